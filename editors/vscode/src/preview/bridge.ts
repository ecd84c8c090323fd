/*
 * A script that is put in front of the page, since the page stands in a frame. A link that leads away is handed to the editor.
 * The editor says which statement to show. While the author types, the page takes no focus.
 */
export const bridge = `<script>
{
  const focus = HTMLElement.prototype.focus;
  HTMLElement.prototype.focus = function (options) {
    if (document.hasFocus())
      focus.call(this, options);
  };
  addEventListener("message", event => {
    if (event.source !== parent || typeof event.data?.anchor !== "string")
      return;
    history.replaceState(null, "", "#" + encodeURI(event.data.anchor));
    dispatchEvent(new PopStateEvent("popstate"));
  });
  // Where the browser goes to a place by itself, the place gets the focus. The page has been there before.
  addEventListener("DOMContentLoaded", () => {
    if (!location.hash || document.hasFocus())
      return;
    const { href } = location;
    history.replaceState(history.state, "", location.pathname);
    addEventListener("load", () => history.replaceState(history.state, "", href));
  });
  addEventListener("click", event => {
    const link = event.target.closest?.("a[href]");
    if (!link || link.getAttribute("href").startsWith("#") || link.protocol === "blob:")
      return;
    event.preventDefault();
    event.stopImmediatePropagation();
    parent.postMessage({ open: link.href }, "*");
  }, true);
}
</script>`;

/** In front of everything else, so that the page's own rules for scripts do not hold for it. */
export function withBridge(page: string): string {
  return page.replace(/<meta charset="utf-8">/, found => found + bridge);
}
