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
	.type	rt_scanf_rest_of_word, @function
rt_scanf_rest_of_word:
	.cfi_startproc
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	movq	%rdi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	movabsq	$4294983168, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	movq	%rsi, %rbx
	subq	$16, %rsp
	.cfi_def_cfa_offset 48
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_229:
	movq	8(%r12), %rsi
	movq	16(%r12), %rcx
	xorl	%eax, %eax
	subq	%rsi, %rcx
	cmpq	$15, %rcx
	ja	.Lrt_scanf_223
	jmp	.Lrt_scanf_213
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_214:
	testq	%rbx, %rbx
	je	.Lrt_scanf_222
	movups	%xmm1, (%rbx,%rax)
.Lrt_scanf_222:
	addq	$16, %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$15, %rdx
	jbe	.Lrt_scanf_213
.Lrt_scanf_223:
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
	je	.Lrt_scanf_214
	rep bsfl	%edx, %edx
	movslq	%edx, %rdi
	testq	%rbx, %rbx
	je	.Lrt_scanf_216
	testq	%rax, %rax
	je	.Lrt_scanf_215
	leaq	-16(%rdi,%rax), %rdx
	movdqu	(%rsi,%rdx), %xmm6
	movups	%xmm6, (%rbx,%rdx)
.Lrt_scanf_216:
	addq	%rdi, %rax
.Lrt_scanf_221:
	addq	%rax, 8(%r12)
	addq	%rax, %rbx
	cmpq	%rax, %rcx
	jne	.Lrt_scanf_228
.Lrt_scanf_230:
	movq	%r12, %rdi
	call	__underflow@PLT
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	cmpl	$-1, %eax
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	jne	.Lrt_scanf_229
.Lrt_scanf_228:
	movb	$0, (%rbx)
	addq	$16, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 32
	movl	$1, %eax
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_213:
	.cfi_restore_state
	cmpq	%rcx, %rax
	jnb	.Lrt_scanf_221
.Lrt_scanf_226:
	movzbl	(%rsi,%rax), %edx
	cmpb	$32, %dl
	ja	.Lrt_scanf_224
	btq	%rdx, %rbp
	jc	.Lrt_scanf_221
.Lrt_scanf_224:
	testq	%rbx, %rbx
	je	.Lrt_scanf_225
	movb	%dl, (%rbx,%rax)
.Lrt_scanf_225:
	addq	$1, %rax
	cmpq	%rax, %rcx
	jne	.Lrt_scanf_226
	addq	%rcx, 8(%r12)
	addq	%rcx, %rbx
	jmp	.Lrt_scanf_230
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_215:
	testq	%rbx, %rbx
	je	.Lrt_scanf_216
	movl	%edx, %r10d
	leaq	8(%rsp), %r8
	movq	%rbx, %r9
	movq	(%rsi), %r11
	andl	$8, %r10d
	testb	$8, %dl
	cmove	%r8, %r9
	testb	$4, %dl
	movq	%r11, (%r9)
	leaq	(%rbx,%r10), %r9
	movl	(%rsi,%r10), %r10d
	cmove	%r8, %r9
	movl	%r10d, (%r9)
	movl	%edx, %r10d
	andl	$12, %r10d
	testb	$2, %dl
	leaq	(%rbx,%r10), %r9
	movzwl	(%rsi,%r10), %r10d
	cmove	%r8, %r9
	movw	%r10w, (%r9)
	movl	%edx, %r9d
	andl	$14, %r9d
	andl	$1, %edx
	leaq	(%rbx,%r9), %r10
	movzbl	(%rsi,%r9), %edx
	cmovne	%r10, %r8
	movb	%dl, (%r8)
	jmp	.Lrt_scanf_216
	.cfi_endproc
	.size	rt_scanf_rest_of_word, .-rt_scanf_rest_of_word
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lrt_scanf_C4:
	.string	"%1s"
	.text
	.p2align 4
	.type	rt_scanf_word_apart, @function
rt_scanf_word_apart:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsi, %rdx
	xorl	%eax, %eax
	movq	%rdi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movq	%rsi, %rbx
	leaq	.Lrt_scanf_C4(%rip), %rsi
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	call	__isoc99_fscanf@PLT
	cmpl	$1, %eax
	jne	.Lrt_scanf_257
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	leaq	1(%rbx), %rsi
	movq	%rbp, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	rt_scanf_rest_of_word
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_257:
	.cfi_restore_state
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	rt_scanf_word_apart, .-rt_scanf_word_apart
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
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	movq	%rdi, %rbx
	subq	$344, %rsp
	.cfi_def_cfa_offset 400
	movq	%rsi, 168(%rsp)
	movq	%rdx, 176(%rsp)
	movq	%rcx, 184(%rsp)
	movq	%r8, 192(%rsp)
	movq	%r9, 200(%rsp)
	testb	%al, %al
	je	.Lrt_scanf_423
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm1, 224(%rsp)
	movaps	%xmm2, 240(%rsp)
	movaps	%xmm3, 256(%rsp)
	movaps	%xmm4, 272(%rsp)
	movaps	%xmm5, 288(%rsp)
	movaps	%xmm6, 304(%rsp)
	movaps	%xmm7, 320(%rsp)
.Lrt_scanf_423:
	leaq	400(%rsp), %rax
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	movl	$8, 88(%rsp)
	movq	%rax, 96(%rsp)
	leaq	160(%rsp), %rax
	movq	%rax, 104(%rsp)
	movq	stdin@GOTPCREL(%rip), %rax
	testq	%rcx, %rcx
	setne	%dl
	movl	$48, 92(%rsp)
	movq	(%rax), %rbp
	movq	8(%rbp), %r10
	movq	16(%rbp), %r11
	cmpq	%r11, %r10
	setb	%al
	andb	%al, %dl
	movb	%dl, 67(%rsp)
	je	.Lrt_scanf_386
	cmpb	$0, (%rcx)
	je	.Lrt_scanf_386
	movl	192(%rbp), %r9d
	testl	%r9d, %r9d
	jns	.Lrt_scanf_386
	testb	$16, 0(%rbp)
	jne	.Lrt_scanf_386
	movq	104(%rsp), %rax
	xorl	%r14d, %r14d
	movq	%r10, %r15
	movq	%rbx, %r12
	movl	$8, %r13d
	movq	%rax, 8(%rsp)
	leaq	400(%rsp), %rax
	movq	%rax, 16(%rsp)
.Lrt_scanf_264:
	movzbl	(%r12), %eax
	leaq	1(%r12), %rdx
	cmpb	$37, %al
	je	.Lrt_scanf_265
.Lrt_scanf_609:
	testb	%al, %al
	je	.Lrt_scanf_266
	cmpb	$32, %al
	ja	.Lrt_scanf_267
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jnc	.Lrt_scanf_268
.Lrt_scanf_607:
	cmpq	%r11, %r15
	jnb	.Lrt_scanf_269
	movzbl	(%r15), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_269
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jc	.Lrt_scanf_608
.Lrt_scanf_269:
	cmpq	%r15, %r11
	je	.Lrt_scanf_386
.Lrt_scanf_605:
	movq	%rdx, %r12
	movzbl	(%r12), %eax
	leaq	1(%r12), %rdx
	cmpb	$37, %al
	jne	.Lrt_scanf_609
.Lrt_scanf_265:
	movzbl	1(%r12), %eax
	leaq	2(%r12), %rdx
	cmpb	$108, %al
	je	.Lrt_scanf_610
	cmpb	$100, %al
	je	.Lrt_scanf_611
	cmpb	$64, %al
	jbe	.Lrt_scanf_293
	movl	$1, 24(%rsp)
	xorl	%ecx, %ecx
