import { type FormEvent, useState } from 'react';
import type { Audit } from '../../../../core/audits/audit';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import type { AuditError } from '../../../../core/audits/lifecycle/audit-error';
import { saveAudit } from '../../../../core/audits/lifecycle/draft-audit';
import { useData, useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { ActWide } from '../../../../ui/act-dialog';
import { DateField } from '../../../../ui/date-field';
import { TextArea } from '../../../../ui/text-area';
import { TextField } from '../../../../ui/text-field';
import { auditRefusalWords } from '../../shared/refusal-words';
import { useAuditRunner } from '../../shared/use-audit';
import { EditDialog } from '../edit-dialog';
import { linesOf } from './text-lines';

interface FactsDialogProps {
  readonly act: AuditAct;
  readonly onClose: () => void;
}

/** Edits code, title, days, objectives, scope and criteria of a drafted audit. */
export function FactsDialog({ act: { audit }, onClose }: FactsDialogProps) {
  const { today } = useData();
  const state = useWorkspace();
  const words = useWords('audits');
  const { refusal, busy, clear, run } = useAuditRunner<AuditError>(audit.id);
  const [facts, setFacts] = useState(() => ({
    ...audit,
    objectives: audit.objectives.join('\n'),
    criteria: audit.criteria.join('\n'),
  }));
  const set = (part: Partial<typeof facts>) => {
    clear();
    setFacts({ ...facts, ...part });
  };
  async function save(event?: FormEvent) {
    event?.preventDefault();
    const { code, title, from, to, scope, combinedWith } = facts;
    const patch: Partial<Audit> = {
      code: code.trim(),
      title: title.trim(),
      from,
      to,
      scope: scope.trim(),
      combinedWith: combinedWith.trim(),
      objectives: linesOf(facts.objectives),
      criteria: linesOf(facts.criteria),
    };
    if (await run((act) => saveAudit(act, { ...act.audit, ...patch }))) onClose();
  }
  const said = refusal === null ? null : auditRefusalWords(refusal, state, today());
  const on = (...types: readonly AuditError['type'][]) =>
    refusal !== null && types.includes(refusal.type) ? said : null;
  const placed: readonly AuditError['type'][] = ['code-missing', 'code-taken', 'bad-date', 'dates-crossed'];
  return (
    <EditDialog
      title={words('page.facts.edit')}
      busy={busy}
      refusal={refusal === null || placed.includes(refusal.type) ? null : said}
      onSave={(event) => void save(event)}
      onClose={onClose}
    >
      <ActWide>
        <TextField
          label={words('page.facts.name')}
          required
          autoFocus
          value={facts.title}
          onChange={(title) => set({ title })}
        />
      </ActWide>
      <TextField
        label={words('page.facts.code')}
        required
        value={facts.code}
        error={on('code-missing', 'code-taken')}
        onChange={(code) => set({ code })}
      />
      <TextField
        label={words('page.facts.combinedWith')}
        hint={words('page.facts.combinedHint')}
        value={facts.combinedWith}
        onChange={(combinedWith) => set({ combinedWith })}
      />
      <DateField
        label={words('page.facts.from')}
        required
        today={today()}
        value={facts.from === '' ? null : facts.from}
        error={on('bad-date')}
        onChange={(day) => set({ from: day ?? '' })}
      />
      <DateField
        label={words('page.facts.to')}
        required
        today={today()}
        value={facts.to === '' ? null : facts.to}
        error={on('dates-crossed')}
        onChange={(day) => set({ to: day ?? '' })}
      />
      <ActWide>
        <TextArea
          label={words('page.facts.objectives')}
          required
          rows={2}
          hint={words('page.facts.eachLine')}
          value={facts.objectives}
          onChange={(objectives) => set({ objectives })}
        />
      </ActWide>
      <ActWide>
        <TextArea
          label={words('page.facts.scope')}
          required
          rows={2}
          value={facts.scope}
          onChange={(scope) => set({ scope })}
        />
      </ActWide>
      <ActWide>
        <TextArea
          label={words('page.facts.criteria')}
          required
          rows={3}
          hint={words('page.facts.eachLine')}
          value={facts.criteria}
          onChange={(criteria) => set({ criteria })}
        />
      </ActWide>
    </EditDialog>
  );
}
