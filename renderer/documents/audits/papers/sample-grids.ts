import type { AuditSample } from '../../../core/audits/audit-sample';
import { cell, centred } from '../../model/build-blocks';
import type { Block } from '../../model/document-model';
import type { TableBlock } from '../../model/table-blocks';
import type { AuditData } from '../audit-records';

const ACROSS = 15;
const signs = { conform: 'conform', nonconform: 'nonconform', 'not-applicable': 'notApplicable' } as const;

/** Verdicts of a sheet, questions by dossiers, at most fifteen dossiers a table; nothing while none was given. */
export function sampleGrids(sample: AuditSample, data: AuditData): readonly Block[] {
  const { grid, dossiers } = sample;
  const asked = data.items.filter(({ id, dropped }) => !dropped && grid.some(({ itemId }) => itemId === id));
  if (asked.length === 0) return [];
  const { labels } = data;
  const parts = Array.from({ length: Math.ceil(dossiers.length / ACROSS) }, (_, part) => part * ACROSS);
  return [
    { kind: 'paragraph', style: 'lead', line: [{ text: labels('samples.grid'), bold: true }] },
    ...parts.map((from): TableBlock => {
      const shown = dossiers.slice(from, from + ACROSS);
      return {
        kind: 'table',
        widths: [16, null, ...shown.map(() => 11)],
        head: [
          labels('checklist.shortCode'),
          labels('samples.question'),
          ...shown.map((_, index) => String(from + index + 1)),
        ],
        rows: asked.map((item) => ({
          kind: 'plain',
          cells: [
            centred(item.code),
            cell(item.words.question),
            ...shown.map((dossier) => {
              const found = grid.find(({ itemId, dossierId }) => itemId === item.id && dossierId === dossier.id);
              return centred(found === undefined ? '' : labels(`samples.${signs[found.verdict]}`));
            }),
          ],
        })),
        size: 11,
        dense: true,
        notes: [[{ text: labels('samples.gridLegend') }]],
      };
    }),
  ];
}
