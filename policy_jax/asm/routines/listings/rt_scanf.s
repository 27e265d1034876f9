	.text
	.p2align 4
	.type	rt_scanf_exponent, @function
rt_scanf_exponent:
	.cfi_startproc
	cmpq	%rsi, %rdi
	jnb	.Lrt_scanf_11
	movzbl	(%rdi), %r11d
	movq	%rdx, %r10
	movq	%rdi, %rax
	movq	%rsi, %r9
	leal	-43(%r11), %edx
	andl	$253, %edx
	jne	.Lrt_scanf_17
	addq	$1, %rax
	cmpq	%rsi, %rax
	jnb	.Lrt_scanf_11
.Lrt_scanf_17:
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movq	%r9, %r8
	xorl	%edx, %edx
	xorl	%edi, %edi
	subq	%rax, %r8
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_7:
	movzbl	(%rax,%rdx), %ecx
	movl	%edx, %ebx
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_19
	subl	$48, %ecx
	leaq	(%rdi,%rdi,4), %rsi
	addq	$1, %rdx
	movslq	%ecx, %rcx
	leaq	(%rcx,%rsi,2), %rdi
	cmpq	%r8, %rdx
	je	.Lrt_scanf_20
	cmpq	$20, %rdx
	jne	.Lrt_scanf_7
.Lrt_scanf_12:
	xorl	%eax, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_11:
	.cfi_restore 3
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_19:
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	addq	%rdx, %rax
	subl	$1, %edx
	cmpl	$3, %edx
	seta	%dl
	cmpq	%rax, %r9
	sete	%cl
	orl	%ecx, %edx
.Lrt_scanf_6:
	testb	%dl, %dl
	jne	.Lrt_scanf_12
	movq	%rdi, %rdx
	negq	%rdx
	cmpb	$45, %r11b
	cmovne	%rdi, %rdx
	addq	%rdx, (%r10)
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_20:
	.cfi_restore_state
	addq	%rdx, %rax
	cmpl	$3, %ebx
	seta	%dl
	cmpq	%rax, %r9
	sete	%cl
	orl	%ecx, %edx
	jmp	.Lrt_scanf_6
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
	je	.Lrt_scanf_22
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
.Lrt_scanf_22:
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
	je	.Lrt_scanf_24
	rep bsfq	%rdx, %rdx
	leaq	rt_scanf_powers_of_ten(%rip), %rdi
	leal	-7(%rdx), %ecx
	movl	%ecx, %edx
	shrl	$3, %edx
	movl	%edx, %r11d
	imulq	(%rdi,%r11,8), %rax
	testl	%edx, %edx
	je	.Lrt_scanf_25
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
.Lrt_scanf_25:
	addl	$8, %edx
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_24:
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
.Lrt_scanf_26:
	movzbl	(%rdi,%rdx), %ecx
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_23
	subl	$48, %ecx
	leaq	(%rax,%rax,4), %rax
	addq	$1, %rdx
	movslq	%ecx, %rcx
	leaq	(%rcx,%rax,2), %rax
	cmpq	$20, %rdx
	jne	.Lrt_scanf_26
.Lrt_scanf_23:
	ret
	.cfi_endproc
	.size	rt_scanf_digits, .-rt_scanf_digits
	.p2align 4
	.type	rt_scanf_integer, @function
rt_scanf_integer:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movl	%r8d, %r14d
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	movq	%r9, %r13
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%rsi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	movl	%edx, %ebp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	movq	%rdi, %rbx
	subq	$8, %rsp
	.cfi_def_cfa_offset 64
	movzbl	(%rdi), %r15d
	leal	-43(%r15), %eax
	andl	$-3, %eax
	testl	%ecx, %ecx
	je	.Lrt_scanf_35
	movl	%ecx, %ecx
	testb	%al, %al
	jne	.Lrt_scanf_36
	addq	$1, %rbx
	movq	%rsi, %rax
	subq	$1, %rcx
	subq	%rbx, %rax
	cmpq	%rsi, %rbx
	jnb	.Lrt_scanf_42
.Lrt_scanf_39:
	cmpq	%rcx, %rax
	cmovbe	%rax, %rcx
	xorl	%edx, %edx
	movq	%rcx, %r8
	xorl	%ecx, %ecx
	testq	%r8, %r8
	je	.Lrt_scanf_42
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_41:
	movzbl	(%rbx,%rdx), %eax
	movl	%edx, %edi
	movl	%eax, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_64
	subl	$48, %eax
	leaq	(%rcx,%rcx,4), %rcx
	addq	$1, %rdx
	cltq
	leaq	(%rax,%rcx,2), %rcx
	cmpq	%rdx, %r8
	je	.Lrt_scanf_65
	cmpq	$20, %rdx
	jne	.Lrt_scanf_41
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_42:
	xorl	%eax, %eax
.Lrt_scanf_70:
	addq	$8, %rsp
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
.Lrt_scanf_35:
	.cfi_restore_state
	movq	$-1, %rcx
	testb	%al, %al
	je	.Lrt_scanf_66
.Lrt_scanf_52:
	movq	%r12, %rax
	subq	%rbx, %rax
	cmpq	$23, %rax
	jle	.Lrt_scanf_39
	movq	%rbx, %rdi
	call	rt_scanf_digits
	testl	%edx, %edx
	movl	%edx, %edi
	movq	%rax, %rcx
	movl	%edx, %edx
	sete	%sil
.Lrt_scanf_40:
	leaq	(%rbx,%rdx), %rax
	cmpq	%rax, %r12
	je	.Lrt_scanf_42
	testb	%sil, %sil
	jne	.Lrt_scanf_42
	cmpl	$18, %edi
	ja	.Lrt_scanf_67
.Lrt_scanf_45:
	testq	%r13, %r13
	je	.Lrt_scanf_34
	movq	%rcx, %rdx
	negq	%rdx
	cmpb	$45, %r15b
	cmove	%rdx, %rcx
	cmpl	$4, %r14d
	jne	.Lrt_scanf_48
	movl	%ecx, 0(%r13)
.Lrt_scanf_34:
	addq	$8, %rsp
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
.Lrt_scanf_66:
	.cfi_restore_state
	addq	$1, %rbx
	cmpq	%rsi, %rbx
	jnb	.Lrt_scanf_42
	movq	$-2, %rcx
	jmp	.Lrt_scanf_52
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_36:
	movq	%rsi, %rax
	subq	%rdi, %rax
	jmp	.Lrt_scanf_39
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_48:
	cmpl	$7, %r14d
	ja	.Lrt_scanf_68
	cmpl	$2, %r14d
	je	.Lrt_scanf_69
	movb	%cl, 0(%r13)
	jmp	.Lrt_scanf_34
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_67:
	cmpl	$19, %edi
	jne	.Lrt_scanf_42
	testl	%ebp, %ebp
	je	.Lrt_scanf_45
	testq	%rcx, %rcx
	jns	.Lrt_scanf_45
	xorl	%eax, %eax
	jmp	.Lrt_scanf_70
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_68:
	movq	%rcx, 0(%r13)
	jmp	.Lrt_scanf_34
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_64:
	testl	%edx, %edx
	sete	%sil
	jmp	.Lrt_scanf_40
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_65:
	addl	$1, %edi
	xorl	%esi, %esi
	jmp	.Lrt_scanf_40
.Lrt_scanf_69:
	movw	%cx, 0(%r13)
	jmp	.Lrt_scanf_34
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
	jne	.Lrt_scanf_72
	addq	$1, %rbp
	cmpq	%rsi, %rbp
	jnb	.Lrt_scanf_80
	movq	$0, 24(%rsp)
	movq	%rsi, %rax
	subq	%rbp, %rax
	movq	%rax, %rdi
	cmpq	$23, %rax
	jle	.Lrt_scanf_76
.Lrt_scanf_75:
	movabsq	$3472328296227680304, %rax
	xorq	0(%rbp), %rax
	movabsq	$8536140394893047414, %rcx
	movabsq	$-9187201950435737472, %rdx
	addq	%rax, %rcx
	orq	%rax, %rcx
	andq	%rdx, %rcx
	je	.Lrt_scanf_120
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
	cmpl	$19, %esi
	seta	%dl
	cmpq	%rax, %r12
	sete	%cl
	orl	%ecx, %edx
.Lrt_scanf_79:
	testb	%dl, %dl
	jne	.Lrt_scanf_80
	movzbl	(%rax), %edx
	testl	%esi, %esi
	je	.Lrt_scanf_81
.Lrt_scanf_100:
	cmpb	$46, %dl
	je	.Lrt_scanf_99
.Lrt_scanf_86:
	orl	$32, %edx
	testl	%esi, %esi
	je	.Lrt_scanf_80
	cmpb	$120, %dl
	je	.Lrt_scanf_80
	cmpb	$101, %dl
	je	.Lrt_scanf_121
.Lrt_scanf_93:
	movq	24(%rsp), %rdx
	leaq	22(%rdx), %rcx
	cmpq	$44, %rcx
	ja	.Lrt_scanf_80
	movabsq	$9007199254740992, %rcx
	cmpq	%rbx, %rcx
	jb	.Lrt_scanf_80
	stmxcsr	12(%rsp)
	testl	$24576, 12(%rsp)
	jne	.Lrt_scanf_80
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rbx, %xmm0
	testq	%rdx, %rdx
	js	.Lrt_scanf_122
	leaq	rt_scanf_exact_powers(%rip), %rcx
	mulsd	(%rcx,%rdx,8), %xmm0
.Lrt_scanf_95:
	cmpb	$45, %r15b
	jne	.Lrt_scanf_96
	xorpd	.Lrt_scanf_C0(%rip), %xmm0
