"""Settings: read once, wrong ones named together, keys never repeated."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from bot import settings
from bot.settings import Settings, WrongSettings
from storage.cipher import new_key


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_without_any_setting_the_data_folder_holds_everything(tmp_path: Path) -> None:
    found = settings.load()
    assert found.database == f"sqlite:///{Path('data') / 'yurt.db'}"
    key = found.keys()
    path = tmp_path / "data" / "secret.key"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert settings.load().keys() == key, "the same key next time"


def test_everything_wrong_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    secret = "not-a-key-but-still-secret"
    for name, value in {"SEND_RATE": "fast", "SECRET_KEYS": secret, "LISTEN": "8080", "LOG_LEVEL": "loud"}.items():
        monkeypatch.setenv(f"YURT_{name}", value)
    with pytest.raises(WrongSettings) as problem:
        settings.load()
    for name in ("YURT_SEND_RATE", "YURT_SECRET_KEYS", "YURT_LISTEN", "YURT_LOG_LEVEL"):
        assert name in str(problem.value)
    assert secret not in str(problem.value)


def test_several_keys_newest_first(monkeypatch: pytest.MonkeyPatch) -> None:
    new, old = new_key(), new_key()
    monkeypatch.setenv("YURT_SECRET_KEYS", f"{new}, {old}")
    assert len(settings.load().keys()) == 2


def test_a_webhook_needs_its_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YURT_WEBHOOK_URL", "https://bot.example.org/hook")
    with pytest.raises(WrongSettings, match="YURT_WEBHOOK_SECRET"):
        settings.load()


def test_a_missing_token_says_where_to_get_one() -> None:
    with pytest.raises(WrongSettings, match="@BotFather"):
        _ = Settings().token


def test_secrets_do_not_show_when_settings_are_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YURT_BOT_TOKEN", "123456:abc")
    assert "abc" not in repr(settings.load())


def test_a_dotenv_file_is_read(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("YURT_SEND_RATE=7\n")
    assert settings.load().send_rate == 7
