import { IconArrowDown, IconArrowUp, IconHistory, IconRepeat, IconX } from '@tabler/icons-react';
import { paths } from '../../navigation/paths';
import { RouteLink } from '../../navigation/route-link';
import { useGo } from '../../navigation/use-go';
import { formatDate, formatNumber } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { type Fact, FactList } from '../../ui/fact-list';
import { IconButton } from '../../ui/icon-button';
import { LongText } from '../../ui/long-text';
import { ToneText } from '../../ui/tone-text';
import { CompareParts } from './compare-parts';
import css from './nonconformities.module.css';
import { earlierOnes, type RegisterRow } from './register-rows';

interface DetailPanelProps {
  readonly row: RegisterRow;
  readonly rows: readonly RegisterRow[];
  /** Shows another nonconformity. */
  readonly onShow: (id: string) => void;
  /** Moves to the neighbour in the list, -1 before it and 1 after it. */
  readonly onStep: (by: -1 | 1) => void;
  readonly onClose: () => void;
}

/** Everything about one nonconformity, beside the register. */
export function DetailPanel({ row, rows, onShow, onStep, onClose }: DetailPanelProps) {
  const words = useWords('nonconformities');
  const common = useWords('common');
  const go = useGo();
  const { nonconformity, audit, item, times } = row;
  const earlier = earlierOnes(row, rows);
  return (
    <aside className={css.panel} aria-label={words('detail.label', { code: nonconformity.code })}>
      <div className={css.panelBody}>
        <div className={css.panelHead}>
          <span className={css.code}>{nonconformity.code}</span>
          <Badge state={`grading.${nonconformity.grading}`} />
          {times > 1 ? (
            <ToneText tone="bad" icon={IconRepeat} boxed>
              {words('repeated', { count: formatNumber(times) })}
            </ToneText>
          ) : null}
          <span className={css.panelTools}>
            <IconButton label={words('detail.previous')} icon={IconArrowUp} small onClick={() => onStep(-1)} />
            <IconButton label={words('detail.next')} icon={IconArrowDown} small onClick={() => onStep(1)} />
            <IconButton
              label={words('detail.history')}
              icon={IconHistory}
              small
              onClick={() => go(paths.history, { record: `nonconformity/${nonconformity.id}`, related: '1' })}
            />
            <IconButton label={common('close')} icon={IconX} small onClick={onClose} />
          </span>
        </div>
        <h2 className={css.panelTitle}>
          <LongText text={nonconformity.statement} lines={4} expandable />
        </h2>
        <FactList facts={facts()} />
        {earlier.length === 0 ? null : (
          <section className={css.section}>
            <h3>{words('detail.earlier')}</h3>
            <ul className={css.lines}>
              {earlier.map(({ nonconformity: one }) => (
                <li key={one.id}>
                  <button type="button" className={css.linkButton} onClick={() => onShow(one.id)}>
                    {one.code}
                  </button>
                  <span className={css.dim}> {formatDate(one.foundOn)}</span>
                  <LongText text={one.statement} lines={1} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <CompareParts row={row} />
      </div>
      {audit === null ? null : (
        <div className={css.panelFoot}>
          <Button onClick={() => go(paths.auditFindings(audit.id), { item: item?.id })}>
            {words('detail.toFinding')}
          </Button>
          {item === null ? null : (
            <Button kind="quiet" onClick={() => go(paths.auditWalk(audit.id), { item: item.id })}>
              {words('detail.toItem')}
            </Button>
          )}
        </div>
      )}
    </aside>
  );

  function facts(): readonly Fact[] {
    const { foundOn, clauses } = nonconformity;
    return [
      {
        name: words('detail.source'),
        value:
          audit === null ? (
            words('auditGone')
          ) : (
            <>
              <RouteLink to={paths.audit(audit.id)} className={css.link}>
                {audit.code}
              </RouteLink>
              {item === null ? null : `, ${item.code}`}
            </>
          ),
      },
      { name: words('detail.auditee'), value: row.unitName },
      {
        name: words('detail.procedure'),
        value:
          row.procedure === null ? (
            common('dash')
          ) : (
            <>
              <RouteLink to={paths.procedure(row.procedure.id)} className={css.link}>
                {row.procedure.code}
              </RouteLink>{' '}
              {row.procedure.title}
            </>
          ),
      },
      { name: words('detail.clauses'), value: clauses.length === 0 ? common('dash') : clauses.join(', ') },
      {
        name: words('detail.found'),
        value:
          row.foundBy === ''
            ? formatDate(foundOn)
            : words('detail.foundBy', { day: formatDate(foundOn), name: row.foundBy }),
      },
      {
        name: words('detail.times'),
        value: times > 1 ? words('repeated', { count: formatNumber(times) }) : words('detail.first'),
      },
    ];
  }
}
