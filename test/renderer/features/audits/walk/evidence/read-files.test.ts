import { describe, expect, it } from 'vitest';
import { maxAttachmentBytes } from '../../../../../../renderer/data/attachments';
import {
  evidenceEndings,
  pictureName,
  readFiles,
} from '../../../../../../renderer/features/audits/walk/evidence/read-files';

describe('files given as evidence', () => {
  it('are read under the name that they get, and too large ones come without their bytes', async () => {
    const small = new File([new Uint8Array([1, 2, 3])], 'a.png', { type: 'image/png' });
    const large = { name: 'phim.mp4', size: maxAttachmentBytes + 1 } as File;
    expect(await readFiles([small, large], (file, index) => `${index} ${file.name}`)).toEqual([
      { name: '0 a.png', size: 3, bytes: new Uint8Array([1, 2, 3]) },
      { name: '1 phim.mp4', size: maxAttachmentBytes + 1, bytes: null },
    ]);
  });

  it.each([
    ['image.png', 'image/png', 0, 'Ảnh dán 14-32-08.png'],
    ['image.jpg', 'image/jpeg', 0, 'Ảnh dán 14-32-08.jpg'],
    ['', 'image/webp', 1, 'Ảnh dán 14-32-08 (2).webp'],
    ['Phiếu 0147.jpg', 'image/jpeg', 0, 'Phiếu 0147.jpg'],
  ])('%j of %s is named %j', (name, type, number, named) => {
    expect(pictureName({ name, type }, 'Ảnh dán 14-32-08', number)).toBe(named);
  });

  it('may be pictures, office documents and recordings', () => {
    expect(evidenceEndings).toEqual(expect.arrayContaining(['jpg', 'pdf', 'docx', 'xlsx', 'mp3']));
  });
});
