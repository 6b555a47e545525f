import {
  type Icon,
  IconAlertTriangle,
  IconArrowRight,
  IconCircleMinus,
  IconEqual,
  IconLock,
  IconPencil,
  IconPlus,
} from '@tabler/icons-react';
import type { ProgrammeSlot } from '../../../../core/audits/programme';
import type { PlanGap } from '../../../../core/audits/programme/planning-input';
import { formatDate } from '../../../../strings/format';
import { useWords } from '../../../../strings/use-words';
import type { Tone } from '../../../../ui/states';
import { ToneText } from '../../../../ui/tone-text';
import { useNames } from '../plan/use-names';
import css from './builder.module.css';
import type { ProposalLine } from './compare-proposal';

type Kind = ProposalLine['kind'];

const looks: Readonly<Record<Kind, { readonly icon: Icon; readonly tone: Tone }>> = {
  added: { icon: IconPlus, tone: 'ok' },
  moved: { icon: IconArrowRight, tone: 'info' },
  changed: { icon: IconPencil, tone: 'info' },
  removed: { icon: IconCircleMinus, tone: 'bad' },
  kept: { icon: IconLock, tone: 'mute' },
  same: { icon: IconEqual, tone: 'mute' },
};
const kinds = Object.keys(looks) as readonly Kind[];

interface ProposalPreviewProps {
  readonly lines: readonly ProposalLine[];
  readonly impossible: readonly PlanGap[];
}

/** What taking the proposal would change, slot by slot, and what could not be planned. */
export function ProposalPreview({ lines, impossible }: ProposalPreviewProps) {
  const words = useWords('programme');
  const names = useNames();
  const counts = Map.groupBy(lines, ({ kind }) => kind);
  const inOrder = [...lines].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  const when = (slot: ProgrammeSlot | null) =>
    slot === null ? null : slot.day === null ? words('matrix.month', { month: slot.month }) : formatDate(slot.day);
  return (
    <>
      <div className={css.counts}>
        {kinds.map((kind) => {
          const count = counts.get(kind)?.length ?? 0;
          return count === 0 ? null : (
            <ToneText key={kind} {...looks[kind]}>
              {words(`builder.counts.${kind}`, { count })}
            </ToneText>
          );
        })}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
      <section className={css.scroll} tabIndex={0} aria-label={words('builder.preview')}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{words('matrix.auditee')}</th>
              <th scope="col">{words('builder.change')}</th>
              <th scope="col">{words('builder.when')}</th>
              <th scope="col">{words('slot.auditors')}</th>
              <th scope="col">{words('slot.procedures')}</th>
            </tr>
          </thead>
          <tbody>
            {inOrder.map(({ kind, before, after }) => {
              const slot = after ?? before;
              if (slot === null) return null;
              return (
                <tr key={slot.id}>
                  <th scope="row">{names.auditee(slot.auditee)}</th>
                  <td>
                    <ToneText {...looks[kind]}>{words(`builder.kinds.${kind}`)}</ToneText>
                  </td>
                  <td>
                    {kind === 'moved' ? <span className={css.was}>{when(before)} → </span> : null}
                    <span className={css.code}>{when(slot)}</span>
                  </td>
                  <td>{slot.auditorIds.map(names.person).join(', ')}</td>
                  <td>
                    {slot.procedureIds.map((id) => (
                      <span key={id} className={css.code}>
                        {names.procedure(id)}
                      </span>
                    ))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {impossible.length === 0 ? null : (
        <div className={css.gaps}>
          <h3>{words('builder.impossible', { count: impossible.length })}</h3>
          <ul className={css.gaps}>
            {impossible.slice(0, 30).map((gap) => (
              <li key={JSON.stringify(gap)}>
                <ToneText tone="warn" icon={IconAlertTriangle}>
                  {gapWords(gap)}
                </ToneText>
              </li>
            ))}
            {impossible.length > 30 ? <li>{words('builder.andMore', { count: impossible.length - 30 })}</li> : null}
          </ul>
        </div>
      )}
    </>
  );

  function gapWords(gap: PlanGap): string {
    switch (gap.type) {
      case 'auditee-impossible':
        return words(`builder.gaps.${gap.reason}`, { auditee: names.auditee(gap.auditee) });
      case 'clause-impossible':
        return words(`builder.gaps.${gap.reason}`, { clause: gap.clause });
      case 'procedure-unplaced':
        return words('builder.gaps.procedure-unplaced', { code: names.procedure(gap.procedureId) });
    }
  }
}
