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
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$312, %rsp
	.cfi_def_cfa_offset 368
	movq	%rdi, (%rsp)
	movq	%rdx, 144(%rsp)
	movq	%rcx, 152(%rsp)
	movq	%r8, 160(%rsp)
	movq	%r9, 168(%rsp)
	testb	%al, %al
	je	.Lrt_sscanf_360
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm1, 192(%rsp)
	movaps	%xmm2, 208(%rsp)
	movaps	%xmm3, 224(%rsp)
	movaps	%xmm4, 240(%rsp)
	movaps	%xmm5, 256(%rsp)
	movaps	%xmm6, 272(%rsp)
	movaps	%xmm7, 288(%rsp)
.Lrt_sscanf_360:
	movq	(%rsp), %rbp
	movl	$16, %r13d
	movq	%r12, %rbx
	xorl	%r15d, %r15d
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
	jc	.Lrt_sscanf_496
.Lrt_sscanf_218:
	movzbl	0(%rbp), %edx
	testb	%dl, %dl
	je	.Lrt_sscanf_265
	cmpb	%dl, %al
	je	.Lrt_sscanf_497
.Lrt_sscanf_212:
	addq	$312, %rsp
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
.Lrt_sscanf_215:
	.cfi_restore_state
	movzbl	1(%rbx), %r10d
	leaq	2(%rbx), %r8
	cmpb	$108, %r10b
	je	.Lrt_sscanf_498
	cmpb	$100, %r10b
	je	.Lrt_sscanf_499
	cmpb	$64, %r10b
	jbe	.Lrt_sscanf_234
	movzbl	0(%rbp), %r14d
	xorl	%ecx, %ecx
	movl	$1, %r11d
.Lrt_sscanf_245:
	cmpb	$104, %r10b
	je	.Lrt_sscanf_500
	movl	%r10d, %eax
	andl	$-17, %eax
	cmpb	$106, %al
	je	.Lrt_sscanf_361
	cmpb	$116, %r10b
	je	.Lrt_sscanf_361
	movq	%r8, %rbx
	movl	$4, %edx
	jmp	.Lrt_sscanf_247
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_217:
	testb	%al, %al
	jns	.Lrt_sscanf_218
.Lrt_sscanf_265:
	movq	(%rsp), %rdi
	leaq	56(%rsp), %rdx
	movq	%r12, %rsi
	call	__isoc99_vsscanf@PLT
	movl	%eax, %r15d
	jmp	.Lrt_sscanf_212
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_496:
	movzbl	0(%rbp), %eax
	movq	%rcx, %rbx
	cmpb	$32, %al
	ja	.Lrt_sscanf_214
.Lrt_sscanf_220:
	btq	%rax, %rdx
	jnc	.Lrt_sscanf_343
	movzbl	1(%rbp), %eax
	addq	$1, %rbp
	cmpb	$32, %al
	jbe	.Lrt_sscanf_220
.Lrt_sscanf_343:
	movq	%rcx, %rbx
	jmp	.Lrt_sscanf_214
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_497:
	addq	$1, %rbp
	movq	%rcx, %rbx
	jmp	.Lrt_sscanf_214
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_498:
	movzbl	2(%rbx), %edx
	xorl	%r9d, %r9d
	cmpb	$108, %dl
	sete	%r9b
	addq	%r8, %r9
	movzbl	(%r9), %ecx
	cmpb	$100, %cl
	sete	%al
	cmpb	$117, %cl
	sete	%cl
	orl	%ecx, %eax
	movzbl	%al, %eax
	addq	%rax, %r9
	movzbl	-1(%r9), %eax
	cmpb	$100, %al
	je	.Lrt_sscanf_344
	cmpb	$117, %al
	je	.Lrt_sscanf_344
	movzbl	0(%rbp), %r14d
	xorl	%ecx, %ecx
	movl	$1, %r11d
.Lrt_sscanf_225:
	movl	%edx, %r10d
	cmpb	$108, %dl
	je	.Lrt_sscanf_246
	leaq	1(%r8), %rbx
	movl	$8, %edx
