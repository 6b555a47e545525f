import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { withQuery } from './paths';

/** Opens a screen. */
export type Go = (to: string, query?: Readonly<Record<string, string | null | undefined>>) => void;

/** Opens screens from code, as after creating a record. */
export function useGo(): Go {
  const router = useRouter();
  return useCallback<Go>((to, query) => router.history.push(withQuery(to, query)), [router]);
}
