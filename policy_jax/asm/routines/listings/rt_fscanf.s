	.text
	.p2align 4
	.type	rt_fscanf_exponent, @function
rt_fscanf_exponent:
	.cfi_startproc
	cmpq	%rsi, %rdi
	jnb	.Lrt_fscanf_11
	movzbl	(%rdi), %r11d
	movq	%rdx, %r10
	movq	%rdi, %rax
	movq	%rsi, %r9
	leal	-43(%r11), %edx
	andl	$253, %edx
	jne	.Lrt_fscanf_17
	addq	$1, %rax
	cmpq	%rsi, %rax
	jnb	.Lrt_fscanf_11
.Lrt_fscanf_17:
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movq	%r9, %r8
	xorl	%edx, %edx
	xorl	%edi, %edi
	subq	%rax, %r8
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_7:
	movzbl	(%rax,%rdx), %ecx
	movl	%edx, %ebx
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_19
	subl	$48, %ecx
	leaq	(%rdi,%rdi,4), %rsi
	addq	$1, %rdx
	movslq	%ecx, %rcx
	leaq	(%rcx,%rsi,2), %rdi
	cmpq	%r8, %rdx
	je	.Lrt_fscanf_20
	cmpq	$20, %rdx
	jne	.Lrt_fscanf_7
.Lrt_fscanf_12:
	xorl	%eax, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_11:
	.cfi_restore 3
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_19:
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	addq	%rdx, %rax
	subl	$1, %edx
	cmpl	$3, %edx
	seta	%dl
	cmpq	%rax, %r9
	sete	%cl
	orl	%ecx, %edx
.Lrt_fscanf_6:
	testb	%dl, %dl
	jne	.Lrt_fscanf_12
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
.Lrt_fscanf_20:
	.cfi_restore_state
	addq	%rdx, %rax
	cmpl	$3, %ebx
	seta	%dl
	cmpq	%rax, %r9
	sete	%cl
	orl	%ecx, %edx
	jmp	.Lrt_fscanf_6
	.cfi_endproc
	.size	rt_fscanf_exponent, .-rt_fscanf_exponent
	.p2align 4
	.type	rt_fscanf_digits, @function
rt_fscanf_digits:
	.cfi_startproc
	movabsq	$3472328296227680304, %r10
	movq	(%rdi), %rsi
	movabsq	$8536140394893047414, %rdx
	movabsq	$-9187201950435737472, %rcx
	xorq	%r10, %rsi
	leaq	(%rsi,%rdx), %rax
	orq	%rsi, %rax
	andq	%rcx, %rax
	je	.Lrt_fscanf_22
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
.Lrt_fscanf_22:
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
	je	.Lrt_fscanf_24
	rep bsfq	%rdx, %rdx
	leaq	rt_fscanf_powers_of_ten(%rip), %rdi
	leal	-7(%rdx), %ecx
	movl	%ecx, %edx
	shrl	$3, %edx
	movl	%edx, %r11d
	imulq	(%rdi,%r11,8), %rax
	testl	%edx, %edx
	je	.Lrt_fscanf_25
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
.Lrt_fscanf_25:
	addl	$8, %edx
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_24:
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
.Lrt_fscanf_26:
	movzbl	(%rdi,%rdx), %ecx
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_23
	subl	$48, %ecx
	leaq	(%rax,%rax,4), %rax
	addq	$1, %rdx
	movslq	%ecx, %rcx
	leaq	(%rcx,%rax,2), %rax
	cmpq	$20, %rdx
	jne	.Lrt_fscanf_26
.Lrt_fscanf_23:
	ret
	.cfi_endproc
	.size	rt_fscanf_digits, .-rt_fscanf_digits
	.p2align 4
	.type	rt_fscanf_integer, @function
rt_fscanf_integer:
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
	je	.Lrt_fscanf_35
	movl	%ecx, %ecx
	testb	%al, %al
	jne	.Lrt_fscanf_36
	addq	$1, %rbx
	movq	%rsi, %rax
	subq	$1, %rcx
	subq	%rbx, %rax
	cmpq	%rsi, %rbx
	jnb	.Lrt_fscanf_42
.Lrt_fscanf_39:
	cmpq	%rcx, %rax
	cmovbe	%rax, %rcx
	xorl	%edx, %edx
	movq	%rcx, %r8
	xorl	%ecx, %ecx
	testq	%r8, %r8
	je	.Lrt_fscanf_42
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_41:
	movzbl	(%rbx,%rdx), %eax
	movl	%edx, %edi
	movl	%eax, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_64
	subl	$48, %eax
	leaq	(%rcx,%rcx,4), %rcx
	addq	$1, %rdx
	cltq
	leaq	(%rax,%rcx,2), %rcx
	cmpq	%rdx, %r8
	je	.Lrt_fscanf_65
	cmpq	$20, %rdx
	jne	.Lrt_fscanf_41
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_42:
	xorl	%eax, %eax
.Lrt_fscanf_70:
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
.Lrt_fscanf_35:
	.cfi_restore_state
	movq	$-1, %rcx
	testb	%al, %al
	je	.Lrt_fscanf_66
.Lrt_fscanf_52:
	movq	%r12, %rax
	subq	%rbx, %rax
	cmpq	$23, %rax
	jle	.Lrt_fscanf_39
	movq	%rbx, %rdi
	call	rt_fscanf_digits
	testl	%edx, %edx
	movl	%edx, %edi
	movq	%rax, %rcx
	movl	%edx, %edx
	sete	%sil
.Lrt_fscanf_40:
	leaq	(%rbx,%rdx), %rax
	cmpq	%rax, %r12
	je	.Lrt_fscanf_42
	testb	%sil, %sil
	jne	.Lrt_fscanf_42
	cmpl	$18, %edi
	ja	.Lrt_fscanf_67
.Lrt_fscanf_45:
	testq	%r13, %r13
	je	.Lrt_fscanf_34
	movq	%rcx, %rdx
	negq	%rdx
	cmpb	$45, %r15b
	cmove	%rdx, %rcx
	cmpl	$4, %r14d
	jne	.Lrt_fscanf_48
	movl	%ecx, 0(%r13)
.Lrt_fscanf_34:
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
.Lrt_fscanf_66:
	.cfi_restore_state
	addq	$1, %rbx
	cmpq	%rsi, %rbx
	jnb	.Lrt_fscanf_42
	movq	$-2, %rcx
	jmp	.Lrt_fscanf_52
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_36:
	movq	%rsi, %rax
	subq	%rdi, %rax
	jmp	.Lrt_fscanf_39
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_48:
	cmpl	$7, %r14d
	ja	.Lrt_fscanf_68
	cmpl	$2, %r14d
	je	.Lrt_fscanf_69
	movb	%cl, 0(%r13)
	jmp	.Lrt_fscanf_34
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_67:
	cmpl	$19, %edi
	jne	.Lrt_fscanf_42
	testl	%ebp, %ebp
	je	.Lrt_fscanf_45
	testq	%rcx, %rcx
	jns	.Lrt_fscanf_45
	xorl	%eax, %eax
	jmp	.Lrt_fscanf_70
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_68:
	movq	%rcx, 0(%r13)
	jmp	.Lrt_fscanf_34
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_64:
	testl	%edx, %edx
	sete	%sil
	jmp	.Lrt_fscanf_40
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_65:
	addl	$1, %edi
	xorl	%esi, %esi
	jmp	.Lrt_fscanf_40
.Lrt_fscanf_69:
	movw	%cx, 0(%r13)
	jmp	.Lrt_fscanf_34
	.cfi_endproc
	.size	rt_fscanf_integer, .-rt_fscanf_integer
	.p2align 4
	.type	rt_fscanf_fraction, @function
rt_fscanf_fraction:
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
	jne	.Lrt_fscanf_72
	addq	$1, %rbp
	cmpq	%rsi, %rbp
	jnb	.Lrt_fscanf_80
	movq	$0, 24(%rsp)
	movq	%rsi, %rax
	subq	%rbp, %rax
	movq	%rax, %rdi
	cmpq	$23, %rax
	jle	.Lrt_fscanf_76
.Lrt_fscanf_75:
	movabsq	$3472328296227680304, %rax
	xorq	0(%rbp), %rax
	movabsq	$8536140394893047414, %rcx
	movabsq	$-9187201950435737472, %rdx
	addq	%rax, %rcx
	orq	%rax, %rcx
	andq	%rdx, %rcx
	je	.Lrt_fscanf_120
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
.Lrt_fscanf_79:
	testb	%dl, %dl
	jne	.Lrt_fscanf_80
	movzbl	(%rax), %edx
	testl	%esi, %esi
	je	.Lrt_fscanf_81
.Lrt_fscanf_100:
	cmpb	$46, %dl
	je	.Lrt_fscanf_99
.Lrt_fscanf_86:
	orl	$32, %edx
	testl	%esi, %esi
	je	.Lrt_fscanf_80
	cmpb	$120, %dl
	je	.Lrt_fscanf_80
	cmpb	$101, %dl
	je	.Lrt_fscanf_121
.Lrt_fscanf_93:
	movq	24(%rsp), %rdx
	leaq	22(%rdx), %rcx
	cmpq	$44, %rcx
	ja	.Lrt_fscanf_80
	movabsq	$9007199254740992, %rcx
	cmpq	%rbx, %rcx
	jb	.Lrt_fscanf_80
	stmxcsr	12(%rsp)
	testl	$24576, 12(%rsp)
	jne	.Lrt_fscanf_80
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rbx, %xmm0
	testq	%rdx, %rdx
	js	.Lrt_fscanf_122
	leaq	rt_fscanf_exact_powers(%rip), %rcx
	mulsd	(%rcx,%rdx,8), %xmm0
