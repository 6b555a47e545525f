import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { FilesCard } from '../../../../../renderer/features/audits/audit/files-card';
import type { OpenedFile, SaveRequest } from '../../../../../renderer/host/contract';
import { renderScreen } from '../../../../support/render-screen';

afterEach(cleanup);
configure({ asyncUtilTimeout: 10_000 });

const scan: OpenedFile = { name: 'Ke hoach da ky.pdf', size: 4, bytes: new Uint8Array([37, 80, 68, 70]) };

async function show(opened: readonly OpenedFile[]) {
  const saved: SaveRequest[] = [];
  const files = {
    open: () => Promise.resolve(opened),
    save: (request: SaveRequest) => {
      saved.push(request);
      return Promise.resolve({ type: 'failed' as const, reason: 'ENOSPC' });
    },
  };
  const view = await renderScreen(<FilesCard auditId="a1" />, { host: { files } });
  fireEvent.click(await screen.findByRole('button', { name: 'Đính kèm…' }));
  return { ...view, saved };
}

it('keeps a signed scan with the audit, gives the same bytes back and says why they were not saved', async () => {
  const { store, saved } = await show([scan]);
  fireEvent.click(await screen.findByRole('button', { name: 'Lưu ra máy: Ke hoach da ky.pdf' }));
  await screen.findByText(/Không lưu được “Ke hoach da ky.pdf”: Ổ đĩa đã đầy/);
  expect(saved).toMatchObject([{ suggestedName: 'Ke hoach da ky', extension: 'pdf' }]);
  expect([...(saved[0]?.bytes ?? [])]).toEqual([37, 80, 68, 70]);
  expect([...store.state().attachment.values()]).toMatchObject([{ ownerEntity: 'audit', ownerId: 'a1' }]);
  fireEvent.click(screen.getByRole('button', { name: 'Đính kèm…' }));
  await screen.findByText('Tệp này đã được đính kèm.');
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ tệp: Ke hoach da ky.pdf' }));
  await waitFor(() => expect(store.state().attachment.size).toBe(0));
});

it('names a file that is too large', async () => {
  await show([{ name: 'phim.pdf', size: 900_000_000, bytes: null }]);
  await screen.findByText(/“phim.pdf” quá lớn/);
});
