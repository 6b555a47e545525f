import { useMemo, useState } from 'react';
import { asId } from '../../../../core/kernel/ids';
import type { ProcedureCase } from '../../../../core/procedures/content';
import { patchCase } from '../../../../core/procedures/edit/edit-cases';
import type { AdministrativeProcedure } from '../../../../core/register/administrative-procedure';
import { useWorkspace } from '../../../../data/store-context';
import { useWords, type Words } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { Checkbox } from '../../../../ui/checkbox';
import { findChoices } from '../../../../ui/choices';
import { Dialog } from '../../../../ui/dialog';
import { SearchBox } from '../../../../ui/search-box';
import { durationText } from '../duration-text';
import { useEditorTools } from '../editor-tools';
import css from './serves-dialog.module.css';

interface ServesDialogProps {
  readonly procedureCase: ProcedureCase;
  readonly open: boolean;
  readonly onClose: () => void;
}

const MOST_HITS = 12;

/** Chooses the administrative procedures that a case serves: their limits are what its times are compared with. */
export function ServesDialog({ procedureCase, open, onClose }: ServesDialogProps) {
  const { edit, readOnly, procedureId } = useEditorTools();
  const { administrativeProcedure: register, mapping } = useWorkspace();
  const words = useWords('editor');
  const [query, setQuery] = useState('');
  const { serves } = procedureCase;

  const near = useMemo(() => {
    const ids = new Set<string>(serves.map((one) => one.administrativeProcedureId));
    for (const one of mapping.values()) if (one.procedureId === procedureId) ids.add(one.administrativeProcedureId);
    return [...ids].flatMap((id) => register.get(id) ?? []).sort((a, b) => a.code.localeCompare(b.code));
  }, [serves, mapping, register, procedureId]);
  const hits = useMemo(() => {
    if (query.trim() === '') return [];
    const choices = [...register.values()].map(({ id, code, name }) => ({ value: id, label: code, note: name }));
    const found = findChoices(choices, query, MOST_HITS + near.length);
    return found
      .flatMap(({ value }) => register.get(value) ?? [])
      .filter((one) => !near.includes(one))
      .slice(0, MOST_HITS);
  }, [query, register, near]);

  const toggle = (administrativeProcedureId: string, caseId: string | null, on: boolean) => {
    const id = asId<'administrativeProcedure'>(administrativeProcedureId);
    const others = serves.filter(
      (one) =>
        one.administrativeProcedureId !== id || (caseId !== null && one.caseId !== null && one.caseId !== caseId),
    );
    const next = on ? [...others, { administrativeProcedureId: id, caseId }] : others;
    edit((now) => patchCase(now, procedureCase.id, { serves: next }));
  };
  const line = (one: AdministrativeProcedure) => {
    const served = serves.filter(({ administrativeProcedureId }) => administrativeProcedureId === one.id);
    const whole = served.some(({ caseId }) => caseId === null);
    const single = one.cases.length === 1 ? one.cases[0] : undefined;
    return (
      <li key={one.id} className={css.line}>
        <Checkbox
          label={
            <>
              <span className={css.code}>{one.code}</span> {one.name}
            </>
          }
          hint={single === undefined ? undefined : limitsText(single, words)}
          checked={whole}
          partly={!whole && served.length > 0}
          disabled={readOnly}
          onChange={(on) => toggle(one.id, null, on)}
        />
        {one.cases.length < 2 ? null : (
          <ul className={css.cases}>
            {one.cases.map((item) => (
              <li key={item.id}>
                <Checkbox
                  label={item.name}
                  hint={limitsText(item, words)}
                  checked={whole || served.some(({ caseId }) => caseId === item.id)}
                  disabled={readOnly || whole}
                  onChange={(on) => toggle(one.id, item.id, on)}
                />
              </li>
            ))}
          </ul>
        )}
      </li>
    );
  };

  return (
    <Dialog
      open={open}
      wide
      title={words('serves.title')}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onClose}>
          {words('serves.done')}
        </Button>
      }
    >
      <p className={css.hint}>{words('serves.hint')}</p>
      <h3 className={css.heading}>{words('serves.mapped')}</h3>
      {near.length === 0 ? <p className={css.hint}>{words('serves.none')}</p> : <ul>{near.map(line)}</ul>}
      {readOnly ? null : (
        <>
          <h3 className={css.heading}>{words('serves.others')}</h3>
          <SearchBox label={words('serves.search')} value={query} onChange={setQuery} />
          <ul>{hits.map(line)}</ul>
        </>
      )}
    </Dialog>
  );
}

function limitsText(item: AdministrativeProcedure['cases'][number], words: Words<'editor'>): string {
  const areas = new Set([...Object.keys(item.provincial), ...Object.keys(item.statutory)]);
  const texts = [...areas].map((area) =>
    words('serves.limits', {
      provincial: durationText(item.provincial[area]) || '–',
      statutory: durationText(item.statutory[area]) || '–',
    }),
  );
  return texts.length > 0 ? texts.join(' · ') : item.timeText;
}
