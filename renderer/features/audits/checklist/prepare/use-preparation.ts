import { useMemo } from 'react';
import type { Sitting } from '../../../../core/audits/audit';
import type { ChecklistError } from '../../../../core/audits/checklist/checklist-error';
import type { DroppedEdit } from '../../../../core/audits/checklist/drop-edits';
import type { ChecklistMerge, MergeConflict } from '../../../../core/audits/checklist/merge-checklist';
import { type ChecklistSources, planChecklist } from '../../../../core/audits/checklist/prepare-checklist';
import type { SittingChoice } from '../../../../core/audits/checklist/sitting-choice';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import type { Result } from '../../../../core/kernel/result';
import { useKept } from '../kept/use-kept';
import { startingChoice } from './proposed-choice';

/** What the auditor changed about the proposal, kept until the checklist is made. */
interface Chosen {
  readonly choices: Readonly<Record<string, SittingChoice>>;
  readonly included: Readonly<Record<string, boolean>>;
  readonly dropped: readonly DroppedEdit[];
}

/** One sitting with what is to be asked there and what that does to the checklist. */
export interface PreparedSitting {
  readonly sitting: Sitting;
  readonly included: boolean;
  readonly choice: SittingChoice;
  readonly plan: Result<ChecklistMerge, ChecklistError>;
}

/** The choice for all sittings and its effect. */
export interface Preparation {
  readonly ready: boolean;
  readonly sittings: readonly PreparedSitting[];
  readonly failed: boolean;
  readonly choose: (choice: SittingChoice) => void;
  readonly include: (sittingId: string, included: boolean) => void;
  /** Edited words that give way to their source's. */
  readonly dropped: readonly DroppedEdit[];
  readonly drop: (conflict: MergeConflict, give: boolean) => void;
  readonly forget: () => void;
}

const nothing: Chosen = { choices: {}, included: {}, dropped: [] };

/**
 * What is to be asked at each sitting, and what generating it would do.
 * @param wanted sittings to begin with; when none is named, those without a question, else all
 */
export function usePreparation(
  act: AuditAct,
  sittings: readonly Sitting[],
  sources: ChecklistSources,
  wanted: readonly string[],
): Preparation {
  const { ready, value, keep, failed } = useKept<Chosen>(`draft.checklist.choice.${act.audit.id}`);
  const chosen = value ?? nothing;
  const starting = useMemo(
    () => new Map(sittings.map((sitting) => [sitting.id, startingChoice(act, sitting, sources)])),
    [act, sittings, sources],
  );
  const first = useMemo(() => {
    const asked = new Set(act.items.map(({ sittingId }) => sittingId));
    const empty = sittings.filter(({ id }) => !asked.has(id)).map(({ id }) => id);
    const named = wanted.filter((id) => sittings.some((sitting) => sitting.id === id));
    return new Set(named.length > 0 ? named : empty.length > 0 ? empty : sittings.map(({ id }) => id));
  }, [act, sittings, wanted]);
  const prepared = useMemo(
    () =>
      sittings.map((sitting): PreparedSitting => {
        const choice = chosen.choices[sitting.id] ?? starting.get(sitting.id) ?? startingChoice(act, sitting, sources);
        return {
          sitting,
          choice,
          included: chosen.included[sitting.id] ?? first.has(sitting.id),
          plan: planChecklist(act, [choice], sources),
        };
      }),
    [sittings, chosen.choices, chosen.included, starting, first, act, sources],
  );
  return {
    ready,
    failed,
    sittings: prepared,
    dropped: chosen.dropped,
    choose: (choice) => keep({ ...chosen, choices: { ...chosen.choices, [choice.sittingId]: choice } }),
    include: (sittingId, included) => keep({ ...chosen, included: { ...chosen.included, [sittingId]: included } }),
    drop: ({ itemId, field }, give) => {
      const others = chosen.dropped.filter((one) => one.itemId !== itemId || one.field !== field);
      keep({ ...chosen, dropped: give ? [...others, { itemId, field }] : others });
    },
    forget: () => keep(null),
  };
}
