import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { JournalEntry } from '../../../../renderer/core/kernel/journal';
import { canonicalJson, type JsonObject } from '../../../../renderer/core/kernel/json';
import type { ChangeSetRow } from '../../../../renderer/data/migrations/version-1';
import type { Folder } from '../../../../renderer/host/contract';
import { changeSetsInFile } from './backup-contents';

/** What the journal's folder lacks or has too much against the database; reads it by the format alone. */
export async function inspectJournal(
  folder: Folder,
  changeSets: readonly ChangeSetRow[],
  entries: readonly JournalEntry[],
  deep: boolean,
): Promise<readonly string[]> {
  const { lines, unread } = await linesIn(folder);
  const problems = [...unread.map((place) => `the journal folder does not read at ${place}`)];
  if (deep) problems.push(...brokenChain(lines));
  const filed = new Map<string, Set<string>>();
  const whole = new Set<string>();
  for (const { value } of inForce(lines)) {
    const { entry, set } = value as unknown as { entry?: JournalEntry; set?: ChangeSetRow };
    if (entry !== undefined) filed.set(entry.changeSet, (filed.get(entry.changeSet) ?? new Set()).add(entry.hash));
    if (set !== undefined && filed.get(set.id)?.size === set.count) whole.add(set.id);
  }
  const stored = new Set(changeSets.map(({ id }) => id));
  problems.push(...[...stored].filter((id) => !whole.has(id)).map((id) => `the journal folder lacks change set ${id}`));
  problems.push(...[...whole].filter((id) => !stored.has(id)).map((id) => `only the journal folder has ${id}`));
  const altered = entries.filter(({ changeSet, hash }) => whole.has(changeSet) && !filed.get(changeSet)?.has(hash));
  const sets = new Set(altered.map(({ changeSet }) => changeSet));
  problems.push(...[...sets].map((id) => `the journal folder has other entries in change set ${id}`));
  return problems;
}

/** Backups that are new, and those that do not read. */
export async function inspectBackups(
  folder: Folder,
  known: readonly string[],
  verify: (bytes: Uint8Array) => Promise<string | null>,
): Promise<{ readonly backups: readonly string[]; readonly problems: readonly string[] }> {
  const names = (await folder.list()).map(({ name }) => name).filter((name) => name.endsWith('.phukin'));
  const problems: string[] = [];
  for (const name of names.filter((each) => !known.includes(each))) {
    const bytes = await folder.read(name);
    try {
      if (bytes === null) problems.push(`backup ${name} is listed but not there`);
      else changeSetsInFile(bytes);
      const refused = bytes === null ? null : await verify(bytes);
      if (refused !== null) problems.push(`backup ${name} is refused: ${refused}`);
    } catch (error) {
      problems.push(`backup ${name} does not read: ${String(error)}`);
    }
  }
  return { backups: names, problems };
}

/** The lines that count: from where the history was written anew last, or without that where it never came to its end. */
function inForce(lines: readonly Line[]): readonly Line[] {
  const begin = lines.findLastIndex(({ value }) => 'anew' in value);
  const head = lines[begin]?.value as
    | { readonly lineage: string; readonly anew: { readonly sets: number } }
    | undefined;
  if (head === undefined || begin === 0) return lines;
  const written = lines.slice(begin);
  if (written.filter(({ value }) => value['kind'] === 'set').length >= head.anew.sets) return written;
  const backAt = written.findIndex(({ value }) => value['kind'] === 'segment' && value['lineage'] !== head.lineage);
  return [...inForce(lines.slice(0, begin)), ...(backAt === -1 ? [] : written.slice(backAt))];
}

interface Line {
  readonly place: string;
  readonly value: JsonObject;
}

/** Lines that read, and places of those that do not; what has no line feed at its end was never completed. */
async function linesIn(
  folder: Folder,
): Promise<{ readonly lines: readonly Line[]; readonly unread: readonly string[] }> {
  const lines: Line[] = [];
  const unread: string[] = [];
  for (const { name } of await folder.list()) {
    const text = new TextDecoder().decode((await folder.read(name)) ?? new Uint8Array());
    for (const [index, part] of text.split('\n').slice(0, -1).entries()) {
      const value = parse(part);
      if (value === null) unread.push(`${name}:${index + 1}`);
      else lines.push({ place: `${name}:${index + 1}`, value });
    }
  }
  return { lines, unread };
}

function brokenChain(lines: readonly Line[]): string[] {
  let before = '0'.repeat(64);
  for (const { place, value } of lines) {
    const { chain, ...rest } = value;
    const expected = bytesToHex(sha256(utf8ToBytes(`${before}\n${canonicalJson(rest)}`)));
    if (chain !== expected) return [`the chain of the journal folder breaks at ${place}`];
    before = expected;
  }
  return [];
}

function parse(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as JsonObject) : null;
  } catch {
    return null;
  }
}
