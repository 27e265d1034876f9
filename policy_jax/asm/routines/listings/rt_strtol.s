	.text
	.p2align 4
	.type	rt_strtol, @function
rt_strtol:
	.cfi_startproc
	movl	%edx, %r8d
	cmpl	$10, %edx
	jne	.Lrt_strtol_2
	movzbl	(%rdi), %edx
	movq	%rdi, %rcx
	leal	-9(%rdx), %eax
	cmpb	$4, %al
	ja	.Lrt_strtol_27
	.p2align 4,,10
	.p2align 3
.Lrt_strtol_23:
	movzbl	1(%rcx), %edx
	addq	$1, %rcx
	leal	-9(%rdx), %eax
	cmpb	$4, %al
	jbe	.Lrt_strtol_23
.Lrt_strtol_27:
	cmpb	$32, %dl
	je	.Lrt_strtol_23
	xorl	%eax, %eax
	cmpb	$45, %dl
	sete	%al
	subl	$43, %edx
	andl	$-3, %edx
	cmpb	$1, %dl
	adcq	$0, %rcx
	movq	%rcx, %rdx
	andl	$4095, %edx
	cmpq	$4088, %rdx
	ja	.Lrt_strtol_8
	movabsq	$3472328296227680304, %r9
	xorq	(%rcx), %r9
	movabsq	$8536140394893047414, %rdx
	movabsq	$-9187201950435737472, %r10
	addq	%r9, %rdx
	orq	%r9, %rdx
	andq	%r10, %rdx
	je	.Lrt_strtol_8
	rep bsfq	%rdx, %rdx
	andl	$56, %edx
	je	.Lrt_strtol_2
	movabsq	$1095216660735, %rdi
	movl	%edx, %r10d
	movabsq	$42949672960001, %r8
	shrl	$3, %r10d
	addq	%rcx, %r10
	movl	$64, %ecx
	subl	%edx, %ecx
	salq	%cl, %r9
	leaq	(%r9,%r9,4), %rdx
	shrq	$8, %r9
	leaq	(%r9,%rdx,2), %rcx
	movq	%rcx, %rdx
	andq	%rdi, %rcx
	shrq	$16, %rdx
	andq	%rdi, %rdx
	movabsq	$4294967296000100, %rdi
	imulq	%rdi, %rcx
	imulq	%r8, %rdx
	addq	%rcx, %rdx
	movq	%rax, %rcx
	shrq	$32, %rdx
	negq	%rcx
	xorq	%rcx, %rdx
	addq	%rdx, %rax
.Lrt_strtol_9:
	testq	%rsi, %rsi
	je	.Lrt_strtol_1
	movq	%r10, (%rsi)
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_strtol_1:
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_strtol_2:
	movl	%r8d, %edx
	jmp	strtol@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_strtol_8:
	movzbl	(%rcx), %edx
	movq	%rcx, %r10
	xorl	%r9d, %r9d
	subl	$48, %edx
	cmpl	$9, %edx
	ja	.Lrt_strtol_2
	.p2align 4,,10
	.p2align 3
.Lrt_strtol_7:
	leaq	(%r9,%r9,4), %r9
	addq	$1, %r10
	leaq	(%rdx,%r9,2), %r9
	movzbl	(%r10), %edx
	subl	$48, %edx
	cmpl	$9, %edx
	jbe	.Lrt_strtol_7
	movq	%r10, %rdx
	subq	%rcx, %rdx
	subq	$1, %rdx
	cmpq	$17, %rdx
	ja	.Lrt_strtol_2
	movq	%rax, %rdx
	negq	%rdx
	xorq	%r9, %rdx
	addq	%rdx, %rax
	jmp	.Lrt_strtol_9
	.cfi_endproc
	.size	rt_strtol, .-rt_strtol
	.section	.note.GNU-stack,"",@progbits
