import type { Day } from '../../calendar/day';
import type { Change, ChangeSetDraft } from '../../kernel/change';
import { asId, type Id, type IdSource } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { JsonObject } from '../../kernel/json';
import type { Recording } from '../../procedures/lifecycle/revision-act';
import type { Audit } from '../audit';
import type { AuditSample } from '../audit-sample';
import type { AuditorProfile } from '../auditor-profile';
import type { ChecklistItem } from '../checklist-item';
import type { IndependenceRecords } from './independence';

/** Records that judging a team needs. */
export interface TeamRecords extends IndependenceRecords {
  readonly auditorProfile: ReadonlyMap<string, AuditorProfile>;
}

/** The tables that acts on audits read; a workspace's state fits. */
export interface AuditTables extends TeamRecords {
  readonly audit: ReadonlyMap<string, Audit>;
  readonly checklistItem: ReadonlyMap<string, ChecklistItem>;
  readonly auditSample: ReadonlyMap<string, AuditSample>;
}

/** What every act on an audit is told: the records concerned, who records, and when. */
export interface AuditAct {
  readonly audit: Audit;
  /** All audits but this one. */
  readonly others: readonly Audit[];
  /** Items of this audit, dropped ones too. */
  readonly items: readonly ChecklistItem[];
  /** Sampling sheets of this audit. */
  readonly samples: readonly AuditSample[];
  readonly records: TeamRecords;
  readonly recordedBy: Id<'person'> | null;
  readonly today: Day;
  readonly now: Instant;
  readonly newId: IdSource;
}

/** Gathers what an act on one audit needs; `null` when the audit is gone. */
export function actOnAudit(tables: AuditTables, auditId: string, recording: Recording): AuditAct | null {
  const audit = tables.audit.get(auditId);
  if (audit === undefined) return null;
  return {
    audit,
    others: [...tables.audit.values()].filter(({ id }) => id !== audit.id),
    items: [...tables.checklistItem.values()].filter((item) => item.auditId === audit.id),
    samples: [...tables.auditSample.values()].filter((sample) => sample.auditId === audit.id),
    records: tables,
    recordedBy: recording.recordedBy === null ? null : asId<'person'>(recording.recordedBy),
    today: recording.today,
    now: recording.now,
    newId: recording.newId,
  };
}

/**
 * Change set of a signed act: never undone, since signed acts have their own way back. It writes every field anew, so that
 * taking back an earlier edit meets a later entry and is refused.
 */
export function transition(
  intent: string,
  { audit }: AuditAct,
  after: Audit,
  detail: JsonObject = {},
  more: readonly Change[] = [],
): ChangeSetDraft {
  const { id, ...fields } = after;
  const set = fields as unknown as JsonObject;
  return {
    intent,
    detail: { ...auditDetail(audit), ...detail },
    undoable: false,
    changes: [{ op: 'update', entity: 'audit', id, set, unset: [] }, ...more],
  };
}

/** Names an audit in the history. */
export function auditDetail({ code, title }: Audit): JsonObject {
  return { code, title };
}

/** Items that still belong to the checklist. */
export function liveItems({ items }: Pick<AuditAct, 'items'>): readonly ChecklistItem[] {
  return items.filter(({ dropped }) => !dropped);
}
