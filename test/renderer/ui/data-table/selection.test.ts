import { describe, expect, it } from 'vitest';
import { extendTo, toggleAll, toggleRow } from '../../../../renderer/ui/data-table/selection';

const order = ['a', 'b', 'c', 'd', 'e'];
const list = (selection: ReadonlySet<string>) => [...selection].sort();

describe('choosing rows', () => {
  it('switches one row', () => {
    expect(list(toggleRow(new Set(['a']), order, 'b', null))).toEqual(['a', 'b']);
    expect(list(toggleRow(new Set(['a', 'b']), order, 'b', null))).toEqual(['a']);
  });

  it('switches a range from the row chosen before, in both directions', () => {
    expect(list(toggleRow(new Set(['b']), order, 'd', 'b'))).toEqual(['b', 'c', 'd']);
    expect(list(toggleRow(new Set(['d']), order, 'b', 'd'))).toEqual(['b', 'c', 'd']);
  });

  it('takes a range away when its end was chosen', () => {
    expect(list(toggleRow(new Set(order), order, 'd', 'b'))).toEqual(['a', 'e']);
  });

  it('switches only the row itself when the row chosen before is filtered away', () => {
    expect(list(toggleRow(new Set(), order, 'c', 'gone'))).toEqual(['c']);
  });

  it('adds a range with Shift and an arrow', () => {
    expect(list(extendTo(new Set(['a']), order, 'b', 'c'))).toEqual(['a', 'b', 'c']);
  });

  it('chooses all rows shown, then none of them, and keeps hidden ones', () => {
    expect(list(toggleAll(new Set(['hidden']), order))).toEqual([...order, 'hidden']);
    expect(list(toggleAll(new Set([...order, 'hidden']), order))).toEqual(['hidden']);
  });

  it('chooses nothing when nothing is shown', () => {
    expect(list(toggleAll(new Set(['hidden']), []))).toEqual(['hidden']);
  });
});
