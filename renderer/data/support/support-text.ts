import type { ReportSection, ReportValue } from './support-report';

const ABOUT = 'Phu Kin, support bundle. Counts, sizes, versions and checksums: no names, no texts, no files.';

/** The report as lines that people can read. */
export function supportText(report: ReportSection): string {
  return `${[ABOUT, '', ...linesOf(report, '')].join('\n')}\n`;
}

function linesOf(section: ReportSection, indent: string): readonly string[] {
  return Object.entries(section).flatMap(([name, value]) => {
    if (isList(value)) {
      if (value.length === 0) return [`${indent}${name}: none`];
      return [`${indent}${name}: ${value.length}`, ...value.flatMap((item) => itemLines(item, `${indent}  `))];
    }
    if (isSection(value)) return [`${indent}${name}:`, ...linesOf(value, `${indent}  `)];
    return [`${indent}${name}: ${value ?? '-'}`];
  });
}

function itemLines(item: ReportValue, indent: string): readonly string[] {
  if (!isSection(item)) return [`${indent}- ${String(item ?? '-')}`];
  const [first = '', ...others] = linesOf(item, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...others];
}

function isList(value: ReportValue): value is readonly ReportValue[] {
  return Array.isArray(value);
}

function isSection(value: ReportValue): value is ReportSection {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
