	.text
	.p2align 4
	.type	rt_fscanf_exponent, @function
rt_fscanf_exponent:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movq	%rdi, %rax
	movq	%rsi, %r9
	movq	%rdx, %r11
	testq	%rsi, %rsi
	je	.Lrt_fscanf_2
	cmpq	%rsi, %rdi
	jnb	.Lrt_fscanf_23
	movzbl	(%rdi), %ebx
	cmpb	$45, %bl
	je	.Lrt_fscanf_4
	movq	%rsi, %r10
	subq	%rdi, %r10
	cmpb	$43, %bl
	je	.Lrt_fscanf_4
.Lrt_fscanf_9:
	xorl	%edx, %edx
	xorl	%edi, %edi
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_11:
	movzbl	(%rax,%rdx), %ecx
	movl	%edx, %r8d
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_32
	subl	$48, %ecx
	leaq	(%rdi,%rdi,4), %rsi
	addq	$1, %rdx
	movslq	%ecx, %rcx
	leaq	(%rcx,%rsi,2), %rdi
	cmpq	%r10, %rdx
	jnb	.Lrt_fscanf_12
	cmpq	$20, %rdx
	jne	.Lrt_fscanf_11
.Lrt_fscanf_23:
	xorl	%eax, %eax
.Lrt_fscanf_1:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_4:
	.cfi_restore_state
	addq	$1, %rax
	movq	%r9, %r10
	subq	%rax, %r10
	cmpq	%r9, %rax
	jb	.Lrt_fscanf_9
	xorl	%eax, %eax
	jmp	.Lrt_fscanf_1
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_32:
	leal	-1(%rdx), %r8d
.Lrt_fscanf_12:
	addq	%rdx, %rax
	cmpl	$3, %r8d
	ja	.Lrt_fscanf_23
	testq	%r9, %r9
	je	.Lrt_fscanf_24
	cmpq	%rax, %r9
	je	.Lrt_fscanf_23
.Lrt_fscanf_24:
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
.Lrt_fscanf_2:
	.cfi_restore_state
	movzbl	(%rdi), %ebx
	testb	%bl, %bl
	je	.Lrt_fscanf_23
	cmpb	$45, %bl
	je	.Lrt_fscanf_30
	movq	$-1, %r10
	cmpb	$43, %bl
	jne	.Lrt_fscanf_9
.Lrt_fscanf_30:
	cmpb	$0, 1(%rax)
	leaq	1(%rax), %rdx
	je	.Lrt_fscanf_23
	movq	%rdx, %rax
	movq	$-1, %r10
	jmp	.Lrt_fscanf_9
	.cfi_endproc
	.size	rt_fscanf_exponent, .-rt_fscanf_exponent
	.p2align 4
	.type	rt_fscanf_digits, @function
rt_fscanf_digits:
	.cfi_startproc
	movabsq	$3472328296227680304, %r10
	movq	(%rdi), %rsi
	movabsq	$8536140394893047414, %rdx
	movabsq	$-9187201950435737472, %rcx
	xorq	%r10, %rsi
	leaq	(%rsi,%rdx), %rax
	orq	%rsi, %rax
	andq	%rcx, %rax
	je	.Lrt_fscanf_34
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
.Lrt_fscanf_34:
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
	je	.Lrt_fscanf_36
	rep bsfq	%rdx, %rdx
	leaq	rt_fscanf_powers_of_ten(%rip), %rdi
	leal	-7(%rdx), %ecx
	movl	%ecx, %edx
	shrl	$3, %edx
	movl	%edx, %r11d
	imulq	(%rdi,%r11,8), %rax
	testl	%edx, %edx
	je	.Lrt_fscanf_37
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
.Lrt_fscanf_37:
	addl	$8, %edx
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_36:
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
.Lrt_fscanf_38:
	movzbl	(%rdi,%rdx), %ecx
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_35
	subl	$48, %ecx
	leaq	(%rax,%rax,4), %rax
	addq	$1, %rdx
	movslq	%ecx, %rcx
	leaq	(%rcx,%rax,2), %rax
	cmpq	$20, %rdx
	jne	.Lrt_fscanf_38
.Lrt_fscanf_35:
	ret
	.cfi_endproc
	.size	rt_fscanf_digits, .-rt_fscanf_digits
	.p2align 4
	.type	rt_fscanf_integer, @function
rt_fscanf_integer:
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
	jne	.Lrt_fscanf_48
	leaq	1(%rdi), %r15
	subq	$1, %r9
	testq	%rsi, %rsi
	je	.Lrt_fscanf_49
	cmpq	%rsi, %r15
	jnb	.Lrt_fscanf_50
.Lrt_fscanf_51:
	movq	%rbx, %rdx
	subq	%r15, %rdx
	testl	%eax, %eax
	jne	.Lrt_fscanf_55
	cmpq	$23, %rdx
	jle	.Lrt_fscanf_55
	movq	%r15, %rdi
	call	rt_fscanf_digits
	movq	%rax, %rsi
	movl	%edx, %r8d
	movl	%edx, %eax
.Lrt_fscanf_56:
	addq	%r15, %rax
	testq	%rbx, %rbx
	setne	%dl
	cmpq	%rax, %rbx
	jne	.Lrt_fscanf_75
	testb	%dl, %dl
	jne	.Lrt_fscanf_50
.Lrt_fscanf_75:
	testl	%r8d, %r8d
	je	.Lrt_fscanf_71
.Lrt_fscanf_62:
	cmpl	$18, %r8d
	ja	.Lrt_fscanf_103
.Lrt_fscanf_64:
	testq	%r12, %r12
	je	.Lrt_fscanf_46
	movq	%rsi, %rdx
	negq	%rdx
	cmpb	$45, %r14b
	cmove	%rdx, %rsi
	cmpl	$4, %r13d
	jne	.Lrt_fscanf_67
	movl	%esi, (%r12)
.Lrt_fscanf_46:
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
.Lrt_fscanf_71:
	.cfi_restore_state
	testb	%dl, %dl
	je	.Lrt_fscanf_63
.Lrt_fscanf_50:
	xorl	%eax, %eax
.Lrt_fscanf_105:
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
.Lrt_fscanf_48:
	.cfi_restore_state
	testq	%rsi, %rsi
	je	.Lrt_fscanf_54
	movq	%rdi, %r15
	jmp	.Lrt_fscanf_51
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_49:
	cmpb	$0, 1(%rdi)
	je	.Lrt_fscanf_63
	movq	%r15, %rdi
	testq	%r9, %r9
	je	.Lrt_fscanf_63
.Lrt_fscanf_54:
	xorl	%eax, %eax
	xorl	%esi, %esi
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_58:
	movzbl	(%rdi,%rax), %edx
	movl	%eax, %r8d
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_104
	subl	$48, %edx
	leaq	(%rsi,%rsi,4), %rcx
	addq	$1, %rax
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %rsi
	cmpq	%r9, %rax
	jnb	.Lrt_fscanf_59
	cmpq	$20, %rax
	jne	.Lrt_fscanf_58
	jmp	.Lrt_fscanf_50
.Lrt_fscanf_57:
	testq	%rbx, %rbx
	setne	%al
	movl	%eax, %edx
	cmpq	%rbx, %r15
	jne	.Lrt_fscanf_71
	testb	%al, %al
	jne	.Lrt_fscanf_50
.Lrt_fscanf_63:
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
.Lrt_fscanf_55:
	.cfi_restore_state
	cmpq	%rdx, %r9
	cmova	%rdx, %r9
	testq	%r9, %r9
	je	.Lrt_fscanf_57
	movq	%r15, %rdi
	jmp	.Lrt_fscanf_54
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_104:
	movq	%rdi, %r15
	jmp	.Lrt_fscanf_56
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_59:
	addq	%rdi, %rax
	cmpq	%rbx, %rax
	jne	.Lrt_fscanf_76
	testq	%rbx, %rbx
	jne	.Lrt_fscanf_50
.Lrt_fscanf_76:
	addl	$1, %r8d
	jmp	.Lrt_fscanf_62
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_67:
	cmpl	$7, %r13d
	jbe	.Lrt_fscanf_68
	movq	%rsi, (%r12)
	jmp	.Lrt_fscanf_46
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_103:
	cmpl	$19, %r8d
	jne	.Lrt_fscanf_50
	testl	%ebp, %ebp
	je	.Lrt_fscanf_64
	testq	%rsi, %rsi
	jns	.Lrt_fscanf_64
	xorl	%eax, %eax
	jmp	.Lrt_fscanf_105
.Lrt_fscanf_68:
	cmpl	$2, %r13d
	je	.Lrt_fscanf_106
	movb	%sil, (%r12)
	jmp	.Lrt_fscanf_46
.Lrt_fscanf_106:
	movw	%si, (%r12)
	jmp	.Lrt_fscanf_46
	.cfi_endproc
	.size	rt_fscanf_integer, .-rt_fscanf_integer
	.p2align 4
	.type	rt_fscanf_fraction, @function
rt_fscanf_fraction:
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
	jne	.Lrt_fscanf_108
	leaq	1(%rdi), %rcx
	testq	%rsi, %rsi
	je	.Lrt_fscanf_109
	cmpq	%rsi, %rcx
	jnb	.Lrt_fscanf_114
	movq	$0, 24(%rsp)
	subq	%rcx, %rsi
	movq	%rcx, %rdi
	cmpq	$23, %rsi
	jle	.Lrt_fscanf_113
.Lrt_fscanf_112:
	movq	%rcx, %rdi
	movq	%rcx, (%rsp)
	call	rt_fscanf_digits
	movq	(%rsp), %rcx
	movl	%edx, %r15d
	movl	%edx, %edx
	movq	%rax, %rbp
	leaq	(%rcx,%rdx), %rax
.Lrt_fscanf_116:
	cmpq	%rax, %r12
	je	.Lrt_fscanf_114
.Lrt_fscanf_121:
	cmpl	$19, %r15d
	ja	.Lrt_fscanf_114
	movzbl	(%rax), %edx
	testl	%r15d, %r15d
	je	.Lrt_fscanf_122
	cmpb	$46, %dl
	je	.Lrt_fscanf_138
.Lrt_fscanf_123:
	orl	$32, %edx
	testl	%r15d, %r15d
	je	.Lrt_fscanf_114
	cmpb	$120, %dl
	je	.Lrt_fscanf_114
	cmpb	$101, %dl
	je	.Lrt_fscanf_170
