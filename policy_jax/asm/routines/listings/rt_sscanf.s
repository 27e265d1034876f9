	.text
	.p2align 4
	.type	rt_sscanf_exponent, @function
rt_sscanf_exponent:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movq	%rdi, %rax
	movq	%rsi, %r9
	movq	%rdx, %r11
	testq	%rsi, %rsi
	je	.Lrt_sscanf_2
	cmpq	%rsi, %rdi
	jnb	.Lrt_sscanf_23
	movzbl	(%rdi), %ebx
	cmpb	$45, %bl
	je	.Lrt_sscanf_4
	movq	%rsi, %r10
	subq	%rdi, %r10
	cmpb	$43, %bl
	je	.Lrt_sscanf_4
.Lrt_sscanf_9:
	xorl	%edx, %edx
	xorl	%edi, %edi
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_11:
	movzbl	(%rax,%rdx), %ecx
	movl	%edx, %r8d
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_sscanf_32
	subl	$48, %ecx
	leaq	(%rdi,%rdi,4), %rsi
	addq	$1, %rdx
	movslq	%ecx, %rcx
	leaq	(%rcx,%rsi,2), %rdi
	cmpq	%r10, %rdx
	jnb	.Lrt_sscanf_12
	cmpq	$20, %rdx
	jne	.Lrt_sscanf_11
.Lrt_sscanf_23:
	xorl	%eax, %eax
.Lrt_sscanf_1:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_4:
	.cfi_restore_state
	addq	$1, %rax
	movq	%r9, %r10
	subq	%rax, %r10
	cmpq	%r9, %rax
	jb	.Lrt_sscanf_9
	xorl	%eax, %eax
	jmp	.Lrt_sscanf_1
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_32:
	leal	-1(%rdx), %r8d
.Lrt_sscanf_12:
	addq	%rdx, %rax
	cmpl	$3, %r8d
	ja	.Lrt_sscanf_23
	testq	%r9, %r9
	je	.Lrt_sscanf_24
	cmpq	%rax, %r9
	je	.Lrt_sscanf_23
.Lrt_sscanf_24:
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
.Lrt_sscanf_2:
	.cfi_restore_state
	movzbl	(%rdi), %ebx
	testb	%bl, %bl
	je	.Lrt_sscanf_23
	cmpb	$45, %bl
	je	.Lrt_sscanf_30
	movq	$-1, %r10
	cmpb	$43, %bl
	jne	.Lrt_sscanf_9
.Lrt_sscanf_30:
	cmpb	$0, 1(%rax)
	leaq	1(%rax), %rdx
	je	.Lrt_sscanf_23
	movq	%rdx, %rax
	movq	$-1, %r10
	jmp	.Lrt_sscanf_9
	.cfi_endproc
	.size	rt_sscanf_exponent, .-rt_sscanf_exponent
	.p2align 4
	.type	rt_sscanf_digits, @function
rt_sscanf_digits:
	.cfi_startproc
	movabsq	$3472328296227680304, %r10
	movq	(%rdi), %rsi
	movabsq	$8536140394893047414, %rdx
	movabsq	$-9187201950435737472, %rcx
	xorq	%r10, %rsi
	leaq	(%rsi,%rdx), %rax
	orq	%rsi, %rax
	andq	%rcx, %rax
	je	.Lrt_sscanf_34
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
.Lrt_sscanf_34:
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
	je	.Lrt_sscanf_36
	rep bsfq	%rdx, %rdx
	leaq	rt_sscanf_powers_of_ten(%rip), %rdi
	leal	-7(%rdx), %ecx
	movl	%ecx, %edx
	shrl	$3, %edx
	movl	%edx, %r11d
	imulq	(%rdi,%r11,8), %rax
	testl	%edx, %edx
	je	.Lrt_sscanf_37
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
.Lrt_sscanf_37:
	addl	$8, %edx
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_36:
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
.Lrt_sscanf_38:
	movzbl	(%rdi,%rdx), %ecx
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_sscanf_35
	subl	$48, %ecx
	leaq	(%rax,%rax,4), %rax
	addq	$1, %rdx
	movslq	%ecx, %rcx
	leaq	(%rcx,%rax,2), %rax
	cmpq	$20, %rdx
	jne	.Lrt_sscanf_38
.Lrt_sscanf_35:
	ret
	.cfi_endproc
	.size	rt_sscanf_digits, .-rt_sscanf_digits
	.p2align 4
	.type	rt_sscanf_integer, @function
rt_sscanf_integer:
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
	jne	.Lrt_sscanf_48
	leaq	1(%rdi), %r15
	subq	$1, %r9
	testq	%rsi, %rsi
	je	.Lrt_sscanf_49
	cmpq	%rsi, %r15
	jnb	.Lrt_sscanf_50
.Lrt_sscanf_51:
	movq	%rbx, %rdx
	subq	%r15, %rdx
	testl	%eax, %eax
	jne	.Lrt_sscanf_55
	cmpq	$23, %rdx
	jle	.Lrt_sscanf_55
	movq	%r15, %rdi
	call	rt_sscanf_digits
	movq	%rax, %rsi
	movl	%edx, %r8d
	movl	%edx, %eax
.Lrt_sscanf_56:
	addq	%r15, %rax
	testq	%rbx, %rbx
	setne	%dl
	cmpq	%rax, %rbx
	jne	.Lrt_sscanf_75
	testb	%dl, %dl
	jne	.Lrt_sscanf_50
.Lrt_sscanf_75:
	testl	%r8d, %r8d
	je	.Lrt_sscanf_71
.Lrt_sscanf_62:
	cmpl	$18, %r8d
	ja	.Lrt_sscanf_103
