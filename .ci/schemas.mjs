// Run by .ci/schemas: every file of every debate satisfies its schema, and no mistake of the list does.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { parse } from 'yaml';

const root = process.argv[2];
const read = (...path) => readFileSync(join(root, ...path), 'utf8');
const tests = ['tests', 'Briefing.Tests'];

// Strict mode refuses keywords that mean nothing. Types are united on purpose: YAML reads 2019 as a number.
const ajv = new Ajv.default({ strict: true, allowUnionTypes: true, strictRequired: false, allErrors: true });
const schemas = {};
for (const name of ['debate', 'sources', 'position'])
  schemas[name] = ajv.compile(JSON.parse(read('docs', 'schemas', `${name}.schema.json`)));

const nameOf = (file) => ({ 'debate.yaml': 'debate', 'sources.yaml': 'sources' })[basename(file)] ?? 'position';
const schemaOf = (file) => schemas[nameOf(file)];
let wrong = 0;
let right = 0;
const hold = (isRight, complaint) => {
  if (isRight) return right++;
  wrong++;
  console.error(complaint);
};

const folders = [['positions'], ...readdirSync(join(root, ...tests, 'Debates')).map((name) => [...tests, 'Debates', name])];
for (const folder of folders) {
  for (const file of readdirSync(join(root, ...folder)).filter((name) => name.endsWith('.yaml'))) {
    const schema = schemaOf(file);
    hold(schema(parse(read(...folder, file))), `${join(...folder, file)}: ${ajv.errorsText(schema.errors)}`);
    if (folder[0] === 'positions') {
      const line = `# yaml-language-server: $schema=../docs/schemas/${nameOf(file)}.schema.json\n`;
      hold(read(...folder, file).startsWith(line), `${file} does not name its schema in its first line`);
    }
  }
}

for (const { mistake, file, words, instead, 'seen-by': seenBy } of parse(read(...tests, 'Schema', 'mistakes.yaml'))) {
  const text = read(...tests, 'Debates', 'tram', file);
  hold(text.includes(words), `${mistake}: '${words}' does not stand in ${file}`);
  const accepts = schemaOf(file)(parse(text.replace(words, () => instead)));
  hold(accepts === (seenBy === 'tool'), `the schema ${accepts ? 'does not see' : 'sees'} ${mistake}`);
}

console.log(`${right} held, ${wrong} not`);
process.exit(wrong === 0 ? 0 : 1);
