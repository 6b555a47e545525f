import { useCallback } from 'react';
import { useWords } from '../../../../strings/use-words';
import { useProgrammeWords } from '../use-programme-words';
import type { TextRefusal } from './text-session';

/** Says in words why what was typed did not become part of the programme. */
export function useRefusedText(): (refusal: TextRefusal) => string {
  const words = useWords('programme');
  const say = useProgrammeWords();
  return useCallback(
    (refusal) => {
      switch (refusal.type) {
        case 'not-kept':
          return words('text.notKept');
        case 'empty':
        case 'quota-exceeded':
        case 'storage-stopped':
        case 'journal-file-failed':
        case 'conflict':
        case 'database-failed':
          return words('text.notStored');
        default:
          return say(refusal);
      }
    },
    [words, say],
  );
}
