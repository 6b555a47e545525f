import { useCallback, useEffect, useRef, useState } from 'react';
import { agencyNameAt } from '../../core/organisation/names-at';
import { safeFileName } from '../../core/packs/file-names';
import { type PackPlan, planSize } from '../../core/packs/pack-plan';
import { useData, useWorkspace } from '../../data/store-context';
import type { BuiltPack } from '../../documents/pack/build-pack';
import { useHost } from '../../host/host-context';
import { coverageStateWords, documentWords } from '../../strings/document-words';
import { saveFailureWords } from '../../strings/save-failure';
import { useWords } from '../../strings/use-words';

/** How far the export is, or what became of it. A finished pack stays at hand until another is begun. */
export type PackExport =
  | { readonly phase: 'idle' | 'stopped' }
  | {
      readonly phase: 'building';
      readonly done: number;
      readonly total: number;
      readonly path: string;
      readonly stopping: boolean;
    }
  | { readonly phase: 'saving' | 'cancelled'; readonly pack: BuiltPack }
  | { readonly phase: 'saved'; readonly pack: BuiltPack; readonly name: string }
  | { readonly phase: 'failed'; readonly reason: string; readonly pack: BuiltPack | null };

/** Builds the planned pack beside the window and saves it where the user says. */
export function usePackExport(plan: PackPlan) {
  const [state, setState] = useState<PackExport>({ phase: 'idle' });
  const { store } = useData();
  const workspace = useWorkspace();
  const host = useHost();
  const words = useWords('packs');
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);

  const save = useCallback(
    async (pack: BuiltPack) => {
      const [agency] = [...workspace.agency.values()];
      const { asOf } = plan.options;
      const own = agency === undefined ? '' : agencyNameAt(agency, asOf).shortName || agencyNameAt(agency, asOf).name;
      const name = words('fileName', { agency: own, day: asOf });
      const stamped = agency?.isSample === true ? words('sampleFileName', { name }) : name;
      setState({ phase: 'saving', pack });
      const outcome = await host.files.save({
        suggestedName: safeFileName(`${stamped}.zip`),
        extension: 'zip',
        mediaType: 'application/zip',
        bytes: pack.bytes,
      });
      if (outcome.type === 'saved') setState({ phase: 'saved', pack, name: outcome.name });
      else if (outcome.type === 'cancelled') setState({ phase: 'cancelled', pack });
      else setState({ phase: 'failed', reason: saveFailureWords(outcome.reason), pack });
    },
    [host, plan, words, workspace],
  );

  const start = useCallback(async () => {
    const controller = new AbortController();
    stopper.current = controller;
    setState({ phase: 'building', done: 0, total: planSize(plan), path: '', stopping: false });
    try {
      const [{ buildPack }, { buildProcedure }, { pickWork }, { fetchVerifyPage }] = await Promise.all([
        import('../../documents/pack/build-pack'),
        import('../../documents/procedure/build-procedure'),
        import('../../documents/pack/pick-work'),
        import('../../documents/pack/fetch-verify-page'),
      ]);
      const text = documentWords('vi');
      const work = pickWork();
      const built = await buildPack(
        { plan, records: workspace, labels: { text, state: coverageStateWords('vi') } },
        {
          document: (revisionId) => buildProcedure(workspace, revisionId, plan.options.asOf, text),
          stored: (sha256) => store.attachments.get(sha256),
          verifyPage: fetchVerifyPage,
          work,
          progress: (done, total, path) =>
            setState({ phase: 'building', done, total, path, stopping: controller.signal.aborted }),
          signal: controller.signal,
        },
      ).finally(() => work.close());
      if (built.ok) await save(built.value);
      else if (built.error.type === 'stopped') setState({ phase: 'stopped' });
      else setState({ phase: 'failed', reason: words('noAgency'), pack: null });
    } catch (error) {
      setState({ phase: 'failed', reason: `${error instanceof Error ? error.message : String(error)}.`, pack: null });
    }
  }, [plan, save, store, words, workspace]);

  const stop = useCallback(() => {
    stopper.current?.abort();
    setState((now) => (now.phase === 'building' ? { ...now, stopping: true } : now));
  }, []);

  return { state, start, stop, save };
}
