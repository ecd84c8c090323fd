// Search, comparison and filters. The page is whole without them; what they hide is a choice that the address remembers.
"use strict";
(() => {
  const form = document.querySelector("form.controls");
  const { elements: fields } = form;
  const words = form.dataset;
  const status = form.querySelector("output");
  const filters = form.querySelector(".filters");
  const keys = ["q", "show", "with", "issue", "kind", "voice", "unanswered"].filter(key => fields[key]);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => values[i]);

  // As typed on any keyboard: straight quotes, plain spaces and hyphens. Every character stays one character.
  const typed = { "‘": "'", "’": "'", "“": '"', "”": '"', "‐": "-", "‑": "-", "–": "-" };
  const plain = text => {
    const lower = text.toLowerCase();
    return (lower.length === text.length ? lower : text)
      .replace(/[‘’“”‐‑–\n\u00a0\u202f]/g, sign => typed[sign] ?? " ");
  };

  // What can be found: arguments and replies, and every other place with a name that holds no further one. In one pass, so
  // that they come in the order of the page.
  const units = all("main article, main section [id]")
    .filter(node => node.localName === "article" || !node.querySelector("[id], article"))
    .map(node => ({
      node,
      isSaid: node.localName === "article",
      by: +node.dataset.by,
      voice: node.dataset.voice,
      kind: node.dataset.kind,
      unanswered: "open" in node.dataset,
      text: null,
      matches: false,
    }));
  const unitOf = new Map(units.map(unit => [unit.node, unit]));
  const places = units.filter(unit => !unit.isSaid);

  // The sections that hold them; those of issues are filtered within, with what is under a heading of its own there.
  const sectionOf = node => node?.closest("section[data-issue]") ?? node?.closest("section");
  const groups = new Map();
  for (const unit of units) {
    const section = sectionOf(unit.node);
    if (!groups.has(section))
      groups.set(section, { section, units: [], isNear: false });
    unit.group = groups.get(section);
    unit.group.units.push(unit);
  }
  const issues = all("section[data-issue]").map(section => Object.assign(
    groups.get(section) ?? { section, units: [], isNear: false },
    {
      id: section.dataset.issue,
      choice: 0,
      blocks: all(".pairs, .alone", section).map(node => ({
        node: node.closest("section") === section ? node : node.closest("section"),
        exchanges: all(".exchange", node).map(row => {
          const said = all("article", row).map(article => unitOf.get(article));
          const first = said.filter(unit => !unit.kind);
          // Where all are replies, to each other, the first is what the others answer.
          const asserted = first.length ? first : said.slice(0, 1);
          return {
            node: row,
            said,
            asserted,
            replies: said.filter(unit => !asserted.includes(unit)),
            shown: true,
            hides: 0,
            note: null,
          };
        }),
      })),
    }));

  const rows = issues.flatMap(issue => (issue.blocks ?? []).flatMap(block => block.exchanges));
  const sum = count => rows.reduce((total, row) => total + count(row), 0);
  const counts = [sum(row => row.asserted.length), sum(row => row.replies.length)];

  const ofParty = all("[data-party]").map(node => ({ node, party: +node.dataset.party }));
  const ofIssue = all("[data-issue]:not(section)").map(node => ({ node, id: node.dataset.issue }));
  const drawn = all("svg [data-of]").map(node => ({ node, of: node.dataset.of.split(" ").map(Number) }));
  const entries = all(".contents li").map(node => ({ node, target: document.getElementById(idOf(node.querySelector("a"))) }));

  // Of the choices made so far; a section shows the last one as soon as it comes near.
  let choice = 0;
  let found = [];
  let current = null;
  let searched = [];

  function idOf(link) {
    const hash = (link.hash ?? link.getAttribute("href")).slice(1);
    try {
      return decodeURIComponent(hash);
    } catch {
      // Not every address is well written.
      return hash;
    }
  }

  function read() {
    const state = {};
    for (const key of keys)
      state[key] = fields[key].type === "checkbox" ? (fields[key].checked ? "yes" : "") : fields[key].value.trim();
    return state;
  }

  function write(state) {
    for (const key of keys) {
      const field = fields[key];
      const value = state[key] ?? "";
      if (field.type === "checkbox")
        field.checked = value === "yes";
      else if (field.type === "search")
        field.value = value;
      else
        field.value = [...field.options].some(option => option.value === value) ? value : "";
    }
  }

  const fromAddress = () => Object.fromEntries(new URLSearchParams(location.search));

  function remember(state, replaces) {
    const query = new URLSearchParams(Object.entries(state).filter(([, value]) => value)).toString();
    const address = location.pathname + (query && "?" + query) + location.hash;
    if (address !== location.pathname + location.search + location.hash)
      history[replaces ? "replaceState" : "pushState"](null, "", address);
  }

  const set = (node, hides) => {
    if (node.hidden !== hides)
      node.hidden = hides;
  };

  function apply() {
    const state = read();
    const tokens = plain(state.q).split(" ").filter(Boolean);
    const party = name => (fields[name]?.selectedIndex ?? 0) - 1;
    const chosen = [...new Set([party("show"), party("with")])].filter(i => i >= 0);
    const isOf = by => !chosen.length || chosen.includes(by);
    const isActive = keys.some(key => key !== "q" && state[key]);
    const narrows = isActive || tokens.length > 0;
    const has = unit => tokens.every(token => textOf(unit).includes(token));
    const passes = unit =>
      isOf(unit.by)
      && (!state.kind || unit.kind === state.kind)
      && (!state.voice || unit.voice === state.voice)
      && (!state.unanswered || unit.unanswered)
      && has(unit);

    choice++;
    const shown = [0, 0];
    for (const issue of issues) {
      const isAsked = !state.issue || issue.id === state.issue;
      let any = false;
      for (const exchange of issue.blocks.flatMap(block => block.exchanges)) {
        const { said, asserted, replies } = exchange;
        // Between two, an argument of a third stands for nothing that either says of the other.
        const isOpen = isAsked && (chosen.length < 2 || !asserted.length || asserted.some(unit => isOf(unit.by)));
        for (const unit of said)
          unit.matches = isOpen && passes(unit);
        exchange.shown = said.some(unit => unit.matches);
        exchange.hides = 0;
        const isWhole = asserted.some(unit => unit.matches);
        for (const reply of replies) {
          reply.shown = exchange.shown && (reply.matches || isWhole && (chosen.length < 2 || isOf(reply.by)));
          exchange.hides += !reply.shown;
          shown[1] += reply.shown;
        }
        shown[0] += exchange.shown ? asserted.length : 0;
        any ||= exchange.shown;
      }
      set(issue.section, !isAsked || narrows && !any);
    }

    for (const { node, party } of ofParty)
      set(node, chosen.length > 0 && !chosen.includes(party));
    for (const { node, of } of drawn)
      node.classList.toggle("aside", chosen.length > 1 ? !of.every(isOf) : !of.some(isOf));
    for (const { node, id } of ofIssue)
      set(node, Boolean(state.issue) && id !== state.issue);
    for (const { node, target } of entries)
      set(node, Boolean(target?.closest("[hidden]")));
    let elsewhere = 0;
    for (const place of places) {
      place.matches = tokens.length > 0 && has(place) && !place.node.closest("[hidden]");
      elsewhere += place.matches;
    }

    filters.classList.toggle("active", isActive);
    found = narrows ? units.filter(unit => unit.matches) : [];
    step(null);
    const count = fill(words.count, shown[0], counts[0], shown[1], counts[1]);
    status.value = narrows && !found.length ? words.nothing
      : tokens.length ? count + " " + fill(words.elsewhere, elsewhere)
      : narrows ? count : "";
    searched = tokens;
    showAll();
    return state;
  }

  const textOf = unit => unit.text ??= plain(unit.node.textContent);

  // What is near at once, the rest as time allows: a long document stays at hand.
  function showAll() {
    const start = performance.now();
    const waiting = [...issues].sort((a, b) => b.isNear - a.isNear).filter(issue => issue.choice !== choice);
    const work = isOver => {
      while (waiting.length && !isOver())
        show(waiting.shift());
      if (waiting.length)
        later(work, showAll);
    };
    work(() => !waiting[0].isNear && performance.now() - start > 15);
    mark();
  }

  function show(issue) {
    if (issue.choice === choice || !issue.blocks)
      return;
    issue.choice = choice;
    for (const { node, exchanges } of issue.blocks) {
      set(node, !exchanges.some(exchange => exchange.shown));
      for (const exchange of exchanges) {
        set(exchange.node, !exchange.shown);
        if (!exchange.shown)
          continue;
        for (const reply of exchange.replies)
          set(reply.node, !reply.shown);
        tellHidden(exchange);
      }
    }
  }

  function tellHidden(exchange) {
    if (!exchange.hides && !exchange.note)
      return;
    if (!exchange.note) {
      exchange.note = document.createElement("p");
      exchange.note.className = "hidden-replies";
      exchange.replies.at(-1).node.after(exchange.note);
    }
    exchange.note.textContent = fill(words.repliesHidden, exchange.hides);
    set(exchange.note, !exchange.hides);
  }

  // Marks what was found near what is seen.
  function mark() {
    if (!("highlights" in CSS))
      return;
    const marks = new Highlight();
    CSS.highlights.set("found", marks);
    for (const group of searched.length ? groups.values() : []) {
      if (group.isNear) {
        for (const unit of group.units.filter(unit => unit.matches))
          markWithin(unit.node, marks);
      }
    }
  }

  function markWithin(node, marks) {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const data = plain(text.data);
      for (const token of searched) {
        for (let i = data.indexOf(token); i >= 0; i = data.indexOf(token, i + token.length))
          marks.add(new StaticRange({ startContainer: text, startOffset: i, endContainer: text, endOffset: i + token.length }));
      }
    }
  }

  // One piece of work at a time for each purpose, where the browser has nothing else to do.
  const pending = new Map();
  const idle = window.requestIdleCallback ?? (work => setTimeout(() => work({ timeRemaining: () => 0 }), 20));
  function later(work, purpose) {
    const token = {};
    pending.set(purpose, token);
    // A busy machine is never idle; a little is done even so.
    idle(deadline => {
      const start = performance.now();
      if (pending.get(purpose) === token)
        work(() => deadline.timeRemaining() < 2 && performance.now() - start > 8);
    }, { timeout: 100 });
  }

  function step(direction) {
    current?.node.classList.remove("current");
    if (!direction || !found.length) {
      current = null;
      return;
    }
    const from = current ? found.indexOf(current) : direction > 0 ? -1 : found.length;
    current = found[(from + direction + found.length) % found.length];
    show(current.group);
    current.node.classList.add("current");
    goTo(current.node, "center");
    const name = (current.node.querySelector(".speaker") ?? current.node).textContent.replace("#", "").trim().slice(0, 60);
    status.value = fill(words.place, found.indexOf(current) + 1, found.length, name);
  }

  // Twice, because on the way there what was not laid out before takes its place.
  function goTo(node, block = "start") {
    node.scrollIntoView({ block });
    requestAnimationFrame(() => requestAnimationFrame(() => node.scrollIntoView({ block })));
  }

  // A link leads to its place even where the choice hides it.
  function reveal() {
    const target = document.getElementById(idOf(location));
    const group = groups.get(sectionOf(target));
    const shows = () => group && show(group);
    shows();
    if (target?.closest("[hidden]")) {
      write({});
      remember(apply(), false);
      shows();
      goTo(target);
    }
    return target;
  }

  let typing = 0;
  form.addEventListener("input", event => {
    const isText = event.target === fields.q;
    const state = apply();
    // One entry of the history for a search, not one for each letter.
    remember(state, isText && typing);
    typing = isText;
  });
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("keydown", event => {
    if (event.target === fields.q && event.key === "Enter") {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    }
  });
  form.addEventListener("click", event => {
    const action = event.target.dataset.do;
    if (action === "next" || action === "previous")
      step(action === "next" ? 1 : -1);
    if (action === "reset") {
      write({});
      remember(apply(), false);
    }
  });
  addEventListener("popstate", () => {
    const was = JSON.stringify(read());
    write(fromAddress());
    if (JSON.stringify(read()) !== was)
      apply();
  });
  addEventListener("hashchange", reveal);
  document.addEventListener("click", async event => {
    const link = event.target.closest?.("a[href^='#']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const target = document.getElementById(idOf(link));
    setTimeout(() => target && !target.closest("[hidden]") && goTo(target));
    if (!link.matches(".link"))
      return;
    const address = location.href.split(/[?#]/)[0] + link.hash;
    try {
      await navigator.clipboard.writeText(address);
      status.value = words.linkCopied;
    } catch {
      // The address bar now has it.
    }
  });
  addEventListener("beforeprint", () => {
    issues.forEach(show);
    all("details").forEach(details => details.open = true);
  });
  const nearness = new IntersectionObserver(seen => {
    for (const { target, isIntersecting } of seen)
      groups.get(target).isNear = isIntersecting;
    showAll();
  }, { rootMargin: "50%" });
  groups.forEach(group => nearness.observe(group.section));

  // What a link leads to comes to stand below the controls.
  const measure = () => document.documentElement.style.setProperty(
    "--bar", (getComputedStyle(form).position === "sticky" ? form.offsetHeight : 0) + "px");
  new ResizeObserver(measure).observe(form);
  form.hidden = false;
  write(fromAddress());
  if (location.search)
    apply();
  filters.open = filters.classList.contains("active");
  measure();
  const target = reveal();
  if (target)
    goTo(target);

  // The first search finds its text ready.
  const unread = [...units];
  const prepare = isOver => {
    while (unread.length && !isOver())
      textOf(unread.pop());
    if (unread.length)
      later(prepare, prepare);
  };
  later(prepare, prepare);
})();