.Lrt_scanf_96:
	movq	%xmm0, %rdx
	cmpl	$8, %r13d
	jne	.Lrt_scanf_97
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
.Lrt_scanf_76:
	.cfi_restore_state
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_84:
	movzbl	0(%rbp,%rax), %edx
	movl	%eax, %esi
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_123
	subl	$48, %edx
	leaq	(%rbx,%rbx,4), %rcx
	addq	$1, %rax
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %rbx
	cmpq	%rdi, %rax
	je	.Lrt_scanf_124
	cmpq	$20, %rax
	jne	.Lrt_scanf_84
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_80:
	xorl	%eax, %eax
.Lrt_scanf_71:
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
.Lrt_scanf_72:
	.cfi_restore_state
	movq	$0, 24(%rsp)
	movq	%rsi, %rax
	subq	%rdi, %rax
	cmpq	$23, %rax
	jg	.Lrt_scanf_75
	movq	%rax, %rdi
	testq	%rax, %rax
	jne	.Lrt_scanf_76
	movq	%rbp, %rax
	cmpq	%rbp, %rsi
	je	.Lrt_scanf_80
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_81:
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	cmpb	$46, (%rax)
	jne	.Lrt_scanf_80
.Lrt_scanf_99:
	leaq	1(%rax), %rbp
	movq	%r12, %r10
	subq	%rbp, %r10
	cmpq	$23, %r10
	jle	.Lrt_scanf_87
	movabsq	$3472328296227680304, %rdx
	xorq	1(%rax), %rdx
	movabsq	$8536140394893047414, %rax
	movabsq	$-9187201950435737472, %rcx
	addq	%rdx, %rax
	orq	%rdx, %rax
	andq	%rcx, %rax
	je	.Lrt_scanf_88
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
.Lrt_scanf_89:
	leaq	0(%rbp,%r11), %rax
	cmpq	%rax, %r12
	je	.Lrt_scanf_80
	addl	%edi, %esi
	cmpl	$19, %esi
	ja	.Lrt_scanf_80
	movl	%edi, %edx
	testl	%edi, %edi
	je	.Lrt_scanf_91
	leaq	rt_scanf_powers_of_ten(%rip), %rdi
	imulq	(%rdi,%rdx,8), %rbx
	addq	%rcx, %rbx
.Lrt_scanf_91:
	negq	%rdx
	movq	%rdx, 24(%rsp)
	movzbl	(%rax), %edx
	jmp	.Lrt_scanf_86
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_122:
	negq	%rdx
	leaq	rt_scanf_exact_powers(%rip), %rcx
	divsd	(%rcx,%rdx,8), %xmm0
	jmp	.Lrt_scanf_95
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_120:
	movq	%rbp, %rdi
	call	rt_scanf_digits
	movq	%rax, %rbx
	movl	%edx, %eax
	movl	%edx, %esi
	addq	%rbp, %rax
	cmpl	$19, %edx
	seta	%dl
	cmpq	%r12, %rax
	sete	%cl
	orl	%ecx, %edx
	jmp	.Lrt_scanf_79
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_121:
	leaq	24(%rsp), %rdx
	leaq	1(%rax), %rdi
	movq	%r12, %rsi
	call	rt_scanf_exponent
	testq	%rax, %rax
	jne	.Lrt_scanf_93
	jmp	.Lrt_scanf_80
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_97:
	andl	$536870911, %edx
	cmpq	$268435456, %rdx
	je	.Lrt_scanf_80
	cvtsd2ss	%xmm0, %xmm0
	movss	%xmm0, (%r14)
	jmp	.Lrt_scanf_71
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_87:
	movq	%r10, %r11
	movl	$1, %edx
	xorl	%ecx, %ecx
	testq	%r10, %r10
	je	.Lrt_scanf_125
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_90:
	movzbl	(%rax,%rdx), %r8d
	movl	%edx, %edi
	movl	%r8d, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	ja	.Lrt_scanf_126
	subl	$48, %r8d
	leaq	(%rcx,%rcx,4), %rcx
	movslq	%r8d, %r8
	leaq	(%r8,%rcx,2), %rcx
	cmpq	%r10, %rdx
	je	.Lrt_scanf_89
	addq	$1, %rdx
	cmpq	$21, %rdx
	jne	.Lrt_scanf_90
	movl	$20, %r11d
	movl	$20, %edi
	jmp	.Lrt_scanf_89
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_123:
	addq	%rbp, %rax
	cmpq	%rax, %r12
	sete	%dl
	jmp	.Lrt_scanf_79
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_124:
	addq	%rbp, %rax
	addl	$1, %esi
	cmpq	%rax, %r12
	je	.Lrt_scanf_80
	cmpl	$19, %esi
	ja	.Lrt_scanf_80
	movzbl	(%rax), %edx
	jmp	.Lrt_scanf_100
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_88:
	movq	%rbp, %rdi
	movl	%esi, 8(%rsp)
	call	rt_scanf_digits
	movl	8(%rsp), %esi
	movl	%edx, %edi
	movq	%rax, %rcx
	movl	%edx, %r11d
	jmp	.Lrt_scanf_89
.Lrt_scanf_126:
	leal	-1(%rdx), %r11d
	movq	%r11, %rdi
	jmp	.Lrt_scanf_89
.Lrt_scanf_125:
	cmpq	%r12, %rbp
	je	.Lrt_scanf_80
	cmpl	$19, %esi
	ja	.Lrt_scanf_80
	movq	%rbp, %rax
	xorl	%edx, %edx
	jmp	.Lrt_scanf_91
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
	jbe	.Lrt_scanf_128
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	jmp	.Lrt_scanf_138
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_129:
	testq	%rcx, %rcx
	je	.Lrt_scanf_137
	movups	%xmm1, (%rcx,%rax)
.Lrt_scanf_137:
	addq	$16, %rax
	movq	%rdx, %rsi
	subq	%rax, %rsi
	cmpq	$15, %rsi
	jbe	.Lrt_scanf_128
.Lrt_scanf_138:
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
	je	.Lrt_scanf_129
	rep bsfl	%esi, %esi
	movslq	%esi, %rdx
	testq	%rcx, %rcx
	je	.Lrt_scanf_131
	testq	%rax, %rax
	je	.Lrt_scanf_130
	leaq	-16(%rdx,%rax), %rsi
	movdqu	(%rdi,%rsi), %xmm6
	movups	%xmm6, (%rcx,%rsi)
.Lrt_scanf_131:
	addq	%rdx, %rax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_128:
	cmpq	%rdx, %rax
	jnb	.Lrt_scanf_127
	movabsq	$4294983168, %r8
.Lrt_scanf_141:
	movzbl	(%rdi,%rax), %esi
	cmpb	$32, %sil
	ja	.Lrt_scanf_139
	btq	%rsi, %r8
	jc	.Lrt_scanf_127
.Lrt_scanf_139:
	testq	%rcx, %rcx
	je	.Lrt_scanf_140
	movb	%sil, (%rcx,%rax)
.Lrt_scanf_140:
	addq	$1, %rax
	cmpq	%rax, %rdx
	jne	.Lrt_scanf_141
.Lrt_scanf_127:
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_130:
	testq	%rcx, %rcx
	je	.Lrt_scanf_131
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
	.p2align 4
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
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	movzbl	(%rsi), %edx
	cmpb	$32, %dl
	ja	.Lrt_scanf_165
	movabsq	$4294983168, %rcx
	movsbl	%dl, %eax
.Lrt_scanf_166:
	btq	%rax, %rcx
	jc	.Lrt_scanf_209
.Lrt_scanf_165:
	movl	$-2147483648, %eax
	cmpb	$37, %dl
	jne	.Lrt_scanf_164
	movzbl	1(%rsi), %edx
	xorl	%ebx, %ebx
	leaq	1(%rsi), %rcx
	cmpb	$115, %dl
	leal	-48(%rdx), %eax
	sete	%bl
	negq	%rbx
	cmpb	$9, %al
	ja	.Lrt_scanf_168
	addq	$9, %rsi
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_169:
	subl	$48, %edx
	leaq	(%rbx,%rbx,4), %rax
	addq	$1, %rcx
	movsbq	%dl, %rdx
	leaq	(%rdx,%rax,2), %rbx
	movzbl	(%rcx), %edx
	leal	-48(%rdx), %eax
	cmpb	$9, %al
	ja	.Lrt_scanf_168
	cmpq	%rcx, %rsi
	jne	.Lrt_scanf_169
.Lrt_scanf_182:
	movl	$-2147483648, %eax
