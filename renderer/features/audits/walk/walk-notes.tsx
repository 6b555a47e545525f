import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Note } from '../../../ui/note';
import css from './walk.module.css';
import { useWalkWork } from './walk-context';

/** What concerns the whole walk: that it is only to be read, that something was not stored, that words were found elsewhere. */
export function WalkNotes() {
  const words = useWords('walk');
  const { act, item, view, writable, goTo } = useWalkWork();
  const { state, id } = act.audit;
  const elsewhere = view.recovered.flatMap((itemId) => {
    const other = itemId === item.id ? undefined : act.items.find((one) => one.id === itemId);
    return other === undefined ? [] : [other];
  });
  const isFull = view.failure?.type === 'quota-exceeded';
  const notes = [
    writable || state === 'running' ? null : (
      <Note key="closed">
        {words(`closed.${state}`)} <RouteLink to={paths.audit(id)}>{words('closed.way')}</RouteLink>
      </Note>
    ),
    view.status !== 'not-kept' ? null : view.failure === null ? (
      <Note key="failed" tone="bad">
        {words('failed.notKept')}
      </Note>
    ) : (
      <Note key="failed" tone="bad">
        {words('failed.title')} {isFull ? words('failed.quota-exceeded') : null} {words('failed.kept')}
      </Note>
    ),
    view.isCopyBehind ? (
      <Note key="behind" tone="warn">
        {words('failed.behind')}
      </Note>
    ) : null,
    elsewhere.length === 0 ? null : (
      <Note key="elsewhere">
        <span className={css.noteRow}>
          {words('card.recoveredElsewhere', { codes: elsewhere.map(({ code }) => code).join(', ') })}
          {elsewhere.slice(0, 3).map((other) => (
            <Button key={other.id} small onClick={() => goTo(other.id)}>
              {other.code}
            </Button>
          ))}
        </span>
      </Note>
    ),
  ].filter((note) => note !== null);
  return notes.length === 0 ? null : <div className={css.notes}>{notes}</div>;
}