.Lrt_scanf_294:
	cmpb	$104, %al
	je	.Lrt_scanf_612
	movl	%eax, %esi
	andl	$-17, %esi
	cmpb	$106, %sil
	je	.Lrt_scanf_424
	cmpb	$116, %al
	je	.Lrt_scanf_424
	movq	%rdx, %r12
	movl	$4, %edx
	jmp	.Lrt_scanf_300
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_267:
	testb	%al, %al
	js	.Lrt_scanf_386
.Lrt_scanf_268:
	cmpq	%r11, %r15
	jnb	.Lrt_scanf_386
	cmpb	(%r15), %al
	je	.Lrt_scanf_613
.Lrt_scanf_386:
	leaq	88(%rsp), %rsi
	movq	%rbx, %rdi
	call	__isoc99_vscanf@PLT
	movl	%eax, %r14d
.Lrt_scanf_260:
	addq	$344, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movl	%r14d, %eax
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
.Lrt_scanf_266:
	.cfi_restore_state
	movq	%r15, 8(%rbp)
	jmp	.Lrt_scanf_260
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_613:
	addq	$1, %r15
	jmp	.Lrt_scanf_605
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_610:
	movzbl	2(%r12), %esi
	xorl	%edi, %edi
	cmpb	$108, %sil
	sete	%dil
	addq	%rdx, %rdi
	movzbl	(%rdi), %r8d
	cmpb	$100, %r8b
	sete	%cl
	cmpb	$117, %r8b
	sete	%r8b
	orl	%r8d, %ecx
	movzbl	%cl, %ecx
	leaq	(%rdi,%rcx), %r9
	movzbl	-1(%r9), %ecx
	cmpb	$100, %cl
	je	.Lrt_scanf_400
	cmpb	$117, %cl
	je	.Lrt_scanf_400
	movl	$1, 24(%rsp)
	xorl	%ecx, %ecx
.Lrt_scanf_275:
	movl	%esi, %eax
	cmpb	$108, %sil
	je	.Lrt_scanf_299
	leaq	1(%rdx), %r12
	movl	$8, %edx
.Lrt_scanf_300:
	leal	-91(%rax), %esi
	andl	$247, %esi
	je	.Lrt_scanf_304
	cmpb	$110, %al
	jne	.Lrt_scanf_614
.Lrt_scanf_305:
	movl	24(%rsp), %r8d
	testl	%r8d, %r8d
	je	.Lrt_scanf_264
	movq	%r15, %rcx
	subq	%r10, %rcx
	cmpl	$47, %r13d
	ja	.Lrt_scanf_388
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %rax
.Lrt_scanf_389:
	cmpl	$4, %edx
	jne	.Lrt_scanf_390
	movl	%ecx, (%rax)
	jmp	.Lrt_scanf_264
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_608:
	addq	$1, %r15
	jmp	.Lrt_scanf_607
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_612:
	movzbl	(%rdx), %eax
	cmpb	$104, %al
	je	.Lrt_scanf_302
	leaq	1(%rdx), %r12
	movl	$2, %edx
	jmp	.Lrt_scanf_300
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_400:
	movl	$8, 40(%rsp)
.Lrt_scanf_274:
	cmpl	$47, %r13d
	ja	.Lrt_scanf_277
	movq	8(%rsp), %rdi
	movl	%r13d, %ecx
	movq	(%rdi,%rcx), %rdi
	movq	%rdi, 32(%rsp)
.Lrt_scanf_278:
	movq	%r11, %rcx
	subq	%r15, %rcx
	cmpq	$25, %rcx
	jle	.Lrt_scanf_279
	movzbl	(%r15), %ecx
	movq	%r15, %rsi
	movabsq	$4294983168, %r8
	movzbl	%cl, %edi
	cmpb	$32, %cl
	ja	.Lrt_scanf_280
.Lrt_scanf_281:
	btq	%rdi, %r8
	jnc	.Lrt_scanf_280
	leaq	-25(%r11), %rdi
	cmpq	%rdi, %rsi
	jnb	.Lrt_scanf_280
	movzbl	1(%rsi), %edi
	addq	$1, %rsi
	movl	%edi, %ecx
	cmpb	$32, %dil
	jbe	.Lrt_scanf_281
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_280:
	movabsq	$8536140394893047414, %r8
	xorl	%edi, %edi
	cmpb	$45, %cl
	sete	%dil
	movq	%rdi, %rcx
	movq	%rdi, 56(%rsp)
	addq	%rsi, %rdi
	movabsq	$3472328296227680304, %rsi
	negq	%rcx
	xorq	(%rdi), %rsi
	movq	%rdi, 24(%rsp)
	movabsq	$-9187201950435737472, %rdi
	movq	%rcx, 48(%rsp)
	leaq	(%rsi,%r8), %rcx
	orq	%rsi, %rcx
	andq	%rdi, %rcx
	je	.Lrt_scanf_283
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %edi
	negl	%ecx
	salq	%cl, %rsi
	shrl	$3, %edi
	leaq	(%rsi,%rsi,4), %rcx
	leal	-1(%rdi), %r8d
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
.Lrt_scanf_284:
	cmpl	$17, %r8d
	ja	.Lrt_scanf_279
	movq	48(%rsp), %rax
	xorq	%rsi, %rax
	movq	56(%rsp), %rsi
	addq	%rsi, %rax
	cmpl	$4, 40(%rsp)
	jne	.Lrt_scanf_289
	movq	32(%rsp), %rsi
	movl	%eax, (%rsi)
.Lrt_scanf_290:
	movq	24(%rsp), %r15
	addq	%rdi, %r15
	cmpl	$47, %r13d
	ja	.Lrt_scanf_291
	addl	$8, %r13d
.Lrt_scanf_292:
	addl	$1, %r14d
	movq	%r9, %r12
	jmp	.Lrt_scanf_264
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_614:
	cmpq	%r11, %r15
	jnb	.Lrt_scanf_386
.Lrt_scanf_306:
	movzbl	(%r15), %esi
	cmpb	$32, %sil
	ja	.Lrt_scanf_304
	movabsq	$4294983168, %rdi
	btq	%rsi, %rdi
	jc	.Lrt_scanf_615
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_304:
	cmpq	%r11, %r15
	jnb	.Lrt_scanf_386
	leal	-37(%rax), %esi
	cmpb	$83, %sil
	ja	.Lrt_scanf_386
	leaq	.Lrt_scanf_308(%rip), %rdi
	movzbl	%sil, %esi
	movslq	(%rdi,%rsi,4), %rsi
	addq	%rdi, %rsi
	jmp	*%rsi
	.section	.rodata
	.align 4
	.align 4