.Lrt_scanf_164:
	addq	$24, %rsp
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
.Lrt_scanf_209:
	.cfi_restore_state
	movzbl	1(%rsi), %eax
	addq	$1, %rsi
	movl	%eax, %edx
	cmpb	$32, %al
	jbe	.Lrt_scanf_166
	jmp	.Lrt_scanf_165
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_168:
	movl	$-2147483648, %eax
	cmpb	$115, %dl
	jne	.Lrt_scanf_164
	cmpb	$0, 1(%rcx)
	setne	%dl
	testq	%rbx, %rbx
	sete	%cl
	orb	%cl, %dl
	jne	.Lrt_scanf_182
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_182
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_164
	movl	192(%rbp), %edx
	testl	%edx, %edx
	jns	.Lrt_scanf_164
	testb	$20, 0(%rbp)
	jne	.Lrt_scanf_164
	call	__errno_location@PLT
	movabsq	$4294983168, %r13
	movq	%rax, %r14
	movl	(%rax), %eax
	movl	$0, (%r14)
	movl	%eax, 12(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_173:
	movq	8(%rbp), %r15
	movq	16(%rbp), %rax
	cmpq	%rax, %r15
	jnb	.Lrt_scanf_176
.Lrt_scanf_172:
	movzbl	(%r15), %edx
	cmpb	$32, %dl
	ja	.Lrt_scanf_174
	btq	%rdx, %r13
	jnc	.Lrt_scanf_174
	addq	$1, %r15
	cmpq	%r15, %rax
	jne	.Lrt_scanf_172
	movq	%rax, 8(%rbp)
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_176:
	movq	%rbp, %rdi
	call	__underflow@PLT
	cmpl	$-1, %eax
	jne	.Lrt_scanf_173
	jmp	.Lrt_scanf_164
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_174:
	movq	%r15, 8(%rbp)
	cmpq	%rax, %r15
	jnb	.Lrt_scanf_176
	movl	12(%rsp), %edi
	movl	%edi, (%r14)
	jmp	.Lrt_scanf_178
.Lrt_scanf_210:
	movq	8(%rbp), %r15
	movq	16(%rbp), %rax
.Lrt_scanf_178:
	subq	%r15, %rax
	movq	%r12, %rdi
	movq	%r15, %rsi
	cmpq	%rax, %rbx
	movq	%rax, %rdx
	movq	%rax, %r13
	cmovbe	%rbx, %rdx
	call	rt_scanf_copy_word
	leaq	(%r15,%rax), %rcx
	addq	%rax, %r12
	subq	%rax, %rbx
	movq	%rcx, 8(%rbp)
	cmpq	%r13, %rax
	jb	.Lrt_scanf_177
	testq	%rbx, %rbx
	je	.Lrt_scanf_177
	movq	%rbp, %rdi
	call	__underflow@PLT
	cmpl	$-1, %eax
	jne	.Lrt_scanf_210
.Lrt_scanf_177:
	movb	$0, (%r12)
	movl	$1, %eax
	jmp	.Lrt_scanf_164
	.cfi_endproc
	.size	rt_scanf_lone_word, .-rt_scanf_lone_word
	.type	rt_scanf_rare, @function
rt_scanf_rare:
	.cfi_startproc
	movabsq	$206158430216, %rax
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
	movq	%rsi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	movq	%rdi, %rbx
	subq	$152, %rsp
	.cfi_def_cfa_offset 208
	movq	16(%rdi), %r12
	movq	%rax, 80(%rsp)
	movq	8(%rdi), %rax
	movq	%rdx, 24(%rsp)
	movq	%rax, 32(%rsp)
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	movq	%rdx, 96(%rsp)
	movq	%r8, 88(%rsp)
	testq	%rax, %rax
	je	.Lrt_scanf_314
	cmpq	%r12, 32(%rsp)
	jnb	.Lrt_scanf_314
	cmpb	$0, (%rax)
	je	.Lrt_scanf_314
	cmpl	$0, 192(%rdi)
	jns	.Lrt_scanf_314
	testb	$16, (%rdi)
	jne	.Lrt_scanf_314
	movq	32(%rsp), %r11
	movq	%rdi, 8(%rsp)
	xorl	%r15d, %r15d
	movq	%rsi, %rdx
	movq	%rsi, 16(%rsp)
	movl	%r15d, %r13d
	movl	$8, %r14d
	movq	%r12, %r15
	movq	%r11, %rbx
	movq	%r8, %r11
.Lrt_scanf_214:
	movb	(%rdx), %cl
	leaq	1(%rdx), %rbp
	cmpb	$37, %cl
	je	.Lrt_scanf_215
	testb	%cl, %cl
	je	.Lrt_scanf_216
	cmpb	$32, %cl
	ja	.Lrt_scanf_217
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_scanf_218
.Lrt_scanf_221:
	cmpq	%r15, %rbx
	jnb	.Lrt_scanf_219
	movb	(%rbx), %cl
	cmpb	$32, %cl
	jbe	.Lrt_scanf_502
.Lrt_scanf_220:
	movq	%rbp, %rdx
	jmp	.Lrt_scanf_214
.Lrt_scanf_502:
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_scanf_220
	incq	%rbx
	jmp	.Lrt_scanf_221
.Lrt_scanf_219:
	cmpq	%rbx, %r15
	jne	.Lrt_scanf_220
	jmp	.Lrt_scanf_493
.Lrt_scanf_217:
	testb	%cl, %cl
	js	.Lrt_scanf_493
.Lrt_scanf_218:
	cmpq	%r15, %rbx
	jnb	.Lrt_scanf_493
	cmpb	(%rbx), %cl
	jmp	.Lrt_scanf_501
.Lrt_scanf_215:
	movzbl	1(%rdx), %esi
	leaq	2(%rdx), %rbp
	cmpb	$100, %sil
	jne	.Lrt_scanf_223
	movq	%r11, %rax
	cmpl	$47, %r14d
	ja	.Lrt_scanf_224
	movq	24(%rsp), %rdi
	movl	%r14d, %eax
	addq	%rdi, %rax
.Lrt_scanf_224:
	movq	(%rax), %rax
	movq	%rbx, %r9
	movq	%rax, 64(%rsp)
	movq	%r15, %rax
	subq	%rbx, %rax
	cmpq	$25, %rax
	jle	.Lrt_scanf_332
.Lrt_scanf_226:
	movb	(%r9), %cl
	cmpb	$32, %cl
	ja	.Lrt_scanf_227
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_scanf_227
	leaq	-25(%r15), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_scanf_227
	incq	%r9
	jmp	.Lrt_scanf_226
.Lrt_scanf_227:
	movabsq	$8536140394893047414, %rdi
	xorl	%eax, %eax
	cmpb	$45, %cl
	movabsq	$-9187201950435737472, %r8
	sete	%al
	movq	%rax, 40(%rsp)
	negq	%rax
	movq	%rax, 72(%rsp)
	movq	40(%rsp), %rax
	addq	%rax, %r9
	movabsq	$3472328296227680304, %rax
	xorq	(%r9), %rax
	addq	%rax, %rdi
	orq	%rax, %rdi
	andq	%r8, %rdi
	je	.Lrt_scanf_229
	movabsq	$71777214294589695, %rdx
	bsfq	%rdi, %rcx
	subl	$7, %ecx
	movl	%ecx, %r8d
	negl	%ecx
	salq	%cl, %rax
	shrl	$3, %r8d
	imulq	$2561, %rax, %rax
	shrq	$8, %rax
	andq	%rdx, %rax
	imulq	$6553601, %rax, %rdx
	movabsq	$281470681808895, %rax
	shrq	$16, %rdx
	andq	%rdx, %rax
	movabsq	$42949672960001, %rdx
	imulq	%rdx, %rax
	shrq	$32, %rax
	jmp	.Lrt_scanf_230
.Lrt_scanf_229:
	imulq	$2561, %rax, %rax
	movabsq	$71777214294589695, %r12
	movabsq	$281470681808895, %rcx
	movabsq	$3472328296227680304, %rdx
	xorq	8(%r9), %rdx
	shrq	$8, %rax
	andq	%r12, %rax
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rcx, %rax
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rax
	movabsq	$8536140394893047414, %rcx
	addq	%rdx, %rcx
	orq	%rdx, %rcx
	shrq	$32, %rax
	movq	%rax, 48(%rsp)
	andq	%r8, %rcx
	je	.Lrt_scanf_231
	bsfq	%rcx, %rcx
	leal	-7(%rcx), %eax
	movq	48(%rsp), %rcx
	movl	%eax, %r8d
	movl	%eax, 56(%rsp)
	shrl	$3, %r8d
	movl	%r8d, %eax
	movq	%rax, %r10
	leaq	rt_scanf_powers_of_ten(%rip), %rax
	imulq	(%rax,%r10,8), %rcx
	movq	%rcx, %rax
	testl	%r8d, %r8d
	je	.Lrt_scanf_232
	movl	56(%rsp), %ecx
	movq	%rdx, %rdi
	negl	%ecx
	salq	%cl, %rdi
	movabsq	$281470681808895, %rcx
	imulq	$2561, %rdi, %rdi
	shrq	$8, %rdi
	andq	%r12, %rdi
	imulq	$6553601, %rdi, %rdi
	shrq	$16, %rdi
	andq	%rcx, %rdi
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rdi
	shrq	$32, %rdi
.Lrt_scanf_232:
	addq	%rdi, %rax
	addl	$8, %r8d
	jmp	.Lrt_scanf_230
.Lrt_scanf_231:
	imulq	$2561, %rdx, %rdx
	movl	$16, %r8d
	movabsq	$281470681808895, %rax
	shrq	$8, %rdx
	andq	%r12, %rdx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rax, %rdx
	movabsq	$42949672960001, %rax
	imulq	%rax, %rdx
	imulq	$100000000, 48(%rsp), %rax
	shrq	$32, %rdx
	addq	%rdx, %rax
.Lrt_scanf_233:
	movzbl	(%r9,%r8), %edx
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_230
	imulq	$10, %rax, %rax
	subl	$48, %edx
	incq	%r8
	movslq	%edx, %rdx
	addq	%rdx, %rax
	cmpq	$20, %r8
	jne	.Lrt_scanf_233
	movl	$20, %r8d
.Lrt_scanf_230:
	leal	-1(%r8), %edx
	cmpl	$17, %edx
	ja	.Lrt_scanf_332
	movq	72(%rsp), %rdi
	movl	%r8d, %r8d
	leaq	(%r9,%r8), %rbx
	xorq	%rax, %rdi
	movq	%rdi, %rax
	movq	40(%rsp), %rdi
	addq	%rdi, %rax
	movq	64(%rsp), %rdi
	movl	%eax, (%rdi)
	cmpl	$47, %r14d
	ja	.Lrt_scanf_235
	addl	$8, %r14d
	jmp	.Lrt_scanf_496
.Lrt_scanf_235:
	addq	$8, %r11
	jmp	.Lrt_scanf_496
.Lrt_scanf_223:
	xorl	%edi, %edi
	movl	$1, %r12d
	cmpb	$64, %sil
	ja	.Lrt_scanf_237
	cmpb	$42, %sil
	jne	.Lrt_scanf_238
	movzbl	2(%rdx), %esi
	leaq	3(%rdx), %rbp
	xorl	%r12d, %r12d
.Lrt_scanf_238:
	cmpb	$48, %sil
	je	.Lrt_scanf_493
	leaq	8(%rbp), %rax
	xorl	%edi, %edi
.Lrt_scanf_239:
	leal	-48(%rsi), %edx
	cmpb	$9, %dl
	ja	.Lrt_scanf_237
	cmpq	%rax, %rbp
	je	.Lrt_scanf_493
	imull	$10, %edi, %edi
	incq	%rbp
	leal	-48(%rdi,%rsi), %edi
	movzbl	-1(%rbp), %esi
	jmp	.Lrt_scanf_239
.Lrt_scanf_237:
	cmpb	$108, %sil
	jne	.Lrt_scanf_241
	movb	0(%rbp), %sil
	cmpb	$108, %sil
	je	.Lrt_scanf_242
	incq	%rbp
	movl	$8, %r8d
	jmp	.Lrt_scanf_243
.Lrt_scanf_242:
	movb	1(%rbp), %sil
	addq	$2, %rbp
	jmp	.Lrt_scanf_497
.Lrt_scanf_241:
	cmpb	$104, %sil
	jne	.Lrt_scanf_225
	movb	0(%rbp), %sil
	cmpb	$104, %sil
	je	.Lrt_scanf_244
	incq	%rbp
	movl	$2, %r8d
	jmp	.Lrt_scanf_243
.Lrt_scanf_244:
	movb	1(%rbp), %sil
	movl	$1, %r8d
	addq	$2, %rbp
	jmp	.Lrt_scanf_243
.Lrt_scanf_332:
	xorl	%edi, %edi
	movl	$1, %r12d
.Lrt_scanf_225:
	movl	%esi, %eax
	andl	$-17, %eax
	cmpb	$106, %al
	je	.Lrt_scanf_346
	movl	$4, %r8d
	cmpb	$116, %sil
	jne	.Lrt_scanf_243
.Lrt_scanf_346:
	movb	0(%rbp), %sil
	incq	%rbp
.Lrt_scanf_497:
	movl	$16, %r8d
.Lrt_scanf_243:
	leal	-91(%rsi), %eax
	testb	$-9, %al
	je	.Lrt_scanf_246
	cmpb	$110, %sil
	je	.Lrt_scanf_247
.Lrt_scanf_249:
	cmpq	%r15, %rbx
	jnb	.Lrt_scanf_493
	movb	(%rbx), %cl
	cmpb	$32, %cl
	ja	.Lrt_scanf_248
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_scanf_248
	incq	%rbx
	jmp	.Lrt_scanf_249
.Lrt_scanf_246:
	cmpq	%r15, %rbx
	jb	.Lrt_scanf_250
	jmp	.Lrt_scanf_493
.Lrt_scanf_248:
	cmpb	$120, %sil
	ja	.Lrt_scanf_493
	cmpb	$87, %sil
	jbe	.Lrt_scanf_503
.Lrt_scanf_250:
	leal	-88(%rsi), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_493
	leaq	.Lrt_scanf_254(%rip), %rcx
	movzbl	%al, %eax
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.Lrt_scanf_254:
	.long	.Lrt_scanf_253-.Lrt_scanf_254
	.long	.Lrt_scanf_493-.Lrt_scanf_254
	.long	.Lrt_scanf_493-.Lrt_scanf_254
	.long	.Lrt_scanf_258-.Lrt_scanf_254
	.long	.Lrt_scanf_493-.Lrt_scanf_254
	.long	.Lrt_scanf_493-.Lrt_scanf_254
	.long	.Lrt_scanf_493-.Lrt_scanf_254
	.long	.Lrt_scanf_493-.Lrt_scanf_254
	.long	.Lrt_scanf_493-.Lrt_scanf_254
	.long	.Lrt_scanf_493-.Lrt_scanf_254
	.long	.Lrt_scanf_493-.Lrt_scanf_254
	.long	.Lrt_scanf_257-.Lrt_scanf_254
	.long	.Lrt_scanf_253-.Lrt_scanf_254
	.long	.Lrt_scanf_252-.Lrt_scanf_254
	.long	.Lrt_scanf_252-.Lrt_scanf_254
	.long	.Lrt_scanf_252-.Lrt_scanf_254
	.long	.Lrt_scanf_493-.Lrt_scanf_254
	.long	.Lrt_scanf_256-.Lrt_scanf_254
	.long	.Lrt_scanf_493-.Lrt_scanf_254
	.long	.Lrt_scanf_493-.Lrt_scanf_254
	.long	.Lrt_scanf_493-.Lrt_scanf_254
	.long	.Lrt_scanf_493-.Lrt_scanf_254
	.long	.Lrt_scanf_247-.Lrt_scanf_254
	.long	.Lrt_scanf_493-.Lrt_scanf_254
	.long	.Lrt_scanf_493-.Lrt_scanf_254
	.long	.Lrt_scanf_493-.Lrt_scanf_254
	.long	.Lrt_scanf_493-.Lrt_scanf_254
	.long	.Lrt_scanf_255-.Lrt_scanf_254
	.long	.Lrt_scanf_493-.Lrt_scanf_254
	.long	.Lrt_scanf_253-.Lrt_scanf_254
	.long	.Lrt_scanf_493-.Lrt_scanf_254
	.long	.Lrt_scanf_493-.Lrt_scanf_254
	.long	.Lrt_scanf_253-.Lrt_scanf_254
	.text
.Lrt_scanf_256:
	movb	(%rbx), %al
	subl	$43, %eax
	andl	$-3, %eax
	cmpb	$1, %al
	movq	%rbx, %rax
	adcq	$0, %rax
	cmpq	%r15, %rax
	jnb	.Lrt_scanf_493
	cmpb	$48, (%rax)
	je	.Lrt_scanf_493
	xorl	%r9d, %r9d
	testl	%r12d, %r12d
	je	.Lrt_scanf_261
	jmp	.Lrt_scanf_260
.Lrt_scanf_253:
	xorl	%r9d, %r9d
	testl	%r12d, %r12d
	je	.Lrt_scanf_262
.Lrt_scanf_260:
	cmpl	$47, %r14d
	ja	.Lrt_scanf_263
	movq	24(%rsp), %rcx
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rcx,%rax), %r9
	jmp	.Lrt_scanf_262
