import type { Instant } from '../../core/kernel/instant';
import type { FolderReader } from '../folder';
import { createPace } from '../tasks/pace';
import type { TaskControl } from '../tasks/tasks';
import { checkLine } from './check-line';
import { type CompleteSets, completeSets, type History } from './complete-sets';
import { newerFormat } from './decode-line';
import { CHAIN_BYTES, CHAIN_START, type Heads, type Line } from './line';
import { listSegments } from './list-segments';
import type { Position } from './position';
import { segmentName } from './segment-name';
import { reaches, startWritings, type Writing } from './writings';

/** What the segments of a folder hold, from their beginning or from a position on. */
export interface FolderContent extends History {
  /** Of its change sets those that are complete, after what lies before `from`. */
  readonly complete: CompleteSets['complete'];
  readonly lineage: string | null;
  readonly since: Instant | null;
  /** Change sets of which only a part is there. */
  readonly incomplete: readonly string[];
  /** Lines that do not read or do not fit, such as `000003.jsonl:17`, and segments that are not there. What a broken-off write left at an end is none. */
  readonly damage: readonly string[];
  /** Layout of a newer program, `null` when this one knows them all. */
  readonly newer: number | null;
  /** Whether a history begins anew in what was read. */
  readonly begunAnew: boolean;
  /** Set where the history was to be written anew and that broke off, as in a power cut. */
  readonly unfinished: Unfinished | null;
  /** Where a writer goes on. */
  readonly end: Position;
}

/** A history that was not written to its end. */
export interface Unfinished {
  /** Where it breaks off, such as `000003.jsonl:17`. */
  readonly place: string;
  /** Where its replicas were to stand. */
  readonly heads: Heads;
  /** What the folder holds before it: whole, as it was left; `null` where nothing lies before. */
  readonly former: FolderContent | null;
}

/** Reads and checks the segments, what lies after `from` only when it is given. Damaged lines are named and left out. */
export async function readFolder(
  folder: FolderReader,
  from: Position | null,
  control: TaskControl,
): Promise<FolderContent> {
  const files = (await listSegments(folder)).filter(({ segment }) => segment >= (from?.segment ?? 0));
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const pace = createPace(control);
  const reading = startReading(from);
  let done = 0;
  for (const { segment } of files) {
    const goesOn = from !== null && segment === from.segment;
    const bytes = (await folder.read(segmentName(segment), goesOn ? from.size : 0)) ?? new Uint8Array();
    if (!goesOn) reading.begin(segment);
    for (let at = 0; at < bytes.length; ) {
      const end = bytes.indexOf(LINE_FEED, at);
      if (end === -1) {
        reading.breakOff();
        break;
      }
      reading.take(bytes.subarray(at, end));
      at = end + 1;
      await pace.step(done + at, total + 1);
    }
    reading.end(bytes.length);
    done += bytes.length;
  }
  await pace.step(done, done);
  return reading.result();
}

const LINE_FEED = 0x0a;

function startReading(from: Position | null) {
  const writings = startWritings(from?.lineage ?? '', from?.since ?? '');
  /** Bad lines with no good one after them yet. */
  let pending: string[] = [];
  let good = from?.chain ?? CHAIN_START;
  let anchors: readonly string[] = [good];
  let { segment, size, lines, before, open } = from ?? { ...NOWHERE };
  let newer: number | null = null;
  let tornAt: string | null = null;

  /** The first line of a segment may go on after the last good line: then what lies between was never completed. */
  function takeFirst(bytes: Uint8Array) {
    const afterGood = checkLine(bytes, [good]);
    const checked = afterGood.fits ? afterGood : checkLine(bytes, tornAt === null ? anchors : []);
    newer ??= newerFormat(new TextDecoder().decode(bytes.subarray(0, -CHAIN_BYTES)).concat('}'));
    if (!afterGood.fits) writings.current().damage.push(...pending, ...(tornAt === null ? [] : [tornAt]));
    pending = [];
    tornAt = null;
    return checked;
  }

  function accept(line: Line) {
    if (line.kind === 'entry') writings.current().entries.push(line.entry);
    else if (line.kind === 'set') writings.current().sets.push(line.set);
    else if (line.kind === 'seal') open = false;
    else writings.head(line);
  }

  return {
    begin(next: number) {
      for (let missing = segment + 1; missing < next; missing += 1)
        writings.current().damage.push(segmentName(missing));
      if (next !== segment + 1) anchors = [];
      before += size;
      segment = next;
      size = 0;
      lines = 0;
      open = true;
    },
    take(bytes: Uint8Array) {
      lines += 1;
      const { line, fits, anchors: next } = lines === 1 ? takeFirst(bytes) : checkLine(bytes, anchors);
      anchors = next;
      if (fits && line !== null) {
        writings.current().damage.push(...pending);
        pending = [];
        good = next[0] ?? good;
        accept(line);
      } else {
        pending.push(`${segmentName(segment)}:${lines}`);
        if (line?.kind === 'entry') writings.current().entries.push(line.entry);
      }
    },
    /** Bytes without a line feed at the end. */
    breakOff() {
      tornAt = `${segmentName(segment)}:${lines + 1}`;
      open = false;
    },
    end(bytes: number) {
      size += bytes;
      if (pending.length > 0 || lines === 0) open = false;
    },
    result(): FolderContent {
      const at = { segment, size, lines, before, open, chain: good };
      const begunAnew = writings.begunAnew();
      const known = begunAnew ? undefined : from?.heads;
      const current = writings.current();
      const damage = [...current.damage, ...pending];
      const content = { ...contentOf({ ...current, damage }, at, known), newer, begunAnew };
      const heads = current.anew?.heads ?? {};
      if (reaches(content.end.heads, heads)) return { ...content, unfinished: null };
      const former = writings.former();
      // whoever goes on with what was before begins a segment that says so
      const intact = former === null ? null : contentOf(former, { ...at, open: false }, from?.heads);
      const place = `${segmentName(segment)}:${lines + 1}`;
      return {
        ...content,
        unfinished: { place, heads, former: intact && { ...intact, newer, begunAnew, unfinished: null } },
      };
    },
  };
}

type Place = Pick<Position, 'segment' | 'size' | 'lines' | 'before' | 'open' | 'chain'>;

function contentOf({ entries, sets, damage, lineage, since }: Writing, at: Place, known: Heads | undefined) {
  const { complete, incomplete, heads } = completeSets({ entries, sets }, known);
  return {
    ...{ entries, sets, complete, incomplete, damage },
    lineage: lineage === '' ? null : lineage,
    since: since === '' ? null : since,
    end: { ...at, lineage, since, heads },
  };
}

const NOWHERE = { segment: 0, size: 0, lines: 0, before: 0, open: false };
