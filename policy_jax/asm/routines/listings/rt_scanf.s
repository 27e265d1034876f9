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
	.type	rt_scanf_rest, @function
rt_scanf_rest:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%rdx, %r15
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
	movq	%rdi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$152, %rsp
	.cfi_def_cfa_offset 208
	movq	(%rdx), %rax
	movq	8(%rdx), %r13
	movq	%rsi, 40(%rsp)
	movq	%rax, 24(%rsp)
	movl	16(%rdx), %eax
	movq	24(%rsp), %rdi
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	movq	%r13, 88(%rsp)
	sall	$3, %eax
	movl	$48, 84(%rsp)
	movl	%eax, 80(%rsp)
	movq	%rdi, 96(%rsp)
	testq	%rdx, %rdx
	je	.Lrt_scanf_238
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_238
	cmpl	$0, 192(%rbp)
	jns	.Lrt_scanf_238
	testb	$16, 0(%rbp)
	jne	.Lrt_scanf_238
	movq	8(%rbp), %rdi
	movq	16(%rbp), %r14
	movq	%rdi, 32(%rsp)
	cmpq	%r14, %rdi
	jnb	.Lrt_scanf_238
	movq	%rbp, 8(%rsp)
	movq	%rcx, %rsi
	movq	%r8, %rbx
	movl	%r9d, %r10d
	movq	%r15, 16(%rsp)
	leal	(%rax,%r9,8), %r12d
.Lrt_scanf_213:
	movb	(%rsi), %cl
	leaq	1(%rsi), %rbp
	cmpb	$37, %cl
	je	.Lrt_scanf_214
	testb	%cl, %cl
	jne	.Lrt_scanf_215
	movq	8(%rsp), %rbp
	movq	16(%rsp), %r15
	cmpl	$-2147483648, %r10d
	je	.Lrt_scanf_238
	movq	%rbx, 8(%rbp)
	jmp	.Lrt_scanf_361
.Lrt_scanf_215:
	cmpb	$32, %cl
	ja	.Lrt_scanf_217
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_scanf_218
.Lrt_scanf_221:
	cmpq	%r14, %rbx
	jnb	.Lrt_scanf_219
	movb	(%rbx), %cl
	cmpb	$32, %cl
	jbe	.Lrt_scanf_475
.Lrt_scanf_220:
	movq	%rbp, %rsi
	jmp	.Lrt_scanf_213
.Lrt_scanf_475:
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_scanf_220
	incq	%rbx
	jmp	.Lrt_scanf_221
.Lrt_scanf_219:
	cmpq	%rbx, %r14
	jne	.Lrt_scanf_220
	jmp	.Lrt_scanf_466
.Lrt_scanf_217:
	testb	%cl, %cl
	js	.Lrt_scanf_466
.Lrt_scanf_218:
	cmpq	%r14, %rbx
	jnb	.Lrt_scanf_466
	cmpb	(%rbx), %cl
	jmp	.Lrt_scanf_474
.Lrt_scanf_214:
	movzbl	1(%rsi), %eax
	leaq	2(%rsi), %rbp
	xorl	%edx, %edx
	movl	$1, %r15d
	cmpb	$64, %al
	ja	.Lrt_scanf_222
	cmpb	$42, %al
	jne	.Lrt_scanf_223
	movzbl	2(%rsi), %eax
	leaq	3(%rsi), %rbp
	xorl	%r15d, %r15d
.Lrt_scanf_223:
	cmpb	$48, %al
	je	.Lrt_scanf_466
	leaq	8(%rbp), %rcx
	xorl	%edx, %edx
.Lrt_scanf_224:
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_222
	cmpq	%rcx, %rbp
	je	.Lrt_scanf_466
	imull	$10, %edx, %edx
	incq	%rbp
	leal	-48(%rdx,%rax), %edx
	movzbl	-1(%rbp), %eax
	jmp	.Lrt_scanf_224
.Lrt_scanf_222:
	cmpb	$108, %al
	jne	.Lrt_scanf_226
	movb	0(%rbp), %al
	cmpb	$108, %al
	je	.Lrt_scanf_227
	incq	%rbp
	movl	$8, %r8d
	jmp	.Lrt_scanf_228
.Lrt_scanf_227:
	movb	1(%rbp), %al
	addq	$2, %rbp
	jmp	.Lrt_scanf_470
.Lrt_scanf_226:
	cmpb	$104, %al
	jne	.Lrt_scanf_229
	movb	0(%rbp), %al
	cmpb	$104, %al
	je	.Lrt_scanf_230
	incq	%rbp
	movl	$2, %r8d
	jmp	.Lrt_scanf_228
.Lrt_scanf_230:
	movb	1(%rbp), %al
	movl	$1, %r8d
	addq	$2, %rbp
	jmp	.Lrt_scanf_228
.Lrt_scanf_229:
	movl	%eax, %ecx
	andl	$-17, %ecx
	cmpb	$106, %cl
	je	.Lrt_scanf_327
	movl	$4, %r8d
	cmpb	$116, %al
	jne	.Lrt_scanf_228
.Lrt_scanf_327:
	movb	0(%rbp), %al
	incq	%rbp
.Lrt_scanf_470:
	movl	$16, %r8d
.Lrt_scanf_228:
	leal	-91(%rax), %ecx
	andb	$-9, %cl
	je	.Lrt_scanf_232
	cmpb	$110, %al
	je	.Lrt_scanf_233
.Lrt_scanf_235:
	cmpq	%r14, %rbx
	jnb	.Lrt_scanf_466
	movb	(%rbx), %cl
	cmpb	$32, %cl
	ja	.Lrt_scanf_234
	movl	$8388639, %esi
	salq	$9, %rsi
	sarq	%cl, %rsi
	andb	$1, %sil
	je	.Lrt_scanf_234
	incq	%rbx
	jmp	.Lrt_scanf_235
.Lrt_scanf_232:
	cmpq	%r14, %rbx
	jb	.Lrt_scanf_236
	jmp	.Lrt_scanf_466
.Lrt_scanf_234:
	cmpb	$120, %al
	ja	.Lrt_scanf_466
	cmpb	$87, %al
	jbe	.Lrt_scanf_476
.Lrt_scanf_236:
	leal	-88(%rax), %ecx
	cmpb	$32, %cl
	ja	.Lrt_scanf_466
	leaq	.Lrt_scanf_241(%rip), %rdi
	movzbl	%cl, %ecx
	movslq	(%rdi,%rcx,4), %rcx
	addq	%rdi, %rcx
	jmp	*%rcx
	.section	.rodata
	.align 4
	.align 4
