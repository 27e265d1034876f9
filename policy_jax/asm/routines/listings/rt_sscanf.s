	.text
	.p2align 4
	.type	rt_sscanf_exponent, @function
rt_sscanf_exponent:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movq	%rsi, %r8
	movq	%rdx, %r10
	testq	%rsi, %rsi
	je	.Lrt_sscanf_2
	cmpq	%rsi, %rdi
	jnb	.Lrt_sscanf_34
	movzbl	(%rdi), %r11d
	cmpb	$45, %r11b
	je	.Lrt_sscanf_4
	cmpb	$43, %r11b
	je	.Lrt_sscanf_4
.Lrt_sscanf_5:
	movq	%r8, %rbx
	subq	%rdi, %rbx
	cmpq	$23, %rbx
	jle	.Lrt_sscanf_9
	movabsq	$3472328296227680304, %r9
	movq	(%rdi), %rdx
	movabsq	$8536140394893047414, %rsi
	movabsq	$-9187201950435737472, %rcx
	xorq	%r9, %rdx
	leaq	(%rdx,%rsi), %rax
	orq	%rdx, %rax
	andq	%rcx, %rax
	je	.Lrt_sscanf_13
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
.Lrt_sscanf_14:
	cmpq	%rax, %r8
	je	.Lrt_sscanf_34
.Lrt_sscanf_23:
	subl	$1, %r9d
	cmpl	$3, %r9d
	ja	.Lrt_sscanf_34
	movq	%rdx, %rcx
	negq	%rcx
	cmpb	$45, %r11b
	cmove	%rcx, %rdx
	addq	%rdx, (%r10)
.Lrt_sscanf_1:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_4:
	.cfi_restore_state
	addq	$1, %rdi
	cmpq	%r8, %rdi
	jb	.Lrt_sscanf_5
.Lrt_sscanf_34:
	xorl	%eax, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_2:
	.cfi_restore_state
	movzbl	(%rdi), %r11d
	testb	%r11b, %r11b
	je	.Lrt_sscanf_34
	cmpb	$45, %r11b
	je	.Lrt_sscanf_40
	movq	$-1, %rbx
	cmpb	$43, %r11b
	jne	.Lrt_sscanf_9
.Lrt_sscanf_40:
	cmpb	$0, 1(%rdi)
	leaq	1(%rdi), %rax
	je	.Lrt_sscanf_34
	movq	%rax, %rdi
	movq	$-1, %rbx
.Lrt_sscanf_9:
	xorl	%eax, %eax
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_18:
	movzbl	(%rdi,%rax), %ecx
	movl	%eax, %r9d
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_sscanf_20
	subl	$48, %ecx
	leaq	(%rdx,%rdx,4), %rdx
	addq	$1, %rax
	movslq	%ecx, %rcx
	leaq	(%rcx,%rdx,2), %rdx
	cmpq	%rbx, %rax
	jnb	.Lrt_sscanf_42
	cmpq	$20, %rax
	jne	.Lrt_sscanf_18
	leaq	20(%rdi), %rax
	testq	%r8, %r8
	je	.Lrt_sscanf_34
	movl	$20, %r9d
	jmp	.Lrt_sscanf_14
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_42:
	addl	$1, %r9d
.Lrt_sscanf_20:
	addq	%rdi, %rax
	testq	%r8, %r8
	je	.Lrt_sscanf_23
	jmp	.Lrt_sscanf_14
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_13:
	xorq	8(%rdi), %r9
	xorl	%eax, %eax
	addq	%r9, %rsi
	orq	%r9, %rsi
	testq	%rcx, %rsi
	jne	.Lrt_sscanf_1
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
.Lrt_sscanf_15:
	movzbl	(%rdi,%rax), %ecx
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_sscanf_43
	leaq	(%rdx,%rdx,4), %rsi
	leal	-48(%rcx), %edx
	addq	$1, %rax
	movslq	%edx, %rdx
	leaq	(%rdx,%rsi,2), %rdx
	cmpq	$20, %rax
	jne	.Lrt_sscanf_15
	movl	$20, %r9d
.Lrt_sscanf_16:
	addq	%rdi, %rax
	jmp	.Lrt_sscanf_14
.Lrt_sscanf_43:
	movl	%eax, %r9d
	jmp	.Lrt_sscanf_16
	.cfi_endproc
	.size	rt_sscanf_exponent, .-rt_sscanf_exponent
	.p2align 4
	.type	rt_sscanf_integer, @function
rt_sscanf_integer:
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
	jne	.Lrt_sscanf_46
	leaq	1(%rdi), %rsi
	subq	$1, %r12
	testq	%r10, %r10
	je	.Lrt_sscanf_47
	xorl	%eax, %eax
	cmpq	%r10, %rsi
	jnb	.Lrt_sscanf_44
.Lrt_sscanf_49:
	movq	%r10, %rax
	subq	%rsi, %rax
	testl	%edx, %edx
	jne	.Lrt_sscanf_52
	cmpq	$23, %rax
	jle	.Lrt_sscanf_52
	movabsq	$3472328296227680304, %r11
	movq	(%rsi), %rdx
	movabsq	$8536140394893047414, %rcx
	movabsq	$-9187201950435737472, %rdi
	xorq	%r11, %rdx
	leaq	(%rdx,%rcx), %rax
	orq	%rdx, %rax
	andq	%rdi, %rax
	je	.Lrt_sscanf_53
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
.Lrt_sscanf_54:
	addq	%rsi, %rax
	testq	%r10, %r10
	setne	%cl
	movl	%ecx, %edi
	cmpq	%rax, %r10
	jne	.Lrt_sscanf_91
	testb	%cl, %cl
	jne	.Lrt_sscanf_89
.Lrt_sscanf_91:
	testl	%r11d, %r11d
	jne	.Lrt_sscanf_66
.Lrt_sscanf_74:
	testb	%dil, %dil
	je	.Lrt_sscanf_83
