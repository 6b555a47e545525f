import { describe, expect, it } from 'vitest';
import { isPastedTable, readPastedRows, splitForms } from '../../../../../renderer/core/procedures/edit/pasted-rows';

const days = (amount: number) => ({ kind: 'working-days', amount });

describe('rows pasted from Excel', () => {
  it('are read as name, position, unit, time and forms', () => {
    expect(readPastedRows('Tiếp nhận hồ sơ\tCông chức một cửa\tTrung tâm PVHCC\t0,5\tMẫu 01, Mẫu 06')).toEqual([
      {
        type: 'step',
        name: 'Tiếp nhận hồ sơ',
        position: 'Công chức một cửa',
        unit: 'Trung tâm PVHCC',
        duration: days(0.5),
        unreadTime: '',
        forms: ['Mẫu 01', 'Mẫu 06'],
      },
    ]);
  });

  it.each([
    ['0,25', days(0.25)],
    ['0.25', days(0.25)],
    ['01', days(1)],
    ['4 giờ', { kind: 'hours', amount: 4 }],
    ['không tính', { kind: 'not-counted' }],
    ['trong ngày', { kind: 'same-day' }],
    ['', null],
    ['-', null],
    ['–', null],
  ])('read the time %j', (time, expected) => {
    expect(readPastedRows(`A\tB\tC\t${time}\tM`)[0]).toMatchObject({ duration: expected, unreadTime: '' });
  });

  it('keep a time that cannot be read, word for word', () => {
    expect(readPastedRows('A\tB\tC\t2 hoặc 3 ngày')[0]).toMatchObject({ duration: null, unreadTime: '2 hoặc 3 ngày' });
  });

  it.each(['1\tA\tB', 'B1\tA\tB', 'Bước 1\tA\tB', '1.\tA\tB'])('pass over a column of running numbers: %j', (first) => {
    expect(readPastedRows(`${first}\n2\tC\tD`)[0]).toMatchObject({ name: 'A', position: 'B' });
  });

  it('follow the order that a heading row tells', () => {
    const rows = readPastedRows(
      'TT\tNội dung công việc\tThời gian (ngày)\tTrách nhiệm\tBiểu mẫu\n1\tThẩm định\t1,5\tChuyên viên\tBM-31-01',
    );
    expect(rows).toEqual([
      {
        type: 'step',
        name: 'Thẩm định',
        position: 'Chuyên viên',
        unit: '',
        duration: days(1.5),
        unreadTime: '',
        forms: ['BM-31-01'],
      },
    ]);
  });

  it('do not take a step for a heading', () => {
    expect(readPastedRows('Nộp biểu mẫu cho đơn vị\tChuyên viên\n')).toHaveLength(1);
  });

  it.each([
    ['Giai đoạn 1. Tiếp nhận', 'Tiếp nhận', null],
    ['GIAI ĐOẠN II', '', null],
    ['1\tGiai đoạn 1: Thẩm định\t\t2,5', 'Thẩm định', days(2.5)],
    ['Giai đoạn 1\t\t\t5\t', '', days(5)],
    ['Giai đoạn xác minh', 'xác minh', null],
    ['GĐ 2\tPhê duyệt', 'Phê duyệt', null],
    ['Giai đoạn 1 – Tiếp nhận\tbuổi sáng', 'Tiếp nhận. buổi sáng', null],
    ['Stage 2: approval', 'approval', null],
  ])('start a stage at %j', (text, name, duration) => {
    expect(readPastedRows(text)).toEqual([{ type: 'stage', name, duration }]);
  });

  it.each(['GĐ Sở phê duyệt', 'Giai đoạn 1\tTiếp nhận\tCông chức', 'Giaidoan'])('take %j for a step', (text) => {
    expect(readPastedRows(text)[0]?.type).toBe('step');
  });

  it('number the steps below stages without losing a row', () => {
    const rows = readPastedRows('Giai đoạn 1\n1\tTiếp nhận\tA\n2\tThẩm định\tB\nGiai đoạn 2\n3\tTrả kết quả\tC');
    expect(rows.map((row) => row.name)).toEqual(['', 'Tiếp nhận', 'Thẩm định', '', 'Trả kết quả']);
  });

  it('may be a single column of names', () => {
    expect(readPastedRows('Tiếp nhận\nThẩm định').map((row) => row.name)).toEqual(['Tiếp nhận', 'Thẩm định']);
  });
});

describe('pasted text', () => {
  it.each([
    ['một câu', false],
    ['một câu\n', false],
    ['', false],
    ['a\tb', true],
    ['a\nb', true],
  ])('%j is a table: %s', (text, expected) => {
    expect(isPastedTable(text)).toBe(expected);
  });
});

describe('forms of one cell', () => {
  it.each([
    ['Mẫu 01, Mẫu 06', ['Mẫu 01', 'Mẫu 06']],
    ['BM-01; BM-02;', ['BM-01', 'BM-02']],
    ['BM 01/HT / BM 02/HT', ['BM 01/HT', 'BM 02/HT']],
    ['BM-01, BM-01', ['BM-01']],
    [' ', []],
  ])('%j', (text, expected) => {
    expect(splitForms(text)).toEqual(expected);
  });
});