.Lrt_sscanf_64:
	testq	%r12, %r12
	je	.Lrt_sscanf_46
	movq	%rsi, %rdx
	negq	%rdx
	cmpb	$45, %r14b
	cmove	%rdx, %rsi
	cmpl	$4, %r13d
	jne	.Lrt_sscanf_67
	movl	%esi, (%r12)
.Lrt_sscanf_46:
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
.Lrt_sscanf_71:
	.cfi_restore_state
	testb	%dl, %dl
	je	.Lrt_sscanf_63
.Lrt_sscanf_50:
	xorl	%eax, %eax
.Lrt_sscanf_105:
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
.Lrt_sscanf_48:
	.cfi_restore_state
	testq	%rsi, %rsi
	je	.Lrt_sscanf_54
	movq	%rdi, %r15
	jmp	.Lrt_sscanf_51
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_49:
	cmpb	$0, 1(%rdi)
	je	.Lrt_sscanf_63
	movq	%r15, %rdi
	testq	%r9, %r9
	je	.Lrt_sscanf_63
.Lrt_sscanf_54:
	xorl	%eax, %eax
	xorl	%esi, %esi
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_58:
	movzbl	(%rdi,%rax), %edx
	movl	%eax, %r8d
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_sscanf_104
	subl	$48, %edx
	leaq	(%rsi,%rsi,4), %rcx
	addq	$1, %rax
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %rsi
	cmpq	%r9, %rax
	jnb	.Lrt_sscanf_59
	cmpq	$20, %rax
	jne	.Lrt_sscanf_58
	jmp	.Lrt_sscanf_50
.Lrt_sscanf_57:
	testq	%rbx, %rbx
	setne	%al
	movl	%eax, %edx
	cmpq	%rbx, %r15
	jne	.Lrt_sscanf_71
	testb	%al, %al
	jne	.Lrt_sscanf_50
.Lrt_sscanf_63:
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
.Lrt_sscanf_55:
	.cfi_restore_state
	cmpq	%rdx, %r9
	cmova	%rdx, %r9
	testq	%r9, %r9
	je	.Lrt_sscanf_57
	movq	%r15, %rdi
	jmp	.Lrt_sscanf_54
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_104:
	movq	%rdi, %r15
	jmp	.Lrt_sscanf_56
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_59:
	addq	%rdi, %rax
	cmpq	%rbx, %rax
	jne	.Lrt_sscanf_76
	testq	%rbx, %rbx
	jne	.Lrt_sscanf_50
.Lrt_sscanf_76:
	addl	$1, %r8d
	jmp	.Lrt_sscanf_62
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_67:
	cmpl	$7, %r13d
	jbe	.Lrt_sscanf_68
	movq	%rsi, (%r12)
	jmp	.Lrt_sscanf_46
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_103:
	cmpl	$19, %r8d
	jne	.Lrt_sscanf_50
	testl	%ebp, %ebp
	je	.Lrt_sscanf_64
	testq	%rsi, %rsi
	jns	.Lrt_sscanf_64
	xorl	%eax, %eax
	jmp	.Lrt_sscanf_105
.Lrt_sscanf_68:
	cmpl	$2, %r13d
	je	.Lrt_sscanf_106
	movb	%sil, (%r12)
	jmp	.Lrt_sscanf_46
.Lrt_sscanf_106:
	movw	%si, (%r12)
	jmp	.Lrt_sscanf_46
	.cfi_endproc
	.size	rt_sscanf_integer, .-rt_sscanf_integer
	.p2align 4
	.type	rt_sscanf_fraction, @function
rt_sscanf_fraction:
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
	jne	.Lrt_sscanf_108
	leaq	1(%rdi), %rcx
	testq	%rsi, %rsi
	je	.Lrt_sscanf_109
	cmpq	%rsi, %rcx
	jnb	.Lrt_sscanf_114
	movq	$0, 24(%rsp)
	subq	%rcx, %rsi
	movq	%rcx, %rdi
	cmpq	$23, %rsi
	jle	.Lrt_sscanf_113
.Lrt_sscanf_112:
	movq	%rcx, %rdi
	movq	%rcx, (%rsp)
	call	rt_sscanf_digits
	movq	(%rsp), %rcx
	movl	%edx, %r15d
	movl	%edx, %edx
	movq	%rax, %rbp
	leaq	(%rcx,%rdx), %rax
.Lrt_sscanf_116:
	cmpq	%rax, %r12
	je	.Lrt_sscanf_114
.Lrt_sscanf_121:
	cmpl	$19, %r15d
	ja	.Lrt_sscanf_114
	movzbl	(%rax), %edx
	testl	%r15d, %r15d
	je	.Lrt_sscanf_122
	cmpb	$46, %dl
	je	.Lrt_sscanf_138
.Lrt_sscanf_123:
	orl	$32, %edx
	testl	%r15d, %r15d
	je	.Lrt_sscanf_114
	cmpb	$120, %dl
	je	.Lrt_sscanf_114
	cmpb	$101, %dl
	je	.Lrt_sscanf_170
.Lrt_sscanf_132:
	movq	24(%rsp), %rdx
	leaq	22(%rdx), %rcx
	cmpq	$44, %rcx
	ja	.Lrt_sscanf_114
	movabsq	$9007199254740992, %rcx
	cmpq	%rbp, %rcx
	jb	.Lrt_sscanf_114
	stmxcsr	12(%rsp)
	testl	$24576, 12(%rsp)
	jne	.Lrt_sscanf_114
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rbp, %xmm0
	testq	%rdx, %rdx
	js	.Lrt_sscanf_171
	leaq	rt_sscanf_exact_powers(%rip), %rcx
	mulsd	(%rcx,%rdx,8), %xmm0
