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
	.type	rt_fscanf_rest, @function
rt_fscanf_rest:
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
	je	.Lrt_fscanf_238
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_238
	cmpl	$0, 192(%rbp)
	jns	.Lrt_fscanf_238
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_238
	movq	8(%rbp), %rdi
	movq	16(%rbp), %r14
	movq	%rdi, 32(%rsp)
	cmpq	%r14, %rdi
	jnb	.Lrt_fscanf_238
	movq	%rbp, 8(%rsp)
	movq	%rcx, %rsi
	movq	%r8, %rbx
	movl	%r9d, %r10d
	movq	%r15, 16(%rsp)
	leal	(%rax,%r9,8), %r12d
.Lrt_fscanf_213:
	movb	(%rsi), %cl
	leaq	1(%rsi), %rbp
	cmpb	$37, %cl
	je	.Lrt_fscanf_214
	testb	%cl, %cl
	jne	.Lrt_fscanf_215
	movq	8(%rsp), %rbp
	movq	16(%rsp), %r15
	cmpl	$-2147483648, %r10d
	je	.Lrt_fscanf_238
	movq	%rbx, 8(%rbp)
	jmp	.Lrt_fscanf_361
.Lrt_fscanf_215:
	cmpb	$32, %cl
	ja	.Lrt_fscanf_217
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_fscanf_218
.Lrt_fscanf_221:
	cmpq	%r14, %rbx
	jnb	.Lrt_fscanf_219
	movb	(%rbx), %cl
	cmpb	$32, %cl
	jbe	.Lrt_fscanf_475
.Lrt_fscanf_220:
	movq	%rbp, %rsi
	jmp	.Lrt_fscanf_213
.Lrt_fscanf_475:
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_fscanf_220
	incq	%rbx
	jmp	.Lrt_fscanf_221
.Lrt_fscanf_219:
	cmpq	%rbx, %r14
	jne	.Lrt_fscanf_220
	jmp	.Lrt_fscanf_466
.Lrt_fscanf_217:
	testb	%cl, %cl
	js	.Lrt_fscanf_466
.Lrt_fscanf_218:
	cmpq	%r14, %rbx
	jnb	.Lrt_fscanf_466
	cmpb	(%rbx), %cl
	jmp	.Lrt_fscanf_474
.Lrt_fscanf_214:
	movzbl	1(%rsi), %eax
	leaq	2(%rsi), %rbp
	xorl	%edx, %edx
	movl	$1, %r15d
	cmpb	$64, %al
	ja	.Lrt_fscanf_222
	cmpb	$42, %al
	jne	.Lrt_fscanf_223
	movzbl	2(%rsi), %eax
	leaq	3(%rsi), %rbp
	xorl	%r15d, %r15d
.Lrt_fscanf_223:
	cmpb	$48, %al
	je	.Lrt_fscanf_466
	leaq	8(%rbp), %rcx
	xorl	%edx, %edx
.Lrt_fscanf_224:
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_222
	cmpq	%rcx, %rbp
	je	.Lrt_fscanf_466
	imull	$10, %edx, %edx
	incq	%rbp
	leal	-48(%rdx,%rax), %edx
	movzbl	-1(%rbp), %eax
	jmp	.Lrt_fscanf_224
.Lrt_fscanf_222:
	cmpb	$108, %al
	jne	.Lrt_fscanf_226
	movb	0(%rbp), %al
	cmpb	$108, %al
	je	.Lrt_fscanf_227
	incq	%rbp
	movl	$8, %r8d
	jmp	.Lrt_fscanf_228
.Lrt_fscanf_227:
	movb	1(%rbp), %al
	addq	$2, %rbp
	jmp	.Lrt_fscanf_470
.Lrt_fscanf_226:
	cmpb	$104, %al
	jne	.Lrt_fscanf_229
	movb	0(%rbp), %al
	cmpb	$104, %al
	je	.Lrt_fscanf_230
	incq	%rbp
	movl	$2, %r8d
	jmp	.Lrt_fscanf_228
.Lrt_fscanf_230:
	movb	1(%rbp), %al
	movl	$1, %r8d
	addq	$2, %rbp
	jmp	.Lrt_fscanf_228
.Lrt_fscanf_229:
	movl	%eax, %ecx
	andl	$-17, %ecx
	cmpb	$106, %cl
	je	.Lrt_fscanf_327
	movl	$4, %r8d
	cmpb	$116, %al
	jne	.Lrt_fscanf_228
.Lrt_fscanf_327:
	movb	0(%rbp), %al
	incq	%rbp
.Lrt_fscanf_470:
	movl	$16, %r8d
.Lrt_fscanf_228:
	leal	-91(%rax), %ecx
	andb	$-9, %cl
	je	.Lrt_fscanf_232
	cmpb	$110, %al
	je	.Lrt_fscanf_233
.Lrt_fscanf_235:
	cmpq	%r14, %rbx
	jnb	.Lrt_fscanf_466
	movb	(%rbx), %cl
	cmpb	$32, %cl
	ja	.Lrt_fscanf_234
	movl	$8388639, %esi
	salq	$9, %rsi
	sarq	%cl, %rsi
	andb	$1, %sil
	je	.Lrt_fscanf_234
	incq	%rbx
	jmp	.Lrt_fscanf_235
.Lrt_fscanf_232:
	cmpq	%r14, %rbx
	jb	.Lrt_fscanf_236
	jmp	.Lrt_fscanf_466
.Lrt_fscanf_234:
	cmpb	$120, %al
	ja	.Lrt_fscanf_466
	cmpb	$87, %al
	jbe	.Lrt_fscanf_476
.Lrt_fscanf_236:
	leal	-88(%rax), %ecx
	cmpb	$32, %cl
	ja	.Lrt_fscanf_466
	leaq	.Lrt_fscanf_241(%rip), %rdi
	movzbl	%cl, %ecx
	movslq	(%rdi,%rcx,4), %rcx
	addq	%rdi, %rcx
	jmp	*%rcx
	.section	.rodata
	.align 4
	.align 4
