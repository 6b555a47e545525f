import { IconFolderExclamation } from '@tabler/icons-react';
import { useState } from 'react';
import { useHost } from '../host/host-context';
import { useWords } from '../strings/use-words';
import { Button } from '../ui/button';
import css from './vault-banner.module.css';

/** On every screen, while the browser wants the permission for the folder of log and backups asked again. */
export function VaultBanner() {
  const words = useWords('backup');
  const { vault } = useHost();
  const [refused, setRefused] = useState(false);
  if (vault?.state !== 'lapsed') return null;
  async function renew(ask: () => Promise<boolean>) {
    const given = await ask().catch(() => false);
    if (given) window.location.reload();
    else setRefused(true);
  }
  return (
    <div className={css.banner} role="alert">
      <IconFolderExclamation className={css.icon} size={16} stroke={1.75} aria-hidden />
      <p className={css.words}>
        {words('vault.lapsed', { name: vault.name ?? '' })} {refused ? words('vault.refused') : null}
      </p>
      <Button small onClick={() => void renew(vault.renew)}>
        {words('vault.renew')}
      </Button>
    </div>
  );
}
