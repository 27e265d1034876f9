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
	.type	rt_fscanf_integer, @function
rt_fscanf_integer:
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
	jne	.Lrt_fscanf_35
	leaq	1(%rdi), %rsi
	subq	$1, %r12
	testq	%r10, %r10
	je	.Lrt_fscanf_36
	xorl	%eax, %eax
	cmpq	%r10, %rsi
	jnb	.Lrt_fscanf_33
.Lrt_fscanf_38:
	movq	%r10, %rax
	subq	%rsi, %rax
	testl	%edx, %edx
	jne	.Lrt_fscanf_41
	cmpq	$23, %rax
	jle	.Lrt_fscanf_41
	movabsq	$3472328296227680304, %r11
	movq	(%rsi), %rdx
	movabsq	$8536140394893047414, %rcx
	movabsq	$-9187201950435737472, %rdi
	xorq	%r11, %rdx
	leaq	(%rdx,%rcx), %rax
	orq	%rdx, %rax
	andq	%rdi, %rax
	je	.Lrt_fscanf_42
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
.Lrt_fscanf_43:
	addq	%rsi, %rax
	testq	%r10, %r10
	setne	%cl
	movl	%ecx, %edi
	cmpq	%rax, %r10
	jne	.Lrt_fscanf_80
	testb	%cl, %cl
	jne	.Lrt_fscanf_78
.Lrt_fscanf_80:
	testl	%r11d, %r11d
	jne	.Lrt_fscanf_55
.Lrt_fscanf_63:
	testb	%dil, %dil
	je	.Lrt_fscanf_72
.Lrt_fscanf_78:
	xorl	%eax, %eax
.Lrt_fscanf_33:
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
.Lrt_fscanf_35:
	.cfi_restore_state
	testq	%rsi, %rsi
	je	.Lrt_fscanf_40
	movq	%rdi, %rsi
	jmp	.Lrt_fscanf_38
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_36:
	cmpb	$0, 1(%rdi)
	movq	$-1, %rax
	je	.Lrt_fscanf_33
	movq	%rsi, %rdi
	testq	%r12, %r12
	je	.Lrt_fscanf_33
.Lrt_fscanf_40:
	xorl	%eax, %eax
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_51:
	movzbl	(%rdi,%rax), %ecx
	movl	%eax, %r11d
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_105
	subl	$48, %ecx
	leaq	(%rdx,%rdx,4), %rdx
	addq	$1, %rax
	movslq	%ecx, %rcx
	leaq	(%rcx,%rdx,2), %rdx
	cmpq	%r12, %rax
	jnb	.Lrt_fscanf_106
	cmpq	$20, %rax
	jne	.Lrt_fscanf_51
	movl	$20, %r11d
.Lrt_fscanf_48:
	addq	%rdi, %rax
	testq	%r10, %r10
	je	.Lrt_fscanf_55
	cmpq	%r10, %rax
	je	.Lrt_fscanf_78
.Lrt_fscanf_55:
	cmpl	$18, %r11d
	ja	.Lrt_fscanf_107
.Lrt_fscanf_56:
	testq	%r9, %r9
	je	.Lrt_fscanf_33
	movq	%rdx, %rcx
	negq	%rcx
	cmpb	$45, %bpl
	cmove	%rcx, %rdx
	cmpl	$4, %r8d
	jne	.Lrt_fscanf_59
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
.Lrt_fscanf_50:
	.cfi_restore_state
	testq	%r10, %r10
	setne	%dl
	movl	%edx, %edi
	cmpq	%rsi, %r10
	jne	.Lrt_fscanf_63
	xorl	%eax, %eax
	testb	%dl, %dl
	jne	.Lrt_fscanf_33
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_72:
	movq	$-1, %rax
	jmp	.Lrt_fscanf_33
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_41:
	cmpq	%rax, %r12
	cmova	%rax, %r12
	testq	%r12, %r12
	je	.Lrt_fscanf_50
	movq	%rsi, %rdi
	jmp	.Lrt_fscanf_40
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_105:
	movq	%rdi, %rsi
	jmp	.Lrt_fscanf_43
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_106:
	addl	$1, %r11d
	jmp	.Lrt_fscanf_48
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_42:
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
	je	.Lrt_fscanf_44
	rep bsfq	%rcx, %rcx
	leaq	rt_fscanf_powers_of_ten(%rip), %rax
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
	je	.Lrt_fscanf_45
	testb	%sil, %sil
	jne	.Lrt_fscanf_78
	cmpl	$18, %ebx
	ja	.Lrt_fscanf_78
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
	jmp	.Lrt_fscanf_56
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_107:
	cmpl	$19, %r11d
	jne	.Lrt_fscanf_78
	testl	%ebx, %ebx
	je	.Lrt_fscanf_56
	testq	%rdx, %rdx
	jns	.Lrt_fscanf_56
	jmp	.Lrt_fscanf_78
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_59:
	cmpl	$7, %r8d
	jbe	.Lrt_fscanf_60
	movq	%rdx, (%r9)
	jmp	.Lrt_fscanf_33
.Lrt_fscanf_45:
	testb	%sil, %sil
	je	.Lrt_fscanf_56
	jmp	.Lrt_fscanf_78
.Lrt_fscanf_60:
	cmpl	$2, %r8d
	je	.Lrt_fscanf_108
	movb	%dl, (%r9)
	jmp	.Lrt_fscanf_33
.Lrt_fscanf_108:
	movw	%dx, (%r9)
	jmp	.Lrt_fscanf_33
.Lrt_fscanf_44:
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
.Lrt_fscanf_47:
	movzbl	(%rsi,%rax), %edi
	movl	%edi, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_109
	leaq	(%rdx,%rdx,4), %rcx
	leal	-48(%rdi), %edx
	addq	$1, %rax
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %rdx
	cmpq	$20, %rax
	jne	.Lrt_fscanf_47
	movq	%rsi, %rdi
	movl	$20, %r11d
	jmp	.Lrt_fscanf_48
.Lrt_fscanf_109:
	movl	%eax, %r11d
	movq	%rsi, %rdi
	jmp	.Lrt_fscanf_48
	.cfi_endproc
	.size	rt_fscanf_integer, .-rt_fscanf_integer
	.p2align 4
	.type	rt_fscanf_fraction, @function
rt_fscanf_fraction:
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
	jne	.Lrt_fscanf_111
	leaq	1(%rdi), %rdi
	testq	%rsi, %rsi
	je	.Lrt_fscanf_112
	cmpq	%rsi, %rdi
	jnb	.Lrt_fscanf_117
	movq	$0, 16(%rsp)
	movq	%rsi, %r9
	movq	%rdi, %r8
	subq	%rdi, %r9
	cmpq	$23, %r9
	jle	.Lrt_fscanf_116
.Lrt_fscanf_115:
	movabsq	$3472328296227680304, %r9
	movq	(%rdi), %rdx
	movabsq	$8536140394893047414, %rcx
	movabsq	$-9187201950435737472, %r8
	xorq	%r9, %rdx
	leaq	(%rdx,%rcx), %rax
	orq	%rdx, %rax
	andq	%r8, %rax
	je	.Lrt_fscanf_119
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
.Lrt_fscanf_120:
	cmpq	%rdx, %rsi
	je	.Lrt_fscanf_117
.Lrt_fscanf_131:
	cmpl	$19, %eax
	ja	.Lrt_fscanf_117
.Lrt_fscanf_130:
	testl	%eax, %eax
	je	.Lrt_fscanf_132
	movzbl	(%rdx), %ecx
	cmpb	$46, %cl
	je	.Lrt_fscanf_155
.Lrt_fscanf_133:
	orl	$32, %ecx
	testl	%eax, %eax
	je	.Lrt_fscanf_117
	cmpb	$120, %cl
	je	.Lrt_fscanf_117
	cmpb	$101, %cl
	je	.Lrt_fscanf_204
.Lrt_fscanf_149:
	movq	16(%rsp), %rax
	leaq	22(%rax), %rcx
	cmpq	$44, %rcx
	ja	.Lrt_fscanf_117
	movabsq	$9007199254740992, %rcx
	cmpq	%rbx, %rcx
	jb	.Lrt_fscanf_117
	stmxcsr	4(%rsp)
	testl	$24576, 4(%rsp)
	jne	.Lrt_fscanf_117
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rbx, %xmm0
	testq	%rax, %rax
	js	.Lrt_fscanf_205
	leaq	rt_fscanf_exact_powers(%rip), %rcx
	mulsd	(%rcx,%rax,8), %xmm0
.Lrt_fscanf_151:
	cmpb	$45, %r13b
	jne	.Lrt_fscanf_152
	xorpd	.Lrt_fscanf_C0(%rip), %xmm0
.Lrt_fscanf_152:
	movq	%xmm0, %rax
	cmpl	$8, %ebp
	jne	.Lrt_fscanf_153
	movq	%xmm0, (%r12)
	jmp	.Lrt_fscanf_110
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_111:
	movq	$0, 16(%rsp)
	movq	$-1, %r9
	testq	%rsi, %rsi
	jne	.Lrt_fscanf_206
.Lrt_fscanf_116:
	xorl	%edx, %edx
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_126:
	movzbl	(%r8,%rdx), %ecx
	movl	%edx, %eax
	movl	%ecx, %edi
	subl	$48, %edi
	cmpb	$9, %dil
	ja	.Lrt_fscanf_207
	subl	$48, %ecx
	leaq	(%rbx,%rbx,4), %rdi
	addq	$1, %rdx
	movslq	%ecx, %rcx
	leaq	(%rcx,%rdi,2), %rbx
	cmpq	%r9, %rdx
	jnb	.Lrt_fscanf_208
	cmpq	$20, %rdx
	jne	.Lrt_fscanf_126
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_117:
	xorl	%edx, %edx