.Lrt_fscanf_132:
	movq	24(%rsp), %rdx
	leaq	22(%rdx), %rcx
	cmpq	$44, %rcx
	ja	.Lrt_fscanf_114
	movabsq	$9007199254740992, %rcx
	cmpq	%rbp, %rcx
	jb	.Lrt_fscanf_114
	stmxcsr	12(%rsp)
	testl	$24576, 12(%rsp)
	jne	.Lrt_fscanf_114
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rbp, %xmm0
	testq	%rdx, %rdx
	js	.Lrt_fscanf_171
	leaq	rt_fscanf_exact_powers(%rip), %rcx
	mulsd	(%rcx,%rdx,8), %xmm0
.Lrt_fscanf_134:
	cmpb	$45, %r14b
	jne	.Lrt_fscanf_135
	xorpd	.Lrt_fscanf_C0(%rip), %xmm0
.Lrt_fscanf_135:
	movq	%xmm0, %rdx
	cmpl	$8, %ebx
	jne	.Lrt_fscanf_136
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
.Lrt_fscanf_108:
	.cfi_restore_state
	movq	$0, 24(%rsp)
	movq	$-1, %rsi
	testq	%r12, %r12
	jne	.Lrt_fscanf_172
.Lrt_fscanf_113:
	xorl	%eax, %eax
	xorl	%ebp, %ebp
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_117:
	movzbl	(%rdi,%rax), %edx
	movl	%eax, %r15d
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_119
	subl	$48, %edx
	leaq	0(%rbp,%rbp,4), %rcx
	addq	$1, %rax
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %rbp
	cmpq	%rsi, %rax
	jnb	.Lrt_fscanf_173
	cmpq	$20, %rax
	jne	.Lrt_fscanf_117
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_114:
	xorl	%eax, %eax
.Lrt_fscanf_107:
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
.Lrt_fscanf_172:
	.cfi_restore_state
	movq	%r12, %rsi
	movq	%rdi, %rcx
	subq	%rdi, %rsi
	cmpq	$23, %rsi
	jg	.Lrt_fscanf_112
	testq	%rsi, %rsi
	jne	.Lrt_fscanf_113
	cmpq	%rdi, %r12
	je	.Lrt_fscanf_114
	movq	%rdi, %rax
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_122:
	xorl	%ebp, %ebp
	xorl	%r15d, %r15d
	cmpb	$46, (%rax)
	jne	.Lrt_fscanf_114
.Lrt_fscanf_138:
	leaq	1(%rax), %rdi
	testq	%r12, %r12
	je	.Lrt_fscanf_141
	movq	%r12, %r9
	subq	%rdi, %r9
	cmpq	$23, %r9
	jle	.Lrt_fscanf_125
	movq	%rdi, (%rsp)
	call	rt_fscanf_digits
	movq	(%rsp), %rdi
	movq	%rax, %r10
	movl	%edx, %eax
	movl	%edx, %r8d
	addq	%rdi, %rax
.Lrt_fscanf_126:
	cmpq	%rax, %r12
	je	.Lrt_fscanf_114
.Lrt_fscanf_130:
	addl	%r8d, %r15d
	cmpl	$19, %r15d
	ja	.Lrt_fscanf_114
	movl	%r8d, %edx
	testl	%r8d, %r8d
	je	.Lrt_fscanf_131
	leaq	rt_fscanf_powers_of_ten(%rip), %rcx
	imulq	(%rcx,%rdx,8), %rbp
	addq	%r10, %rbp
.Lrt_fscanf_131:
	negq	%rdx
	movq	%rdx, 24(%rsp)
	movzbl	(%rax), %edx
	jmp	.Lrt_fscanf_123
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_173:
	addl	$1, %r15d
.Lrt_fscanf_119:
	addq	%rdi, %rax
	testq	%r12, %r12
	je	.Lrt_fscanf_121
	jmp	.Lrt_fscanf_116
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_109:
	cmpb	$0, 1(%rdi)
	je	.Lrt_fscanf_114
	movq	$0, 24(%rsp)
	movq	%rcx, %rdi
	movq	$-1, %rsi
	jmp	.Lrt_fscanf_113
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_141:
	movq	$-1, %r9
.Lrt_fscanf_124:
	movl	$1, %edx
	xorl	%r10d, %r10d
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_127:
	movzbl	(%rax,%rdx), %ecx
	movl	%edx, %r8d
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_174
	subl	$48, %ecx
	leaq	(%r10,%r10,4), %rsi
	movslq	%ecx, %rcx
	leaq	(%rcx,%rsi,2), %r10
	cmpq	%r9, %rdx
	jnb	.Lrt_fscanf_128
	addq	$1, %rdx
	cmpq	$21, %rdx
	jne	.Lrt_fscanf_127
	movl	$20, %edx
	movl	$20, %r8d
.Lrt_fscanf_128:
	leaq	(%rdi,%rdx), %rax
	testq	%r12, %r12
	je	.Lrt_fscanf_130
	jmp	.Lrt_fscanf_126
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_171:
	negq	%rdx
	leaq	rt_fscanf_exact_powers(%rip), %rcx
	divsd	(%rcx,%rdx,8), %xmm0
	jmp	.Lrt_fscanf_134
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_170:
	leaq	24(%rsp), %rdx
	leaq	1(%rax), %rdi
	movq	%r12, %rsi
	call	rt_fscanf_exponent
	testq	%rax, %rax
	jne	.Lrt_fscanf_132
	jmp	.Lrt_fscanf_114
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_136:
	andl	$536870911, %edx
	cmpq	$268435456, %rdx
	je	.Lrt_fscanf_114
	cvtsd2ss	%xmm0, %xmm0
	movss	%xmm0, 0(%r13)
	jmp	.Lrt_fscanf_107
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_174:
	subl	$1, %edx
	movq	%rdx, %r8
	jmp	.Lrt_fscanf_128
.Lrt_fscanf_125:
	testq	%r9, %r9
	jne	.Lrt_fscanf_124
	xorl	%r10d, %r10d
	movq	%rdi, %rax
	xorl	%r8d, %r8d
	jmp	.Lrt_fscanf_126
	.cfi_endproc
	.size	rt_fscanf_fraction, .-rt_fscanf_fraction
	.p2align 4
	.type	rt_fscanf_copy_word, @function
rt_fscanf_copy_word:
	.cfi_startproc
	movq	%rdi, %rcx
	xorl	%eax, %eax
	movq	%rsi, %rdi
	cmpq	$15, %rdx
	jbe	.Lrt_fscanf_176
	movdqa	.Lrt_fscanf_C1(%rip), %xmm5
	movdqa	.Lrt_fscanf_C2(%rip), %xmm4
	movdqa	.Lrt_fscanf_C3(%rip), %xmm3
	jmp	.Lrt_fscanf_186
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_177:
	testq	%rcx, %rcx
	je	.Lrt_fscanf_185
	movups	%xmm1, (%rcx,%rax)
.Lrt_fscanf_185:
	addq	$16, %rax
	movq	%rdx, %rsi
	subq	%rax, %rsi
	cmpq	$15, %rsi
	jbe	.Lrt_fscanf_176
.Lrt_fscanf_186:
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
	je	.Lrt_fscanf_177
	rep bsfl	%esi, %esi
	movslq	%esi, %rdx
	testq	%rcx, %rcx
	je	.Lrt_fscanf_179
	testq	%rax, %rax
	je	.Lrt_fscanf_178
	leaq	-16(%rdx,%rax), %rsi
	movdqu	(%rdi,%rsi), %xmm6
	movups	%xmm6, (%rcx,%rsi)
.Lrt_fscanf_179:
	addq	%rdx, %rax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_176:
	cmpq	%rdx, %rax
	jnb	.Lrt_fscanf_175
	movabsq	$4294983168, %r8
.Lrt_fscanf_189:
	movzbl	(%rdi,%rax), %esi
	cmpb	$32, %sil
	ja	.Lrt_fscanf_187
	btq	%rsi, %r8
	jc	.Lrt_fscanf_175
.Lrt_fscanf_187:
	testq	%rcx, %rcx
	je	.Lrt_fscanf_188
	movb	%sil, (%rcx,%rax)
.Lrt_fscanf_188:
	addq	$1, %rax
	cmpq	%rax, %rdx
	jne	.Lrt_fscanf_189
.Lrt_fscanf_175:
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_178:
	testq	%rcx, %rcx
	je	.Lrt_fscanf_179
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
	.size	rt_fscanf_copy_word, .-rt_fscanf_copy_word
	.p2align 4
	.type	rt_fscanf_lone_word, @function
rt_fscanf_lone_word:
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
	ja	.Lrt_fscanf_213
	movabsq	$4294983168, %rcx
	movsbl	%dl, %eax
.Lrt_fscanf_214:
	btq	%rax, %rcx
	jc	.Lrt_fscanf_257
.Lrt_fscanf_213:
	movl	$-2147483648, %eax
	cmpb	$37, %dl
	jne	.Lrt_fscanf_212
	movzbl	1(%rsi), %edx
	xorl	%ebx, %ebx
	leaq	1(%rsi), %rcx
	cmpb	$115, %dl
	leal	-48(%rdx), %eax
	sete	%bl
	negq	%rbx
	cmpb	$9, %al
	ja	.Lrt_fscanf_216
	addq	$9, %rsi
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_217:
	subl	$48, %edx
	leaq	(%rbx,%rbx,4), %rax
	addq	$1, %rcx
	movsbq	%dl, %rdx
	leaq	(%rdx,%rax,2), %rbx
	movzbl	(%rcx), %edx
	leal	-48(%rdx), %eax
	cmpb	$9, %al
	ja	.Lrt_fscanf_216
	cmpq	%rcx, %rsi
	jne	.Lrt_fscanf_217
.Lrt_fscanf_230:
	movl	$-2147483648, %eax
