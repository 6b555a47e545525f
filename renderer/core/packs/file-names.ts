const REFUSED = /[<>:"/\\|?*]|\p{Cc}|\p{Cf}|\p{Cs}/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const LONGEST = 120;

/** A file name that Windows, macOS and zip programs all take; the extension stays. Composed letters, 120 at most. */
export function safeFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(REFUSED, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const dot = plain.lastIndexOf('.');
  const ending = dot > 0 && plain.length - dot <= 8 ? plain.slice(dot) : '';
  const stem = plain
    .slice(0, plain.length - ending.length)
    .slice(0, LONGEST - ending.length)
    .replace(/\p{Cs}/gu, '')
    .replace(/[\s.]+$/, '');
  const whole = `${stem === '' ? '_' : stem}${ending}`;
  return RESERVED.test(whole) ? `_${whole}` : whole;
}

/** Gives out paths that differ also where capitals and small letters count alike: `a.docx`, `a (2).docx`. */
export function uniquePaths(): (path: string) => string {
  const taken = new Set<string>();
  return (path) => {
    const slash = path.lastIndexOf('/');
    const dot = path.lastIndexOf('.');
    const cut = dot > slash + 1 ? dot : path.length;
    let free = path;
    for (let copy = 2; taken.has(free.toLowerCase()); copy += 1)
      free = `${path.slice(0, cut)} (${copy})${path.slice(cut)}`;
    taken.add(free.toLowerCase());
    return free;
  };
}
