	.text
	.p2align 4
	.type	rt_scanf_exponent, @function
rt_scanf_exponent:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movq	%rsi, %r8
	movq	%rdx, %r10
	testq	%rsi, %rsi
	je	.Lrt_scanf_2
	cmpq	%rsi, %rdi
	jnb	.Lrt_scanf_34
	movzbl	(%rdi), %r11d
	cmpb	$45, %r11b
	je	.Lrt_scanf_4
	cmpb	$43, %r11b
	je	.Lrt_scanf_4
.Lrt_scanf_5:
	movq	%r8, %rbx
	subq	%rdi, %rbx
	cmpq	$23, %rbx
	jle	.Lrt_scanf_9
	movabsq	$3472328296227680304, %r9
	movq	(%rdi), %rdx
	movabsq	$8536140394893047414, %rsi
	movabsq	$-9187201950435737472, %rcx
	xorq	%r9, %rdx
	leaq	(%rdx,%rsi), %rax
	orq	%rdx, %rax
	andq	%rcx, %rax
	je	.Lrt_scanf_13
	rep bsfq	%rax, %rax
	leal	-7(%rax), %ecx
	movq	%rdx, %rax
	movl	%ecx, %r9d
	negl	%ecx
	salq	%cl, %rax
	shrl	$3, %r9d
	leaq	(%rax,%rax,4), %rdx
	salq	$9, %rdx
	addq	%rax, %rdx
	movabsq	$71777214294589695, %rax
	shrq	$8, %rdx
	andq	%rax, %rdx
	movabsq	$281470681808895, %rax
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rax, %rdx
	movabsq	$42949672960001, %rax
	imulq	%rax, %rdx
	movl	%r9d, %eax
	addq	%rdi, %rax
	shrq	$32, %rdx
.Lrt_scanf_14:
	cmpq	%rax, %r8
	je	.Lrt_scanf_34
.Lrt_scanf_23:
	subl	$1, %r9d
	cmpl	$3, %r9d
	ja	.Lrt_scanf_34
	movq	%rdx, %rcx
	negq	%rcx
	cmpb	$45, %r11b
	cmove	%rcx, %rdx
	addq	%rdx, (%r10)
.Lrt_scanf_1:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_4:
	.cfi_restore_state
	addq	$1, %rdi
	cmpq	%r8, %rdi
	jb	.Lrt_scanf_5
.Lrt_scanf_34:
	xorl	%eax, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_2:
	.cfi_restore_state
	movzbl	(%rdi), %r11d
	testb	%r11b, %r11b
	je	.Lrt_scanf_34
	cmpb	$45, %r11b
	je	.Lrt_scanf_40
	movq	$-1, %rbx
	cmpb	$43, %r11b
	jne	.Lrt_scanf_9
.Lrt_scanf_40:
	cmpb	$0, 1(%rdi)
	leaq	1(%rdi), %rax
	je	.Lrt_scanf_34
	movq	%rax, %rdi
	movq	$-1, %rbx
.Lrt_scanf_9:
	xorl	%eax, %eax
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_18:
	movzbl	(%rdi,%rax), %ecx
	movl	%eax, %r9d
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_20
	subl	$48, %ecx
	leaq	(%rdx,%rdx,4), %rdx
	addq	$1, %rax
	movslq	%ecx, %rcx
	leaq	(%rcx,%rdx,2), %rdx
	cmpq	%rbx, %rax
	jnb	.Lrt_scanf_42
	cmpq	$20, %rax
	jne	.Lrt_scanf_18
	leaq	20(%rdi), %rax
	testq	%r8, %r8
	je	.Lrt_scanf_34
	movl	$20, %r9d
	jmp	.Lrt_scanf_14
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_42:
	addl	$1, %r9d
.Lrt_scanf_20:
	addq	%rdi, %rax
	testq	%r8, %r8
	je	.Lrt_scanf_23
	jmp	.Lrt_scanf_14
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_13:
	xorq	8(%rdi), %r9
	xorl	%eax, %eax
	addq	%r9, %rsi
	orq	%r9, %rsi
	testq	%rcx, %rsi
	jne	.Lrt_scanf_1
	movabsq	$71777214294589695, %rcx
	leaq	(%rdx,%rdx,4), %rax
	movabsq	$281470681808895, %rsi
	salq	$9, %rax
	addq	%rax, %rdx
	leaq	(%r9,%r9,4), %rax
	shrq	$8, %rdx
	salq	$9, %rax
	andq	%rcx, %rdx
	addq	%r9, %rax
	imulq	$6553601, %rdx, %rdx
	shrq	$8, %rax
	andq	%rcx, %rax
	movabsq	$42949672960001, %rcx
	imulq	$6553601, %rax, %rax
	shrq	$16, %rdx
	andq	%rsi, %rdx
	imulq	%rcx, %rdx
	shrq	$16, %rax
	andq	%rsi, %rax
	imulq	%rcx, %rax
	shrq	$32, %rdx
	imulq	$100000000, %rdx, %rdx
	shrq	$32, %rax
	addq	%rax, %rdx
	movl	$16, %eax
.Lrt_scanf_15:
	movzbl	(%rdi,%rax), %ecx
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_43
	leaq	(%rdx,%rdx,4), %rsi
	leal	-48(%rcx), %edx
	addq	$1, %rax
	movslq	%edx, %rdx
	leaq	(%rdx,%rsi,2), %rdx
	cmpq	$20, %rax
	jne	.Lrt_scanf_15
	movl	$20, %r9d
.Lrt_scanf_16:
	addq	%rdi, %rax
	jmp	.Lrt_scanf_14
.Lrt_scanf_43:
	movl	%eax, %r9d
	jmp	.Lrt_scanf_16
	.cfi_endproc
	.size	rt_scanf_exponent, .-rt_scanf_exponent
	.p2align 4
	.type	rt_scanf_integer, @function
rt_scanf_integer:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	movq	$-1, %rax
	movq	%rsi, %r10
	pushq	%r13
	.cfi_def_cfa_offset 24
	.cfi_offset 13, -24
	pushq	%r12
	.cfi_def_cfa_offset 32
	.cfi_offset 12, -32
	movl	%ecx, %r12d
	pushq	%rbp
	.cfi_def_cfa_offset 40
	.cfi_offset 6, -40
	testl	%r12d, %r12d
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset 3, -48
	movzbl	(%rdi), %ebp
	movl	%edx, %ebx
	movq	%r12, %rdx
	cmove	%rax, %r12
	leal	-43(%rbp), %eax
	testb	$-3, %al
	jne	.Lrt_scanf_46
	leaq	1(%rdi), %rsi
	subq	$1, %r12
	testq	%r10, %r10
	je	.Lrt_scanf_47
	xorl	%eax, %eax
	cmpq	%r10, %rsi
	jnb	.Lrt_scanf_44
.Lrt_scanf_49:
	movq	%r10, %rax
	subq	%rsi, %rax
	testl	%edx, %edx
	jne	.Lrt_scanf_52
	cmpq	$23, %rax
	jle	.Lrt_scanf_52
	movabsq	$3472328296227680304, %r11
	movq	(%rsi), %rdx
	movabsq	$8536140394893047414, %rcx
	movabsq	$-9187201950435737472, %rdi
	xorq	%r11, %rdx
	leaq	(%rdx,%rcx), %rax
	orq	%rdx, %rax
	andq	%rdi, %rax
	je	.Lrt_scanf_53
	rep bsfq	%rax, %rax
	leal	-7(%rax), %ecx
	movq	%rdx, %rax
	movl	%ecx, %r11d
	negl	%ecx
	salq	%cl, %rax
	shrl	$3, %r11d
	leaq	(%rax,%rax,4), %rdx
	salq	$9, %rdx
	addq	%rax, %rdx
	movabsq	$71777214294589695, %rax
	shrq	$8, %rdx
	andq	%rax, %rdx
	movabsq	$281470681808895, %rax
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rax, %rdx
	movabsq	$42949672960001, %rax
	imulq	%rax, %rdx
	movl	%r11d, %eax
	shrq	$32, %rdx
.Lrt_scanf_54:
	addq	%rsi, %rax
	testq	%r10, %r10
	setne	%cl
	movl	%ecx, %edi
	cmpq	%rax, %r10
	jne	.Lrt_scanf_91
	testb	%cl, %cl
	jne	.Lrt_scanf_89
.Lrt_scanf_91:
	testl	%r11d, %r11d
	jne	.Lrt_scanf_66
.Lrt_scanf_74:
	testb	%dil, %dil
	je	.Lrt_scanf_83
.Lrt_scanf_89:
	xorl	%eax, %eax
.Lrt_scanf_44:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	popq	%rbp
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r13
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_46:
	.cfi_restore_state
	testq	%rsi, %rsi
	je	.Lrt_scanf_51
	movq	%rdi, %rsi
	jmp	.Lrt_scanf_49
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_47:
	cmpb	$0, 1(%rdi)
	movq	$-1, %rax
	je	.Lrt_scanf_44
	movq	%rsi, %rdi
	testq	%r12, %r12
	je	.Lrt_scanf_44
.Lrt_scanf_51:
	xorl	%eax, %eax
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_62:
	movzbl	(%rdi,%rax), %ecx
	movl	%eax, %r11d
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_116
	subl	$48, %ecx
	leaq	(%rdx,%rdx,4), %rdx
	addq	$1, %rax
	movslq	%ecx, %rcx
	leaq	(%rcx,%rdx,2), %rdx
	cmpq	%r12, %rax
	jnb	.Lrt_scanf_117
	cmpq	$20, %rax
	jne	.Lrt_scanf_62
	movl	$20, %r11d
.Lrt_scanf_59:
	addq	%rdi, %rax
	testq	%r10, %r10
	je	.Lrt_scanf_66
	cmpq	%r10, %rax
	je	.Lrt_scanf_89
.Lrt_scanf_66:
	cmpl	$18, %r11d
	ja	.Lrt_scanf_118
