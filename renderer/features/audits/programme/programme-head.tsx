import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { useGo } from '../../../navigation/use-go';
import { useQuery } from '../../../navigation/use-query';
import { useWords } from '../../../strings/use-words';
import { IconButton } from '../../../ui/icon-button';
import { PageHead } from '../../../ui/page-head';

interface ProgrammeHeadProps {
  readonly year: number;
  readonly actions?: ReactNode;
}

/** Head of the screen with the way to the years beside. */
export function ProgrammeHead({ year, actions }: ProgrammeHeadProps) {
  const words = useWords('programme');
  const audits = useWords('audits');
  const go = useGo();
  const { query } = useQuery();
  const toYear = (other: number) => go(paths.auditProgramme(other), { part: query.part });
  return (
    <PageHead
      title={words('title', { year: String(year) })}
      breadcrumb={<RouteLink to={paths.audits}>{audits('title')}</RouteLink>}
      meta={
        <>
          <IconButton
            small
            icon={IconChevronLeft}
            label={words('toYear', { year: String(year - 1) })}
            onClick={() => toYear(year - 1)}
          />
          <IconButton
            small
            icon={IconChevronRight}
            label={words('toYear', { year: String(year + 1) })}
            onClick={() => toYear(year + 1)}
          />
        </>
      }
      actions={actions}
    />
  );
}
