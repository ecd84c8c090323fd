import * as vscode from "vscode";
import { run } from "./run";
import type { Workspace } from "./workspace";

const scheme = "briefing-explanation";

/** What the tool has to say of a code, as a text to read. */
export class Explanations implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly registered = vscode.workspace.registerTextDocumentContentProvider(scheme, this);

  constructor(private readonly workspace: Workspace) {}

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.path) ?? "";
  }

  async show(): Promise<void> {
    const code = await chosenCode();
    const debate = code && await this.workspace.debate();
    if (!debate)
      return;

    const { output } = await run(await this.workspace.toolFor(debate), ["explain", code], debate);
    const uri = vscode.Uri.from({ scheme, path: code });
    this.texts.set(uri.path, output);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), {
      preview: true,
      viewColumn: vscode.ViewColumn.Beside,
    });
  }

  dispose(): void {
    this.registered.dispose();
  }
}

/** The code of the problem under the cursor; else one of the file's, or one that is typed. */
async function chosenCode(): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const problems = (editor ? vscode.languages.getDiagnostics(editor.document.uri) : [])
    .filter(problem => problem.source === "briefing");
  const here = problems.filter(problem => editor && problem.range.intersection(editor.selection));
  const codes = [...new Map((here.length > 0 ? here : problems).map(problem => [codeOf(problem), problem.message])).entries()];
  if (here.length > 0 && codes.length === 1)
    return codes[0]?.[0];
  if (codes.length === 0)
    return vscode.window.showInputBox({ prompt: "Which code?", placeHolder: "BRF0001" });

  const items = codes.sort().map(([label, message]) => ({ label, description: message.split("\n")[0] ?? "" }));
  return (await vscode.window.showQuickPick(items, { placeHolder: "Which code?" }))?.label;
}

const codeOf = ({ code }: vscode.Diagnostic) => String(typeof code === "object" ? code.value : code);