.Lrt_fscanf_241:
	.long	.Lrt_fscanf_240-.Lrt_fscanf_241
	.long	.Lrt_fscanf_466-.Lrt_fscanf_241
	.long	.Lrt_fscanf_466-.Lrt_fscanf_241
	.long	.Lrt_fscanf_245-.Lrt_fscanf_241
	.long	.Lrt_fscanf_466-.Lrt_fscanf_241
	.long	.Lrt_fscanf_466-.Lrt_fscanf_241
	.long	.Lrt_fscanf_466-.Lrt_fscanf_241
	.long	.Lrt_fscanf_466-.Lrt_fscanf_241
	.long	.Lrt_fscanf_466-.Lrt_fscanf_241
	.long	.Lrt_fscanf_466-.Lrt_fscanf_241
	.long	.Lrt_fscanf_466-.Lrt_fscanf_241
	.long	.Lrt_fscanf_244-.Lrt_fscanf_241
	.long	.Lrt_fscanf_240-.Lrt_fscanf_241
	.long	.Lrt_fscanf_239-.Lrt_fscanf_241
	.long	.Lrt_fscanf_239-.Lrt_fscanf_241
	.long	.Lrt_fscanf_239-.Lrt_fscanf_241
	.long	.Lrt_fscanf_466-.Lrt_fscanf_241
	.long	.Lrt_fscanf_243-.Lrt_fscanf_241
	.long	.Lrt_fscanf_466-.Lrt_fscanf_241
	.long	.Lrt_fscanf_466-.Lrt_fscanf_241
	.long	.Lrt_fscanf_466-.Lrt_fscanf_241
	.long	.Lrt_fscanf_466-.Lrt_fscanf_241
	.long	.Lrt_fscanf_233-.Lrt_fscanf_241
	.long	.Lrt_fscanf_466-.Lrt_fscanf_241
	.long	.Lrt_fscanf_466-.Lrt_fscanf_241
	.long	.Lrt_fscanf_466-.Lrt_fscanf_241
	.long	.Lrt_fscanf_466-.Lrt_fscanf_241
	.long	.Lrt_fscanf_242-.Lrt_fscanf_241
	.long	.Lrt_fscanf_466-.Lrt_fscanf_241
	.long	.Lrt_fscanf_240-.Lrt_fscanf_241
	.long	.Lrt_fscanf_466-.Lrt_fscanf_241
	.long	.Lrt_fscanf_466-.Lrt_fscanf_241
	.long	.Lrt_fscanf_240-.Lrt_fscanf_241
	.text
.Lrt_fscanf_243:
	movb	(%rbx), %dil
	leal	-43(%rdi), %ecx
	andl	$-3, %ecx
	cmpb	$1, %cl
	movq	%rbx, %rcx
	adcq	$0, %rcx
	cmpq	%r14, %rcx
	jnb	.Lrt_fscanf_466
	cmpb	$48, (%rcx)
	je	.Lrt_fscanf_466
	xorl	%r9d, %r9d
	testl	%r15d, %r15d
	je	.Lrt_fscanf_248
	jmp	.Lrt_fscanf_247
.Lrt_fscanf_240:
	xorl	%r9d, %r9d
	testl	%r15d, %r15d
	je	.Lrt_fscanf_249
.Lrt_fscanf_247:
	cmpl	$47, %r12d
	ja	.Lrt_fscanf_250
	movq	24(%rsp), %rdi
	movl	%r12d, %ecx
	addl	$8, %r12d
	movq	(%rdi,%rcx), %r9
	jmp	.Lrt_fscanf_249
.Lrt_fscanf_250:
	movq	0(%r13), %r9
	addq	$8, %r13
.Lrt_fscanf_249:
	movl	%eax, %ecx
	andl	$-33, %ecx
	cmpb	$88, %cl
	jne	.Lrt_fscanf_248
	testl	%edx, %edx
	jne	.Lrt_fscanf_466
	movq	%rbx, %rdx
	xorl	%eax, %eax
.Lrt_fscanf_254:
	cmpq	%rdx, %r14
	je	.Lrt_fscanf_466
	movzbl	(%rdx), %esi
	leal	-48(%rsi), %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_251
	salq	$4, %rax
	subl	$48, %esi
	jmp	.Lrt_fscanf_471
.Lrt_fscanf_251:
	orl	$32, %esi
	leal	-97(%rsi), %ecx
	cmpb	$5, %cl
	ja	.Lrt_fscanf_253
	movzbl	%sil, %esi
	salq	$4, %rax
	subl	$87, %esi
.Lrt_fscanf_471:
	movslq	%esi, %rsi
	incq	%rdx
	orq	%rsi, %rax
	jmp	.Lrt_fscanf_254
.Lrt_fscanf_253:
	movl	%edx, %ecx
	subl	%ebx, %ecx
	sete	%dil
	cmpl	$15, %ecx
	setg	%cl
	orb	%dil, %cl
	jne	.Lrt_fscanf_466
	cmpb	$120, %sil
	je	.Lrt_fscanf_466
	testq	%r9, %r9
	je	.Lrt_fscanf_259
	cmpl	$4, %r8d
	jne	.Lrt_fscanf_256
	movl	%eax, (%r9)
	jmp	.Lrt_fscanf_259
.Lrt_fscanf_256:
	cmpl	$7, %r8d
	jbe	.Lrt_fscanf_257
	movq	%rax, (%r9)
	jmp	.Lrt_fscanf_259
.Lrt_fscanf_257:
	cmpl	$2, %r8d
	jne	.Lrt_fscanf_258
	movw	%ax, (%r9)
	jmp	.Lrt_fscanf_259
.Lrt_fscanf_258:
	movb	%al, (%r9)
	jmp	.Lrt_fscanf_259
.Lrt_fscanf_248:
	cmpb	$117, %al
	movl	%edx, %ecx
	movq	%r14, %rsi
	movq	%rbx, %rdi
	setne	%al
	movl	%r10d, 48(%rsp)
	movzbl	%al, %eax
	movl	%eax, %edx
	call	rt_fscanf_integer
	movl	48(%rsp), %r10d
	testq	%rax, %rax
	movq	%rax, %rdx
	je	.Lrt_fscanf_466
.Lrt_fscanf_259:
	addl	%r15d, %r10d
	movq	%rdx, %rbx
	jmp	.Lrt_fscanf_220
.Lrt_fscanf_476:
	cmpb	$37, %al
	je	.Lrt_fscanf_237
	subl	$69, %eax
	cmpb	$2, %al
	ja	.Lrt_fscanf_466
.Lrt_fscanf_239:
	decl	%r15d
	jne	.Lrt_fscanf_466
	leal	-4(%r8), %eax
	andl	$-5, %eax
	orl	%edx, %eax
	jne	.Lrt_fscanf_466
	cmpl	$47, %r12d
	ja	.Lrt_fscanf_260
	movq	24(%rsp), %rdi
	movl	%r12d, %eax
	addl	$8, %r12d
	movq	(%rdi,%rax), %rcx
	jmp	.Lrt_fscanf_261
.Lrt_fscanf_260:
	movq	0(%r13), %rcx
	addq	$8, %r13
.Lrt_fscanf_261:
	movq	%rbx, %rdi
	movl	%r8d, %edx
	movq	%r14, %rsi
	movl	%r10d, 48(%rsp)
	call	rt_fscanf_fraction
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.Lrt_fscanf_466
	movl	48(%rsp), %r10d
	jmp	.Lrt_fscanf_468
