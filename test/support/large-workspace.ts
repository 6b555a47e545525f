import { applyChange, type Change, createChange } from '../../renderer/core/kernel/change';
import { asId, uuidV7 } from '../../renderer/core/kernel/ids';
import { GENESIS, type JournalEntry } from '../../renderer/core/kernel/journal';
import type { JsonObject } from '../../renderer/core/kernel/json';
import type { RevisionContent } from '../../renderer/core/procedures/content';
import { sha256Hex } from '../../renderer/data/attachments';
import type { Database } from '../../renderer/data/database';
import { type JournalHead, sealChanges } from '../../renderer/data/journal-head';
import type { BlobRow, ChangeSetRow } from '../../renderer/data/migrations/version-1';
import { postalContent } from './postal-procedure';
import { aFile, aRevision, aTthc, postalAgency } from './postal-records';

/** How large a workspace is to be. */
export interface WorkspaceSize {
  readonly administrativeProcedures: number;
  readonly procedures: number;
  readonly entries: number;
  readonly attachments: number;
}

/** An agency of the largest kind after years of use. */
export const largeSize: WorkspaceSize = {
  administrativeProcedures: 5000,
  procedures: 2000,
  entries: 100_000,
  attachments: 50,
};

const START = Date.UTC(2024, 0, 2, 1);
const ROWS_AT_ONCE = 2000;
const words =
  'hồ sơ thủ tục cấp lại giấy phép hoạt động bưu chính văn bản xác nhận đề nghị sửa đổi bổ sung gia hạn thẩm định phê duyệt lĩnh vực tần số vô tuyến điện xuất bản in phát hành báo chí thông tin điện tử công nghệ chuyển giao tiêu chuẩn đo lường chất lượng sở hữu trí tuệ an toàn bức xạ'.split(
    ' ',
  );

/** Fills an empty database with a workspace that is the same on every run: what its users would have done, in order. */
export async function fillLargeWorkspace(database: Database, size: WorkspaceSize = largeSize): Promise<void> {
  const blobs = await someBlobs(size.attachments);
  await database.blobs.bulkAdd(blobs);
  const records = new Map<string, Map<string, JsonObject>>();
  let head: JournalHead = { replica: someId(), seq: 0, hash: GENESIS, clock: '' };
  let entries: JournalEntry[] = [];
  const sets: ChangeSetRow[] = [];
  const nextId = ids();
  let nowMs = START;
  for (const { intent, changes } of history(size, blobs, nextId)) {
    nowMs += 600_000;
    const id = nextId();
    const at = new Date(nowMs).toISOString();
    const sealed = sealChanges(head, changes, { changeSet: id, actor: 'p-author', at, nowMs });
    head = sealed.head;
    entries.push(...sealed.entries);
    sets.push(setRow(id, intent, at, sealed.entries));
    for (const change of changes) apply(records, change);
    if (entries.length >= ROWS_AT_ONCE) {
      await database.journal.bulkAdd(entries);
      entries = [];
    }
  }
  await database.journal.bulkAdd(entries);
  await addInChunks(sets, (rows) => database.changeSets.bulkAdd(rows));
  for (const [entity, rows] of records) {
    await addInChunks([...rows.values()], (some) => database.dexie.table(entity).bulkAdd(some));
  }
}

