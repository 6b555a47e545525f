import type { AuditReport } from '../../../core/audits/audit';
import { emptyReport } from '../../../core/audits/lifecycle/audit-report';

/** What the lead writes, as typed: lists with one point a line. */
export interface ReportWords {
  readonly strengths: string;
  readonly limits: string;
  readonly conclusions: string;
  readonly recommendations: string;
}

/** The fields in the order of the report. */
export const reportFields = ['strengths', 'limits', 'conclusions', 'recommendations'] as const;

/** What stands in a report, as it would be typed. */
export function wordsOfReport(report: AuditReport | null): ReportWords {
  const { strengths, limits, conclusions, recommendations } = report ?? emptyReport();
  return {
    strengths: strengths.join('\n'),
    limits: limits.join('\n'),
    conclusions,
    recommendations: recommendations.join('\n'),
  };
}

/** The report with what was typed; blank lines are no points. */
export function reportOfWords(report: AuditReport | null, words: ReportWords): AuditReport {
  return {
    ...(report ?? emptyReport()),
    strengths: pointsOf(words.strengths),
    limits: pointsOf(words.limits),
    conclusions: words.conclusions.normalize('NFC').trim(),
    recommendations: pointsOf(words.recommendations),
  };
}

/** The words with a point more in one of the lists. */
export function withPoint(words: ReportWords, field: 'strengths' | 'limits' | 'recommendations', point: string) {
  return { ...words, [field]: [...pointsOf(words[field]), point.replace(/\s+/g, ' ').trim()].join('\n') };
}

function pointsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
