import { strToU8, zipSync } from 'fflate';
import type { SupportFacts } from './support-facts';
import { supportReport } from './support-report';
import { supportText } from './support-text';

/**
 * Bytes of a zip with the same report as JSON and as text for whoever helps from afar. It is made field by field of
 * counts, sizes, versions, hashes and the program's own names; texts of records, people, files and folders stay out.
 */
export function supportBundle(facts: SupportFacts): Uint8Array {
  const report = supportReport(facts);
  const files = {
    'phukin-support.json': strToU8(`${JSON.stringify(report, null, 2)}\n`),
    'phukin-support.txt': strToU8(supportText(report)),
  };
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}
