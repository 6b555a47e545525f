import { IconCircleCheck, IconPencil, IconSignature } from '@tabler/icons-react';
import type { AuditProgramme } from '../../../core/audits/programme';
import { programmeGaps } from '../../../core/audits/programme/sign-programme';
import { useQuery } from '../../../navigation/use-query';
import { useWords } from '../../../strings/use-words';
import { Note } from '../../../ui/note';
import { Page } from '../../../ui/page';
import { Tabs } from '../../../ui/tabs';
import { ToneText } from '../../../ui/tone-text';
import { DocumentsMenu } from '../documents/documents-menu';
import { ProgrammeActs } from './acts/programme-acts';
import { ClausePartView } from './clauses/clause-part-view';
import { useProgrammeDesk } from './plan/use-programme';
import css from './programme.module.css';
import { ProgrammeHead } from './programme-head';
import { SchedulePart } from './schedule/schedule-part';
import { TextPart } from './text/text-part';
import { useProgrammeWords } from './use-programme-words';

const parts = ['schedule', 'clauses', 'text'] as const;
const panelId = 'programme-part';
const textGaps = ['objectives-missing', 'scope-missing', 'criteria-missing'];

/** A programme: its schedule, its clauses, its texts; each part has its address. */
export function ProgrammeView({ programme }: { readonly programme: AuditProgramme }) {
  const words = useWords('programme');
  const say = useProgrammeWords();
  const { query, setQuery } = useQuery();
  const desk = useProgrammeDesk(programme);
  const part = parts.find((one) => one === query.part) ?? 'schedule';
  const lacks = programmeGaps(programme).filter(({ type }) => textGaps.includes(type));
  const clauseGaps = desk.facts.gaps.filter(({ type }) => type.startsWith('clause')).length;
  const warnings = {
    schedule: undefined,
    clauses: clauseGaps === 0 ? undefined : words('tabs.clauseGaps', { count: clauseGaps }),
    text: lacks.length === 0 ? undefined : lacks.map(say).join(' '),
  };
  return (
    <Page
      body="fill"
      head={
        <ProgrammeHead
          year={programme.year}
          actions={
            <>
              <Standing programme={programme} />
              <DocumentsMenu documents={['programme', 'programme-sheet']} programmeId={programme.id} />
              <ProgrammeActs desk={desk} />
            </>
          }
        />
      }
      bars={
        <>
          <Tabs
            label={words('tabs.label')}
            value={part}
            panelId={panelId}
            tabs={parts.map((value) => ({
              value,
              label: words(`tabs.${value}`),
              count: value === 'schedule' ? programme.slots.length : undefined,
              warning: warnings[value],
            }))}
            onChange={(value) => setQuery({ part: value === 'schedule' ? null : value })}
          />
          {desk.refusal === null ? null : (
            <div role="alert">
              <Note tone="bad" strip>
                {say(desk.refusal)}
              </Note>
            </div>
          )}
        </>
      }
    >
      <div id={panelId} role="tabpanel" className={css.fill}>
        {part === 'schedule' ? <SchedulePart desk={desk} /> : null}
        {part === 'clauses' ? <ClausePartView desk={desk} /> : null}
        {part === 'text' ? <TextPart desk={desk} /> : null}
      </div>
    </Page>
  );
}

function Standing({ programme }: { readonly programme: AuditProgramme }) {
  const words = useWords('programme');
  if (programme.approval !== null)
    return (
      <ToneText tone="ok" icon={IconCircleCheck} boxed>
        {words('standing.approved')}
      </ToneText>
    );
  if (programme.preparedBy !== null)
    return (
      <ToneText tone="info" icon={IconSignature} boxed>
        {words('standing.prepared')}
      </ToneText>
    );
  return (
    <ToneText tone="mute" icon={IconPencil} boxed>
      {words('standing.draft')}
    </ToneText>
  );
}
