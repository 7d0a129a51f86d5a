"""What learners read of a question before they answer it, as words."""

from collections.abc import Sequence

from coursepack.model.bank import Question
from coursepack.model.interactions import Choice, Gaps, Interaction, Match, Number, OpenText, Order, Pick, TextEntry

# Every byte that is no part of a word becomes a space, but the line ends between questions.
LETTERS = bytes(byte if byte > 127 or byte == 10 or chr(byte).isalnum() else 32 for byte in range(256))
SIGNS = str.maketrans(dict.fromkeys("“”‘’«»…–—\u00a0\u202f", " "))


def readings(questions: Sequence[Question]) -> list[bytes]:
    """The words of each question's prompt and answers, in small letters, parted by spaces."""
    return plain([" ".join([question.prompt, *_answers(question.interaction)]) for question in questions])


def plain(texts: Sequence[str]) -> list[bytes]:
    """The words of each text, in small letters, parted by spaces."""
    if not texts:
        return []
    # One text for all: to clean ten thousand small ones takes five times as long.
    whole = "\n".join([text.replace("\n", " ") for text in texts]).lower()
    whole = whole if whole.isascii() else whole.translate(SIGNS)
    return whole.encode("utf-8", "replace").translate(LETTERS).split(b"\n")


def _answers(interaction: Interaction) -> list[str]:
    """The texts of the answers, as far as they stand there or are the key."""
    match interaction:
        case Choice(pick=Pick.TRUTH):
            return []  # "true" and "false" say nothing about the question
        case Choice():
            return [option.text for option in interaction.options]
        case TextEntry():
            return [answer.text for answer in interaction.accepted]
        case Number():
            return [str(interaction.answer), interaction.unit]
        case Match():
            return [item.text for item in (*interaction.items, *interaction.targets)]
        case Order():
            return [item.text for item in interaction.items]
        case Gaps():
            return [interaction.text, *(text for _, blank in interaction.blanks for text in _answers(blank))]
        case OpenText():
            return [interaction.model_answer]
