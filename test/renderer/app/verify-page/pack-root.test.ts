import { describe, expect, it } from 'vitest';
import { isSystemFile, looksLikePack, packRoot } from '../../../../renderer/app/verify-page/pack-root';

describe('the folder of a pack among paths', () => {
  it.each([
    ['at the top', ['manifest.json', 'quy-trinh/a.docx'], ''],
    ['in a folder around it', ['Bộ hồ sơ/manifest.json', 'Bộ hồ sơ/index.html'], 'Bộ hồ sơ/'],
    ['above a list that lies deeper', ['manifest.json', 'dinh-kem/x/manifest.json'], ''],
    ['without its list', ['a/index.html', 'a/coverage.xlsx'], 'a/'],
    ['beside what macOS leaves in zips', ['__MACOSX/manifest.json', 'a/manifest.json'], 'a/'],
  ])('%s', (_, paths, root) => {
    expect(packRoot(paths)).toBe(root);
  });

  it.each([
    ['nothing at all', []],
    ['other files', ['word/document.xml', 'index.html']],
    ['two packs', ['a/manifest.json', 'b/manifest.json']],
    ['a list under another name', ['my-manifest.json']],
  ])('is none for %s', (_, paths) => {
    expect(packRoot(paths)).toBeNull();
  });

  it('looks like one by the index and the spreadsheet', () => {
    expect(looksLikePack(['index.html', 'coverage.xlsx'], '')).toBe(true);
    expect(looksLikePack(['index.html', 'a/coverage.xlsx'], '')).toBe(false);
  });
});

describe('files of the operating system', () => {
  it.each([
    'Thumbs.db',
    'quy-trinh/desktop.ini',
    '.DS_Store',
    'a/._b.docx',
    '__MACOSX/x',
    'System Volume Information/y',
  ])('%s is one', (path) => expect(isSystemFile(path)).toBe(true));

  it.each(['a.db', 'thumbs.db.docx', 'quy-trinh/__MACOSX.docx', '~$a.docx', 'autorun.inf'])('%s is none', (path) =>
    expect(isSystemFile(path)).toBe(false),
  );
});
