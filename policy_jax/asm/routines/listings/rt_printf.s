	.text
	.p2align 4
	.type	rt_printf_fixed, @function
rt_printf_fixed:
	.cfi_startproc
	movabsq	$4503599627370495, %rax
	movq	%rdi, %r11
	shrq	$52, %r11
	andq	%rax, %rdi
	andl	$2047, %r11d
	cmpl	$1085, %r11d
	ja	.Lrt_printf_30
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
	je	.Lrt_printf_4
	movl	$1075, %r9d
	movq	%rdi, %rax
	subl	%r11d, %r9d
	btsq	$52, %rax
	testl	%r9d, %r9d
	jle	.Lrt_printf_31
	testl	%esi, %esi
	jne	.Lrt_printf_32
	movl	$1, %ebx
	cmpl	$63, %r9d
	jg	.Lrt_printf_12
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
.Lrt_printf_16:
	addq	%rbp, %rdx
	cmpq	%rdx, %rsi
	setb	%dl
	setb	%cl
	movzbl	%dl, %edx
	testq	%rbp, %rbp
	je	.Lrt_printf_33
.Lrt_printf_8:
#APP
# 26 "/work/wt/print/policy_jax/asm/routines/source/fixed.h" 1
	fnstcw -2(%rsp)
# 0 "" 2
#NO_APP
	testw	$3072, -2(%rsp)
	jne	.Lrt_printf_15
	movslq	%edx, %rdx
	addq	%rdx, %r10
.Lrt_printf_9:
	cmpq	%rbx, %r10
	je	.Lrt_printf_34
.Lrt_printf_6:
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
.Lrt_printf_32:
	.cfi_restore_state
	movl	%esi, %esi
	leaq	rt_printf_bounds(%rip), %rdx
	movq	(%rdx,%rsi,8), %rbx
	cmpl	$63, %r9d
	jg	.Lrt_printf_12
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
	jmp	.Lrt_printf_16
	.p2align 4,,10
	.p2align 3
.Lrt_printf_15:
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
.Lrt_printf_4:
	.cfi_restore_state
	testl	%esi, %esi
	je	.Lrt_printf_7
	movl	%esi, %esi
	leaq	rt_printf_bounds(%rip), %rax
	xorl	%r10d, %r10d
	movq	(%rax,%rsi,8), %rbx
	testq	%rdi, %rdi
	je	.Lrt_printf_9
.Lrt_printf_27:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%edi, %edi
	jmp	.Lrt_printf_8
	.p2align 4,,10
	.p2align 3
.Lrt_printf_31:
	leal	-1075(%r11), %ecx
	xorl	%r10d, %r10d
	salq	%cl, %rax
	movq	%rax, %rdi
	jmp	.Lrt_printf_6
	.p2align 4,,10
	.p2align 3
.Lrt_printf_34:
	addq	$1, %rdi
.Lrt_printf_28:
	xorl	%r10d, %r10d
	jmp	.Lrt_printf_6
	.p2align 4,,10
	.p2align 3
.Lrt_printf_33:
	movzbl	%cl, %ecx
	addq	%rcx, %r10
	jmp	.Lrt_printf_9
	.p2align 4,,10
	.p2align 3
.Lrt_printf_7:
	movl	$1, %ebx
	testq	%rdi, %rdi
	jne	.Lrt_printf_27
	jmp	.Lrt_printf_28
	.p2align 4,,10
	.p2align 3
.Lrt_printf_12:
	cmpl	$127, %r9d
	jg	.Lrt_printf_27
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
	jc	.Lrt_printf_20
	movq	%rbp, %rax
	xorq	%r12, %rsi
	xorq	%rdi, %rax
	orq	%rsi, %rax
	je	.Lrt_printf_35
	xorl	%edi, %edi
	orq	%r12, %rbp
	je	.Lrt_printf_9
	xorl	%edx, %edx
	jmp	.Lrt_printf_8
	.p2align 4,,10
	.p2align 3
.Lrt_printf_20:
	movl	$1, %edx
	xorl	%edi, %edi
	jmp	.Lrt_printf_8
	.p2align 4,,10
	.p2align 3
.Lrt_printf_30:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	xorl	%eax, %eax
	ret
.Lrt_printf_35:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	.cfi_offset 6, -24
	.cfi_offset 12, -16
	movl	%r10d, %edx
	xorl	%edi, %edi
	andl	$1, %edx
	jmp	.Lrt_printf_8
	.cfi_endproc
	.size	rt_printf_fixed, .-rt_printf_fixed
	.p2align 4
	.type	rt_printf_integer, @function
rt_printf_integer:
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
	movq	%rsi, %rbx
	movq	40(%rdi), %r11
	testq	%rsi, %rsi
	js	.Lrt_printf_52
	movq	%rsi, %rax
	movq	%r11, %r8
	orq	$1, %rax
	bsrq	%rax, %rax
	leal	1(%rax), %edx
	leaq	rt_printf_bounds(%rip), %rax
	imull	$1233, %edx, %edx
	shrl	$12, %edx
	movl	%edx, %ecx
	cmpq	(%rax,%rcx,8), %rsi
	sbbl	$-1, %edx
.Lrt_printf_38:
	movq	%rbx, %rax
	addq	%rdx, %r8
	movl	%ebx, %ecx
	movl	$3518437209, %ebp
	shrq	$32, %rax
	movq	%r8, %rsi
	leaq	rt_printf_pairs(%rip), %rdi
	movabsq	$-6067343680855748867, %r12
	jne	.Lrt_printf_40
.Lrt_printf_39:
	cmpl	$9999, %ecx
	jbe	.Lrt_printf_41
	leaq	rt_printf_pairs(%rip), %rdi
	movl	$3518437209, %ebp
	.p2align 4,,10
	.p2align 3
.Lrt_printf_42:
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
	ja	.Lrt_printf_42
.Lrt_printf_41:
	cmpl	$99, %ecx
	jbe	.Lrt_printf_43
	movl	%ecx, %eax
	subq	$2, %rsi
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	imull	$100, %eax, %edx
	subl	%edx, %ecx
	leal	(%rcx,%rcx), %edx
	leaq	rt_printf_pairs(%rip), %rcx
	movzwl	(%rcx,%rdx), %edx
	movl	%eax, %ecx
	movw	%dx, (%rsi)
.Lrt_printf_43:
	cmpl	$9, %ecx
	jbe	.Lrt_printf_44
	leal	(%rcx,%rcx), %eax
	leaq	rt_printf_pairs(%rip), %rdx
	movzwl	(%rdx,%rax), %eax
	movw	%ax, -2(%rsi)
.Lrt_printf_45:
	testb	%r10b, %r10b
	je	.Lrt_printf_46
	movb	%r10b, (%r8)
	addq	$1, %r8
.Lrt_printf_46:
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
.Lrt_printf_44:
	.cfi_restore_state
	addl	$48, %ecx
	movb	%cl, -1(%rsi)
	jmp	.Lrt_printf_45
	.p2align 4,,10
	.p2align 3
.Lrt_printf_52:
	negq	%rbx
	movb	$45, (%r11)
	leaq	1(%r11), %r8
	movq	%rbx, %rax
	orq	$1, %rax
	bsrq	%rax, %rax
	leal	1(%rax), %edx
	leaq	rt_printf_bounds(%rip), %rax
	imull	$1233, %edx, %edx
	shrl	$12, %edx
	movl	%edx, %ecx
	cmpq	(%rax,%rcx,8), %rbx
	sbbl	$-1, %edx
	jmp	.Lrt_printf_38
.Lrt_printf_48:
	movq	%r13, %rbx
	.p2align 4,,10
	.p2align 3
