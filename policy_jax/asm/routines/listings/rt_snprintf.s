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
	movl	%ecx, %r9d
	movq	%rsi, %rcx
	movl	%edx, %eax
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	negq	%rcx
	leaq	rt_snprintf_bounds(%rip), %r8
	cmovs	%rsi, %rcx
	movq	%rcx, %rdx
	orq	$1, %rdx
	bsrq	%rdx, %rdx
	addl	$1, %edx
	imull	$1233, %edx, %edx
	shrl	$12, %edx
	movl	%edx, %r10d
	cmpq	(%r8,%r10,8), %rcx
	movq	%rsi, %r8
	sbbl	$-1, %edx
	shrq	$63, %r8
	addl	%edx, %r8d
	cmpl	%eax, %r8d
	jb	.Lrt_snprintf_53
	movq	%rdi, %rax
	testl	%r9d, %r9d
	jne	.Lrt_snprintf_65
	testq	%rsi, %rsi
	js	.Lrt_snprintf_66
.Lrt_snprintf_55:
	leaq	(%rax,%rdx), %rbx
	movq	%rcx, %rsi
	movq	%rbx, %rdi
	call	rt_snprintf_digits
	movq	%rbx, %rax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_53:
	.cfi_restore_state
	subl	%r8d, %eax
	testl	%r9d, %r9d
	jne	.Lrt_snprintf_67
	addq	%rdi, %rax
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_58:
	addq	$1, %rdi
	movb	$32, -1(%rdi)
	cmpq	%rax, %rdi
	jne	.Lrt_snprintf_58
	testq	%rsi, %rsi
	jns	.Lrt_snprintf_55
	jmp	.Lrt_snprintf_66
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_67:
	testq	%rsi, %rsi
	js	.Lrt_snprintf_68
.Lrt_snprintf_57:
	addq	%rdi, %rax
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_59:
	addq	$1, %rdi
	movb	$48, -1(%rdi)
	cmpq	%rax, %rdi
	jne	.Lrt_snprintf_59
	jmp	.Lrt_snprintf_55
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_65:
	testq	%rsi, %rsi
	jns	.Lrt_snprintf_55
	movb	$45, (%rdi)
	addq	$1, %rax
	jmp	.Lrt_snprintf_55
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_66:
	movb	$45, (%rax)
	addq	$1, %rax
	jmp	.Lrt_snprintf_55
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_68:
	movb	$45, (%rdi)
	addq	$1, %rdi
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
	jmp	.Lrt_snprintf_74
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_70:
	cmpb	$45, %al
	je	.Lrt_snprintf_224
	cmpb	$43, %al
	je	.Lrt_snprintf_163
	cmpb	$32, %al
	jne	.Lrt_snprintf_73
	testb	%r12b, %r12b
	cmove	%edx, %r12d
.Lrt_snprintf_71:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
.Lrt_snprintf_74:
	cmpb	$48, %al
	jne	.Lrt_snprintf_70
	orl	$2, %ebp
	jmp	.Lrt_snprintf_71
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_224:
	orl	$1, %ebp
	jmp	.Lrt_snprintf_71
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_163:
	movl	$43, %r12d
	jmp	.Lrt_snprintf_71
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_73:
	cmpb	$42, %al
	je	.Lrt_snprintf_75
	leal	-48(%rax), %edx
	xorl	%r14d, %r14d
	xorl	%r9d, %r9d
	cmpb	$9, %dl
	ja	.Lrt_snprintf_77
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_76:
	cmpl	$100000, %r14d
	ja	.Lrt_snprintf_81
	leal	(%r14,%r14,4), %edx
	leal	-48(%rax,%rdx,2), %r14d
.Lrt_snprintf_81:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	leal	-48(%rax), %edx
	cmpb	$9, %dl
	jbe	.Lrt_snprintf_76
	cmpl	$100000, %r14d
	seta	%r9b
.Lrt_snprintf_77:
	movl	$-1, %edx
	cmpb	$46, %al
	je	.Lrt_snprintf_225
.Lrt_snprintf_82:
	testb	%r9b, %r9b
	jne	.Lrt_snprintf_90
	leal	-104(%rax), %edi
	cmpb	$18, %dil
	ja	.Lrt_snprintf_168
	leaq	.Lrt_snprintf_93(%rip), %r9
	movzbl	%dil, %edi
	movslq	(%r9,%rdi,4), %rdi
	addq	%r9, %rdi
	jmp	*%rdi
	.section	.rodata
	.align 4
	.align 4
.Lrt_snprintf_93:
	.long	.Lrt_snprintf_95-.Lrt_snprintf_93
	.long	.Lrt_snprintf_168-.Lrt_snprintf_93
	.long	.Lrt_snprintf_92-.Lrt_snprintf_93
	.long	.Lrt_snprintf_168-.Lrt_snprintf_93
	.long	.Lrt_snprintf_94-.Lrt_snprintf_93
	.long	.Lrt_snprintf_168-.Lrt_snprintf_93
	.long	.Lrt_snprintf_168-.Lrt_snprintf_93
	.long	.Lrt_snprintf_168-.Lrt_snprintf_93
	.long	.Lrt_snprintf_168-.Lrt_snprintf_93
	.long	.Lrt_snprintf_168-.Lrt_snprintf_93
	.long	.Lrt_snprintf_168-.Lrt_snprintf_93
	.long	.Lrt_snprintf_168-.Lrt_snprintf_93
	.long	.Lrt_snprintf_92-.Lrt_snprintf_93
	.long	.Lrt_snprintf_168-.Lrt_snprintf_93
	.long	.Lrt_snprintf_168-.Lrt_snprintf_93
	.long	.Lrt_snprintf_168-.Lrt_snprintf_93
	.long	.Lrt_snprintf_168-.Lrt_snprintf_93
	.long	.Lrt_snprintf_168-.Lrt_snprintf_93
	.long	.Lrt_snprintf_92-.Lrt_snprintf_93
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_168:
	leal	-70(%rax), %edi
	xorl	%r9d, %r9d
	movl	$32, %r10d
	cmpb	$50, %dil
	ja	.Lrt_snprintf_90
.Lrt_snprintf_227:
	leaq	.Lrt_snprintf_100(%rip), %r11
	movzbl	%dil, %edi
	movslq	(%r11,%rdi,4), %rdi
	addq	%r11, %rdi
	jmp	*%rdi
	.section	.rodata
	.align 4
	.align 4
