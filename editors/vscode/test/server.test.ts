import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  CodeActionRequest, CompletionRequest, DefinitionRequest, DocumentSymbolRequest, HoverRequest, PrepareRenameRequest,
  ReferencesRequest, RenameRequest, type CodeAction, type CompletionList, type Location, type MarkupContent, type RenameFile,
  type TextDocumentEdit,
} from "vscode-languageserver-protocol/node";
import { Editor } from "./editor";
import { builtTool, shippedDebate } from "./given";

const debate = shippedDebate();
const editor = new Editor(builtTool(), debate.folder);
const document = (name: string) => ({ textDocument: { uri: editor.uri(name) } });
const at = (name: string, marked: string) => ({ ...document(name), position: editor.range(name, marked).start });

before(async () => {
  await editor.begin();
  for (const name of ["debate.yaml", "nato.yaml", "sources.yaml"])
    await editor.open(name);
}, { timeout: 60_000 });
after(() => {
  editor.kill();
  debate.remove();
});

test("the server offers what the extension is for", () => {
  const { capabilities, serverInfo } = editor.result;
  assert.equal(serverInfo?.name, "briefing");
  for (const what of ["completionProvider", "hoverProvider", "definitionProvider", "referencesProvider", "documentSymbolProvider",
    "workspaceSymbolProvider", "foldingRangeProvider", "renameProvider", "codeActionProvider", "documentLinkProvider"] as const)
    assert.ok(capabilities[what], what);
});

test("the shipped debate is clean", async () => {
  for (const name of ["debate.yaml", "nato.yaml", "sources.yaml"])
    assert.deepEqual(await editor.diagnostics(name), [], name);
  assert.deepEqual(editor.registered, ["workspace/didChangeWatchedFiles"]);
});

test("a slip is underlined as it is typed, and mended by its fix", async () => {
  await editor.type("nato.yaml", "\n⟦summary⟧: >-\n  As", "sumary");
  const [slip] = await editor.diagnostics("nato.yaml");
  assert.equal(slip?.source, "briefing");
  assert.match(slip.message, /sumary/);
  assert.deepEqual(slip.range, editor.range("nato.yaml", "\n⟦sumary⟧: >-\n  As"));

  const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
    ...document("nato.yaml"), range: slip.range, context: { diagnostics: [slip], triggerKind: 1 },
  }) as CodeAction[];
  const preferred = actions.find(action => action.isPreferred);
  assert.equal(preferred?.kind, "quickfix");
  const [change] = preferred.edit!.documentChanges as TextDocumentEdit[];
  assert.equal(change?.textDocument.uri, editor.uri("nato.yaml"));
  assert.equal(change.textDocument.version, 2);
  await editor.apply("nato.yaml", change.edits as []);
  assert.deepEqual(await editor.diagnostics("nato.yaml"), []);
});

test("sources are offered with what they are", async () => {
  const { items } = await editor.connection.sendRequest(CompletionRequest.type, {
    ...at("nato.yaml", "{source: ⟦nhk-2022⟧, paragraph: 36}"), context: { triggerKind: 1 },
  }) as CompletionList;
  const offer = items.find(item => item.label === "higashino-2022");
  assert.ok(offer?.detail, JSON.stringify(items.map(item => item.label)));
  assert.deepEqual(
    offer.textEdit, { range: editor.range("nato.yaml", "{source: ⟦nhk-2022⟧, paragraph: 36}"), newText: "higashino-2022" });
});

test("an id says what it stands for, and where", async () => {
  const place = at("nato.yaml", "{source: ⟦nhk-2022⟧, paragraph: 36}");
  const hover = await editor.connection.sendRequest(HoverRequest.type, place);
  assert.match((hover?.contents as MarkupContent).value, /Why Russia invades Ukraine in the first place/);
  const [definition] = await editor.connection.sendRequest(DefinitionRequest.type, place) as Location[];
  const defined = editor.range("sources.yaml", "- id: ⟦nhk-2022⟧\n");
  assert.deepEqual(definition, { uri: editor.uri("sources.yaml"), range: defined });
  const context = { includeDeclaration: true };
  const references = await editor.connection.sendRequest(ReferencesRequest.type, { ...place, context });
  assert.ok(references!.some(one => one.uri === editor.uri("russia.yaml")), "files that are not open count");
});

test("a stakeholder is renamed in all files, and its file, too", async () => {
  const place = at("debate.yaml", "stakeholders: [russia, ⟦nato⟧, cee");
  assert.deepEqual(
    (await editor.connection.sendRequest(PrepareRenameRequest.type, place) as { placeholder: string }).placeholder, "nato");
  const edit = await editor.connection.sendRequest(RenameRequest.type, { ...place, newName: "alliance" });
  const changes = edit!.documentChanges!;
  const files = changes.filter((one): one is RenameFile => "kind" in one);
  assert.deepEqual(files.map(({ kind, oldUri, newUri }) => ({ kind, oldUri, newUri })), [
    { kind: "rename", oldUri: editor.uri("nato.yaml"), newUri: editor.uri("alliance.yaml") },
  ]);
  const edits = changes.filter((one): one is TextDocumentEdit => "edits" in one);
  assert.ok(edits.some(one => one.textDocument.uri === editor.uri("debate.yaml") && one.textDocument.version === 1));
  assert.ok(edits.flatMap(one => one.edits).every(one => "newText" in one && one.newText.includes("alliance")));
  await assert.rejects(
    Promise.resolve(editor.connection.sendRequest(RenameRequest.type, { ...place, newName: "russia" })), /russia/);
});

test("the outline has every stance", async () => {
  const symbols = await editor.connection.sendRequest(DocumentSymbolRequest.type, document("nato.yaml"));
  assert.match(JSON.stringify(symbols), /"name":"nato-after-1991"/);
});

test("the server ends in order, with nothing to complain of", async () => {
  assert.equal(await editor.end(), 0);
  assert.deepEqual(editor.logged, []);
});
