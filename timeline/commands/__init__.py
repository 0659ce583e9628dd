"""The commands of `python -m timeline`: one module a kind of work; `timeline.__main__` lists them."""
