import type { ChangeNote } from '../../../../core/procedures/content';
import { useWords } from '../../../../strings/use-words';
import { Card } from '../../../../ui/card';
import { Note } from '../../../../ui/note';
import { useEditorTools } from '../editor-tools';
import { ItemTable } from '../grid/item-table';
import css from './list-tab.module.css';

/** What changes against the former revision; compulsory from the second one on. */
export function ChangesTab({ required }: { readonly required: boolean }) {
  const { content, edit, readOnly, newId } = useEditorTools();
  const words = useWords('editor');
  return (
    <div className={css.tab}>
      <div className={css.inner}>
        {required && content.changeSummary.length === 0 ? <Note tone="warn">{words('changes.missing')}</Note> : null}
        {required ? null : <Note tone="info">{words('changes.first')}</Note>}
        <Card title={words('changes.title')} flush>
          <ItemTable<ChangeNote>
            label={words('changes.title')}
            items={content.changeSummary}
            columns={[
              {
                id: 'request',
                label: words('changes.request'),
                width: 280,
                text: (item) => item.request,
                write: (request) => ({ request }),
              },
              {
                id: 'part',
                label: words('changes.part'),
                width: 160,
                text: (item) => item.part,
                write: (part) => ({ part }),
              },
              {
                id: 'description',
                label: words('changes.description'),
                text: (item) => item.description,
                write: (description) => ({ description }),
              },
            ]}
            blank={(id) => ({ id, request: '', part: '', description: '' })}
            onChange={(changeSummary, field) => edit((now) => ({ ...now, changeSummary }), field)}
            newId={newId}
            readOnly={readOnly}
          />
        </Card>
      </div>
    </div>
  );
}
