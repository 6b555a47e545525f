import {
  type AnyRouter,
  createHashHistory,
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorRouteComponent,
  type NotFoundRouteComponent,
  type RouteComponent,
  RouterProvider,
} from '@tanstack/react-router';
import { parseQuery, stringifyQuery } from './paths';

/** A screen and its address; `$name` stands for a part that varies. */
export interface ScreenRoute {
  readonly path: string;
  readonly screen: RouteComponent;
}

/** What the router is made of. */
export interface RouterParts {
  /** Frame around every screen; shows the screen through an `Outlet`. */
  readonly frame: RouteComponent;
  readonly routes: readonly ScreenRoute[];
  /** Shown in place of a screen that failed. */
  readonly onError: ErrorRouteComponent;
  readonly onMissing: NotFoundRouteComponent;
  /** First address; tests give one to stay off the window's own. */
  readonly memory?: string | undefined;
}

/** Router over the hash of the address, so that any host can serve the program as one file. */
export function createAppRouter({ frame, routes, onError, onMissing, memory }: RouterParts): AnyRouter {
  const root = createRootRoute({ component: frame });
  const children = routes.map(({ path, screen }) =>
    createRoute({ getParentRoute: () => root, path, component: screen, errorComponent: onError }),
  );
  return createRouter({
    routeTree: root.addChildren(children),
    history: memory === undefined ? createHashHistory() : createMemoryHistory({ initialEntries: [memory] }),
    parseSearch: parseQuery,
    stringifySearch: (query) => {
      const text = stringifyQuery(query);
      return text === '' ? '' : `?${text}`;
    },
    defaultErrorComponent: onError,
    defaultNotFoundComponent: onMissing,
    defaultPreload: false,
    scrollRestoration: false,
  });
}

/** Shows the screen of the current address. */
export function AppRouter({ router }: { readonly router: AnyRouter }) {
  return <RouterProvider router={router} />;
}
