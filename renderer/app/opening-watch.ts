import type { OpeningStage } from '../data/store-options';

/** How far opening is. */
export interface OpeningStep {
  readonly stage: OpeningStage;
  readonly done: number;
  readonly total: number;
}

/** What opening tells while it goes on. */
export interface OpeningWatch {
  readonly current: () => OpeningStep;
  readonly subscribe: (listener: () => void) => () => void;
  readonly tell: (stage: OpeningStage, done: number, total: number) => void;
}

/** Opening has just begun. */
export function createOpeningWatch(): OpeningWatch {
  let current: OpeningStep = { stage: 'opening', done: 0, total: 0 };
  const listeners = new Set<() => void>();
  return {
    current: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(stage, done, total) {
      current = { stage, done, total };
      for (const listener of [...listeners]) listener();
    },
  };
}
