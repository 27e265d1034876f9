# verdict: ASSEMBLE_ERROR or LINK_ERROR
	.rept 1000000
	.print "a line that nobody wants to read, and another, and another, and another"
	.endr
