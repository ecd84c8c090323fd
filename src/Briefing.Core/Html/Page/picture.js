// A picture of an exchange or a table, drawn by hand: always light, in the fonts of the page, with its title and where it is from.
const picture = { width: 1200, margin: 48, gap: 40, scale: 2, maxRows: 60, minColumn: 150 };

// The colours of the theme in the light, whatever the reader has chosen.
function lightColours() {
  const root = document.documentElement;
  const chosen = root.dataset.theme;
  root.dataset.theme = "light";
  const style = getComputedStyle(root);
  const colours = new Map(["ground", "ink", "quiet", "rule", "strong-rule", "accent", ...parties.keys().map(party => `p${party}`)]
    .map(name => [name, style.getPropertyValue(`--${name}`).trim()]));
  if (chosen === undefined)
    delete root.dataset.theme;
  else
    root.dataset.theme = chosen;
  return colours;
}

// The outline of the mark of a side, in a square of 1: a list of points, or a circle.
function outlineOf(party) {
  const mark = make("b", { class: `mark p${party}` });
  document.body.append(mark);
  const shape = getComputedStyle(mark, "::before").clipPath;
  mark.remove();
  const numbers = [...shape.matchAll(/(-?[\d.]+)%/g)].map(([, number]) => Number(number) / 100);
  return shape.startsWith("circle") ? numbers[0] : numbers.flatMap((x, i) => i % 2 === 0 ? [[x, numbers[i + 1]]] : []);
}

// Draws from top to bottom. What is drawn is kept until the height of the whole is known.
class Sheet {
  #steps = [];
  #colours = lightColours();
  #brush = document.createElement("canvas").getContext("2d");
  #fonts = {
    text: getComputedStyle(document.body).fontFamily,
    heads: getComputedStyle(document.querySelector("h1")).fontFamily,
  };

  constructor(width) {
    this.width = width;
  }

  colour(name) {
    return this.#colours.get(name);
  }

  // A word that is wider than the column is cut.
  #lines(text, width) {
    const lines = [""];
    for (const word of text.split(/(?<=[ \n])/)) {
      for (let rest = word; rest;) {
        if (this.#brush.measureText((lines.at(-1) + rest).trimEnd()).width <= width) {
          lines[lines.length - 1] += rest;
          break;
        }
        if (lines.at(-1)) {
          lines.push("");
          continue;
        }
        const signs = [...new Intl.Segmenter().segment(rest)].map(({ segment }) => segment);
        let taken = 1;
        while (taken < signs.length && this.#brush.measureText(signs.slice(0, taken + 1).join("")).width <= width)
          taken++;
        lines[lines.length - 1] = signs.slice(0, taken).join("");
        rest = signs.slice(taken).join("");
        if (rest)
          lines.push("");
      }
    }
    return lines.map(line => line.trimEnd());
  }

  // Returns where the text ends.
  text(text, x, y, width, { size, weight = 400, font = "heads", colour = "ink", mark = null }) {
    const face = `${weight} ${size}px ${this.#fonts[font]}`;
    const height = size * 1.4;
    const inset = mark === null ? 0 : size * 1.15;
    this.#brush.font = face;
    const lines = this.#lines(text, width - inset);
    if (mark !== null)
      this.mark(mark, x, y + height / 2 - size * .4, size * .8);
    this.#steps.push(brush => {
      brush.font = face;
      brush.fillStyle = this.colour(colour);
      brush.textBaseline = "middle";
      lines.forEach((line, i) => brush.fillText(line, x + inset, y + height * (i + .5)));
    });
    return y + lines.length * height;
  }

  mark(party, x, y, size) {
    const shape = outlineOf(party);
    this.#steps.push(brush => {
      brush.fillStyle = this.colour(`p${party}`);
      brush.beginPath();
      if (typeof shape === "number")
        brush.arc(x + size / 2, y + size / 2, shape * size, 0, 2 * Math.PI);
      else
        shape.forEach(([px, py], i) => brush[i === 0 ? "moveTo" : "lineTo"](x + px * size, y + py * size));
      brush.fill();
    });
  }

  box(x, y, width, height, colour) {
    this.#steps.push(brush => {
      brush.fillStyle = this.colour(colour);
      brush.fillRect(x, y, width, height);
    });
  }

  // A silence.
  hatch(x, y, width, height) {
    this.#steps.push(brush => {
      brush.save();
      brush.beginPath();
      brush.rect(x, y, width, height);
      brush.clip();
      brush.strokeStyle = this.colour("rule");
      brush.beginPath();
      for (let start = x - height; start < x + width; start += 9) {
        brush.moveTo(start, y + height);
        brush.lineTo(start + height, y);
      }
      brush.stroke();
      brush.restore();
    });
  }

  async finish(height) {
    // A canvas of the page would be written only when the browser has nothing else to do.
    const canvas = new OffscreenCanvas(this.width * picture.scale, Math.ceil(height * picture.scale));
    const brush = canvas.getContext("2d");
    brush.scale(picture.scale, picture.scale);
    brush.fillStyle = this.colour("ground");
    brush.fillRect(0, 0, this.width, height);
    this.#steps.forEach(step => step(brush));
    return canvas.convertToBlob({ type: "image/png" });
  }
}