.Lrt_sscanf_89:
	xorl	%eax, %eax
.Lrt_sscanf_44:
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
.Lrt_sscanf_46:
	.cfi_restore_state
	testq	%rsi, %rsi
	je	.Lrt_sscanf_51
	movq	%rdi, %rsi
	jmp	.Lrt_sscanf_49
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_47:
	cmpb	$0, 1(%rdi)
	movq	$-1, %rax
	je	.Lrt_sscanf_44
	movq	%rsi, %rdi
	testq	%r12, %r12
	je	.Lrt_sscanf_44
.Lrt_sscanf_51:
	xorl	%eax, %eax
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_62:
	movzbl	(%rdi,%rax), %ecx
	movl	%eax, %r11d
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_sscanf_116
	subl	$48, %ecx
	leaq	(%rdx,%rdx,4), %rdx
	addq	$1, %rax
	movslq	%ecx, %rcx
	leaq	(%rcx,%rdx,2), %rdx
	cmpq	%r12, %rax
	jnb	.Lrt_sscanf_117
	cmpq	$20, %rax
	jne	.Lrt_sscanf_62
	movl	$20, %r11d
.Lrt_sscanf_59:
	addq	%rdi, %rax
	testq	%r10, %r10
	je	.Lrt_sscanf_66
	cmpq	%r10, %rax
	je	.Lrt_sscanf_89
.Lrt_sscanf_66:
	cmpl	$18, %r11d
	ja	.Lrt_sscanf_118
.Lrt_sscanf_67:
	testq	%r9, %r9
	je	.Lrt_sscanf_44
	movq	%rdx, %rcx
	negq	%rcx
	cmpb	$45, %bpl
	cmove	%rcx, %rdx
	cmpl	$4, %r8d
	jne	.Lrt_sscanf_70
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
.Lrt_sscanf_61:
	.cfi_restore_state
	testq	%r10, %r10
	setne	%dl
	movl	%edx, %edi
	cmpq	%rsi, %r10
	jne	.Lrt_sscanf_74
	xorl	%eax, %eax
	testb	%dl, %dl
	jne	.Lrt_sscanf_44
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_83:
	movq	$-1, %rax
	jmp	.Lrt_sscanf_44
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_52:
	cmpq	%rax, %r12
	cmova	%rax, %r12
	testq	%r12, %r12
	je	.Lrt_sscanf_61
	movq	%rsi, %rdi
	jmp	.Lrt_sscanf_51
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_116:
	movq	%rdi, %rsi
	jmp	.Lrt_sscanf_54
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_117:
	addl	$1, %r11d
	jmp	.Lrt_sscanf_59
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_53:
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
	je	.Lrt_sscanf_55
	rep bsfq	%rcx, %rcx
	leaq	rt_sscanf_powers_of_ten(%rip), %rax
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
	je	.Lrt_sscanf_56
	testb	%sil, %sil
	jne	.Lrt_sscanf_89
	cmpl	$18, %ebx
	ja	.Lrt_sscanf_89
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
	jmp	.Lrt_sscanf_67
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_118:
	cmpl	$19, %r11d
	jne	.Lrt_sscanf_89
	testl	%ebx, %ebx
	je	.Lrt_sscanf_67
	testq	%rdx, %rdx
	jns	.Lrt_sscanf_67
	jmp	.Lrt_sscanf_89
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_70:
	cmpl	$7, %r8d
	jbe	.Lrt_sscanf_71
	movq	%rdx, (%r9)
	jmp	.Lrt_sscanf_44
.Lrt_sscanf_56:
	testb	%sil, %sil
	je	.Lrt_sscanf_67
	jmp	.Lrt_sscanf_89
.Lrt_sscanf_71:
	cmpl	$2, %r8d
	je	.Lrt_sscanf_119
	movb	%dl, (%r9)
	jmp	.Lrt_sscanf_44
.Lrt_sscanf_119:
	movw	%dx, (%r9)
	jmp	.Lrt_sscanf_44
.Lrt_sscanf_55:
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
.Lrt_sscanf_58:
	movzbl	(%rsi,%rax), %edi
	movl	%edi, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_sscanf_120
	leaq	(%rdx,%rdx,4), %rcx
	leal	-48(%rdi), %edx
	addq	$1, %rax
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %rdx
	cmpq	$20, %rax
	jne	.Lrt_sscanf_58
	movq	%rsi, %rdi
	movl	$20, %r11d
	jmp	.Lrt_sscanf_59
.Lrt_sscanf_120:
	movl	%eax, %r11d
	movq	%rsi, %rdi
	jmp	.Lrt_sscanf_59
	.cfi_endproc
	.size	rt_sscanf_integer, .-rt_sscanf_integer
	.p2align 4
	.type	rt_sscanf_fraction, @function
rt_sscanf_fraction:
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
	jne	.Lrt_sscanf_122
	leaq	1(%rdi), %rdi
	testq	%rsi, %rsi
	je	.Lrt_sscanf_123
	cmpq	%rsi, %rdi
	jnb	.Lrt_sscanf_128
	movq	$0, 16(%rsp)
	movq	%rsi, %r9
	movq	%rdi, %r8
	subq	%rdi, %r9
	cmpq	$23, %r9
	jle	.Lrt_sscanf_127
.Lrt_sscanf_126:
	movabsq	$3472328296227680304, %r9
	movq	(%rdi), %rdx
	movabsq	$8536140394893047414, %rcx
	movabsq	$-9187201950435737472, %r8
	xorq	%r9, %rdx
	leaq	(%rdx,%rcx), %rax
	orq	%rdx, %rax
	andq	%r8, %rax
	je	.Lrt_sscanf_130
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
.Lrt_sscanf_131:
	cmpq	%rdx, %rsi
	je	.Lrt_sscanf_128
.Lrt_sscanf_142:
	cmpl	$19, %eax
	ja	.Lrt_sscanf_128
