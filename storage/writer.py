"""The threads that write: what waits is decided together, in one transaction. How is the caller's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Event, Lock, Thread
from time import monotonic
from typing import Generic, TypeAlias, TypeVar

from sqlalchemy import Connection

from storage.database import Database
from storage.trouble import is_away

T = TypeVar("T")
Item = TypeVar("Item")
Result = TypeVar("Result")
Work: TypeAlias = tuple[Item, "Future[Result] | _Nobody"]
Queue: TypeAlias = "SimpleQueue[Work[Item, Result] | None]"  # None: the end

_FIRST_PAUSE, _LONGEST_PAUSE = 0.05, 2.0  # seconds between tries while the database is away


class Stopped(Exception):  # noqa: N818 - not an error: the writer was asked to stop
    """The writer stopped before this item could be written; nothing of it is in the database."""


class _Nobody:
    """In place of a future where nobody waits: a future costs about as much as a row."""

    def done(self) -> bool:
        return True

    def set_running_or_notify_cancel(self) -> bool:
        return True

    def set_result(self, result: object) -> None:
        pass

    def set_exception(self, error: BaseException) -> None:
        pass


_NOBODY = _Nobody()


class Writer(Generic[Item, Result]):
    """Items of one lane are decided in the order they were submitted; lanes are spread over the threads.

    `decide` gets what waits and returns a result for each. If it raises, everything is rolled back and its items
    are decided one at a time; an item that fails again goes to `give_up`, in a transaction of its own. While the
    database is away nothing is given up: the same items are tried again, so neither may have an outside effect.
    """

    def __init__(
        self,
        database: Database,
        decide: Callable[[Connection, Sequence[Item]], Sequence[Result]],
        give_up: Callable[[Connection, Item, Exception], Result],
        *,
        batch: int = 100,
    ) -> None:
        self._database, self._decide, self._give_up, self._batch = database, decide, give_up, batch
        self._queues: list[Queue[Item, Result]] = [SimpleQueue() for _ in range(database.writers)]
        self._threads = [Thread(target=self._run, args=(queue,), daemon=True) for queue in self._queues]
        self._gate, self._closed, self._stopping = Lock(), False, Event()

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def submit(self, item: Item, lane: int) -> Future[Result]:
        """Queue an item; its future resolves after the commit. Raises Stopped after `stop`."""
        future: Future[Result] = Future()
        self._put(item, lane, future)
        return future

    def note(self, item: Item, lane: int) -> None:
        """Queue an item whose end nobody waits for. Raises Stopped after `stop`."""
        self._put(item, lane, _NOBODY)

    def _put(self, item: Item, lane: int, future: Future[Result] | _Nobody) -> None:
        with self._gate:  # so that nothing is queued behind the end
            if self._closed:
                raise Stopped("The writer has stopped.")
            self._queues[lane % len(self._queues)].put((item, future))

    def stop(self, timeout: float = 10.0) -> None:
        """Finish what was submitted, for at most `timeout` seconds, and fail what still waits with Stopped.

        A database that is away is not waited for.
        """
        with self._gate:
            self._closed = True
        self._stopping.set()
        for queue in self._queues:
            queue.put(None)
        deadline = monotonic() + timeout
        for thread, queue in zip(self._threads, self._queues, strict=True):
            if thread.ident is not None:  # it was started
                thread.join(max(0.0, deadline - monotonic()))
            _fail(_waiting(queue, []), Stopped("The writer stopped before its turn came."))

    # ------------------------------------------------------------ in the thread

    def _run(self, queue: Queue[Item, Result]) -> None:
        while (first := queue.get()) is not None:
            works = [
                work for work in _waiting(queue, [first], self._batch) if work[1].set_running_or_notify_cancel()
            ]
            try:
                if works:
                    self._write(works)
            except BaseException as error:  # noqa: BLE001 - no bug may end the thread; whoever waits hears of it
                _fail(works, error)

    def _write(self, works: list[Work[Item, Result]]) -> None:
        """Decide everything at once; if that fails, one at a time."""
        items = [item for item, _ in works]
        try:
            results = self._commit(lambda conn: self._decided(conn, items))
        except Stopped:
            raise
        except Exception:  # noqa: BLE001 - a bug in one item; the others must not suffer
            for work in works:
                self._write_alone(*work)
        else:
            # The last first: whoever waits for the first then finds all of them there, and is woken once.
            for (_, future), result in reversed(list(zip(works, results, strict=True))):
                future.set_result(result)

    def _write_alone(self, item: Item, future: Future[Result] | _Nobody) -> None:
        try:
            future.set_result(self._commit(lambda conn: self._decided(conn, [item])[0]))
        except Stopped as error:
            future.set_exception(error)
        except Exception as error:  # noqa: BLE001 - the bug is in this one
            self._apologise(item, future, error)

    def _apologise(self, item: Item, future: Future[Result] | _Nobody, error: Exception) -> None:
        try:
            future.set_result(self._commit(lambda conn: self._give_up(conn, item, error)))
        except Exception as worse:  # noqa: BLE001 - even that failed; whoever waits hears of it
            future.set_exception(worse)

    def _decided(self, conn: Connection, items: Sequence[Item]) -> Sequence[Result]:
        results = self._decide(conn, items)
        if len(results) != len(items):
            raise ValueError(f"{len(items)} items were decided with {len(results)} results.")
        return results

    def _commit(self, work: Callable[[Connection], T]) -> T:
        """Do the work in one transaction, however long the database is away. Stopped: it was, until the end."""
        pause = _FIRST_PAUSE
        while True:
            try:
                with self._database.writing() as conn:
                    return work(conn)
            except Exception as error:
                if not is_away(error):
                    raise
                if self._stopping.wait(pause):
                    raise Stopped("The database was away when the writer stopped.") from error
                pause = min(2 * pause, _LONGEST_PAUSE)


def _waiting(
    queue: Queue[Item, Result], works: list[Work[Item, Result]], limit: int = 0
) -> list[Work[Item, Result]]:
    """Add what waits in the queue to `works`, up to a limit (0: none). The end stays where it is."""
    with suppress(Empty):
        while not limit or len(works) < limit:
            work = queue.get_nowait()
            if work is None:
                queue.put(None)
                break
            works.append(work)
    return works


def _fail(works: list[Work[Item, Result]], error: BaseException) -> None:
    for _, future in works:
        if not future.done():
            future.set_exception(error)
