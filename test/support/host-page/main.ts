import type { Host } from '../../../renderer/host/contract';
import { pickHost } from '../../../renderer/host/pick-host';
import sheetUrl from './sheet.css?url&no-inline';

declare global {
  interface Window {
    /** Address of a stylesheet of the program, for documents to be printed. */
    readonly sheet: string;
    readonly testHost: Host;
    readonly policyViolations: string[];
  }
}

const policyViolations: string[] = [];
addEventListener('securitypolicyviolation', (event) =>
  policyViolations.push(`${event.violatedDirective} ${event.blockedURI}`),
);

Object.assign(window, {
  testHost: await pickHost(window, '1.2.3'),
  policyViolations,
  sheet: new URL(sheetUrl, document.baseURI).href,
});
