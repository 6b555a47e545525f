import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';

/** A simulated kill of the program: the running transaction is lost and the database answers nothing any more. */
export interface PowerCut {
  /** Writes seen so far. */
  readonly writes: () => number;
  /** Turns the power back on. */
  readonly restore: () => void;
}

/** Cuts the power at the `nth` write (1 = first) to an object store; `Infinity` only counts. */
export function cutPowerAtWrite(nth: number): PowerCut {
  const { put, add, delete: remove } = IDBObjectStore.prototype;
  const { transaction } = IDBDatabase.prototype;
  const { open, deleteDatabase } = IDBFactory.prototype;
  let writes = 0;
  let dead = false;
  const connections: IDBDatabase[] = [];
  const guard = <Args extends unknown[], Out>(original: (this: IDBObjectStore, ...args: Args) => Out) =>
    function (this: IDBObjectStore, ...args: Args): Out {
      writes += 1;
      if (writes === nth) {
        dead = true;
        this.transaction.abort();
      }
      if (dead) throw new DOMException('power cut', 'UnknownError');
      return original.apply(this, args);
    };
  IDBObjectStore.prototype.put = guard(put);
  IDBObjectStore.prototype.add = guard(add);
  IDBObjectStore.prototype.delete = guard(remove);
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args: Parameters<typeof transaction>) {
    if (dead) throw new DOMException('power cut', 'UnknownError');
    return transaction.apply(this, args);
  };
  IDBFactory.prototype.open = function (this: IDBFactory, ...args: Parameters<typeof open>) {
    if (dead) throw new DOMException('power cut', 'UnknownError');
    const opening = open.apply(this, args);
    opening.addEventListener('success', () => connections.push(opening.result));
    return opening;
  };
  IDBFactory.prototype.deleteDatabase = function (this: IDBFactory, ...args: Parameters<typeof deleteDatabase>) {
    if (dead) throw new DOMException('power cut', 'UnknownError');
    return deleteDatabase.apply(this, args);
  };
  return {
    writes: () => writes,
    // a program that was killed holds nothing open
    restore: () => {
      if (dead) for (const connection of connections) connection.close();
      Object.assign(IDBObjectStore.prototype, { put, add, delete: remove });
      Object.assign(IDBFactory.prototype, { open, deleteDatabase });
      IDBDatabase.prototype.transaction = transaction;
    },
  };
}

/** Makes every write fail as on a full disk until the returned function is called. */
export function fillDisk(): () => void {
  const { put, add } = IDBObjectStore.prototype;
  const full = (): never => {
    throw new DOMException('disk full', 'QuotaExceededError');
  };
  IDBObjectStore.prototype.put = full;
  IDBObjectStore.prototype.add = full;
  return () => {
    Object.assign(IDBObjectStore.prototype, { put, add });
  };
}
