import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { protocol } from 'electron';
import { appScheme, isAppUrl, printPath } from './origin';
import serving from './serving.json';

const mediaTypes: Readonly<Record<string, string>> = serving.mediaTypes;

/** Gives the scheme the rights of a web origin. To be called before the program is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true, codeCache: true },
    },
  ]);
}

/** Serves the built renderer below the folder, and through `pageToPrint` the documents that wait to be printed. */
export function serveApp(folder: string, pageToPrint: (token: string) => string | null): void {
  protocol.handle(appScheme, async (request) => {
    if (request.method !== 'GET' || !isAppUrl(request.url)) return refusal(403);
    const { pathname } = new URL(request.url);
    if (pathname.startsWith(printPath)) return printedPage(pageToPrint(pathname.slice(printPath.length)));
    const file = fileBelow(folder, pathname);
    if (file === null) return refusal(404);
    try {
      return new Response(new Uint8Array(await readFile(file)), { headers: headersOf(file) });
    } catch {
      return refusal(404);
    }
  });
}

function printedPage(html: string | null): Response {
  if (html === null) return refusal(404);
  return new Response(html, { headers: pageHeaders(serving.policies.print) });
}

/** The file behind a request path, or null for anything that is not a plain path to a known kind of file. */
function fileBelow(folder: string, pathname: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (/[\\\0:]/.test(path) || path.split('/').some((part) => part.startsWith('.'))) return null;
  const file = join(folder, path);
  return file.startsWith(folder + sep) && extname(file) in mediaTypes ? file : null;
}

/** Pages get their policy; scripts, styles and fonts open to the sandboxed frame, whose origin is opaque. */
function headersOf(file: string): Record<string, string> {
  if (extname(file) === '.html') {
    return pageHeaders(file.endsWith(`${sep}frame.html`) ? serving.policies.frame : serving.policies.page);
  }
  return {
    'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream',
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
  };
}

function pageHeaders(policy: string): Record<string, string> {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
  };
}

function refusal(status: number): Response {
  return new Response(null, { status });
}
