	.text
	.p2align 4
	.type	rt_fprintf_digits, @function
rt_fprintf_digits:
	.cfi_startproc
	movq	%rsi, %rax
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	leaq	rt_fprintf_pairs(%rip), %r8
	movabsq	$-6067343680855748867, %r10
	shrq	$32, %rax
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	$3518437209, %r9d
	jne	.Lrt_fprintf_3
	movl	%esi, %ecx
.Lrt_fprintf_2:
	cmpl	$9999, %ecx
	jbe	.Lrt_fprintf_4
	leaq	rt_fprintf_pairs(%rip), %r8
	movl	$3518437209, %r10d
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_5:
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
	ja	.Lrt_fprintf_5
.Lrt_fprintf_4:
	cmpl	$99, %ecx
	jbe	.Lrt_fprintf_6
	movl	%ecx, %eax
	subq	$2, %rdi
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	imull	$100, %eax, %edx
	subl	%edx, %ecx
	leal	(%rcx,%rcx), %edx
	leaq	rt_fprintf_pairs(%rip), %rcx
	movzwl	(%rcx,%rdx), %edx
	movl	%eax, %ecx
	movw	%dx, (%rdi)
.Lrt_fprintf_6:
	cmpl	$9, %ecx
	jbe	.Lrt_fprintf_7
	leal	(%rcx,%rcx), %eax
	leaq	rt_fprintf_pairs(%rip), %rdx
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
.Lrt_fprintf_7:
	.cfi_restore_state
	addl	$48, %ecx
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	movb	%cl, -1(%rdi)
	ret
.Lrt_fprintf_9:
	.cfi_restore_state
	movq	%r11, %rsi
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_3:
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
	je	.Lrt_fprintf_2
	jmp	.Lrt_fprintf_9
	.cfi_endproc
	.size	rt_fprintf_digits, .-rt_fprintf_digits
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
	ja	.Lrt_fprintf_45
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
	je	.Lrt_fprintf_20
	movl	$1075, %r9d
	movq	%rdi, %rax
	subl	%r11d, %r9d
	btsq	$52, %rax
	testl	%r9d, %r9d
	jle	.Lrt_fprintf_46
	testl	%esi, %esi
	jne	.Lrt_fprintf_47
	movl	$1, %ebx
	cmpl	$63, %r9d
	jg	.Lrt_fprintf_28
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
.Lrt_fprintf_32:
	addq	%rbp, %rdx
	cmpq	%rdx, %rsi
	setb	%dl
	setb	%cl
	movzbl	%dl, %edx
	testq	%rbp, %rbp
	je	.Lrt_fprintf_48
.Lrt_fprintf_24:
	fnstcw -2(%rsp)
	testw	$3072, -2(%rsp)
	jne	.Lrt_fprintf_31
	movslq	%edx, %rdx
	addq	%rdx, %r10
.Lrt_fprintf_25:
	cmpq	%rbx, %r10
	je	.Lrt_fprintf_49
.Lrt_fprintf_22:
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
.Lrt_fprintf_47:
	.cfi_restore_state
	movl	%esi, %esi
	leaq	rt_fprintf_bounds(%rip), %rdx
	movq	(%rdx,%rsi,8), %rbx
	cmpl	$63, %r9d
	jg	.Lrt_fprintf_28
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
	jmp	.Lrt_fprintf_32
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_31:
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
.Lrt_fprintf_20:
	.cfi_restore_state
	testl	%esi, %esi
	je	.Lrt_fprintf_23
	movl	%esi, %esi
	leaq	rt_fprintf_bounds(%rip), %rax
	xorl	%r10d, %r10d
	movq	(%rax,%rsi,8), %rbx
	testq	%rdi, %rdi
	je	.Lrt_fprintf_25
.Lrt_fprintf_43:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%edi, %edi
	jmp	.Lrt_fprintf_24
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_46:
	leal	-1075(%r11), %ecx
	xorl	%r10d, %r10d
	salq	%cl, %rax
	movq	%rax, %rdi
	jmp	.Lrt_fprintf_22
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_49:
	addq	$1, %rdi
.Lrt_fprintf_44:
	xorl	%r10d, %r10d
	jmp	.Lrt_fprintf_22
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_48:
	movzbl	%cl, %ecx
	addq	%rcx, %r10
	jmp	.Lrt_fprintf_25
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_23:
	movl	$1, %ebx
	testq	%rdi, %rdi
	jne	.Lrt_fprintf_43
	jmp	.Lrt_fprintf_44
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_28:
	cmpl	$127, %r9d
	jg	.Lrt_fprintf_43
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
	jc	.Lrt_fprintf_36
	movq	%rbp, %rax
	xorq	%r12, %rsi
	xorq	%rdi, %rax
	orq	%rsi, %rax
	je	.Lrt_fprintf_50
	xorl	%edi, %edi
	orq	%r12, %rbp
	je	.Lrt_fprintf_25
	xorl	%edx, %edx
	jmp	.Lrt_fprintf_24
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_36:
	movl	$1, %edx
	xorl	%edi, %edi
	jmp	.Lrt_fprintf_24
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_45:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	xorl	%eax, %eax
	ret
.Lrt_fprintf_50:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	.cfi_offset 6, -24
	.cfi_offset 12, -16
	movl	%r10d, %edx
	xorl	%edi, %edi
	andl	$1, %edx
	jmp	.Lrt_fprintf_24
	.cfi_endproc
	.size	rt_fprintf_fixed, .-rt_fprintf_fixed
	.p2align 4
	.type	rt_fprintf_padded, @function
rt_fprintf_padded:
	.cfi_startproc
	movl	%ecx, %r8d
	movq	%rsi, %rcx
	movl	%edx, %r9d
	movq	%rdi, %rax
	negq	%rcx
	leaq	rt_fprintf_bounds(%rip), %rdi
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
	jb	.Lrt_fprintf_53
	movq	%rax, %r9
	testl	%r8d, %r8d
	jne	.Lrt_fprintf_71
	testq	%rsi, %rsi
	js	.Lrt_fprintf_72
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_55:
	addq	%rdx, %r9
	movl	%ecx, %edx
	movq	%r9, %rdi
	cmpq	$9999, %rcx
	jbe	.Lrt_fprintf_60
	leaq	rt_fprintf_pairs(%rip), %r10
	movl	$3518437209, %r11d
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_61:
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
	ja	.Lrt_fprintf_61
.Lrt_fprintf_60:
	cmpl	$99, %edx
	jbe	.Lrt_fprintf_62
	movl	%edx, %eax
	subq	$2, %rdi
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	imull	$100, %eax, %ecx
	subl	%ecx, %edx
	leaq	rt_fprintf_pairs(%rip), %rcx
	addl	%edx, %edx
	movl	%edx, %edx
	movzwl	(%rcx,%rdx), %edx
	movw	%dx, (%rdi)
	movl	%eax, %edx
.Lrt_fprintf_62:
	cmpl	$9, %edx
	jbe	.Lrt_fprintf_63
	leal	(%rdx,%rdx), %eax
	leaq	rt_fprintf_pairs(%rip), %rdx
	movzwl	(%rdx,%rax), %eax
	movw	%ax, -2(%rdi)
	movq	%r9, %rax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_53:
	subl	%edi, %r9d
	testl	%r8d, %r8d
	jne	.Lrt_fprintf_73
	addq	%rax, %r9
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_58:
	addq	$1, %rax
	movb	$32, -1(%rax)
	cmpq	%r9, %rax
	jne	.Lrt_fprintf_58
	testq	%rsi, %rsi
	jns	.Lrt_fprintf_55
	jmp	.Lrt_fprintf_72
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_63:
	addl	$48, %edx
	movq	%r9, %rax
	movb	%dl, -1(%rdi)
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_73:
	testq	%rsi, %rsi
	js	.Lrt_fprintf_74
