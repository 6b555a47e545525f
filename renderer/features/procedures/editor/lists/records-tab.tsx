import type { RecordKept } from '../../../../core/procedures/content';
import { useWords } from '../../../../strings/use-words';
import { Card } from '../../../../ui/card';
import { useEditorTools } from '../editor-tools';
import { ItemTable } from '../grid/item-table';
import css from './list-tab.module.css';

/** Records kept after the work: what, where, how long. */
export function RecordsTab() {
  const { content, edit, readOnly, newId } = useEditorTools();
  const words = useWords('editor');
  return (
    <div className={css.tab}>
      <div className={css.inner}>
        <Card title={words('records.title')} flush>
          <ItemTable<RecordKept>
            label={words('records.title')}
            items={content.recordsKept}
            columns={[
              { id: 'name', label: words('records.name'), text: (item) => item.name, write: (name) => ({ name }) },
              {
                id: 'place',
                label: words('records.place'),
                width: 260,
                text: (item) => item.place,
                write: (place) => ({ place }),
              },
              {
                id: 'retention',
                label: words('records.retention'),
                width: 180,
                text: (item) => item.retention,
                write: (retention) => ({ retention }),
              },
            ]}
            blank={(id) => ({ id, name: '', place: '', retention: '' })}
            onChange={(recordsKept, field) => edit((now) => ({ ...now, recordsKept }), field)}
            newId={newId}
            readOnly={readOnly}
          />
        </Card>
      </div>
    </div>
  );
}
