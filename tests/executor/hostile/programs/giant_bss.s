# verdict: MEMORY_LIMIT or RUNTIME_ERROR
# Zeroes that do not fit before the program has begun.
	.comm big, 0x30000000, 32
main:	call answer
	jmp done
