// The page while its files are being edited: it follows every save and keeps its place, says what is wrong, and where in the
// files a statement stands.
{
  const build = document.querySelector("meta[name=build]").content;
  const kept = "briefing-preview";
  let state = { problems: [], places: {} };

  // A place in a file, as a link where an editor is known.
  const placeOf = ([file, line, column]) => {
    const text = `${state.shown}${file}:${line}`;
    return state.editor
      ? make("a", { href: state.editor.replace("{file}", () => encodeURI(state.root + file).replace(/[?#]/g, encodeURIComponent)).replace("{line}", line).replace("{column}", column) }, text)
      : make("code", {}, text);
  };

  const problems = make("section", { class: "problems", role: "status", hidden: true });
  const chip = make("p", { class: "where", hidden: true });
  document.body.append(problems, chip);

  const show = () => {
    problems.hidden = state.problems.length === 0;
    problems.replaceChildren(...state.problems.map(problem => make("p", { class: problem.severity },
      problem.place ? placeOf(problem.place) : make("code", {}, problem.file), ` ${problem.message} `, make("small", {}, problem.hint))));
  };

  // What is unfolded has no name of its own: it is counted from the nearest place that has one.
  const folds = () => all("details").map(fold => {
    const near = fold.parentElement.closest("[id]");
    return [`${near?.id ?? ""} ${all("details", near ?? document).indexOf(fold)}`, fold];
  });

  try {
    const { y, open } = JSON.parse(sessionStorage.getItem(kept) ?? "{}");
    sessionStorage.removeItem(kept);
    for (const [name, fold] of folds())
      fold.open ||= open?.includes(name);
    if (y !== undefined)
      addEventListener("load", () => setTimeout(() => scrollTo(0, y)));
  } catch {
    // Without a place to keep it, the page begins at its address.
  }

  new EventSource("events").addEventListener("message", event => {
    state = JSON.parse(event.data);
    if (state.build !== Number(build)) {
      try {
        sessionStorage.setItem(kept, JSON.stringify({ y: scrollY, open: folds().filter(([, fold]) => fold.open).map(([name]) => name) }));
      } catch {
        // Then it is lost.
      }
      location.reload();
      return;
    }
    show();
  });

  document.addEventListener("click", event => {
    if (event.target.closest("a, button, summary, input, select, .where, .problems") || getSelection().toString())
      return;
    let node = event.target.closest("[id]");
    while (node && !Object.hasOwn(state.places, node.id))
      node = node.parentElement?.closest("[id]");
    chip.hidden = !node;
    if (node)
      chip.replaceChildren(placeOf(state.places[node.id]));
  });
}
