import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Tool } from "../src/tool";

const project = resolve("../..");

/** The tool of the project, as it was built, or that of the variable TOOL. */
export function builtTool(): Tool {
  const [command, ...args] = process.env["TOOL"]?.split(" ")
    ?? ["dotnet", join(project, "src/Briefing/bin/Debug/net10.0/briefing.dll")];
  return { command: command!, args };
}

/** A copy of the debate that comes with the tool, in a folder whose name needs care. */
export function shippedDebate(): { folder: string; remove(): void } {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "shipped ü+")));
  const folder = join(root, "positions");
  cpSync(join(project, "positions"), folder, { recursive: true });
  return { folder, remove: () => rmSync(root, { recursive: true }) };
}