.Lrt_sscanf_247:
	leal	-91(%r10), %eax
	testb	$-9, %al
	je	.Lrt_sscanf_251
.Lrt_sscanf_502:
	cmpb	$110, %r10b
	jne	.Lrt_sscanf_501
	testb	%r14b, %r14b
	jne	.Lrt_sscanf_259
	cmpb	$0, (%rbx)
	jne	.Lrt_sscanf_265
.Lrt_sscanf_259:
	testl	%r11d, %r11d
	je	.Lrt_sscanf_214
	movq	(%rsp), %rdi
	movq	%rbp, %rax
	subq	%rdi, %rax
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_332
	movq	8(%rsp), %rdi
	movl	%r13d, %ecx
	addl	$8, %r13d
	movq	(%rdi,%rcx), %rcx
.Lrt_sscanf_333:
	cmpl	$4, %edx
	jne	.Lrt_sscanf_334
	movl	%eax, (%rcx)
	jmp	.Lrt_sscanf_214
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_499:
	movl	$4, 44(%rsp)
	movq	%r8, %r9
.Lrt_sscanf_224:
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	movzbl	0(%rbp), %r14d
	addq	%rdi, %rax
	cmpl	$48, %r13d
	cmovnb	16(%rsp), %rax
	movq	(%rax), %rax
	movq	%rax, 32(%rsp)
	cmpb	$32, %r14b
	ja	.Lrt_sscanf_346
	movzbl	%r14b, %edx
	movl	%r14d, %eax
	movq	%rbp, %rdi
	movabsq	$4294983168, %rcx
.Lrt_sscanf_229:
	btq	%rdx, %rcx
	jnc	.Lrt_sscanf_228
	movzbl	1(%rdi), %edx
	addq	$1, %rdi
	movl	%edx, %eax
	cmpb	$32, %dl
	jbe	.Lrt_sscanf_229
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_228:
	xorl	%r11d, %r11d
	cmpb	$45, %al
	movq	%r9, 24(%rsp)
	sete	%r11b
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	movq	%r11, %rdx
	addq	%r11, %rdi
	negq	%rdx
	jmp	.Lrt_sscanf_230
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_232:
	subl	$48, %eax
	leaq	(%rsi,%rsi,4), %rsi
	addq	$1, %rcx
	cltq
	leaq	(%rax,%rsi,2), %rsi
	cmpq	$19, %rcx
	je	.Lrt_sscanf_231
.Lrt_sscanf_230:
	movzbl	(%rdi,%rcx), %eax
	movl	%eax, %r9d
	subl	$48, %r9d
	cmpb	$9, %r9b
	jbe	.Lrt_sscanf_232
	leal	-1(%rcx), %eax
	movq	24(%rsp), %r9
	cmpl	$17, %eax
	ja	.Lrt_sscanf_231
	xorq	%rsi, %rdx
	movq	32(%rsp), %rax
	addq	%r11, %rdx
	cmpl	$4, 44(%rsp)
	jne	.Lrt_sscanf_236
	movl	%edx, (%rax)
.Lrt_sscanf_237:
	leaq	(%rdi,%rcx), %rbp
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_238
	addl	$8, %r13d
.Lrt_sscanf_239:
	addl	$1, %r15d
	movq	%r9, %rbx
	jmp	.Lrt_sscanf_214
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_344:
	movl	$8, 44(%rsp)
	jmp	.Lrt_sscanf_224
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_361:
	movzbl	(%r8), %r10d
	leaq	1(%r8), %rbx
	movl	$16, %edx
	leal	-91(%r10), %eax
	testb	$-9, %al
	jne	.Lrt_sscanf_502
.Lrt_sscanf_251:
	testb	%r14b, %r14b
	je	.Lrt_sscanf_265
