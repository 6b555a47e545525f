import { useEffect, useRef, useState } from 'react';
import type { FlowchartDefinition } from './definition';
import type { FlatSvg } from './flatten-svg';
import classes from './flowchart-view.module.css';
import { renderFlowchart } from './render';
import { svgElement } from './svg-element';

/** ok = conform, warn = to watch, bad = nonconform, mute = not applicable. */
export type FlowchartTone = 'ok' | 'warn' | 'bad' | 'mute';

const allTones = ['ok', 'warn', 'bad', 'mute'] as const;

/** What the view shows and tells. */
export interface FlowchartViewProps {
  readonly definition: FlowchartDefinition;
  /** What the chart shows, for those who do not see it. */
  readonly label: string;
  /** Said instead of the chart when it cannot be drawn. */
  readonly failure: string;
  /** Step to mark as chosen. */
  readonly selected?: string | null;
  /** Steps to mark as failing a check. */
  readonly failing?: ReadonlySet<string>;
  /** How steps are coloured, besides: by what an audit found. */
  readonly tones?: ReadonlyMap<string, FlowchartTone>;
  /** Called with the id of the step that was clicked. */
  readonly onSelect?: (stepId: string) => void;
}

/** A live flowchart: the last good picture stays until the next one is drawn. */
export function FlowchartView({ definition, label, failure, selected, failing, tones, onSelect }: FlowchartViewProps) {
  const holder = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<{ picture: FlatSvg; stepIds: readonly string[] } | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let current = true;
    renderFlowchart(definition).then(
      (picture) => {
        if (!current) return;
        setShown({ picture, stepIds: definition.stepIds });
        setFailed(false);
      },
      () => {
        if (current) setFailed(true);
      },
    );
    return () => {
      current = false;
    };
  }, [definition]);

  useEffect(() => {
    const element = shown === null ? null : svgElement(shown.picture.svg);
    if (element === null) return;
    element.setAttribute('role', 'img');
    element.setAttribute('aria-label', label);
    holder.current?.replaceChildren(element);
  }, [shown, label]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new picture, also one under a new label, needs its marks again
  useEffect(() => {
    for (const [node, stepId] of nodesOf(holder.current, shown?.stepIds ?? [])) {
      node.classList.toggle(classes['selected'] ?? '', stepId === selected);
      node.classList.toggle(classes['failing'] ?? '', failing?.has(stepId) ?? false);
      for (const tone of allTones) node.classList.toggle(classes[tone] ?? '', tones?.get(stepId) === tone);
    }
  }, [shown, label, selected, failing, tones]);

  useEffect(() => {
    const element = holder.current;
    if (element === null || onSelect === undefined) return;
    const click = (event: Event) => {
      const node = event.target instanceof Element ? event.target.closest('[data-node]') : null;
      const stepId = shown?.stepIds[Number(node?.getAttribute('data-node')) - 1];
      if (stepId !== undefined) onSelect(stepId);
    };
    element.addEventListener('click', click);
    return () => element.removeEventListener('click', click);
  }, [shown, onSelect]);

  return (
    <>
      {failed && <p className={classes['failure']}>{failure}</p>}
      <div ref={holder} className={classes['holder']} data-clickable={onSelect !== undefined} />
    </>
  );
}

function nodesOf(holder: Element | null, stepIds: readonly string[]): readonly (readonly [Element, string])[] {
  return [...(holder?.querySelectorAll('[data-node]') ?? [])].flatMap((node) => {
    const stepId = stepIds[Number(node.getAttribute('data-node')) - 1];
    return stepId === undefined ? [] : [[node, stepId] as const];
  });
}
