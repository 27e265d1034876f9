	.text
	.p2align 4
	.type	rt_fprintf_fixed, @function
rt_fprintf_fixed:
	.cfi_startproc
	movabsq	$4503599627370495, %rax
	movq	%rdi, %r11
	shrq	$52, %r11
	andq	%rax, %rdi
	andl	$2047, %r11d
	cmpl	$1085, %r11d
	ja	.Lrt_fprintf_30
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
	je	.Lrt_fprintf_4
	movl	$1075, %r9d
	movq	%rdi, %rax
	subl	%r11d, %r9d
	btsq	$52, %rax
	testl	%r9d, %r9d
	jle	.Lrt_fprintf_31
	testl	%esi, %esi
	jne	.Lrt_fprintf_32
	movl	$1, %ebx
	cmpl	$63, %r9d
	jg	.Lrt_fprintf_12
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
.Lrt_fprintf_16:
	addq	%rbp, %rdx
	cmpq	%rdx, %rsi
	setb	%dl
	setb	%cl
	movzbl	%dl, %edx
	testq	%rbp, %rbp
	je	.Lrt_fprintf_33
.Lrt_fprintf_8:
#APP
# 26 "/work/wt/print/policy_jax/asm/routines/source/fixed.h" 1
	fnstcw -2(%rsp)
# 0 "" 2
#NO_APP
	testw	$3072, -2(%rsp)
	jne	.Lrt_fprintf_15
	movslq	%edx, %rdx
	addq	%rdx, %r10
.Lrt_fprintf_9:
	cmpq	%rbx, %r10
	je	.Lrt_fprintf_34
.Lrt_fprintf_6:
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
.Lrt_fprintf_32:
	.cfi_restore_state
	movl	%esi, %esi
	leaq	rt_fprintf_bounds(%rip), %rdx
	movq	(%rdx,%rsi,8), %rbx
	cmpl	$63, %r9d
	jg	.Lrt_fprintf_12
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
	jmp	.Lrt_fprintf_16
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_15:
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
.Lrt_fprintf_4:
	.cfi_restore_state
	testl	%esi, %esi
	je	.Lrt_fprintf_7
	movl	%esi, %esi
	leaq	rt_fprintf_bounds(%rip), %rax
	xorl	%r10d, %r10d
	movq	(%rax,%rsi,8), %rbx
	testq	%rdi, %rdi
	je	.Lrt_fprintf_9
.Lrt_fprintf_27:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%edi, %edi
	jmp	.Lrt_fprintf_8
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_31:
	leal	-1075(%r11), %ecx
	xorl	%r10d, %r10d
	salq	%cl, %rax
	movq	%rax, %rdi
	jmp	.Lrt_fprintf_6
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_34:
	addq	$1, %rdi
.Lrt_fprintf_28:
	xorl	%r10d, %r10d
	jmp	.Lrt_fprintf_6
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_33:
	movzbl	%cl, %ecx
	addq	%rcx, %r10
	jmp	.Lrt_fprintf_9
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_7:
	movl	$1, %ebx
	testq	%rdi, %rdi
	jne	.Lrt_fprintf_27
	jmp	.Lrt_fprintf_28
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_12:
	cmpl	$127, %r9d
	jg	.Lrt_fprintf_27
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
	jc	.Lrt_fprintf_20
	movq	%rbp, %rax
	xorq	%r12, %rsi
	xorq	%rdi, %rax
	orq	%rsi, %rax
	je	.Lrt_fprintf_35
	xorl	%edi, %edi
	orq	%r12, %rbp
	je	.Lrt_fprintf_9
	xorl	%edx, %edx
	jmp	.Lrt_fprintf_8
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_20:
	movl	$1, %edx
	xorl	%edi, %edi
	jmp	.Lrt_fprintf_8
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_30:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	xorl	%eax, %eax
	ret
.Lrt_fprintf_35:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	.cfi_offset 6, -24
	.cfi_offset 12, -16
	movl	%r10d, %edx
	xorl	%edi, %edi
	andl	$1, %edx
	jmp	.Lrt_fprintf_8
	.cfi_endproc
	.size	rt_fprintf_fixed, .-rt_fprintf_fixed
	.p2align 4
	.type	rt_fprintf_integer, @function
rt_fprintf_integer:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%rdi, %r9
	movl	%edx, %r10d
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
	movq	40(%rdi), %r11
	movq	%rsi, %rbx
	movq	%r11, %r8
	testq	%rsi, %rsi
	jns	.Lrt_fprintf_37
	movb	$45, (%r11)
	leaq	1(%r11), %r8
	negq	%rbx
.Lrt_fprintf_37:
	movq	%rbx, %rdx
	movl	$3518437209, %ebp
	leaq	rt_fprintf_bounds(%rip), %rax
	movabsq	$-6067343680855748867, %r12
	orq	$1, %rdx
	leaq	rt_fprintf_pairs(%rip), %rdi
	bsrq	%rdx, %rdx
	addl	$1, %edx
	imull	$1233, %edx, %edx
	shrl	$12, %edx
	movl	%edx, %ecx
	cmpq	(%rax,%rcx,8), %rbx
	movq	%rbx, %rax
	movl	%ebx, %ecx
	sbbl	$-1, %edx
	addq	%rdx, %r8
	shrq	$32, %rax
	movq	%r8, %rsi
	jne	.Lrt_fprintf_39
