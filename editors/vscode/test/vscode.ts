import Module from "node:module";
import { URI } from "vscode-uri";

/*
 * As much of Visual Studio Code as the extension and vscode-languageclient touch, without a window. What is missing is a class
 * or a function that does nothing.
 */

class Disposable {
  constructor(private readonly end: () => void = () => {}) {}
  static from = (...all: Disposable[]) => new Disposable(() => all.forEach(one => one.dispose()));
  dispose() { this.end(); }
}

export class EventEmitter<T> {
  private readonly listeners = new Set<(value: T) => unknown>();
  event = (listener: (value: T) => unknown, self?: unknown) => {
    const bound = self ? listener.bind(self) : listener;
    this.listeners.add(bound);
    return new Disposable(() => this.listeners.delete(bound));
  };
  fire(value: T) { [...this.listeners].forEach(listener => listener(value)); }
  dispose() { this.listeners.clear(); }
}

export class Position {
  constructor(readonly line: number, readonly character: number) {}
}

export class Range {
  readonly start: Position;
  readonly end: Position;
  constructor(...at: [Position, Position] | [number, number, number, number]) {
    [this.start, this.end] = at.length === 2 ? at : [new Position(at[0], at[1]), new Position(at[2], at[3])];
  }
  /** Only whether lines meet, which is all that is asked. */
  intersection(other: Range) { return other.start.line <= this.end.line && this.start.line <= other.end.line ? this : undefined; }
}

class Diagnostic {
  constructor(readonly range: Range, readonly message: string, readonly severity: number) {}
}

class Hover {
  constructor(readonly contents: unknown) {}
}

class MarkdownString {
  constructor(public value = "") {}
  appendMarkdown(text: string) { this.value += text; return this; }
}

class WorkspaceEdit {
  readonly replaced: [string, string][] = [];
  readonly renamed: [string, string][] = [];
  replace(uri: URI, _: unknown, text: string) { this.replaced.push([uri.fsPath, text]); }
  renameFile(from: URI, to: URI) { this.renamed.push([from.fsPath, to.fsPath]); }
}

/** A text that is open. */
export class Document {
  readonly languageId = "yaml";
  readonly uri: URI;
  version = 1;
  isDirty = false;
  constructor(readonly fileName: string, private text: string) { this.uri = URI.file(fileName); }
  getText = () => this.text;
  save = async () => true;
  positionOf(what: string) {
    const lines = this.text.slice(0, this.text.indexOf(what)).split("\n");
    return new Position(lines.length - 1, lines.at(-1)!.length);
  }
  replace(what: string, by: string) {
    const start = this.positionOf(what);
    this.text = this.text.replace(what, by);
    this.version++;
    const range = new Range(start, new Position(start.line, start.character + what.length));
    return { document: this, contentChanges: [{ range, rangeLength: what.length, rangeOffset: 0, text: by }], reason: undefined };
  }
}

interface Filter {
  readonly scheme?: string;
  readonly language?: string;
}

/** What is not given is a function that returns something to dispose of, or an event that never comes. */
interface Kind { value: string; append: (part: string) => Kind }

const kind = (value: string): Kind => ({ value, append: part => kind(value ? `${value}.${part}` : part) });

const filled = <T extends object>(given: T): T => new Proxy(given, {
  get: (all, name) => name in all ? all[name as keyof T] : () => new Disposable(),
});

export class Window {
  readonly messages: string[] = [];
  readonly shown: URI[] = [];
  readonly opened: string[] = [];
  readonly posted: unknown[] = [];
  readonly diagnostics = new Map<string, { code: unknown; source: string; message: string; range: Range }[]>();
  readonly providers = new Map<string, Record<string, (...args: unknown[]) => Promise<unknown>>>();
  readonly commands = new Map<string, () => Promise<void>>();
  readonly settings = new Map<string, unknown>();
  readonly documents: Document[] = [];
  readonly opens = new EventEmitter<Document>();
  readonly changes = new EventEmitter<unknown>();
  readonly selects = new EventEmitter<unknown>();
  readonly says = new EventEmitter<unknown>();
  activeTextEditor: unknown;
  html = "";
  contents: { provideTextDocumentContent(uri: URI): string } | undefined;
  readonly root: string;

