/** Something that happens to the bytes of a file. */
export interface FileDamage {
  readonly name: string;
  readonly apply: (bytes: Uint8Array) => Uint8Array;
}

/** Damages of a file of lines: of every kind of line, at its brace, in a key, in a value, in its chain and at its line feed; cut there, too. */
export function lineDamages(bytes: Uint8Array): readonly FileDamage[] {
  const seen = new Set<string>();
  const damages: FileDamage[] = [];
  let from = 0;
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    const length = new TextEncoder().encode(line).length;
    const kind = /"kind":"([a-z]+)"/.exec(line)?.[1] ?? '';
    const isLast = from + length + 1 >= bytes.length - 1;
    const what = isLast ? `last ${kind}` : `${kind}`;
    if (line !== '' && (!seen.has(what) || isLast)) {
      seen.add(what);
      const places = [0, 2, Math.floor(length / 2), length - 10, length].map((place) => from + place);
      damages.push(...places.map((place) => flipped(what, place)));
      damages.push(cutAt(what, from), cutAt(what, from + Math.floor(length / 2)), cutAt(what, from + length));
    }
    from += length + 1;
  }
  return damages;
}

/** Damages of a packed file: its beginning, its content, its directory, its end; cut to nothing, to a half, by one byte; one byte more. */
export function zipDamages(bytes: Uint8Array): readonly FileDamage[] {
  const { length } = bytes;
  const places = [0, 5, 30, Math.floor(length / 4), Math.floor(length / 2), length - 400, length - 80, length - 70];
  return [
    ...places.filter((place) => place >= 0).map((place) => flipped('packed file', place)),
    flipped('packed file', length - 1),
    ...[0, 1, Math.floor(length / 2), length - 64, length - 1].map((place) => cutAt('packed file', place)),
    { name: 'packed file: one byte more', apply: (whole) => Uint8Array.from([...whole, 0x20]) },
  ];
}

function flipped(name: string, at: number): FileDamage {
  return {
    name: `${name}: a bit flipped at byte ${at}`,
    apply: (bytes) => bytes.map((byte, index) => (index === at ? byte ^ 0x08 : byte)),
  };
}

function cutAt(name: string, at: number): FileDamage {
  return { name: `${name}: cut at byte ${at}`, apply: (bytes) => bytes.slice(0, at) };
}
