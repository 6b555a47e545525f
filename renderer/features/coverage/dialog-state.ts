import type { CoverageRow } from '../../core/coverage/coverage-at';
import type { MappingLink } from '../../core/coverage/plan-mappings';

/** The dialog that is open, `null` for none. */
export type OpenDialog =
  | { readonly kind: 'pick'; readonly rows: readonly CoverageRow[] }
  | { readonly kind: 'map'; readonly links: readonly MappingLink[] }
  | { readonly kind: 'from-procedure' }
  | { readonly kind: 'unmap'; readonly rows: readonly CoverageRow[] }
  | { readonly kind: 'exclude'; readonly rows: readonly CoverageRow[] }
  | { readonly kind: 'exclusion'; readonly row: CoverageRow }
  | { readonly kind: 'review'; readonly row: CoverageRow }
  | { readonly kind: 'changes' }
  | null;
