import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import type { AdministrativeProcedure } from '../../../../../../renderer/core/register/administrative-procedure';
import { dossierOfServed } from '../../../../../../renderer/features/procedures/editor/lists/served-dossier';
import { aCase, aContent } from '../../../../../support/edited-content';

const paper = (name: string) => ({ id: name, name, originals: 1, copies: 0, form: '' });
const register = new Map([
  [
    't',
    {
      id: 't',
      cases: [
        { id: 'k1', dossier: [paper('Đơn'), paper('Ảnh')] },
        { id: 'k2', dossier: [paper('Đơn'), paper('Sơ đồ')] },
      ],
    } as unknown as AdministrativeProcedure,
  ],
]);
const serving = (caseId: string | null) =>
  aContent({
    ...aCase('c', {}),
    serves: [{ administrativeProcedureId: asId<'administrativeProcedure'>('t'), caseId }],
  });
const names = (caseId: string | null) => dossierOfServed(serving(caseId), register).map(({ name }) => name);

describe('the dossier that served procedures ask for', () => {
  it('names each paper of all cases once', () => {
    expect(names(null)).toEqual(['Đơn', 'Ảnh', 'Sơ đồ']);
  });

  it('is that of the one case when only that is served', () => {
    expect(names('k1')).toEqual(['Đơn', 'Ảnh']);
  });

  it('is empty when nothing is served or the procedure is gone', () => {
    expect(dossierOfServed(aContent(aCase('c', {})), register)).toEqual([]);
    expect(dossierOfServed(serving(null), new Map())).toEqual([]);
  });
});
