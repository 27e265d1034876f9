	.text
	.type	rt_scanf_exponent, @function
rt_scanf_exponent:
	.cfi_startproc
	movq	%rdx, %r9
	xorl	%edx, %edx
	cmpq	%rsi, %rdi
	jnb	.Lrt_scanf_13
	movb	(%rdi), %r10b
	movq	%rdi, %rcx
	leal	-43(%r10), %eax
	testb	$-3, %al
	jne	.Lrt_scanf_3
	incq	%rcx
	cmpq	%rsi, %rcx
	jnb	.Lrt_scanf_13
.Lrt_scanf_3:
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movq	%rsi, %rbx
	xorl	%edx, %edx
	xorl	%eax, %eax
	subq	%rcx, %rbx
.Lrt_scanf_4:
	movl	%edx, %edi
	cmpq	%rdx, %rbx
	je	.Lrt_scanf_5
	cmpq	$20, %rdx
	je	.Lrt_scanf_10
	movzbl	(%rcx,%rdx), %r8d
	incq	%rdx
	movl	%r8d, %r11d
	subl	$48, %r11d
	cmpb	$9, %r11b
	ja	.Lrt_scanf_5
	imulq	$10, %rax, %rax
	subl	$48, %r8d
	movslq	%r8d, %r8
	addq	%r8, %rax
	jmp	.Lrt_scanf_4
.Lrt_scanf_10:
	movl	$20, %edi
.Lrt_scanf_5:
	movl	%edi, %edx
	decl	%edi
	addq	%rcx, %rdx
	cmpl	$3, %edi
	ja	.Lrt_scanf_11
	cmpq	%rdx, %rsi
	je	.Lrt_scanf_11
	movq	(%r9), %rcx
	cmpb	$45, %r10b
	jne	.Lrt_scanf_7
	negq	%rax
.Lrt_scanf_7:
	addq	%rcx, %rax
	movq	%rax, (%r9)
	jmp	.Lrt_scanf_1
.Lrt_scanf_11:
	xorl	%edx, %edx
.Lrt_scanf_1:
	movq	%rdx, %rax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
.Lrt_scanf_13:
	.cfi_restore 3
	movq	%rdx, %rax
	ret
	.cfi_endproc
	.size	rt_scanf_exponent, .-rt_scanf_exponent
	.p2align 4
	.type	rt_scanf_digits, @function
rt_scanf_digits:
	.cfi_startproc
	movabsq	$3472328296227680304, %r10
	movq	(%rdi), %rsi
	movabsq	$8536140394893047414, %rdx
	movabsq	$-9187201950435737472, %rcx
	xorq	%r10, %rsi
	leaq	(%rsi,%rdx), %rax
	orq	%rsi, %rax
	andq	%rcx, %rax
	je	.Lrt_scanf_17
	rep bsfq	%rax, %rax
	leal	-7(%rax), %edx
	movl	%edx, %ecx
	shrl	$3, %edx
	negl	%ecx
	salq	%cl, %rsi
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
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_17:
	leaq	(%rsi,%rsi,4), %rax
	xorq	8(%rdi), %r10
	movabsq	$71777214294589695, %r9
	movabsq	$281470681808895, %r8
	salq	$9, %rax
	addq	%r10, %rdx
	addq	%rsi, %rax
	orq	%r10, %rdx
	movabsq	$42949672960001, %rsi
	shrq	$8, %rax
	andq	%r9, %rax
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%r8, %rax
	imulq	%rsi, %rax
	shrq	$32, %rax
	andq	%rcx, %rdx
	je	.Lrt_scanf_19
	rep bsfq	%rdx, %rdx
	leaq	rt_scanf_powers_of_ten(%rip), %rdi
	leal	-7(%rdx), %ecx
	movl	%ecx, %edx
	shrl	$3, %edx
	movl	%edx, %r11d
	imulq	(%rdi,%r11,8), %rax
	testl	%edx, %edx
	je	.Lrt_scanf_20
	negl	%ecx
	salq	%cl, %r10
	leaq	(%r10,%r10,4), %rcx
	salq	$9, %rcx
	addq	%r10, %rcx
	shrq	$8, %rcx
	andq	%r9, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r8, %rcx
	imulq	%rsi, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rax
.Lrt_scanf_20:
	addl	$8, %edx
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_19:
	imulq	$100000000, %rax, %rax
	leaq	(%r10,%r10,4), %rdx
	salq	$9, %rdx
	addq	%r10, %rdx
	shrq	$8, %rdx
	andq	%r9, %rdx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%r8, %rdx
	imulq	%rsi, %rdx
	shrq	$32, %rdx
	addq	%rdx, %rax
	movl	$16, %edx
.Lrt_scanf_21:
	movzbl	(%rdi,%rdx), %ecx
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_18
	subl	$48, %ecx
	leaq	(%rax,%rax,4), %rax
	addq	$1, %rdx
	movslq	%ecx, %rcx
	leaq	(%rcx,%rax,2), %rax
	cmpq	$20, %rdx
	jne	.Lrt_scanf_21
.Lrt_scanf_18:
	ret
	.cfi_endproc
	.size	rt_scanf_digits, .-rt_scanf_digits
	.type	rt_scanf_integer, @function
rt_scanf_integer:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movl	%ecx, %eax
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movl	%r8d, %r14d
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	movl	%edx, %r13d
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%rsi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	movq	%r9, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	movq	%rdi, %rbx
	pushq	%r10
	.cfi_def_cfa_offset 64
	testl	%ecx, %ecx
	jne	.Lrt_scanf_30
	orq	$-1, %rax
.Lrt_scanf_30:
	movb	(%rbx), %r15b
	leal	-43(%r15), %edx
	andb	$-3, %dl
	jne	.Lrt_scanf_31
	incq	%rbx
	decq	%rax
	cmpq	%r12, %rbx
	jb	.Lrt_scanf_31
.Lrt_scanf_37:
	xorl	%ebx, %ebx
	jmp	.Lrt_scanf_29
.Lrt_scanf_31:
	movq	%r12, %rsi
	subq	%rbx, %rsi
	testl	%ecx, %ecx
	jne	.Lrt_scanf_33
	cmpq	$23, %rsi
	jle	.Lrt_scanf_33
	movq	%rbx, %rdi
	call	rt_scanf_digits
	jmp	.Lrt_scanf_34
.Lrt_scanf_33:
	cmpq	%rax, %rsi
	cmova	%rax, %rsi
	xorl	%ecx, %ecx
	xorl	%eax, %eax
.Lrt_scanf_35:
	movl	%ecx, %edx
	cmpq	%rsi, %rcx
	je	.Lrt_scanf_34
	cmpq	$20, %rcx
	je	.Lrt_scanf_46
	movzbl	(%rbx,%rcx), %edi
	incq	%rcx
	movl	%edi, %r8d
	subl	$48, %r8d
	cmpb	$9, %r8b
	ja	.Lrt_scanf_34
	imulq	$10, %rax, %rax
	subl	$48, %edi
	movslq	%edi, %rdi
	addq	%rdi, %rax
	jmp	.Lrt_scanf_35
.Lrt_scanf_46:
	movl	$20, %edx
.Lrt_scanf_34:
	movl	%edx, %ecx
	addq	%rcx, %rbx
	testl	%edx, %edx
	je	.Lrt_scanf_37
	cmpq	%rbx, %r12
	je	.Lrt_scanf_37
	cmpl	$18, %edx
	jbe	.Lrt_scanf_38
	cmpl	$19, %edx
	jne	.Lrt_scanf_37
	testl	%r13d, %r13d
	je	.Lrt_scanf_38
	testq	%rax, %rax
	js	.Lrt_scanf_37
.Lrt_scanf_38:
	testq	%rbp, %rbp
	je	.Lrt_scanf_29
	cmpb	$45, %r15b
	jne	.Lrt_scanf_40
	negq	%rax
.Lrt_scanf_40:
	cmpl	$4, %r14d
	jne	.Lrt_scanf_41
	movl	%eax, 0(%rbp)
	jmp	.Lrt_scanf_29
.Lrt_scanf_41:
	cmpl	$7, %r14d
	jbe	.Lrt_scanf_43
	movq	%rax, 0(%rbp)
	jmp	.Lrt_scanf_29
.Lrt_scanf_43:
	cmpl	$2, %r14d
	jne	.Lrt_scanf_44
	movw	%ax, 0(%rbp)
	jmp	.Lrt_scanf_29
.Lrt_scanf_44:
	movb	%al, 0(%rbp)
.Lrt_scanf_29:
	popq	%rdx
	.cfi_def_cfa_offset 56
	movq	%rbx, %rax
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
	.cfi_endproc
	.size	rt_scanf_integer, .-rt_scanf_integer
	.p2align 4
	.type	rt_scanf_fraction, @function
rt_scanf_fraction:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movq	%rcx, %r14
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	movl	%edx, %r13d
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	movzbl	(%rdi), %r15d
	leal	-43(%r15), %eax
	testb	$-3, %al
	jne	.Lrt_scanf_54
	addq	$1, %rbp
	cmpq	%rsi, %rbp
	jnb	.Lrt_scanf_62
	movq	$0, 24(%rsp)
	movq	%rsi, %rax
	subq	%rbp, %rax
	movq	%rax, %rdi
	cmpq	$23, %rax
	jle	.Lrt_scanf_58
.Lrt_scanf_57:
	movabsq	$3472328296227680304, %rax
	xorq	0(%rbp), %rax
	movabsq	$8536140394893047414, %rcx
	movabsq	$-9187201950435737472, %rdx
	addq	%rax, %rcx
	orq	%rax, %rcx
	andq	%rdx, %rcx
	je	.Lrt_scanf_102
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %esi
	negl	%ecx
	salq	%cl, %rax
	shrl	$3, %esi
	leaq	(%rax,%rax,4), %rbx
	salq	$9, %rbx
	addq	%rax, %rbx
	movabsq	$71777214294589695, %rax
	shrq	$8, %rbx
	andq	%rax, %rbx
	movabsq	$281470681808895, %rax
	imulq	$6553601, %rbx, %rbx
	shrq	$16, %rbx
	andq	%rax, %rbx
	movabsq	$42949672960001, %rax
	imulq	%rax, %rbx
	movl	%esi, %eax
	addq	%rbp, %rax
	shrq	$32, %rbx
	cmpq	%rax, %r12
	sete	%dl
	cmpl	$19, %esi
	seta	%cl
	orl	%ecx, %edx
.Lrt_scanf_61:
	testb	%dl, %dl
	jne	.Lrt_scanf_62
	movzbl	(%rax), %edx
	testl	%esi, %esi
	je	.Lrt_scanf_63
.Lrt_scanf_82:
	cmpb	$46, %dl
	je	.Lrt_scanf_81
