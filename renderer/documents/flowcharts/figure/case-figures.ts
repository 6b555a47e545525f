import type { ProcedureCase } from '../../../core/procedures/content';
import { stepsOf } from '../../../core/procedures/edit/step-order';
import type { DocumentLabels } from '../../labels';
import type { Picture } from '../../model/document-model';
import { drawSheet, type FigureFrame } from './draw-sheet';
import { assignLanes, type FigureLink, figureLinks } from './figure-links';
import { type FigureRow, figureRows, terminalRow } from './figure-rows';
import { SIZES } from './figure-sizes';
import { placeRows } from './place-rows';

const MOST_LANES = 5;

/**
 * Draws a case for print in three columns, responsible, steps and time, with a band a stage: as many sheets as the
 * steps need, each no higher than a page. The same case gives the same drawing; no window is needed.
 */
export function caseFigures(
  procedureCase: ProcedureCase,
  areaClass: string,
  labels: DocumentLabels,
): readonly Picture[] {
  const steps = stepsOf(procedureCase);
  if (steps.length === 0) return [];
  const opening = !steps.some(({ kind }) => kind === 'start');
  const closing = !steps.some(({ kind }) => kind === 'end');
  const links = withTerminals(figureLinks(steps), steps.length, opening, closing);
  const lanes = assignLanes(links);
  const used = Math.min(MOST_LANES, Math.max(-1, ...lanes.map(({ lane }) => lane)) + 1);
  const right = SIZES.chartEnd - (used === 0 ? SIZES.inset : SIZES.lane * used + 4);
  const left = SIZES.chart + SIZES.inset;
  const half = (right - left) / 2;
  const rows: readonly FigureRow[] = [
    ...(opening ? [terminalRow(labels('chart.start'))] : []),
    ...figureRows(procedureCase, areaClass, labels, half),
    ...(closing ? [terminalRow(labels('chart.end'))] : []),
  ];
  const frame: FigureFrame = {
    centre: left + half,
    right,
    heads: [labels('table.responsible'), labels('table.work'), labels('table.time')],
    stages: procedureCase.stages.map((_, index) => labels('chart.stageUnnamed', { number: roman(index + 1) })),
    lanes: lanes.filter(({ lane }) => lane < MOST_LANES),
    links,
    labelOf: (index) => rows[index]?.label ?? '',
  };
  return placeRows(rows, links, right - frame.centre - 4).map((sheet) => ({
    svg: drawSheet(sheet, frame),
    png: null,
    width: SIZES.width,
    height: Math.round(sheet.height * 100) / 100,
  }));
}

function withTerminals(
  links: readonly FigureLink[],
  count: number,
  opening: boolean,
  closing: boolean,
): readonly FigureLink[] {
  const shift = opening ? 1 : 0;
  const moved = links.map(({ from, to, label }) => ({ from: from + shift, to: to + shift, label }));
  const leaving = new Set(links.map(({ from }) => from));
  const ends = closing ? Array.from({ length: count }, (_, index) => index).filter((index) => !leaving.has(index)) : [];
  return [
    ...(opening ? [{ from: 0, to: 1, label: '' }] : []),
    ...moved,
    ...ends.map((index) => ({ from: index + shift, to: count + shift, label: '' })),
  ];
}

function roman(value: number): string {
  return ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][value - 1] ?? String(value);
}
