import { describe, expect, it } from 'vitest';
import { asId } from '../../../../renderer/core/kernel/ids';
import { newAdministrativeProcedure, newCase } from '../../../../renderer/core/register/new-administrative-procedure';
import { scopeAt } from '../../../../renderer/core/register/scope';

describe('newAdministrativeProcedure', () => {
  const record = newAdministrativeProcedure(asId('x'), '1.014966.H41', '1.014966');

  it('is public, not yet checked, and of undetermined scope', () => {
    expect(record).toMatchObject({
      id: 'x',
      code: '1.014966.H41',
      nationalCode: '1.014966',
      status: 'public',
      verified: false,
    });
    expect(scopeAt(record, '2026-11-23')).toBe('undetermined');
  });

  it('invents nothing', () => {
    expect(record).toMatchObject({ cases: [], onlineLevel: null, postal: null, publishingDecision: null, source: '' });
  });

  it('survives JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });
});

describe('newCase', () => {
  it('has no name unless one is given', () => {
    expect(newCase('a')).toEqual({ id: 'a', name: '', statutory: {}, provincial: {}, timeText: '', dossier: [] });
    expect(newCase('b', 'Cấp lại').name).toBe('Cấp lại');
  });
});
