import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ManifestFile, packManifest } from '../../../../renderer/core/packs/manifest';
import { planPack } from '../../../../renderer/core/packs/pack-plan';
import { readPackManifest } from '../../../../renderer/core/packs/read-manifest';
import { packRecords } from '../../../support/postal-records';

const plan = planPack(packRecords(), { asOf: '2026-11-22', documents: true, signedFiles: true });
const file: ManifestFile = { path: 'quy-trinh/QT-NV-06.docx', size: 3, sha256: 'a'.repeat(64) };
const manifest = packManifest(plan, { agency: 'Sở Khoa học và Công nghệ', sample: true }, [file]);

describe('reading the manifest of a pack', () => {
  it('gives back what the program wrote', () => {
    expect(readPackManifest(`${JSON.stringify(manifest, null, 2)}\n`)).toEqual({ type: 'valid', manifest });
  });

  it('tells a newer layout from no manifest', () => {
    expect(readPackManifest(JSON.stringify({ ...manifest, version: 2, files: 'elsewhere' }))).toEqual({
      type: 'newer',
    });
    expect(readPackManifest(JSON.stringify({ ...manifest, format: 'phukin-workspace' }))).toEqual({ type: 'none' });
  });

  it.each([
    ['no JSON', '{"format":"phukin-pack",'],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['no files', JSON.stringify({ ...manifest, files: undefined })],
    ['no name of an agency', JSON.stringify({ ...manifest, agency: 7 })],
    ['a version that is none', JSON.stringify({ ...manifest, version: '1' })],
    ['a file without a hash', JSON.stringify({ ...manifest, files: [{ path: 'a', size: 1 }] })],
    ['a hash that is none', JSON.stringify({ ...manifest, files: [{ ...file, sha256: 'A'.repeat(64) }] })],
    ['a size that is none', JSON.stringify({ ...manifest, files: [{ ...file, size: 1.5 }] })],
    ['a file named twice', JSON.stringify({ ...manifest, files: [file, file] })],
  ])('takes %s for no manifest', (_, text) => {
    expect(readPackManifest(text)).toEqual({ type: 'none' });
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['valid', 'newer', 'none']).toContain(readPackManifest(text).type);
      }),
    );
  });
});