.Lrt_printf_40:
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
	je	.Lrt_printf_39
	jmp	.Lrt_printf_48
	.cfi_endproc
	.size	rt_printf_integer, .-rt_printf_integer
	.p2align 4
	.type	rt_printf_conversion.constprop.0, @function
rt_printf_conversion.constprop.0:
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
	jmp	.Lrt_printf_58
	.p2align 4,,10
	.p2align 3
.Lrt_printf_54:
	cmpb	$45, %al
	je	.Lrt_printf_229
	cmpb	$43, %al
	je	.Lrt_printf_155
	cmpb	$32, %al
	jne	.Lrt_printf_57
	testb	%r12b, %r12b
	cmove	%edx, %r12d
.Lrt_printf_55:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
.Lrt_printf_58:
	cmpb	$48, %al
	jne	.Lrt_printf_54
	orl	$2, %ebp
	jmp	.Lrt_printf_55
	.p2align 4,,10
	.p2align 3
.Lrt_printf_229:
	orl	$1, %ebp
	jmp	.Lrt_printf_55
	.p2align 4,,10
	.p2align 3
.Lrt_printf_155:
	movl	$43, %r12d
	jmp	.Lrt_printf_55
	.p2align 4,,10
	.p2align 3
.Lrt_printf_57:
	cmpb	$42, %al
	je	.Lrt_printf_59
	leal	-48(%rax), %edx
	xorl	%r14d, %r14d
	xorl	%r9d, %r9d
	cmpb	$9, %dl
	ja	.Lrt_printf_61
	.p2align 4,,10
	.p2align 3
.Lrt_printf_60:
	cmpl	$100000, %r14d
	ja	.Lrt_printf_65
	leal	(%r14,%r14,4), %edx
	leal	-48(%rax,%rdx,2), %r14d
.Lrt_printf_65:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	leal	-48(%rax), %edx
	cmpb	$9, %dl
	jbe	.Lrt_printf_60
	cmpl	$100000, %r14d
	seta	%r9b
.Lrt_printf_61:
	movl	$-1, %edx
	cmpb	$46, %al
	je	.Lrt_printf_230
.Lrt_printf_66:
	testb	%r9b, %r9b
	jne	.Lrt_printf_74
	leal	-104(%rax), %esi
	cmpb	$18, %sil
	ja	.Lrt_printf_160
	leaq	.Lrt_printf_77(%rip), %r9
	movzbl	%sil, %esi
	movslq	(%r9,%rsi,4), %rsi
	addq	%r9, %rsi
	jmp	*%rsi
	.section	.rodata
	.align 4
	.align 4
.Lrt_printf_77:
	.long	.Lrt_printf_79-.Lrt_printf_77
	.long	.Lrt_printf_160-.Lrt_printf_77
	.long	.Lrt_printf_76-.Lrt_printf_77
	.long	.Lrt_printf_160-.Lrt_printf_77
	.long	.Lrt_printf_78-.Lrt_printf_77
	.long	.Lrt_printf_160-.Lrt_printf_77
	.long	.Lrt_printf_160-.Lrt_printf_77
	.long	.Lrt_printf_160-.Lrt_printf_77
	.long	.Lrt_printf_160-.Lrt_printf_77
	.long	.Lrt_printf_160-.Lrt_printf_77
	.long	.Lrt_printf_160-.Lrt_printf_77
	.long	.Lrt_printf_160-.Lrt_printf_77
	.long	.Lrt_printf_76-.Lrt_printf_77
	.long	.Lrt_printf_160-.Lrt_printf_77
	.long	.Lrt_printf_160-.Lrt_printf_77
	.long	.Lrt_printf_160-.Lrt_printf_77
	.long	.Lrt_printf_160-.Lrt_printf_77
	.long	.Lrt_printf_160-.Lrt_printf_77
	.long	.Lrt_printf_76-.Lrt_printf_77
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_printf_160:
	leal	-70(%rax), %esi
	xorl	%r9d, %r9d
	movl	$32, %r10d
	cmpb	$50, %sil
	ja	.Lrt_printf_74
.Lrt_printf_232:
	leaq	.Lrt_printf_84(%rip), %r11
	movzbl	%sil, %esi
	movslq	(%r11,%rsi,4), %rsi
	addq	%r11, %rsi
	jmp	*%rsi
	.section	.rodata
	.align 4
	.align 4
.Lrt_printf_84:
	.long	.Lrt_printf_88-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_83-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_86-.Lrt_printf_84
	.long	.Lrt_printf_87-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_88-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_87-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_83-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_86-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_228-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_74-.Lrt_printf_84
	.long	.Lrt_printf_83-.Lrt_printf_84
	.text
.Lrt_printf_76:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %r9
	movl	$64, %r10d
.Lrt_printf_81:
	leal	-70(%rax), %esi
	cmpb	$50, %sil
	ja	.Lrt_printf_74
	leaq	.Lrt_printf_153(%rip), %r11
	movzbl	%sil, %esi
	movslq	(%r11,%rsi,4), %rsi
	addq	%r11, %rsi
	jmp	*%rsi
	.section	.rodata
	.align 4
	.align 4
.Lrt_printf_153:
	.long	.Lrt_printf_173-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_174-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_175-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_173-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_175-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_174-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_176-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_74-.Lrt_printf_153
	.long	.Lrt_printf_174-.Lrt_printf_153
	.text
.Lrt_printf_79:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %r9
	movl	$16, %r10d
	cmpb	$104, %al
	jne	.Lrt_printf_81
	movzbl	1(%rbx), %eax
	leaq	2(%rbx), %r9
	movl	$8, %r10d
	jmp	.Lrt_printf_81
.Lrt_printf_78:
	movzbl	(%rbx), %eax
	cmpb	$108, %al
	je	.Lrt_printf_231
	movl	%eax, %esi
	xorl	%r9d, %r9d
	addq	$1, %rbx
	movl	$64, %r10d
	andl	$-33, %esi
	cmpb	$70, %sil
	leal	-70(%rax), %esi
	setne	%r9b
	cmpb	$50, %sil
	jbe	.Lrt_printf_232
.Lrt_printf_74:
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
.Lrt_printf_230:
	.cfi_restore_state
	movzbl	(%rbx), %eax
	cmpb	$42, %al
	je	.Lrt_printf_67
	leal	-48(%rax), %esi
	addq	$1, %rbx
	xorl	%edx, %edx
	cmpb	$9, %sil
	ja	.Lrt_printf_66
	.p2align 4,,10
	.p2align 3
.Lrt_printf_68:
	cmpl	$100000, %edx
	ja	.Lrt_printf_72
	leal	(%rdx,%rdx,4), %edx
	leal	-48(%rax,%rdx,2), %edx
.Lrt_printf_72:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	jbe	.Lrt_printf_68
	cmpl	$100000, %edx
	setg	%sil
	orl	%esi, %r9d
	jmp	.Lrt_printf_66
	.p2align 4,,10
	.p2align 3
.Lrt_printf_59:
	leaq	48(%rdi), %rax
	cmpq	%rax, %rcx
	jnb	.Lrt_printf_62
	movl	(%rcx), %r14d
	addq	$8, %rcx
.Lrt_printf_63:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rdx
	testl	%r14d, %r14d
	js	.Lrt_printf_233
	cmpl	$100000, %r14d
	movq	%rdx, %rbx
	seta	%r9b
	jmp	.Lrt_printf_61
.Lrt_printf_231:
	movzbl	1(%rbx), %eax
	leaq	2(%rbx), %r9
	movl	$64, %r10d
	jmp	.Lrt_printf_81
.Lrt_printf_174:
	movq	%r9, %rbx
.Lrt_printf_83:
	cmpb	$111, %al
	je	.Lrt_printf_164
	cmpb	$120, %al
	movl	$55, %esi
	movl	$87, %eax
	cmovne	%esi, %eax
	movl	$4, %esi
	movb	%al, 24(%rsp)
