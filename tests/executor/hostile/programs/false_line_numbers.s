# verdict: ASSEMBLE_ERROR
# evidence: no such instruction
# Says that the error is elsewhere.
# 77 "/etc/passwd"
	frobnicate
