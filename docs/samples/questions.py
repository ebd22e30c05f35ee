"""Works out the answers 21 to 26 of docs/questions.md from the tab-separated files alone; it shares no code with the library.

    python3 docs/samples/questions.py
"""

from collections import Counter, defaultdict
from datetime import date, timedelta
from pathlib import Path
from statistics import mean, median

ROOT = Path(__file__).parents[2] / "src" / "Ofsted.Domain"
AS_AT = date(2026, 8, 31)
GRADES = ["outstanding", "good", "requires-improvement", "adequate", "inadequate"]
LABELS = dict(zip(GRADES, ["Outstanding", "Good", "Requires improvement to be good", "Adequate", "Inadequate"]))
ILACS = ("ilacs-2018", "ilacs-2023", "ilacs-2026")


def rows(name):
    lines = [line for line in (ROOT / name).read_text("utf-8").split("\n") if line and not line.startswith("#")]
    head = lines[0].split("\t")
    return [dict(zip(head, line.split("\t") + [""] * len(head))) for line in lines[1:]]


def day(text):
    return date.fromisoformat(text) if text else None


def dated(row):
    # A period may end at a day that is not known, or no day on site is known at all.
    ends = [part.split("/") for part in row["fieldwork"].split("; ") if part]
    row["first"] = min((day(p[0]) for p in ends), default=None)
    row["last"] = None if any(not p[-1] for p in ends) else max((day(p[-1]) for p in ends), default=None)
    row["public"] = day(row["published"]) or row["last"] or row["first"]
    return row


def said(days):
    return f"{min(days)} to {max(days)} days, mean {mean(days):.0f}, median {median(days):.0f}, of {len(days)}"


inspections = sorted(map(dated, rows("Data/inspections.tsv")), key=lambda row: row["first"] or row["public"])
visits = sorted(map(dated, rows("Data/visits.tsv")), key=lambda row: row["first"] or row["public"])
histories = defaultdict(list)
for row in inspections:
    if row["activity"] != "lscb-review":
        histories[row["urn"] or row["authority"]].append(row)
ended = {row["urn"] or row["name"]: day(row["valid_to"]) for row in rows("Authorities/authorities.tsv") if row["valid_to"]}
today = {row["urn"] for row in rows("Authorities/authorities.tsv") if row["urn"] and not row["valid_to"]}
oldham = next(row["urn"] for row in rows("Authorities/authorities.tsv") if row["key"] == "oldham")


def latest(urn, on):
    seen = [row for row in histories.get(urn, []) if row["public"] <= on]
    return seen[-1] if seen else None


print("21")
waits = {urn: (AS_AT - latest(urn, AS_AT)["last"]).days for urn in histories if urn in today}
print(f"{waits[oldham]} days, place {sum(w > waits[oldham] for w in waits.values()) + 1} of {len(waits)}")

print("22")
gaps = defaultdict(list)
for history in histories.values():
    ilacs = [row for row in history if row["edition"] in ILACS]
    for one, other in zip(ilacs, ilacs[1:]):
        gaps[one["overall-effectiveness"]].append((other["first"] - one["first"]).days)
for grade in GRADES:
    if gaps[grade]:
        print(f"{LABELS[grade]}: {said(gaps[grade])}")

print("23")
lags = defaultdict(list)
for row in inspections + visits:
    if row["published"] and row["last"]:
        lags[row["activity"]].append((day(row["published"]) - row["last"]).days)
for activity in sorted(lags):
    print(f"{activity}: {said(lags[activity])}")

print("24")
kinds = defaultdict(Counter)
for row in inspections + visits:
    if row["first"]:
        kinds[row["first"].year][row["activity"]] += 1
for year in sorted(kinds):
    if year >= 2018:
        print(f"{year}: " + ", ".join(f"{count} {kind}" for kind, count in sorted(kinds[year].items())))

print("25")
topics = defaultdict(Counter)
for row in visits:
    if row["activity"] != "focused-visit":
        continue
    before = latest(row["urn"] or row["authority"], row["first"])
    grade = before["overall-effectiveness"] if before else ""
    topics[grade].update(topic for topic in row["topics"].split("; ") if topic)
for grade in GRADES:
    if topics[grade]:
        print(f"{LABELS[grade]}: " + ", ".join(f"{count} {topic}" for topic, count in sorted(topics[grade].items(), key=lambda pair: (-pair[1], pair[0]))))
print("none", dict(topics[""]))

print("26")
# One grade of overall effectiveness, from publication to publication; the inspections of 2013 judged other services, and begin a spell of their own.
spells = defaultdict(list)
for authority, history in histories.items():
    at = 0
    while at < len(history):
        grade, end = history[at]["overall-effectiveness"], at + 1
        while (end < len(history) and history[end]["overall-effectiveness"] == grade
               and (history[at]["edition"] == history[end]["edition"] or "lac-2013" not in (history[at]["edition"], history[end]["edition"]))):
            end += 1
        until = history[end]["public"] if end < len(history) else ended.get(authority, AS_AT)
        if grade in GRADES:
            spells[grade].append((until - history[at]["public"]).days)
        at = end
for grade in GRADES:
    if spells[grade]:
        print(f"{LABELS[grade]}: {sum(spells[grade]) / 365.25:.0f} years in {len(spells[grade])} spells, {mean(spells[grade]) / 365.25:.1f} each, {max(spells[grade]) / 365.25:.1f} the longest")
