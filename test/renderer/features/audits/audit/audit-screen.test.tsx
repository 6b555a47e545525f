import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Audit } from '../../../../../renderer/core/audits/audit';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { Store } from '../../../../../renderer/data/store';
import { AuditScreen } from '../../../../../renderer/features/audits/audit/audit-screen';
import { anAudit, anItem, answered, aSitting, auditIn, auditRecords } from '../../../../support/audit-lifecycle';
import { openTestStore } from '../../../../support/memory-store';
import { type StoredRecord, storeRecords } from '../../../../support/procedure-store';
import { renderScreen, testNow } from '../../../../support/render-screen';

afterEach(cleanup);
configure({ asyncUtilTimeout: 10_000 });

async function open(audit: Audit, ...more: readonly StoredRecord[]) {
  const store = await openTestStore({ nowMs: testNow });
  const tables = (['person', 'orgUnit', 'procedure', 'revision', 'auditorProfile'] as const).flatMap((entity) =>
    [...auditRecords[entity].values()].map((record) => [entity, record] as const),
  );
  await storeRecords(store, ...tables, ['audit', audit], ...more);
  const view = await renderScreen(<AuditScreen auditId="a1" />, { store, at: '/audits/a1' });
  await screen.findByRole('heading', { level: 1 });
  return { ...view, stored: () => auditOf(store) };
}

function auditOf(store: Store): Audit {
  const audit = store.state().audit.get('a1');
  if (audit === undefined) throw new Error('the audit is gone');
  return audit;
}

const items = answered.map((item): StoredRecord => ['checklistItem', item]);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const isOff = (name: string) => button(name).getAttribute('aria-disabled') === 'true';
const dialog = async () => within(await screen.findByRole('dialog'));
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

async function menu(opener: HTMLElement, entry: string | RegExp) {
  fireEvent.click(opener);
  fireEvent.click(await screen.findByRole('menuitem', { name: entry }));
}

