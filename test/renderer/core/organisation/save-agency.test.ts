import { describe, expect, test } from 'vitest';
import { asId } from '../../../../renderer/core/kernel/ids';
import type { Agency, AgencyName } from '../../../../renderer/core/organisation/agency';
import { saveAgency } from '../../../../renderer/core/organisation/save-agency';

const name = (text: string, from: string | null): AgencyName => ({
  from,
  name: text,
  shortName: '',
  parentBody: '',
  headTitle: '',
  place: '',
});
const agency: Agency = {
  id: asId('a'),
  isSample: false,
  names: [name('Sở Thông tin và Truyền thông', null)],
  areaClasses: [{ id: 'general', name: 'Chung' }],
  codePatterns: { administrative: 'QT-NV-{nn}', system: 'QT-HT-{nn}', internal: 'QT-NB-{nn}', form: 'BM-{qt}-{nn}' },
  standardEditionId: null,
  timeCutTarget: 50,
};

describe('saveAgency', () => {
  test('stores a new agency and then only what changed', () => {
    expect(saveAgency(null, agency)).toMatchObject({
      ok: true,
      value: { changes: [{ op: 'create' }], undoable: true },
    });
    expect(saveAgency(agency, { ...agency, timeCutTarget: 30 })).toMatchObject({
      ok: true,
      value: { changes: [{ op: 'update', set: { timeCutTarget: 30 }, unset: [] }] },
    });
  });

  test('adds a name from a date on and keeps the old one', () => {
    const renamed = { ...agency, names: [...agency.names, name('Sở Khoa học và Công nghệ', '2025-03-01')] };
    expect(saveAgency(agency, renamed)).toMatchObject({
      ok: true,
      value: { detail: { name: 'Sở Khoa học và Công nghệ' } },
    });
  });

  test.each([
    [{ names: [] }, { type: 'name-missing' }],
    [{ names: [name('  ', null)] }, { type: 'name-missing' }],
    [{ names: [name('A', '2025-02-30')] }, { type: 'bad-date', text: '2025-02-30' }],
    [{ names: [name('A', null), name('B', null)] }, { type: 'same-start', from: null }],
    [{ areaClasses: [] }, { type: 'area-missing' }],
    [
      {
        areaClasses: [
          { id: '1', name: 'X' },
          { id: '2', name: 'X' },
        ],
      },
      { type: 'area-repeated', name: 'X' },
    ],
    [{ codePatterns: { ...agency.codePatterns, system: 'QT-HT' } }, { type: 'bad-pattern', pattern: 'QT-HT' }],
    [
      { codePatterns: { ...agency.codePatterns, form: 'BM-{x}-{nn}' } },
      { type: 'bad-pattern', pattern: 'BM-{x}-{nn}' },
    ],
    [{ timeCutTarget: 101 }, { type: 'bad-target' }],
    [{ timeCutTarget: -1 }, { type: 'bad-target' }],
    [{}, { type: 'unchanged' }],
  ] as readonly (readonly [Partial<Agency>, object])[])('%j is refused: %j', (part, error) => {
    expect(saveAgency(agency, { ...agency, ...part })).toEqual({ ok: false, error });
  });
});
