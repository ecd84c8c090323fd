// Who owes an answer, in words.
const owedBy = (owed, isLink = true) =>
  owed.length ? fillWith(words.owed, owed.flatMap((party, i) => [i ? words.comma : "", partyName(party, isLink)])).flat() : [];

// Below an argument, who owes it an answer.
document.addEventListener("shown", event => {
  for (const article of all("article[id]:not([data-owed])", event.target)) {
    article.dataset.owed = "";
    const owed = owedBy(argumentsById.get(article.id)?.owed ?? []);
    if (owed.length)
      article.append(make("p", { class: "open owed" }, owed));
  }

  // What a side owes an answer to, in words, where the argument is on the page: a list that folds out below its position,
  // with a part for each side that it owes them to.
  const line = document.getElementById(`${event.target.id}/owes`);
  if (line?.matches("p")) {
    const links = all("a", line);
    const parts = [...Map.groupBy(links, link => argumentsById.get(anchorOf(link.hash))?.by)].map(([from, own]) =>
      make("div", { id: from === undefined ? null : `${line.id}/${parties[from].id}` },
        from === undefined ? null : make("p", { class: "short" }, fillWith(words.owesTo, partyName(from, false), own.length)),
        make("ul", {}, own.map(link => {
          const claim = document.getElementById(anchorOf(link.hash))?.querySelector(".claim");
          return make("li", {}, make("p", { class: "short" }, link.cloneNode(true), " ", claim ? textOf(claim) : null));
        }))));
    const list = make("details", { class: "fold owes", id: line.id },
      make("summary", {}, counted("owes", links.length, parties[event.target.dataset.party].short)), parts);
    line.closest(".columns, .view > *").after(list);
    line.remove();
  }
  const open = event.target.querySelector('[id="section/who-answers-whom/left-open"]:not([data-told])');
  if (open) {
    open.dataset.told = "";
    for (const link of all("a", open)) {
      const debtor = parties.findIndex(({ id }) => anchorOf(link.hash) === `stakeholder/${id}/owes`);
      const counts = Map.groupBy(argumentsOf.filter(argument => argument.owed.includes(debtor)), argument => argument.by);
      const parts = [...counts].sort(([a], [b]) => a - b).flatMap(([by, own], i) =>
        [i ? words.comma : "", make("a", { href: `${link.hash}/${parties[by].id}` }, fill(words.owesTo, parties[by].short, own.length))]);
      link.after(" (", ...parts, ")");
    }
    open.append(" ", make("a", { href: "#search?unanswered=yes" }, words.allUnanswered));
  }
});
