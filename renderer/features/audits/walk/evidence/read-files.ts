import { maxAttachmentBytes } from '../../../../data/attachments';
import type { FileBytes } from '../../../../data/store-files';

/** Endings of files that may be evidence: pictures, office documents, recordings. */
export const evidenceEndings: readonly string[] = [
  ...['jpg', 'jpeg', 'png', 'webp', 'heic', 'gif', 'bmp'],
  ...['pdf', 'doc', 'docx', 'xls', 'xlsx', 'csv', 'txt'],
  ...['mp3', 'm4a', 'wav', 'mp4', 'zip'],
];

/** Reads files that were pasted, dropped or taken; larger ones than may be attached come without their bytes. */
export function readFiles(
  files: readonly File[],
  nameOf: (file: File, index: number) => string,
): Promise<readonly FileBytes[]> {
  return Promise.all(
    files.map(async (file, index) => ({
      name: nameOf(file, index),
      size: file.size,
      bytes: file.size > maxAttachmentBytes ? null : new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

/** Name of a picture without one of its own, with the ending of its kind; other names stay. */
export function pictureName(file: Pick<File, 'name' | 'type'>, words: string, number: number): string {
  const isNameless = file.name === '' || /^image\.(png|jpe?g)$/i.test(file.name);
  if (!isNameless) return file.name;
  const ending = file.type === 'image/jpeg' ? 'jpg' : (file.type.split('/')[1] ?? 'png');
  return `${words}${number === 0 ? '' : ` (${number + 1})`}.${ending}`;
}
