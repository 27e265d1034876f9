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
	jne	.Lrt_sscanf_35
	leaq	1(%rdi), %rsi
	subq	$1, %r12
	testq	%r10, %r10
	je	.Lrt_sscanf_36
	xorl	%eax, %eax
	cmpq	%r10, %rsi
	jnb	.Lrt_sscanf_33
.Lrt_sscanf_38:
	movq	%r10, %rax
	subq	%rsi, %rax
	testl	%edx, %edx
	jne	.Lrt_sscanf_41
	cmpq	$23, %rax
	jle	.Lrt_sscanf_41
	movabsq	$3472328296227680304, %r11
	movq	(%rsi), %rdx
	movabsq	$8536140394893047414, %rcx
	movabsq	$-9187201950435737472, %rdi
	xorq	%r11, %rdx
	leaq	(%rdx,%rcx), %rax
	orq	%rdx, %rax
	andq	%rdi, %rax
	je	.Lrt_sscanf_42
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
.Lrt_sscanf_43:
	addq	%rsi, %rax
	testq	%r10, %r10
	setne	%cl
	movl	%ecx, %edi
	cmpq	%rax, %r10
	jne	.Lrt_sscanf_80
	testb	%cl, %cl
	jne	.Lrt_sscanf_78
.Lrt_sscanf_80:
	testl	%r11d, %r11d
	jne	.Lrt_sscanf_55
.Lrt_sscanf_63:
	testb	%dil, %dil
	je	.Lrt_sscanf_72
.Lrt_sscanf_78:
	xorl	%eax, %eax
.Lrt_sscanf_33:
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
.Lrt_sscanf_35:
	.cfi_restore_state
	testq	%rsi, %rsi
	je	.Lrt_sscanf_40
	movq	%rdi, %rsi
	jmp	.Lrt_sscanf_38
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_36:
	cmpb	$0, 1(%rdi)
	movq	$-1, %rax
	je	.Lrt_sscanf_33
	movq	%rsi, %rdi
	testq	%r12, %r12
	je	.Lrt_sscanf_33
.Lrt_sscanf_40:
	xorl	%eax, %eax
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_51:
	movzbl	(%rdi,%rax), %ecx
	movl	%eax, %r11d
	movl	%ecx, %esi
	subl	$48, %esi
	cmpb	$9, %sil
	ja	.Lrt_sscanf_105
	subl	$48, %ecx
	leaq	(%rdx,%rdx,4), %rdx
	addq	$1, %rax
	movslq	%ecx, %rcx
	leaq	(%rcx,%rdx,2), %rdx
	cmpq	%r12, %rax
	jnb	.Lrt_sscanf_106
	cmpq	$20, %rax
	jne	.Lrt_sscanf_51
	movl	$20, %r11d
.Lrt_sscanf_48:
	addq	%rdi, %rax
	testq	%r10, %r10
	je	.Lrt_sscanf_55
	cmpq	%r10, %rax
	je	.Lrt_sscanf_78
.Lrt_sscanf_55:
	cmpl	$18, %r11d
	ja	.Lrt_sscanf_107
.Lrt_sscanf_56:
	testq	%r9, %r9
	je	.Lrt_sscanf_33
	movq	%rdx, %rcx
	negq	%rcx
	cmpb	$45, %bpl
	cmove	%rcx, %rdx
	cmpl	$4, %r8d
	jne	.Lrt_sscanf_59
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
.Lrt_sscanf_50:
	.cfi_restore_state
	testq	%r10, %r10
	setne	%dl
	movl	%edx, %edi
	cmpq	%rsi, %r10
	jne	.Lrt_sscanf_63
	xorl	%eax, %eax
	testb	%dl, %dl
	jne	.Lrt_sscanf_33
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_72:
	movq	$-1, %rax
	jmp	.Lrt_sscanf_33
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_41:
	cmpq	%rax, %r12
	cmova	%rax, %r12
	testq	%r12, %r12
	je	.Lrt_sscanf_50
	movq	%rsi, %rdi
	jmp	.Lrt_sscanf_40
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_105:
	movq	%rdi, %rsi
	jmp	.Lrt_sscanf_43
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_106:
	addl	$1, %r11d
	jmp	.Lrt_sscanf_48
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_42:
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
	je	.Lrt_sscanf_44
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
	je	.Lrt_sscanf_45
	testb	%sil, %sil
	jne	.Lrt_sscanf_78
	cmpl	$18, %ebx
	ja	.Lrt_sscanf_78
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
	jmp	.Lrt_sscanf_56
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_107:
	cmpl	$19, %r11d
	jne	.Lrt_sscanf_78
	testl	%ebx, %ebx
	je	.Lrt_sscanf_56
	testq	%rdx, %rdx
	jns	.Lrt_sscanf_56
	jmp	.Lrt_sscanf_78
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_59:
	cmpl	$7, %r8d
	jbe	.Lrt_sscanf_60
	movq	%rdx, (%r9)
	jmp	.Lrt_sscanf_33
.Lrt_sscanf_45:
	testb	%sil, %sil
	je	.Lrt_sscanf_56
	jmp	.Lrt_sscanf_78
.Lrt_sscanf_60:
	cmpl	$2, %r8d
	je	.Lrt_sscanf_108
	movb	%dl, (%r9)
	jmp	.Lrt_sscanf_33
