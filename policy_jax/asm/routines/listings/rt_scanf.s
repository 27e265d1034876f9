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
	je	.Lrt_scanf_222
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm1, 224(%rsp)
	movaps	%xmm2, 240(%rsp)
	movaps	%xmm3, 256(%rsp)
	movaps	%xmm4, 272(%rsp)
	movaps	%xmm5, 288(%rsp)
	movaps	%xmm6, 304(%rsp)
	movaps	%xmm7, 320(%rsp)
.Lrt_scanf_222:
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
	je	.Lrt_scanf_190
	cmpb	$0, (%rcx)
	je	.Lrt_scanf_190
	movl	192(%rbp), %eax
	testl	%eax, %eax
	jns	.Lrt_scanf_190
	testb	$16, 0(%rbp)
	jne	.Lrt_scanf_190
	movq	104(%rsp), %rax
	movq	%r11, %rbx
	xorl	%r15d, %r15d
	movq	%r14, %r13
	movl	$8, %r10d
	movq	%rax, 16(%rsp)
	leaq	400(%rsp), %rax
	movq	%rax, 24(%rsp)
.Lrt_scanf_5:
	movzbl	0(%r13), %eax
	leaq	1(%r13), %rdx
	cmpb	$37, %al
	je	.Lrt_scanf_6
.Lrt_scanf_481:
	testb	%al, %al
	je	.Lrt_scanf_7
	cmpb	$32, %al
	ja	.Lrt_scanf_8
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jnc	.Lrt_scanf_10
.Lrt_scanf_476:
	cmpq	%r12, %rbx
	jnb	.Lrt_scanf_12
	movzbl	(%rbx), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_12
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jc	.Lrt_scanf_480
.Lrt_scanf_12:
	cmpq	%rbx, %r12
	je	.Lrt_scanf_190
.Lrt_scanf_474:
	movq	%rdx, %r13
	movzbl	0(%r13), %eax
	leaq	1(%r13), %rdx
	cmpb	$37, %al
	jne	.Lrt_scanf_481
.Lrt_scanf_6:
	movzbl	1(%r13), %eax
	movl	$1, (%rsp)
	leaq	2(%r13), %rdx
	xorl	%ecx, %ecx
	cmpb	$64, %al
	jbe	.Lrt_scanf_482
.Lrt_scanf_15:
	cmpb	$108, %al
	je	.Lrt_scanf_483
	cmpb	$104, %al
	je	.Lrt_scanf_484
	movl	%eax, %esi
	andl	$-17, %esi
	cmpb	$106, %sil
	je	.Lrt_scanf_223
	cmpb	$116, %al
	je	.Lrt_scanf_223
	movl	$4, 8(%rsp)
	movq	%rdx, %r13
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_21:
	leal	-91(%rax), %edx
	andl	$247, %edx
	je	.Lrt_scanf_25
.Lrt_scanf_487:
	cmpb	$110, %al
	jne	.Lrt_scanf_485
