import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/** The one port of the browser edition: the data belong to this origin, another port would be an empty workspace. */
export const appPort = 47814;

const identityPath = '/.well-known/phukin.json';
const { policies, mediaTypes } = JSON.parse(readFileSync(new URL('../electron/serving.json', import.meta.url), 'utf8'));

/**
 * A server of the built renderer, for loopback only. It answers under its literal address alone, so that neither
 * another name of this machine (a second origin, hence a second store) nor a rebound foreign name reaches the program.
 * @param {{ folder: string, version: string }} options
 */
export function createAppServer({ folder, version }) {
  const server = createServer(async (request, response) => {
    const port = request.socket.localPort;
    const url = URL.parse(`http://127.0.0.1:${port}${request.url}`);
    const answer = (status, headers = {}, body = '') => {
      response.writeHead(status, { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', ...headers });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    if (url === null || url.port !== String(port)) return answer(400);
    if (request.headers.host === `localhost:${port}`) return answer(308, { Location: url.href });
    if (request.headers.host !== `127.0.0.1:${port}`) return answer(421);
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, { Allow: 'GET, HEAD' });
    if (url.pathname === identityPath) {
      return answer(200, { 'Content-Type': mediaTypes['.json'] }, JSON.stringify({ product: 'phukin', version }));
    }
    const file = fileOf(folder, url.pathname);
    if (file === null) return answer(404);
    try {
      return answer(200, headersOf(file), await readFile(file));
    } catch {
      return answer(404);
    }
  });
  return server;
}

/**
 * Asks who answers on a loopback port.
 * @param {number} port
 * @returns {Promise<'ours' | 'foreign' | 'free'>}
 */
export async function holderOf(port) {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${identityPath}`, { signal: AbortSignal.timeout(3000) });
    const identity = await response.json();
    return identity?.product === 'phukin' ? 'ours' : 'foreign';
  } catch (error) {
    return error?.cause?.code === 'ECONNREFUSED' ? 'free' : 'foreign';
  }
}

/** The file behind a request path, or null for anything that is not a plain path below the folder. */
function fileOf(folder, pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\') || path.split('/').some((part) => part.startsWith('.'))) return null;
  const base = resolve(folder);
  const file = join(base, path === '/' ? 'index.html' : path);
  return file.startsWith(base + sep) && extname(file) in mediaTypes ? file : null;
}

/** Pages get their policy; scripts, styles and fonts open to the sandboxed frame, whose origin is opaque. */
function headersOf(file) {
  const type = extname(file);
  const headers = { 'Content-Type': mediaTypes[type], 'Access-Control-Allow-Origin': '*' };
  if (type !== '.html') return { ...headers, 'Cache-Control': 'public, max-age=31536000, immutable' };
  const policy = file.endsWith(`${sep}frame.html`) ? policies.frame : policies.page;
  return {
    'Content-Type': mediaTypes[type],
    'Content-Security-Policy': `${policy}; frame-ancestors 'self'`,
    'X-Frame-Options': 'SAMEORIGIN',
    'Cache-Control': 'no-cache',
  };
}
