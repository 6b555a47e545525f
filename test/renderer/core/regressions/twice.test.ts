import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDeclaration, planDeclaration } from '../../../../renderer/core/coverage/declare';
import { excludeProcedures } from '../../../../renderer/core/coverage/exclude-procedures';
import { mapProcedures } from '../../../../renderer/core/coverage/map-procedures';
import { withRipple } from '../../../../renderer/core/coverage/ripple';
import { asId } from '../../../../renderer/core/kernel/ids';
import { ok } from '../../../../renderer/core/kernel/result';
import { defaultCodePatterns } from '../../../../renderer/core/organisation/agency-defaults.data';
import { attachFiles } from '../../../../renderer/core/packs/attach-files';
import { applyImport } from '../../../../renderer/core/register/apply-import';
import { planImport } from '../../../../renderer/core/register/import-plan';
import { type RegisterRow, registerRow } from '../../../../renderer/core/register/register-row';
import { setScope } from '../../../../renderer/core/register/scope';
import { aDeclarationRow } from '../../../support/declaration-rows';
import { accepted, reasonOf } from '../../../support/lifecycle-records';
import { Office } from '../../../support/office';

const TODAY = '2026-06-30';
const decision = { number: '12/QĐ-UBND', date: '2026-06-01' };

const file: readonly RegisterRow[] = [
  {
    ...registerRow(3, '1.000001.000.00.00.H41', 'Cấp giấy phép bưu chính'),
    field: 'Bưu chính',
    issuingAgencies: 'Bộ Khoa học và Công nghệ\nUBND tỉnh',
    statutoryTime: '10 ngày làm việc',
    provincialTime: '7 ngày làm việc',
    channels: 'Trực tiếp\nTrực tuyến',
    legalBasis: 'Luật Bưu chính\nNghị định 47/2011/NĐ-CP',
  },
  { ...registerRow(4, '1.000002', 'Gia hạn giấy phép'), statutoryTime: '5 ngày; 7 ngày khi thẩm định', fee: 'Không' },
  { ...registerRow(5, 'BTT-DBI-264740', 'Thủ tục mang mã cũ'), onlineLevel: 'partial', verified: true },
  { ...registerRow(6, '', '2.000003 - Thủ tục dính mã'), result: 'Giấy phép\nhoặc văn bản từ chối' },
  { ...registerRow(7, '1.000004', 'Bị bãi bỏ'), status: 'abolished' },
];

function importInto(office: Office, rows: readonly RegisterRow[]): boolean {
  const plan = planImport(office.state.administrativeProcedure.values(), rows, { generalArea: 'general' });
  const options = { ids: office.newId, generalArea: 'general', source: 'danh-muc.xlsx', decision };
  const imported = applyImport(plan, new Set(rows.map(({ row }) => row)), options);
  if (!imported.ok) return false;
  const times = { effectiveFrom: '2026-06-01', today: office.today, ids: office.newId };
  return office.take(ok(withRipple(imported.value, office.state, { ...times, cause: ({ kind }) => kind })));
}

