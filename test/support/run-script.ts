import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a script printed, and its exit code; null when it was still running. */
export interface ScriptRun {
  readonly code: number | null;
  readonly output: string;
  readonly child: ChildProcess;
}

/** Runs Node with these arguments until it ends or has printed the words. */
export function runScript(args: readonly string[], until: string): Promise<ScriptRun> {
  const child = spawn(process.execPath, args, { env: { ...process.env, BROWSER: 'none' } });
  return new Promise((resolve) => {
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk;
      if (output.includes(until)) resolve({ code: null, output, child });
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', (code) => resolve({ code, output, child }));
  });
}

/** A port that nothing holds at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', () => resolve()));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
