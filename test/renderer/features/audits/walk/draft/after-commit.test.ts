import { describe, expect, it } from 'vitest';
import { restOf, withReplaced } from '../../../../../../renderer/features/audits/walk/draft/after-commit';
import type { DraftField, ItemDraft } from '../../../../../../renderer/features/audits/walk/draft/walk-draft';

const outcome = { draft: null, left: [] as DraftField[], refusal: null, replaced: [], evidenceId: null };
const draft = (words: Partial<Record<DraftField, string>>, evidenceId: string | null = null): ItemDraft => ({
  fields: Object.fromEntries(Object.entries(words).map(([field, text]) => [field, { text, base: 'cũ', at: '' }])),
  evidenceId,
});

describe('what is still typed after a change set', () => {
  it('is nothing of what went with it', () => {
    expect(restOf(draft({ note: 'a' }), draft({ note: 'a' }), outcome)).toEqual({ fields: {}, evidenceId: null });
  });

  it('are the keys that came meanwhile, on what is stored now', () => {
    const rest = restOf(draft({ note: 'ab', reason: 'mới' }), draft({ note: 'a' }), outcome);
    expect(rest.fields.note).toEqual({ text: 'ab', base: 'a', at: '' });
    expect(rest.fields.reason).toEqual({ text: 'mới', base: 'cũ', at: '' });
  });

  it('are the parts that could not go, as they were', () => {
    const sent = draft({ agreement: 'agreed', note: 'a' });
    expect(restOf(sent, sent, { ...outcome, left: ['agreement'] }).fields).toEqual({
      agreement: sent.fields.agreement,
    });
  });

  it('goes on with the piece of evidence that was stored, unless another one was chosen', () => {
    const sent = draft({ evidence: 'Sổ' });
    const stored = { ...outcome, evidenceId: 'e7' };
    expect(restOf(sent, sent, stored).evidenceId).toBe('e7');
    expect(restOf({ ...sent, evidenceId: 'e1' }, sent, stored).evidenceId).toBe('e1');
    expect(restOf(sent, sent, { ...stored, left: ['evidence'] }).evidenceId).toBeNull();
  });
});

it('tells the same replaced words once', () => {
  const one = { itemId: 'i1', field: 'note', text: 'a' } as const;
  const two = { ...one, text: 'b' };
  expect(withReplaced([one], [one, two])).toEqual([one, two]);
});
