import { describe, expect, it } from 'vitest';
import { emptyWalk, mergeWalks } from '../../../../../../renderer/features/audits/walk/draft/merge-walks';
import type { LocalWalk } from '../../../../../../renderer/features/audits/walk/draft/walk-draft';

function typed(note: string, second: number, change: Partial<LocalWalk> = {}): LocalWalk {
  const at = `2026-04-23T02:00:0${second}.000Z`;
  return {
    ...emptyWalk,
    items: { i1: { fields: { note: { text: note, base: '', at } }, evidenceId: null } },
    ...change,
  };
}

describe('what two windows left behind', () => {
  it('becomes one: of each part the newer words, the older ones set aside', () => {
    const merged = mergeWalks(typed('cũ', 1), typed('mới', 2));
    expect(merged.items['i1']?.fields.note?.text).toBe('mới');
    expect(merged.replaced).toEqual([{ itemId: 'i1', field: 'note', text: 'cũ' }]);
    expect(mergeWalks(typed('mới', 2), typed('cũ', 1)).replaced).toEqual(merged.replaced);
  });

  it('keeps both where they are of different questions or parts', () => {
    const at = '2026-04-23T02:00:00.000Z';
    const other = {
      ...emptyWalk,
      items: { i2: { fields: { note: { text: 'hai', base: '', at } }, evidenceId: null } },
    };
    const merged = mergeWalks(typed('một', 1), other);
    expect(Object.keys(merged.items)).toEqual(['i1', 'i2']);
    const reason = {
      ...emptyWalk,
      items: { i1: { fields: { reason: { text: 'vì', base: '', at } }, evidenceId: null } },
    };
    expect(mergeWalks(typed('một', 1), reason).items['i1']?.fields).toMatchObject({
      note: { text: 'một' },
      reason: { text: 'vì' },
    });
  });

  it('sets nothing aside when both say the same or nothing', () => {
    expect(mergeWalks(typed('một', 1), typed('một', 2)).replaced).toEqual([]);
    expect(mergeWalks(typed('  ', 1), typed('một', 2)).replaced).toEqual([]);
  });

  it('stays where the own window stands, else goes where the other stood', () => {
    const position = { itemId: 'i9', field: 'note', caret: 3 } as const;
    expect(mergeWalks(emptyWalk, typed('a', 1, { position })).position).toEqual(position);
    expect(mergeWalks({ ...emptyWalk, position }, typed('a', 1)).position).toEqual(position);
    expect(mergeWalks(typed('a', 1, { later: ['i1', 'i2'] }), typed('a', 1, { later: ['i2', 'i3'] })).later).toEqual([
      'i1',
      'i2',
      'i3',
    ]);
  });
});
