import type { Day } from '../../core/calendar/day';
import { rasterise } from '../flowcharts/rasterise';
import type { DocumentLabels } from '../labels';
import type { Block, DocumentModel, FigureBlock, Section } from '../model/document-model';
import { type ProcedureRecords, procedureData } from './procedure-data';
import { procedureDocument } from './procedure-document';

/**
 * The document of one revision as of `day` with its pictures as PNG too, as Word needs them; `null` when the revision is
 * missing. Needs a window. A picture that cannot be turned into a PNG stays without one.
 */
export async function buildProcedure(
  records: ProcedureRecords,
  revisionId: string,
  day: Day,
  labels: DocumentLabels,
): Promise<DocumentModel | null> {
  const data = procedureData(records, revisionId, day);
  if (data === null) return null;
  const model = procedureDocument(data, labels);
  const sections: Section[] = [];
  for (const section of model.sections) {
    const blocks: Block[] = [];
    for (const block of section.blocks) blocks.push(block.kind === 'figure' ? await drawn(block) : block);
    sections.push({ ...section, blocks });
  }
  return { ...model, sections };
}

async function drawn(figure: FigureBlock): Promise<FigureBlock> {
  const { svg, width, height } = figure.picture;
  const png = await rasterise(svg, width, height).catch(() => null);
  return { ...figure, picture: { ...figure.picture, png } };
}
