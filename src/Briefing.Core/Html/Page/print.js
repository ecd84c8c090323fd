// What is printed: the view that is shown, the note, the briefing, or all there is. The browser's own command prints the
// briefing, and whatever the reader has folded out.
for (const button of all("[data-print]")) {
  button.addEventListener("click", () => {
    const root = document.documentElement;
    document.getElementById("menu").hidePopover();
    root.dataset.print = button.dataset.print;
    shown.classList.add("to-print");
    addEventListener("afterprint", () => {
      delete root.dataset.print;
      all(".to-print").forEach(view => view.classList.remove("to-print"));
    }, { once: true });
    print();
  });
}
