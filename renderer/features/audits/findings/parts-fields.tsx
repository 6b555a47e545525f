import { IconClipboardCopy } from '@tabler/icons-react';
import type { FindingError } from '../../../core/audits/findings/finding-error';
import type { FindingParts } from '../../../core/audits/findings/write-finding';
import { useData, useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { TextArea } from '../../../ui/text-area';
import { KeptNote } from './draft/kept-note';
import type { KeptWords } from './draft/use-kept-draft';
import { evidenceText } from './evidence-text';
import { findingRefusalWords } from './finding-refusal-words';
import type { FindingRow } from './finding-rows';
import css from './findings.module.css';
import { LintNote } from './lint-note';

interface PartsFieldsProps {
  readonly row: FindingRow;
  readonly parts: KeptWords<FindingParts, FindingError>;
}

/** The three parts of a finding being written: kept with every letter, stored when a field is left. */
export function PartsFields({ row, parts }: PartsFieldsProps) {
  const { today } = useData();
  const state = useWorkspace();
  const words = useWords('findings');
  const { item, sitting } = row;
  const { draft, ready, change, save } = parts;
  const asked = item.finding !== null && item.finding.agreement.type !== 'not-asked';
  const gathered = evidenceText(item, state);
  const field = (part: keyof FindingParts) => ({
    label: words(`parts.${part}`),
    value: draft[part],
    readOnly: !ready,
    onChange: (text: string) => change({ ...draft, [part]: text }),
    onBlur: () => void save(),
  });
  return (
    <div className={css.fields}>
      <TextArea {...field('requirement')} rows={2} />
      <TextArea {...field('evidence')} rows={2} />
      {draft.evidence.trim() === '' && gathered !== '' ? (
        <div>
          <Button
            kind="quiet"
            small
            icon={IconClipboardCopy}
            onClick={() => {
              change({ ...draft, evidence: gathered });
              void save();
            }}
          >
            {words('parts.takeEvidence')}
          </Button>
        </div>
      ) : null}
      <TextArea
        {...field('statement')}
        label={words(row.kind === 'nonconformity' ? 'parts.nonconformity' : 'parts.statement')}
        rows={3}
        hint={asked ? words('parts.asksAnew') : undefined}
      />
      <LintNote statement={draft.statement} heldOn={sitting?.day ?? today()} />
      <KeptNote
        kept={parts}
        quiet={item.finding === null}
        refusalWords={(refusal) => findingRefusalWords(refusal, state, today())}
      />
    </div>
  );
}
