import type { Duration, DurationByArea } from '../../calendar/duration';
import type { IdSource } from '../../kernel/ids';
import type { ProcedureCase, RevisionContent, Stage } from '../content';
import { insertItem, patchItem, removeItem } from './edit-list';

/** Adds a case at the end. */
export function addCase(content: RevisionContent, added: ProcedureCase): RevisionContent {
  return { ...content, cases: insertItem(content.cases, added) };
}

/** Changes a case's own fields, such as its name or what it serves. */
export function patchCase(
  content: RevisionContent,
  caseId: string,
  patch: Partial<Omit<ProcedureCase, 'id' | 'stages'>>,
): RevisionContent {
  return withCases(content, patchItem(content.cases, caseId, patch));
}

/** Takes a case out with its stages and steps. */
export function removeCase(content: RevisionContent, caseId: string): RevisionContent {
  return withCases(content, removeItem(content.cases, caseId));
}

/** Copies a case to just after it under a new name; ids are fresh and flows point into the copy. It serves nothing yet. */
export function duplicateCase(
  content: RevisionContent,
  caseId: string,
  copy: { readonly id: string; readonly name: string },
  newId: IdSource,
): RevisionContent {
  const at = content.cases.findIndex((item) => item.id === caseId);
  const original = content.cases[at];
  if (original === undefined) return content;
  const ids = new Map(original.stages.flatMap((stage) => stage.steps).map((step) => [step.id, newId()] as const));
  const freshId = (id: string) => ids.get(id) ?? id;
  const stages = original.stages.map((stage) => ({
    ...stage,
    id: newId(),
    steps: stage.steps.map((step) => ({
      ...step,
      id: freshId(step.id),
      next: step.next.map((flow) => ({ ...flow, to: freshId(flow.to) })),
    })),
  }));
  return { ...content, cases: insertItem(content.cases, { ...original, ...copy, serves: [], stages }, at + 1) };
}

/** Replaces the stages of one case by what `edit` returns; the same content when they stay the same. */
export function editStages(
  content: RevisionContent,
  caseId: string,
  edit: (stages: readonly Stage[]) => readonly Stage[],
): RevisionContent {
  const found = content.cases.find((item) => item.id === caseId);
  if (found === undefined) return content;
  const stages = edit(found.stages);
  if (stages === found.stages) return content;
  return { ...content, cases: content.cases.map((item) => (item === found ? { ...item, stages } : item)) };
}

/** Durations with one area class set, or left out when `duration` is `null`. */
export function withDuration(durations: DurationByArea, areaClass: string, duration: Duration | null): DurationByArea {
  const { [areaClass]: _former, ...others } = durations;
  return duration === null ? others : { ...others, [areaClass]: duration };
}

function withCases(content: RevisionContent, cases: readonly ProcedureCase[]): RevisionContent {
  return cases === content.cases ? content : { ...content, cases };
}
