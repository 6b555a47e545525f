import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { countWords, RailCount } from '../../../../renderer/app/rail/rail-count';
import { wordsOf } from '../../../../renderer/strings/use-words';

afterEach(cleanup);

const shown = (open: number, overdue: number, slim: boolean) => {
  const { container } = render(<RailCount count={{ open, overdue }} slim={slim} />);
  return { text: container.textContent, clock: container.querySelector('svg') !== null };
};

describe('a count in the rail', () => {
  it.each([
    [0, false, ''],
    [8, false, '8'],
    [231, false, '231'],
    [99, true, '99'],
    [100, true, '99+'],
    [231, true, '99+'],
  ])('of %i, slim %s, shows "%s"', (open, slim, text) => {
    expect(shown(open, 0, slim)).toEqual({ text, clock: false });
  });

  it('has a clock when something is past its day, and shows that alone when nothing else is open', () => {
    expect(shown(8, 3, false)).toEqual({ text: '8', clock: true });
    expect(shown(0, 3, true)).toEqual({ text: '3', clock: true });
  });

  it('is whole in words', () => {
    const words = wordsOf('shell');
    expect(countWords({ open: 231, overdue: 3 }, words)).toBe('231 việc còn mở, 3 việc quá hạn');
    expect(countWords({ open: 0, overdue: 3 }, words)).toBe('3 việc quá hạn');
    expect(countWords({ open: 0, overdue: 0 }, words)).toBe('');
  });
});
