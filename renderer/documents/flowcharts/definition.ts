import type { ProcedureCase, Stage, Step } from '../../core/procedures/content';
import { stepLabels, stepsOf } from '../../core/procedures/edit/step-order';
import { exitsOf } from '../../core/procedures/totals/step-graph';
import { durationText } from '../duration-text';
import type { DocumentLabels } from '../labels';
import { escapeLabel, visibleLine } from './escape-label';
import { stageHeading } from './stage-heading';

/** A chart to draw: Mermaid text and the step behind each node `n1`, `n2` …, in order. */
export interface FlowchartDefinition {
  readonly text: string;
  readonly stepIds: readonly string[];
}

/** What to show of a case. */
export interface FlowchartOptions {
  readonly labels: DocumentLabels;
  /** Area class whose times are shown. */
  readonly areaClass: string;
}

/**
 * Describes a case as a Mermaid flowchart: stages as groups, decisions as diamonds, exits with their conditions.
 * A case without a step of kind start or end gets a terminal node of its own there.
 */
export function flowchartDefinition(procedureCase: ProcedureCase, options: FlowchartOptions): FlowchartDefinition {
  const { labels } = options;
  const steps = stepsOf(procedureCase);
  const nodes = new Map(steps.map((step, index) => [step.id, `n${index + 1}`]));
  const names = stepLabels(procedureCase);
  const opening = steps.length > 0 && !steps.some((step) => step.kind === 'start');
  const closing = steps.length > 0 && !steps.some((step) => step.kind === 'end');
  const describe = (step: Step) => `${nodes.get(step.id)}${shape(step, names.get(step.id) ?? '', options)}`;
  const lines = [
    'flowchart TB',
    ...(opening ? [`first${terminal(labels('chart.start'))}`] : []),
    ...procedureCase.stages.flatMap((stage, index) =>
      group(stage, index, stage.steps.map(describe), procedureCase.stages.length, labels),
    ),
    ...(closing ? [`last${terminal(labels('chart.end'))}`] : []),
    ...(opening ? ['first --> n1'] : []),
    ...steps.flatMap((step, index) => edges(steps, step, index, nodes, closing)),
  ];
  return { text: `${lines.join('\n')}\n`, stepIds: steps.map((step) => step.id) };
}

function group(
  stage: Stage,
  index: number,
  nodes: readonly string[],
  stages: number,
  labels: DocumentLabels,
): readonly string[] {
  if (nodes.length === 0) return [];
  if (stages === 1 && visibleLine(stage.name) === '') return nodes;
  const title = escapeLabel(stageHeading(stage.name, index + 1, labels), '');
  return [`subgraph s${index + 1}["${title}"]`, ...nodes.map((line) => `  ${line}`), 'end'];
}

function terminal(text: string): string {
  return `(["${escapeLabel(text, '')}"]):::is-terminal`;
}

function shape(step: Step, label: string, { labels, areaClass }: FlowchartOptions): string {
  const name = visibleLine(step.name) === '' ? labels('chart.empty') : visibleLine(step.name);
  const responsible = visibleLine(step.position) === '' ? step.unit : step.position;
  const lines = [
    `${label}. ${name}`,
    [responsible, durationText(step.durations[areaClass], labels)].map(visibleLine).filter(Boolean).join(' · '),
  ];
  const [open, close] = SHAPES[step.kind];
  const text = lines
    .filter((line) => line !== '')
    .map((line) => escapeLabel(line, ''))
    .join('<br/>');
  return `${open}"${text}"${close}:::is-${step.kind}`;
}

const SHAPES: Readonly<Record<Step['kind'], readonly [string, string]>> = {
  start: ['([', '])'],
  task: ['[', ']'],
  decision: ['{', '}'],
  wait: ['{{', '}}'],
  end: ['([', '])'],
};

function edges(
  steps: readonly Step[],
  step: Step,
  index: number,
  nodes: ReadonlyMap<string, string>,
  closing: boolean,
): readonly string[] {
  const from = `n${index + 1}`;
  const targets = exitsOf(steps, index);
  if (targets.length === 0) return closing && step.kind !== 'end' ? [`${from} --> last`] : [];
  return targets.flatMap((id, exit) => {
    const to = nodes.get(id);
    if (to === undefined) return [];
    const condition = visibleLine(step.next[exit]?.condition ?? '');
    return [`${from} ${condition === '' ? '-->' : `-->|"${escapeLabel(condition, '')}"|`} ${to}`];
  });
}
