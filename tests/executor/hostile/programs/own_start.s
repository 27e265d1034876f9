# verdict: LINK_ERROR
# evidence: multiple definition
	.globl _start
_start:	enter 57
main:	jmp _start
