import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { PackNote, PackPlan } from '../../core/packs/pack-plan';
import { useWorkspace } from '../../data/store-context';
import { paths } from '../../navigation/paths';
import { RouteLink } from '../../navigation/route-link';
import { formatOf, formatPercent } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Card } from '../../ui/card';
import { classNames } from '../../ui/class-names';
import css from './packs.module.css';

const SHOWN = 6;

/** Both rates of the day and what whoever opens the pack must know, each with its way to the list behind it. */
export function PackNotes({ plan }: { readonly plan: PackPlan }) {
  const words = useWords('packs');
  const { agency } = useWorkspace();
  const sample = [...agency.values()].some(({ isSample }) => isSample);
  const { figures, notes } = plan;
  return (
    <Card title={words('notes.title')}>
      <dl className={css.figures}>
        <Figure title={words('figures.covered')} count={figures.covered} total={figures.inScope} />
        <Figure title={words('figures.upToDate')} count={figures.upToDate} total={figures.inScope} />
      </dl>
      <ul className={css.notes}>
        {sample ? (
          <li className={classNames(css.note, css.sample)}>
            <IconInfoCircle size={16} stroke={1.75} aria-hidden />
            <span>{words('notes.sample')}</span>
          </li>
        ) : null}
        {notes.map((note) => (
          <li key={note.type} className={classNames(css.note, css.warn)}>
            <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
            <span>{words(`notes.${note.type}`, { count: note.count })}</span>
            <span className={css.links}>
              <NoteLinks note={note} plan={plan} />
            </span>
          </li>
        ))}
        {notes.length === 0 ? (
          <li className={classNames(css.note, css.ok)}>
            <IconCircleCheck size={16} stroke={1.75} aria-hidden />
            <span>{words('notes.none')}</span>
          </li>
        ) : null}
      </ul>
    </Card>
  );
}

function Figure({ title, count, total }: { readonly title: string; readonly count: number; readonly total: number }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {formatPercent(count, total)} <span className={css.quiet}>{formatOf(count, total)}</span>
      </dd>
    </div>
  );
}

function NoteLinks({ note, plan }: { readonly note: PackNote; readonly plan: PackPlan }) {
  const words = useWords('packs');
  const { procedure } = useWorkspace();
  const { asOf } = plan.options;
  if (note.type === 'gaps')
    return (
      <RouteLink to={paths.coverage} query={{ day: asOf, show: 'gap' }}>
        {words('notes.see')}
      </RouteLink>
    );
  if (note.type === 'undetermined')
    return (
      <RouteLink to={paths.register} query={{ scope: 'undetermined' }}>
        {words('notes.see')}
      </RouteLink>
    );
  if (!('codes' in note)) return null;
  const known = new Map([...procedure.values()].map(({ code, id }) => [code, id]));
  return (
    <>
      {note.codes.slice(0, SHOWN).map((code) => (
        <RouteLink key={code} to={paths.procedure(known.get(code) ?? '')}>
          {code}
        </RouteLink>
      ))}
      {note.codes.length > SHOWN ? (
        <span className={css.quiet}>{words('notes.more', { count: note.codes.length - SHOWN })}</span>
      ) : null}
    </>
  );
}
