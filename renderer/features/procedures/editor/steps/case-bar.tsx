import type { ProcedureCase } from '../../../../core/procedures/content';
import { patchCase } from '../../../../core/procedures/edit/edit-cases';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { unreadKey } from '../draft/unread-times';
import { useEditorTools } from '../editor-tools';
import { DurationCell } from '../grid/duration-cell';
import css from './case-bar.module.css';
import { ServesDialog } from './serves-dialog';
import type { StepActions } from './step-actions';

interface CaseBarProps {
  readonly procedureCase: ProcedureCase;
  readonly areaClass: string;
  readonly actions: StepActions;
  readonly choosingServed: boolean;
  readonly onChooseServed: (open: boolean) => void;
}

/** What belongs to the case as a whole: its name, its declared total and what it serves. */
export function CaseBar({ procedureCase, areaClass, actions, choosingServed, onChooseServed }: CaseBarProps) {
  const { edit, readOnly, unread } = useEditorTools();
  const words = useWords('editor');
  const served = new Set(procedureCase.serves.map((one) => one.administrativeProcedureId));
  return (
    <div className={css.bar}>
      <div className={css.name}>
        <span className={css.label}>{words('cases.one')}</span>
        {readOnly ? (
          <span>{procedureCase.name === '' ? words('cases.nameHint') : procedureCase.name}</span>
        ) : (
          <input
            type="text"
            className={css.input}
            aria-label={words('cases.name')}
            value={procedureCase.name}
            placeholder={words('cases.nameHint')}
            spellCheck={false}
            onChange={(event) => {
              const name = event.currentTarget.value;
              edit((now) => patchCase(now, procedureCase.id, { name }), `${procedureCase.id}.name`);
            }}
          />
        )}
      </div>
      <div className={css.total} id="editor-declared-total">
        <span className={css.label}>{words('cases.total')}</span>
        <div className={readOnly ? undefined : css.box}>
          <DurationCell
            label={words('cases.total')}
            cell="total"
            value={procedureCase.total[areaClass]}
            unread={unread[unreadKey(procedureCase.id, areaClass)]}
            placeholder={words('cases.totalHint')}
            readOnly={readOnly}
            onText={(text) => actions.setTime('case', procedureCase.id, text)}
          />
        </div>
      </div>
      <div className={css.serves}>
        <span className={css.label}>{words('cases.serves')}</span>
        <Button small onClick={() => onChooseServed(true)}>
          {served.size === 0 ? words('cases.servesNone') : words('cases.servesSome', { count: served.size })}
        </Button>
      </div>
      <ServesDialog procedureCase={procedureCase} open={choosingServed} onClose={() => onChooseServed(false)} />
    </div>
  );
}
