import { foldText } from '../../kernel/fold-text';
import type { ChecklistItem } from '../checklist-item';
import { type AuditAct, liveItems } from '../lifecycle/audit-act';

/** Questions in the order of walking through: sittings by day and hour, then by place; dropped ones left out. */
export function walkOrder({ audit, items }: Pick<AuditAct, 'audit' | 'items'>): readonly ChecklistItem[] {
  const sittings = [...audit.sittings].sort((a, b) =>
    compare(`${a.day} ${a.from} ${a.id}`, `${b.day} ${b.from} ${b.id}`),
  );
  const place = new Map(sittings.map(({ id }, index) => [id, index]));
  const placeOf = ({ sittingId }: ChecklistItem) => place.get(sittingId) ?? sittings.length;
  return [...liveItems({ items })].sort((a, b) => placeOf(a) - placeOf(b) || a.order - b.order || compare(a.id, b.id));
}

/**
 * The next question without a result and without a reason for leaving it out, beginning after `afterId` and going round once.
 * @param walk questions in the order of walking through
 */
export function nextUnanswered(walk: readonly ChecklistItem[], afterId: string | null): ChecklistItem | null {
  const from = walk.findIndex(({ id }) => id === afterId) + 1;
  const round = [...walk.slice(from), ...walk.slice(0, from)];
  return round.find(({ answer }) => answer.result === 'not-assessed' && answer.reason.trim() === '') ?? null;
}

/**
 * The question with a short code, however it is typed: case, blanks, dashes, diacritics and leading zeros do not count, and the
 * number alone does where only one question has it. `null` when there is none or more than one.
 */
export function findByCode(items: readonly ChecklistItem[], typed: string): ChecklistItem | null {
  const wanted = plainCode(typed);
  if (wanted === '') return null;
  const exact = items.filter(({ code }) => plainCode(code) === wanted);
  const found =
    exact.length > 0 || !/^\d+$/.test(wanted) ? exact : items.filter(({ code }) => numberOf(code) === wanted);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function plainCode(code: string): string {
  return foldText(code)
    .replace(/[^a-z0-9]/g, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');
}

function numberOf(code: string): string {
  return /\d+$/.exec(plainCode(code))?.[0] ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
