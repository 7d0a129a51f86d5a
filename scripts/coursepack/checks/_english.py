"""Words of English that checks know: what carries no meaning of its own, what is absolute, vague or a number."""

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
VAGUE = frozenset(
    """
    almost commonly considerable considerably few frequent frequently generally largely many mostly much normally
    occasionally often rarely relatively several sometimes somewhat typically usually various
    """.split()
)
NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
FREQUENCY = frozenset(
    "commonly frequently generally normally occasionally often rarely seldom sometimes typically usually".split()
)
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
MONTHS = "january february march april may june july august september october november december".split()
# Words that may stand before an amount or not.
ROUGHLY = frozenset(
    "a about almost an and around at between by from in nearly on only roughly some than the to".split()
)
# Said of anything, so that nobody hears an answer in them.
GENERIC = frozenset(
    """
    account answer author call change country course describe different during effect example explain follow following
    government happen important lesson matter member mention moment nation number object people percent person president
    problem process purpose question reader reason report result second single source statement student system thing
    together writer
    """.split()
)
# Absolute wherever they stand, and absolute where they lead a clause: "a majority of all members" says whom one counts,
# "All members …" claims that there is no exception.
SWEEPING = frozenset(
    "absolutely always completely entirely everywhere exclusively invariably never solely totally".split()
)
LEADING = frozenset("all every everybody everyone everything nobody none nothing only".split())
