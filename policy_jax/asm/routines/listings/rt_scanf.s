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
	jne	.Lrt_scanf_35
	leaq	1(%rdi), %rsi
	subq	$1, %r12
	testq	%r10, %r10
	je	.Lrt_scanf_36
	xorl	%eax, %eax
	cmpq	%r10, %rsi
	jnb	.Lrt_scanf_33
.Lrt_scanf_38:
	movq	%r10, %rax
	subq	%rsi, %rax
	testl	%edx, %edx
	jne	.Lrt_scanf_41
	cmpq	$23, %rax
	jle	.Lrt_scanf_41
	movabsq	$3472328296227680304, %r11
	movq	(%rsi), %rdx
	movabsq	$8536140394893047414, %rcx
	movabsq	$-9187201950435737472, %rdi
	xorq	%r11, %rdx
	leaq	(%rdx,%rcx), %rax
	orq	%rdx, %rax
	andq	%rdi, %rax
	je	.Lrt_scanf_42
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
.Lrt_scanf_43:
	addq	%rsi, %rax
	testq	%r10, %r10
	setne	%cl
	movl	%ecx, %edi
	cmpq	%rax, %r10
	jne	.Lrt_scanf_80
	testb	%cl, %cl
	jne	.Lrt_scanf_78
.Lrt_scanf_80:
	testl	%r11d, %r11d
	jne	.Lrt_scanf_55
.Lrt_scanf_63:
	testb	%dil, %dil
	je	.Lrt_scanf_72
.Lrt_scanf_78:
	xorl	%eax, %eax
.Lrt_scanf_33:
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
.Lrt_scanf_35:
	.cfi_restore_state
	testq	%rsi, %rsi
	je	.Lrt_scanf_40
	movq	%rdi, %rsi
	jmp	.Lrt_scanf_38
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_36:
	cmpb	$0, 1(%rdi)
	movq	$-1, %rax
	je	.Lrt_scanf_33
	movq	%rsi, %rdi
	testq	%r12, %r12
	je	.Lrt_scanf_33
.Lrt_scanf_40:
	xorl	%eax, %eax
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_51:
	movzbl	(%rdi,%rax), %ecx
	movl	%eax, %r11d
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_scanf_105
	subl	$48, %ecx
	leaq	(%rdx,%rdx,4), %rdx
	addq	$1, %rax
	movslq	%ecx, %rcx
	leaq	(%rcx,%rdx,2), %rdx
	cmpq	%r12, %rax
	jnb	.Lrt_scanf_106
	cmpq	$20, %rax
	jne	.Lrt_scanf_51
	movl	$20, %r11d
.Lrt_scanf_48:
	addq	%rdi, %rax
	testq	%r10, %r10
	je	.Lrt_scanf_55
	cmpq	%r10, %rax
	je	.Lrt_scanf_78
.Lrt_scanf_55:
	cmpl	$18, %r11d
	ja	.Lrt_scanf_107
.Lrt_scanf_56:
	testq	%r9, %r9
	je	.Lrt_scanf_33
	movq	%rdx, %rcx
	negq	%rcx
	cmpb	$45, %bpl
	cmove	%rcx, %rdx
	cmpl	$4, %r8d
	jne	.Lrt_scanf_59
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
.Lrt_scanf_50:
	.cfi_restore_state
	testq	%r10, %r10
	setne	%dl
	movl	%edx, %edi
	cmpq	%rsi, %r10
	jne	.Lrt_scanf_63
	xorl	%eax, %eax
	testb	%dl, %dl
	jne	.Lrt_scanf_33
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_72:
	movq	$-1, %rax
	jmp	.Lrt_scanf_33
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_41:
	cmpq	%rax, %r12
	cmova	%rax, %r12
	testq	%r12, %r12
	je	.Lrt_scanf_50
	movq	%rsi, %rdi
	jmp	.Lrt_scanf_40
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_105:
	movq	%rdi, %rsi
	jmp	.Lrt_scanf_43
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_106:
	addl	$1, %r11d
	jmp	.Lrt_scanf_48
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_42:
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
	je	.Lrt_scanf_44
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
	je	.Lrt_scanf_45
	testb	%sil, %sil
	jne	.Lrt_scanf_78
	cmpl	$18, %ebx
	ja	.Lrt_scanf_78
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
	jmp	.Lrt_scanf_56
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_107:
	cmpl	$19, %r11d
	jne	.Lrt_scanf_78
	testl	%ebx, %ebx
	je	.Lrt_scanf_56
	testq	%rdx, %rdx
	jns	.Lrt_scanf_56
	jmp	.Lrt_scanf_78
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_59:
	cmpl	$7, %r8d
	jbe	.Lrt_scanf_60
	movq	%rdx, (%r9)
	jmp	.Lrt_scanf_33
.Lrt_scanf_45:
	testb	%sil, %sil
	je	.Lrt_scanf_56
	jmp	.Lrt_scanf_78
.Lrt_scanf_60:
	cmpl	$2, %r8d
	je	.Lrt_scanf_108
	movb	%dl, (%r9)
	jmp	.Lrt_scanf_33
.Lrt_scanf_108:
	movw	%dx, (%r9)
	jmp	.Lrt_scanf_33
.Lrt_scanf_44:
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
.Lrt_scanf_47:
	movzbl	(%rsi,%rax), %edi
	movl	%edi, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_109
	leaq	(%rdx,%rdx,4), %rcx
	leal	-48(%rdi), %edx
	addq	$1, %rax
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %rdx
	cmpq	$20, %rax
	jne	.Lrt_scanf_47
	movq	%rsi, %rdi
	movl	$20, %r11d
	jmp	.Lrt_scanf_48
.Lrt_scanf_109:
	movl	%eax, %r11d
	movq	%rsi, %rdi
	jmp	.Lrt_scanf_48
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
	jne	.Lrt_scanf_111
	leaq	1(%rdi), %rdi
	testq	%rsi, %rsi
	je	.Lrt_scanf_112
	cmpq	%rsi, %rdi
	jnb	.Lrt_scanf_117
	movq	$0, 16(%rsp)
	movq	%rsi, %r9
	movq	%rdi, %r8
	subq	%rdi, %r9
	cmpq	$23, %r9
	jle	.Lrt_scanf_116
.Lrt_scanf_115:
	movabsq	$3472328296227680304, %r9
	movq	(%rdi), %rdx
	movabsq	$8536140394893047414, %rcx
	movabsq	$-9187201950435737472, %r8
	xorq	%r9, %rdx
	leaq	(%rdx,%rcx), %rax
	orq	%rdx, %rax
	andq	%r8, %rax
	je	.Lrt_scanf_119
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
.Lrt_scanf_120:
	cmpq	%rdx, %rsi
	je	.Lrt_scanf_117
.Lrt_scanf_131:
	cmpl	$19, %eax
	ja	.Lrt_scanf_117
.Lrt_scanf_130:
	testl	%eax, %eax
	je	.Lrt_scanf_132
	movzbl	(%rdx), %ecx
	cmpb	$46, %cl
	je	.Lrt_scanf_155
.Lrt_scanf_133:
	orl	$32, %ecx
	testl	%eax, %eax
	je	.Lrt_scanf_117
	cmpb	$120, %cl
	je	.Lrt_scanf_117
	cmpb	$101, %cl
	je	.Lrt_scanf_204
.Lrt_scanf_149:
	movq	16(%rsp), %rax
	leaq	22(%rax), %rcx
	cmpq	$44, %rcx
	ja	.Lrt_scanf_117
	movabsq	$9007199254740992, %rcx
	cmpq	%rbx, %rcx
	jb	.Lrt_scanf_117
	stmxcsr	4(%rsp)
	testl	$24576, 4(%rsp)
	jne	.Lrt_scanf_117
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rbx, %xmm0
	testq	%rax, %rax
	js	.Lrt_scanf_205
	leaq	rt_scanf_exact_powers(%rip), %rcx
	mulsd	(%rcx,%rax,8), %xmm0
.Lrt_scanf_151:
	cmpb	$45, %r13b
	jne	.Lrt_scanf_152
	xorpd	.Lrt_scanf_C0(%rip), %xmm0
.Lrt_scanf_152:
	movq	%xmm0, %rax
	cmpl	$8, %ebp
	jne	.Lrt_scanf_153
	movq	%xmm0, (%r12)
	jmp	.Lrt_scanf_110
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_111:
	movq	$0, 16(%rsp)
	movq	$-1, %r9
	testq	%rsi, %rsi
	jne	.Lrt_scanf_206
.Lrt_scanf_116:
	xorl	%edx, %edx
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_126:
	movzbl	(%r8,%rdx), %ecx
	movl	%edx, %eax
	movl	%ecx, %edi
	subl	$48, %edi
	cmpb	$9, %dil
	ja	.Lrt_scanf_207
	subl	$48, %ecx
	leaq	(%rbx,%rbx,4), %rdi
	addq	$1, %rdx
	movslq	%ecx, %rcx
	leaq	(%rcx,%rdi,2), %rbx
	cmpq	%r9, %rdx
	jnb	.Lrt_scanf_208
	cmpq	$20, %rdx
	jne	.Lrt_scanf_126
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_117:
	xorl	%edx, %edx