.Lrt_sscanf_108:
	movw	%dx, (%r9)
	jmp	.Lrt_sscanf_33
.Lrt_sscanf_44:
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
.Lrt_sscanf_47:
	movzbl	(%rsi,%rax), %edi
	movl	%edi, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_sscanf_109
	leaq	(%rdx,%rdx,4), %rcx
	leal	-48(%rdi), %edx
	addq	$1, %rax
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %rdx
	cmpq	$20, %rax
	jne	.Lrt_sscanf_47
	movq	%rsi, %rdi
	movl	$20, %r11d
	jmp	.Lrt_sscanf_48
.Lrt_sscanf_109:
	movl	%eax, %r11d
	movq	%rsi, %rdi
	jmp	.Lrt_sscanf_48
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
	jne	.Lrt_sscanf_111
	leaq	1(%rdi), %rdi
	testq	%rsi, %rsi
	je	.Lrt_sscanf_112
	cmpq	%rsi, %rdi
	jnb	.Lrt_sscanf_117
	movq	$0, 16(%rsp)
	movq	%rsi, %r9
	movq	%rdi, %r8
	subq	%rdi, %r9
	cmpq	$23, %r9
	jle	.Lrt_sscanf_116
.Lrt_sscanf_115:
	movabsq	$3472328296227680304, %r9
	movq	(%rdi), %rdx
	movabsq	$8536140394893047414, %rcx
	movabsq	$-9187201950435737472, %r8
	xorq	%r9, %rdx
	leaq	(%rdx,%rcx), %rax
	orq	%rdx, %rax
	andq	%r8, %rax
	je	.Lrt_sscanf_119
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
.Lrt_sscanf_120:
	cmpq	%rdx, %rsi
	je	.Lrt_sscanf_117
.Lrt_sscanf_131:
	cmpl	$19, %eax
	ja	.Lrt_sscanf_117
.Lrt_sscanf_130:
	testl	%eax, %eax
	je	.Lrt_sscanf_132
	movzbl	(%rdx), %ecx
	cmpb	$46, %cl
	je	.Lrt_sscanf_155
.Lrt_sscanf_133:
	orl	$32, %ecx
	testl	%eax, %eax
	je	.Lrt_sscanf_117
	cmpb	$120, %cl
	je	.Lrt_sscanf_117
	cmpb	$101, %cl
	je	.Lrt_sscanf_204
.Lrt_sscanf_149:
	movq	16(%rsp), %rax
	leaq	22(%rax), %rcx
	cmpq	$44, %rcx
	ja	.Lrt_sscanf_117
	movabsq	$9007199254740992, %rcx
	cmpq	%rbx, %rcx
	jb	.Lrt_sscanf_117
	stmxcsr	4(%rsp)
	testl	$24576, 4(%rsp)
	jne	.Lrt_sscanf_117
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rbx, %xmm0
	testq	%rax, %rax
	js	.Lrt_sscanf_205
	leaq	rt_sscanf_exact_powers(%rip), %rcx
	mulsd	(%rcx,%rax,8), %xmm0
.Lrt_sscanf_151:
	cmpb	$45, %r13b
	jne	.Lrt_sscanf_152
	xorpd	.Lrt_sscanf_C0(%rip), %xmm0
.Lrt_sscanf_152:
	movq	%xmm0, %rax
	cmpl	$8, %ebp
	jne	.Lrt_sscanf_153
	movq	%xmm0, (%r12)
	jmp	.Lrt_sscanf_110
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_111:
	movq	$0, 16(%rsp)
	movq	$-1, %r9
	testq	%rsi, %rsi
	jne	.Lrt_sscanf_206
.Lrt_sscanf_116:
	xorl	%edx, %edx
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_126:
	movzbl	(%r8,%rdx), %ecx
	movl	%edx, %eax
	movl	%ecx, %edi
	subl	$48, %edi
	cmpb	$9, %dil
	ja	.Lrt_sscanf_207
	subl	$48, %ecx
	leaq	(%rbx,%rbx,4), %rdi
	addq	$1, %rdx
	movslq	%ecx, %rcx
	leaq	(%rcx,%rdi,2), %rbx
	cmpq	%r9, %rdx
	jnb	.Lrt_sscanf_208
	cmpq	$20, %rdx
	jne	.Lrt_sscanf_126
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_117:
	xorl	%edx, %edx
.Lrt_sscanf_110:
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
.Lrt_sscanf_206:
	.cfi_restore_state
	movq	%rsi, %r9
	subq	%rdi, %r9
	cmpq	$23, %r9
	jg	.Lrt_sscanf_115
	testq	%r9, %r9
	jne	.Lrt_sscanf_116
	cmpq	%rdi, %rsi
	je	.Lrt_sscanf_117
	movq	%r8, %rdx
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_132:
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	cmpb	$46, (%rdx)
	jne	.Lrt_sscanf_117
.Lrt_sscanf_155:
	leaq	1(%rdx), %rdi
	testq	%rsi, %rsi
	je	.Lrt_sscanf_158
	movq	%rsi, %r11
	subq	%rdi, %r11
	cmpq	$23, %r11
	jle	.Lrt_sscanf_135
	movabsq	$3472328296227680304, %r8
	movq	1(%rdx), %r9
	movabsq	$8536140394893047414, %r15
	movabsq	$-9187201950435737472, %r14
	xorq	%r8, %r9
	leaq	(%r9,%r15), %rcx
	orq	%r9, %rcx
	andq	%r14, %rcx
	je	.Lrt_sscanf_136
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
.Lrt_sscanf_137:
	cmpq	%rdx, %rsi
	je	.Lrt_sscanf_117
