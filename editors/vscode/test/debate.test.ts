import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { debateOf, hasStakeholders, isWithin, pdfOf } from "../src/debate";

const root = mkdtempSync(join(tmpdir(), "debate-"));
after(() => rmSync(root, { recursive: true }));

const write = (path: string, text: string) => {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
};

test("a file belongs to the nearest debate upwards", async () => {
  write("tram/debate.yaml", "title: Tram\nstakeholders: [city]\n");
  write("tram/texts/deep/plan.yaml", "");
  write("notes/plan.yaml", "");
  assert.equal(await debateOf(join(root, "tram/city.yaml")), join(root, "tram"));
  assert.equal(await debateOf(join(root, "tram/debate.yaml")), join(root, "tram"));
  assert.equal(await debateOf(join(root, "tram/texts/deep/plan.yaml")), join(root, "tram"));
  assert.equal(await debateOf(join(root, "notes/plan.yaml")), undefined);
});

test("a debate.yaml of another program is none, and hides none above it", async () => {
  write("bus/debate.yaml", "stakeholders:\n  - city\n");
  write("bus/data/debate.yaml", "speakers: [anna]\nrounds:\n  stakeholders: 3\n");
  assert.equal(await debateOf(join(root, "bus/data/debate.yaml")), join(root, "bus"));
});

test("stakeholders are a key of the first level, in any notation", () => {
  const windows = "# x\r\ntitle: x\r\nstakeholders:\r\n- a";
  for (const text of ["stakeholders: [a]", windows, "\uFEFFstakeholders:", "\"stakeholders\": [a]", "{stakeholders: [a]}"])
    assert.ok(hasStakeholders(text), text);
  for (const text of ["", "a:\n  stakeholders: [a]", "# stakeholders: [a]", "stakeholders-of: x"])
    assert.ok(!hasStakeholders(text), text);
});

test("the PDF lies in the workspace and is named after the debate", () => {
  assert.equal(pdfOf(join("/w", "tram"), "/w"), join("/w", "tram.pdf"));
  assert.equal(pdfOf(join("/w", "positions"), "/w"), join("/w", "briefing.pdf"));
  assert.equal(pdfOf("/w", "/w"), join("/w", "briefing.pdf"));
  assert.equal(pdfOf(join("/x", "tram"), undefined), join("/x", "tram.pdf"));
});

test("a file is within a folder, or not", () => {
  assert.ok(isWithin("/w/tram", "/w/tram/city.yaml"));
  assert.ok(isWithin("/w/tram", "/w/tram/..city.yaml"));
  for (const file of ["/w/tram", "/w/trams/city.yaml", "/w/city.yaml", "/w/tram/../city.yaml", "/etc/passwd"])
    assert.ok(!isWithin("/w/tram", file), file);
});
