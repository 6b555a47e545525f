import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import {
  DataProvider,
  type DataServices,
  useData,
  useHistory,
  useWorkspace,
} from '../../../renderer/data/store-context';
import { aDraft, created } from '../../support/legal-text-drafts';
import { memoryBackups } from '../../support/memory-backups';
import { openTestStore, testId } from '../../support/memory-store';

afterEach(cleanup);

function Figures() {
  return (
    <p>
      {useWorkspace().legalText.size} records, {useHistory().length} changes
    </p>
  );
}

function Lost() {
  useData();
  return null;
}

test('a screen renders anew after each commit', async () => {
  const store = await openTestStore();
  const services: DataServices = {
    store,
    backups: memoryBackups(),
    backUp: async () => {},
    saveSupportBundle: async () => ({ type: 'cancelled' }) as const,
    today: () => '2026-11-22',
    now: () => '2026-11-22T08:00:00.000Z',
    newId: testId,
    commit: async () => null,
    undo: async () => false,
    saveWorkspace: async () => ({ type: 'cancelled' }) as const,
    tellSaved: () => {},
  };
  render(
    <DataProvider services={services}>
      <Figures />
    </DataProvider>,
  );
  expect(screen.getByText('0 records, 0 changes')).toBeTruthy();
  await act(() => store.commit(aDraft([created('a'), created('b')])));
  expect(screen.getByText('2 records, 1 changes')).toBeTruthy();
});

test('a screen outside the provider is a bug that throws', () => {
  expect(() => render(<Lost />)).toThrow('no DataProvider');
});