.Lrt_sscanf_134:
	cmpb	$45, %r14b
	jne	.Lrt_sscanf_135
	xorpd	.Lrt_sscanf_C0(%rip), %xmm0
.Lrt_sscanf_135:
	movq	%xmm0, %rdx
	cmpl	$8, %ebx
	jne	.Lrt_sscanf_136
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
.Lrt_sscanf_108:
	.cfi_restore_state
	movq	$0, 24(%rsp)
	movq	$-1, %rsi
	testq	%r12, %r12
	jne	.Lrt_sscanf_172
.Lrt_sscanf_113:
	xorl	%eax, %eax
	xorl	%ebp, %ebp
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_117:
	movzbl	(%rdi,%rax), %edx
	movl	%eax, %r15d
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_sscanf_119
	subl	$48, %edx
	leaq	0(%rbp,%rbp,4), %rcx
	addq	$1, %rax
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %rbp
	cmpq	%rsi, %rax
	jnb	.Lrt_sscanf_173
	cmpq	$20, %rax
	jne	.Lrt_sscanf_117
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_114:
	xorl	%eax, %eax
.Lrt_sscanf_107:
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
.Lrt_sscanf_172:
	.cfi_restore_state
	movq	%r12, %rsi
	movq	%rdi, %rcx
	subq	%rdi, %rsi
	cmpq	$23, %rsi
	jg	.Lrt_sscanf_112
	testq	%rsi, %rsi
	jne	.Lrt_sscanf_113
	cmpq	%rdi, %r12
	je	.Lrt_sscanf_114
	movq	%rdi, %rax
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_122:
	xorl	%ebp, %ebp
	xorl	%r15d, %r15d
	cmpb	$46, (%rax)
	jne	.Lrt_sscanf_114
.Lrt_sscanf_138:
	leaq	1(%rax), %rdi
	testq	%r12, %r12
	je	.Lrt_sscanf_141
	movq	%r12, %r9
	subq	%rdi, %r9
	cmpq	$23, %r9
	jle	.Lrt_sscanf_125
	movq	%rdi, (%rsp)
	call	rt_sscanf_digits
	movq	(%rsp), %rdi
	movq	%rax, %r10
	movl	%edx, %eax
	movl	%edx, %r8d
	addq	%rdi, %rax
.Lrt_sscanf_126:
	cmpq	%rax, %r12
	je	.Lrt_sscanf_114
.Lrt_sscanf_130:
	addl	%r8d, %r15d
	cmpl	$19, %r15d
	ja	.Lrt_sscanf_114
	movl	%r8d, %edx
	testl	%r8d, %r8d
	je	.Lrt_sscanf_131
	leaq	rt_sscanf_powers_of_ten(%rip), %rcx
	imulq	(%rcx,%rdx,8), %rbp
	addq	%r10, %rbp
.Lrt_sscanf_131:
	negq	%rdx
	movq	%rdx, 24(%rsp)
	movzbl	(%rax), %edx
	jmp	.Lrt_sscanf_123
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_173:
	addl	$1, %r15d
.Lrt_sscanf_119:
	addq	%rdi, %rax
	testq	%r12, %r12
	je	.Lrt_sscanf_121
	jmp	.Lrt_sscanf_116
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_109:
	cmpb	$0, 1(%rdi)
	je	.Lrt_sscanf_114
	movq	$0, 24(%rsp)
	movq	%rcx, %rdi
	movq	$-1, %rsi
	jmp	.Lrt_sscanf_113
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_141:
	movq	$-1, %r9
.Lrt_sscanf_124:
	movl	$1, %edx
	xorl	%r10d, %r10d
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_127:
	movzbl	(%rax,%rdx), %ecx
	movl	%edx, %r8d
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_sscanf_174
	subl	$48, %ecx
	leaq	(%r10,%r10,4), %rsi
	movslq	%ecx, %rcx
	leaq	(%rcx,%rsi,2), %r10
	cmpq	%r9, %rdx
	jnb	.Lrt_sscanf_128
	addq	$1, %rdx
	cmpq	$21, %rdx
	jne	.Lrt_sscanf_127
	movl	$20, %edx
	movl	$20, %r8d
.Lrt_sscanf_128:
	leaq	(%rdi,%rdx), %rax
	testq	%r12, %r12
	je	.Lrt_sscanf_130
	jmp	.Lrt_sscanf_126
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_171:
	negq	%rdx
	leaq	rt_sscanf_exact_powers(%rip), %rcx
	divsd	(%rcx,%rdx,8), %xmm0
	jmp	.Lrt_sscanf_134
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_170:
	leaq	24(%rsp), %rdx
	leaq	1(%rax), %rdi
	movq	%r12, %rsi
	call	rt_sscanf_exponent
	testq	%rax, %rax
	jne	.Lrt_sscanf_132
	jmp	.Lrt_sscanf_114
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_136:
	andl	$536870911, %edx
	cmpq	$268435456, %rdx
	je	.Lrt_sscanf_114
	cvtsd2ss	%xmm0, %xmm0
	movss	%xmm0, 0(%r13)
	jmp	.Lrt_sscanf_107
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_174:
	subl	$1, %edx
	movq	%rdx, %r8
	jmp	.Lrt_sscanf_128
.Lrt_sscanf_125:
	testq	%r9, %r9
	jne	.Lrt_sscanf_124
	xorl	%r10d, %r10d
	movq	%rdi, %rax
	xorl	%r8d, %r8d
	jmp	.Lrt_sscanf_126
	.cfi_endproc
	.size	rt_sscanf_fraction, .-rt_sscanf_fraction
	.p2align 4
	.type	rt_sscanf, @function
