"""Of what kind a name is: a person, an organization, a place; what speaks for each adds up in `evidence`."""