.Lrt_sscanf_141:
	testl	%eax, %eax
	je	.Lrt_sscanf_143
	movzbl	(%rdx), %ecx
	cmpb	$46, %cl
	je	.Lrt_sscanf_166
.Lrt_sscanf_144:
	orl	$32, %ecx
	testl	%eax, %eax
	je	.Lrt_sscanf_128
	cmpb	$120, %cl
	je	.Lrt_sscanf_128
	cmpb	$101, %cl
	je	.Lrt_sscanf_215
.Lrt_sscanf_160:
	movq	16(%rsp), %rax
	leaq	22(%rax), %rcx
	cmpq	$44, %rcx
	ja	.Lrt_sscanf_128
	movabsq	$9007199254740992, %rcx
	cmpq	%rbx, %rcx
	jb	.Lrt_sscanf_128
	stmxcsr	4(%rsp)
	testl	$24576, 4(%rsp)
	jne	.Lrt_sscanf_128
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rbx, %xmm0
	testq	%rax, %rax
	js	.Lrt_sscanf_216
	leaq	rt_sscanf_exact_powers(%rip), %rcx
	mulsd	(%rcx,%rax,8), %xmm0
.Lrt_sscanf_162:
	cmpb	$45, %r13b
	jne	.Lrt_sscanf_163
	xorpd	.Lrt_sscanf_C0(%rip), %xmm0
.Lrt_sscanf_163:
	movq	%xmm0, %rax
	cmpl	$8, %ebp
	jne	.Lrt_sscanf_164
	movq	%xmm0, (%r12)
	jmp	.Lrt_sscanf_121
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_122:
	movq	$0, 16(%rsp)
	movq	$-1, %r9
	testq	%rsi, %rsi
	jne	.Lrt_sscanf_217
.Lrt_sscanf_127:
	xorl	%edx, %edx
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_137:
	movzbl	(%r8,%rdx), %ecx
	movl	%edx, %eax
	movl	%ecx, %edi
	subl	$48, %edi
	cmpb	$9, %dil
	ja	.Lrt_sscanf_218
	subl	$48, %ecx
	leaq	(%rbx,%rbx,4), %rdi
	addq	$1, %rdx
	movslq	%ecx, %rcx
	leaq	(%rcx,%rdi,2), %rbx
	cmpq	%r9, %rdx
	jnb	.Lrt_sscanf_219
	cmpq	$20, %rdx
	jne	.Lrt_sscanf_137
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_128:
	xorl	%edx, %edx
.Lrt_sscanf_121:
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
.Lrt_sscanf_217:
	.cfi_restore_state
	movq	%rsi, %r9
	subq	%rdi, %r9
	cmpq	$23, %r9
	jg	.Lrt_sscanf_126
	testq	%r9, %r9
	jne	.Lrt_sscanf_127
	cmpq	%rdi, %rsi
	je	.Lrt_sscanf_128
	movq	%r8, %rdx
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_143:
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	cmpb	$46, (%rdx)
	jne	.Lrt_sscanf_128
.Lrt_sscanf_166:
	leaq	1(%rdx), %rdi
	testq	%rsi, %rsi
	je	.Lrt_sscanf_169
	movq	%rsi, %r11
	subq	%rdi, %r11
	cmpq	$23, %r11
	jle	.Lrt_sscanf_146
	movabsq	$3472328296227680304, %r8
	movq	1(%rdx), %r9
	movabsq	$8536140394893047414, %r15
	movabsq	$-9187201950435737472, %r14
	xorq	%r8, %r9
	leaq	(%r9,%r15), %rcx
	orq	%r9, %rcx
	andq	%r14, %rcx
	je	.Lrt_sscanf_147
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
.Lrt_sscanf_148:
	cmpq	%rdx, %rsi
	je	.Lrt_sscanf_128
.Lrt_sscanf_158:
	addl	%r10d, %eax
	cmpl	$19, %eax
	ja	.Lrt_sscanf_128
	movl	%r10d, %ecx
	testl	%r10d, %r10d
	je	.Lrt_sscanf_159
	leaq	rt_sscanf_powers_of_ten(%rip), %rdi
	imulq	(%rdi,%rcx,8), %rbx
	addq	%r14, %rbx
.Lrt_sscanf_159:
	negq	%rcx
	movq	%rcx, 16(%rsp)
	movzbl	(%rdx), %ecx
	jmp	.Lrt_sscanf_144
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_123:
	cmpb	$0, 1(%r8)
	je	.Lrt_sscanf_128
	movq	$0, 16(%rsp)
	movq	%rdi, %r8
	movq	$-1, %r9
	jmp	.Lrt_sscanf_127
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_169:
	movq	$-1, %r11
.Lrt_sscanf_145:
	movl	$1, %ecx
	xorl	%r14d, %r14d
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_154:
	movzbl	(%rdx,%rcx), %r8d
	movl	%ecx, %r10d
	movl	%r8d, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	ja	.Lrt_sscanf_220
	subl	$48, %r8d
	leaq	(%r14,%r14,4), %r9
	movslq	%r8d, %r8
	leaq	(%r8,%r9,2), %r14
	cmpq	%r11, %rcx
	jnb	.Lrt_sscanf_155
	addq	$1, %rcx
	cmpq	$21, %rcx
	jne	.Lrt_sscanf_154
	addq	$21, %rdx
	testq	%rsi, %rsi
	je	.Lrt_sscanf_128
	movl	$20, %r10d
	jmp	.Lrt_sscanf_148
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_216:
	negq	%rax
	leaq	rt_sscanf_exact_powers(%rip), %rcx
	divsd	(%rcx,%rax,8), %xmm0
	jmp	.Lrt_sscanf_162
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_218:
	addq	%r8, %rdx
	testq	%rsi, %rsi
	je	.Lrt_sscanf_141
	jmp	.Lrt_sscanf_131
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_219:
	addl	$1, %eax
	addq	%r8, %rdx
