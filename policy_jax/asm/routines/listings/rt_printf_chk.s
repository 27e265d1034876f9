	.text
	.p2align 4
	.type	rt_printf_chk_digits, @function
rt_printf_chk_digits:
	.cfi_startproc
	movq	%rsi, %rax
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	leaq	rt_printf_chk_pairs(%rip), %r8
	movabsq	$-6067343680855748867, %r10
	shrq	$32, %rax
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	$3518437209, %r9d
	jne	.Lrt_printf_chk_3
	movl	%esi, %ecx
.Lrt_printf_chk_2:
	cmpl	$9999, %ecx
	jbe	.Lrt_printf_chk_4
	leaq	rt_printf_chk_pairs(%rip), %r8
	movl	$3518437209, %r10d
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_5:
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
	ja	.Lrt_printf_chk_5
.Lrt_printf_chk_4:
	cmpl	$99, %ecx
	jbe	.Lrt_printf_chk_6
	movl	%ecx, %eax
	subq	$2, %rdi
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	imull	$100, %eax, %edx
	subl	%edx, %ecx
	leal	(%rcx,%rcx), %edx
	leaq	rt_printf_chk_pairs(%rip), %rcx
	movzwl	(%rcx,%rdx), %edx
	movl	%eax, %ecx
	movw	%dx, (%rdi)
.Lrt_printf_chk_6:
	cmpl	$9, %ecx
	jbe	.Lrt_printf_chk_7
	leal	(%rcx,%rcx), %eax
	leaq	rt_printf_chk_pairs(%rip), %rdx
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
.Lrt_printf_chk_7:
	.cfi_restore_state
	addl	$48, %ecx
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	movb	%cl, -1(%rdi)
	ret
.Lrt_printf_chk_9:
	.cfi_restore_state
	movq	%r11, %rsi
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_3:
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
	je	.Lrt_printf_chk_2
	jmp	.Lrt_printf_chk_9
	.cfi_endproc
	.size	rt_printf_chk_digits, .-rt_printf_chk_digits
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
	ja	.Lrt_printf_chk_45
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
	je	.Lrt_printf_chk_20
	movl	$1075, %r9d
	movq	%rdi, %rax
	subl	%r11d, %r9d
	btsq	$52, %rax
	testl	%r9d, %r9d
	jle	.Lrt_printf_chk_46
	testl	%esi, %esi
	jne	.Lrt_printf_chk_47
	movl	$1, %ebx
	cmpl	$63, %r9d
	jg	.Lrt_printf_chk_28
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
.Lrt_printf_chk_32:
	addq	%rbp, %rdx
	cmpq	%rdx, %rsi
	setb	%dl
	setb	%cl
	movzbl	%dl, %edx
	testq	%rbp, %rbp
	je	.Lrt_printf_chk_48
.Lrt_printf_chk_24:
	fnstcw -2(%rsp)
	testw	$3072, -2(%rsp)
	jne	.Lrt_printf_chk_31
	movslq	%edx, %rdx
	addq	%rdx, %r10
.Lrt_printf_chk_25:
	cmpq	%rbx, %r10
	je	.Lrt_printf_chk_49
.Lrt_printf_chk_22:
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
.Lrt_printf_chk_47:
	.cfi_restore_state
	movl	%esi, %esi
	leaq	rt_printf_chk_bounds(%rip), %rdx
	movq	(%rdx,%rsi,8), %rbx
	cmpl	$63, %r9d
	jg	.Lrt_printf_chk_28
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
	jmp	.Lrt_printf_chk_32
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_31:
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
.Lrt_printf_chk_20:
	.cfi_restore_state
	testl	%esi, %esi
	je	.Lrt_printf_chk_23
	movl	%esi, %esi
	leaq	rt_printf_chk_bounds(%rip), %rax
	xorl	%r10d, %r10d
	movq	(%rax,%rsi,8), %rbx
	testq	%rdi, %rdi
	je	.Lrt_printf_chk_25
.Lrt_printf_chk_43:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%edi, %edi
	jmp	.Lrt_printf_chk_24
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_46:
	leal	-1075(%r11), %ecx
	xorl	%r10d, %r10d
	salq	%cl, %rax
	movq	%rax, %rdi
	jmp	.Lrt_printf_chk_22
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_49:
	addq	$1, %rdi
.Lrt_printf_chk_44:
	xorl	%r10d, %r10d
	jmp	.Lrt_printf_chk_22
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_48:
	movzbl	%cl, %ecx
	addq	%rcx, %r10
	jmp	.Lrt_printf_chk_25
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_23:
	movl	$1, %ebx
	testq	%rdi, %rdi
	jne	.Lrt_printf_chk_43
	jmp	.Lrt_printf_chk_44
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_28:
	cmpl	$127, %r9d
	jg	.Lrt_printf_chk_43
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
	jc	.Lrt_printf_chk_36
	movq	%rbp, %rax
	xorq	%r12, %rsi
	xorq	%rdi, %rax
	orq	%rsi, %rax
	je	.Lrt_printf_chk_50
	xorl	%edi, %edi
	orq	%r12, %rbp
	je	.Lrt_printf_chk_25
	xorl	%edx, %edx
	jmp	.Lrt_printf_chk_24
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_36:
	movl	$1, %edx
	xorl	%edi, %edi
	jmp	.Lrt_printf_chk_24
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_45:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	xorl	%eax, %eax
	ret
.Lrt_printf_chk_50:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	.cfi_offset 6, -24
	.cfi_offset 12, -16
	movl	%r10d, %edx
	xorl	%edi, %edi
	andl	$1, %edx
	jmp	.Lrt_printf_chk_24
	.cfi_endproc
	.size	rt_printf_chk_fixed, .-rt_printf_chk_fixed
	.p2align 4
	.type	rt_printf_chk_padded, @function
rt_printf_chk_padded:
	.cfi_startproc
	movl	%ecx, %r8d
	movq	%rsi, %rcx
	movl	%edx, %r9d
	movq	%rdi, %rax
	negq	%rcx
	leaq	rt_printf_chk_bounds(%rip), %rdi
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
	jb	.Lrt_printf_chk_53
	movq	%rax, %r9
	testl	%r8d, %r8d
	jne	.Lrt_printf_chk_71
	testq	%rsi, %rsi
	js	.Lrt_printf_chk_72
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_55:
	addq	%rdx, %r9
	movl	%ecx, %edx
	movq	%r9, %rdi
	cmpq	$9999, %rcx
	jbe	.Lrt_printf_chk_60
	leaq	rt_printf_chk_pairs(%rip), %r10
	movl	$3518437209, %r11d
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_61:
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
	ja	.Lrt_printf_chk_61
.Lrt_printf_chk_60:
	cmpl	$99, %edx
	jbe	.Lrt_printf_chk_62
	movl	%edx, %eax
	subq	$2, %rdi
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	imull	$100, %eax, %ecx
	subl	%ecx, %edx
	leaq	rt_printf_chk_pairs(%rip), %rcx
	addl	%edx, %edx
	movl	%edx, %edx
	movzwl	(%rcx,%rdx), %edx
	movw	%dx, (%rdi)
	movl	%eax, %edx
.Lrt_printf_chk_62:
	cmpl	$9, %edx
	jbe	.Lrt_printf_chk_63
	leal	(%rdx,%rdx), %eax
	leaq	rt_printf_chk_pairs(%rip), %rdx
	movzwl	(%rdx,%rax), %eax
	movw	%ax, -2(%rdi)
	movq	%r9, %rax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_53:
	subl	%edi, %r9d
	testl	%r8d, %r8d
	jne	.Lrt_printf_chk_73
	addq	%rax, %r9
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_58:
	addq	$1, %rax
	movb	$32, -1(%rax)
	cmpq	%r9, %rax
	jne	.Lrt_printf_chk_58
	testq	%rsi, %rsi
	jns	.Lrt_printf_chk_55
	jmp	.Lrt_printf_chk_72
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_63:
	addl	$48, %edx
	movq	%r9, %rax
	movb	%dl, -1(%rdi)
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_73:
	testq	%rsi, %rsi
	js	.Lrt_printf_chk_74
