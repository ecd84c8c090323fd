// Run by .ci/exchange: Argdown and Mermaid read what we write, with every argument, relation and word in it.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { ArgdownApplication, ParserPlugin, DataPlugin, ModelPlugin } = require('@argdown/core');
const { JSDOM } = require('jsdom');

const work = process.argv[2];
const names = readdirSync(work).filter((file) => file.endsWith('.argdown')).map((file) => file.slice(0, -'.argdown'.length));
const read = (name, format) => readFileSync(join(work, `${name}.${format}`), 'utf8');
let wrong = 0;
const hold = (isRight, complaint) => {
  if (isRight) return;
  wrong++;
  console.error(complaint);
};

const argdown = new ArgdownApplication();
argdown.addPlugin(new ParserPlugin(), 'parse-input');
argdown.addPlugin(new DataPlugin(), 'build-model');
argdown.addPlugin(new ModelPlugin(), 'build-model');

// Text as Argdown holds it: our Markdown without its signs, the tag behind it taken off.
const words = (text) => text.replace(/ *#\([^)]*\) *$/, '').replace(/[\s*_\\`]|&\w+;|[<>&\ufffd]/g, '');
const relationOf = { rebut: 'attack', undermine: 'attack', undercut: 'undercut', concede: 'support' };
const count = (list) => list.reduce((counts, item) => ({ ...counts, [item]: (counts[item] ?? 0) + 1 }), {});
const same = (a, b) => JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
const totals = { arguments: 0, relations: 0, undercuts: 0 };

for (const name of names) {
  const debate = JSON.parse(read(name, 'json'));
  const result = argdown.run({ input: read(name, 'argdown'), process: ['parse-input', 'build-model'], logLevel: 'error' });
  hold(!result.parserErrors?.length && !result.lexerErrors?.length, `${name}: ${result.parserErrors?.[0]?.message}`);

  const args = debate.stakeholders.flatMap((s) => s.arguments);
  const replies = debate.stakeholders.flatMap((s) => s.replies);
  // A reply that is an argument is there once, as the argument.
  const own = new Set(replies.filter((r) => r.argument).map((r) => `${r.from}/${r.argument} ${r.to}`));
  const texts = replies.filter((r) => !r.argument);
  hold(Object.keys(result.arguments).length === args.length + texts.length, `${name}: another number of arguments`);
  const due = count(replies.map((r) => relationOf[r.kind]).filter(Boolean));
  const found = count(result.relations.map((r) => r.relationType));
  hold(same(due, found), `${name}: relations ${JSON.stringify(found)}, due ${JSON.stringify(due)}`);
  for (const relation of result.relations) {
    const [, from, , to] = /^([^/]+)(\/to\/)(.*?)(\/\d+)?$/.exec(relation.from.title) ?? [];
    const isOwn = own.has(`${relation.from.title} ${relation.to.title}`);
    hold(isOwn || (to === relation.to.title && from), `${name}: ${relation.from.title} bears on ${relation.to.title}`);
  }
  for (const argument of args) {
    const text = result.arguments[argument.reference]?.members?.map((m) => m.text ?? '').join('') ?? '';
    const plain = ['Signs', 'attacks'].includes(name) || /[[\]()]/.test(argument.claim) ? null : words(argument.claim);
    hold(plain === null || words(text) === plain, `${name}: ${argument.reference} says '${text}'`);
    hold(result.arguments[argument.reference]?.data?.citations?.length === argument.citations.length, `${argument.reference}: citations`);
  }
  totals.arguments += args.length + texts.length;
  totals.relations += result.relations.length;
  totals.undercuts += found.undercut ?? 0;
}
console.log(`Argdown: ${totals.arguments} arguments, ${totals.relations} relations, of them ${totals.undercuts} undercuts`);

const Ajv = require('ajv/dist/2020.js');
const schema = new Ajv.default({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true })
  .compile(JSON.parse(readFileSync(join(work, 'export.schema.json'), 'utf8')));
for (const name of names)
  hold(schema(JSON.parse(read(name, 'json'))), `${name}.json: ${JSON.stringify(schema.errors?.[0])}`);
console.log(`JSON Schema: ${names.length} exports held against it`);

const { window } = new JSDOM('<!DOCTYPE html><body></body>', { pretendToBeVisual: true });
Object.assign(globalThis, { window, document: window.document });
const mermaid = (await import('mermaid')).default;
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
let nodes = 0;
for (const name of names) {
  const text = read(name, 'mermaid');
  try {
    const { diagramType } = await mermaid.parse(text);
    hold(diagramType === 'flowchart-v2', `${name}: Mermaid takes it for a ${diagramType}`);
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    const debate = JSON.parse(read(name, 'json'));
    const due = debate.stakeholders.flatMap((s) => [...s.arguments, ...s.replies.filter((r) => !r.argument)]).length;
    const found = [...db.getVertices().values()].length;
    hold(found === due, `${name}: Mermaid sees ${found} nodes, due ${due}`);
    nodes += found;
  } catch (error) {
    hold(false, `${name}: Mermaid says ${error.message}`);
  }
}
console.log(`Mermaid: ${names.length} flowcharts with ${nodes} nodes`);
process.exit(wrong === 0 ? 0 : 1);