.Lrt_sscanf_147:
	addl	%r10d, %eax
	cmpl	$19, %eax
	ja	.Lrt_sscanf_117
	movl	%r10d, %ecx
	testl	%r10d, %r10d
	je	.Lrt_sscanf_148
	leaq	rt_sscanf_powers_of_ten(%rip), %rdi
	imulq	(%rdi,%rcx,8), %rbx
	addq	%r14, %rbx
.Lrt_sscanf_148:
	negq	%rcx
	movq	%rcx, 16(%rsp)
	movzbl	(%rdx), %ecx
	jmp	.Lrt_sscanf_133
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_112:
	cmpb	$0, 1(%r8)
	je	.Lrt_sscanf_117
	movq	$0, 16(%rsp)
	movq	%rdi, %r8
	movq	$-1, %r9
	jmp	.Lrt_sscanf_116
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_158:
	movq	$-1, %r11
.Lrt_sscanf_134:
	movl	$1, %ecx
	xorl	%r14d, %r14d
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_143:
	movzbl	(%rdx,%rcx), %r8d
	movl	%ecx, %r10d
	movl	%r8d, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	ja	.Lrt_sscanf_209
	subl	$48, %r8d
	leaq	(%r14,%r14,4), %r9
	movslq	%r8d, %r8
	leaq	(%r8,%r9,2), %r14
	cmpq	%r11, %rcx
	jnb	.Lrt_sscanf_144
	addq	$1, %rcx
	cmpq	$21, %rcx
	jne	.Lrt_sscanf_143
	addq	$21, %rdx
	testq	%rsi, %rsi
	je	.Lrt_sscanf_117
	movl	$20, %r10d
	jmp	.Lrt_sscanf_137
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_205:
	negq	%rax
	leaq	rt_sscanf_exact_powers(%rip), %rcx
	divsd	(%rcx,%rax,8), %xmm0
	jmp	.Lrt_sscanf_151
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_207:
	addq	%r8, %rdx
	testq	%rsi, %rsi
	je	.Lrt_sscanf_130
	jmp	.Lrt_sscanf_120
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_208:
	addl	$1, %eax
	addq	%r8, %rdx
.Lrt_sscanf_128:
	testq	%rsi, %rsi
	je	.Lrt_sscanf_131
	jmp	.Lrt_sscanf_120
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_204:
	leaq	16(%rsp), %rax
	leaq	1(%rdx), %rdi
	movq	%rax, %rdx
	call	rt_sscanf_exponent
	movq	%rax, %rdx
	testq	%rax, %rax
	jne	.Lrt_sscanf_149
	jmp	.Lrt_sscanf_117
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_209:
	subl	$1, %ecx
	movq	%rcx, %r10
.Lrt_sscanf_144:
	leaq	(%rdi,%rcx), %rdx
	testq	%rsi, %rsi
	je	.Lrt_sscanf_147
	jmp	.Lrt_sscanf_137
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_153:
	andl	$536870911, %eax
	cmpq	$268435456, %rax
	je	.Lrt_sscanf_117
	cvtsd2ss	%xmm0, %xmm0
	movss	%xmm0, (%r12)
	jmp	.Lrt_sscanf_110
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_119:
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
	je	.Lrt_sscanf_121
	rep bsfq	%rcx, %rcx
	leaq	rt_sscanf_powers_of_ten(%rip), %r8
	subl	$7, %ecx
	movl	%ecx, %eax
	shrl	$3, %eax
	movl	%eax, %r14d
	imulq	(%r8,%r14,8), %rbx
	testl	%eax, %eax
	je	.Lrt_sscanf_122
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
.Lrt_sscanf_122:
	leal	8(%rax), %edx
	movq	%rdx, %rax
	addq	%rdi, %rdx
	jmp	.Lrt_sscanf_120
.Lrt_sscanf_135:
	testq	%r11, %r11
	jne	.Lrt_sscanf_134
	xorl	%r14d, %r14d
	movq	%rdi, %rdx
	xorl	%r10d, %r10d
	jmp	.Lrt_sscanf_137
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_136:
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
	je	.Lrt_sscanf_138
	rep bsfq	%r15, %r15
	leaq	rt_sscanf_powers_of_ten(%rip), %r14
	subl	$7, %r15d
	movl	%r15d, %edx
	shrl	$3, %edx
	movl	%edx, %r9d
	imulq	(%r14,%r9,8), %rcx
	movq	%rcx, %r14
	testl	%edx, %edx
	je	.Lrt_sscanf_139
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
.Lrt_sscanf_139:
	leal	8(%rdx), %ecx
	movq	%rcx, %r10
	leaq	(%rdi,%rcx), %rdx
	jmp	.Lrt_sscanf_137
.Lrt_sscanf_121:
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
.Lrt_sscanf_123:
	movzbl	(%rdi,%rdx), %eax
	movl	%eax, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_sscanf_210
	subl	$48, %eax
	leaq	(%rbx,%rbx,4), %rcx
	addq	$1, %rdx
	cltq
	leaq	(%rax,%rcx,2), %rbx
	cmpq	$20, %rdx
	jne	.Lrt_sscanf_123
	jmp	.Lrt_sscanf_117
