import { expect, it } from 'vitest';
import { auditDays } from '../../../../../renderer/features/audits/shared/audit-days';
import { clauseRuns } from '../../../../../renderer/features/audits/shared/clause-runs';

it.each([
  [['6.1', '6.2', '7.1', '7.2', '7.3', '7.4', '7.5'], '6.1; 6.2; 7.1–7.5'],
  [['8.5.1', '8.5.2', '8.5.3', '8.6'], '8.5.1–8.5.3; 8.6'],
  [['9.3'], '9.3'],
  [['4.1', '5.2', '5.1'], '4.1; 5.2; 5.1'],
  [[], ''],
])('writes %j as %s', (clauses, text) => {
  expect(clauseRuns(clauses)).toBe(text);
});

it.each([
  ['2026-04-23', '2026-04-23', '23/04/2026'],
  ['2026-04-23', '2026-05-04', '23/04–04/05/2026'],
  ['2026-12-31', '2027-01-04', '31/12/2026–04/01/2027'],
])('writes the days from %s to %s as %s', (from, to, text) => {
  expect(auditDays({ from, to })).toBe(text);
});
