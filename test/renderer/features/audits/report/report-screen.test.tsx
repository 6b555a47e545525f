import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { agreeFindings, approveAudit } from '../../../../../renderer/core/audits/lifecycle/sign-audit';
import type { Store } from '../../../../../renderer/data/store';
import { FindingsScreen } from '../../../../../renderer/features/audits/findings/findings-screen';
import { ReportScreen } from '../../../../../renderer/features/audits/report/report-screen';
import { aSigning } from '../../../../support/audit-lifecycle';
import { actOn, did, ONE_DAY, openDraftedDay, runDay } from '../../../../support/one-day-audit';
import { renderScreen } from '../../../../support/render-screen';

// several change sets in a row are stored before some of what is waited for
configure({ asyncUtilTimeout: 5000 });
afterEach(cleanup);

const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const type = (name: string | RegExp, text: string) => {
  fireEvent.change(field(name), { target: { value: text } });
  fireEvent.blur(field(name));
};
const card = (name: string) => within(screen.getByRole('region', { name }));
const stored = (store: Store) => store.state().audit.get(ONE_DAY);
async function report(store: Store): Promise<void> {
  await renderScreen(<ReportScreen auditId={ONE_DAY} />, { store, at: `/audits/${ONE_DAY}/report` });
  await screen.findByRole('region', { name: 'Kết quả cuộc đánh giá' });
}

/** Writes the finding of the nonconform question on its screen and records that the auditee does not share it. */
async function disputeFinding(store: Store): Promise<void> {
  await renderScreen(<FindingsScreen auditId={ONE_DAY} />, { store, at: `/audits/${ONE_DAY}/findings` });
  await screen.findByRole('textbox', { name: 'Sự không phù hợp' });
  type('Sự không phù hợp', 'Không ghi ngày giao.');
  fireEvent.click(screen.getByRole('button', { name: 'Lấy từ bằng chứng của câu trả lời' }));
  const disagreed = screen.getByRole<HTMLInputElement>('radio', { name: 'Không thống nhất' });
  await waitFor(() => expect(disagreed.disabled).toBe(false));
  fireEvent.click(disagreed);
  type(/Ý kiến không thống nhất/, 'Phòng đã bổ sung hồ sơ.');
  await waitFor(() =>
    expect(store.state().checklistItem.get('U3-A')?.finding).toMatchObject({
      requirement: 'QT-NV-12',
      evidence: 'Sổ theo dõi trang 12',
      statement: 'Không ghi ngày giao.',
      agreement: { type: 'disagreed', by: 'Trưởng phòng', on: '2026-11-22', opinion: 'Phòng đã bổ sung hồ sơ.' },
    }),
  );
  cleanup();
}