.Lrt_scanf_110:
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
.Lrt_scanf_206:
	.cfi_restore_state
	movq	%rsi, %r9
	subq	%rdi, %r9
	cmpq	$23, %r9
	jg	.Lrt_scanf_115
	testq	%r9, %r9
	jne	.Lrt_scanf_116
	cmpq	%rdi, %rsi
	je	.Lrt_scanf_117
	movq	%r8, %rdx
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_132:
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	cmpb	$46, (%rdx)
	jne	.Lrt_scanf_117
.Lrt_scanf_155:
	leaq	1(%rdx), %rdi
	testq	%rsi, %rsi
	je	.Lrt_scanf_158
	movq	%rsi, %r11
	subq	%rdi, %r11
	cmpq	$23, %r11
	jle	.Lrt_scanf_135
	movabsq	$3472328296227680304, %r8
	movq	1(%rdx), %r9
	movabsq	$8536140394893047414, %r15
	movabsq	$-9187201950435737472, %r14
	xorq	%r8, %r9
	leaq	(%r9,%r15), %rcx
	orq	%r9, %rcx
	andq	%r14, %rcx
	je	.Lrt_scanf_136
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
.Lrt_scanf_137:
	cmpq	%rdx, %rsi
	je	.Lrt_scanf_117
.Lrt_scanf_147:
	addl	%r10d, %eax
	cmpl	$19, %eax
	ja	.Lrt_scanf_117
	movl	%r10d, %ecx
	testl	%r10d, %r10d
	je	.Lrt_scanf_148
	leaq	rt_scanf_powers_of_ten(%rip), %rdi
	imulq	(%rdi,%rcx,8), %rbx
	addq	%r14, %rbx
.Lrt_scanf_148:
	negq	%rcx
	movq	%rcx, 16(%rsp)
	movzbl	(%rdx), %ecx
	jmp	.Lrt_scanf_133
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_112:
	cmpb	$0, 1(%r8)
	je	.Lrt_scanf_117
	movq	$0, 16(%rsp)
	movq	%rdi, %r8
	movq	$-1, %r9
	jmp	.Lrt_scanf_116
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_158:
	movq	$-1, %r11
.Lrt_scanf_134:
	movl	$1, %ecx
	xorl	%r14d, %r14d
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_143:
	movzbl	(%rdx,%rcx), %r8d
	movl	%ecx, %r10d
	movl	%r8d, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	ja	.Lrt_scanf_209
	subl	$48, %r8d
	leaq	(%r14,%r14,4), %r9
	movslq	%r8d, %r8
	leaq	(%r8,%r9,2), %r14
	cmpq	%r11, %rcx
	jnb	.Lrt_scanf_144
	addq	$1, %rcx
	cmpq	$21, %rcx
	jne	.Lrt_scanf_143
	addq	$21, %rdx
	testq	%rsi, %rsi
	je	.Lrt_scanf_117
	movl	$20, %r10d
	jmp	.Lrt_scanf_137
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_205:
	negq	%rax
	leaq	rt_scanf_exact_powers(%rip), %rcx
	divsd	(%rcx,%rax,8), %xmm0
	jmp	.Lrt_scanf_151
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_207:
	addq	%r8, %rdx
	testq	%rsi, %rsi
	je	.Lrt_scanf_130
	jmp	.Lrt_scanf_120
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_208:
	addl	$1, %eax
	addq	%r8, %rdx
.Lrt_scanf_128:
	testq	%rsi, %rsi
	je	.Lrt_scanf_131
	jmp	.Lrt_scanf_120
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_204:
	leaq	16(%rsp), %rax
	leaq	1(%rdx), %rdi
	movq	%rax, %rdx
	call	rt_scanf_exponent
	movq	%rax, %rdx
	testq	%rax, %rax
	jne	.Lrt_scanf_149
	jmp	.Lrt_scanf_117
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_209:
	subl	$1, %ecx
	movq	%rcx, %r10
.Lrt_scanf_144:
	leaq	(%rdi,%rcx), %rdx
	testq	%rsi, %rsi
	je	.Lrt_scanf_147
	jmp	.Lrt_scanf_137
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_153:
	andl	$536870911, %eax
	cmpq	$268435456, %rax
	je	.Lrt_scanf_117
	cvtsd2ss	%xmm0, %xmm0
	movss	%xmm0, (%r12)
	jmp	.Lrt_scanf_110
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_119:
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
	je	.Lrt_scanf_121
	rep bsfq	%rcx, %rcx
	leaq	rt_scanf_powers_of_ten(%rip), %r8
	subl	$7, %ecx
	movl	%ecx, %eax
	shrl	$3, %eax
	movl	%eax, %r14d
	imulq	(%r8,%r14,8), %rbx
	testl	%eax, %eax
	je	.Lrt_scanf_122
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
.Lrt_scanf_122:
	leal	8(%rax), %edx
	movq	%rdx, %rax
	addq	%rdi, %rdx
	jmp	.Lrt_scanf_120
.Lrt_scanf_135:
	testq	%r11, %r11
	jne	.Lrt_scanf_134
	xorl	%r14d, %r14d
	movq	%rdi, %rdx
	xorl	%r10d, %r10d
	jmp	.Lrt_scanf_137
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_136:
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
	je	.Lrt_scanf_138
	rep bsfq	%r15, %r15
	leaq	rt_scanf_powers_of_ten(%rip), %r14
	subl	$7, %r15d
	movl	%r15d, %edx
	shrl	$3, %edx
	movl	%edx, %r9d
	imulq	(%r14,%r9,8), %rcx
	movq	%rcx, %r14
	testl	%edx, %edx
	je	.Lrt_scanf_139
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
.Lrt_scanf_139:
	leal	8(%rdx), %ecx
	movq	%rcx, %r10
	leaq	(%rdi,%rcx), %rdx
	jmp	.Lrt_scanf_137
.Lrt_scanf_121:
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
.Lrt_scanf_123:
	movzbl	(%rdi,%rdx), %eax
	movl	%eax, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_210
	subl	$48, %eax
	leaq	(%rbx,%rbx,4), %rcx
	addq	$1, %rdx
	cltq
	leaq	(%rax,%rcx,2), %rbx
	cmpq	$20, %rdx
	jne	.Lrt_scanf_123
	jmp	.Lrt_scanf_117
.Lrt_scanf_138:
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
.Lrt_scanf_140:
	movzbl	1(%rdx,%r8), %r9d
	movl	%r9d, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_211
	leal	-48(%r9), %ecx
	leaq	(%r14,%r14,4), %r10
	addq	$1, %r8
	movslq	%ecx, %rcx
	leaq	(%rcx,%r10,2), %r14
	cmpq	$20, %r8
	jne	.Lrt_scanf_140
	movl	$20, %r10d
.Lrt_scanf_141:
	leaq	(%rdi,%r8), %rdx
	jmp	.Lrt_scanf_137
.Lrt_scanf_210:
	movl	%edx, %eax
	addq	%rdi, %rdx
	jmp	.Lrt_scanf_128
.Lrt_scanf_211:
	movl	%r8d, %r10d
	jmp	.Lrt_scanf_141
	.cfi_endproc
	.size	rt_scanf_fraction, .-rt_scanf_fraction
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
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	movzbl	(%rsi), %edx
	cmpb	$32, %dl
	ja	.Lrt_scanf_213
	movabsq	$4294983168, %rcx
	movsbl	%dl, %eax
.Lrt_scanf_214:
	btq	%rax, %rcx
	jc	.Lrt_scanf_297
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
	cmpq	%rsi, %rcx
	jne	.Lrt_scanf_217
.Lrt_scanf_244:
	movl	$-2147483648, %eax
.Lrt_scanf_212:
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
.Lrt_scanf_297:
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
	jne	.Lrt_scanf_244
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_244
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_212
	movl	192(%rdi), %edx
	testl	%edx, %edx
	jns	.Lrt_scanf_212
	testb	$20, (%rdi)
	movq	%rdi, 8(%rsp)
	jne	.Lrt_scanf_212
	call	__errno_location@PLT
	movq	8(%rsp), %rdi
	movabsq	$4294983168, %r13
	movl	(%rax), %r15d
	movl	$0, (%rax)
	movq	%rax, %r14
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_221:
	movq	8(%rdi), %rdx
	movq	16(%rdi), %rax
	cmpq	%rax, %rdx
	jnb	.Lrt_scanf_224
.Lrt_scanf_220:
	movzbl	(%rdx), %ecx
	cmpb	$32, %cl
	ja	.Lrt_scanf_222
	btq	%rcx, %r13
	jnc	.Lrt_scanf_222
	addq	$1, %rdx
	cmpq	%rdx, %rax
	jne	.Lrt_scanf_220
	movq	%rax, 8(%rdi)
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_224:
	movq	%rdi, 8(%rsp)
	call	__underflow@PLT
	movq	8(%rsp), %rdi
	cmpl	$-1, %eax
	jne	.Lrt_scanf_221
	jmp	.Lrt_scanf_212
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_222:
	movq	%rdx, 8(%rdi)
	cmpq	%rax, %rdx
	jnb	.Lrt_scanf_224
	movl	%r15d, (%r14)
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movabsq	$4294983168, %r13
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
.Lrt_scanf_240:
	subq	%rdx, %rax
	cmpq	%rax, %rbx
	movq	%rax, %rsi
	movq	%rax, %r11
	cmovbe	%rbx, %rsi
	cmpq	$15, %rsi
	jbe	.Lrt_scanf_248
	xorl	%eax, %eax
	jmp	.Lrt_scanf_235
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_226:
	testq	%r12, %r12
	je	.Lrt_scanf_234
	movups	%xmm1, (%r12,%rax)
