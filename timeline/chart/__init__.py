"""Drawing a timeline: what shape a date has, where it goes, and the Plotly figure."""
