import type { ComponentPropsWithRef, ReactNode } from 'react';
import { withQuery } from './paths';

interface RouteLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href' | 'aria-current'> {
  /** An address from {@link paths}. */
  readonly to: string;
  /** Filters of the screen that it opens. */
  readonly query?: Readonly<Record<string, string | null | undefined>> | undefined;
  readonly children: ReactNode;
  /** Marks the screen that is open. */
  readonly current?: boolean | undefined;
}

/** A link to a screen: a plain anchor, so that it opens in a new window and is read as a link everywhere. */
export function RouteLink({ to, query, children, current = false, ...rest }: RouteLinkProps) {
  return (
    <a {...rest} href={`#${withQuery(to, query)}`} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  );
}
