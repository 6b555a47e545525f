import { formatDay } from '../../core/calendar/day';
import { agencyNameAt } from '../../core/organisation/names-at';
import { revisionStatusAt } from '../../core/procedures/revision-status';
import type { DocumentLabels } from '../labels';
import type { Block, DocumentModel } from '../model/document-model';
import { coverBlocks, issueText } from './cover';
import { fileBlocks } from './files';
import type { ProcedureData } from './procedure-data';
import { contentSections } from './sections';
import { stepBlocks } from './steps';

/** The document of one revision: cover, signatures, revision log, seven sections, step tables, flowcharts. */
export function procedureDocument(data: ProcedureData, labels: DocumentLabels): DocumentModel {
  const { agency, procedure, revision, decision, day } = data;
  const names = agencyNameAt(agency, decision?.date ?? revision.effectiveFrom ?? day);
  const date = decision?.date == null ? '' : formatDay(decision.date);
  const hasSteps = revision.content.cases.some(({ stages }) => stages.some(({ steps }) => steps.length > 0));
  const body: readonly Block[] = hasSteps
    ? [...contentSections(data, labels, stepBlocks(data, labels)), ...fileBlocks(data, labels, false)]
    : fileBlocks(data, labels, true);
  const page = { orientation: 'portrait', size: 13, restarts: false } as const;
  return {
    title: `${procedure.code} ${revision.content.title}`,
    language: labels('decimalMark') === ',' ? 'vi' : 'en',
    author: names.name.toLocaleUpperCase('vi'),
    strip: {
      agency: names.name.toLocaleUpperCase('vi'),
      title: revision.content.title.toLocaleUpperCase('vi'),
      lines: [
        `${labels('strip.code')}${procedure.code}`,
        `${labels('strip.issue')}${[issueText(revision, labels), date].filter(Boolean).join(' - ')}`,
      ],
      pageLabel: labels('strip.page'),
    },
    running: null,
    stateStamp: stateStamp(data, labels),
    sampleStamp: agency.isSample ? labels('stamp.sample') : null,
    sections: [
      { ...page, head: 'none', blocks: coverBlocks(data, names, labels) },
      { ...page, head: 'strip', blocks: body },
    ],
  };
}

function stateStamp({ revision, siblings, day }: ProcedureData, labels: DocumentLabels): string | null {
  switch (revisionStatusAt(revision, siblings, day)) {
    case 'effective':
      return null;
    case 'superseded':
      return labels('stamp.superseded');
    case 'withdrawn':
      return labels('stamp.withdrawn');
    case 'approved':
      return revision.effectiveFrom === null
        ? labels('stamp.approvedNoDate')
        : labels('stamp.notEffective', { date: formatDay(revision.effectiveFrom) });
    default:
      return labels('stamp.draft');
  }
}
