"""From `Timex` to `TimeExpression`, without the text: `resolve` is the door."""
