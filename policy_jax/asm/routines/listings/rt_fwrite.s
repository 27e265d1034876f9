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
	js	.Lrt_fwrite_17
.Lrt_fwrite_2:
	movq	%rbx, %rdx
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	jmp	fwrite@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_fwrite_17:
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
	jbe	.Lrt_fwrite_18
	cmpq	$32, %rax
	ja	.Lrt_fwrite_11
	movdqu	(%rdi), %xmm1
	movdqu	-16(%rdi,%rax), %xmm0
	movups	%xmm1, (%r8)
	movups	%xmm0, -16(%r8,%rax)
.Lrt_fwrite_9:
	movq	%rbx, %rax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_fwrite_18:
	.cfi_restore_state
	cmpq	$7, %rax
	jbe	.Lrt_fwrite_6
	movq	(%rdi), %rcx
	movq	-8(%rdi,%rax), %rdx
	movq	%rcx, (%r8)
	movq	%rdx, -8(%r8,%rax)
	jmp	.Lrt_fwrite_9
	.p2align 4,,10
	.p2align 3
.Lrt_fwrite_6:
	cmpq	$3, %rax
	jbe	.Lrt_fwrite_8
	movl	(%rdi), %ecx
	movl	-4(%rdi,%rax), %edx
	movl	%ecx, (%r8)
	movl	%edx, -4(%r8,%rax)
	jmp	.Lrt_fwrite_9
.Lrt_fwrite_11:
	movq	%rdi, %rsi
	movq	%rax, %rdx
	movq	%r8, %rdi
	call	memcpy@PLT
	jmp	.Lrt_fwrite_9
.Lrt_fwrite_8:
	cmpq	$1, %rax
	je	.Lrt_fwrite_10
	movzwl	(%rdi), %ecx
	movzwl	-2(%rdi,%rax), %edx
	movw	%cx, (%r8)
	movw	%dx, -2(%r8,%rax)
	jmp	.Lrt_fwrite_9
.Lrt_fwrite_10:
	movzbl	(%rdi), %eax
	movb	%al, (%r8)
	jmp	.Lrt_fwrite_9
	.cfi_endproc
	.size	rt_fwrite, .-rt_fwrite
	.weak	__libc_single_threaded
	.section	.note.GNU-stack,"",@progbits