.Lrt_sscanf_139:
	testq	%rsi, %rsi
	je	.Lrt_sscanf_142
	jmp	.Lrt_sscanf_131
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_215:
	leaq	16(%rsp), %rax
	leaq	1(%rdx), %rdi
	movq	%rax, %rdx
	call	rt_sscanf_exponent
	movq	%rax, %rdx
	testq	%rax, %rax
	jne	.Lrt_sscanf_160
	jmp	.Lrt_sscanf_128
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_220:
	subl	$1, %ecx
	movq	%rcx, %r10
.Lrt_sscanf_155:
	leaq	(%rdi,%rcx), %rdx
	testq	%rsi, %rsi
	je	.Lrt_sscanf_158
	jmp	.Lrt_sscanf_148
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_164:
	andl	$536870911, %eax
	cmpq	$268435456, %rax
	je	.Lrt_sscanf_128
	cvtsd2ss	%xmm0, %xmm0
	movss	%xmm0, (%r12)
	jmp	.Lrt_sscanf_121
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_130:
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
	je	.Lrt_sscanf_132
	rep bsfq	%rcx, %rcx
	leaq	rt_sscanf_powers_of_ten(%rip), %r8
	subl	$7, %ecx
	movl	%ecx, %eax
	shrl	$3, %eax
	movl	%eax, %r14d
	imulq	(%r8,%r14,8), %rbx
	testl	%eax, %eax
	je	.Lrt_sscanf_133
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
.Lrt_sscanf_133:
	leal	8(%rax), %edx
	movq	%rdx, %rax
	addq	%rdi, %rdx
	jmp	.Lrt_sscanf_131
.Lrt_sscanf_146:
	testq	%r11, %r11
	jne	.Lrt_sscanf_145
	xorl	%r14d, %r14d
	movq	%rdi, %rdx
	xorl	%r10d, %r10d
	jmp	.Lrt_sscanf_148
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_147:
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
	je	.Lrt_sscanf_149
	rep bsfq	%r15, %r15
	leaq	rt_sscanf_powers_of_ten(%rip), %r14
	subl	$7, %r15d
	movl	%r15d, %edx
	shrl	$3, %edx
	movl	%edx, %r9d
	imulq	(%r14,%r9,8), %rcx
	movq	%rcx, %r14
	testl	%edx, %edx
	je	.Lrt_sscanf_150
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
.Lrt_sscanf_150:
	leal	8(%rdx), %ecx
	movq	%rcx, %r10
	leaq	(%rdi,%rcx), %rdx
	jmp	.Lrt_sscanf_148
.Lrt_sscanf_132:
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
.Lrt_sscanf_134:
	movzbl	(%rdi,%rdx), %eax
	movl	%eax, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_sscanf_221
	subl	$48, %eax
	leaq	(%rbx,%rbx,4), %rcx
	addq	$1, %rdx
	cltq
	leaq	(%rax,%rcx,2), %rbx
	cmpq	$20, %rdx
	jne	.Lrt_sscanf_134
	jmp	.Lrt_sscanf_128
.Lrt_sscanf_149:
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
.Lrt_sscanf_151:
	movzbl	1(%rdx,%r8), %r9d
	movl	%r9d, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_sscanf_222
	leal	-48(%r9), %ecx
	leaq	(%r14,%r14,4), %r10
	addq	$1, %r8
	movslq	%ecx, %rcx
	leaq	(%rcx,%r10,2), %r14
	cmpq	$20, %r8
	jne	.Lrt_sscanf_151
	movl	$20, %r10d
.Lrt_sscanf_152:
	leaq	(%rdi,%r8), %rdx
	jmp	.Lrt_sscanf_148
.Lrt_sscanf_221:
	movl	%edx, %eax
	addq	%rdi, %rdx
	jmp	.Lrt_sscanf_139
.Lrt_sscanf_222:
	movl	%r8d, %r10d
	jmp	.Lrt_sscanf_152
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
	je	.Lrt_sscanf_364
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm1, 192(%rsp)
	movaps	%xmm2, 208(%rsp)
	movaps	%xmm3, 224(%rsp)
	movaps	%xmm4, 240(%rsp)
	movaps	%xmm5, 256(%rsp)
	movaps	%xmm6, 272(%rsp)
	movaps	%xmm7, 288(%rsp)
.Lrt_sscanf_364:
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
.Lrt_sscanf_225:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rcx
	cmpb	$37, %al
	je	.Lrt_sscanf_226
	testb	%al, %al
	je	.Lrt_sscanf_223
	cmpb	$32, %al
	ja	.Lrt_sscanf_228
	movabsq	$4294983168, %rdx
	btq	%rax, %rdx
	jc	.Lrt_sscanf_496
.Lrt_sscanf_229:
	movzbl	0(%rbp), %edx
	testb	%dl, %dl
	je	.Lrt_sscanf_267
	cmpb	%dl, %al
	je	.Lrt_sscanf_497
.Lrt_sscanf_223:
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
.Lrt_sscanf_226:
	.cfi_restore_state
	movzbl	1(%rbx), %edi
	leaq	2(%rbx), %r11
	cmpb	$100, %dil
	je	.Lrt_sscanf_498
	xorl	%ecx, %ecx
	movl	$1, %r10d
	cmpb	$64, %dil
	jbe	.Lrt_sscanf_499
.Lrt_sscanf_243:
	movzbl	0(%rbp), %r9d
	cmpb	$108, %dil
	je	.Lrt_sscanf_500
	cmpb	$104, %dil
	je	.Lrt_sscanf_501
	movl	%edi, %eax
	andl	$-17, %eax
	cmpb	$106, %al
	je	.Lrt_sscanf_252
	cmpb	$116, %dil
	jne	.Lrt_sscanf_502
.Lrt_sscanf_252:
	movzbl	(%r11), %edi
	leaq	1(%r11), %rbx
	movl	$16, %edx
	leal	-91(%rdi), %eax
	andl	$-9, %eax
	testb	%al, %al
	je	.Lrt_sscanf_253
