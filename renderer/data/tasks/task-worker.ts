import { reasonOf } from '../failures';
import { inlineTasks } from './inline-tasks';
import type { FromWorker, TaskRequest, TaskResults, ToWorker } from './task-messages';
import type { TaskControl } from './tasks';

const tasks = inlineTasks();
const stopping = new AbortController();

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'stop') stopping.abort();
  else void answer(data);
});

async function answer(request: TaskRequest): Promise<void> {
  const control: TaskControl = {
    progress: (done, total) => tell({ type: 'progress', done, total }),
    signal: stopping.signal,
  };
  try {
    const result = await run(request, control);
    tell({ type: 'done', result }, result instanceof Uint8Array ? [result.buffer] : []);
  } catch (error) {
    tell({ type: 'failed', message: reasonOf(error) });
  }
}

function tell(message: FromWorker, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}

function run(request: TaskRequest, control: TaskControl): Promise<TaskResults[keyof TaskResults]> {
  switch (request.type) {
    case 'exportFile':
      return tasks.exportFile(request.database, request.program, control);
    case 'readFile':
      return tasks.readFile(request.bytes, control);
    case 'loadFile':
      return tasks.loadFile(request.bytes, request.database, control);
    case 'verify':
      return tasks.verify(request.database, control);
    case 'digest':
      return tasks.digest(request.database, control);
  }
}
