	.text
	.p2align 4
	.type	rt_snprintf_digits, @function
rt_snprintf_digits:
	.cfi_startproc
	movq	%rsi, %rax
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	leaq	rt_snprintf_pairs(%rip), %r8
	movabsq	$-6067343680855748867, %r10
	shrq	$32, %rax
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	$3518437209, %r9d
	jne	.Lrt_snprintf_3
	movl	%esi, %ecx
.Lrt_snprintf_2:
	cmpl	$9999, %ecx
	jbe	.Lrt_snprintf_4
	leaq	rt_snprintf_pairs(%rip), %r8
	movl	$3518437209, %r10d
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_5:
	movl	%ecx, %ecx
	subq	$4, %rdi
	movq	%rcx, %r9
	imulq	%r10, %rcx
	movl	%r9d, %edx
	shrq	$45, %rcx
	imull	$10000, %ecx, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %esi
	imull	$100, %eax, %eax
	movzwl	(%r8,%rsi), %esi
	movw	%si, (%rdi)
	subl	%eax, %edx
	leal	(%rdx,%rdx), %eax
	movzwl	(%r8,%rax), %eax
	movw	%ax, 2(%rdi)
	cmpl	$99999999, %r9d
	ja	.Lrt_snprintf_5
.Lrt_snprintf_4:
	cmpl	$99, %ecx
	jbe	.Lrt_snprintf_6
	movl	%ecx, %eax
	subq	$2, %rdi
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	imull	$100, %eax, %edx
	subl	%edx, %ecx
	leal	(%rcx,%rcx), %edx
	leaq	rt_snprintf_pairs(%rip), %rcx
	movzwl	(%rcx,%rdx), %edx
	movl	%eax, %ecx
	movw	%dx, (%rdi)
.Lrt_snprintf_6:
	cmpl	$9, %ecx
	jbe	.Lrt_snprintf_7
	leal	(%rcx,%rcx), %eax
	leaq	rt_snprintf_pairs(%rip), %rdx
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	movzwl	(%rdx,%rax), %eax
	movw	%ax, -2(%rdi)
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_7:
	.cfi_restore_state
	addl	$48, %ecx
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	movb	%cl, -1(%rdi)
	ret
.Lrt_snprintf_9:
	.cfi_restore_state
	movq	%r11, %rsi
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_3:
	movq	%rsi, %rax
	subq	$8, %rdi
	mulq	%r10
	movq	%rdx, %r11
	shrq	$26, %r11
	imull	$100000000, %r11d, %eax
	movl	%r11d, %ecx
	subl	%eax, %esi
	movl	%esi, %eax
	imulq	%r9, %rax
	shrq	$45, %rax
	imull	$10000, %eax, %ebx
	subl	%ebx, %esi
	movl	%eax, %ebx
	imulq	$1374389535, %rbx, %rbx
	shrq	$37, %rbx
	leal	(%rbx,%rbx), %ebp
	imull	$100, %ebx, %ebx
	movzwl	(%r8,%rbp), %ebp
	movw	%bp, (%rdi)
	subl	%ebx, %eax
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%r8,%rax), %eax
	movw	%ax, 2(%rdi)
	movl	%esi, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %ebx
	imull	$100, %eax, %eax
	movzwl	(%r8,%rbx), %ebx
	movw	%bx, 4(%rdi)
	subl	%eax, %esi
	shrq	$58, %rdx
	leal	(%rsi,%rsi), %eax
	movzwl	(%r8,%rax), %eax
	movw	%ax, 6(%rdi)
	je	.Lrt_snprintf_2
	jmp	.Lrt_snprintf_9
	.cfi_endproc
	.size	rt_snprintf_digits, .-rt_snprintf_digits
	.p2align 4
	.type	rt_snprintf_fixed, @function
rt_snprintf_fixed:
	.cfi_startproc
	movabsq	$4503599627370495, %rax
	movq	%rdi, %r11
	shrq	$52, %r11
	andq	%rax, %rdi
	andl	$2047, %r11d
	cmpl	$1085, %r11d
	ja	.Lrt_snprintf_45
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	movq	%rdx, %r8
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	testl	%r11d, %r11d
	je	.Lrt_snprintf_20
	movl	$1075, %r9d
	movq	%rdi, %rax
	subl	%r11d, %r9d
	btsq	$52, %rax
	testl	%r9d, %r9d
	jle	.Lrt_snprintf_46
	testl	%esi, %esi
	jne	.Lrt_snprintf_47
	movl	$1, %ebx
	cmpl	$63, %r9d
	jg	.Lrt_snprintf_28
	movl	$1, %edx
	movl	$1074, %ecx
	movq	%rax, %rdi
	movl	$1, %ebx
	subl	%r11d, %ecx
	movq	%rdx, %rsi
	xorl	%r11d, %r11d
	salq	%cl, %rsi
	movl	%r9d, %ecx
	salq	%cl, %rdx
	shrq	%cl, %rdi
	subq	$1, %rdx
	andq	%rax, %rdx
	movq	%rdx, %r10
	movq	%rdx, %rbp
	movq	%rdi, %rdx
	shrdq	%r11, %r10
	shrq	%cl, %r11
	testb	$64, %r9b
	cmovne	%r11, %r10
	andl	$1, %edx
.Lrt_snprintf_32:
	addq	%rbp, %rdx
	cmpq	%rdx, %rsi
	setb	%dl
	setb	%cl
	movzbl	%dl, %edx
	testq	%rbp, %rbp
	je	.Lrt_snprintf_48
.Lrt_snprintf_24:
	fnstcw -2(%rsp)
	testw	$3072, -2(%rsp)
	jne	.Lrt_snprintf_31
	movslq	%edx, %rdx
	addq	%rdx, %r10
.Lrt_snprintf_25:
	cmpq	%rbx, %r10
	je	.Lrt_snprintf_49
.Lrt_snprintf_22:
	movq	%rdi, (%r8)
	movl	$1, %eax
	movq	%r10, 8(%r8)
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_47:
	.cfi_restore_state
	movl	%esi, %esi
	leaq	rt_snprintf_bounds(%rip), %rdx
	movq	(%rdx,%rsi,8), %rbx
	cmpl	$63, %r9d
	jg	.Lrt_snprintf_28
	movl	$1, %esi
	movl	%r9d, %ecx
	movq	%rax, %rdi
	movq	%rsi, %rbp
	salq	%cl, %rbp
	movl	$1074, %ecx
	subq	$1, %rbp
	subl	%r11d, %ecx
	andq	%rbp, %rax
	salq	%cl, %rsi
	movl	%r9d, %ecx
	mulq	%rbx
	shrq	%cl, %rdi
	movq	%rdx, %r11
	movq	%rax, %r10
	shrdq	%rdx, %r10
	shrq	%cl, %r11
	testb	$64, %r9b
	cmovne	%r11, %r10
	andq	%rax, %rbp
	movq	%r10, %rdx
	andl	$1, %edx
	jmp	.Lrt_snprintf_32
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_31:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	xorl	%eax, %eax
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_20:
	.cfi_restore_state
	testl	%esi, %esi
	je	.Lrt_snprintf_23
	movl	%esi, %esi
	leaq	rt_snprintf_bounds(%rip), %rax
	xorl	%r10d, %r10d
	movq	(%rax,%rsi,8), %rbx
	testq	%rdi, %rdi
	je	.Lrt_snprintf_25
.Lrt_snprintf_43:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%edi, %edi
	jmp	.Lrt_snprintf_24
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_46:
	leal	-1075(%r11), %ecx
	xorl	%r10d, %r10d
	salq	%cl, %rax
	movq	%rax, %rdi
	jmp	.Lrt_snprintf_22
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_49:
	addq	$1, %rdi
.Lrt_snprintf_44:
	xorl	%r10d, %r10d
	jmp	.Lrt_snprintf_22
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_48:
	movzbl	%cl, %ecx
	addq	%rcx, %r10
	jmp	.Lrt_snprintf_25
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_23:
	movl	$1, %ebx
	testq	%rdi, %rdi
	jne	.Lrt_snprintf_43
	jmp	.Lrt_snprintf_44
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_28:
	cmpl	$127, %r9d
	jg	.Lrt_snprintf_43
	movl	%r9d, %ecx
	mulq	%rbx
	movq	$-1, %rsi
	xorl	%r10d, %r10d
	salq	%cl, %rsi
	movq	$-1, %rdi
	testb	$64, %r9b
	movl	$1074, %ecx
	cmovne	%rsi, %rdi
	cmovne	%r10, %rsi
	subl	%r11d, %ecx
	movq	%rsi, %r12
	movq	%rdi, %rbp
	xorl	%esi, %esi
	xorl	%edi, %edi
	notq	%r12
	notq	%rbp
	andq	%rax, %r12
	andq	%rdx, %rbp
	testb	$64, %cl
	sete	%sil
	setne	%dil
	salq	%cl, %rdi
	salq	%cl, %rsi
	movl	%r9d, %ecx
	shrdq	%rdx, %rax
	shrq	%cl, %rdx
	testb	$64, %r9b
	cmovne	%rdx, %rax
	cmpq	%r12, %rsi
	movq	%rax, %r10
	movq	%rdi, %rax
	sbbq	%rbp, %rax
	jc	.Lrt_snprintf_36
	movq	%rbp, %rax
	xorq	%r12, %rsi
	xorq	%rdi, %rax
	orq	%rsi, %rax
	je	.Lrt_snprintf_50
	xorl	%edi, %edi
	orq	%r12, %rbp
	je	.Lrt_snprintf_25
	xorl	%edx, %edx
	jmp	.Lrt_snprintf_24
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_36:
	movl	$1, %edx
	xorl	%edi, %edi
	jmp	.Lrt_snprintf_24
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_45:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	xorl	%eax, %eax
	ret
