import type { Paragraph } from 'docx';
import type { FormSignature } from '../model/table-blocks';
import { centredLine } from './paragraph-docx';
import { dxa, TABLE_LINE } from './units';

/** Looks of a place to sign: sizes in half points, room in mm. */
export interface SignatureLook {
  readonly size: number;
  readonly noteSize: number;
  readonly allCaps: boolean;
  readonly room: number;
  readonly keepNext: boolean;
}

/** Who signs, a note, room, the name, and when. */
export function signatureDocx({ role, note, name, dated }: FormSignature, look: SignatureLook): Paragraph[] {
  const { size, noteSize, allCaps, room, keepNext } = look;
  const kept = { keepNext };
  return [
    ...(role === '' ? [] : [centredLine([{ text: role }], { size, bold: true, allCaps }, kept)]),
    ...(note === '' ? [] : [centredLine([{ text: note }], { size: noteSize, italics: true }, kept)]),
    centredLine([{ text: name }], { size, bold: true }, { ...kept, spacing: { ...TABLE_LINE, before: dxa(room) } }),
    ...(dated === '' ? [] : [centredLine([{ text: dated }], { size }, kept)]),
  ];
}
