import { expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { sheetItems } from '../../../../../renderer/features/audits/samples/sheet-items';
import { anItem } from '../../../../support/audit-lifecycle';
import { walkSample } from '../../../../support/walk-workspace';

const ofProcedure = (id: string, procedureId: string) =>
  anItem(id, {
    source: { type: 'procedure', procedureId: asId(procedureId), revisionId: asId('r1'), topic: 'known' },
  });

it('asks a sheet the questions on its procedure, and offers the other ones of the sitting that are on no procedure', () => {
  const judged = {
    ...walkSample,
    grid: [{ itemId: asId<'checklistItem'>('far'), dossierId: 'd1', verdict: 'conform' as const }],
  };
  const items = [
    ofProcedure('own', 'qt-1'),
    ofProcedure('another', 'qt-2'),
    anItem('clause'),
    anItem('elsewhere', { sittingId: 's2' }),
    anItem('far', { sittingId: 's2' }),
  ];
  const { own, others } = sheetItems(judged, items);
  expect(own.map(({ id }) => id)).toEqual(['own', 'far']);
  expect(others.map(({ id }) => id)).toEqual(['clause']);
});
