import { describe, expect, it } from 'vitest';
import { newCase } from '../../../../renderer/core/register/new-administrative-procedure';
import {
  provincialLimit,
  readTimeLimit,
  statutoryLimit,
  withProvincialLimit,
  withStatutoryLimit,
} from '../../../../renderer/core/register/time-limit';
import { anAdministrativeProcedure, countingIds } from './an-administrative-procedure';

const area = 'general';
const tenDays = { kind: 'working-days', amount: 10 } as const;
const fiveDays = { kind: 'working-days', amount: 5 } as const;

describe('readTimeLimit', () => {
  it('reads exactly one duration', () => {
    expect(readTimeLimit(' 07 ngày làm việc ')).toEqual({ kind: 'working-days', amount: 7 });
    expect(readTimeLimit('24 giờ')).toEqual({ kind: 'hours', amount: 24 });
  });

  it('counts a bare number in calendar days', () => {
    expect(readTimeLimit('20')).toEqual({ kind: 'calendar-days', amount: 20 });
  });

  it('keeps words that hold more than one limit', () => {
    const words = 'Không quá 03 ngày làm việc (05 ngày làm việc nếu cần xác minh)';
    expect(readTimeLimit(words)).toBe(words);
  });

  it.each(['', '  ', 'Không có thông tin', 'Chưa rõ', '-'])('takes %j for nothing', (text) => {
    expect(readTimeLimit(text)).toBeNull();
  });
});

describe('statutoryLimit and provincialLimit', () => {
  it('are nothing where no case is stored', () => {
    expect(statutoryLimit(anAdministrativeProcedure(), area)).toBeNull();
    expect(provincialLimit(anAdministrativeProcedure(), area)).toBeNull();
  });

  it('are unsaid where several cases are stored', () => {
    const record = anAdministrativeProcedure({ cases: [newCase('a', 'Cấp mới'), newCase('b', 'Cấp lại')] });
    expect(statutoryLimit(record, area)).toBeUndefined();
    expect(provincialLimit(record, area)).toBeUndefined();
  });

  it('are the durations of the general area class', () => {
    const only = { ...newCase('a'), statutory: { [area]: tenDays }, provincial: { [area]: fiveDays, remote: tenDays } };
    const record = anAdministrativeProcedure({ cases: [only] });
    expect(statutoryLimit(record, area)).toEqual(tenDays);
    expect(provincialLimit(record, area)).toEqual(fiveDays);
    expect(statutoryLimit(record, 'remote')).toBeNull();
  });

  it('lets the words of the source win over what somebody read from them', () => {
    const only = { ...newCase('a'), statutory: { [area]: tenDays }, timeText: '10 đến 15 ngày' };
    expect(statutoryLimit(anAdministrativeProcedure({ cases: [only] }), area)).toBe('10 đến 15 ngày');
  });
});

describe('withStatutoryLimit', () => {
  it('makes the case that is missing', () => {
    const record = withStatutoryLimit(anAdministrativeProcedure(), area, tenDays, countingIds());
    expect(record.cases).toEqual([{ ...newCase('new-1'), statutory: { [area]: tenDays } }]);
    expect(statutoryLimit(record, area)).toEqual(tenDays);
  });

  it('replaces words by a duration and a duration by words, keeping the other area classes', () => {
    const only = { ...newCase('a'), statutory: { [area]: tenDays, remote: tenDays }, timeText: '' };
    const worded = withStatutoryLimit(
      anAdministrativeProcedure({ cases: [only] }),
      area,
      'tùy trường hợp',
      countingIds(),
    );
    expect(worded.cases).toEqual([{ ...only, statutory: { remote: tenDays }, timeText: 'tùy trường hợp' }]);
    const read = withStatutoryLimit(worded, area, fiveDays, countingIds());
    expect(read.cases).toEqual([{ ...only, statutory: { remote: tenDays, [area]: fiveDays }, timeText: '' }]);
  });

  it('keeps the dossier of the case', () => {
    const paper = { id: 'p', name: 'Đơn đề nghị', originals: 1, copies: 0, form: '' };
    const only = { ...newCase('a'), dossier: [paper] };
    const record = withStatutoryLimit(anAdministrativeProcedure({ cases: [only] }), area, tenDays, countingIds());
    expect(record.cases[0]?.dossier).toEqual([paper]);
  });
});

describe('withProvincialLimit', () => {
  it('sets the general area class of the only case', () => {
    const record = withProvincialLimit(anAdministrativeProcedure(), area, fiveDays, countingIds());
    expect(provincialLimit(record, area)).toEqual(fiveDays);
    expect(statutoryLimit(record, area)).toBeNull();
  });
});
