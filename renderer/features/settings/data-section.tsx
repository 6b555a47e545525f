import { IconArchive, IconDeviceFloppy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useBackupState, useData } from '../../data/store-context';
import type { AppInfo } from '../../host/contract';
import { useHost } from '../../host/host-context';
import { paths } from '../../navigation/paths';
import { useGo } from '../../navigation/use-go';
import { ageWords } from '../../strings/age-words';
import { formatInstant } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Note } from '../../ui/note';
import css from './settings.module.css';

/** Where the data live, what protects them, and the ways to the backups and to the workspace file. */
export function DataSection() {
  const host = useHost();
  const go = useGo();
  const { store, saveWorkspace, now } = useData();
  const { last } = useBackupState();
  const words = useWords('settings');
  const [info, setInfo] = useState<AppInfo | null>(null);
  const [persisted, setPersisted] = useState<boolean | null>(null);
  const [busy, setBusy] = useState(false);
  const { journal } = store.opening;

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
        <dt>{words('data.lastBackup')}</dt>
        <dd>{last === null ? words('data.noBackup') : `${formatInstant(last.at)}, ${ageWords(last.at, now())}`}</dd>
      </dl>
      <div className={`${css.list} ${css.below}`}>
        {journal.type === 'none' ? <Note tone="warn">{words('data.journalOff')}</Note> : null}
        {journal.type === 'failed' ? <Note tone="bad">{words('data.journalFailed')}</Note> : null}
        {journal.type === 'none' || journal.type === 'failed' ? null : <Note tone="ok">{words('data.journalOn')}</Note>}
        {persisted !== null && (
          <Note tone={persisted ? 'ok' : 'warn'}>{words(persisted ? 'data.persisted' : 'data.notPersisted')}</Note>
        )}
      </div>
      <div className={css.actions}>
        <Button kind="primary" icon={IconArchive} onClick={() => go(paths.backup)}>
          {words('data.openBackup')}
        </Button>
        <Button icon={IconDeviceFloppy} disabled={busy} onClick={() => void save()}>
          {words('data.saveFile')}
        </Button>
      </div>
      <p className={`${css.hint} ${css.below}`}>{words('data.saveFileHint')}</p>
    </Card>
  );
}
