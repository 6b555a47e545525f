import { asId } from '../../renderer/core/kernel/ids';
import type { Nonconformity } from '../../renderer/core/nonconformities/nonconformity';

/** A minor nonconformity of question `i2` of the audit `a1`, found at `bcvt` on 23/04/2026. */
export function aNonconformity(id: string, change: Partial<Nonconformity> = {}): Nonconformity {
  return {
    id: asId(id),
    code: 'KPH-2026-01',
    source: { type: 'audit', auditId: asId('a1'), itemId: asId('i2') },
    requirement: 'QT-NV-01, bước 5',
    evidence: '2/3 hồ sơ mẫu',
    statement: 'Không ghi ngày giao',
    grading: 'minor',
    clauses: ['8.5'],
    auditee: asId<'orgUnit'>('bcvt'),
    procedureId: null,
    foundBy: null,
    foundOn: '2026-04-23',
    ...change,
  };
}
