import { relative } from "node:path";

/** What the tool tells of the page that it serves, after each build. */
export interface PageState {
  readonly build: number;
  /** By anchor of the page: the file, by its name in the folder of the debate, line and column, from 1. */
  readonly places: Readonly<Record<string, readonly [file: string, line: number, column: number]>>;
}

/** The statement of the page in which a line of a file is: the last that begins at it or before it. */
export function anchorAt(state: PageState, debate: string, file: string, line: number): string | undefined {
  const name = relative(debate, file);
  let [nearest, at]: [string | undefined, number] = [undefined, 0];
  for (const [anchor, [inFile, begins]] of Object.entries(state.places)) {
    if (inFile === name && begins <= line && begins > at)
      [nearest, at] = [anchor, begins];
  }
  return nearest;
}

/** What a link of the page leads to: a place in a file, or an address for a browser. */
export type Target =
  | { readonly kind: "place"; readonly file: string; readonly line: number; readonly column: number }
  | { readonly kind: "address"; readonly address: string };

/** Reads a link of the page. It has those to files that the tool made for this editor, and those to the web. */
export function targetOf(link: string): Target | undefined {
  const place = /^vscode:\/\/file(.+):(\d+):(\d+)$/.exec(link);
  if (place) {
    try {
      const file = decodeURIComponent(place[1]!);
      const path = file.replace(/^\/(?=[A-Za-z]:\/)/, "");
      return { kind: "place", file: path, line: Number(place[2]), column: Number(place[3]) };
    } catch {
      return undefined;
    }
  }
  return /^(https?|mailto):/.test(link) ? { kind: "address", address: link } : undefined;
}

/** Splits a stream of server-sent events into what they say. */
export class Events {
  private rest = "";

  constructor(private readonly tell: (data: string) => void) {}

  take(text: string): void {
    const events = (this.rest + text).replace(/\r\n?/g, "\n").split("\n\n");
    this.rest = events.pop() ?? "";
    for (const event of events) {
      const data = event.split("\n").filter(line => line.startsWith("data:")).map(line => line.slice(5));
      if (data.length > 0)
        this.tell(data.join("\n"));
    }
  }
}
