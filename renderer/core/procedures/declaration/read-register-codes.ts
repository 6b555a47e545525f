import type { AdministrativeProcedure } from '../../register/administrative-procedure';
import { codeKey, parseCode } from '../../register/code';

/** Codes sorted into known administrative procedures, each once, and texts that name none. */
export interface RegisterCodes {
  readonly found: readonly AdministrativeProcedure[];
  readonly unknown: readonly string[];
}

/** Administrative procedures by what identifies them in a register. */
export function indexRegister(
  register: Iterable<AdministrativeProcedure>,
): ReadonlyMap<string, AdministrativeProcedure> {
  return new Map([...register].map((record) => [codeKey(record), record]));
}

/** Looks codes up in an index of {@link indexRegister} by their national part; a typing mistake is not guessed at but stays unknown. */
export function readRegisterCodes(
  codes: readonly string[],
  index: ReadonlyMap<string, AdministrativeProcedure>,
): RegisterCodes {
  const found = new Set<AdministrativeProcedure>();
  const unknown: string[] = [];
  for (const text of codes) {
    const reading = parseCode(text);
    if (reading.type === 'empty') continue;
    const key =
      reading.type === 'national'
        ? codeKey(reading)
        : reading.type === 'free'
          ? codeKey({ code: reading.code, nationalCode: null })
          : '';
    const record = index.get(key);
    if (record === undefined) unknown.push(text.trim());
    else found.add(record);
  }
  return { found: [...found], unknown };
}
