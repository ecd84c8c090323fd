import { randomBytes } from "node:crypto";

/** The document of a webview that has the page in a frame, and carries messages between the page and the extension. */
export function frameOf(address: string): string {
  const nonce = randomBytes(16).toString("base64");
  const { origin } = new URL(address);
  const policy = `default-src 'none'; frame-src ${origin}; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style nonce="${nonce}">
html, body, iframe { border: 0; display: block; height: 100%; margin: 0; padding: 0; width: 100%; }
</style>
</head>
<body>
<iframe title="The page" src="${attribute(address)}"></iframe>
<script nonce="${nonce}">
{
  const editor = acquireVsCodeApi();
  const page = document.querySelector("iframe").contentWindow;
  addEventListener("message", event => {
    if (event.source === page)
      editor.postMessage(event.data);
    else
      page.postMessage(event.data, ${JSON.stringify(origin)});
  });
}
</script>
</body>
</html>
`;
}

const attribute = (text: string) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