.Lrt_fscanf_95:
	cmpb	$45, %r15b
	jne	.Lrt_fscanf_96
	xorpd	.Lrt_fscanf_C0(%rip), %xmm0
.Lrt_fscanf_96:
	movq	%xmm0, %rdx
	cmpl	$8, %r13d
	jne	.Lrt_fscanf_97
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
.Lrt_fscanf_76:
	.cfi_restore_state
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_84:
	movzbl	0(%rbp,%rax), %edx
	movl	%eax, %esi
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_123
	subl	$48, %edx
	leaq	(%rbx,%rbx,4), %rcx
	addq	$1, %rax
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %rbx
	cmpq	%rdi, %rax
	je	.Lrt_fscanf_124
	cmpq	$20, %rax
	jne	.Lrt_fscanf_84
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_80:
	xorl	%eax, %eax
.Lrt_fscanf_71:
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
.Lrt_fscanf_72:
	.cfi_restore_state
	movq	$0, 24(%rsp)
	movq	%rsi, %rax
	subq	%rdi, %rax
	cmpq	$23, %rax
	jg	.Lrt_fscanf_75
	movq	%rax, %rdi
	testq	%rax, %rax
	jne	.Lrt_fscanf_76
	movq	%rbp, %rax
	cmpq	%rbp, %rsi
	je	.Lrt_fscanf_80
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_81:
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	cmpb	$46, (%rax)
	jne	.Lrt_fscanf_80
.Lrt_fscanf_99:
	leaq	1(%rax), %rbp
	movq	%r12, %r10
	subq	%rbp, %r10
	cmpq	$23, %r10
	jle	.Lrt_fscanf_87
	movabsq	$3472328296227680304, %rdx
	xorq	1(%rax), %rdx
	movabsq	$8536140394893047414, %rax
	movabsq	$-9187201950435737472, %rcx
	addq	%rdx, %rax
	orq	%rdx, %rax
	andq	%rcx, %rax
	je	.Lrt_fscanf_88
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
.Lrt_fscanf_89:
	leaq	0(%rbp,%r11), %rax
	cmpq	%rax, %r12
	je	.Lrt_fscanf_80
	addl	%edi, %esi
	cmpl	$19, %esi
	ja	.Lrt_fscanf_80
	movl	%edi, %edx
	testl	%edi, %edi
	je	.Lrt_fscanf_91
	leaq	rt_fscanf_powers_of_ten(%rip), %rdi
	imulq	(%rdi,%rdx,8), %rbx
	addq	%rcx, %rbx
.Lrt_fscanf_91:
	negq	%rdx
	movq	%rdx, 24(%rsp)
	movzbl	(%rax), %edx
	jmp	.Lrt_fscanf_86
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_122:
	negq	%rdx
	leaq	rt_fscanf_exact_powers(%rip), %rcx
	divsd	(%rcx,%rdx,8), %xmm0
	jmp	.Lrt_fscanf_95
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_120:
	movq	%rbp, %rdi
	call	rt_fscanf_digits
	movq	%rax, %rbx
	movl	%edx, %eax
	movl	%edx, %esi
	addq	%rbp, %rax
	cmpl	$19, %edx
	seta	%dl
	cmpq	%r12, %rax
	sete	%cl
	orl	%ecx, %edx
	jmp	.Lrt_fscanf_79
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_121:
	leaq	24(%rsp), %rdx
	leaq	1(%rax), %rdi
	movq	%r12, %rsi
	call	rt_fscanf_exponent
	testq	%rax, %rax
	jne	.Lrt_fscanf_93
	jmp	.Lrt_fscanf_80
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_97:
	andl	$536870911, %edx
	cmpq	$268435456, %rdx
	je	.Lrt_fscanf_80
	cvtsd2ss	%xmm0, %xmm0
	movss	%xmm0, (%r14)
	jmp	.Lrt_fscanf_71
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_87:
	movq	%r10, %r11
	movl	$1, %edx
	xorl	%ecx, %ecx
	testq	%r10, %r10
	je	.Lrt_fscanf_125
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_90:
	movzbl	(%rax,%rdx), %r8d
	movl	%edx, %edi
	movl	%r8d, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	ja	.Lrt_fscanf_126
	subl	$48, %r8d
	leaq	(%rcx,%rcx,4), %rcx
	movslq	%r8d, %r8
	leaq	(%r8,%rcx,2), %rcx
	cmpq	%r10, %rdx
	je	.Lrt_fscanf_89
	addq	$1, %rdx
	cmpq	$21, %rdx
	jne	.Lrt_fscanf_90
	movl	$20, %r11d
	movl	$20, %edi
	jmp	.Lrt_fscanf_89
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_123:
	addq	%rbp, %rax
	cmpq	%rax, %r12
	sete	%dl
	jmp	.Lrt_fscanf_79
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_124:
	addq	%rbp, %rax
	addl	$1, %esi
	cmpq	%rax, %r12
	je	.Lrt_fscanf_80
	cmpl	$19, %esi
	ja	.Lrt_fscanf_80
	movzbl	(%rax), %edx
	jmp	.Lrt_fscanf_100
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_88:
	movq	%rbp, %rdi
	movl	%esi, 8(%rsp)
	call	rt_fscanf_digits
	movl	8(%rsp), %esi
	movl	%edx, %edi
	movq	%rax, %rcx
	movl	%edx, %r11d
	jmp	.Lrt_fscanf_89
.Lrt_fscanf_126:
	leal	-1(%rdx), %r11d
	movq	%r11, %rdi
	jmp	.Lrt_fscanf_89
.Lrt_fscanf_125:
	cmpq	%r12, %rbp
	je	.Lrt_fscanf_80
	cmpl	$19, %esi
	ja	.Lrt_fscanf_80
	movq	%rbp, %rax
	xorl	%edx, %edx
	jmp	.Lrt_fscanf_91
	.cfi_endproc
	.size	rt_fscanf_fraction, .-rt_fscanf_fraction
	.p2align 4
	.type	rt_fscanf_copy_word, @function
rt_fscanf_copy_word:
	.cfi_startproc
	movq	%rdi, %rcx
	xorl	%eax, %eax
	movq	%rsi, %rdi
	cmpq	$15, %rdx
	jbe	.Lrt_fscanf_128
	movdqa	.Lrt_fscanf_C1(%rip), %xmm5
	movdqa	.Lrt_fscanf_C2(%rip), %xmm4
	movdqa	.Lrt_fscanf_C3(%rip), %xmm3
	jmp	.Lrt_fscanf_138
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_129:
	testq	%rcx, %rcx
	je	.Lrt_fscanf_137
	movups	%xmm1, (%rcx,%rax)
.Lrt_fscanf_137:
	addq	$16, %rax
	movq	%rdx, %rsi
	subq	%rax, %rsi
	cmpq	$15, %rsi
	jbe	.Lrt_fscanf_128
.Lrt_fscanf_138:
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
	je	.Lrt_fscanf_129
	rep bsfl	%esi, %esi
	movslq	%esi, %rdx
	testq	%rcx, %rcx
	je	.Lrt_fscanf_131
	testq	%rax, %rax
	je	.Lrt_fscanf_130
	leaq	-16(%rdx,%rax), %rsi
	movdqu	(%rdi,%rsi), %xmm6
	movups	%xmm6, (%rcx,%rsi)
.Lrt_fscanf_131:
	addq	%rdx, %rax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_128:
	cmpq	%rdx, %rax
	jnb	.Lrt_fscanf_127
	movabsq	$4294983168, %r8
.Lrt_fscanf_141:
	movzbl	(%rdi,%rax), %esi
	cmpb	$32, %sil
	ja	.Lrt_fscanf_139
	btq	%rsi, %r8
	jc	.Lrt_fscanf_127
.Lrt_fscanf_139:
	testq	%rcx, %rcx
	je	.Lrt_fscanf_140
	movb	%sil, (%rcx,%rax)
.Lrt_fscanf_140:
	addq	$1, %rax
	cmpq	%rax, %rdx
	jne	.Lrt_fscanf_141
.Lrt_fscanf_127:
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_130:
	testq	%rcx, %rcx
	je	.Lrt_fscanf_131
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
	.size	rt_fscanf_copy_word, .-rt_fscanf_copy_word
	.p2align 4
	.type	rt_fscanf_lone_word, @function
rt_fscanf_lone_word:
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
	ja	.Lrt_fscanf_165
	movabsq	$4294983168, %rcx
	movsbl	%dl, %eax
.Lrt_fscanf_166:
	btq	%rax, %rcx
	jc	.Lrt_fscanf_209
.Lrt_fscanf_165:
	movl	$-2147483648, %eax
	cmpb	$37, %dl
	jne	.Lrt_fscanf_164
	movzbl	1(%rsi), %edx
	xorl	%ebx, %ebx
	leaq	1(%rsi), %rcx
	cmpb	$115, %dl
	leal	-48(%rdx), %eax
	sete	%bl
	negq	%rbx
	cmpb	$9, %al
	ja	.Lrt_fscanf_168
	addq	$9, %rsi
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_169:
	subl	$48, %edx
	leaq	(%rbx,%rbx,4), %rax
	addq	$1, %rcx
	movsbq	%dl, %rdx
	leaq	(%rdx,%rax,2), %rbx
	movzbl	(%rcx), %edx
	leal	-48(%rdx), %eax
	cmpb	$9, %al
	ja	.Lrt_fscanf_168
	cmpq	%rcx, %rsi
	jne	.Lrt_fscanf_169
.Lrt_fscanf_182:
	movl	$-2147483648, %eax
