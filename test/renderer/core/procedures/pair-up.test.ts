import { describe, expect, it } from 'vitest';
import { pairUp } from '../../../../renderer/core/procedures/pair-up';

function items(...written: string[]) {
  return written.map((text) => {
    const [id = '', name = ''] = text.split(':');
    return { id, name };
  });
}

function pairs(before: readonly string[], after: readonly string[]) {
  return pairUp(items(...before), items(...after), ({ name }) => name).map(
    ([was, is]) => `${was?.id ?? '–'}>${is?.id ?? '–'}`,
  );
}

describe('pairing the items of two lists', () => {
  it('goes by id, whatever was renamed or moved', () => {
    expect(pairs(['1:a', '2:b'], ['2:x', '1:a'])).toEqual(['2>2', '1>1']);
  });

  it('goes by name where ids are foreign, dashes and blanks aside', () => {
    expect(pairs(['1:Nhận – trả', '2:Duyệt'], ['7:Duyệt', '8:Nhận - trả'])).toEqual(['2>7', '1>8']);
  });

  it('goes by place for the rest of lists of the same length', () => {
    expect(pairs(['1:a', '2:b', '3:c'], ['7:a', '8:y', '9:c'])).toEqual(['1>7', '2>8', '3>9']);
  });

  it('leaves what was added and removed without a partner', () => {
    expect(pairs(['1:a', '2:b'], ['1:a', '8:c', '9:d'])).toEqual(['1>1', '–>8', '–>9', '2>–']);
    expect(pairs([], ['1:a'])).toEqual(['–>1']);
    expect(pairs(['1:a'], [])).toEqual(['1>–']);
  });

  it('uses no item twice', () => {
    expect(pairs(['1:a', '2:a'], ['7:a', '8:a', '9:a'])).toEqual(['1>7', '2>8', '–>9']);
  });
});
