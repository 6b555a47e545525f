import type { RevisionContent } from '../../../../core/procedures/content';

/** Texts that could not be read as a time, by cell. */
export type UnreadTexts = Readonly<Record<string, string>>;

/** What is kept on this machine while a revision is typed. */
export interface LocalDraft {
  readonly content: RevisionContent;
  readonly unread: UnreadTexts;
}

/** Where the draft of a revision is kept on this machine. */
export function localDraftKey(revisionId: string): string {
  return `draft.revision.${revisionId}`;
}
