import type { Sitting } from '../../../../core/audits/audit';
import { MOST_QUESTIONS } from '../../../../core/audits/checklist/current-choice';
import { revisionToAudit } from '../../../../core/audits/checklist/prepare-checklist';
import { QUESTIONS_PER_PROCEDURE, type SittingChoice } from '../../../../core/audits/checklist/sitting-choice';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import { asId } from '../../../../core/kernel/ids';
import { useWords } from '../../../../strings/use-words';
import { Checkbox } from '../../../../ui/checkbox';
import { NumberField } from '../../../../ui/number-field';
import { Select } from '../../../../ui/select';
import { issueWords } from '../list/origin-cell';
import css from './prepare.module.css';

interface ProcedureChoiceProps {
  readonly act: AuditAct;
  readonly sitting: Sitting;
  readonly choice: SittingChoice;
  readonly onChoose: (choice: SittingChoice) => void;
}

/** Which procedures are sampled at a sitting, and with how many questions each. */
export function ProcedureChoice({ act, sitting, choice, onChoose }: ProcedureChoiceProps) {
  const words = useWords('checklist');
  const { procedure: procedures } = act.records;
  const chosen = new Map(choice.procedures.map(({ procedureId, questions }) => [procedureId as string, questions]));
  const listed = [...new Set<string>([...sitting.procedureIds, ...chosen.keys()])];
  const further = [...procedures.values()].filter(
    ({ id }) => !listed.includes(id) && revisionToAudit(act, id) !== null,
  );
  const set = (procedureId: string, questions: number | null) => {
    const id = asId<'procedure'>(procedureId);
    const others = choice.procedures.filter((one) => one.procedureId !== id);
    if (questions === null) return onChoose({ ...choice, procedures: others });
    const next = chosen.has(procedureId)
      ? choice.procedures.map((one) => (one.procedureId === id ? { ...one, questions } : one))
      : [...choice.procedures, { procedureId: id, questions }];
    onChoose({ ...choice, procedures: next });
  };
  return (
    <>
      {listed.length === 0 ? <p className={css.dim}>{words('prepare.noProcedures')}</p> : null}
      <ul className={css.procedures}>
        {listed.map((id) => {
          const procedure = procedures.get(id);
          const revision = revisionToAudit(act, id);
          const code = procedure?.code ?? words('origin.procedureGone');
          const count = chosen.get(id);
          return (
            <li key={id}>
              <Checkbox
                label={
                  <span title={procedure?.title}>
                    {code} {procedure?.title}
                  </span>
                }
                checked={count !== undefined}
                disabled={revision === null && count === undefined}
                hint={revision === null ? words('prepare.notInForce') : issueWords(revision, words)}
                onChange={(on) => set(id, on ? QUESTIONS_PER_PROCEDURE : null)}
              />
              {count === undefined ? null : (
                <NumberField
                  label={words('prepare.countOf', { code })}
                  hideLabel
                  unit={words('prepare.questionsUnit')}
                  value={count}
                  onChange={(next) => {
                    if (next !== null) set(id, Math.min(MOST_QUESTIONS, Math.max(1, Math.round(next))));
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
      {further.length === 0 ? null : (
        <Select
          label={words('prepare.addProcedure')}
          hideLabel
          placeholder={words('prepare.addProcedure')}
          value={null}
          choices={further.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
          onChange={(id) => {
            if (id !== null) set(id, QUESTIONS_PER_PROCEDURE);
          }}
        />
      )}
    </>
  );
}
