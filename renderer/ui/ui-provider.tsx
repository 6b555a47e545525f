import { HeadlessMantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';

/**
 * What menus, lists of choices, tips and dialogs need around them.
 * Headless: behaviour only. All looks come from CSS modules, since injected style elements are refused by the content security policy.
 */
export function UiProvider({ children }: { readonly children: ReactNode }) {
  return <HeadlessMantineProvider>{children}</HeadlessMantineProvider>;
}
