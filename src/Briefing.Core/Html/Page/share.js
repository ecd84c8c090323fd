// What is on the page as something to pass on: a link, a text with its citations, a picture. The picture is in picture.js.

// As printed, on one line; what only holds a line together is not copied.
const lineOf = text => text.replace(/[\u2060\u00ad]/g, "").replace(/\s+/g, " ").trim();

// A paragraph and the citations after it.
const passageIn = paragraph => ({
  text: lineOf(textOf(paragraph)),
  cited: lineOf(all(".quiet:has(.cite), .cite:not(.quiet *)", paragraph).map(node => node.textContent).join(" ")),
  sources: all(".cite", paragraph).map(cite => anchorOf(cite.hash)),
});

// A statement in words. What stands elsewhere and is named by its number is fetched from there. What it answers is named by
// its number, too, where the page says only that it stands above or beside it.
function statementIn(article) {
  const number = article.querySelector(".speaker > .quiet > a");
  const id = number ? anchorOf(number.hash) : article.dataset.of ?? article.id;
  const whole = number && !article.dataset.of ? statementOf(id) ?? article : article;
  const heading = lineOf(article.querySelector(".speaker > .quiet")?.textContent ?? "").replace(/ ?[(（][^()（）]*[)）]$/, "");
  const answered = all("article[id], article[data-of]", article.closest(".exchange") ?? article)
    .flatMap(other => argumentsById.get(other.dataset.of ?? other.id) ?? [])
    .filter(({ replies }) => replies.some(reply => reply.id === id));
  return {
    party: Number(article.dataset.by),
    heading: /\p{L}\*?$/u.test(heading) && answered.length > 0
      ? fill(words.replyTo, heading, answered.map(other => other.number).join(words.comma))
      : heading,
    passages: all(":scope > p:not(.speaker), :scope > .noted > p", whole).map(passageIn),
  };
}

const sharing = {
  // Statements, in the columns in which they stand.
  exchange(node) {
    const sides = all(":scope > .side", node).toSorted((a, b) => a.matches(".of-1") - b.matches(".of-1"));
    const articles = all("article", node);
    const named = articles.map(article => article.dataset.of ?? article.id).find(Boolean);
    const place = node.closest("[data-question]")?.dataset.question ?? node.closest("details[id$='/clash']")?.id.replace(/\/clash$/, "");
    const issue = issues.find(({ id }) => id === (place ?? viewOf(node).id));
    const numbers = articles.flatMap(article => /\d+\.\d+/.exec(article.querySelector(".speaker").textContent) ?? []);
    return {
      about: numbers.length > 1 ? fill(words.exchangeOf, [...new Set(numbers)].join(words.comma)) : null,
      anchor: named ?? node.closest("details[id]")?.id ?? viewOf(node).id,
      heading: issue ? `${issue.number}\u2002${issue.question}` : headingOf(viewOf(node)),
      statements: articles.map(statementIn),
      columns: (sides.length > 0 ? sides : [node]).map(side => all("article", side).map(statementIn)),
    };
  },

  // The answers to a question, and the exchanges on it; or whatever a view says.
  view(node) {
    const answers = all(".strip dl > div", node).map(answerIn);
    const table = node.querySelector("table.stacked");
    return {
      anchor: made.has(node.id) ? anchorOf(location.hash) : node.id,
      heading: headingOf(node),
      statements: node.matches(".issue") ? [...answers, ...all("article[id]", node).map(statementIn)] : null,
      lines: linesIn(node),
      sources: all(".cite", node).map(cite => anchorOf(cite.hash)),
      note: node.matches(".questions") ? keyToGrid() : "",
      weights: answers.length > 0 ? [1, 4] : table && weightsOf(table),
      table: answers.length > 0 ? answers.map(answer => [partyCell(answer.party), cellOf(answer)]) : table && rowsOf(table),
    };
  },

  grid(node) {
    const place = node.closest("section[id]");
    return {
      anchor: place.id,
      heading: headingOf(place),
      note: keyToGrid(),
      lines: linesIn(node),
      sources: [],
      weights: weightsOf(node.querySelector("table")),
      table: rowsOf(node.querySelector("table")),
    };
  },
};

const headingOf = node => lineOf(node.querySelector("h1, h2").textContent);

