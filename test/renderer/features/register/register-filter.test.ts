import { beforeAll, describe, expect, it } from 'vitest';
import {
  countValues,
  dimensions,
  filterLines,
  isFiltering,
  parseFilter,
  writeValues,
} from '../../../../renderer/features/register/register-filter';
import { type RegisterLine, registerLines } from '../../../../renderer/features/register/register-line';
import { openSampleStore } from '../../../support/sample-store';

let lines: readonly RegisterLine[] = [];

beforeAll(async () => {
  lines = registerLines((await openSampleStore()).state(), '2026-11-22');
});

const codesOf = (query: Record<string, string>) =>
  filterLines(lines, parseFilter(query)).map(({ record }) => record.code);

describe('filterLines', () => {
  it('shows everything while nothing is chosen', () => {
    expect(codesOf({})).toHaveLength(44);
    expect(isFiltering(parseFilter({}))).toBe(false);
  });

  it('finds words without diacritics, in any order, in names, codes and fields', () => {
    const found = codesOf({ q: 'phep BUU chinh' });
    expect(found.length).toBeGreaterThan(0);
    expect(codesOf({ q: 'chính bưu phép' })).toEqual(found);
    expect(codesOf({ q: '1.003659' })).toEqual(['1.003659']);
  });

  it('passes one of the chosen values in each dimension', () => {
    const inScope = codesOf({ scope: 'in' });
    const out = codesOf({ scope: 'out' });
    expect(codesOf({ scope: 'in~out' })).toHaveLength(inScope.length + out.length);
    expect(codesOf({ scope: 'in', field: 'Báo chí' }).every((code) => inScope.includes(code))).toBe(true);
    expect(codesOf({ field: 'Không có lĩnh vực này' })).toEqual([]);
  });

  it('finds what is not checked, whatever its status', () => {
    const unchecked = lines.filter(({ record }) => !record.verified).map(({ record }) => record.code);
    expect(codesOf({ status: 'unverified' })).toEqual(unchecked);
  });
});

describe('countValues', () => {
  it('counts what each value would show, the other dimensions left as they are', () => {
    const filter = parseFilter({ scope: 'in', q: 'giấy phép' });
    for (const dimension of dimensions) {
      for (const [value, count] of countValues(lines, filter, dimension)) {
        const alone = { ...filter, [dimension]: new Set([value]) };
        expect(filterLines(lines, alone)).toHaveLength(count);
      }
    }
  });
});

describe('parseFilter', () => {
  it('reads back what was written, fields with commas too', () => {
    const fields = new Set(['Xuất bản, In và Phát hành', 'Báo chí']);
    expect(parseFilter({ field: writeValues(fields) ?? '' }).field).toEqual(fields);
    expect(writeValues([])).toBeNull();
  });

  it('drops states that do not exist', () => {
    const filter = parseFilter({ scope: 'in~beyond', status: 'x', coverage: 'not-covered~y' });
    expect([...filter.scope, ...filter.status, ...filter.coverage]).toEqual(['in', 'not-covered']);
  });
});
