	.text
	.p2align 4
	.type	rt_sprintf_fixed, @function
rt_sprintf_fixed:
	.cfi_startproc
	movabsq	$4503599627370495, %rax
	movq	%rdi, %r11
	shrq	$52, %r11
	andq	%rax, %rdi
	andl	$2047, %r11d
	cmpl	$1085, %r11d
	ja	.Lrt_sprintf_30
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
	je	.Lrt_sprintf_4
	movl	$1075, %r9d
	movq	%rdi, %rax
	subl	%r11d, %r9d
	btsq	$52, %rax
	testl	%r9d, %r9d
	jle	.Lrt_sprintf_31
	testl	%esi, %esi
	jne	.Lrt_sprintf_32
	movl	$1, %ebx
	cmpl	$63, %r9d
	jg	.Lrt_sprintf_12
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
.Lrt_sprintf_16:
	addq	%rbp, %rdx
	cmpq	%rdx, %rsi
	setb	%dl
	setb	%cl
	movzbl	%dl, %edx
	testq	%rbp, %rbp
	je	.Lrt_sprintf_33
.Lrt_sprintf_8:
#APP
# 26 "/work/wt/print/policy_jax/asm/routines/source/fixed.h" 1
	fnstcw -2(%rsp)
# 0 "" 2
#NO_APP
	testw	$3072, -2(%rsp)
	jne	.Lrt_sprintf_15
	movslq	%edx, %rdx
	addq	%rdx, %r10
.Lrt_sprintf_9:
	cmpq	%rbx, %r10
	je	.Lrt_sprintf_34
.Lrt_sprintf_6:
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
.Lrt_sprintf_32:
	.cfi_restore_state
	movl	%esi, %esi
	leaq	rt_sprintf_bounds(%rip), %rdx
	movq	(%rdx,%rsi,8), %rbx
	cmpl	$63, %r9d
	jg	.Lrt_sprintf_12
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
	jmp	.Lrt_sprintf_16
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_15:
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
.Lrt_sprintf_4:
	.cfi_restore_state
	testl	%esi, %esi
	je	.Lrt_sprintf_7
	movl	%esi, %esi
	leaq	rt_sprintf_bounds(%rip), %rax
	xorl	%r10d, %r10d
	movq	(%rax,%rsi,8), %rbx
	testq	%rdi, %rdi
	je	.Lrt_sprintf_9
.Lrt_sprintf_27:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%edi, %edi
	jmp	.Lrt_sprintf_8
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_31:
	leal	-1075(%r11), %ecx
	xorl	%r10d, %r10d
	salq	%cl, %rax
	movq	%rax, %rdi
	jmp	.Lrt_sprintf_6
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_34:
	addq	$1, %rdi
.Lrt_sprintf_28:
	xorl	%r10d, %r10d
	jmp	.Lrt_sprintf_6
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_33:
	movzbl	%cl, %ecx
	addq	%rcx, %r10
	jmp	.Lrt_sprintf_9
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_7:
	movl	$1, %ebx
	testq	%rdi, %rdi
	jne	.Lrt_sprintf_27
	jmp	.Lrt_sprintf_28
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_12:
	cmpl	$127, %r9d
	jg	.Lrt_sprintf_27
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
	jc	.Lrt_sprintf_20
	movq	%rbp, %rax
	xorq	%r12, %rsi
	xorq	%rdi, %rax
	orq	%rsi, %rax
	je	.Lrt_sprintf_35
	xorl	%edi, %edi
	orq	%r12, %rbp
	je	.Lrt_sprintf_9
	xorl	%edx, %edx
	jmp	.Lrt_sprintf_8
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_20:
	movl	$1, %edx
	xorl	%edi, %edi
	jmp	.Lrt_sprintf_8
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_30:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	xorl	%eax, %eax
	ret
.Lrt_sprintf_35:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	.cfi_offset 6, -24
	.cfi_offset 12, -16
	movl	%r10d, %edx
	xorl	%edi, %edi
	andl	$1, %edx
	jmp	.Lrt_sprintf_8
	.cfi_endproc
	.size	rt_sprintf_fixed, .-rt_sprintf_fixed
	.p2align 4
	.type	rt_sprintf_conversion.constprop.0, @function
rt_sprintf_conversion.constprop.0:
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
	jmp	.Lrt_sprintf_41
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_37:
	cmpb	$45, %al
	je	.Lrt_sprintf_215
	cmpb	$43, %al
	je	.Lrt_sprintf_141
	cmpb	$32, %al
	jne	.Lrt_sprintf_40
	testb	%r12b, %r12b
	cmove	%edx, %r12d
.Lrt_sprintf_38:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
.Lrt_sprintf_41:
	cmpb	$48, %al
	jne	.Lrt_sprintf_37
	orl	$2, %ebp
	jmp	.Lrt_sprintf_38
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_215:
	orl	$1, %ebp
	jmp	.Lrt_sprintf_38
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_141:
	movl	$43, %r12d
	jmp	.Lrt_sprintf_38
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_40:
	cmpb	$42, %al
	je	.Lrt_sprintf_42
	leal	-48(%rax), %edx
	xorl	%r14d, %r14d
	xorl	%r9d, %r9d
	cmpb	$9, %dl
	ja	.Lrt_sprintf_44
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_43:
	cmpl	$100000, %r14d
	ja	.Lrt_sprintf_48
	leal	(%r14,%r14,4), %edx
	leal	-48(%rax,%rdx,2), %r14d
.Lrt_sprintf_48:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	leal	-48(%rax), %edx
	cmpb	$9, %dl
	jbe	.Lrt_sprintf_43
	cmpl	$100000, %r14d
	seta	%r9b
.Lrt_sprintf_44:
	movl	$-1, %edx
	cmpb	$46, %al
	je	.Lrt_sprintf_216
.Lrt_sprintf_49:
	testb	%r9b, %r9b
	jne	.Lrt_sprintf_57
	leal	-104(%rax), %esi
	cmpb	$18, %sil
	ja	.Lrt_sprintf_146
	leaq	.Lrt_sprintf_60(%rip), %r9
	movzbl	%sil, %esi
	movslq	(%r9,%rsi,4), %rsi
	addq	%r9, %rsi
	jmp	*%rsi
	.section	.rodata
	.align 4
	.align 4
