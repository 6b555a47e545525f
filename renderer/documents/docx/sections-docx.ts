import { Header, type ISectionOptions, PageOrientation, SectionType } from 'docx';
import { textAreaWidth } from '../model/columns';
import type { DocumentModel, Section } from '../model/document-model';
import { blockDocx } from './block-docx';
import { numberHeader, runningHeader, stampFooter, stripHeader } from './margins-docx';
import { placesOf } from './place';
import { dxa } from './units';

/** Distance of the head from the edge of the paper in twips. */
const HEAD_AT = { none: 340, strip: 340, running: 510, number: 567 } as const;

/** Pages of one section with their head, stamps and blocks. */
export function sectionDocx(model: DocumentModel, section: Section, index: number): ISectionOptions {
  const { orientation, head, blocks } = section;
  const begins = section.restarts || index === 0;
  const places = placesOf(section);
  const header = headerOf(model, section);
  const empty = new Header({ children: [] });
  const hidesFirst = head === 'number' && begins;
  const footer = stampFooter(model, textAreaWidth(orientation));
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      ...(hidesFirst ? { titlePage: true } : {}),
      page: {
        // Sides are given as those of a portrait page: the writer of the format turns them.
        size: {
          width: 11906,
          height: 16838,
          orientation: PageOrientation[orientation === 'portrait' ? 'PORTRAIT' : 'LANDSCAPE'],
        },
        margin: {
          top: dxa(head === 'strip' ? 25 : 20),
          right: 850,
          bottom: 1134,
          left: 1701,
          header: HEAD_AT[head],
          footer: 397,
        },
        ...(section.restarts ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    headers: hidesFirst ? { default: header, first: empty } : { default: header },
    footers: hidesFirst ? { default: footer, first: footer } : { default: footer },
    children: blocks.flatMap((block, at) => {
      const place = places[at];
      return place === undefined ? [] : blockDocx(block, place);
    }),
  };
}

function headerOf(model: DocumentModel, { head, orientation }: Section): Header {
  const width = textAreaWidth(orientation);
  if (head === 'strip' && model.strip !== null) return stripHeader(model.strip, width);
  if (head === 'number') return numberHeader();
  if (head === 'running' && model.running !== null)
    return runningHeader(
      model.running,
      width,
      model.sections.slice(1).every(({ restarts }) => !restarts),
    );
  return new Header({ children: [] });
}
