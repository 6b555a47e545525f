import { spawn } from 'node:child_process';
import { hasDisplay } from './electron-binary.mjs';
import { appPort, createAppServer, holderOf } from './serve.mjs';

/**
 * Serves the built renderer on its one port and shows it in the system browser. Resolves with the exit code: 0 also
 * when a server of ours was running already, 1 when another program holds the port. While it serves, the open server
 * keeps the process alive.
 * @param {{ folder: string, version: string, port?: number, open?: (address: string) => void }} options
 * @returns {Promise<number>}
 */
export async function runBrowserEdition({ folder, version, port = appPort, open = openInBrowser }) {
  const address = `http://127.0.0.1:${port}/`;
  const holder = await holderOf(port);
  if (holder === 'foreign') return refuse(port);
  if (holder === 'ours') {
    console.log(`Phu Kin is running already: ${address}`);
    open(address);
    return 0;
  }
  const server = createAppServer({ folder, version });
  const listening = await new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
  if (!listening) return refuse(port);
  console.log(`Phu Kin is ready: ${address}`);
  console.log('Its data stay in the browser that opens this address. Press Ctrl+C to stop serving.');
  open(address);
  return 0;
}

function refuse(port) {
  console.error(`Port ${port} of this machine is held by another program, so Phu Kin was not started.`);
  console.error(
    'The data belong to this one address; another port would show an empty workspace. Free it and try again.',
  );
  return 1;
}

/** Hands the address to the system's browser; without a display, or with BROWSER=none, it is only printed. */
function openInBrowser(address) {
  if (!hasDisplay(process.env, process.platform) || process.env.BROWSER === 'none') return;
  const [command, ...args] = {
    win32: ['rundll32', 'url.dll,FileProtocolHandler', address],
    darwin: ['open', address],
  }[process.platform] ?? ['xdg-open', address];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => console.log('No browser could be opened from here: open the address yourself.'))
    .unref();
}
