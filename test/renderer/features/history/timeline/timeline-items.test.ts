import { describe, expect, test } from 'vitest';
import type { RecordVersion } from '../../../../../renderer/data/store';
import type { HistoryRow } from '../../../../../renderer/features/history/history-row';
import { changesBySet, timelineItems } from '../../../../../renderer/features/history/timeline/timeline-items';

const version = (changeSet: string, record: RecordVersion['record']): RecordVersion => ({
  changeSet,
  at: '2026-11-22T00:00:00.000Z',
  actor: null,
  record,
});
const row = (id: string) => ({ header: { id }, what: id, who: '', day: '2026-11-22' }) as HistoryRow;
const a = { entity: 'legalText', id: 'a' } as const;
const b = { entity: 'mapping', id: 'b' } as const;

describe('the timeline', () => {
  const changes = changesBySet([
    { key: a, versions: [version('s1', { n: 1 }), version('s2', { n: 2 }), version('s3', null)] },
    { key: b, versions: [version('s2', { m: 1 })] },
  ]);

  test('tells what each change set made of each record', () => {
    expect(changes.get('s1')).toEqual([{ ...a, before: null, after: { n: 1 } }]);
    expect(changes.get('s2')).toEqual([
      { ...a, before: { n: 1 }, after: { n: 2 } },
      { ...b, before: null, after: { m: 1 } },
    ]);
    expect(changes.get('s3')).toEqual([{ ...a, before: { n: 2 }, after: null }]);
  });

  test('holds the lines that touch the records, newest first or oldest first', () => {
    const rows = [row('s3'), row('other'), row('s2'), row('s1')];
    const ids = (oldestFirst: boolean) => timelineItems(rows, changes, oldestFirst).map((item) => item.row.header.id);
    expect(ids(false)).toEqual(['s3', 's2', 's1']);
    expect(ids(true)).toEqual(['s1', 's2', 's3']);
  });
});
