# verdict: OK
# slow
# As many mappings as are given, each with rights of its own, so that none can be joined.
main:	movl $70000, %ebx
.Lmore:	movl %ebx, %edx
	andl $1, %edx
	xorl %edi, %edi
	movl $4096, %esi
	movl $0x22, %r10d
	movq $-1, %r8
	xorl %r9d, %r9d
	movl $9, %eax
	syscall
	decl %ebx
	jnz .Lmore
	call answer
	jmp done
