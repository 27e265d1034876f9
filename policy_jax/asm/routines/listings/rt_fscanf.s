	.text
	.type	rt_fscanf_exponent, @function
rt_fscanf_exponent:
	.cfi_startproc
	movq	%rdx, %r9
	xorl	%edx, %edx
	cmpq	%rsi, %rdi
	jnb	.Lrt_fscanf_13
	movb	(%rdi), %r10b
	movq	%rdi, %rcx
	leal	-43(%r10), %eax
	testb	$-3, %al
	jne	.Lrt_fscanf_3
	incq	%rcx
	cmpq	%rsi, %rcx
	jnb	.Lrt_fscanf_13
.Lrt_fscanf_3:
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movq	%rsi, %rbx
	xorl	%edx, %edx
	xorl	%eax, %eax
	subq	%rcx, %rbx
.Lrt_fscanf_4:
	movl	%edx, %edi
	cmpq	%rdx, %rbx
	je	.Lrt_fscanf_5
	cmpq	$20, %rdx
	je	.Lrt_fscanf_10
	movzbl	(%rcx,%rdx), %r8d
	incq	%rdx
	movl	%r8d, %r11d
	subl	$48, %r11d
	cmpb	$9, %r11b
	ja	.Lrt_fscanf_5
	imulq	$10, %rax, %rax
	subl	$48, %r8d
	movslq	%r8d, %r8
	addq	%r8, %rax
	jmp	.Lrt_fscanf_4
.Lrt_fscanf_10:
	movl	$20, %edi
.Lrt_fscanf_5:
	movl	%edi, %edx
	decl	%edi
	addq	%rcx, %rdx
	cmpl	$3, %edi
	ja	.Lrt_fscanf_11
	cmpq	%rdx, %rsi
	je	.Lrt_fscanf_11
	movq	(%r9), %rcx
	cmpb	$45, %r10b
	jne	.Lrt_fscanf_7
	negq	%rax
.Lrt_fscanf_7:
	addq	%rcx, %rax
	movq	%rax, (%r9)
	jmp	.Lrt_fscanf_1
.Lrt_fscanf_11:
	xorl	%edx, %edx
.Lrt_fscanf_1:
	movq	%rdx, %rax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
.Lrt_fscanf_13:
	.cfi_restore 3
	movq	%rdx, %rax
	ret
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
	je	.Lrt_fscanf_17
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
.Lrt_fscanf_17:
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
	je	.Lrt_fscanf_19
	rep bsfq	%rdx, %rdx
	leaq	rt_fscanf_powers_of_ten(%rip), %rdi
	leal	-7(%rdx), %ecx
	movl	%ecx, %edx
	shrl	$3, %edx
	movl	%edx, %r11d
	imulq	(%rdi,%r11,8), %rax
	testl	%edx, %edx
	je	.Lrt_fscanf_20
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
.Lrt_fscanf_20:
	addl	$8, %edx
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_19:
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
.Lrt_fscanf_21:
	movzbl	(%rdi,%rdx), %ecx
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_18
	subl	$48, %ecx
	leaq	(%rax,%rax,4), %rax
	addq	$1, %rdx
	movslq	%ecx, %rcx
	leaq	(%rcx,%rax,2), %rax
	cmpq	$20, %rdx
	jne	.Lrt_fscanf_21
.Lrt_fscanf_18:
	ret
	.cfi_endproc
	.size	rt_fscanf_digits, .-rt_fscanf_digits
	.type	rt_fscanf_integer, @function
rt_fscanf_integer:
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
	jne	.Lrt_fscanf_30
	orq	$-1, %rax
.Lrt_fscanf_30:
	movb	(%rbx), %r15b
	leal	-43(%r15), %edx
	andb	$-3, %dl
	jne	.Lrt_fscanf_31
	incq	%rbx
	decq	%rax
	cmpq	%r12, %rbx
	jb	.Lrt_fscanf_31
.Lrt_fscanf_37:
	xorl	%ebx, %ebx
	jmp	.Lrt_fscanf_29
.Lrt_fscanf_31:
	movq	%r12, %rsi
	subq	%rbx, %rsi
	testl	%ecx, %ecx
	jne	.Lrt_fscanf_33
	cmpq	$23, %rsi
	jle	.Lrt_fscanf_33
	movq	%rbx, %rdi
	call	rt_fscanf_digits
	jmp	.Lrt_fscanf_34
.Lrt_fscanf_33:
	cmpq	%rax, %rsi
	cmova	%rax, %rsi
	xorl	%ecx, %ecx
	xorl	%eax, %eax
.Lrt_fscanf_35:
	movl	%ecx, %edx
	cmpq	%rsi, %rcx
	je	.Lrt_fscanf_34
	cmpq	$20, %rcx
	je	.Lrt_fscanf_46
	movzbl	(%rbx,%rcx), %edi
	incq	%rcx
	movl	%edi, %r8d
	subl	$48, %r8d
	cmpb	$9, %r8b
	ja	.Lrt_fscanf_34
	imulq	$10, %rax, %rax
	subl	$48, %edi
	movslq	%edi, %rdi
	addq	%rdi, %rax
	jmp	.Lrt_fscanf_35
.Lrt_fscanf_46:
	movl	$20, %edx
.Lrt_fscanf_34:
	movl	%edx, %ecx
	addq	%rcx, %rbx
	testl	%edx, %edx
	je	.Lrt_fscanf_37
	cmpq	%rbx, %r12
	je	.Lrt_fscanf_37
	cmpl	$18, %edx
	jbe	.Lrt_fscanf_38
	cmpl	$19, %edx
	jne	.Lrt_fscanf_37
	testl	%r13d, %r13d
	je	.Lrt_fscanf_38
	testq	%rax, %rax
	js	.Lrt_fscanf_37
.Lrt_fscanf_38:
	testq	%rbp, %rbp
	je	.Lrt_fscanf_29
	cmpb	$45, %r15b
	jne	.Lrt_fscanf_40
	negq	%rax
.Lrt_fscanf_40:
	cmpl	$4, %r14d
	jne	.Lrt_fscanf_41
	movl	%eax, 0(%rbp)
	jmp	.Lrt_fscanf_29
.Lrt_fscanf_41:
	cmpl	$7, %r14d
	jbe	.Lrt_fscanf_43
	movq	%rax, 0(%rbp)
	jmp	.Lrt_fscanf_29
.Lrt_fscanf_43:
	cmpl	$2, %r14d
	jne	.Lrt_fscanf_44
	movw	%ax, 0(%rbp)
	jmp	.Lrt_fscanf_29
.Lrt_fscanf_44:
	movb	%al, 0(%rbp)
.Lrt_fscanf_29:
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
	jne	.Lrt_fscanf_54
	addq	$1, %rbp
	cmpq	%rsi, %rbp
	jnb	.Lrt_fscanf_62
	movq	$0, 24(%rsp)
	movq	%rsi, %rax
	subq	%rbp, %rax
	movq	%rax, %rdi
	cmpq	$23, %rax
	jle	.Lrt_fscanf_58
.Lrt_fscanf_57:
	movabsq	$3472328296227680304, %rax
	xorq	0(%rbp), %rax
	movabsq	$8536140394893047414, %rcx
	movabsq	$-9187201950435737472, %rdx
	addq	%rax, %rcx
	orq	%rax, %rcx
	andq	%rdx, %rcx
	je	.Lrt_fscanf_102
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
.Lrt_fscanf_61:
	testb	%dl, %dl
	jne	.Lrt_fscanf_62
	movzbl	(%rax), %edx
	testl	%esi, %esi
	je	.Lrt_fscanf_63
.Lrt_fscanf_82:
	cmpb	$46, %dl
	je	.Lrt_fscanf_81
.Lrt_fscanf_68:
	orl	$32, %edx
	testl	%esi, %esi
	je	.Lrt_fscanf_62
	cmpb	$120, %dl
	je	.Lrt_fscanf_62
	cmpb	$101, %dl
	je	.Lrt_fscanf_103
.Lrt_fscanf_75:
	movq	24(%rsp), %rdx
	leaq	18(%rdx), %rcx
	cmpq	$36, %rcx
	ja	.Lrt_fscanf_62
	movabsq	$9007199254740992, %rcx
	cmpq	%rbx, %rcx
	jb	.Lrt_fscanf_62
	stmxcsr	12(%rsp)
	testl	$24576, 12(%rsp)
	jne	.Lrt_fscanf_62
	movq	%rdx, %rcx
	pxor	%xmm0, %xmm0
	leaq	rt_fscanf_powers_of_ten(%rip), %rsi
	negq	%rcx
	cvtsi2sdq	%rbx, %xmm0
	pxor	%xmm1, %xmm1
	cmovs	%rdx, %rcx
	cvtsi2sdq	(%rsi,%rcx,8), %xmm1
	testq	%rdx, %rdx
	js	.Lrt_fscanf_104
	mulsd	%xmm1, %xmm0