.Lrt_sscanf_253:
	leal	-37(%r10), %eax
	cmpb	$83, %al
	ja	.Lrt_sscanf_265
	leaq	.Lrt_sscanf_257(%rip), %rsi
	movzbl	%al, %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.Lrt_sscanf_257:
	.long	.Lrt_sscanf_264-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_261-.Lrt_sscanf_257
	.long	.Lrt_sscanf_261-.Lrt_sscanf_257
	.long	.Lrt_sscanf_261-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_256-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_263-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_262-.Lrt_sscanf_257
	.long	.Lrt_sscanf_256-.Lrt_sscanf_257
	.long	.Lrt_sscanf_261-.Lrt_sscanf_257
	.long	.Lrt_sscanf_261-.Lrt_sscanf_257
	.long	.Lrt_sscanf_261-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_260-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_259-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_258-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_256-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_265-.Lrt_sscanf_257
	.long	.Lrt_sscanf_256-.Lrt_sscanf_257
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_346:
	movl	%r14d, %eax
	movq	%rbp, %rdi
	jmp	.Lrt_sscanf_228
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_500:
	movzbl	(%r8), %r10d
	cmpb	$104, %r10b
	je	.Lrt_sscanf_249
	leaq	1(%r8), %rbx
	movl	$2, %edx
	jmp	.Lrt_sscanf_247
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_501:
	cmpb	$32, %r14b
	ja	.Lrt_sscanf_253
	movabsq	$4294983168, %rsi
	movzbl	%r14b, %eax
.Lrt_sscanf_255:
	btq	%rax, %rsi
	jnc	.Lrt_sscanf_503
	movzbl	1(%rbp), %eax
	addq	$1, %rbp
	movl	%eax, %r14d
	cmpb	$32, %al
	jbe	.Lrt_sscanf_255
	jmp	.Lrt_sscanf_251
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_246:
	movzbl	1(%r8), %r10d
	leaq	2(%r8), %rbx
	movl	$16, %edx
	jmp	.Lrt_sscanf_247
.Lrt_sscanf_234:
	movl	$1, %r11d
	cmpb	$42, %r10b
	je	.Lrt_sscanf_504
.Lrt_sscanf_241:
	cmpb	$48, %r10b
	je	.Lrt_sscanf_265
	leal	-48(%r10), %eax
	cmpb	$9, %al
	ja	.Lrt_sscanf_242
	leaq	8(%r8), %rdx
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_243:
	leal	(%rcx,%rcx,4), %eax
	addq	$1, %r8
	leal	-48(%r10,%rax,2), %ecx
	movzbl	-1(%r8), %r10d
	leal	-48(%r10), %eax
	cmpb	$9, %al
	ja	.Lrt_sscanf_505
	cmpq	%rdx, %r8
	jne	.Lrt_sscanf_243
	jmp	.Lrt_sscanf_265
.Lrt_sscanf_503:
	movzbl	0(%rbp), %r14d
	jmp	.Lrt_sscanf_251
.Lrt_sscanf_261:
	cmpl	$1, %r11d
	jne	.Lrt_sscanf_265
	leal	-4(%rdx), %eax
	andl	$-5, %eax
	orl	%ecx, %eax
	jne	.Lrt_sscanf_265
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_281
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %rcx
.Lrt_sscanf_282:
	movq	%rbp, %rdi
	xorl	%esi, %esi
	call	rt_sscanf_fraction
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.Lrt_sscanf_265
.Lrt_sscanf_495:
	addl	$1, %r15d
	jmp	.Lrt_sscanf_214
.Lrt_sscanf_504:
	movzbl	2(%rbx), %r10d
	leaq	3(%rbx), %r8
	xorl	%r11d, %r11d
	jmp	.Lrt_sscanf_241
.Lrt_sscanf_256:
	xorl	%r9d, %r9d
	testl	%r11d, %r11d
	je	.Lrt_sscanf_269
.Lrt_sscanf_338:
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_270
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %r9
.Lrt_sscanf_269:
	movl	%r10d, %eax
	andl	$-33, %eax
	cmpb	$88, %al
	jne	.Lrt_sscanf_271
	testl	%ecx, %ecx
	jne	.Lrt_sscanf_265
	xorl	%esi, %esi
	jmp	.Lrt_sscanf_275
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_506:
	subl	$48, %eax
	salq	$4, %rsi
	cltq
	orq	%rax, %rsi
