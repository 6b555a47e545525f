import { type ReactNode, useState } from 'react';
import type { Signing } from '../../../core/audits/signature';
import { asId } from '../../../core/kernel/ids';
import { useData, useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { ActDialog, ActWide } from '../../../ui/act-dialog';
import type { Choice } from '../../../ui/choices';
import { type SignatureDraft, SignatureFields } from '../../../ui/signature-fields';
import { TextArea } from '../../../ui/text-area';
import { titleOn } from './signatory-choices';

interface SignDialogProps {
  readonly title: string;
  readonly explain: string;
  /** Word of the button. */
  readonly action: string;
  readonly danger?: boolean | undefined;
  /** See `signatoryChoices`. */
  readonly people: readonly Choice[];
  /** What to do where nobody may sign. */
  readonly nobody?: string | undefined;
  readonly noteLabel?: string | undefined;
  readonly noteRequired?: boolean | undefined;
  /** Why it was refused, in words; `null` while it was not. */
  readonly refusal: ReactNode | null;
  /** Button that helps out of the refusal. */
  readonly help?: ReactNode;
  readonly busy: boolean;
  /** What is recorded already, for a correction. */
  readonly start?: SignatureDraft | undefined;
  readonly onSign: (by: Signing) => void;
  /** A field was changed, so that a refusal no longer holds; is given the signature as it stands. */
  readonly onEdit?: ((draft: SignatureDraft) => void) | undefined;
  readonly onClose: () => void;
  /** Fields of this act, between the signature and the note. */
  readonly children?: ReactNode;
}

/** Records an official act: who signed, in what capacity, when, apart from who records it. */
export function SignDialog(props: SignDialogProps) {
  const { people, nobody, noteLabel, noteRequired = false, start, onSign, onEdit, children, ...frame } = props;
  const { store, today } = useData();
  const { person } = useWorkspace();
  const words = useWords('audits');
  const [draft, setDraft] = useState<SignatureDraft>(() => start ?? likelySignature());
  const [note, setNote] = useState('');

  /** The acting person when fit, else the only fit one. */
  function likelySignature(): SignatureDraft {
    const fit = people.filter(({ disabled }) => disabled !== true);
    const own = fit.find(({ value }) => value === store.actor()) ?? (fit.length === 1 ? fit[0] : undefined);
    const personId = own?.value ?? null;
    return { personId, capacity: titleOn(person.get(personId ?? ''), today()), signedOn: today() };
  }
  const sign = () =>
    onSign({
      signedBy: asId<'person'>(draft.personId ?? ''),
      capacity: draft.capacity,
      signedOn: draft.signedOn ?? '',
      note,
    });
  return (
    <ActDialog {...frame} recorder={person.get(store.actor() ?? '')?.name ?? null} onDo={sign}>
      <SignatureFields
        draft={draft}
        people={people}
        today={today()}
        titleOf={(personId, day) => titleOn(person.get(personId ?? ''), day)}
        nobody={nobody ?? words('signing.noPeople')}
        onChange={(next) => {
          onEdit?.(next);
          setDraft(next);
        }}
      />
      {children}
      <ActWide>
        <TextArea
          label={noteLabel ?? words(noteRequired ? 'signing.reason' : 'signing.note')}
          required={noteRequired}
          value={note}
          onChange={(next) => {
            onEdit?.(draft);
            setNote(next);
          }}
        />
      </ActWide>
    </ActDialog>
  );
}
