import { describe, expect, it } from 'vitest';
import { asId } from '../../../../renderer/core/kernel/ids';
import type { Revision } from '../../../../renderer/core/procedures/revision';
import { caseTotals } from '../../../../renderer/core/procedures/totals/case-totals';
import { sumText } from '../../../../renderer/documents/duration-text';
import type { Block, DocumentModel } from '../../../../renderer/documents/model/document-model';
import type { TableBlock } from '../../../../renderer/documents/model/table-blocks';
import { procedureData } from '../../../../renderer/documents/procedure/procedure-data';
import { procedureDocument } from '../../../../renderer/documents/procedure/procedure-document';
import { documentWords } from '../../../../renderer/strings/document-words';
import { aStage, aStep, days, postalCase, postalContent } from '../../../support/postal-procedure';
import { anAct, aRevision, postalAgency, postalRecords } from '../../../support/postal-records';

const labels = documentWords('vi');

function documentOf(revisionId: string, records = postalRecords(), day = '2026-11-22'): DocumentModel {
  const data = procedureData(records, revisionId, day);
  if (data === null) throw new Error('no data');
  return procedureDocument(data, labels);
}

const coverOf = ({ sections }: DocumentModel) => sections[0]?.blocks ?? [];
const bodyOf = ({ sections }: DocumentModel) => sections[1]?.blocks ?? [];
const withRevision = (more: Partial<Revision>) =>
  postalRecords({ revision: new Map([['r-2', aRevision('r-2', more)]]) });
const tables = (blocks: readonly Block[]) => blocks.filter((block): block is TableBlock => block.kind === 'table');
const textOf = (blocks: readonly Block[]) => JSON.stringify(blocks);
const rowTexts = (table: TableBlock | undefined) =>
  table?.rows.map(({ cells }) =>
    cells.map(({ lines }) => lines.map((line) => line.map(({ text }) => text).join('')).join('\n')),
  );
const stepTable = (model: DocumentModel) => tables(bodyOf(model)).find(({ head }) => head[0] === 'Bước');

describe('the document of a procedure in force', () => {
  const model = documentOf('r-2');

  it('names agency, code, issue and date of the decision on the cover and in the strip', () => {
    expect(coverOf(model)[0]).toMatchObject({
      kind: 'cover',
      parent: 'UBND TỈNH LAM GIANG',
      agency: 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG',
      fields: [{ value: 'QT-NV-06' }, { value: '02' }, { value: '15/01/2026' }, { value: null }],
    });
    expect(model.strip?.lines).toEqual(['Mã hiệu: QT-NV-06', 'Lần ban hành: 02 - 15/01/2026']);
  });

  it('prints the name that the agency had on the day of the decision', () => {
    expect(model.strip?.agency).toBe('SỞ THÔNG TIN VÀ TRUYỀN THÔNG');
    const later = postalRecords({
      issuingDecision: new Map([
        ['d-2026', { id: asId('d-2026'), number: '1', date: '2026-07-01', signatory: '', capacity: '' }],
      ]),
    });
    expect(documentOf('r-2', later).strip?.agency).toBe('SỞ KHOA HỌC VÀ CÔNG NGHỆ');
  });

  it('says who compiled, checked and approved it, in what capacity and when', () => {
    expect(rowTexts(tables(coverOf(model))[0])).toEqual([
      ['Họ và tên', 'Hoàng Thị K', 'Phạm Văn D', 'Nguyễn Văn A'],
      [
        'Chức vụ',
        'Chuyên viên\nPhòng Bưu chính, Viễn thông',
        'Trưởng phòng\nPhòng Bưu chính, Viễn thông',
        'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC',
      ],
      ['Chữ ký', '', '', ''],
      ['Ngày ký', '05/01/2026', '08/01/2026', '15/01/2026'],
    ]);
  });

  it('logs every revision up to itself', () => {
    expect(rowTexts(tables(coverOf(model))[1])?.map((row) => [row[0], row[3], row[4]])).toEqual([
      ['Xây dựng mới', '01/00', ''],
      ['Cập nhật quy định về cơ chế một cửa', '02/00', '15/01/2026'],
    ]);
    expect(rowTexts(tables(coverOf(documentOf('r-1')))[1])).toHaveLength(1);
  });

  it('has the seven standard sections and the seven parts of the fifth', () => {
    const headings = bodyOf(model).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual([
      '1. MỤC ĐÍCH',
      '2. PHẠM VI',
      '3. TÀI LIỆU VIỆN DẪN',
      '4. ĐỊNH NGHĨA, VIẾT TẮT',
      '5. NỘI DUNG QUY TRÌNH',
      '5.1. Cơ sở pháp lý',
      '5.2. Thành phần hồ sơ',
      '5.3. Số lượng hồ sơ',
      '5.4. Thời gian xử lý',
      '5.5. Nơi tiếp nhận và trả kết quả',
      '5.6. Phí, lệ phí',
      '5.7. Quy trình xử lý công việc',
      '6. BIỂU MẪU',
      '7. HỒ SƠ LƯU',
    ]);
  });

  it('lists steps under their stages with subtotals, and a total that names the steps it counts', () => {
    const rows = rowTexts(stepTable(model)) ?? [];
    expect(rows[0]).toEqual(['Giai đoạn I. Tiếp nhận hồ sơ (tổng: 0,5 ngày làm việc)']);
    expect(rows.filter((row) => /^B\d/.test(row[0] ?? ''))).toHaveLength(10);
    expect(rows.at(-1)).toEqual(['Tổng thời gian giải quyết (B2 đến B9)', '7 ngày làm việc', '']);
  });

  it('prints the very totals of the one function that adds them up', () => {
    const totals = caseTotals(postalCase(), 'general', postalRecords().administrativeProcedure);
    expect(rowTexts(stepTable(model))?.at(-1)?.[1]).toBe(sumText(totals.promised, labels));
    const limits = tables(bodyOf(model)).find(({ head }) => head[1] === 'Thời hạn quy định');
    expect(rowTexts(limits)).toEqual([['Hồ sơ đầy đủ, hợp lệ', '10 ngày làm việc', '7 ngày làm việc (giảm 30 %)']]);
  });

  it('writes a decision as a question with its lettered exits and the steps they lead to', () => {
    const row = stepTable(model)?.rows.find(({ cells }) => cells[0]?.lines[0]?.[0]?.text === 'B6');
    expect(row?.cells[1]?.lines[0]).toEqual([{ text: 'Hồ sơ đủ điều kiện?', bold: true }]);
    expect(rowTexts(stepTable(model))?.find(([label]) => label === 'B6')?.[1]).toContain(
      'a) Đủ điều kiện: chuyển B7;\nb) Cần bổ sung, hoàn thiện: chuyển B2.',
    );
  });

  it('draws the flowchart and tells it in words', () => {
    const figure = bodyOf(model).find((block) => block.kind === 'figure');
    expect(figure?.alt).toContain('Lưu đồ 10 bước trong 3 giai đoạn. B1 Nộp hồ sơ;');
    expect(figure?.alt).toContain('Cần bổ sung, hoàn thiện thì chuyển B2');
    expect(figure?.caption).toBe('Hình 1. Lưu đồ quy trình (tổng thời gian: 7 ngày làm việc)');
    expect(figure?.picture.svg).toContain('>B6. Hồ sơ đủ điều');
  });

  it('is stamped as sample data only while it is', () => {
    expect(model.sampleStamp).toBe('DỮ LIỆU MẪU');
    const real = postalRecords({ agency: new Map([['agency', { ...postalAgency, isSample: false }]]) });
    expect(documentOf('r-2', real).sampleStamp).toBeNull();
  });
});

