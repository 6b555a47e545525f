import type { Audit } from '../../../core/audits/audit';
import type { AuditorProfile } from '../../../core/audits/auditor-profile';
import { type AuditorLoad, auditsDone, loadIn } from '../../../core/audits/auditors/auditor-load';
import { type Competence, competenceOn, expiringSoon } from '../../../core/audits/auditors/competence';
import { type Day, daysBetween } from '../../../core/calendar/day';
import { foldText } from '../../../core/kernel/fold-text';
import { holdingAt, unitNameAt } from '../../../core/organisation/names-at';
import type { OrgUnit } from '../../../core/organisation/org-unit';
import type { Person } from '../../../core/organisation/person';

/** Days before the end of competence from which it is worth renewing. */
export const RENEW_AHEAD = 90;

/** An auditor as listed. */
export interface AuditorRow {
  readonly person: Person;
  /** Title and unit, or the agency of an outside person. */
  readonly place: string;
  readonly profile: AuditorProfile | null;
  readonly competence: Competence;
  /** Days left when the competence ends soon, else `null`. */
  readonly daysLeft: number | null;
  /** Audits whose sittings are over, the latest first. */
  readonly done: readonly Audit[];
  /** Audits to come or running, the earliest first. */
  readonly ahead: readonly Audit[];
  readonly load: AuditorLoad;
}

/** Records that auditors are read from; a workspace fits. */
export interface AuditorRecords {
  readonly person: ReadonlyMap<string, Person>;
  readonly orgUnit: ReadonlyMap<string, OrgUnit>;
  readonly auditorProfile: ReadonlyMap<string, AuditorProfile>;
  readonly audit: ReadonlyMap<string, Audit>;
}

/**
 * Everybody with the role of an auditor, a profile or a part in a team: competence that has run out or ends soon first, then those
 * without any, then by name. People who left are listed only for what they audited.
 */
export function auditorRows(records: AuditorRecords, today: Day): readonly AuditorRow[] {
  const { person, orgUnit, auditorProfile, audit } = records;
  const profiles = new Map([...auditorProfile.values()].map((profile) => [profile.personId as string, profile]));
  const audits = [...audit.values()];
  const inTeams = new Set<string>(
    audits.flatMap(({ team }) =>
      team.flatMap(({ personId, part }) => (part === 'lead' || part === 'auditor' ? personId : [])),
    ),
  );
  const soon = new Set(expiringSoon(profiles.values(), today, RENEW_AHEAD).map(({ id }) => id));
  const rows = [...person.values()]
    .filter(({ id, roles, active }) => inTeams.has(id) || (active && (roles.includes('auditor') || profiles.has(id))))
    .map((one): AuditorRow => {
      const profile = profiles.get(one.id) ?? null;
      const until = profile !== null && soon.has(profile.id) ? profile.competentUntil : null;
      const done = auditsDone(one.id, audits);
      return {
        person: one,
        place: placeOf(one, orgUnit, today),
        profile,
        competence: competenceOn(profile, today),
        daysLeft: until === null ? null : daysBetween(today, until),
        done,
        ahead: audits
          .filter(({ team }) => team.some(({ personId }) => personId === one.id))
          .filter((each) => !done.includes(each) && !['cancelled', 'postponed'].includes(each.state))
          .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1)),
        load: loadIn(one.id, Number(today.slice(0, 4)), audits),
      };
    });
  return rows.sort((a, b) => rank(a) - rank(b) || (a.daysLeft ?? 0) - (b.daysLeft ?? 0) || byName(a.person, b.person));
}

/** Rows with all words of the text in the name or the place. */
export function filterAuditors(rows: readonly AuditorRow[], text: string): readonly AuditorRow[] {
  const wanted = foldText(text).split(' ').filter(Boolean);
  return rows.filter(({ person, place }) => {
    const folded = foldText(`${person.name} ${place}`);
    return wanted.every((word) => folded.includes(word));
  });
}

function rank({ competence, daysLeft, person }: AuditorRow): number {
  if (!person.active) return 4;
  if (competence === 'expired') return 0;
  if (daysLeft !== null) return 1;
  return competence === 'none' ? 2 : 3;
}

function placeOf(person: Person, units: ReadonlyMap<string, OrgUnit>, day: Day): string {
  if (person.outsideAgency !== '') return person.outsideAgency;
  const holding = holdingAt(person, day);
  const unit = units.get(holding?.unitId ?? '');
  const name = unit === undefined ? '' : unitNameAt(unit, day).shortName || unitNameAt(unit, day).name;
  return [holding?.title ?? '', name].filter((part) => part !== '').join(', ');
}

function byName(a: Person, b: Person): number {
  return a.name.localeCompare(b.name, 'vi');
}