.Lrt_scanf_68:
	orl	$32, %edx
	testl	%esi, %esi
	je	.Lrt_scanf_62
	cmpb	$120, %dl
	je	.Lrt_scanf_62
	cmpb	$101, %dl
	je	.Lrt_scanf_103
.Lrt_scanf_75:
	movq	24(%rsp), %rdx
	leaq	18(%rdx), %rcx
	cmpq	$36, %rcx
	ja	.Lrt_scanf_62
	movabsq	$9007199254740992, %rcx
	cmpq	%rbx, %rcx
	jb	.Lrt_scanf_62
	stmxcsr	12(%rsp)
	testl	$24576, 12(%rsp)
	jne	.Lrt_scanf_62
	movq	%rdx, %rcx
	pxor	%xmm0, %xmm0
	leaq	rt_scanf_powers_of_ten(%rip), %rsi
	negq	%rcx
	cvtsi2sdq	%rbx, %xmm0
	pxor	%xmm1, %xmm1
	cmovs	%rdx, %rcx
	cvtsi2sdq	(%rsi,%rcx,8), %xmm1
	testq	%rdx, %rdx
	js	.Lrt_scanf_104
	mulsd	%xmm1, %xmm0
.Lrt_scanf_77:
	cmpb	$45, %r15b
	jne	.Lrt_scanf_78
	xorpd	.Lrt_scanf_C0(%rip), %xmm0
.Lrt_scanf_78:
	movq	%xmm0, %rdx
	cmpl	$8, %r13d
	jne	.Lrt_scanf_79
	movq	%xmm0, (%r14)
	addq	$40, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
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
.Lrt_scanf_58:
	.cfi_restore_state
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_66:
	movzbl	0(%rbp,%rax), %edx
	movl	%eax, %esi
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_105
	subl	$48, %edx
	leaq	(%rbx,%rbx,4), %rcx
	addq	$1, %rax
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %rbx
	cmpq	%rdi, %rax
	je	.Lrt_scanf_106
	cmpq	$20, %rax
	jne	.Lrt_scanf_66
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_62:
	xorl	%eax, %eax
.Lrt_scanf_53:
	addq	$40, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
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
.Lrt_scanf_54:
	.cfi_restore_state
	movq	$0, 24(%rsp)
	movq	%rsi, %rax
	subq	%rdi, %rax
	cmpq	$23, %rax
	jg	.Lrt_scanf_57
	movq	%rax, %rdi
	testq	%rax, %rax
	jne	.Lrt_scanf_58
	movq	%rbp, %rax
	cmpq	%rbp, %rsi
	je	.Lrt_scanf_62
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_63:
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	cmpb	$46, (%rax)
	jne	.Lrt_scanf_62
.Lrt_scanf_81:
	leaq	1(%rax), %rbp
	movq	%r12, %r10
	subq	%rbp, %r10
	cmpq	$23, %r10
	jle	.Lrt_scanf_69
	movabsq	$3472328296227680304, %rdx
	xorq	1(%rax), %rdx
	movabsq	$8536140394893047414, %rax
	movabsq	$-9187201950435737472, %rcx
	addq	%rdx, %rax
	orq	%rdx, %rax
	andq	%rcx, %rax
	je	.Lrt_scanf_70
	rep bsfq	%rax, %rax
	leal	-7(%rax), %ecx
	movabsq	$71777214294589695, %rax
	movl	%ecx, %edi
	negl	%ecx
	salq	%cl, %rdx
	shrl	$3, %edi
	leaq	(%rdx,%rdx,4), %rcx
	movl	%edi, %r11d
	salq	$9, %rcx
	addq	%rdx, %rcx
	shrq	$8, %rcx
	andq	%rax, %rcx
	movabsq	$281470681808895, %rax
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rax, %rcx
	movabsq	$42949672960001, %rax
	imulq	%rax, %rcx
	shrq	$32, %rcx
.Lrt_scanf_71:
	leaq	0(%rbp,%r11), %rax
	cmpq	%rax, %r12
	je	.Lrt_scanf_62
	addl	%edi, %esi
	cmpl	$19, %esi
	ja	.Lrt_scanf_62
	movl	%edi, %edx
	testl	%edi, %edi
	je	.Lrt_scanf_73
	leaq	rt_scanf_powers_of_ten(%rip), %rdi
	imulq	(%rdi,%rdx,8), %rbx
	addq	%rcx, %rbx
.Lrt_scanf_73:
	negq	%rdx
	movq	%rdx, 24(%rsp)
	movzbl	(%rax), %edx
	jmp	.Lrt_scanf_68
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_104:
	divsd	%xmm1, %xmm0
	jmp	.Lrt_scanf_77
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_102:
	movq	%rbp, %rdi
	call	rt_scanf_digits
	movq	%rax, %rbx
	movl	%edx, %eax
	movq	%rdx, %rcx
	movl	%edx, %esi
	addq	%rbp, %rax
	cmpq	%rax, %r12
	sete	%dl
	cmpl	$19, %ecx
	seta	%cl
	orl	%ecx, %edx
	jmp	.Lrt_scanf_61
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_103:
	leaq	24(%rsp), %rdx
	leaq	1(%rax), %rdi
	movq	%r12, %rsi
	call	rt_scanf_exponent
	testq	%rax, %rax
	jne	.Lrt_scanf_75
	jmp	.Lrt_scanf_62
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_79:
	andl	$536870911, %edx
	cmpq	$268435456, %rdx
	je	.Lrt_scanf_62
	cvtsd2ss	%xmm0, %xmm0
	movss	%xmm0, (%r14)
	jmp	.Lrt_scanf_53
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_69:
	movq	%r10, %r11
	movl	$1, %edx
	xorl	%ecx, %ecx
	testq	%r10, %r10
	je	.Lrt_scanf_107
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_72:
	movzbl	(%rax,%rdx), %r8d
	movl	%edx, %edi
	movl	%r8d, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	ja	.Lrt_scanf_108
	subl	$48, %r8d
	leaq	(%rcx,%rcx,4), %rcx
	movslq	%r8d, %r8
	leaq	(%r8,%rcx,2), %rcx
	cmpq	%r10, %rdx
	je	.Lrt_scanf_71
	addq	$1, %rdx
	cmpq	$21, %rdx
	jne	.Lrt_scanf_72
	movl	$20, %r11d
	movl	$20, %edi
	jmp	.Lrt_scanf_71
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_105:
	addq	%rbp, %rax
	cmpq	%rax, %r12
	sete	%dl
	jmp	.Lrt_scanf_61
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_106:
	addq	%rbp, %rax
	addl	$1, %esi
	cmpq	%rax, %r12
	je	.Lrt_scanf_62
	cmpl	$19, %esi
	ja	.Lrt_scanf_62
	movzbl	(%rax), %edx
	jmp	.Lrt_scanf_82
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_70:
	movq	%rbp, %rdi
	movl	%esi, 8(%rsp)
	call	rt_scanf_digits
	movl	8(%rsp), %esi
	movl	%edx, %edi
	movq	%rax, %rcx
	movl	%edx, %r11d
	jmp	.Lrt_scanf_71
.Lrt_scanf_108:
	leal	-1(%rdx), %r11d
	movq	%r11, %rdi
	jmp	.Lrt_scanf_71
.Lrt_scanf_107:
	cmpq	%r12, %rbp
	je	.Lrt_scanf_62
	cmpl	$19, %esi
	ja	.Lrt_scanf_62
	movq	%rbp, %rax
	xorl	%edx, %edx
	jmp	.Lrt_scanf_73
	.cfi_endproc
	.size	rt_scanf_fraction, .-rt_scanf_fraction
	.p2align 4
	.type	rt_scanf_copy_word, @function
rt_scanf_copy_word:
	.cfi_startproc
	movq	%rdi, %rcx
	xorl	%eax, %eax
	movq	%rsi, %rdi
	cmpq	$15, %rdx
	jbe	.Lrt_scanf_110
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	jmp	.Lrt_scanf_120
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_111:
	testq	%rcx, %rcx
	je	.Lrt_scanf_119
	movups	%xmm1, (%rcx,%rax)
.Lrt_scanf_119:
	addq	$16, %rax
	movq	%rdx, %rsi
	subq	%rax, %rsi
	cmpq	$15, %rsi
	jbe	.Lrt_scanf_110
.Lrt_scanf_120:
	movdqu	(%rdi,%rax), %xmm1
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
	je	.Lrt_scanf_111
	rep bsfl	%esi, %esi
	movslq	%esi, %rdx
	testq	%rcx, %rcx
	je	.Lrt_scanf_113
	testq	%rax, %rax
	je	.Lrt_scanf_112
	leaq	-16(%rdx,%rax), %rsi
	movdqu	(%rdi,%rsi), %xmm6
	movups	%xmm6, (%rcx,%rsi)
.Lrt_scanf_113:
	addq	%rdx, %rax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_110:
	cmpq	%rdx, %rax
	jnb	.Lrt_scanf_109
	movabsq	$4294983168, %r8
.Lrt_scanf_123:
	movzbl	(%rdi,%rax), %esi
	cmpb	$32, %sil
	ja	.Lrt_scanf_121
	btq	%rsi, %r8
	jc	.Lrt_scanf_109
.Lrt_scanf_121:
	testq	%rcx, %rcx
	je	.Lrt_scanf_122
	movb	%sil, (%rcx,%rax)
.Lrt_scanf_122:
	addq	$1, %rax
	cmpq	%rax, %rdx
	jne	.Lrt_scanf_123
.Lrt_scanf_109:
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_112:
	testq	%rcx, %rcx
	je	.Lrt_scanf_113
	movl	%esi, %r10d
	leaq	-16(%rsp), %r8
	movq	%rcx, %r9
	movq	(%rdi), %r11
	andl	$8, %r10d
	testb	$8, %sil
	cmove	%r8, %r9
	testb	$4, %sil
	movq	%r11, (%r9)
	leaq	(%rcx,%r10), %r9
	movl	(%rdi,%r10), %r10d
	cmove	%r8, %r9
	movl	%r10d, (%r9)
	movl	%esi, %r10d
	andl	$12, %r10d
	testb	$2, %sil
	leaq	(%rcx,%r10), %r9
	movzwl	(%rdi,%r10), %r10d
	cmove	%r8, %r9
	movw	%r10w, (%r9)
	movl	%esi, %r9d
	andl	$14, %r9d
	addq	%r9, %rcx
	andl	$1, %esi
	cmovne	%rcx, %r8
	movzbl	(%rdi,%r9), %ecx
	addq	%rdx, %rax
	movb	%cl, (%r8)
	ret
	.cfi_endproc
	.size	rt_scanf_copy_word, .-rt_scanf_copy_word
	.type	rt_scanf_lone_word, @function
