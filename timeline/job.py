"""Adding articles beside the page: a worker reads while the page stays quick, and can be asked how far it is."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass

from timeline.build import Extract, Report, Result, add
from timeline.errors import TimelineError
from timeline.events.dating.references import own_files, references
from timeline.model import Article, Extraction
from timeline.pipeline import extract
from timeline.store import Store

Stop = Callable[[Article], None]
_REMEMBERED = 20  # articles that were stopped before their turn came


@dataclass(frozen=True, slots=True)
class State:
    """How far a job is: `results` so far of `total` articles, the id of the one being read; `failure` why it
    could not go on."""

    total: int
    results: tuple[Result, ...] = ()
    reading: str = ""
    finished: bool = False
    failure: str = ""


class Reader:
    """One process that reads articles; it loads the language model once, and the page never does.

    Keep it for as long as the app runs, hand its `extract` to every `Job`, close it when done. A
    process that dies (out of memory, say) fails the article it was at; the next one gets a new one.
    """

    def __init__(self) -> None:
        self._pool = _pool()
        self._turn = threading.Lock()  # held while an article is read
        self._switch = threading.Lock()  # held while it is said which one, or it is stopped
        self._at: tuple[Article, int] | None = None
        self._unwanted: list[Article] = []

    def extract(self, article: Article) -> Extraction:
        """As `timeline.pipeline.extract`, in the other process and with a person's own reference events.

        Raises TimelineError when that dies, or the article was stopped.
        """
        with self._turn:
            pool = self._pool
            try:
                self._begin(article, pool.submit(os.getpid).result())
                return pool.submit(_extract, article).result()
            except BrokenProcessPool as error:
                if self._pool is pool:
                    self._pool = _pool()
                raise TimelineError(
                    f"reading '{article.name}' ended the reader: it may be too long; add it in parts"
                ) from error
            finally:
                with self._switch:
                    self._at = None

    def _begin(self, article: Article, process: int) -> None:
        with self._switch:
            if any(each is article for each in self._unwanted):
                raise TimelineError(f"reading '{article.name}' was stopped")
            self._at = article, process

    def stop(self, article: Article) -> None:
        """Do not read that article, or no further: its process ends, the next article gets a new one."""
        with self._switch:
            self._unwanted = [*self._unwanted[-_REMEMBERED:], article]
            if self._at is not None and self._at[0] is article:
                os.kill(self._at[1], signal.SIGTERM)
                self._pool = _pool()

    def close(self) -> None:
        """End the process."""
        self._pool.shutdown(cancel_futures=True)


def _extract(article: Article) -> Extraction:
    return extract(article, references=references(*own_files()))


def _pool() -> ProcessPoolExecutor:
    return ProcessPoolExecutor(max_workers=1, mp_context=multiprocessing.get_context("spawn"))


class Job:
    """Articles on their way into a timeline.

    job = Job(store, "macron-and-musk", articles, extract=reader.extract)
    job.state()          # at any time, from any thread
    job.cancel()         # the article that is being read too, where there is a `stop` for it
    job.wait()           # the report
    """

    def __init__(
        self, store: Store, timeline_id: str, articles: Iterable[Article], *, extract: Extract, stop: Stop | None = None
    ) -> None:
        self._articles = tuple(articles)
        self._stop_reading = stop
        self._results: list[Result] = []
        self._failure = ""
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(store, timeline_id, extract), daemon=True)
        self._thread.start()

    def state(self) -> State:
        """How far it is."""
        finished = not self._thread.is_alive()
        results = tuple(self._results)
        now = self._articles[len(results)].id if len(results) < len(self._articles) and not finished else ""
        return State(len(self._articles), results, now, finished, self._failure)

    def cancel(self) -> None:
        """Leave out what is not in yet, the article that is being read too where that can be stopped."""
        self._stop.set()
        at = len(self._results)
        if self._stop_reading is not None and at < len(self._articles):
            self._stop_reading(self._articles[at])

    def wait(self, *, seconds: float | None = None) -> Report:
        """The report, once it has finished or the seconds are over."""
        self._thread.join(seconds)
        return Report(tuple(self._results))

    def _run(self, store: Store, timeline_id: str, extract: Extract) -> None:
        told, stop = self._results.append, self._stop.is_set
        try:
            add(store, timeline_id, self._articles, progress=told, cancelled=stop, extract=extract)
        except TimelineError as error:
            self._failure = str(error)
