import type { AuditSample, SampledDossier } from '../../../core/audits/audit-sample';
import { type Day, formatDay } from '../../../core/calendar/day';
import { readDate } from '../../../ui/read-date';

/** A dossier as it is typed: days stay as written until they can be read. */
export interface DossierRow {
  readonly id: string;
  readonly code: string;
  readonly received: string;
  readonly promised: string;
  readonly returned: string;
  readonly byProcedure: boolean | null;
}

/** Days of a dossier in the order of the columns. */
export const dayColumns = ['received', 'promised', 'returned'] as const;

/** A sampling sheet being typed, without its verdicts, which are stored one by one. */
export interface SheetDraft {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly population: number | null;
  readonly rule: AuditSample['rule'];
  readonly seed: number | null;
  readonly rows: readonly DossierRow[];
}

/** What stands on a sheet, as it would be typed. */
export function draftOfSample({ period, population, rule, seed, dossiers }: AuditSample): SheetDraft {
  const written = (day: Day | null) => (day === null ? '' : formatDay(day));
  const rows = dossiers.map(({ id, code, received, promised, returned, byProcedure }) => ({
    id,
    code,
    received: written(received),
    promised: written(promised),
    returned: written(returned),
    byProcedure,
  }));
  return { from: period.from, to: period.to, population, rule, seed, rows };
}

/** The sheet as typed: blank rows and days that cannot be read are left out, verdicts on removed dossiers go with them. */
export function sampleOfDraft(sample: AuditSample, draft: SheetDraft): AuditSample {
  const dossiers = draft.rows.filter((row) => !isBlank(row)).map(dossierOf);
  const ids = new Set(dossiers.map(({ id }) => id));
  return {
    ...sample,
    period: { from: draft.from ?? '', to: draft.to ?? '' },
    population: draft.population ?? 0,
    rule: draft.rule,
    seed: draft.rule === 'judgement' ? null : draft.seed,
    dossiers,
    grid: sample.grid.filter(({ dossierId }) => ids.has(dossierId)),
  };
}

/** Texts typed as days that cannot be read: kept on this machine, no part of the sheet. */
export function unreadDays({ rows }: SheetDraft): readonly string[] {
  return rows.flatMap((row) => dayColumns.flatMap((column) => (isUnread(row[column]) ? [row[column].trim()] : [])));
}

/** True for a text that is not blank and no day. */
export function isUnread(text: string): boolean {
  return text.trim() !== '' && readDate(text) === null;
}

/** True when nothing is typed in a row. */
export function isBlank(row: DossierRow): boolean {
  return (
    [row.code, row.received, row.promised, row.returned].every((text) => text.trim() === '') && row.byProcedure === null
  );
}

/** The dossier that a row stands for; days that cannot be read are missing. */
export function dossierOf({ id, code, received, promised, returned, byProcedure }: DossierRow): SampledDossier {
  return {
    id,
    code,
    received: readDate(received),
    promised: readDate(promised),
    returned: readDate(returned),
    byProcedure,
  };
}

/** A row with nothing in it but a code. */
export function newRow(id: string, code = ''): DossierRow {
  return { id, code, received: '', promised: '', returned: '', byProcedure: null };
}
