import type { Role } from '../../../core/organisation/person';

/** Names of the sample agency, of a province that does not exist. */
export const sampleAgency = {
  name: 'Sở Thông tin và Truyền thông tỉnh Lam Giang',
  shortName: 'Sở TTTT',
  parentBody: 'UBND tỉnh Lam Giang',
  headTitle: 'Giám đốc',
  place: 'Lam Giang',
} as const;

/** Key of a sample unit. */
export type SampleUnit = 'head' | 'office' | 'inspection' | 'post' | 'press' | 'it';

/** Units of the sample agency: key, name, short name. */
export const sampleUnits: readonly (readonly [SampleUnit, name: string, shortName: string])[] = [
  ['head', 'Lãnh đạo Sở', 'LĐ Sở'],
  ['office', 'Văn phòng Sở', 'VP Sở'],
  ['inspection', 'Thanh tra Sở', 'Thanh tra'],
  ['post', 'Phòng Bưu chính, Viễn thông', 'P. BC-VT'],
  ['press', 'Phòng Thông tin, Báo chí, Xuất bản', 'P. TT-BC-XB'],
  ['it', 'Phòng Công nghệ thông tin', 'P. CNTT'],
];

/** Outside bodies that steps name. */
export const outsideBodies = {
  oneStop: 'Trung tâm Phục vụ hành chính công tỉnh',
  province: 'UBND tỉnh Lam Giang',
  postal: 'Bưu điện tỉnh',
  applicant: 'Tổ chức, doanh nghiệp',
} as const;

/** Positions: name, own unit or outside body. */
export const samplePositions: readonly (readonly [name: string, place: SampleUnit | keyof typeof outsideBodies])[] = [
  ['Giám đốc Sở', 'head'],
  ['Phó Giám đốc Sở', 'head'],
  ['Chánh Văn phòng', 'office'],
  ['Văn thư', 'office'],
  ['Chánh Thanh tra', 'inspection'],
  ['Trưởng phòng', 'post'],
  ['Chuyên viên thụ lý', 'post'],
  ['Trưởng phòng', 'press'],
  ['Chuyên viên thụ lý', 'press'],
  ['Trưởng phòng', 'it'],
  ['Công chức một cửa', 'oneStop'],
  ['Chủ tịch UBND tỉnh', 'province'],
  ['Nhân viên bưu chính công ích', 'postal'],
  ['Người nộp hồ sơ', 'applicant'],
];

/** Key of a sample person. */
export type SamplePerson =
  | 'secretary'
  | 'head'
  | 'deputy'
  | 'chief'
  | 'clerk'
  | 'inspector'
  | 'postHead'
  | 'postOfficer'
  | 'pressHead'
  | 'pressOfficer'
  | 'auditor';

/** A sample person. */
export interface SamplePersonRow {
  readonly key: SamplePerson;
  readonly name: string;
  readonly title: string;
  readonly unit: SampleUnit | null;
  readonly roles: readonly Role[];
  readonly outsideAgency?: string;
}

/** People of the sample agency; all invented. */
export const samplePeople: readonly SamplePersonRow[] = [
  { key: 'secretary', name: 'Nguyễn Thị Hằng', title: 'Thư ký ISO, Chuyên viên', unit: 'office', roles: ['secretary', 'author'] },
  { key: 'head', name: 'Nguyễn Văn An', title: 'Giám đốc', unit: 'head', roles: ['approver'] },
  { key: 'deputy', name: 'Đỗ Thị Mai', title: 'Phó Giám đốc', unit: 'head', roles: ['approver'] },
  { key: 'chief', name: 'Vũ Đức Long', title: 'Chánh Văn phòng', unit: 'office', roles: ['reviewer'] },
  { key: 'clerk', name: 'Bùi Thu Trang', title: 'Văn thư', unit: 'office', roles: ['viewer'] },
  { key: 'inspector', name: 'Phan Anh Tú', title: 'Chánh Thanh tra', unit: 'inspection', roles: ['auditor'] },
  { key: 'postHead', name: 'Phạm Văn Dũng', title: 'Trưởng phòng', unit: 'post', roles: ['reviewer', 'auditor'] },
  { key: 'postOfficer', name: 'Hoàng Thị Khánh', title: 'Chuyên viên', unit: 'post', roles: ['author'] },
  { key: 'pressHead', name: 'Trần Quốc Bảo', title: 'Trưởng phòng', unit: 'press', roles: ['reviewer'] },
  { key: 'pressOfficer', name: 'Lê Minh Tuấn', title: 'Chuyên viên', unit: 'press', roles: ['author'] },
  {
    key: 'auditor',
    name: 'Lý Thanh Sơn',
    title: 'Phó Chi cục trưởng',
    unit: null,
    roles: ['auditor'],
    outsideAgency: 'Chi cục Tiêu chuẩn Đo lường Chất lượng',
  },
];

/** Capacities as printed above the signatures. */
export const capacities = {
  author: 'CHUYÊN VIÊN',
  reviewer: 'TRƯỞNG PHÒNG',
  chief: 'CHÁNH VĂN PHÒNG',
  head: 'GIÁM ĐỐC',
  deputy: 'KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC',
  lead: 'TRƯỞNG ĐOÀN ĐÁNH GIÁ',
} as const;
