import type { Duration } from '../../renderer/core/calendar/duration';
import { asId } from '../../renderer/core/kernel/ids';
import type { ProcedureCase, RevisionContent, Stage, Step } from '../../renderer/core/procedures/content';
import { emptyContent } from '../../renderer/core/procedures/content';

/** Working days. */
export const days = (amount: number): Duration => ({ kind: 'working-days', amount });

/** A task with an id, a name, a position and working days; the rest empty unless told. */
export function aStep(
  id: string,
  name: string,
  position: string,
  amount: number | null,
  more: Partial<Step> = {},
): Step {
  return {
    id,
    kind: 'task',
    name,
    description: '',
    position,
    unit: '',
    durations: amount === null ? {} : { general: days(amount) },
    inputs: '',
    outputs: '',
    forms: [],
    coordinatingBody: '',
    next: [],
    ...more,
  };
}

/** A stage with a declared subtotal in working days. */
export function aStage(id: string, name: string, subtotal: number | null, steps: readonly Step[]): Stage {
  return { id, name, subtotal: subtotal === null ? {} : { general: days(subtotal) }, steps };
}

/** A case of ten steps in three stages with a decision and a way back. */
export function postalCase(): ProcedureCase {
  return {
    id: 'case-1',
    name: 'Hồ sơ đầy đủ, hợp lệ',
    serves: [{ administrativeProcedureId: asId('tthc-1'), caseId: null }],
    total: { general: days(7) },
    stages: [
      aStage('st1', 'Tiếp nhận hồ sơ', 0.5, [
        aStep('s1', 'Nộp hồ sơ', 'Tổ chức, doanh nghiệp', null, {
          kind: 'start',
          durations: { general: { kind: 'not-counted' } },
          description:
            'Nộp hồ sơ trực tiếp, qua dịch vụ bưu chính công ích hoặc trực tuyến trên Cổng Dịch vụ công quốc gia.',
          outputs: 'Theo mục 5.2',
        }),
        aStep('s2', 'Kiểm tra, tiếp nhận, cấp mã hồ sơ', 'Công chức Sở tại TT PVHCC', 0.25, {
          description:
            'Kiểm tra thành phần hồ sơ:\n- Đầy đủ: tiếp nhận, cấp mã hồ sơ, hẹn ngày trả kết quả;\n- Chưa đầy đủ: hướng dẫn bổ sung một lần bằng văn bản;\n- Không thuộc thẩm quyền: từ chối, nêu rõ lý do.',
          forms: ['Mẫu số 01', 'Mẫu số 02', 'Mẫu số 03'],
        }),
        aStep('s3', 'Số hóa, chuyển hồ sơ về phòng chuyên môn', 'Công chức Sở tại TT PVHCC', 0.25, {
          description: 'Hồ sơ tiếp nhận sau 15 giờ 00 được chuyển vào đầu giờ ngày làm việc tiếp theo.',
          forms: ['Mẫu số 06', 'Mẫu số 07'],
        }),
      ]),
      aStage('st2', 'Thẩm định hồ sơ', 4.5, [
        aStep('s4', 'Phân công thụ lý', 'Lãnh đạo phòng', 0.5, {
          description: 'Phân công chuyên viên thụ lý hồ sơ trên Hệ thống thông tin giải quyết thủ tục hành chính.',
          forms: ['Mẫu số 06'],
        }),
        aStep('s5', 'Thẩm định hồ sơ, lấy ý kiến phối hợp', 'Chuyên viên thụ lý', 2.5, {
          description:
            'Đối chiếu văn bản xác nhận đã cấp, phạm vi hoạt động, tài liệu liên quan đến nội dung thay đổi.',
          coordinatingBody: 'Công an tỉnh',
          forms: ['BM-QT-NV-06-01'],
        }),
        aStep('s6', 'Hồ sơ đủ điều kiện?', 'Chuyên viên thụ lý', 0.5, {
          kind: 'decision',
          description: 'Kết luận thẩm định.',
          forms: ['Mẫu số 02'],
          outputs: 'Dự thảo kết quả',
          next: [
            { to: 's7', condition: 'Đủ điều kiện' },
            { to: 's2', condition: 'Cần bổ sung, hoàn thiện' },
          ],
        }),
        aStep('s7', 'Xem xét, ký nháy dự thảo kết quả', 'Lãnh đạo phòng', 1, { outputs: 'Tờ trình; hồ sơ trình' }),
      ]),
      aStage('st3', 'Phê duyệt và trả kết quả', 2, [
        aStep('s8', 'Ký duyệt văn bản xác nhận hoặc văn bản từ chối', 'Lãnh đạo Sở', 1.5, {
          outputs: 'Kết quả giải quyết',
        }),
        aStep('s9', 'Vào số, ký số, đóng dấu', 'Văn thư Sở', 0.5, { outputs: 'Sổ đăng ký văn bản đi' }),
        aStep('s10', 'Trả kết quả, thống kê, lưu hồ sơ', 'Công chức Sở tại TT PVHCC', null, {
          kind: 'end',
          durations: { general: { kind: 'not-counted' } },
          description: 'Trường hợp quá hạn: gửi văn bản xin lỗi và đề nghị gia hạn.',
          forms: ['Mẫu số 04', 'Mẫu số 07'],
        }),
      ]),
    ],
  };
}

