import { asId } from '../../renderer/core/kernel/ids';
import type { Agency } from '../../renderer/core/organisation/agency';
import type { Attachment } from '../../renderer/core/packs/attachment';
import type { PackRecords } from '../../renderer/core/packs/pack-plan';
import type { RevisionContent } from '../../renderer/core/procedures/content';
import { emptyContent } from '../../renderer/core/procedures/content';
import type { Revision, RevisionEvent } from '../../renderer/core/procedures/revision';
import type { AdministrativeProcedure } from '../../renderer/core/register/administrative-procedure';
import type { ProcedureRecords } from '../../renderer/documents/procedure/procedure-data';
import { days, postalContent } from './postal-procedure';

/** The agency of the documents' tests. */
export const postalAgency: Agency = {
  id: asId('agency'),
  isSample: true,
  names: [
    {
      from: null,
      name: 'Sở Thông tin và Truyền thông',
      shortName: 'Sở TTTT',
      parentBody: 'UBND tỉnh Lam Giang',
      headTitle: 'Giám đốc',
      place: 'Lam Giang',
    },
    {
      from: '2026-06-01',
      name: 'Sở Khoa học và Công nghệ',
      shortName: 'Sở KHCN',
      parentBody: 'UBND tỉnh Lam Giang',
      headTitle: 'Giám đốc',
      place: 'Lam Giang',
    },
  ],
  areaClasses: [
    { id: 'general', name: 'Chung' },
    { id: 'remote', name: 'Vùng khó khăn' },
  ],
  codePatterns: { administrative: 'QT-NV-{nn}', system: 'QT-HT-{nn}', internal: 'QT-NB-{nn}', form: 'BM-{qt}-{nn}' },
  standardEditionId: null,
  timeCutTarget: 50,
};

/** An administrative procedure in scope with a statutory time of ten working days. */
export function aTthc(
  id: string,
  code: string,
  name: string,
  more: Partial<AdministrativeProcedure> = {},
): AdministrativeProcedure {
  return {
    id: asId(id),
    code,
    nationalCode: code.slice(0, 8),
    name,
    field: 'Bưu chính',
    level: 'Cấp tỉnh',
    issuingAgencies: [],
    implementingAgencies: [],
    kind: '',
    cases: [{ id: `${id}-c`, name: '', statutory: { general: days(10) }, provincial: {}, timeText: '', dossier: [] }],
    fee: '',
    channels: [],
    onlineLevel: null,
    oldOnlineLevel: null,
    postal: null,
    oneStop: null,
    interlinked: null,
    result: '',
    legalBasis: [],
    publishingDecision: null,
    status: 'public',
    statusFrom: null,
    successorId: null,
    verified: true,
    source: '',
    scopePeriods: [{ from: null, scope: 'in', reason: null, note: '' }],
    ...more,
  };
}

/** A signed act of a person on a day. */
export function anAct(type: RevisionEvent['type'], person: string, signedOn: string, capacity = ''): RevisionEvent {
  return {
    id: `${type}-${signedOn}`,
    type,
    signedBy: asId(person),
    capacity,
    signedOn,
    recordedBy: null,
    recordedAt: `${signedOn}T00:00:00.000Z`,
    note: '',
  };
}

