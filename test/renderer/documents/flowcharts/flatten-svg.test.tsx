import { describe, expect, it } from 'vitest';
import { flattenSvg } from '../../../../renderer/documents/flowcharts/flatten-svg';
import { svgElement } from '../../../../renderer/documents/flowcharts/svg-element';

function draw(inner: string): SVGSVGElement {
  document.body.innerHTML = `<svg viewBox="0 0 100.4 50" class="flowchart" style="max-width: 100px">${inner}</svg>`;
  const root = document.querySelector('svg');
  if (root === null) throw new Error('no svg');
  return root;
}

describe('a flattened drawing', () => {
  it('carries its colours as attributes and no style, class, script or handler', () => {
    const root = draw(
      '<g class="node" data-node="3" data-look="x"><rect style="fill: rgb(0, 0, 255)" onclick="1" width="5"></rect></g>',
    );
    const { svg } = flattenSvg(root);
    expect(svg).toContain('fill="#0000ff"');
    expect(svg).toContain('data-node="3"');
    expect(svg).not.toMatch(/style|class=|script|onclick|data-look/);
  });

  it('has its size in whole px', () => {
    const flat = flattenSvg(draw('<rect width="1"></rect>'));
    expect([flat.width, flat.height]).toEqual([101, 50]);
    expect(flat.svg).toContain('width="101"');
  });

  it('keeps a marker only while something points to it', () => {
    const { svg } = flattenSvg(
      draw(
        '<defs><marker id="used"><path d="M0 0"></path></marker><marker id="idle"></marker></defs><path d="M0 0L1 1" marker-end="url(#used)"></path>',
      ),
    );
    expect(svg).toContain('id="used"');
    expect(svg).not.toContain('id="idle"');
  });
});

describe('a drawing put on the page', () => {
  it('is the drawing and nothing else', () => {
    const element = svgElement(
      '<svg xmlns="http://www.w3.org/2000/svg"><g data-node="1"><rect onload="x()" style="fill:red"/><foreignObject/><script/><a href="javascript:1"/></g></svg>',
    );
    expect(element?.outerHTML).toContain('data-node="1"');
    expect(element?.outerHTML).not.toMatch(/onload|style|foreignObject|script|<a/i);
  });

  it('is nothing when the text is no drawing', () => {
    expect(svgElement('<p>x</p>')).toBeNull();
  });
});