.Lrt_fscanf_110:
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
.Lrt_fscanf_206:
	.cfi_restore_state
	movq	%rsi, %r9
	subq	%rdi, %r9
	cmpq	$23, %r9
	jg	.Lrt_fscanf_115
	testq	%r9, %r9
	jne	.Lrt_fscanf_116
	cmpq	%rdi, %rsi
	je	.Lrt_fscanf_117
	movq	%r8, %rdx
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_132:
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	cmpb	$46, (%rdx)
	jne	.Lrt_fscanf_117
.Lrt_fscanf_155:
	leaq	1(%rdx), %rdi
	testq	%rsi, %rsi
	je	.Lrt_fscanf_158
	movq	%rsi, %r11
	subq	%rdi, %r11
	cmpq	$23, %r11
	jle	.Lrt_fscanf_135
	movabsq	$3472328296227680304, %r8
	movq	1(%rdx), %r9
	movabsq	$8536140394893047414, %r15
	movabsq	$-9187201950435737472, %r14
	xorq	%r8, %r9
	leaq	(%r9,%r15), %rcx
	orq	%r9, %rcx
	andq	%r14, %rcx
	je	.Lrt_fscanf_136
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
.Lrt_fscanf_137:
	cmpq	%rdx, %rsi
	je	.Lrt_fscanf_117
.Lrt_fscanf_147:
	addl	%r10d, %eax
	cmpl	$19, %eax
	ja	.Lrt_fscanf_117
	movl	%r10d, %ecx
	testl	%r10d, %r10d
	je	.Lrt_fscanf_148
	leaq	rt_fscanf_powers_of_ten(%rip), %rdi
	imulq	(%rdi,%rcx,8), %rbx
	addq	%r14, %rbx
.Lrt_fscanf_148:
	negq	%rcx
	movq	%rcx, 16(%rsp)
	movzbl	(%rdx), %ecx
	jmp	.Lrt_fscanf_133
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_112:
	cmpb	$0, 1(%r8)
	je	.Lrt_fscanf_117
	movq	$0, 16(%rsp)
	movq	%rdi, %r8
	movq	$-1, %r9
	jmp	.Lrt_fscanf_116
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_158:
	movq	$-1, %r11
.Lrt_fscanf_134:
	movl	$1, %ecx
	xorl	%r14d, %r14d
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_143:
	movzbl	(%rdx,%rcx), %r8d
	movl	%ecx, %r10d
	movl	%r8d, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	ja	.Lrt_fscanf_209
	subl	$48, %r8d
	leaq	(%r14,%r14,4), %r9
	movslq	%r8d, %r8
	leaq	(%r8,%r9,2), %r14
	cmpq	%r11, %rcx
	jnb	.Lrt_fscanf_144
	addq	$1, %rcx
	cmpq	$21, %rcx
	jne	.Lrt_fscanf_143
	addq	$21, %rdx
	testq	%rsi, %rsi
	je	.Lrt_fscanf_117
	movl	$20, %r10d
	jmp	.Lrt_fscanf_137
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_205:
	negq	%rax
	leaq	rt_fscanf_exact_powers(%rip), %rcx
	divsd	(%rcx,%rax,8), %xmm0
	jmp	.Lrt_fscanf_151
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_207:
	addq	%r8, %rdx
	testq	%rsi, %rsi
	je	.Lrt_fscanf_130
	jmp	.Lrt_fscanf_120
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_208:
	addl	$1, %eax
	addq	%r8, %rdx
.Lrt_fscanf_128:
	testq	%rsi, %rsi
	je	.Lrt_fscanf_131
	jmp	.Lrt_fscanf_120
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_204:
	leaq	16(%rsp), %rax
	leaq	1(%rdx), %rdi
	movq	%rax, %rdx
	call	rt_fscanf_exponent
	movq	%rax, %rdx
	testq	%rax, %rax
	jne	.Lrt_fscanf_149
	jmp	.Lrt_fscanf_117
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_209:
	subl	$1, %ecx
	movq	%rcx, %r10
.Lrt_fscanf_144:
	leaq	(%rdi,%rcx), %rdx
	testq	%rsi, %rsi
	je	.Lrt_fscanf_147
	jmp	.Lrt_fscanf_137
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_153:
	andl	$536870911, %eax
	cmpq	$268435456, %rax
	je	.Lrt_fscanf_117
	cvtsd2ss	%xmm0, %xmm0
	movss	%xmm0, (%r12)
	jmp	.Lrt_fscanf_110
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_119:
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
	je	.Lrt_fscanf_121
	rep bsfq	%rcx, %rcx
	leaq	rt_fscanf_powers_of_ten(%rip), %r8
	subl	$7, %ecx
	movl	%ecx, %eax
	shrl	$3, %eax
	movl	%eax, %r14d
	imulq	(%r8,%r14,8), %rbx
	testl	%eax, %eax
	je	.Lrt_fscanf_122
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
.Lrt_fscanf_122:
	leal	8(%rax), %edx
	movq	%rdx, %rax
	addq	%rdi, %rdx
	jmp	.Lrt_fscanf_120
.Lrt_fscanf_135:
	testq	%r11, %r11
	jne	.Lrt_fscanf_134
	xorl	%r14d, %r14d
	movq	%rdi, %rdx
	xorl	%r10d, %r10d
	jmp	.Lrt_fscanf_137
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_136:
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
	je	.Lrt_fscanf_138
	rep bsfq	%r15, %r15
	leaq	rt_fscanf_powers_of_ten(%rip), %r14
	subl	$7, %r15d
	movl	%r15d, %edx
	shrl	$3, %edx
	movl	%edx, %r9d
	imulq	(%r14,%r9,8), %rcx
	movq	%rcx, %r14
	testl	%edx, %edx
	je	.Lrt_fscanf_139
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
.Lrt_fscanf_139:
	leal	8(%rdx), %ecx
	movq	%rcx, %r10
	leaq	(%rdi,%rcx), %rdx
	jmp	.Lrt_fscanf_137
.Lrt_fscanf_121:
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
.Lrt_fscanf_123:
	movzbl	(%rdi,%rdx), %eax
	movl	%eax, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_210
	subl	$48, %eax
	leaq	(%rbx,%rbx,4), %rcx
	addq	$1, %rdx
	cltq
	leaq	(%rax,%rcx,2), %rbx
	cmpq	$20, %rdx
	jne	.Lrt_fscanf_123
	jmp	.Lrt_fscanf_117
.Lrt_fscanf_138:
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
.Lrt_fscanf_140:
	movzbl	1(%rdx,%r8), %r9d
	movl	%r9d, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_211
	leal	-48(%r9), %ecx
	leaq	(%r14,%r14,4), %r10
	addq	$1, %r8
	movslq	%ecx, %rcx
	leaq	(%rcx,%r10,2), %r14
	cmpq	$20, %r8
	jne	.Lrt_fscanf_140
	movl	$20, %r10d
.Lrt_fscanf_141:
	leaq	(%rdi,%r8), %rdx
	jmp	.Lrt_fscanf_137
.Lrt_fscanf_210:
	movl	%edx, %eax
	addq	%rdi, %rdx
	jmp	.Lrt_fscanf_128
.Lrt_fscanf_211:
	movl	%r8d, %r10d
	jmp	.Lrt_fscanf_141
	.cfi_endproc
	.size	rt_fscanf_fraction, .-rt_fscanf_fraction
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
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	movzbl	(%rsi), %edx
	cmpb	$32, %dl
	ja	.Lrt_fscanf_213
	movabsq	$4294983168, %rcx
	movsbl	%dl, %eax
.Lrt_fscanf_214:
	btq	%rax, %rcx
	jc	.Lrt_fscanf_297
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
	cmpq	%rsi, %rcx
	jne	.Lrt_fscanf_217
.Lrt_fscanf_244:
	movl	$-2147483648, %eax
.Lrt_fscanf_212:
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
.Lrt_fscanf_297:
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
	jne	.Lrt_fscanf_244
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_244
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_212
	movl	192(%rdi), %edx
	testl	%edx, %edx
	jns	.Lrt_fscanf_212
	testb	$20, (%rdi)
	movq	%rdi, 8(%rsp)
	jne	.Lrt_fscanf_212
	call	__errno_location@PLT
	movq	8(%rsp), %rdi
	movabsq	$4294983168, %r13
	movl	(%rax), %r15d
	movl	$0, (%rax)
	movq	%rax, %r14
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_221:
	movq	8(%rdi), %rdx
	movq	16(%rdi), %rax
	cmpq	%rax, %rdx
	jnb	.Lrt_fscanf_224
.Lrt_fscanf_220:
	movzbl	(%rdx), %ecx
	cmpb	$32, %cl
	ja	.Lrt_fscanf_222
	btq	%rcx, %r13
	jnc	.Lrt_fscanf_222
	addq	$1, %rdx
	cmpq	%rdx, %rax
	jne	.Lrt_fscanf_220
	movq	%rax, 8(%rdi)
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_224:
	movq	%rdi, 8(%rsp)
	call	__underflow@PLT
	movq	8(%rsp), %rdi
	cmpl	$-1, %eax
	jne	.Lrt_fscanf_221
	jmp	.Lrt_fscanf_212
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_222:
	movq	%rdx, 8(%rdi)
	cmpq	%rax, %rdx
	jnb	.Lrt_fscanf_224
	movl	%r15d, (%r14)
	movdqa	.Lrt_fscanf_C1(%rip), %xmm5
	movabsq	$4294983168, %r13
	movdqa	.Lrt_fscanf_C2(%rip), %xmm4
	movdqa	.Lrt_fscanf_C3(%rip), %xmm3
