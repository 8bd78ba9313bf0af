"""The command line: `yurt …`, the same as `python -m bot …`. Each command is a few lines; the work is elsewhere."""

from __future__ import annotations

import asyncio
import sys
from datetime import timedelta
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from bot import settings as settings_
from bot.settings import Format, Settings, Side, WrongSettings
from flows.staff.desk import Filter
from storage.cipher import CipherError, new_key

app = typer.Typer(
    no_args_is_help=True, add_completion=False, help="Yurt takes migrant workers from Korea back home."
)
db = typer.Typer(no_args_is_help=True, help="The database.")
app.add_typer(db, name="db")
staff = typer.Typer(no_args_is_help=True, help="The team.")
app.add_typer(staff, name="staff")


class Role(Enum):
    """Whom one can invite."""

    STAFF = "staff"
    COORDINATOR = "coordinator"
    ADMIN = "admin"


def _settings() -> Settings:
    from bot import logs  # noqa: PLC0415 - commands load only what they need

    found = settings_.load()
    logs.set_up(found.log_level)
    return found


@app.command()
def run(
    only: Annotated[Side | None, typer.Option(help="Only listen and answer, or only speak first.")] = None,
) -> None:
    """Listen to Telegram and speak, until stopped."""
    from bot import running  # noqa: PLC0415 - commands load only what they need

    with asyncio.Runner(loop_factory=running.quick_loop) as runner:
        runner.run(running.run(_settings(), only=only))


@app.command()
def demo(
    port: Annotated[int, typer.Option(help="Port of the chat page.")] = 8081,
    host: Annotated[str, typer.Option(help="Address the chat page listens on.")] = "127.0.0.1",
) -> None:
    """Start a pretended Telegram and the bot; open the printed address and chat."""
    from bot import demo as demo_  # noqa: PLC0415

    asyncio.run(demo_.run(_settings(), host, port))


@app.command()
def simulator(
    port: Annotated[int, typer.Option(help="Port to listen on.")] = 8081,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
) -> None:
    """Start the pretended Telegram alone; a bot reaches it with YURT_API_URL."""
    from bot import demo as demo_  # noqa: PLC0415

    asyncio.run(demo_.simulate(host, port))


@app.command()
def chat(
    language: Annotated[str, typer.Option(help="The language offered first: ky, uz, mn, ru, ko, en.")] = "en",
) -> None:
    """Talk with the same flows in this terminal. Nothing is kept."""
    from bot import terminal  # noqa: PLC0415

    terminal.run(language)


@app.command()
def check(
    spelling: Annotated[bool, typer.Option(help="Look words up in the dictionaries installed here.")] = True,
) -> None:
    """Check texts, facts and flows; exit with 1 if anything is wrong."""
    from bot import checking  # noqa: PLC0415

    wrong, notes = checking.check(spelled=spelling)
    for line in [*notes, *wrong]:
        typer.echo(line)
    typer.echo(f"{len(wrong)} wrong" if wrong else "Texts, facts and flows are in order.")
    raise typer.Exit(1 if wrong else 0)


@app.command()
def export(  # noqa: PLR0917 - options of a command are named, never positional
    out: Annotated[Path, typer.Option(help="The file to write.")],
    why: Annotated[str, typer.Option(help="What it is for. Whoever is in it can read this.")],
    form: Annotated[Format, typer.Option("--format", help="The kind of file.")] = Format.XLSX,
    status: Annotated[str, typer.Option(help="new, returned, approved, rejected or withdrawn.")] = "",
    country: Annotated[str, typer.Option(help="KG, UZ, MN or other.")] = "",
    region: Annotated[str, typer.Option(help="ISO 3166-2, for example KG-Y.")] = "",
    month: Annotated[str, typer.Option(help="Of departure, as YYYY-MM.")] = "",
    since: Annotated[str, typer.Option(help="Changed on this day or later, as YYYY-MM-DD.")] = "",
    until: Annotated[str, typer.Option(help="Changed on this day or earlier, as YYYY-MM-DD.")] = "",
    language: Annotated[str, typer.Option(help="Of the headings: ky, uz, mn, ru, ko, en.")] = "en",
    masked: Annotated[bool, typer.Option("--masked", help="Hide personal answers.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Overwrite the file if it is there.")] = False,
) -> None:
    """Write enrollments into a spreadsheet. Everybody in it can see that this was done, and why."""
    from bot import exporting  # noqa: PLC0415

    wanted = Filter(status, country, region, month, since=since, until=until)
    rows = exporting.from_command_line(
        _settings(), out, wanted, form=form, language=language, why=why, masked=masked, force=force
    )
    typer.echo(f"{rows} enrollments are in {out}.")


@app.command("new-key")
def make_key() -> None:
    """Print a new key for YURT_SECRET_KEYS."""
    typer.echo(new_key())


@staff.callback()
def _team() -> None:
    """Keep `invite` a command of its own: without this, the only command would lose its name."""


@staff.command()
def invite(
    role: Annotated[Role, typer.Option(help="What the new colleague will do.")],
    country: Annotated[list[str] | None, typer.Option(help="Limit them to cases from here (KG, UZ, MN).")] = None,
    days: Annotated[int, typer.Option(help="How long the invitation works.", min=1, max=90)] = 7,
) -> None:
    """Print a link that works once and makes whoever opens it one of the team."""
    from bot import inviting  # noqa: PLC0415

    typer.echo(inviting.invite(_settings(), role.value, tuple(country or ()), timedelta(days=days)))


@db.command()
def upgrade() -> None:
    """Bring the tables to this release."""
    from bot.opening import open_database  # noqa: PLC0415

    open_database(_settings()).close()
    typer.echo("The database is up to date.")


@db.command()
def rekey() -> None:
    """Encrypt all personal data with the first of YURT_SECRET_KEYS; afterwards the others can go."""
    from bot.opening import open_database  # noqa: PLC0415
    from storage.rekeying import rekey as with_newest_key  # noqa: PLC0415

    database = open_database(_settings())
    try:
        count = with_newest_key(database)
    finally:
        database.close()
    typer.echo(f"{count} values are encrypted with the newest key.")


def main() -> None:
    """Run a command; what an operator can mend is one clear sentence, not a traceback."""
    try:
        app()
    except (WrongSettings, CipherError) as problem:
        typer.echo(str(problem), err=True)
        sys.exit(2)


if __name__ == "__main__":
    main()
