import type { OtherRevision } from '../../../../core/audits/checklist/other-revisions';
import { useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { Note } from '../../../../ui/note';
import css from './checklist.module.css';
import { issueWords } from './origin-cell';

interface RevisionNotesProps {
  readonly others: readonly OtherRevision[];
  readonly onShow: () => void;
  /** Goes to generating again for the sittings concerned. */
  readonly onFollow: (sittingIds: readonly string[]) => void;
}

/** Says which procedures are asked about in another revision than the one in force, and what can be done about it. */
export function RevisionNotes({ others, onShow, onFollow }: RevisionNotesProps) {
  const words = useWords('checklist');
  const { procedure } = useWorkspace();
  if (others.length === 0) return null;
  const following = others.filter(({ follows }) => follows);
  return (
    <Note tone="warn" strip>
      <span className={css.noteLine}>
        <span>
          {others
            .map(({ procedureId, pinned, inForce }) =>
              words(inForce === null ? 'revisions.noneNow' : 'revisions.other', {
                code: procedure.get(procedureId)?.code ?? words('origin.procedureGone'),
                pinned: pinned === null ? words('origin.revisionGone') : issueWords(pinned, words),
                now: inForce === null ? '' : issueWords(inForce, words),
              }),
            )
            .join(' ')}{' '}
          {following.length === 0 ? words('revisions.stays') : null}
        </span>
        <Button small onClick={onShow}>
          {words('revisions.show')}
        </Button>
        {following.length === 0 ? null : (
          <Button small onClick={() => onFollow([...new Set(following.flatMap(({ sittingIds }) => sittingIds))])}>
            {words('revisions.follow')}
          </Button>
        )}
      </span>
    </Note>
  );
}
