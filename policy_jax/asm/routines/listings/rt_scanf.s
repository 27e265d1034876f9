	.text
	.p2align 4
	.type	rt_scanf_exponent, @function
rt_scanf_exponent:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movq	%rdi, %rax
	movq	%rsi, %r9
	movq	%rdx, %r11
	testq	%rsi, %rsi
	je	.Lrt_scanf_2
	cmpq	%rsi, %rdi
	jnb	.Lrt_scanf_23
	movzbl	(%rdi), %ebx
	cmpb	$45, %bl
	je	.Lrt_scanf_4
	movq	%rsi, %r10
	subq	%rdi, %r10
	cmpb	$43, %bl
	je	.Lrt_scanf_4
.Lrt_scanf_9:
	xorl	%edx, %edx
	xorl	%edi, %edi
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_11:
	movzbl	(%rax,%rdx), %ecx
	movl	%edx, %r8d
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_32
	subl	$48, %ecx
	leaq	(%rdi,%rdi,4), %rsi
	addq	$1, %rdx
	movslq	%ecx, %rcx
	leaq	(%rcx,%rsi,2), %rdi
	cmpq	%r10, %rdx
	jnb	.Lrt_scanf_12
	cmpq	$20, %rdx
	jne	.Lrt_scanf_11
.Lrt_scanf_23:
	xorl	%eax, %eax
.Lrt_scanf_1:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_4:
	.cfi_restore_state
	addq	$1, %rax
	movq	%r9, %r10
	subq	%rax, %r10
	cmpq	%r9, %rax
	jb	.Lrt_scanf_9
	xorl	%eax, %eax
	jmp	.Lrt_scanf_1
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_32:
	leal	-1(%rdx), %r8d
.Lrt_scanf_12:
	addq	%rdx, %rax
	cmpl	$3, %r8d
	ja	.Lrt_scanf_23
	testq	%r9, %r9
	je	.Lrt_scanf_24
	cmpq	%rax, %r9
	je	.Lrt_scanf_23
.Lrt_scanf_24:
	movq	%rdi, %rdx
	negq	%rdx
	cmpb	$45, %bl
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	cmovne	%rdi, %rdx
	addq	%rdx, (%r11)
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_2:
	.cfi_restore_state
	movzbl	(%rdi), %ebx
	testb	%bl, %bl
	je	.Lrt_scanf_23
	cmpb	$45, %bl
	je	.Lrt_scanf_30
	movq	$-1, %r10
	cmpb	$43, %bl
	jne	.Lrt_scanf_9
.Lrt_scanf_30:
	cmpb	$0, 1(%rax)
	leaq	1(%rax), %rdx
	je	.Lrt_scanf_23
	movq	%rdx, %rax
	movq	$-1, %r10
	jmp	.Lrt_scanf_9
	.cfi_endproc
	.size	rt_scanf_exponent, .-rt_scanf_exponent
	.p2align 4
	.type	rt_scanf_digits, @function
rt_scanf_digits:
	.cfi_startproc
	movabsq	$3472328296227680304, %r10
	movq	(%rdi), %rsi
	movabsq	$8536140394893047414, %rdx
	movabsq	$-9187201950435737472, %rcx
	xorq	%r10, %rsi
	leaq	(%rsi,%rdx), %rax
	orq	%rsi, %rax
	andq	%rcx, %rax
	je	.Lrt_scanf_34
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
.Lrt_scanf_34:
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
	je	.Lrt_scanf_36
	rep bsfq	%rdx, %rdx
	leaq	rt_scanf_powers_of_ten(%rip), %rdi
	leal	-7(%rdx), %ecx
	movl	%ecx, %edx
	shrl	$3, %edx
	movl	%edx, %r11d
	imulq	(%rdi,%r11,8), %rax
	testl	%edx, %edx
	je	.Lrt_scanf_37
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
.Lrt_scanf_37:
	addl	$8, %edx
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_36:
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
.Lrt_scanf_38:
	movzbl	(%rdi,%rdx), %ecx
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_35
	subl	$48, %ecx
	leaq	(%rax,%rax,4), %rax
	addq	$1, %rdx
	movslq	%ecx, %rcx
	leaq	(%rcx,%rax,2), %rax
	cmpq	$20, %rdx
	jne	.Lrt_scanf_38
.Lrt_scanf_35:
	ret
	.cfi_endproc
	.size	rt_scanf_digits, .-rt_scanf_digits
	.p2align 4
	.type	rt_scanf_integer, @function
rt_scanf_integer:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movl	%ecx, %eax
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	movl	%r8d, %r13d
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%r9, %r12
	movl	%ecx, %r9d
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	movl	%edx, %ebp
	movq	$-1, %rdx
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	movq	%rsi, %rbx
	subq	$8, %rsp
	.cfi_def_cfa_offset 64
	movzbl	(%rdi), %r14d
	testl	%ecx, %ecx
	cmove	%rdx, %r9
	leal	-43(%r14), %edx
	andl	$253, %edx
	jne	.Lrt_scanf_48
	leaq	1(%rdi), %r15
	subq	$1, %r9
	testq	%rsi, %rsi
	je	.Lrt_scanf_49
	cmpq	%rsi, %r15
	jnb	.Lrt_scanf_50
.Lrt_scanf_51:
	movq	%rbx, %rdx
	subq	%r15, %rdx
	testl	%eax, %eax
	jne	.Lrt_scanf_55
	cmpq	$23, %rdx
	jle	.Lrt_scanf_55
	movq	%r15, %rdi
	call	rt_scanf_digits
	movq	%rax, %rsi
	movl	%edx, %r8d
	movl	%edx, %eax
.Lrt_scanf_56:
	addq	%r15, %rax
	testq	%rbx, %rbx
	setne	%dl
	cmpq	%rax, %rbx
	jne	.Lrt_scanf_75
	testb	%dl, %dl
	jne	.Lrt_scanf_50
.Lrt_scanf_75:
	testl	%r8d, %r8d
	je	.Lrt_scanf_71
.Lrt_scanf_62:
	cmpl	$18, %r8d
	ja	.Lrt_scanf_103
.Lrt_scanf_64:
	testq	%r12, %r12
	je	.Lrt_scanf_46
	movq	%rsi, %rdx
	negq	%rdx
	cmpb	$45, %r14b
	cmove	%rdx, %rsi
	cmpl	$4, %r13d
	jne	.Lrt_scanf_67
	movl	%esi, (%r12)
.Lrt_scanf_46:
	addq	$8, %rsp
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
.Lrt_scanf_71:
	.cfi_restore_state
	testb	%dl, %dl
	je	.Lrt_scanf_63
.Lrt_scanf_50:
	xorl	%eax, %eax
.Lrt_scanf_105:
	addq	$8, %rsp
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
.Lrt_scanf_48:
	.cfi_restore_state
	testq	%rsi, %rsi
	je	.Lrt_scanf_54
	movq	%rdi, %r15
	jmp	.Lrt_scanf_51
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_49:
	cmpb	$0, 1(%rdi)
	je	.Lrt_scanf_63
	movq	%r15, %rdi
	testq	%r9, %r9
	je	.Lrt_scanf_63
.Lrt_scanf_54:
	xorl	%eax, %eax
	xorl	%esi, %esi
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_58:
	movzbl	(%rdi,%rax), %edx
	movl	%eax, %r8d
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_104
	subl	$48, %edx
	leaq	(%rsi,%rsi,4), %rcx
	addq	$1, %rax
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %rsi
	cmpq	%r9, %rax
	jnb	.Lrt_scanf_59
	cmpq	$20, %rax
	jne	.Lrt_scanf_58
	jmp	.Lrt_scanf_50
.Lrt_scanf_57:
	testq	%rbx, %rbx
	setne	%al
	movl	%eax, %edx
	cmpq	%rbx, %r15
	jne	.Lrt_scanf_71
	testb	%al, %al
	jne	.Lrt_scanf_50
.Lrt_scanf_63:
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	$-1, %rax
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
.Lrt_scanf_55:
	.cfi_restore_state
	cmpq	%rdx, %r9
	cmova	%rdx, %r9
	testq	%r9, %r9
	je	.Lrt_scanf_57
	movq	%r15, %rdi
	jmp	.Lrt_scanf_54
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_104:
	movq	%rdi, %r15
	jmp	.Lrt_scanf_56
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_59:
	addq	%rdi, %rax
	cmpq	%rbx, %rax
	jne	.Lrt_scanf_76
	testq	%rbx, %rbx
	jne	.Lrt_scanf_50
.Lrt_scanf_76:
	addl	$1, %r8d
	jmp	.Lrt_scanf_62
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_67:
	cmpl	$7, %r13d
	jbe	.Lrt_scanf_68
	movq	%rsi, (%r12)
	jmp	.Lrt_scanf_46
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_103:
	cmpl	$19, %r8d
	jne	.Lrt_scanf_50
	testl	%ebp, %ebp
	je	.Lrt_scanf_64
	testq	%rsi, %rsi
	jns	.Lrt_scanf_64
	xorl	%eax, %eax
	jmp	.Lrt_scanf_105
.Lrt_scanf_68:
	cmpl	$2, %r13d
	je	.Lrt_scanf_106
	movb	%sil, (%r12)
	jmp	.Lrt_scanf_46
.Lrt_scanf_106:
	movw	%si, (%r12)
	jmp	.Lrt_scanf_46
	.cfi_endproc
	.size	rt_scanf_integer, .-rt_scanf_integer
	.p2align 4
	.type	rt_scanf_fraction, @function
rt_scanf_fraction:
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
	movq	%rcx, %r13
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%rsi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	movl	%edx, %ebx
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	movzbl	(%rdi), %r14d
	leal	-43(%r14), %eax
	testb	$-3, %al
	jne	.Lrt_scanf_108
	leaq	1(%rdi), %rcx
	testq	%rsi, %rsi
	je	.Lrt_scanf_109
	cmpq	%rsi, %rcx
	jnb	.Lrt_scanf_114
	movq	$0, 24(%rsp)
	subq	%rcx, %rsi
	movq	%rcx, %rdi
	cmpq	$23, %rsi
	jle	.Lrt_scanf_113
.Lrt_scanf_112:
	movq	%rcx, %rdi
	movq	%rcx, (%rsp)
	call	rt_scanf_digits
	movq	(%rsp), %rcx
	movl	%edx, %r15d
	movl	%edx, %edx
	movq	%rax, %rbp
	leaq	(%rcx,%rdx), %rax
.Lrt_scanf_116:
	cmpq	%rax, %r12
	je	.Lrt_scanf_114
.Lrt_scanf_121:
	cmpl	$19, %r15d
	ja	.Lrt_scanf_114
	movzbl	(%rax), %edx
	testl	%r15d, %r15d
	je	.Lrt_scanf_122
	cmpb	$46, %dl
	je	.Lrt_scanf_138
.Lrt_scanf_123:
	orl	$32, %edx
	testl	%r15d, %r15d
	je	.Lrt_scanf_114
	cmpb	$120, %dl
	je	.Lrt_scanf_114
	cmpb	$101, %dl
	je	.Lrt_scanf_170
