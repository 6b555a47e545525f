import { sha256Hex } from '../../data/attachments';
import { stopIfAsked, unwatched } from '../../data/tasks/pace';
import type { TaskControl } from '../../data/tasks/tasks';
import { JOURNAL_PATH, MANIFEST_PATH, MAX_TABLE_BYTES, parseJson } from '../../data/workspace-file/manifest';
import { type DeclaredPart, listParts, unpackPart } from '../../data/workspace-file/zip-directory';
import { inspectPack } from './inspect-pack';
import { inspectWorkspace } from './inspect-workspace';
import type { Offered, OfferedFile } from './offered';
import type { Finding, Refusal, Verdict } from './verdict';

/** Checks what the inspector handed over. Rejects with an `AbortError` once stopped, else always comes to a verdict. */
export async function inspect(offered: Offered, control: TaskControl): Promise<Verdict> {
  if (offered.type === 'folder') {
    const size = offered.files.reduce((sum, file) => sum + file.size, 0);
    return {
      subject: { kind: 'folder', name: offered.name, size, sha256: null },
      finding: await inspectPack(offered.files, control),
    };
  }
  const { file } = offered;
  const subject = { kind: 'file', name: file.path, size: file.size } as const;
  let bytes: Uint8Array;
  try {
    bytes = await file.read();
  } catch {
    return { subject: { ...subject, sha256: null }, finding: refused('unreadable') };
  }
  const sha256 = await sha256Hex(bytes);
  stopIfAsked(control.signal);
  return { subject: { ...subject, sha256 }, finding: await inspectBytes(file.path, bytes, control) };
}

async function inspectBytes(name: string, bytes: Uint8Array, control: TaskControl): Promise<Finding> {
  const parts = listParts(bytes);
  if (parts === null) {
    const finding = await inspectWorkspace(bytes, control);
    return finding.type === 'refused' && looksOurs(name, bytes) ? refused('broken-zip') : finding;
  }
  const format = await formatOf(bytes, parts);
  if (format === 'phukin-workspace' || parts.some(({ path }) => path === JOURNAL_PATH)) {
    return inspectWorkspace(bytes, control);
  }
  const files = parts.filter(({ path }) => !path.endsWith('/')).map((part) => fileIn(bytes, part, control));
  const finding = await inspectPack(files, control);
  return finding.type === 'refused' && finding.why === 'no-pack' ? refused('not-ours') : finding;
}

/** What the manifest at the top of a zip says that the zip is; `null` when it says nothing readable. */
async function formatOf(zip: Uint8Array, parts: readonly DeclaredPart[]): Promise<unknown> {
  const part = parts.find(({ path, bytes }) => path === MANIFEST_PATH && bytes <= MAX_TABLE_BYTES);
  const content = part === undefined ? null : await unpackPart(zip, part, unwatched);
  const manifest = content === null ? null : parseJson(new TextDecoder().decode(content));
  return typeof manifest === 'object' && manifest !== null && 'format' in manifest ? manifest.format : null;
}

/** Whether a file that opens as no zip was one of the program's: by its name, or by the first bytes of a zip. */
function looksOurs(name: string, bytes: Uint8Array): boolean {
  return /\.phukin$/i.test(name) || (/\.zip$/i.test(name) && bytes[0] === 0x50 && bytes[1] === 0x4b);
}

/** A part of a zip as a file; what does not unpack cannot be read. */
function fileIn(zip: Uint8Array, part: DeclaredPart, { signal }: TaskControl): OfferedFile {
  return {
    path: part.path.normalize('NFC'),
    size: part.bytes,
    read: async () => {
      const content = await unpackPart(zip, part, { progress: () => undefined, signal });
      if (content === null) throw new Error(`${part.path} does not unpack`);
      return content;
    },
  };
}

function refused(why: Refusal): Finding {
  return { type: 'refused', why };
}
