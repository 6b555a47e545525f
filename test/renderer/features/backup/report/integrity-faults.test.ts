import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../../../renderer/data/store';
import type { VerificationReport } from '../../../../../renderer/data/tasks/tasks';
import { type FaultNames, integrityFaults } from '../../../../../renderer/features/backup/report/integrity-faults';
import { wordsOf } from '../../../../../renderer/strings/use-words';
import { wholeReport } from '../../../../support/memory-backups';
import { openSampleStore } from '../../../../support/sample-store';

let store: Store;
let names: FaultNames;

beforeAll(async () => {
  store = await openSampleStore();
  const entities = wordsOf('history');
  names = {
    state: store.state(),
    history: store.history(),
    words: wordsOf('backup'),
    entityWord: (entity) => entities(`entities.${entity}`),
  };
});

const faults = (patch: Partial<VerificationReport>) => integrityFaults({ ...wholeReport, ...patch }, names);
const first = <Value>(table: ReadonlyMap<string, Value>): Value => {
  const [value] = table.values();
  if (value === undefined) throw new Error('an empty table');
  return value;
};

describe('what an integrity check found', () => {
  it('is nothing when all is whole', () => {
    expect(faults({})).toEqual([]);
  });

  it('names an altered record and the screen that shows it', () => {
    const procedure = first(store.state().procedure);
    const administrative = first(store.state().administrativeProcedure);
    const [own, theirs] = faults({
      alteredRecords: [
        { entity: 'procedure', id: procedure.id },
        { entity: 'administrativeProcedure', id: administrative.id },
      ],
    });
    expect(own).toMatchObject({
      kind: 'record',
      name: `Quy trình ISO ${procedure.code} ${procedure.title}`,
      to: `/procedures/${procedure.id}`,
    });
    expect(theirs).toMatchObject({
      name: `TTHC ${administrative.code} ${administrative.name}`,
      to: `/register?tthc=${administrative.id}`,
    });
  });

  it('names a record that is gone by its kind', () => {
    const [fault] = faults({ alteredRecords: [{ entity: 'person', id: 'gone' }] });
    expect(fault).toMatchObject({ name: 'Người (mục không còn trong dữ liệu)', to: null });
  });

  it('names the first entry that does not fit by its change, person, time and record', () => {
    const header = store.history()[0];
    const person = first(store.state().person);
    if (header === undefined) throw new Error('no history');
    names = { ...names, history: [{ ...header, actor: person.id }] };
    const [fault] = faults({
      brokenAt: {
        replica: 'r',
        seq: 7,
        changeSet: header.id,
        entity: 'person',
        id: person.id,
        at: '2026-11-22T05:00:00.000Z',
      },
    });
    expect(fault?.kind).toBe('link');
    expect(fault?.name).toContain(person.name);
    expect(fault?.name).toMatch(/\d\d\/11\/2026 \d\d:00: Người /);
    expect(fault?.todo).toMatch(/Khôi phục bản sao lưu có trước \d\d\/11\/2026/);
  });

  it('names a change that lacks a part even when it is not listed any more', () => {
    const [fault] = faults({ incompleteSets: ['unknown'] });
    expect(fault).toMatchObject({ kind: 'set', name: 'Lần thay đổi không còn tên, chưa chọn người, –' });
  });

  it('names what the log outside tells otherwise, and what cannot be read of it', () => {
    const journal = {
      changeSets: 9,
      damage: ['000003.jsonl:17'],
      differing: ['unknown'],
      rewritten: true,
      failure: 'EIO',
    };
    expect(faults({ journal }).map(({ kind, name }) => [kind, name])).toEqual([
      ['rewritten', 'Các dòng nhật ký trong ứng dụng khác với các dòng đã ghi ra bên ngoài'],
      ['outside-differs', 'Lần thay đổi không còn tên, chưa chọn người, –'],
      ['outside-damaged', 'dòng 17 của tệp 000003.jsonl'],
      ['outside-unread', 'EIO'],
    ]);
    expect(faults({ journal: { ...journal, damage: [], differing: [], rewritten: false, failure: null } })).toEqual([]);
  });

  it('names files with what they belong to, and what to do', () => {
    const revision = first(store.state().revision);
    const procedure = store.state().procedure.get(revision.procedureId);
    const attachment = {
      id: 'file',
      ownerEntity: 'revision' as const,
      ownerId: revision.id,
      role: 'signed-file' as const,
      name: 'ký.pdf',
      mediaType: 'application/pdf',
      size: 1,
      sha256: 'ab',
    };
    names = { ...names, state: { ...store.state(), attachment: new Map([['file', attachment as never]]) } };
    const fault = { id: 'file', name: 'ký.pdf', sha256: 'ab' };
    const [missing, altered] = faults({ missingAttachments: [fault], alteredAttachments: [fault] });
    expect(missing).toMatchObject({ kind: 'missing', to: `/procedures/${revision.procedureId}` });
    expect(missing?.name).toBe(
      `ký.pdf, thuộc ${procedure?.code} ${procedure?.title} ${String(revision.issueNo).padStart(2, '0')}/${String(revision.amendmentNo).padStart(2, '0')}`,
    );
    expect(altered?.todo).toMatch(/^Đính kèm lại tệp này/);
    expect(faults({ missingAttachments: [{ ...fault, id: 'other' }] })[0]).toMatchObject({ name: 'ký.pdf', to: null });
  });
});
