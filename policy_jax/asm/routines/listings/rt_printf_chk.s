	.text
	.p2align 4
	.type	rt_printf_chk_fixed, @function
rt_printf_chk_fixed:
	.cfi_startproc
	movabsq	$4503599627370495, %rax
	movq	%rdi, %r11
	shrq	$52, %r11
	andq	%rax, %rdi
	andl	$2047, %r11d
	cmpl	$1085, %r11d
	ja	.Lrt_printf_chk_30
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
	je	.Lrt_printf_chk_4
	movl	$1075, %r9d
	movq	%rdi, %rax
	subl	%r11d, %r9d
	btsq	$52, %rax
	testl	%r9d, %r9d
	jle	.Lrt_printf_chk_31
	testl	%esi, %esi
	jne	.Lrt_printf_chk_32
	movl	$1, %ebx
	cmpl	$63, %r9d
	jg	.Lrt_printf_chk_12
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
.Lrt_printf_chk_16:
	addq	%rbp, %rdx
	cmpq	%rdx, %rsi
	setb	%dl
	setb	%cl
	movzbl	%dl, %edx
	testq	%rbp, %rbp
	je	.Lrt_printf_chk_33
.Lrt_printf_chk_8:
#APP
# 26 "/work/wt/print/policy_jax/asm/routines/source/fixed.h" 1
	fnstcw -2(%rsp)
# 0 "" 2
#NO_APP
	testw	$3072, -2(%rsp)
	jne	.Lrt_printf_chk_15
	movslq	%edx, %rdx
	addq	%rdx, %r10
.Lrt_printf_chk_9:
	cmpq	%rbx, %r10
	je	.Lrt_printf_chk_34
.Lrt_printf_chk_6:
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
.Lrt_printf_chk_32:
	.cfi_restore_state
	movl	%esi, %esi
	leaq	rt_printf_chk_bounds(%rip), %rdx
	movq	(%rdx,%rsi,8), %rbx
	cmpl	$63, %r9d
	jg	.Lrt_printf_chk_12
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
	jmp	.Lrt_printf_chk_16
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_15:
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
.Lrt_printf_chk_4:
	.cfi_restore_state
	testl	%esi, %esi
	je	.Lrt_printf_chk_7
	movl	%esi, %esi
	leaq	rt_printf_chk_bounds(%rip), %rax
	xorl	%r10d, %r10d
	movq	(%rax,%rsi,8), %rbx
	testq	%rdi, %rdi
	je	.Lrt_printf_chk_9
.Lrt_printf_chk_27:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%edi, %edi
	jmp	.Lrt_printf_chk_8
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_31:
	leal	-1075(%r11), %ecx
	xorl	%r10d, %r10d
	salq	%cl, %rax
	movq	%rax, %rdi
	jmp	.Lrt_printf_chk_6
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_34:
	addq	$1, %rdi
.Lrt_printf_chk_28:
	xorl	%r10d, %r10d
	jmp	.Lrt_printf_chk_6
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_33:
	movzbl	%cl, %ecx
	addq	%rcx, %r10
	jmp	.Lrt_printf_chk_9
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_7:
	movl	$1, %ebx
	testq	%rdi, %rdi
	jne	.Lrt_printf_chk_27
	jmp	.Lrt_printf_chk_28
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_12:
	cmpl	$127, %r9d
	jg	.Lrt_printf_chk_27
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
	jc	.Lrt_printf_chk_20
	movq	%rbp, %rax
	xorq	%r12, %rsi
	xorq	%rdi, %rax
	orq	%rsi, %rax
	je	.Lrt_printf_chk_35
	xorl	%edi, %edi
	orq	%r12, %rbp
	je	.Lrt_printf_chk_9
	xorl	%edx, %edx
	jmp	.Lrt_printf_chk_8
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_20:
	movl	$1, %edx
	xorl	%edi, %edi
	jmp	.Lrt_printf_chk_8
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_30:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	xorl	%eax, %eax
	ret
.Lrt_printf_chk_35:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	.cfi_offset 6, -24
	.cfi_offset 12, -16
	movl	%r10d, %edx
	xorl	%edi, %edi
	andl	$1, %edx
	jmp	.Lrt_printf_chk_8
	.cfi_endproc
	.size	rt_printf_chk_fixed, .-rt_printf_chk_fixed
	.p2align 4
	.type	rt_printf_chk_integer, @function
rt_printf_chk_integer:
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
	jns	.Lrt_printf_chk_37
	movb	$45, (%r11)
	leaq	1(%r11), %r8
	negq	%rbx
.Lrt_printf_chk_37:
	movq	%rbx, %rdx
	movl	$3518437209, %ebp
	leaq	rt_printf_chk_bounds(%rip), %rax
	movabsq	$-6067343680855748867, %r12
	orq	$1, %rdx
	leaq	rt_printf_chk_pairs(%rip), %rdi
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
	jne	.Lrt_printf_chk_39
.Lrt_printf_chk_38:
	cmpl	$9999, %ecx
	jbe	.Lrt_printf_chk_40
	leaq	rt_printf_chk_pairs(%rip), %rdi
	movl	$3518437209, %ebp
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_41:
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
	ja	.Lrt_printf_chk_41
.Lrt_printf_chk_40:
	cmpl	$99, %ecx
	jbe	.Lrt_printf_chk_42
	movl	%ecx, %eax
	subq	$2, %rsi
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	imull	$100, %eax, %edx
	subl	%edx, %ecx
	leal	(%rcx,%rcx), %edx
	leaq	rt_printf_chk_pairs(%rip), %rcx
	movzwl	(%rcx,%rdx), %edx
	movl	%eax, %ecx
	movw	%dx, (%rsi)
.Lrt_printf_chk_42:
	cmpl	$9, %ecx
	jbe	.Lrt_printf_chk_43
	leal	(%rcx,%rcx), %eax
	leaq	rt_printf_chk_pairs(%rip), %rdx
	movzwl	(%rdx,%rax), %eax
	movw	%ax, -2(%rsi)
.Lrt_printf_chk_44:
	testb	%r10b, %r10b
	je	.Lrt_printf_chk_45
	movb	%r10b, (%r8)
	addq	$1, %r8
.Lrt_printf_chk_45:
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
.Lrt_printf_chk_43:
	.cfi_restore_state
	addl	$48, %ecx
	movb	%cl, -1(%rsi)
	jmp	.Lrt_printf_chk_44
.Lrt_printf_chk_48:
	movq	%r13, %rbx
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_39:
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
	je	.Lrt_printf_chk_38
	jmp	.Lrt_printf_chk_48
	.cfi_endproc
	.size	rt_printf_chk_integer, .-rt_printf_chk_integer
	.p2align 4
	.type	rt_printf_chk_conversion.constprop.0, @function
rt_printf_chk_conversion.constprop.0:
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
	jmp	.Lrt_printf_chk_58
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_54:
	cmpb	$45, %al
	je	.Lrt_printf_chk_231
	cmpb	$43, %al
	je	.Lrt_printf_chk_157
	cmpb	$32, %al
	jne	.Lrt_printf_chk_57
	testb	%r12b, %r12b
	cmove	%edx, %r12d
