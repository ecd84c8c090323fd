import { randomBytes } from "node:crypto";
import { createServer, get, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { withBridge } from "./bridge";

/**
 * Shows the page that the tool serves in a frame of the editor. The tool lets no other page frame its own, so that no page of
 * the web can. This one lets it be framed, but at an address that nobody else knows.
 */
export class PageProxy {
  private constructor(private readonly server: Server, readonly address: string) {}

  /** @param page The address at which the tool serves the page. */
  static start(page: string): Promise<PageProxy> {
    const secret = `/${randomBytes(24).toString("base64url")}/`;
    const server = createServer((request, response) => answer(request, response, secret, page));
    return new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen(0, "127.0.0.1", () =>
        resolve(new PageProxy(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}${secret}`)));
    });
  }

  dispose(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

const headers = {
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-origin",
};

function answer(request: IncomingMessage, response: ServerResponse, secret: string, page: string): void {
  const path = request.url?.split("?")[0];
  if (request.method !== "GET" || (path !== secret && path !== `${secret}events`)) {
    response.writeHead(404, headers).end();
    return;
  }

  const asked = get(new URL(path.slice(secret.length), page), given => {
    response.writeHead(given.statusCode ?? 502, { ...headers, "Content-Type": given.headers["content-type"] ?? "text/plain" });
    if (path !== secret) {
      given.pipe(response);
      return;
    }
    let text = "";
    given.setEncoding("utf8").on("data", (part: string) => text += part).on("end", () => response.end(withBridge(text)));
  });
  asked.on("error", () => response.headersSent ? response.destroy() : response.writeHead(502, headers).end());
  response.on("close", () => asked.destroy());
}
