import type { Worry } from '../../data/backup/protection';
import { useBackupState, useData } from '../../data/store-context';
import { ageWords } from '../../strings/age-words';
import { formatInstant } from '../../strings/format';
import { saveFailureWords } from '../../strings/save-failure';
import { useWords, type Words } from '../../strings/use-words';
import { Note } from '../../ui/note';
import css from './backup.module.css';
import { backupFailureWords } from './failure-words';
import { useProtection } from './use-protection';

/** Whether the data are protected, in plain words; where they are not, why and what to do. */
export function ProtectionNote() {
  const words = useWords('backup');
  const { now } = useData();
  const { last } = useBackupState();
  const { tone, worries } = useProtection();
  return (
    <Note tone={tone}>
      <h2 className={css.verdict}>{words(`protection.${tone}`)}</h2>
      {worries.length === 0 && last !== null ? (
        <p>{words('protection.okWhy', { at: formatInstant(last.at), age: ageWords(last.at, now()) })}</p>
      ) : null}
      {worries.map((worry) => (
        <p key={worry.type}>{worryWords(worry, words)}</p>
      ))}
    </Note>
  );
}

function worryWords(worry: Worry, words: Words<'backup'>): string {
  switch (worry.type) {
    case 'broken':
      return words('protection.worries.broken', { count: worry.count });
    case 'take-failed':
      return words('protection.worries.take-failed', {
        at: formatInstant(worry.at),
        reason: backupFailureWords(worry.failure, words),
      });
    case 'old-backup':
    case 'no-copy-outside':
    case 'space-short':
      return words(`protection.worries.${worry.type}`, { count: worry.days });
    case 'journal-failed':
      return words('protection.worries.journal-failed', { reason: saveFailureWords(worry.reason) });
    default:
      return words(`protection.worries.${worry.type}`);
  }
}
