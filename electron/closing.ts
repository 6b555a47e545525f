import type { BrowserWindow } from 'electron';
import { closingChannel } from '../renderer/host/channels';

let held = false;

/** What the program's page wants from now on, until it is loaded anew: to finish before its window closes, or not. */
export async function holdClosing(wanted: boolean): Promise<void> {
  held = wanted;
}

/**
 * Lets the page finish before its window closes. The first attempt to close only tells the page, which closes the window
 * when it is done; a second one closes, and so does the first when the page wants nothing or cannot answer.
 */
export function guardClosing(window: BrowserWindow): void {
  let [told, hung] = [false, false];
  window.on('close', (event) => {
    if (!held || told || hung) return;
    event.preventDefault();
    told = true;
    window.webContents.send(closingChannel);
  });
  const giveUp = () => {
    hung = true;
    if (told) window.destroy();
  };
  window.on('unresponsive', giveUp);
  window.on('responsive', () => {
    hung = false;
  });
  window.webContents.on('render-process-gone', giveUp);
  window.webContents.on('did-navigate', () => {
    [held, told, hung] = [false, false, false];
  });
  // Windows ends the session whatever the program does.
  window.on('session-end', () => holdClosing(false));
}
