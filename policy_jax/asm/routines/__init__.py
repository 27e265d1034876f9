"""Routines: assembly of this project that a listing may call in place of a library function.

`library` names them and holds their listings; `complete` appends those that a listing calls.
"""
