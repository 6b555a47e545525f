import { useEffect, useRef, useState } from 'react';

const SETTLE_AFTER_MS = 3000;

/** A text that is stored when the field is left, when nothing was typed for a while, and when the screen goes. */
export function useSettledText(stored: string, store: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef({ typed, stored, store });
  latest.current = { typed, stored, store };
  const settle = useRef(() => {
    const { typed: text, stored: before, store: write } = latest.current;
    latest.current = { ...latest.current, typed: null };
    if (text !== null && text.trim() !== before) write(text.trim());
  }).current;

  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(settle, SETTLE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed, settle]);
  useEffect(() => {
    window.addEventListener('pagehide', settle);
    return () => {
      window.removeEventListener('pagehide', settle);
      settle();
    };
  }, [settle]);

  return {
    value: typed ?? stored,
    onChange: setTyped,
    onBlur: () => {
      settle();
      setTyped(null);
    },
  };
}
