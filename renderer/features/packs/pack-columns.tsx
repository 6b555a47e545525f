import type { PackItem } from '../../core/packs/pack-plan';
import { paths } from '../../navigation/paths';
import { RouteLink } from '../../navigation/route-link';
import { formatDate } from '../../strings/format';
import type { Words } from '../../strings/use-words';
import type { Column } from '../../ui/data-table/column';
import { LongText } from '../../ui/long-text';
import { StateText } from '../../ui/state-text';
import css from './packs.module.css';

/** Columns of the procedures in a pack. */
export function packColumns(words: Words<'packs'>): readonly Column<PackItem>[] {
  return [
    {
      id: 'code',
      title: words('contents.code'),
      width: 104,
      cell: ({ procedure }) => <RouteLink to={paths.procedure(procedure.id)}>{procedure.code}</RouteLink>,
      sortBy: ({ procedure }) => procedure.code,
    },
    {
      id: 'name',
      title: words('contents.name'),
      minWidth: 260,
      cell: ({ revision }) => (
        <>
          <LongText text={revision.content.title} lines={2} />
          {hasSteps(revision) ? null : <StateText state="revision.steps-missing" />}
        </>
      ),
      sortBy: ({ revision }) => revision.content.title,
    },
    {
      id: 'issue',
      title: words('contents.issue'),
      width: 64,
      align: 'end',
      cell: ({ revision }) => `${two(revision.issueNo)}/${two(revision.amendmentNo)}`,
      sortBy: ({ revision }) => revision.issueNo * 1000 + revision.amendmentNo,
    },
    {
      id: 'from',
      title: words('contents.effectiveFrom'),
      width: 96,
      cell: ({ revision }) => formatDate(revision.effectiveFrom),
      sortBy: ({ revision }) => revision.effectiveFrom,
    },
    {
      id: 'decision',
      title: words('contents.decision'),
      width: 120,
      cell: ({ decision }) =>
        decision?.number == null || decision.date === null ? (
          <span className={css.quiet}>{words('contents.blank')}</span>
        ) : (
          decision.number
        ),
      sortBy: ({ decision }) => decision?.number ?? null,
    },
    {
      id: 'files',
      title: words('contents.files'),
      width: 124,
      cell: ({ document, files }) => {
        if (document === null) return files.length === 0 ? '–' : words('contents.signedOnly', { count: files.length });
        return files.length === 0 ? words('contents.wordOnly') : words('contents.wordAnd', { count: files.length });
      },
    },
  ];
}

function hasSteps({ content }: PackItem['revision']): boolean {
  return content.cases.some(({ stages }) => stages.some(({ steps }) => steps.length > 0));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
