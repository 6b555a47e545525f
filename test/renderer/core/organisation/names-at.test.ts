import { describe, expect, test } from 'vitest';
import { asId } from '../../../../renderer/core/kernel/ids';
import type { Agency, AgencyName } from '../../../../renderer/core/organisation/agency';
import { agencyNameAt, holdingAt, unitNameAt } from '../../../../renderer/core/organisation/names-at';
import type { Holding, Person } from '../../../../renderer/core/organisation/person';

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
  names: [name('Sở Khoa học và Công nghệ', '2025-03-01'), name('Sở Thông tin và Truyền thông', null)],
  areaClasses: [],
  codePatterns: { administrative: '', system: '', internal: '', form: '' },
  standardEditionId: null,
  timeCutTarget: 50,
};

describe('agencyNameAt', () => {
  test.each([
    ['2024-12-31', 'Sở Thông tin và Truyền thông'],
    ['2025-02-28', 'Sở Thông tin và Truyền thông'],
    ['2025-03-01', 'Sở Khoa học và Công nghệ'],
    ['2030-01-01', 'Sở Khoa học và Công nghệ'],
  ])('on %s the agency is called %s', (day, expected) => {
    expect(agencyNameAt(agency, day).name).toBe(expected);
  });

  test('before the first dated name the earliest one serves', () => {
    const later = { ...agency, names: [name('B', '2025-01-01'), name('A', '2020-01-01')] };
    expect(agencyNameAt(later, '2010-01-01').name).toBe('A');
  });

  test('an agency without any name is a bug', () => {
    expect(() => agencyNameAt({ ...agency, names: [] }, '2025-01-01')).toThrow('never empty');
  });
});

test('a unit keeps its old name on old days', () => {
  const unit = {
    id: asId<'orgUnit'>('u'),
    parentId: null,
    names: [
      { from: null, name: 'Phòng Bưu chính', shortName: 'P. BC' },
      { from: '2025-07-01', name: 'Phòng Bưu chính, Viễn thông', shortName: 'P. BC-VT' },
    ],
    dissolvedOn: null,
    successorIds: [],
    order: 1,
  };
  expect(unitNameAt(unit, '2025-06-30').shortName).toBe('P. BC');
  expect(unitNameAt(unit, '2025-07-01').shortName).toBe('P. BC-VT');
});

describe('holdingAt', () => {
  const holding = (title: string, from: string | null, to: string | null): Holding => ({
    title,
    unitId: null,
    from,
    to,
  });
  const person: Person = {
    id: asId('p'),
    name: 'Trần Văn An',
    holdings: [
      holding('Phó Trưởng phòng', '2020-01-01', '2023-01-01'),
      holding('Trưởng phòng', '2022-07-01', '2025-01-01'),
    ],
    roles: [],
    outsideAgency: '',
    active: true,
  };

  test.each([
    ['2019-12-31', undefined],
    ['2020-01-01', 'Phó Trưởng phòng'],
    ['2022-08-01', 'Trưởng phòng'],
    ['2024-12-31', 'Trưởng phòng'],
    ['2025-01-01', undefined],
  ])('on %s the title is %s', (day, title) => {
    expect(holdingAt(person, day)?.title).toBe(title);
  });
});
