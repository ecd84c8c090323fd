// What a link of a drawing leads to is said when it is pointed at: the claim of the argument.
document.addEventListener("shown", event => {
  for (const link of all("svg a[href]:not([data-told])", event.target)) {
    link.dataset.told = "";
    const claim = document.getElementById(anchorOf(link.getAttribute("href")))?.querySelector(".claim");
    if (claim)
      link.querySelector("title").textContent += `: ${textOf(claim)}`;
  }
});
