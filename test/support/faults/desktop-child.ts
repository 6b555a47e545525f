import { launchFakeElectron } from '../fake-electron';
import { pageFaults } from './browser-surface';
import type { ChildAnswer, ChildOrder } from './desktop-surface';
import type { FaultEvent } from './fault-page/protocol';

/** Runs the built main and preload on the double in this process of its own, as its parent orders. */
const [mainFile = '', home = ''] = process.argv.slice(2);
const program = await launchFakeElectron(mainFile, { home });
const page = await program.firstPage();
await page.exposeBinding('tellTest', (_source, event: FaultEvent) => send({ type: 'event', event }));
const faults = pageFaults(page);

process.on('message', (order: ChildOrder) => void answer(order));
process.on('disconnect', () => process.exit());
send({ type: 'ready' });

async function answer(order: ChildOrder): Promise<void> {
  const { id } = order;
  try {
    if (order.call === 'stop') {
      await program.close({ keepHome: true });
      send({ type: 'answer', id, value: null });
      process.disconnect();
    } else send({ type: 'answer', id, value: await faults[order.call](order.argument as never) });
  } catch (error) {
    send({ type: 'failure', id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function send(message: ChildAnswer): void {
  if (process.connected) process.send?.(message);
}
