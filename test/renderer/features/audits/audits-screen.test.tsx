import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ProgrammeSlot } from '../../../../renderer/core/audits/programme';
import { asId } from '../../../../renderer/core/kernel/ids';
import { AuditsScreen } from '../../../../renderer/features/audits/audits-screen';
import { answered, auditIn, auditRecords } from '../../../support/audit-lifecycle';
import { openTestStore } from '../../../support/memory-store';
import { type StoredRecord, storeRecords } from '../../../support/procedure-store';
import { aProgramme } from '../../../support/programme-records';
import { renderScreen, testNow } from '../../../support/render-screen';

afterEach(cleanup);
configure({ asyncUtilTimeout: 10_000 });

const slot = (id: string, month: number, auditee: string): ProgrammeSlot => ({
  id,
  auditee: asId<'orgUnit'>(auditee),
  month,
  day: null,
  procedureIds: [],
  clauses: ['8.5'],
  auditorIds: [asId<'person'>('lead')],
  locked: false,
  combinedWith: '',
  reasons: [],
});
const programme = aProgramme(0, {
  auditees: [asId('bcvt'), asId('bcxb')],
  slots: [slot('done', 4, 'bcvt'), slot('late', 10, 'bcxb'), slot('due', 11, 'bcvt')],
});
const held = auditIn('closed', { slotIds: ['done'], programmeId: programme.id });

async function open(at: string, ...records: readonly StoredRecord[]) {
  const store = await openTestStore({ nowMs: testNow });
  const tables = (['person', 'orgUnit', 'procedure', 'revision', 'auditorProfile'] as const).flatMap((entity) =>
    [...auditRecords[entity].values()].map((record) => [entity, record] as const),
  );
  await storeRecords(store, ...tables, ...records);
  const view = await renderScreen(<AuditsScreen />, { store, at });
  await screen.findByRole('heading', { level: 1 });
  return view;
}

const items = answered.map((item): StoredRecord => ['checklistItem', item]);
const full: readonly StoredRecord[] = [
  ['auditProgramme', programme],
  ['audit', held],
  [
    'audit',
    auditIn('running', {
      id: asId('a2'),
      code: 'ĐG-02',
      title: 'Đợt 2',
      from: '2025-04-23',
      to: '2025-04-24',
      sittings: [],
    }),
  ],
  ...items,
];

describe('the list of audits', () => {
  it('says what to do while there is no programme and no audit', async () => {
    await open('/audits');
    expect(screen.getByText(/Chưa có chương trình đánh giá năm 2026/)).toBeTruthy();
    expect(screen.getByText('Chưa có cuộc đánh giá nào')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Lập chương trình' })).toHaveLength(2);
  });

  it('counts the slots of the programme, and shows progress and findings of each audit', async () => {
    await open('/audits', ...full);
    for (const said of ['1 quá tháng', '1 trong tháng này', '1 đã đánh giá'])
      expect(screen.getByRole('link', { name: said }).getAttribute('href')).toBe('#/audits/programme/2026');
    const row = within(screen.getByRole('row', { name: /ĐG-01/ }));
    expect(row.getByText('2 / 2')).toBeTruthy();
    expect(row.getByText('1 nhẹ')).toBeTruthy();
    expect(row.getByText('bcvt, bcxb')).toBeTruthy();
  });

  it('keeps its filters in the address', async () => {
    const { router } = await open('/audits?year=2025', ...full);
    expect(screen.queryByRole('row', { name: /ĐG-01/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
    await screen.findByRole('row', { name: /ĐG-01/ });
    fireEvent.click(screen.getByRole('button', { name: /^Đang đánh giá/ }));
    await waitFor(() => expect(router.history.location.search).toContain('state=running'));
    await waitFor(() => expect(screen.queryByRole('row', { name: /ĐG-01/ })).toBeNull());
    fireEvent.change(screen.getByRole('searchbox', { name: 'Tìm cuộc đánh giá' }), { target: { value: 'dot 3' } });
    await screen.findByText('Không có cuộc đánh giá nào khớp.');
    expect(router.history.location.search).toContain('q=');
  });
});

describe('setting up an audit', () => {
  it('opens with the slots of the address, proposes the rest and goes to the draft', async () => {
    const { store, router } = await open(`/audits?create=slots&programme=${programme.id}&slots=late,due`, ...full);
    const form = within(await screen.findByRole('dialog'));
    const box = (name: RegExp) => form.getByRole<HTMLInputElement>('checkbox', { name });
    expect(box(/Phòng bcxb, tháng 10/).checked).toBe(true);
    expect(box(/Phòng bcvt, tháng 4/).disabled).toBe(true);
    expect(form.getByRole<HTMLInputElement>('textbox', { name: /^Mã/ }).value).toBe('ĐG-03');
    expect(form.getByRole<HTMLInputElement>('combobox', { name: /^Trưởng đoàn/ }).value).toBe('Bà lead');
    expect(form.getByText(/: 2 buổi, 08:30–/)).toBeTruthy();
    fireEvent.change(form.getByRole('textbox', { name: /^Mã/ }), { target: { value: 'ĐG-01' } });
    fireEvent.click(form.getByRole('button', { name: 'Lập dự thảo' }));
    await form.findByText('Mã ĐG-01 đã có ở cuộc đánh giá khác.');
    fireEvent.change(form.getByRole('textbox', { name: /^Mã/ }), { target: { value: 'ĐG-03' } });
    fireEvent.click(form.getByRole('button', { name: 'Lập dự thảo' }));
    await waitFor(() => expect(store.state().audit.size).toBe(3));
    const made = [...store.state().audit.values()].find(({ code }) => code === 'ĐG-03');
    expect(made).toMatchObject({ state: 'drafted', slotIds: ['late', 'due'], programmeId: programme.id });
    await waitFor(() => expect(router.history.location.pathname).toBe(`/audits/${made?.id}`));
  });

  it('says what is missing, and forgets the wish when it is closed', async () => {
    const { router } = await open(`/audits?create=slots&programme=${programme.id}`, ...full);
    const form = within(await screen.findByRole('dialog'));
    fireEvent.click(form.getByRole('button', { name: 'Lập dự thảo' }));
    await form.findByText('Chọn ít nhất một mục của chương trình.');
    fireEvent.click(form.getByRole('button', { name: 'Hủy' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(router.history.location.search).toBe('');
  });

  it('offers only the workbooks that stand without one audit', async () => {
    await open('/audits', ...full);
    fireEvent.click(screen.getByRole('button', { name: 'Văn bản' }));
    const offered = await screen.findAllByRole('menuitem', { hidden: true });
    expect(offered.map(({ textContent }) => textContent)).toEqual([
      'Sổ theo dõi các cuộc đánh giá',
      'Sổ theo dõi sự không phù hợp',
    ]);
  });
});
