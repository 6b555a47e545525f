import { formatNumber } from '../../../strings/format';
import type { Words } from '../../../strings/use-words';
import type { AuditRow } from './audit-rows';

/** What an audit found so far, in words: "1 nặng, 2 nhẹ"; before anything was answered, that there is nothing yet. */
export function findingWords(
  { findings, progress }: Pick<AuditRow, 'findings' | 'progress'>,
  words: Words<'audits'>,
): string {
  if (progress.assessed === 0) return words('list.noFindings');
  const said = (['major', 'minor', 'ungraded', 'observations'] as const).flatMap((kind) =>
    findings[kind] === 0 ? [] : [words(`list.findings.${kind}`, { count: formatNumber(findings[kind]) })],
  );
  return said.length === 0 ? words('list.findings.none') : said.join(', ');
}
