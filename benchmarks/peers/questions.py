"""The five questions that every form here asks; the options are buttons, the rest is typed."""

QUESTIONS = {
    "name": "What is your name?",
    "country": "Which country are you from?",
    "birth": "In which year were you born?",
    "plan": "What will you do at home?",
    "phone": "What is your phone number?",
}
OPTIONS = {"country": ("Kyrgyzstan", "Uzbekistan", "Mongolia"), "plan": ("A job", "A business", "A cooperative")}
STEPS = tuple(QUESTIONS)


def saved(answers: dict[str, str]) -> str:
    """Say what was kept."""
    return "Saved: " + ", ".join(answers[step] for step in STEPS)