.Lrt_fscanf_77:
	cmpb	$45, %r15b
	jne	.Lrt_fscanf_78
	xorpd	.Lrt_fscanf_C0(%rip), %xmm0
.Lrt_fscanf_78:
	movq	%xmm0, %rdx
	cmpl	$8, %r13d
	jne	.Lrt_fscanf_79
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
.Lrt_fscanf_58:
	.cfi_restore_state
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_66:
	movzbl	0(%rbp,%rax), %edx
	movl	%eax, %esi
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_105
	subl	$48, %edx
	leaq	(%rbx,%rbx,4), %rcx
	addq	$1, %rax
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %rbx
	cmpq	%rdi, %rax
	je	.Lrt_fscanf_106
	cmpq	$20, %rax
	jne	.Lrt_fscanf_66
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_62:
	xorl	%eax, %eax
.Lrt_fscanf_53:
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
.Lrt_fscanf_54:
	.cfi_restore_state
	movq	$0, 24(%rsp)
	movq	%rsi, %rax
	subq	%rdi, %rax
	cmpq	$23, %rax
	jg	.Lrt_fscanf_57
	movq	%rax, %rdi
	testq	%rax, %rax
	jne	.Lrt_fscanf_58
	movq	%rbp, %rax
	cmpq	%rbp, %rsi
	je	.Lrt_fscanf_62
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_63:
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	cmpb	$46, (%rax)
	jne	.Lrt_fscanf_62
.Lrt_fscanf_81:
	leaq	1(%rax), %rbp
	movq	%r12, %r10
	subq	%rbp, %r10
	cmpq	$23, %r10
	jle	.Lrt_fscanf_69
	movabsq	$3472328296227680304, %rdx
	xorq	1(%rax), %rdx
	movabsq	$8536140394893047414, %rax
	movabsq	$-9187201950435737472, %rcx
	addq	%rdx, %rax
	orq	%rdx, %rax
	andq	%rcx, %rax
	je	.Lrt_fscanf_70
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
.Lrt_fscanf_71:
	leaq	0(%rbp,%r11), %rax
	cmpq	%rax, %r12
	je	.Lrt_fscanf_62
	addl	%edi, %esi
	cmpl	$19, %esi
	ja	.Lrt_fscanf_62
	movl	%edi, %edx
	testl	%edi, %edi
	je	.Lrt_fscanf_73
	leaq	rt_fscanf_powers_of_ten(%rip), %rdi
	imulq	(%rdi,%rdx,8), %rbx
	addq	%rcx, %rbx
.Lrt_fscanf_73:
	negq	%rdx
	movq	%rdx, 24(%rsp)
	movzbl	(%rax), %edx
	jmp	.Lrt_fscanf_68
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_104:
	divsd	%xmm1, %xmm0
	jmp	.Lrt_fscanf_77
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_102:
	movq	%rbp, %rdi
	call	rt_fscanf_digits
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
	jmp	.Lrt_fscanf_61
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_103:
	leaq	24(%rsp), %rdx
	leaq	1(%rax), %rdi
	movq	%r12, %rsi
	call	rt_fscanf_exponent
	testq	%rax, %rax
	jne	.Lrt_fscanf_75
	jmp	.Lrt_fscanf_62
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_79:
	andl	$536870911, %edx
	cmpq	$268435456, %rdx
	je	.Lrt_fscanf_62
	cvtsd2ss	%xmm0, %xmm0
	movss	%xmm0, (%r14)
	jmp	.Lrt_fscanf_53
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_69:
	movq	%r10, %r11
	movl	$1, %edx
	xorl	%ecx, %ecx
	testq	%r10, %r10
	je	.Lrt_fscanf_107
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_72:
	movzbl	(%rax,%rdx), %r8d
	movl	%edx, %edi
	movl	%r8d, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	ja	.Lrt_fscanf_108
	subl	$48, %r8d
	leaq	(%rcx,%rcx,4), %rcx
	movslq	%r8d, %r8
	leaq	(%r8,%rcx,2), %rcx
	cmpq	%r10, %rdx
	je	.Lrt_fscanf_71
	addq	$1, %rdx
	cmpq	$21, %rdx
	jne	.Lrt_fscanf_72
	movl	$20, %r11d
	movl	$20, %edi
	jmp	.Lrt_fscanf_71
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_105:
	addq	%rbp, %rax
	cmpq	%rax, %r12
	sete	%dl
	jmp	.Lrt_fscanf_61
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_106:
	addq	%rbp, %rax
	addl	$1, %esi
	cmpq	%rax, %r12
	je	.Lrt_fscanf_62
	cmpl	$19, %esi
	ja	.Lrt_fscanf_62
	movzbl	(%rax), %edx
	jmp	.Lrt_fscanf_82
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_70:
	movq	%rbp, %rdi
	movl	%esi, 8(%rsp)
	call	rt_fscanf_digits
	movl	8(%rsp), %esi
	movl	%edx, %edi
	movq	%rax, %rcx
	movl	%edx, %r11d
	jmp	.Lrt_fscanf_71
.Lrt_fscanf_108:
	leal	-1(%rdx), %r11d
	movq	%r11, %rdi
	jmp	.Lrt_fscanf_71
.Lrt_fscanf_107:
	cmpq	%r12, %rbp
	je	.Lrt_fscanf_62
	cmpl	$19, %esi
	ja	.Lrt_fscanf_62
	movq	%rbp, %rax
	xorl	%edx, %edx
	jmp	.Lrt_fscanf_73
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
	jbe	.Lrt_fscanf_110
	movdqa	.Lrt_fscanf_C1(%rip), %xmm5
	movdqa	.Lrt_fscanf_C2(%rip), %xmm4
	movdqa	.Lrt_fscanf_C3(%rip), %xmm3
	jmp	.Lrt_fscanf_120
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_111:
	testq	%rcx, %rcx
	je	.Lrt_fscanf_119
	movups	%xmm1, (%rcx,%rax)
.Lrt_fscanf_119:
	addq	$16, %rax
	movq	%rdx, %rsi
	subq	%rax, %rsi
	cmpq	$15, %rsi
	jbe	.Lrt_fscanf_110
.Lrt_fscanf_120:
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
	je	.Lrt_fscanf_111
	rep bsfl	%esi, %esi
	movslq	%esi, %rdx
	testq	%rcx, %rcx
	je	.Lrt_fscanf_113
	testq	%rax, %rax
	je	.Lrt_fscanf_112
	leaq	-16(%rdx,%rax), %rsi
	movdqu	(%rdi,%rsi), %xmm6
	movups	%xmm6, (%rcx,%rsi)
.Lrt_fscanf_113:
	addq	%rdx, %rax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_110:
	cmpq	%rdx, %rax
	jnb	.Lrt_fscanf_109
	movabsq	$4294983168, %r8
.Lrt_fscanf_123:
	movzbl	(%rdi,%rax), %esi
	cmpb	$32, %sil
	ja	.Lrt_fscanf_121
	btq	%rsi, %r8
	jc	.Lrt_fscanf_109
.Lrt_fscanf_121:
	testq	%rcx, %rcx
	je	.Lrt_fscanf_122
	movb	%sil, (%rcx,%rax)
.Lrt_fscanf_122:
	addq	$1, %rax
	cmpq	%rax, %rdx
	jne	.Lrt_fscanf_123
.Lrt_fscanf_109:
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_112:
	testq	%rcx, %rcx
	je	.Lrt_fscanf_113
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
.Lrt_fscanf_148:
	movb	(%rsi), %cl
	movq	%rsi, %rdx
	incq	%rsi
	cmpb	$32, %cl
	ja	.Lrt_fscanf_147
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	jne	.Lrt_fscanf_148
	jmp	.Lrt_fscanf_162
.Lrt_fscanf_147:
	movl	$-2147483648, %eax
	cmpb	$37, %cl
	jne	.Lrt_fscanf_146
	xorl	%r12d, %r12d
	cmpb	$115, 1(%rdx)
	sete	%r12b
	addq	$9, %rdx
	negq	%r12
.Lrt_fscanf_150:
	movb	(%rsi), %cl
	leal	-48(%rcx), %eax
	cmpb	$9, %al
	ja	.Lrt_fscanf_183
	cmpq	%rdx, %rsi
	je	.Lrt_fscanf_162
	imulq	$10, %r12, %r12
	movsbq	%al, %rax
	incq	%rsi
	addq	%rax, %r12
	jmp	.Lrt_fscanf_150
