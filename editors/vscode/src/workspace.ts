import { dirname } from "node:path";
import * as vscode from "vscode";
import { debateFile, debateOf, isDebate } from "./debate";
import { findTool, NoTool, type Tool } from "./tool";

/** The debates that the editor has, and the tool for them. */
export class Workspace {
  constructor(readonly log: vscode.LogOutputChannel) {}

  /** The folder of the debate to which a text belongs. */
  async debateOf(document: vscode.TextDocument): Promise<string | undefined> {
    return document.languageId === "yaml" && document.uri.scheme === "file" ? debateOf(document.fileName) : undefined;
  }

  /** The debate that a command is about: that of the text in front, the only one, or the one that is chosen. */
  async debate(): Promise<string | undefined> {
    const document = vscode.window.activeTextEditor?.document;
    const here = document && await this.debateOf(document);
    if (here)
      return here;

    const files = await vscode.workspace.findFiles(`**/${debateFile}`, "**/node_modules/**", 100);
    const folders = files.map(file => dirname(file.fsPath)).sort();
    const are = await Promise.all(folders.map(isDebate));
    const debates = folders.filter((_, i) => are[i]);
    if (debates.length === 0)
      throw new Error(`There is no debate here: no folder with a ${debateFile} that lists stakeholders.`);
    if (debates.length === 1)
      return debates[0];

    const items = debates.map(folder => ({ label: vscode.workspace.asRelativePath(folder), folder }));
    return (await vscode.window.showQuickPick(items, { placeHolder: "Which debate?" }))?.folder;
  }

  /** @throws NoTool */
  async toolFor(debate: string): Promise<Tool> {
    const tool = await findTool({
      setting: this.settings(debate).get("path", ""),
      folder: debate,
      workspace: this.folderOf(debate) ?? debate,
      env: process.env,
      platform: process.platform,
    });
    this.log.info(`The tool is: ${[tool.command, ...tool.args].join(" ")}`);
    return tool;
  }

  /** The folder of the workspace in which a debate is. */
  folderOf(debate: string): string | undefined {
    return vscode.workspace.getWorkspaceFolder(vscode.Uri.file(debate))?.uri.fsPath;
  }

  settings(debate: string): vscode.WorkspaceConfiguration {
    return vscode.workspace.getConfiguration("briefing", vscode.Uri.file(debate));
  }

  /** Says what went wrong, with the way to the setting where that is the remedy. */
  async attempt(run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (e) {
      const message = e instanceof Error ? e.message : String(e);
      this.log.error(message);
      const [settings, output] = ["Open the Setting", "Show the Log"];
      const choice = await vscode.window.showErrorMessage(`Briefing: ${message}`, ...e instanceof NoTool ? [settings] : [output]);
      if (choice === settings)
        await vscode.commands.executeCommand("workbench.action.openSettings", "briefing.path");
      else if (choice === output)
        this.log.show();
    }
  }
}