rt_sscanf:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%rdi, %r15
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movq	%rsi, %r14
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
	subq	$312, %rsp
	.cfi_def_cfa_offset 368
	movq	%rdx, 144(%rsp)
	movq	%rcx, 152(%rsp)
	movq	%r8, 160(%rsp)
	movq	%r9, 168(%rsp)
	testb	%al, %al
	je	.Lrt_sscanf_318
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm1, 192(%rsp)
	movaps	%xmm2, 208(%rsp)
	movaps	%xmm3, 224(%rsp)
	movaps	%xmm4, 240(%rsp)
	movaps	%xmm5, 256(%rsp)
	movaps	%xmm6, 272(%rsp)
	movaps	%xmm7, 288(%rsp)
.Lrt_sscanf_318:
	movl	$16, %r13d
	movq	%r15, %rbp
	movq	%r14, %rbx
	xorl	%r12d, %r12d
	leaq	368(%rsp), %rax
	movl	$16, 56(%rsp)
	movq	%rax, 64(%rsp)
	leaq	128(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	%rax, 72(%rsp)
	leaq	368(%rsp), %rax
	movl	$48, 60(%rsp)
	movq	%rax, 16(%rsp)
.Lrt_sscanf_177:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rcx
	cmpb	$37, %al
	je	.Lrt_sscanf_178
	testb	%al, %al
	je	.Lrt_sscanf_175
	cmpb	$32, %al
	ja	.Lrt_sscanf_180
	movabsq	$4294983168, %rdx
	btq	%rax, %rdx
	jc	.Lrt_sscanf_448
.Lrt_sscanf_181:
	movzbl	0(%rbp), %edx
	testb	%dl, %dl
	je	.Lrt_sscanf_219
	cmpb	%dl, %al
	je	.Lrt_sscanf_449
.Lrt_sscanf_175:
	addq	$312, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movl	%r12d, %eax
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
.Lrt_sscanf_178:
	.cfi_restore_state
	movzbl	1(%rbx), %edi
	leaq	2(%rbx), %r11
	cmpb	$100, %dil
	je	.Lrt_sscanf_450
	xorl	%ecx, %ecx
	movl	$1, %r10d
	cmpb	$64, %dil
	jbe	.Lrt_sscanf_451
.Lrt_sscanf_195:
	movzbl	0(%rbp), %r9d
	cmpb	$108, %dil
	je	.Lrt_sscanf_452
	cmpb	$104, %dil
	je	.Lrt_sscanf_453
	movl	%edi, %eax
	andl	$-17, %eax
	cmpb	$106, %al
	je	.Lrt_sscanf_204
	cmpb	$116, %dil
	jne	.Lrt_sscanf_454
.Lrt_sscanf_204:
	movzbl	(%r11), %edi
	leaq	1(%r11), %rbx
	movl	$16, %edx
	leal	-91(%rdi), %eax
	andl	$-9, %eax
	testb	%al, %al
	je	.Lrt_sscanf_205
.Lrt_sscanf_456:
	movq	%rbx, %r11
	cmpb	$110, %dil
	jne	.Lrt_sscanf_191
	testb	%r9b, %r9b
	jne	.Lrt_sscanf_213
	cmpb	$0, (%rbx)
	jne	.Lrt_sscanf_219
.Lrt_sscanf_213:
	testl	%r10d, %r10d
	je	.Lrt_sscanf_177
	movq	%rbp, %rax
	subq	%r15, %rax
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_286
	movq	8(%rsp), %rdi
	movl	%r13d, %ecx
	addl	$8, %r13d
	movq	(%rdi,%rcx), %rcx
.Lrt_sscanf_287:
	cmpl	$4, %edx
	jne	.Lrt_sscanf_288
	movl	%eax, (%rcx)
	jmp	.Lrt_sscanf_177
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_180:
	testb	%al, %al
	jns	.Lrt_sscanf_181
.Lrt_sscanf_219:
	leaq	56(%rsp), %rdx
	movq	%r14, %rsi
	movq	%r15, %rdi
	call	__isoc99_vsscanf@PLT
	movl	%eax, %r12d
	jmp	.Lrt_sscanf_175
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_448:
	movzbl	0(%rbp), %eax
	movq	%rcx, %rbx
	cmpb	$32, %al
	ja	.Lrt_sscanf_177
.Lrt_sscanf_183:
	btq	%rax, %rdx
	jnc	.Lrt_sscanf_298
	movzbl	1(%rbp), %eax
	addq	$1, %rbp
	cmpb	$32, %al
	jbe	.Lrt_sscanf_183
.Lrt_sscanf_298:
	movq	%rcx, %rbx
	jmp	.Lrt_sscanf_177
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_449:
	addq	$1, %rbp
	movq	%rcx, %rbx
	jmp	.Lrt_sscanf_177
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_450:
	movq	8(%rsp), %rdx
	movl	%r13d, %eax
	movzbl	0(%rbp), %r9d
	addq	%rdx, %rax
	cmpl	$48, %r13d
	cmovnb	16(%rsp), %rax
	movq	(%rax), %rbx
	cmpb	$32, %r9b
	jbe	.Lrt_sscanf_455
	movl	%r9d, %eax
	movq	%rbp, %r8
.Lrt_sscanf_188:
	xorl	%r10d, %r10d
	cmpb	$45, %al
	movq	%rbx, 24(%rsp)
	sete	%r10b
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	movq	%r10, %rdx
	addq	%r10, %r8
	negq	%rdx
	jmp	.Lrt_sscanf_190
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_192:
	subl	$48, %eax
	leaq	(%rsi,%rsi,4), %rsi
	addq	$1, %rcx
	cltq
	leaq	(%rax,%rsi,2), %rsi
	cmpq	$19, %rcx
	je	.Lrt_sscanf_302
.Lrt_sscanf_190:
	movzbl	(%r8,%rcx), %eax
	movl	%eax, %ebx
	subl	$48, %ebx
	cmpb	$9, %bl
	jbe	.Lrt_sscanf_192
	leal	-1(%rcx), %eax
	movq	24(%rsp), %rbx
	cmpl	$17, %eax
	ja	.Lrt_sscanf_302
	xorq	%rsi, %rdx
	leaq	(%r8,%rcx), %rbp
	addq	%r10, %rdx
	movl	%edx, (%rbx)
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_193
	addl	$8, %r13d
.Lrt_sscanf_194:
	addl	$1, %r12d
	movq	%r11, %rbx
	jmp	.Lrt_sscanf_177
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_452:
	movzbl	(%r11), %edi
	cmpb	$108, %dil
	je	.Lrt_sscanf_200
	leal	-91(%rdi), %eax
	leaq	1(%r11), %rbx
	movl	$8, %edx
	andl	$-9, %eax
.Lrt_sscanf_201:
	testb	%al, %al
	jne	.Lrt_sscanf_456
.Lrt_sscanf_205:
	testb	%r9b, %r9b
	je	.Lrt_sscanf_219
.Lrt_sscanf_207:
	leal	-37(%rdi), %eax
	cmpb	$83, %al
	ja	.Lrt_sscanf_219
	leaq	.Lrt_sscanf_211(%rip), %rsi
	movzbl	%al, %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.Lrt_sscanf_211:
	.long	.Lrt_sscanf_218-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_215-.Lrt_sscanf_211
	.long	.Lrt_sscanf_215-.Lrt_sscanf_211
	.long	.Lrt_sscanf_215-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_210-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_217-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_216-.Lrt_sscanf_211
	.long	.Lrt_sscanf_210-.Lrt_sscanf_211
	.long	.Lrt_sscanf_215-.Lrt_sscanf_211
	.long	.Lrt_sscanf_215-.Lrt_sscanf_211
	.long	.Lrt_sscanf_215-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_214-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_213-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_212-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_210-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_219-.Lrt_sscanf_211
	.long	.Lrt_sscanf_210-.Lrt_sscanf_211
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_455:
	movzbl	%r9b, %edx
	movl	%r9d, %eax
	movq	%rbp, %r8
	movabsq	$4294983168, %rcx
.Lrt_sscanf_189:
	btq	%rdx, %rcx
	jnc	.Lrt_sscanf_188
	movzbl	1(%r8), %edx
	addq	$1, %r8
	movl	%edx, %eax
	cmpb	$32, %dl
	jbe	.Lrt_sscanf_189
	jmp	.Lrt_sscanf_188
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_302:
	xorl	%ecx, %ecx
	movl	$4, %edx
	movl	$1, %r10d
.Lrt_sscanf_191:
	cmpb	$32, %r9b
	ja	.Lrt_sscanf_306
	movabsq	$4294983168, %rsi
	movzbl	%r9b, %eax
.Lrt_sscanf_209:
	btq	%rax, %rsi
	jnc	.Lrt_sscanf_457
	movzbl	1(%rbp), %eax
	addq	$1, %rbp
	movl	%eax, %r9d
	cmpb	$32, %al
	jbe	.Lrt_sscanf_209
	movq	%r11, %rbx
	jmp	.Lrt_sscanf_205
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_453:
	movzbl	(%r11), %edi
	cmpb	$104, %dil
	je	.Lrt_sscanf_203
	leal	-91(%rdi), %eax
	leaq	1(%r11), %rbx
	movl	$2, %edx
	andl	$-9, %eax
	jmp	.Lrt_sscanf_201
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_200:
	movzbl	1(%r11), %edi
	leaq	2(%r11), %rbx
	movl	$16, %edx
	leal	-91(%rdi), %eax
	andl	$-9, %eax
	jmp	.Lrt_sscanf_201
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_451:
	cmpb	$42, %dil
	je	.Lrt_sscanf_458
.Lrt_sscanf_196:
	cmpb	$48, %dil
	je	.Lrt_sscanf_219
	leal	-48(%rdi), %eax
	cmpb	$9, %al
	ja	.Lrt_sscanf_305
	leaq	8(%r11), %rdx
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_197:
	leal	(%rcx,%rcx,4), %eax
	addq	$1, %r11
	leal	-48(%rdi,%rax,2), %ecx
	movzbl	-1(%r11), %edi
	leal	-48(%rdi), %eax
	cmpb	$9, %al
	ja	.Lrt_sscanf_195
	cmpq	%rdx, %r11
	jne	.Lrt_sscanf_197
	jmp	.Lrt_sscanf_219
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_306:
	movq	%r11, %rbx
	jmp	.Lrt_sscanf_207
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_454:
	leal	-91(%rdi), %eax
	movq	%r11, %rbx
	movl	$4, %edx
	andl	$-9, %eax
	jmp	.Lrt_sscanf_201
.Lrt_sscanf_457:
	movzbl	0(%rbp), %r9d
	movq	%r11, %rbx
	jmp	.Lrt_sscanf_205
.Lrt_sscanf_215:
	cmpl	$1, %r10d
	jne	.Lrt_sscanf_219
	leal	-4(%rdx), %eax
	andl	$-5, %eax
	orl	%ecx, %eax
	jne	.Lrt_sscanf_219
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_235
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %rcx
.Lrt_sscanf_236:
	movq	%rbp, %rdi
	xorl	%esi, %esi
	call	rt_sscanf_fraction
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.Lrt_sscanf_219
.Lrt_sscanf_447:
	addl	$1, %r12d
	jmp	.Lrt_sscanf_177
.Lrt_sscanf_458:
	movzbl	2(%rbx), %edi
	leaq	3(%rbx), %r11
	xorl	%r10d, %r10d
	jmp	.Lrt_sscanf_196
.Lrt_sscanf_210:
	xorl	%r9d, %r9d
	testl	%r10d, %r10d
	je	.Lrt_sscanf_223
.Lrt_sscanf_293:
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_224
	movq	8(%rsp), %rsi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rsi,%rax), %r9
