import { IconDice3, IconRefresh } from '@tabler/icons-react';
import type { AuditSample } from '../../../core/audits/audit-sample';
import type { Day } from '../../../core/calendar/day';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { IconButton } from '../../../ui/icon-button';
import { NumberField } from '../../../ui/number-field';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { freshSeed } from './new-sheet';
import css from './samples.module.css';
import type { SheetDraft } from './sheet-draft';

interface SheetHeadProps {
  readonly draft: SheetDraft;
  readonly onChange: (patch: Partial<SheetDraft>) => void;
  readonly onLeave: () => void;
  readonly onDraw: () => void;
  readonly readOnly: boolean;
  readonly today: Day;
}

const rules = ['random', 'systematic', 'judgement'] as const;

/** What a sample is drawn from, by which rule and seed. */
export function SheetHead({ draft, onChange, onLeave, onDraw, readOnly, today }: SheetHeadProps) {
  const words = useWords('findings');
  function choose(rule: AuditSample['rule']) {
    onChange({ rule, seed: rule === 'judgement' ? null : (draft.seed ?? freshSeed()) });
  }
  return (
    <fieldset className={css.head} aria-label={words('samples.head.title')} onBlur={onLeave}>
      <DateField
        label={words('samples.head.from')}
        today={today}
        value={draft.from}
        disabled={readOnly}
        onChange={(from) => onChange({ from })}
      />
      <DateField
        label={words('samples.head.to')}
        today={today}
        value={draft.to}
        disabled={readOnly}
        onChange={(to) => onChange({ to })}
      />
      <NumberField
        label={words('samples.head.population')}
        value={draft.population}
        disabled={readOnly}
        onChange={(population) => onChange({ population })}
      />
      <Select
        label={words('samples.head.rule')}
        value={draft.rule}
        disabled={readOnly}
        choices={rules.map((value) => ({
          value,
          label: words(`samples.rules.${value}`),
          note: words(`samples.ruleNotes.${value}`),
        }))}
        onChange={(value) => choose(rules.find((rule) => rule === value) ?? draft.rule)}
      />
      {draft.rule === 'judgement' ? (
        <p className={css.judgement}>{words('samples.head.judgement')}</p>
      ) : (
        <>
          <div className={css.seed}>
            <TextField
              label={words('samples.head.seed')}
              value={draft.seed === null ? '' : String(draft.seed)}
              readOnly={readOnly}
              maxLength={9}
              onChange={(text) => onChange({ seed: seedOf(text) })}
            />
            {readOnly ? null : (
              <IconButton
                label={words('samples.head.newSeed')}
                icon={IconRefresh}
                onClick={() => onChange({ seed: freshSeed() })}
              />
            )}
          </div>
          {readOnly ? null : (
            <div className={css.draw}>
              <Button icon={IconDice3} onClick={onDraw}>
                {words('samples.draw.open')}
              </Button>
            </div>
          )}
        </>
      )}
    </fieldset>
  );
}

/** Digits as they are copied from paper; anything else is left out. */
function seedOf(text: string): number | null {
  const digits = text.replace(/\D/g, '');
  return digits === '' ? null : Number(digits);
}
