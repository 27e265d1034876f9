	.text
	.p2align 4
	.type	rt_fwrite, @function
rt_fwrite:
	.cfi_startproc
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movq	%rdx, %rbx
	testq	%rax, %rax
	je	.Lrt_fwrite_2
	cmpb	$0, (%rax)
	je	.Lrt_fwrite_2
	movl	192(%rcx), %eax
	testl	%eax, %eax
	js	.Lrt_fwrite_15
.Lrt_fwrite_2:
	movq	%rbx, %rdx
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	jmp	fwrite@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_fwrite_15:
	.cfi_restore_state
	testl	$514, (%rcx)
	jne	.Lrt_fwrite_2
	movq	%rsi, %rax
	mulq	%rbx
	jo	.Lrt_fwrite_2
	testq	%rax, %rax
	jle	.Lrt_fwrite_2
	movq	40(%rcx), %r8
	movq	48(%rcx), %rdx
	subq	%r8, %rdx
	cmpq	%rdx, %rax
	jg	.Lrt_fwrite_2
	leaq	(%r8,%rax), %rdx
	movq	%rdx, 40(%rcx)
	cmpq	$16, %rax
	jbe	.Lrt_fwrite_16
	cmpq	$32, %rax
	ja	.Lrt_fwrite_9
	movdqu	(%rdi), %xmm1
	movdqu	-16(%rdi,%rax), %xmm0
	movups	%xmm1, (%r8)
	movups	%xmm0, -16(%r8,%rax)
.Lrt_fwrite_8:
	movq	%rbx, %rax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_fwrite_16:
	.cfi_restore_state
	cmpq	$3, %rax
	ja	.Lrt_fwrite_17
	movzbl	(%rdi), %edx
	movb	%dl, (%r8)
	movq	%rax, %rdx
	shrq	%rdx
	movzbl	(%rdi,%rdx), %ecx
	movb	%cl, (%r8,%rdx)
	movzbl	-1(%rdi,%rax), %edx
	movb	%dl, -1(%r8,%rax)
	jmp	.Lrt_fwrite_8
	.p2align 4,,10
	.p2align 3
.Lrt_fwrite_17:
	movl	(%rdi), %r9d
	movq	%rax, %rcx
	leaq	-4(%rax), %rdx
	shrq	$3, %rcx
	movl	%r9d, (%r8)
	leaq	0(,%rcx,4), %rsi
	movl	(%rdi,%rcx,4), %r9d
	subq	%rsi, %rdx
	movl	%r9d, (%r8,%rcx,4)
	movl	(%rdi,%rdx), %ecx
	movl	%ecx, (%r8,%rdx)
	movl	-4(%rdi,%rax), %edx
	movl	%edx, -4(%r8,%rax)
	jmp	.Lrt_fwrite_8
.Lrt_fwrite_9:
	movq	%rdi, %rsi
	movq	%rax, %rdx
	movq	%r8, %rdi
	call	memcpy@PLT
	jmp	.Lrt_fwrite_8
	.cfi_endproc
	.size	rt_fwrite, .-rt_fwrite
	.weak	__libc_single_threaded
	.section	.note.GNU-stack,"",@progbits
