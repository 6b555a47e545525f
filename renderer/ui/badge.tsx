import { useWords } from '../strings/use-words';
import { type StateKey, states } from './states';
import { ToneText } from './tone-text';

/** A state as a boxed badge, the form for page heads and panels. */
export function Badge({ state }: { readonly state: StateKey }) {
  const words = useWords('common');
  const { icon, tone } = states[state];
  return (
    <ToneText icon={icon} tone={tone} boxed>
      {words(`states.${state}`)}
    </ToneText>
  );
}