.Lrt_sscanf_273:
	addq	$1, %rbp
	addl	$1, %ecx
.Lrt_sscanf_275:
	movzbl	0(%rbp), %eax
	leal	-48(%rax), %edi
	cmpb	$9, %dil
	jbe	.Lrt_sscanf_506
	orl	$32, %eax
	leal	-97(%rax), %edi
	cmpb	$5, %dil
	ja	.Lrt_sscanf_274
	movzbl	%al, %eax
	salq	$4, %rsi
	subl	$87, %eax
	cltq
	orq	%rax, %rsi
	jmp	.Lrt_sscanf_273
.Lrt_sscanf_264:
	cmpl	$4, %edx
	setne	%al
	testl	%ecx, %ecx
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_sscanf_265
	testl	%r11d, %r11d
	je	.Lrt_sscanf_265
	cmpb	$37, %r14b
	jne	.Lrt_sscanf_212
	addq	$1, %rbp
	jmp	.Lrt_sscanf_214
.Lrt_sscanf_258:
	cmpl	$4, %edx
	jne	.Lrt_sscanf_265
	movl	%ecx, %edx
	testl	%ecx, %ecx
	movq	$-1, %rax
	cmove	%rax, %rdx
	xorl	%ecx, %ecx
	testl	%r11d, %r11d
	je	.Lrt_sscanf_294
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_295
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %rcx
.Lrt_sscanf_294:
	movabsq	$4294983168, %rsi
	xorl	%r14d, %r14d
.Lrt_sscanf_298:
	movzbl	0(%rbp,%r14), %eax
	testb	%al, %al
	je	.Lrt_sscanf_296
	cmpb	$32, %al
	ja	.Lrt_sscanf_297
	btq	%rax, %rsi
	jnc	.Lrt_sscanf_297
.Lrt_sscanf_296:
	testq	%rcx, %rcx
	je	.Lrt_sscanf_306
	movq	(%rsp), %rax
	cmpq	%rax, %rcx
	jb	.Lrt_sscanf_301
	movq	%rbp, %rax
	cmpq	%rcx, %rbp
	jb	.Lrt_sscanf_302
	jmp	.Lrt_sscanf_303
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_305:
	addq	$1, %rax
	cmpq	%rax, %rcx
	je	.Lrt_sscanf_303
.Lrt_sscanf_302:
	cmpb	$0, (%rax)
	jne	.Lrt_sscanf_305
.Lrt_sscanf_303:
	cmpq	%rcx, %rax
	setnb	%al
	movzbl	%al, %eax
.Lrt_sscanf_304:
	testl	%eax, %eax
	jne	.Lrt_sscanf_265
	movq	%rcx, %rdi
	movq	%r14, %rdx
	movq	%rbp, %rsi
	movl	%r11d, 24(%rsp)
	call	memcpy@PLT
	movl	24(%rsp), %r11d
	movq	%rax, %rcx
.Lrt_sscanf_306:
	addq	%r14, %rbp
	testl	%r11d, %r11d
	je	.Lrt_sscanf_214
	movb	$0, (%rcx,%r14)
	jmp	.Lrt_sscanf_495
.Lrt_sscanf_260:
	leal	-43(%r14), %eax
	testb	$-3, %al
	jne	.Lrt_sscanf_266
	movzbl	1(%rbp), %r14d
.Lrt_sscanf_266:
	testb	%r14b, %r14b
	je	.Lrt_sscanf_265
	cmpb	$48, %r14b
	je	.Lrt_sscanf_265
	xorl	%r9d, %r9d
	testl	%r11d, %r11d
	jne	.Lrt_sscanf_338
.Lrt_sscanf_271:
	xorl	%eax, %eax
	cmpb	$117, %r10b
	movl	%edx, %r8d
	movq	%rbp, %rdi
	setne	%al
	xorl	%esi, %esi
	movl	%r11d, 24(%rsp)
	movl	%eax, %edx
	call	rt_sscanf_integer
	movl	24(%rsp), %r11d
	testq	%rax, %rax
	movq	%rax, %rbp
	je	.Lrt_sscanf_265