.Lrt_sscanf_504:
	movq	%rbx, %r11
	cmpb	$110, %dil
	jne	.Lrt_sscanf_239
	testb	%r9b, %r9b
	jne	.Lrt_sscanf_261
	cmpb	$0, (%rbx)
	jne	.Lrt_sscanf_267
.Lrt_sscanf_261:
	testl	%r10d, %r10d
	je	.Lrt_sscanf_225
	movq	%rbp, %rax
	subq	%r15, %rax
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_333
	movq	8(%rsp), %rdi
	movl	%r13d, %ecx
	addl	$8, %r13d
	movq	(%rdi,%rcx), %rcx
.Lrt_sscanf_334:
	cmpl	$4, %edx
	jne	.Lrt_sscanf_335
	movl	%eax, (%rcx)
	jmp	.Lrt_sscanf_225
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_228:
	testb	%al, %al
	jns	.Lrt_sscanf_229
.Lrt_sscanf_267:
	leaq	56(%rsp), %rdx
	movq	%r14, %rsi
	movq	%r15, %rdi
	call	__isoc99_vsscanf@PLT
	movl	%eax, %r12d
	jmp	.Lrt_sscanf_223
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_496:
	movzbl	0(%rbp), %eax
	movq	%rcx, %rbx
	cmpb	$32, %al
	ja	.Lrt_sscanf_225
.Lrt_sscanf_231:
	btq	%rax, %rdx
	jnc	.Lrt_sscanf_343
	movzbl	1(%rbp), %eax
	addq	$1, %rbp
	cmpb	$32, %al
	jbe	.Lrt_sscanf_231
.Lrt_sscanf_343:
	movq	%rcx, %rbx
	jmp	.Lrt_sscanf_225
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_497:
	addq	$1, %rbp
	movq	%rcx, %rbx
	jmp	.Lrt_sscanf_225
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_498:
	movq	8(%rsp), %rdx
	movl	%r13d, %eax
	movzbl	0(%rbp), %r9d
	addq	%rdx, %rax
	cmpl	$48, %r13d
	cmovnb	16(%rsp), %rax
	movq	(%rax), %rbx
	cmpb	$32, %r9b
	jbe	.Lrt_sscanf_503
	movl	%r9d, %eax
	movq	%rbp, %r8
.Lrt_sscanf_236:
	xorl	%r10d, %r10d
	cmpb	$45, %al
	movq	%rbx, 24(%rsp)
	sete	%r10b
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	movq	%r10, %rdx
	addq	%r10, %r8
	negq	%rdx
	jmp	.Lrt_sscanf_238
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_240:
	subl	$48, %eax
	leaq	(%rsi,%rsi,4), %rsi
	addq	$1, %rcx
	cltq
	leaq	(%rax,%rsi,2), %rsi
	cmpq	$19, %rcx
	je	.Lrt_sscanf_347
.Lrt_sscanf_238:
	movzbl	(%r8,%rcx), %eax
	movl	%eax, %ebx
	subl	$48, %ebx
	cmpb	$9, %bl
	jbe	.Lrt_sscanf_240
	leal	-1(%rcx), %eax
	movq	24(%rsp), %rbx
	cmpl	$17, %eax
	ja	.Lrt_sscanf_347
	xorq	%rsi, %rdx
	leaq	(%r8,%rcx), %rbp
	addq	%r10, %rdx
	movl	%edx, (%rbx)
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_241
	addl	$8, %r13d
.Lrt_sscanf_242:
	addl	$1, %r12d
	movq	%r11, %rbx
	jmp	.Lrt_sscanf_225
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_500:
	movzbl	(%r11), %edi
	cmpb	$108, %dil
	je	.Lrt_sscanf_248
	leal	-91(%rdi), %eax
	leaq	1(%r11), %rbx
	movl	$8, %edx
	andl	$-9, %eax
.Lrt_sscanf_249:
	testb	%al, %al
	jne	.Lrt_sscanf_504
.Lrt_sscanf_253:
	testb	%r9b, %r9b
	je	.Lrt_sscanf_267
.Lrt_sscanf_255:
	leal	-37(%rdi), %eax
	cmpb	$83, %al
	ja	.Lrt_sscanf_267
	leaq	.Lrt_sscanf_259(%rip), %rsi
	movzbl	%al, %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.Lrt_sscanf_259:
	.long	.Lrt_sscanf_266-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_265-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_264-.Lrt_sscanf_259
	.long	.Lrt_sscanf_258-.Lrt_sscanf_259
	.long	.Lrt_sscanf_263-.Lrt_sscanf_259
	.long	.Lrt_sscanf_263-.Lrt_sscanf_259
	.long	.Lrt_sscanf_263-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_262-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_261-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_260-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_258-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_267-.Lrt_sscanf_259
	.long	.Lrt_sscanf_258-.Lrt_sscanf_259
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_503:
	movzbl	%r9b, %edx
	movl	%r9d, %eax
	movq	%rbp, %r8
	movabsq	$4294983168, %rcx
.Lrt_sscanf_237:
	btq	%rdx, %rcx
	jnc	.Lrt_sscanf_236
	movzbl	1(%r8), %edx
	addq	$1, %r8
	movl	%edx, %eax
	cmpb	$32, %dl
	jbe	.Lrt_sscanf_237
	jmp	.Lrt_sscanf_236
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_347:
	movl	$4, %edx
	xorl	%ecx, %ecx
	movl	$1, %r10d
.Lrt_sscanf_239:
	cmpb	$32, %r9b
	ja	.Lrt_sscanf_351
	movabsq	$4294983168, %rsi
	movzbl	%r9b, %eax
