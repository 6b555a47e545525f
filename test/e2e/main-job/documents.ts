import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** True where LibreOffice and poppler are installed; what a document looks like can be checked only then. */
export const hasOffice = ['soffice', 'pdftotext', 'pdftoppm', 'pdfimages'].every(
  (program) => spawnSync(program, ['--version']).error === undefined,
);

/** What LibreOffice makes of a Word file. */
export interface ConvertedDocument {
  readonly text: string;
  readonly pages: number;
  /** Width and height, in pixels, of each picture. */
  readonly pictures: readonly (readonly [number, number])[];
}

/** Converts a Word file with LibreOffice; its pages are left as PNG files in the folder for people to look at. */
export function convertDocument(folder: string, name: string, bytes: Uint8Array): ConvertedDocument {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.docx`);
  const pdf = path.join(folder, `${name}.pdf`);
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=file://${path.join(folder, 'office-profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'pipe' });
  execFileSync('pdftoppm', ['-r', '60', '-png', pdf, path.join(folder, name)]);
  const pictures = execFileSync('pdfimages', ['-list', pdf], { encoding: 'utf8' })
    .split('\n')
    .slice(2)
    .map((line) => line.trim().split(/\s+/))
    .filter((cells) => cells[2] === 'image')
    .map((cells) => [Number(cells[3]), Number(cells[4])] as const);
  return {
    text: execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).normalize('NFC'),
    pages: readdirSync(folder).filter((entry) => entry.startsWith(`${name}-`) && entry.endsWith('.png')).length,
    pictures,
  };
}

/** Text of a file of a pack. */
export function textOf(files: Readonly<Record<string, Uint8Array>>, name: string): string {
  const bytes = files[name];
  if (bytes === undefined) throw new Error(`the pack has no ${name}: ${Object.keys(files).join(', ')}`);
  return Buffer.from(bytes).toString('utf8');
}