.Lrt_sscanf_223:
	movl	%edi, %eax
	andl	$-33, %eax
	cmpb	$88, %al
	jne	.Lrt_sscanf_225
	testl	%ecx, %ecx
	jne	.Lrt_sscanf_219
	xorl	%esi, %esi
	jmp	.Lrt_sscanf_229
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_459:
	subl	$48, %eax
	salq	$4, %rsi
	cltq
	orq	%rax, %rsi
.Lrt_sscanf_227:
	addq	$1, %rbp
	addl	$1, %ecx
.Lrt_sscanf_229:
	movzbl	0(%rbp), %eax
	leal	-48(%rax), %edi
	cmpb	$9, %dil
	jbe	.Lrt_sscanf_459
	orl	$32, %eax
	leal	-97(%rax), %edi
	cmpb	$5, %dil
	ja	.Lrt_sscanf_228
	movzbl	%al, %eax
	salq	$4, %rsi
	subl	$87, %eax
	cltq
	orq	%rax, %rsi
	jmp	.Lrt_sscanf_227
.Lrt_sscanf_216:
	movl	%r10d, 36(%rsp)
	movb	%r9b, 47(%rsp)
	cmpl	$4, %edx
	jne	.Lrt_sscanf_219
	testl	%ecx, %ecx
	movl	$1, %edx
	movq	%rbp, %rdi
	movl	%ecx, 40(%rsp)
	cmovne	%rcx, %rdx
	movq	%rdx, %rsi
	movq	%rdx, 24(%rsp)
	call	strnlen@PLT
	movq	24(%rsp), %rdx
	cmpq	%rdx, %rax
	jb	.Lrt_sscanf_219
	movl	36(%rsp), %r10d
	testl	%r10d, %r10d
	je	.Lrt_sscanf_237
	cmpl	$47, %r13d
	movl	40(%rsp), %ecx
	movzbl	47(%rsp), %r9d
	ja	.Lrt_sscanf_238
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %rdi
.Lrt_sscanf_239:
	cmpq	%r15, %rdi
	jb	.Lrt_sscanf_240
	movq	%rbp, %rax
	cmpq	%rdi, %rbp
	jb	.Lrt_sscanf_241
	jmp	.Lrt_sscanf_242
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_244:
	addq	$1, %rax
	cmpq	%rdi, %rax
	je	.Lrt_sscanf_242
