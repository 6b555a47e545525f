import { coverageAt } from '../../core/coverage/coverage-at';
import { err, ok, type Result } from '../../core/kernel/result';
import type { Agency } from '../../core/organisation/agency';
import { agencyNameAt } from '../../core/organisation/names-at';
import { MANIFEST_PATH, type ManifestFile, packManifest } from '../../core/packs/manifest';
import { planSize } from '../../core/packs/pack-plan';
import type { DocumentModel } from '../model/document-model';
import { coverageSheets } from './coverage-sheets';
import { indexPage } from './index-page';
import { COVERAGE_PATH, INDEX_PATH, VERIFY_PATH } from './pack-paths';
import type { PackSource } from './pack-source';
import type { PackWork } from './pack-work';
import { sha256Hex } from './sha256';

/** Where the parts of a pack come from. */
export interface PackTools {
  /** The document of one revision as of the plan's day, `null` when it is missing. */
  readonly document: (revisionId: string) => Promise<DocumentModel | null>;
  /** Bytes of a stored file by their hash, `null` when they are missing. */
  readonly stored: (sha256: string) => Promise<Uint8Array | null>;
  /** The page that checks packs, `null` when it is not at hand. */
  readonly verifyPage: () => Promise<Uint8Array | null>;
  readonly work: PackWork;
  /** Called before each step with its file; `done` of `total` are finished. */
  readonly progress: (done: number, total: number, path: string) => void;
  readonly signal: AbortSignal;
}

/** A finished pack. */
export interface BuiltPack {
  readonly bytes: Uint8Array;
  /** Files inside, the manifest included. */
  readonly fileCount: number;
  /** Files that the plan named and whose bytes are missing or damaged. */
  readonly missing: readonly string[];
  /** Word files whose flowchart could not be drawn. */
  readonly undrawn: readonly string[];
}

/** Why there is no pack: nothing was written in either case. */
export type PackFailure = { readonly type: 'stopped' } | { readonly type: 'no-agency' };

/**
 * Builds a pack in memory: Word files, signed files, the coverage spreadsheet, the page that checks the pack, the index
 * page, the manifest. The same records, day and words give the same bytes. Stops between two files when the signal says so.
 */
export async function buildPack(source: PackSource, tools: PackTools): Promise<Result<BuiltPack, PackFailure>> {
  const { plan, records, labels } = source;
  const agency = [...records.agency.values()][0];
  if (agency === undefined) return err({ type: 'no-agency' });
  const files: Record<string, Uint8Array> = {};
  const missing: string[] = [];
  const undrawn: string[] = [];
  const total = planSize(plan);
  let done = 0;
  const step = async (path: string, make: () => Promise<Uint8Array | null>): Promise<void> => {
    if (tools.signal.aborted) return;
    tools.progress(done, total, path);
    await pause();
    const bytes = await make();
    if (bytes === null) missing.push(path);
    else files[path] = bytes;
    done += 1;
  };

  for (const { document, files: stored, revision } of plan.items) {
    if (document !== null)
      await step(document, async () => {
        const model = await tools.document(revision.id);
        if (
          model?.sections.some(({ blocks }) =>
            blocks.some((one) => one.kind === 'figure' && one.picture.png === null),
          ) === true
        )
          undrawn.push(document);
        return model === null ? null : tools.work.docx(model);
      });
    for (const { path, attachment } of stored) await step(path, () => tools.stored(attachment.sha256));
  }
  const rows = coverageAt(records, plan.options.asOf);
  await step(COVERAGE_PATH, () => tools.work.xlsx(coverageSheets(rows, headOf(source, agency), labels)));
  await step(VERIFY_PATH, tools.verifyPage);
  await step(INDEX_PATH, async () =>
    new TextEncoder().encode(await indexPage(source, agency, rows, new Set([...Object.keys(files), INDEX_PATH]))),
  );
  if (tools.signal.aborted) return err({ type: 'stopped' });

  tools.progress(done, total, MANIFEST_PATH);
  const manifest = packManifest(
    plan,
    { agency: headOf(source, agency).agency, sample: agency.isSample },
    await listed(files),
  );
  files[MANIFEST_PATH] = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  const fileCount = Object.keys(files).length;
  const bytes = await tools.work.zip(files);
  if (tools.signal.aborted) return err({ type: 'stopped' });
  tools.progress(total, total, '');
  return ok({ bytes, fileCount, missing, undrawn });
}

function headOf({ plan }: PackSource, agency: Agency) {
  return {
    agency: agencyNameAt(agency, plan.options.asOf).name,
    sample: agency.isSample,
    day: plan.options.asOf,
    areaClass: agency.areaClasses[0]?.id ?? '',
  };
}

async function listed(files: Readonly<Record<string, Uint8Array>>): Promise<readonly ManifestFile[]> {
  return Promise.all(
    Object.entries(files).map(async ([path, bytes]) => ({ path, size: bytes.length, sha256: await sha256Hex(bytes) })),
  );
}

/** Lets the window draw and take clicks between two files. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
