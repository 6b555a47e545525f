import type { RevisionContent } from '../../core/procedures/content';
import type { DocumentLabels } from '../labels';
import { cell, centred, heading, linesOf, paragraphs } from '../model/build-blocks';
import type { Block } from '../model/document-model';
import type { Line } from '../model/line';
import type { TableBlock } from '../model/table-blocks';
import type { ProcedureData } from './procedure-data';
import { timeLimits } from './time-limits';

/** The seven standard sections; what was not entered says so. An internal or system procedure leaves out parts of 5 that it has no use for. */
export function contentSections(
  data: ProcedureData,
  labels: DocumentLabels,
  steps: readonly Block[],
): readonly Block[] {
  const { content } = data.revision;
  const sections: readonly (readonly [string, readonly Block[]])[] = [
    [labels('section.purpose'), textOr(content.purpose, labels)],
    [labels('section.scope'), textOr(content.scope, labels)],
    [labels('section.references'), listOr(content.references, labels)],
    [labels('section.definitions'), definitions(content, labels)],
    [labels('section.content'), parts(data, labels, steps)],
    [labels('section.forms'), forms(content, labels)],
    [labels('section.records'), recordsKept(content, labels)],
  ];
  return sections.flatMap(([title, blocks], index) => [heading(1, `${index + 1}. ${title}`), ...blocks]);
}

function parts(data: ProcedureData, labels: DocumentLabels, steps: readonly Block[]): readonly Block[] {
  const { content } = data.revision;
  const all: readonly (readonly [string, readonly Block[], boolean])[] = [
    [
      labels('part.legalBasis'),
      [
        ...listOr(
          content.legalBasis.map(({ text }) => text),
          labels,
        ),
        ...named(labels('text.conditions'), content.conditions),
      ],
      content.legalBasis.length > 0 || content.conditions !== '',
    ],
    [labels('part.dossier'), dossier(content, labels), content.dossier.length > 0],
    [labels('part.sets'), textOr(content.sets, labels), content.sets !== ''],
    [labels('part.time'), [timeLimits(data, labels)], true],
    [
      labels('part.place'),
      [...textOr(content.place, labels), ...named(labels('text.result'), content.result)],
      content.place !== '' || content.result !== '',
    ],
    [labels('part.fee'), textOr(content.fee, labels), content.fee !== ''],
    [labels('part.steps'), steps, true],
  ];
  const shown = data.procedure.kind === 'administrative' ? all : all.filter(([, , entered]) => entered);
  return shown.flatMap(([title, blocks], index) => [heading(2, `5.${index + 1}. ${title}`), ...blocks]);
}

function definitions({ definitions: entries }: RevisionContent, labels: DocumentLabels): readonly Block[] {
  return tableOr(
    [10, 42, null],
    [labels('table.number'), labels('table.term'), labels('table.meaning')],
    entries.map(({ term, meaning }, index) => [centred(`${index + 1}`), cell(term), cell(meaning)]),
    labels,
  );
}

function dossier({ dossier: papers }: RevisionContent, labels: DocumentLabels): readonly Block[] {
  const count = (value: number) => centred(value === 0 ? '' : String(value).padStart(2, '0'));
  return tableOr(
    [10, null, 24, 24, 34],
    [
      labels('table.number'),
      labels('table.paper'),
      labels('table.originals'),
      labels('table.copies'),
      labels('table.form'),
    ],
    papers.map(({ name, originals, copies, form }, index) => [
      centred(`${index + 1}`),
      cell(name),
      count(originals),
      count(copies),
      cell(form),
    ]),
    labels,
  );
}

function forms({ forms: entries }: RevisionContent, labels: DocumentLabels): readonly Block[] {
  return tableOr(
    [10, 42, null],
    [labels('table.number'), labels('table.code'), labels('table.formName')],
    entries.map(({ code, name }, index) => [centred(`${index + 1}`), cell(code), cell(name)]),
    labels,
  );
}

function recordsKept(
  { recordsKept: entries, distribution }: RevisionContent,
  labels: DocumentLabels,
): readonly Block[] {
  const table = tableOr(
    [10, null, 48, 34],
    [labels('table.number'), labels('table.record'), labels('table.recordPlace'), labels('table.retention')],
    entries.map(({ name, place, retention }, index) => [
      centred(`${index + 1}`),
      cell(name),
      cell(place),
      centred(retention),
    ]),
    labels,
  );
  const lead: readonly Block[] =
    entries.length === 0 ? [] : [{ kind: 'paragraph', style: 'lead', line: [{ text: labels('text.recordsLead') }] }];
  const copies = distribution.filter((name) => name.trim() !== '').join('; ');
  return [...lead, ...table, ...(copies === '' ? [] : paragraphs(labels('text.distribution', { names: copies })))];
}

function tableOr(
  widths: TableBlock['widths'],
  head: readonly string[],
  rows: readonly TableBlock['rows'][number]['cells'][],
  labels: DocumentLabels,
): readonly Block[] {
  return rows.length === 0
    ? notEntered(labels)
    : [{ kind: 'table', widths, head, rows: rows.map((cells) => ({ kind: 'plain', cells })) }];
}

function textOr(text: string, labels: DocumentLabels): readonly Block[] {
  return linesOf(text).length === 0 ? notEntered(labels) : paragraphs(text);
}

function listOr(texts: readonly string[], labels: DocumentLabels): readonly Block[] {
  const items = texts.flatMap(linesOf);
  if (items.length === 0) return notEntered(labels);
  const closed = items.map(
    (text, index): Line => [{ text: text.replace(/[;.]+$/, '') + (index === items.length - 1 ? '.' : ';') }],
  );
  return [{ kind: 'list', items: closed }];
}

function named(label: string, text: string): readonly Block[] {
  const [first, ...rest] = linesOf(text);
  if (first === undefined) return [];
  return [
    { kind: 'paragraph', style: 'body', line: [{ text: label, bold: true }, { text: first }] },
    ...paragraphs(rest.join('\n')),
  ];
}

function notEntered(labels: DocumentLabels): readonly Block[] {
  return [{ kind: 'paragraph', style: 'body', line: [{ text: labels('text.notEntered'), italic: true }] }];
}