.Lrt_snprintf_100:
	.long	.Lrt_snprintf_104-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_99-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_102-.Lrt_snprintf_100
	.long	.Lrt_snprintf_103-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_104-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_103-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_99-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_102-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_223-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_90-.Lrt_snprintf_100
	.long	.Lrt_snprintf_99-.Lrt_snprintf_100
	.text
.Lrt_snprintf_92:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %r9
	movl	$64, %r10d
.Lrt_snprintf_97:
	leal	-70(%rax), %edi
	cmpb	$50, %dil
	ja	.Lrt_snprintf_90
	leaq	.Lrt_snprintf_161(%rip), %r11
	movzbl	%dil, %edi
	movslq	(%r11,%rdi,4), %rdi
	addq	%r11, %rdi
	jmp	*%rdi
	.section	.rodata
	.align 4
	.align 4
.Lrt_snprintf_161:
	.long	.Lrt_snprintf_180-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_181-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_182-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_180-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_182-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_181-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_183-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_90-.Lrt_snprintf_161
	.long	.Lrt_snprintf_181-.Lrt_snprintf_161
	.text
.Lrt_snprintf_95:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %r9
	movl	$16, %r10d
	cmpb	$104, %al
	jne	.Lrt_snprintf_97
	movzbl	1(%rbx), %eax
	leaq	2(%rbx), %r9
	movl	$8, %r10d
	jmp	.Lrt_snprintf_97
.Lrt_snprintf_94:
	movzbl	(%rbx), %eax
	cmpb	$108, %al
	je	.Lrt_snprintf_226
	movl	%eax, %edi
	xorl	%r9d, %r9d
	addq	$1, %rbx
	movl	$64, %r10d
	andl	$-33, %edi
	cmpb	$70, %dil
	leal	-70(%rax), %edi
	setne	%r9b
	cmpb	$50, %dil
	jbe	.Lrt_snprintf_227
.Lrt_snprintf_90:
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
.Lrt_snprintf_225:
	.cfi_restore_state
	movzbl	(%rbx), %eax
	cmpb	$42, %al
	je	.Lrt_snprintf_83
	leal	-48(%rax), %edi
	addq	$1, %rbx
	xorl	%edx, %edx
	cmpb	$9, %dil
	ja	.Lrt_snprintf_82
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_84:
	cmpl	$100000, %edx
	ja	.Lrt_snprintf_88
	leal	(%rdx,%rdx,4), %edx
	leal	-48(%rax,%rdx,2), %edx
.Lrt_snprintf_88:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	leal	-48(%rax), %edi
	cmpb	$9, %dil
	jbe	.Lrt_snprintf_84
	cmpl	$100000, %edx
	setg	%dil
	orl	%edi, %r9d
	jmp	.Lrt_snprintf_82
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_75:
	leaq	48(%rsi), %rax
	cmpq	%rax, %rcx
	jnb	.Lrt_snprintf_78
	movl	(%rcx), %r14d
	addq	$8, %rcx
.Lrt_snprintf_79:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rdx
	testl	%r14d, %r14d
	js	.Lrt_snprintf_228
	cmpl	$100000, %r14d
	movq	%rdx, %rbx
	seta	%r9b
	jmp	.Lrt_snprintf_77
.Lrt_snprintf_226:
	movzbl	1(%rbx), %eax
	leaq	2(%rbx), %r9
	movl	$64, %r10d
	jmp	.Lrt_snprintf_97
.Lrt_snprintf_181:
	movq	%r9, %rbx
.Lrt_snprintf_99:
	cmpb	$111, %al
	je	.Lrt_snprintf_173
	cmpb	$120, %al
	movl	$55, %edi
	movl	$87, %eax
	movl	$4, %r9d
	cmovne	%edi, %eax
	movb	%al, 24(%rsp)
.Lrt_snprintf_101:
	addq	$48, %rsi
	cmpq	%rsi, %rcx
	jnb	.Lrt_snprintf_133
	leaq	8(%rcx), %rax
	movq	(%rcx), %rdi
	movq	%rax, 16(%rsp)
.Lrt_snprintf_134:
	movl	$64, %ecx
	subl	%r10d, %ecx
	salq	%cl, %rdi
	shrq	%cl, %rdi
	testl	%r9d, %r9d
	jne	.Lrt_snprintf_135
	xorl	%r10d, %r10d
	xorl	%esi, %esi
	xorl	%r12d, %r12d
.Lrt_snprintf_109:
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
.Lrt_snprintf_136:
	xorl	%r10d, %r10d
	testl	%edx, %edx
	jns	.Lrt_snprintf_229
.Lrt_snprintf_138:
	movq	%r8, %r11
	movq	%rsi, %rdx
	subq	%r13, %r11
	cmpq	%rsi, %r14
	cmovnb	%r14, %rdx
	cmpq	%rdx, %r11
	jb	.Lrt_snprintf_90
	cmpq	%r14, %rsi
	jnb	.Lrt_snprintf_177
	subq	%rsi, %r14
	testb	$1, %bpl
	je	.Lrt_snprintf_141
	leaq	-1(%r14), %rbp
.Lrt_snprintf_140:
	testb	%r12b, %r12b
	je	.Lrt_snprintf_144
	movb	%r12b, 0(%r13)
	addq	$1, %r13
.Lrt_snprintf_144:
	leaq	0(%r13,%r10), %r12
	testq	%r10, %r10
	je	.Lrt_snprintf_230
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_145:
	addq	$1, %r13
	movb	$48, -1(%r13)
	cmpq	%r12, %r13
	jne	.Lrt_snprintf_145
.Lrt_snprintf_146:
	movl	%eax, %eax
	addq	%rax, %r12
	testl	%ecx, %ecx
	jne	.Lrt_snprintf_148
	movq	%rdi, %rsi
	movq	%r12, %rdi
	movl	%r9d, 24(%rsp)
	call	rt_snprintf_digits
	movl	24(%rsp), %r9d
.Lrt_snprintf_149:
	testl	%r9d, %r9d
	je	.Lrt_snprintf_153
	movq	56(%rsp), %r10
	movl	%r9d, %esi
	leaq	1(%r12), %rdi
	movb	$46, (%r12)
	addq	%rdi, %rsi
	leaq	rt_snprintf_pairs(%rip), %r9
	movabsq	$2951479051793528259, %r8
	movq	%r10, %rdx
	movl	%r10d, %eax
	movq	%rsi, %rcx
	shrq	$32, %rdx
	jne	.Lrt_snprintf_155