.Lrt_printf_chk_55:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
.Lrt_printf_chk_58:
	cmpb	$48, %al
	jne	.Lrt_printf_chk_54
	orl	$2, %ebp
	jmp	.Lrt_printf_chk_55
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_231:
	orl	$1, %ebp
	jmp	.Lrt_printf_chk_55
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_157:
	movl	$43, %r12d
	jmp	.Lrt_printf_chk_55
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_57:
	cmpb	$42, %al
	je	.Lrt_printf_chk_59
	leal	-48(%rax), %edx
	xorl	%r14d, %r14d
	xorl	%r9d, %r9d
	cmpb	$9, %dl
	ja	.Lrt_printf_chk_61
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_60:
	cmpl	$100000, %r14d
	ja	.Lrt_printf_chk_65
	leal	(%r14,%r14,4), %edx
	leal	-48(%rax,%rdx,2), %r14d
.Lrt_printf_chk_65:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	leal	-48(%rax), %edx
	cmpb	$9, %dl
	jbe	.Lrt_printf_chk_60
	cmpl	$100000, %r14d
	seta	%r9b
.Lrt_printf_chk_61:
	movl	$-1, %edx
	cmpb	$46, %al
	je	.Lrt_printf_chk_232
.Lrt_printf_chk_66:
	testb	%r9b, %r9b
	jne	.Lrt_printf_chk_74
	leal	-104(%rax), %esi
	cmpb	$18, %sil
	ja	.Lrt_printf_chk_162
	leaq	.Lrt_printf_chk_77(%rip), %r9
	movzbl	%sil, %esi
	movslq	(%r9,%rsi,4), %rsi
	addq	%r9, %rsi
	jmp	*%rsi
	.section	.rodata
	.align 4
	.align 4
.Lrt_printf_chk_77:
	.long	.Lrt_printf_chk_79-.Lrt_printf_chk_77
	.long	.Lrt_printf_chk_162-.Lrt_printf_chk_77
	.long	.Lrt_printf_chk_76-.Lrt_printf_chk_77
	.long	.Lrt_printf_chk_162-.Lrt_printf_chk_77
	.long	.Lrt_printf_chk_78-.Lrt_printf_chk_77
	.long	.Lrt_printf_chk_162-.Lrt_printf_chk_77
	.long	.Lrt_printf_chk_162-.Lrt_printf_chk_77
	.long	.Lrt_printf_chk_162-.Lrt_printf_chk_77
	.long	.Lrt_printf_chk_162-.Lrt_printf_chk_77
	.long	.Lrt_printf_chk_162-.Lrt_printf_chk_77
	.long	.Lrt_printf_chk_162-.Lrt_printf_chk_77
	.long	.Lrt_printf_chk_162-.Lrt_printf_chk_77
	.long	.Lrt_printf_chk_76-.Lrt_printf_chk_77
	.long	.Lrt_printf_chk_162-.Lrt_printf_chk_77
	.long	.Lrt_printf_chk_162-.Lrt_printf_chk_77
	.long	.Lrt_printf_chk_162-.Lrt_printf_chk_77
	.long	.Lrt_printf_chk_162-.Lrt_printf_chk_77
	.long	.Lrt_printf_chk_162-.Lrt_printf_chk_77
	.long	.Lrt_printf_chk_76-.Lrt_printf_chk_77
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_162:
	leal	-70(%rax), %esi
	xorl	%r9d, %r9d
	movl	$32, %r10d
	cmpb	$50, %sil
	ja	.Lrt_printf_chk_74
.Lrt_printf_chk_234:
	leaq	.Lrt_printf_chk_84(%rip), %r11
	movzbl	%sil, %esi
	movslq	(%r11,%rsi,4), %rsi
	addq	%r11, %rsi
	jmp	*%rsi
	.section	.rodata
	.align 4
	.align 4
.Lrt_printf_chk_84:
	.long	.Lrt_printf_chk_88-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_83-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_86-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_87-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_88-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_87-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_83-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_86-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_230-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_84
	.long	.Lrt_printf_chk_83-.Lrt_printf_chk_84
	.text
.Lrt_printf_chk_76:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %r9
	movl	$64, %r10d
.Lrt_printf_chk_81:
	leal	-70(%rax), %esi
	cmpb	$50, %sil
	ja	.Lrt_printf_chk_74
	leaq	.Lrt_printf_chk_155(%rip), %r11
	movzbl	%sil, %esi
	movslq	(%r11,%rsi,4), %rsi
	addq	%r11, %rsi
	jmp	*%rsi
	.section	.rodata
	.align 4
	.align 4
.Lrt_printf_chk_155:
	.long	.Lrt_printf_chk_175-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_176-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_177-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_175-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_177-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_176-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_178-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_74-.Lrt_printf_chk_155
	.long	.Lrt_printf_chk_176-.Lrt_printf_chk_155
	.text
.Lrt_printf_chk_79:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %r9
	movl	$16, %r10d
	cmpb	$104, %al
	jne	.Lrt_printf_chk_81
	movzbl	1(%rbx), %eax
	leaq	2(%rbx), %r9
	movl	$8, %r10d
	jmp	.Lrt_printf_chk_81
.Lrt_printf_chk_78:
	movzbl	(%rbx), %eax
	cmpb	$108, %al
	je	.Lrt_printf_chk_233
	movl	%eax, %esi
	xorl	%r9d, %r9d
	addq	$1, %rbx
	movl	$64, %r10d
	andl	$-33, %esi
	cmpb	$70, %sil
	leal	-70(%rax), %esi
	setne	%r9b
	cmpb	$50, %sil
	jbe	.Lrt_printf_chk_234
.Lrt_printf_chk_74:
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
.Lrt_printf_chk_232:
	.cfi_restore_state
	movzbl	(%rbx), %eax
	cmpb	$42, %al
	je	.Lrt_printf_chk_67
	leal	-48(%rax), %esi
	addq	$1, %rbx
	xorl	%edx, %edx
	cmpb	$9, %sil
	ja	.Lrt_printf_chk_66
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_68:
	cmpl	$100000, %edx
	ja	.Lrt_printf_chk_72
	leal	(%rdx,%rdx,4), %edx
	leal	-48(%rax,%rdx,2), %edx
.Lrt_printf_chk_72:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	jbe	.Lrt_printf_chk_68
	cmpl	$100000, %edx
	setg	%sil
	orl	%esi, %r9d
	jmp	.Lrt_printf_chk_66
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_59:
	leaq	48(%rdi), %rax
	cmpq	%rax, %rcx
	jnb	.Lrt_printf_chk_62
	movl	(%rcx), %r14d
	addq	$8, %rcx
.Lrt_printf_chk_63:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rdx
	testl	%r14d, %r14d
	js	.Lrt_printf_chk_235
	cmpl	$100000, %r14d
	movq	%rdx, %rbx
	seta	%r9b
	jmp	.Lrt_printf_chk_61
.Lrt_printf_chk_233:
	movzbl	1(%rbx), %eax
	leaq	2(%rbx), %r9
	movl	$64, %r10d
	jmp	.Lrt_printf_chk_81
.Lrt_printf_chk_176:
	movq	%r9, %rbx
.Lrt_printf_chk_83:
	cmpb	$111, %al
	je	.Lrt_printf_chk_166
	cmpb	$120, %al
	movl	$55, %esi
	movl	$87, %eax
	cmovne	%esi, %eax
	movl	$4, %esi
	movb	%al, 24(%rsp)
.Lrt_printf_chk_85:
	addq	$48, %rdi
	cmpq	%rdi, %rcx
	jnb	.Lrt_printf_chk_121
	leaq	8(%rcx), %rax
	movq	(%rcx), %r9
	movq	%rax, 16(%rsp)
