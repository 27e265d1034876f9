# verdict: OK
# Tries every way to change its input that the filter lets through.
main:	movl $0, %edi
	leaq main(%rip), %rsi
	movl $1, %edx
	movl $1, %eax
	syscall
	enter 9, 0, 4096, 3, 1, 0
	cmpq $-4096, %rax
	jbe .Lbad
	enter 8, 0, 3, 0
	enter 9, 0, 4096, 1, 1, 0
	movq %rax, %rdi
	movl $4096, %esi
	movl $3, %edx
	movl $10, %eax
	syscall
	testq %rax, %rax
	jz .Lbad
	enter 8, 0, 0, 0
	call answer
	jmp done
.Lbad:	ud2