.Lrt_scanf_132:
	movq	24(%rsp), %rdx
	leaq	22(%rdx), %rcx
	cmpq	$44, %rcx
	ja	.Lrt_scanf_114
	movabsq	$9007199254740992, %rcx
	cmpq	%rbp, %rcx
	jb	.Lrt_scanf_114
	stmxcsr	12(%rsp)
	testl	$24576, 12(%rsp)
	jne	.Lrt_scanf_114
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rbp, %xmm0
	testq	%rdx, %rdx
	js	.Lrt_scanf_171
	leaq	rt_scanf_exact_powers(%rip), %rcx
	mulsd	(%rcx,%rdx,8), %xmm0
.Lrt_scanf_134:
	cmpb	$45, %r14b
	jne	.Lrt_scanf_135
	xorpd	.Lrt_scanf_C0(%rip), %xmm0
.Lrt_scanf_135:
	movq	%xmm0, %rdx
	cmpl	$8, %ebx
	jne	.Lrt_scanf_136
	movq	%xmm0, 0(%r13)
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
.Lrt_scanf_108:
	.cfi_restore_state
	movq	$0, 24(%rsp)
	movq	$-1, %rsi
	testq	%r12, %r12
	jne	.Lrt_scanf_172
.Lrt_scanf_113:
	xorl	%eax, %eax
	xorl	%ebp, %ebp
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_117:
	movzbl	(%rdi,%rax), %edx
	movl	%eax, %r15d
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_119
	subl	$48, %edx
	leaq	0(%rbp,%rbp,4), %rcx
	addq	$1, %rax
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %rbp
	cmpq	%rsi, %rax
	jnb	.Lrt_scanf_173
	cmpq	$20, %rax
	jne	.Lrt_scanf_117
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_114:
	xorl	%eax, %eax
.Lrt_scanf_107:
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
.Lrt_scanf_172:
	.cfi_restore_state
	movq	%r12, %rsi
	movq	%rdi, %rcx
	subq	%rdi, %rsi
	cmpq	$23, %rsi
	jg	.Lrt_scanf_112
	testq	%rsi, %rsi
	jne	.Lrt_scanf_113
	cmpq	%rdi, %r12
	je	.Lrt_scanf_114
	movq	%rdi, %rax
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_122:
	xorl	%ebp, %ebp
	xorl	%r15d, %r15d
	cmpb	$46, (%rax)
	jne	.Lrt_scanf_114
.Lrt_scanf_138:
	leaq	1(%rax), %rdi
	testq	%r12, %r12
	je	.Lrt_scanf_141
	movq	%r12, %r9
	subq	%rdi, %r9
	cmpq	$23, %r9
	jle	.Lrt_scanf_125
	movq	%rdi, (%rsp)
	call	rt_scanf_digits
	movq	(%rsp), %rdi
	movq	%rax, %r10
	movl	%edx, %eax
	movl	%edx, %r8d
	addq	%rdi, %rax
.Lrt_scanf_126:
	cmpq	%rax, %r12
	je	.Lrt_scanf_114
.Lrt_scanf_130:
	addl	%r8d, %r15d
	cmpl	$19, %r15d
	ja	.Lrt_scanf_114
	movl	%r8d, %edx
	testl	%r8d, %r8d
	je	.Lrt_scanf_131
	leaq	rt_scanf_powers_of_ten(%rip), %rcx
	imulq	(%rcx,%rdx,8), %rbp
	addq	%r10, %rbp
.Lrt_scanf_131:
	negq	%rdx
	movq	%rdx, 24(%rsp)
	movzbl	(%rax), %edx
	jmp	.Lrt_scanf_123
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_173:
	addl	$1, %r15d
.Lrt_scanf_119:
	addq	%rdi, %rax
	testq	%r12, %r12
	je	.Lrt_scanf_121
	jmp	.Lrt_scanf_116
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_109:
	cmpb	$0, 1(%rdi)
	je	.Lrt_scanf_114
	movq	$0, 24(%rsp)
	movq	%rcx, %rdi
	movq	$-1, %rsi
	jmp	.Lrt_scanf_113
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_141:
	movq	$-1, %r9
.Lrt_scanf_124:
	movl	$1, %edx
	xorl	%r10d, %r10d
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_127:
	movzbl	(%rax,%rdx), %ecx
	movl	%edx, %r8d
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_174
	subl	$48, %ecx
	leaq	(%r10,%r10,4), %rsi
	movslq	%ecx, %rcx
	leaq	(%rcx,%rsi,2), %r10
	cmpq	%r9, %rdx
	jnb	.Lrt_scanf_128
	addq	$1, %rdx
	cmpq	$21, %rdx
	jne	.Lrt_scanf_127
	movl	$20, %edx
	movl	$20, %r8d
.Lrt_scanf_128:
	leaq	(%rdi,%rdx), %rax
	testq	%r12, %r12
	je	.Lrt_scanf_130
	jmp	.Lrt_scanf_126
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_171:
	negq	%rdx
	leaq	rt_scanf_exact_powers(%rip), %rcx
	divsd	(%rcx,%rdx,8), %xmm0
	jmp	.Lrt_scanf_134
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_170:
	leaq	24(%rsp), %rdx
	leaq	1(%rax), %rdi
	movq	%r12, %rsi
	call	rt_scanf_exponent
	testq	%rax, %rax
	jne	.Lrt_scanf_132
	jmp	.Lrt_scanf_114
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_136:
	andl	$536870911, %edx
	cmpq	$268435456, %rdx
	je	.Lrt_scanf_114
	cvtsd2ss	%xmm0, %xmm0
	movss	%xmm0, 0(%r13)
	jmp	.Lrt_scanf_107
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_174:
	subl	$1, %edx
	movq	%rdx, %r8
	jmp	.Lrt_scanf_128
.Lrt_scanf_125:
	testq	%r9, %r9
	jne	.Lrt_scanf_124
	xorl	%r10d, %r10d
	movq	%rdi, %rax
	xorl	%r8d, %r8d
	jmp	.Lrt_scanf_126
	.cfi_endproc
	.size	rt_scanf_fraction, .-rt_scanf_fraction
	.p2align 4
	.type	rt_scanf_copy_word, @function
rt_scanf_copy_word:
	.cfi_startproc
	movq	%rdi, %rcx
	xorl	%eax, %eax
	movq	%rsi, %rdi
	cmpq	$15, %rdx
	jbe	.Lrt_scanf_176
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	jmp	.Lrt_scanf_186
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_177:
	testq	%rcx, %rcx
	je	.Lrt_scanf_185
	movups	%xmm1, (%rcx,%rax)
.Lrt_scanf_185:
	addq	$16, %rax
	movq	%rdx, %rsi
	subq	%rax, %rsi
	cmpq	$15, %rsi
	jbe	.Lrt_scanf_176
.Lrt_scanf_186:
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
	je	.Lrt_scanf_177
	rep bsfl	%esi, %esi
	movslq	%esi, %rdx
	testq	%rcx, %rcx
	je	.Lrt_scanf_179
	testq	%rax, %rax
	je	.Lrt_scanf_178
	leaq	-16(%rdx,%rax), %rsi
	movdqu	(%rdi,%rsi), %xmm6
	movups	%xmm6, (%rcx,%rsi)
.Lrt_scanf_179:
	addq	%rdx, %rax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_176:
	cmpq	%rdx, %rax
	jnb	.Lrt_scanf_175
	movabsq	$4294983168, %r8
.Lrt_scanf_189:
	movzbl	(%rdi,%rax), %esi
	cmpb	$32, %sil
	ja	.Lrt_scanf_187
	btq	%rsi, %r8
	jc	.Lrt_scanf_175
.Lrt_scanf_187:
	testq	%rcx, %rcx
	je	.Lrt_scanf_188
	movb	%sil, (%rcx,%rax)
.Lrt_scanf_188:
	addq	$1, %rax
	cmpq	%rax, %rdx
	jne	.Lrt_scanf_189
.Lrt_scanf_175:
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_178:
	testq	%rcx, %rcx
	je	.Lrt_scanf_179
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
	.size	rt_scanf_copy_word, .-rt_scanf_copy_word
	.p2align 4
	.type	rt_scanf_lone_word, @function
rt_scanf_lone_word:
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
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	movzbl	(%rsi), %edx
	cmpb	$32, %dl
	ja	.Lrt_scanf_213
	movabsq	$4294983168, %rcx
	movsbl	%dl, %eax
.Lrt_scanf_214:
	btq	%rax, %rcx
	jc	.Lrt_scanf_257
.Lrt_scanf_213:
	movl	$-2147483648, %eax
	cmpb	$37, %dl
	jne	.Lrt_scanf_212
	movzbl	1(%rsi), %edx
	xorl	%ebx, %ebx
	leaq	1(%rsi), %rcx
	cmpb	$115, %dl
	leal	-48(%rdx), %eax
	sete	%bl
	negq	%rbx
	cmpb	$9, %al
	ja	.Lrt_scanf_216
	addq	$9, %rsi
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_217:
	subl	$48, %edx
	leaq	(%rbx,%rbx,4), %rax
	addq	$1, %rcx
	movsbq	%dl, %rdx
	leaq	(%rdx,%rax,2), %rbx
	movzbl	(%rcx), %edx
	leal	-48(%rdx), %eax
	cmpb	$9, %al
	ja	.Lrt_scanf_216
	cmpq	%rcx, %rsi
	jne	.Lrt_scanf_217
.Lrt_scanf_230:
	movl	$-2147483648, %eax