.Lrt_printf_85:
	addq	$48, %rdi
	cmpq	%rdi, %rcx
	jnb	.Lrt_printf_119
	leaq	8(%rcx), %rax
	movq	(%rcx), %r9
	movq	%rax, 16(%rsp)
.Lrt_printf_120:
	movl	$64, %ecx
	subl	%r10d, %ecx
	salq	%cl, %r9
	shrq	%cl, %r9
	testl	%esi, %esi
	jne	.Lrt_printf_121
	xorl	%r10d, %r10d
	xorl	%edi, %edi
	xorl	%r12d, %r12d
.Lrt_printf_93:
	movq	%r9, %rax
	orq	$1, %rax
	bsrq	%rax, %rax
	leal	1(%rax), %ecx
	leaq	rt_printf_bounds(%rip), %rax
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
.Lrt_printf_122:
	xorl	%edi, %edi
	testl	%edx, %edx
	jns	.Lrt_printf_234
.Lrt_printf_124:
	subq	%r13, %r8
	movq	%rax, %rdx
	cmpq	%rax, %r14
	cmovnb	%r14, %rdx
	cmpq	%rdx, %r8
	jb	.Lrt_printf_74
	cmpq	%r14, %rax
	jnb	.Lrt_printf_168
	subq	%rax, %r14
	leaq	-1(%r14), %r10
	testb	$1, %bpl
	jne	.Lrt_printf_126
	andl	$2, %ebp
	jne	.Lrt_printf_128
	addq	%r13, %r14
	.p2align 4,,10
	.p2align 3
.Lrt_printf_129:
	addq	$1, %r13
	movb	$32, -1(%r13)
	cmpq	%r14, %r13
	jne	.Lrt_printf_129
.Lrt_printf_168:
	movq	$-1, %r10
	xorl	%r14d, %r14d
.Lrt_printf_126:
	testb	%r12b, %r12b
	je	.Lrt_printf_130
	movb	%r12b, 0(%r13)
	addq	$1, %r13
.Lrt_printf_130:
	leaq	0(%r13,%rdi), %rax
	testq	%rdi, %rdi
	je	.Lrt_printf_235
	.p2align 4,,10
	.p2align 3
.Lrt_printf_131:
	addq	$1, %r13
	movb	$48, -1(%r13)
	cmpq	%rax, %r13
	jne	.Lrt_printf_131
.Lrt_printf_132:
	movl	%r11d, %r11d
	leaq	(%rax,%r11), %rdi
	movl	%r9d, %eax
	testl	%ecx, %ecx
	jne	.Lrt_printf_134
	movq	%r9, %rdx
	movq	%rdi, %rcx
	leaq	rt_printf_pairs(%rip), %r8
	movl	$3518437209, %r13d
	shrq	$32, %rdx
	jne	.Lrt_printf_136
.Lrt_printf_135:
	cmpl	$9999, %eax
	jbe	.Lrt_printf_137
	leaq	rt_printf_pairs(%rip), %r8
	movl	$3518437209, %r12d
	.p2align 4,,10
	.p2align 3
.Lrt_printf_138:
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
	ja	.Lrt_printf_138
.Lrt_printf_137:
	cmpl	$99, %eax
	jbe	.Lrt_printf_139
	movl	%eax, %edx
	subq	$2, %rcx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	imull	$100, %edx, %r8d
	subl	%r8d, %eax
	leaq	rt_printf_pairs(%rip), %r8
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%r8,%rax), %eax
	movw	%ax, (%rcx)
	movl	%edx, %eax
.Lrt_printf_139:
	cmpl	$9, %eax
	jbe	.Lrt_printf_140
	addl	%eax, %eax
	leaq	rt_printf_pairs(%rip), %r8
	movl	%eax, %eax
	movzwl	(%r8,%rax), %eax
	movw	%ax, -2(%rcx)
.Lrt_printf_141:
	testl	%esi, %esi
	je	.Lrt_printf_145
	movq	56(%rsp), %r11
	leaq	1(%rdi), %r9
	movl	%esi, %esi
	movb	$46, (%rdi)
	addq	%r9, %rsi
	leaq	rt_printf_pairs(%rip), %r8
	movabsq	$2951479051793528259, %r13
	movq	%r11, %rdx
	movl	%r11d, %eax
	movq	%rsi, %rcx
	shrq	$32, %rdx
	jne	.Lrt_printf_147
.Lrt_printf_146:
	movq	%rcx, %rdx
	subq	%r9, %rdx
	cmpq	$1, %rdx
	jle	.Lrt_printf_148
	leaq	rt_printf_pairs(%rip), %r8
	.p2align 4,,10
	.p2align 3
.Lrt_printf_149:
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
	jg	.Lrt_printf_149
