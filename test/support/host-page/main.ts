import type { Host } from '../../../renderer/host/contract';
import { pickHost } from '../../../renderer/host/pick-host';

declare global {
  interface Window {
    readonly testHost: Host;
    readonly violations: string[];
    readonly menuCommands: string[];
  }
}

const violations: string[] = [];
addEventListener('securitypolicyviolation', (event) =>
  violations.push(`${event.violatedDirective} ${event.blockedURI}`),
);

Object.assign(window, { testHost: pickHost(window, '1.2.3'), violations, menuCommands: [] });
