# verdict: ASSEMBLE_ERROR
# without gcc_cage: LINK_ERROR
# No word to look for in the text.
	.macro make a, b
	.\a\b "/etc/passwd"
	.endm
	make inc, bin
