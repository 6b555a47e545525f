import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import {
  maxOpenedBytes,
  type OpenedFile,
  type OpenRequest,
  type SaveOutcome,
  type SaveRequest,
} from '../renderer/host/contract';
import { errorCode, writeFileWhole } from './write-file';

/** Characters that Windows forbids in file names, and those that would lead into another folder. */
const forbidden = /[<>:"/\\|?*\p{Cc}]/gu;

/** Asks where to save and writes the bytes; the path stays in the shell. */
export async function saveFile(
  window: BrowserWindow,
  { suggestedName, extension, bytes }: SaveRequest,
): Promise<SaveOutcome> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), suggestedName.replace(forbidden, '-')),
    filters: [{ name: `*.${extension}`, extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return { type: 'cancelled' };
  try {
    await writeFileWhole(filePath, bytes);
    return { type: 'saved', name: basename(filePath) };
  } catch (error) {
    return { type: 'failed', reason: errorCode(error) };
  }
}

/** Asks for files and reads them. */
export async function openFiles(window: BrowserWindow, { extensions, multiple }: OpenRequest): Promise<OpenedFile[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    filters: [{ name: extensions.map((extension) => `*.${extension}`).join(' '), extensions: [...extensions] }],
    properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
  });
  return canceled ? [] : Promise.all(filePaths.map(readChosenFile));
}

async function readChosenFile(path: string): Promise<OpenedFile> {
  const { size } = await stat(path);
  const bytes = size > maxOpenedBytes ? null : new Uint8Array(await readFile(path));
  return { name: basename(path), size, bytes };
}