.Lrt_fscanf_244:
	cmpl	$4, %r8d
	jne	.Lrt_fscanf_466
	testl	%edx, %edx
	movl	$1, %eax
	movq	%r14, %rcx
	cmovne	%rdx, %rax
	subq	%rbx, %rcx
	cmpq	%rax, %rcx
	jb	.Lrt_fscanf_466
	testl	%r15d, %r15d
	je	.Lrt_fscanf_262
	cmpl	$47, %r12d
	ja	.Lrt_fscanf_263
	movq	24(%rsp), %rdi
	movl	%r12d, %ecx
	addl	$8, %r12d
	movq	(%rdi,%rcx), %r8
	jmp	.Lrt_fscanf_264
.Lrt_fscanf_263:
	movq	0(%r13), %r8
	addq	$8, %r13
.Lrt_fscanf_264:
	cmpl	$1, %edx
	ja	.Lrt_fscanf_265
	movb	(%rbx), %dl
	movb	%dl, (%r8)
	jmp	.Lrt_fscanf_266
.Lrt_fscanf_265:
	movq	%r8, %rdi
	movq	%rbx, %rsi
	movq	%rax, %rcx
	rep movsb
.Lrt_fscanf_266:
	incl	%r10d
.Lrt_fscanf_262:
	addq	%rax, %rbx
	jmp	.Lrt_fscanf_220
.Lrt_fscanf_242:
	cmpl	$4, %r8d
	jne	.Lrt_fscanf_466
	orq	$-1, %rcx
	testl	%edx, %edx
	je	.Lrt_fscanf_267
	movl	%edx, %ecx
.Lrt_fscanf_267:
	xorl	%edi, %edi
	testl	%r15d, %r15d
	je	.Lrt_fscanf_268
	cmpl	$47, %r12d
	ja	.Lrt_fscanf_269
	movq	24(%rsp), %rdi
	movl	%r12d, %eax
	addl	$8, %r12d
	movq	(%rdi,%rax), %rdi
	jmp	.Lrt_fscanf_268
.Lrt_fscanf_269:
	movq	0(%r13), %rdi
	addq	$8, %r13
.Lrt_fscanf_268:
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
	call	rt_fscanf_copy_word
	movq	56(%rsp), %r8
	movq	48(%rsp), %rdi
	movl	76(%rsp), %r10d
	cmpq	%rax, %r8
	jne	.Lrt_fscanf_328
	movq	64(%rsp), %rcx
	cmpq	%rax, %rcx
	jne	.Lrt_fscanf_466
.Lrt_fscanf_328:
	addq	%rax, %rbx
	testl	%r15d, %r15d
	je	.Lrt_fscanf_220
	movb	$0, (%rdi,%rax)
	jmp	.Lrt_fscanf_468
.Lrt_fscanf_245:
	cmpl	$4, %r8d
	jne	.Lrt_fscanf_466
	orq	$-1, %r8
	testl	%edx, %edx
	je	.Lrt_fscanf_271
	movl	%edx, %r8d
.Lrt_fscanf_271:
	xorl	%edx, %edx
	testl	%r15d, %r15d
	je	.Lrt_fscanf_272
	cmpl	$47, %r12d
	ja	.Lrt_fscanf_273
	movq	24(%rsp), %rdi
	movl	%r12d, %eax
	addl	$8, %r12d
	movq	(%rdi,%rax), %rdx
	jmp	.Lrt_fscanf_272
.Lrt_fscanf_273:
	movq	0(%r13), %rdx
	addq	$8, %r13
.Lrt_fscanf_272:
	cmpb	$94, 0(%rbp)
	jne	.Lrt_fscanf_274
	movb	1(%rbp), %dil
	testb	%dil, %dil
	je	.Lrt_fscanf_275
	cmpb	$93, 2(%rbp)
	jne	.Lrt_fscanf_275
	movq	%r14, %rsi
	movd	%edi, %xmm0
	subq	%rbx, %rsi
	punpcklbw	%xmm0, %xmm0
	cmpq	%r8, %rsi
	punpcklwd	%xmm0, %xmm0
	cmova	%r8, %rsi
	pshufd	$0, %xmm0, %xmm0
	xorl	%eax, %eax
.Lrt_fscanf_276:
	movq	%rsi, %rcx
	subq	%rax, %rcx
	cmpq	$15, %rcx
	jbe	.Lrt_fscanf_288
	movups	(%rbx,%rax), %xmm1
	movaps	%xmm0, %xmm2
	pcmpeqb	%xmm1, %xmm2
	pmovmskb	%xmm2, %ecx
	testl	%ecx, %ecx
	je	.Lrt_fscanf_277
	bsfl	%ecx, %ecx
	movslq	%ecx, %rsi
	testq	%rdx, %rdx
	je	.Lrt_fscanf_280
	testq	%rax, %rax
	je	.Lrt_fscanf_278
	leaq	-16(%rsi,%rax), %rcx
	movups	(%rbx,%rcx), %xmm3
	movups	%xmm3, (%rdx,%rcx)
	jmp	.Lrt_fscanf_472
.Lrt_fscanf_278:
	testq	%rdx, %rdx
	je	.Lrt_fscanf_280
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
	je	.Lrt_fscanf_282
	leaq	(%rdx,%r9), %rdi
.Lrt_fscanf_282:
	movl	(%r11), %r9d
	movl	%r9d, (%rdi)
	movl	%ecx, %r9d
	leaq	104(%rsp), %rdi
	andl	$12, %r9d
	leaq	(%rbx,%r9), %r11
	testb	$2, %cl
	je	.Lrt_fscanf_283
	leaq	(%rdx,%r9), %rdi
.Lrt_fscanf_283:
	movw	(%r11), %r9w
	movw	%r9w, (%rdi)
	testb	$1, %cl
	je	.Lrt_fscanf_280
	andl	$14, %ecx
	movb	(%rbx,%rcx), %dil
	movb	%dil, (%rdx,%rcx)
.Lrt_fscanf_472:
	addq	%rsi, %rax
	addq	$3, %rbp
	jmp	.Lrt_fscanf_279
.Lrt_fscanf_280:
	addq	%rsi, %rax
	jmp	.Lrt_fscanf_285
.Lrt_fscanf_277:
	testq	%rdx, %rdx
	je	.Lrt_fscanf_286
	movups	%xmm1, (%rdx,%rax)
.Lrt_fscanf_286:
	addq	$16, %rax
	jmp	.Lrt_fscanf_276
.Lrt_fscanf_290:
	movb	(%rbx,%rax), %cl
	cmpb	%cl, %dil
	je	.Lrt_fscanf_285
	testq	%rdx, %rdx
	je	.Lrt_fscanf_289
	movb	%cl, (%rdx,%rax)