.Lrt_sscanf_280:
	cmpq	$-1, %rbp
	je	.Lrt_sscanf_212
	addl	%r11d, %r15d
	jmp	.Lrt_sscanf_214
.Lrt_sscanf_262:
	movl	%r11d, 32(%rsp)
	cmpl	$4, %edx
	jne	.Lrt_sscanf_265
	testl	%ecx, %ecx
	movl	$1, %edx
	movq	%rbp, %rdi
	movl	%ecx, 44(%rsp)
	cmovne	%rcx, %rdx
	movq	%rdx, %rsi
	movq	%rdx, 24(%rsp)
	call	strnlen@PLT
	movq	24(%rsp), %rdx
	cmpq	%rdx, %rax
	jb	.Lrt_sscanf_265
	movl	32(%rsp), %r11d
	testl	%r11d, %r11d
	je	.Lrt_sscanf_283
	cmpl	$47, %r13d
	movl	44(%rsp), %ecx
	ja	.Lrt_sscanf_284
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %rdi
.Lrt_sscanf_285:
	movq	(%rsp), %rax
	cmpq	%rax, %rdi
	jb	.Lrt_sscanf_286
	movq	%rbp, %rax
	cmpq	%rdi, %rbp
	jb	.Lrt_sscanf_287
	jmp	.Lrt_sscanf_288
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_290:
	addq	$1, %rax
	cmpq	%rdi, %rax
	je	.Lrt_sscanf_288
.Lrt_sscanf_287:
	cmpb	$0, (%rax)
	jne	.Lrt_sscanf_290
.Lrt_sscanf_288:
	cmpq	%rdi, %rax
	setnb	%al
	movzbl	%al, %eax
.Lrt_sscanf_289:
	testl	%eax, %eax
	jne	.Lrt_sscanf_265
	cmpl	$1, %ecx
	ja	.Lrt_sscanf_291
	movb	%r14b, (%rdi)
.Lrt_sscanf_292:
	addl	$1, %r15d
.Lrt_sscanf_283:
	addq	%rdx, %rbp
	jmp	.Lrt_sscanf_214
.Lrt_sscanf_263:
	cmpl	$4, %edx
	jne	.Lrt_sscanf_265
	testl	%ecx, %ecx
	movl	%ecx, %r8d
	movq	$-1, %rax
	cmove	%rax, %r8
	xorl	%r10d, %r10d
	testl	%r11d, %r11d
	je	.Lrt_sscanf_308
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_309
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %r10
.Lrt_sscanf_308:
	movq	$0, 112(%rsp)
	movzbl	(%rbx), %ecx
	pxor	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 96(%rsp)
	cmpb	$94, %cl
	jne	.Lrt_sscanf_310
	movl	$1, 112(%rsp)
	movzbl	1(%rbx), %ecx
	addq	$1, %rbx
.Lrt_sscanf_310:
	movl	%ecx, %edx
	testb	%cl, %cl
	je	.Lrt_sscanf_265
	movq	%rbp, 24(%rsp)
	leaq	2(%rbx), %rdi
	xorl	%esi, %esi
	xorl	%r14d, %r14d
	movl	$1, %r9d
	jmp	.Lrt_sscanf_312
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_315:
	movl	%edx, %esi
	movq	%r9, %r14
	shrb	$6, %sil
	salq	%cl, %r14
	andl	$3, %esi
	orq	%r14, 80(%rsp,%rsi,8)
	testb	%al, %al
	je	.Lrt_sscanf_265
	leaq	1(%rdi), %rcx
	cmpb	$93, %al
	je	.Lrt_sscanf_314
.Lrt_sscanf_313:
	movq	%rcx, %rdi
	movl	%edx, %esi
	movl	%eax, %ecx
	movl	%eax, %edx
	movl	$1, %r14d
