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
	movq	%rsi, %r11
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
	movl	%edi, -300(%rbp)
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
	je	.Lrt_printf_chk_406
	cmpb	$0, (%rax)
	je	.Lrt_printf_chk_406
	movl	192(%r15), %eax
	testl	%eax, %eax
	js	.Lrt_printf_chk_387
.Lrt_printf_chk_406:
	leaq	16(%rbp), %rdx
	leaq	-288(%rbp), %rcx
	leaq	-224(%rbp), %r14
.Lrt_printf_chk_307:
	movq	.Lrt_printf_chk_C0(%rip), %rax
	movq	%rdx, -280(%rbp)
	movq	%r15, %rdi
	movq	%r11, %rdx
	movq	%r14, -272(%rbp)
	movl	-300(%rbp), %esi
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
.Lrt_printf_chk_387:
	.cfi_restore_state
	testl	$514, (%r15)
	jne	.Lrt_printf_chk_406
	movq	48(%r15), %r9
	movq	40(%r15), %r8
	leaq	16(%rbp), %rdx
	movq	%r9, %rax
	subq	%r8, %rax
	testq	%rax, %rax
	jle	.Lrt_printf_chk_403
	movq	%rdx, -312(%rbp)
	testq	%rsi, %rsi
	je	.Lrt_printf_chk_403
	movl	$0, -328(%rbp)
	movq	%r8, %rbx
	movq	%rsi, %r14
	leaq	-208(%rbp), %r10
	movq	%r9, -296(%rbp)
	leaq	rt_printf_chk_pairs(%rip), %r12
	movl	$3518437209, %r13d
	movq	%r8, -320(%rbp)
	movq	%r15, %r8
	movq	%rdx, %r15
.Lrt_printf_chk_263:
	movzbl	(%r14), %eax
	cmpb	$37, %al
	jne	.Lrt_printf_chk_407
.Lrt_printf_chk_264:
	movzbl	1(%r14), %eax
	cmpb	$100, %al
	jne	.Lrt_printf_chk_269
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r10
	jnb	.Lrt_printf_chk_270
	movslq	(%r10), %rax
	leaq	8(%r10), %r9
.Lrt_printf_chk_271:
	addq	$2, %r14
.Lrt_printf_chk_272:
	movq	-296(%rbp), %rdx
	subq	%rbx, %rdx
	cmpq	$19, %rdx
	jle	.Lrt_printf_chk_404
	movq	%rax, %r10
	testq	%rax, %rax
	jns	.Lrt_printf_chk_331
	movb	$45, (%rbx)
	negq	%r10
	addq	$1, %rbx
.Lrt_printf_chk_331:
	movq	%r10, %rax
	leaq	rt_printf_chk_bounds(%rip), %rsi
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
	jne	.Lrt_printf_chk_408
.Lrt_printf_chk_332:
	cmpl	$9999, %ecx
	jbe	.Lrt_printf_chk_334
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_335:
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
	leal	(%rax,%rax), %r10d
	imull	$100, %eax, %eax
	movzwl	(%r12,%r10), %r10d
	movw	%r10w, (%rsi)
	subl	%eax, %edx
	leal	(%rdx,%rdx), %eax
	movzwl	(%r12,%rax), %eax
	movw	%ax, 2(%rsi)
	cmpl	$99999999, %edi
	ja	.Lrt_printf_chk_335
.Lrt_printf_chk_334:
	cmpl	$99, %ecx
	jbe	.Lrt_printf_chk_336
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
.Lrt_printf_chk_336:
	cmpl	$9, %ecx
	jbe	.Lrt_printf_chk_337
	leal	(%rcx,%rcx), %eax
	leaq	rt_printf_chk_pairs(%rip), %rdi
	movzwl	(%rdi,%rax), %eax
	movw	%ax, -2(%rsi)
.Lrt_printf_chk_338:
	movzbl	(%r14), %eax
	movq	%r9, %r10
	cmpb	$37, %al
	je	.Lrt_printf_chk_264