.Lrt_fscanf_289:
	incq	%rax
.Lrt_fscanf_288:
	cmpq	%rsi, %rax
	jb	.Lrt_fscanf_290
.Lrt_fscanf_285:
	addq	$3, %rbp
	jmp	.Lrt_fscanf_291
.Lrt_fscanf_275:
	leaq	104(%rsp), %rsi
	movl	$10, %ecx
	xorl	%eax, %eax
	incq	%rbp
	movq	%rsi, %rdi
	rep stosl
	movl	$1, 136(%rsp)
	jmp	.Lrt_fscanf_292
.Lrt_fscanf_274:
	leaq	104(%rsp), %rsi
	movl	$10, %ecx
	xorl	%eax, %eax
	movq	%rsi, %rdi
	rep stosl
.Lrt_fscanf_292:
	movl	$1, %r11d
	xorl	%eax, %eax
	movl	$1, %r9d
.Lrt_fscanf_293:
	movb	0(%rbp), %cl
	incq	%rbp
	movl	%ecx, %edi
	testb	%cl, %cl
	je	.Lrt_fscanf_466
	xorl	$1, %r11d
	cmpb	$93, %cl
	jne	.Lrt_fscanf_329
	testb	%r11b, %r11b
	jne	.Lrt_fscanf_295
.Lrt_fscanf_329:
	movzbl	0(%rbp), %esi
	cmpb	$45, %cl
	jne	.Lrt_fscanf_297
	testb	%r11b, %r11b
	je	.Lrt_fscanf_297
	testb	%sil, %sil
	setne	48(%rsp)
	cmpb	$93, %sil
	setne	%r11b
	testb	%r11b, 48(%rsp)
	je	.Lrt_fscanf_297
	cmpb	%al, %sil
	jb	.Lrt_fscanf_297
	movzbl	%al, %ecx
	movl	$1, %edi
.Lrt_fscanf_298:
	cmpl	%esi, %ecx
	jnb	.Lrt_fscanf_477
	movl	%ecx, %eax
	movq	%rdi, %r11
	shrl	$6, %eax
	salq	%cl, %r11
	incl	%ecx
	orq	%r11, 104(%rsp,%rax,8)
	jmp	.Lrt_fscanf_298
.Lrt_fscanf_477:
	movb	$45, %dil
.Lrt_fscanf_300:
	xorl	%r11d, %r11d
	movl	%edi, %eax
	jmp	.Lrt_fscanf_293
.Lrt_fscanf_297:
	movl	%ecx, %eax
	movq	%r9, %rsi
	shrb	$6, %al
	salq	%cl, %rsi
	andl	$3, %eax
	orq	%rsi, 104(%rsp,%rax,8)
	jmp	.Lrt_fscanf_300
.Lrt_fscanf_295:
	movq	%r14, %rdi
	movl	136(%rsp), %r9d
	xorl	%eax, %eax
	subq	%rbx, %rdi
.Lrt_fscanf_303:
	movb	(%rbx,%rax), %cl
	movl	%ecx, %esi
	shrb	$6, %sil
	andl	$3, %esi
	movq	104(%rsp,%rsi,8), %rsi
	shrq	%cl, %rsi
	andl	$1, %esi
	cmpl	%r9d, %esi
	je	.Lrt_fscanf_291
	testq	%rdx, %rdx
	je	.Lrt_fscanf_302
	movb	%cl, (%rdx,%rax)
.Lrt_fscanf_302:
	incq	%rax
	cmpq	%rax, %r8
	je	.Lrt_fscanf_291
	cmpq	%rdi, %rax
	jne	.Lrt_fscanf_303
.Lrt_fscanf_291:
	testq	%rax, %rax
	je	.Lrt_fscanf_466
.Lrt_fscanf_279:
	addq	%rax, %rbx
	cmpq	%rbx, %r14
	jne	.Lrt_fscanf_330
	cmpq	%rax, %r8
	jne	.Lrt_fscanf_466
.Lrt_fscanf_330:
	testl	%r15d, %r15d
	je	.Lrt_fscanf_220
	movb	$0, (%rdx,%rax)
.Lrt_fscanf_468:
	incl	%r10d
	jmp	.Lrt_fscanf_220
.Lrt_fscanf_233:
	testl	%r15d, %r15d
	je	.Lrt_fscanf_220
	movq	32(%rsp), %rax
	movq	%rbx, %rdx
	subq	%rax, %rdx
	cmpl	$47, %r12d
	ja	.Lrt_fscanf_305
	movq	24(%rsp), %rdi
	movl	%r12d, %eax
	addl	$8, %r12d
	movq	(%rdi,%rax), %rax
	jmp	.Lrt_fscanf_306
.Lrt_fscanf_305:
	movq	0(%r13), %rax
	addq	$8, %r13
.Lrt_fscanf_306:
	cmpl	$4, %r8d
	jne	.Lrt_fscanf_307
	movl	%edx, (%rax)
	jmp	.Lrt_fscanf_220
.Lrt_fscanf_307:
	cmpl	$7, %r8d
	jbe	.Lrt_fscanf_309
	movq	%rdx, (%rax)
	jmp	.Lrt_fscanf_220
.Lrt_fscanf_309:
	cmpl	$2, %r8d
	jne	.Lrt_fscanf_311
	movw	%dx, (%rax)
	jmp	.Lrt_fscanf_220
.Lrt_fscanf_311:
	movb	%dl, (%rax)
	jmp	.Lrt_fscanf_220
.Lrt_fscanf_237:
	xorl	$1, %r15d
	testl	%edx, %edx
	setne	%al
	orb	%al, %r15b
	jne	.Lrt_fscanf_466
	cmpl	$4, %r8d
	jne	.Lrt_fscanf_466
	cmpb	$37, (%rbx)
.Lrt_fscanf_474:
	jne	.Lrt_fscanf_466
	incq	%rbx
	jmp	.Lrt_fscanf_220
.Lrt_fscanf_466:
	movq	8(%rsp), %rbp
	movq	16(%rsp), %r15
.Lrt_fscanf_238:
	movl	16(%r15), %edx
	movq	(%r15), %rax
	movq	%rbp, %rdi
	movq	40(%rsp), %rsi
	movq	(%rax,%rdx,8), %rdx
	call	rt_fscanf_lone_word
	movl	%eax, %r10d
	cmpl	$-2147483648, %eax
	jne	.Lrt_fscanf_361
	movq	40(%rsp), %rsi
	leaq	80(%rsp), %rdx
	movq	%rbp, %rdi
	call	__isoc99_vfscanf@PLT
	movl	%eax, %r10d
