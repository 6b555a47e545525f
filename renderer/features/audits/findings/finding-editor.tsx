import type { FindingError } from '../../../core/audits/findings/finding-error';
import { type FindingParts, findItem, startingParts, writeFinding } from '../../../core/audits/findings/write-finding';
import { useData } from '../../../data/store-context';
import { auditActNow } from '../shared/use-audit';
import { AgreementFields } from './agreement-fields';
import { useKeptDraft } from './draft/use-kept-draft';
import type { FindingRow } from './finding-rows';
import { PartsFields } from './parts-fields';

const noParts: FindingParts = { requirement: '', evidence: '', statement: '' };

/** A finding being written, and what the auditee says to it. */
export function FindingEditor({ auditId, row }: { readonly auditId: string; readonly row: FindingRow }) {
  const services = useData();
  const { id: itemId } = row.item;
  const parts = useKeptDraft<FindingParts, FindingError>({
    key: `finding.${itemId}`,
    empty: noParts,
    stored: () => {
      const act = auditActNow(services, auditId);
      const found = act === null ? undefined : findItem(act, itemId);
      return found === undefined ? null : startingParts(found);
    },
    prepare: (written) => {
      const act = auditActNow(services, auditId);
      if (act === null) return { ok: false, error: { type: 'item-unknown', itemId } };
      return writeFinding(act, itemId, written);
    },
  });
  return (
    <>
      <PartsFields row={row} parts={parts} />
      <AgreementFields auditId={auditId} row={row} settleWords={parts.save} />
    </>
  );
}
