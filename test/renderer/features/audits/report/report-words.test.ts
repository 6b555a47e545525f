import { describe, expect, it } from 'vitest';
import { emptyReport } from '../../../../../renderer/core/audits/lifecycle/audit-report';
import { reportOfWords, withPoint, wordsOfReport } from '../../../../../renderer/features/audits/report/report-words';

describe('what the lead writes', () => {
  it('is one point a line, blank lines left out, and reads back the same', () => {
    const words = { strengths: 'Một\n\n  Hai ', limits: '', conclusions: ' Phù hợp\n', recommendations: 'Ba' };
    const report = reportOfWords(null, words);
    expect(report).toEqual({
      ...emptyReport(),
      strengths: ['Một', 'Hai'],
      conclusions: 'Phù hợp',
      recommendations: ['Ba'],
    });
    expect(reportOfWords(report, wordsOfReport(report))).toEqual(report);
  });

  it('keeps number and date of the report', () => {
    const numbered = { ...emptyReport(), number: '41/BC', date: '2026-05-05' };
    expect(reportOfWords(numbered, wordsOfReport(numbered))).toEqual(numbered);
  });

  it('takes a point more in a line of its own', () => {
    const words = wordsOfReport({ ...emptyReport(), strengths: ['Một'] });
    expect(withPoint(words, 'strengths', 'Hai\n dòng').strengths).toBe('Một\nHai dòng');
  });
});
