import type { AnswerError } from '../../../core/audits/answers/answer-error';
import { answerItem } from '../../../core/audits/answers/answer-item';
import { gradingsFor } from '../../../core/audits/answers/answer-rules';
import type { ChecklistItem, Grading } from '../../../core/audits/checklist-item';
import { useWords } from '../../../strings/use-words';
import { Select } from '../../../ui/select';
import { useAuditRunner } from '../shared/use-audit';
import css from './findings.module.css';

/** Grading of a finding, stored at once; only what fits the result is offered. */
export function GradingField({ auditId, item }: { readonly auditId: string; readonly item: ChecklistItem }) {
  const words = useWords('findings');
  const common = useWords('common');
  const { run } = useAuditRunner<AnswerError>(auditId);
  const { answer } = item;
  const offered = gradingsFor(answer.result);
  return (
    <div className={css.grading}>
      <Select
        label={words('grading.label')}
        value={answer.grading}
        clearable={answer.result !== 'nonconform'}
        placeholder={words('grading.missing')}
        choices={offered.map((value) => ({ value, label: common(`states.grading.${value}`) }))}
        onChange={(value) => {
          const grading: Grading | null = offered.find((one) => one === value) ?? null;
          void run((act) => answerItem(act, item.id, { ...answer, grading }));
        }}
      />
    </div>
  );
}