.Lrt_sscanf_312:
	movzbl	-1(%rdi), %eax
	movq	%rdi, %rbx
	cmpb	$45, %dl
	jne	.Lrt_sscanf_315
	testb	%r14b, %r14b
	je	.Lrt_sscanf_315
	testb	%al, %al
	setne	%r14b
	cmpb	$93, %al
	setne	%bpl
	testb	%bpl, %r14b
	je	.Lrt_sscanf_315
	cmpb	%sil, %al
	jb	.Lrt_sscanf_315
	movzbl	%sil, %ecx
	movzbl	%al, %ebp
	movl	$1, %ebx
	cmpl	%ebp, %ecx
	jnb	.Lrt_sscanf_507
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_316:
	movl	%ecx, %edx
	movq	%rbx, %rsi
	salq	%cl, %rsi
	shrl	$6, %edx
	addl	$1, %ecx
	orq	%rsi, 80(%rsp,%rdx,8)
	cmpl	%ecx, %ebp
	jne	.Lrt_sscanf_316
	leaq	1(%rdi), %rcx
	movl	$45, %edx
	jmp	.Lrt_sscanf_313
.Lrt_sscanf_242:
	movzbl	0(%rbp), %r14d
	xorl	%ecx, %ecx
.Lrt_sscanf_235:
	cmpb	$108, %r10b
	jne	.Lrt_sscanf_245
	movzbl	(%r8), %edx
	jmp	.Lrt_sscanf_225
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_297:
	addq	$1, %r14
	cmpq	%r14, %rdx
	jne	.Lrt_sscanf_298
	jmp	.Lrt_sscanf_296
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_231:
	cmpb	$64, %r10b
	jbe	.Lrt_sscanf_234
	xorl	%ecx, %ecx
	movl	$1, %r11d
	jmp	.Lrt_sscanf_235
.Lrt_sscanf_249:
	movzbl	1(%r8), %r10d
	leaq	2(%r8), %rbx
	movl	$1, %edx
	jmp	.Lrt_sscanf_247
.Lrt_sscanf_238:
	addq	$8, 16(%rsp)
	jmp	.Lrt_sscanf_239
.Lrt_sscanf_314:
	movq	24(%rsp), %rbp
	testq	%rdi, %rdi
	je	.Lrt_sscanf_265
	movl	112(%rsp), %edx
	xorl	%r14d, %r14d
	jmp	.Lrt_sscanf_319
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_322:
	movl	%ecx, %eax
	shrb	$6, %al
	andl	$3, %eax
	movq	80(%rsp,%rax,8), %rax
	shrq	%cl, %rax
	andl	$1, %eax
	cmpl	%edx, %eax
	je	.Lrt_sscanf_320
	addq	$1, %r14
	cmpq	%r14, %r8
	je	.Lrt_sscanf_321
.Lrt_sscanf_319:
	movzbl	0(%rbp,%r14), %ecx
	testb	%cl, %cl
	jne	.Lrt_sscanf_322
.Lrt_sscanf_320:
	testq	%r10, %r10
	je	.Lrt_sscanf_323
	testq	%r14, %r14
	je	.Lrt_sscanf_212
.Lrt_sscanf_324:
	movq	(%rsp), %rax
	cmpq	%rax, %r10
	jb	.Lrt_sscanf_326
	movq	%rbp, %rax
	cmpq	%r10, %rbp
	jb	.Lrt_sscanf_327
	jmp	.Lrt_sscanf_265
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_330:
	addq	$1, %rax
	cmpq	%rax, %r10
	je	.Lrt_sscanf_265
.Lrt_sscanf_327:
	cmpb	$0, (%rax)
	jne	.Lrt_sscanf_330
	cmpq	%r10, %rax
	jnb	.Lrt_sscanf_265
.Lrt_sscanf_329:
	movq	%r10, %rdi
	movq	%r14, %rdx
	movq	%rbp, %rsi
	movl	%r11d, 24(%rsp)
	call	memcpy@PLT
	movl	24(%rsp), %r11d
	movq	%rax, %r10
