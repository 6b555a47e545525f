import { expect, it } from 'vitest';
import { nodeIsRecentEnough } from '../../build/node-version.mjs';

it('takes Node from 22.12 on', () => {
  for (const version of ['22.12.0', '22.20.1', '23.0.0', '24.21.0', '100.0.0'])
    expect(nodeIsRecentEnough(version), version).toBe(true);
  for (const version of ['22.11.0', '22.2.0', '20.20.2', '9.99.0', '0.12.0'])
    expect(nodeIsRecentEnough(version), version).toBe(false);
});