.Lrt_fprintf_57:
	addq	%rax, %r9
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_59:
	addq	$1, %rax
	movb	$48, -1(%rax)
	cmpq	%r9, %rax
	jne	.Lrt_fprintf_59
	jmp	.Lrt_fprintf_55
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_71:
	testq	%rsi, %rsi
	jns	.Lrt_fprintf_55
	movb	$45, (%rax)
	addq	$1, %r9
	jmp	.Lrt_fprintf_55
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_72:
	movb	$45, (%r9)
	addq	$1, %r9
	jmp	.Lrt_fprintf_55
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_74:
	movb	$45, (%rax)
	addq	$1, %rax
	jmp	.Lrt_fprintf_57
	.cfi_endproc
	.size	rt_fprintf_padded, .-rt_fprintf_padded
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
	jns	.Lrt_fprintf_76
	movb	$45, (%r11)
	leaq	1(%r11), %r8
	negq	%rbx
.Lrt_fprintf_76:
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
	jne	.Lrt_fprintf_78
.Lrt_fprintf_77:
	cmpl	$9999, %ecx
	jbe	.Lrt_fprintf_79
	leaq	rt_fprintf_pairs(%rip), %rdi
	movl	$3518437209, %ebp
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_80:
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
	ja	.Lrt_fprintf_80
.Lrt_fprintf_79:
	cmpl	$99, %ecx
	jbe	.Lrt_fprintf_81
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
.Lrt_fprintf_81:
	cmpl	$9, %ecx
	jbe	.Lrt_fprintf_82
	leal	(%rcx,%rcx), %eax
	leaq	rt_fprintf_pairs(%rip), %rdx
	movzwl	(%rdx,%rax), %eax
	movw	%ax, -2(%rsi)
.Lrt_fprintf_83:
	testb	%r10b, %r10b
	je	.Lrt_fprintf_84
	movb	%r10b, (%r8)
	addq	$1, %r8
.Lrt_fprintf_84:
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
.Lrt_fprintf_82:
	.cfi_restore_state
	addl	$48, %ecx
	movb	%cl, -1(%rsi)
	jmp	.Lrt_fprintf_83
.Lrt_fprintf_87:
	movq	%r13, %rbx
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_78:
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
	je	.Lrt_fprintf_77
	jmp	.Lrt_fprintf_87
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
	jmp	.Lrt_fprintf_97
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_93:
	cmpb	$45, %al
	je	.Lrt_fprintf_247
	cmpb	$43, %al
	je	.Lrt_fprintf_186
	cmpb	$32, %al
	jne	.Lrt_fprintf_96
	testb	%r12b, %r12b
	cmove	%edx, %r12d
.Lrt_fprintf_94:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
.Lrt_fprintf_97:
	cmpb	$48, %al
	jne	.Lrt_fprintf_93
	orl	$2, %ebp
	jmp	.Lrt_fprintf_94
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_247:
	orl	$1, %ebp
	jmp	.Lrt_fprintf_94
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_186:
	movl	$43, %r12d
	jmp	.Lrt_fprintf_94
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_96:
	cmpb	$42, %al
	je	.Lrt_fprintf_98
	leal	-48(%rax), %edx
	xorl	%r14d, %r14d
	xorl	%r9d, %r9d
	cmpb	$9, %dl
	ja	.Lrt_fprintf_100
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_99:
	cmpl	$100000, %r14d
	ja	.Lrt_fprintf_104
	leal	(%r14,%r14,4), %edx
	leal	-48(%rax,%rdx,2), %r14d
.Lrt_fprintf_104:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	leal	-48(%rax), %edx
	cmpb	$9, %dl
	jbe	.Lrt_fprintf_99
	cmpl	$100000, %r14d
	seta	%r9b
.Lrt_fprintf_100:
	movl	$-1, %edx
	cmpb	$46, %al
	je	.Lrt_fprintf_248
.Lrt_fprintf_105:
	testb	%r9b, %r9b
	jne	.Lrt_fprintf_113
	leal	-104(%rax), %edi
	cmpb	$18, %dil
	ja	.Lrt_fprintf_191
	leaq	.Lrt_fprintf_116(%rip), %r9
	movzbl	%dil, %edi
	movslq	(%r9,%rdi,4), %rdi
	addq	%r9, %rdi
	jmp	*%rdi
	.section	.rodata
	.align 4
	.align 4
.Lrt_fprintf_116:
	.long	.Lrt_fprintf_118-.Lrt_fprintf_116
	.long	.Lrt_fprintf_191-.Lrt_fprintf_116
	.long	.Lrt_fprintf_115-.Lrt_fprintf_116
	.long	.Lrt_fprintf_191-.Lrt_fprintf_116
	.long	.Lrt_fprintf_117-.Lrt_fprintf_116
	.long	.Lrt_fprintf_191-.Lrt_fprintf_116
	.long	.Lrt_fprintf_191-.Lrt_fprintf_116
	.long	.Lrt_fprintf_191-.Lrt_fprintf_116
	.long	.Lrt_fprintf_191-.Lrt_fprintf_116
	.long	.Lrt_fprintf_191-.Lrt_fprintf_116
	.long	.Lrt_fprintf_191-.Lrt_fprintf_116
	.long	.Lrt_fprintf_191-.Lrt_fprintf_116
	.long	.Lrt_fprintf_115-.Lrt_fprintf_116
	.long	.Lrt_fprintf_191-.Lrt_fprintf_116
	.long	.Lrt_fprintf_191-.Lrt_fprintf_116
	.long	.Lrt_fprintf_191-.Lrt_fprintf_116
	.long	.Lrt_fprintf_191-.Lrt_fprintf_116
	.long	.Lrt_fprintf_191-.Lrt_fprintf_116
	.long	.Lrt_fprintf_115-.Lrt_fprintf_116
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_191:
	leal	-70(%rax), %edi
	xorl	%r9d, %r9d
	movl	$32, %r10d
	cmpb	$50, %dil
	ja	.Lrt_fprintf_113
.Lrt_fprintf_250:
	leaq	.Lrt_fprintf_123(%rip), %r11
	movzbl	%dil, %edi
	movslq	(%r11,%rdi,4), %rdi
	addq	%r11, %rdi
	jmp	*%rdi
	.section	.rodata
	.align 4
	.align 4
.Lrt_fprintf_123:
	.long	.Lrt_fprintf_127-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_122-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_125-.Lrt_fprintf_123
	.long	.Lrt_fprintf_126-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_127-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_126-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_122-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_125-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_246-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_113-.Lrt_fprintf_123
	.long	.Lrt_fprintf_122-.Lrt_fprintf_123
	.text
.Lrt_fprintf_115:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %r9
	movl	$64, %r10d
.Lrt_fprintf_120:
	leal	-70(%rax), %edi
	cmpb	$50, %dil
	ja	.Lrt_fprintf_113
	leaq	.Lrt_fprintf_184(%rip), %r11
	movzbl	%dil, %edi
	movslq	(%r11,%rdi,4), %rdi
	addq	%r11, %rdi
	jmp	*%rdi
	.section	.rodata
	.align 4
	.align 4
.Lrt_fprintf_184:
	.long	.Lrt_fprintf_203-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_204-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_205-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_203-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_205-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_204-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_206-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_113-.Lrt_fprintf_184
	.long	.Lrt_fprintf_204-.Lrt_fprintf_184
	.text
.Lrt_fprintf_118:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %r9
	movl	$16, %r10d
	cmpb	$104, %al
	jne	.Lrt_fprintf_120
	movzbl	1(%rbx), %eax
	leaq	2(%rbx), %r9
	movl	$8, %r10d
	jmp	.Lrt_fprintf_120
.Lrt_fprintf_117:
	movzbl	(%rbx), %eax
	cmpb	$108, %al
	je	.Lrt_fprintf_249
	movl	%eax, %edi
	xorl	%r9d, %r9d
	addq	$1, %rbx
	movl	$64, %r10d
	andl	$-33, %edi
	cmpb	$70, %dil
	leal	-70(%rax), %edi
	setne	%r9b
	cmpb	$50, %dil
	jbe	.Lrt_fprintf_250
