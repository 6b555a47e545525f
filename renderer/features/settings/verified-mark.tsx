import { IconCircleCheck, IconZoomQuestion } from '@tabler/icons-react';
import { useWords } from '../../strings/use-words';
import { ToneText } from '../../ui/tone-text';

/** Whether somebody checked a fact against its source. */
export function VerifiedMark({ verified }: { verified: boolean }) {
  const words = useWords('settings');
  return verified ? (
    <ToneText tone="ok" icon={IconCircleCheck}>
      {words('verified')}
    </ToneText>
  ) : (
    <ToneText tone="warn" icon={IconZoomQuestion}>
      {words('unverified')}
    </ToneText>
  );
}
