import { describe, expect, it } from 'vitest';
import type { Audit } from '../../../../../../renderer/core/audits/audit';
import { emptyAudit } from '../../../../../../renderer/core/audits/lifecycle/draft-audit';
import { createChange } from '../../../../../../renderer/core/kernel/change';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import {
  programmeFacts,
  surroundings,
} from '../../../../../../renderer/features/audits/programme/plan/programme-facts';
import { aSlot } from '../../../../../support/programme-records';
import { openProgrammeStore, theProgramme } from '../../../../../support/programme-store';

const day = '2026-11-22';

function anAudit(id: string, slotIds: readonly string[], state: Audit['state']): Audit {
  return { ...emptyAudit({ id: asId(id), code: id, title: id, from: day, to: day }), slotIds, state };
}

async function factsOf(audits: readonly Audit[]) {
  const programme = theProgramme({ slots: [aSlot('a', 'u01', { month: 4 }), aSlot('b', 'u02', { month: 12 })] });
  const store = await openProgrammeStore(
    programme,
    audits.map((audit) => createChange('audit', audit)),
  );
  const state = store.state();
  return programmeFacts(surroundings(state, programme, day), audits, programme, day);
}

describe('what is derived from a programme', () => {
  it('tells what has become of each slot, which audits carry it and whether it is taken', async () => {
    const facts = await factsOf([anAudit('dg-1', ['a'], 'running'), anAudit('dg-2', ['b'], 'cancelled')]);
    expect([...facts.status]).toEqual([
      ['a', 'running'],
      ['b', 'cancelled'],
    ]);
    expect(facts.audits.get('b')?.map(({ code }) => code)).toEqual(['dg-2']);
    expect([...facts.taken]).toEqual(['a']);
    expect(facts.standing.map(({ id }) => id)).toEqual(['a']);
  });

  it('counts the slot of a cancelled audit as a gap, and knows the procedures of each auditee', async () => {
    const facts = await factsOf([anAudit('dg-2', ['b'], 'cancelled')]);
    expect(facts.gaps).toContainEqual({ type: 'auditee-outside', auditee: 'u02', months: [12] });
    expect(facts.gaps.some((gap) => 'auditee' in gap && gap.auditee === 'u01')).toBe(false);
    expect(facts.procedures.map(({ id, auditee }) => [id, auditee])).toEqual([
      ['p1', 'u01'],
      ['p2', 'u02'],
    ]);
  });
});
