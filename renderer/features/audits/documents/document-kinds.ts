/** Papers of an audit or of a programme: each is shown as printed first. */
export type PaperKind =
  | 'programme'
  | 'plan'
  | 'decision'
  | 'notice'
  | 'checklist-blank'
  | 'checklist-filled'
  | 'samples'
  | 'findings'
  | 'report'
  | 'follow-up';

/** Tables for a spreadsheet. */
export type SheetKind =
  | 'programme-sheet'
  | 'audits-sheet'
  | 'checklist-sheet'
  | 'findings-sheet'
  | 'nonconformities-sheet'
  | 'auditors-sheet';

/** Everything that may be offered in a menu of documents. */
export type DocumentKind = PaperKind | SheetKind;

/** What the documents are about. A sitting narrows the checklist, the sampling sheets and the finding slips to itself. */
export interface DocumentIds {
  readonly programmeId?: string | undefined;
  readonly auditId?: string | undefined;
  readonly sittingId?: string | undefined;
}

/** True for a table for a spreadsheet. */
export function isSheet(kind: DocumentKind): kind is SheetKind {
  return kind.endsWith('-sheet');
}
