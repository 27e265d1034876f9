	.text
	.p2align 4
	.type	rt_scanf_any, @function
rt_scanf_any:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movq	%rdi, %r14
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$344, %rsp
	.cfi_def_cfa_offset 400
	movq	%rsi, 168(%rsp)
	movq	%rdx, 176(%rsp)
	movq	%rcx, 184(%rsp)
	movq	%r8, 192(%rsp)
	movq	%r9, 200(%rsp)
	testb	%al, %al
	je	.Lrt_scanf_225
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm1, 224(%rsp)
	movaps	%xmm2, 240(%rsp)
	movaps	%xmm3, 256(%rsp)
	movaps	%xmm4, 272(%rsp)
	movaps	%xmm5, 288(%rsp)
	movaps	%xmm6, 304(%rsp)
	movaps	%xmm7, 320(%rsp)
.Lrt_scanf_225:
	leaq	400(%rsp), %rax
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	movl	$8, 88(%rsp)
	movq	%rax, 96(%rsp)
	leaq	160(%rsp), %rax
	movq	%rax, 104(%rsp)
	movq	stdin@GOTPCREL(%rip), %rax
	testq	%rcx, %rcx
	setne	%dl
	movl	$48, 92(%rsp)
	movq	(%rax), %rbp
	movq	8(%rbp), %r11
	movq	16(%rbp), %r12
	cmpq	%r12, %r11
	setb	%al
	andb	%al, %dl
	movb	%dl, 75(%rsp)
	je	.Lrt_scanf_186
	cmpb	$0, (%rcx)
	je	.Lrt_scanf_186
	movl	192(%rbp), %eax
	testl	%eax, %eax
	jns	.Lrt_scanf_186
	testb	$16, 0(%rbp)
	jne	.Lrt_scanf_186
	movq	104(%rsp), %rax
	movq	%r11, %rbx
	xorl	%r15d, %r15d
	movq	%r14, %r13
	movl	$8, %r10d
	movq	%rax, 8(%rsp)
	leaq	400(%rsp), %rax
	movq	%rax, 16(%rsp)
.Lrt_scanf_5:
	movzbl	0(%r13), %eax
	leaq	1(%r13), %rdx
	cmpb	$37, %al
	je	.Lrt_scanf_6
.Lrt_scanf_473:
	testb	%al, %al
	je	.Lrt_scanf_7
	cmpb	$32, %al
	ja	.Lrt_scanf_8
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jnc	.Lrt_scanf_10
.Lrt_scanf_468:
	cmpq	%r12, %rbx
	jnb	.Lrt_scanf_12
	movzbl	(%rbx), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_12
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jc	.Lrt_scanf_472
.Lrt_scanf_12:
	cmpq	%rbx, %r12
	je	.Lrt_scanf_186
.Lrt_scanf_466:
	movq	%rdx, %r13
	movzbl	0(%r13), %eax
	leaq	1(%r13), %rdx
	cmpb	$37, %al
	jne	.Lrt_scanf_473
.Lrt_scanf_6:
	movzbl	1(%r13), %eax
	movl	$1, (%rsp)
	leaq	2(%r13), %rdx
	xorl	%ecx, %ecx
	cmpb	$64, %al
	jbe	.Lrt_scanf_474
.Lrt_scanf_15:
	cmpb	$108, %al
	je	.Lrt_scanf_475
	cmpb	$104, %al
	je	.Lrt_scanf_476
	movl	%eax, %esi
	andl	$-17, %esi
	cmpb	$106, %sil
	je	.Lrt_scanf_226
	cmpb	$116, %al
	je	.Lrt_scanf_226
	movq	%rdx, %r13
	movl	$4, %edi
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_21:
	leal	-91(%rax), %edx
	andl	$247, %edx
	je	.Lrt_scanf_25
.Lrt_scanf_479:
	cmpb	$110, %al
	jne	.Lrt_scanf_477
.Lrt_scanf_26:
	movl	(%rsp), %eax
	testl	%eax, %eax
	je	.Lrt_scanf_5
	movq	%rbx, %rdx
	subq	%r11, %rdx
	cmpl	$47, %r10d
	ja	.Lrt_scanf_188
	movq	8(%rsp), %rsi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rsi, %rax
.Lrt_scanf_189:
	movq	(%rax), %rax
	cmpl	$4, %edi
	jne	.Lrt_scanf_190
	movl	%edx, (%rax)
	jmp	.Lrt_scanf_5
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_8:
	testb	%al, %al
	js	.Lrt_scanf_186
.Lrt_scanf_10:
	cmpq	%r12, %rbx
	jnb	.Lrt_scanf_186
	cmpb	(%rbx), %al
	je	.Lrt_scanf_478
.Lrt_scanf_186:
	leaq	88(%rsp), %rsi
	movq	%r14, %rdi
	call	__isoc99_vscanf@PLT
	movl	%eax, %r15d
.Lrt_scanf_1:
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
.Lrt_scanf_7:
	.cfi_restore_state
	movq	%rbx, 8(%rbp)
	jmp	.Lrt_scanf_1
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_478:
	addq	$1, %rbx
	jmp	.Lrt_scanf_466
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_475:
	movzbl	(%rdx), %eax
	cmpb	$108, %al
	je	.Lrt_scanf_20
	leaq	1(%rdx), %r13
	leal	-91(%rax), %edx
	movl	$8, %edi
	andl	$247, %edx
	jne	.Lrt_scanf_479
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_25:
	cmpq	%r12, %rbx
	jnb	.Lrt_scanf_186
	leal	-37(%rax), %edx
	cmpb	$83, %dl
	ja	.Lrt_scanf_186
	leaq	.Lrt_scanf_29(%rip), %rsi
	movzbl	%dl, %edx
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmp	*%rdx
	.section	.rodata
	.align 4
	.align 4
.Lrt_scanf_29:
	.long	.Lrt_scanf_36-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_35-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_34-.Lrt_scanf_29
	.long	.Lrt_scanf_30-.Lrt_scanf_29
	.long	.Lrt_scanf_33-.Lrt_scanf_29
	.long	.Lrt_scanf_33-.Lrt_scanf_29
	.long	.Lrt_scanf_33-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_32-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_26-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_31-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_30-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_186-.Lrt_scanf_29
	.long	.Lrt_scanf_28-.Lrt_scanf_29
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_472:
	addq	$1, %rbx
	jmp	.Lrt_scanf_468
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_226:
	movzbl	(%rdx), %eax
	leaq	1(%rdx), %r13
	movl	$16, %edi
	jmp	.Lrt_scanf_21
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_20:
	movzbl	1(%rdx), %eax
	leaq	2(%rdx), %r13
	movl	$16, %edi
	jmp	.Lrt_scanf_21
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_476:
	movzbl	(%rdx), %eax
	cmpb	$104, %al
	je	.Lrt_scanf_23
	leaq	1(%rdx), %r13
	movl	$2, %edi
	jmp	.Lrt_scanf_21
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_477:
	cmpq	%r12, %rbx
	jnb	.Lrt_scanf_186
.Lrt_scanf_27:
	movzbl	(%rbx), %edx
	cmpb	$32, %dl
	ja	.Lrt_scanf_25
	movabsq	$4294983168, %rsi
	btq	%rdx, %rsi
	jnc	.Lrt_scanf_25
	addq	$1, %rbx
	cmpq	%r12, %rbx
	jb	.Lrt_scanf_27
	jmp	.Lrt_scanf_186
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_474:
	cmpb	$42, %al
	je	.Lrt_scanf_480
.Lrt_scanf_16:
	cmpb	$48, %al
	je	.Lrt_scanf_186
	leal	-48(%rax), %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_203
	leaq	8(%rdx), %rdi
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_17:
	leal	(%rcx,%rcx,4), %ecx
	addq	$1, %rdx
	leal	-48(%rax,%rcx,2), %ecx
	movzbl	-1(%rdx), %eax
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_15
	cmpq	%rdi, %rdx
	jne	.Lrt_scanf_17
	jmp	.Lrt_scanf_186
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_480:
	movl	$0, (%rsp)
	movzbl	2(%r13), %eax
	leaq	3(%r13), %rdx
	jmp	.Lrt_scanf_16
.Lrt_scanf_33:
	leal	-4(%rdi), %eax
	andl	$-5, %eax
	orl	%ecx, %eax
	movl	%eax, 32(%rsp)
	jne	.Lrt_scanf_186
	movzbl	(%rbx), %eax
	movb	%al, 24(%rsp)
	cmpb	$45, %al
	je	.Lrt_scanf_72
	cmpb	$43, %al
	je	.Lrt_scanf_72
.Lrt_scanf_73:
	movq	%r12, %r8
	subq	%rbx, %r8
	cmpq	$23, %r8
	jle	.Lrt_scanf_76
	movabsq	$3472328296227680304, %rcx
	movq	(%rbx), %rdx
	movabsq	$8536140394893047414, %rsi
	movabsq	$-9187201950435737472, %r8
	xorq	%rcx, %rdx
	leaq	(%rdx,%rsi), %rax
	orq	%rdx, %rax
	andq	%r8, %rax
	je	.Lrt_scanf_78
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
.Lrt_scanf_79:
	cmpq	%rbx, %r12
	je	.Lrt_scanf_186
	cmpl	$19, %r9d
	ja	.Lrt_scanf_186
	testl	%r9d, %r9d
	jne	.Lrt_scanf_87
	cmpb	$46, (%rbx)
	jne	.Lrt_scanf_186
	xorl	%esi, %esi
.Lrt_scanf_88:
	leaq	1(%rbx), %rax
	movq	%r12, %rdx
	subq	%rax, %rdx
	movq	%rax, 40(%rsp)
	movq	%rdx, 48(%rsp)
	cmpq	$23, %rdx
	jle	.Lrt_scanf_90
	movabsq	$3472328296227680304, %rax
	movq	1(%rbx), %rdx
	movabsq	$8536140394893047414, %rcx
	movabsq	$-9187201950435737472, %r8
	xorq	%rax, %rdx
	addq	%rdx, %rcx
	orq	%rdx, %rcx
	andq	%r8, %rcx
	je	.Lrt_scanf_91
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
.Lrt_scanf_92:
	cmpq	%rbx, %r12
	je	.Lrt_scanf_186
	leal	(%r9,%r8), %edx
	cmpl	$19, %edx
	ja	.Lrt_scanf_186
	testl	%r8d, %r8d
	je	.Lrt_scanf_99
	movl	%r8d, %ecx
	leaq	rt_scanf_powers_of_ten(%rip), %rdx
	negl	%r8d
	imulq	(%rdx,%rcx,8), %rsi
	movl	%r8d, 40(%rsp)
	leaq	(%rsi,%rax), %rsi
	movzbl	(%rbx), %eax
.Lrt_scanf_89:
	orl	$32, %eax
	cmpb	$120, %al
	je	.Lrt_scanf_186
	cmpb	$101, %al
	je	.Lrt_scanf_100
.Lrt_scanf_470:
	movabsq	$9007199254740992, %rax
	cmpq	%rsi, %rax
	jb	.Lrt_scanf_186
	stmxcsr	76(%rsp)
	testl	$24576, 76(%rsp)
	jne	.Lrt_scanf_186
	movl	40(%rsp), %eax
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rsi, %xmm0
	testl	%eax, %eax
	js	.Lrt_scanf_481
	movslq	40(%rsp), %rdx
	leaq	rt_scanf_exact_powers(%rip), %rax
	mulsd	(%rax,%rdx,8), %xmm0
