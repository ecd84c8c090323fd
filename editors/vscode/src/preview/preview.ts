import { basename } from "node:path";
import * as vscode from "vscode";
import { isWithin } from "../debate";
import { frameOf } from "./frame";
import type { Serving } from "./serving";
import { anchorAt, targetOf } from "./state";

/** The page of a debate, beside its text. */
export class Preview {
  private anchor: string | undefined;

  private constructor(
    private readonly debate: string,
    private readonly serving: Serving,
    private readonly panel: vscode.WebviewPanel,
    private readonly settings: vscode.WorkspaceConfiguration,
  ) {}

  static async open(debate: string, serving: Serving, settings: vscode.WorkspaceConfiguration): Promise<Preview> {
    // Another address than ours where the editor runs on another machine than the tool.
    const address = await vscode.env.asExternalUri(vscode.Uri.parse(serving.address, true));
    const panel = vscode.window.createWebviewPanel(
      "briefing.page",
      `Page: ${basename(debate)}`,
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, retainContextWhenHidden: true });
    const preview = new Preview(debate, serving, panel, settings);
    panel.webview.onDidReceiveMessage(message => preview.open(message));
    panel.webview.html = frameOf(address.toString(true));
    preview.onClose(() => serving.dispose());
    return preview;
  }

  onClose(closed: () => void): void {
    this.panel.onDidDispose(closed);
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  /** Shows the statement in which the cursor is. */
  follow({ document, selection }: vscode.TextEditor): void {
    const state = this.serving.state;
    if (!state || !this.settings.get("preview.follow", true) || !isWithin(this.debate, document.fileName))
      return;

    const anchor = anchorAt(state, this.debate, document.fileName, selection.active.line + 1);
    if (anchor && anchor !== this.anchor)
      void this.panel.webview.postMessage({ anchor });
    this.anchor = anchor;
  }

  dispose(): void {
    this.panel.dispose();
  }

  private async open(message: unknown): Promise<void> {
    const link = (message as { open?: unknown } | undefined)?.open;
    const target = typeof link === "string" ? targetOf(link) : undefined;
    if (target?.kind === "address") {
      await vscode.env.openExternal(vscode.Uri.parse(target.address, true));
    } else if (target && isWithin(this.debate, vscode.Uri.file(target.file).fsPath)) {
      const at = new vscode.Position(target.line - 1, target.column - 1);
      await vscode.window.showTextDocument(vscode.Uri.file(target.file), {
        viewColumn: vscode.ViewColumn.One,
        selection: new vscode.Range(at, at),
      });
    }
  }
}