.Lrt_sscanf_241:
	cmpb	$0, (%rax)
	jne	.Lrt_sscanf_244
.Lrt_sscanf_242:
	cmpq	%rdi, %rax
	setnb	%al
	movzbl	%al, %eax
.Lrt_sscanf_243:
	testl	%eax, %eax
	jne	.Lrt_sscanf_219
	cmpl	$1, %ecx
	ja	.Lrt_sscanf_245
	movb	%r9b, (%rdi)
.Lrt_sscanf_246:
	addl	$1, %r12d
.Lrt_sscanf_237:
	addq	%rdx, %rbp
	jmp	.Lrt_sscanf_177
.Lrt_sscanf_217:
	cmpl	$4, %edx
	jne	.Lrt_sscanf_219
	testl	%ecx, %ecx
	movl	%ecx, %r8d
	movq	$-1, %rax
	cmove	%rax, %r8
	xorl	%r11d, %r11d
	testl	%r10d, %r10d
	je	.Lrt_sscanf_262
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_263
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %r11
.Lrt_sscanf_262:
	movq	$0, 112(%rsp)
	movzbl	(%rbx), %ecx
	pxor	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 96(%rsp)
	cmpb	$94, %cl
	jne	.Lrt_sscanf_264
	movl	$1, 112(%rsp)
	movzbl	1(%rbx), %ecx
	addq	$1, %rbx
.Lrt_sscanf_264:
	movl	%ecx, %edx
	testb	%cl, %cl
	je	.Lrt_sscanf_219
	movq	%rbp, 24(%rsp)
	leaq	2(%rbx), %rdi
	xorl	%esi, %esi
	xorl	%r9d, %r9d
	jmp	.Lrt_sscanf_266
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_269:
	movl	%edx, %esi
	movl	$1, %r9d
	shrb	$6, %sil
	salq	%cl, %r9
	andl	$3, %esi
	orq	%r9, 80(%rsp,%rsi,8)
	testb	%al, %al
	je	.Lrt_sscanf_219
	leaq	1(%rdi), %rcx
	cmpb	$93, %al
	je	.Lrt_sscanf_268
.Lrt_sscanf_267:
	movq	%rcx, %rdi
	movl	%edx, %esi
	movl	%eax, %ecx
	movl	%eax, %edx
	movl	$1, %r9d
