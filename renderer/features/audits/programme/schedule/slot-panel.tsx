import { IconClipboardPlus, IconTrash, IconX } from '@tabler/icons-react';
import type { ProgrammeSlot } from '../../../../core/audits/programme';
import { paths } from '../../../../navigation/paths';
import { RouteLink } from '../../../../navigation/route-link';
import { useGo } from '../../../../navigation/use-go';
import { useWords } from '../../../../strings/use-words';
import { Badge } from '../../../../ui/badge';
import { Button } from '../../../../ui/button';
import { Card } from '../../../../ui/card';
import { IconButton } from '../../../../ui/icon-button';
import { useNames } from '../plan/use-names';
import type { ProgrammeDesk } from '../plan/use-programme';
import { reasonWords } from './reason-words';
import css from './schedule.module.css';
import { SlotFacts } from './slot-facts';
import { SlotFields } from './slot-fields';

interface SlotPanelProps {
  readonly desk: ProgrammeDesk;
  readonly slot: ProgrammeSlot;
  readonly onRemove: (slotId: string) => void;
  readonly onClose: () => void;
}

/** A slot: what has become of it, its fields, why it is where it is, and the way to an audit. */
export function SlotPanel({ desk, slot, onRemove, onClose }: SlotPanelProps) {
  const { programme, facts, isLocked } = desk;
  const words = useWords('programme');
  const names = useNames();
  const go = useGo();
  const audits = facts.audits.get(slot.id) ?? [];
  const isTaken = facts.taken.has(slot.id);
  return (
    <Card
      className={css.panel}
      title={names.auditee(slot.auditee)}
      actions={<IconButton small icon={IconX} label={words('slot.close')} onClick={onClose} />}
    >
      <div className={css.fields}>
        <div>
          <Badge state={`slot.${facts.status.get(slot.id) ?? 'planned'}`} />
        </div>
        {audits.length === 0 ? null : (
          <div>
            <h3 className={css.sub}>{words('slot.audits')}</h3>
            <ul className={css.lines}>
              {audits.map(({ id, code, state }) => (
                <li key={id}>
                  <RouteLink to={paths.audit(id)}>{code}</RouteLink> <Badge state={`audit.${state}`} />
                </li>
              ))}
            </ul>
          </div>
        )}
        <div>
          <h3 className={css.sub}>{words('why.title')}</h3>
          <ul className={css.lines}>
            {slot.reasons.length === 0 ? <li>{words('why.byHand')}</li> : null}
            {slot.reasons.map((reason) => {
              const text = reasonWords(reason, names, words);
              return <li key={text}>• {text}</li>;
            })}
          </ul>
        </div>
        {isTaken && !isLocked ? <p className={css.quiet}>{words('slot.takenHint')}</p> : null}
        {isLocked || isTaken ? <SlotFacts slot={slot} /> : <SlotFields desk={desk} slot={slot} />}
        <div className={css.foot}>
          {isTaken ? null : (
            <Button
              icon={IconClipboardPlus}
              onClick={() => go(paths.audits, { create: 'slots', programme: programme.id, slots: slot.id })}
            >
              {words('slot.createAudit')}
            </Button>
          )}
          {isLocked || isTaken ? null : (
            <Button kind="danger" icon={IconTrash} onClick={() => onRemove(slot.id)}>
              {words('slot.remove')}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}