.Lrt_fprintf_38:
	cmpl	$9999, %ecx
	jbe	.Lrt_fprintf_40
	leaq	rt_fprintf_pairs(%rip), %rdi
	movl	$3518437209, %ebp
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_41:
	movl	%ecx, %ecx
	subq	$4, %rsi
	movq	%rcx, %rbx
	imulq	%rbp, %rcx
	movl	%ebx, %edx
	shrq	$45, %rcx
	imull	$10000, %ecx, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %r12d
	imull	$100, %eax, %eax
	movzwl	(%rdi,%r12), %r12d
	movw	%r12w, (%rsi)
	subl	%eax, %edx
	leal	(%rdx,%rdx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 2(%rsi)
	cmpl	$99999999, %ebx
	ja	.Lrt_fprintf_41
.Lrt_fprintf_40:
	cmpl	$99, %ecx
	jbe	.Lrt_fprintf_42
	movl	%ecx, %eax
	subq	$2, %rsi
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	imull	$100, %eax, %edx
	subl	%edx, %ecx
	leal	(%rcx,%rcx), %edx
	leaq	rt_fprintf_pairs(%rip), %rcx
	movzwl	(%rcx,%rdx), %edx
	movl	%eax, %ecx
	movw	%dx, (%rsi)
.Lrt_fprintf_42:
	cmpl	$9, %ecx
	jbe	.Lrt_fprintf_43
	leal	(%rcx,%rcx), %eax
	leaq	rt_fprintf_pairs(%rip), %rdx
	movzwl	(%rdx,%rax), %eax
	movw	%ax, -2(%rsi)
.Lrt_fprintf_44:
	testb	%r10b, %r10b
	je	.Lrt_fprintf_45
	movb	%r10b, (%r8)
	addq	$1, %r8
.Lrt_fprintf_45:
	movl	%r8d, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	movq	%r8, 40(%r9)
	popq	%r12
	.cfi_def_cfa_offset 32
	subl	%r11d, %eax
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_43:
	.cfi_restore_state
	addl	$48, %ecx
	movb	%cl, -1(%rsi)
	jmp	.Lrt_fprintf_44
.Lrt_fprintf_48:
	movq	%r13, %rbx
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_39:
	movq	%rbx, %rax
	subq	$8, %rsi
	mulq	%r12
	movq	%rdx, %r13
	shrq	$26, %r13
	imull	$100000000, %r13d, %eax
	movl	%r13d, %ecx
	subl	%eax, %ebx
	movl	%ebx, %eax
	imulq	%rbp, %rax
	shrq	$45, %rax
	imull	$10000, %eax, %r14d
	subl	%r14d, %ebx
	movl	%eax, %r14d
	imulq	$1374389535, %r14, %r14
	shrq	$37, %r14
	leal	(%r14,%r14), %r15d
	imull	$100, %r14d, %r14d
	movzwl	(%rdi,%r15), %r15d
	movw	%r15w, (%rsi)
	subl	%r14d, %eax
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 2(%rsi)
	movl	%ebx, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %r14d
	imull	$100, %eax, %eax
	movzwl	(%rdi,%r14), %r14d
	movw	%r14w, 4(%rsi)
	subl	%eax, %ebx
	shrq	$58, %rdx
	leal	(%rbx,%rbx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 6(%rsi)
	je	.Lrt_fprintf_38
	jmp	.Lrt_fprintf_48
	.cfi_endproc
	.size	rt_fprintf_integer, .-rt_fprintf_integer
	.p2align 4
	.type	rt_fprintf_conversion.constprop.0, @function
rt_fprintf_conversion.constprop.0:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%rdi, %r15
	movq	%rsi, %rdi
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
	movq	16(%r15), %rax
	movq	32(%r15), %rsi
	movq	(%r15), %r13
	movq	8(%r15), %r8
	leaq	1(%rax), %rbx
	movq	24(%r15), %rcx
	movzbl	(%rax), %eax
	movq	%rsi, 8(%rsp)
	jmp	.Lrt_fprintf_58
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_54:
	cmpb	$45, %al
	je	.Lrt_fprintf_231
	cmpb	$43, %al
	je	.Lrt_fprintf_157
	cmpb	$32, %al
	jne	.Lrt_fprintf_57
	testb	%r12b, %r12b
	cmove	%edx, %r12d
.Lrt_fprintf_55:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
.Lrt_fprintf_58:
	cmpb	$48, %al
	jne	.Lrt_fprintf_54
	orl	$2, %ebp
	jmp	.Lrt_fprintf_55
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_231:
	orl	$1, %ebp
	jmp	.Lrt_fprintf_55
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_157:
	movl	$43, %r12d
	jmp	.Lrt_fprintf_55
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_57:
	cmpb	$42, %al
	je	.Lrt_fprintf_59
	leal	-48(%rax), %edx
	xorl	%r14d, %r14d
	xorl	%r9d, %r9d
	cmpb	$9, %dl
	ja	.Lrt_fprintf_61
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_60:
	cmpl	$100000, %r14d
	ja	.Lrt_fprintf_65
	leal	(%r14,%r14,4), %edx
	leal	-48(%rax,%rdx,2), %r14d
.Lrt_fprintf_65:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	leal	-48(%rax), %edx
	cmpb	$9, %dl
	jbe	.Lrt_fprintf_60
	cmpl	$100000, %r14d
	seta	%r9b
.Lrt_fprintf_61:
	movl	$-1, %edx
	cmpb	$46, %al
	je	.Lrt_fprintf_232
.Lrt_fprintf_66:
	testb	%r9b, %r9b
	jne	.Lrt_fprintf_74
	leal	-104(%rax), %esi
	cmpb	$18, %sil
	ja	.Lrt_fprintf_162
	leaq	.Lrt_fprintf_77(%rip), %r9
	movzbl	%sil, %esi
	movslq	(%r9,%rsi,4), %rsi
	addq	%r9, %rsi
	jmp	*%rsi
	.section	.rodata
	.align 4
	.align 4
.Lrt_fprintf_77:
	.long	.Lrt_fprintf_79-.Lrt_fprintf_77
	.long	.Lrt_fprintf_162-.Lrt_fprintf_77
	.long	.Lrt_fprintf_76-.Lrt_fprintf_77
	.long	.Lrt_fprintf_162-.Lrt_fprintf_77
	.long	.Lrt_fprintf_78-.Lrt_fprintf_77
	.long	.Lrt_fprintf_162-.Lrt_fprintf_77
	.long	.Lrt_fprintf_162-.Lrt_fprintf_77
	.long	.Lrt_fprintf_162-.Lrt_fprintf_77
	.long	.Lrt_fprintf_162-.Lrt_fprintf_77
	.long	.Lrt_fprintf_162-.Lrt_fprintf_77
	.long	.Lrt_fprintf_162-.Lrt_fprintf_77
	.long	.Lrt_fprintf_162-.Lrt_fprintf_77
	.long	.Lrt_fprintf_76-.Lrt_fprintf_77
	.long	.Lrt_fprintf_162-.Lrt_fprintf_77
	.long	.Lrt_fprintf_162-.Lrt_fprintf_77
	.long	.Lrt_fprintf_162-.Lrt_fprintf_77
	.long	.Lrt_fprintf_162-.Lrt_fprintf_77
	.long	.Lrt_fprintf_162-.Lrt_fprintf_77
	.long	.Lrt_fprintf_76-.Lrt_fprintf_77
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_162:
	leal	-70(%rax), %esi
	xorl	%r9d, %r9d
	movl	$32, %r10d
	cmpb	$50, %sil
	ja	.Lrt_fprintf_74
.Lrt_fprintf_234:
	leaq	.Lrt_fprintf_84(%rip), %r11
	movzbl	%sil, %esi
	movslq	(%r11,%rsi,4), %rsi
	addq	%r11, %rsi
	jmp	*%rsi
	.section	.rodata
	.align 4
	.align 4
.Lrt_fprintf_84:
	.long	.Lrt_fprintf_88-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_83-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_86-.Lrt_fprintf_84
	.long	.Lrt_fprintf_87-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_88-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_87-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_83-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_86-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_230-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_74-.Lrt_fprintf_84
	.long	.Lrt_fprintf_83-.Lrt_fprintf_84
	.text
.Lrt_fprintf_76:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %r9
	movl	$64, %r10d
.Lrt_fprintf_81:
	leal	-70(%rax), %esi
	cmpb	$50, %sil
	ja	.Lrt_fprintf_74
	leaq	.Lrt_fprintf_155(%rip), %r11
	movzbl	%sil, %esi
	movslq	(%r11,%rsi,4), %rsi
	addq	%r11, %rsi
	jmp	*%rsi
	.section	.rodata
	.align 4
	.align 4
.Lrt_fprintf_155:
	.long	.Lrt_fprintf_175-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_176-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_177-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_175-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_177-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_176-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_178-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_74-.Lrt_fprintf_155
	.long	.Lrt_fprintf_176-.Lrt_fprintf_155
	.text
.Lrt_fprintf_79:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %r9
	movl	$16, %r10d
	cmpb	$104, %al
	jne	.Lrt_fprintf_81
	movzbl	1(%rbx), %eax
	leaq	2(%rbx), %r9
	movl	$8, %r10d
	jmp	.Lrt_fprintf_81
.Lrt_fprintf_78:
	movzbl	(%rbx), %eax
	cmpb	$108, %al
	je	.Lrt_fprintf_233
	movl	%eax, %esi
	xorl	%r9d, %r9d
	addq	$1, %rbx
	movl	$64, %r10d
	andl	$-33, %esi
	cmpb	$70, %sil
	leal	-70(%rax), %esi
	setne	%r9b
	cmpb	$50, %sil
	jbe	.Lrt_fprintf_234
.Lrt_fprintf_74:
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
.Lrt_fprintf_232:
	.cfi_restore_state
	movzbl	(%rbx), %eax
	cmpb	$42, %al
	je	.Lrt_fprintf_67
	leal	-48(%rax), %esi
	addq	$1, %rbx
	xorl	%edx, %edx
	cmpb	$9, %sil
	ja	.Lrt_fprintf_66
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_68:
	cmpl	$100000, %edx
	ja	.Lrt_fprintf_72
	leal	(%rdx,%rdx,4), %edx
	leal	-48(%rax,%rdx,2), %edx
.Lrt_fprintf_72:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	jbe	.Lrt_fprintf_68
	cmpl	$100000, %edx
	setg	%sil
	orl	%esi, %r9d
	jmp	.Lrt_fprintf_66
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_59:
	leaq	48(%rdi), %rax
	cmpq	%rax, %rcx
	jnb	.Lrt_fprintf_62
	movl	(%rcx), %r14d
	addq	$8, %rcx
.Lrt_fprintf_63:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rdx
	testl	%r14d, %r14d
	js	.Lrt_fprintf_235
	cmpl	$100000, %r14d
	movq	%rdx, %rbx
	seta	%r9b
	jmp	.Lrt_fprintf_61
.Lrt_fprintf_233:
	movzbl	1(%rbx), %eax
	leaq	2(%rbx), %r9
	movl	$64, %r10d
	jmp	.Lrt_fprintf_81
.Lrt_fprintf_176:
	movq	%r9, %rbx
.Lrt_fprintf_83:
	cmpb	$111, %al
	je	.Lrt_fprintf_166
	cmpb	$120, %al
	movl	$55, %esi
	movl	$87, %eax
	cmovne	%esi, %eax
	movl	$4, %esi
	movb	%al, 24(%rsp)
.Lrt_fprintf_85:
	addq	$48, %rdi
	cmpq	%rdi, %rcx
	jnb	.Lrt_fprintf_121
	leaq	8(%rcx), %rax
	movq	(%rcx), %r9
	movq	%rax, 16(%rsp)
.Lrt_fprintf_122:
	movl	$64, %ecx
	subl	%r10d, %ecx
	salq	%cl, %r9
	shrq	%cl, %r9
	testl	%esi, %esi
	jne	.Lrt_fprintf_123
	xorl	%r10d, %r10d
	xorl	%edi, %edi
	xorl	%r12d, %r12d
.Lrt_fprintf_93:
	movq	%r9, %rax
	orq	$1, %rax
	bsrq	%rax, %rax
	leal	1(%rax), %ecx
	leaq	rt_fprintf_bounds(%rip), %rax
	imull	$1233, %ecx, %ecx
	shrl	$12, %ecx
	movl	%ecx, %r11d
	cmpq	(%rax,%r11,8), %r9
	sbbl	$-1, %ecx
	addl	%esi, %edi
	leal	(%rdi,%r10), %eax
	movl	%ecx, %r11d
	addl	%ecx, %eax
	xorl	%ecx, %ecx
.Lrt_fprintf_124:
	xorl	%edi, %edi
	testl	%edx, %edx
	jns	.Lrt_fprintf_236
.Lrt_fprintf_126:
	subq	%r13, %r8
	movq	%rax, %rdx
	cmpq	%rax, %r14
	cmovnb	%r14, %rdx
	cmpq	%rdx, %r8
	jb	.Lrt_fprintf_74
	cmpq	%r14, %rax
	jnb	.Lrt_fprintf_170
	subq	%rax, %r14
	leaq	-1(%r14), %r10
	testb	$1, %bpl
	jne	.Lrt_fprintf_128
	andl	$2, %ebp
	jne	.Lrt_fprintf_130
	addq	%r13, %r14
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_131:
	addq	$1, %r13
	movb	$32, -1(%r13)
	cmpq	%r14, %r13
	jne	.Lrt_fprintf_131
.Lrt_fprintf_170:
	movq	$-1, %r10
	xorl	%r14d, %r14d
.Lrt_fprintf_128:
	testb	%r12b, %r12b
	je	.Lrt_fprintf_132
	movb	%r12b, 0(%r13)
	addq	$1, %r13
.Lrt_fprintf_132:
	leaq	0(%r13,%rdi), %rax
	testq	%rdi, %rdi
	je	.Lrt_fprintf_237
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_133:
	addq	$1, %r13
	movb	$48, -1(%r13)
	cmpq	%rax, %r13
	jne	.Lrt_fprintf_133
.Lrt_fprintf_134:
	movl	%r11d, %r11d
	leaq	(%rax,%r11), %rdi
	movl	%r9d, %eax
	testl	%ecx, %ecx
	jne	.Lrt_fprintf_136
	movq	%r9, %rdx
	movq	%rdi, %rcx
	leaq	rt_fprintf_pairs(%rip), %r8
	movl	$3518437209, %r13d
	shrq	$32, %rdx
	jne	.Lrt_fprintf_138
.Lrt_fprintf_137:
	cmpl	$9999, %eax
	jbe	.Lrt_fprintf_139
	leaq	rt_fprintf_pairs(%rip), %r8
	movl	$3518437209, %r12d
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_140:
	movl	%eax, %eax
	subq	$4, %rcx
	movq	%rax, %r11
	imulq	%r12, %rax
	movl	%r11d, %r9d
	shrq	$45, %rax
	imull	$10000, %eax, %edx
	subl	%edx, %r9d
	movl	%r9d, %edx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	leal	(%rdx,%rdx), %ebp
	imull	$100, %edx, %edx
	movzwl	(%r8,%rbp), %ebp
	movw	%bp, (%rcx)
	subl	%edx, %r9d
	leal	(%r9,%r9), %edx
	movzwl	(%r8,%rdx), %edx
	movw	%dx, 2(%rcx)
	cmpl	$99999999, %r11d
	ja	.Lrt_fprintf_140
.Lrt_fprintf_139:
	cmpl	$99, %eax
	jbe	.Lrt_fprintf_141
	movl	%eax, %edx
	subq	$2, %rcx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	imull	$100, %edx, %r8d
	subl	%r8d, %eax
	leaq	rt_fprintf_pairs(%rip), %r8
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%r8,%rax), %eax
	movw	%ax, (%rcx)
	movl	%edx, %eax
.Lrt_fprintf_141:
	cmpl	$9, %eax
	jbe	.Lrt_fprintf_142
	addl	%eax, %eax
	leaq	rt_fprintf_pairs(%rip), %r8
	movl	%eax, %eax
	movzwl	(%r8,%rax), %eax
	movw	%ax, -2(%rcx)
.Lrt_fprintf_143:
	testl	%esi, %esi
	je	.Lrt_fprintf_147
	movq	56(%rsp), %r11
	leaq	1(%rdi), %r9
	movl	%esi, %esi
	movb	$46, (%rdi)
	addq	%r9, %rsi
	leaq	rt_fprintf_pairs(%rip), %r8
	movabsq	$2951479051793528259, %r13
	movq	%r11, %rdx
	movl	%r11d, %eax
	movq	%rsi, %rcx
	shrq	$32, %rdx
	jne	.Lrt_fprintf_149
.Lrt_fprintf_148:
	movq	%rcx, %rdx
	subq	%r9, %rdx
	cmpq	$1, %rdx
	jle	.Lrt_fprintf_150
	leaq	rt_fprintf_pairs(%rip), %r8
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_151:
	movl	%eax, %edx
	subq	$2, %rcx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	imull	$100, %edx, %r11d
	subl	%r11d, %eax
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%r8,%rax), %eax
	movw	%ax, (%rcx)
	movl	%edx, %eax
	movq	%rcx, %rdx
	subq	%r9, %rdx
	cmpq	$1, %rdx
	jg	.Lrt_fprintf_151
