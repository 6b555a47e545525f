import type { RefusedFile } from '../../../data/store-files';
import { formatBytes } from '../../../strings/format';
import { saveFailureWords } from '../../../strings/save-failure';
import { wordsOf } from '../../../strings/use-words';

/** Which files were not attached and why, one sentence each; `null` for none. */
export function refusedWords(refused: readonly RefusedFile[]): string | null {
  const words = wordsOf('procedures');
  const sentences = refused.map(({ name, failure }) => {
    if (failure.type === 'too-large') return words('files.tooLarge', { name, limit: formatBytes(failure.limit) });
    const code = failure.type === 'quota-exceeded' ? 'ENOSPC' : failure.reason;
    return words('files.notStored', { name, reason: saveFailureWords(code) });
  });
  return sentences.length === 0 ? null : sentences.join(' ');
}