.Lrt_fscanf_164:
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
.Lrt_fscanf_209:
	.cfi_restore_state
	movzbl	1(%rsi), %eax
	addq	$1, %rsi
	movl	%eax, %edx
	cmpb	$32, %al
	jbe	.Lrt_fscanf_166
	jmp	.Lrt_fscanf_165
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_168:
	movl	$-2147483648, %eax
	cmpb	$115, %dl
	jne	.Lrt_fscanf_164
	cmpb	$0, 1(%rcx)
	setne	%dl
	testq	%rbx, %rbx
	sete	%cl
	orb	%cl, %dl
	jne	.Lrt_fscanf_182
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_182
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_164
	movl	192(%rbp), %edx
	testl	%edx, %edx
	jns	.Lrt_fscanf_164
	testb	$20, 0(%rbp)
	jne	.Lrt_fscanf_164
	call	__errno_location@PLT
	movabsq	$4294983168, %r13
	movq	%rax, %r14
	movl	(%rax), %eax
	movl	$0, (%r14)
	movl	%eax, 12(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_173:
	movq	8(%rbp), %r15
	movq	16(%rbp), %rax
	cmpq	%rax, %r15
	jnb	.Lrt_fscanf_176
.Lrt_fscanf_172:
	movzbl	(%r15), %edx
	cmpb	$32, %dl
	ja	.Lrt_fscanf_174
	btq	%rdx, %r13
	jnc	.Lrt_fscanf_174
	addq	$1, %r15
	cmpq	%r15, %rax
	jne	.Lrt_fscanf_172
	movq	%rax, 8(%rbp)
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_176:
	movq	%rbp, %rdi
	call	__underflow@PLT
	cmpl	$-1, %eax
	jne	.Lrt_fscanf_173
	jmp	.Lrt_fscanf_164
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_174:
	movq	%r15, 8(%rbp)
	cmpq	%rax, %r15
	jnb	.Lrt_fscanf_176
	movl	12(%rsp), %edi
	movl	%edi, (%r14)
	jmp	.Lrt_fscanf_178
.Lrt_fscanf_210:
	movq	8(%rbp), %r15
	movq	16(%rbp), %rax
.Lrt_fscanf_178:
	subq	%r15, %rax
	movq	%r12, %rdi
	movq	%r15, %rsi
	cmpq	%rax, %rbx
	movq	%rax, %rdx
	movq	%rax, %r13
	cmovbe	%rbx, %rdx
	call	rt_fscanf_copy_word
	leaq	(%r15,%rax), %rcx
	addq	%rax, %r12
	subq	%rax, %rbx
	movq	%rcx, 8(%rbp)
	cmpq	%r13, %rax
	jb	.Lrt_fscanf_177
	testq	%rbx, %rbx
	je	.Lrt_fscanf_177
	movq	%rbp, %rdi
	call	__underflow@PLT
	cmpl	$-1, %eax
	jne	.Lrt_fscanf_210
.Lrt_fscanf_177:
	movb	$0, (%r12)
	movl	$1, %eax
	jmp	.Lrt_fscanf_164
	.cfi_endproc
	.size	rt_fscanf_lone_word, .-rt_fscanf_lone_word
	.type	rt_fscanf_rare, @function
rt_fscanf_rare:
	.cfi_startproc
	movabsq	$206158430224, %rax
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
	je	.Lrt_fscanf_314
	cmpq	%r12, 32(%rsp)
	jnb	.Lrt_fscanf_314
	cmpb	$0, (%rax)
	je	.Lrt_fscanf_314
	cmpl	$0, 192(%rdi)
	jns	.Lrt_fscanf_314
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_314
	movq	32(%rsp), %r11
	movq	%rdi, 8(%rsp)
	xorl	%r15d, %r15d
	movq	%rsi, %rdx
	movq	%rsi, 16(%rsp)
	movl	%r15d, %r13d
	movl	$16, %r14d
	movq	%r12, %r15
	movq	%r11, %rbx
	movq	%r8, %r11
.Lrt_fscanf_214:
	movb	(%rdx), %cl
	leaq	1(%rdx), %rbp
	cmpb	$37, %cl
	je	.Lrt_fscanf_215
	testb	%cl, %cl
	je	.Lrt_fscanf_216
	cmpb	$32, %cl
	ja	.Lrt_fscanf_217
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_fscanf_218
.Lrt_fscanf_221:
	cmpq	%r15, %rbx
	jnb	.Lrt_fscanf_219
	movb	(%rbx), %cl
	cmpb	$32, %cl
	jbe	.Lrt_fscanf_502
.Lrt_fscanf_220:
	movq	%rbp, %rdx
	jmp	.Lrt_fscanf_214
.Lrt_fscanf_502:
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_fscanf_220
	incq	%rbx
	jmp	.Lrt_fscanf_221
.Lrt_fscanf_219:
	cmpq	%rbx, %r15
	jne	.Lrt_fscanf_220
	jmp	.Lrt_fscanf_493
.Lrt_fscanf_217:
	testb	%cl, %cl
	js	.Lrt_fscanf_493
.Lrt_fscanf_218:
	cmpq	%r15, %rbx
	jnb	.Lrt_fscanf_493
	cmpb	(%rbx), %cl
	jmp	.Lrt_fscanf_501
.Lrt_fscanf_215:
	movzbl	1(%rdx), %esi
	leaq	2(%rdx), %rbp
	cmpb	$100, %sil
	jne	.Lrt_fscanf_223
	movq	%r11, %rax
	cmpl	$47, %r14d
	ja	.Lrt_fscanf_224
	movq	24(%rsp), %rdi
	movl	%r14d, %eax
	addq	%rdi, %rax
.Lrt_fscanf_224:
	movq	(%rax), %rax
	movq	%rbx, %r9
	movq	%rax, 64(%rsp)
	movq	%r15, %rax
	subq	%rbx, %rax
	cmpq	$25, %rax
	jle	.Lrt_fscanf_332
.Lrt_fscanf_226:
	movb	(%r9), %cl
	cmpb	$32, %cl
	ja	.Lrt_fscanf_227
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_fscanf_227
	leaq	-25(%r15), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_fscanf_227
	incq	%r9
	jmp	.Lrt_fscanf_226
.Lrt_fscanf_227:
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
	je	.Lrt_fscanf_229
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
	jmp	.Lrt_fscanf_230
.Lrt_fscanf_229:
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
	je	.Lrt_fscanf_231
	bsfq	%rcx, %rcx
	leal	-7(%rcx), %eax
	movq	48(%rsp), %rcx
	movl	%eax, %r8d
	movl	%eax, 56(%rsp)
	shrl	$3, %r8d
	movl	%r8d, %eax
	movq	%rax, %r10
	leaq	rt_fscanf_powers_of_ten(%rip), %rax
	imulq	(%rax,%r10,8), %rcx
	movq	%rcx, %rax
	testl	%r8d, %r8d
	je	.Lrt_fscanf_232
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
.Lrt_fscanf_232:
	addq	%rdi, %rax
	addl	$8, %r8d
	jmp	.Lrt_fscanf_230
.Lrt_fscanf_231:
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
.Lrt_fscanf_233:
	movzbl	(%r9,%r8), %edx
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_230
	imulq	$10, %rax, %rax
	subl	$48, %edx
	incq	%r8
	movslq	%edx, %rdx
	addq	%rdx, %rax
	cmpq	$20, %r8
	jne	.Lrt_fscanf_233
	movl	$20, %r8d
.Lrt_fscanf_230:
	leal	-1(%r8), %edx
	cmpl	$17, %edx
	ja	.Lrt_fscanf_332
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
	ja	.Lrt_fscanf_235
	addl	$8, %r14d
	jmp	.Lrt_fscanf_496
.Lrt_fscanf_235:
	addq	$8, %r11
	jmp	.Lrt_fscanf_496
.Lrt_fscanf_223:
	xorl	%edi, %edi
	movl	$1, %r12d
	cmpb	$64, %sil
	ja	.Lrt_fscanf_237
	cmpb	$42, %sil
	jne	.Lrt_fscanf_238
	movzbl	2(%rdx), %esi
	leaq	3(%rdx), %rbp
	xorl	%r12d, %r12d
.Lrt_fscanf_238:
	cmpb	$48, %sil
	je	.Lrt_fscanf_493
	leaq	8(%rbp), %rax
	xorl	%edi, %edi
.Lrt_fscanf_239:
	leal	-48(%rsi), %edx
	cmpb	$9, %dl
	ja	.Lrt_fscanf_237
	cmpq	%rax, %rbp
	je	.Lrt_fscanf_493
	imull	$10, %edi, %edi
	incq	%rbp
	leal	-48(%rdi,%rsi), %edi
	movzbl	-1(%rbp), %esi
	jmp	.Lrt_fscanf_239
.Lrt_fscanf_237:
	cmpb	$108, %sil
	jne	.Lrt_fscanf_241
	movb	0(%rbp), %sil
	cmpb	$108, %sil
	je	.Lrt_fscanf_242
	incq	%rbp
	movl	$8, %r8d
	jmp	.Lrt_fscanf_243
.Lrt_fscanf_242:
	movb	1(%rbp), %sil
	addq	$2, %rbp
	jmp	.Lrt_fscanf_497
.Lrt_fscanf_241:
	cmpb	$104, %sil
	jne	.Lrt_fscanf_225
	movb	0(%rbp), %sil
	cmpb	$104, %sil
	je	.Lrt_fscanf_244
	incq	%rbp
	movl	$2, %r8d
	jmp	.Lrt_fscanf_243
.Lrt_fscanf_244:
	movb	1(%rbp), %sil
	movl	$1, %r8d
	addq	$2, %rbp
	jmp	.Lrt_fscanf_243
.Lrt_fscanf_332:
	xorl	%edi, %edi
	movl	$1, %r12d
.Lrt_fscanf_225:
	movl	%esi, %eax
	andl	$-17, %eax
	cmpb	$106, %al
	je	.Lrt_fscanf_346
	movl	$4, %r8d
	cmpb	$116, %sil
	jne	.Lrt_fscanf_243
.Lrt_fscanf_346:
	movb	0(%rbp), %sil
	incq	%rbp
.Lrt_fscanf_497:
	movl	$16, %r8d
.Lrt_fscanf_243:
	leal	-91(%rsi), %eax
	testb	$-9, %al
	je	.Lrt_fscanf_246
	cmpb	$110, %sil
	je	.Lrt_fscanf_247
.Lrt_fscanf_249:
	cmpq	%r15, %rbx
	jnb	.Lrt_fscanf_493
	movb	(%rbx), %cl
	cmpb	$32, %cl
	ja	.Lrt_fscanf_248
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_fscanf_248
	incq	%rbx
	jmp	.Lrt_fscanf_249
.Lrt_fscanf_246:
	cmpq	%r15, %rbx
	jb	.Lrt_fscanf_250
	jmp	.Lrt_fscanf_493
.Lrt_fscanf_248:
	cmpb	$120, %sil
	ja	.Lrt_fscanf_493
	cmpb	$87, %sil
	jbe	.Lrt_fscanf_503
.Lrt_fscanf_250:
	leal	-88(%rsi), %eax
	cmpb	$32, %al
	ja	.Lrt_fscanf_493
	leaq	.Lrt_fscanf_254(%rip), %rcx
	movzbl	%al, %eax
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.Lrt_fscanf_254:
	.long	.Lrt_fscanf_253-.Lrt_fscanf_254
	.long	.Lrt_fscanf_493-.Lrt_fscanf_254
	.long	.Lrt_fscanf_493-.Lrt_fscanf_254
	.long	.Lrt_fscanf_258-.Lrt_fscanf_254
	.long	.Lrt_fscanf_493-.Lrt_fscanf_254
	.long	.Lrt_fscanf_493-.Lrt_fscanf_254
	.long	.Lrt_fscanf_493-.Lrt_fscanf_254
	.long	.Lrt_fscanf_493-.Lrt_fscanf_254
	.long	.Lrt_fscanf_493-.Lrt_fscanf_254
	.long	.Lrt_fscanf_493-.Lrt_fscanf_254
	.long	.Lrt_fscanf_493-.Lrt_fscanf_254
	.long	.Lrt_fscanf_257-.Lrt_fscanf_254
	.long	.Lrt_fscanf_253-.Lrt_fscanf_254
	.long	.Lrt_fscanf_252-.Lrt_fscanf_254
	.long	.Lrt_fscanf_252-.Lrt_fscanf_254
	.long	.Lrt_fscanf_252-.Lrt_fscanf_254
	.long	.Lrt_fscanf_493-.Lrt_fscanf_254
	.long	.Lrt_fscanf_256-.Lrt_fscanf_254
	.long	.Lrt_fscanf_493-.Lrt_fscanf_254
	.long	.Lrt_fscanf_493-.Lrt_fscanf_254
	.long	.Lrt_fscanf_493-.Lrt_fscanf_254
	.long	.Lrt_fscanf_493-.Lrt_fscanf_254
	.long	.Lrt_fscanf_247-.Lrt_fscanf_254
	.long	.Lrt_fscanf_493-.Lrt_fscanf_254
	.long	.Lrt_fscanf_493-.Lrt_fscanf_254
	.long	.Lrt_fscanf_493-.Lrt_fscanf_254
	.long	.Lrt_fscanf_493-.Lrt_fscanf_254
	.long	.Lrt_fscanf_255-.Lrt_fscanf_254
	.long	.Lrt_fscanf_493-.Lrt_fscanf_254
	.long	.Lrt_fscanf_253-.Lrt_fscanf_254
	.long	.Lrt_fscanf_493-.Lrt_fscanf_254
	.long	.Lrt_fscanf_493-.Lrt_fscanf_254
	.long	.Lrt_fscanf_253-.Lrt_fscanf_254
	.text
.Lrt_fscanf_256:
	movb	(%rbx), %al
	subl	$43, %eax
	andl	$-3, %eax
	cmpb	$1, %al
	movq	%rbx, %rax
	adcq	$0, %rax
	cmpq	%r15, %rax
	jnb	.Lrt_fscanf_493
	cmpb	$48, (%rax)
	je	.Lrt_fscanf_493
	xorl	%r9d, %r9d
	testl	%r12d, %r12d
	je	.Lrt_fscanf_261
	jmp	.Lrt_fscanf_260
.Lrt_fscanf_253:
	xorl	%r9d, %r9d
	testl	%r12d, %r12d
	je	.Lrt_fscanf_262
.Lrt_fscanf_260:
	cmpl	$47, %r14d
	ja	.Lrt_fscanf_263
	movq	24(%rsp), %rcx
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rcx,%rax), %r9
	jmp	.Lrt_fscanf_262