.Lrt_scanf_263:
	movq	(%r11), %r9
	addq	$8, %r11
.Lrt_scanf_262:
	movl	%esi, %eax
	andl	$-33, %eax
	cmpb	$88, %al
	jne	.Lrt_scanf_261
	testl	%edi, %edi
	jne	.Lrt_scanf_493
	movq	%rbx, %rdx
	xorl	%eax, %eax
.Lrt_scanf_267:
	cmpq	%rdx, %r15
	je	.Lrt_scanf_493
	movzbl	(%rdx), %esi
	leal	-48(%rsi), %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_264
	salq	$4, %rax
	subl	$48, %esi
	jmp	.Lrt_scanf_498
.Lrt_scanf_264:
	orl	$32, %esi
	leal	-97(%rsi), %ecx
	cmpb	$5, %cl
	ja	.Lrt_scanf_266
	movzbl	%sil, %esi
	salq	$4, %rax
	subl	$87, %esi
.Lrt_scanf_498:
	movslq	%esi, %rsi
	incq	%rdx
	orq	%rsi, %rax
	jmp	.Lrt_scanf_267
.Lrt_scanf_266:
	movl	%edx, %ecx
	subl	%ebx, %ecx
	sete	%dil
	cmpl	$15, %ecx
	setg	%cl
	orb	%dil, %cl
	jne	.Lrt_scanf_493
	cmpb	$120, %sil
	je	.Lrt_scanf_493
	testq	%r9, %r9
	je	.Lrt_scanf_272
	cmpl	$4, %r8d
	jne	.Lrt_scanf_269
	movl	%eax, (%r9)
	jmp	.Lrt_scanf_272
.Lrt_scanf_269:
	cmpl	$7, %r8d
	jbe	.Lrt_scanf_270
	movq	%rax, (%r9)
	jmp	.Lrt_scanf_272
.Lrt_scanf_270:
	cmpl	$2, %r8d
	jne	.Lrt_scanf_271
	movw	%ax, (%r9)
	jmp	.Lrt_scanf_272
.Lrt_scanf_271:
	movb	%al, (%r9)
	jmp	.Lrt_scanf_272
.Lrt_scanf_261:
	xorl	%edx, %edx
	cmpb	$117, %sil
	movl	%edi, %ecx
	movq	%r15, %rsi
	setne	%dl
	movq	%rbx, %rdi
	movq	%r11, 40(%rsp)
	call	rt_scanf_integer
	movq	40(%rsp), %r11
	testq	%rax, %rax
	movq	%rax, %rdx
	je	.Lrt_scanf_493
.Lrt_scanf_272:
	addl	%r12d, %r13d
	movq	%rdx, %rbx
	jmp	.Lrt_scanf_220
.Lrt_scanf_503:
	cmpb	$37, %sil
	je	.Lrt_scanf_251
	subl	$69, %esi
	cmpb	$2, %sil
	ja	.Lrt_scanf_493
