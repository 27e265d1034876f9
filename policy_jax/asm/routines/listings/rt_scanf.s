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
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	movq	%rdi, %r13
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
	je	.Lrt_scanf_228
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm1, 224(%rsp)
	movaps	%xmm2, 240(%rsp)
	movaps	%xmm3, 256(%rsp)
	movaps	%xmm4, 272(%rsp)
	movaps	%xmm5, 288(%rsp)
	movaps	%xmm6, 304(%rsp)
	movaps	%xmm7, 320(%rsp)
.Lrt_scanf_228:
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
	movq	16(%rbp), %r9
	cmpq	%r9, %r11
	setb	%al
	andb	%al, %dl
	movb	%dl, 75(%rsp)
	je	.Lrt_scanf_187
	cmpb	$0, (%rcx)
	je	.Lrt_scanf_187
	movl	192(%rbp), %eax
	testl	%eax, %eax
	jns	.Lrt_scanf_187
	testb	$16, 0(%rbp)
	jne	.Lrt_scanf_187
	movq	104(%rsp), %rax
	movq	%r11, %rbx
	xorl	%r14d, %r14d
	movq	%r13, %r15
	movl	$8, %r10d
	movq	%rax, 16(%rsp)
	leaq	400(%rsp), %rax
	movq	%rax, 24(%rsp)
.Lrt_scanf_5:
	movzbl	(%r15), %eax
	leaq	1(%r15), %rdx
	cmpb	$37, %al
	je	.Lrt_scanf_6
.Lrt_scanf_478:
	testb	%al, %al
	je	.Lrt_scanf_7
	cmpb	$32, %al
	ja	.Lrt_scanf_8
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jnc	.Lrt_scanf_10
.Lrt_scanf_471:
	cmpq	%r9, %rbx
	jnb	.Lrt_scanf_12
	movzbl	(%rbx), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_12
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jc	.Lrt_scanf_477
.Lrt_scanf_12:
	cmpq	%rbx, %r9
	je	.Lrt_scanf_187
.Lrt_scanf_469:
	movq	%rdx, %r15
	movzbl	(%r15), %eax
	leaq	1(%r15), %rdx
	cmpb	$37, %al
	jne	.Lrt_scanf_478
.Lrt_scanf_6:
	movzbl	1(%r15), %eax
	leaq	2(%r15), %rdx
	xorl	%ecx, %ecx
	movl	$1, %r8d
	movb	%al, 8(%rsp)
	cmpb	$64, %al
	jbe	.Lrt_scanf_479
.Lrt_scanf_15:
	cmpb	$108, 8(%rsp)
	je	.Lrt_scanf_480
	cmpb	$104, 8(%rsp)
	je	.Lrt_scanf_481
	movzbl	8(%rsp), %eax
	movl	%eax, %esi
	andl	$-17, %esi
	cmpb	$106, %sil
	je	.Lrt_scanf_229
	cmpb	$116, %al
	je	.Lrt_scanf_229
	movq	%rdx, %r15
	movl	$4, %edi
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_21:
	movzbl	8(%rsp), %eax
	leal	-91(%rax), %edx
	andl	$247, %edx
	je	.Lrt_scanf_25
.Lrt_scanf_484:
	cmpb	$110, %al
	jne	.Lrt_scanf_482
.Lrt_scanf_26:
	testl	%r8d, %r8d
	je	.Lrt_scanf_5
	movq	%rbx, %rdx
	subq	%r11, %rdx
	cmpl	$47, %r10d
	ja	.Lrt_scanf_189
	movq	16(%rsp), %rsi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rsi, %rax
.Lrt_scanf_190:
	movq	(%rax), %rax
	cmpl	$4, %edi
	jne	.Lrt_scanf_191
	movl	%edx, (%rax)
	jmp	.Lrt_scanf_5
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_8:
	testb	%al, %al
	js	.Lrt_scanf_187
.Lrt_scanf_10:
	cmpq	%r9, %rbx
	jnb	.Lrt_scanf_187
	cmpb	(%rbx), %al
	je	.Lrt_scanf_483
.Lrt_scanf_187:
	leaq	88(%rsp), %rsi
	movq	%r13, %rdi
	call	__isoc99_vscanf@PLT
	movl	%eax, %r14d
.Lrt_scanf_1:
	addq	$344, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movl	%r14d, %eax
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
.Lrt_scanf_483:
	addq	$1, %rbx
	jmp	.Lrt_scanf_469
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_480:
	movzbl	(%rdx), %eax
	movb	%al, 8(%rsp)
	cmpb	$108, %al
	je	.Lrt_scanf_20
	movzbl	8(%rsp), %eax
	leaq	1(%rdx), %r15
	movl	$8, %edi
	leal	-91(%rax), %edx
	andl	$247, %edx
	jne	.Lrt_scanf_484
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_25:
	cmpq	%r9, %rbx
	jnb	.Lrt_scanf_187
	movzbl	8(%rsp), %eax
	leal	-37(%rax), %edx
	cmpb	$83, %dl
	ja	.Lrt_scanf_187
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
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_35-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_34-.Lrt_scanf_29
	.long	.Lrt_scanf_30-.Lrt_scanf_29
	.long	.Lrt_scanf_33-.Lrt_scanf_29
	.long	.Lrt_scanf_33-.Lrt_scanf_29
	.long	.Lrt_scanf_33-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_32-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_26-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_31-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_30-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_187-.Lrt_scanf_29
	.long	.Lrt_scanf_28-.Lrt_scanf_29
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_477:
	addq	$1, %rbx
	jmp	.Lrt_scanf_471
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_229:
	movzbl	(%rdx), %eax
	leaq	1(%rdx), %r15
	movl	$16, %edi
	movb	%al, 8(%rsp)
	jmp	.Lrt_scanf_21
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_20:
	movzbl	1(%rdx), %eax
	leaq	2(%rdx), %r15
	movl	$16, %edi
	movb	%al, 8(%rsp)
	jmp	.Lrt_scanf_21
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_481:
	movzbl	(%rdx), %eax
	movb	%al, 8(%rsp)
	cmpb	$104, %al
	je	.Lrt_scanf_23
	leaq	1(%rdx), %r15
	movl	$2, %edi
	jmp	.Lrt_scanf_21
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_482:
	cmpq	%r9, %rbx
	jnb	.Lrt_scanf_187
.Lrt_scanf_27:
	movzbl	(%rbx), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_25
	movabsq	$4294983168, %rdx
	btq	%rax, %rdx
	jnc	.Lrt_scanf_25
	addq	$1, %rbx
	cmpq	%r9, %rbx
	jb	.Lrt_scanf_27
	jmp	.Lrt_scanf_187
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_479:
	cmpb	$42, %al
	je	.Lrt_scanf_485
.Lrt_scanf_16:
	movzbl	8(%rsp), %eax
	cmpb	$48, %al
	je	.Lrt_scanf_187
	leal	-48(%rax), %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_204
	leaq	8(%rdx), %rdi
	xorl	%ecx, %ecx
	jmp	.Lrt_scanf_17
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_18:
	cmpq	%rdi, %rdx
	je	.Lrt_scanf_187
.Lrt_scanf_17:
	leal	(%rcx,%rcx,4), %ecx
	addq	$1, %rdx
	leal	-48(%rax,%rcx,2), %ecx
	movzbl	-1(%rdx), %eax
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	jbe	.Lrt_scanf_18
	movb	%al, 8(%rsp)
	jmp	.Lrt_scanf_15
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_485:
	movzbl	2(%r15), %eax
	leaq	3(%r15), %rdx
	xorl	%r8d, %r8d
	movb	%al, 8(%rsp)
	jmp	.Lrt_scanf_16
.Lrt_scanf_33:
	cmpl	$1, %r8d
	jne	.Lrt_scanf_187
	leal	-4(%rdi), %eax
	andl	$-5, %eax
	orl	%ecx, %eax
	movl	%eax, 32(%rsp)
	jne	.Lrt_scanf_187
	movzbl	(%rbx), %eax
	movb	%al, 8(%rsp)
	cmpb	$45, %al
	je	.Lrt_scanf_72
	cmpb	$43, %al
	je	.Lrt_scanf_72
.Lrt_scanf_73:
	movq	%r9, %rax
	subq	%rbx, %rax
	cmpq	$23, %rax
	jle	.Lrt_scanf_77
	movabsq	$3472328296227680304, %r12
	movq	(%rbx), %rdx
	movabsq	$8536140394893047414, %rsi
	movabsq	$-9187201950435737472, %rcx
	xorq	%r12, %rdx
	leaq	(%rdx,%rsi), %rax
	orq	%rdx, %rax
	andq	%rcx, %rax
	je	.Lrt_scanf_78
	rep bsfq	%rax, %rax
	leal	-7(%rax), %ecx
	movl	%ecx, %r12d
	negl	%ecx
	salq	%cl, %rdx
	shrl	$3, %r12d
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
	movl	%r12d, %eax
	addq	%rax, %rbx
.Lrt_scanf_79:
	cmpq	%rbx, %r9
	je	.Lrt_scanf_187
	cmpl	$19, %r12d
	ja	.Lrt_scanf_187
	testl	%r12d, %r12d
	jne	.Lrt_scanf_88
	cmpb	$46, (%rbx)
	jne	.Lrt_scanf_187
	xorl	%esi, %esi
.Lrt_scanf_89:
	leaq	1(%rbx), %rax
	movq	%r9, %rdx
	subq	%rax, %rdx
	movq	%rax, 40(%rsp)
	movq	%rdx, 48(%rsp)
	cmpq	$23, %rdx
	jle	.Lrt_scanf_91
	movabsq	$3472328296227680304, %rdx
	movq	1(%rbx), %r8
	xorq	%rdx, %r8
	movq	%r8, %rax
	movabsq	$8536140394893047414, %r8
	leaq	(%rax,%r8), %rcx
	movabsq	$-9187201950435737472, %r8
	orq	%rax, %rcx
	andq	%r8, %rcx
	movq	%rcx, 48(%rsp)
	je	.Lrt_scanf_92
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %r8d
	negl	%ecx
	salq	%cl, %rax
	shrl	$3, %r8d
	movq	40(%rsp), %rcx
	leaq	(%rax,%rax,4), %rdx
	movl	%r8d, %ebx
	salq	$9, %rdx
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
.Lrt_scanf_93:
	cmpq	%rbx, %r9
	je	.Lrt_scanf_187
	leal	(%r8,%r12), %edx
	cmpl	$19, %edx
	ja	.Lrt_scanf_187
	testl	%r8d, %r8d
	je	.Lrt_scanf_101
	movl	%r8d, %ecx
	leaq	rt_scanf_powers_of_ten(%rip), %rdx
	negl	%r8d
	imulq	(%rdx,%rcx,8), %rsi
	movl	%r8d, 40(%rsp)
	leaq	(%rsi,%rax), %rsi
	movzbl	(%rbx), %eax
.Lrt_scanf_90:
	orl	$32, %eax
	cmpb	$120, %al
	je	.Lrt_scanf_187
	cmpb	$101, %al
	je	.Lrt_scanf_102
.Lrt_scanf_473:
	movabsq	$9007199254740992, %rax
	cmpq	%rsi, %rax
	jb	.Lrt_scanf_187
	stmxcsr	76(%rsp)
	testl	$24576, 76(%rsp)
	jne	.Lrt_scanf_187
	movl	40(%rsp), %eax
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rsi, %xmm0
	testl	%eax, %eax
	js	.Lrt_scanf_486
	movslq	40(%rsp), %rdx
	leaq	rt_scanf_exact_powers(%rip), %rax
	mulsd	(%rax,%rdx,8), %xmm0
.Lrt_scanf_122:
	cmpb	$45, 8(%rsp)
	jne	.Lrt_scanf_123
	xorpd	.Lrt_scanf_C0(%rip), %xmm0
