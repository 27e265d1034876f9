	.text
	.p2align 4
	.type	rt_fscanf_any, @function
rt_fscanf_any:
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
	movq	%rsi, %r13
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
	je	.Lrt_fscanf_228
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm1, 224(%rsp)
	movaps	%xmm2, 240(%rsp)
	movaps	%xmm3, 256(%rsp)
	movaps	%xmm4, 272(%rsp)
	movaps	%xmm5, 288(%rsp)
	movaps	%xmm6, 304(%rsp)
	movaps	%xmm7, 320(%rsp)
.Lrt_fscanf_228:
	movq	8(%rbp), %r11
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	leaq	400(%rsp), %rax
	movl	$16, 88(%rsp)
	movq	16(%rbp), %r9
	movq	%rax, 96(%rsp)
	leaq	160(%rsp), %rax
	testq	%rcx, %rcx
	movq	%rax, 104(%rsp)
	setne	%dl
	cmpq	%r9, %r11
	movl	$48, 92(%rsp)
	setb	%al
	andb	%al, %dl
	movb	%dl, 75(%rsp)
	je	.Lrt_fscanf_187
	cmpb	$0, (%rcx)
	je	.Lrt_fscanf_187
	movl	192(%rbp), %eax
	testl	%eax, %eax
	jns	.Lrt_fscanf_187
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_187
	movq	104(%rsp), %rax
	movq	%r11, %rbx
	xorl	%r14d, %r14d
	movq	%r13, %r15
	movl	$16, %r10d
	movq	%rax, 16(%rsp)
	leaq	400(%rsp), %rax
	movq	%rax, 24(%rsp)
.Lrt_fscanf_5:
	movzbl	(%r15), %eax
	leaq	1(%r15), %rdx
	cmpb	$37, %al
	je	.Lrt_fscanf_6
.Lrt_fscanf_478:
	testb	%al, %al
	je	.Lrt_fscanf_7
	cmpb	$32, %al
	ja	.Lrt_fscanf_8
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jnc	.Lrt_fscanf_10
.Lrt_fscanf_471:
	cmpq	%r9, %rbx
	jnb	.Lrt_fscanf_12
	movzbl	(%rbx), %eax
	cmpb	$32, %al
	ja	.Lrt_fscanf_12
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jc	.Lrt_fscanf_477
.Lrt_fscanf_12:
	cmpq	%rbx, %r9
	je	.Lrt_fscanf_187
.Lrt_fscanf_469:
	movq	%rdx, %r15
	movzbl	(%r15), %eax
	leaq	1(%r15), %rdx
	cmpb	$37, %al
	jne	.Lrt_fscanf_478
.Lrt_fscanf_6:
	movzbl	1(%r15), %eax
	leaq	2(%r15), %rdx
	xorl	%ecx, %ecx
	movl	$1, %r8d
	movb	%al, 8(%rsp)
	cmpb	$64, %al
	jbe	.Lrt_fscanf_479
.Lrt_fscanf_15:
	cmpb	$108, 8(%rsp)
	je	.Lrt_fscanf_480
	cmpb	$104, 8(%rsp)
	je	.Lrt_fscanf_481
	movzbl	8(%rsp), %eax
	movl	%eax, %esi
	andl	$-17, %esi
	cmpb	$106, %sil
	je	.Lrt_fscanf_229
	cmpb	$116, %al
	je	.Lrt_fscanf_229
	movq	%rdx, %r15
	movl	$4, %edi
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_21:
	movzbl	8(%rsp), %eax
	leal	-91(%rax), %edx
	andl	$247, %edx
	je	.Lrt_fscanf_25
.Lrt_fscanf_484:
	cmpb	$110, %al
	jne	.Lrt_fscanf_482
.Lrt_fscanf_26:
	testl	%r8d, %r8d
	je	.Lrt_fscanf_5
	movq	%rbx, %rdx
	subq	%r11, %rdx
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_189
	movq	16(%rsp), %rsi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rsi, %rax
.Lrt_fscanf_190:
	movq	(%rax), %rax
	cmpl	$4, %edi
	jne	.Lrt_fscanf_191
	movl	%edx, (%rax)
	jmp	.Lrt_fscanf_5
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_8:
	testb	%al, %al
	js	.Lrt_fscanf_187
.Lrt_fscanf_10:
	cmpq	%r9, %rbx
	jnb	.Lrt_fscanf_187
	cmpb	(%rbx), %al
	je	.Lrt_fscanf_483
.Lrt_fscanf_187:
	leaq	88(%rsp), %rdx
	movq	%r13, %rsi
	movq	%rbp, %rdi
	call	__isoc99_vfscanf@PLT
	movl	%eax, %r14d
.Lrt_fscanf_1:
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
.Lrt_fscanf_7:
	.cfi_restore_state
	movq	%rbx, 8(%rbp)
	jmp	.Lrt_fscanf_1
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_483:
	addq	$1, %rbx
	jmp	.Lrt_fscanf_469
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_480:
	movzbl	(%rdx), %eax
	movb	%al, 8(%rsp)
	cmpb	$108, %al
	je	.Lrt_fscanf_20
	movzbl	8(%rsp), %eax
	leaq	1(%rdx), %r15
	movl	$8, %edi
	leal	-91(%rax), %edx
	andl	$247, %edx
	jne	.Lrt_fscanf_484
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_25:
	cmpq	%r9, %rbx
	jnb	.Lrt_fscanf_187
	movzbl	8(%rsp), %eax
	leal	-37(%rax), %edx
	cmpb	$83, %dl
	ja	.Lrt_fscanf_187
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
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_35-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_34-.Lrt_fscanf_29
	.long	.Lrt_fscanf_30-.Lrt_fscanf_29
	.long	.Lrt_fscanf_33-.Lrt_fscanf_29
	.long	.Lrt_fscanf_33-.Lrt_fscanf_29
	.long	.Lrt_fscanf_33-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_32-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_26-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_31-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_30-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_187-.Lrt_fscanf_29
	.long	.Lrt_fscanf_28-.Lrt_fscanf_29
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_477:
	addq	$1, %rbx
	jmp	.Lrt_fscanf_471
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_229:
	movzbl	(%rdx), %eax
	leaq	1(%rdx), %r15
	movl	$16, %edi
	movb	%al, 8(%rsp)
	jmp	.Lrt_fscanf_21
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_20:
	movzbl	1(%rdx), %eax
	leaq	2(%rdx), %r15
	movl	$16, %edi
	movb	%al, 8(%rsp)
	jmp	.Lrt_fscanf_21
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_481:
	movzbl	(%rdx), %eax
	movb	%al, 8(%rsp)
	cmpb	$104, %al
	je	.Lrt_fscanf_23
	leaq	1(%rdx), %r15
	movl	$2, %edi
	jmp	.Lrt_fscanf_21
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_482:
	cmpq	%r9, %rbx
	jnb	.Lrt_fscanf_187
.Lrt_fscanf_27:
	movzbl	(%rbx), %eax
	cmpb	$32, %al
	ja	.Lrt_fscanf_25
	movabsq	$4294983168, %rdx
	btq	%rax, %rdx
	jnc	.Lrt_fscanf_25
	addq	$1, %rbx
	cmpq	%r9, %rbx
	jb	.Lrt_fscanf_27
	jmp	.Lrt_fscanf_187
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_479:
	cmpb	$42, %al
	je	.Lrt_fscanf_485
.Lrt_fscanf_16:
	movzbl	8(%rsp), %eax
	cmpb	$48, %al
	je	.Lrt_fscanf_187
	leal	-48(%rax), %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_204
	leaq	8(%rdx), %rdi
	xorl	%ecx, %ecx
	jmp	.Lrt_fscanf_17
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_18:
	cmpq	%rdi, %rdx
	je	.Lrt_fscanf_187
.Lrt_fscanf_17:
	leal	(%rcx,%rcx,4), %ecx
	addq	$1, %rdx
	leal	-48(%rax,%rcx,2), %ecx
	movzbl	-1(%rdx), %eax
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	jbe	.Lrt_fscanf_18
	movb	%al, 8(%rsp)
	jmp	.Lrt_fscanf_15
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_485:
	movzbl	2(%r15), %eax
	leaq	3(%r15), %rdx
	xorl	%r8d, %r8d
	movb	%al, 8(%rsp)
	jmp	.Lrt_fscanf_16
.Lrt_fscanf_33:
	cmpl	$1, %r8d
	jne	.Lrt_fscanf_187
	leal	-4(%rdi), %eax
	andl	$-5, %eax
	orl	%ecx, %eax
	movl	%eax, 32(%rsp)
	jne	.Lrt_fscanf_187
	movzbl	(%rbx), %eax
	movb	%al, 8(%rsp)
	cmpb	$45, %al
	je	.Lrt_fscanf_72
	cmpb	$43, %al
	je	.Lrt_fscanf_72
.Lrt_fscanf_73:
	movq	%r9, %rax
	subq	%rbx, %rax
	cmpq	$23, %rax
	jle	.Lrt_fscanf_77
	movabsq	$3472328296227680304, %r12
	movq	(%rbx), %rdx
	movabsq	$8536140394893047414, %rsi
	movabsq	$-9187201950435737472, %rcx
	xorq	%r12, %rdx
	leaq	(%rdx,%rsi), %rax
	orq	%rdx, %rax
	andq	%rcx, %rax
	je	.Lrt_fscanf_78
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
.Lrt_fscanf_79:
	cmpq	%rbx, %r9
	je	.Lrt_fscanf_187
	cmpl	$19, %r12d
	ja	.Lrt_fscanf_187
	testl	%r12d, %r12d
	jne	.Lrt_fscanf_88
	cmpb	$46, (%rbx)
	jne	.Lrt_fscanf_187
	xorl	%esi, %esi
.Lrt_fscanf_89:
	leaq	1(%rbx), %rax
	movq	%r9, %rdx
	subq	%rax, %rdx
	movq	%rax, 40(%rsp)
	movq	%rdx, 48(%rsp)
	cmpq	$23, %rdx
	jle	.Lrt_fscanf_91
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
	je	.Lrt_fscanf_92
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
.Lrt_fscanf_93:
	cmpq	%rbx, %r9
	je	.Lrt_fscanf_187
	leal	(%r8,%r12), %edx
	cmpl	$19, %edx
	ja	.Lrt_fscanf_187
	testl	%r8d, %r8d
	je	.Lrt_fscanf_101
	movl	%r8d, %ecx
	leaq	rt_fscanf_powers_of_ten(%rip), %rdx
	negl	%r8d
	imulq	(%rdx,%rcx,8), %rsi
	movl	%r8d, 40(%rsp)
	leaq	(%rsi,%rax), %rsi
	movzbl	(%rbx), %eax
.Lrt_fscanf_90:
	orl	$32, %eax
	cmpb	$120, %al
	je	.Lrt_fscanf_187
	cmpb	$101, %al
	je	.Lrt_fscanf_102
