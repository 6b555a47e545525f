import { IconArrowDown, IconArrowUp, IconDots, IconFold, IconRowInsertBottom } from '@tabler/icons-react';
import { memo } from 'react';
import type { Stage } from '../../../../core/procedures/content';
import { useWords } from '../../../../strings/use-words';
import { classNames } from '../../../../ui/class-names';
import { IconButton } from '../../../../ui/icon-button';
import { Menu } from '../../../../ui/menu';
import { DurationCell } from '../grid/duration-cell';
import grid from '../grid/grid.module.css';
import { TextCell } from '../grid/text-cell';
import { stageLabel, stagePrefix } from '../stage-label';
import { type StepActions, stageRow } from './step-actions';
import css from './step-table.module.css';

interface StageRowProps {
  readonly stage: Stage;
  readonly number: number;
  readonly stages: number;
  readonly areaClass: string;
  /** What its steps add up to, shown while no subtotal is declared. */
  readonly computed: string;
  readonly isOver: boolean;
  readonly unread: string | undefined;
  readonly readOnly: boolean;
  readonly actions: StepActions;
}

/** Heading of a stage: its name and declared subtotal. */
export const StageRow = memo(function StageRow(props: StageRowProps) {
  const { stage, number, stages, areaClass, computed, isOver, unread, readOnly, actions } = props;
  const words = useWords('editor');
  const row = stageRow(stage.id);
  const label = stageLabel(number);
  return (
    <tr data-row={row} data-stage={stage.id} tabIndex={-1} className={classNames(grid.row, css.stage)}>
      <td colSpan={3}>
        <div className={css.stageName}>
          <span className={css.stageNumber}>{stagePrefix(stage.name, number)}</span>
          <TextCell
            label={words('steps.stageName', { stage: label })}
            cell="name"
            value={stage.name}
            placeholder={words('steps.stageHint')}
            look="strong"
            readOnly={readOnly}
            onChange={(name) => actions.nameStage(stage.id, name)}
          />
        </div>
      </td>
      <td className={classNames(isOver && css.over)}>
        <DurationCell
          label={words('steps.subtotal', { stage: label })}
          cell="time"
          value={stage.subtotal[areaClass]}
          unread={unread}
          placeholder={computed}
          strong
          readOnly={readOnly}
          onText={(text) => actions.setTime('stage', stage.id, text)}
        />
      </td>
      <td />
      <td className={css.flag}>
        {readOnly ? null : (
          <Menu
            align="end"
            trigger={<IconButton label={words('steps.stageMenu', { stage: label })} icon={IconDots} small />}
            entries={[
              {
                id: 'up',
                label: words('steps.stageUp'),
                icon: IconArrowUp,
                hint: 'Alt ↑',
                disabled: number === 1,
                onSelect: () => actions.move(row, -1),
              },
              {
                id: 'down',
                label: words('steps.stageDown'),
                icon: IconArrowDown,
                hint: 'Alt ↓',
                disabled: number === stages,
                onSelect: () => actions.move(row, 1),
              },
              {
                id: 'after',
                label: words('steps.stageAfter'),
                icon: IconRowInsertBottom,
                onSelect: () => actions.addStageAfter(stage.id),
              },
              {
                id: 'join',
                label: words('steps.stageJoin'),
                icon: IconFold,
                disabled: stages === 1 && stage.steps.length > 0,
                onSelect: () => actions.remove(row),
              },
            ]}
          />
        )}
      </td>
    </tr>
  );
});