.Lrt_fscanf_240:
	subq	%rdx, %rax
	cmpq	%rax, %rbx
	movq	%rax, %rsi
	movq	%rax, %r11
	cmovbe	%rbx, %rsi
	cmpq	$15, %rsi
	jbe	.Lrt_fscanf_248
	xorl	%eax, %eax
	jmp	.Lrt_fscanf_235
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_226:
	testq	%r12, %r12
	je	.Lrt_fscanf_234
	movups	%xmm1, (%r12,%rax)
.Lrt_fscanf_234:
	addq	$16, %rax
	movq	%rsi, %rcx
	subq	%rax, %rcx
	cmpq	$15, %rcx
	jbe	.Lrt_fscanf_298
.Lrt_fscanf_235:
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
	je	.Lrt_fscanf_226
	rep bsfl	%ecx, %ecx
	movslq	%ecx, %rsi
	testq	%r12, %r12
	je	.Lrt_fscanf_228
	testq	%rax, %rax
	je	.Lrt_fscanf_227
	leaq	-16(%rsi,%rax), %rcx
	movdqu	(%rdx,%rcx), %xmm6
	movups	%xmm6, (%r12,%rcx)
.Lrt_fscanf_228:
	addq	%rsi, %rax
	leaq	(%rdx,%rax), %rcx
.Lrt_fscanf_233:
	movq	%rcx, 8(%rdi)
	addq	%rax, %r12
	subq	%rax, %rbx
	cmpq	%r11, %rax
	jb	.Lrt_fscanf_239
	testq	%rbx, %rbx
	je	.Lrt_fscanf_239
	movq	%rdi, 8(%rsp)
	call	__underflow@PLT
	cmpl	$-1, %eax
	je	.Lrt_fscanf_239
	movq	8(%rsp), %rdi
	movdqa	.Lrt_fscanf_C1(%rip), %xmm5
	movdqa	.Lrt_fscanf_C2(%rip), %xmm4
	movdqa	.Lrt_fscanf_C3(%rip), %xmm3
	movq	8(%rdi), %rdx
	movq	16(%rdi), %rax
	jmp	.Lrt_fscanf_240
.Lrt_fscanf_298:
	leaq	(%rdx,%rax), %rcx
.Lrt_fscanf_225:
	cmpq	%rsi, %rax
	jnb	.Lrt_fscanf_233
.Lrt_fscanf_238:
	movzbl	(%rdx,%rax), %ecx
	cmpb	$32, %cl
	ja	.Lrt_fscanf_236
	btq	%rcx, %r13
	jnc	.Lrt_fscanf_236
.Lrt_fscanf_296:
	leaq	(%rdx,%rax), %rcx
	jmp	.Lrt_fscanf_233
.Lrt_fscanf_236:
	testq	%r12, %r12
	je	.Lrt_fscanf_237
	movb	%cl, (%r12,%rax)
.Lrt_fscanf_237:
	addq	$1, %rax
	cmpq	%rax, %rsi
	jne	.Lrt_fscanf_238
	jmp	.Lrt_fscanf_296
.Lrt_fscanf_227:
	testq	%r12, %r12
	je	.Lrt_fscanf_228
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
	jmp	.Lrt_fscanf_228
.Lrt_fscanf_239:
	movb	$0, (%r12)
	movl	$1, %eax
	jmp	.Lrt_fscanf_212
.Lrt_fscanf_248:
	movq	%rdx, %rcx
	xorl	%eax, %eax
	jmp	.Lrt_fscanf_225
	.cfi_endproc
	.size	rt_fscanf_lone_word, .-rt_fscanf_lone_word
	.p2align 4
	.type	rt_fscanf_any, @function
rt_fscanf_any:
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
	movq	%rsi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	movq	%rdi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$328, %rsp
	.cfi_def_cfa_offset 384
	movq	%rdx, 160(%rsp)
	movq	%rcx, 168(%rsp)
	movq	%r8, 176(%rsp)
	movq	%r9, 184(%rsp)
	testb	%al, %al
	je	.Lrt_fscanf_459
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm1, 208(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm3, 240(%rsp)
	movaps	%xmm4, 256(%rsp)
	movaps	%xmm5, 272(%rsp)
	movaps	%xmm6, 288(%rsp)
	movaps	%xmm7, 304(%rsp)
.Lrt_fscanf_459:
	movq	8(%rbp), %r13
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	leaq	384(%rsp), %rax
	movl	$16, 72(%rsp)
	movq	16(%rbp), %r10
	movq	%rax, 80(%rsp)
	leaq	144(%rsp), %rax
	testq	%rcx, %rcx
	movq	%rax, 88(%rsp)
	setne	%dl
	cmpq	%r10, %r13
	movl	$48, 76(%rsp)
	setb	%al
	andb	%al, %dl
	movb	%dl, 59(%rsp)
	je	.Lrt_fscanf_419
	movq	88(%rsp), %rax
	cmpb	$0, (%rcx)
	movl	$16, %r14d
	movq	%rax, 24(%rsp)
	leaq	384(%rsp), %rax
	movq	%rax, 32(%rsp)
	je	.Lrt_fscanf_419
	movl	192(%rbp), %edx
	testl	%edx, %edx
	js	.Lrt_fscanf_638
.Lrt_fscanf_419:
	movl	72(%rsp), %eax
	movq	%r12, %rsi
	movq	%rbp, %rdi
	movq	%rax, %rdx
	addq	88(%rsp), %rax
	cmpl	$48, %edx
	cmovnb	80(%rsp), %rax
	movq	(%rax), %rdx
	call	rt_fscanf_lone_word
	movl	%eax, 20(%rsp)
	cmpl	$-2147483648, %eax
	jne	.Lrt_fscanf_299
	leaq	72(%rsp), %rdx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	__isoc99_vfscanf@PLT
	movl	%eax, 20(%rsp)
.Lrt_fscanf_299:
	movl	20(%rsp), %eax
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
.Lrt_fscanf_638:
	.cfi_restore_state
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_419
	movl	$0, 20(%rsp)
	movq	%r13, %r15
	movq	%r12, %rbx
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_303:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rdx
	cmpb	$37, %al
	je	.Lrt_fscanf_304
.Lrt_fscanf_639:
	testb	%al, %al
	je	.Lrt_fscanf_305
	cmpb	$32, %al
	ja	.Lrt_fscanf_306
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jnc	.Lrt_fscanf_307
	cmpq	%r10, %r15
	jnb	.Lrt_fscanf_308
.Lrt_fscanf_309:
	movzbl	(%r15), %eax
	cmpb	$32, %al
	ja	.Lrt_fscanf_308
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jnc	.Lrt_fscanf_308
	addq	$1, %r15
	cmpq	%r10, %r15
	jb	.Lrt_fscanf_309
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_308:
	cmpq	%r15, %r10
	je	.Lrt_fscanf_419
.Lrt_fscanf_636:
	movq	%rdx, %rbx
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rdx
	cmpb	$37, %al
	jne	.Lrt_fscanf_639
.Lrt_fscanf_304:
	movzbl	1(%rbx), %eax
	leaq	2(%rbx), %rdx
	movb	%al, 8(%rsp)
	cmpb	$100, %al
	je	.Lrt_fscanf_640
	xorl	%edi, %edi
	cmpb	$64, 8(%rsp)
	movl	$1, %r11d
	jbe	.Lrt_fscanf_641
.Lrt_fscanf_327:
	cmpb	$108, 8(%rsp)
	je	.Lrt_fscanf_642
	cmpb	$104, 8(%rsp)
	je	.Lrt_fscanf_643
	movzbl	8(%rsp), %eax
	movl	%eax, %ecx
	andl	$-17, %ecx
	cmpb	$106, %cl
	je	.Lrt_fscanf_336
	cmpb	$116, %al
	jne	.Lrt_fscanf_644
.Lrt_fscanf_336:
	movzbl	(%rdx), %eax
	leaq	1(%rdx), %rbx
	movl	$16, %edx
	movb	%al, 8(%rsp)
	leal	-91(%rax), %ecx
	andl	$-9, %ecx
.Lrt_fscanf_333:
	testb	%cl, %cl
	je	.Lrt_fscanf_337
	cmpb	$110, 8(%rsp)
	jne	.Lrt_fscanf_315
.Lrt_fscanf_338:
	testl	%r11d, %r11d
	je	.Lrt_fscanf_303
	movq	%r15, %rcx
	subq	%r13, %rcx
	cmpl	$47, %r14d
	ja	.Lrt_fscanf_421
	movq	24(%rsp), %rdi
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rdi,%rax), %rax
.Lrt_fscanf_422:
	cmpl	$4, %edx
	jne	.Lrt_fscanf_423
	movl	%ecx, (%rax)
	jmp	.Lrt_fscanf_303
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_306:
	testb	%al, %al
	js	.Lrt_fscanf_419
.Lrt_fscanf_307:
	cmpq	%r10, %r15
	jnb	.Lrt_fscanf_419
	cmpb	(%r15), %al
	jne	.Lrt_fscanf_419
	addq	$1, %r15
	jmp	.Lrt_fscanf_636
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_305:
	movq	%r15, 8(%rbp)
	jmp	.Lrt_fscanf_299
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_640:
	cmpl	$47, %r14d
	ja	.Lrt_fscanf_313
	movq	24(%rsp), %rax
	movl	%r14d, %ecx
	movq	(%rax,%rcx), %r11
.Lrt_fscanf_314:
	movq	%r10, %rcx
	subq	%r15, %rcx
	cmpq	$25, %rcx
	jle	.Lrt_fscanf_438
	movzbl	(%r15), %ecx
	movq	%r15, %r8
	movabsq	$4294983168, %rdi
	movzbl	%cl, %esi
	cmpb	$32, %cl
	ja	.Lrt_fscanf_316