.Lrt_fscanf_183:
	movl	$-2147483648, %eax
	cmpb	$115, %cl
	jne	.Lrt_fscanf_146
	cmpb	$0, 1(%rsi)
	setne	%dl
	testq	%r12, %r12
	sete	%cl
	orb	%cl, %dl
	jne	.Lrt_fscanf_162
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_162
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_146
	cmpl	$0, 192(%rbx)
	jg	.Lrt_fscanf_146
	testb	$20, (%rbx)
	jne	.Lrt_fscanf_146
	orl	$-1, %esi
	movq	%rbx, %rdi
	call	fwide@PLT
	call	__errno_location@PLT
	xorl	%ecx, %ecx
	movl	(%rax), %r14d
	movl	%ecx, (%rax)
	movq	%rax, %r15
.Lrt_fscanf_156:
	movq	8(%rbx), %rbp
	movq	16(%rbx), %rdx
.Lrt_fscanf_155:
	cmpq	%rdx, %rbp
	jnb	.Lrt_fscanf_153
	movb	0(%rbp), %cl
	cmpb	$32, %cl
	ja	.Lrt_fscanf_154
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_fscanf_154
	incq	%rbp
	jmp	.Lrt_fscanf_155
.Lrt_fscanf_153:
	movq	%rbp, 8(%rbx)
	movq	%rbx, %rdi
	call	__underflow@PLT
	cmpl	$-1, %eax
	jne	.Lrt_fscanf_156
	jmp	.Lrt_fscanf_146
.Lrt_fscanf_154:
	movq	%rbp, 8(%rbx)
	movl	%r14d, (%r15)
.Lrt_fscanf_158:
	subq	%rbp, %rdx
	movq	%rbp, %rsi
	movq	%r13, %rdi
	cmpq	%rdx, %r12
	movq	%rdx, %r14
	cmovbe	%r12, %rdx
	call	rt_fscanf_copy_word
	addq	%rax, %rbp
	addq	%rax, %r13
	subq	%rax, %r12
	movq	%rbp, 8(%rbx)
	cmpq	%r14, %rax
	jb	.Lrt_fscanf_157
	testq	%r12, %r12
	je	.Lrt_fscanf_157
	movq	%rbx, %rdi
	call	__underflow@PLT
	incl	%eax
	je	.Lrt_fscanf_157
	movq	8(%rbx), %rbp
	movq	16(%rbx), %rdx
	jmp	.Lrt_fscanf_158
.Lrt_fscanf_157:
	movb	$0, 0(%r13)
	movl	$1, %eax
	jmp	.Lrt_fscanf_146
.Lrt_fscanf_162:
	movl	$-2147483648, %eax
.Lrt_fscanf_146:
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
	.size	rt_fscanf_lone_word, .-rt_fscanf_lone_word
	.type	rt_fscanf_rest, @function
rt_fscanf_rest:
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
	je	.Lrt_fscanf_210
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_210
	cmpl	$0, 192(%rdi)
	jns	.Lrt_fscanf_210
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_210
	movq	8(%rdi), %rdi
	movq	16(%rbp), %r14
	movq	%rdi, 40(%rsp)
	cmpq	%r14, %rdi
	jnb	.Lrt_fscanf_210
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
.Lrt_fscanf_186:
	movb	(%rsi), %cl
	leaq	1(%rsi), %rbp
	cmpb	$37, %cl
	je	.Lrt_fscanf_187
	testb	%cl, %cl
	jne	.Lrt_fscanf_188
	movq	8(%rsp), %rbp
	movq	16(%rsp), %r15
	movq	24(%rsp), %r12
	cmpl	$-2147483648, %r13d
	je	.Lrt_fscanf_210
	movq	%rbx, 8(%rbp)
	jmp	.Lrt_fscanf_274
.Lrt_fscanf_188:
	cmpb	$32, %cl
	ja	.Lrt_fscanf_190
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_fscanf_191
.Lrt_fscanf_194:
	cmpq	%r14, %rbx
	jnb	.Lrt_fscanf_192
	movb	(%rbx), %cl
	cmpb	$32, %cl
	jbe	.Lrt_fscanf_446
.Lrt_fscanf_193:
	movq	%rbp, %rsi
	jmp	.Lrt_fscanf_186
.Lrt_fscanf_446:
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_fscanf_193
	incq	%rbx
	jmp	.Lrt_fscanf_194
.Lrt_fscanf_192:
	cmpq	%rbx, %r14
	jne	.Lrt_fscanf_193
	jmp	.Lrt_fscanf_431
.Lrt_fscanf_190:
	testb	%cl, %cl
	js	.Lrt_fscanf_431
.Lrt_fscanf_191:
	cmpq	%r14, %rbx
	jnb	.Lrt_fscanf_431
	cmpb	(%rbx), %cl
	jmp	.Lrt_fscanf_445
.Lrt_fscanf_187:
	movzbl	1(%rsi), %eax
	leaq	2(%rsi), %rbp
	xorl	%edx, %edx
	movl	$1, %r15d
	cmpb	$64, %al
	ja	.Lrt_fscanf_195
	cmpb	$42, %al
	jne	.Lrt_fscanf_196
	movzbl	2(%rsi), %eax
	leaq	3(%rsi), %rbp
	xorl	%r15d, %r15d
.Lrt_fscanf_196:
	cmpb	$48, %al
	je	.Lrt_fscanf_431
	leaq	8(%rbp), %rcx
	xorl	%edx, %edx
.Lrt_fscanf_197:
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_195
	cmpq	%rcx, %rbp
	je	.Lrt_fscanf_431
	imull	$10, %edx, %edx
	incq	%rbp
	leal	-48(%rdx,%rax), %edx
	movzbl	-1(%rbp), %eax
	jmp	.Lrt_fscanf_197
.Lrt_fscanf_195:
	cmpb	$108, %al
	jne	.Lrt_fscanf_199
	movb	0(%rbp), %al
	cmpb	$108, %al
	je	.Lrt_fscanf_200
	incq	%rbp
	movl	$8, %r8d
	jmp	.Lrt_fscanf_201
.Lrt_fscanf_200:
	movb	1(%rbp), %al
	addq	$2, %rbp
	jmp	.Lrt_fscanf_436
.Lrt_fscanf_199:
	cmpb	$104, %al
	jne	.Lrt_fscanf_202
	movb	0(%rbp), %al
	cmpb	$104, %al
	je	.Lrt_fscanf_203
	incq	%rbp
	movl	$2, %r8d
	jmp	.Lrt_fscanf_201
.Lrt_fscanf_203:
	movb	1(%rbp), %al
	movl	$1, %r8d
	addq	$2, %rbp
	jmp	.Lrt_fscanf_201
.Lrt_fscanf_202:
	movl	%eax, %ecx
	andl	$-17, %ecx
	cmpb	$106, %cl
	je	.Lrt_fscanf_287
	movl	$4, %r8d
	cmpb	$116, %al
	jne	.Lrt_fscanf_201
.Lrt_fscanf_287:
	movb	0(%rbp), %al
	incq	%rbp
.Lrt_fscanf_436:
	movl	$16, %r8d
.Lrt_fscanf_201:
	leal	-91(%rax), %ecx
	andb	$-9, %cl
	je	.Lrt_fscanf_205
	cmpb	$110, %al
	je	.Lrt_fscanf_206
.Lrt_fscanf_207:
	cmpq	%r14, %rbx
	jnb	.Lrt_fscanf_431
	movb	(%rbx), %cl
	cmpb	$32, %cl
	ja	.Lrt_fscanf_206
	movl	$8388639, %esi
	salq	$9, %rsi
	sarq	%cl, %rsi
	andb	$1, %sil
	je	.Lrt_fscanf_206
	incq	%rbx
	jmp	.Lrt_fscanf_207
.Lrt_fscanf_205:
	cmpq	%r14, %rbx
	jnb	.Lrt_fscanf_431
.Lrt_fscanf_206:
	cmpb	$37, %al
	je	.Lrt_fscanf_208
	testl	%r15d, %r15d
	je	.Lrt_fscanf_208
	cmpl	$47, 36(%rsp)
	ja	.Lrt_fscanf_209
	movl	36(%rsp), %ecx
	movq	56(%rsp), %rdi
	addl	$8, 36(%rsp)
	movq	(%rdi,%rcx), %r12
	jmp	.Lrt_fscanf_443
.Lrt_fscanf_209:
	movq	48(%rsp), %rdi
	addq	$8, 48(%rsp)
	movq	(%rdi), %r12
.Lrt_fscanf_443:
	cmpb	$120, %al
	ja	.Lrt_fscanf_431
	cmpb	$87, %al
	ja	.Lrt_fscanf_211
	jmp	.Lrt_fscanf_212
