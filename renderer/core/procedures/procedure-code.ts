import { comparable } from './comparable-text';
import type { Procedure } from './procedure';

/** Code as compared: composed letters, upper case, any dash as `-`, no blanks around it and single ones within. */
export function codeKey(code: string): string {
  return comparable(code).toUpperCase();
}

/** The procedure that has this code, `null` for none. */
export function procedureByCode(code: string, procedures: Iterable<Procedure>): Procedure | null {
  const key = codeKey(code);
  for (const procedure of procedures) if (codeKey(procedure.code) === key) return procedure;
  return null;
}
