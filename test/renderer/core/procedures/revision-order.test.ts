import { describe, expect, it } from 'vitest';
import { asId } from '../../../../renderer/core/kernel/ids';
import { compareRevisions } from '../../../../renderer/core/procedures/revision-order';
import { aDraft } from '../../../support/lifecycle-records';

function revision(issueNo: number, amendmentNo: number, id = 'x') {
  return aDraft({ id: asId(id), issueNo, amendmentNo });
}

describe('order of revisions', () => {
  it.each([
    [1, 0, 1, 1],
    [1, 9, 2, 0],
    [2, 0, 10, 0],
    [2, 2, 2, 10],
  ])('puts %i/%i before %i/%i', (issue, amendment, laterIssue, laterAmendment) => {
    expect(compareRevisions(revision(issue, amendment), revision(laterIssue, laterAmendment))).toBeLessThan(0);
    expect(compareRevisions(revision(laterIssue, laterAmendment), revision(issue, amendment))).toBeGreaterThan(0);
  });

  it('tells equal numbers apart by id, so that the order is total', () => {
    expect(compareRevisions(revision(1, 0, 'a'), revision(1, 0, 'b'))).toBeLessThan(0);
    expect(compareRevisions(revision(1, 0, 'a'), revision(1, 0, 'a'))).toBe(0);
  });
});
