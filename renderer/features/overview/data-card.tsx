import {
  IconAlertCircle,
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconDeviceFloppy,
  IconShieldCheck,
  IconShieldExclamation,
} from '@tabler/icons-react';
import { useState } from 'react';
import { faultCount, judgeProtection } from '../../data/backup/protection';
import { useBackupState, useData, useHistory } from '../../data/store-context';
import { paths } from '../../navigation/paths';
import { RouteLink } from '../../navigation/route-link';
import { ageWords } from '../../strings/age-words';
import { formatInstant } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FactList } from '../../ui/fact-list';
import { ToneText } from '../../ui/tone-text';
import css from './overview.module.css';

const verdicts = {
  ok: { word: 'card.fine', icon: IconShieldCheck },
  warn: { word: 'card.look', icon: IconShieldExclamation },
  bad: { word: 'card.broken', icon: IconAlertCircle },
} as const;

/** Whether the data are protected: last backup, last drill, last integrity check, and the way to them. */
export function DataCard() {
  const words = useWords('backup');
  const { store, backUp, now } = useData();
  const state = useBackupState();
  const history = useHistory();
  const [newest] = history;
  const [taking, setTaking] = useState(false);
  const { journal } = store.opening;
  const { tone, worries } = judgeProtection({
    state,
    journal,
    lastChange: newest?.at ?? null,
    firstChange: history.at(-1)?.at ?? null,
    now: now(),
  });
  const { last, drill, verification, copiedOut } = state;
  const lastBad = worries.some(({ type }) => type === 'old-backup' || type === 'take-failed');
  const take = async () => {
    setTaking(true);
    await backUp();
    setTaking(false);
  };
  return (
    <Card
      title={words('card.title')}
      actions={
        <ToneText tone={tone} icon={verdicts[tone].icon}>
          {words(verdicts[tone].word)}
        </ToneText>
      }
    >
      <FactList
        facts={[
          {
            name: words('card.last'),
            value: (
              <Standing
                at={last?.at ?? null}
                tone={lastBad || last === null ? 'warn' : 'ok'}
                note={last === null ? words('last.none') : ageWords(last.at, now())}
              />
            ),
          },
          {
            name: words('card.copy'),
            value: (
              <Standing
                at={copiedOut}
                tone={
                  worries.some(({ type }) => type === 'no-copy-outside') ? 'warn' : copiedOut === null ? 'mute' : 'ok'
                }
                note={copiedOut === null ? words('never') : ageWords(copiedOut, now())}
              />
            ),
          },
          {
            name: words('card.drill'),
            value: (
              <Standing
                at={drill?.at ?? null}
                tone={drill === null ? 'mute' : drill.failure === null && drill.differences.length === 0 ? 'ok' : 'bad'}
                note={
                  drill === null
                    ? words('never')
                    : drill.failure !== null
                      ? words('drill.failed')
                      : drill.differences.length > 0
                        ? words('drill.differs', { count: drill.differences.length })
                        : words('drill.same')
                }
              />
            ),
          },
          {
            name: words('card.verify'),
            value: (
              <Standing
                at={verification?.at ?? null}
                tone={verification === null ? 'mute' : faultCount(verification) === 0 ? 'ok' : 'bad'}
                note={
                  verification === null
                    ? words('never')
                    : faultCount(verification) === 0
                      ? words('verify.whole')
                      : words('verify.faults', { count: faultCount(verification) })
                }
              />
            ),
          },
        ]}
      />
      <div className={css.acts}>
        <Button icon={IconDeviceFloppy} disabled={taking || state.busy !== null} onClick={() => void take()}>
          {words('card.take')}
        </Button>
        <RouteLink to={paths.backup}>{words('card.open')}</RouteLink>
      </div>
    </Card>
  );
}

interface StandingProps {
  readonly at: string | null;
  readonly tone: 'ok' | 'warn' | 'bad' | 'mute';
  readonly note: string;
}

const shapes = { ok: IconCircleCheck, warn: IconAlertTriangle, bad: IconAlertCircle, mute: IconCircleDashed } as const;

function Standing({ at, tone, note }: StandingProps) {
  return (
    <>
      <ToneText tone={tone} icon={shapes[tone]}>
        {at === null ? note : formatInstant(at)}
      </ToneText>
      {at === null ? null : <span className={css.meta}> · {note}</span>}
    </>
  );
}
