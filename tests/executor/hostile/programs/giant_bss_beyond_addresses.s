# verdict: MEMORY_LIMIT or LINK_ERROR
# More zeroes than an address space has room for.
	.comm big, 0x700000000000, 32
main:	call answer
	jmp done