.Lrt_scanf_234:
	addq	$16, %rax
	movq	%rsi, %rcx
	subq	%rax, %rcx
	cmpq	$15, %rcx
	jbe	.Lrt_scanf_298
.Lrt_scanf_235:
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
	je	.Lrt_scanf_226
	rep bsfl	%ecx, %ecx
	movslq	%ecx, %rsi
	testq	%r12, %r12
	je	.Lrt_scanf_228
	testq	%rax, %rax
	je	.Lrt_scanf_227
	leaq	-16(%rsi,%rax), %rcx
	movdqu	(%rdx,%rcx), %xmm6
	movups	%xmm6, (%r12,%rcx)
.Lrt_scanf_228:
	addq	%rsi, %rax
	leaq	(%rdx,%rax), %rcx
.Lrt_scanf_233:
	movq	%rcx, 8(%rdi)
	addq	%rax, %r12
	subq	%rax, %rbx
	cmpq	%r11, %rax
	jb	.Lrt_scanf_239
	testq	%rbx, %rbx
	je	.Lrt_scanf_239
	movq	%rdi, 8(%rsp)
	call	__underflow@PLT
	cmpl	$-1, %eax
	je	.Lrt_scanf_239
	movq	8(%rsp), %rdi
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	movq	8(%rdi), %rdx
	movq	16(%rdi), %rax
	jmp	.Lrt_scanf_240
.Lrt_scanf_298:
	leaq	(%rdx,%rax), %rcx
.Lrt_scanf_225:
	cmpq	%rsi, %rax
	jnb	.Lrt_scanf_233
.Lrt_scanf_238:
	movzbl	(%rdx,%rax), %ecx
	cmpb	$32, %cl
	ja	.Lrt_scanf_236
	btq	%rcx, %r13
	jnc	.Lrt_scanf_236
.Lrt_scanf_296:
	leaq	(%rdx,%rax), %rcx
	jmp	.Lrt_scanf_233
.Lrt_scanf_236:
	testq	%r12, %r12
	je	.Lrt_scanf_237
	movb	%cl, (%r12,%rax)
.Lrt_scanf_237:
	addq	$1, %rax
	cmpq	%rax, %rsi
	jne	.Lrt_scanf_238
	jmp	.Lrt_scanf_296
.Lrt_scanf_227:
	testq	%r12, %r12
	je	.Lrt_scanf_228
	movl	%ecx, %r10d
	leaq	24(%rsp), %r8
	movq	%r12, %r9
	movq	(%rdx), %rbp
	andl	$8, %r10d
	testb	$8, %cl
	cmove	%r8, %r9
	testb	$4, %cl
	movq	%rbp, (%r9)
	leaq	(%r12,%r10), %r9
	movl	(%rdx,%r10), %r10d
	cmove	%r8, %r9
	movl	%r10d, (%r9)
	movl	%ecx, %r10d
	andl	$12, %r10d
	testb	$2, %cl
	leaq	(%r12,%r10), %r9
	movzwl	(%rdx,%r10), %r10d
	cmove	%r8, %r9
	movw	%r10w, (%r9)
	movl	%ecx, %r9d
	andl	$14, %r9d
	andl	$1, %ecx
	leaq	(%r12,%r9), %r10
	movzbl	(%rdx,%r9), %ecx
	cmovne	%r10, %r8
	movb	%cl, (%r8)
	jmp	.Lrt_scanf_228
.Lrt_scanf_239:
	movb	$0, (%r12)
	movl	$1, %eax
	jmp	.Lrt_scanf_212
.Lrt_scanf_248:
	movq	%rdx, %rcx
	xorl	%eax, %eax
	jmp	.Lrt_scanf_225
	.cfi_endproc
	.size	rt_scanf_lone_word, .-rt_scanf_lone_word
	.p2align 4
	.type	rt_scanf_any, @function
