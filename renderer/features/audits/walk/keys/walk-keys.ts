import type { Answer, Grading } from '../../../../core/audits/checklist-item';

/** What a key asks for. */
export type WalkCommand =
  | { readonly type: 'result'; readonly result: Answer['result'] }
  | { readonly type: 'grading'; readonly grading: Grading }
  | {
      readonly type:
        | 'next'
        | 'previous'
        | 'later'
        | 'unanswered'
        | 'go'
        | 'note'
        | 'reason'
        | 'evidence'
        | 'camera'
        | 'file'
        | 'dossier'
        | 'finding'
        | 'agreement'
        | 'chart'
        | 'help'
        | 'leave';
    };

/** Keys of results, as printed on their buttons. */
export const resultKeys: Readonly<Record<Answer['result'], string>> = {
  conform: '1',
  nonconform: '2',
  'not-applicable': '3',
  'not-assessed': '0',
};

/** Keys of gradings, as printed on their buttons. */
export const gradingKeys: Readonly<Record<Grading, string>> = {
  observation: '4',
  opportunity: '5',
  'good-practice': '6',
  minor: '7',
  major: '8',
};

/** Keys of everything else. Letters are those of the key, whatever the language of the screen. */
export const otherKeys = {
  next: 'Enter',
  previous: '←',
  later: 'S',
  unanswered: 'U',
  go: 'G',
  note: 'N',
  reason: 'L',
  evidence: 'E',
  camera: 'C',
  file: 'T',
  dossier: 'D',
  finding: 'P',
  agreement: 'B',
  chart: 'W',
  help: '?',
} as const;

/** The parts of a key event that decide. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/** What a key asks for; while typing only Ctrl+Enter and Esc do. `null` for nothing. */
export function commandOf(pressed: PressedKey, isTyping: boolean): WalkCommand | null {
  const { key, ctrlKey, metaKey, altKey, isComposing } = pressed;
  if (isComposing || altKey) return null;
  if (ctrlKey || metaKey) return key === 'Enter' ? { type: 'next' } : null;
  if (isTyping) return key === 'Escape' ? { type: 'leave' } : null;
  if (key === 'Enter' || key === 'ArrowRight') return { type: 'next' };
  if (key === 'ArrowLeft') return { type: 'previous' };
  const result = keyOf(resultKeys, key);
  if (result !== null) return { type: 'result', result };
  const grading = keyOf(gradingKeys, key);
  if (grading !== null) return { type: 'grading', grading };
  const type = keyOf(otherKeys, key.toUpperCase());
  return type === null || type === 'next' ? null : { type };
}

function keyOf<Name extends string>(table: Readonly<Record<Name, string>>, key: string): Name | null {
  const names = Object.keys(table) as Name[];
  return names.find((name) => table[name] === key) ?? null;
}
