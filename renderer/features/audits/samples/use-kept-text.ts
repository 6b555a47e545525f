import { useEffect, useState } from 'react';
import { useData } from '../../../data/store-context';

/** A text kept on this machine with every letter and no part of the records, such as a list pasted to draw from. */
export function useKeptText(key: string): [string, (text: string) => void] {
  const { store } = useData();
  const [text, setText] = useState('');
  const localKey = `draft.${key}`;
  useEffect(() => {
    let isShown = true;
    void store.local.get<string>(localKey).then((kept) => {
      if (isShown && kept !== undefined) setText((typed) => (typed === '' ? kept : typed));
    });
    return () => {
      isShown = false;
    };
  }, [store, localKey]);
  return [
    text,
    (next) => {
      setText(next);
      void (next === '' ? store.local.delete(localKey) : store.local.set(localKey, next));
    },
  ];
}
