import { useDebouncedValue } from '@mantine/hooks';
import { IconArrowsMinimize } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ProcedureCase } from '../../../../core/procedures/content';
import { stepsOf } from '../../../../core/procedures/edit/step-order';
import { flowchartDefinition } from '../../../../documents/flowcharts/definition';
import { FlowchartView } from '../../../../documents/flowcharts/flowchart-view';
import { useWords } from '../../../../strings/use-words';
import { classNames } from '../../../../ui/class-names';
import { IconButton } from '../../../../ui/icon-button';
import pane from '../steps/pane.module.css';
import css from './flow-pane.module.css';

interface FlowPaneProps {
  readonly procedureCase: ProcedureCase | null;
  readonly caseName: string;
  readonly areaClass: string;
  readonly cursor: string | null;
  readonly failing: ReadonlySet<string>;
  readonly onSelect: (stepId: string) => void;
}

/** Drawing takes longer than a key: the chart follows a short pause. */
const DRAW_AFTER_MS = 250;

/** The flowchart of the case beside its table: drawn anew from the rows, sharing the chosen step. */
export function FlowPane({ procedureCase, caseName, areaClass, cursor, failing, onSelect }: FlowPaneProps) {
  const words = useWords('editor');
  const labels = useWords('documents');
  const [fit, setFit] = useState(false);
  const scroll = useRef<HTMLFieldSetElement>(null);
  const [settled] = useDebouncedValue(procedureCase, DRAW_AFTER_MS);
  const definition = useMemo(
    () => (settled === null ? null : flowchartDefinition(settled, { labels, areaClass })),
    [settled, areaClass, labels],
  );
  const count = procedureCase === null ? 0 : stepsOf(procedureCase).length;

  useEffect(() => {
    const at = definition === null || cursor === null ? -1 : definition.stepIds.indexOf(cursor);
    const node = at === -1 ? null : scroll.current?.querySelector(`[data-node="${at + 1}"]`);
    const { current } = scroll;
    if (node == null || current === null) return;
    const box = node.getBoundingClientRect();
    const frame = current.getBoundingClientRect();
    if (box.top < frame.top || box.bottom > frame.bottom)
      current.scrollTop += box.top - frame.top - (frame.height - box.height) / 2;
    if (box.left < frame.left || box.right > frame.right)
      current.scrollLeft += box.left - frame.left - (frame.width - box.width) / 2;
  }, [cursor, definition]);

  return (
    <section className={pane.pane} aria-label={words('flow.title')}>
      <div className={pane.head}>
        <h3>{words('flow.title')}</h3>
        <span className={pane.meta}>{words('flow.meta')}</span>
        <span className={pane.end}>
          <IconButton
            small
            label={words('flow.fit')}
            icon={IconArrowsMinimize}
            pressed={fit}
            onClick={() => setFit(!fit)}
          />
        </span>
      </div>
      <fieldset
        ref={scroll}
        data-theme="light"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by the keyboard
        tabIndex={0}
        className={classNames(css.scroll, !fit && css.readable)}
        aria-label={words('flow.title')}
      >
        {definition === null || count === 0 ? (
          <p className={css.empty}>{words('flow.empty')}</p>
        ) : (
          <FlowchartView
            definition={definition}
            label={words('flow.label', { name: caseName, count })}
            failure={words('flow.failure')}
            selected={cursor}
            failing={failing}
            onSelect={onSelect}
          />
        )}
      </fieldset>
    </section>
  );
}
