import { IconArrowRight, IconPlus, IconX } from '@tabler/icons-react';
import type { Flow, Step } from '../../../../core/procedures/content';
import { hasLabelledExits, setFlows } from '../../../../core/procedures/edit/flows';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import type { Choice } from '../../../../ui/choices';
import { IconButton } from '../../../../ui/icon-button';
import { Select } from '../../../../ui/select';
import { useEditorTools } from '../editor-tools';
import css from './step-details.module.css';

interface StepExitsProps {
  readonly steps: readonly Step[];
  /** Place of the step among `steps`. */
  readonly index: number;
}

const FOLLOWING = 'following';

/** Where a step goes on: labelled exits of a decision, or the one next step of another. */
export function StepExits({ steps, index }: StepExitsProps) {
  const { edit, readOnly } = useEditorTools();
  const words = useWords('editor');
  const step = steps[index];
  if (step === undefined || step.kind === 'end') return null;
  const nameOf = (id: string) => {
    const at = steps.findIndex((one) => one.id === id);
    return `${at + 1}. ${steps[at]?.name || words('steps.unnamed')}`;
  };
  const following = steps[index + 1];
  const followingLabel =
    following === undefined ? words('details.followingEnd') : words('details.following', { number: index + 2 });
  const set = (next: readonly Flow[], field?: string) => edit((now) => setFlows(now, step.id, next), field);
  const targets: readonly Choice[] = steps
    .filter((one) => one.id !== step.id)
    .map((one) => ({ value: one.id, label: nameOf(one.id) }));
  const patch = (at: number, change: Partial<Flow>, field?: string) =>
    set(
      step.next.map((flow, place) => (place === at ? { ...flow, ...change } : flow)),
      field,
    );

  if (readOnly) {
    const lines = step.next.length === 0 ? [followingLabel] : step.next.map((flow) => readable(flow, nameOf(flow.to)));
    return (
      <p className={css.flowText}>
        {words('details.next')}: {lines.join(' · ')}
      </p>
    );
  }
  if (step.kind !== 'decision' && step.next.length < 2) {
    return (
      <div className={css.exits}>
        <div className={css.exit}>
          <span className={css.exitName}>{words('details.next')}</span>
          <div className={css.target}>
            <Select
              label={words('details.next')}
              hideLabel
              value={step.next[0]?.to ?? FOLLOWING}
              choices={[{ value: FOLLOWING, label: followingLabel }, ...targets]}
              onChange={(to) => set(to === null || to === FOLLOWING ? [] : [{ to, condition: '' }])}
            />
          </div>
        </div>
      </div>
    );
  }
  const taken = new Set(step.next.map((flow) => flow.to));
  const addTarget = [following, ...steps].find((one) => one !== undefined && one !== step && !taken.has(one.id))?.id;
  return (
    <div className={css.exits}>
      {step.next.map((flow, at) => {
        const number = at + 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an exit has no identity but its place
          <div key={at} className={css.exit}>
            <input
              type="text"
              className={css.condition}
              aria-label={words('details.exitLabel', { number })}
              placeholder={words('details.labelHint')}
              value={flow.condition}
              onChange={(event) => patch(at, { condition: event.currentTarget.value }, `${step.id}.exit.${at}`)}
            />
            <IconButton
              small
              label={words('details.removeExit', { number })}
              icon={IconX}
              onClick={() => set(step.next.filter((_, place) => place !== at))}
            />
            <div className={css.target}>
              <IconArrowRight size={14} stroke={1.75} aria-hidden />
              <Select
                label={words('details.exitTarget', { number })}
                hideLabel
                value={flow.to}
                choices={targets}
                onChange={(to) => {
                  if (to !== null) patch(at, { to });
                }}
              />
            </div>
          </div>
        );
      })}
      <div className={css.exit}>
        {addTarget === undefined ? null : (
          <Button
            small
            kind="quiet"
            icon={IconPlus}
            onClick={() => set([...step.next, { to: addTarget, condition: '' }])}
          >
            {words('details.addExit')}
          </Button>
        )}
        {step.kind === 'decision' && !hasLabelledExits(step.next) ? (
          <span className={css.need}>{words('details.needTwo')}</span>
        ) : null}
      </div>
    </div>
  );
}

function readable(flow: Flow, target: string): string {
  return flow.condition === '' ? target : `${flow.condition} → ${target}`;
}
