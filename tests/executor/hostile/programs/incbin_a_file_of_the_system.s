# verdict: ASSEMBLE_ERROR
# without gcc_cage: LINK_ERROR
# Readable by all, but none of the assembler's business.
	.incbin "/usr/bin/env"
