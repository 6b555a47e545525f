import type { BackupFailure, BackupState } from '../backup/backups';
import type { JournalOutcome, OpeningReport } from '../opening-report';
import type { ImportFailure } from '../store';
import type { JournalCheck, VerificationReport } from '../tasks/tasks';
import { scrubMessage, scrubPlatform, stackPlaces } from './scrub-message';
import type { SupportFacts } from './support-facts';

/** A value of the report: numbers, switches and texts of the program's own. */
export type ReportValue = null | boolean | number | string | readonly ReportValue[] | ReportSection;

/** A part of the report. */
export interface ReportSection {
  readonly [name: string]: ReportValue;
}

/** The report of a support bundle: made field by field, so that nothing gets in that is not named here. */
export function supportReport(facts: SupportFacts): ReportSection {
  return {
    format: 'phukin-support',
    at: instant(facts.at),
    program: own(facts.program),
    host: own(facts.host),
    platform: scrubPlatform(facts.platform),
    schema: facts.knownSchema,
    databases: facts.databases.map(({ name, schema, tables, chains }) => ({
      name: own(name),
      schema,
      tables: Object.fromEntries(tables.map(({ table, rows }) => [own(table), rows])),
      chains: chains.map(({ replica, length, head }) => ({ replica: own(replica), length, head: own(head) })),
    })),
    records:
      facts.records === null
        ? null
        : Object.fromEntries(facts.records.map(({ table, rows, bytes }) => [own(table), { rows, bytes }])),
    changeSets: facts.changeSets,
    folders: facts.folders.map(({ folder, outside, files, free }) => ({
      folder,
      outside,
      free,
      files: files === null ? null : folder === 'attachments' ? total(files) : files.map(fileOf),
    })),
    opening: facts.opening === null ? null : openingOf(facts.opening),
    backups: facts.backups === null ? null : backupsOf(facts.backups),
    storage: { ...facts.storage },
    errors: facts.errors.map(({ at, name, message, stack }) => ({
      at: instant(at),
      name: scrubMessage(name),
      message: scrubMessage(message),
      places: stackPlaces(stack),
    })),
  };
}

function openingOf({ at, journal, recovery, migrated }: OpeningReport): ReportSection {
  return {
    at: instant(at),
    journal: journalOf(journal),
    migrated: migrated === null ? null : { from: migrated.from, to: migrated.to },
    recovery:
      recovery === null
        ? null
        : {
            why: recovery.why,
            backup: recovery.backup === null ? null : own(recovery.backup),
            changeSetsFromBackup: recovery.changeSetsFromBackup,
            changeSetsFromJournal: recovery.changeSetsFromJournal,
            lastAt: recovery.lastAt === null ? null : instant(recovery.lastAt),
            incomplete: recovery.incomplete,
            damage: recovery.damage.map(own),
            missingAttachments: recovery.missingAttachments.length,
          },
  };
}

function journalOf(journal: JournalOutcome): ReportSection {
  switch (journal.type) {
    case 'caught-up':
    case 'written':
    case 'replayed':
      return { type: journal.type, changeSets: journal.changeSets };
    case 'set-aside':
      return { type: journal.type, why: journal.why, lacking: journal.lacking };
    case 'failed':
      return { type: journal.type, reason: scrubMessage(journal.reason) };
    default:
      return { type: journal.type };
  }
}

function backupsOf({ files, lastFailure, drill, verification, space, outside }: BackupState): ReportSection {
  return {
    outside,
    files: files.map(({ name, size, at, reason }) => ({ name: own(name), size, at: instant(at), reason })),
    lastFailure: lastFailure === null ? null : { at: instant(lastFailure.at), failure: failureOf(lastFailure.failure) },
    drill:
      drill === null
        ? null
        : {
            at: instant(drill.at),
            backup: own(drill.backup),
            tables: drill.tables,
            rows: drill.rows,
            differences: drill.differences.map(own),
            failure: drill.failure === null ? null : importFailureOf(drill.failure),
            seconds: drill.seconds,
          },
    verification: verification === null ? null : verificationOf(verification),
    space:
      space === null ? null : { used: space.used, budget: space.budget, free: space.free, daysLeft: space.daysLeft },
  };
}

function verificationOf(report: VerificationReport): ReportSection {
  const { brokenAt } = report;
  return {
    at: instant(report.at),
    entries: report.entries,
    records: report.records,
    attachments: report.attachments,
    brokenAt:
      brokenAt === null
        ? null
        : {
            replica: own(brokenAt.replica),
            seq: brokenAt.seq,
            changeSet: own(brokenAt.changeSet),
            entity: own(brokenAt.entity),
            at: instant(brokenAt.at),
          },
    incompleteSets: report.incompleteSets.length,
    alteredRecords: report.alteredRecords.map(({ entity }) => own(entity)),
    missingAttachments: report.missingAttachments.length,
    alteredAttachments: report.alteredAttachments.length,
    journal: journalCheckOf(report.journal ?? null),
  };
}

function journalCheckOf(journal: JournalCheck | null): ReportSection | null {
  if (journal === null) return null;
  const { changeSets, damage, differing, rewritten, failure } = journal;
  const reason = failure === null ? null : scrubMessage(failure);
  return { changeSets, damage: damage.map(own), differing: differing.length, rewritten, failure: reason };
}

function failureOf(failure: BackupFailure): ReportSection {
  if (failure.type === 'write-failed') return { type: failure.type, reason: scrubMessage(failure.reason) };
  if (failure.type === 'no-space') return { type: failure.type, needed: failure.needed, free: failure.free };
  return { type: failure.type };
}

function importFailureOf(failure: ImportFailure): ReportSection {
  return failure.type === 'damaged' ? { type: failure.type, part: own(failure.part) } : { type: failure.type };
}

function fileOf({ name, size }: { readonly name: string; readonly size: number }): ReportSection {
  return { name: own(name), size };
}

/** Attachments by number and bytes alone: their names are hashes of content, which somebody could look for. */
function total(files: readonly { readonly size: number }[]): ReportSection {
  return { count: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

/** Shapes of the names that the program itself gives: tables, versions, ids, hashes, journal segments and their lines, backups, parts of a file. */
const OWN_NAMES = [
  /^[a-z][A-Za-z]{0,40}$/,
  /^\d+\.\d+\.\d+(-[a-z0-9.]{1,20})?$/,
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  /^[0-9a-f]{64}$/,
  /^[a-z]+(-[a-z0-9]+)*(~\d+)?$/,
  /^\d{6}\.jsonl(:\d+)?$/,
  /^\d{8}T\d{6}Z-[a-z-]+\.phukin$/,
  /^(records|history)\/[A-Za-z-]+\.jsonl$/,
];

function own(name: string): string {
  return name.length <= 80 && OWN_NAMES.some((shape) => shape.test(name)) ? name : '…';
}

function instant(at: string): string {
  return /^\d{4}-\d{2}-\d{2}T[\d:.]{8,12}Z$/.test(at) ? at : '…';
}