.Lrt_sprintf_60:
	.long	.Lrt_sprintf_62-.Lrt_sprintf_60
	.long	.Lrt_sprintf_146-.Lrt_sprintf_60
	.long	.Lrt_sprintf_59-.Lrt_sprintf_60
	.long	.Lrt_sprintf_146-.Lrt_sprintf_60
	.long	.Lrt_sprintf_61-.Lrt_sprintf_60
	.long	.Lrt_sprintf_146-.Lrt_sprintf_60
	.long	.Lrt_sprintf_146-.Lrt_sprintf_60
	.long	.Lrt_sprintf_146-.Lrt_sprintf_60
	.long	.Lrt_sprintf_146-.Lrt_sprintf_60
	.long	.Lrt_sprintf_146-.Lrt_sprintf_60
	.long	.Lrt_sprintf_146-.Lrt_sprintf_60
	.long	.Lrt_sprintf_146-.Lrt_sprintf_60
	.long	.Lrt_sprintf_59-.Lrt_sprintf_60
	.long	.Lrt_sprintf_146-.Lrt_sprintf_60
	.long	.Lrt_sprintf_146-.Lrt_sprintf_60
	.long	.Lrt_sprintf_146-.Lrt_sprintf_60
	.long	.Lrt_sprintf_146-.Lrt_sprintf_60
	.long	.Lrt_sprintf_146-.Lrt_sprintf_60
	.long	.Lrt_sprintf_59-.Lrt_sprintf_60
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_146:
	leal	-70(%rax), %esi
	xorl	%r9d, %r9d
	movl	$32, %r10d
	cmpb	$50, %sil
	ja	.Lrt_sprintf_57
.Lrt_sprintf_218:
	leaq	.Lrt_sprintf_67(%rip), %r11
	movzbl	%sil, %esi
	movslq	(%r11,%rsi,4), %rsi
	addq	%r11, %rsi
	jmp	*%rsi
	.section	.rodata
	.align 4
	.align 4
.Lrt_sprintf_67:
	.long	.Lrt_sprintf_71-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_66-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_69-.Lrt_sprintf_67
	.long	.Lrt_sprintf_70-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_71-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_70-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_66-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_69-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_214-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_57-.Lrt_sprintf_67
	.long	.Lrt_sprintf_66-.Lrt_sprintf_67
	.text
.Lrt_sprintf_59:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %r9
	movl	$64, %r10d
.Lrt_sprintf_64:
	leal	-70(%rax), %esi
	cmpb	$50, %sil
	ja	.Lrt_sprintf_57
	leaq	.Lrt_sprintf_139(%rip), %r11
	movzbl	%sil, %esi
	movslq	(%r11,%rsi,4), %rsi
	addq	%r11, %rsi
	jmp	*%rsi
	.section	.rodata
	.align 4
	.align 4
.Lrt_sprintf_139:
	.long	.Lrt_sprintf_159-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_160-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_161-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_159-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_161-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_160-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_162-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_57-.Lrt_sprintf_139
	.long	.Lrt_sprintf_160-.Lrt_sprintf_139
	.text
.Lrt_sprintf_62:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %r9
	movl	$16, %r10d
	cmpb	$104, %al
	jne	.Lrt_sprintf_64
	movzbl	1(%rbx), %eax
	leaq	2(%rbx), %r9
	movl	$8, %r10d
	jmp	.Lrt_sprintf_64
.Lrt_sprintf_61:
	movzbl	(%rbx), %eax
	cmpb	$108, %al
	je	.Lrt_sprintf_217
	movl	%eax, %esi
	xorl	%r9d, %r9d
	addq	$1, %rbx
	movl	$64, %r10d
	andl	$-33, %esi
	cmpb	$70, %sil
	leal	-70(%rax), %esi
	setne	%r9b
	cmpb	$50, %sil
	jbe	.Lrt_sprintf_218
.Lrt_sprintf_57:
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
.Lrt_sprintf_216:
	.cfi_restore_state
	movzbl	(%rbx), %eax
	cmpb	$42, %al
	je	.Lrt_sprintf_50
	leal	-48(%rax), %esi
	addq	$1, %rbx
	xorl	%edx, %edx
	cmpb	$9, %sil
	ja	.Lrt_sprintf_49
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_51:
	cmpl	$100000, %edx
	ja	.Lrt_sprintf_55
	leal	(%rdx,%rdx,4), %edx
	leal	-48(%rax,%rdx,2), %edx
.Lrt_sprintf_55:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	jbe	.Lrt_sprintf_51
	cmpl	$100000, %edx
	setg	%sil
	orl	%esi, %r9d
	jmp	.Lrt_sprintf_49
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_42:
	leaq	48(%rdi), %rax
	cmpq	%rax, %rcx
	jnb	.Lrt_sprintf_45
	movl	(%rcx), %r14d
	addq	$8, %rcx
.Lrt_sprintf_46:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rdx
	testl	%r14d, %r14d
	js	.Lrt_sprintf_219
	cmpl	$100000, %r14d
	movq	%rdx, %rbx
	seta	%r9b
	jmp	.Lrt_sprintf_44
.Lrt_sprintf_217:
	movzbl	1(%rbx), %eax
	leaq	2(%rbx), %r9
	movl	$64, %r10d
	jmp	.Lrt_sprintf_64
.Lrt_sprintf_160:
	movq	%r9, %rbx
.Lrt_sprintf_66:
	cmpb	$111, %al
	je	.Lrt_sprintf_150
	cmpb	$120, %al
	movl	$55, %esi
	movl	$87, %eax
	cmovne	%esi, %eax
	movl	$4, %esi
	movb	%al, 24(%rsp)
.Lrt_sprintf_68:
	addq	$48, %rdi
	cmpq	%rdi, %rcx
	jnb	.Lrt_sprintf_105
	leaq	8(%rcx), %rax
	movq	(%rcx), %r9
	movq	%rax, 16(%rsp)
.Lrt_sprintf_106:
	movl	$64, %ecx
	subl	%r10d, %ecx
	salq	%cl, %r9
	shrq	%cl, %r9
	testl	%esi, %esi
	jne	.Lrt_sprintf_107
	xorl	%r10d, %r10d
	xorl	%edi, %edi
	xorl	%r12d, %r12d
.Lrt_sprintf_76:
	movq	%r9, %rax
	orq	$1, %rax
	bsrq	%rax, %rax
	leal	1(%rax), %ecx
	leaq	rt_sprintf_bounds(%rip), %rax
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
.Lrt_sprintf_108:
	xorl	%edi, %edi
	testl	%edx, %edx
	jns	.Lrt_sprintf_220
.Lrt_sprintf_110:
	subq	%r13, %r8
	movq	%rax, %rdx
	cmpq	%rax, %r14
	cmovnb	%r14, %rdx
	cmpq	%rdx, %r8
	jb	.Lrt_sprintf_57
	cmpq	%r14, %rax
	jnb	.Lrt_sprintf_154
	subq	%rax, %r14
	leaq	-1(%r14), %r10
	testb	$1, %bpl
	jne	.Lrt_sprintf_112
	andl	$2, %ebp
	jne	.Lrt_sprintf_114
	addq	%r13, %r14
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_115:
	addq	$1, %r13
	movb	$32, -1(%r13)
	cmpq	%r14, %r13
	jne	.Lrt_sprintf_115
