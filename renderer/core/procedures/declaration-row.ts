import type { Day } from '../calendar/day';

/** A row of the initial declaration as read from a sheet: a procedure already in force. Texts are trimmed and in NFC, `''` when the cell is blank. */
export interface DeclarationRow {
  /** Row number in the sheet, 1 for its first row. */
  readonly row: number;
  readonly code: string;
  readonly title: string;
  /** Name or short name of the owner unit, as written. */
  readonly unit: string;
  readonly issueNo: ReadNumber;
  readonly amendmentNo: ReadNumber;
  readonly decisionNumber: string;
  readonly decisionDate: ReadDay;
  readonly effectiveFrom: ReadDay;
  /** Codes of the administrative procedures it serves, each as written. */
  readonly administrativeCodes: readonly string[];
}

/** A date cell: `text` as written, `day` when it is a date; a written text without a day was not readable. */
export interface ReadDay {
  readonly text: string;
  readonly day: Day | null;
}

/** A number cell: `text` as written, `value` when it is a whole number of 0 or more. */
export interface ReadNumber {
  readonly text: string;
  readonly value: number | null;
}
