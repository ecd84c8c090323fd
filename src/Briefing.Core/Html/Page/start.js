// Light, dark, or as the system has it.
{
  const root = document.documentElement;
  const button = document.querySelector("[data-do=theme]");
  // The first choice is what the system does not have.
  const choices = [undefined, ...matchMedia("(prefers-color-scheme: dark)").matches ? ["light", "dark"] : ["dark", "light"]];
  const names = { undefined: words.themeAuto, light: words.themeLight, dark: words.themeDark };
  const tell = () => button.setAttribute("aria-label", fill(words.themeOf, names[root.dataset.theme]));
  button.addEventListener("click", () => {
    const next = choices[(choices.indexOf(root.dataset.theme) + 1) % choices.length];
    if (next)
      root.dataset.theme = next;
    else
      delete root.dataset.theme;
    try {
      localStorage.setItem("briefing-theme", next ?? "");
    } catch {
      // Then it lasts as long as the page is open.
    }
    tell();
    say(fill(words.themeOf, names[next]));
  });
  tell();
}

for (const node of all("[data-do][hidden], .to-search, .to-compare, .printing"))
  node.hidden = false;
start.prepend(notice);
// A page that is opened at its start is read from its first stop, the way past the bar.
if (location.hash) {
  follow();
} else {
  show(start);
  scrollTo(0, history.state?.y ?? 0);
}
keep();
document.documentElement.classList.add("ready");
