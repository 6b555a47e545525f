import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertPastedRows } from '../../../../../renderer/core/procedures/edit/insert-pasted-rows';
import { parseTsv } from '../../../../../renderer/core/procedures/edit/parse-tsv';
import { isPastedTable, readPastedRows } from '../../../../../renderer/core/procedures/edit/pasted-rows';
import { stepsOf } from '../../../../../renderer/core/procedures/edit/step-order';
import { aCase, aContent, countedIds } from '../../../../support/edited-content';

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const name = fc.constantFrom('Tiếp nhận hồ sơ', 'Thẩm định, lấy ý kiến', 'Trình "ký nháy"', 'Phê duyệt', 'Trả kết quả');
const days = fc.integer({ min: 1, max: 400 }).map((eighths) => eighths / 8);

/** Cells as Excel writes them to the clipboard. */
const clipboard = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\t')).join('\r\n');

describe('any table on the clipboard', () => {
  it('comes back cell by cell, whatever stands in a cell', () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (rows) => {
        const expected = rows.map((row) => row.map(plain)).filter((row) => row.some((cell) => cell !== ''));
        expect(parseTsv(clipboard(rows))).toEqual(expected);
      }),
    );
  });

  it('never breaks the reader, and never yields more rows than it has lines with text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (anything) => {
        const rows = readPastedRows(anything);
        expect(rows.length).toBeLessThanOrEqual(parseTsv(anything).length);
        if (!isPastedTable(anything)) expect(rows.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('reads times with a comma or a point alike', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, days), { minLength: 2, maxLength: 8 }), (steps) => {
        const table = (mark: string) =>
          steps.map(([step, time]) => `${step}\tA\tB\t${String(time).replace('.', mark)}`).join('\n');
        expect(readPastedRows(table(','))).toEqual(readPastedRows(table('.')));
        expect(readPastedRows(table(',')).map((row) => row.duration)).toEqual(
          steps.map(([, amount]) => ({ kind: 'working-days', amount })),
        );
      }),
    );
  });

  it('adds exactly its steps to the case, in order, and moves none that was there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(name, fc.constant('Giai đoạn 2')), { minLength: 2, maxLength: 8 }),
        fc.nat(4),
        (lines, index) => {
          const content = aContent(aCase('c', { g1: ['a', 'b'], g2: ['d'] }));
          const rows = readPastedRows(lines.join('\n'));
          const { content: after } = insertPastedRows(content, { stageId: 'g1', index }, rows, 'chung', countedIds());
          const steps = after.cases.flatMap(stepsOf);
          const added = steps.filter((step) => step.id.startsWith('x')).map((step) => step.name);
          expect(added).toEqual(lines.filter((line) => line !== 'Giai đoạn 2'));
          expect(steps.map((step) => step.id).filter((id) => !id.startsWith('x'))).toEqual(['a', 'b', 'd']);
          expect(after.cases[0]?.stages).toHaveLength(2 + lines.filter((line) => line === 'Giai đoạn 2').length);
        },
      ),
    );
  });
});