.Lrt_printf_chk_122:
	movl	$64, %ecx
	subl	%r10d, %ecx
	salq	%cl, %r9
	shrq	%cl, %r9
	testl	%esi, %esi
	jne	.Lrt_printf_chk_123
	xorl	%r10d, %r10d
	xorl	%edi, %edi
	xorl	%r12d, %r12d
.Lrt_printf_chk_93:
	movq	%r9, %rax
	orq	$1, %rax
	bsrq	%rax, %rax
	leal	1(%rax), %ecx
	leaq	rt_printf_chk_bounds(%rip), %rax
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
.Lrt_printf_chk_124:
	xorl	%edi, %edi
	testl	%edx, %edx
	jns	.Lrt_printf_chk_236
.Lrt_printf_chk_126:
	subq	%r13, %r8
	movq	%rax, %rdx
	cmpq	%rax, %r14
	cmovnb	%r14, %rdx
	cmpq	%rdx, %r8
	jb	.Lrt_printf_chk_74
	cmpq	%r14, %rax
	jnb	.Lrt_printf_chk_170
	subq	%rax, %r14
	leaq	-1(%r14), %r10
	testb	$1, %bpl
	jne	.Lrt_printf_chk_128
	andl	$2, %ebp
	jne	.Lrt_printf_chk_130
	addq	%r13, %r14
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_131:
	addq	$1, %r13
	movb	$32, -1(%r13)
	cmpq	%r14, %r13
	jne	.Lrt_printf_chk_131
.Lrt_printf_chk_170:
	movq	$-1, %r10
	xorl	%r14d, %r14d
.Lrt_printf_chk_128:
	testb	%r12b, %r12b
	je	.Lrt_printf_chk_132
	movb	%r12b, 0(%r13)
	addq	$1, %r13
.Lrt_printf_chk_132:
	leaq	0(%r13,%rdi), %rax
	testq	%rdi, %rdi
	je	.Lrt_printf_chk_237
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_133:
	addq	$1, %r13
	movb	$48, -1(%r13)
	cmpq	%rax, %r13
	jne	.Lrt_printf_chk_133
.Lrt_printf_chk_134:
	movl	%r11d, %r11d
	leaq	(%rax,%r11), %rdi
	movl	%r9d, %eax
	testl	%ecx, %ecx
	jne	.Lrt_printf_chk_136
	movq	%r9, %rdx
	movq	%rdi, %rcx
	leaq	rt_printf_chk_pairs(%rip), %r8
	movl	$3518437209, %r13d
	shrq	$32, %rdx
	jne	.Lrt_printf_chk_138
.Lrt_printf_chk_137:
	cmpl	$9999, %eax
	jbe	.Lrt_printf_chk_139
	leaq	rt_printf_chk_pairs(%rip), %r8
	movl	$3518437209, %r12d
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_140:
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
	ja	.Lrt_printf_chk_140
.Lrt_printf_chk_139:
	cmpl	$99, %eax
	jbe	.Lrt_printf_chk_141
	movl	%eax, %edx
	subq	$2, %rcx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	imull	$100, %edx, %r8d
	subl	%r8d, %eax
	leaq	rt_printf_chk_pairs(%rip), %r8
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%r8,%rax), %eax
	movw	%ax, (%rcx)
	movl	%edx, %eax
.Lrt_printf_chk_141:
	cmpl	$9, %eax
	jbe	.Lrt_printf_chk_142
	addl	%eax, %eax
	leaq	rt_printf_chk_pairs(%rip), %r8
	movl	%eax, %eax
	movzwl	(%r8,%rax), %eax
	movw	%ax, -2(%rcx)
.Lrt_printf_chk_143:
	testl	%esi, %esi
	je	.Lrt_printf_chk_147
	movq	56(%rsp), %r11
	leaq	1(%rdi), %r9
	movl	%esi, %esi
	movb	$46, (%rdi)
	addq	%r9, %rsi
	leaq	rt_printf_chk_pairs(%rip), %r8
	movabsq	$2951479051793528259, %r13
	movq	%r11, %rdx
	movl	%r11d, %eax
	movq	%rsi, %rcx
	shrq	$32, %rdx
	jne	.Lrt_printf_chk_149
.Lrt_printf_chk_148:
	movq	%rcx, %rdx
	subq	%r9, %rdx
	cmpq	$1, %rdx
	jle	.Lrt_printf_chk_150
	leaq	rt_printf_chk_pairs(%rip), %r8
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_151:
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
	jg	.Lrt_printf_chk_151
