import type { ReactNode } from 'react';
import type { Identified } from '../../../../core/kernel/change';

/** A column of a list typed as a table. */
export interface ItemColumn<Item extends Identified> {
  readonly id: string;
  readonly label: string;
  /** Width in px; the columns without one share the rest. */
  readonly width?: number | undefined;
  readonly text: (item: Item) => string;
  readonly write: (text: string) => Partial<Omit<Item, 'id'>>;
  readonly numeric?: boolean | undefined;
  /** Id of a list of suggestions. */
  readonly list?: string | undefined;
  /** Shows something derived, which cannot be typed. */
  readonly render?: ((item: Item) => ReactNode) | undefined;
}
