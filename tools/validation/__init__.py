"""Measures how well `gangart analyze` agrees with reference recordings. The door is tools/validate."""
