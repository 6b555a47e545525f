import type { IdSource } from '../../core/kernel/ids';
import type { Instant } from '../../core/kernel/instant';
import type { SetAsideReason } from '../opening-report';

/** Label of a folder that is set aside: when, why, and something that no other one has, such as `20261122T080000Z-damaged-4f2a91`. */
export function asideLabel(at: Instant, why: SetAsideReason, newId: IdSource): string {
  return `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z-${why}-${newId().slice(-6)}`;
}
