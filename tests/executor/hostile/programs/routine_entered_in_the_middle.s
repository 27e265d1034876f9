# verdict: RUNTIME_ERROR or WRONG_ANSWER
# routines
# Jumps into a routine behind its first instructions.
main:	subq $8, %rsp
	leaq rt_fgets+9(%rip), %rax
	xorl %edi, %edi
	xorl %esi, %esi
	jmp *%rax
