// A citation opens on the spot what it rests on. Without a script, and in a browser without popovers, it leads to its source.
{
  const passage = make("div", {
    class: "passage", popover: "auto", role: "dialog", "aria-labelledby": "passage-name", tabindex: "-1",
  });
  const gap = 6;
  const margin = 8;
  const mostElsewhere = 4;
  // The citation that is open, and the one whose passage the same press of the pointer has just closed.
  let opener = null;
  let pressed = null;

  const printed = node => node.textContent.replaceAll(/[\u00a0\u202f]/g, " ").replaceAll("\u2060", "");
  const sourceOf = cite => sourcesById.get(anchorOf(cite.hash));

  // The place as printed: "12–14", "p. 4"; where the source is not named again, it is all that is printed.
  function placeOfCitation(cite) {
    const text = printed(cite);
    const { label } = sourceOf(cite);
    const rest = text.startsWith(label) ? text.slice(label.length) : "";
    return /^†? /.test(rest) ? rest.replace(/^†? /, "") : text;
  }

  const inWords = place => !/^\d/.test(place) || place.includes(":") ? place
    : fill(/\D/.test(place) ? words.paragraphs : words.paragraph, place);

  const keysOf = cite => cite.dataset.at?.split("|") ?? [placeOfCitation(cite)];

  // What is quoted from the places of a citation.
  function quotations(cite, within) {
    const keys = new Set(keysOf(cite));
    return all(".notes li > .cite", within)
      .filter(one => one.hash === cite.hash && keysOf(one).some(key => keys.has(key)))
      .map(one => one.closest("li"));
  }

  const ownCite = item => item.querySelector(":scope > .cite");

  function quotation(item, more) {
    const copy = item.cloneNode(true);
    ownCite(copy).remove();
    return make("blockquote", {}, [...copy.childNodes], more ? make("span", { class: "quiet" }, " ", more) : null);
  }

  // In the order of the text.
  const numberOf = item => parseFloat(/\d[\d.]*/.exec(placeOfCitation(ownCite(item)))?.[0]);

  // The statement's own quotations; if it has none, what else of the page quotes from there.
  function quotationsFor(cite) {
    const statement = cite.closest("article, .noted, dd, li:has(> .notes)");
    const own = statement ? quotations(cite, statement) : [];
    const elsewhere = own.length ? [] : [...new Map(quotations(cite, document).map(item => [item.textContent, item])).values()]
      .sort((a, b) => numberOf(a) - numberOf(b) || 0);
    const inNode = item => quotation(item, keysOf(cite).length > 1 ? inWords(placeOfCitation(ownCite(item))) : null);
    return own.length ? own.map(inNode) : [
      make("p", { class: "passage-source" }, elsewhere.length ? words.quotedElsewhere : words.noQuotation),
      ...elsewhere.slice(0, mostElsewhere).map(inNode),
    ];
  }

  // As the list of sources has it.
  function referenceOf(source) {
    const listed = document.getElementById(source.id)?.cloneNode(true);
    if (!listed?.matches("p"))
      return source.words.replace(source.label, "").replace(/^\S\s*/, "");
    listed.querySelector("strong").remove();
    return [...listed.childNodes];
  }

  function passageOf(cite) {
    const source = sourceOf(cite);
    const speaker = cite.closest("article[data-voice]")?.dataset;
    const name = `${source.label}, ${inWords(placeOfCitation(cite))}`;
    const voice = speaker && ` (${words[`voice-${speaker.voice}`]})`;
    const host = source.uri && (new URL(source.uri).host || source.uri);
    const close = make("button", { type: "button", "aria-label": words.close }, "×");
    close.addEventListener("click", () => passage.hidePopover());
    return [
      make("div", { class: "passage-head" }, make("p", { class: "passage-name", id: "passage-name" }, name), close),
      quotationsFor(cite),
      speaker ? make("p", {}, words.speaksThere, " ", partyName(Number(speaker.by), false), voice) : null,
      make("p", { class: "passage-source" }, referenceOf(source)),
      make("p", { class: "passage-links" },
        make("a", { href: address(source.id) }, words.toSource),
        host ? make("a", { href: source.uri, rel: "noreferrer" }, fill(words.openText, host)) : null),
    ].flat();
  }

  // Below the citation, or above it if there is more room, and within the window. It scrolls with the text. On a small screen
  // it is at the foot, and the citation is not left below it.
  function place(cite, x, y) {
    const lines = [...cite.getClientRects()];
    const line = lines.find(one => x >= one.left && x <= one.right && y >= one.top && y <= one.bottom) ?? lines[0];
    if (getComputedStyle(passage).position === "fixed") {
      scrollBy(0, Math.max(0, line.bottom + gap - passage.getBoundingClientRect().top));
      return;
    }
    const { width, height } = passage.getBoundingClientRect();
    // What the citation is on is not covered, if it can move up.
    const bar = document.querySelector(".bar").getBoundingClientRect().bottom;
    const free = cite.closest("article, p, li, td, dd").getBoundingClientRect().top - bar - margin;
    const from = scrollY;
    scrollBy(0, Math.max(0, Math.min(height - (innerHeight - line.bottom - gap - margin), free)));
    const up = scrollY - from;
    const below = innerHeight - line.bottom + up - gap - margin;
    const above = line.top - up - gap - margin;
    const isBelow = height <= below || below >= above;
    const seen = Math.min(height, isBelow ? below : above);
    const left = Math.max(margin, Math.min(line.left, document.documentElement.clientWidth - width - margin));
    passage.style.setProperty("--x", `${left + scrollX}px`);
    passage.style.setProperty("--y", `${(isBelow ? line.bottom - up + gap : line.top - up - gap - seen) + scrollY}px`);
    passage.style.setProperty("--height", `${seen}px`);
  }

  function openAt(cite, x, y) {
    if (!passage.isConnected)
      document.body.append(passage);
    if (opener)
      passage.hidePopover();
    passage.replaceChildren(...passageOf(cite).filter(Boolean));
    passage.style.setProperty("--height", `${innerHeight - 2 * margin}px`);
    opener = cite;
    cite.setAttribute("aria-expanded", "true");
    passage.showPopover();
    place(cite, x, y);
    passage.scrollTop = 0;
    passage.focus({ preventScroll: true });
  }

  document.addEventListener("pointerdown", event => {
    pressed = opener && event.target.closest?.("a.cite") === opener ? opener : null;
  }, true);

  // Before what else a click on a link does.
  document.addEventListener("click", event => {
    const cite = event.target.closest?.("a.cite");
    if (!hasPopovers || !cite || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
        || !sourceOf(cite) || viewOf(cite)?.id === "section/sources")
      return;
    event.preventDefault();
    if (opener === cite)
      passage.hidePopover();
    else if (pressed !== cite)
      openAt(cite, event.clientX, event.clientY);
    if (pressed === cite)
      cite.focus({ preventScroll: true });
    pressed = null;
  }, true);

  passage.addEventListener("beforetoggle", event => {
    if (event.newState === "closed") {
      opener?.removeAttribute("aria-expanded");
      opener = null;
    }
  });
  passage.addEventListener("click", event => {
    if (event.target.matches("a[href^='#']") && !event.ctrlKey && !event.metaKey && !event.shiftKey)
      passage.hidePopover();
  });

  // The next stop after the last link is what follows the citation, and the one before the first is the citation.
  passage.addEventListener("keydown", event => {
    if (event.key !== "Tab")
      return;
    const stops = all("a, button", passage);
    const isOut = event.shiftKey
      ? document.activeElement === passage || document.activeElement === stops[0]
      : document.activeElement === stops.at(-1);
    if (!isOut)
      return;
    const cite = opener;
    passage.hidePopover();
    cite.focus();
    if (event.shiftKey)
      event.preventDefault();
  });

  addEventListener("resize", () => opener && place(opener));
}