.Lrt_fscanf_263:
	movq	(%r11), %r9
	addq	$8, %r11
.Lrt_fscanf_262:
	movl	%esi, %eax
	andl	$-33, %eax
	cmpb	$88, %al
	jne	.Lrt_fscanf_261
	testl	%edi, %edi
	jne	.Lrt_fscanf_493
	movq	%rbx, %rdx
	xorl	%eax, %eax
.Lrt_fscanf_267:
	cmpq	%rdx, %r15
	je	.Lrt_fscanf_493
	movzbl	(%rdx), %esi
	leal	-48(%rsi), %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_264
	salq	$4, %rax
	subl	$48, %esi
	jmp	.Lrt_fscanf_498
.Lrt_fscanf_264:
	orl	$32, %esi
	leal	-97(%rsi), %ecx
	cmpb	$5, %cl
	ja	.Lrt_fscanf_266
	movzbl	%sil, %esi
	salq	$4, %rax
	subl	$87, %esi
.Lrt_fscanf_498:
	movslq	%esi, %rsi
	incq	%rdx
	orq	%rsi, %rax
	jmp	.Lrt_fscanf_267
.Lrt_fscanf_266:
	movl	%edx, %ecx
	subl	%ebx, %ecx
	sete	%dil
	cmpl	$15, %ecx
	setg	%cl
	orb	%dil, %cl
	jne	.Lrt_fscanf_493
	cmpb	$120, %sil
	je	.Lrt_fscanf_493
	testq	%r9, %r9
	je	.Lrt_fscanf_272
	cmpl	$4, %r8d
	jne	.Lrt_fscanf_269
	movl	%eax, (%r9)
	jmp	.Lrt_fscanf_272
.Lrt_fscanf_269:
	cmpl	$7, %r8d
	jbe	.Lrt_fscanf_270
	movq	%rax, (%r9)
	jmp	.Lrt_fscanf_272
.Lrt_fscanf_270:
	cmpl	$2, %r8d
	jne	.Lrt_fscanf_271
	movw	%ax, (%r9)
	jmp	.Lrt_fscanf_272
.Lrt_fscanf_271:
	movb	%al, (%r9)
	jmp	.Lrt_fscanf_272
.Lrt_fscanf_261:
	xorl	%edx, %edx
	cmpb	$117, %sil
	movl	%edi, %ecx
	movq	%r15, %rsi
	setne	%dl
	movq	%rbx, %rdi
	movq	%r11, 40(%rsp)
	call	rt_fscanf_integer
	movq	40(%rsp), %r11
	testq	%rax, %rax
	movq	%rax, %rdx
	je	.Lrt_fscanf_493
.Lrt_fscanf_272:
	addl	%r12d, %r13d
	movq	%rdx, %rbx
	jmp	.Lrt_fscanf_220
.Lrt_fscanf_503:
	cmpb	$37, %sil
	je	.Lrt_fscanf_251
	subl	$69, %esi
	cmpb	$2, %sil
	ja	.Lrt_fscanf_493
.Lrt_fscanf_252:
	decl	%r12d
	jne	.Lrt_fscanf_493
	leal	-4(%r8), %eax
	andl	$-5, %eax
	orl	%edi, %eax
	jne	.Lrt_fscanf_493
	cmpl	$47, %r14d
	ja	.Lrt_fscanf_273
	movq	24(%rsp), %rdi
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rdi,%rax), %rcx
	jmp	.Lrt_fscanf_274
.Lrt_fscanf_273:
	movq	(%r11), %rcx
	addq	$8, %r11
.Lrt_fscanf_274:
	movq	%rbx, %rdi
	movl	%r8d, %edx
	movq	%r15, %rsi
	movq	%r11, 40(%rsp)
	call	rt_fscanf_fraction
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.Lrt_fscanf_493
	movq	40(%rsp), %r11
	incl	%r13d
	jmp	.Lrt_fscanf_220
.Lrt_fscanf_257:
	cmpl	$4, %r8d
	jne	.Lrt_fscanf_493
	testl	%edi, %edi
	movl	$1, %eax
	movq	%r15, %rdx
	cmovne	%rdi, %rax
	subq	%rbx, %rdx
	cmpq	%rax, %rdx
	jb	.Lrt_fscanf_493
	testl	%r12d, %r12d
	je	.Lrt_fscanf_275
	cmpl	$47, %r14d
	ja	.Lrt_fscanf_276
	movq	24(%rsp), %rsi
	movl	%r14d, %edx
	addl	$8, %r14d
	movq	(%rsi,%rdx), %rdx
	jmp	.Lrt_fscanf_277
.Lrt_fscanf_276:
	movq	(%r11), %rdx
	addq	$8, %r11
.Lrt_fscanf_277:
	cmpl	$1, %edi
	ja	.Lrt_fscanf_278
	movb	(%rbx), %cl
	movb	%cl, (%rdx)
	jmp	.Lrt_fscanf_279
.Lrt_fscanf_278:
	movq	%rdx, %rdi
	movq	%rbx, %rsi
	movq	%rax, %rcx
	rep movsb
.Lrt_fscanf_279:
	incl	%r13d