.Lrt_fscanf_208:
	cmpb	$120, %al
	ja	.Lrt_fscanf_431
	xorl	%r12d, %r12d
	cmpb	$87, %al
	ja	.Lrt_fscanf_211
	cmpb	$37, %al
	je	.Lrt_fscanf_213
.Lrt_fscanf_212:
	subl	$69, %eax
	cmpb	$2, %al
	ja	.Lrt_fscanf_431
	jmp	.Lrt_fscanf_214
.Lrt_fscanf_211:
	leal	-88(%rax), %ecx
	cmpb	$32, %cl
	ja	.Lrt_fscanf_431
	leaq	.Lrt_fscanf_216(%rip), %rdi
	movzbl	%cl, %ecx
	movslq	(%rdi,%rcx,4), %rcx
	addq	%rdi, %rcx
	jmp	*%rcx
	.section	.rodata
	.align 4
	.align 4
.Lrt_fscanf_216:
	.long	.Lrt_fscanf_215-.Lrt_fscanf_216
	.long	.Lrt_fscanf_431-.Lrt_fscanf_216
	.long	.Lrt_fscanf_431-.Lrt_fscanf_216
	.long	.Lrt_fscanf_221-.Lrt_fscanf_216
	.long	.Lrt_fscanf_431-.Lrt_fscanf_216
	.long	.Lrt_fscanf_431-.Lrt_fscanf_216
	.long	.Lrt_fscanf_431-.Lrt_fscanf_216
	.long	.Lrt_fscanf_431-.Lrt_fscanf_216
	.long	.Lrt_fscanf_431-.Lrt_fscanf_216
	.long	.Lrt_fscanf_431-.Lrt_fscanf_216
	.long	.Lrt_fscanf_431-.Lrt_fscanf_216
	.long	.Lrt_fscanf_220-.Lrt_fscanf_216
	.long	.Lrt_fscanf_215-.Lrt_fscanf_216
	.long	.Lrt_fscanf_214-.Lrt_fscanf_216
	.long	.Lrt_fscanf_214-.Lrt_fscanf_216
	.long	.Lrt_fscanf_214-.Lrt_fscanf_216
	.long	.Lrt_fscanf_431-.Lrt_fscanf_216
	.long	.Lrt_fscanf_219-.Lrt_fscanf_216
	.long	.Lrt_fscanf_431-.Lrt_fscanf_216
	.long	.Lrt_fscanf_431-.Lrt_fscanf_216
	.long	.Lrt_fscanf_431-.Lrt_fscanf_216
	.long	.Lrt_fscanf_431-.Lrt_fscanf_216
	.long	.Lrt_fscanf_218-.Lrt_fscanf_216
	.long	.Lrt_fscanf_431-.Lrt_fscanf_216
	.long	.Lrt_fscanf_431-.Lrt_fscanf_216
	.long	.Lrt_fscanf_431-.Lrt_fscanf_216
	.long	.Lrt_fscanf_431-.Lrt_fscanf_216
	.long	.Lrt_fscanf_217-.Lrt_fscanf_216
	.long	.Lrt_fscanf_431-.Lrt_fscanf_216
	.long	.Lrt_fscanf_215-.Lrt_fscanf_216
	.long	.Lrt_fscanf_431-.Lrt_fscanf_216
	.long	.Lrt_fscanf_431-.Lrt_fscanf_216
	.long	.Lrt_fscanf_215-.Lrt_fscanf_216
	.text
.Lrt_fscanf_219:
	movb	(%rbx), %dil
	leal	-43(%rdi), %ecx
	andl	$-3, %ecx
	cmpb	$1, %cl
	movq	%rbx, %rcx
	adcq	$0, %rcx
	cmpq	%r14, %rcx
	jnb	.Lrt_fscanf_431
	cmpb	$48, (%rcx)
	jne	.Lrt_fscanf_223
	jmp	.Lrt_fscanf_431
.Lrt_fscanf_215:
	movl	%eax, %ecx
	andl	$-33, %ecx
	cmpb	$88, %cl
	jne	.Lrt_fscanf_223
	testl	%edx, %edx
	jne	.Lrt_fscanf_431
	movq	%rbx, %rcx
	xorl	%eax, %eax
.Lrt_fscanf_227:
	cmpq	%rcx, %r14
	je	.Lrt_fscanf_431
	movzbl	(%rcx), %esi
	leal	-48(%rsi), %edx
	cmpb	$9, %dl
	ja	.Lrt_fscanf_224
	salq	$4, %rax
	subl	$48, %esi
	jmp	.Lrt_fscanf_439
.Lrt_fscanf_224:
	orl	$32, %esi
	leal	-97(%rsi), %edx
	cmpb	$5, %dl
	ja	.Lrt_fscanf_226
	movzbl	%sil, %esi
	salq	$4, %rax
	subl	$87, %esi
.Lrt_fscanf_439:
	movslq	%esi, %rsi
	incq	%rcx
	orq	%rsi, %rax
	jmp	.Lrt_fscanf_227
.Lrt_fscanf_226:
	movl	%ecx, %edx
	subl	%ebx, %edx
	sete	%dil
	cmpl	$15, %edx
	setg	%dl
	orb	%dil, %dl
	jne	.Lrt_fscanf_431
	cmpb	$120, %sil
	je	.Lrt_fscanf_431
	testq	%r12, %r12
	je	.Lrt_fscanf_232
	cmpl	$4, %r8d
	jne	.Lrt_fscanf_229
	movl	%eax, (%r12)
	jmp	.Lrt_fscanf_232
.Lrt_fscanf_229:
	cmpl	$7, %r8d
	jbe	.Lrt_fscanf_230
	movq	%rax, (%r12)
	jmp	.Lrt_fscanf_232
.Lrt_fscanf_230:
	cmpl	$2, %r8d
	jne	.Lrt_fscanf_231
	movw	%ax, (%r12)
	jmp	.Lrt_fscanf_232
.Lrt_fscanf_231:
	movb	%al, (%r12)
	jmp	.Lrt_fscanf_232
.Lrt_fscanf_223:
	cmpb	$117, %al
	movl	%edx, %ecx
	movq	%r12, %r9
	movq	%r14, %rsi
	setne	%al
	movq	%rbx, %rdi
	movzbl	%al, %eax
	movl	%eax, %edx
	call	rt_fscanf_integer
	movq	%rax, %rcx
	testq	%rax, %rax
	je	.Lrt_fscanf_431
.Lrt_fscanf_232:
	addl	%r15d, %r13d
	movq	%rcx, %rbx
	jmp	.Lrt_fscanf_193
.Lrt_fscanf_214:
	decl	%r15d
	jne	.Lrt_fscanf_431
	leal	-4(%r8), %eax
	andl	$-5, %eax
	orl	%edx, %eax
	jne	.Lrt_fscanf_431
	movq	%rbx, %rdi
	movq	%r12, %rcx
	movl	%r8d, %edx
	movq	%r14, %rsi
	call	rt_fscanf_fraction
	movq	%rax, %rbx
	testq	%rax, %rax
	jne	.Lrt_fscanf_434
	jmp	.Lrt_fscanf_431
.Lrt_fscanf_220:
	cmpl	$4, %r8d
	jne	.Lrt_fscanf_431
	testl	%edx, %edx
	movl	$1, %eax
	movq	%r14, %rcx
	cmovne	%rdx, %rax
	subq	%rbx, %rcx
	cmpq	%rax, %rcx
	jb	.Lrt_fscanf_431
	testl	%r15d, %r15d
	je	.Lrt_fscanf_233
	cmpl	$1, %edx
	ja	.Lrt_fscanf_234
	movb	(%rbx), %dl
	movb	%dl, (%r12)
	jmp	.Lrt_fscanf_235
.Lrt_fscanf_234:
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rax, %rcx
	rep movsb
.Lrt_fscanf_235:
	incl	%r13d
.Lrt_fscanf_233:
	addq	%rax, %rbx
	jmp	.Lrt_fscanf_193
.Lrt_fscanf_217:
	cmpl	$4, %r8d
	jne	.Lrt_fscanf_431
	orq	$-1, %rcx
	testl	%edx, %edx
	je	.Lrt_fscanf_236
	movl	%edx, %ecx
.Lrt_fscanf_236:
	movq	%r14, %r8
	movq	%rcx, %rdx
	movq	%rbx, %rsi
	movq	%r12, %rdi
	subq	%rbx, %r8
	movq	%rcx, 72(%rsp)
	cmpq	%rcx, %r8
	movq	%r8, 64(%rsp)
	cmovbe	%r8, %rdx
	call	rt_fscanf_copy_word
	movq	64(%rsp), %r8
	cmpq	%rax, %r8
	jne	.Lrt_fscanf_288
	movq	72(%rsp), %rcx
	cmpq	%rax, %rcx
	jne	.Lrt_fscanf_431
