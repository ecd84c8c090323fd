// One view is shown at a time; its address is what stands behind the #. What is not shown can still be found by the search of
// the browser, and is printed.
const views = all("main > .view");
const start = views[0];
const notice = make("p", { class: "nowhere", role: "status", hidden: true });
let shown = null;

// The bar says which view is shown: below the title, or in its place where there is no room for both.
const home = document.querySelector(".bar .home");
const here = make("a", { class: "here", href: home?.getAttribute("href"), tabindex: "-1", "aria-hidden": "true" });
const names = make("div", { class: "names" });
home?.replaceWith(names);
names.append(...home ? [home, here] : []);

// Views that are made when they are asked for: the first word of their address, and what makes them. It is given the rest
// of the address and the fields behind its question mark, and returns the title of the view, or null if there is none.
const made = new Map();

// Views that are kept as text until they are opened, by their anchors. The text is what the tool itself has written.
const stored = new Map(all("script[data-view]").map(script => [script.dataset.view, script]));
const storedPlaces = new Map();

// What a stored view will be, outside the page.
function unpack(script) {
  const template = document.createElement("template");
  template.innerHTML = script.textContent;
  return template.content;
}

function open(anchor) {
  const script = stored.get(anchor);
  const view = unpack(script).querySelector(".view");
  stored.delete(anchor);
  view.setAttribute("hidden", "until-found");
  document.getElementById("main").append(view);
  script.remove();
  add(view);
}

