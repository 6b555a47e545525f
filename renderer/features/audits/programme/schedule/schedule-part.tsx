import { IconClipboardPlus, IconWand } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useData } from '../../../../data/store-context';
import { paths } from '../../../../navigation/paths';
import { useGo } from '../../../../navigation/use-go';
import { useQuery } from '../../../../navigation/use-query';
import { useWords } from '../../../../strings/use-words';
import { BulkBar } from '../../../../ui/bulk-bar';
import { Button } from '../../../../ui/button';
import { BuilderDialog } from '../builder/builder-dialog';
import { movePatch, slotByHand, withoutSlot, withSlot, withSlotPatch } from '../plan/edit-slots';
import type { ProgrammeDesk } from '../plan/use-programme';
import { GapsCard } from './gaps-card';
import { Legend } from './legend';
import { Matrix } from './matrix';
import css from './schedule.module.css';
import { SlotPanel } from './slot-panel';
import type { GridActs } from './use-grid';

/** The schedule: the matrix, beside it the open slot or what the cycle leaves out, beneath it what is done with chosen slots. */
export function SchedulePart({ desk }: { readonly desk: ProgrammeDesk }) {
  const { programme, facts, isLocked, edit } = desk;
  const { newId } = useData();
  const words = useWords('programme');
  const go = useGo();
  const { query, setQuery } = useQuery();
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const [planning, setPlanning] = useState(false);
  /** Cell whose slot is on its way to the disk: pressing it again adds no second one. */
  const adding = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list of slots is what ends the adding
  useEffect(() => {
    adding.current = '';
  }, [programme.slots]);
  const open = programme.slots.find(({ id }) => id === query.slot) ?? null;
  const chosen = useMemo(
    () => new Set(programme.slots.filter(({ id }) => wanted.has(id) && !facts.taken.has(id)).map(({ id }) => id)),
    [programme.slots, wanted, facts.taken],
  );
  const isFree = (slotId: string) => !isLocked && !facts.taken.has(slotId);

  const acts: Omit<GridActs, 'fold'> = {
    open: (slotId) => setQuery({ slot: slotId }),
    choose: (slotId) => {
      const next = new Set(chosen);
      if (!next.delete(slotId)) next.add(slotId);
      setWanted(next);
    },
    add: (auditee, month) => {
      const cell = `${auditee} ${month}`;
      if (isLocked || adding.current === cell) return;
      adding.current = cell;
      const id = newId();
      void edit((now) => withSlot(now, slotByHand(now, id, auditee, month)));
      setQuery({ slot: id });
    },
    move: (slotId, month) => {
      if (!isFree(slotId)) return false;
      void edit((now) => {
        const slot = now.slots.find(({ id }) => id === slotId);
        if (slot === undefined || slot.month === month) return now;
        return withSlotPatch(now, slotId, movePatch(now, slot, month, facts.calendar));
      });
      return true;
    },
    remove: (slotId) => {
      if (isFree(slotId)) void edit((now) => withoutSlot(now, slotId));
    },
    leave: () => {
      setQuery({ slot: null });
      setWanted(new Set());
    },
  };
  return (
    <>
      <div className={css.part}>
        <section className={css.sheet} aria-label={words('matrix.label')}>
          <Matrix desk={desk} openSlot={open?.id ?? null} chosen={chosen} acts={acts} />
          <Legend />
        </section>
        <div className={css.side}>
          {isLocked ? null : (
            <Button
              kind={programme.slots.length === 0 ? 'primary' : 'plain'}
              icon={IconWand}
              onClick={() => setPlanning(true)}
            >
              {words('builder.open')}
            </Button>
          )}
          {open === null ? (
            <GapsCard desk={desk} />
          ) : (
            <SlotPanel
              key={open.id}
              desk={desk}
              slot={open}
              onRemove={acts.remove}
              onClose={() => setQuery({ slot: null })}
            />
          )}
        </div>
      </div>
      {chosen.size === 0 ? null : (
        <BulkBar label={words('slot.chosenCount', { count: chosen.size })} onClear={() => setWanted(new Set())}>
          <Button
            kind="primary"
            icon={IconClipboardPlus}
            onClick={() => go(paths.audits, { create: 'slots', programme: programme.id, slots: [...chosen].join(',') })}
          >
            {words('slot.createAudit')}
          </Button>
        </BulkBar>
      )}
      {planning ? <BuilderDialog desk={desk} onClose={() => setPlanning(false)} /> : null}
    </>
  );
}