rt_scanf_any:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%rdi, %r11
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
	subq	$328, %rsp
	.cfi_def_cfa_offset 384
	movq	%rsi, 152(%rsp)
	movq	%rdx, 160(%rsp)
	movq	%rcx, 168(%rsp)
	movq	%r8, 176(%rsp)
	movq	%r9, 184(%rsp)
	testb	%al, %al
	je	.Lrt_scanf_462
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm1, 208(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm3, 240(%rsp)
	movaps	%xmm4, 256(%rsp)
	movaps	%xmm5, 272(%rsp)
	movaps	%xmm6, 288(%rsp)
	movaps	%xmm7, 304(%rsp)
.Lrt_scanf_462:
	movq	stdin@GOTPCREL(%rip), %r10
	leaq	384(%rsp), %rax
	movq	__libc_single_threaded@GOTPCREL(%rip), %rsi
	movl	$8, 72(%rsp)
	movq	%rax, 80(%rsp)
	leaq	144(%rsp), %rax
	leaq	384(%rsp), %rcx
	movq	(%r10), %rbp
	movq	%rax, 88(%rsp)
	testq	%rsi, %rsi
	setne	%dl
	movl	$48, 76(%rsp)
	movq	88(%rsp), %r15
	movq	8(%rbp), %rax
	movq	16(%rbp), %r14
	cmpq	%r14, %rax
	movq	%rax, 16(%rsp)
	setb	%al
	andb	%al, %dl
	movb	%dl, 59(%rsp)
	movl	$8, %edx
	je	.Lrt_scanf_302
	cmpb	$0, (%rsi)
	movq	%rcx, 32(%rsp)
	movl	$8, %edx
	movl	$8, %r12d
	je	.Lrt_scanf_302
	movl	192(%rbp), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_636
.Lrt_scanf_302:
	movl	%edx, %eax
	movq	%r11, %rsi
	movq	%rbp, %rdi
	movq	%r11, (%rsp)
	addq	%r15, %rax
	cmpl	$48, %edx
	cmovnb	%rcx, %rax
	movq	(%rax), %rdx
	call	rt_scanf_lone_word
	movq	(%rsp), %r11
	cmpl	$-2147483648, %eax
	movl	%eax, 12(%rsp)
	jne	.Lrt_scanf_299
	leaq	72(%rsp), %rsi
	movq	%r11, %rdi
	call	__isoc99_vscanf@PLT
	movl	%eax, 12(%rsp)
.Lrt_scanf_299:
	movl	12(%rsp), %eax
	addq	$328, %rsp
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
.Lrt_scanf_636:
	.cfi_restore_state
	testb	$16, 0(%rbp)
	jne	.Lrt_scanf_302
	movl	$0, 12(%rsp)
	movq	16(%rsp), %r13
	movq	%r11, %rbx
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_303:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rdx
	cmpb	$37, %al
	je	.Lrt_scanf_304
.Lrt_scanf_637:
	testb	%al, %al
	je	.Lrt_scanf_305
	cmpb	$32, %al
	ja	.Lrt_scanf_306
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jnc	.Lrt_scanf_307
	cmpq	%r14, %r13
	jnb	.Lrt_scanf_308
.Lrt_scanf_309:
	movzbl	0(%r13), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_308
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jnc	.Lrt_scanf_308
	addq	$1, %r13
	cmpq	%r14, %r13
	jb	.Lrt_scanf_309
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_308:
	cmpq	%r13, %r14
	je	.Lrt_scanf_310
.Lrt_scanf_633:
	movq	%rdx, %rbx
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rdx
	cmpb	$37, %al
	jne	.Lrt_scanf_637
.Lrt_scanf_304:
	movzbl	1(%rbx), %eax
	leaq	2(%rbx), %rdx
	movb	%al, (%rsp)
	cmpb	$100, %al
	je	.Lrt_scanf_638
	xorl	%edi, %edi
	cmpb	$64, (%rsp)
	movl	$1, 24(%rsp)
	jbe	.Lrt_scanf_639
.Lrt_scanf_328:
	cmpb	$108, (%rsp)
	je	.Lrt_scanf_640
	cmpb	$104, (%rsp)
	je	.Lrt_scanf_641
	movzbl	(%rsp), %eax
	movl	%eax, %ecx
	andl	$-17, %ecx
	cmpb	$106, %cl
	je	.Lrt_scanf_337
	cmpb	$116, %al
	jne	.Lrt_scanf_642
.Lrt_scanf_337:
	movzbl	(%rdx), %eax
	leaq	1(%rdx), %rbx
	movl	$16, %edx
	movb	%al, (%rsp)
	leal	-91(%rax), %ecx
	andl	$-9, %ecx
.Lrt_scanf_334:
	testb	%cl, %cl
	je	.Lrt_scanf_338
	cmpb	$110, (%rsp)
	jne	.Lrt_scanf_316
.Lrt_scanf_339:
	movl	24(%rsp), %ecx
	testl	%ecx, %ecx
	je	.Lrt_scanf_303
	movq	16(%rsp), %rax
	movq	%r13, %rcx
	subq	%rax, %rcx
	cmpl	$47, %r12d
	ja	.Lrt_scanf_423
	movl	%r12d, %eax
	addl	$8, %r12d
	movq	(%r15,%rax), %rax
.Lrt_scanf_424:
	cmpl	$4, %edx
	jne	.Lrt_scanf_425
	movl	%ecx, (%rax)
	jmp	.Lrt_scanf_303
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_306:
	testb	%al, %al
	jns	.Lrt_scanf_307
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_310:
	movq	(%r10), %rbp
	movq	88(%rsp), %r15
	movq	80(%rsp), %rcx
	movl	72(%rsp), %edx
	jmp	.Lrt_scanf_302
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_307:
	cmpq	%r14, %r13
	jnb	.Lrt_scanf_310
	cmpb	0(%r13), %al
	jne	.Lrt_scanf_310
	addq	$1, %r13
	jmp	.Lrt_scanf_633
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_305:
	movq	%r13, 8(%rbp)
	jmp	.Lrt_scanf_299
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_638:
	cmpl	$47, %r12d
	ja	.Lrt_scanf_314
	movl	%r12d, %ecx
	movq	(%r15,%rcx), %r9
.Lrt_scanf_315:
	movq	%r14, %rcx
	subq	%r13, %rcx
	cmpq	$25, %rcx
	jle	.Lrt_scanf_441
	movzbl	0(%r13), %ecx
	movq	%r13, %rsi
	movabsq	$4294983168, %r8
	movzbl	%cl, %edi
	cmpb	$32, %cl
	ja	.Lrt_scanf_317
.Lrt_scanf_318:
	btq	%rdi, %r8
	jc	.Lrt_scanf_643
.Lrt_scanf_317:
	movabsq	$3472328296227680304, %rbx
	xorl	%r8d, %r8d
	cmpb	$45, %cl
	sete	%r8b
	movq	%r8, %rax
	addq	%r8, %rsi
	negq	%rax
	xorq	(%rsi), %rbx
	movq	%rax, 24(%rsp)
	movabsq	$8536140394893047414, %rax
	leaq	(%rbx,%rax), %rcx
	movabsq	$-9187201950435737472, %rax
	orq	%rbx, %rcx
	andq	%rax, %rcx
	je	.Lrt_scanf_320
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %edi
	negl	%ecx
	salq	%cl, %rbx
	shrl	$3, %edi
	leaq	(%rbx,%rbx,4), %rcx
	salq	$9, %rcx
	addq	%rbx, %rcx
	movabsq	$71777214294589695, %rbx
	shrq	$8, %rcx
	andq	%rbx, %rcx
	movabsq	$281470681808895, %rbx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rcx, %rbx
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rbx
	shrq	$32, %rbx
.Lrt_scanf_321:
	leal	-1(%rdi), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_scanf_441
	movq	24(%rsp), %rax
	movl	%edi, %edi
	leaq	(%rsi,%rdi), %r13
	xorq	%rbx, %rax
	addq	%r8, %rax
	movl	%eax, (%r9)
	cmpl	$47, %r12d
	ja	.Lrt_scanf_326
	addl	$8, %r12d
.Lrt_scanf_327:
	addl	$1, 12(%rsp)
	movq	%rdx, %rbx
	jmp	.Lrt_scanf_303
.Lrt_scanf_322:
	movabsq	$71777214294589695, %rax
	leaq	(%rdi,%rdi,4), %rcx
	salq	$9, %rcx
	imulq	$100000000, %rbx, %rbx
	addq	%rdi, %rcx
	movl	$16, %edi
	shrq	$8, %rcx
	andq	%rax, %rcx
	movabsq	$281470681808895, %rax
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rax, %rcx
	movabsq	$42949672960001, %rax
	imulq	%rax, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rbx
.Lrt_scanf_324:
	movzbl	(%rsi,%rdi), %eax
	movl	%eax, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_321
	subl	$48, %eax
	leaq	(%rbx,%rbx,4), %rcx
	addq	$1, %rdi
	cltq
	leaq	(%rax,%rcx,2), %rbx
	cmpq	$20, %rdi
	jne	.Lrt_scanf_324
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_441:
	movl	$1, 24(%rsp)
	movq	%rdx, %rbx
	xorl	%edi, %edi
	movl	$4, %edx
.Lrt_scanf_316:
	cmpq	%r14, %r13
	jnb	.Lrt_scanf_310
.Lrt_scanf_340:
	movzbl	0(%r13), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_338
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jc	.Lrt_scanf_644
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_338:
	cmpq	%r14, %r13
	jnb	.Lrt_scanf_310
	movzbl	(%rsp), %eax
	leal	-37(%rax), %ecx
	cmpb	$83, %cl
	ja	.Lrt_scanf_310
	leaq	.Lrt_scanf_342(%rip), %rax
	movzbl	%cl, %ecx
	movslq	(%rax,%rcx,4), %rcx
	addq	%rax, %rcx
	jmp	*%rcx
	.section	.rodata
	.align 4
	.align 4
.Lrt_scanf_342:
	.long	.Lrt_scanf_348-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_345-.Lrt_scanf_342
	.long	.Lrt_scanf_345-.Lrt_scanf_342
	.long	.Lrt_scanf_345-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_341-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_347-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_346-.Lrt_scanf_342
	.long	.Lrt_scanf_341-.Lrt_scanf_342
	.long	.Lrt_scanf_345-.Lrt_scanf_342
	.long	.Lrt_scanf_345-.Lrt_scanf_342
	.long	.Lrt_scanf_345-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_344-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_339-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_343-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_341-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_310-.Lrt_scanf_342
	.long	.Lrt_scanf_341-.Lrt_scanf_342
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_640:
	movzbl	(%rdx), %eax
	movb	%al, (%rsp)
	cmpb	$108, %al
	je	.Lrt_scanf_333
	leal	-91(%rax), %ecx
	leaq	1(%rdx), %rbx
	movl	$8, %edx
	andl	$-9, %ecx
	jmp	.Lrt_scanf_334
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_641:
	movzbl	(%rdx), %eax
	movb	%al, (%rsp)
	cmpb	$104, %al
	je	.Lrt_scanf_336
	leal	-91(%rax), %ecx
	leaq	1(%rdx), %rbx
	movl	$2, %edx
	andl	$-9, %ecx
	jmp	.Lrt_scanf_334
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_333:
	movzbl	1(%rdx), %eax
	leaq	2(%rdx), %rbx
	movl	$16, %edx
	leal	-91(%rax), %ecx
	movb	%al, (%rsp)
	andl	$-9, %ecx
	jmp	.Lrt_scanf_334
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_643:
	leaq	-25(%r14), %rax
	cmpq	%rax, %rsi
	jnb	.Lrt_scanf_317
	movzbl	1(%rsi), %edi
	addq	$1, %rsi
	movl	%edi, %ecx
	cmpb	$32, %dil
	ja	.Lrt_scanf_317
	jmp	.Lrt_scanf_318
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_644:
	addq	$1, %r13
	cmpq	%r14, %r13
	jb	.Lrt_scanf_340
	jmp	.Lrt_scanf_310
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_345:
	cmpl	$1, 24(%rsp)
	jne	.Lrt_scanf_310
	leal	-4(%rdx), %eax
	andl	$-5, %eax
	orl	%edi, %eax
	jne	.Lrt_scanf_310
	cmpl	$47, %r12d
	ja	.Lrt_scanf_363
	movl	%r12d, %eax
	addl	$8, %r12d
	movq	(%r15,%rax), %rcx
.Lrt_scanf_364:
	movq	%r13, %rdi
	movq	%r14, %rsi
	movq	%r11, (%rsp)
	call	rt_scanf_fraction
	movq	stdin@GOTPCREL(%rip), %r10
	movq	(%rsp), %r11
	testq	%rax, %rax
	movq	%rax, %r13
	je	.Lrt_scanf_310
.Lrt_scanf_634:
	addl	$1, 12(%rsp)
	jmp	.Lrt_scanf_303
.Lrt_scanf_341:
	movl	24(%rsp), %eax
	xorl	%r9d, %r9d
	testl	%eax, %eax
	je	.Lrt_scanf_351
.Lrt_scanf_435:
	cmpl	$47, %r12d
	ja	.Lrt_scanf_352
	movl	%r12d, %ecx
	addl	$8, %r12d
	movq	(%r15,%rcx), %r9
.Lrt_scanf_351:
	movzbl	(%rsp), %ecx
	andl	$-33, %ecx
	cmpb	$88, %cl
	jne	.Lrt_scanf_353
	testl	%edi, %edi
	jne	.Lrt_scanf_310
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	jmp	.Lrt_scanf_357
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_645:
	subl	$48, %eax
	salq	$4, %rsi
	cltq
	orq	%rax, %rsi
.Lrt_scanf_355:
	addq	$1, %r13
	addl	$1, %ecx
	cmpq	%r13, %r14
	je	.Lrt_scanf_310
.Lrt_scanf_357:
	movzbl	0(%r13), %eax
	leal	-48(%rax), %edi
	cmpb	$9, %dil
	jbe	.Lrt_scanf_645
	orl	$32, %eax
	leal	-97(%rax), %edi
	cmpb	$5, %dil
	ja	.Lrt_scanf_356
	movzbl	%al, %eax
	salq	$4, %rsi
	subl	$87, %eax
	cltq
	orq	%rax, %rsi
	jmp	.Lrt_scanf_355
.Lrt_scanf_343:
	cmpl	$4, %edx
	jne	.Lrt_scanf_310
	testl	%edi, %edi
	movq	$-1, %rax
	movl	%edi, %esi
	cmove	%rax, %rsi
	movl	24(%rsp), %eax
	xorl	%edx, %edx
	testl	%eax, %eax
	je	.Lrt_scanf_371
	cmpl	$47, %r12d
	ja	.Lrt_scanf_372
	movl	%r12d, %eax
	addl	$8, %r12d
	movq	(%r15,%rax), %rdx
.Lrt_scanf_371:
	movq	%r14, %rdi
	movq	%rsi, %r9
	subq	%r13, %rdi
	cmpq	%rsi, %rdi
	cmovbe	%rdi, %r9
	cmpq	$15, %r9
	jbe	.Lrt_scanf_449
	leaq	-16(%r9), %rax
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	andq	$-16, %rax
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	leaq	16(%rax), %r8
	xorl	%eax, %eax
	jmp	.Lrt_scanf_383
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_374:
	testq	%rdx, %rdx
	je	.Lrt_scanf_382
	movups	%xmm1, (%rdx,%rax)
.Lrt_scanf_382:
	addq	$16, %rax
	cmpq	%r8, %rax
	je	.Lrt_scanf_373
.Lrt_scanf_383:
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
	je	.Lrt_scanf_374
	rep bsfl	%ecx, %ecx
	movslq	%ecx, %r8
	movl	%ecx, (%rsp)
	movq	%r8, 40(%rsp)
	testq	%rdx, %rdx
	je	.Lrt_scanf_376
	testq	%rax, %rax
	je	.Lrt_scanf_375
	leaq	-16(%rax,%r8), %rcx
	movdqu	0(%r13,%rcx), %xmm6
	movups	%xmm6, (%rdx,%rcx)
.Lrt_scanf_376:
	movq	40(%rsp), %r8
	addq	%rax, %r8
.Lrt_scanf_381:
	cmpq	%r8, %rdi
	jne	.Lrt_scanf_463
	cmpq	%r8, %rsi
	jne	.Lrt_scanf_310
.Lrt_scanf_463:
	movl	24(%rsp), %r9d
	addq	%r8, %r13
	testl	%r9d, %r9d
	je	.Lrt_scanf_303
	movb	$0, (%rdx,%r8)
	jmp	.Lrt_scanf_634
.Lrt_scanf_344:
	movzbl	0(%r13), %eax
	leal	-43(%rax), %ecx
	andl	$-3, %ecx
	cmpb	$1, %cl
	movq	%r13, %rcx
	adcq	$0, %rcx
	cmpq	%r14, %rcx
	jnb	.Lrt_scanf_310
	cmpb	$48, (%rcx)
	je	.Lrt_scanf_310
	movl	24(%rsp), %eax
	xorl	%r9d, %r9d
	testl	%eax, %eax
	jne	.Lrt_scanf_435
.Lrt_scanf_353:
	xorl	%eax, %eax
	cmpb	$117, (%rsp)
	movl	%edx, %r8d
	movl	%edi, %ecx
	setne	%al
	movq	%r13, %rdi
	movq	%r14, %rsi
	movq	%r11, 40(%rsp)
	movl	%eax, %edx
	call	rt_scanf_integer
	movq	stdin@GOTPCREL(%rip), %r10
	movq	40(%rsp), %r11
	testq	%rax, %rax
	movq	%rax, %r13
	je	.Lrt_scanf_310
.Lrt_scanf_362:
	movl	24(%rsp), %edi
	addl	%edi, 12(%rsp)
	jmp	.Lrt_scanf_303
.Lrt_scanf_346:
	cmpl	$4, %edx
	jne	.Lrt_scanf_310
	testl	%edi, %edi
	movl	$1, %edx
	movq	%r14, %rax
	cmovne	%rdi, %rdx
	subq	%r13, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_scanf_310
	movl	24(%rsp), %eax
	testl	%eax, %eax
	je	.Lrt_scanf_365
	cmpl	$47, %r12d
	ja	.Lrt_scanf_366
	movl	%r12d, %eax
	addl	$8, %r12d
	movq	(%r15,%rax), %rax
.Lrt_scanf_367:
	cmpl	$1, %edi
	ja	.Lrt_scanf_368
	movzbl	0(%r13), %ecx
	movb	%cl, (%rax)
.Lrt_scanf_369:
	addl	$1, 12(%rsp)
.Lrt_scanf_365:
	addq	%rdx, %r13
	jmp	.Lrt_scanf_303
.Lrt_scanf_347:
	cmpl	$4, %edx
	jne	.Lrt_scanf_310
	testl	%edi, %edi
	movl	%edi, %edx
	movq	$-1, %rax
	movl	24(%rsp), %edi
	cmovne	%rdx, %rax
	movq	%rax, (%rsp)
	xorl	%eax, %eax
	testl	%edi, %edi
	je	.Lrt_scanf_389
	cmpl	$47, %r12d
	ja	.Lrt_scanf_390
	movl	%r12d, %eax
	addl	$8, %r12d
	movq	(%r15,%rax), %rax
.Lrt_scanf_389:
	movzbl	(%rbx), %ecx
	cmpb	$94, %cl
	jne	.Lrt_scanf_391
	movzbl	1(%rbx), %ecx
	testb	%cl, %cl
	je	.Lrt_scanf_392
	cmpb	$93, 2(%rbx)
	je	.Lrt_scanf_646
.Lrt_scanf_392:
	movq	$0, 128(%rsp)
	pxor	%xmm0, %xmm0
	addq	$1, %rbx
	movl	$1, 128(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 112(%rsp)
.Lrt_scanf_436:
	movl	%ecx, %edx
	testb	%cl, %cl
	je	.Lrt_scanf_310
	movq	%r13, 48(%rsp)
	leaq	2(%rbx), %rdi
	xorl	%esi, %esi
	xorl	%r9d, %r9d
	movq	%r14, 40(%rsp)
	movzbl	59(%rsp), %r13d
	movl	$1, %r8d
	movl	%r12d, 60(%rsp)
	jmp	.Lrt_scanf_411
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_414:
	movl	%edx, %esi
	movq	%r8, %r9
	shrb	$6, %sil
	salq	%cl, %r9
	andl	$3, %esi
	orq	%r9, 96(%rsp,%rsi,8)
	testb	%r12b, %r12b
	je	.Lrt_scanf_310
	leaq	1(%rdi), %rcx
	cmpb	$93, %r12b
	je	.Lrt_scanf_413
.Lrt_scanf_412:
	movq	%rcx, %rdi
	movl	%edx, %esi
	movl	%r13d, %r9d
	movl	%r12d, %edx
	movl	%r12d, %ecx
.Lrt_scanf_411:
	movzbl	-1(%rdi), %r12d
	movq	%rdi, %rbx
	cmpb	$45, %dl
	jne	.Lrt_scanf_414
	testb	%r9b, %r9b
	je	.Lrt_scanf_414
	testb	%r12b, %r12b
	setne	%r14b
	cmpb	$93, %r12b
	setne	%r9b
	testb	%r9b, %r14b
	je	.Lrt_scanf_414
	cmpb	%sil, %r12b
	jb	.Lrt_scanf_414
	movzbl	%sil, %ecx
	movzbl	%r12b, %ebx
	movl	$1, %r9d
	cmpl	%ebx, %ecx
	jnb	.Lrt_scanf_647
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_415:
	movl	%ecx, %edx
	movq	%r9, %rsi
	salq	%cl, %rsi
	shrl	$6, %edx
	addl	$1, %ecx
	orq	%rsi, 96(%rsp,%rdx,8)
	cmpl	%ebx, %ecx
	jne	.Lrt_scanf_415
	leaq	1(%rdi), %rcx
	movl	$45, %edx
	jmp	.Lrt_scanf_412
.Lrt_scanf_348:
	cmpl	$4, %edx
	setne	%al
	testl	%edi, %edi
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_scanf_310
	movl	24(%rsp), %edx
	testl	%edx, %edx
	je	.Lrt_scanf_310
	cmpb	$37, 0(%r13)
	jne	.Lrt_scanf_310
	addq	$1, %r13
	jmp	.Lrt_scanf_303
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_639:
	cmpb	$42, (%rsp)
	jne	.Lrt_scanf_329
	movzbl	2(%rbx), %eax
	movl	$0, 24(%rsp)
	leaq	3(%rbx), %rdx
	movb	%al, (%rsp)
.Lrt_scanf_329:
	movzbl	(%rsp), %eax
	cmpb	$48, %al
	je	.Lrt_scanf_310
	leal	-48(%rax), %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_444
	leaq	8(%rdx), %rsi
	xorl	%edi, %edi
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_330:
	leal	(%rdi,%rdi,4), %ecx
	addq	$1, %rdx
	leal	-48(%rax,%rcx,2), %edi
	movzbl	-1(%rdx), %eax
	leal	-48(%rax), %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_648
	cmpq	%rsi, %rdx
	jne	.Lrt_scanf_330
	jmp	.Lrt_scanf_310
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_336:
	movzbl	1(%rdx), %eax
	leaq	2(%rdx), %rbx
	movl	$1, %edx
	leal	-91(%rax), %ecx
	movb	%al, (%rsp)
	andl	$-9, %ecx
	jmp	.Lrt_scanf_334
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_642:
	leal	-91(%rax), %ecx
	movq	%rdx, %rbx
	movl	$4, %edx
	andl	$-9, %ecx
	jmp	.Lrt_scanf_334
.Lrt_scanf_413:
	movq	40(%rsp), %r14
	movq	48(%rsp), %r13
	movl	60(%rsp), %r12d
	testq	%rdi, %rdi
	je	.Lrt_scanf_310
	movq	%r14, %r8
	movl	128(%rsp), %edi
	movq	(%rsp), %r9
	xorl	%edx, %edx
	subq	%r13, %r8
	jmp	.Lrt_scanf_420
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_649:
	testq	%rax, %rax
	je	.Lrt_scanf_419
	movb	%cl, (%rax,%rdx)
.Lrt_scanf_419:
	addq	$1, %rdx
	cmpq	%rdx, %r9
	je	.Lrt_scanf_409
	cmpq	%r8, %rdx
	je	.Lrt_scanf_409
.Lrt_scanf_420:
	movzbl	0(%r13,%rdx), %ecx
	movl	%ecx, %esi
	shrb	$6, %sil
	andl	$3, %esi
	movq	96(%rsp,%rsi,8), %rsi
	shrq	%cl, %rsi
	andl	$1, %esi
	cmpl	%edi, %esi
	jne	.Lrt_scanf_649
.Lrt_scanf_409:
	testq	%rdx, %rdx
	je	.Lrt_scanf_310
.Lrt_scanf_408:
	addq	%rdx, %r13
	cmpq	%rdx, (%rsp)
	je	.Lrt_scanf_464
	cmpq	%r13, %r14
	je	.Lrt_scanf_310
.Lrt_scanf_464:
	movl	24(%rsp), %esi
	testl	%esi, %esi
	je	.Lrt_scanf_303
	addl	$1, 12(%rsp)
	movb	$0, (%rax,%rdx)
	jmp	.Lrt_scanf_303
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_314:
	movq	32(%rsp), %rax
	movq	(%rax), %r9
	jmp	.Lrt_scanf_315
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_326:
	addq	$8, 32(%rsp)
	jmp	.Lrt_scanf_327
.Lrt_scanf_320:
	movabsq	$71777214294589695, %rax
	leaq	(%rbx,%rbx,4), %rcx
	movabsq	$281470681808895, %rdi
	salq	$9, %rcx
	addq	%rbx, %rcx
	movabsq	$42949672960001, %rbx
	shrq	$8, %rcx
	andq	%rax, %rcx
	movabsq	$-9187201950435737472, %rax
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rdi, %rcx
	movabsq	$3472328296227680304, %rdi
	xorq	8(%rsi), %rdi
	imulq	%rbx, %rcx
	movq	%rcx, %rbx
	movabsq	$8536140394893047414, %rcx
	addq	%rdi, %rcx
	shrq	$32, %rbx
	orq	%rdi, %rcx
	andq	%rax, %rcx
	je	.Lrt_scanf_322
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %eax
	movl	%ecx, 48(%rsp)
	shrl	$3, %eax
	movl	%eax, 40(%rsp)
	movq	%rax, %rcx
	leaq	rt_scanf_powers_of_ten(%rip), %rax
	imulq	(%rax,%rcx,8), %rbx
	movl	40(%rsp), %eax
	testl	%eax, %eax
	je	.Lrt_scanf_323
	movabsq	$71777214294589695, %rax
	movl	48(%rsp), %ecx
	negl	%ecx
	salq	%cl, %rdi
	leaq	(%rdi,%rdi,4), %rcx
	salq	$9, %rcx
	addq	%rdi, %rcx
	movabsq	$281470681808895, %rdi
	shrq	$8, %rcx
	andq	%rax, %rcx
	movabsq	$42949672960001, %rax
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rdi, %rcx
	imulq	%rax, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rbx
.Lrt_scanf_323:
	movl	40(%rsp), %edi
	addl	$8, %edi
	jmp	.Lrt_scanf_321
.Lrt_scanf_648:
	movb	%al, (%rsp)
	jmp	.Lrt_scanf_328
.Lrt_scanf_391:
	movq	$0, 128(%rsp)
	pxor	%xmm0, %xmm0
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 112(%rsp)
	jmp	.Lrt_scanf_436
.Lrt_scanf_449:
	xorl	%r8d, %r8d
.Lrt_scanf_373:
	cmpq	%r9, %r8
	jnb	.Lrt_scanf_381
	movabsq	$4294983168, %rcx
.Lrt_scanf_386:
	movzbl	0(%r13,%r8), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_384
	btq	%rax, %rcx
	jc	.Lrt_scanf_381
.Lrt_scanf_384:
	testq	%rdx, %rdx
	je	.Lrt_scanf_385
	movb	%al, (%rdx,%r8)
.Lrt_scanf_385:
	addq	$1, %r8
	cmpq	%r8, %r9
	jne	.Lrt_scanf_386
	jmp	.Lrt_scanf_381
.Lrt_scanf_425:
	cmpl	$7, %edx
	jbe	.Lrt_scanf_427
	movq	%rcx, (%rax)
	jmp	.Lrt_scanf_303
.Lrt_scanf_423:
	movq	32(%rsp), %rdi
	movq	(%rdi), %rax
	addq	$8, %rdi
	movq	%rdi, 32(%rsp)
	jmp	.Lrt_scanf_424
.Lrt_scanf_646:
	movq	(%rsp), %rsi
	movq	%r14, %rdi
	subq	%r13, %rdi
	cmpq	%rsi, %rdi
	cmova	%rsi, %rdi
	cmpq	$15, %rdi
	jbe	.Lrt_scanf_456
	movd	%ecx, %xmm2
	leaq	-16(%rdi), %rdx
	punpcklbw	%xmm2, %xmm2
	andq	$-16, %rdx
	punpcklwd	%xmm2, %xmm2
	leaq	16(%rdx), %r8
	xorl	%edx, %edx
	pshufd	$0, %xmm2, %xmm2
	jmp	.Lrt_scanf_403
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_394:
	testq	%rax, %rax
	je	.Lrt_scanf_402
	movups	%xmm0, (%rax,%rdx)
.Lrt_scanf_402:
	addq	$16, %rdx
	cmpq	%r8, %rdx
	je	.Lrt_scanf_650
.Lrt_scanf_403:
	movdqu	0(%r13,%rdx), %xmm0
	movdqa	%xmm0, %xmm1
	pcmpeqb	%xmm2, %xmm1
	pmovmskb	%xmm1, %esi
	testl	%esi, %esi
	je	.Lrt_scanf_394
	xorl	%ecx, %ecx
	rep bsfl	%esi, %ecx
	movslq	%ecx, %r9
	testq	%rax, %rax
	je	.Lrt_scanf_396
	testq	%rdx, %rdx
	je	.Lrt_scanf_395
	leaq	-16(%rdx,%r9), %rcx
	movdqu	0(%r13,%rcx), %xmm7
	movups	%xmm7, (%rax,%rcx)
.Lrt_scanf_396:
	addq	%r9, %rdx
.Lrt_scanf_401:
	addq	$3, %rbx
	jmp	.Lrt_scanf_409
.Lrt_scanf_427:
	cmpl	$2, %edx
	je	.Lrt_scanf_651
	movb	%cl, (%rax)
	jmp	.Lrt_scanf_303
.Lrt_scanf_363:
	movq	32(%rsp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, 32(%rsp)
	jmp	.Lrt_scanf_364
.Lrt_scanf_368:
	movq	%r13, %rsi
	movq	%rax, %rdi
	movq	%r11, 24(%rsp)
	movq	%rdx, (%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %r11
	movq	stdin@GOTPCREL(%rip), %r10
	movq	(%rsp), %rdx
	jmp	.Lrt_scanf_369
.Lrt_scanf_366:
	movq	32(%rsp), %rsi
	movq	(%rsi), %rax
	addq	$8, %rsi
	movq	%rsi, 32(%rsp)
	jmp	.Lrt_scanf_367
.Lrt_scanf_375:
	testq	%rdx, %rdx
	je	.Lrt_scanf_376
	movl	(%rsp), %ecx
	leaq	96(%rsp), %r8
	movq	%r8, 48(%rsp)
	movl	%ecx, %r9d
	andl	$8, %r9d
	andl	$8, %ecx
	movq	0(%r13), %rcx
	cmovne	%rdx, %r8
	testb	$4, (%rsp)
	movq	%rcx, (%r8)
	movq	48(%rsp), %rcx
	leaq	(%rdx,%r9), %r8
	movl	0(%r13,%r9), %r9d
	cmove	%rcx, %r8
	movl	%r9d, (%r8)
	movl	(%rsp), %r9d
	andl	$12, %r9d
	testb	$2, (%rsp)
	leaq	(%rdx,%r9), %r8
	movzwl	0(%r13,%r9), %r9d
	cmove	%rcx, %r8
	movw	%r9w, (%r8)
	movl	(%rsp), %r9d
	andl	$14, %r9d
	testb	$1, (%rsp)
	leaq	(%rdx,%r9), %r8
	cmove	%rcx, %r8
	movzbl	0(%r13,%r9), %ecx
	movb	%cl, (%r8)
	jmp	.Lrt_scanf_376
.Lrt_scanf_444:
	xorl	%edi, %edi
	jmp	.Lrt_scanf_328
.Lrt_scanf_356:
	testl	%ecx, %ecx
	sete	%dil
	cmpl	$15, %ecx
	setg	%cl
	orb	%cl, %dil
	jne	.Lrt_scanf_310
	cmpb	$120, %al
	je	.Lrt_scanf_310
	testq	%r9, %r9
	je	.Lrt_scanf_362
	cmpl	$4, %edx
	jne	.Lrt_scanf_359
	movl	%esi, (%r9)
	jmp	.Lrt_scanf_362
.Lrt_scanf_352:
	movq	32(%rsp), %rax
	movq	(%rax), %r9
	addq	$8, %rax
	movq	%rax, 32(%rsp)
	jmp	.Lrt_scanf_351
.Lrt_scanf_650:
	cmpq	%rdi, %rdx
	jb	.Lrt_scanf_407
	jmp	.Lrt_scanf_652
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_653:
	testq	%rax, %rax
	je	.Lrt_scanf_406
	movb	%sil, (%rax,%rdx)
.Lrt_scanf_406:
	addq	$1, %rdx
	cmpq	%rdi, %rdx
	jnb	.Lrt_scanf_401
.Lrt_scanf_407:
	movzbl	0(%r13,%rdx), %esi
	cmpb	%sil, %cl
	jne	.Lrt_scanf_653
	jmp	.Lrt_scanf_401
.Lrt_scanf_647:
	leaq	1(%rdi), %rcx
	jmp	.Lrt_scanf_412
.Lrt_scanf_372:
	movq	32(%rsp), %rax
	movq	(%rax), %rdx
	addq	$8, %rax
	movq	%rax, 32(%rsp)
	jmp	.Lrt_scanf_371
.Lrt_scanf_390:
	movq	32(%rsp), %rdi
	movq	(%rdi), %rax
	addq	$8, %rdi
	movq	%rdi, 32(%rsp)
	jmp	.Lrt_scanf_389
.Lrt_scanf_651:
	movw	%cx, (%rax)
	jmp	.Lrt_scanf_303
.Lrt_scanf_395:
	testq	%rax, %rax
	je	.Lrt_scanf_396
	movl	%ecx, %edi
	leaq	96(%rsp), %rsi
	movq	0(%r13), %r8
	andl	$8, %edi
	testb	$8, %cl
	cmovne	%rax, %rsi
	movq	%r8, (%rsi)
	leaq	0(%r13,%rdi), %r8
	leaq	96(%rsp), %rsi
	testb	$4, %cl
	je	.Lrt_scanf_398
	leaq	(%rax,%rdi), %rsi
.Lrt_scanf_398:
	movl	(%r8), %edi
	movl	%edi, (%rsi)
	movl	%ecx, %edi
	leaq	96(%rsp), %rsi
	andl	$12, %edi
	leaq	0(%r13,%rdi), %r8
	testb	$2, %cl
	je	.Lrt_scanf_399
	leaq	(%rax,%rdi), %rsi
.Lrt_scanf_399:
	movzwl	(%r8), %edi
	movw	%di, (%rsi)
	movl	%ecx, %edi
	leaq	96(%rsp), %rsi
	andl	$14, %edi
	andb	$1, %cl
	leaq	0(%r13,%rdi), %r8
	je	.Lrt_scanf_400
	leaq	(%rax,%rdi), %rsi
.Lrt_scanf_400:
	movzbl	(%r8), %ecx
	movb	%cl, (%rsi)
	jmp	.Lrt_scanf_396
.Lrt_scanf_359:
	cmpl	$7, %edx
	jbe	.Lrt_scanf_360
	movq	%rsi, (%r9)
	jmp	.Lrt_scanf_362
.Lrt_scanf_456:
	xorl	%edx, %edx
	jmp	.Lrt_scanf_407
.Lrt_scanf_652:
	addq	$3, %rbx
	jmp	.Lrt_scanf_408
.Lrt_scanf_360:
	cmpl	$2, %edx
	je	.Lrt_scanf_654
	movb	%sil, (%r9)
	jmp	.Lrt_scanf_362
.Lrt_scanf_654:
	movw	%si, (%r9)
	jmp	.Lrt_scanf_362
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
	je	.Lrt_scanf_656
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
.Lrt_scanf_657:
	cmpl	$17, %r11d
	ja	.Lrt_scanf_661
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
.Lrt_scanf_656:
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
	je	.Lrt_scanf_658
	rep bsfq	%r10, %r10
	leal	-7(%r10), %ecx
	leaq	rt_scanf_powers_of_ten(%rip), %r10
	movl	%ecx, %r11d
	shrl	$3, %r11d
	movl	%r11d, %r14d
	imulq	(%r10,%r14,8), %rax
	testl	%r11d, %r11d
	je	.Lrt_scanf_659
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
.Lrt_scanf_659:
	leal	8(%r11), %r10d
	addl	$7, %r11d
	jmp	.Lrt_scanf_657
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_658:
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
.Lrt_scanf_660:
	movzbl	(%rdx,%r11), %ecx
	movl	%ecx, %r10d
	subl	$48, %r10d
	cmpb	$9, %r10b
	ja	.Lrt_scanf_671
	subl	$48, %ecx
	leaq	(%rax,%rax,4), %rax
	addq	$1, %r11
	movslq	%ecx, %rcx
	leaq	(%rcx,%rax,2), %rax
	cmpq	$20, %r11
	jne	.Lrt_scanf_660
.Lrt_scanf_661:
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
.Lrt_scanf_671:
	.cfi_restore_state
	movl	%r11d, %r10d
	subl	$1, %r11d
	jmp	.Lrt_scanf_657
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
	jle	.Lrt_scanf_716
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_716
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_716
	movl	192(%rax), %edx
	testl	%edx, %edx
	js	.Lrt_scanf_719
.Lrt_scanf_716:
	movq	%rdi, %rsi
	xorl	%eax, %eax
	movq	%r8, %rdi
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_719:
	testb	$16, (%rax)
	jne	.Lrt_scanf_716
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
	je	.Lrt_scanf_675
	movabsq	$4294983168, %r10
	cmpb	$32, %r9b
	jbe	.Lrt_scanf_676
.Lrt_scanf_677:
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
	je	.Lrt_scanf_679
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
.Lrt_scanf_680:
	leal	-1(%r10), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_scanf_673
	xorq	%rdx, %r9
	movl	%r10d, %r10d
	addq	%r11, %r9
	leaq	(%rsi,%r10), %rcx
.Lrt_scanf_685:
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
.Lrt_scanf_720:
	.cfi_restore_state
	leaq	-25(%rsi), %r9
	cmpq	%r9, %rcx
	jnb	.Lrt_scanf_677
	movzbl	1(%rcx), %r9d
	addq	$1, %rcx
	movl	%r9d, %edx
	cmpb	$32, %r9b
	ja	.Lrt_scanf_677
.Lrt_scanf_676:
	btq	%r9, %r10
	jnc	.Lrt_scanf_677
	jmp	.Lrt_scanf_720
.Lrt_scanf_681:
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
.Lrt_scanf_683:
	movzbl	(%rsi,%r10), %ecx
	movl	%ecx, %ebx
	subl	$48, %ebx
	cmpb	$9, %bl
	ja	.Lrt_scanf_680
	leaq	(%rdx,%rdx,4), %rbx
	leal	-48(%rcx), %edx
	addq	$1, %r10
	movslq	%edx, %rdx
	leaq	(%rdx,%rbx,2), %rdx
	cmpq	$20, %r10
	jne	.Lrt_scanf_683
.Lrt_scanf_673:
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
.Lrt_scanf_675:
	.cfi_restore_state
	cmpb	$32, %r9b
	ja	.Lrt_scanf_686
	movabsq	$4294983168, %rsi
.Lrt_scanf_687:
	btq	%r9, %rsi
	jnc	.Lrt_scanf_686
	movzbl	1(%rcx), %r9d
	addq	$1, %rcx
	movl	%r9d, %edx
	cmpb	$32, %r9b
	jbe	.Lrt_scanf_687
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_686:
	xorl	%r11d, %r11d
	cmpb	$45, %dl
	sete	%r11b
	xorl	%r10d, %r10d
	xorl	%r9d, %r9d
	movq	%r11, %rbx
	leaq	(%rcx,%r11), %rsi
	negq	%rbx
	jmp	.Lrt_scanf_688
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_689:
	subl	$48, %edx
	leaq	(%r9,%r9,4), %rcx
	addq	$1, %r10
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %r9
	cmpq	$19, %r10
	je	.Lrt_scanf_673
.Lrt_scanf_688:
	movzbl	(%rsi,%r10), %edx
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	jbe	.Lrt_scanf_689
	leal	-1(%r10), %edx
	cmpl	$17, %edx
	ja	.Lrt_scanf_673
	xorq	%rbx, %r9
	leaq	(%rsi,%r10), %rcx
	addq	%r11, %r9
	jmp	.Lrt_scanf_685
.Lrt_scanf_679:
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
	je	.Lrt_scanf_681
	rep bsfq	%rcx, %rcx
	leaq	rt_scanf_powers_of_ten(%rip), %r14
	subl	$7, %ecx
	movl	%ecx, %r10d
	shrl	$3, %r10d
	movl	%r10d, %r15d
	imulq	(%r14,%r15,8), %rdx
	testl	%r10d, %r10d
	je	.Lrt_scanf_682
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
.Lrt_scanf_682:
	addl	$8, %r10d
	jmp	.Lrt_scanf_680
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
	jle	.Lrt_scanf_722
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.Lrt_scanf_722
	cmpb	$0, (%rax)
	je	.Lrt_scanf_722
	movl	192(%rbx), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_743
.Lrt_scanf_722:
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
.Lrt_scanf_743:
	.cfi_restore_state
	testb	$16, (%rbx)
	jne	.Lrt_scanf_722
	movabsq	$4294983168, %rdx
	movzbl	(%rdi), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_724
.Lrt_scanf_725:
	btq	%rax, %rdx
	jnc	.Lrt_scanf_724
	leaq	-50(%rsi), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_scanf_724
	movzbl	1(%rdi), %eax
	addq	$1, %rdi
	cmpb	$32, %al
	jbe	.Lrt_scanf_725
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_724:
	movq	%rbp, %rcx
	movl	$8, %edx
	call	rt_scanf_fraction
	testq	%rax, %rax
	je	.Lrt_scanf_722
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
	je	.Lrt_scanf_745
	testq	%rsi, %rsi
	jle	.Lrt_scanf_745
	cmpb	$0, (%rax)
	je	.Lrt_scanf_745
	movl	192(%rdi), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_807
.Lrt_scanf_745:
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_scanf_lone_word
	cmpl	$-2147483648, %eax
	je	.Lrt_scanf_808
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
.Lrt_scanf_807:
	.cfi_restore_state
	testb	$16, (%rdi)
	jne	.Lrt_scanf_745
	movzbl	(%rdx), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_809
	movabsq	$4294983168, %rsi
.Lrt_scanf_749:
	btq	%rax, %rsi
	jc	.Lrt_scanf_751
.Lrt_scanf_806:
	subq	%rdx, %rcx
	movq	%rcx, %rsi
	cmpq	$15, %rcx
	jbe	.Lrt_scanf_753
.Lrt_scanf_772:
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	xorl	%eax, %eax
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	jmp	.Lrt_scanf_763
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_754:
	testq	%rbx, %rbx
	je	.Lrt_scanf_762
	movups	%xmm1, (%rbx,%rax)
.Lrt_scanf_762:
	addq	$16, %rax
	movq	%rsi, %rcx
	subq	%rax, %rcx
	cmpq	$15, %rcx
	jbe	.Lrt_scanf_810
.Lrt_scanf_763:
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
	je	.Lrt_scanf_754
	rep bsfl	%ecx, %ecx
	movslq	%ecx, %r9
	testq	%rbx, %rbx
	je	.Lrt_scanf_756
	testq	%rax, %rax
	je	.Lrt_scanf_755
	leaq	-16(%rax,%r9), %rcx
	movdqu	(%rdx,%rcx), %xmm6
	movups	%xmm6, (%rbx,%rcx)
.Lrt_scanf_756:
	addq	%r9, %rax
.Lrt_scanf_761:
	cmpq	%rsi, %rax
	je	.Lrt_scanf_778
	testq	%rax, %rax
	je	.Lrt_scanf_778
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
.Lrt_scanf_809:
	.cfi_restore_state
	xorl	%eax, %eax
	cmpq	$15, %rsi
	jg	.Lrt_scanf_772
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_765:
	movabsq	$4294983168, %r9
.Lrt_scanf_768:
	movzbl	(%rdx,%rax), %ecx
	cmpb	$32, %cl
	ja	.Lrt_scanf_766
	btq	%rcx, %r9
	jc	.Lrt_scanf_761
.Lrt_scanf_766:
	testq	%rbx, %rbx
	je	.Lrt_scanf_767
	movb	%cl, (%rbx,%rax)
.Lrt_scanf_767:
	addq	$1, %rax
	cmpq	%rsi, %rax
	jb	.Lrt_scanf_768
	jmp	.Lrt_scanf_761
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_810:
	cmpq	%rsi, %rax
	jb	.Lrt_scanf_765
	jmp	.Lrt_scanf_761
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_751:
	leaq	-1(%rcx), %rax
	cmpq	%rax, %rdx
	jnb	.Lrt_scanf_806
	movzbl	1(%rdx), %eax
	addq	$1, %rdx
	cmpb	$32, %al
	jbe	.Lrt_scanf_749
	jmp	.Lrt_scanf_806
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_755:
	testq	%rbx, %rbx
	je	.Lrt_scanf_756
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
	jmp	.Lrt_scanf_756
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_778:
	movq	(%r8), %rdi
	jmp	.Lrt_scanf_745
.Lrt_scanf_808:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	xorl	%eax, %eax
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%rbp
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmp	rt_scanf_any
.Lrt_scanf_753:
	.cfi_restore_state
	xorl	%eax, %eax
	testq	%rcx, %rcx
	jne	.Lrt_scanf_765
	jmp	.Lrt_scanf_745
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
	jne	.Lrt_scanf_812
	movzbl	1(%rdi), %eax
	cmpb	$100, %al
	je	.Lrt_scanf_826
	cmpb	$115, %al
	jne	.Lrt_scanf_816
	cmpb	$0, 2(%rdi)
	je	.Lrt_scanf_882
.Lrt_scanf_815:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_818:
	cmpb	$99, %al
	je	.Lrt_scanf_883
	cmpb	$117, %al
	jne	.Lrt_scanf_815
.Lrt_scanf_826:
	cmpb	$0, 2(%rdi)
	jne	.Lrt_scanf_815
	movq	16(%r10), %rcx
	movq	8(%r10), %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_scanf_830
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_830
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_830
	movl	192(%r10), %r8d
	testl	%r8d, %r8d
	jns	.Lrt_scanf_830
	testb	$16, (%r10)
	jne	.Lrt_scanf_830
	movabsq	$4294983168, %r9
	movzbl	(%rax), %edx
	movzbl	%dl, %r8d
	cmpb	$32, %dl
	ja	.Lrt_scanf_835
.Lrt_scanf_836:
	btq	%r8, %r9
	jnc	.Lrt_scanf_835
	leaq	-25(%rcx), %r8
	cmpq	%r8, %rax
	jnb	.Lrt_scanf_835
	movzbl	1(%rax), %r8d
	addq	$1, %rax
	movl	%r8d, %edx
	cmpb	$32, %r8b
	jbe	.Lrt_scanf_836
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_835:
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
	je	.Lrt_scanf_838
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
	ja	.Lrt_scanf_838
	xorl	%r8d, %edx
	addq	%r9, %rax
	subl	%r8d, %edx
	movl	%edx, (%rsi)
	jmp	.Lrt_scanf_840
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_816:
	cmpb	$108, %al
	jne	.Lrt_scanf_818
	movzbl	2(%rdi), %eax
	cmpb	$108, %al
	je	.Lrt_scanf_819
	cmpb	$100, %al
	je	.Lrt_scanf_845
	cmpb	$117, %al
	je	.Lrt_scanf_845
.Lrt_scanf_820:
	cmpb	$102, %al
	jne	.Lrt_scanf_815
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_815
	jmp	rt_scanf_double
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_883:
	cmpb	$0, 2(%rdi)
	jne	.Lrt_scanf_815
	movq	8(%r10), %rax
	movq	16(%r10), %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jg	.Lrt_scanf_884
.Lrt_scanf_830:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_819:
	movzbl	3(%rdi), %eax
	cmpb	$117, %al
	je	.Lrt_scanf_846
	cmpb	$100, %al
	jne	.Lrt_scanf_815
.Lrt_scanf_846:
	cmpb	$0, 4(%rdi)
	jne	.Lrt_scanf_815
.Lrt_scanf_822:
	jmp	rt_scanf_long
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_882:
	jmp	rt_scanf_word
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_812:
	cmpb	$32, %al
	jne	.Lrt_scanf_815
	cmpb	$37, 1(%rdi)
	jne	.Lrt_scanf_815
	cmpb	$99, 2(%rdi)
	jne	.Lrt_scanf_815
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_815
	movq	16(%r10), %r8
	movq	8(%r10), %rax
	movq	%r8, %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.Lrt_scanf_830
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_830
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_830
	movl	192(%r10), %edx
	testl	%edx, %edx
	jns	.Lrt_scanf_830
	testb	$16, (%r10)
	jne	.Lrt_scanf_830
.Lrt_scanf_842:
	movzbl	(%rax), %ecx
	addq	$1, %rax
	cmpb	$32, %cl
	ja	.Lrt_scanf_841
	movl	$8388639, %edx
	salq	$9, %rdx
	sarq	%cl, %rdx
	andb	$1, %dl
	je	.Lrt_scanf_841
	cmpq	%rax, %r8
	jne	.Lrt_scanf_842
	jmp	.Lrt_scanf_830
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_845:
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_820
	jmp	.Lrt_scanf_822
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_884:
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_830
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_830
	movl	192(%r10), %ecx
	testl	%ecx, %ecx
	jns	.Lrt_scanf_830
	testb	$16, (%r10)
	jne	.Lrt_scanf_830
	movzbl	(%rax), %edx
	addq	$1, %rax
	movb	%dl, (%rsi)
.Lrt_scanf_840:
	movq	%rax, 8(%r10)
	movl	$1, %eax
	ret
.Lrt_scanf_838:
	movq	%rax, %rcx
	movq	%r10, %rdx
	jmp	rt_scanf_long_int
.Lrt_scanf_841:
	movb	%cl, (%rsi)
	jmp	.Lrt_scanf_840
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
