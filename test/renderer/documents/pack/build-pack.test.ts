import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { checkManifest, type PackManifest } from '../../../../renderer/core/packs/manifest';
import { planSize } from '../../../../renderer/core/packs/pack-plan';
import { type BuiltPack, buildPack, type PackTools } from '../../../../renderer/documents/pack/build-pack';
import type { PackSource } from '../../../../renderer/documents/pack/pack-source';
import { packSource, packTools } from '../../../support/postal-pack';
import { aTthc, packRecords } from '../../../support/postal-records';

async function built(source: PackSource = packSource(), more: Partial<PackTools> = {}): Promise<BuiltPack> {
  const result = await buildPack(source, packTools(source, more));
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
}

const pack = await built();
const files = unzipSync(pack.bytes);
const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
const index = text('index.html');
const manifest: PackManifest = JSON.parse(text('manifest.json'));

describe('a built pack', () => {
  it('holds Word files, signed files, the coverage spreadsheet, the page that checks it, the index and the manifest', () => {
    expect(Object.keys(files).sort()).toEqual([
      'coverage.xlsx',
      'dinh-kem/QT-NV-01/QT-NV-01 đã ký.pdf',
      'index.html',
      'kiem-tra-toan-ven.html',
      'manifest.json',
      'quy-trinh/QT-NV-01.docx',
      'quy-trinh/QT-NV-06.docx',
    ]);
    expect(pack.fileCount).toBe(7);
  });

  it('lists every file with its real size and hash', () => {
    const found = Object.entries(files).map(([path, bytes]) => ({
      path,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    }));
    expect(manifest.files).toHaveLength(6);
    expect(checkManifest(manifest, found)).toEqual([]);
  });

  it('has every row of the register in the spreadsheet, with mapping and state', async () => {
    const rows = await readSheet(Buffer.from(files['coverage.xlsx'] ?? []));
    expect(rows).toHaveLength(1 + 4);
    expect(rows[1]?.[1]).toBe('1.010902');
    expect(rows[1]?.slice(7, 11)).toEqual([
      'Phủ kín và cập nhật',
      'QT-NV-06',
      'Sửa đổi, bổ sung văn bản xác nhận thông báo hoạt động bưu chính',
      '02/00',
    ]);
    expect(rows.slice(3).map((row) => row[7])).toEqual(['Chưa có quy trình', 'Chưa xác định']);
  });

  it('has the gaps and the rates by field on sheets of their own', async () => {
    const workbook = Buffer.from(files['coverage.xlsx'] ?? []);
    expect((await readSheet(workbook, 2)).map((row) => row[1])).toEqual(['Mã TTHC', '1.013781']);
    const fields = await readSheet(workbook, 3);
    expect(fields[0]?.[0]).toBe('Sở Khoa học và Công nghệ – DỮ LIỆU MẪU');
    expect(fields.at(-1)?.slice(-5)).toEqual([3, 2, 2 / 3, 2, 2 / 3]);
  });

  it('has the same bytes for the same state', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(Buffer.from((await built()).bytes).equals(Buffer.from(pack.bytes))).toBe(true);
  });

  it('tells which Word files lack their flowchart', () => {
    expect(pack.undrawn).toEqual(['quy-trinh/QT-NV-06.docx']);
  });
});

describe('the index of a pack', () => {
  it('links to every other file, in a form that a browser finds', () => {
    const links = [...index.matchAll(/href="([^"]+)"/g)].map((match) => decodeURIComponent(match[1] ?? ''));
    expect(links.sort()).toEqual(
      Object.keys(files)
        .filter((path) => path !== 'index.html')
        .sort(),
    );
  });

  it('runs its own search and nothing else, and asks nothing of a network', () => {
    const script = /<script>([\s\S]*?)<\/script>/.exec(index)?.[1] ?? '';
    const style = /<style>([\s\S]*?)<\/style>/.exec(index)?.[1] ?? '';
    const hash = (content: string) => createHash('sha256').update(content).digest('base64');
    expect(index).toContain(
      `default-src 'none'; style-src 'sha256-${hash(style)}'; script-src 'sha256-${hash(script)}'`,
    );
    expect(index).not.toMatch(/https?:|src=|\sstyle=|\son\w+=/);
  });

  it('says the day, the sample stamp, both rates and what to know', () => {
    for (const said of [
      'Tại ngày 22/11/2026',
      'DỮ LIỆU MẪU',
      '2/3 (66,7\u00a0%)',
      '1 TTHC thuộc phạm vi chưa có quy trình đang hiệu lực.',
      '1 quy trình chưa ghi số, ngày quyết định ban hành (để trống trên trang bìa): QT-NV-01.',
    ])
      expect(index).toContain(said);
  });

  it('shows any name as text', async () => {
    const records = packRecords({
      administrativeProcedure: new Map([['tthc-1', aTthc('tthc-1', '1.000001', '<script>alert(1)</script>')]]),
    });
    const page = strFromU8(unzipSync((await built(packSource({}, records))).bytes)['index.html'] ?? new Uint8Array());
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});

describe('building a pack', () => {
  it('says how far it is, file by file, up to the number it announced', async () => {
    const source = packSource();
    const said: [number, number, string][] = [];
    await built(source, { progress: (...step) => said.push(step) });
    expect(said.map(([done]) => done)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(new Set(said.map(([, total]) => total))).toEqual(new Set([planSize(source.plan)]));
    expect(said[0]?.[2]).toBe('quy-trinh/QT-NV-01.docx');
  });

  it('stops between two files when told to, and hands out nothing', async () => {
    const source = packSource();
    const stop = new AbortController();
    const made: string[] = [];
    const tools = packTools(source, {
      signal: stop.signal,
      progress: (done, _, path) => {
        made.push(path);
        if (done === 1) stop.abort();
      },
    });
    expect(await buildPack(source, tools)).toEqual({ ok: false, error: { type: 'stopped' } });
    expect(made).toHaveLength(2);
  });

  it('goes on without a stored file that is missing, says so, and does not link to it', async () => {
    const one = await built(packSource(), { stored: async () => null });
    expect(one.missing).toEqual(['dinh-kem/QT-NV-01/QT-NV-01 đã ký.pdf']);
    const inside = unzipSync(one.bytes);
    expect(Object.keys(inside)).not.toContain(one.missing[0]);
    const page = strFromU8(inside['index.html'] ?? new Uint8Array());
    expect(page).toContain('QT-NV-01 đã ký.pdf (thiếu tệp)');
    expect(page).not.toContain('href="dinh-kem');
  });

  it('goes on without the page that checks packs, says so, and does not link to it', async () => {
    const one = await built(packSource(), { verifyPage: async () => null });
    expect(one.missing).toEqual(['kiem-tra-toan-ven.html']);
    const inside = unzipSync(one.bytes);
    expect(Object.keys(inside)).not.toContain('kiem-tra-toan-ven.html');
    expect(strFromU8(inside['index.html'] ?? new Uint8Array())).not.toContain('kiem-tra-toan-ven');
  });

  it('leaves out what the plan leaves out', async () => {
    const one = await built(packSource({ documents: false, signedFiles: false }));
    expect(Object.keys(unzipSync(one.bytes)).sort()).toEqual([
      'coverage.xlsx',
      'index.html',
      'kiem-tra-toan-ven.html',
      'manifest.json',
    ]);
  });

  it('is refused where there is no agency', async () => {
    const source = packSource({}, packRecords({ agency: new Map() }));
    expect(await buildPack(source, packTools(source))).toEqual({ ok: false, error: { type: 'no-agency' } });
  });
});