.Lrt_snprintf_50:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	.cfi_offset 6, -24
	.cfi_offset 12, -16
	movl	%r10d, %edx
	xorl	%edi, %edi
	andl	$1, %edx
	jmp	.Lrt_snprintf_24
	.cfi_endproc
	.size	rt_snprintf_fixed, .-rt_snprintf_fixed
	.p2align 4
	.type	rt_snprintf_padded, @function
rt_snprintf_padded:
	.cfi_startproc
	movl	%ecx, %r8d
	movq	%rsi, %rcx
	movl	%edx, %r9d
	movq	%rdi, %rax
	negq	%rcx
	leaq	rt_snprintf_bounds(%rip), %rdi
	cmovs	%rsi, %rcx
	movq	%rcx, %rdx
	orq	$1, %rdx
	bsrq	%rdx, %rdx
	addl	$1, %edx
	imull	$1233, %edx, %edx
	shrl	$12, %edx
	movl	%edx, %r10d
	cmpq	(%rdi,%r10,8), %rcx
	movq	%rsi, %rdi
	sbbl	$-1, %edx
	shrq	$63, %rdi
	addl	%edx, %edi
	cmpl	%r9d, %edi
	jb	.Lrt_snprintf_53
	movq	%rax, %r9
	testl	%r8d, %r8d
	jne	.Lrt_snprintf_71
	testq	%rsi, %rsi
	js	.Lrt_snprintf_72
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_55:
	addq	%rdx, %r9
	movl	%ecx, %edx
	movq	%r9, %rdi
	cmpq	$9999, %rcx
	jbe	.Lrt_snprintf_60
	leaq	rt_snprintf_pairs(%rip), %r10
	movl	$3518437209, %r11d
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_61:
	movl	%edx, %edx
	subq	$4, %rdi
	movq	%rdx, %r8
	imulq	%r11, %rdx
	movl	%r8d, %ecx
	shrq	$45, %rdx
	imull	$10000, %edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %esi
	imull	$100, %eax, %eax
	movzwl	(%r10,%rsi), %esi
	movw	%si, (%rdi)
	subl	%eax, %ecx
	leal	(%rcx,%rcx), %eax
	movzwl	(%r10,%rax), %eax
	movw	%ax, 2(%rdi)
	cmpl	$99999999, %r8d
	ja	.Lrt_snprintf_61
.Lrt_snprintf_60:
	cmpl	$99, %edx
	jbe	.Lrt_snprintf_62
	movl	%edx, %eax
	subq	$2, %rdi
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	imull	$100, %eax, %ecx
	subl	%ecx, %edx
	leaq	rt_snprintf_pairs(%rip), %rcx
	addl	%edx, %edx
	movl	%edx, %edx
	movzwl	(%rcx,%rdx), %edx
	movw	%dx, (%rdi)
	movl	%eax, %edx
.Lrt_snprintf_62:
	cmpl	$9, %edx
	jbe	.Lrt_snprintf_63
	leal	(%rdx,%rdx), %eax
	leaq	rt_snprintf_pairs(%rip), %rdx
	movzwl	(%rdx,%rax), %eax
	movw	%ax, -2(%rdi)
	movq	%r9, %rax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_53:
	subl	%edi, %r9d
	testl	%r8d, %r8d
	jne	.Lrt_snprintf_73
	addq	%rax, %r9
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_58:
	addq	$1, %rax
	movb	$32, -1(%rax)
	cmpq	%r9, %rax
	jne	.Lrt_snprintf_58
	testq	%rsi, %rsi
	jns	.Lrt_snprintf_55
	jmp	.Lrt_snprintf_72
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_63:
	addl	$48, %edx
	movq	%r9, %rax
	movb	%dl, -1(%rdi)
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_73:
	testq	%rsi, %rsi
	js	.Lrt_snprintf_74
.Lrt_snprintf_57:
	addq	%rax, %r9
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_59:
	addq	$1, %rax
	movb	$48, -1(%rax)
	cmpq	%r9, %rax
	jne	.Lrt_snprintf_59
	jmp	.Lrt_snprintf_55
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_71:
	testq	%rsi, %rsi
	jns	.Lrt_snprintf_55
	movb	$45, (%rax)
	addq	$1, %r9
	jmp	.Lrt_snprintf_55
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_72:
	movb	$45, (%r9)
	addq	$1, %r9
	jmp	.Lrt_snprintf_55
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_74:
	movb	$45, (%rax)
	addq	$1, %rax
	jmp	.Lrt_snprintf_57
	.cfi_endproc
	.size	rt_snprintf_padded, .-rt_snprintf_padded
	.p2align 4
	.type	rt_snprintf_conversion.constprop.0, @function
rt_snprintf_conversion.constprop.0:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%rdi, %r15
	movl	$32, %edx
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	xorl	%r12d, %r12d
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	xorl	%ebp, %ebp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$72, %rsp
	.cfi_def_cfa_offset 128
	movq	16(%rdi), %rax
	movq	(%rdi), %r13
	movq	8(%rdi), %r8
	movq	24(%rdi), %rcx
	movq	32(%rdi), %rdi
	leaq	1(%rax), %rbx
	movzbl	(%rax), %eax
	movq	%rdi, 8(%rsp)
	jmp	.Lrt_snprintf_80
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_76:
	cmpb	$45, %al
	je	.Lrt_snprintf_238
	cmpb	$43, %al
	je	.Lrt_snprintf_171
	cmpb	$32, %al
	jne	.Lrt_snprintf_79
	testb	%r12b, %r12b
	cmove	%edx, %r12d
.Lrt_snprintf_77:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
.Lrt_snprintf_80:
	cmpb	$48, %al
	jne	.Lrt_snprintf_76
	orl	$2, %ebp
	jmp	.Lrt_snprintf_77
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_238:
	orl	$1, %ebp
	jmp	.Lrt_snprintf_77
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_171:
	movl	$43, %r12d
	jmp	.Lrt_snprintf_77
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_79:
	cmpb	$42, %al
	je	.Lrt_snprintf_81
	leal	-48(%rax), %edx
	xorl	%r14d, %r14d
	xorl	%r9d, %r9d
	cmpb	$9, %dl
	ja	.Lrt_snprintf_83
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_82:
	cmpl	$100000, %r14d
	ja	.Lrt_snprintf_87
	leal	(%r14,%r14,4), %edx
	leal	-48(%rax,%rdx,2), %r14d
.Lrt_snprintf_87:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	leal	-48(%rax), %edx
	cmpb	$9, %dl
	jbe	.Lrt_snprintf_82
	cmpl	$100000, %r14d
	seta	%r9b
.Lrt_snprintf_83:
	movl	$-1, %edx
	cmpb	$46, %al
	je	.Lrt_snprintf_239
.Lrt_snprintf_88:
	testb	%r9b, %r9b
	jne	.Lrt_snprintf_96
	leal	-104(%rax), %edi
	cmpb	$18, %dil
	ja	.Lrt_snprintf_176
	leaq	.Lrt_snprintf_99(%rip), %r9
	movzbl	%dil, %edi
	movslq	(%r9,%rdi,4), %rdi
	addq	%r9, %rdi
	jmp	*%rdi
	.section	.rodata
	.align 4
	.align 4
.Lrt_snprintf_99:
	.long	.Lrt_snprintf_101-.Lrt_snprintf_99
	.long	.Lrt_snprintf_176-.Lrt_snprintf_99
	.long	.Lrt_snprintf_98-.Lrt_snprintf_99
	.long	.Lrt_snprintf_176-.Lrt_snprintf_99
	.long	.Lrt_snprintf_100-.Lrt_snprintf_99
	.long	.Lrt_snprintf_176-.Lrt_snprintf_99
	.long	.Lrt_snprintf_176-.Lrt_snprintf_99
	.long	.Lrt_snprintf_176-.Lrt_snprintf_99
	.long	.Lrt_snprintf_176-.Lrt_snprintf_99
	.long	.Lrt_snprintf_176-.Lrt_snprintf_99
	.long	.Lrt_snprintf_176-.Lrt_snprintf_99
	.long	.Lrt_snprintf_176-.Lrt_snprintf_99
	.long	.Lrt_snprintf_98-.Lrt_snprintf_99
	.long	.Lrt_snprintf_176-.Lrt_snprintf_99
	.long	.Lrt_snprintf_176-.Lrt_snprintf_99
	.long	.Lrt_snprintf_176-.Lrt_snprintf_99
	.long	.Lrt_snprintf_176-.Lrt_snprintf_99
	.long	.Lrt_snprintf_176-.Lrt_snprintf_99
	.long	.Lrt_snprintf_98-.Lrt_snprintf_99
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_176:
	leal	-70(%rax), %edi
	xorl	%r9d, %r9d
	movl	$32, %r10d
	cmpb	$50, %dil
	ja	.Lrt_snprintf_96