.Lrt_scanf_308:
	.long	.Lrt_scanf_314-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_311-.Lrt_scanf_308
	.long	.Lrt_scanf_311-.Lrt_scanf_308
	.long	.Lrt_scanf_311-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_307-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_313-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_312-.Lrt_scanf_308
	.long	.Lrt_scanf_307-.Lrt_scanf_308
	.long	.Lrt_scanf_311-.Lrt_scanf_308
	.long	.Lrt_scanf_311-.Lrt_scanf_308
	.long	.Lrt_scanf_311-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_310-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_305-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_309-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_307-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_386-.Lrt_scanf_308
	.long	.Lrt_scanf_307-.Lrt_scanf_308
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_611:
	movl	$4, 40(%rsp)
	movq	%rdx, %r9
	jmp	.Lrt_scanf_274
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_424:
	movzbl	(%rdx), %eax
	leaq	1(%rdx), %r12
	movl	$16, %edx
	jmp	.Lrt_scanf_300
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_615:
	addq	$1, %r15
	cmpq	%r11, %r15
	jb	.Lrt_scanf_306
	jmp	.Lrt_scanf_386
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_311:
	cmpl	$1, 24(%rsp)
	jne	.Lrt_scanf_386
	leal	-4(%rdx), %eax
	andl	$-5, %eax
	orl	%ecx, %eax
	jne	.Lrt_scanf_386
	cmpl	$47, %r13d
	ja	.Lrt_scanf_329
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %rcx
.Lrt_scanf_330:
	movq	%r15, %rdi
	movq	%r11, %rsi
	movq	%r10, 32(%rsp)
	movq	%r11, 24(%rsp)
	call	rt_scanf_fraction
	movq	%rax, %r15
	testq	%rax, %rax
	je	.Lrt_scanf_386
	movq	24(%rsp), %r11
	movq	32(%rsp), %r10
	addl	$1, %r14d
	jmp	.Lrt_scanf_264
.Lrt_scanf_307:
	movl	24(%rsp), %esi
	xorl	%r9d, %r9d
	testl	%esi, %esi
	je	.Lrt_scanf_317
.Lrt_scanf_398:
	cmpl	$47, %r13d
	ja	.Lrt_scanf_318
	movq	8(%rsp), %rdi
	movl	%r13d, %esi
	addl	$8, %r13d
	movq	(%rdi,%rsi), %r9
.Lrt_scanf_317:
	movl	%eax, %esi
	andl	$-33, %esi
	cmpb	$88, %sil
	jne	.Lrt_scanf_319
	testl	%ecx, %ecx
	jne	.Lrt_scanf_386
	xorl	%esi, %esi
	jmp	.Lrt_scanf_323
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_616:
	subl	$48, %eax
	salq	$4, %rsi
	cltq
	orq	%rax, %rsi
.Lrt_scanf_321:
	addq	$1, %r15
	addl	$1, %ecx
	cmpq	%r15, %r11
	je	.Lrt_scanf_386
.Lrt_scanf_323:
	movzbl	(%r15), %eax
	leal	-48(%rax), %edi
	cmpb	$9, %dil
	jbe	.Lrt_scanf_616
	orl	$32, %eax
	leal	-97(%rax), %edi
	cmpb	$5, %dil
	ja	.Lrt_scanf_322
	movzbl	%al, %eax
	salq	$4, %rsi
	subl	$87, %eax
	cltq
	orq	%rax, %rsi
	jmp	.Lrt_scanf_321
.Lrt_scanf_309:
	cmpl	$4, %edx
	jne	.Lrt_scanf_386
	movl	24(%rsp), %edi
	testl	%ecx, %ecx
	movl	%ecx, %esi
	movq	$-1, %rax
	cmove	%rax, %rsi
	xorl	%edx, %edx
	testl	%edi, %edi
	je	.Lrt_scanf_337
	cmpl	$47, %r13d
	ja	.Lrt_scanf_338
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %rdx
.Lrt_scanf_337:
	movq	%r11, %rdi
	movq	%rsi, %r9
	subq	%r15, %rdi
	cmpq	%rsi, %rdi
	cmovbe	%rdi, %r9
	cmpq	$15, %r9
	jbe	.Lrt_scanf_410
	leaq	-16(%r9), %rax
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	andq	$-16, %rax
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	leaq	16(%rax), %r8
	xorl	%eax, %eax
	jmp	.Lrt_scanf_349
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_340:
	testq	%rdx, %rdx
	je	.Lrt_scanf_348
	movups	%xmm1, (%rdx,%rax)
.Lrt_scanf_348:
	addq	$16, %rax
	cmpq	%r8, %rax
	je	.Lrt_scanf_339
.Lrt_scanf_349:
	movdqu	(%r15,%rax), %xmm1
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
	je	.Lrt_scanf_340
	rep bsfl	%ecx, %ecx
	movslq	%ecx, %r9
	movq	%r9, 32(%rsp)
	testq	%rdx, %rdx
	je	.Lrt_scanf_342
	testq	%rax, %rax
	je	.Lrt_scanf_341
	leaq	-16(%rax,%r9), %rcx
	movdqu	(%r15,%rcx), %xmm6
	movups	%xmm6, (%rdx,%rcx)
.Lrt_scanf_342:
	movq	32(%rsp), %r8
	addq	%rax, %r8
.Lrt_scanf_347:
	cmpq	%r8, %rdi
	jne	.Lrt_scanf_425
	cmpq	%r8, %rsi
	jne	.Lrt_scanf_386
.Lrt_scanf_425:
	movl	24(%rsp), %ecx
	addq	%r8, %r15
	testl	%ecx, %ecx
	je	.Lrt_scanf_264
.Lrt_scanf_606:
	movb	$0, (%r8,%rdx)
	addl	$1, %r14d
	jmp	.Lrt_scanf_264
.Lrt_scanf_310:
	movzbl	(%r15), %edi
	leal	-43(%rdi), %esi
	andl	$-3, %esi
	cmpb	$1, %sil
	movq	%r15, %rsi
	adcq	$0, %rsi
	cmpq	%r11, %rsi
	jnb	.Lrt_scanf_386
	cmpb	$48, (%rsi)
	je	.Lrt_scanf_386
	movl	24(%rsp), %esi
	xorl	%r9d, %r9d
	testl	%esi, %esi
	jne	.Lrt_scanf_398
.Lrt_scanf_319:
	cmpb	$117, %al
	movl	%edx, %r8d
	movq	%r11, %rsi
	movq	%r15, %rdi
	setne	%al
	movq	%r10, 40(%rsp)
	movzbl	%al, %eax
	movq	%r11, 32(%rsp)
	movl	%eax, %edx
	call	rt_scanf_integer
	movq	32(%rsp), %r11
	movq	40(%rsp), %r10
	testq	%rax, %rax
	movq	%rax, %r15
	je	.Lrt_scanf_386
.Lrt_scanf_328:
	movl	24(%rsp), %eax
	addl	%eax, %r14d
	jmp	.Lrt_scanf_264
.Lrt_scanf_312:
	cmpl	$4, %edx
	jne	.Lrt_scanf_386
	testl	%ecx, %ecx
	movl	$1, %edx
	movq	%r11, %rax
	cmovne	%rcx, %rdx
	subq	%r15, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_scanf_386
	movl	24(%rsp), %r8d
	testl	%r8d, %r8d
	je	.Lrt_scanf_331
	cmpl	$47, %r13d
	ja	.Lrt_scanf_332
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %rdi
.Lrt_scanf_333:
	cmpl	$1, %ecx
	ja	.Lrt_scanf_334
	movzbl	(%r15), %eax
	movb	%al, (%rdi)
.Lrt_scanf_335:
	addl	$1, %r14d
.Lrt_scanf_331:
	addq	%rdx, %r15
	jmp	.Lrt_scanf_264
.Lrt_scanf_313:
	cmpl	$4, %edx
	jne	.Lrt_scanf_386
	movl	%ecx, %edx
	testl	%ecx, %ecx
	movq	$-1, %rax
	cmovne	%rdx, %rax
	movl	24(%rsp), %edx
	xorl	%r8d, %r8d
	testl	%edx, %edx
	je	.Lrt_scanf_355
	cmpl	$47, %r13d
	ja	.Lrt_scanf_356
	movq	8(%rsp), %rdi
	movl	%r13d, %edx
	addl	$8, %r13d
	movq	(%rdi,%rdx), %r8