.Lrt_scanf_120:
	cmpb	$45, 24(%rsp)
	jne	.Lrt_scanf_121
	xorpd	.Lrt_scanf_C0(%rip), %xmm0
.Lrt_scanf_121:
	cmpl	$4, %edi
	je	.Lrt_scanf_482
	movl	(%rsp), %eax
	testl	%eax, %eax
	je	.Lrt_scanf_5
	cmpl	$47, %r10d
	ja	.Lrt_scanf_124
	movq	8(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rdi, %rax
.Lrt_scanf_125:
	movq	(%rax), %rax
	movsd	%xmm0, (%rax)
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_467:
	addl	$1, %r15d
	jmp	.Lrt_scanf_5
.Lrt_scanf_30:
	movzbl	(%rbx), %esi
	movb	%sil, 24(%rsp)
.Lrt_scanf_37:
	movq	$-1, %rsi
	movl	%ecx, %edx
	testl	%ecx, %ecx
	cmove	%rsi, %rdx
	movzbl	24(%rsp), %esi
	cmpb	$45, %sil
	je	.Lrt_scanf_40
	cmpb	$43, %sil
	jne	.Lrt_scanf_41
	addq	$1, %rbx
	subq	$1, %rdx
.Lrt_scanf_42:
	cmpq	%r12, %rbx
	jnb	.Lrt_scanf_186
.Lrt_scanf_41:
	movq	%r12, %r9
	subq	%rbx, %r9
	testl	%ecx, %ecx
	jne	.Lrt_scanf_43
.Lrt_scanf_199:
	cmpq	$23, %r9
	jle	.Lrt_scanf_43
	movabsq	$3472328296227680304, %rsi
	movq	(%rbx), %rcx
	movabsq	$8536140394893047414, %r9
	movabsq	$-9187201950435737472, %r8
	xorq	%rsi, %rcx
	leaq	(%rcx,%r9), %rdx
	orq	%rcx, %rdx
	andq	%r8, %rdx
	je	.Lrt_scanf_44
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
.Lrt_scanf_45:
	addq	%rcx, %rbx
	cmpq	%rbx, %r12
	je	.Lrt_scanf_186
	testl	%r8d, %r8d
	je	.Lrt_scanf_186
.Lrt_scanf_200:
	cmpl	$18, %r8d
	ja	.Lrt_scanf_483
.Lrt_scanf_47:
	movq	%rdx, %rax
	negq	%rax
	cmpb	$45, 24(%rsp)
	cmove	%rax, %rdx
	movl	(%rsp), %eax
	testl	%eax, %eax
	je	.Lrt_scanf_5
	cmpl	$47, %r10d
	ja	.Lrt_scanf_56
	movq	8(%rsp), %rsi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rsi, %rax
.Lrt_scanf_57:
	movq	(%rax), %rax
	cmpl	$4, %edi
	jne	.Lrt_scanf_58
	movl	%edx, (%rax)
	jmp	.Lrt_scanf_467
.Lrt_scanf_34:
	cmpl	$4, %edi
	jne	.Lrt_scanf_186
	testl	%ecx, %ecx
	movl	$1, %edx
	movq	%r12, %rax
	cmovne	%rcx, %rdx
	subq	%rbx, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_scanf_186
	movl	(%rsp), %r9d
	testl	%r9d, %r9d
	je	.Lrt_scanf_129
	cmpl	$47, %r10d
	ja	.Lrt_scanf_130
	movq	8(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	movq	(%rdi,%rax), %rdi
.Lrt_scanf_131:
	cmpl	$1, %ecx
	ja	.Lrt_scanf_132
	movzbl	(%rbx), %eax
	movb	%al, (%rdi)
.Lrt_scanf_133:
	addl	$1, %r15d
.Lrt_scanf_129:
	addq	%rdx, %rbx
	jmp	.Lrt_scanf_5
.Lrt_scanf_32:
	movzbl	(%rbx), %esi
	movb	%sil, 24(%rsp)
	cmpb	$48, %sil
	je	.Lrt_scanf_186
	leal	-43(%rsi), %edx
	andl	$253, %edx
	jne	.Lrt_scanf_38
	leaq	1(%rbx), %rdx
	cmpq	%r12, %rdx
	jnb	.Lrt_scanf_37
	cmpb	$48, 1(%rbx)
	jne	.Lrt_scanf_37
	jmp	.Lrt_scanf_186
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_28:
	testl	%ecx, %ecx
	jne	.Lrt_scanf_186
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	jmp	.Lrt_scanf_65
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_484:
	subl	$48, %eax
	salq	$4, %rcx
	cltq
	orq	%rax, %rcx
.Lrt_scanf_63:
	addq	$1, %rbx
	addl	$1, %edx
	cmpq	%rbx, %r12
	je	.Lrt_scanf_186
.Lrt_scanf_65:
	movzbl	(%rbx), %eax
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	jbe	.Lrt_scanf_484
	orl	$32, %eax
	leal	-97(%rax), %esi
	cmpb	$5, %sil
	ja	.Lrt_scanf_64
	movzbl	%al, %eax
	salq	$4, %rcx
	subl	$87, %eax
	cltq
	orq	%rax, %rcx
	jmp	.Lrt_scanf_63
.Lrt_scanf_31:
	cmpl	$4, %edi
	jne	.Lrt_scanf_186
	movl	(%rsp), %r8d
	movl	%ecx, %edi
	testl	%ecx, %ecx
	movq	$-1, %rax
	cmove	%rax, %rdi
	xorl	%ecx, %ecx
	testl	%r8d, %r8d
	je	.Lrt_scanf_135
	cmpl	$47, %r10d
	ja	.Lrt_scanf_136
	movq	8(%rsp), %rsi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rsi, %rax
.Lrt_scanf_137:
	movq	(%rax), %rcx
.Lrt_scanf_135:
	movq	%r12, %r9
	movq	%rdi, %r8
	subq	%rbx, %r9
	cmpq	%rdi, %r9
	cmovbe	%r9, %r8
	cmpq	$15, %r8
	jbe	.Lrt_scanf_212
	leaq	-16(%r8), %rax
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	andq	$-16, %rax
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	leaq	16(%rax), %rdx
	xorl	%eax, %eax
	jmp	.Lrt_scanf_148
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_139:
	testq	%rcx, %rcx
	je	.Lrt_scanf_147
	movups	%xmm1, (%rcx,%rax)
.Lrt_scanf_147:
	addq	$16, %rax
	cmpq	%rax, %rdx
	je	.Lrt_scanf_138
.Lrt_scanf_148:
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
	je	.Lrt_scanf_139
	rep bsfl	%esi, %esi
	movslq	%esi, %rdx
	movq	%rdx, 24(%rsp)
	testq	%rcx, %rcx
	je	.Lrt_scanf_141
	testq	%rax, %rax
	je	.Lrt_scanf_140
	leaq	-16(%rdx,%rax), %rdx
	movdqu	(%rbx,%rdx), %xmm6
	movups	%xmm6, (%rcx,%rdx)
.Lrt_scanf_141:
	movq	24(%rsp), %rdx
	addq	%rax, %rdx
.Lrt_scanf_146:
	cmpq	%rdx, %r9
	jne	.Lrt_scanf_227
	cmpq	%rdx, %rdi
	jne	.Lrt_scanf_186
.Lrt_scanf_227:
	movl	(%rsp), %edi
	addq	%rdx, %rbx
	testl	%edi, %edi
	je	.Lrt_scanf_5
	movb	$0, (%rcx,%rdx)
	jmp	.Lrt_scanf_467
.Lrt_scanf_35:
	cmpl	$4, %edi
	jne	.Lrt_scanf_186
	testl	%ecx, %ecx
	movl	%ecx, %edx
	movq	$-1, %rax
	movl	(%rsp), %esi
	cmovne	%rdx, %rax
	movq	%rax, 24(%rsp)
	xorl	%eax, %eax
	testl	%esi, %esi
	je	.Lrt_scanf_154
	cmpl	$47, %r10d
	ja	.Lrt_scanf_155
	movq	8(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rdi, %rax
.Lrt_scanf_156:
	movq	(%rax), %rax
.Lrt_scanf_154:
	movzbl	0(%r13), %ecx
	cmpb	$94, %cl
	jne	.Lrt_scanf_157
	movzbl	1(%r13), %ecx
	testb	%cl, %cl
	je	.Lrt_scanf_158
	cmpb	$93, 2(%r13)
	je	.Lrt_scanf_485
.Lrt_scanf_158:
	movq	$0, 144(%rsp)
	pxor	%xmm0, %xmm0
	addq	$1, %r13
	movl	$1, 144(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 128(%rsp)
.Lrt_scanf_196:
	movl	%ecx, %edx
	testb	%cl, %cl
	je	.Lrt_scanf_186
	movq	%rbp, 32(%rsp)
	leaq	2(%r13), %rdi
	movzbl	75(%rsp), %ebp
	xorl	%esi, %esi
	movq	%r11, 40(%rsp)
	xorl	%r9d, %r9d
	movl	$1, %r8d
	movq	%r12, 48(%rsp)
	jmp	.Lrt_scanf_176
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_179:
	movl	%edx, %esi
	movq	%r8, %r9
	shrb	$6, %sil
	salq	%cl, %r9
	andl	$3, %esi
	orq	%r9, 112(%rsp,%rsi,8)
	testb	%r11b, %r11b
	je	.Lrt_scanf_186
	leaq	1(%rdi), %rcx
	cmpb	$93, %r11b
	je	.Lrt_scanf_178
.Lrt_scanf_177:
	movq	%rcx, %rdi
	movl	%edx, %esi
	movl	%ebp, %r9d
	movl	%r11d, %edx
	movl	%r11d, %ecx
.Lrt_scanf_176:
	movzbl	-1(%rdi), %r11d
	movq	%rdi, %r13
	cmpb	$45, %dl
	jne	.Lrt_scanf_179
	testb	%r9b, %r9b
	je	.Lrt_scanf_179
	testb	%r11b, %r11b
	setne	%r12b
	cmpb	$93, %r11b
	setne	%r9b
	testb	%r9b, %r12b
	je	.Lrt_scanf_179
	cmpb	%sil, %r11b
	jb	.Lrt_scanf_179
	movzbl	%sil, %ecx
	movzbl	%r11b, %r12d
	movl	$1, %r9d
	cmpl	%r12d, %ecx
	jnb	.Lrt_scanf_486
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_180:
	movl	%ecx, %edx
	movq	%r9, %rsi
	salq	%cl, %rsi
	shrl	$6, %edx
	addl	$1, %ecx
	orq	%rsi, 112(%rsp,%rdx,8)
	cmpl	%r12d, %ecx
	jne	.Lrt_scanf_180
	leaq	1(%rdi), %rcx
	movl	$45, %edx
	jmp	.Lrt_scanf_177
.Lrt_scanf_36:
	movzbl	(%rsp), %eax
	xorl	$1, %eax
	testl	%ecx, %ecx
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_scanf_186
	cmpl	$4, %edi
	jne	.Lrt_scanf_186
	cmpb	$37, (%rbx)
	jne	.Lrt_scanf_186
	addq	$1, %rbx
	jmp	.Lrt_scanf_5
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_23:
	movzbl	1(%rdx), %eax
	leaq	2(%rdx), %r13
	movl	$1, %edi
	jmp	.Lrt_scanf_21
.Lrt_scanf_178:
	movq	32(%rsp), %rbp
	movq	40(%rsp), %r11
	movq	48(%rsp), %r12
	testq	%rdi, %rdi
	je	.Lrt_scanf_186
	movq	%r12, %r8
	movl	144(%rsp), %edi
	movq	24(%rsp), %r9
	xorl	%edx, %edx
	subq	%rbx, %r8
	jmp	.Lrt_scanf_185
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_487:
	testq	%rax, %rax
	je	.Lrt_scanf_184
	movb	%cl, (%rax,%rdx)
.Lrt_scanf_184:
	addq	$1, %rdx
	cmpq	%rdx, %r9
	je	.Lrt_scanf_174
	cmpq	%rdx, %r8
	je	.Lrt_scanf_174
.Lrt_scanf_185:
	movzbl	(%rbx,%rdx), %ecx
	movl	%ecx, %esi
	shrb	$6, %sil
	andl	$3, %esi
	movq	112(%rsp,%rsi,8), %rsi
	shrq	%cl, %rsi
	andl	$1, %esi
	cmpl	%edi, %esi
	jne	.Lrt_scanf_487
.Lrt_scanf_174:
	testq	%rdx, %rdx
	je	.Lrt_scanf_186
.Lrt_scanf_173:
	movq	24(%rsp), %rdi
	addq	%rdx, %rbx
	cmpq	%rdi, %rdx
	je	.Lrt_scanf_228
	cmpq	%rbx, %r12
	je	.Lrt_scanf_186
.Lrt_scanf_228:
	movl	(%rsp), %ecx
	testl	%ecx, %ecx
	je	.Lrt_scanf_5
	movb	$0, (%rax,%rdx)
	addl	$1, %r15d
	jmp	.Lrt_scanf_5
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_38:
	testl	%ecx, %ecx
	je	.Lrt_scanf_197
	movq	%r12, %r9
	movl	%ecx, %edx
	subq	%rbx, %r9
	cmpb	$45, 24(%rsp)
	je	.Lrt_scanf_40
.Lrt_scanf_43:
	cmpq	%rdx, %r9
	cmova	%rdx, %r9
	testq	%r9, %r9
	je	.Lrt_scanf_186
	movq	%rbp, 32(%rsp)
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	jmp	.Lrt_scanf_51
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_54:
	subl	$48, %esi
	leaq	(%rdx,%rdx,4), %rdx
	addq	$1, %rcx
	movslq	%esi, %rsi
	leaq	(%rsi,%rdx,2), %rdx
	cmpq	%rcx, %r9
	je	.Lrt_scanf_488
	cmpq	$20, %rcx
	je	.Lrt_scanf_186
.Lrt_scanf_51:
	movzbl	(%rbx,%rcx), %esi
	movl	%ecx, %r8d
	movl	%esi, %ebp
	subl	$48, %ebp
	cmpb	$9, %bpl
	jbe	.Lrt_scanf_54
	movq	32(%rsp), %rbp
	jmp	.Lrt_scanf_45
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_40:
	movb	$45, 24(%rsp)
	addq	$1, %rbx
	subq	$1, %rdx
	jmp	.Lrt_scanf_42
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_72:
	addq	$1, %rbx
	cmpq	%r12, %rbx
	jb	.Lrt_scanf_73
	jmp	.Lrt_scanf_186
.Lrt_scanf_87:
	movzbl	(%rbx), %eax
	movl	$0, 40(%rsp)
	cmpb	$46, %al
	jne	.Lrt_scanf_89
	jmp	.Lrt_scanf_88
.Lrt_scanf_157:
	movq	$0, 144(%rsp)
	pxor	%xmm0, %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 128(%rsp)
	jmp	.Lrt_scanf_196
.Lrt_scanf_212:
	xorl	%edx, %edx
.Lrt_scanf_138:
	cmpq	%r8, %rdx
	jnb	.Lrt_scanf_146
	movabsq	$4294983168, %rsi
.Lrt_scanf_151:
	movzbl	(%rbx,%rdx), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_149
	btq	%rax, %rsi
	jc	.Lrt_scanf_146
.Lrt_scanf_149:
	testq	%rcx, %rcx
	je	.Lrt_scanf_150
	movb	%al, (%rcx,%rdx)
.Lrt_scanf_150:
	addq	$1, %rdx
	cmpq	%rdx, %r8
	jne	.Lrt_scanf_151
	jmp	.Lrt_scanf_146
.Lrt_scanf_482:
	movq	%xmm0, %rax
	andl	$536870911, %eax
	cmpq	$268435456, %rax
	je	.Lrt_scanf_186
	movl	(%rsp), %eax
	testl	%eax, %eax
	je	.Lrt_scanf_5
	cvtsd2ss	%xmm0, %xmm0
	cmpl	$47, %r10d
	ja	.Lrt_scanf_127
	movq	8(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rdi, %rax
.Lrt_scanf_128:
	movq	(%rax), %rax
	movss	%xmm0, (%rax)
	jmp	.Lrt_scanf_467
.Lrt_scanf_64:
	testl	%edx, %edx
	sete	%sil
	cmpl	$15, %edx
	setg	%dl
	orb	%dl, %sil
	jne	.Lrt_scanf_186
	cmpb	$120, %al
	je	.Lrt_scanf_186
	movl	(%rsp), %eax
	testl	%eax, %eax
	je	.Lrt_scanf_5
	cmpl	$47, %r10d
	ja	.Lrt_scanf_66
	movq	8(%rsp), %rsi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rsi, %rax
.Lrt_scanf_67:
	movq	(%rax), %rax
	cmpl	$4, %edi
	jne	.Lrt_scanf_68
	movl	%ecx, (%rax)
	jmp	.Lrt_scanf_467
.Lrt_scanf_76:
	xorl	%eax, %eax
	xorl	%esi, %esi
	jmp	.Lrt_scanf_84
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_86:
	subl	$48, %edx
	leaq	(%rsi,%rsi,4), %rcx
	addq	$1, %rax
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %rsi
	cmpq	%r8, %rax
	je	.Lrt_scanf_489
	cmpq	$20, %rax
	je	.Lrt_scanf_186
.Lrt_scanf_84:
	movzbl	(%rbx,%rax), %edx
	movl	%eax, %r9d
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	jbe	.Lrt_scanf_86
	addq	%rax, %rbx
	jmp	.Lrt_scanf_79
.Lrt_scanf_190:
	cmpl	$7, %edi
	jbe	.Lrt_scanf_191
	movq	%rdx, (%rax)
	jmp	.Lrt_scanf_5
.Lrt_scanf_188:
	movq	16(%rsp), %rsi
	movq	%rsi, %rax
	addq	$8, %rsi
	movq	%rsi, 16(%rsp)
	jmp	.Lrt_scanf_189
.Lrt_scanf_197:
	movq	%r12, %r9
	movq	$-1, %rdx
	subq	%rbx, %r9
	jmp	.Lrt_scanf_199
.Lrt_scanf_488:
	movq	32(%rsp), %rbp
	addl	$1, %r8d
.Lrt_scanf_53:
	addq	%rcx, %rbx
	cmpq	%rbx, %r12
	jne	.Lrt_scanf_200
	jmp	.Lrt_scanf_186
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_56:
	movq	16(%rsp), %rsi
	movq	%rsi, %rax
	addq	$8, %rsi
	movq	%rsi, 16(%rsp)
	jmp	.Lrt_scanf_57
.Lrt_scanf_58:
	cmpl	$7, %edi
	jbe	.Lrt_scanf_60
	movq	%rdx, (%rax)
	jmp	.Lrt_scanf_467
.Lrt_scanf_191:
	cmpl	$2, %edi
	je	.Lrt_scanf_490
	movb	%dl, (%rax)
	jmp	.Lrt_scanf_5
.Lrt_scanf_485:
	movq	24(%rsp), %rdi
	movq	%r12, %rdx
	subq	%rbx, %rdx
	cmpq	%rdi, %rdx
	cmova	%rdi, %rdx
	movq	%rdx, %r8
	cmpq	$15, %rdx
	jbe	.Lrt_scanf_219
	movd	%ecx, %xmm2
	leaq	-16(%rdx), %rdx
	punpcklbw	%xmm2, %xmm2
	andq	$-16, %rdx
	punpcklwd	%xmm2, %xmm2
	leaq	16(%rdx), %rdi
	xorl	%edx, %edx
	pshufd	$0, %xmm2, %xmm2
	jmp	.Lrt_scanf_169
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_160:
	testq	%rax, %rax
	je	.Lrt_scanf_168
	movups	%xmm0, (%rax,%rdx)
.Lrt_scanf_168:
	addq	$16, %rdx
	cmpq	%rdx, %rdi
	je	.Lrt_scanf_491
.Lrt_scanf_169:
	movdqu	(%rbx,%rdx), %xmm0
	movdqa	%xmm0, %xmm1
	pcmpeqb	%xmm2, %xmm1
	pmovmskb	%xmm1, %esi
	testl	%esi, %esi
	je	.Lrt_scanf_160
	xorl	%r8d, %r8d
	rep bsfl	%esi, %r8d
	movslq	%r8d, %r9
	testq	%rax, %rax
	je	.Lrt_scanf_162
	testq	%rdx, %rdx
	je	.Lrt_scanf_161
	leaq	-16(%rdx,%r9), %rcx
	movdqu	(%rbx,%rcx), %xmm7
	movups	%xmm7, (%rax,%rcx)
.Lrt_scanf_162:
	addq	%r9, %rdx
.Lrt_scanf_167:
	addq	$3, %r13
	jmp	.Lrt_scanf_174
.Lrt_scanf_99:
	testl	%edx, %edx
	je	.Lrt_scanf_186
	movl	$0, 40(%rsp)
	movzbl	(%rbx), %eax
	jmp	.Lrt_scanf_89
.Lrt_scanf_90:
	xorl	%eax, %eax
	cmpq	$0, 48(%rsp)
	movl	$1, %edx
	je	.Lrt_scanf_492
	movq	%rbp, 56(%rsp)
	movq	48(%rsp), %rbp
	movq	%r11, 64(%rsp)
	jmp	.Lrt_scanf_96
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_98:
	subl	$48, %ecx
	leaq	(%rax,%rax,4), %rax
	movslq	%ecx, %rcx
	leaq	(%rcx,%rax,2), %rax
	cmpq	%rdx, %rbp
	je	.Lrt_scanf_493
	addq	$1, %rdx
	cmpq	$21, %rdx
	je	.Lrt_scanf_186
.Lrt_scanf_96:
	movzbl	(%rbx,%rdx), %ecx
	movl	%edx, %r8d
	movl	%ecx, %r11d
	subl	$48, %r11d
	cmpb	$9, %r11b
	jbe	.Lrt_scanf_98
	movq	56(%rsp), %rbp
	movq	64(%rsp), %r11
	leal	-1(%rdx), %r8d
	addq	%rdx, %rbx
	jmp	.Lrt_scanf_92
.Lrt_scanf_44:
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
	je	.Lrt_scanf_46
	rep bsfq	%r9, %r9
	leaq	rt_scanf_powers_of_ten(%rip), %rdx
	leal	-7(%r9), %r8d
	movl	%r8d, %eax
	shrl	$3, %eax
	movl	%eax, %ecx
	movq	(%rdx,%rcx,8), %r9
	leal	8(%rax), %edx
	addq	%rdx, %rbx
	cmpq	%rbx, %r12
	je	.Lrt_scanf_186
	cmpl	$18, %edx
	ja	.Lrt_scanf_186
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
	jmp	.Lrt_scanf_47
.Lrt_scanf_132:
	movq	%rbx, %rsi
	movl	%r10d, 32(%rsp)
	movq	%r11, 24(%rsp)
	movq	%rdx, (%rsp)
	call	memcpy@PLT
	movl	32(%rsp), %r10d
	movq	24(%rsp), %r11
	movq	(%rsp), %rdx
	jmp	.Lrt_scanf_133
.Lrt_scanf_130:
	movq	16(%rsp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_scanf_131
.Lrt_scanf_489:
	addl	$1, %r9d
	addq	%rax, %rbx
	jmp	.Lrt_scanf_79
.Lrt_scanf_140:
	testq	%rcx, %rcx
	je	.Lrt_scanf_141
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
	jmp	.Lrt_scanf_141
.Lrt_scanf_60:
	cmpl	$2, %edi
	je	.Lrt_scanf_494
	movb	%dl, (%rax)
	jmp	.Lrt_scanf_467
.Lrt_scanf_203:
	xorl	%ecx, %ecx
	jmp	.Lrt_scanf_15
.Lrt_scanf_481:
	negl	%eax
	leaq	rt_scanf_exact_powers(%rip), %rdx
	cltq
	divsd	(%rdx,%rax,8), %xmm0
	jmp	.Lrt_scanf_120
.Lrt_scanf_483:
	cmpl	$19, %r8d
	jne	.Lrt_scanf_186
	cmpb	$117, %al
	je	.Lrt_scanf_47
	testq	%rdx, %rdx
	jns	.Lrt_scanf_47
	jmp	.Lrt_scanf_186
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_100:
	leaq	1(%rbx), %r9
	cmpq	%r12, %r9
	jnb	.Lrt_scanf_186
	movzbl	1(%rbx), %eax
	movb	%al, 56(%rsp)
	cmpb	$45, %al
	je	.Lrt_scanf_102
	cmpb	$43, %al
	je	.Lrt_scanf_102
.Lrt_scanf_103:
	movq	%r12, %rax
	subq	%r9, %rax
	cmpq	$23, %rax
	jle	.Lrt_scanf_105
	movabsq	$3472328296227680304, %r8
	movq	(%r9), %rbx
	movabsq	$8536140394893047414, %rdx
	movabsq	$-9187201950435737472, %rcx
	xorq	%r8, %rbx
	leaq	(%rbx,%rdx), %rax
	orq	%rbx, %rax
	andq	%rcx, %rax
	je	.Lrt_scanf_107
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
.Lrt_scanf_108:
	cmpq	%rbx, %r12
	je	.Lrt_scanf_186
	movl	32(%rsp), %eax
	subl	$1, %eax
	cmpl	$3, %eax
	ja	.Lrt_scanf_186
	movl	%r8d, %eax
	negl	%eax
	cmpb	$45, 56(%rsp)
	cmovne	%r8d, %eax
	addl	%eax, 40(%rsp)
	movl	40(%rsp), %ecx
	leal	22(%rcx), %eax
	cmpl	$44, %eax
	jbe	.Lrt_scanf_470
	jmp	.Lrt_scanf_186
.Lrt_scanf_491:
	cmpq	%r8, %rdx
	jb	.Lrt_scanf_172
	jmp	.Lrt_scanf_495
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_496:
	testq	%rax, %rax
	je	.Lrt_scanf_171
	movb	%sil, (%rax,%rdx)
.Lrt_scanf_171:
	addq	$1, %rdx
	cmpq	%r8, %rdx
	jnb	.Lrt_scanf_167
.Lrt_scanf_172:
	movzbl	(%rbx,%rdx), %esi
	cmpb	%sil, %cl
	jne	.Lrt_scanf_496
	jmp	.Lrt_scanf_167
.Lrt_scanf_78:
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
	je	.Lrt_scanf_80
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
	leaq	rt_scanf_powers_of_ten(%rip), %rdx
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
	jmp	.Lrt_scanf_79
.Lrt_scanf_486:
	leaq	1(%rdi), %rcx
	jmp	.Lrt_scanf_177
.Lrt_scanf_127:
	movq	16(%rsp), %rdi
	movq	%rdi, %rax
	addq	$8, %rdi
	movq	%rdi, 16(%rsp)
	jmp	.Lrt_scanf_128
.Lrt_scanf_136:
	movq	16(%rsp), %rsi
	movq	%rsi, %rax
	addq	$8, %rsi
	movq	%rsi, 16(%rsp)
	jmp	.Lrt_scanf_137
.Lrt_scanf_155:
	movq	16(%rsp), %rdi
	movq	%rdi, %rax
	addq	$8, %rdi
	movq	%rdi, 16(%rsp)
	jmp	.Lrt_scanf_156
.Lrt_scanf_68:
	cmpl	$7, %edi
	jbe	.Lrt_scanf_70
	movq	%rcx, (%rax)
	jmp	.Lrt_scanf_467
.Lrt_scanf_66:
	movq	16(%rsp), %rsi
	movq	%rsi, %rax
	addq	$8, %rsi
	movq	%rsi, 16(%rsp)
	jmp	.Lrt_scanf_67
.Lrt_scanf_490:
	movw	%dx, (%rax)
	jmp	.Lrt_scanf_5
.Lrt_scanf_493:
	movq	40(%rsp), %rbx
	movq	48(%rsp), %rcx
	movq	56(%rsp), %rbp
	movq	64(%rsp), %r11
	addq	%rcx, %rbx
	jmp	.Lrt_scanf_92
.Lrt_scanf_124:
	movq	16(%rsp), %rdi
	movq	%rdi, %rax
	addq	$8, %rdi
	movq	%rdi, 16(%rsp)
	jmp	.Lrt_scanf_125
.Lrt_scanf_494:
	movw	%dx, (%rax)
	jmp	.Lrt_scanf_467
.Lrt_scanf_102:
	leaq	2(%rbx), %r9
	cmpq	%r12, %r9
	jb	.Lrt_scanf_103
	jmp	.Lrt_scanf_186
.Lrt_scanf_70:
	cmpl	$2, %edi
	je	.Lrt_scanf_497
	movb	%cl, (%rax)
	jmp	.Lrt_scanf_467
.Lrt_scanf_91:
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
	je	.Lrt_scanf_93
	rep bsfq	%rdx, %rdx
	movl	$63, %ecx
	addq	%rax, %rax
	subl	$7, %edx
	subl	%edx, %ecx
	movl	%edx, %ebx
	leaq	rt_scanf_powers_of_ten(%rip), %rdx
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
	jmp	.Lrt_scanf_92
.Lrt_scanf_161:
	testq	%rax, %rax
	je	.Lrt_scanf_162
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
	je	.Lrt_scanf_164
	leaq	(%rax,%rdi), %rcx
.Lrt_scanf_164:
	movl	(%rsi), %esi
	movl	%esi, (%rcx)
	movl	%r8d, %esi
	leaq	112(%rsp), %rcx
	andl	$12, %esi
	leaq	(%rbx,%rsi), %rdi
	testb	$2, %r8b
	je	.Lrt_scanf_165
	leaq	(%rax,%rsi), %rcx
.Lrt_scanf_165:
	movzwl	(%rdi), %esi
	movw	%si, (%rcx)
	movl	%r8d, %esi
	leaq	112(%rsp), %rcx
	andl	$14, %esi
	andb	$1, %r8b
	leaq	(%rbx,%rsi), %rdi
	je	.Lrt_scanf_166
	leaq	(%rax,%rsi), %rcx
.Lrt_scanf_166:
	movzbl	(%rdi), %esi
	movb	%sil, (%rcx)
	jmp	.Lrt_scanf_162
.Lrt_scanf_105:
	movq	%rsi, 48(%rsp)
	movl	32(%rsp), %esi
	movq	%r9, %rcx
	xorl	%r8d, %r8d
	leaq	-1(%r9,%rax), %rbx
.Lrt_scanf_113:
	movzbl	(%rcx), %eax
	movl	%eax, %edx
	subl	$48, %edx
	cmpb	$9, %dl
	ja	.Lrt_scanf_469
	subl	$48, %eax
	leaq	(%r8,%r8,4), %rdx
	addl	$1, %esi
	cltq
	leaq	(%rax,%rdx,2), %r8
	cmpq	%rbx, %rcx
	je	.Lrt_scanf_469
	addq	$1, %rcx
	cmpl	$20, %esi
	jne	.Lrt_scanf_113
	movl	%esi, 32(%rsp)
	leaq	20(%r9), %rbx
	movq	48(%rsp), %rsi
	jmp	.Lrt_scanf_108
.Lrt_scanf_469:
	movl	%esi, %ebx
	movq	48(%rsp), %rsi
	movl	%ebx, 32(%rsp)
	addq	%r9, %rbx
	jmp	.Lrt_scanf_108
.Lrt_scanf_219:
	xorl	%edx, %edx
	jmp	.Lrt_scanf_172
.Lrt_scanf_46:
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
.Lrt_scanf_48:
	movzbl	(%rbx,%rcx), %esi
	movl	%esi, %r8d
	subl	$48, %r8d
	cmpb	$9, %r8b
	ja	.Lrt_scanf_498
	leaq	(%rdx,%rdx,4), %r8
	leal	-48(%rsi), %edx
	addq	$1, %rcx
	movslq	%edx, %rdx
	leaq	(%rdx,%r8,2), %rdx
	cmpq	$20, %rcx
	jne	.Lrt_scanf_48
	jmp	.Lrt_scanf_186
.Lrt_scanf_497:
	movw	%cx, (%rax)
	jmp	.Lrt_scanf_467
.Lrt_scanf_107:
	xorq	8(%r9), %r8
	leaq	(%r8,%rdx), %rax
	orq	%r8, %rax
	testq	%rcx, %rax
	jne	.Lrt_scanf_186
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
.Lrt_scanf_109:
	movzbl	(%r9,%rbx), %eax
	movl	%eax, %edx
	subl	$48, %edx
	cmpb	$9, %dl
	ja	.Lrt_scanf_499
	imulq	$10, %r8, %r8
	subl	$48, %eax
	addq	$1, %rbx
	cltq
	addq	%rax, %r8
	cmpq	$20, %rbx
	jne	.Lrt_scanf_109
	movl	$20, 32(%rsp)
	leaq	20(%r9), %rbx
	jmp	.Lrt_scanf_108
.Lrt_scanf_80:
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
.Lrt_scanf_81:
	movzbl	(%rbx,%rax), %edx
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_500
	imulq	$10, %rsi, %rsi
	subl	$48, %edx
	addq	$1, %rax
	movslq	%edx, %rdx
	addq	%rdx, %rsi
	cmpq	$20, %rax
	jne	.Lrt_scanf_81
	jmp	.Lrt_scanf_186
.Lrt_scanf_492:
	movq	40(%rsp), %rbx
	xorl	%r8d, %r8d
	jmp	.Lrt_scanf_92
.Lrt_scanf_93:
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
.Lrt_scanf_94:
	movzbl	1(%rbx,%rcx), %edx
	movl	%edx, %r8d
	subl	$48, %r8d
	cmpb	$9, %r8b
	ja	.Lrt_scanf_501
	imulq	$10, %rax, %rax
	subl	$48, %edx
	addq	$1, %rcx
	movslq	%edx, %rdx
	addq	%rdx, %rax
	cmpq	$20, %rcx
	jne	.Lrt_scanf_94
	jmp	.Lrt_scanf_186
.Lrt_scanf_495:
	addq	$3, %r13
	jmp	.Lrt_scanf_173
.Lrt_scanf_501:
	movq	40(%rsp), %rbx
	movl	%ecx, %r8d
	addq	%rcx, %rbx
	jmp	.Lrt_scanf_92
.Lrt_scanf_499:
	movl	%ebx, 32(%rsp)
	addq	%r9, %rbx
	jmp	.Lrt_scanf_108
.Lrt_scanf_498:
	movl	%ecx, %r8d
	jmp	.Lrt_scanf_53
.Lrt_scanf_500:
	movl	%eax, %r9d
	addq	%rax, %rbx
	jmp	.Lrt_scanf_79
	.cfi_endproc
	.size	rt_scanf_any, .-rt_scanf_any
	.p2align 4
	.type	rt_scanf_long_int, @function
rt_scanf_long_int:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	movq	%rdx, %r10
	movq	%rcx, %rdx
	movq	%rsi, %r9
	movabsq	$8536140394893047414, %r11
	pushq	%r13
	.cfi_def_cfa_offset 24
	.cfi_offset 13, -24
	movabsq	$3472328296227680304, %r13
	movabsq	$-9187201950435737472, %r14
	pushq	%r12
	.cfi_def_cfa_offset 32
	.cfi_offset 12, -32
	pushq	%rbp
	.cfi_def_cfa_offset 40
	.cfi_offset 6, -40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset 3, -48
	movq	(%rcx), %rcx
	xorq	%r13, %rcx
	leaq	(%rcx,%r11), %rax
	orq	%rcx, %rax
	andq	%r14, %rax
	je	.Lrt_scanf_503
	rep bsfq	%rax, %rax
	leaq	(%rcx,%rcx), %r11
	movl	$63, %ecx
	subl	$7, %eax
	subl	%eax, %ecx
	movl	%eax, %esi
	salq	%cl, %r11
	shrl	$3, %esi
	movabsq	$71777214294589695, %rcx
	leaq	(%r11,%r11,4), %rax
	salq	$9, %rax
	addq	%r11, %rax
	leal	-1(%rsi), %r11d
	shrq	$8, %rax
	andq	%rcx, %rax
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rcx, %rax
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rax
	shrq	$32, %rax
.Lrt_scanf_504:
	cmpl	$17, %r11d
	ja	.Lrt_scanf_507
	movq	%rax, %rcx
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	popq	%rbp
	.cfi_def_cfa_offset 32
	negq	%rcx
	testl	%r8d, %r8d
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r13
	.cfi_def_cfa_offset 16
	cmovne	%rcx, %rax
	addq	%rsi, %rdx
	popq	%r14
	.cfi_def_cfa_offset 8
	movl	%eax, (%r9)
	movl	$1, %eax
	movq	%rdx, 8(%r10)
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_503:
	.cfi_restore_state
	leaq	(%rcx,%rcx,4), %rsi
	xorq	8(%rdx), %r13
	movabsq	$71777214294589695, %r12
	movabsq	$281470681808895, %rbp
	salq	$9, %rsi
	addq	%r13, %r11
	movabsq	$42949672960001, %rbx
	addq	%rcx, %rsi
	orq	%r13, %r11
	shrq	$8, %rsi
	andq	%r12, %rsi
	imulq	$6553601, %rsi, %rsi
	shrq	$16, %rsi
	andq	%rbp, %rsi
	imulq	%rbx, %rsi
	shrq	$32, %rsi
	andq	%r14, %r11
	je	.Lrt_scanf_505
	rep bsfq	%r11, %r11
	movl	$63, %ecx
	addq	%r13, %r13
	leal	-7(%r11), %eax
	subl	%eax, %ecx
	movl	%eax, %r11d
	salq	%cl, %r13
	shrl	$3, %r11d
	leaq	rt_scanf_powers_of_ten(%rip), %rcx
	leaq	0(%r13,%r13,4), %rax
	salq	$9, %rax
	addq	%r13, %rax
	shrq	$8, %rax
	andq	%r12, %rax
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rbp, %rax
	imulq	%rbx, %rax
	movl	%r11d, %ebx
	imulq	(%rcx,%rbx,8), %rsi
	shrq	$32, %rax
	addq	%rsi, %rax
	leal	8(%r11), %esi
	addl	$7, %r11d
	jmp	.Lrt_scanf_504
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_505:
	leaq	0(%r13,%r13,4), %rax
	movl	$16, %r11d
	salq	$9, %rax
	imulq	$100000000, %rsi, %rsi
	addq	%r13, %rax
	shrq	$8, %rax
	andq	%r12, %rax
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rbp, %rax
	imulq	%rbx, %rax
	shrq	$32, %rax
	addq	%rsi, %rax
.Lrt_scanf_506:
	movzbl	(%rdx,%r11), %ecx
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_517
	subl	$48, %ecx
	leaq	(%rax,%rax,4), %rax
	addq	$1, %r11
	movslq	%ecx, %rcx
	leaq	(%rcx,%rax,2), %rax
	cmpq	$20, %r11
	jne	.Lrt_scanf_506
.Lrt_scanf_507:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	movq	%r9, %rsi
	popq	%rbp
	.cfi_def_cfa_offset 32
	xorl	%eax, %eax
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r13
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmp	rt_scanf_any
.Lrt_scanf_517:
	.cfi_restore_state
	movl	%r11d, %esi
	subl	$1, %r11d
	jmp	.Lrt_scanf_504
	.cfi_endproc
	.size	rt_scanf_long_int, .-rt_scanf_long_int
	.p2align 4
	.type	rt_scanf_word, @function
rt_scanf_word:
	.cfi_startproc
	movq	stdin@GOTPCREL(%rip), %rax
	movq	(%rax), %r8
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	movq	16(%r8), %rdx
	movq	8(%r8), %r9
	movq	%rdx, %rcx
	subq	%r9, %rcx
	testq	%rax, %rax
	je	.Lrt_scanf_579
	testq	%rcx, %rcx
	jle	.Lrt_scanf_579
	cmpb	$0, (%rax)
	je	.Lrt_scanf_579
	movl	192(%r8), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_587
.Lrt_scanf_579:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_587:
	testb	$16, (%r8)
	jne	.Lrt_scanf_579
	movzbl	(%r9), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_588
	movabsq	$4294983168, %rcx
.Lrt_scanf_523:
	btq	%rax, %rcx
	jc	.Lrt_scanf_525
.Lrt_scanf_586:
	subq	%r9, %rdx
	movq	%rdx, %rcx
	cmpq	$15, %rdx
	jbe	.Lrt_scanf_527
.Lrt_scanf_544:
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	xorl	%eax, %eax
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	jmp	.Lrt_scanf_537
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_528:
	testq	%rsi, %rsi
	je	.Lrt_scanf_536
	movups	%xmm1, (%rsi,%rax)
.Lrt_scanf_536:
	addq	$16, %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$15, %rdx
	jbe	.Lrt_scanf_589
.Lrt_scanf_537:
	movdqu	(%r9,%rax), %xmm1
	movdqa	%xmm5, %xmm0
	paddb	%xmm1, %xmm0
	movdqa	%xmm0, %xmm2
	pminub	%xmm4, %xmm2
	pcmpeqb	%xmm2, %xmm0
	movdqa	%xmm3, %xmm2
	pcmpeqb	%xmm1, %xmm2
	por	%xmm2, %xmm0
	pmovmskb	%xmm0, %edx
	testl	%edx, %edx
	je	.Lrt_scanf_528
	rep bsfl	%edx, %edx
	movslq	%edx, %r10
	testq	%rsi, %rsi
	je	.Lrt_scanf_580
	testq	%rax, %rax
	je	.Lrt_scanf_529
	leaq	-16(%rax,%r10), %rdx
	movdqu	(%r9,%rdx), %xmm6
	movups	%xmm6, (%rsi,%rdx)
.Lrt_scanf_580:
	addq	%r10, %rax
	jmp	.Lrt_scanf_581
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_588:
	xorl	%eax, %eax
	cmpq	$15, %rcx
	jg	.Lrt_scanf_544
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_539:
	movabsq	$4294983168, %r10
.Lrt_scanf_542:
	movzbl	(%r9,%rax), %edx
	cmpb	$32, %dl
	ja	.Lrt_scanf_540
	btq	%rdx, %r10
	jnc	.Lrt_scanf_540
.Lrt_scanf_581:
	cmpq	%rcx, %rax
	je	.Lrt_scanf_579
	testq	%rax, %rax
	je	.Lrt_scanf_579
	movb	$0, (%rsi,%rax)
	addq	%r9, %rax
	movq	%rax, 8(%r8)
	movl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_540:
	testq	%rsi, %rsi
	je	.Lrt_scanf_541
	movb	%dl, (%rsi,%rax)
.Lrt_scanf_541:
	addq	$1, %rax
	cmpq	%rcx, %rax
	jb	.Lrt_scanf_542
	jmp	.Lrt_scanf_581
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_589:
	cmpq	%rcx, %rax
	jb	.Lrt_scanf_539
	jmp	.Lrt_scanf_581
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_525:
	leaq	-1(%rdx), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_scanf_586
	movzbl	1(%r9), %eax
	addq	$1, %r9
	cmpb	$32, %al
	jbe	.Lrt_scanf_523
	jmp	.Lrt_scanf_586
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_529:
	testq	%rsi, %rsi
	je	.Lrt_scanf_580
	pushq	%r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	movl	%edx, %ebp
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	andl	$8, %ebp
	movq	%rsi, %rbx
	testb	$8, %dl
	movq	(%r9), %r14
	leaq	-8(%rsp), %r11
	cmove	%r11, %rbx
	testb	$4, %dl
	movq	%r14, (%rbx)
	leaq	(%rsi,%rbp), %rbx
	movl	(%r9,%rbp), %ebp
	cmove	%r11, %rbx
	movl	%ebp, (%rbx)
	movl	%edx, %ebp
	andl	$12, %ebp
	testb	$2, %dl
	leaq	(%rsi,%rbp), %rbx
	movzwl	(%r9,%rbp), %ebp
	cmove	%r11, %rbx
	movw	%bp, (%rbx)
	movl	%edx, %ebx
	andl	$14, %ebx
	andl	$1, %edx
	leaq	(%rsi,%rbx), %rbp
	movzbl	(%r9,%rbx), %edx
	cmovne	%rbp, %r11
	addq	%r10, %rax
	movb	%dl, (%r11)
	cmpq	%rcx, %rax
	je	.Lrt_scanf_519
	testq	%rax, %rax
	je	.Lrt_scanf_519
	movb	$0, (%rsi,%rax)
	addq	%r9, %rax
	movq	%rax, 8(%r8)
	movl	$1, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	ret
.Lrt_scanf_519:
	.cfi_restore_state
	popq	%rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 24
	xorl	%eax, %eax
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_restore 14
	.cfi_def_cfa_offset 8
	jmp	rt_scanf_any
.Lrt_scanf_527:
	xorl	%eax, %eax
	testq	%rdx, %rdx
	jne	.Lrt_scanf_539
	jmp	.Lrt_scanf_579
	.cfi_endproc
	.size	rt_scanf_word, .-rt_scanf_word
	.p2align 4
	.type	rt_scanf_long, @function
rt_scanf_long:
	.cfi_startproc
	movq	stdin@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	movq	16(%rax), %r9
	movq	8(%rax), %rdx
	movq	%r9, %rcx
	subq	%rdx, %rcx
	cmpq	$25, %rcx
	jle	.Lrt_scanf_618
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	testq	%rcx, %rcx
	je	.Lrt_scanf_618
	cmpb	$0, (%rcx)
	je	.Lrt_scanf_618
	movl	192(%rax), %ecx
	testl	%ecx, %ecx
	js	.Lrt_scanf_621
.Lrt_scanf_618:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_621:
	testb	$16, (%rax)
	jne	.Lrt_scanf_618
	movabsq	$4294983168, %r10
	pushq	%r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	pushq	%r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	pushq	%rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	movzbl	(%rdx), %r8d
	movzbl	%r8b, %ecx
	cmpb	$32, %r8b
	ja	.Lrt_scanf_593
.Lrt_scanf_594:
	btq	%rcx, %r10
	jc	.Lrt_scanf_622
.Lrt_scanf_593:
	movabsq	$3472328296227680304, %r12
	xorl	%ecx, %ecx
	cmpb	$45, %r8b
	movabsq	$8536140394893047414, %r9
	movabsq	$-9187201950435737472, %r13
	sete	%cl
	addq	%rcx, %rdx
	movq	(%rdx), %r11
	xorq	%r12, %r11
	leaq	(%r11,%r9), %rcx
	orq	%r11, %rcx
	andq	%r13, %rcx
	je	.Lrt_scanf_596
	rep bsfq	%rcx, %rcx
	addq	%r11, %r11
	leal	-7(%rcx), %r10d
	movl	$63, %ecx
	subl	%r10d, %ecx
	movl	%r10d, %r9d
	movabsq	$71777214294589695, %r10
	salq	%cl, %r11
	shrl	$3, %r9d
	leaq	(%r11,%r11,4), %rcx
	salq	$9, %rcx
	addq	%r11, %rcx
	shrq	$8, %rcx
	andq	%r10, %rcx
	movabsq	$281470681808895, %r10
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r10, %rcx
	movabsq	$42949672960001, %r10
	imulq	%r10, %rcx
	shrq	$32, %rcx
.Lrt_scanf_597:
	leal	-1(%r9), %r10d
	cmpl	$17, %r10d
	ja	.Lrt_scanf_591
	movq	%rcx, %rdi
	movl	%r9d, %r9d
	negq	%rdi
	cmpb	$45, %r8b
	cmove	%rdi, %rcx
	addq	%r9, %rdx
	movq	%rcx, (%rsi)
	movq	%rdx, 8(%rax)
	movl	$1, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 32
	popq	%rbp
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r13
	.cfi_def_cfa_offset 8
	ret
.Lrt_scanf_598:
	.cfi_restore_state
	leaq	(%r12,%r12,4), %rcx
	movl	$16, %r9d
	salq	$9, %rcx
	imulq	$100000000, %r10, %r10
	addq	%r12, %rcx
	shrq	$8, %rcx
	andq	%rbp, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rbx, %rcx
	imulq	%r11, %rcx
	shrq	$32, %rcx
	addq	%r10, %rcx
.Lrt_scanf_599:
	movzbl	(%rdx,%r9), %r10d
	movl	%r10d, %r11d
	subl	$48, %r11d
	cmpb	$9, %r11b
	ja	.Lrt_scanf_597
	leaq	(%rcx,%rcx,4), %r11
	leal	-48(%r10), %ecx
	addq	$1, %r9
	movslq	%ecx, %rcx
	leaq	(%rcx,%r11,2), %rcx
	cmpq	$20, %r9
	jne	.Lrt_scanf_599
.Lrt_scanf_591:
	popq	%rbx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 32
	xorl	%eax, %eax
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_restore 12
	.cfi_def_cfa_offset 16
	popq	%r13
	.cfi_restore 13
	.cfi_def_cfa_offset 8
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_622:
	.cfi_restore_state
	leaq	-25(%r9), %rcx
	cmpq	%rcx, %rdx
	jnb	.Lrt_scanf_593
	movzbl	1(%rdx), %ecx
	addq	$1, %rdx
	movl	%ecx, %r8d
	cmpb	$32, %cl
	ja	.Lrt_scanf_593
	jmp	.Lrt_scanf_594
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_596:
	leaq	(%r11,%r11,4), %r10
	xorq	8(%rdx), %r12
	movabsq	$71777214294589695, %rbp
	movabsq	$281470681808895, %rbx
	salq	$9, %r10
	addq	%r12, %r9
	addq	%r11, %r10
	orq	%r12, %r9
	movabsq	$42949672960001, %r11
	shrq	$8, %r10
	andq	%rbp, %r10
	imulq	$6553601, %r10, %r10
	shrq	$16, %r10
	andq	%rbx, %r10
	imulq	%r11, %r10
	shrq	$32, %r10
	andq	%r13, %r9
	je	.Lrt_scanf_598
	rep bsfq	%r9, %r9
	movl	$63, %ecx
	addq	%r12, %r12
	leal	-7(%r9), %r13d
	subl	%r13d, %ecx
	movl	%r13d, %r9d
	salq	%cl, %r12
	shrl	$3, %r9d
	leaq	(%r12,%r12,4), %rcx
	salq	$9, %rcx
	addq	%r12, %rcx
	shrq	$8, %rcx
	andq	%rbp, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rbx, %rcx
	movl	%r9d, %ebx
	addl	$8, %r9d
	imulq	%r11, %rcx
	leaq	rt_scanf_powers_of_ten(%rip), %r11
	imulq	(%r11,%rbx,8), %r10
	shrq	$32, %rcx
	addq	%r10, %rcx
	jmp	.Lrt_scanf_597
	.cfi_endproc
	.size	rt_scanf_long, .-rt_scanf_long
	.p2align 4
	.type	rt_scanf_double, @function
rt_scanf_double:
	.cfi_startproc
	movq	stdin@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	movq	16(%rax), %r9
	movq	8(%rax), %rdx
	movq	%r9, %rcx
	subq	%rdx, %rcx
	cmpq	$50, %rcx
	jle	.Lrt_scanf_757
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	testq	%rcx, %rcx
	je	.Lrt_scanf_757
	cmpb	$0, (%rcx)
	je	.Lrt_scanf_757
	movl	192(%rax), %ecx
	testl	%ecx, %ecx
	js	.Lrt_scanf_762
.Lrt_scanf_757:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_762:
	movl	(%rax), %r10d
	andl	$16, %r10d
	jne	.Lrt_scanf_757
	movabsq	$4294983168, %r8
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	movzbl	(%rdx), %ebx
	movzbl	%bl, %ecx
	cmpb	$32, %bl
	ja	.Lrt_scanf_626
.Lrt_scanf_627:
	btq	%rcx, %r8
	jc	.Lrt_scanf_763
.Lrt_scanf_626:
	leal	-43(%rbx), %ecx
	andl	$253, %ecx
	jne	.Lrt_scanf_629
	leaq	1(%rdx), %rbp
	testq	%r9, %r9
	je	.Lrt_scanf_630
	cmpq	%r9, %rbp
	jnb	.Lrt_scanf_624
	movq	%r9, %r13
	movq	%rbp, %rdx
	subq	%rbp, %r13
	cmpq	$23, %r13
	jle	.Lrt_scanf_632
.Lrt_scanf_633:
	movabsq	$3472328296227680304, %r11
	movq	0(%rbp), %rcx
	movabsq	$8536140394893047414, %r12
	movabsq	$-9187201950435737472, %r8
	xorq	%r11, %rcx
	leaq	(%rcx,%r12), %rdx
	orq	%rcx, %rdx
	andq	%r8, %rdx
	je	.Lrt_scanf_635
	rep bsfq	%rdx, %rdx
	leaq	(%rcx,%rcx), %r8
	movl	$63, %ecx
	subl	$7, %edx
	subl	%edx, %ecx
	movl	%edx, %r11d
	movabsq	$71777214294589695, %rdx
	salq	%cl, %r8
	shrl	$3, %r11d
	movq	%r8, %rcx
	leaq	(%r8,%r8,4), %r8
	salq	$9, %r8
	addq	%rcx, %r8
	shrq	$8, %r8
	andq	%rdx, %r8
	movabsq	$281470681808895, %rdx
	imulq	$6553601, %r8, %r8
	shrq	$16, %r8
	andq	%rdx, %r8
	movabsq	$42949672960001, %rdx
	imulq	%rdx, %r8
	movl	%r11d, %edx
	addq	%rbp, %rdx
	shrq	$32, %r8
.Lrt_scanf_636:
	cmpq	%rdx, %r9
	je	.Lrt_scanf_624
.Lrt_scanf_645:
	cmpl	$19, %r11d
	ja	.Lrt_scanf_624
.Lrt_scanf_691:
	testl	%r11d, %r11d
	jne	.Lrt_scanf_646
.Lrt_scanf_690:
	cmpb	$46, (%rdx)
	jne	.Lrt_scanf_624
	xorl	%r11d, %r11d
	xorl	%r8d, %r8d
.Lrt_scanf_647:
	leaq	1(%rdx), %r13
	testq	%r9, %r9
	je	.Lrt_scanf_695
	movq	%r9, %r15
	subq	%r13, %r15
	cmpq	$23, %r15
	jle	.Lrt_scanf_650
	movabsq	$3472328296227680304, %rcx
	movq	1(%rdx), %r15
	movabsq	$8536140394893047414, %rbp
	movabsq	$-9187201950435737472, %r12
	xorq	%rcx, %r15
	leaq	(%r15,%rbp), %r14
	orq	%r15, %r14
	andq	%r12, %r14
	je	.Lrt_scanf_651
	rep bsfq	%r14, %r14
	movl	$63, %ecx
	addq	%r15, %r15
	leal	-7(%r14), %edx
	subl	%edx, %ecx
	movl	%edx, %r14d
	movabsq	$71777214294589695, %rdx
	salq	%cl, %r15
	shrl	$3, %r14d
	leaq	(%r15,%r15,4), %rcx
	salq	$9, %rcx
	addq	%r15, %rcx
	shrq	$8, %rcx
	andq	%rdx, %rcx
	movabsq	$281470681808895, %rdx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rdx, %rcx
	movabsq	$42949672960001, %rdx
	imulq	%rdx, %rcx
	movl	%r14d, %edx
	addq	%r13, %rdx
	shrq	$32, %rcx
.Lrt_scanf_652:
	cmpq	%rdx, %r9
	je	.Lrt_scanf_624
.Lrt_scanf_661:
	leal	(%r11,%r14), %ebp
	cmpl	$19, %ebp
	ja	.Lrt_scanf_624
	testl	%r14d, %r14d
	je	.Lrt_scanf_662
	movl	%r14d, %r11d
	leaq	rt_scanf_powers_of_ten(%rip), %r10
	negl	%r14d
	imulq	(%r10,%r11,8), %r8
	movl	%r14d, %r10d
	addq	%rcx, %r8
	movzbl	(%rdx), %ecx
.Lrt_scanf_648:
	orl	$32, %ecx
	cmpb	$120, %cl
	je	.Lrt_scanf_624
	cmpb	$101, %cl
	je	.Lrt_scanf_663
.Lrt_scanf_761:
	movabsq	$9007199254740992, %rcx
	cmpq	%r8, %rcx
	jb	.Lrt_scanf_624
	stmxcsr	-12(%rsp)
	testl	$24576, -12(%rsp)
	jne	.Lrt_scanf_624
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%r8, %xmm0
	testl	%r10d, %r10d
	js	.Lrt_scanf_764
	movslq	%r10d, %r10
	leaq	rt_scanf_exact_powers(%rip), %rcx
	mulsd	(%rcx,%r10,8), %xmm0
.Lrt_scanf_687:
	cmpb	$45, %bl
	jne	.Lrt_scanf_688
	xorpd	.Lrt_scanf_C0(%rip), %xmm0
.Lrt_scanf_688:
	movsd	%xmm0, (%rsi)
	movq	%rdx, 8(%rax)
	movl	$1, %eax
	popq	%rbx
	.cfi_remember_state
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
.Lrt_scanf_629:
	.cfi_restore_state
	movq	$-1, %r13
	testq	%r9, %r9
	jne	.Lrt_scanf_765
.Lrt_scanf_632:
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_641:
	movzbl	(%rdx,%rcx), %ebp
	movl	%ecx, %r11d
	movl	%ebp, %r12d
	subl	$48, %r12d
	cmpb	$9, %r12b
	ja	.Lrt_scanf_643
	subl	$48, %ebp
	leaq	(%r8,%r8,4), %r8
	addq	$1, %rcx
	movslq	%ebp, %rbp
	leaq	0(%rbp,%r8,2), %r8
	cmpq	%r13, %rcx
	jnb	.Lrt_scanf_766
	cmpq	$20, %rcx
	jne	.Lrt_scanf_641
.Lrt_scanf_624:
	popq	%rbx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 48
	xorl	%eax, %eax
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_restore 12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_restore 13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_restore 14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_restore 15
	.cfi_def_cfa_offset 8
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_763:
	.cfi_restore_state
	leaq	-50(%r9), %rcx
	cmpq	%rcx, %rdx
	jnb	.Lrt_scanf_626
	movzbl	1(%rdx), %ecx
	addq	$1, %rdx
	movl	%ecx, %ebx
	cmpb	$32, %cl
	ja	.Lrt_scanf_626
	jmp	.Lrt_scanf_627
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_765:
	movq	%r9, %r13
	movq	%rdx, %rbp
	subq	%rdx, %r13
	cmpq	$23, %r13
	jg	.Lrt_scanf_633
	testq	%r13, %r13
	jne	.Lrt_scanf_632
	cmpq	%rdx, %r9
	je	.Lrt_scanf_624
	jmp	.Lrt_scanf_690
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_646:
	movzbl	(%rdx), %ecx
	cmpb	$46, %cl
	jne	.Lrt_scanf_648
	jmp	.Lrt_scanf_647
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_766:
	addl	$1, %r11d
.Lrt_scanf_643:
	addq	%rcx, %rdx
	testq	%r9, %r9
	je	.Lrt_scanf_645
	jmp	.Lrt_scanf_636
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_630:
	cmpb	$0, 1(%rdx)
	je	.Lrt_scanf_624
	movq	%rbp, %rdx
	movq	$-1, %r13
	jmp	.Lrt_scanf_632
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_662:
	testl	%r11d, %r11d
	je	.Lrt_scanf_624
	movzbl	(%rdx), %ecx
	jmp	.Lrt_scanf_648
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_695:
	movq	$-1, %r15
.Lrt_scanf_649:
	movq	%r13, -24(%rsp)
	movl	$1, %ebp
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_657:
	movzbl	(%rdx,%rbp), %r12d
	movl	%ebp, %r14d
	movl	%r12d, %r13d
	subl	$48, %r13d
	cmpb	$9, %r13b
	ja	.Lrt_scanf_767
	subl	$48, %r12d
	leaq	(%rcx,%rcx,4), %rcx
	movslq	%r12d, %r12
	leaq	(%r12,%rcx,2), %rcx
	cmpq	%r15, %rbp
	jnb	.Lrt_scanf_755
	addq	$1, %rbp
	cmpq	$21, %rbp
	jne	.Lrt_scanf_657
	addq	$21, %rdx
	testq	%r9, %r9
	je	.Lrt_scanf_624
	movl	$20, %r14d
	jmp	.Lrt_scanf_652
.Lrt_scanf_764:
	negl	%r10d
	leaq	rt_scanf_exact_powers(%rip), %rdi
	movslq	%r10d, %rcx
	divsd	(%rdi,%rcx,8), %xmm0
	jmp	.Lrt_scanf_687
.Lrt_scanf_663:
	leaq	1(%rdx), %rbp
	testq	%r9, %r9
	je	.Lrt_scanf_665
	cmpq	%r9, %rbp
	jnb	.Lrt_scanf_624
	movzbl	1(%rdx), %r13d
	cmpb	$45, %r13b
	je	.Lrt_scanf_669
	cmpb	$43, %r13b
	je	.Lrt_scanf_669
.Lrt_scanf_670:
	movq	%r9, %r14
	subq	%rbp, %r14
	cmpq	$23, %r14
	jle	.Lrt_scanf_673
	movabsq	$3472328296227680304, %r11
	movq	0(%rbp), %rdx
	movabsq	$8536140394893047414, %r12
	movabsq	$-9187201950435737472, %r14
	xorq	%r11, %rdx
	leaq	(%rdx,%r12), %rcx
	orq	%rdx, %rcx
	andq	%r14, %rcx
	je	.Lrt_scanf_674
	xorl	%r11d, %r11d
	addq	%rdx, %rdx
	rep bsfq	%rcx, %r11
	movl	$63, %ecx
	subl	$7, %r11d
	subl	%r11d, %ecx
	movl	%r11d, %r12d
	salq	%cl, %rdx
	shrl	$3, %r12d
	leaq	(%rdx,%rdx,4), %rcx
	salq	$9, %rcx
	addq	%rdx, %rcx
	movabsq	$71777214294589695, %rdx
	shrq	$8, %rcx
	andq	%rdx, %rcx
	movabsq	$281470681808895, %rdx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rdx, %rcx
	movabsq	$42949672960001, %rdx
	imulq	%rdx, %rcx
	movl	%r12d, %edx
	addq	%rbp, %rdx
	shrq	$32, %rcx
.Lrt_scanf_675:
	cmpq	%rdx, %r9
	je	.Lrt_scanf_624
.Lrt_scanf_684:
	subl	$1, %r12d
	cmpl	$3, %r12d
	ja	.Lrt_scanf_624
	movl	%ecx, %r9d
	negl	%r9d
	cmpb	$45, %r13b
	cmove	%r9d, %ecx
	addl	%ecx, %r10d
	leal	22(%r10), %ecx
	cmpl	$44, %ecx
	jbe	.Lrt_scanf_761
	jmp	.Lrt_scanf_624
.Lrt_scanf_635:
	leaq	(%rcx,%rcx,4), %rdx
	xorq	8(%rbp), %r11
	movabsq	$71777214294589695, %r15
	movabsq	$281470681808895, %r14
	salq	$9, %rdx
	addq	%r11, %r12
	movabsq	$42949672960001, %r13
	addq	%rcx, %rdx
	orq	%r11, %r12
	shrq	$8, %rdx
	andq	%r15, %rdx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%r14, %rdx
	imulq	%r13, %rdx
	shrq	$32, %rdx
	andq	%r8, %r12
	je	.Lrt_scanf_637
	rep bsfq	%r12, %r12
	movl	$63, %ecx
	addq	%r11, %r11
	leal	-7(%r12), %r8d
	subl	%r8d, %ecx
	movl	%r8d, %r12d
	leaq	rt_scanf_powers_of_ten(%rip), %r8
	salq	%cl, %r11
	shrl	$3, %r12d
	leaq	(%r11,%r11,4), %rcx
	salq	$9, %rcx
	addq	%r11, %rcx
	movl	%r12d, %r11d
	shrq	$8, %rcx
	imulq	(%r8,%r11,8), %rdx
	andq	%r15, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r14, %rcx
	imulq	%r13, %rcx
	shrq	$32, %rcx
	leaq	(%rcx,%rdx), %r8
	leal	8(%r12), %edx
	movq	%rdx, %r11
	addq	%rbp, %rdx
	jmp	.Lrt_scanf_636
.Lrt_scanf_767:
	subl	$1, %ebp
	movq	-24(%rsp), %r13
	movq	%rbp, %r14
.Lrt_scanf_658:
	leaq	0(%r13,%rbp), %rdx
	testq	%r9, %r9
	je	.Lrt_scanf_661
	jmp	.Lrt_scanf_652
.Lrt_scanf_755:
	movq	-24(%rsp), %r13
	jmp	.Lrt_scanf_658
.Lrt_scanf_669:
	leaq	2(%rdx), %rbp
	cmpq	%r9, %rbp
	jb	.Lrt_scanf_670
	jmp	.Lrt_scanf_624
.Lrt_scanf_650:
	testq	%r15, %r15
	jne	.Lrt_scanf_649
	xorl	%ecx, %ecx
	movq	%r13, %rdx
	xorl	%r14d, %r14d
	jmp	.Lrt_scanf_652
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_665:
	movzbl	1(%rdx), %r13d
	testb	%r13b, %r13b
	je	.Lrt_scanf_624
	cmpb	$45, %r13b
	je	.Lrt_scanf_760
	movq	$-1, %r14
	cmpb	$43, %r13b
	je	.Lrt_scanf_760
.Lrt_scanf_672:
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_679:
	movzbl	0(%rbp,%rdx), %r11d
	movl	%edx, %r12d
	movl	%r11d, %r15d
	subl	$48, %r15d
	cmpb	$9, %r15b
	ja	.Lrt_scanf_681
	subl	$48, %r11d
	leaq	(%rcx,%rcx,4), %rcx
	addq	$1, %rdx
	movslq	%r11d, %r11
	leaq	(%r11,%rcx,2), %rcx
	cmpq	%r14, %rdx
	jnb	.Lrt_scanf_768
	cmpq	$20, %rdx
	jne	.Lrt_scanf_679
	leaq	20(%rbp), %rdx
	testq	%r9, %r9
	je	.Lrt_scanf_624
	movl	$20, %r12d
	jmp	.Lrt_scanf_675
.Lrt_scanf_651:
	leaq	(%r15,%r15,4), %r14
	xorq	9(%rdx), %rcx
	salq	$9, %r14
	addq	%rcx, %rbp
	addq	%r15, %r14
	orq	%rcx, %rbp
	movabsq	$71777214294589695, %r15
	shrq	$8, %r14
	andq	%r15, %r14
	movabsq	$281470681808895, %r15
	imulq	$6553601, %r14, %r14
	shrq	$16, %r14
	andq	%r15, %r14
	movabsq	$42949672960001, %r15
	imulq	%r15, %r14
	shrq	$32, %r14
	movq	%r14, -24(%rsp)
	andq	%r12, %rbp
	je	.Lrt_scanf_653
	rep bsfq	%rbp, %rbp
	leal	-7(%rbp), %edx
	leaq	(%rcx,%rcx), %rbp
	movl	$63, %ecx
	subl	%edx, %ecx
	movl	%edx, %r14d
	salq	%cl, %rbp
	shrl	$3, %r14d
	movabsq	$71777214294589695, %rcx
	leaq	0(%rbp,%rbp,4), %rdx
	salq	$9, %rdx
	addq	%rbp, %rdx
	movl	%r14d, %ebp
	shrq	$8, %rdx
	andq	%rcx, %rdx
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rcx, %rdx
	leaq	rt_scanf_powers_of_ten(%rip), %rcx
	imulq	%r15, %rdx
	movq	-24(%rsp), %r15
	imulq	(%rcx,%rbp,8), %r15
	shrq	$32, %rdx
	movq	%r15, %rcx
	addq	%rdx, %rcx
	leal	8(%r14), %edx
	movq	%rdx, %r14
	addq	%r13, %rdx
	jmp	.Lrt_scanf_652
.Lrt_scanf_768:
	addl	$1, %r12d
.Lrt_scanf_681:
	movl	%r12d, %edx
	addq	%rbp, %rdx
	testq	%r9, %r9
	je	.Lrt_scanf_684
	jmp	.Lrt_scanf_675
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_760:
	orq	$-1, %r14
	cmpb	$0, 2(%rdx)
	leaq	2(%rdx), %rbp
	jne	.Lrt_scanf_672
	jmp	.Lrt_scanf_624
.Lrt_scanf_637:
	imulq	$2561, %r11, %r8
	imulq	$100000000, %rdx, %rdx
	shrq	$8, %r8
	andq	%r15, %r8
	imulq	$6553601, %r8, %r8
	shrq	$16, %r8
	andq	%r14, %r8
	imulq	%r13, %r8
	shrq	$32, %r8
	addq	%rdx, %r8
	movl	$16, %edx
.Lrt_scanf_638:
	movzbl	0(%rbp,%rdx), %ecx
	movl	%ecx, %r11d
	subl	$48, %r11d
	cmpb	$9, %r11b
	ja	.Lrt_scanf_769
	subl	$48, %ecx
	leaq	(%r8,%r8,4), %r8
	addq	$1, %rdx
	movslq	%ecx, %rcx
	leaq	(%rcx,%r8,2), %r8
	cmpq	$20, %rdx
	jne	.Lrt_scanf_638
	jmp	.Lrt_scanf_624
.Lrt_scanf_674:
	xorq	8(%rbp), %r11
	leaq	(%r11,%r12), %rcx
	orq	%r11, %rcx
	testq	%r14, %rcx
	jne	.Lrt_scanf_624
	imulq	$2561, %rdx, %rdx
	movabsq	$71777214294589695, %r12
	imulq	$2561, %r11, %rcx
	movabsq	$42949672960001, %r11
	shrq	$8, %rdx
	andq	%r12, %rdx
	shrq	$8, %rcx
	imulq	$6553601, %rdx, %rdx
	andq	%r12, %rcx
	movabsq	$281470681808895, %r12
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rdx
	andq	%r12, %rdx
	shrq	$16, %rcx
	imulq	%r11, %rdx
	andq	%r12, %rcx
	movl	$16, %r12d
	imulq	%r11, %rcx
	shrq	$32, %rdx
	imulq	$100000000, %rdx, %rdx
	shrq	$32, %rcx
	addq	%rdx, %rcx
.Lrt_scanf_676:
	movzbl	0(%rbp,%r12), %edx
	movl	%edx, %r11d
	subl	$48, %r11d
	cmpb	$9, %r11b
	ja	.Lrt_scanf_677
	imulq	$10, %rcx, %rcx
	subl	$48, %edx
	addq	$1, %r12
	movslq	%edx, %rdx
	addq	%rdx, %rcx
	cmpq	$20, %r12
	jne	.Lrt_scanf_676
	movl	$20, %r12d
.Lrt_scanf_677:
	movl	%r12d, %edx
	addq	%rbp, %rdx
	jmp	.Lrt_scanf_675
.Lrt_scanf_673:
	testq	%r14, %r14
	jne	.Lrt_scanf_672
	jmp	.Lrt_scanf_624
.Lrt_scanf_653:
	imulq	$2561, %rcx, %rcx
	movabsq	$71777214294589695, %r14
	imulq	$100000000, -24(%rsp), %rbp
	shrq	$8, %rcx
	andq	%r14, %rcx
	movabsq	$281470681808895, %r14
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r14, %rcx
	imulq	%r15, %rcx
	shrq	$32, %rcx
	addq	%rbp, %rcx
	movl	$16, %ebp
.Lrt_scanf_654:
	movzbl	1(%rdx,%rbp), %r12d
	movl	%r12d, %r14d
	subl	$48, %r14d
	cmpb	$9, %r14b
	ja	.Lrt_scanf_770
	imulq	$10, %rcx, %rcx
	subl	$48, %r12d
	addq	$1, %rbp
	movslq	%r12d, %r12
	addq	%r12, %rcx
	cmpq	$20, %rbp
	jne	.Lrt_scanf_654
	movl	$20, %r14d
.Lrt_scanf_655:
	leaq	0(%r13,%rbp), %rdx
	jmp	.Lrt_scanf_652
.Lrt_scanf_769:
	movl	%edx, %r11d
	addq	%rbp, %rdx
	testq	%r9, %r9
	je	.Lrt_scanf_646
	cmpq	%rdx, %r9
	jne	.Lrt_scanf_691
	jmp	.Lrt_scanf_624
.Lrt_scanf_770:
	movl	%ebp, %r14d
	jmp	.Lrt_scanf_655
	.cfi_endproc
	.size	rt_scanf_double, .-rt_scanf_double
	.p2align 4
	.type	rt_scanf, @function
rt_scanf:
	.cfi_startproc
	movzbl	(%rdi), %eax
	cmpb	$37, %al
	jne	.Lrt_scanf_772
	movzbl	1(%rdi), %eax
	cmpb	$100, %al
	je	.Lrt_scanf_830
	cmpb	$115, %al
	je	.Lrt_scanf_831
	cmpb	$108, %al
	je	.Lrt_scanf_832
	cmpb	$99, %al
	jne	.Lrt_scanf_774
	cmpb	$0, 2(%rdi)
	jne	.Lrt_scanf_774
	movq	stdin@GOTPCREL(%rip), %rax
	movq	(%rax), %rdx
	movq	8(%rdx), %rcx
	movq	16(%rdx), %rax
	subq	%rcx, %rax
	testq	%rax, %rax
	jle	.Lrt_scanf_778
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.Lrt_scanf_778
	cmpb	$0, (%rax)
	je	.Lrt_scanf_778
	movl	192(%rdx), %eax
	testl	%eax, %eax
	jns	.Lrt_scanf_778
	testb	$16, (%rdx)
	jne	.Lrt_scanf_778
	movzbl	(%rcx), %eax
	addq	$1, %rcx
	movb	%al, (%rsi)
	movq	%rcx, 8(%rdx)
.Lrt_scanf_827:
	movl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_831:
	cmpb	$0, 2(%rdi)
	je	.Lrt_scanf_833
.Lrt_scanf_774:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_830:
	cmpb	$0, 2(%rdi)
	jne	.Lrt_scanf_774
	movq	stdin@GOTPCREL(%rip), %rax
	movq	(%rax), %rdx
	movq	16(%rdx), %r8
	movq	8(%rdx), %rcx
	movq	%r8, %rax
	subq	%rcx, %rax
	cmpq	$25, %rax
	jle	.Lrt_scanf_778
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.Lrt_scanf_778
	cmpb	$0, (%rax)
	je	.Lrt_scanf_778
	movl	192(%rdx), %r9d
	testl	%r9d, %r9d
	js	.Lrt_scanf_834
.Lrt_scanf_778:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_832:
	movzbl	2(%rdi), %eax
	cmpb	$108, %al
	je	.Lrt_scanf_835
	cmpb	$100, %al
	je	.Lrt_scanf_798
	cmpb	$117, %al
	je	.Lrt_scanf_798
	cmpb	$102, %al
	jne	.Lrt_scanf_774
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_774
	jmp	rt_scanf_double
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_835:
	movzbl	3(%rdi), %eax
	cmpb	$100, %al
	je	.Lrt_scanf_789
	cmpb	$117, %al
	jne	.Lrt_scanf_774
.Lrt_scanf_789:
	cmpb	$0, 4(%rdi)
	jne	.Lrt_scanf_774
.Lrt_scanf_797:
	jmp	rt_scanf_long
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_772:
	cmpb	$32, %al
	jne	.Lrt_scanf_774
	cmpb	$37, 1(%rdi)
	jne	.Lrt_scanf_774
	cmpb	$99, 2(%rdi)
	jne	.Lrt_scanf_774
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_774
	movq	stdin@GOTPCREL(%rip), %rax
	movq	(%rax), %r8
	movq	16(%r8), %r9
	movq	8(%r8), %rdx
	movq	%r9, %rax
	subq	%rdx, %rax
	testq	%rax, %rax
	jle	.Lrt_scanf_778
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.Lrt_scanf_778
	cmpb	$0, (%rax)
	je	.Lrt_scanf_778
	cmpl	$0, 192(%r8)
	jns	.Lrt_scanf_778
	testb	$16, (%r8)
	jne	.Lrt_scanf_778
.Lrt_scanf_796:
	movzbl	(%rdx), %ecx
	addq	$1, %rdx
	cmpb	$32, %cl
	ja	.Lrt_scanf_795
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_scanf_795
	cmpq	%rdx, %r9
	jne	.Lrt_scanf_796
	jmp	.Lrt_scanf_778
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_798:
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_774
	jmp	.Lrt_scanf_797
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_833:
	jmp	rt_scanf_word
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_834:
	testb	$16, (%rdx)
	jne	.Lrt_scanf_778
	movabsq	$4294983168, %r10
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movzbl	(%rcx), %r9d
	movzbl	%r9b, %eax
	cmpb	$32, %r9b
	ja	.Lrt_scanf_779
.Lrt_scanf_780:
	btq	%rax, %r10
	jnc	.Lrt_scanf_779
	leaq	-25(%r8), %rax
	cmpq	%rax, %rcx
	jnb	.Lrt_scanf_779
	movzbl	1(%rcx), %eax
	addq	$1, %rcx
	movl	%eax, %r9d
	cmpb	$32, %al
	jbe	.Lrt_scanf_780
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_779:
	movabsq	$3472328296227680304, %rbx
	cmpb	$45, %r9b
	movabsq	$-9187201950435737472, %r10
	sete	%al
	sete	%r8b
	movzbl	%al, %eax
	addq	%rcx, %rax
	movabsq	$8536140394893047414, %rcx
	xorq	(%rax), %rbx
	addq	%rbx, %rcx
	orq	%rbx, %rcx
	andq	%r10, %rcx
	je	.Lrt_scanf_782
	rep bsfq	%rcx, %rcx
	addq	%rbx, %rbx
	leal	-7(%rcx), %r11d
	movl	$63, %ecx
	subl	%r11d, %ecx
	movl	%r11d, %r10d
	movabsq	$71777214294589695, %r11
	salq	%cl, %rbx
	shrl	$3, %r10d
	leaq	(%rbx,%rbx,4), %rcx
	salq	$9, %rcx
	addq	%rbx, %rcx
	shrq	$8, %rcx
	andq	%r11, %rcx
	movabsq	$281470681808895, %r11
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r11, %rcx
	movabsq	$42949672960001, %r11
	imulq	%r11, %rcx
	leal	-1(%r10), %r11d
	shrq	$32, %rcx
	cmpl	$6, %r11d
	ja	.Lrt_scanf_782
	movl	%ecx, %edi
	negl	%edi
	cmpb	$45, %r9b
	cmove	%edi, %ecx
	addq	%r10, %rax
	movl	%ecx, (%rsi)
	movq	%rax, 8(%rdx)
	movl	$1, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.Lrt_scanf_782:
	.cfi_restore_state
	andl	$1, %r8d
	movq	%rax, %rcx
	popq	%rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
	jmp	rt_scanf_long_int
.Lrt_scanf_795:
	movb	%cl, (%rsi)
	movq	%rdx, 8(%r8)
	jmp	.Lrt_scanf_827
	.cfi_endproc
	.size	rt_scanf, .-rt_scanf
	.section	.rodata
	.align 32
	.type	rt_scanf_exact_powers, @object
	.size	rt_scanf_exact_powers, 184
rt_scanf_exact_powers:
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
	.type	rt_scanf_powers_of_ten, @object
	.size	rt_scanf_powers_of_ten, 160
rt_scanf_powers_of_ten:
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
.Lrt_scanf_C0:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.align 16
.Lrt_scanf_C1:
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
.Lrt_scanf_C2:
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
.Lrt_scanf_C3:
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
