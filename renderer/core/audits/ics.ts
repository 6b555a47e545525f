import type { Instant } from '../kernel/instant';
import type { Audit, Sitting } from './audit';

/** Words of a sitting as the calendar shows them. */
export interface SittingWords {
  readonly summary: string;
  readonly description: string;
  readonly location: string;
}

/** Longest line in octets, without its end (RFC 5545, 3.1). */
const LINE = 75;

/** Vietnam has kept UTC+7 without summer time since 1975. */
const ZONE = 'Asia/Ho_Chi_Minh';
const timeZone = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * The sittings as an iCalendar file (RFC 5545), to be written as UTF-8. A sitting keeps its UID whenever it is exported, so a
 * later file moves or cancels what an earlier one brought in.
 * @param now when the file is made
 */
export function sittingsToIcs(
  audits: Iterable<Audit>,
  wordsOf: (sitting: Sitting, audit: Audit) => SittingWords,
  now: Instant,
): string {
  const events = [...audits].flatMap((audit) =>
    audit.sittings.flatMap((sitting) => eventOf(audit, sitting, wordsOf(sitting, audit), now)),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//vn.phukin.app//Phu Kin//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...timeZone,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** Text as a value of iCalendar: backslash, semicolon, comma and line ends escaped, other control characters left out. */
export function escapeIcs(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, (mark) => (mark === '\t' ? ' ' : ''));
}

/** A line in parts of at most 75 octets each, going on after a line end and a blank; no letter is cut. */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > LINE) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

function eventOf(audit: Audit, sitting: Sitting, words: SittingWords, now: Instant): readonly string[] {
  const confirmed = audit.state !== 'drafted' && audit.state !== 'postponed';
  return [
    'BEGIN:VEVENT',
    `UID:${audit.id}-${sitting.id}@vn.phukin.app`,
    `DTSTAMP:${stampOf(now)}`,
    `SEQUENCE:${audit.events.length}`,
    `DTSTART;TZID=${ZONE}:${localTime(sitting.day, sitting.from)}`,
    `DTEND;TZID=${ZONE}:${localTime(sitting.day, sitting.to)}`,
    `SUMMARY:${escapeIcs(words.summary)}`,
    ...(words.description === '' ? [] : [`DESCRIPTION:${escapeIcs(words.description)}`]),
    ...(words.location === '' ? [] : [`LOCATION:${escapeIcs(words.location)}`]),
    `STATUS:${audit.state === 'cancelled' ? 'CANCELLED' : confirmed ? 'CONFIRMED' : 'TENTATIVE'}`,
    'END:VEVENT',
  ];
}

function localTime(day: string, time: string): string {
  return `${day.replace(/-/g, '')}T${time.replace(':', '')}00`;
}

function stampOf(now: Instant): string {
  return `${now.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
