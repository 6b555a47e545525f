import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import { warningWords } from '../../../../../../renderer/features/audits/programme/schedule/warning-words';
import { wordsOf } from '../../../../../../renderer/strings/use-words';

const words = wordsOf('programme');
const names = {
  auditee: () => 'Phòng Một',
  short: () => 'P. Một',
  person: () => 'Bà An',
  procedure: () => 'QT-01',
  clause: () => '',
};

describe('warningWords', () => {
  it('says why somebody had better not audit', () => {
    const who = { personId: asId<'person'>('a'), sittingId: 's' };
    expect(warningWords({ type: 'own-unit', ...who }, names, words)).toBe('thuộc bên được đánh giá');
    expect(warningWords({ type: 'own-procedure', ...who, procedureId: asId('p') }, names, words)).toContain('QT-01');
    expect(warningWords({ type: 'not-competent', ...who, expired: null }, names, words)).toContain(
      'chưa được công nhận',
    );
    expect(warningWords({ type: 'not-competent', ...who, expired: '2026-01-31' }, names, words)).toContain(
      '31/01/2026',
    );
    expect(warningWords({ type: 'busy', personId: who.personId, auditee: 'leadership' }, names, words)).toContain(
      'P. Một',
    );
  });
});
