import { ok } from '../../core/kernel/result';
import { createQueue } from '../queue';
import { digestDatabase } from '../verification/digest-database';
import { verifyDatabase } from '../verification/verify-database';
import { packView, readExportView } from '../workspace-file/export-workspace';
import { loadWorkspace } from '../workspace-file/import-workspace';
import { readWorkspace } from '../workspace-file/read-workspace';
import { summarise } from '../workspace-file/summary';
import type { Tasks } from './tasks';
import { withDatabase } from './with-database';

/** Does the work where it is called. What must be of one instant is read under the lock of the store that has the same database; the rest goes on without it. */
export function inlineTasks(): Tasks {
  return {
    exportFile: (name, program, control) =>
      withDatabase(name, async (database) => {
        const view = await createQueue(name)(() => readExportView(database));
        return packView(database, view, program, control);
      }),
    async readFile(bytes, control) {
      const read = await readWorkspace(bytes, control);
      return read.ok ? ok(summarise(read.value)) : read;
    },
    loadFile: (bytes, name, control) => withDatabase(name, (database) => loadWorkspace(database, bytes, control)),
    verify: (name, control) => withDatabase(name, (database) => verifyDatabase(database, createQueue(name), control)),
    digest: (name, control) => withDatabase(name, (database) => digestDatabase(database, createQueue(name), control)),
  };
}
