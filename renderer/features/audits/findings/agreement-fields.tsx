import type { Agreement } from '../../../core/audits/checklist-item';
import type { FindingError } from '../../../core/audits/findings/finding-error';
import { recordAgreement } from '../../../core/audits/findings/record-agreement';
import { findItem } from '../../../core/audits/findings/write-finding';
import type { Day } from '../../../core/calendar/day';
import { useData, useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { DateField } from '../../../ui/date-field';
import { SegmentedControl } from '../../../ui/segmented-control';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import { auditActNow } from '../shared/use-audit';
import { KeptNote } from './draft/kept-note';
import { useKeptDraft } from './draft/use-kept-draft';
import { findingRefusalWords } from './finding-refusal-words';
import type { FindingRow } from './finding-rows';
import css from './findings.module.css';

interface AgreementDraft {
  readonly type: Agreement['type'];
  readonly by: string;
  readonly on: Day | null;
  readonly opinion: string;
}

const kinds = ['not-asked', 'agreed', 'disagreed'] as const;
const nothing: AgreementDraft = { type: 'not-asked', by: '', on: null, opinion: '' };

interface AgreementFieldsProps {
  readonly auditId: string;
  readonly row: FindingRow;
  /** Stores the words of the finding first: what is said holds for them. */
  readonly settleWords: () => Promise<boolean>;
}

/** What the auditee says to a finding, by name and day; a disagreement in the auditee's own words. */
export function AgreementFields({ auditId, row, settleWords }: AgreementFieldsProps) {
  const services = useData();
  const state = useWorkspace();
  const words = useWords('findings');
  const common = useWords('common');
  const { item, sitting } = row;
  const today = services.today();
  const { draft, ready, change, save, ...kept } = useKeptDraft<AgreementDraft, FindingError>({
    key: `agreement.${item.id}`,
    empty: nothing,
    stored: () => {
      const act = auditActNow(services, auditId);
      const found = act === null ? undefined : findItem(act, item.id);
      return found === undefined ? null : draftOf(found.finding?.agreement);
    },
    prepare: (said) => {
      const act = auditActNow(services, auditId);
      if (act === null) return { ok: false, error: { type: 'item-unknown', itemId: item.id } };
      return recordAgreement(act, item.id, agreementOf(said));
    },
  });

  async function record() {
    await settleWords();
    await save();
  }
  function choose(type: Agreement['type']) {
    const by = draft.by === '' ? (sitting?.representative ?? '') : draft.by;
    change(type === 'not-asked' ? { ...draft, type } : { ...draft, type, by, on: draft.on ?? today });
    if (type !== 'disagreed') void record();
  }
  return (
    <div className={css.fields}>
      <div className={css.choice}>
        <span className={css.caption}>{words('agreement.title')}</span>
        <SegmentedControl
          label={words('agreement.title')}
          value={draft.type}
          choices={kinds.map((value) => ({ value, label: common(`states.agreement.${value}`), disabled: !ready }))}
          onChange={choose}
        />
      </div>
      {draft.type === 'not-asked' ? null : (
        <div className={css.pair}>
          <TextField
            label={words('agreement.by')}
            required
            value={draft.by}
            onChange={(by) => change({ ...draft, by })}
            onBlur={() => void record()}
          />
          <DateField
            label={words('agreement.on')}
            required
            today={today}
            value={draft.on}
            onChange={(on) => {
              change({ ...draft, on });
              if (on !== null) void record();
            }}
          />
        </div>
      )}
      {draft.type === 'disagreed' ? (
        <TextArea
          label={words('agreement.opinion')}
          required
          rows={2}
          hint={words('agreement.printed')}
          value={draft.opinion}
          onChange={(opinion) => change({ ...draft, opinion })}
          onBlur={() => void record()}
        />
      ) : null}
      <KeptNote
        kept={kept}
        quiet={draft.type === 'not-asked'}
        refusalWords={(refusal) => findingRefusalWords(refusal, state, today)}
      />
    </div>
  );
}

function draftOf(agreement: Agreement | undefined): AgreementDraft {
  return agreement === undefined ? nothing : { ...nothing, ...agreement };
}

function agreementOf({ type, by, on, opinion }: AgreementDraft): Agreement {
  if (type === 'not-asked') return { type };
  return type === 'agreed' ? { type, by, on: on ?? '' } : { type, by, on: on ?? '', opinion };
}
