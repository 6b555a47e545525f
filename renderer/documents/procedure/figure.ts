import { stepLabels, stepsOf } from '../../core/procedures/edit/step-order';
import type { TimeSum } from '../../core/procedures/totals/time-sum';
import { sumText } from '../duration-text';
import { visibleLine } from '../flowcharts/escape-label';
import { caseFigures } from '../flowcharts/figure/case-figures';
import type { DocumentLabels } from '../labels';
import type { FigureBlock } from '../model/document-model';
import { caseName } from './case-names';
import type { ProcedureData } from './procedure-data';

/** The flowchart of the n-th case (from 0), a figure a page, told in words for those who do not see it. */
export function figuresOf(
  data: ProcedureData,
  index: number,
  areaClass: string,
  total: TimeSum,
  labels: DocumentLabels,
): readonly FigureBlock[] {
  const { cases } = data.revision.content;
  const procedureCase = cases[index];
  if (procedureCase === undefined) return [];
  const time = sumText(total, labels);
  const number = index + 1;
  const name = visibleLine(procedureCase.name);
  const whole =
    cases.length === 1
      ? labels('figure.caption', { number, time })
      : labels('figure.captionCase', { number, name: name === '' ? caseName(data, index, labels) : name, time });
  const pictures = caseFigures(procedureCase, areaClass, labels);
  return pictures.map(
    (picture, part): FigureBlock => ({
      kind: 'figure',
      picture,
      alt: altText(data, index, labels),
      caption:
        pictures.length === 1
          ? whole
          : labels('figure.part', { caption: whole, part: part + 1, parts: pictures.length }),
      missing: labels('figure.missing'),
    }),
  );
}

function altText({ revision }: ProcedureData, index: number, labels: DocumentLabels): string {
  const procedureCase = revision.content.cases[index];
  if (procedureCase === undefined) return '';
  const names = stepLabels(procedureCase);
  const steps = stepsOf(procedureCase);
  const list = steps.map((step) => {
    const told = labels('figure.altStep', { step: names.get(step.id) ?? '', name: visibleLine(step.name) });
    const exits = step.next.map(({ to, condition }) =>
      labels('figure.altExit', { condition: visibleLine(condition), step: names.get(to) ?? '' }),
    );
    return exits.length < 2 ? told : `${told} (${exits.join(', ')})`;
  });
  const stages = procedureCase.stages.filter((stage) => stage.steps.length > 0).length;
  return labels('figure.alt', { steps: steps.length, stages, list: list.join('; ') });
}