.Lrt_fscanf_212:
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
.Lrt_fscanf_257:
	.cfi_restore_state
	movzbl	1(%rsi), %eax
	addq	$1, %rsi
	movl	%eax, %edx
	cmpb	$32, %al
	jbe	.Lrt_fscanf_214
	jmp	.Lrt_fscanf_213
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_216:
	movl	$-2147483648, %eax
	cmpb	$115, %dl
	jne	.Lrt_fscanf_212
	cmpb	$0, 1(%rcx)
	setne	%dl
	testq	%rbx, %rbx
	sete	%cl
	orb	%cl, %dl
	jne	.Lrt_fscanf_230
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_230
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_212
	movl	192(%rbp), %edx
	testl	%edx, %edx
	jns	.Lrt_fscanf_212
	testb	$20, 0(%rbp)
	jne	.Lrt_fscanf_212
	call	__errno_location@PLT
	movabsq	$4294983168, %r13
	movq	%rax, %r14
	movl	(%rax), %eax
	movl	$0, (%r14)
	movl	%eax, 12(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_221:
	movq	8(%rbp), %r15
	movq	16(%rbp), %rax
	cmpq	%rax, %r15
	jnb	.Lrt_fscanf_224
.Lrt_fscanf_220:
	movzbl	(%r15), %edx
	cmpb	$32, %dl
	ja	.Lrt_fscanf_222
	btq	%rdx, %r13
	jnc	.Lrt_fscanf_222
	addq	$1, %r15
	cmpq	%r15, %rax
	jne	.Lrt_fscanf_220
	movq	%rax, 8(%rbp)
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_224:
	movq	%rbp, %rdi
	call	__underflow@PLT
	cmpl	$-1, %eax
	jne	.Lrt_fscanf_221
	jmp	.Lrt_fscanf_212
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_222:
	movq	%r15, 8(%rbp)
	cmpq	%rax, %r15
	jnb	.Lrt_fscanf_224
	movl	12(%rsp), %edi
	movl	%edi, (%r14)
	jmp	.Lrt_fscanf_226
.Lrt_fscanf_258:
	movq	8(%rbp), %r15
	movq	16(%rbp), %rax
.Lrt_fscanf_226:
	subq	%r15, %rax
	movq	%r12, %rdi
	movq	%r15, %rsi
	cmpq	%rax, %rbx
	movq	%rax, %rdx
	movq	%rax, %r13
	cmovbe	%rbx, %rdx
	call	rt_fscanf_copy_word
	leaq	(%r15,%rax), %rcx
	addq	%rax, %r12
	subq	%rax, %rbx
	movq	%rcx, 8(%rbp)
	cmpq	%r13, %rax
	jb	.Lrt_fscanf_225
	testq	%rbx, %rbx
	je	.Lrt_fscanf_225
	movq	%rbp, %rdi
	call	__underflow@PLT
	cmpl	$-1, %eax
	jne	.Lrt_fscanf_258
.Lrt_fscanf_225:
	movb	$0, (%r12)
	movl	$1, %eax
	jmp	.Lrt_fscanf_212
	.cfi_endproc
	.size	rt_fscanf_lone_word, .-rt_fscanf_lone_word
	.type	rt_fscanf_rare, @function
rt_fscanf_rare:
	.cfi_startproc
	movabsq	$206158430224, %rax
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
	je	.Lrt_fscanf_368
	cmpq	%r12, 32(%rsp)
	jnb	.Lrt_fscanf_368
	cmpb	$0, (%rax)
	je	.Lrt_fscanf_368
	cmpl	$0, 192(%rdi)
	jns	.Lrt_fscanf_368
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_368
	movq	32(%rsp), %r11
	movq	%rdi, 8(%rsp)
	xorl	%r15d, %r15d
	movq	%rsi, %rdx
	movq	%rsi, 16(%rsp)
	movl	%r15d, %r13d
	movl	$16, %r14d
	movq	%r12, %r15
	movq	%r11, %rbx
	movq	%r8, %r11
.Lrt_fscanf_262:
	movb	(%rdx), %cl
	leaq	1(%rdx), %rbp
	cmpb	$37, %cl
	je	.Lrt_fscanf_263
	testb	%cl, %cl
	je	.Lrt_fscanf_264
	cmpb	$32, %cl
	ja	.Lrt_fscanf_265
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_fscanf_266
.Lrt_fscanf_268:
	cmpq	%r15, %rbx
	jnb	.Lrt_fscanf_267
	movb	(%rbx), %cl
	cmpb	$32, %cl
	ja	.Lrt_fscanf_267
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_fscanf_267
	incq	%rbx
	jmp	.Lrt_fscanf_268
.Lrt_fscanf_267:
	cmpq	%rbx, %r15
	je	.Lrt_fscanf_540
.Lrt_fscanf_270:
	movq	%rbp, %rdx
	jmp	.Lrt_fscanf_262
.Lrt_fscanf_265:
	testb	%cl, %cl
	js	.Lrt_fscanf_540
.Lrt_fscanf_266:
	cmpq	%r15, %rbx
	jnb	.Lrt_fscanf_540
	cmpb	(%rbx), %cl
	jmp	.Lrt_fscanf_548
.Lrt_fscanf_263:
	movzbl	1(%rdx), %esi
	leaq	2(%rdx), %rbp
	cmpb	$100, %sil
	jne	.Lrt_fscanf_271
	cmpl	$47, %r14d
	ja	.Lrt_fscanf_272
	movq	24(%rsp), %rdi
	movl	%r14d, %eax
	movq	(%rdi,%rax), %rax
	jmp	.Lrt_fscanf_544
.Lrt_fscanf_272:
	movq	(%r11), %rax
.Lrt_fscanf_544:
	movq	%rax, 64(%rsp)
	movq	%r15, %rax
	movq	%rbx, %r9
	subq	%rbx, %rax
	cmpq	$25, %rax
	jle	.Lrt_fscanf_381
.Lrt_fscanf_275:
	movb	(%r9), %cl
	cmpb	$32, %cl
	ja	.Lrt_fscanf_276
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_fscanf_276
	leaq	-25(%r15), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_fscanf_276
	incq	%r9
	jmp	.Lrt_fscanf_275
.Lrt_fscanf_276:
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
	je	.Lrt_fscanf_278
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
	jmp	.Lrt_fscanf_279
.Lrt_fscanf_278:
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
	je	.Lrt_fscanf_280
	bsfq	%rcx, %rcx
	leal	-7(%rcx), %r8d
	movl	%r8d, 56(%rsp)
	shrl	$3, %r8d
	movl	%r8d, 40(%rsp)
	movq	%r8, %rcx
	leaq	rt_fscanf_powers_of_ten(%rip), %r8
	imulq	(%r8,%rcx,8), %rax
	cmpl	$0, 40(%rsp)
	je	.Lrt_fscanf_281
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
.Lrt_fscanf_281:
	movl	40(%rsp), %r8d
	addq	%rdi, %rax
	addl	$8, %r8d
	jmp	.Lrt_fscanf_279
.Lrt_fscanf_280:
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
.Lrt_fscanf_282:
	movzbl	(%r9,%r8), %edx
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_279
	imulq	$10, %rax, %rax
	subl	$48, %edx
	incq	%r8
	movslq	%edx, %rdx
	addq	%rdx, %rax
	cmpq	$20, %r8
	jne	.Lrt_fscanf_282
	movl	$20, %r8d
.Lrt_fscanf_279:
	leal	-1(%r8), %edx
	cmpl	$17, %edx
	ja	.Lrt_fscanf_381
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
	ja	.Lrt_fscanf_284
	addl	$8, %r14d
	jmp	.Lrt_fscanf_542
.Lrt_fscanf_284:
	addq	$8, %r11
	jmp	.Lrt_fscanf_542
.Lrt_fscanf_271:
	xorl	%edi, %edi
	movl	$1, %r12d
	cmpb	$64, %sil
	ja	.Lrt_fscanf_286
	cmpb	$42, %sil
	jne	.Lrt_fscanf_287
	movzbl	2(%rdx), %esi
	leaq	3(%rdx), %rbp
	xorl	%r12d, %r12d
.Lrt_fscanf_287:
	cmpb	$48, %sil
	je	.Lrt_fscanf_540
	leaq	8(%rbp), %rax
	xorl	%edi, %edi
.Lrt_fscanf_288:
	leal	-48(%rsi), %edx
	cmpb	$9, %dl
	ja	.Lrt_fscanf_286
	cmpq	%rax, %rbp
	je	.Lrt_fscanf_540
	imull	$10, %edi, %edi
	incq	%rbp
	leal	-48(%rdi,%rsi), %edi
	movzbl	-1(%rbp), %esi
	jmp	.Lrt_fscanf_288
.Lrt_fscanf_286:
	cmpb	$108, %sil
	jne	.Lrt_fscanf_290
	movb	0(%rbp), %sil
	cmpb	$108, %sil
	je	.Lrt_fscanf_291
	incq	%rbp
	movl	$8, %r8d
	jmp	.Lrt_fscanf_292
.Lrt_fscanf_291:
	movb	1(%rbp), %sil
	addq	$2, %rbp
	jmp	.Lrt_fscanf_545
.Lrt_fscanf_290:
	cmpb	$104, %sil
	jne	.Lrt_fscanf_274
	movb	0(%rbp), %sil
	cmpb	$104, %sil
	je	.Lrt_fscanf_293
	incq	%rbp
	movl	$2, %r8d
	jmp	.Lrt_fscanf_292
.Lrt_fscanf_293:
	movb	1(%rbp), %sil
	movl	$1, %r8d
	addq	$2, %rbp
	jmp	.Lrt_fscanf_292
.Lrt_fscanf_381:
	xorl	%edi, %edi
	movl	$1, %r12d
.Lrt_fscanf_274:
	movl	%esi, %eax
	andl	$-17, %eax
	cmpb	$106, %al
	je	.Lrt_fscanf_396
	movl	$4, %r8d
	cmpb	$116, %sil
	jne	.Lrt_fscanf_292
.Lrt_fscanf_396:
	movb	0(%rbp), %sil
	incq	%rbp
.Lrt_fscanf_545:
	movl	$16, %r8d
.Lrt_fscanf_292:
	leal	-91(%rsi), %eax
	testb	$-9, %al
	jne	.Lrt_fscanf_295
	cmpq	%r15, %rbx
	jb	.Lrt_fscanf_296
	jmp	.Lrt_fscanf_540
.Lrt_fscanf_295:
	cmpb	$110, %sil
	je	.Lrt_fscanf_297
.Lrt_fscanf_299:
	cmpq	%r15, %rbx
	jnb	.Lrt_fscanf_540
	movb	(%rbx), %cl
	cmpb	$32, %cl
	ja	.Lrt_fscanf_298
	movl	$8388639, %eax
	salq	$9, %rax
	sarq	%cl, %rax
	testb	$1, %al
	je	.Lrt_fscanf_298
	incq	%rbx
	jmp	.Lrt_fscanf_299
.Lrt_fscanf_298:
	cmpq	%r15, %rbx
	jnb	.Lrt_fscanf_540
	cmpb	$120, %sil
	ja	.Lrt_fscanf_540
	cmpb	$87, %sil
	ja	.Lrt_fscanf_296
	cmpb	$37, %sil
	je	.Lrt_fscanf_300
	subl	$69, %esi
	cmpb	$2, %sil
	ja	.Lrt_fscanf_540
	jmp	.Lrt_fscanf_301
.Lrt_fscanf_296:
	leal	-88(%rsi), %eax
	cmpb	$32, %al
	ja	.Lrt_fscanf_540
	leaq	.Lrt_fscanf_303(%rip), %rcx
	movzbl	%al, %eax
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.Lrt_fscanf_303:
	.long	.Lrt_fscanf_302-.Lrt_fscanf_303
	.long	.Lrt_fscanf_540-.Lrt_fscanf_303
	.long	.Lrt_fscanf_540-.Lrt_fscanf_303
	.long	.Lrt_fscanf_307-.Lrt_fscanf_303
	.long	.Lrt_fscanf_540-.Lrt_fscanf_303
	.long	.Lrt_fscanf_540-.Lrt_fscanf_303
	.long	.Lrt_fscanf_540-.Lrt_fscanf_303
	.long	.Lrt_fscanf_540-.Lrt_fscanf_303
	.long	.Lrt_fscanf_540-.Lrt_fscanf_303
	.long	.Lrt_fscanf_540-.Lrt_fscanf_303
	.long	.Lrt_fscanf_540-.Lrt_fscanf_303
	.long	.Lrt_fscanf_306-.Lrt_fscanf_303
	.long	.Lrt_fscanf_302-.Lrt_fscanf_303
	.long	.Lrt_fscanf_301-.Lrt_fscanf_303
	.long	.Lrt_fscanf_301-.Lrt_fscanf_303
	.long	.Lrt_fscanf_301-.Lrt_fscanf_303
	.long	.Lrt_fscanf_540-.Lrt_fscanf_303
	.long	.Lrt_fscanf_305-.Lrt_fscanf_303
	.long	.Lrt_fscanf_540-.Lrt_fscanf_303
	.long	.Lrt_fscanf_540-.Lrt_fscanf_303
	.long	.Lrt_fscanf_540-.Lrt_fscanf_303
	.long	.Lrt_fscanf_540-.Lrt_fscanf_303
	.long	.Lrt_fscanf_297-.Lrt_fscanf_303
	.long	.Lrt_fscanf_540-.Lrt_fscanf_303
	.long	.Lrt_fscanf_540-.Lrt_fscanf_303
	.long	.Lrt_fscanf_540-.Lrt_fscanf_303
	.long	.Lrt_fscanf_540-.Lrt_fscanf_303
	.long	.Lrt_fscanf_304-.Lrt_fscanf_303
	.long	.Lrt_fscanf_540-.Lrt_fscanf_303
	.long	.Lrt_fscanf_302-.Lrt_fscanf_303
	.long	.Lrt_fscanf_540-.Lrt_fscanf_303
	.long	.Lrt_fscanf_540-.Lrt_fscanf_303
	.long	.Lrt_fscanf_302-.Lrt_fscanf_303
	.text
.Lrt_fscanf_305:
	movb	(%rbx), %al
	subl	$43, %eax
	andl	$-3, %eax
	cmpb	$1, %al
	movq	%rbx, %rax
	adcq	$0, %rax
	cmpq	%r15, %rax
	jnb	.Lrt_fscanf_540
	cmpb	$48, (%rax)
	je	.Lrt_fscanf_540
	xorl	%r9d, %r9d
	testl	%r12d, %r12d
	je	.Lrt_fscanf_310
	jmp	.Lrt_fscanf_309
.Lrt_fscanf_302:
	xorl	%r9d, %r9d
	testl	%r12d, %r12d
	je	.Lrt_fscanf_311
.Lrt_fscanf_309:
	cmpl	$47, %r14d
	ja	.Lrt_fscanf_312
	movq	24(%rsp), %rcx
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rcx,%rax), %r9
	jmp	.Lrt_fscanf_311
