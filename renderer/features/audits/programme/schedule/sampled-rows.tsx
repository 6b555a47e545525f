import type { AuditeeId } from '../../../../core/audits/auditee';
import type { ProgrammeSlot } from '../../../../core/audits/programme';
import type { PlannedProcedure } from '../../../../core/audits/programme/planned-procedures';
import { useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import css from './matrix.module.css';
import { months } from './matrix-row';

interface SampledRowsProps {
  readonly auditee: AuditeeId;
  readonly slots: readonly ProgrammeSlot[];
  readonly procedures: readonly PlannedProcedure[];
}

/** Under an auditee: the procedures that its slots sample with the months, and how many are left for another time. */
export function SampledRows({ auditee, slots, procedures }: SampledRowsProps) {
  const words = useWords('programme');
  const { procedure } = useWorkspace();
  const sampled = [...new Set(slots.flatMap(({ procedureIds }) => procedureIds))];
  const left = procedures.filter((one) => one.auditee === auditee && !sampled.includes(one.id)).length;
  const rows = sampled.flatMap((id) => procedure.get(id) ?? []).sort((a, b) => a.code.localeCompare(b.code));
  return (
    <>
      {rows.map(({ id, code, title }) => (
        <tr key={id} className={css.sampled}>
          <th scope="row" className={css.procedure} title={`${code} ${title}`}>
            <span>
              <b>{code}</b> {title}
            </span>
          </th>
          {months.map((month) => {
            const here = slots.some((slot) => slot.month === month && slot.procedureIds.includes(id));
            return (
              <td key={month}>
                {here ? (
                  <>
                    <span aria-hidden>●</span>
                    <span className={css.spoken}>{words('matrix.sampled')}</span>
                  </>
                ) : null}
              </td>
            );
          })}
        </tr>
      ))}
      <tr className={css.sampled}>
        <td colSpan={months.length + 1} className={css.rest}>
          {rows.length === 0 ? `${words('matrix.noneSampled')} ` : ''}
          {left === 0 ? '' : words('matrix.left', { count: left })}
        </td>
      </tr>
    </>
  );
}
