"""Words of English that checks know: what carries no meaning of its own, what is absolute, vague or negative."""

# The course's `language` (in pyproject.toml) for which these lists hold; in others, checks that need words are silent.
LANGUAGE = "en"

STOP = frozenset(
    """
    a about above after again against ago all also although am among an and another any are around as at away back be
    because become been before being below between both but by can could day did do does doing done down during each
    either else even ever every few first for from further get give given go had has have having he her here hers him
    his how however i if in into is it its itself just kind last least less let like long made make many may me might
    more most much must my near need neither never new next no nor not nothing now of off often on once one only onto
    or other others our out over own part per perhaps put rather same say said says see shall she should since so some
    something still such take than that the their them then there these they thing things this those though three
    through thus till to together too toward towards two under until up upon us use used very was way we well were what
    when where whether which while who whole whom whose why will with within without would year years yes yet you your
    """.split()
)
ABSOLUTE = frozenset(
    """
    absolutely all always anybody anyone anything completely entirely every everybody everyone everything everywhere
    exclusively forever impossible invariably must never nobody none nothing nowhere only solely totally
    """.split()
)
VAGUE = frozenset(
    """
    almost commonly considerable considerably few frequent frequently generally largely many mostly much normally
    occasionally often rarely relatively several sometimes somewhat typically usually various
    """.split()
)
NEGATIVE = frozenset("cannot except false incorrect least neither never no nor not unlike untrue without".split())
NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
