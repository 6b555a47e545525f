import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../../../renderer/core/calendar/day';
import { parseDuration } from '../../../../renderer/core/calendar/parse-duration';
import { likenessTo, namePartsOf } from '../../../../renderer/core/coverage/name-likeness';
import { applyChange, createChange, updateChange } from '../../../../renderer/core/kernel/change';
import { nextClock } from '../../../../renderer/core/kernel/clock';
import { foldText } from '../../../../renderer/core/kernel/fold-text';
import { hashJson } from '../../../../renderer/core/kernel/journal';
import { canonicalJson, type Json, type JsonObject } from '../../../../renderer/core/kernel/json';
import { textKey } from '../../../../renderer/core/kernel/text-key';
import { checkPattern, nextCode } from '../../../../renderer/core/organisation/code-pattern';
import { attachFiles, mediaTypeOf } from '../../../../renderer/core/packs/attach-files';
import { safeFileName, uniquePaths } from '../../../../renderer/core/packs/file-names';
import { comparable } from '../../../../renderer/core/procedures/comparable-text';
import { codeInFileName } from '../../../../renderer/core/procedures/declaration/match-file';
import { citedText } from '../../../../renderer/core/procedures/edit/legal-citation';
import { parseTsv } from '../../../../renderer/core/procedures/edit/parse-tsv';
import { readPastedRows } from '../../../../renderer/core/procedures/edit/pasted-rows';
import { parseCode } from '../../../../renderer/core/register/code';
import { planImport } from '../../../../renderer/core/register/import-plan';
import { normaliseLines, normaliseText } from '../../../../renderer/core/register/normalise';
import { registerRow } from '../../../../renderer/core/register/register-row';
import { splitGluedCode } from '../../../../renderer/core/register/split-code';
import { countingIds } from '../../../support/coverage-records';
import { accepted } from '../../../support/lifecycle-records';

/** The most that one cell of a spreadsheet may hold. */
const CELL = 32_767;
const long = (piece: string) => piece.repeat(Math.ceil(CELL / piece.length)).slice(0, CELL);
const cells: readonly (readonly [string, string])[] = [
  ['blanks', `a${long(' ')}b`],
  ['line ends', `a${long('\n')}b`],
  ['dashes', long('-')],
  ['dashes and blanks', long(' - ')],
  ['dots', `${long('.')}x`],
  ['digits', long('1')],
  ['codes', long('1.000001 ')],
  ['quotes', long('"')],
  ['tabs and quotes', long('"\t')],
  ['a code glued a thousand times', long('1.000001-')],
  ['marks without letters', long('\u0301')],
  ['invisible characters', long('\u200b')],
  ['stage words', long('Giai đoạn 1 ')],
  ['placeholders', long('Không có thông tin ')],
];
const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ['foldText', foldText],
  ['textKey', textKey],
  ['normaliseText', normaliseText],
  ['normaliseLines', normaliseLines],
  ['comparable', comparable],
  ['parseCode', parseCode],
  ['splitGluedCode', splitGluedCode],
  ['parseDuration', parseDuration],
  ['parseTsv', parseTsv],
  ['readPastedRows', readPastedRows],
  ['codeInFileName', (text: string) => codeInFileName(text, ['QT-NV-01', text.slice(0, 200)])],
  ['citedText', (text: string) => citedText(text, [])],
  ['planImport', (text: string) => planImport([], [registerRow(1, text, text)], { generalArea: 'g' })],
  ['namePartsOf', namePartsOf],
];

