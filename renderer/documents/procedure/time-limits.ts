import { areaClassesOf, caseTotals } from '../../core/procedures/totals/case-totals';
import { limitText, sumText } from '../duration-text';
import type { DocumentLabels } from '../labels';
import { cell, centred } from '../model/build-blocks';
import type { TableBlock, TableRow } from '../model/table-blocks';
import { areaText, caseName } from './case-names';
import type { ProcedureData } from './procedure-data';

/** Statutory and promised time of each case, for each class of area that has times, with the share that is saved. */
export function timeLimits(data: ProcedureData, labels: DocumentLabels): TableBlock {
  return {
    kind: 'table',
    widths: [null, 44, 60],
    head: [labels('table.case'), labels('table.statutory'), labels('table.promised')],
    rows: data.revision.content.cases.flatMap((_, index) => rowsOf(data, index, labels)),
  };
}

function rowsOf(data: ProcedureData, index: number, labels: DocumentLabels): readonly TableRow[] {
  const procedureCase = data.revision.content.cases[index];
  if (procedureCase === undefined) return [];
  const name = procedureCase.name === '' ? caseName(data, index, labels) : procedureCase.name;
  const register = data.records.administrativeProcedure;
  const classes = areaClassesOf(
    procedureCase,
    data.agency.areaClasses.map(({ id }) => id),
  );
  const general = data.agency.areaClasses[0]?.id ?? '';
  return (classes.length === 0 ? [general] : classes).flatMap((areaClass) => {
    const totals = caseTotals(procedureCase, areaClass, register);
    const promised = sumText(totals.promised, labels);
    const place = classes.length > 1 ? ` (${areaText(data, areaClass)})` : '';
    const row = (statutory: string, time: string, code: string): TableRow => ({
      kind: 'plain',
      cells: [cell(`${name}${place}${code === '' ? '' : `\n${code}`}`), centred(statutory), centred(time)],
    });
    const named = totals.served.length > 1;
    const served = totals.served.map((one) =>
      row(
        limitText(one.statutory, labels),
        one.cut === null || one.cut <= 0
          ? promised
          : labels('table.cut', { time: promised, percent: percent(one.cut, labels) }),
        named ? (register.get(one.administrativeProcedureId)?.code ?? '') : '',
      ),
    );
    return served.length === 0 ? [row('', promised, '')] : served;
  });
}

function percent(share: number, labels: DocumentLabels): string {
  return String(Math.round(share * 1000) / 10).replace('.', labels('decimalMark'));
}
