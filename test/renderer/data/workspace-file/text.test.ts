import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Store } from '../../../../renderer/data/store';
import { aDraft, created, updated } from '../../../support/legal-text-drafts';
import { openTestStore } from '../../../support/memory-store';

const vowels = [...'aăâeêioôơuưy'];
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** Every letter of Vietnamese, small and capital, with every tone, composed. */
const letters = [...vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))), 'đ']
  .flatMap((letter) => [letter, letter.toUpperCase()])
  .join(' ');

/** Takes a workspace with these texts through a file; the texts as the other side has them. */
async function throughFile(
  texts: readonly string[],
): Promise<{ readonly texts: readonly string[]; readonly same: boolean }> {
  const source = await openTestStore();
  await source.commit(aDraft(texts.map((note, index) => created(`t${index}`, { note }))));
  await source.commit(aDraft(texts.map((title, index) => updated(`t${index}`, { title }))));
  const file = await source.file.export('0.1.0');
  const target: Store = await openTestStore();
  const imported = await target.file.import(file);
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  const again = await target.file.export('0.1.0');
  const records = texts.map((_, index) => target.state().legalText.get(`t${index}`));
  return {
    texts: records.flatMap((record) => [record?.note ?? '', record?.title ?? '']),
    same: again.length === file.length && again.every((byte, at) => byte === file[at]),
  };
}

const twice = (texts: readonly string[]) => texts.flatMap((text) => [text, text]);

test('every Vietnamese letter survives, composed and decomposed, each as it was written', async () => {
  const texts = [letters, letters.normalize('NFD'), `${letters}${letters.normalize('NFD')}`];
  expect(letters.split(' ')).toHaveLength(146);
  expect(texts[0]).not.toBe(texts[1]);
  expect(await throughFile(texts)).toEqual({ texts: twice(texts), same: true });
});

test('text longer than anything that is read, hashed or packed at once survives', async () => {
  const long = `${letters}\n`.repeat(4000);
  expect(long.length).toBeGreaterThan(1_000_000);
  const outcome = await throughFile([long, long.normalize('NFD')]);
  expect(outcome.same).toBe(true);
  expect(outcome.texts[0] === long && outcome.texts[2] === long.normalize('NFD')).toBe(true);
});

test('halves of letters beyond the basic plane, ends of lines of any kind, marks and NUL survive', async () => {
  const texts = [
    '\ud83d',
    '\ude00',
    '\ude00\ud83d',
    '😀',
    '\u2028\u2029\u0085\r\n\t\b\f',
    '\ufeffa\ufeff',
    '\u0000',
    '\uffff',
    '"\\/',
  ];
  expect(await throughFile(texts)).toEqual({ texts: twice(texts), same: true });
});

test('any text survives', async () => {
  const anyText = fc.array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constantFrom(...letters)),
    { minLength: 1, maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(
      anyText,
      fc.array(fc.integer({ min: 0xd800, max: 0xdfff }), { maxLength: 3 }),
      async (some, halves) => {
        const texts = [...some, String.fromCharCode(...halves)];
        expect(await throughFile(texts)).toEqual({ texts: twice(texts), same: true });
      },
    ),
    { numRuns: 12 },
  );
}, 60_000);
