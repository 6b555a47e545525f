import type { Step } from '../../core/procedures/content';
import type { DocumentLabels } from '../labels';
import { linesOf } from '../model/build-blocks';
import type { Line } from '../model/line';

/** What is done at a step: its name (bold for a decision), description, coordinating body and where it goes on. */
export function workLines(step: Step, names: ReadonlyMap<string, string>, labels: DocumentLabels): readonly Line[] {
  const name = step.name.trim() === '' ? labels('chart.empty') : step.name.trim();
  const description = linesOf(step.description);
  return [
    [{ text: description.length === 0 ? name : closed(name), bold: step.kind === 'decision' }],
    ...description.map((text): Line => [{ text }]),
    ...linesOf(step.coordinatingBody).map((body): Line => [{ text: labels('table.coordinating', { name: body }) }]),
    ...exitLines(step, names, labels),
  ];
}

function exitLines(step: Step, names: ReadonlyMap<string, string>, labels: DocumentLabels): readonly Line[] {
  const exits = step.next.flatMap(({ to, condition }) => {
    const target = names.get(to);
    return target === undefined ? [] : [{ target, condition: condition.trim() }];
  });
  return exits.map(({ target, condition }, index): Line => {
    const last = index === exits.length - 1;
    const lead =
      condition === ''
        ? labels('table.goTo')
        : labels('table.exit', { letter: 'abcdefghijklmnopqrstuvwxyz'[index] ?? String(index + 1), condition });
    return [{ text: lead }, { text: target, bold: true }, { text: last ? '.' : ';' }];
  });
}

function closed(name: string): string {
  return /[.?!:;]$/.test(name) ? name : `${name}.`;
}