rt_scanf_lone_word:
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
	movq	%rdx, %r13
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	movq	%rdi, %rbx
	pushq	%r8
	.cfi_def_cfa_offset 64
.Lrt_scanf_148:
	movb	(%rsi), %cl
	movq	%rsi, %rdx
	incq	%rsi
	cmpb	$32, %cl
	ja	.Lrt_scanf_147
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	jne	.Lrt_scanf_148
	jmp	.Lrt_scanf_162
.Lrt_scanf_147:
	movl	$-2147483648, %eax
	cmpb	$37, %cl
	jne	.Lrt_scanf_146
	xorl	%r12d, %r12d
	cmpb	$115, 1(%rdx)
	sete	%r12b
	addq	$9, %rdx
	negq	%r12
.Lrt_scanf_150:
	movb	(%rsi), %cl
	leal	-48(%rcx), %eax
	cmpb	$9, %al
	ja	.Lrt_scanf_183
	cmpq	%rdx, %rsi
	je	.Lrt_scanf_162
	imulq	$10, %r12, %r12
	movsbq	%al, %rax
	incq	%rsi
	addq	%rax, %r12
	jmp	.Lrt_scanf_150
.Lrt_scanf_183:
	movl	$-2147483648, %eax
	cmpb	$115, %cl
	jne	.Lrt_scanf_146
	cmpb	$0, 1(%rsi)
	setne	%dl
	testq	%r12, %r12
	sete	%cl
	orb	%cl, %dl
	jne	.Lrt_scanf_162
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_162
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_146
	cmpl	$0, 192(%rbx)
	jg	.Lrt_scanf_146
	testb	$20, (%rbx)
	jne	.Lrt_scanf_146
	orl	$-1, %esi
	movq	%rbx, %rdi
	call	fwide@PLT
	call	__errno_location@PLT
	xorl	%ecx, %ecx
	movl	(%rax), %r14d
	movl	%ecx, (%rax)
	movq	%rax, %r15
.Lrt_scanf_156:
	movq	8(%rbx), %rbp
	movq	16(%rbx), %rdx
.Lrt_scanf_155:
	cmpq	%rdx, %rbp
	jnb	.Lrt_scanf_153
	movb	0(%rbp), %cl
	cmpb	$32, %cl
	ja	.Lrt_scanf_154
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_scanf_154
	incq	%rbp
	jmp	.Lrt_scanf_155
.Lrt_scanf_153:
	movq	%rbp, 8(%rbx)
	movq	%rbx, %rdi
	call	__underflow@PLT
	cmpl	$-1, %eax
	jne	.Lrt_scanf_156
	jmp	.Lrt_scanf_146
.Lrt_scanf_154:
	movq	%rbp, 8(%rbx)
	movl	%r14d, (%r15)
.Lrt_scanf_158:
	subq	%rbp, %rdx
	movq	%rbp, %rsi
	movq	%r13, %rdi
	cmpq	%rdx, %r12
	movq	%rdx, %r14
	cmovbe	%r12, %rdx
	call	rt_scanf_copy_word
	addq	%rax, %rbp
	addq	%rax, %r13
	subq	%rax, %r12
	movq	%rbp, 8(%rbx)
	cmpq	%r14, %rax
	jb	.Lrt_scanf_157
	testq	%r12, %r12
	je	.Lrt_scanf_157
	movq	%rbx, %rdi
	call	__underflow@PLT
	incl	%eax
	je	.Lrt_scanf_157
	movq	8(%rbx), %rbp
	movq	16(%rbx), %rdx
	jmp	.Lrt_scanf_158
.Lrt_scanf_157:
	movb	$0, 0(%r13)
	movl	$1, %eax
	jmp	.Lrt_scanf_146
.Lrt_scanf_162:
	movl	$-2147483648, %eax
.Lrt_scanf_146:
	popq	%rdx
	.cfi_def_cfa_offset 56
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
	.cfi_endproc
	.size	rt_scanf_lone_word, .-rt_scanf_lone_word
	.type	rt_scanf_rest, @function
rt_scanf_rest:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%rsi, %r15
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%rdx, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	movq	%rdi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$152, %rsp
	.cfi_def_cfa_offset 208
	movl	16(%rdx), %eax
	movq	(%rdx), %r11
	movq	8(%rdx), %r10
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	movl	$48, 84(%rsp)
	sall	$3, %eax
	movq	%r11, 96(%rsp)
	movl	%eax, 80(%rsp)
	movq	%r10, 88(%rsp)
	testq	%rdx, %rdx
	je	.Lrt_scanf_210
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_210
	cmpl	$0, 192(%rdi)
	jns	.Lrt_scanf_210
	testb	$16, (%rdi)
	jne	.Lrt_scanf_210
	movq	8(%rdi), %rdi
	movq	16(%rbp), %r14
	movq	%rdi, 40(%rsp)
	cmpq	%r14, %rdi
	jnb	.Lrt_scanf_210
	leal	(%rax,%r9,8), %eax
	movq	%r10, 48(%rsp)
	movq	%rcx, %rsi
	movq	%r8, %rbx
	movl	%eax, 36(%rsp)
	movl	%r9d, %r13d
	movq	%r11, 56(%rsp)
	movq	%rbp, 8(%rsp)
	movq	%r15, 16(%rsp)
	movq	%r12, 24(%rsp)
.Lrt_scanf_186:
	movb	(%rsi), %cl
	leaq	1(%rsi), %rbp
	cmpb	$37, %cl
	je	.Lrt_scanf_187
	testb	%cl, %cl
	jne	.Lrt_scanf_188
	movq	8(%rsp), %rbp
	movq	16(%rsp), %r15
	movq	24(%rsp), %r12
	cmpl	$-2147483648, %r13d
	je	.Lrt_scanf_210
	movq	%rbx, 8(%rbp)
	jmp	.Lrt_scanf_274
.Lrt_scanf_188:
	cmpb	$32, %cl
	ja	.Lrt_scanf_190
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_scanf_191
.Lrt_scanf_194:
	cmpq	%r14, %rbx
	jnb	.Lrt_scanf_192
	movb	(%rbx), %cl
	cmpb	$32, %cl
	jbe	.Lrt_scanf_446
.Lrt_scanf_193:
	movq	%rbp, %rsi
	jmp	.Lrt_scanf_186
.Lrt_scanf_446:
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_scanf_193
	incq	%rbx
	jmp	.Lrt_scanf_194
.Lrt_scanf_192:
	cmpq	%rbx, %r14
	jne	.Lrt_scanf_193
	jmp	.Lrt_scanf_431
.Lrt_scanf_190:
	testb	%cl, %cl
	js	.Lrt_scanf_431
.Lrt_scanf_191:
	cmpq	%r14, %rbx
	jnb	.Lrt_scanf_431
	cmpb	(%rbx), %cl
	jmp	.Lrt_scanf_445
.Lrt_scanf_187:
	movzbl	1(%rsi), %eax
	leaq	2(%rsi), %rbp
	xorl	%edx, %edx
	movl	$1, %r15d
	cmpb	$64, %al
	ja	.Lrt_scanf_195
	cmpb	$42, %al
	jne	.Lrt_scanf_196
	movzbl	2(%rsi), %eax
	leaq	3(%rsi), %rbp
	xorl	%r15d, %r15d
.Lrt_scanf_196:
	cmpb	$48, %al
	je	.Lrt_scanf_431
	leaq	8(%rbp), %rcx
	xorl	%edx, %edx
.Lrt_scanf_197:
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_195
	cmpq	%rcx, %rbp
	je	.Lrt_scanf_431
	imull	$10, %edx, %edx
	incq	%rbp
	leal	-48(%rdx,%rax), %edx
	movzbl	-1(%rbp), %eax
	jmp	.Lrt_scanf_197
.Lrt_scanf_195:
	cmpb	$108, %al
	jne	.Lrt_scanf_199
	movb	0(%rbp), %al
	cmpb	$108, %al
	je	.Lrt_scanf_200
	incq	%rbp
	movl	$8, %r8d
	jmp	.Lrt_scanf_201
.Lrt_scanf_200:
	movb	1(%rbp), %al
	addq	$2, %rbp
	jmp	.Lrt_scanf_436
.Lrt_scanf_199:
	cmpb	$104, %al
	jne	.Lrt_scanf_202
	movb	0(%rbp), %al
	cmpb	$104, %al
	je	.Lrt_scanf_203
	incq	%rbp
	movl	$2, %r8d
	jmp	.Lrt_scanf_201
.Lrt_scanf_203:
	movb	1(%rbp), %al
	movl	$1, %r8d
	addq	$2, %rbp
	jmp	.Lrt_scanf_201
.Lrt_scanf_202:
	movl	%eax, %ecx
	andl	$-17, %ecx
	cmpb	$106, %cl
	je	.Lrt_scanf_287
	movl	$4, %r8d
	cmpb	$116, %al
	jne	.Lrt_scanf_201
.Lrt_scanf_287:
	movb	0(%rbp), %al
	incq	%rbp
.Lrt_scanf_436:
	movl	$16, %r8d
.Lrt_scanf_201:
	leal	-91(%rax), %ecx
	andb	$-9, %cl
	je	.Lrt_scanf_205
	cmpb	$110, %al
	je	.Lrt_scanf_206
.Lrt_scanf_207:
	cmpq	%r14, %rbx
	jnb	.Lrt_scanf_431
	movb	(%rbx), %cl
	cmpb	$32, %cl
	ja	.Lrt_scanf_206
	movl	$8388639, %esi
	salq	$9, %rsi
	sarq	%cl, %rsi
	andb	$1, %sil
	je	.Lrt_scanf_206
	incq	%rbx
	jmp	.Lrt_scanf_207
.Lrt_scanf_205:
	cmpq	%r14, %rbx
	jnb	.Lrt_scanf_431
.Lrt_scanf_206:
	cmpb	$37, %al
	je	.Lrt_scanf_208
	testl	%r15d, %r15d
	je	.Lrt_scanf_208
	cmpl	$47, 36(%rsp)
	ja	.Lrt_scanf_209
	movl	36(%rsp), %ecx
	movq	56(%rsp), %rdi
	addl	$8, 36(%rsp)
	movq	(%rdi,%rcx), %r12
	jmp	.Lrt_scanf_443
.Lrt_scanf_209:
	movq	48(%rsp), %rdi
	addq	$8, 48(%rsp)
	movq	(%rdi), %r12
.Lrt_scanf_443:
	cmpb	$120, %al
	ja	.Lrt_scanf_431
	cmpb	$87, %al
	ja	.Lrt_scanf_211
	jmp	.Lrt_scanf_212
