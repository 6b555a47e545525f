import type { ProcedureCase, Step } from '../../../core/procedures/content';
import { stepLabels } from '../../../core/procedures/edit/step-order';
import { durationText } from '../../duration-text';
import type { DocumentLabels } from '../../labels';
import { visibleLine } from '../escape-label';
import { SIZES } from './figure-sizes';
import { textWidth, wrapText } from './measure-text';

/** Shape of a row's box. */
export type FigureShape = Step['kind'] | 'terminal';

/** One step, or a terminal of its own, with its texts broken into lines; sizes in mm. */
export interface FigureRow {
  readonly shape: FigureShape;
  /** Place of its stage, -1 for a terminal. */
  readonly stage: number;
  readonly label: string;
  readonly name: readonly string[];
  readonly responsible: readonly string[];
  readonly time: readonly string[];
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** Height that the row takes, its side columns included. */
  readonly height: number;
}

/** Rows of the steps of a case. `half` is half of the width that a box may take. */
export function figureRows(
  procedureCase: ProcedureCase,
  areaClass: string,
  labels: DocumentLabels,
  half: number,
): readonly FigureRow[] {
  const names = stepLabels(procedureCase);
  return procedureCase.stages.flatMap((stage, index) =>
    stage.steps.map((step): FigureRow => {
      const label = names.get(step.id) ?? '';
      const bold = step.kind === 'decision';
      const name = `${label}. ${visibleLine(step.name) || labels('chart.empty')}`;
      const box = bold ? diamond(name, half) : plainBox(name, step.kind, half);
      const responsible = sideLines(step.position || step.unit, SIZES.chart - SIZES.responsible - SIZES.inset);
      const time = sideLines(durationText(step.durations[areaClass], labels), SIZES.width - SIZES.time - SIZES.inset);
      const side = Math.max(responsible.length, time.length) * SIZES.line + 1;
      return {
        shape: step.kind,
        stage: index,
        label,
        responsible,
        time,
        ...box,
        height: Math.max(box.halfHeight * 2, side),
      };
    }),
  );
}

/** A row of a start or end that the case does not name. */
export function terminalRow(text: string): FigureRow {
  const halfHeight = 3.75;
  return {
    shape: 'terminal',
    stage: -1,
    label: '',
    name: [text],
    responsible: [],
    time: [],
    halfWidth: textWidth(text, SIZES.letter) / 2 + 6,
    halfHeight,
    height: halfHeight * 2,
  };
}

function plainBox(
  name: string,
  kind: Step['kind'],
  half: number,
): Pick<FigureRow, 'name' | 'halfWidth' | 'halfHeight'> {
  const inset = kind === 'task' ? 3 : 6;
  const lines = wrapText(name, 2 * half - 2 * inset, SIZES.letter);
  return { name: lines, halfWidth: half, halfHeight: Math.max(3.75, (lines.length * SIZES.line + 3) / 2) };
}

/** A diamond just large enough that the corners of its text lie within. */
function diamond(name: string, half: number): Pick<FigureRow, 'name' | 'halfWidth' | 'halfHeight'> {
  const halfWidth = Math.min(half, 34);
  const lines = wrapText(name, halfWidth * 1.1, SIZES.letter, true);
  const widest = Math.max(...lines.map((line) => textWidth(line, SIZES.letter, true)));
  const share = 1 - Math.min(0.8, (widest + 2) / 2 / halfWidth);
  return { name: lines, halfWidth, halfHeight: Math.max(halfWidth * 0.36, (lines.length * SIZES.line) / 2 / share) };
}

function sideLines(text: string, width: number): readonly string[] {
  const line = visibleLine(text);
  return line === '' ? [] : wrapText(line, width, SIZES.letter);
}
