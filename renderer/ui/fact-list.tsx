import { Fragment, type ReactNode } from 'react';
import css from './fact-list.module.css';

/** A named fact of a record. */
export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

/** Facts of a record as names and values, for panels. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={css.list}>
      {facts.map((fact) => (
        <Fragment key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
