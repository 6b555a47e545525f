import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyPage } from '../../build/verify-page.mjs';
import { buildPack } from '../../renderer/documents/pack/build-pack';
import { launchBrowser, type RunningBrowser } from '../support/browser';
import { packSource, packTools } from '../support/postal-pack';
import { openSampleStore } from '../support/sample-store';
import { serveRenderer } from '../support/serve';
import { storedBytes } from '../support/stored-bytes';
import { repack, replaceIn, textOf, unpack } from '../support/workspace-zip';

const root = path.resolve(import.meta.dirname, '../..');
const screens = path.join(import.meta.dirname, 'screens');

let folder: string;
let browser: RunningBrowser;
let page: Page;
let address: string;
let workspace: Uint8Array;
let pack: Uint8Array;
const faults: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'phukin-verify-'));
  const html = await verifyPage(root);
  address = pathToFileURL(path.join(folder, 'kiem-tra-toan-ven.html')).href;
  await writeFile(path.join(folder, 'kiem-tra-toan-ven.html'), html);
  workspace = await sampleFile();
  const source = packSource();
  const built = await buildPack(source, packTools(source, { verifyPage: async () => strToU8(html) }));
  if (!built.ok) throw new Error(built.error.type);
  pack = built.value.bytes;
  browser = await launchBrowser();
  await browser.context.exposeBinding('__reportFault', (_source, text: string) => void faults.push(text));
  await browser.context.addInitScript(() => {
    const report = Reflect.get(window, '__reportFault') as (text: string) => void;
    document.addEventListener('securitypolicyviolation', (event) =>
      report(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  page = await browser.context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) faults.push(`network: ${request.url()}`);
  });
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => page.goto(address));

/** The sample with a signed copy that has real bytes. */
async function sampleFile(): Promise<Uint8Array> {
  const store = await openSampleStore();
  const sha256 = await storedBytes(store, strToU8('%PDF-1.7 quyết định đã ký'));
  const [revision] = [...store.state().revision.values()];
  const [person] = [...store.state().person.values()];
  if (revision === undefined || person === undefined) throw new Error('the sample is empty');
  await store.setActor(person.id);
  const record = {
    id: 'a-1',
    ownerEntity: 'revision',
    ownerId: revision.id,
    role: 'signed-file',
    name: 'Quyết định 12.pdf',
    mediaType: 'application/pdf',
    size: 30,
    sha256,
  };
  const changes = [{ op: 'create' as const, entity: 'attachment' as const, id: 'a-1', record }];
  const committed = await store.commit({ intent: 'revision.attach', detail: { count: 1 }, undoable: true, changes });
  if (!committed.ok) throw new Error(committed.error.type);
  return store.file.export('1.2.3');
}

async function verdictOf(name: string, bytes: Uint8Array): Promise<string> {
  await page.locator('#file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  return shown();
}

async function shown(): Promise<string> {
  await page.locator('.verdict').waitFor();
  return page.locator('.verdict').innerText();
}

/** An unpacked pack on the disk, chosen as a folder. */
async function verdictOfFolder(files: Readonly<Record<string, Uint8Array>>, name = 'Bộ hồ sơ ISO'): Promise<string> {
  const place = await mkdtemp(path.join(folder, 'unpacked-'));
  for (const [file, bytes] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(place, name, file)), { recursive: true });
    await writeFile(path.join(place, name, file), bytes);
  }
  await page.locator('#folder').setInputFiles(path.join(place, name));
  return shown();
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const altered = new Uint8Array(bytes);
  altered[at] = (altered[at] ?? 0) ^ 0x10;
  return altered;
}

/** Offset of the content of a part: after its name in the local header. */
function inside(bytes: Uint8Array, part: string): number {
  const at = Buffer.from(bytes).indexOf(part);
  return at + part.length + 40;
}

const picture = (name: string) => page.screenshot({ path: path.join(screens, `${name}.png`) });

