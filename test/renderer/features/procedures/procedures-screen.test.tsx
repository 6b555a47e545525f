import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { readSheet } from 'read-excel-file/universal';
import { afterEach, describe, expect, it } from 'vitest';
import { ProceduresScreen } from '../../../../renderer/features/procedures/procedures-screen';
import { renderScreen } from '../../../support/render-screen';
import { openSampleStore } from '../../../support/sample-store';

afterEach(cleanup);

async function open(at = '/procedures') {
  const view = await renderScreen(<ProceduresScreen />, { store: await openSampleStore(), at });
  await screen.findByRole('heading', { name: 'Quy trình ISO' });
  return view;
}

const codes = () =>
  within(screen.getByRole('grid', { name: 'Quy trình ISO' }))
    .getAllByRole('link')
    .map((link) => link.textContent);

describe('the list of procedures', () => {
  it('says how many there are and links each code to its procedure', async () => {
    const { store } = await open();
    expect(screen.getByText(new RegExp(`^${store.state().procedure.size} quy trình`))).toBeDefined();
    const [link] = screen.getAllByRole('link', { name: /^QT-/ });
    expect(link?.getAttribute('href')).toMatch(/^#\/procedures\//);
  });

  it('takes its filters from the address and finds words without diacritics', async () => {
    await open('/procedures?q=danh%20gia%20noi%20bo');
    expect(codes()).toEqual(['QT-HT-02']);
  });

  it('filters by state, and says so in words when nothing fits', async () => {
    const { router } = await open();
    fireEvent.click(screen.getByRole('button', { name: /^Thu hồi/ }));
    await waitFor(() => expect(codes()).toHaveLength(1));
    expect(router.history.location.search).toContain('state=withdrawn');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'không có gì như vậy' } });
    await screen.findByText('Không có quy trình nào khớp bộ lọc.');
  });

  it('exports exactly the rows shown, marked as sample data', async () => {
    const { host } = await open('/procedures?q=QT-HT');
    fireEvent.click(screen.getByRole('button', { name: 'Xuất danh sách' }));
    await waitFor(() => expect(host.saved).toHaveLength(1));
    const rows = await readSheet(new Blob([host.saved[0]?.bytes ?? new Uint8Array()] as BlobPart[]));
    const exported = rows.map(([cell]) => String(cell)).filter((cell) => cell.startsWith('QT-'));
    expect(exported).toEqual(codes());
    expect(rows.flat()).toContain('DỮ LIỆU MẪU');
  });

  it('creates a procedure with the next code of the pattern and opens it', async () => {
    const { store, router } = await open();
    const before = store.state().procedure.size;
    fireEvent.click(screen.getByRole('button', { name: 'Thêm quy trình' }));
    const dialog = await screen.findByRole('dialog');
    const code = within(dialog).getByRole('textbox', { name: /^Mã quy trình/ }) as HTMLInputElement;
    expect(code.value).toMatch(/^QT-NV-\d+$/);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Tạo và soạn' }));
    await within(dialog).findByText('Nhập tên quy trình.');
    fireEvent.change(within(dialog).getByRole('textbox', { name: /^Tên quy trình/ }), {
      target: { value: 'Cấp lại giấy phép' },
    });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Tạo và soạn' }));
    await waitFor(() => expect(store.state().procedure.size).toBe(before + 1));
    await waitFor(() => expect(router.history.location.pathname).toMatch(/^\/procedures\/.+/));
  });

  it('says what to do when there is nothing yet', async () => {
    await renderScreen(<ProceduresScreen />, { at: '/procedures' });
    await screen.findByRole('heading', { name: 'Chưa có quy trình nào' });
    expect(screen.getAllByRole('button', { name: 'Khai báo từ Excel…' }).length).toBeGreaterThan(0);
  });
});
