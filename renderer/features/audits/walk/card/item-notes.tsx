import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { Note } from '../../../../ui/note';
import { type DraftField, draftFields } from '../draft/walk-draft';
import { draftAt, textAt, useWalkWork } from '../walk-context';
import css from './item-card.module.css';

/** What happened to the words of the open question: found again, refused, or another window wrote there too. */
export function ItemNotes() {
  const words = useWords('walk');
  const common = useWords('common');
  const work = useWalkWork();
  const { item, view, session } = work;
  const isRecovered = view.recovered.includes(item.id);
  const refusal = refusalOf(view, item.id);
  const { fields } = draftAt(work);
  const valueWords = (field: DraftField, text: string) => {
    if (field === 'result') return common(`states.result.${text as 'conform'}`);
    return field === 'grading' ? common(`states.grading.${text as 'minor'}`) : text;
  };
  return (
    <>
      {isRecovered ? (
        <Note>
          <span className={css.row}>
            {words('card.recovered')}
            <Button small onClick={() => session.dismissRecovered(item.id)}>
              {words('card.understood')}
            </Button>
          </span>
        </Note>
      ) : null}
      {view.replaced.map((one, index) =>
        one.itemId === item.id ? (
          <Note key={`${one.field} ${one.text}`} tone="warn">
            <span className={css.row}>
              {words('card.replaced', {
                field: words(`fields.${one.field}`),
                text: valueWords(one.field, one.text),
              })}
              {one.field === 'result' || one.field === 'grading' ? null : (
                <Button
                  small
                  onClick={() => {
                    const stands = textAt(work, one.field);
                    session.type(item.id, one.field, stands === '' ? one.text : `${stands}\n${one.text}`);
                    session.dismissReplaced(index);
                  }}
                >
                  {words('card.addBack')}
                </Button>
              )}
              <Button small onClick={() => session.dismissReplaced(index)}>
                {words('card.keepMine')}
              </Button>
            </span>
          </Note>
        ) : null,
      )}
      {refusal === null ? null : (
        <Note tone="bad">
          {words(`refused.${refusal}`)}
          {draftFields.map((field) => {
            const text = fields[field]?.text ?? '';
            return text === '' || field === 'result' || field === 'grading' ? null : (
              <p key={field}>
                {words('refused.kept')} ({words(`fields.${field}`)}): “{text}”
              </p>
            );
          })}
        </Note>
      )}
    </>
  );
}

const plain = ['not-in-state', 'item-dropped', 'item-unknown'] as const;

/** Refusals of the agreement stand beside it. */
function refusalOf({ waiting }: ReturnType<typeof useWalkWork>['view'], itemId: string) {
  return plain.find((type) => type === waiting[itemId]) ?? null;
}
