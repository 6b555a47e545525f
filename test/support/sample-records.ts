import type { AuditSample, SampledDossier } from '../../renderer/core/audits/audit-sample';
import { asId } from '../../renderer/core/kernel/ids';

/** A dossier returned a day before it was promised. */
export function aDossier(id: string, change: Partial<SampledDossier> = {}): SampledDossier {
  return {
    id,
    code: `HS-${id}`,
    received: '2026-03-02',
    promised: '2026-03-11',
    returned: '2026-03-10',
    byProcedure: null,
    ...change,
  };
}

/** A sheet of two dossiers of `qt-1` at the first sitting, chosen by judgement. */
export function aSample(id: string, change: Partial<AuditSample> = {}): AuditSample {
  return {
    id: asId(id),
    auditId: asId('a1'),
    sittingId: 's1',
    procedureId: asId('qt-1'),
    period: { from: '2026-01-01', to: '2026-03-31' },
    population: 40,
    rule: 'judgement',
    seed: null,
    dossiers: [aDossier('d1'), aDossier('d2')],
    grid: [],
    ...change,
  };
}