describe('the page of an audit', () => {
  it('offers the next act once nothing is missing, fills in the only fit signatory and records the act', async () => {
    const { stored, toasts } = await open(anAudit());
    fireEvent.click(button('Ghi phê duyệt…'));
    const form = await dialog();
    expect(form.getByRole<HTMLInputElement>('combobox', { name: /^Người ký/ }).value).toBe('Bà head');
    fireEvent.click(form.getByRole('button', { name: 'Ghi phê duyệt' }));
    await form.findByText('Nhập tư cách ký.');
    fireEvent.change(form.getByRole('textbox', { name: /^Tư cách ký/ }), { target: { value: 'GIÁM ĐỐC' } });
    fireEvent.click(form.getByRole('button', { name: 'Ghi phê duyệt' }));
    await gone();
    expect(stored()).toMatchObject({ state: 'approved', events: [{ signedBy: 'head', capacity: 'GIÁM ĐỐC' }] });
    expect(toasts.shown()?.title).toBe('Đã phê duyệt cuộc đánh giá ĐG-01');
    const ladder = screen.getByRole('list', { name: 'Các bước của cuộc đánh giá' });
    await waitFor(() => expect(within(ladder).getByText('Bà head, 22/11/2026')).toBeTruthy());
  });

  it('names everything that is missing, each with the way to where it is mended', async () => {
    const { stored } = await open(anAudit({ scope: '', sittings: [aSitting('s1', { auditorIds: [] })] }));
    expect(screen.getByText('Còn thiếu 2 điều')).toBeTruthy();
    expect(isOff('Ghi phê duyệt…')).toBe(true);
    fireEvent.click(button('Nhập ngay: Thiếu phạm vi đánh giá.'));
    const form = await dialog();
    fireEvent.change(form.getByRole('textbox', { name: /^Phạm vi/ }), { target: { value: 'Giải quyết TTHC' } });
    fireEvent.change(form.getByRole('textbox', { name: /^Mục tiêu/ }), { target: { value: 'Một\n\nHai ' } });
    fireEvent.click(form.getByRole('button', { name: 'Lưu' }));
    await gone();
    expect(stored()).toMatchObject({ scope: 'Giải quyết TTHC', objectives: ['Một', 'Hai'] });
    await waitFor(() => expect(screen.getByText('Còn thiếu 1 điều')).toBeTruthy());
    expect(button(/^Nhập ngay: bcvt, 08:30 ngày 23\/04\/2026: chưa có/)).toBeTruthy();
  });

  it('warns of an auditor of the own unit and lets a reason settle it', async () => {
    const { stored } = await open(anAudit({ sittings: [aSitting('s1', { auditorIds: [asId('one')] })] }));
    expect(screen.getByText(/Bà one thuộc bcvt\. Chưa ghi lý do/)).toBeTruthy();
    fireEvent.click(button(/^Nhập ngay: 1 cảnh báo/));
    const form = await dialog();
    fireEvent.change(form.getByRole('textbox', { name: 'Lý do vẫn phân công' }), { target: { value: 'thiếu người' } });
    fireEvent.click(form.getByRole('button', { name: 'Lưu' }));
    await gone();
    expect(stored().sittings[0]?.overrides).toEqual([{ personId: 'one', warning: 'own-unit', reason: 'thiếu người' }]);
    await waitFor(() => expect(screen.getByText(/Lý do: thiếu người/)).toBeTruthy());
    expect(isOff('Ghi phê duyệt…')).toBe(false);
  });

  it('warns when the notice comes too late, and records it all the same', async () => {
    const { stored } = await open(auditIn('approved'));
    expect(screen.getByText(/Buổi đầu tiên ngày 23\/04\/2026 đã qua/)).toBeTruthy();
    fireEvent.click(button('Ghi thông báo…'));
    const form = await dialog();
    fireEvent.change(form.getByRole('textbox', { name: /^Ngày ký/ }), { target: { value: '14/04/2026' } });
    await form.findByText('Thông báo trước buổi đầu tiên 7 ngày làm việc.');
    fireEvent.change(form.getByRole('textbox', { name: /^Ngày ký/ }), { target: { value: '21/04/2026' } });
    await form.findByText(/chỉ 2 ngày làm việc, thông lệ ít nhất 5 ngày/);
    fireEvent.click(form.getByRole('combobox', { name: /^Người ký/ }));
    fireEvent.click(await screen.findByRole('option', { name: /Bà clerk/, hidden: true }));
    fireEvent.click(form.getByRole('button', { name: 'Ghi thông báo' }));
    await gone();
    expect(stored()).toMatchObject({ state: 'notified' });
  });

  it('asks for a reason where the start must explain something', async () => {
    const { stored } = await open(
      auditIn('notified', {
        sittings: [aSitting('s1', { procedureIds: [asId('qt-2')], auditorIds: [asId('lead')] })],
      }),
      ['checklistItem', anItem('i1')],
    );
    fireEvent.click(button('Bắt đầu đánh giá…'));
    const form = await dialog();
    expect(form.getByText(/Quy trình không có bản đang hiệu lực/)).toBeTruthy();
    fireEvent.change(form.getByRole('textbox', { name: /^Tư cách ký/ }), { target: { value: 'Trưởng đoàn' } });
    fireEvent.click(form.getByRole('button', { name: 'Bắt đầu đánh giá' }));
    await form.findByText(/Ghi lý do vẫn bắt đầu\.$/, { selector: '[role="alert"] *' });
    fireEvent.change(form.getByRole('textbox', { name: /^Lý do/ }), { target: { value: 'đang chờ ban hành' } });
    fireEvent.click(form.getByRole('button', { name: 'Bắt đầu đánh giá' }));
    await gone();
    expect(stored()).toMatchObject({ state: 'running' });
  });

  it('mends a wrongly recorded signature with a reason, the others untouched', async () => {
    const { stored } = await open(auditIn('running'), ...items);
    fireEvent.click(button('Sửa mục ghi nhầm: Thông báo'));
    const form = await dialog();
    fireEvent.change(form.getByRole('textbox', { name: /^Ngày ký/ }), { target: { value: '30/04/2026' } });
    fireEvent.change(form.getByRole('textbox', { name: /^Lý do/ }), { target: { value: 'ghi nhầm ngày' } });
    fireEvent.click(form.getByRole('button', { name: 'Sửa mục ghi' }));
    await form.findByText('Ngày ký không được sau chữ ký kế tiếp, 23/04/2026.');
    fireEvent.change(form.getByRole('textbox', { name: /^Ngày ký/ }), { target: { value: '14/04/2026' } });
    fireEvent.click(form.getByRole('button', { name: 'Sửa mục ghi' }));
    await gone();
    expect(stored().events.map(({ signedOn }) => signedOn)).toEqual(['2026-04-10', '2026-04-14', '2026-04-23']);
  });

  it('postpones with a reason, says so beside the ladder, and resumes on new days', async () => {
    const { stored } = await open(auditIn('notified'), ...items);
    await menu(button('Việc khác'), 'Hoãn…');
    const form = await dialog();
    fireEvent.change(form.getByRole('textbox', { name: /^Tư cách ký/ }), { target: { value: 'GIÁM ĐỐC' } });
    fireEvent.change(form.getByRole('textbox', { name: /^Lý do/ }), { target: { value: 'bão số 12' } });
    fireEvent.click(form.getByRole('button', { name: 'Hoãn' }));
    await gone();
    await screen.findByText('Đang hoãn từ 22/11/2026, Bà head ký: bão số 12');
    fireEvent.click(button('Tiếp tục…'));
    const resume = await dialog();
    fireEvent.change(resume.getByRole('textbox', { name: /^Ngày đầu mới/ }), { target: { value: '05/12/2026' } });
    expect(resume.getByRole<HTMLInputElement>('textbox', { name: /^bcxb/ }).value).toBe('08/12/2026');
    fireEvent.change(resume.getByRole('textbox', { name: /^Tư cách ký/ }), { target: { value: 'GIÁM ĐỐC' } });
    fireEvent.click(resume.getByRole('button', { name: 'Tiếp tục' }));
    await gone();
    expect(stored()).toMatchObject({ state: 'notified', from: '2026-12-07', to: '2026-12-08' });
  });

  it('changes the team by a signed decision: sittings of who leaves go to who takes over', async () => {
    const { stored } = await open(auditIn('approved'));
    await menu(button('Việc khác'), 'Đổi đoàn…');
    const form = await dialog();
    fireEvent.click(form.getByRole('button', { name: 'Bỏ Bà two khỏi đoàn' }));
    fireEvent.click(form.getByRole('combobox', { name: /^Bà two đang có 1 buổi/ }));
    fireEvent.click(await screen.findByRole('option', { name: 'Bà lead', hidden: true }));
    fireEvent.change(form.getByRole('textbox', { name: /^Tư cách ký/ }), { target: { value: 'GIÁM ĐỐC' } });
    fireEvent.change(form.getByRole('textbox', { name: 'Lý do (bắt buộc)' }), { target: { value: 'đi công tác' } });
    fireEvent.click(form.getByRole('button', { name: 'Đổi đoàn' }));
    await gone();
    expect(stored().team.map(({ personId }) => personId)).toEqual(['lead', 'one']);
    expect(stored().sittings.map(({ auditorIds }) => auditorIds)).toEqual([['lead'], ['one']]);
  });

  it('waits with closing for the nonconformities that are still to be raised', async () => {
    await open(auditIn('follow-up'), ...items);
    expect(screen.getByText('1 câu không phù hợp chưa lập phiếu KPH.')).toBeTruthy();
    expect(isOff('Đóng cuộc đánh giá…')).toBe(true);
  });

  it('asks before a draft is thrown away, and goes back to the list', async () => {
    const { store, router } = await open(anAudit());
    await menu(button('Việc khác'), 'Bỏ dự thảo…');
    fireEvent.click((await dialog()).getByRole('button', { name: 'Bỏ dự thảo' }));
    await waitFor(() => expect(store.state().audit.size).toBe(0));
    await waitFor(() => expect(router.history.location.pathname).toBe('/audits'));
  });
});
