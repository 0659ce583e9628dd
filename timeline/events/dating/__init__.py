"""Which date an event has, and by which rule: `anchoring` first."""
