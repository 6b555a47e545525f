import { describe, expect, it } from 'vitest';
import { asId } from '../../../../renderer/core/kernel/ids';
import { type PackNote, type PackOptions, planPack, planSize } from '../../../../renderer/core/packs/pack-plan';
import type { Revision } from '../../../../renderer/core/procedures/revision';
import { aFile, aRevision, packRecords } from '../../../support/postal-records';

const all: PackOptions = { asOf: '2026-11-22', documents: true, signedFiles: true };
const plan = (options: Partial<PackOptions> = {}, records = packRecords()) => planPack(records, { ...all, ...options });
const note = (notes: readonly PackNote[], type: PackNote['type']) => notes.find((one) => one.type === type);
const withRevisions = (...revisions: readonly Revision[]) =>
  packRecords({ revision: new Map(revisions.map((revision) => [revision.id, revision])) });

describe('the plan of a pack', () => {
  it('holds the revision of each procedure in force on the day, by code', () => {
    expect(plan().items.map(({ procedure, revision }) => [procedure.code, revision.id])).toEqual([
      ['QT-NV-01', 'r-d'],
      ['QT-NV-06', 'r-2'],
    ]);
  });

  it('looks at the day asked for, not at today', () => {
    expect(plan({ asOf: '2025-06-30' }).items.map(({ revision }) => revision.id)).toEqual(['r-d', 'r-1']);
    expect(plan({ asOf: '2023-01-01' }).items.map(({ revision }) => revision.id)).toEqual(['r-1']);
    expect(plan({ asOf: '2020-01-01' }).items).toEqual([]);
  });

  it('places Word files and signed files in folders of their own', () => {
    const [declared, written] = plan().items;
    expect(declared?.document).toBe('quy-trinh/QT-NV-01.docx');
    expect(declared?.files.map(({ path }) => path)).toEqual(['dinh-kem/QT-NV-01/QT-NV-01 đã ký.pdf']);
    expect(written?.files).toEqual([]);
  });

  it('takes the signed file of the decision too, and no other kind of file', () => {
    const records = packRecords({
      attachment: new Map([
        ['1', aFile('1', 'd-2026', 'Quyết định 12.pdf', 'b'.repeat(64))],
        ['2', { ...aFile('2', 'r-2', 'Mẫu 01.docx', 'c'.repeat(64)), role: 'form' }],
        ['3', aFile('3', 'r-1', 'bản cũ.pdf', 'd'.repeat(64))],
      ]),
    });
    expect(plan({}, records).items.flatMap(({ files }) => files.map(({ attachment }) => attachment.id))).toEqual(['1']);
  });

  it('gives two files of one name two paths, also across procedures with codes that differ in capitals only', () => {
    const same = { name: 'ký.pdf', sha: 'e'.repeat(64) };
    const records = packRecords({
      procedure: new Map([
        ['a', { id: asId('a'), code: 'qt/1', title: '', kind: 'system', ownerUnitId: null, clauses: [] }],
        ['b', { id: asId('b'), code: 'QT-1', title: '', kind: 'system', ownerUnitId: null, clauses: [] }],
      ]),
      revision: new Map([
        ['ra', aRevision('ra', { procedureId: asId('a') })],
        ['rb', aRevision('rb', { procedureId: asId('b') })],
      ]),
      attachment: new Map([
        ['1', aFile('1', 'ra', same.name, same.sha)],
        ['2', aFile('2', 'ra', same.name, same.sha)],
        ['3', aFile('3', 'rb', same.name, same.sha)],
      ]),
    });
    const { items } = plan({}, records);
    const paths = items.flatMap(({ document, files }) => [document ?? '', ...files.map(({ path }) => path)]);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(5);
  });

  it('leaves out what was not asked for', () => {
    expect(plan({ documents: false }).items.map(({ document }) => document)).toEqual([null, null]);
    expect(plan({ signedFiles: false }).items.flatMap(({ files }) => files)).toEqual([]);
    expect(note(plan({ signedFiles: false }).notes, 'signed-file-missing')).toBeUndefined();
  });

  it('counts its work: Word files, stored files, spreadsheet, index, zip', () => {
    expect(planSize(plan())).toBe(2 + 1 + 4);
    expect(planSize(plan({ documents: false, signedFiles: false }))).toBe(4);
  });
});

describe('the notes of a pack', () => {
  it('count gaps and undetermined scope of the same day', () => {
    const { notes, figures } = plan();
    expect(figures.inScope).toBe(3);
    expect(figures.covered).toBe(2);
    expect(note(notes, 'gaps')).toEqual({ type: 'gaps', count: 1 });
    expect(note(notes, 'undetermined')).toEqual({ type: 'undetermined', count: 1 });
    expect(note(plan({ asOf: '2023-01-01' }).notes, 'gaps')).toEqual({ type: 'gaps', count: 2 });
  });

  it('name the procedures whose decision has no number or date yet', () => {
    expect(note(plan().notes, 'decision-unrecorded')).toMatchObject({ codes: ['QT-NV-01'], count: 1 });
  });

  it('name the procedures without steps', () => {
    expect(note(plan().notes, 'steps-missing')).toMatchObject({ codes: ['QT-NV-01'] });
  });

  it('name declared procedures without their signed file', () => {
    expect(note(plan().notes, 'signed-file-missing')).toBeUndefined();
    const bare = packRecords({ attachment: new Map() });
    expect(note(plan({}, bare).notes, 'signed-file-missing')).toMatchObject({ codes: ['QT-NV-01'] });
  });

  it.each([
    ['draft', null, true],
    ['awaiting-approval', null, true],
    ['approved', '2026-12-01', true],
    ['approved', '2026-01-15', false],
  ] as const)('tell of a procedure that is only %s (from %s): %s', (state, effectiveFrom, told) => {
    const { notes } = plan({}, withRevisions(aRevision('r-2', { state, effectiveFrom })));
    expect(note(notes, 'not-in-force')?.type === 'not-in-force').toBe(told);
  });

  it('do not tell of a procedure that was withdrawn or never written', () => {
    const withdrawn = withRevisions(aRevision('r-2', { withdrawnFrom: '2026-02-01' }));
    expect(note(plan({}, withdrawn).notes, 'not-in-force')).toBeUndefined();
    expect(note(plan({}, withRevisions()).notes, 'not-in-force')).toBeUndefined();
  });

  it('are none when all is well', () => {
    const records = packRecords();
    const clean = planPack(
      {
        ...records,
        administrativeProcedure: new Map([...records.administrativeProcedure].filter(([id]) => id === 'tthc-1')),
        procedure: new Map([...records.procedure].filter(([id]) => id === 'qt-06')),
      },
      all,
    );
    expect(clean.notes).toEqual([]);
  });
});
