import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something that a dying disk, an antivirus or a careless hand does to the browser's storage. */
export interface StorageDamage {
  readonly name: string;
  /** Does it; false when there is nothing of the kind to be damaged. */
  readonly apply: (dataFolder: string) => boolean;
}

/** Every kind of file of the browser's storage, deleted, cut short and altered. */
export const storageDamages: readonly StorageDamage[] = [
  { name: 'the whole storage deleted', apply: deleteStorage },
  ...['CURRENT', 'MANIFEST', '.log', '.ldb'].flatMap((kind) => [
    onFiles(`${kind} deleted`, kind, rmSync),
    onFiles(`${kind} emptied`, kind, (path) => writeFileSync(path, '')),
    onFiles(`${kind} cut in half`, kind, cutInHalf),
    onFiles(`${kind} with a bit flipped near its beginning`, kind, flipAt(0.01)),
    onFiles(`${kind} with a bit flipped in the middle`, kind, flipAt(0.5)),
    onFiles(`${kind} overwritten with zeros`, kind, zero),
  ]),
];

function onFiles(name: string, kind: string, damage: (path: string) => void): StorageDamage {
  return {
    name,
    apply: (dataFolder) => {
      const folder = storageFolder(dataFolder);
      const files = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile() && file.name.includes(kind))
        .map((file) => join(file.parentPath, file.name));
      for (const path of files) damage(path);
      return files.length > 0;
    },
  };
}

function deleteStorage(dataFolder: string): boolean {
  rmSync(storageFolder(dataFolder), { recursive: true });
  return true;
}

function storageFolder(dataFolder: string): string {
  const parent = join(dataFolder, 'IndexedDB');
  const folder = readdirSync(parent).find((name) => name.startsWith('http_') && name.endsWith('.leveldb'));
  if (folder === undefined) throw new Error(`no storage in ${parent}`);
  return join(parent, folder);
}

function cutInHalf(path: string): void {
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length / 2)));
}

function flipAt(share: number): (path: string) => void {
  return (path) => {
    const bytes = readFileSync(path);
    const place = Math.floor(bytes.length * share);
    bytes[place] = (bytes[place] ?? 0) ^ 0x10;
    writeFileSync(path, bytes);
  };
}

function zero(path: string): void {
  writeFileSync(path, Buffer.alloc(readFileSync(path).length));
}
