import type { AdministrativeProcedure, RegisterStatus } from './administrative-procedure';

/** A row of a register as read from a file: texts as written there, `''` or `null` where the file says nothing. */
export interface RegisterRow {
  /** Row number in the sheet, 1 for its first row. */
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly level: string;
  readonly kind: string;
  /** One agency a line. */
  readonly issuingAgencies: string;
  /** One agency a line. */
  readonly implementingAgencies: string;
  readonly statutoryTime: string;
  readonly provincialTime: string;
  readonly fee: string;
  /** One a line. */
  readonly channels: string;
  readonly result: string;
  /** One legal text a line. */
  readonly legalBasis: string;
  readonly onlineLevel: AdministrativeProcedure['onlineLevel'];
  readonly status: RegisterStatus | null;
  readonly verified: boolean | null;
  readonly source: string;
}

/** A row that says nothing but its code and name. */
export function registerRow(row: number, code: string, name: string): RegisterRow {
  return {
    row,
    code,
    name,
    field: '',
    level: '',
    kind: '',
    issuingAgencies: '',
    implementingAgencies: '',
    statutoryTime: '',
    provincialTime: '',
    fee: '',
    channels: '',
    result: '',
    legalBasis: '',
    onlineLevel: null,
    status: null,
    verified: null,
    source: '',
  };
}