.Lrt_scanf_355:
	movzbl	(%r12), %ecx
	cmpb	$94, %cl
	jne	.Lrt_scanf_357
	movzbl	1(%r12), %ecx
	testb	%cl, %cl
	je	.Lrt_scanf_358
	cmpb	$93, 2(%r12)
	je	.Lrt_scanf_617
.Lrt_scanf_358:
	movq	$0, 144(%rsp)
	pxor	%xmm0, %xmm0
	addq	$1, %r12
	movl	$1, 144(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 128(%rsp)
.Lrt_scanf_399:
	movl	%ecx, %edx
	testb	%cl, %cl
	je	.Lrt_scanf_386
	movq	%r11, 48(%rsp)
	leaq	2(%r12), %rdi
	xorl	%esi, %esi
	xorl	%r9d, %r9d
	movq	%rbp, 32(%rsp)
	movzbl	67(%rsp), %r11d
	movq	%r10, 40(%rsp)
	jmp	.Lrt_scanf_376
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_379:
	movl	%edx, %esi
	movl	$1, %r9d
	shrb	$6, %sil
	salq	%cl, %r9
	andl	$3, %esi
	orq	%r9, 112(%rsp,%rsi,8)
	testb	%r10b, %r10b
	je	.Lrt_scanf_386
	leaq	1(%rdi), %rcx
	cmpb	$93, %r10b
	je	.Lrt_scanf_378
.Lrt_scanf_377:
	movq	%rcx, %rdi
	movl	%edx, %esi
	movl	%r11d, %r9d
	movl	%r10d, %edx
	movl	%r10d, %ecx
.Lrt_scanf_376:
	movzbl	-1(%rdi), %r10d
	movq	%rdi, %r12
	cmpb	$45, %dl
	jne	.Lrt_scanf_379
	testb	%r9b, %r9b
	je	.Lrt_scanf_379
	testb	%r10b, %r10b
	setne	%bpl
	cmpb	$93, %r10b
	setne	%r9b
	testb	%r9b, %bpl
	je	.Lrt_scanf_379
	cmpb	%sil, %r10b
	jb	.Lrt_scanf_379
	movzbl	%sil, %ecx
	movzbl	%r10b, %ebp
	movl	$1, %r9d
	cmpl	%ebp, %ecx
	jnb	.Lrt_scanf_618
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_380:
	movl	%ecx, %edx
	movq	%r9, %rsi
	salq	%cl, %rsi
	shrl	$6, %edx
	addl	$1, %ecx
	orq	%rsi, 112(%rsp,%rdx,8)
	cmpl	%ebp, %ecx
	jne	.Lrt_scanf_380
	leaq	1(%rdi), %rcx
	movl	$45, %edx
	jmp	.Lrt_scanf_377
.Lrt_scanf_314:
	testl	%ecx, %ecx
	setne	%al
	cmpl	$4, %edx
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_scanf_386
	movl	24(%rsp), %edi
	testl	%edi, %edi
	je	.Lrt_scanf_386
	cmpb	$37, (%r15)
	jne	.Lrt_scanf_386
	addq	$1, %r15
	jmp	.Lrt_scanf_264
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_299:
	movzbl	1(%rdx), %eax
	leaq	2(%rdx), %r12
	movl	$16, %edx
	jmp	.Lrt_scanf_300
.Lrt_scanf_285:
	movq	72(%rsp), %rdi
	movb	%al, 68(%rsp)
	imulq	$100000000, %rsi, %rsi
	movl	$16, %r8d
	movq	24(%rsp), %rax
	leaq	(%rdi,%rdi,4), %rcx
	salq	$9, %rcx
	addq	%rdi, %rcx
	movabsq	$71777214294589695, %rdi
	shrq	$8, %rcx
	andq	%rdi, %rcx
	movabsq	$281470681808895, %rdi
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rdi, %rcx
	movabsq	$42949672960001, %rdi
	imulq	%rdi, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rsi
.Lrt_scanf_287:
	movzbl	(%rax,%r8), %ecx
	movl	%ecx, %edi
	subl	$48, %edi
	cmpb	$9, %dil
	ja	.Lrt_scanf_619
	subl	$48, %ecx
	leaq	(%rsi,%rsi,4), %rsi
	addq	$1, %r8
	movslq	%ecx, %rcx
	leaq	(%rcx,%rsi,2), %rsi
	cmpq	$20, %r8
	jne	.Lrt_scanf_287
	movzbl	68(%rsp), %eax
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_279:
	movl	$1, 24(%rsp)
	xorl	%ecx, %ecx
	cmpb	$64, %al
	ja	.Lrt_scanf_295
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_293:
	movl	$1, 24(%rsp)
	cmpb	$42, %al
	jne	.Lrt_scanf_296
	movl	$0, 24(%rsp)
	movzbl	2(%r12), %eax
	leaq	3(%r12), %rdx
.Lrt_scanf_296:
	cmpb	$48, %al
	je	.Lrt_scanf_386
	leal	-48(%rax), %ecx
	cmpb	$9, %cl
	ja	.Lrt_scanf_404
	leaq	8(%rdx), %rdi
	xorl	%ecx, %ecx
	jmp	.Lrt_scanf_297
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_298:
	cmpq	%rdi, %rdx
	je	.Lrt_scanf_386
.Lrt_scanf_297:
	leal	(%rcx,%rcx,4), %ecx
	addq	$1, %rdx
	leal	-48(%rax,%rcx,2), %ecx
	movzbl	-1(%rdx), %eax
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	jbe	.Lrt_scanf_298
.Lrt_scanf_295:
	cmpb	$108, %al
	jne	.Lrt_scanf_294
	movzbl	(%rdx), %esi
	jmp	.Lrt_scanf_275
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_277:
	movq	16(%rsp), %rdi
	movq	(%rdi), %rdi
	movq	%rdi, 32(%rsp)
	jmp	.Lrt_scanf_278
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_302:
	movzbl	1(%rdx), %eax
	leaq	2(%rdx), %r12
	movl	$1, %edx
	jmp	.Lrt_scanf_300
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_291:
	addq	$8, 16(%rsp)
	jmp	.Lrt_scanf_292
.Lrt_scanf_378:
	movq	32(%rsp), %rbp
	movq	40(%rsp), %r10
	movq	48(%rsp), %r11
	testq	%rdi, %rdi
	je	.Lrt_scanf_386
	movq	%r11, %r9
	movl	144(%rsp), %edi
	xorl	%edx, %edx
	subq	%r15, %r9
	jmp	.Lrt_scanf_385
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_620:
	testq	%r8, %r8
	je	.Lrt_scanf_384
	movb	%cl, (%r8,%rdx)
.Lrt_scanf_384:
	addq	$1, %rdx
	cmpq	%rdx, %rax
	je	.Lrt_scanf_374
	cmpq	%rdx, %r9
	je	.Lrt_scanf_374
.Lrt_scanf_385:
	movzbl	(%r15,%rdx), %ecx
	movl	%ecx, %esi
	shrb	$6, %sil
	andl	$3, %esi
	movq	112(%rsp,%rsi,8), %rsi
	shrq	%cl, %rsi
	andl	$1, %esi
	cmpl	%edi, %esi
	jne	.Lrt_scanf_620
.Lrt_scanf_374:
	testq	%rdx, %rdx
	je	.Lrt_scanf_386
.Lrt_scanf_373:
	addq	%rdx, %r15
	cmpq	%r15, %r11
	jne	.Lrt_scanf_426
	cmpq	%rdx, %rax
	jne	.Lrt_scanf_386
.Lrt_scanf_426:
	movl	24(%rsp), %r9d
	testl	%r9d, %r9d
	jne	.Lrt_scanf_606
	jmp	.Lrt_scanf_264
.Lrt_scanf_283:
	movabsq	$71777214294589695, %rdi
	leaq	(%rsi,%rsi,4), %rcx
	salq	$9, %rcx
	addq	%rsi, %rcx
	movabsq	$281470681808895, %rsi
	shrq	$8, %rcx
	andq	%rdi, %rcx
	movabsq	$3472328296227680304, %rdi
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rsi, %rcx
	movabsq	$42949672960001, %rsi
	imulq	%rsi, %rcx
	movq	%rcx, %rsi
	movq	24(%rsp), %rcx
	shrq	$32, %rsi
	xorq	8(%rcx), %rdi
	movabsq	$-9187201950435737472, %rcx
	addq	%rdi, %r8
	movq	%rdi, 72(%rsp)
	orq	%rdi, %r8
	andq	%rcx, %r8
	je	.Lrt_scanf_285
	rep bsfq	%r8, %r8
	leal	-7(%r8), %edi
	movl	%edi, %r8d
	shrl	$3, %r8d
	movl	%r8d, %ecx
	movq	%rcx, %r8
	movl	%ecx, 68(%rsp)
	leaq	rt_scanf_powers_of_ten(%rip), %rcx
	imulq	(%rcx,%r8,8), %rsi
	movl	68(%rsp), %r8d
	testl	%r8d, %r8d
	je	.Lrt_scanf_286
	movl	%edi, %ecx
	movq	72(%rsp), %rdi
	negl	%ecx
	salq	%cl, %rdi
	leaq	(%rdi,%rdi,4), %rcx
	salq	$9, %rcx
	addq	%rdi, %rcx
	movabsq	$71777214294589695, %rdi
	shrq	$8, %rcx
	andq	%rdi, %rcx
	movabsq	$281470681808895, %rdi
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rdi, %rcx
	movabsq	$42949672960001, %rdi
	imulq	%rdi, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rsi
.Lrt_scanf_286:
	movl	68(%rsp), %ecx
	leal	8(%rcx), %edi
	addl	$7, %ecx
	movl	%ecx, %r8d
	jmp	.Lrt_scanf_284
.Lrt_scanf_357:
	movq	$0, 144(%rsp)
	pxor	%xmm0, %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 128(%rsp)
	jmp	.Lrt_scanf_399
.Lrt_scanf_410:
	xorl	%r8d, %r8d
.Lrt_scanf_339:
	cmpq	%r9, %r8
	jnb	.Lrt_scanf_347
	movabsq	$4294983168, %rcx
.Lrt_scanf_352:
	movzbl	(%r15,%r8), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_350
	btq	%rax, %rcx
	jc	.Lrt_scanf_347
.Lrt_scanf_350:
	testq	%rdx, %rdx
	je	.Lrt_scanf_351
	movb	%al, (%rdx,%r8)
.Lrt_scanf_351:
	addq	$1, %r8
	cmpq	%r8, %r9
	jne	.Lrt_scanf_352
	jmp	.Lrt_scanf_347
.Lrt_scanf_289:
	movq	32(%rsp), %rdx
	movq	%rax, (%rdx)
	jmp	.Lrt_scanf_290
.Lrt_scanf_390:
	cmpl	$7, %edx
	jbe	.Lrt_scanf_391
	movq	%rcx, (%rax)
	jmp	.Lrt_scanf_264
.Lrt_scanf_388:
	movq	16(%rsp), %rdi
	movq	(%rdi), %rax
	addq	$8, %rdi
	movq	%rdi, 16(%rsp)
	jmp	.Lrt_scanf_389
.Lrt_scanf_617:
	movq	%r11, %rdi
	subq	%r15, %rdi
	cmpq	%rax, %rdi
	cmova	%rax, %rdi
	cmpq	$15, %rdi
	jbe	.Lrt_scanf_417
	movd	%ecx, %xmm0
	leaq	-16(%rdi), %rdx
	punpcklbw	%xmm0, %xmm0
	andq	$-16, %rdx
	punpcklwd	%xmm0, %xmm0
	leaq	16(%rdx), %r9
	xorl	%edx, %edx
	pshufd	$0, %xmm0, %xmm2
	jmp	.Lrt_scanf_369
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_360:
	testq	%r8, %r8
	je	.Lrt_scanf_368
	movups	%xmm0, (%r8,%rdx)
.Lrt_scanf_368:
	addq	$16, %rdx
	cmpq	%rdx, %r9
	je	.Lrt_scanf_621
.Lrt_scanf_369:
	movdqu	(%r15,%rdx), %xmm0
	movdqa	%xmm0, %xmm1
	pcmpeqb	%xmm2, %xmm1
	pmovmskb	%xmm1, %esi
	testl	%esi, %esi
	je	.Lrt_scanf_360
	xorl	%ecx, %ecx
	rep bsfl	%esi, %ecx
	movslq	%ecx, %rdi
	movq	%rdi, 32(%rsp)
	testq	%r8, %r8
	je	.Lrt_scanf_362
	testq	%rdx, %rdx
	je	.Lrt_scanf_361
	leaq	-16(%rdx,%rdi), %rcx
	movdqu	(%r15,%rcx), %xmm7
	movups	%xmm7, (%r8,%rcx)
.Lrt_scanf_362:
	movq	32(%rsp), %rdi
	addq	%rdi, %rdx
.Lrt_scanf_367:
	addq	$3, %r12
	jmp	.Lrt_scanf_374
.Lrt_scanf_391:
	cmpl	$2, %edx
	je	.Lrt_scanf_622
	movb	%cl, (%rax)
	jmp	.Lrt_scanf_264
.Lrt_scanf_329:
	movq	16(%rsp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_scanf_330
.Lrt_scanf_332:
	movq	16(%rsp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_scanf_333
.Lrt_scanf_341:
	testq	%rdx, %rdx
	je	.Lrt_scanf_342
	movl	%ecx, %r9d
	leaq	112(%rsp), %r8
	andl	$8, %r9d
	testb	$8, %cl
	movq	%r8, 40(%rsp)
	movq	%r9, 48(%rsp)
	cmovne	%rdx, %r8
	movq	(%r15), %r9
	movq	%r9, (%r8)
	movq	48(%rsp), %r8
	movq	48(%rsp), %r9
	addq	%rdx, %r8
	testb	$4, %cl
	cmove	40(%rsp), %r8
	movl	(%r15,%r9), %r9d
	movl	%r9d, (%r8)
	movl	%ecx, %r9d
	andl	$12, %r9d
	testb	$2, %cl
	leaq	(%rdx,%r9), %r8
	movzwl	(%r15,%r9), %r9d
	cmove	40(%rsp), %r8
	movw	%r9w, (%r8)
	movl	%ecx, %r9d
	andl	$14, %r9d
	andl	$1, %ecx
	leaq	(%rdx,%r9), %r8
	movzbl	(%r15,%r9), %ecx
	cmove	40(%rsp), %r8
	movb	%cl, (%r8)
	jmp	.Lrt_scanf_342
.Lrt_scanf_334:
	movq	%r15, %rsi
	movq	%r11, 40(%rsp)
	movq	%r10, 32(%rsp)
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	40(%rsp), %r11
	movq	32(%rsp), %r10
	movq	24(%rsp), %rdx
	jmp	.Lrt_scanf_335
.Lrt_scanf_322:
	testl	%ecx, %ecx
	sete	%dil
	cmpl	$15, %ecx
	setg	%cl
	orb	%cl, %dil
	jne	.Lrt_scanf_386
	cmpb	$120, %al
	je	.Lrt_scanf_386
	testq	%r9, %r9
	je	.Lrt_scanf_328
	cmpl	$4, %edx
	jne	.Lrt_scanf_325
	movl	%esi, (%r9)
	jmp	.Lrt_scanf_328
.Lrt_scanf_404:
	xorl	%ecx, %ecx
	jmp	.Lrt_scanf_295
.Lrt_scanf_318:
	movq	16(%rsp), %rdi
	movq	(%rdi), %r9
	addq	$8, %rdi
	movq	%rdi, 16(%rsp)
	jmp	.Lrt_scanf_317
.Lrt_scanf_621:
	cmpq	%rdi, %rdx
	jb	.Lrt_scanf_372
	jmp	.Lrt_scanf_623
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_624:
	testq	%r8, %r8
	je	.Lrt_scanf_371
	movb	%sil, (%r8,%rdx)
.Lrt_scanf_371:
	addq	$1, %rdx
	cmpq	%rdi, %rdx
	jnb	.Lrt_scanf_367
.Lrt_scanf_372:
	movzbl	(%r15,%rdx), %esi
	cmpb	%sil, %cl
	jne	.Lrt_scanf_624
	jmp	.Lrt_scanf_367
.Lrt_scanf_618:
	leaq	1(%rdi), %rcx
	jmp	.Lrt_scanf_377
.Lrt_scanf_338:
	movq	16(%rsp), %rax
	movq	(%rax), %rdx
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_scanf_337
.Lrt_scanf_356:
	movq	16(%rsp), %rdi
	movq	(%rdi), %r8
	addq	$8, %rdi
	movq	%rdi, 16(%rsp)
	jmp	.Lrt_scanf_355
.Lrt_scanf_622:
	movw	%cx, (%rax)
	jmp	.Lrt_scanf_264
.Lrt_scanf_619:
	movl	%r8d, %edi
	movzbl	68(%rsp), %eax
	subl	$1, %r8d
	jmp	.Lrt_scanf_284
.Lrt_scanf_361:
	testq	%r8, %r8
	je	.Lrt_scanf_362
	movl	%ecx, %edi
	leaq	112(%rsp), %rsi
	movq	(%r15), %r9
	andl	$8, %edi
	testb	$8, %cl
	cmovne	%r8, %rsi
	movq	%r9, (%rsi)
	leaq	(%r15,%rdi), %r9
	leaq	112(%rsp), %rsi
	testb	$4, %cl
	je	.Lrt_scanf_364
	leaq	(%r8,%rdi), %rsi
.Lrt_scanf_364:
	movl	(%r9), %edi
	movl	%edi, (%rsi)
	movl	%ecx, %edi
	leaq	112(%rsp), %rsi
	andl	$12, %edi
	leaq	(%r15,%rdi), %r9
	testb	$2, %cl
	je	.Lrt_scanf_365
	leaq	(%r8,%rdi), %rsi
.Lrt_scanf_365:
	movzwl	(%r9), %edi
	movw	%di, (%rsi)
	movl	%ecx, %edi
	leaq	112(%rsp), %rsi
	andl	$14, %edi
	andb	$1, %cl
	leaq	(%r15,%rdi), %r9
	je	.Lrt_scanf_366
	leaq	(%r8,%rdi), %rsi
.Lrt_scanf_366:
	movzbl	(%r9), %ecx
	movb	%cl, (%rsi)
	jmp	.Lrt_scanf_362
.Lrt_scanf_417:
	xorl	%edx, %edx
	jmp	.Lrt_scanf_372
.Lrt_scanf_325:
	cmpl	$7, %edx
	jbe	.Lrt_scanf_326
	movq	%rsi, (%r9)
	jmp	.Lrt_scanf_328
.Lrt_scanf_623:
	addq	$3, %r12
	jmp	.Lrt_scanf_373
.Lrt_scanf_326:
	cmpl	$2, %edx
	je	.Lrt_scanf_625
	movb	%sil, (%r9)
	jmp	.Lrt_scanf_328
.Lrt_scanf_625:
	movw	%si, (%r9)
	jmp	.Lrt_scanf_328
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
	je	.Lrt_scanf_627
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
.Lrt_scanf_628:
	cmpl	$17, %r11d
	ja	.Lrt_scanf_632
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
.Lrt_scanf_627:
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
	je	.Lrt_scanf_629
	rep bsfq	%r10, %r10
	leal	-7(%r10), %ecx
	leaq	rt_scanf_powers_of_ten(%rip), %r10
	movl	%ecx, %r11d
	shrl	$3, %r11d
	movl	%r11d, %r14d
	imulq	(%r10,%r14,8), %rax
	testl	%r11d, %r11d
	je	.Lrt_scanf_630
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
.Lrt_scanf_630:
	leal	8(%r11), %r10d
	addl	$7, %r11d
	jmp	.Lrt_scanf_628
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_629:
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
.Lrt_scanf_631:
	movzbl	(%rdx,%r11), %ecx
	movl	%ecx, %r10d
	subl	$48, %r10d
	cmpb	$9, %r10b
	ja	.Lrt_scanf_642
	subl	$48, %ecx
	leaq	(%rax,%rax,4), %rax
	addq	$1, %r11
	movslq	%ecx, %rcx
	leaq	(%rcx,%rax,2), %rax
	cmpq	$20, %r11
	jne	.Lrt_scanf_631
.Lrt_scanf_632:
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
.Lrt_scanf_642:
	.cfi_restore_state
	movl	%r11d, %r10d
	subl	$1, %r11d
	jmp	.Lrt_scanf_628
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
	jle	.Lrt_scanf_687
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_687
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_687
	movl	192(%rax), %edx
	testl	%edx, %edx
	js	.Lrt_scanf_690
.Lrt_scanf_687:
	movq	%rdi, %rsi
	xorl	%eax, %eax
	movq	%r8, %rdi
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_690:
	testb	$16, (%rax)
	jne	.Lrt_scanf_687
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
	je	.Lrt_scanf_646
	movabsq	$4294983168, %r10
	cmpb	$32, %r9b
	jbe	.Lrt_scanf_647
.Lrt_scanf_648:
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
	je	.Lrt_scanf_650
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
.Lrt_scanf_651:
	leal	-1(%r10), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_scanf_644
	xorq	%rdx, %r9
	movl	%r10d, %r10d
	addq	%r11, %r9
	leaq	(%rsi,%r10), %rcx
.Lrt_scanf_656:
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
.Lrt_scanf_691:
	.cfi_restore_state
	leaq	-25(%rsi), %r9
	cmpq	%r9, %rcx
	jnb	.Lrt_scanf_648
	movzbl	1(%rcx), %r9d
	addq	$1, %rcx
	movl	%r9d, %edx
	cmpb	$32, %r9b
	ja	.Lrt_scanf_648
.Lrt_scanf_647:
	btq	%r9, %r10
	jnc	.Lrt_scanf_648
	jmp	.Lrt_scanf_691
.Lrt_scanf_652:
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
.Lrt_scanf_654:
	movzbl	(%rsi,%r10), %ecx
	movl	%ecx, %ebx
	subl	$48, %ebx
	cmpb	$9, %bl
	ja	.Lrt_scanf_651
	leaq	(%rdx,%rdx,4), %rbx
	leal	-48(%rcx), %edx
	addq	$1, %r10
	movslq	%edx, %rdx
	leaq	(%rdx,%rbx,2), %rdx
	cmpq	$20, %r10
	jne	.Lrt_scanf_654
.Lrt_scanf_644:
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
.Lrt_scanf_646:
	.cfi_restore_state
	cmpb	$32, %r9b
	ja	.Lrt_scanf_657
	movabsq	$4294983168, %rsi
.Lrt_scanf_658:
	btq	%r9, %rsi
	jnc	.Lrt_scanf_657
	movzbl	1(%rcx), %r9d
	addq	$1, %rcx
	movl	%r9d, %edx
	cmpb	$32, %r9b
	jbe	.Lrt_scanf_658
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_657:
	xorl	%r11d, %r11d
	cmpb	$45, %dl
	sete	%r11b
	xorl	%r10d, %r10d
	xorl	%r9d, %r9d
	movq	%r11, %rbx
	leaq	(%rcx,%r11), %rsi
	negq	%rbx
	jmp	.Lrt_scanf_659
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_660:
	subl	$48, %edx
	leaq	(%r9,%r9,4), %rcx
	addq	$1, %r10
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %r9
	cmpq	$19, %r10
	je	.Lrt_scanf_644
.Lrt_scanf_659:
	movzbl	(%rsi,%r10), %edx
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	jbe	.Lrt_scanf_660
	leal	-1(%r10), %edx
	cmpl	$17, %edx
	ja	.Lrt_scanf_644
	xorq	%rbx, %r9
	leaq	(%rsi,%r10), %rcx
	addq	%r11, %r9
	jmp	.Lrt_scanf_656
.Lrt_scanf_650:
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
	je	.Lrt_scanf_652
	rep bsfq	%rcx, %rcx
	leaq	rt_scanf_powers_of_ten(%rip), %r14
	subl	$7, %ecx
	movl	%ecx, %r10d
	shrl	$3, %r10d
	movl	%r10d, %r15d
	imulq	(%r14,%r15,8), %rdx
	testl	%r10d, %r10d
	je	.Lrt_scanf_653
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
.Lrt_scanf_653:
	addl	$8, %r10d
	jmp	.Lrt_scanf_651
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
	jle	.Lrt_scanf_693
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.Lrt_scanf_693
	cmpb	$0, (%rax)
	je	.Lrt_scanf_693
	movl	192(%rbx), %eax
	testl	%eax, %eax
	js	.Lrt_scanf_714
.Lrt_scanf_693:
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
.Lrt_scanf_714:
	.cfi_restore_state
	testb	$16, (%rbx)
	jne	.Lrt_scanf_693
	movabsq	$4294983168, %rdx
	movzbl	(%rdi), %eax
	cmpb	$32, %al
	ja	.Lrt_scanf_695
.Lrt_scanf_696:
	btq	%rax, %rdx
	jnc	.Lrt_scanf_695
	leaq	-50(%rsi), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_scanf_695
	movzbl	1(%rdi), %eax
	addq	$1, %rdi
	cmpb	$32, %al
	jbe	.Lrt_scanf_696
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_695:
	movq	%rbp, %rcx
	movl	$8, %edx
	call	rt_scanf_fraction
	testq	%rax, %rax
	je	.Lrt_scanf_693
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
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	movq	%rdi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	movq	%rsi, %rbx
	subq	$16, %rsp
	.cfi_def_cfa_offset 48
	movq	stdin@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	movq	16(%rdi), %rsi
	movq	8(%rdi), %rdx
	movq	%rsi, %r8
	subq	%rdx, %r8
	testq	%rax, %rax
	je	.Lrt_scanf_720
	testq	%r8, %r8
	jle	.Lrt_scanf_788
	cmpb	$0, (%rax)
	je	.Lrt_scanf_720
	movl	192(%rdi), %ecx
	testl	%ecx, %ecx
	js	.Lrt_scanf_789
.Lrt_scanf_721:
	movl	192(%rdi), %eax
	testl	%eax, %eax
	jg	.Lrt_scanf_720
.Lrt_scanf_747:
	movq	%rbx, %rsi
	call	rt_scanf_word_apart
.Lrt_scanf_725:
	cmpl	$-2147483648, %eax
	je	.Lrt_scanf_720
	addq	$16, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_789:
	.cfi_restore_state
	testb	$16, (%rdi)
	jne	.Lrt_scanf_747
	movzbl	(%rdx), %ecx
	cmpb	$32, %cl
	ja	.Lrt_scanf_790
	movabsq	$4294983168, %r8
	leaq	-1(%rsi), %r9
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_726:
	btq	%rcx, %r8
	jnc	.Lrt_scanf_787
	cmpq	%r9, %rdx
	jnb	.Lrt_scanf_787
	movzbl	1(%rdx), %ecx
	addq	$1, %rdx
	cmpb	$32, %cl
	jbe	.Lrt_scanf_726
.Lrt_scanf_787:
	subq	%rdx, %rsi
	cmpq	$15, %rsi
	jbe	.Lrt_scanf_730
.Lrt_scanf_750:
	movdqa	.Lrt_scanf_C1(%rip), %xmm5
	movdqa	.Lrt_scanf_C2(%rip), %xmm4
	xorl	%eax, %eax
	movdqa	.Lrt_scanf_C3(%rip), %xmm3
	jmp	.Lrt_scanf_740
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_731:
	testq	%rbx, %rbx
	je	.Lrt_scanf_739
	movups	%xmm1, (%rbx,%rax)
.Lrt_scanf_739:
	addq	$16, %rax
	movq	%rsi, %rcx
	subq	%rax, %rcx
	cmpq	$15, %rcx
	jbe	.Lrt_scanf_791
.Lrt_scanf_740:
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
	je	.Lrt_scanf_731
	rep bsfl	%ecx, %ecx
	movslq	%ecx, %r8
	testq	%rbx, %rbx
	je	.Lrt_scanf_733
	testq	%rax, %rax
	je	.Lrt_scanf_732
	leaq	-16(%rax,%r8), %rcx
	movdqu	(%rdx,%rcx), %xmm6
	movups	%xmm6, (%rbx,%rcx)
.Lrt_scanf_733:
	addq	%r8, %rax
.Lrt_scanf_738:
	testq	%rax, %rax
	je	.Lrt_scanf_747
.Lrt_scanf_743:
	addq	%rax, %rdx
	movq	%rdx, 8(%rdi)
	leaq	(%rbx,%rax), %rdx
	cmpq	%rsi, %rax
	je	.Lrt_scanf_792
	movb	$0, (%rdx)
	addq	$16, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 32
	movl	$1, %eax
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_791:
	.cfi_restore_state
	cmpq	%rsi, %rax
	jnb	.Lrt_scanf_743
.Lrt_scanf_742:
	movabsq	$4294983168, %r8
.Lrt_scanf_746:
	movzbl	(%rdx,%rax), %ecx
	cmpb	$32, %cl
	ja	.Lrt_scanf_744
	btq	%rcx, %r8
	jc	.Lrt_scanf_738
.Lrt_scanf_744:
	testq	%rbx, %rbx
	je	.Lrt_scanf_745
	movb	%cl, (%rbx,%rax)
.Lrt_scanf_745:
	addq	$1, %rax
	cmpq	%rsi, %rax
	jb	.Lrt_scanf_746
	jmp	.Lrt_scanf_743
.Lrt_scanf_788:
	cmpb	$0, (%rax)
	jne	.Lrt_scanf_721
.Lrt_scanf_720:
	addq	$16, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 32
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	xorl	%eax, %eax
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_732:
	.cfi_restore_state
	testq	%rbx, %rbx
	je	.Lrt_scanf_733
	movl	%ecx, %r11d
	leaq	8(%rsp), %r9
	movq	%rbx, %r10
	movq	(%rdx), %r14
	andl	$8, %r11d
	testb	$8, %cl
	cmove	%r9, %r10
	testb	$4, %cl
	movq	%r14, (%r10)
	leaq	(%rbx,%r11), %r10
	movl	(%rdx,%r11), %r11d
	cmove	%r9, %r10
	movl	%r11d, (%r10)
	movl	%ecx, %r11d
	andl	$12, %r11d
	testb	$2, %cl
	leaq	(%rbx,%r11), %r10
	movzwl	(%rdx,%r11), %r11d
	cmove	%r9, %r10
	movw	%r11w, (%r10)
	movl	%ecx, %r10d
	andl	$14, %r10d
	andl	$1, %ecx
	leaq	(%rbx,%r10), %r11
	movzbl	(%rdx,%r10), %ecx
	cmovne	%r11, %r9
	movb	%cl, (%r9)
	jmp	.Lrt_scanf_733
.Lrt_scanf_792:
	movq	%rdx, %rsi
	call	rt_scanf_rest_of_word
	jmp	.Lrt_scanf_725
.Lrt_scanf_790:
	movq	%r8, %rsi
	xorl	%eax, %eax
	cmpq	$15, %r8
	jg	.Lrt_scanf_750
	jmp	.Lrt_scanf_742
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_730:
	xorl	%eax, %eax
	testq	%rsi, %rsi
	jne	.Lrt_scanf_742
	jmp	.Lrt_scanf_747
	.cfi_endproc
	.size	rt_scanf_word, .-rt_scanf_word
	.p2align 4
	.type	rt_scanf, @function
rt_scanf:
	.cfi_startproc
	movq	stdin@GOTPCREL(%rip), %rax
	movq	%rcx, %r10
	movq	(%rax), %r11
	movzbl	(%rdi), %eax
	cmpb	$32, %al
	je	.Lrt_scanf_865
	cmpb	$37, %al
	jne	.Lrt_scanf_795
	movq	%rdi, %rcx
.Lrt_scanf_797:
	movzbl	1(%rcx), %eax
	cmpb	$100, %al
	je	.Lrt_scanf_864
	cmpb	$115, %al
	jne	.Lrt_scanf_805
	cmpb	$0, 2(%rcx)
	je	.Lrt_scanf_866
.Lrt_scanf_795:
	movq	%r10, %rcx
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_807:
	cmpb	$99, %al
	je	.Lrt_scanf_867
	cmpb	$117, %al
	jne	.Lrt_scanf_795
.Lrt_scanf_864:
	cmpb	$0, 2(%rcx)
	jne	.Lrt_scanf_795
	movq	16(%r11), %rcx
	movq	8(%r11), %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_scanf_802
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_802
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_802
	movl	192(%r11), %r8d
	testl	%r8d, %r8d
	jns	.Lrt_scanf_802
	testb	$16, (%r11)
	jne	.Lrt_scanf_802
	movabsq	$4294983168, %r9
	movzbl	(%rax), %edx
	movzbl	%dl, %r8d
	cmpb	$32, %dl
	ja	.Lrt_scanf_819
.Lrt_scanf_820:
	btq	%r8, %r9
	jnc	.Lrt_scanf_819
	leaq	-25(%rcx), %r8
	cmpq	%r8, %rax
	jnb	.Lrt_scanf_819
	movzbl	1(%rax), %r8d
	addq	$1, %rax
	movl	%r8d, %edx
	cmpb	$32, %r8b
	jbe	.Lrt_scanf_820
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_819:
	movabsq	$3472328296227680304, %r10
	cmpb	$45, %dl
	movabsq	$-9187201950435737472, %rcx
	sete	%dl
	movzbl	%dl, %edx
	addq	%rdx, %rax
	movq	%rdx, %r8
	movabsq	$8536140394893047414, %rdx
	xorq	(%rax), %r10
	negq	%r8
	addq	%r10, %rdx
	orq	%r10, %rdx
	andq	%rcx, %rdx
	je	.Lrt_scanf_822
	rep bsfq	%rdx, %rdx
	leal	-7(%rdx), %ecx
	movl	%ecx, %r9d
	negl	%ecx
	salq	%cl, %r10
	shrl	$3, %r9d
	movabsq	$71777214294589695, %rcx
	leaq	(%r10,%r10,4), %rdx
	salq	$9, %rdx
	addq	%r10, %rdx
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
	ja	.Lrt_scanf_822
	xorl	%r8d, %edx
	addq	%r9, %rax
	subl	%r8d, %edx
	movl	%edx, (%rsi)
	jmp	.Lrt_scanf_824
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_805:
	cmpb	$108, %al
	jne	.Lrt_scanf_807
	movzbl	2(%rcx), %eax
	cmpb	$108, %al
	je	.Lrt_scanf_808
	cmpb	$100, %al
	je	.Lrt_scanf_829
	cmpb	$117, %al
	je	.Lrt_scanf_829
.Lrt_scanf_809:
	cmpb	$102, %al
	jne	.Lrt_scanf_795
	cmpb	$0, 3(%rcx)
	jne	.Lrt_scanf_795
	jmp	rt_scanf_double
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_865:
	cmpb	$37, 1(%rdi)
	jne	.Lrt_scanf_795
	cmpb	$99, 2(%rdi)
	leaq	1(%rdi), %rcx
	jne	.Lrt_scanf_797
	cmpb	$0, 3(%rdi)
	jne	.Lrt_scanf_797
	movq	16(%r11), %r8
	movq	8(%r11), %rax
	movq	%r8, %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.Lrt_scanf_802
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_802
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_802
	movl	192(%r11), %edx
	testl	%edx, %edx
	jns	.Lrt_scanf_802
	testb	$16, (%r11)
	jne	.Lrt_scanf_802
.Lrt_scanf_826:
	movzbl	(%rax), %ecx
	addq	$1, %rax
	cmpb	$32, %cl
	ja	.Lrt_scanf_825
	movl	$8388639, %edx
	salq	$9, %rdx
	sarq	%cl, %rdx
	andb	$1, %dl
	je	.Lrt_scanf_825
	cmpq	%rax, %r8
	jne	.Lrt_scanf_826
.Lrt_scanf_802:
	xorl	%eax, %eax
	jmp	rt_scanf_any
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_867:
	cmpb	$0, 2(%rcx)
	jne	.Lrt_scanf_795
	movq	8(%r11), %rax
	movq	16(%r11), %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.Lrt_scanf_802
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_scanf_802
	cmpb	$0, (%rdx)
	je	.Lrt_scanf_802
	movl	192(%r11), %ecx
	testl	%ecx, %ecx
	jns	.Lrt_scanf_802
	testb	$16, (%r11)
	jne	.Lrt_scanf_802
	movzbl	(%rax), %edx
	addq	$1, %rax
	movb	%dl, (%rsi)
.Lrt_scanf_824:
	movq	%rax, 8(%r11)
	movl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_808:
	movzbl	3(%rcx), %eax
	cmpb	$117, %al
	je	.Lrt_scanf_830
	cmpb	$100, %al
	jne	.Lrt_scanf_795
.Lrt_scanf_830:
	cmpb	$0, 4(%rcx)
	jne	.Lrt_scanf_795
.Lrt_scanf_811:
	jmp	rt_scanf_long
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_866:
	jmp	rt_scanf_word
	.p2align 4,,10
	.p2align 3
.Lrt_scanf_829:
	cmpb	$0, 3(%rcx)
	jne	.Lrt_scanf_809
	jmp	.Lrt_scanf_811
.Lrt_scanf_822:
	movq	%rax, %rcx
	movq	%r11, %rdx
	jmp	rt_scanf_long_int
.Lrt_scanf_825:
	movb	%cl, (%rsi)
	jmp	.Lrt_scanf_824
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