.Lrt_scanf_252:
	decl	%r12d
	jne	.Lrt_scanf_493
	leal	-4(%r8), %eax
	andl	$-5, %eax
	orl	%edi, %eax
	jne	.Lrt_scanf_493
	cmpl	$47, %r14d
	ja	.Lrt_scanf_273
	movq	24(%rsp), %rdi
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rdi,%rax), %rcx
	jmp	.Lrt_scanf_274
.Lrt_scanf_273:
	movq	(%r11), %rcx
	addq	$8, %r11
.Lrt_scanf_274:
	movq	%rbx, %rdi
	movl	%r8d, %edx
	movq	%r15, %rsi
	movq	%r11, 40(%rsp)
	call	rt_scanf_fraction
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.Lrt_scanf_493
	movq	40(%rsp), %r11
	incl	%r13d
	jmp	.Lrt_scanf_220
.Lrt_scanf_257:
	cmpl	$4, %r8d
	jne	.Lrt_scanf_493
	testl	%edi, %edi
	movl	$1, %eax
	movq	%r15, %rdx
	cmovne	%rdi, %rax
	subq	%rbx, %rdx
	cmpq	%rax, %rdx
	jb	.Lrt_scanf_493
	testl	%r12d, %r12d
	je	.Lrt_scanf_275
	cmpl	$47, %r14d
	ja	.Lrt_scanf_276
	movq	24(%rsp), %rsi
	movl	%r14d, %edx
	addl	$8, %r14d
	movq	(%rsi,%rdx), %rdx
	jmp	.Lrt_scanf_277
.Lrt_scanf_276:
	movq	(%r11), %rdx
	addq	$8, %r11
.Lrt_scanf_277:
	cmpl	$1, %edi
	ja	.Lrt_scanf_278
	movb	(%rbx), %cl
	movb	%cl, (%rdx)
	jmp	.Lrt_scanf_279
.Lrt_scanf_278:
	movq	%rdx, %rdi
	movq	%rbx, %rsi
	movq	%rax, %rcx
	rep movsb
.Lrt_scanf_279:
	incl	%r13d
.Lrt_scanf_275:
	addq	%rax, %rbx
	jmp	.Lrt_scanf_220
.Lrt_scanf_255:
	cmpl	$4, %r8d
	jne	.Lrt_scanf_493
	orq	$-1, %r8
	testl	%edi, %edi
	je	.Lrt_scanf_280
	movl	%edi, %r8d
.Lrt_scanf_280:
	xorl	%ecx, %ecx
	testl	%r12d, %r12d
	je	.Lrt_scanf_281
	cmpl	$47, %r14d
	ja	.Lrt_scanf_282
	movq	24(%rsp), %rdi
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rdi,%rax), %rcx
	jmp	.Lrt_scanf_281
.Lrt_scanf_282:
	movq	(%r11), %rcx
	addq	$8, %r11
.Lrt_scanf_281:
	movq	%r15, %r9
	movq	%r8, %rdx
	movq	%rcx, %rdi
	movq	%rbx, %rsi
	subq	%rbx, %r9
	movq	%r11, 64(%rsp)
	cmpq	%r8, %r9
	movq	%r9, 48(%rsp)
	cmovbe	%r9, %rdx
	movq	%rcx, 40(%rsp)
	movq	%r8, 56(%rsp)
	call	rt_scanf_copy_word
	movq	48(%rsp), %r9
	movq	40(%rsp), %rcx
	movq	64(%rsp), %r11
	cmpq	%rax, %r9
	jne	.Lrt_scanf_347
	movq	56(%rsp), %r8
	cmpq	%rax, %r8
	jne	.Lrt_scanf_493
.Lrt_scanf_347:
	addq	%rax, %rbx
	testl	%r12d, %r12d
	je	.Lrt_scanf_220
	movb	$0, (%rcx,%rax)
	jmp	.Lrt_scanf_496
.Lrt_scanf_258:
	cmpl	$4, %r8d
	jne	.Lrt_scanf_493
	orq	$-1, %r8
	testl	%edi, %edi
	je	.Lrt_scanf_284
	movl	%edi, %r8d
.Lrt_scanf_284:
	xorl	%edx, %edx
	testl	%r12d, %r12d
	je	.Lrt_scanf_285
	cmpl	$47, %r14d
	ja	.Lrt_scanf_286
	movq	24(%rsp), %rdi
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rdi,%rax), %rdx
	jmp	.Lrt_scanf_285
.Lrt_scanf_286:
	movq	(%r11), %rdx
	addq	$8, %r11
.Lrt_scanf_285:
	cmpb	$94, 0(%rbp)
	jne	.Lrt_scanf_287
	movb	1(%rbp), %dil
	testb	%dil, %dil
	je	.Lrt_scanf_288
	cmpb	$93, 2(%rbp)
	jne	.Lrt_scanf_288
	movq	%r15, %rsi
	movd	%edi, %xmm0
	subq	%rbx, %rsi
	punpcklbw	%xmm0, %xmm0
	cmpq	%r8, %rsi
	punpcklwd	%xmm0, %xmm0
	cmova	%r8, %rsi
	pshufd	$0, %xmm0, %xmm0
	xorl	%eax, %eax
.Lrt_scanf_289:
	movq	%rsi, %rcx
	subq	%rax, %rcx
	cmpq	$15, %rcx
	jbe	.Lrt_scanf_301
	movups	(%rbx,%rax), %xmm1
	movaps	%xmm0, %xmm2
	pcmpeqb	%xmm1, %xmm2
	pmovmskb	%xmm2, %ecx
	testl	%ecx, %ecx
	je	.Lrt_scanf_290
	bsfl	%ecx, %ecx
	movslq	%ecx, %rsi
	testq	%rdx, %rdx
	je	.Lrt_scanf_293
	testq	%rax, %rax
	je	.Lrt_scanf_291
	leaq	-16(%rsi,%rax), %rcx
	movups	(%rbx,%rcx), %xmm3
	movups	%xmm3, (%rdx,%rcx)
	jmp	.Lrt_scanf_499
.Lrt_scanf_291:
	testq	%rdx, %rdx
	je	.Lrt_scanf_293
	movl	%ecx, %r9d
	leaq	104(%rsp), %rdi
	movq	(%rbx), %r10
	andl	$8, %r9d
	testb	$8, %cl
	cmovne	%rdx, %rdi
	movq	%r10, (%rdi)
	leaq	(%rbx,%r9), %r10
	leaq	104(%rsp), %rdi
	testb	$4, %cl
	je	.Lrt_scanf_295
	leaq	(%rdx,%r9), %rdi
.Lrt_scanf_295:
	movl	(%r10), %r9d
	movl	%r9d, (%rdi)
	movl	%ecx, %r9d
	leaq	104(%rsp), %rdi
	andl	$12, %r9d
	leaq	(%rbx,%r9), %r10
	testb	$2, %cl
	je	.Lrt_scanf_296
	leaq	(%rdx,%r9), %rdi
.Lrt_scanf_296:
	movw	(%r10), %r9w
	movw	%r9w, (%rdi)
	testb	$1, %cl
	je	.Lrt_scanf_293
	andl	$14, %ecx
	movb	(%rbx,%rcx), %dil
	movb	%dil, (%rdx,%rcx)
.Lrt_scanf_499:
	addq	%rsi, %rax
	addq	$3, %rbp
	jmp	.Lrt_scanf_292
.Lrt_scanf_293:
	addq	%rsi, %rax
	jmp	.Lrt_scanf_298
.Lrt_scanf_290:
	testq	%rdx, %rdx
	je	.Lrt_scanf_299
	movups	%xmm1, (%rdx,%rax)
.Lrt_scanf_299:
	addq	$16, %rax
	jmp	.Lrt_scanf_289
.Lrt_scanf_303:
	movb	(%rbx,%rax), %cl
	cmpb	%cl, %dil
	je	.Lrt_scanf_298
	testq	%rdx, %rdx
	je	.Lrt_scanf_302
	movb	%cl, (%rdx,%rax)
.Lrt_scanf_302:
	incq	%rax
.Lrt_scanf_301:
	cmpq	%rsi, %rax
	jb	.Lrt_scanf_303
.Lrt_scanf_298:
	addq	$3, %rbp
	jmp	.Lrt_scanf_304
.Lrt_scanf_288:
	leaq	104(%rsp), %rsi
	movl	$10, %ecx
	xorl	%eax, %eax
	incq	%rbp
	movq	%rsi, %rdi
	rep stosl
	movl	$1, 136(%rsp)
	jmp	.Lrt_scanf_305
.Lrt_scanf_287:
	leaq	104(%rsp), %rsi
	movl	$10, %ecx
	xorl	%eax, %eax
	movq	%rsi, %rdi
	rep stosl
.Lrt_scanf_305:
	movl	$1, %r10d
	xorl	%eax, %eax
	movl	$1, %r9d
.Lrt_scanf_306:
	movb	0(%rbp), %cl
	incq	%rbp
	movl	%ecx, %edi
	testb	%cl, %cl
	je	.Lrt_scanf_493
	xorl	$1, %r10d
	cmpb	$93, %cl
	jne	.Lrt_scanf_348
	testb	%r10b, %r10b
	jne	.Lrt_scanf_308
.Lrt_scanf_348:
	movzbl	0(%rbp), %esi
	cmpb	$45, %cl
	jne	.Lrt_scanf_310
	testb	%r10b, %r10b
	je	.Lrt_scanf_310
	testb	%sil, %sil
	setne	40(%rsp)
	cmpb	$93, %sil
	setne	%r10b
	testb	%r10b, 40(%rsp)
	je	.Lrt_scanf_310
	cmpb	%al, %sil
	jb	.Lrt_scanf_310
	movzbl	%al, %ecx
	movl	$1, %edi
