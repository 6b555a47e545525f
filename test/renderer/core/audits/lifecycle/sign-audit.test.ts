import { describe, expect, it } from 'vitest';
import {
  agreeFindings,
  approveAudit,
  cancelAudit,
  changeTeam,
  followUpAudit,
  notifyAuditees,
  postponeAudit,
  sign,
  stepBack,
} from '../../../../../renderer/core/audits/lifecycle/sign-audit';
import { asId } from '../../../../../renderer/core/kernel/ids';
import {
  anAnswer,
  anAudit,
  anAuditAct,
  anItem,
  answered,
  aSigning,
  auditAfter,
  auditIn,
} from '../../../../support/audit-lifecycle';
import { accepted, reasonOf } from '../../../../support/lifecycle-records';

describe('signing', () => {
  it('keeps signatory, capacity and date apart from who recorded it and when', () => {
    const audit = anAudit();
    const draft = accepted(approveAudit(anAuditAct(audit), aSigning('head', { capacity: ' GIÁM ĐỐC ', note: '' })));
    expect(auditAfter(audit, draft).events).toEqual([
      {
        id: 'n1',
        type: 'approved',
        signedBy: 'head',
        capacity: 'GIÁM ĐỐC',
        signedOn: '2026-06-10',
        recordedBy: 'clerk',
        recordedAt: '2026-06-30T02:00:00.000Z',
        note: '',
      },
    ]);
  });

  it('names audit, signatory and reason for the history', () => {
    const draft = accepted(cancelAudit(anAuditAct(anAudit()), aSigning('head')));
    expect(draft.intent).toBe('audit.cancel');
    expect(draft.detail).toEqual({
      code: 'ĐG-01',
      title: 'Đánh giá nội bộ đợt 1',
      signedBy: 'Bà head',
      reason: 'Lý do',
    });
  });

  it('says what is missing before it judges the signature', () => {
    const refused = sign(anAuditAct(anAudit()), 'approved', aSigning('nobody'), {}, { type: 'scope-missing' });
    expect(reasonOf(refused)).toBe('scope-missing');
  });

  it('judges the signatory, not the one who records', () => {
    const act = anAuditAct(anAudit(), { recordedBy: asId('lead') });
    expect(reasonOf(approveAudit(act, aSigning('head')))).toBe('allowed');
    expect(reasonOf(approveAudit(act, aSigning('lead')))).toBe('signatory-not-entitled');
  });
});

describe('going through the findings', () => {
  it('closes questions and sheets: every earlier entry of theirs is written anew', () => {
    const act = anAuditAct(auditIn('running'));
    const { changes } = accepted(agreeFindings(act, aSigning('lead')));
    expect(changes.map(({ entity, id }) => `${entity} ${id}`)).toEqual([
      'audit a1',
      'checklistItem i1',
      'checklistItem i2',
    ]);
    const [, item] = changes;
    expect(item?.op === 'update' && item.set['answer']).toEqual(answered[0]?.answer);
  });

  it('is refused before the last sitting was held', () => {
    const act = anAuditAct(auditIn('running'));
    expect(reasonOf(agreeFindings(act, aSigning('lead', { signedOn: '2026-04-23' })))).toBe('sittings-to-come');
  });
});

