import { IconPlus, IconScale } from '@tabler/icons-react';
import { useState } from 'react';
import { foldText } from '../../core/kernel/fold-text';
import { asId } from '../../core/kernel/ids';
import type { LegalText } from '../../core/standards/legal-text';
import { useData, useWorkspace } from '../../data/store-context';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { LongText } from '../../ui/long-text';
import { SearchBox } from '../../ui/search-box';
import { ForceMark } from './force-mark';
import { LegalDialog } from './legal-dialog';
import { PlainTable } from './plain-table';
import css from './settings.module.css';
import { VerifiedMark } from './verified-mark';

/** Legal texts with their effective dates. */
export function LegalSection() {
  const { newId, today } = useData();
  const workspace = useWorkspace();
  const words = useWords('settings');
  const [query, setQuery] = useState('');
  const [edited, setEdited] = useState<LegalText | null>(null);
  const wanted = foldText(query);
  const texts = [...workspace.legalText.values()].filter(({ number, title }) =>
    foldText(`${number} ${title}`).includes(wanted),
  );
  const day = today();
  const add = () =>
    setEdited({
      id: asId(newId()),
      number: '',
      title: '',
      issuer: '',
      from: null,
      to: null,
      replacedBy: null,
      verified: false,
      note: '',
    });
  const button = (
    <Button kind="primary" icon={IconPlus} onClick={add}>
      {words('addNew.legal')}
    </Button>
  );
  return (
    <Card
      flush
      className={css.sheet}
      title={words('sections.legal')}
      meta={String(workspace.legalText.size)}
      actions={
        <>
          <SearchBox
            label={words('legal.search')}
            placeholder={words('legal.search')}
            value={query}
            onChange={setQuery}
          />
          {button}
        </>
      }
    >
      {workspace.legalText.size === 0 ? (
        <EmptyState icon={IconScale} title={words('empty.legal')} actions={button}>
          {words('empty.legalWhy')}
        </EmptyState>
      ) : (
        <PlainTable
          label={words('sections.legal')}
          rows={texts}
          keyOf={({ id }) => id}
          nameOf={({ number }) => number}
          onEdit={setEdited}
          columns={[
            { title: words('columns.number'), fit: true, cell: ({ number }) => number },
            { title: words('columns.text'), cell: ({ title }) => <LongText text={title} /> },
            { title: words('legal.force'), fit: true, cell: (text) => <ForceMark text={text} day={day} /> },
            {
              title: words('columns.checked'),
              fit: true,
              cell: ({ verified }) => <VerifiedMark verified={verified} />,
            },
          ]}
        />
      )}
      {edited !== null && <LegalDialog key={edited.id} text={edited} onClose={() => setEdited(null)} />}
    </Card>
  );
}
