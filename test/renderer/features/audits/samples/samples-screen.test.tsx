import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { AuditSample } from '../../../../../renderer/core/audits/audit-sample';
import { drawCodes } from '../../../../../renderer/core/audits/sampling/draw-sample';
import type { Store } from '../../../../../renderer/data/store';
import { SamplesScreen } from '../../../../../renderer/features/audits/samples/samples-screen';
import { anAnswer, anItem, auditIn, auditRecords } from '../../../../support/audit-lifecycle';
import { openTestStore } from '../../../../support/memory-store';
import { storeRecords } from '../../../../support/procedure-store';
import { renderScreen, testNow } from '../../../../support/render-screen';

// several change sets in a row are stored before some of what is waited for
configure({ asyncUtilTimeout: 5000 });
afterEach(cleanup);

async function openRunning(): Promise<Store> {
  const store = await openTestStore({ nowMs: testNow });
  const item = (id: string) => anItem(id, { answer: anAnswer('not-assessed') });
  await storeRecords(
    store,
    ...[...auditRecords.orgUnit.values()].map((one) => ['orgUnit', one] as const),
    ...[...auditRecords.procedure.values()].map((one) => ['procedure', one] as const),
    ['audit', auditIn('running')],
    ['checklistItem', item('i1')],
    ['checklistItem', item('i2')],
  );
  return store;
}
const sheet = (store: Store): AuditSample => {
  const [first] = store.state().auditSample.values();
  if (first === undefined) throw new Error('no sheet');
  return first;
};
const cell = (name: string) => screen.getByRole('textbox', { name });
const type = (name: string, text: string) => {
  fireEvent.change(cell(name), { target: { value: text } });
  fireEvent.blur(cell(name));
};
async function show(store: Store): Promise<void> {
  await renderScreen(<SamplesScreen auditId="a1" />, { store, at: '/audits/a1/samples' });
  await screen.findByRole('heading', { level: 1 });
}

