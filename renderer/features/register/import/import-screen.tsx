import { useMemo, useRef, useState } from 'react';
import { useData } from '../../../data/store-context';
import { FILE_LIMIT } from '../../../intake/sheet';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { useGo } from '../../../navigation/use-go';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import type { PickedFile } from '../../../ui/file-pick';
import { FootBar } from '../../../ui/foot-bar';
import { Page } from '../../../ui/page';
import { PageHead } from '../../../ui/page-head';
import { Progress } from '../../../ui/progress';
import { ChooseStep } from './choose-step';
import { ColumnsStep } from './columns-step';
import { CompareStep } from './compare-step';
import { type ImportFacts, ImportFoot } from './import-foot';
import { ImportSteps } from './import-steps';
import { PlanCounts } from './plan-counts';
import { firstKind, isWritable, type PlanKind, rowsByKind, writableRows } from './plan-view';
import {
  fileWithHeader,
  fileWithSheet,
  type RegisterFile,
  type RegisterFileFailure,
  readRegisterFile,
} from './read-register-file';
import { ReadingNote } from './reading-note';
import { useRegisterPlan } from './use-register-plan';

const noFacts: ImportFacts = { number: '', date: null, verified: false };

/** Imports a register from a file: choose, match columns, compare, apply as one change set. */
export function ImportScreen() {
  const { commit, backups } = useData();
  const words = useWords('register');
  const go = useGo();
  const [file, setFile] = useState<RegisterFile | null>(null);
  const [step, setStep] = useState<'choose' | 'columns' | 'compare'>('choose');
  const [reading, setReading] = useState<string | null>(null);
  const [failed, setFailed] = useState<{ name: string; failure: RegisterFileFailure } | null>(null);
  const [facts, setFacts] = useState(noFacts);
  const [dropped, setDropped] = useState<ReadonlySet<number>>(new Set());
  const [kindAsked, setKindAsked] = useState<PlanKind | null>(null);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const stop = useRef<AbortController | null>(null);
  const { plan, ready, share, reviews, draft } = useRegisterPlan(file, facts);
  const rows = useMemo(() => rowsByKind(plan), [plan]);
  const writable = useMemo(() => writableRows(plan), [plan]);
  const chosen = useMemo(() => new Set([...writable].filter((row) => !dropped.has(row))), [writable, dropped]);
  const kind = kindAsked ?? firstKind(rows);

  async function open(picked: PickedFile) {
    setFailed(null);
    if (picked.bytes === null) {
      return setFailed({ name: picked.name, failure: { type: 'file-too-large', limit: FILE_LIMIT } });
    }
    const controller = new AbortController();
    stop.current = controller;
    setReading(picked.name);
    try {
      const result = await readRegisterFile(picked.name, picked.bytes, controller.signal);
      if (result.ok) {
        start(result.value);
        setStep('compare');
      } else setFailed({ name: picked.name, failure: result.error });
    } catch (error) {
      if (!controller.signal.aborted) throw error;
    } finally {
      setReading(null);
    }
  }

  function start(next: RegisterFile) {
    setFile(next);
    setDropped(new Set());
    setKindAsked(null);
  }

  function chooseSheet(index: number) {
    const sheet = file?.sheets[index];
    if (file === null || sheet === undefined) return;
    const next = fileWithSheet(file.name, file.sheets, sheet);
    start(next.ok ? next.value : next.error.byHand);
  }

  function matchByHand(next: RegisterFile) {
    setFailed(null);
    start(next);
    setStep('columns');
  }

  async function apply() {
    const result = draft(chosen);
    if (!result.ok) return;
    setProgress({ done: 0, total: result.value.changes.length });
    await backups.take('before-import');
    const header = await commit(result.value, (done, total) => setProgress({ done, total }));
    setProgress(null);
    if (header !== null) go(paths.register);
  }

  const named = file?.match.columns.some(({ field }) => field === 'name') ?? false;
  const onFile = (picked: PickedFile) => void open(picked);
  const crumb = (
    <>
      <RouteLink to={paths.register}>{words('title')}</RouteLink> / {words('import.crumb')}
      {file === null || step === 'choose' ? null : ` · ${fileWords(file)}`}
    </>
  );
  const steps = (
    <ImportSteps
      now={progress === null ? step : 'apply'}
      goTo={
        progress !== null
          ? {}
          : {
              choose: () => setStep('choose'),
              ...(file === null ? {} : { columns: () => setStep('columns') }),
              ...(named ? { compare: () => setStep('compare') } : {}),
            }
      }
    />
  );

  function fileWords({ name, sheet }: RegisterFile): string {
    const count = plan.rows.length;
    if (!ready) return name;
    return sheet.name === ''
      ? words('import.fileOf', { name, count })
      : words('import.sheetOf', { name, sheet: sheet.name, count });
  }

  if (step === 'choose' || file === null) {
    return (
      <Page head={<PageHead plain title={words('import.chooseTitle')} breadcrumb={crumb} actions={steps} />}>
        {reading === null ? (
          <ChooseStep failed={failed} onFile={onFile} onByHand={matchByHand} />
        ) : (
          <ReadingNote name={reading} onStop={() => stop.current?.abort()} />
        )}
      </Page>
    );
  }
  if (step === 'columns') {
    return (
      <Page
        head={<PageHead plain title={words('import.columnsTitle')} breadcrumb={crumb} actions={steps} />}
        foot={
          <FootBar
            actions={
              <Button
                kind="primary"
                onClick={() => setStep('compare')}
                disabledReason={named ? null : words('import.nameColumnMissing')}
              >
                {words('import.toCompare')}
              </Button>
            }
          />
        }
      >
        <ColumnsStep
          file={file}
          onMatch={(match) => start({ ...file, match })}
          onHeader={(row) => start(fileWithHeader(file, row))}
          onSheet={chooseSheet}
        />
      </Page>
    );
  }
  if (!ready) {
    return (
      <Page head={<PageHead plain title={words('import.compareTitle')} breadcrumb={crumb} actions={steps} />}>
        <Progress
          label={words('import.comparing')}
          done={Math.round(share * 100)}
          total={100}
          onStop={() => {
            setFile(null);
            setStep('choose');
          }}
        />
      </Page>
    );
  }
  const ended = rows.abolished.filter(({ target }) => reviews.has(target.id)).length;
  return (
    <Page
      body="fill"
      head={<PageHead plain title={words('import.compareTitle')} breadcrumb={crumb} actions={steps} />}
      bars={<PlanCounts rows={rows} shown={kind} onShow={setKindAsked} reviews={ended} />}
      foot={
        <ImportFoot
          facts={facts}
          onFacts={setFacts}
          count={chosen.size}
          progress={progress}
          onCancel={() => go(paths.register)}
          onApply={() => void apply()}
        />
      }
    >
      <CompareStep
        key={`${file.name} ${file.sheet.name}`}
        rows={rows}
        kind={kind}
        chosen={chosen}
        onChoose={(next) => {
          const shown = new Set(isWritable(kind) && kind !== 'refused' ? rows[kind].map(({ row }) => row) : []);
          setDropped(new Set([...writable].filter((row) => (shown.has(row) ? !next.has(row) : dropped.has(row)))));
        }}
        reviews={reviews}
        fileName={file.name}
        verified={facts.verified}
        onVerified={(verified) => setFacts({ ...facts, verified })}
        withoutCodes={!file.match.columns.some(({ field }) => field === 'code')}
      />
    </Page>
  );
}
