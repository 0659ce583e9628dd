"""Whom words mean that are no names: pronouns, descriptions, titles; `resolve` is the door."""
