/** A unit as typed. */
export interface UnitLine {
  readonly name: string;
  readonly shortName: string;
}

/** Units from text, one a line; a short name stands after a semicolon or a tab. List marks and numbers in front are dropped. */
export function readUnitLines(text: string): readonly UnitLine[] {
  return text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.split(/[;\t]/).map((part) => part.replace(/\s+/g, ' ').trim()))
    .map(([name = '', shortName = '']) => ({ name: name.replace(/^(?:[-–•*+]|\d{1,2}[.)])\s*/, ''), shortName }))
    .filter(({ name }) => name !== '');
}
