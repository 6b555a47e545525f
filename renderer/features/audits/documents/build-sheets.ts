import type { Day } from '../../../core/calendar/day';
import type { WorkspaceState } from '../../../data/record-types';
import type { SheetSpec } from '../../../documents/xlsx/sheet-spec';
import { auditDocumentWords } from '../../../strings/document-words';
import type { DocumentIds, SheetKind } from './document-kinds';

/** Tables of a workbook, always in Vietnamese; none when what it is about is gone. */
export async function buildSheets(
  kind: SheetKind,
  { programmeId = '', auditId = '' }: DocumentIds,
  records: WorkspaceState,
  day: Day,
): Promise<readonly SheetSpec[]> {
  const words = auditDocumentWords();
  switch (kind) {
    case 'programme-sheet': {
      const { programmeSheets } = await import('../../../documents/audits/sheets/programme-sheets');
      return programmeSheets(records, programmeId, day, words);
    }
    case 'audits-sheet': {
      const { auditRegisterSheets } = await import('../../../documents/audits/sheets/audit-sheets');
      return auditRegisterSheets(records, day, words);
    }
    case 'checklist-sheet': {
      const { checklistSheets } = await import('../../../documents/audits/sheets/checklist-sheets');
      return checklistSheets(records, auditId, day, words);
    }
    case 'findings-sheet': {
      const { findingSheets } = await import('../../../documents/audits/sheets/checklist-sheets');
      return findingSheets(records, auditId, day, words);
    }
    case 'nonconformities-sheet': {
      const { nonconformitySheets } = await import('../../../documents/audits/sheets/nonconformity-sheets');
      return nonconformitySheets(records, day, words);
    }
    case 'auditors-sheet': {
      const { auditorSheets } = await import('../../../documents/audits/sheets/auditor-sheets');
      return auditorSheets(records, day, words);
    }
  }
}