.Lrt_fscanf_312:
	movq	(%r11), %r9
	addq	$8, %r11
.Lrt_fscanf_311:
	movl	%esi, %eax
	andl	$-33, %eax
	cmpb	$88, %al
	jne	.Lrt_fscanf_310
	testl	%edi, %edi
	jne	.Lrt_fscanf_540
	movq	%rbx, %rdx
	xorl	%eax, %eax
.Lrt_fscanf_316:
	cmpq	%rdx, %r15
	je	.Lrt_fscanf_540
	movzbl	(%rdx), %esi
	leal	-48(%rsi), %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_313
	salq	$4, %rax
	subl	$48, %esi
	jmp	.Lrt_fscanf_546
.Lrt_fscanf_313:
	orl	$32, %esi
	leal	-97(%rsi), %ecx
	cmpb	$5, %cl
	ja	.Lrt_fscanf_315
	movzbl	%sil, %esi
	salq	$4, %rax
	subl	$87, %esi
.Lrt_fscanf_546:
	movslq	%esi, %rsi
	incq	%rdx
	orq	%rsi, %rax
	jmp	.Lrt_fscanf_316
.Lrt_fscanf_315:
	movl	%edx, %ecx
	subl	%ebx, %ecx
	sete	%dil
	cmpl	$15, %ecx
	setg	%cl
	orb	%dil, %cl
	jne	.Lrt_fscanf_540
	cmpb	$120, %sil
	je	.Lrt_fscanf_540
	testq	%r9, %r9
	je	.Lrt_fscanf_321
	cmpl	$4, %r8d
	jne	.Lrt_fscanf_318
	movl	%eax, (%r9)
	jmp	.Lrt_fscanf_321
.Lrt_fscanf_318:
	cmpl	$7, %r8d
	jbe	.Lrt_fscanf_319
	movq	%rax, (%r9)
	jmp	.Lrt_fscanf_321
.Lrt_fscanf_319:
	cmpl	$2, %r8d
	jne	.Lrt_fscanf_320
	movw	%ax, (%r9)
	jmp	.Lrt_fscanf_321
.Lrt_fscanf_320:
	movb	%al, (%r9)
	jmp	.Lrt_fscanf_321
.Lrt_fscanf_310:
	xorl	%edx, %edx
	cmpb	$117, %sil
	movl	%edi, %ecx
	movq	%r15, %rsi
	setne	%dl
	movq	%rbx, %rdi
	movq	%r11, 40(%rsp)
	call	rt_fscanf_integer
	movq	40(%rsp), %r11
	testq	%rax, %rax
	movq	%rax, %rdx
	je	.Lrt_fscanf_540
.Lrt_fscanf_321:
	addl	%r12d, %r13d
	movq	%rdx, %rbx
	jmp	.Lrt_fscanf_270
.Lrt_fscanf_301:
	decl	%r12d
	jne	.Lrt_fscanf_540
	leal	-4(%r8), %eax
	andl	$-5, %eax
	orl	%edi, %eax
	jne	.Lrt_fscanf_540
	cmpl	$47, %r14d
	ja	.Lrt_fscanf_322
	movq	24(%rsp), %rdi
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rdi,%rax), %rcx
	jmp	.Lrt_fscanf_323
.Lrt_fscanf_322:
	movq	(%r11), %rcx
	addq	$8, %r11
.Lrt_fscanf_323:
	movq	%rbx, %rdi
	movl	%r8d, %edx
	movq	%r15, %rsi
	movq	%r11, 40(%rsp)
	call	rt_fscanf_fraction
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.Lrt_fscanf_540
	movq	40(%rsp), %r11
	incl	%r13d
	jmp	.Lrt_fscanf_270
.Lrt_fscanf_306:
	cmpl	$4, %r8d
	jne	.Lrt_fscanf_540
	testl	%edi, %edi
	movl	$1, %eax
	movq	%r15, %rdx
	cmovne	%rdi, %rax
	subq	%rbx, %rdx
	cmpq	%rax, %rdx
	jb	.Lrt_fscanf_540
	testl	%r12d, %r12d
	je	.Lrt_fscanf_324
	cmpl	$47, %r14d
	ja	.Lrt_fscanf_325
	movq	24(%rsp), %rsi
	movl	%r14d, %edx
	addl	$8, %r14d
	movq	(%rsi,%rdx), %rdx
	jmp	.Lrt_fscanf_326
.Lrt_fscanf_325:
	movq	(%r11), %rdx
	addq	$8, %r11
.Lrt_fscanf_326:
	cmpl	$1, %edi
	ja	.Lrt_fscanf_327
	movb	(%rbx), %cl
	movb	%cl, (%rdx)
	jmp	.Lrt_fscanf_328
.Lrt_fscanf_327:
	movq	%rdx, %rdi
	movq	%rbx, %rsi
	movq	%rax, %rcx
	rep movsb
.Lrt_fscanf_328:
	incl	%r13d
.Lrt_fscanf_324:
	addq	%rax, %rbx
	jmp	.Lrt_fscanf_270
.Lrt_fscanf_304:
	cmpl	$4, %r8d
	jne	.Lrt_fscanf_540
	orq	$-1, %r8
	testl	%edi, %edi
	je	.Lrt_fscanf_329
	movl	%edi, %r8d
.Lrt_fscanf_329:
	xorl	%ecx, %ecx
	testl	%r12d, %r12d
	je	.Lrt_fscanf_330
	cmpl	$47, %r14d
	ja	.Lrt_fscanf_331
	movq	24(%rsp), %rdi
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rdi,%rax), %rcx
	jmp	.Lrt_fscanf_330
.Lrt_fscanf_331:
	movq	(%r11), %rcx
	addq	$8, %r11
.Lrt_fscanf_330:
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
	call	rt_fscanf_copy_word
	movq	48(%rsp), %r9
	movq	40(%rsp), %rcx
	movq	64(%rsp), %r11
	cmpq	%rax, %r9
	jne	.Lrt_fscanf_332
	movq	56(%rsp), %r8
	cmpq	%rax, %r8
	jne	.Lrt_fscanf_540
.Lrt_fscanf_332:
	addq	%rax, %rbx
	testl	%r12d, %r12d
	je	.Lrt_fscanf_270
	movb	$0, (%rcx,%rax)
	jmp	.Lrt_fscanf_542
.Lrt_fscanf_307:
	cmpl	$4, %r8d
	jne	.Lrt_fscanf_540
	orq	$-1, %r8
	testl	%edi, %edi
	je	.Lrt_fscanf_333
	movl	%edi, %r8d
