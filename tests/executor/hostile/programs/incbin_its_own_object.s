# verdict: ASSEMBLE_ERROR or LINK_ERROR
	.incbin "/out/a.o"
