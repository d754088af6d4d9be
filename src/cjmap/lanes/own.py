"""Lanes of the team's own: whatever stages and touchpoints hold under `extra`."""

from __future__ import annotations

from collections.abc import Sequence

from cjmap.lanes.kit.behind import band
from cjmap.model.claims import Cell
from cjmap.model.place import Place
from cjmap.model.settings import LaneSpec


def _held(place: Place, spec: LaneSpec) -> Sequence[Cell] | None:
    return (place.extra or {}).get(spec.id)


LANE = band("", "list-checks", _held)
