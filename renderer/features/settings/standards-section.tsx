import { useState } from 'react';
import { formatDay } from '../../core/calendar/day';
import { saveEdition } from '../../core/standards/save-standards';
import type { Clause, StandardEdition } from '../../core/standards/standard-edition';
import { useWorkspace } from '../../data/store-context';
import { useWords } from '../../strings/use-words';
import { Card } from '../../ui/card';
import { Checkbox } from '../../ui/checkbox';
import { Note } from '../../ui/note';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { EditDialog } from './edit-dialog';
import { PlainTable } from './plain-table';
import css from './settings.module.css';
import { useSave } from './use-save';
import { VerifiedMark } from './verified-mark';

/** Editions of the standard with the numbers and titles of their clauses. */
export function StandardsSection() {
  const workspace = useWorkspace();
  const words = useWords('settings');
  const editions = [...workspace.standardEdition.values()];
  const inUse = [...workspace.agency.values()][0]?.standardEditionId;
  const [chosen, setChosen] = useState<string | null>(inUse ?? null);
  const [edited, setEdited] = useState<Clause | null>(null);
  const edition = editions.find(({ id }) => id === chosen) ?? editions[0];
  if (edition === undefined) return null;
  const unchecked = edition.clauses.filter(({ verified }) => !verified).length;
  return (
    <>
      <div className={css.short}>
        <Select
          label={words('standards.edition')}
          value={edition.id}
          choices={editions.map(({ id, code }) => ({ value: id, label: code }))}
          onChange={setChosen}
        />
      </div>
      <Note>{words('standards.moved')}</Note>
      <Card
        flush
        className={css.sheet}
        title={edition.title}
        meta={[
          edition.from === null ? '' : words('standards.from', { day: formatDay(edition.from) }),
          words('standards.clauses', { count: edition.clauses.length, unchecked }),
        ]
          .filter((text) => text !== '')
          .join(' · ')}
        actions={<VerifiedMark verified={edition.verified} />}
      >
        <PlainTable
          label={edition.code}
          rows={edition.clauses}
          keyOf={({ number }) => number}
          nameOf={({ number }) => number}
          onEdit={setEdited}
          columns={[
            { title: words('columns.number'), fit: true, cell: ({ number }) => number },
            { title: words('columns.titleVi'), cell: ({ titleVi }) => titleVi },
            { title: words('columns.titleEn'), cell: ({ titleEn }) => titleEn },
            {
              title: words('columns.checked'),
              fit: true,
              cell: ({ verified }) => <VerifiedMark verified={verified} />,
            },
          ]}
        />
      </Card>
      {edited !== null && (
        <ClauseDialog key={edited.number} edition={edition} clause={edited} onClose={() => setEdited(null)} />
      )}
    </>
  );
}

interface ClauseDialogProps {
  readonly edition: StandardEdition;
  readonly clause: Clause;
  readonly onClose: () => void;
}

function ClauseDialog({ edition, clause: stored, onClose }: ClauseDialogProps) {
  const words = useWords('settings');
  const { error, save } = useSave();
  const [clause, setClause] = useState(stored);
  const clauses = edition.clauses.map((other) => (other.number === stored.number ? clause : other));
  return (
    <EditDialog
      title={`${edition.code}, ${stored.number}`}
      error={error}
      onClose={onClose}
      onSave={async () => {
        if (await save(saveEdition(edition, { ...edition, clauses }))) onClose();
      }}
    >
      <TextField
        label={words('columns.titleVi')}
        autoFocus
        value={clause.titleVi}
        onChange={(titleVi) => setClause({ ...clause, titleVi })}
      />
      <TextField
        label={words('columns.titleEn')}
        value={clause.titleEn}
        onChange={(titleEn) => setClause({ ...clause, titleEn })}
      />
      <Checkbox
        label={words('verified')}
        checked={clause.verified}
        onChange={(verified) => setClause({ ...clause, verified })}
      />
    </EditDialog>
  );
}
