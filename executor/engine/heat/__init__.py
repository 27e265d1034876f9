"""Heat: where the time of a run goes, by line of the listing and by library function.

The launcher samples a run (`cage/launcher/sampler.c`). `records` reads the samples, `frames` and
`symbols` find callers and names in the host's libraries, `attribution` counts samples by place, and
`sampling` makes the runs. `lines` knows which line of a listing an address comes from.
"""