.Lrt_sscanf_138:
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
.Lrt_sscanf_140:
	movzbl	1(%rdx,%r8), %r9d
	movl	%r9d, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_sscanf_211
	leal	-48(%r9), %ecx
	leaq	(%r14,%r14,4), %r10
	addq	$1, %r8
	movslq	%ecx, %rcx
	leaq	(%rcx,%r10,2), %r14
	cmpq	$20, %r8
	jne	.Lrt_sscanf_140
	movl	$20, %r10d
.Lrt_sscanf_141:
	leaq	(%rdi,%r8), %rdx
	jmp	.Lrt_sscanf_137
.Lrt_sscanf_210:
	movl	%edx, %eax
	addq	%rdi, %rdx
	jmp	.Lrt_sscanf_128
.Lrt_sscanf_211:
	movl	%r8d, %r10d
	jmp	.Lrt_sscanf_141
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
	je	.Lrt_sscanf_355
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm1, 192(%rsp)
	movaps	%xmm2, 208(%rsp)
	movaps	%xmm3, 224(%rsp)
	movaps	%xmm4, 240(%rsp)
	movaps	%xmm5, 256(%rsp)
	movaps	%xmm6, 272(%rsp)
	movaps	%xmm7, 288(%rsp)
.Lrt_sscanf_355:
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
.Lrt_sscanf_214:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rcx
	cmpb	$37, %al
	je	.Lrt_sscanf_215
	testb	%al, %al
	je	.Lrt_sscanf_212
	cmpb	$32, %al
	ja	.Lrt_sscanf_217
	movabsq	$4294983168, %rdx
	btq	%rax, %rdx
	jc	.Lrt_sscanf_485
.Lrt_sscanf_218:
	movzbl	0(%rbp), %edx
	testb	%dl, %dl
	je	.Lrt_sscanf_256
	cmpb	%dl, %al
	je	.Lrt_sscanf_486
.Lrt_sscanf_212:
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
.Lrt_sscanf_215:
	.cfi_restore_state
	movzbl	1(%rbx), %edi
	leaq	2(%rbx), %r11
	cmpb	$100, %dil
	je	.Lrt_sscanf_487
	xorl	%ecx, %ecx
	movl	$1, %r10d
	cmpb	$64, %dil
	jbe	.Lrt_sscanf_488
.Lrt_sscanf_232:
	movzbl	0(%rbp), %r9d
	cmpb	$108, %dil
	je	.Lrt_sscanf_489
	cmpb	$104, %dil
	je	.Lrt_sscanf_490
	movl	%edi, %eax
	andl	$-17, %eax
	cmpb	$106, %al
	je	.Lrt_sscanf_241
	cmpb	$116, %dil
	jne	.Lrt_sscanf_491
.Lrt_sscanf_241:
	movzbl	(%r11), %edi
	leaq	1(%r11), %rbx
	movl	$16, %edx
	leal	-91(%rdi), %eax
	andl	$-9, %eax
	testb	%al, %al
	je	.Lrt_sscanf_242
.Lrt_sscanf_493:
	movq	%rbx, %r11
	cmpb	$110, %dil
	jne	.Lrt_sscanf_228
	testb	%r9b, %r9b
	jne	.Lrt_sscanf_250
	cmpb	$0, (%rbx)
	jne	.Lrt_sscanf_256
.Lrt_sscanf_250:
	testl	%r10d, %r10d
	je	.Lrt_sscanf_214
	movq	%rbp, %rax
	subq	%r15, %rax
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_323
	movq	8(%rsp), %rdi
	movl	%r13d, %ecx
	addl	$8, %r13d
	movq	(%rdi,%rcx), %rcx
.Lrt_sscanf_324:
	cmpl	$4, %edx
	jne	.Lrt_sscanf_325
	movl	%eax, (%rcx)
	jmp	.Lrt_sscanf_214
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_217:
	testb	%al, %al
	jns	.Lrt_sscanf_218
.Lrt_sscanf_256:
	leaq	56(%rsp), %rdx
	movq	%r14, %rsi
	movq	%r15, %rdi
	call	__isoc99_vsscanf@PLT
	movl	%eax, %r12d
	jmp	.Lrt_sscanf_212
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_485:
	movzbl	0(%rbp), %eax
	movq	%rcx, %rbx
	cmpb	$32, %al
	ja	.Lrt_sscanf_214
.Lrt_sscanf_220:
	btq	%rax, %rdx
	jnc	.Lrt_sscanf_335
	movzbl	1(%rbp), %eax
	addq	$1, %rbp
	cmpb	$32, %al
	jbe	.Lrt_sscanf_220
.Lrt_sscanf_335:
	movq	%rcx, %rbx
	jmp	.Lrt_sscanf_214
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_486:
	addq	$1, %rbp
	movq	%rcx, %rbx
	jmp	.Lrt_sscanf_214
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_487:
	movq	8(%rsp), %rdx
	movl	%r13d, %eax
	movzbl	0(%rbp), %r9d
	addq	%rdx, %rax
	cmpl	$48, %r13d
	cmovnb	16(%rsp), %rax
	movq	(%rax), %rbx
	cmpb	$32, %r9b
	jbe	.Lrt_sscanf_492
	movl	%r9d, %eax
	movq	%rbp, %r8
