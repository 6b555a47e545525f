import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { Sitting } from '../../../../core/audits/audit';
import type { BankQuestion } from '../../../../core/audits/bank-question';
import type { SittingChoice } from '../../../../core/audits/checklist/sitting-choice';
import { paths } from '../../../../navigation/paths';
import { RouteLink } from '../../../../navigation/route-link';
import { formatOf } from '../../../../strings/format';
import { useWords } from '../../../../strings/use-words';
import { Checkbox } from '../../../../ui/checkbox';
import { IconButton } from '../../../../ui/icon-button';
import css from './prepare.module.css';

interface BankChoiceProps {
  readonly sitting: Sitting;
  readonly choice: SittingChoice;
  readonly bank: ReadonlyMap<string, BankQuestion>;
  readonly onChoose: (choice: SittingChoice) => void;
}

const groups = ['art-36', 'own', 'others'] as const;

/** Which questions of the bank are asked: the inspection list, the officer's own, those meant for other auditees. */
export function BankChoice({ sitting, choice, bank, onChoose }: BankChoiceProps) {
  const words = useWords('checklist');
  const [open, setOpen] = useState<(typeof groups)[number] | null>(null);
  const chosen = new Set<string>(choice.questionIds);
  const listed = [...bank.values()].filter(({ id, active }) => active || chosen.has(id));
  const set = (questions: readonly BankQuestion[], on: boolean) => {
    const ids = new Set<string>(questions.map(({ id }) => id));
    const others = choice.questionIds.filter((id) => !ids.has(id));
    onChoose({ ...choice, questionIds: on ? [...others, ...questions.map(({ id }) => id)] : others });
  };
  if (listed.length === 0)
    return (
      <p className={css.dim}>
        {words('prepare.noBank')} <RouteLink to={paths.auditQuestions}>{words('questions.title')}</RouteLink>
      </p>
    );
  return (
    <ul className={css.bank}>
      {groups.map((group) => {
        const questions = listed.filter((question) => groupOf(question, sitting) === group);
        if (questions.length === 0) return null;
        const count = questions.filter(({ id }) => chosen.has(id)).length;
        const unfolded = open === group;
        return (
          <li key={group}>
            <span className={css.bankHead}>
              <IconButton
                small
                icon={unfolded ? IconChevronDown : IconChevronRight}
                label={words(unfolded ? 'prepare.fold' : 'prepare.unfold', { group: words(`prepare.groups.${group}`) })}
                onClick={() => setOpen(unfolded ? null : group)}
              />
              <Checkbox
                label={words(`prepare.groups.${group}`)}
                hint={formatOf(count, questions.length)}
                checked={count > 0}
                partly={count > 0 && count < questions.length}
                onChange={(on) => set(questions, on)}
              />
            </span>
            {unfolded ? (
              <ul className={css.bankList}>
                {questions.map((question) => (
                  <li key={question.id}>
                    <Checkbox
                      label={question.question}
                      hint={question.verified ? undefined : words('questions.unverified')}
                      checked={chosen.has(question.id)}
                      onChange={(on) => set([question], on)}
                    />
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function groupOf({ source, auditees }: BankQuestion, { auditee }: Sitting): (typeof groups)[number] {
  const fits = auditees.length === 0 || (auditee !== null && auditees.includes(auditee));
  return fits ? source : 'others';
}