.Lrt_fscanf_473:
	movabsq	$9007199254740992, %rax
	cmpq	%rsi, %rax
	jb	.Lrt_fscanf_187
	stmxcsr	76(%rsp)
	testl	$24576, 76(%rsp)
	jne	.Lrt_fscanf_187
	movl	40(%rsp), %eax
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rsi, %xmm0
	testl	%eax, %eax
	js	.Lrt_fscanf_486
	movslq	40(%rsp), %rdx
	leaq	rt_fscanf_exact_powers(%rip), %rax
	mulsd	(%rax,%rdx,8), %xmm0
.Lrt_fscanf_122:
	cmpb	$45, 8(%rsp)
	jne	.Lrt_fscanf_123
	xorpd	.Lrt_fscanf_C0(%rip), %xmm0
.Lrt_fscanf_123:
	movq	%xmm0, %rax
	cmpl	$8, %edi
	je	.Lrt_fscanf_487
	andl	$536870911, %eax
	cmpq	$268435456, %rax
	je	.Lrt_fscanf_187
	cvtsd2ss	%xmm0, %xmm0
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_128
	movq	16(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rdi, %rax
.Lrt_fscanf_129:
	movq	(%rax), %rax
	movss	%xmm0, (%rax)
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_470:
	addl	$1, %r14d
	jmp	.Lrt_fscanf_5
.Lrt_fscanf_30:
	movzbl	(%rbx), %eax
	movb	%al, 32(%rsp)
.Lrt_fscanf_37:
	movzbl	32(%rsp), %eax
	movl	%ecx, %edx
	testl	%ecx, %ecx
	movq	$-1, %rsi
	cmove	%rsi, %rdx
	cmpb	$45, %al
	je	.Lrt_fscanf_40
	cmpb	$43, %al
	jne	.Lrt_fscanf_41
	addq	$1, %rbx
	subq	$1, %rdx
.Lrt_fscanf_42:
	cmpq	%r9, %rbx
	jnb	.Lrt_fscanf_187
.Lrt_fscanf_41:
	movq	%r9, %r12
	subq	%rbx, %r12
	testl	%ecx, %ecx
	jne	.Lrt_fscanf_43
.Lrt_fscanf_200:
	cmpq	$23, %r12
	jle	.Lrt_fscanf_43
	movabsq	$3472328296227680304, %r12
	movq	(%rbx), %rsi
	movabsq	$8536140394893047414, %rax
	movabsq	$-9187201950435737472, %rcx
	xorq	%r12, %rsi
	leaq	(%rsi,%rax), %rdx
	orq	%rsi, %rdx
	andq	%rcx, %rdx
	je	.Lrt_fscanf_44
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
.Lrt_fscanf_45:
	addq	%rcx, %rbx
	cmpq	%rbx, %r9
	je	.Lrt_fscanf_187
	testl	%r12d, %r12d
	je	.Lrt_fscanf_187
.Lrt_fscanf_201:
	cmpl	$18, %r12d
	ja	.Lrt_fscanf_488
.Lrt_fscanf_48:
	movq	%rdx, %rax
	negq	%rax
	cmpb	$45, 32(%rsp)
	cmove	%rax, %rdx
	testl	%r8d, %r8d
	je	.Lrt_fscanf_5
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_56
	movq	16(%rsp), %rsi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rsi, %rax
.Lrt_fscanf_57:
	movq	(%rax), %rax
	cmpl	$4, %edi
	jne	.Lrt_fscanf_58
	movl	%edx, (%rax)
	jmp	.Lrt_fscanf_470
.Lrt_fscanf_28:
	testl	%ecx, %ecx
	jne	.Lrt_fscanf_187
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	jmp	.Lrt_fscanf_65
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_489:
	subl	$48, %eax
	salq	$4, %rcx
	cltq
	orq	%rax, %rcx
.Lrt_fscanf_63:
	addq	$1, %rbx
	addl	$1, %edx
	cmpq	%rbx, %r9
	je	.Lrt_fscanf_187
.Lrt_fscanf_65:
	movzbl	(%rbx), %eax
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	jbe	.Lrt_fscanf_489
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
.Lrt_fscanf_34:
	cmpl	$4, %edi
	jne	.Lrt_fscanf_187
	testl	%ecx, %ecx
	movl	$1, %r12d
	movq	%r9, %rax
	cmovne	%rcx, %r12
	subq	%rbx, %rax
	cmpq	%r12, %rax
	jb	.Lrt_fscanf_187
	testl	%r8d, %r8d
	je	.Lrt_fscanf_130
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_131
	movq	16(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	movq	(%rdi,%rax), %rdi
.Lrt_fscanf_132:
	cmpl	$1, %ecx
	ja	.Lrt_fscanf_133
	movzbl	(%rbx), %eax
	movb	%al, (%rdi)
.Lrt_fscanf_134:
	addl	$1, %r14d
.Lrt_fscanf_130:
	addq	%r12, %rbx
	jmp	.Lrt_fscanf_5
.Lrt_fscanf_36:
	movl	%r8d, %eax
	xorl	$1, %eax
	testl	%ecx, %ecx
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_fscanf_187
	cmpl	$4, %edi
	jne	.Lrt_fscanf_187
	cmpb	$37, (%rbx)
	jne	.Lrt_fscanf_187
	addq	$1, %rbx
	jmp	.Lrt_fscanf_5
.Lrt_fscanf_35:
	cmpl	$4, %edi
	jne	.Lrt_fscanf_187
	testl	%ecx, %ecx
	movl	%ecx, %edx
	movq	$-1, %rax
	cmovne	%rdx, %rax
	movq	%rax, 8(%rsp)
	xorl	%eax, %eax
	testl	%r8d, %r8d
	je	.Lrt_fscanf_155
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_156
	movq	16(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rdi, %rax
.Lrt_fscanf_157:
	movq	(%rax), %rax
.Lrt_fscanf_155:
	movzbl	(%r15), %ecx
	cmpb	$94, %cl
	jne	.Lrt_fscanf_158
	movzbl	1(%r15), %ecx
	testb	%cl, %cl
	je	.Lrt_fscanf_159
	cmpb	$93, 2(%r15)
	je	.Lrt_fscanf_490
.Lrt_fscanf_159:
	movq	$0, 144(%rsp)
	pxor	%xmm0, %xmm0
	addq	$1, %r15
	movl	$1, 144(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 128(%rsp)
.Lrt_fscanf_197:
	movl	%ecx, %edx
	testb	%cl, %cl
	je	.Lrt_fscanf_187
	movq	%rbx, 48(%rsp)
	leaq	2(%r15), %rdi
	movzbl	75(%rsp), %ebx
	xorl	%esi, %esi
	movq	%r11, 32(%rsp)
	xorl	%r12d, %r12d
	movq	%r9, 40(%rsp)
	jmp	.Lrt_fscanf_177
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_180:
	movl	%edx, %esi
	movl	$1, %r11d
	shrb	$6, %sil
	salq	%cl, %r11
	andl	$3, %esi
	orq	%r11, 112(%rsp,%rsi,8)
	testb	%r9b, %r9b
	je	.Lrt_fscanf_187
	leaq	1(%rdi), %rcx
	cmpb	$93, %r9b
	je	.Lrt_fscanf_179
.Lrt_fscanf_178:
	movq	%rcx, %rdi
	movl	%edx, %esi
	movl	%ebx, %r12d
	movl	%r9d, %edx
	movl	%r9d, %ecx
.Lrt_fscanf_177:
	movzbl	-1(%rdi), %r9d
	movq	%rdi, %r15
	cmpb	$45, %dl
	jne	.Lrt_fscanf_180
	testb	%r12b, %r12b
	je	.Lrt_fscanf_180
	testb	%r9b, %r9b
	setne	%r12b
	cmpb	$93, %r9b
	setne	%r11b
	testb	%r11b, %r12b
	je	.Lrt_fscanf_180
	cmpb	%sil, %r9b
	jb	.Lrt_fscanf_180
	movzbl	%sil, %ecx
	movzbl	%r9b, %r12d
	movl	$1, %r11d
	cmpl	%r12d, %ecx
	jnb	.Lrt_fscanf_491
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_181:
	movl	%ecx, %edx
	movq	%r11, %rsi
	salq	%cl, %rsi
	shrl	$6, %edx
	addl	$1, %ecx
	orq	%rsi, 112(%rsp,%rdx,8)
	cmpl	%r12d, %ecx
	jne	.Lrt_fscanf_181
	leaq	1(%rdi), %rcx
	movl	$45, %edx
	jmp	.Lrt_fscanf_178
.Lrt_fscanf_31:
	cmpl	$4, %edi
	jne	.Lrt_fscanf_187
	movl	%ecx, %edi
	testl	%ecx, %ecx
	movq	$-1, %rax
	cmove	%rax, %rdi
	xorl	%ecx, %ecx
	testl	%r8d, %r8d
	je	.Lrt_fscanf_136
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_137
	movq	16(%rsp), %rsi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rsi, %rax
.Lrt_fscanf_138:
	movq	(%rax), %rcx
.Lrt_fscanf_136:
	movq	%r9, %rax
	subq	%rbx, %rax
	cmpq	%rdi, %rax
	movq	%rax, %r12
	movq	%rax, 8(%rsp)
	cmova	%rdi, %r12
	cmpq	$15, %r12
	jbe	.Lrt_fscanf_215
	leaq	-16(%r12), %rax
	movdqa	.Lrt_fscanf_C1(%rip), %xmm5
	movdqa	.Lrt_fscanf_C2(%rip), %xmm4
	andq	$-16, %rax
	movdqa	.Lrt_fscanf_C3(%rip), %xmm3
	leaq	16(%rax), %rdx
	xorl	%eax, %eax
	jmp	.Lrt_fscanf_149
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_140:
	testq	%rcx, %rcx
	je	.Lrt_fscanf_148
	movups	%xmm1, (%rcx,%rax)
.Lrt_fscanf_148:
	addq	$16, %rax
	cmpq	%rax, %rdx
	je	.Lrt_fscanf_139
.Lrt_fscanf_149:
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
	je	.Lrt_fscanf_140
	rep bsfl	%esi, %esi
	movslq	%esi, %rdx
	movq	%rdx, 32(%rsp)
	testq	%rcx, %rcx
	je	.Lrt_fscanf_142
	testq	%rax, %rax
	je	.Lrt_fscanf_141
	leaq	-16(%rdx,%rax), %rdx
	movdqu	(%rbx,%rdx), %xmm6
	movups	%xmm6, (%rcx,%rdx)
.Lrt_fscanf_142:
	movq	32(%rsp), %rdx
	addq	%rax, %rdx
.Lrt_fscanf_147:
	cmpq	%rdx, 8(%rsp)
	jne	.Lrt_fscanf_230
	cmpq	%rdx, %rdi
	jne	.Lrt_fscanf_187
.Lrt_fscanf_230:
	addq	%rdx, %rbx
	testl	%r8d, %r8d
	je	.Lrt_fscanf_5
	movb	$0, (%rcx,%rdx)
	jmp	.Lrt_fscanf_470
.Lrt_fscanf_32:
	movzbl	(%rbx), %eax
	movb	%al, 32(%rsp)
	cmpb	$48, %al
	je	.Lrt_fscanf_187
	leal	-43(%rax), %edx
	andl	$253, %edx
	jne	.Lrt_fscanf_38
	leaq	1(%rbx), %rdx
	cmpq	%r9, %rdx
	jnb	.Lrt_fscanf_37
	cmpb	$48, 1(%rbx)
	jne	.Lrt_fscanf_37
	jmp	.Lrt_fscanf_187
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_23:
	movzbl	1(%rdx), %eax
	leaq	2(%rdx), %r15
	movl	$1, %edi
	movb	%al, 8(%rsp)
	jmp	.Lrt_fscanf_21
.Lrt_fscanf_179:
	movq	32(%rsp), %r11
	movq	40(%rsp), %r9
	movq	48(%rsp), %rbx
	testq	%rdi, %rdi
	je	.Lrt_fscanf_187
	movq	%r9, %r12
	movl	%r8d, 32(%rsp)
	movl	144(%rsp), %edi
	xorl	%edx, %edx
	movq	8(%rsp), %r8
	subq	%rbx, %r12
	jmp	.Lrt_fscanf_186
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_492:
	testq	%rax, %rax
	je	.Lrt_fscanf_185
	movb	%cl, (%rax,%rdx)
.Lrt_fscanf_185:
	addq	$1, %rdx
	cmpq	%rdx, %r8
	je	.Lrt_fscanf_461
	cmpq	%rdx, %r12
	je	.Lrt_fscanf_461
.Lrt_fscanf_186:
	movzbl	(%rbx,%rdx), %ecx
	movl	%ecx, %esi
	shrb	$6, %sil
	andl	$3, %esi
	movq	112(%rsp,%rsi,8), %rsi
	shrq	%cl, %rsi
	andl	$1, %esi
	cmpl	%edi, %esi
	jne	.Lrt_fscanf_492
.Lrt_fscanf_461:
	movl	32(%rsp), %r8d
.Lrt_fscanf_175:
	testq	%rdx, %rdx
	je	.Lrt_fscanf_187
.Lrt_fscanf_174:
	movq	8(%rsp), %rdi
	addq	%rdx, %rbx
	cmpq	%rdi, %rdx
	je	.Lrt_fscanf_231
	cmpq	%rbx, %r9
	je	.Lrt_fscanf_187
.Lrt_fscanf_231:
	testl	%r8d, %r8d
	je	.Lrt_fscanf_5
	movb	$0, (%rax,%rdx)
	addl	$1, %r14d
	jmp	.Lrt_fscanf_5
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_38:
	testl	%ecx, %ecx
	je	.Lrt_fscanf_198
	movq	%r9, %r12
	movl	%ecx, %edx
	subq	%rbx, %r12
	cmpb	$45, 32(%rsp)
	je	.Lrt_fscanf_40
.Lrt_fscanf_43:
	cmpq	%rdx, %r12
	cmovbe	%r12, %rdx
	movq	%rdx, %rax
	testq	%rdx, %rdx
	je	.Lrt_fscanf_187
	movq	%r11, 40(%rsp)
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	movq	%rax, %r11
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_52:
	movzbl	(%rbx,%rcx), %eax
	movl	%ecx, %r12d
	movl	%eax, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_493
	subl	$48, %eax
	leaq	(%rdx,%rdx,4), %rdx
	addq	$1, %rcx
	cltq
	leaq	(%rax,%rdx,2), %rdx
	cmpq	%rcx, %r11
	je	.Lrt_fscanf_494
	cmpq	$20, %rcx
	jne	.Lrt_fscanf_52
	movq	40(%rsp), %r11
.Lrt_fscanf_474:
	movl	$20, %r12d
.Lrt_fscanf_50:
	addq	%rcx, %rbx
	cmpq	%rbx, %r9
	jne	.Lrt_fscanf_201
	jmp	.Lrt_fscanf_187
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_40:
	movb	$45, 32(%rsp)
	addq	$1, %rbx
	subq	$1, %rdx
	jmp	.Lrt_fscanf_42
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_72:
	addq	$1, %rbx
	cmpq	%r9, %rbx
	jb	.Lrt_fscanf_73
	jmp	.Lrt_fscanf_187
.Lrt_fscanf_158:
	movq	$0, 144(%rsp)
	pxor	%xmm0, %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 128(%rsp)
	jmp	.Lrt_fscanf_197
.Lrt_fscanf_88:
	movzbl	(%rbx), %eax
	movl	$0, 40(%rsp)
	cmpb	$46, %al
	jne	.Lrt_fscanf_90
	jmp	.Lrt_fscanf_89
.Lrt_fscanf_215:
	xorl	%edx, %edx
.Lrt_fscanf_139:
	cmpq	%r12, %rdx
	jnb	.Lrt_fscanf_147
	movabsq	$4294983168, %rsi
.Lrt_fscanf_152:
	movzbl	(%rbx,%rdx), %eax
	cmpb	$32, %al
	ja	.Lrt_fscanf_150
	btq	%rax, %rsi
	jc	.Lrt_fscanf_147
.Lrt_fscanf_150:
	testq	%rcx, %rcx
	je	.Lrt_fscanf_151
	movb	%al, (%rcx,%rdx)
.Lrt_fscanf_151:
	addq	$1, %rdx
	cmpq	%rdx, %r12
	jne	.Lrt_fscanf_152
	jmp	.Lrt_fscanf_147
.Lrt_fscanf_487:
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_125
	movq	16(%rsp), %rdi
	movl	%r10d, %edx
	addl	$8, %r10d
	addq	%rdi, %rdx
.Lrt_fscanf_126:
	movq	(%rdx), %rdx
	movq	%rax, (%rdx)
	jmp	.Lrt_fscanf_470
.Lrt_fscanf_64:
	testl	%edx, %edx
	sete	%sil
	cmpl	$15, %edx
	setg	%dl
	orb	%dl, %sil
	jne	.Lrt_fscanf_187
	cmpb	$120, %al
	je	.Lrt_fscanf_187
	testl	%r8d, %r8d
	je	.Lrt_fscanf_5
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_66
	movq	16(%rsp), %rsi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rsi, %rax
.Lrt_fscanf_67:
	movq	(%rax), %rax
	cmpl	$4, %edi
	jne	.Lrt_fscanf_68
	movl	%ecx, (%rax)
	jmp	.Lrt_fscanf_470
.Lrt_fscanf_77:
	movq	%rax, %r8
	xorl	%esi, %esi
	xorl	%eax, %eax
	jmp	.Lrt_fscanf_85
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_87:
	subl	$48, %edx
	leaq	(%rsi,%rsi,4), %rcx
	addq	$1, %rax
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %rsi
	cmpq	%r8, %rax
	je	.Lrt_fscanf_495
	cmpq	$20, %rax
	je	.Lrt_fscanf_187
.Lrt_fscanf_85:
	movzbl	(%rbx,%rax), %edx
	movl	%eax, %r12d
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	jbe	.Lrt_fscanf_87
	addq	%rax, %rbx
	jmp	.Lrt_fscanf_79
.Lrt_fscanf_191:
	cmpl	$7, %edi
	jbe	.Lrt_fscanf_192
	movq	%rdx, (%rax)
	jmp	.Lrt_fscanf_5
.Lrt_fscanf_189:
	movq	24(%rsp), %rsi
	movq	%rsi, %rax
	addq	$8, %rsi
	movq	%rsi, 24(%rsp)
	jmp	.Lrt_fscanf_190
.Lrt_fscanf_198:
	movq	%r9, %r12
	movq	$-1, %rdx
	subq	%rbx, %r12
	jmp	.Lrt_fscanf_200
.Lrt_fscanf_493:
	movq	40(%rsp), %r11
	jmp	.Lrt_fscanf_45
.Lrt_fscanf_494:
	movq	40(%rsp), %r11
	addl	$1, %r12d
	jmp	.Lrt_fscanf_50
.Lrt_fscanf_58:
	cmpl	$7, %edi
	jbe	.Lrt_fscanf_60
	movq	%rdx, (%rax)
	jmp	.Lrt_fscanf_470
.Lrt_fscanf_56:
	movq	24(%rsp), %rsi
	movq	%rsi, %rax
	addq	$8, %rsi
	movq	%rsi, 24(%rsp)
	jmp	.Lrt_fscanf_57
.Lrt_fscanf_490:
	movq	8(%rsp), %rdi
	movq	%r9, %rdx
	subq	%rbx, %rdx
	cmpq	%rdi, %rdx
	cmova	%rdi, %rdx
	movq	%rdx, %r12
	cmpq	$15, %rdx
	jbe	.Lrt_fscanf_222
	movd	%ecx, %xmm2
	leaq	-16(%rdx), %rdx
	punpcklbw	%xmm2, %xmm2
	andq	$-16, %rdx
	punpcklwd	%xmm2, %xmm2
	leaq	16(%rdx), %rdi
	xorl	%edx, %edx
	pshufd	$0, %xmm2, %xmm2
	jmp	.Lrt_fscanf_170
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_161:
	testq	%rax, %rax
	je	.Lrt_fscanf_169
	movups	%xmm0, (%rax,%rdx)
.Lrt_fscanf_169:
	addq	$16, %rdx
	cmpq	%rdx, %rdi
	je	.Lrt_fscanf_496
.Lrt_fscanf_170:
	movdqu	(%rbx,%rdx), %xmm0
	movdqa	%xmm0, %xmm1
	pcmpeqb	%xmm2, %xmm1
	pmovmskb	%xmm1, %esi
	testl	%esi, %esi
	je	.Lrt_fscanf_161
	xorl	%r12d, %r12d
	rep bsfl	%esi, %r12d
	movslq	%r12d, %rdi
	movq	%rdi, 32(%rsp)
	testq	%rax, %rax
	je	.Lrt_fscanf_163
	testq	%rdx, %rdx
	je	.Lrt_fscanf_162
	leaq	-16(%rdi,%rdx), %rcx
	movdqu	(%rbx,%rcx), %xmm7
	movups	%xmm7, (%rax,%rcx)
.Lrt_fscanf_163:
	movq	32(%rsp), %rdi
	addq	%rdi, %rdx
.Lrt_fscanf_168:
	addq	$3, %r15
	jmp	.Lrt_fscanf_175
.Lrt_fscanf_192:
	cmpl	$2, %edi
	je	.Lrt_fscanf_497
	movb	%dl, (%rax)
	jmp	.Lrt_fscanf_5
.Lrt_fscanf_101:
	testl	%edx, %edx
	je	.Lrt_fscanf_187
	movl	$0, 40(%rsp)
	movzbl	(%rbx), %eax
	jmp	.Lrt_fscanf_90
.Lrt_fscanf_91:
	xorl	%eax, %eax
	cmpq	$0, 48(%rsp)
	movl	$1, %edx
	je	.Lrt_fscanf_498
	movq	%r11, 56(%rsp)
	movq	48(%rsp), %r11
	movq	%r9, 64(%rsp)
	jmp	.Lrt_fscanf_98
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_100:
	subl	$48, %ecx
	leaq	(%rax,%rax,4), %rax
	movslq	%ecx, %rcx
	leaq	(%rcx,%rax,2), %rax
	cmpq	%rdx, %r11
	je	.Lrt_fscanf_499
	addq	$1, %rdx
	cmpq	$21, %rdx
	je	.Lrt_fscanf_187
.Lrt_fscanf_98:
	movzbl	(%rbx,%rdx), %ecx
	movl	%edx, %r8d
	movl	%ecx, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	jbe	.Lrt_fscanf_100
	movq	56(%rsp), %r11
	movq	64(%rsp), %r9
	leal	-1(%rdx), %r8d
	addq	%rdx, %rbx
	jmp	.Lrt_fscanf_93
.Lrt_fscanf_44:
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
	je	.Lrt_fscanf_46
	rep bsfq	%rax, %rax
	leaq	rt_fscanf_powers_of_ten(%rip), %rdx
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
	je	.Lrt_fscanf_47
	cmpq	%rbx, %r9
	je	.Lrt_fscanf_187
	cmpl	$18, %r12d
	ja	.Lrt_fscanf_187
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
	jmp	.Lrt_fscanf_48
.Lrt_fscanf_495:
	addl	$1, %r12d
	addq	%rax, %rbx
	jmp	.Lrt_fscanf_79
.Lrt_fscanf_133:
	movq	%r12, %rdx
	movq	%rbx, %rsi
	movl	%r10d, 40(%rsp)
	movq	%r9, 32(%rsp)
	movq	%r11, 8(%rsp)
	call	memcpy@PLT
	movl	40(%rsp), %r10d
	movq	32(%rsp), %r9
	movq	8(%rsp), %r11
	jmp	.Lrt_fscanf_134
.Lrt_fscanf_131:
	movq	24(%rsp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 24(%rsp)
	jmp	.Lrt_fscanf_132
.Lrt_fscanf_204:
	xorl	%ecx, %ecx
	jmp	.Lrt_fscanf_15
.Lrt_fscanf_141:
	testq	%rcx, %rcx
	je	.Lrt_fscanf_142
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
	jmp	.Lrt_fscanf_142
.Lrt_fscanf_60:
	cmpl	$2, %edi
	je	.Lrt_fscanf_500
	movb	%dl, (%rax)
	jmp	.Lrt_fscanf_470
.Lrt_fscanf_488:
	cmpl	$19, %r12d
	jne	.Lrt_fscanf_187
	cmpb	$117, 8(%rsp)
	je	.Lrt_fscanf_48
	testq	%rdx, %rdx
	jns	.Lrt_fscanf_48
	jmp	.Lrt_fscanf_187
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_486:
	negl	%eax
	leaq	rt_fscanf_exact_powers(%rip), %rdx
	cltq
	divsd	(%rdx,%rax,8), %xmm0
	jmp	.Lrt_fscanf_122
.Lrt_fscanf_102:
	leaq	1(%rbx), %r12
	cmpq	%r9, %r12
	jnb	.Lrt_fscanf_187
	movzbl	1(%rbx), %eax
	movb	%al, 56(%rsp)
	cmpb	$45, %al
	je	.Lrt_fscanf_104
	cmpb	$43, %al
	je	.Lrt_fscanf_104
.Lrt_fscanf_105:
	movq	%r9, %rax
	subq	%r12, %rax
	cmpq	$23, %rax
	jle	.Lrt_fscanf_107
	movabsq	$3472328296227680304, %r8
	movq	(%r12), %rbx
	movabsq	$8536140394893047414, %rdx
	movabsq	$-9187201950435737472, %rcx
	xorq	%r8, %rbx
	leaq	(%rbx,%rdx), %rax
	orq	%rbx, %rax
	andq	%rcx, %rax
	je	.Lrt_fscanf_109
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
.Lrt_fscanf_110:
	cmpq	%rbx, %r9
	je	.Lrt_fscanf_187
	movl	32(%rsp), %eax
	subl	$1, %eax
	cmpl	$3, %eax
	ja	.Lrt_fscanf_187
	movl	%r8d, %eax
	negl	%eax
	cmpb	$45, 56(%rsp)
	cmovne	%r8d, %eax
	addl	%eax, 40(%rsp)
	movl	40(%rsp), %ecx
	leal	22(%rcx), %eax
	cmpl	$44, %eax
	jbe	.Lrt_fscanf_473
	jmp	.Lrt_fscanf_187
.Lrt_fscanf_128:
	movq	24(%rsp), %rdi
	movq	%rdi, %rax
	addq	$8, %rdi
	movq	%rdi, 24(%rsp)
	jmp	.Lrt_fscanf_129
.Lrt_fscanf_496:
	cmpq	%r12, %rdx
	jb	.Lrt_fscanf_173
	jmp	.Lrt_fscanf_501
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_502:
	testq	%rax, %rax
	je	.Lrt_fscanf_172
	movb	%sil, (%rax,%rdx)
.Lrt_fscanf_172:
	addq	$1, %rdx
	cmpq	%r12, %rdx
	jnb	.Lrt_fscanf_168
.Lrt_fscanf_173:
	movzbl	(%rbx,%rdx), %esi
	cmpb	%sil, %cl
	jne	.Lrt_fscanf_502
	jmp	.Lrt_fscanf_168
.Lrt_fscanf_78:
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
	je	.Lrt_fscanf_80
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %r12d
	movl	%ecx, 40(%rsp)
	leaq	rt_fscanf_powers_of_ten(%rip), %rcx
	shrl	$3, %r12d
	movl	%r12d, %esi
	imulq	(%rcx,%rsi,8), %rdx
	movq	%rdx, %rsi
	testl	%r12d, %r12d
	je	.Lrt_fscanf_81
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
.Lrt_fscanf_81:
	leal	8(%r12), %eax
	movq	%rax, %r12
	addq	%rax, %rbx
	jmp	.Lrt_fscanf_79
.Lrt_fscanf_491:
	leaq	1(%rdi), %rcx
	jmp	.Lrt_fscanf_178
.Lrt_fscanf_68:
	cmpl	$7, %edi
	jbe	.Lrt_fscanf_70
	movq	%rcx, (%rax)
	jmp	.Lrt_fscanf_470
.Lrt_fscanf_66:
	movq	24(%rsp), %rsi
	movq	%rsi, %rax
	addq	$8, %rsi
	movq	%rsi, 24(%rsp)
	jmp	.Lrt_fscanf_67
.Lrt_fscanf_156:
	movq	24(%rsp), %rdi
	movq	%rdi, %rax
	addq	$8, %rdi
	movq	%rdi, 24(%rsp)
	jmp	.Lrt_fscanf_157
.Lrt_fscanf_137:
	movq	24(%rsp), %rsi
	movq	%rsi, %rax
	addq	$8, %rsi
	movq	%rsi, 24(%rsp)
	jmp	.Lrt_fscanf_138
.Lrt_fscanf_497:
	movw	%dx, (%rax)
	jmp	.Lrt_fscanf_5
.Lrt_fscanf_47:
	cmpq	%rbx, %r9
	jne	.Lrt_fscanf_48
	jmp	.Lrt_fscanf_187
.Lrt_fscanf_125:
	movq	24(%rsp), %rdi
	movq	%rdi, %rdx
	addq	$8, %rdi
	movq	%rdi, 24(%rsp)
	jmp	.Lrt_fscanf_126
.Lrt_fscanf_499:
	movq	40(%rsp), %rbx
	movq	48(%rsp), %rcx
	movq	56(%rsp), %r11
	movq	64(%rsp), %r9
	addq	%rcx, %rbx
	jmp	.Lrt_fscanf_93
.Lrt_fscanf_500:
	movw	%dx, (%rax)
	jmp	.Lrt_fscanf_470
.Lrt_fscanf_104:
	leaq	2(%rbx), %r12
	cmpq	%r9, %r12
	jb	.Lrt_fscanf_105
	jmp	.Lrt_fscanf_187
.Lrt_fscanf_70:
	cmpl	$2, %edi
	je	.Lrt_fscanf_503
	movb	%cl, (%rax)
	jmp	.Lrt_fscanf_470
.Lrt_fscanf_162:
	testq	%rax, %rax
	je	.Lrt_fscanf_163
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
	je	.Lrt_fscanf_165
	leaq	(%rax,%rdi), %rcx
.Lrt_fscanf_165:
	movl	(%rsi), %esi
	movl	%esi, (%rcx)
	movl	%r12d, %esi
	leaq	112(%rsp), %rcx
	andl	$12, %esi
	leaq	(%rbx,%rsi), %rdi
	testb	$2, %r12b
	je	.Lrt_fscanf_166
	leaq	(%rax,%rsi), %rcx
.Lrt_fscanf_166:
	movzwl	(%rdi), %esi
	movw	%si, (%rcx)
	movl	%r12d, %esi
	leaq	112(%rsp), %rcx
	andl	$14, %esi
	andb	$1, %r12b
	leaq	(%rbx,%rsi), %rdi
	je	.Lrt_fscanf_167
	leaq	(%rax,%rsi), %rcx
.Lrt_fscanf_167:
	movzbl	(%rdi), %esi
	movb	%sil, (%rcx)
	jmp	.Lrt_fscanf_163
.Lrt_fscanf_92:
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
	je	.Lrt_fscanf_94
	rep bsfq	%rax, %rax
	leal	-7(%rax), %ebx
	leaq	rt_fscanf_powers_of_ten(%rip), %rax
	movl	%ebx, %r8d
	shrl	$3, %r8d
	movl	%r8d, %edx
	imulq	(%rax,%rdx,8), %rcx
	movq	%rcx, %rax
	testl	%r8d, %r8d
	je	.Lrt_fscanf_95
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
.Lrt_fscanf_95:
	movq	48(%rsp), %rbx
	movq	40(%rsp), %rcx
	addq	%rbx, %rax
	leal	8(%r8), %ebx
	addq	%rbx, %rcx
	movq	%rbx, %r8
	movq	%rcx, %rbx
	jmp	.Lrt_fscanf_93
.Lrt_fscanf_107:
	movq	%rsi, 48(%rsp)
	movl	32(%rsp), %esi
	movq	%r12, %rcx
	xorl	%r8d, %r8d
	leaq	-1(%r12,%rax), %rbx
.Lrt_fscanf_115:
	movzbl	(%rcx), %eax
	movl	%eax, %edx
	subl	$48, %edx
	cmpb	$9, %dl
	ja	.Lrt_fscanf_472
	subl	$48, %eax
	leaq	(%r8,%r8,4), %rdx
	addl	$1, %esi
	cltq
	leaq	(%rax,%rdx,2), %r8
	cmpq	%rbx, %rcx
	je	.Lrt_fscanf_472
	addq	$1, %rcx
	cmpl	$20, %esi
	jne	.Lrt_fscanf_115
	movl	%esi, 32(%rsp)
	leaq	20(%r12), %rbx
	movq	48(%rsp), %rsi
	jmp	.Lrt_fscanf_110
.Lrt_fscanf_472:
	movl	%esi, %ebx
	movq	48(%rsp), %rsi
	movl	%ebx, 32(%rsp)
	addq	%r12, %rbx
	jmp	.Lrt_fscanf_110
.Lrt_fscanf_503:
	movw	%cx, (%rax)
	jmp	.Lrt_fscanf_470
.Lrt_fscanf_222:
	xorl	%edx, %edx
	jmp	.Lrt_fscanf_173
.Lrt_fscanf_46:
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
.Lrt_fscanf_49:
	movzbl	(%rbx,%rcx), %eax
	movl	%eax, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_504
	subl	$48, %eax
	leaq	(%rdx,%rdx,4), %rdx
	addq	$1, %rcx
	cltq
	leaq	(%rax,%rdx,2), %rdx
	cmpq	$20, %rcx
	jne	.Lrt_fscanf_49
	jmp	.Lrt_fscanf_474
.Lrt_fscanf_109:
	xorq	8(%r12), %r8
	leaq	(%r8,%rdx), %rax
	orq	%r8, %rax
	testq	%rcx, %rax
	jne	.Lrt_fscanf_187
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
.Lrt_fscanf_111:
	movzbl	(%r12,%rbx), %eax
	movl	%eax, %edx
	subl	$48, %edx
	cmpb	$9, %dl
	ja	.Lrt_fscanf_505
	imulq	$10, %r8, %r8
	subl	$48, %eax
	addq	$1, %rbx
	cltq
	addq	%rax, %r8
	cmpq	$20, %rbx
	jne	.Lrt_fscanf_111
	movl	$20, 32(%rsp)
	leaq	20(%r12), %rbx
	jmp	.Lrt_fscanf_110
.Lrt_fscanf_80:
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
.Lrt_fscanf_82:
	movzbl	(%rbx,%rax), %edx
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_506
	imulq	$10, %rsi, %rsi
	subl	$48, %edx
	addq	$1, %rax
	movslq	%edx, %rdx
	addq	%rdx, %rsi
	cmpq	$20, %rax
	jne	.Lrt_fscanf_82
	jmp	.Lrt_fscanf_187
.Lrt_fscanf_498:
	movq	40(%rsp), %rbx
	xorl	%r8d, %r8d
	jmp	.Lrt_fscanf_93
.Lrt_fscanf_94:
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
.Lrt_fscanf_96:
	movzbl	1(%rbx,%rdx), %ecx
	movl	%ecx, %r8d
	subl	$48, %r8d
	cmpb	$9, %r8b
	ja	.Lrt_fscanf_507
	imulq	$10, %rax, %rax
	subl	$48, %ecx
	addq	$1, %rdx
	movslq	%ecx, %rcx
	addq	%rcx, %rax
	cmpq	$20, %rdx
	jne	.Lrt_fscanf_96
	jmp	.Lrt_fscanf_187
.Lrt_fscanf_506:
	movl	%eax, %r12d
	addq	%rax, %rbx
	jmp	.Lrt_fscanf_79
.Lrt_fscanf_507:
	movq	40(%rsp), %rbx
	movl	%edx, %r8d
	addq	%rdx, %rbx
	jmp	.Lrt_fscanf_93
.Lrt_fscanf_501:
	addq	$3, %r15
	jmp	.Lrt_fscanf_174
.Lrt_fscanf_504:
	movl	%ecx, %r12d
	jmp	.Lrt_fscanf_50
.Lrt_fscanf_505:
	movl	%ebx, 32(%rsp)
	addq	%r12, %rbx
	jmp	.Lrt_fscanf_110
	.cfi_endproc
	.size	rt_fscanf_any, .-rt_fscanf_any
	.p2align 4
	.type	rt_fscanf, @function
rt_fscanf:
	.cfi_startproc
	movzbl	(%rsi), %eax
	cmpb	$37, %al
	jne	.Lrt_fscanf_509
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
	movzbl	1(%rsi), %eax
	cmpb	$100, %al
	je	.Lrt_fscanf_523
	cmpb	$115, %al
	jne	.Lrt_fscanf_513
	cmpb	$0, 2(%rsi)
	je	.Lrt_fscanf_815
.Lrt_fscanf_512:
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
	jmp	rt_fscanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_515:
	.cfi_restore_state
	cmpb	$99, %al
	je	.Lrt_fscanf_816
	cmpb	$117, %al
	jne	.Lrt_fscanf_512
.Lrt_fscanf_523:
	cmpb	$0, 2(%rsi)
	jne	.Lrt_fscanf_512
	movq	16(%rdi), %r8
	movq	8(%rdi), %rax
	movq	%r8, %rcx
	subq	%rax, %rcx
	cmpq	$25, %rcx
	jle	.Lrt_fscanf_613
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	testq	%rcx, %rcx
	je	.Lrt_fscanf_613
	cmpb	$0, (%rcx)
	je	.Lrt_fscanf_613
	movl	192(%rdi), %ebp
	testl	%ebp, %ebp
	js	.Lrt_fscanf_817
.Lrt_fscanf_613:
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
	jmp	rt_fscanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_513:
	.cfi_restore_state
	cmpb	$108, %al
	jne	.Lrt_fscanf_515
	movzbl	2(%rsi), %eax
	cmpb	$108, %al
	je	.Lrt_fscanf_516
	cmpb	$100, %al
	je	.Lrt_fscanf_667
	cmpb	$117, %al
	je	.Lrt_fscanf_667
.Lrt_fscanf_517:
	cmpb	$102, %al
	jne	.Lrt_fscanf_512
	cmpb	$0, 3(%rsi)
	jne	.Lrt_fscanf_512
	movq	16(%rdi), %r8
	movq	8(%rdi), %rax
	movq	%r8, %rcx
	subq	%rax, %rcx
	cmpq	$50, %rcx
	jle	.Lrt_fscanf_613
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	testq	%rcx, %rcx
	je	.Lrt_fscanf_613
	cmpb	$0, (%rcx)
	je	.Lrt_fscanf_613
	movl	192(%rdi), %r11d
	testl	%r11d, %r11d
	jns	.Lrt_fscanf_613
	movl	(%rdi), %r15d
	andl	$16, %r15d
	jne	.Lrt_fscanf_613
	movabsq	$4294983168, %r9
	movzbl	(%rax), %r14d
	movzbl	%r14b, %ecx
	cmpb	$32, %r14b
	ja	.Lrt_fscanf_562
.Lrt_fscanf_563:
	btq	%rcx, %r9
	jnc	.Lrt_fscanf_562
	leaq	-50(%r8), %rcx
	cmpq	%rcx, %rax
	jnb	.Lrt_fscanf_562
	movzbl	1(%rax), %ecx
	addq	$1, %rax
	movl	%ecx, %r14d
	cmpb	$32, %cl
	jbe	.Lrt_fscanf_563
.Lrt_fscanf_562:
	leal	-43(%r14), %ecx
	andl	$253, %ecx
	jne	.Lrt_fscanf_565
	leaq	1(%rax), %rbx
	testq	%r8, %r8
	je	.Lrt_fscanf_566
	cmpq	%r8, %rbx
	jnb	.Lrt_fscanf_613
	movq	%r8, %rbp
	movq	%rbx, %rax
	subq	%rbx, %rbp
	cmpq	$23, %rbp
	jle	.Lrt_fscanf_568
.Lrt_fscanf_569:
	movabsq	$3472328296227680304, %rax
	movq	(%rbx), %r10
	movabsq	$8536140394893047414, %r9
	movabsq	$-9187201950435737472, %r11
	xorq	%rax, %r10
	leaq	(%r10,%r9), %rcx
	orq	%r10, %rcx
	andq	%r11, %rcx
	je	.Lrt_fscanf_571
	xorl	%eax, %eax
	rep bsfq	%rcx, %rax
	subl	$7, %eax
	movl	%eax, %r9d
	negl	%eax
	movl	%eax, %ecx
	shrl	$3, %r9d
	salq	%cl, %r10
	movq	%r10, %rax
	leaq	(%r10,%r10,4), %r10
	salq	$9, %r10
	addq	%rax, %r10
	movabsq	$71777214294589695, %rax
	shrq	$8, %r10
	andq	%rax, %r10
	movabsq	$281470681808895, %rax
	imulq	$6553601, %r10, %r10
	shrq	$16, %r10
	andq	%rax, %r10
	movabsq	$42949672960001, %rax
	imulq	%rax, %r10
	movl	%r9d, %eax
	addq	%rbx, %rax
	shrq	$32, %r10
.Lrt_fscanf_572:
	cmpq	%rax, %r8
	je	.Lrt_fscanf_613
.Lrt_fscanf_581:
	cmpl	$19, %r9d
	ja	.Lrt_fscanf_613
	testl	%r9d, %r9d
	jne	.Lrt_fscanf_582
.Lrt_fscanf_651:
	cmpb	$46, (%rax)
	jne	.Lrt_fscanf_613
	xorl	%r9d, %r9d
	xorl	%r10d, %r10d
.Lrt_fscanf_583:
	leaq	1(%rax), %r13
	testq	%r8, %r8
	je	.Lrt_fscanf_657
	movq	%r8, %rbp
	subq	%r13, %rbp
	cmpq	$23, %rbp
	jle	.Lrt_fscanf_586
	movabsq	$3472328296227680304, %r11
	movq	1(%rax), %rbx
	movabsq	$8536140394893047414, %rcx
	movabsq	$-9187201950435737472, %rbp
	xorq	%r11, %rbx
	addq	%rbx, %rcx
	orq	%rbx, %rcx
	andq	%rcx, %rbp
	movq	%rbp, -40(%rsp)
	je	.Lrt_fscanf_587
	xorl	%eax, %eax
	rep bsfq	%rbp, %rax
	subl	$7, %eax
	movl	%eax, %r11d
	negl	%eax
	movl	%eax, %ecx
	shrl	$3, %r11d
	movabsq	$71777214294589695, %rax
	salq	%cl, %rbx
	imulq	$2561, %rbx, %rcx
	shrq	$8, %rcx
	andq	%rax, %rcx
	movabsq	$281470681808895, %rax
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rax, %rcx
	movabsq	$42949672960001, %rax
	imulq	%rax, %rcx
	movl	%r11d, %eax
	addq	%r13, %rax
	shrq	$32, %rcx
.Lrt_fscanf_588:
	cmpq	%rax, %r8
	je	.Lrt_fscanf_613
.Lrt_fscanf_598:
	addl	%r11d, %r9d
	cmpl	$19, %r9d
	ja	.Lrt_fscanf_613
	testl	%r11d, %r11d
	je	.Lrt_fscanf_599
	movl	%r11d, %ebx
	leaq	rt_fscanf_powers_of_ten(%rip), %r9
	movl	%r11d, %r15d
	imulq	(%r9,%rbx,8), %r10
	negl	%r15d
	addq	%rcx, %r10
.Lrt_fscanf_584:
	movzbl	(%rax), %ecx
	orl	$32, %ecx
	cmpb	$120, %cl
	je	.Lrt_fscanf_613
	cmpb	$101, %cl
	je	.Lrt_fscanf_600
.Lrt_fscanf_813:
	movabsq	$9007199254740992, %rcx
	cmpq	%r10, %rcx
	jb	.Lrt_fscanf_613
	stmxcsr	-28(%rsp)
	testl	$24576, -28(%rsp)
	jne	.Lrt_fscanf_613
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%r10, %xmm0
	testl	%r15d, %r15d
	js	.Lrt_fscanf_818
	movslq	%r15d, %rsi
	leaq	rt_fscanf_exact_powers(%rip), %rcx
	mulsd	(%rcx,%rsi,8), %xmm0
.Lrt_fscanf_624:
	cmpb	$45, %r14b
	jne	.Lrt_fscanf_625
	xorpd	.Lrt_fscanf_C0(%rip), %xmm0
.Lrt_fscanf_625:
	movsd	%xmm0, (%rdx)
	jmp	.Lrt_fscanf_551
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_816:
	cmpb	$0, 2(%rsi)
	jne	.Lrt_fscanf_512
	movq	8(%rdi), %rax
	movq	16(%rdi), %rcx
	subq	%rax, %rcx
	testq	%rcx, %rcx
	jle	.Lrt_fscanf_613
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	testq	%rcx, %rcx
	je	.Lrt_fscanf_613
	cmpb	$0, (%rcx)
	je	.Lrt_fscanf_613
	movl	192(%rdi), %r8d
	testl	%r8d, %r8d
	jns	.Lrt_fscanf_613
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_613
	movzbl	(%rax), %ecx
	addq	$1, %rax
	movb	%cl, (%rdx)
.Lrt_fscanf_551:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	movq	%rax, 8(%rdi)
	movl	$1, %eax
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
.Lrt_fscanf_516:
	.cfi_restore_state
	movzbl	3(%rsi), %eax
	cmpb	$117, %al
	je	.Lrt_fscanf_668
	cmpb	$100, %al
	jne	.Lrt_fscanf_512
.Lrt_fscanf_668:
	cmpb	$0, 4(%rsi)
	jne	.Lrt_fscanf_512
.Lrt_fscanf_519:
	movq	16(%rdi), %r8
	movq	8(%rdi), %rax
	movq	%r8, %rcx
	subq	%rax, %rcx
	cmpq	$25, %rcx
	jle	.Lrt_fscanf_613
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	testq	%rcx, %rcx
	je	.Lrt_fscanf_613
	cmpb	$0, (%rcx)
	je	.Lrt_fscanf_613
	movl	192(%rdi), %ebx
	testl	%ebx, %ebx
	jns	.Lrt_fscanf_613
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_613
	movabsq	$4294983168, %r10
	movzbl	(%rax), %r9d
	movzbl	%r9b, %ecx
	cmpb	$32, %r9b
	ja	.Lrt_fscanf_552
.Lrt_fscanf_553:
	btq	%rcx, %r10
	jnc	.Lrt_fscanf_552
	leaq	-25(%r8), %rcx
	cmpq	%rcx, %rax
	jnb	.Lrt_fscanf_552
	movzbl	1(%rax), %ecx
	addq	$1, %rax
	movl	%ecx, %r9d
	cmpb	$32, %cl
	jbe	.Lrt_fscanf_553
.Lrt_fscanf_552:
	movabsq	$8536140394893047414, %r8
	xorl	%ecx, %ecx
	cmpb	$45, %r9b
	movabsq	$-9187201950435737472, %r14
	sete	%cl
	addq	%rcx, %rax
	movabsq	$3472328296227680304, %rcx
	movq	(%rax), %r10
	xorq	%rcx, %r10
	leaq	(%r10,%r8), %r12
	orq	%r10, %r12
	andq	%r14, %r12
	je	.Lrt_fscanf_555
	xorl	%ecx, %ecx
	rep bsfq	%r12, %rcx
	subl	$7, %ecx
	movl	%ecx, %r8d
	negl	%ecx
	salq	%cl, %r10
	shrl	$3, %r8d
	leaq	(%r10,%r10,4), %rcx
	salq	$9, %rcx
	addq	%r10, %rcx
	movabsq	$71777214294589695, %r10
	shrq	$8, %rcx
	andq	%r10, %rcx
	movabsq	$281470681808895, %r10
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r10, %rcx
	movabsq	$42949672960001, %r10
	imulq	%r10, %rcx
	shrq	$32, %rcx
.Lrt_fscanf_556:
	leal	-1(%r8), %r10d
	cmpl	$17, %r10d
	ja	.Lrt_fscanf_613
	movq	%rcx, %rsi
	movl	%r8d, %r8d
	negq	%rsi
	cmpb	$45, %r9b
	cmove	%rsi, %rcx
	addq	%r8, %rax
	movq	%rcx, (%rdx)
	jmp	.Lrt_fscanf_551
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_815:
	movq	16(%rdi), %r8
	movq	8(%rdi), %rax
	movq	%r8, %r9
	subq	%rax, %r9
	testq	%r9, %r9
	jle	.Lrt_fscanf_613
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	testq	%rcx, %rcx
	je	.Lrt_fscanf_613
	cmpb	$0, (%rcx)
	je	.Lrt_fscanf_613
	movl	192(%rdi), %r10d
	testl	%r10d, %r10d
	jns	.Lrt_fscanf_613
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_613
	movzbl	(%rax), %ecx
	cmpb	$32, %cl
	ja	.Lrt_fscanf_819
	movabsq	$4294983168, %r9
.Lrt_fscanf_628:
	btq	%rcx, %r9
	jnc	.Lrt_fscanf_814
	leaq	-1(%r8), %rcx
	cmpq	%rcx, %rax
	jnb	.Lrt_fscanf_814
	movzbl	1(%rax), %ecx
	addq	$1, %rax
	cmpb	$32, %cl
	jbe	.Lrt_fscanf_628
.Lrt_fscanf_814:
	subq	%rax, %r8
	movq	%r8, %r9
	cmpq	$15, %r8
	jbe	.Lrt_fscanf_632
.Lrt_fscanf_652:
	movdqa	.Lrt_fscanf_C1(%rip), %xmm5
	movdqa	.Lrt_fscanf_C2(%rip), %xmm4
	xorl	%ecx, %ecx
	movdqa	.Lrt_fscanf_C3(%rip), %xmm3
	jmp	.Lrt_fscanf_642
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_633:
	testq	%rdx, %rdx
	je	.Lrt_fscanf_641
	movups	%xmm1, (%rdx,%rcx)
.Lrt_fscanf_641:
	addq	$16, %rcx
	movq	%r9, %r8
	subq	%rcx, %r8
	cmpq	$15, %r8
	jbe	.Lrt_fscanf_820
.Lrt_fscanf_642:
	movdqu	(%rax,%rcx), %xmm1
	movdqa	%xmm5, %xmm0
	paddb	%xmm1, %xmm0
	movdqa	%xmm0, %xmm2
	pminub	%xmm4, %xmm2
	pcmpeqb	%xmm2, %xmm0
	movdqa	%xmm3, %xmm2
	pcmpeqb	%xmm1, %xmm2
	por	%xmm2, %xmm0
	pmovmskb	%xmm0, %r8d
	testl	%r8d, %r8d
	je	.Lrt_fscanf_633
	rep bsfl	%r8d, %r8d
	movslq	%r8d, %r10
	testq	%rdx, %rdx
	je	.Lrt_fscanf_635
	testq	%rcx, %rcx
	je	.Lrt_fscanf_634
	leaq	-16(%r10,%rcx), %r8
	movdqu	(%rax,%r8), %xmm6
	movups	%xmm6, (%rdx,%r8)
.Lrt_fscanf_635:
	addq	%r10, %rcx
.Lrt_fscanf_640:
	cmpq	%r9, %rcx
	je	.Lrt_fscanf_613
	testq	%rcx, %rcx
	je	.Lrt_fscanf_613
	movb	$0, (%rdx,%rcx)
	addq	%rcx, %rax
	jmp	.Lrt_fscanf_551
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_509:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	.cfi_restore 15
	cmpb	$32, %al
	je	.Lrt_fscanf_821
.Lrt_fscanf_807:
	xorl	%eax, %eax
	jmp	rt_fscanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_667:
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	cmpb	$0, 3(%rsi)
	jne	.Lrt_fscanf_517
	jmp	.Lrt_fscanf_519
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_817:
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_613
	movabsq	$4294983168, %r10
	movzbl	(%rax), %r9d
	movzbl	%r9b, %ecx
	cmpb	$32, %r9b
	ja	.Lrt_fscanf_541
.Lrt_fscanf_542:
	btq	%rcx, %r10
	jnc	.Lrt_fscanf_541
	leaq	-25(%r8), %rcx
	cmpq	%rcx, %rax
	jnb	.Lrt_fscanf_541
	movzbl	1(%rax), %ecx
	addq	$1, %rax
	movl	%ecx, %r9d
	cmpb	$32, %cl
	jbe	.Lrt_fscanf_542
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_541:
	movabsq	$3472328296227680304, %rbx
	xorl	%ecx, %ecx
	cmpb	$45, %r9b
	movabsq	$8536140394893047414, %r11
	movabsq	$-9187201950435737472, %r10
	sete	%cl
	addq	%rcx, %rax
	movq	(%rax), %r8
	xorq	%rbx, %r8
	leaq	(%r8,%r11), %rcx
	orq	%r8, %rcx
	andq	%r10, %rcx
	je	.Lrt_fscanf_544
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %r10d
	negl	%ecx
	salq	%cl, %r8
	shrl	$3, %r10d
	movq	%r8, %rcx
	leaq	(%r8,%r8,4), %r8
	salq	$9, %r8
	addq	%rcx, %r8
	movabsq	$71777214294589695, %rcx
	shrq	$8, %r8
	andq	%rcx, %r8
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %r8, %r8
	shrq	$16, %r8
	andq	%rcx, %r8
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %r8
	shrq	$32, %r8
.Lrt_fscanf_545:
	leal	-1(%r10), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_fscanf_613
	movq	%r8, %rcx
	movl	%r10d, %r10d
	negq	%rcx
	cmpb	$45, %r9b
	cmove	%rcx, %r8
	addq	%r10, %rax
	movl	%r8d, (%rdx)
	jmp	.Lrt_fscanf_551
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_821:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	.cfi_restore 15
	cmpb	$37, 1(%rsi)
	jne	.Lrt_fscanf_807
	cmpb	$99, 2(%rsi)
	jne	.Lrt_fscanf_807
	cmpb	$0, 3(%rsi)
	jne	.Lrt_fscanf_807
	movq	16(%rdi), %r8
	movq	8(%rdi), %rax
	movq	%r8, %rcx
	subq	%rax, %rcx
	testq	%rcx, %rcx
	jle	.Lrt_fscanf_808
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	testq	%rcx, %rcx
	je	.Lrt_fscanf_808
	cmpb	$0, (%rcx)
	je	.Lrt_fscanf_808
	movl	192(%rdi), %ecx
	testl	%ecx, %ecx
	js	.Lrt_fscanf_822
.Lrt_fscanf_808:
	xorl	%eax, %eax
	jmp	rt_fscanf_any
.Lrt_fscanf_819:
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	xorl	%ecx, %ecx
	cmpq	$15, %r9
	jg	.Lrt_fscanf_652
.Lrt_fscanf_644:
	movabsq	$4294983168, %r10
.Lrt_fscanf_647:
	movzbl	(%rax,%rcx), %r8d
	cmpb	$32, %r8b
	ja	.Lrt_fscanf_645
	btq	%r8, %r10
	jc	.Lrt_fscanf_640
.Lrt_fscanf_645:
	testq	%rdx, %rdx
	je	.Lrt_fscanf_646
	movb	%r8b, (%rdx,%rcx)
.Lrt_fscanf_646:
	addq	$1, %rcx
	cmpq	%r9, %rcx
	jb	.Lrt_fscanf_647
	jmp	.Lrt_fscanf_640
.Lrt_fscanf_820:
	cmpq	%r9, %rcx
	jb	.Lrt_fscanf_644
	jmp	.Lrt_fscanf_640
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_544:
	leaq	(%r8,%r8,4), %rcx
	xorq	8(%rax), %rbx
	movabsq	$71777214294589695, %r13
	movabsq	$281470681808895, %r12
	salq	$9, %rcx
	addq	%rbx, %r11
	movabsq	$42949672960001, %rbp
	addq	%rcx, %r8
	orq	%rbx, %r11
	shrq	$8, %r8
	andq	%r13, %r8
	imulq	$6553601, %r8, %r8
	shrq	$16, %r8
	andq	%r12, %r8
	imulq	%rbp, %r8
	shrq	$32, %r8
	andq	%r10, %r11
	je	.Lrt_fscanf_546
	xorl	%ecx, %ecx
	rep bsfq	%r11, %rcx
	leaq	rt_fscanf_powers_of_ten(%rip), %r11
	subl	$7, %ecx
	movl	%ecx, %r10d
	shrl	$3, %r10d
	movl	%r10d, %r14d
	imulq	(%r11,%r14,8), %r8
	testl	%r10d, %r10d
	je	.Lrt_fscanf_547
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
	addq	%rcx, %r8
.Lrt_fscanf_547:
	addl	$8, %r10d
	jmp	.Lrt_fscanf_545
.Lrt_fscanf_822:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	.cfi_restore 15
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_808
.Lrt_fscanf_649:
	movzbl	(%rax), %ecx
	addq	$1, %rax
	cmpb	$32, %cl
	ja	.Lrt_fscanf_648
	movabsq	$4294983168, %r9
	sarq	%cl, %r9
	andb	$1, %r9b
	je	.Lrt_fscanf_648
	cmpq	%rax, %r8
	jne	.Lrt_fscanf_649
	jmp	.Lrt_fscanf_808
.Lrt_fscanf_634:
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	testq	%rdx, %rdx
	je	.Lrt_fscanf_635
	movl	%r8d, %ebp
	leaq	-16(%rsp), %r11
	movq	%rdx, %rbx
	movq	(%rax), %r12
	andl	$8, %ebp
	testb	$8, %r8b
	cmove	%r11, %rbx
	testb	$4, %r8b
	movq	%r12, (%rbx)
	leaq	(%rdx,%rbp), %rbx
	movl	(%rax,%rbp), %ebp
	cmove	%r11, %rbx
	movl	%ebp, (%rbx)
	movl	%r8d, %ebp
	andl	$12, %ebp
	testb	$2, %r8b
	leaq	(%rdx,%rbp), %rbx
	movzwl	(%rax,%rbp), %ebp
	cmove	%r11, %rbx
	movw	%bp, (%rbx)
	movl	%r8d, %ebx
	andl	$14, %ebx
	andl	$1, %r8d
	leaq	(%rdx,%rbx), %rbp
	movq	%rbp, %r8
	cmove	%r11, %r8
	movzbl	(%rax,%rbx), %r11d
	movb	%r11b, (%r8)
	jmp	.Lrt_fscanf_635
.Lrt_fscanf_565:
	orq	$-1, %rbp
	testq	%r8, %r8
	je	.Lrt_fscanf_568
	movq	%r8, %rbp
	movq	%rax, %rbx
	subq	%rax, %rbp
	cmpq	$23, %rbp
	jg	.Lrt_fscanf_569
	testq	%rbp, %rbp
	je	.Lrt_fscanf_823
.Lrt_fscanf_568:
	xorl	%ecx, %ecx
	xorl	%r10d, %r10d
	jmp	.Lrt_fscanf_578
.Lrt_fscanf_580:
	leaq	(%r10,%r10,4), %rbx
	leal	-48(%r11), %r10d
	addq	$1, %rcx
	movslq	%r10d, %r10
	leaq	(%r10,%rbx,2), %r10
	cmpq	%rbp, %rcx
	jnb	.Lrt_fscanf_824
	cmpq	$20, %rcx
	je	.Lrt_fscanf_613
.Lrt_fscanf_578:
	movzbl	(%rax,%rcx), %r11d
	movl	%ecx, %r9d
	movl	%r11d, %ebx
	subl	$48, %ebx
	cmpb	$9, %bl
	jbe	.Lrt_fscanf_580
.Lrt_fscanf_577:
	movl	%r9d, %ecx
	addq	%rcx, %rax
	testq	%r8, %r8
	je	.Lrt_fscanf_581
	jmp	.Lrt_fscanf_572
.Lrt_fscanf_582:
	cmpb	$46, (%rax)
	jne	.Lrt_fscanf_584
	jmp	.Lrt_fscanf_583
.Lrt_fscanf_555:
	imulq	$2561, %r10, %r10
	xorq	8(%rax), %rcx
	movabsq	$71777214294589695, %r13
	movabsq	$281470681808895, %rbx
	movabsq	$42949672960001, %r11
	movq	%rcx, %rbp
	leaq	(%rcx,%r8), %rcx
	orq	%rbp, %rcx
	shrq	$8, %r10
	andq	%r13, %r10
	imulq	$6553601, %r10, %r10
	shrq	$16, %r10
	andq	%rbx, %r10
	imulq	%r11, %r10
	shrq	$32, %r10
	andq	%r14, %rcx
	je	.Lrt_fscanf_557
	rep bsfq	%rcx, %rcx
	leaq	rt_fscanf_powers_of_ten(%rip), %r14
	subl	$7, %ecx
	movl	%ecx, %r8d
	shrl	$3, %r8d
	movl	%r8d, %r15d
	imulq	(%r14,%r15,8), %r10
	testl	%r8d, %r8d
	je	.Lrt_fscanf_558
	negl	%ecx
	salq	%cl, %rbp
	imulq	$2561, %rbp, %rcx
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rbx, %rcx
	imulq	%r11, %rcx
	shrq	$32, %rcx
	movq	%rcx, %r12
.Lrt_fscanf_558:
	leaq	(%r10,%r12), %rcx
	addl	$8, %r8d
	jmp	.Lrt_fscanf_556
.Lrt_fscanf_648:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	.cfi_restore 15
	movb	%cl, (%rdx)
	movq	%rax, 8(%rdi)
	movl	$1, %eax
	ret
.Lrt_fscanf_566:
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	cmpb	$0, 1(%rax)
	je	.Lrt_fscanf_613
	movq	%rbx, %rax
	orq	$-1, %rbp
	jmp	.Lrt_fscanf_568
.Lrt_fscanf_546:
	imulq	$2561, %rbx, %rcx
	movl	$16, %r10d
	imulq	$100000000, %r8, %r8
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r12, %rcx
	imulq	%rbp, %rcx
	shrq	$32, %rcx
	addq	%rcx, %r8
.Lrt_fscanf_548:
	movzbl	(%rax,%r10), %ecx
	movl	%ecx, %r11d
	subl	$48, %r11d
	cmpb	$9, %r11b
	ja	.Lrt_fscanf_545
	subl	$48, %ecx
	leaq	(%r8,%r8,4), %r8
	addq	$1, %r10
	movslq	%ecx, %rcx
	leaq	(%rcx,%r8,2), %r8
	cmpq	$20, %r10
	jne	.Lrt_fscanf_548
	jmp	.Lrt_fscanf_613
.Lrt_fscanf_632:
	xorl	%ecx, %ecx
	testq	%r8, %r8
	jne	.Lrt_fscanf_644
	jmp	.Lrt_fscanf_613
.Lrt_fscanf_824:
	addl	$1, %r9d
	jmp	.Lrt_fscanf_577
.Lrt_fscanf_599:
	testl	%r9d, %r9d
	jne	.Lrt_fscanf_584
	jmp	.Lrt_fscanf_613
.Lrt_fscanf_657:
	orq	$-1, %rbp
.Lrt_fscanf_585:
	movl	$1, %ebx
	xorl	%ecx, %ecx
.Lrt_fscanf_594:
	movzbl	(%rax,%rbx), %r11d
	movl	%ebx, -40(%rsp)
	movl	%r11d, %r12d
	subl	$48, %r12d
	cmpb	$9, %r12b
	ja	.Lrt_fscanf_825
	movl	%r11d, %r12d
	leaq	(%rcx,%rcx,4), %rcx
	subl	$48, %r12d
	movslq	%r12d, %r12
	leaq	(%r12,%rcx,2), %rcx
	cmpq	%rbp, %rbx
	jnb	.Lrt_fscanf_804
	addq	$1, %rbx
	cmpq	$21, %rbx
	jne	.Lrt_fscanf_594
	addq	$21, %rax
	testq	%r8, %r8
	je	.Lrt_fscanf_613
	movl	$20, %r11d
	jmp	.Lrt_fscanf_588
.Lrt_fscanf_804:
	movl	-40(%rsp), %r11d
.Lrt_fscanf_595:
	movl	%r11d, %eax
	addq	%r13, %rax
	testq	%r8, %r8
	je	.Lrt_fscanf_598
	jmp	.Lrt_fscanf_588
.Lrt_fscanf_825:
	leal	-1(%rbx), %r11d
	jmp	.Lrt_fscanf_595
.Lrt_fscanf_571:
	imulq	$2561, %r10, %r10
	xorq	8(%rbx), %rax
	movabsq	$71777214294589695, %r13
	movabsq	$281470681808895, %r12
	movabsq	$42949672960001, %rbp
	addq	%rax, %r9
	orq	%rax, %r9
	shrq	$8, %r10
	andq	%r13, %r10
	imulq	$6553601, %r10, %r10
	shrq	$16, %r10
	andq	%r12, %r10
	imulq	%rbp, %r10
	shrq	$32, %r10
	movq	%r10, %rbp
	andq	%r9, %r11
	je	.Lrt_fscanf_573
	rep bsfq	%r11, %r11
	subl	$7, %r11d
	movl	%r11d, %r9d
	movl	%r11d, -40(%rsp)
	leaq	rt_fscanf_powers_of_ten(%rip), %r11
	shrl	$3, %r9d
	movl	%r9d, %r10d
	imulq	(%r11,%r10,8), %rbp
	movq	%rbp, %r10
	testl	%r9d, %r9d
	je	.Lrt_fscanf_574
	movl	-40(%rsp), %ecx
	negl	%ecx
	salq	%cl, %rax
	imulq	$2561, %rax, %rcx
	movabsq	$42949672960001, %rax
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r12, %rcx
	imulq	%rax, %rcx
	shrq	$32, %rcx
.Lrt_fscanf_574:
	leal	8(%r9), %eax
	addq	%rcx, %r10
	movq	%rax, %r9
	addq	%rbx, %rax
	jmp	.Lrt_fscanf_572
.Lrt_fscanf_557:
	imulq	$2561, %rbp, %rcx
	movl	$16, %r8d
	imulq	$100000000, %r10, %r10
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rbx, %rcx
	imulq	%r11, %rcx
	shrq	$32, %rcx
	addq	%r10, %rcx
.Lrt_fscanf_559:
	movzbl	(%rax,%r8), %r10d
	movl	%r10d, %r11d
	subl	$48, %r11d
	cmpb	$9, %r11b
	ja	.Lrt_fscanf_556
	imulq	$10, %rcx, %rcx
	subl	$48, %r10d
	addq	$1, %r8
	movslq	%r10d, %r10
	addq	%r10, %rcx
	cmpq	$20, %r8
	jne	.Lrt_fscanf_559
	jmp	.Lrt_fscanf_613
.Lrt_fscanf_818:
	movl	%r15d, %ecx
	leaq	rt_fscanf_exact_powers(%rip), %rsi
	negl	%ecx
	movslq	%ecx, %rcx
	divsd	(%rsi,%rcx,8), %xmm0
	jmp	.Lrt_fscanf_624
.Lrt_fscanf_600:
	leaq	1(%rax), %r9
	testq	%r8, %r8
	je	.Lrt_fscanf_602
	cmpq	%r8, %r9
	jnb	.Lrt_fscanf_613
	movzbl	1(%rax), %r11d
	cmpb	$45, %r11b
	je	.Lrt_fscanf_606
	cmpb	$43, %r11b
	je	.Lrt_fscanf_606
.Lrt_fscanf_607:
	movq	%r8, %rbx
	subq	%r9, %rbx
	cmpq	$23, %rbx
	jle	.Lrt_fscanf_609
	movabsq	$3472328296227680304, %rax
	movq	(%r9), %rbp
	movabsq	$8536140394893047414, %rbx
	movabsq	$-9187201950435737472, %r12
	xorq	%rax, %rbp
	leaq	0(%rbp,%rbx), %rcx
	orq	%rbp, %rcx
	andq	%r12, %rcx
	je	.Lrt_fscanf_611
	xorl	%eax, %eax
	rep bsfq	%rcx, %rax
	subl	$7, %eax
	movl	%eax, %ebx
	negl	%eax
	movl	%eax, %ecx
	shrl	$3, %ebx
	movabsq	$71777214294589695, %rax
	salq	%cl, %rbp
	imulq	$2561, %rbp, %rcx
	shrq	$8, %rcx
	andq	%rax, %rcx
	movabsq	$281470681808895, %rax
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rax, %rcx
	movabsq	$42949672960001, %rax
	imulq	%rax, %rcx
	movl	%ebx, %eax
	addq	%r9, %rax
	shrq	$32, %rcx
.Lrt_fscanf_612:
	cmpq	%rax, %r8
	je	.Lrt_fscanf_613
.Lrt_fscanf_621:
	subl	$1, %ebx
	cmpl	$3, %ebx
	ja	.Lrt_fscanf_613
	movl	%ecx, %r8d
	cmpb	$45, %r11b
	jne	.Lrt_fscanf_622
	negl	%r8d
.Lrt_fscanf_622:
	addl	%r8d, %r15d
	leal	22(%r15), %ecx
	cmpl	$44, %ecx
	jbe	.Lrt_fscanf_813
	jmp	.Lrt_fscanf_613
.Lrt_fscanf_611:
	xorq	8(%r9), %rax
	leaq	(%rax,%rbx), %rcx
	orq	%rax, %rcx
	testq	%r12, %rcx
	jne	.Lrt_fscanf_613
	imulq	$2561, %rbp, %rcx
	movabsq	$71777214294589695, %rbx
	movabsq	$281470681808895, %r12
	movabsq	$42949672960001, %rbp
	imulq	$2561, %rax, %rax
	shrq	$8, %rcx
	andq	%rbx, %rcx
	shrq	$8, %rax
	imulq	$6553601, %rcx, %rcx
	andq	%rbx, %rax
	imulq	$6553601, %rax, %rax
	shrq	$16, %rcx
	andq	%r12, %rcx
	shrq	$16, %rax
	movq	%rcx, %rbx
	andq	%r12, %rax
	imulq	%rbp, %rbx
	movq	%rax, %rcx
	imulq	%rbp, %rcx
	shrq	$32, %rbx
	imulq	$100000000, %rbx, %rbx
	shrq	$32, %rcx
	addq	%rbx, %rcx
	movl	$16, %ebx
.Lrt_fscanf_614:
	movzbl	(%r9,%rbx), %eax
	movl	%eax, %ebp
	subl	$48, %ebp
	cmpb	$9, %bpl
	ja	.Lrt_fscanf_615
	imulq	$10, %rcx, %rcx
	subl	$48, %eax
	addq	$1, %rbx
	cltq
	addq	%rax, %rcx
	cmpq	$20, %rbx
	jne	.Lrt_fscanf_614
	movl	$20, %ebx
.Lrt_fscanf_615:
	movl	%ebx, %eax
	addq	%r9, %rax
	jmp	.Lrt_fscanf_612
.Lrt_fscanf_602:
	movzbl	1(%rax), %r11d
	testb	%r11b, %r11b
	je	.Lrt_fscanf_613
	cmpb	$45, %r11b
	je	.Lrt_fscanf_812
	orq	$-1, %rbx
	cmpb	$43, %r11b
	jne	.Lrt_fscanf_609
.Lrt_fscanf_812:
	cmpb	$0, 2(%rax)
	leaq	2(%rax), %r9
	je	.Lrt_fscanf_613
	orq	$-1, %rbx
.Lrt_fscanf_609:
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	jmp	.Lrt_fscanf_617
.Lrt_fscanf_826:
	movzbl	(%r9,%rax), %ebp
	leaq	1(%rax), %r13
	movl	%ebp, %r12d
	subl	$48, %r12d
	cmpb	$9, %r12b
	ja	.Lrt_fscanf_618
	imulq	$10, %rcx, %rcx
	leal	-48(%rbp), %eax
	cltq
	addq	%rax, %rcx
	movq	%r13, %rax
.Lrt_fscanf_617:
	cmpq	%rbx, %rax
	je	.Lrt_fscanf_618
	cmpq	$20, %rax
	jne	.Lrt_fscanf_826
	leaq	20(%r9), %rax
	testq	%r8, %r8
	je	.Lrt_fscanf_613
	movl	$20, %ebx
	jmp	.Lrt_fscanf_612
.Lrt_fscanf_586:
	movq	%rbp, %rcx
	testq	%rbp, %rbp
	jne	.Lrt_fscanf_585
	movq	%r13, %rax
	xorl	%r11d, %r11d
	jmp	.Lrt_fscanf_588
.Lrt_fscanf_587:
	imulq	$2561, %rbx, %rcx
	xorq	9(%rax), %r11
	movabsq	$71777214294589695, %rbp
	movabsq	$281470681808895, %rbx
	shrq	$8, %rcx
	andq	%rbp, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rbx, %rcx
	movabsq	$42949672960001, %rbx
	imulq	%rbx, %rcx
	movq	%r11, %rbx
	movabsq	$8536140394893047414, %r11
	shrq	$32, %rcx
	movq	%rcx, %rbp
	leaq	(%rbx,%r11), %rcx
	movabsq	$-9187201950435737472, %r11
	orq	%rbx, %rcx
	andq	%r11, %rcx
	je	.Lrt_fscanf_589
	rep bsfq	%rcx, %rcx
	leaq	rt_fscanf_powers_of_ten(%rip), %rax
	subl	$7, %ecx
	movl	%ecx, %r11d
	shrl	$3, %r11d
	movl	%r11d, %r12d
	imulq	(%rax,%r12,8), %rbp
	movq	%rbp, %rax
	testl	%r11d, %r11d
	je	.Lrt_fscanf_590
	negl	%ecx
	movq	%rbx, %rbp
	movabsq	$281470681808895, %rbx
	salq	%cl, %rbp
	imulq	$2561, %rbp, %rcx
	movabsq	$71777214294589695, %rbp
	shrq	$8, %rcx
	andq	%rbp, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rbx, %rcx
	movabsq	$42949672960001, %rbx
	imulq	%rbx, %rcx
	shrq	$32, %rcx
	movq	%rcx, -40(%rsp)
.Lrt_fscanf_590:
	movq	-40(%rsp), %rcx
	addq	%rax, %rcx
	leal	8(%r11), %eax
	movq	%rax, %r11
	addq	%r13, %rax
	jmp	.Lrt_fscanf_588
.Lrt_fscanf_589:
	imulq	$2561, %rbx, %rcx
	movabsq	$71777214294589695, %rbx
	imulq	$100000000, %rbp, %r11
	shrq	$8, %rcx
	andq	%rbx, %rcx
	movabsq	$281470681808895, %rbx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rbx, %rcx
	movabsq	$42949672960001, %rbx
	imulq	%rbx, %rcx
	shrq	$32, %rcx
	addq	%r11, %rcx
	movl	$16, %r11d
.Lrt_fscanf_591:
	movzbl	1(%rax,%r11), %ebx
	movl	%ebx, %ebp
	subl	$48, %ebp
	cmpb	$9, %bpl
	ja	.Lrt_fscanf_592
	imulq	$10, %rcx, %rcx
	subl	$48, %ebx
	addq	$1, %r11
	movslq	%ebx, %rbx
	addq	%rbx, %rcx
	cmpq	$20, %r11
	jne	.Lrt_fscanf_591
	movl	$20, %r11d
.Lrt_fscanf_592:
	movl	%r11d, %eax
	addq	%r13, %rax
	jmp	.Lrt_fscanf_588
.Lrt_fscanf_573:
	imulq	$2561, %rax, %rax
	movl	$16, %r9d
	movabsq	$42949672960001, %rcx
	imulq	$100000000, %r10, %r10
	shrq	$8, %rax
	andq	%r13, %rax
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%r12, %rax
	imulq	%rcx, %rax
	shrq	$32, %rax
	addq	%rax, %r10
.Lrt_fscanf_575:
	movzbl	(%rbx,%r9), %eax
	movl	%eax, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_827
	imulq	$10, %r10, %r10
	subl	$48, %eax
	addq	$1, %r9
	cltq
	addq	%rax, %r10
	cmpq	$20, %r9
	jne	.Lrt_fscanf_575
	jmp	.Lrt_fscanf_613
.Lrt_fscanf_823:
	cmpq	%rax, %r8
	je	.Lrt_fscanf_613
	jmp	.Lrt_fscanf_651
.Lrt_fscanf_827:
	movq	%rbx, %rax
	jmp	.Lrt_fscanf_577
.Lrt_fscanf_606:
	leaq	2(%rax), %r9
	cmpq	%r8, %r9
	jb	.Lrt_fscanf_607
	jmp	.Lrt_fscanf_613
.Lrt_fscanf_618:
	movl	%eax, %ebx
	addq	%r9, %rax
	testq	%r8, %r8
	je	.Lrt_fscanf_621
	jmp	.Lrt_fscanf_612
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
