import { IconLink } from '@tabler/icons-react';
import { paths } from '../../navigation/paths';
import { RouteLink } from '../../navigation/route-link';
import { formatDate } from '../../strings/format';
import type { Words } from '../../strings/use-words';
import { classNames } from '../../ui/class-names';
import type { Column } from '../../ui/data-table/column';
import { Highlight } from '../../ui/highlight';
import { LongText } from '../../ui/long-text';
import { StateText } from '../../ui/state-text';
import { limitLine } from './limit-words';
import css from './register.module.css';
import type { RegisterLine } from './register-line';

/** Columns hidden until somebody asks for them. */
export const hiddenAtFirst: readonly string[] = [
  'field',
  'level',
  'agencies',
  'status',
  'decision',
  'online',
  'source',
];

interface ColumnParts {
  readonly words: Words<'register'>;
  readonly common: Words<'common'>;
  readonly area: string;
  readonly text: string;
  /** True when the register prints codes with their local parts. */
  readonly longCodes: boolean;
  readonly onMap: (line: RegisterLine) => void;
}

/** All columns of the register, hidden ones too. */
export function registerColumns(parts: ColumnParts): readonly Column<RegisterLine>[] {
  const { words, common, area, text, longCodes, onMap } = parts;
  return [
    {
      id: 'code',
      title: words('columns.code'),
      width: longCodes ? 172 : 84,
      sortBy: ({ record }) => record.code,
      cell: ({ record }) => (
        <span className={css.code}>
          <Highlight text={record.code} query={text} />
        </span>
      ),
    },
    {
      id: 'name',
      title: words('columns.name'),
      minWidth: 280,
      sortBy: ({ record }) => record.name,
      cell: ({ record }) => (
        <LongText text={record.name}>
          <Highlight text={record.name} query={text} />
        </LongText>
      ),
    },
    {
      id: 'time',
      title: words('columns.time'),
      width: 104,
      align: 'end',
      cell: ({ record }) => {
        const limit = limitLine(record, area, words);
        return (
          <span className={css.stack} title={limit.full || undefined}>
            <Limit text={limit.statutory} missing={common('notEntered')} />
            <Limit text={limit.provincial} missing={common('notEntered')} second />
          </span>
        );
      },
    },
    {
      id: 'scope',
      title: words('columns.scope'),
      width: 124,
      sortBy: ({ scope }) => scope,
      cell: ({ scope }) => <StateText state={`scope.${scope}`} />,
    },
    {
      id: 'coverage',
      title: words('columns.coverage'),
      width: 174,
      sortBy: ({ coverage }) => coverage.state,
      cell: (line) => <CoverageCell line={line} words={words} onMap={onMap} />,
    },
    textColumn('field', words('columns.field'), ({ record }) => record.field),
    textColumn('level', words('columns.level'), ({ record }) => record.level, 96),
    textColumn('agencies', words('columns.agencies'), ({ record }) => record.implementingAgencies.join('; '), 200),
    {
      id: 'status',
      title: words('columns.status'),
      width: 140,
      sortBy: ({ status }) => status,
      cell: ({ status, record }) => (
        <span className={css.stack}>
          <StateText state={`register.${status}`} />
          {record.verified ? null : <StateText state="register.unverified" />}
        </span>
      ),
    },
    {
      id: 'decision',
      title: words('columns.decision'),
      width: 140,
      sortBy: ({ record }) => record.publishingDecision?.date ?? null,
      cell: ({ record }) =>
        record.publishingDecision === null ? (
          common('dash')
        ) : (
          <span className={css.stack}>
            <span>{record.publishingDecision.number}</span>
            <span className={css.dim}>{formatDate(record.publishingDecision.date)}</span>
          </span>
        ),
    },
    textColumn(
      'online',
      words('columns.online'),
      ({ record }) => (record.onlineLevel === null ? '' : words(`onlineLevel.${record.onlineLevel}`)),
      120,
    ),
    textColumn('source', words('columns.source'), ({ record }) => record.source, 160),
  ];
}

function textColumn(
  id: string,
  title: string,
  textOf: (line: RegisterLine) => string,
  width = 150,
): Column<RegisterLine> {
  return {
    id,
    title,
    width,
    sortBy: (line) => textOf(line) || null,
    cell: (line) => <LongText text={textOf(line)} />,
  };
}

function Limit({ text, missing, second = false }: { text: string | null; missing: string; second?: boolean }) {
  if (text === null) return <span className={css.missing}>{missing}</span>;
  return <span className={classNames(css.cut, second && css.dim)}>{text}</span>;
}

interface CoverageCellProps {
  readonly line: RegisterLine;
  readonly words: Words<'register'>;
  readonly onMap: (line: RegisterLine) => void;
}

function CoverageCell({ line, words, onMap }: CoverageCellProps) {
  const { state, procedure } = line.coverage;
  if (state === 'undetermined') return <span className={css.dim}>{words('notCounted')}</span>;
  return (
    <span className={css.stack}>
      <StateText state={`coverage.${state}`} />
      {procedure !== null ? (
        <RouteLink to={paths.procedure(procedure.id)} title={procedure.title} className={css.link}>
          {procedure.code}
        </RouteLink>
      ) : state === 'out' ? null : (
        <button type="button" className={css.linkButton} onClick={() => onMap(line)}>
          <IconLink size={14} stroke={1.75} aria-hidden />
          {words('actions.map')}
        </button>
      )}
    </span>
  );
}
