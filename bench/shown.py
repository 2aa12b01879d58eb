"""The race as tables in Markdown and as a picture in SVG."""

import statistics
from xml.sax.saxutils import escape

OURS, PEER, SYSTEM, INK = "#00703c", "#505a5f", "#b1b4b6", "#0b0c0c"
LEFT, WIDTH, BAR, GAP = 190, 460, 16, 6
TOOLS = ("wc -l", "cat > file")
OWN = "DuckDB, its own file"


def table(head, results):
    """First how uphold stands to the fastest peer, then everything."""
    lines = [
        f"{head['machine']}. {head['rounds']} rounds, all tools in turn; medians; files in the system's cache, output "
        "to memory; each program from its start to its end. Peak memory includes files that are mapped. "
        "× says how many times as long another tool took as `uphold`.",
        "",
        "| work | fastest from the same files | s | `uphold`, s | × | with receipt, × | DuckDB from its own file, × | "
        "`wc -l`, × | `cat > file`, × |",
        "|---|---|---:|---:|---:|---:|---:|---:|---:|",
        *filter(None, (short(work) for work in results)),
        "",
        "| work | tool | median s | from – to | peak MB | × |",
        "|---|---|---:|---:|---:|---:|",
    ]
    for work in results:
        ours, title = median(work["racers"].get("uphold")), work["title"]
        for name, result in work["racers"].items():
            shown = f"**{name}**" if "uphold" in name else name
            lines.append(f"| {title} | {shown} | {cells(result, ours, head['least_peak'])} |")
            title = ""
    sizes = [f"{name} {result['counts']['bytes'] / 1e6:,.0f} MB" for work in results if work["name"] == "register"
             for name, result in work["racers"].items() if result["counts"]]
    if sizes:
        lines += ["", f"The register as it is kept: {', '.join(sizes)}."]
    if head["look-ups"]:
        lines += ["", "| look-up within a program | median ns | from – to |", "|---|---:|---:|"]
    for what, found in head["look-ups"].items():
        lines.append(f"| {what} | {statistics.median(found):.1f} | {min(found):.1f} – {max(found):.1f} |")
    return "\n".join(lines) + "\n"


def short(work):
    """A work in one line; nothing where there is nothing to compare."""
    figures = figured(work)
    peers = {name: value for name, value in figures.items() if "uphold" not in name and name not in (*TOOLS, OWN)}
    if not peers or "uphold" not in figures:
        return None
    ours, fastest = figures["uphold"], min(peers, key=peers.get)
    others = [ratio(peers[fastest], ours), ratio(peers[fastest], figures.get("uphold, with receipt"))]
    others += [ratio(figures.get(name), ours) for name in (OWN, *TOOLS)]
    return f"| {work['title']} | {fastest} | {seconds(peers[fastest])} | {seconds(ours)} | {' | '.join(others)} |"


def cells(result, ours, least):
    if result["failed"]:
        return f"no figure: {result['failed']} | | |"
    middle, all_seconds = median(result), result["seconds"]
    peak = f"{result['peak']:,.0f}" if result["peak"] > least else f"below {least:.0f}"
    spread = f"{seconds(min(all_seconds))} – {seconds(max(all_seconds))}"
    return f"{seconds(middle)} | {spread} | {peak} | {ratio(middle, ours)}"


def ratio(one, other):
    if not one or not other:
        return ""
    return f"{one / other:.1f}" if one >= other else f"{one / other:.2f}"


def seconds(value):
    return f"{value:.3f}" if value < 10 else f"{value:.1f}"


def median(result):
    """Nothing for whoever has no figure."""
    return statistics.median(result["seconds"]) if result and result["seconds"] and not result["failed"] else None


def figured(work):
    """Seconds of all that have a figure."""
    figures = {name: median(result) for name, result in work["racers"].items()}
    return {name: value for name, value in figures.items() if value}


def picture(head, results):
    """Bars for each work, the longest as wide as the picture allows."""
    parts, top = [], 30
    for work in results:
        figures = figured(work)
        if len(figures) < 2:
            continue
        parts.append(text(12, top, work["title"], "bold"))
        top += 12
        longest = max(figures.values())
        for name, value in sorted(figures.items(), key=lambda item: item[1]):
            colour = OURS if "uphold" in name else SYSTEM if name in TOOLS else PEER
            wide = max(2, round(value / longest * WIDTH))
            parts.append(text(LEFT - 8, top + 12, name, "bold" if "uphold" in name else "normal", "end"))
            parts.append(f'<rect x="{LEFT}" y="{top}" width="{wide}" height="{BAR}" fill="{colour}"/>')
            parts.append(text(LEFT + wide + 6, top + 12, f"{seconds(value)} s"))
            top += BAR + GAP
        top += 22
    parts.append(text(12, top, f"Medians of {head['rounds']} rounds. {head['machine']}."))
    whole, title = LEFT + WIDTH + 80, "Seconds that uphold and other tools take for the same work"
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole} {top + 16}" role="img" '
            f'font-family="sans-serif" font-size="12"><title>{title}</title>\n'
            f'<rect width="{whole}" height="{top + 16}" fill="#ffffff"/>\n' + "\n".join(parts) + "\n</svg>\n")


def text(x, y, words, weight="normal", anchor="start"):
    return f'<text x="{x}" y="{y}" fill="{INK}" font-weight="{weight}" text-anchor="{anchor}">{escape(words)}</text>'