.Lrt_scanf_212:
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
.Lrt_scanf_257:
	.cfi_restore_state
	movzbl	1(%rsi), %eax
	addq	$1, %rsi
	movl	%eax, %edx
	cmpb	$32, %al
	jbe	.Lrt_scanf_214
	jmp	.Lrt_scanf_213
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_216:
	movl	$-2147483648, %eax
	cmpb	$115, %dl
	jne	.Lrt_scanf_212
	cmpb	$0, 1(%rcx)
	setne	%dl
	testq	%rbx, %rbx
	sete	%cl
	orb	%cl, %dl
	jne	.Lrt_scanf_230
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_230
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_212
	movl	192(%rbp), %edx
	testl	%edx, %edx
	jns	.Lrt_scanf_212
	testb	$20, 0(%rbp)
	jne	.Lrt_scanf_212
	call	__errno_location@PLT
	movabsq	$4294983168, %r13
	movq	%rax, %r14
	movl	(%rax), %eax
	movl	$0, (%r14)
	movl	%eax, 12(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_221:
	movq	8(%rbp), %r15
	movq	16(%rbp), %rax
	cmpq	%rax, %r15
	jnb	.Lrt_scanf_224
.Lrt_scanf_220:
	movzbl	(%r15), %edx
	cmpb	$32, %dl
	ja	.Lrt_scanf_222
	btq	%rdx, %r13
	jnc	.Lrt_scanf_222
	addq	$1, %r15
	cmpq	%r15, %rax
	jne	.Lrt_scanf_220
	movq	%rax, 8(%rbp)
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_224:
	movq	%rbp, %rdi
	call	__underflow@PLT
	cmpl	$-1, %eax
	jne	.Lrt_scanf_221
	jmp	.Lrt_scanf_212
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_222:
	movq	%r15, 8(%rbp)
	cmpq	%rax, %r15
	jnb	.Lrt_scanf_224
	movl	12(%rsp), %edi
	movl	%edi, (%r14)
	jmp	.Lrt_scanf_226
.Lrt_scanf_258:
	movq	8(%rbp), %r15
	movq	16(%rbp), %rax
.Lrt_scanf_226:
	subq	%r15, %rax
	movq	%r12, %rdi
	movq	%r15, %rsi
	cmpq	%rax, %rbx
	movq	%rax, %rdx
	movq	%rax, %r13
	cmovbe	%rbx, %rdx
	call	rt_scanf_copy_word
	leaq	(%r15,%rax), %rcx
	addq	%rax, %r12
	subq	%rax, %rbx
	movq	%rcx, 8(%rbp)
	cmpq	%r13, %rax
	jb	.Lrt_scanf_225
	testq	%rbx, %rbx
	je	.Lrt_scanf_225
	movq	%rbp, %rdi
	call	__underflow@PLT
	cmpl	$-1, %eax
	jne	.Lrt_scanf_258
.Lrt_scanf_225:
	movb	$0, (%r12)
	movl	$1, %eax
	jmp	.Lrt_scanf_212
	.cfi_endproc
	.size	rt_scanf_lone_word, .-rt_scanf_lone_word
	.type	rt_scanf_rare, @function
rt_scanf_rare:
	.cfi_startproc
	movabsq	$206158430216, %rax
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
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	movq	%rsi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	movq	%rdi, %rbx
	subq	$152, %rsp
	.cfi_def_cfa_offset 208
	movq	16(%rdi), %r12
	movq	%rax, 80(%rsp)
	movq	8(%rdi), %rax
	movq	%rdx, 24(%rsp)
	movq	%rax, 32(%rsp)
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	movq	%rdx, 96(%rsp)
	movq	%r8, 88(%rsp)
	testq	%rax, %rax
	je	.Lrt_scanf_368
	cmpq	%r12, 32(%rsp)
	jnb	.Lrt_scanf_368
	cmpb	$0, (%rax)
	je	.Lrt_scanf_368
	cmpl	$0, 192(%rdi)
	jns	.Lrt_scanf_368
	testb	$16, (%rdi)
	jne	.Lrt_scanf_368
	movq	32(%rsp), %r11
	movq	%rdi, 8(%rsp)
	xorl	%r15d, %r15d
	movq	%rsi, %rdx
	movq	%rsi, 16(%rsp)
	movl	%r15d, %r13d
	movl	$8, %r14d
	movq	%r12, %r15
	movq	%r11, %rbx
	movq	%r8, %r11
.Lrt_scanf_262:
	movb	(%rdx), %cl
	leaq	1(%rdx), %rbp
	cmpb	$37, %cl
	je	.Lrt_scanf_263
	testb	%cl, %cl
	je	.Lrt_scanf_264
	cmpb	$32, %cl
	ja	.Lrt_scanf_265
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_scanf_266
.Lrt_scanf_268:
	cmpq	%r15, %rbx
	jnb	.Lrt_scanf_267
	movb	(%rbx), %cl
	cmpb	$32, %cl
	ja	.Lrt_scanf_267
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_scanf_267
	incq	%rbx
	jmp	.Lrt_scanf_268
.Lrt_scanf_267:
	cmpq	%rbx, %r15
	je	.Lrt_scanf_540
.Lrt_scanf_270:
	movq	%rbp, %rdx
	jmp	.Lrt_scanf_262
.Lrt_scanf_265:
	testb	%cl, %cl
	js	.Lrt_scanf_540
.Lrt_scanf_266:
	cmpq	%r15, %rbx
	jnb	.Lrt_scanf_540
	cmpb	(%rbx), %cl
	jmp	.Lrt_scanf_548
.Lrt_scanf_263:
	movzbl	1(%rdx), %esi
	leaq	2(%rdx), %rbp
	cmpb	$100, %sil
	jne	.Lrt_scanf_271
	cmpl	$47, %r14d
	ja	.Lrt_scanf_272
	movq	24(%rsp), %rdi
	movl	%r14d, %eax
	movq	(%rdi,%rax), %rax
	jmp	.Lrt_scanf_544
.Lrt_scanf_272:
	movq	(%r11), %rax
.Lrt_scanf_544:
	movq	%rax, 64(%rsp)
	movq	%r15, %rax
	movq	%rbx, %r9
	subq	%rbx, %rax
	cmpq	$25, %rax
	jle	.Lrt_scanf_381
.Lrt_scanf_275:
	movb	(%r9), %cl
	cmpb	$32, %cl
	ja	.Lrt_scanf_276
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_scanf_276
	leaq	-25(%r15), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_scanf_276
	incq	%r9
	jmp	.Lrt_scanf_275
.Lrt_scanf_276:
	movabsq	$8536140394893047414, %rdi
	xorl	%eax, %eax
	cmpb	$45, %cl
	movabsq	$-9187201950435737472, %rcx
	sete	%al
	movq	%rax, 48(%rsp)
	negq	%rax
	movq	%rax, 72(%rsp)
	movq	48(%rsp), %rax
	addq	%rax, %r9
	movabsq	$3472328296227680304, %rax
	xorq	(%r9), %rax
	addq	%rax, %rdi
	orq	%rax, %rdi
	andq	%rcx, %rdi
	je	.Lrt_scanf_278
	movabsq	$71777214294589695, %rdx
	bsfq	%rdi, %rcx
	subl	$7, %ecx
	movl	%ecx, %r8d
	negl	%ecx
	salq	%cl, %rax
	shrl	$3, %r8d
	imulq	$2561, %rax, %rax
	shrq	$8, %rax
	andq	%rdx, %rax
	imulq	$6553601, %rax, %rdx
	movabsq	$281470681808895, %rax
	shrq	$16, %rdx
	andq	%rdx, %rax
	movabsq	$42949672960001, %rdx
	imulq	%rdx, %rax
	shrq	$32, %rax
	jmp	.Lrt_scanf_279
.Lrt_scanf_278:
	imulq	$2561, %rax, %rax
	movabsq	$71777214294589695, %r12
	movabsq	$281470681808895, %rcx
	movabsq	$42949672960001, %r10
	movabsq	$3472328296227680304, %rdx
	xorq	8(%r9), %rdx
	movabsq	$-9187201950435737472, %r8
	shrq	$8, %rax
	andq	%r12, %rax
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rcx, %rax
	movabsq	$8536140394893047414, %rcx
	imulq	%r10, %rax
	addq	%rdx, %rcx
	orq	%rdx, %rcx
	shrq	$32, %rax
	andq	%r8, %rcx
	je	.Lrt_scanf_280
	bsfq	%rcx, %rcx
	leal	-7(%rcx), %r8d
	movl	%r8d, 56(%rsp)
	shrl	$3, %r8d
	movl	%r8d, 40(%rsp)
	movq	%r8, %rcx
	leaq	rt_scanf_powers_of_ten(%rip), %r8
	imulq	(%r8,%rcx,8), %rax
	cmpl	$0, 40(%rsp)
	je	.Lrt_scanf_281
	movl	56(%rsp), %ecx
	movq	%rdx, %rdi
	negl	%ecx
	salq	%cl, %rdi
	movabsq	$281470681808895, %rcx
	imulq	$2561, %rdi, %rdi
	shrq	$8, %rdi
	andq	%r12, %rdi
	imulq	$6553601, %rdi, %rdi
	shrq	$16, %rdi
	andq	%rcx, %rdi
	imulq	%r10, %rdi
	shrq	$32, %rdi
.Lrt_scanf_281:
	movl	40(%rsp), %r8d
	addq	%rdi, %rax
	addl	$8, %r8d
	jmp	.Lrt_scanf_279
.Lrt_scanf_280:
	imulq	$2561, %rdx, %rdx
	movl	$16, %r8d
	movabsq	$281470681808895, %rdi
	imulq	$100000000, %rax, %rax
	shrq	$8, %rdx
	andq	%r12, %rdx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rdi, %rdx
	imulq	%r10, %rdx
	shrq	$32, %rdx
	addq	%rdx, %rax
.Lrt_scanf_282:
	movzbl	(%r9,%r8), %edx
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_279
	imulq	$10, %rax, %rax
	subl	$48, %edx
	incq	%r8
	movslq	%edx, %rdx
	addq	%rdx, %rax
	cmpq	$20, %r8
	jne	.Lrt_scanf_282
	movl	$20, %r8d
.Lrt_scanf_279:
	leal	-1(%r8), %edx
	cmpl	$17, %edx
	ja	.Lrt_scanf_381
	movq	72(%rsp), %rdi
	movl	%r8d, %r8d
	leaq	(%r9,%r8), %rbx
	xorq	%rax, %rdi
	movq	%rdi, %rax
	movq	48(%rsp), %rdi
	addq	%rdi, %rax
	movq	64(%rsp), %rdi
	movl	%eax, (%rdi)
	cmpl	$47, %r14d
	ja	.Lrt_scanf_284
	addl	$8, %r14d
	jmp	.Lrt_scanf_542
.Lrt_scanf_284:
	addq	$8, %r11
	jmp	.Lrt_scanf_542
.Lrt_scanf_271:
	xorl	%edi, %edi
	movl	$1, %r12d
	cmpb	$64, %sil
	ja	.Lrt_scanf_286
	cmpb	$42, %sil
	jne	.Lrt_scanf_287
	movzbl	2(%rdx), %esi
	leaq	3(%rdx), %rbp
	xorl	%r12d, %r12d
.Lrt_scanf_287:
	cmpb	$48, %sil
	je	.Lrt_scanf_540
	leaq	8(%rbp), %rax
	xorl	%edi, %edi
.Lrt_scanf_288:
	leal	-48(%rsi), %edx
	cmpb	$9, %dl
	ja	.Lrt_scanf_286
	cmpq	%rax, %rbp
	je	.Lrt_scanf_540
	imull	$10, %edi, %edi
	incq	%rbp
	leal	-48(%rdi,%rsi), %edi
	movzbl	-1(%rbp), %esi
	jmp	.Lrt_scanf_288
.Lrt_scanf_286:
	cmpb	$108, %sil
	jne	.Lrt_scanf_290
	movb	0(%rbp), %sil
	cmpb	$108, %sil
	je	.Lrt_scanf_291
	incq	%rbp
	movl	$8, %r8d
	jmp	.Lrt_scanf_292
.Lrt_scanf_291:
	movb	1(%rbp), %sil
	addq	$2, %rbp
	jmp	.Lrt_scanf_545
.Lrt_scanf_290:
	cmpb	$104, %sil
	jne	.Lrt_scanf_274
	movb	0(%rbp), %sil
	cmpb	$104, %sil
	je	.Lrt_scanf_293
	incq	%rbp
	movl	$2, %r8d
	jmp	.Lrt_scanf_292
.Lrt_scanf_293:
	movb	1(%rbp), %sil
	movl	$1, %r8d
	addq	$2, %rbp
	jmp	.Lrt_scanf_292
.Lrt_scanf_381:
	xorl	%edi, %edi
	movl	$1, %r12d
.Lrt_scanf_274:
	movl	%esi, %eax
	andl	$-17, %eax
	cmpb	$106, %al
	je	.Lrt_scanf_396
	movl	$4, %r8d
	cmpb	$116, %sil
	jne	.Lrt_scanf_292
.Lrt_scanf_396:
	movb	0(%rbp), %sil
	incq	%rbp
.Lrt_scanf_545:
	movl	$16, %r8d
.Lrt_scanf_292:
	leal	-91(%rsi), %eax
	testb	$-9, %al
	jne	.Lrt_scanf_295
	cmpq	%r15, %rbx
	jb	.Lrt_scanf_296
	jmp	.Lrt_scanf_540
.Lrt_scanf_295:
	cmpb	$110, %sil
	je	.Lrt_scanf_297
.Lrt_scanf_299:
	cmpq	%r15, %rbx
	jnb	.Lrt_scanf_540
	movb	(%rbx), %cl
	cmpb	$32, %cl
	ja	.Lrt_scanf_298
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_scanf_298
	incq	%rbx
	jmp	.Lrt_scanf_299
.Lrt_scanf_298:
	cmpq	%r15, %rbx
	jnb	.Lrt_scanf_540
	cmpb	$120, %sil
	ja	.Lrt_scanf_540
	cmpb	$87, %sil
	ja	.Lrt_scanf_296
	cmpb	$37, %sil
	je	.Lrt_scanf_300
	subl	$69, %esi
	cmpb	$2, %sil
	ja	.Lrt_scanf_540
	jmp	.Lrt_scanf_301
.Lrt_scanf_296:
	leal	-88(%rsi), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_540
	leaq	.Lrt_scanf_303(%rip), %rcx
	movzbl	%al, %eax
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.Lrt_scanf_303:
	.long	.Lrt_scanf_302-.Lrt_scanf_303
	.long	.Lrt_scanf_540-.Lrt_scanf_303
	.long	.Lrt_scanf_540-.Lrt_scanf_303
	.long	.Lrt_scanf_307-.Lrt_scanf_303
	.long	.Lrt_scanf_540-.Lrt_scanf_303
	.long	.Lrt_scanf_540-.Lrt_scanf_303
	.long	.Lrt_scanf_540-.Lrt_scanf_303
	.long	.Lrt_scanf_540-.Lrt_scanf_303
	.long	.Lrt_scanf_540-.Lrt_scanf_303
	.long	.Lrt_scanf_540-.Lrt_scanf_303
	.long	.Lrt_scanf_540-.Lrt_scanf_303
	.long	.Lrt_scanf_306-.Lrt_scanf_303
	.long	.Lrt_scanf_302-.Lrt_scanf_303
	.long	.Lrt_scanf_301-.Lrt_scanf_303
	.long	.Lrt_scanf_301-.Lrt_scanf_303
	.long	.Lrt_scanf_301-.Lrt_scanf_303
	.long	.Lrt_scanf_540-.Lrt_scanf_303
	.long	.Lrt_scanf_305-.Lrt_scanf_303
	.long	.Lrt_scanf_540-.Lrt_scanf_303
	.long	.Lrt_scanf_540-.Lrt_scanf_303
	.long	.Lrt_scanf_540-.Lrt_scanf_303
	.long	.Lrt_scanf_540-.Lrt_scanf_303
	.long	.Lrt_scanf_297-.Lrt_scanf_303
	.long	.Lrt_scanf_540-.Lrt_scanf_303
	.long	.Lrt_scanf_540-.Lrt_scanf_303
	.long	.Lrt_scanf_540-.Lrt_scanf_303
	.long	.Lrt_scanf_540-.Lrt_scanf_303
	.long	.Lrt_scanf_304-.Lrt_scanf_303
	.long	.Lrt_scanf_540-.Lrt_scanf_303
	.long	.Lrt_scanf_302-.Lrt_scanf_303
	.long	.Lrt_scanf_540-.Lrt_scanf_303
	.long	.Lrt_scanf_540-.Lrt_scanf_303
	.long	.Lrt_scanf_302-.Lrt_scanf_303
	.text
.Lrt_scanf_305:
	movb	(%rbx), %al
	subl	$43, %eax
	andl	$-3, %eax
	cmpb	$1, %al
	movq	%rbx, %rax
	adcq	$0, %rax
	cmpq	%r15, %rax
	jnb	.Lrt_scanf_540
	cmpb	$48, (%rax)
	je	.Lrt_scanf_540
	xorl	%r9d, %r9d
	testl	%r12d, %r12d
	je	.Lrt_scanf_310
	jmp	.Lrt_scanf_309
.Lrt_scanf_302:
	xorl	%r9d, %r9d
	testl	%r12d, %r12d
	je	.Lrt_scanf_311
.Lrt_scanf_309:
	cmpl	$47, %r14d
	ja	.Lrt_scanf_312
	movq	24(%rsp), %rcx
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rcx,%rax), %r9
	jmp	.Lrt_scanf_311
