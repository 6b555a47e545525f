/** A place in a matrix; in the schedule column 0 is the name of the row and 1 to 12 are the months. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const PAGE = 10;

/** Where a key leads from a place in a matrix of so many rows and columns, `null` when it leads nowhere. */
export function placeAfter(key: string, place: Place, rows: number, columns: number): Place | null {
  const { row, column } = place;
  const steps: Readonly<Record<string, Place>> = {
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    Home: { row, column: 0 },
    End: { row, column: columns - 1 },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
  };
  const next = steps[key];
  if (next === undefined) return null;
  return { row: between(next.row, rows - 1), column: between(next.column, columns - 1) };
}

function between(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
