// Before anything is shown: that there is a script, and whether the reader has chosen light or dark.
document.documentElement.classList.add("js");
try {
  const theme = localStorage.getItem("briefing-theme");
  if (theme === "light" || theme === "dark")
    document.documentElement.dataset.theme = theme;
} catch {
  // A browser may keep nothing for a file.
}
