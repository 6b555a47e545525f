import { useWords } from '../../../../strings/use-words';
import { Dialog } from '../../../../ui/dialog';
import { gradingKeys, otherKeys, resultKeys } from '../keys/walk-keys';
import css from './sheets.module.css';

const records = ['note', 'reason', 'evidence', 'file', 'camera', 'dossier', 'finding', 'agreement'] as const;
const moves = ['next', 'previous', 'later', 'unanswered', 'go', 'chart', 'help'] as const;

/** Every key of the walk. */
export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const words = useWords('walk');
  const common = useWords('common');
  const answers = [
    ...(['conform', 'nonconform', 'not-applicable', 'not-assessed'] as const).map((result) => ({
      keys: resultKeys[result],
      what: common(`states.result.${result}`),
    })),
    ...(['observation', 'opportunity', 'good-practice', 'minor', 'major'] as const).map((grading) => ({
      keys: gradingKeys[grading],
      what: common(`states.grading.${grading}`),
    })),
  ];
  const groups = [
    { title: words('help.answer'), lines: answers },
    {
      title: words('help.record'),
      lines: [
        ...records.map((name) => ({ keys: otherKeys[name], what: words(`help.${name}`) })),
        { keys: 'Ctrl V', what: words('help.paste') },
        { keys: 'Esc', what: words('help.leave') },
      ],
    },
    { title: words('help.move'), lines: moves.map((name) => ({ keys: otherKeys[name], what: words(`help.${name}`) })) },
  ];
  return (
    <Dialog open wide title={words('help.title')} onClose={onClose}>
      <p>{words('help.typing')}</p>
      <div className={css.groups}>
        {groups.map(({ title, lines }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl className={css.keys}>
              {lines.map(({ keys, what }) => (
                <div key={keys} className={css.line}>
                  <dt>
                    <kbd>{keys}</kbd>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
