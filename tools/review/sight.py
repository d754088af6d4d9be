"""How colours look to people who lack a kind of cones, as matrices over linear red, green and blue.

The matrices are those of G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for
Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (2009), for
severity 1.0. The last one takes all colour away, by the luminance of WCAG.
"""

from __future__ import annotations

__all__ = ["SIGHTS", "Matrix", "seen_as"]

Matrix = tuple[tuple[float, float, float], tuple[float, float, float], tuple[float, float, float]]

GREY = (0.2126, 0.7152, 0.0722)
SIGHTS: dict[str, Matrix] = {
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
    "no colour": (GREY, GREY, GREY),
}


def seen_as(matrix: Matrix) -> str:
    """The matrix as the values of an SVG filter, which works on linear red, green, blue and alpha."""
    rows = [" ".join(f"{number:g}" for number in row) + " 0 0" for row in matrix]
    return "  ".join([*rows, "0 0 0 1 0"])
