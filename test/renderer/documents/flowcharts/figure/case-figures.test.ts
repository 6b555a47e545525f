import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../../../../renderer/core/calendar/parse-duration';
import type { ProcedureCase, Step } from '../../../../../renderer/core/procedures/content';
import { caseFigures } from '../../../../../renderer/documents/flowcharts/figure/case-figures';
import { SIZES } from '../../../../../renderer/documents/flowcharts/figure/figure-sizes';
import { documentWords } from '../../../../../renderer/strings/document-words';
import { aStage, aStep, postalCase } from '../../../../support/postal-procedure';

const labels = documentWords('vi');
const draw = (procedureCase: ProcedureCase) => caseFigures(procedureCase, 'general', labels);
const caseOf = (...stages: ProcedureCase['stages']): ProcedureCase => ({
  id: 'c',
  name: '',
  serves: [],
  total: {},
  stages,
});
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');
const steps = (count: number, more: (index: number) => Partial<Step> = () => ({})) =>
  Array.from({ length: count }, (_, index) =>
    aStep(`s${index}`, `Bước số ${index + 1}`, 'Chuyên viên', 1, more(index)),
  );

describe('the printed flowchart of a case', () => {
  const [figure] = draw(postalCase());
  const svg = figure?.svg ?? '';

  it('is one sheet as wide as the text of a page', () => {
    expect(draw(postalCase())).toHaveLength(1);
    expect(figure?.width).toBe(165);
    expect(figure?.height).toBeLessThanOrEqual(SIZES.maxHeight);
  });

  it('names every step, who is responsible and its time', () => {
    expect(texts(svg)).toEqual(
      expect.arrayContaining(['B4. Phân công thụ lý', 'Lãnh đạo phòng', '0,5 ngày', 'Không tính thời gian']),
    );
    for (let step = 1; step <= 10; step += 1) expect(svg).toMatch(new RegExp(`>B${step}\\. `));
  });

  it('has a band for each stage', () => {
    expect(texts(svg).filter((text) => text.startsWith('GIAI ĐOẠN'))).toEqual([
      'GIAI ĐOẠN I',
      'GIAI ĐOẠN II',
      'GIAI ĐOẠN III',
    ]);
  });

  it('writes the conditions of a decision on its ways, down and back', () => {
    expect(texts(svg)).toEqual(expect.arrayContaining(['a) Đủ điều kiện', 'b) Cần bổ sung, hoàn thiện']));
  });

  it('needs no style, script or address, so that it shows under the strict policy', () => {
    expect(svg).not.toMatch(/<style| style=| class=|<script|href/);
  });

  it('shows any name as text', () => {
    const [hostile] = draw(caseOf(aStage('g', '', null, [aStep('a', '</text><script>x</script> & "q"', '<b>', 1)])));
    expect(hostile?.svg).not.toContain('<script');
    expect(hostile?.svg).toContain('&lt;');
  });

  it('is the same drawing each time', () => expect(draw(postalCase())).toEqual(draw(postalCase())));

  it('adds a start and an end where the case names none', () => {
    const [plain] = draw(caseOf(aStage('g', '', null, steps(2))));
    expect(texts(plain?.svg ?? '')).toEqual(expect.arrayContaining(['Bắt đầu', 'Kết thúc']));
    expect(texts(svg)).not.toContain('Bắt đầu');
  });

  it('is nothing for a case without steps', () => expect(draw(caseOf(aStage('g', '', null, [])))).toEqual([]));
});

describe('a long case', () => {
  const many = caseOf(
    aStage(
      'g',
      'Một',
      null,
      steps(40, (index) =>
        index === 30
          ? {
              kind: 'decision',
              next: [
                { to: 's31', condition: 'Đạt' },
                { to: 's2', condition: 'Không đạt' },
              ],
            }
          : {},
      ),
    ),
  );
  const sheets = draw(many);

  it('is drawn on as many sheets as it needs, none higher than a page', () => {
    expect(sheets.length).toBeGreaterThan(1);
    for (const { height } of sheets) expect(height).toBeLessThanOrEqual(SIZES.maxHeight);
  });

  it('draws each step exactly once', () => {
    const boxes = sheets.flatMap(({ svg }) => texts(svg)).filter((text) => /^B\d+\. /.test(text));
    expect(boxes).toHaveLength(40);
    expect(new Set(boxes).size).toBe(40);
  });

  it('names the step that follows overleaf and the one that it comes from', () => {
    const last = Number(/B(\d+)\. (?!.*B\d+\. )/s.exec(sheets[0]?.svg ?? '')?.[1]);
    expect(texts(sheets[0]?.svg ?? '')).toContain(`B${last + 1}`);
    expect(texts(sheets[1]?.svg ?? '')).toContain(`B${last}`);
  });

  it('names the step that a way back leads to on an earlier sheet', () => {
    const sheet = sheets.find(({ svg }) => svg.includes('>B31. '));
    expect(texts(sheet?.svg ?? '')).toContain('B3');
  });
});

describe('a case of many ways', () => {
  it('stays within the columns, whatever jumps', () => {
    const tangled = caseOf(
      aStage(
        'g',
        '',
        null,
        steps(12, (index) => ({
          next: [0, 3, 6, 9, 11].map((to) => ({ to: `s${to}`, condition: `điều kiện ${index}` })),
        })),
      ),
    );
    for (const { svg } of draw(tangled))
      for (const match of svg.matchAll(/[MH](-?[\d.]+)/g)) {
        expect(Number(match[1])).toBeGreaterThanOrEqual(0);
        expect(Number(match[1])).toBeLessThanOrEqual(165);
      }
  });
});

const file = path.join(process.env['REAL_DATA_DIR'] ?? '', 'procedures/qtnb_quangninh_xa_signed.json');

interface RealStage {
  readonly name: string;
  readonly steps: readonly { readonly name: string; readonly unit: string; readonly time: string }[];
}

describe.skipIf(!existsSync(file))('the cases of a real decision (skipped without REAL_DATA_DIR)', () => {
  it('are all drawn, every step once, each sheet no higher than a page', () => {
    const { procedures }: { procedures: { cases: { stages: RealStage[] }[] }[] } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    const cases = procedures.flatMap((procedure) => procedure.cases);
    let drawn = 0;
    for (const { stages } of cases) {
      const own = stages.map(({ name, steps: rows }, stage) =>
        aStage(
          `g${stage}`,
          name,
          null,
          rows.map((row, index) =>
            aStep(`r${stage}-${index}`, row.name, row.unit, null, {
              durations: { general: parseDuration(row.time) ?? { kind: 'not-prescribed' } },
            }),
          ),
        ),
      );
      const sheets = draw(caseOf(...own));
      drawn += sheets.flatMap(({ svg }) => texts(svg)).filter((text) => /^B\d+\. /.test(text)).length;
      for (const { height } of sheets) expect(height).toBeLessThanOrEqual(SIZES.maxHeight);
    }
    expect(cases).toHaveLength(26);
    expect(drawn).toBe(316);
  });
});
