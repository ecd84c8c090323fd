// Below an argument, who owes it an answer.
document.addEventListener("shown", event => {
  for (const article of all("article[id]:not([data-owed])", event.target)) {
    article.dataset.owed = "";
    const owed = argumentsById.get(article.id)?.owed ?? [];
    if (owed.length)
      article.append(make("p", { class: "open owed" }, words.owed, owed.flatMap((party, i) => [i ? ", " : "", partyName(party)]), "."));
  }
});
