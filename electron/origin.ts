/** Scheme and host of the program. The data in IndexedDB belong to this origin: never change it. */
export const appScheme = 'app';
const appHost = 'phukin';

/** Address of the window's page. */
export const startPage = `${appScheme}://${appHost}/index.html`;

/** Below this path the shell serves documents to be printed, each once. */
export const printPath = '/print/';

/** Whether a parsed address belongs to the program; Node gives custom schemes no origin to compare. */
export function isAppUrl(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${appScheme}:` && url.host === appHost && url.username === '';
}

/** Address below which a document waits to be printed. */
export function printUrl(token: string): string {
  return `${appScheme}://${appHost}${printPath}${token}`;
}
