"""Which files a drawing run writes, and their names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from cjmap.errors import UsageError
from cjmap.export import ExportOptions
from cjmap.frozen import NamedTuple

if TYPE_CHECKING:
    from cjmap.drawing.options import Options
    from cjmap.model.project_maps import Subject

__all__ = ["OneFile", "Output", "file_stem", "one_file", "refuse_collisions"]

_LONGEST = 120
_UNSAFE = re.compile(r'[\x00-\x20<>:"/\\|?*\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)


class Output(NamedTuple):
    """One file to write: which map or project, in which format, drawn how, under which name.

    `key` is where the cache keeps it; empty where the cache is not to be used.
    """

    subject: Subject
    to: str
    options: Options
    name: str
    wishes: ExportOptions = ExportOptions()
    key: str = ""


class OneFile(NamedTuple):
    """A single file that a run writes because it was asked for by name, and the format its name says."""

    path: Path
    to: str

    @property
    def folder(self) -> Path:
        """Where it stands."""
        return self.path.parent

    def called(self, outputs: Sequence[Output]) -> list[Output]:
        """The one output under the name asked for. Raises UsageError where there are several, or of another format."""
        others = sorted({output.to for output in outputs} - {self.to})
        if others:
            raise UsageError(
                f"--out {self.path} is a file in the format {self.to}, but --to asks for {', '.join(others)}; "
                "leave --to out, or name a folder"
            )
        if len(outputs) > 1:
            raise UsageError(
                f"--out {self.path} is one file, but this draws {len(outputs)}: {', '.join(_first_names(outputs))}; "
                "name one map, or a folder"
            )
        return [output._replace(name=self.path.name) for output in outputs]


def one_file(out: str, formats: Sequence[str]) -> OneFile | None:
    """The file that `--out` names: its suffix is that of a format, and no folder is called so. None for a folder."""
    path = Path(out)
    to = path.suffix[1:].lower()
    return OneFile(path, to) if path.stem and to in formats and not path.is_dir() and not out.endswith("/") else None


def _first_names(outputs: Sequence[Output]) -> list[str]:
    names = [output.name for output in outputs[:3]]
    return names if len(outputs) < 4 else [*names, "…"]


def file_stem(name: str) -> str:
    """A map's id as the beginning of a file name that every system takes; a safe id stays as it is."""
    stem = _UNSAFE.sub("-", unicodedata.normalize("NFC", name)).strip("-.")
    if _RESERVED.match(stem):
        stem = f"map-{stem}"
    if len(stem.encode()) > _LONGEST:
        from hashlib import sha256

        mark = sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:8]
        stem = stem.encode()[: _LONGEST - 9].decode(errors="ignore").rstrip("-.") + f"-{mark}"
    return stem or "map"


def refuse_collisions(outputs: Sequence[Output]) -> None:
    """Raise UsageError when two maps would write one file, be it only where systems ignore case."""
    first: dict[str, Output] = {}
    clashes: list[tuple[Output, Output]] = []
    for output in outputs:
        other = first.setdefault(unicodedata.normalize("NFC", output.name).casefold(), output)
        if other is not output and other.subject is not output.subject:
            clashes.append((other, output))
    if clashes:
        raise UsageError("\n".join(("two maps would write one file; nothing was written", *_told(clashes))))


def _told(clashes: Iterable[tuple[Output, Output]]) -> list[str]:
    lines = [f"  {one.name}: {one.subject.path} and {two.subject.path}" for one, two in clashes]
    return [*lines, "give one of them another `id:`, or draw them into different folders with --out"]
