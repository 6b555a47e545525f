import { Fragment } from 'react';
import css from './codes.module.css';

/** Codes in a row, each kept on one line. */
export function Codes({ codes }: { readonly codes: readonly string[] }) {
  return codes.map((code, index) => (
    <Fragment key={code}>
      <span className={css.code}>
        {code}
        {index === codes.length - 1 ? '' : ','}
      </span>{' '}
    </Fragment>
  ));
}
