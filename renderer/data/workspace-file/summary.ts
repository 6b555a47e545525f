import { type EntityName, entityNames } from '../../core/kernel/entities';
import type { Agency } from '../../core/organisation/agency';
import { agencyNameAt } from '../../core/organisation/names-at';
import type { WorkspaceSummary } from '../tasks/tasks';
import type { VerifiedWorkspace } from './read-workspace';

/** What a verified workspace file holds, its agency under its latest name. */
export function summarise({ manifest, records, changeSets, blobs }: VerifiedWorkspace): WorkspaceSummary {
  const ordered = [...changeSets].sort((a, b) => (a.clock < b.clock ? -1 : 1));
  const agency = records.get('agency')?.[0] as unknown as Agency | undefined;
  const counts = entityNames.map((entity) => [entity, records.get(entity)?.length ?? 0]);
  return {
    program: manifest.program,
    agency: agency === undefined ? null : latestName(agency),
    lastAt: ordered.at(-1)?.at ?? null,
    records: Object.fromEntries(counts) as Record<EntityName, number>,
    changeSets: ordered.map(({ id }) => id),
    attachments: blobs.length,
  };
}

const FAR_AWAY = '9999-12-31';

/** Files of any origin are read: a name that is not as it should be is none. */
function latestName(agency: Agency): string | null {
  if (!Array.isArray(agency.names) || agency.names.length === 0) return null;
  const { name } = agencyNameAt(agency, FAR_AWAY);
  return typeof name === 'string' ? name : null;
}
