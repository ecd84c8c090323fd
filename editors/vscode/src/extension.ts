import * as vscode from "vscode";
import { buildPdf, check } from "./commands";
import { debateFile } from "./debate";
import { Explanations } from "./explanations";
import { Help } from "./help";
import { Previews } from "./preview/previews";
import { Workspace } from "./workspace";

let help: Help | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel("Briefing", { log: true });
  const workspace = new Workspace(log);
  const server = help = new Help(workspace);
  const previews = new Previews(workspace);
  const explanations = new Explanations(workspace);
  const command = (name: string, run: () => Promise<void>) =>
    vscode.commands.registerCommand(`briefing.${name}`, () => workspace.attempt(run));

  context.subscriptions.push(
    log,
    previews,
    explanations,
    command("showPage", () => previews.show()),
    command("check", () => check(workspace)),
    command("buildPdf", () => buildPdf(workspace)),
    command("explainCode", () => explanations.show()),
    command("restartServer", () => server.restart()),
    vscode.workspace.onDidOpenTextDocument(document => server.begin(document)),
    vscode.workspace.onDidSaveTextDocument(async document => {
      // Its first stakeholders make a folder a debate, and so the files that are open.
      if (document.fileName.endsWith(debateFile))
        await server.lookAgain();
    }),
    vscode.workspace.onDidChangeConfiguration(async change => {
      if (change.affectsConfiguration("briefing.path") && server.isWanted)
        await workspace.attempt(() => server.restart());
    }),
    vscode.window.onDidChangeActiveTextEditor(editor => tellMenus(editor, workspace)),
  );
  void tellMenus(vscode.window.activeTextEditor, workspace);
  void server.lookAgain();
}

export async function deactivate(): Promise<void> {
  await help?.stop();
}

/** The menus have the commands in files of a debate alone. */
async function tellMenus(editor: vscode.TextEditor | undefined, workspace: Workspace): Promise<void> {
  const debate = editor && await workspace.debateOf(editor.document);
  await vscode.commands.executeCommand("setContext", "briefing.inDebate", debate !== undefined);
}
