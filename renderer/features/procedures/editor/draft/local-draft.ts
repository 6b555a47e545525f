import type { RevisionContent } from '../../../../core/procedures/content';

/** Texts that could not be read as a time, by cell. */
export type UnreadTexts = Readonly<Record<string, string>>;

/** What is kept on this machine while a revision is typed. */
export interface LocalDraft {
  /** `null` when only unread texts are kept, the content being saved. */
  readonly content: RevisionContent | null;
  readonly unread: UnreadTexts;
}

/** Where the draft of a revision is kept on this machine. */
export function localDraftKey(revisionId: string): string {
  return `draft.revision.${revisionId}`;
}
