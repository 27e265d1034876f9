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
	je	.Lrt_fscanf_370
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm1, 208(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm3, 240(%rsp)
	movaps	%xmm4, 256(%rsp)
	movaps	%xmm5, 272(%rsp)
	movaps	%xmm6, 288(%rsp)
	movaps	%xmm7, 304(%rsp)
.Lrt_fscanf_370:
	movq	8(%rbp), %r14
	movq	__libc_single_threaded@GOTPCREL(%rip), %rcx
	leaq	384(%rsp), %rax
	movl	$16, 72(%rsp)
	movq	16(%rbp), %r11
	movq	%rax, 80(%rsp)
	leaq	144(%rsp), %rax
	testq	%rcx, %rcx
	movq	%rax, 88(%rsp)
	setne	%dl
	cmpq	%r11, %r14
	movl	$48, 76(%rsp)
	setb	%al
	andb	%al, %dl
	movb	%dl, 59(%rsp)
	je	.Lrt_fscanf_332
	cmpb	$0, (%rcx)
	je	.Lrt_fscanf_332
	movl	192(%rbp), %esi
	testl	%esi, %esi
	jns	.Lrt_fscanf_332
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_332
	movq	88(%rsp), %rax
	xorl	%r15d, %r15d
	movq	%r14, %r13
	movq	%r12, %rbx
	movl	$16, %r10d
	movq	%rax, 8(%rsp)
	leaq	384(%rsp), %rax
	movq	%rax, 24(%rsp)
.Lrt_fscanf_216:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rdx
	cmpb	$37, %al
	je	.Lrt_fscanf_217
.Lrt_fscanf_551:
	testb	%al, %al
	je	.Lrt_fscanf_218
	cmpb	$32, %al
	ja	.Lrt_fscanf_219
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jnc	.Lrt_fscanf_220
.Lrt_fscanf_549:
	cmpq	%r11, %r13
	jnb	.Lrt_fscanf_221
	movzbl	0(%r13), %eax
	cmpb	$32, %al
	ja	.Lrt_fscanf_221
	movabsq	$4294983168, %rcx
	btq	%rax, %rcx
	jc	.Lrt_fscanf_550
.Lrt_fscanf_221:
	cmpq	%r13, %r11
	je	.Lrt_fscanf_332
.Lrt_fscanf_547:
	movq	%rdx, %rbx
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rdx
	cmpb	$37, %al
	jne	.Lrt_fscanf_551
.Lrt_fscanf_217:
	movzbl	1(%rbx), %eax
	leaq	2(%rbx), %rdx
	cmpb	$100, %al
	je	.Lrt_fscanf_552
	movl	$1, 16(%rsp)
	xorl	%edi, %edi
	cmpb	$64, %al
	jbe	.Lrt_fscanf_553
.Lrt_fscanf_240:
	cmpb	$108, %al
	je	.Lrt_fscanf_554
	cmpb	$104, %al
	je	.Lrt_fscanf_555
	movl	%eax, %ecx
	andl	$-17, %ecx
	cmpb	$106, %cl
	je	.Lrt_fscanf_249
	cmpb	$116, %al
	jne	.Lrt_fscanf_556
.Lrt_fscanf_249:
	movzbl	(%rdx), %eax
	leaq	1(%rdx), %rbx
	movl	$16, %edx
	leal	-91(%rax), %ecx
	andl	$-9, %ecx
.Lrt_fscanf_246:
	testb	%cl, %cl
	je	.Lrt_fscanf_250
	cmpb	$110, %al
	jne	.Lrt_fscanf_228
.Lrt_fscanf_251:
	movl	16(%rsp), %edi
	testl	%edi, %edi
	je	.Lrt_fscanf_216
	movq	%r13, %rcx
	subq	%r14, %rcx
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_334
	movq	8(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	movq	(%rdi,%rax), %rax
.Lrt_fscanf_335:
	cmpl	$4, %edx
	jne	.Lrt_fscanf_336
	movl	%ecx, (%rax)
	jmp	.Lrt_fscanf_216
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_219:
	testb	%al, %al
	js	.Lrt_fscanf_332
.Lrt_fscanf_220:
	cmpq	%r11, %r13
	jnb	.Lrt_fscanf_332
	cmpb	0(%r13), %al
	je	.Lrt_fscanf_557
.Lrt_fscanf_332:
	leaq	72(%rsp), %rdx
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	__isoc99_vfscanf@PLT
	movl	%eax, %r15d
.Lrt_fscanf_212:
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
.Lrt_fscanf_218:
	.cfi_restore_state
	movq	%r13, 8(%rbp)
	jmp	.Lrt_fscanf_212
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_557:
	addq	$1, %r13
	jmp	.Lrt_fscanf_547
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_552:
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_226
	movq	8(%rsp), %rdi
	movl	%r10d, %ecx
	movq	(%rdi,%rcx), %rdi
	movq	%rdi, 16(%rsp)
.Lrt_fscanf_227:
	movq	%r11, %rcx
	subq	%r13, %rcx
	cmpq	$25, %rcx
	jle	.Lrt_fscanf_349
	movzbl	0(%r13), %ecx
	movq	%r13, %rsi
	movabsq	$4294983168, %r8
	movzbl	%cl, %edi
	cmpb	$32, %cl
	ja	.Lrt_fscanf_229
.Lrt_fscanf_230:
	btq	%rdi, %r8
	jc	.Lrt_fscanf_558
.Lrt_fscanf_229:
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
	je	.Lrt_fscanf_232
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
.Lrt_fscanf_233:
	leal	-1(%r8), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_fscanf_349
	movq	32(%rsp), %rax
	leaq	(%rbx,%r8), %r13
	xorq	%rsi, %rax
	addq	%rdi, %rax
	movq	16(%rsp), %rdi
	movl	%eax, (%rdi)
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_238
	addl	$8, %r10d
.Lrt_fscanf_239:
	addl	$1, %r15d
	movq	%rdx, %rbx
	jmp	.Lrt_fscanf_216
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_550:
	addq	$1, %r13
	jmp	.Lrt_fscanf_549
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_555:
	movzbl	(%rdx), %eax
	cmpb	$104, %al
	je	.Lrt_fscanf_248
	leal	-91(%rax), %ecx
	leaq	1(%rdx), %rbx
	movl	$2, %edx
	andl	$-9, %ecx
	jmp	.Lrt_fscanf_246
.Lrt_fscanf_234:
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
.Lrt_fscanf_236:
	movzbl	(%rbx,%r9), %ecx
	movl	%ecx, %r8d
	subl	$48, %r8d
	cmpb	$9, %r8b
	ja	.Lrt_fscanf_559
	subl	$48, %ecx
	leaq	(%rsi,%rsi,4), %rsi
	addq	$1, %r9
	movslq	%ecx, %rcx
	leaq	(%rcx,%rsi,2), %rsi
	cmpq	$20, %r9
	jne	.Lrt_fscanf_236
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_349:
	movl	$1, 16(%rsp)
	movq	%rdx, %rbx
	xorl	%edi, %edi
	movl	$4, %edx
.Lrt_fscanf_228:
	cmpq	%r11, %r13
	jnb	.Lrt_fscanf_332
.Lrt_fscanf_252:
	movzbl	0(%r13), %ecx
	cmpb	$32, %cl
	ja	.Lrt_fscanf_250
	movabsq	$4294983168, %rsi
	btq	%rcx, %rsi
	jc	.Lrt_fscanf_560
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_250:
	cmpq	%r11, %r13
	jnb	.Lrt_fscanf_332
	leal	-37(%rax), %ecx
	cmpb	$83, %cl
	ja	.Lrt_fscanf_332
	leaq	.Lrt_fscanf_254(%rip), %rsi
	movzbl	%cl, %ecx
	movslq	(%rsi,%rcx,4), %rcx
	addq	%rsi, %rcx
	jmp	*%rcx
	.section	.rodata
	.align 4
	.align 4
.Lrt_fscanf_254:
	.long	.Lrt_fscanf_260-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_257-.Lrt_fscanf_254
	.long	.Lrt_fscanf_257-.Lrt_fscanf_254
	.long	.Lrt_fscanf_257-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_253-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_259-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_258-.Lrt_fscanf_254
	.long	.Lrt_fscanf_253-.Lrt_fscanf_254
	.long	.Lrt_fscanf_257-.Lrt_fscanf_254
	.long	.Lrt_fscanf_257-.Lrt_fscanf_254
	.long	.Lrt_fscanf_257-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_256-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_251-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_255-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_253-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_332-.Lrt_fscanf_254
	.long	.Lrt_fscanf_253-.Lrt_fscanf_254
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_554:
	movzbl	(%rdx), %eax
	cmpb	$108, %al
	je	.Lrt_fscanf_245
	leal	-91(%rax), %ecx
	leaq	1(%rdx), %rbx
	movl	$8, %edx
	andl	$-9, %ecx
	jmp	.Lrt_fscanf_246
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_245:
	movzbl	1(%rdx), %eax
	leaq	2(%rdx), %rbx
	movl	$16, %edx
	leal	-91(%rax), %ecx
	andl	$-9, %ecx
	jmp	.Lrt_fscanf_246
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_558:
	leaq	-25(%r11), %rdi
	cmpq	%rdi, %rsi
	jnb	.Lrt_fscanf_229
	movzbl	1(%rsi), %edi
	addq	$1, %rsi
	movl	%edi, %ecx
	cmpb	$32, %dil
	ja	.Lrt_fscanf_229
	jmp	.Lrt_fscanf_230
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_560:
	addq	$1, %r13
	cmpq	%r11, %r13
	jb	.Lrt_fscanf_252
	jmp	.Lrt_fscanf_332
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_257:
	cmpl	$1, 16(%rsp)
	jne	.Lrt_fscanf_332
	leal	-4(%rdx), %eax
	andl	$-5, %eax
	orl	%edi, %eax
	jne	.Lrt_fscanf_332
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_275
	movq	8(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	movq	(%rdi,%rax), %rcx
.Lrt_fscanf_276:
	movq	%r13, %rdi
	movq	%r11, %rsi
	movl	%r10d, 32(%rsp)
	movq	%r11, 16(%rsp)
	call	rt_fscanf_fraction
	movq	%rax, %r13
	testq	%rax, %rax
	je	.Lrt_fscanf_332
	movq	16(%rsp), %r11
	movl	32(%rsp), %r10d
	addl	$1, %r15d
	jmp	.Lrt_fscanf_216
.Lrt_fscanf_253:
	movl	16(%rsp), %ecx
	xorl	%r9d, %r9d
	testl	%ecx, %ecx
	je	.Lrt_fscanf_263
.Lrt_fscanf_344:
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_264
	movq	8(%rsp), %rsi
	movl	%r10d, %ecx
	addl	$8, %r10d
	movq	(%rsi,%rcx), %r9
.Lrt_fscanf_263:
	movl	%eax, %ecx
	andl	$-33, %ecx
	cmpb	$88, %cl
	jne	.Lrt_fscanf_265
	testl	%edi, %edi
	jne	.Lrt_fscanf_332
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	jmp	.Lrt_fscanf_269
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_561:
	subl	$48, %eax
	salq	$4, %rsi
	cltq
	orq	%rax, %rsi
.Lrt_fscanf_267:
	addq	$1, %r13
	addl	$1, %ecx
	cmpq	%r13, %r11
	je	.Lrt_fscanf_332
.Lrt_fscanf_269:
	movzbl	0(%r13), %eax
	leal	-48(%rax), %edi
	cmpb	$9, %dil
	jbe	.Lrt_fscanf_561
	orl	$32, %eax
	leal	-97(%rax), %edi
	cmpb	$5, %dil
	ja	.Lrt_fscanf_268
	movzbl	%al, %eax
	salq	$4, %rsi
	subl	$87, %eax
	cltq
	orq	%rax, %rsi
	jmp	.Lrt_fscanf_267
.Lrt_fscanf_260:
	testl	%edi, %edi
	setne	%al
	cmpl	$4, %edx
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_fscanf_332
	movl	16(%rsp), %esi
	testl	%esi, %esi
	je	.Lrt_fscanf_332
	cmpb	$37, 0(%r13)
	jne	.Lrt_fscanf_332
	addq	$1, %r13
	jmp	.Lrt_fscanf_216
.Lrt_fscanf_255:
	cmpl	$4, %edx
	jne	.Lrt_fscanf_332
	testl	%edi, %edi
	movl	%edi, %esi
	movl	16(%rsp), %edi
	movq	$-1, %rax
	cmove	%rax, %rsi
	xorl	%edx, %edx
	testl	%edi, %edi
	je	.Lrt_fscanf_283
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_284
	movq	8(%rsp), %rdi
	movl	%r10d, %eax
	addl	$8, %r10d
	movq	(%rdi,%rax), %rdx
.Lrt_fscanf_283:
	movq	%r11, %rdi
	movq	%rsi, %r9
	subq	%r13, %rdi
	cmpq	%rsi, %rdi
	cmovbe	%rdi, %r9
	cmpq	$15, %r9
	jbe	.Lrt_fscanf_357
	leaq	-16(%r9), %rax
	movdqa	.Lrt_fscanf_C1(%rip), %xmm5
	movdqa	.Lrt_fscanf_C2(%rip), %xmm4
	andq	$-16, %rax
	movdqa	.Lrt_fscanf_C3(%rip), %xmm3
	leaq	16(%rax), %r8
	xorl	%eax, %eax
	jmp	.Lrt_fscanf_295
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_286:
	testq	%rdx, %rdx
	je	.Lrt_fscanf_294
	movups	%xmm1, (%rdx,%rax)
.Lrt_fscanf_294:
	addq	$16, %rax
	cmpq	%r8, %rax
	je	.Lrt_fscanf_285
.Lrt_fscanf_295:
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
	je	.Lrt_fscanf_286
	rep bsfl	%ecx, %ecx
	movslq	%ecx, %r9
	movl	%ecx, 32(%rsp)
	movq	%r9, 40(%rsp)
	testq	%rdx, %rdx
	je	.Lrt_fscanf_288
	testq	%rax, %rax
	je	.Lrt_fscanf_287
	leaq	-16(%rax,%r9), %rcx
	movdqu	0(%r13,%rcx), %xmm6
	movups	%xmm6, (%rdx,%rcx)
.Lrt_fscanf_288:
	movq	40(%rsp), %r8
	addq	%rax, %r8
.Lrt_fscanf_293:
	cmpq	%r8, %rdi
	jne	.Lrt_fscanf_371
	cmpq	%r8, %rsi
	jne	.Lrt_fscanf_332
.Lrt_fscanf_371:
	movl	16(%rsp), %ecx
	addq	%r8, %r13
	testl	%ecx, %ecx
	je	.Lrt_fscanf_216
.Lrt_fscanf_548:
	movb	$0, (%r8,%rdx)
	addl	$1, %r15d
	jmp	.Lrt_fscanf_216
.Lrt_fscanf_259:
	cmpl	$4, %edx
	jne	.Lrt_fscanf_332
	movl	%edi, %edx
	testl	%edi, %edi
	movq	$-1, %rax
	cmovne	%rdx, %rax
	movl	16(%rsp), %edx
	xorl	%r8d, %r8d
	testl	%edx, %edx
	je	.Lrt_fscanf_301
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_302
	movq	8(%rsp), %rdi
	movl	%r10d, %edx
	addl	$8, %r10d
	movq	(%rdi,%rdx), %r8
.Lrt_fscanf_301:
	movzbl	(%rbx), %ecx
	cmpb	$94, %cl
	jne	.Lrt_fscanf_303
	movzbl	1(%rbx), %ecx
	testb	%cl, %cl
	je	.Lrt_fscanf_304
	cmpb	$93, 2(%rbx)
	je	.Lrt_fscanf_562
.Lrt_fscanf_304:
	movq	$0, 128(%rsp)
	pxor	%xmm0, %xmm0
	addq	$1, %rbx
	movl	$1, 128(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 112(%rsp)
.Lrt_fscanf_345:
	movl	%ecx, %edx
	testb	%cl, %cl
	je	.Lrt_fscanf_332
	movq	%r13, 48(%rsp)
	leaq	2(%rbx), %rdi
	xorl	%esi, %esi
	xorl	%r9d, %r9d
	movq	%r14, 32(%rsp)
	movzbl	59(%rsp), %r13d
	movq	%r11, 40(%rsp)
	jmp	.Lrt_fscanf_322
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_325:
	movl	%edx, %esi
	movl	$1, %r9d
	shrb	$6, %sil
	salq	%cl, %r9
	andl	$3, %esi
	orq	%r9, 96(%rsp,%rsi,8)
	testb	%r11b, %r11b
	je	.Lrt_fscanf_332
	leaq	1(%rdi), %rcx
	cmpb	$93, %r11b
	je	.Lrt_fscanf_324
.Lrt_fscanf_323:
	movq	%rcx, %rdi
	movl	%edx, %esi
	movl	%r13d, %r9d
	movl	%r11d, %edx
	movl	%r11d, %ecx
.Lrt_fscanf_322:
	movzbl	-1(%rdi), %r11d
	movq	%rdi, %rbx
	cmpb	$45, %dl
	jne	.Lrt_fscanf_325
	testb	%r9b, %r9b
	je	.Lrt_fscanf_325
	testb	%r11b, %r11b
	setne	%r14b
	cmpb	$93, %r11b
	setne	%r9b
	testb	%r9b, %r14b
	je	.Lrt_fscanf_325
	cmpb	%sil, %r11b
	jb	.Lrt_fscanf_325
	movzbl	%sil, %ecx
	movzbl	%r11b, %ebx
	movl	$1, %r9d
	cmpl	%ebx, %ecx
	jnb	.Lrt_fscanf_563
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_326:
	movl	%ecx, %edx
	movq	%r9, %rsi
	salq	%cl, %rsi
	shrl	$6, %edx
	addl	$1, %ecx
	orq	%rsi, 96(%rsp,%rdx,8)
	cmpl	%ebx, %ecx
	jne	.Lrt_fscanf_326
	leaq	1(%rdi), %rcx
	movl	$45, %edx
	jmp	.Lrt_fscanf_323
.Lrt_fscanf_256:
	movzbl	0(%r13), %esi
	leal	-43(%rsi), %ecx
	andl	$-3, %ecx
	cmpb	$1, %cl
	movq	%r13, %rcx
	adcq	$0, %rcx
	cmpq	%r11, %rcx
	jnb	.Lrt_fscanf_332
	cmpb	$48, (%rcx)
	je	.Lrt_fscanf_332
	movl	16(%rsp), %ecx
	xorl	%r9d, %r9d
	testl	%ecx, %ecx
	jne	.Lrt_fscanf_344
.Lrt_fscanf_265:
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
	call	rt_fscanf_integer
	movq	32(%rsp), %r11
	movl	40(%rsp), %r10d
	testq	%rax, %rax
	movq	%rax, %r13
	je	.Lrt_fscanf_332
.Lrt_fscanf_274:
	movl	16(%rsp), %eax
	addl	%eax, %r15d
	jmp	.Lrt_fscanf_216
.Lrt_fscanf_258:
	cmpl	$4, %edx
	jne	.Lrt_fscanf_332
	testl	%edi, %edi
	movl	$1, %edx
	movq	%r11, %rax
	cmovne	%rdi, %rdx
	subq	%r13, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_fscanf_332
	movl	16(%rsp), %r8d
	testl	%r8d, %r8d
	je	.Lrt_fscanf_277
	cmpl	$47, %r10d
	ja	.Lrt_fscanf_278
	movq	8(%rsp), %rsi
	movl	%r10d, %eax
	addl	$8, %r10d
	movq	(%rsi,%rax), %rax
.Lrt_fscanf_279:
	cmpl	$1, %edi
	ja	.Lrt_fscanf_280
	movzbl	0(%r13), %ecx
	movb	%cl, (%rax)
.Lrt_fscanf_281:
	addl	$1, %r15d
.Lrt_fscanf_277:
	addq	%rdx, %r13
	jmp	.Lrt_fscanf_216
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_553:
	cmpb	$42, %al
	jne	.Lrt_fscanf_241
	movl	$0, 16(%rsp)
	movzbl	2(%rbx), %eax
	leaq	3(%rbx), %rdx
.Lrt_fscanf_241:
	cmpb	$48, %al
	je	.Lrt_fscanf_332
	leal	-48(%rax), %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_352
	leaq	8(%rdx), %rsi
	xorl	%edi, %edi
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_242:
	leal	(%rdi,%rdi,4), %ecx
	addq	$1, %rdx
	leal	-48(%rax,%rcx,2), %edi
	movzbl	-1(%rdx), %eax
	leal	-48(%rax), %ecx
	cmpb	$9, %cl
	ja	.Lrt_fscanf_240
	cmpq	%rsi, %rdx
	jne	.Lrt_fscanf_242
	jmp	.Lrt_fscanf_332
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_248:
	movzbl	1(%rdx), %eax
	leaq	2(%rdx), %rbx
	movl	$1, %edx
	leal	-91(%rax), %ecx
	andl	$-9, %ecx
	jmp	.Lrt_fscanf_246
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_556:
	leal	-91(%rax), %ecx
	movq	%rdx, %rbx
	movl	$4, %edx
	andl	$-9, %ecx
	jmp	.Lrt_fscanf_246
.Lrt_fscanf_324:
	movq	32(%rsp), %r14
	movq	40(%rsp), %r11
	movq	48(%rsp), %r13
	testq	%rdi, %rdi
	je	.Lrt_fscanf_332
	movq	%r11, %r9
	movl	128(%rsp), %edi
	xorl	%edx, %edx
	subq	%r13, %r9
	jmp	.Lrt_fscanf_331
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_564:
	testq	%r8, %r8
	je	.Lrt_fscanf_330
	movb	%cl, (%r8,%rdx)
.Lrt_fscanf_330:
	addq	$1, %rdx
	cmpq	%rdx, %rax
	je	.Lrt_fscanf_320
	cmpq	%rdx, %r9
	je	.Lrt_fscanf_320
.Lrt_fscanf_331:
	movzbl	0(%r13,%rdx), %ecx
	movl	%ecx, %esi
	shrb	$6, %sil
	andl	$3, %esi
	movq	96(%rsp,%rsi,8), %rsi
	shrq	%cl, %rsi
	andl	$1, %esi
	cmpl	%edi, %esi
	jne	.Lrt_fscanf_564
.Lrt_fscanf_320:
	testq	%rdx, %rdx
	je	.Lrt_fscanf_332
.Lrt_fscanf_319:
	addq	%rdx, %r13
	cmpq	%rdx, %rax
	je	.Lrt_fscanf_372
	cmpq	%r13, %r11
	je	.Lrt_fscanf_332
.Lrt_fscanf_372:
	movl	16(%rsp), %r9d
	testl	%r9d, %r9d
	jne	.Lrt_fscanf_548
	jmp	.Lrt_fscanf_216
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_226:
	movq	24(%rsp), %rdi
	movq	(%rdi), %rdi
	movq	%rdi, 16(%rsp)
	jmp	.Lrt_fscanf_227
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_238:
	addq	$8, 24(%rsp)
	jmp	.Lrt_fscanf_239
.Lrt_fscanf_232:
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
	je	.Lrt_fscanf_234
	rep bsfq	%r9, %r9
	leaq	rt_fscanf_powers_of_ten(%rip), %rcx
	movq	40(%rsp), %r8
	leal	-7(%r9), %esi
	movl	%esi, %r9d
	movl	%esi, 60(%rsp)
	shrl	$3, %r9d
	movl	%r9d, %esi
	imulq	(%rcx,%rsi,8), %r8
	movq	%r8, %rsi
	testl	%r9d, %r9d
	je	.Lrt_fscanf_235
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
.Lrt_fscanf_235:
	leal	8(%r9), %r8d
	jmp	.Lrt_fscanf_233
.Lrt_fscanf_303:
	movq	$0, 128(%rsp)
	pxor	%xmm0, %xmm0
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 112(%rsp)
	jmp	.Lrt_fscanf_345
.Lrt_fscanf_357:
	xorl	%r8d, %r8d
.Lrt_fscanf_285:
	cmpq	%r9, %r8
	jnb	.Lrt_fscanf_293
	movabsq	$4294983168, %rcx
.Lrt_fscanf_298:
	movzbl	0(%r13,%r8), %eax
	cmpb	$32, %al
	ja	.Lrt_fscanf_296
	btq	%rax, %rcx
	jc	.Lrt_fscanf_293
.Lrt_fscanf_296:
	testq	%rdx, %rdx
	je	.Lrt_fscanf_297
	movb	%al, (%rdx,%r8)
.Lrt_fscanf_297:
	addq	$1, %r8
	cmpq	%r8, %r9
	jne	.Lrt_fscanf_298
	jmp	.Lrt_fscanf_293
.Lrt_fscanf_336:
	cmpl	$7, %edx
	jbe	.Lrt_fscanf_338
	movq	%rcx, (%rax)
	jmp	.Lrt_fscanf_216
.Lrt_fscanf_334:
	movq	24(%rsp), %rdi
	movq	(%rdi), %rax
	addq	$8, %rdi
	movq	%rdi, 24(%rsp)
	jmp	.Lrt_fscanf_335
.Lrt_fscanf_562:
	movq	%r11, %rdi
	subq	%r13, %rdi
	cmpq	%rax, %rdi
	cmova	%rax, %rdi
	cmpq	$15, %rdi
	jbe	.Lrt_fscanf_364
	movd	%ecx, %xmm2
	leaq	-16(%rdi), %rdx
	punpcklbw	%xmm2, %xmm2
	andq	$-16, %rdx
	punpcklwd	%xmm2, %xmm2
	leaq	16(%rdx), %r9
	xorl	%edx, %edx
	pshufd	$0, %xmm2, %xmm2
	jmp	.Lrt_fscanf_315
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_306:
	testq	%r8, %r8
	je	.Lrt_fscanf_314
	movups	%xmm0, (%r8,%rdx)
.Lrt_fscanf_314:
	addq	$16, %rdx
	cmpq	%rdx, %r9
	je	.Lrt_fscanf_565
.Lrt_fscanf_315:
	movdqu	0(%r13,%rdx), %xmm0
	movdqa	%xmm0, %xmm1
	pcmpeqb	%xmm2, %xmm1
	pmovmskb	%xmm1, %esi
	testl	%esi, %esi
	je	.Lrt_fscanf_306
	xorl	%ecx, %ecx
	rep bsfl	%esi, %ecx
	movslq	%ecx, %rdi
	movq	%rdi, 32(%rsp)
	testq	%r8, %r8
	je	.Lrt_fscanf_308
	testq	%rdx, %rdx
	je	.Lrt_fscanf_307
	leaq	-16(%rdi,%rdx), %rcx
	movdqu	0(%r13,%rcx), %xmm7
	movups	%xmm7, (%r8,%rcx)
.Lrt_fscanf_308:
	movq	32(%rsp), %rdi
	addq	%rdi, %rdx
.Lrt_fscanf_313:
	addq	$3, %rbx
	jmp	.Lrt_fscanf_320
.Lrt_fscanf_338:
	cmpl	$2, %edx
	je	.Lrt_fscanf_566
	movb	%cl, (%rax)
	jmp	.Lrt_fscanf_216
.Lrt_fscanf_275:
	movq	24(%rsp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, 24(%rsp)
	jmp	.Lrt_fscanf_276
.Lrt_fscanf_280:
	movq	%r13, %rsi
	movq	%rax, %rdi
	movl	%r10d, 40(%rsp)
	movq	%r11, 32(%rsp)
	movq	%rdx, 16(%rsp)
	call	memcpy@PLT
	movl	40(%rsp), %r10d
	movq	32(%rsp), %r11
	movq	16(%rsp), %rdx
	jmp	.Lrt_fscanf_281
.Lrt_fscanf_278:
	movq	24(%rsp), %rsi
	movq	(%rsi), %rax
	addq	$8, %rsi
	movq	%rsi, 24(%rsp)
	jmp	.Lrt_fscanf_279
.Lrt_fscanf_287:
	testq	%rdx, %rdx
	je	.Lrt_fscanf_288
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
	jmp	.Lrt_fscanf_288
.Lrt_fscanf_268:
	testl	%ecx, %ecx
	sete	%dil
	cmpl	$15, %ecx
	setg	%cl
	orb	%cl, %dil
	jne	.Lrt_fscanf_332
	cmpb	$120, %al
	je	.Lrt_fscanf_332
	testq	%r9, %r9
	je	.Lrt_fscanf_274
	cmpl	$4, %edx
	jne	.Lrt_fscanf_271
	movl	%esi, (%r9)
	jmp	.Lrt_fscanf_274
.Lrt_fscanf_352:
	xorl	%edi, %edi
	jmp	.Lrt_fscanf_240
.Lrt_fscanf_264:
	movq	24(%rsp), %rsi
	movq	(%rsi), %r9
	addq	$8, %rsi
	movq	%rsi, 24(%rsp)
	jmp	.Lrt_fscanf_263
.Lrt_fscanf_565:
	cmpq	%rdi, %rdx
	jb	.Lrt_fscanf_318
	jmp	.Lrt_fscanf_567
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_568:
	testq	%r8, %r8
	je	.Lrt_fscanf_317
	movb	%sil, (%r8,%rdx)
.Lrt_fscanf_317:
	addq	$1, %rdx
	cmpq	%rdi, %rdx
	jnb	.Lrt_fscanf_313
.Lrt_fscanf_318:
	movzbl	0(%r13,%rdx), %esi
	cmpb	%sil, %cl
	jne	.Lrt_fscanf_568
	jmp	.Lrt_fscanf_313
.Lrt_fscanf_563:
	leaq	1(%rdi), %rcx
	jmp	.Lrt_fscanf_323
.Lrt_fscanf_284:
	movq	24(%rsp), %rax
	movq	(%rax), %rdx
	addq	$8, %rax
	movq	%rax, 24(%rsp)
	jmp	.Lrt_fscanf_283
.Lrt_fscanf_302:
	movq	24(%rsp), %rdi
	movq	(%rdi), %r8
	addq	$8, %rdi
	movq	%rdi, 24(%rsp)
	jmp	.Lrt_fscanf_301
.Lrt_fscanf_566:
	movw	%cx, (%rax)
	jmp	.Lrt_fscanf_216
.Lrt_fscanf_307:
	testq	%r8, %r8
	je	.Lrt_fscanf_308
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
	je	.Lrt_fscanf_310
	leaq	(%r8,%rdi), %rsi
.Lrt_fscanf_310:
	movl	(%r9), %edi
	movl	%edi, (%rsi)
	movl	%ecx, %edi
	leaq	96(%rsp), %rsi
	andl	$12, %edi
	leaq	0(%r13,%rdi), %r9
	testb	$2, %cl
	je	.Lrt_fscanf_311
	leaq	(%r8,%rdi), %rsi
.Lrt_fscanf_311:
	movzwl	(%r9), %edi
	movw	%di, (%rsi)
	movl	%ecx, %edi
	leaq	96(%rsp), %rsi
	andl	$14, %edi
	andb	$1, %cl
	leaq	0(%r13,%rdi), %r9
	je	.Lrt_fscanf_312
	leaq	(%r8,%rdi), %rsi
.Lrt_fscanf_312:
	movzbl	(%r9), %ecx
	movb	%cl, (%rsi)
	jmp	.Lrt_fscanf_308
.Lrt_fscanf_559:
	movl	%r9d, %r8d
	jmp	.Lrt_fscanf_233
.Lrt_fscanf_364:
	xorl	%edx, %edx
	jmp	.Lrt_fscanf_318
.Lrt_fscanf_271:
	cmpl	$7, %edx
	jbe	.Lrt_fscanf_272
	movq	%rsi, (%r9)
	jmp	.Lrt_fscanf_274
.Lrt_fscanf_567:
	addq	$3, %rbx
	jmp	.Lrt_fscanf_319
.Lrt_fscanf_272:
	cmpl	$2, %edx
	je	.Lrt_fscanf_569
	movb	%sil, (%r9)
	jmp	.Lrt_fscanf_274
.Lrt_fscanf_569:
	movw	%si, (%r9)
	jmp	.Lrt_fscanf_274
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
	jne	.Lrt_fscanf_571
	movzbl	1(%rsi), %eax
	cmpb	$100, %al
	je	.Lrt_fscanf_585
	cmpb	$115, %al
	jne	.Lrt_fscanf_575
	cmpb	$0, 2(%rsi)
	je	.Lrt_fscanf_790
.Lrt_fscanf_574:
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
.Lrt_fscanf_577:
	.cfi_restore_state
	cmpb	$99, %al
	je	.Lrt_fscanf_791
	cmpb	$117, %al
	jne	.Lrt_fscanf_574
.Lrt_fscanf_585:
	cmpb	$0, 2(%rbx)
	jne	.Lrt_fscanf_574
	movq	16(%rbp), %rcx
	movq	8(%rbp), %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_fscanf_589
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_589
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_589
	movl	192(%rbp), %r10d
	testl	%r10d, %r10d
	jns	.Lrt_fscanf_589
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_589
	movzbl	(%rax), %esi
	movl	%esi, %edx
	testq	%rcx, %rcx
	je	.Lrt_fscanf_603
	movabsq	$4294983168, %rdi
	cmpb	$32, %sil
	ja	.Lrt_fscanf_605
.Lrt_fscanf_604:
	btq	%rsi, %rdi
	jnc	.Lrt_fscanf_605
	leaq	-25(%rcx), %rsi
	cmpq	%rsi, %rax
	jnb	.Lrt_fscanf_605
	movzbl	1(%rax), %esi
	addq	$1, %rax
	movl	%esi, %edx
	cmpb	$32, %sil
	jbe	.Lrt_fscanf_604
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_605:
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
	je	.Lrt_fscanf_607
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
.Lrt_fscanf_608:
	leal	-1(%rsi), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_fscanf_589
	xorq	%rdx, %r8
	movl	%esi, %esi
	leal	(%r8,%rdi), %edx
	addq	%rsi, %rax
.Lrt_fscanf_613:
	movl	%edx, (%r12)
	jmp	.Lrt_fscanf_618
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_575:
	cmpb	$108, %al
	jne	.Lrt_fscanf_577
	movzbl	2(%rsi), %eax
	cmpb	$108, %al
	je	.Lrt_fscanf_578
	cmpb	$100, %al
	je	.Lrt_fscanf_669
	cmpb	$117, %al
	je	.Lrt_fscanf_669
.Lrt_fscanf_579:
	cmpb	$102, %al
	jne	.Lrt_fscanf_574
	cmpb	$0, 3(%rbx)
	jne	.Lrt_fscanf_574
	movq	16(%rbp), %rsi
	movq	8(%rbp), %rdi
	movq	%rsi, %rax
	subq	%rdi, %rax
	cmpq	$50, %rax
	jle	.Lrt_fscanf_589
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_589
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_589
	movl	192(%rbp), %r8d
	testl	%r8d, %r8d
	jns	.Lrt_fscanf_589
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_589
	movabsq	$4294983168, %rcx
	movzbl	(%rdi), %eax
	cmpb	$32, %al
	ja	.Lrt_fscanf_634
.Lrt_fscanf_635:
	btq	%rax, %rcx
	jnc	.Lrt_fscanf_634
	leaq	-50(%rsi), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_fscanf_634
	movzbl	1(%rdi), %eax
	addq	$1, %rdi
	cmpb	$32, %al
	jbe	.Lrt_fscanf_635
.Lrt_fscanf_634:
	movq	%r12, %rcx
	movl	$8, %edx
	call	rt_fscanf_fraction
	testq	%rax, %rax
	jne	.Lrt_fscanf_618
.Lrt_fscanf_589:
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
.Lrt_fscanf_791:
	.cfi_restore_state
	cmpb	$0, 2(%rsi)
	jne	.Lrt_fscanf_574
	movq	8(%rdi), %rax
	movq	16(%rdi), %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.Lrt_fscanf_589
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_589
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_589
	movl	192(%rdi), %ecx
	testl	%ecx, %ecx
	jns	.Lrt_fscanf_589
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_589
	movzbl	(%rax), %edx
	addq	$1, %rax
	movb	%dl, (%r12)
.Lrt_fscanf_618:
	movq	%rax, 8(%rbp)
	addq	$40, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movl	$1, %eax
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
.Lrt_fscanf_578:
	.cfi_restore_state
	movzbl	3(%rsi), %eax
	cmpb	$100, %al
	je	.Lrt_fscanf_670
	cmpb	$117, %al
	jne	.Lrt_fscanf_574
.Lrt_fscanf_670:
	cmpb	$0, 4(%rbx)
	jne	.Lrt_fscanf_574
.Lrt_fscanf_581:
	movq	16(%rbp), %rcx
	movq	8(%rbp), %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$25, %rdx
	jle	.Lrt_fscanf_589
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_589
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_589
	movl	192(%rbp), %r9d
	testl	%r9d, %r9d
	jns	.Lrt_fscanf_589
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_589
	movzbl	(%rax), %esi
	movl	%esi, %edx
	testq	%rcx, %rcx
	je	.Lrt_fscanf_619
	movabsq	$4294983168, %rdi
	cmpb	$32, %sil
	ja	.Lrt_fscanf_621
.Lrt_fscanf_620:
	btq	%rsi, %rdi
	jnc	.Lrt_fscanf_621
	leaq	-25(%rcx), %rsi
	cmpq	%rsi, %rax
	jnb	.Lrt_fscanf_621
	movzbl	1(%rax), %esi
	addq	$1, %rax
	movl	%esi, %edx
	cmpb	$32, %sil
	jbe	.Lrt_fscanf_620
.Lrt_fscanf_621:
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
	je	.Lrt_fscanf_623
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
.Lrt_fscanf_624:
	leal	-1(%rdi), %ecx
	cmpl	$17, %ecx
	ja	.Lrt_fscanf_589
	xorq	%rdx, %r8
	movl	%edi, %edi
	leaq	(%r8,%r9), %rdx
	addq	%rdi, %rax
.Lrt_fscanf_629:
	movq	%rdx, (%r12)
	jmp	.Lrt_fscanf_618
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_790:
	movq	16(%rdi), %rax
	movq	8(%rdi), %rsi
	movq	%rax, %rcx
	subq	%rsi, %rcx
	testq	%rcx, %rcx
	jle	.Lrt_fscanf_589
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_589
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_589
	movl	192(%rdi), %edi
	testl	%edi, %edi
	jns	.Lrt_fscanf_589
	testb	$16, 0(%rbp)
	jne	.Lrt_fscanf_589
	movzbl	(%rsi), %edx
	cmpb	$32, %dl
	ja	.Lrt_fscanf_792
	movabsq	$4294983168, %rcx
.Lrt_fscanf_640:
	btq	%rdx, %rcx
	jnc	.Lrt_fscanf_789
	leaq	-1(%rax), %rdx
	cmpq	%rdx, %rsi
	jnb	.Lrt_fscanf_789
	movzbl	1(%rsi), %edx
	addq	$1, %rsi
	cmpb	$32, %dl
	jbe	.Lrt_fscanf_640
.Lrt_fscanf_789:
	subq	%rsi, %rax
	movq	%rax, %rcx
	cmpq	$15, %rax
	jbe	.Lrt_fscanf_644
.Lrt_fscanf_662:
	movdqa	.Lrt_fscanf_C1(%rip), %xmm5
	movdqa	.Lrt_fscanf_C2(%rip), %xmm4
	xorl	%eax, %eax
	movdqa	.Lrt_fscanf_C3(%rip), %xmm3
	jmp	.Lrt_fscanf_654
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_645:
	testq	%r12, %r12
	je	.Lrt_fscanf_653
	movups	%xmm1, (%r12,%rax)
.Lrt_fscanf_653:
	addq	$16, %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	cmpq	$15, %rdx
	jbe	.Lrt_fscanf_793
.Lrt_fscanf_654:
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
	je	.Lrt_fscanf_645
	rep bsfl	%edx, %edx
	movslq	%edx, %rdi
	testq	%r12, %r12
	je	.Lrt_fscanf_647
	testq	%rax, %rax
	je	.Lrt_fscanf_646
	leaq	-16(%rdi,%rax), %rdx
	movdqu	(%rsi,%rdx), %xmm6
	movups	%xmm6, (%r12,%rdx)
.Lrt_fscanf_647:
	addq	%rdi, %rax
.Lrt_fscanf_652:
	cmpq	%rax, %rcx
	je	.Lrt_fscanf_589
	testq	%rax, %rax
	je	.Lrt_fscanf_589
	movb	$0, (%r12,%rax)
	addq	%rsi, %rax
	jmp	.Lrt_fscanf_618
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_571:
	cmpb	$32, %al
	jne	.Lrt_fscanf_574
	cmpb	$37, 1(%rsi)
	jne	.Lrt_fscanf_574
	cmpb	$99, 2(%rsi)
	jne	.Lrt_fscanf_574
	cmpb	$0, 3(%rsi)
	jne	.Lrt_fscanf_574
	movq	16(%rdi), %rsi
	movq	8(%rdi), %rax
	movq	%rsi, %rdx
	subq	%rax, %rdx
	testq	%rdx, %rdx
	jle	.Lrt_fscanf_589
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_fscanf_589
	cmpb	$0, (%rdx)
	je	.Lrt_fscanf_589
	movl	192(%rdi), %edx
	testl	%edx, %edx
	jns	.Lrt_fscanf_589
	testb	$16, (%rdi)
	jne	.Lrt_fscanf_589
.Lrt_fscanf_661:
	movzbl	(%rax), %ecx
	addq	$1, %rax
	cmpb	$32, %cl
	ja	.Lrt_fscanf_660
	movl	$8388639, %edx
	salq	$9, %rdx
	sarq	%cl, %rdx
	andb	$1, %dl
	je	.Lrt_fscanf_660
	cmpq	%rsi, %rax
	jne	.Lrt_fscanf_661
	jmp	.Lrt_fscanf_589
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_669:
	cmpb	$0, 3(%rbx)
	jne	.Lrt_fscanf_579
	jmp	.Lrt_fscanf_581
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_603:
	cmpb	$32, %sil
	ja	.Lrt_fscanf_614
	movabsq	$4294983168, %rcx
.Lrt_fscanf_615:
	btq	%rsi, %rcx
	jnc	.Lrt_fscanf_614
	movzbl	1(%rax), %esi
	addq	$1, %rax
	movl	%esi, %edx
	cmpb	$32, %sil
	jbe	.Lrt_fscanf_615
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_614:
	cmpb	$45, %dl
	sete	%dl
	xorl	%esi, %esi
	xorl	%edi, %edi
	movzbl	%dl, %edx
	movq	%rdx, %r8
	leaq	(%rax,%rdx), %rcx
	negq	%r8
	jmp	.Lrt_fscanf_616
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_617:
	subl	$48, %eax
	leaq	(%rdi,%rdi,4), %rdi
	addq	$1, %rsi
	cltq
	leaq	(%rax,%rdi,2), %rdi
	cmpq	$19, %rsi
	je	.Lrt_fscanf_589
.Lrt_fscanf_616:
	movzbl	(%rcx,%rsi), %eax
	movl	%eax, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	jbe	.Lrt_fscanf_617
	leal	-1(%rsi), %eax
	cmpl	$17, %eax
	ja	.Lrt_fscanf_589
	xorq	%r8, %rdi
	leaq	(%rcx,%rsi), %rax
	addl	%edi, %edx
	jmp	.Lrt_fscanf_613
.Lrt_fscanf_792:
	xorl	%eax, %eax
	cmpq	$15, %rcx
	jg	.Lrt_fscanf_662
.Lrt_fscanf_656:
	movabsq	$4294983168, %rdi
.Lrt_fscanf_659:
	movzbl	(%rsi,%rax), %edx
	cmpb	$32, %dl
	ja	.Lrt_fscanf_657
	btq	%rdx, %rdi
	jc	.Lrt_fscanf_652
.Lrt_fscanf_657:
	testq	%r12, %r12
	je	.Lrt_fscanf_658
	movb	%dl, (%r12,%rax)
.Lrt_fscanf_658:
	addq	$1, %rax
	cmpq	%rcx, %rax
	jb	.Lrt_fscanf_659
	jmp	.Lrt_fscanf_652
.Lrt_fscanf_793:
	cmpq	%rcx, %rax
	jb	.Lrt_fscanf_656
	jmp	.Lrt_fscanf_652
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_607:
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
	je	.Lrt_fscanf_609
	rep bsfq	%r14, %r14
	leal	-7(%r14), %esi
	leaq	rt_fscanf_powers_of_ten(%rip), %r14
	movl	%esi, 12(%rsp)
	shrl	$3, %esi
	movl	%esi, %r15d
	imulq	(%r14,%r15,8), %r9
	testl	%esi, %esi
	je	.Lrt_fscanf_610
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
.Lrt_fscanf_610:
	leaq	(%r9,%rcx), %rdx
	addl	$8, %esi
	jmp	.Lrt_fscanf_608
.Lrt_fscanf_619:
	cmpb	$32, %sil
	ja	.Lrt_fscanf_630
	movl	$8388639, %ecx
	salq	$9, %rcx
.Lrt_fscanf_631:
	btq	%rsi, %rcx
	jnc	.Lrt_fscanf_630
	movzbl	1(%rax), %esi
	addq	$1, %rax
	movl	%esi, %edx
	cmpb	$32, %sil
	jbe	.Lrt_fscanf_631
.Lrt_fscanf_630:
	xorl	%ecx, %ecx
	cmpb	$45, %dl
	sete	%cl
	xorl	%esi, %esi
	xorl	%edi, %edi
	movq	%rcx, %r8
	addq	%rcx, %rax
	negq	%r8
	jmp	.Lrt_fscanf_632
	.p2align 4,,10
	.p2align 3
.Lrt_fscanf_633:
	subl	$48, %edx
	leaq	(%rdi,%rdi,4), %rdi
	addq	$1, %rsi
	movslq	%edx, %rdx
	leaq	(%rdx,%rdi,2), %rdi
	cmpq	$19, %rsi
	je	.Lrt_fscanf_589
.Lrt_fscanf_632:
	movzbl	(%rax,%rsi), %edx
	movl	%edx, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	jbe	.Lrt_fscanf_633
	leal	-1(%rsi), %edx
	cmpl	$17, %edx
	ja	.Lrt_fscanf_589
	movq	%r8, %rdx
	addq	%rsi, %rax
	xorq	%rdi, %rdx
	addq	%rcx, %rdx
	jmp	.Lrt_fscanf_629
.Lrt_fscanf_646:
	testq	%r12, %r12
	je	.Lrt_fscanf_647
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
	jmp	.Lrt_fscanf_647
.Lrt_fscanf_660:
	movb	%cl, (%r12)
	jmp	.Lrt_fscanf_618
.Lrt_fscanf_623:
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
	je	.Lrt_fscanf_625
	rep bsfq	%rdi, %rdi
	leaq	rt_fscanf_powers_of_ten(%rip), %r10
	leal	-7(%rdi), %r14d
	movl	%r14d, %edi
	shrl	$3, %edi
	movl	%edi, %r15d
	imulq	(%r10,%r15,8), %rsi
	testl	%edi, %edi
	je	.Lrt_fscanf_626
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
.Lrt_fscanf_626:
	leaq	(%rsi,%rcx), %rdx
	addl	$8, %edi
	jmp	.Lrt_fscanf_624
.Lrt_fscanf_609:
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
.Lrt_fscanf_611:
	movzbl	(%rax,%rsi), %ecx
	movl	%ecx, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	ja	.Lrt_fscanf_608
	imulq	$10, %rdx, %rdx
	subl	$48, %ecx
	addq	$1, %rsi
	movslq	%ecx, %rcx
	addq	%rcx, %rdx
	cmpq	$20, %rsi
	jne	.Lrt_fscanf_611
	jmp	.Lrt_fscanf_589
.Lrt_fscanf_644:
	xorl	%eax, %eax
	testq	%rcx, %rcx
	jne	.Lrt_fscanf_656
	jmp	.Lrt_fscanf_589
.Lrt_fscanf_625:
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
.Lrt_fscanf_627:
	movzbl	(%rax,%rdi), %ecx
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_fscanf_624
	imulq	$10, %rdx, %rdx
	subl	$48, %ecx
	addq	$1, %rdi
	movslq	%ecx, %rcx
	addq	%rcx, %rdx
	cmpq	$20, %rdi
	jne	.Lrt_fscanf_627
	jmp	.Lrt_fscanf_589
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
