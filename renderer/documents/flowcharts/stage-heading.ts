import type { DocumentLabels } from '../labels';
import { visibleLine } from './escape-label';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Heading of the n-th stage with a Roman number; a name that already begins with its own heading word stands alone. */
export function stageHeading(name: string, number: number, labels: DocumentLabels): string {
  const line = visibleLine(name);
  const roman = ROMAN[number - 1] ?? String(number);
  if (line === '') return labels('chart.stageUnnamed', { number: roman });
  const word = labels('chart.stageUnnamed', { number: '' }).trim().toLowerCase();
  return line.toLowerCase().startsWith(word) ? line : labels('chart.stage', { number: roman, name: line });
}
