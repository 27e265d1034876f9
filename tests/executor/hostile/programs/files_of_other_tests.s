# verdict: OK
# files
# Each test has a file named after it; a run must find one of them, and none by a way around.
main:	xorl %ebx, %ebx
	leaq .Lnames(%rip), %r12
.Lnext:	movl $-100, %edi
	movq %r12, %rsi
	xorl %edx, %edx
	movl $257, %eax
	syscall
	testl %eax, %eax
	js .Lskip
	incl %ebx
.Lskip:	addq $32, %r12
	leaq .Lend(%rip), %rax
	cmpq %rax, %r12
	jb .Lnext
	cmpl $1, %ebx
	jne .Lbad
	call answer
	jmp done
.Lbad:	ud2
	.macro name text
	.balign 32
	.string "\text"
	.endm
	.balign 32
.Lnames:
	name "of small"
	name "of large"
	name "of hidden"
	name "of timed"
	name "../of hidden"
	name "../../files/0/of hidden"
	.balign 32
.Lend:
