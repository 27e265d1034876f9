	.text
	.p2align 4
	.type	rt_puts, @function
rt_puts:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	pushq	%r13
	.cfi_def_cfa_offset 24
	.cfi_offset 13, -24
	pushq	%r12
	.cfi_def_cfa_offset 32
	.cfi_offset 12, -32
	pushq	%rbp
	.cfi_def_cfa_offset 40
	.cfi_offset 6, -40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset 3, -48
	subq	$16, %rsp
	.cfi_def_cfa_offset 64
	movq	stdout@GOTPCREL(%rip), %rax
	movq	(%rax), %rbx
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.Lrt_puts_2
	cmpb	$0, (%rax)
	je	.Lrt_puts_2
	movl	192(%rbx), %eax
	testl	%eax, %eax
	js	.Lrt_puts_29
.Lrt_puts_2:
	addq	$16, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%rbp
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r13
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmp	puts@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_puts_29:
	.cfi_restore_state
	testl	$514, (%rbx)
	jne	.Lrt_puts_2
	movq	%rdi, %rdx
	pxor	%xmm0, %xmm0
	movl	%edi, %ecx
	movq	40(%rbx), %r13
	andq	$-16, %rdx
	movdqa	%xmm0, %xmm1
	movq	48(%rbx), %r14
	andl	$15, %ecx
	pcmpeqb	(%rdx), %xmm1
	subq	%r13, %r14
	pmovmskb	%xmm1, %eax
	shrl	%cl, %eax
	testl	%eax, %eax
	jne	.Lrt_puts_30
	pcmpeqb	16(%rdx), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_puts_31
	movq	%rdi, 8(%rsp)
	call	strlen@PLT
	movq	8(%rsp), %rdi
	cmpq	%r14, %rax
	movq	%rax, %rbp
	jge	.Lrt_puts_2
	cmpq	$2147483646, %rax
	ja	.Lrt_puts_2
.Lrt_puts_7:
	leaq	1(%r13,%rbp), %rax
	movl	%ebp, %r12d
	movq	%rax, 40(%rbx)
	cmpq	$16, %rbp
	jbe	.Lrt_puts_4
	cmpq	$32, %rbp
	jbe	.Lrt_puts_5
	movq	%rdi, %rsi
	movq	%rbp, %rdx
	movq	%r13, %rdi
	call	memcpy@PLT
.Lrt_puts_10:
	movb	$10, 0(%r13,%rbp)
	addq	$16, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 48
	leal	1(%r12), %eax
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%rbp
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r13
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_puts_30:
	.cfi_restore_state
	xorl	%r12d, %r12d
	rep bsfl	%eax, %r12d
	movslq	%r12d, %rbp
	cmpq	%r14, %rbp
	jge	.Lrt_puts_2
	leaq	1(%r13,%rbp), %rax
	movq	%rax, 40(%rbx)
	cmpl	$16, %r12d
	jle	.Lrt_puts_4
.Lrt_puts_5:
	movdqu	(%rdi), %xmm1
	movdqu	-16(%rdi,%rbp), %xmm0
	movups	%xmm1, 0(%r13)
	movups	%xmm0, -16(%r13,%rbp)
	jmp	.Lrt_puts_10
	.p2align 4,,10
	.p2align 3
.Lrt_puts_4:
	cmpq	$3, %rbp
	jbe	.Lrt_puts_9
	movl	(%rdi), %esi
	movq	%rbp, %rdx
	leaq	-4(%rbp), %rax
	shrq	$3, %rdx
	movl	%esi, 0(%r13)
	leaq	0(,%rdx,4), %rcx
	movl	(%rdi,%rdx,4), %esi
	subq	%rcx, %rax
	movl	%esi, 0(%r13,%rdx,4)
	movl	(%rdi,%rax), %edx
	movl	%edx, 0(%r13,%rax)
	movl	-4(%rdi,%rbp), %eax
	movl	%eax, -4(%r13,%rbp)
	jmp	.Lrt_puts_10
	.p2align 4,,10
	.p2align 3
.Lrt_puts_31:
	rep bsfl	%eax, %eax
	movl	$16, %ebp
	subl	%ecx, %ebp
	cltq
	addq	%rax, %rbp
	cmpq	%r14, %rbp
	jl	.Lrt_puts_7
	jmp	.Lrt_puts_2
	.p2align 4,,10
	.p2align 3
.Lrt_puts_9:
	testq	%rbp, %rbp
	je	.Lrt_puts_10
	movzbl	(%rdi), %eax
	movb	%al, 0(%r13)
	movq	%rbp, %rax
	shrq	%rax
	movzbl	(%rdi,%rax), %edx
	movb	%dl, 0(%r13,%rax)
	movzbl	-1(%rdi,%rbp), %eax
	movb	%al, -1(%r13,%rbp)
	jmp	.Lrt_puts_10
	.cfi_endproc
	.size	rt_puts, .-rt_puts
	.weak	__libc_single_threaded
	.section	.note.GNU-stack,"",@progbits
