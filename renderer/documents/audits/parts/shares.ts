import type { Share } from '../../../core/audits/results/figures';
import type { AuditLabels } from '../audit-labels';

/** A share as `11/13 (84,6%)`, its two numbers never left out; a word of its own without anything to share. */
export function shareText(share: Share | null, labels: AuditLabels): string {
  if (share === null || share.whole === 0) return labels('noShare');
  const percent = ((share.part / share.whole) * 100).toFixed(1).replace(/\.0$/, '');
  return labels('share', { ...share, percent: percent.replace('.', labels('decimalMark')) });
}

/** A share from 0 to 1 for a workbook, `null` without anything to share. */
export function shareValue(share: Share | null): number | null {
  return share === null || share.whole === 0 ? null : share.part / share.whole;
}
