"""The Kyrgyz word list. No spelling dictionary exists; Debian's tesseract-ocr-kir (Apache-2.0) holds the words."""

import shutil
import subprocess
from pathlib import Path

_DATA = "/usr/share/tesseract-ocr"
_PATIENCE = 120  # seconds


def load(cache: Path, data: Path = Path(_DATA)) -> frozenset[str] | str:
    """The words, taken out of tesseract's data once and kept in `cache`; or why there are none."""
    kept = cache / "kyrgyz.words"
    if not kept.exists() and (reason := _unpack(kept, data)):
        return reason
    return frozenset(kept.read_text(encoding="utf-8").split("\n"))


def _unpack(kept: Path, data: Path) -> str | None:
    combine, dawg = shutil.which("combine_tessdata"), shutil.which("dawg2wordlist")
    trained = sorted(data.glob("*/tessdata/kir.traineddata"))
    if combine is None or dawg is None or not trained:
        return "the packages tesseract-ocr and tesseract-ocr-kir are not installed"
    kept.parent.mkdir(parents=True, exist_ok=True)
    parts, words = kept.with_name("kir."), kept.with_suffix(".new")
    _run(combine, "-u", str(trained[-1]), str(parts))
    _run(dawg, f"{parts}lstm-unicharset", f"{parts}lstm-word-dawg", str(words))
    words.rename(kept)  # whole or not at all
    return None


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=_PATIENCE)  # noqa: S603 - fixed programs
