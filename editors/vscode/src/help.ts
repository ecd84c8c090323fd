import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { isWithin } from "./debate";
import type { Workspace } from "./workspace";

/** The language server: started with the first file of a debate, and told of no others. */
export class Help {
  private client: LanguageClient | undefined;
  private starting: Promise<void> | undefined;
  private readonly debates = new Set<string>();

  constructor(private readonly workspace: Workspace) {}

  /** Starts the server if the document is the first of a debate. Whoever has no tool is told once. */
  async begin(document: vscode.TextDocument): Promise<void> {
    const debate = await this.workspace.debateOf(document);
    if (!debate)
      return;

    this.debates.add(debate);
    this.starting ??= this.workspace.attempt(() => this.start(debate));
    await this.starting;
  }

  /** Looks at all files that are open: some may belong to a debate that was none before. */
  async lookAgain(): Promise<void> {
    const known = this.debates.size;
    const wasRunning = this.client !== undefined;
    for (const document of vscode.workspace.textDocuments)
      await this.begin(document);
    if (wasRunning && this.debates.size > known)
      await this.workspace.attempt(() => this.restart());
  }

  /** Whether a file of a debate has been opened. */
  get isWanted(): boolean {
    return this.debates.size > 0;
  }

  async restart(): Promise<void> {
    const debate = [...this.debates][0] ?? await this.workspace.debate();
    if (!debate)
      return;

    this.debates.add(debate);
    await this.stop();
    const starting = this.start(debate);
    this.starting = starting.catch(() => {});
    await starting;
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    // A server that has not come up, or has gone, need not be ended.
    await client?.dispose().catch(() => {});
  }

  private async start(debate: string): Promise<void> {
    const tool = await this.workspace.toolFor(debate);
    this.client = new LanguageClient(
      "briefing",
      "Briefing",
      {
        command: tool.command,
        args: [...tool.args, "lsp"],
        transport: TransportKind.stdio,
        options: { cwd: tool.cwd ?? debate },
      },
      {
        documentSelector: [{ scheme: "file", language: "yaml" }],
        outputChannel: this.workspace.log,
        middleware: {
          // Other files in YAML are none of the server's business, and it has nothing to say of what it was not told.
          didOpen: async (document, next) => {
            const debate = await this.workspace.debateOf(document);
            if (debate) {
              this.debates.add(debate);
              await next(document);
            }
          },
          didChange: async (change, next) => {
            if (this.isOfDebate(change.document))
              await next(change);
          },
        },
      });
    await this.client.start();
  }

  private isOfDebate(document: vscode.TextDocument): boolean {
    return [...this.debates].some(debate => isWithin(debate, document.fileName));
  }
}
