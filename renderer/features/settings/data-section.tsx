import { IconDeviceFloppy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useData } from '../../data/store-context';
import type { AppInfo } from '../../host/contract';
import { useHost } from '../../host/host-context';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Note } from '../../ui/note';
import css from './settings.module.css';

/** Where the data live, what protects them, and the workspace file. */
export function DataSection() {
  const host = useHost();
  const { saveWorkspace } = useData();
  const words = useWords('settings');
  const [info, setInfo] = useState<AppInfo | null>(null);
  const [persisted, setPersisted] = useState<boolean | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    void host.app.info().then(setInfo);
    void host.app.persist().then(setPersisted);
  }, [host]);

  const save = async () => {
    setBusy(true);
    await saveWorkspace();
    setBusy(false);
  };

  return (
    <Card title={words('sections.data')}>
      <dl className={css.facts}>
        <dt>{words('data.location')}</dt>
        <dd>{info?.dataLocation}</dd>
        <dt>{words('data.version')}</dt>
        <dd>
          {info?.version} · {info?.platform}
        </dd>
      </dl>
      <div className={`${css.list} ${css.below}`}>
        {host.journal === null ? (
          <Note tone="warn">{words('data.journalOff')}</Note>
        ) : (
          <Note tone="ok">{words('data.journalOn')}</Note>
        )}
        {persisted !== null && (
          <Note tone={persisted ? 'ok' : 'warn'}>{words(persisted ? 'data.persisted' : 'data.notPersisted')}</Note>
        )}
      </div>
      <div className={css.actions}>
        <Button kind="primary" icon={IconDeviceFloppy} disabled={busy} onClick={() => void save()}>
          {words('data.saveFile')}
        </Button>
        <span className={css.hint}>{words('data.saveFileHint')}</span>
      </div>
    </Card>
  );
}
