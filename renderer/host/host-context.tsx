import { createContext, type ReactNode, useContext } from 'react';
import type { Host } from './contract';

const HostContext = createContext<Host | null>(null);

/** Hands the host to all screens below. */
export function HostProvider({ host, children }: { host: Host; children: ReactNode }) {
  return <HostContext value={host}>{children}</HostContext>;
}

/** The host; throws outside a {@link HostProvider}. */
export function useHost(): Host {
  const host = useContext(HostContext);
  if (host === null) throw new Error('no HostProvider above this component');
  return host;
}