.Lrt_fprintf_113:
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
.Lrt_fprintf_248:
	.cfi_restore_state
	movzbl	(%rbx), %eax
	cmpb	$42, %al
	je	.Lrt_fprintf_106
	leal	-48(%rax), %edi
	addq	$1, %rbx
	xorl	%edx, %edx
	cmpb	$9, %dil
	ja	.Lrt_fprintf_105
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_107:
	cmpl	$100000, %edx
	ja	.Lrt_fprintf_111
	leal	(%rdx,%rdx,4), %edx
	leal	-48(%rax,%rdx,2), %edx
.Lrt_fprintf_111:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	leal	-48(%rax), %edi
	cmpb	$9, %dil
	jbe	.Lrt_fprintf_107
	cmpl	$100000, %edx
	setg	%dil
	orl	%edi, %r9d
	jmp	.Lrt_fprintf_105
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_98:
	leaq	48(%rsi), %rax
	cmpq	%rax, %rcx
	jnb	.Lrt_fprintf_101
	movl	(%rcx), %r14d
	addq	$8, %rcx
.Lrt_fprintf_102:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rdx
	testl	%r14d, %r14d
	js	.Lrt_fprintf_251
	cmpl	$100000, %r14d
	movq	%rdx, %rbx
	seta	%r9b
	jmp	.Lrt_fprintf_100
.Lrt_fprintf_249:
	movzbl	1(%rbx), %eax
	leaq	2(%rbx), %r9
	movl	$64, %r10d
	jmp	.Lrt_fprintf_120
.Lrt_fprintf_204:
	movq	%r9, %rbx
.Lrt_fprintf_122:
	cmpb	$111, %al
	je	.Lrt_fprintf_196
	cmpb	$120, %al
	movl	$55, %edi
	movl	$87, %eax
	movl	$4, %r9d
	cmovne	%edi, %eax
	movb	%al, 24(%rsp)
.Lrt_fprintf_124:
	addq	$48, %rsi
	cmpq	%rsi, %rcx
	jnb	.Lrt_fprintf_156
	leaq	8(%rcx), %rax
	movq	(%rcx), %rdi
	movq	%rax, 16(%rsp)
.Lrt_fprintf_157:
	movl	$64, %ecx
	subl	%r10d, %ecx
	salq	%cl, %rdi
	shrq	%cl, %rdi
	testl	%r9d, %r9d
	jne	.Lrt_fprintf_158
	xorl	%r10d, %r10d
	xorl	%esi, %esi
	xorl	%r12d, %r12d
.Lrt_fprintf_132:
	movq	%rdi, %rax
	leaq	rt_fprintf_bounds(%rip), %rcx
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
.Lrt_fprintf_159:
	xorl	%r10d, %r10d
	testl	%edx, %edx
	jns	.Lrt_fprintf_252
.Lrt_fprintf_161:
	movq	%r8, %r11
	movq	%rsi, %rdx
	subq	%r13, %r11
	cmpq	%rsi, %r14
	cmovnb	%r14, %rdx
	cmpq	%rdx, %r11
	jb	.Lrt_fprintf_113
	cmpq	%r14, %rsi
	jnb	.Lrt_fprintf_200
	subq	%rsi, %r14
	testb	$1, %bpl
	je	.Lrt_fprintf_164
	leaq	-1(%r14), %rbp
.Lrt_fprintf_163:
	testb	%r12b, %r12b
	je	.Lrt_fprintf_167
	movb	%r12b, 0(%r13)
	addq	$1, %r13
.Lrt_fprintf_167:
	leaq	0(%r13,%r10), %r12
	testq	%r10, %r10
	je	.Lrt_fprintf_253
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_168:
	addq	$1, %r13
	movb	$48, -1(%r13)
	cmpq	%r12, %r13
	jne	.Lrt_fprintf_168
.Lrt_fprintf_169:
	movl	%eax, %eax
	addq	%rax, %r12
	testl	%ecx, %ecx
	jne	.Lrt_fprintf_171
	movq	%rdi, %rsi
	movq	%r12, %rdi
	movl	%r9d, 24(%rsp)
	call	rt_fprintf_digits
	movl	24(%rsp), %r9d
.Lrt_fprintf_172:
	testl	%r9d, %r9d
	je	.Lrt_fprintf_176
	movq	56(%rsp), %r10
	movl	%r9d, %esi
	leaq	1(%r12), %rdi
	movb	$46, (%r12)
	addq	%rdi, %rsi
	leaq	rt_fprintf_pairs(%rip), %r9
	movabsq	$2951479051793528259, %r8
	movq	%r10, %rdx
	movl	%r10d, %eax
	movq	%rsi, %rcx
	shrq	$32, %rdx
	jne	.Lrt_fprintf_178
.Lrt_fprintf_177:
	movq	%rcx, %rdx
	subq	%rdi, %rdx
	cmpq	$1, %rdx
	jle	.Lrt_fprintf_179
	leaq	rt_fprintf_pairs(%rip), %r9
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_180:
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
	jg	.Lrt_fprintf_180
