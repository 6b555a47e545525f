import { useWords } from '../../../../strings/use-words';
import { SegmentedControl } from '../../../../ui/segmented-control';
import { type ShownConflict, textOf } from './plan-summary';
import css from './prepare.module.css';

interface ConflictCardProps {
  readonly conflict: ShownConflict;
  /** The edited words give way. */
  readonly gives: boolean;
  readonly onGive: (gives: boolean) => void;
}

/** Words of a question that stand against those of its source, side by side, and which of them are taken. */
export function ConflictCard({ conflict, gives, onGive }: ConflictCardProps) {
  const words = useWords('checklist');
  const { item, field, because, mine, generated } = conflict;
  const name = words(`fields.${field}`);
  return (
    <li className={css.conflict}>
      <span className={css.conflictHead}>
        <span className={css.code}>{item.code}</span>
        <span>{name}</span>
      </span>
      <div className={css.sides}>
        <div className={gives ? css.side : css.taken}>
          <h4>{words(because === 'edited' ? 'prepare.mine' : 'prepare.answered')}</h4>
          <p>{textOf(mine) || words('prepare.blank')}</p>
        </div>
        <div className={gives ? css.taken : css.side}>
          <h4>{words('prepare.theirs')}</h4>
          <p>{textOf(generated) || words('prepare.blank')}</p>
        </div>
      </div>
      {because === 'answered' ? (
        <p className={css.dim}>{words('prepare.answeredWhy')}</p>
      ) : (
        <SegmentedControl
          label={words('prepare.which', { code: item.code, field: name })}
          value={gives ? 'theirs' : 'mine'}
          choices={[
            { value: 'mine', label: words('prepare.keepMine') },
            { value: 'theirs', label: words('prepare.takeTheirs') },
          ]}
          onChange={(side) => onGive(side === 'theirs')}
        />
      )}
    </li>
  );
}
