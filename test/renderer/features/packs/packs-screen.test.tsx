import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createChange } from '../../../../renderer/core/kernel/change';
import type { EntityName } from '../../../../renderer/core/kernel/entities';
import type { Store } from '../../../../renderer/data/store';
import { PacksScreen } from '../../../../renderer/features/packs/packs-screen';
import { openTestStore } from '../../../support/memory-store';
import { aFile, packRecords } from '../../../support/postal-records';
import { renderScreen } from '../../../support/render-screen';
import { storedBytes } from '../../../support/stored-bytes';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const signedCopy = new TextEncoder().encode('%PDF-1.7 signed');

/** A store with the postal records; the signed copy of the declared procedure has real bytes. */
async function postalStore(): Promise<Store> {
  const store = await openTestStore();
  const sha256 = await storedBytes(store, signedCopy);
  const records = packRecords({
    attachment: new Map([['a-1', aFile('a-1', 'r-d', 'QT-NV-01 đã ký.pdf', sha256, signedCopy.length)]]),
    // Word files of procedures with steps need a real window for their pictures: a browser test makes those.
    revision: new Map([...packRecords().revision].filter(([id]) => id === 'r-d')),
  });
  const changes = Object.entries(records).flatMap(([entity, table]) =>
    [...table.values()].map((record) => createChange(entity as EntityName, record)),
  );
  const committed = await store.commit({ intent: 'test.seed', detail: {}, undoable: false, changes });
  if (!committed.ok) throw new Error('not seeded');
  return store;
}

describe('the screen of packs', () => {
  it('shows what a pack as of today holds, and both rates', async () => {
    await renderScreen(<PacksScreen />, { store: await postalStore(), at: '/packs' });
    expect(await screen.findByText('1 quy trình đang có hiệu lực')).toBeDefined();
    expect(screen.getByText('Một tệp .zip gồm 6 tệp.')).toBeDefined();
    expect(screen.getAllByText(/33,3/).length).toBeGreaterThan(0);
    expect(screen.getByText('2 TTHC thuộc phạm vi chưa có quy trình đang hiệu lực.')).toBeDefined();
    expect(screen.getByText('1 quy trình chưa nhập bước; tệp Word chỉ có trang bìa.')).toBeDefined();
  });

  it('looks at the day in its address', async () => {
    await renderScreen(<PacksScreen />, { store: await postalStore(), at: '/packs?day=2020-01-01' });
    expect(await screen.findByText('Không có quy trình nào đang có hiệu lực tại ngày này')).toBeDefined();
  });

  it('takes a box that is not ticked out of the pack', async () => {
    await renderScreen(<PacksScreen />, { store: await postalStore(), at: '/packs' });
    fireEvent.click(await screen.findByLabelText('Bản đã ký đính kèm'));
    expect(await screen.findByText('Một tệp .zip gồm 5 tệp.')).toBeDefined();
  });

  it('exports the pack and says where it was saved', async () => {
    vi.stubGlobal('fetch', async () => new Response('<!doctype html>'));
    const { host } = await renderScreen(<PacksScreen />, { store: await postalStore(), at: '/packs' });
    fireEvent.click(await screen.findByRole('button', { name: 'Xuất bộ hồ sơ' }));
    expect(
      await screen.findByText(
        /^Đã lưu “MẪU - Bộ hồ sơ ISO - Sở KHCN - 2026-11-22\.zip”: 6 tệp/,
        {},
        { timeout: 20_000 },
      ),
    ).toBeDefined();
    const [saved] = host.saved;
    expect(saved?.extension).toBe('zip');
    const files = unzipSync(saved?.bytes ?? new Uint8Array());
    expect(Object.keys(files).sort()).toEqual([
      'coverage.xlsx',
      'dinh-kem/QT-NV-01/QT-NV-01 đã ký.pdf',
      'index.html',
      'kiem-tra-toan-ven.html',
      'manifest.json',
      'quy-trinh/QT-NV-01.docx',
    ]);
    expect(strFromU8(files['dinh-kem/QT-NV-01/QT-NV-01 đã ký.pdf'] ?? new Uint8Array())).toBe('%PDF-1.7 signed');
  });

  it('stops when told to and saves nothing', async () => {
    const { host } = await renderScreen(<PacksScreen />, { store: await postalStore(), at: '/packs' });
    fireEvent.click(await screen.findByRole('button', { name: 'Xuất bộ hồ sơ' }));
    fireEvent.click(await screen.findByRole('button', { name: /Dừng/ }));
    await waitFor(() => expect(screen.getByText('Đã dừng. Không có tệp nào được ghi ra.')).toBeDefined(), {
      timeout: 20_000,
    });
    expect(host.saved).toEqual([]);
  });
});