.Lrt_sprintf_154:
	movq	$-1, %r10
	xorl	%r14d, %r14d
.Lrt_sprintf_112:
	testb	%r12b, %r12b
	je	.Lrt_sprintf_116
	movb	%r12b, 0(%r13)
	addq	$1, %r13
.Lrt_sprintf_116:
	leaq	0(%r13,%rdi), %rax
	testq	%rdi, %rdi
	je	.Lrt_sprintf_221
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_117:
	addq	$1, %r13
	movb	$48, -1(%r13)
	cmpq	%rax, %r13
	jne	.Lrt_sprintf_117
.Lrt_sprintf_118:
	movl	%r11d, %r11d
	leaq	(%rax,%r11), %rdi
	movl	%r9d, %eax
	testl	%ecx, %ecx
	jne	.Lrt_sprintf_120
	movq	%r9, %rdx
	movq	%rdi, %rcx
	leaq	rt_sprintf_pairs(%rip), %r8
	movl	$3518437209, %r13d
	shrq	$32, %rdx
	jne	.Lrt_sprintf_122
.Lrt_sprintf_121:
	cmpl	$9999, %eax
	jbe	.Lrt_sprintf_123
	leaq	rt_sprintf_pairs(%rip), %r8
	movl	$3518437209, %r12d
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_124:
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
	ja	.Lrt_sprintf_124
.Lrt_sprintf_123:
	cmpl	$99, %eax
	jbe	.Lrt_sprintf_125
	movl	%eax, %edx
	subq	$2, %rcx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	imull	$100, %edx, %r8d
	subl	%r8d, %eax
	leaq	rt_sprintf_pairs(%rip), %r8
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%r8,%rax), %eax
	movw	%ax, (%rcx)
	movl	%edx, %eax
.Lrt_sprintf_125:
	cmpl	$9, %eax
	jbe	.Lrt_sprintf_126
	addl	%eax, %eax
	leaq	rt_sprintf_pairs(%rip), %r8
	movl	%eax, %eax
	movzwl	(%r8,%rax), %eax
	movw	%ax, -2(%rcx)
.Lrt_sprintf_127:
	testl	%esi, %esi
	je	.Lrt_sprintf_131
	movq	56(%rsp), %r11
	leaq	1(%rdi), %r9
	movl	%esi, %esi
	movb	$46, (%rdi)
	addq	%r9, %rsi
	leaq	rt_sprintf_pairs(%rip), %r8
	movabsq	$2951479051793528259, %r13
	movq	%r11, %rdx
	movl	%r11d, %eax
	movq	%rsi, %rcx
	shrq	$32, %rdx
	jne	.Lrt_sprintf_133
.Lrt_sprintf_132:
	movq	%rcx, %rdx
	subq	%r9, %rdx
	cmpq	$1, %rdx
	jle	.Lrt_sprintf_134
	leaq	rt_sprintf_pairs(%rip), %r8
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_135:
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
	jg	.Lrt_sprintf_135
