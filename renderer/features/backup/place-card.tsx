import { IconFolderOpen } from '@tabler/icons-react';
import { useBackupState, useData } from '../../data/store-context';
import type { Host, VaultCapability } from '../../host/contract';
import { useHost } from '../../host/host-context';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FactList } from '../../ui/fact-list';
import { Note } from '../../ui/note';
import css from './backup.module.css';
import { useVault } from './use-vault';

/** Where the change log and the backups are kept; in a browser also the folder that the user may lend. */
export function PlaceCard() {
  const words = useWords('backup');
  const host = useHost();
  const { outside } = useBackupState();
  const { journal } = useData().store.opening;
  const journalWord =
    journal.type === 'failed' ? 'journalFailed' : journal.type === 'none' ? ('journalOff' as const) : 'journalOn';
  return (
    <Card title={words('place.title')}>
      <FactList
        facts={[
          { name: words('place.journal'), value: words(`place.${journalWord}`) },
          {
            name: words('place.backups'),
            value: words(host.backups === null ? 'place.noFolder' : outside ? 'place.outside' : 'place.inside'),
          },
        ]}
      />
      <Vault host={host} />
    </Card>
  );
}

function Vault({ host }: { readonly host: Host }) {
  const words = useWords('backup');
  if (host.vault !== null) return <VaultState vault={host.vault} />;
  if (host.kind !== 'browser') return null;
  return (
    <div className={css.vault}>
      <Note tone="warn">{words('vault.unsupported')}</Note>
    </div>
  );
}

function VaultState({ vault }: { readonly vault: VaultCapability }) {
  const words = useWords('backup');
  const { refused, pick, renew } = useVault(vault);
  const name = vault.name ?? '';
  return (
    <div className={css.vault}>
      {vault.state === 'none' ? <Note tone="warn">{words('vault.none')}</Note> : null}
      {vault.state === 'lapsed' ? <Note tone="bad">{words('vault.lapsed', { name })}</Note> : null}
      {vault.state === 'granted' ? <Note tone="ok">{words('vault.granted', { name })}</Note> : null}
      {refused ? <Note tone="warn">{words('vault.refused')}</Note> : null}
      <div className={css.vaultActs}>
        {vault.state === 'lapsed' ? <Button onClick={renew}>{words('vault.renew')}</Button> : null}
        <Button icon={IconFolderOpen} onClick={pick}>
          {words(vault.state === 'none' ? 'vault.pick' : 'vault.pickOther')}
        </Button>
      </div>
    </div>
  );
}
