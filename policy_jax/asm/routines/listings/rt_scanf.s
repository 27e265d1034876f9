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
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%rdi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$328, %rsp
	.cfi_def_cfa_offset 384
	movq	%rsi, 152(%rsp)
	movq	%rdx, 160(%rsp)
	movq	%rcx, 168(%rsp)
	movq	%r8, 176(%rsp)
	movq	%r9, 184(%rsp)
	testb	%al, %al
	je	.Lrt_scanf_244
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm1, 208(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm3, 240(%rsp)
	movaps	%xmm4, 256(%rsp)
	movaps	%xmm5, 272(%rsp)
	movaps	%xmm6, 288(%rsp)
	movaps	%xmm7, 304(%rsp)
.Lrt_scanf_244:
	leaq	384(%rsp), %rax
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	movl	$8, 72(%rsp)
	movq	%rax, 80(%rsp)
	leaq	144(%rsp), %rax
	movq	%rax, 88(%rsp)
	movq	stdin@GOTPCREL(%rip), %rax
	testq	%rcx, %rcx
	setne	%dl
	movl	$48, 76(%rsp)
	movq	(%rax), %rbp
	movq	8(%rbp), %r10
	movq	16(%rbp), %r9
	cmpq	%r9, %r10
	setb	%al
	andb	%al, %dl
	movb	%dl, 23(%rsp)
	je	.Lrt_scanf_200
	cmpb	$0, (%rcx)
	je	.Lrt_scanf_200
	movl	192(%rbp), %eax
	testl	%eax, %eax
	jns	.Lrt_scanf_200
	testb	$16, 0(%rbp)
	jne	.Lrt_scanf_200
	movq	88(%rsp), %rax
	movq	%r10, %r13
	xorl	%r15d, %r15d
	movq	%r12, %r14
	movl	$8, %r11d
	movq	%rax, 8(%rsp)
	leaq	384(%rsp), %rax
	movq	%rax, 24(%rsp)
.Lrt_scanf_5:
	movzbl	(%r14), %eax
	leaq	1(%r14), %rdx
	cmpb	$37, %al
	je	.Lrt_scanf_6
.Lrt_scanf_494:
	testb	%al, %al
	je	.Lrt_scanf_7
	cmpb	$32, %al
	ja	.Lrt_scanf_8
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jnc	.Lrt_scanf_10
.Lrt_scanf_488:
	cmpq	%r9, %r13
	jnb	.Lrt_scanf_12
	movzbl	0(%r13), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_12
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jc	.Lrt_scanf_493
.Lrt_scanf_12:
	cmpq	%r13, %r9
	je	.Lrt_scanf_200
.Lrt_scanf_486:
	movq	%rdx, %r14
	movzbl	(%r14), %eax
	leaq	1(%r14), %rdx
	cmpb	$37, %al
	jne	.Lrt_scanf_494
.Lrt_scanf_6:
	movzbl	1(%r14), %eax
	leaq	2(%r14), %rdx
	movb	%al, (%rsp)
	cmpb	$100, %al
	je	.Lrt_scanf_495
	xorl	%ecx, %ecx
	cmpb	$64, (%rsp)
	movl	$1, %r8d
	jbe	.Lrt_scanf_496
.Lrt_scanf_30:
	cmpb	$108, (%rsp)
	je	.Lrt_scanf_497
	cmpb	$104, (%rsp)
	je	.Lrt_scanf_498
	movzbl	(%rsp), %eax
	movl	%eax, %esi
	andl	$-17, %esi
	cmpb	$106, %sil
	je	.Lrt_scanf_39
	cmpb	$116, %al
	jne	.Lrt_scanf_499
.Lrt_scanf_39:
	movzbl	(%rdx), %eax
	movl	$16, 32(%rsp)
	leaq	1(%rdx), %r14
	movb	%al, (%rsp)
	leal	-91(%rax), %esi
	andl	$-9, %esi
.Lrt_scanf_36:
	testb	%sil, %sil
	je	.Lrt_scanf_40
	cmpb	$110, (%rsp)
	jne	.Lrt_scanf_18
.Lrt_scanf_41:
	testl	%r8d, %r8d
	je	.Lrt_scanf_5
	movq	%r13, %rdx
	subq	%r10, %rdx
	cmpl	$47, %r11d
	ja	.Lrt_scanf_202
	movq	8(%rsp), %rbx
	movl	%r11d, %eax
	addl	$8, %r11d
	movq	(%rbx,%rax), %rax
.Lrt_scanf_203:
	cmpl	$4, 32(%rsp)
	jne	.Lrt_scanf_204
	movl	%edx, (%rax)
	jmp	.Lrt_scanf_5
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_8:
	testb	%al, %al
	js	.Lrt_scanf_200
.Lrt_scanf_10:
	cmpq	%r9, %r13
	jnb	.Lrt_scanf_200
	cmpb	0(%r13), %al
	je	.Lrt_scanf_500
.Lrt_scanf_200:
	leaq	72(%rsp), %rsi
	movq	%r12, %rdi
	call	__isoc99_vscanf@PLT
	movl	%eax, %r15d
.Lrt_scanf_1:
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
.Lrt_scanf_7:
	.cfi_restore_state
	movq	%r13, 8(%rbp)
	jmp	.Lrt_scanf_1
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_500:
	addq	$1, %r13
	jmp	.Lrt_scanf_486
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_495:
	cmpl	$47, %r11d
	ja	.Lrt_scanf_16
	movq	8(%rsp), %rax
	movl	%r11d, %ecx
	movq	(%rax,%rcx), %r14
.Lrt_scanf_17:
	movq	%r9, %rcx
	subq	%r13, %rcx
	cmpq	$25, %rcx
	jle	.Lrt_scanf_218
	movzbl	0(%r13), %ecx
	movq	%r13, %rdi
	movabsq	$4294983168, %r8
	movzbl	%cl, %esi
	cmpb	$32, %cl
	ja	.Lrt_scanf_19
.Lrt_scanf_20:
	btq	%rsi, %r8
	jc	.Lrt_scanf_501
.Lrt_scanf_19:
	movabsq	$3472328296227680304, %rsi
	xorl	%r8d, %r8d
	cmpb	$45, %cl
	movabsq	$-9187201950435737472, %rbx
	sete	%r8b
	movq	%r8, %rax
	addq	%r8, %rdi
	negq	%rax
	xorq	(%rdi), %rsi
	movq	%rax, 32(%rsp)
	movabsq	$8536140394893047414, %rax
	leaq	(%rsi,%rax), %rcx
	orq	%rsi, %rcx
	andq	%rbx, %rcx
	je	.Lrt_scanf_22
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %ebx
	negl	%ecx
	salq	%cl, %rsi
	shrl	$3, %ebx
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
.Lrt_scanf_23:
	leal	-1(%rbx), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_scanf_218
	movq	32(%rsp), %rax
	movl	%ebx, %ebx
	leaq	(%rdi,%rbx), %r13
	xorq	%rsi, %rax
	addq	%r8, %rax
	movl	%eax, (%r14)
	cmpl	$47, %r11d
	ja	.Lrt_scanf_28
	addl	$8, %r11d
.Lrt_scanf_29:
	addl	$1, %r15d
	movq	%rdx, %r14
	jmp	.Lrt_scanf_5
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_493:
	addq	$1, %r13
	jmp	.Lrt_scanf_488
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_498:
	movzbl	(%rdx), %eax
	movb	%al, (%rsp)
	cmpb	$104, %al
	je	.Lrt_scanf_38
	leal	-91(%rax), %esi
	movl	$2, 32(%rsp)
	leaq	1(%rdx), %r14
	andl	$-9, %esi
	jmp	.Lrt_scanf_36
.Lrt_scanf_24:
	movq	48(%rsp), %rax
	movl	$16, %ebx
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
.Lrt_scanf_26:
	movzbl	(%rdi,%rbx), %eax
	movl	%eax, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_23
	subl	$48, %eax
	leaq	(%rsi,%rsi,4), %rcx
	addq	$1, %rbx
	cltq
	leaq	(%rax,%rcx,2), %rsi
	cmpq	$20, %rbx
	jne	.Lrt_scanf_26
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_218:
	movl	$4, 32(%rsp)
	movq	%rdx, %r14
	movl	$1, %r8d
	xorl	%ecx, %ecx
.Lrt_scanf_18:
	cmpq	%r9, %r13
	jnb	.Lrt_scanf_200
.Lrt_scanf_42:
	movzbl	0(%r13), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_40
	movabsq	$4294983168, %rdx
	btq	%rax, %rdx
	jc	.Lrt_scanf_502
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_40:
	cmpq	%r9, %r13
	jnb	.Lrt_scanf_200
	movzbl	(%rsp), %eax
	leal	-37(%rax), %edx
	cmpb	$83, %dl
	ja	.Lrt_scanf_200
	leaq	.Lrt_scanf_44(%rip), %rsi
	movzbl	%dl, %edx
	movslq	(%rsi,%rdx,4), %rdx
	addq	%rsi, %rdx
	jmp	*%rdx
	.section	.rodata
	.align 4
	.align 4
.Lrt_scanf_44:
	.long	.Lrt_scanf_51-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_50-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_49-.Lrt_scanf_44
	.long	.Lrt_scanf_45-.Lrt_scanf_44
	.long	.Lrt_scanf_48-.Lrt_scanf_44
	.long	.Lrt_scanf_48-.Lrt_scanf_44
	.long	.Lrt_scanf_48-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_47-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_41-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_46-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_45-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_200-.Lrt_scanf_44
	.long	.Lrt_scanf_43-.Lrt_scanf_44
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_497:
	movzbl	(%rdx), %eax
	movb	%al, (%rsp)
	cmpb	$108, %al
	je	.Lrt_scanf_35
	leal	-91(%rax), %esi
	movl	$8, 32(%rsp)
	leaq	1(%rdx), %r14
	andl	$-9, %esi
	jmp	.Lrt_scanf_36
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_35:
	movzbl	1(%rdx), %eax
	movl	$16, 32(%rsp)
	leaq	2(%rdx), %r14
	leal	-91(%rax), %esi
	movb	%al, (%rsp)
	andl	$-9, %esi
	jmp	.Lrt_scanf_36
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_501:
	leaq	-25(%r9), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_scanf_19
	movzbl	1(%rdi), %esi
	addq	$1, %rdi
	movl	%esi, %ecx
	cmpb	$32, %sil
	ja	.Lrt_scanf_19
	jmp	.Lrt_scanf_20
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_502:
	addq	$1, %r13
	cmpq	%r9, %r13
	jb	.Lrt_scanf_42
	jmp	.Lrt_scanf_200
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_48:
	cmpl	$1, %r8d
	jne	.Lrt_scanf_200
	movl	32(%rsp), %eax
	subl	$4, %eax
	andl	$-5, %eax
	orl	%ecx, %eax
	movl	%eax, (%rsp)
	jne	.Lrt_scanf_200
	movzbl	0(%r13), %ebx
	cmpb	$45, %bl
	je	.Lrt_scanf_87
	cmpb	$43, %bl
	je	.Lrt_scanf_87
.Lrt_scanf_88:
	movq	%r9, %r8
	subq	%r13, %r8
	cmpq	$23, %r8
	jle	.Lrt_scanf_91
	movabsq	$3472328296227680304, %r8
	movq	0(%r13), %rdx
	movabsq	$8536140394893047414, %rcx
	movabsq	$-9187201950435737472, %rsi
	xorq	%r8, %rdx
	leaq	(%rdx,%rcx), %rax
	orq	%rdx, %rax
	andq	%rsi, %rax
	je	.Lrt_scanf_93
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
.Lrt_scanf_94:
	cmpq	%r13, %r9
	je	.Lrt_scanf_200
	cmpl	$19, %esi
	ja	.Lrt_scanf_200
	testl	%esi, %esi
	jne	.Lrt_scanf_103
	cmpb	$46, 0(%r13)
	jne	.Lrt_scanf_200
	xorl	%eax, %eax
.Lrt_scanf_104:
	leaq	1(%r13), %rdi
	movq	%r9, %rdx
	subq	%rdi, %rdx
	movq	%rdi, 40(%rsp)
	cmpq	$23, %rdx
	jle	.Lrt_scanf_106
	movabsq	$3472328296227680304, %rdi
	movq	1(%r13), %rdx
	movabsq	$8536140394893047414, %r8
	xorq	%rdi, %rdx
	leaq	(%rdx,%r8), %rcx
	movabsq	$-9187201950435737472, %r8
	orq	%rdx, %rcx
	andq	%rcx, %r8
	je	.Lrt_scanf_107
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
.Lrt_scanf_108:
	cmpq	%r13, %r9
	je	.Lrt_scanf_200
	leal	(%rsi,%rdi), %ecx
	cmpl	$19, %ecx
	ja	.Lrt_scanf_200
	testl	%edi, %edi
	je	.Lrt_scanf_116
	movl	%edi, %esi
	leaq	rt_scanf_powers_of_ten(%rip), %rcx
	negl	%edi
	imulq	(%rcx,%rsi,8), %rax
	movl	%edi, 40(%rsp)
	addq	%rdx, %rax
	movzbl	0(%r13), %edx
.Lrt_scanf_105:
	orl	$32, %edx
	cmpb	$120, %dl
	je	.Lrt_scanf_200
	cmpb	$101, %dl
	je	.Lrt_scanf_117
.Lrt_scanf_491:
	movabsq	$9007199254740992, %rdx
	cmpq	%rax, %rdx
	jb	.Lrt_scanf_200
	stmxcsr	60(%rsp)
	testl	$24576, 60(%rsp)
	jne	.Lrt_scanf_200
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rax, %xmm0
	movl	40(%rsp), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_503
	movslq	40(%rsp), %rdx
	leaq	rt_scanf_exact_powers(%rip), %rax
	mulsd	(%rax,%rdx,8), %xmm0
.Lrt_scanf_137:
	cmpb	$45, %bl
	jne	.Lrt_scanf_138
	xorpd	.Lrt_scanf_C0(%rip), %xmm0
.Lrt_scanf_138:
	cmpl	$8, 32(%rsp)
	movq	%xmm0, %rax
	je	.Lrt_scanf_504
	andl	$536870911, %eax
	cmpq	$268435456, %rax
	je	.Lrt_scanf_200
	cvtsd2ss	%xmm0, %xmm0
	cmpl	$47, %r11d
	ja	.Lrt_scanf_143
	movq	8(%rsp), %rbx
	movl	%r11d, %eax
	addl	$8, %r11d
	movq	(%rbx,%rax), %rax
.Lrt_scanf_144:
	movss	%xmm0, (%rax)
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_487:
	addl	$1, %r15d
	jmp	.Lrt_scanf_5
.Lrt_scanf_45:
	movzbl	0(%r13), %eax
	movb	%al, 40(%rsp)
.Lrt_scanf_52:
	movzbl	40(%rsp), %eax
	movl	%ecx, %edx
	testl	%ecx, %ecx
	movq	$-1, %rsi
	cmove	%rsi, %rdx
	cmpb	$45, %al
	je	.Lrt_scanf_55
	cmpb	$43, %al
	jne	.Lrt_scanf_56
	addq	$1, %r13
	subq	$1, %rdx
.Lrt_scanf_57:
	cmpq	%r9, %r13
	jnb	.Lrt_scanf_200
.Lrt_scanf_56:
	movq	%r9, %rbx
	subq	%r13, %rbx
	testl	%ecx, %ecx
	jne	.Lrt_scanf_58
.Lrt_scanf_213:
	cmpq	$23, %rbx
	jle	.Lrt_scanf_58
	movabsq	$3472328296227680304, %rcx
	movq	0(%r13), %rsi
	movabsq	$8536140394893047414, %rdi
	movabsq	$-9187201950435737472, %rax
	xorq	%rcx, %rsi
	leaq	(%rsi,%rdi), %rdx
	orq	%rsi, %rdx
	andq	%rax, %rdx
	je	.Lrt_scanf_59
	rep bsfq	%rdx, %rdx
	leal	-7(%rdx), %ecx
	movl	%ecx, %ebx
	negl	%ecx
	salq	%cl, %rsi
	shrl	$3, %ebx
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
	movl	%ebx, %ecx
	shrq	$32, %rdx
.Lrt_scanf_60:
	addq	%rcx, %r13
	cmpq	%r13, %r9
	je	.Lrt_scanf_200
	testl	%ebx, %ebx
	je	.Lrt_scanf_200
.Lrt_scanf_214:
	cmpl	$18, %ebx
	ja	.Lrt_scanf_505
.Lrt_scanf_63:
	movq	%rdx, %rax
	negq	%rax
	cmpb	$45, 40(%rsp)
	cmove	%rax, %rdx
	testl	%r8d, %r8d
	je	.Lrt_scanf_5
	cmpl	$47, %r11d
	ja	.Lrt_scanf_71
	movq	8(%rsp), %rbx
	movl	%r11d, %eax
	addl	$8, %r11d
	movq	(%rbx,%rax), %rax
.Lrt_scanf_72:
	cmpl	$4, 32(%rsp)
	jne	.Lrt_scanf_73
	movl	%edx, (%rax)
	jmp	.Lrt_scanf_487
.Lrt_scanf_49:
	cmpl	$4, 32(%rsp)
	jne	.Lrt_scanf_200
	testl	%ecx, %ecx
	movl	$1, %ebx
	movq	%r9, %rax
	cmovne	%rcx, %rbx
	subq	%r13, %rax
	cmpq	%rbx, %rax
	jb	.Lrt_scanf_200
	testl	%r8d, %r8d
	je	.Lrt_scanf_145
	cmpl	$47, %r11d
	ja	.Lrt_scanf_146
	movq	8(%rsp), %rdi
	movl	%r11d, %eax
	addl	$8, %r11d
	movq	(%rdi,%rax), %rdi
.Lrt_scanf_147:
	cmpl	$1, %ecx
	ja	.Lrt_scanf_148
	movzbl	0(%r13), %eax
	movb	%al, (%rdi)
.Lrt_scanf_149:
	addl	$1, %r15d
.Lrt_scanf_145:
	addq	%rbx, %r13
	jmp	.Lrt_scanf_5
.Lrt_scanf_47:
	movzbl	0(%r13), %eax
	movb	%al, 40(%rsp)
	cmpb	$48, %al
	je	.Lrt_scanf_200
	leal	-43(%rax), %edx
	andl	$253, %edx
	jne	.Lrt_scanf_53
	leaq	1(%r13), %rdx
	cmpq	%r9, %rdx
	jnb	.Lrt_scanf_52
	cmpb	$48, 1(%r13)
	jne	.Lrt_scanf_52
	jmp	.Lrt_scanf_200
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_43:
	testl	%ecx, %ecx
	jne	.Lrt_scanf_200
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	jmp	.Lrt_scanf_80
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_506:
	subl	$48, %eax
	salq	$4, %rcx
	cltq
	orq	%rax, %rcx
.Lrt_scanf_78:
	addq	$1, %r13
	addl	$1, %edx
	cmpq	%r13, %r9
	je	.Lrt_scanf_200
.Lrt_scanf_80:
	movzbl	0(%r13), %eax
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	jbe	.Lrt_scanf_506
	orl	$32, %eax
	leal	-97(%rax), %esi
	cmpb	$5, %sil
	ja	.Lrt_scanf_79
	movzbl	%al, %eax
	salq	$4, %rcx
	subl	$87, %eax
	cltq
	orq	%rax, %rcx
	jmp	.Lrt_scanf_78
.Lrt_scanf_46:
	cmpl	$4, 32(%rsp)
	jne	.Lrt_scanf_200
	movl	%ecx, %edi
	testl	%ecx, %ecx
	movq	$-1, %rax
	cmove	%rax, %rdi
	xorl	%ecx, %ecx
	testl	%r8d, %r8d
	je	.Lrt_scanf_151
	cmpl	$47, %r11d
	ja	.Lrt_scanf_152
	movq	8(%rsp), %rbx
	movl	%r11d, %eax
	addl	$8, %r11d
	movq	(%rbx,%rax), %rcx
.Lrt_scanf_151:
	movq	%r9, %rax
	subq	%r13, %rax
	cmpq	%rdi, %rax
	movq	%rax, %rbx
	movq	%rax, (%rsp)
	cmova	%rdi, %rbx
	cmpq	$15, %rbx
	jbe	.Lrt_scanf_231
	leaq	-16(%rbx), %rax
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	andq	$-16, %rax
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	leaq	16(%rax), %rdx
	xorl	%eax, %eax
	jmp	.Lrt_scanf_163
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_154:
	testq	%rcx, %rcx
	je	.Lrt_scanf_162
	movups	%xmm1, (%rcx,%rax)
.Lrt_scanf_162:
	addq	$16, %rax
	cmpq	%rax, %rdx
	je	.Lrt_scanf_153
.Lrt_scanf_163:
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
	je	.Lrt_scanf_154
	rep bsfl	%esi, %esi
	movslq	%esi, %rbx
	movq	%rbx, 32(%rsp)
	testq	%rcx, %rcx
	je	.Lrt_scanf_156
	testq	%rax, %rax
	je	.Lrt_scanf_155
	leaq	-16(%rbx,%rax), %rdx
	movdqu	0(%r13,%rdx), %xmm6
	movups	%xmm6, (%rcx,%rdx)
.Lrt_scanf_156:
	movq	32(%rsp), %rdx
	addq	%rax, %rdx
.Lrt_scanf_161:
	cmpq	%rdx, (%rsp)
	jne	.Lrt_scanf_245
	cmpq	%rdx, %rdi
	jne	.Lrt_scanf_200
.Lrt_scanf_245:
	addq	%rdx, %r13
	testl	%r8d, %r8d
	je	.Lrt_scanf_5
	movb	$0, (%rcx,%rdx)
	jmp	.Lrt_scanf_487
.Lrt_scanf_50:
	cmpl	$4, 32(%rsp)
	jne	.Lrt_scanf_200
	testl	%ecx, %ecx
	movl	%ecx, %edx
	movq	$-1, %rax
	cmovne	%rdx, %rax
	xorl	%ebx, %ebx
	movq	%rax, (%rsp)
	testl	%r8d, %r8d
	je	.Lrt_scanf_169
	cmpl	$47, %r11d
	ja	.Lrt_scanf_170
	movq	8(%rsp), %rbx
	movl	%r11d, %eax
	addl	$8, %r11d
	movq	(%rbx,%rax), %rbx
.Lrt_scanf_169:
	movzbl	(%r14), %ecx
	cmpb	$94, %cl
	jne	.Lrt_scanf_171
	movzbl	1(%r14), %ecx
	testb	%cl, %cl
	je	.Lrt_scanf_172
	cmpb	$93, 2(%r14)
	je	.Lrt_scanf_507
.Lrt_scanf_172:
	movq	$0, 128(%rsp)
	pxor	%xmm0, %xmm0
	addq	$1, %r14
	movl	$1, 128(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 112(%rsp)
.Lrt_scanf_210:
	movl	%ecx, %edx
	testb	%cl, %cl
	je	.Lrt_scanf_200
	xorl	%eax, %eax
	movq	%r10, 40(%rsp)
	leaq	2(%r14), %rdi
	xorl	%esi, %esi
	movq	%r9, 48(%rsp)
	movzbl	23(%rsp), %r10d
	movl	%eax, %r9d
	movq	%rbp, 32(%rsp)
	jmp	.Lrt_scanf_190
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_193:
	movl	%edx, %esi
	movl	$1, %r9d
	shrb	$6, %sil
	salq	%cl, %r9
	andl	$3, %esi
	orq	%r9, 96(%rsp,%rsi,8)
	testb	%al, %al
	je	.Lrt_scanf_200
	leaq	1(%rdi), %rcx
	cmpb	$93, %al
	je	.Lrt_scanf_192
.Lrt_scanf_191:
	movq	%rcx, %rdi
	movl	%edx, %r9d
	movl	%r10d, %esi
	movl	%eax, %edx
	movl	%eax, %ecx
.Lrt_scanf_190:
	movzbl	-1(%rdi), %eax
	movq	%rdi, %r14
	cmpb	$45, %dl
	jne	.Lrt_scanf_193
	testb	%sil, %sil
	je	.Lrt_scanf_193
	testb	%al, %al
	setne	%bpl
	cmpb	$93, %al
	setne	%sil
	testb	%sil, %bpl
	je	.Lrt_scanf_193
	cmpb	%r9b, %al
	jb	.Lrt_scanf_193
	movzbl	%r9b, %ecx
	movzbl	%al, %ebp
	movl	$1, %r9d
	cmpl	%ebp, %ecx
	jnb	.Lrt_scanf_508
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_194:
	movl	%ecx, %edx
	movq	%r9, %rsi
	salq	%cl, %rsi
	shrl	$6, %edx
	addl	$1, %ecx
	orq	%rsi, 96(%rsp,%rdx,8)
	cmpl	%ecx, %ebp
	jne	.Lrt_scanf_194
	leaq	1(%rdi), %rcx
	movl	$45, %edx
	jmp	.Lrt_scanf_191
.Lrt_scanf_51:
	testl	%ecx, %ecx
	setne	%al
	cmpl	$4, 32(%rsp)
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_scanf_200
	testl	%r8d, %r8d
	je	.Lrt_scanf_200
	cmpb	$37, 0(%r13)
	jne	.Lrt_scanf_200
	addq	$1, %r13
	jmp	.Lrt_scanf_5
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_496:
	cmpb	$42, (%rsp)
	jne	.Lrt_scanf_31
	movzbl	2(%r14), %eax
	leaq	3(%r14), %rdx
	xorl	%r8d, %r8d
	movb	%al, (%rsp)
.Lrt_scanf_31:
	movzbl	(%rsp), %eax
	cmpb	$48, %al
	je	.Lrt_scanf_200
	leal	-48(%rax), %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_221
	leaq	8(%rdx), %rdi
	xorl	%ecx, %ecx
	jmp	.Lrt_scanf_32
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_33:
	cmpq	%rdi, %rdx
	je	.Lrt_scanf_200
.Lrt_scanf_32:
	leal	(%rcx,%rcx,4), %ecx
	addq	$1, %rdx
	leal	-48(%rax,%rcx,2), %ecx
	movzbl	-1(%rdx), %eax
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	jbe	.Lrt_scanf_33
	movb	%al, (%rsp)
	jmp	.Lrt_scanf_30
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_38:
	movzbl	1(%rdx), %eax
	movl	$1, 32(%rsp)
	leaq	2(%rdx), %r14
	leal	-91(%rax), %esi
	movb	%al, (%rsp)
	andl	$-9, %esi
	jmp	.Lrt_scanf_36
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_499:
	leal	-91(%rax), %esi
	movl	$4, 32(%rsp)
	movq	%rdx, %r14
	andl	$-9, %esi
	jmp	.Lrt_scanf_36
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_16:
	movq	24(%rsp), %rax
	movq	(%rax), %r14
	jmp	.Lrt_scanf_17
.Lrt_scanf_192:
	movq	32(%rsp), %rbp
	movq	40(%rsp), %r10
	movq	48(%rsp), %r9
	testq	%rdi, %rdi
	je	.Lrt_scanf_200
	movq	%r9, %rdi
	movl	%r8d, 32(%rsp)
	movl	128(%rsp), %esi
	xorl	%eax, %eax
	movq	(%rsp), %r8
	subq	%r13, %rdi
	jmp	.Lrt_scanf_199
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_509:
	testq	%rbx, %rbx
	je	.Lrt_scanf_198
	movb	%cl, (%rbx,%rax)
.Lrt_scanf_198:
	addq	$1, %rax
	cmpq	%rax, %r8
	je	.Lrt_scanf_479
	cmpq	%rax, %rdi
	je	.Lrt_scanf_479
.Lrt_scanf_199:
	movzbl	0(%r13,%rax), %ecx
	movl	%ecx, %edx
	shrb	$6, %dl
	andl	$3, %edx
	movq	96(%rsp,%rdx,8), %rdx
	shrq	%cl, %rdx
	andl	$1, %edx
	cmpl	%esi, %edx
	jne	.Lrt_scanf_509
.Lrt_scanf_479:
	movl	32(%rsp), %r8d
.Lrt_scanf_188:
	testq	%rax, %rax
	je	.Lrt_scanf_200
.Lrt_scanf_187:
	addq	%rax, %r13
	cmpq	%r13, %r9
	jne	.Lrt_scanf_246
	movq	(%rsp), %rdi
	cmpq	%rdi, %rax
	jne	.Lrt_scanf_200
.Lrt_scanf_246:
	testl	%r8d, %r8d
	je	.Lrt_scanf_5
	movb	$0, (%rbx,%rax)
	addl	$1, %r15d
	jmp	.Lrt_scanf_5
.Lrt_scanf_53:
	testl	%ecx, %ecx
	je	.Lrt_scanf_211
	movq	%r9, %rbx
	movl	%ecx, %edx
	subq	%r13, %rbx
	cmpb	$45, 40(%rsp)
	je	.Lrt_scanf_55
.Lrt_scanf_58:
	cmpq	%rdx, %rbx
	cmovbe	%rbx, %rdx
	movq	%rdx, %rax
	testq	%rdx, %rdx
	je	.Lrt_scanf_200
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	movq	%rax, %rdi
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_67:
	movzbl	0(%r13,%rcx), %eax
	movl	%ecx, %ebx
	movl	%eax, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_60
	subl	$48, %eax
	leaq	(%rdx,%rdx,4), %rdx
	addq	$1, %rcx
	cltq
	leaq	(%rax,%rdx,2), %rdx
	cmpq	%rcx, %rdi
	je	.Lrt_scanf_510
	cmpq	$20, %rcx
	jne	.Lrt_scanf_67
.Lrt_scanf_225:
	movl	$20, %ebx
.Lrt_scanf_65:
	addq	%rcx, %r13
	cmpq	%r13, %r9
	jne	.Lrt_scanf_214
	jmp	.Lrt_scanf_200
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_28:
	addq	$8, 24(%rsp)
	jmp	.Lrt_scanf_29
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_55:
	movb	$45, 40(%rsp)
	addq	$1, %r13
	subq	$1, %rdx
	jmp	.Lrt_scanf_57
.Lrt_scanf_87:
	addq	$1, %r13
	cmpq	%r9, %r13
	jb	.Lrt_scanf_88
	jmp	.Lrt_scanf_200
.Lrt_scanf_22:
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
	andq	%rbx, %rax
	je	.Lrt_scanf_24
	rep bsfq	%rax, %rax
	leaq	rt_scanf_powers_of_ten(%rip), %rcx
	movq	40(%rsp), %rbx
	subl	$7, %eax
	movl	%eax, 56(%rsp)
	shrl	$3, %eax
	movl	%eax, %esi
	imulq	(%rcx,%rsi,8), %rbx
	movq	%rbx, %rsi
	testl	%eax, %eax
	je	.Lrt_scanf_25
	movl	56(%rsp), %ecx
	movq	48(%rsp), %rbx
	negl	%ecx
	salq	%cl, %rbx
	leaq	(%rbx,%rbx,4), %rcx
	salq	$9, %rcx
	addq	%rbx, %rcx
	movabsq	$71777214294589695, %rbx
	shrq	$8, %rcx
	andq	%rbx, %rcx
	movabsq	$281470681808895, %rbx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rbx, %rcx
	movabsq	$42949672960001, %rbx
	imulq	%rbx, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rsi
.Lrt_scanf_25:
	leal	8(%rax), %ebx
	jmp	.Lrt_scanf_23
.Lrt_scanf_171:
	movq	$0, 128(%rsp)
	pxor	%xmm0, %xmm0
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 112(%rsp)
	jmp	.Lrt_scanf_210
.Lrt_scanf_103:
	movzbl	0(%r13), %edx
	movl	$0, 40(%rsp)
	cmpb	$46, %dl
	jne	.Lrt_scanf_105
	jmp	.Lrt_scanf_104
.Lrt_scanf_231:
	xorl	%edx, %edx
.Lrt_scanf_153:
	cmpq	%rbx, %rdx
	jnb	.Lrt_scanf_161
	movabsq	$4294983168, %rsi
.Lrt_scanf_166:
	movzbl	0(%r13,%rdx), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_164
	btq	%rax, %rsi
	jc	.Lrt_scanf_161
.Lrt_scanf_164:
	testq	%rcx, %rcx
	je	.Lrt_scanf_165
	movb	%al, (%rcx,%rdx)
.Lrt_scanf_165:
	addq	$1, %rdx
	cmpq	%rdx, %rbx
	jne	.Lrt_scanf_166
	jmp	.Lrt_scanf_161
.Lrt_scanf_504:
	cmpl	$47, %r11d
	ja	.Lrt_scanf_140
	movq	8(%rsp), %rbx
	movl	%r11d, %edx
	addl	$8, %r11d
	movq	(%rbx,%rdx), %rdx
.Lrt_scanf_141:
	movq	%rax, (%rdx)
	jmp	.Lrt_scanf_487
.Lrt_scanf_79:
	testl	%edx, %edx
	sete	%sil
	cmpl	$15, %edx
	setg	%dl
	orb	%dl, %sil
	jne	.Lrt_scanf_200
	cmpb	$120, %al
	je	.Lrt_scanf_200
	testl	%r8d, %r8d
	je	.Lrt_scanf_5
	cmpl	$47, %r11d
	ja	.Lrt_scanf_81
	movq	8(%rsp), %rbx
	movl	%r11d, %eax
	addl	$8, %r11d
	movq	(%rbx,%rax), %rax
.Lrt_scanf_82:
	cmpl	$4, 32(%rsp)
	jne	.Lrt_scanf_83
	movl	%ecx, (%rax)
	jmp	.Lrt_scanf_487
.Lrt_scanf_91:
	xorl	%edx, %edx
	xorl	%eax, %eax
	jmp	.Lrt_scanf_100
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_102:
	subl	$48, %ecx
	leaq	(%rax,%rax,4), %rax
	addq	$1, %rdx
	movslq	%ecx, %rcx
	leaq	(%rcx,%rax,2), %rax
	cmpq	%r8, %rdx
	je	.Lrt_scanf_511
	cmpq	$20, %rdx
	je	.Lrt_scanf_200
.Lrt_scanf_100:
	movzbl	0(%r13,%rdx), %ecx
	movl	%edx, %esi
	movl	%ecx, %edi
	subl	$48, %edi
	cmpb	$9, %dil
	jbe	.Lrt_scanf_102
	addq	%rdx, %r13
	jmp	.Lrt_scanf_94
.Lrt_scanf_204:
	cmpl	$7, 32(%rsp)
	jbe	.Lrt_scanf_206
	movq	%rdx, (%rax)
	jmp	.Lrt_scanf_5
.Lrt_scanf_202:
	movq	24(%rsp), %rbx
	movq	(%rbx), %rax
	addq	$8, %rbx
	movq	%rbx, 24(%rsp)
	jmp	.Lrt_scanf_203
.Lrt_scanf_211:
	movq	%r9, %rbx
	movq	$-1, %rdx
	subq	%r13, %rbx
	jmp	.Lrt_scanf_213
.Lrt_scanf_510:
	addl	$1, %ebx
	jmp	.Lrt_scanf_65
.Lrt_scanf_73:
	cmpl	$7, 32(%rsp)
	jbe	.Lrt_scanf_75
	movq	%rdx, (%rax)
	jmp	.Lrt_scanf_487
.Lrt_scanf_71:
	movq	24(%rsp), %rbx
	movq	(%rbx), %rax
	addq	$8, %rbx
	movq	%rbx, 24(%rsp)
	jmp	.Lrt_scanf_72
.Lrt_scanf_507:
	movq	(%rsp), %rsi
	movq	%r9, %rax
	subq	%r13, %rax
	cmpq	%rsi, %rax
	cmova	%rsi, %rax
	movq	%rax, %rdi
	cmpq	$15, %rax
	jbe	.Lrt_scanf_238
	movd	%ecx, %xmm0
	leaq	-16(%rax), %rax
	punpcklbw	%xmm0, %xmm0
	andq	$-16, %rax
	punpcklwd	%xmm0, %xmm0
	leaq	16(%rax), %rsi
	xorl	%eax, %eax
	pshufd	$0, %xmm0, %xmm2
	jmp	.Lrt_scanf_183
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_174:
	testq	%rbx, %rbx
	je	.Lrt_scanf_182
	movups	%xmm0, (%rbx,%rax)
.Lrt_scanf_182:
	addq	$16, %rax
	cmpq	%rax, %rsi
	je	.Lrt_scanf_512
.Lrt_scanf_183:
	movdqu	0(%r13,%rax), %xmm0
	movdqa	%xmm0, %xmm1
	pcmpeqb	%xmm2, %xmm1
	pmovmskb	%xmm1, %edx
	testl	%edx, %edx
	je	.Lrt_scanf_174
	xorl	%edi, %edi
	rep bsfl	%edx, %edi
	movslq	%edi, %rsi
	movq	%rsi, 32(%rsp)
	testq	%rbx, %rbx
	je	.Lrt_scanf_176
	testq	%rax, %rax
	je	.Lrt_scanf_175
	leaq	-16(%rax,%rsi), %rdx
	movdqu	0(%r13,%rdx), %xmm7
	movups	%xmm7, (%rbx,%rdx)
.Lrt_scanf_176:
	movq	32(%rsp), %rdi
	addq	%rdi, %rax
.Lrt_scanf_181:
	addq	$3, %r14
	jmp	.Lrt_scanf_188
.Lrt_scanf_206:
	cmpl	$2, 32(%rsp)
	je	.Lrt_scanf_513
	movb	%dl, (%rax)
	jmp	.Lrt_scanf_5
.Lrt_scanf_116:
	testl	%esi, %esi
	je	.Lrt_scanf_200
	movl	$0, 40(%rsp)
	movzbl	0(%r13), %edx
	jmp	.Lrt_scanf_105
.Lrt_scanf_106:
	testq	%rdx, %rdx
	je	.Lrt_scanf_228
	addq	%rdx, %r13
	movq	%rbp, 48(%rsp)
	movq	40(%rsp), %r8
	xorl	%edi, %edi
	xorl	%edx, %edx
	jmp	.Lrt_scanf_113
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_115:
	subl	$48, %ecx
	leaq	(%rdx,%rdx,4), %rdx
	addl	$1, %edi
	movslq	%ecx, %rcx
	leaq	(%rcx,%rdx,2), %rdx
	cmpq	%r13, %r8
	je	.Lrt_scanf_489
	addq	$1, %r8
	cmpl	$20, %edi
	je	.Lrt_scanf_200
.Lrt_scanf_113:
	movzbl	(%r8), %ecx
	movl	%ecx, %ebp
	subl	$48, %ebp
	cmpb	$9, %bpl
	jbe	.Lrt_scanf_115
.Lrt_scanf_489:
	movq	40(%rsp), %rcx
	movl	%edi, %r13d
	movq	48(%rsp), %rbp
	addq	%r13, %rcx
	movq	%rcx, %r13
	jmp	.Lrt_scanf_108
.Lrt_scanf_59:
	leaq	(%rsi,%rsi,4), %rdx
	xorq	8(%r13), %rcx
	movabsq	$71777214294589695, %rbx
	salq	$9, %rdx
	addq	%rsi, %rdx
	movabsq	$281470681808895, %rsi
	shrq	$8, %rdx
	andq	%rbx, %rdx
	movabsq	$42949672960001, %rbx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rsi, %rdx
	movq	%rcx, %rsi
	imulq	%rbx, %rdx
	shrq	$32, %rdx
	movq	%rdx, 48(%rsp)
	leaq	(%rcx,%rdi), %rdx
	orq	%rcx, %rdx
	andq	%rax, %rdx
	je	.Lrt_scanf_61
	xorl	%eax, %eax
	movq	48(%rsp), %rdi
	rep bsfq	%rdx, %rax
	leaq	rt_scanf_powers_of_ten(%rip), %rdx
	leal	-7(%rax), %ebx
	movl	%ebx, %eax
	shrl	$3, %eax
	movl	%eax, %ecx
	imulq	(%rdx,%rcx,8), %rdi
	movq	%rdi, %rdx
	leal	8(%rax), %edi
	addq	%rdi, %r13
	testl	%eax, %eax
	je	.Lrt_scanf_62
	cmpq	%r13, %r9
	je	.Lrt_scanf_200
	cmpl	$18, %edi
	ja	.Lrt_scanf_200
	movl	%ebx, %ecx
	movq	%rsi, %rax
	movabsq	$71777214294589695, %rbx
	movabsq	$281470681808895, %rsi
	negl	%ecx
	salq	%cl, %rax
	imulq	$2561, %rax, %rax
	shrq	$8, %rax
	andq	%rbx, %rax
	movabsq	$42949672960001, %rbx
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rsi, %rax
	imulq	%rbx, %rax
	shrq	$32, %rax
	addq	%rax, %rdx
	jmp	.Lrt_scanf_63
.Lrt_scanf_221:
	xorl	%ecx, %ecx
	jmp	.Lrt_scanf_30
.Lrt_scanf_155:
	testq	%rcx, %rcx
	je	.Lrt_scanf_156
	movl	%esi, %edx
	movq	0(%r13), %rbx
	andl	$8, %edx
	testb	$8, %sil
	movq	%rdx, 48(%rsp)
	leaq	96(%rsp), %rdx
	movq	%rdx, 40(%rsp)
	cmovne	%rcx, %rdx
	movq	%rbx, (%rdx)
	movq	48(%rsp), %rbx
	movq	%rbx, %rdx
	movl	0(%r13,%rbx), %ebx
	addq	%rcx, %rdx
	testb	$4, %sil
	cmove	40(%rsp), %rdx
	movl	%ebx, (%rdx)
	movl	%esi, %ebx
	andl	$12, %ebx
	testb	$2, %sil
	leaq	(%rcx,%rbx), %rdx
	movzwl	0(%r13,%rbx), %ebx
	cmove	40(%rsp), %rdx
	movw	%bx, (%rdx)
	movl	%esi, %ebx
	andl	$14, %ebx
	andl	$1, %esi
	movq	%rbx, %rdx
	leaq	(%rcx,%rbx), %rbx
	cmove	40(%rsp), %rbx
	movzbl	0(%r13,%rdx), %edx
	movb	%dl, (%rbx)
	jmp	.Lrt_scanf_156
.Lrt_scanf_148:
	movq	%rbx, %rdx
	movq	%r13, %rsi
	movl	%r11d, 40(%rsp)
	movq	%r9, 32(%rsp)
	movq	%r10, (%rsp)
	call	memcpy@PLT
	movl	40(%rsp), %r11d
	movq	32(%rsp), %r9
	movq	(%rsp), %r10
	jmp	.Lrt_scanf_149
.Lrt_scanf_146:
	movq	24(%rsp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 24(%rsp)
	jmp	.Lrt_scanf_147
.Lrt_scanf_511:
	addl	$1, %esi
	addq	%rdx, %r13
	jmp	.Lrt_scanf_94
.Lrt_scanf_505:
	cmpl	$19, %ebx
	jne	.Lrt_scanf_200
	cmpb	$117, (%rsp)
	je	.Lrt_scanf_63
	testq	%rdx, %rdx
	jns	.Lrt_scanf_63
	jmp	.Lrt_scanf_200
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_75:
	cmpl	$2, 32(%rsp)
	je	.Lrt_scanf_514
	movb	%dl, (%rax)
	jmp	.Lrt_scanf_487
.Lrt_scanf_503:
	negl	%eax
	leaq	rt_scanf_exact_powers(%rip), %rdx
	cltq
	divsd	(%rdx,%rax,8), %xmm0
	jmp	.Lrt_scanf_137
.Lrt_scanf_143:
	movq	24(%rsp), %rbx
	movq	(%rbx), %rax
	addq	$8, %rbx
	movq	%rbx, 24(%rsp)
	jmp	.Lrt_scanf_144
.Lrt_scanf_512:
	cmpq	%rdi, %rax
	jb	.Lrt_scanf_186
	jmp	.Lrt_scanf_515
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_516:
	testq	%rbx, %rbx
	je	.Lrt_scanf_185
	movb	%dl, (%rbx,%rax)
.Lrt_scanf_185:
	addq	$1, %rax
	cmpq	%rdi, %rax
	jnb	.Lrt_scanf_181
.Lrt_scanf_186:
	movzbl	0(%r13,%rax), %edx
	cmpb	%dl, %cl
	jne	.Lrt_scanf_516
	jmp	.Lrt_scanf_181
.Lrt_scanf_117:
	leaq	1(%r13), %rdx
	cmpq	%r9, %rdx
	jnb	.Lrt_scanf_200
	movzbl	1(%r13), %edi
	movb	%dil, 48(%rsp)
	cmpb	$45, %dil
	je	.Lrt_scanf_119
	cmpb	$43, %dil
	je	.Lrt_scanf_119
.Lrt_scanf_120:
	movq	%r9, %rcx
	subq	%rdx, %rcx
	cmpq	$23, %rcx
	jle	.Lrt_scanf_122
	movabsq	$3472328296227680304, %r8
	movq	(%rdx), %r13
	movabsq	$8536140394893047414, %rsi
	movabsq	$-9187201950435737472, %rdi
	xorq	%r8, %r13
	leaq	0(%r13,%rsi), %rcx
	orq	%r13, %rcx
	andq	%rdi, %rcx
	je	.Lrt_scanf_124
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
.Lrt_scanf_125:
	cmpq	%r13, %r9
	je	.Lrt_scanf_200
	movl	(%rsp), %edx
	subl	$1, %edx
	cmpl	$3, %edx
	ja	.Lrt_scanf_200
	movl	%ecx, %edx
	negl	%edx
	cmpb	$45, 48(%rsp)
	cmovne	%ecx, %edx
	addl	%edx, 40(%rsp)
	movl	40(%rsp), %edi
	leal	22(%rdi), %edx
	cmpl	$44, %edx
	jbe	.Lrt_scanf_491
	jmp	.Lrt_scanf_200
.Lrt_scanf_170:
	movq	24(%rsp), %rax
	movq	(%rax), %rbx
	addq	$8, %rax
	movq	%rax, 24(%rsp)
	jmp	.Lrt_scanf_169
.Lrt_scanf_152:
	movq	24(%rsp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, 24(%rsp)
	jmp	.Lrt_scanf_151
.Lrt_scanf_93:
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
	je	.Lrt_scanf_95
	rep bsfq	%rcx, %rcx
	leaq	rt_scanf_powers_of_ten(%rip), %rdi
	subl	$7, %ecx
	movl	%ecx, %r8d
	shrl	$3, %r8d
	movl	%r8d, %esi
	imulq	(%rdi,%rsi,8), %rdx
	movq	%rdx, %rsi
	testl	%r8d, %r8d
	je	.Lrt_scanf_96
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
.Lrt_scanf_96:
	leal	8(%r8), %edx
	addq	%rsi, %rax
	addq	%rdx, %r13
	movq	%rdx, %rsi
	jmp	.Lrt_scanf_94
.Lrt_scanf_508:
	leaq	1(%rdi), %rcx
	jmp	.Lrt_scanf_191
.Lrt_scanf_83:
	cmpl	$7, 32(%rsp)
	jbe	.Lrt_scanf_85
	movq	%rcx, (%rax)
	jmp	.Lrt_scanf_487
.Lrt_scanf_81:
	movq	24(%rsp), %rbx
	movq	(%rbx), %rax
	addq	$8, %rbx
	movq	%rbx, 24(%rsp)
	jmp	.Lrt_scanf_82
.Lrt_scanf_513:
	movw	%dx, (%rax)
	jmp	.Lrt_scanf_5
.Lrt_scanf_62:
	cmpq	%r13, %r9
	jne	.Lrt_scanf_63
	jmp	.Lrt_scanf_200
.Lrt_scanf_140:
	movq	24(%rsp), %rbx
	movq	(%rbx), %rdx
	addq	$8, %rbx
	movq	%rbx, 24(%rsp)
	jmp	.Lrt_scanf_141
.Lrt_scanf_85:
	cmpl	$2, 32(%rsp)
	je	.Lrt_scanf_517
	movb	%cl, (%rax)
	jmp	.Lrt_scanf_487
.Lrt_scanf_119:
	leaq	2(%r13), %rdx
	cmpq	%r9, %rdx
	jb	.Lrt_scanf_120
	jmp	.Lrt_scanf_200
.Lrt_scanf_514:
	movw	%dx, (%rax)
	jmp	.Lrt_scanf_487
.Lrt_scanf_122:
	leaq	-1(%rdx,%rcx), %r13
	movq	%rdx, %r8
	xorl	%ecx, %ecx
.Lrt_scanf_130:
	movzbl	(%r8), %esi
	movl	%esi, %edi
	subl	$48, %edi
	cmpb	$9, %dil
	ja	.Lrt_scanf_490
	subl	$48, %esi
	leaq	(%rcx,%rcx,4), %rcx
	addl	$1, (%rsp)
	movslq	%esi, %rsi
	leaq	(%rsi,%rcx,2), %rcx
	cmpq	%r13, %r8
	je	.Lrt_scanf_490
	addq	$1, %r8
	cmpl	$20, (%rsp)
	jne	.Lrt_scanf_130
	leaq	20(%rdx), %r13
	jmp	.Lrt_scanf_125
.Lrt_scanf_107:
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
	je	.Lrt_scanf_109
	rep bsfq	%rdx, %rdx
	subl	$7, %edx
	movl	%edx, %r13d
	movl	%edx, 56(%rsp)
	leaq	rt_scanf_powers_of_ten(%rip), %rdx
	shrl	$3, %r13d
	movl	%r13d, %edi
	imulq	(%rdx,%rdi,8), %rcx
	movq	%rcx, %rdx
	testl	%r13d, %r13d
	je	.Lrt_scanf_110
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
.Lrt_scanf_110:
	movq	40(%rsp), %rcx
	addl	$8, %r13d
	addq	%r8, %rdx
	movq	%r13, %rdi
	addq	%r13, %rcx
	movq	%rcx, %r13
	jmp	.Lrt_scanf_108
.Lrt_scanf_175:
	testq	%rbx, %rbx
	je	.Lrt_scanf_176
	movl	%edi, %esi
	leaq	96(%rsp), %rdx
	movq	0(%r13), %rcx
	andl	$8, %esi
	testb	$8, %dil
	cmovne	%rbx, %rdx
	movq	%rcx, (%rdx)
	leaq	0(%r13,%rsi), %rcx
	leaq	96(%rsp), %rdx
	testb	$4, %dil
	je	.Lrt_scanf_178
	leaq	(%rbx,%rsi), %rdx
.Lrt_scanf_178:
	movl	(%rcx), %ecx
	movl	%ecx, (%rdx)
	movl	%edi, %ecx
	leaq	96(%rsp), %rdx
	andl	$12, %ecx
	leaq	0(%r13,%rcx), %rsi
	testb	$2, %dil
	je	.Lrt_scanf_179
	leaq	(%rbx,%rcx), %rdx
.Lrt_scanf_179:
	movzwl	(%rsi), %ecx
	movw	%cx, (%rdx)
	movl	%edi, %ecx
	leaq	96(%rsp), %rdx
	andl	$14, %ecx
	andb	$1, %dil
	leaq	0(%r13,%rcx), %rsi
	je	.Lrt_scanf_180
	leaq	(%rbx,%rcx), %rdx
.Lrt_scanf_180:
	movzbl	(%rsi), %ecx
	movb	%cl, (%rdx)
	jmp	.Lrt_scanf_176
.Lrt_scanf_95:
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
.Lrt_scanf_97:
	movzbl	0(%r13,%rdx), %ecx
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_518
	imulq	$10, %rax, %rax
	subl	$48, %ecx
	addq	$1, %rdx
	movslq	%ecx, %rcx
	addq	%rcx, %rax
	cmpq	$20, %rdx
	jne	.Lrt_scanf_97
	jmp	.Lrt_scanf_200
.Lrt_scanf_228:
	movq	40(%rsp), %r13
	xorl	%edi, %edi
	jmp	.Lrt_scanf_108
.Lrt_scanf_61:
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
.Lrt_scanf_64:
	movzbl	0(%r13,%rcx), %eax
	movl	%eax, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_519
	imulq	$10, %rdx, %rdx
	subl	$48, %eax
	addq	$1, %rcx
	cltq
	addq	%rax, %rdx
	cmpq	$20, %rcx
	jne	.Lrt_scanf_64
	jmp	.Lrt_scanf_225
.Lrt_scanf_238:
	xorl	%eax, %eax
	jmp	.Lrt_scanf_186
.Lrt_scanf_490:
	movl	(%rsp), %r13d
	addq	%rdx, %r13
	jmp	.Lrt_scanf_125
.Lrt_scanf_517:
	movw	%cx, (%rax)
	jmp	.Lrt_scanf_487
.Lrt_scanf_519:
	movl	%ecx, %ebx
	jmp	.Lrt_scanf_65
.Lrt_scanf_124:
	xorq	8(%rdx), %r8
	leaq	(%r8,%rsi), %rcx
	orq	%r8, %rcx
	testq	%rdi, %rcx
	jne	.Lrt_scanf_200
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
.Lrt_scanf_126:
	movzbl	(%rdx,%r13), %esi
	movl	%esi, %edi
	subl	$48, %edi
	cmpb	$9, %dil
	ja	.Lrt_scanf_520
	imulq	$10, %rcx, %rcx
	subl	$48, %esi
	addq	$1, %r13
	movslq	%esi, %rsi
	addq	%rsi, %rcx
	cmpq	$20, %r13
	jne	.Lrt_scanf_126
	movl	$20, (%rsp)
	leaq	20(%rdx), %r13
	jmp	.Lrt_scanf_125
.Lrt_scanf_515:
	addq	$3, %r14
	jmp	.Lrt_scanf_187
.Lrt_scanf_520:
	movl	%r13d, (%rsp)
	addq	%rdx, %r13
	jmp	.Lrt_scanf_125
.Lrt_scanf_109:
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
.Lrt_scanf_111:
	movzbl	1(%r13,%rcx), %edi
	movl	%edi, %r8d
	subl	$48, %r8d
	cmpb	$9, %r8b
	ja	.Lrt_scanf_521
	imulq	$10, %rdx, %rdx
	subl	$48, %edi
	addq	$1, %rcx
	movslq	%edi, %rdi
	addq	%rdi, %rdx
	cmpq	$20, %rcx
	jne	.Lrt_scanf_111
	jmp	.Lrt_scanf_200
.Lrt_scanf_518:
	movl	%edx, %esi
	addq	%rdx, %r13
	jmp	.Lrt_scanf_94
.Lrt_scanf_521:
	movq	40(%rsp), %r13
	movl	%ecx, %edi
	addq	%rcx, %r13
	jmp	.Lrt_scanf_108
	.cfi_endproc
	.size	rt_scanf_any, .-rt_scanf_any
	.p2align 4
	.type	rt_scanf_long_int, @function
rt_scanf_long_int:
	.cfi_startproc
	movabsq	$8536140394893047414, %r10
	pushq	%r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	movq	%rdx, %r9
	movq	%rcx, %rdx
	movabsq	$-9187201950435737472, %r11
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
	movq	(%rcx), %rax
	movabsq	$3472328296227680304, %rbx
	xorq	%rbx, %rax
	leaq	(%rax,%r10), %rcx
	orq	%rax, %rcx
	andq	%r11, %rcx
	je	.Lrt_scanf_523
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %r10d
	negl	%ecx
	salq	%cl, %rax
	shrl	$3, %r10d
	movq	%rax, %rcx
	leaq	(%rax,%rax,4), %rax
	leal	-1(%r10), %r11d
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
.Lrt_scanf_524:
	cmpl	$17, %r11d
	ja	.Lrt_scanf_528
	xorq	%r8, %rax
	addq	%r10, %rdx
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	popq	%rbp
	.cfi_def_cfa_offset 32
	subq	%r8, %rax
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r13
	.cfi_def_cfa_offset 16
	movl	%eax, (%rsi)
	popq	%r14
	.cfi_def_cfa_offset 8
	movl	$1, %eax
	movq	%rdx, 8(%r9)
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_523:
	.cfi_restore_state
	leaq	(%rax,%rax,4), %rcx
	xorq	8(%rdx), %rbx
	movabsq	$71777214294589695, %r13
	movabsq	$281470681808895, %r12
	salq	$9, %rcx
	addq	%rbx, %r10
	movabsq	$42949672960001, %rbp
	addq	%rcx, %rax
	orq	%rbx, %r10
	shrq	$8, %rax
	andq	%r13, %rax
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%r12, %rax
	imulq	%rbp, %rax
	shrq	$32, %rax
	andq	%r11, %r10
	je	.Lrt_scanf_525
	rep bsfq	%r10, %r10
	leal	-7(%r10), %ecx
	leaq	rt_scanf_powers_of_ten(%rip), %r10
	movl	%ecx, %r11d
	shrl	$3, %r11d
	movl	%r11d, %r14d
	imulq	(%r10,%r14,8), %rax
	testl	%r11d, %r11d
	je	.Lrt_scanf_526
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
.Lrt_scanf_526:
	leal	8(%r11), %r10d
	addl	$7, %r11d
	jmp	.Lrt_scanf_524
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_525:
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
.Lrt_scanf_527:
	movzbl	(%rdx,%r11), %ecx
	movl	%ecx, %r10d
	subl	$48, %r10d
	cmpb	$9, %r10b
	ja	.Lrt_scanf_538
	subl	$48, %ecx
	leaq	(%rax,%rax,4), %rax
	addq	$1, %r11
	movslq	%ecx, %rcx
	leaq	(%rcx,%rax,2), %rax
	cmpq	$20, %r11
	jne	.Lrt_scanf_527
.Lrt_scanf_528:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	xorl	%eax, %eax
	popq	%rbp
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r13
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmp	rt_scanf_any
.Lrt_scanf_538:
	.cfi_restore_state
	movl	%r11d, %r10d
	subl	$1, %r11d
	jmp	.Lrt_scanf_524
	.cfi_endproc
	.size	rt_scanf_long_int, .-rt_scanf_long_int
	.p2align 4
	.type	rt_scanf_long, @function
rt_scanf_long:
	.cfi_startproc
	movq	stdin@GOTPCREL(%rip), %rax
	movq	%rdi, %r8
	movq	%rsi, %rdi
	movq	(%rax), %rax
	movq	16(%rax), %rsi
	movq	8(%rax), %rcx
	movq	%rsi, %rdx
	subq	%rcx, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_scanf_583
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_583
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_583
	movl	192(%rax), %edx
	testl	%edx, %edx
	js	.Lrt_scanf_586
.Lrt_scanf_583:
	movq	%rdi, %rsi
	xorl	%eax, %eax
	movq	%r8, %rdi
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_586:
	testb	$16, (%rax)
	jne	.Lrt_scanf_583
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
	movzbl	(%rcx), %r9d
	movl	%r9d, %edx
	testq	%rsi, %rsi
	je	.Lrt_scanf_542
	movabsq	$4294983168, %r10
	cmpb	$32, %r9b
	jbe	.Lrt_scanf_543
.Lrt_scanf_544:
	movabsq	$3472328296227680304, %rbp
	xorl	%r11d, %r11d
	cmpb	$45, %dl
	movabsq	$-9187201950435737472, %r10
	sete	%r11b
	leaq	(%rcx,%r11), %rsi
	movq	%r11, %r9
	movabsq	$8536140394893047414, %rcx
	movq	(%rsi), %rbx
	negq	%r9
	xorq	%rbp, %rbx
	leaq	(%rbx,%rcx), %rdx
	orq	%rbx, %rdx
	andq	%r10, %rdx
	je	.Lrt_scanf_546
	rep bsfq	%rdx, %rdx
	leal	-7(%rdx), %ecx
	movl	%ecx, %r10d
	negl	%ecx
	salq	%cl, %rbx
	shrl	$3, %r10d
	movabsq	$71777214294589695, %rcx
	leaq	(%rbx,%rbx,4), %rdx
	salq	$9, %rdx
	addq	%rbx, %rdx
	shrq	$8, %rdx
	andq	%rcx, %rdx
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rcx, %rdx
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rdx
	shrq	$32, %rdx
.Lrt_scanf_547:
	leal	-1(%r10), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_scanf_540
	xorq	%rdx, %r9
	movl	%r10d, %r10d
	addq	%r11, %r9
	leaq	(%rsi,%r10), %rcx
.Lrt_scanf_552:
	movq	%r9, (%rdi)
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
.Lrt_scanf_587:
	.cfi_restore_state
	leaq	-25(%rsi), %r9
	cmpq	%r9, %rcx
	jnb	.Lrt_scanf_544
	movzbl	1(%rcx), %r9d
	addq	$1, %rcx
	movl	%r9d, %edx
	cmpb	$32, %r9b
	ja	.Lrt_scanf_544
.Lrt_scanf_543:
	btq	%r9, %r10
	jnc	.Lrt_scanf_544
	jmp	.Lrt_scanf_587
.Lrt_scanf_548:
	imulq	$2561, %rbp, %rcx
	movl	$16, %r10d
	imulq	$100000000, %rdx, %rdx
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r12, %rcx
	imulq	%rbx, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rdx
.Lrt_scanf_550:
	movzbl	(%rsi,%r10), %ecx
	movl	%ecx, %ebx
	subl	$48, %ebx
	cmpb	$9, %bl
	ja	.Lrt_scanf_547
	leaq	(%rdx,%rdx,4), %rbx
	leal	-48(%rcx), %edx
	addq	$1, %r10
	movslq	%edx, %rdx
	leaq	(%rdx,%rbx,2), %rdx
	cmpq	$20, %r10
	jne	.Lrt_scanf_550
.Lrt_scanf_540:
	popq	%rbx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 48
	movq	%rdi, %rsi
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 40
	movq	%r8, %rdi
	popq	%r12
	.cfi_restore 12
	.cfi_def_cfa_offset 32
	xorl	%eax, %eax
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
.Lrt_scanf_542:
	.cfi_restore_state
	cmpb	$32, %r9b
	ja	.Lrt_scanf_553
	movabsq	$4294983168, %rsi
.Lrt_scanf_554:
	btq	%r9, %rsi
	jnc	.Lrt_scanf_553
	movzbl	1(%rcx), %r9d
	addq	$1, %rcx
	movl	%r9d, %edx
	cmpb	$32, %r9b
	jbe	.Lrt_scanf_554
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_553:
	xorl	%r11d, %r11d
	cmpb	$45, %dl
	sete	%r11b
	xorl	%r10d, %r10d
	xorl	%r9d, %r9d
	movq	%r11, %rbx
	leaq	(%rcx,%r11), %rsi
	negq	%rbx
	jmp	.Lrt_scanf_555
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_556:
	subl	$48, %edx
	leaq	(%r9,%r9,4), %rcx
	addq	$1, %r10
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %r9
	cmpq	$19, %r10
	je	.Lrt_scanf_540
.Lrt_scanf_555:
	movzbl	(%rsi,%r10), %edx
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	jbe	.Lrt_scanf_556
	leal	-1(%r10), %edx
	cmpl	$17, %edx
	ja	.Lrt_scanf_540
	xorq	%rbx, %r9
	leaq	(%rsi,%r10), %rcx
	addq	%r11, %r9
	jmp	.Lrt_scanf_552
.Lrt_scanf_546:
	leaq	(%rbx,%rbx,4), %rdx
	xorq	8(%rsi), %rbp
	movabsq	$71777214294589695, %r13
	movabsq	$281470681808895, %r12
	salq	$9, %rdx
	addq	%rbp, %rcx
	addq	%rbx, %rdx
	orq	%rbp, %rcx
	movabsq	$42949672960001, %rbx
	shrq	$8, %rdx
	andq	%r13, %rdx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%r12, %rdx
	imulq	%rbx, %rdx
	shrq	$32, %rdx
	andq	%r10, %rcx
	je	.Lrt_scanf_548
	rep bsfq	%rcx, %rcx
	leaq	rt_scanf_powers_of_ten(%rip), %r14
	subl	$7, %ecx
	movl	%ecx, %r10d
	shrl	$3, %r10d
	movl	%r10d, %r15d
	imulq	(%r14,%r15,8), %rdx
	testl	%r10d, %r10d
	je	.Lrt_scanf_549
	negl	%ecx
	salq	%cl, %rbp
	leaq	0(%rbp,%rbp,4), %rcx
	salq	$9, %rcx
	addq	%rbp, %rcx
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r12, %rcx
	imulq	%rbx, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rdx
.Lrt_scanf_549:
	addl	$8, %r10d
	jmp	.Lrt_scanf_547
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
	jle	.Lrt_scanf_730
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_730
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_730
	movl	192(%rax), %edx
	testl	%edx, %edx
	js	.Lrt_scanf_735
.Lrt_scanf_730:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_735:
	movl	(%rax), %r9d
	andl	$16, %r9d
	jne	.Lrt_scanf_730
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
	ja	.Lrt_scanf_591
.Lrt_scanf_592:
	btq	%rdx, %r10
	jc	.Lrt_scanf_736
.Lrt_scanf_591:
	leal	-43(%r11), %edx
	andl	$253, %edx
	jne	.Lrt_scanf_594
	leaq	1(%rcx), %rbx
	testq	%r8, %r8
	je	.Lrt_scanf_595
	cmpq	%r8, %rbx
	jnb	.Lrt_scanf_589
	movq	%r8, %r12
	movq	%rbx, %rcx
	subq	%rbx, %r12
	cmpq	$23, %r12
	jle	.Lrt_scanf_597
.Lrt_scanf_598:
	movabsq	$3472328296227680304, %rbp
	movq	(%rbx), %r12
	movabsq	$8536140394893047414, %r15
	movabsq	$-9187201950435737472, %r10
	xorq	%rbp, %r12
	leaq	(%r12,%r15), %rdx
	orq	%r12, %rdx
	andq	%r10, %rdx
	je	.Lrt_scanf_600
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
.Lrt_scanf_601:
	cmpq	%rcx, %r8
	je	.Lrt_scanf_589
.Lrt_scanf_611:
	cmpl	$19, %r10d
	ja	.Lrt_scanf_589
.Lrt_scanf_658:
	testl	%r10d, %r10d
	jne	.Lrt_scanf_612
.Lrt_scanf_657:
	cmpb	$46, (%rcx)
	jne	.Lrt_scanf_589
	xorl	%r10d, %r10d
	xorl	%edx, %edx
.Lrt_scanf_613:
	leaq	1(%rcx), %r13
	testq	%r8, %r8
	je	.Lrt_scanf_662
	movq	%r8, %r15
	subq	%r13, %r15
	cmpq	$23, %r15
	jle	.Lrt_scanf_616
	movabsq	$3472328296227680304, %rbp
	movq	1(%rcx), %rbx
	movabsq	$8536140394893047414, %r14
	movabsq	$-9187201950435737472, %r12
	xorq	%rbp, %rbx
	leaq	(%rbx,%r14), %r15
	orq	%rbx, %r15
	andq	%r12, %r15
	je	.Lrt_scanf_617
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
.Lrt_scanf_618:
	cmpq	%rcx, %r8
	je	.Lrt_scanf_589
.Lrt_scanf_628:
	leal	(%r10,%r14), %ebp
	cmpl	$19, %ebp
	ja	.Lrt_scanf_589
	testl	%r14d, %r14d
	je	.Lrt_scanf_629
	movl	%r14d, %r10d
	leaq	rt_scanf_powers_of_ten(%rip), %r9
	negl	%r14d
	imulq	(%r9,%r10,8), %rdx
	movl	%r14d, %r9d
	addq	%rbx, %rdx
	movzbl	(%rcx), %ebx
.Lrt_scanf_614:
	orl	$32, %ebx
	cmpb	$120, %bl
	je	.Lrt_scanf_589
	cmpb	$101, %bl
	je	.Lrt_scanf_630
.Lrt_scanf_734:
	movabsq	$9007199254740992, %r8
	cmpq	%rdx, %r8
	jb	.Lrt_scanf_589
	stmxcsr	-12(%rsp)
	testl	$24576, -12(%rsp)
	jne	.Lrt_scanf_589
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rdx, %xmm0
	testl	%r9d, %r9d
	js	.Lrt_scanf_737
	movslq	%r9d, %r9
	leaq	rt_scanf_exact_powers(%rip), %rdx
	mulsd	(%rdx,%r9,8), %xmm0
.Lrt_scanf_654:
	cmpb	$45, %r11b
	jne	.Lrt_scanf_655
	xorpd	.Lrt_scanf_C0(%rip), %xmm0
.Lrt_scanf_655:
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
.Lrt_scanf_594:
	.cfi_restore_state
	movq	$-1, %r12
	testq	%r8, %r8
	jne	.Lrt_scanf_738
.Lrt_scanf_597:
	xorl	%ebx, %ebx
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_607:
	movzbl	(%rcx,%rbx), %ebp
	movl	%ebx, %r10d
	movl	%ebp, %r13d
	subl	$48, %r13d
	cmpb	$9, %r13b
	ja	.Lrt_scanf_609
	subl	$48, %ebp
	leaq	(%rdx,%rdx,4), %rdx
	addq	$1, %rbx
	movslq	%ebp, %rbp
	leaq	0(%rbp,%rdx,2), %rdx
	cmpq	%r12, %rbx
	jnb	.Lrt_scanf_739
	cmpq	$20, %rbx
	jne	.Lrt_scanf_607
.Lrt_scanf_589:
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
.Lrt_scanf_736:
	.cfi_restore_state
	leaq	-50(%r8), %rdx
	cmpq	%rdx, %rcx
	jnb	.Lrt_scanf_591
	movzbl	1(%rcx), %edx
	addq	$1, %rcx
	movl	%edx, %r11d
	cmpb	$32, %dl
	ja	.Lrt_scanf_591
	jmp	.Lrt_scanf_592
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_738:
	movq	%r8, %r12
	movq	%rcx, %rbx
	subq	%rcx, %r12
	cmpq	$23, %r12
	jg	.Lrt_scanf_598
	testq	%r12, %r12
	jne	.Lrt_scanf_597
	cmpq	%rcx, %r8
	je	.Lrt_scanf_589
	jmp	.Lrt_scanf_657
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_612:
	movzbl	(%rcx), %ebx
	cmpb	$46, %bl
	jne	.Lrt_scanf_614
	jmp	.Lrt_scanf_613
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_739:
	addl	$1, %r10d
.Lrt_scanf_609:
	addq	%rbx, %rcx
	testq	%r8, %r8
	je	.Lrt_scanf_611
	jmp	.Lrt_scanf_601
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_595:
	cmpb	$0, 1(%rcx)
	je	.Lrt_scanf_589
	movq	%rbx, %rcx
	movq	$-1, %r12
	jmp	.Lrt_scanf_597
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_629:
	testl	%r10d, %r10d
	je	.Lrt_scanf_589
	movzbl	(%rcx), %ebx
	jmp	.Lrt_scanf_614
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_662:
	movq	$-1, %r15
.Lrt_scanf_615:
	movq	%r13, -24(%rsp)
	movl	$1, %ebp
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_624:
	movzbl	(%rcx,%rbp), %r12d
	movl	%ebp, %r14d
	movl	%r12d, %r13d
	subl	$48, %r13d
	cmpb	$9, %r13b
	ja	.Lrt_scanf_740
	subl	$48, %r12d
	leaq	(%rbx,%rbx,4), %rbx
	movslq	%r12d, %r12
	leaq	(%r12,%rbx,2), %rbx
	cmpq	%r15, %rbp
	jnb	.Lrt_scanf_728
	addq	$1, %rbp
	cmpq	$21, %rbp
	jne	.Lrt_scanf_624
	addq	$21, %rcx
	testq	%r8, %r8
	je	.Lrt_scanf_589
	movl	$20, %r14d
	jmp	.Lrt_scanf_618
.Lrt_scanf_737:
	negl	%r9d
	leaq	rt_scanf_exact_powers(%rip), %rdi
	movslq	%r9d, %rdx
	divsd	(%rdi,%rdx,8), %xmm0
	jmp	.Lrt_scanf_654
.Lrt_scanf_630:
	leaq	1(%rcx), %rbp
	testq	%r8, %r8
	je	.Lrt_scanf_632
	cmpq	%r8, %rbp
	jnb	.Lrt_scanf_589
	movzbl	1(%rcx), %r13d
	cmpb	$45, %r13b
	je	.Lrt_scanf_636
	cmpb	$43, %r13b
	je	.Lrt_scanf_636
.Lrt_scanf_637:
	movq	%r8, %r14
	subq	%rbp, %r14
	cmpq	$23, %r14
	jle	.Lrt_scanf_640
	movabsq	$3472328296227680304, %rbx
	movq	0(%rbp), %r10
	movabsq	$8536140394893047414, %r12
	movabsq	$-9187201950435737472, %r14
	xorq	%rbx, %r10
	leaq	(%r10,%r12), %rcx
	orq	%r10, %rcx
	andq	%r14, %rcx
	je	.Lrt_scanf_641
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
.Lrt_scanf_642:
	cmpq	%rcx, %r8
	je	.Lrt_scanf_589
.Lrt_scanf_651:
	subl	$1, %r12d
	cmpl	$3, %r12d
	ja	.Lrt_scanf_589
	movl	%r10d, %r8d
	negl	%r8d
	cmpb	$45, %r13b
	cmovne	%r10d, %r8d
	addl	%r8d, %r9d
	leal	22(%r9), %r8d
	cmpl	$44, %r8d
	jbe	.Lrt_scanf_734
	jmp	.Lrt_scanf_589
.Lrt_scanf_600:
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
	je	.Lrt_scanf_602
	rep bsfq	%r15, %r15
	leaq	rt_scanf_powers_of_ten(%rip), %r12
	leal	-7(%r15), %ecx
	movl	%ecx, %r10d
	shrl	$3, %r10d
	movl	%r10d, %r15d
	imulq	(%r12,%r15,8), %rdx
	testl	%r10d, %r10d
	je	.Lrt_scanf_603
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
.Lrt_scanf_603:
	leal	8(%r10), %ecx
	movq	%rcx, %r10
	addq	%rbx, %rcx
	jmp	.Lrt_scanf_601
.Lrt_scanf_740:
	subl	$1, %ebp
	movq	-24(%rsp), %r13
	movq	%rbp, %r14
.Lrt_scanf_625:
	leaq	0(%r13,%rbp), %rcx
	testq	%r8, %r8
	je	.Lrt_scanf_628
	jmp	.Lrt_scanf_618
.Lrt_scanf_728:
	movq	-24(%rsp), %r13
	jmp	.Lrt_scanf_625
.Lrt_scanf_636:
	leaq	2(%rcx), %rbp
	cmpq	%r8, %rbp
	jb	.Lrt_scanf_637
	jmp	.Lrt_scanf_589
.Lrt_scanf_616:
	testq	%r15, %r15
	jne	.Lrt_scanf_615
	xorl	%ebx, %ebx
	movq	%r13, %rcx
	xorl	%r14d, %r14d
	jmp	.Lrt_scanf_618
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_632:
	movzbl	1(%rcx), %r13d
	testb	%r13b, %r13b
	je	.Lrt_scanf_589
	cmpb	$45, %r13b
	je	.Lrt_scanf_733
	movq	$-1, %r14
	cmpb	$43, %r13b
	je	.Lrt_scanf_733
.Lrt_scanf_639:
	xorl	%ecx, %ecx
	xorl	%r10d, %r10d
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_646:
	movzbl	0(%rbp,%rcx), %ebx
	movl	%ecx, %r12d
	movl	%ebx, %r15d
	subl	$48, %r15d
	cmpb	$9, %r15b
	ja	.Lrt_scanf_648
	subl	$48, %ebx
	leaq	(%r10,%r10,4), %r10
	addq	$1, %rcx
	movslq	%ebx, %rbx
	leaq	(%rbx,%r10,2), %r10
	cmpq	%r14, %rcx
	jnb	.Lrt_scanf_741
	cmpq	$20, %rcx
	jne	.Lrt_scanf_646
	leaq	20(%rbp), %rcx
	testq	%r8, %r8
	je	.Lrt_scanf_589
	movl	$20, %r12d
	jmp	.Lrt_scanf_642
.Lrt_scanf_617:
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
	je	.Lrt_scanf_619
	rep bsfq	%r14, %r14
	leal	-7(%r14), %ecx
	movl	%ecx, %r14d
	movl	%ecx, -24(%rsp)
	leaq	rt_scanf_powers_of_ten(%rip), %rcx
	shrl	$3, %r14d
	movl	%r14d, %r12d
	imulq	(%rcx,%r12,8), %rbx
	testl	%r14d, %r14d
	je	.Lrt_scanf_620
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
.Lrt_scanf_620:
	leal	8(%r14), %ecx
	movq	%rcx, %r14
	addq	%r13, %rcx
	jmp	.Lrt_scanf_618
.Lrt_scanf_741:
	addl	$1, %r12d
.Lrt_scanf_648:
	movl	%r12d, %ecx
	addq	%rbp, %rcx
	testq	%r8, %r8
	je	.Lrt_scanf_651
	jmp	.Lrt_scanf_642
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_733:
	orq	$-1, %r14
	cmpb	$0, 2(%rcx)
	leaq	2(%rcx), %rbp
	jne	.Lrt_scanf_639
	jmp	.Lrt_scanf_589
.Lrt_scanf_602:
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
.Lrt_scanf_604:
	movzbl	(%rbx,%rcx), %r10d
	movl	%r10d, %ebp
	subl	$48, %ebp
	cmpb	$9, %bpl
	ja	.Lrt_scanf_742
	leaq	(%rdx,%rdx,4), %rbp
	leal	-48(%r10), %edx
	addq	$1, %rcx
	movslq	%edx, %rdx
	leaq	(%rdx,%rbp,2), %rdx
	cmpq	$20, %rcx
	jne	.Lrt_scanf_604
	jmp	.Lrt_scanf_589
.Lrt_scanf_641:
	xorq	8(%rbp), %rbx
	leaq	(%rbx,%r12), %rcx
	orq	%rbx, %rcx
	testq	%r14, %rcx
	jne	.Lrt_scanf_589
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
.Lrt_scanf_643:
	movzbl	0(%rbp,%r12), %ecx
	movl	%ecx, %ebx
	subl	$48, %ebx
	cmpb	$9, %bl
	ja	.Lrt_scanf_644
	imulq	$10, %r10, %r10
	subl	$48, %ecx
	addq	$1, %r12
	movslq	%ecx, %rcx
	addq	%rcx, %r10
	cmpq	$20, %r12
	jne	.Lrt_scanf_643
	movl	$20, %r12d
.Lrt_scanf_644:
	movl	%r12d, %ecx
	addq	%rbp, %rcx
	jmp	.Lrt_scanf_642
.Lrt_scanf_640:
	testq	%r14, %r14
	jne	.Lrt_scanf_639
	jmp	.Lrt_scanf_589
.Lrt_scanf_619:
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
.Lrt_scanf_621:
	movzbl	1(%rcx,%rbp), %r12d
	movl	%r12d, %r14d
	subl	$48, %r14d
	cmpb	$9, %r14b
	ja	.Lrt_scanf_743
	imulq	$10, %rbx, %rbx
	subl	$48, %r12d
	addq	$1, %rbp
	movslq	%r12d, %r12
	addq	%r12, %rbx
	cmpq	$20, %rbp
	jne	.Lrt_scanf_621
	movl	$20, %r14d
.Lrt_scanf_622:
	leaq	0(%r13,%rbp), %rcx
	jmp	.Lrt_scanf_618
.Lrt_scanf_742:
	movl	%ecx, %r10d
	addq	%rbx, %rcx
	testq	%r8, %r8
	je	.Lrt_scanf_612
	cmpq	%rcx, %r8
	jne	.Lrt_scanf_658
	jmp	.Lrt_scanf_589
.Lrt_scanf_743:
	movl	%ebp, %r14d
	jmp	.Lrt_scanf_622
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
	je	.Lrt_scanf_805
	testq	%rcx, %rcx
	jle	.Lrt_scanf_805
	cmpb	$0, (%rax)
	je	.Lrt_scanf_805
	movl	192(%r8), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_813
.Lrt_scanf_805:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_813:
	testb	$16, (%r8)
	jne	.Lrt_scanf_805
	movzbl	(%r9), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_814
	movabsq	$4294983168, %rcx
.Lrt_scanf_749:
	btq	%rax, %rcx
	jc	.Lrt_scanf_751
.Lrt_scanf_812:
	subq	%r9, %rdx
	movq	%rdx, %rcx
	cmpq	$15, %rdx
	jbe	.Lrt_scanf_753
.Lrt_scanf_770:
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	xorl	%eax, %eax
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	jmp	.Lrt_scanf_763
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_754:
	testq	%rsi, %rsi
	je	.Lrt_scanf_762
	movups	%xmm1, (%rsi,%rax)
.Lrt_scanf_762:
	addq	$16, %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$15, %rdx
	jbe	.Lrt_scanf_815
.Lrt_scanf_763:
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
	je	.Lrt_scanf_754
	rep bsfl	%edx, %edx
	movslq	%edx, %r10
	testq	%rsi, %rsi
	je	.Lrt_scanf_806
	testq	%rax, %rax
	je	.Lrt_scanf_755
	leaq	-16(%rax,%r10), %rdx
	movdqu	(%r9,%rdx), %xmm6
	movups	%xmm6, (%rsi,%rdx)
.Lrt_scanf_806:
	addq	%r10, %rax
	jmp	.Lrt_scanf_807
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_814:
	xorl	%eax, %eax
	cmpq	$15, %rcx
	jg	.Lrt_scanf_770
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_765:
	movabsq	$4294983168, %r10
.Lrt_scanf_768:
	movzbl	(%r9,%rax), %edx
	cmpb	$32, %dl
	ja	.Lrt_scanf_766
	btq	%rdx, %r10
	jnc	.Lrt_scanf_766
.Lrt_scanf_807:
	cmpq	%rcx, %rax
	je	.Lrt_scanf_805
	testq	%rax, %rax
	je	.Lrt_scanf_805
	movb	$0, (%rsi,%rax)
	addq	%r9, %rax
	movq	%rax, 8(%r8)
	movl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_766:
	testq	%rsi, %rsi
	je	.Lrt_scanf_767
	movb	%dl, (%rsi,%rax)
.Lrt_scanf_767:
	addq	$1, %rax
	cmpq	%rcx, %rax
	jb	.Lrt_scanf_768
	jmp	.Lrt_scanf_807
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_815:
	cmpq	%rcx, %rax
	jb	.Lrt_scanf_765
	jmp	.Lrt_scanf_807
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_751:
	leaq	-1(%rdx), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_scanf_812
	movzbl	1(%r9), %eax
	addq	$1, %r9
	cmpb	$32, %al
	jbe	.Lrt_scanf_749
	jmp	.Lrt_scanf_812
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_755:
	testq	%rsi, %rsi
	je	.Lrt_scanf_806
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
	je	.Lrt_scanf_745
	testq	%rax, %rax
	je	.Lrt_scanf_745
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
.Lrt_scanf_745:
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
.Lrt_scanf_753:
	xorl	%eax, %eax
	testq	%rdx, %rdx
	jne	.Lrt_scanf_765
	jmp	.Lrt_scanf_805
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
	jne	.Lrt_scanf_817
	movzbl	1(%rdi), %eax
	cmpb	$100, %al
	je	.Lrt_scanf_831
	cmpb	$115, %al
	jne	.Lrt_scanf_821
	cmpb	$0, 2(%rdi)
	je	.Lrt_scanf_887
.Lrt_scanf_820:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_823:
	cmpb	$99, %al
	je	.Lrt_scanf_888
	cmpb	$117, %al
	jne	.Lrt_scanf_820
.Lrt_scanf_831:
	cmpb	$0, 2(%rdi)
	jne	.Lrt_scanf_820
	movq	16(%r10), %rcx
	movq	8(%r10), %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_scanf_835
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_835
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_835
	movl	192(%r10), %r8d
	testl	%r8d, %r8d
	jns	.Lrt_scanf_835
	testb	$16, (%r10)
	jne	.Lrt_scanf_835
	movabsq	$4294983168, %r9
	movzbl	(%rax), %edx
	movzbl	%dl, %r8d
	cmpb	$32, %dl
	ja	.Lrt_scanf_840
.Lrt_scanf_841:
	btq	%r8, %r9
	jnc	.Lrt_scanf_840
	leaq	-25(%rcx), %r8
	cmpq	%r8, %rax
	jnb	.Lrt_scanf_840
	movzbl	1(%rax), %r8d
	addq	$1, %rax
	movl	%r8d, %edx
	cmpb	$32, %r8b
	jbe	.Lrt_scanf_841
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_840:
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
	je	.Lrt_scanf_843
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
	ja	.Lrt_scanf_843
	xorl	%r8d, %edx
	addq	%r9, %rax
	subl	%r8d, %edx
	movl	%edx, (%rsi)
	jmp	.Lrt_scanf_845
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_821:
	cmpb	$108, %al
	jne	.Lrt_scanf_823
	movzbl	2(%rdi), %eax
	cmpb	$108, %al
	je	.Lrt_scanf_824
	cmpb	$100, %al
	je	.Lrt_scanf_850
	cmpb	$117, %al
	je	.Lrt_scanf_850
.Lrt_scanf_825:
	cmpb	$102, %al
	jne	.Lrt_scanf_820
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_820
	jmp	rt_scanf_double
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_888:
	cmpb	$0, 2(%rdi)
	jne	.Lrt_scanf_820
	movq	8(%r10), %rax
	movq	16(%r10), %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jg	.Lrt_scanf_889
.Lrt_scanf_835:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_824:
	movzbl	3(%rdi), %eax
	cmpb	$117, %al
	je	.Lrt_scanf_851
	cmpb	$100, %al
	jne	.Lrt_scanf_820
.Lrt_scanf_851:
	cmpb	$0, 4(%rdi)
	jne	.Lrt_scanf_820
.Lrt_scanf_827:
	jmp	rt_scanf_long
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_887:
	jmp	rt_scanf_word
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_817:
	cmpb	$32, %al
	jne	.Lrt_scanf_820
	cmpb	$37, 1(%rdi)
	jne	.Lrt_scanf_820
	cmpb	$99, 2(%rdi)
	jne	.Lrt_scanf_820
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_820
	movq	16(%r10), %r8
	movq	8(%r10), %rax
	movq	%r8, %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.Lrt_scanf_835
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_835
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_835
	movl	192(%r10), %edx
	testl	%edx, %edx
	jns	.Lrt_scanf_835
	testb	$16, (%r10)
	jne	.Lrt_scanf_835
.Lrt_scanf_847:
	movzbl	(%rax), %ecx
	addq	$1, %rax
	cmpb	$32, %cl
	ja	.Lrt_scanf_846
	movl	$8388639, %edx
	salq	$9, %rdx
	sarq	%cl, %rdx
	andb	$1, %dl
	je	.Lrt_scanf_846
	cmpq	%rax, %r8
	jne	.Lrt_scanf_847
	jmp	.Lrt_scanf_835
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_850:
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_825
	jmp	.Lrt_scanf_827
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_889:
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_835
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_835
	movl	192(%r10), %ecx
	testl	%ecx, %ecx
	jns	.Lrt_scanf_835
	testb	$16, (%r10)
	jne	.Lrt_scanf_835
	movzbl	(%rax), %edx
	addq	$1, %rax
	movb	%dl, (%rsi)
.Lrt_scanf_845:
	movq	%rax, 8(%r10)
	movl	$1, %eax
	ret
.Lrt_scanf_843:
	movq	%rax, %rcx
	movq	%r10, %rdx
	jmp	rt_scanf_long_int
.Lrt_scanf_846:
	movb	%cl, (%rsi)
	jmp	.Lrt_scanf_845
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
