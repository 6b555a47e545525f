import { IconShieldCheck, IconShieldExclamation } from '@tabler/icons-react';
import { paths } from '../../navigation/paths';
import { RouteLink } from '../../navigation/route-link';
import { Tooltip } from '../../ui/tooltip';
import css from './rail.module.css';
import { useDataPlace } from './use-data-place';

/** Where the data live, always in sight; opens the settings about them. */
export function DataPlace({ slim }: { readonly slim: boolean }) {
  const place = useDataPlace();
  if (place === null) return <div className={css.foot} />;
  const { text, whole, kept } = place;
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
