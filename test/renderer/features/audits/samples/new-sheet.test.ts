import { expect, it } from 'vitest';
import { saveSample } from '../../../../../renderer/core/audits/sampling/save-sample';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { freshSeed, newSheet } from '../../../../../renderer/features/audits/samples/new-sheet';
import { anAuditAct, aSitting, auditIn } from '../../../../support/audit-lifecycle';
import { countingIds } from '../../../../support/coverage-records';

it('begins with the year before the sitting and a seed that can be copied from paper, and may be stored at once', () => {
  const seed = freshSeed();
  expect(Number.isInteger(seed) && seed >= 0 && seed < 1_000_000).toBe(true);
  const audit = auditIn('running');
  const sheet = newSheet(audit, aSitting('s1'), asId('qt-1'), countingIds(), seed);
  expect(sheet).toMatchObject({ period: { from: '2025-04-23', to: '2026-04-22' }, rule: 'random', seed, dossiers: [] });
  expect(saveSample(anAuditAct(audit), sheet).ok).toBe(true);
});
