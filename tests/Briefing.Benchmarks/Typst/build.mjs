// node build.mjs SOURCE.typ OUTPUT.pdf FONTS: one PDF, in one process, as the tool makes one.
import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [source, output, fonts] = process.argv.slice(2);
const compiler = NodeCompiler.create({ workspace: dirname(source), fontArgs: [{ fontPaths: [fonts] }] });
writeFileSync(output, compiler.pdf({ mainFilePath: source }));
