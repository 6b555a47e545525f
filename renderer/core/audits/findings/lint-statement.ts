import type { Day } from '../../calendar/day';
import { findDays } from './find-days';
import { findNames, type TextPlace } from './find-names';
import { anyOf, wordEnd, wordStart } from './phrase-pattern';
import { citations, misses, type WordingPhrase, type WordingRule, wordingPhrases } from './wording-rules.data';

/** Words of a statement that do not belong there, with their place in the composed text. */
export interface WordingHit extends TextPlace {
  readonly rule: WordingRule;
  readonly text: string;
}

/** What the checker must know besides the words. */
export interface WordingFacts {
  /** Names of the people of the workspace. */
  readonly names: Iterable<string>;
  /** Day of the sitting: later days are deadlines. */
  readonly heldOn: Day;
}

const QUOTED = /"[^"]*"|\u201c[^\u201d]*\u201d|\u00ab[^\u00bb]*\u00bb/g;
const PART_END = /[;,:!?\n]|\.(?=\s|$)/g;
const CITED = new RegExp(wordStart + anyOf(citations) + wordEnd, 'iu');
const MISSED = new RegExp(wordStart + anyOf(misses) + wordEnd, 'iu');
const patterns = wordingPhrases.map((phrase) => ({ ...phrase, pattern: patternOf(phrase) }));

/**
 * Names of people, deadlines and prescribed solutions in the statement of a finding, by place, none within another. Advisory:
 * nothing is refused for it. Limits quoted from a requirement are facts. Composed and decomposed text give the same hits, placed
 * in the composed text, as findings are stored.
 */
export function lintStatement(statement: string, { names, heldOn }: WordingFacts): readonly WordingHit[] {
  const text = statement.normalize('NFC');
  const hit = (rule: WordingRule) => (place: TextPlace) => ({ ...place, rule, text: text.slice(place.from, place.to) });
  const quoted = [...text.matchAll(QUOTED)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }));
  const own = [
    ...findDays(text, heldOn).map(hit('deadline')),
    ...patterns.flatMap((phrase) => findPhrases(text, phrase).map(hit(phrase.rule))),
  ].filter((place) => !quoted.some((quote) => contains(quote, place)));
  return outermost([...findNames(text, names).map(hit('person-name')), ...own]);
}

function findPhrases(text: string, { pattern, fact }: (typeof patterns)[number]): readonly TextPlace[] {
  return [...text.matchAll(pattern)]
    .map(({ index, 0: found }) => ({ from: index, to: index + found.length }))
    .filter((place) => !isFact(fact, text, place));
}

function isFact(fact: WordingPhrase['fact'], text: string, { from, to }: TextPlace): boolean {
  if (fact === 'never') return false;
  const start = [...text.slice(0, from).matchAll(PART_END)].at(-1)?.index ?? -1;
  const before = text.slice(start + 1, from);
  if (fact === 'cited-before') return CITED.test(before);
  const end = text.slice(to).search(PART_END);
  const after = end < 0 ? text.slice(to) : text.slice(to, to + end);
  return CITED.test(before) || CITED.test(after) || MISSED.test(before);
}

function patternOf({ phrases, followedBy, notAfter }: WordingPhrase): RegExp {
  const before = notAfter.length === 0 ? '' : `(?<!${wordStart}${anyOf(notAfter)}\\s+)`;
  const after = followedBy.length === 0 ? '' : `\\s+${anyOf(followedBy)}${wordEnd}`;
  return new RegExp(`${wordStart}${before}${anyOf(phrases)}${after === '' ? '(?![\\p{L}\\p{N}])' : after}`, 'giu');
}

function outermost(hits: readonly WordingHit[]): readonly WordingHit[] {
  const sorted = [...hits].sort((a, b) => a.from - b.from || b.to - a.to);
  return sorted.filter((one, index) => !sorted.slice(0, index).some((other) => contains(other, one)));
}

function contains(outer: TextPlace, inner: TextPlace): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
