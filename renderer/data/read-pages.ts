import type { Table } from 'dexie';

/** Rows that are read at once: more would block a window. */
const PAGE = 200;

/** All rows of a table in the order of their keys, a page at a time. Inside a transaction they are of one instant. */
export async function readPages<Row extends { readonly id?: unknown }>(table: Table<Row, string>): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const last = rows.at(-1)?.id;
    const rest = last === undefined ? table.orderBy(':id') : table.where(':id').above(last as string);
    const page = await rest.limit(PAGE).toArray();
    for (const row of page) rows.push(row);
    if (page.length < PAGE) return rows;
  }
}