.Lrt_scanf_241:
	.long	.Lrt_scanf_240-.Lrt_scanf_241
	.long	.Lrt_scanf_466-.Lrt_scanf_241
	.long	.Lrt_scanf_466-.Lrt_scanf_241
	.long	.Lrt_scanf_245-.Lrt_scanf_241
	.long	.Lrt_scanf_466-.Lrt_scanf_241
	.long	.Lrt_scanf_466-.Lrt_scanf_241
	.long	.Lrt_scanf_466-.Lrt_scanf_241
	.long	.Lrt_scanf_466-.Lrt_scanf_241
	.long	.Lrt_scanf_466-.Lrt_scanf_241
	.long	.Lrt_scanf_466-.Lrt_scanf_241
	.long	.Lrt_scanf_466-.Lrt_scanf_241
	.long	.Lrt_scanf_244-.Lrt_scanf_241
	.long	.Lrt_scanf_240-.Lrt_scanf_241
	.long	.Lrt_scanf_239-.Lrt_scanf_241
	.long	.Lrt_scanf_239-.Lrt_scanf_241
	.long	.Lrt_scanf_239-.Lrt_scanf_241
	.long	.Lrt_scanf_466-.Lrt_scanf_241
	.long	.Lrt_scanf_243-.Lrt_scanf_241
	.long	.Lrt_scanf_466-.Lrt_scanf_241
	.long	.Lrt_scanf_466-.Lrt_scanf_241
	.long	.Lrt_scanf_466-.Lrt_scanf_241
	.long	.Lrt_scanf_466-.Lrt_scanf_241
	.long	.Lrt_scanf_233-.Lrt_scanf_241
	.long	.Lrt_scanf_466-.Lrt_scanf_241
	.long	.Lrt_scanf_466-.Lrt_scanf_241
	.long	.Lrt_scanf_466-.Lrt_scanf_241
	.long	.Lrt_scanf_466-.Lrt_scanf_241
	.long	.Lrt_scanf_242-.Lrt_scanf_241
	.long	.Lrt_scanf_466-.Lrt_scanf_241
	.long	.Lrt_scanf_240-.Lrt_scanf_241
	.long	.Lrt_scanf_466-.Lrt_scanf_241
	.long	.Lrt_scanf_466-.Lrt_scanf_241
	.long	.Lrt_scanf_240-.Lrt_scanf_241
	.text
.Lrt_scanf_243:
	movb	(%rbx), %dil
	leal	-43(%rdi), %ecx
	andl	$-3, %ecx
	cmpb	$1, %cl
	movq	%rbx, %rcx
	adcq	$0, %rcx
	cmpq	%r14, %rcx
	jnb	.Lrt_scanf_466
	cmpb	$48, (%rcx)
	je	.Lrt_scanf_466
	xorl	%r9d, %r9d
	testl	%r15d, %r15d
	je	.Lrt_scanf_248
	jmp	.Lrt_scanf_247
.Lrt_scanf_240:
	xorl	%r9d, %r9d
	testl	%r15d, %r15d
	je	.Lrt_scanf_249
.Lrt_scanf_247:
	cmpl	$47, %r12d
	ja	.Lrt_scanf_250
	movq	24(%rsp), %rdi
	movl	%r12d, %ecx
	addl	$8, %r12d
	movq	(%rdi,%rcx), %r9
	jmp	.Lrt_scanf_249
.Lrt_scanf_250:
	movq	0(%r13), %r9
	addq	$8, %r13
.Lrt_scanf_249:
	movl	%eax, %ecx
	andl	$-33, %ecx
	cmpb	$88, %cl
	jne	.Lrt_scanf_248
	testl	%edx, %edx
	jne	.Lrt_scanf_466
	movq	%rbx, %rdx
	xorl	%eax, %eax
.Lrt_scanf_254:
	cmpq	%rdx, %r14
	je	.Lrt_scanf_466
	movzbl	(%rdx), %esi
	leal	-48(%rsi), %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_251
	salq	$4, %rax
	subl	$48, %esi
	jmp	.Lrt_scanf_471
.Lrt_scanf_251:
	orl	$32, %esi
	leal	-97(%rsi), %ecx
	cmpb	$5, %cl
	ja	.Lrt_scanf_253
	movzbl	%sil, %esi
	salq	$4, %rax
	subl	$87, %esi
.Lrt_scanf_471:
	movslq	%esi, %rsi
	incq	%rdx
	orq	%rsi, %rax
	jmp	.Lrt_scanf_254
.Lrt_scanf_253:
	movl	%edx, %ecx
	subl	%ebx, %ecx
	sete	%dil
	cmpl	$15, %ecx
	setg	%cl
	orb	%dil, %cl
	jne	.Lrt_scanf_466
	cmpb	$120, %sil
	je	.Lrt_scanf_466
	testq	%r9, %r9
	je	.Lrt_scanf_259
	cmpl	$4, %r8d
	jne	.Lrt_scanf_256
	movl	%eax, (%r9)
	jmp	.Lrt_scanf_259
.Lrt_scanf_256:
	cmpl	$7, %r8d
	jbe	.Lrt_scanf_257
	movq	%rax, (%r9)
	jmp	.Lrt_scanf_259
.Lrt_scanf_257:
	cmpl	$2, %r8d
	jne	.Lrt_scanf_258
	movw	%ax, (%r9)
	jmp	.Lrt_scanf_259
.Lrt_scanf_258:
	movb	%al, (%r9)
	jmp	.Lrt_scanf_259
.Lrt_scanf_248:
	cmpb	$117, %al
	movl	%edx, %ecx
	movq	%r14, %rsi
	movq	%rbx, %rdi
	setne	%al
	movl	%r10d, 48(%rsp)
	movzbl	%al, %eax
	movl	%eax, %edx
	call	rt_scanf_integer
	movl	48(%rsp), %r10d
	testq	%rax, %rax
	movq	%rax, %rdx
	je	.Lrt_scanf_466
.Lrt_scanf_259:
	addl	%r15d, %r10d
	movq	%rdx, %rbx
	jmp	.Lrt_scanf_220
.Lrt_scanf_476:
	cmpb	$37, %al
	je	.Lrt_scanf_237
	subl	$69, %eax
	cmpb	$2, %al
	ja	.Lrt_scanf_466
.Lrt_scanf_239:
	decl	%r15d
	jne	.Lrt_scanf_466
	leal	-4(%r8), %eax
	andl	$-5, %eax
	orl	%edx, %eax
	jne	.Lrt_scanf_466
	cmpl	$47, %r12d
	ja	.Lrt_scanf_260
	movq	24(%rsp), %rdi
	movl	%r12d, %eax
	addl	$8, %r12d
	movq	(%rdi,%rax), %rcx
	jmp	.Lrt_scanf_261