.Lrt_printf_chk_57:
	addq	%rax, %r9
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_59:
	addq	$1, %rax
	movb	$48, -1(%rax)
	cmpq	%r9, %rax
	jne	.Lrt_printf_chk_59
	jmp	.Lrt_printf_chk_55
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_71:
	testq	%rsi, %rsi
	jns	.Lrt_printf_chk_55
	movb	$45, (%rax)
	addq	$1, %r9
	jmp	.Lrt_printf_chk_55
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_72:
	movb	$45, (%r9)
	addq	$1, %r9
	jmp	.Lrt_printf_chk_55
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_74:
	movb	$45, (%rax)
	addq	$1, %rax
	jmp	.Lrt_printf_chk_57
	.cfi_endproc
	.size	rt_printf_chk_padded, .-rt_printf_chk_padded
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
	jns	.Lrt_printf_chk_76
	movb	$45, (%r11)
	leaq	1(%r11), %r8
	negq	%rbx
.Lrt_printf_chk_76:
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
	jne	.Lrt_printf_chk_78
.Lrt_printf_chk_77:
	cmpl	$9999, %ecx
	jbe	.Lrt_printf_chk_79
	leaq	rt_printf_chk_pairs(%rip), %rdi
	movl	$3518437209, %ebp
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_80:
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
	ja	.Lrt_printf_chk_80
.Lrt_printf_chk_79:
	cmpl	$99, %ecx
	jbe	.Lrt_printf_chk_81
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
.Lrt_printf_chk_81:
	cmpl	$9, %ecx
	jbe	.Lrt_printf_chk_82
	leal	(%rcx,%rcx), %eax
	leaq	rt_printf_chk_pairs(%rip), %rdx
	movzwl	(%rdx,%rax), %eax
	movw	%ax, -2(%rsi)
.Lrt_printf_chk_83:
	testb	%r10b, %r10b
	je	.Lrt_printf_chk_84
	movb	%r10b, (%r8)
	addq	$1, %r8
.Lrt_printf_chk_84:
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
.Lrt_printf_chk_82:
	.cfi_restore_state
	addl	$48, %ecx
	movb	%cl, -1(%rsi)
	jmp	.Lrt_printf_chk_83
.Lrt_printf_chk_87:
	movq	%r13, %rbx
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_78:
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
	je	.Lrt_printf_chk_77
	jmp	.Lrt_printf_chk_87
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
	jmp	.Lrt_printf_chk_97
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_93:
	cmpb	$45, %al
	je	.Lrt_printf_chk_247
	cmpb	$43, %al
	je	.Lrt_printf_chk_186
	cmpb	$32, %al
	jne	.Lrt_printf_chk_96
	testb	%r12b, %r12b
	cmove	%edx, %r12d
.Lrt_printf_chk_94:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
.Lrt_printf_chk_97:
	cmpb	$48, %al
	jne	.Lrt_printf_chk_93
	orl	$2, %ebp
	jmp	.Lrt_printf_chk_94
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_247:
	orl	$1, %ebp
	jmp	.Lrt_printf_chk_94
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_186:
	movl	$43, %r12d
	jmp	.Lrt_printf_chk_94
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_96:
	cmpb	$42, %al
	je	.Lrt_printf_chk_98
	leal	-48(%rax), %edx
	xorl	%r14d, %r14d
	xorl	%r9d, %r9d
	cmpb	$9, %dl
	ja	.Lrt_printf_chk_100
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_99:
	cmpl	$100000, %r14d
	ja	.Lrt_printf_chk_104
	leal	(%r14,%r14,4), %edx
	leal	-48(%rax,%rdx,2), %r14d
.Lrt_printf_chk_104:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	leal	-48(%rax), %edx
	cmpb	$9, %dl
	jbe	.Lrt_printf_chk_99
	cmpl	$100000, %r14d
	seta	%r9b
.Lrt_printf_chk_100:
	movl	$-1, %edx
	cmpb	$46, %al
	je	.Lrt_printf_chk_248
.Lrt_printf_chk_105:
	testb	%r9b, %r9b
	jne	.Lrt_printf_chk_113
	leal	-104(%rax), %edi
	cmpb	$18, %dil
	ja	.Lrt_printf_chk_191
	leaq	.Lrt_printf_chk_116(%rip), %r9
	movzbl	%dil, %edi
	movslq	(%r9,%rdi,4), %rdi
	addq	%r9, %rdi
	jmp	*%rdi
	.section	.rodata
	.align 4
	.align 4
.Lrt_printf_chk_116:
	.long	.Lrt_printf_chk_118-.Lrt_printf_chk_116
	.long	.Lrt_printf_chk_191-.Lrt_printf_chk_116
	.long	.Lrt_printf_chk_115-.Lrt_printf_chk_116
	.long	.Lrt_printf_chk_191-.Lrt_printf_chk_116
	.long	.Lrt_printf_chk_117-.Lrt_printf_chk_116
	.long	.Lrt_printf_chk_191-.Lrt_printf_chk_116
	.long	.Lrt_printf_chk_191-.Lrt_printf_chk_116
	.long	.Lrt_printf_chk_191-.Lrt_printf_chk_116
	.long	.Lrt_printf_chk_191-.Lrt_printf_chk_116
	.long	.Lrt_printf_chk_191-.Lrt_printf_chk_116
	.long	.Lrt_printf_chk_191-.Lrt_printf_chk_116
	.long	.Lrt_printf_chk_191-.Lrt_printf_chk_116
	.long	.Lrt_printf_chk_115-.Lrt_printf_chk_116
	.long	.Lrt_printf_chk_191-.Lrt_printf_chk_116
	.long	.Lrt_printf_chk_191-.Lrt_printf_chk_116
	.long	.Lrt_printf_chk_191-.Lrt_printf_chk_116
	.long	.Lrt_printf_chk_191-.Lrt_printf_chk_116
	.long	.Lrt_printf_chk_191-.Lrt_printf_chk_116
	.long	.Lrt_printf_chk_115-.Lrt_printf_chk_116
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_191:
	leal	-70(%rax), %edi
	xorl	%r9d, %r9d
	movl	$32, %r10d
	cmpb	$50, %dil
	ja	.Lrt_printf_chk_113
.Lrt_printf_chk_250:
	leaq	.Lrt_printf_chk_123(%rip), %r11
	movzbl	%dil, %edi
	movslq	(%r11,%rdi,4), %rdi
	addq	%r11, %rdi
	jmp	*%rdi
	.section	.rodata
	.align 4
	.align 4
.Lrt_printf_chk_123:
	.long	.Lrt_printf_chk_127-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_122-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_125-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_126-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_127-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_126-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_122-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_125-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_246-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_123
	.long	.Lrt_printf_chk_122-.Lrt_printf_chk_123
	.text
.Lrt_printf_chk_115:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %r9
	movl	$64, %r10d
.Lrt_printf_chk_120:
	leal	-70(%rax), %edi
	cmpb	$50, %dil
	ja	.Lrt_printf_chk_113
	leaq	.Lrt_printf_chk_184(%rip), %r11
	movzbl	%dil, %edi
	movslq	(%r11,%rdi,4), %rdi
	addq	%r11, %rdi
	jmp	*%rdi
	.section	.rodata
	.align 4
	.align 4
.Lrt_printf_chk_184:
	.long	.Lrt_printf_chk_203-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_204-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_205-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_203-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_205-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_204-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_206-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_113-.Lrt_printf_chk_184
	.long	.Lrt_printf_chk_204-.Lrt_printf_chk_184
	.text
.Lrt_printf_chk_118:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %r9
	movl	$16, %r10d
	cmpb	$104, %al
	jne	.Lrt_printf_chk_120
	movzbl	1(%rbx), %eax
	leaq	2(%rbx), %r9
	movl	$8, %r10d
	jmp	.Lrt_printf_chk_120
.Lrt_printf_chk_117:
	movzbl	(%rbx), %eax
	cmpb	$108, %al
	je	.Lrt_printf_chk_249
	movl	%eax, %edi
	xorl	%r9d, %r9d
	addq	$1, %rbx
	movl	$64, %r10d
	andl	$-33, %edi
	cmpb	$70, %dil
	leal	-70(%rax), %edi
	setne	%r9b
	cmpb	$50, %dil
	jbe	.Lrt_printf_chk_250
