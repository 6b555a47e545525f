import { useMemo } from 'react';
import { useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { useWalkWork } from '../walk-context';
import css from './facing.module.css';
import { earlierIndex } from './last-finding';
import { LastPart } from './last-part';
import { SamplesPart } from './samples-part';
import { StepsPart } from './steps-part';

interface FacingPanelProps {
  readonly isChart: boolean;
  readonly onChart: () => void;
  readonly onCite: (sampleId: string, dossierId: string) => void;
}

/** What stands beside the open question: the last audit, the sampled dossiers, the steps. */
export function FacingPanel({ isChart, onChart, onCite }: FacingPanelProps) {
  const words = useWords('walk');
  const { act, item } = useWalkWork();
  const { checklistItem, nonconformity } = useWorkspace();
  const { audit, others } = act;
  // biome-ignore lint/correctness/useExhaustiveDependencies: answers of this audit do not change what earlier ones found
  const earlier = useMemo(
    () => earlierIndex(act, { checklistItem, nonconformity }),
    [audit, others.length, nonconformity],
  );
  const found = useMemo(() => earlier(item), [earlier, item]);
  return (
    <aside className={css.panel} aria-label={words('facing.label')}>
      {isChart ? null : (
        <>
          <LastPart found={found} />
          <SamplesPart onCite={onCite} />
        </>
      )}
      <StepsPart isChart={isChart} onChart={onChart} />
    </aside>
  );
}
