import { useState } from 'react';
import { looksLikeName, parseDossierCodes } from '../../../core/audits/sampling/dossier-codes';
import type { IdSource } from '../../../core/kernel/ids';
import { formatNumber } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Note } from '../../../ui/note';
import { NumberField } from '../../../ui/number-field';
import { SegmentedControl } from '../../../ui/segmented-control';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import { type DrawFrom, drawnCodes, populationOf, rowsLeft, rowsOfDraw } from './drawn-rows';
import css from './samples.module.css';
import type { SheetDraft } from './sheet-draft';
import { useKeptText } from './use-kept-text';

interface DrawDialogProps {
  readonly sheetId: string;
  readonly draft: SheetDraft;
  readonly newId: IdSource;
  readonly onDraw: (drawn: Pick<SheetDraft, 'population' | 'rows'>) => void;
  readonly onClose: () => void;
}

const ways = ['codes', 'numbers'] as const;

/** Draws dossiers by the rule and seed of the sheet, from a pasted list or a run of numbers; what would be drawn is shown first. */
export function DrawDialog({ sheetId, draft, newId, onDraw, onClose }: DrawDialogProps) {
  const words = useWords('findings');
  const common = useWords('common');
  const [way, setWay] = useState<DrawFrom['type']>('codes');
  const [text, setText] = useKeptText(`sample-codes.${sheetId}`);
  const [size, setSize] = useState<number | null>(3);
  const [first, setFirst] = useState<number | null>(1);
  const [last, setLast] = useState<number | null>(null);
  const [pattern, setPattern] = useState('####');
  const codes = parseDossierCodes(text);
  const names = codes.filter(looksLikeName);
  const from: DrawFrom =
    way === 'codes'
      ? { type: 'codes', codes }
      : { type: 'numbers', from: whole(first), to: last === null ? whole(first) - 1 : whole(last), pattern };
  const population = populationOf(from);
  const drawn = drawnCodes(draft, from, whole(size));
  const left = rowsLeft(drawn, draft.rows);

  return (
    <Dialog
      open
      wide
      title={words('samples.draw.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            kind="primary"
            disabled={drawn.length === 0}
            onClick={() => {
              onDraw({ population, rows: rowsOfDraw(drawn, draft.rows, newId) });
              onClose();
            }}
          >
            {words('samples.draw.do', { count: drawn.length })}
          </Button>
        </>
      }
    >
      <div className={css.fields}>
        <SegmentedControl
          label={words('samples.draw.from')}
          value={way}
          choices={ways.map((value) => ({ value, label: words(`samples.draw.ways.${value}`) }))}
          onChange={setWay}
        />
        {way === 'codes' ? (
          <TextArea
            label={words('samples.draw.codes')}
            hint={words('samples.draw.codesHint')}
            rows={6}
            value={text}
            onChange={setText}
          />
        ) : (
          <div className={css.three}>
            <NumberField label={words('samples.draw.first')} value={first} onChange={setFirst} />
            <NumberField label={words('samples.draw.last')} value={last} onChange={setLast} />
            <TextField
              label={words('samples.draw.pattern')}
              hint={words('samples.draw.patternHint')}
              value={pattern}
              onChange={setPattern}
            />
          </div>
        )}
        {names.length === 0 ? null : (
          <Note tone="warn">
            {words('samples.names.several', { count: names.length, names: names.slice(0, 3).join(', ') })}
          </Note>
        )}
        <div className={css.three}>
          <NumberField label={words('samples.draw.size')} value={size} onChange={setSize} />
        </div>
        <Note>
          <p>
            {words('samples.draw.says', {
              rule: words(`samples.rules.${draft.rule}`),
              seed: String(draft.seed ?? ''),
              population: formatNumber(population),
            })}
          </p>
          {drawn.length === 0 ? null : <p className={css.drawn}>{drawn.join(' · ')}</p>}
        </Note>
        {drawn.length > 0 && left.length > 0 ? (
          <Note tone="warn">
            {words('samples.draw.replaces', { count: left.length, codes: left.map(({ code }) => code).join(', ') })}
          </Note>
        ) : null}
      </div>
    </Dialog>
  );
}

function whole(value: number | null): number {
  return Math.max(0, Math.round(value ?? 0));
}