.Lrt_scanf_260:
	movq	0(%r13), %rcx
	addq	$8, %r13
.Lrt_scanf_261:
	movq	%rbx, %rdi
	movl	%r8d, %edx
	movq	%r14, %rsi
	movl	%r10d, 48(%rsp)
	call	rt_scanf_fraction
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.Lrt_scanf_466
	movl	48(%rsp), %r10d
	jmp	.Lrt_scanf_468
.Lrt_scanf_244:
	cmpl	$4, %r8d
	jne	.Lrt_scanf_466
	testl	%edx, %edx
	movl	$1, %eax
	movq	%r14, %rcx
	cmovne	%rdx, %rax
	subq	%rbx, %rcx
	cmpq	%rax, %rcx
	jb	.Lrt_scanf_466
	testl	%r15d, %r15d
	je	.Lrt_scanf_262
	cmpl	$47, %r12d
	ja	.Lrt_scanf_263
	movq	24(%rsp), %rdi
	movl	%r12d, %ecx
	addl	$8, %r12d
	movq	(%rdi,%rcx), %r8
	jmp	.Lrt_scanf_264
.Lrt_scanf_263:
	movq	0(%r13), %r8
	addq	$8, %r13
.Lrt_scanf_264:
	cmpl	$1, %edx
	ja	.Lrt_scanf_265
	movb	(%rbx), %dl
	movb	%dl, (%r8)
	jmp	.Lrt_scanf_266
.Lrt_scanf_265:
	movq	%r8, %rdi
	movq	%rbx, %rsi
	movq	%rax, %rcx
	rep movsb
.Lrt_scanf_266:
	incl	%r10d
.Lrt_scanf_262:
	addq	%rax, %rbx
	jmp	.Lrt_scanf_220
.Lrt_scanf_242:
	cmpl	$4, %r8d
	jne	.Lrt_scanf_466
	orq	$-1, %rcx
	testl	%edx, %edx
	je	.Lrt_scanf_267
	movl	%edx, %ecx
.Lrt_scanf_267:
	xorl	%edi, %edi
	testl	%r15d, %r15d
	je	.Lrt_scanf_268
	cmpl	$47, %r12d
	ja	.Lrt_scanf_269
	movq	24(%rsp), %rdi
	movl	%r12d, %eax
	addl	$8, %r12d
	movq	(%rdi,%rax), %rdi
	jmp	.Lrt_scanf_268
.Lrt_scanf_269:
	movq	0(%r13), %rdi
	addq	$8, %r13
.Lrt_scanf_268:
	movq	%r14, %r8
	movq	%rcx, %rdx
	movq	%rbx, %rsi
	movl	%r10d, 76(%rsp)
	subq	%rbx, %r8
	movq	%rdi, 48(%rsp)
	cmpq	%rcx, %r8
	movq	%r8, 56(%rsp)
	cmovbe	%r8, %rdx
	movq	%rcx, 64(%rsp)
	call	rt_scanf_copy_word
	movq	56(%rsp), %r8
	movq	48(%rsp), %rdi
	movl	76(%rsp), %r10d
	cmpq	%rax, %r8
	jne	.Lrt_scanf_328
	movq	64(%rsp), %rcx
	cmpq	%rax, %rcx
	jne	.Lrt_scanf_466
.Lrt_scanf_328:
	addq	%rax, %rbx
	testl	%r15d, %r15d
	je	.Lrt_scanf_220
	movb	$0, (%rdi,%rax)
	jmp	.Lrt_scanf_468
.Lrt_scanf_245:
	cmpl	$4, %r8d
	jne	.Lrt_scanf_466
	orq	$-1, %r8
	testl	%edx, %edx
	je	.Lrt_scanf_271
	movl	%edx, %r8d
.Lrt_scanf_271:
	xorl	%edx, %edx
	testl	%r15d, %r15d
	je	.Lrt_scanf_272
	cmpl	$47, %r12d
	ja	.Lrt_scanf_273
	movq	24(%rsp), %rdi
	movl	%r12d, %eax
	addl	$8, %r12d
	movq	(%rdi,%rax), %rdx
	jmp	.Lrt_scanf_272
.Lrt_scanf_273:
	movq	0(%r13), %rdx
	addq	$8, %r13
.Lrt_scanf_272:
	cmpb	$94, 0(%rbp)
	jne	.Lrt_scanf_274
	movb	1(%rbp), %dil
	testb	%dil, %dil
	je	.Lrt_scanf_275
	cmpb	$93, 2(%rbp)
	jne	.Lrt_scanf_275
	movq	%r14, %rsi
	movd	%edi, %xmm0
	subq	%rbx, %rsi
	punpcklbw	%xmm0, %xmm0
	cmpq	%r8, %rsi
	punpcklwd	%xmm0, %xmm0
	cmova	%r8, %rsi
	pshufd	$0, %xmm0, %xmm0
	xorl	%eax, %eax
.Lrt_scanf_276:
	movq	%rsi, %rcx
	subq	%rax, %rcx
	cmpq	$15, %rcx
	jbe	.Lrt_scanf_288
	movups	(%rbx,%rax), %xmm1
	movaps	%xmm0, %xmm2
	pcmpeqb	%xmm1, %xmm2
	pmovmskb	%xmm2, %ecx
	testl	%ecx, %ecx
	je	.Lrt_scanf_277
	bsfl	%ecx, %ecx
	movslq	%ecx, %rsi
	testq	%rdx, %rdx
	je	.Lrt_scanf_280
	testq	%rax, %rax
	je	.Lrt_scanf_278
	leaq	-16(%rsi,%rax), %rcx
	movups	(%rbx,%rcx), %xmm3
	movups	%xmm3, (%rdx,%rcx)
	jmp	.Lrt_scanf_472
.Lrt_scanf_278:
	testq	%rdx, %rdx
	je	.Lrt_scanf_280
	movl	%ecx, %r9d
	leaq	104(%rsp), %rdi
	movq	(%rbx), %r11
	andl	$8, %r9d
	testb	$8, %cl
	cmovne	%rdx, %rdi
	movq	%r11, (%rdi)
	leaq	(%rbx,%r9), %r11
	leaq	104(%rsp), %rdi
	testb	$4, %cl
	je	.Lrt_scanf_282
	leaq	(%rdx,%r9), %rdi
.Lrt_scanf_282:
	movl	(%r11), %r9d
	movl	%r9d, (%rdi)
	movl	%ecx, %r9d
	leaq	104(%rsp), %rdi
	andl	$12, %r9d
	leaq	(%rbx,%r9), %r11
	testb	$2, %cl
	je	.Lrt_scanf_283
	leaq	(%rdx,%r9), %rdi
