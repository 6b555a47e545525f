import type { ReactNode } from 'react';

/** A column of a table. */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Pixels; a column without a width shares what is left. */
  readonly width?: number | undefined;
  /** Least pixels of a column without a width; 280 for names. */
  readonly minWidth?: number | undefined;
  /** `end` for figures. */
  readonly align?: 'start' | 'end' | undefined;
  /** Makes the column sortable; `null` sorts last. */
  readonly sortBy?: ((row: Row) => string | number | null) | undefined;
}

/** Column and direction of sorting. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** Least width of a table in pixels: widths, and least widths of flexible columns. */
export function leastWidth<Row>(columns: readonly Column<Row>[]): number {
  return columns.reduce((sum, column) => sum + (column.width ?? column.minWidth ?? 120), 0);
}