.Lrt_snprintf_154:
	movq	%rcx, %rdx
	subq	%rdi, %rdx
	cmpq	$1, %rdx
	jle	.Lrt_snprintf_156
	leaq	rt_snprintf_pairs(%rip), %r9
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_157:
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
	jg	.Lrt_snprintf_157
.Lrt_snprintf_156:
	cmpq	%rcx, %rdi
	jnb	.Lrt_snprintf_158
	movl	%eax, %edx
	movl	$3435973837, %ecx
	imulq	%rcx, %rdx
	shrq	$35, %rdx
	leal	(%rdx,%rdx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addl	$48, %eax
	movb	%al, 1(%r12)
.Lrt_snprintf_158:
	movq	%rsi, %r12
.Lrt_snprintf_153:
	leaq	1(%r12,%rbp), %rax
	testq	%r14, %r14
	je	.Lrt_snprintf_231
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_159:
	addq	$1, %r12
	movb	$32, -1(%r12)
	cmpq	%rax, %r12
	jne	.Lrt_snprintf_159
.Lrt_snprintf_126:
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
.Lrt_snprintf_182:
	.cfi_restore_state
	movq	%r9, %rbx
.Lrt_snprintf_103:
	addq	$48, %rsi
	cmpq	%rsi, %rcx
	jnb	.Lrt_snprintf_105
	leaq	8(%rcx), %rax
	movq	(%rcx), %rdi
	movq	%rax, 16(%rsp)
.Lrt_snprintf_106:
	movl	$64, %ecx
	subl	%r10d, %ecx
	salq	%cl, %rdi
	testq	%rdi, %rdi
	js	.Lrt_snprintf_107
	xorl	%esi, %esi
	testb	%r12b, %r12b
	setne	%sil
.Lrt_snprintf_108:
	movb	$0, 24(%rsp)
	shrq	%cl, %rdi
	xorl	%r10d, %r10d
	xorl	%r9d, %r9d
	jmp	.Lrt_snprintf_109
.Lrt_snprintf_102:
	movl	%ebp, %edi
	andl	$2, %edi
	orl	%r9d, %edi
	jne	.Lrt_snprintf_90
	addq	$48, %rsi
	cmpb	$99, %al
	je	.Lrt_snprintf_232
	cmpq	%rsi, %rcx
	jnb	.Lrt_snprintf_115
	leaq	8(%rcx), %rax
	movq	(%rcx), %r12
	movq	%rax, 16(%rsp)
.Lrt_snprintf_116:
	testq	%r12, %r12
	je	.Lrt_snprintf_90
	testl	%edx, %edx
	js	.Lrt_snprintf_233
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
.Lrt_snprintf_114:
	movl	%r14d, %ecx
	movq	%r8, %rax
	cmpq	%rdx, %rcx
	cmovb	%rdx, %rcx
	subq	%r13, %rax
	cmpq	%rcx, %rax
	jb	.Lrt_snprintf_90
	leaq	0(%r13,%rcx), %r14
	cmpq	%r14, %r12
	jnb	.Lrt_snprintf_120
	leaq	(%r12,%rdx), %rax
	cmpq	40(%r15), %rax
	jnb	.Lrt_snprintf_90
.Lrt_snprintf_120:
	subq	%rdx, %rcx
	andl	$1, %ebp
	je	.Lrt_snprintf_121
	movq	%r12, %rsi
	movq	%r13, %rdi
	movq	%rcx, 32(%rsp)
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %rdx
	movq	32(%rsp), %rcx
	leaq	0(%r13,%rdx), %rax
	testq	%rcx, %rcx
	je	.Lrt_snprintf_126
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_122:
	addq	$1, %rax
	movb	$32, -1(%rax)
	cmpq	%rax, %r14
	jne	.Lrt_snprintf_122
	jmp	.Lrt_snprintf_126
.Lrt_snprintf_141:
	andl	$2, %ebp
	jne	.Lrt_snprintf_142
	addq	%r13, %r14
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_143:
	addq	$1, %r13
	movb	$32, -1(%r13)
	cmpq	%r14, %r13
	jne	.Lrt_snprintf_143
.Lrt_snprintf_177:
	movq	$-1, %rbp
	xorl	%r14d, %r14d
	jmp	.Lrt_snprintf_140
.Lrt_snprintf_228:
	negl	%r14d
	orl	$1, %ebp
	movq	%rdx, %rbx
	cmpl	$100000, %r14d
	seta	%r9b
	jmp	.Lrt_snprintf_77
.Lrt_snprintf_83:
	leaq	48(%rsi), %rax
	cmpq	%rax, %rcx
	jnb	.Lrt_snprintf_86
	movl	(%rcx), %edi
	addq	$8, %rcx
.Lrt_snprintf_87:
	testl	%edi, %edi
	movl	$-1, %edx
	movzbl	1(%rbx), %eax
	cmovns	%edi, %edx
	cmpl	$100000, %edi
	setg	%dil
	addq	$2, %rbx
	orl	%edi, %r9d
	jmp	.Lrt_snprintf_82
.Lrt_snprintf_142:
	addq	%r14, %r10
	movq	$-1, %rbp
	xorl	%r14d, %r14d
	jmp	.Lrt_snprintf_140
.Lrt_snprintf_107:
	negq	%rdi
	movl	$1, %esi
	movl	$45, %r12d
	jmp	.Lrt_snprintf_108
.Lrt_snprintf_229:
	jne	.Lrt_snprintf_184
	testq	%rdi, %rdi
	je	.Lrt_snprintf_90
.Lrt_snprintf_184:
	andl	$-3, %ebp
	xorl	%r10d, %r10d
	cmpl	%edx, %eax
	jnb	.Lrt_snprintf_138
	movl	%edx, %r10d
	subl	%eax, %r10d
	addq	%r10, %rsi
	jmp	.Lrt_snprintf_138
.Lrt_snprintf_230:
	movq	%r13, %r12
	jmp	.Lrt_snprintf_146
.Lrt_snprintf_231:
	movq	%r12, %rax
	jmp	.Lrt_snprintf_126
.Lrt_snprintf_135:
	movq	%rdi, %rax
	orq	$1, %rax
	bsrq	%rax, %rax
	xorq	$63, %rax
	movq	%rax, %rcx
	cmpl	$4, %r9d
	je	.Lrt_snprintf_234
	movl	$66, %eax
	xorl	%r9d, %r9d
	xorl	%r12d, %r12d
	subl	%ecx, %eax
	movl	$2863311531, %ecx
	imulq	%rcx, %rax
	movl	$3, %ecx
	shrq	$33, %rax
	movl	%eax, %esi
	jmp	.Lrt_snprintf_136
.Lrt_snprintf_173:
	movb	$55, 24(%rsp)
	movl	$3, %r9d
	jmp	.Lrt_snprintf_101
.Lrt_snprintf_148:
	movl	$-1, %eax
	movzbl	24(%rsp), %r11d
	movq	%r12, %rsi
	sall	%cl, %eax
	notl	%eax
	movl	%eax, %r10d
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_152:
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
	jne	.Lrt_snprintf_152
	jmp	.Lrt_snprintf_149
.Lrt_snprintf_233:
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
	jne	.Lrt_snprintf_235
	pcmpeqb	16(%rdx), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_snprintf_236
	movq	%r12, %rdi
	movq	%r8, 24(%rsp)
	call	strlen@PLT
	movq	24(%rsp), %r8
	movq	%rax, %rdx
	jmp	.Lrt_snprintf_114
.Lrt_snprintf_180:
	movq	%r9, %rbx
	movl	$1, %edi
.Lrt_snprintf_128:
	movl	$6, %r9d
	testl	%edx, %edx
	js	.Lrt_snprintf_129
	cmpl	$19, %edx
	movl	%edx, %r9d
	seta	%al
	orl	%eax, %edi
.Lrt_snprintf_129:
	movl	48(%r15), %eax
	cmpl	$7, %eax
	ja	.Lrt_snprintf_130
	leal	1(%rax), %edx
	salq	$4, %rax
	movl	%edx, 48(%r15)
	movq	48(%rax,%rsi), %r11
.Lrt_snprintf_131:
	movq	%rcx, 40(%rsp)
	movq	%r8, 32(%rsp)
	testb	%dil, %dil
	jne	.Lrt_snprintf_90
	leaq	48(%rsp), %rdx
	movl	%r9d, %esi
	movq	%r11, %rdi
	movl	%r9d, 24(%rsp)
	movq	%r11, 16(%rsp)
	call	rt_snprintf_fixed
	testl	%eax, %eax
	je	.Lrt_snprintf_90
	movl	24(%rsp), %r9d
	movq	16(%rsp), %r11
	xorl	%r10d, %r10d
	movq	48(%rsp), %rdi
	movq	32(%rsp), %r8
	testl	%r9d, %r9d
	movq	40(%rsp), %rcx
	setne	%r10b
	testq	%r11, %r11
	js	.Lrt_snprintf_172
	xorl	%esi, %esi
	testb	%r12b, %r12b
	movq	%rcx, 16(%rsp)
	movl	$-1, %edx
	movb	$0, 24(%rsp)
	setne	%sil
	jmp	.Lrt_snprintf_109
.Lrt_snprintf_234:
	movl	$67, %eax
	xorl	%r9d, %r9d
	xorl	%r12d, %r12d
	subl	%ecx, %eax
	movl	$4, %ecx
	shrl	$2, %eax
	movl	%eax, %esi
	jmp	.Lrt_snprintf_136
.Lrt_snprintf_104:
	movl	%r9d, %edi
	andl	$1, %edi
	jmp	.Lrt_snprintf_128
.Lrt_snprintf_183:
	movq	%r9, %rbx
.Lrt_snprintf_223:
	movb	$0, 24(%rsp)
	xorl	%r9d, %r9d
	jmp	.Lrt_snprintf_101
.Lrt_snprintf_155:
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
	je	.Lrt_snprintf_154
	movq	%r11, %r10
	jmp	.Lrt_snprintf_155
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_172:
	movq	%rcx, 16(%rsp)
	movl	$1, %esi
	movl	$-1, %edx
	movl	$45, %r12d
	movb	$0, 24(%rsp)
	jmp	.Lrt_snprintf_109
.Lrt_snprintf_121:
	testq	%rcx, %rcx
	je	.Lrt_snprintf_170
	addq	%r13, %rcx
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_125:
	addq	$1, %r13
	movb	$32, -1(%r13)
	cmpq	%rcx, %r13
	jne	.Lrt_snprintf_125
.Lrt_snprintf_124:
	movq	%r12, %rsi
	movq	%rcx, %rdi
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %rdx
	leaq	(%rax,%rdx), %rax
	jmp	.Lrt_snprintf_126
.Lrt_snprintf_232:
	cmpq	%rsi, %rcx
	jnb	.Lrt_snprintf_112
	leaq	8(%rcx), %rax
	movq	%rax, 16(%rsp)
	movzbl	(%rcx), %eax
.Lrt_snprintf_113:
	movb	%al, 48(%rsp)
	movl	$1, %edx
	leaq	48(%rsp), %r12
	jmp	.Lrt_snprintf_114
.Lrt_snprintf_78:
	movq	8(%rsp), %rax
	movl	(%rax), %r14d
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_snprintf_79
.Lrt_snprintf_133:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_snprintf_134
.Lrt_snprintf_105:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_snprintf_106
.Lrt_snprintf_130:
	movq	8(%rsp), %rax
	movq	(%rax), %r11
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_snprintf_131
.Lrt_snprintf_86:
	movq	8(%rsp), %rax
	movl	(%rax), %edi
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_snprintf_87
.Lrt_snprintf_115:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %r12
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_snprintf_116
.Lrt_snprintf_235:
	rep bsfl	%eax, %eax
	movslq	%eax, %rdx
	jmp	.Lrt_snprintf_114
.Lrt_snprintf_236:
	rep bsfl	%eax, %eax
	movl	$16, %edx
	subl	%ecx, %edx
	cltq
	addq	%rax, %rdx
	jmp	.Lrt_snprintf_114
.Lrt_snprintf_170:
	movq	%r13, %rcx
	jmp	.Lrt_snprintf_124
.Lrt_snprintf_112:
	movq	8(%rsp), %rsi
	movq	%rcx, 16(%rsp)
	movzbl	(%rsi), %eax
	addq	$8, %rsi
	movq	%rsi, 8(%rsp)
	jmp	.Lrt_snprintf_113
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
	.cfi_offset 15, -24
	movq	%rsi, %r15
	pushq	%r14
	pushq	%r13
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	movq	%rdi, %r13
	pushq	%r12
	pushq	%rbx
	subq	$328, %rsp
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	cmpq	%rax, %rsi
	movq	%rcx, -200(%rbp)
	movq	%r8, -192(%rbp)
	cmovbe	%rsi, %rax
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
	je	.Lrt_snprintf_364
	leaq	16(%rbp), %rbx
	leaq	-1(%rdi,%rax), %r11
	movq	%rdx, %r14
	movq	%rdi, %r10
	movl	$0, -320(%rbp)
	leaq	-200(%rbp), %r9
	leaq	rt_snprintf_pairs(%rip), %r12
	movl	$3518437209, %r8d
	movq	%rdx, -296(%rbp)
	movq	%rbx, -312(%rbp)
	movq	%rbx, -304(%rbp)
	movq	%rdi, %rbx
.Lrt_snprintf_239:
	movzbl	(%r14), %eax
	cmpb	$37, %al
	jne	.Lrt_snprintf_365
.Lrt_snprintf_240:
	movzbl	1(%r14), %eax
	cmpb	$100, %al
	jne	.Lrt_snprintf_245
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_snprintf_246
	movslq	(%r9), %rax
	leaq	8(%r9), %r13
.Lrt_snprintf_247:
	addq	$2, %r14
.Lrt_snprintf_248:
	movq	%r11, %rdx
	subq	%rbx, %rdx
	cmpq	$19, %rdx
	jle	.Lrt_snprintf_363
	testq	%rax, %rax
	jns	.Lrt_snprintf_305
	movb	$45, (%rbx)
	negq	%rax
	addq	$1, %rbx
.Lrt_snprintf_305:
	movq	%rax, %rdx
	leaq	rt_snprintf_bounds(%rip), %rsi
	movq	%rax, %rdi
	orq	$1, %rdx
	bsrq	%rdx, %rcx
	movl	$64, %edx
	xorq	$63, %rcx
	subl	%ecx, %edx
	imull	$1233, %edx, %edx
	shrl	$12, %edx
	movl	%edx, %ecx
	cmpq	(%rsi,%rcx,8), %rax
	movl	%eax, %ecx
	sbbl	$-1, %edx
	addq	%rdx, %rbx
	shrq	$32, %rdi
	movq	%rbx, %rsi
	jne	.Lrt_snprintf_366
.Lrt_snprintf_306:
	cmpl	$9999, %ecx
	jbe	.Lrt_snprintf_308
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_309:
	movl	%ecx, %ecx
	subq	$4, %rsi
	movq	%rcx, %rdi
	imulq	%r8, %rcx
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
	ja	.Lrt_snprintf_309
.Lrt_snprintf_308:
	cmpl	$99, %ecx
	jbe	.Lrt_snprintf_310
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
.Lrt_snprintf_310:
	cmpl	$9, %ecx
	jbe	.Lrt_snprintf_311
	leal	(%rcx,%rcx), %eax
	leaq	rt_snprintf_pairs(%rip), %rdi
	movzwl	(%rdi,%rax), %eax
	movw	%ax, -2(%rsi)
.Lrt_snprintf_312:
	movzbl	(%r14), %eax
	movq	%r13, %r9
	cmpb	$37, %al
	je	.Lrt_snprintf_240
.Lrt_snprintf_365:
	testb	%al, %al
	jne	.Lrt_snprintf_244
	jmp	.Lrt_snprintf_241
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_242:
	addq	$1, %r14
	movb	%al, (%rbx)
	addq	$1, %rbx
	movzbl	(%r14), %eax
	testb	%al, %al
	je	.Lrt_snprintf_360
	cmpb	$37, %al
	je	.Lrt_snprintf_240
.Lrt_snprintf_244:
	cmpq	%rbx, %r11
	jne	.Lrt_snprintf_242
.Lrt_snprintf_363:
	movq	%r10, %r13
	movq	-296(%rbp), %r10
	leaq	-288(%rbp), %rcx
	leaq	-224(%rbp), %r14
.Lrt_snprintf_281:
	movq	.Lrt_snprintf_C0(%rip), %rax
	movq	%r10, %rdx
	movq	%r15, %rsi
	movq	%r13, %rdi
	movq	%r14, -272(%rbp)
	movq	%rax, -288(%rbp)
	movq	-312(%rbp), %rax
	movq	%rax, -280(%rbp)
	call	vsnprintf@PLT
.Lrt_snprintf_237:
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
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_311:
	.cfi_restore_state
	addl	$48, %ecx
	movb	%cl, -1(%rsi)
	jmp	.Lrt_snprintf_312
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_360:
	movq	%r10, %r13
.Lrt_snprintf_243:
	movl	%ebx, %eax
	movb	$0, (%rbx)
	subl	%r13d, %eax
	jmp	.Lrt_snprintf_237
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_245:
	cmpb	$115, %al
	je	.Lrt_snprintf_367
	cmpb	$99, %al
	je	.Lrt_snprintf_368
	cmpb	$108, %al
	je	.Lrt_snprintf_369
	cmpb	$102, %al
	je	.Lrt_snprintf_370
	cmpb	$46, %al
	je	.Lrt_snprintf_371
	leal	-48(%rax), %edx
	cmpb	$9, %dl
	ja	.Lrt_snprintf_298
	cmpb	$48, %al
	je	.Lrt_snprintf_299
	movzbl	%dl, %esi
	movl	$2, %edx
.Lrt_snprintf_300:
	cmpb	$100, (%r14,%rdx)
	je	.Lrt_snprintf_372
.Lrt_snprintf_270:
	movq	-304(%rbp), %rax
	addq	$1, %r14
	movq	%rbx, -288(%rbp)
	leaq	-288(%rbp), %r13
	movq	%r14, -272(%rbp)
	leaq	-224(%rbp), %r14
	movq	%r13, %rdi
	movq	%rax, -256(%rbp)
	movl	-320(%rbp), %eax
	movq	%r14, %rsi
	movq	%r10, -248(%rbp)
	movq	%r11, -280(%rbp)
	movq	%r9, -264(%rbp)
	movl	%eax, -240(%rbp)
	movq	%r10, -304(%rbp)
	movq	%r11, -328(%rbp)
	call	rt_snprintf_conversion.constprop.0
	movq	-304(%rbp), %r10
	testq	%rax, %rax
	movq	%rax, %rbx
	je	.Lrt_snprintf_361
	movq	-256(%rbp), %rax
	movq	-272(%rbp), %r14
	movl	$3518437209, %r8d
	movq	-264(%rbp), %r9
	movq	-328(%rbp), %r11
	movq	%rax, -304(%rbp)
	movl	-240(%rbp), %eax
	movl	%eax, -320(%rbp)
	jmp	.Lrt_snprintf_239
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_246:
	movq	-304(%rbp), %rsi
	movq	%r9, %r13
	movslq	(%rsi), %rax
	addq	$8, %rsi
	movq	%rsi, -304(%rbp)
	jmp	.Lrt_snprintf_247
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_366:
	movq	%r11, -336(%rbp)
	leaq	rt_snprintf_pairs(%rip), %rdi
	movq	%rax, %r9
	movq	%r10, -344(%rbp)
.Lrt_snprintf_307:
	movabsq	$-6067343680855748867, %rax
	movl	$3518437209, %r10d
	subq	$8, %rsi
	mulq	%r9
	movl	%r9d, %eax
	movq	%rdx, %r11
	movq	%rdx, %rcx
	shrq	$26, %r11
	imull	$100000000, %r11d, %edx
	movl	%r11d, -328(%rbp)
	subl	%edx, %eax
	movl	%eax, %edx
	imulq	%r10, %rdx
	shrq	$45, %rdx
	imull	$10000, %edx, %r9d
	subl	%r9d, %eax
	movl	%eax, %r10d
	movl	%edx, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %r9d
	imull	$100, %eax, %eax
	movzwl	(%rdi,%r9), %r9d
	movw	%r9w, (%rsi)
	subl	%eax, %edx
	leal	(%rdx,%rdx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 2(%rsi)
	movl	%r10d, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %edx
	movzwl	(%rdi,%rdx), %edx
	imull	$100, %eax, %eax
	movw	%dx, 4(%rsi)
	movl	%r10d, %edx
	subl	%eax, %edx
	shrq	$58, %rcx
	leal	(%rdx,%rdx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 6(%rsi)
	jne	.Lrt_snprintf_319
	movq	-336(%rbp), %r11
	movl	-328(%rbp), %ecx
	movq	-344(%rbp), %r10
	jmp	.Lrt_snprintf_306
.Lrt_snprintf_364:
	leaq	16(%rbp), %rax
	leaq	-288(%rbp), %rcx
	movq	%rax, -312(%rbp)
	leaq	-224(%rbp), %r14
	jmp	.Lrt_snprintf_281
.Lrt_snprintf_369:
	movzbl	2(%r14), %eax
	cmpb	$100, %al
	je	.Lrt_snprintf_373
	cmpb	$108, %al
	je	.Lrt_snprintf_374
	cmpb	$102, %al
	jne	.Lrt_snprintf_270
	addq	$3, %r14
	movl	$27, %eax
	movl	$6, %ecx
.Lrt_snprintf_274:
	movl	-320(%rbp), %esi
	cmpl	$7, %esi
	ja	.Lrt_snprintf_278
	movl	%esi, %edx
	leal	1(%rsi), %edi
	salq	$4, %rdx
	movl	%edi, -328(%rbp)
	movq	-176(%rdx,%rbp), %rdi
.Lrt_snprintf_279:
	movq	%r11, %rdx
	subq	%rbx, %rdx
	cmpq	%rax, %rdx
	jb	.Lrt_snprintf_363
	leaq	-288(%rbp), %r13
	movl	%ecx, %esi
	movq	%r10, -360(%rbp)
	movq	%r13, %rdx
	movq	%r9, -352(%rbp)
	movq	%r11, -344(%rbp)
	movl	%ecx, -336(%rbp)
	movq	%rdi, -320(%rbp)
	call	rt_snprintf_fixed
	movq	-320(%rbp), %rdi
	movl	-336(%rbp), %ecx
	movl	$3518437209, %r8d
	testl	%eax, %eax
	movq	-344(%rbp), %r11
	movq	-352(%rbp), %r9
	movq	-360(%rbp), %r10
	je	.Lrt_snprintf_375
	testq	%rdi, %rdi
	jns	.Lrt_snprintf_283
	movb	$45, (%rbx)
	addq	$1, %rbx
.Lrt_snprintf_283:
	movq	-288(%rbp), %rsi
	leaq	rt_snprintf_bounds(%rip), %rdx
	movq	%rsi, %rax
	orq	$1, %rax
	bsrq	%rax, %rax
	addl	$1, %eax
	imull	$1233, %eax, %eax
	shrl	$12, %eax
	movl	%eax, %edi
	cmpq	(%rdx,%rdi,8), %rsi
	sbbl	$-1, %eax
	addq	%rbx, %rax
	movq	%rax, -320(%rbp)
	movq	%rax, %r13
	movq	%rsi, %rax
	shrq	$32, %rax
	jne	.Lrt_snprintf_376
.Lrt_snprintf_284:
	movl	%esi, %eax
	cmpq	$9999, %rsi
	jbe	.Lrt_snprintf_286
	movq	%r11, -336(%rbp)
	leaq	rt_snprintf_pairs(%rip), %rdi
.Lrt_snprintf_287:
	movl	%eax, %eax
	movl	$3518437209, %ebx
	subq	$4, %r13
	movq	%rax, %r11
	imulq	%rbx, %rax
	movl	%r11d, %esi
	shrq	$45, %rax
	imull	$10000, %eax, %edx
	subl	%edx, %esi
	movl	%esi, %edx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	leal	(%rdx,%rdx), %ebx
	imull	$100, %edx, %edx
	movzwl	(%rdi,%rbx), %ebx
	movw	%bx, 0(%r13)
	subl	%edx, %esi
	leal	(%rsi,%rsi), %edx
	movzwl	(%rdi,%rdx), %edx
	movw	%dx, 2(%r13)
	cmpl	$99999999, %r11d
	ja	.Lrt_snprintf_287
	movq	-336(%rbp), %r11
.Lrt_snprintf_286:
	cmpl	$99, %eax
	jbe	.Lrt_snprintf_288
	movl	%eax, %edx
	leaq	rt_snprintf_pairs(%rip), %rdi
	subq	$2, %r13
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	movq	%rdx, %rsi
	imull	$100, %edx, %edx
	subl	%edx, %eax
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 0(%r13)
	movl	%esi, %eax
.Lrt_snprintf_288:
	cmpl	$9, %eax
	jbe	.Lrt_snprintf_289
	addl	%eax, %eax
	leaq	rt_snprintf_pairs(%rip), %rdi
	movl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, -2(%r13)
.Lrt_snprintf_290:
	testl	%ecx, %ecx
	je	.Lrt_snprintf_315
	movq	-320(%rbp), %rax
	leaq	1(%rax), %r13
	movb	$46, (%rax)
	movq	-280(%rbp), %rax
	leaq	0(%r13,%rcx), %rbx
	movq	%rax, %rsi
	movq	%rbx, %rcx
	shrq	$32, %rsi
	jne	.Lrt_snprintf_377
.Lrt_snprintf_292:
	movq	%rcx, %rdx
	subq	%r13, %rdx
	cmpq	$1, %rdx
	jle	.Lrt_snprintf_294
	leaq	rt_snprintf_pairs(%rip), %rdi
.Lrt_snprintf_295:
	movl	%eax, %edx
	subq	$2, %rcx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	imull	$100, %edx, %esi
	subl	%esi, %eax
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, (%rcx)
	movl	%edx, %eax
	movq	%rcx, %rdx
	subq	%r13, %rdx
	cmpq	$1, %rdx
	jg	.Lrt_snprintf_295
.Lrt_snprintf_294:
	cmpq	%rcx, %r13
	jnb	.Lrt_snprintf_291
	movl	%eax, %edx
	movl	$3435973837, %ecx
	movq	-320(%rbp), %rsi
	imulq	%rcx, %rdx
	shrq	$35, %rdx
	leal	(%rdx,%rdx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addl	$48, %eax
	movb	%al, 1(%rsi)
.Lrt_snprintf_291:
	movl	-328(%rbp), %eax
	movl	%eax, -320(%rbp)
	jmp	.Lrt_snprintf_239
.Lrt_snprintf_367:
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_snprintf_250
	movq	(%r9), %rsi
	leaq	8(%r9), %r13
.Lrt_snprintf_251:
	testq	%rsi, %rsi
	je	.Lrt_snprintf_363
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
	jne	.Lrt_snprintf_378
	pcmpeqb	16(%rdx), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_snprintf_379
	movq	%rsi, %rdi
	movq	%r10, -344(%rbp)
	movq	%r11, -336(%rbp)
	movq	%rsi, -328(%rbp)
	call	strlen@PLT
	movq	-344(%rbp), %r10
	movq	-336(%rbp), %r11
	movl	$3518437209, %r8d
	movq	-328(%rbp), %rsi
	movq	%rax, %rdx
.Lrt_snprintf_254:
	movq	%r11, %rax
	subq	%rbx, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_snprintf_363
	leaq	(%rbx,%rdx), %rcx
	cmpq	%rcx, %rsi
	jnb	.Lrt_snprintf_256
	leaq	(%rsi,%rdx), %rax
	cmpq	%r10, %rax
	jnb	.Lrt_snprintf_363
.Lrt_snprintf_256:
	cmpq	$16, %rdx
	ja	.Lrt_snprintf_257
	cmpq	$3, %rdx
	jbe	.Lrt_snprintf_258
	movl	(%rsi), %eax
	movq	%rdx, %rdi
	shrq	$3, %rdi
	movl	%eax, (%rbx)
	movl	(%rsi,%rdi,4), %eax
	leaq	0(,%rdi,4), %r9
	movl	%eax, (%rbx,%rdi,4)
	leaq	-4(%rdx), %rax
	subq	%r9, %rax
	movl	(%rsi,%rax), %edi
	movl	%edi, (%rbx,%rax)
	movl	-4(%rsi,%rdx), %eax
	movl	%eax, -4(%rbx,%rdx)
.Lrt_snprintf_259:
	addq	$2, %r14
	movq	%r13, %r9
	movq	%rcx, %rbx
	jmp	.Lrt_snprintf_239
.Lrt_snprintf_368:
	cmpq	%rbx, %r11
	je	.Lrt_snprintf_363
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_snprintf_262
	movzbl	(%r9), %eax
	addq	$8, %r9
.Lrt_snprintf_263:
	movb	%al, (%rbx)
	addq	$2, %r14
	addq	$1, %rbx
	jmp	.Lrt_snprintf_239
.Lrt_snprintf_241:
	movq	%r10, %r13
	leaq	-288(%rbp), %rcx
	movq	-296(%rbp), %r10
	leaq	-224(%rbp), %r14
	testq	%rbx, %rbx
	jne	.Lrt_snprintf_243
	jmp	.Lrt_snprintf_281
.Lrt_snprintf_371:
	movzbl	2(%r14), %eax
	subl	$48, %eax
	cmpb	$9, %al
	ja	.Lrt_snprintf_270
	movzbl	%al, %ecx
	movzbl	3(%r14), %eax
	cmpb	$102, %al
	je	.Lrt_snprintf_380
	cmpb	$108, %al
	jne	.Lrt_snprintf_270
	cmpb	$102, 4(%r14)
	jne	.Lrt_snprintf_270
	addq	$5, %r14
	leal	21(%rcx), %eax
	jmp	.Lrt_snprintf_274
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_257:
	cmpq	$32, %rdx
	ja	.Lrt_snprintf_260
	movdqu	(%rsi), %xmm1
	movdqu	-16(%rsi,%rdx), %xmm0
	movups	%xmm1, (%rbx)
	movups	%xmm0, -16(%rbx,%rdx)
	jmp	.Lrt_snprintf_259
.Lrt_snprintf_378:
	rep bsfl	%eax, %eax
	movslq	%eax, %rdx
	jmp	.Lrt_snprintf_254
.Lrt_snprintf_319:
	movq	%r11, %r9
	jmp	.Lrt_snprintf_307
.Lrt_snprintf_298:
	cmpb	$37, %al
	jne	.Lrt_snprintf_270
	cmpq	%rbx, %r11
	je	.Lrt_snprintf_363
	movb	$37, (%rbx)
	addq	$2, %r14
	addq	$1, %rbx
	jmp	.Lrt_snprintf_239
.Lrt_snprintf_379:
	rep bsfl	%eax, %eax
	movl	$16, %edx
	subl	%ecx, %edx
	cltq
	addq	%rax, %rdx
	jmp	.Lrt_snprintf_254
.Lrt_snprintf_258:
	testq	%rdx, %rdx
	je	.Lrt_snprintf_259
	movzbl	(%rsi), %eax
	movb	%al, (%rbx)
	movq	%rdx, %rax
	shrq	%rax
	movzbl	(%rsi,%rax), %edi
	movb	%dil, (%rbx,%rax)
	movzbl	-1(%rsi,%rdx), %eax
	movb	%al, -1(%rbx,%rdx)
	jmp	.Lrt_snprintf_259
.Lrt_snprintf_299:
	movzbl	2(%r14), %esi
	leal	-48(%rsi), %edx
	movzbl	%dl, %esi
	cmpb	$9, %dl
	ja	.Lrt_snprintf_270
	movl	$3, %edx
	jmp	.Lrt_snprintf_300
.Lrt_snprintf_374:
	cmpb	$100, 3(%r14)
	jne	.Lrt_snprintf_270
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_snprintf_271
	movq	(%r9), %rax
	addq	$8, %r9
.Lrt_snprintf_272:
	addq	$4, %r14
	movq	%r9, %r13
	jmp	.Lrt_snprintf_248
.Lrt_snprintf_250:
	movq	-304(%rbp), %rax
	movq	%r9, %r13
	movq	(%rax), %rsi
	addq	$8, %rax
	movq	%rax, -304(%rbp)
	jmp	.Lrt_snprintf_251
.Lrt_snprintf_370:
	addq	$2, %r14
	movl	$27, %eax
	movl	$6, %ecx
	jmp	.Lrt_snprintf_274
.Lrt_snprintf_260:
	movq	%rbx, %rdi
	movq	%r10, -344(%rbp)
	movq	%r11, -336(%rbp)
	movq	%rcx, -328(%rbp)
	call	memcpy@PLT
	movq	-328(%rbp), %rcx
	movq	-336(%rbp), %r11
	movl	$3518437209, %r8d
	movq	-344(%rbp), %r10
	jmp	.Lrt_snprintf_259
.Lrt_snprintf_262:
	movq	-304(%rbp), %rsi
	movzbl	(%rsi), %eax
	addq	$8, %rsi
	movq	%rsi, -304(%rbp)
	jmp	.Lrt_snprintf_263
.Lrt_snprintf_373:
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_snprintf_267
	movq	(%r9), %rax
	leaq	8(%r9), %r13
.Lrt_snprintf_268:
	addq	$3, %r14
	jmp	.Lrt_snprintf_248
.Lrt_snprintf_361:
	movq	%r13, %rcx
	movq	%r10, %r13
	movq	-296(%rbp), %r10
	jmp	.Lrt_snprintf_281
.Lrt_snprintf_372:
	movq	%r11, %rdx
	subq	%rbx, %rdx
	cmpq	$19, %rdx
	jle	.Lrt_snprintf_363
	leaq	-176(%rbp), %rdx
	cmpq	%rdx, %r9
	jnb	.Lrt_snprintf_301
	movslq	(%r9), %rdi
	addq	$8, %r9
.Lrt_snprintf_302:
	cmpb	$48, %al
	movl	%esi, %edx
	movq	%rdi, %rsi
	movq	%rbx, %rdi
	sete	%al
	sete	%cl
	movq	%r10, -344(%rbp)
	movzbl	%al, %eax
	movzbl	%cl, %ecx
	movq	%r9, -336(%rbp)
	movq	%r11, -328(%rbp)
	leaq	3(%r14,%rax), %r14
	call	rt_snprintf_padded
	movq	-328(%rbp), %r11
	movq	-336(%rbp), %r9
	movl	$3518437209, %r8d
	movq	-344(%rbp), %r10
	movq	%rax, %rbx
	jmp	.Lrt_snprintf_239
.Lrt_snprintf_289:
	addl	$48, %eax
	movb	%al, -1(%r13)
	jmp	.Lrt_snprintf_290
.Lrt_snprintf_375:
	movq	%r13, %rcx
	leaq	-224(%rbp), %r14
	movq	%r10, %r13
	movq	-296(%rbp), %r10
	jmp	.Lrt_snprintf_281
.Lrt_snprintf_278:
	movq	-304(%rbp), %rsi
	movl	-320(%rbp), %edx
	movq	(%rsi), %rdi
	addq	$8, %rsi
	movl	%edx, -328(%rbp)
	movq	%rsi, -304(%rbp)
	jmp	.Lrt_snprintf_279
.Lrt_snprintf_376:
	movq	%r11, -336(%rbp)
	leaq	rt_snprintf_pairs(%rip), %rdi
	movl	$100, %ebx
.Lrt_snprintf_285:
	movq	%rsi, %r11
	movq	%rsi, %rax
	xorl	%edx, %edx
	movl	$100000000, %esi
	divq	%rsi
	subq	$8, %r13
	imull	$100000000, %eax, %edx
	movq	%rax, %rsi
	movl	%r11d, %eax
	movl	$10000, %r11d
	subl	%edx, %eax
	xorl	%edx, %edx
	divl	%r11d
	movl	%edx, %r11d
	xorl	%edx, %edx
	divl	%ebx
	addl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 0(%r13)
	leal	(%rdx,%rdx), %eax
	xorl	%edx, %edx
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 2(%r13)
	movl	%r11d, %eax
	divl	%ebx
	addl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 4(%r13)
	leal	(%rdx,%rdx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 6(%r13)
	movq	%rsi, %rax
	shrq	$32, %rax
	jne	.Lrt_snprintf_285
	movq	-336(%rbp), %r11
	jmp	.Lrt_snprintf_284
.Lrt_snprintf_380:
	addq	$4, %r14
	leal	21(%rcx), %eax
	jmp	.Lrt_snprintf_274
.Lrt_snprintf_315:
	movq	-320(%rbp), %rbx
	jmp	.Lrt_snprintf_291
.Lrt_snprintf_271:
	movq	-304(%rbp), %rsi
	movq	(%rsi), %rax
	addq	$8, %rsi
	movq	%rsi, -304(%rbp)
	jmp	.Lrt_snprintf_272
.Lrt_snprintf_377:
	leaq	rt_snprintf_pairs(%rip), %rdi
.Lrt_snprintf_293:
	movl	$100, %esi
	xorl	%edx, %edx
	movq	%rax, -336(%rbp)
	subq	$2, %rcx
	divq	%rsi
	movl	-336(%rbp), %esi
	imull	$100, %eax, %edx
	subl	%edx, %esi
	leal	(%rsi,%rsi), %edx
	movq	%rax, %rsi
	movzwl	(%rdi,%rdx), %edx
	shrq	$32, %rsi
	movw	%dx, (%rcx)
	je	.Lrt_snprintf_292
	jmp	.Lrt_snprintf_293
.Lrt_snprintf_267:
	movq	-304(%rbp), %rsi
	movq	%r9, %r13
	movq	(%rsi), %rax
	addq	$8, %rsi
	movq	%rsi, -304(%rbp)
	jmp	.Lrt_snprintf_268
.Lrt_snprintf_301:
	movq	-304(%rbp), %rcx
	movslq	(%rcx), %rdi
	addq	$8, %rcx
	movq	%rcx, -304(%rbp)
	jmp	.Lrt_snprintf_302
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