/** Whole content of the postal procedure. */
export function postalContent(): RevisionContent {
  return {
    ...emptyContent('Sửa đổi, bổ sung văn bản xác nhận thông báo hoạt động bưu chính'),
    purpose:
      'Quy định thống nhất trình tự, trách nhiệm và thời gian giải quyết thủ tục sửa đổi, bổ sung văn bản xác nhận thông báo hoạt động bưu chính; bảo đảm hồ sơ được giải quyết đúng quy định, đúng hạn và theo dõi được ở từng bước.',
    scope:
      'Áp dụng đối với tổ chức, doanh nghiệp có nhu cầu sửa đổi, bổ sung nội dung văn bản xác nhận thông báo hoạt động bưu chính do Sở Thông tin và Truyền thông cấp.\nPhòng Bưu chính, Viễn thông, công chức của Sở tại Trung tâm Phục vụ hành chính công và Văn phòng Sở chịu trách nhiệm thực hiện quy trình này.',
    references: [
      'Tiêu chuẩn quốc gia TCVN ISO 9001:2015 Hệ thống quản lý chất lượng - Các yêu cầu',
      'Quyết định số 101/QĐ-BKHCN ngày 21 tháng 01 năm 2019 của Bộ trưởng Bộ Khoa học và Công nghệ',
      'Quy trình kiểm soát thông tin dạng văn bản (QT-HT-01)',
    ],
    definitions: [
      { id: 'd1', term: 'TTHC', meaning: 'Thủ tục hành chính' },
      { id: 'd2', term: 'TT PVHCC', meaning: 'Trung tâm Phục vụ hành chính công' },
    ],
    legalBasis: [
      { id: 'l1', text: 'Luật Bưu chính', legalTextId: null },
      {
        id: 'l2',
        text: 'Nghị định số 47/2011/NĐ-CP ngày 17 tháng 6 năm 2011 của Chính phủ quy định chi tiết thi hành một số nội dung của Luật Bưu chính',
        legalTextId: null,
      },
      { id: 'l3', text: 'Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ', legalTextId: null },
    ],
    conditions: '',
    dossier: [
      {
        id: 'p1',
        name: 'Giấy đề nghị sửa đổi, bổ sung văn bản xác nhận',
        originals: 1,
        copies: 0,
        form: 'Theo mẫu của Nghị định',
      },
      { id: 'p2', name: 'Văn bản xác nhận đã được cấp lần gần nhất', originals: 0, copies: 1, form: '' },
    ],
    sets: '01 (một) bộ.',
    place:
      'Quầy của Sở Thông tin và Truyền thông tại Trung tâm Phục vụ hành chính công tỉnh; trực tuyến toàn trình trên Cổng Dịch vụ công quốc gia.',
    fee: 'Theo quy định hiện hành của Bộ Tài chính.',
    result: 'Văn bản xác nhận thông báo hoạt động bưu chính (sửa đổi, bổ sung).',
    cases: [postalCase()],
    forms: [
      { id: 'f1', code: 'Mẫu số 01', name: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả' },
      { id: 'f2', code: 'BM-QT-NV-06-01', name: 'Phiếu thẩm định hồ sơ' },
    ],
    recordsKept: [
      { id: 'r1', name: 'Thành phần hồ sơ theo mục 5.2', place: 'Phòng Bưu chính, Viễn thông', retention: '02 năm' },
      { id: 'r2', name: 'Kết quả giải quyết TTHC', place: 'Văn thư Sở', retention: 'Theo bảng thời hạn bảo quản' },
    ],
    changeSummary: [
      {
        id: 'c1',
        request: 'Cập nhật quy định về cơ chế một cửa',
        part: 'Mục 5.1; 5.4; 5.7',
        description: 'Thay mẫu phiếu; bổ sung nộp trực tuyến toàn trình; giảm còn 07 ngày làm việc',
      },
    ],
  };
}
