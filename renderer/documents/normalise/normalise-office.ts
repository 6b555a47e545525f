import { strFromU8, strToU8, unzipSync } from 'fflate';
import { packZip } from './pack-zip';

const FIXED_INSTANT = '2000-01-01T00:00:00Z';

/**
 * Makes a .docx or .xlsx depend on its content alone: dates of creation fixed, picture and drawing ids counted anew,
 * zip entries in a fixed order with a fixed time.
 */
export function normaliseOffice(bytes: Uint8Array): Uint8Array {
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      /\.(xml|rels)$/.test(name) ? strToU8(normaliseXml(name, strFromU8(content))) : content,
    ]),
  );
  return packZip(files, ['[Content_Types].xml', '_rels/.rels']);
}

function normaliseXml(name: string, xml: string): string {
  if (name === 'docProps/core.xml')
    return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${FIXED_INSTANT}`);
  if (!name.startsWith('word/')) return xml;
  let drawing = 0;
  return xml.replace(/(<wp:docPr [^>]*?\bid=")\d+"/g, (_, before: string) => {
    drawing += 1;
    return `${before}${drawing}"`;
  });
}
