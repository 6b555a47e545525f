import { describe, expect, test } from 'vitest';
import { asId } from '../../../../renderer/core/kernel/ids';
import { newAgency } from '../../../../renderer/core/organisation/new-agency';
import { saveAgency } from '../../../../renderer/core/organisation/save-agency';
import { seedEditions } from '../../../../renderer/core/standards/seed-editions';

const id = asId<'agency'>('a1');

describe('a new agency', () => {
  test('needs only a name and is accepted by the checks of the settings', () => {
    const agency = newAgency(id, { name: 'Sở Nội vụ tỉnh Lam Giang' });
    expect(saveAgency(null, agency)).toMatchObject({ ok: true, value: { intent: 'agency.save' } });
    expect(agency).toMatchObject({ isSample: false, names: [{ from: null, shortName: '', headTitle: 'Giám đốc' }] });
  });

  test('without a name is refused by those checks', () => {
    expect(saveAgency(null, newAgency(id, { name: '  ' }))).toEqual({ ok: false, error: { type: 'name-missing' } });
  });

  test('keeps what was entered, trimmed, composed and without double blanks', () => {
    const entry = {
      name: ' Sở  Nội vụ '.normalize('NFD'),
      shortName: 'SNV',
      parentBody: 'UBND tỉnh',
      headTitle: 'Chủ tịch',
      place: 'Lam Giang',
    };
    expect(newAgency(id, entry).names).toEqual([
      {
        from: null,
        name: 'Sở Nội vụ',
        shortName: 'SNV',
        parentBody: 'UBND tỉnh',
        headTitle: 'Chủ tịch',
        place: 'Lam Giang',
      },
    ]);
  });

  test('works by an edition that every workspace is given, with one general area class first', () => {
    const agency = newAgency(id, { name: 'Sở' });
    expect(seedEditions().map((edition) => edition.id)).toContain(agency.standardEditionId);
    expect(agency.areaClasses).toEqual([{ id: 'general', name: 'Chung' }]);
    expect(agency.timeCutTarget).toBe(50);
  });

  test('may be marked as sample', () => {
    expect(newAgency(id, { name: 'Sở' }, true).isSample).toBe(true);
  });
});
