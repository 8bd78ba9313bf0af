"""Rows in, bytes out: pictures and files. Imported only where one is made."""
