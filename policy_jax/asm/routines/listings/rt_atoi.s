	.text
	.p2align 4
	.type	rt_atoi, @function
rt_atoi:
	.cfi_startproc
	movzbl	(%rdi), %edx
	movq	%rdi, %rcx
	leal	-9(%rdx), %eax
	cmpb	$4, %al
	ja	.Lrt_atoi_22
	.p2align 4,,10
	.p2align 3
.Lrt_atoi_19:
	movzbl	1(%rcx), %edx
	addq	$1, %rcx
	leal	-9(%rdx), %eax
	cmpb	$4, %al
	jbe	.Lrt_atoi_19
.Lrt_atoi_22:
	cmpb	$32, %dl
	je	.Lrt_atoi_19
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
	ja	.Lrt_atoi_8
	movabsq	$3472328296227680304, %rsi
	xorq	(%rcx), %rsi
	movabsq	$8536140394893047414, %rdx
	movabsq	$-9187201950435737472, %r8
	addq	%rsi, %rdx
	orq	%rsi, %rdx
	andq	%r8, %rdx
	je	.Lrt_atoi_8
	rep bsfq	%rdx, %rdx
	andl	$56, %edx
	je	.Lrt_atoi_7
	movabsq	$42949672960001, %rdi
	movl	$64, %ecx
	subl	%edx, %ecx
	salq	%cl, %rsi
	leaq	(%rsi,%rsi,4), %rdx
	shrq	$8, %rsi
	leaq	(%rsi,%rdx,2), %rcx
	movabsq	$1095216660735, %rsi
	movq	%rcx, %rdx
	andq	%rsi, %rcx
	shrq	$16, %rdx
	andq	%rsi, %rdx
	movabsq	$4294967296000100, %rsi
	imulq	%rsi, %rcx
	imulq	%rdi, %rdx
	addq	%rcx, %rdx
	movq	%rax, %rcx
	shrq	$32, %rdx
	negq	%rcx
	xorq	%rcx, %rdx
	addq	%rdx, %rax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_atoi_8:
	movzbl	(%rcx), %edx
	movq	%rcx, %rsi
	xorl	%r8d, %r8d
	subl	$48, %edx
	cmpl	$9, %edx
	ja	.Lrt_atoi_7
	.p2align 4,,10
	.p2align 3
.Lrt_atoi_6:
	leaq	(%r8,%r8,4), %r8
	addq	$1, %rsi
	leaq	(%rdx,%r8,2), %r8
	movzbl	(%rsi), %edx
	subl	$48, %edx
	cmpl	$9, %edx
	jbe	.Lrt_atoi_6
	subq	%rcx, %rsi
	subq	$1, %rsi
	cmpq	$17, %rsi
	ja	.Lrt_atoi_7
	movq	%rax, %rdx
	negq	%rdx
	xorq	%r8, %rdx
	addq	%rdx, %rax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_atoi_7:
	movl	$10, %edx
	xorl	%esi, %esi
	jmp	strtol@PLT
	.cfi_endproc
	.size	rt_atoi, .-rt_atoi
	.section	.note.GNU-stack,"",@progbits
