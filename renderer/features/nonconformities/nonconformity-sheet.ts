import type { SheetSpec } from '../../documents/xlsx/sheet-spec';
import type { Words } from '../../strings/use-words';
import type { RegisterRow } from './register-rows';

interface SheetWords {
  readonly words: Words<'nonconformities'>;
  readonly common: Words<'common'>;
  readonly heading: readonly string[];
}

/** The register as a sheet: exactly the rows given, every text in full. */
export function nonconformitySheet(rows: readonly RegisterRow[], { words, common, heading }: SheetWords): SheetSpec {
  const column = (
    key: 'code' | 'unit' | 'procedure' | 'grading' | 'foundBy' | 'auditCode' | 'item' | 'clauses' | 'stale',
    width: number,
  ) => ({ title: words(`columns.${key}`), width });
  const text = (key: 'requirement' | 'evidence') => ({ title: words(`columns.${key}`), width: 40 });
  return {
    name: words('file.sheet'),
    heading,
    frozenColumns: 1,
    columns: [
      column('code', 16),
      column('auditCode', 16),
      column('item', 12),
      column('unit', 28),
      column('procedure', 14),
      text('requirement'),
      text('evidence'),
      { title: words('title'), width: 50 },
      column('clauses', 12),
      column('grading', 12),
      { title: words('columns.foundOn'), width: 14, kind: 'day' },
      column('foundBy', 22),
      { title: words('columns.times'), width: 9, kind: 'number' },
      column('stale', 34),
    ],
    rows: rows.map(({ nonconformity: one, audit, item, unitName, procedure, foundBy, times, stale }) => [
      one.code,
      audit?.code ?? null,
      item?.code ?? null,
      unitName,
      procedure?.code ?? null,
      one.requirement,
      one.evidence,
      one.statement,
      one.clauses.join(', '),
      common(`states.grading.${one.grading}`),
      one.foundOn,
      foundBy === '' ? null : foundBy,
      times,
      stale.length === 0
        ? words('upToDate')
        : `${words('staleMark')}: ${stale.map((part) => words(`parts.${part}`)).join(', ')}`,
    ]),
  };
}
