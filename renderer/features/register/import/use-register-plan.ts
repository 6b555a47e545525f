import { useMemo } from 'react';
import type { ReviewTask } from '../../../core/coverage/mapping';
import type { RegisterChange } from '../../../core/coverage/ripple';
import type { ChangeSetDraft } from '../../../core/kernel/change';
import type { IdSource } from '../../../core/kernel/ids';
import { ok, type Result } from '../../../core/kernel/result';
import type { ApplyError } from '../../../core/register/apply-import';
import { type ImportPlan, planImport } from '../../../core/register/import-plan';
import { useData, useWorkspace } from '../../../data/store-context';
import { readRegister } from '../../../intake/register-rows';
import { useWords } from '../../../strings/use-words';
import { useGeneralArea } from '../use-general-area';
import { importDraft, reviewsIn } from './import-draft';
import type { ImportFacts } from './import-foot';
import { writableRows } from './plan-view';
import type { RegisterFile } from './read-register-file';

/** The dry run of a file with what it would set going. */
export interface RegisterPlan {
  readonly plan: ImportPlan;
  readonly reviews: ReadonlyMap<string, ReviewTask>;
  /** The change set of the chosen rows. */
  readonly draft: (chosen: ReadonlySet<number>) => Result<ChangeSetDraft, ApplyError>;
}

const empty: ImportPlan = { rows: [] };
const nothing: ChangeSetDraft = { intent: '', detail: {}, undoable: true, changes: [] };

/** Plans the import of a file anew whenever the register or the facts change; `null` has no rows. */
export function useRegisterPlan(file: RegisterFile | null, facts: ImportFacts): RegisterPlan {
  const { today, newId } = useData();
  const state = useWorkspace();
  const words = useWords('register');
  const generalArea = useGeneralArea();
  const { administrativeProcedure } = state;
  const { verified, number, date } = facts;
  const rows = useMemo(() => (file === null ? [] : readRegister(file.sheet, file.match)), [file]);
  const plan = useMemo(
    () =>
      rows.length === 0
        ? empty
        : planImport(
            administrativeProcedure.values(),
            verified ? rows.map((row) => ({ ...row, verified: row.verified ?? true })) : rows,
            { generalArea },
          ),
    [rows, administrativeProcedure, verified, generalArea],
  );
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
    const preview = draft(writableRows(plan), () => 'preview');
    return reviewsIn((preview.ok ? preview : ok(nothing)).value);
  }, [draft, plan]);
  return { plan, reviews, draft };
}
