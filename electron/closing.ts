import type { BrowserWindow } from 'electron';
import { closingChannel } from '../renderer/host/channels';

/**
 * Lets the page finish before its window closes, while the page wants that. The first attempt to close only tells the
 * page, which closes the window when it is done. A second one closes, and so does the first when nothing can answer.
 */
export class ClosingGuard {
  #held = false;
  #told = false;
  #hung = false;

  /** What the page wants from now on, until it is loaded anew. */
  hold(held: boolean): void {
    this.#held = held;
  }

  watch(window: BrowserWindow): void {
    window.on('close', (event) => {
      if (!this.#held || this.#told || this.#hung) return;
      event.preventDefault();
      this.#told = true;
      window.webContents.send(closingChannel);
    });
    window.on('unresponsive', () => {
      this.#hung = true;
      if (this.#told) window.destroy();
    });
    window.on('responsive', () => {
      this.#hung = false;
    });
    // Windows ends the session whatever the program does.
    window.on('session-end', () => this.hold(false));
    window.webContents.on('render-process-gone', () => {
      this.#held = false;
      if (this.#told) window.destroy();
    });
    window.webContents.on('did-navigate', () => {
      this.#held = false;
      this.#told = false;
    });
  }
}
