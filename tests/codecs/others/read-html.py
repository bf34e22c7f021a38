"""What does Python's own HTML parser see in the pages of a folder?

Prints one JSON object a page, in the order of the names: the tags with the names of their attributes, each
combination once; the words of every block quote, with line breaks where there is a <br>; and the headings.
"""
import json
import pathlib
import sys
from html.parser import HTMLParser


class Page(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.tags, self.quotations, self.headings = set(), [], []
        self.open = []

    def handle_starttag(self, tag, attributes):
        self.tags.add(" ".join([tag, *sorted(name for name, _ in attributes)]))
        if tag == "blockquote":
            self.quotations.append("")
        if tag == "h3":
            self.headings.append("")
        if tag == "br" and "blockquote" in self.open:
            self.quotations[-1] += "\n"
        if tag not in ("br", "meta"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            raise ValueError(f"</{tag}> closes what is not open")

    def handle_comment(self, data):
        self.tags.add("comment")

    def handle_data(self, data):
        if "blockquote" in self.open and "sup" not in self.open:
            self.quotations[-1] += data
        if "h3" in self.open:
            self.headings[-1] += data


for file in sorted(pathlib.Path(sys.argv[1]).glob("*.html")):
    page = Page()
    page.feed(file.read_bytes().decode("utf-8"))
    page.close()
    if page.open:
        raise ValueError(f"{file.name}: {page.open} is left open")
    seen = {"tags": sorted(page.tags), "quotations": page.quotations, "headings": page.headings}
    print(json.dumps(seen))