.Lrt_fscanf_288:
	addq	%rax, %rbx
.Lrt_fscanf_441:
	testl	%r15d, %r15d
	je	.Lrt_fscanf_193
	movb	$0, (%r12,%rax)
.Lrt_fscanf_434:
	incl	%r13d
	jmp	.Lrt_fscanf_193
.Lrt_fscanf_221:
	cmpl	$4, %r8d
	jne	.Lrt_fscanf_431
	orq	$-1, %rsi
	testl	%edx, %edx
	je	.Lrt_fscanf_238
	movl	%edx, %esi
.Lrt_fscanf_238:
	cmpb	$94, 0(%rbp)
	jne	.Lrt_fscanf_239
	movb	1(%rbp), %dil
	testb	%dil, %dil
	je	.Lrt_fscanf_240
	cmpb	$93, 2(%rbp)
	jne	.Lrt_fscanf_240
	movq	%r14, %rcx
	movd	%edi, %xmm0
	subq	%rbx, %rcx
	punpcklbw	%xmm0, %xmm0
	cmpq	%rsi, %rcx
	punpcklwd	%xmm0, %xmm0
	cmova	%rsi, %rcx
	pshufd	$0, %xmm0, %xmm0
	xorl	%eax, %eax
.Lrt_fscanf_241:
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$15, %rdx
	jbe	.Lrt_fscanf_252
	movups	(%rbx,%rax), %xmm1
	movaps	%xmm0, %xmm2
	pcmpeqb	%xmm1, %xmm2
	pmovmskb	%xmm2, %edx
	testl	%edx, %edx
	je	.Lrt_fscanf_242
	bsfl	%edx, %edx
	movslq	%edx, %rcx
	testq	%r12, %r12
	je	.Lrt_fscanf_244
	testq	%rax, %rax
	je	.Lrt_fscanf_243
	leaq	-16(%rcx,%rax), %rdx
	movups	(%rbx,%rdx), %xmm3
	movups	%xmm3, (%r12,%rdx)
	jmp	.Lrt_fscanf_244
.Lrt_fscanf_243:
	testq	%r12, %r12
	je	.Lrt_fscanf_244
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
	je	.Lrt_fscanf_246
	leaq	(%r12,%r8), %rdi
.Lrt_fscanf_246:
	movl	(%r9), %r8d
	movl	%r8d, (%rdi)
	movl	%edx, %r8d
	leaq	104(%rsp), %rdi
	andl	$12, %r8d
	leaq	(%rbx,%r8), %r9
	testb	$2, %dl
	je	.Lrt_fscanf_247
	leaq	(%r12,%r8), %rdi
.Lrt_fscanf_247:
	movw	(%r9), %r8w
	movw	%r8w, (%rdi)
	movl	%edx, %r8d
	leaq	104(%rsp), %rdi
	andl	$14, %r8d
	andb	$1, %dl
	leaq	(%rbx,%r8), %r9
	je	.Lrt_fscanf_248
	leaq	(%r12,%r8), %rdi
.Lrt_fscanf_248:
	movb	(%r9), %dl
	movb	%dl, (%rdi)
.Lrt_fscanf_244:
	addq	%rcx, %rax
	jmp	.Lrt_fscanf_249
.Lrt_fscanf_242:
	testq	%r12, %r12
	je	.Lrt_fscanf_250
	movups	%xmm1, (%r12,%rax)
.Lrt_fscanf_250:
	addq	$16, %rax
	jmp	.Lrt_fscanf_241
.Lrt_fscanf_254:
	movb	(%rbx,%rax), %dl
	cmpb	%dl, %dil
	je	.Lrt_fscanf_249
	testq	%r12, %r12
	je	.Lrt_fscanf_253
	movb	%dl, (%r12,%rax)
.Lrt_fscanf_253:
	incq	%rax
.Lrt_fscanf_252:
	cmpq	%rcx, %rax
	jb	.Lrt_fscanf_254
.Lrt_fscanf_249:
	addq	$3, %rbp
	jmp	.Lrt_fscanf_255
.Lrt_fscanf_240:
	leaq	104(%rsp), %rdx
	movl	$10, %ecx
	xorl	%eax, %eax
	incq	%rbp
	movq	%rdx, %rdi
	rep stosl
	movl	$1, 136(%rsp)
	jmp	.Lrt_fscanf_256
.Lrt_fscanf_239:
	leaq	104(%rsp), %rdx
	movl	$10, %ecx
	xorl	%eax, %eax
	movq	%rdx, %rdi
	rep stosl
.Lrt_fscanf_256:
	movl	$1, %r9d
	xorl	%eax, %eax
	movl	$1, %r8d
.Lrt_fscanf_257:
	movb	0(%rbp), %cl
	incq	%rbp
	movl	%ecx, %edi
	testb	%cl, %cl
	je	.Lrt_fscanf_431
	xorl	$1, %r9d
	cmpb	$93, %cl
	jne	.Lrt_fscanf_289
	testb	%r9b, %r9b
	jne	.Lrt_fscanf_259
.Lrt_fscanf_289:
	movzbl	0(%rbp), %edx
	cmpb	$45, %cl
	jne	.Lrt_fscanf_261
	testb	%r9b, %r9b
	je	.Lrt_fscanf_261
	testb	%dl, %dl
	setne	%r10b
	cmpb	$93, %dl
	setne	%r9b
	testb	%r9b, %r10b
	je	.Lrt_fscanf_261
	cmpb	%al, %dl
	jb	.Lrt_fscanf_261
	movzbl	%al, %ecx
	movl	$1, %edi
.Lrt_fscanf_262:
	cmpl	%edx, %ecx
	jnb	.Lrt_fscanf_447
	movl	%ecx, %eax
	movq	%rdi, %r9
	shrl	$6, %eax
	salq	%cl, %r9
	incl	%ecx
	orq	%r9, 104(%rsp,%rax,8)
	jmp	.Lrt_fscanf_262
.Lrt_fscanf_447:
	movb	$45, %dil
.Lrt_fscanf_264:
	xorl	%r9d, %r9d
	movl	%edi, %eax
	jmp	.Lrt_fscanf_257
.Lrt_fscanf_261:
	movl	%ecx, %eax
	movq	%r8, %rdx
	shrb	$6, %al
	salq	%cl, %rdx
	andl	$3, %eax
	orq	%rdx, 104(%rsp,%rax,8)
	jmp	.Lrt_fscanf_264
.Lrt_fscanf_259:
	cmpq	%r14, %rbx
	jnb	.Lrt_fscanf_431
	movq	%r14, %rdi
	movl	136(%rsp), %r8d
	xorl	%eax, %eax
	subq	%rbx, %rdi
.Lrt_fscanf_268:
	movb	(%rbx,%rax), %cl
	movl	%ecx, %edx
	shrb	$6, %dl
	andl	$3, %edx
	movq	104(%rsp,%rdx,8), %rdx
	shrq	%cl, %rdx
	andl	$1, %edx
	cmpl	%r8d, %edx
	je	.Lrt_fscanf_255
	testq	%r12, %r12
	je	.Lrt_fscanf_267
	movb	%cl, (%r12,%rax)
.Lrt_fscanf_267:
	incq	%rax
	cmpq	%rax, %rsi
	je	.Lrt_fscanf_255
	cmpq	%rdi, %rax
	jne	.Lrt_fscanf_268
.Lrt_fscanf_255:
	testq	%rax, %rax
	je	.Lrt_fscanf_431
	addq	%rax, %rbx
	cmpq	%rbx, %r14
	jne	.Lrt_fscanf_441
	cmpq	%rax, %rsi
	je	.Lrt_fscanf_441
	jmp	.Lrt_fscanf_431
.Lrt_fscanf_218:
	testl	%r15d, %r15d
	je	.Lrt_fscanf_193
	movq	40(%rsp), %rdi
	movq	%rbx, %rax
	subq	%rdi, %rax
	cmpl	$4, %r8d
	jne	.Lrt_fscanf_271
	movl	%eax, (%r12)
	jmp	.Lrt_fscanf_193
.Lrt_fscanf_271:
	cmpl	$7, %r8d
	jbe	.Lrt_fscanf_272
	movq	%rax, (%r12)
	jmp	.Lrt_fscanf_193
.Lrt_fscanf_272:
	cmpl	$2, %r8d
	jne	.Lrt_fscanf_273
	movw	%ax, (%r12)
	jmp	.Lrt_fscanf_193
