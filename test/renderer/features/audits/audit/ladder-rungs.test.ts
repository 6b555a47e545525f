import { describe, expect, it } from 'vitest';
import type { AuditState } from '../../../../../renderer/core/audits/audit';
import { ladderRungs, placeOf } from '../../../../../renderer/features/audits/audit/ladder-rungs';
import { wordsOf } from '../../../../../renderer/strings/use-words';
import { anAuditEvent, auditIn, auditRecords } from '../../../../support/audit-lifecycle';

const rungsIn = (state: AuditState) =>
  ladderRungs(auditIn(state), auditRecords.person, wordsOf('audits'), wordsOf('common'));

describe('the ladder of an audit', () => {
  it('says who signed each rung and when, who signs the next, and nothing of those after it', () => {
    const notes = rungsIn('notified').map(({ id, at, note }) => [id, at, note]);
    expect(notes.slice(0, 5)).toEqual([
      ['drafted', 'done', undefined],
      ['approved', 'done', 'Bà head, 10/04/2026'],
      ['notified', 'now', 'Bà clerk, 13/04/2026'],
      ['running', 'next', 'Ký: trưởng đoàn'],
      ['findings-agreed', 'next', undefined],
    ]);
  });

  it('is done to the end once the audit is closed', () => {
    expect(rungsIn('closed').every(({ at }) => at === 'done')).toBe(true);
  });

  it('stays where a postponed audit was left, and promises no next signature', () => {
    const rungs = rungsIn('postponed');
    expect(rungs.find(({ at }) => at === 'now')?.id).toBe('notified');
    expect(rungs.find(({ id }) => id === 'running')?.note).toBeUndefined();
  });

  it('tells from the signatures where a cancelled audit was left, steps back included', () => {
    const cancelled = auditIn('cancelled', {
      events: [
        anAuditEvent('approved', '2026-04-10', 'head'),
        anAuditEvent('notified', '2026-04-13'),
        anAuditEvent('stepped-back', '2026-04-14'),
        anAuditEvent('postponed', '2026-04-15', 'head'),
        anAuditEvent('cancelled', '2026-04-20', 'head'),
      ],
    });
    expect(placeOf(cancelled)).toBe('approved');
    expect(placeOf(auditIn('cancelled', { events: [anAuditEvent('cancelled', '2026-04-20', 'head')] }))).toBe(
      'drafted',
    );
  });
});
