import type { AuditSample } from '../audit-sample';
import type { Answer } from '../checklist-item';

/** Verdict on one question at one dossier. */
export type Verdict = AuditSample['grid'][number]['verdict'];

/** The sheet with a verdict at one question and dossier, `null` for "not looked at". */
export function withVerdict(
  sample: AuditSample,
  itemId: AuditSample['grid'][number]['itemId'],
  dossierId: string,
  verdict: Verdict | null,
): AuditSample {
  const at = sample.grid.findIndex((cell) => cell.itemId === itemId && cell.dossierId === dossierId);
  if (verdict === null) return { ...sample, grid: sample.grid.filter((_, index) => index !== at) };
  const cell = { itemId, dossierId, verdict };
  return { ...sample, grid: at < 0 ? [...sample.grid, cell] : sample.grid.with(at, cell) };
}

/**
 * Result that the dossiers propose for a question: "nonconform" from one that does not conform, "not applicable" when all looked
 * at are, else "conform"; `null` while none was looked at. A proposal: the auditor decides.
 */
export function proposedResult(
  samples: readonly AuditSample[],
  itemId: string,
): Exclude<Answer['result'], 'not-assessed'> | null {
  const verdicts = samples.flatMap(({ grid }) => grid).flatMap((cell) => (cell.itemId === itemId ? cell.verdict : []));
  if (verdicts.length === 0) return null;
  if (verdicts.includes('nonconform')) return 'nonconform';
  return verdicts.includes('conform') ? 'conform' : 'not-applicable';
}