.Lrt_sprintf_134:
	cmpq	%rcx, %r9
	jnb	.Lrt_sprintf_136
	movl	%eax, %edx
	movl	$3435973837, %ecx
	imulq	%rcx, %rdx
	shrq	$35, %rdx
	leal	(%rdx,%rdx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	addl	$48, %eax
	movb	%al, 1(%rdi)
.Lrt_sprintf_136:
	movq	%rsi, %rdi
.Lrt_sprintf_131:
	leaq	1(%rdi,%r10), %rax
	testq	%r14, %r14
	je	.Lrt_sprintf_222
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_137:
	addq	$1, %rdi
	movb	$32, -1(%rdi)
	cmpq	%rdi, %rax
	jne	.Lrt_sprintf_137
.Lrt_sprintf_98:
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
.Lrt_sprintf_161:
	.cfi_restore_state
	movq	%r9, %rbx
.Lrt_sprintf_70:
	addq	$48, %rdi
	cmpq	%rdi, %rcx
	jnb	.Lrt_sprintf_72
	leaq	8(%rcx), %rax
	movq	(%rcx), %r9
	movq	%rax, 16(%rsp)
.Lrt_sprintf_73:
	movl	$64, %ecx
	subl	%r10d, %ecx
	salq	%cl, %r9
	testq	%r9, %r9
	js	.Lrt_sprintf_74
	xorl	%edi, %edi
	testb	%r12b, %r12b
	setne	%dil
.Lrt_sprintf_75:
	movb	$0, 24(%rsp)
	shrq	%cl, %r9
	xorl	%r10d, %r10d
	xorl	%esi, %esi
	jmp	.Lrt_sprintf_76
.Lrt_sprintf_69:
	movl	%ebp, %esi
	andl	$2, %esi
	orl	%r9d, %esi
	jne	.Lrt_sprintf_57
	addq	$48, %rdi
	cmpb	$99, %al
	je	.Lrt_sprintf_223
	cmpq	%rdi, %rcx
	jnb	.Lrt_sprintf_82
	leaq	8(%rcx), %rax
	movq	(%rcx), %r12
	movq	%rax, 16(%rsp)
.Lrt_sprintf_83:
	testq	%r12, %r12
	je	.Lrt_sprintf_57
	testl	%edx, %edx
	js	.Lrt_sprintf_224
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
.Lrt_sprintf_81:
	cmpq	%rdx, %r14
	cmovb	%rdx, %r14
	subq	%r13, %r8
	cmpq	%r14, %r8
	jb	.Lrt_sprintf_57
	leaq	0(%r13,%r14), %rax
	cmpq	%rax, %r12
	jnb	.Lrt_sprintf_87
	leaq	(%r12,%rdx), %rax
	cmpq	40(%r15), %rax
	jnb	.Lrt_sprintf_57
.Lrt_sprintf_87:
	andl	$1, %ebp
	jne	.Lrt_sprintf_88
	movq	%r14, %rax
	subq	%rdx, %rax
	je	.Lrt_sprintf_88
	addq	%r13, %rax
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_89:
	addq	$1, %r13
	movb	$32, -1(%r13)
	cmpq	%rax, %r13
	jne	.Lrt_sprintf_89
.Lrt_sprintf_88:
	cmpq	$16, %rdx
	ja	.Lrt_sprintf_90
	cmpq	$7, %rdx
	jbe	.Lrt_sprintf_91
	movq	(%r12), %rcx
	movq	-8(%r12,%rdx), %rax
	movq	%rcx, 0(%r13)
	movq	%rax, -8(%r13,%rdx)
.Lrt_sprintf_92:
	leaq	0(%r13,%rdx), %rax
	testl	%ebp, %ebp
	je	.Lrt_sprintf_98
	cmpq	%rdx, %r14
	je	.Lrt_sprintf_98
	addq	%r13, %r14
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_97:
	addq	$1, %rax
	movb	$32, -1(%rax)
	cmpq	%r14, %rax
	jne	.Lrt_sprintf_97
	jmp	.Lrt_sprintf_98
.Lrt_sprintf_156:
	movq	%r12, %r9
.Lrt_sprintf_122:
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
	je	.Lrt_sprintf_121
	jmp	.Lrt_sprintf_156
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_126:
	addl	$48, %eax
	movb	%al, -1(%rcx)
	jmp	.Lrt_sprintf_127
.Lrt_sprintf_219:
	negl	%r14d
	orl	$1, %ebp
	movq	%rdx, %rbx
	cmpl	$100000, %r14d
	seta	%r9b
	jmp	.Lrt_sprintf_44
.Lrt_sprintf_50:
	leaq	48(%rdi), %rax
	cmpq	%rax, %rcx
	jnb	.Lrt_sprintf_53
	movl	(%rcx), %esi
	addq	$8, %rcx
.Lrt_sprintf_54:
	testl	%esi, %esi
	movl	$-1, %edx
	movzbl	1(%rbx), %eax
	cmovns	%esi, %edx
	cmpl	$100000, %esi
	setg	%sil
	addq	$2, %rbx
	orl	%esi, %r9d
	jmp	.Lrt_sprintf_49
.Lrt_sprintf_114:
	addq	%r14, %rdi
	movq	$-1, %r10
	xorl	%r14d, %r14d
	jmp	.Lrt_sprintf_112
.Lrt_sprintf_74:
	negq	%r9
	movl	$1, %edi
	movl	$45, %r12d
	jmp	.Lrt_sprintf_75
.Lrt_sprintf_222:
	movq	%rdi, %rax
	jmp	.Lrt_sprintf_98
.Lrt_sprintf_221:
	movq	%r13, %rax
	jmp	.Lrt_sprintf_118
.Lrt_sprintf_220:
	jne	.Lrt_sprintf_163
	testq	%r9, %r9
	je	.Lrt_sprintf_57
.Lrt_sprintf_163:
	andl	$-3, %ebp
	xorl	%edi, %edi
	cmpl	%edx, %r11d
	jnb	.Lrt_sprintf_110
	movl	%edx, %edi
	subl	%r11d, %edi
	addq	%rdi, %rax
	jmp	.Lrt_sprintf_110
.Lrt_sprintf_107:
	movq	%r9, %rax
	orq	$1, %rax
	bsrq	%rax, %rax
	xorq	$63, %rax
	cmpl	$4, %esi
	je	.Lrt_sprintf_225
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
	jmp	.Lrt_sprintf_108
.Lrt_sprintf_150:
	movb	$55, 24(%rsp)
	movl	$3, %esi
	jmp	.Lrt_sprintf_68
.Lrt_sprintf_120:
	movl	$-1, %eax
	movzbl	24(%rsp), %r12d
	movq	%rdi, %r8
	sall	%cl, %eax
	notl	%eax
	movl	%eax, %r11d
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_130:
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
	jne	.Lrt_sprintf_130
	jmp	.Lrt_sprintf_127
.Lrt_sprintf_224:
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
	jne	.Lrt_sprintf_226
	pcmpeqb	16(%rdx), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_sprintf_227
	movq	%r12, %rdi
	movq	%r8, 24(%rsp)
	call	strlen@PLT
	movq	24(%rsp), %r8
	movq	%rax, %rdx
	jmp	.Lrt_sprintf_81
.Lrt_sprintf_159:
	movq	%r9, %rbx
	movl	$1, %r9d
.Lrt_sprintf_100:
	movl	$6, %esi
	testl	%edx, %edx
	js	.Lrt_sprintf_101
	cmpl	$19, %edx
	movl	%edx, %esi
	seta	%al
	orl	%eax, %r9d
.Lrt_sprintf_101:
	movl	48(%r15), %eax
	cmpl	$7, %eax
	ja	.Lrt_sprintf_102
	leal	1(%rax), %edx
	salq	$4, %rax
	movl	%edx, 48(%r15)
	movq	48(%rax,%rdi), %rdi
.Lrt_sprintf_103:
	movq	%rcx, 40(%rsp)
	movq	%r8, 32(%rsp)
	testb	%r9b, %r9b
	jne	.Lrt_sprintf_57
	leaq	48(%rsp), %rdx
	movl	%esi, 24(%rsp)
	movq	%rdi, 16(%rsp)
	call	rt_sprintf_fixed
	testl	%eax, %eax
	je	.Lrt_sprintf_57
	movl	24(%rsp), %esi
	movq	16(%rsp), %rdi
	xorl	%r10d, %r10d
	movq	48(%rsp), %r9
	movq	32(%rsp), %r8
	testl	%esi, %esi
	movq	40(%rsp), %rcx
	setne	%r10b
	testq	%rdi, %rdi
	js	.Lrt_sprintf_149
	xorl	%edi, %edi
	testb	%r12b, %r12b
	movq	%rcx, 16(%rsp)
	movl	$-1, %edx
	movb	$0, 24(%rsp)
	setne	%dil
	jmp	.Lrt_sprintf_76
.Lrt_sprintf_225:
	movl	$67, %ecx
	xorl	%esi, %esi
	xorl	%r12d, %r12d
	subl	%eax, %ecx
	shrl	$2, %ecx
	movl	%ecx, %r11d
	movl	%ecx, %eax
	movl	$4, %ecx
	jmp	.Lrt_sprintf_108
.Lrt_sprintf_71:
	andl	$1, %r9d
	jmp	.Lrt_sprintf_100
.Lrt_sprintf_162:
	movq	%r9, %rbx
.Lrt_sprintf_214:
	movb	$0, 24(%rsp)
	xorl	%esi, %esi
	jmp	.Lrt_sprintf_68
.Lrt_sprintf_133:
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
	je	.Lrt_sprintf_132
	movq	%rbp, %r11
	jmp	.Lrt_sprintf_133
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_149:
	movq	%rcx, 16(%rsp)
	movl	$1, %edi
	movl	$-1, %edx
	movl	$45, %r12d
	movb	$0, 24(%rsp)
	jmp	.Lrt_sprintf_76
.Lrt_sprintf_90:
	cmpq	$32, %rdx
	ja	.Lrt_sprintf_95
	movdqu	(%r12), %xmm1
	movdqu	-16(%r12,%rdx), %xmm0
	movups	%xmm1, 0(%r13)
	movups	%xmm0, -16(%r13,%rdx)
	jmp	.Lrt_sprintf_92
.Lrt_sprintf_223:
	cmpq	%rdi, %rcx
	jnb	.Lrt_sprintf_79
	leaq	8(%rcx), %rax
	movq	%rax, 16(%rsp)
	movzbl	(%rcx), %eax
.Lrt_sprintf_80:
	movb	%al, 48(%rsp)
	movl	$1, %edx
	leaq	48(%rsp), %r12
	jmp	.Lrt_sprintf_81
.Lrt_sprintf_45:
	movq	8(%rsp), %rax
	movl	(%rax), %r14d
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_sprintf_46
.Lrt_sprintf_105:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %r9
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_sprintf_106
.Lrt_sprintf_91:
	cmpq	$3, %rdx
	jbe	.Lrt_sprintf_93
	movl	(%r12), %ecx
	movl	-4(%r12,%rdx), %eax
	movl	%ecx, 0(%r13)
	movl	%eax, -4(%r13,%rdx)
	jmp	.Lrt_sprintf_92
.Lrt_sprintf_102:
	movq	8(%rsp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_sprintf_103
.Lrt_sprintf_72:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %r9
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_sprintf_73
.Lrt_sprintf_95:
	movq	%r12, %rsi
	movq	%r13, %rdi
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %rdx
	jmp	.Lrt_sprintf_92
.Lrt_sprintf_53:
	movq	8(%rsp), %rax
	movl	(%rax), %esi
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_sprintf_54
.Lrt_sprintf_93:
	cmpq	$1, %rdx
	jbe	.Lrt_sprintf_94
	movzwl	(%r12), %ecx
	movzwl	-2(%r12,%rdx), %eax
	movw	%cx, 0(%r13)
	movw	%ax, -2(%r13,%rdx)
	jmp	.Lrt_sprintf_92
.Lrt_sprintf_82:
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rsp)
	movq	(%rax), %r12
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_sprintf_83
.Lrt_sprintf_226:
	xorl	%edx, %edx
	rep bsfl	%eax, %edx
	movslq	%edx, %rdx
	jmp	.Lrt_sprintf_81
.Lrt_sprintf_227:
	rep bsfl	%eax, %eax
	movl	$16, %edx
	subl	%ecx, %edx
	cltq
	addq	%rax, %rdx
	jmp	.Lrt_sprintf_81
.Lrt_sprintf_79:
	movq	8(%rsp), %rsi
	movq	%rcx, 16(%rsp)
	movzbl	(%rsi), %eax
	addq	$8, %rsi
	movq	%rsi, 8(%rsp)
	jmp	.Lrt_sprintf_80
.Lrt_sprintf_94:
	testq	%rdx, %rdx
	je	.Lrt_sprintf_92
	movzbl	(%r12), %eax
	movb	%al, 0(%r13)
	jmp	.Lrt_sprintf_92
	.cfi_endproc
	.size	rt_sprintf_conversion.constprop.0, .-rt_sprintf_conversion.constprop.0
	.p2align 4
	.type	rt_sprintf, @function
rt_sprintf:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rdi, %r11
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	leaq	16(%rbp), %r15
	movq	%rsi, %r14
	leaq	-208(%rbp), %r10
	pushq	%r13
	.cfi_offset 13, -40
	movl	$3518437209, %r13d
	pushq	%r12
	.cfi_offset 12, -48
	leaq	rt_sprintf_pairs(%rip), %r12
	pushq	%rbx
	.cfi_offset 3, -56
	movq	%rdi, %rbx
	subq	$328, %rsp
	movq	%rsi, -312(%rbp)
	movq	%rdx, -208(%rbp)
	movq	%rcx, -200(%rbp)
	movq	%r8, -192(%rbp)
	movq	%r15, -296(%rbp)
	movl	$0, -304(%rbp)
	movq	%r9, -184(%rbp)
	leaq	2147483646(%rdi), %r9
	movsd	%xmm0, -176(%rbp)
	movsd	%xmm1, -160(%rbp)
	movsd	%xmm2, -144(%rbp)
	movsd	%xmm3, -128(%rbp)
	movsd	%xmm4, -112(%rbp)
	movsd	%xmm5, -96(%rbp)
	movsd	%xmm6, -80(%rbp)
	movsd	%xmm7, -64(%rbp)
.Lrt_sprintf_229:
	movzbl	(%r14), %eax
	cmpb	$37, %al
	jne	.Lrt_sprintf_345
.Lrt_sprintf_230:
	movzbl	1(%r14), %eax
	cmpb	$100, %al
	jne	.Lrt_sprintf_236
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r10
	jnb	.Lrt_sprintf_237
	movslq	(%r10), %rax
	leaq	8(%r10), %r8
.Lrt_sprintf_238:
	addq	$2, %r14
.Lrt_sprintf_239:
	movq	%r9, %rdx
	subq	%rbx, %rdx
	cmpq	$19, %rdx
	jle	.Lrt_sprintf_343
	movq	%rax, %r10
	testq	%rax, %rax
	jns	.Lrt_sprintf_291
	movb	$45, (%rbx)
	negq	%r10
	addq	$1, %rbx
.Lrt_sprintf_291:
	movq	%r10, %rax
	leaq	rt_sprintf_bounds(%rip), %rsi
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
	jne	.Lrt_sprintf_346
.Lrt_sprintf_292:
	cmpl	$9999, %ecx
	jbe	.Lrt_sprintf_294
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_295:
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
	ja	.Lrt_sprintf_295
.Lrt_sprintf_294:
	cmpl	$99, %ecx
	jbe	.Lrt_sprintf_296
	movl	%ecx, %eax
	leaq	rt_sprintf_pairs(%rip), %rdi
	subq	$2, %rsi
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	imull	$100, %eax, %edx
	subl	%edx, %ecx
	leal	(%rcx,%rcx), %edx
	movl	%eax, %ecx
	movzwl	(%rdi,%rdx), %edx
	movw	%dx, (%rsi)
.Lrt_sprintf_296:
	cmpl	$9, %ecx
	jbe	.Lrt_sprintf_297
	leal	(%rcx,%rcx), %eax
	leaq	rt_sprintf_pairs(%rip), %rdi
	movzwl	(%rdi,%rax), %eax
	movw	%ax, -2(%rsi)
.Lrt_sprintf_298:
	movzbl	(%r14), %eax
	movq	%r8, %r10
	cmpb	$37, %al
	je	.Lrt_sprintf_230
.Lrt_sprintf_345:
	testb	%al, %al
	jne	.Lrt_sprintf_235
	jmp	.Lrt_sprintf_231
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_232:
	addq	$1, %r14
	movb	%al, (%rbx)
	addq	$1, %rbx
	movzbl	(%r14), %eax
	testb	%al, %al
	je	.Lrt_sprintf_234
	cmpb	$37, %al
	je	.Lrt_sprintf_230
.Lrt_sprintf_235:
	cmpq	%rbx, %r9
	jne	.Lrt_sprintf_232
.Lrt_sprintf_343:
	leaq	-288(%rbp), %rdx
.Lrt_sprintf_344:
	leaq	-224(%rbp), %r14
.Lrt_sprintf_233:
	movq	.Lrt_sprintf_C0(%rip), %rax
	movq	%r15, -280(%rbp)
	movq	%r11, %rdi
	movq	%r14, -272(%rbp)
	movq	-312(%rbp), %rsi
	movq	%rax, -288(%rbp)
	call	vsprintf@PLT
.Lrt_sprintf_228:
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
.Lrt_sprintf_231:
	.cfi_restore_state
	testq	%rbx, %rbx
	je	.Lrt_sprintf_343
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_234:
	movl	%ebx, %eax
	movb	$0, (%rbx)
	subl	%r11d, %eax
	jmp	.Lrt_sprintf_228
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_297:
	addl	$48, %ecx
	movb	%cl, -1(%rsi)
	jmp	.Lrt_sprintf_298
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_236:
	cmpb	$115, %al
	je	.Lrt_sprintf_347
	cmpb	$99, %al
	je	.Lrt_sprintf_348
	cmpb	$108, %al
	je	.Lrt_sprintf_349
	cmpb	$102, %al
	je	.Lrt_sprintf_350
	cmpb	$46, %al
	je	.Lrt_sprintf_351
	cmpb	$37, %al
	jne	.Lrt_sprintf_263
	cmpq	%rbx, %r9
	je	.Lrt_sprintf_343
	movb	$37, (%rbx)
	addq	$2, %r14
	addq	$1, %rbx
	jmp	.Lrt_sprintf_229
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_237:
	movq	-296(%rbp), %rdi
	movq	%r10, %r8
	movslq	(%rdi), %rax
	addq	$8, %rdi
	movq	%rdi, -296(%rbp)
	jmp	.Lrt_sprintf_238
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_346:
	movq	%r9, -328(%rbp)
	leaq	rt_sprintf_pairs(%rip), %rdi
	movq	%r8, -336(%rbp)
.Lrt_sprintf_293:
	movabsq	$-6067343680855748867, %rax
	movl	$3518437209, %r8d
	subq	$8, %rsi
	mulq	%r10
	movl	%r10d, %eax
	movq	%rdx, %r9
	movq	%rdx, %rcx
	shrq	$26, %r9
	imull	$100000000, %r9d, %edx
	movl	%r9d, -320(%rbp)
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
	jne	.Lrt_sprintf_304
	movq	-328(%rbp), %r9
	movl	-320(%rbp), %ecx
	movq	-336(%rbp), %r8
	jmp	.Lrt_sprintf_292
.Lrt_sprintf_347:
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r10
	jnb	.Lrt_sprintf_241
	movq	(%r10), %rsi
	leaq	8(%r10), %r8
.Lrt_sprintf_242:
	testq	%rsi, %rsi
	je	.Lrt_sprintf_343
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
	jne	.Lrt_sprintf_352
	pcmpeqb	16(%rdx), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_sprintf_353
	movq	%rsi, %rdi
	movq	%r11, -344(%rbp)
	movq	%r9, -336(%rbp)
	movq	%r8, -328(%rbp)
	movq	%rsi, -320(%rbp)
	call	strlen@PLT
	movq	-344(%rbp), %r11
	movq	-336(%rbp), %r9
	movq	-328(%rbp), %r8
	movq	-320(%rbp), %rsi
	movq	%rax, %rdx
.Lrt_sprintf_245:
	movq	%r9, %rax
	subq	%rbx, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_sprintf_343
	leaq	(%rbx,%rdx), %rcx
	cmpq	%rcx, %rsi
	jnb	.Lrt_sprintf_247
	leaq	(%rsi,%rdx), %rax
	cmpq	%r11, %rax
	jnb	.Lrt_sprintf_343
.Lrt_sprintf_247:
	cmpq	$16, %rdx
	ja	.Lrt_sprintf_248
	cmpq	$7, %rdx
	jbe	.Lrt_sprintf_249
	movq	(%rsi), %rdi
	movq	-8(%rsi,%rdx), %rax
	movq	%rdi, (%rbx)
	movq	%rax, -8(%rbx,%rdx)
.Lrt_sprintf_250:
	addq	$2, %r14
	movq	%r8, %r10
	movq	%rcx, %rbx
	jmp	.Lrt_sprintf_229
.Lrt_sprintf_349:
	movzbl	2(%r14), %eax
	cmpb	$100, %al
	je	.Lrt_sprintf_354
	cmpb	$108, %al
	je	.Lrt_sprintf_355
	cmpb	$102, %al
	je	.Lrt_sprintf_356
.Lrt_sprintf_263:
	movq	-296(%rbp), %rax
	addq	$1, %r14
	movq	%rbx, -288(%rbp)
	leaq	-288(%rbp), %rdx
	movq	%r14, -272(%rbp)
	leaq	-224(%rbp), %r14
	movq	%rdx, %rdi
	movq	%rax, -256(%rbp)
	movl	-304(%rbp), %eax
	movq	%r14, %rsi
	movq	%r11, -248(%rbp)
	movq	%r9, -280(%rbp)
	movq	%r10, -264(%rbp)
	movl	%eax, -240(%rbp)
	movq	%r11, -320(%rbp)
	movq	%rdx, -296(%rbp)
	movq	%r9, -328(%rbp)
	call	rt_sprintf_conversion.constprop.0
	movq	-296(%rbp), %rdx
	movq	-320(%rbp), %r11
	testq	%rax, %rax
	movq	%rax, %rbx
	je	.Lrt_sprintf_233
	movq	-256(%rbp), %rax
	movq	-272(%rbp), %r14
	movq	-264(%rbp), %r10
	movq	-328(%rbp), %r9
	movq	%rax, -296(%rbp)
	movl	-240(%rbp), %eax
	movl	%eax, -304(%rbp)
	jmp	.Lrt_sprintf_229
.Lrt_sprintf_241:
	movq	-296(%rbp), %rax
	movq	%r10, %r8
	movq	(%rax), %rsi
	addq	$8, %rax
	movq	%rax, -296(%rbp)
	jmp	.Lrt_sprintf_242
.Lrt_sprintf_348:
	cmpq	%rbx, %r9
	je	.Lrt_sprintf_343
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r10
	jnb	.Lrt_sprintf_256
	movzbl	(%r10), %eax
	addq	$8, %r10
.Lrt_sprintf_257:
	movb	%al, (%rbx)
	addq	$2, %r14
	addq	$1, %rbx
	jmp	.Lrt_sprintf_229
.Lrt_sprintf_351:
	movzbl	2(%r14), %eax
	subl	$48, %eax
	cmpb	$9, %al
	ja	.Lrt_sprintf_263
	movzbl	%al, %esi
	movzbl	3(%r14), %eax
	cmpb	$102, %al
	je	.Lrt_sprintf_357
	cmpb	$108, %al
	jne	.Lrt_sprintf_263
	cmpb	$102, 4(%r14)
	jne	.Lrt_sprintf_263
	addq	$5, %r14
	leal	21(%rsi), %edx
.Lrt_sprintf_267:
	movl	-304(%rbp), %eax
	cmpl	$7, %eax
	ja	.Lrt_sprintf_271
	leal	1(%rax), %edi
	salq	$4, %rax
	movl	%edi, -320(%rbp)
	movq	-176(%rax,%rbp), %rcx
.Lrt_sprintf_272:
	movq	%r9, %rax
	subq	%rbx, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_sprintf_343
	leaq	-288(%rbp), %rdx
	movq	%rcx, %rdi
	movq	%r11, -360(%rbp)
	movq	%r10, -352(%rbp)
	movq	%r9, -344(%rbp)
	movq	%rdx, -336(%rbp)
	movl	%esi, -328(%rbp)
	movq	%rcx, -304(%rbp)
	call	rt_sprintf_fixed
	movq	-304(%rbp), %rcx
	movl	-328(%rbp), %esi
	testl	%eax, %eax
	movq	-336(%rbp), %rdx
	movq	-344(%rbp), %r9
	movq	-352(%rbp), %r10
	movq	-360(%rbp), %r11
	je	.Lrt_sprintf_344
	testq	%rcx, %rcx
	jns	.Lrt_sprintf_275
	movb	$45, (%rbx)
	addq	$1, %rbx
.Lrt_sprintf_275:
	movq	-288(%rbp), %r8
	leaq	rt_sprintf_bounds(%rip), %rdx
	movq	%r8, %rax
	orq	$1, %rax
	bsrq	%rax, %rax
	addl	$1, %eax
	imull	$1233, %eax, %eax
	shrl	$12, %eax
	movl	%eax, %ecx
	cmpq	(%rdx,%rcx,8), %r8
	sbbl	$-1, %eax
	addq	%rbx, %rax
	movq	%rax, -304(%rbp)
	movq	%rax, %rcx
	movq	%r8, %rax
	shrq	$32, %rax
	jne	.Lrt_sprintf_358
.Lrt_sprintf_276:
	movl	%r8d, %edx
	cmpq	$9999, %r8
	jbe	.Lrt_sprintf_278
	movq	%r9, -328(%rbp)
	leaq	rt_sprintf_pairs(%rip), %rdi
.Lrt_sprintf_279:
	movl	%edx, %edx
	movl	$3518437209, %eax
	subq	$4, %rcx
	movq	%rdx, %r9
	imulq	%rax, %rdx
	movl	%r9d, %r8d
	shrq	$45, %rdx
	imull	$10000, %edx, %eax
	subl	%eax, %r8d
	movl	%r8d, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %ebx
	imull	$100, %eax, %eax
	movzwl	(%rdi,%rbx), %ebx
	movw	%bx, (%rcx)
	subl	%eax, %r8d
	leal	(%r8,%r8), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 2(%rcx)
	cmpl	$99999999, %r9d
	ja	.Lrt_sprintf_279
	movq	-328(%rbp), %r9
.Lrt_sprintf_278:
	cmpl	$99, %edx
	jbe	.Lrt_sprintf_280
	movl	%edx, %eax
	subq	$2, %rcx
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	imull	$100, %eax, %edi
	subl	%edi, %edx
	leaq	rt_sprintf_pairs(%rip), %rdi
	addl	%edx, %edx
	movl	%edx, %edx
	movzwl	(%rdi,%rdx), %edx
	movw	%dx, (%rcx)
	movl	%eax, %edx
.Lrt_sprintf_280:
	cmpl	$9, %edx
	jbe	.Lrt_sprintf_281
	leal	(%rdx,%rdx), %eax
	leaq	rt_sprintf_pairs(%rip), %rdi
	movzwl	(%rdi,%rax), %eax
	movw	%ax, -2(%rcx)
.Lrt_sprintf_282:
	testl	%esi, %esi
	je	.Lrt_sprintf_301
	movq	-304(%rbp), %rax
	leaq	1(%rax), %rcx
	movb	$46, (%rax)
	movq	-280(%rbp), %rax
	leaq	(%rcx,%rsi), %rbx
	movq	%rax, %rsi
	movq	%rbx, %r8
	shrq	$32, %rsi
	jne	.Lrt_sprintf_359
.Lrt_sprintf_284:
	movq	%r8, %rdx
	subq	%rcx, %rdx
	cmpq	$1, %rdx
	jle	.Lrt_sprintf_286
	leaq	rt_sprintf_pairs(%rip), %rdi
.Lrt_sprintf_287:
	movl	%eax, %edx
	subq	$2, %r8
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	imull	$100, %edx, %esi
	subl	%esi, %eax
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, (%r8)
	movl	%edx, %eax
	movq	%r8, %rdx
	subq	%rcx, %rdx
	cmpq	$1, %rdx
	jg	.Lrt_sprintf_287
.Lrt_sprintf_286:
	cmpq	%r8, %rcx
	jnb	.Lrt_sprintf_283
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
.Lrt_sprintf_283:
	movl	-320(%rbp), %eax
	movl	%eax, -304(%rbp)
	jmp	.Lrt_sprintf_229
.Lrt_sprintf_248:
	cmpq	$32, %rdx
	ja	.Lrt_sprintf_254
	movdqu	(%rsi), %xmm1
	movdqu	-16(%rsi,%rdx), %xmm0
	movups	%xmm1, (%rbx)
	movups	%xmm0, -16(%rbx,%rdx)
	jmp	.Lrt_sprintf_250
.Lrt_sprintf_352:
	rep bsfl	%eax, %eax
	movslq	%eax, %rdx
	jmp	.Lrt_sprintf_245
.Lrt_sprintf_304:
	movq	%r9, %r10
	jmp	.Lrt_sprintf_293
.Lrt_sprintf_353:
	rep bsfl	%eax, %eax
	movl	$16, %edx
	subl	%ecx, %edx
	cltq
	addq	%rax, %rdx
	jmp	.Lrt_sprintf_245
.Lrt_sprintf_249:
	cmpq	$3, %rdx
	jbe	.Lrt_sprintf_251
	movl	(%rsi), %edi
	movl	-4(%rsi,%rdx), %eax
	movl	%edi, (%rbx)
	movl	%eax, -4(%rbx,%rdx)
	jmp	.Lrt_sprintf_250
.Lrt_sprintf_355:
	cmpb	$100, 3(%r14)
	jne	.Lrt_sprintf_263
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r10
	jnb	.Lrt_sprintf_264
	movq	(%r10), %rax
	addq	$8, %r10
.Lrt_sprintf_265:
	addq	$4, %r14
	movq	%r10, %r8
	jmp	.Lrt_sprintf_239
.Lrt_sprintf_254:
	movq	%rbx, %rdi
	movq	%r11, -344(%rbp)
	movq	%r9, -336(%rbp)
	movq	%rcx, -328(%rbp)
	movq	%r8, -320(%rbp)
	call	memcpy@PLT
	movq	-320(%rbp), %r8
	movq	-328(%rbp), %rcx
	movq	-336(%rbp), %r9
	movq	-344(%rbp), %r11
	jmp	.Lrt_sprintf_250
.Lrt_sprintf_350:
	addq	$2, %r14
	movl	$27, %edx
	movl	$6, %esi
	jmp	.Lrt_sprintf_267
.Lrt_sprintf_251:
	cmpq	$1, %rdx
	jbe	.Lrt_sprintf_253
	movzwl	(%rsi), %edi
	movzwl	-2(%rsi,%rdx), %eax
	movw	%di, (%rbx)
	movw	%ax, -2(%rbx,%rdx)
	jmp	.Lrt_sprintf_250
.Lrt_sprintf_256:
	movq	-296(%rbp), %rdi
	movzbl	(%rdi), %eax
	addq	$8, %rdi
	movq	%rdi, -296(%rbp)
	jmp	.Lrt_sprintf_257
.Lrt_sprintf_354:
	leaq	-176(%rbp), %rax
	cmpq	%rax, %r10
	jnb	.Lrt_sprintf_260
	movq	(%r10), %rax
	leaq	8(%r10), %r8
.Lrt_sprintf_261:
	addq	$3, %r14
	jmp	.Lrt_sprintf_239
.Lrt_sprintf_281:
	addl	$48, %edx
	movb	%dl, -1(%rcx)
	jmp	.Lrt_sprintf_282
.Lrt_sprintf_356:
	addq	$3, %r14
	movl	$27, %edx
	movl	$6, %esi
	jmp	.Lrt_sprintf_267
.Lrt_sprintf_253:
	testq	%rdx, %rdx
	je	.Lrt_sprintf_250
	movzbl	(%rsi), %eax
	movb	%al, (%rbx)
	jmp	.Lrt_sprintf_250
.Lrt_sprintf_271:
	movq	-296(%rbp), %rax
	movl	-304(%rbp), %edi
	movq	(%rax), %rcx
	addq	$8, %rax
	movl	%edi, -320(%rbp)
	movq	%rax, -296(%rbp)
	jmp	.Lrt_sprintf_272
.Lrt_sprintf_357:
	addq	$4, %r14
	leal	21(%rsi), %edx
	jmp	.Lrt_sprintf_267
.Lrt_sprintf_301:
	movq	-304(%rbp), %rbx
	jmp	.Lrt_sprintf_283
.Lrt_sprintf_358:
	movl	%esi, -328(%rbp)
	leaq	rt_sprintf_pairs(%rip), %rdi
.Lrt_sprintf_277:
	movq	%r8, %rax
	movl	$100000000, %esi
	xorl	%edx, %edx
	movq	%r8, %rbx
	divq	%rsi
	movl	$100, %esi
	subq	$8, %rcx
	imull	$100000000, %eax, %edx
	movq	%rax, %r8
	movl	%ebx, %eax
	movl	$10000, %ebx
	subl	%edx, %eax
	xorl	%edx, %edx
	divl	%ebx
	movl	%edx, %ebx
	xorl	%edx, %edx
	divl	%esi
	addl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, (%rcx)
	leal	(%rdx,%rdx), %eax
	xorl	%edx, %edx
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 2(%rcx)
	movl	%ebx, %eax
	divl	%esi
	addl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 4(%rcx)
	leal	(%rdx,%rdx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 6(%rcx)
	movq	%r8, %rax
	shrq	$32, %rax
	jne	.Lrt_sprintf_277
	movl	-328(%rbp), %esi
	jmp	.Lrt_sprintf_276
.Lrt_sprintf_260:
	movq	-296(%rbp), %rdi
	movq	%r10, %r8
	leaq	8(%rdi), %rsi
	movq	(%rdi), %rax
	movq	%rsi, -296(%rbp)
	jmp	.Lrt_sprintf_261
.Lrt_sprintf_264:
	movq	-296(%rbp), %rdi
	movq	(%rdi), %rax
	addq	$8, %rdi
	movq	%rdi, -296(%rbp)
	jmp	.Lrt_sprintf_265
.Lrt_sprintf_359:
	movq	%rcx, -328(%rbp)
	leaq	rt_sprintf_pairs(%rip), %rdi
.Lrt_sprintf_285:
	xorl	%edx, %edx
	movl	$100, %ecx
	movq	%rax, %rsi
	subq	$2, %r8
	divq	%rcx
	imull	$100, %eax, %edx
	subl	%edx, %esi
	leal	(%rsi,%rsi), %edx
	movq	%rax, %rsi
	movzwl	(%rdi,%rdx), %edx
	shrq	$32, %rsi
	movw	%dx, (%r8)
	jne	.Lrt_sprintf_285
	movq	-328(%rbp), %rcx
	jmp	.Lrt_sprintf_284
	.cfi_endproc
	.size	rt_sprintf, .-rt_sprintf
	.section	.rodata
	.align 32
	.type	rt_sprintf_bounds, @object
	.size	rt_sprintf_bounds, 160
rt_sprintf_bounds:
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
	.type	rt_sprintf_pairs, @object
	.size	rt_sprintf_pairs, 200
rt_sprintf_pairs:
	.ascii	"000102030405060708091011121314151617181920212223242526272829"
	.ascii	"303132333435363738394041424344454647484950515253545556575859"
	.ascii	"606162636465666768697071727374757677787980818283848586878889"
	.ascii	"90919293949596979899"
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lrt_sprintf_C0:
	.long	16
	.long	48
	.section	.note.GNU-stack,"",@progbits
