import { createContext, type ReactNode, useContext } from 'react';
import type { Instant } from '../core/kernel/instant';
import type { ExportWork } from './export-work';
import type { Replaced } from './replaced';
import type { Saving } from './saving';
import type { Toasts } from './toasts';

/** What the frame of the program knows beyond the data services. */
export interface AppParts {
  readonly toasts: Toasts;
  readonly saving: Saving;
  readonly exporting: ExportWork;
  /** Whether another window put other data in the place of these. */
  readonly replaced: Replaced;
  /** When this window was opened. */
  readonly openedAt: Instant;
}

const AppContext = createContext<AppParts | null>(null);

/** Hands the parts to the frame. */
export function AppPartsProvider({ parts, children }: { parts: AppParts; children: ReactNode }) {
  return <AppContext value={parts}>{children}</AppContext>;
}

/** The parts; throws outside an {@link AppPartsProvider}. */
export function useAppParts(): AppParts {
  const parts = useContext(AppContext);
  if (parts === null) throw new Error('no AppPartsProvider above this component');
  return parts;
}
