import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Makes every sheet print on A4 landscape, as wide as a page, its head repeated.
 * @param headRows for each sheet, the row (from 1) that holds the head
 */
export function withPrintSetup(
  book: Uint8Array,
  sheets: readonly { readonly name: string; readonly headRow: number }[],
): Uint8Array {
  const files = unzipSync(book);
  const edit = (path: string, change: (xml: string) => string) => {
    const content = files[path];
    if (content !== undefined) files[path] = strToU8(change(strFromU8(content)));
  };
  for (const [index] of sheets.entries())
    edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      xml
        .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
        .replace(
          /<pageSetup[^>]*\/>/,
          '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
        ),
    );
  edit('xl/workbook.xml', (xml) => {
    const names = sheets.map(
      ({ name, headRow }, index) =>
        `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escapeName(name)}'!$${headRow}:$${headRow}</definedName>`,
    );
    return xml.replace('<definedNames/>', `<definedNames>${names.join('')}</definedNames>`);
  });
  return zipSync(files, { level: 0 });
}

function escapeName(name: string): string {
  return name.replaceAll("'", "''").replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
