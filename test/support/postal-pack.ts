import { type PackOptions, planPack } from '../../renderer/core/packs/pack-plan';
import type { PackTools } from '../../renderer/documents/pack/build-pack';
import type { PackSource } from '../../renderer/documents/pack/pack-source';
import { inlineWork } from '../../renderer/documents/pack/pack-work';
import { procedureData } from '../../renderer/documents/procedure/procedure-data';
import { procedureDocument } from '../../renderer/documents/procedure/procedure-document';
import { coverageStateWords, documentWords } from '../../renderer/strings/document-words';
import { packRecords } from './postal-records';

/** Everything as of 22/11/2026 in Vietnamese. */
export function packSource(options: Partial<PackOptions> = {}, records = packRecords()): PackSource {
  const plan = planPack(records, { asOf: '2026-11-22', documents: true, signedFiles: true, ...options });
  return { plan, records, labels: { text: documentWords('vi'), state: coverageStateWords('vi') } };
}

/** Tools without a window: no flowcharts, every stored file is a few bytes. */
export function packTools(source: PackSource, more: Partial<PackTools> = {}): PackTools {
  return {
    document: async (revisionId) => {
      const data = procedureData(source.records, revisionId, source.plan.options.asOf);
      return data === null ? null : procedureDocument(data, source.labels.text);
    },
    stored: async () => new TextEncoder().encode('%PDF-1.7'),
    verifyPage: async () => new TextEncoder().encode('<!doctype html>'),
    work: inlineWork(),
    progress() {},
    signal: new AbortController().signal,
    ...more,
  };
}
