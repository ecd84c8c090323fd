import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { builtTool, shippedDebate } from "./given";
import { Document, Position, Range, Window } from "./vscode";

// The extension as it is packed, with the real client of the language server, in a stand-in for the editor.
const debate = shippedDebate();
const root = dirname(debate.folder);
const window = new Window(root);
const file = (name: string) => join(debate.folder, name);
const nato = new Document(file("nato.yaml"), readFileSync(file("nato.yaml"), "utf8"));
const other = new Document(join(root, "other.yaml"), "nmae: x\n");
const extension = { activate(_: unknown) {}, async deactivate() {} };
const subscriptions: { dispose(): void }[] = [];
const none = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };

const until = async (what: string, holds: () => unknown) => {
  for (const end = Date.now() + 30_000; !holds(); await new Promise(resolve => setTimeout(resolve, 5)))
    assert.ok(Date.now() < end, `${what}; said: ${window.messages.join(" ")}`);
};
const ask = (provider: string, method: string, ...args: unknown[]) => window.providers.get(provider)![method]!(nato, ...args);
const run = (command: string) => window.commands.get(`briefing.${command}`)!();
const select = (line: number) => {
  const at = new Position(line, 0);
  window.activeTextEditor = { document: nato, selection: Object.assign(new Range(at, at), { active: at }) };
  window.selects.fire({ textEditor: window.activeTextEditor });
};

before(async () => {
  // A program of its own, as the setting has it.
  const { command, args } = builtTool();
  const tool = join(root, "tools", "briefing");
  mkdirSync(dirname(tool));
  writeFileSync(tool, `#!/bin/sh\nexec ${[command, ...args].map(part => `'${part}'`).join(" ")} "$@"\n`, { mode: 0o755 });
  window.settings.set("briefing.path", "tools/briefing");
  window.documents.push(other, nato);
  writeFileSync(other.fileName, other.getText());

  window.install();
  Object.assign(extension, createRequire(resolve("package.json"))("./out/extension.js"));
  extension.activate({ subscriptions });
  await until("the first diagnostics", () => window.diagnostics.has(nato.fileName));
});
after(async () => {
  subscriptions.forEach(one => one.dispose());
  await extension.deactivate();
  debate.remove();
});

test("every command of package.json is there", () => {
  const { contributes } = JSON.parse(readFileSync("package.json", "utf8"));
  const named = (contributes.commands as { command: string }[]).map(({ command }) => command);
  assert.deepEqual([...window.commands.keys()].sort(), named.sort());
});

test("problems come as they are typed; files of no debate have none", async () => {
  assert.deepEqual(window.diagnostics.get(nato.fileName), []);
  window.changes.fire(nato.replace("summary: >-", "sumary: >-"));
  await until("the slip", () => window.diagnostics.get(nato.fileName)?.length);
  const [slip] = window.diagnostics.get(nato.fileName)!;
  assert.equal(slip?.source, "briefing");
  assert.match(slip.message, /sumary/);
  assert.ok(!window.diagnostics.has(other.fileName));
});

test("the code under the cursor is explained", async () => {
  const { range } = window.diagnostics.get(nato.fileName)![0]!;
  select(range.start.line);
  await run("explainCode");
  const [shown] = window.shown.splice(0);
  assert.match(window.contents!.provideTextDocumentContent(shown!), /^BRF0101 [\s\S]*Fix/);
  window.changes.fire(nato.replace("sumary: >-", "summary: >-"));
  await until("the mend", () => window.diagnostics.get(nato.fileName)?.length === 0);
});

test("the client passes on what an id is, and a rename with the new name of a file", async () => {
  const hover = await ask("Hover", "provideHover", nato.positionOf("nhk-2022"), none);
  assert.match(JSON.stringify(hover), /Why Russia invades Ukraine in the first place/);
  const edit = await ask("Rename", "provideRenameEdits", nato.positionOf("nato\nname"), "alliance", none) as
    { renamed: unknown; replaced: [string, string][] };
  assert.deepEqual(edit.renamed, [[file("nato.yaml"), file("alliance.yaml")]]);
  assert.ok(edit.replaced.some(([path]) => path === file("debate.yaml")));
  assert.ok(edit.replaced.every(([, text]) => text.includes("alliance")));
});

test("the debate is checked and its PDF built", async () => {
  await run("check");
  assert.match(window.messages.splice(0).join(), /No errors/);
  await run("buildPdf");
  assert.match(window.messages.splice(0).join(), /briefing\.pdf is built/);
  assert.ok(existsSync(join(root, "briefing.pdf")));
});

test("the page stands beside the text, follows the cursor and leads back", async () => {
  await run("showPage");
  assert.match(window.html, /<iframe title="The page" src="http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/">/);
  const { line } = nato.positionOf("  promise:\n");
  await until("the page", () => (select(line + 1), window.posted.length));
  assert.deepEqual(window.posted, [{ anchor: "nato/on/promise" }]);

  window.says.fire({ open: `vscode://file${encodeURI(file("russia.yaml"))}:3:1` });
  await until("the file", () => window.shown.length);
  assert.equal(window.shown.splice(0)[0]!.fsPath, file("russia.yaml"));
  window.says.fire({ open: `vscode://file${encodeURI(other.fileName)}:1:1` });
  window.says.fire({ open: "command:workbench.action.quit" });
  window.says.fire("nonsense");
  assert.deepEqual(window.shown, []);
});

test("the server can be restarted, and a tool that does not exist is reported", async () => {
  window.diagnostics.clear();
  await run("restartServer");
  await until("diagnostics again", () => window.diagnostics.has(nato.fileName));
  window.settings.set("briefing.path", "nowhere/briefing");
  await run("restartServer");
  assert.match(window.messages.splice(0).join(), /'nowhere\/briefing', which does not exist/);
});
