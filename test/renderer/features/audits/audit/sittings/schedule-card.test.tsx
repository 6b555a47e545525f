import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Audit } from '../../../../../../renderer/core/audits/audit';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import { AuditScreen } from '../../../../../../renderer/features/audits/audit/audit-screen';
import type { SaveRequest } from '../../../../../../renderer/host/contract';
import { anAudit, anItem, aSitting, auditIn, auditRecords } from '../../../../../support/audit-lifecycle';
import { openTestStore } from '../../../../../support/memory-store';
import { type StoredRecord, storeRecords } from '../../../../../support/procedure-store';
import { renderScreen, testNow } from '../../../../../support/render-screen';

afterEach(cleanup);
configure({ asyncUtilTimeout: 10_000 });

const audit = anAudit({
  sittings: [
    aSitting('s1'),
    aSitting('s2', {
      auditee: asId<'orgUnit'>('van-phong'),
      from: '10:00',
      to: '11:30',
      procedureIds: [],
      auditorIds: [asId('two')],
      representative: 'Chánh Văn phòng',
    }),
  ],
});

async function open(of: Audit, ...more: readonly StoredRecord[]) {
  const store = await openTestStore({ nowMs: testNow });
  const tables = (['person', 'orgUnit', 'procedure', 'revision', 'auditorProfile'] as const).flatMap((entity) =>
    [...auditRecords[entity].values()].map((record) => [entity, record] as const),
  );
  await storeRecords(store, ...tables, ['audit', of], ...more);
  const saved: SaveRequest[] = [];
  const files = {
    open: () => Promise.resolve([]),
    save: (request: SaveRequest) => {
      saved.push(request);
      return Promise.resolve({ type: 'saved' as const, name: request.suggestedName });
    },
  };
  await renderScreen(<AuditScreen auditId="a1" />, { store, at: '/audits/a1', host: { files } });
  await screen.findByRole('heading', { level: 1 });
  return { saved, sittings: () => store.state().audit.get('a1')?.sittings ?? [] };
}

const dialog = async () => within(await screen.findByRole('dialog'));
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
async function menu(opener: RegExp | string, entry: RegExp | string) {
  fireEvent.click(screen.getByRole('button', { name: opener }));
  fireEvent.click(await screen.findByRole('menuitem', { name: entry }));
}
const box = (form: Awaited<ReturnType<typeof dialog>>, name: RegExp | string) =>
  form.getByRole<HTMLInputElement>('textbox', { name });
const type = (input: HTMLElement, value: string) => fireEvent.change(input, { target: { value } });

