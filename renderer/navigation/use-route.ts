import { useRouterState } from '@tanstack/react-router';

/** Path of the open screen, without filters. */
export function useRoutePath(): string {
  return useRouterState({ select: (state) => state.location.pathname });
}

/** A named part of the open path, such as the id in `/procedures/$procedureId`; `''` when it has none. */
export function useRouteParam(name: string): string {
  return useRouterState({
    select: (state) => {
      const params: Readonly<Record<string, unknown>> = state.matches.at(-1)?.params ?? {};
      const value = params[name];
      return typeof value === 'string' ? value : '';
    },
  });
}