.Lrt_fscanf_275:
	addq	%rax, %rbx
	jmp	.Lrt_fscanf_220
.Lrt_fscanf_255:
	cmpl	$4, %r8d
	jne	.Lrt_fscanf_493
	orq	$-1, %r8
	testl	%edi, %edi
	je	.Lrt_fscanf_280
	movl	%edi, %r8d
.Lrt_fscanf_280:
	xorl	%ecx, %ecx
	testl	%r12d, %r12d
	je	.Lrt_fscanf_281
	cmpl	$47, %r14d
	ja	.Lrt_fscanf_282
	movq	24(%rsp), %rdi
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rdi,%rax), %rcx
	jmp	.Lrt_fscanf_281
.Lrt_fscanf_282:
	movq	(%r11), %rcx
	addq	$8, %r11
.Lrt_fscanf_281:
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
	call	rt_fscanf_copy_word
	movq	48(%rsp), %r9
	movq	40(%rsp), %rcx
	movq	64(%rsp), %r11
	cmpq	%rax, %r9
	jne	.Lrt_fscanf_347
	movq	56(%rsp), %r8
	cmpq	%rax, %r8
	jne	.Lrt_fscanf_493
.Lrt_fscanf_347:
	addq	%rax, %rbx
	testl	%r12d, %r12d
	je	.Lrt_fscanf_220
	movb	$0, (%rcx,%rax)
	jmp	.Lrt_fscanf_496
.Lrt_fscanf_258:
	cmpl	$4, %r8d
	jne	.Lrt_fscanf_493
	orq	$-1, %r8
	testl	%edi, %edi
	je	.Lrt_fscanf_284
	movl	%edi, %r8d
.Lrt_fscanf_284:
	xorl	%edx, %edx
	testl	%r12d, %r12d
	je	.Lrt_fscanf_285
	cmpl	$47, %r14d
	ja	.Lrt_fscanf_286
	movq	24(%rsp), %rdi
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rdi,%rax), %rdx
	jmp	.Lrt_fscanf_285
.Lrt_fscanf_286:
	movq	(%r11), %rdx
	addq	$8, %r11
.Lrt_fscanf_285:
	cmpb	$94, 0(%rbp)
	jne	.Lrt_fscanf_287
	movb	1(%rbp), %dil
	testb	%dil, %dil
	je	.Lrt_fscanf_288
	cmpb	$93, 2(%rbp)
	jne	.Lrt_fscanf_288
	movq	%r15, %rsi
	movd	%edi, %xmm0
	subq	%rbx, %rsi
	punpcklbw	%xmm0, %xmm0
	cmpq	%r8, %rsi
	punpcklwd	%xmm0, %xmm0
	cmova	%r8, %rsi
	pshufd	$0, %xmm0, %xmm0
	xorl	%eax, %eax
.Lrt_fscanf_289:
	movq	%rsi, %rcx
	subq	%rax, %rcx
	cmpq	$15, %rcx
	jbe	.Lrt_fscanf_301
	movups	(%rbx,%rax), %xmm1
	movaps	%xmm0, %xmm2
	pcmpeqb	%xmm1, %xmm2
	pmovmskb	%xmm2, %ecx
	testl	%ecx, %ecx
	je	.Lrt_fscanf_290
	bsfl	%ecx, %ecx
	movslq	%ecx, %rsi
	testq	%rdx, %rdx
	je	.Lrt_fscanf_293
	testq	%rax, %rax
	je	.Lrt_fscanf_291
	leaq	-16(%rsi,%rax), %rcx
	movups	(%rbx,%rcx), %xmm3
	movups	%xmm3, (%rdx,%rcx)
	jmp	.Lrt_fscanf_499
.Lrt_fscanf_291:
	testq	%rdx, %rdx
	je	.Lrt_fscanf_293
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
	je	.Lrt_fscanf_295
	leaq	(%rdx,%r9), %rdi
.Lrt_fscanf_295:
	movl	(%r10), %r9d
	movl	%r9d, (%rdi)
	movl	%ecx, %r9d
	leaq	104(%rsp), %rdi
	andl	$12, %r9d
	leaq	(%rbx,%r9), %r10
	testb	$2, %cl
	je	.Lrt_fscanf_296
	leaq	(%rdx,%r9), %rdi
.Lrt_fscanf_296:
	movw	(%r10), %r9w
	movw	%r9w, (%rdi)
	testb	$1, %cl
	je	.Lrt_fscanf_293
	andl	$14, %ecx
	movb	(%rbx,%rcx), %dil
	movb	%dil, (%rdx,%rcx)
.Lrt_fscanf_499:
	addq	%rsi, %rax
	addq	$3, %rbp
	jmp	.Lrt_fscanf_292
.Lrt_fscanf_293:
	addq	%rsi, %rax
	jmp	.Lrt_fscanf_298
.Lrt_fscanf_290:
	testq	%rdx, %rdx
	je	.Lrt_fscanf_299
	movups	%xmm1, (%rdx,%rax)
.Lrt_fscanf_299:
	addq	$16, %rax
	jmp	.Lrt_fscanf_289
.Lrt_fscanf_303:
	movb	(%rbx,%rax), %cl
	cmpb	%cl, %dil
	je	.Lrt_fscanf_298
	testq	%rdx, %rdx
	je	.Lrt_fscanf_302
	movb	%cl, (%rdx,%rax)
.Lrt_fscanf_302:
	incq	%rax
.Lrt_fscanf_301:
	cmpq	%rsi, %rax
	jb	.Lrt_fscanf_303
.Lrt_fscanf_298:
	addq	$3, %rbp
	jmp	.Lrt_fscanf_304
.Lrt_fscanf_288:
	leaq	104(%rsp), %rsi
	movl	$10, %ecx
	xorl	%eax, %eax
	incq	%rbp
	movq	%rsi, %rdi
	rep stosl
	movl	$1, 136(%rsp)
	jmp	.Lrt_fscanf_305
.Lrt_fscanf_287:
	leaq	104(%rsp), %rsi
	movl	$10, %ecx
	xorl	%eax, %eax
	movq	%rsi, %rdi
	rep stosl
.Lrt_fscanf_305:
	movl	$1, %r10d
	xorl	%eax, %eax
	movl	$1, %r9d
.Lrt_fscanf_306:
	movb	0(%rbp), %cl
	incq	%rbp
	movl	%ecx, %edi
	testb	%cl, %cl
	je	.Lrt_fscanf_493
	xorl	$1, %r10d
	cmpb	$93, %cl
	jne	.Lrt_fscanf_348
	testb	%r10b, %r10b
	jne	.Lrt_fscanf_308
.Lrt_fscanf_348:
	movzbl	0(%rbp), %esi
	cmpb	$45, %cl
	jne	.Lrt_fscanf_310
	testb	%r10b, %r10b
	je	.Lrt_fscanf_310
	testb	%sil, %sil
	setne	40(%rsp)
	cmpb	$93, %sil
	setne	%r10b
	testb	%r10b, 40(%rsp)
	je	.Lrt_fscanf_310
	cmpb	%al, %sil
	jb	.Lrt_fscanf_310
	movzbl	%al, %ecx
	movl	$1, %edi
.Lrt_fscanf_311:
	cmpl	%esi, %ecx
	jnb	.Lrt_fscanf_504
	movl	%ecx, %eax
	movq	%rdi, %r10
	shrl	$6, %eax
	salq	%cl, %r10
	incl	%ecx
	orq	%r10, 104(%rsp,%rax,8)
	jmp	.Lrt_fscanf_311
.Lrt_fscanf_504:
	movb	$45, %dil
.Lrt_fscanf_313:
	xorl	%r10d, %r10d
	movl	%edi, %eax
	jmp	.Lrt_fscanf_306
.Lrt_fscanf_310:
	movl	%ecx, %eax
	movq	%r9, %rsi
	shrb	$6, %al
	salq	%cl, %rsi
	andl	$3, %eax
	orq	%rsi, 104(%rsp,%rax,8)
	jmp	.Lrt_fscanf_313
.Lrt_fscanf_308:
	movq	%r15, %rdi
	movl	136(%rsp), %r9d
	xorl	%eax, %eax
	subq	%rbx, %rdi
.Lrt_fscanf_317:
	movb	(%rbx,%rax), %cl
	movl	%ecx, %esi
	shrb	$6, %sil
	andl	$3, %esi
	movq	104(%rsp,%rsi,8), %rsi
	shrq	%cl, %rsi
	andl	$1, %esi
	cmpl	%r9d, %esi
	je	.Lrt_fscanf_304
	testq	%rdx, %rdx
	je	.Lrt_fscanf_316
	movb	%cl, (%rdx,%rax)
.Lrt_fscanf_316:
	incq	%rax
	cmpq	%rax, %r8
	je	.Lrt_fscanf_304
	cmpq	%rdi, %rax
	jne	.Lrt_fscanf_317
.Lrt_fscanf_304:
	testq	%rax, %rax
	je	.Lrt_fscanf_493
.Lrt_fscanf_292:
	addq	%rax, %rbx
	cmpq	%rbx, %r15
	jne	.Lrt_fscanf_349
	cmpq	%rax, %r8
	jne	.Lrt_fscanf_493
.Lrt_fscanf_349:
	testl	%r12d, %r12d
	je	.Lrt_fscanf_220
	movb	$0, (%rdx,%rax)
.Lrt_fscanf_496:
	incl	%r13d
	jmp	.Lrt_fscanf_220
.Lrt_fscanf_247:
	testl	%r12d, %r12d
	je	.Lrt_fscanf_220
	movq	32(%rsp), %rax
	movq	%rbx, %rdx
	subq	%rax, %rdx
	cmpl	$47, %r14d
	ja	.Lrt_fscanf_319
	movq	24(%rsp), %rdi
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rdi,%rax), %rax
	jmp	.Lrt_fscanf_320
