import type { ChildProcess } from "node:child_process";
import { get } from "node:http";
import { dirname } from "node:path";
import { end, start } from "../run";
import type { Tool } from "../tool";
import { PageProxy } from "./proxy";
import { Events, type PageState } from "./state";

/** A run of `briefing build --watch --serve`, and the page that it shows. */
export class Serving {
  /** Of the last build; `undefined` before the first. */
  state: PageState | undefined;

  private constructor(private readonly child: ChildProcess, private readonly proxy: PageProxy) {}

  /** The page, for a frame. */
  get address(): string {
    return this.proxy.address;
  }

  /**
   * @param length How much the page has; empty for what the debate says.
   * @param log Is given what the tool prints.
   * @param ended Is called when the tool ends by itself.
   */
  static async start(
    tool: Tool, debate: string, length: string, log: (text: string) => void, ended: () => void): Promise<Serving> {
    const depth = length ? ["--length", length] : [];
    const child = start(tool, ["build", debate, "--watch", "--serve", "--editor", "vscode", ...depth], dirname(debate));
    try {
      const page = await addressOf(child, log);
      const serving = new Serving(child, await PageProxy.start(page));
      serving.listen(page);
      child.once("exit", ended);
      return serving;
    } catch (e) {
      end(child);
      throw e;
    }
  }

  dispose(): void {
    this.child.removeAllListeners("exit");
    end(this.child);
    this.proxy.dispose();
  }

  private listen(page: string): void {
    const events = new Events(data => {
      const state = JSON.parse(data) as PageState;
      this.state = state.build > 0 ? state : undefined;
    });
    // If the tool ends, that is noticed there.
    const asked = get(new URL("events", page), answer =>
      answer.setEncoding("utf8").on("data", (text: string) => events.take(text)).on("error", () => {}));
    asked.on("error", () => {});
  }
}

/** Waits until the tool says where it serves the page. */
function addressOf(child: ChildProcess, log: (text: string) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (text: string) => {
      log(text);
      said = (said + text).slice(-10_000);
      const found = /^Serving (http:\/\/127\.0\.0\.1:\d+\/)\s*$/m.exec(said);
      if (found)
        resolve(found[1]!);
    };
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", hear);
    child.once("error", reject);
    child.once("exit", () => reject(new Error(said.trim() || "The tool ended without a word.")));
  });
}