.Lrt_snprintf_241:
	leaq	.Lrt_snprintf_106(%rip), %r11
	movzbl	%dil, %edi
	movslq	(%r11,%rdi,4), %rdi
	addq	%r11, %rdi
	jmp	*%rdi
	.section	.rodata
	.align 4
	.align 4
.Lrt_snprintf_106:
	.long	.Lrt_snprintf_110-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_105-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_108-.Lrt_snprintf_106
	.long	.Lrt_snprintf_109-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_110-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_109-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_105-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_108-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_237-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_96-.Lrt_snprintf_106
	.long	.Lrt_snprintf_105-.Lrt_snprintf_106
	.text
.Lrt_snprintf_98:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %r9
	movl	$64, %r10d
.Lrt_snprintf_103:
	leal	-70(%rax), %edi
	cmpb	$50, %dil
	ja	.Lrt_snprintf_96
	leaq	.Lrt_snprintf_169(%rip), %r11
	movzbl	%dil, %edi
	movslq	(%r11,%rdi,4), %rdi
	addq	%r11, %rdi
	jmp	*%rdi
	.section	.rodata
	.align 4
	.align 4
.Lrt_snprintf_169:
	.long	.Lrt_snprintf_188-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_189-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_190-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_188-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_190-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_189-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_191-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_96-.Lrt_snprintf_169
	.long	.Lrt_snprintf_189-.Lrt_snprintf_169
	.text
.Lrt_snprintf_101:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %r9
	movl	$16, %r10d
	cmpb	$104, %al
	jne	.Lrt_snprintf_103
	movzbl	1(%rbx), %eax
	leaq	2(%rbx), %r9
	movl	$8, %r10d
	jmp	.Lrt_snprintf_103
.Lrt_snprintf_100:
	movzbl	(%rbx), %eax
	cmpb	$108, %al
	je	.Lrt_snprintf_240
	movl	%eax, %edi
	xorl	%r9d, %r9d
	addq	$1, %rbx
	movl	$64, %r10d
	andl	$-33, %edi
	cmpb	$70, %dil
	leal	-70(%rax), %edi
	setne	%r9b
	cmpb	$50, %dil
	jbe	.Lrt_snprintf_241
.Lrt_snprintf_96:
	addq	$72, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	xorl	%eax, %eax
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
.Lrt_snprintf_239:
	.cfi_restore_state
	movzbl	(%rbx), %eax
	cmpb	$42, %al
	je	.Lrt_snprintf_89
	leal	-48(%rax), %edi
	addq	$1, %rbx
	xorl	%edx, %edx
	cmpb	$9, %dil
	ja	.Lrt_snprintf_88
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_90:
	cmpl	$100000, %edx
	ja	.Lrt_snprintf_94
	leal	(%rdx,%rdx,4), %edx
	leal	-48(%rax,%rdx,2), %edx
.Lrt_snprintf_94:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	leal	-48(%rax), %edi
	cmpb	$9, %dil
	jbe	.Lrt_snprintf_90
	cmpl	$100000, %edx
	setg	%dil
	orl	%edi, %r9d
	jmp	.Lrt_snprintf_88
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_81:
	leaq	48(%rsi), %rax
	cmpq	%rax, %rcx
	jnb	.Lrt_snprintf_84
	movl	(%rcx), %r14d
	addq	$8, %rcx
.Lrt_snprintf_85:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rdx
	testl	%r14d, %r14d
	js	.Lrt_snprintf_242
	cmpl	$100000, %r14d
	movq	%rdx, %rbx
	seta	%r9b
	jmp	.Lrt_snprintf_83
.Lrt_snprintf_240:
	movzbl	1(%rbx), %eax
	leaq	2(%rbx), %r9
	movl	$64, %r10d
	jmp	.Lrt_snprintf_103
.Lrt_snprintf_189:
	movq	%r9, %rbx
.Lrt_snprintf_105:
	cmpb	$111, %al
	je	.Lrt_snprintf_181
	cmpb	$120, %al
	movl	$55, %edi
	movl	$87, %eax
	movl	$4, %r9d
	cmovne	%edi, %eax
	movb	%al, 24(%rsp)
.Lrt_snprintf_107:
	addq	$48, %rsi
	cmpq	%rsi, %rcx
	jnb	.Lrt_snprintf_141
	leaq	8(%rcx), %rax
	movq	(%rcx), %rdi
	movq	%rax, 16(%rsp)
.Lrt_snprintf_142:
	movl	$64, %ecx
	subl	%r10d, %ecx
	salq	%cl, %rdi
	shrq	%cl, %rdi
	testl	%r9d, %r9d
	jne	.Lrt_snprintf_143
	xorl	%r10d, %r10d
	xorl	%esi, %esi
	xorl	%r12d, %r12d
.Lrt_snprintf_115:
	movq	%rdi, %rax
	leaq	rt_snprintf_bounds(%rip), %rcx
	orq	$1, %rax
	bsrq	%rax, %rax
	addl	$1, %eax
	imull	$1233, %eax, %eax
	shrl	$12, %eax
	movl	%eax, %r11d
	cmpq	(%rcx,%r11,8), %rdi
	sbbl	$-1, %eax
	addl	%r9d, %esi
	xorl	%ecx, %ecx
	addl	%r10d, %esi
	addl	%eax, %esi
.Lrt_snprintf_144:
	xorl	%r10d, %r10d
	testl	%edx, %edx
	jns	.Lrt_snprintf_243
.Lrt_snprintf_146:
	movq	%r8, %r11
	movq	%rsi, %rdx
	subq	%r13, %r11
	cmpq	%rsi, %r14
	cmovnb	%r14, %rdx
	cmpq	%rdx, %r11
	jb	.Lrt_snprintf_96
	cmpq	%r14, %rsi
	jnb	.Lrt_snprintf_185
	subq	%rsi, %r14
	testb	$1, %bpl
	je	.Lrt_snprintf_149
	leaq	-1(%r14), %rbp
.Lrt_snprintf_148:
	testb	%r12b, %r12b
	je	.Lrt_snprintf_152
	movb	%r12b, 0(%r13)
	addq	$1, %r13
.Lrt_snprintf_152:
	leaq	0(%r13,%r10), %r12
	testq	%r10, %r10
	je	.Lrt_snprintf_244
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_153:
	addq	$1, %r13
	movb	$48, -1(%r13)
	cmpq	%r12, %r13
	jne	.Lrt_snprintf_153
.Lrt_snprintf_154:
	movl	%eax, %eax
	addq	%rax, %r12
	testl	%ecx, %ecx
	jne	.Lrt_snprintf_156
	movq	%rdi, %rsi
	movq	%r12, %rdi
	movl	%r9d, 24(%rsp)
	call	rt_snprintf_digits
	movl	24(%rsp), %r9d
.Lrt_snprintf_157:
	testl	%r9d, %r9d
	je	.Lrt_snprintf_161
	movb	$46, (%r12)
	movq	56(%rsp), %r10
	movl	%r9d, %esi
	leaq	1(%r12), %rdi
	addq	%rdi, %rsi
	leaq	rt_snprintf_pairs(%rip), %r9
	movabsq	$2951479051793528259, %r8
	movq	%r10, %rdx
	movl	%r10d, %eax
	movq	%rsi, %rcx
	shrq	$32, %rdx
	jne	.Lrt_snprintf_163
.Lrt_snprintf_162:
	movq	%rcx, %rdx
	subq	%rdi, %rdx
	cmpq	$1, %rdx
	jle	.Lrt_snprintf_164
	leaq	rt_snprintf_pairs(%rip), %r9
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_165:
	movl	%eax, %edx
	subq	$2, %rcx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	imull	$100, %edx, %r8d
	subl	%r8d, %eax
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%r9,%rax), %eax
	movw	%ax, (%rcx)
	movl	%edx, %eax
	movq	%rcx, %rdx
	subq	%rdi, %rdx
	cmpq	$1, %rdx
	jg	.Lrt_snprintf_165