.Lrt_fscanf_319:
	movq	(%r11), %rax
	addq	$8, %r11
.Lrt_fscanf_320:
	cmpl	$4, %r8d
	jne	.Lrt_fscanf_321
	movl	%edx, (%rax)
	jmp	.Lrt_fscanf_220
.Lrt_fscanf_321:
	cmpl	$7, %r8d
	jbe	.Lrt_fscanf_322
	movq	%rdx, (%rax)
	jmp	.Lrt_fscanf_220
.Lrt_fscanf_322:
	cmpl	$2, %r8d
	jne	.Lrt_fscanf_324
	movw	%dx, (%rax)
	jmp	.Lrt_fscanf_220
.Lrt_fscanf_324:
	movb	%dl, (%rax)
	jmp	.Lrt_fscanf_220
.Lrt_fscanf_251:
	cmpl	$4, %r8d
	setne	%al
	testl	%edi, %edi
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_fscanf_493
	testl	%r12d, %r12d
	je	.Lrt_fscanf_493
	cmpb	$37, (%rbx)
.Lrt_fscanf_501:
	jne	.Lrt_fscanf_493
	incq	%rbx
	jmp	.Lrt_fscanf_220
.Lrt_fscanf_216:
	movq	%rbx, %r11
	movq	8(%rsp), %rbx
	movl	%r13d, %r15d
	movq	%r11, 8(%rbx)
	jmp	.Lrt_fscanf_211
.Lrt_fscanf_493:
	movq	8(%rsp), %rbx
	movq	16(%rsp), %rbp
.Lrt_fscanf_314:
	movq	24(%rsp), %rax
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	movq	16(%rax), %rdx
	call	rt_fscanf_lone_word
	movl	%eax, %r15d
	cmpl	$-2147483648, %eax
	jne	.Lrt_fscanf_211
	leaq	80(%rsp), %rdx
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	__isoc99_vfscanf@PLT
	movl	%eax, %r15d
.Lrt_fscanf_211:
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
	.size	rt_fscanf_rare, .-rt_fscanf_rare
	.p2align 4
	.type	rt_fscanf_any, @function
rt_fscanf_any:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pxor	%xmm0, %xmm0
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	movq	%rdi, %r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movq	%rsi, %rbx
	subq	$120, %rsp
	movq	%rdx, -80(%rbp)
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	movq	8(%rdi), %r10
	movq	16(%rdi), %r11
	movq	%r8, -64(%rbp)
	leaq	16(%rbp), %r8
	movq	%rcx, -72(%rbp)
	movq	%r9, -56(%rbp)
	movaps	%xmm0, -96(%rbp)
	testq	%rdx, %rdx
	je	.Lrt_fscanf_506
	cmpq	%r11, %r10
	jnb	.Lrt_fscanf_506
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_506
	movl	192(%rdi), %eax
	testl	%eax, %eax
	js	.Lrt_fscanf_586
.Lrt_fscanf_506:
	leaq	-96(%rbp), %rdx
	movl	$2, %ecx
	movq	%rbx, %rsi
	movq	%r14, %rdi
	call	rt_fscanf_rare
	movl	%eax, %r12d
.Lrt_fscanf_505:
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
.Lrt_fscanf_586:
	.cfi_restore_state
	movl	(%rdi), %r12d
	andl	$16, %r12d
	jne	.Lrt_fscanf_506
	movq	%r8, -104(%rbp)
	movq	%rsi, %rcx
	movq	%r10, %r13
	movl	%r12d, %ebx
	movabsq	$4294983168, %r15
	movq	%rsi, -112(%rbp)
	jmp	.Lrt_fscanf_508
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_587:
	testb	%al, %al
	je	.Lrt_fscanf_510
	cmpq	%r13, %r11
	je	.Lrt_fscanf_583
	movzbl	0(%r13), %edx
	cmpb	$32, %al
	ja	.Lrt_fscanf_512
	btq	%rax, %r15
	jc	.Lrt_fscanf_513
	cmpb	%dl, %al
	jne	.Lrt_fscanf_583
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_514:
	addq	$1, %r13
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_515:
	movq	%r12, %rcx
.Lrt_fscanf_508:
	movzbl	(%rcx), %eax
	leaq	1(%rcx), %r12
	cmpb	$37, %al
	jne	.Lrt_fscanf_587
	cmpq	%r13, %r11
	je	.Lrt_fscanf_583
	cmpl	$4, %ebx
	je	.Lrt_fscanf_583
	movslq	%ebx, %rax
	leaq	2(%rcx), %r12
	movq	-80(%rbp,%rax,8), %r8
	movzbl	1(%rcx), %eax
	cmpb	$100, %al
	je	.Lrt_fscanf_537
	cmpb	$99, %al
	je	.Lrt_fscanf_588
	cmpb	$108, %al
	je	.Lrt_fscanf_589
	leal	-48(%rax), %edx
	cmpb	$9, %dl
	ja	.Lrt_fscanf_537
	leaq	10(%rcx), %rdx
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_521:
	subl	$48, %eax
	leaq	(%rcx,%rcx,4), %rcx
	addq	$1, %r12
	cltq
	leaq	(%rax,%rcx,2), %rcx
	movzbl	-1(%r12), %eax
	leal	-48(%rax), %edi
	cmpb	$9, %dil
	ja	.Lrt_fscanf_520
	cmpq	%r12, %rdx
	jne	.Lrt_fscanf_521
.Lrt_fscanf_583:
	movq	-104(%rbp), %r8
	movq	-112(%rbp), %rbx
	jmp	.Lrt_fscanf_506
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_513:
	movzbl	0(%r13), %eax
	cmpb	$32, %al
	ja	.Lrt_fscanf_515
	btq	%rax, %r15
	jnc	.Lrt_fscanf_515
	addq	$1, %r13
	cmpq	%r13, %r11
	jne	.Lrt_fscanf_513
	jmp	.Lrt_fscanf_583
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_512:
	cmpb	%dl, %al
	jne	.Lrt_fscanf_583
	testb	%al, %al
	jns	.Lrt_fscanf_514
	jmp	.Lrt_fscanf_583
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_537:
	movq	$-1, %rcx
	movl	$4, %r10d
.Lrt_fscanf_526:
	movzbl	0(%r13), %edx
	cmpb	$32, %dl
	ja	.Lrt_fscanf_522
.Lrt_fscanf_590:
	btq	%rdx, %r15
	jnc	.Lrt_fscanf_522
	addq	$1, %r13
	cmpq	%r13, %r11
	je	.Lrt_fscanf_583
	movzbl	0(%r13), %edx
	cmpb	$32, %dl
	jbe	.Lrt_fscanf_590
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_522:
	cmpb	$100, %al
	je	.Lrt_fscanf_524
	cmpb	$117, %al
	jne	.Lrt_fscanf_591
.Lrt_fscanf_524:
	movq	%r11, %rax
	subq	%r13, %rax
	cmpq	$25, %rax
	jle	.Lrt_fscanf_583
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
	je	.Lrt_fscanf_527
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
.Lrt_fscanf_528:
	leaq	-1(%rdx), %rcx
	cmpq	$17, %rcx
	ja	.Lrt_fscanf_583
	xorq	%r9, %rax
	addq	%rsi, %rax
	cmpl	$4, %r10d
	jne	.Lrt_fscanf_529
	movl	%eax, (%r8)
.Lrt_fscanf_530:
	addq	%rdx, %r13
.Lrt_fscanf_531:
	addl	$1, %ebx
	jmp	.Lrt_fscanf_515
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_588:
	movzbl	0(%r13), %eax
	addl	$1, %ebx
	addq	$1, %r13
	movb	%al, (%r8)
	jmp	.Lrt_fscanf_515
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_589:
	movzbl	2(%rcx), %eax
	cmpb	$108, %al
	je	.Lrt_fscanf_519
	leaq	3(%rcx), %r12
	movl	$8, %r10d
	movq	$-1, %rcx
	jmp	.Lrt_fscanf_526
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_520:
	cmpb	$115, %al
	jne	.Lrt_fscanf_583
	testq	%rcx, %rcx
	je	.Lrt_fscanf_583
	movl	$4, %r10d
	movl	$115, %eax
	jmp	.Lrt_fscanf_526
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_591:
	cmpb	$115, %al
	jne	.Lrt_fscanf_532
	cmpl	$4, %r10d
	je	.Lrt_fscanf_592
.Lrt_fscanf_532:
	cmpb	$102, %al
	jne	.Lrt_fscanf_583
	cmpl	$16, %r10d
	je	.Lrt_fscanf_583
	movq	%r11, %rsi
	movq	%r13, %rdi
	movq	%r8, %rcx
	movl	%r10d, %edx
	movq	%r11, -120(%rbp)
	call	rt_fscanf_fraction
	movq	-120(%rbp), %r11
	testq	%rax, %rax
	movq	%rax, %r13
	jne	.Lrt_fscanf_531
	jmp	.Lrt_fscanf_583
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_527:
	movq	%r13, %rdi
	movq	%r11, -152(%rbp)
	movq	%rsi, -144(%rbp)
	movl	%r10d, -136(%rbp)
	movq	%r9, -128(%rbp)
	movq	%r8, -120(%rbp)
	call	rt_fscanf_digits
	movq	-152(%rbp), %r11
	movq	-144(%rbp), %rsi
	movl	-136(%rbp), %r10d
	movq	-128(%rbp), %r9
	movq	-120(%rbp), %r8
	jmp	.Lrt_fscanf_528
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_529:
	movq	%rax, (%r8)
	jmp	.Lrt_fscanf_530
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_510:
	movq	%r13, 8(%r14)
	movl	%ebx, %r12d
	jmp	.Lrt_fscanf_505
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_519:
	movzbl	3(%rcx), %eax
	leaq	4(%rcx), %r12
	movl	$16, %r10d
	movq	$-1, %rcx
	jmp	.Lrt_fscanf_526