.Lrt_fscanf_317:
	btq	%rsi, %rdi
	jc	.Lrt_fscanf_645
.Lrt_fscanf_316:
	movabsq	$8536140394893047414, %rax
	xorl	%r9d, %r9d
	cmpb	$45, %cl
	movabsq	$3472328296227680304, %rsi
	sete	%r9b
	addq	%r9, %r8
	movq	%r9, %rdi
	xorq	(%r8), %rsi
	negq	%rdi
	leaq	(%rsi,%rax), %rcx
	movabsq	$-9187201950435737472, %rax
	orq	%rsi, %rcx
	andq	%rax, %rcx
	je	.Lrt_fscanf_319
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %ebx
	negl	%ecx
	salq	%cl, %rsi
	shrl	$3, %ebx
	movq	%rsi, %rcx
	leaq	(%rsi,%rsi,4), %rsi
	salq	$9, %rsi
	addq	%rcx, %rsi
	movabsq	$71777214294589695, %rcx
	shrq	$8, %rsi
	andq	%rcx, %rsi
	movabsq	$281470681808895, %rcx
	imulq	$6553601, %rsi, %rsi
	shrq	$16, %rsi
	andq	%rcx, %rsi
	movabsq	$42949672960001, %rcx
	imulq	%rcx, %rsi
	shrq	$32, %rsi
.Lrt_fscanf_320:
	leal	-1(%rbx), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_fscanf_438
	xorq	%rsi, %rdi
	movl	%ebx, %ebx
	addq	%r9, %rdi
	leaq	(%r8,%rbx), %r15
	movl	%edi, (%r11)
	cmpl	$47, %r14d
	ja	.Lrt_fscanf_325
	addl	$8, %r14d
.Lrt_fscanf_326:
	addl	$1, 20(%rsp)
	movq	%rdx, %rbx
	jmp	.Lrt_fscanf_303
.Lrt_fscanf_321:
	movabsq	$71777214294589695, %rax
	leaq	(%rbx,%rbx,4), %rcx
	movabsq	$281470681808895, %rsi
	salq	$9, %rcx
	addq	%rbx, %rcx
	movl	$16, %ebx
	shrq	$8, %rcx
	andq	%rax, %rcx
	movabsq	$42949672960001, %rax
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rcx, %rsi
	imulq	$100000000, 48(%rsp), %rcx
	imulq	%rax, %rsi
	shrq	$32, %rsi
	addq	%rcx, %rsi
.Lrt_fscanf_323:
	movzbl	(%r8,%rbx), %eax
	movl	%eax, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_320
	subl	$48, %eax
	leaq	(%rsi,%rsi,4), %rcx
	addq	$1, %rbx
	cltq
	leaq	(%rax,%rcx,2), %rsi
	cmpq	$20, %rbx
	jne	.Lrt_fscanf_323
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_438:
	movq	%rdx, %rbx
	xorl	%edi, %edi
	movl	$1, %r11d
	movl	$4, %edx
.Lrt_fscanf_315:
	cmpq	%r10, %r15
	jnb	.Lrt_fscanf_419
.Lrt_fscanf_339:
	movzbl	(%r15), %eax
	cmpb	$32, %al
	ja	.Lrt_fscanf_337
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jc	.Lrt_fscanf_646
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_337:
	cmpq	%r10, %r15
	jnb	.Lrt_fscanf_419
	movzbl	8(%rsp), %eax
	leal	-37(%rax), %ecx
	cmpb	$83, %cl
	ja	.Lrt_fscanf_419
	leaq	.Lrt_fscanf_341(%rip), %rax
	movzbl	%cl, %ecx
	movslq	(%rax,%rcx,4), %rcx
	addq	%rax, %rcx
	jmp	*%rcx
	.section	.rodata
	.align 4
	.align 4
.Lrt_fscanf_341:
	.long	.Lrt_fscanf_347-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_344-.Lrt_fscanf_341
	.long	.Lrt_fscanf_344-.Lrt_fscanf_341
	.long	.Lrt_fscanf_344-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_340-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_346-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_345-.Lrt_fscanf_341
	.long	.Lrt_fscanf_340-.Lrt_fscanf_341
	.long	.Lrt_fscanf_344-.Lrt_fscanf_341
	.long	.Lrt_fscanf_344-.Lrt_fscanf_341
	.long	.Lrt_fscanf_344-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_343-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_338-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_342-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_340-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_419-.Lrt_fscanf_341
	.long	.Lrt_fscanf_340-.Lrt_fscanf_341
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_642:
	movzbl	(%rdx), %eax
	movb	%al, 8(%rsp)
	cmpb	$108, %al
	je	.Lrt_fscanf_332
	leal	-91(%rax), %ecx
	leaq	1(%rdx), %rbx
	movl	$8, %edx
	andl	$-9, %ecx
	jmp	.Lrt_fscanf_333
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_643:
	movzbl	(%rdx), %eax
	movb	%al, 8(%rsp)
	cmpb	$104, %al
	je	.Lrt_fscanf_335
	leal	-91(%rax), %ecx
	leaq	1(%rdx), %rbx
	movl	$2, %edx
	andl	$-9, %ecx
	jmp	.Lrt_fscanf_333
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_332:
	movzbl	1(%rdx), %eax
	leaq	2(%rdx), %rbx
	movl	$16, %edx
	leal	-91(%rax), %ecx
	movb	%al, 8(%rsp)
	andl	$-9, %ecx
	jmp	.Lrt_fscanf_333
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_645:
	leaq	-25(%r10), %rax
	cmpq	%rax, %r8
	jnb	.Lrt_fscanf_316
	movzbl	1(%r8), %esi
	addq	$1, %r8
	movl	%esi, %ecx
	cmpb	$32, %sil
	ja	.Lrt_fscanf_316
	jmp	.Lrt_fscanf_317
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_646:
	addq	$1, %r15
	cmpq	%r10, %r15
	jb	.Lrt_fscanf_339
	jmp	.Lrt_fscanf_419
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_344:
	cmpl	$1, %r11d
	jne	.Lrt_fscanf_419
	leal	-4(%rdx), %eax
	andl	$-5, %eax
	orl	%edi, %eax
	jne	.Lrt_fscanf_419
	cmpl	$47, %r14d
	ja	.Lrt_fscanf_362
	movq	24(%rsp), %rdi
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rdi,%rax), %rcx
.Lrt_fscanf_363:
	movq	%r15, %rdi
	movq	%r10, %rsi
	movq	%r10, 8(%rsp)
	call	rt_fscanf_fraction
	movq	%rax, %r15
	testq	%rax, %rax
	je	.Lrt_fscanf_419
	addl	$1, 20(%rsp)
	movq	8(%rsp), %r10
	jmp	.Lrt_fscanf_303
.Lrt_fscanf_340:
	xorl	%r9d, %r9d
	testl	%r11d, %r11d
	je	.Lrt_fscanf_350
.Lrt_fscanf_432:
	cmpl	$47, %r14d
	ja	.Lrt_fscanf_351
	movq	24(%rsp), %rax
	movl	%r14d, %ecx
	addl	$8, %r14d
	movq	(%rax,%rcx), %r9
.Lrt_fscanf_350:
	movzbl	8(%rsp), %ecx
	andl	$-33, %ecx
	cmpb	$88, %cl
	jne	.Lrt_fscanf_352
	testl	%edi, %edi
	jne	.Lrt_fscanf_419
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	jmp	.Lrt_fscanf_356
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_647:
	subl	$48, %eax
	salq	$4, %rsi
	cltq
	orq	%rax, %rsi
.Lrt_fscanf_354:
	addq	$1, %r15
	addl	$1, %ecx
	cmpq	%r15, %r10
	je	.Lrt_fscanf_419
.Lrt_fscanf_356:
	movzbl	(%r15), %eax
	leal	-48(%rax), %edi
	cmpb	$9, %dil
	jbe	.Lrt_fscanf_647
	orl	$32, %eax
	leal	-97(%rax), %edi
	cmpb	$5, %dil
	ja	.Lrt_fscanf_355
	movzbl	%al, %eax
	salq	$4, %rsi
	subl	$87, %eax
	cltq
	orq	%rax, %rsi
	jmp	.Lrt_fscanf_354
.Lrt_fscanf_342:
	cmpl	$4, %edx
	jne	.Lrt_fscanf_419
	testl	%edi, %edi
	movl	%edi, %esi
	movq	$-1, %rax
	cmove	%rax, %rsi
	xorl	%edx, %edx
	testl	%r11d, %r11d
	je	.Lrt_fscanf_370
	cmpl	$47, %r14d
	ja	.Lrt_fscanf_371
	movq	24(%rsp), %rdi
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rdi,%rax), %rdx
.Lrt_fscanf_370:
	movq	%r10, %rdi
	movq	%rsi, %r9
	subq	%r15, %rdi
	cmpq	%rsi, %rdi
	cmovbe	%rdi, %r9
	cmpq	$15, %r9
	jbe	.Lrt_fscanf_446
	leaq	-16(%r9), %rax
	movdqa	.Lrt_fscanf_C1(%rip), %xmm5
	movdqa	.Lrt_fscanf_C2(%rip), %xmm4
	andq	$-16, %rax
	movdqa	.Lrt_fscanf_C3(%rip), %xmm3
	leaq	16(%rax), %r8
	xorl	%eax, %eax
	jmp	.Lrt_fscanf_382
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_373:
	testq	%rdx, %rdx
	je	.Lrt_fscanf_381
	movups	%xmm1, (%rdx,%rax)
.Lrt_fscanf_381:
	addq	$16, %rax
	cmpq	%r8, %rax
	je	.Lrt_fscanf_372