.Lrt_scanf_283:
	movw	(%r11), %r9w
	movw	%r9w, (%rdi)
	testb	$1, %cl
	je	.Lrt_scanf_280
	andl	$14, %ecx
	movb	(%rbx,%rcx), %dil
	movb	%dil, (%rdx,%rcx)
.Lrt_scanf_472:
	addq	%rsi, %rax
	addq	$3, %rbp
	jmp	.Lrt_scanf_279
.Lrt_scanf_280:
	addq	%rsi, %rax
	jmp	.Lrt_scanf_285
.Lrt_scanf_277:
	testq	%rdx, %rdx
	je	.Lrt_scanf_286
	movups	%xmm1, (%rdx,%rax)
.Lrt_scanf_286:
	addq	$16, %rax
	jmp	.Lrt_scanf_276
.Lrt_scanf_290:
	movb	(%rbx,%rax), %cl
	cmpb	%cl, %dil
	je	.Lrt_scanf_285
	testq	%rdx, %rdx
	je	.Lrt_scanf_289
	movb	%cl, (%rdx,%rax)
.Lrt_scanf_289:
	incq	%rax
.Lrt_scanf_288:
	cmpq	%rsi, %rax
	jb	.Lrt_scanf_290
.Lrt_scanf_285:
	addq	$3, %rbp
	jmp	.Lrt_scanf_291
.Lrt_scanf_275:
	leaq	104(%rsp), %rsi
	movl	$10, %ecx
	xorl	%eax, %eax
	incq	%rbp
	movq	%rsi, %rdi
	rep stosl
	movl	$1, 136(%rsp)
	jmp	.Lrt_scanf_292
.Lrt_scanf_274:
	leaq	104(%rsp), %rsi
	movl	$10, %ecx
	xorl	%eax, %eax
	movq	%rsi, %rdi
	rep stosl
.Lrt_scanf_292:
	movl	$1, %r11d
	xorl	%eax, %eax
	movl	$1, %r9d
.Lrt_scanf_293:
	movb	0(%rbp), %cl
	incq	%rbp
	movl	%ecx, %edi
	testb	%cl, %cl
	je	.Lrt_scanf_466
	xorl	$1, %r11d
	cmpb	$93, %cl
	jne	.Lrt_scanf_329
	testb	%r11b, %r11b
	jne	.Lrt_scanf_295
.Lrt_scanf_329:
	movzbl	0(%rbp), %esi
	cmpb	$45, %cl
	jne	.Lrt_scanf_297
	testb	%r11b, %r11b
	je	.Lrt_scanf_297
	testb	%sil, %sil
	setne	48(%rsp)
	cmpb	$93, %sil
	setne	%r11b
	testb	%r11b, 48(%rsp)
	je	.Lrt_scanf_297
	cmpb	%al, %sil
	jb	.Lrt_scanf_297
	movzbl	%al, %ecx
	movl	$1, %edi
.Lrt_scanf_298:
	cmpl	%esi, %ecx
	jnb	.Lrt_scanf_477
	movl	%ecx, %eax
	movq	%rdi, %r11
	shrl	$6, %eax
	salq	%cl, %r11
	incl	%ecx
	orq	%r11, 104(%rsp,%rax,8)
	jmp	.Lrt_scanf_298
.Lrt_scanf_477:
	movb	$45, %dil
.Lrt_scanf_300:
	xorl	%r11d, %r11d
	movl	%edi, %eax
	jmp	.Lrt_scanf_293
.Lrt_scanf_297:
	movl	%ecx, %eax
	movq	%r9, %rsi
	shrb	$6, %al
	salq	%cl, %rsi
	andl	$3, %eax
	orq	%rsi, 104(%rsp,%rax,8)
	jmp	.Lrt_scanf_300
.Lrt_scanf_295:
	movq	%r14, %rdi
	movl	136(%rsp), %r9d
	xorl	%eax, %eax
	subq	%rbx, %rdi
.Lrt_scanf_303:
	movb	(%rbx,%rax), %cl
	movl	%ecx, %esi
	shrb	$6, %sil
	andl	$3, %esi
	movq	104(%rsp,%rsi,8), %rsi
	shrq	%cl, %rsi
	andl	$1, %esi
	cmpl	%r9d, %esi
	je	.Lrt_scanf_291
	testq	%rdx, %rdx
	je	.Lrt_scanf_302
	movb	%cl, (%rdx,%rax)
.Lrt_scanf_302:
	incq	%rax
	cmpq	%rax, %r8
	je	.Lrt_scanf_291
	cmpq	%rdi, %rax
	jne	.Lrt_scanf_303
.Lrt_scanf_291:
	testq	%rax, %rax
	je	.Lrt_scanf_466
.Lrt_scanf_279:
	addq	%rax, %rbx
	cmpq	%rbx, %r14
	jne	.Lrt_scanf_330
	cmpq	%rax, %r8
	jne	.Lrt_scanf_466
.Lrt_scanf_330:
	testl	%r15d, %r15d
	je	.Lrt_scanf_220
	movb	$0, (%rdx,%rax)
.Lrt_scanf_468:
	incl	%r10d
	jmp	.Lrt_scanf_220
.Lrt_scanf_233:
	testl	%r15d, %r15d
	je	.Lrt_scanf_220
	movq	32(%rsp), %rax
	movq	%rbx, %rdx
	subq	%rax, %rdx
	cmpl	$47, %r12d
	ja	.Lrt_scanf_305
	movq	24(%rsp), %rdi
	movl	%r12d, %eax
	addl	$8, %r12d
	movq	(%rdi,%rax), %rax
	jmp	.Lrt_scanf_306
.Lrt_scanf_305:
	movq	0(%r13), %rax
	addq	$8, %r13
.Lrt_scanf_306:
	cmpl	$4, %r8d
	jne	.Lrt_scanf_307
	movl	%edx, (%rax)
	jmp	.Lrt_scanf_220
.Lrt_scanf_307:
	cmpl	$7, %r8d
	jbe	.Lrt_scanf_309
	movq	%rdx, (%rax)
	jmp	.Lrt_scanf_220
.Lrt_scanf_309:
	cmpl	$2, %r8d
	jne	.Lrt_scanf_311
	movw	%dx, (%rax)
	jmp	.Lrt_scanf_220
.Lrt_scanf_311:
	movb	%dl, (%rax)
	jmp	.Lrt_scanf_220
.Lrt_scanf_237:
	xorl	$1, %r15d
	testl	%edx, %edx
	setne	%al
	orb	%al, %r15b
	jne	.Lrt_scanf_466
	cmpl	$4, %r8d
	jne	.Lrt_scanf_466
	cmpb	$37, (%rbx)