.Lrt_scanf_26:
	movl	(%rsp), %eax
	testl	%eax, %eax
	je	.Lrt_scanf_5
	movq	%rbx, %rdx
	subq	%r11, %rdx
	cmpl	$47, %r10d
	ja	.Lrt_scanf_192
	movq	16(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rdi, %rax
.Lrt_scanf_193:
	cmpl	$4, 8(%rsp)
	movq	(%rax), %rax
	jne	.Lrt_scanf_194
	movl	%edx, (%rax)
	jmp	.Lrt_scanf_5
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_8:
	testb	%al, %al
	js	.Lrt_scanf_190
.Lrt_scanf_10:
	cmpq	%r12, %rbx
	jnb	.Lrt_scanf_190
	cmpb	(%rbx), %al
	je	.Lrt_scanf_486
.Lrt_scanf_190:
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
.Lrt_scanf_486:
	addq	$1, %rbx
	jmp	.Lrt_scanf_474
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_483:
	movzbl	(%rdx), %eax
	cmpb	$108, %al
	je	.Lrt_scanf_20
	leaq	1(%rdx), %r13
	leal	-91(%rax), %edx
	movl	$8, 8(%rsp)
	andl	$247, %edx
	jne	.Lrt_scanf_487
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_25:
	cmpq	%r12, %rbx
	jnb	.Lrt_scanf_190
	leal	-37(%rax), %edx
	cmpb	$83, %dl
	ja	.Lrt_scanf_190
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
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_35-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_34-.Lrt_scanf_29
	.long	.Lrt_scanf_30-.Lrt_scanf_29
	.long	.Lrt_scanf_33-.Lrt_scanf_29
	.long	.Lrt_scanf_33-.Lrt_scanf_29
	.long	.Lrt_scanf_33-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_32-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_26-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_31-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_30-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_190-.Lrt_scanf_29
	.long	.Lrt_scanf_28-.Lrt_scanf_29
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_480:
	addq	$1, %rbx
	jmp	.Lrt_scanf_476
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_223:
	movl	$16, 8(%rsp)
	movzbl	(%rdx), %eax
	leaq	1(%rdx), %r13
	jmp	.Lrt_scanf_21
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_20:
	movl	$16, 8(%rsp)
	movzbl	1(%rdx), %eax
	leaq	2(%rdx), %r13
	jmp	.Lrt_scanf_21
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_484:
	movzbl	(%rdx), %eax
	cmpb	$104, %al
	je	.Lrt_scanf_23
	movl	$2, 8(%rsp)
	leaq	1(%rdx), %r13
	jmp	.Lrt_scanf_21
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_485:
	cmpq	%r12, %rbx
	jnb	.Lrt_scanf_190
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
	jmp	.Lrt_scanf_190
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_482:
	cmpb	$42, %al
	je	.Lrt_scanf_488
.Lrt_scanf_16:
	cmpb	$48, %al
	je	.Lrt_scanf_190
	leal	-48(%rax), %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_207
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
	jmp	.Lrt_scanf_190
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_488:
	movl	$0, (%rsp)
	movzbl	2(%r13), %eax
	leaq	3(%r13), %rdx
	jmp	.Lrt_scanf_16
.Lrt_scanf_33:
	movl	8(%rsp), %eax
	subl	$4, %eax
	andl	$-5, %eax
	orl	%ecx, %eax
	movl	%eax, 40(%rsp)
	jne	.Lrt_scanf_190
	movzbl	(%rbx), %eax
	movb	%al, 32(%rsp)
	cmpb	$45, %al
	je	.Lrt_scanf_73
	cmpb	$43, %al
	je	.Lrt_scanf_73
.Lrt_scanf_74:
	movq	%r12, %rsi
	subq	%rbx, %rsi
	cmpq	$23, %rsi
	jle	.Lrt_scanf_77
	movabsq	$3472328296227680304, %rsi
	movq	(%rbx), %rax
	movabsq	$8536140394893047414, %rdx
	movabsq	$-9187201950435737472, %rcx
	xorq	%rsi, %rax
	leaq	(%rax,%rdx), %r8
	orq	%rax, %r8
	andq	%rcx, %r8
	je	.Lrt_scanf_79
	rep bsfq	%r8, %r8
	subl	$7, %r8d
	je	.Lrt_scanf_489
	movabsq	$71777214294589695, %rdx
	movl	$64, %ecx
	subl	%r8d, %ecx
	shrl	$3, %r8d
	salq	%cl, %rax
	movq	%rax, %rcx
	leaq	(%rax,%rax,4), %rax
	salq	$9, %rax
	leaq	(%rax,%rcx), %rax
	shrq	$8, %rax
	andq	%rdx, %rax
	movabsq	$281470681808895, %rdx
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rdx, %rax
	movabsq	$42949672960001, %rdx
	imulq	%rdx, %rax
	shrq	$32, %rax
	movq	%rax, %r9
	movl	%r8d, %eax
	addq	%rax, %rbx
.Lrt_scanf_82:
	cmpq	%rbx, %r12
	je	.Lrt_scanf_190
	cmpl	$19, %r8d
	ja	.Lrt_scanf_190
	testl	%r8d, %r8d
	je	.Lrt_scanf_81
	movzbl	(%rbx), %eax
	movl	$0, 48(%rsp)
	cmpb	$46, %al
	je	.Lrt_scanf_91
.Lrt_scanf_92:
	orl	$32, %eax
	cmpb	$120, %al
	je	.Lrt_scanf_190
	cmpb	$101, %al
	je	.Lrt_scanf_107
.Lrt_scanf_478:
	movabsq	$9007199254740992, %rax
	cmpq	%r9, %rax
	jb	.Lrt_scanf_190
	stmxcsr	76(%rsp)
	testl	$24576, 76(%rsp)
	jne	.Lrt_scanf_190
	movl	48(%rsp), %eax
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%r9, %xmm0
	testl	%eax, %eax
	js	.Lrt_scanf_490
	movslq	48(%rsp), %rdx
	leaq	rt_scanf_exact_powers(%rip), %rax
	mulsd	(%rax,%rdx,8), %xmm0
.Lrt_scanf_126:
	cmpb	$45, 32(%rsp)
	jne	.Lrt_scanf_127
	xorpd	.Lrt_scanf_C0(%rip), %xmm0
.Lrt_scanf_127:
	cmpl	$4, 8(%rsp)
	je	.Lrt_scanf_491
	movl	(%rsp), %eax
	testl	%eax, %eax
	je	.Lrt_scanf_5
	cmpl	$47, %r10d
	ja	.Lrt_scanf_130
	movq	16(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rdi, %rax
.Lrt_scanf_131:
	movq	(%rax), %rax
	movsd	%xmm0, (%rax)
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_475:
	addl	$1, %r15d
	jmp	.Lrt_scanf_5
.Lrt_scanf_30:
	movzbl	(%rbx), %edi
.Lrt_scanf_37:
	movl	%ecx, %edx
	testl	%ecx, %ecx
	movq	$-1, %rsi
	cmove	%rsi, %rdx
	cmpb	$45, %dil
	je	.Lrt_scanf_40
	cmpb	$43, %dil
	jne	.Lrt_scanf_41
	addq	$1, %rbx
	subq	$1, %rdx
.Lrt_scanf_42:
	cmpq	%r12, %rbx
	jnb	.Lrt_scanf_190
.Lrt_scanf_41:
	movq	%r12, %r9
	subq	%rbx, %r9
	testl	%ecx, %ecx
	jne	.Lrt_scanf_43
.Lrt_scanf_202:
	cmpq	$23, %r9
	jle	.Lrt_scanf_43
	movabsq	$3472328296227680304, %r8
	movq	(%rbx), %rdx
	movabsq	$8536140394893047414, %rsi
	movabsq	$-9187201950435737472, %rcx
	xorq	%r8, %rdx
	leaq	(%rdx,%rsi), %r9
	orq	%rdx, %r9
	andq	%rcx, %r9
	je	.Lrt_scanf_44
	xorl	%r8d, %r8d
	rep bsfq	%r9, %r8
	subl	$7, %r8d
	je	.Lrt_scanf_190
	movl	$64, %ecx
	movq	%rdx, %rsi
	subl	%r8d, %ecx
	shrl	$3, %r8d
	salq	%cl, %rsi
	leaq	(%rsi,%rsi,4), %rdx
	movq	%rdx, %rcx
	salq	$9, %rcx
	leaq	(%rcx,%rsi), %rdx
	movabsq	$71777214294589695, %rcx
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
	je	.Lrt_scanf_190
	testl	%r8d, %r8d
	je	.Lrt_scanf_190
.Lrt_scanf_204:
	cmpl	$18, %r8d
	ja	.Lrt_scanf_492
.Lrt_scanf_48:
	movq	%rdx, %rax
	negq	%rax
	cmpb	$45, %dil
	cmove	%rax, %rdx
	movl	(%rsp), %eax
	testl	%eax, %eax
	je	.Lrt_scanf_5
	cmpl	$47, %r10d
	ja	.Lrt_scanf_57
	movq	16(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rdi, %rax
.Lrt_scanf_58:
	cmpl	$4, 8(%rsp)
	movq	(%rax), %rax
	jne	.Lrt_scanf_59
	movl	%edx, (%rax)
	jmp	.Lrt_scanf_475
.Lrt_scanf_34:
	cmpl	$4, 8(%rsp)
	jne	.Lrt_scanf_190
	testl	%ecx, %ecx
	movl	$1, %eax
	cmovne	%ecx, %eax
	movl	%eax, %edx
	movq	%r12, %rax
	subq	%rbx, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_scanf_190
	movl	(%rsp), %r9d
	testl	%r9d, %r9d
	je	.Lrt_scanf_135
	cmpl	$47, %r10d
	ja	.Lrt_scanf_136
	movq	16(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	movq	(%rdi,%rax), %rdi
.Lrt_scanf_137:
	cmpl	$1, %ecx
	ja	.Lrt_scanf_138
	movzbl	(%rbx), %eax
	movb	%al, (%rdi)
.Lrt_scanf_139:
	addl	$1, %r15d
.Lrt_scanf_135:
	addq	%rdx, %rbx
	jmp	.Lrt_scanf_5
.Lrt_scanf_32:
	movzbl	(%rbx), %edi
	cmpb	$48, %dil
	je	.Lrt_scanf_190
	leal	-43(%rdi), %edx
	andl	$253, %edx
	jne	.Lrt_scanf_38
	leaq	1(%rbx), %rdx
	cmpq	%r12, %rdx
	jnb	.Lrt_scanf_37
	cmpb	$48, 1(%rbx)
	jne	.Lrt_scanf_37
	jmp	.Lrt_scanf_190
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_28:
	testl	%ecx, %ecx
	jne	.Lrt_scanf_190
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	jmp	.Lrt_scanf_66
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_493:
	subl	$48, %eax
	salq	$4, %rcx
	cltq
	orq	%rax, %rcx
.Lrt_scanf_64:
	addq	$1, %rbx
	addl	$1, %edx
	cmpq	%rbx, %r12
	je	.Lrt_scanf_190
.Lrt_scanf_66:
	movzbl	(%rbx), %eax
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	jbe	.Lrt_scanf_493
	orl	$32, %eax
	leal	-97(%rax), %esi
	cmpb	$5, %sil
	ja	.Lrt_scanf_65
	movzbl	%al, %eax
	salq	$4, %rcx
	subl	$87, %eax
	cltq
	orq	%rax, %rcx
	jmp	.Lrt_scanf_64
.Lrt_scanf_35:
	cmpl	$4, 8(%rsp)
	jne	.Lrt_scanf_190
	movl	(%rsp), %esi
	testl	%ecx, %ecx
	movl	%ecx, %edx
	movq	$-1, %rax
	cmovne	%rdx, %rax
	xorl	%r8d, %r8d
	testl	%esi, %esi
	je	.Lrt_scanf_159
	cmpl	$47, %r10d
	ja	.Lrt_scanf_160
	movq	16(%rsp), %rdi
	movl	%r10d, %edx
	addl	$8, %r10d
	addq	%rdi, %rdx
.Lrt_scanf_161:
	movq	(%rdx), %r8
.Lrt_scanf_159:
	movzbl	0(%r13), %ecx
	cmpb	$94, %cl
	jne	.Lrt_scanf_162
	movzbl	1(%r13), %ecx
	testb	%cl, %cl
	je	.Lrt_scanf_163
	cmpb	$93, 2(%r13)
	je	.Lrt_scanf_494
.Lrt_scanf_163:
	movq	$0, 144(%rsp)
	pxor	%xmm0, %xmm0
	addq	$1, %r13
	movl	$1, 144(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 128(%rsp)
.Lrt_scanf_199:
	movl	%ecx, %edx
	testb	%cl, %cl
	je	.Lrt_scanf_190
	movq	%rbp, 8(%rsp)
	leaq	2(%r13), %rdi
	movzbl	75(%rsp), %ebp
	xorl	%esi, %esi
	movq	%r11, 32(%rsp)
	xorl	%r9d, %r9d
	movq	%r12, 40(%rsp)
	jmp	.Lrt_scanf_180
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_183:
	movl	%edx, %esi
	movl	$1, %r9d
	shrb	$6, %sil
	salq	%cl, %r9
	andl	$3, %esi
	orq	%r9, 112(%rsp,%rsi,8)
	testb	%r11b, %r11b
	je	.Lrt_scanf_190
	leaq	1(%rdi), %rcx
	cmpb	$93, %r11b
	je	.Lrt_scanf_182
.Lrt_scanf_181:
	movq	%rcx, %rdi
	movl	%edx, %esi
	movl	%ebp, %r9d
	movl	%r11d, %edx
	movl	%r11d, %ecx
.Lrt_scanf_180:
	movzbl	-1(%rdi), %r11d
	movq	%rdi, %r13
	cmpb	$45, %dl
	jne	.Lrt_scanf_183
	testb	%r9b, %r9b
	je	.Lrt_scanf_183
	testb	%r11b, %r11b
	setne	%r12b
	cmpb	$93, %r11b
	setne	%r9b
	testb	%r9b, %r12b
	je	.Lrt_scanf_183
	cmpb	%sil, %r11b
	jb	.Lrt_scanf_183
	movzbl	%sil, %ecx
	movzbl	%r11b, %r12d
	movl	$1, %r9d
	cmpl	%r12d, %ecx
	jnb	.Lrt_scanf_495
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_184:
	movl	%ecx, %edx
	movq	%r9, %rsi
	salq	%cl, %rsi
	shrl	$6, %edx
	addl	$1, %ecx
	orq	%rsi, 112(%rsp,%rdx,8)
	cmpl	%ecx, %r12d
	jne	.Lrt_scanf_184
	leaq	1(%rdi), %rcx
	movl	$45, %edx
	jmp	.Lrt_scanf_181
.Lrt_scanf_31:
	cmpl	$4, 8(%rsp)
	jne	.Lrt_scanf_190
	movl	(%rsp), %r8d
	movl	%ecx, %edi
	testl	%ecx, %ecx
	movq	$-1, %rax
	cmove	%rax, %rdi
	xorl	%ecx, %ecx
	testl	%r8d, %r8d
	je	.Lrt_scanf_141
	cmpl	$47, %r10d
	ja	.Lrt_scanf_142
	movq	16(%rsp), %rsi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rsi, %rax
.Lrt_scanf_143:
	movq	(%rax), %rcx
.Lrt_scanf_141:
	movq	%r12, %r9
	movq	%rdi, %r8
	subq	%rbx, %r9
	cmpq	%rdi, %r9
	cmovbe	%r9, %r8
	cmpq	$15, %r8
	jbe	.Lrt_scanf_216
	leaq	-16(%r8), %rax
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	andq	$-16, %rax
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	leaq	16(%rax), %rdx
	xorl	%eax, %eax
	jmp	.Lrt_scanf_153
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_145:
	testq	%rcx, %rcx
	je	.Lrt_scanf_152
	movups	%xmm1, (%rcx,%rax)
.Lrt_scanf_152:
	addq	$16, %rax
	cmpq	%rdx, %rax
	je	.Lrt_scanf_144
.Lrt_scanf_153:
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
	je	.Lrt_scanf_145
	rep bsfl	%esi, %esi
	movslq	%esi, %rdx
	testq	%rcx, %rcx
	je	.Lrt_scanf_147
	testq	%rax, %rax
	je	.Lrt_scanf_146
	leaq	-16(%rax,%rdx), %rsi
	movdqu	(%rbx,%rsi), %xmm6
	movups	%xmm6, (%rcx,%rsi)
.Lrt_scanf_147:
	addq	%rax, %rdx
.Lrt_scanf_151:
	cmpq	%rdx, %r9
	jne	.Lrt_scanf_224
	cmpq	%rdx, %rdi
	jne	.Lrt_scanf_190
.Lrt_scanf_224:
	movl	(%rsp), %edi
	addq	%rdx, %rbx
	testl	%edi, %edi
	je	.Lrt_scanf_5
	movb	$0, (%rcx,%rdx)
	jmp	.Lrt_scanf_475
.Lrt_scanf_36:
	movzbl	(%rsp), %eax
	xorl	$1, %eax
	testl	%ecx, %ecx
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_scanf_190
	cmpl	$4, 8(%rsp)
	jne	.Lrt_scanf_190
	cmpb	$37, (%rbx)
	jne	.Lrt_scanf_190
	addq	$1, %rbx
	jmp	.Lrt_scanf_5
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_23:
	movl	$1, 8(%rsp)
	movzbl	1(%rdx), %eax
	leaq	2(%rdx), %r13
	jmp	.Lrt_scanf_21
.Lrt_scanf_182:
	movq	8(%rsp), %rbp
	movq	32(%rsp), %r11
	movq	40(%rsp), %r12
	testq	%rdi, %rdi
	je	.Lrt_scanf_190
	movq	%r12, %r9
	movl	144(%rsp), %edi
	xorl	%edx, %edx
	subq	%rbx, %r9
	jmp	.Lrt_scanf_189
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_496:
	testq	%r8, %r8
	je	.Lrt_scanf_188
	movb	%cl, (%r8,%rdx)
.Lrt_scanf_188:
	addq	$1, %rdx
	cmpq	%rdx, %rax
	je	.Lrt_scanf_178
	cmpq	%r9, %rdx
	je	.Lrt_scanf_178
.Lrt_scanf_189:
	movzbl	(%rbx,%rdx), %ecx
	movl	%ecx, %esi
	shrb	$6, %sil
	andl	$3, %esi
	movq	112(%rsp,%rsi,8), %rsi
	shrq	%cl, %rsi
	andl	$1, %esi
	cmpl	%edi, %esi
	jne	.Lrt_scanf_496
.Lrt_scanf_178:
	testq	%rdx, %rdx
	je	.Lrt_scanf_190
.Lrt_scanf_177:
	addq	%rdx, %rbx
	cmpq	%rax, %rdx
	je	.Lrt_scanf_225
	cmpq	%rbx, %r12
	je	.Lrt_scanf_190
.Lrt_scanf_225:
	movl	(%rsp), %ecx
	testl	%ecx, %ecx
	je	.Lrt_scanf_5
	movb	$0, (%r8,%rdx)
	addl	$1, %r15d
	jmp	.Lrt_scanf_5
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_38:
	testl	%ecx, %ecx
	je	.Lrt_scanf_200
	movq	%r12, %r9
	movl	%ecx, %edx
	subq	%rbx, %r9
	cmpb	$45, %dil
	je	.Lrt_scanf_40
.Lrt_scanf_43:
	cmpq	%rdx, %r9
	cmova	%rdx, %r9
	testq	%r9, %r9
	je	.Lrt_scanf_190
	movq	%rbp, 32(%rsp)
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	jmp	.Lrt_scanf_52
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_55:
	subl	$48, %esi
	leaq	(%rdx,%rdx,4), %rdx
	addq	$1, %rcx
	movslq	%esi, %rsi
	leaq	(%rsi,%rdx,2), %rdx
	cmpq	%rcx, %r9
	je	.Lrt_scanf_497
	cmpq	$20, %rcx
	je	.Lrt_scanf_190
.Lrt_scanf_52:
	movzbl	(%rbx,%rcx), %esi
	movl	%ecx, %r8d
	movl	%esi, %ebp
	subl	$48, %ebp
	cmpb	$9, %bpl
	jbe	.Lrt_scanf_55
	movq	32(%rsp), %rbp
	jmp	.Lrt_scanf_45
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_40:
	addq	$1, %rbx
	subq	$1, %rdx
	movl	$45, %edi
	jmp	.Lrt_scanf_42
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_73:
	addq	$1, %rbx
	cmpq	%r12, %rbx
	jb	.Lrt_scanf_74
	jmp	.Lrt_scanf_190
.Lrt_scanf_162:
	movq	$0, 144(%rsp)
	pxor	%xmm0, %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 128(%rsp)
	jmp	.Lrt_scanf_199
.Lrt_scanf_489:
	cmpq	%rbx, %r12
	je	.Lrt_scanf_190
.Lrt_scanf_81:
	cmpb	$46, (%rbx)
	jne	.Lrt_scanf_190
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
.Lrt_scanf_91:
	leaq	1(%rbx), %rdi
	movq	%r12, %rax
	subq	%rdi, %rax
	movq	%rdi, 48(%rsp)
	movq	%rax, 56(%rsp)
	cmpq	$23, %rax
	jle	.Lrt_scanf_93
	movabsq	$3472328296227680304, %rsi
	movq	1(%rbx), %rax
	movabsq	$8536140394893047414, %rcx
	movabsq	$-9187201950435737472, %rdx
	xorq	%rsi, %rax
	addq	%rax, %rcx
	orq	%rax, %rcx
	andq	%rdx, %rcx
	je	.Lrt_scanf_94
	rep bsfq	%rcx, %rcx
	movl	%ecx, %esi
	subl	$7, %esi
	je	.Lrt_scanf_95
	movl	$64, %ecx
	subl	%esi, %ecx
	shrl	$3, %esi
	salq	%cl, %rax
	movl	%esi, %ebx
	leaq	(%rax,%rax,4), %rdx
	addq	%rbx, %rdi
	salq	$9, %rdx
	movq	%rdi, %rbx
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
	movq	%rax, %rdx
.Lrt_scanf_96:
	cmpq	%rbx, %r12
	je	.Lrt_scanf_190
	addl	%esi, %r8d
	cmpl	$19, %r8d
	ja	.Lrt_scanf_190
	testl	%esi, %esi
	je	.Lrt_scanf_106
	movl	%esi, %ecx
	leaq	rt_scanf_powers_of_ten(%rip), %rax
	negl	%esi
	imulq	(%rax,%rcx,8), %r9
	movzbl	(%rbx), %eax
	movl	%esi, 48(%rsp)
	leaq	(%r9,%rdx), %r9
	jmp	.Lrt_scanf_92
.Lrt_scanf_216:
	xorl	%edx, %edx
.Lrt_scanf_144:
	cmpq	%r8, %rdx
	jnb	.Lrt_scanf_151
	movabsq	$4294983168, %rsi
.Lrt_scanf_156:
	movzbl	(%rbx,%rdx), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_154
	btq	%rax, %rsi
	jc	.Lrt_scanf_151
.Lrt_scanf_154:
	testq	%rcx, %rcx
	je	.Lrt_scanf_155
	movb	%al, (%rcx,%rdx)
.Lrt_scanf_155:
	addq	$1, %rdx
	cmpq	%rdx, %r8
	jne	.Lrt_scanf_156
	jmp	.Lrt_scanf_151
.Lrt_scanf_491:
	movq	%xmm0, %rax
	andl	$536870911, %eax
	cmpq	$268435456, %rax
	je	.Lrt_scanf_190
	movl	(%rsp), %eax
	testl	%eax, %eax
	je	.Lrt_scanf_5
	cvtsd2ss	%xmm0, %xmm0
	cmpl	$47, %r10d
	ja	.Lrt_scanf_133
	movq	16(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rdi, %rax
.Lrt_scanf_134:
	movq	(%rax), %rax
	movss	%xmm0, (%rax)
	jmp	.Lrt_scanf_475
.Lrt_scanf_65:
	testl	%edx, %edx
	sete	%sil
	cmpl	$15, %edx
	setg	%dl
	orb	%dl, %sil
	jne	.Lrt_scanf_190
	cmpb	$120, %al
	je	.Lrt_scanf_190
	movl	(%rsp), %eax
	testl	%eax, %eax
	je	.Lrt_scanf_5
	cmpl	$47, %r10d
	ja	.Lrt_scanf_67
	movq	16(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	addq	%rdi, %rax
.Lrt_scanf_68:
	cmpl	$4, 8(%rsp)
	movq	(%rax), %rax
	jne	.Lrt_scanf_69
	movl	%ecx, (%rax)
	jmp	.Lrt_scanf_475
.Lrt_scanf_77:
	xorl	%eax, %eax
	xorl	%r9d, %r9d
	jmp	.Lrt_scanf_87
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_89:
	subl	$48, %edx
	leaq	(%r9,%r9,4), %rcx
	addq	$1, %rax
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %r9
	cmpq	%rsi, %rax
	je	.Lrt_scanf_88
	cmpq	$20, %rax
	je	.Lrt_scanf_190
.Lrt_scanf_87:
	movzbl	(%rbx,%rax), %edx
	movl	%eax, %r8d
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	jbe	.Lrt_scanf_89
.Lrt_scanf_477:
	addq	%rax, %rbx
	jmp	.Lrt_scanf_82
.Lrt_scanf_194:
	cmpl	$7, 8(%rsp)
	jbe	.Lrt_scanf_195
	movq	%rdx, (%rax)
	jmp	.Lrt_scanf_5
.Lrt_scanf_192:
	movq	24(%rsp), %rdi
	movq	%rdi, %rax
	addq	$8, %rdi
	movq	%rdi, 24(%rsp)
	jmp	.Lrt_scanf_193
.Lrt_scanf_200:
	movq	%r12, %r9
	movq	$-1, %rdx
	subq	%rbx, %r9
	jmp	.Lrt_scanf_202
.Lrt_scanf_497:
	movq	32(%rsp), %rbp
	addl	$1, %r8d
.Lrt_scanf_54:
	addq	%rcx, %rbx
	cmpq	%rbx, %r12
	jne	.Lrt_scanf_204
	jmp	.Lrt_scanf_190
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_57:
	movq	24(%rsp), %rdi
	movq	%rdi, %rax
	addq	$8, %rdi
	movq	%rdi, 24(%rsp)
	jmp	.Lrt_scanf_58
.Lrt_scanf_59:
	cmpl	$7, 8(%rsp)
	jbe	.Lrt_scanf_61
	movq	%rdx, (%rax)
	jmp	.Lrt_scanf_475
.Lrt_scanf_195:
	cmpl	$2, 8(%rsp)
	je	.Lrt_scanf_498
	movb	%dl, (%rax)
	jmp	.Lrt_scanf_5
.Lrt_scanf_494:
	movq	%r12, %rdx
	subq	%rbx, %rdx
	cmpq	%rax, %rdx
	cmova	%rax, %rdx
	movq	%rdx, %r9
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
	jmp	.Lrt_scanf_173
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_165:
	testq	%r8, %r8
	je	.Lrt_scanf_172
	movups	%xmm0, (%r8,%rdx)
.Lrt_scanf_172:
	addq	$16, %rdx
	cmpq	%rdi, %rdx
	je	.Lrt_scanf_499
.Lrt_scanf_173:
	movdqu	(%rbx,%rdx), %xmm0
	movdqa	%xmm0, %xmm1
	pcmpeqb	%xmm2, %xmm1
	pmovmskb	%xmm1, %esi
	testl	%esi, %esi
	je	.Lrt_scanf_165
	rep bsfl	%esi, %esi
	movslq	%esi, %rcx
	testq	%r8, %r8
	je	.Lrt_scanf_167
	testq	%rdx, %rdx
	je	.Lrt_scanf_166
	leaq	-16(%rcx,%rdx), %rsi
	movdqu	(%rbx,%rsi), %xmm7
	movups	%xmm7, (%r8,%rsi)
.Lrt_scanf_167:
	addq	%rcx, %rdx
.Lrt_scanf_171:
	addq	$3, %r13
	jmp	.Lrt_scanf_178
.Lrt_scanf_95:
	movq	48(%rsp), %rax
	cmpq	%rax, %r12
	je	.Lrt_scanf_190
	movq	48(%rsp), %rbx
.Lrt_scanf_106:
	testl	%r8d, %r8d
	je	.Lrt_scanf_190
	movl	$0, 48(%rsp)
	movzbl	(%rbx), %eax
	jmp	.Lrt_scanf_92
.Lrt_scanf_93:
	xorl	%edx, %edx
	cmpq	$0, 56(%rsp)
	movl	$1, %eax
	je	.Lrt_scanf_500
	movq	%rbp, 64(%rsp)
	movq	56(%rsp), %rbp
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_102:
	movzbl	(%rbx,%rax), %ecx
	movl	%eax, %esi
	movl	%ecx, %edi
	subl	$48, %edi
	cmpb	$9, %dil
	ja	.Lrt_scanf_501
	subl	$48, %ecx
	leaq	(%rdx,%rdx,4), %rdx
	movslq	%ecx, %rcx
	leaq	(%rcx,%rdx,2), %rdx
	cmpq	%rax, %rbp
	je	.Lrt_scanf_502
	addq	$1, %rax
	cmpq	$21, %rax
	jne	.Lrt_scanf_102
	movq	64(%rsp), %rbp
	addq	$21, %rbx
	movl	$20, %esi
	jmp	.Lrt_scanf_96
.Lrt_scanf_44:
	leaq	(%rdx,%rdx,4), %r9
	xorq	8(%rbx), %r8
	salq	$9, %r9
	addq	%r8, %rsi
	addq	%r9, %rdx
	orq	%r8, %rsi
	movabsq	$71777214294589695, %r9
	shrq	$8, %rdx
	andq	%r9, %rdx
	movabsq	$281470681808895, %r9
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%r9, %rdx
	movabsq	$42949672960001, %r9
	imulq	%r9, %rdx
	shrq	$32, %rdx
	andq	%rcx, %rsi
	je	.Lrt_scanf_46
	rep bsfq	%rsi, %rsi
	subl	$7, %esi
	movl	%esi, %eax
	shrl	$3, %eax
	leal	8(%rax), %ecx
	movl	%ecx, 40(%rsp)
	addq	%rcx, %rbx
	testl	%esi, %esi
	je	.Lrt_scanf_47
	leaq	rt_scanf_powers_of_ten(%rip), %rcx
	movq	(%rcx,%rax,8), %rax
	movq	%rax, 32(%rsp)
	cmpq	%rbx, %r12
	je	.Lrt_scanf_190
	cmpl	$18, 40(%rsp)
	ja	.Lrt_scanf_190
	movl	$64, %ecx
	subl	%esi, %ecx
	movabsq	$71777214294589695, %rsi
	salq	%cl, %r8
	leaq	(%r8,%r8,4), %rax
	salq	$9, %rax
	addq	%r8, %rax
	shrq	$8, %rax
	andq	%rsi, %rax
	movabsq	$281470681808895, %rsi
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rsi, %rax
	movq	32(%rsp), %rsi
	imulq	%r9, %rax
	imulq	%rsi, %rdx
	shrq	$32, %rax
	addq	%rax, %rdx
	jmp	.Lrt_scanf_48
.Lrt_scanf_88:
	addl	$1, %r8d
	jmp	.Lrt_scanf_477
.Lrt_scanf_138:
	movq	%rbx, %rsi
	movl	%r10d, 32(%rsp)
	movq	%r11, 8(%rsp)
	movq	%rdx, (%rsp)
	call	memcpy@PLT
	movl	32(%rsp), %r10d
	movq	8(%rsp), %r11
	movq	(%rsp), %rdx
	jmp	.Lrt_scanf_139
.Lrt_scanf_136:
	movq	24(%rsp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 24(%rsp)
	jmp	.Lrt_scanf_137
.Lrt_scanf_61:
	cmpl	$2, 8(%rsp)
	je	.Lrt_scanf_503
	movb	%dl, (%rax)
	jmp	.Lrt_scanf_475
.Lrt_scanf_146:
	testq	%rcx, %rcx
	je	.Lrt_scanf_147
	cmpl	$7, %esi
	jle	.Lrt_scanf_148
	movq	(%rbx), %r8
	movq	-8(%rbx,%rdx), %rsi
	movq	%r8, (%rcx)
	movq	%rsi, -8(%rcx,%rdx)
	jmp	.Lrt_scanf_147
.Lrt_scanf_207:
	xorl	%ecx, %ecx
	jmp	.Lrt_scanf_15
.Lrt_scanf_490:
	negl	%eax
	leaq	rt_scanf_exact_powers(%rip), %rdx
	cltq
	divsd	(%rdx,%rax,8), %xmm0
	jmp	.Lrt_scanf_126
.Lrt_scanf_492:
	cmpl	$19, %r8d
	jne	.Lrt_scanf_190
	cmpb	$117, %al
	je	.Lrt_scanf_48
	testq	%rdx, %rdx
	jns	.Lrt_scanf_48
	jmp	.Lrt_scanf_190
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_107:
	leaq	1(%rbx), %rdi
	cmpq	%r12, %rdi
	jnb	.Lrt_scanf_190
	movzbl	1(%rbx), %eax
	movb	%al, 56(%rsp)
	cmpb	$45, %al
	je	.Lrt_scanf_109
	cmpb	$43, %al
	je	.Lrt_scanf_109
.Lrt_scanf_110:
	movq	%r12, %rax
	subq	%rdi, %rax
	cmpq	$23, %rax
	jle	.Lrt_scanf_112
	movabsq	$3472328296227680304, %rsi
	movq	(%rdi), %rbx
	movabsq	$8536140394893047414, %rdx
	movabsq	$-9187201950435737472, %rcx
	xorq	%rsi, %rbx
	leaq	(%rbx,%rdx), %rax
	orq	%rbx, %rax
	andq	%rcx, %rax
	je	.Lrt_scanf_114
	rep bsfq	%rax, %rax
	movl	%eax, %r8d
	subl	$7, %r8d
	je	.Lrt_scanf_190
	movl	$64, %ecx
	movq	%rbx, %rax
	movabsq	$71777214294589695, %rdx
	subl	%r8d, %ecx
	shrl	$3, %r8d
	salq	%cl, %rax
	movl	%r8d, 40(%rsp)
	movl	%r8d, %ebx
	imulq	$2561, %rax, %rax
	addq	%rdi, %rbx
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
.Lrt_scanf_115:
	cmpq	%rbx, %r12
	je	.Lrt_scanf_190
	movl	40(%rsp), %eax
	subl	$1, %eax
	cmpl	$3, %eax
	ja	.Lrt_scanf_190
	movl	%esi, %eax
	negl	%eax
	cmpb	$45, 56(%rsp)
	cmovne	%esi, %eax
	addl	%eax, 48(%rsp)
	movl	48(%rsp), %edi
	leal	22(%rdi), %eax
	cmpl	$44, %eax
	jbe	.Lrt_scanf_478
	jmp	.Lrt_scanf_190
.Lrt_scanf_499:
	cmpq	%r9, %rdx
	jb	.Lrt_scanf_176
	jmp	.Lrt_scanf_504
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_505:
	testq	%r8, %r8
	je	.Lrt_scanf_175
	movb	%sil, (%r8,%rdx)
.Lrt_scanf_175:
	addq	$1, %rdx
	cmpq	%r9, %rdx
	jnb	.Lrt_scanf_171
.Lrt_scanf_176:
	movzbl	(%rbx,%rdx), %esi
	cmpb	%sil, %cl
	jne	.Lrt_scanf_505
	jmp	.Lrt_scanf_171
.Lrt_scanf_148:
	cmpl	$3, %esi
	jle	.Lrt_scanf_149
	movl	(%rbx), %r8d
	movl	-4(%rbx,%rdx), %esi
	movl	%r8d, (%rcx)
	movl	%esi, -4(%rcx,%rdx)
	jmp	.Lrt_scanf_147
.Lrt_scanf_133:
	movq	24(%rsp), %rdi
	movq	%rdi, %rax
	addq	$8, %rdi
	movq	%rdi, 24(%rsp)
	jmp	.Lrt_scanf_134
.Lrt_scanf_495:
	leaq	1(%rdi), %rcx
	jmp	.Lrt_scanf_181
.Lrt_scanf_79:
	leaq	(%rax,%rax,4), %r8
	xorq	8(%rbx), %rsi
	movabsq	$71777214294589695, %rdi
	salq	$9, %r8
	addq	%r8, %rax
	movabsq	$281470681808895, %r8
	shrq	$8, %rax
	andq	%rdi, %rax
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%r8, %rax
	movabsq	$42949672960001, %r8
	imulq	%r8, %rax
	shrq	$32, %rax
	movq	%rax, %r9
	leaq	(%rsi,%rdx), %rax
	orq	%rsi, %rax
	andq	%rcx, %rax
	je	.Lrt_scanf_83
	rep bsfq	%rax, %rax
	subl	$7, %eax
	movl	%eax, %ecx
	shrl	$3, %ecx
	movl	%ecx, 48(%rsp)
	testl	%eax, %eax
	je	.Lrt_scanf_84
	movl	$64, %ecx
	leaq	rt_scanf_powers_of_ten(%rip), %rdx
	subl	%eax, %ecx
	salq	%cl, %rsi
	leaq	(%rsi,%rsi,4), %rax
	salq	$9, %rax
	addq	%rsi, %rax
	shrq	$8, %rax
	andq	%rdi, %rax
	movabsq	$281470681808895, %rdi
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rdi, %rax
	imulq	%r8, %rax
	shrq	$32, %rax
	movq	%rax, %rcx
	movl	48(%rsp), %eax
	imulq	(%rdx,%rax,8), %r9
	leaq	(%rcx,%r9), %r9
.Lrt_scanf_84:
	movl	48(%rsp), %r8d
	leal	8(%r8), %eax
	movq	%rax, %r8
	addq	%rax, %rbx
	jmp	.Lrt_scanf_82
.Lrt_scanf_142:
	movq	24(%rsp), %rsi
	movq	%rsi, %rax
	addq	$8, %rsi
	movq	%rsi, 24(%rsp)
	jmp	.Lrt_scanf_143
.Lrt_scanf_160:
	movq	24(%rsp), %rdi
	movq	%rdi, %rdx
	addq	$8, %rdi
	movq	%rdi, 24(%rsp)
	jmp	.Lrt_scanf_161
.Lrt_scanf_69:
	cmpl	$7, 8(%rsp)
	jbe	.Lrt_scanf_71
	movq	%rcx, (%rax)
	jmp	.Lrt_scanf_475
.Lrt_scanf_67:
	movq	24(%rsp), %rdi
	movq	%rdi, %rax
	addq	$8, %rdi
	movq	%rdi, 24(%rsp)
	jmp	.Lrt_scanf_68
.Lrt_scanf_498:
	movw	%dx, (%rax)
	jmp	.Lrt_scanf_5
.Lrt_scanf_47:
	cmpq	%rbx, %r12
	jne	.Lrt_scanf_48
	jmp	.Lrt_scanf_190
.Lrt_scanf_130:
	movq	24(%rsp), %rdi
	movq	%rdi, %rax
	addq	$8, %rdi
	movq	%rdi, 24(%rsp)
	jmp	.Lrt_scanf_131
.Lrt_scanf_503:
	movw	%dx, (%rax)
	jmp	.Lrt_scanf_475
.Lrt_scanf_501:
	movq	64(%rsp), %rbp
	leal	-1(%rax), %esi
	addq	%rax, %rbx
	jmp	.Lrt_scanf_96
.Lrt_scanf_502:
	movq	48(%rsp), %rbx
	movq	56(%rsp), %rax
	movq	64(%rsp), %rbp
	addq	%rax, %rbx
	jmp	.Lrt_scanf_96
.Lrt_scanf_149:
	cmpl	$1, %esi
	jle	.Lrt_scanf_150
	movzwl	(%rbx), %r8d
	movzwl	-2(%rbx,%rdx), %esi
	movw	%r8w, (%rcx)
	movw	%si, -2(%rcx,%rdx)
	jmp	.Lrt_scanf_147
.Lrt_scanf_109:
	leaq	2(%rbx), %rdi
	cmpq	%r12, %rdi
	jb	.Lrt_scanf_110
	jmp	.Lrt_scanf_190
.Lrt_scanf_71:
	cmpl	$2, 8(%rsp)
	je	.Lrt_scanf_506
	movb	%cl, (%rax)
	jmp	.Lrt_scanf_475
.Lrt_scanf_94:
	imulq	$2561, %rax, %rax
	xorq	9(%rbx), %rsi
	movabsq	$71777214294589695, %rdi
	movabsq	$281470681808895, %rcx
	movabsq	$42949672960001, %rdx
	shrq	$8, %rax
	andq	%rdi, %rax
	movq	%rsi, %rdi
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rcx, %rax
	imulq	%rdx, %rax
	shrq	$32, %rax
	movq	%rax, %rdx
	movabsq	$8536140394893047414, %rax
	addq	%rsi, %rax
	orq	%rsi, %rax
	movabsq	$-9187201950435737472, %rsi
	andq	%rsi, %rax
	je	.Lrt_scanf_97
	rep bsfq	%rax, %rax
	subl	$7, %eax
	movl	%eax, %esi
	shrl	$3, %esi
	testl	%eax, %eax
	je	.Lrt_scanf_98
	movl	$64, %ecx
	subl	%eax, %ecx
	movq	%rdi, %rax
	movabsq	$71777214294589695, %rdi
	salq	%cl, %rax
	movabsq	$281470681808895, %rcx
	imulq	$2561, %rax, %rax
	shrq	$8, %rax
	andq	%rdi, %rax
	movabsq	$42949672960001, %rdi
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rcx, %rax
	imulq	%rdi, %rax
	leaq	rt_scanf_powers_of_ten(%rip), %rdi
	shrq	$32, %rax
	movq	%rax, %rcx
	movl	%esi, %eax
	imulq	(%rdi,%rax,8), %rdx
	leaq	(%rcx,%rdx), %rdx
.Lrt_scanf_98:
	movq	48(%rsp), %rax
	leal	8(%rsi), %ebx
	movq	%rbx, %rsi
	addq	%rbx, %rax
	movq	%rax, %rbx
	jmp	.Lrt_scanf_96
.Lrt_scanf_166:
	testq	%r8, %r8
	je	.Lrt_scanf_167
	cmpl	$7, %esi
	jle	.Lrt_scanf_168
	movq	(%rbx), %rdi
	movq	-8(%rbx,%rcx), %rsi
	movq	%rdi, (%r8)
	movq	%rsi, -8(%r8,%rcx)
	jmp	.Lrt_scanf_167
.Lrt_scanf_112:
	movl	40(%rsp), %r8d
	movq	%rdi, %rcx
	leaq	-1(%rdi,%rax), %rbx
	xorl	%esi, %esi
.Lrt_scanf_120:
	movzbl	(%rcx), %eax
	movl	%eax, %edx
	subl	$48, %edx
	cmpb	$9, %dl
	ja	.Lrt_scanf_121
	subl	$48, %eax
	leaq	(%rsi,%rsi,4), %rdx
	addl	$1, %r8d
	cltq
	leaq	(%rax,%rdx,2), %rsi
	cmpq	%rbx, %rcx
	je	.Lrt_scanf_121
	addq	$1, %rcx
	cmpl	$20, %r8d
	jne	.Lrt_scanf_120
	movl	%r8d, 40(%rsp)
	leaq	20(%rdi), %rbx
	jmp	.Lrt_scanf_115
.Lrt_scanf_150:
	testl	%esi, %esi
	je	.Lrt_scanf_147
	movzbl	(%rbx), %esi
	movb	%sil, (%rcx)
	jmp	.Lrt_scanf_147
.Lrt_scanf_121:
	movl	%r8d, %ebx
	movl	%r8d, 40(%rsp)
	addq	%rdi, %rbx
	jmp	.Lrt_scanf_115
.Lrt_scanf_168:
	cmpl	$3, %esi
	jle	.Lrt_scanf_169
	movl	(%rbx), %edi
	movl	-4(%rbx,%rcx), %esi
	movl	%edi, (%r8)
	movl	%esi, -4(%r8,%rcx)
	jmp	.Lrt_scanf_167
.Lrt_scanf_506:
	movw	%cx, (%rax)
	jmp	.Lrt_scanf_475
.Lrt_scanf_46:
	imulq	$2561, %r8, %rcx
	movabsq	$71777214294589695, %rsi
	imulq	$100000000, %rdx, %rdx
	shrq	$8, %rcx
	andq	%rsi, %rcx
	movabsq	$281470681808895, %rsi
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rsi, %rcx
	imulq	%r9, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rdx
	movl	$16, %ecx
.Lrt_scanf_49:
	movzbl	(%rbx,%rcx), %esi
	movl	%esi, %r8d
	subl	$48, %r8d
	cmpb	$9, %r8b
	ja	.Lrt_scanf_507
	leaq	(%rdx,%rdx,4), %r8
	leal	-48(%rsi), %edx
	addq	$1, %rcx
	movslq	%edx, %rdx
	leaq	(%rdx,%r8,2), %rdx
	cmpq	$20, %rcx
	jne	.Lrt_scanf_49
	jmp	.Lrt_scanf_190
.Lrt_scanf_219:
	xorl	%edx, %edx
	jmp	.Lrt_scanf_176
.Lrt_scanf_83:
	imulq	$2561, %rsi, %rax
	imulq	$100000000, %r9, %rdx
	shrq	$8, %rax
	andq	%rdi, %rax
	movabsq	$281470681808895, %rdi
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rdi, %rax
	imulq	%r8, %rax
	shrq	$32, %rax
	leaq	(%rax,%rdx), %r9
	movl	$16, %eax
.Lrt_scanf_85:
	movzbl	(%rbx,%rax), %edx
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_508
	imulq	$10, %r9, %r9
	subl	$48, %edx
	addq	$1, %rax
	movslq	%edx, %rdx
	addq	%rdx, %r9
	cmpq	$20, %rax
	jne	.Lrt_scanf_85
	jmp	.Lrt_scanf_190
.Lrt_scanf_500:
	movq	48(%rsp), %rbx
	xorl	%esi, %esi
	jmp	.Lrt_scanf_96
.Lrt_scanf_114:
	xorq	8(%rdi), %rsi
	leaq	(%rsi,%rdx), %rax
	orq	%rsi, %rax
	testq	%rcx, %rax
	jne	.Lrt_scanf_190
	imulq	$2561, %rbx, %rax
	movl	$16, %ebx
	movabsq	$71777214294589695, %rdx
	shrq	$8, %rax
	andq	%rdx, %rax
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	movq	%rax, %rcx
	imulq	$2561, %rsi, %rax
	shrq	$8, %rax
	andq	%rdx, %rax
	movabsq	$281470681808895, %rdx
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	movq	%rax, %rsi
	movq	%rcx, %rax
	movabsq	$42949672960001, %rcx
	andq	%rdx, %rax
	andq	%rsi, %rdx
	imulq	%rcx, %rax
	imulq	%rcx, %rdx
	shrq	$32, %rax
	imulq	$100000000, %rax, %rax
	shrq	$32, %rdx
	leaq	(%rax,%rdx), %rsi
.Lrt_scanf_116:
	movzbl	(%rdi,%rbx), %eax
	movl	%eax, %edx
	subl	$48, %edx
	cmpb	$9, %dl
	ja	.Lrt_scanf_509
	imulq	$10, %rsi, %rsi
	subl	$48, %eax
	addq	$1, %rbx
	cltq
	addq	%rax, %rsi
	cmpq	$20, %rbx
	jne	.Lrt_scanf_116
	movl	$20, 40(%rsp)
	leaq	20(%rdi), %rbx
	jmp	.Lrt_scanf_115
.Lrt_scanf_169:
	cmpl	$1, %esi
	jle	.Lrt_scanf_170
	movzwl	(%rbx), %edi
	movzwl	-2(%rbx,%rcx), %esi
	movw	%di, (%r8)
	movw	%si, -2(%r8,%rcx)
	jmp	.Lrt_scanf_167
.Lrt_scanf_170:
	testl	%esi, %esi
	je	.Lrt_scanf_167
	movzbl	(%rbx), %esi
	movb	%sil, (%r8)
	jmp	.Lrt_scanf_167
.Lrt_scanf_509:
	movl	%ebx, 40(%rsp)
	addq	%rdi, %rbx
	jmp	.Lrt_scanf_115
.Lrt_scanf_97:
	imulq	$2561, %rdi, %rax
	movl	$16, %ecx
	movabsq	$71777214294589695, %rdi
	imulq	$100000000, %rdx, %rdx
	shrq	$8, %rax
	andq	%rdi, %rax
	movabsq	$281470681808895, %rdi
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rdi, %rax
	movabsq	$42949672960001, %rdi
	imulq	%rdi, %rax
	shrq	$32, %rax
	addq	%rax, %rdx
.Lrt_scanf_99:
	movzbl	1(%rbx,%rcx), %eax
	movl	%eax, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_510
	imulq	$10, %rdx, %rdx
	subl	$48, %eax
	addq	$1, %rcx
	cltq
	addq	%rax, %rdx
	cmpq	$20, %rcx
	jne	.Lrt_scanf_99
	addq	$21, %rbx
	movl	$20, %esi
	jmp	.Lrt_scanf_96
.Lrt_scanf_507:
	movl	%ecx, %r8d
	jmp	.Lrt_scanf_54
.Lrt_scanf_510:
	movq	48(%rsp), %rbx
	movl	%ecx, %esi
	addq	%rcx, %rbx
	jmp	.Lrt_scanf_96
.Lrt_scanf_504:
	addq	$3, %r13
	jmp	.Lrt_scanf_177
.Lrt_scanf_508:
	movl	%eax, %r8d
	addq	%rax, %rbx
	jmp	.Lrt_scanf_82
	.cfi_endproc
	.size	rt_scanf_any, .-rt_scanf_any
	.p2align 4
	.type	rt_scanf, @function
rt_scanf:
	.cfi_startproc
	cmpb	$37, (%rdi)
	jne	.Lrt_scanf_512
	cmpb	$100, 1(%rdi)
	jne	.Lrt_scanf_512
	cmpb	$0, 2(%rdi)
	jne	.Lrt_scanf_512
	movq	stdin@GOTPCREL(%rip), %rax
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	movq	(%rax), %r9
	movq	16(%r9), %rax
	movq	8(%r9), %r8
	subq	$25, %rax
	testq	%rdx, %rdx
	je	.Lrt_scanf_552
	cmpq	%rax, %r8
	jnb	.Lrt_scanf_552
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_552
	movl	192(%r9), %edx
	testl	%edx, %edx
	js	.Lrt_scanf_556
.Lrt_scanf_552:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_512:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_556:
	testb	$16, (%r9)
	jne	.Lrt_scanf_552
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
	movzbl	(%r8), %r10d
	cmpb	$32, %r10b
	ja	.Lrt_scanf_516
	movabsq	$4294983168, %rdx
	jmp	.Lrt_scanf_555
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_557:
	cmpq	%rax, %r8
	jnb	.Lrt_scanf_516
.Lrt_scanf_555:
	btq	%r10, %rdx
	jnc	.Lrt_scanf_516
	movzbl	1(%r8), %r10d
	addq	$1, %r8
	cmpb	$32, %r10b
	jbe	.Lrt_scanf_557
.Lrt_scanf_516:
	movabsq	$3472328296227680304, %rbx
	xorl	%eax, %eax
	cmpb	$45, %r10b
	movabsq	$8536140394893047414, %rcx
	movabsq	$-9187201950435737472, %r11
	sete	%al
	addq	%rax, %r8
	movq	(%r8), %rax
	xorq	%rbx, %rax
	leaq	(%rax,%rcx), %rdx
	orq	%rax, %rdx
	andq	%r11, %rdx
	je	.Lrt_scanf_519
	rep bsfq	%rdx, %rdx
	subl	$7, %edx
	je	.Lrt_scanf_514
	movl	$64, %ecx
	subl	%edx, %ecx
	shrl	$3, %edx
	salq	%cl, %rax
	movq	%rax, %rcx
	leaq	(%rax,%rax,4), %rax
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
	leal	-1(%rdx), %ecx
	shrq	$32, %rax
.Lrt_scanf_520:
	cmpl	$17, %ecx
	ja	.Lrt_scanf_514
	movl	%eax, %ecx
	negl	%ecx
	cmpb	$45, %r10b
	cmove	%ecx, %eax
	addq	%rdx, %r8
	movl	%eax, (%rsi)
	movl	$1, %eax
	movq	%r8, 8(%r9)
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
.Lrt_scanf_521:
	.cfi_restore_state
	imulq	$100000000, %rax, %rax
	leaq	(%rbx,%rbx,4), %rdx
	movl	$16, %ecx
	salq	$9, %rdx
	addq	%rbx, %rdx
	shrq	$8, %rdx
	andq	%r13, %rdx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%r12, %rdx
	imulq	%rbp, %rdx
	shrq	$32, %rdx
	addq	%rdx, %rax
.Lrt_scanf_523:
	movzbl	(%r8,%rcx), %edx
	movl	%edx, %r11d
	subl	$48, %r11d
	cmpb	$9, %r11b
	ja	.Lrt_scanf_558
	leaq	(%rax,%rax,4), %r11
	leal	-48(%rdx), %eax
	addq	$1, %rcx
	cltq
	leaq	(%rax,%r11,2), %rax
	cmpq	$20, %rcx
	jne	.Lrt_scanf_523
.Lrt_scanf_514:
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
.Lrt_scanf_519:
	.cfi_restore_state
	leaq	(%rax,%rax,4), %rdx
	xorq	8(%r8), %rbx
	movabsq	$71777214294589695, %r13
	movabsq	$281470681808895, %r12
	salq	$9, %rdx
	addq	%rbx, %rcx
	movabsq	$42949672960001, %rbp
	addq	%rdx, %rax
	orq	%rbx, %rcx
	shrq	$8, %rax
	andq	%r13, %rax
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%r12, %rax
	imulq	%rbp, %rax
	shrq	$32, %rax
	andq	%r11, %rcx
	je	.Lrt_scanf_521
	rep bsfq	%rcx, %rcx
	leal	-7(%rcx), %edx
	movl	%edx, %r11d
	shrl	$3, %r11d
	testl	%edx, %edx
	je	.Lrt_scanf_522
	movl	$64, %ecx
	subl	%edx, %ecx
	salq	%cl, %rbx
	movl	%r11d, %ecx
	leaq	(%rbx,%rbx,4), %rdx
	salq	$9, %rdx
	addq	%rbx, %rdx
	leaq	rt_scanf_powers_of_ten(%rip), %rbx
	shrq	$8, %rdx
	imulq	(%rbx,%rcx,8), %rax
	andq	%r13, %rdx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%r12, %rdx
	imulq	%rbp, %rdx
	shrq	$32, %rdx
	addq	%rdx, %rax
.Lrt_scanf_522:
	leal	8(%r11), %edx
	leal	7(%r11), %ecx
	jmp	.Lrt_scanf_520
.Lrt_scanf_558:
	movl	%ecx, %edx
	subl	$1, %ecx
	jmp	.Lrt_scanf_520
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
