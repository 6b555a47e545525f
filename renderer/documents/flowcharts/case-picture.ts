import type { ProcedureCase } from '../../core/procedures/content';
import type { DocumentLabels } from '../labels';
import type { Picture } from '../model/document-model';
import { flowchartDefinition } from './definition';
import { rasterise } from './rasterise';
import { renderFlowchart } from './render';

const LARGEST = { width: 165, height: 212 };

/** Size in mm of one px of the chart: 15 px letters become 10.6 pt, as tables print. */
const MM_PER_PX = 0.2493;

/** The flowchart of a case as it is printed, at most one page large; `null` when it cannot be drawn. Needs a window. */
export async function casePicture(
  procedureCase: ProcedureCase,
  options: { readonly labels: DocumentLabels; readonly areaClass: string; readonly png: boolean },
): Promise<Picture | null> {
  try {
    const { svg, width, height } = await renderFlowchart(flowchartDefinition(procedureCase, options), 'print');
    const scale = Math.min(MM_PER_PX, LARGEST.width / width, LARGEST.height / height);
    const size = { width: round(width * scale), height: round(height * scale) };
    return { svg, ...size, png: options.png ? await rasterise(svg, size.width, size.height) : null };
  } catch {
    return null;
  }
}

function round(mm: number): number {
  return Math.round(mm * 100) / 100;
}
