import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { frameOf } from "../src/preview/frame";
import { Serving } from "../src/preview/serving";
import { anchorAt, Events } from "../src/preview/state";
import { builtTool, shippedDebate } from "./given";

const debate = shippedDebate();
let serving: Serving;

before(async () => {
  serving = await Serving.start(builtTool(), debate.folder, "record", () => {}, () => {});
});
after(() => {
  serving.dispose();
  debate.remove();
});

test("the page may be framed at its secret address, and is told of each build", { timeout: 60_000 }, async () => {
  const answer = await fetch(new URL("events", serving.address));
  assert.equal(answer.headers.get("content-type"), "text/event-stream");
  const builds: number[] = [];
  const events = new Events(data => builds.push((JSON.parse(data) as { build: number }).build));
  const stream = answer.body!.getReader();
  const decoder = new TextDecoder();
  const waitFor = async (build: number) => {
    while (!builds.includes(build))
      events.take(decoder.decode((await stream.read()).value, { stream: true }));
  };

  await waitFor(1);
  const page = await fetch(serving.address);
  assert.equal(page.headers.get("x-frame-options"), null);
  const text = await page.text();
  assert.ok(text.indexOf("event.source === parent") < text.indexOf("Content-Security-Policy"), "the bridge stands first");
  assert.match(text, /<meta name="build" content="1">/);

  const file = join(debate.folder, "nato.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("answer: Russia, militarily", "answer: Russia, by its arms"));
  await waitFor(2);
  assert.match(await (await fetch(serving.address)).text(), /Russia, by its arms/);

  while (serving.state?.build !== 2)
    await new Promise(resolve => setTimeout(resolve, 5));
  const line = readFileSync(file, "utf8").split("\n").indexOf("  promise:") + 1;
  assert.equal(anchorAt(serving.state, debate.folder, file, line + 1), "nato/on/promise");
  await stream.cancel();
});

test("whoever does not know the address gets nothing", async () => {
  const { origin } = new URL(serving.address);
  for (const path of ["/", "/events", "/x/", `${new URL(serving.address).pathname}other`])
    assert.equal((await fetch(origin + path)).status, 404, path);
  assert.equal((await fetch(serving.address, { method: "POST" })).status, 404);
});

test("the tool ends with the page, also where another program has started it", { skip: process.platform === "win32" }, async () => {
  const { command, args } = builtTool();
  let said = "";
  const tool = { command: "sh", args: ["-c", "\"$@\"; true", "sh", command, ...args] };
  const wrapped = await Serving.start(tool, debate.folder, "note", text => said += text, () => {});
  const page = /http:\S+/.exec(said)![0];
  assert.equal((await fetch(page)).status, 200);
  wrapped.dispose();
  await assert.rejects(async () => {
    for (const begun = Date.now(); Date.now() < begun + 10_000; await new Promise(next => setTimeout(next, 20)))
      await fetch(page);
  });
});

test("the frame allows this page and no script but its own", () => {
  const frame = frameOf("http://127.0.0.1:4000/s&\"/");
  assert.match(frame, /default-src 'none'; frame-src http:\/\/127\.0\.0\.1:4000; /);
  assert.match(frame, /src="http:\/\/127\.0\.0\.1:4000\/s&amp;&quot;\/"/);
});

test("a tool that ends at once says why", async () => {
  const start = (command: string, ...args: string[]) => Serving.start({ command, args }, debate.folder, "", () => {}, () => {});
  await assert.rejects(start(process.execPath, "-e", "console.error('no such thing'); process.exit(2)"), /no such thing/);
  await assert.rejects(start(join(debate.folder, "missing")), /ENOENT/);
});
