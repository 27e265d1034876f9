# verdict: RUNTIME_ERROR
# evidence: SIGSEGV
# routines
main:	subq $8, %rsp
	leaq array(%rip), %rdi
	movl $3, %esi
	movl $4, %edx
	movl $8, %ecx
	call rt_qsort
	jmp done
	.data
array:	.long 3, 1, 2
