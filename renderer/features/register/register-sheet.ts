import type { SheetSpec } from '../../documents/xlsx/sheet-spec';
import { formatDate } from '../../strings/format';
import type { Words } from '../../strings/use-words';
import { limitWords } from './limit-words';
import type { RegisterLine } from './register-line';

interface SheetParts {
  readonly words: Words<'register'>;
  readonly common: Words<'common'>;
  readonly area: string;
  /** Lines above the table. */
  readonly heading: readonly string[];
}

/** The given lines as a sheet, names and agencies whole. */
export function registerSheet(lines: readonly RegisterLine[], parts: SheetParts): SheetSpec {
  const { words, common, area, heading } = parts;
  return {
    name: words('title'),
    heading,
    frozenColumns: 2,
    columns: [
      { title: words('columns.order'), width: 6, kind: 'number' },
      { title: words('columns.code'), width: 24 },
      { title: words('columns.name'), width: 70 },
      { title: words('columns.field'), width: 24 },
      { title: words('columns.level'), width: 12 },
      { title: words('columns.issuing'), width: 30 },
      { title: words('columns.agencies'), width: 40 },
      { title: words('columns.statutory'), width: 20 },
      { title: words('columns.provincial'), width: 20 },
      { title: words('columns.online'), width: 16 },
      { title: words('columns.status'), width: 18 },
      { title: words('columns.verified'), width: 16 },
      { title: words('columns.decision'), width: 24 },
      { title: words('columns.scope'), width: 18 },
      { title: words('columns.coverageState'), width: 26 },
      { title: words('columns.procedure'), width: 16 },
      { title: words('columns.source'), width: 28 },
    ],
    rows: lines.map((line, index) => {
      const { record, coverage } = line;
      const [one, ...others] = record.cases;
      const single = others.length === 0 ? one : undefined;
      const statutory = single?.statutory[area];
      const provincial = single?.provincial[area];
      const cases = words('limit.cases', { count: record.cases.length });
      const decision = record.publishingDecision;
      return [
        index + 1,
        record.code,
        record.name,
        record.field,
        record.level,
        record.issuingAgencies.join('\n'),
        record.implementingAgencies.join('\n'),
        single === undefined && one !== undefined
          ? cases
          : single?.timeText || (statutory === undefined ? null : limitWords(statutory, words)),
        provincial === undefined ? null : limitWords(provincial, words),
        record.onlineLevel === null ? null : words(`onlineLevel.${record.onlineLevel}`),
        common(`states.register.${line.status}`),
        record.verified ? words('verified') : common('states.register.unverified'),
        decision === null
          ? null
          : `${decision.number}${decision.date === null ? '' : `, ${formatDate(decision.date)}`}`,
        common(`states.scope.${line.scope}`),
        common(`states.coverage.${coverage.state}`),
        coverage.procedure?.code ?? null,
        record.source,
      ];
    }),
  };
}
