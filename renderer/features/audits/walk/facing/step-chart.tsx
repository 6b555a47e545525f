import { useEffect, useRef } from 'react';
import type { FlowchartDefinition } from '../../../../documents/flowcharts/definition';
import { type FlowchartTone, FlowchartView } from '../../../../documents/flowcharts/flowchart-view';
import { useWords } from '../../../../strings/use-words';
import css from './facing.module.css';

interface StepChartProps {
  readonly definition: FlowchartDefinition;
  readonly code: string;
  readonly selected: string | null;
  readonly tones: ReadonlyMap<string, FlowchartTone>;
  readonly onSelect: (stepId: string) => void;
}

/** How long a chart takes to be drawn for the first time, at most, in milliseconds. */
const DRAWN_WITHIN_MS = 4000;

/** The flowchart with what was found at its steps; the step of the open question is kept in sight. */
export function StepChart({ definition, code, selected, tones, onSelect }: StepChartProps) {
  const words = useWords('walk');
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const at = selected === null ? -1 : definition.stepIds.indexOf(selected);
    if (at < 0) return;
    const until = Date.now() + DRAWN_WITHIN_MS;
    let frame = requestAnimationFrame(function look() {
      const node = holder.current?.querySelector(`[data-node="${at + 1}"]`);
      if (node != null) node.scrollIntoView({ block: 'nearest' });
      else if (Date.now() < until) frame = requestAnimationFrame(look);
    });
    return () => cancelAnimationFrame(frame);
  }, [selected, definition]);
  return (
    <div ref={holder} className={css.chart} data-theme="light">
      <FlowchartView
        definition={definition}
        label={words('facing.chartLabel', { code })}
        failure={words('facing.chartFailed')}
        selected={selected}
        tones={tones}
        onSelect={onSelect}
      />
    </div>
  );
}
