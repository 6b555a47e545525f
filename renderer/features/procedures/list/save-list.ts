import type { Day } from '../../../core/calendar/day';
import type { WorkspaceState } from '../../../data/record-types';
import { writeXlsx } from '../../../documents/xlsx/write-xlsx';
import type { Host, SaveOutcome } from '../../../host/contract';
import type { Words } from '../../../strings/use-words';
import { listSheet } from './list-sheet';
import type { ProcedureRow } from './procedure-rows';

/** Media type of .xlsx files. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Saves the rows shown as an .xlsx through the host's dialog. */
export async function saveList(
  host: Host,
  state: WorkspaceState,
  rows: readonly ProcedureRow[],
  day: Day,
  words: { readonly procedures: Words<'procedures'>; readonly common: Words<'common'> },
): Promise<SaveOutcome> {
  const isSample = [...state.agency.values()].some((agency) => agency.isSample);
  return host.files.save({
    suggestedName: `${words.procedures('listed.name')}-${day}`,
    extension: 'xlsx',
    mediaType: XLSX,
    bytes: await writeXlsx([listSheet(rows, day, isSample, words)]),
  });
}
