import { nextCode } from '../../organisation/code-pattern';
import type { ChecklistItem, ItemSource } from '../checklist-item';
import type { ChecklistWords } from './checklist-words';

/**
 * Hands out short codes such as `TT-09`, each one above the highest of its kind in the audit, so that none is given twice.
 * @param items every question of the audit, dropped ones too
 */
export function shortCodes(
  items: readonly Pick<ChecklistItem, 'code'>[],
  words: Pick<ChecklistWords, 'codes'>,
): (type: ItemSource['type']) => string {
  const taken = items.map(({ code }) => code);
  return (type) => {
    const code = nextCode(`${words.codes[type]}-{nn}`, taken);
    taken.push(code);
    return code;
  };
}
