"""Run by .ci/exchange: pandoc has read the same sources from CSL-JSON and from BibTeX."""
import json
import pathlib
import re
import sys

work = pathlib.Path(sys.argv[1])
wrong = 0
count = 0


def plain(text):
    """What citeproc keeps of a title: its letters."""
    return re.sub(r"\W", "", re.sub(r"<[^>]*>", "", text)).lower()


def hold(is_right, complaint):
    global wrong
    if not is_right:
        wrong += 1
        print(complaint, file=sys.stderr)


for file in sorted(work.glob("*.csl-json")):
    sources = {source["id"]: source for source in json.loads(file.read_text())}
    read = {source["id"]: source for source in json.loads(file.with_suffix(".read").read_text())}
    listed = plain(file.with_suffix(".list").read_text())
    hold(sources.keys() == read.keys(), f"{file.name}: pandoc reads other entries from BibTeX")
    for key, source in sources.items():
        count += 1
        other = read.get(key, {})
        is_attack = file.stem in ("Signs", "attacks")
        hold(is_attack or plain(source["title"]) in listed, f"{key}: its title is not in the list")
        for field in ["title", "container-title", "publisher", "URL", "language"]:
            was, now = source.get(field), other.get(field)
            hold(is_attack or plain(was or "") == plain(now or ""), f"{key}: {field} was '{was}' and is '{now}'")
        hold(len(source.get("author", [])) == len(other.get("author", [])), f"{key}: other authors")
        if "date-parts" in source.get("issued", {}):
            hold(source["issued"]["date-parts"] == other.get("issued", {}).get("date-parts"), f"{key}: another date")

print(f"pandoc: {count} sources formatted, and read from BibTeX as from CSL-JSON")
sys.exit(1 if wrong else 0)
