import type { Day } from '../core/calendar/day';
import type { Database } from './database';

/** Who acts on this machine: chosen once a day, asked anew on another day. */
export interface ActingPerson {
  current(): string | null;
  choose(personId: string | null): Promise<void>;
}

const KEY = '#actor';

/** Reads today's choice of acting person. */
export async function openActingPerson({ local }: Database, today: () => Day): Promise<ActingPerson> {
  let choice = readChoice((await local.get(KEY))?.value);
  return {
    current: () => (choice !== null && choice.day === today() ? choice.personId : null),
    async choose(personId) {
      const next = personId === null ? null : { personId, day: today() };
      await local.put({ key: KEY, value: next });
      choice = next;
    },
  };
}

function readChoice(value: unknown): { readonly personId: string; readonly day: Day } | null {
  if (typeof value !== 'object' || value === null || !('personId' in value) || !('day' in value)) return null;
  const { personId, day } = value;
  return typeof personId === 'string' && typeof day === 'string' ? { personId, day } : null;
}