.Lrt_snprintf_164:
	cmpq	%rcx, %rdi
	jnb	.Lrt_snprintf_166
	movl	%eax, %edx
	movl	$3435973837, %ecx
	imulq	%rcx, %rdx
	shrq	$35, %rdx
	leal	(%rdx,%rdx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addl	$48, %eax
	movb	%al, 1(%r12)
.Lrt_snprintf_166:
	movq	%rsi, %r12
.Lrt_snprintf_161:
	leaq	1(%r12,%rbp), %rax
	testq	%r14, %r14
	je	.Lrt_snprintf_245
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_167:
	addq	$1, %r12
	movb	$32, -1(%r12)
	cmpq	%rax, %r12
	jne	.Lrt_snprintf_167
.Lrt_snprintf_134:
	movq	16(%rsp), %rsi
	movq	%rbx, 16(%r15)
	movq	%rsi, 24(%r15)
	movq	8(%rsp), %rsi
	movq	%rsi, 32(%r15)
	addq	$72, %rsp
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
.Lrt_snprintf_190:
	.cfi_restore_state
	movq	%r9, %rbx
.Lrt_snprintf_109:
	addq	$48, %rsi
	cmpq	%rsi, %rcx
	jnb	.Lrt_snprintf_111
	leaq	8(%rcx), %rax
	movq	(%rcx), %rdi
	movq	%rax, 16(%rsp)
.Lrt_snprintf_112:
	movl	$64, %ecx
	subl	%r10d, %ecx
	salq	%cl, %rdi
	testq	%rdi, %rdi
	js	.Lrt_snprintf_113
	xorl	%esi, %esi
	testb	%r12b, %r12b
	setne	%sil
.Lrt_snprintf_114:
	movb	$0, 24(%rsp)
	shrq	%cl, %rdi
	xorl	%r10d, %r10d
	xorl	%r9d, %r9d
	jmp	.Lrt_snprintf_115
.Lrt_snprintf_108:
	movl	%ebp, %edi
	andl	$2, %edi
	orl	%r9d, %edi
	jne	.Lrt_snprintf_96
	addq	$48, %rsi
	cmpb	$99, %al
	je	.Lrt_snprintf_246
	cmpq	%rsi, %rcx
	jnb	.Lrt_snprintf_121
	leaq	8(%rcx), %rax
	movq	(%rcx), %r12
	movq	%rax, 16(%rsp)
.Lrt_snprintf_122:
	testq	%r12, %r12
	je	.Lrt_snprintf_96
	testl	%edx, %edx
	js	.Lrt_snprintf_247
	movslq	%edx, %rdx
	xorl	%esi, %esi
	movq	%r12, %rdi
	movq	%r8, 32(%rsp)
	movq	%rdx, 24(%rsp)
	call	memchr@PLT
	movq	24(%rsp), %rdx
	movq	32(%rsp), %r8
	movq	%rax, %rcx
	subq	%r12, %rcx
	testq	%rax, %rax
	cmovne	%rcx, %rdx
.Lrt_snprintf_120:
	movl	%r14d, %eax
	cmpq	%rdx, %rax
	cmovb	%rdx, %rax
	movq	%rax, %r14
	movq	%r8, %rax
	subq	%r13, %rax
	cmpq	%r14, %rax
	jb	.Lrt_snprintf_96
	leaq	(%r12,%rdx), %rax
	cmpq	40(%r15), %rax
	jb	.Lrt_snprintf_126
	leaq	0(%r13,%r14), %rax
	cmpq	%r12, %rax
	jnb	.Lrt_snprintf_96
.Lrt_snprintf_126:
	cmpq	%r8, %r12
	jnb	.Lrt_snprintf_127
	cmpq	%r12, %r13
	jnb	.Lrt_snprintf_127
	movq	%r12, 8(%r15)
.Lrt_snprintf_127:
	movq	%r14, %rcx
	subq	%rdx, %rcx
	andl	$1, %ebp
	je	.Lrt_snprintf_128
	movq	%r12, %rsi
	movq	%r13, %rdi
	movq	%rcx, 32(%rsp)
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %rdx
	movq	32(%rsp), %rcx
	leaq	0(%r13,%r14), %rax
	addq	%r13, %rdx
	testq	%rcx, %rcx
	je	.Lrt_snprintf_248
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_133:
	addq	$1, %rdx
	movb	$32, -1(%rdx)
	cmpq	%rax, %rdx
	jne	.Lrt_snprintf_133
	jmp	.Lrt_snprintf_134
.Lrt_snprintf_149:
	andl	$2, %ebp
	jne	.Lrt_snprintf_150
	addq	%r13, %r14
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_151:
	addq	$1, %r13
	movb	$32, -1(%r13)
	cmpq	%r14, %r13
	jne	.Lrt_snprintf_151
.Lrt_snprintf_185:
	movq	$-1, %rbp
	xorl	%r14d, %r14d
	jmp	.Lrt_snprintf_148
.Lrt_snprintf_242:
	negl	%r14d
	orl	$1, %ebp
	movq	%rdx, %rbx
	cmpl	$100000, %r14d
	seta	%r9b
	jmp	.Lrt_snprintf_83
.Lrt_snprintf_89:
	leaq	48(%rsi), %rax
	cmpq	%rax, %rcx
	jnb	.Lrt_snprintf_92
	movl	(%rcx), %edi
	addq	$8, %rcx
.Lrt_snprintf_93:
	testl	%edi, %edi
	movl	$-1, %edx
	movzbl	1(%rbx), %eax
	cmovns	%edi, %edx
	cmpl	$100000, %edi
	setg	%dil
	addq	$2, %rbx
	orl	%edi, %r9d
	jmp	.Lrt_snprintf_88
.Lrt_snprintf_150:
	addq	%r14, %r10
	movq	$-1, %rbp
	xorl	%r14d, %r14d
	jmp	.Lrt_snprintf_148
.Lrt_snprintf_113:
	negq	%rdi
	movl	$1, %esi
	movl	$45, %r12d
	jmp	.Lrt_snprintf_114
.Lrt_snprintf_243:
	jne	.Lrt_snprintf_192
	testq	%rdi, %rdi
	je	.Lrt_snprintf_96
.Lrt_snprintf_192:
	andl	$-3, %ebp
	xorl	%r10d, %r10d
	cmpl	%edx, %eax
	jnb	.Lrt_snprintf_146
	movl	%edx, %r10d
	subl	%eax, %r10d
	addq	%r10, %rsi
	jmp	.Lrt_snprintf_146
.Lrt_snprintf_244:
	movq	%r13, %r12
	jmp	.Lrt_snprintf_154
.Lrt_snprintf_245:
	movq	%r12, %rax
	jmp	.Lrt_snprintf_134
.Lrt_snprintf_143:
	movq	%rdi, %rax
	orq	$1, %rax
	bsrq	%rax, %rax
	xorq	$63, %rax
	movq	%rax, %rcx
	cmpl	$4, %r9d
	je	.Lrt_snprintf_249
	movl	$66, %eax
	xorl	%r9d, %r9d
	xorl	%r12d, %r12d
	subl	%ecx, %eax
	movl	$2863311531, %ecx
	imulq	%rcx, %rax
	movl	$3, %ecx
	shrq	$33, %rax
	movl	%eax, %esi
	jmp	.Lrt_snprintf_144
.Lrt_snprintf_181:
	movb	$55, 24(%rsp)
	movl	$3, %r9d
	jmp	.Lrt_snprintf_107
.Lrt_snprintf_156:
	movl	$-1, %eax
	movzbl	24(%rsp), %r11d
	movq	%r12, %rsi
	sall	%cl, %eax
	notl	%eax
	movl	%eax, %r10d
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_160:
	movl	%r10d, %edx
	andl	%edi, %edx
	cmpl	$9, %edx
	leal	48(%rdx), %r8d
	leal	(%r11,%rdx), %eax
	cmovbe	%r8d, %eax
	shrq	%cl, %rdi
	subq	$1, %rsi
	movb	%al, (%rsi)
	testq	%rdi, %rdi
	jne	.Lrt_snprintf_160
	jmp	.Lrt_snprintf_157
.Lrt_snprintf_247:
	movq	%r12, %rdx
	pxor	%xmm0, %xmm0
	movl	%r12d, %ecx
	andq	$-16, %rdx
	movdqa	%xmm0, %xmm1
	andl	$15, %ecx
	pcmpeqb	(%rdx), %xmm1
	pmovmskb	%xmm1, %eax
	shrl	%cl, %eax
	testl	%eax, %eax
	jne	.Lrt_snprintf_250
	pcmpeqb	16(%rdx), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_snprintf_251
	movq	%r12, %rdi
	movq	%r8, 24(%rsp)
	call	strlen@PLT
	movq	24(%rsp), %r8
	movq	%rax, %rdx
	jmp	.Lrt_snprintf_120
.Lrt_snprintf_188:
	movq	%r9, %rbx
	movl	$1, %edi
.Lrt_snprintf_136:
	movl	$6, %r9d
	testl	%edx, %edx
	js	.Lrt_snprintf_137
	cmpl	$19, %edx
	movl	%edx, %r9d
	seta	%al
	orl	%eax, %edi
.Lrt_snprintf_137:
	movl	48(%r15), %eax
	cmpl	$7, %eax
	ja	.Lrt_snprintf_138
	leal	1(%rax), %edx
	salq	$4, %rax
	movl	%edx, 48(%r15)
	movq	48(%rax,%rsi), %r11
.Lrt_snprintf_139:
	movq	%rcx, 40(%rsp)
	movq	%r8, 32(%rsp)
	testb	%dil, %dil
	jne	.Lrt_snprintf_96
	leaq	48(%rsp), %rdx
	movl	%r9d, %esi
	movq	%r11, %rdi
	movl	%r9d, 24(%rsp)
	movq	%r11, 16(%rsp)
	call	rt_snprintf_fixed
	testl	%eax, %eax
	je	.Lrt_snprintf_96
	movl	24(%rsp), %r9d
	movq	16(%rsp), %r11
	xorl	%r10d, %r10d
	movq	48(%rsp), %rdi
	movq	32(%rsp), %r8
	testl	%r9d, %r9d
	movq	40(%rsp), %rcx
	setne	%r10b
	testq	%r11, %r11
	js	.Lrt_snprintf_180
	xorl	%esi, %esi
	testb	%r12b, %r12b
	movq	%rcx, 16(%rsp)
	movl	$-1, %edx
	movb	$0, 24(%rsp)
	setne	%sil
	jmp	.Lrt_snprintf_115
.Lrt_snprintf_249:
	movl	$67, %eax
	xorl	%r9d, %r9d
	xorl	%r12d, %r12d
	subl	%ecx, %eax
	movl	$4, %ecx
	shrl	$2, %eax
	movl	%eax, %esi
	jmp	.Lrt_snprintf_144
.Lrt_snprintf_110:
	movl	%r9d, %edi
	andl	$1, %edi
	jmp	.Lrt_snprintf_136
.Lrt_snprintf_191:
	movq	%r9, %rbx
.Lrt_snprintf_237:
	movb	$0, 24(%rsp)
	xorl	%r9d, %r9d
	jmp	.Lrt_snprintf_107
.Lrt_snprintf_163:
	movq	%r10, %rdx
	subq	$2, %rcx
	shrq	$2, %rdx
	movq	%rdx, %rax
	mulq	%r8
	movq	%rdx, %r11
	shrq	$2, %r11
	imull	$100, %r11d, %r13d
	movl	%r11d, %eax
	subl	%r13d, %r10d
	addl	%r10d, %r10d
	shrq	$34, %rdx
	movl	%r10d, %r10d
	movzwl	(%r9,%r10), %r10d
	movw	%r10w, (%rcx)
	je	.Lrt_snprintf_162
	movq	%r11, %r10
	jmp	.Lrt_snprintf_163
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_180:
	movq	%rcx, 16(%rsp)
	movl	$1, %esi
	movl	$-1, %edx
	movl	$45, %r12d
	movb	$0, 24(%rsp)
	jmp	.Lrt_snprintf_115
.Lrt_snprintf_128:
	testq	%rcx, %rcx
	je	.Lrt_snprintf_178
	addq	%r13, %rcx
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_132:
	addq	$1, %r13
	movb	$32, -1(%r13)
	cmpq	%rcx, %r13
	jne	.Lrt_snprintf_132
.Lrt_snprintf_131:
	movq	%r12, %rsi
	movq	%rcx, %rdi
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %rdx
	leaq	(%rax,%rdx), %rax
	jmp	.Lrt_snprintf_134
.Lrt_snprintf_246:
	cmpq	%rsi, %rcx
	jnb	.Lrt_snprintf_118
	leaq	8(%rcx), %rax
	movq	%rax, 16(%rsp)
	movzbl	(%rcx), %eax
.Lrt_snprintf_119:
	movb	%al, 48(%rsp)
	movl	$1, %edx
	leaq	48(%rsp), %r12
	jmp	.Lrt_snprintf_120
.Lrt_snprintf_84:
	movq	8(%rsp), %rax
	movl	(%rax), %r14d
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_snprintf_85
.Lrt_snprintf_141:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_snprintf_142
.Lrt_snprintf_138:
	movq	8(%rsp), %rax
	movq	(%rax), %r11
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_snprintf_139
.Lrt_snprintf_111:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_snprintf_112
.Lrt_snprintf_92:
	movq	8(%rsp), %rax
	movl	(%rax), %edi
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_snprintf_93
.Lrt_snprintf_121:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %r12
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_snprintf_122
.Lrt_snprintf_250:
	xorl	%edx, %edx
	rep bsfl	%eax, %edx
	movslq	%edx, %rdx
	jmp	.Lrt_snprintf_120
.Lrt_snprintf_178:
	movq	%r13, %rcx
	jmp	.Lrt_snprintf_131
.Lrt_snprintf_251:
	rep bsfl	%eax, %eax
	movl	$16, %edx
	subl	%ecx, %edx
	cltq
	addq	%rax, %rdx
	jmp	.Lrt_snprintf_120
.Lrt_snprintf_248:
	movq	%rdx, %rax
	jmp	.Lrt_snprintf_134
.Lrt_snprintf_118:
	movq	8(%rsp), %rsi
	movq	%rcx, 16(%rsp)
	movzbl	(%rsi), %eax
	addq	$8, %rsi
	movq	%rsi, 8(%rsp)
	jmp	.Lrt_snprintf_119
	.cfi_endproc
	.size	rt_snprintf_conversion.constprop.0, .-rt_snprintf_conversion.constprop.0
	.p2align 4
	.type	rt_snprintf, @function
rt_snprintf:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	$2147483647, %eax
	movq	%rdx, %r10
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	pushq	%r13
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	movq	%rsi, %r13
	pushq	%r12
	pushq	%rbx
	subq	$328, %rsp
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	cmpq	%rax, %rsi
	movq	%r8, -192(%rbp)
	leaq	16(%rbp), %r8
	movq	%rdi, -296(%rbp)
	cmovbe	%rsi, %rax
	movq	%rcx, -200(%rbp)
	movq	%r9, -184(%rbp)
	movsd	%xmm0, -176(%rbp)
	movsd	%xmm1, -160(%rbp)
	movsd	%xmm2, -144(%rbp)
	movsd	%xmm3, -128(%rbp)
	movsd	%xmm4, -112(%rbp)
	movsd	%xmm5, -96(%rbp)
	movsd	%xmm6, -80(%rbp)
	movsd	%xmm7, -64(%rbp)
	testq	%rsi, %rsi
	je	.Lrt_snprintf_392
	movq	-296(%rbp), %rbx
	movq	%r8, -320(%rbp)
	leaq	-1(%rbx,%rax), %rax
	testq	%rdx, %rdx
	je	.Lrt_snprintf_392
	movq	%rdx, -304(%rbp)
	xorl	%r11d, %r11d
	movq	-296(%rbp), %rbx
	movq	%rdx, %r14
	movq	%r8, -312(%rbp)
	leaq	-200(%rbp), %r9
	leaq	rt_snprintf_pairs(%rip), %r12
	movl	$3518437209, %r15d
	movl	%r11d, -324(%rbp)
	movq	%rax, %r11
.Lrt_snprintf_254:
	movzbl	(%r14), %eax
	cmpb	$37, %al
	jne	.Lrt_snprintf_393
.Lrt_snprintf_255:
	movzbl	1(%r14), %eax
	cmpb	$100, %al
	jne	.Lrt_snprintf_260
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_snprintf_261
	movslq	(%r9), %rax
	leaq	8(%r9), %r8
.Lrt_snprintf_262:
	addq	$2, %r14
	movq	%rax, %r10
.Lrt_snprintf_263:
	testq	%rax, %rax
	js	.Lrt_snprintf_394
.Lrt_snprintf_295:
	movq	%r11, %rax
	subq	%rbx, %rax
	cmpq	$19, %rax
	jle	.Lrt_snprintf_391
	movq	%r10, %rax
	leaq	rt_snprintf_bounds(%rip), %rsi
	movl	%r10d, %ecx
	orq	$1, %rax
	bsrq	%rax, %rdx
	movl	$64, %eax
	xorq	$63, %rdx
	subl	%edx, %eax
	imull	$1233, %eax, %eax
	shrl	$12, %eax
	movl	%eax, %edx
	cmpq	(%rsi,%rdx,8), %r10
	sbbl	$-1, %eax
	addq	%rax, %rbx
	movq	%r10, %rax
	shrq	$32, %rax
	movq	%rbx, %rsi
	jne	.Lrt_snprintf_395
.Lrt_snprintf_328:
	cmpl	$9999, %ecx
	jbe	.Lrt_snprintf_330
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_331:
	movl	%ecx, %ecx
	subq	$4, %rsi
	movq	%rcx, %rdi
	imulq	%r15, %rcx
	movl	%edi, %edx
	shrq	$45, %rcx
	imull	$10000, %ecx, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %r9d
	imull	$100, %eax, %eax
	movzwl	(%r12,%r9), %r9d
	movw	%r9w, (%rsi)
	subl	%eax, %edx
	leal	(%rdx,%rdx), %eax
	movzwl	(%r12,%rax), %eax
	movw	%ax, 2(%rsi)
	cmpl	$99999999, %edi
	ja	.Lrt_snprintf_331
.Lrt_snprintf_330:
	cmpl	$99, %ecx
	jbe	.Lrt_snprintf_332
	movl	%ecx, %eax
	leaq	rt_snprintf_pairs(%rip), %rdi
	subq	$2, %rsi
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	imull	$100, %eax, %edx
	subl	%edx, %ecx
	leal	(%rcx,%rcx), %edx
	movl	%eax, %ecx
	movzwl	(%rdi,%rdx), %edx
	movw	%dx, (%rsi)
.Lrt_snprintf_332:
	cmpl	$9, %ecx
	ja	.Lrt_snprintf_396
	addl	$48, %ecx
	movb	%cl, -1(%rsi)
.Lrt_snprintf_334:
	movzbl	(%r14), %eax
	movq	%r8, %r9
	cmpb	$37, %al
	je	.Lrt_snprintf_255
.Lrt_snprintf_393:
	testb	%al, %al
	jne	.Lrt_snprintf_259
	jmp	.Lrt_snprintf_256
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_257:
	addq	$1, %r14
	movb	%al, (%rbx)
	addq	$1, %rbx
	movzbl	(%r14), %eax
	testb	%al, %al
	je	.Lrt_snprintf_258
	cmpb	$37, %al
	je	.Lrt_snprintf_255
.Lrt_snprintf_259:
	cmpq	%r11, %rbx
	jne	.Lrt_snprintf_257
.Lrt_snprintf_391:
	movq	-304(%rbp), %r10
	movq	-312(%rbp), %r8
.Lrt_snprintf_392:
	leaq	-288(%rbp), %rcx
	leaq	-224(%rbp), %r14
.Lrt_snprintf_305:
	movq	.Lrt_snprintf_C0(%rip), %rax
	movq	%r10, %rdx
	movq	%r13, %rsi
	movq	%r8, -280(%rbp)
	movq	%r14, -272(%rbp)
	movq	-296(%rbp), %rdi
	movq	%rax, -288(%rbp)
	call	vsnprintf@PLT
.Lrt_snprintf_252:
	addq	$328, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_remember_state
	.cfi_def_cfa 7, 8
	ret
.Lrt_snprintf_256:
	.cfi_restore_state
	movq	-304(%rbp), %r10
	movq	-312(%rbp), %r8
	testq	%rbx, %rbx
	je	.Lrt_snprintf_392
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_258:
	movl	%ebx, %eax
	movb	$0, (%rbx)
	movl	-296(%rbp), %ebx
	subl	%ebx, %eax
	jmp	.Lrt_snprintf_252
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_396:
	leal	(%rcx,%rcx), %eax
	leaq	rt_snprintf_pairs(%rip), %rdi
	movzwl	(%rdi,%rax), %eax
	movw	%ax, -2(%rsi)
	jmp	.Lrt_snprintf_334
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_394:
	cmpq	%rbx, %r11
	je	.Lrt_snprintf_391
	movb	$45, (%rbx)
	negq	%r10
	addq	$1, %rbx
	jmp	.Lrt_snprintf_295
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_260:
	cmpb	$46, %al
	je	.Lrt_snprintf_264
	leal	-99(%rax), %edx
	cmpb	$18, %dl
	ja	.Lrt_snprintf_265
	leaq	.Lrt_snprintf_268(%rip), %rcx
	movzbl	%dl, %edx
	movslq	(%rcx,%rdx,4), %rdx
	addq	%rcx, %rdx
	jmp	*%rdx
	.section	.rodata
	.align 4
	.align 4
.Lrt_snprintf_268:
	.long	.Lrt_snprintf_272-.Lrt_snprintf_268
	.long	.Lrt_snprintf_266-.Lrt_snprintf_268
	.long	.Lrt_snprintf_266-.Lrt_snprintf_268
	.long	.Lrt_snprintf_271-.Lrt_snprintf_268
	.long	.Lrt_snprintf_266-.Lrt_snprintf_268
	.long	.Lrt_snprintf_266-.Lrt_snprintf_268
	.long	.Lrt_snprintf_266-.Lrt_snprintf_268
	.long	.Lrt_snprintf_266-.Lrt_snprintf_268
	.long	.Lrt_snprintf_266-.Lrt_snprintf_268
	.long	.Lrt_snprintf_270-.Lrt_snprintf_268
	.long	.Lrt_snprintf_266-.Lrt_snprintf_268
	.long	.Lrt_snprintf_266-.Lrt_snprintf_268
	.long	.Lrt_snprintf_266-.Lrt_snprintf_268
	.long	.Lrt_snprintf_266-.Lrt_snprintf_268
	.long	.Lrt_snprintf_266-.Lrt_snprintf_268
	.long	.Lrt_snprintf_266-.Lrt_snprintf_268
	.long	.Lrt_snprintf_269-.Lrt_snprintf_268
	.long	.Lrt_snprintf_266-.Lrt_snprintf_268
	.long	.Lrt_snprintf_267-.Lrt_snprintf_268
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_261:
	movq	-320(%rbp), %rsi
	movq	%r9, %r8
	movslq	(%rsi), %rax
	addq	$8, %rsi
	movq	%rsi, -320(%rbp)
	jmp	.Lrt_snprintf_262
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_395:
	movq	%r8, -344(%rbp)
	leaq	rt_snprintf_pairs(%rip), %rdi
.Lrt_snprintf_329:
	movabsq	$-6067343680855748867, %rax
	subq	$8, %rsi
	mulq	%r10
	movl	%r10d, %eax
	movl	$3518437209, %r10d
	movq	%rdx, %r8
	shrq	$26, %r8
	imull	$100000000, %r8d, %r9d
	movl	%r8d, -336(%rbp)
	subl	%r9d, %eax
	movl	%eax, %r9d
	imulq	%r10, %r9
	shrq	$45, %r9
	imull	$10000, %r9d, %r10d
	subl	%r10d, %eax
	movl	%eax, %ecx
	movl	%r9d, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %r10d
	imull	$100, %eax, %eax
	movzwl	(%rdi,%r10), %r10d
	movw	%r10w, (%rsi)
	subl	%eax, %r9d
	leal	(%r9,%r9), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 2(%rsi)
	movl	%ecx, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %r9d
	movzwl	(%rdi,%r9), %r9d
	imull	$100, %eax, %eax
	movw	%r9w, 4(%rsi)
	movl	%ecx, %r9d
	subl	%eax, %r9d
	shrq	$58, %rdx
	leal	(%r9,%r9), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 6(%rsi)
	jne	.Lrt_snprintf_342
	movl	%r8d, %ecx
	movq	-344(%rbp), %r8
	jmp	.Lrt_snprintf_328
.Lrt_snprintf_266:
	cmpb	$37, %al
	jne	.Lrt_snprintf_296
	cmpq	%rbx, %r11
	je	.Lrt_snprintf_391
	movb	$37, (%rbx)
	addq	$2, %r14
	addq	$1, %rbx
	jmp	.Lrt_snprintf_254
.Lrt_snprintf_267:
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_snprintf_298
	movl	(%r9), %r10d
	leaq	8(%r9), %r8
.Lrt_snprintf_299:
	addq	$2, %r14
	jmp	.Lrt_snprintf_295
.Lrt_snprintf_269:
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_snprintf_273
	leaq	8(%r9), %rax
	movq	(%r9), %rsi
	movq	%rax, -336(%rbp)
.Lrt_snprintf_274:
	testq	%rsi, %rsi
	je	.Lrt_snprintf_391
	movq	%rsi, %rdx
	pxor	%xmm0, %xmm0
	movl	%esi, %ecx
	andq	$-16, %rdx
	movdqa	%xmm0, %xmm1
	andl	$15, %ecx
	pcmpeqb	(%rdx), %xmm1
	pmovmskb	%xmm1, %eax
	shrl	%cl, %eax
	testl	%eax, %eax
	jne	.Lrt_snprintf_397
	pcmpeqb	16(%rdx), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_snprintf_398
	movq	%rsi, %rdi
	movq	%r11, -352(%rbp)
	movq	%rsi, -344(%rbp)
	call	strlen@PLT
	movq	-352(%rbp), %r11
	movq	-344(%rbp), %rsi
	movq	%rax, %rdx
.Lrt_snprintf_277:
	movq	%r11, %rax
	subq	%rbx, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_snprintf_391
	movq	-296(%rbp), %rdi
	leaq	(%rsi,%rdx), %rax
	leaq	(%rbx,%rdx), %rcx
	cmpq	%rdi, %rax
	jb	.Lrt_snprintf_279
	cmpq	%rsi, %rcx
	jnb	.Lrt_snprintf_391
.Lrt_snprintf_279:
	cmpq	%rsi, %r11
	movq	%rsi, %rax
	cmovbe	%r11, %rax
	cmpq	%rsi, %rbx
	cmovb	%rax, %r11
	addq	$2, %r14
	cmpq	$16, %rdx
	ja	.Lrt_snprintf_281
	cmpq	$3, %rdx
	jbe	.Lrt_snprintf_282
	movl	(%rsi), %r9d
	movq	%rdx, %rdi
	leaq	-4(%rdx), %rax
	shrq	$3, %rdi
	movl	%r9d, (%rbx)
	leaq	0(,%rdi,4), %r8
	movl	(%rsi,%rdi,4), %r9d
	subq	%r8, %rax
	movl	%r9d, (%rbx,%rdi,4)
	movl	(%rsi,%rax), %edi
	movl	%edi, (%rbx,%rax)
	movl	-4(%rsi,%rdx), %eax
	movl	%eax, -4(%rbx,%rdx)
.Lrt_snprintf_283:
	movq	-336(%rbp), %r9
	movq	%rcx, %rbx
	jmp	.Lrt_snprintf_254
.Lrt_snprintf_271:
	addq	$2, %r14
	movl	$27, %eax
	movl	$6, %esi
.Lrt_snprintf_297:
	movl	-324(%rbp), %edi
	cmpl	$7, %edi
	ja	.Lrt_snprintf_302
	leal	1(%rdi), %ecx
	movl	%edi, %edx
	salq	$4, %rdx
	movl	%ecx, -324(%rbp)
	movq	-176(%rdx,%rbp), %rdi
.Lrt_snprintf_303:
	movq	%r11, %rdx
	subq	%rbx, %rdx
	cmpq	%rax, %rdx
	jb	.Lrt_snprintf_391
	leaq	-288(%rbp), %rcx
	movq	%r9, -368(%rbp)
	movq	%rcx, %rdx
	movq	%r11, -360(%rbp)
	movq	%rcx, -352(%rbp)
	movl	%esi, -344(%rbp)
	movq	%rdi, -336(%rbp)
	call	rt_snprintf_fixed
	movq	-336(%rbp), %rdi
	movl	-344(%rbp), %esi
	testl	%eax, %eax
	movq	-352(%rbp), %rcx
	movq	-360(%rbp), %r11
	movq	-368(%rbp), %r9
	je	.Lrt_snprintf_399
	testq	%rdi, %rdi
	jns	.Lrt_snprintf_307
	movb	$45, (%rbx)
	addq	$1, %rbx
.Lrt_snprintf_307:
	movq	-288(%rbp), %r8
	leaq	rt_snprintf_bounds(%rip), %rdx
	movq	%r8, %rax
	orq	$1, %rax
	bsrq	%rax, %rax
	addl	$1, %eax
	imull	$1233, %eax, %eax
	shrl	$12, %eax
	movl	%eax, %ecx
	cmpq	(%rdx,%rcx,8), %r8
	sbbl	$-1, %eax
	leaq	(%rbx,%rax), %rcx
	movq	%r8, %rax
	movl	%r8d, %ebx
	shrq	$32, %rax
	movq	%rcx, %r10
	jne	.Lrt_snprintf_400
.Lrt_snprintf_308:
	cmpl	$9999, %ebx
	jbe	.Lrt_snprintf_310
	movq	%r11, -336(%rbp)
	leaq	rt_snprintf_pairs(%rip), %rdi
	movl	$3518437209, %r8d
	movq	%r14, -344(%rbp)
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_311:
	movl	%ebx, %ebx
	subq	$4, %r10
	movq	%rbx, %r11
	imulq	%r8, %rbx
	movl	%r11d, %edx
	shrq	$45, %rbx
	imull	$10000, %ebx, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %r14d
	imull	$100, %eax, %eax
	movzwl	(%rdi,%r14), %r14d
	movw	%r14w, (%r10)
	subl	%eax, %edx
	leal	(%rdx,%rdx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 2(%r10)
	cmpl	$99999999, %r11d
	ja	.Lrt_snprintf_311
	movq	-336(%rbp), %r11
	movq	-344(%rbp), %r14
.Lrt_snprintf_310:
	cmpl	$99, %ebx
	jbe	.Lrt_snprintf_312
	movl	%ebx, %eax
	leaq	rt_snprintf_pairs(%rip), %rdi
	subq	$2, %r10
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	movq	%rax, %r8
	imull	$100, %eax, %eax
	subl	%eax, %ebx
	movl	%ebx, %edx
	movl	%r8d, %ebx
	leal	(%rdx,%rdx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, (%r10)
.Lrt_snprintf_312:
	cmpl	$9, %ebx
	jbe	.Lrt_snprintf_313
	leal	(%rbx,%rbx), %eax
	leaq	rt_snprintf_pairs(%rip), %rdi
	movzwl	(%rdi,%rax), %eax
	movw	%ax, -2(%r10)
.Lrt_snprintf_314:
	testl	%esi, %esi
	je	.Lrt_snprintf_338
	movb	$46, (%rcx)
	movq	-280(%rbp), %rdx
	leaq	1(%rcx), %r10
	leaq	(%r10,%rsi), %rbx
	movq	%rdx, %rax
	movl	%edx, %r8d
	movq	%rbx, %rsi
	shrq	$32, %rax
	jne	.Lrt_snprintf_401
.Lrt_snprintf_316:
	movq	%rsi, %rax
	subq	%r10, %rax
	cmpq	$1, %rax
	jle	.Lrt_snprintf_318
	leaq	rt_snprintf_pairs(%rip), %rdi
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_319:
	movl	%r8d, %eax
	subq	$2, %rsi
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	imull	$100, %eax, %edx
	subl	%edx, %r8d
	leal	(%r8,%r8), %edx
	movl	%eax, %r8d
	movq	%rsi, %rax
	movzwl	(%rdi,%rdx), %edx
	subq	%r10, %rax
	movw	%dx, (%rsi)
	cmpq	$1, %rax
	jg	.Lrt_snprintf_319
.Lrt_snprintf_318:
	cmpq	%rsi, %r10
	jnb	.Lrt_snprintf_254
	movl	$3435973837, %edx
	movl	%r8d, %eax
	imulq	%rdx, %rax
	shrq	$35, %rax
	leal	(%rax,%rax,4), %edx
	movl	%r8d, %eax
	addl	%edx, %edx
	subl	%edx, %eax
	addl	$48, %eax
	movb	%al, 1(%rcx)
	jmp	.Lrt_snprintf_254
.Lrt_snprintf_272:
	cmpq	%rbx, %r11
	je	.Lrt_snprintf_391
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_snprintf_286
	movzbl	(%r9), %eax
	addq	$8, %r9
.Lrt_snprintf_287:
	movb	%al, (%rbx)
	addq	$2, %r14
	addq	$1, %rbx
	jmp	.Lrt_snprintf_254
.Lrt_snprintf_270:
	movzbl	2(%r14), %eax
	movl	$2, %edx
	cmpb	$108, %al
	jne	.Lrt_snprintf_288
	movzbl	3(%r14), %eax
	movl	$3, %edx
.Lrt_snprintf_288:
	addq	%r14, %rdx
	cmpb	$100, %al
	jne	.Lrt_snprintf_289
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_snprintf_290
	movq	(%r9), %r10
	leaq	8(%r9), %r8
	movq	%r10, %rax
.Lrt_snprintf_291:
	leaq	1(%rdx), %r14
	jmp	.Lrt_snprintf_263
.Lrt_snprintf_296:
	movq	-320(%rbp), %rax
	addq	$1, %r14
	movq	%rbx, -288(%rbp)
	leaq	-288(%rbp), %rcx
	movq	%r14, -272(%rbp)
	leaq	-224(%rbp), %r14
	movq	%rcx, %rdi
	movq	%rax, -256(%rbp)
	movq	-296(%rbp), %rax
	movq	%r14, %rsi
	movq	%r11, -280(%rbp)
	movq	%rax, -248(%rbp)
	movl	-324(%rbp), %eax
	movq	%r9, -264(%rbp)
	movl	%eax, -240(%rbp)
	movq	%rcx, -320(%rbp)
	call	rt_snprintf_conversion.constprop.0
	movq	-320(%rbp), %rcx
	testq	%rax, %rax
	movq	%rax, %rbx
	je	.Lrt_snprintf_389
	movq	-256(%rbp), %rax
	movq	-280(%rbp), %r11
	movq	-272(%rbp), %r14
	movq	-264(%rbp), %r9
	movq	%rax, -320(%rbp)
	movl	-240(%rbp), %eax
	movl	%eax, -324(%rbp)
	jmp	.Lrt_snprintf_254
.Lrt_snprintf_264:
	movzbl	2(%r14), %eax
	subl	$48, %eax
	cmpb	$9, %al
	ja	.Lrt_snprintf_296
	movzbl	%al, %esi
	movzbl	3(%r14), %eax
	cmpb	$102, %al
	je	.Lrt_snprintf_402
	cmpb	$108, %al
	jne	.Lrt_snprintf_296
	cmpb	$102, 4(%r14)
	jne	.Lrt_snprintf_296
	addq	$5, %r14
	leal	21(%rsi), %eax
	jmp	.Lrt_snprintf_297
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_342:
	movq	%r8, %r10
	jmp	.Lrt_snprintf_329
.Lrt_snprintf_313:
	leal	48(%rbx), %eax
	movb	%al, -1(%r10)
	jmp	.Lrt_snprintf_314
.Lrt_snprintf_397:
	rep bsfl	%eax, %eax
	movslq	%eax, %rdx
	jmp	.Lrt_snprintf_277
.Lrt_snprintf_399:
	movq	-304(%rbp), %r10
	movq	-312(%rbp), %r8
	leaq	-224(%rbp), %r14
	jmp	.Lrt_snprintf_305
.Lrt_snprintf_281:
	cmpq	$32, %rdx
	ja	.Lrt_snprintf_284
	movdqu	(%rsi), %xmm1
	movdqu	-16(%rsi,%rdx), %xmm0
	movups	%xmm1, (%rbx)
	movups	%xmm0, -16(%rbx,%rdx)
	jmp	.Lrt_snprintf_283
.Lrt_snprintf_398:
	rep bsfl	%eax, %eax
	movl	$16, %edx
	subl	%ecx, %edx
	cltq
	addq	%rax, %rdx
	jmp	.Lrt_snprintf_277
.Lrt_snprintf_282:
	testq	%rdx, %rdx
	je	.Lrt_snprintf_283
	movzbl	(%rsi), %eax
	movb	%al, (%rbx)
	movq	%rdx, %rax
	shrq	%rax
	movzbl	(%rsi,%rax), %edi
	movb	%dil, (%rbx,%rax)
	movzbl	-1(%rsi,%rdx), %eax
	movb	%al, -1(%rbx,%rdx)
	jmp	.Lrt_snprintf_283
.Lrt_snprintf_389:
	movq	-304(%rbp), %r10
	movq	-312(%rbp), %r8
	jmp	.Lrt_snprintf_305
.Lrt_snprintf_302:
	movq	-320(%rbp), %rcx
	movq	(%rcx), %rdi
	addq	$8, %rcx
	movq	%rcx, -320(%rbp)
	jmp	.Lrt_snprintf_303
.Lrt_snprintf_298:
	movq	-320(%rbp), %rax
	movq	%r9, %r8
	movl	(%rax), %r10d
	addq	$8, %rax
	movq	%rax, -320(%rbp)
	jmp	.Lrt_snprintf_299
.Lrt_snprintf_286:
	movq	-320(%rbp), %rsi
	movzbl	(%rsi), %eax
	addq	$8, %rsi
	movq	%rsi, -320(%rbp)
	jmp	.Lrt_snprintf_287
.Lrt_snprintf_402:
	addq	$4, %r14
	leal	21(%rsi), %eax
	jmp	.Lrt_snprintf_297
.Lrt_snprintf_290:
	movq	-320(%rbp), %rsi
	movq	%r9, %r8
	movq	(%rsi), %r10
	addq	$8, %rsi
	movq	%rsi, -320(%rbp)
	movq	%r10, %rax
	jmp	.Lrt_snprintf_291
.Lrt_snprintf_289:
	cmpb	$117, %al
	je	.Lrt_snprintf_403
	cmpb	$102, %al
	jne	.Lrt_snprintf_296
	leaq	2(%r14), %rax
	cmpq	%rax, %rdx
	jne	.Lrt_snprintf_296
	addq	$3, %r14
	movl	$27, %eax
	movl	$6, %esi
	jmp	.Lrt_snprintf_297
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_273:
	movq	-320(%rbp), %rax
	movq	%r9, -336(%rbp)
	movq	(%rax), %rsi
	addq	$8, %rax
	movq	%rax, -320(%rbp)
	jmp	.Lrt_snprintf_274
.Lrt_snprintf_284:
	movq	%rbx, %rdi
	movq	%r11, -352(%rbp)
	movq	%rcx, -344(%rbp)
	call	memcpy@PLT
	movq	-352(%rbp), %r11
	movq	-344(%rbp), %rcx
	jmp	.Lrt_snprintf_283
.Lrt_snprintf_338:
	movq	%rcx, %rbx
	jmp	.Lrt_snprintf_254
.Lrt_snprintf_401:
	movq	%r11, -344(%rbp)
	leaq	rt_snprintf_pairs(%rip), %rdi
.Lrt_snprintf_317:
	movq	%rdx, %rax
	movq	%rdx, %r11
	subq	$2, %rsi
	movabsq	$2951479051793528259, %rdx
	shrq	$2, %rax
	mulq	%rdx
	movq	%rdx, -336(%rbp)
	shrq	$2, %rdx
	imull	$100, %edx, %eax
	movl	%edx, %r8d
	subl	%eax, %r11d
	leal	(%r11,%r11), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, (%rsi)
	movq	-336(%rbp), %rax
	shrq	$34, %rax
	jne	.Lrt_snprintf_317
	movq	-344(%rbp), %r11
	jmp	.Lrt_snprintf_316
.Lrt_snprintf_400:
	movq	%rcx, -352(%rbp)
	leaq	rt_snprintf_pairs(%rip), %rdi
.Lrt_snprintf_309:
	movq	%r8, %rbx
	movl	$3518437209, %ecx
	subq	$8, %r10
	movabsq	$-6067343680855748867, %rax
	mulq	%r8
	movq	%rdx, %r8
	movq	%rdx, -344(%rbp)
	shrq	$26, %r8
	imull	$100000000, %r8d, %eax
	subl	%eax, %ebx
	movl	%ebx, %eax
	imulq	%rcx, %rax
	shrq	$45, %rax
	movq	%rax, %rcx
	imull	$10000, %eax, %eax
	subl	%eax, %ebx
	movl	%ecx, %eax
	imulq	$1374389535, %rax, %rax
	movl	%ebx, -336(%rbp)
	shrq	$37, %rax
	leal	(%rax,%rax), %ebx
	movzwl	(%rdi,%rbx), %ebx
	imull	$100, %eax, %eax
	movw	%bx, (%r10)
	movl	%ecx, %ebx
	subl	%eax, %ebx
	leal	(%rbx,%rbx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 2(%r10)
	movl	-336(%rbp), %eax
	movq	%rax, %rcx
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %ebx
	movzwl	(%rdi,%rbx), %ebx
	imull	$100, %eax, %eax
	movw	%bx, 4(%r10)
	movl	%ecx, %ebx
	subl	%eax, %ebx
	leal	(%rbx,%rbx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 6(%r10)
	movq	-344(%rbp), %rax
	shrq	$58, %rax
	jne	.Lrt_snprintf_309
	movq	-352(%rbp), %rcx
	movl	%r8d, %ebx
	jmp	.Lrt_snprintf_308
.Lrt_snprintf_265:
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	ja	.Lrt_snprintf_266
	cmpb	$48, %al
	je	.Lrt_snprintf_322
	movzbl	%sil, %esi
	movl	$2, %edx
.Lrt_snprintf_323:
	cmpb	$100, (%r14,%rdx)
	jne	.Lrt_snprintf_296
	movq	%r11, %rdx
	subq	%rbx, %rdx
	cmpq	$19, %rdx
	jle	.Lrt_snprintf_391
	leaq	-176(%rbp), %rdx
	cmpq	%rdx, %r9
	jnb	.Lrt_snprintf_324
	movslq	(%r9), %rdi
	addq	$8, %r9
.Lrt_snprintf_325:
	cmpb	$48, %al
	movl	%esi, %edx
	movq	%rdi, %rsi
	movq	%rbx, %rdi
	sete	%al
	sete	%cl
	movq	%r9, -344(%rbp)
	movzbl	%al, %eax
	movzbl	%cl, %ecx
	movq	%r11, -336(%rbp)
	leaq	3(%r14,%rax), %r14
	call	rt_snprintf_padded
	movq	-336(%rbp), %r11
	movq	-344(%rbp), %r9
	movq	%rax, %rbx
	jmp	.Lrt_snprintf_254
.Lrt_snprintf_322:
	movzbl	2(%r14), %esi
	leal	-48(%rsi), %edx
	movzbl	%dl, %esi
	cmpb	$9, %dl
	ja	.Lrt_snprintf_296
	movl	$3, %edx
	jmp	.Lrt_snprintf_323
.Lrt_snprintf_403:
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_snprintf_293
	movq	(%r9), %r10
	addq	$8, %r9
.Lrt_snprintf_294:
	leaq	1(%rdx), %r14
	movq	%r9, %r8
	jmp	.Lrt_snprintf_295
.Lrt_snprintf_324:
	movq	-320(%rbp), %rcx
	movslq	(%rcx), %rdi
	addq	$8, %rcx
	movq	%rcx, -320(%rbp)
	jmp	.Lrt_snprintf_325
.Lrt_snprintf_293:
	movq	-320(%rbp), %rax
	movq	(%rax), %r10
	addq	$8, %rax
	movq	%rax, -320(%rbp)
	jmp	.Lrt_snprintf_294
	.cfi_endproc
	.size	rt_snprintf, .-rt_snprintf
	.section	.rodata
	.align 32
	.type	rt_snprintf_bounds, @object
	.size	rt_snprintf_bounds, 160
rt_snprintf_bounds:
	.quad	0
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
	.align 32
	.type	rt_snprintf_pairs, @object
	.size	rt_snprintf_pairs, 200
rt_snprintf_pairs:
	.ascii	"000102030405060708091011121314151617181920212223242526272829"
	.ascii	"303132333435363738394041424344454647484950515253545556575859"
	.ascii	"606162636465666768697071727374757677787980818283848586878889"
	.ascii	"90919293949596979899"
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lrt_snprintf_C0:
	.long	24
	.long	48
	.section	.note.GNU-stack,"",@progbits