.Lrt_fscanf_361:
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
	.size	rt_fscanf_rest, .-rt_fscanf_rest
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
	leaq	-96(%rbp), %rax
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	movq	%rsi, %r14
	pushq	%r13
	.cfi_offset 13, -40
	movq	%rdi, %r13
	pushq	%r12
	pushq	%rbx
	subq	$168, %rsp
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movq	%rax, -128(%rbp)
	leaq	16(%rbp), %rax
	movq	16(%rdi), %r15
	movq	%rax, -120(%rbp)
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	movq	%r8, -64(%rbp)
	movq	8(%rdi), %r8
	movq	%rdx, -80(%rbp)
	movq	%rcx, -72(%rbp)
	movq	%r9, -56(%rbp)
	movl	$2, -112(%rbp)
	movaps	%xmm0, -96(%rbp)
	testq	%rax, %rax
	je	.Lrt_fscanf_479
	cmpq	%r15, %r8
	jnb	.Lrt_fscanf_479
	cmpb	$0, (%rax)
	je	.Lrt_fscanf_479
	movl	192(%rdi), %eax
	testl	%eax, %eax
	js	.Lrt_fscanf_589
.Lrt_fscanf_479:
	leaq	-128(%rbp), %rdx
	xorl	%r9d, %r9d
	movq	%r14, %rcx
	movq	%r14, %rsi
	movq	%r13, %rdi
	call	rt_fscanf_rest
.Lrt_fscanf_478:
	addq	$168, %rsp
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
.Lrt_fscanf_589:
	.cfi_restore_state
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_479
	leaq	-25(%r15), %rax
	movq	%rsi, %rbx
	xorl	%r12d, %r12d
	movabsq	$4294983168, %r9
	movq	%rax, -144(%rbp)
	leaq	-1(%r15), %rax
	movq	%rax, -160(%rbp)
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_481:
	movzbl	(%rbx), %eax
	cmpb	$37, %al
	je	.Lrt_fscanf_483
.Lrt_fscanf_591:
	testb	%al, %al
	je	.Lrt_fscanf_590
	cmpq	%r8, %r15
	je	.Lrt_fscanf_515
	movzbl	(%r8), %edx
	cmpb	$32, %al
	ja	.Lrt_fscanf_486
	btq	%rax, %r9
	jnc	.Lrt_fscanf_486
	movq	%r8, %rax
	cmpb	$32, %dl
	ja	.Lrt_fscanf_487
.Lrt_fscanf_488:
	btq	%rdx, %r9
	jnc	.Lrt_fscanf_487
	movq	-160(%rbp), %rsi
	cmpq	%rsi, %rax
	jnb	.Lrt_fscanf_515
	movzbl	1(%rax), %edx
	addq	$1, %rax
	cmpb	$32, %dl
	jbe	.Lrt_fscanf_488
.Lrt_fscanf_487:
	addq	$1, %rbx
	movq	%rax, %r8
.Lrt_fscanf_592:
	movzbl	(%rbx), %eax
	cmpb	$37, %al
	jne	.Lrt_fscanf_591
.Lrt_fscanf_483:
	cmpq	%r8, %r15
	je	.Lrt_fscanf_515
	cmpq	$4, %r12
	je	.Lrt_fscanf_515
	movq	-80(%rbp,%r12,8), %rax
	movzbl	1(%rbx), %r10d
	movq	%rax, -136(%rbp)
	cmpb	$100, %r10b
	jne	.Lrt_fscanf_492
	movzbl	(%r8), %eax
	movl	%eax, -152(%rbp)
	movl	%eax, %edi
	movq	-144(%rbp), %rax
	cmpq	%rax, %r8
	jnb	.Lrt_fscanf_498
	movl	%edi, %eax
	movq	%r8, %rsi
	cmpb	$32, %dil
	ja	.Lrt_fscanf_495
	movzbl	%dil, %ecx
	btq	%rcx, %r9
	jc	.Lrt_fscanf_496
.Lrt_fscanf_495:
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
	je	.Lrt_fscanf_498
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
	ja	.Lrt_fscanf_498
	xorl	%r11d, %edx
	leaq	(%rsi,%rax), %r8
	addq	$2, %rbx
	addq	$1, %r12
	movq	-136(%rbp), %rdi
	subl	%r11d, %edx
	movl	%edx, (%rdi)
	jmp	.Lrt_fscanf_481
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_486:
	testb	%al, %al
	js	.Lrt_fscanf_515
	cmpb	%dl, %al
	jne	.Lrt_fscanf_515
	leaq	1(%r8), %rax
	addq	$1, %rbx
	movq	%rax, %r8
	jmp	.Lrt_fscanf_592
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_496:
	movzbl	1(%rsi), %eax
	addq	$1, %rsi
	cmpb	$32, %al
	ja	.Lrt_fscanf_495
	btq	%rax, %r9
	jnc	.Lrt_fscanf_495
	movq	-144(%rbp), %rcx
	cmpq	%rcx, %rsi
	jb	.Lrt_fscanf_496
	jmp	.Lrt_fscanf_495
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_492:
	cmpb	$99, %r10b
	je	.Lrt_fscanf_593
	cmpb	$108, %r10b
	je	.Lrt_fscanf_594
	leaq	1(%rbx), %rax
	movq	%rax, -168(%rbp)
	leal	-48(%r10), %eax
	cmpb	$9, %al
	ja	.Lrt_fscanf_595
	movq	-168(%rbp), %rdx
	leaq	9(%rbx), %rax
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_504:
	subl	$48, %r10d
	leaq	(%rcx,%rcx,4), %rcx
	addq	$1, %rdx
	movsbq	%r10b, %r10
	leaq	(%r10,%rcx,2), %rcx
	movzbl	(%rdx), %r10d
	leal	-48(%r10), %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_503
	cmpq	%rax, %rdx
	jne	.Lrt_fscanf_504
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_515:
	leaq	-128(%rbp), %rdx
	movl	%r12d, %r9d
	movq	%rbx, %rcx
	movq	%r14, %rsi
	movq	%r13, %rdi
	call	rt_fscanf_rest
	jmp	.Lrt_fscanf_478
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_498:
	movl	$4, -176(%rbp)
	leaq	1(%rbx), %rax
	movq	%rax, -168(%rbp)
.Lrt_fscanf_494:
	cmpb	$32, %dil
	ja	.Lrt_fscanf_523
	movq	$-1, %rcx
.Lrt_fscanf_519:
	movl	-152(%rbp), %eax
	movq	%r8, %r11
