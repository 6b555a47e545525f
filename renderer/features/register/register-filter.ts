import { coverageStates, isCoverageState } from '../../core/coverage/coverage-state';
import { foldText } from '../../core/kernel/fold-text';
import type { RegisterLine } from './register-line';

/** Dimensions with a set of chosen values; none chosen lets everything through. */
export const dimensions = ['field', 'scope', 'status', 'coverage'] as const;

/** A dimension of the filter. */
export type Dimension = (typeof dimensions)[number];

/** What the list shows. */
export type RegisterFilter = { readonly text: string } & { readonly [D in Dimension]: ReadonlySet<string> };

/** Values of a dimension in the order in which they are offered; fields are as stored. */
export const fixedValues = {
  scope: ['in', 'undetermined', 'out'],
  status: ['public', 'amended', 'replaced', 'abolished', 'unverified'],
  coverage: coverageStates,
} as const;

const SEPARATOR = '~';

/** Reads the filter from an address; unknown states are dropped. */
export function parseFilter(query: Readonly<Record<string, string>>): RegisterFilter {
  const values = (name: string) => (query[name] ?? '').split(SEPARATOR).filter((value) => value !== '');
  const fixed = (name: 'scope' | 'status') =>
    new Set(values(name).filter((value) => (fixedValues[name] as readonly string[]).includes(value)));
  return {
    text: query['q'] ?? '',
    field: new Set(values('field')),
    scope: fixed('scope'),
    status: fixed('status'),
    coverage: new Set(values('coverage').filter(isCoverageState)),
  };
}

/** One dimension as an address holds it, `null` when nothing is chosen. */
export function writeValues(values: Iterable<string>): string | null {
  return [...values].join(SEPARATOR) || null;
}

/** True when the filter hides anything. */
export function isFiltering(filter: RegisterFilter): boolean {
  return filter.text.trim() !== '' || dimensions.some((dimension) => filter[dimension].size > 0);
}

/** Lines that pass the filter: every word is found, and each dimension holds one of its chosen values. */
export function filterLines(lines: readonly RegisterLine[], filter: RegisterFilter): readonly RegisterLine[] {
  const words = wordsOf(filter);
  return lines.filter(
    (line) => hasWords(line, words) && dimensions.every((dimension) => passes(line, filter, dimension)),
  );
}

/** How many lines each value of a dimension would show, the other dimensions left as they are. */
export function countValues(
  lines: readonly RegisterLine[],
  filter: RegisterFilter,
  dimension: Dimension,
): ReadonlyMap<string, number> {
  const words = wordsOf(filter);
  const others = dimensions.filter((other) => other !== dimension);
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const value of valuesOf(line, dimension)) if (!counts.has(value)) counts.set(value, 0);
    if (!hasWords(line, words) || !others.every((other) => passes(line, filter, other))) continue;
    for (const value of valuesOf(line, dimension)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function wordsOf(filter: RegisterFilter): readonly string[] {
  return foldText(filter.text).split(' ').filter(Boolean);
}

function hasWords(line: RegisterLine, words: readonly string[]): boolean {
  return words.every((word) => line.searchText.includes(word));
}

function passes(line: RegisterLine, filter: RegisterFilter, dimension: Dimension): boolean {
  const chosen = filter[dimension];
  return chosen.size === 0 || valuesOf(line, dimension).some((value) => chosen.has(value));
}

function valuesOf(line: RegisterLine, dimension: Dimension): readonly string[] {
  switch (dimension) {
    case 'field':
      return [line.record.field];
    case 'scope':
      return [line.scope];
    case 'status':
      return line.record.verified ? [line.status] : [line.status, 'unverified'];
    case 'coverage':
      return [line.coverage.state];
  }
}
