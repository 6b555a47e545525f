import { memo } from 'react';
import type { AuditeeId } from '../../../../core/audits/auditee';
import { useWorkspace } from '../../../../data/store-context';
import { formatDate, formatNumber } from '../../../../strings/format';
import { useWords } from '../../../../strings/use-words';
import { classNames } from '../../../../ui/class-names';
import { Select } from '../../../../ui/select';
import { auditeeShortName } from '../../shared/auditee-names';
import { otherKeys } from '../keys/walk-keys';
import type { WalkModel, WalkSitting } from '../walk-model';
import { ItemSquare } from './item-square';
import css from './progress.module.css';

interface ProgressPanelProps {
  readonly model: WalkModel;
  readonly openId: string;
  readonly sittingId: string | null;
  readonly later: readonly string[];
  readonly auditee: AuditeeId | null;
  /** Auditees to choose from, each with its name. */
  readonly auditees: readonly { readonly value: string; readonly label: string }[];
  readonly onAuditee: (auditee: AuditeeId | null) => void;
  readonly onItem: (itemId: string) => void;
  readonly onSitting: (sittingId: string) => void;
}

/** How far the walk is: figures of all, every sitting with its bar, the open one unfolded to its questions. */
export const ProgressPanel = memo(function ProgressPanel(props: ProgressPanelProps) {
  const { model, openId, sittingId, later, auditee, auditees, onAuditee, onItem, onSitting } = props;
  const words = useWords('walk');
  const { progress } = model;
  return (
    <aside className={css.panel} aria-label={words('progress.label')}>
      <div className={css.row}>
        <h2 className={css.title}>{words('progress.title')}</h2>
        <span className={css.figure}>
          <strong>{words('progress.answered', { count: progress.assessed })}</strong>
          {words('progress.of', { total: formatNumber(progress.inScope) })}
        </span>
      </div>
      <p className={css.meta}>
        {words('progress.counts', {
          done: model.done,
          of: model.of,
          nonconform: progress.nonconform,
          observations: progress.observations,
        })}
      </p>
      {auditees.length < 2 ? null : (
        <div className={css.filter}>
          <Select
            label={words('progress.unit')}
            hideLabel
            value={auditee ?? ''}
            choices={[{ value: '', label: words('progress.allUnits') }, ...auditees]}
            onChange={(value) => onAuditee(value === '' || value === null ? null : (value as AuditeeId))}
          />
        </div>
      )}
      <ul className={css.units}>
        {model.sittings.map((one) => (
          <SittingRow
            key={one.sitting.id}
            one={one}
            openId={openId}
            isOpen={one.sitting.id === sittingId}
            later={later}
            onItem={onItem}
            onSitting={onSitting}
          />
        ))}
      </ul>
      <div className={css.hints}>
        <p>
          <kbd>{otherKeys.go}</kbd> {words('progress.goHint')}
        </p>
        <p>
          <kbd>{otherKeys.unanswered}</kbd> {words('progress.unansweredHint')}
        </p>
      </div>
    </aside>
  );
});

interface SittingRowProps extends Pick<ProgressPanelProps, 'openId' | 'later' | 'onItem' | 'onSitting'> {
  readonly one: WalkSitting;
  readonly isOpen: boolean;
}

function SittingRow({ one, isOpen, openId, later, onItem, onSitting }: SittingRowProps) {
  const words = useWords('walk');
  const audits = useWords('audits');
  const state = useWorkspace();
  const { sitting, progress, items } = one;
  const name =
    sitting.auditee === null ? sitting.subject : auditeeShortName(sitting.auditee, state, sitting.day, audits);
  const time = words('progress.sittingAt', { day: formatDate(sitting.day), from: sitting.from, to: sitting.to });
  const share = progress.inScope === 0 ? 0 : (progress.assessed / progress.inScope) * 200;
  return (
    <li className={classNames(css.unit, isOpen && css.on)}>
      <button
        type="button"
        className={css.unitButton}
        aria-expanded={isOpen}
        title={`${name} · ${time}`}
        onClick={() => onSitting(sitting.id)}
      >
        <span className={css.unitName}>{name}</span>
        <span className={css.unitCount}>
          {progress.assessed} / {progress.inScope}
        </span>
        <svg
          className={css.meter}
          viewBox="0 0 200 6"
          preserveAspectRatio="none"
          role="img"
          aria-label={words('progress.bar', { name, count: progress.assessed, total: progress.inScope })}
        >
          <rect className={css.track} width="200" height="6" rx="3" />
          <rect className={css.filled} width={share} height="6" rx="3" />
        </svg>
      </button>
      {isOpen ? (
        <div className={css.squares}>
          {items.map((item, index) => (
            <ItemSquare
              key={item.id}
              item={item}
              number={index + 1}
              isOpen={item.id === openId}
              isLater={later.includes(item.id)}
              onOpen={() => onItem(item.id)}
            />
          ))}
        </div>
      ) : null}
    </li>
  );
}
