import { describe, expect, it } from 'vitest';
import { isPartOf, needsWidth, railGroups } from '../../../../renderer/app/rail/rail-items';
import { paths } from '../../../../renderer/navigation/paths';

describe('rail', () => {
  it('stands in the order of the work', () => {
    expect(railGroups.flat().map((item) => item.name)).toEqual([
      'overview',
      'register',
      'procedures',
      'coverage',
      'audits',
      'nonconformities',
      'packs',
      'history',
      'settings',
    ]);
  });

  it('marks the part that a screen belongs to, and only that', () => {
    const marked = (path: string) => railGroups.flat().flatMap((item) => (isPartOf(path, item.to) ? [item.name] : []));
    expect(marked('/')).toEqual(['overview']);
    expect(marked('/register/import')).toEqual(['register']);
    expect(marked('/procedures/abc')).toEqual(['procedures']);
    expect(marked('/settings/people')).toEqual(['settings']);
    expect(marked('/backup')).toEqual(['settings']);
    expect(marked('/nowhere')).toEqual([]);
  });

  it('is slim on the editor of a procedure alone', () => {
    expect(needsWidth(paths.procedure('abc'))).toBe(true);
    for (const path of [paths.procedures, paths.declare, paths.register, paths.overview])
      expect(needsWidth(path)).toBe(false);
  });
});
