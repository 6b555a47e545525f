import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { isInTeam } from '../../../core/audits/lifecycle/audit-guards';
import { type AuditStep, notByTeam, signersFor } from '../../../core/audits/lifecycle/lifecycle-table';
import type { Day } from '../../../core/calendar/day';
import { holdingAt } from '../../../core/organisation/names-at';
import type { Person } from '../../../core/organisation/person';
import type { Words } from '../../../strings/use-words';
import type { Choice } from '../../../ui/choices';
import { signerWords } from './refusal-words';

/**
 * People who may sign first; the others stand below, not to be chosen, with the reason.
 * @param unfit why somebody may not sign, `''` when they may
 */
export function signatoryChoices(
  people: Iterable<Person>,
  today: Day,
  unfit: (person: Person) => string,
): readonly Choice[] {
  const choices = [...people]
    .filter(({ active }) => active)
    .map((person): Choice => {
      const reason = unfit(person);
      const note = [titleOn(person, today), person.outsideAgency, reason].filter(Boolean).join(' · ');
      return { value: person.id, label: person.name, disabled: reason !== '', ...(note === '' ? {} : { note }) };
    });
  return choices.sort((a, b) => Number(a.disabled === true) - Number(b.disabled === true));
}

/** Who may sign an act on an audit, by role, by the part in the team and apart from it. */
export function auditSignatories({ audit, records, today }: AuditAct, step: AuditStep, words: Words<'audits'>) {
  const signers = signersFor[step];
  return signatoryChoices(records.person.values(), today, (person) => {
    const isLead = audit.team.some(({ personId, part }) => personId === person.id && part === 'lead');
    const fits = signers.some((signer) => (signer === 'lead' ? isLead : person.roles.includes(signer)));
    if (!fits) return words('signing.unfit', { signers: signerWords(signers) });
    return notByTeam.includes(step) && isInTeam(audit, person.id) ? words('signing.inTeam') : '';
  });
}

/** Title of the position that somebody holds on a day, as printed; `''` for none. */
export function titleOn(person: Person | undefined, day: Day): string {
  return person === undefined ? '' : (holdingAt(person, day)?.title ?? '');
}
