import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import { dossierOf, samplesOf } from '../../../../../../renderer/features/audits/walk/facing/samples-of';
import { anItem } from '../../../../../support/audit-lifecycle';
import { walkItem, walkSample } from '../../../../../support/walk-workspace';

const other = { ...walkSample, id: asId<'auditSample'>('sample-2'), procedureId: asId<'procedure'>('qt-2') };
const samples = [walkSample, other];

describe('sampling sheets beside a question', () => {
  it('are those of its procedure at its sitting', () => {
    expect(samplesOf({ samples }, walkItem(1, 4))).toEqual([walkSample]);
    expect(samplesOf({ samples }, { ...walkItem(1, 4), sittingId: 's2' })).toEqual([]);
  });

  it('are all of the sitting for a question of no procedure', () => {
    expect(samplesOf({ samples }, anItem('i1'))).toEqual(samples);
  });

  it('name a dossier that is cited, while it is on its sheet', () => {
    expect(dossierOf({ samples }, { sampleId: 'sample-1', dossierId: 'd3' })?.code).toBe('261019-0152');
    expect(dossierOf({ samples }, { sampleId: 'sample-1', dossierId: 'd9' })).toBeNull();
    expect(dossierOf({ samples }, { sampleId: 'gone', dossierId: 'd3' })).toBeNull();
  });
});
