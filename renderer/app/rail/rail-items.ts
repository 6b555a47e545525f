import {
  type Icon,
  IconClipboardCheck,
  IconExclamationCircle,
  IconFolders,
  IconGridDots,
  IconHistory,
  IconLayoutDashboard,
  IconListDetails,
  IconSettings,
  IconSitemap,
} from '@tabler/icons-react';
import { paths } from '../../navigation/paths';
import type { GapCounts } from '../gap-counts';

/** A part of the work in the rail. */
export interface RailItem {
  readonly name:
    | 'overview'
    | 'register'
    | 'procedures'
    | 'coverage'
    | 'audits'
    | 'nonconformities'
    | 'packs'
    | 'history'
    | 'settings';
  readonly to: string;
  readonly icon: Icon;
  /** Which count of open gaps it shows. */
  readonly gaps: keyof GapCounts | null;
}

/** The work in its order; then what serves it. */
export const railGroups: readonly (readonly RailItem[])[] = [
  [
    { name: 'overview', to: paths.overview, icon: IconLayoutDashboard, gaps: 'overview' },
    { name: 'register', to: paths.register, icon: IconListDetails, gaps: 'register' },
    { name: 'procedures', to: paths.procedures, icon: IconSitemap, gaps: 'procedures' },
    { name: 'coverage', to: paths.coverage, icon: IconGridDots, gaps: 'coverage' },
    { name: 'audits', to: paths.audits, icon: IconClipboardCheck, gaps: 'audits' },
    { name: 'nonconformities', to: paths.nonconformities, icon: IconExclamationCircle, gaps: null },
  ],
  [
    { name: 'packs', to: paths.packs, icon: IconFolders, gaps: null },
    { name: 'history', to: paths.history, icon: IconHistory, gaps: null },
    { name: 'settings', to: paths.settings(), icon: IconSettings, gaps: null },
  ],
];

/** Whether the screen at `path` belongs to the part whose screen is at `to`. Backups belong to the settings. */
export function isPartOf(path: string, to: string): boolean {
  const home = path === paths.backup ? paths.settings() : path;
  return (home.split('/')[1] ?? '') === (to.split('/')[1] ?? '');
}

/** The editor and the walkthrough need the width: only there the rail is slim. */
export function needsWidth(path: string): boolean {
  return (/^\/procedures\/[^/]+$/.test(path) && path !== paths.declare) || /^\/audits\/[^/]+\/(walk|paper)$/.test(path);
}
