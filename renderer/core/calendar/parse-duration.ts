import { foldText } from '../kernel/fold-text';
import type { Duration } from './duration';

/** What a number without a unit means. */
export type BareUnit = 'working-days' | 'calendar-days' | 'hours';

const NUMBER = String.raw`(\d+\/\d+|\d+(?:[.,]\d+)?)`;
const PREFIX = String.raw`(?:khong qua|toi da|trong vong|trong thoi han|trong|within|at most)?\s*`;
const UNITS: readonly (readonly [RegExp, (amount: number) => Duration])[] = [
  [/^(ngay lv|ngay lam viec|ngay lam viec\.|working days?)$/, (amount) => ({ kind: 'working-days', amount })],
  [/^(ngay|days?|calendar days?)$/, (amount) => ({ kind: 'calendar-days', amount })],
  [/^(gio|gio lam viec|g|h|hours?|working hours?)$/, (amount) => ({ kind: 'hours', amount })],
  [/^(phut|minutes?)$/, (amount) => ({ kind: 'hours', amount: amount / 60 })],
];
const WORDS: readonly (readonly [RegExp, Duration])[] = [
  [/^(trong|ngay trong|trong cung) ngay( lam viec)?$|^same day$/, { kind: 'same-day' }],
  [/^(khong tinh|khong tinh thoi gian|gio hanh chinh|not counted|office hours)$/, { kind: 'not-counted' }],
  [/^(khong quy dinh|khong quy dinh thoi han|not prescribed)$/, { kind: 'not-prescribed' }],
];

/**
 * Reads one duration as officers write it: `0,5` and `0.5` alike, `01`, `1/2`, `10 ngày làm việc`, `24 giờ`, `trong ngày`,
 * `không tính thời gian`. A text with anything more, such as two limits, is not guessed at.
 * @param bare what a number without a unit means, working days unless told
 * @returns `null` when the text is not exactly one duration
 */
export function parseDuration(text: string, bare: BareUnit = 'working-days'): Duration | null {
  const folded = foldText(text).replace(/[.;]$/, '');
  for (const [pattern, duration] of WORDS) if (pattern.test(folded)) return duration;
  const match = new RegExp(`^${PREFIX}${NUMBER}\\s*(.*)$`).exec(folded);
  if (match === null) return null;
  const amount = readNumber(match[1] ?? '');
  if (amount === null) return null;
  const unit = (match[2] ?? '').replace(/^\((.*)\)$/, '$1').trim();
  if (unit === '') return { kind: bare, amount };
  for (const [pattern, build] of UNITS) if (pattern.test(unit)) return build(amount);
  return null;
}

function readNumber(text: string): number | null {
  const [top, bottom] = text.split('/');
  const value = Number((top ?? '').replace(',', '.'));
  const divisor = bottom === undefined ? 1 : Number(bottom);
  return divisor > 0 && Number.isFinite(value) ? value / divisor : null;
}
