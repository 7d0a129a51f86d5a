"""Names that stay the same from export to export: of files, and of questions on other platforms."""

from hashlib import sha256

from coursepack.model.bank import Bank, Question


def bank_name(bank: Bank) -> str:
    """A bank's name among all banks of its course: `start`, or `exam/start`. It is also its files' path and stem."""
    return f"exam/{bank.module}" if bank.exam else bank.module


def question_name(bank: Bank, question: Question) -> str:
    """A question's name among all courses' questions on a platform: `start/whose-interests-first`."""
    return f"{bank_name(bank)}/{question.id}"


def shortened(name: str, longest: int) -> str:
    """A name of at most that many characters; a cut one ends in a fingerprint, so that two never become one."""
    if len(name) <= longest:
        return name
    fingerprint = sha256(name.encode("utf-8", "backslashreplace")).hexdigest()[:8]
    return f"{name[: longest - 9]}-{fingerprint}"