.Lrt_scanf_474:
	jne	.Lrt_scanf_466
	incq	%rbx
	jmp	.Lrt_scanf_220
.Lrt_scanf_466:
	movq	8(%rsp), %rbp
	movq	16(%rsp), %r15
.Lrt_scanf_238:
	movl	16(%r15), %edx
	movq	(%r15), %rax
	movq	%rbp, %rdi
	movq	40(%rsp), %rsi
	movq	(%rax,%rdx,8), %rdx
	call	rt_scanf_lone_word
	movl	%eax, %r10d
	cmpl	$-2147483648, %eax
	jne	.Lrt_scanf_361
	movq	40(%rsp), %rsi
	leaq	80(%rsp), %rdx
	movq	%rbp, %rdi
	call	__isoc99_vfscanf@PLT
	movl	%eax, %r10d
.Lrt_scanf_361:
	addq	$152, %rsp
	.cfi_def_cfa_offset 56
	movl	%r10d, %eax
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
	.p2align 4
	.type	rt_scanf_one, @function
rt_scanf_one:
	.cfi_startproc
	subq	$88, %rsp
	.cfi_def_cfa_offset 96
	movq	%rdi, %rcx
	xorl	%r9d, %r9d
	leaq	32(%rsp), %rax
	movq	%rsi, 40(%rsp)
	movq	%rsp, %rdx
	movq	%rdi, %rsi
	movq	%rax, (%rsp)
	movq	stdin@GOTPCREL(%rip), %rax
	movq	$0, 32(%rsp)
	movq	(%rax), %rax
	movq	$0, 48(%rsp)
	movq	$0, 56(%rsp)
	movq	8(%rax), %r8
	movq	%rax, %rdi
	movq	$0, 64(%rsp)
	movq	$0, 72(%rsp)
	movq	$0, 8(%rsp)
	movl	$1, 16(%rsp)
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
	jle	.Lrt_scanf_516
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	testq	%rcx, %rcx
	je	.Lrt_scanf_516
	cmpb	$0, (%rcx)
	je	.Lrt_scanf_516
	movl	192(%rax), %ecx
	testl	%ecx, %ecx
	js	.Lrt_scanf_519
.Lrt_scanf_516:
	jmp	rt_scanf_one
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_519:
	testb	$16, (%rax)
	jne	.Lrt_scanf_516
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
	ja	.Lrt_scanf_483
.Lrt_scanf_484:
	btq	%r10, %r11
	jc	.Lrt_scanf_520
.Lrt_scanf_483:
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
	je	.Lrt_scanf_486
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
.Lrt_scanf_487:
	leal	-1(%r10), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_scanf_481
	xorq	%r14, %r9
	addq	%r11, %r9
	cmpl	$4, %edx
	jne	.Lrt_scanf_492
	movl	%r9d, (%rsi)
.Lrt_scanf_493:
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
.Lrt_scanf_488:
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
.Lrt_scanf_490:
	movzbl	(%r8,%r10), %ebx
	movl	%ebx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_487
	leal	-48(%rbx), %ecx
	leaq	(%r14,%r14,4), %rbp
	addq	$1, %r10
	movslq	%ecx, %rcx
	leaq	(%rcx,%rbp,2), %r14
	cmpq	$20, %r10
	jne	.Lrt_scanf_490
.Lrt_scanf_481:
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
.Lrt_scanf_520:
	.cfi_restore_state
	leaq	-25(%r9), %r10
	cmpq	%r10, %r8
	jnb	.Lrt_scanf_483
	movzbl	1(%r8), %r10d
	addq	$1, %r8
	movl	%r10d, %ecx
	cmpb	$32, %r10b
	ja	.Lrt_scanf_483
	jmp	.Lrt_scanf_484
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_486:
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
	je	.Lrt_scanf_488
	rep bsfq	%r14, %r14
	leal	-7(%r14), %r15d
	leaq	rt_scanf_powers_of_ten(%rip), %r14
	movl	%r15d, %r10d
	shrl	$3, %r10d
	movl	%r10d, %ebp
	imulq	(%r14,%rbp,8), %rcx
	movq	%rcx, %r14
	testl	%r10d, %r10d
	je	.Lrt_scanf_489
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
.Lrt_scanf_489:
	addl	$8, %r10d
	jmp	.Lrt_scanf_487
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_492:
	cmpl	$8, %edx
	je	.Lrt_scanf_521
	movb	%r9b, (%rsi)
	jmp	.Lrt_scanf_493
.Lrt_scanf_521:
	movq	%r9, (%rsi)
	jmp	.Lrt_scanf_493
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
	jle	.Lrt_scanf_523
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.Lrt_scanf_523
	cmpb	$0, (%rax)
	je	.Lrt_scanf_523
	movl	192(%rbx), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_544
.Lrt_scanf_523:
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
.Lrt_scanf_544:
	.cfi_restore_state
	testb	$16, (%rbx)
	jne	.Lrt_scanf_523
	movabsq	$4294983168, %rdx
	movzbl	(%rdi), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_525
.Lrt_scanf_526:
	btq	%rax, %rdx
	jnc	.Lrt_scanf_525
	leaq	-50(%rsi), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_scanf_525
	movzbl	1(%rdi), %eax
	addq	$1, %rdi
	cmpb	$32, %al
	jbe	.Lrt_scanf_526
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_525:
	movq	%rbp, %rcx
	movl	$8, %edx
	call	rt_scanf_fraction
	testq	%rax, %rax
	je	.Lrt_scanf_523
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
	je	.Lrt_scanf_546
	testq	%rsi, %rsi
	jle	.Lrt_scanf_546
	cmpb	$0, (%rax)
	je	.Lrt_scanf_546
	movl	192(%rdi), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_608
.Lrt_scanf_546:
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_scanf_lone_word
	cmpl	$-2147483648, %eax
	je	.Lrt_scanf_609
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
.Lrt_scanf_608:
	.cfi_restore_state
	testb	$16, (%rdi)
	jne	.Lrt_scanf_546
	movzbl	(%rdx), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_610
	movabsq	$4294983168, %rsi
.Lrt_scanf_550:
	btq	%rax, %rsi
	jc	.Lrt_scanf_552
.Lrt_scanf_607:
	subq	%rdx, %rcx
	movq	%rcx, %rsi
	cmpq	$15, %rcx
	jbe	.Lrt_scanf_554
.Lrt_scanf_573:
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	xorl	%eax, %eax
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	jmp	.Lrt_scanf_564
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_555:
	testq	%rbx, %rbx
	je	.Lrt_scanf_563
	movups	%xmm1, (%rbx,%rax)