describe('the state of a document', () => {
  it.each([
    [{ state: 'draft', effectiveFrom: null }, 'DỰ THẢO'],
    [{ state: 'awaiting-review', effectiveFrom: null }, 'DỰ THẢO'],
    [{ state: 'awaiting-approval', effectiveFrom: null }, 'DỰ THẢO'],
    [{ state: 'changes-asked', effectiveFrom: null }, 'DỰ THẢO'],
    [{ state: 'approved', effectiveFrom: null }, 'ĐÃ PHÊ DUYỆT, CHƯA HIỆU LỰC'],
    [{ state: 'approved', effectiveFrom: '2026-12-01' }, 'CHƯA HIỆU LỰC (TỪ 01/12/2026)'],
    [{ state: 'approved', effectiveFrom: '2026-01-15' }, null],
    [{ state: 'approved', effectiveFrom: '2026-01-15', withdrawnFrom: '2026-02-01' }, 'ĐÃ THU HỒI'],
  ] as const)('%j is stamped %j', (more, stamp) => {
    expect(documentOf('r-2', withRevision(more)).stateStamp).toBe(stamp);
  });

  it('is superseded once a later revision took effect', () => {
    expect(documentOf('r-1').stateStamp).toBe('ĐÃ THAY THẾ');
    expect(documentOf('r-1', postalRecords(), '2025-01-01').stateStamp).toBeNull();
  });

  it('has no line on a decision while it is a draft', () => {
    const title = coverOf(
      documentOf('r-2', withRevision({ state: 'draft', effectiveFrom: null, decisionId: null })),
    )[1];
    expect(title).toMatchObject({ kind: 'title', notes: [] });
  });

  it('leaves number and date of the decision blank until they are recorded', () => {
    const model = documentOf('r-d');
    expect(coverOf(model)[1]).toMatchObject({
      notes: ['Ban hành kèm theo Quyết định số …………… ngày ……………', 'Có hiệu lực từ ngày 15/03/2024.'].map((text) =>
        expect.stringContaining(text),
      ),
    });
    expect(coverOf(model)[0]).toMatchObject({ fields: [{}, {}, { value: '' }, {}] });
  });

  it('forgets signatures from before the text went back to its author', () => {
    const model = documentOf(
      'r-2',
      withRevision({
        state: 'awaiting-review',
        events: [
          anAct('submitted', 'p-author', '2026-01-05'),
          anAct('reviewed', 'p-reviewer', '2026-01-08'),
          anAct('changes-asked', 'p-approver', '2026-01-09'),
          anAct('submitted', 'p-author', '2026-01-20'),
        ],
      }),
    );
    expect(rowTexts(tables(coverOf(model))[0])?.at(-1)).toEqual(['Ngày ký', '20/01/2026', '', '']);
  });
});

