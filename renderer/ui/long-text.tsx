import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../strings/use-words';
import { classNames } from './class-names';
import css from './long-text.module.css';

interface LongTextProps {
  /** The whole text; shown as a tip where it is cut. */
  readonly text: string;
  /** 1 in heads, 2 in tables, 4 in panels. */
  readonly lines?: 1 | 2 | 4 | undefined;
  /** Offers to unfold when cut; for panels. */
  readonly expandable?: boolean | undefined;
  /** Another rendering of the same text, such as one with search hits. */
  readonly children?: ReactNode;
}

/** A long name, cut after some lines. Lists show it whole on hover; panels unfold it. */
export function LongText({ text, lines = 2, expandable = false, children }: LongTextProps) {
  const words = useWords('common');
  const box = useRef<HTMLSpanElement>(null);
  const [cut, setCut] = useState(false);
  const [full, setFull] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (!expandable || element === null || text === '') return;
    setFull(false);
    setCut(element.scrollHeight > element.clientHeight + 1);
  }, [text, expandable]);
  return (
    <>
      <span
        ref={box}
        className={classNames(css.text, full ? css.full : css[`lines${lines}`])}
        title={expandable ? undefined : text}
      >
        {children ?? text}
      </span>
      {cut ? (
        <button type="button" className={css.more} aria-expanded={full} onClick={() => setFull(!full)}>
          {full ? words('showLess') : words('showFull')}
        </button>
      ) : null}
    </>
  );
}