.Lrt_scanf_563:
	addq	$16, %rax
	movq	%rsi, %rcx
	subq	%rax, %rcx
	cmpq	$15, %rcx
	jbe	.Lrt_scanf_611
.Lrt_scanf_564:
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
	je	.Lrt_scanf_555
	rep bsfl	%ecx, %ecx
	movslq	%ecx, %r9
	testq	%rbx, %rbx
	je	.Lrt_scanf_557
	testq	%rax, %rax
	je	.Lrt_scanf_556
	leaq	-16(%rax,%r9), %rcx
	movdqu	(%rdx,%rcx), %xmm6
	movups	%xmm6, (%rbx,%rcx)
.Lrt_scanf_557:
	addq	%r9, %rax
.Lrt_scanf_562:
	cmpq	%rsi, %rax
	je	.Lrt_scanf_579
	testq	%rax, %rax
	je	.Lrt_scanf_579
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
.Lrt_scanf_610:
	.cfi_restore_state
	xorl	%eax, %eax
	cmpq	$15, %rsi
	jg	.Lrt_scanf_573
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_566:
	movabsq	$4294983168, %r9
.Lrt_scanf_569:
	movzbl	(%rdx,%rax), %ecx
	cmpb	$32, %cl
	ja	.Lrt_scanf_567
	btq	%rcx, %r9
	jc	.Lrt_scanf_562
.Lrt_scanf_567:
	testq	%rbx, %rbx
	je	.Lrt_scanf_568
	movb	%cl, (%rbx,%rax)
.Lrt_scanf_568:
	addq	$1, %rax
	cmpq	%rsi, %rax
	jb	.Lrt_scanf_569
	jmp	.Lrt_scanf_562
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_611:
	cmpq	%rsi, %rax
	jb	.Lrt_scanf_566
	jmp	.Lrt_scanf_562
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_552:
	leaq	-1(%rcx), %rax
	cmpq	%rax, %rdx
	jnb	.Lrt_scanf_607
	movzbl	1(%rdx), %eax
	addq	$1, %rdx
	cmpb	$32, %al
	jbe	.Lrt_scanf_550
	jmp	.Lrt_scanf_607
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_556:
	testq	%rbx, %rbx
	je	.Lrt_scanf_557
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
	jmp	.Lrt_scanf_557
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_579:
	movq	(%r8), %rdi
	jmp	.Lrt_scanf_546
.Lrt_scanf_609:
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
.Lrt_scanf_554:
	.cfi_restore_state
	xorl	%eax, %eax
	testq	%rcx, %rcx
	jne	.Lrt_scanf_566
	jmp	.Lrt_scanf_546
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
	je	.Lrt_scanf_613
	cmpq	%r12, %r8
	jnb	.Lrt_scanf_613
	cmpb	$0, (%rax)
	je	.Lrt_scanf_613
	movl	192(%r13), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_723
.Lrt_scanf_613:
	leaq	-128(%rbp), %rdx
	xorl	%r9d, %r9d
	movq	%r15, %rcx
	movq	%r15, %rsi
	movq	%r13, %rdi
	call	rt_scanf_rest
.Lrt_scanf_612:
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
.Lrt_scanf_723:
	.cfi_restore_state
	testb	$16, 0(%r13)
	jne	.Lrt_scanf_613
	leaq	-25(%r12), %rax
	movq	%rdi, %rbx
	xorl	%r9d, %r9d
	movabsq	$4294983168, %r14
	movq	%rax, -152(%rbp)
	leaq	-1(%r12), %rax
	movq	%rax, -168(%rbp)
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_615:
	movzbl	(%rbx), %eax
	cmpb	$37, %al
	je	.Lrt_scanf_617
.Lrt_scanf_725:
	testb	%al, %al
	je	.Lrt_scanf_724
	cmpq	%r8, %r12
	je	.Lrt_scanf_649
	movzbl	(%r8), %edx
	cmpb	$32, %al
	ja	.Lrt_scanf_620
	btq	%rax, %r14
	jnc	.Lrt_scanf_620
	movq	%r8, %rax
	cmpb	$32, %dl
	ja	.Lrt_scanf_621
.Lrt_scanf_622:
	btq	%rdx, %r14
	jnc	.Lrt_scanf_621
	movq	-168(%rbp), %rsi
	cmpq	%rsi, %rax
	jnb	.Lrt_scanf_649
	movzbl	1(%rax), %edx
	addq	$1, %rax
	cmpb	$32, %dl
	jbe	.Lrt_scanf_622
.Lrt_scanf_621:
	addq	$1, %rbx
	movq	%rax, %r8
.Lrt_scanf_726:
	movzbl	(%rbx), %eax
	cmpb	$37, %al
	jne	.Lrt_scanf_725
.Lrt_scanf_617:
	cmpq	%r8, %r12
	je	.Lrt_scanf_649
	cmpq	$5, %r9
	je	.Lrt_scanf_649
	leaq	1(%r9), %rax
	movzbl	1(%rbx), %r10d
	movq	%rax, -144(%rbp)
	movq	-96(%rbp,%rax,8), %rax
	movq	%rax, -136(%rbp)
	cmpb	$100, %r10b
	jne	.Lrt_scanf_626
	movzbl	(%r8), %eax
	movl	%eax, -160(%rbp)
	movl	%eax, %edi
	movq	-152(%rbp), %rax
	cmpq	%rax, %r8
	jnb	.Lrt_scanf_632
	movl	%edi, %eax
	movq	%r8, %rsi
	cmpb	$32, %dil
	ja	.Lrt_scanf_629
	movzbl	%dil, %ecx
	btq	%rcx, %r14
	jc	.Lrt_scanf_630