.Lrt_fscanf_507:
	btq	%rax, %r9
	jnc	.Lrt_fscanf_506
	leaq	-1(%r15), %rax
	cmpq	%rax, %r11
	jnb	.Lrt_fscanf_506
	movzbl	1(%r11), %eax
	addq	$1, %r11
	movl	%eax, %edi
	cmpb	$32, %al
	jbe	.Lrt_fscanf_507
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_506:
	cmpb	$100, %r10b
	je	.Lrt_fscanf_525
	cmpb	$117, %r10b
	jne	.Lrt_fscanf_509
.Lrt_fscanf_525:
	movq	%r15, %rax
	subq	%r11, %rax
	cmpq	$25, %rax
	jle	.Lrt_fscanf_515
	xorl	%ecx, %ecx
	cmpb	$45, %dil
	movq	%r8, -152(%rbp)
	sete	%cl
	addq	%rcx, %r11
	movq	%rcx, %rax
	movq	%rcx, -200(%rbp)
	negq	%rax
	movq	%r11, %rdi
	movq	%r11, -192(%rbp)
	movq	%rax, -184(%rbp)
	call	rt_fscanf_digits
	movq	-152(%rbp), %r8
	movq	%rax, %rdi
	movq	%rdx, %rax
	leaq	-1(%rdx), %rdx
	cmpq	$17, %rdx
	ja	.Lrt_fscanf_515
	movq	-184(%rbp), %rdx
	movq	-200(%rbp), %rcx
	movabsq	$4294983168, %r9
	movq	-192(%rbp), %r11
	xorq	%rdi, %rdx
	addq	%rcx, %rdx
	cmpl	$4, -176(%rbp)
	jne	.Lrt_fscanf_512
	movq	-136(%rbp), %rsi
	movl	%edx, (%rsi)
.Lrt_fscanf_588:
	leaq	(%r11,%rax), %r8
.Lrt_fscanf_514:
	movq	-168(%rbp), %rbx
	addq	$1, %r12
	addq	$1, %rbx
	jmp	.Lrt_fscanf_481
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_523:
	movq	%r8, %r11
	movq	$-1, %rcx
	jmp	.Lrt_fscanf_506
.Lrt_fscanf_593:
	movzbl	(%r8), %eax
	addq	$2, %rbx
	addq	$1, %r12
	addq	$1, %r8
	movq	-136(%rbp), %rsi
	movb	%al, (%rsi)
	jmp	.Lrt_fscanf_481
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_590:
	movq	%r8, 8(%r13)
	movl	%r12d, %eax
	jmp	.Lrt_fscanf_478
.Lrt_fscanf_595:
	movl	$4, -176(%rbp)
	movzbl	(%r8), %eax
	movl	%eax, -152(%rbp)
	movl	%eax, %edi
	jmp	.Lrt_fscanf_494
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_594:
	movzbl	(%r8), %eax
	movzbl	2(%rbx), %r10d
	movl	$8, -176(%rbp)
	movl	%eax, -152(%rbp)
	movl	%eax, %edi
	leaq	2(%rbx), %rax
	movq	%rax, -168(%rbp)
	cmpb	$108, %r10b
	jne	.Lrt_fscanf_494
	leaq	3(%rbx), %rax
	movzbl	3(%rbx), %r10d
	movl	$16, -176(%rbp)
	movq	%rax, -168(%rbp)
	jmp	.Lrt_fscanf_494
.Lrt_fscanf_509:
	cmpb	$115, %r10b
	je	.Lrt_fscanf_596
	cmpb	$102, %r10b
	jne	.Lrt_fscanf_515
	movl	-176(%rbp), %edx
	cmpl	$16, %edx
	je	.Lrt_fscanf_515
	movq	-136(%rbp), %rcx
	movq	%r15, %rsi
	movq	%r11, %rdi
	movq	%r8, -152(%rbp)
	call	rt_fscanf_fraction
	movq	-152(%rbp), %r8
	testq	%rax, %rax
	je	.Lrt_fscanf_515
	movabsq	$4294983168, %r9
	movq	%rax, %r8
	jmp	.Lrt_fscanf_514
.Lrt_fscanf_512:
	movq	-136(%rbp), %rdi
	movq	%rdx, (%rdi)
	jmp	.Lrt_fscanf_588
.Lrt_fscanf_596:
	cmpl	$4, -176(%rbp)
	jne	.Lrt_fscanf_515
.Lrt_fscanf_518:
	movq	%r15, %r10
	movq	%rcx, %rdx
	movq	-136(%rbp), %rdi
	movq	%r11, %rsi
	subq	%r11, %r10
	movq	%r8, -192(%rbp)
	cmpq	%rcx, %r10
	movq	%rcx, -184(%rbp)
	cmovbe	%r10, %rdx
	movq	%r10, -176(%rbp)
	movq	%r11, -152(%rbp)
	call	rt_fscanf_copy_word
	movq	-192(%rbp), %r8
	testq	%rax, %rax
	je	.Lrt_fscanf_515
	movq	-176(%rbp), %r10
	movq	-152(%rbp), %r11
	movabsq	$4294983168, %r9
	cmpq	%rax, %r10
	jne	.Lrt_fscanf_526
	movq	-184(%rbp), %rcx
	cmpq	%rcx, %rax
	jne	.Lrt_fscanf_515
.Lrt_fscanf_526:
	movq	-136(%rbp), %rsi
	movb	$0, (%rsi,%rax)
	jmp	.Lrt_fscanf_588
.Lrt_fscanf_503:
	movq	%rdx, -168(%rbp)
	cmpb	$115, %r10b
	jne	.Lrt_fscanf_515
	testq	%rcx, %rcx
	je	.Lrt_fscanf_515
	movzbl	(%r8), %edi
	cmpb	$32, %dil
	ja	.Lrt_fscanf_524
	movzbl	%dil, %eax
	movl	$115, %r10d
	movl	$4, -176(%rbp)
	movl	%eax, -152(%rbp)
	jmp	.Lrt_fscanf_519
.Lrt_fscanf_524:
	movq	%r8, %r11
	jmp	.Lrt_fscanf_518
	.cfi_endproc
	.size	rt_fscanf_any, .-rt_fscanf_any
	.p2align 4
	.type	rt_fscanf_one, @function
rt_fscanf_one:
	.cfi_startproc
	subq	$88, %rsp
	.cfi_def_cfa_offset 96
	movq	8(%rdi), %r8
	pxor	%xmm0, %xmm0
	xorl	%r9d, %r9d
	movq	%rdx, 48(%rsp)
	movq	%rsi, %rcx
	movq	%rsp, %rdx
	leaq	32(%rsp), %rax
	movq	$0, 56(%rsp)
	movq	$0, 64(%rsp)
	movq	$0, 72(%rsp)
	movq	%rax, (%rsp)
	movq	$0, 8(%rsp)
	movl	$2, 16(%rsp)
	movaps	%xmm0, 32(%rsp)
	call	rt_fscanf_rest
	addq	$88, %rsp
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
	jne	.Lrt_fscanf_600
	movzbl	1(%rsi), %eax
	cmpb	$100, %al
	je	.Lrt_fscanf_614
	cmpb	$115, %al
	jne	.Lrt_fscanf_604
	cmpb	$0, 2(%rsi)
	je	.Lrt_fscanf_785
