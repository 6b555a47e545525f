import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { DroppedEdit } from '../../../../core/audits/checklist/drop-edits';
import { keyOf, type MergeConflict } from '../../../../core/audits/checklist/merge-checklist';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import { useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { EmptyState } from '../../../../ui/empty-state';
import { Note } from '../../../../ui/note';
import { originOf } from '../list/item-origin';
import { OriginCell } from '../list/origin-cell';
import { checklistRefusalWords } from '../refusal-words';
import { ConflictCard } from './conflict-card';
import { changesOf, conflictsOf, differingFields, textOf } from './plan-summary';
import css from './prepare.module.css';
import type { PreparedSitting } from './use-preparation';

interface EffectPaneProps {
  readonly act: AuditAct;
  readonly prepared: PreparedSitting;
  readonly dropped: readonly DroppedEdit[];
  readonly onDrop: (conflict: MergeConflict, give: boolean) => void;
}

/** What the choice does to the questions of one sitting. */
export function EffectPane({ act, prepared, dropped, onDrop }: EffectPaneProps) {
  const { plan, included } = prepared;
  const words = useWords('checklist');
  const workspace = useWorkspace();
  return (
    <section className={css.effect} aria-label={words('prepare.preview')}>
      {content()}
    </section>
  );

  function content(): ReactNode {
    if (!included) return <p className={css.dim}>{words('prepare.leftWhy')}</p>;
    if (!plan.ok) return <Note tone="bad">{checklistRefusalWords(plan.error, workspace, words)}</Note>;
    const { added, removed } = plan.value;
    const changes = changesOf(plan.value, act.items);
    const conflicts = conflictsOf(plan.value, act.items);
    if (added.length + changes.length + removed.length + conflicts.length === 0)
      return (
        <EmptyState icon={IconCircleCheck} title={words('prepare.same')}>
          {words('prepare.sameWhy')}
        </EmptyState>
      );
    return (
      <>
        {conflicts.length === 0 ? null : (
          <Part
            title={words('prepare.parts.conflicts', { count: conflicts.length })}
            why={words('prepare.conflictsWhy')}
          >
            {conflicts.map((conflict) => (
              <ConflictCard
                key={`${conflict.itemId} ${conflict.field}`}
                conflict={conflict}
                gives={dropped.some(({ itemId, field }) => itemId === conflict.itemId && field === conflict.field)}
                onGive={(give) => onDrop(conflict, give)}
              />
            ))}
          </Part>
        )}
        {changes.length === 0 ? null : (
          <Part title={words('prepare.parts.changed', { count: changes.length })} why={words('prepare.changedWhy')}>
            {changes.map(({ before, after, type }) => (
              <li key={after.id} className={css.line}>
                <span className={css.code}>{after.code}</span>
                <span className={css.stack}>
                  {type === 'words' ? (
                    differingFields(before.words, after.words).map((field) => (
                      <span key={field} className={css.stack}>
                        <del>{textOf(before.words[field])}</del>
                        <ins>{textOf(after.words[field])}</ins>
                      </span>
                    ))
                  ) : (
                    <>
                      <span>{after.words.question}</span>
                      <span className={css.dim}>{words(`prepare.changes.${type}`)}</span>
                    </>
                  )}
                </span>
              </li>
            ))}
          </Part>
        )}
        {removed.length === 0 ? null : (
          <Part title={words('prepare.parts.removed', { count: removed.length })} why={words('prepare.removedWhy')}>
            {removed.map(({ id, code, words: { question } }) => (
              <li key={id} className={css.line}>
                <span className={css.code}>{code}</span>
                <span>{question}</span>
              </li>
            ))}
          </Part>
        )}
        {added.length === 0 ? null : (
          <Part title={words('prepare.parts.added', { count: added.length })}>
            {added.map(({ sittingId, source, words: { question, look } }) => (
              <li key={keyOf(sittingId, source)} className={css.added}>
                <span className={css.stack}>
                  <span>{question}</span>
                  {look === '' ? null : <span className={css.dim}>{words('prepare.look', { look })}</span>}
                </span>
                <span className={css.from}>
                  <OriginCell origin={originOf(source, workspace)} />
                </span>
              </li>
            ))}
          </Part>
        )}
      </>
    );
  }
}

interface PartProps {
  readonly title: string;
  readonly why?: string;
  readonly children: ReactNode;
}

function Part({ title, why, children }: PartProps) {
  return (
    <div className={css.part}>
      <h3>{title}</h3>
      {why === undefined ? null : <p className={css.dim}>{why}</p>}
      <ul className={css.lines}>{children}</ul>
    </div>
  );
}
