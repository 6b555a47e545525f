/**
 * Chromium knows no `app:` scheme, so the double shows `app://phukin/x` as `http://phukin.localhost/x`, which it treats
 * as secure too; main only ever sees the former.
 */
export function toChromium(address: string): string {
  return address.replace(/^app:\/\/([a-z0-9.-]+)/i, 'http://$1.localhost');
}

/** The address as main would see it in Electron. */
export function toElectron(address: string): string {
  return address.replace(/^http:\/\/([a-z0-9.-]+)\.localhost/i, 'app://$1');
}