.Lrt_fscanf_603:
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
.Lrt_fscanf_606:
	.cfi_restore_state
	cmpb	$99, %al
	je	.Lrt_fscanf_786
	cmpb	$117, %al
	jne	.Lrt_fscanf_603
.Lrt_fscanf_614:
	cmpb	$0, 2(%rbx)
	jne	.Lrt_fscanf_603
	movq	16(%rbp), %rcx
	movq	8(%rbp), %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_fscanf_618
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_618
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_618
	movl	192(%rbp), %r10d
	testl	%r10d, %r10d
	jns	.Lrt_fscanf_618
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_618
	movabsq	$4294983168, %rdi
	movzbl	(%rax), %edx
	movzbl	%dl, %esi
	cmpb	$32, %dl
	ja	.Lrt_fscanf_633
.Lrt_fscanf_634:
	btq	%rsi, %rdi
	jnc	.Lrt_fscanf_633
	leaq	-25(%rcx), %rsi
	cmpq	%rsi, %rax
	jnb	.Lrt_fscanf_633
	movzbl	1(%rax), %esi
	addq	$1, %rax
	movl	%esi, %edx
	cmpb	$32, %sil
	jbe	.Lrt_fscanf_634
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_633:
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
	je	.Lrt_fscanf_636
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
.Lrt_fscanf_637:
	leal	-1(%r8), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_fscanf_618
	xorq	%rdx, %rsi
	movl	%r8d, %r8d
	addq	%rdi, %rsi
	addq	%r8, %rax
	movl	%esi, (%r12)
	jmp	.Lrt_fscanf_642
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_604:
	cmpb	$108, %al
	jne	.Lrt_fscanf_606
	movzbl	2(%rsi), %eax
	cmpb	$108, %al
	je	.Lrt_fscanf_607
	cmpb	$100, %al
	je	.Lrt_fscanf_687
	cmpb	$117, %al
	je	.Lrt_fscanf_687
.Lrt_fscanf_608:
	cmpb	$102, %al
	jne	.Lrt_fscanf_603
	cmpb	$0, 3(%rbx)
	jne	.Lrt_fscanf_603
	movq	16(%rbp), %rsi
	movq	8(%rbp), %rdi
	movq	%rsi, %rax
	subq	%rdi, %rax
	cmpq	$50, %rax
	jle	.Lrt_fscanf_618
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_618
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_618
	movl	192(%rbp), %r8d
	testl	%r8d, %r8d
	jns	.Lrt_fscanf_618
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_618
	movabsq	$4294983168, %rcx
	movzbl	(%rdi), %eax
	cmpb	$32, %al
	ja	.Lrt_fscanf_652
.Lrt_fscanf_653:
	btq	%rax, %rcx
	jnc	.Lrt_fscanf_652
	leaq	-50(%rsi), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_fscanf_652
	movzbl	1(%rdi), %eax
	addq	$1, %rdi
	cmpb	$32, %al
	jbe	.Lrt_fscanf_653
.Lrt_fscanf_652:
	movq	%r12, %rcx
	movl	$8, %edx
	call	rt_fscanf_fraction
	testq	%rax, %rax
	jne	.Lrt_fscanf_642
.Lrt_fscanf_618:
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
.Lrt_fscanf_786:
	.cfi_restore_state
	cmpb	$0, 2(%rsi)
	jne	.Lrt_fscanf_603
	movq	8(%rdi), %rax
	movq	16(%rdi), %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.Lrt_fscanf_618
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_618
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_618
	movl	192(%rdi), %ecx
	testl	%ecx, %ecx
	jns	.Lrt_fscanf_618
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_618
	movzbl	(%rax), %edx
	addq	$1, %rax
	movb	%dl, (%r12)
.Lrt_fscanf_642:
	movq	%rax, 8(%rbp)
	movl	$1, %eax
.Lrt_fscanf_599:
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
.Lrt_fscanf_607:
	.cfi_restore_state
	movzbl	3(%rsi), %eax
	cmpb	$100, %al
	je	.Lrt_fscanf_688
	cmpb	$117, %al
	jne	.Lrt_fscanf_603
.Lrt_fscanf_688:
	cmpb	$0, 4(%rbx)
	jne	.Lrt_fscanf_603
.Lrt_fscanf_610:
	movq	16(%rbp), %rcx
	movq	8(%rbp), %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_fscanf_618
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_618
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_618
	movl	192(%rbp), %r9d
	testl	%r9d, %r9d
	jns	.Lrt_fscanf_618
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_618
	movabsq	$4294983168, %rdi
	movzbl	(%rax), %edx
	movzbl	%dl, %esi
	cmpb	$32, %dl
	ja	.Lrt_fscanf_643
.Lrt_fscanf_644:
	btq	%rsi, %rdi
	jnc	.Lrt_fscanf_643
	leaq	-25(%rcx), %rsi
	cmpq	%rsi, %rax
	jnb	.Lrt_fscanf_643
	movzbl	1(%rax), %esi
	addq	$1, %rax
	movl	%esi, %edx
	cmpb	$32, %sil
	jbe	.Lrt_fscanf_644
