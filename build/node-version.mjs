/**
 * Whether a Node version such as `24.21.0` can run the build tools: 22.12 is the first that can.
 * @param {string} version
 */
export function nodeIsRecentEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}
