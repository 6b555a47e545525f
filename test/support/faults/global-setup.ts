import type { TestProject } from 'vitest/node';
import { type BuiltPaths, buildParts } from './built-parts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Everything that the fault tests run, built once for all their files. */
    faultParts: BuiltPaths;
  }
}

/** Builds the parts before the fault tests and removes them afterwards. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { paths, remove } = await buildParts();
  project.provide('faultParts', paths);
  return remove;
}
