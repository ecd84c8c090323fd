// Opens a PDF as Firefox does: every page has text and a structure, every destination leads to a page.
// Prints the text of the pages, a form feed after each; with a name of a destination, its page number instead.
import { readFileSync } from 'node:fs';

// While it is loaded it misses a canvas, which text does not need; what it says later is about the file.
const complaints = [];
console.log = console.warn = () => {};
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
console.log = console.warn = message => complaints.push(message);

const [, , file, name] = process.argv;
const pdf = await getDocument({
  data: new Uint8Array(readFileSync(file)),
  verbosity: 1,
  isEvalSupported: false,
}).promise;

const pageOf = async destination => {
  const [page] = (typeof destination === 'string' ? await pdf.getDestination(destination) : destination) ?? [];
  return page ? 1 + await pdf.getPageIndex(page) : complaints.push(`'${destination}' leads nowhere`);
};

if (name) {
  process.stdout.write(`${await pageOf(name)}\n`);
} else {
  for (const destination of Object.keys(await pdf.getDestinations()))
    await pageOf(destination);
  for (const { dest } of (await pdf.getOutline()) ?? [])
    await pageOf(dest);

  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    if (items.length === 0)
      complaints.push(`page ${number} has no text`);
    if ((await page.getStructTree())?.children[0]?.role !== 'Document')
      complaints.push(`page ${number} has no structure`);
    process.stdout.write(items.map(item => item.str + (item.hasEOL ? '\n' : '')).join('') + '\f');
  }
}

for (const complaint of complaints)
  process.stderr.write(`pdf.js: ${complaint}\n`);
process.exitCode = complaints.length === 0 ? 0 : 1;
