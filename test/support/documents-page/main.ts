import { flowchartDefinition } from '../../../renderer/documents/flowcharts/definition';
import { renderFlowchart } from '../../../renderer/documents/flowcharts/render';
import { svgElement } from '../../../renderer/documents/flowcharts/svg-element';

/** What the tests call inside a page under the strict policy. */
export const documentsPage = {
  flowchartDefinition,
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
