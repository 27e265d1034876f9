# verdict: ASSEMBLE_ERROR or LINK_ERROR or RUNTIME_ERROR
# slow
	.macro part
	.section part\@, "a"
	.byte 1
	.endm
	.rept 70000
	part
	.endr
	.text
main:	ud2
