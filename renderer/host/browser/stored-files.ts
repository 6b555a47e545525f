/** A file as it is stored: the whole content (number 0, or behind appended parts), or one appended part. */
export interface StoredFile {
  readonly name: string;
  readonly number: number;
  readonly whole: boolean;
}

/** Name under which it is stored, such as `000001.jsonl.00000002`; a whole content alone keeps its plain name. */
export function storedName({ name, number, whole }: StoredFile): string {
  return number === 0 ? name : `${name}.${String(number).padStart(8, '0')}${whole ? 'w' : ''}`;
}

/** What is stored under a name; the inverse of {@link storedName}. */
export function storedFile(stored: string): StoredFile {
  const [, name = stored, number = '0', mark = 'w'] = /^(.+)\.(\d{8})(w?)$/.exec(stored) ?? [];
  return { name, number: Number(number), whole: mark === 'w' };
}

/** Groups stored names by the file they stand for, files in the order of names, parts in the order of writing. */
export function groupStored(names: readonly string[]): ReadonlyMap<string, readonly StoredFile[]> {
  const files = names.map(storedFile).sort(byNameAndNumber);
  const groups = new Map<string, StoredFile[]>();
  for (const file of files) {
    const group = groups.get(file.name);
    if (group === undefined) groups.set(file.name, [file]);
    else group.push(file);
  }
  return groups;
}

function byNameAndNumber(first: StoredFile, second: StoredFile): number {
  if (first.name !== second.name) return first.name < second.name ? -1 : 1;
  return first.number - second.number;
}
