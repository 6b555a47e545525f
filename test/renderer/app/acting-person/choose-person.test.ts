import { describe, expect, it } from 'vitest';
import { mustAsk, peopleToChoose, titleOf } from '../../../../renderer/app/acting-person/choose-person';
import { asId } from '../../../../renderer/core/kernel/ids';
import type { Person } from '../../../../renderer/core/organisation/person';

const person = (id: string, name: string, over: Partial<Person> = {}): Person => ({
  id: asId(id),
  name,
  holdings: [],
  roles: [],
  outsideAgency: '',
  active: true,
  ...over,
});
const holding = { title: 'Trưởng phòng', unitId: null, from: '2024-01-01', to: '2026-01-01' };

describe('who may be chosen as working', () => {
  it('is every active person in the Vietnamese order of names', () => {
    const people = [person('1', 'Đỗ An'), person('2', 'Dương Bình'), person('3', 'Nghỉ Việc', { active: false })];
    expect(peopleToChoose(people, '2026-11-22').map(({ label }) => label)).toEqual(['Dương Bình', 'Đỗ An']);
  });

  it('stands with the title held on that day, else the outside agency', () => {
    const chief = person('1', 'A', { holdings: [holding] });
    expect(titleOf(chief, '2025-06-01')).toBe('Trưởng phòng');
    expect(titleOf(chief, '2026-06-01')).toBeUndefined();
    expect(titleOf(person('2', 'B', { outsideAgency: 'Sở Tư pháp' }), '2026-06-01')).toBe('Sở Tư pháp');
  });
});

describe('asking who is working', () => {
  const choices = [{ value: '1', label: 'A' }];

  it('happens when nobody is chosen and there is somebody to choose', () => {
    expect(mustAsk(null, choices, null, '2026-11-22')).toBe(true);
    expect(mustAsk(null, [], null, '2026-11-22')).toBe(false);
    expect(mustAsk('1', choices, null, '2026-11-22')).toBe(false);
  });

  it('may be put off until tomorrow', () => {
    expect(mustAsk(null, choices, '2026-11-22', '2026-11-22')).toBe(false);
    expect(mustAsk(null, choices, '2026-11-21', '2026-11-22')).toBe(true);
  });
});
