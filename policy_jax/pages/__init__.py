"""HTML pages that need no other file and no network: what the reports of `evaluate` and `sample`
share. A page is the template `page.html.j2` of its package in the frame of this one (`frame.py`).
"""
