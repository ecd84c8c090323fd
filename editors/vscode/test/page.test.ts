import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { delimiter, join, resolve } from "node:path";
import { test } from "node:test";
import { frameOf } from "../src/preview/frame";
import { Serving } from "../src/preview/serving";
import { builtTool, shippedDebate } from "./given";

/** As much of puppeteer as is used; it lies with the other programs that judge. */
interface Frame {
  url(): string;
  evaluate<T>(run: string): Promise<T>;
}
interface Page extends Frame {
  frames(): Frame[];
  goto(address: string): Promise<unknown>;
}
interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

const chromium = ["chromium", "chromium-browser", "google-chrome"]
  .flatMap(name => (process.env["PATH"] ?? "").split(delimiter).map(folder => join(folder, name))).find(existsSync);
const judges = resolve("../../.ci/judges/package.json");
const puppeteer = existsSync(resolve(judges, "../node_modules/puppeteer-core")) && chromium
  ? createRequire(judges)("puppeteer-core") as { launch(options: object): Promise<Browser> }
  : undefined;

test("in a browser, the page follows the cursor and every save, and leaves the focus to the text",
  { skip: !puppeteer && "There is no browser here.", timeout: 120_000 }, async () => {
    const debate = shippedDebate();
    const serving = await Serving.start(builtTool(), debate.folder, "", () => {}, () => {});
    // The webview, which is a page of another origin than the one in its frame, and a text beside it.
    const html = frameOf(serving.address)
      .replace("acquireVsCodeApi()", "(window.editor = { said: [], postMessage(message) { this.said.push(message); } })")
      .replace("<body>", "<body><textarea></textarea>");
    const host = createServer((_, response) => response.setHeader("Content-Type", "text/html").end(html)).listen(0, "localhost");
    const browser = await puppeteer!.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu"] });
    try {
      const view = await browser.newPage();
      await view.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
      const inPage = <T>(run: string) => view.frames().find(frame => frame.url().startsWith(serving.address))!.evaluate<T>(run);
      const until = async (what: string, run: string) => {
        for (const end = Date.now() + 30_000; !await inPage(run).catch(() => false);) {
          assert.ok(Date.now() < end, what);
          await new Promise(next => setTimeout(next, 20));
        }
      };
      const ready = (build: number) =>
        `document.querySelector("meta[name=build]")?.content === "${build}" && document.readyState === "complete" `
        + "&& document.documentElement.classList.contains('ready')";
      const focused = () => view.evaluate<string>("document.activeElement.tagName");

      await until("the page", ready(1));
      await view.evaluate("document.querySelector('textarea').focus()");
      await view.evaluate("postMessage({ anchor: 'nato/on/threat' }, '*')");
      await until("the place", "document.querySelector('.led-to')?.id === 'nato/on/threat'");
      assert.equal(await inPage("location.hash"), "#nato/on/threat");
      assert.equal(await focused(), "TEXTAREA");

      const file = join(debate.folder, "nato.yaml");
      writeFileSync(file, readFileSync(file, "utf8").replace("answer: Russia, militarily", "answer: Russia, by its arms"));
      await until("the next build", ready(2));
      await until("its place", "location.hash === '#nato/on/threat'");
      assert.match(await inPage("document.querySelector('.led-to').textContent"), /Russia, by its arms/);
      assert.equal(await focused(), "TEXTAREA");

      await until("where it stands", "document.querySelector('.led-to').click(), document.querySelector('.where a') !== null");
      await inPage("document.querySelector('.where a').click()");
      const line = readFileSync(file, "utf8").split("\n").indexOf("  threat:") + 1;
      assert.deepEqual(await view.evaluate("editor.said"), [{ open: `vscode://file${encodeURI(file)}:${line}:3` }]);
    } finally {
      await browser.close();
      serving.dispose();
      host.close();
      debate.remove();
    }
  });
