import type { Id } from '../kernel/ids';

/** Who is audited: a unit, or one of the two bodies that are not units. */
export type AuditeeId = Id<'orgUnit'> | 'leadership' | 'iso-committee';