describe('importing the same catalogue twice', () => {
  it('writes nothing the second time', () => {
    const office = new Office(TODAY);
    expect(importInto(office, file)).toBe(true);
    const once = office.state;
    expect(once.administrativeProcedure.size).toBe(5);
    expect(importInto(office, file)).toBe(false);
    expect(office.state).toBe(once);
  });

  it('writes nothing either when the rows stand in another order, with other blanks, or letters apart', () => {
    const office = new Office(TODAY);
    importInto(office, file);
    const retyped = file
      .map((row) => ({ ...row, name: ` ${row.name.normalize('NFD').replaceAll(' ', '  ')} ` }))
      .toReversed();
    expect(importInto(office, retyped)).toBe(false);
  });

  it('writes nothing for any part of a catalogue that is in the register', () => {
    const office = new Office(TODAY);
    importInto(office, file);
    fc.assert(
      fc.property(fc.shuffledSubarray([...file]), (part) => {
        expect(importInto(office, part)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it('ends at the same register whether it came in one file or in several', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...file]), (first) => {
        const atOnce = new Office(TODAY);
        importInto(atOnce, file);
        const inParts = new Office(TODAY);
        importInto(inParts, first);
        importInto(inParts, file);
        const plain = (office: Office) =>
          [...office.state.administrativeProcedure.values()]
            .map(({ id: _id, cases, ...record }) => ({ ...record, cases: cases.map(({ id: _case, ...one }) => one) }))
            .sort((a, b) => (a.code < b.code ? -1 : 1));
        expect(plain(inParts)).toEqual(plain(atOnce));
      }),
      { numRuns: 30 },
    );
  });

  it('leaves the scope, the mappings and the reviews of the first time as they were', () => {
    const office = new Office(TODAY);
    importInto(office, file);
    const records = [...office.state.administrativeProcedure.values()];
    office.take(setScope(records, { scope: 'in', reason: null, note: '', from: null }));
    const before = office.state;
    importInto(office, file);
    expect(office.state.administrativeProcedure).toBe(before.administrativeProcedure);
    expect(office.state.reviewTask.size).toBe(0);
  });

  it('opens each review once, also when the amended catalogue is imported again', () => {
    const office = new Office(TODAY);
    importInto(office, file);
    declareSheet(office);
    const amended = file.map((row) => (row.row === 3 ? { ...row, statutoryTime: '15 ngày làm việc' } : row));
    expect(importInto(office, amended)).toBe(true);
    expect(office.state.reviewTask.size).toBe(1);
    expect(importInto(office, amended)).toBe(false);
    expect(office.state.reviewTask.size).toBe(1);
  });
});

function declareSheet(office: Office): boolean {
  const rows = [
    aDeclarationRow({ administrativeCodes: ['1.000001'] }),
    aDeclarationRow({ row: 3, code: 'QT-NV-02', administrativeCodes: ['1.000002', 'BTT-DBI-264740'] }),
  ];
  const plan = planDeclaration(rows, office.state, defaultCodePatterns, TODAY);
  const options = { newId: office.newId, mappedBy: null, createUnits: true };
  const declared = applyDeclaration(plan, office.state, options);
  return declared.ok && office.take(ok(declared.value.draft));
}

describe('any other act done twice', () => {
  it('declares no procedure, unit, decision or mapping a second time', () => {
    const office = new Office(TODAY);
    importInto(office, file);
    expect(declareSheet(office)).toBe(true);
    const { procedure, mapping, issuingDecision, orgUnit } = office.state;
    expect([procedure.size, mapping.size, issuingDecision.size, orgUnit.size]).toEqual([2, 3, 1, 1]);
    expect(declareSheet(office)).toBe(false);
  });

  it('maps, excludes, scopes and attaches nothing a second time', () => {
    const office = new Office(TODAY);
    importInto(office, file);
    declareSheet(office);
    const records = [...office.state.administrativeProcedure.values()].slice(0, 2);
    const [procedure] = office.state.procedure.values();
    if (procedure === undefined) throw new Error('nothing declared');
    const links = records.map(({ id }) => ({ administrativeProcedureId: id, procedureId: procedure.id }));
    const map = () =>
      mapProcedures(office.state, { links, from: '2026-06-15', mappedBy: null, note: '' }, office.newId);
    expect(office.take(map())).toBe(true);
    expect(reasonOf(map())).toBe('already-mapped');

    const request = { reason: 'Chờ', approvedBy: asId<'person'>('approver'), from: '2026-07-01', until: '2026-09-01' };
    const ids = records.map(({ id }) => id);
    const exclude = () =>
      excludeProcedures(office.state, { ...request, administrativeProcedureIds: ids }, office.newId);
    expect(office.take(exclude())).toBe(true);
    expect(reasonOf(exclude())).toBe('overlap');

    const scope = () =>
      setScope([...office.state.administrativeProcedure.values()], {
        scope: 'in',
        reason: null,
        note: '',
        from: TODAY,
      });
    expect(office.take(scope())).toBe(true);
    expect(reasonOf(scope())).toBe('no-change');

    const owner = { entity: 'revision' as const, id: 'r' };
    const files = [{ name: 'a.pdf', size: 3, sha256: 'f'.repeat(64) }];
    const attach = () => attachFiles(owner, files, office.state.attachment.values(), office.newId);
    expect(office.take(attach())).toBe(true);
    expect(reasonOf(attach())).toBe('already');
  });

  it('attaches the same bytes once, though chosen twice under two names', () => {
    const files = ['a.pdf', 'b.pdf'].map((name) => ({ name, size: 3, sha256: 'f'.repeat(64) }));
    const draft = accepted(attachFiles({ entity: 'revision', id: 'r' }, files, [], new Office(TODAY).newId));
    expect(draft.changes).toHaveLength(1);
  });
});
