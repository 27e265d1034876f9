	.text
	.p2align 4
	.type	rt_fscanf, @function
rt_fscanf:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movq	%rsi, %r14
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	movq	%rdi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$344, %rsp
	.cfi_def_cfa_offset 400
	movq	%rdx, 176(%rsp)
	movq	%rcx, 184(%rsp)
	movq	%r8, 192(%rsp)
	movq	%r9, 200(%rsp)
	testb	%al, %al
	je	.Lrt_fscanf_225
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm1, 224(%rsp)
	movaps	%xmm2, 240(%rsp)
	movaps	%xmm3, 256(%rsp)
	movaps	%xmm4, 272(%rsp)
	movaps	%xmm5, 288(%rsp)
	movaps	%xmm6, 304(%rsp)
	movaps	%xmm7, 320(%rsp)
.Lrt_fscanf_225:
	movq	8(%rbp), %r11
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	leaq	400(%rsp), %rax
	movl	$16, 88(%rsp)
	movq	16(%rbp), %r12
	movq	%rax, 96(%rsp)
	leaq	160(%rsp), %rax
	testq	%rcx, %rcx
	movq	%rax, 104(%rsp)
	setne	%dl
	cmpq	%r12, %r11
	movl	$48, 92(%rsp)
	setb	%al
	andb	%al, %dl
	movb	%dl, 75(%rsp)
	je	.Lrt_fscanf_186
	cmpb	$0, (%rcx)
	je	.Lrt_fscanf_186
	movl	192(%rbp), %eax
	testl	%eax, %eax
	jns	.Lrt_fscanf_186
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_186
	movq	104(%rsp), %rax
	movq	%r11, %rbx
	xorl	%r15d, %r15d
	movq	%r14, %r13
	movl	$16, %r10d
	movq	%rax, 8(%rsp)
	leaq	400(%rsp), %rax
	movq	%rax, 16(%rsp)
.Lrt_fscanf_5:
	movzbl	0(%r13), %eax
	leaq	1(%r13), %rdx
	cmpb	$37, %al
	je	.Lrt_fscanf_6
.Lrt_fscanf_473:
	testb	%al, %al
	je	.Lrt_fscanf_7
	cmpb	$32, %al
	ja	.Lrt_fscanf_8
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jnc	.Lrt_fscanf_10
.Lrt_fscanf_468:
	cmpq	%r12, %rbx
	jnb	.Lrt_fscanf_12
	movzbl	(%rbx), %eax
	cmpb	$32, %al
	ja	.Lrt_fscanf_12
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jc	.Lrt_fscanf_472
.Lrt_fscanf_12:
	cmpq	%rbx, %r12
	je	.Lrt_fscanf_186
.Lrt_fscanf_466:
	movq	%rdx, %r13
	movzbl	0(%r13), %eax
	leaq	1(%r13), %rdx
	cmpb	$37, %al
	jne	.Lrt_fscanf_473
.Lrt_fscanf_6:
	movzbl	1(%r13), %eax
	movl	$1, (%rsp)
	leaq	2(%r13), %rdx
	xorl	%ecx, %ecx
	cmpb	$64, %al
	jbe	.Lrt_fscanf_474
.Lrt_fscanf_15:
	cmpb	$108, %al
	je	.Lrt_fscanf_475
	cmpb	$104, %al
	je	.Lrt_fscanf_476
	movl	%eax, %esi
	andl	$-17, %esi
	cmpb	$106, %sil
	je	.Lrt_fscanf_226
	cmpb	$116, %al
	je	.Lrt_fscanf_226
	movq	%rdx, %r13
	movl	$4, %edi
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_21:
	leal	-91(%rax), %edx
	andl	$247, %edx
	je	.Lrt_fscanf_25
.Lrt_fscanf_479:
	cmpb	$110, %al
	jne	.Lrt_fscanf_477
.Lrt_fscanf_26:
	movl	(%rsp), %eax
	testl	%eax, %eax
	je	.Lrt_fscanf_5
	movq	%rbx, %rdx
	subq	%r11, %rdx
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_188
	movq	8(%rsp), %rsi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rsi, %rax
.Lrt_fscanf_189:
	movq	(%rax), %rax
	cmpl	$4, %edi
	jne	.Lrt_fscanf_190
	movl	%edx, (%rax)
	jmp	.Lrt_fscanf_5
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_8:
	testb	%al, %al
	js	.Lrt_fscanf_186
.Lrt_fscanf_10:
	cmpq	%r12, %rbx
	jnb	.Lrt_fscanf_186
	cmpb	(%rbx), %al
	je	.Lrt_fscanf_478
.Lrt_fscanf_186:
	leaq	88(%rsp), %rdx
	movq	%r14, %rsi
	movq	%rbp, %rdi
	call	__isoc99_vfscanf@PLT
	movl	%eax, %r15d
.Lrt_fscanf_1:
	addq	$344, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movl	%r15d, %eax
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_7:
	.cfi_restore_state
	movq	%rbx, 8(%rbp)
	jmp	.Lrt_fscanf_1
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_478:
	addq	$1, %rbx
	jmp	.Lrt_fscanf_466
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_475:
	movzbl	(%rdx), %eax
	cmpb	$108, %al
	je	.Lrt_fscanf_20
	leaq	1(%rdx), %r13
	leal	-91(%rax), %edx
	movl	$8, %edi
	andl	$247, %edx
	jne	.Lrt_fscanf_479
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_25:
	cmpq	%r12, %rbx
	jnb	.Lrt_fscanf_186
	leal	-37(%rax), %edx
	cmpb	$83, %dl
	ja	.Lrt_fscanf_186
	leaq	.Lrt_fscanf_29(%rip), %rsi
	movzbl	%dl, %edx
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmp	*%rdx
	.section	.rodata
	.align 4
	.align 4
.Lrt_fscanf_29:
	.long	.Lrt_fscanf_36-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_35-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_34-.Lrt_fscanf_29
	.long	.Lrt_fscanf_30-.Lrt_fscanf_29
	.long	.Lrt_fscanf_33-.Lrt_fscanf_29
	.long	.Lrt_fscanf_33-.Lrt_fscanf_29
	.long	.Lrt_fscanf_33-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_32-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_26-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_31-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_30-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_186-.Lrt_fscanf_29
	.long	.Lrt_fscanf_28-.Lrt_fscanf_29
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_472:
	addq	$1, %rbx
	jmp	.Lrt_fscanf_468
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_226:
	movzbl	(%rdx), %eax
	leaq	1(%rdx), %r13
	movl	$16, %edi
	jmp	.Lrt_fscanf_21
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_20:
	movzbl	1(%rdx), %eax
	leaq	2(%rdx), %r13
	movl	$16, %edi
	jmp	.Lrt_fscanf_21
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_476:
	movzbl	(%rdx), %eax
	cmpb	$104, %al
	je	.Lrt_fscanf_23
	leaq	1(%rdx), %r13
	movl	$2, %edi
	jmp	.Lrt_fscanf_21
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_477:
	cmpq	%r12, %rbx
	jnb	.Lrt_fscanf_186
.Lrt_fscanf_27:
	movzbl	(%rbx), %edx
	cmpb	$32, %dl
	ja	.Lrt_fscanf_25
	movabsq	$4294983168, %rsi
	btq	%rdx, %rsi
	jnc	.Lrt_fscanf_25
	addq	$1, %rbx
	cmpq	%r12, %rbx
	jb	.Lrt_fscanf_27
	jmp	.Lrt_fscanf_186
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_474:
	cmpb	$42, %al
	je	.Lrt_fscanf_480