.Lrt_fscanf_333:
	xorl	%edx, %edx
	testl	%r12d, %r12d
	je	.Lrt_fscanf_334
	cmpl	$47, %r14d
	ja	.Lrt_fscanf_335
	movq	24(%rsp), %rdi
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rdi,%rax), %rdx
	jmp	.Lrt_fscanf_334
.Lrt_fscanf_335:
	movq	(%r11), %rdx
	addq	$8, %r11
.Lrt_fscanf_334:
	cmpb	$94, 0(%rbp)
	jne	.Lrt_fscanf_336
	movb	1(%rbp), %dil
	testb	%dil, %dil
	je	.Lrt_fscanf_339
	cmpb	$93, 2(%rbp)
	jne	.Lrt_fscanf_339
	movq	%r15, %rsi
	movd	%edi, %xmm0
	subq	%rbx, %rsi
	punpcklbw	%xmm0, %xmm0
	cmpq	%r8, %rsi
	punpcklwd	%xmm0, %xmm0
	cmova	%r8, %rsi
	pshufd	$0, %xmm0, %xmm0
	xorl	%eax, %eax
.Lrt_fscanf_340:
	movq	%rsi, %rcx
	subq	%rax, %rcx
	cmpq	$15, %rcx
	jbe	.Lrt_fscanf_351
	movups	(%rbx,%rax), %xmm1
	movaps	%xmm0, %xmm2
	pcmpeqb	%xmm1, %xmm2
	pmovmskb	%xmm2, %ecx
	testl	%ecx, %ecx
	je	.Lrt_fscanf_341
	bsfl	%ecx, %ecx
	movslq	%ecx, %rsi
	testq	%rdx, %rdx
	je	.Lrt_fscanf_343
	testq	%rax, %rax
	je	.Lrt_fscanf_342
	leaq	-16(%rax,%rsi), %rcx
	movups	(%rbx,%rcx), %xmm3
	movups	%xmm3, (%rdx,%rcx)
	jmp	.Lrt_fscanf_343
.Lrt_fscanf_342:
	testq	%rdx, %rdx
	je	.Lrt_fscanf_343
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
	je	.Lrt_fscanf_345
	leaq	(%rdx,%r9), %rdi
.Lrt_fscanf_345:
	movl	(%r10), %r9d
	movl	%r9d, (%rdi)
	movl	%ecx, %r9d
	leaq	104(%rsp), %rdi
	andl	$12, %r9d
	leaq	(%rbx,%r9), %r10
	testb	$2, %cl
	je	.Lrt_fscanf_346
	leaq	(%rdx,%r9), %rdi
.Lrt_fscanf_346:
	movw	(%r10), %r9w
	movw	%r9w, (%rdi)
	movl	%ecx, %r9d
	leaq	104(%rsp), %rdi
	andl	$14, %r9d
	andb	$1, %cl
	leaq	(%rbx,%r9), %r10
	je	.Lrt_fscanf_347
	leaq	(%rdx,%r9), %rdi
.Lrt_fscanf_347:
	movb	(%r10), %cl
	movb	%cl, (%rdi)
.Lrt_fscanf_343:
	addq	%rsi, %rax
	jmp	.Lrt_fscanf_348
.Lrt_fscanf_341:
	testq	%rdx, %rdx
	je	.Lrt_fscanf_349
	movups	%xmm1, (%rdx,%rax)
.Lrt_fscanf_349:
	addq	$16, %rax
	jmp	.Lrt_fscanf_340
.Lrt_fscanf_353:
	movb	(%rbx,%rax), %cl
	cmpb	%cl, %dil
	je	.Lrt_fscanf_348
	testq	%rdx, %rdx
	je	.Lrt_fscanf_352
	movb	%cl, (%rdx,%rax)
.Lrt_fscanf_352:
	incq	%rax
.Lrt_fscanf_351:
	cmpq	%rsi, %rax
	jb	.Lrt_fscanf_353
.Lrt_fscanf_348:
	addq	$3, %rbp
	jmp	.Lrt_fscanf_354
.Lrt_fscanf_336:
	leaq	104(%rsp), %rsi
	movl	$10, %ecx
	xorl	%eax, %eax
	movq	%rsi, %rdi
	rep stosl
	jmp	.Lrt_fscanf_355
.Lrt_fscanf_339:
	leaq	104(%rsp), %rsi
	movl	$10, %ecx
	xorl	%eax, %eax
	incq	%rbp
	movq	%rsi, %rdi
	rep stosl
	movl	$1, 136(%rsp)
.Lrt_fscanf_355:
	movl	$1, %r10d
	xorl	%eax, %eax
	movl	$1, %r9d
.Lrt_fscanf_356:
	movb	0(%rbp), %cl
	incq	%rbp
	movl	%ecx, %edi
	testb	%cl, %cl
	je	.Lrt_fscanf_540
	xorl	$1, %r10d
	cmpb	$93, %cl
	jne	.Lrt_fscanf_397
	testb	%r10b, %r10b
	jne	.Lrt_fscanf_358
.Lrt_fscanf_397:
	movzbl	0(%rbp), %esi
	cmpb	$45, %cl
	jne	.Lrt_fscanf_360
	testb	%r10b, %r10b
	je	.Lrt_fscanf_360
	testb	%sil, %sil
	setne	40(%rsp)
	cmpb	$93, %sil
	setne	%r10b
	testb	%r10b, 40(%rsp)
	je	.Lrt_fscanf_360
	cmpb	%al, %sil
	jb	.Lrt_fscanf_360
	movzbl	%al, %ecx
	movl	$1, %edi
.Lrt_fscanf_361:
	cmpl	%esi, %ecx
	jnb	.Lrt_fscanf_549
	movl	%ecx, %eax
	movq	%rdi, %r10
	shrl	$6, %eax
	salq	%cl, %r10
	incl	%ecx
	orq	%r10, 104(%rsp,%rax,8)
	jmp	.Lrt_fscanf_361
.Lrt_fscanf_549:
	movb	$45, %dil
.Lrt_fscanf_363:
	xorl	%r10d, %r10d
	movl	%edi, %eax
	jmp	.Lrt_fscanf_356
.Lrt_fscanf_360:
	movl	%ecx, %eax
	movq	%r9, %rsi
	shrb	$6, %al
	salq	%cl, %rsi
	andl	$3, %eax
	orq	%rsi, 104(%rsp,%rax,8)
	jmp	.Lrt_fscanf_363
.Lrt_fscanf_358:
	cmpq	%r15, %rbx
	jnb	.Lrt_fscanf_540
	movq	%r15, %rdi
	movl	136(%rsp), %r9d
	xorl	%eax, %eax
	subq	%rbx, %rdi
.Lrt_fscanf_367:
	movb	(%rbx,%rax), %cl
	movl	%ecx, %esi
	shrb	$6, %sil
	andl	$3, %esi
	movq	104(%rsp,%rsi,8), %rsi
	shrq	%cl, %rsi
	andl	$1, %esi
	cmpl	%r9d, %esi
	je	.Lrt_fscanf_354
	testq	%rdx, %rdx
	je	.Lrt_fscanf_366
	movb	%cl, (%rdx,%rax)
.Lrt_fscanf_366:
	incq	%rax
	cmpq	%rax, %r8
	je	.Lrt_fscanf_354
	cmpq	%rax, %rdi
	jne	.Lrt_fscanf_367
.Lrt_fscanf_354:
	testq	%rax, %rax
	je	.Lrt_fscanf_540
	addq	%rax, %rbx
	cmpq	%rax, %r8
	je	.Lrt_fscanf_398
	cmpq	%rbx, %r15
	je	.Lrt_fscanf_540
.Lrt_fscanf_398:
	testl	%r12d, %r12d
	je	.Lrt_fscanf_270
	movb	$0, (%rdx,%rax)
.Lrt_fscanf_542:
	incl	%r13d
	jmp	.Lrt_fscanf_270
.Lrt_fscanf_297:
	testl	%r12d, %r12d
	je	.Lrt_fscanf_270
	movq	32(%rsp), %rax
	movq	%rbx, %rdx
	subq	%rax, %rdx
	cmpl	$47, %r14d
	ja	.Lrt_fscanf_370
	movq	24(%rsp), %rdi
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rdi,%rax), %rax
	jmp	.Lrt_fscanf_371
.Lrt_fscanf_370:
	movq	(%r11), %rax
	addq	$8, %r11
.Lrt_fscanf_371:
	cmpl	$4, %r8d
	jne	.Lrt_fscanf_372
	movl	%edx, (%rax)
	jmp	.Lrt_fscanf_270
.Lrt_fscanf_372:
	cmpl	$7, %r8d
	jbe	.Lrt_fscanf_373
	movq	%rdx, (%rax)
	jmp	.Lrt_fscanf_270
.Lrt_fscanf_373:
	cmpl	$2, %r8d
	jne	.Lrt_fscanf_375
	movw	%dx, (%rax)
	jmp	.Lrt_fscanf_270
.Lrt_fscanf_375:
	movb	%dl, (%rax)
	jmp	.Lrt_fscanf_270
.Lrt_fscanf_300:
	testl	%edi, %edi
	setne	%al
	cmpl	$4, %r8d
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_fscanf_540
	testl	%r12d, %r12d
	je	.Lrt_fscanf_540
	cmpb	$37, (%rbx)
.Lrt_fscanf_548:
	jne	.Lrt_fscanf_540
	incq	%rbx
	jmp	.Lrt_fscanf_270
.Lrt_fscanf_264:
	movq	%rbx, %r11
	movq	8(%rsp), %rbx
	movl	%r13d, %r15d
	movq	%r11, 8(%rbx)
	jmp	.Lrt_fscanf_259
.Lrt_fscanf_540:
	movq	8(%rsp), %rbx
	movq	16(%rsp), %rbp
.Lrt_fscanf_368:
	movq	24(%rsp), %rax
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	movq	16(%rax), %rdx
	call	rt_fscanf_lone_word
	movl	%eax, %r15d
	cmpl	$-2147483648, %eax
	jne	.Lrt_fscanf_259
	leaq	80(%rsp), %rdx
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	__isoc99_vfscanf@PLT
	movl	%eax, %r15d
.Lrt_fscanf_259:
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
	.size	rt_fscanf_rare, .-rt_fscanf_rare
	.p2align 4
	.type	rt_fscanf_any, @function
