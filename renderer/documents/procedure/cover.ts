import { formatDay } from '../../core/calendar/day';
import type { AgencyName } from '../../core/organisation/agency';
import { holdingAt, unitNameAt } from '../../core/organisation/names-at';
import type { Revision, RevisionEvent } from '../../core/procedures/revision';
import type { DocumentLabels } from '../labels';
import { centred } from '../model/build-blocks';
import type { Block } from '../model/document-model';
import type { TableRow } from '../model/table-blocks';
import type { ProcedureData } from './procedure-data';
import { revisionLog } from './revision-log';

/** Cover page: head, title with the administrative procedures served, signatures, revision log. */
export function coverBlocks(data: ProcedureData, names: AgencyName, labels: DocumentLabels): readonly Block[] {
  const { procedure, revision, decision } = data;
  return [
    {
      kind: 'cover',
      parent: names.parentBody.toLocaleUpperCase('vi'),
      agency: names.name.toLocaleUpperCase('vi'),
      name: labels(`cover.${procedure.kind}`).split('\n'),
      fields: [
        { label: labels('cover.code'), value: procedure.code, bold: true },
        { label: labels('cover.issue'), value: issueText(revision, labels) },
        { label: labels('cover.date'), value: decision?.date == null ? '' : formatDay(decision.date) },
        { label: labels('cover.page'), value: null },
      ],
    },
    {
      kind: 'title',
      lines: titleLines(revision.content.title, labels),
      below: servedText(data, labels),
      notes: notes(data, labels),
    },
    signatures(data, labels),
    ...(revision.origin === 'declared'
      ? [{ kind: 'paragraph', style: 'note', line: [{ text: labels('signatures.declared') }] } as const]
      : []),
    { kind: 'heading', level: 1, text: labels('log.title'), centred: true },
    revisionLog(data, labels),
  ];
}

/** `02`, or with its amendment `02, sửa đổi 01`. */
export function issueText({ issueNo, amendmentNo }: Revision, labels: DocumentLabels): string {
  return amendmentNo === 0
    ? two(issueNo)
    : labels('cover.issueAmended', { issue: two(issueNo), amendment: two(amendmentNo) });
}

function titleLines(title: string, labels: DocumentLabels): readonly string[] {
  const prefix = labels('cover.prefix');
  const begins = title.toLocaleLowerCase('vi').startsWith(prefix.toLocaleLowerCase('vi'));
  return begins ? [title] : [prefix, title];
}

function servedText({ served }: ProcedureData, labels: DocumentLabels): string {
  const codes = served.map(({ code }) => code).join('; ');
  if (served.length === 0) return '';
  return served.length === 1
    ? labels('cover.servesOne', { codes })
    : labels('cover.servesMany', { count: served.length, codes });
}

function notes({ revision, decision }: ProcedureData, labels: DocumentLabels): readonly string[] {
  if (revision.state !== 'approved') return [];
  const blank = labels('cover.decisionBlank');
  return [
    labels('cover.decision', {
      number: decision?.number ?? blank,
      date: decision?.date == null ? blank : formatDay(decision.date),
    }),
    ...(revision.effectiveFrom === null
      ? []
      : [labels('cover.effectiveFrom', { date: formatDay(revision.effectiveFrom) })]),
  ];
}

function signatures(data: ProcedureData, labels: DocumentLabels): Block {
  const { events, origin } = data.revision;
  const acts = (['submitted', 'reviewed', 'approved'] as const).map((type) =>
    origin === 'declared' ? null : currentAct(events, type),
  );
  const row = (head: string, texts: readonly string[], height?: number): TableRow => ({
    kind: 'plain',
    cells: [
      { lines: [[{ text: head, bold: true }]], middle: true },
      ...texts.map((text) => ({ ...centred(text), middle: true })),
    ],
    ...(height === undefined ? {} : { height }),
  });
  return {
    kind: 'table',
    widths: [28, null, null, null],
    head: [
      labels('signatures.role'),
      labels('signatures.author'),
      labels('signatures.reviewer'),
      labels('signatures.approver'),
    ],
    rows: [
      row(
        labels('signatures.name'),
        acts.map((act) => (act === null ? '' : (data.records.person.get(act.signedBy)?.name ?? ''))),
      ),
      row(
        labels('signatures.position'),
        acts.map((act) => (act === null ? '' : positionOf(data, act))),
      ),
      row(labels('signatures.signature'), ['', '', ''], 24),
      row(
        labels('signatures.signedOn'),
        acts.map((act) => (act === null ? '' : formatDay(act.signedOn))),
      ),
    ],
  };
}

/** The last act of a type that no later going back has undone. */
function currentAct(events: readonly RevisionEvent[], type: RevisionEvent['type']): RevisionEvent | null {
  const back = events.findLastIndex((event) => event.type === 'changes-asked' || event.type === 'reopened');
  return events.slice(back + 1).findLast((event) => event.type === type) ?? null;
}

function positionOf({ records }: ProcedureData, act: RevisionEvent): string {
  const person = records.person.get(act.signedBy);
  const holding = person === undefined ? null : holdingAt(person, act.signedOn);
  const unit = holding?.unitId == null ? undefined : records.orgUnit.get(holding.unitId);
  const lines = [
    act.capacity === '' ? (holding?.title ?? '') : act.capacity,
    unit === undefined ? '' : unitNameAt(unit, act.signedOn).name,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
