"""Follows the links between the pages of a folder, for the scripts beside this file."""

import re


def follow(folder, at_least):
    """Every link leads to a file and an anchor that exist, and none leads out of the folder. Gives the names of the pages."""
    pages = {str(page.relative_to(folder)): page.read_text() for page in sorted(folder.rglob("*.html"))}
    anchors = {name: set(re.findall(r'\bid="([^"]*)"', text)) for name, text in pages.items()}
    followed, broken = 0, []
    for name, text in pages.items():
        for link in re.findall(r'\b(?:href|src)="([^"]*)"', text):
            page, _, anchor = link.partition("#")
            file = ((folder / name).parent / page if page else folder / name).resolve()
            followed += 1
            if not file.is_file():
                broken.append(f"{name} leads to {link}, which is not there")
            elif anchor and file.suffix == ".html" and anchor not in anchors[str(file.relative_to(folder.resolve()))]:
                broken.append(f"{name} leads to {link}, which has no such place")
    assert not broken, "\n".join(broken)
    assert followed >= at_least, f"only {followed} links"
    print(f"  {followed} links on {len(pages)} pages lead somewhere")
    return list(pages)
