import type { Signature } from '../../../core/audits/signature';
import type { Day } from '../../../core/calendar/day';
import type { AgencyName } from '../../../core/organisation/agency';
import { holdingAt } from '../../../core/organisation/names-at';
import type { Line } from '../../model/line';
import type { OfficeHeadBlock, SigningBlock } from '../../model/office-blocks';
import type { PaperContext } from '../audit-records';
import { longDay } from './dates';
import { documentSigns } from './document-codes.data';

/** Kinds of administrative documents that an audit gives rise to. */
export type OfficeKind = keyof typeof documentSigns;

/** Number and day of a document, each `null` until recorded. */
export interface Numbered {
  readonly number: string | null;
  readonly date: Day | null;
}

/** Head of an administrative document; room where number or day is not recorded. */
export function officeHead(
  kind: OfficeKind,
  names: AgencyName,
  { number, date }: Numbered,
  { day, labels }: PaperContext,
): OfficeHeadBlock {
  return {
    kind: 'office-head',
    parent: names.parentBody,
    agency: names.name,
    country: labels('head.nation'),
    motto: labels('head.motto'),
    number: [{ text: `${labels('head.number')} ` }, ...numberLine(kind, names, number)],
    place: [{ text: names.place === '' ? '' : `${names.place}, ` }, ...dayLine(date, day, { labels })],
  };
}

/** Number with its sign, with room for one that is not recorded. */
export function numberLine(kind: OfficeKind, names: AgencyName, number: string | null): Line {
  const own = abbreviation(names.shortName);
  const sign = `/${documentSigns[kind].sign}${own === '' ? '' : `-${own}`}`;
  if (number === null || number.trim() === '') return [{ text: '', room: 'number' }, { text: sign }];
  if (number.includes('/')) return [{ text: number }];
  return [{ text: `${/^\d$/.test(number) ? '0' : ''}${number}${sign}` }];
}

/** A short name as it stands in a number: capitals as they are, of other words their first letter. */
function abbreviation(shortName: string): string {
  return shortName
    .split(/[\s-]+/)
    .map((word) => (word === word.toLocaleUpperCase('vi') ? word : word.charAt(0).toLocaleUpperCase('vi')))
    .join('');
}

/** A day in words, with room for one that is not recorded; the year is then that of `today`. */
export function dayLine(date: Day | null, today: Day, { labels }: Pick<PaperContext, 'labels'>): Line {
  if (date !== null) return [{ text: longDay(date, labels) }];
  return [
    { text: labels('head.day'), room: 'day' },
    { text: ` ${labels('head.month')}`, room: 'day' },
    { text: ` ${labels('head.year', { year: today.slice(0, 4) })}` },
  ];
}

/** Recipients and signature; without one, the head's title and room for a name. */
export function signing(
  signature: Signature | null,
  fallback: string,
  recipients: readonly string[],
  { records, labels }: PaperContext,
): SigningBlock {
  const person = signature === null ? undefined : records.person.get(signature.signedBy);
  return {
    kind: 'signing',
    recipients: recipients.length === 0 ? null : { title: labels('sign.recipients'), lines: recipients },
    office: signature === null ? [fallback] : officeLines(signature, person),
    name: person?.name ?? '',
  };
}

/** Capacity of who signs, with the own position below where it is signed in another's stead. */
function officeLines(
  { capacity, signedOn }: Signature,
  person: Parameters<typeof holdingAt>[0] | undefined,
): readonly string[] {
  const own = person === undefined ? '' : (holdingAt(person, signedOn)?.title ?? '');
  const lines = capacity
    .split(/\n|(?<=^(?:KT|TL|TUQ)\.[^,]*),/i)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return own === '' ? [] : [own];
  const inStead = lines.length === 1 && /^(KT|TL|TUQ)\./i.test(lines[0] ?? '');
  return inStead && own !== '' ? [...lines, own] : lines;
}
