"""What the product is measured with: `python -m bench.gate` (quality), `python -m bench` (speed and memory)."""
