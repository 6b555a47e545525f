import { Fragment } from 'react';
import type { CaseTotals } from '../../../../core/procedures/totals/case-totals';
import { formatPercent } from '../../../../strings/format';
import { useWords } from '../../../../strings/use-words';
import { classNames } from '../../../../ui/class-names';
import { daysText, durationText } from '../duration-text';
import { sumText } from './check-texts';
import { type ChainMember, type ChainSign, timeChain } from './time-chain';
import css from './totals-bar.module.css';

interface TotalsBarProps {
  readonly totals: CaseTotals;
  /** Share of time to be cut, 0–100. */
  readonly target: number;
}

/** The times of a case as a sentence that can be read aloud: steps = stages ≤ declared ≤ shortened ≤ statutory. */
export function TotalsBar({ totals, target }: TotalsBarProps) {
  const words = useWords('editor');
  const { members, signs, cut } = timeChain(totals);
  return (
    <ol className={css.bar} aria-label={words('totals.label')}>
      {members.map((member, at) => {
        const before = signs[at - 1];
        return (
          <Fragment key={member.id}>
            {before === undefined ? null : <Sign sign={before} />}
            <Member member={member} before={before} totals={totals} />
          </Fragment>
        );
      })}
      {cut === null ? null : (
        <li className={css.cut}>
          <span className={css.meta}>{words('totals.cut')}</span>
          <span className={css.value}>
            {formatPercent(cut, 1)} <span className={css.meta}>{words('totals.target', { target })}</span>
          </span>
        </li>
      )}
    </ol>
  );
}

function Sign({ sign }: { readonly sign: ChainSign }) {
  const words = useWords('editor');
  const spoken = {
    '=': words('totals.equal'),
    '≤': words('totals.notMore'),
    '>': words('totals.more'),
    '<': words('totals.less'),
    '?': sign.units ? words('totals.units') : words('totals.unknown'),
  }[sign.sign];
  return (
    <li className={classNames(css.sign, sign.holds === true && css.ok, sign.holds === false && css.bad)}>
      <span aria-hidden>{sign.sign}</span>
      <span className={css.spoken}>{spoken}</span>
    </li>
  );
}

function Member(props: {
  readonly member: ChainMember;
  readonly before: ChainSign | undefined;
  readonly totals: CaseTotals;
}) {
  const { member, before, totals } = props;
  const words = useWords('editor');
  const fails = before?.holds === false;
  const plain = member.duration !== null && member.duration.kind !== 'working-days';
  const value = plain ? durationText(member.duration) : sumText(member.sum);
  const missing = member.sum === null || member.sum.counted === 0;
  const isDerived = member.id === 'path' || member.id === 'stages';
  const none = member.id === 'declared' ? words('totals.notDeclared') : words('totals.notPrescribed');
  return (
    <li className={css.member}>
      <span className={css.meta}>{words(`totals.${member.id}`)}</span>
      <span className={classNames(css.value, fails && css.bad)}>
        {missing ? <span className={css.meta}>{isDerived ? '–' : none}</span> : value}{' '}
        <span className={classNames(css.meta, fails && css.bad)}>
          {missing ? '' : noteOf(member, before, totals, words)}
        </span>
      </span>
    </li>
  );
}

function noteOf(
  member: ChainMember,
  before: ChainSign | undefined,
  totals: CaseTotals,
  words: ReturnType<typeof useWords<'editor'>>,
): string {
  if (before?.holds === false && before.by !== null)
    return words(before.sign === '<' ? 'totals.short' : 'totals.over', { by: daysText(before.by) });
  if (member.id === 'path')
    return totals.path.missing > 0 ? words('totals.missing', { count: totals.path.missing }) : words('totals.days');
  if (member.id === 'stages')
    return totals.stages.length > 1
      ? totals.stages
          .map((stage) => (stage.declared === null ? sumText(stage.path) : durationText(stage.declared)))
          .join(' + ')
      : words('totals.days');
  return member.duration?.kind === 'working-days' ? words('totals.workingDays') : '';
}