  constructor(root: string) { this.root = root; }

  /** Takes the place of Visual Studio Code for what is loaded from now on. */
  install() {
    const api = this.api();
    const loader = Module as unknown as { _load(name: string, ...rest: unknown[]): unknown };
    const load = loader._load;
    loader._load = (name, ...rest) => name === "vscode" ? api : load.call(loader, name, ...rest);
  }

  private api() {
    const say = async (message: string) => { this.messages.push(message); };
    const folder = { uri: URI.file(this.root), name: "work", index: 0 };
    const api: Record<string, unknown> = {
      version: "1.91.0", Disposable, EventEmitter, Position, Range, WorkspaceEdit, Diagnostic, Hover, MarkdownString, Uri: URI,
      ViewColumn: { One: 1, Beside: -2 }, ProgressLocation: { Window: 10 },
      DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
      CancellationTokenSource: class {
        token = { isCancellationRequested: false, onCancellationRequested: () => new Disposable() };
      },
      CodeActionKind: { QuickFix: kind("quickfix"), Empty: kind("") },
      env: filled({ language: "en", appName: "Visual Studio Code", asExternalUri: async (uri: URI) => uri }),
      commands: filled({
        registerCommand: (name: string, run: () => Promise<void>) => { this.commands.set(name, run); return new Disposable(); },
        executeCommand: async () => {},
      }),
      languages: filled({
        match: (selector: Filter | Filter[], { uri, languageId }: Document) =>
          [selector].flat().some(one => one.scheme === uri.scheme && one.language === languageId) ? 10 : 0,
        createDiagnosticCollection: () => ({
          set: (uri: URI, found: []) => this.diagnostics.set(uri.fsPath, found),
          delete: (uri: URI) => this.diagnostics.delete(uri.fsPath),
          clear: () => this.diagnostics.clear(),
          dispose: () => this.diagnostics.clear(),
        }),
        getDiagnostics: (uri: URI) => this.diagnostics.get(uri.fsPath) ?? [],
        ...Object.fromEntries(["Hover", "Rename", "CompletionItem", "Definition", "CodeActions"].map(name => [
          `register${name}Provider`,
          (_: unknown, provider: never) => { this.providers.set(name, provider); return new Disposable(); },
        ])),
      }),
      workspace: filled({
        workspaceFolders: [folder], textDocuments: this.documents, notebookDocuments: [], isTrusted: true,
        onDidOpenTextDocument: this.opens.event, onDidChangeTextDocument: this.changes.event,
        getWorkspaceFolder: () => folder,
        getConfiguration: (section?: string) => ({
          get: (name: string, otherwise: unknown) => this.settings.get([section, name].filter(Boolean).join(".")) ?? otherwise,
          inspect: () => undefined,
        }),
        findFiles: async () => [], asRelativePath: (path: string) => path,
        registerTextDocumentContentProvider: (_: string, provider: never) => {
          this.contents = provider;
          return new Disposable();
        },
        openTextDocument: async (uri: URI) => ({ uri }),
        createFileSystemWatcher: () => filled({ dispose: () => {} }),
      }),
      window: filled({
        visibleTextEditors: [], tabGroups: filled({ all: [] }),
        showErrorMessage: say, showWarningMessage: say, showInformationMessage: say,
        createOutputChannel: () => filled({}),
        onDidChangeTextEditorSelection: this.selects.event,
        withProgress: (_: unknown, run: () => unknown) => run(),
        showTextDocument: async (what: URI | { uri: URI }) => { this.shown.push("uri" in what ? what.uri as URI : what); },
        createWebviewPanel: () => this.panel(),
      }),
    };
    Object.defineProperty(api["window"], "activeTextEditor", { get: () => this.activeTextEditor });
    return new Proxy(api, {
      get: (all, name: string) => name in all || name === "__esModule" ? all[name] : (all[name] = class {}),
    });
  }

  private panel() {
    const closed = new EventEmitter<void>();
    const window = this;
    return {
      onDidDispose: closed.event, reveal: () => {}, dispose: () => closed.fire(),
      webview: {
        set html(text: string) { window.html = text; },
        postMessage: async (message: unknown) => { window.posted.push(message); },
        onDidReceiveMessage: this.says.event,
      },
    };
  }
}