.Lrt_printf_chk_150:
	cmpq	%rcx, %r9
	jnb	.Lrt_printf_chk_152
	movl	%eax, %edx
	movl	$3435973837, %ecx
	imulq	%rcx, %rdx
	shrq	$35, %rdx
	leal	(%rdx,%rdx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addl	$48, %eax
	movb	%al, 1(%rdi)
.Lrt_printf_chk_152:
	movq	%rsi, %rdi
.Lrt_printf_chk_147:
	leaq	1(%rdi,%r10), %rax
	testq	%r14, %r14
	je	.Lrt_printf_chk_238
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_153:
	addq	$1, %rdi
	movb	$32, -1(%rdi)
	cmpq	%rdi, %rax
	jne	.Lrt_printf_chk_153
.Lrt_printf_chk_114:
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
.Lrt_printf_chk_177:
	.cfi_restore_state
	movq	%r9, %rbx
.Lrt_printf_chk_87:
	addq	$48, %rdi
	cmpq	%rdi, %rcx
	jnb	.Lrt_printf_chk_89
	leaq	8(%rcx), %rax
	movq	(%rcx), %r9
	movq	%rax, 16(%rsp)
.Lrt_printf_chk_90:
	movl	$64, %ecx
	subl	%r10d, %ecx
	salq	%cl, %r9
	testq	%r9, %r9
	js	.Lrt_printf_chk_91
	xorl	%edi, %edi
	testb	%r12b, %r12b
	setne	%dil
.Lrt_printf_chk_92:
	movb	$0, 24(%rsp)
	shrq	%cl, %r9
	xorl	%r10d, %r10d
	xorl	%esi, %esi
	jmp	.Lrt_printf_chk_93
.Lrt_printf_chk_86:
	movl	%ebp, %esi
	andl	$2, %esi
	orl	%r9d, %esi
	jne	.Lrt_printf_chk_74
	addq	$48, %rdi
	cmpb	$99, %al
	je	.Lrt_printf_chk_239
	cmpq	%rdi, %rcx
	jnb	.Lrt_printf_chk_99
	leaq	8(%rcx), %rax
	movq	(%rcx), %r12
	movq	%rax, 16(%rsp)
.Lrt_printf_chk_100:
	testq	%r12, %r12
	je	.Lrt_printf_chk_74
	testl	%edx, %edx
	js	.Lrt_printf_chk_240
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
.Lrt_printf_chk_98:
	cmpq	%rdx, %r14
	cmovb	%rdx, %r14
	subq	%r13, %r8
	cmpq	%r14, %r8
	jb	.Lrt_printf_chk_74
	andl	$1, %ebp
	jne	.Lrt_printf_chk_104
	movq	%r14, %rax
	subq	%rdx, %rax
	je	.Lrt_printf_chk_104
	addq	%r13, %rax
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_105:
	addq	$1, %r13
	movb	$32, -1(%r13)
	cmpq	%rax, %r13
	jne	.Lrt_printf_chk_105
.Lrt_printf_chk_104:
	cmpq	$16, %rdx
	ja	.Lrt_printf_chk_106
	cmpq	$7, %rdx
	jbe	.Lrt_printf_chk_107
	movq	(%r12), %rcx
	movq	-8(%r12,%rdx), %rax
	movq	%rcx, 0(%r13)
	movq	%rax, -8(%r13,%rdx)
.Lrt_printf_chk_108:
	leaq	0(%r13,%rdx), %rax
	testl	%ebp, %ebp
	je	.Lrt_printf_chk_114
	cmpq	%rdx, %r14
	je	.Lrt_printf_chk_114
	leaq	0(%r13,%r14), %rdx
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_113:
	addq	$1, %rax
	movb	$32, -1(%rax)
	cmpq	%rdx, %rax
	jne	.Lrt_printf_chk_113
	jmp	.Lrt_printf_chk_114
.Lrt_printf_chk_172:
	movq	%r12, %r9
.Lrt_printf_chk_138:
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
	je	.Lrt_printf_chk_137
	jmp	.Lrt_printf_chk_172
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_142:
	addl	$48, %eax
	movb	%al, -1(%rcx)
	jmp	.Lrt_printf_chk_143
.Lrt_printf_chk_235:
	negl	%r14d
	orl	$1, %ebp
	movq	%rdx, %rbx
	cmpl	$100000, %r14d
	seta	%r9b
	jmp	.Lrt_printf_chk_61
.Lrt_printf_chk_67:
	leaq	48(%rdi), %rax
	cmpq	%rax, %rcx
	jnb	.Lrt_printf_chk_70
	movl	(%rcx), %esi
	addq	$8, %rcx
.Lrt_printf_chk_71:
	testl	%esi, %esi
	movl	$-1, %edx
	movzbl	1(%rbx), %eax
	cmovns	%esi, %edx
	cmpl	$100000, %esi
	setg	%sil
	addq	$2, %rbx
	orl	%esi, %r9d
	jmp	.Lrt_printf_chk_66
.Lrt_printf_chk_130:
	addq	%r14, %rdi
	movq	$-1, %r10
	xorl	%r14d, %r14d
	jmp	.Lrt_printf_chk_128
.Lrt_printf_chk_91:
	negq	%r9
	movl	$1, %edi
	movl	$45, %r12d
	jmp	.Lrt_printf_chk_92
.Lrt_printf_chk_238:
	movq	%rdi, %rax
	jmp	.Lrt_printf_chk_114
.Lrt_printf_chk_237:
	movq	%r13, %rax
	jmp	.Lrt_printf_chk_134
.Lrt_printf_chk_236:
	jne	.Lrt_printf_chk_179
	testq	%r9, %r9
	je	.Lrt_printf_chk_74
.Lrt_printf_chk_179:
	andl	$-3, %ebp
	xorl	%edi, %edi
	cmpl	%edx, %r11d
	jnb	.Lrt_printf_chk_126
	movl	%edx, %edi
	subl	%r11d, %edi
	addq	%rdi, %rax
	jmp	.Lrt_printf_chk_126
.Lrt_printf_chk_123:
	movq	%r9, %rax
	orq	$1, %rax
	bsrq	%rax, %rax
	xorq	$63, %rax
	cmpl	$4, %esi
	je	.Lrt_printf_chk_241
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
	jmp	.Lrt_printf_chk_124
.Lrt_printf_chk_166:
	movb	$55, 24(%rsp)
	movl	$3, %esi
	jmp	.Lrt_printf_chk_85
.Lrt_printf_chk_136:
	movl	$-1, %eax
	movzbl	24(%rsp), %r12d
	movq	%rdi, %r8
	sall	%cl, %eax
	notl	%eax
	movl	%eax, %r11d
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_146:
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
	jne	.Lrt_printf_chk_146
	jmp	.Lrt_printf_chk_143
.Lrt_printf_chk_240:
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
	jne	.Lrt_printf_chk_242
	pcmpeqb	16(%rdx), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_printf_chk_243
	movq	%r12, %rdi
	movq	%r8, 24(%rsp)
	call	strlen@PLT
	movq	24(%rsp), %r8
	movq	%rax, %rdx
	jmp	.Lrt_printf_chk_98
.Lrt_printf_chk_175:
	movq	%r9, %rbx
	movl	$1, %r9d
.Lrt_printf_chk_116:
	movl	$6, %esi
	testl	%edx, %edx
	js	.Lrt_printf_chk_117
	cmpl	$19, %edx
	movl	%edx, %esi
	seta	%al
	orl	%eax, %r9d
.Lrt_printf_chk_117:
	movl	48(%r15), %eax
	cmpl	$7, %eax
	ja	.Lrt_printf_chk_118
	leal	1(%rax), %edx
	salq	$4, %rax
	movl	%edx, 48(%r15)
	movq	48(%rax,%rdi), %rdi
.Lrt_printf_chk_119:
	movq	%rcx, 40(%rsp)
	movq	%r8, 32(%rsp)
	testb	%r9b, %r9b
	jne	.Lrt_printf_chk_74
	leaq	48(%rsp), %rdx
	movl	%esi, 24(%rsp)
	movq	%rdi, 16(%rsp)
	call	rt_printf_chk_fixed
	testl	%eax, %eax
	je	.Lrt_printf_chk_74
	movl	24(%rsp), %esi
	movq	16(%rsp), %rdi
	xorl	%r10d, %r10d
	movq	48(%rsp), %r9
	movq	32(%rsp), %r8
	testl	%esi, %esi
	movq	40(%rsp), %rcx
	setne	%r10b
	testq	%rdi, %rdi
	js	.Lrt_printf_chk_165
	xorl	%edi, %edi
	testb	%r12b, %r12b
	movq	%rcx, 16(%rsp)
	movl	$-1, %edx
	movb	$0, 24(%rsp)
	setne	%dil
	jmp	.Lrt_printf_chk_93
.Lrt_printf_chk_241:
	movl	$67, %ecx
	xorl	%esi, %esi
	xorl	%r12d, %r12d
	subl	%eax, %ecx
	shrl	$2, %ecx
	movl	%ecx, %r11d
	movl	%ecx, %eax
	movl	$4, %ecx
	jmp	.Lrt_printf_chk_124
.Lrt_printf_chk_88:
	andl	$1, %r9d
	jmp	.Lrt_printf_chk_116
.Lrt_printf_chk_178:
	movq	%r9, %rbx
.Lrt_printf_chk_230:
	movb	$0, 24(%rsp)
	xorl	%esi, %esi
	jmp	.Lrt_printf_chk_85
.Lrt_printf_chk_149:
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
	je	.Lrt_printf_chk_148
	movq	%rbp, %r11
	jmp	.Lrt_printf_chk_149
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_165:
	movq	%rcx, 16(%rsp)
	movl	$1, %edi
	movl	$-1, %edx
	movl	$45, %r12d
	movb	$0, 24(%rsp)
	jmp	.Lrt_printf_chk_93
.Lrt_printf_chk_106:
	cmpq	$32, %rdx
	ja	.Lrt_printf_chk_111
	movdqu	(%r12), %xmm1
	movdqu	-16(%r12,%rdx), %xmm0
	movups	%xmm1, 0(%r13)
	movups	%xmm0, -16(%r13,%rdx)
	jmp	.Lrt_printf_chk_108
.Lrt_printf_chk_239:
	cmpq	%rdi, %rcx
	jnb	.Lrt_printf_chk_96
	leaq	8(%rcx), %rax
	movq	%rax, 16(%rsp)
	movzbl	(%rcx), %eax
.Lrt_printf_chk_97:
	movb	%al, 48(%rsp)
	movl	$1, %edx
	leaq	48(%rsp), %r12
	jmp	.Lrt_printf_chk_98
.Lrt_printf_chk_62:
	movq	8(%rsp), %rax
	movl	(%rax), %r14d
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_printf_chk_63
.Lrt_printf_chk_121:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %r9
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_printf_chk_122
.Lrt_printf_chk_107:
	cmpq	$3, %rdx
	jbe	.Lrt_printf_chk_109
	movl	(%r12), %ecx
	movl	-4(%r12,%rdx), %eax
	movl	%ecx, 0(%r13)
	movl	%eax, -4(%r13,%rdx)
	jmp	.Lrt_printf_chk_108
.Lrt_printf_chk_118:
	movq	8(%rsp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_printf_chk_119
.Lrt_printf_chk_89:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %r9
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_printf_chk_90
.Lrt_printf_chk_111:
	movq	%r12, %rsi
	movq	%r13, %rdi
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %rdx
	jmp	.Lrt_printf_chk_108
.Lrt_printf_chk_70:
	movq	8(%rsp), %rax
	movl	(%rax), %esi
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_printf_chk_71
.Lrt_printf_chk_109:
	cmpq	$1, %rdx
	jbe	.Lrt_printf_chk_110
	movzwl	(%r12), %ecx
	movzwl	-2(%r12,%rdx), %eax
	movw	%cx, 0(%r13)
	movw	%ax, -2(%r13,%rdx)
	jmp	.Lrt_printf_chk_108
.Lrt_printf_chk_99:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %r12
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_printf_chk_100
.Lrt_printf_chk_242:
	xorl	%edx, %edx
	rep bsfl	%eax, %edx
	movslq	%edx, %rdx
	jmp	.Lrt_printf_chk_98
.Lrt_printf_chk_243:
	rep bsfl	%eax, %eax
	movl	$16, %edx
	subl	%ecx, %edx
	cltq
	addq	%rax, %rdx
	jmp	.Lrt_printf_chk_98
.Lrt_printf_chk_96:
	movq	8(%rsp), %rsi
	movq	%rcx, 16(%rsp)
	movzbl	(%rsi), %eax
	addq	$8, %rsi
	movq	%rsi, 8(%rsp)
	jmp	.Lrt_printf_chk_97
.Lrt_printf_chk_110:
	testq	%rdx, %rdx
	je	.Lrt_printf_chk_108
	movzbl	(%r12), %eax
	movb	%al, 0(%r13)
	jmp	.Lrt_printf_chk_108
	.cfi_endproc
	.size	rt_printf_chk_conversion.constprop.0, .-rt_printf_chk_conversion.constprop.0
	.p2align 4
	.type	rt_printf_chk_any, @function
rt_printf_chk_any:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	%edi, %r10d
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
	movq	%rsi, -304(%rbp)
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
	je	.Lrt_printf_chk_379
	cmpb	$0, (%rax)
	je	.Lrt_printf_chk_379
	movl	192(%r15), %eax
	testl	%eax, %eax
	js	.Lrt_printf_chk_362
.Lrt_printf_chk_379:
	leaq	16(%rbp), %r8
	leaq	-288(%rbp), %rcx
	leaq	-224(%rbp), %r14
.Lrt_printf_chk_292:
	movq	.Lrt_printf_chk_C0(%rip), %rax
	movl	%r10d, %esi
	movq	%r15, %rdi
	movq	%r8, -280(%rbp)
	movq	%r14, -272(%rbp)
	movq	-304(%rbp), %rdx
	movq	%rax, -288(%rbp)
	call	__vfprintf_chk@PLT
.Lrt_printf_chk_244:
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
.Lrt_printf_chk_362:
	.cfi_restore_state
	testl	$514, (%r15)
	jne	.Lrt_printf_chk_379
	movq	48(%r15), %r13
	movq	40(%r15), %rbx
	leaq	16(%rbp), %r8
	movq	%r13, %rax
	movq	%rbx, -296(%rbp)
	subq	%rbx, %rax
	testq	%rax, %rax
	jle	.Lrt_printf_chk_376
	movq	%r8, -320(%rbp)
	movq	-304(%rbp), %r14
	leaq	-208(%rbp), %r9
	leaq	rt_printf_chk_pairs(%rip), %r12
	movl	$0, -328(%rbp)
	movq	-296(%rbp), %rbx
	movl	$3518437209, %r11d
	movl	%edi, -308(%rbp)
.Lrt_printf_chk_246:
	movzbl	(%r14), %eax
	cmpb	$37, %al
	jne	.Lrt_printf_chk_380
.Lrt_printf_chk_247:
	movzbl	1(%r14), %eax
	cmpb	$100, %al
	jne	.Lrt_printf_chk_252
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_printf_chk_253
	movslq	(%r9), %rax
	leaq	8(%r9), %r10
.Lrt_printf_chk_254:
	addq	$2, %r14
.Lrt_printf_chk_255:
	movq	%r13, %rdx
	subq	%rbx, %rdx
	cmpq	$19, %rdx
	jle	.Lrt_printf_chk_377
	movq	%rax, %r9
	testq	%rax, %rax
	jns	.Lrt_printf_chk_310
	movb	$45, (%rbx)
	negq	%r9
	addq	$1, %rbx
.Lrt_printf_chk_310:
	movq	%r9, %rax
	leaq	rt_printf_chk_bounds(%rip), %rsi
	movl	%r9d, %ecx
	orq	$1, %rax
	bsrq	%rax, %rdx
	movl	$64, %eax
	xorq	$63, %rdx
	subl	%edx, %eax
	imull	$1233, %eax, %eax
	shrl	$12, %eax
	movl	%eax, %edx
	cmpq	(%rsi,%rdx,8), %r9
	sbbl	$-1, %eax
	addq	%rax, %rbx
	movq	%r9, %rax
	shrq	$32, %rax
	movq	%rbx, %rsi
	jne	.Lrt_printf_chk_381
.Lrt_printf_chk_311:
	cmpl	$9999, %ecx
	jbe	.Lrt_printf_chk_313
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_314:
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
	ja	.Lrt_printf_chk_314
.Lrt_printf_chk_313:
	cmpl	$99, %ecx
	jbe	.Lrt_printf_chk_315
	movl	%ecx, %eax
	leaq	rt_printf_chk_pairs(%rip), %rdi
	subq	$2, %rsi
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	imull	$100, %eax, %edx
	subl	%edx, %ecx
	leal	(%rcx,%rcx), %edx
	movl	%eax, %ecx
	movzwl	(%rdi,%rdx), %edx
	movw	%dx, (%rsi)
.Lrt_printf_chk_315:
	cmpl	$9, %ecx
	jbe	.Lrt_printf_chk_316
	leal	(%rcx,%rcx), %eax
	leaq	rt_printf_chk_pairs(%rip), %rdi
	movzwl	(%rdi,%rax), %eax
	movw	%ax, -2(%rsi)
.Lrt_printf_chk_317:
	movzbl	(%r14), %eax
	movq	%r10, %r9
	cmpb	$37, %al
	je	.Lrt_printf_chk_247
.Lrt_printf_chk_380:
	testb	%al, %al
	jne	.Lrt_printf_chk_251
	jmp	.Lrt_printf_chk_248
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_249:
	addq	$1, %r14
	movb	%al, (%rbx)
	addq	$1, %rbx
	movzbl	(%r14), %eax
	testb	%al, %al
	je	.Lrt_printf_chk_373
	cmpb	$37, %al
	je	.Lrt_printf_chk_247
.Lrt_printf_chk_251:
	cmpq	%rbx, %r13
	jne	.Lrt_printf_chk_249
.Lrt_printf_chk_377:
	movl	-308(%rbp), %r10d
	leaq	-288(%rbp), %rcx
	leaq	-224(%rbp), %r14
	jmp	.Lrt_printf_chk_292
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_316:
	addl	$48, %ecx
	movb	%cl, -1(%rsi)
	jmp	.Lrt_printf_chk_317
.Lrt_printf_chk_248:
	movl	-308(%rbp), %r10d
	testq	%rbx, %rbx
	jne	.Lrt_printf_chk_250
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_376:
	leaq	-288(%rbp), %rcx
	leaq	-224(%rbp), %r14
	jmp	.Lrt_printf_chk_292
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_373:
	movl	-308(%rbp), %r10d
.Lrt_printf_chk_250:
	movq	-296(%rbp), %rsi
	movq	%rbx, %rax
	subq	%rsi, %rax
	cmpq	$2147483647, %rax
	jg	.Lrt_printf_chk_376
	movq	%rbx, 40(%r15)
	jmp	.Lrt_printf_chk_244
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_252:
	cmpb	$115, %al
	je	.Lrt_printf_chk_382
	cmpb	$99, %al
	je	.Lrt_printf_chk_383
	cmpb	$108, %al
	je	.Lrt_printf_chk_384
	cmpb	$102, %al
	je	.Lrt_printf_chk_385
	cmpb	$46, %al
	je	.Lrt_printf_chk_386
	cmpb	$37, %al
	jne	.Lrt_printf_chk_281
	cmpq	%rbx, %r13
	je	.Lrt_printf_chk_377
	movb	$37, (%rbx)
	addq	$2, %r14
	addq	$1, %rbx
	jmp	.Lrt_printf_chk_246
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_253:
	movq	-320(%rbp), %rdi
	movq	%r9, %r10
	leaq	8(%rdi), %rsi
	movslq	(%rdi), %rax
	movq	%rsi, -320(%rbp)
	jmp	.Lrt_printf_chk_254
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_381:
	movq	%r10, -344(%rbp)
	leaq	rt_printf_chk_pairs(%rip), %rdi
	movq	%r8, -352(%rbp)
.Lrt_printf_chk_312:
	movabsq	$-6067343680855748867, %rax
	movl	$3518437209, %r8d
	subq	$8, %rsi
	mulq	%r9
	movl	%r9d, %eax
	movq	%rdx, %r10
	movq	%rdx, %rcx
	shrq	$26, %r10
	imull	$100000000, %r10d, %edx
	movl	%r10d, -336(%rbp)
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
	jne	.Lrt_printf_chk_323
	movl	%r10d, %ecx
	movq	-352(%rbp), %r8
	movq	-344(%rbp), %r10
	jmp	.Lrt_printf_chk_311
.Lrt_printf_chk_384:
	movzbl	2(%r14), %eax
	cmpb	$100, %al
	je	.Lrt_printf_chk_387
	cmpb	$108, %al
	je	.Lrt_printf_chk_388
	cmpb	$102, %al
	je	.Lrt_printf_chk_389
.Lrt_printf_chk_281:
	movq	-320(%rbp), %rax
	addq	$1, %r14
	movq	%rbx, -288(%rbp)
	leaq	-288(%rbp), %rdx
	movq	%r14, -272(%rbp)
	leaq	-224(%rbp), %r14
	movq	%rdx, %rdi
	movq	%rax, -256(%rbp)
	movq	-296(%rbp), %rax
	movq	%r14, %rsi
	movq	%r13, -280(%rbp)
	movq	%rax, -248(%rbp)
	movl	-328(%rbp), %eax
	movq	%r9, -264(%rbp)
	movl	%eax, -240(%rbp)
	movq	%r8, -336(%rbp)
	movq	%rdx, -320(%rbp)
	call	rt_printf_chk_conversion.constprop.0
	movq	-320(%rbp), %rdx
	movq	-336(%rbp), %r8
	testq	%rax, %rax
	movq	%rax, %rbx
	je	.Lrt_printf_chk_374
	movq	-256(%rbp), %rax
	movq	-272(%rbp), %r14
	movl	$3518437209, %r11d
	movq	-264(%rbp), %r9
	movq	%rax, -320(%rbp)
	movl	-240(%rbp), %eax
	movl	%eax, -328(%rbp)
	jmp	.Lrt_printf_chk_246
.Lrt_printf_chk_382:
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_printf_chk_257
	movq	(%r9), %rsi
	leaq	8(%r9), %r10
.Lrt_printf_chk_258:
	testq	%rsi, %rsi
	je	.Lrt_printf_chk_377
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
	jne	.Lrt_printf_chk_390
	pcmpeqb	16(%rdx), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_printf_chk_391
	movq	%rsi, %rdi
	movq	%r8, -360(%rbp)
	movq	%r9, -352(%rbp)
	movq	%r10, -344(%rbp)
	movq	%rsi, -336(%rbp)
	call	strlen@PLT
	movq	-360(%rbp), %r8
	movq	-352(%rbp), %r9
	movl	$3518437209, %r11d
	movq	-344(%rbp), %r10
	movq	-336(%rbp), %rsi
	movq	%rax, %rdx
.Lrt_printf_chk_264:
	cmpq	%rdx, %r9
	jb	.Lrt_printf_chk_377
	addq	$2, %r14
	cmpq	$16, %rdx
	jbe	.Lrt_printf_chk_261
	cmpq	$32, %rdx
	jbe	.Lrt_printf_chk_262
	movq	%rbx, %rdi
	movq	%r8, -352(%rbp)
	movq	%r10, -344(%rbp)
	movq	%rdx, -336(%rbp)
	call	memcpy@PLT
	movq	-352(%rbp), %r8
	movq	-344(%rbp), %r10
	movl	$3518437209, %r11d
	movq	-336(%rbp), %rdx
.Lrt_printf_chk_267:
	addq	%rdx, %rbx
	movq	%r10, %r9
	jmp	.Lrt_printf_chk_246
.Lrt_printf_chk_383:
	cmpq	%rbx, %r13
	je	.Lrt_printf_chk_377
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_printf_chk_274
	movzbl	(%r9), %eax
	addq	$8, %r9
.Lrt_printf_chk_275:
	movb	%al, (%rbx)
	addq	$2, %r14
	addq	$1, %rbx
	jmp	.Lrt_printf_chk_246
.Lrt_printf_chk_261:
	cmpq	$7, %rdx
	jbe	.Lrt_printf_chk_266
	movq	(%rsi), %rcx
	movq	-8(%rsi,%rdx), %rax
	movq	%rcx, (%rbx)
	movq	%rax, -8(%rbx,%rdx)
	jmp	.Lrt_printf_chk_267
.Lrt_printf_chk_386:
	movzbl	2(%r14), %eax
	subl	$48, %eax
	cmpb	$9, %al
	ja	.Lrt_printf_chk_281
	movzbl	%al, %ecx
	movzbl	3(%r14), %eax
	cmpb	$102, %al
	je	.Lrt_printf_chk_392
	cmpb	$108, %al
	jne	.Lrt_printf_chk_281
	cmpb	$102, 4(%r14)
	jne	.Lrt_printf_chk_281
	addq	$5, %r14
	leal	21(%rcx), %eax
.Lrt_printf_chk_285:
	movl	-328(%rbp), %edi
	cmpl	$7, %edi
	ja	.Lrt_printf_chk_289
	leal	1(%rdi), %esi
	movl	%edi, %edx
	salq	$4, %rdx
	movl	%esi, -336(%rbp)
	movq	-176(%rdx,%rbp), %rdi
.Lrt_printf_chk_290:
	movq	%r13, %rdx
	subq	%rbx, %rdx
	cmpq	%rax, %rdx
	jb	.Lrt_printf_chk_377
	leaq	-288(%rbp), %rdx
	movl	%ecx, %esi
	movq	%r8, -368(%rbp)
	movq	%r9, -360(%rbp)
	movq	%rdx, -352(%rbp)
	movl	%ecx, -344(%rbp)
	movq	%rdi, -328(%rbp)
	call	rt_printf_chk_fixed
	movq	-328(%rbp), %rdi
	movl	-344(%rbp), %ecx
	movl	$3518437209, %r11d
	testl	%eax, %eax
	movq	-352(%rbp), %rdx
	movq	-360(%rbp), %r9
	movq	-368(%rbp), %r8
	je	.Lrt_printf_chk_393
	testq	%rdi, %rdi
	jns	.Lrt_printf_chk_294
	movb	$45, (%rbx)
	addq	$1, %rbx
.Lrt_printf_chk_294:
	movq	-288(%rbp), %rsi
	leaq	rt_printf_chk_bounds(%rip), %rdx
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
	movq	%rax, -328(%rbp)
	movq	%rax, %rbx
	movq	%rsi, %rax
	shrq	$32, %rax
	jne	.Lrt_printf_chk_394
.Lrt_printf_chk_295:
	movl	%esi, %eax
	cmpq	$9999, %rsi
	jbe	.Lrt_printf_chk_297
	movq	%r15, -344(%rbp)
	leaq	rt_printf_chk_pairs(%rip), %rdi
.Lrt_printf_chk_298:
	movl	%eax, %eax
	movl	$3518437209, %esi
	subq	$4, %rbx
	movq	%rax, %r10
	imulq	%rsi, %rax
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
	movw	%r15w, (%rbx)
	subl	%edx, %esi
	leal	(%rsi,%rsi), %edx
	movzwl	(%rdi,%rdx), %edx
	movw	%dx, 2(%rbx)
	cmpl	$99999999, %r10d
	ja	.Lrt_printf_chk_298
	movq	-344(%rbp), %r15
.Lrt_printf_chk_297:
	cmpl	$99, %eax
	jbe	.Lrt_printf_chk_299
	movl	%eax, %edx
	leaq	rt_printf_chk_pairs(%rip), %rdi
	subq	$2, %rbx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	movq	%rdx, %rsi
	imull	$100, %edx, %edx
	subl	%edx, %eax
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, (%rbx)
	movl	%esi, %eax
.Lrt_printf_chk_299:
	cmpl	$9, %eax
	jbe	.Lrt_printf_chk_300
	addl	%eax, %eax
	leaq	rt_printf_chk_pairs(%rip), %rdi
	movl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, -2(%rbx)
.Lrt_printf_chk_301:
	testl	%ecx, %ecx
	je	.Lrt_printf_chk_320
	movq	-328(%rbp), %rax
	leaq	1(%rax), %rsi
	movb	$46, (%rax)
	movq	-280(%rbp), %rax
	leaq	(%rsi,%rcx), %rbx
	movq	%rax, %rdi
	movq	%rbx, %rcx
	shrq	$32, %rdi
	jne	.Lrt_printf_chk_395
.Lrt_printf_chk_303:
	movq	%rcx, %rdx
	subq	%rsi, %rdx
	cmpq	$1, %rdx
	jle	.Lrt_printf_chk_305
	leaq	rt_printf_chk_pairs(%rip), %rdi
.Lrt_printf_chk_306:
	movl	%eax, %edx
	subq	$2, %rcx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	imull	$100, %edx, %r10d
	subl	%r10d, %eax
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, (%rcx)
	movl	%edx, %eax
	movq	%rcx, %rdx
	subq	%rsi, %rdx
	cmpq	$1, %rdx
	jg	.Lrt_printf_chk_306
.Lrt_printf_chk_305:
	cmpq	%rcx, %rsi
	jnb	.Lrt_printf_chk_302
	movl	%eax, %edx
	movl	$3435973837, %ecx
	movq	-328(%rbp), %rdi
	imulq	%rcx, %rdx
	shrq	$35, %rdx
	leal	(%rdx,%rdx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addl	$48, %eax
	movb	%al, 1(%rdi)
.Lrt_printf_chk_302:
	movl	-336(%rbp), %eax
	movl	%eax, -328(%rbp)
	jmp	.Lrt_printf_chk_246
.Lrt_printf_chk_390:
	rep bsfl	%eax, %eax
	movslq	%eax, %rdx
	cmpq	%rdx, %r9
	jb	.Lrt_printf_chk_377
	addq	$2, %r14
	cmpl	$16, %eax
	jle	.Lrt_printf_chk_261
.Lrt_printf_chk_262:
	movdqu	(%rsi), %xmm1
	movdqu	-16(%rsi,%rdx), %xmm0
	movups	%xmm1, (%rbx)
	movups	%xmm0, -16(%rbx,%rdx)
	jmp	.Lrt_printf_chk_267
.Lrt_printf_chk_323:
	movq	%r10, %r9
	jmp	.Lrt_printf_chk_312
.Lrt_printf_chk_266:
	cmpq	$3, %rdx
	jbe	.Lrt_printf_chk_268
	movl	(%rsi), %ecx
	movl	-4(%rsi,%rdx), %eax
	movl	%ecx, (%rbx)
	movl	%eax, -4(%rbx,%rdx)
	jmp	.Lrt_printf_chk_267
.Lrt_printf_chk_391:
	rep bsfl	%eax, %eax
	movl	$16, %edx
	subl	%ecx, %edx
	cltq
	addq	%rax, %rdx
	jmp	.Lrt_printf_chk_264
.Lrt_printf_chk_388:
	cmpb	$100, 3(%r14)
	jne	.Lrt_printf_chk_281
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_printf_chk_282
	movq	(%r9), %rax
	addq	$8, %r9
.Lrt_printf_chk_283:
	addq	$4, %r14
	movq	%r9, %r10
	jmp	.Lrt_printf_chk_255
.Lrt_printf_chk_257:
	movq	-320(%rbp), %rax
	movq	%r9, %r10
	movq	(%rax), %rsi
	addq	$8, %rax
	movq	%rax, -320(%rbp)
	jmp	.Lrt_printf_chk_258
.Lrt_printf_chk_268:
	cmpq	$1, %rdx
	jbe	.Lrt_printf_chk_270
	movzwl	(%rsi), %ecx
	movzwl	-2(%rsi,%rdx), %eax
	movw	%cx, (%rbx)
	movw	%ax, -2(%rbx,%rdx)
	jmp	.Lrt_printf_chk_267
.Lrt_printf_chk_385:
	addq	$2, %r14
	movl	$27, %eax
	movl	$6, %ecx
	jmp	.Lrt_printf_chk_285
.Lrt_printf_chk_274:
	movq	-320(%rbp), %rsi
	leaq	8(%rsi), %rdi
	movzbl	(%rsi), %eax
	movq	%rdi, -320(%rbp)
	jmp	.Lrt_printf_chk_275
.Lrt_printf_chk_300:
	addl	$48, %eax
	movb	%al, -1(%rbx)
	jmp	.Lrt_printf_chk_301
.Lrt_printf_chk_374:
	movl	-308(%rbp), %r10d
	movq	%rdx, %rcx
	jmp	.Lrt_printf_chk_292
.Lrt_printf_chk_387:
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_printf_chk_278
	movq	(%r9), %rax
	leaq	8(%r9), %r10
.Lrt_printf_chk_279:
	addq	$3, %r14
	jmp	.Lrt_printf_chk_255
.Lrt_printf_chk_389:
	addq	$3, %r14
	movl	$27, %eax
	movl	$6, %ecx
	jmp	.Lrt_printf_chk_285
.Lrt_printf_chk_393:
	movl	-308(%rbp), %r10d
	movq	%rdx, %rcx
	leaq	-224(%rbp), %r14
	jmp	.Lrt_printf_chk_292
.Lrt_printf_chk_270:
	testq	%rdx, %rdx
	je	.Lrt_printf_chk_267
	movzbl	(%rsi), %eax
	movl	$1, %edx
	movb	%al, (%rbx)
	jmp	.Lrt_printf_chk_267
.Lrt_printf_chk_320:
	movq	-328(%rbp), %rbx
	jmp	.Lrt_printf_chk_302
.Lrt_printf_chk_394:
	movq	%r15, -344(%rbp)
	leaq	rt_printf_chk_pairs(%rip), %rdi
	movl	$100, %r10d
.Lrt_printf_chk_296:
	movq	%rsi, %r15
	movq	%rsi, %rax
	xorl	%edx, %edx
	movl	$100000000, %esi
	divq	%rsi
	subq	$8, %rbx
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
	movw	%ax, (%rbx)
	leal	(%rdx,%rdx), %eax
	xorl	%edx, %edx
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 2(%rbx)
	movl	%r15d, %eax
	divl	%r10d
	addl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 4(%rbx)
	leal	(%rdx,%rdx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 6(%rbx)
	movq	%rsi, %rax
	shrq	$32, %rax
	jne	.Lrt_printf_chk_296
	movq	-344(%rbp), %r15
	jmp	.Lrt_printf_chk_295
.Lrt_printf_chk_289:
	movq	-320(%rbp), %rsi
	movl	-328(%rbp), %edx
	movq	(%rsi), %rdi
	addq	$8, %rsi
	movl	%edx, -336(%rbp)
	movq	%rsi, -320(%rbp)
	jmp	.Lrt_printf_chk_290
.Lrt_printf_chk_392:
	addq	$4, %r14
	leal	21(%rcx), %eax
	jmp	.Lrt_printf_chk_285
.Lrt_printf_chk_278:
	movq	-320(%rbp), %rsi
	movq	%r9, %r10
	leaq	8(%rsi), %rdi
	movq	(%rsi), %rax
	movq	%rdi, -320(%rbp)
	jmp	.Lrt_printf_chk_279
.Lrt_printf_chk_395:
	movq	%rsi, -344(%rbp)
	leaq	rt_printf_chk_pairs(%rip), %rdi
.Lrt_printf_chk_304:
	movl	$100, %esi
	xorl	%edx, %edx
	movq	%rax, %r10
	subq	$2, %rcx
	divq	%rsi
	imull	$100, %eax, %edx
	movq	%rax, %rsi
	subl	%edx, %r10d
	shrq	$32, %rsi
	leal	(%r10,%r10), %edx
	movzwl	(%rdi,%rdx), %edx
	movw	%dx, (%rcx)
	jne	.Lrt_printf_chk_304
	movq	-344(%rbp), %rsi
	jmp	.Lrt_printf_chk_303
.Lrt_printf_chk_282:
	movq	-320(%rbp), %rdi
	movq	(%rdi), %rax
	addq	$8, %rdi
	movq	%rdi, -320(%rbp)
	jmp	.Lrt_printf_chk_283
	.cfi_endproc
	.size	rt_printf_chk_any, .-rt_printf_chk_any
	.p2align 4
	.type	rt_printf_chk, @function
rt_printf_chk:
	.cfi_startproc
	movq	stdout@GOTPCREL(%rip), %rax
	cmpb	$37, (%rsi)
	movq	(%rax), %r10
	je	.Lrt_printf_chk_415
.Lrt_printf_chk_413:
	jmp	rt_printf_chk_any
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_415:
	movzbl	1(%rsi), %eax
	cmpb	$100, %al
	jne	.Lrt_printf_chk_398
	movslq	%edx, %r11
	movq	%rsi, %rax
.Lrt_printf_chk_399:
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movzbl	2(%rax), %ebx
	testb	%bl, %bl
	je	.Lrt_printf_chk_401
	cmpb	$37, %bl
	je	.Lrt_printf_chk_397
	cmpb	$0, 3(%rax)
	jne	.Lrt_printf_chk_397
.Lrt_printf_chk_401:
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.Lrt_printf_chk_397
	cmpb	$0, (%rax)
	je	.Lrt_printf_chk_397
	movl	192(%r10), %eax
	testl	%eax, %eax
	jns	.Lrt_printf_chk_397
	testl	$514, (%r10)
	jne	.Lrt_printf_chk_397
	movq	48(%r10), %rax
	subq	40(%r10), %rax
	cmpq	$20, %rax
	jle	.Lrt_printf_chk_397
	movsbl	%bl, %edx
	movq	%r11, %rsi
	movq	%r10, %rdi
	popq	%rbx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 8
	jmp	rt_printf_chk_integer
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_397:
	.cfi_restore_state
	popq	%rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
	jmp	rt_printf_chk_any
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_398:
	cmpb	$108, %al
	jne	.Lrt_printf_chk_413
	xorl	%eax, %eax
	cmpb	$108, 2(%rsi)
	sete	%al
	leaq	1(%rsi,%rax), %rax
	cmpb	$100, 1(%rax)
	jne	.Lrt_printf_chk_413
	movq	%rdx, %r11
	jmp	.Lrt_printf_chk_399
	.cfi_endproc
	.size	rt_printf_chk, .-rt_printf_chk
	.section	.rodata
	.align 32
	.type	rt_printf_chk_bounds, @object
	.size	rt_printf_chk_bounds, 160
rt_printf_chk_bounds:
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
	.type	rt_printf_chk_pairs, @object
	.size	rt_printf_chk_pairs, 200
rt_printf_chk_pairs:
	.ascii	"000102030405060708091011121314151617181920212223242526272829"
	.ascii	"303132333435363738394041424344454647484950515253545556575859"
	.ascii	"606162636465666768697071727374757677787980818283848586878889"
	.ascii	"90919293949596979899"
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lrt_printf_chk_C0:
	.long	16
	.long	48
	.weak	__libc_single_threaded
	.section	.note.GNU-stack,"",@progbits