rt_fscanf_any:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pxor	%xmm0, %xmm0
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	movq	%rdi, %r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movq	%rsi, %rbx
	subq	$120, %rsp
	movq	%rdx, -80(%rbp)
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	movq	8(%rdi), %r10
	movq	16(%rdi), %r11
	movq	%r8, -64(%rbp)
	leaq	16(%rbp), %r8
	movq	%rcx, -72(%rbp)
	movq	%r9, -56(%rbp)
	movaps	%xmm0, -96(%rbp)
	testq	%rdx, %rdx
	je	.Lrt_fscanf_551
	cmpq	%r11, %r10
	jnb	.Lrt_fscanf_551
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_551
	movl	192(%rdi), %eax
	testl	%eax, %eax
	js	.Lrt_fscanf_631
.Lrt_fscanf_551:
	leaq	-96(%rbp), %rdx
	movl	$2, %ecx
	movq	%rbx, %rsi
	movq	%r14, %rdi
	call	rt_fscanf_rare
	movl	%eax, %r12d
.Lrt_fscanf_550:
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
.Lrt_fscanf_631:
	.cfi_restore_state
	movl	(%rdi), %r12d
	andl	$16, %r12d
	jne	.Lrt_fscanf_551
	movq	%r8, -104(%rbp)
	movq	%rsi, %rcx
	movq	%r10, %r13
	movl	%r12d, %ebx
	movabsq	$4294983168, %r15
	movq	%rsi, -112(%rbp)
	jmp	.Lrt_fscanf_553
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_632:
	testb	%al, %al
	je	.Lrt_fscanf_555
	cmpq	%r13, %r11
	je	.Lrt_fscanf_628
	movzbl	0(%r13), %edx
	cmpb	$32, %al
	ja	.Lrt_fscanf_557
	btq	%rax, %r15
	jc	.Lrt_fscanf_558
	cmpb	%dl, %al
	jne	.Lrt_fscanf_628
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_559:
	addq	$1, %r13
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_560:
	movq	%r12, %rcx
.Lrt_fscanf_553:
	movzbl	(%rcx), %eax
	leaq	1(%rcx), %r12
	cmpb	$37, %al
	jne	.Lrt_fscanf_632
	cmpq	%r13, %r11
	je	.Lrt_fscanf_628
	cmpl	$4, %ebx
	je	.Lrt_fscanf_628
	movslq	%ebx, %rax
	leaq	2(%rcx), %r12
	movq	-80(%rbp,%rax,8), %r8
	movzbl	1(%rcx), %eax
	cmpb	$100, %al
	je	.Lrt_fscanf_582
	cmpb	$99, %al
	je	.Lrt_fscanf_633
	cmpb	$108, %al
	je	.Lrt_fscanf_634
	leal	-48(%rax), %edx
	cmpb	$9, %dl
	ja	.Lrt_fscanf_582
	leaq	10(%rcx), %rdx
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_566:
	subl	$48, %eax
	leaq	(%rcx,%rcx,4), %rcx
	addq	$1, %r12
	cltq
	leaq	(%rax,%rcx,2), %rcx
	movzbl	-1(%r12), %eax
	leal	-48(%rax), %edi
	cmpb	$9, %dil
	ja	.Lrt_fscanf_565
	cmpq	%r12, %rdx
	jne	.Lrt_fscanf_566
.Lrt_fscanf_628:
	movq	-104(%rbp), %r8
	movq	-112(%rbp), %rbx
	jmp	.Lrt_fscanf_551
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_558:
	movzbl	0(%r13), %eax
	cmpb	$32, %al
	ja	.Lrt_fscanf_560
	btq	%rax, %r15
	jnc	.Lrt_fscanf_560
	addq	$1, %r13
	cmpq	%r13, %r11
	jne	.Lrt_fscanf_558
	jmp	.Lrt_fscanf_628
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_557:
	cmpb	%dl, %al
	jne	.Lrt_fscanf_628
	testb	%al, %al
	jns	.Lrt_fscanf_559
	jmp	.Lrt_fscanf_628
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_582:
	movq	$-1, %rcx
	movl	$4, %r10d
.Lrt_fscanf_571:
	movzbl	0(%r13), %edx
	cmpb	$32, %dl
	ja	.Lrt_fscanf_567
.Lrt_fscanf_635:
	btq	%rdx, %r15
	jnc	.Lrt_fscanf_567
	addq	$1, %r13
	cmpq	%r13, %r11
	je	.Lrt_fscanf_628
	movzbl	0(%r13), %edx
	cmpb	$32, %dl
	jbe	.Lrt_fscanf_635
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_567:
	cmpb	$100, %al
	je	.Lrt_fscanf_569
	cmpb	$117, %al
	jne	.Lrt_fscanf_636
.Lrt_fscanf_569:
	movq	%r11, %rax
	subq	%r13, %rax
	cmpq	$25, %rax
	jle	.Lrt_fscanf_628
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
	je	.Lrt_fscanf_572
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
.Lrt_fscanf_573:
	leaq	-1(%rdx), %rcx
	cmpq	$17, %rcx
	ja	.Lrt_fscanf_628
	xorq	%r9, %rax
	addq	%rsi, %rax
	cmpl	$4, %r10d
	jne	.Lrt_fscanf_574
	movl	%eax, (%r8)
.Lrt_fscanf_575:
	addq	%rdx, %r13
.Lrt_fscanf_576:
	addl	$1, %ebx
	jmp	.Lrt_fscanf_560
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_633:
	movzbl	0(%r13), %eax
	addl	$1, %ebx
	addq	$1, %r13
	movb	%al, (%r8)
	jmp	.Lrt_fscanf_560
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_634:
	movzbl	2(%rcx), %eax
	cmpb	$108, %al
	je	.Lrt_fscanf_564
	leaq	3(%rcx), %r12
	movl	$8, %r10d
	movq	$-1, %rcx
	jmp	.Lrt_fscanf_571
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_565:
	cmpb	$115, %al
	jne	.Lrt_fscanf_628
	testq	%rcx, %rcx
	je	.Lrt_fscanf_628
	movl	$4, %r10d
	movl	$115, %eax
	jmp	.Lrt_fscanf_571
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_636:
	cmpb	$115, %al
	jne	.Lrt_fscanf_577
	cmpl	$4, %r10d
	je	.Lrt_fscanf_637
.Lrt_fscanf_577:
	cmpb	$102, %al
	jne	.Lrt_fscanf_628
	cmpl	$16, %r10d
	je	.Lrt_fscanf_628
	movq	%r11, %rsi
	movq	%r13, %rdi
	movq	%r8, %rcx
	movl	%r10d, %edx
	movq	%r11, -120(%rbp)
	call	rt_fscanf_fraction
	movq	-120(%rbp), %r11
	testq	%rax, %rax
	movq	%rax, %r13
	jne	.Lrt_fscanf_576
	jmp	.Lrt_fscanf_628
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_572:
	movq	%r13, %rdi
	movq	%r11, -152(%rbp)
	movq	%rsi, -144(%rbp)
	movl	%r10d, -136(%rbp)
	movq	%r9, -128(%rbp)
	movq	%r8, -120(%rbp)
	call	rt_fscanf_digits
	movq	-152(%rbp), %r11
	movq	-144(%rbp), %rsi
	movl	-136(%rbp), %r10d
	movq	-128(%rbp), %r9
	movq	-120(%rbp), %r8
	jmp	.Lrt_fscanf_573
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_574:
	movq	%rax, (%r8)
	jmp	.Lrt_fscanf_575
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_555:
	movq	%r13, 8(%r14)
	movl	%ebx, %r12d
	jmp	.Lrt_fscanf_550
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_564:
	movzbl	3(%rcx), %eax
	leaq	4(%rcx), %r12
	movl	$16, %r10d
	movq	$-1, %rcx
	jmp	.Lrt_fscanf_571
.Lrt_fscanf_637:
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
	call	rt_fscanf_copy_word
	movq	-128(%rbp), %r10
	movq	-120(%rbp), %r8
	movq	-136(%rbp), %r11
	cmpq	%rax, %r10
	jne	.Lrt_fscanf_583
	movq	-144(%rbp), %rcx
	cmpq	%rax, %rcx
	jne	.Lrt_fscanf_628
.Lrt_fscanf_583:
	movb	$0, (%r8,%rax)
	addq	%rax, %r13
	jmp	.Lrt_fscanf_576
	.cfi_endproc
	.size	rt_fscanf_any, .-rt_fscanf_any
	.p2align 4
	.type	rt_fscanf_one, @function
rt_fscanf_one:
	.cfi_startproc
	subq	$56, %rsp
	.cfi_def_cfa_offset 64
	pxor	%xmm0, %xmm0
	xorl	%r8d, %r8d
	movl	$2, %ecx
	movq	%rdx, 16(%rsp)
	movq	%rsp, %rdx
	movq	$0, 24(%rsp)
	movq	$0, 32(%rsp)
	movq	$0, 40(%rsp)
	movaps	%xmm0, (%rsp)
	call	rt_fscanf_rare
	addq	$56, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	rt_fscanf_one, .-rt_fscanf_one
	.p2align 4
	.type	rt_fscanf, @function
rt_fscanf:
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
	movq	%rsi, %rbx
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	movzbl	(%rsi), %eax
	cmpb	$37, %al
	jne	.Lrt_fscanf_641
	movzbl	1(%rsi), %eax
	cmpb	$100, %al
	je	.Lrt_fscanf_655
	cmpb	$115, %al
	jne	.Lrt_fscanf_645
	cmpb	$0, 2(%rsi)
	je	.Lrt_fscanf_860
.Lrt_fscanf_644:
	addq	$40, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r12, %rdx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
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
	jmp	rt_fscanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_647:
	.cfi_restore_state
	cmpb	$99, %al
	je	.Lrt_fscanf_861
	cmpb	$117, %al
	jne	.Lrt_fscanf_644
.Lrt_fscanf_655:
	cmpb	$0, 2(%rbx)
	jne	.Lrt_fscanf_644
	movq	16(%rbp), %rcx
	movq	8(%rbp), %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_fscanf_659
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_659
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_659
	movl	192(%rbp), %r10d
	testl	%r10d, %r10d
	jns	.Lrt_fscanf_659
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_659
	movzbl	(%rax), %esi
	movl	%esi, %edx
	testq	%rcx, %rcx
	je	.Lrt_fscanf_674
	movabsq	$4294983168, %rdi
	cmpb	$32, %sil
	ja	.Lrt_fscanf_676
