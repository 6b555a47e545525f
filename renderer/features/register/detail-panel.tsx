import {
  IconArrowDown,
  IconArrowUp,
  IconClockPause,
  IconHistory,
  IconLink,
  IconPencil,
  IconX,
} from '@tabler/icons-react';
import { scopePeriodAt } from '../../core/register/scope';
import { useData } from '../../data/store-context';
import { paths } from '../../navigation/paths';
import { RouteLink } from '../../navigation/route-link';
import { useGo } from '../../navigation/use-go';
import { formatDate } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { FactList } from '../../ui/fact-list';
import { IconButton } from '../../ui/icon-button';
import { LongText } from '../../ui/long-text';
import { CaseFacts } from './case-facts';
import { ExclusionSection } from './exclusion-section';
import { recordFacts } from './record-facts';
import css from './register.module.css';
import type { RegisterLine } from './register-line';
import { Suggestion } from './suggestion';

interface DetailPanelProps {
  readonly line: RegisterLine;
  /** Moves to the neighbour in the list, -1 before it and 1 after it. */
  readonly onStep: (by: -1 | 1) => void;
  readonly onClose: () => void;
  readonly onEdit: () => void;
  readonly onScope: () => void;
  /** Maps it, to the given procedure or to one that is picked. */
  readonly onMap: (procedureId: string | null) => void;
  readonly onExclude: () => void;
}

/** Everything about one administrative procedure, beside the list. */
export function DetailPanel(props: DetailPanelProps) {
  const { line, onStep, onClose, onEdit, onScope, onMap, onExclude } = props;
  const { today } = useData();
  const words = useWords('register');
  const common = useWords('common');
  const coverageWords = useWords('coverage');
  const historyWords = useWords('history');
  const go = useGo();
  const { record, coverage } = line;
  const period = scopePeriodAt(record, today());
  return (
    <aside className={css.panel} aria-label={words('detail.label', { code: record.code })}>
      <div className={css.panelBody}>
        <div className={css.panelHead}>
          <span className={css.code}>{record.code}</span>
          {record.verified ? null : <Badge state="register.unverified" />}
          <span className={css.panelTools}>
            <IconButton label={words('detail.previous')} icon={IconArrowUp} small onClick={() => onStep(-1)} />
            <IconButton label={words('detail.next')} icon={IconArrowDown} small onClick={() => onStep(1)} />
            <IconButton
              label={historyWords('link')}
              icon={IconHistory}
              small
              onClick={() => go(paths.history, { record: `administrativeProcedure/${record.id}`, related: '1' })}
            />
            <IconButton label={common('close')} icon={IconX} small onClick={onClose} />
          </span>
        </div>
        <h2 className={css.panelTitle}>
          <LongText text={record.name} lines={4} expandable />
        </h2>
        <div className={css.badges}>
          <Badge state={`scope.${line.scope}`} />
          {coverage.state === 'undetermined' || coverage.state === 'out' ? null : (
            <Badge state={`coverage.${coverage.state}`} />
          )}
          <Badge state={`register.${line.status}`} />
        </div>
        <section className={css.section}>
          <h3>{words('detail.times')}</h3>
          <CaseFacts cases={record.cases} />
        </section>
        <section className={css.section}>
          <h3>{words('detail.mapping')}</h3>
          {coverage.procedure === null || coverage.mapping === null ? (
            <>
              <p>{words('detail.unmapped')}</p>
              <Suggestion line={line} onMap={onMap} />
            </>
          ) : (
            <>
              <RouteLink to={paths.procedure(coverage.procedure.id)} className={css.link}>
                {coverage.procedure.code}
              </RouteLink>
              <LongText text={coverage.procedure.title} lines={2} />
              <span className={css.dim}>{words('detail.mappedFrom', { day: formatDate(coverage.mapping.from) })}</span>
            </>
          )}
        </section>
        {coverage.exclusion === null ? null : <ExclusionSection exclusion={coverage.exclusion} />}
        <section className={css.section}>
          <h3>{words('detail.scope')}</h3>
          {period === null ? (
            <p>{words('detail.scopeMissing')}</p>
          ) : (
            <p>
              {period.from === null
                ? words('detail.scopeEver')
                : words('detail.scopeFrom', { day: formatDate(period.from) })}
              {period.reason === null ? null : ` ${words(`scopeReason.${period.reason}`)}.`}
              {period.note === '' ? null : ` ${period.note}`}
            </p>
          )}
          <button type="button" className={css.linkButton} onClick={onScope}>
            {words(period === null ? 'actions.decideScope' : 'actions.changeScope')}
          </button>
        </section>
        <section className={css.section}>
          <FactList facts={recordFacts(record, words, common)} />
        </section>
      </div>
      <div className={css.panelFoot}>
        <Button icon={IconPencil} onClick={onEdit}>
          {words('actions.edit')}
        </Button>
        <Button icon={IconLink} onClick={() => onMap(null)}>
          {words(coverage.procedure === null ? 'actions.map' : 'actions.remap')}
        </Button>
        {line.scope === 'in' && coverage.exclusion === null ? (
          <Button icon={IconClockPause} onClick={onExclude}>
            {coverageWords('exclude.button')}
          </Button>
        ) : null}
      </div>
    </aside>
  );
}
