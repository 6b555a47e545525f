import { IconKeyboard } from '@tabler/icons-react';
import type { Audit } from '../../../core/audits/audit';
import { useWorkspace } from '../../../data/store-context';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { useWords } from '../../../strings/use-words';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { PageHead } from '../../../ui/page-head';
import { otherKeys } from './keys/walk-keys';
import css from './walk.module.css';

interface WalkHeadProps {
  readonly audit: Audit;
  readonly title: string;
  readonly onHelp: () => void;
  readonly onEnd: () => void;
}

/** Head of the walk: who is asked, by whom, in which state. */
export function WalkHead({ audit, title, onHelp, onEnd }: WalkHeadProps) {
  const words = useWords('walk');
  const audits = useWords('audits');
  const { person } = useWorkspace();
  const lead = audit.team.find(({ part }) => part === 'lead');
  const name = lead === undefined ? undefined : (person.get(lead.personId)?.name ?? audits('nobody'));
  return (
    <PageHead
      title={title}
      breadcrumb={
        <>
          <RouteLink to={paths.audits}>{audits('title')}</RouteLink> /{' '}
          <RouteLink to={paths.audit(audit.id)}>{audit.title === '' ? audit.code : audit.title}</RouteLink>
        </>
      }
      actions={
        <>
          {name === undefined ? null : <span className={css.lead}>{words('lead', { name })}</span>}
          <Badge state={`audit.${audit.state}`} />
          <Button icon={IconKeyboard} shortcut={otherKeys.help} onClick={onHelp}>
            {words('keysButton')}
          </Button>
          <Button onClick={onEnd}>{words('endButton')}</Button>
        </>
      }
    />
  );
}
