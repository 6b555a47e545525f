import { IconCircleCheck, IconClockExclamation, IconHourglass } from '@tabler/icons-react';
import type { Lateness } from '../../../core/audits/sampling/lateness';
import { formatNumber } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { ToneText } from '../../../ui/tone-text';

/** How a dossier stands to its promised day, in working days. */
export function LatenessText({ lateness }: { readonly lateness: Lateness }) {
  const words = useWords('findings');
  const common = useWords('common');
  if (lateness.type === 'unknown') return <span>{common('dash')}</span>;
  if (lateness.type === 'open')
    return (
      <ToneText tone="mute" icon={IconHourglass}>
        {words('samples.late.open')}
      </ToneText>
    );
  const days = formatNumber(lateness.days);
  const provisional = lateness.provisional ? ` ${words('samples.late.provisional')}` : '';
  if (lateness.type === 'in-time')
    return (
      <ToneText tone="ok" icon={IconCircleCheck}>
        {lateness.days === 0 ? words('samples.late.onTime') : words('samples.late.early', { days })}
        {provisional}
      </ToneText>
    );
  return (
    <ToneText tone="bad" icon={IconClockExclamation}>
      {words(lateness.returned ? 'samples.late.late' : 'samples.late.lateOut', { days })}
      {provisional}
    </ToneText>
  );
}