.Lrt_fprintf_150:
	cmpq	%rcx, %r9
	jnb	.Lrt_fprintf_152
	movl	%eax, %edx
	movl	$3435973837, %ecx
	imulq	%rcx, %rdx
	shrq	$35, %rdx
	leal	(%rdx,%rdx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addl	$48, %eax
	movb	%al, 1(%rdi)
.Lrt_fprintf_152:
	movq	%rsi, %rdi
.Lrt_fprintf_147:
	leaq	1(%rdi,%r10), %rax
	testq	%r14, %r14
	je	.Lrt_fprintf_238
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_153:
	addq	$1, %rdi
	movb	$32, -1(%rdi)
	cmpq	%rdi, %rax
	jne	.Lrt_fprintf_153
.Lrt_fprintf_114:
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
.Lrt_fprintf_177:
	.cfi_restore_state
	movq	%r9, %rbx
.Lrt_fprintf_87:
	addq	$48, %rdi
	cmpq	%rdi, %rcx
	jnb	.Lrt_fprintf_89
	leaq	8(%rcx), %rax
	movq	(%rcx), %r9
	movq	%rax, 16(%rsp)
.Lrt_fprintf_90:
	movl	$64, %ecx
	subl	%r10d, %ecx
	salq	%cl, %r9
	testq	%r9, %r9
	js	.Lrt_fprintf_91
	xorl	%edi, %edi
	testb	%r12b, %r12b
	setne	%dil
.Lrt_fprintf_92:
	movb	$0, 24(%rsp)
	shrq	%cl, %r9
	xorl	%r10d, %r10d
	xorl	%esi, %esi
	jmp	.Lrt_fprintf_93
.Lrt_fprintf_86:
	movl	%ebp, %esi
	andl	$2, %esi
	orl	%r9d, %esi
	jne	.Lrt_fprintf_74
	addq	$48, %rdi
	cmpb	$99, %al
	je	.Lrt_fprintf_239
	cmpq	%rdi, %rcx
	jnb	.Lrt_fprintf_99
	leaq	8(%rcx), %rax
	movq	(%rcx), %r12
	movq	%rax, 16(%rsp)
.Lrt_fprintf_100:
	testq	%r12, %r12
	je	.Lrt_fprintf_74
	testl	%edx, %edx
	js	.Lrt_fprintf_240
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
.Lrt_fprintf_98:
	cmpq	%rdx, %r14
	cmovb	%rdx, %r14
	subq	%r13, %r8
	cmpq	%r14, %r8
	jb	.Lrt_fprintf_74
	andl	$1, %ebp
	jne	.Lrt_fprintf_104
	movq	%r14, %rax
	subq	%rdx, %rax
	je	.Lrt_fprintf_104
	addq	%r13, %rax
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_105:
	addq	$1, %r13
	movb	$32, -1(%r13)
	cmpq	%rax, %r13
	jne	.Lrt_fprintf_105
.Lrt_fprintf_104:
	cmpq	$16, %rdx
	ja	.Lrt_fprintf_106
	cmpq	$7, %rdx
	jbe	.Lrt_fprintf_107
	movq	(%r12), %rcx
	movq	-8(%r12,%rdx), %rax
	movq	%rcx, 0(%r13)
	movq	%rax, -8(%r13,%rdx)
.Lrt_fprintf_108:
	leaq	0(%r13,%rdx), %rax
	testl	%ebp, %ebp
	je	.Lrt_fprintf_114
	cmpq	%rdx, %r14
	je	.Lrt_fprintf_114
	leaq	0(%r13,%r14), %rdx
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_113:
	addq	$1, %rax
	movb	$32, -1(%rax)
	cmpq	%rdx, %rax
	jne	.Lrt_fprintf_113
	jmp	.Lrt_fprintf_114
.Lrt_fprintf_172:
	movq	%r12, %r9
.Lrt_fprintf_138:
	movabsq	$-6067343680855748867, %rax
	movl	%r9d, %ebp
	subq	$8, %rcx
	mulq	%r9
	movq	%rdx, %r12
	shrq	$26, %r12
	imull	$100000000, %r12d, %r11d
	movl	%r12d, %eax
	subl	%r11d, %ebp
	movl	%ebp, %r9d
	imulq	%r13, %r9
	shrq	$45, %r9
	imull	$10000, %r9d, %r11d
	subl	%r11d, %ebp
	movl	%r9d, %r11d
	imulq	$1374389535, %r11, %r11
	movl	%ebp, 24(%rsp)
	shrq	$37, %r11
	leal	(%r11,%r11), %ebp
	imull	$100, %r11d, %r11d
	movzwl	(%r8,%rbp), %ebp
	movw	%bp, (%rcx)
	subl	%r11d, %r9d
	addl	%r9d, %r9d
	movl	%r9d, %r9d
	movzwl	(%r8,%r9), %r9d
	movw	%r9w, 2(%rcx)
	movl	24(%rsp), %r9d
	movq	%r9, %rbp
	imulq	$1374389535, %r9, %r9
	shrq	$37, %r9
	leal	(%r9,%r9), %r11d
	movzwl	(%r8,%r11), %r11d
	imull	$100, %r9d, %r9d
	movw	%r11w, 4(%rcx)
	movl	%ebp, %r11d
	subl	%r9d, %r11d
	shrq	$58, %rdx
	leal	(%r11,%r11), %r9d
	movzwl	(%r8,%r9), %r9d
	movw	%r9w, 6(%rcx)
	je	.Lrt_fprintf_137
	jmp	.Lrt_fprintf_172
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_142:
	addl	$48, %eax
	movb	%al, -1(%rcx)
	jmp	.Lrt_fprintf_143
.Lrt_fprintf_235:
	negl	%r14d
	orl	$1, %ebp
	movq	%rdx, %rbx
	cmpl	$100000, %r14d
	seta	%r9b
	jmp	.Lrt_fprintf_61
.Lrt_fprintf_67:
	leaq	48(%rdi), %rax
	cmpq	%rax, %rcx
	jnb	.Lrt_fprintf_70
	movl	(%rcx), %esi
	addq	$8, %rcx
.Lrt_fprintf_71:
	testl	%esi, %esi
	movl	$-1, %edx
	movzbl	1(%rbx), %eax
	cmovns	%esi, %edx
	cmpl	$100000, %esi
	setg	%sil
	addq	$2, %rbx
	orl	%esi, %r9d
	jmp	.Lrt_fprintf_66
.Lrt_fprintf_130:
	addq	%r14, %rdi
	movq	$-1, %r10
	xorl	%r14d, %r14d
	jmp	.Lrt_fprintf_128
.Lrt_fprintf_91:
	negq	%r9
	movl	$1, %edi
	movl	$45, %r12d
	jmp	.Lrt_fprintf_92
.Lrt_fprintf_238:
	movq	%rdi, %rax
	jmp	.Lrt_fprintf_114
.Lrt_fprintf_237:
	movq	%r13, %rax
	jmp	.Lrt_fprintf_134
.Lrt_fprintf_236:
	jne	.Lrt_fprintf_179
	testq	%r9, %r9
	je	.Lrt_fprintf_74
.Lrt_fprintf_179:
	andl	$-3, %ebp
	xorl	%edi, %edi
	cmpl	%edx, %r11d
	jnb	.Lrt_fprintf_126
	movl	%edx, %edi
	subl	%r11d, %edi
	addq	%rdi, %rax
	jmp	.Lrt_fprintf_126
.Lrt_fprintf_123:
	movq	%r9, %rax
	orq	$1, %rax
	bsrq	%rax, %rax
	xorq	$63, %rax
	cmpl	$4, %esi
	je	.Lrt_fprintf_241
	movl	$66, %ecx
	xorl	%esi, %esi
	xorl	%r12d, %r12d
	subl	%eax, %ecx
	movl	$2863311531, %eax
	imulq	%rax, %rcx
	shrq	$33, %rcx
	movq	%rcx, %r11
	movl	%ecx, %eax
	movl	$3, %ecx
	jmp	.Lrt_fprintf_124
.Lrt_fprintf_166:
	movb	$55, 24(%rsp)
	movl	$3, %esi
	jmp	.Lrt_fprintf_85
.Lrt_fprintf_136:
	movl	$-1, %eax
	movzbl	24(%rsp), %r12d
	movq	%rdi, %r8
	sall	%cl, %eax
	notl	%eax
	movl	%eax, %r11d
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_146:
	movl	%r11d, %edx
	andl	%r9d, %edx
	cmpl	$9, %edx
	leal	48(%rdx), %ebp
	leal	(%r12,%rdx), %eax
	cmovbe	%ebp, %eax
	shrq	%cl, %r9
	subq	$1, %r8
	movb	%al, (%r8)
	testq	%r9, %r9
	jne	.Lrt_fprintf_146
	jmp	.Lrt_fprintf_143
.Lrt_fprintf_240:
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
	jne	.Lrt_fprintf_242
	pcmpeqb	16(%rdx), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_fprintf_243
	movq	%r12, %rdi
	movq	%r8, 24(%rsp)
	call	strlen@PLT
	movq	24(%rsp), %r8
	movq	%rax, %rdx
	jmp	.Lrt_fprintf_98
.Lrt_fprintf_175:
	movq	%r9, %rbx
	movl	$1, %r9d
.Lrt_fprintf_116:
	movl	$6, %esi
	testl	%edx, %edx
	js	.Lrt_fprintf_117
	cmpl	$19, %edx
	movl	%edx, %esi
	seta	%al
	orl	%eax, %r9d
.Lrt_fprintf_117:
	movl	48(%r15), %eax
	cmpl	$7, %eax
	ja	.Lrt_fprintf_118
	leal	1(%rax), %edx
	salq	$4, %rax
	movl	%edx, 48(%r15)
	movq	48(%rax,%rdi), %rdi
.Lrt_fprintf_119:
	movq	%rcx, 40(%rsp)
	movq	%r8, 32(%rsp)
	testb	%r9b, %r9b
	jne	.Lrt_fprintf_74
	leaq	48(%rsp), %rdx
	movl	%esi, 24(%rsp)
	movq	%rdi, 16(%rsp)
	call	rt_fprintf_fixed
	testl	%eax, %eax
	je	.Lrt_fprintf_74
	movl	24(%rsp), %esi
	movq	16(%rsp), %rdi
	xorl	%r10d, %r10d
	movq	48(%rsp), %r9
	movq	32(%rsp), %r8
	testl	%esi, %esi
	movq	40(%rsp), %rcx
	setne	%r10b
	testq	%rdi, %rdi
	js	.Lrt_fprintf_165
	xorl	%edi, %edi
	testb	%r12b, %r12b
	movq	%rcx, 16(%rsp)
	movl	$-1, %edx
	movb	$0, 24(%rsp)
	setne	%dil
	jmp	.Lrt_fprintf_93
.Lrt_fprintf_241:
	movl	$67, %ecx
	xorl	%esi, %esi
	xorl	%r12d, %r12d
	subl	%eax, %ecx
	shrl	$2, %ecx
	movl	%ecx, %r11d
	movl	%ecx, %eax
	movl	$4, %ecx
	jmp	.Lrt_fprintf_124
.Lrt_fprintf_88:
	andl	$1, %r9d
	jmp	.Lrt_fprintf_116
.Lrt_fprintf_178:
	movq	%r9, %rbx
.Lrt_fprintf_230:
	movb	$0, 24(%rsp)
	xorl	%esi, %esi
	jmp	.Lrt_fprintf_85
.Lrt_fprintf_149:
	movq	%r11, %rdx
	subq	$2, %rcx
	shrq	$2, %rdx
	movq	%rdx, %rax
	mulq	%r13
	movq	%rdx, %rbp
	shrq	$2, %rbp
	imull	$100, %ebp, %r12d
	movl	%ebp, %eax
	subl	%r12d, %r11d
	addl	%r11d, %r11d
	shrq	$34, %rdx
	movl	%r11d, %r11d
	movzwl	(%r8,%r11), %r11d
	movw	%r11w, (%rcx)
	je	.Lrt_fprintf_148
	movq	%rbp, %r11
	jmp	.Lrt_fprintf_149
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_165:
	movq	%rcx, 16(%rsp)
	movl	$1, %edi
	movl	$-1, %edx
	movl	$45, %r12d
	movb	$0, 24(%rsp)
	jmp	.Lrt_fprintf_93
.Lrt_fprintf_106:
	cmpq	$32, %rdx
	ja	.Lrt_fprintf_111
	movdqu	(%r12), %xmm1
	movdqu	-16(%r12,%rdx), %xmm0
	movups	%xmm1, 0(%r13)
	movups	%xmm0, -16(%r13,%rdx)
	jmp	.Lrt_fprintf_108
.Lrt_fprintf_239:
	cmpq	%rdi, %rcx
	jnb	.Lrt_fprintf_96
	leaq	8(%rcx), %rax
	movq	%rax, 16(%rsp)
	movzbl	(%rcx), %eax
.Lrt_fprintf_97:
	movb	%al, 48(%rsp)
	movl	$1, %edx
	leaq	48(%rsp), %r12
	jmp	.Lrt_fprintf_98
.Lrt_fprintf_62:
	movq	8(%rsp), %rax
	movl	(%rax), %r14d
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_fprintf_63
.Lrt_fprintf_121:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %r9
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_fprintf_122
.Lrt_fprintf_107:
	cmpq	$3, %rdx
	jbe	.Lrt_fprintf_109
	movl	(%r12), %ecx
	movl	-4(%r12,%rdx), %eax
	movl	%ecx, 0(%r13)
	movl	%eax, -4(%r13,%rdx)
	jmp	.Lrt_fprintf_108
.Lrt_fprintf_118:
	movq	8(%rsp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_fprintf_119
.Lrt_fprintf_89:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %r9
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_fprintf_90
.Lrt_fprintf_111:
	movq	%r12, %rsi
	movq	%r13, %rdi
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %rdx
	jmp	.Lrt_fprintf_108
.Lrt_fprintf_70:
	movq	8(%rsp), %rax
	movl	(%rax), %esi
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_fprintf_71
.Lrt_fprintf_109:
	cmpq	$1, %rdx
	jbe	.Lrt_fprintf_110
	movzwl	(%r12), %ecx
	movzwl	-2(%r12,%rdx), %eax
	movw	%cx, 0(%r13)
	movw	%ax, -2(%r13,%rdx)
	jmp	.Lrt_fprintf_108
.Lrt_fprintf_99:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %r12
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_fprintf_100
.Lrt_fprintf_242:
	xorl	%edx, %edx
	rep bsfl	%eax, %edx
	movslq	%edx, %rdx
	jmp	.Lrt_fprintf_98
.Lrt_fprintf_243:
	rep bsfl	%eax, %eax
	movl	$16, %edx
	subl	%ecx, %edx
	cltq
	addq	%rax, %rdx
	jmp	.Lrt_fprintf_98
.Lrt_fprintf_96:
	movq	8(%rsp), %rsi
	movq	%rcx, 16(%rsp)
	movzbl	(%rsi), %eax
	addq	$8, %rsi
	movq	%rsi, 8(%rsp)
	jmp	.Lrt_fprintf_97
.Lrt_fprintf_110:
	testq	%rdx, %rdx
	je	.Lrt_fprintf_108
	movzbl	(%r12), %eax
	movb	%al, 0(%r13)
	jmp	.Lrt_fprintf_108
	.cfi_endproc
	.size	rt_fprintf_conversion.constprop.0, .-rt_fprintf_conversion.constprop.0
	.p2align 4
	.type	rt_fprintf_any, @function
rt_fprintf_any:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsi, %r10
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	.cfi_offset 15, -24
	movq	%rdi, %r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$328, %rsp
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	movq	%rdx, -208(%rbp)
	movq	%rcx, -200(%rbp)
	movq	%r8, -192(%rbp)
	movq	%r9, -184(%rbp)
	movsd	%xmm0, -176(%rbp)
	movsd	%xmm1, -160(%rbp)
	movsd	%xmm2, -144(%rbp)
	movsd	%xmm3, -128(%rbp)
	movsd	%xmm4, -112(%rbp)
	movsd	%xmm5, -96(%rbp)
	movsd	%xmm6, -80(%rbp)
	movsd	%xmm7, -64(%rbp)
	testq	%rax, %rax
	je	.Lrt_fprintf_379
	cmpb	$0, (%rax)
	je	.Lrt_fprintf_379
	movl	192(%rdi), %eax
	testl	%eax, %eax
	js	.Lrt_fprintf_362
.Lrt_fprintf_379:
	leaq	16(%rbp), %rcx
	leaq	-288(%rbp), %rdx
	leaq	-224(%rbp), %r14
.Lrt_fprintf_292:
	movq	.Lrt_fprintf_C0(%rip), %rax
	movq	%rcx, -280(%rbp)
	movq	%r10, %rsi
	movq	%r15, %rdi
	movq	%r14, -272(%rbp)
	movq	%rax, -288(%rbp)
	call	vfprintf@PLT
.Lrt_fprintf_244:
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
.Lrt_fprintf_362:
	.cfi_restore_state
	testl	$514, (%rdi)
	jne	.Lrt_fprintf_379
	movq	48(%rdi), %r13
	movq	40(%rdi), %r8
	leaq	16(%rbp), %rcx
	movq	%r13, %rax
	subq	%r8, %rax
	testq	%rax, %rax
	jle	.Lrt_fprintf_376
	movq	%rcx, -304(%rbp)
	movq	%r8, %rbx
	movq	%rsi, %r14
	leaq	-208(%rbp), %r9
	movl	$0, -320(%rbp)
	leaq	rt_fprintf_pairs(%rip), %r12
	movl	$3518437209, %r11d
	movq	%rsi, -296(%rbp)
	movq	%r8, -312(%rbp)
	movq	%rcx, %r8
.Lrt_fprintf_246:
	movzbl	(%r14), %eax
	cmpb	$37, %al
	jne	.Lrt_fprintf_380
.Lrt_fprintf_247:
	movzbl	1(%r14), %eax
	cmpb	$100, %al
	jne	.Lrt_fprintf_252
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_fprintf_253
	movslq	(%r9), %rax
	leaq	8(%r9), %r10
.Lrt_fprintf_254:
	addq	$2, %r14
.Lrt_fprintf_255:
	movq	%r13, %rdx
	subq	%rbx, %rdx
	cmpq	$19, %rdx
	jle	.Lrt_fprintf_377
	testq	%rax, %rax
	jns	.Lrt_fprintf_310
	movb	$45, (%rbx)
	negq	%rax
	addq	$1, %rbx
.Lrt_fprintf_310:
	movq	%rax, %rdx
	leaq	rt_fprintf_bounds(%rip), %rsi
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
	jne	.Lrt_fprintf_381
.Lrt_fprintf_311:
	cmpl	$9999, %ecx
	jbe	.Lrt_fprintf_313
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_314:
	movl	%ecx, %ecx
	subq	$4, %rsi
	movq	%rcx, %rdi
	imulq	%r11, %rcx
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
	ja	.Lrt_fprintf_314
.Lrt_fprintf_313:
	cmpl	$99, %ecx
	jbe	.Lrt_fprintf_315
	movl	%ecx, %eax
	leaq	rt_fprintf_pairs(%rip), %rdi
	subq	$2, %rsi
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	imull	$100, %eax, %edx
	subl	%edx, %ecx
	leal	(%rcx,%rcx), %edx
	movl	%eax, %ecx
	movzwl	(%rdi,%rdx), %edx
	movw	%dx, (%rsi)
.Lrt_fprintf_315:
	cmpl	$9, %ecx
	jbe	.Lrt_fprintf_316
	leal	(%rcx,%rcx), %eax
	leaq	rt_fprintf_pairs(%rip), %rdi
	movzwl	(%rdi,%rax), %eax
	movw	%ax, -2(%rsi)
.Lrt_fprintf_317:
	movzbl	(%r14), %eax
	movq	%r10, %r9
	cmpb	$37, %al
	je	.Lrt_fprintf_247
.Lrt_fprintf_380:
	testb	%al, %al
	jne	.Lrt_fprintf_251
	jmp	.Lrt_fprintf_248
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_249:
	addq	$1, %r14
	movb	%al, (%rbx)
	addq	$1, %rbx
	movzbl	(%r14), %eax
	testb	%al, %al
	je	.Lrt_fprintf_373
	cmpb	$37, %al
	je	.Lrt_fprintf_247
.Lrt_fprintf_251:
	cmpq	%rbx, %r13
	jne	.Lrt_fprintf_249
.Lrt_fprintf_377:
	movq	-296(%rbp), %r10
	movq	%r8, %rcx
	leaq	-288(%rbp), %rdx
	leaq	-224(%rbp), %r14
	jmp	.Lrt_fprintf_292
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_316:
	addl	$48, %ecx
	movb	%cl, -1(%rsi)
	jmp	.Lrt_fprintf_317
.Lrt_fprintf_248:
	movq	%r8, %rcx
	movq	-296(%rbp), %r10
	movq	-312(%rbp), %r8
	testq	%rbx, %rbx
	jne	.Lrt_fprintf_250
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_376:
	leaq	-288(%rbp), %rdx
	leaq	-224(%rbp), %r14
	jmp	.Lrt_fprintf_292
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_373:
	movq	%r8, %rcx
	movq	-296(%rbp), %r10
	movq	-312(%rbp), %r8
.Lrt_fprintf_250:
	movq	%rbx, %rax
	subq	%r8, %rax
	cmpq	$2147483647, %rax
	jg	.Lrt_fprintf_376
	movq	%rbx, 40(%r15)
	jmp	.Lrt_fprintf_244
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_252:
	cmpb	$115, %al
	je	.Lrt_fprintf_382
	cmpb	$99, %al
	je	.Lrt_fprintf_383
	cmpb	$108, %al
	je	.Lrt_fprintf_384
	cmpb	$102, %al
	je	.Lrt_fprintf_385
	cmpb	$46, %al
	je	.Lrt_fprintf_386
	cmpb	$37, %al
	jne	.Lrt_fprintf_281
	cmpq	%rbx, %r13
	je	.Lrt_fprintf_377
	movb	$37, (%rbx)
	addq	$2, %r14
	addq	$1, %rbx
	jmp	.Lrt_fprintf_246
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_253:
	movq	-304(%rbp), %rsi
	movq	%r9, %r10
	movslq	(%rsi), %rax
	addq	$8, %rsi
	movq	%rsi, -304(%rbp)
	jmp	.Lrt_fprintf_254
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_381:
	movq	%r10, -336(%rbp)
	leaq	rt_fprintf_pairs(%rip), %rdi
	movq	%rax, %r9
	movq	%r8, -344(%rbp)
.Lrt_fprintf_312:
	movabsq	$-6067343680855748867, %rax
	movl	$3518437209, %r8d
	subq	$8, %rsi
	mulq	%r9
	movl	%r9d, %eax
	movq	%rdx, %r10
	movq	%rdx, %rcx
	shrq	$26, %r10
	imull	$100000000, %r10d, %edx
	movl	%r10d, -328(%rbp)
	subl	%edx, %eax
	movl	%eax, %edx
	imulq	%r8, %rdx
	shrq	$45, %rdx
	imull	$10000, %edx, %r9d
	subl	%r9d, %eax
	movl	%eax, %r8d
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
	movl	%r8d, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %edx
	movzwl	(%rdi,%rdx), %edx
	imull	$100, %eax, %eax
	movw	%dx, 4(%rsi)
	movl	%r8d, %edx
	subl	%eax, %edx
	shrq	$58, %rcx
	leal	(%rdx,%rdx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 6(%rsi)
	jne	.Lrt_fprintf_323
	movl	%r10d, %ecx
	movq	-344(%rbp), %r8
	movq	-336(%rbp), %r10
	jmp	.Lrt_fprintf_311
.Lrt_fprintf_384:
	movzbl	2(%r14), %eax
	cmpb	$100, %al
	je	.Lrt_fprintf_387
	cmpb	$108, %al
	je	.Lrt_fprintf_388
	cmpb	$102, %al
	je	.Lrt_fprintf_389
.Lrt_fprintf_281:
	movq	-304(%rbp), %rax
	addq	$1, %r14
	movq	%rbx, -288(%rbp)
	leaq	-288(%rbp), %rdx
	movq	%r14, -272(%rbp)
	leaq	-224(%rbp), %r14
	movq	%rdx, %rdi
	movq	%rax, -256(%rbp)
	movq	-312(%rbp), %rax
	movq	%r14, %rsi
	movq	%r13, -280(%rbp)
	movq	%rax, -248(%rbp)
	movl	-320(%rbp), %eax
	movq	%r9, -264(%rbp)
	movl	%eax, -240(%rbp)
	movq	%r8, -328(%rbp)
	movq	%rdx, -304(%rbp)
	call	rt_fprintf_conversion.constprop.0
	movq	-304(%rbp), %rdx
	movq	-328(%rbp), %r8
	testq	%rax, %rax
	movq	%rax, %rbx
	je	.Lrt_fprintf_374
	movq	-256(%rbp), %rax
	movq	-272(%rbp), %r14
	movl	$3518437209, %r11d
	movq	-264(%rbp), %r9
	movq	%rax, -304(%rbp)
	movl	-240(%rbp), %eax
	movl	%eax, -320(%rbp)
	jmp	.Lrt_fprintf_246
.Lrt_fprintf_382:
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_fprintf_257
	movq	(%r9), %rsi
	leaq	8(%r9), %r10
.Lrt_fprintf_258:
	testq	%rsi, %rsi
	je	.Lrt_fprintf_377
	movq	%rsi, %rdx
	pxor	%xmm0, %xmm0
	movl	%esi, %ecx
	movq	%r13, %r9
	andq	$-16, %rdx
	movdqa	%xmm0, %xmm1
	andl	$15, %ecx
	subq	%rbx, %r9
	pcmpeqb	(%rdx), %xmm1
	pmovmskb	%xmm1, %eax
	shrl	%cl, %eax
	testl	%eax, %eax
	jne	.Lrt_fprintf_390
	pcmpeqb	16(%rdx), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_fprintf_391
	movq	%rsi, %rdi
	movq	%r8, -352(%rbp)
	movq	%r9, -344(%rbp)
	movq	%r10, -336(%rbp)
	movq	%rsi, -328(%rbp)
	call	strlen@PLT
	movq	-352(%rbp), %r8
	movq	-344(%rbp), %r9
	movl	$3518437209, %r11d
	movq	-336(%rbp), %r10
	movq	-328(%rbp), %rsi
	movq	%rax, %rdx
.Lrt_fprintf_264:
	cmpq	%rdx, %r9
	jb	.Lrt_fprintf_377
	addq	$2, %r14
	cmpq	$16, %rdx
	jbe	.Lrt_fprintf_261
	cmpq	$32, %rdx
	jbe	.Lrt_fprintf_262
	movq	%rbx, %rdi
	movq	%r8, -344(%rbp)
	movq	%r10, -336(%rbp)
	movq	%rdx, -328(%rbp)
	call	memcpy@PLT
	movq	-344(%rbp), %r8
	movq	-336(%rbp), %r10
	movl	$3518437209, %r11d
	movq	-328(%rbp), %rdx
.Lrt_fprintf_267:
	addq	%rdx, %rbx
	movq	%r10, %r9
	jmp	.Lrt_fprintf_246
.Lrt_fprintf_383:
	cmpq	%rbx, %r13
	je	.Lrt_fprintf_377
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_fprintf_274
	movzbl	(%r9), %eax
	addq	$8, %r9
.Lrt_fprintf_275:
	movb	%al, (%rbx)
	addq	$2, %r14
	addq	$1, %rbx
	jmp	.Lrt_fprintf_246
.Lrt_fprintf_261:
	cmpq	$7, %rdx
	jbe	.Lrt_fprintf_266
	movq	(%rsi), %rcx
	movq	-8(%rsi,%rdx), %rax
	movq	%rcx, (%rbx)
	movq	%rax, -8(%rbx,%rdx)
	jmp	.Lrt_fprintf_267
.Lrt_fprintf_386:
	movzbl	2(%r14), %eax
	subl	$48, %eax
	cmpb	$9, %al
	ja	.Lrt_fprintf_281
	movzbl	%al, %eax
	movl	%eax, -328(%rbp)
	movzbl	3(%r14), %eax
	cmpb	$102, %al
	je	.Lrt_fprintf_392
	cmpb	$108, %al
	jne	.Lrt_fprintf_281
	cmpb	$102, 4(%r14)
	jne	.Lrt_fprintf_281
	movl	-328(%rbp), %eax
	addq	$5, %r14
	addl	$21, %eax
.Lrt_fprintf_285:
	movl	-320(%rbp), %esi
	cmpl	$7, %esi
	ja	.Lrt_fprintf_289
	leal	1(%rsi), %edi
	movl	%esi, %edx
	salq	$4, %rdx
	movl	%edi, -336(%rbp)
	movq	-176(%rdx,%rbp), %rcx
.Lrt_fprintf_290:
	movq	%r13, %rdx
	subq	%rbx, %rdx
	cmpq	%rax, %rdx
	jb	.Lrt_fprintf_377
	movl	-328(%rbp), %esi
	leaq	-288(%rbp), %rdx
	movq	%rcx, %rdi
	movq	%r8, -360(%rbp)
	movq	%r9, -352(%rbp)
	movq	%rdx, -344(%rbp)
	movq	%rcx, -320(%rbp)
	call	rt_fprintf_fixed
	movq	-320(%rbp), %rcx
	movq	-344(%rbp), %rdx
	movl	$3518437209, %r11d
	testl	%eax, %eax
	movq	-352(%rbp), %r9
	movq	-360(%rbp), %r8
	je	.Lrt_fprintf_393
	testq	%rcx, %rcx
	jns	.Lrt_fprintf_294
	movb	$45, (%rbx)
	addq	$1, %rbx
.Lrt_fprintf_294:
	movq	-288(%rbp), %rsi
	leaq	rt_fprintf_bounds(%rip), %rdx
	movq	%rsi, %rax
	orq	$1, %rax
	bsrq	%rax, %rax
	addl	$1, %eax
	imull	$1233, %eax, %eax
	shrl	$12, %eax
	movl	%eax, %ecx
	cmpq	(%rdx,%rcx,8), %rsi
	sbbl	$-1, %eax
	leaq	(%rbx,%rax), %rcx
	movq	%rsi, %rax
	shrq	$32, %rax
	movq	%rcx, %rbx
	jne	.Lrt_fprintf_394
.Lrt_fprintf_295:
	movl	%esi, %r10d
	cmpq	$9999, %rsi
	jbe	.Lrt_fprintf_297
	movq	%r13, -320(%rbp)
	leaq	rt_fprintf_pairs(%rip), %rdi
.Lrt_fprintf_298:
	movl	%r10d, %r10d
	movl	$3518437209, %eax
	subq	$4, %rbx
	movq	%r10, %rsi
	imulq	%rax, %r10
	movl	%esi, %edx
	shrq	$45, %r10
	imull	$10000, %r10d, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %r13d
	imull	$100, %eax, %eax
	movzwl	(%rdi,%r13), %r13d
	movw	%r13w, (%rbx)
	subl	%eax, %edx
	leal	(%rdx,%rdx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 2(%rbx)
	cmpl	$99999999, %esi
	ja	.Lrt_fprintf_298
	movq	-320(%rbp), %r13
.Lrt_fprintf_297:
	cmpl	$99, %r10d
	jbe	.Lrt_fprintf_299
	movl	%r10d, %eax
	movl	%r10d, %edx
	leaq	rt_fprintf_pairs(%rip), %rdi
	subq	$2, %rbx
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	movq	%rax, %rsi
	imull	$100, %eax, %eax
	movl	%esi, %r10d
	subl	%eax, %edx
	leal	(%rdx,%rdx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, (%rbx)
.Lrt_fprintf_299:
	cmpl	$9, %r10d
	jbe	.Lrt_fprintf_300
	leal	(%r10,%r10), %eax
	leaq	rt_fprintf_pairs(%rip), %rdi
	movzwl	(%rdi,%rax), %eax
	movw	%ax, -2(%rbx)
.Lrt_fprintf_301:
	movl	-328(%rbp), %eax
	testl	%eax, %eax
	je	.Lrt_fprintf_320
	movb	$46, (%rcx)
	movq	-280(%rbp), %rdx
	leaq	1(%rcx), %rbx
	movq	%rbx, -320(%rbp)
	addq	%rax, %rbx
	movq	%rdx, %rax
	movq	%rbx, %rsi
	shrq	$32, %rax
	jne	.Lrt_fprintf_395
.Lrt_fprintf_303:
	movq	-320(%rbp), %rdi
	movq	%rsi, %rax
	subq	%rdi, %rax
	cmpq	$1, %rax
	jle	.Lrt_fprintf_305
	leaq	rt_fprintf_pairs(%rip), %rdi
.Lrt_fprintf_306:
	movl	%edx, %eax
	subq	$2, %rsi
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	imull	$100, %eax, %r10d
	subl	%r10d, %edx
	movq	-320(%rbp), %r10
	addl	%edx, %edx
	movl	%edx, %edx
	movzwl	(%rdi,%rdx), %edx
	movw	%dx, (%rsi)
	movl	%eax, %edx
	movq	%rsi, %rax
	subq	%r10, %rax
	cmpq	$1, %rax
	jg	.Lrt_fprintf_306
.Lrt_fprintf_305:
	cmpq	%rsi, -320(%rbp)
	jnb	.Lrt_fprintf_302
	movl	$3435973837, %esi
	movl	%edx, %eax
	imulq	%rsi, %rax
	shrq	$35, %rax
	leal	(%rax,%rax,4), %esi
	movl	%edx, %eax
	addl	%esi, %esi
	subl	%esi, %eax
	addl	$48, %eax
	movb	%al, 1(%rcx)
.Lrt_fprintf_302:
	movl	-336(%rbp), %eax
	movl	%eax, -320(%rbp)
	jmp	.Lrt_fprintf_246
.Lrt_fprintf_390:
	rep bsfl	%eax, %eax
	movslq	%eax, %rdx
	cmpq	%rdx, %r9
	jb	.Lrt_fprintf_377
	addq	$2, %r14
	cmpl	$16, %eax
	jle	.Lrt_fprintf_261
.Lrt_fprintf_262:
	movdqu	(%rsi), %xmm1
	movdqu	-16(%rsi,%rdx), %xmm0
	movups	%xmm1, (%rbx)
	movups	%xmm0, -16(%rbx,%rdx)
	jmp	.Lrt_fprintf_267
.Lrt_fprintf_323:
	movq	%r10, %r9
	jmp	.Lrt_fprintf_312
.Lrt_fprintf_266:
	cmpq	$3, %rdx
	jbe	.Lrt_fprintf_268
	movl	(%rsi), %ecx
	movl	-4(%rsi,%rdx), %eax
	movl	%ecx, (%rbx)
	movl	%eax, -4(%rbx,%rdx)
	jmp	.Lrt_fprintf_267
.Lrt_fprintf_391:
	rep bsfl	%eax, %eax
	movl	$16, %edx
	subl	%ecx, %edx
	cltq
	addq	%rax, %rdx
	jmp	.Lrt_fprintf_264
.Lrt_fprintf_388:
	cmpb	$100, 3(%r14)
	jne	.Lrt_fprintf_281
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_fprintf_282
	movq	(%r9), %rax
	addq	$8, %r9
.Lrt_fprintf_283:
	addq	$4, %r14
	movq	%r9, %r10
	jmp	.Lrt_fprintf_255
.Lrt_fprintf_257:
	movq	-304(%rbp), %rax
	movq	%r9, %r10
	movq	(%rax), %rsi
	addq	$8, %rax
	movq	%rax, -304(%rbp)
	jmp	.Lrt_fprintf_258
.Lrt_fprintf_268:
	cmpq	$1, %rdx
	jbe	.Lrt_fprintf_270
	movzwl	(%rsi), %ecx
	movzwl	-2(%rsi,%rdx), %eax
	movw	%cx, (%rbx)
	movw	%ax, -2(%rbx,%rdx)
	jmp	.Lrt_fprintf_267
.Lrt_fprintf_385:
	movl	$6, -328(%rbp)
	addq	$2, %r14
	movl	$27, %eax
	jmp	.Lrt_fprintf_285
.Lrt_fprintf_274:
	movq	-304(%rbp), %rsi
	movzbl	(%rsi), %eax
	addq	$8, %rsi
	movq	%rsi, -304(%rbp)
	jmp	.Lrt_fprintf_275
.Lrt_fprintf_300:
	leal	48(%r10), %eax
	movb	%al, -1(%rbx)
	jmp	.Lrt_fprintf_301
.Lrt_fprintf_374:
	movq	-296(%rbp), %r10
	movq	%r8, %rcx
	jmp	.Lrt_fprintf_292
.Lrt_fprintf_387:
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_fprintf_278
	movq	(%r9), %rax
	leaq	8(%r9), %r10
.Lrt_fprintf_279:
	addq	$3, %r14
	jmp	.Lrt_fprintf_255
.Lrt_fprintf_389:
	movl	$6, -328(%rbp)
	addq	$3, %r14
	movl	$27, %eax
	jmp	.Lrt_fprintf_285
.Lrt_fprintf_393:
	movq	-296(%rbp), %r10
	movq	%r8, %rcx
	leaq	-224(%rbp), %r14
	jmp	.Lrt_fprintf_292
.Lrt_fprintf_270:
	testq	%rdx, %rdx
	je	.Lrt_fprintf_267
	movzbl	(%rsi), %eax
	movl	$1, %edx
	movb	%al, (%rbx)
	jmp	.Lrt_fprintf_267
.Lrt_fprintf_320:
	movq	%rcx, %rbx
	jmp	.Lrt_fprintf_302
.Lrt_fprintf_394:
	movq	%r13, -320(%rbp)
	leaq	rt_fprintf_pairs(%rip), %rdi
	movl	$100, %r10d
.Lrt_fprintf_296:
	movq	%rsi, %r13
	movq	%rsi, %rax
	xorl	%edx, %edx
	movl	$100000000, %esi
	divq	%rsi
	subq	$8, %rbx
	imull	$100000000, %eax, %edx
	movq	%rax, %rsi
	movl	%r13d, %eax
	movl	$10000, %r13d
	subl	%edx, %eax
	xorl	%edx, %edx
	divl	%r13d
	movl	%edx, %r13d
	xorl	%edx, %edx
	divl	%r10d
	addl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, (%rbx)
	leal	(%rdx,%rdx), %eax
	xorl	%edx, %edx
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 2(%rbx)
	movl	%r13d, %eax
	divl	%r10d
	addl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 4(%rbx)
	leal	(%rdx,%rdx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 6(%rbx)
	movq	%rsi, %rax
	shrq	$32, %rax
	jne	.Lrt_fprintf_296
	movq	-320(%rbp), %r13
	jmp	.Lrt_fprintf_295
.Lrt_fprintf_289:
	movq	-304(%rbp), %rsi
	movl	-320(%rbp), %edi
	movq	(%rsi), %rcx
	addq	$8, %rsi
	movl	%edi, -336(%rbp)
	movq	%rsi, -304(%rbp)
	jmp	.Lrt_fprintf_290
.Lrt_fprintf_392:
	movl	-328(%rbp), %eax
	addq	$4, %r14
	addl	$21, %eax
	jmp	.Lrt_fprintf_285
.Lrt_fprintf_278:
	movq	-304(%rbp), %rsi
	movq	%r9, %r10
	movq	(%rsi), %rax
	addq	$8, %rsi
	movq	%rsi, -304(%rbp)
	jmp	.Lrt_fprintf_279
.Lrt_fprintf_395:
	movq	%rcx, -328(%rbp)
	leaq	rt_fprintf_pairs(%rip), %rdi
	movq	%rdx, %rax
.Lrt_fprintf_304:
	movl	$100, %ecx
	xorl	%edx, %edx
	movq	%rax, %r10
	subq	$2, %rsi
	divq	%rcx
	imull	$100, %eax, %edx
	movq	%rax, %rcx
	subl	%edx, %r10d
	shrq	$32, %rcx
	leal	(%r10,%r10), %edx
	movzwl	(%rdi,%rdx), %edx
	movw	%dx, (%rsi)
	jne	.Lrt_fprintf_304
	movq	-328(%rbp), %rcx
	movq	%rax, %rdx
	jmp	.Lrt_fprintf_303
.Lrt_fprintf_282:
	movq	-304(%rbp), %rsi
	movq	(%rsi), %rax
	addq	$8, %rsi
	movq	%rsi, -304(%rbp)
	jmp	.Lrt_fprintf_283
	.cfi_endproc
	.size	rt_fprintf_any, .-rt_fprintf_any
	.p2align 4
	.type	rt_fprintf, @function
rt_fprintf:
	.cfi_startproc
	cmpb	$37, (%rsi)
	jne	.Lrt_fprintf_397
	movzbl	1(%rsi), %eax
	cmpb	$100, %al
	jne	.Lrt_fprintf_398
	movslq	%edx, %r10
	movq	%rsi, %rax
.Lrt_fprintf_399:
	movzbl	2(%rax), %r11d
	testb	%r11b, %r11b
	je	.Lrt_fprintf_401
	cmpb	$37, %r11b
	je	.Lrt_fprintf_397
	cmpb	$0, 3(%rax)
	jne	.Lrt_fprintf_397
.Lrt_fprintf_401:
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.Lrt_fprintf_397
	cmpb	$0, (%rax)
	je	.Lrt_fprintf_397
	movl	192(%rdi), %eax
	testl	%eax, %eax
	jns	.Lrt_fprintf_397
	testl	$514, (%rdi)
	jne	.Lrt_fprintf_397
	movq	48(%rdi), %rax
	subq	40(%rdi), %rax
	cmpq	$20, %rax
	jle	.Lrt_fprintf_397
	movsbl	%r11b, %edx
	movq	%r10, %rsi
	jmp	rt_fprintf_integer
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_398:
	cmpb	$108, %al
	je	.Lrt_fprintf_412
.Lrt_fprintf_397:
	jmp	rt_fprintf_any
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_412:
	xorl	%eax, %eax
	cmpb	$108, 2(%rsi)
	sete	%al
	leaq	1(%rsi,%rax), %rax
	cmpb	$100, 1(%rax)
	jne	.Lrt_fprintf_397
	movq	%rdx, %r10
	jmp	.Lrt_fprintf_399
	.cfi_endproc
	.size	rt_fprintf, .-rt_fprintf
	.section	.rodata
	.align 32
	.type	rt_fprintf_bounds, @object
	.size	rt_fprintf_bounds, 160
rt_fprintf_bounds:
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
	.type	rt_fprintf_pairs, @object
	.size	rt_fprintf_pairs, 200
rt_fprintf_pairs:
	.ascii	"000102030405060708091011121314151617181920212223242526272829"
	.ascii	"303132333435363738394041424344454647484950515253545556575859"
	.ascii	"606162636465666768697071727374757677787980818283848586878889"
	.ascii	"90919293949596979899"
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lrt_fprintf_C0:
	.long	16
	.long	48
	.weak	__libc_single_threaded
	.section	.note.GNU-stack,"",@progbits
