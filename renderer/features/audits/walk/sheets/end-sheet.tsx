import type { ChecklistItem } from '../../../../core/audits/checklist-item';
import { useWorkspace } from '../../../../data/store-context';
import { paths } from '../../../../navigation/paths';
import { useGo } from '../../../../navigation/use-go';
import { formatDate } from '../../../../strings/format';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { Note } from '../../../../ui/note';
import { auditeeName } from '../../shared/auditee-names';
import { missingParts } from '../card/missing-parts';
import { useWalkWork } from '../walk-context';
import { firstToAsk } from '../walk-model';
import css from './sheets.module.css';

/** Questions of each list that are shown with their words. */
const SHOWN = 8;

/** What is still open in the sitting, and the sitting that comes next. */
export function EndSheet({ onClose }: { readonly onClose: () => void }) {
  const words = useWords('walk');
  const audits = useWords('audits');
  const state = useWorkspace();
  const go = useGo();
  const { act, model, open, goTo } = useWalkWork();
  if (open === null) return null;
  const nameOf = ({ auditee, day, subject }: typeof open.sitting) =>
    auditee === null ? subject : auditeeName(auditee, state, day, audits);
  const next = model.sittings[model.sittings.indexOf(open) + 1] ?? null;
  const first = next === null ? null : firstToAsk(next.items);
  const { unanswered, incomplete, unasked } = openParts(open.items, act.samples);
  const jump = (itemId: string) => {
    onClose();
    goTo(itemId);
  };
  const lists = [
    { title: words('end.open', { count: unanswered.length }), items: unanswered },
    { title: words('end.incomplete', { count: incomplete.length }), items: incomplete },
    { title: words('end.agreement', { count: unasked.length }), items: unasked },
  ].filter(({ items }) => items.length > 0);
  return (
    <Dialog
      open
      wide
      title={words('end.title', { name: nameOf(open.sitting) })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words('end.stay')}</Button>
          <Button kind={first === null ? 'primary' : 'plain'} onClick={() => go(paths.auditFindings(act.audit.id))}>
            {words('end.findings')}
          </Button>
          {first === null ? null : (
            <Button kind="primary" onClick={() => jump(first.id)}>
              {words('end.nextAct')}
            </Button>
          )}
        </>
      }
    >
      <section>
        <h3>{words('end.next')}</h3>
        <p>
          {next === null
            ? words('end.nextNone')
            : `${formatDate(next.sitting.day)}, ${next.sitting.from}–${next.sitting.to}: ${nameOf(next.sitting)}`}
        </p>
      </section>
      {lists.length === 0 ? <Note tone="ok">{words('end.none')}</Note> : <Note>{words('end.noted')}</Note>}
      {lists.map(({ title, items }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul className={css.items}>
            {items.slice(0, SHOWN).map((item) => (
              <li key={item.id}>
                <button type="button" className={css.item} onClick={() => jump(item.id)}>
                  {words('end.item', { number: open.items.indexOf(item) + 1, question: item.words.question })}
                </button>
              </li>
            ))}
          </ul>
          {items.length > SHOWN ? (
            <p className={css.rest}>{words('end.rest', { count: items.length - SHOWN })}</p>
          ) : null}
        </section>
      ))}
    </Dialog>
  );
}

function openParts(items: readonly ChecklistItem[], samples: Parameters<typeof missingParts>[1]) {
  const missing = new Map(items.map((item) => [item.id, missingParts(item, samples)]));
  const of = (item: ChecklistItem) => missing.get(item.id) ?? [];
  return {
    unanswered: items.filter((item) => of(item).includes('not-assessed')),
    incomplete: items.filter((item) => of(item).some((part) => part !== 'not-assessed' && part !== 'agreement')),
    unasked: items.filter((item) => of(item).length === 1 && of(item)[0] === 'agreement'),
  };
}