describe('a workspace file on the page that checks files', () => {
  it('is intact as the program wrote it, with what it holds and its checksum', async () => {
    const text = await verdictOf('Sở KHCN.phukin', workspace);
    expect(text).toContain('Nguyên vẹn');
    expect(text).not.toContain('Không còn');
    expect(text).toContain('Tệp dữ liệu cơ quan');
    expect(text).toContain('(dữ liệu mẫu)');
    expect(text).toContain('1.2.3');
    const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(workspace))).toString('hex');
    expect(text).toContain(sha256);
    await mkdir(screens, { recursive: true });
    await picture('kiem-tra-nguyen-ven');
    await page.locator('#noted').fill(sha256.toUpperCase());
    expect(await page.locator('.answer').innerText()).toContain('Trùng');
    await page.locator('#noted').fill('0'.repeat(64));
    expect(await page.locator('.answer').innerText()).toContain('Khác');
  });

  it.each([
    ['history/journal.jsonl', 'Nhật ký thay đổi'],
    ['history/change-sets.jsonl', 'Danh sách các lần thay đổi'],
    ['records/person.jsonl', 'Dữ liệu: Người'],
    ['records/administrativeProcedure.jsonl', 'Dữ liệu: TTHC'],
    ['attachments/', 'Tệp đính kèm: Quyết định 12.pdf'],
  ])('with one byte of %s altered is found out, and the part is named', async (part, name) => {
    const at = part === 'attachments/' ? Buffer.from(workspace).indexOf('%PDF') + 3 : inside(workspace, part);
    const text = await verdictOf('a.phukin', flipped(workspace, at));
    expect(text).toContain('Không còn nguyên vẹn');
    expect(text).toContain(name);
    if (part === 'attachments/') {
      expect(text).toMatch(/Ghi lúc\s+22\/11\/2026/);
      await picture('kiem-tra-tep-dinh-kem-bi-sua');
    }
  });

  it('with any one byte altered is found out', async () => {
    const last = workspace.length - 1;
    const places = [0, 3, 12, 40, last, last - 30, last - 70, last - 200];
    for (let at = 1000; at < last; at += Math.ceil(last / 12)) places.push(at);
    for (const at of places) {
      await page.goto(address);
      const text = await verdictOf('a.phukin', flipped(workspace, at));
      expect([at, text]).toEqual([at, expect.stringMatching(/Không còn nguyên vẹn/)]);
    }
  });

  it('that was cut off is found out', async () => {
    const text = await verdictOf('a.phukin', workspace.subarray(0, workspace.length / 2));
    expect(text).toContain('Không còn nguyên vẹn');
  });

  it('whose record was altered by somebody who computed all checksums anew shows the record and its last entry', async () => {
    const parts = unpack(workspace);
    const person = JSON.parse(textOf(parts, 'records/person.jsonl').split('\n')[0] ?? '');
    replaceIn(parts, 'records/person.jsonl', person.name, 'Lê Văn Khác');
    const text = await verdictOf('a.phukin', await repack(parts, true));
    expect(text).toContain('Không còn nguyên vẹn');
    expect(text).toContain('Dữ liệu: Người');
    expect(text).toContain('Người: Lê Văn Khác');
    expect(text).toContain('khác với điều nhật ký ghi lần cuối');
    await picture('kiem-tra-du-lieu-bi-sua');
  });

  it('whose history was altered by somebody who computed all checksums anew shows the entry, who and when', async () => {
    const parts = unpack(workspace);
    const lines = textOf(parts, 'history/journal.jsonl').split('\n');
    const last = JSON.parse(lines.at(-2) ?? '');
    replaceIn(parts, 'history/journal.jsonl', lines.at(-2) ?? '', JSON.stringify({ ...last, actor: null }));
    const text = await verdictOf('a.phukin', await repack(parts, true));
    expect(text).toContain('Không còn nguyên vẹn');
    expect(text).toContain('Nhật ký thay đổi');
    expect(text).toContain(`thứ ${lines.length - 1} trong ${lines.length - 1} dòng`);
    expect(text).toContain('Tệp đính kèm: Quyết định 12.pdf');
    expect(text).toMatch(/Người ghi\s+Chưa chọn người/);
    expect(text).toContain('không nối tiếp dòng trước');
    await picture('kiem-tra-nhat-ky-bi-sua');
  });
});

