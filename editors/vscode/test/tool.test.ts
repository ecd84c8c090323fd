import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { after, test } from "node:test";
import { findTool, NoTool } from "../src/tool";

const root = mkdtempSync(join(tmpdir(), "tool-"));
after(() => rmSync(root, { recursive: true }));

// No tool of whoever runs the tests is found.
process.env["HOME"] = process.env["USERPROFILE"] = root;
const name = process.platform === "win32" ? "briefing.exe" : "briefing";

function write(path: string, text = "", mode = 0o644): string {
  const file = join(root, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
}

const find = ({ setting = "", folder = join(root, "work/tram"), path = [] as string[] }) => findTool({
  setting, folder, workspace: join(root, "work"), env: { PATH: path.join(delimiter) }, platform: process.platform,
});

test("the setting wins: absolute, from the workspace, from home, or a name", async () => {
  const file = write(`opt/${name}`, "", 0o755);
  const inWorkspace = write(`work/tools/${name}`, "", 0o755);
  write(`path/${name}`, "", 0o755);
  assert.deepEqual(await find({ setting: file, path: [join(root, "path")] }), { command: file, args: [] });
  assert.deepEqual(await find({ setting: ` tools/${name} ` }), { command: inWorkspace, args: [] });
  assert.deepEqual(await find({ setting: `~/opt/${name}` }), { command: file, args: [] });
  const named = await find({ setting: "briefing", path: [join(root, "path")] });
  assert.deepEqual(named, { command: join(root, "path", name), args: [] });
});

test("a library of .NET is started by dotnet", async () => {
  const file = write("bin/briefing.dll");
  assert.deepEqual(await find({ setting: file }), { command: "dotnet", args: [file] });
});

test("a setting that leads nowhere is said, and nothing else is taken in its place", async () => {
  write(`path/${name}`, "", 0o755);
  await assert.rejects(find({ setting: "/nowhere/briefing", path: [join(root, "path")] }), (e: unknown) =>
    e instanceof NoTool && e.message.includes("'/nowhere/briefing'") && e.message.includes("briefing.path"));
});

test("else the first program on the PATH; no folder, no file that cannot be run, nothing in the current folder", async () => {
  const file = write(`second/${name}`, "", 0o755);
  mkdirSync(join(root, "folder", name), { recursive: true });
  const path = ["", ".", join(root, "folder"), join(root, "second")];
  if (process.platform !== "win32") {
    write(`text/${name}`, "", 0o644);
    path.splice(2, 0, join(root, "text"));
  }
  assert.deepEqual(await find({ path }), { command: file, args: [] });
});

test("else where .NET puts global tools", async () => {
  const file = write(`.dotnet/tools/${name}`, "", 0o755);
  assert.deepEqual(await find({}), { command: file, args: [] });
  rmSync(file);
});

test("else a local tool of the folder or of one above it, up to the root manifest", async () => {
  const tools = { Briefing: { version: "0.1.0" } };
  write("work/.config/dotnet-tools.json", JSON.stringify({ version: 1, isRoot: false, tools }));
  assert.deepEqual(await find({}), { command: "dotnet", args: ["tool", "run", "briefing", "--"], cwd: join(root, "work") });
  write("work/tram/dotnet-tools.json", JSON.stringify({ isRoot: false, tools: {} }));
  assert.equal((await find({})).cwd, join(root, "work"));
  write("work/tram/dotnet-tools.json", JSON.stringify({ isRoot: true, tools: { other: {} } }));
  await assert.rejects(find({}), NoTool);
});

test("without a tool, what to do is said", async () => {
  write("alone/dotnet-tools.json", "{ broken");
  write("dotnet-tools.json", JSON.stringify({ isRoot: true }));
  await assert.rejects(find({ folder: join(root, "alone") }), /Install it, or say in the setting briefing\.path where it is/);
});
