import { spawn, type ChildProcess } from "node:child_process";
import type { Tool } from "./tool";

export interface Ended {
  /** `undefined` if it was stopped. */
  readonly code: number | undefined;
  readonly output: string;
}

/** What is started is a group of its own, for {@link end}. */
export function start(tool: Tool, args: readonly string[], cwd: string): ChildProcess {
  return spawn(tool.command, [...tool.args, ...args], {
    cwd: tool.cwd ?? cwd,
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
    detached: process.platform !== "win32",
  });
}

/** Ends what was started, with all that it started itself, as `dotnet tool run` does. */
export function end(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
    return;

  if (process.platform === "win32") {
    spawn("taskkill", ["/pid", `${child.pid}`, "/t", "/f"], { stdio: "ignore", windowsHide: true }).on("error", () => child.kill());
    return;
  }
  try {
    process.kill(-child.pid);
  } catch {
    // It has just ended.
  }
}

/** Runs the tool to its end. All paths among the arguments must be absolute. */
export function run(tool: Tool, args: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = start(tool, args, cwd);
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => output += text);
    child.once("error", reject);
    child.once("close", code => resolve({ code: code ?? undefined, output }));
  });
}
