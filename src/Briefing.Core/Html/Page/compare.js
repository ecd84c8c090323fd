// Two sides beside each other, question by question. Everything is a copy of what the page has; data tell who answers whom.

// A copy without the names by which links find the original, and folded.
function copyOf(node) {
  const copy = node.cloneNode(true);
  for (const one of [copy, ...all("*", copy)]) {
    for (const name of ["id", "tabindex", "open"])
      one.removeAttribute(name);
  }
  copy.classList.remove("led-to");
  return copy;
}

// A statement as its question has it; null where this page does not have it in full.
function statementOf(id) {
  const own = argumentsById.get(id);
  if (own)
    placeOf(issues[own.issue].id);
  const article = placeOf(id);
  if (!article?.matches("article"))
    return null;

  const copy = copyOf(article);
  copy.dataset.of = id;
  return copy;
}

// What a side answers to a question; null where it is silent.
function answerOf(issue, party) {
  const cell = placeOf(issues[issue].id)?.querySelector(`.strip [data-party="${party}"]`);
  const answer = issues[issue].answers[party];
  return cell ? (cell.matches(".silent") ? null : [...copyOf(cell.querySelector("dd")).childNodes]) : answer;
}

const comparison = document.getElementById("compare");
if (comparison) {
  const firstQuestions = 40;
  const longList = 20;
  const form = comparison.querySelector("form");
  const { one: first, other: second } = form.elements;
  const swap = form.querySelector("[data-do=swap]");
  const compared = comparison.querySelector(".compared");
  const sides = parties.flatMap(({ id }, party) => [...first.options].some(option => option.value === id) ? [party] : []);
  const addressOf = pair => address(["compare", ...pair.map(party => parties[party].id)].join("/"));

  // Who speaks on what, and the replies between two sides: "0 1" is what the first says to the second.
  const spoken = issues.map(issue => new Set(issue.answers.flatMap((answer, party) => answer === null ? [] : [party])));
  const replies = new Map();
  for (const to of argumentsOf) {
    spoken[to.issue].add(to.by);
    for (const reply of to.replies) {
      spoken[to.issue].add(reply.by);
      const way = `${reply.by} ${to.by}`;
      if (!replies.has(way))
        replies.set(way, []);
      replies.get(way).push({ to, reply });
    }
  }
  const repliesOf = (from, to) => replies.get(`${from} ${to}`) ?? [];
  const places = new Map(argumentsOf.map(({ id }, place) => [id, place]));
  const inOrder = (items, statementIn) => items.toSorted((a, b) =>
    (places.get(statementIn(a).id) ?? places.size) - (places.get(statementIn(b).id) ?? places.size));
  const saidOn = Map.groupBy(argumentsOf, argument => argument.issue);

  // The exchanges between two sides on a question. Each is one statement and all those of the other side that answer it or
  // that it answers, so that few statements are there twice, and no reply is. What is answered comes first, if that is one end.
  function exchangesOf(links) {
    const left = new Set(links);
    const touching = id => [...left].filter(({ to, reply }) => to.id === id || reply.id === id);
    return links.flatMap(link => {
      if (!left.has(link))
        return [];
      const middle = touching(link.reply.id).length > touching(link.to.id).length ? link.reply : link.to;
      const around = new Map();
      let isAnswered = false;
      for (const one of touching(middle.id)) {
        left.delete(one);
        const end = one.to.id === middle.id ? one.reply : one.to;
        isAnswered ||= end === one.reply;
        around.set(end.id, end);
      }
      const ends = inOrder([...around.values()], end => end);
      return [isAnswered ? [[middle], ends] : [ends, [middle]]];
    });
  }

  // A statement under its number and what it answers here.
  function statement({ id, by }, answered) {
    const number = argumentsById.get(id)?.number;
    const original = statementOf(id);
    const article = original ?? make("article", { class: `said p${by}`, "data-by": by, "data-of": id },
      make("p", { class: "speaker" }, partyName(by), make("span", { class: "quiet" })));
    article.querySelector(".speaker > .quiet").replaceChildren(
      "\u2002",
      original && number ? make("a", { href: address(id) }, number) : number ?? "",
      ...answered.flatMap(({ to, reply }, i) =>
        [i > 0 ? words.comma : " ", make("span", { class: "replies-to" }, fill(words.replyTo, reply.verb, to.number) + (reply.remark ?? ""))]));
    return article;
  }

  function exchange(ends, links, pair) {
    return make("div", { class: "exchange" }, ends.map(statements => make(
      "div",
      { class: `side of-${pair.indexOf(statements[0].by)}` },
      statements.map(one => statement(one, links.filter(({ to, reply }) =>
        reply.id === one.id && ends.some(others => others !== statements && others.some(other => other.id === to.id))))))));
  }

  // Folded: what is part of no exchange between the two.
  function others(issue, pair, links) {
    const inExchange = new Set(links.flatMap(({ to, reply }) => [to.id, reply.id]));
    const left = pair.map(party => (saidOn.get(issue) ?? []).filter(({ id, by }) => by === party && !inExchange.has(id)));
    const counts = pair.flatMap((party, i) => left[i].length > 0 ? [counted("compareBy", left[i].length, parties[party].short)] : []);
    return counts.length === 0 ? null : make("details", { class: "fold" },
      make("summary", {}, fill(words.compareAlso, counts.join(words.comma))),
      make("div", { class: "sides" }, left.map((side, i) =>
        make("div", { class: `side of-${i}` }, side.map(one => statement(one, []))))));
  }

  function question(issue, pair, links) {
    const { id, number, question } = issues[issue];
    return make("section", { class: "compared-question", "data-question": id },
      make("h2", {}, make("a", { href: address(id) }, make("span", { class: "quiet" }, `${number}\u2002`), question)),
      make("div", { class: "sides answers" }, pair.map((party, i) => {
        const answer = answerOf(issue, party);
        return make("div", { class: `side of-${i} ${answer === null ? "silent" : `of-party p${party}`}` },
          make("p", { class: "side-name" }, partyName(party)), make("div", { class: "answer" }, answer ?? words.silent));
      })),
      make("div", { class: "pairs" }, exchangesOf(links).map(ends => exchange(ends, links, pair))),
      others(issue, pair, links));
  }

  // Questions on which there is nothing to compare.
  function list(label, which) {
    return which.length === 0 ? null : make("details", { class: "fold", open: which.length <= longList },
      make("summary", {}, `${label} (${which.length})`),
      make("ul", { class: "plain-list" }, which.map(issue =>
        make("li", {}, make("a", { href: address(issues[issue].id) }, `${issues[issue].number}\u2002${issues[issue].title}`)))));
  }

  function head(party) {
    const side = `stakeholder/${parties[party].id}`;
    const position = placeOf(side) && document.getElementById(`${side}/in-brief`);
    const copy = position && copyOf(position);
    copy?.querySelector(".party")?.remove();
    return make("div", {}, make("p", { class: "side-name" }, partyName(party)), copy);
  }

  function beside(pair) {
    const [one, other] = pair;
    const links = inOrder([...repliesOf(one, other), ...repliesOf(other, one)], link => link.to);
    const linksOf = Map.groupBy(links, link => link.to.issue);
    const indexes = [...issues.keys()];
    const both = indexes.filter(issue => spoken[issue].has(one) && spoken[issue].has(other));
    const questions = make("div");
    const more = make("button", { type: "button" });
    function showMore() {
      const from = questions.children.length;
      const next = both.slice(from, from + firstQuestions);
      questions.append(...next.map(issue => question(issue, pair, linksOf.get(issue) ?? [])));
      const left = both.length - from - next.length;
      more.hidden = left === 0;
      more.textContent = fill(words.showMore, Math.min(left, firstQuestions));
      return questions.children[from];
    }
    more.addEventListener("click", () => {
      showMore().querySelector("a").focus();
      comparison.dispatchEvent(new Event("shown", { bubbles: true }));
    });
    showMore();
    return [
      make("p", { class: "meta" }, [
        counted("compareBoth", both.length),
        counted("compareReplies", repliesOf(one, other).length, parties[one].short, parties[other].short),
        counted("compareReplies", repliesOf(other, one).length, parties[other].short, parties[one].short),
      ].join(" ")),
      links.some(({ reply }) => reply.verb.includes("*")) ? make("p", { class: "meta" }, words.editors) : null,
      make("div", { class: "sides heads" }, pair.map(party => make("p", { class: `of-party p${party}` }, partyName(party)))),
      make("div", { class: "sides positions" }, pair.map(head)),
      questions,
      more,
      ...pair.map((party, i) => list(
        fill(words.compareOnly, parties[party].short),
        indexes.filter(issue => spoken[issue].has(party) && !spoken[issue].has(pair[1 - i])))),
      list(words.compareNeither, indexes.filter(issue => !spoken[issue].has(one) && !spoken[issue].has(other))),
    ];
  }

  // All that can be compared, or all with one side.
  function choices([chosen]) {
    const pairs = chosen === undefined
      ? sides.flatMap((one, i) => sides.slice(i + 1).map(other => [one, other]))
      : sides.filter(other => other !== chosen).map(other => [chosen, other]);
    return make("ul", { class: "plain-list" }, pairs.map(pair => make("li", {},
      make("a", { href: addressOf(pair) }, fillWith(words.comparePair, ...pair.map(party => partyName(party, false)))),
      make("span", { class: "quiet" }, ` ${counted("replies", repliesOf(...pair).length + repliesOf(...pair.toReversed()).length)}`))));
  }

  // What the address names; null if that is not one side or two.
  let shownPair = null;
  made.set("compare", rest => {
    const pair = rest.map(id => parties.findIndex(party => party.id === id));
    if (pair.length > 2 || pair[0] !== undefined && pair[0] === pair[1] || !pair.every(party => sides.includes(party)))
      return null;

    const isPair = pair.length === 2;
    const title = isPair ? fill(words.compareTitle, ...pair.map(party => parties[party].short)) : comparison.dataset.title;
    comparison.querySelector("h1").textContent = title;
    for (const [field, chosen = "", taken = ""] of [[first, rest[0], rest[1]], [second, rest[1], rest[0]]]) {
      field.value = chosen;
      for (const option of field.options)
        option.disabled = option.value !== "" && option.value === taken;
    }
    swap.hidden = !isPair;
    // On the way back, what was folded out still is.
    if (shownPair !== pair.join()) {
      shownPair = pair.join();
      compared.replaceChildren(...(isPair ? beside(pair) : [choices(pair)]).filter(node => node !== null));
      comparison.dispatchEvent(new Event("shown", { bubbles: true }));
    }
    return title;
  });

  // The reader stays at the field.
  function go(...ids) {
    const path = ids.filter(id => id !== "");
    rename(["compare", ...path].join("/"), true);
    show(comparison, made.get("compare")(path));
  }
  form.addEventListener("change", () => go(first.value, second.value));
  swap.addEventListener("click", () => go(second.value, first.value));
  form.addEventListener("submit", event => event.preventDefault());
}
