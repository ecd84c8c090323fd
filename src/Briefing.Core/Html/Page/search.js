// The search: over everything that has an address, in whatever view and fold it is. It reads the page into an index while the
// browser is idle, so that an answer waits for no layout.
{
  const view = document.getElementById("search");
  const form = view?.querySelector("form");
  const field = form?.elements.q;

  const firstShown = 100;
  const shownAtOnce = 200;
  // In milliseconds: what a reader does not feel, how long an answer may take, and a pause in typing.
  const slice = 12;
  const patience = 60;
  const pause = 500;
  // In characters.
  const before = 60;
  const snippetLength = 260;

  // What repeats what is elsewhere, or is for readers of the page alone.
  const noPlace = ".notes, .silent, .fold, .group, .part, section:has(article)";
  const noText = ".turn, .silence, .link, .mark, .unseen, td > .party:only-child, summary, caption, thead, figure, nav, button";
  const noIntroduction =
    `${noText}, .exchange, .fold, .strip, .part-of, .meta, .silence, [id^='source/'] ~ .detail, .reference, table, h1, h2, h3, h4`;
  const heads = ".speaker, .date, .note-title, dt, h2, h3, h4, th";

  // Nothing in a record holds a part of the page: a view that is not open would be kept twice.
  const records = [];
  const sections = [...views.filter(one => !("script" in one.dataset)), ...stored.values()].map(one => ({
    anchor: one.dataset.view ?? one.id,
    title: one.dataset.title || words.start,
  }));
  let read = 0;

  const contentOf = anchor =>
    anchor === "" ? start
      : stored.has(anchor) ? unpack(stored.get(anchor)).querySelector(".view")
      : document.getElementById(anchor);

  // On one line: what stands in different blocks or cells is kept apart, and what is cited stands in brackets.
  const blocks = "p, li, ul, dt, dd, td, th, tr, br, div, section";
  const cited = ".quiet:has(> .cite), .cite";
  function wordsIn(node, isLeftOut) {
    let text = "";
    function add(one, isCited) {
      for (const child of one.childNodes) {
        if (child.nodeType === Node.TEXT_NODE)
          text += child.data;
        else if (child.nodeType !== Node.ELEMENT_NODE || isLeftOut(child))
          continue;
        else if (child.matches(blocks))
          addApart(child);
        else if (!isCited && child.matches(cited))
          addCited(child);
        else
          add(child, isCited);
      }
    }
    function addApart(child) {
      text += "\n";
      add(child, false);
      text += "\n";
    }
    function addCited(child) {
      text += " (";
      const from = text.length;
      add(child, true);
      text = `${text.slice(0, from)}${text.slice(from).trim()})`;
    }
    add(node, false);
    return text.replace(/[\u00ad\u2060]/g, "").replace(/[^\S\n]+/g, " ").trim().replace(/\s*\n\s*/g, " · ").replace(/ +/g, " ");
  }

  // The innermost places: what holds another has a record only for what it says itself.
  function placesIn(content) {
    const named = all("[id]", content).filter(node =>
      !node.matches(noPlace) && (node.localName === "article" || !node.closest("article, figure")));
    return named.filter((node, i) => node.localName === "article" || !named[i + 1] || !node.contains(named[i + 1]));
  }

  // The side that a text begins with.
  function speakerIn(node) {
    const first = node.matches(".party, .badge") ? node : node.firstElementChild;
    const isFirst = first === node || !node.firstChild?.data?.trim();
    return isFirst && first?.matches(".party, .badge") ? first : null;
  }
  const partyOf = node => Number(/\bp(\d+)\b/.exec(node.className)[1]);

  function readPlace(node, section) {
    const head = node.querySelector(heads);
    const speaker = speakerIn(node) ?? (head && speakerIn(head));
    const by = node.dataset.by ?? node.dataset.party;
    const party = by !== undefined ? Number(by) : speaker ? partyOf(speaker) : null;
    const isLeftOut = one => one === speaker || one.matches(noText);
    const texts = [wordsIn(node, one => one === head || isLeftOut(one))];
    // What is said of a source stands below it.
    for (let next = node.nextElementSibling; node.id.startsWith("source/") && next?.matches(".detail"); next = next.nextElementSibling)
      texts.push(wordsIn(next, isLeftOut));
    keep({
      id: node.id,
      section,
      party,
      issue: node.closest("[data-issue]")?.dataset.issue ?? null,
      kind: node.dataset.kind ?? null,
      voice: node.dataset.voice ?? null,
      isOpen: "open" in node.dataset,
      head: head ? wordsIn(head, isLeftOut) : "",
      text: texts.join(" · "),
    });
  }

  // What a view says outside all places in it: the question and its background, the summary of a side.
  function readIntroduction(content, places, section) {
    const inPlaces = new Set(places);
    const head = content.querySelector(":scope > h1");
    const title = head ? wordsIn(head, one => one.matches(noText)) : "";
    const party = content.dataset.party === undefined ? null : Number(content.dataset.party);
    const text = wordsIn(content, one => inPlaces.has(one) || one.matches(noIntroduction));
    if (text || title !== sections[section].title) {
      keep({
        id: content.id,
        section,
        party,
        issue: content.dataset.issue ?? null,
        kind: null,
        voice: null,
        isOpen: false,
        head: party === null ? title : "",
        text,
      });
    }
  }

  function keep(record) {
    const name = record.party === null ? "" : parties[record.party].short;
    records.push({
      ...record,
      plain: plain(`${name} ${record.head} ${record.text}`),
      textStart: name.length + record.head.length + 2,
    });
  }

  // Whether all has been read.
  function readOn(milliseconds) {
    const end = performance.now() + milliseconds;
    while (read < sections.length && performance.now() < end) {
      const content = contentOf(sections[read].anchor);
      const places = placesIn(content);
      if (content.id)
        readIntroduction(content, places, read);
      for (const place of places)
        readPlace(place, read);
      read++;
    }
    return read === sections.length;
  }

  const whenIdle = window.requestIdleCallback ?? (work => setTimeout(work, pause));
  function readWhenIdle(deadline) {
    if (!readOn(deadline?.timeRemaining() ?? slice))
      whenIdle(readWhenIdle);
  }

  // What is asked for, as it stands in the address.
  const names = ["q", "side", "issue", "kind", "voice", "unanswered"];
  const valueOf = name => {
    const control = form.elements[name];
    return !control || (control.type === "checkbox" && !control.checked) ? "" : control.value.trim();
  };
  function addressOfForm() {
    const query = new URLSearchParams(names.map(name => [name, valueOf(name)]).filter(([, value]) => value)).toString();
    return query ? `search?${query}` : "search";
  }

  function fillForm(query) {
    for (const name of names) {
      const control = form.elements[name];
      const value = query.get(name) ?? "";
      if (control?.type === "checkbox")
        control.checked = value === control.value;
      else if (control?.localName === "select")
        control.value = [...control.options].some(option => option.value === value) ? value : "";
      else if (control)
        control.value = value;
    }
    const filters = form.querySelector(".filters");
    filters.open ||= names.slice(1).some(name => valueOf(name));
  }

  function found(candidates) {
    const side = valueOf("side");
    const party = parties.findIndex(one => one.id === side);
    const [issue, kind, voice, isOpen] = ["issue", "kind", "voice", "unanswered"].map(valueOf);
    return candidates.filter(record =>
      (!side || record.party === party) && (!issue || record.issue === issue) && (!kind || record.kind === kind)
      && (!voice || record.voice === voice) && (!isOpen || record.isOpen) && terms.every(term => record.plain.includes(term)));
  }

  // A text as children of an element, with each of the terms in it marked.
  function marked(text, plainText) {
    const ranges = [];
    for (const term of terms) {
      for (let at = plainText.indexOf(term); at >= 0; at = plainText.indexOf(term, at + term.length))
        ranges.push([at, at + term.length]);
    }
    ranges.sort(([a], [b]) => a - b);
    const children = [];
    let end = 0;
    for (const [from, to] of ranges) {
      if (to <= end)
        continue;
      const begin = Math.max(from, end);
      children.push(text.slice(end, begin), make("mark", {}, text.slice(begin, to)));
      end = to;
    }
    return [...children, text.slice(end)];
  }

  // Around the first match, and from word to word.
  function snippet(record) {
    const { text } = record;
    const plainText = record.plain.slice(record.textStart);
    const first = Math.min(...terms.map(term => plainText.indexOf(term)).filter(at => at >= 0), text.length);
    let from = first === text.length ? 0 : Math.max(0, Math.min(first - before, text.length - snippetLength));
    if (from > 0)
      from = Math.min(text.indexOf(" ", from) + 1, first);
    let to = from + snippetLength;
    if (to < text.length)
      to = Math.max(text.lastIndexOf(" ", to), from + 1);
    const children = marked(text.slice(from, to), plainText.slice(from, to));
    return [from > 0 ? "… " : "", ...children, to < text.length ? " …" : ""];
  }

  function resultOf(record) {
    const mark = text => marked(text, plain(text));
    const { party } = record;
    const name = party === null ? null : make("b", { class: `party p${party}` }, mark(parties[party].short));
    const head = [name, name && record.head ? " " : null, ...mark(record.head)];
    return make("li", {}, make("a", { href: address(record.id) },
      name || record.head ? make("span", { class: "who" }, head) : null,
      record.text ? make("span", { class: "says" }, snippet(record)) : null,
      valueOf("unanswered") ? make("span", { class: "who" }, owedBy(argumentsById.get(record.id)?.owed ?? [], false)) : null));
  }

  const list = view?.querySelector(".found");
  const more = make("button", { type: "button", class: "more", hidden: true });
  const count = view?.querySelector(".count");
  const status = view?.querySelector("[role=status]");
  // As the words around them.
  const counted = new Intl.NumberFormat([`${words.language}-u-nu-latn`, "en"]);
  // How many results the reader has had shown, by address, so that the way back leads to the same place.
  const limits = new Map();
  const limit = () => limits.get(location.hash) ?? firstShown;
  let results = [];
  let terms = [];
  let triedRecords = 0;
  let shownResults = 0;
  let announcing = 0;
  let searching = 0;

  function showResults() {
    for (; shownResults < Math.min(results.length, limit()); shownResults++) {
      const record = results[shownResults];
      let group = list.lastElementChild;
      if (group?.dataset.of !== String(record.section)) {
        const { anchor, title } = sections[record.section];
        const link = make("a", { href: address(anchor) }, title);
        group = make("section", { "data-of": String(record.section) }, make("h2", {}, link), make("ol"));
        list.append(group);
      }
      group.lastElementChild.append(resultOf(record));
    }
    const rest = results.length - shownResults;
    more.hidden = rest === 0;
    more.textContent = fill(words.showMore, counted.format(Math.min(rest, shownAtOnce)));
  }

  function showMore() {
    const first = shownResults;
    limits.set(location.hash, first + shownAtOnce);
    showResults();
    all("li a", list)[first].focus();
  }

  function sayCount(text) {
    count.textContent = text;
    clearTimeout(announcing);
    announcing = setTimeout(() => status.textContent = text, pause);
  }

  function inWords(isWhole) {
    const places = new Set(results.map(record => record.section)).size;
    const number = counted.format(results.length);
    return !isWhole ? fill(words.searching, number)
      : places === 0 ? words.foundNothing
      : places === 1 ? fill(words.foundInOne, number, sections[results[0].section].title)
      : fill(words.found, number, counted.format(places));
  }

  function search() {
    clearTimeout(searching);
    list.replaceChildren();
    [results, triedRecords, shownResults] = [[], 0, 0];
    terms = [...new Set(plain(valueOf("q")).split(/\s+/).filter(Boolean))];
    if (addressOfForm() !== "search") {
      searchOn();
    } else {
      more.hidden = true;
      sayCount(words.typeToFind);
    }
  }

  // The view that says most of it comes first.
  function sortResults() {
    const counts = new Map();
    for (const { section } of results)
      counts.set(section, (counts.get(section) ?? 0) + 1);
    results.sort((a, b) => counts.get(b.section) - counts.get(a.section) || a.section - b.section);
    list.replaceChildren();
    shownResults = 0;
  }

  // While the page is still being read, what is found comes to the end of what is shown.
  function searchOn() {
    const isWhole = readOn(patience);
    results.push(...found(records.slice(triedRecords)));
    triedRecords = records.length;
    if (isWhole && terms.length)
      sortResults();
    showResults();
    sayCount(inWords(isWhole));
    if (!isWhole)
      searching = setTimeout(searchOn);
  }

  const titleOf = () => valueOf("q") ? `${valueOf("q")} – ${view.dataset.title}` : null;

  // Letters typed in a row are one step for the back button, and so is each choice.
  let isNewStep = false;
  function changed(isStep) {
    const isFirst = anchorOf(location.hash) === "search";
    rename(addressOfForm(), isStep && !isFirst);
    show(view, titleOf());
    search();
  }

  if (view) {
    made.set("search", (rest, query) => {
      if (rest.length)
        return null;
      fillForm(query);
      isNewStep = true;
      search();
      return titleOf() ?? view.dataset.title;
    });

    form.addEventListener("input", event => {
      changed(event.target !== field || isNewStep);
      isNewStep = event.target !== field;
    });
    field.addEventListener("change", () => isNewStep = true);
    form.addEventListener("submit", event => {
      event.preventDefault();
      isNewStep = true;
      list.querySelector("li a")?.focus();
    });

    document.addEventListener("keydown", event => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea"))
        return;
      event.preventDefault();
      if (shown === view) {
        field.focus();
        field.select();
      } else {
        location.hash = "search";
      }
    });

    list.after(more);
    more.addEventListener("click", showMore);
    addEventListener("load", () => whenIdle(readWhenIdle));
  }
}
