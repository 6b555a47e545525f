import { useBackupState } from '../../data/store-context';
import { formatBytes } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Card } from '../../ui/card';
import css from './backup.module.css';

/** Room for backups: used of the budget, free on the drive, days left. */
export function SpaceCard() {
  const words = useWords('backup');
  const { space } = useBackupState();
  if (space === null)
    return (
      <Card title={words('space.title')}>
        <p className={css.small}>{words('space.unknown')}</p>
      </Card>
    );
  const { used, budget, free, daysLeft } = space;
  const part = words('space.used', { used: formatBytes(used), budget: formatBytes(budget) });
  return (
    <Card title={words('space.title')}>
      <p>
        <strong>{part}</strong> <span className={css.small}>{words('space.usedWhy')}</span>
      </p>
      <svg
        viewBox="0 0 100 1"
        preserveAspectRatio="none"
        className={css.room}
        role="img"
        aria-label={`${part} ${words('space.usedWhy')}`}
      >
        <rect className={css.roomTrack} width={100} height={1} />
        <rect className={css.roomUsed} width={budget === 0 ? 0 : Math.min(100, (used / budget) * 100)} height={1} />
      </svg>
      <p className={css.small}>
        {free === null ? null : `${words('space.free', { free: formatBytes(free) })} `}
        {daysLeft === null ? words('space.enough') : words('space.daysLeft', { count: Math.floor(daysLeft) })}
      </p>
    </Card>
  );
}
