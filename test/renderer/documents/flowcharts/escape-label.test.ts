import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeLabel, visibleLine } from '../../../../renderer/documents/flowcharts/escape-label';

const decode = (label: string) => label.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
const file = path.join(process.env['REAL_DATA_DIR'] ?? '', 'mermaid_label_cases.json');

describe('a label of a flowchart', () => {
  it('writes every sign with a meaning in the chart language as a number', () => {
    expect(escapeLabel('"A" & <b> #1; `x` [y] {z} | 1. -->', '')).not.toMatch(/["&<>`[\]{}|]|\d\.|--/);
  });

  it('loses nothing that can be read, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(visibleLine(text) !== '');
        expect(decode(escapeLabel(text, 'x'))).toBe(visibleLine(text));
      }),
    );
  });

  it('never lets a quote, a line break or an entity of the chart language through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeLabel(text, 'x')).not.toMatch(/["<>&`\n\r]|#(?!\d+;)/);
      }),
    );
  });

  it.each([
    ['', '(trống)'],
    ['  \n ', '(trống)'],
    ['\u200b\u202e', '(trống)'],
  ])('says so when %j holds nothing', (text, shown) => {
    expect(escapeLabel(text, '(trống)')).toBe(shown);
  });

  it('composes decomposed Vietnamese', () => {
    expect(escapeLabel('Tiếp nhận'.normalize('NFD'), '')).toBe('Tiếp nhận'.normalize('NFC'));
  });

  it.skipIf(!existsSync(file))(
    'keeps every text that broke flowcharts elsewhere (skipped without REAL_DATA_DIR)',
    () => {
      const { cases }: { cases: { text: string }[] } = JSON.parse(readFileSync(file, 'utf8'));
      for (const { text } of cases) expect(decode(escapeLabel(text, '(trống)'))).toBe(visibleLine(text) || '(trống)');
    },
  );
});