.Lrt_fscanf_273:
	movb	%al, (%r12)
	jmp	.Lrt_fscanf_193
.Lrt_fscanf_213:
	xorl	$1, %r15d
	testl	%edx, %edx
	setne	%al
	orb	%al, %r15b
	jne	.Lrt_fscanf_431
	cmpl	$4, %r8d
	jne	.Lrt_fscanf_431
	cmpb	$37, (%rbx)
.Lrt_fscanf_445:
	jne	.Lrt_fscanf_431
	incq	%rbx
	jmp	.Lrt_fscanf_193
.Lrt_fscanf_431:
	movq	8(%rsp), %rbp
	movq	16(%rsp), %r15
	movq	24(%rsp), %r12
.Lrt_fscanf_210:
	movl	16(%r12), %edx
	movq	(%r12), %rax
	movq	%r15, %rsi
	movq	%rbp, %rdi
	movq	(%rax,%rdx,8), %rdx
	call	rt_fscanf_lone_word
	movl	%eax, %r13d
	cmpl	$-2147483648, %eax
	jne	.Lrt_fscanf_274
	leaq	80(%rsp), %rdx
	movq	%r15, %rsi
	movq	%rbp, %rdi
	call	__isoc99_vfscanf@PLT
	movl	%eax, %r13d
.Lrt_fscanf_274:
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
	je	.Lrt_fscanf_449
	cmpq	%r15, %r8
	jnb	.Lrt_fscanf_449
	cmpb	$0, (%rax)
	je	.Lrt_fscanf_449
	movl	192(%rdi), %eax
	testl	%eax, %eax
	js	.Lrt_fscanf_559
.Lrt_fscanf_449:
	leaq	-128(%rbp), %rdx
	xorl	%r9d, %r9d
	movq	%r14, %rcx
	movq	%r14, %rsi
	movq	%r13, %rdi
	call	rt_fscanf_rest
.Lrt_fscanf_448:
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
.Lrt_fscanf_559:
	.cfi_restore_state
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_449
	leaq	-25(%r15), %rax
	movq	%rsi, %rbx
	xorl	%r12d, %r12d
	movabsq	$4294983168, %r9
	movq	%rax, -144(%rbp)
	leaq	-1(%r15), %rax
	movq	%rax, -160(%rbp)
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_451:
	movzbl	(%rbx), %eax
	cmpb	$37, %al
	je	.Lrt_fscanf_453
.Lrt_fscanf_561:
	testb	%al, %al
	je	.Lrt_fscanf_560
	cmpq	%r8, %r15
	je	.Lrt_fscanf_485
	movzbl	(%r8), %edx
	cmpb	$32, %al
	ja	.Lrt_fscanf_456
	btq	%rax, %r9
	jnc	.Lrt_fscanf_456
	movq	%r8, %rax
	cmpb	$32, %dl
	ja	.Lrt_fscanf_457
.Lrt_fscanf_458:
	btq	%rdx, %r9
	jnc	.Lrt_fscanf_457
	movq	-160(%rbp), %rsi
	cmpq	%rsi, %rax
	jnb	.Lrt_fscanf_485
	movzbl	1(%rax), %edx
	addq	$1, %rax
	cmpb	$32, %dl
	jbe	.Lrt_fscanf_458
.Lrt_fscanf_457:
	addq	$1, %rbx
	movq	%rax, %r8
.Lrt_fscanf_562:
	movzbl	(%rbx), %eax
	cmpb	$37, %al
	jne	.Lrt_fscanf_561
.Lrt_fscanf_453:
	cmpq	%r8, %r15
	je	.Lrt_fscanf_485
	cmpq	$4, %r12
	je	.Lrt_fscanf_485
	movq	-80(%rbp,%r12,8), %rax
	movzbl	1(%rbx), %r10d
	movq	%rax, -136(%rbp)
	cmpb	$100, %r10b
	jne	.Lrt_fscanf_462
	movzbl	(%r8), %eax
	movl	%eax, -152(%rbp)
	movl	%eax, %edi
	movq	-144(%rbp), %rax
	cmpq	%rax, %r8
	jnb	.Lrt_fscanf_468
	movl	%edi, %eax
	movq	%r8, %rsi
	cmpb	$32, %dil
	ja	.Lrt_fscanf_465
	movzbl	%dil, %ecx
	btq	%rcx, %r9
	jc	.Lrt_fscanf_466
.Lrt_fscanf_465:
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
	je	.Lrt_fscanf_468
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
	ja	.Lrt_fscanf_468
	xorl	%r11d, %edx
	leaq	(%rsi,%rax), %r8
	addq	$2, %rbx
	addq	$1, %r12
	movq	-136(%rbp), %rdi
	subl	%r11d, %edx
	movl	%edx, (%rdi)
	jmp	.Lrt_fscanf_451
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_456:
	testb	%al, %al
	js	.Lrt_fscanf_485
	cmpb	%dl, %al
	jne	.Lrt_fscanf_485
	leaq	1(%r8), %rax
	addq	$1, %rbx
	movq	%rax, %r8
	jmp	.Lrt_fscanf_562
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_466:
	movzbl	1(%rsi), %eax
	addq	$1, %rsi
	cmpb	$32, %al
	ja	.Lrt_fscanf_465
	btq	%rax, %r9
	jnc	.Lrt_fscanf_465
	movq	-144(%rbp), %rcx
	cmpq	%rcx, %rsi
	jb	.Lrt_fscanf_466
	jmp	.Lrt_fscanf_465
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_462:
	cmpb	$99, %r10b
	je	.Lrt_fscanf_563
	cmpb	$108, %r10b
	je	.Lrt_fscanf_564
	leaq	1(%rbx), %rax
	movq	%rax, -168(%rbp)
	leal	-48(%r10), %eax
	cmpb	$9, %al
	ja	.Lrt_fscanf_565
	movq	-168(%rbp), %rdx
	leaq	9(%rbx), %rax
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_474:
	subl	$48, %r10d
	leaq	(%rcx,%rcx,4), %rcx
	addq	$1, %rdx
	movsbq	%r10b, %r10
	leaq	(%r10,%rcx,2), %rcx
	movzbl	(%rdx), %r10d
	leal	-48(%r10), %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_473
	cmpq	%rax, %rdx
	jne	.Lrt_fscanf_474
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_485:
	leaq	-128(%rbp), %rdx
	movl	%r12d, %r9d
	movq	%rbx, %rcx
	movq	%r14, %rsi
	movq	%r13, %rdi
	call	rt_fscanf_rest
	jmp	.Lrt_fscanf_448
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_468:
	movl	$4, -176(%rbp)
	leaq	1(%rbx), %rax
	movq	%rax, -168(%rbp)
.Lrt_fscanf_464:
	cmpb	$32, %dil
	ja	.Lrt_fscanf_493
	movq	$-1, %rcx
.Lrt_fscanf_489:
	movl	-152(%rbp), %eax
	movq	%r8, %r11
.Lrt_fscanf_477:
	btq	%rax, %r9
	jnc	.Lrt_fscanf_476
	leaq	-1(%r15), %rax
	cmpq	%rax, %r11
	jnb	.Lrt_fscanf_476
	movzbl	1(%r11), %eax
	addq	$1, %r11
	movl	%eax, %edi
	cmpb	$32, %al
	jbe	.Lrt_fscanf_477
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_476:
	cmpb	$100, %r10b
	je	.Lrt_fscanf_495
	cmpb	$117, %r10b
	jne	.Lrt_fscanf_479
.Lrt_fscanf_495:
	movq	%r15, %rax
	subq	%r11, %rax
	cmpq	$25, %rax
	jle	.Lrt_fscanf_485
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
	ja	.Lrt_fscanf_485
	movq	-184(%rbp), %rdx
	movq	-200(%rbp), %rcx
	movabsq	$4294983168, %r9
	movq	-192(%rbp), %r11
	xorq	%rdi, %rdx
	addq	%rcx, %rdx
	cmpl	$4, -176(%rbp)
	jne	.Lrt_fscanf_482
	movq	-136(%rbp), %rsi
	movl	%edx, (%rsi)
.Lrt_fscanf_558:
	leaq	(%r11,%rax), %r8
.Lrt_fscanf_484:
	movq	-168(%rbp), %rbx
	addq	$1, %r12
	addq	$1, %rbx
	jmp	.Lrt_fscanf_451
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_493:
	movq	%r8, %r11
	movq	$-1, %rcx
	jmp	.Lrt_fscanf_476
.Lrt_fscanf_563:
	movzbl	(%r8), %eax
	addq	$2, %rbx
	addq	$1, %r12
	addq	$1, %r8
	movq	-136(%rbp), %rsi
	movb	%al, (%rsi)
	jmp	.Lrt_fscanf_451
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_560:
	movq	%r8, 8(%r13)
	movl	%r12d, %eax
	jmp	.Lrt_fscanf_448