// Each returns where it ends.
function drawStatement(sheet, { party, heading, passages }, x, y, width) {
  const inset = 20;
  const top = y;
  y = sheet.text(parties[party].short + (heading ? `\u2002${heading}` : ""), x + inset, y, width - inset,
    { size: 20, weight: 650, colour: `p${party}`, mark: party });
  for (const { text, cited } of passages) {
    y = sheet.text(text, x + inset, y + 6, width - inset, { size: 24, font: "text" });
    if (cited)
      y = sheet.text(cited, x + inset, y + 2, width - inset, { size: 18, colour: "quiet" });
  }
  sheet.box(x, top, 4, y - top, `p${party}`);
  return y;
}

function drawColumns(sheet, columns, y) {
  const width = (sheet.width - 2 * picture.margin - (columns.length - 1) * picture.gap) / columns.length;
  return Math.max(...columns.map((statements, i) =>
    statements.reduce((end, statement) =>
      drawStatement(sheet, statement, picture.margin + i * (width + picture.gap), end, width) + 28, y) - 28));
}

function drawTable(sheet, rows, weights, y) {
  // A row of one cell is the heading of those below it.
  const unit = (sheet.width - 2 * picture.margin) / weights.reduce((sum, weight) => sum + weight);
  const pad = 8;
  for (const row of rows.slice(0, picture.maxRows)) {
    const widths = row.map((_, i) => row.length === 1 ? sheet.width - 2 * picture.margin : unit * weights[i]);
    const starts = row.map((_, i) => widths.slice(0, i).reduce((x, width) => x + width, picture.margin));
    const end = Math.max(...row.map(({ text, party = null, isHead, isSilent }, i) => isSilent ? y
      : sheet.text(text, starts[i] + pad, y + pad, widths[i] - 2 * pad,
        { size: 19, weight: isHead ? 650 : 400, colour: party === null ? "ink" : `p${party}`, mark: party }))) + pad;
    row.forEach(({ isSilent, marks = [] }, i) => {
      if (isSilent)
        sheet.hatch(starts[i], y, widths[i], end - y);
      marks.forEach((mark, place) => sheet.mark(mark, starts[i] + pad + place * 20, y + pad + 6, 15));
    });
    y = end;
    sheet.box(picture.margin, y, sheet.width - 2 * picture.margin, 1, row.every(cell => cell.isHead) ? "strong-rule" : "rule");
    y += 1;
  }
  const left = rows.length - picture.maxRows;
  return left > 0 ? sheet.text(fill(words.moreRows, left), picture.margin + pad, y + pad, unit, { size: 19, colour: "quiet" }) : y;
}

// A promise of a PNG of what is shared.
async function pictureOf({ anchor, heading, columns, table, weights, note }) {
  await document.fonts.ready;
  const { width, margin, minColumn } = picture;
  const sheet = new Sheet(Math.max(width, table ? 2 * margin + minColumn * weights.length : 0));
  const inner = sheet.width - 2 * margin;
  let y = sheet.text(data.title, margin, margin - 8, inner, { size: 20, colour: "quiet" });
  y = sheet.text(heading, margin, y + 4, inner, { size: 34, weight: 650 }) + 24;
  y = columns ? drawColumns(sheet, columns, y) : drawTable(sheet, table, weights, y);
  if (note)
    y = sheet.text(note, margin, y + 12, inner, { size: 18, colour: "quiet" });
  sheet.box(margin, y + 28, inner, 1, "strong-rule");
  // The folder in which a reader keeps a page is nobody's business.
  const link = location.protocol.startsWith("http") ? linkTo(anchor) : address(anchor);
  y = sheet.text(`${lineOf(document.querySelector("footer p").textContent)}\u2002·\u2002${link}`, margin, y + 40, inner, { size: 18, colour: "quiet" });
  return sheet.finish(y + margin - 8);
}