.Lrt_sscanf_257:
	btq	%rax, %rsi
	jnc	.Lrt_sscanf_505
	movzbl	1(%rbp), %eax
	addq	$1, %rbp
	movl	%eax, %r9d
	cmpb	$32, %al
	jbe	.Lrt_sscanf_257
	movq	%r11, %rbx
	jmp	.Lrt_sscanf_253
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_501:
	movzbl	(%r11), %edi
	cmpb	$104, %dil
	je	.Lrt_sscanf_251
	leal	-91(%rdi), %eax
	leaq	1(%r11), %rbx
	movl	$2, %edx
	andl	$-9, %eax
	jmp	.Lrt_sscanf_249
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_248:
	movzbl	1(%r11), %edi
	leaq	2(%r11), %rbx
	movl	$16, %edx
	leal	-91(%rdi), %eax
	andl	$-9, %eax
	jmp	.Lrt_sscanf_249
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_499:
	cmpb	$42, %dil
	je	.Lrt_sscanf_506
.Lrt_sscanf_244:
	cmpb	$48, %dil
	je	.Lrt_sscanf_267
	leal	-48(%rdi), %eax
	cmpb	$9, %al
	ja	.Lrt_sscanf_350
	leaq	8(%r11), %rdx
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_245:
	leal	(%rcx,%rcx,4), %eax
	addq	$1, %r11
	leal	-48(%rdi,%rax,2), %ecx
	movzbl	-1(%r11), %edi
	leal	-48(%rdi), %eax
	cmpb	$9, %al
	ja	.Lrt_sscanf_243
	cmpq	%rdx, %r11
	jne	.Lrt_sscanf_245
	jmp	.Lrt_sscanf_267
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_351:
	movq	%r11, %rbx
	jmp	.Lrt_sscanf_255
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_502:
	leal	-91(%rdi), %eax
	movq	%r11, %rbx
	movl	$4, %edx
	andl	$-9, %eax
	jmp	.Lrt_sscanf_249
.Lrt_sscanf_505:
	movzbl	0(%rbp), %r9d
	movq	%r11, %rbx
	jmp	.Lrt_sscanf_253
.Lrt_sscanf_506:
	movzbl	2(%rbx), %edi
	leaq	3(%rbx), %r11
	xorl	%r10d, %r10d
	jmp	.Lrt_sscanf_244
.Lrt_sscanf_263:
	cmpl	$1, %r10d
	jne	.Lrt_sscanf_267
	leal	-4(%rdx), %eax
	andl	$-5, %eax
	orl	%ecx, %eax
	jne	.Lrt_sscanf_267
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_282
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %rcx
.Lrt_sscanf_283:
	movq	%rbp, %rdi
	xorl	%esi, %esi
	call	rt_sscanf_fraction
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.Lrt_sscanf_267
.Lrt_sscanf_495:
	addl	$1, %r12d
	jmp	.Lrt_sscanf_225
.Lrt_sscanf_258:
	xorl	%r9d, %r9d
	testl	%r10d, %r10d
	je	.Lrt_sscanf_271
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_272
.Lrt_sscanf_270:
	movq	8(%rsp), %rsi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rsi,%rax), %r9
.Lrt_sscanf_271:
	cmpb	$120, %dil
	jne	.Lrt_sscanf_269
	testl	%ecx, %ecx
	jne	.Lrt_sscanf_267
	xorl	%esi, %esi
	jmp	.Lrt_sscanf_276
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_507:
	subl	$48, %eax
	salq	$4, %rsi
	cltq
	orq	%rax, %rsi
.Lrt_sscanf_274:
	addq	$1, %rbp
	addl	$1, %ecx
.Lrt_sscanf_276:
	movzbl	0(%rbp), %eax
	leal	-48(%rax), %edi
	cmpb	$9, %dil
	jbe	.Lrt_sscanf_507
	orl	$32, %eax
	leal	-97(%rax), %edi
	cmpb	$5, %dil
	ja	.Lrt_sscanf_275
	movzbl	%al, %eax
	salq	$4, %rsi
	subl	$87, %eax
	cltq
	orq	%rax, %rsi
	jmp	.Lrt_sscanf_274
.Lrt_sscanf_264:
	movb	%r9b, 47(%rsp)
	movl	%r10d, 36(%rsp)
	cmpl	$4, %edx
	jne	.Lrt_sscanf_267
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
	jb	.Lrt_sscanf_267
	movl	36(%rsp), %r10d
	testl	%r10d, %r10d
	je	.Lrt_sscanf_284
	cmpl	$47, %r13d
	movl	40(%rsp), %ecx
	movzbl	47(%rsp), %r9d
	ja	.Lrt_sscanf_285
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %rdi
.Lrt_sscanf_286:
	cmpq	%r15, %rdi
	jb	.Lrt_sscanf_287
	movq	%rbp, %rax
	cmpq	%rdi, %rbp
	jb	.Lrt_sscanf_288
	jmp	.Lrt_sscanf_267
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_291:
	addq	$1, %rax
	cmpq	%rdi, %rax
	je	.Lrt_sscanf_289
.Lrt_sscanf_288:
	cmpb	$0, (%rax)
	jne	.Lrt_sscanf_291
.Lrt_sscanf_289:
	cmpq	%rdi, %rax
	jnb	.Lrt_sscanf_267
.Lrt_sscanf_290:
	cmpl	$1, %ecx
	ja	.Lrt_sscanf_292
	movb	%r9b, (%rdi)
.Lrt_sscanf_293:
	addl	$1, %r12d
.Lrt_sscanf_284:
	addq	%rdx, %rbp
	jmp	.Lrt_sscanf_225
.Lrt_sscanf_265:
	cmpl	$4, %edx
	jne	.Lrt_sscanf_267
	testl	%ecx, %ecx
	movl	%ecx, %r8d
	movq	$-1, %rax
	cmove	%rax, %r8
	xorl	%r11d, %r11d
	testl	%r10d, %r10d
	je	.Lrt_sscanf_309
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_310
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %r11
.Lrt_sscanf_309:
	movq	$0, 112(%rsp)
	movzbl	(%rbx), %ecx
	pxor	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 96(%rsp)
	cmpb	$94, %cl
	jne	.Lrt_sscanf_311
	movl	$1, 112(%rsp)
	movzbl	1(%rbx), %ecx
	addq	$1, %rbx