.Lrt_scanf_311:
	cmpl	%esi, %ecx
	jnb	.Lrt_scanf_504
	movl	%ecx, %eax
	movq	%rdi, %r10
	shrl	$6, %eax
	salq	%cl, %r10
	incl	%ecx
	orq	%r10, 104(%rsp,%rax,8)
	jmp	.Lrt_scanf_311
.Lrt_scanf_504:
	movb	$45, %dil
.Lrt_scanf_313:
	xorl	%r10d, %r10d
	movl	%edi, %eax
	jmp	.Lrt_scanf_306
.Lrt_scanf_310:
	movl	%ecx, %eax
	movq	%r9, %rsi
	shrb	$6, %al
	salq	%cl, %rsi
	andl	$3, %eax
	orq	%rsi, 104(%rsp,%rax,8)
	jmp	.Lrt_scanf_313
.Lrt_scanf_308:
	movq	%r15, %rdi
	movl	136(%rsp), %r9d
	xorl	%eax, %eax
	subq	%rbx, %rdi
.Lrt_scanf_317:
	movb	(%rbx,%rax), %cl
	movl	%ecx, %esi
	shrb	$6, %sil
	andl	$3, %esi
	movq	104(%rsp,%rsi,8), %rsi
	shrq	%cl, %rsi
	andl	$1, %esi
	cmpl	%r9d, %esi
	je	.Lrt_scanf_304
	testq	%rdx, %rdx
	je	.Lrt_scanf_316
	movb	%cl, (%rdx,%rax)
.Lrt_scanf_316:
	incq	%rax
	cmpq	%rax, %r8
	je	.Lrt_scanf_304
	cmpq	%rdi, %rax
	jne	.Lrt_scanf_317
.Lrt_scanf_304:
	testq	%rax, %rax
	je	.Lrt_scanf_493
.Lrt_scanf_292:
	addq	%rax, %rbx
	cmpq	%rbx, %r15
	jne	.Lrt_scanf_349
	cmpq	%rax, %r8
	jne	.Lrt_scanf_493
.Lrt_scanf_349:
	testl	%r12d, %r12d
	je	.Lrt_scanf_220
	movb	$0, (%rdx,%rax)
.Lrt_scanf_496:
	incl	%r13d
	jmp	.Lrt_scanf_220
.Lrt_scanf_247:
	testl	%r12d, %r12d
	je	.Lrt_scanf_220
	movq	32(%rsp), %rax
	movq	%rbx, %rdx
	subq	%rax, %rdx
	cmpl	$47, %r14d
	ja	.Lrt_scanf_319
	movq	24(%rsp), %rdi
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rdi,%rax), %rax
	jmp	.Lrt_scanf_320
.Lrt_scanf_319:
	movq	(%r11), %rax
	addq	$8, %r11
.Lrt_scanf_320:
	cmpl	$4, %r8d
	jne	.Lrt_scanf_321
	movl	%edx, (%rax)
	jmp	.Lrt_scanf_220
.Lrt_scanf_321:
	cmpl	$7, %r8d
	jbe	.Lrt_scanf_322
	movq	%rdx, (%rax)
	jmp	.Lrt_scanf_220
.Lrt_scanf_322:
	cmpl	$2, %r8d
	jne	.Lrt_scanf_324
	movw	%dx, (%rax)
	jmp	.Lrt_scanf_220
.Lrt_scanf_324:
	movb	%dl, (%rax)
	jmp	.Lrt_scanf_220
.Lrt_scanf_251:
	cmpl	$4, %r8d
	setne	%al
	testl	%edi, %edi
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_scanf_493
	testl	%r12d, %r12d
	je	.Lrt_scanf_493
	cmpb	$37, (%rbx)
.Lrt_scanf_501:
	jne	.Lrt_scanf_493
	incq	%rbx
	jmp	.Lrt_scanf_220
.Lrt_scanf_216:
	movq	%rbx, %r11
	movq	8(%rsp), %rbx
	movl	%r13d, %r15d
	movq	%r11, 8(%rbx)
	jmp	.Lrt_scanf_211
.Lrt_scanf_493:
	movq	8(%rsp), %rbx
	movq	16(%rsp), %rbp
.Lrt_scanf_314:
	movq	24(%rsp), %rax
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	movq	8(%rax), %rdx
	call	rt_scanf_lone_word
	movl	%eax, %r15d
	cmpl	$-2147483648, %eax
	jne	.Lrt_scanf_211
	leaq	80(%rsp), %rdx
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	__isoc99_vfscanf@PLT
	movl	%eax, %r15d
.Lrt_scanf_211:
	addq	$152, %rsp
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
	.cfi_endproc
	.size	rt_scanf_rare, .-rt_scanf_rare
	.p2align 4
	.type	rt_scanf_one, @function
rt_scanf_one:
	.cfi_startproc
	subq	$56, %rsp
	.cfi_def_cfa_offset 64
	movq	stdin@GOTPCREL(%rip), %rax
	xorl	%r8d, %r8d
	movl	$1, %ecx
	movq	%rsi, 8(%rsp)
	movq	%rsp, %rdx
	movq	%rdi, %rsi
	movq	(%rax), %rax
	movq	$0, (%rsp)
	movq	$0, 16(%rsp)
	movq	$0, 24(%rsp)
	movq	%rax, %rdi
	movq	$0, 32(%rsp)
	movq	$0, 40(%rsp)
	call	rt_scanf_rare
	addq	$56, %rsp
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
	jle	.Lrt_scanf_543
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	testq	%rcx, %rcx
	je	.Lrt_scanf_543
	cmpb	$0, (%rcx)
	je	.Lrt_scanf_543
	movl	192(%rax), %ecx
	testl	%ecx, %ecx
	js	.Lrt_scanf_546
.Lrt_scanf_543:
	jmp	rt_scanf_one
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_546:
	testb	$16, (%rax)
	jne	.Lrt_scanf_543
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
	ja	.Lrt_scanf_510
.Lrt_scanf_511:
	btq	%r10, %r11
	jc	.Lrt_scanf_547
.Lrt_scanf_510:
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
	je	.Lrt_scanf_513
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
.Lrt_scanf_514:
	leal	-1(%r10), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_scanf_508
	xorq	%r14, %r9
	addq	%r11, %r9
	cmpl	$4, %edx
	jne	.Lrt_scanf_519
	movl	%r9d, (%rsi)
.Lrt_scanf_520:
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
.Lrt_scanf_515:
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
.Lrt_scanf_517:
	movzbl	(%r8,%r10), %ebx
	movl	%ebx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_514
	leal	-48(%rbx), %ecx
	leaq	(%r14,%r14,4), %rbp
	addq	$1, %r10
	movslq	%ecx, %rcx
	leaq	(%rcx,%rbp,2), %r14
	cmpq	$20, %r10
	jne	.Lrt_scanf_517
.Lrt_scanf_508:
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
.Lrt_scanf_547:
	.cfi_restore_state
	leaq	-25(%r9), %r10
	cmpq	%r10, %r8
	jnb	.Lrt_scanf_510
	movzbl	1(%r8), %r10d
	addq	$1, %r8
	movl	%r10d, %ecx
	cmpb	$32, %r10b
	ja	.Lrt_scanf_510
	jmp	.Lrt_scanf_511
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_513:
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
	je	.Lrt_scanf_515
	rep bsfq	%r14, %r14
	leal	-7(%r14), %r15d
	leaq	rt_scanf_powers_of_ten(%rip), %r14
	movl	%r15d, %r10d
	shrl	$3, %r10d
	movl	%r10d, %ebp
	imulq	(%r14,%rbp,8), %rcx
	movq	%rcx, %r14
	testl	%r10d, %r10d
	je	.Lrt_scanf_516
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
.Lrt_scanf_516:
	addl	$8, %r10d
	jmp	.Lrt_scanf_514
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_519:
	cmpl	$8, %edx
	je	.Lrt_scanf_548
	movb	%r9b, (%rsi)
	jmp	.Lrt_scanf_520
.Lrt_scanf_548:
	movq	%r9, (%rsi)
	jmp	.Lrt_scanf_520
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
	jle	.Lrt_scanf_550
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.Lrt_scanf_550
	cmpb	$0, (%rax)
	je	.Lrt_scanf_550
	movl	192(%rbx), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_571
.Lrt_scanf_550:
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
.Lrt_scanf_571:
	.cfi_restore_state
	testb	$16, (%rbx)
	jne	.Lrt_scanf_550
	movabsq	$4294983168, %rdx
	movzbl	(%rdi), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_552
.Lrt_scanf_553:
	btq	%rax, %rdx
	jnc	.Lrt_scanf_552
	leaq	-50(%rsi), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_scanf_552
	movzbl	1(%rdi), %eax
	addq	$1, %rdi
	cmpb	$32, %al
	jbe	.Lrt_scanf_553
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_552:
	movq	%rbp, %rcx
	movl	$8, %edx
	call	rt_scanf_fraction
	testq	%rax, %rax
	je	.Lrt_scanf_550
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
	je	.Lrt_scanf_573
	testq	%rsi, %rsi
	jle	.Lrt_scanf_573
	cmpb	$0, (%rax)
	je	.Lrt_scanf_573
	movl	192(%rdi), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_635
.Lrt_scanf_573:
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_scanf_lone_word
	cmpl	$-2147483648, %eax
	je	.Lrt_scanf_636
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
.Lrt_scanf_635:
	.cfi_restore_state
	testb	$16, (%rdi)
	jne	.Lrt_scanf_573
	movzbl	(%rdx), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_637
	movabsq	$4294983168, %rsi