.Lrt_scanf_208:
	cmpb	$120, %al
	ja	.Lrt_scanf_431
	xorl	%r12d, %r12d
	cmpb	$87, %al
	ja	.Lrt_scanf_211
	cmpb	$37, %al
	je	.Lrt_scanf_213
.Lrt_scanf_212:
	subl	$69, %eax
	cmpb	$2, %al
	ja	.Lrt_scanf_431
	jmp	.Lrt_scanf_214
.Lrt_scanf_211:
	leal	-88(%rax), %ecx
	cmpb	$32, %cl
	ja	.Lrt_scanf_431
	leaq	.Lrt_scanf_216(%rip), %rdi
	movzbl	%cl, %ecx
	movslq	(%rdi,%rcx,4), %rcx
	addq	%rdi, %rcx
	jmp	*%rcx
	.section	.rodata
	.align 4
	.align 4
.Lrt_scanf_216:
	.long	.Lrt_scanf_215-.Lrt_scanf_216
	.long	.Lrt_scanf_431-.Lrt_scanf_216
	.long	.Lrt_scanf_431-.Lrt_scanf_216
	.long	.Lrt_scanf_221-.Lrt_scanf_216
	.long	.Lrt_scanf_431-.Lrt_scanf_216
	.long	.Lrt_scanf_431-.Lrt_scanf_216
	.long	.Lrt_scanf_431-.Lrt_scanf_216
	.long	.Lrt_scanf_431-.Lrt_scanf_216
	.long	.Lrt_scanf_431-.Lrt_scanf_216
	.long	.Lrt_scanf_431-.Lrt_scanf_216
	.long	.Lrt_scanf_431-.Lrt_scanf_216
	.long	.Lrt_scanf_220-.Lrt_scanf_216
	.long	.Lrt_scanf_215-.Lrt_scanf_216
	.long	.Lrt_scanf_214-.Lrt_scanf_216
	.long	.Lrt_scanf_214-.Lrt_scanf_216
	.long	.Lrt_scanf_214-.Lrt_scanf_216
	.long	.Lrt_scanf_431-.Lrt_scanf_216
	.long	.Lrt_scanf_219-.Lrt_scanf_216
	.long	.Lrt_scanf_431-.Lrt_scanf_216
	.long	.Lrt_scanf_431-.Lrt_scanf_216
	.long	.Lrt_scanf_431-.Lrt_scanf_216
	.long	.Lrt_scanf_431-.Lrt_scanf_216
	.long	.Lrt_scanf_218-.Lrt_scanf_216
	.long	.Lrt_scanf_431-.Lrt_scanf_216
	.long	.Lrt_scanf_431-.Lrt_scanf_216
	.long	.Lrt_scanf_431-.Lrt_scanf_216
	.long	.Lrt_scanf_431-.Lrt_scanf_216
	.long	.Lrt_scanf_217-.Lrt_scanf_216
	.long	.Lrt_scanf_431-.Lrt_scanf_216
	.long	.Lrt_scanf_215-.Lrt_scanf_216
	.long	.Lrt_scanf_431-.Lrt_scanf_216
	.long	.Lrt_scanf_431-.Lrt_scanf_216
	.long	.Lrt_scanf_215-.Lrt_scanf_216
	.text
.Lrt_scanf_219:
	movb	(%rbx), %dil
	leal	-43(%rdi), %ecx
	andl	$-3, %ecx
	cmpb	$1, %cl
	movq	%rbx, %rcx
	adcq	$0, %rcx
	cmpq	%r14, %rcx
	jnb	.Lrt_scanf_431
	cmpb	$48, (%rcx)
	jne	.Lrt_scanf_223
	jmp	.Lrt_scanf_431
.Lrt_scanf_215:
	movl	%eax, %ecx
	andl	$-33, %ecx
	cmpb	$88, %cl
	jne	.Lrt_scanf_223
	testl	%edx, %edx
	jne	.Lrt_scanf_431
	movq	%rbx, %rcx
	xorl	%eax, %eax
.Lrt_scanf_227:
	cmpq	%rcx, %r14
	je	.Lrt_scanf_431
	movzbl	(%rcx), %esi
	leal	-48(%rsi), %edx
	cmpb	$9, %dl
	ja	.Lrt_scanf_224
	salq	$4, %rax
	subl	$48, %esi
	jmp	.Lrt_scanf_439
.Lrt_scanf_224:
	orl	$32, %esi
	leal	-97(%rsi), %edx
	cmpb	$5, %dl
	ja	.Lrt_scanf_226
	movzbl	%sil, %esi
	salq	$4, %rax
	subl	$87, %esi
.Lrt_scanf_439:
	movslq	%esi, %rsi
	incq	%rcx
	orq	%rsi, %rax
	jmp	.Lrt_scanf_227
.Lrt_scanf_226:
	movl	%ecx, %edx
	subl	%ebx, %edx
	sete	%dil
	cmpl	$15, %edx
	setg	%dl
	orb	%dil, %dl
	jne	.Lrt_scanf_431
	cmpb	$120, %sil
	je	.Lrt_scanf_431
	testq	%r12, %r12
	je	.Lrt_scanf_232
	cmpl	$4, %r8d
	jne	.Lrt_scanf_229
	movl	%eax, (%r12)
	jmp	.Lrt_scanf_232
.Lrt_scanf_229:
	cmpl	$7, %r8d
	jbe	.Lrt_scanf_230
	movq	%rax, (%r12)
	jmp	.Lrt_scanf_232
.Lrt_scanf_230:
	cmpl	$2, %r8d
	jne	.Lrt_scanf_231
	movw	%ax, (%r12)
	jmp	.Lrt_scanf_232
.Lrt_scanf_231:
	movb	%al, (%r12)
	jmp	.Lrt_scanf_232
.Lrt_scanf_223:
	cmpb	$117, %al
	movl	%edx, %ecx
	movq	%r12, %r9
	movq	%r14, %rsi
	setne	%al
	movq	%rbx, %rdi
	movzbl	%al, %eax
	movl	%eax, %edx
	call	rt_scanf_integer
	movq	%rax, %rcx
	testq	%rax, %rax
	je	.Lrt_scanf_431
.Lrt_scanf_232:
	addl	%r15d, %r13d
	movq	%rcx, %rbx
	jmp	.Lrt_scanf_193
.Lrt_scanf_214:
	decl	%r15d
	jne	.Lrt_scanf_431
	leal	-4(%r8), %eax
	andl	$-5, %eax
	orl	%edx, %eax
	jne	.Lrt_scanf_431
	movq	%rbx, %rdi
	movq	%r12, %rcx
	movl	%r8d, %edx
	movq	%r14, %rsi
	call	rt_scanf_fraction
	movq	%rax, %rbx
	testq	%rax, %rax
	jne	.Lrt_scanf_434
	jmp	.Lrt_scanf_431
.Lrt_scanf_220:
	cmpl	$4, %r8d
	jne	.Lrt_scanf_431
	testl	%edx, %edx
	movl	$1, %eax
	movq	%r14, %rcx
	cmovne	%rdx, %rax
	subq	%rbx, %rcx
	cmpq	%rax, %rcx
	jb	.Lrt_scanf_431
	testl	%r15d, %r15d
	je	.Lrt_scanf_233
	cmpl	$1, %edx
	ja	.Lrt_scanf_234
	movb	(%rbx), %dl
	movb	%dl, (%r12)
	jmp	.Lrt_scanf_235
.Lrt_scanf_234:
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rax, %rcx
	rep movsb
.Lrt_scanf_235:
	incl	%r13d
.Lrt_scanf_233:
	addq	%rax, %rbx
	jmp	.Lrt_scanf_193
.Lrt_scanf_217:
	cmpl	$4, %r8d
	jne	.Lrt_scanf_431
	orq	$-1, %rcx
	testl	%edx, %edx
	je	.Lrt_scanf_236
	movl	%edx, %ecx
.Lrt_scanf_236:
	movq	%r14, %r8
	movq	%rcx, %rdx
	movq	%rbx, %rsi
	movq	%r12, %rdi
	subq	%rbx, %r8
	movq	%rcx, 72(%rsp)
	cmpq	%rcx, %r8
	movq	%r8, 64(%rsp)
	cmovbe	%r8, %rdx
	call	rt_scanf_copy_word
	movq	64(%rsp), %r8
	cmpq	%rax, %r8
	jne	.Lrt_scanf_288
	movq	72(%rsp), %rcx
	cmpq	%rax, %rcx
	jne	.Lrt_scanf_431
.Lrt_scanf_288:
	addq	%rax, %rbx
.Lrt_scanf_441:
	testl	%r15d, %r15d
	je	.Lrt_scanf_193
	movb	$0, (%r12,%rax)
.Lrt_scanf_434:
	incl	%r13d
	jmp	.Lrt_scanf_193
.Lrt_scanf_221:
	cmpl	$4, %r8d
	jne	.Lrt_scanf_431
	orq	$-1, %rsi
	testl	%edx, %edx
	je	.Lrt_scanf_238
	movl	%edx, %esi
.Lrt_scanf_238:
	cmpb	$94, 0(%rbp)
	jne	.Lrt_scanf_239
	movb	1(%rbp), %dil
	testb	%dil, %dil
	je	.Lrt_scanf_240
	cmpb	$93, 2(%rbp)
	jne	.Lrt_scanf_240
	movq	%r14, %rcx
	movd	%edi, %xmm0
	subq	%rbx, %rcx
	punpcklbw	%xmm0, %xmm0
	cmpq	%rsi, %rcx
	punpcklwd	%xmm0, %xmm0
	cmova	%rsi, %rcx
	pshufd	$0, %xmm0, %xmm0
	xorl	%eax, %eax
.Lrt_scanf_241:
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$15, %rdx
	jbe	.Lrt_scanf_252
	movups	(%rbx,%rax), %xmm1
	movaps	%xmm0, %xmm2
	pcmpeqb	%xmm1, %xmm2
	pmovmskb	%xmm2, %edx
	testl	%edx, %edx
	je	.Lrt_scanf_242
	bsfl	%edx, %edx
	movslq	%edx, %rcx
	testq	%r12, %r12
	je	.Lrt_scanf_244
	testq	%rax, %rax
	je	.Lrt_scanf_243
	leaq	-16(%rcx,%rax), %rdx
	movups	(%rbx,%rdx), %xmm3
	movups	%xmm3, (%r12,%rdx)
	jmp	.Lrt_scanf_244
.Lrt_scanf_243:
	testq	%r12, %r12
	je	.Lrt_scanf_244
	movl	%edx, %r8d
	leaq	104(%rsp), %rdi
	movq	(%rbx), %r9
	andl	$8, %r8d
	testb	$8, %dl
	cmovne	%r12, %rdi
	movq	%r9, (%rdi)
	leaq	(%rbx,%r8), %r9
	leaq	104(%rsp), %rdi
	testb	$4, %dl
	je	.Lrt_scanf_246
	leaq	(%r12,%r8), %rdi
