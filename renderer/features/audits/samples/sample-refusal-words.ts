import type { AuditSample } from '../../../core/audits/audit-sample';
import type { SampleError } from '../../../core/audits/sampling/save-sample';
import type { Day } from '../../../core/calendar/day';
import type { WorkspaceState } from '../../../data/record-types';
import { formatNumber } from '../../../strings/format';
import { wordsOf } from '../../../strings/use-words';
import { auditRefusalWords } from '../shared/refusal-words';

const words = wordsOf('findings');

/** Why a sampling sheet is refused, in words. */
export function sampleRefusalWords(
  error: SampleError,
  state: WorkspaceState,
  today: Day,
  dossiers: readonly { readonly id: string; readonly code: string }[] = [],
): string {
  switch (error.type) {
    case 'sample-unknown':
    case 'sitting-unknown':
    case 'procedure-unknown':
    case 'seed-unfit':
    case 'item-unknown':
    case 'dossier-unknown':
      return words(`samples.refusals.${error.type}`);
    case 'population-too-small':
      return words('samples.refusals.population-too-small', {
        population: formatNumber(error.population),
        size: formatNumber(error.size),
      });
    case 'code-missing':
      return words('samples.refusals.code-missing', {
        row: formatNumber(dossiers.findIndex(({ id }) => 'dossierId' in error && id === error.dossierId) + 1),
      });
    case 'code-repeated':
      return words('samples.refusals.code-repeated', { code: error.code });
    case 'returned-before-received':
      return words('samples.refusals.returned-before-received', { code: error.code });
    case 'dossier-in-evidence':
      return words('samples.refusals.dossier-in-evidence', {
        code: codeOf(error.dossierId, state.auditSample.values()),
        item: error.itemCode,
      });
    case 'dates-crossed':
      return words('samples.refusals.dates-crossed');
    case 'bad-date':
      return words('samples.refusals.bad-date');
    default:
      return auditRefusalWords(error, state, today);
  }
}

function codeOf(dossierId: string, samples: Iterable<AuditSample>): string {
  for (const { dossiers } of samples) for (const { id, code } of dossiers) if (id === dossierId) return code;
  return '';
}
