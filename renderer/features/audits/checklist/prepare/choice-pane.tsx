import { IconRefresh } from '@tabler/icons-react';
import type { Sitting } from '../../../../core/audits/audit';
import { lastFindings } from '../../../../core/audits/checklist/last-findings';
import type { ChecklistSources } from '../../../../core/audits/checklist/prepare-checklist';
import type { SittingChoice } from '../../../../core/audits/checklist/sitting-choice';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import { useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { Checkbox } from '../../../../ui/checkbox';
import { MultiSelect } from '../../../../ui/multi-select';
import { clauseChoices } from '../../shared/choices';
import { sittingName, sittingTime } from '../sittings';
import { BankChoice } from './bank-choice';
import css from './prepare.module.css';
import { ProcedureChoice } from './procedure-choice';
import { proposedChoice } from './proposed-choice';
import type { PreparedSitting } from './use-preparation';

interface ChoicePaneProps {
  readonly act: AuditAct;
  readonly prepared: PreparedSitting;
  readonly sources: ChecklistSources;
  readonly onChoose: (choice: SittingChoice) => void;
  readonly onInclude: (included: boolean) => void;
}

/** What is asked at one sitting: procedures, clauses, questions of the bank, findings of the last audit. */
export function ChoicePane({ act, prepared, sources, onChoose, onInclude }: ChoicePaneProps) {
  const { sitting, choice, included } = prepared;
  const words = useWords('checklist');
  const auditWords = useWords('audits');
  const workspace = useWorkspace();
  const earlier = lastFindings(act.audit, act.others, sources.allItems, sitting.auditee);
  return (
    <section className={css.choice} aria-label={words('prepare.choice')}>
      <div className={css.paneHead}>
        <h2>{sittingName(sitting, workspace, auditWords)}</h2>
        <span className={css.dim}>{sittingTime(sitting)}</span>
      </div>
      <Checkbox label={words('prepare.include')} checked={included} onChange={onInclude} />
      <fieldset className={css.part} disabled={!included}>
        <legend>{words('prepare.procedures')}</legend>
        <ProcedureChoice act={act} sitting={sitting} choice={choice} onChoose={onChoose} />
      </fieldset>
      <fieldset className={css.part} disabled={!included}>
        <legend>{words('prepare.clauses')}</legend>
        <MultiSelect
          label={words('prepare.clauses')}
          hideLabel
          disabled={!included}
          value={choice.clauses}
          choices={clauseChoices(workspace)}
          onChange={(clauses) => onChoose({ ...choice, clauses })}
        />
      </fieldset>
      <fieldset className={css.part} disabled={!included}>
        <legend>{words('prepare.bank')}</legend>
        <BankChoice sitting={sitting} choice={choice} bank={sources.bank} onChoose={onChoose} />
      </fieldset>
      <fieldset className={css.part} disabled={!included}>
        <legend>{words('prepare.last')}</legend>
        {earlier.length === 0 ? (
          <p className={css.dim}>{words('prepare.noLast')}</p>
        ) : (
          <Checkbox
            label={words('prepare.lastCount', { count: earlier.length, audit: earlier[0]?.audit.code ?? '' })}
            checked={choice.lastFindings}
            onChange={(lastFinding) => onChoose({ ...choice, lastFindings: lastFinding })}
          />
        )}
      </fieldset>
      <div className={css.paneActs}>
        <span className={css.dim}>{paceWords(prepared, sitting, words)}</span>
        <Button
          small
          kind="quiet"
          icon={IconRefresh}
          disabled={!included}
          onClick={() => onChoose(proposedChoice(act, sitting, sources))}
        >
          {words('prepare.propose')}
        </Button>
      </div>
    </section>
  );

  function paceWords({ plan }: PreparedSitting, { from, to }: Sitting, say: typeof words): string {
    if (!plan.ok) return '';
    const standing = act.items.filter((item) => item.sittingId === sitting.id && !item.dropped).length;
    const count = standing + plan.value.added.length - plan.value.removed.filter(({ dropped }) => !dropped).length;
    const minutes = minuteOf(to) - minuteOf(from);
    return count === 0 || minutes <= 0
      ? say('prepare.count', { count })
      : say('prepare.pace', { count, minutes, each: Math.max(1, Math.round(minutes / count)) });
  }
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