.Lrt_sscanf_311:
	movl	%ecx, %edx
	testb	%cl, %cl
	je	.Lrt_sscanf_267
	movq	%rbp, 24(%rsp)
	leaq	2(%rbx), %rdi
	xorl	%esi, %esi
	xorl	%r9d, %r9d
	jmp	.Lrt_sscanf_313
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_316:
	movl	%edx, %esi
	movl	$1, %r9d
	shrb	$6, %sil
	salq	%cl, %r9
	andl	$3, %esi
	orq	%r9, 80(%rsp,%rsi,8)
	testb	%al, %al
	je	.Lrt_sscanf_267
	leaq	1(%rdi), %rcx
	cmpb	$93, %al
	je	.Lrt_sscanf_315
.Lrt_sscanf_314:
	movq	%rcx, %rdi
	movl	%edx, %esi
	movl	%eax, %ecx
	movl	%eax, %edx
	movl	$1, %r9d
.Lrt_sscanf_313:
	movzbl	-1(%rdi), %eax
	movq	%rdi, %rbx
	cmpb	$45, %dl
	jne	.Lrt_sscanf_316
	testb	%r9b, %r9b
	je	.Lrt_sscanf_316
	testb	%al, %al
	setne	%bpl
	cmpb	$93, %al
	setne	%r9b
	testb	%r9b, %bpl
	je	.Lrt_sscanf_316
	cmpb	%sil, %al
	jb	.Lrt_sscanf_316
	movzbl	%sil, %ecx
	movzbl	%al, %ebx
	movl	$1, %r9d
	cmpl	%ebx, %ecx
	jnb	.Lrt_sscanf_508
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_317:
	movl	%ecx, %edx
	movq	%r9, %rsi
	salq	%cl, %rsi
	shrl	$6, %edx
	addl	$1, %ecx
	orq	%rsi, 80(%rsp,%rdx,8)
	cmpl	%ebx, %ecx
	jne	.Lrt_sscanf_317
	leaq	1(%rdi), %rcx
	movl	$45, %edx
	jmp	.Lrt_sscanf_314
.Lrt_sscanf_260:
	cmpl	$4, %edx
	jne	.Lrt_sscanf_267
	movl	%ecx, %esi
	testl	%ecx, %ecx
	movq	$-1, %rax
	cmove	%rax, %rsi
	xorl	%ecx, %ecx
	testl	%r10d, %r10d
	je	.Lrt_sscanf_295
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_296
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %rcx
.Lrt_sscanf_295:
	movabsq	$4294983168, %rdi
	xorl	%edx, %edx
.Lrt_sscanf_299:
	movzbl	0(%rbp,%rdx), %eax
	testb	%al, %al
	je	.Lrt_sscanf_297
	cmpb	$32, %al
	ja	.Lrt_sscanf_298
	btq	%rax, %rdi
	jnc	.Lrt_sscanf_298
.Lrt_sscanf_297:
	testq	%rcx, %rcx
	je	.Lrt_sscanf_307
	cmpq	%r15, %rcx
	jb	.Lrt_sscanf_302
	movq	%rbp, %rax
	cmpq	%rcx, %rbp
	jb	.Lrt_sscanf_303
	jmp	.Lrt_sscanf_304
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_306:
	addq	$1, %rax
	cmpq	%rax, %rcx
	je	.Lrt_sscanf_304
.Lrt_sscanf_303:
	cmpb	$0, (%rax)
	jne	.Lrt_sscanf_306
.Lrt_sscanf_304:
	cmpq	%rcx, %rax
	setnb	%al
	movzbl	%al, %eax
.Lrt_sscanf_305:
	testl	%eax, %eax
	jne	.Lrt_sscanf_267
	movq	%rcx, %rdi
	movq	%rbp, %rsi
	movl	%r10d, 36(%rsp)
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %rdx
	movl	36(%rsp), %r10d
	movq	%rax, %rcx
.Lrt_sscanf_307:
	addq	%rdx, %rbp
	testl	%r10d, %r10d
	je	.Lrt_sscanf_225
	movb	$0, (%rcx,%rdx)
	jmp	.Lrt_sscanf_495
.Lrt_sscanf_262:
	leal	-43(%r9), %eax
	testb	$-3, %al
	jne	.Lrt_sscanf_268
	movzbl	1(%rbp), %r9d
.Lrt_sscanf_268:
	testb	%r9b, %r9b
	je	.Lrt_sscanf_267
	cmpb	$48, %r9b
	je	.Lrt_sscanf_267
	testl	%r10d, %r10d
	je	.Lrt_sscanf_352
	cmpl	$47, %r13d
	jbe	.Lrt_sscanf_270
	movq	16(%rsp), %rax
	movq	(%rax), %r9
	addq	$8, %rax
	movq	%rax, 16(%rsp)
.Lrt_sscanf_269:
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
	je	.Lrt_sscanf_267
.Lrt_sscanf_281:
	cmpq	$-1, %rbp
	je	.Lrt_sscanf_223
	addl	%r10d, %r12d
	jmp	.Lrt_sscanf_225
.Lrt_sscanf_266:
	testl	%ecx, %ecx
	setne	%al
	cmpl	$4, %edx
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_sscanf_267
	testl	%r10d, %r10d
	je	.Lrt_sscanf_267
	cmpb	$37, %r9b
	jne	.Lrt_sscanf_223
	addq	$1, %rbp
	jmp	.Lrt_sscanf_225
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_298:
	addq	$1, %rdx
	cmpq	%rdx, %rsi
	jne	.Lrt_sscanf_299
	jmp	.Lrt_sscanf_297
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_251:
	movzbl	1(%r11), %edi
	leaq	2(%r11), %rbx
	movl	$1, %edx
	leal	-91(%rdi), %eax
	andl	$-9, %eax
	jmp	.Lrt_sscanf_249
