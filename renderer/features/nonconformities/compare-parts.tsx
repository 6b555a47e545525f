import { IconArrowsDiff } from '@tabler/icons-react';
import type { Nonconformity } from '../../core/nonconformities/nonconformity';
import type { StalePart } from '../../core/nonconformities/stale-parts';
import { useWords } from '../../strings/use-words';
import { classNames } from '../../ui/class-names';
import { Note } from '../../ui/note';
import css from './nonconformities.module.css';
import type { RegisterRow } from './register-rows';

type Line = { readonly part: StalePart; readonly name: string; readonly slip: string; readonly now: string };

/** What the slip says beside what the question says today; what differs is marked. */
export function CompareParts({ row }: { readonly row: RegisterRow }) {
  const words = useWords('nonconformities');
  const common = useWords('common');
  const { nonconformity, item, stale } = row;
  const isGone = stale.includes('question');
  const lines = comparedLines();
  return (
    <section className={css.section}>
      <h3>{words('detail.compare')}</h3>
      {stale.length === 0 ? (
        <p className={css.dim}>{words('detail.same')}</p>
      ) : (
        <Note tone="warn">
          {isGone
            ? words('detail.gone')
            : words('detail.stale', { parts: stale.map((part) => words(`parts.${part}`)).join(', ') })}
        </Note>
      )}
      <table className={css.compare}>
        <thead>
          <tr>
            <td />
            <th scope="col">{words('detail.slip')}</th>
            <th scope="col">{words('detail.now')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ part, name, slip, now }) => {
            const differs = stale.includes(part);
            return (
              <tr key={part} className={classNames(differs && css.differs)}>
                <th scope="row">
                  {differs ? <IconArrowsDiff size={14} stroke={2} role="img" aria-label={words('staleMark')} /> : null}
                  {name}
                </th>
                <td className={css.pre}>{slip === '' ? words('detail.empty') : slip}</td>
                <td className={css.pre}>{isGone ? common('dash') : now === '' ? words('detail.empty') : now}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );

  function comparedLines(): readonly Line[] {
    const text = (part: 'requirement' | 'evidence' | 'statement'): Line => ({
      part,
      name: words(`columns.${part}`),
      slip: nonconformity[part],
      now: item?.finding?.[part] ?? '',
    });
    return [
      text('requirement'),
      text('evidence'),
      { ...text('statement'), name: words('title') },
      {
        part: 'result',
        name: words('detail.result'),
        slip: common('states.result.nonconform'),
        now: item === null ? '' : common(`states.result.${item.answer.result}`),
      },
      {
        part: 'grading',
        name: words('columns.grading'),
        slip: common(`states.grading.${nonconformity.grading}`),
        now: item?.answer.grading == null ? '' : common(`states.grading.${item.answer.grading}`),
      },
      {
        part: 'clauses',
        name: words('columns.clauses'),
        slip: clausesOf(nonconformity),
        now: item?.words.clauses.join(', ') ?? '',
      },
    ];
  }
}

function clausesOf({ clauses }: Nonconformity): string {
  return clauses.join(', ');
}
