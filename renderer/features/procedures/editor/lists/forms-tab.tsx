import { IconPlus } from '@tabler/icons-react';
import type { FormEntry } from '../../../../core/procedures/content';
import { stepsOf } from '../../../../core/procedures/edit/step-order';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { Card } from '../../../../ui/card';
import { Note } from '../../../../ui/note';
import { useEditorTools } from '../editor-tools';
import { ItemTable } from '../grid/item-table';
import css from './list-tab.module.css';

/** Forms of the procedure and the steps that use them. */
export function FormsTab() {
  const { content, edit, readOnly, newId } = useEditorTools();
  const words = useWords('editor');
  const uses = new Map<string, string[]>();
  for (const [at, item] of content.cases.entries())
    for (const [index, step] of stepsOf(item).entries())
      for (const code of step.forms) {
        const place = content.cases.length > 1 ? `${at + 1}.${index + 1}` : String(index + 1);
        uses.set(code, [...(uses.get(code) ?? []), place]);
      }
  const declared = new Set(content.forms.map((form) => form.code));
  const undeclared = [...uses.keys()].filter((code) => !declared.has(code));
  return (
    <div className={css.tab}>
      <div className={css.inner}>
        {undeclared.length === 0 ? null : (
          <Note tone="warn">{words('forms.undeclared', { codes: undeclared.join(', ') })}</Note>
        )}
        <Card
          title={words('forms.title')}
          flush
          actions={
            readOnly || undeclared.length === 0 ? undefined : (
              <Button
                small
                icon={IconPlus}
                onClick={() =>
                  edit((now) => ({
                    ...now,
                    forms: [...now.forms, ...undeclared.map((code) => ({ id: newId(), code, name: '' }))],
                  }))
                }
              >
                {words('forms.addAll')}
              </Button>
            )
          }
        >
          <ItemTable<FormEntry>
            label={words('forms.title')}
            items={content.forms}
            columns={[
              {
                id: 'code',
                label: words('forms.code'),
                width: 200,
                text: (item) => item.code,
                write: (code) => ({ code }),
              },
              { id: 'name', label: words('forms.name'), text: (item) => item.name, write: (name) => ({ name }) },
              {
                id: 'uses',
                label: words('forms.usedIn'),
                width: 140,
                text: (item) => uses.get(item.code)?.join(', ') ?? '',
                write: () => ({}),
                render: (item) => uses.get(item.code)?.join(', ') ?? '–',
              },
            ]}
            blank={(id) => ({ id, code: '', name: '' })}
            onChange={(forms, field) => edit((now) => ({ ...now, forms }), field)}
            newId={newId}
            readOnly={readOnly}
          />
        </Card>
      </div>
    </div>
  );
}
