import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FlowchartView } from '../../../../renderer/documents/flowcharts/flowchart-view';
import { renderFlowchart } from '../../../../renderer/documents/flowcharts/render';

vi.mock('../../../../renderer/documents/flowcharts/render', () => ({ renderFlowchart: vi.fn() }));
afterEach(cleanup);

const picture = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg"><g data-node="1"><rect/></g><g data-node="2"><rect/></g></svg>',
  width: 10,
  height: 10,
};
const definition = { text: 'flowchart TB', stepIds: ['b1', 'b2'] };
const classesOf = (node: number) => document.querySelector(`[data-node="${node}"]`)?.getAttribute('class') ?? '';

describe('a live flowchart', () => {
  it('colours steps by what was found at them, and changes with it', async () => {
    vi.mocked(renderFlowchart).mockResolvedValue(picture);
    const shown = (tones: ReadonlyMap<string, 'ok' | 'bad'>) => (
      <FlowchartView definition={definition} label="Lưu đồ" failure="Lỗi" selected="b2" tones={tones} />
    );
    const { rerender } = render(shown(new Map([['b1', 'ok']])));
    await screen.findByRole('img', { name: 'Lưu đồ' });
    expect(classesOf(1)).toMatch(/ok/);
    expect(classesOf(2)).toMatch(/selected/);
    rerender(shown(new Map([['b1', 'bad']])));
    expect(classesOf(1)).toMatch(/bad/);
    expect(classesOf(1)).not.toMatch(/ok/);
  });

  it('tells which step was clicked, and says when the chart cannot be drawn', async () => {
    vi.mocked(renderFlowchart).mockResolvedValueOnce(picture);
    const select = vi.fn();
    const { unmount } = render(
      <FlowchartView definition={definition} label="Lưu đồ" failure="Lỗi" onSelect={select} />,
    );
    await screen.findByRole('img', { name: 'Lưu đồ' });
    fireEvent.click(document.querySelector('[data-node="2"] rect') as Element);
    expect(select).toHaveBeenCalledWith('b2');
    unmount();
    vi.mocked(renderFlowchart).mockRejectedValueOnce(new Error('no'));
    render(<FlowchartView definition={definition} label="Lưu đồ" failure="Không vẽ được" />);
    expect(await screen.findByText('Không vẽ được')).toBeTruthy();
  });
});