.Lrt_sscanf_225:
	xorl	%r10d, %r10d
	cmpb	$45, %al
	movq	%rbx, 24(%rsp)
	sete	%r10b
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	movq	%r10, %rdx
	addq	%r10, %r8
	negq	%rdx
	jmp	.Lrt_sscanf_227
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_229:
	subl	$48, %eax
	leaq	(%rsi,%rsi,4), %rsi
	addq	$1, %rcx
	cltq
	leaq	(%rax,%rsi,2), %rsi
	cmpq	$19, %rcx
	je	.Lrt_sscanf_339
.Lrt_sscanf_227:
	movzbl	(%r8,%rcx), %eax
	movl	%eax, %ebx
	subl	$48, %ebx
	cmpb	$9, %bl
	jbe	.Lrt_sscanf_229
	leal	-1(%rcx), %eax
	movq	24(%rsp), %rbx
	cmpl	$17, %eax
	ja	.Lrt_sscanf_339
	xorq	%rsi, %rdx
	leaq	(%r8,%rcx), %rbp
	addq	%r10, %rdx
	movl	%edx, (%rbx)
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_230
	addl	$8, %r13d
.Lrt_sscanf_231:
	addl	$1, %r12d
	movq	%r11, %rbx
	jmp	.Lrt_sscanf_214
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_489:
	movzbl	(%r11), %edi
	cmpb	$108, %dil
	je	.Lrt_sscanf_237
	leal	-91(%rdi), %eax
	leaq	1(%r11), %rbx
	movl	$8, %edx
	andl	$-9, %eax
.Lrt_sscanf_238:
	testb	%al, %al
	jne	.Lrt_sscanf_493
.Lrt_sscanf_242:
	testb	%r9b, %r9b
	je	.Lrt_sscanf_256
.Lrt_sscanf_244:
	leal	-37(%rdi), %eax
	cmpb	$83, %al
	ja	.Lrt_sscanf_256
	leaq	.Lrt_sscanf_248(%rip), %rsi
	movzbl	%al, %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.Lrt_sscanf_248:
	.long	.Lrt_sscanf_255-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_252-.Lrt_sscanf_248
	.long	.Lrt_sscanf_252-.Lrt_sscanf_248
	.long	.Lrt_sscanf_252-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_247-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_254-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_253-.Lrt_sscanf_248
	.long	.Lrt_sscanf_247-.Lrt_sscanf_248
	.long	.Lrt_sscanf_252-.Lrt_sscanf_248
	.long	.Lrt_sscanf_252-.Lrt_sscanf_248
	.long	.Lrt_sscanf_252-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_251-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_250-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_249-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_247-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_256-.Lrt_sscanf_248
	.long	.Lrt_sscanf_247-.Lrt_sscanf_248
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_492:
	movzbl	%r9b, %edx
	movl	%r9d, %eax
	movq	%rbp, %r8
	movabsq	$4294983168, %rcx
.Lrt_sscanf_226:
	btq	%rdx, %rcx
	jnc	.Lrt_sscanf_225
	movzbl	1(%r8), %edx
	addq	$1, %r8
	movl	%edx, %eax
	cmpb	$32, %dl
	jbe	.Lrt_sscanf_226
	jmp	.Lrt_sscanf_225
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_339:
	xorl	%ecx, %ecx
	movl	$4, %edx
	movl	$1, %r10d
.Lrt_sscanf_228:
	cmpb	$32, %r9b
	ja	.Lrt_sscanf_343
	movabsq	$4294983168, %rsi
	movzbl	%r9b, %eax
.Lrt_sscanf_246:
	btq	%rax, %rsi
	jnc	.Lrt_sscanf_494
	movzbl	1(%rbp), %eax
	addq	$1, %rbp
	movl	%eax, %r9d
	cmpb	$32, %al
	jbe	.Lrt_sscanf_246
	movq	%r11, %rbx
	jmp	.Lrt_sscanf_242
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_490:
	movzbl	(%r11), %edi
	cmpb	$104, %dil
	je	.Lrt_sscanf_240
	leal	-91(%rdi), %eax
	leaq	1(%r11), %rbx
	movl	$2, %edx
	andl	$-9, %eax
	jmp	.Lrt_sscanf_238
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_237:
	movzbl	1(%r11), %edi
	leaq	2(%r11), %rbx
	movl	$16, %edx
	leal	-91(%rdi), %eax
	andl	$-9, %eax
	jmp	.Lrt_sscanf_238
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_488:
	cmpb	$42, %dil
	je	.Lrt_sscanf_495
.Lrt_sscanf_233:
	cmpb	$48, %dil
	je	.Lrt_sscanf_256
	leal	-48(%rdi), %eax
	cmpb	$9, %al
	ja	.Lrt_sscanf_342
	leaq	8(%r11), %rdx
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_234:
	leal	(%rcx,%rcx,4), %eax
	addq	$1, %r11
	leal	-48(%rdi,%rax,2), %ecx
	movzbl	-1(%r11), %edi
	leal	-48(%rdi), %eax
	cmpb	$9, %al
	ja	.Lrt_sscanf_232
	cmpq	%rdx, %r11
	jne	.Lrt_sscanf_234
	jmp	.Lrt_sscanf_256
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_343:
	movq	%r11, %rbx
	jmp	.Lrt_sscanf_244
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_491:
	leal	-91(%rdi), %eax
	movq	%r11, %rbx
	movl	$4, %edx
	andl	$-9, %eax
	jmp	.Lrt_sscanf_238
