import type { DocumentLabels } from '../labels';
import type { Block } from '../model/document-model';
import type { Line } from '../model/line';
import type { ProcedureData } from './procedure-data';

/**
 * Names the signed files that belong to the revision.
 * @param instead whether they stand in place of steps that were not entered; then their absence is said too
 */
export function fileBlocks({ files }: ProcedureData, labels: DocumentLabels, instead: boolean): readonly Block[] {
  const signed = files.filter(({ role }) => role === 'signed-file');
  const list: readonly Block[] =
    signed.length === 0
      ? []
      : [
          { kind: 'paragraph', style: 'lead', line: [{ text: labels('text.attachedOne') }] },
          { kind: 'list', items: signed.map(({ name }): Line => [{ text: name }]) },
        ];
  if (!instead) return list;
  return [
    { kind: 'paragraph', style: 'body', line: [{ text: labels('text.noSteps'), bold: true }] },
    ...(signed.length === 0
      ? [{ kind: 'paragraph', style: 'body', line: [{ text: labels('text.noAttachment'), italic: true }] } as const]
      : list),
  ];
}
