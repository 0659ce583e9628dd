"""The panels of the dashboard: with `dashboard.py` the only Streamlit code."""