.Lrt_scanf_123:
	movq	%xmm0, %rax
	cmpl	$8, %edi
	je	.Lrt_scanf_487
	andl	$536870911, %eax
	cmpq	$268435456, %rax
	je	.Lrt_scanf_187
	cvtsd2ss	%xmm0, %xmm0
	cmpl	$47, %r10d
	ja	.Lrt_scanf_128
	movq	16(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rdi, %rax
.Lrt_scanf_129:
	movq	(%rax), %rax
	movss	%xmm0, (%rax)
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_470:
	addl	$1, %r14d
	jmp	.Lrt_scanf_5
.Lrt_scanf_30:
	movzbl	(%rbx), %eax
	movb	%al, 32(%rsp)
.Lrt_scanf_37:
	movzbl	32(%rsp), %eax
	movl	%ecx, %edx
	testl	%ecx, %ecx
	movq	$-1, %rsi
	cmove	%rsi, %rdx
	cmpb	$45, %al
	je	.Lrt_scanf_40
	cmpb	$43, %al
	jne	.Lrt_scanf_41
	addq	$1, %rbx
	subq	$1, %rdx
.Lrt_scanf_42:
	cmpq	%r9, %rbx
	jnb	.Lrt_scanf_187
.Lrt_scanf_41:
	movq	%r9, %r12
	subq	%rbx, %r12
	testl	%ecx, %ecx
	jne	.Lrt_scanf_43
.Lrt_scanf_200:
	cmpq	$23, %r12
	jle	.Lrt_scanf_43
	movabsq	$3472328296227680304, %r12
	movq	(%rbx), %rsi
	movabsq	$8536140394893047414, %rax
	movabsq	$-9187201950435737472, %rcx
	xorq	%r12, %rsi
	leaq	(%rsi,%rax), %rdx
	orq	%rsi, %rdx
	andq	%rcx, %rdx
	je	.Lrt_scanf_44
	rep bsfq	%rdx, %rdx
	leal	-7(%rdx), %ecx
	movl	%ecx, %r12d
	negl	%ecx
	salq	%cl, %rsi
	shrl	$3, %r12d
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
	movl	%r12d, %ecx
	shrq	$32, %rdx
.Lrt_scanf_45:
	addq	%rcx, %rbx
	cmpq	%rbx, %r9
	je	.Lrt_scanf_187
	testl	%r12d, %r12d
	je	.Lrt_scanf_187
.Lrt_scanf_201:
	cmpl	$18, %r12d
	ja	.Lrt_scanf_488
.Lrt_scanf_48:
	movq	%rdx, %rax
	negq	%rax
	cmpb	$45, 32(%rsp)
	cmove	%rax, %rdx
	testl	%r8d, %r8d
	je	.Lrt_scanf_5
	cmpl	$47, %r10d
	ja	.Lrt_scanf_56
	movq	16(%rsp), %rsi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rsi, %rax
.Lrt_scanf_57:
	movq	(%rax), %rax
	cmpl	$4, %edi
	jne	.Lrt_scanf_58
	movl	%edx, (%rax)
	jmp	.Lrt_scanf_470
.Lrt_scanf_28:
	testl	%ecx, %ecx
	jne	.Lrt_scanf_187
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	jmp	.Lrt_scanf_65
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_489:
	subl	$48, %eax
	salq	$4, %rcx
	cltq
	orq	%rax, %rcx
.Lrt_scanf_63:
	addq	$1, %rbx
	addl	$1, %edx
	cmpq	%rbx, %r9
	je	.Lrt_scanf_187
.Lrt_scanf_65:
	movzbl	(%rbx), %eax
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	jbe	.Lrt_scanf_489
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
.Lrt_scanf_34:
	cmpl	$4, %edi
	jne	.Lrt_scanf_187
	testl	%ecx, %ecx
	movl	$1, %r12d
	movq	%r9, %rax
	cmovne	%rcx, %r12
	subq	%rbx, %rax
	cmpq	%r12, %rax
	jb	.Lrt_scanf_187
	testl	%r8d, %r8d
	je	.Lrt_scanf_130
	cmpl	$47, %r10d
	ja	.Lrt_scanf_131
	movq	16(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	movq	(%rdi,%rax), %rdi
.Lrt_scanf_132:
	cmpl	$1, %ecx
	ja	.Lrt_scanf_133
	movzbl	(%rbx), %eax
	movb	%al, (%rdi)
.Lrt_scanf_134:
	addl	$1, %r14d
.Lrt_scanf_130:
	addq	%r12, %rbx
	jmp	.Lrt_scanf_5
.Lrt_scanf_36:
	movl	%r8d, %eax
	xorl	$1, %eax
	testl	%ecx, %ecx
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_scanf_187
	cmpl	$4, %edi
	jne	.Lrt_scanf_187
	cmpb	$37, (%rbx)
	jne	.Lrt_scanf_187
	addq	$1, %rbx
	jmp	.Lrt_scanf_5
.Lrt_scanf_35:
	cmpl	$4, %edi
	jne	.Lrt_scanf_187
	testl	%ecx, %ecx
	movl	%ecx, %edx
	movq	$-1, %rax
	cmovne	%rdx, %rax
	movq	%rax, 8(%rsp)
	xorl	%eax, %eax
	testl	%r8d, %r8d
	je	.Lrt_scanf_155
	cmpl	$47, %r10d
	ja	.Lrt_scanf_156
	movq	16(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rdi, %rax
.Lrt_scanf_157:
	movq	(%rax), %rax
.Lrt_scanf_155:
	movzbl	(%r15), %ecx
	cmpb	$94, %cl
	jne	.Lrt_scanf_158
	movzbl	1(%r15), %ecx
	testb	%cl, %cl
	je	.Lrt_scanf_159
	cmpb	$93, 2(%r15)
	je	.Lrt_scanf_490
.Lrt_scanf_159:
	movq	$0, 144(%rsp)
	pxor	%xmm0, %xmm0
	addq	$1, %r15
	movl	$1, 144(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 128(%rsp)
.Lrt_scanf_197:
	movl	%ecx, %edx
	testb	%cl, %cl
	je	.Lrt_scanf_187
	movq	%rbp, 32(%rsp)
	leaq	2(%r15), %rdi
	movzbl	75(%rsp), %ebp
	xorl	%esi, %esi
	movq	%r11, 40(%rsp)
	xorl	%r12d, %r12d
	movq	%r9, 48(%rsp)
	jmp	.Lrt_scanf_177
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_180:
	movl	%edx, %esi
	movl	$1, %r11d
	shrb	$6, %sil
	salq	%cl, %r11
	andl	$3, %esi
	orq	%r11, 112(%rsp,%rsi,8)
	testb	%r9b, %r9b
	je	.Lrt_scanf_187
	leaq	1(%rdi), %rcx
	cmpb	$93, %r9b
	je	.Lrt_scanf_179
.Lrt_scanf_178:
	movq	%rcx, %rdi
	movl	%edx, %esi
	movl	%ebp, %r12d
	movl	%r9d, %edx
	movl	%r9d, %ecx
.Lrt_scanf_177:
	movzbl	-1(%rdi), %r9d
	movq	%rdi, %r15
	cmpb	$45, %dl
	jne	.Lrt_scanf_180
	testb	%r12b, %r12b
	je	.Lrt_scanf_180
	testb	%r9b, %r9b
	setne	%r12b
	cmpb	$93, %r9b
	setne	%r11b
	testb	%r11b, %r12b
	je	.Lrt_scanf_180
	cmpb	%sil, %r9b
	jb	.Lrt_scanf_180
	movzbl	%sil, %ecx
	movzbl	%r9b, %r12d
	movl	$1, %r11d
	cmpl	%r12d, %ecx
	jnb	.Lrt_scanf_491
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_181:
	movl	%ecx, %edx
	movq	%r11, %rsi
	salq	%cl, %rsi
	shrl	$6, %edx
	addl	$1, %ecx
	orq	%rsi, 112(%rsp,%rdx,8)
	cmpl	%r12d, %ecx
	jne	.Lrt_scanf_181
	leaq	1(%rdi), %rcx
	movl	$45, %edx
	jmp	.Lrt_scanf_178
.Lrt_scanf_31:
	cmpl	$4, %edi
	jne	.Lrt_scanf_187
	movl	%ecx, %edi
	testl	%ecx, %ecx
	movq	$-1, %rax
	cmove	%rax, %rdi
	xorl	%ecx, %ecx
	testl	%r8d, %r8d
	je	.Lrt_scanf_136
	cmpl	$47, %r10d
	ja	.Lrt_scanf_137
	movq	16(%rsp), %rsi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rsi, %rax
.Lrt_scanf_138:
	movq	(%rax), %rcx
.Lrt_scanf_136:
	movq	%r9, %rax
	subq	%rbx, %rax
	cmpq	%rdi, %rax
	movq	%rax, %r12
	movq	%rax, 8(%rsp)
	cmova	%rdi, %r12
	cmpq	$15, %r12
	jbe	.Lrt_scanf_215
	leaq	-16(%r12), %rax
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	andq	$-16, %rax
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	leaq	16(%rax), %rdx
	xorl	%eax, %eax
	jmp	.Lrt_scanf_149
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_140:
	testq	%rcx, %rcx
	je	.Lrt_scanf_148
	movups	%xmm1, (%rcx,%rax)
.Lrt_scanf_148:
	addq	$16, %rax
	cmpq	%rax, %rdx
	je	.Lrt_scanf_139
.Lrt_scanf_149:
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
	je	.Lrt_scanf_140
	rep bsfl	%esi, %esi
	movslq	%esi, %rdx
	movq	%rdx, 32(%rsp)
	testq	%rcx, %rcx
	je	.Lrt_scanf_142
	testq	%rax, %rax
	je	.Lrt_scanf_141
	leaq	-16(%rdx,%rax), %rdx
	movdqu	(%rbx,%rdx), %xmm6
	movups	%xmm6, (%rcx,%rdx)
.Lrt_scanf_142:
	movq	32(%rsp), %rdx
	addq	%rax, %rdx
.Lrt_scanf_147:
	cmpq	%rdx, 8(%rsp)
	jne	.Lrt_scanf_230
	cmpq	%rdx, %rdi
	jne	.Lrt_scanf_187
.Lrt_scanf_230:
	addq	%rdx, %rbx
	testl	%r8d, %r8d
	je	.Lrt_scanf_5
	movb	$0, (%rcx,%rdx)
	jmp	.Lrt_scanf_470
.Lrt_scanf_32:
	movzbl	(%rbx), %eax
	movb	%al, 32(%rsp)
	cmpb	$48, %al
	je	.Lrt_scanf_187
	leal	-43(%rax), %edx
	andl	$253, %edx
	jne	.Lrt_scanf_38
	leaq	1(%rbx), %rdx
	cmpq	%r9, %rdx
	jnb	.Lrt_scanf_37
	cmpb	$48, 1(%rbx)
	jne	.Lrt_scanf_37
	jmp	.Lrt_scanf_187
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_23:
	movzbl	1(%rdx), %eax
	leaq	2(%rdx), %r15
	movl	$1, %edi
	movb	%al, 8(%rsp)
	jmp	.Lrt_scanf_21
.Lrt_scanf_179:
	movq	32(%rsp), %rbp
	movq	40(%rsp), %r11
	movq	48(%rsp), %r9
	testq	%rdi, %rdi
	je	.Lrt_scanf_187
	movq	%r9, %r12
	movl	%r8d, 32(%rsp)
	movl	144(%rsp), %edi
	xorl	%edx, %edx
	movq	8(%rsp), %r8
	subq	%rbx, %r12
	jmp	.Lrt_scanf_186
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_492:
	testq	%rax, %rax
	je	.Lrt_scanf_185
	movb	%cl, (%rax,%rdx)
.Lrt_scanf_185:
	addq	$1, %rdx
	cmpq	%rdx, %r8
	je	.Lrt_scanf_461
	cmpq	%rdx, %r12
	je	.Lrt_scanf_461
.Lrt_scanf_186:
	movzbl	(%rbx,%rdx), %ecx
	movl	%ecx, %esi
	shrb	$6, %sil
	andl	$3, %esi
	movq	112(%rsp,%rsi,8), %rsi
	shrq	%cl, %rsi
	andl	$1, %esi
	cmpl	%edi, %esi
	jne	.Lrt_scanf_492
.Lrt_scanf_461:
	movl	32(%rsp), %r8d
.Lrt_scanf_175:
	testq	%rdx, %rdx
	je	.Lrt_scanf_187
.Lrt_scanf_174:
	movq	8(%rsp), %rdi
	addq	%rdx, %rbx
	cmpq	%rdi, %rdx
	je	.Lrt_scanf_231
	cmpq	%rbx, %r9
	je	.Lrt_scanf_187
.Lrt_scanf_231:
	testl	%r8d, %r8d
	je	.Lrt_scanf_5
	movb	$0, (%rax,%rdx)
	addl	$1, %r14d
	jmp	.Lrt_scanf_5
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_38:
	testl	%ecx, %ecx
	je	.Lrt_scanf_198
	movq	%r9, %r12
	movl	%ecx, %edx
	subq	%rbx, %r12
	cmpb	$45, 32(%rsp)
	je	.Lrt_scanf_40
.Lrt_scanf_43:
	cmpq	%rdx, %r12
	cmovbe	%r12, %rdx
	movq	%rdx, %rax
	testq	%rdx, %rdx
	je	.Lrt_scanf_187
	movq	%rbp, 40(%rsp)
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	movq	%rax, %rbp
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_52:
	movzbl	(%rbx,%rcx), %eax
	movl	%ecx, %r12d
	movl	%eax, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_493
	subl	$48, %eax
	leaq	(%rdx,%rdx,4), %rdx
	addq	$1, %rcx
	cltq
	leaq	(%rax,%rdx,2), %rdx
	cmpq	%rcx, %rbp
	je	.Lrt_scanf_494
	cmpq	$20, %rcx
	jne	.Lrt_scanf_52
	movq	40(%rsp), %rbp
.Lrt_scanf_474:
	movl	$20, %r12d
.Lrt_scanf_50:
	addq	%rcx, %rbx
	cmpq	%rbx, %r9
	jne	.Lrt_scanf_201
	jmp	.Lrt_scanf_187
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_40:
	movb	$45, 32(%rsp)
	addq	$1, %rbx
	subq	$1, %rdx
	jmp	.Lrt_scanf_42
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_72:
	addq	$1, %rbx
	cmpq	%r9, %rbx
	jb	.Lrt_scanf_73
	jmp	.Lrt_scanf_187
.Lrt_scanf_158:
	movq	$0, 144(%rsp)
	pxor	%xmm0, %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 128(%rsp)
	jmp	.Lrt_scanf_197
.Lrt_scanf_88:
	movzbl	(%rbx), %eax
	movl	$0, 40(%rsp)
	cmpb	$46, %al
	jne	.Lrt_scanf_90
	jmp	.Lrt_scanf_89
.Lrt_scanf_215:
	xorl	%edx, %edx
.Lrt_scanf_139:
	cmpq	%r12, %rdx
	jnb	.Lrt_scanf_147
	movabsq	$4294983168, %rsi
.Lrt_scanf_152:
	movzbl	(%rbx,%rdx), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_150
	btq	%rax, %rsi
	jc	.Lrt_scanf_147
.Lrt_scanf_150:
	testq	%rcx, %rcx
	je	.Lrt_scanf_151
	movb	%al, (%rcx,%rdx)
.Lrt_scanf_151:
	addq	$1, %rdx
	cmpq	%rdx, %r12
	jne	.Lrt_scanf_152
	jmp	.Lrt_scanf_147
.Lrt_scanf_487:
	cmpl	$47, %r10d
	ja	.Lrt_scanf_125
	movq	16(%rsp), %rdi
	movl	%r10d, %edx
	addl	$8, %r10d
	addq	%rdi, %rdx
.Lrt_scanf_126:
	movq	(%rdx), %rdx
	movq	%rax, (%rdx)
	jmp	.Lrt_scanf_470
.Lrt_scanf_64:
	testl	%edx, %edx
	sete	%sil
	cmpl	$15, %edx
	setg	%dl
	orb	%dl, %sil
	jne	.Lrt_scanf_187
	cmpb	$120, %al
	je	.Lrt_scanf_187
	testl	%r8d, %r8d
	je	.Lrt_scanf_5
	cmpl	$47, %r10d
	ja	.Lrt_scanf_66
	movq	16(%rsp), %rsi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rsi, %rax
.Lrt_scanf_67:
	movq	(%rax), %rax
	cmpl	$4, %edi
	jne	.Lrt_scanf_68
	movl	%ecx, (%rax)
	jmp	.Lrt_scanf_470
.Lrt_scanf_77:
	movq	%rax, %r8
	xorl	%esi, %esi
	xorl	%eax, %eax
	jmp	.Lrt_scanf_85
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_87:
	subl	$48, %edx
	leaq	(%rsi,%rsi,4), %rcx
	addq	$1, %rax
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %rsi
	cmpq	%r8, %rax
	je	.Lrt_scanf_495
	cmpq	$20, %rax
	je	.Lrt_scanf_187
.Lrt_scanf_85:
	movzbl	(%rbx,%rax), %edx
	movl	%eax, %r12d
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	jbe	.Lrt_scanf_87
	addq	%rax, %rbx
	jmp	.Lrt_scanf_79
.Lrt_scanf_191:
	cmpl	$7, %edi
	jbe	.Lrt_scanf_192
	movq	%rdx, (%rax)
	jmp	.Lrt_scanf_5
.Lrt_scanf_189:
	movq	24(%rsp), %rsi
	movq	%rsi, %rax
	addq	$8, %rsi
	movq	%rsi, 24(%rsp)
	jmp	.Lrt_scanf_190
.Lrt_scanf_198:
	movq	%r9, %r12
	movq	$-1, %rdx
	subq	%rbx, %r12
	jmp	.Lrt_scanf_200
.Lrt_scanf_493:
	movq	40(%rsp), %rbp
	jmp	.Lrt_scanf_45
.Lrt_scanf_494:
	movq	40(%rsp), %rbp
	addl	$1, %r12d
	jmp	.Lrt_scanf_50
.Lrt_scanf_58:
	cmpl	$7, %edi
	jbe	.Lrt_scanf_60
	movq	%rdx, (%rax)
	jmp	.Lrt_scanf_470
.Lrt_scanf_56:
	movq	24(%rsp), %rsi
	movq	%rsi, %rax
	addq	$8, %rsi
	movq	%rsi, 24(%rsp)
	jmp	.Lrt_scanf_57
.Lrt_scanf_490:
	movq	8(%rsp), %rdi
	movq	%r9, %rdx
	subq	%rbx, %rdx
	cmpq	%rdi, %rdx
	cmova	%rdi, %rdx
	movq	%rdx, %r12
	cmpq	$15, %rdx
	jbe	.Lrt_scanf_222
	movd	%ecx, %xmm2
	leaq	-16(%rdx), %rdx
	punpcklbw	%xmm2, %xmm2
	andq	$-16, %rdx
	punpcklwd	%xmm2, %xmm2
	leaq	16(%rdx), %rdi
	xorl	%edx, %edx
	pshufd	$0, %xmm2, %xmm2
	jmp	.Lrt_scanf_170
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_161:
	testq	%rax, %rax
	je	.Lrt_scanf_169
	movups	%xmm0, (%rax,%rdx)
.Lrt_scanf_169:
	addq	$16, %rdx
	cmpq	%rdx, %rdi
	je	.Lrt_scanf_496
.Lrt_scanf_170:
	movdqu	(%rbx,%rdx), %xmm0
	movdqa	%xmm0, %xmm1
	pcmpeqb	%xmm2, %xmm1
	pmovmskb	%xmm1, %esi
	testl	%esi, %esi
	je	.Lrt_scanf_161
	xorl	%r12d, %r12d
	rep bsfl	%esi, %r12d
	movslq	%r12d, %rdi
	movq	%rdi, 32(%rsp)
	testq	%rax, %rax
	je	.Lrt_scanf_163
	testq	%rdx, %rdx
	je	.Lrt_scanf_162
	leaq	-16(%rdi,%rdx), %rcx
	movdqu	(%rbx,%rcx), %xmm7
	movups	%xmm7, (%rax,%rcx)
.Lrt_scanf_163:
	movq	32(%rsp), %rdi
	addq	%rdi, %rdx
.Lrt_scanf_168:
	addq	$3, %r15
	jmp	.Lrt_scanf_175
.Lrt_scanf_192:
	cmpl	$2, %edi
	je	.Lrt_scanf_497
	movb	%dl, (%rax)
	jmp	.Lrt_scanf_5
.Lrt_scanf_101:
	testl	%edx, %edx
	je	.Lrt_scanf_187
	movl	$0, 40(%rsp)
	movzbl	(%rbx), %eax
	jmp	.Lrt_scanf_90
.Lrt_scanf_91:
	xorl	%eax, %eax
	cmpq	$0, 48(%rsp)
	movl	$1, %edx
	je	.Lrt_scanf_498
	movq	%rbp, 56(%rsp)
	movq	48(%rsp), %rbp
	movq	%r11, 64(%rsp)
	jmp	.Lrt_scanf_98
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_100:
	subl	$48, %ecx
	leaq	(%rax,%rax,4), %rax
	movslq	%ecx, %rcx
	leaq	(%rcx,%rax,2), %rax
	cmpq	%rdx, %rbp
	je	.Lrt_scanf_499
	addq	$1, %rdx
	cmpq	$21, %rdx
	je	.Lrt_scanf_187
.Lrt_scanf_98:
	movzbl	(%rbx,%rdx), %ecx
	movl	%edx, %r8d
	movl	%ecx, %r11d
	subl	$48, %r11d
	cmpb	$9, %r11b
	jbe	.Lrt_scanf_100
	movq	56(%rsp), %rbp
	movq	64(%rsp), %r11
	leal	-1(%rdx), %r8d
	addq	%rdx, %rbx
	jmp	.Lrt_scanf_93
.Lrt_scanf_44:
	leaq	(%rsi,%rsi,4), %rdx
	salq	$9, %rdx
	addq	%rsi, %rdx
	movabsq	$71777214294589695, %rsi
	shrq	$8, %rdx
	andq	%rsi, %rdx
	movabsq	$281470681808895, %rsi
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rsi, %rdx
	movabsq	$42949672960001, %rsi
	imulq	%rsi, %rdx
	movq	8(%rbx), %rsi
	xorq	%r12, %rsi
	addq	%rsi, %rax
	shrq	$32, %rdx
	orq	%rsi, %rax
	movq	%rdx, 40(%rsp)
	andq	%rcx, %rax
	je	.Lrt_scanf_46
	rep bsfq	%rax, %rax
	leaq	rt_scanf_powers_of_ten(%rip), %rdx
	movq	40(%rsp), %r12
	subl	$7, %eax
	movl	%eax, 8(%rsp)
	shrl	$3, %eax
	movl	%eax, %ecx
	imulq	(%rdx,%rcx,8), %r12
	movq	%r12, %rdx
	leal	8(%rax), %r12d
	addq	%r12, %rbx
	testl	%eax, %eax
	je	.Lrt_scanf_47
	cmpq	%rbx, %r9
	je	.Lrt_scanf_187
	cmpl	$18, %r12d
	ja	.Lrt_scanf_187
	movl	8(%rsp), %eax
	negl	%eax
	movl	%eax, %ecx
	movq	%rsi, %rax
	movabsq	$71777214294589695, %rsi
	salq	%cl, %rax
	movq	%rax, %rcx
	leaq	(%rax,%rax,4), %rax
	salq	$9, %rax
	addq	%rcx, %rax
	shrq	$8, %rax
	andq	%rsi, %rax
	movabsq	$281470681808895, %rsi
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rsi, %rax
	movabsq	$42949672960001, %rsi
	imulq	%rsi, %rax
	shrq	$32, %rax
	addq	%rax, %rdx
	jmp	.Lrt_scanf_48
.Lrt_scanf_495:
	addl	$1, %r12d
	addq	%rax, %rbx
	jmp	.Lrt_scanf_79
.Lrt_scanf_133:
	movq	%r12, %rdx
	movq	%rbx, %rsi
	movl	%r10d, 40(%rsp)
	movq	%r9, 32(%rsp)
	movq	%r11, 8(%rsp)
	call	memcpy@PLT
	movl	40(%rsp), %r10d
	movq	32(%rsp), %r9
	movq	8(%rsp), %r11
	jmp	.Lrt_scanf_134
.Lrt_scanf_131:
	movq	24(%rsp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 24(%rsp)
	jmp	.Lrt_scanf_132
.Lrt_scanf_204:
	xorl	%ecx, %ecx
	jmp	.Lrt_scanf_15
.Lrt_scanf_141:
	testq	%rcx, %rcx
	je	.Lrt_scanf_142
	movl	%esi, %edx
	movq	(%rbx), %r12
	andl	$8, %edx
	testb	$8, %sil
	movq	%rdx, 48(%rsp)
	leaq	112(%rsp), %rdx
	movq	%rdx, 40(%rsp)
	cmovne	%rcx, %rdx
	movq	%r12, (%rdx)
	movq	48(%rsp), %r12
	movq	%r12, %rdx
	movl	(%rbx,%r12), %r12d
	addq	%rcx, %rdx
	testb	$4, %sil
	cmove	40(%rsp), %rdx
	movl	%r12d, (%rdx)
	movl	%esi, %r12d
	andl	$12, %r12d
	testb	$2, %sil
	leaq	(%rcx,%r12), %rdx
	movzwl	(%rbx,%r12), %r12d
	cmove	40(%rsp), %rdx
	movw	%r12w, (%rdx)
	movl	%esi, %r12d
	andl	$14, %r12d
	andl	$1, %esi
	movq	%r12, %rdx
	leaq	(%rcx,%r12), %r12
	cmove	40(%rsp), %r12
	movzbl	(%rbx,%rdx), %edx
	movb	%dl, (%r12)
	jmp	.Lrt_scanf_142
.Lrt_scanf_60:
	cmpl	$2, %edi
	je	.Lrt_scanf_500
	movb	%dl, (%rax)
	jmp	.Lrt_scanf_470
.Lrt_scanf_488:
	cmpl	$19, %r12d
	jne	.Lrt_scanf_187
	cmpb	$117, 8(%rsp)
	je	.Lrt_scanf_48
	testq	%rdx, %rdx
	jns	.Lrt_scanf_48
	jmp	.Lrt_scanf_187
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_486:
	negl	%eax
	leaq	rt_scanf_exact_powers(%rip), %rdx
	cltq
	divsd	(%rdx,%rax,8), %xmm0
	jmp	.Lrt_scanf_122
.Lrt_scanf_102:
	leaq	1(%rbx), %r12
	cmpq	%r9, %r12
	jnb	.Lrt_scanf_187
	movzbl	1(%rbx), %eax
	movb	%al, 56(%rsp)
	cmpb	$45, %al
	je	.Lrt_scanf_104
	cmpb	$43, %al
	je	.Lrt_scanf_104
.Lrt_scanf_105:
	movq	%r9, %rax
	subq	%r12, %rax
	cmpq	$23, %rax
	jle	.Lrt_scanf_107
	movabsq	$3472328296227680304, %r8
	movq	(%r12), %rbx
	movabsq	$8536140394893047414, %rdx
	movabsq	$-9187201950435737472, %rcx
	xorq	%r8, %rbx
	leaq	(%rbx,%rdx), %rax
	orq	%rbx, %rax
	andq	%rcx, %rax
	je	.Lrt_scanf_109
	movabsq	$71777214294589695, %rdx
	rep bsfq	%rax, %rax
	subl	$7, %eax
	movl	%eax, %ecx
	negl	%eax
	shrl	$3, %ecx
	movl	%ecx, 32(%rsp)
	movl	%eax, %ecx
	salq	%cl, %rbx
	leaq	(%rbx,%rbx,4), %rax
	salq	$9, %rax
	addq	%rbx, %rax
	movl	32(%rsp), %ebx
	shrq	$8, %rax
	andq	%rdx, %rax
	addq	%r12, %rbx
	movabsq	$281470681808895, %rdx
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rdx, %rax
	movabsq	$42949672960001, %rdx
	imulq	%rdx, %rax
	shrq	$32, %rax
	movq	%rax, %r8
.Lrt_scanf_110:
	cmpq	%rbx, %r9
	je	.Lrt_scanf_187
	movl	32(%rsp), %eax
	subl	$1, %eax
	cmpl	$3, %eax
	ja	.Lrt_scanf_187
	movl	%r8d, %eax
	negl	%eax
	cmpb	$45, 56(%rsp)
	cmovne	%r8d, %eax
	addl	%eax, 40(%rsp)
	movl	40(%rsp), %ecx
	leal	22(%rcx), %eax
	cmpl	$44, %eax
	jbe	.Lrt_scanf_473
	jmp	.Lrt_scanf_187
.Lrt_scanf_128:
	movq	24(%rsp), %rdi
	movq	%rdi, %rax
	addq	$8, %rdi
	movq	%rdi, 24(%rsp)
	jmp	.Lrt_scanf_129
.Lrt_scanf_496:
	cmpq	%r12, %rdx
	jb	.Lrt_scanf_173
	jmp	.Lrt_scanf_501
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_502:
	testq	%rax, %rax
	je	.Lrt_scanf_172
	movb	%sil, (%rax,%rdx)
.Lrt_scanf_172:
	addq	$1, %rdx
	cmpq	%r12, %rdx
	jnb	.Lrt_scanf_168
.Lrt_scanf_173:
	movzbl	(%rbx,%rdx), %esi
	cmpb	%sil, %cl
	jne	.Lrt_scanf_502
	jmp	.Lrt_scanf_168
.Lrt_scanf_78:
	leaq	(%rdx,%rdx,4), %rax
	xorq	8(%rbx), %r12
	movabsq	$71777214294589695, %r8
	salq	$9, %rax
	addq	%r12, %rsi
	addq	%rdx, %rax
	orq	%r12, %rsi
	movabsq	$281470681808895, %rdx
	shrq	$8, %rax
	andq	%r8, %rax
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rdx, %rax
	movabsq	$42949672960001, %rdx
	imulq	%rdx, %rax
	shrq	$32, %rax
	movq	%rax, %rdx
	movq	%r12, %rax
	andq	%rsi, %rcx
	je	.Lrt_scanf_80
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %r12d
	movl	%ecx, 40(%rsp)
	leaq	rt_scanf_powers_of_ten(%rip), %rcx
	shrl	$3, %r12d
	movl	%r12d, %esi
	imulq	(%rcx,%rsi,8), %rdx
	movq	%rdx, %rsi
	testl	%r12d, %r12d
	je	.Lrt_scanf_81
	movabsq	$281470681808895, %rdx
	movl	40(%rsp), %ecx
	negl	%ecx
	salq	%cl, %rax
	movq	%rax, %rcx
	leaq	(%rax,%rax,4), %rax
	salq	$9, %rax
	addq	%rcx, %rax
	movabsq	$42949672960001, %rcx
	shrq	$8, %rax
	andq	%r8, %rax
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rdx, %rax
	imulq	%rcx, %rax
	shrq	$32, %rax
	addq	%rax, %rsi
.Lrt_scanf_81:
	leal	8(%r12), %eax
	movq	%rax, %r12
	addq	%rax, %rbx
	jmp	.Lrt_scanf_79
.Lrt_scanf_491:
	leaq	1(%rdi), %rcx
	jmp	.Lrt_scanf_178
.Lrt_scanf_68:
	cmpl	$7, %edi
	jbe	.Lrt_scanf_70
	movq	%rcx, (%rax)
	jmp	.Lrt_scanf_470
.Lrt_scanf_66:
	movq	24(%rsp), %rsi
	movq	%rsi, %rax
	addq	$8, %rsi
	movq	%rsi, 24(%rsp)
	jmp	.Lrt_scanf_67
.Lrt_scanf_156:
	movq	24(%rsp), %rdi
	movq	%rdi, %rax
	addq	$8, %rdi
	movq	%rdi, 24(%rsp)
	jmp	.Lrt_scanf_157
.Lrt_scanf_137:
	movq	24(%rsp), %rsi
	movq	%rsi, %rax
	addq	$8, %rsi
	movq	%rsi, 24(%rsp)
	jmp	.Lrt_scanf_138
.Lrt_scanf_497:
	movw	%dx, (%rax)
	jmp	.Lrt_scanf_5
.Lrt_scanf_47:
	cmpq	%rbx, %r9
	jne	.Lrt_scanf_48
	jmp	.Lrt_scanf_187
.Lrt_scanf_125:
	movq	24(%rsp), %rdi
	movq	%rdi, %rdx
	addq	$8, %rdi
	movq	%rdi, 24(%rsp)
	jmp	.Lrt_scanf_126
.Lrt_scanf_499:
	movq	40(%rsp), %rbx
	movq	48(%rsp), %rcx
	movq	56(%rsp), %rbp
	movq	64(%rsp), %r11
	addq	%rcx, %rbx
	jmp	.Lrt_scanf_93
.Lrt_scanf_500:
	movw	%dx, (%rax)
	jmp	.Lrt_scanf_470
.Lrt_scanf_104:
	leaq	2(%rbx), %r12
	cmpq	%r9, %r12
	jb	.Lrt_scanf_105
	jmp	.Lrt_scanf_187
.Lrt_scanf_70:
	cmpl	$2, %edi
	je	.Lrt_scanf_503
	movb	%cl, (%rax)
	jmp	.Lrt_scanf_470
.Lrt_scanf_162:
	testq	%rax, %rax
	je	.Lrt_scanf_163
	movl	%r12d, %edi
	leaq	112(%rsp), %rcx
	movq	(%rbx), %rsi
	andl	$8, %edi
	testb	$8, %r12b
	cmovne	%rax, %rcx
	movq	%rsi, (%rcx)
	leaq	(%rbx,%rdi), %rsi
	leaq	112(%rsp), %rcx
	testb	$4, %r12b
	je	.Lrt_scanf_165
	leaq	(%rax,%rdi), %rcx
.Lrt_scanf_165:
	movl	(%rsi), %esi
	movl	%esi, (%rcx)
	movl	%r12d, %esi
	leaq	112(%rsp), %rcx
	andl	$12, %esi
	leaq	(%rbx,%rsi), %rdi
	testb	$2, %r12b
	je	.Lrt_scanf_166
	leaq	(%rax,%rsi), %rcx
.Lrt_scanf_166:
	movzwl	(%rdi), %esi
	movw	%si, (%rcx)
	movl	%r12d, %esi
	leaq	112(%rsp), %rcx
	andl	$14, %esi
	andb	$1, %r12b
	leaq	(%rbx,%rsi), %rdi
	je	.Lrt_scanf_167
	leaq	(%rax,%rsi), %rcx
.Lrt_scanf_167:
	movzbl	(%rdi), %esi
	movb	%sil, (%rcx)
	jmp	.Lrt_scanf_163
.Lrt_scanf_92:
	imulq	$2561, %rax, %rax
	xorq	9(%rbx), %rdx
	movabsq	$71777214294589695, %rcx
	movq	%rdx, 56(%rsp)
	shrq	$8, %rax
	andq	%rcx, %rax
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rcx, %rax
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rax
	shrq	$32, %rax
	movq	%rax, 64(%rsp)
	movq	%rax, %rcx
	movabsq	$8536140394893047414, %rax
	addq	%rdx, %rax
	orq	%rdx, %rax
	andq	%r8, %rax
	je	.Lrt_scanf_94
	rep bsfq	%rax, %rax
	leal	-7(%rax), %ebx
	leaq	rt_scanf_powers_of_ten(%rip), %rax
	movl	%ebx, %r8d
	shrl	$3, %r8d
	movl	%r8d, %edx
	imulq	(%rax,%rdx,8), %rcx
	movq	%rcx, %rax
	testl	%r8d, %r8d
	je	.Lrt_scanf_95
	movq	56(%rsp), %rdx
	negl	%ebx
	movl	%ebx, %ecx
	salq	%cl, %rdx
	movabsq	$71777214294589695, %rcx
	imulq	$2561, %rdx, %rdx
	shrq	$8, %rdx
	andq	%rcx, %rdx
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rcx, %rdx
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rdx
	movq	%rdx, %rcx
	shrq	$32, %rcx
	movq	%rcx, 48(%rsp)
.Lrt_scanf_95:
	movq	48(%rsp), %rbx
	movq	40(%rsp), %rcx
	addq	%rbx, %rax
	leal	8(%r8), %ebx
	addq	%rbx, %rcx
	movq	%rbx, %r8
	movq	%rcx, %rbx
	jmp	.Lrt_scanf_93
.Lrt_scanf_107:
	movq	%rsi, 48(%rsp)
	movl	32(%rsp), %esi
	movq	%r12, %rcx
	xorl	%r8d, %r8d
	leaq	-1(%r12,%rax), %rbx
.Lrt_scanf_115:
	movzbl	(%rcx), %eax
	movl	%eax, %edx
	subl	$48, %edx
	cmpb	$9, %dl
	ja	.Lrt_scanf_472
	subl	$48, %eax
	leaq	(%r8,%r8,4), %rdx
	addl	$1, %esi
	cltq
	leaq	(%rax,%rdx,2), %r8
	cmpq	%rbx, %rcx
	je	.Lrt_scanf_472
	addq	$1, %rcx
	cmpl	$20, %esi
	jne	.Lrt_scanf_115
	movl	%esi, 32(%rsp)
	leaq	20(%r12), %rbx
	movq	48(%rsp), %rsi
	jmp	.Lrt_scanf_110
.Lrt_scanf_472:
	movl	%esi, %ebx
	movq	48(%rsp), %rsi
	movl	%ebx, 32(%rsp)
	addq	%r12, %rbx
	jmp	.Lrt_scanf_110
.Lrt_scanf_503:
	movw	%cx, (%rax)
	jmp	.Lrt_scanf_470
.Lrt_scanf_222:
	xorl	%edx, %edx
	jmp	.Lrt_scanf_173
.Lrt_scanf_46:
	imulq	$2561, %rsi, %rdx
	movabsq	$71777214294589695, %rax
	movabsq	$281470681808895, %rcx
	shrq	$8, %rdx
	andq	%rax, %rdx
	movabsq	$42949672960001, %rax
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rdx, %rcx
	imulq	$100000000, 40(%rsp), %rdx
	imulq	%rax, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rdx
	movl	$16, %ecx
.Lrt_scanf_49:
	movzbl	(%rbx,%rcx), %eax
	movl	%eax, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_504
	subl	$48, %eax
	leaq	(%rdx,%rdx,4), %rdx
	addq	$1, %rcx
	cltq
	leaq	(%rax,%rdx,2), %rdx
	cmpq	$20, %rcx
	jne	.Lrt_scanf_49
	jmp	.Lrt_scanf_474
.Lrt_scanf_109:
	xorq	8(%r12), %r8
	leaq	(%r8,%rdx), %rax
	orq	%r8, %rax
	testq	%rcx, %rax
	jne	.Lrt_scanf_187
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
.Lrt_scanf_111:
	movzbl	(%r12,%rbx), %eax
	movl	%eax, %edx
	subl	$48, %edx
	cmpb	$9, %dl
	ja	.Lrt_scanf_505
	imulq	$10, %r8, %r8
	subl	$48, %eax
	addq	$1, %rbx
	cltq
	addq	%rax, %r8
	cmpq	$20, %rbx
	jne	.Lrt_scanf_111
	movl	$20, 32(%rsp)
	leaq	20(%r12), %rbx
	jmp	.Lrt_scanf_110
.Lrt_scanf_80:
	imulq	$2561, %r12, %rax
	movabsq	$281470681808895, %rsi
	imulq	$100000000, %rdx, %rdx
	shrq	$8, %rax
	andq	%r8, %rax
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rsi, %rax
	movabsq	$42949672960001, %rsi
	imulq	%rsi, %rax
	shrq	$32, %rax
	leaq	(%rax,%rdx), %rsi
	movl	$16, %eax
.Lrt_scanf_82:
	movzbl	(%rbx,%rax), %edx
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_506
	imulq	$10, %rsi, %rsi
	subl	$48, %edx
	addq	$1, %rax
	movslq	%edx, %rdx
	addq	%rdx, %rsi
	cmpq	$20, %rax
	jne	.Lrt_scanf_82
	jmp	.Lrt_scanf_187
.Lrt_scanf_498:
	movq	40(%rsp), %rbx
	xorl	%r8d, %r8d
	jmp	.Lrt_scanf_93
.Lrt_scanf_94:
	imulq	$2561, 56(%rsp), %rax
	movabsq	$71777214294589695, %rcx
	imulq	$100000000, 64(%rsp), %rdx
	shrq	$8, %rax
	andq	%rcx, %rax
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rcx, %rax
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rax
	shrq	$32, %rax
	addq	%rdx, %rax
	movl	$16, %edx
.Lrt_scanf_96:
	movzbl	1(%rbx,%rdx), %ecx
	movl	%ecx, %r8d
	subl	$48, %r8d
	cmpb	$9, %r8b
	ja	.Lrt_scanf_507
	imulq	$10, %rax, %rax
	subl	$48, %ecx
	addq	$1, %rdx
	movslq	%ecx, %rcx
	addq	%rcx, %rax
	cmpq	$20, %rdx
	jne	.Lrt_scanf_96
	jmp	.Lrt_scanf_187
.Lrt_scanf_506:
	movl	%eax, %r12d
	addq	%rax, %rbx
	jmp	.Lrt_scanf_79
.Lrt_scanf_507:
	movq	40(%rsp), %rbx
	movl	%edx, %r8d
	addq	%rdx, %rbx
	jmp	.Lrt_scanf_93
.Lrt_scanf_501:
	addq	$3, %r15
	jmp	.Lrt_scanf_174
.Lrt_scanf_504:
	movl	%ecx, %r12d
	jmp	.Lrt_scanf_50
.Lrt_scanf_505:
	movl	%ebx, 32(%rsp)
	addq	%r12, %rbx
	jmp	.Lrt_scanf_110
	.cfi_endproc
	.size	rt_scanf_any, .-rt_scanf_any
	.p2align 4
	.type	rt_scanf_long_int, @function
rt_scanf_long_int:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	movq	%rsi, %r9
	movq	%rdx, %r10
	movabsq	$8536140394893047414, %rsi
	movabsq	$-9187201950435737472, %r11
	pushq	%r13
	.cfi_def_cfa_offset 24
	.cfi_offset 13, -24
	movq	%rcx, %rdx
	pushq	%r12
	.cfi_def_cfa_offset 32
	.cfi_offset 12, -32
	pushq	%rbp
	.cfi_def_cfa_offset 40
	.cfi_offset 6, -40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset 3, -48
	movq	(%rcx), %rax
	movabsq	$3472328296227680304, %rbx
	xorq	%rbx, %rax
	leaq	(%rax,%rsi), %rcx
	orq	%rax, %rcx
	andq	%r11, %rcx
	je	.Lrt_scanf_509
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %esi
	negl	%ecx
	salq	%cl, %rax
	shrl	$3, %esi
	movq	%rax, %rcx
	leaq	(%rax,%rax,4), %rax
	leal	-1(%rsi), %r11d
	salq	$9, %rax
	addq	%rcx, %rax
	movabsq	$71777214294589695, %rcx
	shrq	$8, %rax
	andq	%rcx, %rax
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rcx, %rax
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rax
	shrq	$32, %rax
.Lrt_scanf_510:
	cmpl	$17, %r11d
	ja	.Lrt_scanf_514
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
.Lrt_scanf_509:
	.cfi_restore_state
	leaq	(%rax,%rax,4), %rcx
	xorq	8(%rdx), %rbx
	movabsq	$71777214294589695, %r13
	movabsq	$281470681808895, %r12
	salq	$9, %rcx
	addq	%rbx, %rsi
	movabsq	$42949672960001, %rbp
	addq	%rcx, %rax
	orq	%rbx, %rsi
	shrq	$8, %rax
	andq	%r13, %rax
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%r12, %rax
	imulq	%rbp, %rax
	shrq	$32, %rax
	andq	%r11, %rsi
	je	.Lrt_scanf_511
	rep bsfq	%rsi, %rsi
	leal	-7(%rsi), %ecx
	leaq	rt_scanf_powers_of_ten(%rip), %rsi
	movl	%ecx, %r11d
	shrl	$3, %r11d
	movl	%r11d, %r14d
	imulq	(%rsi,%r14,8), %rax
	testl	%r11d, %r11d
	je	.Lrt_scanf_512
	negl	%ecx
	salq	%cl, %rbx
	leaq	(%rbx,%rbx,4), %rcx
	salq	$9, %rcx
	addq	%rbx, %rcx
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r12, %rcx
	imulq	%rbp, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rax
.Lrt_scanf_512:
	leal	8(%r11), %esi
	addl	$7, %r11d
	jmp	.Lrt_scanf_510
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_511:
	leaq	(%rbx,%rbx,4), %rcx
	movl	$16, %r11d
	salq	$9, %rcx
	imulq	$100000000, %rax, %rax
	addq	%rbx, %rcx
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r12, %rcx
	imulq	%rbp, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rax
.Lrt_scanf_513:
	movzbl	(%rdx,%r11), %ecx
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_527
	subl	$48, %ecx
	leaq	(%rax,%rax,4), %rax
	addq	$1, %r11
	movslq	%ecx, %rcx
	leaq	(%rcx,%rax,2), %rax
	cmpq	$20, %r11
	jne	.Lrt_scanf_513
.Lrt_scanf_514:
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
.Lrt_scanf_527:
	.cfi_restore_state
	movl	%r11d, %esi
	subl	$1, %r11d
	jmp	.Lrt_scanf_510
	.cfi_endproc
	.size	rt_scanf_long_int, .-rt_scanf_long_int
	.p2align 4
	.type	rt_scanf_long, @function
rt_scanf_long:
	.cfi_startproc
	movq	stdin@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	movq	16(%rax), %r8
	movq	8(%rax), %rcx
	movq	%r8, %rdx
	subq	%rcx, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_scanf_560
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_560
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_560
	movl	192(%rax), %edx
	testl	%edx, %edx
	js	.Lrt_scanf_563
.Lrt_scanf_560:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_563:
	testb	$16, (%rax)
	jne	.Lrt_scanf_560
	movabsq	$4294983168, %r10
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
	movzbl	(%rcx), %r9d
	movzbl	%r9b, %edx
	cmpb	$32, %r9b
	ja	.Lrt_scanf_531
.Lrt_scanf_532:
	btq	%rdx, %r10
	jc	.Lrt_scanf_564
.Lrt_scanf_531:
	movabsq	$3472328296227680304, %rbx
	xorl	%edx, %edx
	cmpb	$45, %r9b
	movabsq	$-9187201950435737472, %r10
	sete	%dl
	leaq	(%rcx,%rdx), %r8
	movabsq	$8536140394893047414, %rcx
	movq	(%r8), %r11
	xorq	%rbx, %r11
	leaq	(%r11,%rcx), %rdx
	orq	%r11, %rdx
	andq	%r10, %rdx
	je	.Lrt_scanf_534
	rep bsfq	%rdx, %rdx
	leal	-7(%rdx), %ecx
	movl	%ecx, %r10d
	negl	%ecx
	salq	%cl, %r11
	shrl	$3, %r10d
	movabsq	$71777214294589695, %rcx
	leaq	(%r11,%r11,4), %rdx
	salq	$9, %rdx
	addq	%r11, %rdx
	shrq	$8, %rdx
	andq	%rcx, %rdx
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rcx, %rdx
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rdx
	shrq	$32, %rdx
.Lrt_scanf_535:
	leal	-1(%r10), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_scanf_529
	movq	%rdx, %rcx
	movl	%r10d, %r10d
	negq	%rcx
	cmpb	$45, %r9b
	cmove	%rcx, %rdx
	leaq	(%r8,%r10), %rcx
	movq	%rdx, (%rsi)
	movq	%rcx, 8(%rax)
	movl	$1, %eax
	popq	%rbx
	.cfi_remember_state
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
.Lrt_scanf_536:
	.cfi_restore_state
	leaq	(%rbx,%rbx,4), %rcx
	movl	$16, %r10d
	salq	$9, %rcx
	imulq	$100000000, %rdx, %rdx
	addq	%rbx, %rcx
	shrq	$8, %rcx
	andq	%r12, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rbp, %rcx
	imulq	%r11, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rdx
.Lrt_scanf_538:
	movzbl	(%r8,%r10), %ecx
	movl	%ecx, %r11d
	subl	$48, %r11d
	cmpb	$9, %r11b
	ja	.Lrt_scanf_535
	leaq	(%rdx,%rdx,4), %r11
	leal	-48(%rcx), %edx
	addq	$1, %r10
	movslq	%edx, %rdx
	leaq	(%rdx,%r11,2), %rdx
	cmpq	$20, %r10
	jne	.Lrt_scanf_538
.Lrt_scanf_529:
	popq	%rbx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 40
	xorl	%eax, %eax
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_restore 12
	.cfi_def_cfa_offset 24
	popq	%r13
	.cfi_restore 13
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_restore 14
	.cfi_def_cfa_offset 8
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_564:
	.cfi_restore_state
	leaq	-25(%r8), %rdx
	cmpq	%rdx, %rcx
	jnb	.Lrt_scanf_531
	movzbl	1(%rcx), %edx
	addq	$1, %rcx
	movl	%edx, %r9d
	cmpb	$32, %dl
	ja	.Lrt_scanf_531
	jmp	.Lrt_scanf_532
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_534:
	leaq	(%r11,%r11,4), %rdx
	xorq	8(%r8), %rbx
	movabsq	$71777214294589695, %r12
	movabsq	$281470681808895, %rbp
	salq	$9, %rdx
	addq	%rbx, %rcx
	addq	%r11, %rdx
	orq	%rbx, %rcx
	movabsq	$42949672960001, %r11
	shrq	$8, %rdx
	andq	%r12, %rdx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rbp, %rdx
	imulq	%r11, %rdx
	shrq	$32, %rdx
	andq	%r10, %rcx
	je	.Lrt_scanf_536
	rep bsfq	%rcx, %rcx
	leaq	rt_scanf_powers_of_ten(%rip), %r13
	subl	$7, %ecx
	movl	%ecx, %r10d
	shrl	$3, %r10d
	movl	%r10d, %r14d
	imulq	0(%r13,%r14,8), %rdx
	testl	%r10d, %r10d
	je	.Lrt_scanf_537
	negl	%ecx
	salq	%cl, %rbx
	leaq	(%rbx,%rbx,4), %rcx
	salq	$9, %rcx
	addq	%rbx, %rcx
	shrq	$8, %rcx
	andq	%r12, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rbp, %rcx
	imulq	%r11, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rdx
.Lrt_scanf_537:
	addl	$8, %r10d
	jmp	.Lrt_scanf_535
	.cfi_endproc
	.size	rt_scanf_long, .-rt_scanf_long
	.p2align 4
	.type	rt_scanf_double, @function
rt_scanf_double:
	.cfi_startproc
	movq	stdin@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	movq	16(%rax), %r8
	movq	8(%rax), %rcx
	movq	%r8, %rdx
	subq	%rcx, %rdx
	cmpq	$50, %rdx
	jle	.Lrt_scanf_707
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_707
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_707
	movl	192(%rax), %edx
	testl	%edx, %edx
	js	.Lrt_scanf_712
.Lrt_scanf_707:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_712:
	movl	(%rax), %r9d
	andl	$16, %r9d
	jne	.Lrt_scanf_707
	movabsq	$4294983168, %r10
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
	movzbl	(%rcx), %r11d
	movzbl	%r11b, %edx
	cmpb	$32, %r11b
	ja	.Lrt_scanf_568
.Lrt_scanf_569:
	btq	%rdx, %r10
	jc	.Lrt_scanf_713
.Lrt_scanf_568:
	leal	-43(%r11), %edx
	andl	$253, %edx
	jne	.Lrt_scanf_571
	leaq	1(%rcx), %rbx
	testq	%r8, %r8
	je	.Lrt_scanf_572
	cmpq	%r8, %rbx
	jnb	.Lrt_scanf_566
	movq	%r8, %r12
	movq	%rbx, %rcx
	subq	%rbx, %r12
	cmpq	$23, %r12
	jle	.Lrt_scanf_574
.Lrt_scanf_575:
	movabsq	$3472328296227680304, %rbp
	movq	(%rbx), %r12
	movabsq	$8536140394893047414, %r15
	movabsq	$-9187201950435737472, %r10
	xorq	%rbp, %r12
	leaq	(%r12,%r15), %rdx
	orq	%r12, %rdx
	andq	%r10, %rdx
	je	.Lrt_scanf_577
	rep bsfq	%rdx, %rdx
	leal	-7(%rdx), %ecx
	movl	%ecx, %r10d
	negl	%ecx
	salq	%cl, %r12
	shrl	$3, %r10d
	movabsq	$71777214294589695, %rcx
	leaq	(%r12,%r12,4), %rdx
	salq	$9, %rdx
	addq	%r12, %rdx
	shrq	$8, %rdx
	andq	%rcx, %rdx
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rcx, %rdx
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rdx
	movl	%r10d, %ecx
	addq	%rbx, %rcx
	shrq	$32, %rdx
.Lrt_scanf_578:
	cmpq	%rcx, %r8
	je	.Lrt_scanf_566
.Lrt_scanf_588:
	cmpl	$19, %r10d
	ja	.Lrt_scanf_566
.Lrt_scanf_635:
	testl	%r10d, %r10d
	jne	.Lrt_scanf_589
.Lrt_scanf_634:
	cmpb	$46, (%rcx)
	jne	.Lrt_scanf_566
	xorl	%r10d, %r10d
	xorl	%edx, %edx
.Lrt_scanf_590:
	leaq	1(%rcx), %r13
	testq	%r8, %r8
	je	.Lrt_scanf_639
	movq	%r8, %r15
	subq	%r13, %r15
	cmpq	$23, %r15
	jle	.Lrt_scanf_593
	movabsq	$3472328296227680304, %rbp
	movq	1(%rcx), %rbx
	movabsq	$8536140394893047414, %r14
	movabsq	$-9187201950435737472, %r12
	xorq	%rbp, %rbx
	leaq	(%rbx,%r14), %r15
	orq	%rbx, %r15
	andq	%r12, %r15
	je	.Lrt_scanf_594
	rep bsfq	%r15, %r15
	leal	-7(%r15), %ecx
	movl	%ecx, %r14d
	negl	%ecx
	salq	%cl, %rbx
	shrl	$3, %r14d
	leaq	(%rbx,%rbx,4), %rcx
	salq	$9, %rcx
	addq	%rcx, %rbx
	movabsq	$71777214294589695, %rcx
	shrq	$8, %rbx
	andq	%rcx, %rbx
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rbx, %rbx
	shrq	$16, %rbx
	andq	%rcx, %rbx
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rbx
	movl	%r14d, %ecx
	addq	%r13, %rcx
	shrq	$32, %rbx
.Lrt_scanf_595:
	cmpq	%rcx, %r8
	je	.Lrt_scanf_566
.Lrt_scanf_605:
	leal	(%r10,%r14), %ebp
	cmpl	$19, %ebp
	ja	.Lrt_scanf_566
	testl	%r14d, %r14d
	je	.Lrt_scanf_606
	movl	%r14d, %r10d
	leaq	rt_scanf_powers_of_ten(%rip), %r9
	negl	%r14d
	imulq	(%r9,%r10,8), %rdx
	movl	%r14d, %r9d
	addq	%rbx, %rdx
	movzbl	(%rcx), %ebx
.Lrt_scanf_591:
	orl	$32, %ebx
	cmpb	$120, %bl
	je	.Lrt_scanf_566
	cmpb	$101, %bl
	je	.Lrt_scanf_607
.Lrt_scanf_711:
	movabsq	$9007199254740992, %r8
	cmpq	%rdx, %r8
	jb	.Lrt_scanf_566
	stmxcsr	-12(%rsp)
	testl	$24576, -12(%rsp)
	jne	.Lrt_scanf_566
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rdx, %xmm0
	testl	%r9d, %r9d
	js	.Lrt_scanf_714
	movslq	%r9d, %r9
	leaq	rt_scanf_exact_powers(%rip), %rdx
	mulsd	(%rdx,%r9,8), %xmm0
.Lrt_scanf_631:
	cmpb	$45, %r11b
	jne	.Lrt_scanf_632
	xorpd	.Lrt_scanf_C0(%rip), %xmm0
.Lrt_scanf_632:
	movsd	%xmm0, (%rsi)
	movq	%rcx, 8(%rax)
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
.Lrt_scanf_571:
	.cfi_restore_state
	movq	$-1, %r12
	testq	%r8, %r8
	jne	.Lrt_scanf_715
.Lrt_scanf_574:
	xorl	%ebx, %ebx
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_584:
	movzbl	(%rcx,%rbx), %ebp
	movl	%ebx, %r10d
	movl	%ebp, %r13d
	subl	$48, %r13d
	cmpb	$9, %r13b
	ja	.Lrt_scanf_586
	subl	$48, %ebp
	leaq	(%rdx,%rdx,4), %rdx
	addq	$1, %rbx
	movslq	%ebp, %rbp
	leaq	0(%rbp,%rdx,2), %rdx
	cmpq	%r12, %rbx
	jnb	.Lrt_scanf_716
	cmpq	$20, %rbx
	jne	.Lrt_scanf_584
.Lrt_scanf_566:
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
.Lrt_scanf_713:
	.cfi_restore_state
	leaq	-50(%r8), %rdx
	cmpq	%rdx, %rcx
	jnb	.Lrt_scanf_568
	movzbl	1(%rcx), %edx
	addq	$1, %rcx
	movl	%edx, %r11d
	cmpb	$32, %dl
	ja	.Lrt_scanf_568
	jmp	.Lrt_scanf_569
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_715:
	movq	%r8, %r12
	movq	%rcx, %rbx
	subq	%rcx, %r12
	cmpq	$23, %r12
	jg	.Lrt_scanf_575
	testq	%r12, %r12
	jne	.Lrt_scanf_574
	cmpq	%rcx, %r8
	je	.Lrt_scanf_566
	jmp	.Lrt_scanf_634
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_589:
	movzbl	(%rcx), %ebx
	cmpb	$46, %bl
	jne	.Lrt_scanf_591
	jmp	.Lrt_scanf_590
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_716:
	addl	$1, %r10d
.Lrt_scanf_586:
	addq	%rbx, %rcx
	testq	%r8, %r8
	je	.Lrt_scanf_588
	jmp	.Lrt_scanf_578
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_572:
	cmpb	$0, 1(%rcx)
	je	.Lrt_scanf_566
	movq	%rbx, %rcx
	movq	$-1, %r12
	jmp	.Lrt_scanf_574
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_606:
	testl	%r10d, %r10d
	je	.Lrt_scanf_566
	movzbl	(%rcx), %ebx
	jmp	.Lrt_scanf_591
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_639:
	movq	$-1, %r15
.Lrt_scanf_592:
	movq	%r13, -24(%rsp)
	movl	$1, %ebp
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_601:
	movzbl	(%rcx,%rbp), %r12d
	movl	%ebp, %r14d
	movl	%r12d, %r13d
	subl	$48, %r13d
	cmpb	$9, %r13b
	ja	.Lrt_scanf_717
	subl	$48, %r12d
	leaq	(%rbx,%rbx,4), %rbx
	movslq	%r12d, %r12
	leaq	(%r12,%rbx,2), %rbx
	cmpq	%r15, %rbp
	jnb	.Lrt_scanf_705
	addq	$1, %rbp
	cmpq	$21, %rbp
	jne	.Lrt_scanf_601
	addq	$21, %rcx
	testq	%r8, %r8
	je	.Lrt_scanf_566
	movl	$20, %r14d
	jmp	.Lrt_scanf_595
.Lrt_scanf_714:
	negl	%r9d
	leaq	rt_scanf_exact_powers(%rip), %rdi
	movslq	%r9d, %rdx
	divsd	(%rdi,%rdx,8), %xmm0
	jmp	.Lrt_scanf_631
.Lrt_scanf_607:
	leaq	1(%rcx), %rbp
	testq	%r8, %r8
	je	.Lrt_scanf_609
	cmpq	%r8, %rbp
	jnb	.Lrt_scanf_566
	movzbl	1(%rcx), %r13d
	cmpb	$45, %r13b
	je	.Lrt_scanf_613
	cmpb	$43, %r13b
	je	.Lrt_scanf_613
.Lrt_scanf_614:
	movq	%r8, %r14
	subq	%rbp, %r14
	cmpq	$23, %r14
	jle	.Lrt_scanf_617
	movabsq	$3472328296227680304, %rbx
	movq	0(%rbp), %r10
	movabsq	$8536140394893047414, %r12
	movabsq	$-9187201950435737472, %r14
	xorq	%rbx, %r10
	leaq	(%r10,%r12), %rcx
	orq	%r10, %rcx
	andq	%r14, %rcx
	je	.Lrt_scanf_618
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %r12d
	negl	%ecx
	salq	%cl, %r10
	shrl	$3, %r12d
	movq	%r10, %rcx
	leaq	(%r10,%r10,4), %r10
	salq	$9, %r10
	addq	%rcx, %r10
	movabsq	$71777214294589695, %rcx
	shrq	$8, %r10
	andq	%rcx, %r10
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %r10, %r10
	shrq	$16, %r10
	andq	%rcx, %r10
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %r10
	movl	%r12d, %ecx
	addq	%rbp, %rcx
	shrq	$32, %r10
.Lrt_scanf_619:
	cmpq	%rcx, %r8
	je	.Lrt_scanf_566
.Lrt_scanf_628:
	subl	$1, %r12d
	cmpl	$3, %r12d
	ja	.Lrt_scanf_566
	movl	%r10d, %r8d
	negl	%r8d
	cmpb	$45, %r13b
	cmovne	%r10d, %r8d
	addl	%r8d, %r9d
	leal	22(%r9), %r8d
	cmpl	$44, %r8d
	jbe	.Lrt_scanf_711
	jmp	.Lrt_scanf_566
.Lrt_scanf_577:
	leaq	(%r12,%r12,4), %rdx
	xorq	8(%rbx), %rbp
	movabsq	$71777214294589695, %r14
	movabsq	$281470681808895, %r13
	salq	$9, %rdx
	addq	%rbp, %r15
	movabsq	$42949672960001, %rcx
	addq	%r12, %rdx
	orq	%rbp, %r15
	shrq	$8, %rdx
	andq	%r14, %rdx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%r13, %rdx
	imulq	%rcx, %rdx
	shrq	$32, %rdx
	andq	%r10, %r15
	je	.Lrt_scanf_579
	rep bsfq	%r15, %r15
	leaq	rt_scanf_powers_of_ten(%rip), %r12
	leal	-7(%r15), %ecx
	movl	%ecx, %r10d
	shrl	$3, %r10d
	movl	%r10d, %r15d
	imulq	(%r12,%r15,8), %rdx
	testl	%r10d, %r10d
	je	.Lrt_scanf_580
	negl	%ecx
	salq	%cl, %rbp
	leaq	0(%rbp,%rbp,4), %rcx
	salq	$9, %rcx
	addq	%rbp, %rcx
	shrq	$8, %rcx
	andq	%r14, %rcx
	movabsq	$42949672960001, %r14
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r13, %rcx
	imulq	%r14, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rdx
.Lrt_scanf_580:
	leal	8(%r10), %ecx
	movq	%rcx, %r10
	addq	%rbx, %rcx
	jmp	.Lrt_scanf_578
.Lrt_scanf_717:
	subl	$1, %ebp
	movq	-24(%rsp), %r13
	movq	%rbp, %r14
.Lrt_scanf_602:
	leaq	0(%r13,%rbp), %rcx
	testq	%r8, %r8
	je	.Lrt_scanf_605
	jmp	.Lrt_scanf_595
.Lrt_scanf_705:
	movq	-24(%rsp), %r13
	jmp	.Lrt_scanf_602
.Lrt_scanf_613:
	leaq	2(%rcx), %rbp
	cmpq	%r8, %rbp
	jb	.Lrt_scanf_614
	jmp	.Lrt_scanf_566
.Lrt_scanf_593:
	testq	%r15, %r15
	jne	.Lrt_scanf_592
	xorl	%ebx, %ebx
	movq	%r13, %rcx
	xorl	%r14d, %r14d
	jmp	.Lrt_scanf_595
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_609:
	movzbl	1(%rcx), %r13d
	testb	%r13b, %r13b
	je	.Lrt_scanf_566
	cmpb	$45, %r13b
	je	.Lrt_scanf_710
	movq	$-1, %r14
	cmpb	$43, %r13b
	je	.Lrt_scanf_710
.Lrt_scanf_616:
	xorl	%ecx, %ecx
	xorl	%r10d, %r10d
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_623:
	movzbl	0(%rbp,%rcx), %ebx
	movl	%ecx, %r12d
	movl	%ebx, %r15d
	subl	$48, %r15d
	cmpb	$9, %r15b
	ja	.Lrt_scanf_625
	subl	$48, %ebx
	leaq	(%r10,%r10,4), %r10
	addq	$1, %rcx
	movslq	%ebx, %rbx
	leaq	(%rbx,%r10,2), %r10
	cmpq	%r14, %rcx
	jnb	.Lrt_scanf_718
	cmpq	$20, %rcx
	jne	.Lrt_scanf_623
	leaq	20(%rbp), %rcx
	testq	%r8, %r8
	je	.Lrt_scanf_566
	movl	$20, %r12d
	jmp	.Lrt_scanf_619
.Lrt_scanf_594:
	leaq	(%rbx,%rbx,4), %r15
	xorq	9(%rcx), %rbp
	salq	$9, %r15
	addq	%rbp, %r14
	addq	%r15, %rbx
	orq	%rbp, %r14
	movabsq	$71777214294589695, %r15
	shrq	$8, %rbx
	andq	%r15, %rbx
	movabsq	$281470681808895, %r15
	imulq	$6553601, %rbx, %rbx
	shrq	$16, %rbx
	andq	%r15, %rbx
	movabsq	$42949672960001, %r15
	imulq	%r15, %rbx
	shrq	$32, %rbx
	andq	%r12, %r14
	je	.Lrt_scanf_596
	rep bsfq	%r14, %r14
	leal	-7(%r14), %ecx
	movl	%ecx, %r14d
	movl	%ecx, -24(%rsp)
	leaq	rt_scanf_powers_of_ten(%rip), %rcx
	shrl	$3, %r14d
	movl	%r14d, %r12d
	imulq	(%rcx,%r12,8), %rbx
	testl	%r14d, %r14d
	je	.Lrt_scanf_597
	movl	-24(%rsp), %ecx
	negl	%ecx
	salq	%cl, %rbp
	leaq	0(%rbp,%rbp,4), %rcx
	salq	$9, %rcx
	addq	%rbp, %rcx
	movabsq	$71777214294589695, %rbp
	shrq	$8, %rcx
	andq	%rbp, %rcx
	movabsq	$281470681808895, %rbp
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rbp, %rcx
	imulq	%r15, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rbx
.Lrt_scanf_597:
	leal	8(%r14), %ecx
	movq	%rcx, %r14
	addq	%r13, %rcx
	jmp	.Lrt_scanf_595
.Lrt_scanf_718:
	addl	$1, %r12d
.Lrt_scanf_625:
	movl	%r12d, %ecx
	addq	%rbp, %rcx
	testq	%r8, %r8
	je	.Lrt_scanf_628
	jmp	.Lrt_scanf_619
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_710:
	orq	$-1, %r14
	cmpb	$0, 2(%rcx)
	leaq	2(%rcx), %rbp
	jne	.Lrt_scanf_616
	jmp	.Lrt_scanf_566
.Lrt_scanf_579:
	imulq	$2561, %rbp, %rcx
	imulq	$100000000, %rdx, %rdx
	shrq	$8, %rcx
	andq	%r14, %rcx
	movabsq	$42949672960001, %r14
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r13, %rcx
	imulq	%r14, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rdx
	movl	$16, %ecx
.Lrt_scanf_581:
	movzbl	(%rbx,%rcx), %r10d
	movl	%r10d, %ebp
	subl	$48, %ebp
	cmpb	$9, %bpl
	ja	.Lrt_scanf_719
	leaq	(%rdx,%rdx,4), %rbp
	leal	-48(%r10), %edx
	addq	$1, %rcx
	movslq	%edx, %rdx
	leaq	(%rdx,%rbp,2), %rdx
	cmpq	$20, %rcx
	jne	.Lrt_scanf_581
	jmp	.Lrt_scanf_566
.Lrt_scanf_618:
	xorq	8(%rbp), %rbx
	leaq	(%rbx,%r12), %rcx
	orq	%rbx, %rcx
	testq	%r14, %rcx
	jne	.Lrt_scanf_566
	imulq	$2561, %r10, %rcx
	movabsq	$71777214294589695, %r12
	imulq	$2561, %rbx, %r10
	movabsq	$42949672960001, %rbx
	shrq	$8, %rcx
	andq	%r12, %rcx
	shrq	$8, %r10
	imulq	$6553601, %rcx, %rcx
	andq	%r12, %r10
	movabsq	$281470681808895, %r12
	imulq	$6553601, %r10, %r10
	shrq	$16, %rcx
	andq	%r12, %rcx
	shrq	$16, %r10
	imulq	%rbx, %rcx
	andq	%r12, %r10
	movl	$16, %r12d
	imulq	%rbx, %r10
	shrq	$32, %rcx
	imulq	$100000000, %rcx, %rcx
	shrq	$32, %r10
	addq	%rcx, %r10
.Lrt_scanf_620:
	movzbl	0(%rbp,%r12), %ecx
	movl	%ecx, %ebx
	subl	$48, %ebx
	cmpb	$9, %bl
	ja	.Lrt_scanf_621
	imulq	$10, %r10, %r10
	subl	$48, %ecx
	addq	$1, %r12
	movslq	%ecx, %rcx
	addq	%rcx, %r10
	cmpq	$20, %r12
	jne	.Lrt_scanf_620
	movl	$20, %r12d
.Lrt_scanf_621:
	movl	%r12d, %ecx
	addq	%rbp, %rcx
	jmp	.Lrt_scanf_619
.Lrt_scanf_617:
	testq	%r14, %r14
	jne	.Lrt_scanf_616
	jmp	.Lrt_scanf_566
.Lrt_scanf_596:
	imulq	$2561, %rbp, %rbp
	movabsq	$71777214294589695, %r14
	imulq	$100000000, %rbx, %rbx
	shrq	$8, %rbp
	andq	%r14, %rbp
	movabsq	$281470681808895, %r14
	imulq	$6553601, %rbp, %rbp
	shrq	$16, %rbp
	andq	%r14, %rbp
	imulq	%r15, %rbp
	shrq	$32, %rbp
	addq	%rbp, %rbx
	movl	$16, %ebp
.Lrt_scanf_598:
	movzbl	1(%rcx,%rbp), %r12d
	movl	%r12d, %r14d
	subl	$48, %r14d
	cmpb	$9, %r14b
	ja	.Lrt_scanf_720
	imulq	$10, %rbx, %rbx
	subl	$48, %r12d
	addq	$1, %rbp
	movslq	%r12d, %r12
	addq	%r12, %rbx
	cmpq	$20, %rbp
	jne	.Lrt_scanf_598
	movl	$20, %r14d
.Lrt_scanf_599:
	leaq	0(%r13,%rbp), %rcx
	jmp	.Lrt_scanf_595
.Lrt_scanf_719:
	movl	%ecx, %r10d
	addq	%rbx, %rcx
	testq	%r8, %r8
	je	.Lrt_scanf_589
	cmpq	%rcx, %r8
	jne	.Lrt_scanf_635
	jmp	.Lrt_scanf_566
.Lrt_scanf_720:
	movl	%ebp, %r14d
	jmp	.Lrt_scanf_599
	.cfi_endproc
	.size	rt_scanf_double, .-rt_scanf_double
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
	je	.Lrt_scanf_782
	testq	%rcx, %rcx
	jle	.Lrt_scanf_782
	cmpb	$0, (%rax)
	je	.Lrt_scanf_782
	movl	192(%r8), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_790
.Lrt_scanf_782:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_790:
	testb	$16, (%r8)
	jne	.Lrt_scanf_782
	movzbl	(%r9), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_791
	movabsq	$4294983168, %rcx
.Lrt_scanf_726:
	btq	%rax, %rcx
	jc	.Lrt_scanf_728
.Lrt_scanf_789:
	subq	%r9, %rdx
	movq	%rdx, %rcx
	cmpq	$15, %rdx
	jbe	.Lrt_scanf_730
.Lrt_scanf_747:
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	xorl	%eax, %eax
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	jmp	.Lrt_scanf_740
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_731:
	testq	%rsi, %rsi
	je	.Lrt_scanf_739
	movups	%xmm1, (%rsi,%rax)
.Lrt_scanf_739:
	addq	$16, %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$15, %rdx
	jbe	.Lrt_scanf_792
.Lrt_scanf_740:
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
	je	.Lrt_scanf_731
	rep bsfl	%edx, %edx
	movslq	%edx, %r10
	testq	%rsi, %rsi
	je	.Lrt_scanf_783
	testq	%rax, %rax
	je	.Lrt_scanf_732
	leaq	-16(%rax,%r10), %rdx
	movdqu	(%r9,%rdx), %xmm6
	movups	%xmm6, (%rsi,%rdx)
.Lrt_scanf_783:
	addq	%r10, %rax
	jmp	.Lrt_scanf_784
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_791:
	xorl	%eax, %eax
	cmpq	$15, %rcx
	jg	.Lrt_scanf_747
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_742:
	movabsq	$4294983168, %r10
.Lrt_scanf_745:
	movzbl	(%r9,%rax), %edx
	cmpb	$32, %dl
	ja	.Lrt_scanf_743
	btq	%rdx, %r10
	jnc	.Lrt_scanf_743
.Lrt_scanf_784:
	cmpq	%rcx, %rax
	je	.Lrt_scanf_782
	testq	%rax, %rax
	je	.Lrt_scanf_782
	movb	$0, (%rsi,%rax)
	addq	%r9, %rax
	movq	%rax, 8(%r8)
	movl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_743:
	testq	%rsi, %rsi
	je	.Lrt_scanf_744
	movb	%dl, (%rsi,%rax)
.Lrt_scanf_744:
	addq	$1, %rax
	cmpq	%rcx, %rax
	jb	.Lrt_scanf_745
	jmp	.Lrt_scanf_784
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_792:
	cmpq	%rcx, %rax
	jb	.Lrt_scanf_742
	jmp	.Lrt_scanf_784
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_728:
	leaq	-1(%rdx), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_scanf_789
	movzbl	1(%r9), %eax
	addq	$1, %r9
	cmpb	$32, %al
	jbe	.Lrt_scanf_726
	jmp	.Lrt_scanf_789
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_732:
	testq	%rsi, %rsi
	je	.Lrt_scanf_783
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
	je	.Lrt_scanf_722
	testq	%rax, %rax
	je	.Lrt_scanf_722
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
.Lrt_scanf_722:
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
.Lrt_scanf_730:
	xorl	%eax, %eax
	testq	%rdx, %rdx
	jne	.Lrt_scanf_742
	jmp	.Lrt_scanf_782
	.cfi_endproc
	.size	rt_scanf_word, .-rt_scanf_word
	.p2align 4
	.type	rt_scanf, @function
rt_scanf:
	.cfi_startproc
	movq	stdin@GOTPCREL(%rip), %rax
	movq	(%rax), %r10
	movzbl	(%rdi), %eax
	cmpb	$37, %al
	jne	.Lrt_scanf_794
	movzbl	1(%rdi), %eax
	cmpb	$100, %al
	je	.Lrt_scanf_808
	cmpb	$115, %al
	jne	.Lrt_scanf_798
	cmpb	$0, 2(%rdi)
	je	.Lrt_scanf_864
.Lrt_scanf_797:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_800:
	cmpb	$99, %al
	je	.Lrt_scanf_865
	cmpb	$117, %al
	jne	.Lrt_scanf_797
.Lrt_scanf_808:
	cmpb	$0, 2(%rdi)
	jne	.Lrt_scanf_797
	movq	16(%r10), %rcx
	movq	8(%r10), %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_scanf_812
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_812
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_812
	movl	192(%r10), %r8d
	testl	%r8d, %r8d
	jns	.Lrt_scanf_812
	testb	$16, (%r10)
	jne	.Lrt_scanf_812
	movabsq	$4294983168, %r9
	movzbl	(%rax), %edx
	movzbl	%dl, %r8d
	cmpb	$32, %dl
	ja	.Lrt_scanf_817
.Lrt_scanf_818:
	btq	%r8, %r9
	jnc	.Lrt_scanf_817
	leaq	-25(%rcx), %r8
	cmpq	%r8, %rax
	jnb	.Lrt_scanf_817
	movzbl	1(%rax), %r8d
	addq	$1, %rax
	movl	%r8d, %edx
	cmpb	$32, %r8b
	jbe	.Lrt_scanf_818
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_817:
	movabsq	$3472328296227680304, %r11
	cmpb	$45, %dl
	movabsq	$-9187201950435737472, %rcx
	sete	%dl
	movzbl	%dl, %edx
	addq	%rdx, %rax
	movq	%rdx, %r8
	movabsq	$8536140394893047414, %rdx
	xorq	(%rax), %r11
	negq	%r8
	addq	%r11, %rdx
	orq	%r11, %rdx
	andq	%rcx, %rdx
	je	.Lrt_scanf_820
	rep bsfq	%rdx, %rdx
	leal	-7(%rdx), %ecx
	movl	%ecx, %r9d
	negl	%ecx
	salq	%cl, %r11
	shrl	$3, %r9d
	movabsq	$71777214294589695, %rcx
	leaq	(%r11,%r11,4), %rdx
	salq	$9, %rdx
	addq	%r11, %rdx
	shrq	$8, %rdx
	andq	%rcx, %rdx
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rcx, %rdx
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rdx
	leal	-1(%r9), %ecx
	shrq	$32, %rdx
	cmpl	$6, %ecx
	ja	.Lrt_scanf_820
	xorl	%r8d, %edx
	addq	%r9, %rax
	subl	%r8d, %edx
	movl	%edx, (%rsi)
	jmp	.Lrt_scanf_822
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_798:
	cmpb	$108, %al
	jne	.Lrt_scanf_800
	movzbl	2(%rdi), %eax
	cmpb	$108, %al
	je	.Lrt_scanf_801
	cmpb	$100, %al
	je	.Lrt_scanf_827
	cmpb	$117, %al
	je	.Lrt_scanf_827
.Lrt_scanf_802:
	cmpb	$102, %al
	jne	.Lrt_scanf_797
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_797
	jmp	rt_scanf_double
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_865:
	cmpb	$0, 2(%rdi)
	jne	.Lrt_scanf_797
	movq	8(%r10), %rax
	movq	16(%r10), %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jg	.Lrt_scanf_866
.Lrt_scanf_812:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_801:
	movzbl	3(%rdi), %eax
	cmpb	$117, %al
	je	.Lrt_scanf_828
	cmpb	$100, %al
	jne	.Lrt_scanf_797
.Lrt_scanf_828:
	cmpb	$0, 4(%rdi)
	jne	.Lrt_scanf_797
.Lrt_scanf_804:
	jmp	rt_scanf_long
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_864:
	jmp	rt_scanf_word
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_794:
	cmpb	$32, %al
	jne	.Lrt_scanf_797
	cmpb	$37, 1(%rdi)
	jne	.Lrt_scanf_797
	cmpb	$99, 2(%rdi)
	jne	.Lrt_scanf_797
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_797
	movq	16(%r10), %r8
	movq	8(%r10), %rax
	movq	%r8, %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.Lrt_scanf_812
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_812
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_812
	movl	192(%r10), %edx
	testl	%edx, %edx
	jns	.Lrt_scanf_812
	testb	$16, (%r10)
	jne	.Lrt_scanf_812
.Lrt_scanf_824:
	movzbl	(%rax), %ecx
	addq	$1, %rax
	cmpb	$32, %cl
	ja	.Lrt_scanf_823
	movl	$8388639, %edx
	salq	$9, %rdx
	sarq	%cl, %rdx
	andb	$1, %dl
	je	.Lrt_scanf_823
	cmpq	%rax, %r8
	jne	.Lrt_scanf_824
	jmp	.Lrt_scanf_812
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_827:
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_802
	jmp	.Lrt_scanf_804
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_866:
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_812
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_812
	movl	192(%r10), %ecx
	testl	%ecx, %ecx
	jns	.Lrt_scanf_812
	testb	$16, (%r10)
	jne	.Lrt_scanf_812
	movzbl	(%rax), %edx
	addq	$1, %rax
	movb	%dl, (%rsi)
.Lrt_scanf_822:
	movq	%rax, 8(%r10)
	movl	$1, %eax
	ret
.Lrt_scanf_820:
	movq	%rax, %rcx
	movq	%r10, %rdx
	jmp	rt_scanf_long_int
.Lrt_scanf_823:
	movb	%cl, (%rsi)
	jmp	.Lrt_scanf_822
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