.Lrt_printf_chk_407:
	testb	%al, %al
	je	.Lrt_printf_chk_265
	movq	-296(%rbp), %rdx
	jmp	.Lrt_printf_chk_268
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_266:
	addq	$1, %r14
	movb	%al, (%rbx)
	addq	$1, %rbx
	movzbl	(%r14), %eax
	testb	%al, %al
	je	.Lrt_printf_chk_400
	cmpb	$37, %al
	je	.Lrt_printf_chk_264
.Lrt_printf_chk_268:
	cmpq	%rbx, %rdx
	jne	.Lrt_printf_chk_266
.Lrt_printf_chk_404:
	movq	%r15, %rdx
	leaq	-288(%rbp), %rcx
	movq	%r8, %r15
	leaq	-224(%rbp), %r14
	jmp	.Lrt_printf_chk_307
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_337:
	addl	$48, %ecx
	movb	%cl, -1(%rsi)
	jmp	.Lrt_printf_chk_338
.Lrt_printf_chk_265:
	movq	%r15, %rdx
	movq	%r8, %r15
	movq	-320(%rbp), %r8
	testq	%rbx, %rbx
	jne	.Lrt_printf_chk_267
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_403:
	leaq	-288(%rbp), %rcx
	leaq	-224(%rbp), %r14
	jmp	.Lrt_printf_chk_307
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_400:
	movq	%r15, %rdx
	movq	%r8, %r15
	movq	-320(%rbp), %r8
.Lrt_printf_chk_267:
	movq	%rbx, %rax
	subq	%r8, %rax
	cmpq	$2147483647, %rax
	jg	.Lrt_printf_chk_403
	movq	%rbx, 40(%r15)
	jmp	.Lrt_printf_chk_261
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_269:
	cmpb	$115, %al
	je	.Lrt_printf_chk_409
	cmpb	$99, %al
	je	.Lrt_printf_chk_410
	cmpb	$108, %al
	je	.Lrt_printf_chk_411
	cmpb	$102, %al
	je	.Lrt_printf_chk_412
	cmpb	$46, %al
	je	.Lrt_printf_chk_413
	leal	-48(%rax), %edx
	cmpb	$9, %dl
	ja	.Lrt_printf_chk_324
	cmpb	$48, %al
	je	.Lrt_printf_chk_325
	movzbl	%dl, %esi
	movl	$2, %edx
.Lrt_printf_chk_326:
	cmpb	$100, (%r14,%rdx)
	je	.Lrt_printf_chk_414
.Lrt_printf_chk_296:
	movq	-296(%rbp), %rax
	addq	$1, %r14
	movq	%rbx, -288(%rbp)
	leaq	-288(%rbp), %rdx
	movq	%r14, -272(%rbp)
	leaq	-224(%rbp), %r14
	movq	%rdx, %rdi
	movq	%rax, -280(%rbp)
	movq	-312(%rbp), %rax
	movq	%r14, %rsi
	movq	%r10, -264(%rbp)
	movq	%rax, -256(%rbp)
	movq	-320(%rbp), %rax
	movq	%r11, -344(%rbp)
	movq	%rax, -248(%rbp)
	movl	-328(%rbp), %eax
	movq	%r8, -336(%rbp)
	movl	%eax, -240(%rbp)
	movq	%rdx, -312(%rbp)
	call	rt_printf_chk_conversion.constprop.0
	movq	-312(%rbp), %rdx
	movq	-336(%rbp), %r8
	testq	%rax, %rax
	movq	-344(%rbp), %r11
	movq	%rax, %rbx
	je	.Lrt_printf_chk_401
	movq	-256(%rbp), %rax
	movq	-272(%rbp), %r14
	movq	-264(%rbp), %r10
	movq	%rax, -312(%rbp)
	movl	-240(%rbp), %eax
	movl	%eax, -328(%rbp)
	jmp	.Lrt_printf_chk_263
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_270:
	movq	-312(%rbp), %rsi
	movq	%r10, %r9
	movslq	(%rsi), %rax
	addq	$8, %rsi
	movq	%rsi, -312(%rbp)
	jmp	.Lrt_printf_chk_271
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_408:
	movq	%r8, -344(%rbp)
	leaq	rt_printf_chk_pairs(%rip), %rdi
	movq	%r9, -352(%rbp)
