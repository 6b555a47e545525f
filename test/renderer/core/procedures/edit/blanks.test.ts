import { describe, expect, it } from 'vitest';
import { blankCase, blankStage, blankStep } from '../../../../../renderer/core/procedures/edit/blanks';

describe('blanks', () => {
  it('make a step that is a task going on to the following step', () => {
    expect(blankStep('a')).toMatchObject({ id: 'a', kind: 'task', name: '', next: [], durations: {}, forms: [] });
  });

  it('make a stage that declares no subtotal and holds the given steps', () => {
    expect(blankStage('g', 'Thẩm định')).toEqual({ id: 'g', name: 'Thẩm định', subtotal: {}, steps: [] });
    expect(blankStage('g', '', [blankStep('a')]).steps).toHaveLength(1);
  });

  it('make a case that serves nothing and declares no total', () => {
    expect(blankCase('c', 'Cấp mới', [blankStage('g', '')])).toMatchObject({ serves: [], total: {}, name: 'Cấp mới' });
  });
});
