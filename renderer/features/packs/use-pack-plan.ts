import { useMemo } from 'react';
import { isDay } from '../../core/calendar/day';
import { type PackPlan, planPack } from '../../core/packs/pack-plan';
import { useData, useWorkspace } from '../../data/store-context';
import { useQuery } from '../../navigation/use-query';

/** The pack that the screen shows, from the day and the boxes in its address. */
export function usePackPlan(): PackPlan {
  const { today } = useData();
  const workspace = useWorkspace();
  const { query } = useQuery();
  const day = query['day'] ?? '';
  const asOf = isDay(day) ? day : today();
  const documents = query['documents'] !== 'no';
  const signedFiles = query['signed'] !== 'no';
  return useMemo(
    () => planPack(workspace, { asOf, documents, signedFiles }),
    [workspace, asOf, documents, signedFiles],
  );
}