async function withSheet(): Promise<Store> {
  const store = await openRunning();
  await show(store);
  fireEvent.click(screen.getByRole('button', { name: 'Thêm phiếu lấy mẫu…' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Thêm phiếu' }));
  await screen.findByRole('table', { name: 'Hồ sơ mẫu' });
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Hồ sơ mới' })).toBeTruthy());
  return store;
}
const pasteInto = (text: string) =>
  fireEvent.paste(screen.getByRole('textbox', { name: 'Hồ sơ mới' }), { clipboardData: { getData: () => text } });

describe('sampling sheets of an audit', () => {
  it('begin for a sitting and its procedure, with a seed of their own', async () => {
    const store = await withSheet();
    expect(sheet(store)).toMatchObject({ sittingId: 's1', procedureId: 'qt-1', rule: 'random', dossiers: [] });
    expect((cell('Số gốc') as HTMLInputElement).value).toBe(String(sheet(store).seed));
  });

  it('draw from pasted codes by the recorded rule and seed, and warn of names', async () => {
    const store = await withSheet();
    fireEvent.change(cell('Số gốc'), { target: { value: '7' } });
    fireEvent.click(screen.getByRole('button', { name: 'Rút mẫu…' }));
    const codes = Array.from({ length: 12 }, (_, index) => `HS-${index + 1}`);
    fireEvent.change(await screen.findByRole('textbox', { name: 'Mã hồ sơ, mỗi dòng một mã' }), {
      target: { value: [...codes, 'Nguyễn Thị Hằng'].join('\n') },
    });
    expect(screen.getByText(/1 dòng giống họ tên người \(Nguyễn Thị Hằng\)/)).toBeTruthy();
    fireEvent.change(cell('Mã hồ sơ, mỗi dòng một mã'), { target: { value: codes.join('\n') } });
    fireEvent.click(screen.getByRole('button', { name: 'Đưa 3 hồ sơ vào phiếu' }));
    const drawn = drawCodes('random', 7, codes, 3);
    await waitFor(() => expect(sheet(store)).toMatchObject({ seed: 7, population: 12 }));
    expect(sheet(store).dossiers.map(({ code }) => code)).toEqual(drawn);
  });

  it('take dossiers pasted from Excel, tell lateness in working days and the share handled by the procedure', async () => {
    const store = await withSheet();
    fireEvent.change(screen.getByRole('textbox', { name: 'Tổng số hồ sơ' }), { target: { value: '40' } });
    pasteInto('HS-1\t02/03/2026\t06/03/2026\t06/03/2026\tcó\nHS-2\t02/03/2026\t06/03/2026\t10/03/2026\tkhông');
    fireEvent.blur(cell('Mã hồ sơ, dòng 1'));
    await waitFor(() => expect(sheet(store).dossiers).toHaveLength(2));
    expect(sheet(store).dossiers[1]).toMatchObject({ code: 'HS-2', returned: '2026-03-10', byProcedure: false });
    expect(screen.getByText(/^đúng hẹn/)).toBeTruthy();
    expect(screen.getByText(/^trễ 2/)).toBeTruthy();
    expect(screen.getByText('1 / 2 hồ sơ giải quyết đúng quy trình (50,0 %)')).toBeTruthy();
  });

  it('keep a day that cannot be read, say so, and store everything else', async () => {
    const store = await withSheet();
    fireEvent.change(screen.getByRole('textbox', { name: 'Tổng số hồ sơ' }), { target: { value: '9' } });
    pasteInto('HS-1\ttuần sau\t06/03/2026');
    fireEvent.blur(cell('Mã hồ sơ, dòng 1'));
    expect(await screen.findByText(/Chưa đọc được ngày: tuần sau/)).toBeTruthy();
    await waitFor(() =>
      expect(sheet(store).dossiers).toMatchObject([{ code: 'HS-1', received: null, promised: '2026-03-06' }]),
    );
    cleanup();
    await show(store);
    await screen.findByRole('textbox', { name: 'Tiếp nhận, dòng 1' });
    await waitFor(() => expect((cell('Tiếp nhận, dòng 1') as HTMLInputElement).value).toBe('tuần sau'));
    type('Tiếp nhận, dòng 1', '2/3/26');
    await waitFor(() => expect(sheet(store).dossiers[0]?.received).toBe('2026-03-02'));
    expect((cell('Tiếp nhận, dòng 1') as HTMLInputElement).value).toBe('02/03/2026');
  });

  it('refuse a code twice with the reason, and keep both as typed', async () => {
    const store = await withSheet();
    fireEvent.change(screen.getByRole('textbox', { name: 'Tổng số hồ sơ' }), { target: { value: '9' } });
    pasteInto('HS-1\t\nHS-1\t');
    fireEvent.blur(cell('Mã hồ sơ, dòng 2'));
    expect(await screen.findByText(/Mã HS-1 có hai lần\. Chữ đã gõ vẫn giữ trên máy này\./)).toBeTruthy();
    expect(sheet(store).dossiers).toEqual([]);
    expect((cell('Mã hồ sơ, dòng 2') as HTMLInputElement).value).toBe('HS-1');
  });

  it('judge each question at each dossier with one key, as fast as keys are pressed, and propose a result', async () => {
    const store = await withSheet();
    fireEvent.change(screen.getByRole('textbox', { name: 'Tổng số hồ sơ' }), { target: { value: '9' } });
    pasteInto('HS-1\t\nHS-2\t');
    fireEvent.blur(cell('Mã hồ sơ, dòng 1'));
    const grid = within(await screen.findByRole('table', { name: 'Câu hỏi và hồ sơ mẫu' }));
    grid.getByRole('button', { name: 'Câu I1, hồ sơ HS-1: chưa xem' }).focus();
    for (const key of ['1', '2', '3']) fireEvent.keyDown(document.activeElement ?? document.body, { key });
    expect(grid.getByRole('button', { name: 'Câu I1, hồ sơ HS-2: không phù hợp' })).toBeTruthy();
    await waitFor(() =>
      expect(sheet(store).grid.map(({ itemId, verdict }) => [itemId, verdict])).toEqual([
        ['i1', 'conform'],
        ['i1', 'nonconform'],
        ['i2', 'not-applicable'],
      ]),
    );
    fireEvent.click((await grid.findAllByRole('button', { name: 'Ghi vào câu trả lời' }))[0] as HTMLElement);
    await waitFor(() => expect(store.state().checklistItem.get('i1')?.answer.result).toBe('nonconform'));
  });
});