.Lrt_scanf_246:
	movl	(%r9), %r8d
	movl	%r8d, (%rdi)
	movl	%edx, %r8d
	leaq	104(%rsp), %rdi
	andl	$12, %r8d
	leaq	(%rbx,%r8), %r9
	testb	$2, %dl
	je	.Lrt_scanf_247
	leaq	(%r12,%r8), %rdi
.Lrt_scanf_247:
	movw	(%r9), %r8w
	movw	%r8w, (%rdi)
	movl	%edx, %r8d
	leaq	104(%rsp), %rdi
	andl	$14, %r8d
	andb	$1, %dl
	leaq	(%rbx,%r8), %r9
	je	.Lrt_scanf_248
	leaq	(%r12,%r8), %rdi
.Lrt_scanf_248:
	movb	(%r9), %dl
	movb	%dl, (%rdi)
.Lrt_scanf_244:
	addq	%rcx, %rax
	jmp	.Lrt_scanf_249
.Lrt_scanf_242:
	testq	%r12, %r12
	je	.Lrt_scanf_250
	movups	%xmm1, (%r12,%rax)
.Lrt_scanf_250:
	addq	$16, %rax
	jmp	.Lrt_scanf_241
.Lrt_scanf_254:
	movb	(%rbx,%rax), %dl
	cmpb	%dl, %dil
	je	.Lrt_scanf_249
	testq	%r12, %r12
	je	.Lrt_scanf_253
	movb	%dl, (%r12,%rax)
.Lrt_scanf_253:
	incq	%rax
.Lrt_scanf_252:
	cmpq	%rcx, %rax
	jb	.Lrt_scanf_254
.Lrt_scanf_249:
	addq	$3, %rbp
	jmp	.Lrt_scanf_255
.Lrt_scanf_240:
	leaq	104(%rsp), %rdx
	movl	$10, %ecx
	xorl	%eax, %eax
	incq	%rbp
	movq	%rdx, %rdi
	rep stosl
	movl	$1, 136(%rsp)
	jmp	.Lrt_scanf_256
.Lrt_scanf_239:
	leaq	104(%rsp), %rdx
	movl	$10, %ecx
	xorl	%eax, %eax
	movq	%rdx, %rdi
	rep stosl
.Lrt_scanf_256:
	movl	$1, %r9d
	xorl	%eax, %eax
	movl	$1, %r8d
.Lrt_scanf_257:
	movb	0(%rbp), %cl
	incq	%rbp
	movl	%ecx, %edi
	testb	%cl, %cl
	je	.Lrt_scanf_431
	xorl	$1, %r9d
	cmpb	$93, %cl
	jne	.Lrt_scanf_289
	testb	%r9b, %r9b
	jne	.Lrt_scanf_259
.Lrt_scanf_289:
	movzbl	0(%rbp), %edx
	cmpb	$45, %cl
	jne	.Lrt_scanf_261
	testb	%r9b, %r9b
	je	.Lrt_scanf_261
	testb	%dl, %dl
	setne	%r10b
	cmpb	$93, %dl
	setne	%r9b
	testb	%r9b, %r10b
	je	.Lrt_scanf_261
	cmpb	%al, %dl
	jb	.Lrt_scanf_261
	movzbl	%al, %ecx
	movl	$1, %edi
.Lrt_scanf_262:
	cmpl	%edx, %ecx
	jnb	.Lrt_scanf_447
	movl	%ecx, %eax
	movq	%rdi, %r9
	shrl	$6, %eax
	salq	%cl, %r9
	incl	%ecx
	orq	%r9, 104(%rsp,%rax,8)
	jmp	.Lrt_scanf_262
.Lrt_scanf_447:
	movb	$45, %dil
.Lrt_scanf_264:
	xorl	%r9d, %r9d
	movl	%edi, %eax
	jmp	.Lrt_scanf_257
.Lrt_scanf_261:
	movl	%ecx, %eax
	movq	%r8, %rdx
	shrb	$6, %al
	salq	%cl, %rdx
	andl	$3, %eax
	orq	%rdx, 104(%rsp,%rax,8)
	jmp	.Lrt_scanf_264
.Lrt_scanf_259:
	cmpq	%r14, %rbx
	jnb	.Lrt_scanf_431
	movq	%r14, %rdi
	movl	136(%rsp), %r8d
	xorl	%eax, %eax
	subq	%rbx, %rdi
.Lrt_scanf_268:
	movb	(%rbx,%rax), %cl
	movl	%ecx, %edx
	shrb	$6, %dl
	andl	$3, %edx
	movq	104(%rsp,%rdx,8), %rdx
	shrq	%cl, %rdx
	andl	$1, %edx
	cmpl	%r8d, %edx
	je	.Lrt_scanf_255
	testq	%r12, %r12
	je	.Lrt_scanf_267
	movb	%cl, (%r12,%rax)
.Lrt_scanf_267:
	incq	%rax
	cmpq	%rax, %rsi
	je	.Lrt_scanf_255
	cmpq	%rdi, %rax
	jne	.Lrt_scanf_268
.Lrt_scanf_255:
	testq	%rax, %rax
	je	.Lrt_scanf_431
	addq	%rax, %rbx
	cmpq	%rbx, %r14
	jne	.Lrt_scanf_441
	cmpq	%rax, %rsi
	je	.Lrt_scanf_441
	jmp	.Lrt_scanf_431
.Lrt_scanf_218:
	testl	%r15d, %r15d
	je	.Lrt_scanf_193
	movq	40(%rsp), %rdi
	movq	%rbx, %rax
	subq	%rdi, %rax
	cmpl	$4, %r8d
	jne	.Lrt_scanf_271
	movl	%eax, (%r12)
	jmp	.Lrt_scanf_193
.Lrt_scanf_271:
	cmpl	$7, %r8d
	jbe	.Lrt_scanf_272
	movq	%rax, (%r12)
	jmp	.Lrt_scanf_193
.Lrt_scanf_272:
	cmpl	$2, %r8d
	jne	.Lrt_scanf_273
	movw	%ax, (%r12)
	jmp	.Lrt_scanf_193
.Lrt_scanf_273:
	movb	%al, (%r12)
	jmp	.Lrt_scanf_193
.Lrt_scanf_213:
	xorl	$1, %r15d
	testl	%edx, %edx
	setne	%al
	orb	%al, %r15b
	jne	.Lrt_scanf_431
	cmpl	$4, %r8d
	jne	.Lrt_scanf_431
	cmpb	$37, (%rbx)
.Lrt_scanf_445:
	jne	.Lrt_scanf_431
	incq	%rbx
	jmp	.Lrt_scanf_193
.Lrt_scanf_431:
	movq	8(%rsp), %rbp
	movq	16(%rsp), %r15
	movq	24(%rsp), %r12
.Lrt_scanf_210:
	movl	16(%r12), %edx
	movq	(%r12), %rax
	movq	%r15, %rsi
	movq	%rbp, %rdi
	movq	(%rax,%rdx,8), %rdx
	call	rt_scanf_lone_word
	movl	%eax, %r13d
	cmpl	$-2147483648, %eax
	jne	.Lrt_scanf_274
	leaq	80(%rsp), %rdx
	movq	%r15, %rsi
	movq	%rbp, %rdi
	call	__isoc99_vfscanf@PLT
	movl	%eax, %r13d
.Lrt_scanf_274:
	addq	$152, %rsp
	.cfi_def_cfa_offset 56
	movl	%r13d, %eax
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
	.cfi_endproc
	.size	rt_scanf_rest, .-rt_scanf_rest
	.type	rt_scanf_one, @function
rt_scanf_one:
	.cfi_startproc
	subq	$88, %rsp
	.cfi_def_cfa_offset 96
	xorl	%eax, %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movq	%rax, 32(%rsp)
	leaq	32(%rsp), %rax
	xorl	%r9d, %r9d
	movq	%rax, 8(%rsp)
	movq	stdin@GOTPCREL(%rip), %rax
	movq	%rsi, 40(%rsp)
	movq	%rdi, %rsi
	movq	(%rax), %rax
	movq	%rdx, 48(%rsp)
	movq	%rdx, 56(%rsp)
	movq	8(%rax), %r8
	movq	%rdx, 64(%rsp)
	movq	%rdx, 72(%rsp)
	leaq	8(%rsp), %rdx
	movq	%rcx, 16(%rsp)
	movq	%rdi, %rcx
	movq	%rax, %rdi
	movl	$1, 24(%rsp)
	call	rt_scanf_rest
	addq	$88, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	rt_scanf_one, .-rt_scanf_one
	.p2align 4
	.type	rt_scanf_integral, @function
rt_scanf_integral:
	.cfi_startproc
	movq	stdin@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	movq	16(%rax), %r9
	movq	8(%rax), %r8
	movq	%r9, %rcx
	subq	%r8, %rcx
	cmpq	$25, %rcx
	jle	.Lrt_scanf_486
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	testq	%rcx, %rcx
	je	.Lrt_scanf_486
	cmpb	$0, (%rcx)
	je	.Lrt_scanf_486
	movl	192(%rax), %ecx
	testl	%ecx, %ecx
	js	.Lrt_scanf_489
.Lrt_scanf_486:
	jmp	rt_scanf_one
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_489:
	testb	$16, (%rax)
	jne	.Lrt_scanf_486
	movabsq	$4294983168, %r11
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
	movzbl	(%r8), %ecx
	movzbl	%cl, %r10d
	cmpb	$32, %cl
	ja	.Lrt_scanf_453
.Lrt_scanf_454:
	btq	%r10, %r11
	jc	.Lrt_scanf_490
.Lrt_scanf_453:
	movabsq	$3472328296227680304, %rbx
	xorl	%r11d, %r11d
	cmpb	$45, %cl
	movabsq	$8536140394893047414, %r14
	movabsq	$-9187201950435737472, %r10
	sete	%r11b
	addq	%r11, %r8
	movq	%r11, %r9
	movq	(%r8), %rbp
	negq	%r9
	xorq	%rbx, %rbp
	leaq	0(%rbp,%r14), %rcx
	orq	%rbp, %rcx
	andq	%r10, %rcx
	je	.Lrt_scanf_456
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %r10d
	negl	%ecx
	salq	%cl, %rbp
	shrl	$3, %r10d
	movabsq	$71777214294589695, %rcx
	leaq	0(%rbp,%rbp,4), %r14
	salq	$9, %r14
	addq	%rbp, %r14
	shrq	$8, %r14
	andq	%rcx, %r14
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %r14, %r14
	shrq	$16, %r14
	andq	%rcx, %r14
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %r14
	shrq	$32, %r14
