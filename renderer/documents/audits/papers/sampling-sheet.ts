import type { AuditSample } from '../../../core/audits/audit-sample';
import { handledShare, latenessOf } from '../../../core/audits/sampling/lateness';
import { type Day, formatDay } from '../../../core/calendar/day';
import { type WorkingCalendar, workingCalendar } from '../../../core/calendar/working-calendar';
import { cell, centred, fact } from '../../model/build-blocks';
import type { Block, DocumentModel } from '../../model/document-model';
import type { FactsBlock } from '../../model/form-blocks';
import type { TableBlock } from '../../model/table-blocks';
import type { AuditLabels } from '../audit-labels';
import { type AuditData, type AuditRecords, auditData } from '../audit-records';
import { auditModel } from '../parts/audit-model';
import { formParts } from '../parts/form-in-force';
import { auditeeName, personNames, procedureCode } from '../parts/names';
import { shareText } from '../parts/shares';
import { resultStamp } from '../parts/stamps';
import { sampleGrids } from './sample-grids';

/** Sampling sheets of an audit or of one sitting, each from a new page; `null` when there is none. */
export function samplingSheet(
  records: AuditRecords,
  { auditId, sittingId }: { readonly auditId: string; readonly sittingId: string | null },
  day: Day,
  labels: AuditLabels,
): DocumentModel | null {
  const data = auditData(records, auditId, day, labels);
  if (data === null) return null;
  const order = data.audit.sittings.map(({ id }) => id);
  const samples = data.samples
    .filter((sample) => sittingId === null || sample.sittingId === sittingId)
    .sort((a, b) => order.indexOf(a.sittingId) - order.indexOf(b.sittingId));
  if (samples.length === 0) return null;
  const calendar = workingCalendar(records.calendarYear.values());
  return auditModel(
    {
      title: `${labels('samples.title')} ${data.audit.code}`,
      stamp: resultStamp(data),
      namesOn: data.audit.from,
      form: formParts('samples', data),
      sections: samples.map((sample) => ({
        orientation: 'landscape',
        size: 13,
        head: 'running',
        restarts: true,
        blocks: sheetBlocks(sample, data, calendar),
      })),
    },
    data,
  );
}

function sheetBlocks(sample: AuditSample, data: AuditData, calendar: WorkingCalendar): readonly Block[] {
  const { audit, labels } = data;
  const sitting = audit.sittings.find(({ id }) => id === sample.sittingId);
  const handled = handledShare(sample.dossiers);
  const share = shareText({ part: handled.byProcedure, whole: handled.judged }, labels);
  const said = handled.judged === 0 ? labels('samples.handledNone') : labels('samples.handled', { share });
  return [
    {
      kind: 'form-title',
      title: labels('samples.title'),
      below: labels('samples.below', { code: audit.code, title: audit.title }).replace(/ - $/, ''),
    },
    factsOf(sample, data),
    dossierTable(sample, data, calendar),
    { kind: 'paragraph', style: 'note', line: [{ text: `${said} ${labels('samples.privacy')}` }] },
    ...sampleGrids(sample, data),
    {
      kind: 'signatures',
      places: [
        { role: labels('sign.auditee'), note: labels('sign.how'), name: '', dated: '' },
        {
          role: labels('sign.auditor'),
          note: labels('sign.how'),
          name: sitting?.auditorIds.length === 1 ? personNames(sitting.auditorIds, data) : '',
          dated: '',
        },
      ],
    },
  ];
}

function factsOf(sample: AuditSample, data: AuditData): FactsBlock {
  const { audit, records, labels } = data;
  const { period, population, rule, seed, dossiers, procedureId } = sample;
  const sitting = audit.sittings.find(({ id }) => id === sample.sittingId);
  const auditee = auditeeName(sitting?.auditee ?? null, sitting?.day ?? audit.from, data);
  const title = records.procedure.get(procedureId)?.title ?? '';
  return {
    kind: 'facts',
    widths: [44, 92, 44, null],
    rows: [
      [
        fact(labels('samples.auditee'), auditee),
        fact(labels('samples.procedure'), [procedureCode(procedureId, data), title].filter(Boolean).join(' ')),
      ],
      [
        fact(
          labels('samples.period'),
          labels('samples.periodText', { from: formatDay(period.from), to: formatDay(period.to) }),
        ),
        fact(labels('samples.population'), String(population)),
      ],
      [fact(labels('samples.rule'), labels(`rule.${rule}`)), fact(labels('samples.size'), String(dossiers.length))],
      [fact(labels('samples.seed'), seed === null ? labels('samples.noSeed') : labels('samples.seedText', { seed }))],
    ],
  };
}

function dossierTable(sample: AuditSample, data: AuditData, calendar: WorkingCalendar): TableBlock {
  const { labels, day } = data;
  const date = (one: Day | null) => centred(one === null ? '' : formatDay(one));
  return {
    kind: 'table',
    widths: [12, null, 28, 28, 28, 56, 30],
    head: [
      labels('samples.number'),
      labels('samples.dossier'),
      labels('samples.received'),
      labels('samples.promised'),
      labels('samples.returned'),
      labels('samples.standing'),
      labels('samples.byProcedure'),
    ],
    rows: sample.dossiers.map((dossier, index) => ({
      kind: 'plain',
      cells: [
        centred(String(index + 1)),
        cell(dossier.code),
        date(dossier.received),
        date(dossier.promised),
        date(dossier.returned),
        cell(standingText(latenessOf(dossier, calendar, day), labels)),
        centred(dossier.byProcedure === null ? '' : labels(dossier.byProcedure ? 'samples.yes' : 'samples.no')),
      ],
    })),
    size: 11,
    dense: true,
  };
}

/** How a dossier stands to its promised day, in words; empty while it cannot be told. */
function standingText(lateness: ReturnType<typeof latenessOf>, labels: AuditLabels): string {
  switch (lateness.type) {
    case 'unknown':
      return '';
    case 'open':
      return labels('samples.open');
    case 'in-time':
      return withDoubt(
        lateness.days === 0 ? labels('samples.inTime') : labels('samples.early', { days: lateness.days }),
        lateness.provisional,
        labels,
      );
    case 'late':
      return withDoubt(
        labels(lateness.returned ? 'samples.late' : 'samples.stillOut', { days: lateness.days }),
        lateness.provisional,
        labels,
      );
  }
}

function withDoubt(text: string, provisional: boolean, labels: AuditLabels): string {
  return provisional ? `${text} ${labels('samples.provisional')}` : text;
}
