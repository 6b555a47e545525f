import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { signersFor } from '../../../core/audits/lifecycle/lifecycle-table';
import { useData, useWorkspace } from '../../../data/store-context';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { signerWords } from '../shared/refusal-words';
import css from './audit.module.css';
import { actIcons } from './audit-acts';
import { GapLine } from './gap-line';
import { nextStep, raisableNow } from './next-step';
import { NoticeNote } from './notice-note';
import type { OpenDialog } from './open-dialog';

interface NextCardProps {
  readonly act: AuditAct;
  readonly onOpen: (open: OpenDialog) => void;
}

/** The one next act: what it means, what is missing for it and where to mend that, who signs it. */
export function NextCard({ act, onOpen }: NextCardProps) {
  const { today } = useData();
  const { nonconformity } = useWorkspace();
  const words = useWords('audits');
  const nonconformities = [...nonconformity.values()];
  const next = nextStep(act, nonconformities, today());
  const raisable = raisableNow(act, nonconformities);
  if (next === null)
    return (
      <Card title={words('page.next.title')}>
        <p>{words('page.next.none')}</p>
      </Card>
    );
  const { act: step, missing, explain } = next;
  const isDone = missing.length === 0;
  return (
    <Card title={words('page.next.act', { act: words(`acts.do.${step}`).toLocaleLowerCase('vi') })}>
      {isDone ? (
        <p>{words(`acts.explain.${step}`)}</p>
      ) : (
        <p className={css.quiet}>{words('page.next.missing', { count: missing.length })}</p>
      )}
      {isDone ? null : (
        <ul className={css.list}>
          {missing.map((gap, index) => (
            <GapLine
              // biome-ignore lint/suspicious/noArrayIndexKey: the same lack may stand for several sittings
              key={`${gap.type} ${index}`}
              gap={gap}
              act={act}
              icon={IconCircleX}
              tone={css.bad}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
      {explain.length === 0 ? null : (
        <>
          <p className={css.head}>{words('page.next.explain')}</p>
          <ul className={css.list}>
            {explain.map((gap) => (
              <GapLine key={gap.type} gap={gap} act={act} icon={IconAlertTriangle} tone={css.warn} onOpen={onOpen} />
            ))}
          </ul>
        </>
      )}
      {step === 'notified' ? (
        <div className={css.note}>
          <NoticeNote audit={act.audit} day={today()} />
        </div>
      ) : null}
      {raisable > 0 && step !== 'closed' ? (
        <p className={css.head}>
          {words('acts.toRaise', { count: raisable })}{' '}
          <RouteLink to={paths.auditFindings(act.audit.id)}>{words('page.next.raise')}</RouteLink>
        </p>
      ) : null}
      <div className={css.actions}>
        <Button
          kind="primary"
          icon={actIcons[step]}
          disabled={!isDone}
          onClick={() => onOpen({ kind: 'act', act: step })}
        >
          {words(`acts.offer.${step}`)}
        </Button>
      </div>
      <p className={css.head}>{words('page.next.whoSigns', { signers: signerWords(signersFor[step]) })}</p>
    </Card>
  );
}
