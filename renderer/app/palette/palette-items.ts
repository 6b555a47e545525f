import { type Icon, IconClipboardCheck, IconExclamationCircle, IconFileText, IconSitemap } from '@tabler/icons-react';
import type { WorkspaceState } from '../../data/record-types';
import { paths, withQuery } from '../../navigation/paths';
import type { Findable } from './find-records';

/** A line of the palette. */
export interface PaletteItem extends Findable {
  readonly icon: Icon;
  /** Opens it: an address, or an act. */
  readonly open: string | (() => void);
}

/** Records of the workspace that the palette finds, in the order of their codes. */
export function recordItems(
  state: Pick<WorkspaceState, 'administrativeProcedure' | 'procedure' | 'audit' | 'nonconformity'>,
): readonly PaletteItem[] {
  return [
    ...byCode(state.procedure.values()).map(
      ({ id, code, title }): PaletteItem => ({
        id,
        group: 'procedures',
        code,
        title,
        icon: IconSitemap,
        open: paths.procedure(id),
      }),
    ),
    ...byCode(state.administrativeProcedure.values()).map(
      ({ id, code, name }): PaletteItem => ({
        id,
        group: 'administrative',
        code,
        title: name,
        icon: IconFileText,
        open: withQuery(paths.register, { tthc: id }),
      }),
    ),
    ...byCode(state.audit.values()).map(
      ({ id, code, title }): PaletteItem => ({
        id,
        group: 'audits',
        code,
        title,
        icon: IconClipboardCheck,
        open: paths.audit(id),
      }),
    ),
    ...byCode(state.nonconformity.values()).map(
      ({ id, code, statement }): PaletteItem => ({
        id,
        group: 'nonconformities',
        code,
        title: statement,
        icon: IconExclamationCircle,
        open: withQuery(paths.nonconformities, { kph: id }),
      }),
    ),
  ];
}

function byCode<Item extends { readonly code: string }>(items: Iterable<Item>): readonly Item[] {
  return [...items].sort((a, b) => collator.compare(a.code, b.code));
}

const collator = new Intl.Collator('vi', { numeric: true });
