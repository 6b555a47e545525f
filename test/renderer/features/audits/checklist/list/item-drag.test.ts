import { describe, expect, it } from 'vitest';
import { landingPlace } from '../../../../../../renderer/features/audits/checklist/list/item-drag';

describe('the place where a dragged question lands', () => {
  it.each([
    [0, 3, 'above', 2],
    [0, 3, 'below', 3],
    [3, 0, 'above', 0],
    [3, 0, 'below', 1],
    [2, 3, 'above', 2],
    [2, 1, 'below', 2],
  ] as const)('from %i to %i, %s, is %i', (from, beside, edge, place) => {
    expect(landingPlace(from, beside, edge)).toBe(place);
  });
});