.Lrt_scanf_629:
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
	je	.Lrt_scanf_632
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
	ja	.Lrt_scanf_632
	movq	-136(%rbp), %rdi
	xorl	%r11d, %edx
	leaq	(%rsi,%rax), %r8
	addq	$2, %rbx
	subl	%r11d, %edx
	movq	-144(%rbp), %r9
	movl	%edx, (%rdi)
	jmp	.Lrt_scanf_615
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_620:
	testb	%al, %al
	js	.Lrt_scanf_649
	cmpb	%dl, %al
	jne	.Lrt_scanf_649
	leaq	1(%r8), %rax
	addq	$1, %rbx
	movq	%rax, %r8
	jmp	.Lrt_scanf_726
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_630:
	movzbl	1(%rsi), %eax
	addq	$1, %rsi
	cmpb	$32, %al
	ja	.Lrt_scanf_629
	movq	-152(%rbp), %rcx
	cmpq	%rcx, %rsi
	jnb	.Lrt_scanf_629
	movabsq	$4294983168, %rdx
	btq	%rax, %rdx
	jc	.Lrt_scanf_630
	jmp	.Lrt_scanf_629
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_626:
	cmpb	$99, %r10b
	je	.Lrt_scanf_727
	cmpb	$108, %r10b
	je	.Lrt_scanf_728
	leaq	1(%rbx), %rax
	movq	%rax, -176(%rbp)
	leal	-48(%r10), %eax
	cmpb	$9, %al
	ja	.Lrt_scanf_729
	movq	-176(%rbp), %rdx
	leaq	9(%rbx), %rax
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_638:
	subl	$48, %r10d
	leaq	(%rcx,%rcx,4), %rcx
	addq	$1, %rdx
	movsbq	%r10b, %r10
	leaq	(%r10,%rcx,2), %rcx
	movzbl	(%rdx), %r10d
	leal	-48(%r10), %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_637
	cmpq	%rax, %rdx
	jne	.Lrt_scanf_638
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_649:
	leaq	-128(%rbp), %rdx
	movq	%rbx, %rcx
	movq	%r15, %rsi
	movq	%r13, %rdi
	call	rt_scanf_rest
	jmp	.Lrt_scanf_612
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_632:
	movl	$4, -184(%rbp)
	leaq	1(%rbx), %rax
	movq	%rax, -176(%rbp)
.Lrt_scanf_628:
	cmpb	$32, %dil
	ja	.Lrt_scanf_657
	movq	$-1, %rcx
.Lrt_scanf_653:
	movl	-160(%rbp), %eax
	movq	%r8, %r11
.Lrt_scanf_641:
	btq	%rax, %r14
	jnc	.Lrt_scanf_640
	leaq	-1(%r12), %rax
	cmpq	%rax, %r11
	jnb	.Lrt_scanf_640
	movzbl	1(%r11), %eax
	addq	$1, %r11
	movl	%eax, %edi
	cmpb	$32, %al
	jbe	.Lrt_scanf_641
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_640:
	cmpb	$100, %r10b
	je	.Lrt_scanf_659
	cmpb	$117, %r10b
	jne	.Lrt_scanf_643
.Lrt_scanf_659:
	movq	%r12, %rax
	subq	%r11, %rax
	cmpq	$25, %rax
	jle	.Lrt_scanf_649
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
	ja	.Lrt_scanf_649
	movq	-200(%rbp), %rdx
	movq	-216(%rbp), %rcx
	movq	-208(%rbp), %r11
	xorq	%rdi, %rdx
	addq	%rcx, %rdx
	cmpl	$4, -184(%rbp)
	jne	.Lrt_scanf_646
	movq	-136(%rbp), %rsi
	movl	%edx, (%rsi)
.Lrt_scanf_722:
	leaq	(%r11,%rax), %r8
.Lrt_scanf_648:
	movq	-176(%rbp), %rbx
	movq	-144(%rbp), %r9
	addq	$1, %rbx
	jmp	.Lrt_scanf_615
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_657:
	movq	%r8, %r11
	movq	$-1, %rcx
	jmp	.Lrt_scanf_640
.Lrt_scanf_727:
	movzbl	(%r8), %eax
	movq	-136(%rbp), %rsi
	addq	$2, %rbx
	addq	$1, %r8
	movq	-144(%rbp), %r9
	movb	%al, (%rsi)
	jmp	.Lrt_scanf_615
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_724:
	movq	%r8, 8(%r13)
	movl	%r9d, %eax
	jmp	.Lrt_scanf_612
.Lrt_scanf_729:
	movl	$4, -184(%rbp)
	movzbl	(%r8), %eax
	movl	%eax, -160(%rbp)
	movl	%eax, %edi
	jmp	.Lrt_scanf_628
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_728:
	movzbl	(%r8), %eax
	movzbl	2(%rbx), %r10d
	movl	$8, -184(%rbp)
	movl	%eax, -160(%rbp)
	movl	%eax, %edi
	leaq	2(%rbx), %rax
	movq	%rax, -176(%rbp)
	cmpb	$108, %r10b
	jne	.Lrt_scanf_628
	leaq	3(%rbx), %rax
	movzbl	3(%rbx), %r10d
	movl	$16, -184(%rbp)
	movq	%rax, -176(%rbp)
	jmp	.Lrt_scanf_628
.Lrt_scanf_643:
	cmpb	$115, %r10b
	je	.Lrt_scanf_730
	cmpb	$102, %r10b
	jne	.Lrt_scanf_649
	movl	-184(%rbp), %edx
	cmpl	$16, %edx
	je	.Lrt_scanf_649
	movq	-136(%rbp), %rcx
	movq	%r12, %rsi
	movq	%r11, %rdi
	movq	%r9, -184(%rbp)
	movq	%r8, -160(%rbp)
	call	rt_scanf_fraction
	movq	-160(%rbp), %r8
	movq	-184(%rbp), %r9
	testq	%rax, %rax
	je	.Lrt_scanf_649
	movq	%rax, %r8
	jmp	.Lrt_scanf_648
.Lrt_scanf_646:
	movq	-136(%rbp), %rdi
	movq	%rdx, (%rdi)
	jmp	.Lrt_scanf_722
.Lrt_scanf_730:
	cmpl	$4, -184(%rbp)
	jne	.Lrt_scanf_649
.Lrt_scanf_652:
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
	je	.Lrt_scanf_649
	movq	-184(%rbp), %r10
	movq	-160(%rbp), %r11
	cmpq	%rax, %r10
	jne	.Lrt_scanf_660
	movq	-192(%rbp), %rcx
	cmpq	%rcx, %rax
	jne	.Lrt_scanf_649
.Lrt_scanf_660:
	movq	-136(%rbp), %rdi
	movb	$0, (%rdi,%rax)
	jmp	.Lrt_scanf_722
.Lrt_scanf_637:
	movq	%rdx, -176(%rbp)
	cmpb	$115, %r10b
	jne	.Lrt_scanf_649
	testq	%rcx, %rcx
	je	.Lrt_scanf_649
	movzbl	(%r8), %edi
	cmpb	$32, %dil
	ja	.Lrt_scanf_658
	movzbl	%dil, %eax
	movl	$115, %r10d
	movl	$4, -184(%rbp)
	movl	%eax, -160(%rbp)
	jmp	.Lrt_scanf_653
.Lrt_scanf_658:
	movq	%r8, %r11
	jmp	.Lrt_scanf_652
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
	jne	.Lrt_scanf_732
	movzbl	1(%rdi), %eax
	cmpb	$100, %al
	je	.Lrt_scanf_746
	cmpb	$115, %al
	jne	.Lrt_scanf_736
	cmpb	$0, 2(%rdi)
	je	.Lrt_scanf_803
