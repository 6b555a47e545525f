import { expect, it } from 'vitest';
import { recordItems } from '../../../../renderer/app/palette/palette-items';
import { anAudit, byId } from '../../../support/audit-lifecycle';
import { anAdministrative, aProcedure, coverageRecords } from '../../../support/coverage-records';
import { aNonconformity } from '../../../support/nonconformity-records';

it('records open where they are shown, each kind by code', () => {
  const { administrativeProcedure, procedure } = coverageRecords({
    administrative: [
      anAdministrative('b', { code: '2.000001', name: 'Hai' }),
      anAdministrative('a', { code: '1.000010', name: 'Một' }),
    ],
    procedures: [aProcedure('p10', { code: 'QT-NV-10' }), aProcedure('p2', { code: 'QT-NV-2' })],
  });
  const items = recordItems({
    administrativeProcedure,
    procedure,
    audit: byId([anAudit()]),
    nonconformity: byId([aNonconformity('k1', { code: 'KPH-2026-01' })]),
  });
  expect(items.map(({ code, open }) => [code, open])).toEqual([
    ['QT-NV-2', '/procedures/p2'],
    ['QT-NV-10', '/procedures/p10'],
    ['1.000010', '/register?tthc=a'],
    ['2.000001', '/register?tthc=b'],
    ['ĐG-01', '/audits/a1'],
    ['KPH-2026-01', '/nonconformities?kph=k1'],
  ]);
});
