import { useWords } from '../strings/use-words';
import { type StateKey, states } from './states';
import { ToneText } from './tone-text';

/** A state as icon and word, the form for tables and lists. */
export function StateText({ state }: { readonly state: StateKey }) {
  const words = useWords('common');
  const { icon, tone } = states[state];
  return (
    <ToneText icon={icon} tone={tone}>
      {words(`states.${state}`)}
    </ToneText>
  );
}
