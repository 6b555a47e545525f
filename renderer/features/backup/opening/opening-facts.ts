import { parseBackupName } from '../../../data/backup/backup-name';
import type { JournalOutcome, OpeningReport, RecoveryReport } from '../../../data/opening-report';
import { formatInstant } from '../../../strings/format';
import { saveFailureWords } from '../../../strings/save-failure';
import type { Words } from '../../../strings/use-words';
import { placeWords } from '../place-words';

/** A fact of a report: a name and the lines beneath it. */
export interface OpeningFact {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Places of damage and names of files that are listed before the rest is counted. */
const LISTED = 8;

/** All facts of a report in plain words, in the order in which they matter. */
export function openingFacts(report: OpeningReport, words: Words<'backup'>): readonly OpeningFact[] {
  const { at, journal, recovery, migrated } = report;
  return [
    { name: words('opening.at'), lines: [formatInstant(at)] },
    ...(recovery === null ? [] : recoveryFacts(recovery, words)),
    ...journalFacts(journal, recovery !== null, words),
    ...(migrated === null ? [] : [{ name: words('opening.migrated'), lines: [words('opening.migratedWords')] }]),
    ...(recovery === null
      ? []
      : [
          { name: words('opening.kept'), lines: [words('opening.keptWords')] },
          { name: words('opening.todo'), lines: [todoWords(recovery, words)] },
        ]),
  ];
}

function recoveryFacts(recovery: RecoveryReport, words: Words<'backup'>): readonly OpeningFact[] {
  const { why, backup, changeSetsFromBackup, changeSetsFromJournal, lastAt, incomplete } = recovery;
  const from = [
    ...(backup === null ? [] : [words('opening.fromBackup', { at: backupWords(backup), count: changeSetsFromBackup })]),
    ...(changeSetsFromJournal === 0 ? [] : [words('opening.fromJournal', { count: changeSetsFromJournal })]),
  ];
  return [
    { name: words('opening.why'), lines: [words(`opening.whys.${why}`)] },
    { name: words('opening.from'), lines: from },
    { name: words('opening.lastAt'), lines: [lastAt === null ? words('opening.lastAtNone') : formatInstant(lastAt)] },
    {
      name: words('opening.incomplete'),
      lines: incomplete === 0 ? [] : [words('opening.incompleteCount', { count: incomplete })],
    },
    {
      name: words('opening.damage'),
      lines: firstOf(
        recovery.damage.map((place) => placeWords(place, words)),
        words,
      ),
    },
    { name: words('opening.missing'), lines: firstOf(recovery.missingAttachments, words) },
  ].filter(({ lines }) => lines.length > 0);
}

function journalFacts(journal: JournalOutcome, recovered: boolean, words: Words<'backup'>): readonly OpeningFact[] {
  const happened = {
    name: words('opening.journal'),
    lines: [recovered && journal.type === 'replayed' ? words('opening.journals.used') : journalWords(journal, words)],
  };
  if (journal.type !== 'set-aside') return [happened];
  const diverged = journal.why === 'diverged' && journal.lacking > 0;
  const aside = words('opening.aside', { label: journal.label });
  return [
    happened,
    { name: words('opening.kept'), lines: diverged ? [aside, words('opening.divergedKept')] : [aside] },
    { name: words('opening.todo'), lines: [words(diverged ? 'opening.divergedTodo' : 'opening.asideTodo')] },
  ];
}

function journalWords(journal: JournalOutcome, words: Words<'backup'>): string {
  switch (journal.type) {
    case 'caught-up':
    case 'written':
    case 'replayed':
      return words(`opening.journals.${journal.type}`, { count: journal.changeSets });
    case 'failed':
      return words('opening.journals.failed', { reason: saveFailureWords(journal.reason) });
    case 'set-aside':
      return words(`opening.journals.${journal.why}`, { count: journal.lacking });
    default:
      return words(`opening.journals.${journal.type}`);
  }
}

function todoWords({ damage, missingAttachments }: RecoveryReport, words: Words<'backup'>): string {
  if (missingAttachments.length > 0) return words('opening.todoMissing');
  return words(damage.length > 0 ? 'opening.todoDamage' : 'opening.todoWhole');
}

function firstOf(names: readonly string[], words: Words<'backup'>): readonly string[] {
  if (names.length <= LISTED) return names;
  return [...names.slice(0, LISTED), words('opening.damageMore', { count: names.length - LISTED })];
}

function backupWords(name: string): string {
  const backup = parseBackupName(name);
  return backup === null ? name : formatInstant(backup.at);
}
