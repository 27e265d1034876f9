# verdict: RUNTIME_ERROR
# evidence: SIGSEGV
# routines
main:	subq $8, %rsp
	leaq array(%rip), %rdi
	movl $400000, %esi
	movl $4, %edx
	leaq by_int(%rip), %rcx
	call rt_qsort
	jmp done
by_int:	movl (%rdi), %eax
	subl (%rsi), %eax
	ret
	.data
array:	.long 3, 1, 2
