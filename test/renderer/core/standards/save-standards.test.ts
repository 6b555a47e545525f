import { describe, expect, test } from 'vitest';
import { asId } from '../../../../renderer/core/kernel/ids';
import type { LegalText } from '../../../../renderer/core/standards/legal-text';
import { seedLegalTexts } from '../../../../renderer/core/standards/legal-texts.data';
import { saveEdition, saveLegalText } from '../../../../renderer/core/standards/save-standards';
import { seedEditions } from '../../../../renderer/core/standards/seed-editions';

const text: LegalText = {
  id: asId('t'),
  number: '1/2026/NĐ-CP',
  title: '',
  issuer: '',
  from: '2026-01-01',
  to: null,
  replacedBy: null,
  verified: false,
  note: '',
};

describe('saveLegalText', () => {
  test('adds a text, and marks one as checked', () => {
    expect(saveLegalText(seedLegalTexts, text)).toMatchObject({ ok: true, value: { changes: [{ op: 'create' }] } });
    expect(saveLegalText([text], { ...text, verified: true })).toMatchObject({
      ok: true,
      value: { changes: [{ set: { verified: true } }] },
    });
  });

  test.each([
    [{ number: ' ' }, { type: 'number-missing' }],
    [{ number: '19/2014/QĐ-TTg' }, { type: 'number-taken', number: '19/2014/QĐ-TTg' }],
    [{ from: '01/01/2026' }, { type: 'bad-date', text: '01/01/2026' }],
    [{ to: '2026-01-01' }, { type: 'dates-crossed' }],
    [{ replacedBy: asId('t') }, { type: 'replaces-itself' }],
    [{}, { type: 'unchanged' }],
  ] as readonly (readonly [Partial<LegalText>, object])[])('%j is refused: %j', (part, error) => {
    expect(saveLegalText([...seedLegalTexts, text], { ...text, ...part })).toEqual({ ok: false, error });
  });
});

describe('saveEdition', () => {
  const [edition] = seedEditions();
  if (edition === undefined) throw new Error('no edition');

  test('stores a title that somebody checked', () => {
    const clauses = edition.clauses.map((clause) => ({ ...clause, verified: true }));
    expect(saveEdition(edition, { ...edition, clauses })).toMatchObject({
      ok: true,
      value: { changes: [{ op: 'update' }] },
    });
  });

  test('refuses a clause number that stands twice, an empty one, and an empty change', () => {
    const first = edition.clauses[0];
    if (first === undefined) throw new Error('no clause');
    expect(saveEdition(edition, { ...edition, clauses: [first, first] })).toEqual({
      ok: false,
      error: { type: 'number-taken', number: '4' },
    });
    expect(saveEdition(edition, { ...edition, clauses: [{ ...first, number: '' }] })).toMatchObject({ ok: false });
    expect(saveEdition(edition, edition)).toEqual({ ok: false, error: { type: 'unchanged' } });
  });
});