.Lrt_fscanf_16:
	cmpb	$48, %al
	je	.Lrt_fscanf_186
	leal	-48(%rax), %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_203
	leaq	8(%rdx), %rdi
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_17:
	leal	(%rcx,%rcx,4), %ecx
	addq	$1, %rdx
	leal	-48(%rax,%rcx,2), %ecx
	movzbl	-1(%rdx), %eax
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_15
	cmpq	%rdi, %rdx
	jne	.Lrt_fscanf_17
	jmp	.Lrt_fscanf_186
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_480:
	movl	$0, (%rsp)
	movzbl	2(%r13), %eax
	leaq	3(%r13), %rdx
	jmp	.Lrt_fscanf_16
.Lrt_fscanf_33:
	leal	-4(%rdi), %eax
	andl	$-5, %eax
	orl	%ecx, %eax
	movl	%eax, 32(%rsp)
	jne	.Lrt_fscanf_186
	movzbl	(%rbx), %eax
	movb	%al, 24(%rsp)
	cmpb	$45, %al
	je	.Lrt_fscanf_72
	cmpb	$43, %al
	je	.Lrt_fscanf_72
.Lrt_fscanf_73:
	movq	%r12, %r8
	subq	%rbx, %r8
	cmpq	$23, %r8
	jle	.Lrt_fscanf_76
	movabsq	$3472328296227680304, %rcx
	movq	(%rbx), %rdx
	movabsq	$8536140394893047414, %rsi
	movabsq	$-9187201950435737472, %r8
	xorq	%rcx, %rdx
	leaq	(%rdx,%rsi), %rax
	orq	%rdx, %rax
	andq	%r8, %rax
	je	.Lrt_fscanf_78
	rep bsfq	%rax, %rax
	movl	$63, %ecx
	addq	%rdx, %rdx
	subl	$7, %eax
	subl	%eax, %ecx
	movl	%eax, %r9d
	salq	%cl, %rdx
	shrl	$3, %r9d
	leaq	(%rdx,%rdx,4), %rax
	salq	$9, %rax
	addq	%rdx, %rax
	movabsq	$71777214294589695, %rdx
	shrq	$8, %rax
	andq	%rdx, %rax
	movabsq	$281470681808895, %rdx
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rdx, %rax
	movabsq	$42949672960001, %rdx
	imulq	%rdx, %rax
	shrq	$32, %rax
	movq	%rax, %rsi
	movl	%r9d, %eax
	addq	%rax, %rbx
.Lrt_fscanf_79:
	cmpq	%rbx, %r12
	je	.Lrt_fscanf_186
	cmpl	$19, %r9d
	ja	.Lrt_fscanf_186
	testl	%r9d, %r9d
	jne	.Lrt_fscanf_87
	cmpb	$46, (%rbx)
	jne	.Lrt_fscanf_186
	xorl	%esi, %esi
.Lrt_fscanf_88:
	leaq	1(%rbx), %rax
	movq	%r12, %rdx
	subq	%rax, %rdx
	movq	%rax, 40(%rsp)
	movq	%rdx, 48(%rsp)
	cmpq	$23, %rdx
	jle	.Lrt_fscanf_90
	movabsq	$3472328296227680304, %rax
	movq	1(%rbx), %rdx
	movabsq	$8536140394893047414, %rcx
	movabsq	$-9187201950435737472, %r8
	xorq	%rax, %rdx
	addq	%rdx, %rcx
	orq	%rdx, %rcx
	andq	%r8, %rcx
	je	.Lrt_fscanf_91
	rep bsfq	%rcx, %rcx
	addq	%rdx, %rdx
	leal	-7(%rcx), %eax
	movl	$63, %ecx
	subl	%eax, %ecx
	movl	%eax, %r8d
	salq	%cl, %rdx
	shrl	$3, %r8d
	movq	40(%rsp), %rcx
	leaq	(%rdx,%rdx,4), %rax
	movl	%r8d, %ebx
	salq	$9, %rax
	addq	%rbx, %rcx
	addq	%rdx, %rax
	movq	%rcx, %rbx
	movabsq	$71777214294589695, %rdx
	shrq	$8, %rax
	andq	%rdx, %rax
	movabsq	$281470681808895, %rdx
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rdx, %rax
	movabsq	$42949672960001, %rdx
	imulq	%rdx, %rax
	shrq	$32, %rax
.Lrt_fscanf_92:
	cmpq	%rbx, %r12
	je	.Lrt_fscanf_186
	leal	(%r9,%r8), %edx
	cmpl	$19, %edx
	ja	.Lrt_fscanf_186
	testl	%r8d, %r8d
	je	.Lrt_fscanf_99
	movl	%r8d, %ecx
	leaq	rt_fscanf_powers_of_ten(%rip), %rdx
	negl	%r8d
	imulq	(%rdx,%rcx,8), %rsi
	movl	%r8d, 40(%rsp)
	leaq	(%rsi,%rax), %rsi
	movzbl	(%rbx), %eax
.Lrt_fscanf_89:
	orl	$32, %eax
	cmpb	$120, %al
	je	.Lrt_fscanf_186
	cmpb	$101, %al
	je	.Lrt_fscanf_100
.Lrt_fscanf_470:
	movabsq	$9007199254740992, %rax
	cmpq	%rsi, %rax
	jb	.Lrt_fscanf_186
	stmxcsr	76(%rsp)
	testl	$24576, 76(%rsp)
	jne	.Lrt_fscanf_186
	movl	40(%rsp), %eax
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rsi, %xmm0
	testl	%eax, %eax
	js	.Lrt_fscanf_481
	movslq	40(%rsp), %rdx
	leaq	rt_fscanf_exact_powers(%rip), %rax
	mulsd	(%rax,%rdx,8), %xmm0
.Lrt_fscanf_120:
	cmpb	$45, 24(%rsp)
	jne	.Lrt_fscanf_121
	xorpd	.Lrt_fscanf_C0(%rip), %xmm0
