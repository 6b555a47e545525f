import { expect, test } from 'vitest';
import { asideLabel } from '../../../../renderer/data/journal-folder/set-aside';

test('a label tells when and why, and is no other one’s', () => {
  expect(asideLabel('2026-11-22T08:09:10.123Z', 'diverged', () => '0190-7000-4f2a91')).toBe(
    '20261122T080910Z-diverged-4f2a91',
  );
});
