import { answerIssues } from '../../../../core/audits/answers/answer-rules';
import type { AuditSample } from '../../../../core/audits/audit-sample';
import type { ChecklistItem } from '../../../../core/audits/checklist-item';

/** What a question still lacks before the findings can be agreed, in the order of the card. */
export type MissingPart =
  | ReturnType<typeof answerIssues>[number]['type']
  | 'requirement'
  | 'proof'
  | 'statement'
  | 'agreement';

/** Parts missing from an answer and, for a nonconformity, from its finding. */
export function missingParts(item: ChecklistItem, samples: readonly AuditSample[]): readonly MissingPart[] {
  const issues = answerIssues(item, samples).map(({ type }) => type);
  return item.answer.result === 'nonconform' ? [...issues, ...missingOfFinding(item)] : issues;
}

function missingOfFinding({ finding }: ChecklistItem): readonly MissingPart[] {
  if (finding === null || finding.statement.trim() === '') return ['statement', 'agreement'];
  return [
    ...(finding.requirement.trim() === '' ? (['requirement'] as const) : []),
    ...(finding.evidence.trim() === '' ? (['proof'] as const) : []),
    ...(finding.agreement.type === 'not-asked' ? (['agreement'] as const) : []),
  ];
}
