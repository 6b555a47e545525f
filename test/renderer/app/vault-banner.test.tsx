import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { VaultBanner } from '../../../renderer/app/vault-banner';
import type { VaultCapability } from '../../../renderer/host/contract';
import { HostProvider } from '../../../renderer/host/host-context';
import { memoryHost } from '../../../renderer/host/memory-host';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function show(vault: VaultCapability | null) {
  render(
    <HostProvider host={{ ...memoryHost(), vault }}>
      <VaultBanner />
    </HostProvider>,
  );
}

const lapsed = (renew: () => Promise<boolean>): VaultCapability => ({
  state: 'lapsed',
  name: 'Sao lưu',
  pick: async () => false,
  renew,
});

it('asks on every screen for a permission that lapsed, and loads the program again when it is given', async () => {
  const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => {});
  show(lapsed(async () => true));
  expect(screen.getByRole('alert').textContent).toContain('thư mục “Sao lưu”');
  fireEvent.click(screen.getByRole('button', { name: 'Cho phép ghi lại' }));
  await waitFor(() => expect(reload).toHaveBeenCalledOnce());
});

it('says what to do when the browser refuses', async () => {
  const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => {});
  show(lapsed(() => Promise.reject(new Error('no gesture'))));
  fireEvent.click(screen.getByRole('button', { name: 'Cho phép ghi lại' }));
  expect(await screen.findByText(/Bấm lại rồi chọn Cho phép/)).toBeTruthy();
  expect(reload).not.toHaveBeenCalled();
});

it.each([
  null,
  { ...lapsed(async () => true), state: 'none' },
  { ...lapsed(async () => true), state: 'granted' },
] as const)('is silent otherwise', (vault) => {
  show(vault);
  expect(screen.queryByRole('alert')).toBeNull();
});