describe('the document of a declared procedure', () => {
  const model = documentOf('r-d');

  it('is short and honest: no steps, no invented signatures, the signed file named', () => {
    expect(bodyOf(model).filter(({ kind }) => kind === 'heading')).toEqual([]);
    expect(textOf(bodyOf(model))).toContain('Chưa nhập bước');
    expect(textOf(bodyOf(model))).toContain('QT-NV-01 đã ký.pdf');
    expect(
      rowTexts(tables(coverOf(model))[0])
        ?.flatMap((row) => row.slice(1))
        .join(''),
    ).toBe('');
  });

  it('says that no signed copy is attached when there is none', () => {
    expect(textOf(bodyOf(documentOf('r-d', postalRecords({ attachment: new Map() }))))).toContain(
      'Chưa đính kèm bản đã ký',
    );
  });
});

describe('a document of several cases and areas', () => {
  const second = {
    id: 'case-2',
    name: 'Hồ sơ phức tạp',
    serves: [],
    total: {},
    stages: [
      aStage('x1', '', null, [
        aStep('y1', 'Một', 'A', 1, { durations: { general: days(1), remote: days(2) } }),
        aStep('y2', 'Hai', 'B', 2, { durations: { general: days(2), remote: days(3.5) } }),
      ]),
    ],
  };
  const model = documentOf('r-2', withRevision({ content: { ...postalContent(), cases: [postalCase(), second] } }));
  const stepTables = tables(bodyOf(model)).filter(({ head }) => head[0] === 'Bước');

  it('has a heading, a table and a figure for each case', () => {
    const cases = bodyOf(model).flatMap((block) => (block.kind === 'heading' && block.level === 3 ? [block.text] : []));
    expect(cases).toEqual(['Trường hợp 1. Hồ sơ đầy đủ, hợp lệ', 'Trường hợp 2. Hồ sơ phức tạp']);
    expect(stepTables).toHaveLength(2);
    expect(bodyOf(model).filter(({ kind }) => kind === 'figure')).toHaveLength(2);
  });

  it('has a column of times for each class of area that has times', () => {
    expect(stepTables[1]?.head).toEqual([
      'Bước',
      'Trình tự thực hiện',
      'Trách nhiệm',
      'Thời gian: Chung',
      'Thời gian: Vùng khó khăn',
      'Biểu mẫu, kết quả',
    ]);
    expect(rowTexts(stepTables[1])?.at(-1)).toEqual([
      'Tổng thời gian giải quyết (B1 đến B2)',
      '3 ngày làm việc',
      '5,5 ngày làm việc',
      '',
    ]);
  });

  it('fills every row of a table across all of its columns', () => {
    for (const table of tables([...coverOf(model), ...bodyOf(model)]))
      for (const row of table.rows)
        expect(row.cells.reduce((sum, { span = 1 }) => sum + span, 0)).toBe(table.widths.length);
  });
});

describe('what was not entered', () => {
  const bare = { ...postalContent(), purpose: '', fee: '', forms: [], references: [], definitions: [] };

  it('is said section by section', () => {
    const model = documentOf('r-2', withRevision({ content: bare }));
    const said = bodyOf(model).filter((block) => block.kind === 'paragraph' && block.line[0]?.text === '(chưa nhập)');
    expect(said).toHaveLength(5);
  });

  it('leaves its part of section 5 out of a system procedure', () => {
    const records = withRevision({ content: { ...bare, dossier: [], sets: '' } });
    const procedure = new Map([...records.procedure].map(([id, one]) => [id, { ...one, kind: 'system' as const }]));
    const headings = bodyOf(documentOf('r-2', { ...records, procedure })).flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block.text] : [],
    );
    expect(headings).toEqual([
      '5.1. Cơ sở pháp lý',
      '5.2. Thời gian xử lý',
      '5.3. Nơi tiếp nhận và trả kết quả',
      '5.4. Quy trình xử lý công việc',
    ]);
  });

  it('says when the steps do not add up to what the case promises', () => {
    const content = { ...postalContent(), cases: [{ ...postalCase(), total: { general: days(5) } }] };
    const model = documentOf('r-2', withRevision({ content }));
    expect(rowTexts(stepTable(model))?.at(-1)?.[1]).toBe('5 ngày làm việc');
    expect(textOf(bodyOf(model))).toContain('Cộng thời gian các bước theo đường dài nhất: 7 ngày làm việc.');
  });

  it('is nothing at all for a revision that does not exist', () => {
    expect(procedureData(postalRecords(), 'gone', '2026-11-22')).toBeNull();
  });
});
