import type { Folder, Host } from '../../../../renderer/host/contract';
import type { Gate } from './protocol';

/** A place in the code that is passed; resolves never when the page is to be held there. */
export type Pass = (point: string) => Promise<void>;

/** Counts passings and announces the one that was asked for. */
export function createGates(reached: (point: string) => void): { pass: Pass; set(gate: Gate | null): void } {
  let gate: Gate | null = null;
  let passed = 0;
  return {
    set(next) {
      gate = next;
      passed = 0;
    },
    async pass(point) {
      if (gate === null || gate.point !== point) return;
      passed += 1;
      if (passed !== gate.nth) return;
      reached(point);
      if (gate.hold) await new Promise(() => undefined);
    },
  };
}

/** The host with a gate before and after every call that changes a folder, such as `journal.append:before`. */
export function watchFolders(host: Host, pass: Pass): Host {
  return {
    ...host,
    journal: watched('journal', host.journal, pass),
    attachments: watched('attachments', host.attachments, pass),
    backups: watched('backups', host.backups, pass),
  };
}

function watched(name: string, folder: Folder | null, pass: Pass): Folder | null {
  if (folder === null) return null;
  const around = async <T>(operation: string, call: () => Promise<T>): Promise<T> => {
    await pass(`${name}.${operation}:before`);
    const answer = await call();
    await pass(`${name}.${operation}:after`);
    return answer;
  };
  return {
    outside: folder.outside,
    list: () => folder.list(),
    read: (file, from) => folder.read(file, from),
    free: () => folder.free(),
    append: (file, bytes) => around('append', () => folder.append(file, bytes)),
    write: (file, bytes) => around('write', () => folder.write(file, bytes)),
    remove: (file) => around('remove', () => folder.remove(file)),
    setAside: (label) => around('set-aside', () => folder.setAside(label)),
  };
}

/** Passes `transaction` whenever a writing transaction begins; it cannot be held there. */
export function watchTransactions(pass: Pass): void {
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (
    this: IDBDatabase,
    ...[stores, mode, options]: Parameters<typeof transaction>
  ) {
    if (mode === 'readwrite') void pass('transaction');
    return transaction.call(this, stores, mode, options);
  };
}