.Lrt_scanf_67:
	testq	%r9, %r9
	je	.Lrt_scanf_44
	movq	%rdx, %rcx
	negq	%rcx
	cmpb	$45, %bpl
	cmove	%rcx, %rdx
	cmpl	$4, %r8d
	jne	.Lrt_scanf_70
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	popq	%rbp
	.cfi_def_cfa_offset 32
	movl	%edx, (%r9)
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r13
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	ret
.Lrt_scanf_61:
	.cfi_restore_state
	testq	%r10, %r10
	setne	%dl
	movl	%edx, %edi
	cmpq	%rsi, %r10
	jne	.Lrt_scanf_74
	xorl	%eax, %eax
	testb	%dl, %dl
	jne	.Lrt_scanf_44
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_83:
	movq	$-1, %rax
	jmp	.Lrt_scanf_44
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_52:
	cmpq	%rax, %r12
	cmova	%rax, %r12
	testq	%r12, %r12
	je	.Lrt_scanf_61
	movq	%rsi, %rdi
	jmp	.Lrt_scanf_51
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_116:
	movq	%rdi, %rsi
	jmp	.Lrt_scanf_54
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_117:
	addl	$1, %r11d
	jmp	.Lrt_scanf_59
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_53:
	leaq	(%rdx,%rdx,4), %rax
	xorq	8(%rsi), %r11
	movabsq	$71777214294589695, %r14
	movabsq	$281470681808895, %r13
	salq	$9, %rax
	addq	%r11, %rcx
	movabsq	$42949672960001, %r12
	addq	%rax, %rdx
	orq	%r11, %rcx
	shrq	$8, %rdx
	andq	%r14, %rdx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%r13, %rdx
	imulq	%r12, %rdx
	shrq	$32, %rdx
	andq	%rdi, %rcx
	je	.Lrt_scanf_55
	rep bsfq	%rcx, %rcx
	leaq	rt_scanf_powers_of_ten(%rip), %rax
	subl	$7, %ecx
	movl	%ecx, %edi
	shrl	$3, %edi
	movl	%edi, %ebx
	imulq	(%rax,%rbx,8), %rdx
	leal	8(%rdi), %eax
	movq	%rax, %rbx
	addq	%rsi, %rax
	cmpq	%rax, %r10
	sete	%sil
	testq	%r10, %r10
	setne	%r10b
	andl	%r10d, %esi
	testl	%edi, %edi
	je	.Lrt_scanf_56
	testb	%sil, %sil
	jne	.Lrt_scanf_89
	cmpl	$18, %ebx
	ja	.Lrt_scanf_89
	negl	%ecx
	salq	%cl, %r11
	leaq	(%r11,%r11,4), %rcx
	salq	$9, %rcx
	addq	%r11, %rcx
	shrq	$8, %rcx
	andq	%r14, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r13, %rcx
	imulq	%r12, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rdx
	jmp	.Lrt_scanf_67
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_118:
	cmpl	$19, %r11d
	jne	.Lrt_scanf_89
	testl	%ebx, %ebx
	je	.Lrt_scanf_67
	testq	%rdx, %rdx
	jns	.Lrt_scanf_67
	jmp	.Lrt_scanf_89
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_70:
	cmpl	$7, %r8d
	jbe	.Lrt_scanf_71
	movq	%rdx, (%r9)
	jmp	.Lrt_scanf_44
.Lrt_scanf_56:
	testb	%sil, %sil
	je	.Lrt_scanf_67
	jmp	.Lrt_scanf_89
.Lrt_scanf_71:
	cmpl	$2, %r8d
	je	.Lrt_scanf_119
	movb	%dl, (%r9)
	jmp	.Lrt_scanf_44
.Lrt_scanf_119:
	movw	%dx, (%r9)
	jmp	.Lrt_scanf_44
.Lrt_scanf_55:
	imulq	$100000000, %rdx, %rdx
	leaq	(%r11,%r11,4), %rax
	salq	$9, %rax
	addq	%r11, %rax
	shrq	$8, %rax
	andq	%r14, %rax
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%r13, %rax
	imulq	%r12, %rax
	shrq	$32, %rax
	addq	%rax, %rdx
	movl	$16, %eax
.Lrt_scanf_58:
	movzbl	(%rsi,%rax), %edi
	movl	%edi, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_120
	leaq	(%rdx,%rdx,4), %rcx
	leal	-48(%rdi), %edx
	addq	$1, %rax
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %rdx
	cmpq	$20, %rax
	jne	.Lrt_scanf_58
	movq	%rsi, %rdi
	movl	$20, %r11d
	jmp	.Lrt_scanf_59
.Lrt_scanf_120:
	movl	%eax, %r11d
	movq	%rsi, %rdi
	jmp	.Lrt_scanf_59
	.cfi_endproc
	.size	rt_scanf_integer, .-rt_scanf_integer
	.p2align 4
	.type	rt_scanf_fraction, @function
rt_scanf_fraction:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%rdi, %r8
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%rcx, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	movl	%edx, %ebp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	movzbl	(%rdi), %r13d
	leal	-43(%r13), %eax
	testb	$-3, %al
	jne	.Lrt_scanf_122
	leaq	1(%rdi), %rdi
	testq	%rsi, %rsi
	je	.Lrt_scanf_123
	cmpq	%rsi, %rdi
	jnb	.Lrt_scanf_128
	movq	$0, 16(%rsp)
	movq	%rsi, %r9
	movq	%rdi, %r8
	subq	%rdi, %r9
	cmpq	$23, %r9
	jle	.Lrt_scanf_127
.Lrt_scanf_126:
	movabsq	$3472328296227680304, %r9
	movq	(%rdi), %rdx
	movabsq	$8536140394893047414, %rcx
	movabsq	$-9187201950435737472, %r8
	xorq	%r9, %rdx
	leaq	(%rdx,%rcx), %rax
	orq	%rdx, %rax
	andq	%r8, %rax
	je	.Lrt_scanf_130
	rep bsfq	%rax, %rax
	leal	-7(%rax), %ecx
	movl	%ecx, %eax
	negl	%ecx
	salq	%cl, %rdx
	shrl	$3, %eax
	leaq	(%rdx,%rdx,4), %rbx
	salq	$9, %rbx
	addq	%rdx, %rbx
	movabsq	$71777214294589695, %rdx
	shrq	$8, %rbx
	andq	%rdx, %rbx
	movabsq	$281470681808895, %rdx
	imulq	$6553601, %rbx, %rbx
	shrq	$16, %rbx
	andq	%rdx, %rbx
	movabsq	$42949672960001, %rdx
	imulq	%rdx, %rbx
	movl	%eax, %edx
	addq	%rdi, %rdx
	shrq	$32, %rbx
.Lrt_scanf_131:
	cmpq	%rdx, %rsi
	je	.Lrt_scanf_128
.Lrt_scanf_142:
	cmpl	$19, %eax
	ja	.Lrt_scanf_128
.Lrt_scanf_141:
	testl	%eax, %eax
	je	.Lrt_scanf_143
	movzbl	(%rdx), %ecx
	cmpb	$46, %cl
	je	.Lrt_scanf_166
.Lrt_scanf_144:
	orl	$32, %ecx
	testl	%eax, %eax
	je	.Lrt_scanf_128
	cmpb	$120, %cl
	je	.Lrt_scanf_128
	cmpb	$101, %cl
	je	.Lrt_scanf_215
.Lrt_scanf_160:
	movq	16(%rsp), %rax
	leaq	22(%rax), %rcx
	cmpq	$44, %rcx
	ja	.Lrt_scanf_128
	movabsq	$9007199254740992, %rcx
	cmpq	%rbx, %rcx
	jb	.Lrt_scanf_128
	stmxcsr	4(%rsp)
	testl	$24576, 4(%rsp)
	jne	.Lrt_scanf_128
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rbx, %xmm0
	testq	%rax, %rax
	js	.Lrt_scanf_216
	leaq	rt_scanf_exact_powers(%rip), %rcx
	mulsd	(%rcx,%rax,8), %xmm0
.Lrt_scanf_162:
	cmpb	$45, %r13b
	jne	.Lrt_scanf_163
	xorpd	.Lrt_scanf_C0(%rip), %xmm0
.Lrt_scanf_163:
	movq	%xmm0, %rax
	cmpl	$8, %ebp
	jne	.Lrt_scanf_164
	movq	%xmm0, (%r12)
	jmp	.Lrt_scanf_121
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_122:
	movq	$0, 16(%rsp)
	movq	$-1, %r9
	testq	%rsi, %rsi
	jne	.Lrt_scanf_217
.Lrt_scanf_127:
	xorl	%edx, %edx
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_137:
	movzbl	(%r8,%rdx), %ecx
	movl	%edx, %eax
	movl	%ecx, %edi
	subl	$48, %edi
	cmpb	$9, %dil
	ja	.Lrt_scanf_218
	subl	$48, %ecx
	leaq	(%rbx,%rbx,4), %rdi
	addq	$1, %rdx
	movslq	%ecx, %rcx
	leaq	(%rcx,%rdi,2), %rbx
	cmpq	%r9, %rdx
	jnb	.Lrt_scanf_219
	cmpq	$20, %rdx
	jne	.Lrt_scanf_137
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_128:
	xorl	%edx, %edx
.Lrt_scanf_121:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%rdx, %rax
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
.Lrt_scanf_217:
	.cfi_restore_state
	movq	%rsi, %r9
	subq	%rdi, %r9
	cmpq	$23, %r9
	jg	.Lrt_scanf_126
	testq	%r9, %r9
	jne	.Lrt_scanf_127
	cmpq	%rdi, %rsi
	je	.Lrt_scanf_128
	movq	%r8, %rdx
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_143:
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	cmpb	$46, (%rdx)
	jne	.Lrt_scanf_128
.Lrt_scanf_166:
	leaq	1(%rdx), %rdi
	testq	%rsi, %rsi
	je	.Lrt_scanf_169
	movq	%rsi, %r11
	subq	%rdi, %r11
	cmpq	$23, %r11
	jle	.Lrt_scanf_146
	movabsq	$3472328296227680304, %r8
	movq	1(%rdx), %r9
	movabsq	$8536140394893047414, %r15
	movabsq	$-9187201950435737472, %r14
	xorq	%r8, %r9
	leaq	(%r9,%r15), %rcx
	orq	%r9, %rcx
	andq	%r14, %rcx
	je	.Lrt_scanf_147
	movabsq	$71777214294589695, %rdx
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %r10d
	negl	%ecx
	salq	%cl, %r9
	shrl	$3, %r10d
	leaq	(%r9,%r9,4), %r14
	movl	%r10d, %ecx
	salq	$9, %r14
	addq	%r9, %r14
	shrq	$8, %r14
	andq	%rdx, %r14
	movabsq	$281470681808895, %rdx
	imulq	$6553601, %r14, %r14
	shrq	$16, %r14
	andq	%rdx, %r14
	movabsq	$42949672960001, %rdx
	imulq	%rdx, %r14
	leaq	(%rdi,%rcx), %rdx
	shrq	$32, %r14
.Lrt_scanf_148:
	cmpq	%rdx, %rsi
	je	.Lrt_scanf_128
.Lrt_scanf_158:
	addl	%r10d, %eax
	cmpl	$19, %eax
	ja	.Lrt_scanf_128
	movl	%r10d, %ecx
	testl	%r10d, %r10d
	je	.Lrt_scanf_159
	leaq	rt_scanf_powers_of_ten(%rip), %rdi
	imulq	(%rdi,%rcx,8), %rbx
	addq	%r14, %rbx
.Lrt_scanf_159:
	negq	%rcx
	movq	%rcx, 16(%rsp)
	movzbl	(%rdx), %ecx
	jmp	.Lrt_scanf_144
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_123:
	cmpb	$0, 1(%r8)
	je	.Lrt_scanf_128
	movq	$0, 16(%rsp)
	movq	%rdi, %r8
	movq	$-1, %r9
	jmp	.Lrt_scanf_127
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_169:
	movq	$-1, %r11
