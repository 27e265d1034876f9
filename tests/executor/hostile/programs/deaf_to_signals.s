# verdict: TIME_LIMIT
# evidence: still running after
# Ignores and blocks all it can, then runs for ever.
main:	subq $152, %rsp
	movl $1, %ebx
.Lnext:	movq $1, (%rsp)
	movq $0, 8(%rsp)
	movl %ebx, %edi
	movq %rsp, %rsi
	xorl %edx, %edx
	movl $8, %r10d
	movl $13, %eax
	syscall
	incl %ebx
	cmpl $65, %ebx
	jb .Lnext
	movq $-1, (%rsp)
	xorl %edi, %edi
	movq %rsp, %rsi
	xorl %edx, %edx
	movl $8, %r10d
	movl $14, %eax
	syscall
.Lspin:	jmp .Lspin
