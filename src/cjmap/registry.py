"""One file per extension: a package whose modules each hold one constant, found by file name."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Generic, TypeVar, cast

__all__ = ["Registry"]

T = TypeVar("T")


class Registry(Generic[T]):
    """The extensions in `package`, where each module `name.py` holds one `constant`.

    Names use `separator` between words (`map-without-persona` is `map_without_persona.py`). Modules whose name
    begins with `_` are shared parts, not extensions. Nothing is imported before it is asked for.
    """

    def __init__(self, package: str, constant: str, separator: str = "_") -> None:
        self.package, self.constant, self.separator = package, constant, separator
        self._loaded: dict[str, T] = {}

    def names(self) -> list[str]:
        """Every extension there is, in alphabetical order."""
        files = (file.stem for folder in self._folders() for file in Path(folder).glob("[!_]*.py"))
        return sorted(name.replace("_", self.separator) for name in files)

    def __contains__(self, name: str) -> bool:
        module = self._module(name)
        return module is not None and any(Path(folder, f"{module}.py").is_file() for folder in self._folders())

    def _folders(self) -> list[str]:
        spec = find_spec(self.package)
        return list((spec.submodule_search_locations if spec else None) or [])

    def load(self, name: str) -> T:
        """The constant of the extension `name`. Raises KeyError when there is none by that name."""
        if name not in self._loaded:
            module = self._module(name)
            if module is None:
                raise KeyError(name)
            whole = f"{self.package}.{module}"
            try:
                self._loaded[name] = cast("T", getattr(import_module(whole), self.constant))
            except ModuleNotFoundError as missing:
                if missing.name != whole:
                    raise
                raise KeyError(name) from None
        return self._loaded[name]

    def _module(self, name: str) -> str | None:
        """What a module is called that would hold an extension; None for what can be the name of none."""
        module = name.replace(self.separator, "_")
        is_name = module.isidentifier() and not module.startswith("_")
        return module if is_name and module.replace("_", self.separator) == name else None
