import { describe, expect, it } from 'vitest';
import type { TeamMember } from '../../../../../../renderer/core/audits/audit';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import { linesOf } from '../../../../../../renderer/features/audits/audit/facts/text-lines';
import { leavers, withTeam } from '../../../../../../renderer/features/audits/audit/facts/with-team';
import { anAudit, aSitting } from '../../../../../support/audit-lifecycle';

const person = (id: string) => asId<'person'>(id);
const lead: TeamMember = { personId: person('lead'), part: 'lead' };
const one: TeamMember = { personId: person('one'), part: 'auditor' };
const audit = anAudit({
  sittings: [
    aSitting('s1', {
      auditorIds: [person('two')],
      overrides: [{ personId: person('two'), warning: 'own-unit', reason: 'thiếu người' }],
    }),
    aSitting('s2', { auditorIds: [person('one'), person('two')] }),
  ],
});

describe('another team', () => {
  it('leaves the sittings of somebody who goes to who takes over, without the reasons about the former', () => {
    expect(leavers(audit, [lead, one])).toEqual(['two']);
    const after = withTeam(audit, [lead, one], { two: person('one') });
    expect(after.sittings.map(({ auditorIds, overrides }) => [auditorIds, overrides])).toEqual([
      [['one'], []],
      [['one'], []],
    ]);
    expect(after.team).toEqual([lead, one]);
  });

  it('leaves them to nobody where nobody takes over', () => {
    expect(withTeam(audit, [lead, one], {}).sittings.map(({ auditorIds }) => auditorIds)).toEqual([[], ['one']]);
  });

  it('takes an auditor who only watches from now on off the sittings', () => {
    const watching: TeamMember = { personId: person('two'), part: 'observer' };
    expect(leavers(audit, [lead, one, watching])).toEqual(['two']);
    expect(leavers(audit, audit.team)).toEqual([]);
  });
});

it('takes the lines of a text that say something', () => {
  expect(linesOf(' Một \n\n  \nHai')).toEqual(['Một', 'Hai']);
});
