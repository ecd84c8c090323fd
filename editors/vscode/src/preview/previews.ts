import { basename } from "node:path";
import * as vscode from "vscode";
import type { Workspace } from "../workspace";
import { Preview } from "./preview";
import { Serving } from "./serving";

/** The pages that are shown, at most one of each debate. */
export class Previews implements vscode.Disposable {
  private readonly shown = new Map<string, Preview>();
  private readonly followed = vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
    for (const preview of this.shown.values())
      preview.follow(textEditor);
  });

  constructor(private readonly workspace: Workspace) {}

  async show(): Promise<void> {
    const debate = await this.workspace.debate();
    if (!debate)
      return;

    const there = this.shown.get(debate);
    if (there) {
      there.reveal();
      return;
    }

    const tool = await this.workspace.toolFor(debate);
    const length = this.workspace.settings(debate).get("preview.length", "");
    const { log } = this.workspace;
    const serving = await Serving.start(tool, debate, length, text => log.info(text.trimEnd()), () => {
      this.shown.get(debate)?.dispose();
      void vscode.window.showWarningMessage(`Briefing: The tool that shows the page of ${basename(debate)} has ended.`);
    });
    const preview = await Preview.open(debate, serving, this.workspace.settings(debate));
    this.shown.set(debate, preview);
    preview.onClose(() => this.shown.delete(debate));
  }

  dispose(): void {
    this.followed.dispose();
    for (const preview of [...this.shown.values()])
      preview.dispose();
  }
}
