// Bundles the extension into one file: "node build.mjs". With --tests, bundles the tests instead.
import { build } from "esbuild";
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const isForTests = process.argv.includes("--tests");
rmSync(isForTests ? "out/test" : "out/extension.js", { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: isForTests
    ? readdirSync("test").filter(name => name.endsWith(".test.ts")).map(name => `test/${name}`)
    : ["src/extension.ts"],
  outdir: isForTests ? "out/test" : "out",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  external: ["vscode"],
  minify: process.argv.includes("--minify"),
  metafile: true,
  logLevel: "warning",
});

if (!isForTests) {
  // A package carries the licence of the project, and those of what is bundled with it.
  copyFileSync("../../LICENSE", "LICENSE");
  const folderOf = input => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [];
  const bundled = new Set(Object.keys(metafile.inputs).flatMap(folderOf));
  writeFileSync("out/NOTICE.txt", [...bundled].sort().map(folder => {
    const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
    const licence = readdirSync(folder).find(file => /^licen[cs]e/i.test(file));
    if (!licence)
      throw new Error(`${folder} has no licence.`);
    return `${name} ${version}\n\n${readFileSync(`${folder}/${licence}`, "utf8").trim()}\n`;
  }).join(`\n${"-".repeat(80)}\n\n`));
}
