import { strFromU8, unzipSync } from 'fflate';

/** Ids of the change sets in a workspace file, read past the program's own reader. Throws when it is no zip. */
export function changeSetsInFile(bytes: Uint8Array): readonly string[] {
  const lines = unzipSync(bytes, { filter: ({ name }) => name === 'history/change-sets.jsonl' });
  const text = strFromU8(lines['history/change-sets.jsonl'] ?? new Uint8Array());
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => String(JSON.parse(line).id));
}
