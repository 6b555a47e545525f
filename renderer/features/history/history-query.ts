import { type Day, isDay } from '../../core/calendar/day';
import { type EntityName, entityNames } from '../../core/kernel/entities';
import type { RecordKey } from '../../data/record-changes';
import type { Query } from '../../navigation/paths';

/** What the screen shows, as its address says. */
export interface HistoryQuery {
  readonly view: 'log' | 'corrections' | 'known';
  readonly search: string;
  /** Acting person, `''` for anybody. */
  readonly person: string;
  /** Kind of record that a change touches, `null` for any. */
  readonly kind: EntityName | null;
  /** Local days between which it was recorded, both included; `null` leaves that side open. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** The one record whose history is shown. */
  readonly record: RecordKey | null;
  /** Shows the records that belong to it, too. */
  readonly related: boolean;
  /** Shows one record's history as a list instead of part by part. */
  readonly asList: boolean;
  readonly oldestFirst: boolean;
}

/** Reads the address; what is missing or unreadable filters nothing. */
export function readHistoryQuery(query: Query): HistoryQuery {
  const { view, q = '', person = '', kind, from, to, record, related, show, order } = query;
  return {
    view: view === 'corrections' || view === 'known' ? view : 'log',
    search: q,
    person,
    kind: entityNames.find((name) => name === kind) ?? null,
    from: dayOrNull(from),
    to: dayOrNull(to),
    record: readRecordKey(record),
    related: related === '1',
    asList: show === 'list',
    oldestFirst: order === 'oldest',
  };
}

/** A record as an address writes it. */
export function writeRecordKey({ entity, id }: RecordKey): string {
  return `${entity}/${id}`;
}

/** A record that an address names, `null` when it names none. */
export function readRecordKey(text: string | undefined): RecordKey | null {
  const cut = text?.indexOf('/') ?? -1;
  const entity = entityNames.find((name) => name === text?.slice(0, Math.max(0, cut)));
  const id = text?.slice(cut + 1) ?? '';
  return entity === undefined || id === '' ? null : { entity, id };
}

function dayOrNull(text: string | undefined): Day | null {
  return text !== undefined && isDay(text) ? text : null;
}