/** A revision of the postal procedure, effective since 15/01/2026 unless told otherwise. */
export function aRevision(id: string, more: Partial<Revision> = {}): Revision {
  return {
    id: asId(id),
    procedureId: asId('qt-06'),
    issueNo: 2,
    amendmentNo: 0,
    origin: 'written',
    state: 'approved',
    content: postalContent(),
    approvedHash: null,
    events: [
      anAct('submitted', 'p-author', '2026-01-05'),
      anAct('reviewed', 'p-reviewer', '2026-01-08'),
      anAct('approved', 'p-approver', '2026-01-15', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC'),
    ],
    decisionId: asId('d-2026'),
    effectiveFrom: '2026-01-15',
    withdrawnFrom: null,
    reviewDue: null,
    ...more,
  };
}

/** Content of a declared revision: a title and nothing more. */
const declaredContent: RevisionContent = emptyContent('Cấp giấy phép bưu chính');

/** A signed file of a record. */
export function aFile(id: string, ownerId: string, name: string, sha256: string, size = 10): Attachment {
  return {
    id: asId(id),
    ownerEntity: 'revision',
    ownerId,
    role: 'signed-file',
    name,
    mediaType: 'application/pdf',
    size,
    sha256,
  };
}

const byId = <T extends { readonly id: string }>(...items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** Records with one written procedure in force (QT-NV-06, two revisions) and one declared without steps (QT-NV-01). */
export function postalRecords(more: Partial<ProcedureRecords> = {}): ProcedureRecords {
  return {
    agency: byId(postalAgency),
    orgUnit: byId({
      id: asId<'orgUnit'>('u-1'),
      parentId: null,
      names: [{ from: null, name: 'Phòng Bưu chính, Viễn thông', shortName: 'P. BCVT' }],
      dissolvedOn: null,
      successorIds: [],
      order: 1,
    }),
    person: byId(
      person('p-author', 'Hoàng Thị K', 'Chuyên viên', 'u-1'),
      person('p-reviewer', 'Phạm Văn D', 'Trưởng phòng', 'u-1'),
      person('p-approver', 'Nguyễn Văn A', 'Phó Giám đốc', null),
    ),
    procedure: byId(
      {
        id: asId<'procedure'>('qt-06'),
        code: 'QT-NV-06',
        title: postalContent().title,
        kind: 'administrative',
        ownerUnitId: asId<'orgUnit'>('u-1'),
        clauses: ['8.5.1'],
      },
      {
        id: asId<'procedure'>('qt-01'),
        code: 'QT-NV-01',
        title: 'Cấp giấy phép bưu chính',
        kind: 'administrative',
        ownerUnitId: null,
        clauses: [],
      },
    ),
    revision: byId(
      aRevision('r-1', {
        issueNo: 1,
        decisionId: null,
        effectiveFrom: '2022-06-20',
        content: { ...postalContent(), changeSummary: [] },
      }),
      aRevision('r-2'),
      aRevision('r-d', {
        procedureId: asId('qt-01'),
        issueNo: 1,
        origin: 'declared',
        content: declaredContent,
        events: [],
        decisionId: asId('d-blank'),
        effectiveFrom: '2024-03-15',
      }),
    ),
    issuingDecision: byId(
      {
        id: asId<'issuingDecision'>('d-2026'),
        number: '12/QĐ-STTTT',
        date: '2026-01-15',
        signatory: 'Nguyễn Văn A',
        capacity: 'GIÁM ĐỐC',
      },
      { id: asId<'issuingDecision'>('d-blank'), number: null, date: null, signatory: '', capacity: '' },
    ),
    administrativeProcedure: byId(
      aTthc('tthc-1', '1.010902', 'Sửa đổi, bổ sung văn bản xác nhận thông báo hoạt động bưu chính (cấp tỉnh)'),
      aTthc('tthc-2', '1.003659', 'Cấp giấy phép bưu chính (cấp tỉnh)'),
      aTthc('tthc-3', '1.013781', 'Chấp thuận thay đổi nội dung giấy phép hoạt động báo chí', { field: 'Báo chí' }),
      aTthc('tthc-4', '2.001885', 'Điểm trò chơi điện tử công cộng', { field: 'Báo chí', scopePeriods: [] }),
    ),
    mapping: byId(
      {
        id: asId<'mapping'>('m-1'),
        administrativeProcedureId: asId('tthc-1'),
        procedureId: asId('qt-06'),
        from: '2022-06-20',
        to: null,
        mappedBy: null,
        note: '',
      },
      {
        id: asId<'mapping'>('m-2'),
        administrativeProcedureId: asId('tthc-2'),
        procedureId: asId('qt-01'),
        from: '2024-03-15',
        to: null,
        mappedBy: null,
        note: '',
      },
    ),
    attachment: byId(aFile('a-1', 'r-d', 'QT-NV-01 đã ký.pdf', 'a'.repeat(64))),
    ...more,
  };
}

function person(id: string, name: string, title: string, unitId: string | null) {
  return {
    id: asId<'person'>(id),
    name,
    holdings: [{ title, unitId: unitId === null ? null : asId<'orgUnit'>(unitId), from: null, to: null }],
    roles: [],
    outsideAgency: '',
    active: true,
  };
}

/** The same records with what coverage needs besides. */
export function packRecords(more: Partial<PackSupportRecords> = {}): PackSupportRecords {
  return { ...postalRecords(), exclusion: new Map(), reviewTask: new Map(), ...more };
}

type PackSupportRecords = ProcedureRecords & PackRecords;
