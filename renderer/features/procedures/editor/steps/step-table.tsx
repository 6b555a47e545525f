import type { ClipboardEvent, FocusEvent, KeyboardEvent } from 'react';
import type { ProcedureCase } from '../../../../core/procedures/content';
import { isPastedTable } from '../../../../core/procedures/edit/pasted-rows';
import { stepNumbers } from '../../../../core/procedures/edit/step-order';
import type { CaseTotals } from '../../../../core/procedures/totals/case-totals';
import { useWords } from '../../../../strings/use-words';
import { classNames } from '../../../../ui/class-names';
import { sumText } from '../checks/check-texts';
import { unreadKey } from '../draft/unread-times';
import { useEditorTools } from '../editor-tools';
import grid from '../grid/grid.module.css';
import type { GridFocus } from '../grid/grid-focus';
import { onGridKey } from '../grid/grid-keys';
import { NewRowCell } from '../grid/new-row-cell';
import { useRowDrag } from './row-drag';
import { StageRow } from './stage-row';
import { NEW_ROW, type StepActions } from './step-actions';
import { type RowFlag, StepRow } from './step-row';
import css from './step-table.module.css';

interface StepTableProps {
  readonly procedureCase: ProcedureCase | null;
  readonly totals: CaseTotals | null;
  readonly areaClass: string;
  readonly flags: ReadonlyMap<string, RowFlag>;
  readonly cursor: string | null;
  readonly onCursor: (stepId: string) => void;
  readonly actions: StepActions;
  readonly focus: GridFocus;
  readonly unitOf: (position: string) => string;
  /** Goes to the details of the step that the cursor is on. */
  readonly onDetails: () => void;
}

/** The steps of a case as a table that is typed in, with a heading row for each stage. */
export function StepTable(props: StepTableProps) {
  const { procedureCase, totals, areaClass, flags, cursor, onCursor, actions, focus, unitOf, onDetails } = props;
  const { readOnly, unread } = useEditorTools();
  const words = useWords('editor');
  const drag = useRowDrag(procedureCase, actions.moveTo);
  const numbers = procedureCase === null ? new Map<string, number>() : stepNumbers(procedureCase);
  const stages = procedureCase?.stages ?? [];
  const showStages = stages.length > 1 || stages.some((stage) => stage.name !== '') || !readOnly;

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const row = event.target.closest('[data-row]')?.getAttribute('data-row');
    if (row != null && numbers.has(row)) onCursor(row);
  };
  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const row = (event.target as Element).closest('[data-row]')?.getAttribute('data-row');
    const text = event.clipboardData.getData('text/plain');
    if (row == null || !isPastedTable(text)) return;
    event.preventDefault();
    actions.paste(row, text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onDetails();
    } else onGridKey(event, focus.root.current, actions);
  };
  const typing = readOnly
    ? {}
    : {
        onPaste,
        ...drag,
        onKeyDown,
      };

  return (
    <div ref={focus.root} role="none" className={css.scroll} onFocus={onFocus} {...typing}>
      <table className={classNames(grid.table, css.table)} aria-label={words('steps.table')}>
        <colgroup>
          <col width="46" />
          <col />
          <col width="166" />
          <col width="88" />
          <col width="88" />
          <col width="32" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={grid.right}>
              {words('steps.number')}
            </th>
            <th scope="col">{words('steps.name')}</th>
            <th scope="col">{words('steps.who')}</th>
            <th scope="col" className={grid.right}>
              {words('steps.time')}
            </th>
            <th scope="col">{words('steps.forms')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {stages.flatMap((stage, index) => {
            const stageTotals = totals?.stages.find((one) => one.stageId === stage.id);
            return [
              showStages ? (
                <StageRow
                  key={stage.id}
                  stage={stage}
                  number={index + 1}
                  stages={stages.length}
                  areaClass={areaClass}
                  computed={sumText(stageTotals?.path ?? null)}
                  isOver={stageTotals?.pathAgainstDeclared.verdict === 'more'}
                  unread={unread[unreadKey(stage.id, areaClass)]}
                  readOnly={readOnly}
                  actions={actions}
                />
              ) : null,
              ...stage.steps.map((step) => (
                <StepRow
                  key={step.id}
                  step={step}
                  number={numbers.get(step.id) ?? 0}
                  areaClass={areaClass}
                  isCursor={step.id === cursor}
                  flagSeverity={flags.get(step.id)?.severity}
                  flagText={flags.get(step.id)?.text}
                  unread={unread[unreadKey(step.id, areaClass)]}
                  readOnly={readOnly}
                  actions={actions}
                  unitOf={unitOf}
                />
              )),
            ];
          })}
          {readOnly ? null : (
            <tr data-row={NEW_ROW} tabIndex={-1} className={classNames(grid.row, grid.ghost)}>
              <td className={css.number}>{numbers.size + 1}</td>
              <td colSpan={5}>
                <NewRowCell
                  label={words('steps.newStep')}
                  cell="name"
                  placeholder={words('steps.newHint')}
                  onText={actions.typeNew}
                />
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
