import { useState } from 'react';
import type { VaultCapability } from '../../host/contract';
import { loadAgain } from './load-again';

/** Choosing the folder that a browser lends, and renewing its permission; both take effect when the page is loaded again. */
export function useVault(vault: VaultCapability) {
  const [refused, setRefused] = useState(false);
  async function ask(question: () => Promise<boolean>, silent: boolean): Promise<void> {
    const given = await question().catch(() => false);
    if (given) loadAgain();
    else setRefused(!silent);
  }
  return {
    refused,
    /** Closing the folder dialog is no refusal. */
    pick: () => void ask(vault.pick, true),
    renew: () => void ask(vault.renew, false),
  };
}
