# void invoke(void *function, const Arguments *arguments, Result *result): see invoke.h.
	.text
	.globl	invoke
	.type	invoke, @function
invoke:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	pushq	%r12
	pushq	%r13
	pushq	%r14
	pushq	%r15
	pushq	%rdx			# the result's address, at -48(%rbp)
	movq	%rdi, %r11
	movq	%rsi, %r10
	movq	640(%r10), %rcx		# stack_count
	leaq	1(%rcx), %rax
	andq	$-2, %rax
	shlq	$3, %rax
	subq	%rax, %rsp
	andq	$-16, %rsp
.Lcopy:
	decq	%rcx
	js	.Lcopied
	movq	112(%r10,%rcx,8), %rax
	movq	%rax, (%rsp,%rcx,8)
	jmp	.Lcopy
.Lcopied:
	movsd	48(%r10), %xmm0
	movsd	56(%r10), %xmm1
	movsd	64(%r10), %xmm2
	movsd	72(%r10), %xmm3
	movsd	80(%r10), %xmm4
	movsd	88(%r10), %xmm5
	movsd	96(%r10), %xmm6
	movsd	104(%r10), %xmm7
	movq	(%r10), %rdi
	movq	8(%r10), %rsi
	movq	16(%r10), %rdx
	movq	24(%r10), %rcx
	movq	32(%r10), %r8
	movq	40(%r10), %r9
	movl	632(%r10), %eax		# float_count
	orq	$0x5AA5000, %rax	# only %al counts
	movq	%rbp, %rbx
	leaq	1(%rsp), %r12
	leaq	2(%rsp), %r13
	leaq	3(%rsp), %r14
	leaq	4(%rsp), %r15
	call	*%r11
	movq	-48(%rbp), %r10
	movq	%rax, (%r10)
	movsd	%xmm0, 8(%r10)
	xorl	%eax, %eax
	cmpq	%rbp, %rbx
	jne	.Llost
	subq	$1, %r12
	cmpq	%r12, %rsp
	jne	.Llost
	subq	$2, %r13
	cmpq	%r13, %rsp
	jne	.Llost
	subq	$3, %r14
	cmpq	%r14, %rsp
	jne	.Llost
	subq	$4, %r15
	cmpq	%r15, %rsp
	jne	.Llost
	incl	%eax
.Llost:
	movq	%rax, 16(%r10)
	leaq	-40(%rbp), %rsp
	popq	%r15
	popq	%r14
	popq	%r13
	popq	%r12
	popq	%rbx
	popq	%rbp
	ret
	.size	invoke, .-invoke
	.section	.note.GNU-stack,"",@progbits
