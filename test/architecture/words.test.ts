import { expect, test } from 'vitest';
import { filesBelow, productSources, withoutComments } from './sources';

const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;
const holdsWords = (file: string) =>
  file.startsWith('renderer/strings/') ||
  file.endsWith('.data.ts') ||
  /^renderer\/intake\/.*vocabulary.*\.ts$/.test(file);

test('Vietnamese words stand only in strings, data tables and intake vocabularies', () => {
  const strays = [...productSources, ...filesBelow('renderer', ['.html', '.css'])]
    .filter(({ path: file }) => !holdsWords(file) && file !== 'renderer/index.html')
    .flatMap(({ path: file, text }) =>
      withoutComments(text)
        .split('\n')
        .filter((line) => VIETNAMESE.test(line.normalize('NFC')))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(strays).toEqual([]);
});
