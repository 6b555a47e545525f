import type { ChecklistItem } from '../../../core/audits/checklist-item';
import type { PaperContext } from '../audit-records';
import { editionOf } from './edition';

/** Questions of one source under a heading of their own. */
export interface ItemGroup {
  readonly title: string;
  readonly items: readonly ChecklistItem[];
}

type Kind = 'clause' | 'art-36' | 'bank' | 'last-audit' | 'free';

const kinds: readonly Kind[] = ['clause', 'art-36', 'bank', 'last-audit', 'free'];

/** Questions by source: each revision of a procedure first, then clauses, the bank, the last audit, the auditor's own; lettered. */
export function itemGroups(items: readonly ChecklistItem[], context: PaperContext): readonly ItemGroup[] {
  const { labels } = context;
  const letters = 'ABCDEFGHIKLMNOPQRSTUVXY';
  const byRevision = Map.groupBy(items, (item) => ('revisionId' in item.source ? item.source.revisionId : null));
  const groups: ItemGroup[] = [];
  const letter = () => letters[groups.length] ?? String(groups.length + 1);
  for (const [revisionId, group] of byRevision) {
    const [first] = group;
    if (revisionId === null || first === undefined || !('procedureId' in first.source)) continue;
    const code = context.records.procedure.get(first.source.procedureId)?.code ?? labels('who.noProcedure');
    const issue = String(context.records.revision.get(revisionId)?.issueNo ?? '?').padStart(2, '0');
    groups.push({ title: labels('checklist.group.procedure', { letter: letter(), code, issue }), items: group });
  }
  for (const kind of kinds) {
    const group = items.filter((item) => kindOf(item, context) === kind);
    if (group.length === 0) continue;
    const edition = editionOf(context)?.code ?? '';
    groups.push({ title: labels(`checklist.group.${kind}`, { letter: letter(), edition }).trim(), items: group });
  }
  return groups;
}

/** Clauses of a question, and the number of the step it is about. */
export function clausesAndStep({ source, words }: ChecklistItem, { records, labels }: PaperContext): string {
  const clauses = words.clauses.join('; ');
  if (source.type !== 'step') return clauses;
  const content = records.revision.get(source.revisionId)?.content;
  const found = content?.cases.find(({ id }) => id === source.caseId);
  const number = (found?.stages ?? []).flatMap(({ steps }) => steps).findIndex(({ id }) => id === source.stepId) + 1;
  return number === 0 ? clauses : [clauses, labels('checklist.stepNumber', { number })].filter(Boolean).join('\n');
}

function kindOf({ source }: ChecklistItem, { records }: PaperContext): Kind | null {
  switch (source.type) {
    case 'step':
    case 'procedure':
      return null;
    case 'bank':
      return records.bankQuestion.get(source.questionId)?.source === 'art-36' ? 'art-36' : 'bank';
    default:
      return source.type;
  }
}
