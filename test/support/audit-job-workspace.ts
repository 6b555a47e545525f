import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDuration } from '../../renderer/core/calendar/parse-duration';
import { createChange } from '../../renderer/core/kernel/change';
import { asId } from '../../renderer/core/kernel/ids';
import { emptyContent, type ProcedureCase, type Step } from '../../renderer/core/procedures/content';
import type { Store } from '../../renderer/data/store';
import { buildSample } from '../../renderer/features/start/sample/build-sample';
import { anApproved } from './lifecycle-records';
import { openTestStore, testId } from './memory-store';

/** The day on which the audit of the story is held: a Monday. */
export const AUDIT_DAY = '2026-11-23';

interface RealStep {
  readonly name: string;
  readonly unit: string;
  readonly time: string;
}

interface RealProcedure {
  readonly name: string;
  readonly cases: readonly {
    readonly name: string;
    readonly stages: readonly { readonly name: string; readonly steps: readonly RealStep[] }[];
  }[];
}

/** Codes of the two real procedures in the story's workspace. */
export const REAL_CODES = ['QT-NV-91', 'QT-NV-92'] as const;

/**
 * The sample's agency without any audit, with trained auditors and two procedures of a real decision in force, whose ids come
 * first so that they are the ones sampled.
 */
export async function openAuditJobStore(realData: string): Promise<Store> {
  const now = `${AUDIT_DAY}T01:00:00.000Z`;
  const store = await openTestStore({ nowMs: () => Date.parse(now) });
  const drafts = buildSample({ today: AUDIT_DAY, now, newId: testId });
  for (const draft of drafts) {
    const auditors = draft.changes.filter(({ entity }) => entity === 'auditorProfile');
    const changes = draft.intent === 'start.sample-audits' ? auditors : draft.changes;
    const committed = await store.commit({ ...draft, changes });
    if (!committed.ok) throw new Error(`${draft.intent}: ${JSON.stringify(committed.error)}`);
  }
  const units = [...store.state().orgUnit.values()];
  const changes = realProcedures(realData).flatMap((real, index) => {
    const unit = units.find(({ names }) => names[0]?.shortName === ['P. BC-VT', 'P. TT-BC-XB'][index]);
    const procedureId = asId<'procedure'>(`00000000-0000-0000-8000-00000000000${index + 1}`);
    const procedure = {
      id: procedureId,
      code: REAL_CODES[index] ?? '',
      title: real.name,
      kind: 'administrative' as const,
      ownerUnitId: unit?.id ?? null,
      clauses: ['8.5.1'],
    };
    const content = { ...emptyContent(real.name), cases: real.cases.slice(0, 1).map(caseOf) };
    const revision = anApproved({
      id: asId(testId()),
      procedureId,
      content,
      effectiveFrom: '2026-10-01',
      decisionId: null,
      events: [],
    });
    return [createChange('procedure', procedure), createChange('revision', revision)];
  });
  const committed = await store.commit({ intent: 'workspace.start', detail: {}, undoable: false, changes });
  if (!committed.ok) throw new Error(JSON.stringify(committed.error));
  return store;
}

/** The two procedures of the decision with the fewest steps that have at least eight in their first case. */
function realProcedures(folder: string): readonly RealProcedure[] {
  const text = readFileSync(path.join(folder, 'procedures/qtnb_quangninh_xa_signed.json'), 'utf8').normalize('NFC');
  const { procedures } = JSON.parse(text) as { readonly procedures: readonly RealProcedure[] };
  const steps = ({ cases }: RealProcedure) => cases[0]?.stages.flatMap((stage) => stage.steps).length ?? 0;
  return procedures
    .filter((one) => steps(one) >= 8)
    .toSorted((a, b) => steps(a) - steps(b))
    .slice(0, 2);
}

function caseOf({ name, stages }: RealProcedure['cases'][number]): ProcedureCase {
  return {
    id: testId(),
    name,
    serves: [],
    total: {},
    stages: stages.map((stage) => ({ id: testId(), name: stage.name, subtotal: {}, steps: stage.steps.map(stepOf) })),
  } as unknown as ProcedureCase;
}

function stepOf({ name, unit, time }: RealStep): Step {
  const duration = parseDuration(time);
  return {
    id: testId(),
    kind: 'task',
    name,
    description: '',
    position: unit,
    unit: '',
    durations: duration === null ? {} : { general: duration },
    inputs: '',
    outputs: '',
    forms: [],
    coordinatingBody: '',
    next: [],
  };
}
