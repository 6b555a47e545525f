import { IconAlertCircle, IconAlertTriangle, IconGripVertical } from '@tabler/icons-react';
import { memo } from 'react';
import type { Step } from '../../../../core/procedures/content';
import { useWords } from '../../../../strings/use-words';
import { classNames } from '../../../../ui/class-names';
import { Tooltip } from '../../../../ui/tooltip';
import { DurationCell } from '../grid/duration-cell';
import grid from '../grid/grid.module.css';
import { TextCell } from '../grid/text-cell';
import { FormsCell } from './forms-cell';
import type { StepActions } from './step-actions';
import css from './step-table.module.css';
import { POSITIONS, UNITS } from './suggestion-lists';

/** What a check found about a row. */
export interface RowFlag {
  readonly severity: 'bad' | 'warn';
  readonly text: string;
}

interface StepRowProps {
  readonly step: Step;
  readonly number: number;
  readonly areaClass: string;
  readonly isCursor: boolean;
  readonly flagSeverity: RowFlag['severity'] | undefined;
  readonly flagText: string | undefined;
  readonly unread: string | undefined;
  readonly readOnly: boolean;
  readonly actions: StepActions;
  /** Unit of a known position, filled in when the step has none. */
  readonly unitOf: (position: string) => string;
}

/** One step of the table; drawn anew only when something of it changes. */
export const StepRow = memo(function StepRow(props: StepRowProps) {
  const { step, number, areaClass, isCursor, flagSeverity, flagText, unread, readOnly, actions, unitOf } = props;
  const words = useWords('editor');
  const name = step.name === '' ? words('steps.unnamed') : step.name;
  const setPosition = (position: string) => {
    const unit = step.unit === '' ? unitOf(position) : step.unit;
    actions.patch(step.id, { position, unit }, 'position');
  };
  return (
    <tr
      data-row={step.id}
      tabIndex={-1}
      aria-label={words('steps.rowOf', { number, name })}
      aria-current={isCursor || undefined}
      className={classNames(grid.row, css.step, isCursor && css.cursor)}
    >
      <td className={css.number}>
        {readOnly ? null : (
          <span className={css.grip} draggable title={words('steps.dragOf', { number })} aria-hidden>
            <IconGripVertical size={14} stroke={1.75} />
          </span>
        )}
        {number}
      </td>
      <td className={classNames(step.kind === 'decision' && css.decision)}>
        <TextCell
          label={words('steps.nameOf', { number })}
          cell="name"
          value={step.name}
          placeholder={words('steps.nameHint')}
          readOnly={readOnly}
          onChange={(text) => actions.patch(step.id, { name: text }, 'name')}
        />
      </td>
      <td>
        <TextCell
          label={words('steps.positionOf', { number })}
          cell="position"
          value={step.position}
          placeholder={words('steps.positionHint')}
          list={POSITIONS}
          readOnly={readOnly}
          onChange={setPosition}
        />
        <TextCell
          label={words('steps.unitOf', { number })}
          cell="unit"
          value={step.unit}
          placeholder={words('steps.unitHint')}
          list={UNITS}
          look="meta"
          readOnly={readOnly}
          onChange={(unit) => actions.patch(step.id, { unit }, 'unit')}
        />
      </td>
      <td>
        <DurationCell
          label={words('steps.timeOf', { number })}
          cell="time"
          value={step.durations[areaClass]}
          unread={unread}
          readOnly={readOnly}
          onText={(text) => actions.setTime('step', step.id, text)}
        />
      </td>
      <td>
        <FormsCell
          label={words('steps.formsOf', { number })}
          forms={step.forms}
          readOnly={readOnly}
          onChange={(forms) => actions.patch(step.id, { forms }, 'forms')}
        />
      </td>
      <td className={css.flag}>
        {flagSeverity === undefined || flagText === undefined ? null : (
          <Flag flag={{ severity: flagSeverity, text: flagText }} />
        )}
      </td>
    </tr>
  );
});

function Flag({ flag }: { readonly flag: RowFlag }) {
  const Shape = flag.severity === 'bad' ? IconAlertCircle : IconAlertTriangle;
  return (
    <Tooltip label={flag.text} side="left">
      <span role="img" aria-label={flag.text} className={flag.severity === 'bad' ? css.bad : css.warn}>
        <Shape size={16} stroke={1.75} aria-hidden />
      </span>
    </Tooltip>
  );
}
