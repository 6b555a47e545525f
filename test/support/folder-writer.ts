import { diskFolder } from '../../electron/folder';

/** Program that writes to the folder named on its command line, without end, and prints what was acknowledged. */
const folder = diskFolder(process.argv[2] ?? '');
const say = (word: string) => new Promise<void>((resolve) => process.stdout.write(`${word}\n`, () => resolve()));

for (let number = 0; ; number += 1) {
  await folder.append('a', new TextEncoder().encode(`${String(number).padStart(8, '0')}\n`));
  await say(`a ${number}`);
  await folder.write('b', new Uint8Array(500_000).fill(number));
  await say(`b ${number}`);
}