.Lrt_fscanf_565:
	movl	$4, -176(%rbp)
	movzbl	(%r8), %eax
	movl	%eax, -152(%rbp)
	movl	%eax, %edi
	jmp	.Lrt_fscanf_464
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_564:
	movzbl	(%r8), %eax
	movzbl	2(%rbx), %r10d
	movl	$8, -176(%rbp)
	movl	%eax, -152(%rbp)
	movl	%eax, %edi
	leaq	2(%rbx), %rax
	movq	%rax, -168(%rbp)
	cmpb	$108, %r10b
	jne	.Lrt_fscanf_464
	leaq	3(%rbx), %rax
	movzbl	3(%rbx), %r10d
	movl	$16, -176(%rbp)
	movq	%rax, -168(%rbp)
	jmp	.Lrt_fscanf_464
.Lrt_fscanf_479:
	cmpb	$115, %r10b
	je	.Lrt_fscanf_566
	cmpb	$102, %r10b
	jne	.Lrt_fscanf_485
	movl	-176(%rbp), %edx
	cmpl	$16, %edx
	je	.Lrt_fscanf_485
	movq	-136(%rbp), %rcx
	movq	%r15, %rsi
	movq	%r11, %rdi
	movq	%r8, -152(%rbp)
	call	rt_fscanf_fraction
	movq	-152(%rbp), %r8
	testq	%rax, %rax
	je	.Lrt_fscanf_485
	movabsq	$4294983168, %r9
	movq	%rax, %r8
	jmp	.Lrt_fscanf_484
.Lrt_fscanf_482:
	movq	-136(%rbp), %rdi
	movq	%rdx, (%rdi)
	jmp	.Lrt_fscanf_558
.Lrt_fscanf_566:
	cmpl	$4, -176(%rbp)
	jne	.Lrt_fscanf_485
.Lrt_fscanf_488:
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
	je	.Lrt_fscanf_485
	movq	-176(%rbp), %r10
	movq	-152(%rbp), %r11
	movabsq	$4294983168, %r9
	cmpq	%rax, %r10
	jne	.Lrt_fscanf_496
	movq	-184(%rbp), %rcx
	cmpq	%rcx, %rax
	jne	.Lrt_fscanf_485
.Lrt_fscanf_496:
	movq	-136(%rbp), %rsi
	movb	$0, (%rsi,%rax)
	jmp	.Lrt_fscanf_558
.Lrt_fscanf_473:
	movq	%rdx, -168(%rbp)
	cmpb	$115, %r10b
	jne	.Lrt_fscanf_485
	testq	%rcx, %rcx
	je	.Lrt_fscanf_485
	movzbl	(%r8), %edi
	cmpb	$32, %dil
	ja	.Lrt_fscanf_494
	movzbl	%dil, %eax
	movl	$115, %r10d
	movl	$4, -176(%rbp)
	movl	%eax, -152(%rbp)
	jmp	.Lrt_fscanf_489
.Lrt_fscanf_494:
	movq	%r8, %r11
	jmp	.Lrt_fscanf_488
	.cfi_endproc
	.size	rt_fscanf_any, .-rt_fscanf_any
	.type	rt_fscanf_one, @function
rt_fscanf_one:
	.cfi_startproc
	subq	$88, %rsp
	.cfi_def_cfa_offset 96
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	movq	8(%rdi), %r8
	movq	%rdx, 48(%rsp)
	xorl	%edx, %edx
	xorl	%r9d, %r9d
	movq	%rax, 32(%rsp)
	movq	%rax, 40(%rsp)
	leaq	32(%rsp), %rax
	movq	%rdx, 56(%rsp)
	movq	%rdx, 64(%rsp)
	movq	%rdx, 72(%rsp)
	leaq	8(%rsp), %rdx
	movq	%rcx, 16(%rsp)
	movq	%rsi, %rcx
	movq	%rax, 8(%rsp)
	movl	$2, 24(%rsp)
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
	jne	.Lrt_fscanf_570
	movzbl	1(%rsi), %eax
	cmpb	$100, %al
	je	.Lrt_fscanf_584
	cmpb	$115, %al
	jne	.Lrt_fscanf_574
	cmpb	$0, 2(%rsi)
	je	.Lrt_fscanf_755
.Lrt_fscanf_573:
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
.Lrt_fscanf_576:
	.cfi_restore_state
	cmpb	$99, %al
	je	.Lrt_fscanf_756
	cmpb	$117, %al
	jne	.Lrt_fscanf_573
.Lrt_fscanf_584:
	cmpb	$0, 2(%rbx)
	jne	.Lrt_fscanf_573
	movq	16(%rbp), %rcx
	movq	8(%rbp), %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_fscanf_588
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_588
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_588
	movl	192(%rbp), %r10d
	testl	%r10d, %r10d
	jns	.Lrt_fscanf_588
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_588
	movabsq	$4294983168, %rdi
	movzbl	(%rax), %edx
	movzbl	%dl, %esi
	cmpb	$32, %dl
	ja	.Lrt_fscanf_603
.Lrt_fscanf_604:
	btq	%rsi, %rdi
	jnc	.Lrt_fscanf_603
	leaq	-25(%rcx), %rsi
	cmpq	%rsi, %rax
	jnb	.Lrt_fscanf_603
	movzbl	1(%rax), %esi
	addq	$1, %rax
	movl	%esi, %edx
	cmpb	$32, %sil
	jbe	.Lrt_fscanf_604
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_603:
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
	je	.Lrt_fscanf_606
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
.Lrt_fscanf_607:
	leal	-1(%r8), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_fscanf_588
	xorq	%rdx, %rsi
	movl	%r8d, %r8d
	addq	%rdi, %rsi
	addq	%r8, %rax
	movl	%esi, (%r12)
	jmp	.Lrt_fscanf_612
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_574:
	cmpb	$108, %al
	jne	.Lrt_fscanf_576
	movzbl	2(%rsi), %eax
	cmpb	$108, %al
	je	.Lrt_fscanf_577
	cmpb	$100, %al
	je	.Lrt_fscanf_657
	cmpb	$117, %al
	je	.Lrt_fscanf_657
.Lrt_fscanf_578:
	cmpb	$102, %al
	jne	.Lrt_fscanf_573
	cmpb	$0, 3(%rbx)
	jne	.Lrt_fscanf_573
	movq	16(%rbp), %rsi
	movq	8(%rbp), %rdi
	movq	%rsi, %rax
	subq	%rdi, %rax
	cmpq	$50, %rax
	jle	.Lrt_fscanf_588
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_588
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_588
	movl	192(%rbp), %r8d
	testl	%r8d, %r8d
	jns	.Lrt_fscanf_588
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_588
	movabsq	$4294983168, %rcx
	movzbl	(%rdi), %eax
	cmpb	$32, %al
	ja	.Lrt_fscanf_622
.Lrt_fscanf_623:
	btq	%rax, %rcx
	jnc	.Lrt_fscanf_622
	leaq	-50(%rsi), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_fscanf_622
	movzbl	1(%rdi), %eax
	addq	$1, %rdi
	cmpb	$32, %al
	jbe	.Lrt_fscanf_623
.Lrt_fscanf_622:
	movq	%r12, %rcx
	movl	$8, %edx
	call	rt_fscanf_fraction
	testq	%rax, %rax
	jne	.Lrt_fscanf_612
.Lrt_fscanf_588:
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
.Lrt_fscanf_756:
	.cfi_restore_state
	cmpb	$0, 2(%rsi)
	jne	.Lrt_fscanf_573
	movq	8(%rdi), %rax
	movq	16(%rdi), %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.Lrt_fscanf_588
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_588
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_588
	movl	192(%rdi), %ecx
	testl	%ecx, %ecx
	jns	.Lrt_fscanf_588
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_588
	movzbl	(%rax), %edx
	addq	$1, %rax
	movb	%dl, (%r12)
.Lrt_fscanf_612:
	movq	%rax, 8(%rbp)
	movl	$1, %eax
.Lrt_fscanf_569:
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
.Lrt_fscanf_577:
	.cfi_restore_state
	movzbl	3(%rsi), %eax
	cmpb	$100, %al
	je	.Lrt_fscanf_658
	cmpb	$117, %al
	jne	.Lrt_fscanf_573
.Lrt_fscanf_658:
	cmpb	$0, 4(%rbx)
	jne	.Lrt_fscanf_573
