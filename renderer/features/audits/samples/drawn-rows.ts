import { drawCodes, drawNumbers } from '../../../core/audits/sampling/draw-sample';
import type { IdSource } from '../../../core/kernel/ids';
import { textKey } from '../../../core/kernel/text-key';
import { type DossierRow, isBlank, newRow, type SheetDraft } from './sheet-draft';

/** What a sample is drawn from: a list of codes, or a run of numbers. */
export type DrawFrom =
  | { readonly type: 'codes'; readonly codes: readonly string[] }
  | { readonly type: 'numbers'; readonly from: number; readonly to: number; readonly pattern: string };

/** Number of dossiers that are drawn from. */
export function populationOf(from: DrawFrom): number {
  return from.type === 'codes' ? from.codes.length : Math.max(0, from.to - from.from + 1);
}

/** Codes that the rule and seed of a sheet draw, none where it is chosen by judgement or nothing is there to draw from. */
export function drawnCodes({ rule, seed }: Pick<SheetDraft, 'rule' | 'seed'>, from: DrawFrom, size: number) {
  if (rule === 'judgement' || seed === null || size < 1 || populationOf(from) === 0) return [];
  return from.type === 'codes' ? drawCodes(rule, seed, from.codes, size) : drawNumbers(rule, seed, from, size);
}

/** Rows for the drawn codes; a dossier that is on the sheet already keeps what is known of it. */
export function rowsOfDraw(
  codes: readonly string[],
  rows: readonly DossierRow[],
  newId: IdSource,
): readonly DossierRow[] {
  const known = new Map(rows.map((row) => [textKey(row.code), row]));
  return codes.map((code) => known.get(textKey(code)) ?? newRow(newId(), code));
}

/** Rows that a draw takes off the sheet though something is known of them. */
export function rowsLeft(codes: readonly string[], rows: readonly DossierRow[]): readonly DossierRow[] {
  const drawn = new Set(codes.map(textKey));
  return rows.filter((row) => !isBlank(row) && !drawn.has(textKey(row.code)));
}
