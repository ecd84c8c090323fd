// Run by .ci/sarif: a log is valid by the schema.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const [schema, log] = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, 'utf8')));
const ajv = new Ajv.default({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);
const isValid = validate(log) && log.runs[0].results.length > 0;
console.log(isValid ? `valid SARIF 2.1.0, ${log.runs[0].results.length} result` : JSON.stringify(validate.errors, null, 2));
process.exit(isValid ? 0 : 1);
