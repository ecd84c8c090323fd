import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  ApplyWorkspaceEditRequest, createProtocolConnection, DidChangeTextDocumentNotification, DidOpenTextDocumentNotification,
  ExitNotification, FailureHandlingKind, InitializedNotification, InitializeRequest, LogMessageNotification, MarkupKind,
  PublishDiagnosticsNotification, RegistrationRequest, ShutdownRequest, StreamMessageReader, StreamMessageWriter,
  type ClientCapabilities, type Diagnostic, type InitializeResult, type Position, type ProtocolConnection,
  type PublishDiagnosticsParams, type Range, type TextEdit,
} from "vscode-languageserver-protocol/node";
import { URI } from "vscode-uri";
import type { Tool } from "../src/tool";

/** What vscode-languageclient says that it can. */
const capabilities: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ["create", "rename", "delete"],
      failureHandling: FailureHandlingKind.TextOnlyTransactional,
      normalizesLineEndings: true,
      changeAnnotationSupport: { groupsOnLabel: true },
    },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    symbol: { dynamicRegistration: true },
    configuration: true,
    workspaceFolders: true,
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: false, codeDescriptionSupport: true, dataSupport: true },
    synchronization: { dynamicRegistration: true, willSave: true, willSaveWaitUntil: true, didSave: true },
    completion: {
      dynamicRegistration: true,
      contextSupport: true,
      completionItem: {
        snippetSupport: true,
        commitCharactersSupport: true,
        documentationFormat: [MarkupKind.Markdown, MarkupKind.PlainText],
        insertReplaceSupport: true,
        insertTextModeSupport: { valueSet: [1, 2] },
        labelDetailsSupport: true,
      },
      insertTextMode: 2,
      completionList: { itemDefaults: ["commitCharacters", "editRange", "insertTextFormat", "insertTextMode"] },
    },
    hover: { dynamicRegistration: true, contentFormat: [MarkupKind.Markdown, MarkupKind.PlainText] },
    definition: { dynamicRegistration: true, linkSupport: true },
    references: { dynamicRegistration: true },
    documentSymbol: { dynamicRegistration: true, hierarchicalDocumentSymbolSupport: true },
    codeAction: {
      dynamicRegistration: true,
      isPreferredSupport: true,
      dataSupport: true,
      codeActionLiteralSupport: { codeActionKind: { valueSet: ["", "quickfix", "refactor"] } },
    },
    rename: { dynamicRegistration: true, prepareSupport: true, honorsChangeAnnotations: true },
    foldingRange: { dynamicRegistration: true, lineFoldingOnly: true },
    documentLink: { dynamicRegistration: true, tooltipSupport: true },
  },
  window: {
    workDoneProgress: true,
    showMessage: { messageActionItem: { additionalPropertiesSupport: true } },
    showDocument: { support: true },
  },
  general: { positionEncodings: ["utf-16"], regularExpressions: { engine: "ECMAScript", version: "ES2020" } },
};

/** An editor without a window: starts the server and talks to it as Visual Studio Code does. */
export class Editor {
  readonly connection: ProtocolConnection;
  readonly registered: string[] = [];
  readonly logged: string[] = [];
  result!: InitializeResult;

  private readonly child: ChildProcess;
  private readonly texts = new Map<string, { version: number; text: string }>();
  private readonly published: PublishDiagnosticsParams[] = [];
  private heard = () => {};

  constructor(tool: Tool, private readonly folder: string) {
    this.child = spawn(tool.command, [...tool.args, "lsp", "--stdio"], { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.child.stdout!), new StreamMessageWriter(this.child.stdin!));
    this.connection.onNotification(PublishDiagnosticsNotification.type, published => {
      this.published.push(published);
      this.heard();
    });
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => this.logged.push(message));
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations.map(one => one.method));
    });
    this.connection.onRequest(ApplyWorkspaceEditRequest.type, () => ({ applied: false }));
    this.connection.listen();
  }

  /** As Visual Studio Code spells it. */
  uri(name = ""): string {
    return URI.file(name ? join(this.folder, name) : this.folder).toString();
  }

  async begin(): Promise<void> {
    const uri = this.uri();
    this.result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      clientInfo: { name: "Visual Studio Code", version: "1.91.0" },
      locale: "en",
      rootPath: this.folder,
      rootUri: uri,
      capabilities,
      trace: "off",
      workspaceFolders: [{ uri, name: "positions" }],
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
  }

  async open(name: string): Promise<void> {
    const text = readFileSync(`${this.folder}/${name}`, "utf8");
    this.texts.set(name, { version: 1, text });
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: this.uri(name), languageId: "yaml", version: 1, text },
    });
  }

  text(name: string): string {
    return this.texts.get(name)!.text;
  }

  /** The place of what stands between the marks, which are the only ones in a stretch of the file. */
  range(name: string, marked: string): Range {
    const [before, what, after] = marked.split(/[⟦⟧]/) as [string, string, string];
    const at = this.text(name).indexOf(before + what + after);
    if (at < 0)
      throw new Error(`${name} has no ‘${marked}’.`);
    return { start: this.position(name, at + before.length), end: this.position(name, at + before.length + what.length) };
  }

  /** Types something in the place of what stands between the marks. */
  async type(name: string, marked: string, typed: string): Promise<void> {
    await this.apply(name, [{ range: this.range(name, marked), newText: typed }]);
  }

  async apply(name: string, edits: readonly TextEdit[]): Promise<void> {
    const was = this.texts.get(name)!;
    // From the end, so that the places before stay what they are.
    const sorted = [...edits].sort((a, b) => this.offset(name, b.range.start) - this.offset(name, a.range.start));
    let text = was.text;
    for (const { range, newText } of sorted)
      text = text.slice(0, this.offset(name, range.start)) + newText + text.slice(this.offset(name, range.end));
    this.texts.set(name, { version: was.version + 1, text });
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.uri(name), version: was.version + 1 },
      contentChanges: sorted.map(({ range, newText }) => ({ range, text: newText })),
    });
  }

  /** What is wrong with the text that the editor has now. */
  async diagnostics(name: string): Promise<Diagnostic[]> {
    for (;;) {
      const found = this.published.findLast(one => one.uri === this.uri(name) && one.version === this.texts.get(name)!.version);
      if (found)
        return found.diagnostics;
      await new Promise<void>(resolve => this.heard = resolve);
    }
  }

  /** Ends the server as an editor does. */
  async end(): Promise<number> {
    const exited = once(this.child, "exit");
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const [code] = await exited;
    this.connection.dispose();
    return code as number;
  }

  kill(): void {
    this.child.kill("SIGKILL");
  }

  private position(name: string, offset: number): Position {
    const lines = this.text(name).slice(0, offset).split("\n");
    return { line: lines.length - 1, character: lines.at(-1)!.length };
  }

  private offset(name: string, { line, character }: Position): number {
    return this.text(name).split("\n").slice(0, line).reduce((sum, one) => sum + one.length + 1, character);
  }
}
