import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson, type Json } from '../../../../renderer/core/kernel/json';
import { CHAIN_BYTES, CHAIN_START, encodeLines } from '../../../../renderer/data/journal-folder/line';
import { someLines } from '../../../support/journal-lines';

test('each line ends with the SHA-256 of the chain before it, a line feed and its own canonical JSON', () => {
  const lines = someLines(3);
  const { text, chain } = encodeLines(lines, CHAIN_START);
  const texts = text.split('\n');
  expect(texts).toHaveLength(lines.length + 1);
  expect(texts.at(-1)).toBe('');
  let before = '0'.repeat(64);
  for (const [index, line] of lines.entries()) {
    const body = canonicalJson(line as unknown as Json);
    before = createHash('sha256').update(`${before}\n${body}`).digest('hex');
    expect(JSON.parse(texts[index] ?? '')).toEqual({ ...JSON.parse(body), chain: before });
    expect(texts[index]?.slice(-CHAIN_BYTES)).toBe(`,"chain":"${before}"}`);
  }
  expect(chain).toBe(before);
});

test('lines written in two goes give the same text as at once', () => {
  const lines = someLines(4);
  const first = encodeLines(lines.slice(0, 3), CHAIN_START);
  const rest = encodeLines(lines.slice(3), first.chain);
  const once = encodeLines(lines, CHAIN_START);
  expect([first.text + rest.text, rest.chain]).toEqual([once.text, once.chain]);
});