.Lrt_fscanf_592:
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
	call	rt_fscanf_copy_word
	movq	-128(%rbp), %r10
	movq	-120(%rbp), %r8
	movq	-136(%rbp), %r11
	cmpq	%rax, %r10
	jne	.Lrt_fscanf_538
	movq	-144(%rbp), %rcx
	cmpq	%rax, %rcx
	jne	.Lrt_fscanf_583
.Lrt_fscanf_538:
	movb	$0, (%r8,%rax)
	addq	%rax, %r13
	jmp	.Lrt_fscanf_531
	.cfi_endproc
	.size	rt_fscanf_any, .-rt_fscanf_any
	.p2align 4
	.type	rt_fscanf_one, @function
rt_fscanf_one:
	.cfi_startproc
	subq	$56, %rsp
	.cfi_def_cfa_offset 64
	pxor	%xmm0, %xmm0
	xorl	%r8d, %r8d
	movl	$2, %ecx
	movq	%rdx, 16(%rsp)
	movq	%rsp, %rdx
	movq	$0, 24(%rsp)
	movq	$0, 32(%rsp)
	movq	$0, 40(%rsp)
	movaps	%xmm0, (%rsp)
	call	rt_fscanf_rare
	addq	$56, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	rt_fscanf_one, .-rt_fscanf_one
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
	movq	%rsi, %rbx
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	movzbl	(%rsi), %eax
	cmpb	$37, %al
	jne	.Lrt_fscanf_596
	movzbl	1(%rsi), %eax
	cmpb	$100, %al
	je	.Lrt_fscanf_610
	cmpb	$115, %al
	jne	.Lrt_fscanf_600
	cmpb	$0, 2(%rsi)
	je	.Lrt_fscanf_781
.Lrt_fscanf_599:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r12, %rdx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
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
	jmp	rt_fscanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_602:
	.cfi_restore_state
	cmpb	$99, %al
	je	.Lrt_fscanf_782
	cmpb	$117, %al
	jne	.Lrt_fscanf_599
.Lrt_fscanf_610:
	cmpb	$0, 2(%rbx)
	jne	.Lrt_fscanf_599
	movq	16(%rbp), %rcx
	movq	8(%rbp), %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_fscanf_614
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_614
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_614
	movl	192(%rbp), %r10d
	testl	%r10d, %r10d
	jns	.Lrt_fscanf_614
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_614
	movabsq	$4294983168, %rdi
	movzbl	(%rax), %edx
	movzbl	%dl, %esi
	cmpb	$32, %dl
	ja	.Lrt_fscanf_629
.Lrt_fscanf_630:
	btq	%rsi, %rdi
	jnc	.Lrt_fscanf_629
	leaq	-25(%rcx), %rsi
	cmpq	%rsi, %rax
	jnb	.Lrt_fscanf_629
	movzbl	1(%rax), %esi
	addq	$1, %rax
	movl	%esi, %edx
	cmpb	$32, %sil
	jbe	.Lrt_fscanf_630
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_629:
	movabsq	$3472328296227680304, %r8
	xorl	%edi, %edi
	cmpb	$45, %dl
	movabsq	$8536140394893047414, %r10
	movabsq	$-9187201950435737472, %rcx
	sete	%dil
	addq	%rdi, %rax
	movq	%rdi, %rsi
	movq	(%rax), %r9
	negq	%rsi
	xorq	%r8, %r9
	leaq	(%r9,%r10), %rdx
	orq	%r9, %rdx
	andq	%rcx, %rdx
	je	.Lrt_fscanf_632
	rep bsfq	%rdx, %rdx
	leal	-7(%rdx), %ecx
	movl	%ecx, %r8d
	negl	%ecx
	salq	%cl, %r9
	shrl	$3, %r8d
	movabsq	$71777214294589695, %rcx
	leaq	(%r9,%r9,4), %rdx
	salq	$9, %rdx
	addq	%r9, %rdx
	shrq	$8, %rdx
	andq	%rcx, %rdx
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rcx, %rdx
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rdx
	shrq	$32, %rdx
.Lrt_fscanf_633:
	leal	-1(%r8), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_fscanf_614
	xorq	%rdx, %rsi
	movl	%r8d, %r8d
	addq	%rdi, %rsi
	addq	%r8, %rax
	movl	%esi, (%r12)
	jmp	.Lrt_fscanf_638
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_600:
	cmpb	$108, %al
	jne	.Lrt_fscanf_602
	movzbl	2(%rsi), %eax
	cmpb	$108, %al
	je	.Lrt_fscanf_603
	cmpb	$100, %al
	je	.Lrt_fscanf_683
	cmpb	$117, %al
	je	.Lrt_fscanf_683
.Lrt_fscanf_604:
	cmpb	$102, %al
	jne	.Lrt_fscanf_599
	cmpb	$0, 3(%rbx)
	jne	.Lrt_fscanf_599
	movq	16(%rbp), %rsi
	movq	8(%rbp), %rdi
	movq	%rsi, %rax
	subq	%rdi, %rax
	cmpq	$50, %rax
	jle	.Lrt_fscanf_614
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_614
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_614
	movl	192(%rbp), %r8d
	testl	%r8d, %r8d
	jns	.Lrt_fscanf_614
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_614
	movabsq	$4294983168, %rcx
	movzbl	(%rdi), %eax
	cmpb	$32, %al
	ja	.Lrt_fscanf_648
.Lrt_fscanf_649:
	btq	%rax, %rcx
	jnc	.Lrt_fscanf_648
	leaq	-50(%rsi), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_fscanf_648
	movzbl	1(%rdi), %eax
	addq	$1, %rdi
	cmpb	$32, %al
	jbe	.Lrt_fscanf_649
.Lrt_fscanf_648:
	movq	%r12, %rcx
	movl	$8, %edx
	call	rt_fscanf_fraction
	testq	%rax, %rax
	jne	.Lrt_fscanf_638
.Lrt_fscanf_614:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r12, %rdx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
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
	jmp	rt_fscanf_one
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_782:
	.cfi_restore_state
	cmpb	$0, 2(%rsi)
	jne	.Lrt_fscanf_599
	movq	8(%rdi), %rax
	movq	16(%rdi), %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.Lrt_fscanf_614
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_614
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_614
	movl	192(%rdi), %ecx
	testl	%ecx, %ecx
	jns	.Lrt_fscanf_614
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_614
	movzbl	(%rax), %edx
	addq	$1, %rax
	movb	%dl, (%r12)
.Lrt_fscanf_638:
	movq	%rax, 8(%rbp)
	movl	$1, %eax
.Lrt_fscanf_595:
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
.Lrt_fscanf_603:
	.cfi_restore_state
	movzbl	3(%rsi), %eax
	cmpb	$100, %al
	je	.Lrt_fscanf_684
	cmpb	$117, %al
	jne	.Lrt_fscanf_599
.Lrt_fscanf_684:
	cmpb	$0, 4(%rbx)
	jne	.Lrt_fscanf_599
.Lrt_fscanf_606:
	movq	16(%rbp), %rcx
	movq	8(%rbp), %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_fscanf_614
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_614
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_614
	movl	192(%rbp), %r9d
	testl	%r9d, %r9d
	jns	.Lrt_fscanf_614
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_614
	movabsq	$4294983168, %rdi
	movzbl	(%rax), %edx
	movzbl	%dl, %esi
	cmpb	$32, %dl
	ja	.Lrt_fscanf_639
.Lrt_fscanf_640:
	btq	%rsi, %rdi
	jnc	.Lrt_fscanf_639
	leaq	-25(%rcx), %rsi
	cmpq	%rsi, %rax
	jnb	.Lrt_fscanf_639
	movzbl	1(%rax), %esi
	addq	$1, %rax
	movl	%esi, %edx
	cmpb	$32, %sil
	jbe	.Lrt_fscanf_640
.Lrt_fscanf_639:
	movabsq	$8536140394893047414, %rdi
	xorl	%r9d, %r9d
	cmpb	$45, %dl
	movabsq	$3472328296227680304, %rdx
	movabsq	$-9187201950435737472, %r14
	sete	%r9b
	addq	%r9, %rax
	movq	%r9, %r8
	movq	(%rax), %rsi
	negq	%r8
	xorq	%rdx, %rsi
	leaq	(%rsi,%rdi), %rcx
	orq	%rsi, %rcx
	andq	%r14, %rcx
	je	.Lrt_fscanf_642
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %edi
	negl	%ecx
	salq	%cl, %rsi
	shrl	$3, %edi
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
	shrq	$32, %rdx