.Lrt_scanf_577:
	btq	%rax, %rsi
	jc	.Lrt_scanf_579
.Lrt_scanf_634:
	subq	%rdx, %rcx
	movq	%rcx, %rsi
	cmpq	$15, %rcx
	jbe	.Lrt_scanf_581
.Lrt_scanf_600:
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	xorl	%eax, %eax
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	jmp	.Lrt_scanf_591
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_582:
	testq	%rbx, %rbx
	je	.Lrt_scanf_590
	movups	%xmm1, (%rbx,%rax)
.Lrt_scanf_590:
	addq	$16, %rax
	movq	%rsi, %rcx
	subq	%rax, %rcx
	cmpq	$15, %rcx
	jbe	.Lrt_scanf_638
.Lrt_scanf_591:
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
	je	.Lrt_scanf_582
	rep bsfl	%ecx, %ecx
	movslq	%ecx, %r9
	testq	%rbx, %rbx
	je	.Lrt_scanf_584
	testq	%rax, %rax
	je	.Lrt_scanf_583
	leaq	-16(%rax,%r9), %rcx
	movdqu	(%rdx,%rcx), %xmm6
	movups	%xmm6, (%rbx,%rcx)
.Lrt_scanf_584:
	addq	%r9, %rax
.Lrt_scanf_589:
	cmpq	%rsi, %rax
	je	.Lrt_scanf_606
	testq	%rax, %rax
	je	.Lrt_scanf_606
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
.Lrt_scanf_637:
	.cfi_restore_state
	xorl	%eax, %eax
	cmpq	$15, %rsi
	jg	.Lrt_scanf_600
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_593:
	movabsq	$4294983168, %r9
.Lrt_scanf_596:
	movzbl	(%rdx,%rax), %ecx
	cmpb	$32, %cl
	ja	.Lrt_scanf_594
	btq	%rcx, %r9
	jc	.Lrt_scanf_589
.Lrt_scanf_594:
	testq	%rbx, %rbx
	je	.Lrt_scanf_595
	movb	%cl, (%rbx,%rax)
.Lrt_scanf_595:
	addq	$1, %rax
	cmpq	%rsi, %rax
	jb	.Lrt_scanf_596
	jmp	.Lrt_scanf_589
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_638:
	cmpq	%rsi, %rax
	jb	.Lrt_scanf_593
	jmp	.Lrt_scanf_589
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_579:
	leaq	-1(%rcx), %rax
	cmpq	%rax, %rdx
	jnb	.Lrt_scanf_634
	movzbl	1(%rdx), %eax
	addq	$1, %rdx
	cmpb	$32, %al
	jbe	.Lrt_scanf_577
	jmp	.Lrt_scanf_634
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_583:
	testq	%rbx, %rbx
	je	.Lrt_scanf_584
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
	jmp	.Lrt_scanf_584
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_606:
	movq	(%r8), %rdi
	jmp	.Lrt_scanf_573
.Lrt_scanf_636:
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
.Lrt_scanf_581:
	.cfi_restore_state
	xorl	%eax, %eax
	testq	%rcx, %rcx
	jne	.Lrt_scanf_593
	jmp	.Lrt_scanf_573
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
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movq	%rdi, %rbx
	subq	$120, %rsp
	movq	stdin@GOTPCREL(%rip), %rax
	movq	%rdx, -80(%rbp)
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	movq	%r8, -64(%rbp)
	leaq	16(%rbp), %r8
	movq	(%rax), %r14
	movq	$0, -96(%rbp)
	movq	%rsi, -88(%rbp)
	movq	8(%r14), %r10
	movq	16(%r14), %r11
	movq	%rcx, -72(%rbp)
	movq	%r9, -56(%rbp)
	testq	%rdx, %rdx
	je	.Lrt_scanf_640
	cmpq	%r11, %r10
	jnb	.Lrt_scanf_640
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_640
	movl	192(%r14), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_720
.Lrt_scanf_640:
	leaq	-96(%rbp), %rdx
	movl	$1, %ecx
	movq	%rbx, %rsi
	movq	%r14, %rdi
	call	rt_scanf_rare
	movl	%eax, %r12d
.Lrt_scanf_639:
	addq	$120, %rsp
	movl	%r12d, %eax
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
.Lrt_scanf_720:
	.cfi_restore_state
	movl	(%r14), %r12d
	andl	$16, %r12d
	jne	.Lrt_scanf_640
	movq	%r8, -104(%rbp)
	movq	%rdi, %rcx
	movq	%r10, %r13
	movl	%r12d, %ebx
	movabsq	$4294983168, %r15
	movq	%rdi, -112(%rbp)
	jmp	.Lrt_scanf_642
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_721:
	testb	%al, %al
	je	.Lrt_scanf_644
	cmpq	%r13, %r11
	je	.Lrt_scanf_717
	movzbl	0(%r13), %edx
	cmpb	$32, %al
	ja	.Lrt_scanf_646
	btq	%rax, %r15
	jc	.Lrt_scanf_647
	cmpb	%dl, %al
	jne	.Lrt_scanf_717
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_648:
	addq	$1, %r13
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_649:
	movq	%r12, %rcx
.Lrt_scanf_642:
	movzbl	(%rcx), %eax
	leaq	1(%rcx), %r12
	cmpb	$37, %al
	jne	.Lrt_scanf_721
	cmpq	%r13, %r11
	je	.Lrt_scanf_717
	cmpl	$5, %ebx
	je	.Lrt_scanf_717
	movslq	%ebx, %rax
	leaq	2(%rcx), %r12
	movq	-88(%rbp,%rax,8), %r8
	movzbl	1(%rcx), %eax
	cmpb	$100, %al
	je	.Lrt_scanf_671
	cmpb	$99, %al
	je	.Lrt_scanf_722
	cmpb	$108, %al
	je	.Lrt_scanf_723
	leal	-48(%rax), %edx
	cmpb	$9, %dl
	ja	.Lrt_scanf_671
	leaq	10(%rcx), %rdx
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_655:
	subl	$48, %eax
	leaq	(%rcx,%rcx,4), %rcx
	addq	$1, %r12
	cltq
	leaq	(%rax,%rcx,2), %rcx
	movzbl	-1(%r12), %eax
	leal	-48(%rax), %edi
	cmpb	$9, %dil
	ja	.Lrt_scanf_654
	cmpq	%rdx, %r12
	jne	.Lrt_scanf_655
.Lrt_scanf_717:
	movq	-104(%rbp), %r8
	movq	-112(%rbp), %rbx
	jmp	.Lrt_scanf_640
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_647:
	movzbl	0(%r13), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_649
	btq	%rax, %r15
	jnc	.Lrt_scanf_649
	addq	$1, %r13
	cmpq	%r13, %r11
	jne	.Lrt_scanf_647
	jmp	.Lrt_scanf_717
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_646:
	cmpb	%dl, %al
	jne	.Lrt_scanf_717
	testb	%al, %al
	jns	.Lrt_scanf_648
	jmp	.Lrt_scanf_717
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_671:
	movq	$-1, %rcx
	movl	$4, %r10d
.Lrt_scanf_660:
	movzbl	0(%r13), %edx
	cmpb	$32, %dl
	ja	.Lrt_scanf_656
.Lrt_scanf_724:
	btq	%rdx, %r15
	jnc	.Lrt_scanf_656
	addq	$1, %r13
	cmpq	%r13, %r11
	je	.Lrt_scanf_717
	movzbl	0(%r13), %edx
	cmpb	$32, %dl
	jbe	.Lrt_scanf_724
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_656:
	cmpb	$100, %al
	je	.Lrt_scanf_658
	cmpb	$117, %al
	jne	.Lrt_scanf_725
.Lrt_scanf_658:
	movq	%r11, %rax
	subq	%r13, %rax
	cmpq	$25, %rax
	jle	.Lrt_scanf_717
	movabsq	$3472328296227680304, %rax
	xorl	%esi, %esi
	cmpb	$45, %dl
	movabsq	$8536140394893047414, %rdi
	movabsq	$-9187201950435737472, %rcx
	sete	%sil
	addq	%rsi, %r13
	movq	%rsi, %r9
	xorq	0(%r13), %rax
	negq	%r9
	leaq	(%rax,%rdi), %rdx
	orq	%rax, %rdx
	andq	%rcx, %rdx
	je	.Lrt_scanf_661
	rep bsfq	%rdx, %rdx
	subl	$7, %edx
	movl	%edx, %ecx
	shrl	$3, %edx
	negl	%ecx
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
	shrq	$32, %rax
.Lrt_scanf_662:
	leaq	-1(%rdx), %rcx
	cmpq	$17, %rcx
	ja	.Lrt_scanf_717
	xorq	%r9, %rax
	addq	%rsi, %rax
	cmpl	$4, %r10d
	jne	.Lrt_scanf_663
	movl	%eax, (%r8)
.Lrt_scanf_664:
	addq	%rdx, %r13
.Lrt_scanf_665:
	addl	$1, %ebx
	jmp	.Lrt_scanf_649
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_722:
	movzbl	0(%r13), %eax
	addl	$1, %ebx
	addq	$1, %r13
	movb	%al, (%r8)
	jmp	.Lrt_scanf_649
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_723:
	movzbl	2(%rcx), %eax
	cmpb	$108, %al
	je	.Lrt_scanf_653
	leaq	3(%rcx), %r12
	movl	$8, %r10d
	movq	$-1, %rcx
	jmp	.Lrt_scanf_660
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_654:
	cmpb	$115, %al
	jne	.Lrt_scanf_717
	testq	%rcx, %rcx
	je	.Lrt_scanf_717
	movl	$4, %r10d
	movl	$115, %eax
	jmp	.Lrt_scanf_660
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_725:
	cmpb	$115, %al
	jne	.Lrt_scanf_666
	cmpl	$4, %r10d
	je	.Lrt_scanf_726
