import { competenceOn } from '../../../../core/audits/auditors/competence';
import type { TeamRecords } from '../../../../core/audits/lifecycle/audit-act';
import type { Day } from '../../../../core/calendar/day';
import { type Words, wordsOf } from '../../../../strings/use-words';
import type { Choice } from '../../../../ui/choices';
import { personWhere } from '../../shared/person-where';

const common = wordsOf('common');
const ranks = { valid: 0, 'not-yet': 1, expired: 1, none: 2 } as const;

/** Everybody who may be in a team: competent auditors on `day` first, each with where from and the competence. */
export function memberChoices(records: TeamRecords, day: Day, words: Words<'audits'>): readonly Choice[] {
  const profiles = new Map([...records.auditorProfile.values()].map((profile) => [profile.personId, profile]));
  return [...records.person.values()]
    .filter(({ active }) => active)
    .map((person) => ({ person, competence: competenceOn(profiles.get(person.id) ?? null, day) }))
    .sort((a, b) => ranks[a.competence] - ranks[b.competence] || a.person.name.localeCompare(b.person.name, 'vi'))
    .map(({ person, competence }) => ({
      value: person.id,
      label: person.name,
      note: [
        personWhere(person, records.orgUnit, day),
        person.outsideAgency === '' ? '' : words('page.team.isOutside'),
        competence === 'none' ? '' : `${words('page.team.competence')}: ${common(`states.competence.${competence}`)}`,
      ]
        .filter(Boolean)
        .join(' · '),
    }));
}