.Lrt_sscanf_494:
	movzbl	0(%rbp), %r9d
	movq	%r11, %rbx
	jmp	.Lrt_sscanf_242
.Lrt_sscanf_252:
	cmpl	$1, %r10d
	jne	.Lrt_sscanf_256
	leal	-4(%rdx), %eax
	andl	$-5, %eax
	orl	%ecx, %eax
	jne	.Lrt_sscanf_256
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_272
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %rcx
.Lrt_sscanf_273:
	movq	%rbp, %rdi
	xorl	%esi, %esi
	call	rt_sscanf_fraction
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.Lrt_sscanf_256
.Lrt_sscanf_484:
	addl	$1, %r12d
	jmp	.Lrt_sscanf_214
.Lrt_sscanf_495:
	movzbl	2(%rbx), %edi
	leaq	3(%rbx), %r11
	xorl	%r10d, %r10d
	jmp	.Lrt_sscanf_233
.Lrt_sscanf_247:
	xorl	%r9d, %r9d
	testl	%r10d, %r10d
	je	.Lrt_sscanf_260
.Lrt_sscanf_330:
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_261
	movq	8(%rsp), %rsi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rsi,%rax), %r9
.Lrt_sscanf_260:
	movl	%edi, %eax
	andl	$-33, %eax
	cmpb	$88, %al
	jne	.Lrt_sscanf_262
	testl	%ecx, %ecx
	jne	.Lrt_sscanf_256
	xorl	%esi, %esi
	jmp	.Lrt_sscanf_266
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_496:
	subl	$48, %eax
	salq	$4, %rsi
	cltq
	orq	%rax, %rsi
.Lrt_sscanf_264:
	addq	$1, %rbp
	addl	$1, %ecx
.Lrt_sscanf_266:
	movzbl	0(%rbp), %eax
	leal	-48(%rax), %edi
	cmpb	$9, %dil
	jbe	.Lrt_sscanf_496
	orl	$32, %eax
	leal	-97(%rax), %edi
	cmpb	$5, %dil
	ja	.Lrt_sscanf_265
	movzbl	%al, %eax
	salq	$4, %rsi
	subl	$87, %eax
	cltq
	orq	%rax, %rsi
	jmp	.Lrt_sscanf_264
.Lrt_sscanf_253:
	movl	%r10d, 36(%rsp)
	movb	%r9b, 47(%rsp)
	cmpl	$4, %edx
	jne	.Lrt_sscanf_256
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
	jb	.Lrt_sscanf_256
	movl	36(%rsp), %r10d
	testl	%r10d, %r10d
	je	.Lrt_sscanf_274
	cmpl	$47, %r13d
	movl	40(%rsp), %ecx
	movzbl	47(%rsp), %r9d
	ja	.Lrt_sscanf_275
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %rdi
.Lrt_sscanf_276:
	cmpq	%r15, %rdi
	jb	.Lrt_sscanf_277
	movq	%rbp, %rax
	cmpq	%rdi, %rbp
	jb	.Lrt_sscanf_278
	jmp	.Lrt_sscanf_279
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_281:
	addq	$1, %rax
	cmpq	%rdi, %rax
	je	.Lrt_sscanf_279
.Lrt_sscanf_278:
	cmpb	$0, (%rax)
	jne	.Lrt_sscanf_281
.Lrt_sscanf_279:
	cmpq	%rdi, %rax
	setnb	%al
	movzbl	%al, %eax
.Lrt_sscanf_280:
	testl	%eax, %eax
	jne	.Lrt_sscanf_256
	cmpl	$1, %ecx
	ja	.Lrt_sscanf_282
	movb	%r9b, (%rdi)
.Lrt_sscanf_283:
	addl	$1, %r12d
.Lrt_sscanf_274:
	addq	%rdx, %rbp
	jmp	.Lrt_sscanf_214
.Lrt_sscanf_254:
	cmpl	$4, %edx
	jne	.Lrt_sscanf_256
	testl	%ecx, %ecx
	movl	%ecx, %r8d
	movq	$-1, %rax
	cmove	%rax, %r8
	xorl	%r11d, %r11d
	testl	%r10d, %r10d
	je	.Lrt_sscanf_299
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_300
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %r11
.Lrt_sscanf_299:
	movq	$0, 112(%rsp)
	movzbl	(%rbx), %ecx
	pxor	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 96(%rsp)
	cmpb	$94, %cl
	jne	.Lrt_sscanf_301
	movl	$1, 112(%rsp)
	movzbl	1(%rbx), %ecx
	addq	$1, %rbx
.Lrt_sscanf_301:
	movl	%ecx, %edx
	testb	%cl, %cl
	je	.Lrt_sscanf_256
	movq	%rbp, 24(%rsp)
	leaq	2(%rbx), %rdi
	xorl	%esi, %esi
	xorl	%r9d, %r9d
	jmp	.Lrt_sscanf_303
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_306:
	movl	%edx, %esi
	movl	$1, %r9d
	shrb	$6, %sil
	salq	%cl, %r9
	andl	$3, %esi
	orq	%r9, 80(%rsp,%rsi,8)
	testb	%al, %al
	je	.Lrt_sscanf_256
	leaq	1(%rdi), %rcx
	cmpb	$93, %al
	je	.Lrt_sscanf_305