describe('the report of an audit of six units in one day', () => {
  it('begins with an approval that an auditor in the own unit stops until a reason is given', async () => {
    const store = await openDraftedDay();
    const refused = approveAudit(actOn(store, '2026-04-10'), aSigning('head', { signedOn: '2026-04-10', note: '' }));
    expect(refused.ok ? 'allowed' : refused.error).toMatchObject({
      type: 'warnings-open',
      warnings: [{ type: 'own-unit', personId: 'a03', sittingId: 's3' }],
    });
    await runDay(store);
    expect(stored(store)?.state).toBe('running');
  });

  it('shows the dissent word for word, the leadership covered for 5, 6 and 9.3, and follows the finding of last year', async () => {
    const store = await openDraftedDay();
    await runDay(store);
    await disputeFinding(store);
    await report(store);
    const dissents = card('Ý kiến không thống nhất');
    expect(dissents.getByText(/Phòng u03/).textContent).toContain('Phòng u03:');
    expect(dissents.getByText('Phòng đã bổ sung hồ sơ.')).toBeTruthy();
    expect(dissents.getByText('Trưởng phòng, ngày 22/11/2026')).toBeTruthy();

    const covered = card('Điều khoản đã đánh giá ở từng đơn vị');
    for (const clause of ['5', '6', '9.3'])
      expect(covered.getByRole('button', { name: `Lãnh đạo cơ quan: điều ${clause} đã đánh giá` })).toBeTruthy();
    expect(covered.getByRole('button', { name: 'Phòng u06: điều 8.5 chưa đánh giá' })).toBeTruthy();
    expect(covered.getByText('7 / 8 điều khoản theo lịch')).toBeTruthy();

    const earlier = card('Phát hiện của lần đánh giá trước');
    expect(earlier.getByRole('link', { name: 'ĐG-00, CU-1' })).toBeTruthy();
    expect(earlier.getByText('Không phù hợp')).toBeTruthy();
    expect(
      card('So với lần đánh giá trước')
        .getByRole('button', { name: /Như cũ/ })
        .getAttribute('aria-pressed'),
    ).toBe('true');
  });

  it('keeps the two rates apart and opens the list behind every figure', async () => {
    const store = await openDraftedDay();
    await runDay(store);
    await report(store);
    const results = card('Kết quả cuộc đánh giá');
    expect(results.getByRole('button', { name: /Tỷ lệ đã đánh giá 92,3/ }).textContent).toContain('12\u00a0/\u00a013');
    expect(results.getByRole('button', { name: /Tỷ lệ phù hợp 90,9/ }).textContent).toContain('10\u00a0/\u00a011');
    fireEvent.click(card('Kết quả chi tiết').getByRole('button', { name: '1, Phòng u03: KPH nhẹ' }));
    const dialog = within(await screen.findByRole('dialog', { name: /Phòng u03: KPH nhẹ \(1\)/ }));
    expect(dialog.getByRole('link', { name: 'U3-A' }).getAttribute('href')).toBe(`#/audits/${ONE_DAY}/walk?item=U3-A`);
    fireEvent.click(screen.getByRole('button', { name: 'Đóng' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Theo điều khoản' }));
    expect(screen.getByRole('table', { name: 'Theo điều khoản' }).textContent).toContain('9.3.2');
  });

  it('is refused while a question is left without a reason, and opens the list that blocks', async () => {
    const store = await openDraftedDay();
    await runDay(store);
    await disputeFinding(store);
    await did(store, agreeFindings(actOn(store, '2026-11-22'), aSigning('a01', { signedOn: '2026-11-22', note: '' })));
    await report(store);
    expect(screen.getByText('Chưa có báo cáo.')).toBeTruthy();
    expect(card('Còn thiếu để khóa báo cáo').getByText(/1 câu chưa đánh giá/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Xem 1 câu' }));
    expect(within(await screen.findByRole('dialog')).getByRole('link', { name: 'U6-B' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Đóng' }));

    fireEvent.click(screen.getByRole('button', { name: 'Khóa báo cáo…' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Ký và khóa' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(stored(store)?.state).toBe('findings-agreed');
  });

  it('stores what the lead writes, goes final under a signature, takes its number and is withdrawn with a reason', async () => {
    const store = await openDraftedDay();
    await runDay(store);
    await disputeFinding(store);
    await did(store, {
      ok: true,
      value: {
        intent: 'answer.save',
        detail: { code: '', item: 'U6-B' },
        undoable: true,
        changes: [
          {
            op: 'update',
            entity: 'checklistItem',
            id: 'U6-B',
            set: {
              answer: {
                ...JSON.parse(JSON.stringify(store.state().checklistItem.get('U6-B')?.answer)),
                reason: 'Mất điện',
              },
            },
            unset: [],
          },
        ],
      },
    });
    await did(store, agreeFindings(actOn(store, '2026-11-22'), aSigning('a01', { signedOn: '2026-11-22', note: '' })));
    await store.setActor('a01');
    await report(store);
    await waitFor(() => expect(field(/^Kết luận/).hasAttribute('readonly')).toBe(false));
    type(/^Kết luận/, 'Hệ thống phù hợp, có hiệu lực.');
    fireEvent.click(screen.getByRole('button', { name: 'Sổ điện tử dùng chung' }));
    await waitFor(() =>
      expect(stored(store)?.report).toMatchObject({
        conclusions: 'Hệ thống phù hợp, có hiệu lực.',
        strengths: ['Sổ điện tử dùng chung'],
      }),
    );
    expect(screen.queryByRole('region', { name: 'Còn thiếu để khóa báo cáo' })).toBeNull();

    fireEvent.click(screen.getByRole('button', { name: 'Khóa báo cáo…' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Ký và khóa' }));
    await screen.findByText('Báo cáo chính thức.');
    expect(stored(store)?.state).toBe('reported');
    expect(screen.queryByRole('textbox', { name: /^Kết luận/ })).toBeNull();

    fireEvent.click(screen.getByRole('button', { name: 'Ghi số, ngày…' }));
    fireEvent.change(await screen.findByRole('textbox', { name: 'Số' }), { target: { value: '41/BC-STTTT' } });
    fireEvent.click(screen.getByRole('button', { name: 'Ghi' }));
    await waitFor(() => expect(stored(store)?.report?.number).toBe('41/BC-STTTT'));
    expect(screen.getByText('Báo cáo chính thức.')).toBeTruthy();

    fireEvent.click(screen.getByRole('button', { name: 'Rút báo cáo…' }));
    fireEvent.change(await screen.findByRole('textbox', { name: /Lý do rút/ }), { target: { value: 'Sai số liệu' } });
    fireEvent.click(screen.getByRole('button', { name: 'Rút báo cáo' }));
    await screen.findByText('Báo cáo đã rút.');
    expect(stored(store)).toMatchObject({ state: 'findings-agreed', report: { number: null } });
    await screen.findByRole('textbox', { name: /^Kết luận/ });
  });
});
