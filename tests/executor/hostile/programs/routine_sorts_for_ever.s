# verdict: TIME_LIMIT
# evidence: still running after
# routines
# slow
# The comparator never returns.
main:	subq $8, %rsp
	leaq array(%rip), %rdi
	movl $3, %esi
	movl $4, %edx
	leaq compare(%rip), %rcx
	call rt_qsort
	jmp done
compare:	jmp compare
	.data
array:	.long 3, 1, 2