.Lrt_fscanf_643:
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
	je	.Lrt_fscanf_646
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
.Lrt_fscanf_647:
	leal	-1(%rdi), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_fscanf_618
	xorq	%rdx, %r8
	movl	%edi, %edi
	leaq	(%r8,%r9), %rdx
	addq	%rdi, %rax
	movq	%rdx, (%r12)
	jmp	.Lrt_fscanf_642
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_785:
	movq	16(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	movq	%rax, %rsi
	subq	%rcx, %rsi
	testq	%rdx, %rdx
	je	.Lrt_fscanf_631
	testq	%rsi, %rsi
	jle	.Lrt_fscanf_631
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_631
	movl	192(%rdi), %edi
	testl	%edi, %edi
	jns	.Lrt_fscanf_631
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_631
	movzbl	(%rcx), %edx
	cmpb	$32, %dl
	ja	.Lrt_fscanf_787
	movabsq	$4294983168, %rsi
.Lrt_fscanf_657:
	btq	%rdx, %rsi
	jnc	.Lrt_fscanf_784
	leaq	-1(%rax), %rdx
	cmpq	%rdx, %rcx
	jnb	.Lrt_fscanf_784
	movzbl	1(%rcx), %edx
	addq	$1, %rcx
	cmpb	$32, %dl
	jbe	.Lrt_fscanf_657
.Lrt_fscanf_784:
	subq	%rcx, %rax
	movq	%rax, %rdx
	cmpq	$15, %rax
	jbe	.Lrt_fscanf_661
.Lrt_fscanf_680:
	movdqa	.Lrt_fscanf_C1(%rip), %xmm5
	movdqa	.Lrt_fscanf_C2(%rip), %xmm4
	xorl	%eax, %eax
	movdqa	.Lrt_fscanf_C3(%rip), %xmm3
	jmp	.Lrt_fscanf_671
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_662:
	testq	%r12, %r12
	je	.Lrt_fscanf_670
	movups	%xmm1, (%r12,%rax)
.Lrt_fscanf_670:
	addq	$16, %rax
	movq	%rdx, %rsi
	subq	%rax, %rsi
	cmpq	$15, %rsi
	jbe	.Lrt_fscanf_788
.Lrt_fscanf_671:
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
	je	.Lrt_fscanf_662
	rep bsfl	%esi, %esi
	movslq	%esi, %rdi
	testq	%r12, %r12
	je	.Lrt_fscanf_664
	testq	%rax, %rax
	je	.Lrt_fscanf_663
	leaq	-16(%rdi,%rax), %rsi
	movdqu	(%rcx,%rsi), %xmm6
	movups	%xmm6, (%r12,%rsi)
.Lrt_fscanf_664:
	addq	%rdi, %rax
.Lrt_fscanf_669:
	cmpq	%rdx, %rax
	je	.Lrt_fscanf_631
	testq	%rax, %rax
	je	.Lrt_fscanf_631
	movb	$0, (%r12,%rax)
	addq	%rcx, %rax
	jmp	.Lrt_fscanf_642
.Lrt_fscanf_661:
	xorl	%eax, %eax
	testq	%rdx, %rdx
	jne	.Lrt_fscanf_673
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_631:
	movq	%r12, %rdx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	rt_fscanf_lone_word
	cmpl	$-2147483648, %eax
	jne	.Lrt_fscanf_599
	jmp	.Lrt_fscanf_618
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_600:
	cmpb	$32, %al
	jne	.Lrt_fscanf_603
	cmpb	$37, 1(%rsi)
	jne	.Lrt_fscanf_603
	cmpb	$99, 2(%rsi)
	jne	.Lrt_fscanf_603
	cmpb	$0, 3(%rsi)
	jne	.Lrt_fscanf_603
	movq	16(%rdi), %rsi
	movq	8(%rdi), %rax
	movq	%rsi, %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.Lrt_fscanf_618
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_618
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_618
	movl	192(%rdi), %edx
	testl	%edx, %edx
	jns	.Lrt_fscanf_618
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_618
.Lrt_fscanf_679:
	movzbl	(%rax), %ecx
	addq	$1, %rax
	cmpb	$32, %cl
	ja	.Lrt_fscanf_678
	movl	$8388639, %edx
	salq	$9, %rdx
	sarq	%cl, %rdx
	andb	$1, %dl
	je	.Lrt_fscanf_678
	cmpq	%rax, %rsi
	jne	.Lrt_fscanf_679
	jmp	.Lrt_fscanf_618
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_687:
	cmpb	$0, 3(%rbx)
	jne	.Lrt_fscanf_608
	jmp	.Lrt_fscanf_610
.Lrt_fscanf_787:
	movq	%rsi, %rdx
	xorl	%eax, %eax
	cmpq	$15, %rsi
	jg	.Lrt_fscanf_680
.Lrt_fscanf_673:
	movabsq	$4294983168, %rdi
.Lrt_fscanf_676:
	movzbl	(%rcx,%rax), %esi
	cmpb	$32, %sil
	ja	.Lrt_fscanf_674
	btq	%rsi, %rdi
	jc	.Lrt_fscanf_669
.Lrt_fscanf_674:
	testq	%r12, %r12
	je	.Lrt_fscanf_675
	movb	%sil, (%r12,%rax)
.Lrt_fscanf_675:
	addq	$1, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_fscanf_676
	jmp	.Lrt_fscanf_669
.Lrt_fscanf_788:
	cmpq	%rdx, %rax
	jb	.Lrt_fscanf_673
	jmp	.Lrt_fscanf_669
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_636:
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
	je	.Lrt_fscanf_638
	rep bsfq	%r10, %r10
	leaq	rt_fscanf_powers_of_ten(%rip), %r14
	leal	-7(%r10), %ecx
	movl	%ecx, %r10d
	shrl	$3, %r10d
	movl	%r10d, %r15d
	imulq	(%r14,%r15,8), %rdx
	testl	%r10d, %r10d
	je	.Lrt_fscanf_639
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
.Lrt_fscanf_639:
	leal	8(%r10), %r8d
	jmp	.Lrt_fscanf_637
.Lrt_fscanf_663:
	testq	%r12, %r12
	je	.Lrt_fscanf_664
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
	jmp	.Lrt_fscanf_664
.Lrt_fscanf_646:
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
	je	.Lrt_fscanf_648
	rep bsfq	%rdi, %rdi
	leaq	rt_fscanf_powers_of_ten(%rip), %r10
	leal	-7(%rdi), %r14d
	movl	%r14d, %edi
	shrl	$3, %edi
	movl	%edi, %r15d
	imulq	(%r10,%r15,8), %rsi
	testl	%edi, %edi
	je	.Lrt_fscanf_649
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
.Lrt_fscanf_649:
	leaq	(%rsi,%rcx), %rdx
	addl	$8, %edi
	jmp	.Lrt_fscanf_647
.Lrt_fscanf_678:
	movb	%cl, (%r12)
	jmp	.Lrt_fscanf_642
.Lrt_fscanf_638:
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
.Lrt_fscanf_640:
	movzbl	(%rax,%r8), %ecx
	movl	%ecx, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	ja	.Lrt_fscanf_637
	imulq	$10, %rdx, %rdx
	subl	$48, %ecx
	addq	$1, %r8
	movslq	%ecx, %rcx
	addq	%rcx, %rdx
	cmpq	$20, %r8
	jne	.Lrt_fscanf_640
	jmp	.Lrt_fscanf_618
.Lrt_fscanf_648:
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
.Lrt_fscanf_650:
	movzbl	(%rax,%rdi), %ecx
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_647
	imulq	$10, %rdx, %rdx
	subl	$48, %ecx
	addq	$1, %rdi
	movslq	%ecx, %rcx
	addq	%rcx, %rdx
	cmpq	$20, %rdi
	jne	.Lrt_fscanf_650
	jmp	.Lrt_fscanf_618
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