.Lrt_printf_chk_113:
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
.Lrt_printf_chk_248:
	.cfi_restore_state
	movzbl	(%rbx), %eax
	cmpb	$42, %al
	je	.Lrt_printf_chk_106
	leal	-48(%rax), %edi
	addq	$1, %rbx
	xorl	%edx, %edx
	cmpb	$9, %dil
	ja	.Lrt_printf_chk_105
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_107:
	cmpl	$100000, %edx
	ja	.Lrt_printf_chk_111
	leal	(%rdx,%rdx,4), %edx
	leal	-48(%rax,%rdx,2), %edx
.Lrt_printf_chk_111:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	leal	-48(%rax), %edi
	cmpb	$9, %dil
	jbe	.Lrt_printf_chk_107
	cmpl	$100000, %edx
	setg	%dil
	orl	%edi, %r9d
	jmp	.Lrt_printf_chk_105
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_98:
	leaq	48(%rsi), %rax
	cmpq	%rax, %rcx
	jnb	.Lrt_printf_chk_101
	movl	(%rcx), %r14d
	addq	$8, %rcx
.Lrt_printf_chk_102:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rdx
	testl	%r14d, %r14d
	js	.Lrt_printf_chk_251
	cmpl	$100000, %r14d
	movq	%rdx, %rbx
	seta	%r9b
	jmp	.Lrt_printf_chk_100
.Lrt_printf_chk_249:
	movzbl	1(%rbx), %eax
	leaq	2(%rbx), %r9
	movl	$64, %r10d
	jmp	.Lrt_printf_chk_120
.Lrt_printf_chk_204:
	movq	%r9, %rbx
.Lrt_printf_chk_122:
	cmpb	$111, %al
	je	.Lrt_printf_chk_196
	cmpb	$120, %al
	movl	$55, %edi
	movl	$87, %eax
	movl	$4, %r9d
	cmovne	%edi, %eax
	movb	%al, 24(%rsp)
.Lrt_printf_chk_124:
	addq	$48, %rsi
	cmpq	%rsi, %rcx
	jnb	.Lrt_printf_chk_156
	leaq	8(%rcx), %rax
	movq	(%rcx), %rdi
	movq	%rax, 16(%rsp)
.Lrt_printf_chk_157:
	movl	$64, %ecx
	subl	%r10d, %ecx
	salq	%cl, %rdi
	shrq	%cl, %rdi
	testl	%r9d, %r9d
	jne	.Lrt_printf_chk_158
	xorl	%r10d, %r10d
	xorl	%esi, %esi
	xorl	%r12d, %r12d
.Lrt_printf_chk_132:
	movq	%rdi, %rax
	leaq	rt_printf_chk_bounds(%rip), %rcx
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
.Lrt_printf_chk_159:
	xorl	%r10d, %r10d
	testl	%edx, %edx
	jns	.Lrt_printf_chk_252
.Lrt_printf_chk_161:
	movq	%r8, %r11
	movq	%rsi, %rdx
	subq	%r13, %r11
	cmpq	%rsi, %r14
	cmovnb	%r14, %rdx
	cmpq	%rdx, %r11
	jb	.Lrt_printf_chk_113
	cmpq	%r14, %rsi
	jnb	.Lrt_printf_chk_200
	subq	%rsi, %r14
	testb	$1, %bpl
	je	.Lrt_printf_chk_164
	leaq	-1(%r14), %rbp
.Lrt_printf_chk_163:
	testb	%r12b, %r12b
	je	.Lrt_printf_chk_167
	movb	%r12b, 0(%r13)
	addq	$1, %r13
.Lrt_printf_chk_167:
	leaq	0(%r13,%r10), %r12
	testq	%r10, %r10
	je	.Lrt_printf_chk_253
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_168:
	addq	$1, %r13
	movb	$48, -1(%r13)
	cmpq	%r12, %r13
	jne	.Lrt_printf_chk_168
.Lrt_printf_chk_169:
	movl	%eax, %eax
	addq	%rax, %r12
	testl	%ecx, %ecx
	jne	.Lrt_printf_chk_171
	movq	%rdi, %rsi
	movq	%r12, %rdi
	movl	%r9d, 24(%rsp)
	call	rt_printf_chk_digits
	movl	24(%rsp), %r9d
.Lrt_printf_chk_172:
	testl	%r9d, %r9d
	je	.Lrt_printf_chk_176
	movq	56(%rsp), %r10
	movl	%r9d, %esi
	leaq	1(%r12), %rdi
	movb	$46, (%r12)
	addq	%rdi, %rsi
	leaq	rt_printf_chk_pairs(%rip), %r9
	movabsq	$2951479051793528259, %r8
	movq	%r10, %rdx
	movl	%r10d, %eax
	movq	%rsi, %rcx
	shrq	$32, %rdx
	jne	.Lrt_printf_chk_178
.Lrt_printf_chk_177:
	movq	%rcx, %rdx
	subq	%rdi, %rdx
	cmpq	$1, %rdx
	jle	.Lrt_printf_chk_179
	leaq	rt_printf_chk_pairs(%rip), %r9
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_180:
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
	jg	.Lrt_printf_chk_180
