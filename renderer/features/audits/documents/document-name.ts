import type { Day } from '../../../core/calendar/day';
import { safeFileName } from '../../../core/packs/file-names';
import type { WorkspaceState } from '../../../data/record-types';
import { auditDocumentWords } from '../../../strings/document-words';
import type { DocumentIds, DocumentKind } from './document-kinds';

const general: readonly DocumentKind[] = ['audits-sheet', 'nonconformities-sheet', 'auditors-sheet'];

/** File name of a document: what it is, the code of its audit, the year of its programme or the day, and the mark of sample data. */
export function documentName(
  kind: DocumentKind,
  { programmeId = '', auditId = '', sittingId }: DocumentIds,
  { agency, audit, auditProgramme }: WorkspaceState,
  day: Day,
  extension: 'docx' | 'pdf' | 'xlsx',
): string {
  const words = auditDocumentWords();
  const found = audit.get(auditId);
  const sitting = found?.sittings.findIndex(({ id }) => id === sittingId) ?? -1;
  const of = kind === 'programme' || kind === 'programme-sheet' ? auditProgramme.get(programmeId)?.year : found?.code;
  const name = general.includes(kind) || of === undefined ? day : `${of}${sitting < 0 ? '' : ` (${sitting + 1})`}`;
  const whole = words(`files.${kind}`, { name });
  const [own] = agency.values();
  const marked = own?.isSample === true ? words('files.sample', { name: whole }) : whole;
  return safeFileName(`${marked}.${extension}`);
}
