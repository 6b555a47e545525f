import type { Column, Sort } from './column';

/** A line of the table: the head of a group, a row, or what is unfolded beneath a row. */
export type Line<Row> =
  | { readonly kind: 'group'; readonly key: string; readonly title: string; readonly count: number }
  | { readonly kind: 'row'; readonly key: string; readonly row: Row; readonly index: number }
  | { readonly kind: 'detail'; readonly key: string; readonly row: Row };

interface Arrangement<Row> {
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | null;
  readonly groupBy?: ((row: Row) => string) | undefined;
  /** Groups in the order in which the rows bring them, instead of by title. */
  readonly groupsAsTheyCome?: boolean | undefined;
  /** Whether something is unfolded beneath the row. */
  readonly isUnfolded?: ((row: Row) => boolean) | undefined;
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Sorts rows (equal ones keep their order, empty values come last both ways) and puts a head before each group, groups by title unless told otherwise. */
export function arrangeRows<Row>(arrangement: Arrangement<Row>): readonly Line<Row>[] {
  const { rows, rowKey, columns, sort, groupBy, groupsAsTheyCome = false, isUnfolded } = arrangement;
  const sorted = sortRows(rows, columns, sort);
  const lines: Line<Row>[] = [];
  let index = 0;
  function push(row: Row) {
    const key = rowKey(row);
    lines.push({ kind: 'row', key, row, index });
    if (isUnfolded?.(row) === true) lines.push({ kind: 'detail', key: `detail ${key}`, row });
    index += 1;
  }
  if (groupBy === undefined) {
    sorted.forEach(push);
    return lines;
  }
  const groups = [...Map.groupBy(sorted, groupBy)];
  if (!groupsAsTheyCome) groups.sort(([a], [b]) => collator.compare(a, b));
  for (const [title, members] of groups) {
    lines.push({ kind: 'group', key: `group ${title}`, title, count: members.length });
    members.forEach(push);
  }
  return lines;
}

function sortRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: Sort | null): readonly Row[] {
  const value = columns.find((column) => column.id === sort?.column)?.sortBy;
  if (value === undefined || sort === null) return rows;
  const keyed = rows.map((row) => ({ row, key: value(row) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    const order =
      typeof a.key === 'number' && typeof b.key === 'number'
        ? a.key - b.key
        : collator.compare(String(a.key), String(b.key));
    return sort.descending ? -order : order;
  });
  return keyed.map(({ row }) => row);
}