.Lrt_sscanf_331:
	addq	%r14, %rbp
	testl	%r11d, %r11d
	je	.Lrt_sscanf_214
	movb	$0, (%r10,%r14)
	addl	$1, %r15d
	jmp	.Lrt_sscanf_214
.Lrt_sscanf_236:
	movq	%rdx, (%rax)
	jmp	.Lrt_sscanf_237
.Lrt_sscanf_505:
	movzbl	0(%rbp), %r14d
	jmp	.Lrt_sscanf_235
.Lrt_sscanf_323:
	testq	%r14, %r14
	je	.Lrt_sscanf_212
	jmp	.Lrt_sscanf_331
.Lrt_sscanf_286:
	movq	(%rsp), %rsi
	leaq	(%rdi,%rdx), %rax
	cmpq	%rsi, %rax
	setnb	%al
	movzbl	%al, %eax
	jmp	.Lrt_sscanf_289
.Lrt_sscanf_321:
	testq	%r10, %r10
	jne	.Lrt_sscanf_324
	jmp	.Lrt_sscanf_331
.Lrt_sscanf_334:
	cmpl	$7, %edx
	jbe	.Lrt_sscanf_336
	movq	%rax, (%rcx)
	jmp	.Lrt_sscanf_214
.Lrt_sscanf_332:
	movq	16(%rsp), %rdi
	movq	(%rdi), %rcx
	addq	$8, %rdi
	movq	%rdi, 16(%rsp)
	jmp	.Lrt_sscanf_333
.Lrt_sscanf_274:
	testl	%ecx, %ecx
	sete	%dil
	cmpl	$15, %ecx
	setg	%cl
	orb	%cl, %dil
	jne	.Lrt_sscanf_265
	cmpb	$120, %al
	je	.Lrt_sscanf_265
	testq	%r9, %r9
	je	.Lrt_sscanf_280
	cmpl	$4, %edx
	jne	.Lrt_sscanf_277
	movl	%esi, (%r9)
	jmp	.Lrt_sscanf_280
.Lrt_sscanf_301:
	movq	(%rsp), %rdi
	leaq	(%rcx,%r14), %rax
	cmpq	%rdi, %rax
	setnb	%al
	movzbl	%al, %eax
	jmp	.Lrt_sscanf_304
.Lrt_sscanf_326:
	movq	(%rsp), %rdi
	leaq	(%r10,%r14), %rax
	cmpq	%rdi, %rax
	jb	.Lrt_sscanf_329
	jmp	.Lrt_sscanf_265
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_336:
	cmpl	$2, %edx
	je	.Lrt_sscanf_508
	movb	%al, (%rcx)
	jmp	.Lrt_sscanf_214
.Lrt_sscanf_281:
	movq	16(%rsp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_282
.Lrt_sscanf_291:
	movq	%rbp, %rsi
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %rdx
	jmp	.Lrt_sscanf_292
.Lrt_sscanf_284:
	movq	16(%rsp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_285
.Lrt_sscanf_270:
	movq	16(%rsp), %rax
	movq	(%rax), %r9
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_269
.Lrt_sscanf_507:
	leaq	1(%rdi), %rcx
	jmp	.Lrt_sscanf_313
.Lrt_sscanf_508:
	movw	%ax, (%rcx)
	jmp	.Lrt_sscanf_214
.Lrt_sscanf_295:
	movq	16(%rsp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_294
.Lrt_sscanf_309:
	movq	16(%rsp), %rax
	movq	(%rax), %r10
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_308
.Lrt_sscanf_277:
	cmpl	$7, %edx
	jbe	.Lrt_sscanf_278
	movq	%rsi, (%r9)
	jmp	.Lrt_sscanf_280
.Lrt_sscanf_278:
	cmpl	$2, %edx
	je	.Lrt_sscanf_509
	movb	%sil, (%r9)
	jmp	.Lrt_sscanf_280
.Lrt_sscanf_509:
	movw	%si, (%r9)
	jmp	.Lrt_sscanf_280
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
