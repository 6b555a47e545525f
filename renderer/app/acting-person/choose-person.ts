import type { Day } from '../../core/calendar/day';
import { holdingAt } from '../../core/organisation/names-at';
import type { Person } from '../../core/organisation/person';
import type { Choice } from '../../ui/choices';

const collator = new Intl.Collator('vi');

/** Active people by name, with the title each holds on a day. */
export function peopleToChoose(people: Iterable<Person>, day: Day): readonly Choice[] {
  return [...people]
    .filter((person) => person.active)
    .sort((a, b) => collator.compare(a.name, b.name))
    .map((person) => ({ value: person.id, label: person.name, note: titleOf(person, day) }));
}

/** Title that a person holds on a day, else the outside agency; `undefined` for neither. */
export function titleOf(person: Person, day: Day): string | undefined {
  const title = holdingAt(person, day)?.title ?? person.outsideAgency;
  return title === '' ? undefined : title;
}

/** Whether to ask who is working: nobody is chosen, there is somebody to choose, and it was not put off today. */
export function mustAsk(
  actor: string | null,
  choices: readonly Choice[],
  postponedOn: Day | null,
  today: Day,
): boolean {
  return actor === null && choices.length > 0 && postponedOn !== today;
}
