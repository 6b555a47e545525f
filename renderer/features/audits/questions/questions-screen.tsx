import { IconClipboardList, IconListSearch, IconPlus, IconTablePlus } from '@tabler/icons-react';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { BankQuestion } from '../../../core/audits/bank-question';
import { art36Questions } from '../../../core/audits/checklist/art-36.data';
import { seedArt36, setQuestionActive } from '../../../core/audits/checklist/save-bank-question';
import { asId } from '../../../core/kernel/ids';
import { useData, useWorkspace } from '../../../data/store-context';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { useQuery } from '../../../navigation/use-query';
import { useQueryText } from '../../../navigation/use-query-text';
import { formatOf } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { DataTable } from '../../../ui/data-table/data-table';
import { EmptyState } from '../../../ui/empty-state';
import { FilterBar } from '../../../ui/filter-bar';
import { FilterChip } from '../../../ui/filter-chip';
import { Note } from '../../../ui/note';
import { Page } from '../../../ui/page';
import { PageHead } from '../../../ui/page-head';
import { SearchBox } from '../../../ui/search-box';
import { auditeeShortName } from '../shared/auditee-names';
import { PasteDialog } from './paste-dialog';
import { questionColumns } from './question-columns';
import { QuestionDialog } from './question-dialog';
import { filterQuestions, hasQuestionMark, questionMarks } from './question-rows';
import css from './questions.module.css';

const keyOf = ({ id }: BankQuestion) => id;
const nameOf = ({ question }: BankQuestion) => question;
const isOff = ({ active }: BankQuestion) => !active;
const blank = (id: string): BankQuestion => ({
  id: asId(id),
  source: 'own',
  question: '',
  look: '',
  requirement: '',
  clauses: [],
  auditees: [],
  active: true,
  verified: true,
});

type Open =
  | { readonly type: 'edit'; readonly question: BankQuestion; readonly isNew: boolean }
  | { readonly type: 'paste' };

/** The questions kept for every audit: the officer's own and the inspection list. */
export function QuestionsScreen() {
  const { commit, store, today, newId } = useData();
  const { bankQuestion, orgUnit } = useWorkspace();
  const words = useWords('checklist');
  const common = useWords('common');
  const auditWords = useWords('audits');
  const { query, setQuery } = useQuery();
  const [text, setText] = useQueryText('q');
  const [open, setOpen] = useState<Open | null>(null);
  const mark = questionMarks.find((one) => one === query['show']) ?? null;
  const wanted = useDeferredValue(text);
  const shown = useMemo(() => filterQuestions(bankQuestion.values(), wanted, mark), [bankQuestion, wanted, mark]);
  const missing = art36Questions.filter(({ id }) => !bankQuestion.has(id)).length;

  const onUse = useCallback(
    (question: BankQuestion, active: boolean) => {
      const result = setQuestionActive(store.state().bankQuestion, question.id, active);
      if (result.ok) void commit(result.value);
    },
    [commit, store],
  );
  const onEdit = useCallback((question: BankQuestion) => setOpen({ type: 'edit', question, isNew: false }), []);
  const auditeesOf = useCallback(
    ({ auditees }: BankQuestion) =>
      auditees.map((auditee) => auditeeShortName(auditee, { orgUnit }, today(), auditWords)).join('; ') ||
      words('questions.everybody'),
    [orgUnit, today, auditWords, words],
  );
  const columns = useMemo(
    () => questionColumns({ words, text: wanted, auditeesOf, onEdit, onUse }),
    [words, wanted, auditeesOf, onEdit, onUse],
  );
  function seed() {
    const result = seedArt36(store.state().bankQuestion);
    if (result.ok) void commit(result.value);
  }
  const actions = (
    <>
      {missing === 0 ? null : (
        <Button icon={IconClipboardList} onClick={seed}>
          {words('questions.seed', { count: missing })}
        </Button>
      )}
      <Button icon={IconTablePlus} onClick={() => setOpen({ type: 'paste' })}>
        {words('questions.paste.open')}
      </Button>
      <Button
        kind="primary"
        icon={IconPlus}
        onClick={() => setOpen({ type: 'edit', question: blank(newId()), isNew: true })}
      >
        {words('questions.add')}
      </Button>
    </>
  );
  const unverified = [...bankQuestion.values()].filter(({ verified }) => !verified).length;
  const clear = () => {
    setText('');
    setQuery({ q: null, show: null });
  };
  return (
    <Page
      body="fill"
      head={
        <PageHead
          title={words('questions.title')}
          meta={words('questions.meta', { count: bankQuestion.size })}
          breadcrumb={<RouteLink to={paths.audits}>{auditWords('title')}</RouteLink>}
          actions={bankQuestion.size === 0 ? undefined : actions}
        />
      }
      bars={
        bankQuestion.size === 0 ? null : (
          <>
            <FilterBar end={<span aria-live="polite">{formatOf(shown.length, bankQuestion.size)}</span>}>
              <div className={css.search}>
                <SearchBox label={words('questions.search')} value={text} onChange={setText} />
              </div>
              {questionMarks.map((one) => (
                <FilterChip
                  key={one}
                  label={words(`questions.marks.${one}`)}
                  count={[...bankQuestion.values()].filter((question) => hasQuestionMark(question, one)).length}
                  on={mark === one}
                  onChange={(on) => setQuery({ show: on ? one : null })}
                />
              ))}
              {mark === null && text === '' ? null : (
                <Button kind="quiet" onClick={clear}>
                  {common('clearFilters')}
                </Button>
              )}
            </FilterBar>
            {unverified === 0 ? null : (
              <Note tone="warn" strip>
                {words('questions.unverifiedNote', { count: unverified })}
              </Note>
            )}
          </>
        )
      }
    >
      {bankQuestion.size === 0 ? (
        <EmptyState icon={IconListSearch} title={words('questions.empty')} actions={actions}>
          {words('questions.emptyWhy')}
        </EmptyState>
      ) : (
        <DataTable
          label={words('questions.title')}
          rows={shown}
          rowKey={keyOf}
          rowName={nameOf}
          columns={columns}
          cursor={query['question'] ?? null}
          onCursor={(question) => setQuery({ question })}
          onOpen={onEdit}
          isOff={isOff}
          empty={
            <>
              <p>{common('table.empty')}</p>
              <Button onClick={clear}>{common('clearFilters')}</Button>
            </>
          }
        />
      )}
      {open?.type === 'paste' ? <PasteDialog onClose={() => setOpen(null)} /> : null}
      {open?.type === 'edit' ? (
        <QuestionDialog
          key={open.question.id}
          question={open.question}
          isNew={open.isNew}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Page>
  );
}
