import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../../renderer/core/kernel/change';
import { type CorrectionNote, NOTE_CORRECTION, noteCorrection } from '../../../../renderer/core/kernel/note-correction';

function aNote(fields: Partial<CorrectionNote> = {}): CorrectionNote {
  return {
    about: 'set-1',
    record: { entity: 'legalText', id: 'a', label: '19/2014/QĐ-TTg' },
    mendedBy: 'set-2',
    reason: 'Gõ nhầm ngày hiệu lực',
    ...fields,
  };
}

describe('a note of correction', () => {
  test('is logged on the record, with reason and the change that mends the mistake, and is never taken back', () => {
    expect(noteCorrection(aNote())).toEqual({
      ok: true,
      value: {
        intent: NOTE_CORRECTION,
        detail: { about: 'set-1', mendedBy: 'set-2', label: '19/2014/QĐ-TTg', reason: 'Gõ nhầm ngày hiệu lực' },
        undoable: false,
        changes: [{ op: 'update', entity: 'legalText', id: 'a', set: {}, unset: [] }],
      },
    });
  });

  test('leaves the record as it is', () => {
    const noted = noteCorrection(aNote());
    const change = noted.ok ? noted.value.changes[0] : undefined;
    if (change === undefined) throw new Error('no change');
    const record = { id: 'a', note: 'x' };
    expect(applyChange(record, change)).toEqual(record);
  });

  test('may name no mending change, when none was made yet', () => {
    const noted = noteCorrection(aNote({ mendedBy: null }));
    expect(noted.ok && noted.value.detail['mendedBy']).toBeNull();
  });

  test('keeps its reason in composed letters without blanks around it', () => {
    const noted = noteCorrection(aNote({ reason: '  Go\u0303 nh\u00e2\u0300m\n' }));
    expect(noted.ok && noted.value.detail['reason']).toBe('G\u00f5 nh\u1ea7m');
  });

  test.each(['', '   ', '\n'])('is refused with the reason %j', (reason) => {
    expect(noteCorrection(aNote({ reason }))).toEqual({ ok: false, error: { type: 'reason-missing' } });
  });

  test('is refused when a change is said to mend itself', () => {
    expect(noteCorrection(aNote({ mendedBy: 'set-1' }))).toEqual({ ok: false, error: { type: 'mends-itself' } });
  });
});