.Lrt_fscanf_121:
	cmpl	$4, %edi
	je	.Lrt_fscanf_482
	movl	(%rsp), %eax
	testl	%eax, %eax
	je	.Lrt_fscanf_5
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_124
	movq	8(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rdi, %rax
.Lrt_fscanf_125:
	movq	(%rax), %rax
	movsd	%xmm0, (%rax)
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_467:
	addl	$1, %r15d
	jmp	.Lrt_fscanf_5
.Lrt_fscanf_30:
	movzbl	(%rbx), %esi
	movb	%sil, 24(%rsp)
.Lrt_fscanf_37:
	movq	$-1, %rsi
	movl	%ecx, %edx
	testl	%ecx, %ecx
	cmove	%rsi, %rdx
	movzbl	24(%rsp), %esi
	cmpb	$45, %sil
	je	.Lrt_fscanf_40
	cmpb	$43, %sil
	jne	.Lrt_fscanf_41
	addq	$1, %rbx
	subq	$1, %rdx
.Lrt_fscanf_42:
	cmpq	%r12, %rbx
	jnb	.Lrt_fscanf_186
.Lrt_fscanf_41:
	movq	%r12, %r9
	subq	%rbx, %r9
	testl	%ecx, %ecx
	jne	.Lrt_fscanf_43
.Lrt_fscanf_199:
	cmpq	$23, %r9
	jle	.Lrt_fscanf_43
	movabsq	$3472328296227680304, %rsi
	movq	(%rbx), %rcx
	movabsq	$8536140394893047414, %r9
	movabsq	$-9187201950435737472, %r8
	xorq	%rsi, %rcx
	leaq	(%rcx,%r9), %rdx
	orq	%rcx, %rdx
	andq	%r8, %rdx
	je	.Lrt_fscanf_44
	rep bsfq	%rdx, %rdx
	leaq	(%rcx,%rcx), %rsi
	movl	$63, %ecx
	subl	$7, %edx
	subl	%edx, %ecx
	movl	%edx, %r8d
	salq	%cl, %rsi
	shrl	$3, %r8d
	movabsq	$71777214294589695, %rcx
	leaq	(%rsi,%rsi,4), %rdx
	salq	$9, %rdx
	addq	%rsi, %rdx
	shrq	$8, %rdx
	andq	%rcx, %rdx
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rcx, %rdx
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rdx
	movl	%r8d, %ecx
	shrq	$32, %rdx
.Lrt_fscanf_45:
	addq	%rcx, %rbx
	cmpq	%rbx, %r12
	je	.Lrt_fscanf_186
	testl	%r8d, %r8d
	je	.Lrt_fscanf_186
.Lrt_fscanf_200:
	cmpl	$18, %r8d
	ja	.Lrt_fscanf_483
.Lrt_fscanf_47:
	movq	%rdx, %rax
	negq	%rax
	cmpb	$45, 24(%rsp)
	cmove	%rax, %rdx
	movl	(%rsp), %eax
	testl	%eax, %eax
	je	.Lrt_fscanf_5
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_56
	movq	8(%rsp), %rcx
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rcx, %rax
.Lrt_fscanf_57:
	movq	(%rax), %rax
	cmpl	$4, %edi
	jne	.Lrt_fscanf_58
	movl	%edx, (%rax)
	jmp	.Lrt_fscanf_467
.Lrt_fscanf_34:
	cmpl	$4, %edi
	jne	.Lrt_fscanf_186
	testl	%ecx, %ecx
	movl	$1, %edx
	movq	%r12, %rax
	cmovne	%rcx, %rdx
	subq	%rbx, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_fscanf_186
	movl	(%rsp), %r9d
	testl	%r9d, %r9d
	je	.Lrt_fscanf_129
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_130
	movq	8(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	movq	(%rdi,%rax), %rdi
.Lrt_fscanf_131:
	cmpl	$1, %ecx
	ja	.Lrt_fscanf_132
	movzbl	(%rbx), %eax
	movb	%al, (%rdi)
.Lrt_fscanf_133:
	addl	$1, %r15d
.Lrt_fscanf_129:
	addq	%rdx, %rbx
	jmp	.Lrt_fscanf_5
.Lrt_fscanf_32:
	movzbl	(%rbx), %esi
	movb	%sil, 24(%rsp)
	cmpb	$48, %sil
	je	.Lrt_fscanf_186
	leal	-43(%rsi), %edx
	andl	$253, %edx
	jne	.Lrt_fscanf_38
	leaq	1(%rbx), %rdx
	cmpq	%r12, %rdx
	jnb	.Lrt_fscanf_37
	cmpb	$48, 1(%rbx)
	jne	.Lrt_fscanf_37
	jmp	.Lrt_fscanf_186
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_28:
	testl	%ecx, %ecx
	jne	.Lrt_fscanf_186
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	jmp	.Lrt_fscanf_65
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_484:
	subl	$48, %eax
	salq	$4, %rcx
	cltq
	orq	%rax, %rcx
.Lrt_fscanf_63:
	addq	$1, %rbx
	addl	$1, %edx
	cmpq	%rbx, %r12
	je	.Lrt_fscanf_186
.Lrt_fscanf_65:
	movzbl	(%rbx), %eax
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	jbe	.Lrt_fscanf_484
	orl	$32, %eax
	leal	-97(%rax), %esi
	cmpb	$5, %sil
	ja	.Lrt_fscanf_64
	movzbl	%al, %eax
	salq	$4, %rcx
	subl	$87, %eax
	cltq
	orq	%rax, %rcx
	jmp	.Lrt_fscanf_63
.Lrt_fscanf_31:
	cmpl	$4, %edi
	jne	.Lrt_fscanf_186
	movl	(%rsp), %r8d
	movl	%ecx, %edi
	testl	%ecx, %ecx
	movq	$-1, %rax
	cmove	%rax, %rdi
	xorl	%ecx, %ecx
	testl	%r8d, %r8d
	je	.Lrt_fscanf_135
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_136
	movq	8(%rsp), %rsi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rsi, %rax
.Lrt_fscanf_137:
	movq	(%rax), %rcx
.Lrt_fscanf_135:
	movq	%r12, %r9
	movq	%rdi, %r8
	subq	%rbx, %r9
	cmpq	%rdi, %r9
	cmovbe	%r9, %r8
	cmpq	$15, %r8
	jbe	.Lrt_fscanf_212
	leaq	-16(%r8), %rax
	movdqa	.Lrt_fscanf_C1(%rip), %xmm5
	movdqa	.Lrt_fscanf_C2(%rip), %xmm4
	andq	$-16, %rax
	movdqa	.Lrt_fscanf_C3(%rip), %xmm3
	leaq	16(%rax), %rdx
	xorl	%eax, %eax
	jmp	.Lrt_fscanf_148
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_139:
	testq	%rcx, %rcx
	je	.Lrt_fscanf_147
	movups	%xmm1, (%rcx,%rax)
.Lrt_fscanf_147:
	addq	$16, %rax
	cmpq	%rax, %rdx
	je	.Lrt_fscanf_138
.Lrt_fscanf_148:
	movdqu	(%rbx,%rax), %xmm1
	movdqa	%xmm5, %xmm0
	paddb	%xmm1, %xmm0
	movdqa	%xmm0, %xmm2
	pminub	%xmm4, %xmm2
	pcmpeqb	%xmm2, %xmm0
	movdqa	%xmm3, %xmm2
	pcmpeqb	%xmm1, %xmm2
	por	%xmm2, %xmm0
	pmovmskb	%xmm0, %esi
	testl	%esi, %esi
	je	.Lrt_fscanf_139
	rep bsfl	%esi, %esi
	movslq	%esi, %rdx
	movq	%rdx, 24(%rsp)
	testq	%rcx, %rcx
	je	.Lrt_fscanf_141
	testq	%rax, %rax
	je	.Lrt_fscanf_140
	leaq	-16(%rdx,%rax), %rdx
	movdqu	(%rbx,%rdx), %xmm6
	movups	%xmm6, (%rcx,%rdx)
.Lrt_fscanf_141:
	movq	24(%rsp), %rdx
	addq	%rax, %rdx
.Lrt_fscanf_146:
	cmpq	%rdx, %r9
	jne	.Lrt_fscanf_227
	cmpq	%rdx, %rdi
	jne	.Lrt_fscanf_186
.Lrt_fscanf_227:
	movl	(%rsp), %edi
	addq	%rdx, %rbx
	testl	%edi, %edi
	je	.Lrt_fscanf_5
	movb	$0, (%rcx,%rdx)
	jmp	.Lrt_fscanf_467
.Lrt_fscanf_35:
	cmpl	$4, %edi
	jne	.Lrt_fscanf_186
	testl	%ecx, %ecx
	movl	%ecx, %edx
	movq	$-1, %rax
	movl	(%rsp), %esi
	cmovne	%rdx, %rax
	movq	%rax, 24(%rsp)
	xorl	%eax, %eax
	testl	%esi, %esi
	je	.Lrt_fscanf_154
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_155
	movq	8(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rdi, %rax
.Lrt_fscanf_156:
	movq	(%rax), %rax
.Lrt_fscanf_154:
	movzbl	0(%r13), %ecx
	cmpb	$94, %cl
	jne	.Lrt_fscanf_157
	movzbl	1(%r13), %ecx
	testb	%cl, %cl
	je	.Lrt_fscanf_158
	cmpb	$93, 2(%r13)
	je	.Lrt_fscanf_485
.Lrt_fscanf_158:
	movq	$0, 144(%rsp)
	pxor	%xmm0, %xmm0
	addq	$1, %r13
	movl	$1, 144(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 128(%rsp)
.Lrt_fscanf_196:
	movl	%ecx, %edx
	testb	%cl, %cl
	je	.Lrt_fscanf_186
	movq	%rbx, 48(%rsp)
	leaq	2(%r13), %rdi
	movzbl	75(%rsp), %ebx
	xorl	%esi, %esi
	movq	%r11, 32(%rsp)
	xorl	%r9d, %r9d
	movl	$1, %r8d
	movq	%r12, 40(%rsp)
	jmp	.Lrt_fscanf_176
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_179:
	movl	%edx, %esi
	movq	%r8, %r9
	shrb	$6, %sil
	salq	%cl, %r9
	andl	$3, %esi
	orq	%r9, 112(%rsp,%rsi,8)
	testb	%r11b, %r11b
	je	.Lrt_fscanf_186
	leaq	1(%rdi), %rcx
	cmpb	$93, %r11b
	je	.Lrt_fscanf_178
.Lrt_fscanf_177:
	movq	%rcx, %rdi
	movl	%edx, %esi
	movl	%ebx, %r9d
	movl	%r11d, %edx
	movl	%r11d, %ecx
.Lrt_fscanf_176:
	movzbl	-1(%rdi), %r11d
	movq	%rdi, %r13
	cmpb	$45, %dl
	jne	.Lrt_fscanf_179
	testb	%r9b, %r9b
	je	.Lrt_fscanf_179
	testb	%r11b, %r11b
	setne	%r12b
	cmpb	$93, %r11b
	setne	%r9b
	testb	%r9b, %r12b
	je	.Lrt_fscanf_179
	cmpb	%sil, %r11b
	jb	.Lrt_fscanf_179
	movzbl	%sil, %ecx
	movzbl	%r11b, %r12d
	movl	$1, %r9d
	cmpl	%r12d, %ecx
	jnb	.Lrt_fscanf_486
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_180:
	movl	%ecx, %edx
	movq	%r9, %rsi
	salq	%cl, %rsi
	shrl	$6, %edx
	addl	$1, %ecx
	orq	%rsi, 112(%rsp,%rdx,8)
	cmpl	%r12d, %ecx
	jne	.Lrt_fscanf_180
	leaq	1(%rdi), %rcx
	movl	$45, %edx
	jmp	.Lrt_fscanf_177
.Lrt_fscanf_36:
	movzbl	(%rsp), %eax
	xorl	$1, %eax
	testl	%ecx, %ecx
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_fscanf_186
	cmpl	$4, %edi
	jne	.Lrt_fscanf_186
	cmpb	$37, (%rbx)
	jne	.Lrt_fscanf_186
	addq	$1, %rbx
	jmp	.Lrt_fscanf_5
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_23:
	movzbl	1(%rdx), %eax
	leaq	2(%rdx), %r13
	movl	$1, %edi
	jmp	.Lrt_fscanf_21
.Lrt_fscanf_178:
	movq	32(%rsp), %r11
	movq	40(%rsp), %r12
	movq	48(%rsp), %rbx
	testq	%rdi, %rdi
	je	.Lrt_fscanf_186
	movq	%r12, %r8
	movl	144(%rsp), %edi
	movq	24(%rsp), %r9
	xorl	%edx, %edx
	subq	%rbx, %r8
	jmp	.Lrt_fscanf_185
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_487:
	testq	%rax, %rax
	je	.Lrt_fscanf_184
	movb	%cl, (%rax,%rdx)
.Lrt_fscanf_184:
	addq	$1, %rdx
	cmpq	%rdx, %r9
	je	.Lrt_fscanf_174
	cmpq	%rdx, %r8
	je	.Lrt_fscanf_174
.Lrt_fscanf_185:
	movzbl	(%rbx,%rdx), %ecx
	movl	%ecx, %esi
	shrb	$6, %sil
	andl	$3, %esi
	movq	112(%rsp,%rsi,8), %rsi
	shrq	%cl, %rsi
	andl	$1, %esi
	cmpl	%edi, %esi
	jne	.Lrt_fscanf_487
.Lrt_fscanf_174:
	testq	%rdx, %rdx
	je	.Lrt_fscanf_186
.Lrt_fscanf_173:
	movq	24(%rsp), %rdi
	addq	%rdx, %rbx
	cmpq	%rdi, %rdx
	je	.Lrt_fscanf_228
	cmpq	%rbx, %r12
	je	.Lrt_fscanf_186
.Lrt_fscanf_228:
	movl	(%rsp), %ecx
	testl	%ecx, %ecx
	je	.Lrt_fscanf_5
	movb	$0, (%rax,%rdx)
	addl	$1, %r15d
	jmp	.Lrt_fscanf_5
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_38:
	testl	%ecx, %ecx
	je	.Lrt_fscanf_197
	movq	%r12, %r9
	movl	%ecx, %edx
	subq	%rbx, %r9
	cmpb	$45, 24(%rsp)
	je	.Lrt_fscanf_40
.Lrt_fscanf_43:
	cmpq	%rdx, %r9
	cmova	%rdx, %r9
	testq	%r9, %r9
	je	.Lrt_fscanf_186
	movq	%r11, 32(%rsp)
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	jmp	.Lrt_fscanf_51
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_54:
	subl	$48, %esi
	leaq	(%rdx,%rdx,4), %rdx
	addq	$1, %rcx
	movslq	%esi, %rsi
	leaq	(%rsi,%rdx,2), %rdx
	cmpq	%rcx, %r9
	je	.Lrt_fscanf_488
	cmpq	$20, %rcx
	je	.Lrt_fscanf_186
.Lrt_fscanf_51:
	movzbl	(%rbx,%rcx), %esi
	movl	%ecx, %r8d
	movl	%esi, %r11d
	subl	$48, %r11d
	cmpb	$9, %r11b
	jbe	.Lrt_fscanf_54
	movq	32(%rsp), %r11
	jmp	.Lrt_fscanf_45
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_40:
	movb	$45, 24(%rsp)
	addq	$1, %rbx
	subq	$1, %rdx
	jmp	.Lrt_fscanf_42
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_72:
	addq	$1, %rbx
	cmpq	%r12, %rbx
	jb	.Lrt_fscanf_73
	jmp	.Lrt_fscanf_186
.Lrt_fscanf_87:
	movzbl	(%rbx), %eax
	movl	$0, 40(%rsp)
	cmpb	$46, %al
	jne	.Lrt_fscanf_89
	jmp	.Lrt_fscanf_88
.Lrt_fscanf_157:
	movq	$0, 144(%rsp)
	pxor	%xmm0, %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 128(%rsp)
	jmp	.Lrt_fscanf_196
.Lrt_fscanf_212:
	xorl	%edx, %edx
.Lrt_fscanf_138:
	cmpq	%r8, %rdx
	jnb	.Lrt_fscanf_146
	movabsq	$4294983168, %rsi
.Lrt_fscanf_151:
	movzbl	(%rbx,%rdx), %eax
	cmpb	$32, %al
	ja	.Lrt_fscanf_149
	btq	%rax, %rsi
	jc	.Lrt_fscanf_146
.Lrt_fscanf_149:
	testq	%rcx, %rcx
	je	.Lrt_fscanf_150
	movb	%al, (%rcx,%rdx)
.Lrt_fscanf_150:
	addq	$1, %rdx
	cmpq	%rdx, %r8
	jne	.Lrt_fscanf_151
	jmp	.Lrt_fscanf_146
.Lrt_fscanf_482:
	movq	%xmm0, %rax
	andl	$536870911, %eax
	cmpq	$268435456, %rax
	je	.Lrt_fscanf_186
	movl	(%rsp), %eax
	testl	%eax, %eax
	je	.Lrt_fscanf_5
	cvtsd2ss	%xmm0, %xmm0
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_127
	movq	8(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rdi, %rax
.Lrt_fscanf_128:
	movq	(%rax), %rax
	movss	%xmm0, (%rax)
	jmp	.Lrt_fscanf_467
.Lrt_fscanf_64:
	testl	%edx, %edx
	sete	%sil
	cmpl	$15, %edx
	setg	%dl
	orb	%dl, %sil
	jne	.Lrt_fscanf_186
	cmpb	$120, %al
	je	.Lrt_fscanf_186
	movl	(%rsp), %eax
	testl	%eax, %eax
	je	.Lrt_fscanf_5
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_66
	movq	8(%rsp), %rsi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rsi, %rax
.Lrt_fscanf_67:
	movq	(%rax), %rax
	cmpl	$4, %edi
	jne	.Lrt_fscanf_68
	movl	%ecx, (%rax)
	jmp	.Lrt_fscanf_467
.Lrt_fscanf_76:
	xorl	%eax, %eax
	xorl	%esi, %esi
	jmp	.Lrt_fscanf_84
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_86:
	subl	$48, %edx
	leaq	(%rsi,%rsi,4), %rcx
	addq	$1, %rax
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %rsi
	cmpq	%r8, %rax
	je	.Lrt_fscanf_489
	cmpq	$20, %rax
	je	.Lrt_fscanf_186
.Lrt_fscanf_84:
	movzbl	(%rbx,%rax), %edx
	movl	%eax, %r9d
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	jbe	.Lrt_fscanf_86
	addq	%rax, %rbx
	jmp	.Lrt_fscanf_79
.Lrt_fscanf_190:
	cmpl	$7, %edi
	jbe	.Lrt_fscanf_191
	movq	%rdx, (%rax)
	jmp	.Lrt_fscanf_5
.Lrt_fscanf_188:
	movq	16(%rsp), %rcx
	leaq	8(%rcx), %rsi
	movq	%rcx, %rax
	movq	%rsi, 16(%rsp)
	jmp	.Lrt_fscanf_189
.Lrt_fscanf_197:
	movq	%r12, %r9
	movq	$-1, %rdx
	subq	%rbx, %r9
	jmp	.Lrt_fscanf_199
.Lrt_fscanf_488:
	movq	32(%rsp), %r11
	addl	$1, %r8d
.Lrt_fscanf_53:
	addq	%rcx, %rbx
	cmpq	%rbx, %r12
	jne	.Lrt_fscanf_200
	jmp	.Lrt_fscanf_186
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_56:
	movq	16(%rsp), %rcx
	leaq	8(%rcx), %rsi
	movq	%rcx, %rax
	movq	%rsi, 16(%rsp)
	jmp	.Lrt_fscanf_57
.Lrt_fscanf_58:
	cmpl	$7, %edi
	jbe	.Lrt_fscanf_60
	movq	%rdx, (%rax)
	jmp	.Lrt_fscanf_467
.Lrt_fscanf_191:
	cmpl	$2, %edi
	je	.Lrt_fscanf_490
	movb	%dl, (%rax)
	jmp	.Lrt_fscanf_5
.Lrt_fscanf_485:
	movq	24(%rsp), %rdi
	movq	%r12, %rdx
	subq	%rbx, %rdx
	cmpq	%rdi, %rdx
	cmova	%rdi, %rdx
	movq	%rdx, %r8
	cmpq	$15, %rdx
	jbe	.Lrt_fscanf_219
	movd	%ecx, %xmm2
	leaq	-16(%rdx), %rdx
	punpcklbw	%xmm2, %xmm2
	andq	$-16, %rdx
	punpcklwd	%xmm2, %xmm2
	leaq	16(%rdx), %rdi
	xorl	%edx, %edx
	pshufd	$0, %xmm2, %xmm2
	jmp	.Lrt_fscanf_169
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_160:
	testq	%rax, %rax
	je	.Lrt_fscanf_168
	movups	%xmm0, (%rax,%rdx)
.Lrt_fscanf_168:
	addq	$16, %rdx
	cmpq	%rdx, %rdi
	je	.Lrt_fscanf_491
.Lrt_fscanf_169:
	movdqu	(%rbx,%rdx), %xmm0
	movdqa	%xmm0, %xmm1
	pcmpeqb	%xmm2, %xmm1
	pmovmskb	%xmm1, %esi
	testl	%esi, %esi
	je	.Lrt_fscanf_160
	xorl	%r8d, %r8d
	rep bsfl	%esi, %r8d
	movslq	%r8d, %r9
	testq	%rax, %rax
	je	.Lrt_fscanf_162
	testq	%rdx, %rdx
	je	.Lrt_fscanf_161
	leaq	-16(%rdx,%r9), %rcx
	movdqu	(%rbx,%rcx), %xmm7
	movups	%xmm7, (%rax,%rcx)
.Lrt_fscanf_162:
	addq	%r9, %rdx
.Lrt_fscanf_167:
	addq	$3, %r13
	jmp	.Lrt_fscanf_174
.Lrt_fscanf_99:
	testl	%edx, %edx
	je	.Lrt_fscanf_186
	movl	$0, 40(%rsp)
	movzbl	(%rbx), %eax
	jmp	.Lrt_fscanf_89
.Lrt_fscanf_90:
	xorl	%eax, %eax
	cmpq	$0, 48(%rsp)
	movl	$1, %edx
	je	.Lrt_fscanf_492
	movq	%r12, 64(%rsp)
	movq	48(%rsp), %r12
	movq	%r11, 56(%rsp)
	jmp	.Lrt_fscanf_96
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_98:
	subl	$48, %ecx
	leaq	(%rax,%rax,4), %rax
	movslq	%ecx, %rcx
	leaq	(%rcx,%rax,2), %rax
	cmpq	%rdx, %r12
	je	.Lrt_fscanf_493
	addq	$1, %rdx
	cmpq	$21, %rdx
	je	.Lrt_fscanf_186
.Lrt_fscanf_96:
	movzbl	(%rbx,%rdx), %ecx
	movl	%edx, %r8d
	movl	%ecx, %r11d
	subl	$48, %r11d
	cmpb	$9, %r11b
	jbe	.Lrt_fscanf_98
	movq	56(%rsp), %r11
	movq	64(%rsp), %r12
	leal	-1(%rdx), %r8d
	addq	%rdx, %rbx
	jmp	.Lrt_fscanf_92
.Lrt_fscanf_44:
	leaq	(%rcx,%rcx,4), %rdx
	xorq	8(%rbx), %rsi
	salq	$9, %rdx
	addq	%rsi, %r9
	addq	%rcx, %rdx
	orq	%rsi, %r9
	movabsq	$71777214294589695, %rcx
	shrq	$8, %rdx
	andq	%rcx, %rdx
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rcx, %rdx
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rdx
	shrq	$32, %rdx
	movq	%rdx, 32(%rsp)
	andq	%r8, %r9
	je	.Lrt_fscanf_46
	rep bsfq	%r9, %r9
	leaq	rt_fscanf_powers_of_ten(%rip), %rdx
	leal	-7(%r9), %r8d
	movl	%r8d, %eax
	shrl	$3, %eax
	movl	%eax, %ecx
	movq	(%rdx,%rcx,8), %r9
	leal	8(%rax), %edx
	addq	%rdx, %rbx
	cmpq	%rbx, %r12
	je	.Lrt_fscanf_186
	cmpl	$18, %edx
	ja	.Lrt_fscanf_186
	movl	$63, %ecx
	addq	%rsi, %rsi
	movq	32(%rsp), %rdx
	subl	%r8d, %ecx
	salq	%cl, %rsi
	imulq	%r9, %rdx
	movabsq	$71777214294589695, %rcx
	leaq	(%rsi,%rsi,4), %rax
	salq	$9, %rax
	addq	%rsi, %rax
	shrq	$8, %rax
	andq	%rcx, %rax
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rcx, %rax
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rax
	shrq	$32, %rax
	leaq	(%rax,%rdx), %rdx
	jmp	.Lrt_fscanf_47
.Lrt_fscanf_132:
	movq	%rbx, %rsi
	movl	%r10d, 32(%rsp)
	movq	%r11, 24(%rsp)
	movq	%rdx, (%rsp)
	call	memcpy@PLT
	movl	32(%rsp), %r10d
	movq	24(%rsp), %r11
	movq	(%rsp), %rdx
	jmp	.Lrt_fscanf_133
.Lrt_fscanf_130:
	movq	16(%rsp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_fscanf_131
.Lrt_fscanf_489:
	addl	$1, %r9d
	addq	%rax, %rbx
	jmp	.Lrt_fscanf_79
.Lrt_fscanf_140:
	testq	%rcx, %rcx
	je	.Lrt_fscanf_141
	movl	%esi, %r8d
	leaq	112(%rsp), %rdx
	andl	$8, %r8d
	testb	$8, %sil
	movq	%rdx, 32(%rsp)
	movq	%r8, 40(%rsp)
	cmovne	%rcx, %rdx
	movq	(%rbx), %r8
	movq	%r8, (%rdx)
	movq	40(%rsp), %rdx
	movq	40(%rsp), %r8
	addq	%rcx, %rdx
	testb	$4, %sil
	cmove	32(%rsp), %rdx
	movl	(%rbx,%r8), %r8d
	movl	%r8d, (%rdx)
	movl	%esi, %r8d
	andl	$12, %r8d
	testb	$2, %sil
	leaq	(%rcx,%r8), %rdx
	movzwl	(%rbx,%r8), %r8d
	cmove	32(%rsp), %rdx
	movw	%r8w, (%rdx)
	movl	%esi, %r8d
	andl	$14, %r8d
	andl	$1, %esi
	movq	32(%rsp), %rsi
	movq	%r8, %rdx
	leaq	(%rcx,%r8), %r8
	cmovne	%r8, %rsi
	movzbl	(%rbx,%rdx), %edx
	movb	%dl, (%rsi)
	jmp	.Lrt_fscanf_141
.Lrt_fscanf_60:
	cmpl	$2, %edi
	je	.Lrt_fscanf_494
	movb	%dl, (%rax)
	jmp	.Lrt_fscanf_467
.Lrt_fscanf_203:
	xorl	%ecx, %ecx
	jmp	.Lrt_fscanf_15
.Lrt_fscanf_481:
	negl	%eax
	leaq	rt_fscanf_exact_powers(%rip), %rdx
	cltq
	divsd	(%rdx,%rax,8), %xmm0
	jmp	.Lrt_fscanf_120
.Lrt_fscanf_483:
	cmpl	$19, %r8d
	jne	.Lrt_fscanf_186
	cmpb	$117, %al
	je	.Lrt_fscanf_47
	testq	%rdx, %rdx
	jns	.Lrt_fscanf_47
	jmp	.Lrt_fscanf_186
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_100:
	leaq	1(%rbx), %r9
	cmpq	%r12, %r9
	jnb	.Lrt_fscanf_186
	movzbl	1(%rbx), %eax
	movb	%al, 56(%rsp)
	cmpb	$45, %al
	je	.Lrt_fscanf_102
	cmpb	$43, %al
	je	.Lrt_fscanf_102
.Lrt_fscanf_103:
	movq	%r12, %rax
	subq	%r9, %rax
	cmpq	$23, %rax
	jle	.Lrt_fscanf_105
	movabsq	$3472328296227680304, %r8
	movq	(%r9), %rbx
	movabsq	$8536140394893047414, %rdx
	movabsq	$-9187201950435737472, %rcx
	xorq	%r8, %rbx
	leaq	(%rbx,%rdx), %rax
	orq	%rbx, %rax
	andq	%rcx, %rax
	je	.Lrt_fscanf_107
	rep bsfq	%rax, %rax
	leaq	(%rbx,%rbx), %rdx
	subl	$7, %eax
	movl	%eax, %ecx
	shrl	$3, %ecx
	movl	%ecx, 32(%rsp)
	movl	$63, %ecx
	movl	32(%rsp), %ebx
	subl	%eax, %ecx
	salq	%cl, %rdx
	addq	%r9, %rbx
	leaq	(%rdx,%rdx,4), %rax
	salq	$9, %rax
	addq	%rdx, %rax
	movabsq	$71777214294589695, %rdx
	shrq	$8, %rax
	andq	%rdx, %rax
	movabsq	$281470681808895, %rdx
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rdx, %rax
	movabsq	$42949672960001, %rdx
	imulq	%rdx, %rax
	shrq	$32, %rax
	movq	%rax, %r8
.Lrt_fscanf_108:
	cmpq	%rbx, %r12
	je	.Lrt_fscanf_186
	movl	32(%rsp), %eax
	subl	$1, %eax
	cmpl	$3, %eax
	ja	.Lrt_fscanf_186
	movl	%r8d, %eax
	negl	%eax
	cmpb	$45, 56(%rsp)
	cmovne	%r8d, %eax
	addl	%eax, 40(%rsp)
	movl	40(%rsp), %ecx
	leal	22(%rcx), %eax
	cmpl	$44, %eax
	jbe	.Lrt_fscanf_470
	jmp	.Lrt_fscanf_186
.Lrt_fscanf_491:
	cmpq	%r8, %rdx
	jb	.Lrt_fscanf_172
	jmp	.Lrt_fscanf_495
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_496:
	testq	%rax, %rax
	je	.Lrt_fscanf_171
	movb	%sil, (%rax,%rdx)
.Lrt_fscanf_171:
	addq	$1, %rdx
	cmpq	%r8, %rdx
	jnb	.Lrt_fscanf_167
.Lrt_fscanf_172:
	movzbl	(%rbx,%rdx), %esi
	cmpb	%sil, %cl
	jne	.Lrt_fscanf_496
	jmp	.Lrt_fscanf_167
.Lrt_fscanf_78:
	leaq	(%rdx,%rdx,4), %rax
	xorq	8(%rbx), %rcx
	movabsq	$281470681808895, %r9
	salq	$9, %rax
	addq	%rdx, %rax
	movabsq	$71777214294589695, %rdx
	shrq	$8, %rax
	andq	%rdx, %rax
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%r9, %rax
	movabsq	$42949672960001, %r9
	imulq	%r9, %rax
	shrq	$32, %rax
	movq	%rax, 40(%rsp)
	leaq	(%rcx,%rsi), %rax
	orq	%rcx, %rax
	andq	%r8, %rax
	je	.Lrt_fscanf_80
	rep bsfq	%rax, %rax
	leaq	(%rcx,%rcx), %rdx
	movl	$63, %ecx
	movq	40(%rsp), %rsi
	subl	$7, %eax
	subl	%eax, %ecx
	movl	%eax, %r8d
	salq	%cl, %rdx
	shrl	$3, %r8d
	movabsq	$281470681808895, %rcx
	leaq	(%rdx,%rdx,4), %rax
	salq	$9, %rax
	addq	%rdx, %rax
	movabsq	$71777214294589695, %rdx
	shrq	$8, %rax
	andq	%rdx, %rax
	leaq	rt_fscanf_powers_of_ten(%rip), %rdx
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rcx, %rax
	movl	%r8d, %ecx
	imulq	%r9, %rax
	imulq	(%rdx,%rcx,8), %rsi
	shrq	$32, %rax
	leaq	(%rax,%rsi), %rsi
	leal	8(%r8), %eax
	movq	%rax, %r9
	addq	%rax, %rbx
	jmp	.Lrt_fscanf_79
.Lrt_fscanf_486:
	leaq	1(%rdi), %rcx
	jmp	.Lrt_fscanf_177
.Lrt_fscanf_127:
	movq	16(%rsp), %rdi
	movq	%rdi, %rax
	addq	$8, %rdi
	movq	%rdi, 16(%rsp)
	jmp	.Lrt_fscanf_128
.Lrt_fscanf_136:
	movq	16(%rsp), %rsi
	movq	%rsi, %rax
	addq	$8, %rsi
	movq	%rsi, 16(%rsp)
	jmp	.Lrt_fscanf_137
.Lrt_fscanf_155:
	movq	16(%rsp), %rdi
	movq	%rdi, %rax
	addq	$8, %rdi
	movq	%rdi, 16(%rsp)
	jmp	.Lrt_fscanf_156
.Lrt_fscanf_68:
	cmpl	$7, %edi
	jbe	.Lrt_fscanf_70
	movq	%rcx, (%rax)
	jmp	.Lrt_fscanf_467
.Lrt_fscanf_66:
	movq	16(%rsp), %rsi
	movq	%rsi, %rax
	addq	$8, %rsi
	movq	%rsi, 16(%rsp)
	jmp	.Lrt_fscanf_67
.Lrt_fscanf_490:
	movw	%dx, (%rax)
	jmp	.Lrt_fscanf_5
.Lrt_fscanf_493:
	movq	40(%rsp), %rbx
	movq	48(%rsp), %rcx
	movq	56(%rsp), %r11
	movq	64(%rsp), %r12
	addq	%rcx, %rbx
	jmp	.Lrt_fscanf_92
.Lrt_fscanf_124:
	movq	16(%rsp), %rdi
	movq	%rdi, %rax
	addq	$8, %rdi
	movq	%rdi, 16(%rsp)
	jmp	.Lrt_fscanf_125
.Lrt_fscanf_494:
	movw	%dx, (%rax)
	jmp	.Lrt_fscanf_467
.Lrt_fscanf_102:
	leaq	2(%rbx), %r9
	cmpq	%r12, %r9
	jb	.Lrt_fscanf_103
	jmp	.Lrt_fscanf_186
.Lrt_fscanf_70:
	cmpl	$2, %edi
	je	.Lrt_fscanf_497
	movb	%cl, (%rax)
	jmp	.Lrt_fscanf_467
.Lrt_fscanf_91:
	imulq	$2561, %rdx, %rdx
	xorq	9(%rbx), %rax
	movabsq	$71777214294589695, %rcx
	movabsq	$281470681808895, %r8
	shrq	$8, %rdx
	andq	%rcx, %rdx
	movabsq	$8536140394893047414, %rcx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%r8, %rdx
	movabsq	$42949672960001, %r8
	imulq	%r8, %rdx
	movabsq	$-9187201950435737472, %r8
	shrq	$32, %rdx
	movq	%rdx, 48(%rsp)
	leaq	(%rax,%rcx), %rdx
	orq	%rax, %rdx
	andq	%r8, %rdx
	je	.Lrt_fscanf_93
	rep bsfq	%rdx, %rdx
	movl	$63, %ecx
	addq	%rax, %rax
	subl	$7, %edx
	subl	%edx, %ecx
	movl	%edx, %ebx
	leaq	rt_fscanf_powers_of_ten(%rip), %rdx
	salq	%cl, %rax
	shrl	$3, %ebx
	movabsq	$71777214294589695, %rcx
	imulq	$2561, %rax, %rax
	movl	%ebx, %r8d
	shrq	$8, %rax
	andq	%rcx, %rax
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rcx, %rax
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rax
	movl	%ebx, %ecx
	movq	48(%rsp), %rbx
	imulq	(%rdx,%rcx,8), %rbx
	movq	40(%rsp), %rcx
	shrq	$32, %rax
	addq	%rbx, %rax
	leal	8(%r8), %ebx
	addq	%rbx, %rcx
	movq	%rbx, %r8
	movq	%rcx, %rbx
	jmp	.Lrt_fscanf_92
.Lrt_fscanf_161:
	testq	%rax, %rax
	je	.Lrt_fscanf_162
	movl	%r8d, %edi
	leaq	112(%rsp), %rcx
	movq	(%rbx), %rsi
	andl	$8, %edi
	testb	$8, %r8b
	cmovne	%rax, %rcx
	movq	%rsi, (%rcx)
	leaq	(%rbx,%rdi), %rsi
	leaq	112(%rsp), %rcx
	testb	$4, %r8b
	je	.Lrt_fscanf_164
	leaq	(%rax,%rdi), %rcx
.Lrt_fscanf_164:
	movl	(%rsi), %esi
	movl	%esi, (%rcx)
	movl	%r8d, %esi
	leaq	112(%rsp), %rcx
	andl	$12, %esi
	leaq	(%rbx,%rsi), %rdi
	testb	$2, %r8b
	je	.Lrt_fscanf_165
	leaq	(%rax,%rsi), %rcx
.Lrt_fscanf_165:
	movzwl	(%rdi), %esi
	movw	%si, (%rcx)
	movl	%r8d, %esi
	leaq	112(%rsp), %rcx
	andl	$14, %esi
	andb	$1, %r8b
	leaq	(%rbx,%rsi), %rdi
	je	.Lrt_fscanf_166
	leaq	(%rax,%rsi), %rcx
.Lrt_fscanf_166:
	movzbl	(%rdi), %esi
	movb	%sil, (%rcx)
	jmp	.Lrt_fscanf_162
.Lrt_fscanf_105:
	movq	%rsi, 48(%rsp)
	movl	32(%rsp), %esi
	movq	%r9, %rcx
	xorl	%r8d, %r8d
	leaq	-1(%r9,%rax), %rbx
.Lrt_fscanf_113:
	movzbl	(%rcx), %eax
	movl	%eax, %edx
	subl	$48, %edx
	cmpb	$9, %dl
	ja	.Lrt_fscanf_469
	subl	$48, %eax
	leaq	(%r8,%r8,4), %rdx
	addl	$1, %esi
	cltq
	leaq	(%rax,%rdx,2), %r8
	cmpq	%rbx, %rcx
	je	.Lrt_fscanf_469
	addq	$1, %rcx
	cmpl	$20, %esi
	jne	.Lrt_fscanf_113
	movl	%esi, 32(%rsp)
	leaq	20(%r9), %rbx
	movq	48(%rsp), %rsi
	jmp	.Lrt_fscanf_108
.Lrt_fscanf_469:
	movl	%esi, %ebx
	movq	48(%rsp), %rsi
	movl	%ebx, 32(%rsp)
	addq	%r9, %rbx
	jmp	.Lrt_fscanf_108
.Lrt_fscanf_219:
	xorl	%edx, %edx
	jmp	.Lrt_fscanf_172
.Lrt_fscanf_46:
	imulq	$2561, %rsi, %rdx
	movabsq	$71777214294589695, %rsi
	imulq	$100000000, 32(%rsp), %rcx
	shrq	$8, %rdx
	andq	%rsi, %rdx
	movabsq	$281470681808895, %rsi
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rsi, %rdx
	movabsq	$42949672960001, %rsi
	imulq	%rsi, %rdx
	shrq	$32, %rdx
	addq	%rcx, %rdx
	movl	$16, %ecx
.Lrt_fscanf_48:
	movzbl	(%rbx,%rcx), %esi
	movl	%esi, %r8d
	subl	$48, %r8d
	cmpb	$9, %r8b
	ja	.Lrt_fscanf_498
	leaq	(%rdx,%rdx,4), %r8
	leal	-48(%rsi), %edx
	addq	$1, %rcx
	movslq	%edx, %rdx
	leaq	(%rdx,%r8,2), %rdx
	cmpq	$20, %rcx
	jne	.Lrt_fscanf_48
	jmp	.Lrt_fscanf_186
.Lrt_fscanf_497:
	movw	%cx, (%rax)
	jmp	.Lrt_fscanf_467
.Lrt_fscanf_107:
	xorq	8(%r9), %r8
	leaq	(%r8,%rdx), %rax
	orq	%r8, %rax
	testq	%rcx, %rax
	jne	.Lrt_fscanf_186
	imulq	$2561, %rbx, %rax
	movl	$16, %ebx
	movabsq	$71777214294589695, %rdx
	shrq	$8, %rax
	andq	%rdx, %rax
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	movq	%rax, %rcx
	imulq	$2561, %r8, %rax
	shrq	$8, %rax
	andq	%rdx, %rax
	movabsq	$281470681808895, %rdx
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	movq	%rax, %r8
	movq	%rcx, %rax
	movabsq	$42949672960001, %rcx
	andq	%rdx, %rax
	andq	%r8, %rdx
	imulq	%rcx, %rax
	imulq	%rcx, %rdx
	shrq	$32, %rax
	imulq	$100000000, %rax, %rax
	shrq	$32, %rdx
	leaq	(%rax,%rdx), %r8
.Lrt_fscanf_109:
	movzbl	(%r9,%rbx), %eax
	movl	%eax, %edx
	subl	$48, %edx
	cmpb	$9, %dl
	ja	.Lrt_fscanf_499
	imulq	$10, %r8, %r8
	subl	$48, %eax
	addq	$1, %rbx
	cltq
	addq	%rax, %r8
	cmpq	$20, %rbx
	jne	.Lrt_fscanf_109
	movl	$20, 32(%rsp)
	leaq	20(%r9), %rbx
	jmp	.Lrt_fscanf_108
.Lrt_fscanf_80:
	imulq	$2561, %rcx, %rax
	movabsq	$71777214294589695, %rsi
	imulq	$100000000, 40(%rsp), %rdx
	shrq	$8, %rax
	andq	%rsi, %rax
	movabsq	$281470681808895, %rsi
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rsi, %rax
	imulq	%r9, %rax
	shrq	$32, %rax
	leaq	(%rax,%rdx), %rsi
	movl	$16, %eax
.Lrt_fscanf_81:
	movzbl	(%rbx,%rax), %edx
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_500
	imulq	$10, %rsi, %rsi
	subl	$48, %edx
	addq	$1, %rax
	movslq	%edx, %rdx
	addq	%rdx, %rsi
	cmpq	$20, %rax
	jne	.Lrt_fscanf_81
	jmp	.Lrt_fscanf_186
.Lrt_fscanf_492:
	movq	40(%rsp), %rbx
	xorl	%r8d, %r8d
	jmp	.Lrt_fscanf_92
.Lrt_fscanf_93:
	imulq	$2561, %rax, %rax
	movabsq	$71777214294589695, %rcx
	imulq	$100000000, 48(%rsp), %rdx
	shrq	$8, %rax
	andq	%rcx, %rax
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rcx, %rax
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rax
	movl	$16, %ecx
	shrq	$32, %rax
	addq	%rdx, %rax
.Lrt_fscanf_94:
	movzbl	1(%rbx,%rcx), %edx
	movl	%edx, %r8d
	subl	$48, %r8d
	cmpb	$9, %r8b
	ja	.Lrt_fscanf_501
	imulq	$10, %rax, %rax
	subl	$48, %edx
	addq	$1, %rcx
	movslq	%edx, %rdx
	addq	%rdx, %rax
	cmpq	$20, %rcx
	jne	.Lrt_fscanf_94
	jmp	.Lrt_fscanf_186
.Lrt_fscanf_495:
	addq	$3, %r13
	jmp	.Lrt_fscanf_173
.Lrt_fscanf_501:
	movq	40(%rsp), %rbx
	movl	%ecx, %r8d
	addq	%rcx, %rbx
	jmp	.Lrt_fscanf_92
.Lrt_fscanf_499:
	movl	%ebx, 32(%rsp)
	addq	%r9, %rbx
	jmp	.Lrt_fscanf_108
.Lrt_fscanf_498:
	movl	%ecx, %r8d
	jmp	.Lrt_fscanf_53
.Lrt_fscanf_500:
	movl	%eax, %r9d
	addq	%rax, %rbx
	jmp	.Lrt_fscanf_79
	.cfi_endproc
	.size	rt_fscanf, .-rt_fscanf
	.section	.rodata
	.align 32
	.type	rt_fscanf_exact_powers, @object
	.size	rt_fscanf_exact_powers, 184
rt_fscanf_exact_powers:
	.long	0
	.long	1072693248
	.long	0
	.long	1076101120
	.long	0
	.long	1079574528
	.long	0
	.long	1083129856
	.long	0
	.long	1086556160
	.long	0
	.long	1090021888
	.long	0
	.long	1093567616
	.long	0
	.long	1097011920
	.long	0
	.long	1100470148
	.long	0
	.long	1104006501
	.long	536870912
	.long	1107468383
	.long	-402653184
	.long	1110919286
	.long	-1577058304
	.long	1114446484
	.long	-448790528
	.long	1117925532
	.long	512753664
	.long	1121369284
	.long	640942080
	.long	1124887541
	.long	937459712
	.long	1128383353
	.long	-2049400832
	.long	1131820119
	.long	1733216256
	.long	1135329645
	.long	1620131072
	.long	1138841828
	.long	2025163840
	.long	1142271773
	.long	-689770672
	.long	1145772772
	.long	105764242
	.long	1149300943
	.align 32
	.type	rt_fscanf_powers_of_ten, @object
	.size	rt_fscanf_powers_of_ten, 160
rt_fscanf_powers_of_ten:
	.quad	1
	.quad	10
	.quad	100
	.quad	1000
	.quad	10000
	.quad	100000
	.quad	1000000
	.quad	10000000
	.quad	100000000
	.quad	1000000000
	.quad	10000000000
	.quad	100000000000
	.quad	1000000000000
	.quad	10000000000000
	.quad	100000000000000
	.quad	1000000000000000
	.quad	10000000000000000
	.quad	100000000000000000
	.quad	1000000000000000000
	.quad	-8446744073709551616
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lrt_fscanf_C0:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.align 16
.Lrt_fscanf_C1:
	.byte	-9
	.byte	-9
	.byte	-9
	.byte	-9
	.byte	-9
	.byte	-9
	.byte	-9
	.byte	-9
	.byte	-9
	.byte	-9
	.byte	-9
	.byte	-9
	.byte	-9
	.byte	-9
	.byte	-9
	.byte	-9
	.align 16
.Lrt_fscanf_C2:
	.byte	4
	.byte	4
	.byte	4
	.byte	4
	.byte	4
	.byte	4
	.byte	4
	.byte	4
	.byte	4
	.byte	4
	.byte	4
	.byte	4
	.byte	4
	.byte	4
	.byte	4
	.byte	4
	.align 16
.Lrt_fscanf_C3:
	.byte	32
	.byte	32
	.byte	32
	.byte	32
	.byte	32
	.byte	32
	.byte	32
	.byte	32
	.byte	32
	.byte	32
	.byte	32
	.byte	32
	.byte	32
	.byte	32
	.byte	32
	.byte	32
	.weak	__libc_single_threaded
	.section	.note.GNU-stack,"",@progbits