.Lrt_scanf_666:
	cmpb	$102, %al
	jne	.Lrt_scanf_717
	cmpl	$16, %r10d
	je	.Lrt_scanf_717
	movq	%r11, %rsi
	movq	%r13, %rdi
	movq	%r8, %rcx
	movl	%r10d, %edx
	movq	%r11, -120(%rbp)
	call	rt_scanf_fraction
	movq	-120(%rbp), %r11
	testq	%rax, %rax
	movq	%rax, %r13
	jne	.Lrt_scanf_665
	jmp	.Lrt_scanf_717
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_661:
	movq	%r13, %rdi
	movq	%r11, -152(%rbp)
	movq	%rsi, -144(%rbp)
	movl	%r10d, -136(%rbp)
	movq	%r9, -128(%rbp)
	movq	%r8, -120(%rbp)
	call	rt_scanf_digits
	movq	-152(%rbp), %r11
	movq	-144(%rbp), %rsi
	movl	-136(%rbp), %r10d
	movq	-128(%rbp), %r9
	movq	-120(%rbp), %r8
	jmp	.Lrt_scanf_662
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_663:
	movq	%rax, (%r8)
	jmp	.Lrt_scanf_664
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_644:
	movq	%r13, 8(%r14)
	movl	%ebx, %r12d
	jmp	.Lrt_scanf_639
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_653:
	movzbl	3(%rcx), %eax
	leaq	4(%rcx), %r12
	movl	$16, %r10d
	movq	$-1, %rcx
	jmp	.Lrt_scanf_660
.Lrt_scanf_726:
	movq	%r11, %r10
	movq	%rcx, %rdx
	movq	%r8, %rdi
	movq	%r13, %rsi
	subq	%r13, %r10
	movq	%r11, -136(%rbp)
	cmpq	%rcx, %r10
	movq	%r10, -128(%rbp)
	cmovbe	%r10, %rdx
	movq	%r8, -120(%rbp)
	movq	%rcx, -144(%rbp)
	call	rt_scanf_copy_word
	movq	-128(%rbp), %r10
	movq	-120(%rbp), %r8
	movq	-136(%rbp), %r11
	cmpq	%rax, %r10
	jne	.Lrt_scanf_672
	movq	-144(%rbp), %rcx
	cmpq	%rax, %rcx
	jne	.Lrt_scanf_717
.Lrt_scanf_672:
	movb	$0, (%r8,%rax)
	addq	%rax, %r13
	jmp	.Lrt_scanf_665
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
	jne	.Lrt_scanf_728
	movzbl	1(%rdi), %eax
	cmpb	$100, %al
	je	.Lrt_scanf_742
	cmpb	$115, %al
	jne	.Lrt_scanf_732
	cmpb	$0, 2(%rdi)
	je	.Lrt_scanf_799
.Lrt_scanf_731:
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_734:
	cmpb	$99, %al
	je	.Lrt_scanf_800
	cmpb	$117, %al
	jne	.Lrt_scanf_731
.Lrt_scanf_742:
	cmpb	$0, 2(%rdi)
	jne	.Lrt_scanf_731
	movq	16(%r10), %rcx
	movq	8(%r10), %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_scanf_747
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_747
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_747
	movl	192(%r10), %r8d
	testl	%r8d, %r8d
	jns	.Lrt_scanf_747
	testb	$16, (%r10)
	jne	.Lrt_scanf_747
	movabsq	$4294983168, %r9
	movzbl	(%rax), %edx
	movzbl	%dl, %r8d
	cmpb	$32, %dl
	ja	.Lrt_scanf_752
.Lrt_scanf_753:
	btq	%r8, %r9
	jnc	.Lrt_scanf_752
	leaq	-25(%rcx), %r8
	cmpq	%r8, %rax
	jnb	.Lrt_scanf_752
	movzbl	1(%rax), %r8d
	addq	$1, %rax
	movl	%r8d, %edx
	cmpb	$32, %r8b
	jbe	.Lrt_scanf_753
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_752:
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
	je	.Lrt_scanf_755
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
	ja	.Lrt_scanf_755
	xorl	%r9d, %edx
	addq	%r8, %rax
	subl	%r9d, %edx
	movl	%edx, (%rsi)
	jmp	.Lrt_scanf_757
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_732:
	cmpb	$108, %al
	jne	.Lrt_scanf_734
	movzbl	2(%rdi), %eax
	cmpb	$108, %al
	je	.Lrt_scanf_735
	cmpb	$100, %al
	je	.Lrt_scanf_762
	cmpb	$117, %al
	je	.Lrt_scanf_762
.Lrt_scanf_736:
	cmpb	$102, %al
	jne	.Lrt_scanf_731
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_731
	jmp	rt_scanf_double
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_800:
	cmpb	$0, 2(%rdi)
	jne	.Lrt_scanf_731
	movq	8(%r10), %rax
	movq	16(%r10), %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jg	.Lrt_scanf_801
.Lrt_scanf_747:
	jmp	rt_scanf_one
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_735:
	movzbl	3(%rdi), %eax
	cmpb	$117, %al
	je	.Lrt_scanf_763
	cmpb	$100, %al
	jne	.Lrt_scanf_731
.Lrt_scanf_763:
	cmpb	$0, 4(%rdi)
	jne	.Lrt_scanf_731
.Lrt_scanf_738:
	movl	$8, %edx
	jmp	rt_scanf_integral
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_799:
	jmp	rt_scanf_word
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_728:
	cmpb	$32, %al
	jne	.Lrt_scanf_731
	cmpb	$37, 1(%rdi)
	jne	.Lrt_scanf_743
	cmpb	$99, 2(%rdi)
	jne	.Lrt_scanf_743
	cmpb	$0, 3(%rdi)
	je	.Lrt_scanf_802
.Lrt_scanf_743:
	jmp	rt_scanf_after_blank
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_762:
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_736
	jmp	.Lrt_scanf_738
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_801:
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_747
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_747
	movl	192(%r10), %ecx
	testl	%ecx, %ecx
	jns	.Lrt_scanf_747
	testb	$16, (%r10)
	jne	.Lrt_scanf_747
	movzbl	(%rax), %edx
	addq	$1, %rax
	movb	%dl, (%rsi)
.Lrt_scanf_757:
	movq	%rax, 8(%r10)
	movl	$1, %eax
	ret
.Lrt_scanf_802:
	movq	16(%r10), %r8
	movq	8(%r10), %rax
	movq	%r8, %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.Lrt_scanf_747
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_747
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_747
	movl	192(%r10), %edx
	testl	%edx, %edx
	jns	.Lrt_scanf_747
	testb	$16, (%r10)
	jne	.Lrt_scanf_747
.Lrt_scanf_759:
	movzbl	(%rax), %ecx
	addq	$1, %rax
	cmpb	$32, %cl
	ja	.Lrt_scanf_758
	movl	$8388639, %edx
	salq	$9, %rdx
	sarq	%cl, %rdx
	andb	$1, %dl
	je	.Lrt_scanf_758
	cmpq	%rax, %r8
	jne	.Lrt_scanf_759
	jmp	.Lrt_scanf_747
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_755:
	movl	$4, %edx
	jmp	rt_scanf_integral
.Lrt_scanf_758:
	movb	%cl, (%rsi)
	jmp	.Lrt_scanf_757
	.cfi_endproc
	.size	rt_scanf, .-rt_scanf
	.set	rt_scanf.localalias,rt_scanf
	.p2align 4
	.type	rt_scanf_after_blank, @function
rt_scanf_after_blank:
	.cfi_startproc
	cmpb	$37, 1(%rdi)
	leaq	1(%rdi), %r10
	jne	.Lrt_scanf_804
	movzbl	2(%rdi), %eax
	cmpb	$100, %al
	je	.Lrt_scanf_807
	cmpb	$115, %al
	jne	.Lrt_scanf_825
.Lrt_scanf_807:
	cmpb	$0, 3(%rdi)
	je	.Lrt_scanf_806
.Lrt_scanf_804:
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_813:
	cmpb	$0, 4(%rdi)
	jne	.Lrt_scanf_810
.Lrt_scanf_806:
	movq	%r10, %rdi
	jmp	rt_scanf.localalias
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_825:
	cmpb	$108, %al
	jne	.Lrt_scanf_808
	movzbl	3(%rdi), %eax
	cmpb	$108, %al
	je	.Lrt_scanf_809
	cmpb	$100, %al
	je	.Lrt_scanf_813
	cmpb	$117, %al
	je	.Lrt_scanf_813
.Lrt_scanf_810:
	cmpb	$102, %al
	jne	.Lrt_scanf_804
	cmpb	$0, 4(%rdi)
	jne	.Lrt_scanf_804
	jmp	.Lrt_scanf_806
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_808:
	cmpb	$117, %al
	je	.Lrt_scanf_807
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_809:
	movzbl	4(%rdi), %eax
	cmpb	$117, %al
	je	.Lrt_scanf_814
	cmpb	$100, %al
	jne	.Lrt_scanf_804
.Lrt_scanf_814:
	cmpb	$0, 5(%rdi)
	jne	.Lrt_scanf_804
	jmp	.Lrt_scanf_806
	.cfi_endproc
	.size	rt_scanf_after_blank, .-rt_scanf_after_blank
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
