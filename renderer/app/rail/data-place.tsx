import { IconShieldCheck, IconShieldExclamation } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useHost } from '../../host/host-context';
import { paths } from '../../navigation/paths';
import { RouteLink } from '../../navigation/route-link';
import { useWords } from '../../strings/use-words';
import { Tooltip } from '../../ui/tooltip';
import css from './rail.module.css';

/** Where the data live, always in sight, and whether the browser promised to keep them. */
export function DataPlace({ slim }: { readonly slim: boolean }) {
  const words = useWords('shell');
  const host = useHost();
  const [place, setPlace] = useState<string | null>(null);
  const [kept, setKept] = useState(true);

  useEffect(() => {
    let gone = false;
    void Promise.all([host.app.info(), host.app.persist()]).then(([info, persisted]) => {
      if (gone) return;
      setPlace(info.dataLocation);
      setKept(persisted);
    });
    return () => {
      gone = true;
    };
  }, [host]);

  if (place === null) return <div className={css.foot} />;
  const text = words(host.kind === 'electron' ? 'rail.dataOnMachine' : 'rail.dataInBrowser', { place });
  const whole = kept ? text : `${text}. ${words('rail.persistRefused')}`;
  const Shape = kept ? IconShieldCheck : IconShieldExclamation;
  return (
    <Tooltip label={whole} side="right">
      <RouteLink to={paths.settings('data')} className={css.foot} aria-label={slim || !kept ? whole : undefined}>
        <Shape className={kept ? css.kept : css.risk} size={16} stroke={1.75} aria-hidden />
        {slim ? null : <span>{text}</span>}
      </RouteLink>
    </Tooltip>
  );
}
