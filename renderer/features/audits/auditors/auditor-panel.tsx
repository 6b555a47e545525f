import { IconPencil, IconX } from '@tabler/icons-react';
import type { Audit } from '../../../core/audits/audit';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { formatDate } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { FactList } from '../../../ui/fact-list';
import { IconButton } from '../../../ui/icon-button';
import { StateText } from '../../../ui/state-text';
import type { AuditorRow } from './auditor-rows';
import css from './auditors.module.css';

interface AuditorPanelProps {
  readonly row: AuditorRow;
  readonly onEdit: () => void;
  readonly onClose: () => void;
}

/** Competence, trainings and audits of one auditor, beside the list. */
export function AuditorPanel({ row, onEdit, onClose }: AuditorPanelProps) {
  const { person, place, profile, competence, done, ahead } = row;
  const words = useWords('auditors');
  const common = useWords('common');
  return (
    <aside className={css.panel} aria-label={words('panel.label', { name: person.name })}>
      <div className={css.panelHead}>
        <h2>{person.name}</h2>
        <IconButton small icon={IconX} label={common('close')} onClick={onClose} />
      </div>
      <p className={css.dim}>{place}</p>
      <div>
        <Badge state={`competence.${competence}`} />
      </div>
      <FactList
        facts={[
          { name: words('panel.from'), value: formatDate(profile?.competentFrom) },
          {
            name: words('panel.until'),
            value:
              profile !== null && profile.competentFrom !== null && profile.competentUntil === null
                ? words('noEnd')
                : formatDate(profile?.competentUntil),
          },
          ...(profile === null || profile.note === '' ? [] : [{ name: words('dialog.note'), value: profile.note }]),
        ]}
      />
      <div>
        <Button icon={IconPencil} onClick={onEdit}>
          {words(profile === null ? 'panel.record' : 'panel.edit')}
        </Button>
      </div>
      <section className={css.section}>
        <h3>{words('panel.trainings', { count: profile?.trainings.length ?? 0 })}</h3>
        {profile === null || profile.trainings.length === 0 ? (
          <p className={css.dim}>{words('panel.noTrainings')}</p>
        ) : (
          <ul className={css.lines}>
            {profile.trainings.map(({ id, title, on, certificate }) => (
              <li key={id} className={css.stack}>
                <span>{title}</span>
                <span className={css.dim}>
                  {[formatDate(on), certificate].filter((part) => part !== '').join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <AuditList title={words('panel.ahead', { count: ahead.length })} audits={ahead} empty={words('panel.noAhead')} />
      <AuditList title={words('panel.done', { count: done.length })} audits={done} empty={words('panel.noDone')} />
    </aside>
  );
}

interface AuditListProps {
  readonly title: string;
  readonly audits: readonly Audit[];
  readonly empty: string;
}

function AuditList({ title, audits, empty }: AuditListProps) {
  return (
    <section className={css.section}>
      <h3>{title}</h3>
      {audits.length === 0 ? (
        <p className={css.dim}>{empty}</p>
      ) : (
        <ul className={css.lines}>
          {audits.map(({ id, code, title: name, from, to, state }) => (
            <li key={id} className={css.stack}>
              <RouteLink to={paths.audit(id)}>{code}</RouteLink>
              <span>{name}</span>
              <span className={css.auditLine}>
                <span className={css.dim}>
                  {from === to ? formatDate(from) : `${formatDate(from)}–${formatDate(to)}`}
                </span>
                <StateText state={`audit.${state}`} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