.Lrt_scanf_145:
	movl	$1, %ecx
	xorl	%r14d, %r14d
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_154:
	movzbl	(%rdx,%rcx), %r8d
	movl	%ecx, %r10d
	movl	%r8d, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	ja	.Lrt_scanf_220
	subl	$48, %r8d
	leaq	(%r14,%r14,4), %r9
	movslq	%r8d, %r8
	leaq	(%r8,%r9,2), %r14
	cmpq	%r11, %rcx
	jnb	.Lrt_scanf_155
	addq	$1, %rcx
	cmpq	$21, %rcx
	jne	.Lrt_scanf_154
	addq	$21, %rdx
	testq	%rsi, %rsi
	je	.Lrt_scanf_128
	movl	$20, %r10d
	jmp	.Lrt_scanf_148
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_216:
	negq	%rax
	leaq	rt_scanf_exact_powers(%rip), %rcx
	divsd	(%rcx,%rax,8), %xmm0
	jmp	.Lrt_scanf_162
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_218:
	addq	%r8, %rdx
	testq	%rsi, %rsi
	je	.Lrt_scanf_141
	jmp	.Lrt_scanf_131
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_219:
	addl	$1, %eax
	addq	%r8, %rdx
.Lrt_scanf_139:
	testq	%rsi, %rsi
	je	.Lrt_scanf_142
	jmp	.Lrt_scanf_131
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_215:
	leaq	16(%rsp), %rax
	leaq	1(%rdx), %rdi
	movq	%rax, %rdx
	call	rt_scanf_exponent
	movq	%rax, %rdx
	testq	%rax, %rax
	jne	.Lrt_scanf_160
	jmp	.Lrt_scanf_128
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_220:
	subl	$1, %ecx
	movq	%rcx, %r10
.Lrt_scanf_155:
	leaq	(%rdi,%rcx), %rdx
	testq	%rsi, %rsi
	je	.Lrt_scanf_158
	jmp	.Lrt_scanf_148
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_164:
	andl	$536870911, %eax
	cmpq	$268435456, %rax
	je	.Lrt_scanf_128
	cvtsd2ss	%xmm0, %xmm0
	movss	%xmm0, (%r12)
	jmp	.Lrt_scanf_121
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_130:
	leaq	(%rdx,%rdx,4), %rbx
	xorq	8(%rdi), %r9
	movabsq	$71777214294589695, %r11
	movabsq	$281470681808895, %r10
	salq	$9, %rbx
	addq	%r9, %rcx
	addq	%rdx, %rbx
	orq	%r9, %rcx
	movabsq	$42949672960001, %rdx
	shrq	$8, %rbx
	andq	%r11, %rbx
	imulq	$6553601, %rbx, %rbx
	shrq	$16, %rbx
	andq	%r10, %rbx
	imulq	%rdx, %rbx
	shrq	$32, %rbx
	andq	%r8, %rcx
	je	.Lrt_scanf_132
	rep bsfq	%rcx, %rcx
	leaq	rt_scanf_powers_of_ten(%rip), %r8
	subl	$7, %ecx
	movl	%ecx, %eax
	shrl	$3, %eax
	movl	%eax, %r14d
	imulq	(%r8,%r14,8), %rbx
	testl	%eax, %eax
	je	.Lrt_scanf_133
	negl	%ecx
	salq	%cl, %r9
	leaq	(%r9,%r9,4), %rcx
	salq	$9, %rcx
	addq	%r9, %rcx
	shrq	$8, %rcx
	andq	%r11, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r10, %rcx
	imulq	%rcx, %rdx
	shrq	$32, %rdx
	addq	%rdx, %rbx
.Lrt_scanf_133:
	leal	8(%rax), %edx
	movq	%rdx, %rax
	addq	%rdi, %rdx
	jmp	.Lrt_scanf_131
.Lrt_scanf_146:
	testq	%r11, %r11
	jne	.Lrt_scanf_145
	xorl	%r14d, %r14d
	movq	%rdi, %rdx
	xorl	%r10d, %r10d
	jmp	.Lrt_scanf_148
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_147:
	leaq	(%r9,%r9,4), %rcx
	xorq	9(%rdx), %r8
	movabsq	$71777214294589695, %r11
	movabsq	$281470681808895, %r10
	salq	$9, %rcx
	addq	%r8, %r15
	addq	%r9, %rcx
	orq	%r8, %r15
	movabsq	$42949672960001, %r9
	shrq	$8, %rcx
	andq	%r11, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r10, %rcx
	imulq	%r9, %rcx
	shrq	$32, %rcx
	andq	%r14, %r15
	je	.Lrt_scanf_149
	rep bsfq	%r15, %r15
	leaq	rt_scanf_powers_of_ten(%rip), %r14
	subl	$7, %r15d
	movl	%r15d, %edx
	shrl	$3, %edx
	movl	%edx, %r9d
	imulq	(%r14,%r9,8), %rcx
	movq	%rcx, %r14
	testl	%edx, %edx
	je	.Lrt_scanf_150
	movl	%r15d, %ecx
	movabsq	$42949672960001, %r15
	negl	%ecx
	salq	%cl, %r8
	leaq	(%r8,%r8,4), %rcx
	salq	$9, %rcx
	addq	%r8, %rcx
	shrq	$8, %rcx
	andq	%r11, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r10, %rcx
	imulq	%r15, %rcx
	shrq	$32, %rcx
	addq	%rcx, %r14
.Lrt_scanf_150:
	leal	8(%rdx), %ecx
	movq	%rcx, %r10
	leaq	(%rdi,%rcx), %rdx
	jmp	.Lrt_scanf_148
.Lrt_scanf_132:
	imulq	$100000000, %rbx, %rbx
	leaq	(%r9,%r9,4), %rax
	salq	$9, %rax
	addq	%r9, %rax
	shrq	$8, %rax
	andq	%r11, %rax
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%r10, %rax
	imulq	%rdx, %rax
	movl	$16, %edx
	shrq	$32, %rax
	addq	%rax, %rbx
.Lrt_scanf_134:
	movzbl	(%rdi,%rdx), %eax
	movl	%eax, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_221
	subl	$48, %eax
	leaq	(%rbx,%rbx,4), %rcx
	addq	$1, %rdx
	cltq
	leaq	(%rax,%rcx,2), %rbx
	cmpq	$20, %rdx
	jne	.Lrt_scanf_134
	jmp	.Lrt_scanf_128
.Lrt_scanf_149:
	movabsq	$42949672960001, %r15
	leaq	(%r8,%r8,4), %r14
	salq	$9, %r14
	imulq	$100000000, %rcx, %rcx
	addq	%r8, %r14
	movl	$16, %r8d
	shrq	$8, %r14
	andq	%r11, %r14
	imulq	$6553601, %r14, %r14
	shrq	$16, %r14
	andq	%r10, %r14
	imulq	%r15, %r14
	shrq	$32, %r14
	addq	%rcx, %r14
.Lrt_scanf_151:
	movzbl	1(%rdx,%r8), %r9d
	movl	%r9d, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_222
	leal	-48(%r9), %ecx
	leaq	(%r14,%r14,4), %r10
	addq	$1, %r8
	movslq	%ecx, %rcx
	leaq	(%rcx,%r10,2), %r14
	cmpq	$20, %r8
	jne	.Lrt_scanf_151
	movl	$20, %r10d
.Lrt_scanf_152:
	leaq	(%rdi,%r8), %rdx
	jmp	.Lrt_scanf_148
.Lrt_scanf_221:
	movl	%edx, %eax
	addq	%rdi, %rdx
	jmp	.Lrt_scanf_139
.Lrt_scanf_222:
	movl	%r8d, %r10d
	jmp	.Lrt_scanf_152
	.cfi_endproc
	.size	rt_scanf_fraction, .-rt_scanf_fraction
	.p2align 4
	.type	rt_scanf_any, @function