.Lrt_fscanf_675:
	btq	%rsi, %rdi
	jnc	.Lrt_fscanf_676
	leaq	-25(%rcx), %rsi
	cmpq	%rsi, %rax
	jnb	.Lrt_fscanf_676
	movzbl	1(%rax), %esi
	addq	$1, %rax
	movl	%esi, %edx
	cmpb	$32, %sil
	jbe	.Lrt_fscanf_675
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_676:
	movabsq	$8536140394893047414, %r14
	xorl	%edi, %edi
	cmpb	$45, %dl
	movabsq	$3472328296227680304, %rdx
	movabsq	$-9187201950435737472, %rsi
	sete	%dil
	addq	%rdi, %rax
	movq	%rdi, %r8
	movq	(%rax), %r9
	negq	%r8
	xorq	%rdx, %r9
	leaq	(%r9,%r14), %rcx
	orq	%r9, %rcx
	andq	%rsi, %rcx
	je	.Lrt_fscanf_678
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %esi
	negl	%ecx
	salq	%cl, %r9
	shrl	$3, %esi
	movabsq	$71777214294589695, %rcx
	leaq	(%r9,%r9,4), %rdx
	salq	$9, %rdx
	addq	%r9, %rdx
	shrq	$8, %rdx
	andq	%rcx, %rdx
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rcx, %rdx
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rdx
	shrq	$32, %rdx
.Lrt_fscanf_679:
	leal	-1(%rsi), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_fscanf_659
	xorq	%rdx, %r8
	movl	%esi, %esi
	leal	(%r8,%rdi), %edx
	addq	%rsi, %rax
.Lrt_fscanf_684:
	movl	%edx, (%r12)
	jmp	.Lrt_fscanf_689
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_645:
	cmpb	$108, %al
	jne	.Lrt_fscanf_647
	movzbl	2(%rsi), %eax
	cmpb	$108, %al
	je	.Lrt_fscanf_648
	cmpb	$100, %al
	je	.Lrt_fscanf_740
	cmpb	$117, %al
	je	.Lrt_fscanf_740
.Lrt_fscanf_649:
	cmpb	$102, %al
	jne	.Lrt_fscanf_644
	cmpb	$0, 3(%rbx)
	jne	.Lrt_fscanf_644
	movq	16(%rbp), %rsi
	movq	8(%rbp), %rdi
	movq	%rsi, %rax
	subq	%rdi, %rax
	cmpq	$50, %rax
	jle	.Lrt_fscanf_659
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_659
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_659
	movl	192(%rbp), %r8d
	testl	%r8d, %r8d
	jns	.Lrt_fscanf_659
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_659
	movabsq	$4294983168, %rcx
	movzbl	(%rdi), %eax
	cmpb	$32, %al
	ja	.Lrt_fscanf_705
.Lrt_fscanf_706:
	btq	%rax, %rcx
	jnc	.Lrt_fscanf_705
	leaq	-50(%rsi), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_fscanf_705
	movzbl	1(%rdi), %eax
	addq	$1, %rdi
	cmpb	$32, %al
	jbe	.Lrt_fscanf_706
.Lrt_fscanf_705:
	movq	%r12, %rcx
	movl	$8, %edx
	call	rt_fscanf_fraction
	testq	%rax, %rax
	jne	.Lrt_fscanf_689
.Lrt_fscanf_659:
	addq	$40, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r12, %rdx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
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
	jmp	rt_fscanf_one
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_861:
	.cfi_restore_state
	cmpb	$0, 2(%rsi)
	jne	.Lrt_fscanf_644
	movq	8(%rdi), %rax
	movq	16(%rdi), %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.Lrt_fscanf_659
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_659
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_659
	movl	192(%rdi), %ecx
	testl	%ecx, %ecx
	jns	.Lrt_fscanf_659
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_659
	movzbl	(%rax), %edx
	addq	$1, %rax
	movb	%dl, (%r12)
.Lrt_fscanf_689:
	movq	%rax, 8(%rbp)
	movl	$1, %eax
.Lrt_fscanf_640:
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
.Lrt_fscanf_648:
	.cfi_restore_state
	movzbl	3(%rsi), %eax
	cmpb	$100, %al
	je	.Lrt_fscanf_741
	cmpb	$117, %al
	jne	.Lrt_fscanf_644
.Lrt_fscanf_741:
	cmpb	$0, 4(%rbx)
	jne	.Lrt_fscanf_644
.Lrt_fscanf_651:
	movq	16(%rbp), %rcx
	movq	8(%rbp), %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_fscanf_659
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_659
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_659
	movl	192(%rbp), %r9d
	testl	%r9d, %r9d
	jns	.Lrt_fscanf_659
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_659
	movzbl	(%rax), %esi
	movl	%esi, %edx
	testq	%rcx, %rcx
	je	.Lrt_fscanf_690
	movabsq	$4294983168, %rdi
	cmpb	$32, %sil
	ja	.Lrt_fscanf_692
.Lrt_fscanf_691:
	btq	%rsi, %rdi
	jnc	.Lrt_fscanf_692
	leaq	-25(%rcx), %rsi
	cmpq	%rsi, %rax
	jnb	.Lrt_fscanf_692
	movzbl	1(%rax), %esi
	addq	$1, %rax
	movl	%esi, %edx
	cmpb	$32, %sil
	jbe	.Lrt_fscanf_691
.Lrt_fscanf_692:
	movabsq	$8536140394893047414, %rdi
	xorl	%r9d, %r9d
	cmpb	$45, %dl
	movabsq	$3472328296227680304, %rdx
	movabsq	$-9187201950435737472, %r14
	sete	%r9b
	addq	%r9, %rax
	movq	%r9, %r8
	movq	(%rax), %rsi
	negq	%r8
	xorq	%rdx, %rsi
	leaq	(%rsi,%rdi), %rcx
	orq	%rsi, %rcx
	andq	%r14, %rcx
	je	.Lrt_fscanf_694
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %edi
	negl	%ecx
	salq	%cl, %rsi
	shrl	$3, %edi
	movabsq	$71777214294589695, %rcx
	leaq	(%rsi,%rsi,4), %rdx
	salq	$9, %rdx
	addq	%rsi, %rdx
	shrq	$8, %rdx
	andq	%rcx, %rdx
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rcx, %rdx
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rdx
	shrq	$32, %rdx
.Lrt_fscanf_695:
	leal	-1(%rdi), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_fscanf_659
	xorq	%rdx, %r8
	movl	%edi, %edi
	leaq	(%r8,%r9), %rdx
	addq	%rdi, %rax
.Lrt_fscanf_700:
	movq	%rdx, (%r12)
	jmp	.Lrt_fscanf_689
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_860:
	movq	16(%rdi), %rax
	movq	8(%rdi), %rsi
	movq	%rax, %rcx
	subq	%rsi, %rcx
	testq	%rcx, %rcx
	jle	.Lrt_fscanf_672
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_672
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_672
	movl	192(%rdi), %edi
	testl	%edi, %edi
	jns	.Lrt_fscanf_672
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_672
	movzbl	(%rsi), %edx
	cmpb	$32, %dl
	ja	.Lrt_fscanf_862
	movabsq	$4294983168, %rcx
.Lrt_fscanf_710:
	btq	%rdx, %rcx
	jnc	.Lrt_fscanf_859
	leaq	-1(%rax), %rdx
	cmpq	%rdx, %rsi
	jnb	.Lrt_fscanf_859
	movzbl	1(%rsi), %edx
	addq	$1, %rsi
	cmpb	$32, %dl
	jbe	.Lrt_fscanf_710
.Lrt_fscanf_859:
	subq	%rsi, %rax
	movq	%rax, %rcx
	cmpq	$15, %rax
	jbe	.Lrt_fscanf_714
.Lrt_fscanf_733:
	movdqa	.Lrt_fscanf_C1(%rip), %xmm5
	movdqa	.Lrt_fscanf_C2(%rip), %xmm4
	xorl	%eax, %eax
	movdqa	.Lrt_fscanf_C3(%rip), %xmm3
	jmp	.Lrt_fscanf_724
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_715:
	testq	%r12, %r12
	je	.Lrt_fscanf_723
	movups	%xmm1, (%r12,%rax)
.Lrt_fscanf_723:
	addq	$16, %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$15, %rdx
	jbe	.Lrt_fscanf_863
.Lrt_fscanf_724:
	movdqu	(%rsi,%rax), %xmm1
	movdqa	%xmm5, %xmm0
	paddb	%xmm1, %xmm0
	movdqa	%xmm0, %xmm2
	pminub	%xmm4, %xmm2
	pcmpeqb	%xmm2, %xmm0
	movdqa	%xmm3, %xmm2
	pcmpeqb	%xmm1, %xmm2
	por	%xmm2, %xmm0
	pmovmskb	%xmm0, %edx
	testl	%edx, %edx
	je	.Lrt_fscanf_715
	rep bsfl	%edx, %edx
	movslq	%edx, %rdi
	testq	%r12, %r12
	je	.Lrt_fscanf_717
	testq	%rax, %rax
	je	.Lrt_fscanf_716
	leaq	-16(%rdi,%rax), %rdx
	movdqu	(%rsi,%rdx), %xmm6
	movups	%xmm6, (%r12,%rdx)
.Lrt_fscanf_717:
	addq	%rdi, %rax
.Lrt_fscanf_722:
	cmpq	%rax, %rcx
	je	.Lrt_fscanf_672
	testq	%rax, %rax
	je	.Lrt_fscanf_672
	movb	$0, (%r12,%rax)
	addq	%rsi, %rax
	jmp	.Lrt_fscanf_689
.Lrt_fscanf_714:
	xorl	%eax, %eax
	testq	%rcx, %rcx
	jne	.Lrt_fscanf_726
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_672:
	movq	%r12, %rdx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	rt_fscanf_lone_word
	cmpl	$-2147483648, %eax
	jne	.Lrt_fscanf_640
	jmp	.Lrt_fscanf_659
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_641:
	cmpb	$32, %al
	jne	.Lrt_fscanf_644
	cmpb	$37, 1(%rsi)
	jne	.Lrt_fscanf_644
	cmpb	$99, 2(%rsi)
	jne	.Lrt_fscanf_644
	cmpb	$0, 3(%rsi)
	jne	.Lrt_fscanf_644
	movq	16(%rdi), %rsi
	movq	8(%rdi), %rax
	movq	%rsi, %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.Lrt_fscanf_659
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_659
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_659
	movl	192(%rdi), %edx
	testl	%edx, %edx
	jns	.Lrt_fscanf_659
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_659
.Lrt_fscanf_732:
	movzbl	(%rax), %ecx
	addq	$1, %rax
	cmpb	$32, %cl
	ja	.Lrt_fscanf_731
	movl	$8388639, %edx
	salq	$9, %rdx
	sarq	%cl, %rdx
	andb	$1, %dl
	je	.Lrt_fscanf_731
	cmpq	%rax, %rsi
	jne	.Lrt_fscanf_732
	jmp	.Lrt_fscanf_659
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_740:
	cmpb	$0, 3(%rbx)
	jne	.Lrt_fscanf_649
	jmp	.Lrt_fscanf_651
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_674:
	cmpb	$32, %sil
	ja	.Lrt_fscanf_685
	movabsq	$4294983168, %rcx
