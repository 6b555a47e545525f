import { useEffect, useState } from 'react';
import { useData } from '../../../data/store-context';
import { buildPaper } from './build-paper';
import type { DocumentIds, PaperKind } from './document-kinds';

/** A paper on its way to the screen. */
export type Paper =
  | { readonly phase: 'working' }
  /** There is nothing to print. */
  | { readonly phase: 'empty' }
  | { readonly phase: 'failed'; readonly reason: string }
  | {
      readonly phase: 'ready';
      readonly page: string;
      readonly landscape: boolean;
      readonly missing: readonly string[];
      readonly word: () => Promise<Uint8Array>;
    };

/** Builds a paper once, as the records stand when it is opened. */
export function usePaper(kind: PaperKind, { programmeId, auditId, sittingId }: DocumentIds): Paper {
  const { store, today } = useData();
  const [paper, setPaper] = useState<Paper>({ phase: 'working' });
  useEffect(() => {
    let shown = true;
    const show = (next: Paper) => {
      if (shown) setPaper(next);
    };
    makePaper(kind, { programmeId, auditId, sittingId }, store, today()).then(show, (error: unknown) =>
      show({ phase: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      shown = false;
    };
  }, [kind, programmeId, auditId, sittingId, store, today]);
  return paper;
}

async function makePaper(
  kind: PaperKind,
  ids: DocumentIds,
  store: Parameters<typeof buildPaper>[2],
  day: string,
): Promise<Paper> {
  const [{ model, missing }, { writeHtml }, { printStylesheet }] = await Promise.all([
    buildPaper(kind, ids, store, day),
    import('../../../documents/html/write-html'),
    import('../../../documents/html/print-stylesheet'),
  ]);
  if (model === null) return { phase: 'empty' };
  return {
    phase: 'ready',
    page: writeHtml(model, printStylesheet()),
    landscape: model.sections.some(({ orientation }) => orientation === 'landscape'),
    missing,
    word: async () => (await import('../../../documents/docx/write-docx')).writeDocx(model),
  };
}
