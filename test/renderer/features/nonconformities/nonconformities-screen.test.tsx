import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ChecklistItem } from '../../../../renderer/core/audits/checklist-item';
import { asId } from '../../../../renderer/core/kernel/ids';
import { NonconformitiesScreen } from '../../../../renderer/features/nonconformities/nonconformities-screen';
import { aNonconformItem, aUnit, auditIn } from '../../../support/audit-lifecycle';
import { openTestStore } from '../../../support/memory-store';
import { aNonconformity } from '../../../support/nonconformity-records';
import { postalAgency } from '../../../support/postal-records';
import { storeRecords } from '../../../support/procedure-store';
import { renderScreen, testNow } from '../../../support/render-screen';

afterEach(cleanup);

async function openRegister() {
  const store = await openTestStore({ nowMs: testNow });
  const item = aNonconformItem('i2');
  if (item.finding === null) throw new Error('no finding');
  const changed: ChecklistItem = { ...item, finding: { ...item.finding, statement: 'Không ghi ngày giao, ngày nhận' } };
  await storeRecords(
    store,
    ['agency', postalAgency],
    ['orgUnit', aUnit('bcvt')],
    ['audit', auditIn('closed')],
    ['checklistItem', changed],
    ['nonconformity', aNonconformity('n1')],
    [
      'nonconformity',
      aNonconformity('n2', {
        code: 'KPH-2026-02',
        source: { type: 'audit', auditId: asId('a1'), itemId: asId('gone') },
        grading: 'major',
        statement: 'Danh mục tài liệu thiếu',
      }),
    ],
  );
  return store;
}
const shown = () =>
  [...document.querySelectorAll('[role=grid] tbody tr')].map((row) => /KPH-\d+-\d+/.exec(row.textContent ?? '')?.[0]);

describe('the register of nonconformities', () => {
  it('says what to do while there is none', async () => {
    await renderScreen(<NonconformitiesScreen />);
    expect(await screen.findByRole('heading', { name: 'Chưa có phiếu KPH nào' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Mở Đánh giá nội bộ' })).toBeTruthy();
  });

  it('finds without diacritics and by grading, and opens the slip in the address', async () => {
    const store = await openRegister();
    const { router } = await renderScreen(<NonconformitiesScreen />, { store, at: '/nonconformities' });
    fireEvent.change(await screen.findByRole('searchbox', { name: 'Tìm phiếu KPH' }), {
      target: { value: 'danh muc tai lieu' },
    });
    await waitFor(() => expect(shown()).toEqual(['KPH-2026-02']));
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
    fireEvent.click(screen.getByRole('button', { name: /^KPH nhẹ/ }));
    await waitFor(() => expect(shown()).toEqual(['KPH-2026-01']));
    expect(router.history.location.search).toContain('grading=minor');
  });

  it('shows the slip beside the answer of today, with what differs, and the way to its finding', async () => {
    const store = await openRegister();
    await renderScreen(<NonconformitiesScreen />, { store, at: '/nonconformities?id=n1' });
    const panel = within(await screen.findByRole('complementary', { name: 'Phiếu KPH-2026-01' }));
    expect(panel.getByText(/khác ở: sự không phù hợp\./)).toBeTruthy();
    const row = panel.getByRole('row', { name: /Sự không phù hợp Không ghi/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['Không ghi ngày giao', 'Không ghi ngày giao, ngày nhận']);
    fireEvent.click(panel.getByRole('button', { name: 'Phiếu trước' }));
    expect(await screen.findByRole('complementary', { name: 'Phiếu KPH-2026-02' })).toBeTruthy();
    expect(screen.getByText(/Câu hỏi đã bỏ khỏi bảng câu hỏi/)).toBeTruthy();
  });

  it('exports exactly what the filter shows', async () => {
    const store = await openRegister();
    const { host } = await renderScreen(<NonconformitiesScreen />, { store, at: '/nonconformities?grading=major' });
    fireEvent.click(await screen.findByRole('button', { name: 'Xuất' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Các phiếu đang lọc (1)' }));
    await waitFor(() => expect(host.saved).toHaveLength(1));
    expect(host.saved[0]).toMatchObject({ suggestedName: 'so-theo-doi-kph-2026-11-22.xlsx' });
  });
});
