# verdict: RUNTIME_ERROR or OK
# routines
# A number of elements whose size in bytes does not fit into 64 bits.
main:	subq $8, %rsp
	call answer
	leaq array(%rip), %rdi
	movabsq $0x4000000000000001, %rsi
	movl $4, %edx
	leaq by_int(%rip), %rcx
	call rt_qsort
	jmp done
by_int:	xorl %eax, %eax
	ret
	.data
array:	.long 3, 1, 2
