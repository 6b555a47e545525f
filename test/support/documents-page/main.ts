import type { ProcedureCase } from '../../../renderer/core/procedures/content';
import { casePicture } from '../../../renderer/documents/flowcharts/case-picture';
import { flowchartDefinition } from '../../../renderer/documents/flowcharts/definition';
import { renderFlowchart } from '../../../renderer/documents/flowcharts/render';
import { svgElement } from '../../../renderer/documents/flowcharts/svg-element';
import printCss from '../../../renderer/documents/html/print.css?url';
import { documentWords } from '../../../renderer/strings/document-words';

/** What the tests call inside a page under the strict policy. */
export const documentsPage = {
  flowchartDefinition,
  printCss: new URL(printCss, document.baseURI).href,
  /** The printed flowchart of a case, its PNG as plain numbers. */
  async casePicture(procedureCase: ProcedureCase) {
    const picture = await casePicture(procedureCase, { labels: documentWords('vi'), areaClass: 'general', png: true });
    return picture === null ? null : { ...picture, png: [...(picture.png ?? [])] };
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
