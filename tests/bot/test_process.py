"""The commands as an operator types them, each a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.simulator import People, Simulator
from storage.cipher import new_key
from tests.bot.living import arrive

TIMEOUT = 60


def yurt(*args: str, folder: Path, feed: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot", *args],
        cwd=Path(__file__).parents[2],
        env=_environment(folder, environment),
        input=feed,
        capture_output=True,
        text=True,
        timeout=TIMEOUT,
        check=False,
    )


def _environment(folder: Path, more: dict[str, str]) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("YURT_")}
    return {**kept, "YURT_DATA_DIR": str(folder), **more}


@pytest.fixture
def started(tmp_path: Path) -> Iterator[list[subprocess.Popen[str]]]:
    processes: list[subprocess.Popen[str]] = []
    yield processes
    for process in processes:
        process.kill()
        process.communicate()


def start(*args: str, folder: Path, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "bot", *args],
        cwd=Path(__file__).parents[2],
        env=_environment(folder, environment),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def test_wrong_settings_are_one_clear_message(tmp_path: Path) -> None:
    result = yurt("run", folder=tmp_path, YURT_SEND_RATE="fast")
    assert result.returncode == 2
    assert result.stderr.startswith("These settings are wrong:\n  YURT_SEND_RATE:")
    assert "Traceback" not in result.stderr
    assert "YURT_BOT_TOKEN is missing" in yurt("run", folder=tmp_path).stderr


def test_the_demo_office_may_not_talk_to_the_real_telegram(tmp_path: Path) -> None:
    result = yurt("run", folder=tmp_path, YURT_BOT_TOKEN="123456:invented")
    assert result.returncode == 2
    assert "[office]" in result.stderr


def test_keys_are_exchanged_and_the_old_one_can_go(tmp_path: Path) -> None:
    old, new = new_key(), new_key()
    assert yurt("db", "upgrade", folder=tmp_path, YURT_SECRET_KEYS=old).returncode == 0
    wrong = yurt("db", "upgrade", folder=tmp_path, YURT_SECRET_KEYS=new)
    assert wrong.returncode == 2
    assert "Traceback" not in wrong.stderr
    exchanged = yurt("db", "rekey", folder=tmp_path, YURT_SECRET_KEYS=f"{new},{old}")
    assert "newest key" in exchanged.stdout
    assert yurt("db", "upgrade", folder=tmp_path, YURT_SECRET_KEYS=new).returncode == 0


def test_the_flows_play_in_a_terminal(tmp_path: Path) -> None:
    played = yurt("chat", "--language", "en", folder=tmp_path, feed="1\n1\n/help\n").stdout
    assert "I am Yurt" in played
    assert "[1] Start" in played
    assert "1577-0071" in played


def test_the_texts_the_facts_and_the_flows_are_in_order(tmp_path: Path) -> None:
    result = yurt("check", folder=tmp_path)
    assert result.returncode == 0, result.stdout[-3000:]


async def test_a_running_bot_answers_and_stops_within_ten_seconds(
    tmp_path: Path, started: list[subprocess.Popen[str]]
) -> None:
    async with Simulator().serve() as simulator, People(simulator.url, patience=30) as people:
        process = start("run", folder=tmp_path, YURT_API_URL=simulator.url, YURT_BOT_TOKEN=simulator.token)
        started.append(process)
        aida = await people.join("Aida")
        await arrive(aida, "en")
        began = time.monotonic()
        process.send_signal(signal.SIGTERM)
        output, _ = process.communicate(timeout=10)
        assert process.returncode == 0, output
        assert time.monotonic() - began < 10
        assert "Aida" not in output
        assert "stopped" in output


def test_the_demo_prints_its_address(tmp_path: Path, started: list[subprocess.Popen[str]]) -> None:
    process = start("demo", "--port", "0", folder=tmp_path)
    started.append(process)
    assert process.stdout
    for line in process.stdout:
        if "http://127.0.0.1:" in line:
            break
    else:
        pytest.fail("no address")
