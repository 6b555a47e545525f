import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeIcs, foldLine, sittingsToIcs } from '../../../../renderer/core/audits/ics';
import { anAudit, aSitting, auditIn } from '../../../support/audit-lifecycle';

const now = '2026-04-01T01:02:03.456Z';
const words = { summary: 'Đánh giá Phòng BCVT', description: 'Điều khoản 8.5', location: '' };
const octets = (text: string) => new TextEncoder().encode(text).length;

/** Reads a file back as RFC 5545 has it: unfolds, then splits into events of properties with unescaped values. */
function readBack(text: string): readonly ReadonlyMap<string, string>[] {
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  const lines = text.replace(/\r\n /g, '').split('\r\n').slice(0, -1);
  const events: Map<string, string>[] = [];
  const open: string[] = [];
  for (const line of lines) {
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push(new Map());
    } else if (name === 'END') expect(open.pop()).toBe(value);
    else if (open.at(-1) === 'VEVENT') {
      const unescaped = value.replace(/\\(.)/g, (_whole, mark: string) => (mark === 'n' ? '\n' : mark));
      events.at(-1)?.set(name, unescaped);
    }
  }
  expect(open).toEqual([]);
  return events;
}

describe('the calendar of sittings', () => {
  it('reads back as sittings in the local time of Vietnam', () => {
    const [first, second] = readBack(sittingsToIcs([auditIn('notified')], () => words, now));
    expect(Object.fromEntries(first ?? [])).toEqual({
      UID: 'a1-s1@vn.phukin.app',
      DTSTAMP: '20260401T010203Z',
      SEQUENCE: '2',
      'DTSTART;TZID=Asia/Ho_Chi_Minh': '20260423T083000',
      'DTEND;TZID=Asia/Ho_Chi_Minh': '20260423T100000',
      SUMMARY: 'Đánh giá Phòng BCVT',
      DESCRIPTION: 'Điều khoản 8.5',
      STATUS: 'CONFIRMED',
    });
    expect(second?.get('UID')).toBe('a1-s2@vn.phukin.app');
  });

  it('defines its time zone and says what it is', () => {
    const text = sittingsToIcs([], () => words, now);
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\n');
    expect(text).toContain('TZOFFSETTO:+0700');
    expect(readBack(text)).toEqual([]);
  });

  it('keeps the UID of a sitting that was moved, and counts on', () => {
    const read = (audit: Parameters<typeof sittingsToIcs>[0]) => readBack(sittingsToIcs(audit, () => words, now))[0];
    const before = read([anAudit()]);
    const moved = read([auditIn('notified', { sittings: [aSitting('s1', { day: '2026-04-24' })] })]);
    expect(moved?.get('UID')).toBe(before?.get('UID'));
    expect(Number(moved?.get('SEQUENCE'))).toBeGreaterThan(Number(before?.get('SEQUENCE')));
  });

  it.each([
    ['drafted', 'TENTATIVE'],
    ['approved', 'CONFIRMED'],
    ['running', 'CONFIRMED'],
    ['postponed', 'TENTATIVE'],
    ['cancelled', 'CANCELLED'],
  ] as const)('an audit that is %s is %s', (state, status) => {
    expect(readBack(sittingsToIcs([auditIn(state)], () => words, now))[0]?.get('STATUS')).toBe(status);
  });

  it('brings back any words letter by letter, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat({ max: 90 }), (text, length) => {
        const summary = `${'Đ'.repeat(length)}${text}`.normalize('NFC').replace(/\p{Cc}/gu, '');
        const file = sittingsToIcs([anAudit()], () => ({ ...words, summary, location: 'a;b,c\\n\nd' }), now);
        const [event] = readBack(file);
        expect(event?.get('SUMMARY')).toBe(summary);
        expect(event?.get('LOCATION')).toBe('a;b,c\\n\nd');
        for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
      }),
    );
  });
});

describe('values', () => {
  it.each([
    ['a,b;c\\d', 'a\\,b\\;c\\\\d'],
    ['dòng 1\r\ndòng 2\rdòng 3\n', 'dòng 1\\ndòng 2\\ndòng 3\\n'],
    ['tab\there\u0000', 'tab here'],
    ['e\u0302\u0301', 'ế'],
  ])('%j is written %j', (text, written) => {
    expect(escapeIcs(text)).toBe(written);
  });

  it('are folded between letters, never within one', () => {
    const folded = foldLine('ế'.repeat(60));
    expect(folded.split('\r\n').map(octets)).toEqual([75, 73, 34]);
    expect(folded.replace(/\r\n /g, '')).toBe('ế'.repeat(60));
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
    expect(foldLine(`${'x'.repeat(73)}😀`)).toBe(`${'x'.repeat(73)}\r\n 😀`);
  });
});
