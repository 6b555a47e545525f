import type { Definition, RevisionContent } from '../../../../core/procedures/content';
import { useWords } from '../../../../strings/use-words';
import { Card } from '../../../../ui/card';
import { TextArea } from '../../../../ui/text-area';
import { TextField } from '../../../../ui/text-field';
import { useEditorTools } from '../editor-tools';
import { ItemTable } from '../grid/item-table';
import { LinesField } from './lines-field';
import css from './list-tab.module.css';

type TextPart = 'title' | 'purpose' | 'scope' | 'conditions' | 'place' | 'fee' | 'result';

/** Title, purpose, scope and the other plain parts of the procedure. */
export function GeneralTab() {
  const { content, edit, readOnly, newId } = useEditorTools();
  const words = useWords('editor');
  const set = (part: Partial<RevisionContent>, field: string) => edit((now) => ({ ...now, ...part }), field);
  const area = (part: TextPart, rows: number) => (
    <TextArea
      label={words(`general.${part}`)}
      rows={rows}
      value={content[part]}
      readOnly={readOnly}
      onChange={(text) => set({ [part]: text }, part)}
    />
  );
  const line = (part: TextPart) => (
    <TextField
      label={words(`general.${part}`)}
      value={content[part]}
      readOnly={readOnly}
      onChange={(text) => set({ [part]: text }, part)}
    />
  );
  return (
    <div className={css.tab}>
      <div className={css.inner}>
        <Card title={words('tabs.general')} flush>
          <div className={css.fields}>
            <div className={css.wide}>{area('title', 2)}</div>
            {area('purpose', 3)}
            {area('scope', 3)}
            {area('conditions', 4)}
            <LinesField
              label={words('general.references')}
              items={content.references}
              onChange={(references) => set({ references }, 'references')}
            />
            {line('place')}
            {line('fee')}
            {line('result')}
            <LinesField
              label={words('general.distribution')}
              items={content.distribution}
              onChange={(distribution) => set({ distribution }, 'distribution')}
            />
          </div>
        </Card>
        <Card title={words('general.definitions')} flush>
          <ItemTable<Definition>
            label={words('general.definitions')}
            items={content.definitions}
            columns={[
              {
                id: 'term',
                label: words('general.term'),
                width: 260,
                text: (item) => item.term,
                write: (term) => ({ term }),
              },
              {
                id: 'meaning',
                label: words('general.meaning'),
                text: (item) => item.meaning,
                write: (meaning) => ({ meaning }),
              },
            ]}
            blank={(id) => ({ id, term: '', meaning: '' })}
            onChange={(definitions, field) => set({ definitions }, field)}
            newId={newId}
            readOnly={readOnly}
          />
        </Card>
      </div>
    </div>
  );
}