.Lrt_scanf_312:
	movq	(%r11), %r9
	addq	$8, %r11
.Lrt_scanf_311:
	movl	%esi, %eax
	andl	$-33, %eax
	cmpb	$88, %al
	jne	.Lrt_scanf_310
	testl	%edi, %edi
	jne	.Lrt_scanf_540
	movq	%rbx, %rdx
	xorl	%eax, %eax
.Lrt_scanf_316:
	cmpq	%rdx, %r15
	je	.Lrt_scanf_540
	movzbl	(%rdx), %esi
	leal	-48(%rsi), %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_313
	salq	$4, %rax
	subl	$48, %esi
	jmp	.Lrt_scanf_546
.Lrt_scanf_313:
	orl	$32, %esi
	leal	-97(%rsi), %ecx
	cmpb	$5, %cl
	ja	.Lrt_scanf_315
	movzbl	%sil, %esi
	salq	$4, %rax
	subl	$87, %esi
.Lrt_scanf_546:
	movslq	%esi, %rsi
	incq	%rdx
	orq	%rsi, %rax
	jmp	.Lrt_scanf_316
.Lrt_scanf_315:
	movl	%edx, %ecx
	subl	%ebx, %ecx
	sete	%dil
	cmpl	$15, %ecx
	setg	%cl
	orb	%dil, %cl
	jne	.Lrt_scanf_540
	cmpb	$120, %sil
	je	.Lrt_scanf_540
	testq	%r9, %r9
	je	.Lrt_scanf_321
	cmpl	$4, %r8d
	jne	.Lrt_scanf_318
	movl	%eax, (%r9)
	jmp	.Lrt_scanf_321
.Lrt_scanf_318:
	cmpl	$7, %r8d
	jbe	.Lrt_scanf_319
	movq	%rax, (%r9)
	jmp	.Lrt_scanf_321
.Lrt_scanf_319:
	cmpl	$2, %r8d
	jne	.Lrt_scanf_320
	movw	%ax, (%r9)
	jmp	.Lrt_scanf_321
.Lrt_scanf_320:
	movb	%al, (%r9)
	jmp	.Lrt_scanf_321
.Lrt_scanf_310:
	xorl	%edx, %edx
	cmpb	$117, %sil
	movl	%edi, %ecx
	movq	%r15, %rsi
	setne	%dl
	movq	%rbx, %rdi
	movq	%r11, 40(%rsp)
	call	rt_scanf_integer
	movq	40(%rsp), %r11
	testq	%rax, %rax
	movq	%rax, %rdx
	je	.Lrt_scanf_540
.Lrt_scanf_321:
	addl	%r12d, %r13d
	movq	%rdx, %rbx
	jmp	.Lrt_scanf_270
.Lrt_scanf_301:
	decl	%r12d
	jne	.Lrt_scanf_540
	leal	-4(%r8), %eax
	andl	$-5, %eax
	orl	%edi, %eax
	jne	.Lrt_scanf_540
	cmpl	$47, %r14d
	ja	.Lrt_scanf_322
	movq	24(%rsp), %rdi
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rdi,%rax), %rcx
	jmp	.Lrt_scanf_323
.Lrt_scanf_322:
	movq	(%r11), %rcx
	addq	$8, %r11
.Lrt_scanf_323:
	movq	%rbx, %rdi
	movl	%r8d, %edx
	movq	%r15, %rsi
	movq	%r11, 40(%rsp)
	call	rt_scanf_fraction
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.Lrt_scanf_540
	movq	40(%rsp), %r11
	incl	%r13d
	jmp	.Lrt_scanf_270
.Lrt_scanf_306:
	cmpl	$4, %r8d
	jne	.Lrt_scanf_540
	testl	%edi, %edi
	movl	$1, %eax
	movq	%r15, %rdx
	cmovne	%rdi, %rax
	subq	%rbx, %rdx
	cmpq	%rax, %rdx
	jb	.Lrt_scanf_540
	testl	%r12d, %r12d
	je	.Lrt_scanf_324
	cmpl	$47, %r14d
	ja	.Lrt_scanf_325
	movq	24(%rsp), %rsi
	movl	%r14d, %edx
	addl	$8, %r14d
	movq	(%rsi,%rdx), %rdx
	jmp	.Lrt_scanf_326
.Lrt_scanf_325:
	movq	(%r11), %rdx
	addq	$8, %r11
.Lrt_scanf_326:
	cmpl	$1, %edi
	ja	.Lrt_scanf_327
	movb	(%rbx), %cl
	movb	%cl, (%rdx)
	jmp	.Lrt_scanf_328
.Lrt_scanf_327:
	movq	%rdx, %rdi
	movq	%rbx, %rsi
	movq	%rax, %rcx
	rep movsb
.Lrt_scanf_328:
	incl	%r13d
.Lrt_scanf_324:
	addq	%rax, %rbx
	jmp	.Lrt_scanf_270
.Lrt_scanf_304:
	cmpl	$4, %r8d
	jne	.Lrt_scanf_540
	orq	$-1, %r8
	testl	%edi, %edi
	je	.Lrt_scanf_329
	movl	%edi, %r8d
.Lrt_scanf_329:
	xorl	%ecx, %ecx
	testl	%r12d, %r12d
	je	.Lrt_scanf_330
	cmpl	$47, %r14d
	ja	.Lrt_scanf_331
	movq	24(%rsp), %rdi
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rdi,%rax), %rcx
	jmp	.Lrt_scanf_330
.Lrt_scanf_331:
	movq	(%r11), %rcx
	addq	$8, %r11
.Lrt_scanf_330:
	movq	%r15, %r9
	movq	%r8, %rdx
	movq	%rcx, %rdi
	movq	%rbx, %rsi
	subq	%rbx, %r9
	movq	%r11, 64(%rsp)
	cmpq	%r8, %r9
	movq	%r9, 48(%rsp)
	cmovbe	%r9, %rdx
	movq	%rcx, 40(%rsp)
	movq	%r8, 56(%rsp)
	call	rt_scanf_copy_word
	movq	48(%rsp), %r9
	movq	40(%rsp), %rcx
	movq	64(%rsp), %r11
	cmpq	%rax, %r9
	jne	.Lrt_scanf_332
	movq	56(%rsp), %r8
	cmpq	%rax, %r8
	jne	.Lrt_scanf_540
.Lrt_scanf_332:
	addq	%rax, %rbx
	testl	%r12d, %r12d
	je	.Lrt_scanf_270
	movb	$0, (%rcx,%rax)
	jmp	.Lrt_scanf_542
.Lrt_scanf_307:
	cmpl	$4, %r8d
	jne	.Lrt_scanf_540
	orq	$-1, %r8
	testl	%edi, %edi
	je	.Lrt_scanf_333
	movl	%edi, %r8d
.Lrt_scanf_333:
	xorl	%edx, %edx
	testl	%r12d, %r12d
	je	.Lrt_scanf_334
	cmpl	$47, %r14d
	ja	.Lrt_scanf_335
	movq	24(%rsp), %rdi
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rdi,%rax), %rdx
	jmp	.Lrt_scanf_334
.Lrt_scanf_335:
	movq	(%r11), %rdx
	addq	$8, %r11
