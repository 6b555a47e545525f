import type { Procedure } from './procedure';

/** Code as compared: composed letters, upper case, any dash as `-`, no blanks around it and single ones within. */
export function codeKey(code: string): string {
  return code
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase();
}

/** The procedure that has this code, `null` for none. */
export function procedureByCode(code: string, procedures: Iterable<Procedure>): Procedure | null {
  const key = codeKey(code);
  for (const procedure of procedures) if (codeKey(procedure.code) === key) return procedure;
  return null;
}