.Lrt_scanf_735:
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_738:
	cmpb	$99, %al
	je	.Lrt_scanf_804
	cmpb	$117, %al
	jne	.Lrt_scanf_735
.Lrt_scanf_746:
	cmpb	$0, 2(%rdi)
	jne	.Lrt_scanf_735
	movq	16(%r10), %rcx
	movq	8(%r10), %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_scanf_751
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_751
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_751
	movl	192(%r10), %r8d
	testl	%r8d, %r8d
	jns	.Lrt_scanf_751
	testb	$16, (%r10)
	jne	.Lrt_scanf_751
	movabsq	$4294983168, %r9
	movzbl	(%rax), %edx
	movzbl	%dl, %r8d
	cmpb	$32, %dl
	ja	.Lrt_scanf_756
.Lrt_scanf_757:
	btq	%r8, %r9
	jnc	.Lrt_scanf_756
	leaq	-25(%rcx), %r8
	cmpq	%r8, %rax
	jnb	.Lrt_scanf_756
	movzbl	1(%rax), %r8d
	addq	$1, %rax
	movl	%r8d, %edx
	cmpb	$32, %r8b
	jbe	.Lrt_scanf_757
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_756:
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
	je	.Lrt_scanf_759
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
	ja	.Lrt_scanf_759
	xorl	%r9d, %edx
	addq	%r8, %rax
	subl	%r9d, %edx
	movl	%edx, (%rsi)
	jmp	.Lrt_scanf_761
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_736:
	cmpb	$108, %al
	jne	.Lrt_scanf_738
	movzbl	2(%rdi), %eax
	cmpb	$108, %al
	je	.Lrt_scanf_739
	cmpb	$100, %al
	je	.Lrt_scanf_766
	cmpb	$117, %al
	je	.Lrt_scanf_766
.Lrt_scanf_740:
	cmpb	$102, %al
	jne	.Lrt_scanf_735
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_735
	jmp	rt_scanf_double
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_804:
	cmpb	$0, 2(%rdi)
	jne	.Lrt_scanf_735
	movq	8(%r10), %rax
	movq	16(%r10), %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jg	.Lrt_scanf_805
.Lrt_scanf_751:
	jmp	rt_scanf_one
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_739:
	movzbl	3(%rdi), %eax
	cmpb	$117, %al
	je	.Lrt_scanf_767
	cmpb	$100, %al
	jne	.Lrt_scanf_735
.Lrt_scanf_767:
	cmpb	$0, 4(%rdi)
	jne	.Lrt_scanf_735
.Lrt_scanf_742:
	movl	$8, %edx
	jmp	rt_scanf_integral
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_803:
	jmp	rt_scanf_word
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_732:
	cmpb	$32, %al
	jne	.Lrt_scanf_735
	cmpb	$37, 1(%rdi)
	jne	.Lrt_scanf_747
	cmpb	$99, 2(%rdi)
	jne	.Lrt_scanf_747
	cmpb	$0, 3(%rdi)
	je	.Lrt_scanf_806
.Lrt_scanf_747:
	jmp	rt_scanf_after_blank
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_766:
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_740
	jmp	.Lrt_scanf_742
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_805:
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_751
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_751
	movl	192(%r10), %ecx
	testl	%ecx, %ecx
	jns	.Lrt_scanf_751
	testb	$16, (%r10)
	jne	.Lrt_scanf_751
	movzbl	(%rax), %edx
	addq	$1, %rax
	movb	%dl, (%rsi)
.Lrt_scanf_761:
	movq	%rax, 8(%r10)
	movl	$1, %eax
	ret
.Lrt_scanf_806:
	movq	16(%r10), %r8
	movq	8(%r10), %rax
	movq	%r8, %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.Lrt_scanf_751
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_751
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_751
	movl	192(%r10), %edx
	testl	%edx, %edx
	jns	.Lrt_scanf_751
	testb	$16, (%r10)
	jne	.Lrt_scanf_751
.Lrt_scanf_763:
	movzbl	(%rax), %ecx
	addq	$1, %rax
	cmpb	$32, %cl
	ja	.Lrt_scanf_762
	movl	$8388639, %edx
	salq	$9, %rdx
	sarq	%cl, %rdx
	andb	$1, %dl
	je	.Lrt_scanf_762
	cmpq	%rax, %r8
	jne	.Lrt_scanf_763
	jmp	.Lrt_scanf_751
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_759:
	movl	$4, %edx
	jmp	rt_scanf_integral
.Lrt_scanf_762:
	movb	%cl, (%rsi)
	jmp	.Lrt_scanf_761
	.cfi_endproc
	.size	rt_scanf, .-rt_scanf
	.set	rt_scanf.localalias,rt_scanf
	.p2align 4
	.type	rt_scanf_after_blank, @function
rt_scanf_after_blank:
	.cfi_startproc
	cmpb	$37, 1(%rdi)
	leaq	1(%rdi), %r10
	jne	.Lrt_scanf_808
	movzbl	2(%rdi), %eax
	cmpb	$100, %al
	je	.Lrt_scanf_811
	cmpb	$115, %al
	jne	.Lrt_scanf_829
.Lrt_scanf_811:
	cmpb	$0, 3(%rdi)
	je	.Lrt_scanf_810
.Lrt_scanf_808:
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_817:
	cmpb	$0, 4(%rdi)
	jne	.Lrt_scanf_814
.Lrt_scanf_810:
	movq	%r10, %rdi
	jmp	rt_scanf.localalias
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_829:
	cmpb	$108, %al
	jne	.Lrt_scanf_812
	movzbl	3(%rdi), %eax
	cmpb	$108, %al
	je	.Lrt_scanf_813
	cmpb	$100, %al
	je	.Lrt_scanf_817
	cmpb	$117, %al
	je	.Lrt_scanf_817
.Lrt_scanf_814:
	cmpb	$102, %al
	jne	.Lrt_scanf_808
	cmpb	$0, 4(%rdi)
	jne	.Lrt_scanf_808
	jmp	.Lrt_scanf_810
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_812:
	cmpb	$117, %al
	je	.Lrt_scanf_811
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_813:
	movzbl	4(%rdi), %eax
	cmpb	$117, %al
	je	.Lrt_scanf_818
	cmpb	$100, %al
	jne	.Lrt_scanf_808
.Lrt_scanf_818:
	cmpb	$0, 5(%rdi)
	jne	.Lrt_scanf_808
	jmp	.Lrt_scanf_810
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
