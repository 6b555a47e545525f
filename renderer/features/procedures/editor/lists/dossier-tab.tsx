import { IconDownload } from '@tabler/icons-react';
import type { DossierComponent } from '../../../../core/register/administrative-procedure';
import { useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { Card } from '../../../../ui/card';
import { TextField } from '../../../../ui/text-field';
import { useEditorTools } from '../editor-tools';
import { ItemTable } from '../grid/item-table';
import css from './list-tab.module.css';
import { dossierOfServed } from './served-dossier';

/** Papers of the dossier and how many sets. */
export function DossierTab() {
  const { content, edit, readOnly, newId } = useEditorTools();
  const { administrativeProcedure } = useWorkspace();
  const words = useWords('editor');
  const known = dossierOfServed(content, administrativeProcedure);
  const count = (text: string) => Math.min(Number(text.replace(/\D/g, '')), 999);
  return (
    <div className={css.tab}>
      <div className={css.inner}>
        <Card
          title={words('dossier.title')}
          flush
          actions={
            readOnly || known.length === 0 || content.dossier.length > 0 ? undefined : (
              <Button
                small
                icon={IconDownload}
                onClick={() => edit((now) => ({ ...now, dossier: known.map((item) => ({ ...item, id: newId() })) }))}
              >
                {words('dossier.copyFrom')}
              </Button>
            )
          }
        >
          <ItemTable<DossierComponent>
            label={words('dossier.title')}
            items={content.dossier}
            columns={[
              { id: 'name', label: words('dossier.name'), text: (item) => item.name, write: (name) => ({ name }) },
              {
                id: 'originals',
                label: words('dossier.originals'),
                width: 90,
                numeric: true,
                text: (item) => String(item.originals),
                write: (text) => ({ originals: count(text) }),
              },
              {
                id: 'copies',
                label: words('dossier.copies'),
                width: 90,
                numeric: true,
                text: (item) => String(item.copies),
                write: (text) => ({ copies: count(text) }),
              },
              {
                id: 'form',
                label: words('dossier.form'),
                width: 180,
                text: (item) => item.form,
                write: (form) => ({ form }),
              },
            ]}
            blank={(id) => ({ id, name: '', originals: 1, copies: 0, form: '' })}
            onChange={(dossier, field) => edit((now) => ({ ...now, dossier }), field)}
            newId={newId}
            readOnly={readOnly}
          />
        </Card>
        <div className={css.narrow}>
          <TextField
            label={words('dossier.sets')}
            value={content.sets}
            readOnly={readOnly}
            onChange={(sets) => edit((now) => ({ ...now, sets }), 'sets')}
          />
        </div>
      </div>
    </div>
  );
}
