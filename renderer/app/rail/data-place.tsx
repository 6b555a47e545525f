import { IconShieldCheck, IconShieldExclamation } from '@tabler/icons-react';
import { paths } from '../../navigation/paths';
import { RouteLink } from '../../navigation/route-link';
import { Tooltip } from '../../ui/tooltip';
import css from './rail.module.css';
import { useDataPlace } from './use-data-place';

/** When the data were last backed up, always in sight; opens the backups. */
export function DataPlace({ slim }: { readonly slim: boolean }) {
  const place = useDataPlace();
  if (place === null) return <div className={css.foot} />;
  const { backup, whole, kept } = place;
  const Shape = kept ? IconShieldCheck : IconShieldExclamation;
  return (
    <Tooltip label={whole} side="right">
      <RouteLink to={paths.backup} className={css.foot} aria-label={whole}>
        <Shape className={kept ? css.kept : css.risk} size={16} stroke={1.75} aria-hidden />
        {slim ? null : <span>{backup}</span>}
      </RouteLink>
    </Tooltip>
  );
}
