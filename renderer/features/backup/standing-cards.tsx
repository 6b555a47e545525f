import {
  IconAlertCircle,
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconRotateClockwise2,
  IconZoomCheck,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { faultCount } from '../../data/backup/protection';
import { useBackupState, useData } from '../../data/store-context';
import { ageWords } from '../../strings/age-words';
import { formatBytes, formatInstant, formatNumber } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ToneText } from '../../ui/tone-text';
import css from './backup.module.css';
import { isFaithful } from './drill-result';
import { SpaceCard } from './space-card';
import type { BackupWork } from './use-backup-work';
import { useProtection } from './use-protection';

/** Last backup, last drill, last integrity check and the room that is left, side by side. */
export function StandingCards({ work }: { readonly work: BackupWork }) {
  return (
    <div className={css.standing}>
      <LastCard />
      <DrillCard onDrill={work.drill} />
      <VerifyCard onVerify={work.verify} />
      <SpaceCard />
    </div>
  );
}

function LastCard() {
  const words = useWords('backup');
  const { last, outside, copiedOut } = useBackupState();
  const old = useProtection().worries.some(({ type }) => type === 'old-backup' || type === 'take-failed');
  return (
    <Card title={words('last.title')}>
      {last === null ? (
        <ToneText tone="warn" icon={IconAlertTriangle}>
          {words('last.none')}
        </ToneText>
      ) : (
        <>
          <ToneText tone={old ? 'warn' : 'ok'} icon={old ? IconAlertTriangle : IconCircleCheck}>
            <strong>{formatInstant(last.at)}</strong>
          </ToneText>
          <When at={last.at} plain />
          <p className={css.small}>
            {words('last.size', {
              reason: words(`reasons.${last.reason}`),
              size: formatBytes(last.size),
              place: words(outside ? 'last.outside' : 'last.inside'),
            })}
          </p>
        </>
      )}
      <p className={css.small}>
        {copiedOut === null ? words('last.neverCopied') : words('last.copied', { at: formatInstant(copiedOut) })}
      </p>
    </Card>
  );
}

function DrillCard({ onDrill }: { readonly onDrill: () => void }) {
  const words = useWords('backup');
  const { drill, busy } = useBackupState();
  const act = (
    <Button small icon={IconRotateClockwise2} disabled={busy !== null} onClick={onDrill}>
      {words('drill.act')}
    </Button>
  );
  if (drill === null) return <Never title={words('drill.title')} act={act} why={words('drill.why')} />;
  const fine = isFaithful(drill);
  return (
    <Card title={words('drill.title')} actions={act}>
      <ToneText tone={fine ? 'ok' : 'bad'} icon={fine ? IconCircleCheck : IconAlertCircle}>
        <strong>
          {fine
            ? words('drill.same')
            : drill.failure === null
              ? words('drill.differs', { count: drill.differences.length })
              : words('drill.failed')}
        </strong>
      </ToneText>
      <When at={drill.at} />
      {fine ? (
        <p className={css.small}>
          {words('drill.facts', {
            tables: formatNumber(drill.tables),
            rows: formatNumber(drill.rows),
            seconds: formatNumber(drill.seconds, 1),
          })}
        </p>
      ) : null}
    </Card>
  );
}

function VerifyCard({ onVerify }: { readonly onVerify: () => void }) {
  const words = useWords('backup');
  const { verification, busy } = useBackupState();
  const act = (
    <Button small icon={IconZoomCheck} disabled={busy !== null} onClick={onVerify}>
      {words('verify.act')}
    </Button>
  );
  if (verification === null) return <Never title={words('verify.title')} act={act} why={words('verify.why')} />;
  const faults = faultCount(verification);
  return (
    <Card title={words('verify.title')} actions={act}>
      <ToneText tone={faults === 0 ? 'ok' : 'bad'} icon={faults === 0 ? IconCircleCheck : IconAlertCircle}>
        <strong>{faults === 0 ? words('verify.whole') : words('verify.faults', { count: faults })}</strong>
      </ToneText>
      <When at={verification.at} />
      <p className={css.small}>
        {words('verify.facts', {
          entries: formatNumber(verification.entries),
          records: formatNumber(verification.records),
          attachments: formatNumber(verification.attachments),
        })}
      </p>
    </Card>
  );
}

function Never({ title, act, why }: { readonly title: string; readonly act: ReactNode; readonly why: string }) {
  const words = useWords('backup');
  return (
    <Card title={title} actions={act}>
      <ToneText tone="mute" icon={IconCircleDashed}>
        {words('never')}
      </ToneText>
      <p className={css.small}>{why}</p>
    </Card>
  );
}

function When({ at, plain = false }: { readonly at: string; readonly plain?: boolean }) {
  const { now } = useData();
  const age = ageWords(at, now());
  return <p className={css.small}>{plain ? age : `${formatInstant(at)}, ${age}`}</p>;
}
