import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyContent, type RevisionContent } from '../../../../../renderer/core/procedures/content';
import { blankCase, blankStage } from '../../../../../renderer/core/procedures/edit/blanks';
import { insertPastedRows } from '../../../../../renderer/core/procedures/edit/insert-pasted-rows';
import { readPastedRows } from '../../../../../renderer/core/procedures/edit/pasted-rows';
import { stepsOf } from '../../../../../renderer/core/procedures/edit/step-order';
import { caseTotals } from '../../../../../renderer/core/procedures/totals/case-totals';
import { countedIds } from '../../../../support/edited-content';

const folder = process.env['REAL_DATA_DIR'];

interface RealCase {
  readonly name: string;
  readonly stages: readonly {
    readonly name: string;
    readonly time: string;
    readonly steps: readonly {
      readonly no: string;
      readonly name: string;
      readonly unit: string;
      readonly time: string;
    }[];
  }[];
}

function realCases(): readonly RealCase[] {
  const file = path.join(folder ?? '', 'procedures', 'qtnb_quangninh_xa_signed.json');
  const { procedures } = JSON.parse(readFileSync(file, 'utf8')) as { procedures: { cases: RealCase[] }[] };
  return procedures.flatMap((procedure) => procedure.cases);
}

/** The case as Excel puts it on the clipboard: a heading, a row a stage with its subtotal, numbered steps. */
function clipboard({ stages }: RealCase): string {
  const cell = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = stages.flatMap((stage) => [
    ['', stage.name, '', stage.time],
    ...stage.steps.map((step) => [step.no, step.name, step.unit, step.time]),
  ]);
  const heading = ['TT', 'Nội dung công việc', 'Đơn vị thực hiện', 'Thời gian (ngày)'];
  return [heading, ...rows].map((row) => row.map(cell).join('\t')).join('\r\n');
}

function pasted(real: RealCase): RevisionContent {
  const content = { ...emptyContent(''), cases: [blankCase('c', '', [blankStage('g', '')])] };
  const rows = readPastedRows(clipboard(real));
  return insertPastedRows(content, { stageId: 'g', index: 0 }, rows, 'chung', countedIds()).content;
}

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

describe.skipIf(folder === undefined)('real procedures pasted from Excel (needs REAL_DATA_DIR)', () => {
  const cases = folder === undefined ? [] : realCases();

  it('give every one of the 316 steps of 26 cases, none more', () => {
    expect(cases).toHaveLength(26);
    expect(cases.flatMap((real) => pasted(real).cases.flatMap(stepsOf))).toHaveLength(316);
  });

  it('keep names and units word for word, in order', () => {
    for (const real of cases) {
      const expected = real.stages.flatMap((stage) => stage.steps.map((step) => [plain(step.name), plain(step.unit)]));
      expect(
        pasted(real)
          .cases.flatMap(stepsOf)
          .map((step) => [step.name, step.unit]),
      ).toEqual(expected);
    }
  });

  it('keep the stages, with what each declares', () => {
    for (const real of cases) {
      const stages = pasted(real).cases[0]?.stages ?? [];
      expect(stages.map((stage) => stage.steps.length)).toEqual(real.stages.map((stage) => stage.steps.length));
      expect(stages.map((stage) => stage.subtotal['chung'])).toEqual(
        real.stages.map(({ time }) =>
          time === '' ? undefined : { kind: 'working-days', amount: Number(time.replace(',', '.')) },
        ),
      );
    }
  });

  it('add up to what each stage declares, wherever one declares a time', () => {
    const verdicts = cases.flatMap((real) =>
      pasted(real).cases.flatMap((procedureCase) =>
        caseTotals(procedureCase, 'chung', new Map()).stages.map((stage) =>
          stage.declared === null ? 'not declared' : stage.pathAgainstDeclared.verdict,
        ),
      ),
    );
    expect(new Set(verdicts)).toEqual(new Set(['equal', 'not declared']));
    expect(verdicts.filter((verdict) => verdict === 'not declared')).toHaveLength(8);
  });
});
