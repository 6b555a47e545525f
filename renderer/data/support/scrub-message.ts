import { errorNames, plainWords, platformWords } from './plain-words.data';

/** What stands for everything left out. */
const LEFT_OUT = '…';

/**
 * An error message with nothing in it but plain English words, names of errors and numbers of at most four digits; all
 * else, quotations above all, is left out. What is not known to be harmless is taken for a name.
 */
export function scrubMessage(message: string): string {
  const unquoted = message.replace(/'[^']*'|"[^"]*"|`[^`]*`|“[^”]*”|‘[^’]*’|«[^»]*»/gu, LEFT_OUT);
  const words = unquoted.split(/\s+/).map(scrubWord);
  return words
    .filter((word, index) => word !== '' && !(word === LEFT_OUT && words[index - 1] === LEFT_OUT))
    .join(' ')
    .slice(0, 300);
}

/** Places in the program's own scripts that a stack names, such as `index-Ab12.js:1:2345`; nothing else of it. */
export function stackPlaces(stack: string): readonly string[] {
  return [...stack.matchAll(/\/assets\/([\w-]+\.js:\d+:\d+)/g)].map((match) => match[1] ?? '').slice(0, 6);
}

/** Name of a system and a browser with nothing in it but known names and versions. */
export function scrubPlatform(platform: string): string {
  return platform.slice(0, 200).replace(/[^\s()/;,]+/g, (word) => {
    return platformWords.has(word) || /^v?\d{1,4}([._-](\d{1,6}|amd64|arm64|generic))*$/.test(word) ? word : LEFT_OUT;
  });
}

function scrubWord(word: string): string {
  const match = /^([("[]*)([^.,:;!?)\]"]*)([.,:;!?)\]"]*)$/.exec(word);
  const [before, core, after] = [match?.[1] ?? '', match?.[2] ?? '', match?.[3] ?? ''];
  if (match === null || core === '') return word === '' ? '' : LEFT_OUT;
  return isPlain(core) ? `${before}${core}${after}` : LEFT_OUT;
}

function isPlain(core: string): boolean {
  if (/^\d{1,4}$/.test(core)) return true;
  // Short words with a capital may be parts of Vietnamese names: An, To, Do.
  return errorNames.has(core) || (/^([A-Z][a-z]{3,}|[a-z]+)$/.test(core) && plainWords.has(core.toLowerCase()));
}