.Lrt_printf_chk_333:
	movabsq	$-6067343680855748867, %rax
	movl	$3518437209, %r8d
	subq	$8, %rsi
	mulq	%r10
	movl	%r10d, %eax
	movq	%rdx, %r9
	movq	%rdx, %rcx
	shrq	$26, %r9
	imull	$100000000, %r9d, %edx
	movl	%r9d, -336(%rbp)
	subl	%edx, %eax
	movl	%eax, %edx
	imulq	%r8, %rdx
	shrq	$45, %rdx
	imull	$10000, %edx, %r10d
	subl	%r10d, %eax
	movl	%eax, %r8d
	movl	%edx, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %r10d
	imull	$100, %eax, %eax
	movzwl	(%rdi,%r10), %r10d
	movw	%r10w, (%rsi)
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
	jne	.Lrt_printf_chk_345
	movl	%r9d, %ecx
	movq	-344(%rbp), %r8
	movq	-352(%rbp), %r9
	jmp	.Lrt_printf_chk_332
.Lrt_printf_chk_411:
	movzbl	2(%r14), %eax
	cmpb	$100, %al
	je	.Lrt_printf_chk_415
	cmpb	$108, %al
	je	.Lrt_printf_chk_416
	cmpb	$102, %al
	jne	.Lrt_printf_chk_296
	addq	$3, %r14
	movl	$27, %eax
	movl	$6, %ecx
.Lrt_printf_chk_300:
	movl	-328(%rbp), %esi
	cmpl	$7, %esi
	ja	.Lrt_printf_chk_304
	movl	%esi, %edx
	leal	1(%rsi), %edi
	salq	$4, %rdx
	movl	%edi, -336(%rbp)
	movq	-176(%rdx,%rbp), %rdi
.Lrt_printf_chk_305:
	movq	-296(%rbp), %rdx
	subq	%rbx, %rdx
	cmpq	%rax, %rdx
	jb	.Lrt_printf_chk_404
	leaq	-288(%rbp), %rdx
	movl	%ecx, %esi
	movq	%r11, -376(%rbp)
	movq	%r10, -368(%rbp)
	movq	%r8, -360(%rbp)
	movq	%rdx, -352(%rbp)
	movl	%ecx, -344(%rbp)
	movq	%rdi, -328(%rbp)
	call	rt_printf_chk_fixed
	movq	-328(%rbp), %rdi
	movl	-344(%rbp), %ecx
	testl	%eax, %eax
	movq	-352(%rbp), %rdx
	movq	-360(%rbp), %r8
	movq	-368(%rbp), %r10
	movq	-376(%rbp), %r11
	je	.Lrt_printf_chk_417
	testq	%rdi, %rdi
	jns	.Lrt_printf_chk_309
	movb	$45, (%rbx)
	addq	$1, %rbx
.Lrt_printf_chk_309:
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
	jne	.Lrt_printf_chk_418
.Lrt_printf_chk_310:
	movl	%esi, %r9d
	cmpq	$9999, %rsi
	jbe	.Lrt_printf_chk_312
	movq	%r8, -344(%rbp)
	leaq	rt_printf_chk_pairs(%rip), %rdi
