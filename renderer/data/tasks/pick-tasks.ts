import type { Tasks } from './tasks';
import { workerTasks } from './worker-tasks';

/** Work in workers where there are any, else in place. */
export function pickTasks(): Tasks {
  return typeof Worker === 'undefined' ? inPlace() : workerTasks();
}

/** The window of a browser never needs what the work needs: it is loaded when the work is done in place. */
function inPlace(): Tasks {
  const tasks = async () => (await import('./inline-tasks')).inlineTasks();
  return {
    exportFile: async (...call) => (await tasks()).exportFile(...call),
    readFile: async (...call) => (await tasks()).readFile(...call),
    loadFile: async (...call) => (await tasks()).loadFile(...call),
    verify: async (...call) => (await tasks()).verify(...call),
    digest: async (...call) => (await tasks()).digest(...call),
  };
}