.Lrt_scanf_457:
	leal	-1(%r10), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_scanf_451
	xorq	%r14, %r9
	addq	%r11, %r9
	cmpl	$4, %edx
	jne	.Lrt_scanf_462
	movl	%r9d, (%rsi)
.Lrt_scanf_463:
	movl	%r10d, %r10d
	addq	%r10, %r8
	movq	%r8, 8(%rax)
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
.Lrt_scanf_458:
	.cfi_restore_state
	leaq	(%rbx,%rbx,4), %r14
	movl	$16, %r10d
	salq	$9, %r14
	imulq	$100000000, %rcx, %rcx
	addq	%rbx, %r14
	movabsq	$42949672960001, %rbx
	shrq	$8, %r14
	andq	%r13, %r14
	imulq	$6553601, %r14, %r14
	shrq	$16, %r14
	andq	%r12, %r14
	imulq	%rbx, %r14
	shrq	$32, %r14
	addq	%rcx, %r14
.Lrt_scanf_460:
	movzbl	(%r8,%r10), %ebx
	movl	%ebx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_457
	leal	-48(%rbx), %ecx
	leaq	(%r14,%r14,4), %rbp
	addq	$1, %r10
	movslq	%ecx, %rcx
	leaq	(%rcx,%rbp,2), %r14
	cmpq	$20, %r10
	jne	.Lrt_scanf_460
.Lrt_scanf_451:
	popq	%rbx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 48
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
	jmp	rt_scanf_one
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_490:
	.cfi_restore_state
	leaq	-25(%r9), %r10
	cmpq	%r10, %r8
	jnb	.Lrt_scanf_453
	movzbl	1(%r8), %r10d
	addq	$1, %r8
	movl	%r10d, %ecx
	cmpb	$32, %r10b
	ja	.Lrt_scanf_453
	jmp	.Lrt_scanf_454
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_456:
	leaq	0(%rbp,%rbp,4), %rcx
	xorq	8(%r8), %rbx
	movabsq	$71777214294589695, %r13
	movabsq	$281470681808895, %r12
	salq	$9, %rcx
	addq	%rbx, %r14
	movabsq	$42949672960001, %r15
	addq	%rbp, %rcx
	orq	%rbx, %r14
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r12, %rcx
	imulq	%r15, %rcx
	shrq	$32, %rcx
	andq	%r10, %r14
	je	.Lrt_scanf_458
	rep bsfq	%r14, %r14
	leal	-7(%r14), %r15d
	leaq	rt_scanf_powers_of_ten(%rip), %r14
	movl	%r15d, %r10d
	shrl	$3, %r10d
	movl	%r10d, %ebp
	imulq	(%r14,%rbp,8), %rcx
	movq	%rcx, %r14
	testl	%r10d, %r10d
	je	.Lrt_scanf_459
	movl	%r15d, %ecx
	negl	%ecx
	salq	%cl, %rbx
	leaq	(%rbx,%rbx,4), %rcx
	salq	$9, %rcx
	addq	%rbx, %rcx
	movabsq	$42949672960001, %rbx
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r12, %rcx
	imulq	%rbx, %rcx
	shrq	$32, %rcx
	addq	%rcx, %r14
.Lrt_scanf_459:
	addl	$8, %r10d
	jmp	.Lrt_scanf_457
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_462:
	cmpl	$8, %edx
	je	.Lrt_scanf_491
	movb	%r9b, (%rsi)
	jmp	.Lrt_scanf_463
.Lrt_scanf_491:
	movq	%r9, (%rsi)
	jmp	.Lrt_scanf_463
	.cfi_endproc
	.size	rt_scanf_integral, .-rt_scanf_integral
	.p2align 4
	.type	rt_scanf_double, @function
rt_scanf_double:
	.cfi_startproc
	movq	stdin@GOTPCREL(%rip), %rax
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	movq	%rdi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	movq	%rsi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	movq	(%rax), %rbx
	movq	16(%rbx), %rsi
	movq	8(%rbx), %rdi
	movq	%rsi, %rax
	subq	%rdi, %rax
	cmpq	$50, %rax
	jle	.Lrt_scanf_493
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.Lrt_scanf_493
	cmpb	$0, (%rax)
	je	.Lrt_scanf_493
	movl	192(%rbx), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_514
.Lrt_scanf_493:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	movq	%rbp, %rsi
	movq	%r12, %rdi
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	jmp	rt_scanf_one
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_514:
	.cfi_restore_state
	testb	$16, (%rbx)
	jne	.Lrt_scanf_493
	movabsq	$4294983168, %rdx
	movzbl	(%rdi), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_495
.Lrt_scanf_496:
	btq	%rax, %rdx
	jnc	.Lrt_scanf_495
	leaq	-50(%rsi), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_scanf_495
	movzbl	1(%rdi), %eax
	addq	$1, %rdi
	cmpb	$32, %al
	jbe	.Lrt_scanf_496
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_495:
	movq	%rbp, %rcx
	movl	$8, %edx
	call	rt_scanf_fraction
	testq	%rax, %rax
	je	.Lrt_scanf_493
	movq	%rax, 8(%rbx)
	movl	$1, %eax
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	rt_scanf_double, .-rt_scanf_double
	.p2align 4
	.type	rt_scanf_word, @function
rt_scanf_word:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	pushq	%r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	pushq	%rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	movq	%rdi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	movq	%rsi, %rbx
	subq	$24, %rsp
	.cfi_def_cfa_offset 64
	movq	stdin@GOTPCREL(%rip), %r8
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	movq	(%r8), %rdi
	movq	16(%rdi), %rcx
	movq	8(%rdi), %rdx
	movq	%rcx, %rsi
	subq	%rdx, %rsi
	testq	%rax, %rax
	je	.Lrt_scanf_516
	testq	%rsi, %rsi
	jle	.Lrt_scanf_516
	cmpb	$0, (%rax)
	je	.Lrt_scanf_516
	movl	192(%rdi), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_578
.Lrt_scanf_516:
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_scanf_lone_word
	cmpl	$-2147483648, %eax
	je	.Lrt_scanf_579
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%rbp
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_578:
	.cfi_restore_state
	testb	$16, (%rdi)
	jne	.Lrt_scanf_516
	movzbl	(%rdx), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_580
	movabsq	$4294983168, %rsi
.Lrt_scanf_520:
	btq	%rax, %rsi
	jc	.Lrt_scanf_522
.Lrt_scanf_577:
	subq	%rdx, %rcx
	movq	%rcx, %rsi
	cmpq	$15, %rcx
	jbe	.Lrt_scanf_524
.Lrt_scanf_543:
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	xorl	%eax, %eax
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	jmp	.Lrt_scanf_534
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_525:
	testq	%rbx, %rbx
	je	.Lrt_scanf_533
	movups	%xmm1, (%rbx,%rax)
.Lrt_scanf_533:
	addq	$16, %rax
	movq	%rsi, %rcx
	subq	%rax, %rcx
	cmpq	$15, %rcx
	jbe	.Lrt_scanf_581
.Lrt_scanf_534:
	movdqu	(%rdx,%rax), %xmm1
	movdqa	%xmm5, %xmm0
	paddb	%xmm1, %xmm0
	movdqa	%xmm0, %xmm2
	pminub	%xmm4, %xmm2
	pcmpeqb	%xmm2, %xmm0
	movdqa	%xmm3, %xmm2
	pcmpeqb	%xmm1, %xmm2
	por	%xmm2, %xmm0
	pmovmskb	%xmm0, %ecx
	testl	%ecx, %ecx
	je	.Lrt_scanf_525
	rep bsfl	%ecx, %ecx
	movslq	%ecx, %r9
	testq	%rbx, %rbx
	je	.Lrt_scanf_527
	testq	%rax, %rax
	je	.Lrt_scanf_526
	leaq	-16(%rax,%r9), %rcx
	movdqu	(%rdx,%rcx), %xmm6
	movups	%xmm6, (%rbx,%rcx)
.Lrt_scanf_527:
	addq	%r9, %rax
.Lrt_scanf_532:
	cmpq	%rsi, %rax
	je	.Lrt_scanf_549
	testq	%rax, %rax
	je	.Lrt_scanf_549
	movb	$0, (%rbx,%rax)
	addq	%rdx, %rax
	movq	%rax, 8(%rdi)
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	movl	$1, %eax
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%rbp
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_580:
	.cfi_restore_state
	xorl	%eax, %eax
	cmpq	$15, %rsi
	jg	.Lrt_scanf_543
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_536:
	movabsq	$4294983168, %r9
.Lrt_scanf_539:
	movzbl	(%rdx,%rax), %ecx
	cmpb	$32, %cl
	ja	.Lrt_scanf_537
	btq	%rcx, %r9
	jc	.Lrt_scanf_532
.Lrt_scanf_537:
	testq	%rbx, %rbx
	je	.Lrt_scanf_538
	movb	%cl, (%rbx,%rax)
.Lrt_scanf_538:
	addq	$1, %rax
	cmpq	%rsi, %rax
	jb	.Lrt_scanf_539
	jmp	.Lrt_scanf_532
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_581:
	cmpq	%rsi, %rax
	jb	.Lrt_scanf_536
	jmp	.Lrt_scanf_532
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_522:
	leaq	-1(%rcx), %rax
	cmpq	%rax, %rdx
	jnb	.Lrt_scanf_577
	movzbl	1(%rdx), %eax
	addq	$1, %rdx
	cmpb	$32, %al
	jbe	.Lrt_scanf_520
	jmp	.Lrt_scanf_577
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_526:
	testq	%rbx, %rbx
	je	.Lrt_scanf_527
	movl	%ecx, %r12d
	leaq	8(%rsp), %r10
	movq	%rbx, %r11
	movq	(%rdx), %r14
	andl	$8, %r12d
	testb	$8, %cl
	cmove	%r10, %r11
	testb	$4, %cl
	movq	%r14, (%r11)
	leaq	(%rbx,%r12), %r11
	movl	(%rdx,%r12), %r12d
	cmove	%r10, %r11
	movl	%r12d, (%r11)
	movl	%ecx, %r12d
	andl	$12, %r12d
	testb	$2, %cl
	leaq	(%rbx,%r12), %r11
	movzwl	(%rdx,%r12), %r12d
	cmove	%r10, %r11
	movw	%r12w, (%r11)
	movl	%ecx, %r11d
	andl	$14, %r11d
	andl	$1, %ecx
	leaq	(%rbx,%r11), %r12
	movzbl	(%rdx,%r11), %ecx
	cmovne	%r12, %r10
	movb	%cl, (%r10)
	jmp	.Lrt_scanf_527
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_549:
	movq	(%r8), %rdi
	jmp	.Lrt_scanf_516