.Lrt_fscanf_580:
	movq	16(%rbp), %rcx
	movq	8(%rbp), %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_fscanf_588
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_588
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_588
	movl	192(%rbp), %r9d
	testl	%r9d, %r9d
	jns	.Lrt_fscanf_588
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_588
	movabsq	$4294983168, %rdi
	movzbl	(%rax), %edx
	movzbl	%dl, %esi
	cmpb	$32, %dl
	ja	.Lrt_fscanf_613
.Lrt_fscanf_614:
	btq	%rsi, %rdi
	jnc	.Lrt_fscanf_613
	leaq	-25(%rcx), %rsi
	cmpq	%rsi, %rax
	jnb	.Lrt_fscanf_613
	movzbl	1(%rax), %esi
	addq	$1, %rax
	movl	%esi, %edx
	cmpb	$32, %sil
	jbe	.Lrt_fscanf_614
.Lrt_fscanf_613:
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
	je	.Lrt_fscanf_616
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
.Lrt_fscanf_617:
	leal	-1(%rdi), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_fscanf_588
	xorq	%rdx, %r8
	movl	%edi, %edi
	leaq	(%r8,%r9), %rdx
	addq	%rdi, %rax
	movq	%rdx, (%r12)
	jmp	.Lrt_fscanf_612
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_755:
	movq	16(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	movq	%rax, %rsi
	subq	%rcx, %rsi
	testq	%rdx, %rdx
	je	.Lrt_fscanf_601
	testq	%rsi, %rsi
	jle	.Lrt_fscanf_601
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_601
	movl	192(%rdi), %edi
	testl	%edi, %edi
	jns	.Lrt_fscanf_601
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_601
	movzbl	(%rcx), %edx
	cmpb	$32, %dl
	ja	.Lrt_fscanf_757
	movabsq	$4294983168, %rsi
.Lrt_fscanf_627:
	btq	%rdx, %rsi
	jnc	.Lrt_fscanf_754
	leaq	-1(%rax), %rdx
	cmpq	%rdx, %rcx
	jnb	.Lrt_fscanf_754
	movzbl	1(%rcx), %edx
	addq	$1, %rcx
	cmpb	$32, %dl
	jbe	.Lrt_fscanf_627
.Lrt_fscanf_754:
	subq	%rcx, %rax
	movq	%rax, %rdx
	cmpq	$15, %rax
	jbe	.Lrt_fscanf_631
.Lrt_fscanf_650:
	movdqa	.Lrt_fscanf_C1(%rip), %xmm5
	movdqa	.Lrt_fscanf_C2(%rip), %xmm4
	xorl	%eax, %eax
	movdqa	.Lrt_fscanf_C3(%rip), %xmm3
	jmp	.Lrt_fscanf_641
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_632:
	testq	%r12, %r12
	je	.Lrt_fscanf_640
	movups	%xmm1, (%r12,%rax)
.Lrt_fscanf_640:
	addq	$16, %rax
	movq	%rdx, %rsi
	subq	%rax, %rsi
	cmpq	$15, %rsi
	jbe	.Lrt_fscanf_758
.Lrt_fscanf_641:
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
	je	.Lrt_fscanf_632
	rep bsfl	%esi, %esi
	movslq	%esi, %rdi
	testq	%r12, %r12
	je	.Lrt_fscanf_634
	testq	%rax, %rax
	je	.Lrt_fscanf_633
	leaq	-16(%rdi,%rax), %rsi
	movdqu	(%rcx,%rsi), %xmm6
	movups	%xmm6, (%r12,%rsi)
.Lrt_fscanf_634:
	addq	%rdi, %rax
.Lrt_fscanf_639:
	cmpq	%rdx, %rax
	je	.Lrt_fscanf_601
	testq	%rax, %rax
	je	.Lrt_fscanf_601
	movb	$0, (%r12,%rax)
	addq	%rcx, %rax
	jmp	.Lrt_fscanf_612
.Lrt_fscanf_631:
	xorl	%eax, %eax
	testq	%rdx, %rdx
	jne	.Lrt_fscanf_643
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_601:
	movq	%r12, %rdx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	rt_fscanf_lone_word
	cmpl	$-2147483648, %eax
	jne	.Lrt_fscanf_569
	jmp	.Lrt_fscanf_588
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_570:
	cmpb	$32, %al
	jne	.Lrt_fscanf_573
	cmpb	$37, 1(%rsi)
	jne	.Lrt_fscanf_573
	cmpb	$99, 2(%rsi)
	jne	.Lrt_fscanf_573
	cmpb	$0, 3(%rsi)
	jne	.Lrt_fscanf_573
	movq	16(%rdi), %rsi
	movq	8(%rdi), %rax
	movq	%rsi, %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.Lrt_fscanf_588
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_588
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_588
	movl	192(%rdi), %edx
	testl	%edx, %edx
	jns	.Lrt_fscanf_588
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_588
.Lrt_fscanf_649:
	movzbl	(%rax), %ecx
	addq	$1, %rax
	cmpb	$32, %cl
	ja	.Lrt_fscanf_648
	movl	$8388639, %edx
	salq	$9, %rdx
	sarq	%cl, %rdx
	andb	$1, %dl
	je	.Lrt_fscanf_648
	cmpq	%rax, %rsi
	jne	.Lrt_fscanf_649
	jmp	.Lrt_fscanf_588
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_657:
	cmpb	$0, 3(%rbx)
	jne	.Lrt_fscanf_578
	jmp	.Lrt_fscanf_580
.Lrt_fscanf_757:
	movq	%rsi, %rdx
	xorl	%eax, %eax
	cmpq	$15, %rsi
	jg	.Lrt_fscanf_650
.Lrt_fscanf_643:
	movabsq	$4294983168, %rdi
.Lrt_fscanf_646:
	movzbl	(%rcx,%rax), %esi
	cmpb	$32, %sil
	ja	.Lrt_fscanf_644
	btq	%rsi, %rdi
	jc	.Lrt_fscanf_639
.Lrt_fscanf_644:
	testq	%r12, %r12
	je	.Lrt_fscanf_645
	movb	%sil, (%r12,%rax)
.Lrt_fscanf_645:
	addq	$1, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_fscanf_646
	jmp	.Lrt_fscanf_639
.Lrt_fscanf_758:
	cmpq	%rdx, %rax
	jb	.Lrt_fscanf_643
	jmp	.Lrt_fscanf_639
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_606:
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
	je	.Lrt_fscanf_608
	rep bsfq	%r10, %r10
	leaq	rt_fscanf_powers_of_ten(%rip), %r14
	leal	-7(%r10), %ecx
	movl	%ecx, %r10d
	shrl	$3, %r10d
	movl	%r10d, %r15d
	imulq	(%r14,%r15,8), %rdx
	testl	%r10d, %r10d
	je	.Lrt_fscanf_609
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
.Lrt_fscanf_609:
	leal	8(%r10), %r8d
	jmp	.Lrt_fscanf_607
.Lrt_fscanf_633:
	testq	%r12, %r12
	je	.Lrt_fscanf_634
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
	jmp	.Lrt_fscanf_634
.Lrt_fscanf_616:
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
	je	.Lrt_fscanf_618
	rep bsfq	%rdi, %rdi
	leaq	rt_fscanf_powers_of_ten(%rip), %r10
	leal	-7(%rdi), %r14d
	movl	%r14d, %edi
	shrl	$3, %edi
	movl	%edi, %r15d
	imulq	(%r10,%r15,8), %rsi
	testl	%edi, %edi
	je	.Lrt_fscanf_619
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
.Lrt_fscanf_619:
	leaq	(%rsi,%rcx), %rdx
	addl	$8, %edi
	jmp	.Lrt_fscanf_617
.Lrt_fscanf_648:
	movb	%cl, (%r12)
	jmp	.Lrt_fscanf_612
.Lrt_fscanf_608:
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
.Lrt_fscanf_610:
	movzbl	(%rax,%r8), %ecx
	movl	%ecx, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	ja	.Lrt_fscanf_607
	imulq	$10, %rdx, %rdx
	subl	$48, %ecx
	addq	$1, %r8
	movslq	%ecx, %rcx
	addq	%rcx, %rdx
	cmpq	$20, %r8
	jne	.Lrt_fscanf_610
	jmp	.Lrt_fscanf_588
.Lrt_fscanf_618:
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
.Lrt_fscanf_620:
	movzbl	(%rax,%rdi), %ecx
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_617
	imulq	$10, %rdx, %rdx
	subl	$48, %ecx
	addq	$1, %rdi
	movslq	%ecx, %rcx
	addq	%rcx, %rdx
	cmpq	$20, %rdi
	jne	.Lrt_fscanf_620
	jmp	.Lrt_fscanf_588
	.cfi_endproc
	.size	rt_fscanf, .-rt_fscanf
	.section	.rodata
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
