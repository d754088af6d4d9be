"""Our schemas in editors: what yaml-language-server, which most of them run, completes and finds with them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any

import pytest

from cjmap.lint.kit.records import records_in
from cjmap.model.record import Record
from cjmap.pipeline import load
from cjmap.source.nodes import Mapping

LONGEST = 30.0
SUFFIXES = {".cjm.yaml": "journey", ".persona.yaml": "persona", "cjmap.yaml": "project", ".theme.yaml": "theme"}
ROOT = Path(__file__).parents[2]
FILES = sorted(path for suffix in SUFFIXES for path in (ROOT / "examples").rglob(f"*{suffix}"))
PIZZA = "examples/bella-napoli/pizza-night.cjm.yaml"


class Editor:
    """As much of an editor as a language server wants to see: JSON-RPC over standard input and output."""

    def __init__(self, command: list[str], settings: dict[str, Any]) -> None:
        self.settings = settings
        self.server = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self.heard: Queue[dict[str, Any]] = Queue()
        self.ear = Thread(target=self._listen, daemon=True)
        self.ear.start()
        able = {"workspace": {"configuration": True}}
        self.ask("initialize", {"processId": None, "rootUri": None, "capabilities": able})
        self.tell("initialized", {})
        self.tell("workspace/didChangeConfiguration", {"settings": settings})

    def _listen(self) -> None:
        stream = self.server.stdout
        assert stream
        while head := stream.readline():
            length = int(head.partition(b":")[2]) if head.lower().startswith(b"content-length") else 0
            while stream.readline().strip():
                pass
            self.heard.put(json.loads(stream.read(length)))

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.server.stdin
        self.server.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self.server.stdin.flush()

    def _await(self, wanted: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The next message that is wanted; meanwhile what the server asks is answered."""
        while True:
            try:
                message = self.heard.get(timeout=LONGEST)
            except Empty:
                pytest.fail("the language server fell silent")
            if "method" in message and "id" in message:
                self._send({"id": message["id"], "result": self._answer(message)})
            elif wanted(message):
                return message

    def _answer(self, message: dict[str, Any]) -> Any:
        if message["method"] != "workspace/configuration":
            return None
        return [self.settings.get(item.get("section")) for item in message["params"]["items"]]

    def tell(self, method: str, params: dict[str, Any]) -> None:
        self._send({"method": method, "params": params})

    def ask(self, method: str, params: dict[str, Any]) -> Any:
        self._send({"id": method, "method": method, "params": params})
        answer = self._await(lambda message: message.get("id") == method)
        assert "error" not in answer, answer
        return answer["result"]

    def open(self, file: Path, text: str) -> list[str]:
        """Show the text of a file to the server; gives its findings, each with the line it is in."""
        self.text = text
        document = {"uri": file.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": document})
        return self.findings(file)

    def findings(self, file: Path) -> list[str]:
        """What the server says next of an open file."""
        told = self._await(lambda message: message.get("params", {}).get("uri") == file.as_uri())
        return [f"{one['range']['start']['line'] + 1}: {one['message']}" for one in told["params"]["diagnostics"]]

    def completed(self, file: Path, place: str) -> set[str]:
        """What is offered at `place`, the words that stand before the caret."""
        before = self.text[: self.text.index(place) + len(place)]
        position = {"line": before.count("\n"), "character": len(before) - before.rfind("\n") - 1}
        found = self.ask("textDocument/completion", {"textDocument": {"uri": file.as_uri()}, "position": position})
        return {item["label"] for item in (found["items"] if isinstance(found, dict) else found)}

    def close(self) -> None:
        self.ask("shutdown", {})
        self.tell("exit", {})
        self.server.wait(LONGEST)
        self.ear.join(LONGEST)
        for stream in (self.server.stdin, self.server.stdout):
            assert stream
            stream.close()


@pytest.fixture(scope="module")
def editor(tool: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    """An editor that was told which of our schemas is for which files."""
    server = tool("node_modules/yaml-language-server/bin/yaml-language-server")
    node = shutil.which("node")
    if not node:
        pytest.skip("there is no node here to run yaml-language-server with")
    schemas = {
        (ROOT / "schemas" / f"{kind}.schema.json").as_uri(): [f"**/*{suffix}"] for suffix, kind in SUFFIXES.items()
    }
    yaml = {"schemas": schemas, "schemaStore": {"enable": False}, "validate": True, "completion": True, "hover": True}
    started = Editor([node, str(server), "--stdio"], {"yaml": yaml})
    broken = tmp_path_factory.mktemp("editor") / "broken.cjm.yaml"
    found = started.open(broken, "journey: x\nowners: y\nstages: [z]\n")
    while not found:  # it has not read the settings yet
        found = started.findings(broken)
    yield started
    started.close()


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_it_finds_nothing_wrong_with_the_examples(editor: Editor, path: Path) -> None:
    assert editor.open(path, path.read_text(encoding="utf-8")) == []


def test_it_offers_the_keys_of_a_stage_that_are_not_there_yet(editor: Editor, tmp_path: Path) -> None:
    file = tmp_path / "a.cjm.yaml"
    editor.open(file, "journey: Pizza night\nstages:\n  - stage: Order\n    owner: Floor team\n    t\n")
    offered = editor.completed(file, "\n    t")
    assert {"touchpoints", "pain_points", "emotion"} <= offered
    assert not {"stage", "owner", "journey"} & offered


def test_it_offers_the_values_of_a_list(editor: Editor, tmp_path: Path) -> None:
    file = tmp_path / "b.cjm.yaml"
    editor.open(file, "journey: Pizza night\nstate: \nstages: [Order]\n")
    assert {"current", "future"} <= editor.completed(file, "state: ")


def test_an_unknown_key_in_an_example_is_found_where_it_stands(editor: Editor, tmp_path: Path) -> None:
    text = (ROOT / PIZZA).read_text(encoding="utf-8")
    before, stage, after = text.partition("    goal: Find a place a friend would vouch for\n")
    assert stage
    found = editor.open(tmp_path / "c.cjm.yaml", f"{before}    goall: Find a place\n{after}")
    line = before.count("\n") + 1
    assert [one for one in found if one.startswith(f"{line}: ") and "goall" in one] == found != []


@pytest.mark.parametrize(
    "path", [path for path in FILES if path.name.endswith(".cjm.yaml")], ids=lambda path: path.name
)
def test_every_key_of_the_examples_is_explained_by_what_the_format_says_of_it(editor: Editor, path: Path) -> None:
    (journey_map,) = load([str(path)], ROOT).maps
    editor.open(path, path.read_text(encoding="utf-8"))
    seen: set[tuple[type[Record], str]] = set()
    for record in records_in(journey_map.journey):
        node, fields = record.node, type(record).model_fields
        if not isinstance(node, Mapping) or node.document.path != journey_map.path:
            continue
        new = {(type(record), key) for key in set(type(record).keys()) & set(node)} - seen
        seen |= new
        for _, key in sorted(new, key=str):
            span = node.key_span(key)
            position = {"line": span.line - 1, "character": span.column}
            shown = editor.ask("textDocument/hover", {"textDocument": {"uri": path.as_uri()}, "position": position})
            told = next(one.description for name, one in fields.items() if key in (name, one.alias))
            assert words_of(told or "") in words_of(shown["contents"]["value"]), key
    assert seen


def words_of(text: str) -> str:
    """The letters of a text without signs, breaks and capitals: Markdown escapes some of them."""
    return " ".join(re.findall(r"[^\W_]+", text)).casefold()


def test_keys_are_explained(editor: Editor, tmp_path: Path) -> None:
    file = tmp_path / "d.cjm.yaml"
    editor.open(file, "journey: Pizza night\nowner: Floor team\nstages: [Order]\n")
    shown = editor.ask(
        "textDocument/hover", {"textDocument": {"uri": file.as_uri()}, "position": {"line": 1, "character": 2}}
    )
    assert "Who answers for this map" in json.dumps(shown)
