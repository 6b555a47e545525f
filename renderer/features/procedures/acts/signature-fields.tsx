import { useState } from 'react';
import type { Day } from '../../../core/calendar/day';
import { asId } from '../../../core/kernel/ids';
import { holdingAt } from '../../../core/organisation/names-at';
import type { Person } from '../../../core/organisation/person';
import { authorsOf } from '../../../core/procedures/lifecycle/lifecycle-guards';
import { notByAuthor, rolesFor } from '../../../core/procedures/lifecycle/lifecycle-table';
import type { Signature } from '../../../core/procedures/lifecycle/revision-act';
import type { Revision, RevisionEvent } from '../../../core/procedures/revision';
import { useData, useWorkspace } from '../../../data/store-context';
import { useWords, type Words } from '../../../strings/use-words';
import type { Choice } from '../../../ui/choices';
import { SignatureFields as Fields, type SignatureDraft } from '../../../ui/signature-fields';

/** Fields of a signature, filled with the acting person when fit, else the only fit one. */
export function useSignature(revision: Revision, type: RevisionEvent['type'], start?: SignatureDraft) {
  const { store, today } = useData();
  const { person: people } = useWorkspace();
  const words = useWords('procedures');
  const choices = signatoryChoices(revision, type, people, today(), words);
  const [draft, setDraft] = useState<SignatureDraft>(() => {
    if (start !== undefined) return start;
    const fit = choices.filter(({ disabled }) => disabled !== true);
    const own = fit.find(({ value }) => value === store.actor()) ?? (fit.length === 1 ? fit[0] : undefined);
    const personId = own?.value ?? null;
    return { personId, capacity: titleOf(people.get(personId ?? ''), today()), signedOn: today() };
  });
  const signature = (note: string): Signature => ({
    signedBy: asId<'person'>(draft.personId ?? ''),
    capacity: draft.capacity,
    signedOn: draft.signedOn ?? '',
    note,
  });
  return { draft, setDraft, choices, signature };
}

interface SignatureFieldsProps {
  readonly draft: SignatureDraft;
  readonly setDraft: (draft: SignatureDraft) => void;
  readonly choices: readonly Choice[];
  readonly type: RevisionEvent['type'];
}

/** Signatory, capacity and date of signing a revision. */
export function SignatureFields({ draft, setDraft, choices, type }: SignatureFieldsProps) {
  const { today } = useData();
  const { person: people } = useWorkspace();
  const words = useWords('procedures');
  const roles = rolesFor[type].map((role) => words(`roles.${role}`)).join(' / ');
  return (
    <Fields
      draft={draft}
      onChange={setDraft}
      people={choices}
      today={today()}
      titleOf={(personId, day) => titleOf(people.get(personId ?? ''), day)}
      nobody={words('fields.noSuitable', { roles })}
    />
  );
}

/** People who may sign first; the others stand below, not to be chosen, with the reason. */
function signatoryChoices(
  revision: Revision,
  type: RevisionEvent['type'],
  people: ReadonlyMap<string, Person>,
  today: Day,
  words: Words<'procedures'>,
): readonly Choice[] {
  const roles = rolesFor[type];
  const authors = notByAuthor.includes(type) ? authorsOf(revision) : [];
  const choices = [...people.values()]
    .filter(({ active }) => active)
    .map((person): Choice => {
      const fit = roles.some((role) => person.roles.includes(role));
      const isAuthor = authors.includes(person.id);
      const title = titleOf(person, today);
      const reason = isAuthor
        ? words('fields.isAuthor')
        : fit
          ? ''
          : words('fields.unfit', { roles: roles.map((role) => words(`roles.${role}`)).join(' / ') });
      const note = [title, reason].filter(Boolean).join(' · ');
      return { value: person.id, label: person.name, disabled: reason !== '', ...(note === '' ? {} : { note }) };
    });
  return choices.sort((a, b) => Number(a.disabled === true) - Number(b.disabled === true));
}

function titleOf(person: Person | undefined, day: Day): string {
  return person === undefined ? '' : (holdingAt(person, day)?.title ?? '');
}
