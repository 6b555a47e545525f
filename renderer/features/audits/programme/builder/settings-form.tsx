import type { PlanningSettings } from '../../../../core/audits/programme/planning-input';
import { useData } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { DateField } from '../../../../ui/date-field';
import { FilterChip } from '../../../../ui/filter-chip';
import { NumberField } from '../../../../ui/number-field';
import { months } from '../schedule/matrix-row';
import css from './builder.module.css';

interface SettingsFormProps {
  readonly settings: PlanningSettings;
  readonly onChange: (settings: PlanningSettings) => void;
}

/** How the schedule is to be planned: months, sample, auditors, first day. */
export function SettingsForm({ settings, onChange }: SettingsFormProps) {
  const { today } = useData();
  const words = useWords('programme');
  const whole = (value: number | null) => Math.max(1, Math.min(50, Math.round(value ?? 1)));
  return (
    <div className={css.settings}>
      <fieldset className={css.months}>
        <legend className={css.label}>{words('builder.months')}</legend>
        {months.map((month) => (
          <FilterChip
            key={month}
            label={words('matrix.month', { month })}
            on={settings.months.includes(month)}
            onChange={(on) =>
              onChange({
                ...settings,
                months: months.filter((one) => (one === month ? on : settings.months.includes(one))),
              })
            }
          />
        ))}
      </fieldset>
      <div className={css.three}>
        <NumberField
          label={words('builder.sample')}
          hint={words('builder.sampleHint')}
          value={settings.sample}
          onChange={(value) => onChange({ ...settings, sample: whole(value) })}
        />
        <NumberField
          label={words('builder.auditors')}
          hint={words('builder.auditorsHint')}
          value={settings.auditorsPerSlot}
          onChange={(value) => onChange({ ...settings, auditorsPerSlot: whole(value) })}
        />
        <DateField
          label={words('builder.notBefore')}
          hint={words('builder.notBeforeHint')}
          value={settings.notBefore}
          today={today()}
          onChange={(notBefore) => onChange({ ...settings, notBefore })}
        />
      </div>
    </div>
  );
}
