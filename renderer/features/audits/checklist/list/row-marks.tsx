import { IconHistory, IconPencil, IconTrash, IconUnlink } from '@tabler/icons-react';
import { useWords } from '../../../../strings/use-words';
import { ToneText } from '../../../../ui/tone-text';
import css from './checklist.module.css';
import { type ChecklistRow, hasMark, type ItemMark, itemMarks } from './checklist-rows';

const looks = {
  edited: { tone: 'info', icon: IconPencil },
  'other-revision': { tone: 'warn', icon: IconHistory },
  gone: { tone: 'warn', icon: IconUnlink },
  dropped: { tone: 'mute', icon: IconTrash },
} as const satisfies Record<ItemMark, object>;

/** What sets a question apart: edited words, a former revision, a source that no longer asks it, dropped. */
export function RowMarks({ row, others }: { readonly row: ChecklistRow; readonly others: ReadonlySet<string> }) {
  const words = useWords('checklist');
  const marks = itemMarks.filter((mark) => hasMark(row, mark, others));
  if (marks.length === 0) return null;
  return (
    <span className={css.marks}>
      {marks.map((mark) => (
        <ToneText key={mark} tone={looks[mark].tone} icon={looks[mark].icon}>
          {words(`marks.${mark}`)}
        </ToneText>
      ))}
    </span>
  );
}
