import {
  type Icon,
  IconArrowBackUp,
  IconBan,
  IconCalendarTime,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleMinus,
  IconClockExclamation,
  IconClockPause,
  IconEye,
  IconEyeCheck,
  IconFileCheck,
  IconFileText,
  IconFileX,
  IconHelpCircle,
  IconHistory,
  IconLetterCase,
  IconListDetails,
  IconPencil,
  IconPlus,
  IconRefresh,
  IconSignature,
  IconSwitchHorizontal,
  IconTarget,
  IconZoomQuestion,
} from '@tabler/icons-react';

/** ok = done, valid · info = on its way · warn = needs a look · bad = late, wrong, missing · note = exceptional · mute = inert. */
export type Tone = 'ok' | 'info' | 'warn' | 'bad' | 'note' | 'mute';

/** How a state looks; its word is `states.<key>` of the common words. */
interface StateLook {
  readonly icon: Icon;
  readonly tone: Tone;
}

/** The one table of states: badges, lists, the matrix and printed marks read it. */
export const states = {
  'revision.draft': { icon: IconPencil, tone: 'mute' },
  'revision.changes-asked': { icon: IconArrowBackUp, tone: 'warn' },
  'revision.awaiting-review': { icon: IconEye, tone: 'info' },
  'revision.awaiting-approval': { icon: IconSignature, tone: 'info' },
  'revision.approved': { icon: IconCalendarTime, tone: 'info' },
  'revision.effective': { icon: IconCircleCheck, tone: 'ok' },
  'revision.superseded': { icon: IconHistory, tone: 'mute' },
  'revision.withdrawn': { icon: IconBan, tone: 'mute' },
  'revision.declared': { icon: IconFileCheck, tone: 'note' },
  'revision.steps-missing': { icon: IconListDetails, tone: 'warn' },
  'scope.in': { icon: IconTarget, tone: 'ok' },
  'scope.out': { icon: IconCircleMinus, tone: 'mute' },
  'scope.undetermined': { icon: IconHelpCircle, tone: 'warn' },
  'register.public': { icon: IconEyeCheck, tone: 'ok' },
  'register.amended': { icon: IconFileText, tone: 'info' },
  'register.replaced': { icon: IconSwitchHorizontal, tone: 'mute' },
  'register.abolished': { icon: IconFileX, tone: 'bad' },
  'register.unverified': { icon: IconZoomQuestion, tone: 'warn' },
  'coverage.up-to-date': { icon: IconCircleCheck, tone: 'ok' },
  'coverage.under-review': { icon: IconRefresh, tone: 'info' },
  'coverage.review-overdue': { icon: IconClockExclamation, tone: 'bad' },
  'coverage.approved-not-effective': { icon: IconCalendarTime, tone: 'info' },
  'coverage.draft-only': { icon: IconPencil, tone: 'warn' },
  'coverage.obsolete-only': { icon: IconHistory, tone: 'bad' },
  'coverage.excluded': { icon: IconClockPause, tone: 'note' },
  'coverage.not-covered': { icon: IconCircleDashed, tone: 'bad' },
  'coverage.undetermined': { icon: IconHelpCircle, tone: 'warn' },
  'coverage.out': { icon: IconCircleMinus, tone: 'mute' },
  'import.new': { icon: IconPlus, tone: 'ok' },
  'import.amended': { icon: IconPencil, tone: 'info' },
  'import.renamed': { icon: IconLetterCase, tone: 'note' },
  'import.abolished': { icon: IconFileX, tone: 'bad' },
  'import.unchanged': { icon: IconCircleMinus, tone: 'mute' },
  'import.refused': { icon: IconBan, tone: 'bad' },
} as const satisfies Record<string, StateLook>;

/** Name of a state in {@link states}. */
export type StateKey = keyof typeof states;
