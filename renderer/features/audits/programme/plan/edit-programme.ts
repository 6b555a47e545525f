import type { AuditProgramme } from '../../../../core/audits/programme';
import type { ProgrammeError } from '../../../../core/audits/programme/programme-error';
import { saveProgramme } from '../../../../core/audits/programme/save-programme';
import type { Store } from '../../../../data/store';
import type { DataServices } from '../../../../data/store-context';

type Services = Pick<DataServices, 'store' | 'commit'>;

const queues = new WeakMap<Store, Promise<unknown>>();

/**
 * Changes a programme as it stands once every edit before is stored, so that quick edits never overwrite each other.
 * Resolves with the refusal, `null` when it was stored, changed nothing or the programme is gone.
 */
export function editProgramme(
  services: Services,
  programmeId: string,
  change: (programme: AuditProgramme) => AuditProgramme,
): Promise<ProgrammeError | null> {
  const { store } = services;
  const run = (queues.get(store) ?? Promise.resolve()).then(async () => {
    const programmes = [...store.state().auditProgramme.values()];
    const programme = programmes.find(({ id }) => id === programmeId);
    if (programme === undefined) return null;
    const draft = saveProgramme(programmes, change(programme));
    if (!draft.ok) return draft.error.type === 'nothing-changed' ? null : draft.error;
    await services.commit(draft.value);
    return null;
  });
  queues.set(
    store,
    run.catch(() => null),
  );
  return run;
}

/** Resolves once every edit made so far is stored or refused. */
export async function editsStored(store: Store): Promise<void> {
  await queues.get(store);
}
