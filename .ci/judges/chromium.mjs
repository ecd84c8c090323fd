// Opens a PDF in the viewer of Chromium itself and asks its toolbar what it shows.
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const [, , executablePath, file, title, pages, name, pageOfName] = process.argv;

// A window that has painted nothing but the viewer's grey packs into some 6000 bytes.
const SMALLEST_PICTURE = 50_000;
// On a machine that is busy with other things a start alone has taken half a minute.
const LONGEST_WAIT = 120_000;

const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], timeout: LONGEST_WAIT });

const toolbar = () => {
  const inner = element => element?.shadowRoot;
  const bar = inner(inner(document.querySelector('pdf-viewer'))?.querySelector('viewer-toolbar'));
  const selector = inner(bar?.querySelector('viewer-page-selector'));
  return {
    title: bar?.querySelector('#title')?.textContent.trim(),
    page: selector?.querySelector('input')?.value,
    pages: selector?.querySelector('#pagelength')?.textContent.trim() ?? selector?.textContent.replace(/\D/g, ''),
  };
};

const shown = async fragment => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href + fragment, { waitUntil: 'load', timeout: LONGEST_WAIT });
  const expected = JSON.stringify({ title, page: fragment ? pageOfName : '1', pages });
  const end = Date.now() + LONGEST_WAIT;
  let found = '';
  let picture = 0;
  do {
    await new Promise(resolve => setTimeout(resolve, 250));
    const viewer = page.frames().find(frame => frame.url().startsWith('chrome-extension:'));
    found = viewer ? JSON.stringify(await viewer.evaluate(toolbar)) : 'no viewer';
    picture = (await page.screenshot()).length;
  } while (Date.now() < end && (found !== expected || picture < SMALLEST_PICTURE));
  await page.close();

  if (found === expected && picture >= SMALLEST_PICTURE)
    return true;
  console.error(`chromium: '${fragment}' shows ${found}, a picture of ${picture} bytes; expected ${expected}`);
  return false;
};

try {
  const right = [await shown(''), await shown(`#${name}`)];
  process.exitCode = right.every(Boolean) ? 0 : 1;
} finally {
  await browser.close();
}