.Lrt_fprintf_179:
	cmpq	%rcx, %rdi
	jnb	.Lrt_fprintf_181
	movl	%eax, %edx
	movl	$3435973837, %ecx
	imulq	%rcx, %rdx
	shrq	$35, %rdx
	leal	(%rdx,%rdx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addl	$48, %eax
	movb	%al, 1(%r12)
.Lrt_fprintf_181:
	movq	%rsi, %r12
.Lrt_fprintf_176:
	leaq	1(%r12,%rbp), %rax
	testq	%r14, %r14
	je	.Lrt_fprintf_254
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_182:
	addq	$1, %r12
	movb	$32, -1(%r12)
	cmpq	%rax, %r12
	jne	.Lrt_fprintf_182
.Lrt_fprintf_149:
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
.Lrt_fprintf_205:
	.cfi_restore_state
	movq	%r9, %rbx
.Lrt_fprintf_126:
	addq	$48, %rsi
	cmpq	%rsi, %rcx
	jnb	.Lrt_fprintf_128
	leaq	8(%rcx), %rax
	movq	(%rcx), %rdi
	movq	%rax, 16(%rsp)
.Lrt_fprintf_129:
	movl	$64, %ecx
	subl	%r10d, %ecx
	salq	%cl, %rdi
	testq	%rdi, %rdi
	js	.Lrt_fprintf_130
	xorl	%esi, %esi
	testb	%r12b, %r12b
	setne	%sil
.Lrt_fprintf_131:
	movb	$0, 24(%rsp)
	shrq	%cl, %rdi
	xorl	%r10d, %r10d
	xorl	%r9d, %r9d
	jmp	.Lrt_fprintf_132
.Lrt_fprintf_125:
	movl	%ebp, %edi
	andl	$2, %edi
	orl	%r9d, %edi
	jne	.Lrt_fprintf_113
	addq	$48, %rsi
	cmpb	$99, %al
	je	.Lrt_fprintf_255
	cmpq	%rsi, %rcx
	jnb	.Lrt_fprintf_138
	leaq	8(%rcx), %rax
	movq	(%rcx), %r12
	movq	%rax, 16(%rsp)
.Lrt_fprintf_139:
	testq	%r12, %r12
	je	.Lrt_fprintf_113
	testl	%edx, %edx
	js	.Lrt_fprintf_256
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
.Lrt_fprintf_137:
	movl	%r14d, %eax
	cmpq	%rdx, %rax
	cmovb	%rdx, %rax
	movq	%rax, %r14
	movq	%r8, %rax
	subq	%r13, %rax
	cmpq	%r14, %rax
	jb	.Lrt_fprintf_113
	movq	%r14, %rcx
	subq	%rdx, %rcx
	andl	$1, %ebp
	je	.Lrt_fprintf_143
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
	je	.Lrt_fprintf_257
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_148:
	addq	$1, %rdx
	movb	$32, -1(%rdx)
	cmpq	%rax, %rdx
	jne	.Lrt_fprintf_148
	jmp	.Lrt_fprintf_149
.Lrt_fprintf_164:
	andl	$2, %ebp
	jne	.Lrt_fprintf_165
	addq	%r13, %r14
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_166:
	addq	$1, %r13
	movb	$32, -1(%r13)
	cmpq	%r14, %r13
	jne	.Lrt_fprintf_166
.Lrt_fprintf_200:
	movq	$-1, %rbp
	xorl	%r14d, %r14d
	jmp	.Lrt_fprintf_163
.Lrt_fprintf_251:
	negl	%r14d
	orl	$1, %ebp
	movq	%rdx, %rbx
	cmpl	$100000, %r14d
	seta	%r9b
	jmp	.Lrt_fprintf_100
.Lrt_fprintf_106:
	leaq	48(%rsi), %rax
	cmpq	%rax, %rcx
	jnb	.Lrt_fprintf_109
	movl	(%rcx), %edi
	addq	$8, %rcx
.Lrt_fprintf_110:
	testl	%edi, %edi
	movl	$-1, %edx
	movzbl	1(%rbx), %eax
	cmovns	%edi, %edx
	cmpl	$100000, %edi
	setg	%dil
	addq	$2, %rbx
	orl	%edi, %r9d
	jmp	.Lrt_fprintf_105
.Lrt_fprintf_165:
	addq	%r14, %r10
	movq	$-1, %rbp
	xorl	%r14d, %r14d
	jmp	.Lrt_fprintf_163
.Lrt_fprintf_130:
	negq	%rdi
	movl	$1, %esi
	movl	$45, %r12d
	jmp	.Lrt_fprintf_131
.Lrt_fprintf_252:
	jne	.Lrt_fprintf_207
	testq	%rdi, %rdi
	je	.Lrt_fprintf_113
.Lrt_fprintf_207:
	andl	$-3, %ebp
	xorl	%r10d, %r10d
	cmpl	%edx, %eax
	jnb	.Lrt_fprintf_161
	movl	%edx, %r10d
	subl	%eax, %r10d
	addq	%r10, %rsi
	jmp	.Lrt_fprintf_161
.Lrt_fprintf_253:
	movq	%r13, %r12
	jmp	.Lrt_fprintf_169
.Lrt_fprintf_254:
	movq	%r12, %rax
	jmp	.Lrt_fprintf_149
.Lrt_fprintf_158:
	movq	%rdi, %rax
	orq	$1, %rax
	bsrq	%rax, %rax
	xorq	$63, %rax
	movq	%rax, %rcx
	cmpl	$4, %r9d
	je	.Lrt_fprintf_258
	movl	$66, %eax
	xorl	%r9d, %r9d
	xorl	%r12d, %r12d
	subl	%ecx, %eax
	movl	$2863311531, %ecx
	imulq	%rcx, %rax
	movl	$3, %ecx
	shrq	$33, %rax
	movl	%eax, %esi
	jmp	.Lrt_fprintf_159
.Lrt_fprintf_196:
	movb	$55, 24(%rsp)
	movl	$3, %r9d
	jmp	.Lrt_fprintf_124
.Lrt_fprintf_171:
	movl	$-1, %eax
	movzbl	24(%rsp), %r11d
	movq	%r12, %rsi
	sall	%cl, %eax
	notl	%eax
	movl	%eax, %r10d
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_175:
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
	jne	.Lrt_fprintf_175
	jmp	.Lrt_fprintf_172
.Lrt_fprintf_256:
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
	jne	.Lrt_fprintf_259
	pcmpeqb	16(%rdx), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_fprintf_260
	movq	%r12, %rdi
	movq	%r8, 24(%rsp)
	call	strlen@PLT
	movq	24(%rsp), %r8
	movq	%rax, %rdx
	jmp	.Lrt_fprintf_137
.Lrt_fprintf_203:
	movq	%r9, %rbx
	movl	$1, %edi
.Lrt_fprintf_151:
	movl	$6, %r9d
	testl	%edx, %edx
	js	.Lrt_fprintf_152
	cmpl	$19, %edx
	movl	%edx, %r9d
	seta	%al
	orl	%eax, %edi
.Lrt_fprintf_152:
	movl	48(%r15), %eax
	cmpl	$7, %eax
	ja	.Lrt_fprintf_153
	leal	1(%rax), %edx
	salq	$4, %rax
	movl	%edx, 48(%r15)
	movq	48(%rax,%rsi), %r11
.Lrt_fprintf_154:
	movq	%rcx, 40(%rsp)
	movq	%r8, 32(%rsp)
	testb	%dil, %dil
	jne	.Lrt_fprintf_113
	leaq	48(%rsp), %rdx
	movl	%r9d, %esi
	movq	%r11, %rdi
	movl	%r9d, 24(%rsp)
	movq	%r11, 16(%rsp)
	call	rt_fprintf_fixed
	testl	%eax, %eax
	je	.Lrt_fprintf_113
	movl	24(%rsp), %r9d
	movq	16(%rsp), %r11
	xorl	%r10d, %r10d
	movq	48(%rsp), %rdi
	movq	32(%rsp), %r8
	testl	%r9d, %r9d
	movq	40(%rsp), %rcx
	setne	%r10b
	testq	%r11, %r11
	js	.Lrt_fprintf_195
	xorl	%esi, %esi
	testb	%r12b, %r12b
	movq	%rcx, 16(%rsp)
	movl	$-1, %edx
	movb	$0, 24(%rsp)
	setne	%sil
	jmp	.Lrt_fprintf_132
.Lrt_fprintf_258:
	movl	$67, %eax
	xorl	%r9d, %r9d
	xorl	%r12d, %r12d
	subl	%ecx, %eax
	movl	$4, %ecx
	shrl	$2, %eax
	movl	%eax, %esi
	jmp	.Lrt_fprintf_159
.Lrt_fprintf_127:
	movl	%r9d, %edi
	andl	$1, %edi
	jmp	.Lrt_fprintf_151
.Lrt_fprintf_206:
	movq	%r9, %rbx
.Lrt_fprintf_246:
	movb	$0, 24(%rsp)
	xorl	%r9d, %r9d
	jmp	.Lrt_fprintf_124
.Lrt_fprintf_178:
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
	je	.Lrt_fprintf_177
	movq	%r11, %r10
	jmp	.Lrt_fprintf_178
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_195:
	movq	%rcx, 16(%rsp)
	movl	$1, %esi
	movl	$-1, %edx
	movl	$45, %r12d
	movb	$0, 24(%rsp)
	jmp	.Lrt_fprintf_132
.Lrt_fprintf_143:
	testq	%rcx, %rcx
	je	.Lrt_fprintf_193
	addq	%r13, %rcx
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_147:
	addq	$1, %r13
	movb	$32, -1(%r13)
	cmpq	%rcx, %r13
	jne	.Lrt_fprintf_147
.Lrt_fprintf_146:
	movq	%r12, %rsi
	movq	%rcx, %rdi
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %rdx
	leaq	(%rax,%rdx), %rax
	jmp	.Lrt_fprintf_149
.Lrt_fprintf_255:
	cmpq	%rsi, %rcx
	jnb	.Lrt_fprintf_135
	leaq	8(%rcx), %rax
	movq	%rax, 16(%rsp)
	movzbl	(%rcx), %eax
.Lrt_fprintf_136:
	movb	%al, 48(%rsp)
	movl	$1, %edx
	leaq	48(%rsp), %r12
	jmp	.Lrt_fprintf_137
.Lrt_fprintf_101:
	movq	8(%rsp), %rax
	movl	(%rax), %r14d
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_fprintf_102
.Lrt_fprintf_156:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_fprintf_157
.Lrt_fprintf_153:
	movq	8(%rsp), %rax
	movq	(%rax), %r11
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_fprintf_154
.Lrt_fprintf_128:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_fprintf_129
.Lrt_fprintf_109:
	movq	8(%rsp), %rax
	movl	(%rax), %edi
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_fprintf_110
.Lrt_fprintf_138:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %r12
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_fprintf_139
.Lrt_fprintf_259:
	xorl	%edx, %edx
	rep bsfl	%eax, %edx
	movslq	%edx, %rdx
	jmp	.Lrt_fprintf_137
.Lrt_fprintf_193:
	movq	%r13, %rcx
	jmp	.Lrt_fprintf_146
.Lrt_fprintf_260:
	rep bsfl	%eax, %eax
	movl	$16, %edx
	subl	%ecx, %edx
	cltq
	addq	%rax, %rdx
	jmp	.Lrt_fprintf_137
.Lrt_fprintf_257:
	movq	%rdx, %rax
	jmp	.Lrt_fprintf_149
.Lrt_fprintf_135:
	movq	8(%rsp), %rsi
	movq	%rcx, 16(%rsp)
	movzbl	(%rsi), %eax
	addq	$8, %rsi
	movq	%rsi, 8(%rsp)
	jmp	.Lrt_fprintf_136
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
	pushq	%r14
	pushq	%r13
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	movq	%rdi, %r13
	pushq	%r12
	pushq	%rbx
	subq	$328, %rsp
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
	je	.Lrt_fprintf_415
	cmpb	$0, (%rax)
	je	.Lrt_fprintf_415
	movl	192(%rdi), %eax
	testl	%eax, %eax
	js	.Lrt_fprintf_395
.Lrt_fprintf_415:
	leaq	16(%rbp), %r9
	leaq	-288(%rbp), %r8
	leaq	-224(%rbp), %r14
.Lrt_fprintf_315:
	movq	.Lrt_fprintf_C0(%rip), %rax
	movq	%r8, %rdx
	movq	%r10, %rsi
	movq	%r13, %rdi
	movq	%r9, -280(%rbp)
	movq	%rax, -288(%rbp)
	movq	%r14, -272(%rbp)
	call	vfprintf@PLT
.Lrt_fprintf_261:
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
.Lrt_fprintf_395:
	.cfi_restore_state
	testl	$514, (%rdi)
	jne	.Lrt_fprintf_415
	movq	48(%rdi), %rax
	movq	40(%rdi), %rbx
	leaq	16(%rbp), %r9
	movq	%rax, -296(%rbp)
	subq	%rbx, %rax
	movq	%rbx, -304(%rbp)
	testq	%rax, %rax
	jle	.Lrt_fprintf_412
	movq	%r9, -320(%rbp)
	testq	%rsi, %rsi
	je	.Lrt_fprintf_412
	movl	$0, -324(%rbp)
	movq	-304(%rbp), %rbx
	movq	%rsi, %r14
	movq	%r9, %r10
	movq	%rsi, -312(%rbp)
	leaq	-208(%rbp), %r15
	leaq	rt_fprintf_pairs(%rip), %r12
	movl	$3518437209, %r11d
.Lrt_fprintf_263:
	movzbl	(%r14), %eax
	cmpb	$37, %al
	jne	.Lrt_fprintf_416
.Lrt_fprintf_264:
	movzbl	1(%r14), %eax
	cmpb	$100, %al
	jne	.Lrt_fprintf_269
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r15
	jnb	.Lrt_fprintf_270
	movslq	(%r15), %rax
	leaq	8(%r15), %r8
.Lrt_fprintf_271:
	addq	$2, %r14
	movq	%rax, %r9
.Lrt_fprintf_272:
	testq	%rax, %rax
	js	.Lrt_fprintf_417
.Lrt_fprintf_305:
	movq	-296(%rbp), %rax
	subq	%rbx, %rax
	cmpq	$19, %rax
	jle	.Lrt_fprintf_413
	movq	%r9, %rax
	leaq	rt_fprintf_bounds(%rip), %rsi
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
	jne	.Lrt_fprintf_418
.Lrt_fprintf_338:
	cmpl	$9999, %ecx
	jbe	.Lrt_fprintf_340
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_341:
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
	ja	.Lrt_fprintf_341
.Lrt_fprintf_340:
	cmpl	$99, %ecx
	jbe	.Lrt_fprintf_342
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
.Lrt_fprintf_342:
	cmpl	$9, %ecx
	jbe	.Lrt_fprintf_343
	leal	(%rcx,%rcx), %eax
	leaq	rt_fprintf_pairs(%rip), %rdi
	movzwl	(%rdi,%rax), %eax
	movw	%ax, -2(%rsi)
.Lrt_fprintf_344:
	movzbl	(%r14), %eax
	movq	%r8, %r15
	cmpb	$37, %al
	je	.Lrt_fprintf_264
.Lrt_fprintf_416:
	testb	%al, %al
	je	.Lrt_fprintf_265
	movq	-296(%rbp), %rdx
	jmp	.Lrt_fprintf_268
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_266:
	addq	$1, %r14
	movb	%al, (%rbx)
	addq	$1, %rbx
	movzbl	(%r14), %eax
	testb	%al, %al
	je	.Lrt_fprintf_409
	cmpb	$37, %al
	je	.Lrt_fprintf_264
.Lrt_fprintf_268:
	cmpq	%rbx, %rdx
	jne	.Lrt_fprintf_266
.Lrt_fprintf_413:
	movq	%r10, %r9
	leaq	-288(%rbp), %r8
	movq	-312(%rbp), %r10
	leaq	-224(%rbp), %r14
	jmp	.Lrt_fprintf_315
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_343:
	addl	$48, %ecx
	movb	%cl, -1(%rsi)
	jmp	.Lrt_fprintf_344
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_417:
	cmpq	%rbx, -296(%rbp)
	je	.Lrt_fprintf_413
	movb	$45, (%rbx)
	negq	%r9
	addq	$1, %rbx
	jmp	.Lrt_fprintf_305
.Lrt_fprintf_265:
	movq	%r10, %r9
	movq	-312(%rbp), %r10
	testq	%rbx, %rbx
	jne	.Lrt_fprintf_267
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_412:
	leaq	-288(%rbp), %r8
	leaq	-224(%rbp), %r14
	jmp	.Lrt_fprintf_315
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_409:
	movq	%r10, %r9
	movq	-312(%rbp), %r10
.Lrt_fprintf_267:
	movq	-304(%rbp), %rsi
	movq	%rbx, %rax
	subq	%rsi, %rax
	cmpq	$2147483647, %rax
	jg	.Lrt_fprintf_412
	movq	%rbx, 40(%r13)
	jmp	.Lrt_fprintf_261
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_269:
	cmpb	$46, %al
	je	.Lrt_fprintf_273
	leal	-99(%rax), %edx
	cmpb	$18, %dl
	ja	.Lrt_fprintf_274
	leaq	.Lrt_fprintf_277(%rip), %rcx
	movzbl	%dl, %edx
	movslq	(%rcx,%rdx,4), %rdx
	addq	%rcx, %rdx
	jmp	*%rdx
	.section	.rodata
	.align 4
	.align 4
.Lrt_fprintf_277:
	.long	.Lrt_fprintf_281-.Lrt_fprintf_277
	.long	.Lrt_fprintf_275-.Lrt_fprintf_277
	.long	.Lrt_fprintf_275-.Lrt_fprintf_277
	.long	.Lrt_fprintf_280-.Lrt_fprintf_277
	.long	.Lrt_fprintf_275-.Lrt_fprintf_277
	.long	.Lrt_fprintf_275-.Lrt_fprintf_277
	.long	.Lrt_fprintf_275-.Lrt_fprintf_277
	.long	.Lrt_fprintf_275-.Lrt_fprintf_277
	.long	.Lrt_fprintf_275-.Lrt_fprintf_277
	.long	.Lrt_fprintf_279-.Lrt_fprintf_277
	.long	.Lrt_fprintf_275-.Lrt_fprintf_277
	.long	.Lrt_fprintf_275-.Lrt_fprintf_277
	.long	.Lrt_fprintf_275-.Lrt_fprintf_277
	.long	.Lrt_fprintf_275-.Lrt_fprintf_277
	.long	.Lrt_fprintf_275-.Lrt_fprintf_277
	.long	.Lrt_fprintf_275-.Lrt_fprintf_277
	.long	.Lrt_fprintf_278-.Lrt_fprintf_277
	.long	.Lrt_fprintf_275-.Lrt_fprintf_277
	.long	.Lrt_fprintf_276-.Lrt_fprintf_277
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_270:
	movq	-320(%rbp), %rdi
	movq	%r15, %r8
	leaq	8(%rdi), %rsi
	movslq	(%rdi), %rax
	movq	%rsi, -320(%rbp)
	jmp	.Lrt_fprintf_271
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_418:
	movq	%r8, -344(%rbp)
	leaq	rt_fprintf_pairs(%rip), %rdi
.Lrt_fprintf_339:
	movabsq	$-6067343680855748867, %rax
	subq	$8, %rsi
	mulq	%r9
	movl	%r9d, %eax
	movl	$3518437209, %r9d
	movq	%rdx, %r8
	shrq	$26, %r8
	imull	$100000000, %r8d, %r15d
	movl	%r8d, -336(%rbp)
	subl	%r15d, %eax
	movl	%eax, %r15d
	imulq	%r9, %r15
	shrq	$45, %r15
	imull	$10000, %r15d, %r9d
	subl	%r9d, %eax
	movl	%eax, %ecx
	movl	%r15d, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %r9d
	imull	$100, %eax, %eax
	movzwl	(%rdi,%r9), %r9d
	movw	%r9w, (%rsi)
	subl	%eax, %r15d
	leal	(%r15,%r15), %eax
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
	jne	.Lrt_fprintf_352
	movl	%r8d, %ecx
	movq	-344(%rbp), %r8
	jmp	.Lrt_fprintf_338
.Lrt_fprintf_275:
	cmpb	$37, %al
	jne	.Lrt_fprintf_306
	cmpq	%rbx, -296(%rbp)
	je	.Lrt_fprintf_413
	movb	$37, (%rbx)
	addq	$2, %r14
	addq	$1, %rbx
	jmp	.Lrt_fprintf_263
.Lrt_fprintf_276:
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r15
	jnb	.Lrt_fprintf_308
	movl	(%r15), %r9d
	leaq	8(%r15), %r8
.Lrt_fprintf_309:
	addq	$2, %r14
	jmp	.Lrt_fprintf_305
.Lrt_fprintf_278:
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r15
	jnb	.Lrt_fprintf_282
	leaq	8(%r15), %rax
	movq	(%r15), %rsi
	movq	%rax, -336(%rbp)
.Lrt_fprintf_283:
	testq	%rsi, %rsi
	je	.Lrt_fprintf_413
	movq	%rsi, %rdi
	pxor	%xmm0, %xmm0
	movl	%esi, %ecx
	movq	-296(%rbp), %rdx
	andq	$-16, %rdi
	movdqa	%xmm0, %xmm1
	andl	$15, %ecx
	pcmpeqb	(%rdi), %xmm1
	subq	%rbx, %rdx
	pmovmskb	%xmm1, %eax
	shrl	%cl, %eax
	testl	%eax, %eax
	jne	.Lrt_fprintf_419
	pcmpeqb	16(%rdi), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_fprintf_420
	movq	%rsi, %rdi
	movq	%r10, -360(%rbp)
	movq	%rdx, -352(%rbp)
	movq	%rsi, -344(%rbp)
	call	strlen@PLT
	movq	-360(%rbp), %r10
	movq	-352(%rbp), %rdx
	movl	$3518437209, %r11d
	movq	-344(%rbp), %rsi
	movq	%rax, %r15
.Lrt_fprintf_289:
	cmpq	%r15, %rdx
	jb	.Lrt_fprintf_413
	addq	$2, %r14
	cmpq	$16, %r15
	jbe	.Lrt_fprintf_286
	cmpq	$32, %r15
	jbe	.Lrt_fprintf_287
	movq	%r15, %rdx
	movq	%rbx, %rdi
	movq	%r10, -344(%rbp)
	call	memcpy@PLT
	movq	-344(%rbp), %r10
	movl	$3518437209, %r11d
.Lrt_fprintf_292:
	addq	%r15, %rbx
	movq	-336(%rbp), %r15
	jmp	.Lrt_fprintf_263
.Lrt_fprintf_280:
	addq	$2, %r14
	movl	$27, %eax
	movl	$6, %esi
.Lrt_fprintf_307:
	movl	-324(%rbp), %edi
	cmpl	$7, %edi
	ja	.Lrt_fprintf_312
	movl	%edi, %edx
	leal	1(%rdi), %ecx
	salq	$4, %rdx
	movl	%ecx, -324(%rbp)
	movq	-176(%rdx,%rbp), %rcx
.Lrt_fprintf_313:
	movq	-296(%rbp), %rdx
	subq	%rbx, %rdx
	cmpq	%rax, %rdx
	jb	.Lrt_fprintf_413
	leaq	-288(%rbp), %rdx
	movq	%rcx, %rdi
	movq	%r10, -360(%rbp)
	movq	%rdx, -352(%rbp)
	movl	%esi, -344(%rbp)
	movq	%rcx, -336(%rbp)
	call	rt_fprintf_fixed
	movq	-336(%rbp), %rcx
	movl	-344(%rbp), %esi
	movl	$3518437209, %r11d
	testl	%eax, %eax
	movq	-352(%rbp), %rdx
	movq	-360(%rbp), %r10
	je	.Lrt_fprintf_421
	testq	%rcx, %rcx
	jns	.Lrt_fprintf_317
	movb	$45, (%rbx)
	addq	$1, %rbx
.Lrt_fprintf_317:
	movq	-288(%rbp), %rdx
	leaq	rt_fprintf_bounds(%rip), %rdi
	movq	%rdx, %rax
	orq	$1, %rax
	bsrq	%rax, %rax
	addl	$1, %eax
	imull	$1233, %eax, %eax
	shrl	$12, %eax
	movl	%eax, %ecx
	cmpq	(%rdi,%rcx,8), %rdx
	sbbl	$-1, %eax
	addq	%rbx, %rax
	movl	%edx, %ebx
	movq	%rax, -336(%rbp)
	movq	%rax, %r9
	movq	%rdx, %rax
	shrq	$32, %rax
	jne	.Lrt_fprintf_422
.Lrt_fprintf_318:
	cmpl	$9999, %ebx
	jbe	.Lrt_fprintf_320
	movq	%r14, -344(%rbp)
	leaq	rt_fprintf_pairs(%rip), %rdi
	movl	$3518437209, %r8d
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_321:
	movl	%ebx, %ebx
	subq	$4, %r9
	movq	%rbx, %rcx
	imulq	%r8, %rbx
	movl	%ecx, %edx
	shrq	$45, %rbx
	imull	$10000, %ebx, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %r14d
	imull	$100, %eax, %eax
	movzwl	(%rdi,%r14), %r14d
	movw	%r14w, (%r9)
	subl	%eax, %edx
	leal	(%rdx,%rdx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 2(%r9)
	cmpl	$99999999, %ecx
	ja	.Lrt_fprintf_321
	movq	-344(%rbp), %r14
.Lrt_fprintf_320:
	cmpl	$99, %ebx
	jbe	.Lrt_fprintf_322
	movl	%ebx, %eax
	leaq	rt_fprintf_pairs(%rip), %rdi
	subq	$2, %r9
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	movq	%rax, %rcx
	imull	$100, %eax, %eax
	subl	%eax, %ebx
	movl	%ebx, %edx
	movl	%ecx, %ebx
	leal	(%rdx,%rdx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, (%r9)
.Lrt_fprintf_322:
	cmpl	$9, %ebx
	jbe	.Lrt_fprintf_323
	leal	(%rbx,%rbx), %eax
	leaq	rt_fprintf_pairs(%rip), %rdi
	movzwl	(%rdi,%rax), %eax
	movw	%ax, -2(%r9)
.Lrt_fprintf_324:
	testl	%esi, %esi
	je	.Lrt_fprintf_348
	movq	-336(%rbp), %rax
	movb	$46, (%rax)
	movq	-280(%rbp), %rdx
	leaq	1(%rax), %r8
	leaq	(%r8,%rsi), %rbx
	movq	%rdx, %rsi
	movl	%edx, %eax
	movq	%rbx, %rcx
	shrq	$32, %rsi
	jne	.Lrt_fprintf_423
.Lrt_fprintf_326:
	movq	%rcx, %rdx
	subq	%r8, %rdx
	cmpq	$1, %rdx
	jle	.Lrt_fprintf_328
	leaq	rt_fprintf_pairs(%rip), %rdi
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_329:
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
	subq	%r8, %rdx
	cmpq	$1, %rdx
	jg	.Lrt_fprintf_329
.Lrt_fprintf_328:
	cmpq	%rcx, %r8
	jnb	.Lrt_fprintf_263
	movl	%eax, %edx
	movl	$3435973837, %ecx
	movq	-336(%rbp), %rsi
	imulq	%rcx, %rdx
	shrq	$35, %rdx
	leal	(%rdx,%rdx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addl	$48, %eax
	movb	%al, 1(%rsi)
	jmp	.Lrt_fprintf_263
.Lrt_fprintf_279:
	movzbl	2(%r14), %eax
	movl	$2, %edx
	cmpb	$108, %al
	jne	.Lrt_fprintf_298
	movzbl	3(%r14), %eax
	movl	$3, %edx
.Lrt_fprintf_298:
	addq	%r14, %rdx
	cmpb	$100, %al
	jne	.Lrt_fprintf_299
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r15
	jnb	.Lrt_fprintf_300
	movq	(%r15), %r9
	leaq	8(%r15), %r8
	movq	%r9, %rax
.Lrt_fprintf_301:
	leaq	1(%rdx), %r14
	jmp	.Lrt_fprintf_272
.Lrt_fprintf_281:
	cmpq	%rbx, -296(%rbp)
	je	.Lrt_fprintf_413
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r15
	jnb	.Lrt_fprintf_296
	movzbl	(%r15), %eax
	addq	$8, %r15
.Lrt_fprintf_297:
	movb	%al, (%rbx)
	addq	$2, %r14
	addq	$1, %rbx
	jmp	.Lrt_fprintf_263
.Lrt_fprintf_306:
	movq	-296(%rbp), %rax
	addq	$1, %r14
	movq	%rbx, -288(%rbp)
	leaq	-288(%rbp), %rdx
	movq	%r14, -272(%rbp)
	leaq	-224(%rbp), %r14
	movq	%rdx, %rdi
	movq	%rax, -280(%rbp)
	movq	-320(%rbp), %rax
	movq	%r14, %rsi
	movq	%r15, -264(%rbp)
	movq	%rax, -256(%rbp)
	movq	-304(%rbp), %rax
	movq	%r10, -336(%rbp)
	movq	%rax, -248(%rbp)
	movl	-324(%rbp), %eax
	movq	%rdx, -320(%rbp)
	movl	%eax, -240(%rbp)
	call	rt_fprintf_conversion.constprop.0
	movq	-320(%rbp), %rdx
	movq	-336(%rbp), %r10
	testq	%rax, %rax
	movq	%rax, %rbx
	je	.Lrt_fprintf_410
	movq	-256(%rbp), %rax
	movq	-272(%rbp), %r14
	movl	$3518437209, %r11d
	movq	-264(%rbp), %r15
	movq	%rax, -320(%rbp)
	movl	-240(%rbp), %eax
	movl	%eax, -324(%rbp)
	jmp	.Lrt_fprintf_263
.Lrt_fprintf_273:
	movzbl	2(%r14), %eax
	subl	$48, %eax
	cmpb	$9, %al
	ja	.Lrt_fprintf_306
	movzbl	%al, %esi
	movzbl	3(%r14), %eax
	cmpb	$102, %al
	je	.Lrt_fprintf_424
	cmpb	$108, %al
	jne	.Lrt_fprintf_306
	cmpb	$102, 4(%r14)
	jne	.Lrt_fprintf_306
	addq	$5, %r14
	leal	21(%rsi), %eax
	jmp	.Lrt_fprintf_307
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_352:
	movq	%r8, %r9
	jmp	.Lrt_fprintf_339
.Lrt_fprintf_286:
	cmpq	$3, %r15
	jbe	.Lrt_fprintf_291
	movl	(%rsi), %edi
	movq	%r15, %rdx
	leaq	-4(%r15), %rax
	shrq	$3, %rdx
	movl	%edi, (%rbx)
	leaq	0(,%rdx,4), %rcx
	movl	(%rsi,%rdx,4), %edi
	subq	%rcx, %rax
	movl	%edi, (%rbx,%rdx,4)
	movl	(%rsi,%rax), %edx
	movl	%edx, (%rbx,%rax)
	movl	-4(%rsi,%r15), %eax
	movl	%eax, -4(%rbx,%r15)
	jmp	.Lrt_fprintf_292
.Lrt_fprintf_323:
	addl	$48, %ebx
	movb	%bl, -1(%r9)
	jmp	.Lrt_fprintf_324
.Lrt_fprintf_421:
	movq	%r10, %r9
	movq	%rdx, %r8
	movq	-312(%rbp), %r10
	leaq	-224(%rbp), %r14
	jmp	.Lrt_fprintf_315
.Lrt_fprintf_419:
	rep bsfl	%eax, %eax
	movslq	%eax, %r15
	cmpq	%r15, %rdx
	jb	.Lrt_fprintf_413
	addq	$2, %r14
	cmpl	$16, %eax
	jle	.Lrt_fprintf_286
.Lrt_fprintf_287:
	movdqu	(%rsi), %xmm1
	movdqu	-16(%rsi,%r15), %xmm0
	movups	%xmm1, (%rbx)
	movups	%xmm0, -16(%rbx,%r15)
	jmp	.Lrt_fprintf_292
.Lrt_fprintf_291:
	testq	%r15, %r15
	je	.Lrt_fprintf_292
	movzbl	(%rsi), %eax
	movb	%al, (%rbx)
	movq	%r15, %rax
	shrq	%rax
	movzbl	(%rsi,%rax), %edx
	movb	%dl, (%rbx,%rax)
	movzbl	-1(%rsi,%r15), %eax
	movb	%al, -1(%rbx,%r15)
	jmp	.Lrt_fprintf_292
.Lrt_fprintf_420:
	rep bsfl	%eax, %eax
	movl	$16, %r15d
	subl	%ecx, %r15d
	cltq
	addq	%rax, %r15
	jmp	.Lrt_fprintf_289
.Lrt_fprintf_410:
	movq	%r10, %r9
	movq	%rdx, %r8
	movq	-312(%rbp), %r10
	jmp	.Lrt_fprintf_315
.Lrt_fprintf_424:
	addq	$4, %r14
	leal	21(%rsi), %eax
	jmp	.Lrt_fprintf_307
.Lrt_fprintf_296:
	movq	-320(%rbp), %rsi
	movzbl	(%rsi), %eax
	addq	$8, %rsi
	movq	%rsi, -320(%rbp)
	jmp	.Lrt_fprintf_297
.Lrt_fprintf_312:
	movq	-320(%rbp), %rdi
	movq	(%rdi), %rcx
	addq	$8, %rdi
	movq	%rdi, -320(%rbp)
	jmp	.Lrt_fprintf_313
.Lrt_fprintf_282:
	movq	-320(%rbp), %rax
	movq	%r15, -336(%rbp)
	movq	(%rax), %rsi
	addq	$8, %rax
	movq	%rax, -320(%rbp)
	jmp	.Lrt_fprintf_283
.Lrt_fprintf_308:
	movq	-320(%rbp), %rax
	movq	%r15, %r8
	movl	(%rax), %r9d
	addq	$8, %rax
	movq	%rax, -320(%rbp)
	jmp	.Lrt_fprintf_309
.Lrt_fprintf_300:
	movq	-320(%rbp), %rsi
	movq	%r15, %r8
	movq	(%rsi), %r9
	addq	$8, %rsi
	movq	%rsi, -320(%rbp)
	movq	%r9, %rax
	jmp	.Lrt_fprintf_301
.Lrt_fprintf_299:
	cmpb	$117, %al
	je	.Lrt_fprintf_425
	cmpb	$102, %al
	jne	.Lrt_fprintf_306
	leaq	2(%r14), %rax
	cmpq	%rax, %rdx
	jne	.Lrt_fprintf_306
	addq	$3, %r14
	movl	$27, %eax
	movl	$6, %esi
	jmp	.Lrt_fprintf_307
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_423:
	leaq	rt_fprintf_pairs(%rip), %rdi
.Lrt_fprintf_327:
	movq	%rdx, %rax
	movq	%rdx, %rsi
	subq	$2, %rcx
	movabsq	$2951479051793528259, %rdx
	shrq	$2, %rax
	mulq	%rdx
	movq	%rdx, %r9
	shrq	$2, %rdx
	imull	$100, %edx, %eax
	movl	%edx, -344(%rbp)
	subl	%eax, %esi
	addl	%esi, %esi
	shrq	$34, %r9
	movl	%esi, %esi
	movzwl	(%rdi,%rsi), %esi
	movw	%si, (%rcx)
	jne	.Lrt_fprintf_327
	movl	%edx, %eax
	jmp	.Lrt_fprintf_326
.Lrt_fprintf_348:
	movq	-336(%rbp), %rbx
	jmp	.Lrt_fprintf_263
.Lrt_fprintf_422:
	leaq	rt_fprintf_pairs(%rip), %rdi
.Lrt_fprintf_319:
	movabsq	$-6067343680855748867, %rax
	movq	%rdx, %rcx
	subq	$8, %r9
	mulq	%rdx
	movl	%ecx, %r8d
	movl	$3518437209, %ecx
	movq	%rdx, -352(%rbp)
	shrq	$26, %rdx
	imull	$100000000, %edx, %eax
	movl	%edx, %ebx
	subl	%eax, %r8d
	movl	%r8d, %eax
	imulq	%rcx, %rax
	shrq	$45, %rax
	imull	$10000, %eax, %ecx
	subl	%ecx, %r8d
	movl	%eax, %ecx
	imulq	$1374389535, %rcx, %rcx
	movl	%r8d, -344(%rbp)
	shrq	$37, %rcx
	leal	(%rcx,%rcx), %r8d
	imull	$100, %ecx, %ecx
	movzwl	(%rdi,%r8), %r8d
	movw	%r8w, (%r9)
	subl	%ecx, %eax
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 2(%r9)
	movl	-344(%rbp), %eax
	movq	%rax, %r8
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %ecx
	movzwl	(%rdi,%rcx), %ecx
	imull	$100, %eax, %eax
	movw	%cx, 4(%r9)
	movl	%r8d, %ecx
	subl	%eax, %ecx
	leal	(%rcx,%rcx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 6(%r9)
	movq	-352(%rbp), %rax
	shrq	$58, %rax
	je	.Lrt_fprintf_318
	jmp	.Lrt_fprintf_319
.Lrt_fprintf_274:
	leal	-48(%rax), %edx
	cmpb	$9, %dl
	ja	.Lrt_fprintf_275
	cmpb	$48, %al
	je	.Lrt_fprintf_332
	movzbl	%dl, %esi
	movl	$2, %edx
.Lrt_fprintf_333:
	cmpb	$100, (%r14,%rdx)
	jne	.Lrt_fprintf_306
	movq	-296(%rbp), %rdx
	subq	%rbx, %rdx
	cmpq	$19, %rdx
	jle	.Lrt_fprintf_413
	leaq	-176(%rbp), %rdx
	cmpq	%rdx, %r15
	jnb	.Lrt_fprintf_334
	movslq	(%r15), %rdi
	addq	$8, %r15
.Lrt_fprintf_335:
	cmpb	$48, %al
	movl	%esi, %edx
	movq	%rdi, %rsi
	movq	%rbx, %rdi
	sete	%al
	sete	%cl
	movq	%r10, -336(%rbp)
	movzbl	%al, %eax
	movzbl	%cl, %ecx
	leaq	3(%r14,%rax), %r14
	call	rt_fprintf_padded
	movq	-336(%rbp), %r10
	movl	$3518437209, %r11d
	movq	%rax, %rbx
	jmp	.Lrt_fprintf_263
.Lrt_fprintf_332:
	movzbl	2(%r14), %esi
	leal	-48(%rsi), %edx
	movzbl	%dl, %esi
	cmpb	$9, %dl
	ja	.Lrt_fprintf_306
	movl	$3, %edx
	jmp	.Lrt_fprintf_333
.Lrt_fprintf_425:
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r15
	jnb	.Lrt_fprintf_303
	movq	(%r15), %r9
	addq	$8, %r15
.Lrt_fprintf_304:
	leaq	1(%rdx), %r14
	movq	%r15, %r8
	jmp	.Lrt_fprintf_305
.Lrt_fprintf_334:
	movq	-320(%rbp), %rcx
	movslq	(%rcx), %rdi
	addq	$8, %rcx
	movq	%rcx, -320(%rbp)
	jmp	.Lrt_fprintf_335
.Lrt_fprintf_303:
	movq	-320(%rbp), %rax
	movq	(%rax), %r9
	addq	$8, %rax
	movq	%rax, -320(%rbp)
	jmp	.Lrt_fprintf_304
	.cfi_endproc
	.size	rt_fprintf_any, .-rt_fprintf_any
	.p2align 4
	.type	rt_fprintf, @function
rt_fprintf:
	.cfi_startproc
	testq	%rsi, %rsi
	je	.Lrt_fprintf_427
	cmpb	$37, (%rsi)
	jne	.Lrt_fprintf_427
	movzbl	1(%rsi), %eax
	cmpb	$100, %al
	jne	.Lrt_fprintf_428
	movslq	%edx, %r10
	movq	%rsi, %rax
.Lrt_fprintf_429:
	movzbl	2(%rax), %r11d
	testb	%r11b, %r11b
	je	.Lrt_fprintf_431
	cmpb	$37, %r11b
	je	.Lrt_fprintf_427
	cmpb	$0, 3(%rax)
	jne	.Lrt_fprintf_427
.Lrt_fprintf_431:
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.Lrt_fprintf_427
	cmpb	$0, (%rax)
	je	.Lrt_fprintf_427
	movl	192(%rdi), %eax
	testl	%eax, %eax
	jns	.Lrt_fprintf_427
	testl	$514, (%rdi)
	jne	.Lrt_fprintf_427
	movq	48(%rdi), %rax
	subq	40(%rdi), %rax
	cmpq	$20, %rax
	jle	.Lrt_fprintf_427
	movsbl	%r11b, %edx
	movq	%r10, %rsi
	jmp	rt_fprintf_integer
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_427:
	jmp	rt_fprintf_any
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_428:
	cmpb	$108, %al
	jne	.Lrt_fprintf_427
	xorl	%eax, %eax
	cmpb	$108, 2(%rsi)
	sete	%al
	leaq	1(%rsi,%rax), %rax
	cmpb	$100, 1(%rax)
	jne	.Lrt_fprintf_427
	movq	%rdx, %r10
	jmp	.Lrt_fprintf_429
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
