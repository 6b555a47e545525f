import { useEffect, useRef, useState } from 'react';
import { useQuery } from './use-query';

/**
 * Text of a search box that also stands in the address under `name`. The box keeps its own copy, since writing
 * Vietnamese replaces letters while typing and must not wait for a round trip.
 */
export function useQueryText(name: string): [string, (text: string) => void] {
  const { query, setQuery } = useQuery();
  const stored = query[name] ?? '';
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
      setQuery({ [name]: next });
    },
  ];
}
