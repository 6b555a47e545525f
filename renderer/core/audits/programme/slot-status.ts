import { type Day, endOfMonth } from '../../calendar/day';
import type { Audit } from '../audit';
import type { ProgrammeSlot } from '../programme';
import { heldStates } from './audit-history';
import { firstOfMonth } from './coverage-gaps';

/** What has become of a slot. The programme promises a month: it is late only after the end of it. */
export type SlotStatus = 'planned' | 'due' | 'late' | 'running' | 'done' | 'cancelled';

/** Status of a slot on `day`, derived from the audits that carry it out; one that was cancelled counts only where no other stands. */
export function slotStatus(year: number, slot: ProgrammeSlot, audits: Iterable<Audit>, day: Day): SlotStatus {
  const carrying = [...audits].filter(({ slotIds }) => slotIds.includes(slot.id));
  if (carrying.some(({ state }) => state !== 'findings-agreed' && heldStates.includes(state))) return 'done';
  if (carrying.some(({ state }) => state === 'running' || state === 'findings-agreed')) return 'running';
  if (carrying.length > 0 && carrying.every(({ state }) => state === 'cancelled')) return 'cancelled';
  const start = firstOfMonth(year, slot.month);
  if (day < start) return 'planned';
  return day <= endOfMonth(start) ? 'due' : 'late';
}

/** Slots that an audit carries out or has carried out; a cancelled audit leaves them free. */
export function takenSlots(audits: Iterable<Audit>): readonly string[] {
  return [...audits].flatMap(({ state, slotIds }) => (state === 'cancelled' ? [] : slotIds));
}