.Lrt_sscanf_304:
	movq	%rcx, %rdi
	movl	%edx, %esi
	movl	%eax, %ecx
	movl	%eax, %edx
	movl	$1, %r9d
.Lrt_sscanf_303:
	movzbl	-1(%rdi), %eax
	movq	%rdi, %rbx
	cmpb	$45, %dl
	jne	.Lrt_sscanf_306
	testb	%r9b, %r9b
	je	.Lrt_sscanf_306
	testb	%al, %al
	setne	%bpl
	cmpb	$93, %al
	setne	%r9b
	testb	%r9b, %bpl
	je	.Lrt_sscanf_306
	cmpb	%sil, %al
	jb	.Lrt_sscanf_306
	movzbl	%sil, %ecx
	movzbl	%al, %ebx
	movl	$1, %r9d
	cmpl	%ebx, %ecx
	jnb	.Lrt_sscanf_497
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_307:
	movl	%ecx, %edx
	movq	%r9, %rsi
	salq	%cl, %rsi
	shrl	$6, %edx
	addl	$1, %ecx
	orq	%rsi, 80(%rsp,%rdx,8)
	cmpl	%ebx, %ecx
	jne	.Lrt_sscanf_307
	leaq	1(%rdi), %rcx
	movl	$45, %edx
	jmp	.Lrt_sscanf_304
.Lrt_sscanf_249:
	cmpl	$4, %edx
	jne	.Lrt_sscanf_256
	movl	%ecx, %esi
	testl	%ecx, %ecx
	movq	$-1, %rax
	cmove	%rax, %rsi
	xorl	%ecx, %ecx
	testl	%r10d, %r10d
	je	.Lrt_sscanf_285
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_286
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %rcx
.Lrt_sscanf_285:
	movabsq	$4294983168, %rdi
	xorl	%edx, %edx
.Lrt_sscanf_289:
	movzbl	0(%rbp,%rdx), %eax
	testb	%al, %al
	je	.Lrt_sscanf_287
	cmpb	$32, %al
	ja	.Lrt_sscanf_288
	btq	%rax, %rdi
	jnc	.Lrt_sscanf_288
.Lrt_sscanf_287:
	testq	%rcx, %rcx
	je	.Lrt_sscanf_297
	cmpq	%r15, %rcx
	jb	.Lrt_sscanf_292
	movq	%rbp, %rax
	cmpq	%rcx, %rbp
	jb	.Lrt_sscanf_293
	jmp	.Lrt_sscanf_294
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_296:
	addq	$1, %rax
	cmpq	%rcx, %rax
	je	.Lrt_sscanf_294
.Lrt_sscanf_293:
	cmpb	$0, (%rax)
	jne	.Lrt_sscanf_296
.Lrt_sscanf_294:
	cmpq	%rcx, %rax
	setnb	%al
	movzbl	%al, %eax
.Lrt_sscanf_295:
	testl	%eax, %eax
	jne	.Lrt_sscanf_256
	movq	%rcx, %rdi
	movq	%rbp, %rsi
	movl	%r10d, 36(%rsp)
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %rdx
	movl	36(%rsp), %r10d
	movq	%rax, %rcx
.Lrt_sscanf_297:
	addq	%rdx, %rbp
	testl	%r10d, %r10d
	je	.Lrt_sscanf_214
	movb	$0, (%rcx,%rdx)
	jmp	.Lrt_sscanf_484
.Lrt_sscanf_251:
	leal	-43(%r9), %eax
	testb	$-3, %al
	jne	.Lrt_sscanf_257
	movzbl	1(%rbp), %r9d
.Lrt_sscanf_257:
	testb	%r9b, %r9b
	je	.Lrt_sscanf_256
	cmpb	$48, %r9b
	je	.Lrt_sscanf_256
	xorl	%r9d, %r9d
	testl	%r10d, %r10d
	jne	.Lrt_sscanf_330
.Lrt_sscanf_262:
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
	je	.Lrt_sscanf_256
.Lrt_sscanf_271:
	cmpq	$-1, %rbp
	je	.Lrt_sscanf_212
	addl	%r10d, %r12d
	jmp	.Lrt_sscanf_214
.Lrt_sscanf_255:
	cmpl	$4, %edx
	setne	%al
	testl	%ecx, %ecx
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_sscanf_256
	testl	%r10d, %r10d
	je	.Lrt_sscanf_256
	cmpb	$37, %r9b
	jne	.Lrt_sscanf_212
	addq	$1, %rbp
	jmp	.Lrt_sscanf_214
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_288:
	addq	$1, %rdx
	cmpq	%rdx, %rsi
	jne	.Lrt_sscanf_289
	jmp	.Lrt_sscanf_287
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_240:
	movzbl	1(%r11), %edi
	leaq	2(%r11), %rbx
	movl	$1, %edx
	leal	-91(%rdi), %eax
	andl	$-9, %eax
	jmp	.Lrt_sscanf_238
.Lrt_sscanf_305:
	movq	24(%rsp), %rbp
	testq	%rdi, %rdi
	je	.Lrt_sscanf_256
	movl	112(%rsp), %esi
	xorl	%edx, %edx
	jmp	.Lrt_sscanf_310
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_313:
	movl	%ecx, %eax
	shrb	$6, %al
	andl	$3, %eax
	movq	80(%rsp,%rax,8), %rax
	shrq	%cl, %rax
	andl	$1, %eax
	cmpl	%esi, %eax
	je	.Lrt_sscanf_311
	addq	$1, %rdx
	cmpq	%rdx, %r8
	je	.Lrt_sscanf_312
