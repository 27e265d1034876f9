# verdict: ASSEMBLE_ERROR
# without gcc_cage: LINK_ERROR
	.incbin "/etc/passwd"
