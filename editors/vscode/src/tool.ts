import { constants } from "node:fs";
import { access, readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, dirname, isAbsolute, join } from "node:path";

/** How the tool is started: arguments of its own come after these. */
export interface Tool {
  readonly command: string;
  readonly args: readonly string[];
  /** Where it must be started; anywhere, if there is none. */
  readonly cwd?: string;
}

/** Where the tool may be. */
export interface Surroundings {
  /** The setting `briefing.path`; empty if nothing is set. */
  readonly setting: string;
  /** A folder in or below the workspace, such as that of the debate. */
  readonly folder: string;
  /** What the setting is relative to. */
  readonly workspace: string;
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
}

/** There is no tool; the message says what to do. */
export class NoTool extends Error {}

/** The tool that the setting names, or else the one on the PATH, or else the local tool of the folder. */
export async function findTool(where: Surroundings): Promise<Tool> {
  if (where.setting.trim())
    return ofSetting(where.setting.trim(), where);

  const found = await onPath("briefing", where) ?? await localTool(where.folder);
  if (!found) {
    throw new NoTool("The tool 'briefing' is neither on the PATH nor a local tool of this folder. "
      + "Install it, or say in the setting briefing.path where it is.");
  }
  return found;
}

async function ofSetting(setting: string, { workspace, env, platform }: Surroundings): Promise<Tool> {
  const home = setting.replace(/^~(?=[\\/])/, homedir());
  const path = isAbsolute(home) ? home : join(workspace, home);
  if (await isFile(path))
    return path.endsWith(".dll") ? { command: "dotnet", args: [path] } : { command: path, args: [] };

  // A name alone is looked for where a shell would look.
  const named = /[\\/]/.test(setting) ? undefined : await onPath(setting, { env, platform });
  if (!named)
    throw new NoTool(`The setting briefing.path names '${setting}', which does not exist. Correct it, or leave it empty.`);
  return named;
}

/** Also looks where .NET puts global tools: an editor that was not started from a shell may not have that on its PATH. */
async function onPath(name: string, { env, platform }: Pick<Surroundings, "env" | "platform">): Promise<Tool | undefined> {
  const isPath = (key: string) => (platform === "win32" ? key.toUpperCase() : key) === "PATH";
  const path = Object.entries(env).find(([key]) => isPath(key))?.[1] ?? "";
  const names = platform === "win32" ? [`${name}.exe`] : [name];
  for (const folder of [...path.split(delimiter), join(homedir(), ".dotnet", "tools")].filter(isAbsolute)) {
    for (const file of names.map(one => join(folder, one))) {
      if (await isProgram(file))
        return { command: file, args: [] };
    }
  }
  return undefined;
}

/** The nearest manifest of local tools upwards that has it, as `dotnet` looks for one. */
async function localTool(folder: string): Promise<Tool | undefined> {
  for (let cwd = folder; ; cwd = dirname(cwd)) {
    for (const manifest of [join(cwd, ".config", "dotnet-tools.json"), join(cwd, "dotnet-tools.json")]) {
      const read = await readManifest(manifest);
      if (read?.has)
        return { command: "dotnet", args: ["tool", "run", "briefing", "--"], cwd };
      if (read?.isRoot)
        return undefined;
    }
    if (cwd === dirname(cwd))
      return undefined;
  }
}

async function readManifest(path: string): Promise<{ has: boolean; isRoot: boolean } | undefined> {
  try {
    const text = (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
    const { tools, isRoot } = JSON.parse(text) as { tools?: object; isRoot?: boolean };
    return { has: Object.keys(tools ?? {}).some(name => name.toLowerCase() === "briefing"), isRoot: isRoot === true };
  } catch {
    return undefined;
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return await isFile(path);
  } catch {
    return false;
  }
}
