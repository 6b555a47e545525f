import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkManifest,
  MANIFEST_PATH,
  type ManifestFile,
  packManifest,
} from '../../../../renderer/core/packs/manifest';
import { planPack } from '../../../../renderer/core/packs/pack-plan';
import { packRecords } from '../../../support/postal-records';

const plan = planPack(packRecords(), { asOf: '2026-11-22', documents: true, signedFiles: true });
const file = (path: string, mark = 'a'): ManifestFile => ({ path, size: 3, sha256: mark.repeat(64) });
const files = [file('quy-trinh/QT-NV-06.docx'), file('index.html'), file('quy-trinh/QT-NV-01.docx')];
const manifest = packManifest(plan, { agency: 'Sở', sample: true }, files);

describe('the manifest of a pack', () => {
  it('says whose pack it is, of which day, and that it is sample data', () => {
    expect(manifest).toMatchObject({
      format: 'phukin-pack',
      version: 1,
      agency: 'Sở',
      asOf: '2026-11-22',
      sample: true,
      coverage: { inScope: 3, covered: 2, upToDate: 2 },
    });
  });

  it('lists files by path, whatever order they came in', () => {
    expect(manifest.files.map(({ path }) => path)).toEqual([
      'index.html',
      'quy-trinh/QT-NV-01.docx',
      'quy-trinh/QT-NV-06.docx',
    ]);
    expect(packManifest(plan, { agency: 'Sở', sample: true }, files.toReversed())).toEqual(manifest);
  });

  it('lists each procedure with its decision and with those of its files that are there', () => {
    expect(manifest.procedures).toEqual([
      {
        code: 'QT-NV-01',
        title: 'Cấp giấy phép bưu chính',
        issueNo: 1,
        amendmentNo: 0,
        effectiveFrom: '2024-03-15',
        decisionNumber: null,
        decisionDate: null,
        files: ['quy-trinh/QT-NV-01.docx'],
      },
      expect.objectContaining({ code: 'QT-NV-06', decisionNumber: '12/QĐ-STTTT', decisionDate: '2026-01-15' }),
    ]);
  });

  it('holds no moment of its making, so that the same state gives the same manifest', () => {
    expect(JSON.stringify(manifest)).not.toMatch(/\d{2}:\d{2}/);
  });
});

describe('checking a manifest', () => {
  it('finds nothing when all files are there', () => {
    expect(checkManifest(manifest, [...files, file(MANIFEST_PATH)])).toEqual([]);
  });

  it.each([
    ['a file that is missing', files.slice(1), [{ type: 'missing', path: 'quy-trinh/QT-NV-06.docx' }]],
    [
      'a file that was changed',
      [file('index.html', 'b'), ...files.filter(({ path }) => path !== 'index.html')],
      [{ type: 'changed', path: 'index.html' }],
    ],
    ['a file that was added', [...files, file('x.exe')], [{ type: 'unlisted', path: 'x.exe' }]],
  ])('finds %s', (_, found, problems) => {
    expect(checkManifest(manifest, found)).toEqual(problems);
  });

  it('finds a file of another size under the same hash', () => {
    const grown = files.map((one) => (one.path === 'index.html' ? { ...one, size: 4 } : one));
    expect(checkManifest(manifest, grown)).toEqual([{ type: 'changed', path: 'index.html' }]);
  });
});

describe('any manifest', () => {
  const anyFiles = fc.uniqueArray(
    fc.record({
      path: fc.string({ minLength: 1 }).filter((path) => path !== MANIFEST_PATH),
      size: fc.nat(),
      sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
    }),
    { selector: ({ path }) => path, minLength: 1 },
  );

  it('holds for the very files that it was made of', () => {
    fc.assert(
      fc.property(anyFiles, (some) => {
        expect(checkManifest(packManifest(plan, { agency: 'Sở', sample: false }, some), some)).toEqual([]);
      }),
    );
  });

  it('notices each single file that is taken away, changed or added', () => {
    fc.assert(
      fc.property(anyFiles, fc.nat(), (some, pick) => {
        const listed = packManifest(plan, { agency: 'Sở', sample: false }, some);
        const victim = some[pick % some.length];
        if (victim === undefined) return;
        const others = some.filter((one) => one !== victim);
        expect(checkManifest(listed, others)).toEqual([{ type: 'missing', path: victim.path }]);
        expect(checkManifest(listed, [...others, { ...victim, size: victim.size + 1 }])).toEqual([
          { type: 'changed', path: victim.path },
        ]);
        expect(checkManifest(packManifest(plan, { agency: 'Sở', sample: false }, others), some)).toEqual([
          { type: 'unlisted', path: victim.path },
        ]);
      }),
    );
  });
});
