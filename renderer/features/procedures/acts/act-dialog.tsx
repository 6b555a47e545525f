import type { ComponentProps } from 'react';
import { useData, useWorkspace } from '../../../data/store-context';
import { ActDialog as Frame } from '../../../ui/act-dialog';
import { type Refusal, useRefusalWords } from '../use-refusal-words';

interface ActDialogProps extends Omit<ComponentProps<typeof Frame>, 'refusal' | 'recorder'> {
  readonly refusal: Refusal | null;
}

/** Frame of a dialog that records an act on a revision, with its refusal in words. */
export function ActDialog({ refusal, ...frame }: ActDialogProps) {
  const { store } = useData();
  const { person } = useWorkspace();
  const say = useRefusalWords();
  return (
    <Frame
      {...frame}
      refusal={refusal === null ? null : say(refusal)}
      recorder={person.get(store.actor() ?? '')?.name ?? null}
    />
  );
}
