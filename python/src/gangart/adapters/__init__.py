"""Detectors in the shape of other libraries: their data in, their column names out."""
