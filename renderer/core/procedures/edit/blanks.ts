import type { ProcedureCase, Stage, Step } from '../content';

/** A task with nothing entered. */
export function blankStep(id: string): Step {
  return {
    id,
    kind: 'task',
    name: '',
    description: '',
    position: '',
    unit: '',
    durations: {},
    inputs: '',
    outputs: '',
    forms: [],
    coordinatingBody: '',
    next: [],
  };
}

/** A stage without subtotal; `steps` are empty unless given. */
export function blankStage(id: string, name: string, steps: readonly Step[] = []): Stage {
  return { id, name, subtotal: {}, steps };
}

/** A case that serves nothing yet, with the given stages. */
export function blankCase(id: string, name: string, stages: readonly Stage[]): ProcedureCase {
  return { id, name, serves: [], total: {}, stages };
}