.Lrt_sscanf_310:
	movzbl	0(%rbp,%rdx), %ecx
	testb	%cl, %cl
	jne	.Lrt_sscanf_313
.Lrt_sscanf_311:
	testq	%r11, %r11
	je	.Lrt_sscanf_314
	testq	%rdx, %rdx
	je	.Lrt_sscanf_212
.Lrt_sscanf_315:
	cmpq	%r15, %r11
	jb	.Lrt_sscanf_317
	movq	%rbp, %rax
	cmpq	%r11, %rbp
	jb	.Lrt_sscanf_318
	jmp	.Lrt_sscanf_256
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_321:
	addq	$1, %rax
	cmpq	%rax, %r11
	je	.Lrt_sscanf_256
.Lrt_sscanf_318:
	cmpb	$0, (%rax)
	jne	.Lrt_sscanf_321
	cmpq	%r11, %rax
	jnb	.Lrt_sscanf_256
.Lrt_sscanf_320:
	movq	%r11, %rdi
	movq	%rbp, %rsi
	movl	%r10d, 36(%rsp)
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %rdx
	movl	36(%rsp), %r10d
	movq	%rax, %r11
.Lrt_sscanf_322:
	addq	%rdx, %rbp
	testl	%r10d, %r10d
	je	.Lrt_sscanf_214
	movb	$0, (%r11,%rdx)
	addl	$1, %r12d
	jmp	.Lrt_sscanf_214
.Lrt_sscanf_230:
	addq	$8, 16(%rsp)
	jmp	.Lrt_sscanf_231
.Lrt_sscanf_314:
	testq	%rdx, %rdx
	je	.Lrt_sscanf_212
	jmp	.Lrt_sscanf_322
.Lrt_sscanf_312:
	testq	%r11, %r11
	jne	.Lrt_sscanf_315
	jmp	.Lrt_sscanf_322
.Lrt_sscanf_277:
	leaq	(%rdi,%rdx), %rax
	cmpq	%r15, %rax
	setnb	%al
	movzbl	%al, %eax
	jmp	.Lrt_sscanf_280
.Lrt_sscanf_323:
	movq	16(%rsp), %rdi
	movq	(%rdi), %rcx
	addq	$8, %rdi
	movq	%rdi, 16(%rsp)
	jmp	.Lrt_sscanf_324
.Lrt_sscanf_292:
	leaq	(%rcx,%rdx), %rax
	cmpq	%r15, %rax
	setnb	%al
	movzbl	%al, %eax
	jmp	.Lrt_sscanf_295
.Lrt_sscanf_325:
	cmpl	$7, %edx
	jbe	.Lrt_sscanf_327
	movq	%rax, (%rcx)
	jmp	.Lrt_sscanf_214
.Lrt_sscanf_265:
	testl	%ecx, %ecx
	sete	%dil
	cmpl	$15, %ecx
	setg	%cl
	orb	%cl, %dil
	jne	.Lrt_sscanf_256
	cmpb	$120, %al
	je	.Lrt_sscanf_256
	testq	%r9, %r9
	je	.Lrt_sscanf_271
	cmpl	$4, %edx
	jne	.Lrt_sscanf_268
	movl	%esi, (%r9)
	jmp	.Lrt_sscanf_271
.Lrt_sscanf_317:
	leaq	(%r11,%rdx), %rax
	cmpq	%r15, %rax
	jb	.Lrt_sscanf_320
	jmp	.Lrt_sscanf_256
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_327:
	cmpl	$2, %edx
	je	.Lrt_sscanf_498
	movb	%al, (%rcx)
	jmp	.Lrt_sscanf_214
.Lrt_sscanf_272:
	movq	16(%rsp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_273
.Lrt_sscanf_282:
	movq	%rbp, %rsi
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %rdx
	jmp	.Lrt_sscanf_283
.Lrt_sscanf_275:
	movq	16(%rsp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_276
.Lrt_sscanf_342:
	xorl	%ecx, %ecx
	jmp	.Lrt_sscanf_232
.Lrt_sscanf_261:
	movq	16(%rsp), %rax
	movq	(%rax), %r9
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_260
.Lrt_sscanf_497:
	leaq	1(%rdi), %rcx
	jmp	.Lrt_sscanf_304
.Lrt_sscanf_300:
	movq	16(%rsp), %rax
	movq	(%rax), %r11
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_299
.Lrt_sscanf_286:
	movq	16(%rsp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_285
.Lrt_sscanf_498:
	movw	%ax, (%rcx)
	jmp	.Lrt_sscanf_214
.Lrt_sscanf_268:
	cmpl	$7, %edx
	jbe	.Lrt_sscanf_269
	movq	%rsi, (%r9)
	jmp	.Lrt_sscanf_271
.Lrt_sscanf_269:
	cmpl	$2, %edx
	je	.Lrt_sscanf_499
	movb	%sil, (%r9)
	jmp	.Lrt_sscanf_271
.Lrt_sscanf_499:
	movw	%si, (%r9)
	jmp	.Lrt_sscanf_271
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
