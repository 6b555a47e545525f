import type { Duration, DurationByArea } from '../calendar/duration';
import { canonicalJson, type Json } from '../kernel/json';
import { comparable } from './comparable-text';
import type { ProcedureCase, RevisionContent, Stage, Step } from './content';
import { stepsOf } from './edit/step-order';
import { type Pair, pairUp } from './pair-up';

/** A difference between two contents. `before` is `null` for what was added, `after` for what was removed. */
export interface ContentDifference {
  readonly part: DifferencePart;
  /** What differs, in the words of the content: the name of a step, stage or case; `''` for a section or list. */
  readonly name: string;
  /** Field within a step, stage or case; `null` when the whole of it was added, removed, or is a section. */
  readonly field: DifferenceField | null;
  readonly before: DifferenceValue | null;
  readonly after: DifferenceValue | null;
}

/** A section of the content, or something within a case. */
export type DifferencePart = (typeof sectionParts)[number] | (typeof listParts)[number] | 'case' | 'stage' | 'step';

/** A field of a step, stage or case. */
export type DifferenceField = (typeof stepFields)[number] | 'forms' | 'next' | 'serves' | 'time';

/** A text, or a time with its area class. */
export type DifferenceValue = string | { readonly areaClass: string; readonly duration: Duration | null };

const sectionParts = ['title', 'purpose', 'scope', 'conditions', 'sets', 'place', 'fee', 'result'] as const;
const listParts = [
  'references',
  'definitions',
  'legalBasis',
  'dossier',
  'forms',
  'recordsKept',
  'distribution',
] as const;
const stepFields = [
  'name',
  'kind',
  'description',
  'position',
  'unit',
  'inputs',
  'outputs',
  'coordinatingBody',
] as const;

/**
 * Differences between two revisions' contents, in the order of the document. White space, kinds of dashes, Unicode forms and
 * ids are not differences; the change summary is not compared.
 */
export function diffContents(before: RevisionContent, after: RevisionContent): readonly ContentDifference[] {
  return [
    ...sectionParts.flatMap((part) => texts(part, '', null, before[part], after[part])),
    ...listParts.flatMap((part) => diffLists(part, before[part].map(describe), after[part].map(describe))),
    ...pairUp(before.cases, after.cases, ({ name }) => name).flatMap((pair) => diffPair('case', pair, diffCases)),
  ];
}

function diffCases(was: ProcedureCase, is: ProcedureCase): readonly ContentDifference[] {
  const served = (one: ProcedureCase) =>
    one.serves.map(({ administrativeProcedureId, caseId }) => `${administrativeProcedureId}/${caseId ?? ''}`).sort();
  const oldNames = stepNames(was);
  const newNames = stepNames(is);
  return [
    ...texts('case', is.name, 'name', was.name, is.name),
    ...times('case', is.name, was.total, is.total),
    ...texts('case', is.name, 'serves', served(was).join(', '), served(is).join(', ')),
    ...pairUp(was.stages, is.stages, ({ name }) => name).flatMap((pair) => diffPair('stage', pair, diffStages)),
    ...pairUp(stepsOf(was), stepsOf(is), ({ name }) => name).flatMap((pair) =>
      diffPair('step', pair, (old, now) => diffSteps(old, now, oldNames, newNames)),
    ),
  ];
}

function diffStages(was: Stage, is: Stage): readonly ContentDifference[] {
  return [...texts('stage', is.name, 'name', was.name, is.name), ...times('stage', is.name, was.subtotal, is.subtotal)];
}

function diffSteps(
  was: Step,
  is: Step,
  oldNames: ReadonlyMap<string, string>,
  newNames: ReadonlyMap<string, string>,
): readonly ContentDifference[] {
  const exits = (step: Step, names: ReadonlyMap<string, string>) =>
    step.next.map(({ to, condition }) => `${condition} → ${names.get(to) ?? ''}`).join('; ');
  return [
    ...stepFields.flatMap((field) => texts('step', is.name, field, was[field], is[field])),
    ...times('step', is.name, was.durations, is.durations),
    ...texts('step', is.name, 'forms', was.forms.join(', '), is.forms.join(', ')),
    ...texts('step', is.name, 'next', exits(was, oldNames), exits(is, newNames)),
  ];
}

function diffPair<T extends { readonly name: string }>(
  part: 'case' | 'stage' | 'step',
  [was, is]: Pair<T>,
  compare: (was: T, is: T) => readonly ContentDifference[],
): readonly ContentDifference[] {
  if (was !== null && is !== null) return compare(was, is);
  return [{ part, name: '', field: null, before: was?.name ?? null, after: is?.name ?? null }];
}

function texts(
  part: DifferencePart,
  name: string,
  field: DifferenceField | null,
  before: string,
  after: string,
): readonly ContentDifference[] {
  return comparable(before) === comparable(after) ? [] : [{ part, name, field, before, after }];
}

function times(
  part: 'case' | 'stage' | 'step',
  name: string,
  before: DurationByArea,
  after: DurationByArea,
): readonly ContentDifference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((areaClass) => {
    const was = before[areaClass] ?? null;
    const is = after[areaClass] ?? null;
    if (canonicalJson(was as unknown as Json) === canonicalJson(is as unknown as Json)) return [];
    const value = (duration: Duration | null) => ({ areaClass, duration });
    return [{ part, name, field: 'time' as const, before: value(was), after: value(is) }];
  });
}

function diffLists(
  part: DifferencePart,
  before: readonly string[],
  after: readonly string[],
): readonly ContentDifference[] {
  const had = new Set(before.map(comparable));
  const has = new Set(after.map(comparable));
  const one = { part, name: '', field: null };
  return [
    ...before.filter((text) => !has.has(comparable(text))).map((text) => ({ ...one, before: text, after: null })),
    ...after.filter((text) => !had.has(comparable(text))).map((text) => ({ ...one, before: null, after: text })),
  ];
}

function stepNames(procedureCase: ProcedureCase): ReadonlyMap<string, string> {
  return new Map(stepsOf(procedureCase).map(({ id, name }) => [id, name]));
}

/** The values of a list item in the order of its fields, blank ones left out. */
function describe(item: string | object): string {
  if (typeof item === 'string') return item;
  return Object.entries(item)
    .filter(([key, value]) => key !== 'id' && key !== 'legalTextId' && value !== '')
    .map(([, value]) => String(value))
    .join(' · ');
}
