// Turns Markdown into HTML with raw HTML let through, as careless programs do: markdown.mjs PROGRAM <x.md >x.html
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const programs = {
  marked: (text) => marked.parse(text, { gfm: true }),
  'markdown-it': (text) => new MarkdownIt({ html: true, linkify: true }).render(text),
  micromark: (text) =>
    micromark(text, { allowDangerousHtml: true, allowDangerousProtocol: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
};
process.stdout.write(programs[process.argv[2]](readFileSync(0, 'utf8')));