.Lrt_sscanf_315:
	movq	24(%rsp), %rbp
	testq	%rdi, %rdi
	je	.Lrt_sscanf_267
	movl	112(%rsp), %esi
	xorl	%edx, %edx
	jmp	.Lrt_sscanf_320
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_323:
	movl	%ecx, %eax
	shrb	$6, %al
	andl	$3, %eax
	movq	80(%rsp,%rax,8), %rax
	shrq	%cl, %rax
	andl	$1, %eax
	cmpl	%esi, %eax
	je	.Lrt_sscanf_321
	addq	$1, %rdx
	cmpq	%rdx, %r8
	je	.Lrt_sscanf_322
.Lrt_sscanf_320:
	movzbl	0(%rbp,%rdx), %ecx
	testb	%cl, %cl
	jne	.Lrt_sscanf_323
.Lrt_sscanf_321:
	testq	%r11, %r11
	je	.Lrt_sscanf_324
	testq	%rdx, %rdx
	je	.Lrt_sscanf_223
.Lrt_sscanf_325:
	cmpq	%r15, %r11
	jb	.Lrt_sscanf_327
	movq	%rbp, %rax
	cmpq	%r11, %rbp
	jb	.Lrt_sscanf_328
	jmp	.Lrt_sscanf_267
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_331:
	addq	$1, %rax
	cmpq	%rax, %r11
	je	.Lrt_sscanf_267
.Lrt_sscanf_328:
	cmpb	$0, (%rax)
	jne	.Lrt_sscanf_331
	cmpq	%r11, %rax
	jnb	.Lrt_sscanf_267
.Lrt_sscanf_330:
	movq	%r11, %rdi
	movq	%rbp, %rsi
	movl	%r10d, 36(%rsp)
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %rdx
	movl	36(%rsp), %r10d
	movq	%rax, %r11
.Lrt_sscanf_332:
	addq	%rdx, %rbp
	testl	%r10d, %r10d
	je	.Lrt_sscanf_225
	movb	$0, (%r11,%rdx)
	addl	$1, %r12d
	jmp	.Lrt_sscanf_225
.Lrt_sscanf_241:
	addq	$8, 16(%rsp)
	jmp	.Lrt_sscanf_242
.Lrt_sscanf_324:
	testq	%rdx, %rdx
	je	.Lrt_sscanf_223
	jmp	.Lrt_sscanf_332
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_322:
	testq	%r11, %r11
	je	.Lrt_sscanf_332
	jmp	.Lrt_sscanf_325
.Lrt_sscanf_287:
	leaq	(%rdi,%rdx), %rax
	cmpq	%r15, %rax
	jb	.Lrt_sscanf_290
	jmp	.Lrt_sscanf_267
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_333:
	movq	16(%rsp), %rdi
	movq	(%rdi), %rcx
	addq	$8, %rdi
	movq	%rdi, 16(%rsp)
	jmp	.Lrt_sscanf_334
.Lrt_sscanf_335:
	cmpl	$7, %edx
	jbe	.Lrt_sscanf_337
	movq	%rax, (%rcx)
	jmp	.Lrt_sscanf_225
.Lrt_sscanf_302:
	leaq	(%rcx,%rdx), %rax
	cmpq	%r15, %rax
	setnb	%al
	movzbl	%al, %eax
	jmp	.Lrt_sscanf_305
.Lrt_sscanf_275:
	testl	%ecx, %ecx
	sete	%dil
	cmpl	$15, %ecx
	setg	%cl
	orb	%cl, %dil
	jne	.Lrt_sscanf_267
	cmpb	$120, %al
	je	.Lrt_sscanf_267
	testq	%r9, %r9
	je	.Lrt_sscanf_281
	cmpl	$4, %edx
	jne	.Lrt_sscanf_278
	movl	%esi, (%r9)
	jmp	.Lrt_sscanf_281
.Lrt_sscanf_327:
	leaq	(%r11,%rdx), %rax
	cmpq	%r15, %rax
	jb	.Lrt_sscanf_330
	jmp	.Lrt_sscanf_267
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_352:
	xorl	%r9d, %r9d
	jmp	.Lrt_sscanf_269
.Lrt_sscanf_337:
	cmpl	$2, %edx
	je	.Lrt_sscanf_509
	movb	%al, (%rcx)
	jmp	.Lrt_sscanf_225
.Lrt_sscanf_282:
	movq	16(%rsp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_283
.Lrt_sscanf_292:
	movq	%rbp, %rsi
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %rdx
	jmp	.Lrt_sscanf_293
.Lrt_sscanf_285:
	movq	16(%rsp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_286
.Lrt_sscanf_350:
	xorl	%ecx, %ecx
	jmp	.Lrt_sscanf_243
.Lrt_sscanf_508:
	leaq	1(%rdi), %rcx
	jmp	.Lrt_sscanf_314
.Lrt_sscanf_310:
	movq	16(%rsp), %rax
	movq	(%rax), %r11
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_309
.Lrt_sscanf_272:
	movq	16(%rsp), %rax
	movq	(%rax), %r9
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_271
.Lrt_sscanf_296:
	movq	16(%rsp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_295
.Lrt_sscanf_509:
	movw	%ax, (%rcx)
	jmp	.Lrt_sscanf_225
.Lrt_sscanf_278:
	cmpl	$7, %edx
	jbe	.Lrt_sscanf_279
	movq	%rsi, (%r9)
	jmp	.Lrt_sscanf_281
.Lrt_sscanf_279:
	cmpl	$2, %edx
	je	.Lrt_sscanf_510
	movb	%sil, (%r9)
	jmp	.Lrt_sscanf_281
.Lrt_sscanf_510:
	movw	%si, (%r9)
	jmp	.Lrt_sscanf_281
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
