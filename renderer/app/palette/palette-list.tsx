import { Fragment, useEffect, useRef } from 'react';
import { useWords } from '../../strings/use-words';
import { classNames } from '../../ui/class-names';
import { Highlight } from '../../ui/highlight';
import { LongText } from '../../ui/long-text';
import css from './palette.module.css';
import type { PaletteItem } from './palette-items';

interface PaletteListProps {
  readonly id: string;
  readonly items: readonly PaletteItem[];
  readonly query: string;
  /** Index of the item that Enter opens. */
  readonly active: number;
  readonly onOpen: (item: PaletteItem) => void;
}

/** What the palette found, by group. */
export function PaletteList({ id, items, query, active, onOpen }: PaletteListProps) {
  const words = useWords('shell');
  const current = useRef<HTMLDivElement>(null);
  const activeId = items[active]?.id;
  useEffect(() => {
    if (activeId !== undefined) current.current?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  return (
    <div id={id} role="listbox" aria-label={words('palette.title')} className={css.list} tabIndex={-1}>
      {items.map((item, index) => {
        const { icon: Shape } = item;
        return (
          <Fragment key={item.id}>
            {items[index - 1]?.group === item.group ? null : (
              <div className={css.group} aria-hidden>
                {words(`palette.${item.group}`)}
              </div>
            )}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the input, which keeps the focus */}
            <div
              ref={index === active ? current : undefined}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className={classNames(css.option, index === active && css.active)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onOpen(item)}
            >
              <Shape size={16} stroke={1.75} aria-hidden />
              {item.code === '' ? null : (
                <span className={css.code}>
                  <Highlight text={item.code} query={query} />
                </span>
              )}
              <span className={css.title}>
                <LongText text={item.title}>
                  <Highlight text={item.title} query={query} />
                </LongText>
              </span>
            </div>
          </Fragment>
        );
      })}
    </div>
  );
}
