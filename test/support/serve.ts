import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createAppServer } from '../../build/serve.mjs';

const builtRenderer = fileURLToPath(new URL('../../out/renderer', import.meta.url));

/** A running server of the renderer; `address` ends with a slash. */
export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves a built renderer, as the start script does, but on a free port. */
export async function serveRenderer(folder: string = builtRenderer): Promise<RunningServer> {
  const server = createAppServer({ folder, version: '0.0.0-test' });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${port}/`, close };
}