.Lrt_scanf_334:
	cmpb	$94, 0(%rbp)
	jne	.Lrt_scanf_336
	movb	1(%rbp), %dil
	testb	%dil, %dil
	je	.Lrt_scanf_339
	cmpb	$93, 2(%rbp)
	jne	.Lrt_scanf_339
	movq	%r15, %rsi
	movd	%edi, %xmm0
	subq	%rbx, %rsi
	punpcklbw	%xmm0, %xmm0
	cmpq	%r8, %rsi
	punpcklwd	%xmm0, %xmm0
	cmova	%r8, %rsi
	pshufd	$0, %xmm0, %xmm0
	xorl	%eax, %eax
.Lrt_scanf_340:
	movq	%rsi, %rcx
	subq	%rax, %rcx
	cmpq	$15, %rcx
	jbe	.Lrt_scanf_351
	movups	(%rbx,%rax), %xmm1
	movaps	%xmm0, %xmm2
	pcmpeqb	%xmm1, %xmm2
	pmovmskb	%xmm2, %ecx
	testl	%ecx, %ecx
	je	.Lrt_scanf_341
	bsfl	%ecx, %ecx
	movslq	%ecx, %rsi
	testq	%rdx, %rdx
	je	.Lrt_scanf_343
	testq	%rax, %rax
	je	.Lrt_scanf_342
	leaq	-16(%rax,%rsi), %rcx
	movups	(%rbx,%rcx), %xmm3
	movups	%xmm3, (%rdx,%rcx)
	jmp	.Lrt_scanf_343
.Lrt_scanf_342:
	testq	%rdx, %rdx
	je	.Lrt_scanf_343
	movl	%ecx, %r9d
	leaq	104(%rsp), %rdi
	movq	(%rbx), %r10
	andl	$8, %r9d
	testb	$8, %cl
	cmovne	%rdx, %rdi
	movq	%r10, (%rdi)
	leaq	(%rbx,%r9), %r10
	leaq	104(%rsp), %rdi
	testb	$4, %cl
	je	.Lrt_scanf_345
	leaq	(%rdx,%r9), %rdi
.Lrt_scanf_345:
	movl	(%r10), %r9d
	movl	%r9d, (%rdi)
	movl	%ecx, %r9d
	leaq	104(%rsp), %rdi
	andl	$12, %r9d
	leaq	(%rbx,%r9), %r10
	testb	$2, %cl
	je	.Lrt_scanf_346
	leaq	(%rdx,%r9), %rdi
.Lrt_scanf_346:
	movw	(%r10), %r9w
	movw	%r9w, (%rdi)
	movl	%ecx, %r9d
	leaq	104(%rsp), %rdi
	andl	$14, %r9d
	andb	$1, %cl
	leaq	(%rbx,%r9), %r10
	je	.Lrt_scanf_347
	leaq	(%rdx,%r9), %rdi
.Lrt_scanf_347:
	movb	(%r10), %cl
	movb	%cl, (%rdi)
.Lrt_scanf_343:
	addq	%rsi, %rax
	jmp	.Lrt_scanf_348
.Lrt_scanf_341:
	testq	%rdx, %rdx
	je	.Lrt_scanf_349
	movups	%xmm1, (%rdx,%rax)
.Lrt_scanf_349:
	addq	$16, %rax
	jmp	.Lrt_scanf_340
.Lrt_scanf_353:
	movb	(%rbx,%rax), %cl
	cmpb	%cl, %dil
	je	.Lrt_scanf_348
	testq	%rdx, %rdx
	je	.Lrt_scanf_352
	movb	%cl, (%rdx,%rax)
.Lrt_scanf_352:
	incq	%rax
.Lrt_scanf_351:
	cmpq	%rsi, %rax
	jb	.Lrt_scanf_353
.Lrt_scanf_348:
	addq	$3, %rbp
	jmp	.Lrt_scanf_354
.Lrt_scanf_336:
	leaq	104(%rsp), %rsi
	movl	$10, %ecx
	xorl	%eax, %eax
	movq	%rsi, %rdi
	rep stosl
	jmp	.Lrt_scanf_355
.Lrt_scanf_339:
	leaq	104(%rsp), %rsi
	movl	$10, %ecx
	xorl	%eax, %eax
	incq	%rbp
	movq	%rsi, %rdi
	rep stosl
	movl	$1, 136(%rsp)
.Lrt_scanf_355:
	movl	$1, %r10d
	xorl	%eax, %eax
	movl	$1, %r9d
.Lrt_scanf_356:
	movb	0(%rbp), %cl
	incq	%rbp
	movl	%ecx, %edi
	testb	%cl, %cl
	je	.Lrt_scanf_540
	xorl	$1, %r10d
	cmpb	$93, %cl
	jne	.Lrt_scanf_397
	testb	%r10b, %r10b
	jne	.Lrt_scanf_358
.Lrt_scanf_397:
	movzbl	0(%rbp), %esi
	cmpb	$45, %cl
	jne	.Lrt_scanf_360
	testb	%r10b, %r10b
	je	.Lrt_scanf_360
	testb	%sil, %sil
	setne	40(%rsp)
	cmpb	$93, %sil
	setne	%r10b
	testb	%r10b, 40(%rsp)
	je	.Lrt_scanf_360
	cmpb	%al, %sil
	jb	.Lrt_scanf_360
	movzbl	%al, %ecx
	movl	$1, %edi
.Lrt_scanf_361:
	cmpl	%esi, %ecx
	jnb	.Lrt_scanf_549
	movl	%ecx, %eax
	movq	%rdi, %r10
	shrl	$6, %eax
	salq	%cl, %r10
	incl	%ecx
	orq	%r10, 104(%rsp,%rax,8)
	jmp	.Lrt_scanf_361
.Lrt_scanf_549:
	movb	$45, %dil
.Lrt_scanf_363:
	xorl	%r10d, %r10d
	movl	%edi, %eax
	jmp	.Lrt_scanf_356
.Lrt_scanf_360:
	movl	%ecx, %eax
	movq	%r9, %rsi
	shrb	$6, %al
	salq	%cl, %rsi
	andl	$3, %eax
	orq	%rsi, 104(%rsp,%rax,8)
	jmp	.Lrt_scanf_363
.Lrt_scanf_358:
	cmpq	%r15, %rbx
	jnb	.Lrt_scanf_540
	movq	%r15, %rdi
	movl	136(%rsp), %r9d
	xorl	%eax, %eax
	subq	%rbx, %rdi
.Lrt_scanf_367:
	movb	(%rbx,%rax), %cl
	movl	%ecx, %esi
	shrb	$6, %sil
	andl	$3, %esi
	movq	104(%rsp,%rsi,8), %rsi
	shrq	%cl, %rsi
	andl	$1, %esi
	cmpl	%r9d, %esi
	je	.Lrt_scanf_354
	testq	%rdx, %rdx
	je	.Lrt_scanf_366
	movb	%cl, (%rdx,%rax)
.Lrt_scanf_366:
	incq	%rax
	cmpq	%rax, %r8
	je	.Lrt_scanf_354
	cmpq	%rax, %rdi
	jne	.Lrt_scanf_367
.Lrt_scanf_354:
	testq	%rax, %rax
	je	.Lrt_scanf_540
	addq	%rax, %rbx
	cmpq	%rax, %r8
	je	.Lrt_scanf_398
	cmpq	%rbx, %r15
	je	.Lrt_scanf_540
.Lrt_scanf_398:
	testl	%r12d, %r12d
	je	.Lrt_scanf_270
	movb	$0, (%rdx,%rax)
.Lrt_scanf_542:
	incl	%r13d
	jmp	.Lrt_scanf_270
.Lrt_scanf_297:
	testl	%r12d, %r12d
	je	.Lrt_scanf_270
	movq	32(%rsp), %rax
	movq	%rbx, %rdx
	subq	%rax, %rdx
	cmpl	$47, %r14d
	ja	.Lrt_scanf_370
	movq	24(%rsp), %rdi
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rdi,%rax), %rax
	jmp	.Lrt_scanf_371
.Lrt_scanf_370:
	movq	(%r11), %rax
	addq	$8, %r11
.Lrt_scanf_371:
	cmpl	$4, %r8d
	jne	.Lrt_scanf_372
	movl	%edx, (%rax)
	jmp	.Lrt_scanf_270
.Lrt_scanf_372:
	cmpl	$7, %r8d
	jbe	.Lrt_scanf_373
	movq	%rdx, (%rax)
	jmp	.Lrt_scanf_270
.Lrt_scanf_373:
	cmpl	$2, %r8d
	jne	.Lrt_scanf_375
	movw	%dx, (%rax)
	jmp	.Lrt_scanf_270
.Lrt_scanf_375:
	movb	%dl, (%rax)
	jmp	.Lrt_scanf_270
.Lrt_scanf_300:
	testl	%edi, %edi
	setne	%al
	cmpl	$4, %r8d
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_scanf_540
	testl	%r12d, %r12d
	je	.Lrt_scanf_540
	cmpb	$37, (%rbx)
.Lrt_scanf_548:
	jne	.Lrt_scanf_540
	incq	%rbx
	jmp	.Lrt_scanf_270
.Lrt_scanf_264:
	movq	%rbx, %r11
	movq	8(%rsp), %rbx
	movl	%r13d, %r15d
	movq	%r11, 8(%rbx)
	jmp	.Lrt_scanf_259
.Lrt_scanf_540:
	movq	8(%rsp), %rbx
	movq	16(%rsp), %rbp
.Lrt_scanf_368:
	movq	24(%rsp), %rax
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	movq	8(%rax), %rdx
	call	rt_scanf_lone_word
	movl	%eax, %r15d
	cmpl	$-2147483648, %eax
	jne	.Lrt_scanf_259
	leaq	80(%rsp), %rdx
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	__isoc99_vfscanf@PLT
	movl	%eax, %r15d
.Lrt_scanf_259:
	addq	$152, %rsp
	.cfi_def_cfa_offset 56
	movl	%r15d, %eax
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
	.size	rt_scanf_rare, .-rt_scanf_rare
	.p2align 4
	.type	rt_scanf_one, @function
rt_scanf_one:
	.cfi_startproc
	subq	$56, %rsp
	.cfi_def_cfa_offset 64
	movq	stdin@GOTPCREL(%rip), %rax
	xorl	%r8d, %r8d
	movl	$1, %ecx
	movq	%rsi, 8(%rsp)
	movq	%rsp, %rdx
	movq	%rdi, %rsi
	movq	(%rax), %rax
	movq	$0, (%rsp)
	movq	$0, 16(%rsp)
	movq	$0, 24(%rsp)
	movq	%rax, %rdi
	movq	$0, 32(%rsp)
	movq	$0, 40(%rsp)
	call	rt_scanf_rare
	addq	$56, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	rt_scanf_one, .-rt_scanf_one
	.p2align 4
	.type	rt_scanf_integral, @function
rt_scanf_integral:
	.cfi_startproc
	movq	stdin@GOTPCREL(%rip), %rax
	movq	%rdi, %r8
	movl	%edx, %edi
	movq	(%rax), %rax
	movq	16(%rax), %r9
	movq	8(%rax), %rdx
	movq	%r9, %rcx
	subq	%rdx, %rcx
	cmpq	$25, %rcx
	jle	.Lrt_scanf_607
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	testq	%rcx, %rcx
	je	.Lrt_scanf_607
	cmpb	$0, (%rcx)
	je	.Lrt_scanf_607
	movl	192(%rax), %ecx
	testl	%ecx, %ecx
	js	.Lrt_scanf_610