.Lrt_sscanf_266:
	movzbl	-1(%rdi), %eax
	movq	%rdi, %rbx
	cmpb	$45, %dl
	jne	.Lrt_sscanf_269
	testb	%r9b, %r9b
	je	.Lrt_sscanf_269
	testb	%al, %al
	setne	%bpl
	cmpb	$93, %al
	setne	%r9b
	testb	%r9b, %bpl
	je	.Lrt_sscanf_269
	cmpb	%sil, %al
	jb	.Lrt_sscanf_269
	movzbl	%sil, %ecx
	movzbl	%al, %ebx
	movl	$1, %r9d
	cmpl	%ebx, %ecx
	jnb	.Lrt_sscanf_460
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_270:
	movl	%ecx, %edx
	movq	%r9, %rsi
	salq	%cl, %rsi
	shrl	$6, %edx
	addl	$1, %ecx
	orq	%rsi, 80(%rsp,%rdx,8)
	cmpl	%ebx, %ecx
	jne	.Lrt_sscanf_270
	leaq	1(%rdi), %rcx
	movl	$45, %edx
	jmp	.Lrt_sscanf_267
.Lrt_sscanf_212:
	cmpl	$4, %edx
	jne	.Lrt_sscanf_219
	movl	%ecx, %esi
	testl	%ecx, %ecx
	movq	$-1, %rax
	cmove	%rax, %rsi
	xorl	%ecx, %ecx
	testl	%r10d, %r10d
	je	.Lrt_sscanf_248
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_249
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %rcx
.Lrt_sscanf_248:
	movabsq	$4294983168, %rdi
	xorl	%edx, %edx
.Lrt_sscanf_252:
	movzbl	0(%rbp,%rdx), %eax
	testb	%al, %al
	je	.Lrt_sscanf_250
	cmpb	$32, %al
	ja	.Lrt_sscanf_251
	btq	%rax, %rdi
	jnc	.Lrt_sscanf_251
.Lrt_sscanf_250:
	testq	%rcx, %rcx
	je	.Lrt_sscanf_260
	cmpq	%r15, %rcx
	jb	.Lrt_sscanf_255
	movq	%rbp, %rax
	cmpq	%rcx, %rbp
	jb	.Lrt_sscanf_256
	jmp	.Lrt_sscanf_257
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_259:
	addq	$1, %rax
	cmpq	%rcx, %rax
	je	.Lrt_sscanf_257
.Lrt_sscanf_256:
	cmpb	$0, (%rax)
	jne	.Lrt_sscanf_259
.Lrt_sscanf_257:
	cmpq	%rcx, %rax
	setnb	%al
	movzbl	%al, %eax
.Lrt_sscanf_258:
	testl	%eax, %eax
	jne	.Lrt_sscanf_219
	movq	%rcx, %rdi
	movq	%rbp, %rsi
	movl	%r10d, 36(%rsp)
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %rdx
	movl	36(%rsp), %r10d
	movq	%rax, %rcx
.Lrt_sscanf_260:
	addq	%rdx, %rbp
	testl	%r10d, %r10d
	je	.Lrt_sscanf_177
	movb	$0, (%rcx,%rdx)
	jmp	.Lrt_sscanf_447
.Lrt_sscanf_214:
	leal	-43(%r9), %eax
	testb	$-3, %al
	jne	.Lrt_sscanf_220
	movzbl	1(%rbp), %r9d
.Lrt_sscanf_220:
	testb	%r9b, %r9b
	je	.Lrt_sscanf_219
	cmpb	$48, %r9b
	je	.Lrt_sscanf_219
	xorl	%r9d, %r9d
	testl	%r10d, %r10d
	jne	.Lrt_sscanf_293
.Lrt_sscanf_225:
	xorl	%eax, %eax
	cmpb	$117, %dil
	movl	%edx, %r8d
	movq	%rbp, %rdi
	setne	%al
	xorl	%esi, %esi
	movl	%r10d, 24(%rsp)
	movl	%eax, %edx
	call	rt_sscanf_integer
	movl	24(%rsp), %r10d
	testq	%rax, %rax
	movq	%rax, %rbp
	je	.Lrt_sscanf_219
.Lrt_sscanf_234:
	cmpq	$-1, %rbp
	je	.Lrt_sscanf_175
	addl	%r10d, %r12d
	jmp	.Lrt_sscanf_177
.Lrt_sscanf_218:
	cmpl	$4, %edx
	setne	%al
	testl	%ecx, %ecx
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_sscanf_219
	testl	%r10d, %r10d
	je	.Lrt_sscanf_219
	cmpb	$37, %r9b
	jne	.Lrt_sscanf_175
	addq	$1, %rbp
	jmp	.Lrt_sscanf_177
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_251:
	addq	$1, %rdx
	cmpq	%rdx, %rsi
	jne	.Lrt_sscanf_252
	jmp	.Lrt_sscanf_250
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_203:
	movzbl	1(%r11), %edi
	leaq	2(%r11), %rbx
	movl	$1, %edx
	leal	-91(%rdi), %eax
	andl	$-9, %eax
	jmp	.Lrt_sscanf_201
.Lrt_sscanf_268:
	movq	24(%rsp), %rbp
	testq	%rdi, %rdi
	je	.Lrt_sscanf_219
	movl	112(%rsp), %esi
	xorl	%edx, %edx
	jmp	.Lrt_sscanf_273
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_276:
	movl	%ecx, %eax
	shrb	$6, %al
	andl	$3, %eax
	movq	80(%rsp,%rax,8), %rax
	shrq	%cl, %rax
	andl	$1, %eax
	cmpl	%esi, %eax
	je	.Lrt_sscanf_274
	addq	$1, %rdx
	cmpq	%rdx, %r8
	je	.Lrt_sscanf_275
