import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

interface Printed {
  readonly size: number;
  readonly hashes: readonly string[];
  readonly zone: number;
}

test('the same workspace gives the same bytes in another process, time zone and language, and after it was opened again', async () => {
  const outDir = await mkdtemp(join(tmpdir(), 'phukin-same-bytes-'));
  try {
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      build: { ssr: 'test/support/print-workspace-file.ts', outDir, minify: false },
      ssr: { noExternal: true },
    });
    const script = (await readdir(outDir)).find((name) => /^print-workspace-file\.m?js$/.test(name)) ?? '';
    const run = async (env: Record<string, string>): Promise<Printed> => {
      const { stdout } = await promisify(execFile)(process.execPath, [join(outDir, script)], { env, cwd: root });
      return JSON.parse(stdout) as Printed;
    };
    const printed = [
      await run({ TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' }),
      await run({ TZ: 'America/St_Johns', LANG: 'C' }),
      await run({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' }),
    ];
    expect(new Set(printed.map(({ zone }) => zone)).size).toBe(3);
    expect(new Set(printed.flatMap(({ hashes }) => hashes)).size).toBe(1);
    expect(printed[0]?.size).toBeGreaterThan(10_000);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}, 120_000);
