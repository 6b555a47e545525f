import { IconDatabaseImport, IconDeviceFloppy } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import type { BackupFile, BackupSource } from '../../data/backup/backups';
import { useBackupState, useHistory } from '../../data/store-context';
import { useHost } from '../../host/host-context';
import { paths } from '../../navigation/paths';
import { RouteLink } from '../../navigation/route-link';
import { formatBytes } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { Page } from '../../ui/page';
import { PageHead } from '../../ui/page-head';
import css from './backup.module.css';
import { BackupList } from './backup-list';
import { restoreFailureWords } from './failure-words';
import { OpeningCard } from './opening/opening-card';
import { PlaceCard } from './place-card';
import { ProtectionNote } from './protection-note';
import { DrillFindings } from './report/drill-findings';
import { IntegrityReport } from './report/integrity-report';
import { RestoreDialog } from './restore/restore-dialog';
import { RestoredNote } from './restore/restored-note';
import { StandingCards } from './standing-cards';
import { ToolsCard } from './tools-card';
import { useBackupWork } from './use-backup-work';
import { WorkNote } from './work-note';

/** Whether the data are protected, the backups that are kept, and all that can be done with them. */
export function BackupScreen() {
  const words = useWords('backup');
  const settings = useWords('settings');
  const state = useBackupState();
  const work = useBackupWork();
  const empty = useHistory().length === 0;
  const { source, tooLarge, open, browse, close } = useSource();
  const size = state.files.reduce((sum, file) => sum + file.size, 0);
  return (
    <Page
      head={
        <PageHead
          title={words('title')}
          meta={words('meta', { count: state.files.length, size: formatBytes(size) })}
          breadcrumb={
            empty ? undefined : (
              <>
                <RouteLink to={paths.settings('data')}>{settings('title')}</RouteLink> / {settings('sections.data')}
              </>
            )
          }
          actions={
            <>
              <Button icon={IconDatabaseImport} disabled={state.busy !== null} onClick={() => void browse()}>
                {words('restore.act')}
              </Button>
              {empty ? null : (
                <Button
                  kind="primary"
                  icon={IconDeviceFloppy}
                  disabled={state.busy !== null}
                  onClick={() => void work.take()}
                >
                  {words('card.take')}
                </Button>
              )}
            </>
          }
        />
      }
    >
      <div className={css.screen}>
        <RestoredNote />
        {empty ? null : <ProtectionNote />}
        <WorkNote work={work} />
        {tooLarge === null ? null : (
          <ErrorNote title={words('restore.unreadable')} kept={words('restore.kept')}>
            {restoreFailureWords({ type: 'too-large', bytes: tooLarge }, words)}
          </ErrorNote>
        )}
        {empty ? null : <StandingCards work={work} />}
        {state.verification === null ? null : <IntegrityReport report={state.verification} />}
        {state.drill === null ? null : <DrillFindings report={state.drill} />}
        <div className={css.columns}>
          <BackupList onRestore={open} />
          <div className={css.side}>
            <PlaceCard />
            <OpeningCard />
            {empty ? null : <ToolsCard />}
          </div>
        </div>
      </div>
      {source === null ? null : <RestoreDialog source={source} onClose={close} />}
    </Page>
  );
}

/** What shall be restored: a backup of the list, or a file that the user chooses. */
function useSource() {
  const { files } = useHost();
  const [source, setSource] = useState<BackupSource | null>(null);
  const [tooLarge, setTooLarge] = useState<number | null>(null);
  const open = useCallback(({ name }: BackupFile) => setSource({ type: 'backup', name }), []);
  async function browse() {
    setTooLarge(null);
    const [file] = await files.open({ extensions: ['phukin'], multiple: false });
    if (file === undefined) return;
    if (file.bytes === null) setTooLarge(file.size);
    else setSource({ type: 'file', name: file.name, bytes: file.bytes });
  }
  return { source, tooLarge, open, browse, close: () => setSource(null) };
}
