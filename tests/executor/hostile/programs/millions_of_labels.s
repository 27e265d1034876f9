# verdict: ASSEMBLE_ERROR or LINK_ERROR
# slow
	.altmacro
	.macro label
	local name
name:	.byte 0
	.endm
	.rept 5000000
	label
	.endr