/** Change sets until the wanted number of entries is reached: the register, then each procedure, then years of edits. */
function* history(size: WorkspaceSize, blobs: readonly BlobRow[], nextId: () => string) {
  const random = mulberry(7);
  let left = size.entries;
  const take = (intent: string, changes: readonly Change[]) => {
    const taken = changes.slice(0, left);
    left -= taken.length;
    return { intent, changes: taken };
  };
  const text = (length: number) =>
    Array.from({ length }, () => words[Math.floor(random() * words.length)] ?? '').join(' ');
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const administrative = Array.from({ length: size.administrativeProcedures }, nextId);
  const procedures = Array.from({ length: size.procedures }, nextId);
  const revisions: string[] = [];
  const mappings: string[] = [];
  yield take('workspace.start', [createChange('agency', postalAgency)]);
  yield take(
    'register.import',
    administrative.map((id, index) => createChange('administrativeProcedure', anAdministrative(id, index, text))),
  );
  for (const [index, id] of procedures.entries()) {
    const title = `Quy trình ${text(9)}`;
    const own = [nextId(), nextId()];
    revisions.push(...own);
    const served = administrative.filter((_, at) => at % size.procedures === index);
    const mapped = served.map((to) => ({
      id: nextId(),
      administrativeProcedureId: to,
      procedureId: id,
      from: '2024-03-01',
      to: null,
      mappedBy: null,
      note: '',
    }));
    mappings.push(...mapped.map((mapping) => mapping.id));
    yield take('procedure.create', [
      createChange('procedure', {
        ...{ id, code: `QT-NV-${index + 1}`, title, kind: 'administrative', ownerUnitId: null },
        clauses: ['8.5.1'],
      } as { id: string }),
      ...own.map((revision, place) =>
        createChange(
          'revision',
          aRevision(revision, { procedureId: asId(id), issueNo: place + 1, content: aContent(title, text) }),
        ),
      ),
      ...mapped.map((mapping) => createChange('mapping', mapping)),
    ]);
  }
  for (const [index, blob] of blobs.entries()) {
    const file = aFile(nextId(), revisions[index] ?? '', `QT-NV-${index + 1}.pdf`, blob.sha256, blob.bytes.length);
    yield take('attachment.add', [createChange('attachment', file)]);
  }
  const update = (
    entity: 'administrativeProcedure' | 'procedure' | 'revision' | 'mapping',
    id: string,
    set: JsonObject,
  ) => ({ op: 'update', entity, id, set, unset: [] }) as const;
  while (left > 0) {
    const kind = random();
    if (kind < 0.08) {
      yield take('revision.edit', [
        update('revision', pick(revisions), { content: aContent(text(9), text) as unknown as JsonObject }),
      ]);
    } else if (kind < 0.3) {
      yield take('revision.review', [update('revision', pick(revisions), { reviewDue: aDay(random) })]);
    } else if (kind < 0.75) {
      const edited = Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick(administrative));
      yield take(
        'register.edit',
        [...new Set(edited)].map((id) =>
          update('administrativeProcedure', id, { fee: text(6), verified: random() < 0.5, statusFrom: aDay(random) }),
        ),
      );
    } else if (kind < 0.9) {
      yield take('coverage.note', [update('mapping', pick(mappings), { note: text(12) })]);
    } else {
      yield take('procedure.rename', [update('procedure', pick(procedures), { title: `Quy trình ${text(10)}` })]);
    }
  }
}

function anAdministrative(id: string, index: number, text: (length: number) => string) {
  const code = `1.${String(100_000 + index)}.000.00.00.H38`;
  const paper = (place: number) => ({ id: `${place}`, name: text(14), originals: 1, copies: 0, form: text(3) });
  const base = aTthc(id, code, `Thủ tục ${text(16)}`, {
    fee: text(8),
    result: text(10),
    implementingAgencies: [text(6)],
    legalBasis: [text(20), text(18), text(22)],
    channels: [text(3), text(4)],
    publishingDecision: { number: `${index}/QĐ-UBND`, date: '2024-01-15' },
  });
  return { ...base, cases: base.cases.map((one) => ({ ...one, dossier: [0, 1, 2, 3].map(paper) })) };
}

function aContent(title: string, text: (length: number) => string): RevisionContent {
  return { ...postalContent(), title, purpose: text(60), scope: text(50), conditions: text(40) };
}

function aDay(random: () => number): string {
  return new Date(START + Math.floor(random() * 1000) * 86_400_000).toISOString().slice(0, 10);
}

function setRow(id: string, intent: string, at: string, entries: readonly JournalEntry[]): ChangeSetRow {
  const count = entries.length;
  const clock = entries[0]?.clock ?? '';
  return {
    id,
    intent,
    detail: { count },
    undoable: true,
    actor: 'p-author',
    at,
    count,
    undoes: null,
    clock,
    status: 'applied',
  };
}

function apply(records: Map<string, Map<string, JsonObject>>, change: Change): void {
  const table = records.get(change.entity) ?? new Map<string, JsonObject>();
  records.set(change.entity, table);
  const next = applyChange(table.get(change.id) ?? null, change);
  if (next === null) table.delete(change.id);
  else table.set(change.id, next);
}

async function someBlobs(count: number): Promise<readonly BlobRow[]> {
  const random = mulberry(11);
  return Promise.all(
    Array.from({ length: count }, async () => {
      const bytes = Uint8Array.from({ length: 100_000 + Math.floor(random() * 200_000) }, () => random() * 256);
      return { sha256: await sha256Hex(bytes), bytes };
    }),
  );
}

async function addInChunks<T>(rows: readonly T[], add: (rows: readonly T[]) => PromiseLike<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) await add(rows.slice(from, from + ROWS_AT_ONCE));
}

function ids(): () => string {
  const random = mulberry(3);
  let made = 0;
  return () => {
    made += 1;
    return uuidV7(
      START + made,
      Uint8Array.from({ length: 10 }, () => random() * 256),
    );
  };
}

function someId(): string {
  return uuidV7(START, new Uint8Array(10));
}

/** A small generator of numbers in [0, 1), the same for the same seed. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
