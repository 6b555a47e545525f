import * as z from 'zod';
import { type EntityName, entityNames } from '../../core/kernel/entities';
import { JOURNAL_SCHEMA } from '../../core/kernel/journal';

// Before the first shape is made: zod's probe for eval would violate the content security policy.
z.config({ jitless: true });

/** Newest layout of workspace files that this program reads and writes. */
export const FORMAT_VERSION = 1;

/** Largest content of a workspace file, unpacked, in bytes: 2 GB. */
export const MAX_UNPACKED_BYTES = 2 * 1024 ** 3;

/** Largest table of a workspace file, unpacked, in bytes: 1 GB, some 500,000 journal entries. */
export const MAX_TABLE_BYTES = 1024 ** 3;

/** Most parts of a workspace file, as many as a zip can list. */
export const MAX_PARTS = 0xffff;

/** Path of the manifest inside the file. */
export const MANIFEST_PATH = 'manifest.json';

/** Path of the journal inside the file: one entry a line, in the order of folding. */
export const JOURNAL_PATH = 'history/journal.jsonl';
/** Path of the list of change sets inside the file. */
export const CHANGE_SETS_PATH = 'history/change-sets.jsonl';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const manifestHead = z.object({
  format: z.literal('phukin-workspace'),
  formatVersion: z.number().int().positive(),
  schema: z.number().int().positive(),
});

const manifestShape = manifestHead.extend({
  program: z.string(),
  counts: z.object({
    records: z.record(z.string(), z.number().int().nonnegative()),
    journal: z.number().int().nonnegative(),
    changeSets: z.number().int().nonnegative(),
    attachments: z.number().int().nonnegative(),
  }),
  files: z.array(z.object({ path: z.string(), bytes: z.number().int().nonnegative(), sha256 })),
});

/** A line of a record table as any file may claim it: what all records have in common. */
export const recordLine = z.looseObject({ id: z.string().min(1) });

const change = z.discriminatedUnion('op', [
  z
    .object({ op: z.literal('create'), entity: z.enum(entityNames), id: z.string().min(1), record: recordLine })
    .refine(({ id, record }) => record.id === id),
  z.object({
    op: z.literal('update'),
    entity: z.enum(entityNames),
    id: z.string().min(1),
    set: z.looseObject({}),
    unset: z.array(z.string()),
  }),
  z.object({ op: z.literal('delete'), entity: z.enum(entityNames), id: z.string().min(1) }),
]);

/** A line of the journal as any file may claim it. */
export const journalLine = z.object({
  schema: z.literal(JOURNAL_SCHEMA),
  replica: z.string().min(1),
  seq: z.number().int().positive(),
  clock: z.string().regex(/^\d{13}-\d{6}$/),
  changeSet: z.string().min(1),
  actor: z.string().nullable(),
  at: z.string(),
  change,
  prev: sha256,
  hash: sha256,
});

/** A line of the list of change sets as any file may claim it. */
export const changeSetLine = z.object({
  id: z.string().min(1),
  intent: z.string(),
  detail: z.looseObject({}),
  undoable: z.boolean(),
  actor: z.string().nullable(),
  at: z.string(),
  count: z.number().int().positive(),
  undoes: z.string().nullable(),
  clock: z.string(),
});

/** What a workspace file says about itself: layout, program, counts, and the hash of every other part. */
export type Manifest = z.infer<typeof manifestShape>;

/** Declared bytes of parts when they, or a table, are more than a workspace file may have; else `null`. */
export function sizeAbove(parts: readonly { readonly path: string; readonly bytes: number }[]): number | null {
  const total = parts.reduce((sum, part) => sum + part.bytes, 0);
  if (total > MAX_UNPACKED_BYTES || parts.length > MAX_PARTS) return total;
  return parts.find((part) => part.path.endsWith('.jsonl') && part.bytes > MAX_TABLE_BYTES)?.bytes ?? null;
}

/** Reads a manifest: valid, of a newer program (with its layout version), or no manifest at all. */
export function readManifest(
  text: string,
  known: number,
): { type: 'valid'; manifest: Manifest } | { type: 'newer'; found: number } | { type: 'none' } {
  const json = parseJson(text);
  const head = manifestHead.safeParse(json);
  if (!head.success) return { type: 'none' };
  const { formatVersion, schema } = head.data;
  if (formatVersion > FORMAT_VERSION || schema > known)
    return { type: 'newer', found: Math.max(formatVersion, schema) };
  const whole = manifestShape.safeParse(json);
  return whole.success ? { type: 'valid', manifest: whole.data } : { type: 'none' };
}

/** Path of a record table inside the file. */
export function recordsPath(entity: EntityName): string {
  return `records/${entity}.jsonl`;
}

/** Path of an attachment's bytes inside the file. */
export function attachmentPath(hash: string): string {
  return `attachments/${hash}`;
}

/** JSON, or `undefined` when the text is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
