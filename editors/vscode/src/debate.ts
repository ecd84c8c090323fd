import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";

/** The file that makes a folder a debate. */
export const debateFile = "debate.yaml";

/**
 * The nearest folder upwards from a file that holds a debate: a `debate.yaml` with stakeholders. A file of that name
 * without them is somebody else's, and hides no debate above it.
 */
export async function debateOf(file: string): Promise<string | undefined> {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (await isDebate(folder))
      return folder;
    if (folder === dirname(folder))
      return undefined;
  }
}

export async function isDebate(folder: string): Promise<boolean> {
  try {
    return hasStakeholders(await readFile(join(folder, debateFile), "utf8"));
  } catch {
    return false;
  }
}

/** Whether a text has the key at its first level, in either notation of YAML. */
export function hasStakeholders(text: string): boolean {
  return /^\uFEFF?(?:\{\s*)?["']?stakeholders["']?\s*:/m.test(text);
}

/** Where the PDF of a debate goes: into the workspace, under the name of the debate; `briefing.pdf` for the usual folder. */
export function pdfOf(debate: string, workspace: string | undefined): string {
  const name = basename(debate);
  return join(workspace ?? dirname(debate), debate === workspace || name === "positions" ? "briefing.pdf" : `${name}.pdf`);
}

export function isWithin(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && join(folder, way) === file;
}
