import { describe, expect, it } from 'vitest';
import type { FieldValue } from '../../../../renderer/core/register/import-fields';
import {
  type ImportField,
  importFields,
  sameValue,
  statedValue,
  storedValue,
  withField,
} from '../../../../renderer/core/register/import-fields';
import { registerRow } from '../../../../renderer/core/register/register-row';
import { anAdministrativeProcedure, countingIds } from './an-administrative-procedure';

const area = 'general';
const full = {
  ...registerRow(3, '1.003868', '  Cấp giấy phép\u00a0 '),
  field: 'Xuất bản',
  level: 'Tỉnh',
  kind: 'TTHC được luật giao cho địa phương quy định',
  issuingAgencies: 'Bộ Văn hóa, Thể thao và Du lịch',
  implementingAgencies: 'Sở A\nSở B\nSở A',
  statutoryTime: '10 ngày làm việc',
  provincialTime: '8 ngày làm việc',
  fee: 'Lần đầu: 100.000\n Cấp lại:  50.000',
  channels: 'Trực tiếp\nBưu chính',
  result: 'Giấy phép',
  legalBasis: 'Luật Xuất bản 2012\nNĐ 138/2025/NĐ-CP',
  onlineLevel: 'full' as const,
  status: 'amended' as const,
  verified: true,
};

describe('statedValue', () => {
  it.each<[ImportField, FieldValue]>([
    ['name', 'Cấp giấy phép'],
    ['field', 'Xuất bản'],
    ['issuingAgencies', ['Bộ Văn hóa, Thể thao và Du lịch']],
    ['implementingAgencies', ['Sở A', 'Sở B']],
    ['statutoryTime', { kind: 'working-days', amount: 10 }],
    ['provincialTime', { kind: 'working-days', amount: 8 }],
    ['fee', 'Lần đầu: 100.000\nCấp lại: 50.000'],
    ['channels', ['Trực tiếp', 'Bưu chính']],
    ['legalBasis', ['Luật Xuất bản 2012', 'NĐ 138/2025/NĐ-CP']],
    ['onlineLevel', 'full'],
    ['status', 'amended'],
    ['verified', true],
  ])('reads %s', (field, value) => {
    expect(statedValue(full, field)).toEqual(value);
  });

  it('states nothing where the file has a blank or a placeholder', () => {
    const blank = {
      ...registerRow(3, '1.003868', ''),
      field: 'Không có thông tin',
      issuingAgencies: '\n-\n',
      fee: ' ',
    };
    for (const field of importFields) expect(statedValue(blank, field)).toBeNull();
  });

  it('never states that something is not checked', () => {
    expect(statedValue({ ...full, verified: false }, 'verified')).toBeNull();
  });

  it('states a provincial limit only when it is one duration', () => {
    expect(statedValue({ ...full, provincialTime: 'tùy từng trường hợp' }, 'provincialTime')).toBeNull();
  });
});

describe('withField', () => {
  it('stores every stated value so that it is read back the same', () => {
    const ids = countingIds();
    for (const field of importFields) {
      const after = statedValue(full, field);
      expect(after).not.toBeNull();
      if (after === null) continue;
      const record = withField(anAdministrativeProcedure(), { field, before: null, after }, area, ids);
      const stored = storedValue(record, field, area);
      expect(stored).toEqual(after);
      expect(sameValue(field, stored ?? null, after)).toBe(true);
    }
  });

  it('touches no other field', () => {
    const before = anAdministrativeProcedure();
    const record = withField(before, { field: 'fee', before: '', after: '50.000' }, area, countingIds());
    expect(record).toEqual({ ...before, fee: '50.000' });
  });
});

describe('sameValue', () => {
  it.each<[ImportField, FieldValue, FieldValue, boolean]>([
    ['name', 'Cấp  giấy phép ', 'Cấp giấy phép', true],
    ['name', 'Cấp giấy phép'.normalize('NFD'), 'Cấp giấy phép'.normalize('NFC'), true],
    ['name', 'Cấp giấy phép', 'Cấp Giấy phép', false],
    ['name', '', 'Cấp giấy phép', false],
    ['issuingAgencies', ['Sở A', 'Sở B'], ['Sở B', ' Sở A '], true],
    ['issuingAgencies', ['Sở A'], ['Sở A', 'Sở B'], false],
    ['statutoryTime', { kind: 'working-days', amount: 5 }, { kind: 'working-days', amount: 5 }, true],
    ['statutoryTime', { kind: 'working-days', amount: 5 }, { kind: 'calendar-days', amount: 5 }, false],
    ['statutoryTime', '5 ngày hoặc 7 ngày', { kind: 'calendar-days', amount: 5 }, false],
    ['status', 'amended', 'public', true],
    ['status', 'public', 'amended', false],
    ['status', 'abolished', 'public', false],
    ['verified', true, true, true],
    ['verified', false, true, false],
    ['onlineLevel', null, 'full', false],
    ['onlineLevel', null, null, true],
  ])('%s: %j and %j are the same: %s', (field, before, after, same) => {
    expect(sameValue(field, before, after)).toBe(same);
  });
});