describe('changing the team', () => {
  const audit = auditIn('notified');
  const team = [...audit.team.slice(0, 1), { personId: asId<'person'>('two'), part: 'auditor' as const }];
  const shared = audit.sittings.map((sitting) => ({ ...sitting, auditorIds: [asId<'person'>('lead')] }));

  it('is a signed decision that leaves the approval standing', () => {
    const after = auditAfter(audit, accepted(changeTeam(anAuditAct(audit), aSigning('head'), team, shared)));
    expect(after.state).toBe('notified');
    expect(after.team).toEqual(team);
    expect(after.sittings.map(({ auditorIds }) => auditorIds)).toEqual([['lead'], ['lead']]);
    expect(after.events.map(({ type }) => type)).toEqual(['approved', 'notified', 'team-changed']);
  });

  it('changes nothing but who audits', () => {
    const other = shared.map((sitting) => ({ ...sitting, clauses: [], day: '2030-01-01', auditee: null }));
    const after = auditAfter(audit, accepted(changeTeam(anAuditAct(audit), aSigning('head'), team, other)));
    expect(after.sittings.map(({ clauses, day }) => [clauses, day])).toEqual(
      audit.sittings.map(({ clauses, day }) => [clauses, day]),
    );
  });

  it('leaves the team of the snapshot as it was when the audit started', () => {
    const running = auditIn('running');
    const after = auditAfter(running, accepted(changeTeam(anAuditAct(running), aSigning('head'), team, shared)));
    expect(after.snapshot).toEqual(running.snapshot);
  });

  it.each([
    [
      'nobody leading',
      team.slice(1),
      audit.sittings.map((s) => ({ ...s, auditorIds: [asId<'person'>('two')] })),
      'lead-missing',
    ],
    ['a sitting of somebody who left', team, audit.sittings, 'not-in-team'],
    ['the same team', audit.team, audit.sittings, 'nothing-changed'],
    [
      'an auditor of the own unit',
      audit.team,
      audit.sittings.map((s) => ({ ...s, auditorIds: [asId<'person'>(s.id === 's1' ? 'one' : 'lead')] })),
      'warnings-open',
    ],
  ] as const)('is refused with %s', (_name, members, sittings, reason) => {
    expect(reasonOf(changeTeam(anAuditAct(audit), aSigning('head'), members, sittings))).toBe(reason);
  });

  it('is not signed by somebody of the new team', () => {
    const own = [...team, { personId: asId<'person'>('head'), part: 'auditor' as const }];
    expect(reasonOf(changeTeam(anAuditAct(audit), aSigning('head'), own, shared))).toBe('signatory-in-team');
  });
});

describe('stepping back', () => {
  it('is an event, and keeps all that was signed before', () => {
    const audit = auditIn('approved');
    const after = auditAfter(audit, accepted(stepBack(anAuditAct(audit), aSigning('clerk'))));
    expect(after.state).toBe('drafted');
    expect(after.events.map(({ type }) => type)).toEqual(['approved', 'stepped-back']);
  });

  it('takes back a start only while nothing is answered, and the snapshot with it', () => {
    const audit = auditIn('running');
    expect(reasonOf(stepBack(anAuditAct(audit), aSigning('lead')))).toBe('answers-exist');
    const items = [anItem('i1', { answer: anAnswer('not-assessed') }), anItem('i2', { dropped: true })];
    const after = auditAfter(audit, accepted(stepBack(anAuditAct(audit, { items }), aSigning('lead'))));
    expect(after.state).toBe('notified');
    expect(after.snapshot).toBeNull();
  });

  it('leaves the answers of a running audit alone when the findings are opened again', () => {
    const audit = auditIn('findings-agreed');
    const draft = accepted(stepBack(anAuditAct(audit), aSigning('lead')));
    expect(draft.changes).toHaveLength(1);
    expect(auditAfter(audit, draft).snapshot).toEqual(audit.snapshot);
  });
});

describe('breaking off', () => {
  it('remembers where it was', () => {
    const audit = auditIn('running');
    const after = auditAfter(audit, accepted(postponeAudit(anAuditAct(audit), aSigning('head'))));
    expect([after.state, after.postponedFrom]).toEqual(['postponed', 'running']);
  });

  it('for good keeps what was found', () => {
    const audit = auditIn('running');
    const draft = accepted(cancelAudit(anAuditAct(audit), aSigning('head')));
    expect(draft.changes).toHaveLength(1);
    expect(auditAfter(audit, draft).snapshot).toEqual(audit.snapshot);
  });
});

describe('notice and follow-up', () => {
  it('a notice on the very day of the sitting is taken', () => {
    const act = anAuditAct(auditIn('approved'));
    expect(reasonOf(notifyAuditees(act, aSigning('clerk', { signedOn: '2026-04-23' })))).toBe('allowed');
  });

  it('a follow-up may be taken up by the secretary', () => {
    expect(reasonOf(followUpAudit(anAuditAct(auditIn('reported')), aSigning('clerk')))).toBe('allowed');
  });
});
