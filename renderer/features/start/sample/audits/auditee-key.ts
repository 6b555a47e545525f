import type { SampleIds } from '../sample-context';
import type { SampleAuditee } from './audits.data';

/** Key of an auditee in the tables of the sample. */
export function keyOf(auditee: string, ids: SampleIds): SampleAuditee {
  if (auditee === 'leadership' || auditee === 'iso-committee') return auditee;
  const found = Object.entries(ids.units).find(([, id]) => id === auditee);
  return found === undefined ? 'office' : (found[0] as SampleAuditee);
}
