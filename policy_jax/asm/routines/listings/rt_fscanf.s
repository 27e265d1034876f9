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
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%rsi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	movq	%rdi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$328, %rsp
	.cfi_def_cfa_offset 384
	movq	%rdx, 160(%rsp)
	movq	%rcx, 168(%rsp)
	movq	%r8, 176(%rsp)
	movq	%r9, 184(%rsp)
	testb	%al, %al
	je	.Lrt_fscanf_244
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm1, 208(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm3, 240(%rsp)
	movaps	%xmm4, 256(%rsp)
	movaps	%xmm5, 272(%rsp)
	movaps	%xmm6, 288(%rsp)
	movaps	%xmm7, 304(%rsp)
.Lrt_fscanf_244:
	movq	8(%rbp), %r10
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	leaq	384(%rsp), %rax
	movl	$16, 72(%rsp)
	movq	16(%rbp), %r9
	movq	%rax, 80(%rsp)
	leaq	144(%rsp), %rax
	testq	%rcx, %rcx
	movq	%rax, 88(%rsp)
	setne	%dl
	cmpq	%r9, %r10
	movl	$48, 76(%rsp)
	setb	%al
	andb	%al, %dl
	movb	%dl, 23(%rsp)
	je	.Lrt_fscanf_200
	cmpb	$0, (%rcx)
	je	.Lrt_fscanf_200
	movl	192(%rbp), %eax
	testl	%eax, %eax
	jns	.Lrt_fscanf_200
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_200
	movq	88(%rsp), %rax
	movq	%r10, %r13
	xorl	%r15d, %r15d
	movq	%r12, %r14
	movl	$16, %r11d
	movq	%r10, %rbx
	movq	%rax, 8(%rsp)
	leaq	384(%rsp), %rax
	movq	%rax, 24(%rsp)
.Lrt_fscanf_5:
	movzbl	(%r14), %eax
	leaq	1(%r14), %rdx
	cmpb	$37, %al
	je	.Lrt_fscanf_6
.Lrt_fscanf_494:
	testb	%al, %al
	je	.Lrt_fscanf_7
	cmpb	$32, %al
	ja	.Lrt_fscanf_8
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jnc	.Lrt_fscanf_10
.Lrt_fscanf_488:
	cmpq	%r9, %r13
	jnb	.Lrt_fscanf_12
	movzbl	0(%r13), %eax
	cmpb	$32, %al
	ja	.Lrt_fscanf_12
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jc	.Lrt_fscanf_493
.Lrt_fscanf_12:
	cmpq	%r13, %r9
	je	.Lrt_fscanf_200
.Lrt_fscanf_486:
	movq	%rdx, %r14
	movzbl	(%r14), %eax
	leaq	1(%r14), %rdx
	cmpb	$37, %al
	jne	.Lrt_fscanf_494
.Lrt_fscanf_6:
	movzbl	1(%r14), %eax
	leaq	2(%r14), %rdx
	movb	%al, (%rsp)
	cmpb	$100, %al
	je	.Lrt_fscanf_495
	xorl	%ecx, %ecx
	cmpb	$64, (%rsp)
	movl	$1, %r8d
	jbe	.Lrt_fscanf_496
.Lrt_fscanf_30:
	cmpb	$108, (%rsp)
	je	.Lrt_fscanf_497
	cmpb	$104, (%rsp)
	je	.Lrt_fscanf_498
	movzbl	(%rsp), %eax
	movl	%eax, %esi
	andl	$-17, %esi
	cmpb	$106, %sil
	je	.Lrt_fscanf_39
	cmpb	$116, %al
	jne	.Lrt_fscanf_499
.Lrt_fscanf_39:
	movzbl	(%rdx), %eax
	movl	$16, 32(%rsp)
	leaq	1(%rdx), %r14
	movb	%al, (%rsp)
	leal	-91(%rax), %esi
	andl	$-9, %esi
.Lrt_fscanf_36:
	testb	%sil, %sil
	je	.Lrt_fscanf_40
	cmpb	$110, (%rsp)
	jne	.Lrt_fscanf_18
.Lrt_fscanf_41:
	testl	%r8d, %r8d
	je	.Lrt_fscanf_5
	movq	%r13, %rdx
	subq	%rbx, %rdx
	cmpl	$47, %r11d
	ja	.Lrt_fscanf_202
	movq	8(%rsp), %rdi
	movl	%r11d, %eax
	addl	$8, %r11d
	movq	(%rdi,%rax), %rax
.Lrt_fscanf_203:
	cmpl	$4, 32(%rsp)
	jne	.Lrt_fscanf_204
	movl	%edx, (%rax)
	jmp	.Lrt_fscanf_5
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_8:
	testb	%al, %al
	js	.Lrt_fscanf_200
.Lrt_fscanf_10:
	cmpq	%r9, %r13
	jnb	.Lrt_fscanf_200
	cmpb	0(%r13), %al
	je	.Lrt_fscanf_500
.Lrt_fscanf_200:
	leaq	72(%rsp), %rdx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	__isoc99_vfscanf@PLT
	movl	%eax, %r15d
.Lrt_fscanf_1:
	addq	$328, %rsp
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
	movq	%r13, 8(%rbp)
	jmp	.Lrt_fscanf_1
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_500:
	addq	$1, %r13
	jmp	.Lrt_fscanf_486
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_495:
	cmpl	$47, %r11d
	ja	.Lrt_fscanf_16
	movq	8(%rsp), %rax
	movl	%r11d, %ecx
	movq	(%rax,%rcx), %r14
.Lrt_fscanf_17:
	movq	%r9, %rcx
	subq	%r13, %rcx
	cmpq	$25, %rcx
	jle	.Lrt_fscanf_218
	movzbl	0(%r13), %ecx
	movq	%r13, %rdi
	movabsq	$4294983168, %r8
	movzbl	%cl, %esi
	cmpb	$32, %cl
	ja	.Lrt_fscanf_19
.Lrt_fscanf_20:
	btq	%rsi, %r8
	jc	.Lrt_fscanf_501
.Lrt_fscanf_19:
	movabsq	$3472328296227680304, %rsi
	xorl	%r8d, %r8d
	cmpb	$45, %cl
	movabsq	$-9187201950435737472, %r10
	sete	%r8b
	movq	%r8, %rax
	addq	%r8, %rdi
	negq	%rax
	xorq	(%rdi), %rsi
	movq	%rax, 32(%rsp)
	movabsq	$8536140394893047414, %rax
	leaq	(%rsi,%rax), %rcx
	orq	%rsi, %rcx
	andq	%r10, %rcx
	je	.Lrt_fscanf_22
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %r10d
	negl	%ecx
	salq	%cl, %rsi
	shrl	$3, %r10d
	leaq	(%rsi,%rsi,4), %rcx
	salq	$9, %rcx
	addq	%rsi, %rcx
	movabsq	$71777214294589695, %rsi
	shrq	$8, %rcx
	andq	%rsi, %rcx
	movabsq	$281470681808895, %rsi
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rcx, %rsi
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rsi
	shrq	$32, %rsi
.Lrt_fscanf_23:
	leal	-1(%r10), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_fscanf_218
	movq	32(%rsp), %rax
	movl	%r10d, %r10d
	leaq	(%rdi,%r10), %r13
	xorq	%rsi, %rax
	addq	%r8, %rax
	movl	%eax, (%r14)
	cmpl	$47, %r11d
	ja	.Lrt_fscanf_28
	addl	$8, %r11d
.Lrt_fscanf_29:
	addl	$1, %r15d
	movq	%rdx, %r14
	jmp	.Lrt_fscanf_5
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_493:
	addq	$1, %r13
	jmp	.Lrt_fscanf_488
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_498:
	movzbl	(%rdx), %eax
	movb	%al, (%rsp)
	cmpb	$104, %al
	je	.Lrt_fscanf_38
	leal	-91(%rax), %esi
	movl	$2, 32(%rsp)
	leaq	1(%rdx), %r14
	andl	$-9, %esi
	jmp	.Lrt_fscanf_36
.Lrt_fscanf_24:
	movq	48(%rsp), %rax
	movl	$16, %r10d
	movabsq	$42949672960001, %rsi
	leaq	(%rax,%rax,4), %rcx
	salq	$9, %rcx
	addq	%rax, %rcx
	movabsq	$71777214294589695, %rax
	shrq	$8, %rcx
	andq	%rax, %rcx
	movabsq	$281470681808895, %rax
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rax, %rcx
	imulq	%rcx, %rsi
	imulq	$100000000, 40(%rsp), %rcx
	shrq	$32, %rsi
	addq	%rcx, %rsi
.Lrt_fscanf_26:
	movzbl	(%rdi,%r10), %eax
	movl	%eax, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_23
	subl	$48, %eax
	leaq	(%rsi,%rsi,4), %rcx
	addq	$1, %r10
	cltq
	leaq	(%rax,%rcx,2), %rsi
	cmpq	$20, %r10
	jne	.Lrt_fscanf_26
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_218:
	movl	$4, 32(%rsp)
	movq	%rdx, %r14
	movl	$1, %r8d
	xorl	%ecx, %ecx
.Lrt_fscanf_18:
	cmpq	%r9, %r13
	jnb	.Lrt_fscanf_200
.Lrt_fscanf_42:
	movzbl	0(%r13), %eax
	cmpb	$32, %al
	ja	.Lrt_fscanf_40
	movabsq	$4294983168, %rdx
	btq	%rax, %rdx
	jc	.Lrt_fscanf_502
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_40:
	cmpq	%r9, %r13
	jnb	.Lrt_fscanf_200
	movzbl	(%rsp), %eax
	leal	-37(%rax), %edx
	cmpb	$83, %dl
	ja	.Lrt_fscanf_200
	leaq	.Lrt_fscanf_44(%rip), %rsi
	movzbl	%dl, %edx
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmp	*%rdx
	.section	.rodata
	.align 4
	.align 4
.Lrt_fscanf_44:
	.long	.Lrt_fscanf_51-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_50-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_49-.Lrt_fscanf_44
	.long	.Lrt_fscanf_45-.Lrt_fscanf_44
	.long	.Lrt_fscanf_48-.Lrt_fscanf_44
	.long	.Lrt_fscanf_48-.Lrt_fscanf_44
	.long	.Lrt_fscanf_48-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_47-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_41-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_46-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_45-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_200-.Lrt_fscanf_44
	.long	.Lrt_fscanf_43-.Lrt_fscanf_44
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_497:
	movzbl	(%rdx), %eax
	movb	%al, (%rsp)
	cmpb	$108, %al
	je	.Lrt_fscanf_35
	leal	-91(%rax), %esi
	movl	$8, 32(%rsp)
	leaq	1(%rdx), %r14
	andl	$-9, %esi
	jmp	.Lrt_fscanf_36
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_35:
	movzbl	1(%rdx), %eax
	movl	$16, 32(%rsp)
	leaq	2(%rdx), %r14
	leal	-91(%rax), %esi
	movb	%al, (%rsp)
	andl	$-9, %esi
	jmp	.Lrt_fscanf_36
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_501:
	leaq	-25(%r9), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_fscanf_19
	movzbl	1(%rdi), %esi
	addq	$1, %rdi
	movl	%esi, %ecx
	cmpb	$32, %sil
	ja	.Lrt_fscanf_19
	jmp	.Lrt_fscanf_20
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_502:
	addq	$1, %r13
	cmpq	%r9, %r13
	jb	.Lrt_fscanf_42
	jmp	.Lrt_fscanf_200
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_48:
	cmpl	$1, %r8d
	jne	.Lrt_fscanf_200
	movl	32(%rsp), %eax
	subl	$4, %eax
	andl	$-5, %eax
	orl	%ecx, %eax
	movl	%eax, (%rsp)
	jne	.Lrt_fscanf_200
	movzbl	0(%r13), %r10d
	cmpb	$45, %r10b
	je	.Lrt_fscanf_87
	cmpb	$43, %r10b
	je	.Lrt_fscanf_87
.Lrt_fscanf_88:
	movq	%r9, %r8
	subq	%r13, %r8
	cmpq	$23, %r8
	jle	.Lrt_fscanf_91
	movabsq	$3472328296227680304, %r8
	movq	0(%r13), %rdx
	movabsq	$8536140394893047414, %rcx
	movabsq	$-9187201950435737472, %rsi
	xorq	%r8, %rdx
	leaq	(%rdx,%rcx), %rax
	orq	%rdx, %rax
	andq	%rsi, %rax
	je	.Lrt_fscanf_93
	rep bsfq	%rax, %rax
	leal	-7(%rax), %ecx
	movl	%ecx, %esi
	negl	%ecx
	salq	%cl, %rdx
	shrl	$3, %esi
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
	movl	%esi, %edx
	addq	%rdx, %r13
	shrq	$32, %rax
.Lrt_fscanf_94:
	cmpq	%r13, %r9
	je	.Lrt_fscanf_200
	cmpl	$19, %esi
	ja	.Lrt_fscanf_200
	testl	%esi, %esi
	jne	.Lrt_fscanf_103
	cmpb	$46, 0(%r13)
	jne	.Lrt_fscanf_200
	xorl	%eax, %eax
.Lrt_fscanf_104:
	leaq	1(%r13), %rdi
	movq	%r9, %rdx
	subq	%rdi, %rdx
	movq	%rdi, 40(%rsp)
	cmpq	$23, %rdx
	jle	.Lrt_fscanf_106
	movabsq	$3472328296227680304, %rdi
	movq	1(%r13), %rdx
	movabsq	$8536140394893047414, %r8
	xorq	%rdi, %rdx
	leaq	(%rdx,%r8), %rcx
	movabsq	$-9187201950435737472, %r8
	orq	%rdx, %rcx
	andq	%rcx, %r8
	je	.Lrt_fscanf_107
	xorl	%ecx, %ecx
	rep bsfq	%r8, %rcx
	subl	$7, %ecx
	movl	%ecx, %r8d
	negl	%ecx
	salq	%cl, %rdx
	shrl	$3, %r8d
	leaq	(%rdx,%rdx,4), %rcx
	movl	%r8d, %r13d
	salq	$9, %rcx
	movq	%r13, %rdi
	addq	%rcx, %rdx
	movabsq	$71777214294589695, %rcx
	shrq	$8, %rdx
	andq	%rcx, %rdx
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rcx, %rdx
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rdx
	movq	40(%rsp), %rcx
	addq	%r13, %rcx
	shrq	$32, %rdx
	movq	%rcx, %r13
.Lrt_fscanf_108:
	cmpq	%r13, %r9
	je	.Lrt_fscanf_200
	leal	(%rsi,%rdi), %ecx
	cmpl	$19, %ecx
	ja	.Lrt_fscanf_200
	testl	%edi, %edi
	je	.Lrt_fscanf_116
	movl	%edi, %esi
	leaq	rt_fscanf_powers_of_ten(%rip), %rcx
	negl	%edi
	imulq	(%rcx,%rsi,8), %rax
	movl	%edi, 40(%rsp)
	addq	%rdx, %rax
	movzbl	0(%r13), %edx
.Lrt_fscanf_105:
	orl	$32, %edx
	cmpb	$120, %dl
	je	.Lrt_fscanf_200
	cmpb	$101, %dl
	je	.Lrt_fscanf_117
.Lrt_fscanf_491:
	movabsq	$9007199254740992, %rdx
	cmpq	%rax, %rdx
	jb	.Lrt_fscanf_200
	stmxcsr	60(%rsp)
	testl	$24576, 60(%rsp)
	jne	.Lrt_fscanf_200
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rax, %xmm0
	movl	40(%rsp), %eax
	testl	%eax, %eax
	js	.Lrt_fscanf_503
	movslq	40(%rsp), %rdx
	leaq	rt_fscanf_exact_powers(%rip), %rax
	mulsd	(%rax,%rdx,8), %xmm0
.Lrt_fscanf_137:
	cmpb	$45, %r10b
	jne	.Lrt_fscanf_138
	xorpd	.Lrt_fscanf_C0(%rip), %xmm0
.Lrt_fscanf_138:
	cmpl	$8, 32(%rsp)
	movq	%xmm0, %rax
	je	.Lrt_fscanf_504
	andl	$536870911, %eax
	cmpq	$268435456, %rax
	je	.Lrt_fscanf_200
	cvtsd2ss	%xmm0, %xmm0
	cmpl	$47, %r11d
	ja	.Lrt_fscanf_143
	movq	8(%rsp), %rdi
	movl	%r11d, %eax
	addl	$8, %r11d
	movq	(%rdi,%rax), %rax
.Lrt_fscanf_144:
	movss	%xmm0, (%rax)
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_487:
	addl	$1, %r15d
	jmp	.Lrt_fscanf_5
.Lrt_fscanf_45:
	movzbl	0(%r13), %eax
	movb	%al, 40(%rsp)
.Lrt_fscanf_52:
	movzbl	40(%rsp), %eax
	movl	%ecx, %edx
	testl	%ecx, %ecx
	movq	$-1, %rsi
	cmove	%rsi, %rdx
	cmpb	$45, %al
	je	.Lrt_fscanf_55
	cmpb	$43, %al
	jne	.Lrt_fscanf_56
	addq	$1, %r13
	subq	$1, %rdx
.Lrt_fscanf_57:
	cmpq	%r9, %r13
	jnb	.Lrt_fscanf_200
.Lrt_fscanf_56:
	movq	%r9, %r10
	subq	%r13, %r10
	testl	%ecx, %ecx
	jne	.Lrt_fscanf_58
.Lrt_fscanf_213:
	cmpq	$23, %r10
	jle	.Lrt_fscanf_58
	movabsq	$3472328296227680304, %rcx
	movq	0(%r13), %rsi
	movabsq	$8536140394893047414, %rdi
	movabsq	$-9187201950435737472, %rax
	xorq	%rcx, %rsi
	leaq	(%rsi,%rdi), %rdx
	orq	%rsi, %rdx
	andq	%rax, %rdx
	je	.Lrt_fscanf_59
	rep bsfq	%rdx, %rdx
	leal	-7(%rdx), %ecx
	movl	%ecx, %r10d
	negl	%ecx
	salq	%cl, %rsi
	shrl	$3, %r10d
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
	movl	%r10d, %ecx
	shrq	$32, %rdx
.Lrt_fscanf_60:
	addq	%rcx, %r13
	cmpq	%r13, %r9
	je	.Lrt_fscanf_200
	testl	%r10d, %r10d
	je	.Lrt_fscanf_200
.Lrt_fscanf_214:
	cmpl	$18, %r10d
	ja	.Lrt_fscanf_505
.Lrt_fscanf_63:
	movq	%rdx, %rax
	negq	%rax
	cmpb	$45, 40(%rsp)
	cmove	%rax, %rdx
	testl	%r8d, %r8d
	je	.Lrt_fscanf_5
	cmpl	$47, %r11d
	ja	.Lrt_fscanf_71
	movq	8(%rsp), %rdi
	movl	%r11d, %eax
	addl	$8, %r11d
	movq	(%rdi,%rax), %rax
.Lrt_fscanf_72:
	cmpl	$4, 32(%rsp)
	jne	.Lrt_fscanf_73
	movl	%edx, (%rax)
	jmp	.Lrt_fscanf_487
.Lrt_fscanf_49:
	cmpl	$4, 32(%rsp)
	jne	.Lrt_fscanf_200
	testl	%ecx, %ecx
	movl	$1, %eax
	cmovne	%ecx, %eax
	movl	%eax, %edx
	movq	%r9, %rax
	subq	%r13, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_fscanf_200
	testl	%r8d, %r8d
	je	.Lrt_fscanf_145
	cmpl	$47, %r11d
	ja	.Lrt_fscanf_146
	movq	8(%rsp), %rdi
	movl	%r11d, %eax
	addl	$8, %r11d
	movq	(%rdi,%rax), %rdi
.Lrt_fscanf_147:
	cmpl	$1, %ecx
	ja	.Lrt_fscanf_148
	movzbl	0(%r13), %eax
	movb	%al, (%rdi)
.Lrt_fscanf_149:
	addl	$1, %r15d
.Lrt_fscanf_145:
	addq	%rdx, %r13
	jmp	.Lrt_fscanf_5
.Lrt_fscanf_47:
	movzbl	0(%r13), %eax
	movb	%al, 40(%rsp)
	cmpb	$48, %al
	je	.Lrt_fscanf_200
	leal	-43(%rax), %edx
	andl	$253, %edx
	jne	.Lrt_fscanf_53
	leaq	1(%r13), %rdx
	cmpq	%r9, %rdx
	jnb	.Lrt_fscanf_52
	cmpb	$48, 1(%r13)
	jne	.Lrt_fscanf_52
	jmp	.Lrt_fscanf_200
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_43:
	testl	%ecx, %ecx
	jne	.Lrt_fscanf_200
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	jmp	.Lrt_fscanf_80
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_506:
	subl	$48, %eax
	salq	$4, %rcx
	cltq
	orq	%rax, %rcx
.Lrt_fscanf_78:
	addq	$1, %r13
	addl	$1, %edx
	cmpq	%r13, %r9
	je	.Lrt_fscanf_200
.Lrt_fscanf_80:
	movzbl	0(%r13), %eax
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	jbe	.Lrt_fscanf_506
	orl	$32, %eax
	leal	-97(%rax), %esi
	cmpb	$5, %sil
	ja	.Lrt_fscanf_79
	movzbl	%al, %eax
	salq	$4, %rcx
	subl	$87, %eax
	cltq
	orq	%rax, %rcx
	jmp	.Lrt_fscanf_78
.Lrt_fscanf_46:
	cmpl	$4, 32(%rsp)
	jne	.Lrt_fscanf_200
	movl	%ecx, %edi
	testl	%ecx, %ecx
	movq	$-1, %rax
	cmove	%rax, %rdi
	xorl	%ecx, %ecx
	testl	%r8d, %r8d
	je	.Lrt_fscanf_151
	cmpl	$47, %r11d
	ja	.Lrt_fscanf_152
	movq	8(%rsp), %rsi
	movl	%r11d, %eax
	addl	$8, %r11d
	movq	(%rsi,%rax), %rcx
.Lrt_fscanf_151:
	movq	%r9, %rax
	subq	%r13, %rax
	cmpq	%rdi, %rax
	movq	%rax, %r10
	movq	%rax, (%rsp)
	cmova	%rdi, %r10
	cmpq	$15, %r10
	jbe	.Lrt_fscanf_231
	leaq	-16(%r10), %rax
	movdqa	.Lrt_fscanf_C1(%rip), %xmm5
	movdqa	.Lrt_fscanf_C2(%rip), %xmm4
	andq	$-16, %rax
	movdqa	.Lrt_fscanf_C3(%rip), %xmm3
	leaq	16(%rax), %rdx
	xorl	%eax, %eax
	jmp	.Lrt_fscanf_163
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_154:
	testq	%rcx, %rcx
	je	.Lrt_fscanf_162
	movups	%xmm1, (%rcx,%rax)
.Lrt_fscanf_162:
	addq	$16, %rax
	cmpq	%rax, %rdx
	je	.Lrt_fscanf_153
.Lrt_fscanf_163:
	movdqu	0(%r13,%rax), %xmm1
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
	je	.Lrt_fscanf_154
	rep bsfl	%esi, %esi
	movslq	%esi, %rdx
	movq	%rdx, 32(%rsp)
	testq	%rcx, %rcx
	je	.Lrt_fscanf_156
	testq	%rax, %rax
	je	.Lrt_fscanf_155
	leaq	-16(%rdx,%rax), %rdx
	movdqu	0(%r13,%rdx), %xmm6
	movups	%xmm6, (%rcx,%rdx)
.Lrt_fscanf_156:
	movq	32(%rsp), %rdx
	addq	%rax, %rdx
.Lrt_fscanf_161:
	cmpq	%rdx, (%rsp)
	jne	.Lrt_fscanf_245
	cmpq	%rdx, %rdi
	jne	.Lrt_fscanf_200
.Lrt_fscanf_245:
	addq	%rdx, %r13
	testl	%r8d, %r8d
	je	.Lrt_fscanf_5
	movb	$0, (%rcx,%rdx)
	jmp	.Lrt_fscanf_487
.Lrt_fscanf_50:
	cmpl	$4, 32(%rsp)
	jne	.Lrt_fscanf_200
	testl	%ecx, %ecx
	movl	%ecx, %edx
	movq	$-1, %rax
	cmovne	%rdx, %rax
	xorl	%r10d, %r10d
	movq	%rax, (%rsp)
	testl	%r8d, %r8d
	je	.Lrt_fscanf_169
	cmpl	$47, %r11d
	ja	.Lrt_fscanf_170
	movq	8(%rsp), %rdi
	movl	%r11d, %eax
	addl	$8, %r11d
	movq	(%rdi,%rax), %r10
.Lrt_fscanf_169:
	movzbl	(%r14), %ecx
	cmpb	$94, %cl
	jne	.Lrt_fscanf_171
	movzbl	1(%r14), %ecx
	testb	%cl, %cl
	je	.Lrt_fscanf_172
	cmpb	$93, 2(%r14)
	je	.Lrt_fscanf_507
.Lrt_fscanf_172:
	movq	$0, 128(%rsp)
	pxor	%xmm0, %xmm0
	addq	$1, %r14
	movl	$1, 128(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 112(%rsp)
.Lrt_fscanf_210:
	movl	%ecx, %edx
	testb	%cl, %cl
	je	.Lrt_fscanf_200
	xorl	%eax, %eax
	movq	%rbx, 32(%rsp)
	leaq	2(%r14), %rdi
	movzbl	23(%rsp), %ebx
	movq	%r9, 40(%rsp)
	xorl	%esi, %esi
	movl	%eax, %r9d
	movq	%r13, 48(%rsp)
	jmp	.Lrt_fscanf_190
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_193:
	movl	%edx, %esi
	movl	$1, %r9d
	shrb	$6, %sil
	salq	%cl, %r9
	andl	$3, %esi
	orq	%r9, 96(%rsp,%rsi,8)
	testb	%al, %al
	je	.Lrt_fscanf_200
	leaq	1(%rdi), %rcx
	cmpb	$93, %al
	je	.Lrt_fscanf_192
.Lrt_fscanf_191:
	movq	%rcx, %rdi
	movl	%edx, %r9d
	movl	%ebx, %esi
	movl	%eax, %edx
	movl	%eax, %ecx
.Lrt_fscanf_190:
	movzbl	-1(%rdi), %eax
	movq	%rdi, %r14
	cmpb	$45, %dl
	jne	.Lrt_fscanf_193
	testb	%sil, %sil
	je	.Lrt_fscanf_193
	testb	%al, %al
	setne	%r13b
	cmpb	$93, %al
	setne	%sil
	testb	%sil, %r13b
	je	.Lrt_fscanf_193
	cmpb	%r9b, %al
	jb	.Lrt_fscanf_193
	movzbl	%r9b, %ecx
	movzbl	%al, %r13d
	movl	$1, %r9d
	cmpl	%r13d, %ecx
	jnb	.Lrt_fscanf_508
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_194:
	movl	%ecx, %edx
	movq	%r9, %rsi
	salq	%cl, %rsi
	shrl	$6, %edx
	addl	$1, %ecx
	orq	%rsi, 96(%rsp,%rdx,8)
	cmpl	%ecx, %r13d
	jne	.Lrt_fscanf_194
	leaq	1(%rdi), %rcx
	movl	$45, %edx
	jmp	.Lrt_fscanf_191
.Lrt_fscanf_51:
	testl	%ecx, %ecx
	setne	%al
	cmpl	$4, 32(%rsp)
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_fscanf_200
	testl	%r8d, %r8d
	je	.Lrt_fscanf_200
	cmpb	$37, 0(%r13)
	jne	.Lrt_fscanf_200
	addq	$1, %r13
	jmp	.Lrt_fscanf_5
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_496:
	cmpb	$42, (%rsp)
	jne	.Lrt_fscanf_31
	movzbl	2(%r14), %eax
	leaq	3(%r14), %rdx
	xorl	%r8d, %r8d
	movb	%al, (%rsp)
.Lrt_fscanf_31:
	movzbl	(%rsp), %eax
	cmpb	$48, %al
	je	.Lrt_fscanf_200
	leal	-48(%rax), %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_221
	leaq	8(%rdx), %rdi
	xorl	%ecx, %ecx
	jmp	.Lrt_fscanf_32
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_33:
	cmpq	%rdi, %rdx
	je	.Lrt_fscanf_200
.Lrt_fscanf_32:
	leal	(%rcx,%rcx,4), %ecx
	addq	$1, %rdx
	leal	-48(%rax,%rcx,2), %ecx
	movzbl	-1(%rdx), %eax
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	jbe	.Lrt_fscanf_33
	movb	%al, (%rsp)
	jmp	.Lrt_fscanf_30
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_38:
	movzbl	1(%rdx), %eax
	movl	$1, 32(%rsp)
	leaq	2(%rdx), %r14
	leal	-91(%rax), %esi
	movb	%al, (%rsp)
	andl	$-9, %esi
	jmp	.Lrt_fscanf_36
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_499:
	leal	-91(%rax), %esi
	movl	$4, 32(%rsp)
	movq	%rdx, %r14
	andl	$-9, %esi
	jmp	.Lrt_fscanf_36
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_16:
	movq	24(%rsp), %rax
	movq	(%rax), %r14
	jmp	.Lrt_fscanf_17
.Lrt_fscanf_192:
	movq	32(%rsp), %rbx
	movq	40(%rsp), %r9
	movq	48(%rsp), %r13
	testq	%rdi, %rdi
	je	.Lrt_fscanf_200
	movq	%r9, %rdi
	movl	%r8d, 32(%rsp)
	movl	128(%rsp), %esi
	xorl	%eax, %eax
	movq	(%rsp), %r8
	subq	%r13, %rdi
	jmp	.Lrt_fscanf_199
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_509:
	testq	%r10, %r10
	je	.Lrt_fscanf_198
	movb	%cl, (%r10,%rax)
.Lrt_fscanf_198:
	addq	$1, %rax
	cmpq	%rax, %r8
	je	.Lrt_fscanf_479
	cmpq	%rax, %rdi
	je	.Lrt_fscanf_479
.Lrt_fscanf_199:
	movzbl	0(%r13,%rax), %ecx
	movl	%ecx, %edx
	shrb	$6, %dl
	andl	$3, %edx
	movq	96(%rsp,%rdx,8), %rdx
	shrq	%cl, %rdx
	andl	$1, %edx
	cmpl	%esi, %edx
	jne	.Lrt_fscanf_509
.Lrt_fscanf_479:
	movl	32(%rsp), %r8d
.Lrt_fscanf_188:
	testq	%rax, %rax
	je	.Lrt_fscanf_200
.Lrt_fscanf_187:
	addq	%rax, %r13
	cmpq	%r13, %r9
	jne	.Lrt_fscanf_246
	movq	(%rsp), %rdi
	cmpq	%rdi, %rax
	jne	.Lrt_fscanf_200
.Lrt_fscanf_246:
	testl	%r8d, %r8d
	je	.Lrt_fscanf_5
	movb	$0, (%r10,%rax)
	addl	$1, %r15d
	jmp	.Lrt_fscanf_5
.Lrt_fscanf_53:
	testl	%ecx, %ecx
	je	.Lrt_fscanf_211
	movq	%r9, %r10
	movl	%ecx, %edx
	subq	%r13, %r10
	cmpb	$45, 40(%rsp)
	je	.Lrt_fscanf_55
.Lrt_fscanf_58:
	cmpq	%rdx, %r10
	cmovbe	%r10, %rdx
	movq	%rdx, %rax
	testq	%rdx, %rdx
	je	.Lrt_fscanf_200
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	movq	%rax, %rdi
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_67:
	movzbl	0(%r13,%rcx), %eax
	movl	%ecx, %r10d
	movl	%eax, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_60
	subl	$48, %eax
	leaq	(%rdx,%rdx,4), %rdx
	addq	$1, %rcx
	cltq
	leaq	(%rax,%rdx,2), %rdx
	cmpq	%rcx, %rdi
	je	.Lrt_fscanf_510
	cmpq	$20, %rcx
	jne	.Lrt_fscanf_67
.Lrt_fscanf_225:
	movl	$20, %r10d
.Lrt_fscanf_65:
	addq	%rcx, %r13
	cmpq	%r13, %r9
	jne	.Lrt_fscanf_214
	jmp	.Lrt_fscanf_200
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_28:
	addq	$8, 24(%rsp)
	jmp	.Lrt_fscanf_29
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_55:
	movb	$45, 40(%rsp)
	addq	$1, %r13
	subq	$1, %rdx
	jmp	.Lrt_fscanf_57
.Lrt_fscanf_87:
	addq	$1, %r13
	cmpq	%r9, %r13
	jb	.Lrt_fscanf_88
	jmp	.Lrt_fscanf_200
.Lrt_fscanf_22:
	leaq	(%rsi,%rsi,4), %rcx
	salq	$9, %rcx
	addq	%rsi, %rcx
	movabsq	$71777214294589695, %rsi
	shrq	$8, %rcx
	andq	%rsi, %rcx
	movabsq	$281470681808895, %rsi
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rsi, %rcx
	movabsq	$42949672960001, %rsi
	imulq	%rsi, %rcx
	movabsq	$3472328296227680304, %rsi
	xorq	8(%rdi), %rsi
	addq	%rsi, %rax
	movq	%rsi, 48(%rsp)
	orq	%rsi, %rax
	shrq	$32, %rcx
	movq	%rcx, 40(%rsp)
	andq	%r10, %rax
	je	.Lrt_fscanf_24
	rep bsfq	%rax, %rax
	leaq	rt_fscanf_powers_of_ten(%rip), %rcx
	movq	40(%rsp), %r10
	subl	$7, %eax
	movl	%eax, 56(%rsp)
	shrl	$3, %eax
	movl	%eax, %esi
	imulq	(%rcx,%rsi,8), %r10
	movq	%r10, %rsi
	testl	%eax, %eax
	je	.Lrt_fscanf_25
	movl	56(%rsp), %ecx
	movq	48(%rsp), %r10
	negl	%ecx
	salq	%cl, %r10
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
	addq	%rcx, %rsi
.Lrt_fscanf_25:
	leal	8(%rax), %r10d
	jmp	.Lrt_fscanf_23
.Lrt_fscanf_171:
	movq	$0, 128(%rsp)
	pxor	%xmm0, %xmm0
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 112(%rsp)
	jmp	.Lrt_fscanf_210
.Lrt_fscanf_103:
	movzbl	0(%r13), %edx
	movl	$0, 40(%rsp)
	cmpb	$46, %dl
	jne	.Lrt_fscanf_105
	jmp	.Lrt_fscanf_104
.Lrt_fscanf_231:
	xorl	%edx, %edx
.Lrt_fscanf_153:
	cmpq	%r10, %rdx
	jnb	.Lrt_fscanf_161
	movabsq	$4294983168, %rsi
.Lrt_fscanf_166:
	movzbl	0(%r13,%rdx), %eax
	cmpb	$32, %al
	ja	.Lrt_fscanf_164
	btq	%rax, %rsi
	jc	.Lrt_fscanf_161
.Lrt_fscanf_164:
	testq	%rcx, %rcx
	je	.Lrt_fscanf_165
	movb	%al, (%rcx,%rdx)
.Lrt_fscanf_165:
	addq	$1, %rdx
	cmpq	%rdx, %r10
	jne	.Lrt_fscanf_166
	jmp	.Lrt_fscanf_161
.Lrt_fscanf_504:
	cmpl	$47, %r11d
	ja	.Lrt_fscanf_140
	movq	8(%rsp), %rdi
	movl	%r11d, %edx
	addl	$8, %r11d
	movq	(%rdi,%rdx), %rdx
.Lrt_fscanf_141:
	movq	%rax, (%rdx)
	jmp	.Lrt_fscanf_487
.Lrt_fscanf_79:
	testl	%edx, %edx
	sete	%sil
	cmpl	$15, %edx
	setg	%dl
	orb	%dl, %sil
	jne	.Lrt_fscanf_200
	cmpb	$120, %al
	je	.Lrt_fscanf_200
	testl	%r8d, %r8d
	je	.Lrt_fscanf_5
	cmpl	$47, %r11d
	ja	.Lrt_fscanf_81
	movq	8(%rsp), %rdi
	movl	%r11d, %eax
	addl	$8, %r11d
	movq	(%rdi,%rax), %rax
.Lrt_fscanf_82:
	cmpl	$4, 32(%rsp)
	jne	.Lrt_fscanf_83
	movl	%ecx, (%rax)
	jmp	.Lrt_fscanf_487
.Lrt_fscanf_91:
	xorl	%edx, %edx
	xorl	%eax, %eax
	jmp	.Lrt_fscanf_100
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_102:
	subl	$48, %ecx
	leaq	(%rax,%rax,4), %rax
	addq	$1, %rdx
	movslq	%ecx, %rcx
	leaq	(%rcx,%rax,2), %rax
	cmpq	%r8, %rdx
	je	.Lrt_fscanf_511
	cmpq	$20, %rdx
	je	.Lrt_fscanf_200
.Lrt_fscanf_100:
	movzbl	0(%r13,%rdx), %ecx
	movl	%edx, %esi
	movl	%ecx, %edi
	subl	$48, %edi
	cmpb	$9, %dil
	jbe	.Lrt_fscanf_102
	addq	%rdx, %r13
	jmp	.Lrt_fscanf_94
.Lrt_fscanf_204:
	cmpl	$7, 32(%rsp)
	jbe	.Lrt_fscanf_206
	movq	%rdx, (%rax)
	jmp	.Lrt_fscanf_5
.Lrt_fscanf_202:
	movq	24(%rsp), %rdi
	movq	(%rdi), %rax
	addq	$8, %rdi
	movq	%rdi, 24(%rsp)
	jmp	.Lrt_fscanf_203
.Lrt_fscanf_211:
	movq	%r9, %r10
	movq	$-1, %rdx
	subq	%r13, %r10
	jmp	.Lrt_fscanf_213
.Lrt_fscanf_510:
	addl	$1, %r10d
	jmp	.Lrt_fscanf_65
.Lrt_fscanf_73:
	cmpl	$7, 32(%rsp)
	jbe	.Lrt_fscanf_75
	movq	%rdx, (%rax)
	jmp	.Lrt_fscanf_487
.Lrt_fscanf_71:
	movq	24(%rsp), %rdi
	movq	(%rdi), %rax
	addq	$8, %rdi
	movq	%rdi, 24(%rsp)
	jmp	.Lrt_fscanf_72
.Lrt_fscanf_507:
	movq	(%rsp), %rsi
	movq	%r9, %rax
	subq	%r13, %rax
	cmpq	%rsi, %rax
	cmova	%rsi, %rax
	movq	%rax, %rdi
	cmpq	$15, %rax
	jbe	.Lrt_fscanf_238
	movd	%ecx, %xmm0
	leaq	-16(%rax), %rax
	punpcklbw	%xmm0, %xmm0
	andq	$-16, %rax
	punpcklwd	%xmm0, %xmm0
	leaq	16(%rax), %rsi
	xorl	%eax, %eax
	pshufd	$0, %xmm0, %xmm2
	jmp	.Lrt_fscanf_183
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_174:
	testq	%r10, %r10
	je	.Lrt_fscanf_182
	movups	%xmm0, (%r10,%rax)
.Lrt_fscanf_182:
	addq	$16, %rax
	cmpq	%rax, %rsi
	je	.Lrt_fscanf_512
.Lrt_fscanf_183:
	movdqu	0(%r13,%rax), %xmm0
	movdqa	%xmm0, %xmm1
	pcmpeqb	%xmm2, %xmm1
	pmovmskb	%xmm1, %edx
	testl	%edx, %edx
	je	.Lrt_fscanf_174
	xorl	%edi, %edi
	rep bsfl	%edx, %edi
	movslq	%edi, %rsi
	movq	%rsi, 32(%rsp)
	testq	%r10, %r10
	je	.Lrt_fscanf_176
	testq	%rax, %rax
	je	.Lrt_fscanf_175
	leaq	-16(%rax,%rsi), %rdx
	movdqu	0(%r13,%rdx), %xmm7
	movups	%xmm7, (%r10,%rdx)
.Lrt_fscanf_176:
	movq	32(%rsp), %rdi
	addq	%rdi, %rax
.Lrt_fscanf_181:
	addq	$3, %r14
	jmp	.Lrt_fscanf_188
.Lrt_fscanf_206:
	cmpl	$2, 32(%rsp)
	je	.Lrt_fscanf_513
	movb	%dl, (%rax)
	jmp	.Lrt_fscanf_5
.Lrt_fscanf_116:
	testl	%esi, %esi
	je	.Lrt_fscanf_200
	movl	$0, 40(%rsp)
	movzbl	0(%r13), %edx
	jmp	.Lrt_fscanf_105
.Lrt_fscanf_106:
	testq	%rdx, %rdx
	je	.Lrt_fscanf_228
	addq	%rdx, %r13
	movq	%rbx, 48(%rsp)
	movq	40(%rsp), %r8
	xorl	%edi, %edi
	xorl	%edx, %edx
	jmp	.Lrt_fscanf_113
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_115:
	subl	$48, %ecx
	leaq	(%rdx,%rdx,4), %rdx
	addl	$1, %edi
	movslq	%ecx, %rcx
	leaq	(%rcx,%rdx,2), %rdx
	cmpq	%r13, %r8
	je	.Lrt_fscanf_489
	addq	$1, %r8
	cmpl	$20, %edi
	je	.Lrt_fscanf_200
.Lrt_fscanf_113:
	movzbl	(%r8), %ecx
	movl	%ecx, %ebx
	subl	$48, %ebx
	cmpb	$9, %bl
	jbe	.Lrt_fscanf_115
.Lrt_fscanf_489:
	movq	40(%rsp), %rcx
	movl	%edi, %r13d
	movq	48(%rsp), %rbx
	addq	%r13, %rcx
	movq	%rcx, %r13
	jmp	.Lrt_fscanf_108
.Lrt_fscanf_59:
	leaq	(%rsi,%rsi,4), %rdx
	xorq	8(%r13), %rcx
	movabsq	$281470681808895, %r10
	salq	$9, %rdx
	addq	%rsi, %rdx
	movabsq	$71777214294589695, %rsi
	shrq	$8, %rdx
	andq	%rsi, %rdx
	movabsq	$42949672960001, %rsi
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%r10, %rdx
	imulq	%rsi, %rdx
	movq	%rcx, %rsi
	shrq	$32, %rdx
	movq	%rdx, 48(%rsp)
	leaq	(%rcx,%rdi), %rdx
	orq	%rcx, %rdx
	andq	%rax, %rdx
	je	.Lrt_fscanf_61
	xorl	%eax, %eax
	movq	48(%rsp), %rdi
	rep bsfq	%rdx, %rax
	leaq	rt_fscanf_powers_of_ten(%rip), %rdx
	leal	-7(%rax), %r10d
	movl	%r10d, %eax
	shrl	$3, %eax
	movl	%eax, %ecx
	imulq	(%rdx,%rcx,8), %rdi
	movq	%rdi, %rdx
	leal	8(%rax), %edi
	addq	%rdi, %r13
	testl	%eax, %eax
	je	.Lrt_fscanf_62
	cmpq	%r13, %r9
	je	.Lrt_fscanf_200
	cmpl	$18, %edi
	ja	.Lrt_fscanf_200
	movl	%r10d, %ecx
	movq	%rsi, %rax
	movabsq	$71777214294589695, %rsi
	movabsq	$281470681808895, %r10
	negl	%ecx
	salq	%cl, %rax
	imulq	$2561, %rax, %rax
	shrq	$8, %rax
	andq	%rsi, %rax
	movabsq	$42949672960001, %rsi
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%r10, %rax
	imulq	%rsi, %rax
	shrq	$32, %rax
	addq	%rax, %rdx
	jmp	.Lrt_fscanf_63
.Lrt_fscanf_221:
	xorl	%ecx, %ecx
	jmp	.Lrt_fscanf_30
.Lrt_fscanf_155:
	testq	%rcx, %rcx
	je	.Lrt_fscanf_156
	movl	%esi, %edx
	movq	0(%r13), %r10
	andl	$8, %edx
	testb	$8, %sil
	movq	%rdx, 48(%rsp)
	leaq	96(%rsp), %rdx
	movq	%rdx, 40(%rsp)
	cmovne	%rcx, %rdx
	movq	%r10, (%rdx)
	movq	48(%rsp), %r10
	movq	%r10, %rdx
	movl	0(%r13,%r10), %r10d
	addq	%rcx, %rdx
	testb	$4, %sil
	cmove	40(%rsp), %rdx
	movl	%r10d, (%rdx)
	movl	%esi, %r10d
	andl	$12, %r10d
	testb	$2, %sil
	leaq	(%rcx,%r10), %rdx
	movzwl	0(%r13,%r10), %r10d
	cmove	40(%rsp), %rdx
	movw	%r10w, (%rdx)
	movl	%esi, %r10d
	andl	$14, %r10d
	andl	$1, %esi
	movq	%r10, %rdx
	leaq	(%rcx,%r10), %r10
	cmove	40(%rsp), %r10
	movzbl	0(%r13,%rdx), %edx
	movb	%dl, (%r10)
	jmp	.Lrt_fscanf_156
.Lrt_fscanf_148:
	movq	%r13, %rsi
	movl	%r11d, 40(%rsp)
	movq	%r9, 32(%rsp)
	movq	%rdx, (%rsp)
	call	memcpy@PLT
	movl	40(%rsp), %r11d
	movq	32(%rsp), %r9
	movq	(%rsp), %rdx
	jmp	.Lrt_fscanf_149
.Lrt_fscanf_146:
	movq	24(%rsp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 24(%rsp)
	jmp	.Lrt_fscanf_147
.Lrt_fscanf_511:
	addl	$1, %esi
	addq	%rdx, %r13
	jmp	.Lrt_fscanf_94
.Lrt_fscanf_505:
	cmpl	$19, %r10d
	jne	.Lrt_fscanf_200
	cmpb	$117, (%rsp)
	je	.Lrt_fscanf_63
	testq	%rdx, %rdx
	jns	.Lrt_fscanf_63
	jmp	.Lrt_fscanf_200
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_75:
	cmpl	$2, 32(%rsp)
	je	.Lrt_fscanf_514
	movb	%dl, (%rax)
	jmp	.Lrt_fscanf_487
.Lrt_fscanf_503:
	negl	%eax
	leaq	rt_fscanf_exact_powers(%rip), %rdx
	cltq
	divsd	(%rdx,%rax,8), %xmm0
	jmp	.Lrt_fscanf_137
.Lrt_fscanf_143:
	movq	24(%rsp), %rdi
	movq	(%rdi), %rax
	addq	$8, %rdi
	movq	%rdi, 24(%rsp)
	jmp	.Lrt_fscanf_144
.Lrt_fscanf_512:
	cmpq	%rdi, %rax
	jb	.Lrt_fscanf_186
	jmp	.Lrt_fscanf_515
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_516:
	testq	%r10, %r10
	je	.Lrt_fscanf_185
	movb	%dl, (%r10,%rax)
.Lrt_fscanf_185:
	addq	$1, %rax
	cmpq	%rdi, %rax
	jnb	.Lrt_fscanf_181
.Lrt_fscanf_186:
	movzbl	0(%r13,%rax), %edx
	cmpb	%dl, %cl
	jne	.Lrt_fscanf_516
	jmp	.Lrt_fscanf_181
.Lrt_fscanf_117:
	leaq	1(%r13), %rdx
	cmpq	%r9, %rdx
	jnb	.Lrt_fscanf_200
	movzbl	1(%r13), %edi
	movb	%dil, 48(%rsp)
	cmpb	$45, %dil
	je	.Lrt_fscanf_119
	cmpb	$43, %dil
	je	.Lrt_fscanf_119
.Lrt_fscanf_120:
	movq	%r9, %rcx
	subq	%rdx, %rcx
	cmpq	$23, %rcx
	jle	.Lrt_fscanf_122
	movabsq	$3472328296227680304, %r8
	movq	(%rdx), %r13
	movabsq	$8536140394893047414, %rsi
	movabsq	$-9187201950435737472, %rdi
	xorq	%r8, %r13
	leaq	0(%r13,%rsi), %rcx
	orq	%r13, %rcx
	andq	%rdi, %rcx
	je	.Lrt_fscanf_124
	movabsq	$71777214294589695, %rsi
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %edi
	negl	%ecx
	salq	%cl, %r13
	shrl	$3, %edi
	imulq	$2561, %r13, %rcx
	movl	%edi, (%rsp)
	movl	%edi, %r13d
	addq	%rdx, %r13
	shrq	$8, %rcx
	andq	%rsi, %rcx
	movabsq	$281470681808895, %rsi
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rsi, %rcx
	movabsq	$42949672960001, %rsi
	imulq	%rsi, %rcx
	shrq	$32, %rcx
.Lrt_fscanf_125:
	cmpq	%r13, %r9
	je	.Lrt_fscanf_200
	movl	(%rsp), %edx
	subl	$1, %edx
	cmpl	$3, %edx
	ja	.Lrt_fscanf_200
	movl	%ecx, %edx
	negl	%edx
	cmpb	$45, 48(%rsp)
	cmovne	%ecx, %edx
	addl	%edx, 40(%rsp)
	movl	40(%rsp), %edi
	leal	22(%rdi), %edx
	cmpl	$44, %edx
	jbe	.Lrt_fscanf_491
	jmp	.Lrt_fscanf_200
.Lrt_fscanf_170:
	movq	24(%rsp), %rax
	movq	(%rax), %r10
	addq	$8, %rax
	movq	%rax, 24(%rsp)
	jmp	.Lrt_fscanf_169
.Lrt_fscanf_152:
	movq	24(%rsp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, 24(%rsp)
	jmp	.Lrt_fscanf_151
.Lrt_fscanf_93:
	leaq	(%rdx,%rdx,4), %rdi
	xorq	8(%r13), %r8
	salq	$9, %rdi
	addq	%r8, %rcx
	movq	%r8, 40(%rsp)
	addq	%rdi, %rdx
	orq	%r8, %rcx
	movabsq	$71777214294589695, %rdi
	shrq	$8, %rdx
	andq	%rdi, %rdx
	movabsq	$281470681808895, %rdi
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rdi, %rdx
	movabsq	$42949672960001, %rdi
	imulq	%rdi, %rdx
	shrq	$32, %rdx
	andq	%rsi, %rcx
	je	.Lrt_fscanf_95
	rep bsfq	%rcx, %rcx
	leaq	rt_fscanf_powers_of_ten(%rip), %rdi
	subl	$7, %ecx
	movl	%ecx, %r8d
	shrl	$3, %r8d
	movl	%r8d, %esi
	imulq	(%rdi,%rsi,8), %rdx
	movq	%rdx, %rsi
	testl	%r8d, %r8d
	je	.Lrt_fscanf_96
	movq	40(%rsp), %rax
	negl	%ecx
	movabsq	$71777214294589695, %rdi
	salq	%cl, %rax
	imulq	$2561, %rax, %rax
	shrq	$8, %rax
	andq	%rdi, %rax
	movabsq	$281470681808895, %rdi
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rdi, %rax
	movabsq	$42949672960001, %rdi
	imulq	%rdi, %rax
	shrq	$32, %rax
.Lrt_fscanf_96:
	leal	8(%r8), %edx
	addq	%rsi, %rax
	addq	%rdx, %r13
	movq	%rdx, %rsi
	jmp	.Lrt_fscanf_94
.Lrt_fscanf_508:
	leaq	1(%rdi), %rcx
	jmp	.Lrt_fscanf_191
.Lrt_fscanf_83:
	cmpl	$7, 32(%rsp)
	jbe	.Lrt_fscanf_85
	movq	%rcx, (%rax)
	jmp	.Lrt_fscanf_487
.Lrt_fscanf_81:
	movq	24(%rsp), %rdi
	movq	(%rdi), %rax
	addq	$8, %rdi
	movq	%rdi, 24(%rsp)
	jmp	.Lrt_fscanf_82
.Lrt_fscanf_513:
	movw	%dx, (%rax)
	jmp	.Lrt_fscanf_5
.Lrt_fscanf_62:
	cmpq	%r13, %r9
	jne	.Lrt_fscanf_63
	jmp	.Lrt_fscanf_200
.Lrt_fscanf_140:
	movq	24(%rsp), %rdi
	movq	(%rdi), %rdx
	addq	$8, %rdi
	movq	%rdi, 24(%rsp)
	jmp	.Lrt_fscanf_141
.Lrt_fscanf_85:
	cmpl	$2, 32(%rsp)
	je	.Lrt_fscanf_517
	movb	%cl, (%rax)
	jmp	.Lrt_fscanf_487
.Lrt_fscanf_119:
	leaq	2(%r13), %rdx
	cmpq	%r9, %rdx
	jb	.Lrt_fscanf_120
	jmp	.Lrt_fscanf_200
.Lrt_fscanf_514:
	movw	%dx, (%rax)
	jmp	.Lrt_fscanf_487
.Lrt_fscanf_122:
	leaq	-1(%rdx,%rcx), %r13
	movq	%rdx, %r8
	xorl	%ecx, %ecx
.Lrt_fscanf_130:
	movzbl	(%r8), %esi
	movl	%esi, %edi
	subl	$48, %edi
	cmpb	$9, %dil
	ja	.Lrt_fscanf_490
	subl	$48, %esi
	leaq	(%rcx,%rcx,4), %rcx
	addl	$1, (%rsp)
	movslq	%esi, %rsi
	leaq	(%rsi,%rcx,2), %rcx
	cmpq	%r13, %r8
	je	.Lrt_fscanf_490
	addq	$1, %r8
	cmpl	$20, (%rsp)
	jne	.Lrt_fscanf_130
	leaq	20(%rdx), %r13
	jmp	.Lrt_fscanf_125
.Lrt_fscanf_107:
	imulq	$2561, %rdx, %rdx
	xorq	9(%r13), %rdi
	movabsq	$71777214294589695, %rcx
	movq	%rdi, 48(%rsp)
	shrq	$8, %rdx
	andq	%rcx, %rdx
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rcx, %rdx
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rdx
	shrq	$32, %rdx
	movq	%rdx, %rcx
	movabsq	$8536140394893047414, %rdx
	addq	%rdi, %rdx
	orq	%rdi, %rdx
	movabsq	$-9187201950435737472, %rdi
	andq	%rdi, %rdx
	je	.Lrt_fscanf_109
	rep bsfq	%rdx, %rdx
	subl	$7, %edx
	movl	%edx, %r13d
	movl	%edx, 56(%rsp)
	leaq	rt_fscanf_powers_of_ten(%rip), %rdx
	shrl	$3, %r13d
	movl	%r13d, %edi
	imulq	(%rdx,%rdi,8), %rcx
	movq	%rcx, %rdx
	testl	%r13d, %r13d
	je	.Lrt_fscanf_110
	movl	56(%rsp), %ecx
	movq	48(%rsp), %rdi
	negl	%ecx
	salq	%cl, %rdi
	imulq	$2561, %rdi, %rcx
	movabsq	$71777214294589695, %rdi
	shrq	$8, %rcx
	andq	%rdi, %rcx
	movabsq	$281470681808895, %rdi
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rdi, %rcx
	movabsq	$42949672960001, %rdi
	imulq	%rdi, %rcx
	shrq	$32, %rcx
	movq	%rcx, %r8
.Lrt_fscanf_110:
	movq	40(%rsp), %rcx
	addl	$8, %r13d
	addq	%r8, %rdx
	movq	%r13, %rdi
	addq	%r13, %rcx
	movq	%rcx, %r13
	jmp	.Lrt_fscanf_108
.Lrt_fscanf_175:
	testq	%r10, %r10
	je	.Lrt_fscanf_176
	movl	%edi, %esi
	leaq	96(%rsp), %rdx
	movq	0(%r13), %rcx
	andl	$8, %esi
	testb	$8, %dil
	cmovne	%r10, %rdx
	movq	%rcx, (%rdx)
	leaq	0(%r13,%rsi), %rcx
	leaq	96(%rsp), %rdx
	testb	$4, %dil
	je	.Lrt_fscanf_178
	leaq	(%r10,%rsi), %rdx
.Lrt_fscanf_178:
	movl	(%rcx), %ecx
	movl	%ecx, (%rdx)
	movl	%edi, %ecx
	leaq	96(%rsp), %rdx
	andl	$12, %ecx
	leaq	0(%r13,%rcx), %rsi
	testb	$2, %dil
	je	.Lrt_fscanf_179
	leaq	(%r10,%rcx), %rdx
.Lrt_fscanf_179:
	movzwl	(%rsi), %ecx
	movw	%cx, (%rdx)
	movl	%edi, %ecx
	leaq	96(%rsp), %rdx
	andl	$14, %ecx
	andb	$1, %dil
	leaq	0(%r13,%rcx), %rsi
	je	.Lrt_fscanf_180
	leaq	(%r10,%rcx), %rdx
.Lrt_fscanf_180:
	movzbl	(%rsi), %ecx
	movb	%cl, (%rdx)
	jmp	.Lrt_fscanf_176
.Lrt_fscanf_95:
	imulq	$2561, 40(%rsp), %rax
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
	addq	%rdx, %rax
	movl	$16, %edx
.Lrt_fscanf_97:
	movzbl	0(%r13,%rdx), %ecx
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_518
	imulq	$10, %rax, %rax
	subl	$48, %ecx
	addq	$1, %rdx
	movslq	%ecx, %rcx
	addq	%rcx, %rax
	cmpq	$20, %rdx
	jne	.Lrt_fscanf_97
	jmp	.Lrt_fscanf_200
.Lrt_fscanf_228:
	movq	40(%rsp), %r13
	xorl	%edi, %edi
	jmp	.Lrt_fscanf_108
.Lrt_fscanf_61:
	imulq	$2561, %rcx, %rdx
	movabsq	$71777214294589695, %rax
	movabsq	$281470681808895, %rcx
	shrq	$8, %rdx
	andq	%rax, %rdx
	movabsq	$42949672960001, %rax
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rdx, %rcx
	imulq	$100000000, 48(%rsp), %rdx
	imulq	%rax, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rdx
	movl	$16, %ecx
.Lrt_fscanf_64:
	movzbl	0(%r13,%rcx), %eax
	movl	%eax, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_519
	imulq	$10, %rdx, %rdx
	subl	$48, %eax
	addq	$1, %rcx
	cltq
	addq	%rax, %rdx
	cmpq	$20, %rcx
	jne	.Lrt_fscanf_64
	jmp	.Lrt_fscanf_225
.Lrt_fscanf_238:
	xorl	%eax, %eax
	jmp	.Lrt_fscanf_186
.Lrt_fscanf_490:
	movl	(%rsp), %r13d
	addq	%rdx, %r13
	jmp	.Lrt_fscanf_125
.Lrt_fscanf_517:
	movw	%cx, (%rax)
	jmp	.Lrt_fscanf_487
.Lrt_fscanf_519:
	movl	%ecx, %r10d
	jmp	.Lrt_fscanf_65
.Lrt_fscanf_124:
	xorq	8(%rdx), %r8
	leaq	(%r8,%rsi), %rcx
	orq	%r8, %rcx
	testq	%rdi, %rcx
	jne	.Lrt_fscanf_200
	imulq	$2561, %r13, %rcx
	movl	$16, %r13d
	movabsq	$71777214294589695, %rsi
	shrq	$8, %rcx
	andq	%rsi, %rcx
	imulq	$6553601, %rcx, %rcx
	movq	%rcx, %rdi
	imulq	$2561, %r8, %rcx
	shrq	$16, %rdi
	shrq	$8, %rcx
	andq	%rsi, %rcx
	movabsq	$281470681808895, %rsi
	imulq	$6553601, %rcx, %rcx
	andq	%rsi, %rdi
	shrq	$16, %rcx
	movq	%rcx, %r8
	movq	%rdi, %rcx
	movabsq	$42949672960001, %rdi
	imulq	%rdi, %rcx
	andq	%r8, %rsi
	imulq	%rdi, %rsi
	shrq	$32, %rcx
	imulq	$100000000, %rcx, %rcx
	shrq	$32, %rsi
	addq	%rsi, %rcx
.Lrt_fscanf_126:
	movzbl	(%rdx,%r13), %esi
	movl	%esi, %edi
	subl	$48, %edi
	cmpb	$9, %dil
	ja	.Lrt_fscanf_520
	imulq	$10, %rcx, %rcx
	subl	$48, %esi
	addq	$1, %r13
	movslq	%esi, %rsi
	addq	%rsi, %rcx
	cmpq	$20, %r13
	jne	.Lrt_fscanf_126
	movl	$20, (%rsp)
	leaq	20(%rdx), %r13
	jmp	.Lrt_fscanf_125
.Lrt_fscanf_515:
	addq	$3, %r14
	jmp	.Lrt_fscanf_187
.Lrt_fscanf_520:
	movl	%r13d, (%rsp)
	addq	%rdx, %r13
	jmp	.Lrt_fscanf_125
.Lrt_fscanf_109:
	imulq	$2561, 48(%rsp), %rdx
	movabsq	$71777214294589695, %rdi
	imulq	$100000000, %rcx, %rcx
	shrq	$8, %rdx
	andq	%rdi, %rdx
	movabsq	$281470681808895, %rdi
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rdi, %rdx
	movabsq	$42949672960001, %rdi
	imulq	%rdi, %rdx
	shrq	$32, %rdx
	addq	%rcx, %rdx
	movl	$16, %ecx
.Lrt_fscanf_111:
	movzbl	1(%r13,%rcx), %edi
	movl	%edi, %r8d
	subl	$48, %r8d
	cmpb	$9, %r8b
	ja	.Lrt_fscanf_521
	imulq	$10, %rdx, %rdx
	subl	$48, %edi
	addq	$1, %rcx
	movslq	%edi, %rdi
	addq	%rdi, %rdx
	cmpq	$20, %rcx
	jne	.Lrt_fscanf_111
	jmp	.Lrt_fscanf_200
.Lrt_fscanf_518:
	movl	%edx, %esi
	addq	%rdx, %r13
	jmp	.Lrt_fscanf_94
.Lrt_fscanf_521:
	movq	40(%rsp), %r13
	movl	%ecx, %edi
	addq	%rcx, %r13
	jmp	.Lrt_fscanf_108
	.cfi_endproc
	.size	rt_fscanf_any, .-rt_fscanf_any
	.p2align 4
	.type	rt_fscanf, @function
rt_fscanf:
	.cfi_startproc
	movzbl	(%rsi), %eax
	cmpb	$37, %al
	jne	.Lrt_fscanf_523
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
	je	.Lrt_fscanf_537
	cmpb	$115, %al
	jne	.Lrt_fscanf_527
	cmpb	$0, 2(%rsi)
	je	.Lrt_fscanf_859
.Lrt_fscanf_526:
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
.Lrt_fscanf_529:
	.cfi_restore_state
	cmpb	$99, %al
	je	.Lrt_fscanf_860
	cmpb	$117, %al
	jne	.Lrt_fscanf_526
.Lrt_fscanf_537:
	cmpb	$0, 2(%rsi)
	jne	.Lrt_fscanf_526
	movq	16(%rdi), %r8
	movq	8(%rdi), %rax
	movq	%r8, %rcx
	subq	%rax, %rcx
	cmpq	$25, %rcx
	jle	.Lrt_fscanf_637
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	testq	%rcx, %rcx
	je	.Lrt_fscanf_637
	cmpb	$0, (%rcx)
	je	.Lrt_fscanf_637
	movl	192(%rdi), %ebp
	testl	%ebp, %ebp
	js	.Lrt_fscanf_861
.Lrt_fscanf_637:
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
.Lrt_fscanf_527:
	.cfi_restore_state
	cmpb	$108, %al
	jne	.Lrt_fscanf_529
	movzbl	2(%rsi), %eax
	cmpb	$108, %al
	je	.Lrt_fscanf_530
	cmpb	$100, %al
	je	.Lrt_fscanf_691
	cmpb	$117, %al
	je	.Lrt_fscanf_691
.Lrt_fscanf_531:
	cmpb	$102, %al
	jne	.Lrt_fscanf_526
	cmpb	$0, 3(%rsi)
	jne	.Lrt_fscanf_526
	movq	16(%rdi), %r8
	movq	8(%rdi), %rax
	movq	%r8, %rcx
	subq	%rax, %rcx
	cmpq	$50, %rcx
	jle	.Lrt_fscanf_637
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	testq	%rcx, %rcx
	je	.Lrt_fscanf_637
	cmpb	$0, (%rcx)
	je	.Lrt_fscanf_637
	movl	192(%rdi), %r11d
	testl	%r11d, %r11d
	jns	.Lrt_fscanf_637
	movl	(%rdi), %r14d
	andl	$16, %r14d
	jne	.Lrt_fscanf_637
	movabsq	$4294983168, %r9
	movzbl	(%rax), %r15d
	movzbl	%r15b, %ecx
	cmpb	$32, %r15b
	ja	.Lrt_fscanf_586
.Lrt_fscanf_587:
	btq	%rcx, %r9
	jnc	.Lrt_fscanf_586
	leaq	-50(%r8), %rcx
	cmpq	%rcx, %rax
	jnb	.Lrt_fscanf_586
	movzbl	1(%rax), %ecx
	addq	$1, %rax
	movl	%ecx, %r15d
	cmpb	$32, %cl
	jbe	.Lrt_fscanf_587
.Lrt_fscanf_586:
	leal	-43(%r15), %ecx
	andl	$253, %ecx
	jne	.Lrt_fscanf_589
	leaq	1(%rax), %rbx
	testq	%r8, %r8
	je	.Lrt_fscanf_590
	cmpq	%r8, %rbx
	jnb	.Lrt_fscanf_637
	movq	%r8, %rbp
	movq	%rbx, %rax
	subq	%rbx, %rbp
	cmpq	$23, %rbp
	jle	.Lrt_fscanf_592
.Lrt_fscanf_593:
	movabsq	$3472328296227680304, %rax
	movq	(%rbx), %r9
	movabsq	$8536140394893047414, %r10
	movabsq	$-9187201950435737472, %r11
	xorq	%rax, %r9
	leaq	(%r9,%r10), %rcx
	orq	%r9, %rcx
	andq	%r11, %rcx
	je	.Lrt_fscanf_595
	xorl	%eax, %eax
	rep bsfq	%rcx, %rax
	subl	$7, %eax
	movl	%eax, %r10d
	negl	%eax
	movl	%eax, %ecx
	shrl	$3, %r10d
	salq	%cl, %r9
	movq	%r9, %rax
	leaq	(%r9,%r9,4), %r9
	salq	$9, %r9
	addq	%rax, %r9
	movabsq	$71777214294589695, %rax
	shrq	$8, %r9
	andq	%rax, %r9
	movabsq	$281470681808895, %rax
	imulq	$6553601, %r9, %r9
	shrq	$16, %r9
	andq	%rax, %r9
	movabsq	$42949672960001, %rax
	imulq	%rax, %r9
	movl	%r10d, %eax
	addq	%rbx, %rax
	shrq	$32, %r9
.Lrt_fscanf_596:
	cmpq	%rax, %r8
	je	.Lrt_fscanf_637
.Lrt_fscanf_605:
	cmpl	$19, %r10d
	ja	.Lrt_fscanf_637
	testl	%r10d, %r10d
	jne	.Lrt_fscanf_606
.Lrt_fscanf_675:
	cmpb	$46, (%rax)
	jne	.Lrt_fscanf_637
	xorl	%r10d, %r10d
	xorl	%r9d, %r9d
.Lrt_fscanf_607:
	leaq	1(%rax), %r13
	testq	%r8, %r8
	je	.Lrt_fscanf_681
	movq	%r8, %rbp
	subq	%r13, %rbp
	cmpq	$23, %rbp
	jle	.Lrt_fscanf_610
	movabsq	$3472328296227680304, %r11
	movq	1(%rax), %rbx
	movabsq	$8536140394893047414, %rcx
	movabsq	$-9187201950435737472, %rbp
	xorq	%r11, %rbx
	addq	%rbx, %rcx
	orq	%rbx, %rcx
	andq	%rcx, %rbp
	movq	%rbp, -40(%rsp)
	je	.Lrt_fscanf_611
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
.Lrt_fscanf_612:
	cmpq	%rax, %r8
	je	.Lrt_fscanf_637
.Lrt_fscanf_622:
	leal	(%r10,%r11), %ebx
	cmpl	$19, %ebx
	ja	.Lrt_fscanf_637
	testl	%r11d, %r11d
	je	.Lrt_fscanf_623
	movl	%r11d, %ebx
	leaq	rt_fscanf_powers_of_ten(%rip), %r10
	movl	%r11d, %r14d
	imulq	(%r10,%rbx,8), %r9
	negl	%r14d
	addq	%rcx, %r9
.Lrt_fscanf_608:
	movzbl	(%rax), %ecx
	orl	$32, %ecx
	cmpb	$120, %cl
	je	.Lrt_fscanf_637
	cmpb	$101, %cl
	je	.Lrt_fscanf_624
.Lrt_fscanf_857:
	movabsq	$9007199254740992, %rcx
	cmpq	%r9, %rcx
	jb	.Lrt_fscanf_637
	stmxcsr	-28(%rsp)
	testl	$24576, -28(%rsp)
	jne	.Lrt_fscanf_637
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%r9, %xmm0
	testl	%r14d, %r14d
	js	.Lrt_fscanf_862
	movslq	%r14d, %rsi
	leaq	rt_fscanf_exact_powers(%rip), %rcx
	mulsd	(%rcx,%rsi,8), %xmm0
.Lrt_fscanf_648:
	cmpb	$45, %r15b
	jne	.Lrt_fscanf_649
	xorpd	.Lrt_fscanf_C0(%rip), %xmm0
.Lrt_fscanf_649:
	movsd	%xmm0, (%rdx)
	jmp	.Lrt_fscanf_570
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_860:
	cmpb	$0, 2(%rsi)
	jne	.Lrt_fscanf_526
	movq	8(%rdi), %rax
	movq	16(%rdi), %rcx
	subq	%rax, %rcx
	testq	%rcx, %rcx
	jle	.Lrt_fscanf_637
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	testq	%rcx, %rcx
	je	.Lrt_fscanf_637
	cmpb	$0, (%rcx)
	je	.Lrt_fscanf_637
	movl	192(%rdi), %r8d
	testl	%r8d, %r8d
	jns	.Lrt_fscanf_637
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_637
	movzbl	(%rax), %ecx
	addq	$1, %rax
	movb	%cl, (%rdx)
.Lrt_fscanf_570:
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
.Lrt_fscanf_530:
	.cfi_restore_state
	movzbl	3(%rsi), %eax
	cmpb	$100, %al
	je	.Lrt_fscanf_692
	cmpb	$117, %al
	jne	.Lrt_fscanf_526
.Lrt_fscanf_692:
	cmpb	$0, 4(%rsi)
	jne	.Lrt_fscanf_526
.Lrt_fscanf_533:
	movq	16(%rdi), %r8
	movq	8(%rdi), %rax
	movq	%r8, %rcx
	subq	%rax, %rcx
	cmpq	$25, %rcx
	jle	.Lrt_fscanf_637
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	testq	%rcx, %rcx
	je	.Lrt_fscanf_637
	cmpb	$0, (%rcx)
	je	.Lrt_fscanf_637
	movl	192(%rdi), %ebx
	testl	%ebx, %ebx
	jns	.Lrt_fscanf_637
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_637
	movzbl	(%rax), %r9d
	movl	%r9d, %ecx
	testq	%r8, %r8
	je	.Lrt_fscanf_571
	movabsq	$4294983168, %r10
	cmpb	$32, %r9b
	ja	.Lrt_fscanf_573
.Lrt_fscanf_572:
	btq	%r9, %r10
	jnc	.Lrt_fscanf_573
	leaq	-25(%r8), %r9
	cmpq	%r9, %rax
	jnb	.Lrt_fscanf_573
	movzbl	1(%rax), %r9d
	addq	$1, %rax
	movl	%r9d, %ecx
	cmpb	$32, %r9b
	jbe	.Lrt_fscanf_572
.Lrt_fscanf_573:
	movabsq	$3472328296227680304, %r8
	xorl	%r11d, %r11d
	cmpb	$45, %cl
	movabsq	$-9187201950435737472, %r14
	sete	%r11b
	leaq	(%rax,%r11), %rbx
	movq	%r11, %r10
	movabsq	$8536140394893047414, %rax
	movq	(%rbx), %r9
	negq	%r10
	xorq	%r8, %r9
	leaq	(%r9,%rax), %rcx
	orq	%r9, %rcx
	andq	%r14, %rcx
	je	.Lrt_fscanf_575
	movabsq	$71777214294589695, %r8
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %eax
	negl	%ecx
	salq	%cl, %r9
	shrl	$3, %eax
	leaq	(%r9,%r9,4), %rcx
	salq	$9, %rcx
	addq	%r9, %rcx
	shrq	$8, %rcx
	andq	%r8, %rcx
	movabsq	$281470681808895, %r8
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r8, %rcx
	movabsq	$42949672960001, %r8
	imulq	%r8, %rcx
	shrq	$32, %rcx
.Lrt_fscanf_576:
	leal	-1(%rax), %r8d
	cmpl	$17, %r8d
	ja	.Lrt_fscanf_637
	xorq	%rcx, %r10
	movl	%eax, %eax
	leaq	(%r10,%r11), %rcx
	addq	%rbx, %rax
.Lrt_fscanf_581:
	movq	%rcx, (%rdx)
	jmp	.Lrt_fscanf_570
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_859:
	movq	16(%rdi), %r8
	movq	8(%rdi), %rax
	movq	%r8, %r9
	subq	%rax, %r9
	testq	%r9, %r9
	jle	.Lrt_fscanf_637
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	testq	%rcx, %rcx
	je	.Lrt_fscanf_637
	cmpb	$0, (%rcx)
	je	.Lrt_fscanf_637
	movl	192(%rdi), %r10d
	testl	%r10d, %r10d
	jns	.Lrt_fscanf_637
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_637
	movzbl	(%rax), %ecx
	cmpb	$32, %cl
	ja	.Lrt_fscanf_863
	movabsq	$4294983168, %r9
.Lrt_fscanf_653:
	btq	%rcx, %r9
	jnc	.Lrt_fscanf_858
	leaq	-1(%r8), %rcx
	cmpq	%rcx, %rax
	jnb	.Lrt_fscanf_858
	movzbl	1(%rax), %ecx
	addq	$1, %rax
	cmpb	$32, %cl
	jbe	.Lrt_fscanf_653
.Lrt_fscanf_858:
	subq	%rax, %r8
	movq	%r8, %r9
	cmpq	$15, %r8
	jbe	.Lrt_fscanf_657
.Lrt_fscanf_676:
	movdqa	.Lrt_fscanf_C1(%rip), %xmm5
	movdqa	.Lrt_fscanf_C2(%rip), %xmm4
	xorl	%ecx, %ecx
	movdqa	.Lrt_fscanf_C3(%rip), %xmm3
	jmp	.Lrt_fscanf_667
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_658:
	testq	%rdx, %rdx
	je	.Lrt_fscanf_666
	movups	%xmm1, (%rdx,%rcx)
.Lrt_fscanf_666:
	addq	$16, %rcx
	movq	%r9, %r8
	subq	%rcx, %r8
	cmpq	$15, %r8
	jbe	.Lrt_fscanf_864
.Lrt_fscanf_667:
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
	je	.Lrt_fscanf_658
	rep bsfl	%r8d, %r8d
	movslq	%r8d, %r10
	testq	%rdx, %rdx
	je	.Lrt_fscanf_660
	testq	%rcx, %rcx
	je	.Lrt_fscanf_659
	leaq	-16(%rcx,%r10), %r8
	movdqu	(%rax,%r8), %xmm6
	movups	%xmm6, (%rdx,%r8)
.Lrt_fscanf_660:
	addq	%r10, %rcx
.Lrt_fscanf_665:
	cmpq	%r9, %rcx
	je	.Lrt_fscanf_637
	testq	%rcx, %rcx
	je	.Lrt_fscanf_637
	movb	$0, (%rdx,%rcx)
	addq	%rcx, %rax
	jmp	.Lrt_fscanf_570
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_523:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	.cfi_restore 15
	cmpb	$32, %al
	je	.Lrt_fscanf_865
.Lrt_fscanf_851:
	xorl	%eax, %eax
	jmp	rt_fscanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_691:
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	cmpb	$0, 3(%rsi)
	jne	.Lrt_fscanf_531
	jmp	.Lrt_fscanf_533
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_861:
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_637
	movzbl	(%rax), %r9d
	movl	%r9d, %ecx
	testq	%r8, %r8
	je	.Lrt_fscanf_555
	movabsq	$4294983168, %r10
	cmpb	$32, %r9b
	ja	.Lrt_fscanf_557
.Lrt_fscanf_556:
	btq	%r9, %r10
	jnc	.Lrt_fscanf_557
	leaq	-25(%r8), %r9
	cmpq	%r9, %rax
	jnb	.Lrt_fscanf_557
	movzbl	1(%rax), %r9d
	addq	$1, %rax
	movl	%r9d, %ecx
	cmpb	$32, %r9b
	jbe	.Lrt_fscanf_556
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_557:
	movabsq	$3472328296227680304, %r8
	xorl	%r9d, %r9d
	cmpb	$45, %cl
	movabsq	$8536140394893047414, %r14
	sete	%r9b
	leaq	(%rax,%r9), %r11
	movq	%r9, %r10
	movabsq	$-9187201950435737472, %rax
	movq	(%r11), %rbx
	negq	%r10
	xorq	%r8, %rbx
	leaq	(%rbx,%r14), %rcx
	orq	%rbx, %rcx
	andq	%rax, %rcx
	je	.Lrt_fscanf_559
	movabsq	$71777214294589695, %r8
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %eax
	negl	%ecx
	salq	%cl, %rbx
	shrl	$3, %eax
	leaq	(%rbx,%rbx,4), %rcx
	salq	$9, %rcx
	addq	%rbx, %rcx
	shrq	$8, %rcx
	andq	%r8, %rcx
	movabsq	$281470681808895, %r8
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r8, %rcx
	movabsq	$42949672960001, %r8
	imulq	%r8, %rcx
	shrq	$32, %rcx
.Lrt_fscanf_560:
	leal	-1(%rax), %r8d
	cmpl	$17, %r8d
	ja	.Lrt_fscanf_637
	xorq	%rcx, %r10
	movl	%eax, %eax
	leal	(%r10,%r9), %ecx
	addq	%r11, %rax
	movl	%ecx, (%rdx)
	jmp	.Lrt_fscanf_570
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_865:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	.cfi_restore 15
	cmpb	$37, 1(%rsi)
	jne	.Lrt_fscanf_851
	cmpb	$99, 2(%rsi)
	jne	.Lrt_fscanf_851
	cmpb	$0, 3(%rsi)
	jne	.Lrt_fscanf_851
	movq	16(%rdi), %r8
	movq	8(%rdi), %rax
	movq	%r8, %rcx
	subq	%rax, %rcx
	testq	%rcx, %rcx
	jle	.Lrt_fscanf_852
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	testq	%rcx, %rcx
	je	.Lrt_fscanf_852
	cmpb	$0, (%rcx)
	je	.Lrt_fscanf_852
	movl	192(%rdi), %ecx
	testl	%ecx, %ecx
	js	.Lrt_fscanf_866
.Lrt_fscanf_852:
	xorl	%eax, %eax
	jmp	rt_fscanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_555:
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	cmpb	$32, %r9b
	ja	.Lrt_fscanf_566
	movabsq	$4294983168, %r8
.Lrt_fscanf_567:
	btq	%r9, %r8
	jnc	.Lrt_fscanf_566
	movzbl	1(%rax), %r9d
	addq	$1, %rax
	movl	%r9d, %ecx
	cmpb	$32, %r9b
	jbe	.Lrt_fscanf_567
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_566:
	xorl	%r8d, %r8d
	cmpb	$45, %cl
	sete	%r8b
	xorl	%r9d, %r9d
	xorl	%r10d, %r10d
	movq	%r8, %r11
	addq	%r8, %rax
	negq	%r11
	jmp	.Lrt_fscanf_568
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_569:
	subl	$48, %ecx
	leaq	(%r10,%r10,4), %r10
	addq	$1, %r9
	movslq	%ecx, %rcx
	leaq	(%rcx,%r10,2), %r10
	cmpq	$19, %r9
	je	.Lrt_fscanf_637
.Lrt_fscanf_568:
	movzbl	(%rax,%r9), %ecx
	movl	%ecx, %ebx
	subl	$48, %ebx
	cmpb	$9, %bl
	jbe	.Lrt_fscanf_569
	leal	-1(%r9), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_fscanf_637
	xorq	%r10, %r11
	addq	%r9, %rax
	leal	(%r11,%r8), %ecx
	movl	%ecx, (%rdx)
	jmp	.Lrt_fscanf_570
.Lrt_fscanf_863:
	xorl	%ecx, %ecx
	cmpq	$15, %r9
	jg	.Lrt_fscanf_676
.Lrt_fscanf_669:
	movabsq	$4294983168, %r10
.Lrt_fscanf_672:
	movzbl	(%rax,%rcx), %r8d
	cmpb	$32, %r8b
	ja	.Lrt_fscanf_670
	btq	%r8, %r10
	jc	.Lrt_fscanf_665
.Lrt_fscanf_670:
	testq	%rdx, %rdx
	je	.Lrt_fscanf_671
	movb	%r8b, (%rdx,%rcx)
.Lrt_fscanf_671:
	addq	$1, %rcx
	cmpq	%r9, %rcx
	jb	.Lrt_fscanf_672
	jmp	.Lrt_fscanf_665
.Lrt_fscanf_864:
	cmpq	%r9, %rcx
	jb	.Lrt_fscanf_669
	jmp	.Lrt_fscanf_665
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_559:
	leaq	(%rbx,%rbx,4), %rbp
	xorq	8(%r11), %r8
	movabsq	$71777214294589695, %r13
	movabsq	$281470681808895, %r12
	salq	$9, %rbp
	addq	%r8, %r14
	addq	%rbp, %rbx
	orq	%r8, %r14
	movabsq	$42949672960001, %rbp
	shrq	$8, %rbx
	andq	%r13, %rbx
	imulq	$6553601, %rbx, %rbx
	shrq	$16, %rbx
	andq	%r12, %rbx
	imulq	%rbp, %rbx
	shrq	$32, %rbx
	andq	%rax, %r14
	je	.Lrt_fscanf_561
	rep bsfq	%r14, %r14
	leal	-7(%r14), %eax
	leaq	rt_fscanf_powers_of_ten(%rip), %r14
	movl	%eax, -40(%rsp)
	shrl	$3, %eax
	movl	%eax, %r15d
	imulq	(%r14,%r15,8), %rbx
	testl	%eax, %eax
	je	.Lrt_fscanf_562
	movl	-40(%rsp), %ecx
	negl	%ecx
	salq	%cl, %r8
	imulq	$2561, %r8, %rcx
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r12, %rcx
	imulq	%rbp, %rcx
	shrq	$32, %rcx
.Lrt_fscanf_562:
	addq	%rbx, %rcx
	addl	$8, %eax
	jmp	.Lrt_fscanf_560
.Lrt_fscanf_571:
	cmpb	$32, %r9b
	ja	.Lrt_fscanf_582
	movabsq	$4294983168, %r8
.Lrt_fscanf_583:
	btq	%r9, %r8
	jnc	.Lrt_fscanf_582
	movzbl	1(%rax), %r9d
	addq	$1, %rax
	movl	%r9d, %ecx
	cmpb	$32, %r9b
	jbe	.Lrt_fscanf_583
.Lrt_fscanf_582:
	xorl	%r11d, %r11d
	cmpb	$45, %cl
	sete	%r11b
	xorl	%r9d, %r9d
	xorl	%r10d, %r10d
	movq	%r11, %r8
	addq	%r11, %rax
	negq	%r8
	jmp	.Lrt_fscanf_584
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_585:
	subl	$48, %ecx
	leaq	(%r10,%r10,4), %r10
	addq	$1, %r9
	movslq	%ecx, %rcx
	leaq	(%rcx,%r10,2), %r10
	cmpq	$19, %r9
	je	.Lrt_fscanf_637
.Lrt_fscanf_584:
	movzbl	(%rax,%r9), %ecx
	movl	%ecx, %ebx
	subl	$48, %ebx
	cmpb	$9, %bl
	jbe	.Lrt_fscanf_585
	leal	-1(%r9), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_fscanf_637
	movq	%r8, %rcx
	addq	%r9, %rax
	xorq	%r10, %rcx
	addq	%r11, %rcx
	jmp	.Lrt_fscanf_581
.Lrt_fscanf_866:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	.cfi_restore 15
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_852
.Lrt_fscanf_674:
	movzbl	(%rax), %ecx
	addq	$1, %rax
	cmpb	$32, %cl
	ja	.Lrt_fscanf_673
	movabsq	$4294983168, %r9
	sarq	%cl, %r9
	andb	$1, %r9b
	je	.Lrt_fscanf_673
	cmpq	%rax, %r8
	jne	.Lrt_fscanf_674
	jmp	.Lrt_fscanf_852
.Lrt_fscanf_659:
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	testq	%rdx, %rdx
	je	.Lrt_fscanf_660
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
	movzbl	(%rax,%rbx), %r8d
	cmovne	%rbp, %r11
	movb	%r8b, (%r11)
	jmp	.Lrt_fscanf_660
.Lrt_fscanf_589:
	orq	$-1, %rbp
	testq	%r8, %r8
	je	.Lrt_fscanf_592
	movq	%r8, %rbp
	movq	%rax, %rbx
	subq	%rax, %rbp
	cmpq	$23, %rbp
	jg	.Lrt_fscanf_593
	testq	%rbp, %rbp
	je	.Lrt_fscanf_867
.Lrt_fscanf_592:
	xorl	%r11d, %r11d
	xorl	%r9d, %r9d
	jmp	.Lrt_fscanf_602
.Lrt_fscanf_604:
	subl	$48, %ecx
	leaq	(%r9,%r9,4), %r9
	addq	$1, %r11
	movslq	%ecx, %rcx
	leaq	(%rcx,%r9,2), %r9
	cmpq	%rbp, %r11
	jnb	.Lrt_fscanf_868
	cmpq	$20, %r11
	je	.Lrt_fscanf_637
.Lrt_fscanf_602:
	movzbl	(%rax,%r11), %ecx
	movl	%r11d, %r10d
	movl	%ecx, %ebx
	subl	$48, %ebx
	cmpb	$9, %bl
	jbe	.Lrt_fscanf_604
.Lrt_fscanf_601:
	movl	%r10d, %ecx
	addq	%rcx, %rax
	testq	%r8, %r8
	je	.Lrt_fscanf_605
	jmp	.Lrt_fscanf_596
.Lrt_fscanf_606:
	cmpb	$46, (%rax)
	jne	.Lrt_fscanf_608
	jmp	.Lrt_fscanf_607
.Lrt_fscanf_673:
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
.Lrt_fscanf_575:
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	.cfi_offset 6, -48
	.cfi_offset 12, -40
	.cfi_offset 13, -32
	.cfi_offset 14, -24
	.cfi_offset 15, -16
	imulq	$2561, %r9, %r9
	xorq	8(%rbx), %r8
	movabsq	$71777214294589695, %r13
	movabsq	$281470681808895, %r12
	movabsq	$42949672960001, %r15
	addq	%r8, %rax
	orq	%r8, %rax
	shrq	$8, %r9
	andq	%r13, %r9
	imulq	$6553601, %r9, %r9
	shrq	$16, %r9
	andq	%r12, %r9
	imulq	%r15, %r9
	shrq	$32, %r9
	andq	%r14, %rax
	je	.Lrt_fscanf_577
	rep bsfq	%rax, %rax
	leaq	rt_fscanf_powers_of_ten(%rip), %rbp
	leal	-7(%rax), %r14d
	movl	%r14d, %eax
	shrl	$3, %eax
	movl	%eax, %r15d
	imulq	0(%rbp,%r15,8), %r9
	testl	%eax, %eax
	je	.Lrt_fscanf_578
	movabsq	$42949672960001, %r15
	movl	%r14d, %ecx
	negl	%ecx
	salq	%cl, %r8
	imulq	$2561, %r8, %rcx
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r12, %rcx
	imulq	%r15, %rcx
	shrq	$32, %rcx
.Lrt_fscanf_578:
	addq	%r9, %rcx
	addl	$8, %eax
	jmp	.Lrt_fscanf_576
.Lrt_fscanf_590:
	cmpb	$0, 1(%rax)
	je	.Lrt_fscanf_637
	movq	%rbx, %rax
	orq	$-1, %rbp
	jmp	.Lrt_fscanf_592
.Lrt_fscanf_868:
	addl	$1, %r10d
	jmp	.Lrt_fscanf_601
.Lrt_fscanf_681:
	orq	$-1, %rbp
.Lrt_fscanf_609:
	movl	$1, %ebx
	xorl	%ecx, %ecx
.Lrt_fscanf_618:
	movzbl	(%rax,%rbx), %r11d
	movl	%ebx, -40(%rsp)
	movl	%r11d, %r12d
	subl	$48, %r12d
	cmpb	$9, %r12b
	ja	.Lrt_fscanf_869
	movl	%r11d, %r12d
	leaq	(%rcx,%rcx,4), %rcx
	subl	$48, %r12d
	movslq	%r12d, %r12
	leaq	(%r12,%rcx,2), %rcx
	cmpq	%rbp, %rbx
	jnb	.Lrt_fscanf_848
	addq	$1, %rbx
	cmpq	$21, %rbx
	jne	.Lrt_fscanf_618
	addq	$21, %rax
	testq	%r8, %r8
	je	.Lrt_fscanf_637
	movl	$20, %r11d
	jmp	.Lrt_fscanf_612
.Lrt_fscanf_561:
	imulq	$2561, %r8, %rcx
	movl	$16, %eax
	imulq	$100000000, %rbx, %rbx
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r12, %rcx
	imulq	%rbp, %rcx
	shrq	$32, %rcx
	addq	%rbx, %rcx
.Lrt_fscanf_563:
	movzbl	(%r11,%rax), %r8d
	movl	%r8d, %ebx
	subl	$48, %ebx
	cmpb	$9, %bl
	ja	.Lrt_fscanf_560
	imulq	$10, %rcx, %rcx
	subl	$48, %r8d
	addq	$1, %rax
	movslq	%r8d, %r8
	addq	%r8, %rcx
	cmpq	$20, %rax
	jne	.Lrt_fscanf_563
	jmp	.Lrt_fscanf_637
.Lrt_fscanf_657:
	xorl	%ecx, %ecx
	testq	%r8, %r8
	jne	.Lrt_fscanf_669
	jmp	.Lrt_fscanf_637
.Lrt_fscanf_623:
	testl	%r10d, %r10d
	jne	.Lrt_fscanf_608
	jmp	.Lrt_fscanf_637
.Lrt_fscanf_862:
	movl	%r14d, %ecx
	leaq	rt_fscanf_exact_powers(%rip), %rsi
	negl	%ecx
	movslq	%ecx, %rcx
	divsd	(%rsi,%rcx,8), %xmm0
	jmp	.Lrt_fscanf_648
.Lrt_fscanf_624:
	leaq	1(%rax), %r10
	testq	%r8, %r8
	je	.Lrt_fscanf_626
	cmpq	%r8, %r10
	jnb	.Lrt_fscanf_637
	movzbl	1(%rax), %r11d
	cmpb	$45, %r11b
	je	.Lrt_fscanf_630
	cmpb	$43, %r11b
	je	.Lrt_fscanf_630
.Lrt_fscanf_631:
	movq	%r8, %rbx
	subq	%r10, %rbx
	cmpq	$23, %rbx
	jle	.Lrt_fscanf_633
	movabsq	$3472328296227680304, %rax
	movq	(%r10), %rbp
	movabsq	$8536140394893047414, %rbx
	movabsq	$-9187201950435737472, %r12
	xorq	%rax, %rbp
	leaq	0(%rbp,%rbx), %rcx
	orq	%rbp, %rcx
	andq	%r12, %rcx
	je	.Lrt_fscanf_635
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
	addq	%r10, %rax
	shrq	$32, %rcx
.Lrt_fscanf_636:
	cmpq	%rax, %r8
	je	.Lrt_fscanf_637
.Lrt_fscanf_645:
	subl	$1, %ebx
	cmpl	$3, %ebx
	ja	.Lrt_fscanf_637
	movl	%ecx, %r8d
	cmpb	$45, %r11b
	jne	.Lrt_fscanf_646
	negl	%r8d
.Lrt_fscanf_646:
	addl	%r8d, %r14d
	leal	22(%r14), %ecx
	cmpl	$44, %ecx
	jbe	.Lrt_fscanf_857
	jmp	.Lrt_fscanf_637
.Lrt_fscanf_848:
	movl	-40(%rsp), %r11d
.Lrt_fscanf_619:
	movl	%r11d, %eax
	addq	%r13, %rax
	testq	%r8, %r8
	je	.Lrt_fscanf_622
	jmp	.Lrt_fscanf_612
.Lrt_fscanf_869:
	leal	-1(%rbx), %r11d
	jmp	.Lrt_fscanf_619
.Lrt_fscanf_595:
	imulq	$2561, %r9, %r9
	xorq	8(%rbx), %rax
	movabsq	$71777214294589695, %r13
	movabsq	$281470681808895, %r12
	movabsq	$42949672960001, %rbp
	addq	%rax, %r10
	orq	%rax, %r10
	shrq	$8, %r9
	andq	%r13, %r9
	imulq	$6553601, %r9, %r9
	shrq	$16, %r9
	andq	%r12, %r9
	imulq	%rbp, %r9
	shrq	$32, %r9
	movq	%r9, %rbp
	andq	%r10, %r11
	je	.Lrt_fscanf_597
	rep bsfq	%r11, %r11
	subl	$7, %r11d
	movl	%r11d, %r10d
	movl	%r11d, -40(%rsp)
	leaq	rt_fscanf_powers_of_ten(%rip), %r11
	shrl	$3, %r10d
	movl	%r10d, %r9d
	imulq	(%r11,%r9,8), %rbp
	movq	%rbp, %r9
	testl	%r10d, %r10d
	je	.Lrt_fscanf_598
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
.Lrt_fscanf_598:
	leal	8(%r10), %eax
	addq	%rcx, %r9
	movq	%rax, %r10
	addq	%rbx, %rax
	jmp	.Lrt_fscanf_596
.Lrt_fscanf_597:
	imulq	$2561, %rax, %rax
	movl	$16, %r10d
	movabsq	$42949672960001, %rcx
	imulq	$100000000, %r9, %r9
	shrq	$8, %rax
	andq	%r13, %rax
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%r12, %rax
	imulq	%rcx, %rax
	shrq	$32, %rax
	addq	%rax, %r9
.Lrt_fscanf_599:
	movzbl	(%rbx,%r10), %eax
	movl	%eax, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_870
	imulq	$10, %r9, %r9
	subl	$48, %eax
	addq	$1, %r10
	cltq
	addq	%rax, %r9
	cmpq	$20, %r10
	jne	.Lrt_fscanf_599
	jmp	.Lrt_fscanf_637
.Lrt_fscanf_635:
	xorq	8(%r10), %rax
	leaq	(%rax,%rbx), %rcx
	orq	%rax, %rcx
	testq	%r12, %rcx
	jne	.Lrt_fscanf_637
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
.Lrt_fscanf_638:
	movzbl	(%r10,%rbx), %eax
	movl	%eax, %ebp
	subl	$48, %ebp
	cmpb	$9, %bpl
	ja	.Lrt_fscanf_639
	imulq	$10, %rcx, %rcx
	subl	$48, %eax
	addq	$1, %rbx
	cltq
	addq	%rax, %rcx
	cmpq	$20, %rbx
	jne	.Lrt_fscanf_638
	movl	$20, %ebx
.Lrt_fscanf_639:
	movl	%ebx, %eax
	addq	%r10, %rax
	jmp	.Lrt_fscanf_636
.Lrt_fscanf_626:
	movzbl	1(%rax), %r11d
	testb	%r11b, %r11b
	je	.Lrt_fscanf_637
	cmpb	$45, %r11b
	je	.Lrt_fscanf_856
	orq	$-1, %rbx
	cmpb	$43, %r11b
	je	.Lrt_fscanf_856
.Lrt_fscanf_633:
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	jmp	.Lrt_fscanf_641
.Lrt_fscanf_871:
	movzbl	(%r10,%rax), %ebp
	leaq	1(%rax), %r13
	movl	%ebp, %r12d
	subl	$48, %r12d
	cmpb	$9, %r12b
	ja	.Lrt_fscanf_642
	imulq	$10, %rcx, %rcx
	leal	-48(%rbp), %eax
	cltq
	addq	%rax, %rcx
	movq	%r13, %rax
.Lrt_fscanf_641:
	cmpq	%rax, %rbx
	je	.Lrt_fscanf_642
	cmpq	$20, %rax
	jne	.Lrt_fscanf_871
	leaq	20(%r10), %rax
	testq	%r8, %r8
	je	.Lrt_fscanf_637
	movl	$20, %ebx
	jmp	.Lrt_fscanf_636
.Lrt_fscanf_611:
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
	je	.Lrt_fscanf_613
	rep bsfq	%rcx, %rcx
	leaq	rt_fscanf_powers_of_ten(%rip), %rax
	subl	$7, %ecx
	movl	%ecx, %r11d
	shrl	$3, %r11d
	movl	%r11d, %r12d
	imulq	(%rax,%r12,8), %rbp
	movq	%rbp, %rax
	testl	%r11d, %r11d
	je	.Lrt_fscanf_614
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
.Lrt_fscanf_614:
	movq	-40(%rsp), %rcx
	addq	%rax, %rcx
	leal	8(%r11), %eax
	movq	%rax, %r11
	addq	%r13, %rax
	jmp	.Lrt_fscanf_612
.Lrt_fscanf_613:
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
.Lrt_fscanf_615:
	movzbl	1(%rax,%r11), %ebx
	movl	%ebx, %ebp
	subl	$48, %ebp
	cmpb	$9, %bpl
	ja	.Lrt_fscanf_616
	imulq	$10, %rcx, %rcx
	subl	$48, %ebx
	addq	$1, %r11
	movslq	%ebx, %rbx
	addq	%rbx, %rcx
	cmpq	$20, %r11
	jne	.Lrt_fscanf_615
	movl	$20, %r11d
.Lrt_fscanf_616:
	movl	%r11d, %eax
	addq	%r13, %rax
	jmp	.Lrt_fscanf_612
.Lrt_fscanf_642:
	movl	%eax, %ebx
	addq	%r10, %rax
	testq	%r8, %r8
	je	.Lrt_fscanf_645
	jmp	.Lrt_fscanf_636
.Lrt_fscanf_577:
	imulq	$2561, %r8, %rcx
	movabsq	$42949672960001, %rax
	imulq	$100000000, %r9, %r9
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r12, %rcx
	imulq	%rax, %rcx
	movl	$16, %eax
	shrq	$32, %rcx
	addq	%r9, %rcx
.Lrt_fscanf_579:
	movzbl	(%rbx,%rax), %r8d
	movl	%r8d, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	ja	.Lrt_fscanf_576
	imulq	$10, %rcx, %rcx
	subl	$48, %r8d
	addq	$1, %rax
	movslq	%r8d, %r8
	addq	%r8, %rcx
	cmpq	$20, %rax
	jne	.Lrt_fscanf_579
	jmp	.Lrt_fscanf_637
.Lrt_fscanf_867:
	cmpq	%rax, %r8
	je	.Lrt_fscanf_637
	jmp	.Lrt_fscanf_675
.Lrt_fscanf_610:
	movq	%rbp, %rcx
	testq	%rbp, %rbp
	jne	.Lrt_fscanf_609
	movq	%r13, %rax
	xorl	%r11d, %r11d
	jmp	.Lrt_fscanf_612
.Lrt_fscanf_870:
	movq	%rbx, %rax
	jmp	.Lrt_fscanf_601
.Lrt_fscanf_630:
	leaq	2(%rax), %r10
	cmpq	%r8, %r10
	jb	.Lrt_fscanf_631
	jmp	.Lrt_fscanf_637
.Lrt_fscanf_856:
	cmpb	$0, 2(%rax)
	leaq	2(%rax), %r10
	je	.Lrt_fscanf_637
	orq	$-1, %rbx
	jmp	.Lrt_fscanf_633
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
