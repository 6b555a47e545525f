import { foldText } from '../../core/kernel/fold-text';
import type { Query } from '../../navigation/paths';
import type { RegisterRow } from './register-rows';

/** What the register shows; `''` and false let everything through. */
export interface RegisterFilter {
  readonly text: string;
  readonly grading: 'major' | 'minor' | '';
  readonly auditee: string;
  readonly audit: string;
  readonly repeated: boolean;
  readonly stale: boolean;
}

/** Reads the filter from an address; unknown gradings are dropped. */
export function parseFilter(query: Query): RegisterFilter {
  const grading = query['grading'];
  return {
    text: query['q'] ?? '',
    grading: grading === 'major' || grading === 'minor' ? grading : '',
    auditee: query['unit'] ?? '',
    audit: query['audit'] ?? '',
    repeated: query['repeated'] === '1',
    stale: query['stale'] === '1',
  };
}

/** True when the filter hides anything. */
export function isFiltering({ text, grading, auditee, audit, repeated, stale }: RegisterFilter): boolean {
  return text.trim() !== '' || grading !== '' || auditee !== '' || audit !== '' || repeated || stale;
}

/** Rows that pass: every word is found, diacritics aside, and each chosen value fits. */
export function filterRows(rows: readonly RegisterRow[], filter: RegisterFilter): readonly RegisterRow[] {
  const words = foldText(filter.text).split(' ').filter(Boolean);
  return rows.filter(
    ({ nonconformity, searchText, times, stale }) =>
      words.every((word) => searchText.includes(word)) &&
      (filter.grading === '' || nonconformity.grading === filter.grading) &&
      (filter.auditee === '' || nonconformity.auditee === filter.auditee) &&
      (filter.audit === '' || nonconformity.source.auditId === filter.audit) &&
      (!filter.repeated || times > 1) &&
      (!filter.stale || stale.length > 0),
  );
}