function answerIn(cell) {
  const said = cell.querySelector("dd");
  return {
    party: Number(cell.dataset.party),
    heading: "",
    isSilent: cell.matches(".silent"),
    passages: [cell.matches(".silent") ? { text: words.silent, cited: "", sources: [] } : passageIn(withoutNotes(said))],
  };
}

function withoutNotes(node) {
  const copy = node.cloneNode(true);
  all("details, button, nav, form, figure, .unseen, .part-of", copy).forEach(one => one.remove());
  return copy;
}

// What a view says that is not made of statements alone: its headings, paragraphs, items and rows.
function linesIn(node) {
  const copy = withoutNotes(node);
  all(":scope > h1, thead", copy).forEach(one => one.remove());
  for (const mark of all(".mark[aria-label]:not(td > .mark)", copy))
    mark.replaceWith(mark.getAttribute("aria-label"), mark.nextElementSibling?.matches(".mark") ? words.comma : " ");
  const blocks = "h2, h3, h4, p, li, dt, dd, tr, .answer";
  return all(blocks, copy)
    .filter(block => block.localName === "tr" || !block.querySelector(blocks) && !block.closest("tr"))
    .map(block => block.localName === "tr" ? all("th, td", block).map(inWords).filter(Boolean).join("\n") : lineOf(block.textContent))
    .filter(Boolean);
}

// A cell below its column's name. One of marks alone names the sides.
function inWords(cell) {
  const label = cell.localName === "th" ? "" : parties[cell.dataset.party]?.short ?? cell.dataset.label ?? "";
  const text = lineOf(cell.textContent) || all(".mark", cell).map(mark => mark.getAttribute("aria-label")).join(words.comma);
  return text && label ? `${label}: ${text}` : text;
}

// What the signs in a grid mean, as the start says it.
const keyToGrid = () => lineOf(start.querySelector("[id='section/stands'] :is(.scroll, table) + p")?.textContent ?? "");

const partyCell = party => ({ party, text: parties[party].short, isHead: true });
const inLine = ({ text, cited }) => cited ? `${text} (${cited})` : text;
const cellOf = answer => ({ text: answer.passages.map(inLine).join(" "), isSilent: answer.isSilent });

const weightsOf = table => all("col", table).map(column => parseFloat(column.getAttribute("width")));

function rowsOf(table) {
  return all("tr", table).map(row => all("th, td", row).map(cell => {
    const isHead = cell.localName === "th";
    const party = cell.dataset.party === undefined || !isHead ? null : Number(cell.dataset.party);
    return {
      text: lineOf(withoutNotes(cell).textContent),
      marks: all(".mark", cell).map(mark => Number(/\bp(\d+)\b/.exec(mark.className)[1])),
      party,
      isHead,
      isSilent: cell.matches(".silent"),
    };
  }));
}

const linkTo = anchor => location.href.split("#")[0] + (anchor ? address(anchor) : "");

// The debate, the question, who says what and where it is from, the sources in full, and where to read on.
function textWithCitations(shared) {
  const cited = new Set(shared.statements?.flatMap(({ passages }) => passages.flatMap(({ sources }) => sources)) ?? shared.sources);
  const said = shared.statements?.map(({ party, heading, passages }) => [
    `${parties[party].name}${heading ? words.comma + heading : ""}:`,
    ...passages.map(inLine),
  ].join("\n")) ?? shared.lines;
  const sources = [...cited].flatMap(id => sourcesById.get(id) ?? []).map(({ words: line, uri }) => uri ? `${line} ${uri}` : line);
  return [
    `${data.title}\n${lineOf(shared.heading)}`,
    ...said,
    ...said.some(line => line.includes("*")) ? [words.editors] : [],
    ...sources.length > 0 ? [`${words.sources}\n${sources.join("\n")}`] : [],
    linkTo(shared.anchor),
  ].join("\n\n") + "\n";
}

async function copyText(text, done) {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
  } catch {
    // A page that is not served safely has no clipboard but the old one.
    const active = document.activeElement;
    const field = make("textarea", { class: "unseen", "aria-hidden": "true" });
    field.value = text;
    document.body.append(field);
    field.select();
    const isDone = document.execCommand("copy");
    field.remove();
    active.focus({ preventScroll: true });
    say(isDone ? done : words.notCopied);
  }
}

async function copyPicture(shared) {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": pictureOf(shared) })]);
    say(words.pictureCopied);
  } catch {
    say(words.notCopied);
  }
}

