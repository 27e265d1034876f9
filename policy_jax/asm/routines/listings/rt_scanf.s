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
	je	.Lrt_scanf_370
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm1, 208(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm3, 240(%rsp)
	movaps	%xmm4, 256(%rsp)
	movaps	%xmm5, 272(%rsp)
	movaps	%xmm6, 288(%rsp)
	movaps	%xmm7, 304(%rsp)
.Lrt_scanf_370:
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
	je	.Lrt_scanf_332
	cmpb	$0, (%rcx)
	je	.Lrt_scanf_332
	movl	192(%rbp), %esi
	testl	%esi, %esi
	jns	.Lrt_scanf_332
	testb	$16, 0(%rbp)
	jne	.Lrt_scanf_332
	movq	88(%rsp), %rax
	xorl	%r15d, %r15d
	movq	%r14, %r13
	movq	%r12, %rbx
	movl	$8, %r10d
	movq	%rax, 8(%rsp)
	leaq	384(%rsp), %rax
	movq	%rax, 24(%rsp)
.Lrt_scanf_216:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rdx
	cmpb	$37, %al
	je	.Lrt_scanf_217
.Lrt_scanf_551:
	testb	%al, %al
	je	.Lrt_scanf_218
	cmpb	$32, %al
	ja	.Lrt_scanf_219
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jnc	.Lrt_scanf_220
.Lrt_scanf_549:
	cmpq	%r11, %r13
	jnb	.Lrt_scanf_221
	movzbl	0(%r13), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_221
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jc	.Lrt_scanf_550
.Lrt_scanf_221:
	cmpq	%r13, %r11
	je	.Lrt_scanf_332
.Lrt_scanf_547:
	movq	%rdx, %rbx
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rdx
	cmpb	$37, %al
	jne	.Lrt_scanf_551
.Lrt_scanf_217:
	movzbl	1(%rbx), %eax
	leaq	2(%rbx), %rdx
	cmpb	$100, %al
	je	.Lrt_scanf_552
	movl	$1, 16(%rsp)
	xorl	%edi, %edi
	cmpb	$64, %al
	jbe	.Lrt_scanf_553
.Lrt_scanf_240:
	cmpb	$108, %al
	je	.Lrt_scanf_554
	cmpb	$104, %al
	je	.Lrt_scanf_555
	movl	%eax, %ecx
	andl	$-17, %ecx
	cmpb	$106, %cl
	je	.Lrt_scanf_249
	cmpb	$116, %al
	jne	.Lrt_scanf_556
.Lrt_scanf_249:
	movzbl	(%rdx), %eax
	leaq	1(%rdx), %rbx
	movl	$16, %edx
	leal	-91(%rax), %ecx
	andl	$-9, %ecx
.Lrt_scanf_246:
	testb	%cl, %cl
	je	.Lrt_scanf_250
	cmpb	$110, %al
	jne	.Lrt_scanf_228
.Lrt_scanf_251:
	movl	16(%rsp), %edi
	testl	%edi, %edi
	je	.Lrt_scanf_216
	movq	%r13, %rcx
	subq	%r14, %rcx
	cmpl	$47, %r10d
	ja	.Lrt_scanf_334
	movq	8(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	movq	(%rdi,%rax), %rax
.Lrt_scanf_335:
	cmpl	$4, %edx
	jne	.Lrt_scanf_336
	movl	%ecx, (%rax)
	jmp	.Lrt_scanf_216
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_219:
	testb	%al, %al
	js	.Lrt_scanf_332
.Lrt_scanf_220:
	cmpq	%r11, %r13
	jnb	.Lrt_scanf_332
	cmpb	0(%r13), %al
	je	.Lrt_scanf_557
.Lrt_scanf_332:
	leaq	72(%rsp), %rsi
	movq	%r12, %rdi
	call	__isoc99_vscanf@PLT
	movl	%eax, %r15d
.Lrt_scanf_212:
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
.Lrt_scanf_218:
	.cfi_restore_state
	movq	%r13, 8(%rbp)
	jmp	.Lrt_scanf_212
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_557:
	addq	$1, %r13
	jmp	.Lrt_scanf_547
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_552:
	cmpl	$47, %r10d
	ja	.Lrt_scanf_226
	movq	8(%rsp), %rdi
	movl	%r10d, %ecx
	movq	(%rdi,%rcx), %rdi
	movq	%rdi, 16(%rsp)
.Lrt_scanf_227:
	movq	%r11, %rcx
	subq	%r13, %rcx
	cmpq	$25, %rcx
	jle	.Lrt_scanf_349
	movzbl	0(%r13), %ecx
	movq	%r13, %rsi
	movabsq	$4294983168, %r8
	movzbl	%cl, %edi
	cmpb	$32, %cl
	ja	.Lrt_scanf_229
.Lrt_scanf_230:
	btq	%rdi, %r8
	jc	.Lrt_scanf_558
.Lrt_scanf_229:
	movabsq	$8536140394893047414, %r9
	xorl	%edi, %edi
	cmpb	$45, %cl
	movabsq	$-9187201950435737472, %r8
	sete	%dil
	movq	%rdi, %rbx
	negq	%rbx
	movq	%rbx, 32(%rsp)
	leaq	(%rsi,%rdi), %rbx
	movabsq	$3472328296227680304, %rsi
	xorq	(%rbx), %rsi
	leaq	(%rsi,%r9), %rcx
	orq	%rsi, %rcx
	andq	%r8, %rcx
	je	.Lrt_scanf_232
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
.Lrt_scanf_233:
	leal	-1(%r8), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_scanf_349
	movq	32(%rsp), %rax
	leaq	(%rbx,%r8), %r13
	xorq	%rsi, %rax
	addq	%rdi, %rax
	movq	16(%rsp), %rdi
	movl	%eax, (%rdi)
	cmpl	$47, %r10d
	ja	.Lrt_scanf_238
	addl	$8, %r10d
.Lrt_scanf_239:
	addl	$1, %r15d
	movq	%rdx, %rbx
	jmp	.Lrt_scanf_216
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_550:
	addq	$1, %r13
	jmp	.Lrt_scanf_549
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_555:
	movzbl	(%rdx), %eax
	cmpb	$104, %al
	je	.Lrt_scanf_248
	leal	-91(%rax), %ecx
	leaq	1(%rdx), %rbx
	movl	$2, %edx
	andl	$-9, %ecx
	jmp	.Lrt_scanf_246
.Lrt_scanf_234:
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
.Lrt_scanf_236:
	movzbl	(%rbx,%r9), %ecx
	movl	%ecx, %r8d
	subl	$48, %r8d
	cmpb	$9, %r8b
	ja	.Lrt_scanf_559
	subl	$48, %ecx
	leaq	(%rsi,%rsi,4), %rsi
	addq	$1, %r9
	movslq	%ecx, %rcx
	leaq	(%rcx,%rsi,2), %rsi
	cmpq	$20, %r9
	jne	.Lrt_scanf_236
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_349:
	movl	$1, 16(%rsp)
	movq	%rdx, %rbx
	xorl	%edi, %edi
	movl	$4, %edx
.Lrt_scanf_228:
	cmpq	%r11, %r13
	jnb	.Lrt_scanf_332
.Lrt_scanf_252:
	movzbl	0(%r13), %ecx
	cmpb	$32, %cl
	ja	.Lrt_scanf_250
	movabsq	$4294983168, %rsi
	btq	%rcx, %rsi
	jc	.Lrt_scanf_560
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_250:
	cmpq	%r11, %r13
	jnb	.Lrt_scanf_332
	leal	-37(%rax), %ecx
	cmpb	$83, %cl
	ja	.Lrt_scanf_332
	leaq	.Lrt_scanf_254(%rip), %rsi
	movzbl	%cl, %ecx
	movslq	(%rsi,%rcx,4), %rcx
	addq	%rsi, %rcx
	jmp	*%rcx
	.section	.rodata
	.align 4
	.align 4
.Lrt_scanf_254:
	.long	.Lrt_scanf_260-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_257-.Lrt_scanf_254
	.long	.Lrt_scanf_257-.Lrt_scanf_254
	.long	.Lrt_scanf_257-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_253-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_259-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_258-.Lrt_scanf_254
	.long	.Lrt_scanf_253-.Lrt_scanf_254
	.long	.Lrt_scanf_257-.Lrt_scanf_254
	.long	.Lrt_scanf_257-.Lrt_scanf_254
	.long	.Lrt_scanf_257-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_256-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_251-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_255-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_253-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_332-.Lrt_scanf_254
	.long	.Lrt_scanf_253-.Lrt_scanf_254
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_554:
	movzbl	(%rdx), %eax
	cmpb	$108, %al
	je	.Lrt_scanf_245
	leal	-91(%rax), %ecx
	leaq	1(%rdx), %rbx
	movl	$8, %edx
	andl	$-9, %ecx
	jmp	.Lrt_scanf_246
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_245:
	movzbl	1(%rdx), %eax
	leaq	2(%rdx), %rbx
	movl	$16, %edx
	leal	-91(%rax), %ecx
	andl	$-9, %ecx
	jmp	.Lrt_scanf_246
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_558:
	leaq	-25(%r11), %rdi
	cmpq	%rdi, %rsi
	jnb	.Lrt_scanf_229
	movzbl	1(%rsi), %edi
	addq	$1, %rsi
	movl	%edi, %ecx
	cmpb	$32, %dil
	ja	.Lrt_scanf_229
	jmp	.Lrt_scanf_230
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_560:
	addq	$1, %r13
	cmpq	%r11, %r13
	jb	.Lrt_scanf_252
	jmp	.Lrt_scanf_332
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_257:
	cmpl	$1, 16(%rsp)
	jne	.Lrt_scanf_332
	leal	-4(%rdx), %eax
	andl	$-5, %eax
	orl	%edi, %eax
	jne	.Lrt_scanf_332
	cmpl	$47, %r10d
	ja	.Lrt_scanf_275
	movq	8(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	movq	(%rdi,%rax), %rcx
.Lrt_scanf_276:
	movq	%r13, %rdi
	movq	%r11, %rsi
	movl	%r10d, 32(%rsp)
	movq	%r11, 16(%rsp)
	call	rt_scanf_fraction
	movq	%rax, %r13
	testq	%rax, %rax
	je	.Lrt_scanf_332
	movq	16(%rsp), %r11
	movl	32(%rsp), %r10d
	addl	$1, %r15d
	jmp	.Lrt_scanf_216
.Lrt_scanf_253:
	movl	16(%rsp), %ecx
	xorl	%r9d, %r9d
	testl	%ecx, %ecx
	je	.Lrt_scanf_263
.Lrt_scanf_344:
	cmpl	$47, %r10d
	ja	.Lrt_scanf_264
	movq	8(%rsp), %rsi
	movl	%r10d, %ecx
	addl	$8, %r10d
	movq	(%rsi,%rcx), %r9
.Lrt_scanf_263:
	movl	%eax, %ecx
	andl	$-33, %ecx
	cmpb	$88, %cl
	jne	.Lrt_scanf_265
	testl	%edi, %edi
	jne	.Lrt_scanf_332
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	jmp	.Lrt_scanf_269
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_561:
	subl	$48, %eax
	salq	$4, %rsi
	cltq
	orq	%rax, %rsi
.Lrt_scanf_267:
	addq	$1, %r13
	addl	$1, %ecx
	cmpq	%r13, %r11
	je	.Lrt_scanf_332
.Lrt_scanf_269:
	movzbl	0(%r13), %eax
	leal	-48(%rax), %edi
	cmpb	$9, %dil
	jbe	.Lrt_scanf_561
	orl	$32, %eax
	leal	-97(%rax), %edi
	cmpb	$5, %dil
	ja	.Lrt_scanf_268
	movzbl	%al, %eax
	salq	$4, %rsi
	subl	$87, %eax
	cltq
	orq	%rax, %rsi
	jmp	.Lrt_scanf_267
.Lrt_scanf_260:
	testl	%edi, %edi
	setne	%al
	cmpl	$4, %edx
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_scanf_332
	movl	16(%rsp), %esi
	testl	%esi, %esi
	je	.Lrt_scanf_332
	cmpb	$37, 0(%r13)
	jne	.Lrt_scanf_332
	addq	$1, %r13
	jmp	.Lrt_scanf_216
.Lrt_scanf_255:
	cmpl	$4, %edx
	jne	.Lrt_scanf_332
	testl	%edi, %edi
	movl	%edi, %esi
	movl	16(%rsp), %edi
	movq	$-1, %rax
	cmove	%rax, %rsi
	xorl	%edx, %edx
	testl	%edi, %edi
	je	.Lrt_scanf_283
	cmpl	$47, %r10d
	ja	.Lrt_scanf_284
	movq	8(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	movq	(%rdi,%rax), %rdx
.Lrt_scanf_283:
	movq	%r11, %rdi
	movq	%rsi, %r9
	subq	%r13, %rdi
	cmpq	%rsi, %rdi
	cmovbe	%rdi, %r9
	cmpq	$15, %r9
	jbe	.Lrt_scanf_357
	leaq	-16(%r9), %rax
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	andq	$-16, %rax
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	leaq	16(%rax), %r8
	xorl	%eax, %eax
	jmp	.Lrt_scanf_295
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_286:
	testq	%rdx, %rdx
	je	.Lrt_scanf_294
	movups	%xmm1, (%rdx,%rax)
.Lrt_scanf_294:
	addq	$16, %rax
	cmpq	%r8, %rax
	je	.Lrt_scanf_285
.Lrt_scanf_295:
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
	je	.Lrt_scanf_286
	rep bsfl	%ecx, %ecx
	movslq	%ecx, %r9
	movl	%ecx, 32(%rsp)
	movq	%r9, 40(%rsp)
	testq	%rdx, %rdx
	je	.Lrt_scanf_288
	testq	%rax, %rax
	je	.Lrt_scanf_287
	leaq	-16(%rax,%r9), %rcx
	movdqu	0(%r13,%rcx), %xmm6
	movups	%xmm6, (%rdx,%rcx)
.Lrt_scanf_288:
	movq	40(%rsp), %r8
	addq	%rax, %r8
.Lrt_scanf_293:
	cmpq	%r8, %rdi
	jne	.Lrt_scanf_371
	cmpq	%r8, %rsi
	jne	.Lrt_scanf_332
.Lrt_scanf_371:
	movl	16(%rsp), %ecx
	addq	%r8, %r13
	testl	%ecx, %ecx
	je	.Lrt_scanf_216
.Lrt_scanf_548:
	movb	$0, (%r8,%rdx)
	addl	$1, %r15d
	jmp	.Lrt_scanf_216
.Lrt_scanf_259:
	cmpl	$4, %edx
	jne	.Lrt_scanf_332
	movl	%edi, %edx
	testl	%edi, %edi
	movq	$-1, %rax
	cmovne	%rdx, %rax
	movl	16(%rsp), %edx
	xorl	%r8d, %r8d
	testl	%edx, %edx
	je	.Lrt_scanf_301
	cmpl	$47, %r10d
	ja	.Lrt_scanf_302
	movq	8(%rsp), %rdi
	movl	%r10d, %edx
	addl	$8, %r10d
	movq	(%rdi,%rdx), %r8
.Lrt_scanf_301:
	movzbl	(%rbx), %ecx
	cmpb	$94, %cl
	jne	.Lrt_scanf_303
	movzbl	1(%rbx), %ecx
	testb	%cl, %cl
	je	.Lrt_scanf_304
	cmpb	$93, 2(%rbx)
	je	.Lrt_scanf_562
.Lrt_scanf_304:
	movq	$0, 128(%rsp)
	pxor	%xmm0, %xmm0
	addq	$1, %rbx
	movl	$1, 128(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 112(%rsp)
.Lrt_scanf_345:
	movl	%ecx, %edx
	testb	%cl, %cl
	je	.Lrt_scanf_332
	movq	%rbp, 32(%rsp)
	leaq	2(%rbx), %rdi
	movzbl	59(%rsp), %ebp
	xorl	%esi, %esi
	movq	%r14, 40(%rsp)
	xorl	%r9d, %r9d
	movq	%r11, 48(%rsp)
	jmp	.Lrt_scanf_322
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_325:
	movl	%edx, %esi
	movl	$1, %r9d
	shrb	$6, %sil
	salq	%cl, %r9
	andl	$3, %esi
	orq	%r9, 96(%rsp,%rsi,8)
	testb	%r11b, %r11b
	je	.Lrt_scanf_332
	leaq	1(%rdi), %rcx
	cmpb	$93, %r11b
	je	.Lrt_scanf_324
.Lrt_scanf_323:
	movq	%rcx, %rdi
	movl	%edx, %esi
	movl	%ebp, %r9d
	movl	%r11d, %edx
	movl	%r11d, %ecx
.Lrt_scanf_322:
	movzbl	-1(%rdi), %r11d
	movq	%rdi, %rbx
	cmpb	$45, %dl
	jne	.Lrt_scanf_325
	testb	%r9b, %r9b
	je	.Lrt_scanf_325
	testb	%r11b, %r11b
	setne	%r14b
	cmpb	$93, %r11b
	setne	%r9b
	testb	%r9b, %r14b
	je	.Lrt_scanf_325
	cmpb	%sil, %r11b
	jb	.Lrt_scanf_325
	movzbl	%sil, %ecx
	movzbl	%r11b, %ebx
	movl	$1, %r9d
	cmpl	%ebx, %ecx
	jnb	.Lrt_scanf_563
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_326:
	movl	%ecx, %edx
	movq	%r9, %rsi
	salq	%cl, %rsi
	shrl	$6, %edx
	addl	$1, %ecx
	orq	%rsi, 96(%rsp,%rdx,8)
	cmpl	%ebx, %ecx
	jne	.Lrt_scanf_326
	leaq	1(%rdi), %rcx
	movl	$45, %edx
	jmp	.Lrt_scanf_323
.Lrt_scanf_256:
	movzbl	0(%r13), %esi
	leal	-43(%rsi), %ecx
	andl	$-3, %ecx
	cmpb	$1, %cl
	movq	%r13, %rcx
	adcq	$0, %rcx
	cmpq	%r11, %rcx
	jnb	.Lrt_scanf_332
	cmpb	$48, (%rcx)
	je	.Lrt_scanf_332
	movl	16(%rsp), %ecx
	xorl	%r9d, %r9d
	testl	%ecx, %ecx
	jne	.Lrt_scanf_344
.Lrt_scanf_265:
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
	je	.Lrt_scanf_332
.Lrt_scanf_274:
	movl	16(%rsp), %eax
	addl	%eax, %r15d
	jmp	.Lrt_scanf_216
.Lrt_scanf_258:
	cmpl	$4, %edx
	jne	.Lrt_scanf_332
	testl	%edi, %edi
	movl	$1, %edx
	movq	%r11, %rax
	cmovne	%rdi, %rdx
	subq	%r13, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_scanf_332
	movl	16(%rsp), %r8d
	testl	%r8d, %r8d
	je	.Lrt_scanf_277
	cmpl	$47, %r10d
	ja	.Lrt_scanf_278
	movq	8(%rsp), %rsi
	movl	%r10d, %eax
	addl	$8, %r10d
	movq	(%rsi,%rax), %rax
.Lrt_scanf_279:
	cmpl	$1, %edi
	ja	.Lrt_scanf_280
	movzbl	0(%r13), %ecx
	movb	%cl, (%rax)
.Lrt_scanf_281:
	addl	$1, %r15d
.Lrt_scanf_277:
	addq	%rdx, %r13
	jmp	.Lrt_scanf_216
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_553:
	cmpb	$42, %al
	jne	.Lrt_scanf_241
	movl	$0, 16(%rsp)
	movzbl	2(%rbx), %eax
	leaq	3(%rbx), %rdx
.Lrt_scanf_241:
	cmpb	$48, %al
	je	.Lrt_scanf_332
	leal	-48(%rax), %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_352
	leaq	8(%rdx), %rsi
	xorl	%edi, %edi
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_242:
	leal	(%rdi,%rdi,4), %ecx
	addq	$1, %rdx
	leal	-48(%rax,%rcx,2), %edi
	movzbl	-1(%rdx), %eax
	leal	-48(%rax), %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_240
	cmpq	%rsi, %rdx
	jne	.Lrt_scanf_242
	jmp	.Lrt_scanf_332
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_248:
	movzbl	1(%rdx), %eax
	leaq	2(%rdx), %rbx
	movl	$1, %edx
	leal	-91(%rax), %ecx
	andl	$-9, %ecx
	jmp	.Lrt_scanf_246
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_556:
	leal	-91(%rax), %ecx
	movq	%rdx, %rbx
	movl	$4, %edx
	andl	$-9, %ecx
	jmp	.Lrt_scanf_246
.Lrt_scanf_324:
	movq	32(%rsp), %rbp
	movq	40(%rsp), %r14
	movq	48(%rsp), %r11
	testq	%rdi, %rdi
	je	.Lrt_scanf_332
	movq	%r11, %r9
	movl	128(%rsp), %edi
	xorl	%edx, %edx
	subq	%r13, %r9
	jmp	.Lrt_scanf_331
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_564:
	testq	%r8, %r8
	je	.Lrt_scanf_330
	movb	%cl, (%r8,%rdx)
.Lrt_scanf_330:
	addq	$1, %rdx
	cmpq	%rdx, %rax
	je	.Lrt_scanf_320
	cmpq	%rdx, %r9
	je	.Lrt_scanf_320
.Lrt_scanf_331:
	movzbl	0(%r13,%rdx), %ecx
	movl	%ecx, %esi
	shrb	$6, %sil
	andl	$3, %esi
	movq	96(%rsp,%rsi,8), %rsi
	shrq	%cl, %rsi
	andl	$1, %esi
	cmpl	%edi, %esi
	jne	.Lrt_scanf_564
.Lrt_scanf_320:
	testq	%rdx, %rdx
	je	.Lrt_scanf_332
.Lrt_scanf_319:
	addq	%rdx, %r13
	cmpq	%rdx, %rax
	je	.Lrt_scanf_372
	cmpq	%r13, %r11
	je	.Lrt_scanf_332
.Lrt_scanf_372:
	movl	16(%rsp), %r9d
	testl	%r9d, %r9d
	jne	.Lrt_scanf_548
	jmp	.Lrt_scanf_216
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_226:
	movq	24(%rsp), %rdi
	movq	(%rdi), %rdi
	movq	%rdi, 16(%rsp)
	jmp	.Lrt_scanf_227
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_238:
	addq	$8, 24(%rsp)
	jmp	.Lrt_scanf_239
.Lrt_scanf_232:
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
	je	.Lrt_scanf_234
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
	je	.Lrt_scanf_235
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
.Lrt_scanf_235:
	leal	8(%r9), %r8d
	jmp	.Lrt_scanf_233
.Lrt_scanf_303:
	movq	$0, 128(%rsp)
	pxor	%xmm0, %xmm0
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 112(%rsp)
	jmp	.Lrt_scanf_345
.Lrt_scanf_357:
	xorl	%r8d, %r8d
.Lrt_scanf_285:
	cmpq	%r9, %r8
	jnb	.Lrt_scanf_293
	movabsq	$4294983168, %rcx
.Lrt_scanf_298:
	movzbl	0(%r13,%r8), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_296
	btq	%rax, %rcx
	jc	.Lrt_scanf_293
.Lrt_scanf_296:
	testq	%rdx, %rdx
	je	.Lrt_scanf_297
	movb	%al, (%rdx,%r8)
.Lrt_scanf_297:
	addq	$1, %r8
	cmpq	%r8, %r9
	jne	.Lrt_scanf_298
	jmp	.Lrt_scanf_293
.Lrt_scanf_336:
	cmpl	$7, %edx
	jbe	.Lrt_scanf_338
	movq	%rcx, (%rax)
	jmp	.Lrt_scanf_216
.Lrt_scanf_334:
	movq	24(%rsp), %rdi
	movq	(%rdi), %rax
	addq	$8, %rdi
	movq	%rdi, 24(%rsp)
	jmp	.Lrt_scanf_335
.Lrt_scanf_562:
	movq	%r11, %rdi
	subq	%r13, %rdi
	cmpq	%rax, %rdi
	cmova	%rax, %rdi
	cmpq	$15, %rdi
	jbe	.Lrt_scanf_364
	movd	%ecx, %xmm2
	leaq	-16(%rdi), %rdx
	punpcklbw	%xmm2, %xmm2
	andq	$-16, %rdx
	punpcklwd	%xmm2, %xmm2
	leaq	16(%rdx), %r9
	xorl	%edx, %edx
	pshufd	$0, %xmm2, %xmm2
	jmp	.Lrt_scanf_315
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_306:
	testq	%r8, %r8
	je	.Lrt_scanf_314
	movups	%xmm0, (%r8,%rdx)
.Lrt_scanf_314:
	addq	$16, %rdx
	cmpq	%rdx, %r9
	je	.Lrt_scanf_565
.Lrt_scanf_315:
	movdqu	0(%r13,%rdx), %xmm0
	movdqa	%xmm0, %xmm1
	pcmpeqb	%xmm2, %xmm1
	pmovmskb	%xmm1, %esi
	testl	%esi, %esi
	je	.Lrt_scanf_306
	xorl	%ecx, %ecx
	rep bsfl	%esi, %ecx
	movslq	%ecx, %rdi
	movq	%rdi, 32(%rsp)
	testq	%r8, %r8
	je	.Lrt_scanf_308
	testq	%rdx, %rdx
	je	.Lrt_scanf_307
	leaq	-16(%rdi,%rdx), %rcx
	movdqu	0(%r13,%rcx), %xmm7
	movups	%xmm7, (%r8,%rcx)
.Lrt_scanf_308:
	movq	32(%rsp), %rdi
	addq	%rdi, %rdx
.Lrt_scanf_313:
	addq	$3, %rbx
	jmp	.Lrt_scanf_320
.Lrt_scanf_338:
	cmpl	$2, %edx
	je	.Lrt_scanf_566
	movb	%cl, (%rax)
	jmp	.Lrt_scanf_216
.Lrt_scanf_275:
	movq	24(%rsp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, 24(%rsp)
	jmp	.Lrt_scanf_276
.Lrt_scanf_280:
	movq	%r13, %rsi
	movq	%rax, %rdi
	movl	%r10d, 40(%rsp)
	movq	%r11, 32(%rsp)
	movq	%rdx, 16(%rsp)
	call	memcpy@PLT
	movl	40(%rsp), %r10d
	movq	32(%rsp), %r11
	movq	16(%rsp), %rdx
	jmp	.Lrt_scanf_281
.Lrt_scanf_278:
	movq	24(%rsp), %rsi
	movq	(%rsi), %rax
	addq	$8, %rsi
	movq	%rsi, 24(%rsp)
	jmp	.Lrt_scanf_279
.Lrt_scanf_287:
	testq	%rdx, %rdx
	je	.Lrt_scanf_288
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
	jmp	.Lrt_scanf_288
.Lrt_scanf_268:
	testl	%ecx, %ecx
	sete	%dil
	cmpl	$15, %ecx
	setg	%cl
	orb	%cl, %dil
	jne	.Lrt_scanf_332
	cmpb	$120, %al
	je	.Lrt_scanf_332
	testq	%r9, %r9
	je	.Lrt_scanf_274
	cmpl	$4, %edx
	jne	.Lrt_scanf_271
	movl	%esi, (%r9)
	jmp	.Lrt_scanf_274
.Lrt_scanf_352:
	xorl	%edi, %edi
	jmp	.Lrt_scanf_240
.Lrt_scanf_264:
	movq	24(%rsp), %rsi
	movq	(%rsi), %r9
	addq	$8, %rsi
	movq	%rsi, 24(%rsp)
	jmp	.Lrt_scanf_263
.Lrt_scanf_565:
	cmpq	%rdi, %rdx
	jb	.Lrt_scanf_318
	jmp	.Lrt_scanf_567
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_568:
	testq	%r8, %r8
	je	.Lrt_scanf_317
	movb	%sil, (%r8,%rdx)
.Lrt_scanf_317:
	addq	$1, %rdx
	cmpq	%rdi, %rdx
	jnb	.Lrt_scanf_313
.Lrt_scanf_318:
	movzbl	0(%r13,%rdx), %esi
	cmpb	%sil, %cl
	jne	.Lrt_scanf_568
	jmp	.Lrt_scanf_313
.Lrt_scanf_563:
	leaq	1(%rdi), %rcx
	jmp	.Lrt_scanf_323
.Lrt_scanf_284:
	movq	24(%rsp), %rax
	movq	(%rax), %rdx
	addq	$8, %rax
	movq	%rax, 24(%rsp)
	jmp	.Lrt_scanf_283
.Lrt_scanf_302:
	movq	24(%rsp), %rdi
	movq	(%rdi), %r8
	addq	$8, %rdi
	movq	%rdi, 24(%rsp)
	jmp	.Lrt_scanf_301
.Lrt_scanf_566:
	movw	%cx, (%rax)
	jmp	.Lrt_scanf_216
.Lrt_scanf_307:
	testq	%r8, %r8
	je	.Lrt_scanf_308
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
	je	.Lrt_scanf_310
	leaq	(%r8,%rdi), %rsi
.Lrt_scanf_310:
	movl	(%r9), %edi
	movl	%edi, (%rsi)
	movl	%ecx, %edi
	leaq	96(%rsp), %rsi
	andl	$12, %edi
	leaq	0(%r13,%rdi), %r9
	testb	$2, %cl
	je	.Lrt_scanf_311
	leaq	(%r8,%rdi), %rsi
.Lrt_scanf_311:
	movzwl	(%r9), %edi
	movw	%di, (%rsi)
	movl	%ecx, %edi
	leaq	96(%rsp), %rsi
	andl	$14, %edi
	andb	$1, %cl
	leaq	0(%r13,%rdi), %r9
	je	.Lrt_scanf_312
	leaq	(%r8,%rdi), %rsi
.Lrt_scanf_312:
	movzbl	(%r9), %ecx
	movb	%cl, (%rsi)
	jmp	.Lrt_scanf_308
.Lrt_scanf_559:
	movl	%r9d, %r8d
	jmp	.Lrt_scanf_233
.Lrt_scanf_364:
	xorl	%edx, %edx
	jmp	.Lrt_scanf_318
.Lrt_scanf_271:
	cmpl	$7, %edx
	jbe	.Lrt_scanf_272
	movq	%rsi, (%r9)
	jmp	.Lrt_scanf_274
.Lrt_scanf_567:
	addq	$3, %rbx
	jmp	.Lrt_scanf_319
.Lrt_scanf_272:
	cmpl	$2, %edx
	je	.Lrt_scanf_569
	movb	%sil, (%r9)
	jmp	.Lrt_scanf_274
.Lrt_scanf_569:
	movw	%si, (%r9)
	jmp	.Lrt_scanf_274
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
	je	.Lrt_scanf_571
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
.Lrt_scanf_572:
	cmpl	$17, %r11d
	ja	.Lrt_scanf_576
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
.Lrt_scanf_571:
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
	je	.Lrt_scanf_573
	rep bsfq	%r10, %r10
	leal	-7(%r10), %ecx
	leaq	rt_scanf_powers_of_ten(%rip), %r10
	movl	%ecx, %r11d
	shrl	$3, %r11d
	movl	%r11d, %r14d
	imulq	(%r10,%r14,8), %rax
	testl	%r11d, %r11d
	je	.Lrt_scanf_574
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
.Lrt_scanf_574:
	leal	8(%r11), %r10d
	addl	$7, %r11d
	jmp	.Lrt_scanf_572
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_573:
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
.Lrt_scanf_575:
	movzbl	(%rdx,%r11), %ecx
	movl	%ecx, %r10d
	subl	$48, %r10d
	cmpb	$9, %r10b
	ja	.Lrt_scanf_586
	subl	$48, %ecx
	leaq	(%rax,%rax,4), %rax
	addq	$1, %r11
	movslq	%ecx, %rcx
	leaq	(%rcx,%rax,2), %rax
	cmpq	$20, %r11
	jne	.Lrt_scanf_575
.Lrt_scanf_576:
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
.Lrt_scanf_586:
	.cfi_restore_state
	movl	%r11d, %r10d
	subl	$1, %r11d
	jmp	.Lrt_scanf_572
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
	jle	.Lrt_scanf_631
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_631
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_631
	movl	192(%rax), %edx
	testl	%edx, %edx
	js	.Lrt_scanf_634
.Lrt_scanf_631:
	movq	%rdi, %rsi
	xorl	%eax, %eax
	movq	%r8, %rdi
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_634:
	testb	$16, (%rax)
	jne	.Lrt_scanf_631
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
	je	.Lrt_scanf_590
	movabsq	$4294983168, %r10
	cmpb	$32, %r9b
	jbe	.Lrt_scanf_591
.Lrt_scanf_592:
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
	je	.Lrt_scanf_594
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
.Lrt_scanf_595:
	leal	-1(%r10), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_scanf_588
	xorq	%rdx, %r9
	movl	%r10d, %r10d
	addq	%r11, %r9
	leaq	(%rsi,%r10), %rcx
.Lrt_scanf_600:
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
.Lrt_scanf_635:
	.cfi_restore_state
	leaq	-25(%rsi), %r9
	cmpq	%r9, %rcx
	jnb	.Lrt_scanf_592
	movzbl	1(%rcx), %r9d
	addq	$1, %rcx
	movl	%r9d, %edx
	cmpb	$32, %r9b
	ja	.Lrt_scanf_592
.Lrt_scanf_591:
	btq	%r9, %r10
	jnc	.Lrt_scanf_592
	jmp	.Lrt_scanf_635
.Lrt_scanf_596:
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
.Lrt_scanf_598:
	movzbl	(%rsi,%r10), %ecx
	movl	%ecx, %ebx
	subl	$48, %ebx
	cmpb	$9, %bl
	ja	.Lrt_scanf_595
	leaq	(%rdx,%rdx,4), %rbx
	leal	-48(%rcx), %edx
	addq	$1, %r10
	movslq	%edx, %rdx
	leaq	(%rdx,%rbx,2), %rdx
	cmpq	$20, %r10
	jne	.Lrt_scanf_598
.Lrt_scanf_588:
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
.Lrt_scanf_590:
	.cfi_restore_state
	cmpb	$32, %r9b
	ja	.Lrt_scanf_601
	movabsq	$4294983168, %rsi
.Lrt_scanf_602:
	btq	%r9, %rsi
	jnc	.Lrt_scanf_601
	movzbl	1(%rcx), %r9d
	addq	$1, %rcx
	movl	%r9d, %edx
	cmpb	$32, %r9b
	jbe	.Lrt_scanf_602
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_601:
	xorl	%r11d, %r11d
	cmpb	$45, %dl
	sete	%r11b
	xorl	%r10d, %r10d
	xorl	%r9d, %r9d
	movq	%r11, %rbx
	leaq	(%rcx,%r11), %rsi
	negq	%rbx
	jmp	.Lrt_scanf_603
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_604:
	subl	$48, %edx
	leaq	(%r9,%r9,4), %rcx
	addq	$1, %r10
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %r9
	cmpq	$19, %r10
	je	.Lrt_scanf_588
.Lrt_scanf_603:
	movzbl	(%rsi,%r10), %edx
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	jbe	.Lrt_scanf_604
	leal	-1(%r10), %edx
	cmpl	$17, %edx
	ja	.Lrt_scanf_588
	xorq	%rbx, %r9
	leaq	(%rsi,%r10), %rcx
	addq	%r11, %r9
	jmp	.Lrt_scanf_600
.Lrt_scanf_594:
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
	je	.Lrt_scanf_596
	rep bsfq	%rcx, %rcx
	leaq	rt_scanf_powers_of_ten(%rip), %r14
	subl	$7, %ecx
	movl	%ecx, %r10d
	shrl	$3, %r10d
	movl	%r10d, %r15d
	imulq	(%r14,%r15,8), %rdx
	testl	%r10d, %r10d
	je	.Lrt_scanf_597
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
.Lrt_scanf_597:
	addl	$8, %r10d
	jmp	.Lrt_scanf_595
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
	jle	.Lrt_scanf_637
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.Lrt_scanf_637
	cmpb	$0, (%rax)
	je	.Lrt_scanf_637
	movl	192(%rbx), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_658
.Lrt_scanf_637:
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
.Lrt_scanf_658:
	.cfi_restore_state
	testb	$16, (%rbx)
	jne	.Lrt_scanf_637
	movabsq	$4294983168, %rdx
	movzbl	(%rdi), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_639
.Lrt_scanf_640:
	btq	%rax, %rdx
	jnc	.Lrt_scanf_639
	leaq	-50(%rsi), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_scanf_639
	movzbl	1(%rdi), %eax
	addq	$1, %rdi
	cmpb	$32, %al
	jbe	.Lrt_scanf_640
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_639:
	movq	%rbp, %rcx
	movl	$8, %edx
	call	rt_scanf_fraction
	testq	%rax, %rax
	je	.Lrt_scanf_637
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
	je	.Lrt_scanf_720
	testq	%rcx, %rcx
	jle	.Lrt_scanf_720
	cmpb	$0, (%rax)
	je	.Lrt_scanf_720
	movl	192(%r8), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_728
.Lrt_scanf_720:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_728:
	testb	$16, (%r8)
	jne	.Lrt_scanf_720
	movzbl	(%r9), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_729
	movabsq	$4294983168, %rcx
.Lrt_scanf_664:
	btq	%rax, %rcx
	jc	.Lrt_scanf_666
.Lrt_scanf_727:
	subq	%r9, %rdx
	movq	%rdx, %rcx
	cmpq	$15, %rdx
	jbe	.Lrt_scanf_668
.Lrt_scanf_685:
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	xorl	%eax, %eax
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	jmp	.Lrt_scanf_678
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_669:
	testq	%rsi, %rsi
	je	.Lrt_scanf_677
	movups	%xmm1, (%rsi,%rax)
.Lrt_scanf_677:
	addq	$16, %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$15, %rdx
	jbe	.Lrt_scanf_730
.Lrt_scanf_678:
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
	je	.Lrt_scanf_669
	rep bsfl	%edx, %edx
	movslq	%edx, %r10
	testq	%rsi, %rsi
	je	.Lrt_scanf_721
	testq	%rax, %rax
	je	.Lrt_scanf_670
	leaq	-16(%rax,%r10), %rdx
	movdqu	(%r9,%rdx), %xmm6
	movups	%xmm6, (%rsi,%rdx)
.Lrt_scanf_721:
	addq	%r10, %rax
	jmp	.Lrt_scanf_722
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_729:
	xorl	%eax, %eax
	cmpq	$15, %rcx
	jg	.Lrt_scanf_685
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_680:
	movabsq	$4294983168, %r10
.Lrt_scanf_683:
	movzbl	(%r9,%rax), %edx
	cmpb	$32, %dl
	ja	.Lrt_scanf_681
	btq	%rdx, %r10
	jnc	.Lrt_scanf_681
.Lrt_scanf_722:
	cmpq	%rcx, %rax
	je	.Lrt_scanf_720
	testq	%rax, %rax
	je	.Lrt_scanf_720
	movb	$0, (%rsi,%rax)
	addq	%r9, %rax
	movq	%rax, 8(%r8)
	movl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_681:
	testq	%rsi, %rsi
	je	.Lrt_scanf_682
	movb	%dl, (%rsi,%rax)
.Lrt_scanf_682:
	addq	$1, %rax
	cmpq	%rcx, %rax
	jb	.Lrt_scanf_683
	jmp	.Lrt_scanf_722
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_730:
	cmpq	%rcx, %rax
	jb	.Lrt_scanf_680
	jmp	.Lrt_scanf_722
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_666:
	leaq	-1(%rdx), %rax
	cmpq	%rax, %r9
	jnb	.Lrt_scanf_727
	movzbl	1(%r9), %eax
	addq	$1, %r9
	cmpb	$32, %al
	jbe	.Lrt_scanf_664
	jmp	.Lrt_scanf_727
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_670:
	testq	%rsi, %rsi
	je	.Lrt_scanf_721
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
	je	.Lrt_scanf_660
	testq	%rax, %rax
	je	.Lrt_scanf_660
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
.Lrt_scanf_660:
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
.Lrt_scanf_668:
	xorl	%eax, %eax
	testq	%rdx, %rdx
	jne	.Lrt_scanf_680
	jmp	.Lrt_scanf_720
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
	jne	.Lrt_scanf_732
	movzbl	1(%rdi), %eax
	cmpb	$100, %al
	je	.Lrt_scanf_746
	cmpb	$115, %al
	jne	.Lrt_scanf_736
	cmpb	$0, 2(%rdi)
	je	.Lrt_scanf_802
.Lrt_scanf_735:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_738:
	cmpb	$99, %al
	je	.Lrt_scanf_803
	cmpb	$117, %al
	jne	.Lrt_scanf_735
.Lrt_scanf_746:
	cmpb	$0, 2(%rdi)
	jne	.Lrt_scanf_735
	movq	16(%r10), %rcx
	movq	8(%r10), %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_scanf_750
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_750
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_750
	movl	192(%r10), %r8d
	testl	%r8d, %r8d
	jns	.Lrt_scanf_750
	testb	$16, (%r10)
	jne	.Lrt_scanf_750
	movabsq	$4294983168, %r9
	movzbl	(%rax), %edx
	movzbl	%dl, %r8d
	cmpb	$32, %dl
	ja	.Lrt_scanf_755
.Lrt_scanf_756:
	btq	%r8, %r9
	jnc	.Lrt_scanf_755
	leaq	-25(%rcx), %r8
	cmpq	%r8, %rax
	jnb	.Lrt_scanf_755
	movzbl	1(%rax), %r8d
	addq	$1, %rax
	movl	%r8d, %edx
	cmpb	$32, %r8b
	jbe	.Lrt_scanf_756
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_755:
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
	je	.Lrt_scanf_758
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
	ja	.Lrt_scanf_758
	xorl	%r8d, %edx
	addq	%r9, %rax
	subl	%r8d, %edx
	movl	%edx, (%rsi)
	jmp	.Lrt_scanf_760
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_736:
	cmpb	$108, %al
	jne	.Lrt_scanf_738
	movzbl	2(%rdi), %eax
	cmpb	$108, %al
	je	.Lrt_scanf_739
	cmpb	$100, %al
	je	.Lrt_scanf_765
	cmpb	$117, %al
	je	.Lrt_scanf_765
.Lrt_scanf_740:
	cmpb	$102, %al
	jne	.Lrt_scanf_735
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_735
	jmp	rt_scanf_double
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_803:
	cmpb	$0, 2(%rdi)
	jne	.Lrt_scanf_735
	movq	8(%r10), %rax
	movq	16(%r10), %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jg	.Lrt_scanf_804
.Lrt_scanf_750:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_739:
	movzbl	3(%rdi), %eax
	cmpb	$117, %al
	je	.Lrt_scanf_766
	cmpb	$100, %al
	jne	.Lrt_scanf_735
.Lrt_scanf_766:
	cmpb	$0, 4(%rdi)
	jne	.Lrt_scanf_735
.Lrt_scanf_742:
	jmp	rt_scanf_long
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_802:
	jmp	rt_scanf_word
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_732:
	cmpb	$32, %al
	jne	.Lrt_scanf_735
	cmpb	$37, 1(%rdi)
	jne	.Lrt_scanf_735
	cmpb	$99, 2(%rdi)
	jne	.Lrt_scanf_735
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_735
	movq	16(%r10), %r8
	movq	8(%r10), %rax
	movq	%r8, %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.Lrt_scanf_750
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_750
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_750
	movl	192(%r10), %edx
	testl	%edx, %edx
	jns	.Lrt_scanf_750
	testb	$16, (%r10)
	jne	.Lrt_scanf_750
.Lrt_scanf_762:
	movzbl	(%rax), %ecx
	addq	$1, %rax
	cmpb	$32, %cl
	ja	.Lrt_scanf_761
	movl	$8388639, %edx
	salq	$9, %rdx
	sarq	%cl, %rdx
	andb	$1, %dl
	je	.Lrt_scanf_761
	cmpq	%rax, %r8
	jne	.Lrt_scanf_762
	jmp	.Lrt_scanf_750
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_765:
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_740
	jmp	.Lrt_scanf_742
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_804:
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_750
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_750
	movl	192(%r10), %ecx
	testl	%ecx, %ecx
	jns	.Lrt_scanf_750
	testb	$16, (%r10)
	jne	.Lrt_scanf_750
	movzbl	(%rax), %edx
	addq	$1, %rax
	movb	%dl, (%rsi)
.Lrt_scanf_760:
	movq	%rax, 8(%r10)
	movl	$1, %eax
	ret
.Lrt_scanf_758:
	movq	%rax, %rcx
	movq	%r10, %rdx
	jmp	rt_scanf_long_int
.Lrt_scanf_761:
	movb	%cl, (%rsi)
	jmp	.Lrt_scanf_760
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
