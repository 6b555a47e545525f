import { IconArrowRight } from '@tabler/icons-react';
import type { ChangeSetHeader } from '../../../data/store';
import { useHistory, useWorkspace } from '../../../data/store-context';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { formatInstant } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { LongText } from '../../../ui/long-text';
import { describeValue } from '../describe-value';
import { fieldWords } from '../field-words';
import { writeRecordKey } from '../history-query';
import { recordLabel } from '../record-label';
import type { CorrectionFacts } from './correction-facts';
import css from './corrections.module.css';
import { useCorrection } from './use-correction';

interface CellProps {
  readonly header: ChangeSetHeader;
}

/** The records that a correction is about, each with the way to its history. */
export function CorrectionRecord({ header }: CellProps) {
  const words = useWords('history');
  const state = useWorkspace();
  const facts = useCorrection(header);
  if (facts === null) return <span className={css.dim}>{words('reading')}</span>;
  return (
    <ul className={css.cell}>
      {facts.map(({ record: { entity, id, before, after } }) => {
        const last = after ?? before;
        return (
          <li key={`${entity}/${id}`}>
            <span className={css.dim}>{words(`entities.${entity}`)}</span>
            <RouteLink to={paths.history} query={{ record: writeRecordKey({ entity, id }) }}>
              <LongText text={last === null ? '–' : recordLabel(entity, last, state, words)} lines={2} />
            </RouteLink>
          </li>
        );
      })}
    </ul>
  );
}

/** Each part as it was recorded by mistake and as it was mended. */
export function CorrectionValues({ header }: CellProps) {
  const facts = useCorrection(header);
  if (facts === null) return null;
  return (
    <ul className={css.cell}>
      {facts.map((one) => (
        <li key={one.record.id}>
          <FieldLines facts={one} />
          <Sources facts={one} />
        </li>
      ))}
    </ul>
  );
}

function FieldLines({ facts }: { readonly facts: CorrectionFacts }) {
  const words = useWords('history');
  const state = useWorkspace();
  return facts.fields.map(({ field, wrong, right }) => (
    <p key={field}>
      <span className={css.field}>{fieldWords(field, words)}: </span>
      <span className={css.wrong}>
        <span className={css.spoken}>{words('corrections.wrong')} </span>
        {describeValue(field, wrong, state, words)}
      </span>
      <IconArrowRight className={css.arrow} size={14} stroke={1.75} aria-hidden />
      <span className={right === null ? css.missing : css.right}>
        <span className={css.spoken}>{words('corrections.right')} </span>
        {right === null ? words('corrections.notMended') : describeValue(field, right.value, state, words)}
      </span>
    </p>
  ));
}

/** When and by whom the mistake was made and mended, where a note names them. */
function Sources({ facts: { mistake, mend } }: { readonly facts: CorrectionFacts }) {
  const words = useWords('history');
  const state = useWorkspace();
  const history = useHistory();
  const told = (id: string | null) => {
    const header = history.find((one) => one.id === id);
    if (header === undefined) return null;
    const who = header.actor === null ? words('nobody') : state.person.get(header.actor)?.name;
    return { at: formatInstant(header.at), who: who ?? words('unknownPerson') };
  };
  const wrong = told(mistake);
  const right = told(mend);
  if (wrong === null) return null;
  return (
    <p className={css.dim}>
      {words('corrections.mistakenAt', wrong)}
      {right === null ? '' : `; ${words('corrections.mendedAt', right)}`}
    </p>
  );
}
