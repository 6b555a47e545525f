import { IconChevronDown, IconCopy, IconGitBranch, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ProcedureCase } from '../../../../core/procedures/content';
import { blankCase, blankStage } from '../../../../core/procedures/edit/blanks';
import { addCase, duplicateCase, removeCase } from '../../../../core/procedures/edit/edit-cases';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { Menu, type MenuEntry } from '../../../../ui/menu';
import { useEditorTools } from '../editor-tools';

interface CaseMenuProps {
  readonly procedureCase: ProcedureCase;
  readonly onCase: (caseId: string) => void;
  readonly onRemoved: (name: string) => void;
}

/** Chooses the case that the table shows; adds, copies and removes cases. */
export function CaseMenu({ procedureCase, onCase, onRemoved }: CaseMenuProps) {
  const { content, edit, readOnly, newId } = useEditorTools();
  const words = useWords('editor');
  const { cases } = content;
  const number = cases.indexOf(procedureCase) + 1;
  const nameOf = (one: ProcedureCase, at: number) => one.name || words('cases.unnamed', { number: at + 1 });
  const entries: MenuEntry[] = cases.map((one, at) => ({
    id: one.id,
    label: words('cases.item', { number: at + 1, name: nameOf(one, at) }),
    current: one === procedureCase,
    onSelect: () => onCase(one.id),
  }));
  const acts: readonly MenuEntry[] = [
    { id: 'line', divider: true },
    {
      id: 'add',
      label: words('cases.add'),
      icon: IconPlus,
      onSelect: () => {
        const id = newId();
        edit((now) => addCase(now, blankCase(id, '', [blankStage(newId(), '')])));
        onCase(id);
      },
    },
    {
      id: 'copy',
      label: words('cases.duplicate'),
      icon: IconCopy,
      onSelect: () => {
        const id = newId();
        const name = words('cases.copyName', { name: nameOf(procedureCase, number - 1) });
        edit((now) => duplicateCase(now, procedureCase.id, { id, name }, newId));
        onCase(id);
      },
    },
    {
      id: 'remove',
      label: words('cases.remove'),
      icon: IconTrash,
      danger: true,
      onSelect: () => {
        const next = cases[number] ?? cases[number - 2];
        edit((now) => removeCase(now, procedureCase.id));
        if (next !== undefined) onCase(next.id);
        onRemoved(nameOf(procedureCase, number - 1));
      },
    },
  ];
  return (
    <Menu
      trigger={
        <Button small icon={IconGitBranch} iconAfter={IconChevronDown}>
          {words('cases.menu', { number, total: cases.length })}
        </Button>
      }
      entries={readOnly ? entries : [...entries, ...acts]}
    />
  );
}

interface AreaMenuProps {
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly area: string;
  readonly onArea: (id: string) => void;
}

/** Chooses the area class whose times the table shows; absent when the agency has one only. */
export function AreaMenu({ areas, area, onArea }: AreaMenuProps) {
  const words = useWords('editor');
  if (areas.length < 2) return null;
  const name = areas.find((one) => one.id === area)?.name ?? '';
  return (
    <Menu
      trigger={
        <Button small iconAfter={IconChevronDown}>
          {words('steps.area', { name })}
        </Button>
      }
      entries={areas.map((one) => ({
        id: one.id,
        label: one.name,
        current: one.id === area,
        onSelect: () => onArea(one.id),
      }))}
    />
  );
}
