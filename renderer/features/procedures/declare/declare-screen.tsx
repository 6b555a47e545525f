import { IconCheck } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { planDeclaration } from '../../../core/coverage/declare';
import { useData, useWorkspace } from '../../../data/store-context';
import { storeFiles } from '../../../data/store-files';
import { FILE_LIMIT } from '../../../intake/sheet';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { useGo } from '../../../navigation/use-go';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import type { PickedFile } from '../../../ui/file-pick';
import { FootBar } from '../../../ui/foot-bar';
import { Note } from '../../../ui/note';
import { Page } from '../../../ui/page';
import { PageHead } from '../../../ui/page-head';
import { Progress } from '../../../ui/progress';
import { refusedWords } from '../record/refused-words';
import { CompareStage } from './compare-stage';
import css from './declare.module.css';
import { DeclareSteps } from './declare-steps';
import { PickStage } from './pick-stage';
import { matchedFiles, type WaitingFile } from './picked-files';
import { type DeclarationFailure, type DeclarationFile, readDeclarationFile } from './read-declaration-file';
import { takeDeclaration } from './take-declaration';

const noPatterns = { administrative: '', system: '', internal: '', form: '' };

type Work = { readonly label: 'storing' | 'taking'; readonly done: number; readonly total: number };

/** Loads procedures already in force from a table, with their signed files, as one change that can be taken back. */
export function DeclareScreen() {
  const { store, commit, backups, today, newId } = useData();
  const state = useWorkspace();
  const go = useGo();
  const words = useWords('declaration');
  const [file, setFile] = useState<DeclarationFile | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const [failed, setFailed] = useState<{ name: string; failure: DeclarationFailure } | null>(null);
  const [files, setFiles] = useState<readonly WaitingFile[]>([]);
  const [createUnits, setCreateUnits] = useState(true);
  const [work, setWork] = useState<Work | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const reader = useRef<AbortController | null>(null);
  const plan = useMemo(() => {
    const [agency] = state.agency.values();
    return file === null ? [] : planDeclaration(file.rows, state, agency?.codePatterns ?? noPatterns, today());
  }, [file, state, today]);
  const fresh = plan.filter(({ kind }) => kind === 'new').length;
  const matched = matchedFiles(files, plan);
  const unknownUnits = new Set(
    plan.flatMap((entry) =>
      entry.kind === 'new'
        ? entry.warnings.flatMap((warning) => (warning.type === 'unit-unknown' ? [warning.name] : []))
        : [],
    ),
  );

  async function read({ name, bytes }: PickedFile) {
    setFailed(null);
    if (bytes === null) return setFailed({ name, failure: { type: 'file-too-large', limit: FILE_LIMIT } });
    setReading(name);
    const control = new AbortController();
    reader.current = control;
    const result = await readDeclarationFile(name, bytes, control.signal).catch(() => null);
    setReading(null);
    if (result === null) return;
    if (result.ok) setFile(result.value);
    else setFailed({ name, failure: result.error });
  }
  async function take() {
    setWork({ label: 'storing', done: 0, total: matched.length });
    const { stored, refused } = await storeFiles(store, matched, (done) =>
      setWork({ label: 'storing', done, total: matched.length }),
    );
    setProblem(refusedWords(refused));
    if (refused.length > 0) return setWork(null);
    await backups.take('before-import');
    const withRows = stored.map(({ source, file: one }) => ({ row: source.row, file: one }));
    const draft = takeDeclaration(store.state(), { plan, files: withRows, createUnits, actor: store.actor(), newId });
    const done =
      draft !== null && (await commit(draft, (count, total) => setWork({ label: 'taking', done: count, total })));
    setWork(null);
    if (done) go(paths.procedures);
  }

  const nothing = fresh === 0 && matched.length === 0;
  return (
    <Page
      head={
        <PageHead
          plain
          title={words('title')}
          breadcrumb={
            <>
              <RouteLink to={paths.procedures}>{words('breadcrumb')}</RouteLink>
              {file === null ? null : <> / {words('fromFile', { file: file.name, rows: file.rows.length })}</>}
            </>
          }
          actions={<DeclareSteps now={file === null ? 'pick' : work === null ? 'compare' : 'take'} />}
        />
      }
      body={file === null ? 'scroll' : 'fill'}
      foot={
        file === null ? null : work !== null ? (
          <FootBar>
            <Progress label={words(work.label)} done={work.done} total={work.total} />
          </FootBar>
        ) : (
          <FootBar
            actions={
              <>
                <Button
                  onClick={() => {
                    setFile(null);
                    setFiles([]);
                  }}
                >
                  {words('cancel')}
                </Button>
                <Button
                  kind="primary"
                  icon={IconCheck}
                  disabledReason={nothing ? words('nothing') : null}
                  onClick={() => void take()}
                >
                  {fresh > 0 || nothing
                    ? words('take', { count: fresh })
                    : words('takeFiles', { count: matched.length })}
                </Button>
              </>
            }
          >
            {unknownUnits.size === 0 ? null : (
              <Checkbox
                label={words('createUnits', { count: unknownUnits.size })}
                checked={createUnits}
                onChange={setCreateUnits}
              />
            )}
            <span className={css.quiet}>{words('foot')}</span>
          </FootBar>
        )
      }
    >
      {reading === null ? null : <Note>{words('reading', { name: reading })}</Note>}
      {problem === null ? null : <Note tone="bad">{problem}</Note>}
      {file === null ? (
        <PickStage failed={failed} onFile={(picked) => void read(picked)} />
      ) : (
        <CompareStage plan={plan} files={files} onFiles={setFiles} />
      )}
    </Page>
  );
}
