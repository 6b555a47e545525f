import { useEffect, useRef, useState } from 'react';
import type { PlanningSettings, ProgrammeProposal } from '../../../../core/audits/programme/planning-input';
import { proposeInSteps } from '../../../../core/audits/programme/propose-programme';
import { useData } from '../../../../data/store-context';
import type { ProgrammeDesk } from '../plan/use-programme';
import { runInSlices } from './run-in-slices';

/** Where the making of a proposal stands. */
export type ProposalStage =
  | { readonly type: 'settings' }
  | { readonly type: 'running'; readonly share: number }
  | { readonly type: 'stopped' }
  | { readonly type: 'ready'; readonly proposal: ProgrammeProposal };

/** Makes proposals for a programme, in slices that leave the window usable; leaving stops it. */
export function useProposal({ programme, facts }: ProgrammeDesk) {
  const { store, newId } = useData();
  const [stage, setStage] = useState<ProposalStage>({ type: 'settings' });
  const stopped = useRef(false);
  useEffect(() => {
    stopped.current = false;
    return () => {
      stopped.current = true;
    };
  }, []);

  async function run(settings: PlanningSettings) {
    stopped.current = false;
    setStage({ type: 'running', share: 0 });
    const steps = proposeInSteps({
      programme,
      takenSlotIds: [...facts.taken],
      calendar: facts.calendar,
      records: store.state(),
      procedures: facts.procedures,
      history: facts.history,
      counts: facts.counts.byAuditee,
      settings,
      newId,
    });
    const proposal = await runInSlices(steps, {
      onShare: (share) => setStage({ type: 'running', share }),
      isStopped: () => stopped.current,
    });
    setStage(proposal === null ? { type: 'stopped' } : { type: 'ready', proposal });
  }
  return {
    stage,
    run,
    stop: () => {
      stopped.current = true;
    },
    back: () => setStage({ type: 'settings' }),
  };
}
