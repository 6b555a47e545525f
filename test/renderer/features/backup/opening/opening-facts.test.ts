import { describe, expect, it } from 'vitest';
import type { JournalOutcome, OpeningReport, RecoveryReport } from '../../../../../renderer/data/opening-report';
import { openingFacts } from '../../../../../renderer/features/backup/opening/opening-facts';
import { hasNews } from '../../../../../renderer/features/backup/opening/opening-news';
import { formatInstant } from '../../../../../renderer/strings/format';
import { wordsOf } from '../../../../../renderer/strings/use-words';

const words = wordsOf('backup');
const at = '2026-11-22T05:00:00.000Z';
const recovery: RecoveryReport = {
  why: 'damaged',
  backup: '20261122T020000Z-daily.phukin',
  changeSetsFromBackup: 118,
  changeSetsFromJournal: 7,
  lastAt: '2026-11-22T04:00:00.000Z',
  incomplete: 2,
  damage: ['000003.jsonl:17'],
  missingAttachments: ['ký.pdf'],
};

function report(journal: JournalOutcome, patch: Partial<OpeningReport> = {}): OpeningReport {
  return { at, journal, recovery: null, migrated: null, ...patch };
}

const facts = (given: OpeningReport) =>
  new Map(openingFacts(given, words).map(({ name, lines }) => [name, lines.join(' | ')]));

describe('facts of an opening', () => {
  it('tells all of a recovery: why, from where, up to when, what lacks, what to do', () => {
    const told = facts(report({ type: 'replayed', changeSets: 7 }, { recovery }));
    expect(told.get('Đã xảy ra')).toBe('Dữ liệu trong ứng dụng không đọc được hoặc không nhất quán.');
    expect(told.get('Lấy lại từ')).toBe(
      `bản sao lưu ${formatInstant('2026-11-22T02:00:00.000Z')}: 118 lần thay đổi | nhật ký bên ngoài: 7 lần thay đổi`,
    );
    expect(told.get('Đến thay đổi lúc')).toBe(formatInstant('2026-11-22T04:00:00.000Z'));
    expect(told.get('Bỏ lại')).toMatch(/^2 lần thay đổi ghi dở/);
    expect(told.get('Chỗ không đọc được')).toBe('dòng 17 của tệp 000003.jsonl');
    expect(told.get('Tệp đính kèm mất nội dung')).toBe('ký.pdf');
    expect(told.get('Nhật ký bên ngoài')).toBe('Đã được đọc để lấy lại dữ liệu.');
    expect(told.get('Nên làm')).toMatch(/^Đính kèm lại các tệp/);
  });

  it('leaves out what there is nothing of', () => {
    const whole = { ...recovery, backup: null, incomplete: 0, damage: [], missingAttachments: [], lastAt: null };
    const told = facts(report({ type: 'replayed', changeSets: 7 }, { recovery: whole }));
    expect([...told.keys()]).toEqual([
      'Lúc mở',
      'Đã xảy ra',
      'Lấy lại từ',
      'Đến thay đổi lúc',
      'Nhật ký bên ngoài',
      'Đã giữ',
      'Nên làm',
    ]);
    expect(told.get('Đến thay đổi lúc')).toBe('không có thay đổi nào');
  });

  it('counts what it does not list', () => {
    const damage = Array.from({ length: 11 }, (_, line) => `000001.jsonl:${line + 1}`);
    const told = facts(report({ type: 'equal' }, { recovery: { ...recovery, damage } }));
    expect(told.get('Chỗ không đọc được')?.split(' | ')).toHaveLength(9);
    expect(told.get('Chỗ không đọc được')).toMatch(/và 3 chỗ nữa$/);
  });

  it('says where a log that did not fit lies, and what was kept of it', () => {
    const diverged = facts(report({ type: 'set-aside', why: 'diverged', label: 'aside-1', lacking: 3 }));
    expect(diverged.get('Nhật ký bên ngoài')).toMatch(/3 lần thay đổi chỉ có ở nhật ký bên ngoài/);
    expect(diverged.get('Đã giữ')).toMatch(/thư mục con “aside-1”.*Phần giữ lại khi cứu dữ liệu/);
    const damaged = facts(report({ type: 'set-aside', why: 'damaged', label: 'aside-1', lacking: 0 }));
    expect(damaged.get('Đã giữ')).not.toMatch(/Phần giữ lại/);
  });

  it.each([
    { type: 'none' },
    { type: 'equal' },
    { type: 'caught-up', changeSets: 2 },
    { type: 'written', changeSets: 9 },
    { type: 'failed', reason: 'EROFS' },
    { type: 'set-aside', why: 'foreign', label: 'x', lacking: 0 },
    { type: 'set-aside', why: 'replaced', label: 'x', lacking: 0 },
  ] satisfies JournalOutcome[])('has plain words for $type', (journal) => {
    expect(facts(report(journal)).get('Nhật ký bên ngoài')).toMatch(/^\p{Lu}.+\.$/u);
  });

  it('tells an upgrade', () => {
    expect(facts(report({ type: 'equal' }, { migrated: { from: 1, to: 2 } })).has('Nâng cấp')).toBe(true);
  });
});

describe('news of an opening', () => {
  it.each<[JournalOutcome, boolean]>([
    [{ type: 'equal' }, false],
    [{ type: 'none' }, false],
    [{ type: 'caught-up', changeSets: 1 }, false],
    [{ type: 'written', changeSets: 1 }, false],
    [{ type: 'failed', reason: 'EROFS' }, false],
    [{ type: 'replayed', changeSets: 1 }, true],
    [{ type: 'set-aside', why: 'damaged', label: 'x', lacking: 0 }, true],
    [{ type: 'set-aside', why: 'diverged', label: 'x', lacking: 1 }, true],
    [{ type: 'set-aside', why: 'foreign', label: 'x', lacking: 0 }, true],
    [{ type: 'set-aside', why: 'replaced', label: 'x', lacking: 0 }, false],
  ])('%o: %s', (journal, news) => {
    expect(hasNews(report(journal))).toBe(news);
  });

  it('is any recovery', () => {
    expect(hasNews(report({ type: 'equal' }, { recovery }))).toBe(true);
  });
});
