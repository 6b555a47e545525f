import fc from 'fast-check';
import { readSheet } from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import type { ChecklistItem } from '../../../../../renderer/core/audits/checklist-item';
import { auditResults, type ResultLine } from '../../../../../renderer/core/audits/results/audit-results';
import type { Figures } from '../../../../../renderer/core/audits/results/figures';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { auditData } from '../../../../../renderer/documents/audits/audit-records';
import { reportDocument } from '../../../../../renderer/documents/audits/papers/report-document';
import { auditRegisterSheets, resultSheet } from '../../../../../renderer/documents/audits/sheets/audit-sheets';
import { writeXlsx } from '../../../../../renderer/documents/xlsx/write-xlsx';
import { auditDocumentWords } from '../../../../../renderer/strings/document-words';
import { anAnswer, anItem, auditIn } from '../../../../support/audit-lifecycle';
import { linesIn, paperRecords, rowsIn, tablesIn } from '../../../../support/paper-records';

const labels = auditDocumentWords('vi');
const day = '2026-06-30';

const someItems: fc.Arbitrary<readonly ChecklistItem[]> = fc
  .array(
    fc.record({
      sittingId: fc.constantFrom('s1', 's2'),
      dropped: fc.boolean(),
      clauses: fc.uniqueArray(fc.constantFrom('7.5', '8.5', '8.5.1', '10.2'), { maxLength: 3 }),
      procedure: fc.constantFrom(null, 'qt-1', 'qt-2'),
      result: fc.constantFrom<ChecklistItem['answer']['result']>(
        'conform',
        'nonconform',
        'not-applicable',
        'not-assessed',
      ),
      grading: fc.constantFrom<ChecklistItem['answer']['grading']>(
        null,
        'major',
        'minor',
        'observation',
        'opportunity',
        'good-practice',
      ),
    }),
    { maxLength: 25 },
  )
  .map((list) =>
    list.map(({ sittingId, dropped, clauses, procedure, result, grading }, index) =>
      anItem(`i${index}`, {
        sittingId,
        dropped,
        words: { question: 'Hỏi?', look: '', requirement: 'Yêu cầu', clauses },
        source:
          procedure === null
            ? { type: 'free' }
            : { type: 'procedure', procedureId: asId(procedure), revisionId: asId('r1'), topic: 'known' },
        answer: anAnswer(result, { grading, reason: result === 'not-assessed' ? 'Hết giờ' : '' }),
      }),
    ),
  );

/** Figures as a table of the report prints them. */
function printed({ figures }: { readonly figures: Figures }): readonly string[] {
  const { conform, major, minor, observations, opportunities, goodPractices } = figures;
  const plain = [conform, major, minor, observations, opportunities, goodPractices].map(String);
  return [`${figures.assessed}/${figures.inScope}`, ...plain];
}

/** Figures as a workbook holds them. */
function held({ figures, coverage, conformity }: ResultLine<unknown>): readonly (number | null)[] {
  const { inScope, notApplicable, assessed, conform, nonconform, major, minor } = figures;
  const share = (of: typeof coverage) => (of === null || of.whole === 0 ? null : of.part / of.whole);
  return [
    ...[inScope, notApplicable, assessed, conform, nonconform, major, minor],
    ...[figures.observations, figures.opportunities, figures.goodPractices, share(coverage), share(conformity)],
  ];
}

describe('figures of a report', () => {
  it('are those of the rules, in every table, for any audit', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        const audit = auditIn('findings-agreed');
        const results = auditResults({ audit, items });
        const tables = tablesIn(reportDocument(paperRecords(audit, items), 'a1', day, labels));
        const [auditees, clauses, procedures] = tables.map((table) => rowsIn(table).map((row) => row.slice(-7)));
        expect(auditees).toEqual([...results.auditees, results.total].map(printed));
        expect(clauses).toEqual(results.clauses.map(printed));
        expect([...(procedures ?? [])].sort()).toEqual([...results.procedures, results.total].map(printed).sort());
      }),
      { numRuns: 60 },
    );
  });

  it('add up over the auditees, and name every nonconformity once', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        const model = reportDocument(paperRecords(auditIn('running'), items), 'a1', day, labels);
        const rows = rowsIn(tablesIn(model)[0]);
        const sums = [2, 3, 4, 5, 6, 7].map((at) =>
          rows.slice(0, -1).reduce((sum, row) => sum + Number(row[at + 1]), 0),
        );
        expect(sums).toEqual((rows.at(-1) ?? []).slice(2).map(Number));
        const found = items.filter(({ dropped, answer }) => !dropped && answer.result === 'nonconform');
        const slips = tablesIn(model).find(({ head }) => head[0] === 'Số phiếu');
        expect(
          rowsIn(slips)
            .map(([code]) => code)
            .sort(),
        ).toEqual(found.map(({ code }) => code).sort());
        const open = items.filter(({ dropped, answer }) => !dropped && answer.result === 'not-assessed');
        expect(linesIn(model).filter((line) => line.endsWith(': Hết giờ'))).toHaveLength(open.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('figures of a workbook', () => {
  it('are those of the rules for any audit', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        const audit = auditIn('running');
        const records = paperRecords(audit, items);
        const data = auditData(records, 'a1', day, labels);
        if (data === null) throw new Error('no data');
        const { total, auditees, clauses, procedures } = auditResults({ audit, items });
        const cells = resultSheet(data).rows.map((row) => ('bold' in row ? row.cells : row).slice(2));
        expect(cells).toEqual([total, ...auditees, ...clauses, ...procedures].map(held));
        const [register] = auditRegisterSheets(records, day, labels);
        const row = register?.rows[0];
        if (row === undefined || 'bold' in row) throw new Error('no row');
        const [inScope, , ...others] = held(total);
        expect(row.slice(8, 19)).toEqual([inScope, ...others]);
      }),
      { numRuns: 60 },
    );
  });

  it('stand in the file as numbers', async () => {
    const items = [
      anItem('i1'),
      anItem('i2', { answer: anAnswer('nonconform', { grading: 'major' }) }),
      anItem('i3', { answer: anAnswer('not-applicable', { reason: 'x' }) }),
    ];
    const data = auditData(paperRecords(auditIn('running'), items), 'a1', day, labels);
    if (data === null) throw new Error('no data');
    const bytes = await writeXlsx([resultSheet(data)]);
    const rows = await readSheet(bytes.slice().buffer);
    expect(rows[3]?.slice(0, 10)).toEqual(['Tổng cộng', null, 3, 1, 3, 1, 1, 1, 0, 0]);
    expect(rows[3]?.slice(12)).toEqual([1, 0.5]);
  });
});
