import { paths, withQuery } from '../../navigation/paths';

/** Loads the program again on the backup screen, as after the workspace was replaced. */
export function loadAgain(query: Readonly<Record<string, string>> = {}): void {
  window.location.replace(`#${withQuery(paths.backup, query)}`);
  window.location.reload();
}
