import { IconAlertTriangle, IconCalendarTime, IconCircleCheck, IconHelpCircle } from '@tabler/icons-react';
import type { LegalCitation } from '../../../../core/procedures/content';
import { type CitationState, citationState, citedText } from '../../../../core/procedures/edit/legal-citation';
import { useData, useWorkspace } from '../../../../data/store-context';
import { formatDate } from '../../../../strings/format';
import { useWords } from '../../../../strings/use-words';
import { Card } from '../../../../ui/card';
import { ToneText } from '../../../../ui/tone-text';
import { useEditorTools } from '../editor-tools';
import { ItemTable } from '../grid/item-table';
import css from './list-tab.module.css';

const TEXTS = 'editor-legal-texts';

/** Legal texts that the procedure rests on, with how each stands today. */
export function LegalTab() {
  const { content, edit, readOnly, newId } = useEditorTools();
  const { legalText } = useWorkspace();
  const { today } = useData();
  const words = useWords('editor');
  const state = (item: LegalCitation) => {
    const cited = item.legalTextId === null ? undefined : legalText.get(item.legalTextId);
    return <StateOf state={citationState(cited, today())} until={formatDate(cited?.to)} />;
  };
  return (
    <div className={css.tab}>
      <div className={css.inner}>
        <Card title={words('legal.title')} flush>
          <ItemTable<LegalCitation>
            label={words('legal.title')}
            items={content.legalBasis}
            columns={[
              {
                id: 'text',
                label: words('legal.text'),
                text: (item) => item.text,
                list: readOnly ? undefined : TEXTS,
                write: (text) => ({ text, legalTextId: citedText(text, legalText.values()) }),
              },
              {
                id: 'state',
                label: words('legal.state'),
                width: 240,
                text: () => '',
                write: () => ({}),
                render: state,
              },
            ]}
            blank={(id) => ({ id, text: '', legalTextId: null })}
            onChange={(legalBasis, field) => edit((now) => ({ ...now, legalBasis }), field)}
            newId={newId}
            readOnly={readOnly}
          />
        </Card>
        <datalist id={TEXTS}>
          {[...legalText.values()].map((text) => (
            <option key={text.id} value={text.title === '' ? text.number : `${text.number}, ${text.title}`} />
          ))}
        </datalist>
      </div>
    </div>
  );
}

function StateOf({ state, until }: { readonly state: CitationState; readonly until: string }) {
  const words = useWords('editor');
  switch (state) {
    case 'in-force':
      return (
        <ToneText tone="ok" icon={IconCircleCheck}>
          {words('legal.inForce')}
        </ToneText>
      );
    case 'not-yet':
      return (
        <ToneText tone="info" icon={IconCalendarTime}>
          {words('legal.notYet')}
        </ToneText>
      );
    case 'expired':
      return (
        <ToneText tone="warn" icon={IconAlertTriangle}>
          {words('legal.expired', { day: until })}
        </ToneText>
      );
    case 'unlinked':
      return (
        <ToneText tone="mute" icon={IconHelpCircle}>
          {words('legal.unlinked')}
        </ToneText>
      );
  }
}
