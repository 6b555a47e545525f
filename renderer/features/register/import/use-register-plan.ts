import { useEffect, useMemo, useState } from 'react';
import type { ReviewTask } from '../../../core/coverage/mapping';
import type { RegisterChange } from '../../../core/coverage/ripple';
import type { ChangeSetDraft } from '../../../core/kernel/change';
import type { IdSource } from '../../../core/kernel/ids';
import { ok, type Result } from '../../../core/kernel/result';
import type { ApplyError } from '../../../core/register/apply-import';
import { type ImportPlan, planInSteps } from '../../../core/register/import-plan';
import { useData, useWorkspace } from '../../../data/store-context';
import { readRegister } from '../../../intake/register-rows';
import { useWords } from '../../../strings/use-words';
import { useGeneralArea } from '../use-general-area';
import { importDraft, reviewsIn } from './import-draft';
import type { ImportFacts } from './import-foot';
import type { RegisterFile } from './read-register-file';

/** The dry run of a file with what it would set going. */
export interface RegisterPlan {
  readonly plan: ImportPlan;
  /** False while the comparison is under way. */
  readonly ready: boolean;
  /** Share of the comparison that is done, 0–1. */
  readonly share: number;
  readonly reviews: ReadonlyMap<string, ReviewTask>;
  /** The change set of the chosen rows. */
  readonly draft: (chosen: ReadonlySet<number>) => Result<ChangeSetDraft, ApplyError>;
}

/** Milliseconds of comparing before others may run. */
const SLICE = 12;

const empty: ImportPlan = { rows: [] };
const nothing: ChangeSetDraft = { intent: '', detail: {}, undoable: true, changes: [] };

/** Plans the import of a file anew whenever the register or the facts change, in slices that leave the window free. */
export function useRegisterPlan(file: RegisterFile | null, facts: ImportFacts): RegisterPlan {
  const { today, newId } = useData();
  const state = useWorkspace();
  const words = useWords('register');
  const generalArea = useGeneralArea();
  const { administrativeProcedure } = state;
  const { verified, number, date } = facts;
  const [planned, setPlanned] = useState<{ readonly file: RegisterFile; readonly plan: ImportPlan } | null>(null);
  const [share, setShare] = useState(0);
  useEffect(() => {
    if (file === null) return;
    let stopped = false;
    const rows = readRegister(file.sheet, file.match);
    const stated = verified ? rows.map((row) => ({ ...row, verified: row.verified ?? true })) : rows;
    const steps = planInSteps(administrativeProcedure.values(), stated, { generalArea });
    void (async () => {
      for (;;) {
        const from = performance.now();
        let step = steps.next();
        while (step.done !== true && performance.now() - from < SLICE) step = steps.next();
        if (stopped) return;
        if (step.done === true) return setPlanned({ file, plan: step.value });
        setShare(step.value);
        await new Promise((resolve) => setTimeout(resolve));
      }
    })();
    return () => {
      stopped = true;
    };
  }, [file, administrativeProcedure, verified, generalArea]);
  const ready = planned !== null && planned.file === file;
  const plan = ready ? planned.plan : empty;
  const draft = useMemo(() => {
    const decision = number.trim() === '' ? null : { number: number.trim(), date };
    const cause = ({ kind, administrative }: RegisterChange) =>
      words(`import.cause.${kind}`, {
        code: administrative.code,
        decision: decision === null ? (file?.name ?? '') : decision.number,
      });
    return (chosen: ReadonlySet<number>, ids: IdSource = newId) =>
      importDraft(plan, chosen, state, { ids, generalArea, source: file?.name ?? '', decision, today: today(), cause });
  }, [plan, state, generalArea, file, number, date, today, newId, words]);
  const reviews = useMemo(() => {
    const changed = plan.rows.filter((row) => row.kind === 'amended' || row.kind === 'abolished');
    const preview = draft(new Set(changed.map(({ row }) => row)), () => 'preview');
    return reviewsIn((preview.ok ? preview : ok(nothing)).value);
  }, [draft, plan]);
  return { plan, ready, share, reviews, draft };
}