.Lrt_sscanf_273:
	movzbl	0(%rbp,%rdx), %ecx
	testb	%cl, %cl
	jne	.Lrt_sscanf_276
.Lrt_sscanf_274:
	testq	%r11, %r11
	je	.Lrt_sscanf_277
	testq	%rdx, %rdx
	je	.Lrt_sscanf_175
.Lrt_sscanf_278:
	cmpq	%r15, %r11
	jb	.Lrt_sscanf_280
	movq	%rbp, %rax
	cmpq	%r11, %rbp
	jb	.Lrt_sscanf_281
	jmp	.Lrt_sscanf_219
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_284:
	addq	$1, %rax
	cmpq	%rax, %r11
	je	.Lrt_sscanf_219
.Lrt_sscanf_281:
	cmpb	$0, (%rax)
	jne	.Lrt_sscanf_284
	cmpq	%r11, %rax
	jnb	.Lrt_sscanf_219
.Lrt_sscanf_283:
	movq	%r11, %rdi
	movq	%rbp, %rsi
	movl	%r10d, 36(%rsp)
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %rdx
	movl	36(%rsp), %r10d
	movq	%rax, %r11
.Lrt_sscanf_285:
	addq	%rdx, %rbp
	testl	%r10d, %r10d
	je	.Lrt_sscanf_177
	movb	$0, (%r11,%rdx)
	addl	$1, %r12d
	jmp	.Lrt_sscanf_177
.Lrt_sscanf_193:
	addq	$8, 16(%rsp)
	jmp	.Lrt_sscanf_194
.Lrt_sscanf_277:
	testq	%rdx, %rdx
	je	.Lrt_sscanf_175
	jmp	.Lrt_sscanf_285
.Lrt_sscanf_275:
	testq	%r11, %r11
	jne	.Lrt_sscanf_278
	jmp	.Lrt_sscanf_285
.Lrt_sscanf_240:
	leaq	(%rdi,%rdx), %rax
	cmpq	%r15, %rax
	setnb	%al
	movzbl	%al, %eax
	jmp	.Lrt_sscanf_243
.Lrt_sscanf_286:
	movq	16(%rsp), %rdi
	movq	(%rdi), %rcx
	addq	$8, %rdi
	movq	%rdi, 16(%rsp)
	jmp	.Lrt_sscanf_287
.Lrt_sscanf_255:
	leaq	(%rcx,%rdx), %rax
	cmpq	%r15, %rax
	setnb	%al
	movzbl	%al, %eax
	jmp	.Lrt_sscanf_258
.Lrt_sscanf_288:
	cmpl	$7, %edx
	jbe	.Lrt_sscanf_290
	movq	%rax, (%rcx)
	jmp	.Lrt_sscanf_177
.Lrt_sscanf_228:
	testl	%ecx, %ecx
	sete	%dil
	cmpl	$15, %ecx
	setg	%cl
	orb	%cl, %dil
	jne	.Lrt_sscanf_219
	cmpb	$120, %al
	je	.Lrt_sscanf_219
	testq	%r9, %r9
	je	.Lrt_sscanf_234
	cmpl	$4, %edx
	jne	.Lrt_sscanf_231
	movl	%esi, (%r9)
	jmp	.Lrt_sscanf_234
.Lrt_sscanf_280:
	leaq	(%r11,%rdx), %rax
	cmpq	%r15, %rax
	jb	.Lrt_sscanf_283
	jmp	.Lrt_sscanf_219
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_290:
	cmpl	$2, %edx
	je	.Lrt_sscanf_461
	movb	%al, (%rcx)
	jmp	.Lrt_sscanf_177
.Lrt_sscanf_235:
	movq	16(%rsp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_236
.Lrt_sscanf_245:
	movq	%rbp, %rsi
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %rdx
	jmp	.Lrt_sscanf_246
.Lrt_sscanf_238:
	movq	16(%rsp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_239
.Lrt_sscanf_305:
	xorl	%ecx, %ecx
	jmp	.Lrt_sscanf_195
.Lrt_sscanf_224:
	movq	16(%rsp), %rax
	movq	(%rax), %r9
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_223
.Lrt_sscanf_460:
	leaq	1(%rdi), %rcx
	jmp	.Lrt_sscanf_267
.Lrt_sscanf_263:
	movq	16(%rsp), %rax
	movq	(%rax), %r11
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_262
.Lrt_sscanf_249:
	movq	16(%rsp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_248
.Lrt_sscanf_461:
	movw	%ax, (%rcx)
	jmp	.Lrt_sscanf_177
.Lrt_sscanf_231:
	cmpl	$7, %edx
	jbe	.Lrt_sscanf_232
	movq	%rsi, (%r9)
	jmp	.Lrt_sscanf_234
.Lrt_sscanf_232:
	cmpl	$2, %edx
	je	.Lrt_sscanf_462
	movb	%sil, (%r9)
	jmp	.Lrt_sscanf_234
.Lrt_sscanf_462:
	movw	%si, (%r9)
	jmp	.Lrt_sscanf_234
	.cfi_endproc
	.size	rt_sscanf, .-rt_sscanf
	.section	.rodata
	.align 32
	.type	rt_sscanf_exact_powers, @object
	.size	rt_sscanf_exact_powers, 184
rt_sscanf_exact_powers:
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
	.type	rt_sscanf_powers_of_ten, @object
	.size	rt_sscanf_powers_of_ten, 160
rt_sscanf_powers_of_ten:
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
.Lrt_sscanf_C0:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.section	.note.GNU-stack,"",@progbits
