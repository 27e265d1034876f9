# Precedes every program of the corpus: macros for system calls, and the correct output.
	.macro enter number, a=0, b=0, c=0, d=0, e=0
	movq $\a, %rdi
	movq $\b, %rsi
	movq $\c, %rdx
	movq $\d, %r10
	movq $\e, %r8
	xorl %r9d, %r9d
	movl $\number, %eax
	syscall
	.endm
	.text
answer:				# prints what the program prints for this input
	pushq %rbp
	movq %rsp, %rbp
	subq $24, %rsp
	andq $-16, %rsp
	leaq .Lread(%rip), %rdi
	leaq 12(%rsp), %rsi
	xorl %eax, %eax
	call scanf@plt
	movl 12(%rsp), %ecx
	movl $1, %esi
.Lturn:
	imull $1664525, %esi, %esi
	addl $1013904223, %esi
	movl %esi, %eax
	shrl $7, %eax
	xorl %eax, %esi
	decl %ecx
	jg .Lturn
	leaq .Lprint(%rip), %rdi
	xorl %eax, %eax
	call printf@plt
	xorl %edi, %edi
	call fflush@plt
	leave
	ret
done:				# ends with status 0
	enter 231
.Lread:	.string "%d"
.Lprint: .string "%u\n"
	.globl main
