import { describe, expect, it } from 'vitest';
import { createChange } from '../../../../renderer/core/kernel/change';
import { workList } from '../../../../renderer/features/overview/work-list';
import { anAudit } from '../../../support/audit-lifecycle';
import { aProcedure, aReview, aRevision } from '../../../support/coverage-records';
import { openTestStore } from '../../../support/memory-store';

describe('work of every area', () => {
  it('stands in one list by need and day', async () => {
    const store = await openTestStore({});
    const changes = [
      createChange('procedure', aProcedure('p1')),
      createChange('revision', aRevision('p1')),
      createChange('reviewTask', aReview('p1', { openedOn: '2026-01-10', dueOn: '2026-04-10' })),
      createChange('audit', anAudit({ from: '2026-04-08', to: '2026-04-09', sittings: [] })),
      createChange('audit', anAudit({ id: anAudit().id.replace('a1', 'a2') as never, state: 'reported' })),
    ];
    await store.commit({ intent: 'audit.create', detail: {}, undoable: false, changes });
    const brief = (day: string) => workList(store.state(), day).map(({ when, work: { type } }) => `${when} ${type}`);
    expect(brief('2026-04-09')).toEqual(['overdue audit', 'now audit', 'soon legal-review']);
    expect(brief('2026-04-11')).toEqual(['overdue audit', 'overdue legal-review', 'now audit']);
  });
});