.Lrt_printf_148:
	cmpq	%rcx, %r9
	jnb	.Lrt_printf_150
	movl	%eax, %edx
	movl	$3435973837, %ecx
	imulq	%rcx, %rdx
	shrq	$35, %rdx
	leal	(%rdx,%rdx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addl	$48, %eax
	movb	%al, 1(%rdi)
.Lrt_printf_150:
	movq	%rsi, %rdi
.Lrt_printf_145:
	leaq	1(%rdi,%r10), %rax
	testq	%r14, %r14
	je	.Lrt_printf_236
	.p2align 4,,10
	.p2align 3
.Lrt_printf_151:
	addq	$1, %rdi
	movb	$32, -1(%rdi)
	cmpq	%rdi, %rax
	jne	.Lrt_printf_151
.Lrt_printf_112:
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
.Lrt_printf_175:
	.cfi_restore_state
	movq	%r9, %rbx
.Lrt_printf_87:
	addq	$48, %rdi
	cmpq	%rdi, %rcx
	jnb	.Lrt_printf_89
	leaq	8(%rcx), %rax
	movq	(%rcx), %r9
	movq	%rax, 16(%rsp)
.Lrt_printf_90:
	movl	$64, %ecx
	subl	%r10d, %ecx
	salq	%cl, %r9
	testq	%r9, %r9
	js	.Lrt_printf_91
	xorl	%edi, %edi
	testb	%r12b, %r12b
	setne	%dil
.Lrt_printf_92:
	movb	$0, 24(%rsp)
	shrq	%cl, %r9
	xorl	%r10d, %r10d
	xorl	%esi, %esi
	jmp	.Lrt_printf_93
.Lrt_printf_86:
	movl	%ebp, %esi
	andl	$2, %esi
	orl	%r9d, %esi
	jne	.Lrt_printf_74
	addq	$48, %rdi
	cmpb	$99, %al
	je	.Lrt_printf_237
	cmpq	%rdi, %rcx
	jnb	.Lrt_printf_99
	leaq	8(%rcx), %rax
	movq	(%rcx), %r12
	movq	%rax, 16(%rsp)
.Lrt_printf_100:
	testq	%r12, %r12
	je	.Lrt_printf_74
	testl	%edx, %edx
	js	.Lrt_printf_238
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
.Lrt_printf_98:
	cmpq	%rdx, %r14
	cmovb	%rdx, %r14
	subq	%r13, %r8
	cmpq	%r14, %r8
	jb	.Lrt_printf_74
	andl	$1, %ebp
	jne	.Lrt_printf_104
	movq	%r14, %rax
	subq	%rdx, %rax
	je	.Lrt_printf_104
	addq	%r13, %rax
	.p2align 4,,10
	.p2align 3
.Lrt_printf_105:
	addq	$1, %r13
	movb	$32, -1(%r13)
	cmpq	%rax, %r13
	jne	.Lrt_printf_105
.Lrt_printf_104:
	cmpq	$16, %rdx
	ja	.Lrt_printf_106
	cmpq	$3, %rdx
	jbe	.Lrt_printf_107
	movl	(%r12), %edi
	movq	%rdx, %rcx
	leaq	-4(%rdx), %rax
	shrq	$3, %rcx
	movl	%edi, 0(%r13)
	leaq	0(,%rcx,4), %rsi
	movl	(%r12,%rcx,4), %edi
	subq	%rsi, %rax
	movl	%edi, 0(%r13,%rcx,4)
	movl	(%r12,%rax), %ecx
	movl	%ecx, 0(%r13,%rax)
	movl	-4(%r12,%rdx), %eax
	movl	%eax, -4(%r13,%rdx)
.Lrt_printf_108:
	leaq	0(%r13,%rdx), %rax
	testl	%ebp, %ebp
	je	.Lrt_printf_112
	cmpq	%rdx, %r14
	je	.Lrt_printf_112
	leaq	0(%r13,%r14), %rdx
	.p2align 4,,10
	.p2align 3
.Lrt_printf_111:
	addq	$1, %rax
	movb	$32, -1(%rax)
	cmpq	%rdx, %rax
	jne	.Lrt_printf_111
	jmp	.Lrt_printf_112
.Lrt_printf_170:
	movq	%r12, %r9
.Lrt_printf_136:
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
	je	.Lrt_printf_135
	jmp	.Lrt_printf_170
	.p2align 4,,10
	.p2align 3
.Lrt_printf_140:
	addl	$48, %eax
	movb	%al, -1(%rcx)
	jmp	.Lrt_printf_141
.Lrt_printf_233:
	negl	%r14d
	orl	$1, %ebp
	movq	%rdx, %rbx
	cmpl	$100000, %r14d
	seta	%r9b
	jmp	.Lrt_printf_61
.Lrt_printf_67:
	leaq	48(%rdi), %rax
	cmpq	%rax, %rcx
	jnb	.Lrt_printf_70
	movl	(%rcx), %esi
	addq	$8, %rcx
.Lrt_printf_71:
	testl	%esi, %esi
	movl	$-1, %edx
	movzbl	1(%rbx), %eax
	cmovns	%esi, %edx
	cmpl	$100000, %esi
	setg	%sil
	addq	$2, %rbx
	orl	%esi, %r9d
	jmp	.Lrt_printf_66
.Lrt_printf_128:
	addq	%r14, %rdi
	movq	$-1, %r10
	xorl	%r14d, %r14d
	jmp	.Lrt_printf_126
.Lrt_printf_91:
	negq	%r9
	movl	$1, %edi
	movl	$45, %r12d
	jmp	.Lrt_printf_92
.Lrt_printf_236:
	movq	%rdi, %rax
	jmp	.Lrt_printf_112
.Lrt_printf_235:
	movq	%r13, %rax
	jmp	.Lrt_printf_132
.Lrt_printf_234:
	jne	.Lrt_printf_177
	testq	%r9, %r9
	je	.Lrt_printf_74
.Lrt_printf_177:
	andl	$-3, %ebp
	xorl	%edi, %edi
	cmpl	%edx, %r11d
	jnb	.Lrt_printf_124
	movl	%edx, %edi
	subl	%r11d, %edi
	addq	%rdi, %rax
	jmp	.Lrt_printf_124
.Lrt_printf_121:
	movq	%r9, %rax
	orq	$1, %rax
	bsrq	%rax, %rax
	xorq	$63, %rax
	cmpl	$4, %esi
	je	.Lrt_printf_239
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
	jmp	.Lrt_printf_122
.Lrt_printf_164:
	movb	$55, 24(%rsp)
	movl	$3, %esi
	jmp	.Lrt_printf_85
.Lrt_printf_134:
	movl	$-1, %eax
	movzbl	24(%rsp), %r12d
	movq	%rdi, %r8
	sall	%cl, %eax
	notl	%eax
	movl	%eax, %r11d
	.p2align 4,,10
	.p2align 3
.Lrt_printf_144:
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
	jne	.Lrt_printf_144
	jmp	.Lrt_printf_141
.Lrt_printf_238:
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
	jne	.Lrt_printf_240
	pcmpeqb	16(%rdx), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_printf_241
	movq	%r12, %rdi
	movq	%r8, 24(%rsp)
	call	strlen@PLT
	movq	24(%rsp), %r8
	movq	%rax, %rdx
	jmp	.Lrt_printf_98
.Lrt_printf_173:
	movq	%r9, %rbx
	movl	$1, %r9d
.Lrt_printf_114:
	movl	$6, %esi
	testl	%edx, %edx
	js	.Lrt_printf_115
	cmpl	$19, %edx
	movl	%edx, %esi
	seta	%al
	orl	%eax, %r9d
.Lrt_printf_115:
	movl	48(%r15), %eax
	cmpl	$7, %eax
	ja	.Lrt_printf_116
	leal	1(%rax), %edx
	salq	$4, %rax
	movl	%edx, 48(%r15)
	movq	48(%rax,%rdi), %rdi
.Lrt_printf_117:
	movq	%rcx, 40(%rsp)
	movq	%r8, 32(%rsp)
	testb	%r9b, %r9b
	jne	.Lrt_printf_74
	leaq	48(%rsp), %rdx
	movl	%esi, 24(%rsp)
	movq	%rdi, 16(%rsp)
	call	rt_printf_fixed
	testl	%eax, %eax
	je	.Lrt_printf_74
	movl	24(%rsp), %esi
	movq	16(%rsp), %rdi
	xorl	%r10d, %r10d
	movq	48(%rsp), %r9
	movq	32(%rsp), %r8
	testl	%esi, %esi
	movq	40(%rsp), %rcx
	setne	%r10b
	testq	%rdi, %rdi
	js	.Lrt_printf_163
	xorl	%edi, %edi
	testb	%r12b, %r12b
	movq	%rcx, 16(%rsp)
	movl	$-1, %edx
	movb	$0, 24(%rsp)
	setne	%dil
	jmp	.Lrt_printf_93
.Lrt_printf_239:
	movl	$67, %ecx
	xorl	%esi, %esi
	xorl	%r12d, %r12d
	subl	%eax, %ecx
	shrl	$2, %ecx
	movl	%ecx, %r11d
	movl	%ecx, %eax
	movl	$4, %ecx
	jmp	.Lrt_printf_122
.Lrt_printf_88:
	andl	$1, %r9d
	jmp	.Lrt_printf_114
.Lrt_printf_176:
	movq	%r9, %rbx
.Lrt_printf_228:
	movb	$0, 24(%rsp)
	xorl	%esi, %esi
	jmp	.Lrt_printf_85
.Lrt_printf_147:
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
	je	.Lrt_printf_146
	movq	%rbp, %r11
	jmp	.Lrt_printf_147
	.p2align 4,,10
	.p2align 3
.Lrt_printf_163:
	movq	%rcx, 16(%rsp)
	movl	$1, %edi
	movl	$-1, %edx
	movl	$45, %r12d
	movb	$0, 24(%rsp)
	jmp	.Lrt_printf_93
.Lrt_printf_106:
	cmpq	$32, %rdx
	ja	.Lrt_printf_109
	movdqu	(%r12), %xmm1
	movdqu	-16(%r12,%rdx), %xmm0
	movups	%xmm1, 0(%r13)
	movups	%xmm0, -16(%r13,%rdx)
	jmp	.Lrt_printf_108
.Lrt_printf_237:
	cmpq	%rdi, %rcx
	jnb	.Lrt_printf_96
	leaq	8(%rcx), %rax
	movq	%rax, 16(%rsp)
	movzbl	(%rcx), %eax
.Lrt_printf_97:
	movb	%al, 48(%rsp)
	movl	$1, %edx
	leaq	48(%rsp), %r12
	jmp	.Lrt_printf_98
.Lrt_printf_62:
	movq	8(%rsp), %rax
	movl	(%rax), %r14d
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_printf_63
.Lrt_printf_119:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %r9
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_printf_120
.Lrt_printf_107:
	testq	%rdx, %rdx
	je	.Lrt_printf_108
	movzbl	(%r12), %eax
	movb	%al, 0(%r13)
	movq	%rdx, %rax
	shrq	%rax
	movzbl	(%r12,%rax), %ecx
	movb	%cl, 0(%r13,%rax)
	movzbl	-1(%r12,%rdx), %eax
	movb	%al, -1(%r13,%rdx)
	jmp	.Lrt_printf_108
.Lrt_printf_116:
	movq	8(%rsp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_printf_117
.Lrt_printf_89:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %r9
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_printf_90
.Lrt_printf_109:
	movq	%r12, %rsi
	movq	%r13, %rdi
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %rdx
	jmp	.Lrt_printf_108
.Lrt_printf_70:
	movq	8(%rsp), %rax
	movl	(%rax), %esi
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_printf_71
.Lrt_printf_99:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %r12
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_printf_100
.Lrt_printf_240:
	xorl	%edx, %edx
	rep bsfl	%eax, %edx
	movslq	%edx, %rdx
	jmp	.Lrt_printf_98
.Lrt_printf_241:
	rep bsfl	%eax, %eax
	movl	$16, %edx
	subl	%ecx, %edx
	cltq
	addq	%rax, %rdx
	jmp	.Lrt_printf_98
.Lrt_printf_96:
	movq	8(%rsp), %rsi
	movq	%rcx, 16(%rsp)
	movzbl	(%rsi), %eax
	addq	$8, %rsi
	movq	%rsi, 8(%rsp)
	jmp	.Lrt_printf_97
	.cfi_endproc
	.size	rt_printf_conversion.constprop.0, .-rt_printf_conversion.constprop.0
	.p2align 4
	.type	rt_printf_any, @function
rt_printf_any:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rdi, %r11
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$328, %rsp
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movq	stdout@GOTPCREL(%rip), %rax
	movq	%rsi, -216(%rbp)
	movq	%rdx, -208(%rbp)
	movq	(%rax), %r15
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
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
	je	.Lrt_printf_396
	cmpb	$0, (%rax)
	je	.Lrt_printf_396
	movl	192(%r15), %eax
	testl	%eax, %eax
	js	.Lrt_printf_379
.Lrt_printf_396:
	leaq	16(%rbp), %r10
	leaq	-288(%rbp), %rdx
	leaq	-224(%rbp), %r14
.Lrt_printf_288:
	movq	.Lrt_printf_C0(%rip), %rax
	movq	%r10, -280(%rbp)
	movq	%r11, %rsi
	movq	%r15, %rdi
	movq	%r14, -272(%rbp)
	movq	%rax, -288(%rbp)
	call	vfprintf@PLT
.Lrt_printf_242:
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
.Lrt_printf_379:
	.cfi_restore_state
	testl	$514, (%r15)
	jne	.Lrt_printf_396
	movq	48(%r15), %r8
	movq	40(%r15), %rbx
	leaq	16(%rbp), %r10
	movq	%r8, %rax
	movq	%rbx, -296(%rbp)
	subq	%rbx, %rax
	testq	%rax, %rax
	jle	.Lrt_printf_393
	movq	%r10, -328(%rbp)
	movq	%rdi, %r14
	movq	-296(%rbp), %rbx
	leaq	-216(%rbp), %r9
	movl	$0, -344(%rbp)
	leaq	rt_printf_pairs(%rip), %r12
	movl	$3518437209, %r13d
	movq	%rdi, -312(%rbp)
	movq	%r10, -320(%rbp)
.Lrt_printf_244:
	movzbl	(%r14), %eax
	cmpb	$37, %al
	jne	.Lrt_printf_397
.Lrt_printf_245:
	movzbl	1(%r14), %edi
	cmpb	$100, %dil
	jne	.Lrt_printf_250
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_printf_251
	leaq	8(%r9), %rax
	movslq	(%r9), %rcx
	movq	%rax, -304(%rbp)
.Lrt_printf_252:
	addq	$2, %r14
	xorl	%esi, %esi
.Lrt_printf_253:
	movq	%r8, %rax
	subq	%rbx, %rax
	cmpq	$19, %rax
	jle	.Lrt_printf_394
	movq	%rcx, %r9
	movq	%rcx, %rax
	movl	$64, %edx
	negq	%r9
	cmovs	%rcx, %r9
	shrq	$63, %rax
	movzbl	%al, %r10d
	movq	%r9, %r11
	movl	%r10d, -336(%rbp)
	leaq	rt_printf_bounds(%rip), %r10
	orq	$1, %r11
	bsrq	%r11, %r11
	xorq	$63, %r11
	subl	%r11d, %edx
	imull	$1233, %edx, %edx
	shrl	$12, %edx
	movl	%edx, %r11d
	cmpq	(%r10,%r11,8), %r9
	sbbl	$-1, %edx
	leal	(%rdx,%rax), %r11d
	cmpl	%esi, %r11d
	jnb	.Lrt_printf_313
	movzbl	%al, %r10d
	subl	%r10d, %esi
	movl	%esi, %r10d
	subl	%edx, %r10d
	cmpb	$48, %dil
	jne	.Lrt_printf_314
	addq	%rbx, %rax
	testq	%r10, %r10
	je	.Lrt_printf_315
	addq	%rax, %r10
	.p2align 4,,10
	.p2align 3
.Lrt_printf_316:
	addq	$1, %rax
	movb	$48, -1(%rax)
	cmpq	%r10, %rax
	jne	.Lrt_printf_316
.Lrt_printf_315:
	movl	%esi, %edx
.Lrt_printf_313:
	testq	%rcx, %rcx
	jns	.Lrt_printf_318
	movb	$45, (%rbx)
	addq	$1, %rbx
.Lrt_printf_318:
	movq	%r9, %rax
	addq	%rdx, %rbx
	leaq	rt_printf_pairs(%rip), %rdi
	movl	%r9d, %ecx
	shrq	$32, %rax
	movq	%rbx, %rsi
	jne	.Lrt_printf_320
.Lrt_printf_319:
	cmpl	$9999, %ecx
	jbe	.Lrt_printf_321
	.p2align 4,,10
	.p2align 3
.Lrt_printf_322:
	movl	%ecx, %ecx
	subq	$4, %rsi
	movq	%rcx, %rdi
	imulq	%r13, %rcx
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
	ja	.Lrt_printf_322
.Lrt_printf_321:
	cmpl	$99, %ecx
	jbe	.Lrt_printf_323
	movl	%ecx, %eax
	leaq	rt_printf_pairs(%rip), %rdi
	subq	$2, %rsi
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	imull	$100, %eax, %edx
	subl	%edx, %ecx
	leal	(%rcx,%rcx), %edx
	movl	%eax, %ecx
	movzwl	(%rdi,%rdx), %edx
	movw	%dx, (%rsi)
.Lrt_printf_323:
	cmpl	$9, %ecx
	jbe	.Lrt_printf_324
	leal	(%rcx,%rcx), %eax
	leaq	rt_printf_pairs(%rip), %rdi
	movzwl	(%rdi,%rax), %eax
	movw	%ax, -2(%rsi)
.Lrt_printf_325:
	movzbl	(%r14), %eax
	movq	-304(%rbp), %r9
	cmpb	$37, %al
	je	.Lrt_printf_245
.Lrt_printf_397:
	testb	%al, %al
	jne	.Lrt_printf_249
	jmp	.Lrt_printf_246
	.p2align 4,,10
	.p2align 3
.Lrt_printf_247:
	addq	$1, %r14
	movb	%al, (%rbx)
	addq	$1, %rbx
	movzbl	(%r14), %eax
	testb	%al, %al
	je	.Lrt_printf_390
	cmpb	$37, %al
	je	.Lrt_printf_245
.Lrt_printf_249:
	cmpq	%rbx, %r8
	jne	.Lrt_printf_247
.Lrt_printf_394:
	movq	-312(%rbp), %r11
	movq	-320(%rbp), %r10
	leaq	-288(%rbp), %rdx
	leaq	-224(%rbp), %r14
	jmp	.Lrt_printf_288
	.p2align 4,,10
	.p2align 3
.Lrt_printf_324:
	addl	$48, %ecx
	movb	%cl, -1(%rsi)
	jmp	.Lrt_printf_325
	.p2align 4,,10
	.p2align 3
.Lrt_printf_314:
	testq	%r10, %r10
	je	.Lrt_printf_313
	addq	%rbx, %r10
	.p2align 4,,10
	.p2align 3
.Lrt_printf_317:
	addq	$1, %rbx
	movb	$32, -1(%rbx)
	cmpq	%r10, %rbx
	jne	.Lrt_printf_317
	jmp	.Lrt_printf_313
.Lrt_printf_332:
	movq	%r11, %r9
	.p2align 4,,10
	.p2align 3
.Lrt_printf_320:
	movabsq	$-6067343680855748867, %rax
	subq	$8, %rsi
	mulq	%r9
	movq	%rdx, %r11
	shrq	$26, %r11
	imull	$100000000, %r11d, %eax
	movl	%r11d, -336(%rbp)
	subl	%eax, %r9d
	movl	$3518437209, %eax
	movl	%r9d, %r10d
	imulq	%rax, %r10
	shrq	$45, %r10
	imull	$10000, %r10d, %eax
	subl	%eax, %r9d
	movl	%r10d, %eax
	imulq	$1374389535, %rax, %rax
	movl	%r9d, %ecx
	shrq	$37, %rax
	leal	(%rax,%rax), %r9d
	imull	$100, %eax, %eax
	movzwl	(%rdi,%r9), %r9d
	movw	%r9w, (%rsi)
	subl	%eax, %r10d
	leal	(%r10,%r10), %eax
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
	jne	.Lrt_printf_332
	movl	%r11d, %ecx
	jmp	.Lrt_printf_319
.Lrt_printf_246:
	movq	-312(%rbp), %r11
	movq	-320(%rbp), %r10
	testq	%rbx, %rbx
	jne	.Lrt_printf_248
	.p2align 4,,10
	.p2align 3
.Lrt_printf_393:
	leaq	-288(%rbp), %rdx
	leaq	-224(%rbp), %r14
	jmp	.Lrt_printf_288
	.p2align 4,,10
	.p2align 3
.Lrt_printf_390:
	movq	-312(%rbp), %r11
	movq	-320(%rbp), %r10
.Lrt_printf_248:
	movq	-296(%rbp), %rsi
	movq	%rbx, %rax
	subq	%rsi, %rax
	cmpq	$2147483647, %rax
	jg	.Lrt_printf_393
	movq	%rbx, 40(%r15)
	jmp	.Lrt_printf_242
	.p2align 4,,10
	.p2align 3
.Lrt_printf_250:
	cmpb	$115, %dil
	je	.Lrt_printf_398
	cmpb	$99, %dil
	je	.Lrt_printf_399
	cmpb	$108, %dil
	je	.Lrt_printf_400
	cmpb	$102, %dil
	je	.Lrt_printf_401
	cmpb	$46, %dil
	je	.Lrt_printf_402
	leal	-48(%rdi), %esi
	cmpb	$9, %sil
	ja	.Lrt_printf_305
	cmpb	$48, %dil
	je	.Lrt_printf_306
	movzbl	%sil, %esi
	movl	$2, %eax
.Lrt_printf_307:
	cmpb	$100, (%r14,%rax)
	je	.Lrt_printf_403
.Lrt_printf_277:
	movq	-328(%rbp), %rax
	addq	$1, %r14
	movq	%rbx, -288(%rbp)
	leaq	-288(%rbp), %rdx
	movq	%r14, -272(%rbp)
	leaq	-224(%rbp), %r14
	movq	%rdx, %rdi
	movq	%rax, -256(%rbp)
	movq	-296(%rbp), %rax
	movq	%r14, %rsi
	movq	%r8, -280(%rbp)
	movq	%rax, -248(%rbp)
	movl	-344(%rbp), %eax
	movq	%r9, -264(%rbp)
	movl	%eax, -240(%rbp)
	movq	%rdx, -304(%rbp)
	movq	%r8, -336(%rbp)
	call	rt_printf_conversion.constprop.0
	movq	-304(%rbp), %rdx
	testq	%rax, %rax
	movq	%rax, %rbx
	je	.Lrt_printf_391
	movq	-256(%rbp), %rax
	movq	-272(%rbp), %r14
	movq	-264(%rbp), %r9
	movq	-336(%rbp), %r8
	movq	%rax, -328(%rbp)
	movl	-240(%rbp), %eax
	movl	%eax, -344(%rbp)
	jmp	.Lrt_printf_244
	.p2align 4,,10
	.p2align 3
.Lrt_printf_251:
	movq	-328(%rbp), %rax
	movq	%r9, -304(%rbp)
	movslq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, -328(%rbp)
	jmp	.Lrt_printf_252
.Lrt_printf_400:
	movzbl	2(%r14), %eax
	cmpb	$100, %al
	je	.Lrt_printf_404
	cmpb	$108, %al
	je	.Lrt_printf_405
	cmpb	$102, %al
	jne	.Lrt_printf_277
	addq	$3, %r14
	movl	$27, %eax
	movl	$6, %ecx
.Lrt_printf_281:
	movl	-344(%rbp), %esi
	cmpl	$7, %esi
	ja	.Lrt_printf_285
	movl	%esi, %edx
	leal	1(%rsi), %edi
	salq	$4, %rdx
	movl	%edi, -336(%rbp)
	movq	-176(%rdx,%rbp), %rdi
.Lrt_printf_286:
	movq	%r8, %rdx
	subq	%rbx, %rdx
	cmpq	%rax, %rdx
	jb	.Lrt_printf_394
	leaq	-288(%rbp), %rdx
	movl	%ecx, %esi
	movq	%r9, -368(%rbp)
	movq	%r8, -360(%rbp)
	movq	%rdx, -352(%rbp)
	movl	%ecx, -344(%rbp)
	movq	%rdi, -304(%rbp)
	call	rt_printf_fixed
	movq	-304(%rbp), %rdi
	movl	-344(%rbp), %ecx
	testl	%eax, %eax
	movq	-352(%rbp), %rdx
	movq	-360(%rbp), %r8
	movq	-368(%rbp), %r9
	je	.Lrt_printf_406
	testq	%rdi, %rdi
	jns	.Lrt_printf_290
	movb	$45, (%rbx)
	addq	$1, %rbx
.Lrt_printf_290:
	movq	-288(%rbp), %rsi
	leaq	rt_printf_bounds(%rip), %rdx
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
	movq	%rax, -304(%rbp)
	movq	%rax, %r11
	movq	%rsi, %rax
	shrq	$32, %rax
	jne	.Lrt_printf_407
.Lrt_printf_291:
	movl	%esi, %eax
	cmpq	$9999, %rsi
	jbe	.Lrt_printf_293
	movq	%r15, -344(%rbp)
	leaq	rt_printf_pairs(%rip), %rdi
	movl	$3518437209, %ebx
.Lrt_printf_294:
	movl	%eax, %eax
	subq	$4, %r11
	movq	%rax, %r10
	imulq	%rbx, %rax
	movl	%r10d, %esi
	shrq	$45, %rax
	imull	$10000, %eax, %edx
	subl	%edx, %esi
	movl	%esi, %edx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	leal	(%rdx,%rdx), %r15d
	imull	$100, %edx, %edx
	movzwl	(%rdi,%r15), %r15d
	movw	%r15w, (%r11)
	subl	%edx, %esi
	leal	(%rsi,%rsi), %edx
	movzwl	(%rdi,%rdx), %edx
	movw	%dx, 2(%r11)
	cmpl	$99999999, %r10d
	ja	.Lrt_printf_294
	movq	-344(%rbp), %r15
.Lrt_printf_293:
	cmpl	$99, %eax
	jbe	.Lrt_printf_295
	movl	%eax, %edx
	leaq	rt_printf_pairs(%rip), %rdi
	subq	$2, %r11
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	movq	%rdx, %rsi
	imull	$100, %edx, %edx
	subl	%edx, %eax
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, (%r11)
	movl	%esi, %eax
.Lrt_printf_295:
	cmpl	$9, %eax
	jbe	.Lrt_printf_296
	addl	%eax, %eax
	leaq	rt_printf_pairs(%rip), %rdi
	movl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, -2(%r11)
.Lrt_printf_297:
	testl	%ecx, %ecx
	je	.Lrt_printf_328
	movq	-304(%rbp), %rax
	leaq	1(%rax), %r10
	movb	$46, (%rax)
	movq	-280(%rbp), %rax
	leaq	(%r10,%rcx), %rbx
	movq	%rax, %rdi
	movq	%rbx, %rcx
	shrq	$32, %rdi
	jne	.Lrt_printf_408
.Lrt_printf_299:
	movq	%rcx, %rdx
	subq	%r10, %rdx
	cmpq	$1, %rdx
	jle	.Lrt_printf_301
	leaq	rt_printf_pairs(%rip), %rdi
.Lrt_printf_302:
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
	subq	%r10, %rdx
	cmpq	$1, %rdx
	jg	.Lrt_printf_302
.Lrt_printf_301:
	cmpq	%rcx, %r10
	jnb	.Lrt_printf_298
	movl	%eax, %edx
	movl	$3435973837, %ecx
	movq	-304(%rbp), %rdi
	imulq	%rcx, %rdx
	shrq	$35, %rdx
	leal	(%rdx,%rdx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addl	$48, %eax
	movb	%al, 1(%rdi)
.Lrt_printf_298:
	movl	-336(%rbp), %eax
	movl	%eax, -344(%rbp)
	jmp	.Lrt_printf_244
.Lrt_printf_398:
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_printf_255
	movq	(%r9), %rsi
	leaq	8(%r9), %r10
.Lrt_printf_256:
	testq	%rsi, %rsi
	je	.Lrt_printf_394
	movq	%rsi, %rdx
	pxor	%xmm0, %xmm0
	movl	%esi, %ecx
	movq	%r8, %r9
	andq	$-16, %rdx
	movdqa	%xmm0, %xmm1
	andl	$15, %ecx
	subq	%rbx, %r9
	pcmpeqb	(%rdx), %xmm1
	pmovmskb	%xmm1, %eax
	shrl	%cl, %eax
	testl	%eax, %eax
	jne	.Lrt_printf_409
	pcmpeqb	16(%rdx), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_printf_410
	movq	%rsi, %rdi
	movq	%r8, -360(%rbp)
	movq	%r10, -352(%rbp)
	movq	%r9, -336(%rbp)
	movq	%rsi, -304(%rbp)
	call	strlen@PLT
	movq	-360(%rbp), %r8
	movq	-352(%rbp), %r10
	movq	-336(%rbp), %r9
	movq	-304(%rbp), %rsi
	movq	%rax, %rdx
.Lrt_printf_262:
	cmpq	%rdx, %r9
	jb	.Lrt_printf_394
	addq	$2, %r14
	cmpq	$16, %rdx
	jbe	.Lrt_printf_259
	cmpq	$32, %rdx
	jbe	.Lrt_printf_260
	movq	%rbx, %rdi
	movq	%r8, -352(%rbp)
	movq	%r10, -336(%rbp)
	movq	%rdx, -304(%rbp)
	call	memcpy@PLT
	movq	-352(%rbp), %r8
	movq	-336(%rbp), %r10
	movq	-304(%rbp), %rdx
.Lrt_printf_265:
	addq	%rdx, %rbx
	movq	%r10, %r9
	jmp	.Lrt_printf_244
.Lrt_printf_399:
	cmpq	%rbx, %r8
	je	.Lrt_printf_394
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_printf_270
	movzbl	(%r9), %eax
	addq	$8, %r9
.Lrt_printf_271:
	movb	%al, (%rbx)
	addq	$2, %r14
	addq	$1, %rbx
	jmp	.Lrt_printf_244
.Lrt_printf_259:
	cmpq	$3, %rdx
	jbe	.Lrt_printf_264
	movl	(%rsi), %r9d
	movq	%rdx, %rcx
	leaq	-4(%rdx), %rax
	shrq	$3, %rcx
	movl	%r9d, (%rbx)
	leaq	0(,%rcx,4), %rdi
	movl	(%rsi,%rcx,4), %r9d
	subq	%rdi, %rax
	movl	%r9d, (%rbx,%rcx,4)
	movl	(%rsi,%rax), %ecx
	movl	%ecx, (%rbx,%rax)
	movl	-4(%rsi,%rdx), %eax
	movl	%eax, -4(%rbx,%rdx)
	jmp	.Lrt_printf_265
.Lrt_printf_402:
	movzbl	2(%r14), %eax
	subl	$48, %eax
	cmpb	$9, %al
	ja	.Lrt_printf_277
	movzbl	%al, %ecx
	movzbl	3(%r14), %eax
	cmpb	$102, %al
	je	.Lrt_printf_411
	cmpb	$108, %al
	jne	.Lrt_printf_277
	cmpb	$102, 4(%r14)
	jne	.Lrt_printf_277
	addq	$5, %r14
	leal	21(%rcx), %eax
	jmp	.Lrt_printf_281
	.p2align 4,,10
	.p2align 3
.Lrt_printf_409:
	rep bsfl	%eax, %eax
	movslq	%eax, %rdx
	cmpq	%rdx, %r9
	jb	.Lrt_printf_394
	addq	$2, %r14
	cmpl	$16, %eax
	jle	.Lrt_printf_259
.Lrt_printf_260:
	movdqu	(%rsi), %xmm1
	movdqu	-16(%rsi,%rdx), %xmm0
	movups	%xmm1, (%rbx)
	movups	%xmm0, -16(%rbx,%rdx)
	jmp	.Lrt_printf_265
.Lrt_printf_305:
	cmpb	$37, %dil
	jne	.Lrt_printf_277
	cmpq	%rbx, %r8
	je	.Lrt_printf_394
	movb	$37, (%rbx)
	addq	$2, %r14
	addq	$1, %rbx
	jmp	.Lrt_printf_244
.Lrt_printf_264:
	testq	%rdx, %rdx
	je	.Lrt_printf_265
	movzbl	(%rsi), %eax
	movb	%al, (%rbx)
	movq	%rdx, %rax
	shrq	%rax
	movzbl	(%rsi,%rax), %ecx
	movb	%cl, (%rbx,%rax)
	movzbl	-1(%rsi,%rdx), %eax
	movb	%al, -1(%rbx,%rdx)
	jmp	.Lrt_printf_265
.Lrt_printf_410:
	rep bsfl	%eax, %eax
	movl	$16, %edx
	subl	%ecx, %edx
	cltq
	addq	%rax, %rdx
	jmp	.Lrt_printf_262
.Lrt_printf_306:
	movzbl	2(%r14), %eax
	subl	$48, %eax
	movzbl	%al, %esi
	cmpb	$9, %al
	ja	.Lrt_printf_277
	movl	$3, %eax
	jmp	.Lrt_printf_307
.Lrt_printf_405:
	cmpb	$100, 3(%r14)
	jne	.Lrt_printf_277
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_printf_278
	movq	(%r9), %rcx
	addq	$8, %r9
.Lrt_printf_279:
	movq	%r9, -304(%rbp)
	addq	$4, %r14
	xorl	%esi, %esi
	jmp	.Lrt_printf_253
.Lrt_printf_255:
	movq	-328(%rbp), %rax
	movq	%r9, %r10
	movq	(%rax), %rsi
	addq	$8, %rax
	movq	%rax, -328(%rbp)
	jmp	.Lrt_printf_256
.Lrt_printf_401:
	addq	$2, %r14
	movl	$27, %eax
	movl	$6, %ecx
	jmp	.Lrt_printf_281
.Lrt_printf_391:
	movq	-312(%rbp), %r11
	movq	-320(%rbp), %r10
	jmp	.Lrt_printf_288
.Lrt_printf_404:
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_printf_274
	leaq	8(%r9), %rax
	movq	(%r9), %rcx
	movq	%rax, -304(%rbp)
.Lrt_printf_275:
	addq	$3, %r14
	xorl	%esi, %esi
	jmp	.Lrt_printf_253
.Lrt_printf_270:
	movq	-328(%rbp), %rdi
	movzbl	(%rdi), %eax
	addq	$8, %rdi
	movq	%rdi, -328(%rbp)
	jmp	.Lrt_printf_271
.Lrt_printf_296:
	addl	$48, %eax
	movb	%al, -1(%r11)
	jmp	.Lrt_printf_297
.Lrt_printf_406:
	movq	-312(%rbp), %r11
	movq	-320(%rbp), %r10
	leaq	-224(%rbp), %r14
	jmp	.Lrt_printf_288
.Lrt_printf_403:
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_printf_308
	leaq	8(%r9), %rax
	movslq	(%r9), %rcx
	movq	%rax, -304(%rbp)
.Lrt_printf_309:
	xorl	%eax, %eax
	cmpb	$48, %dil
	sete	%al
	leaq	3(%r14,%rax), %r14
	jmp	.Lrt_printf_253
.Lrt_printf_328:
	movq	-304(%rbp), %rbx
	jmp	.Lrt_printf_298
.Lrt_printf_407:
	movq	%r15, -344(%rbp)
	leaq	rt_printf_pairs(%rip), %rdi
	movl	$100000000, %ebx
	movl	$100, %r10d
.Lrt_printf_292:
	movq	%rsi, %rax
	xorl	%edx, %edx
	movq	%rsi, %r15
	subq	$8, %r11
	divq	%rbx
	imull	$100000000, %eax, %edx
	movq	%rax, %rsi
	movl	%r15d, %eax
	movl	$10000, %r15d
	subl	%edx, %eax
	xorl	%edx, %edx
	divl	%r15d
	movl	%edx, %r15d
	xorl	%edx, %edx
	divl	%r10d
	addl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, (%r11)
	leal	(%rdx,%rdx), %eax
	xorl	%edx, %edx
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 2(%r11)
	movl	%r15d, %eax
	divl	%r10d
	addl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 4(%r11)
	leal	(%rdx,%rdx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 6(%r11)
	movq	%rsi, %rax
	shrq	$32, %rax
	jne	.Lrt_printf_292
	movq	-344(%rbp), %r15
	jmp	.Lrt_printf_291
.Lrt_printf_285:
	movq	-328(%rbp), %rsi
	movl	-344(%rbp), %edx
	movq	(%rsi), %rdi
	addq	$8, %rsi
	movl	%edx, -336(%rbp)
	movq	%rsi, -328(%rbp)
	jmp	.Lrt_printf_286
.Lrt_printf_411:
	addq	$4, %r14
	leal	21(%rcx), %eax
	jmp	.Lrt_printf_281
.Lrt_printf_274:
	movq	-328(%rbp), %rax
	movq	%r9, -304(%rbp)
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, -328(%rbp)
	jmp	.Lrt_printf_275
.Lrt_printf_278:
	movq	-328(%rbp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, -328(%rbp)
	jmp	.Lrt_printf_279
.Lrt_printf_408:
	leaq	rt_printf_pairs(%rip), %rdi
	movl	$100, %r11d
.Lrt_printf_300:
	xorl	%edx, %edx
	movq	%rax, %rsi
	subq	$2, %rcx
	divq	%r11
	imull	$100, %eax, %edx
	subl	%edx, %esi
	leal	(%rsi,%rsi), %edx
	movq	%rax, %rsi
	movzwl	(%rdi,%rdx), %edx
	shrq	$32, %rsi
	movw	%dx, (%rcx)
	je	.Lrt_printf_299
	jmp	.Lrt_printf_300
.Lrt_printf_308:
	movq	-328(%rbp), %rax
	movq	%r9, -304(%rbp)
	movslq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, -328(%rbp)
	jmp	.Lrt_printf_309
	.cfi_endproc
	.size	rt_printf_any, .-rt_printf_any
	.p2align 4
	.type	rt_printf, @function
rt_printf:
	.cfi_startproc
	movq	stdout@GOTPCREL(%rip), %rax
	cmpb	$37, (%rdi)
	movq	(%rax), %r10
	je	.Lrt_printf_431
.Lrt_printf_429:
	jmp	rt_printf_any
	.p2align 4,,10
	.p2align 3
.Lrt_printf_431:
	movzbl	1(%rdi), %eax
	cmpb	$100, %al
	jne	.Lrt_printf_414
	movslq	%esi, %r11
	movq	%rdi, %rax
.Lrt_printf_415:
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movzbl	2(%rax), %ebx
	testb	%bl, %bl
	je	.Lrt_printf_417
	cmpb	$37, %bl
	je	.Lrt_printf_413
	cmpb	$0, 3(%rax)
	jne	.Lrt_printf_413
.Lrt_printf_417:
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.Lrt_printf_413
	cmpb	$0, (%rax)
	je	.Lrt_printf_413
	movl	192(%r10), %eax
	testl	%eax, %eax
	jns	.Lrt_printf_413
	testl	$514, (%r10)
	jne	.Lrt_printf_413
	movq	48(%r10), %rax
	subq	40(%r10), %rax
	cmpq	$20, %rax
	jle	.Lrt_printf_413
	movsbl	%bl, %edx
	movq	%r11, %rsi
	movq	%r10, %rdi
	popq	%rbx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 8
	jmp	rt_printf_integer
	.p2align 4,,10
	.p2align 3
.Lrt_printf_413:
	.cfi_restore_state
	popq	%rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
	jmp	rt_printf_any
	.p2align 4,,10
	.p2align 3
.Lrt_printf_414:
	cmpb	$108, %al
	jne	.Lrt_printf_429
	xorl	%eax, %eax
	cmpb	$108, 2(%rdi)
	sete	%al
	leaq	1(%rdi,%rax), %rax
	cmpb	$100, 1(%rax)
	jne	.Lrt_printf_429
	movq	%rsi, %r11
	jmp	.Lrt_printf_415
	.cfi_endproc
	.size	rt_printf, .-rt_printf
	.section	.rodata
	.align 32
	.type	rt_printf_bounds, @object
	.size	rt_printf_bounds, 160
rt_printf_bounds:
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
	.type	rt_printf_pairs, @object
	.size	rt_printf_pairs, 200
rt_printf_pairs:
	.ascii	"000102030405060708091011121314151617181920212223242526272829"
	.ascii	"303132333435363738394041424344454647484950515253545556575859"
	.ascii	"606162636465666768697071727374757677787980818283848586878889"
	.ascii	"90919293949596979899"
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lrt_printf_C0:
	.long	8
	.long	48
	.weak	__libc_single_threaded
	.section	.note.GNU-stack,"",@progbits