.Lrt_scanf_607:
	movq	%r8, %rdi
	jmp	rt_scanf_one
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_610:
	testb	$16, (%rax)
	jne	.Lrt_scanf_607
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
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	movzbl	(%rdx), %r10d
	movl	%r10d, %ecx
	testq	%r9, %r9
	je	.Lrt_scanf_555
	movabsq	$4294983168, %r11
	cmpb	$32, %r10b
	jbe	.Lrt_scanf_556
.Lrt_scanf_557:
	movabsq	$3472328296227680304, %rbx
	xorl	%r11d, %r11d
	cmpb	$45, %cl
	movabsq	$8536140394893047414, %r14
	movabsq	$-9187201950435737472, %r10
	sete	%r11b
	addq	%r11, %rdx
	movq	%r11, %r9
	movq	(%rdx), %rbp
	negq	%r9
	xorq	%rbx, %rbp
	leaq	0(%rbp,%r14), %rcx
	orq	%rbp, %rcx
	andq	%r10, %rcx
	je	.Lrt_scanf_559
	movabsq	$71777214294589695, %rbx
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %r10d
	negl	%ecx
	salq	%cl, %rbp
	shrl	$3, %r10d
	leaq	0(%rbp,%rbp,4), %rcx
	salq	$9, %rcx
	addq	%rbp, %rcx
	shrq	$8, %rcx
	andq	%rbx, %rcx
	movabsq	$281470681808895, %rbx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rbx, %rcx
	movabsq	$42949672960001, %rbx
	imulq	%rbx, %rcx
	shrq	$32, %rcx
	movq	%rcx, %r14
.Lrt_scanf_560:
	leal	-1(%r10), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_scanf_553
	xorq	%r14, %r9
	addq	%r11, %r9
	cmpl	$4, %edi
	jne	.Lrt_scanf_565
	movl	%r9d, (%rsi)
.Lrt_scanf_566:
	movl	%r10d, %r10d
	addq	%r10, %rdx
.Lrt_scanf_568:
	movq	%rdx, 8(%rax)
	movl	$1, %eax
	popq	%rbx
	.cfi_remember_state
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
.Lrt_scanf_611:
	.cfi_restore_state
	leaq	-25(%r9), %r10
	cmpq	%r10, %rdx
	jnb	.Lrt_scanf_557
	movzbl	1(%rdx), %r10d
	addq	$1, %rdx
	movl	%r10d, %ecx
	cmpb	$32, %r10b
	ja	.Lrt_scanf_557
.Lrt_scanf_556:
	btq	%r10, %r11
	jnc	.Lrt_scanf_557
	jmp	.Lrt_scanf_611
.Lrt_scanf_561:
	imulq	$2561, %rbx, %r10
	movabsq	$42949672960001, %rbx
	imulq	$100000000, %rcx, %rcx
	shrq	$8, %r10
	andq	%r13, %r10
	imulq	$6553601, %r10, %r10
	shrq	$16, %r10
	andq	%r12, %r10
	imulq	%rbx, %r10
	shrq	$32, %r10
	leaq	(%r10,%rcx), %r14
	movl	$16, %r10d
.Lrt_scanf_563:
	movzbl	(%rdx,%r10), %ecx
	movl	%ecx, %ebx
	subl	$48, %ebx
	cmpb	$9, %bl
	ja	.Lrt_scanf_560
	subl	$48, %ecx
	leaq	(%r14,%r14,4), %rbx
	addq	$1, %r10
	movslq	%ecx, %rcx
	leaq	(%rcx,%rbx,2), %r14
	cmpq	$20, %r10
	jne	.Lrt_scanf_563
.Lrt_scanf_553:
	popq	%rbx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 48
	movq	%r8, %rdi
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_restore 12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_restore 13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_restore 14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_restore 15
	.cfi_def_cfa_offset 8
	jmp	rt_scanf_one
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_555:
	.cfi_restore_state
	cmpb	$32, %r10b
	ja	.Lrt_scanf_569
	movabsq	$4294983168, %r9
.Lrt_scanf_570:
	btq	%r10, %r9
	jnc	.Lrt_scanf_569
	movzbl	1(%rdx), %r10d
	addq	$1, %rdx
	movl	%r10d, %ecx
	cmpb	$32, %r10b
	jbe	.Lrt_scanf_570
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_569:
	xorl	%r9d, %r9d
	cmpb	$45, %cl
	sete	%r9b
	xorl	%r10d, %r10d
	xorl	%r11d, %r11d
	movq	%r9, %rbx
	addq	%r9, %rdx
	negq	%rbx
	jmp	.Lrt_scanf_571
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_572:
	subl	$48, %ecx
	leaq	(%r11,%r11,4), %r11
	addq	$1, %r10
	movslq	%ecx, %rcx
	leaq	(%rcx,%r11,2), %r11
	cmpq	$19, %r10
	je	.Lrt_scanf_553
.Lrt_scanf_571:
	movzbl	(%rdx,%r10), %ecx
	movl	%ecx, %ebp
	subl	$48, %ebp
	cmpb	$9, %bpl
	jbe	.Lrt_scanf_572
	leal	-1(%r10), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_scanf_553
	xorq	%rbx, %r11
	addq	%r9, %r11
	cmpl	$4, %edi
	jne	.Lrt_scanf_573
	movl	%r11d, (%rsi)
.Lrt_scanf_574:
	addq	%r10, %rdx
	jmp	.Lrt_scanf_568
.Lrt_scanf_559:
	leaq	0(%rbp,%rbp,4), %rcx
	xorq	8(%rdx), %rbx
	movabsq	$71777214294589695, %r13
	movabsq	$281470681808895, %r12
	salq	$9, %rcx
	addq	%rbx, %r14
	movabsq	$42949672960001, %r15
	addq	%rbp, %rcx
	orq	%rbx, %r14
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r12, %rcx
	imulq	%r15, %rcx
	shrq	$32, %rcx
	andq	%r10, %r14
	je	.Lrt_scanf_561
	rep bsfq	%r14, %r14
	leal	-7(%r14), %r15d
	leaq	rt_scanf_powers_of_ten(%rip), %r14
	movl	%r15d, %r10d
	shrl	$3, %r10d
	movl	%r10d, %ebp
	imulq	(%r14,%rbp,8), %rcx
	movq	%rcx, %r14
	testl	%r10d, %r10d
	je	.Lrt_scanf_562
	movl	%r15d, %ecx
	negl	%ecx
	salq	%cl, %rbx
	leaq	(%rbx,%rbx,4), %rcx
	salq	$9, %rcx
	addq	%rbx, %rcx
	movabsq	$42949672960001, %rbx
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r12, %rcx
	imulq	%rbx, %rcx
	shrq	$32, %rcx
	addq	%rcx, %r14
.Lrt_scanf_562:
	addl	$8, %r10d
	jmp	.Lrt_scanf_560
.Lrt_scanf_565:
	cmpl	$8, %edi
	je	.Lrt_scanf_612
	movb	%r9b, (%rsi)
	jmp	.Lrt_scanf_566
.Lrt_scanf_612:
	movq	%r9, (%rsi)
	jmp	.Lrt_scanf_566
.Lrt_scanf_573:
	cmpl	$8, %edi
	je	.Lrt_scanf_613
	movb	%r11b, (%rsi)
	jmp	.Lrt_scanf_574
.Lrt_scanf_613:
	movq	%r11, (%rsi)
	jmp	.Lrt_scanf_574
	.cfi_endproc
	.size	rt_scanf_integral, .-rt_scanf_integral
	.p2align 4
	.type	rt_scanf_double, @function
rt_scanf_double:
	.cfi_startproc
	movq	stdin@GOTPCREL(%rip), %rax
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	movq	%rdi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	movq	%rsi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	movq	(%rax), %rbx
	movq	16(%rbx), %rsi
	movq	8(%rbx), %rdi
	movq	%rsi, %rax
	subq	%rdi, %rax
	cmpq	$50, %rax
	jle	.Lrt_scanf_615
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.Lrt_scanf_615
	cmpb	$0, (%rax)
	je	.Lrt_scanf_615
	movl	192(%rbx), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_636
.Lrt_scanf_615:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	movq	%rbp, %rsi
	movq	%r12, %rdi
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	jmp	rt_scanf_one
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_636:
	.cfi_restore_state
	testb	$16, (%rbx)
	jne	.Lrt_scanf_615
	movabsq	$4294983168, %rdx
	movzbl	(%rdi), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_617
.Lrt_scanf_618:
	btq	%rax, %rdx
	jnc	.Lrt_scanf_617
	leaq	-50(%rsi), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_scanf_617
	movzbl	1(%rdi), %eax
	addq	$1, %rdi
	cmpb	$32, %al
	jbe	.Lrt_scanf_618
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_617:
	movq	%rbp, %rcx
	movl	$8, %edx
	call	rt_scanf_fraction
	testq	%rax, %rax
	je	.Lrt_scanf_615
	movq	%rax, 8(%rbx)
	movl	$1, %eax
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	rt_scanf_double, .-rt_scanf_double
	.p2align 4
	.type	rt_scanf_word, @function
rt_scanf_word:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	pushq	%r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	pushq	%rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	movq	%rdi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	movq	%rsi, %rbx
	subq	$24, %rsp
	.cfi_def_cfa_offset 64
	movq	stdin@GOTPCREL(%rip), %r8
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	movq	(%r8), %rdi
	movq	16(%rdi), %rcx
	movq	8(%rdi), %rdx
	movq	%rcx, %rsi
	subq	%rdx, %rsi
	testq	%rax, %rax
	je	.Lrt_scanf_638
	testq	%rsi, %rsi
	jle	.Lrt_scanf_638
	cmpb	$0, (%rax)
	je	.Lrt_scanf_638
	movl	192(%rdi), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_700
.Lrt_scanf_638:
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_scanf_lone_word
	cmpl	$-2147483648, %eax
	je	.Lrt_scanf_701
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%rbp
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_700:
	.cfi_restore_state
	testb	$16, (%rdi)
	jne	.Lrt_scanf_638
	movzbl	(%rdx), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_702
	movabsq	$4294983168, %rsi
.Lrt_scanf_642:
	btq	%rax, %rsi
	jc	.Lrt_scanf_644
.Lrt_scanf_699:
	subq	%rdx, %rcx
	movq	%rcx, %rsi
	cmpq	$15, %rcx
	jbe	.Lrt_scanf_646
.Lrt_scanf_665:
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	xorl	%eax, %eax
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	jmp	.Lrt_scanf_656
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_647:
	testq	%rbx, %rbx
	je	.Lrt_scanf_655
	movups	%xmm1, (%rbx,%rax)
.Lrt_scanf_655:
	addq	$16, %rax
	movq	%rsi, %rcx
	subq	%rax, %rcx
	cmpq	$15, %rcx
	jbe	.Lrt_scanf_703
