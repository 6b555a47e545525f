import { walkOrder } from '../../../core/audits/answers/walk-items';
import type { Sitting } from '../../../core/audits/audit';
import type { ChecklistItem } from '../../../core/audits/checklist-item';
import { type Day, formatDay } from '../../../core/calendar/day';
import { fact } from '../../model/build-blocks';
import type { Block, DocumentModel, Section } from '../../model/document-model';
import type { FactsBlock } from '../../model/form-blocks';
import type { AuditLabels } from '../audit-labels';
import { type AuditData, type AuditRecords, auditData } from '../audit-records';
import { auditModel } from '../parts/audit-model';
import { formParts } from '../parts/form-in-force';
import { personName, personNames, procedureCode, procedureCodes } from '../parts/names';
import { planStamp, resultStamp } from '../parts/stamps';
import { checklistSummary, checklistTable } from './checklist-table';
import { sittingName, sittingsInOrder } from './plan-blocks';

/** Which checklist is wanted: of one sitting or of all, to be filled in by hand or with its answers. */
export interface ChecklistChoice {
  readonly auditId: string;
  readonly sittingId: string | null;
  readonly filled: boolean;
}

/** The checklist, each sitting from a new page; `null` when the audit or the agency is missing or there is no question. */
export function checklistDocument(
  records: AuditRecords,
  { auditId, sittingId, filled }: ChecklistChoice,
  day: Day,
  labels: AuditLabels,
): DocumentModel | null {
  const data = auditData(records, auditId, day, labels);
  if (data === null) return null;
  const { audit } = data;
  const items = walkOrder(data);
  const sittings = sittingsInOrder(audit).filter(
    ({ id }) => (sittingId === null || id === sittingId) && items.some((item) => item.sittingId === id),
  );
  if (sittings.length === 0) return null;
  return auditModel(
    {
      title: `${labels('checklist.title')} ${audit.code}`,
      stamp: filled ? resultStamp(data) : planStamp(data),
      namesOn: audit.from,
      form: formParts('checklist', data),
      sections: sittings.map((sitting): Section => {
        const asked = items.filter((item) => item.sittingId === sitting.id);
        return {
          orientation: 'landscape',
          size: 13,
          head: 'running',
          restarts: true,
          blocks: sittingBlocks(sitting, asked, data, filled),
        };
      }),
    },
    data,
  );
}

function sittingBlocks(
  sitting: Sitting,
  items: readonly ChecklistItem[],
  data: AuditData,
  filled: boolean,
): readonly Block[] {
  const { audit, labels } = data;
  const [auditor] = sitting.auditorIds;
  const one = sitting.auditorIds.length === 1 && auditor !== undefined;
  const place = (role: string, name: string) => ({ role, note: labels('sign.how'), name, dated: '' });
  return [
    {
      kind: 'form-title',
      title: labels('checklist.title'),
      below: labels('checklist.below', { code: audit.code, title: audit.title }).replace(/ - $/, ''),
    },
    factsOf(sitting, data),
    checklistTable(items, data, filled),
    { kind: 'paragraph', style: 'note', line: checklistSummary(items, data, filled) },
    {
      kind: 'signatures',
      places: [place(labels('sign.auditee'), ''), place(labels('sign.auditor'), one ? personName(auditor, data) : '')],
    },
  ];
}

function factsOf(sitting: Sitting, data: AuditData): FactsBlock {
  const { labels } = data;
  const { day, from, to, representative, auditorIds, procedureIds } = sitting;
  const samples = data.samples.filter(({ sittingId }) => sittingId === sitting.id);
  const sampled = samples.map((sample) =>
    labels('checklist.sampleText', {
      code: procedureCode(sample.procedureId, data),
      size: sample.dossiers.length,
      population: sample.population,
      rule: labels(`rule.${sample.rule}`),
    }),
  );
  return {
    kind: 'facts',
    widths: [46, 86, 46, null],
    rows: [
      [
        fact(labels('checklist.auditee'), sittingName(sitting, data)),
        fact(labels('checklist.when'), labels('checklist.whenText', { date: formatDay(day), from, to })),
      ],
      [
        fact(labels('checklist.representative'), representative),
        fact(labels('checklist.auditors'), personNames(auditorIds, data)),
      ],
      [
        fact(labels('checklist.sample'), sampled.join('\n') || labels('checklist.noSample')),
        fact(labels('checklist.procedures'), procedureCodes(procedureIds, data)),
      ],
    ],
  };
}
