import { type AuditAct, type AuditTables, actOnAudit } from '../../../../core/audits/lifecycle/audit-act';
import type { AuditProgramme } from '../../../../core/audits/programme';
import type { Day } from '../../../../core/calendar/day';
import { applyChange, type Change, type ChangeSetDraft, createChange } from '../../../../core/kernel/change';
import type { EntityName } from '../../../../core/kernel/entities';
import type { Id } from '../../../../core/kernel/ids';
import type { JsonObject } from '../../../../core/kernel/json';
import type { Result } from '../../../../core/kernel/result';
import type { Nonconformity } from '../../../../core/nonconformities/nonconformity';
import { morningOf, type SampleContext } from '../sample-context';

/** Records on which the sample's audits are acted out. */
export interface StageTables extends AuditTables {
  readonly auditProgramme: ReadonlyMap<string, AuditProgramme>;
  readonly nonconformity: ReadonlyMap<string, Nonconformity>;
}

/** The sample's audits are acted out by the rules themselves, so that they are as possible as those of an agency. */
export interface Stage {
  readonly tables: () => StageTables;
  /** Takes what the rules gave; throws when they refused. */
  readonly take: (result: Result<ChangeSetDraft, unknown>) => void;
  /** An act on an audit, recorded by somebody on a day. */
  readonly act: (auditId: string, day: Day, by: Id<'person'>) => AuditAct;
  /** Everything that came about, as it stands at the end. */
  readonly changes: () => readonly Change[];
}

/** A stage over the records that the sample has so far. */
export function openStage(before: readonly Change[], { newId }: Pick<SampleContext, 'newId'>): Stage {
  const tables = new Map<EntityName, Map<string, JsonObject>>();
  const made = new Map<string, EntityName>();
  const table = (entity: EntityName) => {
    const known = tables.get(entity) ?? new Map<string, JsonObject>();
    tables.set(entity, known);
    return known;
  };
  const apply = (change: Change) => {
    const rows = table(change.entity);
    const record = applyChange(rows.get(change.id) ?? null, change);
    if (record === null) rows.delete(change.id);
    else rows.set(change.id, record);
  };
  for (const change of before) apply(change);

  const view = () => {
    const of = (entity: EntityName): never => table(entity) as never;
    const state: StageTables = {
      person: of('person'),
      orgUnit: of('orgUnit'),
      procedure: of('procedure'),
      revision: of('revision'),
      auditorProfile: of('auditorProfile'),
      audit: of('audit'),
      checklistItem: of('checklistItem'),
      auditSample: of('auditSample'),
      auditProgramme: of('auditProgramme'),
      nonconformity: of('nonconformity'),
    };
    return state;
  };
  return {
    tables: view,
    take(result) {
      if (!result.ok) throw new Error(`the sample is refused: ${JSON.stringify(result.error)}`);
      for (const change of result.value.changes) {
        made.set(change.id, change.entity);
        apply(change);
      }
    },
    act(auditId, day, by) {
      const act = actOnAudit(view(), auditId, { recordedBy: by, today: day, now: morningOf(day), newId });
      if (act === null) throw new Error(`no audit ${auditId}`);
      return act;
    },
    changes: () =>
      [...made].flatMap(([id, entity]) => {
        const record = table(entity).get(id);
        return record === undefined ? [] : [createChange(entity, record as never)];
      }),
  };
}
