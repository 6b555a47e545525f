import type { Revision } from './revision';

/** Orders revisions of one procedure by issue, then amendment, then id: the order in which they replace each other. */
export function compareRevisions(a: Revision, b: Revision): number {
  return a.issueNo - b.issueNo || a.amendmentNo - b.amendmentNo || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