.Lrt_fscanf_686:
	btq	%rsi, %rcx
	jnc	.Lrt_fscanf_685
	movzbl	1(%rax), %esi
	addq	$1, %rax
	movl	%esi, %edx
	cmpb	$32, %sil
	jbe	.Lrt_fscanf_686
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_685:
	cmpb	$45, %dl
	sete	%dl
	xorl	%esi, %esi
	xorl	%edi, %edi
	movzbl	%dl, %edx
	movq	%rdx, %r8
	leaq	(%rax,%rdx), %rcx
	negq	%r8
	jmp	.Lrt_fscanf_687
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_688:
	subl	$48, %eax
	leaq	(%rdi,%rdi,4), %rdi
	addq	$1, %rsi
	cltq
	leaq	(%rax,%rdi,2), %rdi
	cmpq	$19, %rsi
	je	.Lrt_fscanf_659
.Lrt_fscanf_687:
	movzbl	(%rcx,%rsi), %eax
	movl	%eax, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	jbe	.Lrt_fscanf_688
	leal	-1(%rsi), %eax
	cmpl	$17, %eax
	ja	.Lrt_fscanf_659
	xorq	%r8, %rdi
	leaq	(%rcx,%rsi), %rax
	addl	%edi, %edx
	jmp	.Lrt_fscanf_684
.Lrt_fscanf_862:
	xorl	%eax, %eax
	cmpq	$15, %rcx
	jg	.Lrt_fscanf_733
.Lrt_fscanf_726:
	movabsq	$4294983168, %rdi
.Lrt_fscanf_729:
	movzbl	(%rsi,%rax), %edx
	cmpb	$32, %dl
	ja	.Lrt_fscanf_727
	btq	%rdx, %rdi
	jc	.Lrt_fscanf_722
.Lrt_fscanf_727:
	testq	%r12, %r12
	je	.Lrt_fscanf_728
	movb	%dl, (%r12,%rax)
.Lrt_fscanf_728:
	addq	$1, %rax
	cmpq	%rcx, %rax
	jb	.Lrt_fscanf_729
	jmp	.Lrt_fscanf_722
.Lrt_fscanf_863:
	cmpq	%rcx, %rax
	jb	.Lrt_fscanf_726
	jmp	.Lrt_fscanf_722
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_678:
	leaq	(%r9,%r9,4), %r10
	xorq	8(%rax), %rdx
	movabsq	$71777214294589695, %r13
	movabsq	$281470681808895, %r11
	salq	$9, %r10
	addq	%rdx, %r14
	addq	%r10, %r9
	orq	%rdx, %r14
	movabsq	$42949672960001, %r10
	shrq	$8, %r9
	andq	%r13, %r9
	imulq	$6553601, %r9, %r9
	shrq	$16, %r9
	andq	%r11, %r9
	imulq	%r10, %r9
	shrq	$32, %r9
	andq	%rsi, %r14
	je	.Lrt_fscanf_680
	rep bsfq	%r14, %r14
	leal	-7(%r14), %esi
	leaq	rt_fscanf_powers_of_ten(%rip), %r14
	movl	%esi, 12(%rsp)
	shrl	$3, %esi
	movl	%esi, %r15d
	imulq	(%r14,%r15,8), %r9
	testl	%esi, %esi
	je	.Lrt_fscanf_681
	movl	12(%rsp), %ecx
	negl	%ecx
	salq	%cl, %rdx
	imulq	$2561, %rdx, %rcx
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r11, %rcx
	imulq	%r10, %rcx
	shrq	$32, %rcx
.Lrt_fscanf_681:
	leaq	(%r9,%rcx), %rdx
	addl	$8, %esi
	jmp	.Lrt_fscanf_679
.Lrt_fscanf_690:
	cmpb	$32, %sil
	ja	.Lrt_fscanf_701
	movl	$8388639, %ecx
	salq	$9, %rcx
.Lrt_fscanf_702:
	btq	%rsi, %rcx
	jnc	.Lrt_fscanf_701
	movzbl	1(%rax), %esi
	addq	$1, %rax
	movl	%esi, %edx
	cmpb	$32, %sil
	jbe	.Lrt_fscanf_702
.Lrt_fscanf_701:
	xorl	%ecx, %ecx
	cmpb	$45, %dl
	sete	%cl
	xorl	%esi, %esi
	xorl	%edi, %edi
	movq	%rcx, %r8
	addq	%rcx, %rax
	negq	%r8
	jmp	.Lrt_fscanf_703
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_704:
	subl	$48, %edx
	leaq	(%rdi,%rdi,4), %rdi
	addq	$1, %rsi
	movslq	%edx, %rdx
	leaq	(%rdx,%rdi,2), %rdi
	cmpq	$19, %rsi
	je	.Lrt_fscanf_659
.Lrt_fscanf_703:
	movzbl	(%rax,%rsi), %edx
	movl	%edx, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	jbe	.Lrt_fscanf_704
	leal	-1(%rsi), %edx
	cmpl	$17, %edx
	ja	.Lrt_fscanf_659
	movq	%r8, %rdx
	addq	%rsi, %rax
	xorq	%rdi, %rdx
	addq	%rcx, %rdx
	jmp	.Lrt_fscanf_700
.Lrt_fscanf_716:
	testq	%r12, %r12
	je	.Lrt_fscanf_717
	movl	%edx, %r10d
	leaq	24(%rsp), %r8
	movq	%r12, %r9
	movq	(%rsi), %r11
	andl	$8, %r10d
	testb	$8, %dl
	cmove	%r8, %r9
	testb	$4, %dl
	movq	%r11, (%r9)
	leaq	(%r12,%r10), %r9
	movl	(%rsi,%r10), %r10d
	cmove	%r8, %r9
	movl	%r10d, (%r9)
	movl	%edx, %r10d
	andl	$12, %r10d
	testb	$2, %dl
	leaq	(%r12,%r10), %r9
	movzwl	(%rsi,%r10), %r10d
	cmove	%r8, %r9
	movw	%r10w, (%r9)
	movl	%edx, %r9d
	andl	$14, %r9d
	andl	$1, %edx
	leaq	(%r12,%r9), %r10
	movzbl	(%rsi,%r9), %edx
	cmovne	%r10, %r8
	movb	%dl, (%r8)
	jmp	.Lrt_fscanf_717
.Lrt_fscanf_731:
	movb	%cl, (%r12)
	jmp	.Lrt_fscanf_689
.Lrt_fscanf_694:
	imulq	$2561, %rsi, %rsi
	xorq	8(%rax), %rdx
	movabsq	$71777214294589695, %r13
	movabsq	$281470681808895, %r11
	movabsq	$42949672960001, %r15
	addq	%rdx, %rdi
	orq	%rdx, %rdi
	shrq	$8, %rsi
	andq	%r13, %rsi
	imulq	$6553601, %rsi, %rsi
	shrq	$16, %rsi
	andq	%r11, %rsi
	imulq	%r15, %rsi
	shrq	$32, %rsi
	andq	%r14, %rdi
	je	.Lrt_fscanf_696
	rep bsfq	%rdi, %rdi
	leaq	rt_fscanf_powers_of_ten(%rip), %r10
	leal	-7(%rdi), %r14d
	movl	%r14d, %edi
	shrl	$3, %edi
	movl	%edi, %r15d
	imulq	(%r10,%r15,8), %rsi
	testl	%edi, %edi
	je	.Lrt_fscanf_697
	movl	%r14d, %ecx
	negl	%ecx
	salq	%cl, %rdx
	imulq	$2561, %rdx, %rcx
	movabsq	$42949672960001, %rdx
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r11, %rcx
	imulq	%rdx, %rcx
	shrq	$32, %rcx
.Lrt_fscanf_697:
	leaq	(%rsi,%rcx), %rdx
	addl	$8, %edi
	jmp	.Lrt_fscanf_695
.Lrt_fscanf_680:
	imulq	$2561, %rdx, %rdx
	movl	$16, %esi
	imulq	$100000000, %r9, %r9
	shrq	$8, %rdx
	andq	%r13, %rdx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%r11, %rdx
	imulq	%r10, %rdx
	shrq	$32, %rdx
	addq	%r9, %rdx
.Lrt_fscanf_682:
	movzbl	(%rax,%rsi), %ecx
	movl	%ecx, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	ja	.Lrt_fscanf_679
	imulq	$10, %rdx, %rdx
	subl	$48, %ecx
	addq	$1, %rsi
	movslq	%ecx, %rcx
	addq	%rcx, %rdx
	cmpq	$20, %rsi
	jne	.Lrt_fscanf_682
	jmp	.Lrt_fscanf_659
.Lrt_fscanf_696:
	imulq	$2561, %rdx, %rdx
	movabsq	$42949672960001, %rdi
	imulq	$100000000, %rsi, %rsi
	shrq	$8, %rdx
	andq	%r13, %rdx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%r11, %rdx
	imulq	%rdi, %rdx
	movl	$16, %edi
	shrq	$32, %rdx
	addq	%rsi, %rdx
.Lrt_fscanf_698:
	movzbl	(%rax,%rdi), %ecx
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_695
	imulq	$10, %rdx, %rdx
	subl	$48, %ecx
	addq	$1, %rdi
	movslq	%ecx, %rcx
	addq	%rcx, %rdx
	cmpq	$20, %rdi
	jne	.Lrt_fscanf_698
	jmp	.Lrt_fscanf_659
	.cfi_endproc
	.size	rt_fscanf, .-rt_fscanf
	.section	.rodata
	.align 32
	.type	rt_fscanf_exact_powers, @object
	.size	rt_fscanf_exact_powers, 184
rt_fscanf_exact_powers:
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
	.type	rt_fscanf_powers_of_ten, @object
	.size	rt_fscanf_powers_of_ten, 160
rt_fscanf_powers_of_ten:
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
.Lrt_fscanf_C0:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.align 16
.Lrt_fscanf_C1:
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
.Lrt_fscanf_C2:
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
.Lrt_fscanf_C3:
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
