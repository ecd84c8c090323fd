import * as vscode from "vscode";
import { isWithin, pdfOf } from "./debate";
import { run } from "./run";
import type { Workspace } from "./workspace";

/** What `briefing check` says; the list of problems has the same, with places to go to. */
export async function check(workspace: Workspace): Promise<void> {
  const debate = await workspace.debate();
  if (!debate)
    return;

  const strict = workspace.settings(debate).get("strict", false);
  const { code, output } = await runOn(workspace, debate, "Checking", ["check", debate, ...strict ? ["--strict"] : []]);
  if (code === 0) {
    await vscode.window.showInformationMessage(`Briefing: ${lastLine(output) || "Nothing is wrong."}`);
    return;
  }

  const problems = "Show the Problems";
  if (await vscode.window.showWarningMessage(`Briefing: ${lastLine(output)}`, problems) === problems)
    await vscode.commands.executeCommand("workbench.actions.view.problems");
}

export async function buildPdf(workspace: Workspace): Promise<void> {
  const debate = await workspace.debate();
  if (!debate)
    return;

  const file = pdfOf(debate, workspace.folderOf(debate));
  const { code, output } = await runOn(workspace, debate, "Building the PDF", ["build", debate, "-o", file]);
  if (code !== 0)
    throw new Error(lastLine(output) || "The PDF was not built.");

  const open = "Open It";
  if (await vscode.window.showInformationMessage(`Briefing: ${vscode.workspace.asRelativePath(file)} is built.`, open) === open)
    await vscode.env.openExternal(vscode.Uri.file(file));
}

/** The tool reads files from the disk, so those of the debate are saved first. */
async function runOn(workspace: Workspace, debate: string, what: string, args: string[]) {
  for (const document of vscode.workspace.textDocuments) {
    if (document.isDirty && isWithin(debate, document.fileName))
      await document.save();
  }

  const tool = await workspace.toolFor(debate);
  const ended = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: `Briefing: ${what}` }, () => run(tool, args, debate));
  workspace.log.info(`briefing ${args.join(" ")}\n${ended.output}`);
  return ended;
}

const lastLine = (output: string) => output.trim().split("\n").at(-1)?.trim() ?? "";