describe('a documentation pack on the page that checks files', () => {
  it('is intact as the program wrote it, as a zip and unpacked, with the same checksum of its list', async () => {
    const zipped = await verdictOf('Bộ hồ sơ ISO.zip', pack);
    expect(zipped).toContain('Nguyên vẹn');
    expect(zipped).toContain('Đủ 6 tệp');
    await picture('kiem-tra-bo-ho-so-nguyen-ven');
    const list = zipped.match(/[0-9a-f]{64}/g)?.[1];
    await page.goto(address);
    const unpacked = await verdictOfFolder(unzipSync(pack));
    expect(unpacked).toContain('Nguyên vẹn');
    expect(unpacked).toContain('Đủ 6 tệp');
    expect(unpacked.match(/[0-9a-f]{64}/g)).toEqual([list]);
  });

  it('with files altered, missing and added is not, and each is named', async () => {
    const { 'coverage.xlsx': coverage = new Uint8Array(), ...files } = unzipSync(pack);
    const [gone] = Object.keys(files).filter((file) => file.startsWith('quy-trinh/'));
    delete files[gone ?? ''];
    const altered = { ...files, 'coverage.xlsx': flipped(coverage, 900), 'quy-trinh/Thêm vào.docx': strToU8('mới') };
    for (const text of [await verdictOfFolder(altered), await verdictOf('a.zip', zipSync(altered))]) {
      expect(text).toContain('Không còn nguyên vẹn');
      expect(text).toContain('3 tệp không đúng với bảng kê');
      expect(text).toMatch(/coverage\.xlsx\s+Nội dung đã bị sửa/);
      expect(text).toMatch(new RegExp(`${gone}\\s+Thiếu`));
      expect(text).toMatch(/quy-trinh\/Thêm vào\.docx\s+Tệp lạ/);
      await picture('kiem-tra-bo-ho-so-bi-sua');
    }
  });

  it('inside another folder, with files of Windows among it, is still intact', async () => {
    const files = Object.entries(unzipSync(pack)).map(([file, bytes]) => [`Bộ hồ sơ/${file}`, bytes] as const);
    const text = await verdictOfFolder({ ...Object.fromEntries(files), 'Bộ hồ sơ/Thumbs.db': strToU8('x') }, 'USB');
    expect(text).toContain('Nguyên vẹn');
    expect(text).toContain('1 tệp do hệ điều hành tạo: Thumbs.db');
  });

  it('without its list, or with another, cannot be taken for intact', async () => {
    const { 'manifest.json': list = new Uint8Array(), ...files } = unzipSync(pack);
    expect(await verdictOfFolder(files)).toContain('không còn bảng kê');
    await page.goto(address);
    expect(await verdictOfFolder({ ...files, 'manifest.json': list.subarray(5) })).toContain(
      'Bảng kê manifest.json đã bị sửa',
    );
  });
});

describe('the page that checks files', () => {
  it('says plainly that a file is none of the program', async () => {
    const word = zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'word/document.xml': strToU8('<b/>') });
    const text = await verdictOf('Báo cáo.docx', word);
    expect(text).toContain('Không kiểm tra được');
    expect(text).toContain('không phải tệp dữ liệu cơ quan (.phukin) hay Bộ hồ sơ ISO');
    await picture('kiem-tra-tep-khac');
    for (const bytes of [new Uint8Array(), strToU8('chữ thường'), zipSync({ 'manifest.json': strToU8('{}') })]) {
      await page.goto(address);
      expect(await verdictOf('a.txt', bytes)).toContain('Không kiểm tra được');
    }
  });

  it('takes a dropped file', async () => {
    const bytes = [...workspace];
    const transfer = await page.evaluateHandle((sent) => {
      const made = new DataTransfer();
      made.items.add(new File([new Uint8Array(sent)], 'thả.phukin'));
      return made;
    }, bytes);
    await page.dispatchEvent('.choice', 'drop', { dataTransfer: transfer });
    expect(await shown()).toContain('Nguyên vẹn');
  });

  it('speaks English too, and keeps the verdict', async () => {
    await verdictOf('a.zip', pack);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('h1').innerText()).toBe('Integrity check');
    expect(await shown()).toContain('Intact');
    await picture('kiem-tra-english');
  });

  it('works in browsers that hide SHA-256 from files and cannot group', async () => {
    const old = await browser.context.newPage();
    await old.addInitScript(() => {
      Reflect.deleteProperty(Map, 'groupBy');
      Object.defineProperty(Object.getPrototypeOf(crypto), 'subtle', { value: undefined, configurable: true });
    });
    await old.goto(address);
    await old
      .locator('#file')
      .setInputFiles({ name: 'a.phukin', mimeType: 'application/zip', buffer: Buffer.from(workspace) });
    await old.locator('.verdict').waitFor();
    expect(await old.locator('.verdict').innerText()).toContain('Nguyên vẹn');
    await old.close();
  });

  it('can be read by everybody', async () => {
    await picture('kiem-tra-bat-dau');
    await verdictOf('a.phukin', flipped(workspace, inside(workspace, 'records/person.jsonl')));
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
  });

  it('lies in every pack that the built program exports, and finds it intact', async () => {
    const server = await serveRenderer();
    const program = await browser.context.newPage();
    await program.goto(server.address);
    await program.getByRole('button', { name: 'Mở dữ liệu mẫu' }).click();
    await program.getByRole('button', { name: 'Để sau' }).click();
    await program.goto(`${server.address}#/packs`);
    const download = program.waitForEvent('download', { timeout: 180_000 });
    await program.getByRole('button', { name: 'Xuất bộ hồ sơ' }).click();
    const exported = await readFile(await (await download).path());
    const files = unzipSync(exported);
    await program.close();
    await server.close();

    const carried = path.join(folder, 'carried.html');
    await writeFile(carried, files['kiem-tra-toan-ven.html'] ?? '');
    await page.goto(pathToFileURL(carried).href);
    expect(await verdictOfFolder(files)).toMatch(/Nguyên vẹn\s+Bộ hồ sơ ISO\s+Đủ \d\d+ tệp/);
  });

  it('asked nothing of a network and broke no policy in all of this', () => {
    expect(faults).toEqual([]);
  });
});
