from cjmap.drawing.icons import icon_names
from cjmap.model.channels import _KIND_ICONS, _KNOWN


def test_every_known_channel_has_its_icon_in_the_set():
    wanted = {icon for _, icon in _KNOWN.values()} | set(_KIND_ICONS.values())
    assert sorted(wanted - set(icon_names())) == []
