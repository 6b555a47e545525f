import { useEffect, useRef, useState } from 'react';

/**
 * Text of a search box that is also kept elsewhere, such as in the address. The box keeps its own copy, since writing
 * Vietnamese replaces letters while typing and must not wait for a round trip.
 */
export function useSearchText(stored: string, store: (text: string) => void): [string, (text: string) => void] {
  const [text, setText] = useState(stored);
  const last = useRef(stored);
  useEffect(() => {
    if (stored === last.current) return;
    last.current = stored;
    setText(stored);
  }, [stored]);
  return [
    text,
    (next) => {
      last.current = next;
      setText(next);
      store(next);
    },
  ];
}
