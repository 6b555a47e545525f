import type { Audit } from '../../core/audits/audit';
import type { AuditProgramme } from '../../core/audits/programme';
import { type SlotStatus, slotStatus } from '../../core/audits/programme/slot-status';
import type { Day } from '../../core/calendar/day';

/** What the programme promises in a month, and what has become of it. */
export interface ProgrammeMonth {
  /** 1 to 12. */
  readonly month: number;
  readonly planned: number;
  readonly done: number;
  /** The status that most needs a look; `null` for a month without slots. */
  readonly status: SlotStatus | null;
}

const worst: readonly SlotStatus[] = ['late', 'running', 'due', 'planned', 'done', 'cancelled'];

/** The twelve months of a programme on `day`; cancelled slots are not counted as planned. */
export function programmeMonths(
  { year, slots }: AuditProgramme,
  audits: Iterable<Audit>,
  day: Day,
): readonly ProgrammeMonth[] {
  const all = [...audits];
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    const statuses = slots.filter((slot) => slot.month === month).map((slot) => slotStatus(year, slot, all, day));
    return {
      month,
      planned: statuses.filter((status) => status !== 'cancelled').length,
      done: statuses.filter((status) => status === 'done').length,
      status: worst.find((status) => statuses.includes(status)) ?? null,
    };
  });
}
