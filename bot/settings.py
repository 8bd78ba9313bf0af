"""The only reader of the environment: every setting, read once, wrong ones named in one message."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from storage.cipher import CipherError, new_key, read_key

TELEGRAM = "https://api.telegram.org"


class WrongSettings(Exception):  # noqa: N818 - the message is for whoever runs the bot
    """One or more settings are missing or wrong; the message names each and says how to mend it."""


class Side(StrEnum):
    """One of the two halves of the work, where each is a process of its own."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"


class Format(StrEnum):
    """What an export can be written as."""

    XLSX = "xlsx"
    CSV = "csv"


class Settings(BaseSettings):
    """The contract with deployments: these names are fixed."""

    model_config = SettingsConfigDict(env_prefix="YURT_", env_file=".env", extra="ignore", frozen=True)

    bot_token: SecretStr = SecretStr("")
    api_url: str = TELEGRAM
    database_url: str = ""
    secret_keys: Annotated[tuple[SecretStr, ...], NoDecode] = ()
    webhook_url: str = ""
    webhook_secret: SecretStr = SecretStr("")
    listen: str = "127.0.0.1:8080"
    send_rate: Annotated[float, Field(gt=0, le=1000)] = 25
    paid_broadcasts: bool = False
    data_dir: Path = Path("data")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @field_validator("secret_keys", mode="before")
    @classmethod
    def _split(cls, value: Any) -> Any:
        return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value

    @field_validator("secret_keys")
    @classmethod
    def _keys_fit(cls, value: tuple[SecretStr, ...]) -> tuple[SecretStr, ...]:
        try:
            for key in value:
                read_key(key.get_secret_value())
        except CipherError as error:
            raise ValueError(str(error)) from None
        return value

    @field_validator("api_url", "webhook_url")
    @classmethod
    def _no_slash(cls, value: str) -> str:
        return value.rstrip("/")

    @field_validator("log_level", mode="before")
    @classmethod
    def _capitals(cls, value: Any) -> Any:
        return value.upper() if isinstance(value, str) else value

    @field_validator("listen")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if not host or not port.isdecimal():
            raise ValueError("write it as HOST:PORT, for example 0.0.0.0:8080")
        return value

    @model_validator(mode="after")
    def _webhook_needs_a_secret(self) -> Settings:
        if self.webhook_url and not self.webhook_secret.get_secret_value():
            raise ValueError("YURT_WEBHOOK_SECRET is needed too: without it anybody could write as Telegram")
        return self

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite:///{self.data_dir / 'yurt.db'}"

    @property
    def token(self) -> str:
        if not (token := self.bot_token.get_secret_value()):
            raise WrongSettings("YURT_BOT_TOKEN is missing: ask @BotFather for one, or try `make demo` without.")
        return token

    def keys(self) -> list[bytes]:
        """Give the keys, newest first; without any, make a key file in the data folder (mode 0600)."""
        if self.secret_keys:
            return [read_key(key.get_secret_value()) for key in self.secret_keys]
        path = self.data_dir / "secret.key"
        if not path.exists():
            self.data_dir.mkdir(parents=True, exist_ok=True)
            with os.fdopen(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600), "w") as file:
                file.write(new_key() + "\n")
        return [read_key(path.read_text().strip())]


def load() -> Settings:
    """Read the environment and `.env`. WrongSettings lists everything that is wrong."""
    try:
        return Settings()
    except ValidationError as error:
        lines = [_explained(found) for found in error.errors(include_input=False, include_url=False)]
        raise WrongSettings("These settings are wrong:\n" + "\n".join(f"  {line}" for line in lines)) from None


def _explained(found: Any) -> str:
    name = f"YURT_{str(found['loc'][0]).upper()}: " if found["loc"] else ""
    return name + str(found["msg"]).removeprefix("Value error, ")
