import { useEffect, useMemo, useState } from 'react';
import type { Day } from '../../core/calendar/day';
import { useData, useWorkspace } from '../../data/store-context';
import { useActor } from '../use-actor';
import { ActingPersonDialog } from './acting-person-dialog';
import { mustAsk, peopleToChoose } from './choose-person';

const POSTPONED = 'acting-person-postponed-on';

/** Asks who is working, once a day, as soon as there is somebody to choose. */
export function AskActingPerson() {
  const { store, today: readToday } = useData();
  const today = readToday();
  const { person } = useWorkspace();
  const actor = useActor();
  const choices = useMemo(() => peopleToChoose(person.values(), today), [person, today]);
  const [postponedOn, setPostponedOn] = useState<Day | null | undefined>(undefined);

  useEffect(() => {
    void store.local.get<Day>(POSTPONED).then((day) => setPostponedOn(day ?? null));
  }, [store]);

  function postpone() {
    setPostponedOn(today);
    void store.local.set(POSTPONED, today);
  }

  return (
    <ActingPersonDialog
      open={postponedOn !== undefined && mustAsk(actor?.id ?? null, choices, postponedOn, today)}
      choices={choices}
      onChoose={(id) => void store.setActor(id)}
      onLater={postpone}
    />
  );
}
