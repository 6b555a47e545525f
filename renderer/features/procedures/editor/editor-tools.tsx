import { createContext, useContext } from 'react';
import type { IdSource } from '../../../core/kernel/ids';
import type { RevisionContent } from '../../../core/procedures/content';
import type { UnreadTexts } from './draft/local-draft';

/** What every part of the editor works with. */
export interface EditorTools {
  readonly procedureId: string;
  readonly content: RevisionContent;
  readonly readOnly: boolean;
  /** Changes the content; edits in a row with the same `field` undo as one. */
  readonly edit: (change: (content: RevisionContent) => RevisionContent, field?: string) => void;
  readonly undo: () => void;
  readonly unread: UnreadTexts;
  readonly setUnread: (cell: string, text: string | null) => void;
  readonly newId: IdSource;
}

const ToolsContext = createContext<EditorTools | null>(null);

/** Hands the tools to the parts of the editor. */
export const EditorToolsProvider = ToolsContext.Provider;

/** The editor's tools; throws outside the editor. */
export function useEditorTools(): EditorTools {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error('no editor above this component');
  return tools;
}
