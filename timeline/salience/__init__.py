"""What an editor would plot first: what is observed about each event, and what that weighs."""

from timeline.salience.signals import Signals
from timeline.salience.weighing import BASE, SHOWN, WEIGHTS, every_signal, observed, salience, select

__all__ = ["BASE", "SHOWN", "WEIGHTS", "Signals", "every_signal", "observed", "salience", "select"]
