import type { Host } from '../../../renderer/host/contract';
import { pickHost } from '../../../renderer/host/pick-host';

declare global {
  interface Window {
    readonly testHost: Host;
    readonly policyViolations: string[];
  }
}

const policyViolations: string[] = [];
addEventListener('securitypolicyviolation', (event) =>
  policyViolations.push(`${event.violatedDirective} ${event.blockedURI}`),
);

Object.assign(window, { testHost: pickHost(window, '1.2.3'), policyViolations });