.Lrt_fscanf_643:
	leal	-1(%rdi), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_fscanf_614
	xorq	%rdx, %r8
	movl	%edi, %edi
	leaq	(%r8,%r9), %rdx
	addq	%rdi, %rax
	movq	%rdx, (%r12)
	jmp	.Lrt_fscanf_638
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_781:
	movq	16(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	movq	%rax, %rsi
	subq	%rcx, %rsi
	testq	%rdx, %rdx
	je	.Lrt_fscanf_627
	testq	%rsi, %rsi
	jle	.Lrt_fscanf_627
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_627
	movl	192(%rdi), %edi
	testl	%edi, %edi
	jns	.Lrt_fscanf_627
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_627
	movzbl	(%rcx), %edx
	cmpb	$32, %dl
	ja	.Lrt_fscanf_783
	movabsq	$4294983168, %rsi
.Lrt_fscanf_653:
	btq	%rdx, %rsi
	jnc	.Lrt_fscanf_780
	leaq	-1(%rax), %rdx
	cmpq	%rdx, %rcx
	jnb	.Lrt_fscanf_780
	movzbl	1(%rcx), %edx
	addq	$1, %rcx
	cmpb	$32, %dl
	jbe	.Lrt_fscanf_653
.Lrt_fscanf_780:
	subq	%rcx, %rax
	movq	%rax, %rdx
	cmpq	$15, %rax
	jbe	.Lrt_fscanf_657
.Lrt_fscanf_676:
	movdqa	.Lrt_fscanf_C1(%rip), %xmm5
	movdqa	.Lrt_fscanf_C2(%rip), %xmm4
	xorl	%eax, %eax
	movdqa	.Lrt_fscanf_C3(%rip), %xmm3
	jmp	.Lrt_fscanf_667
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_658:
	testq	%r12, %r12
	je	.Lrt_fscanf_666
	movups	%xmm1, (%r12,%rax)
.Lrt_fscanf_666:
	addq	$16, %rax
	movq	%rdx, %rsi
	subq	%rax, %rsi
	cmpq	$15, %rsi
	jbe	.Lrt_fscanf_784
.Lrt_fscanf_667:
	movdqu	(%rcx,%rax), %xmm1
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
	je	.Lrt_fscanf_658
	rep bsfl	%esi, %esi
	movslq	%esi, %rdi
	testq	%r12, %r12
	je	.Lrt_fscanf_660
	testq	%rax, %rax
	je	.Lrt_fscanf_659
	leaq	-16(%rdi,%rax), %rsi
	movdqu	(%rcx,%rsi), %xmm6
	movups	%xmm6, (%r12,%rsi)
.Lrt_fscanf_660:
	addq	%rdi, %rax
.Lrt_fscanf_665:
	cmpq	%rdx, %rax
	je	.Lrt_fscanf_627
	testq	%rax, %rax
	je	.Lrt_fscanf_627
	movb	$0, (%r12,%rax)
	addq	%rcx, %rax
	jmp	.Lrt_fscanf_638
.Lrt_fscanf_657:
	xorl	%eax, %eax
	testq	%rdx, %rdx
	jne	.Lrt_fscanf_669
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_627:
	movq	%r12, %rdx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	rt_fscanf_lone_word
	cmpl	$-2147483648, %eax
	jne	.Lrt_fscanf_595
	jmp	.Lrt_fscanf_614
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_596:
	cmpb	$32, %al
	jne	.Lrt_fscanf_599
	cmpb	$37, 1(%rsi)
	jne	.Lrt_fscanf_599
	cmpb	$99, 2(%rsi)
	jne	.Lrt_fscanf_599
	cmpb	$0, 3(%rsi)
	jne	.Lrt_fscanf_599
	movq	16(%rdi), %rsi
	movq	8(%rdi), %rax
	movq	%rsi, %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.Lrt_fscanf_614
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_614
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_614
	movl	192(%rdi), %edx
	testl	%edx, %edx
	jns	.Lrt_fscanf_614
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_614
.Lrt_fscanf_675:
	movzbl	(%rax), %ecx
	addq	$1, %rax
	cmpb	$32, %cl
	ja	.Lrt_fscanf_674
	movl	$8388639, %edx
	salq	$9, %rdx
	sarq	%cl, %rdx
	andb	$1, %dl
	je	.Lrt_fscanf_674
	cmpq	%rax, %rsi
	jne	.Lrt_fscanf_675
	jmp	.Lrt_fscanf_614
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_683:
	cmpb	$0, 3(%rbx)
	jne	.Lrt_fscanf_604
	jmp	.Lrt_fscanf_606
.Lrt_fscanf_783:
	movq	%rsi, %rdx
	xorl	%eax, %eax
	cmpq	$15, %rsi
	jg	.Lrt_fscanf_676
.Lrt_fscanf_669:
	movabsq	$4294983168, %rdi
.Lrt_fscanf_672:
	movzbl	(%rcx,%rax), %esi
	cmpb	$32, %sil
	ja	.Lrt_fscanf_670
	btq	%rsi, %rdi
	jc	.Lrt_fscanf_665
.Lrt_fscanf_670:
	testq	%r12, %r12
	je	.Lrt_fscanf_671
	movb	%sil, (%r12,%rax)
.Lrt_fscanf_671:
	addq	$1, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_fscanf_672
	jmp	.Lrt_fscanf_665
.Lrt_fscanf_784:
	cmpq	%rdx, %rax
	jb	.Lrt_fscanf_669
	jmp	.Lrt_fscanf_665
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_632:
	leaq	(%r9,%r9,4), %rdx
	xorq	8(%rax), %r8
	movabsq	$71777214294589695, %r13
	movabsq	$281470681808895, %r11
	salq	$9, %rdx
	addq	%r8, %r10
	addq	%r9, %rdx
	orq	%r8, %r10
	movabsq	$42949672960001, %r9
	shrq	$8, %rdx
	andq	%r13, %rdx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%r11, %rdx
	imulq	%r9, %rdx
	shrq	$32, %rdx
	andq	%rcx, %r10
	je	.Lrt_fscanf_634
	rep bsfq	%r10, %r10
	leaq	rt_fscanf_powers_of_ten(%rip), %r14
	leal	-7(%r10), %ecx
	movl	%ecx, %r10d
	shrl	$3, %r10d
	movl	%r10d, %r15d
	imulq	(%r14,%r15,8), %rdx
	testl	%r10d, %r10d
	je	.Lrt_fscanf_635
	negl	%ecx
	salq	%cl, %r8
	leaq	(%r8,%r8,4), %rcx
	salq	$9, %rcx
	addq	%r8, %rcx
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r11, %rcx
	imulq	%r9, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rdx
.Lrt_fscanf_635:
	leal	8(%r10), %r8d
	jmp	.Lrt_fscanf_633
.Lrt_fscanf_659:
	testq	%r12, %r12
	je	.Lrt_fscanf_660
	movl	%esi, %r10d
	leaq	8(%rsp), %r8
	movq	%r12, %r9
	movq	(%rcx), %r11
	andl	$8, %r10d
	testb	$8, %sil
	cmove	%r8, %r9
	testb	$4, %sil
	movq	%r11, (%r9)
	leaq	(%r12,%r10), %r9
	movl	(%rcx,%r10), %r10d
	cmove	%r8, %r9
	movl	%r10d, (%r9)
	movl	%esi, %r10d
	andl	$12, %r10d
	testb	$2, %sil
	leaq	(%r12,%r10), %r9
	movzwl	(%rcx,%r10), %r10d
	cmove	%r8, %r9
	movw	%r10w, (%r9)
	movl	%esi, %r9d
	andl	$14, %r9d
	andl	$1, %esi
	leaq	(%r12,%r9), %r10
	movzbl	(%rcx,%r9), %esi
	cmovne	%r10, %r8
	movb	%sil, (%r8)
	jmp	.Lrt_fscanf_660
.Lrt_fscanf_642:
	imulq	$2561, %rsi, %rsi
	xorq	8(%rax), %rdx
	movabsq	$71777214294589695, %r13
	movabsq	$281470681808895, %r11
	movabsq	$42949672960001, %r15
	addq	%rdx, %rdi
	orq	%rdx, %rdi
	shrq	$8, %rsi
	andq	%r13, %rsi
	imulq	$6553601, %rsi, %rsi
	shrq	$16, %rsi
	andq	%r11, %rsi
	imulq	%r15, %rsi
	shrq	$32, %rsi
	andq	%r14, %rdi
	je	.Lrt_fscanf_644
	rep bsfq	%rdi, %rdi
	leaq	rt_fscanf_powers_of_ten(%rip), %r10
	leal	-7(%rdi), %r14d
	movl	%r14d, %edi
	shrl	$3, %edi
	movl	%edi, %r15d
	imulq	(%r10,%r15,8), %rsi
	testl	%edi, %edi
	je	.Lrt_fscanf_645
	movl	%r14d, %ecx
	negl	%ecx
	salq	%cl, %rdx
	imulq	$2561, %rdx, %rcx
	movabsq	$42949672960001, %rdx
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r11, %rcx
	imulq	%rdx, %rcx
	shrq	$32, %rcx
.Lrt_fscanf_645:
	leaq	(%rsi,%rcx), %rdx
	addl	$8, %edi
	jmp	.Lrt_fscanf_643
.Lrt_fscanf_674:
	movb	%cl, (%r12)
	jmp	.Lrt_fscanf_638
.Lrt_fscanf_634:
	imulq	$2561, %r8, %rcx
	movl	$16, %r8d
	imulq	$100000000, %rdx, %rdx
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r11, %rcx
	imulq	%r9, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rdx
.Lrt_fscanf_636:
	movzbl	(%rax,%r8), %ecx
	movl	%ecx, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	ja	.Lrt_fscanf_633
	imulq	$10, %rdx, %rdx
	subl	$48, %ecx
	addq	$1, %r8
	movslq	%ecx, %rcx
	addq	%rcx, %rdx
	cmpq	$20, %r8
	jne	.Lrt_fscanf_636
	jmp	.Lrt_fscanf_614
.Lrt_fscanf_644:
	imulq	$2561, %rdx, %rdx
	movabsq	$42949672960001, %rdi
	imulq	$100000000, %rsi, %rsi
	shrq	$8, %rdx
	andq	%r13, %rdx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%r11, %rdx
	imulq	%rdi, %rdx
	movl	$16, %edi
	shrq	$32, %rdx
	addq	%rsi, %rdx
.Lrt_fscanf_646:
	movzbl	(%rax,%rdi), %ecx
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_643
	imulq	$10, %rdx, %rdx
	subl	$48, %ecx
	addq	$1, %rdi
	movslq	%ecx, %rcx
	addq	%rcx, %rdx
	cmpq	$20, %rdi
	jne	.Lrt_fscanf_646
	jmp	.Lrt_fscanf_614
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
