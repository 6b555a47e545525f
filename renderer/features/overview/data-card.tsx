import { IconDeviceFloppy, IconShieldCheck, IconShieldExclamation } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useHistory } from '../../data/store-context';
import { useHost } from '../../host/host-context';
import { paths } from '../../navigation/paths';
import { RouteLink } from '../../navigation/route-link';
import { useGo } from '../../navigation/use-go';
import { formatInstant } from '../../strings/format';
import { intentWords } from '../../strings/intent-words';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FactList } from '../../ui/fact-list';
import { ToneText } from '../../ui/tone-text';
import css from './overview.module.css';

interface Place {
  readonly location: string;
  readonly kept: boolean;
}

/** Where the data live, whether they are sure to stay there, and the way to a copy. */
export function DataCard() {
  const words = useWords('overview');
  const go = useGo();
  const place = usePlace();
  const [last] = useHistory();
  return (
    <Card title={words('data.title')}>
      <FactList
        facts={[
          { name: words('data.place'), value: place?.location ?? '' },
          {
            name: words('data.lastChange'),
            value:
              last === undefined ? (
                words('data.none')
              ) : (
                <RouteLink to={paths.history} title={intentWords(last.intent, last.detail)}>
                  {formatInstant(last.at)}
                </RouteLink>
              ),
          },
        ]}
      />
      {place === null || place.kept ? null : (
        <p className={css.notKept}>
          <ToneText tone="warn" icon={IconShieldExclamation}>
            {words('data.notKept')}
          </ToneText>
        </p>
      )}
      <div className={css.acts}>
        <Button
          icon={place?.kept === false ? IconDeviceFloppy : IconShieldCheck}
          onClick={() => go(paths.settings('data'))}
        >
          {words('data.backup')}
        </Button>
      </div>
    </Card>
  );
}

function usePlace(): Place | null {
  const host = useHost();
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    let gone = false;
    void Promise.all([host.app.info(), host.app.persist()]).then(([info, kept]) => {
      if (!gone) setPlace({ location: info.dataLocation, kept });
    });
    return () => {
      gone = true;
    };
  }, [host]);
  return place;
}
