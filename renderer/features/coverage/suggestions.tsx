import { IconArrowRight, IconBulb, IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import type { Duration } from '../../core/calendar/duration';
import type { MappingSuggestion, SuggestionReason } from '../../core/coverage/suggest-mappings';
import { paths } from '../../navigation/paths';
import { RouteLink } from '../../navigation/route-link';
import { formatNumber, formatPercent } from '../../strings/format';
import { useWords, type Words } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Checkbox } from '../../ui/checkbox';
import { EmptyState } from '../../ui/empty-state';
import css from './coverage.module.css';
import type { OpenDialog } from './dialog-state';

/** From this score on a suggestion without a doubt is ticked at first. */
const TICKED_FROM = 0.8;

interface SuggestionsProps {
  readonly suggestions: readonly MappingSuggestion[];
  readonly onOpen: (dialog: OpenDialog) => void;
}

/** Procedures suggested for what is not covered; ticked ones are mapped together, after the day is asked. */
export function Suggestions({ suggestions, onOpen }: SuggestionsProps) {
  const words = useWords('coverage');
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const shown = suggestions.filter((suggestion) => !skipped.has(keyOf(suggestion)));
  const isTicked = (suggestion: MappingSuggestion) => ticks.get(keyOf(suggestion)) ?? isSure(suggestion);
  const ticked = shown.filter(isTicked);
  const nothing = ticked.length === 0 ? words('suggestions.chooseFirst') : null;
  return (
    <Card
      title={words('suggestions.title')}
      meta={words('suggestions.count', { count: shown.length })}
      actions={
        <Button small icon={IconLink} onClick={() => onOpen({ kind: 'from-procedure' })}>
          {words('map.fromProcedure')}
        </Button>
      }
      flush
      className={css.suggestions}
    >
      <div className={css.tableAndBar}>
        {shown.length === 0 ? (
          <EmptyState icon={IconBulb} title={words('suggestions.none')}>
            {words('suggestions.noneWhy')}
          </EmptyState>
        ) : (
          <ul className={css.suggestionList}>
            {shown.map((suggestion) => (
              <Suggestion
                key={keyOf(suggestion)}
                suggestion={suggestion}
                ticked={isTicked(suggestion)}
                onTick={(on) => setTicks(new Map(ticks).set(keyOf(suggestion), on))}
              />
            ))}
          </ul>
        )}
        {shown.length === 0 ? null : (
          <div className={css.suggestionFoot}>
            <Button
              kind="primary"
              icon={IconLink}
              disabledReason={nothing}
              onClick={() => onOpen({ kind: 'map', links: ticked.map(linkOf) })}
            >
              {nothing === null
                ? words('suggestions.accept', { count: ticked.length })
                : words('suggestions.acceptNone')}
            </Button>
            <Button disabled={nothing !== null} onClick={() => setSkipped(new Set([...skipped, ...ticked.map(keyOf)]))}>
              {words('suggestions.skip')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}

interface SuggestionProps {
  readonly suggestion: MappingSuggestion;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}

function Suggestion({ suggestion, ticked, onTick }: SuggestionProps) {
  const words = useWords('coverage');
  const { administrative, procedure, score } = suggestion;
  return (
    <li className={css.suggestion}>
      <Checkbox
        label={<span className={css.spoken}>{words('suggestions.choose', { code: administrative.code })}</span>}
        checked={ticked}
        onChange={onTick}
      />
      <div className={css.suggestionWords}>
        <p className={css.oneLine} title={administrative.name}>
          <b>{administrative.code}</b> {administrative.name}
        </p>
        <p className={css.oneLine} title={procedure.title}>
          <IconArrowRight className={css.arrow} size={14} stroke={2} aria-hidden />
          <RouteLink to={paths.procedure(procedure.id)}>{procedure.code}</RouteLink> {procedure.title}
        </p>
        <p className={css.meta}>{reasonsText(suggestion.reasons, words)}</p>
      </div>
      <b className={css.score}>{formatPercent(Math.round(score * 100), 100).replace(/[,.]0/, '')}</b>
    </li>
  );
}

/** Reasons in one line, what speaks for it first; doubts after a semicolon. */
function reasonsText(reasons: readonly SuggestionReason[], words: Words<'coverage'>): string {
  const say = (reason: SuggestionReason) =>
    reason.type === 'same-time'
      ? words('suggestions.reasons.same-time', { time: durationWords(reason.duration, words) })
      : words(`suggestions.reasons.${reason.type}`);
  const doubts = reasons.filter(isDoubt).map(say);
  const pros = reasons.filter((reason) => !isDoubt(reason)).map(say);
  return [pros.join(', '), doubts.join(', ')].filter((part) => part !== '').join('; ');
}

function durationWords(duration: Duration, words: Words<'coverage'>): string {
  return words(`duration.${duration.kind}`, { amount: 'amount' in duration ? formatNumber(duration.amount) : '' });
}

function isDoubt({ type }: SuggestionReason): boolean {
  return type === 'other-act' || type === 'other-time' || type === 'not-in-force';
}

function isSure({ score, reasons }: MappingSuggestion): boolean {
  return score >= TICKED_FROM && !reasons.some(({ type }) => type === 'other-act' || type === 'other-time');
}

function keyOf({ administrative, procedure }: MappingSuggestion): string {
  return `${administrative.id} ${procedure.id}`;
}

function linkOf({ administrative, procedure }: MappingSuggestion) {
  return { administrativeProcedureId: administrative.id, procedureId: procedure.id };
}