describe('the schedule of an audit', () => {
  it('says at the hours who sits elsewhere at that time, keeps what was typed and stores it once mended', async () => {
    const { sittings } = await open(audit);
    await menu(/^Việc với van-phong/, 'Sửa…');
    const form = await dialog();
    type(box(form, /^Từ giờ/), '9h');
    type(box(form, 'Nội dung'), 'Kiểm soát tài liệu');
    fireEvent.click(form.getByRole('button', { name: 'Lưu' }));
    await form.findByText(/^Bà two trùng giờ: bcvt, 08:30 ngày 23\/04\/2026 và van-phong, 09:00/);
    expect(box(form, /^Từ giờ/).getAttribute('aria-invalid')).toBe('true');
    type(box(form, /^Từ giờ/), '1030');
    expect(form.queryByText(/trùng giờ/)).toBeNull();
    fireEvent.click(form.getByRole('button', { name: 'Lưu' }));
    await gone();
    expect(sittings()[1]).toMatchObject({ from: '10:30', to: '11:30', subject: 'Kiểm soát tài liệu' });
  });

  it('offers to make a draft last until the day of a sitting outside of it', async () => {
    await open(audit);
    await menu(/^Việc với van-phong/, 'Sửa…');
    const form = await dialog();
    type(box(form, /^Ngày/), '28/04/2026');
    fireEvent.click(form.getByRole('button', { name: 'Lưu' }));
    fireEvent.click(await form.findByRole('button', { name: 'Đổi thời gian đánh giá thành 23/04–28/04/2026' }));
    await gone();
    expect(await screen.findByText('Thứ Ba, 28/04/2026')).toBeTruthy();
  });

  it('exchanges hours with the next auditee', async () => {
    const { sittings } = await open(audit);
    await menu(/^Việc với bcvt/, 'Đổi giờ với buổi sau');
    await waitFor(() =>
      expect(sittings().map(({ id, from }) => [id, from])).toEqual([
        ['s2', '08:30'],
        ['s1', '10:00'],
      ]),
    );
  });

  it('copies a sitting to the hours after it, over noon', async () => {
    const { sittings } = await open(audit);
    await menu(/^Việc với van-phong/, 'Chép thành buổi mới…');
    const form = await dialog();
    expect([box(form, /^Từ giờ/).value, box(form, /^Đến giờ/).value]).toEqual(['13:30', '15:00']);
    fireEvent.click(form.getByRole('button', { name: 'Lưu' }));
    await gone();
    expect(sittings().map(({ auditee, from }) => [auditee, from])).toEqual([
      ['bcvt', '08:30'],
      ['van-phong', '10:00'],
      ['van-phong', '13:30'],
    ]);
  });

  it('takes a sitting off', async () => {
    const { sittings } = await open(audit);
    await menu(/^Việc với van-phong/, 'Bỏ buổi này');
    await waitFor(() => expect(sittings().map(({ id }) => id)).toEqual(['s1']));
  });

  it('takes no sitting off that still has questions', async () => {
    const { sittings } = await open(audit, ['checklistItem', anItem('i1', { sittingId: 's2' })]);
    fireEvent.click(screen.getByRole('button', { name: /^Việc với van-phong/ }));
    const entry = await screen.findByRole('menuitem', { name: 'Bỏ buổi này (còn 1 câu hỏi)' });
    fireEvent.click(entry);
    expect(sittings()).toHaveLength(2);
  });

  it('changes of an approved audit only how a sitting is held', async () => {
    await open(auditIn('approved'));
    await menu(/^Việc với bcvt/, 'Sửa…');
    const form = await dialog();
    expect(form.getByText(/đã phê duyệt nên không sửa ở đây/)).toBeTruthy();
    expect(form.getByRole<HTMLInputElement>('combobox', { name: /^Bên được đánh giá/ }).disabled).toBe(true);
    expect(box(form, /^Từ giờ/).disabled).toBe(false);
  });

  it('sets up several auditees at once, within one day', async () => {
    const { sittings } = await open(anAudit({ sittings: [] }));
    fireEvent.click(screen.getByRole('button', { name: 'Thêm nhiều bên…' }));
    const form = await dialog();
    fireEvent.click(form.getByRole('button', { name: 'Thêm các buổi' }));
    await form.findByText('Chọn ít nhất một bên được đánh giá.');
    fireEvent.click(form.getByRole('combobox', { name: /^Bên được đánh giá/ }));
    for (const name of ['Lãnh đạo cơ quan', /^Phòng bcvt/, /^Phòng bcxb/])
      fireEvent.click(await screen.findByRole('option', { name, hidden: true }));
    fireEvent.click(form.getByRole('button', { name: 'Thêm các buổi' }));
    await gone();
    expect(sittings().map(({ kind, auditee }) => auditee ?? kind)).toEqual([
      'opening',
      'leadership',
      'bcvt',
      'bcxb',
      'closing',
    ]);
    expect(new Set(sittings().map(({ day }) => day))).toEqual(new Set(['2026-04-23']));
  });

  it('is saved as a calendar file, whole names and all', async () => {
    const { saved } = await open(audit);
    await menu('Việc khác với lịch', 'Xuất lịch (.ics)');
    await waitFor(() => expect(saved).toHaveLength(1));
    const [file] = saved;
    expect(file).toMatchObject({ suggestedName: 'Lich-ĐG-01.ics', extension: 'ics', mediaType: 'text/calendar' });
    const text = new TextDecoder().decode(file?.bytes).replace(/\r\n /g, '');
    expect(text).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20260423T100000');
    expect(text).toContain('SUMMARY:Đánh giá nội bộ: van-phong');
    expect(text).toContain('LOCATION:Phòng van-phong');
    expect(text).toContain('Chuyên gia: Bà two\\nĐại diện: Chánh Văn phòng');
  });
});
