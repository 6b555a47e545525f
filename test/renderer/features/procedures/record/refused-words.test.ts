import { describe, expect, it } from 'vitest';
import { refusedWords } from '../../../../../renderer/features/procedures/record/refused-words';

const limit = 50 * 1024 * 1024;

describe('words about files that were not attached', () => {
  it('say a sentence for each, with the limit', () => {
    const refused = ['a.pdf', 'c.pdf'].map((name) => ({ name, failure: { type: 'too-large', limit } as const }));
    expect(refusedWords(refused)).toBe('“a.pdf” quá lớn, tối đa 50 MB mỗi tệp. “c.pdf” quá lớn, tối đa 50 MB mỗi tệp.');
  });

  it('say that the disk is full', () => {
    const said = refusedWords([{ name: 'a.pdf', failure: { type: 'quota-exceeded' } }]);
    expect(said).toContain('Chưa đính kèm được “a.pdf”: ');
    expect(said).toMatch(/đầy|hết chỗ/);
  });

  it('are none when all were stored', () => {
    expect(refusedWords([])).toBeNull();
  });
});
