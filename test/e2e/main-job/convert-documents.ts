import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Text and number of pages of each of several Word files, converted by LibreOffice at one go; their pages stay as PNG files in the folder. */
export function convertDocuments(
  folder: string,
  files: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, { readonly text: string; readonly pages: number }>> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, `${name}.docx`), bytes);
  const paths = Object.keys(files).map((name) => path.join(folder, `${name}.docx`));
  const profile = `-env:UserInstallation=file://${path.join(folder, 'office-profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], {
    stdio: 'pipe',
  });
  return Object.fromEntries(
    Object.keys(files).map((name) => {
      const pdf = path.join(folder, `${name}.pdf`);
      execFileSync('pdftoppm', ['-r', '60', '-png', pdf, path.join(folder, name)]);
      const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).normalize('NFC');
      const pages = readdirSync(folder).filter((entry) => entry.startsWith(`${name}-`) && entry.endsWith('.png'));
      return [name, { text, pages: pages.length }];
    }),
  );
}