.Lrt_printf_chk_179:
	cmpq	%rcx, %rdi
	jnb	.Lrt_printf_chk_181
	movl	%eax, %edx
	movl	$3435973837, %ecx
	imulq	%rcx, %rdx
	shrq	$35, %rdx
	leal	(%rdx,%rdx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addl	$48, %eax
	movb	%al, 1(%r12)
.Lrt_printf_chk_181:
	movq	%rsi, %r12
.Lrt_printf_chk_176:
	leaq	1(%r12,%rbp), %rax
	testq	%r14, %r14
	je	.Lrt_printf_chk_254
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_182:
	addq	$1, %r12
	movb	$32, -1(%r12)
	cmpq	%rax, %r12
	jne	.Lrt_printf_chk_182
.Lrt_printf_chk_149:
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
.Lrt_printf_chk_205:
	.cfi_restore_state
	movq	%r9, %rbx
.Lrt_printf_chk_126:
	addq	$48, %rsi
	cmpq	%rsi, %rcx
	jnb	.Lrt_printf_chk_128
	leaq	8(%rcx), %rax
	movq	(%rcx), %rdi
	movq	%rax, 16(%rsp)
.Lrt_printf_chk_129:
	movl	$64, %ecx
	subl	%r10d, %ecx
	salq	%cl, %rdi
	testq	%rdi, %rdi
	js	.Lrt_printf_chk_130
	xorl	%esi, %esi
	testb	%r12b, %r12b
	setne	%sil
.Lrt_printf_chk_131:
	movb	$0, 24(%rsp)
	shrq	%cl, %rdi
	xorl	%r10d, %r10d
	xorl	%r9d, %r9d
	jmp	.Lrt_printf_chk_132
.Lrt_printf_chk_125:
	movl	%ebp, %edi
	andl	$2, %edi
	orl	%r9d, %edi
	jne	.Lrt_printf_chk_113
	addq	$48, %rsi
	cmpb	$99, %al
	je	.Lrt_printf_chk_255
	cmpq	%rsi, %rcx
	jnb	.Lrt_printf_chk_138
	leaq	8(%rcx), %rax
	movq	(%rcx), %r12
	movq	%rax, 16(%rsp)
.Lrt_printf_chk_139:
	testq	%r12, %r12
	je	.Lrt_printf_chk_113
	testl	%edx, %edx
	js	.Lrt_printf_chk_256
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
.Lrt_printf_chk_137:
	movl	%r14d, %eax
	cmpq	%rdx, %rax
	cmovb	%rdx, %rax
	movq	%rax, %r14
	movq	%r8, %rax
	subq	%r13, %rax
	cmpq	%r14, %rax
	jb	.Lrt_printf_chk_113
	movq	%r14, %rcx
	subq	%rdx, %rcx
	andl	$1, %ebp
	je	.Lrt_printf_chk_143
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
	je	.Lrt_printf_chk_257
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_148:
	addq	$1, %rdx
	movb	$32, -1(%rdx)
	cmpq	%rax, %rdx
	jne	.Lrt_printf_chk_148
	jmp	.Lrt_printf_chk_149
.Lrt_printf_chk_164:
	andl	$2, %ebp
	jne	.Lrt_printf_chk_165
	addq	%r13, %r14
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_166:
	addq	$1, %r13
	movb	$32, -1(%r13)
	cmpq	%r14, %r13
	jne	.Lrt_printf_chk_166
.Lrt_printf_chk_200:
	movq	$-1, %rbp
	xorl	%r14d, %r14d
	jmp	.Lrt_printf_chk_163
.Lrt_printf_chk_251:
	negl	%r14d
	orl	$1, %ebp
	movq	%rdx, %rbx
	cmpl	$100000, %r14d
	seta	%r9b
	jmp	.Lrt_printf_chk_100
.Lrt_printf_chk_106:
	leaq	48(%rsi), %rax
	cmpq	%rax, %rcx
	jnb	.Lrt_printf_chk_109
	movl	(%rcx), %edi
	addq	$8, %rcx
.Lrt_printf_chk_110:
	testl	%edi, %edi
	movl	$-1, %edx
	movzbl	1(%rbx), %eax
	cmovns	%edi, %edx
	cmpl	$100000, %edi
	setg	%dil
	addq	$2, %rbx
	orl	%edi, %r9d
	jmp	.Lrt_printf_chk_105
.Lrt_printf_chk_165:
	addq	%r14, %r10
	movq	$-1, %rbp
	xorl	%r14d, %r14d
	jmp	.Lrt_printf_chk_163
.Lrt_printf_chk_130:
	negq	%rdi
	movl	$1, %esi
	movl	$45, %r12d
	jmp	.Lrt_printf_chk_131
.Lrt_printf_chk_252:
	jne	.Lrt_printf_chk_207
	testq	%rdi, %rdi
	je	.Lrt_printf_chk_113
.Lrt_printf_chk_207:
	andl	$-3, %ebp
	xorl	%r10d, %r10d
	cmpl	%edx, %eax
	jnb	.Lrt_printf_chk_161
	movl	%edx, %r10d
	subl	%eax, %r10d
	addq	%r10, %rsi
	jmp	.Lrt_printf_chk_161
.Lrt_printf_chk_253:
	movq	%r13, %r12
	jmp	.Lrt_printf_chk_169
.Lrt_printf_chk_254:
	movq	%r12, %rax
	jmp	.Lrt_printf_chk_149
.Lrt_printf_chk_158:
	movq	%rdi, %rax
	orq	$1, %rax
	bsrq	%rax, %rax
	xorq	$63, %rax
	movq	%rax, %rcx
	cmpl	$4, %r9d
	je	.Lrt_printf_chk_258
	movl	$66, %eax
	xorl	%r9d, %r9d
	xorl	%r12d, %r12d
	subl	%ecx, %eax
	movl	$2863311531, %ecx
	imulq	%rcx, %rax
	movl	$3, %ecx
	shrq	$33, %rax
	movl	%eax, %esi
	jmp	.Lrt_printf_chk_159
.Lrt_printf_chk_196:
	movb	$55, 24(%rsp)
	movl	$3, %r9d
	jmp	.Lrt_printf_chk_124
.Lrt_printf_chk_171:
	movl	$-1, %eax
	movzbl	24(%rsp), %r11d
	movq	%r12, %rsi
	sall	%cl, %eax
	notl	%eax
	movl	%eax, %r10d
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_175:
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
	jne	.Lrt_printf_chk_175
	jmp	.Lrt_printf_chk_172
.Lrt_printf_chk_256:
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
	jne	.Lrt_printf_chk_259
	pcmpeqb	16(%rdx), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_printf_chk_260
	movq	%r12, %rdi
	movq	%r8, 24(%rsp)
	call	strlen@PLT
	movq	24(%rsp), %r8
	movq	%rax, %rdx
	jmp	.Lrt_printf_chk_137
.Lrt_printf_chk_203:
	movq	%r9, %rbx
	movl	$1, %edi
.Lrt_printf_chk_151:
	movl	$6, %r9d
	testl	%edx, %edx
	js	.Lrt_printf_chk_152
	cmpl	$19, %edx
	movl	%edx, %r9d
	seta	%al
	orl	%eax, %edi
.Lrt_printf_chk_152:
	movl	48(%r15), %eax
	cmpl	$7, %eax
	ja	.Lrt_printf_chk_153
	leal	1(%rax), %edx
	salq	$4, %rax
	movl	%edx, 48(%r15)
	movq	48(%rax,%rsi), %r11
.Lrt_printf_chk_154:
	movq	%rcx, 40(%rsp)
	movq	%r8, 32(%rsp)
	testb	%dil, %dil
	jne	.Lrt_printf_chk_113
	leaq	48(%rsp), %rdx
	movl	%r9d, %esi
	movq	%r11, %rdi
	movl	%r9d, 24(%rsp)
	movq	%r11, 16(%rsp)
	call	rt_printf_chk_fixed
	testl	%eax, %eax
	je	.Lrt_printf_chk_113
	movl	24(%rsp), %r9d
	movq	16(%rsp), %r11
	xorl	%r10d, %r10d
	movq	48(%rsp), %rdi
	movq	32(%rsp), %r8
	testl	%r9d, %r9d
	movq	40(%rsp), %rcx
	setne	%r10b
	testq	%r11, %r11
	js	.Lrt_printf_chk_195
	xorl	%esi, %esi
	testb	%r12b, %r12b
	movq	%rcx, 16(%rsp)
	movl	$-1, %edx
	movb	$0, 24(%rsp)
	setne	%sil
	jmp	.Lrt_printf_chk_132
.Lrt_printf_chk_258:
	movl	$67, %eax
	xorl	%r9d, %r9d
	xorl	%r12d, %r12d
	subl	%ecx, %eax
	movl	$4, %ecx
	shrl	$2, %eax
	movl	%eax, %esi
	jmp	.Lrt_printf_chk_159
.Lrt_printf_chk_127:
	movl	%r9d, %edi
	andl	$1, %edi
	jmp	.Lrt_printf_chk_151
.Lrt_printf_chk_206:
	movq	%r9, %rbx
.Lrt_printf_chk_246:
	movb	$0, 24(%rsp)
	xorl	%r9d, %r9d
	jmp	.Lrt_printf_chk_124
.Lrt_printf_chk_178:
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
	je	.Lrt_printf_chk_177
	movq	%r11, %r10
	jmp	.Lrt_printf_chk_178
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_195:
	movq	%rcx, 16(%rsp)
	movl	$1, %esi
	movl	$-1, %edx
	movl	$45, %r12d
	movb	$0, 24(%rsp)
	jmp	.Lrt_printf_chk_132
.Lrt_printf_chk_143:
	testq	%rcx, %rcx
	je	.Lrt_printf_chk_193
	addq	%r13, %rcx
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_147:
	addq	$1, %r13
	movb	$32, -1(%r13)
	cmpq	%rcx, %r13
	jne	.Lrt_printf_chk_147
.Lrt_printf_chk_146:
	movq	%r12, %rsi
	movq	%rcx, %rdi
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %rdx
	leaq	(%rax,%rdx), %rax
	jmp	.Lrt_printf_chk_149
.Lrt_printf_chk_255:
	cmpq	%rsi, %rcx
	jnb	.Lrt_printf_chk_135
	leaq	8(%rcx), %rax
	movq	%rax, 16(%rsp)
	movzbl	(%rcx), %eax
.Lrt_printf_chk_136:
	movb	%al, 48(%rsp)
	movl	$1, %edx
	leaq	48(%rsp), %r12
	jmp	.Lrt_printf_chk_137
.Lrt_printf_chk_101:
	movq	8(%rsp), %rax
	movl	(%rax), %r14d
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_printf_chk_102
.Lrt_printf_chk_156:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_printf_chk_157
.Lrt_printf_chk_153:
	movq	8(%rsp), %rax
	movq	(%rax), %r11
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_printf_chk_154
.Lrt_printf_chk_128:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_printf_chk_129
.Lrt_printf_chk_109:
	movq	8(%rsp), %rax
	movl	(%rax), %edi
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_printf_chk_110
.Lrt_printf_chk_138:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %r12
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_printf_chk_139
.Lrt_printf_chk_259:
	xorl	%edx, %edx
	rep bsfl	%eax, %edx
	movslq	%edx, %rdx
	jmp	.Lrt_printf_chk_137
.Lrt_printf_chk_193:
	movq	%r13, %rcx
	jmp	.Lrt_printf_chk_146
.Lrt_printf_chk_260:
	rep bsfl	%eax, %eax
	movl	$16, %edx
	subl	%ecx, %edx
	cltq
	addq	%rax, %rdx
	jmp	.Lrt_printf_chk_137
.Lrt_printf_chk_257:
	movq	%rdx, %rax
	jmp	.Lrt_printf_chk_149
.Lrt_printf_chk_135:
	movq	8(%rsp), %rsi
	movq	%rcx, 16(%rsp)
	movzbl	(%rsi), %eax
	addq	$8, %rsi
	movq	%rsi, 8(%rsp)
	jmp	.Lrt_printf_chk_136
	.cfi_endproc
	.size	rt_printf_chk_conversion.constprop.0, .-rt_printf_chk_conversion.constprop.0
	.p2align 4
	.type	rt_printf_chk_any, @function
rt_printf_chk_any:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsi, %r10
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$344, %rsp
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movq	stdout@GOTPCREL(%rip), %rax
	movl	%edi, -308(%rbp)
	movq	%rdx, -208(%rbp)
	movq	(%rax), %r13
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
	je	.Lrt_printf_chk_415
	cmpb	$0, (%rax)
	je	.Lrt_printf_chk_415
	movl	192(%r13), %eax
	testl	%eax, %eax
	js	.Lrt_printf_chk_395
.Lrt_printf_chk_415:
	leaq	16(%rbp), %rsi
	leaq	-288(%rbp), %rdx
	leaq	-224(%rbp), %rcx
.Lrt_printf_chk_315:
	movq	.Lrt_printf_chk_C0(%rip), %rax
	movq	%rsi, -280(%rbp)
	movq	%r13, %rdi
	movq	%rcx, -272(%rbp)
	movl	-308(%rbp), %esi
	movq	%rdx, %rcx
	movq	%r10, %rdx
	movq	%rax, -288(%rbp)
	call	__vfprintf_chk@PLT
.Lrt_printf_chk_261:
	addq	$344, %rsp
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
.Lrt_printf_chk_395:
	.cfi_restore_state
	testl	$514, 0(%r13)
	jne	.Lrt_printf_chk_415
	movq	48(%r13), %r15
	movq	40(%r13), %r8
	leaq	16(%rbp), %rsi
	movq	%r15, %rax
	subq	%r8, %rax
	testq	%rax, %rax
	jle	.Lrt_printf_chk_412
	movq	%rsi, -320(%rbp)
	testq	%r10, %r10
	je	.Lrt_printf_chk_412
	movl	$0, -336(%rbp)
	movq	%r10, %r9
	movq	%r8, %r14
	leaq	-208(%rbp), %r11
	movq	%r8, -328(%rbp)
	leaq	rt_printf_chk_pairs(%rip), %r12
	movl	$3518437209, %ebx
	movq	%r10, -304(%rbp)
	movq	%r13, -296(%rbp)
	movq	%rsi, %r13
.Lrt_printf_chk_263:
	movzbl	(%r9), %eax
	cmpb	$37, %al
	jne	.Lrt_printf_chk_416
.Lrt_printf_chk_264:
	movzbl	1(%r9), %eax
	cmpb	$100, %al
	jne	.Lrt_printf_chk_269
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r11
	jnb	.Lrt_printf_chk_270
	movslq	(%r11), %rax
	leaq	8(%r11), %r10
.Lrt_printf_chk_271:
	addq	$2, %r9
	movq	%rax, %r8
.Lrt_printf_chk_272:
	testq	%rax, %rax
	js	.Lrt_printf_chk_417
.Lrt_printf_chk_305:
	movq	%r15, %rax
	subq	%r14, %rax
	cmpq	$19, %rax
	jle	.Lrt_printf_chk_413
	movq	%r8, %rax
	leaq	rt_printf_chk_bounds(%rip), %rdi
	movl	%r8d, %ecx
	orq	$1, %rax
	bsrq	%rax, %rdx
	movl	$64, %eax
	xorq	$63, %rdx
	subl	%edx, %eax
	imull	$1233, %eax, %eax
	shrl	$12, %eax
	movl	%eax, %edx
	cmpq	(%rdi,%rdx,8), %r8
	sbbl	$-1, %eax
	addq	%rax, %r14
	movq	%r8, %rax
	shrq	$32, %rax
	movq	%r14, %rsi
	jne	.Lrt_printf_chk_418
.Lrt_printf_chk_338:
	cmpl	$9999, %ecx
	jbe	.Lrt_printf_chk_340
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_341:
	movl	%ecx, %ecx
	subq	$4, %rsi
	movq	%rcx, %rdi
	imulq	%rbx, %rcx
	movl	%edi, %edx
	shrq	$45, %rcx
	imull	$10000, %ecx, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %r8d
	imull	$100, %eax, %eax
	movzwl	(%r12,%r8), %r8d
	movw	%r8w, (%rsi)
	subl	%eax, %edx
	leal	(%rdx,%rdx), %eax
	movzwl	(%r12,%rax), %eax
	movw	%ax, 2(%rsi)
	cmpl	$99999999, %edi
	ja	.Lrt_printf_chk_341
.Lrt_printf_chk_340:
	cmpl	$99, %ecx
	jbe	.Lrt_printf_chk_342
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
.Lrt_printf_chk_342:
	cmpl	$9, %ecx
	jbe	.Lrt_printf_chk_343
	leal	(%rcx,%rcx), %eax
	leaq	rt_printf_chk_pairs(%rip), %rdi
	movzwl	(%rdi,%rax), %eax
	movw	%ax, -2(%rsi)
.Lrt_printf_chk_344:
	movzbl	(%r9), %eax
	movq	%r10, %r11
	cmpb	$37, %al
	je	.Lrt_printf_chk_264
.Lrt_printf_chk_416:
	testb	%al, %al
	jne	.Lrt_printf_chk_268
	jmp	.Lrt_printf_chk_265
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_266:
	addq	$1, %r9
	movb	%al, (%r14)
	addq	$1, %r14
	movzbl	(%r9), %eax
	testb	%al, %al
	je	.Lrt_printf_chk_409
	cmpb	$37, %al
	je	.Lrt_printf_chk_264
.Lrt_printf_chk_268:
	cmpq	%r14, %r15
	jne	.Lrt_printf_chk_266
.Lrt_printf_chk_413:
	movq	%r13, %rsi
	movq	-304(%rbp), %r10
	movq	-296(%rbp), %r13
	leaq	-288(%rbp), %rdx
	leaq	-224(%rbp), %rcx
	jmp	.Lrt_printf_chk_315
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_343:
	addl	$48, %ecx
	movb	%cl, -1(%rsi)
	jmp	.Lrt_printf_chk_344
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_417:
	cmpq	%r14, %r15
	je	.Lrt_printf_chk_413
	movb	$45, (%r14)
	negq	%r8
	addq	$1, %r14
	jmp	.Lrt_printf_chk_305
.Lrt_printf_chk_265:
	movq	%r13, %rsi
	movq	-328(%rbp), %r8
	movq	-304(%rbp), %r10
	movq	-296(%rbp), %r13
	testq	%r14, %r14
	jne	.Lrt_printf_chk_267
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_412:
	leaq	-288(%rbp), %rdx
	leaq	-224(%rbp), %rcx
	jmp	.Lrt_printf_chk_315
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_409:
	movq	%r13, %rsi
	movq	-328(%rbp), %r8
	movq	-304(%rbp), %r10
	movq	-296(%rbp), %r13
.Lrt_printf_chk_267:
	movq	%r14, %rax
	subq	%r8, %rax
	cmpq	$2147483647, %rax
	jg	.Lrt_printf_chk_412
	movq	%r14, 40(%r13)
	jmp	.Lrt_printf_chk_261
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_269:
	cmpb	$46, %al
	je	.Lrt_printf_chk_273
	leal	-99(%rax), %edx
	cmpb	$18, %dl
	ja	.Lrt_printf_chk_274
	leaq	.Lrt_printf_chk_277(%rip), %rcx
	movzbl	%dl, %edx
	movslq	(%rcx,%rdx,4), %rdx
	addq	%rcx, %rdx
	jmp	*%rdx
	.section	.rodata
	.align 4
	.align 4
.Lrt_printf_chk_277:
	.long	.Lrt_printf_chk_281-.Lrt_printf_chk_277
	.long	.Lrt_printf_chk_275-.Lrt_printf_chk_277
	.long	.Lrt_printf_chk_275-.Lrt_printf_chk_277
	.long	.Lrt_printf_chk_280-.Lrt_printf_chk_277
	.long	.Lrt_printf_chk_275-.Lrt_printf_chk_277
	.long	.Lrt_printf_chk_275-.Lrt_printf_chk_277
	.long	.Lrt_printf_chk_275-.Lrt_printf_chk_277
	.long	.Lrt_printf_chk_275-.Lrt_printf_chk_277
	.long	.Lrt_printf_chk_275-.Lrt_printf_chk_277
	.long	.Lrt_printf_chk_279-.Lrt_printf_chk_277
	.long	.Lrt_printf_chk_275-.Lrt_printf_chk_277
	.long	.Lrt_printf_chk_275-.Lrt_printf_chk_277
	.long	.Lrt_printf_chk_275-.Lrt_printf_chk_277
	.long	.Lrt_printf_chk_275-.Lrt_printf_chk_277
	.long	.Lrt_printf_chk_275-.Lrt_printf_chk_277
	.long	.Lrt_printf_chk_275-.Lrt_printf_chk_277
	.long	.Lrt_printf_chk_278-.Lrt_printf_chk_277
	.long	.Lrt_printf_chk_275-.Lrt_printf_chk_277
	.long	.Lrt_printf_chk_276-.Lrt_printf_chk_277
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_270:
	movq	-320(%rbp), %rsi
	movq	%r11, %r10
	leaq	8(%rsi), %rdi
	movslq	(%rsi), %rax
	movq	%rdi, -320(%rbp)
	jmp	.Lrt_printf_chk_271
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_418:
	movq	%r9, -352(%rbp)
	leaq	rt_printf_chk_pairs(%rip), %rdi
.Lrt_printf_chk_339:
	movabsq	$-6067343680855748867, %rax
	subq	$8, %rsi
	mulq	%r8
	movl	%r8d, %eax
	movl	$3518437209, %r8d
	movq	%rdx, %r9
	shrq	$26, %r9
	imull	$100000000, %r9d, %r11d
	movl	%r9d, -344(%rbp)
	subl	%r11d, %eax
	movl	%eax, %r11d
	imulq	%r8, %r11
	shrq	$45, %r11
	imull	$10000, %r11d, %r8d
	subl	%r8d, %eax
	movl	%eax, %ecx
	movl	%r11d, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %r8d
	imull	$100, %eax, %eax
	movzwl	(%rdi,%r8), %r8d
	movw	%r8w, (%rsi)
	subl	%eax, %r11d
	leal	(%r11,%r11), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 2(%rsi)
	movl	%ecx, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %r8d
	movzwl	(%rdi,%r8), %r8d
	imull	$100, %eax, %eax
	movw	%r8w, 4(%rsi)
	movl	%ecx, %r8d
	subl	%eax, %r8d
	shrq	$58, %rdx
	leal	(%r8,%r8), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 6(%rsi)
	jne	.Lrt_printf_chk_352
	movq	-352(%rbp), %r9
	movl	-344(%rbp), %ecx
	jmp	.Lrt_printf_chk_338
.Lrt_printf_chk_275:
	cmpb	$37, %al
	jne	.Lrt_printf_chk_306
	cmpq	%r14, %r15
	je	.Lrt_printf_chk_413
	movb	$37, (%r14)
	addq	$2, %r9
	addq	$1, %r14
	jmp	.Lrt_printf_chk_263
.Lrt_printf_chk_276:
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r11
	jnb	.Lrt_printf_chk_308
	movl	(%r11), %r8d
	leaq	8(%r11), %r10
.Lrt_printf_chk_309:
	addq	$2, %r9
	jmp	.Lrt_printf_chk_305
.Lrt_printf_chk_278:
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r11
	jnb	.Lrt_printf_chk_282
	leaq	8(%r11), %rax
	movq	(%r11), %rsi
	movq	%rax, -344(%rbp)
.Lrt_printf_chk_283:
	testq	%rsi, %rsi
	je	.Lrt_printf_chk_413
	movq	%rsi, %rdx
	pxor	%xmm0, %xmm0
	movl	%esi, %ecx
	movq	%r15, %r8
	andq	$-16, %rdx
	movdqa	%xmm0, %xmm1
	andl	$15, %ecx
	subq	%r14, %r8
	pcmpeqb	(%rdx), %xmm1
	pmovmskb	%xmm1, %eax
	shrl	%cl, %eax
	testl	%eax, %eax
	jne	.Lrt_printf_chk_419
	pcmpeqb	16(%rdx), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_printf_chk_420
	movq	%rsi, %rdi
	movq	%r9, -368(%rbp)
	movq	%r8, -360(%rbp)
	movq	%rsi, -352(%rbp)
	call	strlen@PLT
	movq	-368(%rbp), %r9
	movq	-360(%rbp), %r8
	movq	-352(%rbp), %rsi
	movq	%rax, %rdx
.Lrt_printf_chk_289:
	cmpq	%rdx, %r8
	jb	.Lrt_printf_chk_413
	addq	$2, %r9
	cmpq	$16, %rdx
	jbe	.Lrt_printf_chk_286
	cmpq	$32, %rdx
	jbe	.Lrt_printf_chk_287
	movq	%r14, %rdi
	movq	%r9, -360(%rbp)
	movq	%rdx, -352(%rbp)
	call	memcpy@PLT
	movq	-360(%rbp), %r9
	movq	-352(%rbp), %rdx
.Lrt_printf_chk_292:
	movq	-344(%rbp), %r11
	addq	%rdx, %r14
	jmp	.Lrt_printf_chk_263
.Lrt_printf_chk_280:
	addq	$2, %r9
	movl	$27, %eax
	movl	$6, %esi
.Lrt_printf_chk_307:
	movl	-336(%rbp), %edi
	cmpl	$7, %edi
	ja	.Lrt_printf_chk_312
	movl	%edi, %edx
	leal	1(%rdi), %ecx
	salq	$4, %rdx
	movl	%ecx, -336(%rbp)
	movq	-176(%rdx,%rbp), %rcx
.Lrt_printf_chk_313:
	movq	%r15, %rdx
	subq	%r14, %rdx
	cmpq	%rax, %rdx
	jb	.Lrt_printf_chk_413
	leaq	-288(%rbp), %rdx
	movq	%rcx, %rdi
	movq	%r11, -376(%rbp)
	movq	%r9, -368(%rbp)
	movq	%rdx, -360(%rbp)
	movl	%esi, -352(%rbp)
	movq	%rcx, -344(%rbp)
	call	rt_printf_chk_fixed
	movq	-344(%rbp), %rcx
	movl	-352(%rbp), %esi
	testl	%eax, %eax
	movq	-360(%rbp), %rdx
	movq	-368(%rbp), %r9
	movq	-376(%rbp), %r11
	je	.Lrt_printf_chk_421
	testq	%rcx, %rcx
	jns	.Lrt_printf_chk_317
	movb	$45, (%r14)
	addq	$1, %r14
.Lrt_printf_chk_317:
	movq	-288(%rbp), %r8
	leaq	rt_printf_chk_bounds(%rip), %rdx
	movq	%r8, %rax
	orq	$1, %rax
	bsrq	%rax, %rax
	addl	$1, %eax
	imull	$1233, %eax, %eax
	shrl	$12, %eax
	movl	%eax, %ecx
	cmpq	(%rdx,%rcx,8), %r8
	sbbl	$-1, %eax
	leaq	(%r14,%rax), %rcx
	movq	%r8, %rax
	movl	%r8d, %r14d
	shrq	$32, %rax
	movq	%rcx, %r10
	jne	.Lrt_printf_chk_422
.Lrt_printf_chk_318:
	cmpl	$9999, %r14d
	jbe	.Lrt_printf_chk_320
	movq	%r15, -344(%rbp)
	leaq	rt_printf_chk_pairs(%rip), %rdi
	movl	$3518437209, %r8d
	movq	%r9, -352(%rbp)
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_321:
	movl	%r14d, %r14d
	subq	$4, %r10
	movq	%r14, %r9
	imulq	%r8, %r14
	movl	%r9d, %edx
	shrq	$45, %r14
	imull	$10000, %r14d, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %r15d
	imull	$100, %eax, %eax
	movzwl	(%rdi,%r15), %r15d
	movw	%r15w, (%r10)
	subl	%eax, %edx
	leal	(%rdx,%rdx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 2(%r10)
	cmpl	$99999999, %r9d
	ja	.Lrt_printf_chk_321
	movq	-344(%rbp), %r15
	movq	-352(%rbp), %r9
.Lrt_printf_chk_320:
	cmpl	$99, %r14d
	jbe	.Lrt_printf_chk_322
	movl	%r14d, %eax
	movl	%r14d, %edx
	leaq	rt_printf_chk_pairs(%rip), %rdi
	subq	$2, %r10
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	movq	%rax, %r8
	imull	$100, %eax, %eax
	movl	%r8d, %r14d
	subl	%eax, %edx
	leal	(%rdx,%rdx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, (%r10)
.Lrt_printf_chk_322:
	cmpl	$9, %r14d
	jbe	.Lrt_printf_chk_323
	leal	(%r14,%r14), %eax
	leaq	rt_printf_chk_pairs(%rip), %rdi
	movzwl	(%rdi,%rax), %eax
	movw	%ax, -2(%r10)
.Lrt_printf_chk_324:
	testl	%esi, %esi
	je	.Lrt_printf_chk_348
	movb	$46, (%rcx)
	movq	-280(%rbp), %rdx
	leaq	1(%rcx), %r10
	leaq	(%r10,%rsi), %r14
	movq	%rdx, %rax
	movl	%edx, %r8d
	movq	%r14, %rsi
	shrq	$32, %rax
	jne	.Lrt_printf_chk_423
.Lrt_printf_chk_326:
	movq	%rsi, %rax
	subq	%r10, %rax
	cmpq	$1, %rax
	jle	.Lrt_printf_chk_328
	leaq	rt_printf_chk_pairs(%rip), %rdi
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_329:
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
	jg	.Lrt_printf_chk_329
.Lrt_printf_chk_328:
	cmpq	%rsi, %r10
	jnb	.Lrt_printf_chk_263
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
	jmp	.Lrt_printf_chk_263
.Lrt_printf_chk_279:
	movzbl	2(%r9), %eax
	movl	$2, %edx
	cmpb	$108, %al
	jne	.Lrt_printf_chk_298
	movzbl	3(%r9), %eax
	movl	$3, %edx
.Lrt_printf_chk_298:
	addq	%r9, %rdx
	cmpb	$100, %al
	jne	.Lrt_printf_chk_299
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r11
	jnb	.Lrt_printf_chk_300
	movq	(%r11), %r8
	leaq	8(%r11), %r10
	movq	%r8, %rax
.Lrt_printf_chk_301:
	leaq	1(%rdx), %r9
	jmp	.Lrt_printf_chk_272
.Lrt_printf_chk_281:
	cmpq	%r14, %r15
	je	.Lrt_printf_chk_413
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r11
	jnb	.Lrt_printf_chk_296
	movzbl	(%r11), %eax
	addq	$8, %r11
.Lrt_printf_chk_297:
	movb	%al, (%r14)
	addq	$2, %r9
	addq	$1, %r14
	jmp	.Lrt_printf_chk_263
.Lrt_printf_chk_306:
	movq	-320(%rbp), %rax
	addq	$1, %r9
	movq	%r14, -288(%rbp)
	leaq	-224(%rbp), %rcx
	movq	%r15, -280(%rbp)
	leaq	-288(%rbp), %rdx
	movq	%rcx, %rsi
	movq	%rax, -256(%rbp)
	movq	-328(%rbp), %rax
	movq	%rdx, %rdi
	movq	%r9, -272(%rbp)
	movq	%rax, -248(%rbp)
	movl	-336(%rbp), %eax
	movq	%r11, -264(%rbp)
	movl	%eax, -240(%rbp)
	movq	%rcx, -336(%rbp)
	movq	%rdx, -320(%rbp)
	call	rt_printf_chk_conversion.constprop.0
	movq	-320(%rbp), %rdx
	movq	-336(%rbp), %rcx
	testq	%rax, %rax
	movq	%rax, %r14
	je	.Lrt_printf_chk_410
	movq	-256(%rbp), %rax
	movq	-272(%rbp), %r9
	movq	-264(%rbp), %r11
	movq	%rax, -320(%rbp)
	movl	-240(%rbp), %eax
	movl	%eax, -336(%rbp)
	jmp	.Lrt_printf_chk_263
.Lrt_printf_chk_273:
	movzbl	2(%r9), %eax
	subl	$48, %eax
	cmpb	$9, %al
	ja	.Lrt_printf_chk_306
	movzbl	%al, %esi
	movzbl	3(%r9), %eax
	cmpb	$102, %al
	je	.Lrt_printf_chk_424
	cmpb	$108, %al
	jne	.Lrt_printf_chk_306
	cmpb	$102, 4(%r9)
	jne	.Lrt_printf_chk_306
	addq	$5, %r9
	leal	21(%rsi), %eax
	jmp	.Lrt_printf_chk_307
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_352:
	movq	%r9, %r8
	jmp	.Lrt_printf_chk_339
.Lrt_printf_chk_286:
	cmpq	$3, %rdx
	jbe	.Lrt_printf_chk_291
	movl	(%rsi), %r8d
	movq	%rdx, %rcx
	leaq	-4(%rdx), %rax
	shrq	$3, %rcx
	movl	%r8d, (%r14)
	leaq	0(,%rcx,4), %rdi
	movl	(%rsi,%rcx,4), %r8d
	subq	%rdi, %rax
	movl	%r8d, (%r14,%rcx,4)
	movl	(%rsi,%rax), %ecx
	movl	%ecx, (%r14,%rax)
	movl	-4(%rsi,%rdx), %eax
	movl	%eax, -4(%r14,%rdx)
	jmp	.Lrt_printf_chk_292
.Lrt_printf_chk_323:
	addl	$48, %r14d
	movb	%r14b, -1(%r10)
	jmp	.Lrt_printf_chk_324
.Lrt_printf_chk_421:
	movq	%r13, %rsi
	movq	-304(%rbp), %r10
	movq	-296(%rbp), %r13
	leaq	-224(%rbp), %rcx
	jmp	.Lrt_printf_chk_315
.Lrt_printf_chk_419:
	rep bsfl	%eax, %eax
	movslq	%eax, %rdx
	cmpq	%rdx, %r8
	jb	.Lrt_printf_chk_413
	addq	$2, %r9
	cmpl	$16, %eax
	jle	.Lrt_printf_chk_286
.Lrt_printf_chk_287:
	movdqu	(%rsi), %xmm1
	movdqu	-16(%rsi,%rdx), %xmm0
	movups	%xmm1, (%r14)
	movups	%xmm0, -16(%r14,%rdx)
	jmp	.Lrt_printf_chk_292
.Lrt_printf_chk_291:
	testq	%rdx, %rdx
	je	.Lrt_printf_chk_292
	movzbl	(%rsi), %eax
	movb	%al, (%r14)
	movq	%rdx, %rax
	shrq	%rax
	movzbl	(%rsi,%rax), %ecx
	movb	%cl, (%r14,%rax)
	movzbl	-1(%rsi,%rdx), %eax
	movb	%al, -1(%r14,%rdx)
	jmp	.Lrt_printf_chk_292
.Lrt_printf_chk_420:
	rep bsfl	%eax, %eax
	movl	$16, %edx
	subl	%ecx, %edx
	cltq
	addq	%rax, %rdx
	jmp	.Lrt_printf_chk_289
.Lrt_printf_chk_410:
	movq	%r13, %rsi
	movq	-304(%rbp), %r10
	movq	-296(%rbp), %r13
	jmp	.Lrt_printf_chk_315
.Lrt_printf_chk_424:
	addq	$4, %r9
	leal	21(%rsi), %eax
	jmp	.Lrt_printf_chk_307
.Lrt_printf_chk_296:
	movq	-320(%rbp), %rdi
	leaq	8(%rdi), %rsi
	movzbl	(%rdi), %eax
	movq	%rsi, -320(%rbp)
	jmp	.Lrt_printf_chk_297
.Lrt_printf_chk_312:
	movq	-320(%rbp), %rdi
	movq	(%rdi), %rcx
	addq	$8, %rdi
	movq	%rdi, -320(%rbp)
	jmp	.Lrt_printf_chk_313
.Lrt_printf_chk_282:
	movq	-320(%rbp), %rax
	movq	%r11, -344(%rbp)
	movq	(%rax), %rsi
	addq	$8, %rax
	movq	%rax, -320(%rbp)
	jmp	.Lrt_printf_chk_283
.Lrt_printf_chk_308:
	movq	-320(%rbp), %rax
	movq	%r11, %r10
	movl	(%rax), %r8d
	addq	$8, %rax
	movq	%rax, -320(%rbp)
	jmp	.Lrt_printf_chk_309
.Lrt_printf_chk_300:
	movq	-320(%rbp), %rdi
	movq	%r11, %r10
	movq	(%rdi), %r8
	leaq	8(%rdi), %rsi
	movq	%rsi, -320(%rbp)
	movq	%r8, %rax
	jmp	.Lrt_printf_chk_301
.Lrt_printf_chk_299:
	cmpb	$117, %al
	je	.Lrt_printf_chk_425
	cmpb	$102, %al
	jne	.Lrt_printf_chk_306
	leaq	2(%r9), %rax
	cmpq	%rax, %rdx
	jne	.Lrt_printf_chk_306
	addq	$3, %r9
	movl	$27, %eax
	movl	$6, %esi
	jmp	.Lrt_printf_chk_307
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_423:
	movq	%r15, -352(%rbp)
	leaq	rt_printf_chk_pairs(%rip), %rdi
.Lrt_printf_chk_327:
	movq	%rdx, %rax
	movq	%rdx, %r15
	subq	$2, %rsi
	movabsq	$2951479051793528259, %rdx
	shrq	$2, %rax
	mulq	%rdx
	movq	%rdx, -344(%rbp)
	shrq	$2, %rdx
	imull	$100, %edx, %eax
	movl	%edx, %r8d
	subl	%eax, %r15d
	leal	(%r15,%r15), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, (%rsi)
	movq	-344(%rbp), %rax
	shrq	$34, %rax
	jne	.Lrt_printf_chk_327
	movq	-352(%rbp), %r15
	jmp	.Lrt_printf_chk_326
.Lrt_printf_chk_348:
	movq	%rcx, %r14
	jmp	.Lrt_printf_chk_263
.Lrt_printf_chk_422:
	movq	%rcx, -360(%rbp)
	leaq	rt_printf_chk_pairs(%rip), %rdi
.Lrt_printf_chk_319:
	movq	%r8, %r14
	movl	$3518437209, %ecx
	subq	$8, %r10
	movabsq	$-6067343680855748867, %rax
	mulq	%r8
	movq	%rdx, %r8
	movq	%rdx, -352(%rbp)
	shrq	$26, %r8
	imull	$100000000, %r8d, %eax
	subl	%eax, %r14d
	movl	%r14d, %eax
	imulq	%rcx, %rax
	shrq	$45, %rax
	movq	%rax, %rcx
	imull	$10000, %eax, %eax
	subl	%eax, %r14d
	movl	%ecx, %eax
	imulq	$1374389535, %rax, %rax
	movl	%r14d, -344(%rbp)
	shrq	$37, %rax
	leal	(%rax,%rax), %r14d
	imull	$100, %eax, %eax
	movzwl	(%rdi,%r14), %r14d
	movw	%r14w, (%r10)
	subl	%eax, %ecx
	movl	%ecx, %r14d
	leal	(%r14,%r14), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 2(%r10)
	movl	-344(%rbp), %eax
	movq	%rax, %rcx
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %r14d
	imull	$100, %eax, %eax
	movzwl	(%rdi,%r14), %r14d
	movw	%r14w, 4(%r10)
	subl	%eax, %ecx
	movl	%ecx, %r14d
	leal	(%r14,%r14), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 6(%r10)
	movq	-352(%rbp), %rax
	shrq	$58, %rax
	jne	.Lrt_printf_chk_319
	movq	-360(%rbp), %rcx
	movl	%r8d, %r14d
	jmp	.Lrt_printf_chk_318
.Lrt_printf_chk_274:
	leal	-48(%rax), %edx
	cmpb	$9, %dl
	ja	.Lrt_printf_chk_275
	cmpb	$48, %al
	je	.Lrt_printf_chk_332
	movzbl	%dl, %esi
	movl	$2, %edx
.Lrt_printf_chk_333:
	cmpb	$100, (%r9,%rdx)
	jne	.Lrt_printf_chk_306
	movq	%r15, %rdx
	subq	%r14, %rdx
	cmpq	$19, %rdx
	jle	.Lrt_printf_chk_413
	leaq	-176(%rbp), %rdx
	cmpq	%rdx, %r11
	jnb	.Lrt_printf_chk_334
	movslq	(%r11), %rdi
	addq	$8, %r11
.Lrt_printf_chk_335:
	cmpb	$48, %al
	movl	%esi, %edx
	movq	%rdi, %rsi
	movq	%r14, %rdi
	sete	%al
	sete	%cl
	movq	%r11, -352(%rbp)
	movzbl	%al, %eax
	movzbl	%cl, %ecx
	leaq	3(%r9,%rax), %r9
	movq	%r9, -344(%rbp)
	call	rt_printf_chk_padded
	movq	-344(%rbp), %r9
	movq	-352(%rbp), %r11
	movq	%rax, %r14
	jmp	.Lrt_printf_chk_263
.Lrt_printf_chk_332:
	movzbl	2(%r9), %esi
	leal	-48(%rsi), %edx
	movzbl	%dl, %esi
	cmpb	$9, %dl
	ja	.Lrt_printf_chk_306
	movl	$3, %edx
	jmp	.Lrt_printf_chk_333
.Lrt_printf_chk_425:
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r11
	jnb	.Lrt_printf_chk_303
	movq	(%r11), %r8
	addq	$8, %r11
.Lrt_printf_chk_304:
	leaq	1(%rdx), %r9
	movq	%r11, %r10
	jmp	.Lrt_printf_chk_305
.Lrt_printf_chk_334:
	movq	-320(%rbp), %rcx
	movslq	(%rcx), %rdi
	addq	$8, %rcx
	movq	%rcx, -320(%rbp)
	jmp	.Lrt_printf_chk_335
.Lrt_printf_chk_303:
	movq	-320(%rbp), %rax
	movq	(%rax), %r8
	addq	$8, %rax
	movq	%rax, -320(%rbp)
	jmp	.Lrt_printf_chk_304
	.cfi_endproc
	.size	rt_printf_chk_any, .-rt_printf_chk_any
	.p2align 4
	.type	rt_printf_chk, @function
rt_printf_chk:
	.cfi_startproc
	movq	stdout@GOTPCREL(%rip), %rax
	movq	(%rax), %r10
	testq	%rsi, %rsi
	je	.Lrt_printf_chk_446
	cmpb	$37, (%rsi)
	jne	.Lrt_printf_chk_446
	movzbl	1(%rsi), %eax
	cmpb	$100, %al
	jne	.Lrt_printf_chk_428
	movslq	%edx, %r11
	movq	%rsi, %rax
.Lrt_printf_chk_429:
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movzbl	2(%rax), %ebx
	testb	%bl, %bl
	je	.Lrt_printf_chk_431
	cmpb	$37, %bl
	je	.Lrt_printf_chk_427
	cmpb	$0, 3(%rax)
	jne	.Lrt_printf_chk_427
.Lrt_printf_chk_431:
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.Lrt_printf_chk_427
	cmpb	$0, (%rax)
	je	.Lrt_printf_chk_427
	movl	192(%r10), %eax
	testl	%eax, %eax
	jns	.Lrt_printf_chk_427
	testl	$514, (%r10)
	jne	.Lrt_printf_chk_427
	movq	48(%r10), %rax
	subq	40(%r10), %rax
	cmpq	$20, %rax
	jle	.Lrt_printf_chk_427
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
.Lrt_printf_chk_427:
	.cfi_restore_state
	popq	%rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
	jmp	rt_printf_chk_any
.Lrt_printf_chk_446:
	jmp	rt_printf_chk_any
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_428:
	cmpb	$108, %al
	jne	.Lrt_printf_chk_446
	xorl	%eax, %eax
	cmpb	$108, 2(%rsi)
	sete	%al
	leaq	1(%rsi,%rax), %rax
	cmpb	$100, 1(%rax)
	jne	.Lrt_printf_chk_446
	movq	%rdx, %r11
	jmp	.Lrt_printf_chk_429
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
