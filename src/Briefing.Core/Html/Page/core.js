// What all the others use. Nothing here, or anywhere in the script, makes HTML of a text.
const data = JSON.parse(document.getElementById("data").textContent);
const { parties, words } = data;
const issues = data.issues ?? [];
const argumentsOf = (data.arguments ?? []).map(([id, number, issue, by, owed, replies]) =>
  ({ id, number, issue, by, owed, replies: replies.map(([id, by, verb, remark = ""]) => ({ id, by, verb, remark })) }));
const argumentsById = new Map(argumentsOf.map(argument => [argument.id, argument]));
const sourcesById = new Map((data.sources ?? []).map(source => [source.id, source]));

const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => values[i]);

// A text for a number of things, by the rules of its language: words for none, for one and so on; the number is filled in last.
const plurals = new Intl.PluralRules([words.language, "en"]);
const counted = (key, count, ...values) =>
  fill((count ? null : words[`${key}-none`]) ?? words[`${key}-${plurals.select(count)}`] ?? words[key], ...values, count);

// A text with nodes filled in.
const fillWith = (text, ...nodes) => text.split(/\{(\d)\}/).map((part, i) => i % 2 === 1 ? nodes[part] : part);

// An element with attributes and children; a string is a text, nothing is left out.
function make(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false)
      node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.flat().filter(child => child !== null && child !== undefined));
  return node;
}

// Tells readers who do not see it, too, what has just been done.
const toast = make("p", { class: "toast", role: "status" });
let toastEnd = 0;
function say(text) {
  if (!toast.isConnected)
    document.body.append(toast);
  toast.textContent = text;
  toast.classList.add("seen");
  clearTimeout(toastEnd);
  toastEnd = setTimeout(() => toast.classList.remove("seen"), 4000);
}

// The name of a side with its mark, as a link to its view where there is one.
function partyName(party, isLink = true) {
  const anchor = `stakeholder/${parties[party].id}`;
  const leads = isLink && (stored.has(anchor) || document.getElementById(anchor) !== null);
  return make(leads ? "a" : "b", { class: `party p${party}`, href: leads ? address(anchor) : null }, parties[party].short);
}

// An address within the page, of an anchor.
const address = anchor => "#" + encodeURIComponent(anchor).replace(/%2F/g, "/");

// What stands behind the # of an address: not every one is well written.
function anchorOf(hash) {
  const text = hash.replace(/^#/, "");
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// The words of a statement without its citations.
function textOf(paragraph) {
  const copy = paragraph.cloneNode(true);
  all(".quiet, .cite", copy).forEach(node => node.remove());
  return copy.textContent.trim();
}

// Text as it is compared with what is typed on any keyboard: straight quotes, plain spaces and hyphens, no case. Every
// character stays one character, and so one that is longer in small letters, as the Turkish İ, stays as it is.
const typed = { "‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‐": "-", "‑": "-", "–": "-" };
function plain(text) {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text.replace(/./gsu, sign => {
    const small = sign.toLowerCase();
    return small.length === sign.length ? small : sign;
  });
  return same
    .replace(/[‘’‚“”„«»‐‑–\n\u00a0\u2002\u202f]/g, sign => typed[sign] ?? " ");
}
