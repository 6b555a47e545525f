import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { DossierComponent } from '../../../core/register/administrative-procedure';
import { useData } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { NumberField } from '../../../ui/number-field';
import { TextField } from '../../../ui/text-field';
import css from '../register.module.css';

interface DossierFormProps {
  readonly papers: readonly DossierComponent[];
  readonly onChange: (papers: readonly DossierComponent[]) => void;
}

/** Papers of a dossier with their numbers of originals and copies. */
export function DossierForm({ papers, onChange }: DossierFormProps) {
  const { newId } = useData();
  const words = useWords('register');
  const setPaper = (id: string, values: Partial<DossierComponent>) =>
    onChange(papers.map((paper) => (paper.id === id ? { ...paper, ...values } : paper)));
  return (
    <>
      {papers.map((paper, index) => (
        <div key={paper.id} className={css.dossier}>
          <TextField
            label={words('dossier.name')}
            hideLabel={index > 0}
            value={paper.name}
            onChange={(name) => setPaper(paper.id, { name })}
          />
          <NumberField
            label={words('dossier.originals')}
            hideLabel={index > 0}
            value={paper.originals}
            onChange={(originals) => setPaper(paper.id, { originals: whole(originals) })}
          />
          <NumberField
            label={words('dossier.copies')}
            hideLabel={index > 0}
            value={paper.copies}
            onChange={(copies) => setPaper(paper.id, { copies: whole(copies) })}
          />
          <TextField
            label={words('dossier.form')}
            hideLabel={index > 0}
            value={paper.form}
            onChange={(form) => setPaper(paper.id, { form })}
          />
          <IconButton
            label={words('dossier.remove', { name: paper.name })}
            icon={IconTrash}
            onClick={() => onChange(papers.filter(({ id }) => id !== paper.id))}
          />
        </div>
      ))}
      <div className={css.wide}>
        <Button
          small
          kind="quiet"
          icon={IconPlus}
          onClick={() => onChange([...papers, { id: newId(), name: '', originals: 1, copies: 0, form: '' }])}
        >
          {words('dossier.add')}
        </Button>
      </div>
    </>
  );
}

function whole(value: number | null): number {
  return Math.max(0, Math.round(value ?? 0));
}