.Lrt_fscanf_382:
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
	je	.Lrt_fscanf_373
	rep bsfl	%ecx, %ecx
	movslq	%ecx, %r9
	movl	%ecx, 8(%rsp)
	movq	%r9, 40(%rsp)
	testq	%rdx, %rdx
	je	.Lrt_fscanf_375
	testq	%rax, %rax
	je	.Lrt_fscanf_374
	leaq	-16(%rax,%r9), %rcx
	movdqu	(%r15,%rcx), %xmm6
	movups	%xmm6, (%rdx,%rcx)
.Lrt_fscanf_375:
	movq	40(%rsp), %r8
	addq	%rax, %r8
.Lrt_fscanf_380:
	cmpq	%r8, %rdi
	jne	.Lrt_fscanf_460
	cmpq	%r8, %rsi
	jne	.Lrt_fscanf_419
.Lrt_fscanf_460:
	addq	%r8, %r15
	testl	%r11d, %r11d
	je	.Lrt_fscanf_303
	addl	$1, 20(%rsp)
	movb	$0, (%rdx,%r8)
	jmp	.Lrt_fscanf_303
.Lrt_fscanf_343:
	movzbl	(%r15), %eax
	leal	-43(%rax), %ecx
	andl	$-3, %ecx
	cmpb	$1, %cl
	movq	%r15, %rcx
	adcq	$0, %rcx
	cmpq	%r10, %rcx
	jnb	.Lrt_fscanf_419
	cmpb	$48, (%rcx)
	je	.Lrt_fscanf_419
	xorl	%r9d, %r9d
	testl	%r11d, %r11d
	jne	.Lrt_fscanf_432
.Lrt_fscanf_352:
	xorl	%eax, %eax
	cmpb	$117, 8(%rsp)
	movl	%edx, %r8d
	movl	%edi, %ecx
	setne	%al
	movq	%r10, %rsi
	movq	%r15, %rdi
	movl	%r11d, 40(%rsp)
	movl	%eax, %edx
	movq	%r10, 8(%rsp)
	call	rt_fscanf_integer
	movq	8(%rsp), %r10
	movl	40(%rsp), %r11d
	testq	%rax, %rax
	movq	%rax, %r15
	je	.Lrt_fscanf_419
.Lrt_fscanf_361:
	addl	%r11d, 20(%rsp)
	jmp	.Lrt_fscanf_303
.Lrt_fscanf_345:
	cmpl	$4, %edx
	jne	.Lrt_fscanf_419
	testl	%edi, %edi
	movl	$1, %edx
	movq	%r10, %rax
	cmovne	%rdi, %rdx
	subq	%r15, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_fscanf_419
	testl	%r11d, %r11d
	je	.Lrt_fscanf_364
	cmpl	$47, %r14d
	ja	.Lrt_fscanf_365
	movq	24(%rsp), %rsi
	movl	%r14d, %eax
	addl	$8, %r14d
	movq	(%rsi,%rax), %rax
.Lrt_fscanf_366:
	cmpl	$1, %edi
	ja	.Lrt_fscanf_367
	movzbl	(%r15), %ecx
	movb	%cl, (%rax)
.Lrt_fscanf_368:
	addl	$1, 20(%rsp)
.Lrt_fscanf_364:
	addq	%rdx, %r15
	jmp	.Lrt_fscanf_303
.Lrt_fscanf_346:
	cmpl	$4, %edx
	jne	.Lrt_fscanf_419
	testl	%edi, %edi
	movl	%edi, %edx
	movq	$-1, %rax
	cmovne	%rdx, %rax
	xorl	%r9d, %r9d
	testl	%r11d, %r11d
	je	.Lrt_fscanf_388
	cmpl	$47, %r14d
	ja	.Lrt_fscanf_389
	movq	24(%rsp), %rdi
	movl	%r14d, %edx
	addl	$8, %r14d
	movq	(%rdi,%rdx), %r9
.Lrt_fscanf_388:
	movzbl	(%rbx), %ecx
	cmpb	$94, %cl
	jne	.Lrt_fscanf_390
	movzbl	1(%rbx), %ecx
	testb	%cl, %cl
	je	.Lrt_fscanf_391
	cmpb	$93, 2(%rbx)
	je	.Lrt_fscanf_648
