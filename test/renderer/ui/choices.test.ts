import { describe, expect, it } from 'vitest';
import { findChoices } from '../../../renderer/ui/choices';

const choices = [
  { value: 'a', label: 'Phòng Bưu chính, Viễn thông' },
  { value: 'b', label: 'Văn phòng Sở', note: 'VP' },
  { value: 'c', label: 'Thanh tra' },
];
const values = (query: string) => findChoices(choices, query).map(({ value }) => value);

describe('finding a choice', () => {
  it('shows all of them before anything is typed', () => {
    expect(values('')).toEqual(['a', 'b', 'c']);
  });

  it('folds diacritics and takes words in any order', () => {
    expect(values('vien buu')).toEqual(['a']);
    expect(values('PHÒNG')).toEqual(['a', 'b']);
  });

  it('finds by the note too', () => {
    expect(values('vp')).toEqual(['b']);
  });

  it('finds nothing rather than something else', () => {
    expect(values('xyz')).toEqual([]);
  });

  it('stops at the limit', () => {
    expect(findChoices(choices, '', 2)).toHaveLength(2);
  });
});
