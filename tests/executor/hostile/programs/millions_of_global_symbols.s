# verdict: ASSEMBLE_ERROR or LINK_ERROR
# slow
	.macro symbol
	.globl name\@
name\@:
	.endm
	.rept 3000000
	symbol
	.endr
