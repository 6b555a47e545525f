import { IconPlus } from '@tabler/icons-react';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../../../renderer/ui/button';
import { IconButton } from '../../../renderer/ui/icon-button';
import { UiProvider } from '../../../renderer/ui/ui-provider';

afterEach(cleanup);

describe('button', () => {
  it('acts on a click', () => {
    const onClick = vi.fn();
    render(
      <Button icon={IconPlus} onClick={onClick}>
        Thêm
      </Button>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Thêm' }));
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('that is disabled says beneath what is missing, stays reachable and does nothing', () => {
    const onClick = vi.fn();
    render(
      <Button onClick={onClick} disabledReason="Còn thiếu người xem xét">
        Gửi
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Gửi' });
    fireEvent.click(button);
    expect(onClick).not.toHaveBeenCalled();
    expect(button.hasAttribute('disabled')).toBe(false);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toBe('Còn thiếu người xem xét');
  });

  it('does not submit a form while it is disabled', () => {
    const onSubmit = vi.fn();
    render(
      <form onSubmit={onSubmit}>
        <Button type="submit" disabled>
          Gửi
        </Button>
      </form>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Gửi' }));
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('keeps the printed key out of its name', () => {
    render(<Button shortcut="Enter">Thêm bước</Button>);
    expect(screen.getByRole('button', { name: 'Thêm bước' })).toBeTruthy();
  });

  it('with an icon alone has a name', () => {
    render(
      <UiProvider>
        <IconButton label="Thêm dòng" icon={IconPlus} />
      </UiProvider>,
    );
    expect(screen.getByRole('button', { name: 'Thêm dòng' })).toBeTruthy();
  });
});
