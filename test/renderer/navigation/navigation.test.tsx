import { Outlet } from '@tanstack/react-router';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppRouter, createAppRouter } from '../../../renderer/navigation/app-router';
import { paths } from '../../../renderer/navigation/paths';
import { RouteLink } from '../../../renderer/navigation/route-link';
import { useGo } from '../../../renderer/navigation/use-go';
import { useQuery } from '../../../renderer/navigation/use-query';
import { useRouteParam, useRoutePath } from '../../../renderer/navigation/use-route';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Register() {
  const { query, setQuery } = useQuery();
  const go = useGo();
  return (
    <>
      <h1>Register</h1>
      <p>{JSON.stringify(query)}</p>
      <button type="button" onClick={() => setQuery({ scope: 'in', q: null })}>
        filter
      </button>
      <button type="button" onClick={() => go(paths.procedure('p1'), { tab: 'steps' })}>
        open
      </button>
    </>
  );
}

function Procedure() {
  return (
    <h1>
      {useRoutePath()} {useRouteParam('procedureId')} {useRouteParam('none')}
    </h1>
  );
}

function Broken(): never {
  throw new Error('broken screen');
}

function show(memory?: string) {
  const router = createAppRouter({
    frame: () => <Outlet />,
    routes: [
      { path: '/register', screen: Register },
      { path: '/procedures/$procedureId', screen: Procedure },
      { path: '/broken', screen: Broken },
    ],
    onError: ({ error }) => <p role="alert">{String(error)}</p>,
    onMissing: () => <p>no such screen</p>,
    memory,
  });
  render(<AppRouter router={router} />);
  return router;
}

describe('navigation', () => {
  it('reads filters from the address and keeps them as text', async () => {
    show('/register?q=1&field=true');
    expect(await screen.findByText('{"field":"true","q":"1"}')).toBeTruthy();
  });

  it('changes named filters and keeps the others, on the same entry of the history', async () => {
    const router = show('/register?q=x&field=f');
    fireEvent.click(await screen.findByText('filter'));
    expect(await screen.findByText('{"field":"f","scope":"in"}')).toBeTruthy();
    expect(router.history.length).toBe(1);
  });

  it('opens a screen from code with its part of the path', async () => {
    const router = show('/register');
    fireEvent.click(await screen.findByText('open'));
    expect(await screen.findByText('/procedures/p1 p1')).toBeTruthy();
    expect(router.history.location.search).toBe('?tab=steps');
  });

  it('shows an error in place of a screen that fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    show('/broken');
    expect((await screen.findByRole('alert')).textContent).toBe('Error: broken screen');
  });

  it('says so when there is no such screen', async () => {
    show('/nowhere');
    expect(await screen.findByText('no such screen')).toBeTruthy();
  });

  it('links are plain anchors into the hash, and following one opens the screen', async () => {
    window.location.hash = '#/register';
    show();
    await screen.findByText('Register');
    cleanup();
    render(
      <RouteLink to={paths.procedure('p2')} query={{ tab: 'x' }} current>
        go
      </RouteLink>,
    );
    const link = screen.getByRole('link', { name: 'go' });
    expect(link.getAttribute('href')).toBe('#/procedures/p2?tab=x');
    expect(link.getAttribute('aria-current')).toBe('page');
    cleanup();
    show();
    act(() => {
      window.location.hash = '#/procedures/p2';
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    await waitFor(() => expect(screen.getByText('/procedures/p2 p2')).toBeTruthy());
  });
});
