/**
 * Loads a module through Node itself, where the test runner would rewrite it.
 * @param {string} address
 * @returns {Promise<unknown>}
 */
export function nativeImport(address) {
  return import(address);
}
