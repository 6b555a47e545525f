import type { ProcedureCase, Stage, Step } from '../../core/procedures/content';
import { stepLabels, stepsOf } from '../../core/procedures/edit/step-order';
import { areaClassesOf, type CaseTotals, caseTotals } from '../../core/procedures/totals/case-totals';
import { limitOf } from '../../core/procedures/totals/time-sum';
import { durationText, sumText } from '../duration-text';
import { stageHeading } from '../flowcharts/stage-heading';
import type { DocumentLabels } from '../labels';
import { cell, centred, heading } from '../model/build-blocks';
import type { Block } from '../model/document-model';
import type { TableRow } from '../model/table-blocks';
import { areaText, caseName } from './case-names';
import { figuresOf } from './figure';
import type { ProcedureData } from './procedure-data';
import { workLines } from './work-lines';

/** Step table and flowchart of each case. */
export function stepBlocks(data: ProcedureData, labels: DocumentLabels): readonly Block[] {
  const { cases } = data.revision.content;
  return cases.flatMap((procedureCase, index) => {
    const known = areaClassesOf(
      procedureCase,
      data.agency.areaClasses.map(({ id }) => id),
    );
    const classes = known.length === 0 ? [data.agency.areaClasses[0]?.id ?? ''] : known;
    const totals = classes.map((areaClass) =>
      caseTotals(procedureCase, areaClass, data.records.administrativeProcedure),
    );
    const first = totals[0];
    return [
      ...(cases.length === 1 ? [] : [heading(3, caseName(data, index, labels))]),
      stepTable(data, procedureCase, totals, labels),
      ...notes(totals, labels),
      ...(first === undefined ? [] : figuresOf(data, index, first.areaClass, first.promised, labels)),
    ];
  });
}

function stepTable(
  data: ProcedureData,
  procedureCase: ProcedureCase,
  totals: readonly CaseTotals[],
  labels: DocumentLabels,
): Block {
  const names = stepLabels(procedureCase);
  const times = totals.map(({ areaClass }) => areaClass);
  const timeWidth = times.length === 1 ? 20 : times.length === 2 ? 19 : 17;
  const columns = 4 + times.length;
  return {
    kind: 'table',
    widths: [14, null, 30, ...times.map(() => timeWidth), 28],
    head: [
      labels('table.step'),
      labels('table.work'),
      labels('table.responsible'),
      ...times.map((areaClass) =>
        times.length === 1 ? labels('table.time') : `${labels('table.time')}: ${areaText(data, areaClass)}`,
      ),
      labels('table.result'),
    ],
    rows: [
      ...procedureCase.stages.flatMap((stage, index) => [
        ...stageRow(stage, index, procedureCase, totals, columns, labels),
        ...stage.steps.map((step) => stepRow(step, names, times, labels)),
      ]),
      totalRow(procedureCase, totals, names, labels),
    ],
  };
}

function stageRow(
  stage: Stage,
  index: number,
  { stages }: ProcedureCase,
  totals: readonly CaseTotals[],
  columns: number,
  labels: DocumentLabels,
): readonly TableRow[] {
  if (stages.length === 1 && stage.name.trim() === '') return [];
  const time = totals
    .map(({ stages: sums }) => sums[index])
    .map((sum) => (sum === undefined ? '' : sumText(limitOf(sum.declared) ?? sum.path, labels)))
    .join(' / ');
  const text = labels('table.stageTotal', { stage: stageHeading(stage.name, index + 1, labels), time });
  return [{ kind: 'group', cells: [cell(text, { span: columns, heads: true })] }];
}

function stepRow(
  step: Step,
  names: ReadonlyMap<string, string>,
  times: readonly string[],
  labels: DocumentLabels,
): TableRow {
  const results = [...step.forms, step.outputs].filter((text) => text.trim() !== '').join(';\n');
  return {
    kind: 'plain',
    cells: [
      centred(names.get(step.id) ?? ''),
      { lines: workLines(step, names, labels) },
      cell([step.position, step.unit].filter((text) => text.trim() !== '').join('\n')),
      ...times.map((areaClass) => centred(durationText(step.durations[areaClass], labels))),
      cell(results),
    ],
  };
}

function totalRow(
  procedureCase: ProcedureCase,
  totals: readonly CaseTotals[],
  names: ReadonlyMap<string, string>,
  labels: DocumentLabels,
): TableRow {
  const areaClass = totals[0]?.areaClass ?? '';
  const counted = stepsOf(procedureCase).filter(({ id, durations }) => {
    const kind = durations[areaClass]?.kind;
    return (totals[0]?.pathStepIds.includes(id) ?? false) && kind !== undefined && kind !== 'not-counted';
  });
  const from = names.get(counted[0]?.id ?? '');
  const to = names.get(counted.at(-1)?.id ?? '');
  const text = from === undefined || to === undefined ? labels('table.total') : labels('table.totalOf', { from, to });
  return {
    kind: 'total',
    cells: [cell(text, { span: 3 }), ...totals.map(({ promised }) => centred(sumText(promised, labels))), cell('')],
  };
}

function notes(totals: readonly CaseTotals[], labels: DocumentLabels): readonly Block[] {
  const unlike = totals.filter(({ declared, path, pathAgainstStages, stagesAgainstDeclared }) => {
    const differs = pathAgainstStages.verdict !== 'equal' || stagesAgainstDeclared.verdict !== 'equal';
    return declared !== null && path.counted > 0 && differs;
  });
  const texts = [
    ...unlike.map(({ path }) => labels('text.pathNote', { time: sumText(path, labels) })),
    labels('text.hoursNote'),
  ];
  return [{ kind: 'paragraph', style: 'note', line: [{ text: texts.join(' ') }] }];
}
