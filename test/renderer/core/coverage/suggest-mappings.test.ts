import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverageOn } from '../../../../renderer/core/coverage/coverage-at';
import { type CoverageRecords, indexCoverage } from '../../../../renderer/core/coverage/coverage-index';
import { suggestMappings } from '../../../../renderer/core/coverage/suggest-mappings';
import { asId } from '../../../../renderer/core/kernel/ids';
import { emptyContent } from '../../../../renderer/core/procedures/content';
import { aMapping, anAdministrative, aProcedure, aRevision, coverageRecords } from '../../../support/coverage-records';

const DAY = '2026-11-23';

function suggestionsFor(records: CoverageRecords) {
  const index = indexCoverage(records);
  return suggestMappings(index, coverageOn(index, DAY), DAY);
}

const fiveDays = { general: { kind: 'working-days', amount: 5 } } as const;

describe('suggested mappings', () => {
  const records = coverageRecords({
    administrative: [
      anAdministrative('1', { name: 'Cấp giấy phép bưu chính (cấp tỉnh)' }),
      anAdministrative('2', { name: 'Cấp lại giấy phép bưu chính khi hết hạn (cấp tỉnh)' }),
      anAdministrative('3', { name: 'Cho phép họp báo (nước ngoài)', field: 'Báo chí' }),
      anAdministrative('4', { name: 'Trưng bày tranh, ảnh', field: 'Báo chí' }),
      anAdministrative('5', { name: 'Cho phép họp báo (trong nước)', field: 'Báo chí' }),
      anAdministrative('6', {
        name: 'Đăng ký sử dụng máy photocopy màu',
        cases: [{ id: 'c', name: '', statutory: {}, provincial: fiveDays, timeText: '', dossier: [] }],
      }),
    ],
    procedures: [
      aProcedure('p1', { title: 'Quy trình cấp giấy phép bưu chính' }),
      aProcedure('p2', { title: 'Cấp lại giấy phép bưu chính khi hết hạn' }),
      aProcedure('p3', { title: 'Cho phép họp báo', ownerUnitId: asId('press') }),
      aProcedure('p4', { title: 'Chuyển nhượng, đăng ký sử dụng máy photocopy màu' }),
      aProcedure('p5', { title: 'Trưng bày tranh, ảnh', kind: 'internal' }),
      aProcedure('p6', { title: 'Trưng bày tranh, ảnh' }),
    ],
    revisions: [
      aRevision('p1'),
      aRevision('p3'),
      aRevision('p4', {
        content: { ...emptyContent(''), cases: [{ id: 'k', name: '', serves: [], total: fiveDays, stages: [] }] },
      }),
      aRevision('p6', { withdrawnFrom: '2026-01-01' }),
    ],
    mappings: [aMapping('5', 'p3')],
  });
  const suggestions = suggestionsFor(records);
  const of = (code: string) => suggestions.find(({ administrative }) => administrative.code === code);

  it('find the same name and the alike one, best first', () => {
    expect(of('1')).toMatchObject({ procedure: { id: 'p1' } });
    expect(of('1')?.reasons[0]).toEqual({ type: 'same-name' });
    expect(of('2')).toMatchObject({ procedure: { id: 'p2' } });
    expect(suggestions.map(({ score }) => score)).toEqual(
      suggestions.map(({ score }) => score).toSorted((a, b) => b - a),
    );
  });

  it('give reasons from what else the procedure serves', () => {
    expect(of('3')).toMatchObject({ procedure: { id: 'p3' } });
    expect(of('3')?.reasons.map(({ type }) => type)).toEqual(['similar-name', 'same-act', 'same-field', 'same-unit']);
  });

  it('name the time limit both have', () => {
    expect(of('6')?.reasons).toContainEqual({ type: 'same-time', duration: { kind: 'working-days', amount: 5 } });
  });

  it('say so when the procedure is not in force', () => {
    expect(of('2')?.reasons.at(-1)).toEqual({ type: 'not-in-force' });
    expect(of('1')?.reasons).not.toContainEqual({ type: 'not-in-force' });
  });

  it('leave out covered ones, other kinds of procedures and withdrawn ones', () => {
    expect(of('5')).toBeUndefined();
    expect(of('4')).toBeUndefined();
  });

  it('do not depend on the order of storage', () => {
    const turned = { ...records, procedure: new Map([...records.procedure].reverse()) };
    expect(suggestionsFor(turned)).toEqual(suggestions);
  });

  it('prefer the procedure of the same act over a longer common name', () => {
    const two = coverageRecords({
      administrative: [anAdministrative('1', { name: 'Gia hạn giấy phép thiết lập trang thông tin điện tử tổng hợp' })],
      procedures: [
        aProcedure('new', { title: 'Cấp giấy phép thiết lập trang thông tin điện tử tổng hợp' }),
        aProcedure('renew', { title: 'Gia hạn giấy phép thiết lập trang thông tin điện tử' }),
      ],
    });
    expect(suggestionsFor(two)[0]).toMatchObject({ procedure: { id: 'renew' } });
  });

  it('are there at once for 300 by 300', () => {
    const acts = ['Cấp', 'Cấp lại', 'Gia hạn', 'Thu hồi'];
    const names = Array.from(
      { length: 300 },
      (_, n) => `${acts[n % 4]} giấy phép hoạt động loại hình số ${n % 75} trong lĩnh vực ${n % 20}`,
    );
    const many = coverageRecords({
      administrative: names.map((name, n) => anAdministrative(`a${n}`, { name })),
      procedures: names.map((title, n) => aProcedure(`p${n}`, { title })),
    });
    const started = performance.now();
    expect(suggestionsFor(many)).toHaveLength(300);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

const realData = process.env.REAL_DATA_DIR;

describe.skipIf(realData === undefined)('suggestions on a real list (skipped without REAL_DATA_DIR)', () => {
  it('map every name to the procedure written for it, though titles drop the level and say "Quy trình"', () => {
    const text = readFileSync(join(realData ?? '', 'registry/ict-department-44-with-grades.csv'), 'utf8');
    const rows = [...text.matchAll(/^(\d\.\d{6}),(?:"([^"]*)"|([^,\n]*)),/gm)].map((match) => ({
      code: match[1] ?? '',
      name: match[2] ?? match[3] ?? '',
    }));
    expect(rows).toHaveLength(44);
    const records = coverageRecords({
      administrative: rows.map(({ code, name }) => anAdministrative(code, { name })),
      procedures: rows.map(({ code, name }) =>
        aProcedure(code, { title: `Quy trình ${name.replace(/\s*\([^)]*\)\s*$/, '')}` }),
      ),
    });
    const right = suggestionsFor(records).filter(
      ({ administrative, procedure }) => administrative.code === procedure.id,
    );
    expect(right.length).toBeGreaterThanOrEqual(42);
  });
});
