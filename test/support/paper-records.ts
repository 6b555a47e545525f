import type { Audit } from '../../renderer/core/audits/audit';
import type { ChecklistItem } from '../../renderer/core/audits/checklist-item';
import { asId } from '../../renderer/core/kernel/ids';
import { seedLegalTexts } from '../../renderer/core/standards/legal-texts.data';
import { seedEditions } from '../../renderer/core/standards/seed-editions';
import type { AuditRecords } from '../../renderer/documents/audits/audit-records';
import type { Block, DocumentModel } from '../../renderer/documents/model/document-model';
import type { Line } from '../../renderer/documents/model/line';
import type { TableBlock } from '../../renderer/documents/model/table-blocks';
import { auditRecords, byId } from './audit-lifecycle';
import { emptyWorkspace } from './office';
import { postalAgency } from './postal-records';

/** An agency that is no sample, the people and units of the audit tests, one audit with its questions; tables may be replaced. */
export function paperRecords(
  audit: Audit,
  items: readonly ChecklistItem[],
  change: Partial<AuditRecords> = {},
): AuditRecords {
  return {
    ...emptyWorkspace(),
    agency: byId([{ ...postalAgency, isSample: false, standardEditionId: asId('tcvn-iso-9001-2015') }]),
    standardEdition: byId(seedEditions()),
    legalText: byId(seedLegalTexts),
    ...auditRecords,
    audit: byId([audit]),
    checklistItem: byId(items),
    ...change,
  };
}

/** Every text of a document in its order, a line each. */
export function linesIn(model: DocumentModel | null): readonly string[] {
  return (model?.sections ?? []).flatMap(({ blocks }) => blocks.flatMap(blockLines));
}

/** All tables of a document in their order. */
export function tablesIn(model: DocumentModel | null): readonly TableBlock[] {
  return (model?.sections ?? []).flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
}

/** Cells of a table's rows as texts, lines joined by a stroke. */
export function rowsIn(table: TableBlock | undefined): readonly (readonly string[])[] {
  return (table?.rows ?? []).map(({ cells }) => cells.map(({ lines }) => lines.map(textOf).join('|')));
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'authority':
      return [block.text];
    case 'paragraph':
      return [textOf(block.line)];
    case 'list':
      return block.items.map(textOf);
    case 'table':
      return [block.head.join('|'), ...rowsIn(block).map((row) => row.join(' / ')), ...(block.notes ?? []).map(textOf)];
    case 'office-head':
      return [block.parent, block.agency, textOf(block.number), textOf(block.place)];
    case 'kind-title':
      return [block.name, block.about];
    case 'grounds':
      return block.items;
    case 'signing':
      return [...(block.recipients?.lines ?? []), ...block.office, block.name];
    case 'annex-title':
      return [block.label, block.name, ...block.belongs.map(textOf)];
    case 'form-title':
      return [block.title, block.below];
    case 'facts':
      return block.rows.flat().map(({ label, lines }) => `${label}: ${lines.map(textOf).join('|')}`);
    case 'part':
      return [block.title, ...block.content.flatMap(blockLines)];
    case 'signatures':
      return block.places.map(({ role, name, dated }) => [role, name, dated].join(' / '));
    case 'photos':
      return block.photos.map(({ caption }) => caption);
    default:
      return [];
  }
}

/** Text of a line; a crossed choice is marked, an empty room shown. */
function textOf(line: Line): string {
  return line
    .map(
      ({ text, check, room }) =>
        `${check === undefined ? '' : check ? '[x]' : '[ ]'}${text}${room === undefined ? '' : '_'}`,
    )
    .join('');
}
