import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ClosingGuard } from '../../../renderer/app/closing-guard';
import type { Store } from '../../../renderer/data/store';
import { DataProvider } from '../../../renderer/data/store-context';
import { HostProvider } from '../../../renderer/host/host-context';
import { appParts } from '../../support/app-parts';
import { type MemoryBackups, memoryBackups } from '../../support/memory-backups';
import { openTestStore } from '../../support/memory-store';
import { testNow } from '../../support/render-screen';

let store: Store;
let backups: MemoryBackups;

beforeEach(async () => {
  store = await openTestStore({ nowMs: testNow });
  backups = memoryBackups();
});
afterEach(() => {
  cleanup();
  store.close();
});

function show() {
  const { services, host } = appParts(store, { nowMs: testNow, backups });
  const view = render(
    <HostProvider host={host}>
      <DataProvider services={services}>
        <ClosingGuard />
      </DataProvider>
    </HostProvider>,
  );
  let closed = false;
  const close = () =>
    act(async () => {
      void host.closeWindow().then(() => {
        closed = true;
      });
    });
  return { ...view, close, isClosed: () => closed };
}

describe('closing the window', () => {
  it('waits for a backup and shows how far it is', async () => {
    const { close, isClosed } = show();
    const release = backups.hold();
    await close();
    expect(screen.getByRole('alertdialog', { name: 'Đang sao lưu trước khi đóng…' })).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('1');
    expect(isClosed()).toBe(false);
    await act(async () => release());
    expect(backups.asked).toEqual(['take close']);
    expect(isClosed()).toBe(true);
  });

  it.each(['nothing-to-keep', 'no-folder'] as const)('goes on at once with %s', async (type) => {
    backups.answers.take = { type };
    const { close, isClosed } = show();
    await close();
    expect(isClosed()).toBe(true);
  });

  it('tells a failure before the window goes', async () => {
    backups.answers.take = { type: 'write-failed', reason: 'ENOSPC' };
    const { close, isClosed } = show();
    await close();
    expect(screen.getByText('Chưa sao lưu được trước khi đóng')).toBeTruthy();
    expect(isClosed()).toBe(false);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Đóng ứng dụng' })));
    expect(isClosed()).toBe(true);
  });

  it('is not waited for once the program is gone', async () => {
    const { unmount, close, isClosed } = show();
    unmount();
    await close();
    expect(isClosed()).toBe(true);
    expect(backups.asked).toEqual([]);
  });
});