.Lrt_scanf_656:
	movdqu	(%rdx,%rax), %xmm1
	movdqa	%xmm5, %xmm0
	paddb	%xmm1, %xmm0
	movdqa	%xmm0, %xmm2
	pminub	%xmm4, %xmm2
	pcmpeqb	%xmm2, %xmm0
	movdqa	%xmm3, %xmm2
	pcmpeqb	%xmm1, %xmm2
	por	%xmm2, %xmm0
	pmovmskb	%xmm0, %ecx
	testl	%ecx, %ecx
	je	.Lrt_scanf_647
	rep bsfl	%ecx, %ecx
	movslq	%ecx, %r9
	testq	%rbx, %rbx
	je	.Lrt_scanf_649
	testq	%rax, %rax
	je	.Lrt_scanf_648
	leaq	-16(%rax,%r9), %rcx
	movdqu	(%rdx,%rcx), %xmm6
	movups	%xmm6, (%rbx,%rcx)
.Lrt_scanf_649:
	addq	%r9, %rax
.Lrt_scanf_654:
	cmpq	%rsi, %rax
	je	.Lrt_scanf_671
	testq	%rax, %rax
	je	.Lrt_scanf_671
	movb	$0, (%rbx,%rax)
	addq	%rdx, %rax
	movq	%rax, 8(%rdi)
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	movl	$1, %eax
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%rbp
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_702:
	.cfi_restore_state
	xorl	%eax, %eax
	cmpq	$15, %rsi
	jg	.Lrt_scanf_665
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_658:
	movabsq	$4294983168, %r9
.Lrt_scanf_661:
	movzbl	(%rdx,%rax), %ecx
	cmpb	$32, %cl
	ja	.Lrt_scanf_659
	btq	%rcx, %r9
	jc	.Lrt_scanf_654
.Lrt_scanf_659:
	testq	%rbx, %rbx
	je	.Lrt_scanf_660
	movb	%cl, (%rbx,%rax)
.Lrt_scanf_660:
	addq	$1, %rax
	cmpq	%rsi, %rax
	jb	.Lrt_scanf_661
	jmp	.Lrt_scanf_654
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_703:
	cmpq	%rsi, %rax
	jb	.Lrt_scanf_658
	jmp	.Lrt_scanf_654
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_644:
	leaq	-1(%rcx), %rax
	cmpq	%rax, %rdx
	jnb	.Lrt_scanf_699
	movzbl	1(%rdx), %eax
	addq	$1, %rdx
	cmpb	$32, %al
	jbe	.Lrt_scanf_642
	jmp	.Lrt_scanf_699
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_648:
	testq	%rbx, %rbx
	je	.Lrt_scanf_649
	movl	%ecx, %r12d
	leaq	8(%rsp), %r10
	movq	%rbx, %r11
	movq	(%rdx), %r14
	andl	$8, %r12d
	testb	$8, %cl
	cmove	%r10, %r11
	testb	$4, %cl
	movq	%r14, (%r11)
	leaq	(%rbx,%r12), %r11
	movl	(%rdx,%r12), %r12d
	cmove	%r10, %r11
	movl	%r12d, (%r11)
	movl	%ecx, %r12d
	andl	$12, %r12d
	testb	$2, %cl
	leaq	(%rbx,%r12), %r11
	movzwl	(%rdx,%r12), %r12d
	cmove	%r10, %r11
	movw	%r12w, (%r11)
	movl	%ecx, %r11d
	andl	$14, %r11d
	andl	$1, %ecx
	leaq	(%rbx,%r11), %r12
	movzbl	(%rdx,%r11), %ecx
	cmovne	%r12, %r10
	movb	%cl, (%r10)
	jmp	.Lrt_scanf_649
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_671:
	movq	(%r8), %rdi
	jmp	.Lrt_scanf_638
.Lrt_scanf_701:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%rbp
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmp	rt_scanf_one
.Lrt_scanf_646:
	.cfi_restore_state
	xorl	%eax, %eax
	testq	%rcx, %rcx
	jne	.Lrt_scanf_658
	jmp	.Lrt_scanf_638
	.cfi_endproc
	.size	rt_scanf_word, .-rt_scanf_word
	.p2align 4
	.type	rt_scanf_any, @function
rt_scanf_any:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movq	%rdi, %rbx
	subq	$120, %rsp
	movq	stdin@GOTPCREL(%rip), %rax
	movq	%rdx, -80(%rbp)
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	movq	%r8, -64(%rbp)
	leaq	16(%rbp), %r8
	movq	(%rax), %r14
	movq	$0, -96(%rbp)
	movq	%rsi, -88(%rbp)
	movq	8(%r14), %r10
	movq	16(%r14), %r11
	movq	%rcx, -72(%rbp)
	movq	%r9, -56(%rbp)
	testq	%rdx, %rdx
	je	.Lrt_scanf_705
	cmpq	%r11, %r10
	jnb	.Lrt_scanf_705
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_705
	movl	192(%r14), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_785
.Lrt_scanf_705:
	leaq	-96(%rbp), %rdx
	movl	$1, %ecx
	movq	%rbx, %rsi
	movq	%r14, %rdi
	call	rt_scanf_rare
	movl	%eax, %r12d
.Lrt_scanf_704:
	addq	$120, %rsp
	movl	%r12d, %eax
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
.Lrt_scanf_785:
	.cfi_restore_state
	movl	(%r14), %r12d
	andl	$16, %r12d
	jne	.Lrt_scanf_705
	movq	%r8, -104(%rbp)
	movq	%rdi, %rcx
	movq	%r10, %r13
	movl	%r12d, %ebx
	movabsq	$4294983168, %r15
	movq	%rdi, -112(%rbp)
	jmp	.Lrt_scanf_707
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_786:
	testb	%al, %al
	je	.Lrt_scanf_709
	cmpq	%r13, %r11
	je	.Lrt_scanf_782
	movzbl	0(%r13), %edx
	cmpb	$32, %al
	ja	.Lrt_scanf_711
	btq	%rax, %r15
	jc	.Lrt_scanf_712
	cmpb	%dl, %al
	jne	.Lrt_scanf_782
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_713:
	addq	$1, %r13
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_714:
	movq	%r12, %rcx
.Lrt_scanf_707:
	movzbl	(%rcx), %eax
	leaq	1(%rcx), %r12
	cmpb	$37, %al
	jne	.Lrt_scanf_786
	cmpq	%r13, %r11
	je	.Lrt_scanf_782
	cmpl	$5, %ebx
	je	.Lrt_scanf_782
	movslq	%ebx, %rax
	leaq	2(%rcx), %r12
	movq	-88(%rbp,%rax,8), %r8
	movzbl	1(%rcx), %eax
	cmpb	$100, %al
	je	.Lrt_scanf_736
	cmpb	$99, %al
	je	.Lrt_scanf_787
	cmpb	$108, %al
	je	.Lrt_scanf_788
	leal	-48(%rax), %edx
	cmpb	$9, %dl
	ja	.Lrt_scanf_736
	leaq	10(%rcx), %rdx
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_720:
	subl	$48, %eax
	leaq	(%rcx,%rcx,4), %rcx
	addq	$1, %r12
	cltq
	leaq	(%rax,%rcx,2), %rcx
	movzbl	-1(%r12), %eax
	leal	-48(%rax), %edi
	cmpb	$9, %dil
	ja	.Lrt_scanf_719
	cmpq	%rdx, %r12
	jne	.Lrt_scanf_720
.Lrt_scanf_782:
	movq	-104(%rbp), %r8
	movq	-112(%rbp), %rbx
	jmp	.Lrt_scanf_705
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_712:
	movzbl	0(%r13), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_714
	btq	%rax, %r15
	jnc	.Lrt_scanf_714
	addq	$1, %r13
	cmpq	%r13, %r11
	jne	.Lrt_scanf_712
	jmp	.Lrt_scanf_782
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_711:
	cmpb	%dl, %al
	jne	.Lrt_scanf_782
	testb	%al, %al
	jns	.Lrt_scanf_713
	jmp	.Lrt_scanf_782
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_736:
	movq	$-1, %rcx
	movl	$4, %r10d
.Lrt_scanf_725:
	movzbl	0(%r13), %edx
	cmpb	$32, %dl
	ja	.Lrt_scanf_721
.Lrt_scanf_789:
	btq	%rdx, %r15
	jnc	.Lrt_scanf_721
	addq	$1, %r13
	cmpq	%r13, %r11
	je	.Lrt_scanf_782
	movzbl	0(%r13), %edx
	cmpb	$32, %dl
	jbe	.Lrt_scanf_789
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_721:
	cmpb	$100, %al
	je	.Lrt_scanf_723
	cmpb	$117, %al
	jne	.Lrt_scanf_790
.Lrt_scanf_723:
	movq	%r11, %rax
	subq	%r13, %rax
	cmpq	$25, %rax
	jle	.Lrt_scanf_782
	movabsq	$3472328296227680304, %rax
	xorl	%esi, %esi
	cmpb	$45, %dl
	movabsq	$8536140394893047414, %rdi
	movabsq	$-9187201950435737472, %rcx
	sete	%sil
	addq	%rsi, %r13
	movq	%rsi, %r9
	xorq	0(%r13), %rax
	negq	%r9
	leaq	(%rax,%rdi), %rdx
	orq	%rax, %rdx
	andq	%rcx, %rdx
	je	.Lrt_scanf_726
	rep bsfq	%rdx, %rdx
	subl	$7, %edx
	movl	%edx, %ecx
	shrl	$3, %edx
	negl	%ecx
	salq	%cl, %rax
	movq	%rax, %rcx
	leaq	(%rax,%rax,4), %rax
	salq	$9, %rax
	addq	%rcx, %rax
	movabsq	$71777214294589695, %rcx
	shrq	$8, %rax
	andq	%rcx, %rax
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%rcx, %rax
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rax
	shrq	$32, %rax
.Lrt_scanf_727:
	leaq	-1(%rdx), %rcx
	cmpq	$17, %rcx
	ja	.Lrt_scanf_782
	xorq	%r9, %rax
	addq	%rsi, %rax
	cmpl	$4, %r10d
	jne	.Lrt_scanf_728
	movl	%eax, (%r8)
.Lrt_scanf_729:
	addq	%rdx, %r13
.Lrt_scanf_730:
	addl	$1, %ebx
	jmp	.Lrt_scanf_714
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_787:
	movzbl	0(%r13), %eax
	addl	$1, %ebx
	addq	$1, %r13
	movb	%al, (%r8)
	jmp	.Lrt_scanf_714
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_788:
	movzbl	2(%rcx), %eax
	cmpb	$108, %al
	je	.Lrt_scanf_718
	leaq	3(%rcx), %r12
	movl	$8, %r10d
	movq	$-1, %rcx
	jmp	.Lrt_scanf_725
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_719:
	cmpb	$115, %al
	jne	.Lrt_scanf_782
	testq	%rcx, %rcx
	je	.Lrt_scanf_782
	movl	$4, %r10d
	movl	$115, %eax
	jmp	.Lrt_scanf_725
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_790:
	cmpb	$115, %al
	jne	.Lrt_scanf_731
	cmpl	$4, %r10d
	je	.Lrt_scanf_791