.Lrt_scanf_579:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%rbp
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmp	rt_scanf_one
.Lrt_scanf_524:
	.cfi_restore_state
	xorl	%eax, %eax
	testq	%rcx, %rcx
	jne	.Lrt_scanf_536
	jmp	.Lrt_scanf_516
	.cfi_endproc
	.size	rt_scanf_word, .-rt_scanf_word
	.p2align 4
	.type	rt_scanf_any, @function
rt_scanf_any:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	.cfi_offset 15, -24
	movq	%rdi, %r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$184, %rsp
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movq	stdin@GOTPCREL(%rip), %rax
	movq	%r8, -64(%rbp)
	movq	$0, -96(%rbp)
	movq	(%rax), %r13
	leaq	-96(%rbp), %rax
	movq	%rsi, -88(%rbp)
	movq	%rax, -128(%rbp)
	leaq	16(%rbp), %rax
	movq	%rax, -120(%rbp)
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	movq	%rdx, -80(%rbp)
	movq	8(%r13), %r8
	movq	%rcx, -72(%rbp)
	movq	16(%r13), %r12
	movq	%r9, -56(%rbp)
	movl	$1, -112(%rbp)
	testq	%rax, %rax
	je	.Lrt_scanf_583
	cmpq	%r12, %r8
	jnb	.Lrt_scanf_583
	cmpb	$0, (%rax)
	je	.Lrt_scanf_583
	movl	192(%r13), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_693
.Lrt_scanf_583:
	leaq	-128(%rbp), %rdx
	xorl	%r9d, %r9d
	movq	%r15, %rcx
	movq	%r15, %rsi
	movq	%r13, %rdi
	call	rt_scanf_rest
.Lrt_scanf_582:
	addq	$184, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_remember_state
	.cfi_def_cfa 7, 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_693:
	.cfi_restore_state
	testb	$16, 0(%r13)
	jne	.Lrt_scanf_583
	leaq	-25(%r12), %rax
	movq	%rdi, %rbx
	xorl	%r9d, %r9d
	movabsq	$4294983168, %r14
	movq	%rax, -152(%rbp)
	leaq	-1(%r12), %rax
	movq	%rax, -168(%rbp)
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_585:
	movzbl	(%rbx), %eax
	cmpb	$37, %al
	je	.Lrt_scanf_587
.Lrt_scanf_695:
	testb	%al, %al
	je	.Lrt_scanf_694
	cmpq	%r8, %r12
	je	.Lrt_scanf_619
	movzbl	(%r8), %edx
	cmpb	$32, %al
	ja	.Lrt_scanf_590
	btq	%rax, %r14
	jnc	.Lrt_scanf_590
	movq	%r8, %rax
	cmpb	$32, %dl
	ja	.Lrt_scanf_591
.Lrt_scanf_592:
	btq	%rdx, %r14
	jnc	.Lrt_scanf_591
	movq	-168(%rbp), %rsi
	cmpq	%rsi, %rax
	jnb	.Lrt_scanf_619
	movzbl	1(%rax), %edx
	addq	$1, %rax
	cmpb	$32, %dl
	jbe	.Lrt_scanf_592
.Lrt_scanf_591:
	addq	$1, %rbx
	movq	%rax, %r8
.Lrt_scanf_696:
	movzbl	(%rbx), %eax
	cmpb	$37, %al
	jne	.Lrt_scanf_695
.Lrt_scanf_587:
	cmpq	%r8, %r12
	je	.Lrt_scanf_619
	cmpq	$5, %r9
	je	.Lrt_scanf_619
	leaq	1(%r9), %rax
	movzbl	1(%rbx), %r10d
	movq	%rax, -144(%rbp)
	movq	-96(%rbp,%rax,8), %rax
	movq	%rax, -136(%rbp)
	cmpb	$100, %r10b
	jne	.Lrt_scanf_596
	movzbl	(%r8), %eax
	movl	%eax, -160(%rbp)
	movl	%eax, %edi
	movq	-152(%rbp), %rax
	cmpq	%rax, %r8
	jnb	.Lrt_scanf_602
	movl	%edi, %eax
	movq	%r8, %rsi
	cmpb	$32, %dil
	ja	.Lrt_scanf_599
	movzbl	%dil, %ecx
	btq	%rcx, %r14
	jc	.Lrt_scanf_600
.Lrt_scanf_599:
	movabsq	$3472328296227680304, %rdx
	cmpb	$45, %al
	movabsq	$-9187201950435737472, %rcx
	sete	%al
	movzbl	%al, %eax
	addq	%rax, %rsi
	movq	%rax, %r11
	movabsq	$8536140394893047414, %rax
	xorq	(%rsi), %rdx
	negq	%r11
	addq	%rdx, %rax
	orq	%rdx, %rax
	andq	%rcx, %rax
	je	.Lrt_scanf_602
	rep bsfq	%rax, %rax
	leal	-7(%rax), %ecx
	movl	%ecx, %eax
	negl	%ecx
	salq	%cl, %rdx
	shrl	$3, %eax
	leaq	(%rdx,%rdx,4), %rcx
	salq	$9, %rcx
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
	leal	-1(%rax), %ecx
	shrq	$32, %rdx
	cmpl	$6, %ecx
	ja	.Lrt_scanf_602
	movq	-136(%rbp), %rdi
	xorl	%r11d, %edx
	leaq	(%rsi,%rax), %r8
	addq	$2, %rbx
	subl	%r11d, %edx
	movq	-144(%rbp), %r9
	movl	%edx, (%rdi)
	jmp	.Lrt_scanf_585
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_590:
	testb	%al, %al
	js	.Lrt_scanf_619
	cmpb	%dl, %al
	jne	.Lrt_scanf_619
	leaq	1(%r8), %rax
	addq	$1, %rbx
	movq	%rax, %r8
	jmp	.Lrt_scanf_696
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_600:
	movzbl	1(%rsi), %eax
	addq	$1, %rsi
	cmpb	$32, %al
	ja	.Lrt_scanf_599
	movq	-152(%rbp), %rcx
	cmpq	%rcx, %rsi
	jnb	.Lrt_scanf_599
	movabsq	$4294983168, %rdx
	btq	%rax, %rdx
	jc	.Lrt_scanf_600
	jmp	.Lrt_scanf_599
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_596:
	cmpb	$99, %r10b
	je	.Lrt_scanf_697
	cmpb	$108, %r10b
	je	.Lrt_scanf_698
	leaq	1(%rbx), %rax
	movq	%rax, -176(%rbp)
	leal	-48(%r10), %eax
	cmpb	$9, %al
	ja	.Lrt_scanf_699
	movq	-176(%rbp), %rdx
	leaq	9(%rbx), %rax
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_608:
	subl	$48, %r10d
	leaq	(%rcx,%rcx,4), %rcx
	addq	$1, %rdx
	movsbq	%r10b, %r10
	leaq	(%r10,%rcx,2), %rcx
	movzbl	(%rdx), %r10d
	leal	-48(%r10), %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_607
	cmpq	%rax, %rdx
	jne	.Lrt_scanf_608
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_619:
	leaq	-128(%rbp), %rdx
	movq	%rbx, %rcx
	movq	%r15, %rsi
	movq	%r13, %rdi
	call	rt_scanf_rest
	jmp	.Lrt_scanf_582
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_602:
	movl	$4, -184(%rbp)
	leaq	1(%rbx), %rax
	movq	%rax, -176(%rbp)
.Lrt_scanf_598:
	cmpb	$32, %dil
	ja	.Lrt_scanf_627
	movq	$-1, %rcx
.Lrt_scanf_623:
	movl	-160(%rbp), %eax
	movq	%r8, %r11
.Lrt_scanf_611:
	btq	%rax, %r14
	jnc	.Lrt_scanf_610
	leaq	-1(%r12), %rax
	cmpq	%rax, %r11
	jnb	.Lrt_scanf_610
	movzbl	1(%r11), %eax
	addq	$1, %r11
	movl	%eax, %edi
	cmpb	$32, %al
	jbe	.Lrt_scanf_611
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_610:
	cmpb	$100, %r10b
	je	.Lrt_scanf_629
	cmpb	$117, %r10b
	jne	.Lrt_scanf_613
.Lrt_scanf_629:
	movq	%r12, %rax
	subq	%r11, %rax
	cmpq	$25, %rax
	jle	.Lrt_scanf_619
	xorl	%ecx, %ecx
	cmpb	$45, %dil
	movq	%r9, -192(%rbp)
	sete	%cl
	movq	%r8, -160(%rbp)
	addq	%rcx, %r11
	movq	%rcx, %rax
	movq	%rcx, -216(%rbp)
	negq	%rax
	movq	%r11, %rdi
	movq	%r11, -208(%rbp)
	movq	%rax, -200(%rbp)
	call	rt_scanf_digits
	movq	-160(%rbp), %r8
	movq	-192(%rbp), %r9
	movq	%rax, %rdi
	movq	%rdx, %rax
	leaq	-1(%rdx), %rdx
	cmpq	$17, %rdx
	ja	.Lrt_scanf_619
	movq	-200(%rbp), %rdx
	movq	-216(%rbp), %rcx
	movq	-208(%rbp), %r11
	xorq	%rdi, %rdx
	addq	%rcx, %rdx
	cmpl	$4, -184(%rbp)
	jne	.Lrt_scanf_616
	movq	-136(%rbp), %rsi
	movl	%edx, (%rsi)
.Lrt_scanf_692:
	leaq	(%r11,%rax), %r8
.Lrt_scanf_618:
	movq	-176(%rbp), %rbx
	movq	-144(%rbp), %r9
	addq	$1, %rbx
	jmp	.Lrt_scanf_585
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_627:
	movq	%r8, %r11
	movq	$-1, %rcx
	jmp	.Lrt_scanf_610
.Lrt_scanf_697:
	movzbl	(%r8), %eax
	movq	-136(%rbp), %rsi
	addq	$2, %rbx
	addq	$1, %r8
	movq	-144(%rbp), %r9
	movb	%al, (%rsi)
	jmp	.Lrt_scanf_585
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_694:
	movq	%r8, 8(%r13)
	movl	%r9d, %eax
	jmp	.Lrt_scanf_582
.Lrt_scanf_699:
	movl	$4, -184(%rbp)
	movzbl	(%r8), %eax
	movl	%eax, -160(%rbp)
	movl	%eax, %edi
	jmp	.Lrt_scanf_598
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_698:
	movzbl	(%r8), %eax
	movzbl	2(%rbx), %r10d
	movl	$8, -184(%rbp)
	movl	%eax, -160(%rbp)
	movl	%eax, %edi
	leaq	2(%rbx), %rax
	movq	%rax, -176(%rbp)
	cmpb	$108, %r10b
	jne	.Lrt_scanf_598
	leaq	3(%rbx), %rax
	movzbl	3(%rbx), %r10d
	movl	$16, -184(%rbp)
	movq	%rax, -176(%rbp)
	jmp	.Lrt_scanf_598