.Lrt_printf_chk_313:
	movl	%r9d, %r9d
	movl	$3518437209, %eax
	subq	$4, %rbx
	movq	%r9, %rsi
	imulq	%rax, %r9
	movl	%esi, %edx
	shrq	$45, %r9
	imull	$10000, %r9d, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %r8d
	imull	$100, %eax, %eax
	movzwl	(%rdi,%r8), %r8d
	movw	%r8w, (%rbx)
	subl	%eax, %edx
	leal	(%rdx,%rdx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 2(%rbx)
	cmpl	$99999999, %esi
	ja	.Lrt_printf_chk_313
	movq	-344(%rbp), %r8
.Lrt_printf_chk_312:
	cmpl	$99, %r9d
	jbe	.Lrt_printf_chk_314
	movl	%r9d, %eax
	movl	%r9d, %edx
	leaq	rt_printf_chk_pairs(%rip), %rdi
	subq	$2, %rbx
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	movq	%rax, %rsi
	imull	$100, %eax, %eax
	movl	%esi, %r9d
	subl	%eax, %edx
	leal	(%rdx,%rdx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, (%rbx)
.Lrt_printf_chk_314:
	cmpl	$9, %r9d
	jbe	.Lrt_printf_chk_315
	leal	(%r9,%r9), %eax
	leaq	rt_printf_chk_pairs(%rip), %rdi
	movzwl	(%rdi,%rax), %eax
	movw	%ax, -2(%rbx)
.Lrt_printf_chk_316:
	testl	%ecx, %ecx
	je	.Lrt_printf_chk_341
	movq	-328(%rbp), %rax
	leaq	1(%rax), %rsi
	movb	$46, (%rax)
	movq	-280(%rbp), %rax
	leaq	(%rsi,%rcx), %rbx
	movq	%rax, %rdi
	movq	%rbx, %rcx
	shrq	$32, %rdi
	jne	.Lrt_printf_chk_419
.Lrt_printf_chk_318:
	movq	%rcx, %rdx
	subq	%rsi, %rdx
	cmpq	$1, %rdx
	jle	.Lrt_printf_chk_320
	leaq	rt_printf_chk_pairs(%rip), %rdi
.Lrt_printf_chk_321:
	movl	%eax, %edx
	subq	$2, %rcx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	imull	$100, %edx, %r9d
	subl	%r9d, %eax
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, (%rcx)
	movl	%edx, %eax
	movq	%rcx, %rdx
	subq	%rsi, %rdx
	cmpq	$1, %rdx
	jg	.Lrt_printf_chk_321
.Lrt_printf_chk_320:
	cmpq	%rcx, %rsi
	jnb	.Lrt_printf_chk_317
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
.Lrt_printf_chk_317:
	movl	-336(%rbp), %eax
	movl	%eax, -328(%rbp)
	jmp	.Lrt_printf_chk_263
.Lrt_printf_chk_409:
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r10
	jnb	.Lrt_printf_chk_274
	movq	(%r10), %rsi
	leaq	8(%r10), %r9
.Lrt_printf_chk_275:
	testq	%rsi, %rsi
	je	.Lrt_printf_chk_404
	movq	%rsi, %rdx
	pxor	%xmm0, %xmm0
	movl	%esi, %ecx
	movq	-296(%rbp), %r10
	andq	$-16, %rdx
	movdqa	%xmm0, %xmm1
	andl	$15, %ecx
	pcmpeqb	(%rdx), %xmm1
	subq	%rbx, %r10
	pmovmskb	%xmm1, %eax
	shrl	%cl, %eax
	testl	%eax, %eax
	jne	.Lrt_printf_chk_420
	pcmpeqb	16(%rdx), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_printf_chk_421
	movq	%rsi, %rdi
	movq	%r11, -368(%rbp)
	movq	%r8, -360(%rbp)
	movq	%r9, -352(%rbp)
	movq	%r10, -344(%rbp)
	movq	%rsi, -336(%rbp)
	call	strlen@PLT
	movq	-368(%rbp), %r11
	movq	-360(%rbp), %r8
	movq	-352(%rbp), %r9
	movq	-344(%rbp), %r10
	movq	%rax, %rdx
	movq	-336(%rbp), %rsi
.Lrt_printf_chk_281:
	cmpq	%rdx, %r10
	jb	.Lrt_printf_chk_404
	addq	$2, %r14
	cmpq	$16, %rdx
	jbe	.Lrt_printf_chk_278
	cmpq	$32, %rdx
	jbe	.Lrt_printf_chk_279
	movq	%rbx, %rdi
	movq	%r11, -360(%rbp)
	movq	%r8, -352(%rbp)
	movq	%r9, -344(%rbp)
	movq	%rdx, -336(%rbp)
	call	memcpy@PLT
	movq	-360(%rbp), %r11
	movq	-352(%rbp), %r8
	movq	-344(%rbp), %r9
	movq	-336(%rbp), %rdx
.Lrt_printf_chk_284:
	addq	%rdx, %rbx
	movq	%r9, %r10
	jmp	.Lrt_printf_chk_263
.Lrt_printf_chk_410:
	cmpq	%rbx, -296(%rbp)
	je	.Lrt_printf_chk_404
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r10
	jnb	.Lrt_printf_chk_289
	movzbl	(%r10), %eax
	addq	$8, %r10
.Lrt_printf_chk_290:
	movb	%al, (%rbx)
	addq	$2, %r14
	addq	$1, %rbx
	jmp	.Lrt_printf_chk_263
.Lrt_printf_chk_278:
	cmpq	$3, %rdx
	jbe	.Lrt_printf_chk_283
	movl	(%rsi), %r10d
	movq	%rdx, %rcx
	leaq	-4(%rdx), %rax
	shrq	$3, %rcx
	movl	%r10d, (%rbx)
	leaq	0(,%rcx,4), %rdi
	movl	(%rsi,%rcx,4), %r10d
	subq	%rdi, %rax
	movl	%r10d, (%rbx,%rcx,4)
	movl	(%rsi,%rax), %ecx
	movl	%ecx, (%rbx,%rax)
	movl	-4(%rsi,%rdx), %eax
	movl	%eax, -4(%rbx,%rdx)
	jmp	.Lrt_printf_chk_284
.Lrt_printf_chk_413:
	movzbl	2(%r14), %eax
	subl	$48, %eax
	cmpb	$9, %al
	ja	.Lrt_printf_chk_296
	movzbl	%al, %ecx
	movzbl	3(%r14), %eax
	cmpb	$102, %al
	je	.Lrt_printf_chk_422
	cmpb	$108, %al
	jne	.Lrt_printf_chk_296
	cmpb	$102, 4(%r14)
	jne	.Lrt_printf_chk_296
	addq	$5, %r14
	leal	21(%rcx), %eax
	jmp	.Lrt_printf_chk_300
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_420:
	rep bsfl	%eax, %eax
	movslq	%eax, %rdx
	cmpq	%rdx, %r10
	jb	.Lrt_printf_chk_404
	addq	$2, %r14
	cmpl	$16, %eax
	jle	.Lrt_printf_chk_278
.Lrt_printf_chk_279:
	movdqu	(%rsi), %xmm1
	movdqu	-16(%rsi,%rdx), %xmm0
	movups	%xmm1, (%rbx)
	movups	%xmm0, -16(%rbx,%rdx)
	jmp	.Lrt_printf_chk_284
.Lrt_printf_chk_345:
	movq	%r9, %r10
	jmp	.Lrt_printf_chk_333
.Lrt_printf_chk_324:
	cmpb	$37, %al
	jne	.Lrt_printf_chk_296
	cmpq	%rbx, -296(%rbp)
	je	.Lrt_printf_chk_404
	movb	$37, (%rbx)
	addq	$2, %r14
	addq	$1, %rbx
	jmp	.Lrt_printf_chk_263
.Lrt_printf_chk_283:
	testq	%rdx, %rdx
	je	.Lrt_printf_chk_284
	movzbl	(%rsi), %eax
	movb	%al, (%rbx)
	movq	%rdx, %rax
	shrq	%rax
	movzbl	(%rsi,%rax), %ecx
	movb	%cl, (%rbx,%rax)
	movzbl	-1(%rsi,%rdx), %eax
	movb	%al, -1(%rbx,%rdx)
	jmp	.Lrt_printf_chk_284
.Lrt_printf_chk_421:
	rep bsfl	%eax, %eax
	movl	$16, %edx
	subl	%ecx, %edx
	cltq
	addq	%rax, %rdx
	jmp	.Lrt_printf_chk_281
.Lrt_printf_chk_325:
	movzbl	2(%r14), %edi
	leal	-48(%rdi), %edx
	movzbl	%dl, %esi
	cmpb	$9, %dl
	ja	.Lrt_printf_chk_296
	movl	$3, %edx
	jmp	.Lrt_printf_chk_326
.Lrt_printf_chk_416:
	cmpb	$100, 3(%r14)
	jne	.Lrt_printf_chk_296
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r10
	jnb	.Lrt_printf_chk_297
	movq	(%r10), %rax
	addq	$8, %r10
.Lrt_printf_chk_298:
	addq	$4, %r14
	movq	%r10, %r9
	jmp	.Lrt_printf_chk_272
.Lrt_printf_chk_274:
	movq	-312(%rbp), %rax
	movq	%r10, %r9
	movq	(%rax), %rsi
	addq	$8, %rax
	movq	%rax, -312(%rbp)
	jmp	.Lrt_printf_chk_275
.Lrt_printf_chk_412:
	addq	$2, %r14
	movl	$27, %eax
	movl	$6, %ecx
	jmp	.Lrt_printf_chk_300
.Lrt_printf_chk_401:
	movq	%rdx, %rcx
	movq	%r15, %rdx
	movq	%r8, %r15
	jmp	.Lrt_printf_chk_307
.Lrt_printf_chk_414:
	movq	-296(%rbp), %rdx
	subq	%rbx, %rdx
	cmpq	$19, %rdx
	jle	.Lrt_printf_chk_404
	leaq	-176(%rbp), %rdx
	cmpq	%rdx, %r10
	jnb	.Lrt_printf_chk_327
	movslq	(%r10), %rdi
	addq	$8, %r10
.Lrt_printf_chk_328:
	cmpb	$48, %al
	movl	%esi, %edx
	movq	%rdi, %rsi
	movq	%rbx, %rdi
	sete	%al
	sete	%cl
	movq	%r11, -352(%rbp)
	movzbl	%al, %eax
	movzbl	%cl, %ecx
	movq	%r10, -344(%rbp)
	movq	%r8, -336(%rbp)
	leaq	3(%r14,%rax), %r14
	call	rt_printf_chk_padded
	movq	-336(%rbp), %r8
	movq	-344(%rbp), %r10
	movq	-352(%rbp), %r11
	movq	%rax, %rbx
	jmp	.Lrt_printf_chk_263
.Lrt_printf_chk_415:
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r10
	jnb	.Lrt_printf_chk_293
	movq	(%r10), %rax
	leaq	8(%r10), %r9
.Lrt_printf_chk_294:
	addq	$3, %r14
	jmp	.Lrt_printf_chk_272
.Lrt_printf_chk_315:
	leal	48(%r9), %eax
	movb	%al, -1(%rbx)
	jmp	.Lrt_printf_chk_316
.Lrt_printf_chk_289:
	movq	-312(%rbp), %rdi
	movzbl	(%rdi), %eax
	addq	$8, %rdi
	movq	%rdi, -312(%rbp)
	jmp	.Lrt_printf_chk_290
.Lrt_printf_chk_417:
	movq	%rdx, %rcx
	leaq	-224(%rbp), %r14
	movq	%r15, %rdx
	movq	%r8, %r15
	jmp	.Lrt_printf_chk_307
.Lrt_printf_chk_304:
	movq	-312(%rbp), %rsi
	movl	-328(%rbp), %edx
	movq	(%rsi), %rdi
	addq	$8, %rsi
	movl	%edx, -336(%rbp)
	movq	%rsi, -312(%rbp)
	jmp	.Lrt_printf_chk_305
.Lrt_printf_chk_418:
	movq	%r8, -344(%rbp)
	leaq	rt_printf_chk_pairs(%rip), %rdi
	movl	$100, %r9d
.Lrt_printf_chk_311:
	movq	%rsi, %r8
	movq	%rsi, %rax
	xorl	%edx, %edx
	movl	$100000000, %esi
	divq	%rsi
	subq	$8, %rbx
	imull	$100000000, %eax, %edx
	movq	%rax, %rsi
	movl	%r8d, %eax
	movl	$10000, %r8d
	subl	%edx, %eax
	xorl	%edx, %edx
	divl	%r8d
	movl	%edx, %r8d
	xorl	%edx, %edx
	divl	%r9d
	addl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, (%rbx)
	leal	(%rdx,%rdx), %eax
	xorl	%edx, %edx
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 2(%rbx)
	movl	%r8d, %eax
	divl	%r9d
	addl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 4(%rbx)
	leal	(%rdx,%rdx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 6(%rbx)
	movq	%rsi, %rax
	shrq	$32, %rax
	jne	.Lrt_printf_chk_311
	movq	-344(%rbp), %r8
	jmp	.Lrt_printf_chk_310
.Lrt_printf_chk_422:
	addq	$4, %r14
	leal	21(%rcx), %eax
	jmp	.Lrt_printf_chk_300
.Lrt_printf_chk_341:
	movq	-328(%rbp), %rbx
	jmp	.Lrt_printf_chk_317
.Lrt_printf_chk_297:
	movq	-312(%rbp), %rdi
	movq	(%rdi), %rax
	addq	$8, %rdi
	movq	%rdi, -312(%rbp)
	jmp	.Lrt_printf_chk_298
.Lrt_printf_chk_419:
	movq	%rsi, -344(%rbp)
	leaq	rt_printf_chk_pairs(%rip), %rdi
.Lrt_printf_chk_319:
	movl	$100, %esi
	xorl	%edx, %edx
	movq	%rax, %r9
	subq	$2, %rcx
	divq	%rsi
	imull	$100, %eax, %edx
	movq	%rax, %rsi
	subl	%edx, %r9d
	shrq	$32, %rsi
	leal	(%r9,%r9), %edx
	movzwl	(%rdi,%rdx), %edx
	movw	%dx, (%rcx)
	jne	.Lrt_printf_chk_319
	movq	-344(%rbp), %rsi
	jmp	.Lrt_printf_chk_318
.Lrt_printf_chk_327:
	movq	-312(%rbp), %rcx
	movslq	(%rcx), %rdi
	addq	$8, %rcx
	movq	%rcx, -312(%rbp)
	jmp	.Lrt_printf_chk_328
.Lrt_printf_chk_293:
	movq	-312(%rbp), %rsi
	movq	%r10, %r9
	leaq	8(%rsi), %rdi
	movq	(%rsi), %rax
	movq	%rdi, -312(%rbp)
	jmp	.Lrt_printf_chk_294
	.cfi_endproc
	.size	rt_printf_chk_any, .-rt_printf_chk_any
	.p2align 4
	.type	rt_printf_chk, @function
rt_printf_chk:
	.cfi_startproc
	movq	stdout@GOTPCREL(%rip), %rax
	movq	(%rax), %r10
	testq	%rsi, %rsi
	je	.Lrt_printf_chk_443
	cmpb	$37, (%rsi)
	jne	.Lrt_printf_chk_443
	movzbl	1(%rsi), %eax
	cmpb	$100, %al
	jne	.Lrt_printf_chk_425
	movslq	%edx, %r11
	movq	%rsi, %rax
.Lrt_printf_chk_426:
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movzbl	2(%rax), %ebx
	testb	%bl, %bl
	je	.Lrt_printf_chk_428
	cmpb	$37, %bl
	je	.Lrt_printf_chk_424
	cmpb	$0, 3(%rax)
	jne	.Lrt_printf_chk_424
.Lrt_printf_chk_428:
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.Lrt_printf_chk_424
	cmpb	$0, (%rax)
	je	.Lrt_printf_chk_424
	movl	192(%r10), %eax
	testl	%eax, %eax
	jns	.Lrt_printf_chk_424
	testl	$514, (%r10)
	jne	.Lrt_printf_chk_424
	movq	48(%r10), %rax
	subq	40(%r10), %rax
	cmpq	$20, %rax
	jle	.Lrt_printf_chk_424
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
.Lrt_printf_chk_424:
	.cfi_restore_state
	popq	%rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
	jmp	rt_printf_chk_any
.Lrt_printf_chk_443:
	jmp	rt_printf_chk_any
	.p2align 4,,10
	.p2align 3
.Lrt_printf_chk_425:
	cmpb	$108, %al
	jne	.Lrt_printf_chk_443
	xorl	%eax, %eax
	cmpb	$108, 2(%rsi)
	sete	%al
	leaq	1(%rsi,%rax), %rax
	cmpb	$100, 1(%rax)
	jne	.Lrt_printf_chk_443
	movq	%rdx, %r11
	jmp	.Lrt_printf_chk_426
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
