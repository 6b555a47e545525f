import { IconUser, IconUserCheck, IconUserOff, IconUserPlus } from '@tabler/icons-react';
import { useData, useWorkspace } from '../../data/store-context';
import { paths } from '../../navigation/paths';
import { useGo } from '../../navigation/use-go';
import { useWords } from '../../strings/use-words';
import { Menu, type MenuEntry } from '../../ui/menu';
import { peopleToChoose, titleOf } from '../acting-person/choose-person';
import { useActor } from '../use-actor';
import css from './top-bar.module.css';

/** Who is working, and the way to change it. */
export function ActingPersonMenu() {
  const words = useWords('shell');
  const { store, today: readToday } = useData();
  const today = readToday();
  const { person } = useWorkspace();
  const actor = useActor();
  const go = useGo();
  const title = actor === null ? undefined : titleOf(actor, today);
  const people: readonly MenuEntry[] = peopleToChoose(person.values(), today).map((choice) => ({
    id: choice.value,
    label: choice.label,
    hint: choice.note ?? '',
    icon: choice.value === actor?.id ? IconUserCheck : IconUser,
    current: choice.value === actor?.id,
    onSelect: () => void store.setActor(choice.value),
  }));
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className={css.person}>
          <IconUser size={16} stroke={1.75} aria-hidden />
          {actor === null ? (
            <span className={css.who}>{words('top.chooseActor')}</span>
          ) : (
            <span className={css.who}>
              <span className={css.spoken}>{words('top.actor')} </span>
              {actor.name}
              {title === undefined ? null : <span className={css.title}> · {title}</span>}
            </span>
          )}
        </button>
      }
      entries={[
        { id: 'heading', heading: words(people.length === 0 ? 'actor.nobody' : 'actor.heading') },
        ...people,
        { id: 'divider', divider: true },
        ...(actor === null
          ? []
          : [
              {
                id: 'clear',
                label: words('actor.clear'),
                icon: IconUserOff,
                onSelect: () => void store.setActor(null),
              },
            ]),
        {
          id: 'add',
          label: words('actor.addPeople'),
          icon: IconUserPlus,
          onSelect: () => go(paths.settings('people')),
        },
      ]}
    />
  );
}