.Lrt_fscanf_391:
	movq	$0, 128(%rsp)
	pxor	%xmm0, %xmm0
	addq	$1, %rbx
	movl	$1, 128(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 112(%rsp)
.Lrt_fscanf_433:
	movl	%ecx, %edx
	testb	%cl, %cl
	je	.Lrt_fscanf_419
	movq	%r13, 8(%rsp)
	leaq	2(%rbx), %rdi
	xorl	%esi, %esi
	xorl	%r8d, %r8d
	movq	%r10, 40(%rsp)
	movzbl	59(%rsp), %r13d
	movq	%r15, 48(%rsp)
	jmp	.Lrt_fscanf_409
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_412:
	movl	%edx, %esi
	movl	$1, %r8d
	shrb	$6, %sil
	salq	%cl, %r8
	andl	$3, %esi
	orq	%r8, 96(%rsp,%rsi,8)
	testb	%r10b, %r10b
	je	.Lrt_fscanf_419
	leaq	1(%rdi), %rcx
	cmpb	$93, %r10b
	je	.Lrt_fscanf_411
.Lrt_fscanf_410:
	movq	%rcx, %rdi
	movl	%edx, %esi
	movl	%r13d, %r8d
	movl	%r10d, %edx
	movl	%r10d, %ecx
.Lrt_fscanf_409:
	movzbl	-1(%rdi), %r10d
	movq	%rdi, %rbx
	cmpb	$45, %dl
	jne	.Lrt_fscanf_412
	testb	%r8b, %r8b
	je	.Lrt_fscanf_412
	testb	%r10b, %r10b
	setne	%r15b
	cmpb	$93, %r10b
	setne	%r8b
	testb	%r8b, %r15b
	je	.Lrt_fscanf_412
	cmpb	%sil, %r10b
	jb	.Lrt_fscanf_412
	movzbl	%sil, %ecx
	movzbl	%r10b, %ebx
	movl	$1, %r8d
	cmpl	%ebx, %ecx
	jnb	.Lrt_fscanf_649
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_413:
	movl	%ecx, %edx
	movq	%r8, %rsi
	salq	%cl, %rsi
	shrl	$6, %edx
	addl	$1, %ecx
	orq	%rsi, 96(%rsp,%rdx,8)
	cmpl	%ebx, %ecx
	jne	.Lrt_fscanf_413
	leaq	1(%rdi), %rcx
	movl	$45, %edx
	jmp	.Lrt_fscanf_410
.Lrt_fscanf_347:
	cmpl	$4, %edx
	setne	%al
	testl	%edi, %edi
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_fscanf_419
	testl	%r11d, %r11d
	je	.Lrt_fscanf_419
	cmpb	$37, (%r15)
	jne	.Lrt_fscanf_419
	addq	$1, %r15
	jmp	.Lrt_fscanf_303
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_641:
	cmpb	$42, 8(%rsp)
	jne	.Lrt_fscanf_328
	movzbl	2(%rbx), %eax
	leaq	3(%rbx), %rdx
	xorl	%r11d, %r11d
	movb	%al, 8(%rsp)
.Lrt_fscanf_328:
	movzbl	8(%rsp), %eax
	cmpb	$48, %al
	je	.Lrt_fscanf_419
	leal	-48(%rax), %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_441
	leaq	8(%rdx), %rsi
	xorl	%edi, %edi
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_329:
	leal	(%rdi,%rdi,4), %ecx
	addq	$1, %rdx
	leal	-48(%rax,%rcx,2), %edi
	movzbl	-1(%rdx), %eax
	leal	-48(%rax), %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_650
	cmpq	%rsi, %rdx
	jne	.Lrt_fscanf_329
	jmp	.Lrt_fscanf_419
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_335:
	movzbl	1(%rdx), %eax
	leaq	2(%rdx), %rbx
	movl	$1, %edx
	leal	-91(%rax), %ecx
	movb	%al, 8(%rsp)
	andl	$-9, %ecx
	jmp	.Lrt_fscanf_333
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_644:
	leal	-91(%rax), %ecx
	movq	%rdx, %rbx
	movl	$4, %edx
	andl	$-9, %ecx
	jmp	.Lrt_fscanf_333
.Lrt_fscanf_411:
	movq	8(%rsp), %r13
	movq	40(%rsp), %r10
	movq	48(%rsp), %r15
	testq	%rdi, %rdi
	je	.Lrt_fscanf_419
	movq	%r10, %r8
	movl	128(%rsp), %edi
	xorl	%edx, %edx
	subq	%r15, %r8
	jmp	.Lrt_fscanf_418
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_651:
	testq	%r9, %r9
	je	.Lrt_fscanf_417
	movb	%cl, (%r9,%rdx)
.Lrt_fscanf_417:
	addq	$1, %rdx
	cmpq	%rdx, %rax
	je	.Lrt_fscanf_407
	cmpq	%r8, %rdx
	je	.Lrt_fscanf_407
.Lrt_fscanf_418:
	movzbl	(%r15,%rdx), %ecx
	movl	%ecx, %esi
	shrb	$6, %sil
	andl	$3, %esi
	movq	96(%rsp,%rsi,8), %rsi
	shrq	%cl, %rsi
	andl	$1, %esi
	cmpl	%edi, %esi
	jne	.Lrt_fscanf_651
.Lrt_fscanf_407:
	testq	%rdx, %rdx
	je	.Lrt_fscanf_419
.Lrt_fscanf_406:
	addq	%rdx, %r15
	cmpq	%rdx, %rax
	je	.Lrt_fscanf_461
	cmpq	%r15, %r10
	je	.Lrt_fscanf_419
.Lrt_fscanf_461:
	testl	%r11d, %r11d
	je	.Lrt_fscanf_303
	addl	$1, 20(%rsp)
	movb	$0, (%r9,%rdx)
	jmp	.Lrt_fscanf_303
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_313:
	movq	32(%rsp), %rax
	movq	(%rax), %r11
	jmp	.Lrt_fscanf_314
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_325:
	addq	$8, 32(%rsp)
	jmp	.Lrt_fscanf_326
.Lrt_fscanf_319:
	movabsq	$71777214294589695, %rax
	leaq	(%rsi,%rsi,4), %rcx
	movabsq	$281470681808895, %rbx
	salq	$9, %rcx
	addq	%rsi, %rcx
	movabsq	$42949672960001, %rsi
	shrq	$8, %rcx
	andq	%rax, %rcx
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rbx, %rcx
	movabsq	$3472328296227680304, %rbx
	xorq	8(%r8), %rbx
	imulq	%rsi, %rcx
	movabsq	$8536140394893047414, %rsi
	shrq	$32, %rcx
	movq	%rcx, 48(%rsp)
	leaq	(%rbx,%rsi), %rcx
	movabsq	$-9187201950435737472, %rsi
	orq	%rbx, %rcx
	andq	%rsi, %rcx
	je	.Lrt_fscanf_321
	rep bsfq	%rcx, %rcx
	subl	$7, %ecx
	movl	%ecx, %eax
	movl	%ecx, 60(%rsp)
	movq	48(%rsp), %rcx
	shrl	$3, %eax
	movl	%eax, %esi
	movl	%eax, 40(%rsp)
	leaq	rt_fscanf_powers_of_ten(%rip), %rax
	imulq	(%rax,%rsi,8), %rcx
	movl	40(%rsp), %eax
	movq	%rcx, %rsi
	testl	%eax, %eax
	je	.Lrt_fscanf_322
	movabsq	$71777214294589695, %rax
	movl	60(%rsp), %ecx
	negl	%ecx
	salq	%cl, %rbx
	leaq	(%rbx,%rbx,4), %rcx
	salq	$9, %rcx
	addq	%rbx, %rcx
	movabsq	$281470681808895, %rbx
	shrq	$8, %rcx
	andq	%rax, %rcx
	movabsq	$42949672960001, %rax
	imulq	$6553601, %rcx, %rcx
	shrq	$16, %rcx
	andq	%rbx, %rcx
	imulq	%rax, %rcx
	shrq	$32, %rcx
	addq	%rcx, %rsi
.Lrt_fscanf_322:
	movl	40(%rsp), %ebx
	addl	$8, %ebx
	jmp	.Lrt_fscanf_320
.Lrt_fscanf_650:
	movb	%al, 8(%rsp)
	jmp	.Lrt_fscanf_327
.Lrt_fscanf_390:
	movq	$0, 128(%rsp)
	pxor	%xmm0, %xmm0
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 112(%rsp)
	jmp	.Lrt_fscanf_433
.Lrt_fscanf_446:
	xorl	%r8d, %r8d
.Lrt_fscanf_372:
	cmpq	%r9, %r8
	jnb	.Lrt_fscanf_380
	movabsq	$4294983168, %rcx
.Lrt_fscanf_385:
	movzbl	(%r15,%r8), %eax
	cmpb	$32, %al
	ja	.Lrt_fscanf_383
	btq	%rax, %rcx
	jc	.Lrt_fscanf_380
.Lrt_fscanf_383:
	testq	%rdx, %rdx
	je	.Lrt_fscanf_384
	movb	%al, (%rdx,%r8)
.Lrt_fscanf_384:
	addq	$1, %r8
	cmpq	%r8, %r9
	jne	.Lrt_fscanf_385
	jmp	.Lrt_fscanf_380
.Lrt_fscanf_423:
	cmpl	$7, %edx
	jbe	.Lrt_fscanf_425
	movq	%rcx, (%rax)
	jmp	.Lrt_fscanf_303
.Lrt_fscanf_421:
	movq	32(%rsp), %rdi
	movq	(%rdi), %rax
	addq	$8, %rdi
	movq	%rdi, 32(%rsp)
	jmp	.Lrt_fscanf_422
.Lrt_fscanf_648:
	movq	%r10, %rdi
	subq	%r15, %rdi
	cmpq	%rax, %rdi
	cmova	%rax, %rdi
	cmpq	$15, %rdi
	jbe	.Lrt_fscanf_453
	movd	%ecx, %xmm2
	leaq	-16(%rdi), %rdx
	punpcklbw	%xmm2, %xmm2
	andq	$-16, %rdx
	punpcklwd	%xmm2, %xmm2
	leaq	16(%rdx), %r8
	xorl	%edx, %edx
	pshufd	$0, %xmm2, %xmm2
	jmp	.Lrt_fscanf_402
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_393:
	testq	%r9, %r9
	je	.Lrt_fscanf_401
	movups	%xmm0, (%r9,%rdx)
.Lrt_fscanf_401:
	addq	$16, %rdx
	cmpq	%r8, %rdx
	je	.Lrt_fscanf_652
.Lrt_fscanf_402:
	movdqu	(%r15,%rdx), %xmm0
	movdqa	%xmm0, %xmm1
	pcmpeqb	%xmm2, %xmm1
	pmovmskb	%xmm1, %esi
	testl	%esi, %esi
	je	.Lrt_fscanf_393
	xorl	%ecx, %ecx
	rep bsfl	%esi, %ecx
	movslq	%ecx, %rdi
	movq	%rdi, 8(%rsp)
	testq	%r9, %r9
	je	.Lrt_fscanf_395
	testq	%rdx, %rdx
	je	.Lrt_fscanf_394
	leaq	-16(%rdx,%rdi), %rcx
	movdqu	(%r15,%rcx), %xmm7
	movups	%xmm7, (%r9,%rcx)
.Lrt_fscanf_395:
	movq	8(%rsp), %rdi
	addq	%rdi, %rdx
.Lrt_fscanf_400:
	addq	$3, %rbx
	jmp	.Lrt_fscanf_407
.Lrt_fscanf_425:
	cmpl	$2, %edx
	je	.Lrt_fscanf_653
	movb	%cl, (%rax)
	jmp	.Lrt_fscanf_303
.Lrt_fscanf_362:
	movq	32(%rsp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, 32(%rsp)
	jmp	.Lrt_fscanf_363
.Lrt_fscanf_367:
	movq	%r15, %rsi
	movq	%rax, %rdi
	movq	%r10, 40(%rsp)
	movq	%rdx, 8(%rsp)
	call	memcpy@PLT
	movq	40(%rsp), %r10
	movq	8(%rsp), %rdx
	jmp	.Lrt_fscanf_368
.Lrt_fscanf_365:
	movq	32(%rsp), %rsi
	movq	(%rsi), %rax
	addq	$8, %rsi
	movq	%rsi, 32(%rsp)
	jmp	.Lrt_fscanf_366
.Lrt_fscanf_374:
	testq	%rdx, %rdx
	je	.Lrt_fscanf_375
	movl	8(%rsp), %ecx
	leaq	96(%rsp), %r8
	movq	%r8, 48(%rsp)
	movl	%ecx, %r9d
	andl	$8, %r9d
	andl	$8, %ecx
	movq	(%r15), %rcx
	cmovne	%rdx, %r8
	testb	$4, 8(%rsp)
	movq	%rcx, (%r8)
	movq	48(%rsp), %rcx
	leaq	(%rdx,%r9), %r8
	movl	(%r15,%r9), %r9d
	cmove	%rcx, %r8
	movl	%r9d, (%r8)
	movl	8(%rsp), %r9d
	andl	$12, %r9d
	testb	$2, 8(%rsp)
	leaq	(%rdx,%r9), %r8
	movzwl	(%r15,%r9), %r9d
	cmove	%rcx, %r8
	movw	%r9w, (%r8)
	movl	8(%rsp), %r9d
	andl	$14, %r9d
	testb	$1, 8(%rsp)
	leaq	(%rdx,%r9), %r8
	cmove	%rcx, %r8
	movzbl	(%r15,%r9), %ecx
	movb	%cl, (%r8)
	jmp	.Lrt_fscanf_375
.Lrt_fscanf_441:
	xorl	%edi, %edi
	jmp	.Lrt_fscanf_327
.Lrt_fscanf_355:
	testl	%ecx, %ecx
	sete	%dil
	cmpl	$15, %ecx
	setg	%cl
	orb	%cl, %dil
	jne	.Lrt_fscanf_419
	cmpb	$120, %al
	je	.Lrt_fscanf_419
	testq	%r9, %r9
	je	.Lrt_fscanf_361
	cmpl	$4, %edx
	jne	.Lrt_fscanf_358
	movl	%esi, (%r9)
	jmp	.Lrt_fscanf_361
.Lrt_fscanf_351:
	movq	32(%rsp), %rax
	movq	(%rax), %r9
	addq	$8, %rax
	movq	%rax, 32(%rsp)
	jmp	.Lrt_fscanf_350
.Lrt_fscanf_652:
	cmpq	%rdi, %rdx
	jb	.Lrt_fscanf_405
	jmp	.Lrt_fscanf_654
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_655:
	testq	%r9, %r9
	je	.Lrt_fscanf_404
	movb	%sil, (%r9,%rdx)
.Lrt_fscanf_404:
	addq	$1, %rdx
	cmpq	%rdi, %rdx
	jnb	.Lrt_fscanf_400
.Lrt_fscanf_405:
	movzbl	(%r15,%rdx), %esi
	cmpb	%sil, %cl
	jne	.Lrt_fscanf_655
	jmp	.Lrt_fscanf_400
.Lrt_fscanf_649:
	leaq	1(%rdi), %rcx
	jmp	.Lrt_fscanf_410
.Lrt_fscanf_371:
	movq	32(%rsp), %rax
	movq	(%rax), %rdx
	addq	$8, %rax
	movq	%rax, 32(%rsp)
	jmp	.Lrt_fscanf_370
.Lrt_fscanf_389:
	movq	32(%rsp), %rdi
	movq	(%rdi), %r9
	addq	$8, %rdi
	movq	%rdi, 32(%rsp)
	jmp	.Lrt_fscanf_388
.Lrt_fscanf_653:
	movw	%cx, (%rax)
	jmp	.Lrt_fscanf_303
.Lrt_fscanf_394:
	testq	%r9, %r9
	je	.Lrt_fscanf_395
	movl	%ecx, %edi
	leaq	96(%rsp), %rsi
	movq	(%r15), %r8
	andl	$8, %edi
	testb	$8, %cl
	cmovne	%r9, %rsi
	movq	%r8, (%rsi)
	leaq	(%r15,%rdi), %r8
	leaq	96(%rsp), %rsi
	testb	$4, %cl
	je	.Lrt_fscanf_397
	leaq	(%r9,%rdi), %rsi
.Lrt_fscanf_397:
	movl	(%r8), %edi
	movl	%edi, (%rsi)
	movl	%ecx, %edi
	leaq	96(%rsp), %rsi
	andl	$12, %edi
	leaq	(%r15,%rdi), %r8
	testb	$2, %cl
	je	.Lrt_fscanf_398
	leaq	(%r9,%rdi), %rsi
.Lrt_fscanf_398:
	movzwl	(%r8), %edi
	movw	%di, (%rsi)
	movl	%ecx, %edi
	leaq	96(%rsp), %rsi
	andl	$14, %edi
	andb	$1, %cl
	leaq	(%r15,%rdi), %r8
	je	.Lrt_fscanf_399
	leaq	(%r9,%rdi), %rsi
.Lrt_fscanf_399:
	movzbl	(%r8), %ecx
	movb	%cl, (%rsi)
	jmp	.Lrt_fscanf_395
.Lrt_fscanf_358:
	cmpl	$7, %edx
	jbe	.Lrt_fscanf_359
	movq	%rsi, (%r9)
	jmp	.Lrt_fscanf_361
.Lrt_fscanf_453:
	xorl	%edx, %edx
	jmp	.Lrt_fscanf_405
.Lrt_fscanf_654:
	addq	$3, %rbx
	jmp	.Lrt_fscanf_406
.Lrt_fscanf_359:
	cmpl	$2, %edx
	je	.Lrt_fscanf_656
	movb	%sil, (%r9)
	jmp	.Lrt_fscanf_361
.Lrt_fscanf_656:
	movw	%si, (%r9)
	jmp	.Lrt_fscanf_361
	.cfi_endproc
	.size	rt_fscanf_any, .-rt_fscanf_any
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
	jne	.Lrt_fscanf_658
	movzbl	1(%rsi), %eax
	cmpb	$100, %al
	je	.Lrt_fscanf_672
	cmpb	$115, %al
	jne	.Lrt_fscanf_662
	cmpb	$0, 2(%rsi)
	je	.Lrt_fscanf_877
.Lrt_fscanf_661:
	addq	$40, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r12, %rdx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 48
	xorl	%eax, %eax
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
.Lrt_fscanf_664:
	.cfi_restore_state
	cmpb	$99, %al
	je	.Lrt_fscanf_878
	cmpb	$117, %al
	jne	.Lrt_fscanf_661
.Lrt_fscanf_672:
	cmpb	$0, 2(%rbx)
	jne	.Lrt_fscanf_661
	movq	16(%rbp), %rcx
	movq	8(%rbp), %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_fscanf_676
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_676
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_676
	movl	192(%rbp), %r10d
	testl	%r10d, %r10d
	jns	.Lrt_fscanf_676
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_676
	movzbl	(%rax), %esi
	movl	%esi, %edx
	testq	%rcx, %rcx
	je	.Lrt_fscanf_691
	movabsq	$4294983168, %rdi
	cmpb	$32, %sil
	ja	.Lrt_fscanf_693
.Lrt_fscanf_692:
	btq	%rsi, %rdi
	jnc	.Lrt_fscanf_693
	leaq	-25(%rcx), %rsi
	cmpq	%rsi, %rax
	jnb	.Lrt_fscanf_693
	movzbl	1(%rax), %esi
	addq	$1, %rax
	movl	%esi, %edx
	cmpb	$32, %sil
	jbe	.Lrt_fscanf_692
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_693:
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
	je	.Lrt_fscanf_695
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
.Lrt_fscanf_696:
	leal	-1(%rsi), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_fscanf_676
	xorq	%rdx, %r8
	movl	%esi, %esi
	leal	(%r8,%rdi), %edx
	addq	%rsi, %rax
.Lrt_fscanf_701:
	movl	%edx, (%r12)
	jmp	.Lrt_fscanf_706
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_662:
	cmpb	$108, %al
	jne	.Lrt_fscanf_664
	movzbl	2(%rsi), %eax
	cmpb	$108, %al
	je	.Lrt_fscanf_665
	cmpb	$100, %al
	je	.Lrt_fscanf_757
	cmpb	$117, %al
	je	.Lrt_fscanf_757
.Lrt_fscanf_666:
	cmpb	$102, %al
	jne	.Lrt_fscanf_661
	cmpb	$0, 3(%rbx)
	jne	.Lrt_fscanf_661
	movq	16(%rbp), %rsi
	movq	8(%rbp), %rdi
	movq	%rsi, %rax
	subq	%rdi, %rax
	cmpq	$50, %rax
	jle	.Lrt_fscanf_676
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_676
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_676
	movl	192(%rbp), %r8d
	testl	%r8d, %r8d
	jns	.Lrt_fscanf_676
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_676
	movabsq	$4294983168, %rcx
	movzbl	(%rdi), %eax
	cmpb	$32, %al
	ja	.Lrt_fscanf_722
.Lrt_fscanf_723:
	btq	%rax, %rcx
	jnc	.Lrt_fscanf_722
	leaq	-50(%rsi), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_fscanf_722
	movzbl	1(%rdi), %eax
	addq	$1, %rdi
	cmpb	$32, %al
	jbe	.Lrt_fscanf_723
.Lrt_fscanf_722:
	movq	%r12, %rcx
	movl	$8, %edx
	call	rt_fscanf_fraction
	testq	%rax, %rax
	jne	.Lrt_fscanf_706
.Lrt_fscanf_676:
	addq	$40, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r12, %rdx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 48
	xorl	%eax, %eax
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
.Lrt_fscanf_878:
	.cfi_restore_state
	cmpb	$0, 2(%rsi)
	jne	.Lrt_fscanf_661
	movq	8(%rdi), %rax
	movq	16(%rdi), %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.Lrt_fscanf_676
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_676
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_676
	movl	192(%rdi), %ecx
	testl	%ecx, %ecx
	jns	.Lrt_fscanf_676
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_676
	movzbl	(%rax), %edx
	addq	$1, %rax
	movb	%dl, (%r12)
.Lrt_fscanf_706:
	movq	%rax, 8(%rbp)
	movl	$1, %eax
.Lrt_fscanf_657:
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
.Lrt_fscanf_665:
	.cfi_restore_state
	movzbl	3(%rsi), %eax
	cmpb	$100, %al
	je	.Lrt_fscanf_758
	cmpb	$117, %al
	jne	.Lrt_fscanf_661
.Lrt_fscanf_758:
	cmpb	$0, 4(%rbx)
	jne	.Lrt_fscanf_661
.Lrt_fscanf_668:
	movq	16(%rbp), %rcx
	movq	8(%rbp), %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_fscanf_676
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_676
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_676
	movl	192(%rbp), %r9d
	testl	%r9d, %r9d
	jns	.Lrt_fscanf_676
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_676
	movzbl	(%rax), %esi
	movl	%esi, %edx
	testq	%rcx, %rcx
	je	.Lrt_fscanf_707
	movabsq	$4294983168, %rdi
	cmpb	$32, %sil
	ja	.Lrt_fscanf_709
.Lrt_fscanf_708:
	btq	%rsi, %rdi
	jnc	.Lrt_fscanf_709
	leaq	-25(%rcx), %rsi
	cmpq	%rsi, %rax
	jnb	.Lrt_fscanf_709
	movzbl	1(%rax), %esi
	addq	$1, %rax
	movl	%esi, %edx
	cmpb	$32, %sil
	jbe	.Lrt_fscanf_708
.Lrt_fscanf_709:
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
	je	.Lrt_fscanf_711
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
.Lrt_fscanf_712:
	leal	-1(%rdi), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_fscanf_676
	xorq	%rdx, %r8
	movl	%edi, %edi
	leaq	(%r8,%r9), %rdx
	addq	%rdi, %rax
.Lrt_fscanf_717:
	movq	%rdx, (%r12)
	jmp	.Lrt_fscanf_706
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_877:
	movq	16(%rdi), %rax
	movq	8(%rdi), %rsi
	movq	%rax, %rcx
	subq	%rsi, %rcx
	testq	%rcx, %rcx
	jle	.Lrt_fscanf_689
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_689
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_689
	movl	192(%rdi), %edi
	testl	%edi, %edi
	jns	.Lrt_fscanf_689
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_689
	movzbl	(%rsi), %edx
	cmpb	$32, %dl
	ja	.Lrt_fscanf_879
	movabsq	$4294983168, %rcx
.Lrt_fscanf_727:
	btq	%rdx, %rcx
	jnc	.Lrt_fscanf_876
	leaq	-1(%rax), %rdx
	cmpq	%rdx, %rsi
	jnb	.Lrt_fscanf_876
	movzbl	1(%rsi), %edx
	addq	$1, %rsi
	cmpb	$32, %dl
	jbe	.Lrt_fscanf_727
.Lrt_fscanf_876:
	subq	%rsi, %rax
	movq	%rax, %rcx
	cmpq	$15, %rax
	jbe	.Lrt_fscanf_731
.Lrt_fscanf_750:
	movdqa	.Lrt_fscanf_C1(%rip), %xmm5
	movdqa	.Lrt_fscanf_C2(%rip), %xmm4
	xorl	%eax, %eax
	movdqa	.Lrt_fscanf_C3(%rip), %xmm3
	jmp	.Lrt_fscanf_741
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_732:
	testq	%r12, %r12
	je	.Lrt_fscanf_740
	movups	%xmm1, (%r12,%rax)
.Lrt_fscanf_740:
	addq	$16, %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$15, %rdx
	jbe	.Lrt_fscanf_880
.Lrt_fscanf_741:
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
	je	.Lrt_fscanf_732
	rep bsfl	%edx, %edx
	movslq	%edx, %rdi
	testq	%r12, %r12
	je	.Lrt_fscanf_734
	testq	%rax, %rax
	je	.Lrt_fscanf_733
	leaq	-16(%rdi,%rax), %rdx
	movdqu	(%rsi,%rdx), %xmm6
	movups	%xmm6, (%r12,%rdx)
.Lrt_fscanf_734:
	addq	%rdi, %rax
.Lrt_fscanf_739:
	cmpq	%rax, %rcx
	je	.Lrt_fscanf_689
	testq	%rax, %rax
	je	.Lrt_fscanf_689
	movb	$0, (%r12,%rax)
	addq	%rsi, %rax
	jmp	.Lrt_fscanf_706
.Lrt_fscanf_731:
	xorl	%eax, %eax
	testq	%rcx, %rcx
	jne	.Lrt_fscanf_743
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_689:
	movq	%r12, %rdx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	rt_fscanf_lone_word
	cmpl	$-2147483648, %eax
	jne	.Lrt_fscanf_657
	jmp	.Lrt_fscanf_676
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_658:
	cmpb	$32, %al
	jne	.Lrt_fscanf_661
	cmpb	$37, 1(%rsi)
	jne	.Lrt_fscanf_661
	cmpb	$99, 2(%rsi)
	jne	.Lrt_fscanf_661
	cmpb	$0, 3(%rsi)
	jne	.Lrt_fscanf_661
	movq	16(%rdi), %rsi
	movq	8(%rdi), %rax
	movq	%rsi, %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.Lrt_fscanf_676
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_676
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_676
	movl	192(%rdi), %edx
	testl	%edx, %edx
	jns	.Lrt_fscanf_676
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_676
.Lrt_fscanf_749:
	movzbl	(%rax), %ecx
	addq	$1, %rax
	cmpb	$32, %cl
	ja	.Lrt_fscanf_748
	movl	$8388639, %edx
	salq	$9, %rdx
	sarq	%cl, %rdx
	andb	$1, %dl
	je	.Lrt_fscanf_748
	cmpq	%rax, %rsi
	jne	.Lrt_fscanf_749
	jmp	.Lrt_fscanf_676
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_757:
	cmpb	$0, 3(%rbx)
	jne	.Lrt_fscanf_666
	jmp	.Lrt_fscanf_668
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_691:
	cmpb	$32, %sil
	ja	.Lrt_fscanf_702
	movabsq	$4294983168, %rcx
.Lrt_fscanf_703:
	btq	%rsi, %rcx
	jnc	.Lrt_fscanf_702
	movzbl	1(%rax), %esi
	addq	$1, %rax
	movl	%esi, %edx
	cmpb	$32, %sil
	jbe	.Lrt_fscanf_703
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_702:
	cmpb	$45, %dl
	sete	%dl
	xorl	%esi, %esi
	xorl	%edi, %edi
	movzbl	%dl, %edx
	movq	%rdx, %r8
	leaq	(%rax,%rdx), %rcx
	negq	%r8
	jmp	.Lrt_fscanf_704
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_705:
	subl	$48, %eax
	leaq	(%rdi,%rdi,4), %rdi
	addq	$1, %rsi
	cltq
	leaq	(%rax,%rdi,2), %rdi
	cmpq	$19, %rsi
	je	.Lrt_fscanf_676
.Lrt_fscanf_704:
	movzbl	(%rcx,%rsi), %eax
	movl	%eax, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	jbe	.Lrt_fscanf_705
	leal	-1(%rsi), %eax
	cmpl	$17, %eax
	ja	.Lrt_fscanf_676
	xorq	%r8, %rdi
	leaq	(%rcx,%rsi), %rax
	addl	%edi, %edx
	jmp	.Lrt_fscanf_701
.Lrt_fscanf_879:
	xorl	%eax, %eax
	cmpq	$15, %rcx
	jg	.Lrt_fscanf_750
.Lrt_fscanf_743:
	movabsq	$4294983168, %rdi
.Lrt_fscanf_746:
	movzbl	(%rsi,%rax), %edx
	cmpb	$32, %dl
	ja	.Lrt_fscanf_744
	btq	%rdx, %rdi
	jc	.Lrt_fscanf_739
.Lrt_fscanf_744:
	testq	%r12, %r12
	je	.Lrt_fscanf_745
	movb	%dl, (%r12,%rax)
.Lrt_fscanf_745:
	addq	$1, %rax
	cmpq	%rcx, %rax
	jb	.Lrt_fscanf_746
	jmp	.Lrt_fscanf_739
.Lrt_fscanf_880:
	cmpq	%rcx, %rax
	jb	.Lrt_fscanf_743
	jmp	.Lrt_fscanf_739
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_695:
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
	je	.Lrt_fscanf_697
	rep bsfq	%r14, %r14
	leal	-7(%r14), %esi
	leaq	rt_fscanf_powers_of_ten(%rip), %r14
	movl	%esi, 12(%rsp)
	shrl	$3, %esi
	movl	%esi, %r15d
	imulq	(%r14,%r15,8), %r9
	testl	%esi, %esi
	je	.Lrt_fscanf_698
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
.Lrt_fscanf_698:
	leaq	(%r9,%rcx), %rdx
	addl	$8, %esi
	jmp	.Lrt_fscanf_696
.Lrt_fscanf_707:
	cmpb	$32, %sil
	ja	.Lrt_fscanf_718
	movl	$8388639, %ecx
	salq	$9, %rcx
.Lrt_fscanf_719:
	btq	%rsi, %rcx
	jnc	.Lrt_fscanf_718
	movzbl	1(%rax), %esi
	addq	$1, %rax
	movl	%esi, %edx
	cmpb	$32, %sil
	jbe	.Lrt_fscanf_719
.Lrt_fscanf_718:
	xorl	%ecx, %ecx
	cmpb	$45, %dl
	sete	%cl
	xorl	%esi, %esi
	xorl	%edi, %edi
	movq	%rcx, %r8
	addq	%rcx, %rax
	negq	%r8
	jmp	.Lrt_fscanf_720
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_721:
	subl	$48, %edx
	leaq	(%rdi,%rdi,4), %rdi
	addq	$1, %rsi
	movslq	%edx, %rdx
	leaq	(%rdx,%rdi,2), %rdi
	cmpq	$19, %rsi
	je	.Lrt_fscanf_676
.Lrt_fscanf_720:
	movzbl	(%rax,%rsi), %edx
	movl	%edx, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	jbe	.Lrt_fscanf_721
	leal	-1(%rsi), %edx
	cmpl	$17, %edx
	ja	.Lrt_fscanf_676
	movq	%r8, %rdx
	addq	%rsi, %rax
	xorq	%rdi, %rdx
	addq	%rcx, %rdx
	jmp	.Lrt_fscanf_717
.Lrt_fscanf_733:
	testq	%r12, %r12
	je	.Lrt_fscanf_734
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
	jmp	.Lrt_fscanf_734
.Lrt_fscanf_748:
	movb	%cl, (%r12)
	jmp	.Lrt_fscanf_706
.Lrt_fscanf_711:
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
	je	.Lrt_fscanf_713
	rep bsfq	%rdi, %rdi
	leaq	rt_fscanf_powers_of_ten(%rip), %r10
	leal	-7(%rdi), %r14d
	movl	%r14d, %edi
	shrl	$3, %edi
	movl	%edi, %r15d
	imulq	(%r10,%r15,8), %rsi
	testl	%edi, %edi
	je	.Lrt_fscanf_714
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
.Lrt_fscanf_714:
	leaq	(%rsi,%rcx), %rdx
	addl	$8, %edi
	jmp	.Lrt_fscanf_712
.Lrt_fscanf_697:
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
.Lrt_fscanf_699:
	movzbl	(%rax,%rsi), %ecx
	movl	%ecx, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	ja	.Lrt_fscanf_696
	imulq	$10, %rdx, %rdx
	subl	$48, %ecx
	addq	$1, %rsi
	movslq	%ecx, %rcx
	addq	%rcx, %rdx
	cmpq	$20, %rsi
	jne	.Lrt_fscanf_699
	jmp	.Lrt_fscanf_676
.Lrt_fscanf_713:
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
.Lrt_fscanf_715:
	movzbl	(%rax,%rdi), %ecx
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_712
	imulq	$10, %rdx, %rdx
	subl	$48, %ecx
	addq	$1, %rdi
	movslq	%ecx, %rcx
	addq	%rcx, %rdx
	cmpq	$20, %rdi
	jne	.Lrt_fscanf_715
	jmp	.Lrt_fscanf_676
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