describe('a cell filled to the brim', () => {
  it.each(readers)('is read by %s without a noticeable wait, whatever it is filled with', (_, read) => {
    for (const [filling, text] of cells) {
      const start = performance.now();
      read(text);
      expect(performance.now() - start, filling).toBeLessThan(400);
    }
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '\ud800',
    'a\udc00b',
    '=cmd|calc',
    '<script>',
    '{{nn}}',
    '$&',
  ),
);

describe('any text at all', () => {
  it.each(readers)('never makes %s throw', (_, read) => {
    fc.assert(
      fc.property(anyText, (text) => {
        read(text);
      }),
      { numRuns: 60 },
    );
  });

  it('is settled by one reading: a second one changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const settle of [foldText, textKey, normaliseText, comparable, safeFileName])
          expect(settle(settle(text)), settle.name).toBe(settle(text));
      }),
      { numRuns: 300 },
    );
  });

  it('is a day only when it is one', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)), (text) => {
        const [year, month, day] = text.split('-').map(Number);
        const real = new Date(Date.UTC(2000, 0, 1));
        real.setUTCFullYear(year ?? 0, (month ?? 0) - 1, day ?? 0);
        const exists = /^\d{4}-\d{2}-\d{2}$/.test(text) && real.toISOString().slice(0, 10) === text;
        expect(isDay(text)).toBe(exists);
      }),
      { numRuns: 300 },
    );
  });

  it('in a pattern of codes never breaks the next code', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const pattern = `${before}{nn}${after}`;
        if (checkPattern(pattern, []) !== null) return;
        expect(nextCode(pattern, [])).toBe(`${before}01${after}`);
      }),
    );
  });

  it('compares with any other name to a share between 0 and 1', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const likeness = likenessTo([namePartsOf(one)], [namePartsOf(other)])(namePartsOf(other)).get(0) ?? 0;
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

describe('names of files from anywhere', () => {
  it.each([
    ['../../etc/passwd', '-..-etc-passwd'],
    ['..\\..\\Windows\\win.ini', '-..-Windows-win.ini'],
    ['/absolute.pdf', '-absolute.pdf'],
    ['C:\\a.pdf', 'C--a.pdf'],
    ['a\u0000.pdf', 'a-.pdf'],
    ['a\ud83d.pdf', 'a-.pdf'],
    ['NUL.tar.gz', '_NUL.tar.gz'],
    ['lpt9', '_lpt9'],
    ['.', '_'],
    ['..', '_'],
    ['   ', '_'],
  ])('%j becomes %j, inside its folder', (name, expected) => expect(safeFileName(name)).toBe(expected));

  it('are cut without tearing a letter in two', () => {
    for (let lead = 100; lead < 130; lead += 1) {
      const name = safeFileName(`${'a'.repeat(lead)}${'😀'.repeat(40)}.docx`);
      expect(name).toBe(name.toWellFormed());
      expect(name.endsWith('.docx')).toBe(true);
    }
  });

  it('never lead out of the pack nor over one another', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 12 }), (names) => {
        const free = uniquePaths();
        const paths = names.map((name) => free(`dinh-kem/${safeFileName(name)}`));
        expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
        for (const path of paths) expect(path.split('/')).toHaveLength(2);
        for (const path of paths) expect(path.split('/')[1]).not.toMatch(/^\.\.?$/);
      }),
    );
  });

  it.each(['a.pdf.exe', 'a.html', 'a.svg', 'a.js', '', 'a.__proto__', 'a.constructor'])(
    'of kind %j are plain bytes, never something to be run',
    (name) => expect(mediaTypeOf(name)).toBe('application/octet-stream'),
  );

  it('are stored as told, for they are shown only; the bytes are known by their hash', () => {
    const files = [{ name: '../x.pdf', size: 1, sha256: 'a'.repeat(64) }];
    const draft = accepted(attachFiles({ entity: 'revision', id: 'r' }, files, [], countingIds()));
    expect(draft.changes[0]).toMatchObject({ record: { name: '../x.pdf', sha256: 'a'.repeat(64) } });
  });
});

describe('records from a file that somebody tampered with', () => {
  const tampered = JSON.parse('{"id":"r","__proto__":{"polluted":true},"constructor":{"a":1}}') as JsonObject & {
    id: string;
  };

  it('change nothing but themselves', () => {
    const stored = applyChange(null, createChange('procedure', tampered));
    applyChange(stored, { op: 'update', entity: 'procedure', id: 'r', set: { ...tampered }, unset: ['constructor'] });
    updateChange('procedure', { id: 'r' }, tampered);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('hash every member, those with odd names too', () => {
    expect(canonicalJson(tampered)).toContain('"__proto__":{"polluted":true}');
    expect(hashJson(tampered)).not.toBe(hashJson({ id: 'r' }));
  });

  it('hash alike however the members of any value are ordered', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed());
        expect(hashJson(turned as Json)).toBe(hashJson(value as Json));
      }),
    );
  });
});

describe('a clock set back for a long time', () => {
  it('goes on in text order after a million changes', () => {
    const full = '0000000000005-999999';
    const next = nextClock(full, 3);
    expect(next).toBe('0000000000006-000000');
    expect(next > full).toBe(true);
    expect(nextClock(next, 3)).toBe('0000000000006-000001');
  });

  it('never writes a reading of another width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.nat({ max: 10 }), (counter, ms) => {
        const last = `0000000000005-${String(counter).padStart(6, '0')}`;
        const next = nextClock(last, ms);
        expect(next).toMatch(/^\d{13}-\d{6}$/);
        expect(next > last).toBe(true);
      }),
    );
  });
});
