import type { Day } from '../../../core/calendar/day';
import { agencyNameAt } from '../../../core/organisation/names-at';
import type { DocumentModel, Section } from '../../model/document-model';
import type { PaperContext } from '../audit-records';

/** What a paper adds to what all of them share. */
export interface PaperParts {
  readonly title: string;
  readonly stamp: string | null;
  /** Day whose names of the agency are printed. */
  readonly namesOn: Day;
  /** Code, issue and day of a form; `null` for an administrative document. */
  readonly form: readonly string[] | null;
  readonly sections: readonly Section[];
}

/** A document with the author, stamps and running line that all papers of audits share. */
export function auditModel(
  { title, stamp, namesOn, form, sections }: PaperParts,
  context: PaperContext,
): DocumentModel {
  const { agency, labels } = context;
  const { name } = agencyNameAt(agency, namesOn);
  return {
    title,
    language: labels('decimalMark') === ',' ? 'vi' : 'en',
    author: name,
    strip: null,
    running:
      form === null ? null : { agency: name.toLocaleUpperCase('vi'), parts: form, pageLabel: labels('form.page') },
    stateStamp: stamp,
    sampleStamp: agency.isSample ? labels('stamp.sample') : null,
    sections,
  };
}
