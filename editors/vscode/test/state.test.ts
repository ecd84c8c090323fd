import assert from "node:assert/strict";
import { test } from "node:test";
import { anchorAt, Events, targetOf, type PageState } from "../src/preview/state";

const state: PageState = {
  build: 1,
  places: {
    "stakeholder/city": ["city.yaml", 2, 5],
    "city/fast": ["city.yaml", 12, 5],
    "city/cheap": ["city.yaml", 20, 5],
    "issue/cost": ["debate.yaml", 9, 9],
  },
};

test("a line is in the last statement that has begun", () => {
  const at = (file: string, line: number) => anchorAt(state, "/w/tram", `/w/tram/${file}`, line);
  assert.equal(at("city.yaml", 1), undefined);
  assert.equal(at("city.yaml", 2), "stakeholder/city");
  assert.equal(at("city.yaml", 19), "city/fast");
  assert.equal(at("city.yaml", 20), "city/cheap");
  assert.equal(at("city.yaml", 900), "city/cheap");
  assert.equal(at("debate.yaml", 10), "issue/cost");
  assert.equal(at("sources.yaml", 10), undefined);
});

test("a link of the page leads to a place or to the web, and nowhere else", () => {
  const place = (file: string) => ({ kind: "place", file, line: 12, column: 5 });
  assert.deepEqual(targetOf("vscode://file/w/a%20b/city.yaml:12:5"), place("/w/a b/city.yaml"));
  assert.deepEqual(targetOf("vscode://file/C:/w/city.yaml:12:5"), place("C:/w/city.yaml"));
  assert.deepEqual(targetOf("vscode://file/w/c%23/city.yaml:12:5"), place("/w/c#/city.yaml"));
  assert.deepEqual(targetOf("https://example.org/a"), { kind: "address", address: "https://example.org/a" });
  const others = ["command:workbench.action.quit", "file:///etc/passwd", "javascript:alert(1)", "vscode://other.extension/x"];
  for (const link of [...others, "vscode://file/%E0%A4:1:1", ""])
    assert.equal(targetOf(link), undefined, link);
});

test("events arrive in whatever pieces they come", () => {
  const text = "data: {\ndata:   \"build\": 1\ndata: }\n\n: silence\r\n\r\ndata: 2\n\ndata: unfinished";
  for (const size of [1, 7, 1000]) {
    const said: string[] = [];
    const events = new Events(data => said.push(data));
    for (let i = 0; i < text.length; i += size)
      events.take(text.slice(i, i + size));
    assert.deepEqual(said.map(data => JSON.parse(data)), [{ build: 1 }, 2]);
  }
});
