import { describe, expect, test } from 'vitest';
import { asId } from '../../../../renderer/core/kernel/ids';
import type { Person } from '../../../../renderer/core/organisation/person';
import { savePerson } from '../../../../renderer/core/organisation/save-person';

const person: Person = {
  id: asId('p'),
  name: 'Nguyễn Thị Hằng',
  holdings: [],
  roles: ['secretary'],
  outsideAgency: '',
  active: true,
};

describe('savePerson', () => {
  test('stores a new person, also one with the name of another', () => {
    expect(savePerson([person], { ...person, id: asId('q') })).toMatchObject({
      ok: true,
      value: { changes: [{ op: 'create', id: 'q' }] },
    });
  });

  test('sets somebody who left inactive', () => {
    expect(savePerson([person], { ...person, active: false })).toMatchObject({
      ok: true,
      value: { changes: [{ op: 'update', set: { active: false } }] },
    });
  });

  test.each([
    [{ name: '   ' }, { type: 'name-missing' }],
    [
      { holdings: [{ title: 'Giám đốc', unitId: null, from: '2025-01-01', to: '2025-01-01' }] },
      { type: 'dates-crossed', title: 'Giám đốc' },
    ],
    [
      { holdings: [{ title: 'Giám đốc', unitId: null, from: '2025-02-30', to: null }] },
      { type: 'bad-date', text: '2025-02-30' },
    ],
    [{}, { type: 'unchanged' }],
  ] as readonly (readonly [Partial<Person>, object])[])('%j is refused: %j', (part, error) => {
    expect(savePerson([person], { ...person, ...part })).toEqual({ ok: false, error });
  });
});
