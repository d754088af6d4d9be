"""Build `docs/rules/` from the manuals of the rules: a page for each, and a list of all.

python tools/build_rule_docs.py
"""

from __future__ import annotations

from pathlib import Path

from cjmap.lint.manual import Manual, manual_of
from cjmap.lint.rules import RULES

FOLDER = Path(__file__).parents[1] / "docs" / "rules"


def pages() -> dict[str, str]:
    """Every page by its file name."""
    manuals = [manual_of(name) for name in RULES.names()]
    return {"README.md": _list(manuals)} | {f"{manual.name}.md": _page(manual) for manual in manuals}


def _list(manuals: list[Manual]) -> str:
    rows = "\n".join(
        f"| [{one.name}]({one.name}.md) | {RULES.load(one.name).severity.value} | {one.summary} |" for one in manuals
    )
    return f"""# Rules

What `cjmap validate` looks for besides errors of form. [Validate](../validate.md) says how to choose rules, ignore a
finding, and start with an old portfolio. `cjmap explain RULE` prints the page of one.

| rule | severity | finds |
|---|---|---|
{rows}
"""


def _page(manual: Manual) -> str:
    settings = f"\n## Settings\n\n{manual.settings}\n" if manual.settings else ""
    why, severity = _capital(manual.why), _capital(manual.severity)
    return f"""# {manual.name}

{manual.finds}

## Why

{why}

## Severity

{severity}
{settings}
## Example

Instead of

```yaml
{manual.avoid}```

write

```yaml
{manual.prefer}```
"""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def main() -> None:
    """Write the pages, and take away those of rules that are gone."""
    FOLDER.mkdir(exist_ok=True)
    made = pages()
    for old in FOLDER.glob("*.md"):
        if old.name not in made:
            old.unlink()
    for name, text in made.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    print(f"wrote {len(made)} pages in docs/rules")


if __name__ == "__main__":
    main()
