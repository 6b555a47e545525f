import type { Words } from '../../strings/use-words';

/** A place such as `000003.jsonl:17` in words. */
export function placeWords(place: string, words: Words<'backup'>): string {
  const [, file, line] = /^(.+):(\d+)$/.exec(place) ?? [];
  return file === undefined || line === undefined ? place : words('opening.place', { file, line });
}
