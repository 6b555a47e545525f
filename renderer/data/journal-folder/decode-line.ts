import * as z from 'zod';
import { changeSetLine, journalLine, parseJson } from '../workspace-file/manifest';
import { type Line, SEGMENT_FORMAT } from './line';

const heads = z.record(z.string(), z.tuple([z.number().int().positive(), z.string().regex(/^[0-9a-f]{64}$/)]));

const shape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('segment'),
    format: z.literal(SEGMENT_FORMAT),
    segment: z.number().int().positive(),
    lineage: z.string().min(1),
    since: z.string().min(1),
    heads,
    anew: z.strictObject({ sets: z.number().int().nonnegative(), heads }).optional(),
  }),
  z.strictObject({ kind: z.literal('entry'), entry: journalLine }),
  z.strictObject({ kind: z.literal('set'), set: changeSetLine }),
  z.strictObject({ kind: z.literal('seal'), lines: z.number().int().positive(), heads }),
]);

const newer = z.object({ kind: z.literal('segment'), format: z.number().int().gt(SEGMENT_FORMAT) });

/** A line from its JSON text; `null` for anything else. */
export function decodeLine(text: string): Line | null {
  const decoded = shape.safeParse(parseJson(text));
  return decoded.success ? (decoded.data as unknown as Line) : null;
}

/** Layout of a segment that a newer program began, `null` when the line says nothing of the kind. */
export function newerFormat(text: string): number | null {
  const head = newer.safeParse(parseJson(text));
  return head.success ? head.data.format : null;
}