// The place with a name, in whatever view it is.
function placeOf(anchor) {
  const here = document.getElementById(anchor);
  if (here || !stored.size)
    return here;
  if (!stored.has(anchor)) {
    if (!storedPlaces.size) {
      const signs = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };
      for (const [view, script] of stored) {
        for (const [, id] of script.textContent.matchAll(/ id="([^"]*)"/g))
          storedPlaces.set(id.replace(/&(amp|lt|gt|quot|#39);/g, sign => signs[sign]), view);
      }
    }
    if (!stored.has(storedPlaces.get(anchor)))
      return null;
  }
  open(stored.has(anchor) ? anchor : storedPlaces.get(anchor));
  return document.getElementById(anchor);
}

const viewOf = node => node?.closest("main > .view") ?? null;

// The names behind the # that are taken by what a view makes: "compare/russia/nato", "search?q=minsk". Its fields are split
// before they are decoded: a field may hold any sign.
function split(hash) {
  const [, path, query = ""] = /^#?([^?]*)\??(.*)$/.exec(hash);
  const [name, ...rest] = anchorOf(path).split("/");
  return { name, rest, query: new URLSearchParams(query) };
}

function show(view, title) {
  if (shown !== view) {
    for (const other of views) {
      if (other !== view && !other.hidden)
        other.setAttribute("hidden", "until-found");
    }
    view.removeAttribute("hidden");
    shown = view;
    view.dispatchEvent(new Event("shown", { bubbles: true }));
    for (const link of all(".main-views a, .menu a")) {
      if (view !== start && link.getAttribute("href") === address(view.id))
        link.setAttribute("aria-current", "page");
      else
        link.removeAttribute("aria-current");
    }
  }
  const name = title ?? view.dataset.title;
  here.textContent = view === start ? "" : name ?? "";
  document.title = name ? `${name} – ${data.title}` : data.title;
}

// Opens whatever is folded around a place.
function unfold(node) {
  for (let fold = node.closest("details"); fold; fold = fold.parentElement.closest("details"))
    fold.open = true;
}

// Where the Tab key stops.
const stops = "a[href], button, summary, input, select";

// Where a reader is led to is seen.
function mark(node) {
  for (const old of all(".led-to"))
    old.classList.remove("led-to");
  if (node !== shown && !node.matches(".band"))
    node.classList.add("led-to");
}

// What has the focus at a place.
function placeIn(node) {
  const place = node.matches(".view") ? node.querySelector("input[type=search]") ?? node.querySelector("h1") ?? node : node;
  if (!place.matches(stops))
    place.setAttribute("tabindex", "-1");
  return place;
}

// A place is read on from.
let ledTo = null;
function goTo(node) {
  mark(node);
  const place = placeIn(node);
  ledTo = { node, place };
  settle();
  place.focus({ preventScroll: true });
}

// On the way back a reader is at the link that led away.
function comeBackTo(node, { y, stop }) {
  mark(node);
  scrollTo(0, y);
  (all(stops, shown)[stop] ?? placeIn(node)).focus({ preventScroll: true });
}

// A place stands below the head of its view, if both fit on the screen.
function settle() {
  const { node } = ledTo;
  const head = viewOf(node)?.getBoundingClientRect().top ?? 0;
  if (node === shown || node.matches(".band")
      || node.getBoundingClientRect().bottom - head < innerHeight - 2 * document.querySelector(".bar").offsetHeight)
    scrollTo(0, 0);
  else
    node.scrollIntoView({ block: "start" });
}

// A browser that jumps to a place of that name itself, after the script, takes the focus away.
function keepFocus() {
  if (!ledTo)
    return;
  settle();
  if (document.activeElement === document.body)
    ledTo.place.focus({ preventScroll: true });
}
addEventListener("hashchange", keepFocus);
addEventListener("load", keepFocus);

// Shows what the address names. On the way back and forth, it is as the reader left it.
function follow(left) {
  const anchor = anchorOf(location.hash);
  const { name, rest, query } = split(location.hash);
  notice.hidden = true;
  ledTo = null;
  // A view that is shown for the first time may change in places, and get more of them.
  const target = anchor ? placeOf(anchor) ?? placeOf(anchor.replace(/\/[^/]*$/, "")) : start;
  let place = target;
  if (made.has(name) && !target?.matches("article")) {
    const view = document.getElementById(name);
    const title = made.get(name)(rest, query);
    if (title !== null) {
      show(view, title);
      place = view;
    } else {
      place = null;
    }
  } else if (viewOf(target)) {
    show(viewOf(target));
    place = anchor ? placeOf(anchor) : target;
    if (place)
      unfold(place);
  } else if (target?.closest("main") && target.id === anchor) {
    place = target;
  } else {
    place = null;
  }

  if (place === null) {
    notice.textContent = fill(words.nowhere, `#${anchor}`);
    notice.hidden = false;
    show(start);
    place = start;
  }
  if (left?.y === undefined)
    goTo(place);
  else
    comeBackTo(place, left);
}

// How many steps the reader is into the page: the way back is told from the way on.
let step = history.state?.step ?? 0;

// A change of the address that is no step for the back button: letters typed into a field.
function rename(anchor, isStep) {
  const to = "#" + anchor;
  if (location.hash === to)
    return;
  if (isStep)
    history.pushState({ step: ++step }, "", to);
  else
    history.replaceState(history.state, "", to);
}

history.scrollRestoration = "manual";
let scrolled = 0;
const keep = more => history.replaceState({ ...history.state, step, y: scrollY, ...more }, "");
addEventListener("scroll", () => {
  clearTimeout(scrolled);
  scrolled = setTimeout(keep, 100);
}, { passive: true });

// The way back closes what lies over a view, and leaves the view where it is.
const hasPopovers = CSS.supports("selector(:popover-open)");
addEventListener("popstate", event => {
  clearTimeout(scrolled);
  const next = event.state?.step ?? step + 1;
  if (event.state?.step === step)
    return;
  const over = hasPopovers ? document.querySelector(":popover-open") : null;
  over?.hidePopover();
  if (over && next < step) {
    history.go(step - next);
    return;
  }
  step = next;
  history.replaceState({ ...event.state, step }, "");
  follow(event.state);
});

document.addEventListener("click", event => {
  const link = event.target.closest?.("a[href^='#']");
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  keep({ stop: all(stops, shown).indexOf(document.activeElement) });
  document.getElementById("menu")?.hidePopover?.();
  // The same address again is no change of it.
  if (link.hash === location.hash) {
    event.preventDefault();
    follow();
  }
});

// The search of the browser has found something in a view that is not shown.
function add(view) {
  if (!views.includes(view))
    views.push(view);
  view.addEventListener("beforematch", () => {
    show(view);
    if (view.id)
      rename(view.id, true);
  });
}
views.forEach(add);
