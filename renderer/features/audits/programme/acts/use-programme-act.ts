import { useState } from 'react';
import { auditHistory } from '../../../../core/audits/programme/audit-history';
import type { ProgrammeError } from '../../../../core/audits/programme/programme-error';
import type { ProgrammeAct } from '../../../../core/audits/programme/sign-programme';
import { slotStatus } from '../../../../core/audits/programme/slot-status';
import type { ChangeSetDraft } from '../../../../core/kernel/change';
import { asId } from '../../../../core/kernel/ids';
import type { Result } from '../../../../core/kernel/result';
import { type DataServices, useData } from '../../../../data/store-context';
import { editsStored } from '../plan/edit-programme';
import { textSessionOf } from '../text/text-session';

/** Why an act did not come about; `texts-not-saved` when what is typed could not be stored before. */
export type ActRefusal = ProgrammeError | { readonly type: 'texts-not-saved' };

/** What acts on a programme are told now, read afresh from the store; `null` when it is gone. */
function programmeActNow({ store, today, now }: DataServices, programmeId: string): ProgrammeAct | null {
  const state = store.state();
  const programme = state.auditProgramme.get(programmeId);
  if (programme === undefined) return null;
  const audits = [...state.audit.values()];
  const standing = programme.slots.filter((slot) => slotStatus(programme.year, slot, audits, today()) !== 'cancelled');
  const actor = store.actor();
  return {
    programme,
    standing,
    history: auditHistory(audits),
    people: state.person,
    recordedBy: actor === null ? null : asId<'person'>(actor),
    today: today(),
    now: now(),
  };
}

/** Runs acts on a programme: stores what is being typed on it, asks the rules on the newest records, commits. */
export function useProgrammeAct(programmeId: string) {
  const services = useData();
  const [refusal, setRefusal] = useState<ActRefusal | null>(null);
  const [busy, setBusy] = useState(false);

  /** True when it was stored. */
  async function run(intent: (act: ProgrammeAct) => Result<ChangeSetDraft, ProgrammeError>): Promise<boolean> {
    setBusy(true);
    try {
      await editsStored(services.store);
      const before = services.store.state().auditProgramme.get(programmeId);
      if (before?.approval === null && !(await textSessionOf(services.store, programmeId).save())) {
        setRefusal({ type: 'texts-not-saved' });
        return false;
      }
      const act = programmeActNow(services, programmeId);
      if (act === null) return false;
      const result = intent(act);
      setRefusal(result.ok ? null : result.error);
      return result.ok && (await services.commit(result.value)) !== null;
    } finally {
      setBusy(false);
    }
  }
  return { refusal, busy, clear: () => setRefusal(null), run };
}