async function savePicture(shared) {
  const link = make("a", { download: `${(shared.anchor || "briefing").replace(/[^a-z0-9-]+/g, "-")}.png` });
  link.href = URL.createObjectURL(await pictureOf(shared));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  say(words.pictureSaved);
}

{
  const menu = make("div", { class: "share-menu", popover: "auto", role: "group", "aria-label": words.share });
  const canSend = typeof navigator.share === "function" && matchMedia("(pointer: coarse)").matches;
  const gap = 4;
  let opener = null;

  const actions = shared => [
    [words.copyLink, () => copyText(linkTo(shared.anchor), location.protocol === "file:" ? words.linkOfFile : words.linkCopied)],
    [words.copyText, () => copyText(textWithCitations(shared), words.textCopied)],
    ...shared.columns || shared.table ? [
      ...window.ClipboardItem ? [[words.copyPicture, () => copyPicture(shared)]] : [],
      [words.savePicture, () => savePicture(shared)],
    ] : [],
    ...canSend ? [[words.send, () => navigator.share({ title: `${shared.heading} – ${data.title}`, url: linkTo(shared.anchor) }).catch(() => null)]] : [],
  ];

  // Below the button, or above it where there is no room, and next to it in the order of the Tab key.
  function openAt(button, shared) {
    menu.replaceChildren(...shared.about ? [make("p", {}, shared.about)] : [], ...actions(shared).map(([name, act]) => {
      const choice = make("button", { type: "button" }, name);
      choice.addEventListener("click", () => {
        menu.hidePopover();
        button.focus({ preventScroll: true });
        act();
      });
      return choice;
    }));
    button.after(menu);
    menu.showPopover();
    opener = button;
    button.setAttribute("aria-expanded", "true");
    const place = button.getBoundingClientRect();
    const { width, height } = menu.getBoundingClientRect();
    const isBelow = place.bottom + gap + height <= innerHeight || place.top < height + gap;
    menu.style.setProperty("--x", `${Math.max(gap, place.right - width) + scrollX}px`);
    menu.style.setProperty("--y", `${(isBelow ? place.bottom + gap : place.top - gap - height) + scrollY}px`);
    menu.querySelector("button").focus({ preventScroll: true });
  }

  menu.addEventListener("beforetoggle", event => {
    if (event.newState === "closed") {
      opener?.setAttribute("aria-expanded", "false");
      opener = null;
    }
  });
  menu.addEventListener("keydown", event => {
    const choices = all("button", menu);
    const to = { ArrowDown: 1, ArrowUp: -1, Home: -choices.indexOf(document.activeElement), End: -choices.indexOf(document.activeElement) - 1 }[event.key];
    if (to === undefined)
      return;
    event.preventDefault();
    choices.at((choices.indexOf(document.activeElement) + to) % choices.length).focus();
  });
  menu.addEventListener("focusout", event => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget))
      menu.hidePopover();
  });

  function shareButton(label, shared) {
    const button = make("button", {
      type: "button", class: "share", "aria-label": `${words.share}: ${label}`, "aria-expanded": "false",
    }, words.share);
    // A press of the button that has the menu open has already closed it.
    let isOpen = false;
    button.addEventListener("pointerdown", () => isOpen = opener === button);
    button.addEventListener("click", () => {
      if (!isOpen)
        openAt(button, shared());
      isOpen = false;
    });
    return button;
  }

  function exchangeName(node) {
    return all(".speaker", node).map(speaker => lineOf(speaker.textContent)).join("; ");
  }

  // Every exchange, the grid, and the view itself have a button once they are shown.
  document.addEventListener("shown", event => {
    const view = event.target;
    if (!hasPopovers)
      return;
    for (const node of all(".exchange", view)) {
      if (!node.querySelector(":scope > .share"))
        node.append(shareButton(exchangeName(node), () => sharing.exchange(node)));
    }
    const grid = view === start ? view.querySelector(".scroll:has(> table.stacked)") ?? view.querySelector("table.stacked") : null;
    const place = grid?.closest("section[id]");
    if (grid && place && !place.querySelector(".share"))
      place.prepend(shareButton(headingOf(place), () => sharing.grid(place)));
    if (view !== start && !view.querySelector(":scope > .share"))
      view.prepend(shareButton(headingOf(view), () => sharing.view(view)));
  });
}