.Lrt_scanf_613:
	cmpb	$115, %r10b
	je	.Lrt_scanf_700
	cmpb	$102, %r10b
	jne	.Lrt_scanf_619
	movl	-184(%rbp), %edx
	cmpl	$16, %edx
	je	.Lrt_scanf_619
	movq	-136(%rbp), %rcx
	movq	%r12, %rsi
	movq	%r11, %rdi
	movq	%r9, -184(%rbp)
	movq	%r8, -160(%rbp)
	call	rt_scanf_fraction
	movq	-160(%rbp), %r8
	movq	-184(%rbp), %r9
	testq	%rax, %rax
	je	.Lrt_scanf_619
	movq	%rax, %r8
	jmp	.Lrt_scanf_618
.Lrt_scanf_616:
	movq	-136(%rbp), %rdi
	movq	%rdx, (%rdi)
	jmp	.Lrt_scanf_692
.Lrt_scanf_700:
	cmpl	$4, -184(%rbp)
	jne	.Lrt_scanf_619
.Lrt_scanf_622:
	movq	%r12, %r10
	movq	%rcx, %rdx
	movq	-136(%rbp), %rdi
	movq	%r11, %rsi
	subq	%r11, %r10
	movq	%r9, -208(%rbp)
	cmpq	%rcx, %r10
	movq	%r8, -200(%rbp)
	cmovbe	%r10, %rdx
	movq	%rcx, -192(%rbp)
	movq	%r10, -184(%rbp)
	movq	%r11, -160(%rbp)
	call	rt_scanf_copy_word
	movq	-200(%rbp), %r8
	movq	-208(%rbp), %r9
	testq	%rax, %rax
	je	.Lrt_scanf_619
	movq	-184(%rbp), %r10
	movq	-160(%rbp), %r11
	cmpq	%rax, %r10
	jne	.Lrt_scanf_630
	movq	-192(%rbp), %rcx
	cmpq	%rcx, %rax
	jne	.Lrt_scanf_619
.Lrt_scanf_630:
	movq	-136(%rbp), %rdi
	movb	$0, (%rdi,%rax)
	jmp	.Lrt_scanf_692
.Lrt_scanf_607:
	movq	%rdx, -176(%rbp)
	cmpb	$115, %r10b
	jne	.Lrt_scanf_619
	testq	%rcx, %rcx
	je	.Lrt_scanf_619
	movzbl	(%r8), %edi
	cmpb	$32, %dil
	ja	.Lrt_scanf_628
	movzbl	%dil, %eax
	movl	$115, %r10d
	movl	$4, -184(%rbp)
	movl	%eax, -160(%rbp)
	jmp	.Lrt_scanf_623
.Lrt_scanf_628:
	movq	%r8, %r11
	jmp	.Lrt_scanf_622
	.cfi_endproc
	.size	rt_scanf_any, .-rt_scanf_any
	.p2align 4
	.type	rt_scanf, @function
rt_scanf:
	.cfi_startproc
	movq	stdin@GOTPCREL(%rip), %rax
	movq	(%rax), %r10
	movzbl	(%rdi), %eax
	cmpb	$37, %al
	jne	.Lrt_scanf_702
	movzbl	1(%rdi), %eax
	cmpb	$100, %al
	je	.Lrt_scanf_716
	cmpb	$115, %al
	jne	.Lrt_scanf_706
	cmpb	$0, 2(%rdi)
	je	.Lrt_scanf_773
.Lrt_scanf_705:
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_708:
	cmpb	$99, %al
	je	.Lrt_scanf_774
	cmpb	$117, %al
	jne	.Lrt_scanf_705
.Lrt_scanf_716:
	cmpb	$0, 2(%rdi)
	jne	.Lrt_scanf_705
	movq	16(%r10), %rcx
	movq	8(%r10), %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_scanf_721
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_721
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_721
	movl	192(%r10), %r8d
	testl	%r8d, %r8d
	jns	.Lrt_scanf_721
	testb	$16, (%r10)
	jne	.Lrt_scanf_721
	movabsq	$4294983168, %r9
	movzbl	(%rax), %edx
	movzbl	%dl, %r8d
	cmpb	$32, %dl
	ja	.Lrt_scanf_726
.Lrt_scanf_727:
	btq	%r8, %r9
	jnc	.Lrt_scanf_726
	leaq	-25(%rcx), %r8
	cmpq	%r8, %rax
	jnb	.Lrt_scanf_726
	movzbl	1(%rax), %r8d
	addq	$1, %rax
	movl	%r8d, %edx
	cmpb	$32, %r8b
	jbe	.Lrt_scanf_727
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_726:
	movabsq	$3472328296227680304, %r11
	cmpb	$45, %dl
	movabsq	$-9187201950435737472, %rcx
	sete	%dl
	movzbl	%dl, %edx
	addq	%rdx, %rax
	movq	%rdx, %r9
	movabsq	$8536140394893047414, %rdx
	xorq	(%rax), %r11
	negq	%r9
	addq	%r11, %rdx
	orq	%r11, %rdx
	andq	%rcx, %rdx
	je	.Lrt_scanf_729
	rep bsfq	%rdx, %rdx
	leal	-7(%rdx), %ecx
	movl	%ecx, %r8d
	negl	%ecx
	salq	%cl, %r11
	shrl	$3, %r8d
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
	leal	-1(%r8), %ecx
	shrq	$32, %rdx
	cmpl	$6, %ecx
	ja	.Lrt_scanf_729
	xorl	%r9d, %edx
	addq	%r8, %rax
	subl	%r9d, %edx
	movl	%edx, (%rsi)
	jmp	.Lrt_scanf_731
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_706:
	cmpb	$108, %al
	jne	.Lrt_scanf_708
	movzbl	2(%rdi), %eax
	cmpb	$108, %al
	je	.Lrt_scanf_709
	cmpb	$100, %al
	je	.Lrt_scanf_736
	cmpb	$117, %al
	je	.Lrt_scanf_736
.Lrt_scanf_710:
	cmpb	$102, %al
	jne	.Lrt_scanf_705
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_705
	jmp	rt_scanf_double
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_774:
	cmpb	$0, 2(%rdi)
	jne	.Lrt_scanf_705
	movq	8(%r10), %rax
	movq	16(%r10), %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jg	.Lrt_scanf_775
.Lrt_scanf_721:
	jmp	rt_scanf_one
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_709:
	movzbl	3(%rdi), %eax
	cmpb	$117, %al
	je	.Lrt_scanf_737
	cmpb	$100, %al
	jne	.Lrt_scanf_705
.Lrt_scanf_737:
	cmpb	$0, 4(%rdi)
	jne	.Lrt_scanf_705
.Lrt_scanf_712:
	movl	$8, %edx
	jmp	rt_scanf_integral
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_773:
	jmp	rt_scanf_word
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_702:
	cmpb	$32, %al
	jne	.Lrt_scanf_705
	cmpb	$37, 1(%rdi)
	jne	.Lrt_scanf_717
	cmpb	$99, 2(%rdi)
	jne	.Lrt_scanf_717
	cmpb	$0, 3(%rdi)
	je	.Lrt_scanf_776
.Lrt_scanf_717:
	jmp	rt_scanf_after_blank
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_736:
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_710
	jmp	.Lrt_scanf_712
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_775:
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_721
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_721
	movl	192(%r10), %ecx
	testl	%ecx, %ecx
	jns	.Lrt_scanf_721
	testb	$16, (%r10)
	jne	.Lrt_scanf_721
	movzbl	(%rax), %edx
	addq	$1, %rax
	movb	%dl, (%rsi)
.Lrt_scanf_731:
	movq	%rax, 8(%r10)
	movl	$1, %eax
	ret
.Lrt_scanf_776:
	movq	16(%r10), %r8
	movq	8(%r10), %rax
	movq	%r8, %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.Lrt_scanf_721
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_721
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_721
	movl	192(%r10), %edx
	testl	%edx, %edx
	jns	.Lrt_scanf_721
	testb	$16, (%r10)
	jne	.Lrt_scanf_721
.Lrt_scanf_733:
	movzbl	(%rax), %ecx
	addq	$1, %rax
	cmpb	$32, %cl
	ja	.Lrt_scanf_732
	movl	$8388639, %edx
	salq	$9, %rdx
	sarq	%cl, %rdx
	andb	$1, %dl
	je	.Lrt_scanf_732
	cmpq	%rax, %r8
	jne	.Lrt_scanf_733
	jmp	.Lrt_scanf_721
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_729:
	movl	$4, %edx
	jmp	rt_scanf_integral
.Lrt_scanf_732:
	movb	%cl, (%rsi)
	jmp	.Lrt_scanf_731
	.cfi_endproc
	.size	rt_scanf, .-rt_scanf
	.set	rt_scanf.localalias,rt_scanf
	.p2align 4
	.type	rt_scanf_after_blank, @function
rt_scanf_after_blank:
	.cfi_startproc
	cmpb	$37, 1(%rdi)
	leaq	1(%rdi), %r10
	jne	.Lrt_scanf_778
	movzbl	2(%rdi), %eax
	cmpb	$100, %al
	je	.Lrt_scanf_781
	cmpb	$115, %al
	jne	.Lrt_scanf_799
.Lrt_scanf_781:
	cmpb	$0, 3(%rdi)
	je	.Lrt_scanf_780
.Lrt_scanf_778:
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_787:
	cmpb	$0, 4(%rdi)
	jne	.Lrt_scanf_784
.Lrt_scanf_780:
	movq	%r10, %rdi
	jmp	rt_scanf.localalias
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_799:
	cmpb	$108, %al
	jne	.Lrt_scanf_782
	movzbl	3(%rdi), %eax
	cmpb	$108, %al
	je	.Lrt_scanf_783
	cmpb	$100, %al
	je	.Lrt_scanf_787
	cmpb	$117, %al
	je	.Lrt_scanf_787
.Lrt_scanf_784:
	cmpb	$102, %al
	jne	.Lrt_scanf_778
	cmpb	$0, 4(%rdi)
	jne	.Lrt_scanf_778
	jmp	.Lrt_scanf_780
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_782:
	cmpb	$117, %al
	je	.Lrt_scanf_781
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_783:
	movzbl	4(%rdi), %eax
	cmpb	$117, %al
	je	.Lrt_scanf_788
	cmpb	$100, %al
	jne	.Lrt_scanf_778
.Lrt_scanf_788:
	cmpb	$0, 5(%rdi)
	jne	.Lrt_scanf_778
	jmp	.Lrt_scanf_780
	.cfi_endproc
	.size	rt_scanf_after_blank, .-rt_scanf_after_blank
	.section	.rodata
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
