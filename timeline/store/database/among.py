"""One of many values, as a single parameter: the statement is the same however many there are, so it is
compiled once and has no longest list."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import BigInteger, Boolean, String, bindparam
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.engine import Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import BindParameter, ColumnElement
from sqlalchemy.sql.operators import OperatorType
from sqlalchemy.sql.visitors import InternalTraversal
from sqlalchemy.types import TypeDecorator, TypeEngine


def among(column: ColumnElement[Any], values: Iterable[int] | Iterable[str]) -> ColumnElement[bool]:
    """Whether a column is one of the values, all integers or all texts; of no values it never is."""
    kind = _Texts() if isinstance(column.type, String) else _Integers()
    return _Among(column, bindparam(None, list(values), type_=kind))


def pairs_among(
    first: ColumnElement[Any], second: ColumnElement[Any], values: Iterable[tuple[str, int]]
) -> ColumnElement[bool]:
    """Whether two columns, of text and of integers, hold one of the pairs."""
    return _Pairs(first, second, bindparam(None, msgspec.json.encode(list(values)).decode(), type_=String()))


class _Values(TypeDecorator[list[Any]]):
    """A list as an array of PostgreSQL, or as JSON where there are none."""

    impl = String
    cache_ok = True
    item: type[TypeEngine[Any]]

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        array = dialect.name == "postgresql"
        return dialect.type_descriptor(ARRAY(self.item) if array else String())

    def process_bind_param(self, value: list[Any] | None, dialect: Dialect) -> Any:
        return value if dialect.name == "postgresql" or value is None else msgspec.json.encode(value).decode()


class _Integers(_Values):
    cache_ok = True
    item = BigInteger


class _Texts(_Values):
    cache_ok = True
    item = String


class _Among(ColumnElement[bool]):
    inherit_cache = True
    type = Boolean()
    _traverse_internals = [  # noqa: RUF012
        ("column", InternalTraversal.dp_clauseelement),
        ("values", InternalTraversal.dp_clauseelement),
    ]

    def __init__(self, column: ColumnElement[Any], values: BindParameter[list[Any]]) -> None:
        self.column, self.values = column, values

    def self_group(self, against: OperatorType | None = None) -> ColumnElement[bool]:  # noqa: ARG002
        """Itself: as a plain column SQLite would be asked whether it equals 1, and look at every row for that."""
        return self


class _Pairs(ColumnElement[bool]):
    inherit_cache = True
    type = Boolean()
    _traverse_internals = [  # noqa: RUF012
        (name, InternalTraversal.dp_clauseelement) for name in ("first", "second", "values")
    ]

    def __init__(self, first: ColumnElement[Any], second: ColumnElement[Any], values: BindParameter[str]) -> None:
        self.first, self.second, self.values = first, second, values

    def self_group(self, against: OperatorType | None = None) -> ColumnElement[bool]:  # noqa: ARG002
        """Itself, as above."""
        return self


@compiles(_Pairs, "sqlite")
def _pairs_in_json(element: _Pairs, compiler: SQLCompiler, **options: Any) -> str:
    first, second, values = (compiler.process(e, **options) for e in (element.first, element.second, element.values))
    return f"({first}, {second}) IN (SELECT value ->> 0, value ->> 1 FROM json_each({values}))"


@compiles(_Pairs, "postgresql")
def _pairs_in_jsonb(element: _Pairs, compiler: SQLCompiler, **options: Any) -> str:
    first, second, values = (compiler.process(e, **options) for e in (element.first, element.second, element.values))
    found = f"SELECT pair ->> 0, (pair ->> 1)::bigint FROM jsonb_array_elements(CAST({values} AS jsonb)) pair"
    return f"({first}, {second}) IN ({found})"


@compiles(_Among, "sqlite")
def _in_json(element: _Among, compiler: SQLCompiler, **options: Any) -> str:
    column, values = (compiler.process(one, **options) for one in (element.column, element.values))
    return f"{column} IN (SELECT value FROM json_each({values}))"


@compiles(_Among, "postgresql")
def _any_of_array(element: _Among, compiler: SQLCompiler, **options: Any) -> str:
    column, values = (compiler.process(one, **options) for one in (element.column, element.values))
    return f"{column} = ANY ({values})"
