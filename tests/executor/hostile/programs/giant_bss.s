# verdict: MEMORY_LIMIT
# evidence: bytes, 536870912 are given
# Zeroes that do not fit before the program has begun.
	.comm big, 0x30000000, 32
main:	call answer
	jmp done