rt_scanf_any:
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
	movq	%rdi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$328, %rsp
	.cfi_def_cfa_offset 384
	movq	%rsi, 152(%rsp)
	movq	%rdx, 160(%rsp)
	movq	%rcx, 168(%rsp)
	movq	%r8, 176(%rsp)
	movq	%r9, 184(%rsp)
	testb	%al, %al
	je	.Lrt_scanf_381
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm1, 208(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm3, 240(%rsp)
	movaps	%xmm4, 256(%rsp)
	movaps	%xmm5, 272(%rsp)
	movaps	%xmm6, 288(%rsp)
	movaps	%xmm7, 304(%rsp)
.Lrt_scanf_381:
	leaq	384(%rsp), %rax
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	movl	$8, 72(%rsp)
	movq	%rax, 80(%rsp)
	leaq	144(%rsp), %rax
	movq	%rax, 88(%rsp)
	movq	stdin@GOTPCREL(%rip), %rax
	testq	%rcx, %rcx
	setne	%dl
	movl	$48, 76(%rsp)
	movq	(%rax), %rbp
	movq	8(%rbp), %r14
	movq	16(%rbp), %r11
	cmpq	%r11, %r14
	setb	%al
	andb	%al, %dl
	movb	%dl, 59(%rsp)
	je	.Lrt_scanf_343
	cmpb	$0, (%rcx)
	je	.Lrt_scanf_343
	movl	192(%rbp), %edi
	testl	%edi, %edi
	jns	.Lrt_scanf_343
	testb	$16, 0(%rbp)
	jne	.Lrt_scanf_343
	movq	88(%rsp), %rax
	xorl	%r15d, %r15d
	movq	%r14, %r13
	movq	%r12, %rbx
	movl	$8, %r10d
	movq	%rax, 8(%rsp)
	leaq	384(%rsp), %rax
	movq	%rax, 24(%rsp)
.Lrt_scanf_227:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rdx
	cmpb	$37, %al
	je	.Lrt_scanf_228
.Lrt_scanf_563:
	testb	%al, %al
	je	.Lrt_scanf_229
	cmpb	$32, %al
	ja	.Lrt_scanf_230
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jnc	.Lrt_scanf_231
.Lrt_scanf_561:
	cmpq	%r11, %r13
	jnb	.Lrt_scanf_232
	movzbl	0(%r13), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_232
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jc	.Lrt_scanf_562
.Lrt_scanf_232:
	cmpq	%r13, %r11
	je	.Lrt_scanf_343
.Lrt_scanf_559:
	movq	%rdx, %rbx
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rdx
	cmpb	$37, %al
	jne	.Lrt_scanf_563
.Lrt_scanf_228:
	movzbl	1(%rbx), %eax
	leaq	2(%rbx), %rdx
	cmpb	$100, %al
	je	.Lrt_scanf_564
	movl	$1, 16(%rsp)
	xorl	%edi, %edi
	cmpb	$64, %al
	jbe	.Lrt_scanf_565
.Lrt_scanf_251:
	cmpb	$108, %al
	je	.Lrt_scanf_566
	cmpb	$104, %al
	je	.Lrt_scanf_567
	movl	%eax, %ecx
	andl	$-17, %ecx
	cmpb	$106, %cl
	je	.Lrt_scanf_260
	cmpb	$116, %al
	jne	.Lrt_scanf_568
.Lrt_scanf_260:
	movzbl	(%rdx), %eax
	leaq	1(%rdx), %rbx
	movl	$16, %edx
	leal	-91(%rax), %ecx
	andl	$-9, %ecx
.Lrt_scanf_257:
	testb	%cl, %cl
	je	.Lrt_scanf_261
	cmpb	$110, %al
	jne	.Lrt_scanf_239
.Lrt_scanf_262:
	movl	16(%rsp), %ecx
	testl	%ecx, %ecx
	je	.Lrt_scanf_227
	movq	%r13, %rcx
	subq	%r14, %rcx
	cmpl	$47, %r10d
	ja	.Lrt_scanf_345
	movq	8(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	movq	(%rdi,%rax), %rax
.Lrt_scanf_346:
	cmpl	$4, %edx
	jne	.Lrt_scanf_347
	movl	%ecx, (%rax)
	jmp	.Lrt_scanf_227
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_230:
	testb	%al, %al
	js	.Lrt_scanf_343
.Lrt_scanf_231:
	cmpq	%r11, %r13
	jnb	.Lrt_scanf_343
	cmpb	0(%r13), %al
	je	.Lrt_scanf_569
.Lrt_scanf_343:
	leaq	72(%rsp), %rsi
	movq	%r12, %rdi
	call	__isoc99_vscanf@PLT
	movl	%eax, %r15d
.Lrt_scanf_223:
	addq	$328, %rsp
	.cfi_remember_state
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
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_229:
	.cfi_restore_state
	movq	%r13, 8(%rbp)
	jmp	.Lrt_scanf_223
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_569:
	addq	$1, %r13
	jmp	.Lrt_scanf_559
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_564:
	cmpl	$47, %r10d
	ja	.Lrt_scanf_237
	movq	8(%rsp), %rdi
	movl	%r10d, %ecx
	movq	(%rdi,%rcx), %rdi
	movq	%rdi, 16(%rsp)
.Lrt_scanf_238:
	movq	%r11, %rcx
	subq	%r13, %rcx
	cmpq	$25, %rcx
	jle	.Lrt_scanf_359
	movzbl	0(%r13), %ecx
	movq	%r13, %r8
	movabsq	$4294983168, %rdi
	movzbl	%cl, %esi
	cmpb	$32, %cl
	ja	.Lrt_scanf_240
.Lrt_scanf_241:
	btq	%rsi, %rdi
	jc	.Lrt_scanf_570
.Lrt_scanf_240:
	movabsq	$3472328296227680304, %rsi
	xorl	%edi, %edi
	cmpb	$45, %cl
	movabsq	$8536140394893047414, %r9
	sete	%dil
	movq	%rdi, %rbx
	negq	%rbx
	movq	%rbx, 32(%rsp)
	leaq	(%r8,%rdi), %rbx
	movabsq	$-9187201950435737472, %r8
	xorq	(%rbx), %rsi
	leaq	(%rsi,%r9), %rcx
	orq	%rsi, %rcx
	andq	%r8, %rcx
	je	.Lrt_scanf_243
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %r8d
	negl	%ecx
	salq	%cl, %rsi
	shrl	$3, %r8d
	leaq	(%rsi,%rsi,4), %rcx
	salq	$9, %rcx
	addq	%rsi, %rcx
	movabsq	$71777214294589695, %rsi
	shrq	$8, %rcx
	andq	%rsi, %rcx
	movabsq	$281470681808895, %rsi
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rcx, %rsi
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rsi
	shrq	$32, %rsi
.Lrt_scanf_244:
	leal	-1(%r8), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_scanf_359
	movq	32(%rsp), %rax
	leaq	(%rbx,%r8), %r13
	xorq	%rsi, %rax
	addq	%rdi, %rax
	movq	16(%rsp), %rdi
	movl	%eax, (%rdi)
	cmpl	$47, %r10d
	ja	.Lrt_scanf_249
	addl	$8, %r10d
.Lrt_scanf_250:
	addl	$1, %r15d
	movq	%rdx, %rbx
	jmp	.Lrt_scanf_227
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_562:
	addq	$1, %r13
	jmp	.Lrt_scanf_561
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_567:
	movzbl	(%rdx), %eax
	cmpb	$104, %al
	je	.Lrt_scanf_259
	leal	-91(%rax), %ecx
	leaq	1(%rdx), %rbx
	movl	$2, %edx
	andl	$-9, %ecx
	jmp	.Lrt_scanf_257
.Lrt_scanf_245:
	movq	48(%rsp), %rsi
	movl	$16, %r9d
	leaq	(%rsi,%rsi,4), %rcx
	salq	$9, %rcx
	addq	%rsi, %rcx
	movabsq	$71777214294589695, %rsi
	shrq	$8, %rcx
	andq	%rsi, %rcx
	movabsq	$281470681808895, %rsi
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rsi, %rcx
	movabsq	$42949672960001, %rsi
	imulq	%rcx, %rsi
	imulq	$100000000, 40(%rsp), %rcx
	shrq	$32, %rsi
	addq	%rcx, %rsi
.Lrt_scanf_247:
	movzbl	(%rbx,%r9), %ecx
	movl	%ecx, %r8d
	subl	$48, %r8d
	cmpb	$9, %r8b
	ja	.Lrt_scanf_571
	subl	$48, %ecx
	leaq	(%rsi,%rsi,4), %rsi
	addq	$1, %r9
	movslq	%ecx, %rcx
	leaq	(%rcx,%rsi,2), %rsi
	cmpq	$20, %r9
	jne	.Lrt_scanf_247
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_359:
	movl	$1, 16(%rsp)
	movq	%rdx, %rbx
	xorl	%edi, %edi
	movl	$4, %edx
.Lrt_scanf_239:
	cmpq	%r11, %r13
	jnb	.Lrt_scanf_343
.Lrt_scanf_263:
	movzbl	0(%r13), %ecx
	cmpb	$32, %cl
	ja	.Lrt_scanf_261
	movabsq	$4294983168, %rsi
	btq	%rcx, %rsi
	jc	.Lrt_scanf_572
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_261:
	cmpq	%r11, %r13
	jnb	.Lrt_scanf_343
	leal	-37(%rax), %ecx
	cmpb	$83, %cl
	ja	.Lrt_scanf_343
	leaq	.Lrt_scanf_265(%rip), %rsi
	movzbl	%cl, %ecx
	movslq	(%rsi,%rcx,4), %rcx
	addq	%rsi, %rcx
	jmp	*%rcx
	.section	.rodata
	.align 4
	.align 4
.Lrt_scanf_265:
	.long	.Lrt_scanf_271-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_270-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_269-.Lrt_scanf_265
	.long	.Lrt_scanf_264-.Lrt_scanf_265
	.long	.Lrt_scanf_268-.Lrt_scanf_265
	.long	.Lrt_scanf_268-.Lrt_scanf_265
	.long	.Lrt_scanf_268-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_267-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_262-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_266-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_264-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_343-.Lrt_scanf_265
	.long	.Lrt_scanf_264-.Lrt_scanf_265
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_566:
	movzbl	(%rdx), %eax
	cmpb	$108, %al
	je	.Lrt_scanf_256
	leal	-91(%rax), %ecx
	leaq	1(%rdx), %rbx
	movl	$8, %edx
	andl	$-9, %ecx
	jmp	.Lrt_scanf_257
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_256:
	movzbl	1(%rdx), %eax
	leaq	2(%rdx), %rbx
	movl	$16, %edx
	leal	-91(%rax), %ecx
	andl	$-9, %ecx
	jmp	.Lrt_scanf_257
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_570:
	leaq	-25(%r11), %rsi
	cmpq	%rsi, %r8
	jnb	.Lrt_scanf_240
	movzbl	1(%r8), %esi
	addq	$1, %r8
	movl	%esi, %ecx
	cmpb	$32, %sil
	ja	.Lrt_scanf_240
	jmp	.Lrt_scanf_241
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_572:
	addq	$1, %r13
	cmpq	%r11, %r13
	jb	.Lrt_scanf_263
	jmp	.Lrt_scanf_343
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_264:
	movl	16(%rsp), %ecx
	xorl	%r9d, %r9d
	testl	%ecx, %ecx
	je	.Lrt_scanf_275
	cmpl	$47, %r10d
	ja	.Lrt_scanf_276
.Lrt_scanf_274:
	movq	8(%rsp), %rsi
	movl	%r10d, %ecx
	addl	$8, %r10d
	movq	(%rsi,%rcx), %r9
.Lrt_scanf_275:
	cmpb	$120, %al
	jne	.Lrt_scanf_273
	testl	%edi, %edi
	jne	.Lrt_scanf_343
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	jmp	.Lrt_scanf_280
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_573:
	subl	$48, %eax
	salq	$4, %rsi
	cltq
	orq	%rax, %rsi
.Lrt_scanf_278:
	addq	$1, %r13
	addl	$1, %ecx
	cmpq	%r13, %r11
	je	.Lrt_scanf_343
.Lrt_scanf_280:
	movzbl	0(%r13), %eax
	leal	-48(%rax), %edi
	cmpb	$9, %dil
	jbe	.Lrt_scanf_573
	orl	$32, %eax
	leal	-97(%rax), %edi
	cmpb	$5, %dil
	ja	.Lrt_scanf_279
	movzbl	%al, %eax
	salq	$4, %rsi
	subl	$87, %eax
	cltq
	orq	%rax, %rsi
	jmp	.Lrt_scanf_278
.Lrt_scanf_268:
	cmpl	$1, 16(%rsp)
	jne	.Lrt_scanf_343
	leal	-4(%rdx), %eax
	andl	$-5, %eax
	orl	%edi, %eax
	jne	.Lrt_scanf_343
	cmpl	$47, %r10d
	ja	.Lrt_scanf_286
	movq	8(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	movq	(%rdi,%rax), %rcx
.Lrt_scanf_287:
	movq	%r13, %rdi
	movq	%r11, %rsi
	movl	%r10d, 32(%rsp)
	movq	%r11, 16(%rsp)
	call	rt_scanf_fraction
	movq	%rax, %r13
	testq	%rax, %rax
	je	.Lrt_scanf_343
	movq	16(%rsp), %r11
	movl	32(%rsp), %r10d
	addl	$1, %r15d
	jmp	.Lrt_scanf_227
.Lrt_scanf_269:
	cmpl	$4, %edx
	jne	.Lrt_scanf_343
	testl	%edi, %edi
	movl	$1, %edx
	movq	%r11, %rax
	cmovne	%rdi, %rdx
	subq	%r13, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_scanf_343
	movl	16(%rsp), %eax
	testl	%eax, %eax
	je	.Lrt_scanf_288
	cmpl	$47, %r10d
	ja	.Lrt_scanf_289
	movq	8(%rsp), %rsi
	movl	%r10d, %eax
	addl	$8, %r10d
	movq	(%rsi,%rax), %rax
.Lrt_scanf_290:
	cmpl	$1, %edi
	ja	.Lrt_scanf_291
	movzbl	0(%r13), %ecx
	movb	%cl, (%rax)
.Lrt_scanf_292:
	addl	$1, %r15d
.Lrt_scanf_288:
	addq	%rdx, %r13
	jmp	.Lrt_scanf_227
.Lrt_scanf_266:
	cmpl	$4, %edx
	jne	.Lrt_scanf_343
	testl	%edi, %edi
	movq	$-1, %rax
	movl	%edi, %esi
	cmove	%rax, %rsi
	movl	16(%rsp), %eax
	xorl	%edx, %edx
	testl	%eax, %eax
	je	.Lrt_scanf_294
	cmpl	$47, %r10d
	ja	.Lrt_scanf_295
	movq	8(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	movq	(%rdi,%rax), %rdx
.Lrt_scanf_294:
	movq	%r11, %rdi
	movq	%rsi, %r9
	subq	%r13, %rdi
	cmpq	%rsi, %rdi
	cmovbe	%rdi, %r9
	cmpq	$15, %r9
	jbe	.Lrt_scanf_368
	leaq	-16(%r9), %rax
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	andq	$-16, %rax
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	leaq	16(%rax), %r8
	xorl	%eax, %eax
	jmp	.Lrt_scanf_306
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_297:
	testq	%rdx, %rdx
	je	.Lrt_scanf_305
	movups	%xmm1, (%rdx,%rax)
.Lrt_scanf_305:
	addq	$16, %rax
	cmpq	%r8, %rax
	je	.Lrt_scanf_296
.Lrt_scanf_306:
	movdqu	0(%r13,%rax), %xmm1
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
	je	.Lrt_scanf_297
	rep bsfl	%ecx, %ecx
	movslq	%ecx, %r9
	movl	%ecx, 32(%rsp)
	movq	%r9, 40(%rsp)
	testq	%rdx, %rdx
	je	.Lrt_scanf_299
	testq	%rax, %rax
	je	.Lrt_scanf_298
	leaq	-16(%rax,%r9), %rcx
	movdqu	0(%r13,%rcx), %xmm6
	movups	%xmm6, (%rdx,%rcx)
.Lrt_scanf_299:
	movq	40(%rsp), %r8
	addq	%rax, %r8
.Lrt_scanf_304:
	cmpq	%r8, %rdi
	jne	.Lrt_scanf_382
	cmpq	%r8, %rsi
	jne	.Lrt_scanf_343
.Lrt_scanf_382:
	movl	16(%rsp), %r9d
	addq	%r8, %r13
	testl	%r9d, %r9d
	je	.Lrt_scanf_227
.Lrt_scanf_560:
	movb	$0, (%r8,%rdx)
	addl	$1, %r15d
	jmp	.Lrt_scanf_227
.Lrt_scanf_267:
	movzbl	0(%r13), %esi
	leal	-43(%rsi), %ecx
	andl	$-3, %ecx
	cmpb	$1, %cl
	movq	%r13, %rcx
	adcq	$0, %rcx
	cmpq	%r11, %rcx
	jnb	.Lrt_scanf_343
	cmpb	$48, (%rcx)
	je	.Lrt_scanf_343
	movl	16(%rsp), %esi
	testl	%esi, %esi
	je	.Lrt_scanf_364
	cmpl	$47, %r10d
	jbe	.Lrt_scanf_274
	movq	24(%rsp), %rsi
	movq	(%rsi), %r9
	addq	$8, %rsi
	movq	%rsi, 24(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_273:
	cmpb	$117, %al
	movl	%edx, %r8d
	movl	%edi, %ecx
	movq	%r11, %rsi
	setne	%al
	movq	%r13, %rdi
	movl	%r10d, 40(%rsp)
	movzbl	%al, %eax
	movq	%r11, 32(%rsp)
	movl	%eax, %edx
	call	rt_scanf_integer
	movq	32(%rsp), %r11
	movl	40(%rsp), %r10d
	testq	%rax, %rax
	movq	%rax, %r13
	je	.Lrt_scanf_343
.Lrt_scanf_285:
	movl	16(%rsp), %eax
	addl	%eax, %r15d
	jmp	.Lrt_scanf_227
.Lrt_scanf_270:
	cmpl	$4, %edx
	jne	.Lrt_scanf_343
	testl	%edi, %edi
	movl	%edi, %edx
	movl	16(%rsp), %edi
	movq	$-1, %rax
	cmovne	%rdx, %rax
	xorl	%r8d, %r8d
	testl	%edi, %edi
	je	.Lrt_scanf_312
	cmpl	$47, %r10d
	ja	.Lrt_scanf_313
	movq	8(%rsp), %rdi
	movl	%r10d, %edx
	addl	$8, %r10d
	movq	(%rdi,%rdx), %r8
.Lrt_scanf_312:
	movzbl	(%rbx), %ecx
	cmpb	$94, %cl
	jne	.Lrt_scanf_314
	movzbl	1(%rbx), %ecx
	testb	%cl, %cl
	je	.Lrt_scanf_315
	cmpb	$93, 2(%rbx)
	je	.Lrt_scanf_574
.Lrt_scanf_315:
	movq	$0, 128(%rsp)
	pxor	%xmm0, %xmm0
	addq	$1, %rbx
	movl	$1, 128(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 112(%rsp)
.Lrt_scanf_355:
	movl	%ecx, %edx
	testb	%cl, %cl
	je	.Lrt_scanf_343
	movq	%rbp, 32(%rsp)
	leaq	2(%rbx), %rdi
	movzbl	59(%rsp), %ebp
	xorl	%esi, %esi
	movq	%r14, 40(%rsp)
	xorl	%r9d, %r9d
	movq	%r11, 48(%rsp)
	jmp	.Lrt_scanf_333
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_336:
	movl	%edx, %esi
	movl	$1, %r9d
	shrb	$6, %sil
	salq	%cl, %r9
	andl	$3, %esi
	orq	%r9, 96(%rsp,%rsi,8)
	testb	%r11b, %r11b
	je	.Lrt_scanf_343
	leaq	1(%rdi), %rcx
	cmpb	$93, %r11b
	je	.Lrt_scanf_335
.Lrt_scanf_334:
	movq	%rcx, %rdi
	movl	%edx, %esi
	movl	%ebp, %r9d
	movl	%r11d, %edx
	movl	%r11d, %ecx
.Lrt_scanf_333:
	movzbl	-1(%rdi), %r11d
	movq	%rdi, %rbx
	cmpb	$45, %dl
	jne	.Lrt_scanf_336
	testb	%r9b, %r9b
	je	.Lrt_scanf_336
	testb	%r11b, %r11b
	setne	%r14b
	cmpb	$93, %r11b
	setne	%r9b
	testb	%r9b, %r14b
	je	.Lrt_scanf_336
	cmpb	%sil, %r11b
	jb	.Lrt_scanf_336
	movzbl	%sil, %ecx
	movzbl	%r11b, %ebx
	movl	$1, %r9d
	cmpl	%ebx, %ecx
	jnb	.Lrt_scanf_575
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_337:
	movl	%ecx, %edx
	movq	%r9, %rsi
	salq	%cl, %rsi
	shrl	$6, %edx
	addl	$1, %ecx
	orq	%rsi, 96(%rsp,%rdx,8)
	cmpl	%ebx, %ecx
	jne	.Lrt_scanf_337
	leaq	1(%rdi), %rcx
	movl	$45, %edx
	jmp	.Lrt_scanf_334
.Lrt_scanf_271:
	testl	%edi, %edi
	setne	%al
	cmpl	$4, %edx
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_scanf_343
	movl	16(%rsp), %eax
	testl	%eax, %eax
	je	.Lrt_scanf_343
	cmpb	$37, 0(%r13)
	jne	.Lrt_scanf_343
	addq	$1, %r13
	jmp	.Lrt_scanf_227
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_565:
	cmpb	$42, %al
	jne	.Lrt_scanf_252
	movl	$0, 16(%rsp)
	movzbl	2(%rbx), %eax
	leaq	3(%rbx), %rdx
.Lrt_scanf_252:
	cmpb	$48, %al
	je	.Lrt_scanf_343
	leal	-48(%rax), %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_362
	leaq	8(%rdx), %rsi
	xorl	%edi, %edi
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_253:
	leal	(%rdi,%rdi,4), %ecx
	addq	$1, %rdx
	leal	-48(%rax,%rcx,2), %edi
	movzbl	-1(%rdx), %eax
	leal	-48(%rax), %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_251
	cmpq	%rsi, %rdx
	jne	.Lrt_scanf_253
	jmp	.Lrt_scanf_343
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_259:
	movzbl	1(%rdx), %eax
	leaq	2(%rdx), %rbx
	movl	$1, %edx
	leal	-91(%rax), %ecx
	andl	$-9, %ecx
	jmp	.Lrt_scanf_257
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_568:
	leal	-91(%rax), %ecx
	movq	%rdx, %rbx
	movl	$4, %edx
	andl	$-9, %ecx
	jmp	.Lrt_scanf_257
.Lrt_scanf_335:
	movq	32(%rsp), %rbp
	movq	40(%rsp), %r14
	movq	48(%rsp), %r11
	testq	%rdi, %rdi
	je	.Lrt_scanf_343
	movq	%r11, %r9
	movl	128(%rsp), %edi
	xorl	%edx, %edx
	subq	%r13, %r9
	jmp	.Lrt_scanf_342
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_576:
	testq	%r8, %r8
	je	.Lrt_scanf_341
	movb	%cl, (%r8,%rdx)
.Lrt_scanf_341:
	addq	$1, %rdx
	cmpq	%rdx, %rax
	je	.Lrt_scanf_331
	cmpq	%rdx, %r9
	je	.Lrt_scanf_331
.Lrt_scanf_342:
	movzbl	0(%r13,%rdx), %ecx
	movl	%ecx, %esi
	shrb	$6, %sil
	andl	$3, %esi
	movq	96(%rsp,%rsi,8), %rsi
	shrq	%cl, %rsi
	andl	$1, %esi
	cmpl	%edi, %esi
	jne	.Lrt_scanf_576
.Lrt_scanf_331:
	testq	%rdx, %rdx
	je	.Lrt_scanf_343
.Lrt_scanf_330:
	addq	%rdx, %r13
	cmpq	%rdx, %rax
	je	.Lrt_scanf_383
	cmpq	%r13, %r11
	je	.Lrt_scanf_343
.Lrt_scanf_383:
	movl	16(%rsp), %esi
	testl	%esi, %esi
	jne	.Lrt_scanf_560
	jmp	.Lrt_scanf_227
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_237:
	movq	24(%rsp), %rdi
	movq	(%rdi), %rdi
	movq	%rdi, 16(%rsp)
	jmp	.Lrt_scanf_238
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_249:
	addq	$8, 24(%rsp)
	jmp	.Lrt_scanf_250
.Lrt_scanf_243:
	movabsq	$281470681808895, %r8
	leaq	(%rsi,%rsi,4), %rcx
	salq	$9, %rcx
	addq	%rsi, %rcx
	movabsq	$71777214294589695, %rsi
	shrq	$8, %rcx
	andq	%rsi, %rcx
	movabsq	$42949672960001, %rsi
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r8, %rcx
	movabsq	$3472328296227680304, %r8
	xorq	8(%rbx), %r8
	imulq	%rsi, %rcx
	addq	%r8, %r9
	movq	%r8, 48(%rsp)
	orq	%r8, %r9
	shrq	$32, %rcx
	movq	%rcx, 40(%rsp)
	movabsq	$-9187201950435737472, %rcx
	andq	%rcx, %r9
	je	.Lrt_scanf_245
	rep bsfq	%r9, %r9
	leaq	rt_scanf_powers_of_ten(%rip), %rcx
	movq	40(%rsp), %r8
	leal	-7(%r9), %esi
	movl	%esi, %r9d
	movl	%esi, 60(%rsp)
	shrl	$3, %r9d
	movl	%r9d, %esi
	imulq	(%rcx,%rsi,8), %r8
	movq	%r8, %rsi
	testl	%r9d, %r9d
	je	.Lrt_scanf_246
	movl	60(%rsp), %ecx
	movq	48(%rsp), %r8
	negl	%ecx
	salq	%cl, %r8
	leaq	(%r8,%r8,4), %rcx
	salq	$9, %rcx
	addq	%r8, %rcx
	movabsq	$71777214294589695, %r8
	shrq	$8, %rcx
	andq	%r8, %rcx
	movabsq	$281470681808895, %r8
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r8, %rcx
	movabsq	$42949672960001, %r8
	imulq	%r8, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rsi
.Lrt_scanf_246:
	leal	8(%r9), %r8d
	jmp	.Lrt_scanf_244
.Lrt_scanf_314:
	movq	$0, 128(%rsp)
	pxor	%xmm0, %xmm0
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 112(%rsp)
	jmp	.Lrt_scanf_355
.Lrt_scanf_368:
	xorl	%r8d, %r8d
.Lrt_scanf_296:
	cmpq	%r9, %r8
	jnb	.Lrt_scanf_304
	movabsq	$4294983168, %rcx
.Lrt_scanf_309:
	movzbl	0(%r13,%r8), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_307
	btq	%rax, %rcx
	jc	.Lrt_scanf_304
.Lrt_scanf_307:
	testq	%rdx, %rdx
	je	.Lrt_scanf_308
	movb	%al, (%rdx,%r8)
.Lrt_scanf_308:
	addq	$1, %r8
	cmpq	%r8, %r9
	jne	.Lrt_scanf_309
	jmp	.Lrt_scanf_304
.Lrt_scanf_347:
	cmpl	$7, %edx
	jbe	.Lrt_scanf_349
	movq	%rcx, (%rax)
	jmp	.Lrt_scanf_227
.Lrt_scanf_345:
	movq	24(%rsp), %rdi
	movq	(%rdi), %rax
	addq	$8, %rdi
	movq	%rdi, 24(%rsp)
	jmp	.Lrt_scanf_346
.Lrt_scanf_364:
	xorl	%r9d, %r9d
	jmp	.Lrt_scanf_273
.Lrt_scanf_574:
	movq	%r11, %rdi
	subq	%r13, %rdi
	cmpq	%rax, %rdi
	cmova	%rax, %rdi
	cmpq	$15, %rdi
	jbe	.Lrt_scanf_375
	movd	%ecx, %xmm2
	leaq	-16(%rdi), %rdx
	punpcklbw	%xmm2, %xmm2
	andq	$-16, %rdx
	punpcklwd	%xmm2, %xmm2
	leaq	16(%rdx), %r9
	xorl	%edx, %edx
	pshufd	$0, %xmm2, %xmm2
	jmp	.Lrt_scanf_326
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_317:
	testq	%r8, %r8
	je	.Lrt_scanf_325
	movups	%xmm0, (%r8,%rdx)
.Lrt_scanf_325:
	addq	$16, %rdx
	cmpq	%rdx, %r9
	je	.Lrt_scanf_577
.Lrt_scanf_326:
	movdqu	0(%r13,%rdx), %xmm0
	movdqa	%xmm0, %xmm1
	pcmpeqb	%xmm2, %xmm1
	pmovmskb	%xmm1, %esi
	testl	%esi, %esi
	je	.Lrt_scanf_317
	xorl	%ecx, %ecx
	rep bsfl	%esi, %ecx
	movslq	%ecx, %rdi
	movq	%rdi, 32(%rsp)
	testq	%r8, %r8
	je	.Lrt_scanf_319
	testq	%rdx, %rdx
	je	.Lrt_scanf_318
	leaq	-16(%rdx,%rdi), %rcx
	movdqu	0(%r13,%rcx), %xmm7
	movups	%xmm7, (%r8,%rcx)
.Lrt_scanf_319:
	movq	32(%rsp), %rdi
	addq	%rdi, %rdx
.Lrt_scanf_324:
	addq	$3, %rbx
	jmp	.Lrt_scanf_331
.Lrt_scanf_349:
	cmpl	$2, %edx
	je	.Lrt_scanf_578
	movb	%cl, (%rax)
	jmp	.Lrt_scanf_227
.Lrt_scanf_286:
	movq	24(%rsp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, 24(%rsp)
	jmp	.Lrt_scanf_287
.Lrt_scanf_291:
	movq	%r13, %rsi
	movq	%rax, %rdi
	movl	%r10d, 40(%rsp)
	movq	%r11, 32(%rsp)
	movq	%rdx, 16(%rsp)
	call	memcpy@PLT
	movl	40(%rsp), %r10d
	movq	32(%rsp), %r11
	movq	16(%rsp), %rdx
	jmp	.Lrt_scanf_292
.Lrt_scanf_289:
	movq	24(%rsp), %rsi
	movq	(%rsi), %rax
	addq	$8, %rsi
	movq	%rsi, 24(%rsp)
	jmp	.Lrt_scanf_290
.Lrt_scanf_298:
	testq	%rdx, %rdx
	je	.Lrt_scanf_299
	movl	32(%rsp), %ecx
	leaq	96(%rsp), %r8
	movq	%r8, 48(%rsp)
	movl	%ecx, %r9d
	andl	$8, %r9d
	andl	$8, %ecx
	movq	0(%r13), %rcx
	cmovne	%rdx, %r8
	testb	$4, 32(%rsp)
	movq	%rcx, (%r8)
	movq	48(%rsp), %rcx
	leaq	(%rdx,%r9), %r8
	movl	0(%r13,%r9), %r9d
	cmove	%rcx, %r8
	movl	%r9d, (%r8)
	movl	32(%rsp), %r9d
	andl	$12, %r9d
	testb	$2, 32(%rsp)
	leaq	(%rdx,%r9), %r8
	movzwl	0(%r13,%r9), %r9d
	cmove	%rcx, %r8
	movw	%r9w, (%r8)
	movl	32(%rsp), %r9d
	andl	$14, %r9d
	testb	$1, 32(%rsp)
	leaq	(%rdx,%r9), %r8
	cmove	%rcx, %r8
	movzbl	0(%r13,%r9), %ecx
	movb	%cl, (%r8)
	jmp	.Lrt_scanf_299
.Lrt_scanf_362:
	xorl	%edi, %edi
	jmp	.Lrt_scanf_251
.Lrt_scanf_279:
	testl	%ecx, %ecx
	sete	%dil
	cmpl	$15, %ecx
	setg	%cl
	orb	%cl, %dil
	jne	.Lrt_scanf_343
	cmpb	$120, %al
	je	.Lrt_scanf_343
	testq	%r9, %r9
	je	.Lrt_scanf_285
	cmpl	$4, %edx
	jne	.Lrt_scanf_282
	movl	%esi, (%r9)
	jmp	.Lrt_scanf_285
.Lrt_scanf_577:
	cmpq	%rdi, %rdx
	jb	.Lrt_scanf_329
	jmp	.Lrt_scanf_579
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_580:
	testq	%r8, %r8
	je	.Lrt_scanf_328
	movb	%sil, (%r8,%rdx)
.Lrt_scanf_328:
	addq	$1, %rdx
	cmpq	%rdi, %rdx
	jnb	.Lrt_scanf_324
.Lrt_scanf_329:
	movzbl	0(%r13,%rdx), %esi
	cmpb	%sil, %cl
	jne	.Lrt_scanf_580
	jmp	.Lrt_scanf_324
.Lrt_scanf_575:
	leaq	1(%rdi), %rcx
	jmp	.Lrt_scanf_334
.Lrt_scanf_276:
	movq	24(%rsp), %rsi
	movq	(%rsi), %r9
	addq	$8, %rsi
	movq	%rsi, 24(%rsp)
	jmp	.Lrt_scanf_275
.Lrt_scanf_295:
	movq	24(%rsp), %rax
	movq	(%rax), %rdx
	addq	$8, %rax
	movq	%rax, 24(%rsp)
	jmp	.Lrt_scanf_294
.Lrt_scanf_313:
	movq	24(%rsp), %rdi
	movq	(%rdi), %r8
	addq	$8, %rdi
	movq	%rdi, 24(%rsp)
	jmp	.Lrt_scanf_312
.Lrt_scanf_578:
	movw	%cx, (%rax)
	jmp	.Lrt_scanf_227
.Lrt_scanf_318:
	testq	%r8, %r8
	je	.Lrt_scanf_319
	movl	%ecx, %edi
	leaq	96(%rsp), %rsi
	movq	0(%r13), %r9
	andl	$8, %edi
	testb	$8, %cl
	cmovne	%r8, %rsi
	movq	%r9, (%rsi)
	leaq	0(%r13,%rdi), %r9
	leaq	96(%rsp), %rsi
	testb	$4, %cl
	je	.Lrt_scanf_321
	leaq	(%r8,%rdi), %rsi
.Lrt_scanf_321:
	movl	(%r9), %edi
	movl	%edi, (%rsi)
	movl	%ecx, %edi
	leaq	96(%rsp), %rsi
	andl	$12, %edi
	leaq	0(%r13,%rdi), %r9
	testb	$2, %cl
	je	.Lrt_scanf_322
	leaq	(%r8,%rdi), %rsi
.Lrt_scanf_322:
	movzwl	(%r9), %edi
	movw	%di, (%rsi)
	movl	%ecx, %edi
	leaq	96(%rsp), %rsi
	andl	$14, %edi
	andb	$1, %cl
	leaq	0(%r13,%rdi), %r9
	je	.Lrt_scanf_323
	leaq	(%r8,%rdi), %rsi
.Lrt_scanf_323:
	movzbl	(%r9), %ecx
	movb	%cl, (%rsi)
	jmp	.Lrt_scanf_319
.Lrt_scanf_282:
	cmpl	$7, %edx
	jbe	.Lrt_scanf_283
	movq	%rsi, (%r9)
	jmp	.Lrt_scanf_285
.Lrt_scanf_375:
	xorl	%edx, %edx
	jmp	.Lrt_scanf_329
.Lrt_scanf_571:
	movl	%r9d, %r8d
	jmp	.Lrt_scanf_244
.Lrt_scanf_579:
	addq	$3, %rbx
	jmp	.Lrt_scanf_330
.Lrt_scanf_283:
	cmpl	$2, %edx
	je	.Lrt_scanf_581
	movb	%sil, (%r9)
	jmp	.Lrt_scanf_285
.Lrt_scanf_581:
	movw	%si, (%r9)
	jmp	.Lrt_scanf_285
	.cfi_endproc
	.size	rt_scanf_any, .-rt_scanf_any
	.p2align 4
	.type	rt_scanf_long_int, @function
rt_scanf_long_int:
	.cfi_startproc
	movabsq	$8536140394893047414, %r10
	pushq	%r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	movq	%rdx, %r9
	movq	%rcx, %rdx
	movabsq	$-9187201950435737472, %r11
	pushq	%r13
	.cfi_def_cfa_offset 24
	.cfi_offset 13, -24
	pushq	%r12
	.cfi_def_cfa_offset 32
	.cfi_offset 12, -32
	pushq	%rbp
	.cfi_def_cfa_offset 40
	.cfi_offset 6, -40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset 3, -48
	movq	(%rcx), %rax
	movabsq	$3472328296227680304, %rbx
	xorq	%rbx, %rax
	leaq	(%rax,%r10), %rcx
	orq	%rax, %rcx
	andq	%r11, %rcx
	je	.Lrt_scanf_583
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %r10d
	negl	%ecx
	salq	%cl, %rax
	shrl	$3, %r10d
	movq	%rax, %rcx
	leaq	(%rax,%rax,4), %rax
	leal	-1(%r10), %r11d
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
.Lrt_scanf_584:
	cmpl	$17, %r11d
	ja	.Lrt_scanf_588
	xorq	%r8, %rax
	addq	%r10, %rdx
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	popq	%rbp
	.cfi_def_cfa_offset 32
	subq	%r8, %rax
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r13
	.cfi_def_cfa_offset 16
	movl	%eax, (%rsi)
	popq	%r14
	.cfi_def_cfa_offset 8
	movl	$1, %eax
	movq	%rdx, 8(%r9)
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_583:
	.cfi_restore_state
	leaq	(%rax,%rax,4), %rcx
	xorq	8(%rdx), %rbx
	movabsq	$71777214294589695, %r13
	movabsq	$281470681808895, %r12
	salq	$9, %rcx
	addq	%rbx, %r10
	movabsq	$42949672960001, %rbp
	addq	%rcx, %rax
	orq	%rbx, %r10
	shrq	$8, %rax
	andq	%r13, %rax
	imulq	$6553601, %rax, %rax
	shrq	$16, %rax
	andq	%r12, %rax
	imulq	%rbp, %rax
	shrq	$32, %rax
	andq	%r11, %r10
	je	.Lrt_scanf_585
	rep bsfq	%r10, %r10
	leal	-7(%r10), %ecx
	leaq	rt_scanf_powers_of_ten(%rip), %r10
	movl	%ecx, %r11d
	shrl	$3, %r11d
	movl	%r11d, %r14d
	imulq	(%r10,%r14,8), %rax
	testl	%r11d, %r11d
	je	.Lrt_scanf_586
	negl	%ecx
	salq	%cl, %rbx
	leaq	(%rbx,%rbx,4), %rcx
	salq	$9, %rcx
	addq	%rbx, %rcx
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r12, %rcx
	imulq	%rbp, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rax
.Lrt_scanf_586:
	leal	8(%r11), %r10d
	addl	$7, %r11d
	jmp	.Lrt_scanf_584
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_585:
	leaq	(%rbx,%rbx,4), %rcx
	movl	$16, %r11d
	salq	$9, %rcx
	imulq	$100000000, %rax, %rax
	addq	%rbx, %rcx
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r12, %rcx
	imulq	%rbp, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rax
.Lrt_scanf_587:
	movzbl	(%rdx,%r11), %ecx
	movl	%ecx, %r10d
	subl	$48, %r10d
	cmpb	$9, %r10b
	ja	.Lrt_scanf_598
	subl	$48, %ecx
	leaq	(%rax,%rax,4), %rax
	addq	$1, %r11
	movslq	%ecx, %rcx
	leaq	(%rcx,%rax,2), %rax
	cmpq	$20, %r11
	jne	.Lrt_scanf_587
.Lrt_scanf_588:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	xorl	%eax, %eax
	popq	%rbp
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r13
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmp	rt_scanf_any
.Lrt_scanf_598:
	.cfi_restore_state
	movl	%r11d, %r10d
	subl	$1, %r11d
	jmp	.Lrt_scanf_584
	.cfi_endproc
	.size	rt_scanf_long_int, .-rt_scanf_long_int
	.p2align 4
	.type	rt_scanf_long, @function
rt_scanf_long:
	.cfi_startproc
	movq	stdin@GOTPCREL(%rip), %rax
	movq	%rdi, %r8
	movq	%rsi, %rdi
	movq	(%rax), %rax
	movq	16(%rax), %rsi
	movq	8(%rax), %rcx
	movq	%rsi, %rdx
	subq	%rcx, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_scanf_643
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_643
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_643
	movl	192(%rax), %edx
	testl	%edx, %edx
	js	.Lrt_scanf_646
.Lrt_scanf_643:
	movq	%rdi, %rsi
	xorl	%eax, %eax
	movq	%r8, %rdi
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_646:
	testb	$16, (%rax)
	jne	.Lrt_scanf_643
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
	movzbl	(%rcx), %r9d
	movl	%r9d, %edx
	testq	%rsi, %rsi
	je	.Lrt_scanf_602
	movabsq	$4294983168, %r10
	cmpb	$32, %r9b
	jbe	.Lrt_scanf_603
.Lrt_scanf_604:
	movabsq	$3472328296227680304, %rbp
	xorl	%r11d, %r11d
	cmpb	$45, %dl
	movabsq	$-9187201950435737472, %r10
	sete	%r11b
	leaq	(%rcx,%r11), %rsi
	movq	%r11, %r9
	movabsq	$8536140394893047414, %rcx
	movq	(%rsi), %rbx
	negq	%r9
	xorq	%rbp, %rbx
	leaq	(%rbx,%rcx), %rdx
	orq	%rbx, %rdx
	andq	%r10, %rdx
	je	.Lrt_scanf_606
	rep bsfq	%rdx, %rdx
	leal	-7(%rdx), %ecx
	movl	%ecx, %r10d
	negl	%ecx
	salq	%cl, %rbx
	shrl	$3, %r10d
	movabsq	$71777214294589695, %rcx
	leaq	(%rbx,%rbx,4), %rdx
	salq	$9, %rdx
	addq	%rbx, %rdx
	shrq	$8, %rdx
	andq	%rcx, %rdx
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%rcx, %rdx
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rdx
	shrq	$32, %rdx
.Lrt_scanf_607:
	leal	-1(%r10), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_scanf_600
	xorq	%rdx, %r9
	movl	%r10d, %r10d
	addq	%r11, %r9
	leaq	(%rsi,%r10), %rcx
.Lrt_scanf_612:
	movq	%r9, (%rdi)
	movq	%rcx, 8(%rax)
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
.Lrt_scanf_647:
	.cfi_restore_state
	leaq	-25(%rsi), %r9
	cmpq	%r9, %rcx
	jnb	.Lrt_scanf_604
	movzbl	1(%rcx), %r9d
	addq	$1, %rcx
	movl	%r9d, %edx
	cmpb	$32, %r9b
	ja	.Lrt_scanf_604
.Lrt_scanf_603:
	btq	%r9, %r10
	jnc	.Lrt_scanf_604
	jmp	.Lrt_scanf_647
.Lrt_scanf_608:
	imulq	$2561, %rbp, %rcx
	movl	$16, %r10d
	imulq	$100000000, %rdx, %rdx
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r12, %rcx
	imulq	%rbx, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rdx
.Lrt_scanf_610:
	movzbl	(%rsi,%r10), %ecx
	movl	%ecx, %ebx
	subl	$48, %ebx
	cmpb	$9, %bl
	ja	.Lrt_scanf_607
	leaq	(%rdx,%rdx,4), %rbx
	leal	-48(%rcx), %edx
	addq	$1, %r10
	movslq	%edx, %rdx
	leaq	(%rdx,%rbx,2), %rdx
	cmpq	$20, %r10
	jne	.Lrt_scanf_610
.Lrt_scanf_600:
	popq	%rbx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 48
	movq	%rdi, %rsi
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 40
	movq	%r8, %rdi
	popq	%r12
	.cfi_restore 12
	.cfi_def_cfa_offset 32
	xorl	%eax, %eax
	popq	%r13
	.cfi_restore 13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_restore 14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_restore 15
	.cfi_def_cfa_offset 8
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_602:
	.cfi_restore_state
	cmpb	$32, %r9b
	ja	.Lrt_scanf_613
	movabsq	$4294983168, %rsi
.Lrt_scanf_614:
	btq	%r9, %rsi
	jnc	.Lrt_scanf_613
	movzbl	1(%rcx), %r9d
	addq	$1, %rcx
	movl	%r9d, %edx
	cmpb	$32, %r9b
	jbe	.Lrt_scanf_614
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_613:
	xorl	%r11d, %r11d
	cmpb	$45, %dl
	sete	%r11b
	xorl	%r10d, %r10d
	xorl	%r9d, %r9d
	movq	%r11, %rbx
	leaq	(%rcx,%r11), %rsi
	negq	%rbx
	jmp	.Lrt_scanf_615
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_616:
	subl	$48, %edx
	leaq	(%r9,%r9,4), %rcx
	addq	$1, %r10
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %r9
	cmpq	$19, %r10
	je	.Lrt_scanf_600
.Lrt_scanf_615:
	movzbl	(%rsi,%r10), %edx
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	jbe	.Lrt_scanf_616
	leal	-1(%r10), %edx
	cmpl	$17, %edx
	ja	.Lrt_scanf_600
	xorq	%rbx, %r9
	leaq	(%rsi,%r10), %rcx
	addq	%r11, %r9
	jmp	.Lrt_scanf_612
.Lrt_scanf_606:
	leaq	(%rbx,%rbx,4), %rdx
	xorq	8(%rsi), %rbp
	movabsq	$71777214294589695, %r13
	movabsq	$281470681808895, %r12
	salq	$9, %rdx
	addq	%rbp, %rcx
	addq	%rbx, %rdx
	orq	%rbp, %rcx
	movabsq	$42949672960001, %rbx
	shrq	$8, %rdx
	andq	%r13, %rdx
	imulq	$6553601, %rdx, %rdx
	shrq	$16, %rdx
	andq	%r12, %rdx
	imulq	%rbx, %rdx
	shrq	$32, %rdx
	andq	%r10, %rcx
	je	.Lrt_scanf_608
	rep bsfq	%rcx, %rcx
	leaq	rt_scanf_powers_of_ten(%rip), %r14
	subl	$7, %ecx
	movl	%ecx, %r10d
	shrl	$3, %r10d
	movl	%r10d, %r15d
	imulq	(%r14,%r15,8), %rdx
	testl	%r10d, %r10d
	je	.Lrt_scanf_609
	negl	%ecx
	salq	%cl, %rbp
	leaq	0(%rbp,%rbp,4), %rcx
	salq	$9, %rcx
	addq	%rbp, %rcx
	shrq	$8, %rcx
	andq	%r13, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%r12, %rcx
	imulq	%rbx, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rdx
.Lrt_scanf_609:
	addl	$8, %r10d
	jmp	.Lrt_scanf_607
	.cfi_endproc
	.size	rt_scanf_long, .-rt_scanf_long
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
	jle	.Lrt_scanf_649
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.Lrt_scanf_649
	cmpb	$0, (%rax)
	je	.Lrt_scanf_649
	movl	192(%rbx), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_670
.Lrt_scanf_649:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	movq	%rbp, %rsi
	movq	%r12, %rdi
	popq	%rbp
	.cfi_def_cfa_offset 16
	xorl	%eax, %eax
	popq	%r12
	.cfi_def_cfa_offset 8
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_670:
	.cfi_restore_state
	testb	$16, (%rbx)
	jne	.Lrt_scanf_649
	movabsq	$4294983168, %rdx
	movzbl	(%rdi), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_651
.Lrt_scanf_652:
	btq	%rax, %rdx
	jnc	.Lrt_scanf_651
	leaq	-50(%rsi), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_scanf_651
	movzbl	1(%rdi), %eax
	addq	$1, %rdi
	cmpb	$32, %al
	jbe	.Lrt_scanf_652
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_651:
	movq	%rbp, %rcx
	movl	$8, %edx
	call	rt_scanf_fraction
	testq	%rax, %rax
	je	.Lrt_scanf_649
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
	movq	stdin@GOTPCREL(%rip), %rax
	movq	(%rax), %r8
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	movq	16(%r8), %rdx
	movq	8(%r8), %r9
	movq	%rdx, %rcx
	subq	%r9, %rcx
	testq	%rax, %rax
	je	.Lrt_scanf_732
	testq	%rcx, %rcx
	jle	.Lrt_scanf_732
	cmpb	$0, (%rax)
	je	.Lrt_scanf_732
	movl	192(%r8), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_740
.Lrt_scanf_732:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_740:
	testb	$16, (%r8)
	jne	.Lrt_scanf_732
	movzbl	(%r9), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_741
	movabsq	$4294983168, %rcx
.Lrt_scanf_676:
	btq	%rax, %rcx
	jc	.Lrt_scanf_678
.Lrt_scanf_739:
	subq	%r9, %rdx
	movq	%rdx, %rcx
	cmpq	$15, %rdx
	jbe	.Lrt_scanf_680
.Lrt_scanf_697:
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	xorl	%eax, %eax
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	jmp	.Lrt_scanf_690
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_681:
	testq	%rsi, %rsi
	je	.Lrt_scanf_689
	movups	%xmm1, (%rsi,%rax)
.Lrt_scanf_689:
	addq	$16, %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$15, %rdx
	jbe	.Lrt_scanf_742
.Lrt_scanf_690:
	movdqu	(%r9,%rax), %xmm1
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
	je	.Lrt_scanf_681
	rep bsfl	%edx, %edx
	movslq	%edx, %r10
	testq	%rsi, %rsi
	je	.Lrt_scanf_733
	testq	%rax, %rax
	je	.Lrt_scanf_682
	leaq	-16(%rax,%r10), %rdx
	movdqu	(%r9,%rdx), %xmm6
	movups	%xmm6, (%rsi,%rdx)
.Lrt_scanf_733:
	addq	%r10, %rax
	jmp	.Lrt_scanf_734
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_741:
	xorl	%eax, %eax
	cmpq	$15, %rcx
	jg	.Lrt_scanf_697
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_692:
	movabsq	$4294983168, %r10
.Lrt_scanf_695:
	movzbl	(%r9,%rax), %edx
	cmpb	$32, %dl
	ja	.Lrt_scanf_693
	btq	%rdx, %r10
	jnc	.Lrt_scanf_693
.Lrt_scanf_734:
	cmpq	%rcx, %rax
	je	.Lrt_scanf_732
	testq	%rax, %rax
	je	.Lrt_scanf_732
	movb	$0, (%rsi,%rax)
	addq	%r9, %rax
	movq	%rax, 8(%r8)
	movl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_693:
	testq	%rsi, %rsi
	je	.Lrt_scanf_694
	movb	%dl, (%rsi,%rax)
.Lrt_scanf_694:
	addq	$1, %rax
	cmpq	%rcx, %rax
	jb	.Lrt_scanf_695
	jmp	.Lrt_scanf_734
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_742:
	cmpq	%rcx, %rax
	jb	.Lrt_scanf_692
	jmp	.Lrt_scanf_734
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_678:
	leaq	-1(%rdx), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_scanf_739
	movzbl	1(%r9), %eax
	addq	$1, %r9
	cmpb	$32, %al
	jbe	.Lrt_scanf_676
	jmp	.Lrt_scanf_739
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_682:
	testq	%rsi, %rsi
	je	.Lrt_scanf_733
	pushq	%r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	movl	%edx, %ebp
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	andl	$8, %ebp
	movq	%rsi, %rbx
	testb	$8, %dl
	movq	(%r9), %r14
	leaq	-8(%rsp), %r11
	cmove	%r11, %rbx
	testb	$4, %dl
	movq	%r14, (%rbx)
	leaq	(%rsi,%rbp), %rbx
	movl	(%r9,%rbp), %ebp
	cmove	%r11, %rbx
	movl	%ebp, (%rbx)
	movl	%edx, %ebp
	andl	$12, %ebp
	testb	$2, %dl
	leaq	(%rsi,%rbp), %rbx
	movzwl	(%r9,%rbp), %ebp
	cmove	%r11, %rbx
	movw	%bp, (%rbx)
	movl	%edx, %ebx
	andl	$14, %ebx
	andl	$1, %edx
	leaq	(%rsi,%rbx), %rbp
	movzbl	(%r9,%rbx), %edx
	cmovne	%rbp, %r11
	addq	%r10, %rax
	movb	%dl, (%r11)
	cmpq	%rcx, %rax
	je	.Lrt_scanf_672
	testq	%rax, %rax
	je	.Lrt_scanf_672
	movb	$0, (%rsi,%rax)
	addq	%r9, %rax
	movq	%rax, 8(%r8)
	movl	$1, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	ret
.Lrt_scanf_672:
	.cfi_restore_state
	popq	%rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 24
	xorl	%eax, %eax
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_restore 14
	.cfi_def_cfa_offset 8
	jmp	rt_scanf_any
.Lrt_scanf_680:
	xorl	%eax, %eax
	testq	%rdx, %rdx
	jne	.Lrt_scanf_692
	jmp	.Lrt_scanf_732
	.cfi_endproc
	.size	rt_scanf_word, .-rt_scanf_word
	.p2align 4
	.type	rt_scanf, @function
rt_scanf:
	.cfi_startproc
	movq	stdin@GOTPCREL(%rip), %rax
	movq	(%rax), %r10
	movzbl	(%rdi), %eax
	cmpb	$37, %al
	jne	.Lrt_scanf_744
	movzbl	1(%rdi), %eax
	cmpb	$100, %al
	je	.Lrt_scanf_758
	cmpb	$115, %al
	jne	.Lrt_scanf_748
	cmpb	$0, 2(%rdi)
	je	.Lrt_scanf_814
.Lrt_scanf_747:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_750:
	cmpb	$99, %al
	je	.Lrt_scanf_815
	cmpb	$117, %al
	jne	.Lrt_scanf_747
.Lrt_scanf_758:
	cmpb	$0, 2(%rdi)
	jne	.Lrt_scanf_747
	movq	16(%r10), %rcx
	movq	8(%r10), %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_scanf_762
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_762
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_762
	movl	192(%r10), %r8d
	testl	%r8d, %r8d
	jns	.Lrt_scanf_762
	testb	$16, (%r10)
	jne	.Lrt_scanf_762
	movabsq	$4294983168, %r9
	movzbl	(%rax), %edx
	movzbl	%dl, %r8d
	cmpb	$32, %dl
	ja	.Lrt_scanf_767
.Lrt_scanf_768:
	btq	%r8, %r9
	jnc	.Lrt_scanf_767
	leaq	-25(%rcx), %r8
	cmpq	%r8, %rax
	jnb	.Lrt_scanf_767
	movzbl	1(%rax), %r8d
	addq	$1, %rax
	movl	%r8d, %edx
	cmpb	$32, %r8b
	jbe	.Lrt_scanf_768
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_767:
	movabsq	$3472328296227680304, %r11
	cmpb	$45, %dl
	movabsq	$-9187201950435737472, %rcx
	sete	%dl
	movzbl	%dl, %edx
	addq	%rdx, %rax
	movq	%rdx, %r8
	movabsq	$8536140394893047414, %rdx
	xorq	(%rax), %r11
	negq	%r8
	addq	%r11, %rdx
	orq	%r11, %rdx
	andq	%rcx, %rdx
	je	.Lrt_scanf_770
	rep bsfq	%rdx, %rdx
	leal	-7(%rdx), %ecx
	movl	%ecx, %r9d
	negl	%ecx
	salq	%cl, %r11
	shrl	$3, %r9d
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
	leal	-1(%r9), %ecx
	shrq	$32, %rdx
	cmpl	$6, %ecx
	ja	.Lrt_scanf_770
	xorl	%r8d, %edx
	addq	%r9, %rax
	subl	%r8d, %edx
	movl	%edx, (%rsi)
	jmp	.Lrt_scanf_772
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_748:
	cmpb	$108, %al
	jne	.Lrt_scanf_750
	movzbl	2(%rdi), %eax
	cmpb	$108, %al
	je	.Lrt_scanf_751
	cmpb	$100, %al
	je	.Lrt_scanf_777
	cmpb	$117, %al
	je	.Lrt_scanf_777
.Lrt_scanf_752:
	cmpb	$102, %al
	jne	.Lrt_scanf_747
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_747
	jmp	rt_scanf_double
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_815:
	cmpb	$0, 2(%rdi)
	jne	.Lrt_scanf_747
	movq	8(%r10), %rax
	movq	16(%r10), %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jg	.Lrt_scanf_816
.Lrt_scanf_762:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_751:
	movzbl	3(%rdi), %eax
	cmpb	$117, %al
	je	.Lrt_scanf_778
	cmpb	$100, %al
	jne	.Lrt_scanf_747
.Lrt_scanf_778:
	cmpb	$0, 4(%rdi)
	jne	.Lrt_scanf_747
.Lrt_scanf_754:
	jmp	rt_scanf_long
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_814:
	jmp	rt_scanf_word
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_744:
	cmpb	$32, %al
	jne	.Lrt_scanf_747
	cmpb	$37, 1(%rdi)
	jne	.Lrt_scanf_747
	cmpb	$99, 2(%rdi)
	jne	.Lrt_scanf_747
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_747
	movq	16(%r10), %r8
	movq	8(%r10), %rax
	movq	%r8, %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.Lrt_scanf_762
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_762
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_762
	movl	192(%r10), %edx
	testl	%edx, %edx
	jns	.Lrt_scanf_762
	testb	$16, (%r10)
	jne	.Lrt_scanf_762
.Lrt_scanf_774:
	movzbl	(%rax), %ecx
	addq	$1, %rax
	cmpb	$32, %cl
	ja	.Lrt_scanf_773
	movl	$8388639, %edx
	salq	$9, %rdx
	sarq	%cl, %rdx
	andb	$1, %dl
	je	.Lrt_scanf_773
	cmpq	%rax, %r8
	jne	.Lrt_scanf_774
	jmp	.Lrt_scanf_762
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_777:
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_752
	jmp	.Lrt_scanf_754
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_816:
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_762
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_762
	movl	192(%r10), %ecx
	testl	%ecx, %ecx
	jns	.Lrt_scanf_762
	testb	$16, (%r10)
	jne	.Lrt_scanf_762
	movzbl	(%rax), %edx
	addq	$1, %rax
	movb	%dl, (%rsi)
.Lrt_scanf_772:
	movq	%rax, 8(%r10)
	movl	$1, %eax
	ret
.Lrt_scanf_770:
	movq	%rax, %rcx
	movq	%r10, %rdx
	jmp	rt_scanf_long_int
.Lrt_scanf_773:
	movb	%cl, (%rsi)
	jmp	.Lrt_scanf_772
	.cfi_endproc
	.size	rt_scanf, .-rt_scanf
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
