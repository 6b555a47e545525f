import { sha256 } from '@noble/hashes/sha2.js';

const SLICE = 512 * 1024;

/** Gives a browser what it lacks of the two things that the program's own code takes for granted: grouping into a map, and SHA-256, which some browsers hide from pages opened by a double click. */
export function completeBrowser(target: typeof globalThis): void {
  if (!('groupBy' in target.Map)) Object.defineProperty(target.Map, 'groupBy', { value: groupBy });
  if (target.crypto.subtle === undefined) Object.defineProperty(target.crypto, 'subtle', { value: { digest } });
}

function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index);
    index += 1;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** In slices, so that the window answers between them. */
async function digest(_algorithm: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer> {
  const hash = sha256.create();
  for (let from = 0; from < bytes.length; from += SLICE) {
    hash.update(bytes.subarray(from, from + SLICE));
    if (from > 0) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return new Uint8Array(hash.digest()).buffer;
}
