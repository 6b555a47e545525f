import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, type Json } from '../../../../../renderer/core/kernel/json';
import { emptyState } from '../../../../../renderer/data/read-model';
import type { WorkspaceState } from '../../../../../renderer/data/record-types';
import { compareStates, sameJson } from '../../../../../renderer/features/history/known/compare-states';
import { aLegalText, manyCreated } from '../../../../support/legal-text-drafts';

function withTexts(...texts: ReturnType<typeof aLegalText>[]): WorkspaceState {
  return { ...emptyState(), legalText: new Map(texts.map((text) => [text.id, text])) };
}

describe('what differs between then and now', () => {
  test('is what was added, changed or removed since, with both sides', async () => {
    const then = withTexts(aLegalText('a'), aLegalText('b'), aLegalText('c'));
    const now = withTexts(aLegalText('a'), aLegalText('b', { note: 'x' }), aLegalText('d'));
    const found = await compareStates(
      then,
      now,
      () => undefined,
      () => true,
    );
    expect(found.map(({ kind, id, was, now: is }) => [kind, id, was?.['note'], is?.['note']])).toEqual([
      ['changed', 'b', '', 'x'],
      ['gone', 'c', '', undefined],
      ['added', 'd', undefined, ''],
    ]);
  });

  test('is nothing between equal states', async () => {
    const state = withTexts(aLegalText('a'));
    expect(
      await compareStates(
        state,
        withTexts(aLegalText('a')),
        () => undefined,
        () => true,
      ),
    ).toEqual([]);
  });

  test('is looked for in steps, and no further once nobody wants it', async () => {
    const texts = manyCreated(1200).map(({ id }) => aLegalText(id));
    const told: number[] = [];
    const all = await compareStates(
      emptyState(),
      withTexts(...texts),
      (done) => told.push(done),
      () => true,
    );
    expect(all).toHaveLength(1200);
    expect(told).toEqual([0, 500, 1000, 1200]);
    let asked = 0;
    const stopped = await compareStates(
      emptyState(),
      withTexts(...texts),
      () => undefined,
      () => {
        asked += 1;
        return asked === 1;
      },
    );
    expect(stopped).toHaveLength(500);
  });

  test('goes by the canonical form of records: order of members and absent ones do not matter', () => {
    expect(sameJson({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1, d: undefined })).toBe(true);
    expect(sameJson([1, 2], [2, 1])).toBe(false);
    expect(sameJson([], {})).toBe(false);
    expect(sameJson(null, {})).toBe(false);
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (a, b) => {
        const [one, other] = [a as Json, b as Json];
        expect(sameJson(one, other)).toBe(canonicalJson(one) === canonicalJson(other));
        expect(sameJson(one, structuredClone(one))).toBe(true);
      }),
    );
  });
});
