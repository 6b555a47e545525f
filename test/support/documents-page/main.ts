import { flowchartDefinition } from '../../../renderer/documents/flowcharts/definition';
import { rasterise } from '../../../renderer/documents/flowcharts/rasterise';
import { renderFlowchart } from '../../../renderer/documents/flowcharts/render';
import { svgElement } from '../../../renderer/documents/flowcharts/svg-element';
import printCss from '../../../renderer/documents/html/print.css?url';

/** What the tests call inside a page under the strict policy. */
export const documentsPage = {
  flowchartDefinition,
  printCss: new URL(printCss, document.baseURI).href,
  /** A drawing as PNG, as plain numbers. */
  async rasterise(svg: string, width: number, height: number) {
    return [...(await rasterise(svg, width, height))];
  },
  renderFlowchart,
  show(svg: string) {
    const element = svgElement(svg);
    for (const former of document.querySelectorAll('body > svg')) former.remove();
    if (element !== null) document.body.append(element);
  },
};

export type DocumentsPage = typeof documentsPage;

const violations: string[] = [];
addEventListener('securitypolicyviolation', (event) =>
  violations.push(`${event.violatedDirective} ${event.blockedURI}`),
);
Object.assign(window, { documentsPage, violations });
