# verdict: MEMORY_LIMIT or TIME_LIMIT
# slow
# evidence: MiB
# The same through the heap's own call.
main:	enter 12
	movq %rax, %rbx
.Lmore:	leaq 0x1000000(%rbx), %rdi
	movl $12, %eax
	syscall
	cmpq %rbx, %rax
	jbe .Lfull
	movq %rbx, %rdi
	movq %rax, %rbx
	movl $0x1000000, %ecx
	movb $1, %al
	rep stosb
	jmp .Lmore
.Lfull:	movq 0, %rax
