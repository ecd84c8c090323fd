// Below an argument, who owes it an answer.
document.addEventListener("shown", event => {
  for (const article of all("article[id]:not([data-owed])", event.target)) {
    article.dataset.owed = "";
    const owed = argumentsById.get(article.id)?.owed ?? [];
    if (owed.length)
      article.append(make("p", { class: "open owed" }, words.owed, owed.flatMap((party, i) => [i ? ", " : "", partyName(party)]), "."));
  }

  // What a side owes an answer to, in words, where the argument is on the page: a list that folds out below its position.
  const line = document.getElementById(`${event.target.id}/owes`);
  if (line?.matches("p")) {
    const links = all("a", line);
    const items = links.map(link => {
      const claim = document.getElementById(anchorOf(link.hash))?.querySelector(".claim");
      const from = argumentsById.get(anchorOf(link.hash))?.by;
      return make("li", {}, make("p", { class: "short" },
        from === undefined ? null : partyName(from, false), " ", link.cloneNode(true), " ", claim ? textOf(claim) : null));
    });
    const list = make("details", { class: "fold owes", id: line.id },
      make("summary", {}, counted("owes", links.length)), make("ul", {}, items));
    line.closest(".columns, .view > *").after(list);
    line.remove();
  }
  const open = event.target.querySelector('[id="section/who-answers-whom/left-open"]:not([data-told])');
  if (open) {
    open.dataset.told = "";
    open.append(" ", make("a", { href: "#search?unanswered=yes" }, words.allUnanswered), ".");
  }
});
