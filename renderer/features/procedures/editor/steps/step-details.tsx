import {
  IconArrowDown,
  IconArrowUp,
  IconChevronDown,
  IconChevronUp,
  IconCopy,
  IconRowInsertTop,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { ProcedureCase, StepKind } from '../../../../core/procedures/content';
import { setStepKind } from '../../../../core/procedures/edit/flows';
import { stepsOf } from '../../../../core/procedures/edit/step-order';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { IconButton } from '../../../../ui/icon-button';
import { Select } from '../../../../ui/select';
import { TextArea } from '../../../../ui/text-area';
import { TextField } from '../../../../ui/text-field';
import { useEditorTools } from '../editor-tools';
import type { StepActions } from './step-actions';
import css from './step-details.module.css';
import { StepExits } from './step-exits';

interface StepDetailsProps {
  readonly procedureCase: ProcedureCase;
  readonly stepId: string | null;
  readonly actions: StepActions;
}

const KINDS: readonly StepKind[] = ['task', 'decision', 'wait', 'start', 'end'];

/** What the table has no column for, of the step that the cursor is on. */
export function StepDetails({ procedureCase, stepId, actions }: StepDetailsProps) {
  const { edit, readOnly } = useEditorTools();
  const words = useWords('editor');
  const [open, setOpen] = useState(false);
  const steps = stepsOf(procedureCase);
  const index = steps.findIndex((step) => step.id === stepId);
  const step = steps[index];
  if (step === undefined) return <p className={css.none}>{words('details.none')}</p>;
  const number = index + 1;
  const labels = { yes: words('details.yes'), no: words('details.no') };
  return (
    <section className={css.details} aria-label={words('details.title', { number })}>
      <div className={css.head}>
        <h3 className={css.title}>{words('details.title', { number })}</h3>
        {readOnly ? (
          <span>{words(`kinds.${step.kind}`)}</span>
        ) : (
          <>
            <IconButton
              small
              label={words('details.up')}
              icon={IconArrowUp}
              onClick={() => actions.move(step.id, -1)}
            />
            <IconButton
              small
              label={words('details.down')}
              icon={IconArrowDown}
              onClick={() => actions.move(step.id, 1)}
            />
            <IconButton
              small
              label={words('details.duplicate')}
              icon={IconCopy}
              onClick={() => actions.duplicate(step.id)}
            />
            <IconButton
              small
              label={words('details.split')}
              icon={IconRowInsertTop}
              onClick={() => actions.splitAt(step.id)}
            />
            <IconButton
              small
              label={words('details.remove')}
              icon={IconTrash}
              onClick={() => actions.remove(step.id)}
            />
          </>
        )}
      </div>
      {readOnly ? null : (
        <div className={css.kind}>
          <Select
            label={words('details.kind')}
            hideLabel
            value={step.kind}
            choices={KINDS.map((kind) => ({ value: kind, label: words(`kinds.${kind}`) }))}
            onChange={(kind) => {
              const chosen = KINDS.find((one) => one === kind);
              if (chosen !== undefined) edit((now) => setStepKind(now, step.id, chosen, labels));
            }}
          />
        </div>
      )}
      <StepExits steps={steps} index={index} />
      <span className={css.more}>
        <Button small kind="quiet" iconAfter={open ? IconChevronDown : IconChevronUp} onClick={() => setOpen(!open)}>
          {words('details.more')}
        </Button>
      </span>
      {open ? (
        <div className={css.fields}>
          <TextArea
            label={words('details.description')}
            rows={2}
            value={step.description}
            readOnly={readOnly}
            onChange={(description) => actions.patch(step.id, { description }, 'description')}
          />
          <TextArea
            label={words('details.inputs')}
            rows={2}
            value={step.inputs}
            readOnly={readOnly}
            onChange={(inputs) => actions.patch(step.id, { inputs }, 'inputs')}
          />
          <TextArea
            label={words('details.outputs')}
            rows={2}
            value={step.outputs}
            readOnly={readOnly}
            onChange={(outputs) => actions.patch(step.id, { outputs }, 'outputs')}
          />
          <TextField
            label={words('details.coordinating')}
            value={step.coordinatingBody}
            readOnly={readOnly}
            onChange={(coordinatingBody) => actions.patch(step.id, { coordinatingBody }, 'coordinating')}
          />
        </div>
      ) : null}
    </section>
  );
}
