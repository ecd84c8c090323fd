// Search, comparison and filters. The page is whole without them; what they hide is a choice that the address remembers.
"use strict";
(() => {
  const form = document.querySelector("form.controls");
  const { elements: fields } = form;
  const words = form.dataset;
  const status = form.querySelector("output");
  const filters = form.querySelector(".filters");
  const keys = ["q", "show", "with", "issue", "kind", "voice", "unanswered"];
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => values[i]);

  // As typed on any keyboard: straight quotes, plain spaces and hyphens. Every character stays one character.
  const plain = text => {
    const lower = text.toLowerCase();
    return (lower.length === text.length ? lower : text)
      .replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[\s\u00a0\u202f]/g, " ").replace(/[‐‑–]/g, "-");
  };

  const said = node => ({
    node,
    by: +node.dataset.by,
    voice: node.dataset.voice,
    kind: node.dataset.kind,
    unanswered: "open" in node.dataset,
    text: null,
    matches: true,
  });
  const issues = all("section[data-issue]").map(section => ({
    section,
    id: section.dataset.issue,
    exchanges: all(".exchange", section).map(node => {
      const [argument, ...replies] = all("article", node).map(said);
      return { node, argument, replies, shown: true, note: null };
    }),
  }));
  const statements = issues.flatMap(i => i.exchanges.flatMap(e => [e.argument, ...e.replies]));
  const counts = [statements.filter(s => !s.kind).length, statements.filter(s => s.kind).length];

  // Every other place with a name that holds no further one.
  const places = all("main [id]:not(article)")
    .filter(node => !node.closest("nav, form") && !node.querySelector("[id], article"))
    .map(node => ({ node, text: null, matches: false }));

  const inOrder = [...statements, ...places].sort((a, b) =>
    a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
  const ofParty = all("[data-party]").map(node => ({ node, party: +node.dataset.party }));
  const ofIssue = all("[data-issue]:not(section)").map(node => ({ node, id: node.dataset.issue }));
  const entries = all(".contents li").map(node => ({ node, target: document.getElementById(idOf(node.querySelector("a"))) }));

  let found = [];
  let current = null;

  function idOf(link) {
    return decodeURIComponent(link.hash.slice(1));
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
    const party = name => fields[name].selectedIndex - 1;
    const chosen = [...new Set([party("show"), party("with")])].filter(i => i >= 0);
    const isOf = by => !chosen.length || chosen.includes(by);
    const has = unit => tokens.every(token => (unit.text ??= plain(unit.node.textContent)).includes(token));
    const passes = s =>
      isOf(s.by)
      && (!state.kind || s.kind === state.kind)
      && (!state.voice || s.voice === state.voice)
      && (!state.unanswered || s.unanswered)
      && has(s);

    const shown = [0, 0];
    for (const issue of issues) {
      let any = false;
      const isAsked = !state.issue || issue.id === state.issue;
      for (const exchange of issue.exchanges) {
        const { argument, replies } = exchange;
        argument.matches = isAsked && passes(argument);
        let some = argument.matches;
        for (const reply of replies) {
          reply.matches = isAsked && passes(reply);
          some ||= reply.matches;
        }
        // Between two, an argument of a third stands for nothing that either says of the other.
        if (chosen.length === 2 && !isOf(argument.by))
          some = false;
        exchange.shown = some;
        set(exchange.node, !some);
        if (!some) {
          argument.matches = false;
          for (const reply of replies)
            reply.matches = false;
          continue;
        }
        any = true;
        shown[0]++;
        let left = 0;
        for (const reply of replies) {
          const shows = reply.matches || argument.matches && (chosen.length < 2 || isOf(reply.by));
          set(reply.node, !shows);
          shows ? shown[1]++ : left++;
        }
        tellLeft(exchange, left);
      }
      const isNarrowed = tokens.length || state.kind || state.voice || state.unanswered || chosen.length;
      set(issue.section, !isAsked || Boolean(isNarrowed) && !any);
      for (const block of all(".sides, .alone", issue.section))
        set(block, !block.querySelector(".exchange:not([hidden])"));
    }

    for (const { node, party } of ofParty)
      set(node, chosen.length > 0 && !chosen.includes(party));
    for (const { node, id } of ofIssue)
      set(node, Boolean(state.issue) && id !== state.issue);
    for (const { node, target } of entries)
      set(node, Boolean(target?.closest("[hidden]")));
    let elsewhere = 0;
    for (const place of places) {
      place.matches = tokens.length > 0 && !place.node.closest("[hidden]") && has(place);
      elsewhere += place.matches;
    }

    const isActive = keys.some(key => key !== "q" && state[key]);
    filters.classList.toggle("active", isActive);
    const narrows = isActive || tokens.length > 0;
    found = narrows ? inOrder.filter(unit => unit.matches) : [];
    step(null);
    const count = fill(words.count, shown[0], counts[0], shown[1], counts[1]);
    status.value = narrows && !found.length ? words.nothing
      : tokens.length ? count + " " + fill(words.elsewhere, elsewhere)
      : narrows ? count : "";
    highlight(tokens);
    return state;
  }

  function tellLeft(exchange, left) {
    if (!left && !exchange.note)
      return;
    if (!exchange.note) {
      exchange.note = document.createElement("p");
      exchange.note.className = "hidden-replies";
      exchange.replies.at(-1).node.after(exchange.note);
    }
    exchange.note.textContent = fill(words.repliesHidden, left);
    set(exchange.note, !left);
  }

  // Marks what was found, some places at a time, so that a long document stays at hand.
  let marking = 0;
  function highlight(tokens) {
    cancelIdleCallback(marking);
    if (!("highlights" in CSS))
      return;
    const marks = new Highlight();
    CSS.highlights.set("found", marks);
    const units = tokens.length ? found.slice() : [];
    const go = deadline => {
      while (units.length && deadline.timeRemaining() > 1)
        mark(units.shift().node, tokens, marks);
      if (units.length)
        marking = requestIdleCallback(go);
    };
    marking = requestIdleCallback(go);
  }

  function mark(node, tokens, marks) {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const data = plain(text.data);
      for (const token of tokens) {
        for (let i = data.indexOf(token); i >= 0; i = data.indexOf(token, i + token.length))
          marks.add(new StaticRange({ startContainer: text, startOffset: i, endContainer: text, endOffset: i + token.length }));
      }
    }
  }

  function step(direction) {
    current?.node.classList.remove("current");
    if (!direction || !found.length) {
      current = null;
      return;
    }
    const from = current ? found.indexOf(current) : direction > 0 ? -1 : found.length;
    current = found[(from + direction + found.length) % found.length];
    current.node.classList.add("current");
    current.node.scrollIntoView({ block: "center" });
    const name = (current.node.querySelector(".speaker") ?? current.node).textContent.replace("#", "").trim().slice(0, 60);
    status.value = fill(words.place, found.indexOf(current) + 1, found.length, name);
  }

  // A link leads to its place even where the choice hides it.
  function reveal() {
    const target = document.getElementById(idOf(location));
    if (!target?.closest("[hidden]"))
      return;
    write({});
    remember(apply(), false);
    target.scrollIntoView();
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
    write(fromAddress());
    apply();
    reveal();
  });
  addEventListener("hashchange", reveal);
  document.addEventListener("click", async event => {
    const link = event.target.closest?.("a.link");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const address = location.href.split(/[?#]/)[0] + link.hash;
    try {
      await navigator.clipboard.writeText(address);
      status.value = words.linkCopied;
    } catch {
      // The address bar now has it.
    }
  });
  addEventListener("beforeprint", () => all("details").forEach(details => details.open = true));

  // What a link leads to comes to stand below the controls.
  const measure = () => document.documentElement.style.setProperty(
    "--bar", (getComputedStyle(form).position === "sticky" ? form.offsetHeight : 0) + "px");
  new ResizeObserver(measure).observe(form);
  form.hidden = false;
  write(fromAddress());
  apply();
  filters.open = filters.classList.contains("active");
  measure();
  reveal();
  document.getElementById(idOf(location))?.scrollIntoView();
})();