.Lrt_scanf_731:
	cmpb	$102, %al
	jne	.Lrt_scanf_782
	cmpl	$16, %r10d
	je	.Lrt_scanf_782
	movq	%r11, %rsi
	movq	%r13, %rdi
	movq	%r8, %rcx
	movl	%r10d, %edx
	movq	%r11, -120(%rbp)
	call	rt_scanf_fraction
	movq	-120(%rbp), %r11
	testq	%rax, %rax
	movq	%rax, %r13
	jne	.Lrt_scanf_730
	jmp	.Lrt_scanf_782
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_726:
	movq	%r13, %rdi
	movq	%r11, -152(%rbp)
	movq	%rsi, -144(%rbp)
	movl	%r10d, -136(%rbp)
	movq	%r9, -128(%rbp)
	movq	%r8, -120(%rbp)
	call	rt_scanf_digits
	movq	-152(%rbp), %r11
	movq	-144(%rbp), %rsi
	movl	-136(%rbp), %r10d
	movq	-128(%rbp), %r9
	movq	-120(%rbp), %r8
	jmp	.Lrt_scanf_727
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_728:
	movq	%rax, (%r8)
	jmp	.Lrt_scanf_729
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_709:
	movq	%r13, 8(%r14)
	movl	%ebx, %r12d
	jmp	.Lrt_scanf_704
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_718:
	movzbl	3(%rcx), %eax
	leaq	4(%rcx), %r12
	movl	$16, %r10d
	movq	$-1, %rcx
	jmp	.Lrt_scanf_725
.Lrt_scanf_791:
	movq	%r11, %r10
	movq	%rcx, %rdx
	movq	%r8, %rdi
	movq	%r13, %rsi
	subq	%r13, %r10
	movq	%r11, -136(%rbp)
	cmpq	%rcx, %r10
	movq	%r10, -128(%rbp)
	cmovbe	%r10, %rdx
	movq	%r8, -120(%rbp)
	movq	%rcx, -144(%rbp)
	call	rt_scanf_copy_word
	movq	-128(%rbp), %r10
	movq	-120(%rbp), %r8
	movq	-136(%rbp), %r11
	cmpq	%rax, %r10
	jne	.Lrt_scanf_737
	movq	-144(%rbp), %rcx
	cmpq	%rax, %rcx
	jne	.Lrt_scanf_782
.Lrt_scanf_737:
	movb	$0, (%r8,%rax)
	addq	%rax, %r13
	jmp	.Lrt_scanf_730
	.cfi_endproc
	.size	rt_scanf_any, .-rt_scanf_any
	.p2align 4
	.type	rt_scanf, @function
rt_scanf:
	.cfi_startproc
	movq	stdin@GOTPCREL(%rip), %rax
	movq	(%rax), %r10
	movzbl	(%rdi), %eax
	cmpb	$37, %al
	jne	.Lrt_scanf_793
	movzbl	1(%rdi), %eax
	cmpb	$100, %al
	je	.Lrt_scanf_807
	cmpb	$115, %al
	jne	.Lrt_scanf_797
	cmpb	$0, 2(%rdi)
	je	.Lrt_scanf_864
.Lrt_scanf_796:
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_799:
	cmpb	$99, %al
	je	.Lrt_scanf_865
	cmpb	$117, %al
	jne	.Lrt_scanf_796
.Lrt_scanf_807:
	cmpb	$0, 2(%rdi)
	jne	.Lrt_scanf_796
	movq	16(%r10), %rcx
	movq	8(%r10), %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_scanf_812
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_812
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_812
	movl	192(%r10), %r8d
	testl	%r8d, %r8d
	jns	.Lrt_scanf_812
	testb	$16, (%r10)
	jne	.Lrt_scanf_812
	movabsq	$4294983168, %r9
	movzbl	(%rax), %edx
	movzbl	%dl, %r8d
	cmpb	$32, %dl
	ja	.Lrt_scanf_817
.Lrt_scanf_818:
	btq	%r8, %r9
	jnc	.Lrt_scanf_817
	leaq	-25(%rcx), %r8
	cmpq	%r8, %rax
	jnb	.Lrt_scanf_817
	movzbl	1(%rax), %r8d
	addq	$1, %rax
	movl	%r8d, %edx
	cmpb	$32, %r8b
	jbe	.Lrt_scanf_818
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_817:
	movabsq	$3472328296227680304, %r11
	cmpb	$45, %dl
	movabsq	$-9187201950435737472, %rcx
	sete	%dl
	movzbl	%dl, %edx
	addq	%rdx, %rax
	movq	%rdx, %r9
	movabsq	$8536140394893047414, %rdx
	xorq	(%rax), %r11
	negq	%r9
	addq	%r11, %rdx
	orq	%r11, %rdx
	andq	%rcx, %rdx
	je	.Lrt_scanf_820
	rep bsfq	%rdx, %rdx
	leal	-7(%rdx), %ecx
	movl	%ecx, %r8d
	negl	%ecx
	salq	%cl, %r11
	shrl	$3, %r8d
	movabsq	$71777214294589695, %rcx
	leaq	(%r11,%r11,4), %rdx
	salq	$9, %rdx
	addq	%r11, %rdx
	shrq	$8, %rdx
	andq	%rcx, %rdx
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rcx, %rdx
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rdx
	leal	-1(%r8), %ecx
	shrq	$32, %rdx
	cmpl	$6, %ecx
	ja	.Lrt_scanf_820
	xorl	%r9d, %edx
	addq	%r8, %rax
	subl	%r9d, %edx
	movl	%edx, (%rsi)
	jmp	.Lrt_scanf_822
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_797:
	cmpb	$108, %al
	jne	.Lrt_scanf_799
	movzbl	2(%rdi), %eax
	cmpb	$108, %al
	je	.Lrt_scanf_800
	cmpb	$100, %al
	je	.Lrt_scanf_827
	cmpb	$117, %al
	je	.Lrt_scanf_827
.Lrt_scanf_801:
	cmpb	$102, %al
	jne	.Lrt_scanf_796
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_796
	jmp	rt_scanf_double
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_865:
	cmpb	$0, 2(%rdi)
	jne	.Lrt_scanf_796
	movq	8(%r10), %rax
	movq	16(%r10), %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jg	.Lrt_scanf_866
.Lrt_scanf_812:
	jmp	rt_scanf_one
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_800:
	movzbl	3(%rdi), %eax
	cmpb	$117, %al
	je	.Lrt_scanf_828
	cmpb	$100, %al
	jne	.Lrt_scanf_796
.Lrt_scanf_828:
	cmpb	$0, 4(%rdi)
	jne	.Lrt_scanf_796
.Lrt_scanf_803:
	movl	$8, %edx
	jmp	rt_scanf_integral
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_864:
	jmp	rt_scanf_word
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_793:
	cmpb	$32, %al
	jne	.Lrt_scanf_796
	cmpb	$37, 1(%rdi)
	jne	.Lrt_scanf_808
	cmpb	$99, 2(%rdi)
	jne	.Lrt_scanf_808
	cmpb	$0, 3(%rdi)
	je	.Lrt_scanf_867
.Lrt_scanf_808:
	jmp	rt_scanf_after_blank
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_827:
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_801
	jmp	.Lrt_scanf_803
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_866:
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_812
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_812
	movl	192(%r10), %ecx
	testl	%ecx, %ecx
	jns	.Lrt_scanf_812
	testb	$16, (%r10)
	jne	.Lrt_scanf_812
	movzbl	(%rax), %edx
	addq	$1, %rax
	movb	%dl, (%rsi)
.Lrt_scanf_822:
	movq	%rax, 8(%r10)
	movl	$1, %eax
	ret
.Lrt_scanf_867:
	movq	16(%r10), %r8
	movq	8(%r10), %rax
	movq	%r8, %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.Lrt_scanf_812
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_812
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_812
	movl	192(%r10), %edx
	testl	%edx, %edx
	jns	.Lrt_scanf_812
	testb	$16, (%r10)
	jne	.Lrt_scanf_812
.Lrt_scanf_824:
	movzbl	(%rax), %ecx
	addq	$1, %rax
	cmpb	$32, %cl
	ja	.Lrt_scanf_823
	movl	$8388639, %edx
	salq	$9, %rdx
	sarq	%cl, %rdx
	andb	$1, %dl
	je	.Lrt_scanf_823
	cmpq	%rax, %r8
	jne	.Lrt_scanf_824
	jmp	.Lrt_scanf_812
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_820:
	movl	$4, %edx
	jmp	rt_scanf_integral
.Lrt_scanf_823:
	movb	%cl, (%rsi)
	jmp	.Lrt_scanf_822
	.cfi_endproc
	.size	rt_scanf, .-rt_scanf
	.set	rt_scanf.localalias,rt_scanf
	.p2align 4
	.type	rt_scanf_after_blank, @function
rt_scanf_after_blank:
	.cfi_startproc
	cmpb	$37, 1(%rdi)
	leaq	1(%rdi), %r10
	jne	.Lrt_scanf_869
	movzbl	2(%rdi), %eax
	cmpb	$100, %al
	je	.Lrt_scanf_872
	cmpb	$115, %al
	jne	.Lrt_scanf_890
.Lrt_scanf_872:
	cmpb	$0, 3(%rdi)
	je	.Lrt_scanf_871
.Lrt_scanf_869:
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_878:
	cmpb	$0, 4(%rdi)
	jne	.Lrt_scanf_875
.Lrt_scanf_871:
	movq	%r10, %rdi
	jmp	rt_scanf.localalias
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_890:
	cmpb	$108, %al
	jne	.Lrt_scanf_873
	movzbl	3(%rdi), %eax
	cmpb	$108, %al
	je	.Lrt_scanf_874
	cmpb	$100, %al
	je	.Lrt_scanf_878
	cmpb	$117, %al
	je	.Lrt_scanf_878
.Lrt_scanf_875:
	cmpb	$102, %al
	jne	.Lrt_scanf_869
	cmpb	$0, 4(%rdi)
	jne	.Lrt_scanf_869
	jmp	.Lrt_scanf_871
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_873:
	cmpb	$117, %al
	je	.Lrt_scanf_872
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_874:
	movzbl	4(%rdi), %eax
	cmpb	$117, %al
	je	.Lrt_scanf_879
	cmpb	$100, %al
	jne	.Lrt_scanf_869
.Lrt_scanf_879:
	cmpb	$0, 5(%rdi)
	jne	.Lrt_scanf_869
	jmp	.Lrt_scanf_871
	.cfi_endproc
	.size	rt_scanf_after_blank, .-rt_scanf_after_blank
	.section	.rodata
	.align 32
	.type	rt_scanf_exact_powers, @object
	.size	rt_scanf_exact_powers, 184
rt_scanf_exact_powers:
	.long	0
	.long	1072693248
	.long	0
	.long	1076101120
	.long	0
	.long	1079574528
	.long	0
	.long	1083129856
	.long	0
	.long	1086556160
	.long	0
	.long	1090021888
	.long	0
	.long	1093567616
	.long	0
	.long	1097011920
	.long	0
	.long	1100470148
	.long	0
	.long	1104006501
	.long	536870912
	.long	1107468383
	.long	-402653184
	.long	1110919286
	.long	-1577058304
	.long	1114446484
	.long	-448790528
	.long	1117925532
	.long	512753664
	.long	1121369284
	.long	640942080
	.long	1124887541
	.long	937459712
	.long	1128383353
	.long	-2049400832
	.long	1131820119
	.long	1733216256
	.long	1135329645
	.long	1620131072
	.long	1138841828
	.long	2025163840
	.long	1142271773
	.long	-689770672
	.long	1145772772
	.long	105764242
	.long	1149300943
	.align 32
	.type	rt_scanf_powers_of_ten, @object
	.size	rt_scanf_powers_of_ten, 160
rt_scanf_powers_of_ten:
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
.Lrt_scanf_C0:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.align 16
.Lrt_scanf_C1:
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
.Lrt_scanf_C2:
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
.Lrt_scanf_C3:
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
