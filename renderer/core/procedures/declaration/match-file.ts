import { foldText } from '../../kernel/fold-text';

/**
 * The code that a file name carries, such as `QT-NV-01` in `QT_NV_01 cap giay phep (da ky).pdf`: any marks may part its pieces,
 * and of several the longest counts.
 * @returns `null` when the name carries none
 */
export function codeInFileName(fileName: string, codes: Iterable<string>): string | null {
  const name = foldText(fileName);
  let best: string | null = null;
  for (const code of codes) {
    const pieces = foldText(code).match(/[a-z]+|\d+/g);
    if (pieces === null) continue;
    const pattern = new RegExp(`(?<![a-z0-9])${pieces.join('[^a-z0-9]*')}(?![0-9])`);
    if (pattern.test(name) && (best === null || code.length > best.length)) best = code;
  }
  return best;
}
