import type { MenuItemConstructorOptions, OpenDialogOptions, SaveDialogOptions } from 'electron';

/** What main did, and what dialogs shall answer. */
export interface DoubleLog {
  /** What the coming save dialogs answer to the suggested path: a path, or null to cancel. Beyond them: cancelled. */
  readonly saveAnswers: ((suggestedPath: string) => string | null)[];
  /** Paths that the coming open dialogs choose, none to cancel. Beyond them: cancelled. */
  readonly openAnswers: (readonly string[])[];
  /** Options of the dialogs that were shown. */
  readonly saveDialogs: SaveDialogOptions[];
  readonly openDialogs: OpenDialogOptions[];
  /** Requests of pages that main cancelled, and those that it let out of the program. */
  readonly cancelled: string[];
  readonly escaped: string[];
  /** Navigations, popups and downloads that main denied, as `navigation https://…`. */
  readonly denied: string[];
  /** Print dialogs that were opened. */
  printDialogs: number;
  menu: readonly MenuItemConstructorOptions[] | null;
  readonly webPreferences: object[];
  readonly schemes: unknown[];
  readonly switches: string[];
  /** Whether `app.enableSandbox()` was called, and `app.quit()`. */
  sandboxed: boolean;
  quit: boolean;
  /** How often `app.relaunch()` was called: start again in the same home to see what follows. */
  relaunches: number;
  /** What `app.exit()` was called with, and the error boxes shown. */
  exitCode: number | null;
  readonly errorBoxes: string[];
  /** Console messages of all pages, as `error: …`. */
  readonly console: string[];
}

/** A log with nothing in it. */
export function emptyLog(): DoubleLog {
  return {
    saveAnswers: [],
    openAnswers: [],
    saveDialogs: [],
    openDialogs: [],
    cancelled: [],
    escaped: [],
    denied: [],
    printDialogs: 0,
    menu: null,
    webPreferences: [],
    schemes: [],
    switches: [],
    sandboxed: false,
    quit: false,
    relaunches: 0,
    exitCode: null,
    errorBoxes: [],
    console: [],
  };
}
