import { type Icon, IconBuilding, IconDatabaseImport, IconFolderOpen, IconTableImport } from '@tabler/icons-react';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import css from './start.module.css';

/** A way into a workspace. */
export type Way = 'import' | 'sample' | 'open' | 'empty';

const ways: readonly (readonly [Way, Icon])[] = [
  ['import', IconTableImport],
  ['sample', IconDatabaseImport],
  ['open', IconFolderOpen],
  ['empty', IconBuilding],
];

/** The four ways, each with its reason and its one button. */
export function StartWays({ busy, onChoose }: { readonly busy: boolean; readonly onChoose: (way: Way) => void }) {
  const words = useWords('start');
  return (
    <ul className={css.ways} aria-label={words('ways.label')}>
      {ways.map(([way, Shape]) => (
        <li key={way} className={css.way}>
          <Shape className={css.icon} size={24} stroke={1.5} aria-hidden />
          <div>
            <h2>{words(`ways.${way}.title`)}</h2>
            <p className={css.why}>{words(`ways.${way}.why`)}</p>
          </div>
          <div className={css.act}>
            <Button kind={way === 'import' ? 'primary' : 'plain'} disabled={busy} onClick={() => onChoose(way)}>
              {words(`ways.${way}.act`)}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
