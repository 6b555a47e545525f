import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, runnerImport } from 'vite';

/**
 * Makes the page that checks files outside the program: one HTML file with script, style and fonts inside, which opens
 * by a double click and asks nothing of a network.
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function verifyPage(root) {
  const { script, style } = await bundle(root);
  const { module } = await runnerImport(join(root, 'renderer/strings/vi/verify.ts'), { configFile: false, root });
  const policy = [
    "default-src 'none'",
    `script-src ${policyHash(script)}`,
    `style-src ${policyHash(style)}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const values = {
    POLICY: policy,
    TITLE: module.verify.windowTitle,
    NEEDS_SCRIPT: module.verify.needsScript,
    STYLE: style,
    SCRIPT: script,
  };
  const template = readFileSync(join(root, 'renderer/verify.html'), 'utf8');
  return template.replace(/\{\{([A-Z_]+)\}\}|\/\* ([A-Z]+) \*\//g, (_, text, code) => values[text ?? code]);
}

/**
 * Adds the page to the build of the renderer as `verify.html`.
 * @param {string} root
 * @returns {import('vite').Plugin}
 */
export function verifyPagePlugin(root) {
  return {
    name: 'phukin-verify-page',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'verify.html', source: await verifyPage(root) });
    },
  };
}

/** Classic script and style of the page. Browsers of the last Windows 7 machines read it too. */
async function bundle(root) {
  const built = await build({
    configFile: false,
    root: join(root, 'renderer'),
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      cssMinify: true,
      target: ['chrome100', 'firefox100', 'safari15.4'],
      lib: { entry: join(root, 'renderer/app/verify-page/main.ts'), formats: ['iife'], name: 'phukinVerifyPage' },
    },
  });
  const [{ output }] = Array.isArray(built) ? built : [built];
  const script = output.find(({ type }) => type === 'chunk').code.trim();
  const style = output
    .find(({ fileName }) => fileName.endsWith('.css'))
    .source.toString()
    .trim();
  if (/<\/(script|style)/i.test(script + style)) throw new Error('the page would end its own script or style early');
  return { script, style };
}

function policyHash(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
