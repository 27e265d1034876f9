	.text
	.type	rt_sscanf_exponent, @function
rt_sscanf_exponent:
	.cfi_startproc
	movq	%rdi, %rcx
	xorl	%esi, %esi
	movq	%rdx, %rdi
	movb	(%rcx), %r9b
	testb	%r9b, %r9b
	je	.Lrt_sscanf_1
	leal	-43(%r9), %eax
	testb	$-3, %al
	jne	.Lrt_sscanf_3
	cmpb	$0, 1(%rcx)
	leaq	1(%rcx), %rax
	je	.Lrt_sscanf_1
	movq	%rax, %rcx
.Lrt_sscanf_3:
	xorl	%eax, %eax
	xorl	%edx, %edx
.Lrt_sscanf_4:
	movzbl	(%rcx,%rax), %esi
	movl	%esi, %r8d
	subl	$48, %r8d
	cmpb	$9, %r8b
	ja	.Lrt_sscanf_5
	imulq	$10, %rdx, %rdx
	subl	$48, %esi
	incq	%rax
	movslq	%esi, %rsi
	addq	%rsi, %rdx
	cmpq	$20, %rax
	jne	.Lrt_sscanf_4
	movl	$20, %eax
.Lrt_sscanf_5:
	movl	%eax, %esi
	decl	%eax
	addq	%rcx, %rsi
	cmpl	$3, %eax
	ja	.Lrt_sscanf_11
	movq	(%rdi), %rcx
	movq	%rdx, %rax
	cmpb	$45, %r9b
	jne	.Lrt_sscanf_7
	negq	%rax
.Lrt_sscanf_7:
	addq	%rcx, %rax
	movq	%rax, (%rdi)
	jmp	.Lrt_sscanf_1
.Lrt_sscanf_11:
	xorl	%esi, %esi
.Lrt_sscanf_1:
	movq	%rsi, %rax
	ret
	.cfi_endproc
	.size	rt_sscanf_exponent, .-rt_sscanf_exponent
	.type	rt_sscanf_integer, @function
rt_sscanf_integer:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rdi, %rsi
	movl	%edx, %r10d
	movl	%ecx, %r11d
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	testl	%ecx, %ecx
	jne	.Lrt_sscanf_14
	orq	$-1, %r11
.Lrt_sscanf_14:
	movb	(%rsi), %bpl
	leal	-43(%rbp), %eax
	testb	$-3, %al
	jne	.Lrt_sscanf_15
	orq	$-1, %rcx
	cmpb	$0, 1(%rsi)
	je	.Lrt_sscanf_13
	incq	%rsi
	decq	%r11
.Lrt_sscanf_15:
	xorl	%ecx, %ecx
	xorl	%eax, %eax
.Lrt_sscanf_17:
	movl	%ecx, %edx
	cmpq	%rcx, %r11
	je	.Lrt_sscanf_18
	cmpq	$20, %rcx
	je	.Lrt_sscanf_31
	movzbl	(%rsi,%rcx), %edi
	incq	%rcx
	movl	%edi, %ebx
	subl	$48, %ebx
	cmpb	$9, %bl
	ja	.Lrt_sscanf_18
	imulq	$10, %rax, %rax
	subl	$48, %edi
	movslq	%edi, %rdi
	addq	%rdi, %rax
	jmp	.Lrt_sscanf_17
.Lrt_sscanf_18:
	orq	$-1, %rcx
	testl	%edx, %edx
	je	.Lrt_sscanf_13
	cmpl	$18, %edx
	jbe	.Lrt_sscanf_20
	cmpl	$20, %edx
	je	.Lrt_sscanf_31
	testl	%r10d, %r10d
	je	.Lrt_sscanf_20
	xorl	%ecx, %ecx
	testq	%rax, %rax
	js	.Lrt_sscanf_13
.Lrt_sscanf_20:
	testq	%r9, %r9
	jne	.Lrt_sscanf_21
.Lrt_sscanf_24:
	leaq	(%rsi,%rdx), %rcx
	jmp	.Lrt_sscanf_13
.Lrt_sscanf_21:
	cmpb	$45, %bpl
	jne	.Lrt_sscanf_22
	negq	%rax
.Lrt_sscanf_22:
	cmpl	$4, %r8d
	jne	.Lrt_sscanf_23
	movl	%eax, (%r9)
	jmp	.Lrt_sscanf_24
.Lrt_sscanf_23:
	cmpl	$7, %r8d
	jbe	.Lrt_sscanf_25
	movq	%rax, (%r9)
	jmp	.Lrt_sscanf_24
.Lrt_sscanf_25:
	cmpl	$2, %r8d
	jne	.Lrt_sscanf_26
	movw	%ax, (%r9)
	jmp	.Lrt_sscanf_24
.Lrt_sscanf_26:
	movb	%al, (%r9)
	jmp	.Lrt_sscanf_24
.Lrt_sscanf_31:
	xorl	%ecx, %ecx
.Lrt_sscanf_13:
	movq	%rcx, %rax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	rt_sscanf_integer, .-rt_sscanf_integer
	.p2align 4
	.type	rt_sscanf_fraction, @function
rt_sscanf_fraction:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	%edx, %r11d
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movq	%rcx, %rbx
	subq	$24, %rsp
	.cfi_def_cfa_offset 48
	movzbl	(%rdi), %ebp
	leal	-43(%rbp), %eax
	testb	$-3, %al
	jne	.Lrt_sscanf_60
	cmpb	$0, 1(%rdi)
	leaq	1(%rdi), %r8
	je	.Lrt_sscanf_46
.Lrt_sscanf_43:
	movq	$0, 16(%rsp)
	xorl	%ecx, %ecx
	xorl	%r10d, %r10d
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_45:
	movzbl	(%r8,%rcx), %eax
	movl	%eax, %edx
	subl	$48, %edx
	cmpb	$9, %dl
	ja	.Lrt_sscanf_76
	subl	$48, %eax
	leaq	(%r10,%r10,4), %rdx
	addq	$1, %rcx
	cltq
	leaq	(%rax,%rdx,2), %r10
	cmpq	$20, %rcx
	jne	.Lrt_sscanf_45
.Lrt_sscanf_46:
	xorl	%r8d, %r8d
.Lrt_sscanf_42:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	movq	%r8, %rax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_76:
	.cfi_restore_state
	addq	%rcx, %r8
	movl	%ecx, %edi
	movzbl	(%r8), %eax
	testl	%ecx, %ecx
	je	.Lrt_sscanf_48
	cmpb	$46, %al
	je	.Lrt_sscanf_59
.Lrt_sscanf_49:
	orl	$32, %eax
	testl	%edi, %edi
	je	.Lrt_sscanf_46
	cmpb	$120, %al
	je	.Lrt_sscanf_46
	cmpb	$101, %al
	je	.Lrt_sscanf_77
.Lrt_sscanf_53:
	movq	16(%rsp), %rax
	leaq	18(%rax), %rdx
	cmpq	$36, %rdx
	ja	.Lrt_sscanf_46
	movabsq	$9007199254740992, %rdx
	cmpq	%r10, %rdx
	jb	.Lrt_sscanf_46
	stmxcsr	4(%rsp)
	testl	$24576, 4(%rsp)
	jne	.Lrt_sscanf_46
	movq	%rax, %rdx
	pxor	%xmm0, %xmm0
	leaq	rt_sscanf_powers_of_ten(%rip), %rcx
	negq	%rdx
	cvtsi2sdq	%r10, %xmm0
	pxor	%xmm1, %xmm1
	cmovs	%rax, %rdx
	cvtsi2sdq	(%rcx,%rdx,8), %xmm1
	testq	%rax, %rax
	js	.Lrt_sscanf_78
	mulsd	%xmm1, %xmm0
.Lrt_sscanf_55:
	cmpb	$45, %bpl
	jne	.Lrt_sscanf_56
	xorpd	.Lrt_sscanf_C0(%rip), %xmm0
.Lrt_sscanf_56:
	movq	%xmm0, %rax
	cmpl	$8, %r11d
	jne	.Lrt_sscanf_57
	movq	%xmm0, (%rbx)
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	movq	%r8, %rax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_48:
	.cfi_restore_state
	xorl	%r10d, %r10d
	cmpb	$46, %al
	jne	.Lrt_sscanf_46
.Lrt_sscanf_59:
	xorl	%ecx, %ecx
	xorl	%r9d, %r9d
	movzbl	1(%r8,%rcx), %eax
	movl	%eax, %edx
	subl	$48, %edx
	cmpb	$9, %dl
	ja	.Lrt_sscanf_79
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_51:
	subl	$48, %eax
	leaq	(%r9,%r9,4), %rdx
	addq	$1, %rcx
	cltq
	leaq	(%rax,%rdx,2), %r9
	cmpq	$20, %rcx
	je	.Lrt_sscanf_46
	movzbl	1(%r8,%rcx), %eax
	movl	%eax, %edx
	subl	$48, %edx
	cmpb	$9, %dl
	jbe	.Lrt_sscanf_51
.Lrt_sscanf_79:
	addl	%ecx, %edi
	movl	%ecx, %eax
	leaq	1(%r8,%rcx), %r8
	cmpl	$19, %edi
	ja	.Lrt_sscanf_46
	testl	%ecx, %ecx
	je	.Lrt_sscanf_52
	leaq	rt_sscanf_powers_of_ten(%rip), %rdx
	imulq	(%rdx,%rax,8), %r10
	addq	%r9, %r10
.Lrt_sscanf_52:
	negq	%rcx
	movzbl	(%r8), %eax
	movq	%rcx, 16(%rsp)
	jmp	.Lrt_sscanf_49
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_60:
	movq	%rdi, %r8
	jmp	.Lrt_sscanf_43
.Lrt_sscanf_78:
	divsd	%xmm1, %xmm0
	jmp	.Lrt_sscanf_55
.Lrt_sscanf_77:
	leaq	1(%r8), %rdi
	leaq	16(%rsp), %rdx
	call	rt_sscanf_exponent
	movq	%rax, %r8
	testq	%rax, %rax
	jne	.Lrt_sscanf_53
	jmp	.Lrt_sscanf_46
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_57:
	andl	$536870911, %eax
	cmpq	$268435456, %rax
	je	.Lrt_sscanf_46
	cvtsd2ss	%xmm0, %xmm0
	movss	%xmm0, (%rbx)
	jmp	.Lrt_sscanf_42
	.cfi_endproc
	.size	rt_sscanf_fraction, .-rt_sscanf_fraction
	.p2align 4
	.type	rt_sscanf, @function
rt_sscanf:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%rdi, %r10
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
	je	.Lrt_sscanf_207
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm1, 192(%rsp)
	movaps	%xmm2, 208(%rsp)
	movaps	%xmm3, 224(%rsp)
	movaps	%xmm4, 240(%rsp)
	movaps	%xmm5, 256(%rsp)
	movaps	%xmm6, 272(%rsp)
	movaps	%xmm7, 288(%rsp)
.Lrt_sscanf_207:
	movl	$16, %r13d
	movq	%r14, %rbx
	movq	%r10, %rbp
	xorl	%r12d, %r12d
	leaq	368(%rsp), %rax
	movl	$16, 56(%rsp)
	movq	%rax, 64(%rsp)
	leaq	128(%rsp), %rax
	movq	%rax, (%rsp)
	movq	%rax, 72(%rsp)
	leaq	368(%rsp), %rax
	movl	$48, 60(%rsp)
	movq	%rax, 8(%rsp)
.Lrt_sscanf_82:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rcx
	cmpb	$37, %al
	je	.Lrt_sscanf_83
	testb	%al, %al
	je	.Lrt_sscanf_80
	cmpb	$32, %al
	ja	.Lrt_sscanf_85
	movabsq	$4294983168, %rdx
	btq	%rax, %rdx
	jc	.Lrt_sscanf_344
.Lrt_sscanf_86:
	movzbl	0(%rbp), %edx
	testb	%dl, %dl
	je	.Lrt_sscanf_90
	cmpb	%dl, %al
	je	.Lrt_sscanf_345
.Lrt_sscanf_80:
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
.Lrt_sscanf_83:
	.cfi_restore_state
	movzbl	1(%rbx), %ecx
	leaq	2(%rbx), %r8
	cmpb	$100, %cl
	je	.Lrt_sscanf_346
	xorl	%r11d, %r11d
	movl	$1, %r15d
	cmpb	$64, %cl
	jbe	.Lrt_sscanf_347
.Lrt_sscanf_101:
	cmpb	$108, %cl
	je	.Lrt_sscanf_348
	cmpb	$104, %cl
	je	.Lrt_sscanf_349
	movl	%ecx, %eax
	andl	$-17, %eax
	cmpb	$106, %al
	je	.Lrt_sscanf_110
	cmpb	$116, %cl
	jne	.Lrt_sscanf_350
.Lrt_sscanf_110:
	movzbl	(%r8), %ecx
	leaq	1(%r8), %rbx
	movl	$16, %edx
	leal	-91(%rcx), %eax
	andl	$-9, %eax
.Lrt_sscanf_107:
	testb	%al, %al
	je	.Lrt_sscanf_111
.Lrt_sscanf_352:
	cmpb	$110, %cl
	jne	.Lrt_sscanf_351
	xorl	%r9d, %r9d
	testl	%r15d, %r15d
	je	.Lrt_sscanf_122
.Lrt_sscanf_185:
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_118
	movq	(%rsp), %rdi
	movl	%r13d, %eax
	movl	$1, %r15d
	addl	$8, %r13d
	movq	(%rdi,%rax), %r9
.Lrt_sscanf_117:
	leal	-37(%rcx), %eax
	cmpb	$83, %al
	ja	.Lrt_sscanf_90
	leaq	.Lrt_sscanf_120(%rip), %rsi
	movzbl	%al, %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.Lrt_sscanf_120:
	.long	.Lrt_sscanf_127-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_124-.Lrt_sscanf_120
	.long	.Lrt_sscanf_124-.Lrt_sscanf_120
	.long	.Lrt_sscanf_124-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_119-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_126-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_125-.Lrt_sscanf_120
	.long	.Lrt_sscanf_119-.Lrt_sscanf_120
	.long	.Lrt_sscanf_124-.Lrt_sscanf_120
	.long	.Lrt_sscanf_124-.Lrt_sscanf_120
	.long	.Lrt_sscanf_124-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_123-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_122-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_121-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_119-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_90-.Lrt_sscanf_120
	.long	.Lrt_sscanf_119-.Lrt_sscanf_120
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_85:
	testb	%al, %al
	jns	.Lrt_sscanf_86
.Lrt_sscanf_90:
	leaq	56(%rsp), %rdx
	movq	%r14, %rsi
	movq	%r10, %rdi
	call	__isoc99_vsscanf@PLT
	movl	%eax, %r12d
	jmp	.Lrt_sscanf_80
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_344:
	movzbl	0(%rbp), %r9d
	movq	%rcx, %rbx
	cmpb	$32, %r9b
	ja	.Lrt_sscanf_82
.Lrt_sscanf_88:
	btq	%r9, %rdx
	jnc	.Lrt_sscanf_191
	movzbl	1(%rbp), %r9d
	addq	$1, %rbp
	cmpb	$32, %r9b
	jbe	.Lrt_sscanf_88
.Lrt_sscanf_191:
	movq	%rcx, %rbx
	jmp	.Lrt_sscanf_82
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_348:
	movzbl	(%r8), %ecx
	cmpb	$108, %cl
	je	.Lrt_sscanf_106
	leal	-91(%rcx), %eax
	leaq	1(%r8), %rbx
	movl	$8, %edx
	andl	$-9, %eax
	testb	%al, %al
	jne	.Lrt_sscanf_352
.Lrt_sscanf_111:
	movzbl	0(%rbp), %eax
.Lrt_sscanf_115:
	testb	%al, %al
	je	.Lrt_sscanf_90
.Lrt_sscanf_113:
	cmpb	$37, %cl
	je	.Lrt_sscanf_199
	testl	%r15d, %r15d
	jne	.Lrt_sscanf_185
.Lrt_sscanf_199:
	xorl	%r9d, %r9d
	jmp	.Lrt_sscanf_117
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_345:
	addq	$1, %rbp
	movq	%rcx, %rbx
	jmp	.Lrt_sscanf_82
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_106:
	movzbl	1(%r8), %ecx
	leaq	2(%r8), %rbx
	movl	$16, %edx
	leal	-91(%rcx), %eax
	andl	$-9, %eax
	jmp	.Lrt_sscanf_107
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_124:
	cmpl	$1, %r15d
	jne	.Lrt_sscanf_90
	leal	-4(%rdx), %eax
	andl	$-5, %eax
	orl	%r11d, %eax
	jne	.Lrt_sscanf_90
	xorl	%esi, %esi
	movq	%rbp, %rdi
	movq	%r9, %rcx
	movq	%r10, 16(%rsp)
	call	rt_sscanf_fraction
	movq	16(%rsp), %r10
	testq	%rax, %rax
	movq	%rax, %rbp
	je	.Lrt_sscanf_90
.Lrt_sscanf_343:
	addl	$1, %r12d
	jmp	.Lrt_sscanf_82
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_119:
	movl	%ecx, %eax
	andl	$-33, %eax
	cmpb	$88, %al
	jne	.Lrt_sscanf_129
	testl	%r11d, %r11d
	jne	.Lrt_sscanf_90
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	jmp	.Lrt_sscanf_134
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_353:
	subl	$48, %eax
	salq	$4, %rsi
	cltq
	orq	%rax, %rsi
.Lrt_sscanf_132:
	addq	$1, %rbp
	addl	$1, %ecx
.Lrt_sscanf_134:
	movzbl	0(%rbp), %eax
	leal	-48(%rax), %edi
	cmpb	$9, %dil
	jbe	.Lrt_sscanf_353
	orl	$32, %eax
	leal	-97(%rax), %edi
	cmpb	$5, %dil
	ja	.Lrt_sscanf_133
	movzbl	%al, %eax
	salq	$4, %rsi
	subl	$87, %eax
	cltq
	orq	%rax, %rsi
	jmp	.Lrt_sscanf_132
.Lrt_sscanf_121:
	cmpl	$4, %edx
	jne	.Lrt_sscanf_90
	testl	%r11d, %r11d
	movl	%r11d, %ecx
	movq	$-1, %rax
	movabsq	$4294983168, %rsi
	cmove	%rax, %rcx
	xorl	%edx, %edx
.Lrt_sscanf_151:
	movzbl	0(%rbp,%rdx), %eax
	testb	%al, %al
	je	.Lrt_sscanf_149
	cmpb	$32, %al
	ja	.Lrt_sscanf_150
	btq	%rax, %rsi
	jnc	.Lrt_sscanf_150
.Lrt_sscanf_149:
	testq	%r9, %r9
	je	.Lrt_sscanf_152
	cmpq	%r10, %r9
	jb	.Lrt_sscanf_153
	movq	%rbp, %rax
	cmpq	%r9, %rbp
	jb	.Lrt_sscanf_154
	jmp	.Lrt_sscanf_155
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_157:
	addq	$1, %rax
	cmpq	%rax, %r9
	je	.Lrt_sscanf_155
.Lrt_sscanf_154:
	cmpb	$0, (%rax)
	jne	.Lrt_sscanf_157
.Lrt_sscanf_155:
	cmpq	%r9, %rax
	setnb	%al
	movzbl	%al, %eax
.Lrt_sscanf_156:
	testl	%eax, %eax
	jne	.Lrt_sscanf_90
	movq	%r9, %rdi
	movq	%rbp, %rsi
	movq	%r10, 24(%rsp)
	movq	%rdx, 16(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %r10
	movq	16(%rsp), %rdx
	movq	%rax, %r9
.Lrt_sscanf_152:
	addq	%rdx, %rbp
	testl	%r15d, %r15d
	je	.Lrt_sscanf_82
	movb	$0, (%r9,%rdx)
	jmp	.Lrt_sscanf_343
.Lrt_sscanf_125:
	movq	%r9, 40(%rsp)
	cmpl	$4, %edx
	jne	.Lrt_sscanf_90
	testl	%r11d, %r11d
	movl	$1, %eax
	movq	%rbp, %rdi
	movq	%r10, 24(%rsp)
	cmovne	%r11d, %eax
	movl	%r11d, 36(%rsp)
	movl	%eax, %edx
	movq	%rdx, %rsi
	movq	%rdx, 16(%rsp)
	call	strnlen@PLT
	movq	16(%rsp), %rdx
	movq	24(%rsp), %r10
	cmpq	%rdx, %rax
	jb	.Lrt_sscanf_90
	testl	%r15d, %r15d
	je	.Lrt_sscanf_140
	movq	40(%rsp), %r9
	movl	36(%rsp), %r11d
	cmpq	%r10, %r9
	jb	.Lrt_sscanf_141
	movq	%rbp, %rax
	cmpq	%r9, %rbp
	jb	.Lrt_sscanf_142
	jmp	.Lrt_sscanf_143
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_145:
	addq	$1, %rax
	cmpq	%rax, %r9
	je	.Lrt_sscanf_143
.Lrt_sscanf_142:
	cmpb	$0, (%rax)
	jne	.Lrt_sscanf_145
.Lrt_sscanf_143:
	cmpq	%r9, %rax
	setnb	%al
	movzbl	%al, %eax
	jmp	.Lrt_sscanf_144
.Lrt_sscanf_126:
	cmpl	$4, %edx
	jne	.Lrt_sscanf_90
	movl	%r11d, %edx
	testl	%r11d, %r11d
	movq	$-1, %rax
	movzbl	(%rbx), %ecx
	cmovne	%rdx, %rax
	pxor	%xmm0, %xmm0
	movq	$0, 112(%rsp)
	movaps	%xmm0, 80(%rsp)
	movq	%rax, %r8
	movaps	%xmm0, 96(%rsp)
	cmpb	$94, %cl
	je	.Lrt_sscanf_354
.Lrt_sscanf_159:
	movl	%ecx, %edx
	testb	%cl, %cl
	je	.Lrt_sscanf_90
	movl	%r13d, 16(%rsp)
	leaq	2(%rbx), %rdi
	xorl	%esi, %esi
	xorl	%r11d, %r11d
	jmp	.Lrt_sscanf_161
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_164:
	movl	%edx, %esi
	movl	$1, %r11d
	shrb	$6, %sil
	salq	%cl, %r11
	andl	$3, %esi
	orq	%r11, 80(%rsp,%rsi,8)
	testb	%al, %al
	je	.Lrt_sscanf_90
	leaq	1(%rdi), %rcx
	cmpb	$93, %al
	je	.Lrt_sscanf_163
.Lrt_sscanf_162:
	movq	%rcx, %rdi
	movl	%edx, %esi
	movl	%eax, %ecx
	movl	%eax, %edx
	movl	$1, %r11d
.Lrt_sscanf_161:
	movzbl	-1(%rdi), %eax
	movq	%rdi, %rbx
	cmpb	$45, %dl
	jne	.Lrt_sscanf_164
	testb	%r11b, %r11b
	je	.Lrt_sscanf_164
	testb	%al, %al
	setne	%r13b
	cmpb	$93, %al
	setne	%r11b
	testb	%r11b, %r13b
	je	.Lrt_sscanf_164
	cmpb	%sil, %al
	jb	.Lrt_sscanf_164
	movzbl	%sil, %ecx
	movzbl	%al, %ebx
	movl	$1, %r11d
	cmpl	%ebx, %ecx
	jnb	.Lrt_sscanf_355
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_165:
	movl	%ecx, %edx
	movq	%r11, %rsi
	salq	%cl, %rsi
	shrl	$6, %edx
	addl	$1, %ecx
	orq	%rsi, 80(%rsp,%rdx,8)
	cmpl	%ebx, %ecx
	jne	.Lrt_sscanf_165
	leaq	1(%rdi), %rcx
	movl	$45, %edx
	jmp	.Lrt_sscanf_162
.Lrt_sscanf_123:
	movzbl	0(%rbp), %eax
	leal	-43(%rax), %esi
	andl	$253, %esi
	jne	.Lrt_sscanf_128
	movzbl	1(%rbp), %eax
.Lrt_sscanf_128:
	cmpb	$48, %al
	je	.Lrt_sscanf_90
	testb	%al, %al
	je	.Lrt_sscanf_90
.Lrt_sscanf_129:
	xorl	%eax, %eax
	cmpb	$117, %cl
	movl	%edx, %r8d
	movq	%rbp, %rdi
	setne	%al
	movl	%r11d, %ecx
	xorl	%esi, %esi
	movq	%r10, 16(%rsp)
	movl	%eax, %edx
	call	rt_sscanf_integer
	movq	16(%rsp), %r10
	testq	%rax, %rax
	movq	%rax, %rbp
	je	.Lrt_sscanf_90
.Lrt_sscanf_139:
	cmpq	$-1, %rbp
	je	.Lrt_sscanf_80
	addl	%r15d, %r12d
	jmp	.Lrt_sscanf_82
.Lrt_sscanf_127:
	cmpl	$4, %edx
	setne	%al
	testl	%r11d, %r11d
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_sscanf_90
	testl	%r15d, %r15d
	je	.Lrt_sscanf_90
	cmpb	$37, 0(%rbp)
	jne	.Lrt_sscanf_80
	addq	$1, %rbp
	jmp	.Lrt_sscanf_82
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_122:
	cmpb	$0, 0(%rbp)
	jne	.Lrt_sscanf_178
	cmpb	$0, (%rbx)
	jne	.Lrt_sscanf_90
.Lrt_sscanf_178:
	testl	%r15d, %r15d
	je	.Lrt_sscanf_82
	movq	%rbp, %rax
	subq	%r10, %rax
	cmpl	$4, %edx
	jne	.Lrt_sscanf_180
	movl	%eax, (%r9)
	jmp	.Lrt_sscanf_82
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_150:
	addq	$1, %rdx
	cmpq	%rdx, %rcx
	jne	.Lrt_sscanf_151
	jmp	.Lrt_sscanf_149
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_349:
	movzbl	(%r8), %ecx
	cmpb	$104, %cl
	je	.Lrt_sscanf_109
	leal	-91(%rcx), %eax
	leaq	1(%r8), %rbx
	movl	$2, %edx
	andl	$-9, %eax
	jmp	.Lrt_sscanf_107
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_346:
	movq	(%rsp), %rbx
	movl	%r13d, %eax
	movzbl	0(%rbp), %r9d
	movq	%rbp, %r11
	addq	%rbx, %rax
	cmpl	$48, %r13d
	cmovnb	8(%rsp), %rax
	movq	(%rax), %r15
	movl	%r9d, %eax
	cmpb	$32, %r9b
	ja	.Lrt_sscanf_94
	movabsq	$4294983168, %rsi
	movzbl	%r9b, %edx
.Lrt_sscanf_95:
	btq	%rdx, %rsi
	jc	.Lrt_sscanf_356
.Lrt_sscanf_94:
	xorl	%ebx, %ebx
	cmpb	$45, %al
	movq	%r15, 16(%rsp)
	sete	%bl
	xorl	%esi, %esi
	xorl	%edi, %edi
	movq	%rbx, %rdx
	addq	%rbx, %r11
	negq	%rdx
	jmp	.Lrt_sscanf_96
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_98:
	subl	$48, %eax
	leaq	(%rdi,%rdi,4), %rdi
	addq	$1, %rsi
	cltq
	leaq	(%rax,%rdi,2), %rdi
	cmpq	$19, %rsi
	je	.Lrt_sscanf_195
.Lrt_sscanf_96:
	movzbl	(%r11,%rsi), %eax
	movl	%eax, %r15d
	subl	$48, %r15d
	cmpb	$9, %r15b
	jbe	.Lrt_sscanf_98
	leal	-1(%rsi), %eax
	movq	16(%rsp), %r15
	cmpl	$17, %eax
	ja	.Lrt_sscanf_195
	xorq	%rdi, %rdx
	leaq	(%r11,%rsi), %rbp
	addq	%rbx, %rdx
	movl	%edx, (%r15)
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_99
	addl	$8, %r13d
.Lrt_sscanf_100:
	addl	$1, %r12d
	movq	%r8, %rbx
	jmp	.Lrt_sscanf_82
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_351:
	movzbl	0(%rbp), %r9d
.Lrt_sscanf_97:
	cmpb	$32, %r9b
	ja	.Lrt_sscanf_113
	movabsq	$4294983168, %rsi
.Lrt_sscanf_116:
	btq	%r9, %rsi
	jnc	.Lrt_sscanf_111
	movzbl	1(%rbp), %r9d
	addq	$1, %rbp
	movl	%r9d, %eax
	cmpb	$32, %r9b
	jbe	.Lrt_sscanf_116
	jmp	.Lrt_sscanf_115
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_350:
	leal	-91(%rcx), %eax
	movq	%r8, %rbx
	movl	$4, %edx
	andl	$-9, %eax
	jmp	.Lrt_sscanf_107
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_347:
	cmpb	$42, %cl
	je	.Lrt_sscanf_357
.Lrt_sscanf_102:
	cmpb	$48, %cl
	je	.Lrt_sscanf_90
	leal	-48(%rcx), %eax
	cmpb	$9, %al
	ja	.Lrt_sscanf_198
	leaq	8(%r8), %rdx
	xorl	%r11d, %r11d
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_103:
	leal	(%r11,%r11,4), %eax
	addq	$1, %r8
	leal	-48(%rcx,%rax,2), %r11d
	movzbl	-1(%r8), %ecx
	leal	-48(%rcx), %eax
	cmpb	$9, %al
	ja	.Lrt_sscanf_101
	cmpq	%rdx, %r8
	jne	.Lrt_sscanf_103
	jmp	.Lrt_sscanf_90
.Lrt_sscanf_141:
	leaq	(%r9,%rdx), %rax
	cmpq	%r10, %rax
	setnb	%al
	movzbl	%al, %eax
.Lrt_sscanf_144:
	testl	%eax, %eax
	jne	.Lrt_sscanf_90
	cmpl	$1, %r11d
	ja	.Lrt_sscanf_146
	movzbl	0(%rbp), %eax
	movb	%al, (%r9)
.Lrt_sscanf_147:
	addl	$1, %r12d
.Lrt_sscanf_140:
	addq	%rdx, %rbp
	jmp	.Lrt_sscanf_82
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_163:
	movl	16(%rsp), %r13d
	testq	%rdi, %rdi
	je	.Lrt_sscanf_90
	movl	112(%rsp), %esi
	xorl	%edx, %edx
	jmp	.Lrt_sscanf_168
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_171:
	movl	%ecx, %eax
	shrb	$6, %al
	andl	$3, %eax
	movq	80(%rsp,%rax,8), %rax
	shrq	%cl, %rax
	andl	$1, %eax
	cmpl	%esi, %eax
	je	.Lrt_sscanf_169
	addq	$1, %rdx
	cmpq	%r8, %rdx
	je	.Lrt_sscanf_170
.Lrt_sscanf_168:
	movzbl	0(%rbp,%rdx), %ecx
	testb	%cl, %cl
	jne	.Lrt_sscanf_171
.Lrt_sscanf_169:
	testq	%r9, %r9
	je	.Lrt_sscanf_172
	testq	%rdx, %rdx
	je	.Lrt_sscanf_80
	movq	%rdx, %r8
.Lrt_sscanf_186:
	cmpq	%r10, %r9
	jb	.Lrt_sscanf_173
	cmpq	%r9, %rbp
	jnb	.Lrt_sscanf_90
	movq	%rbp, %rax
	jmp	.Lrt_sscanf_174
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_176:
	addq	$1, %rax
	cmpq	%rax, %r9
	je	.Lrt_sscanf_90
.Lrt_sscanf_174:
	cmpb	$0, (%rax)
	jne	.Lrt_sscanf_176
	cmpq	%r9, %rax
	jnb	.Lrt_sscanf_90
.Lrt_sscanf_175:
	movq	%r8, %rdx
	movq	%r9, %rdi
	movq	%rbp, %rsi
	movq	%r10, 24(%rsp)
	movq	%r8, 16(%rsp)
	call	memcpy@PLT
	movq	16(%rsp), %r8
	movq	24(%rsp), %r10
	movq	%rax, %r9
.Lrt_sscanf_177:
	addq	%r8, %rbp
	testl	%r15d, %r15d
	je	.Lrt_sscanf_82
	movb	$0, (%r9,%r8)
	addl	$1, %r12d
	jmp	.Lrt_sscanf_82
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_195:
	movq	%r8, %rbx
	movl	$1, %r15d
	movl	$4, %edx
	xorl	%r11d, %r11d
	jmp	.Lrt_sscanf_97
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_356:
	movzbl	1(%r11), %edx
	addq	$1, %r11
	movl	%edx, %eax
	cmpb	$32, %dl
	jbe	.Lrt_sscanf_95
	jmp	.Lrt_sscanf_94
.Lrt_sscanf_354:
	movzbl	1(%rbx), %ecx
	movl	$1, 112(%rsp)
	addq	$1, %rbx
	jmp	.Lrt_sscanf_159
.Lrt_sscanf_357:
	movzbl	2(%rbx), %ecx
	leaq	3(%rbx), %r8
	xorl	%r15d, %r15d
	jmp	.Lrt_sscanf_102
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_109:
	movzbl	1(%r8), %ecx
	leaq	2(%r8), %rbx
	movl	$1, %edx
	leal	-91(%rcx), %eax
	andl	$-9, %eax
	jmp	.Lrt_sscanf_107
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_118:
	movq	8(%rsp), %rax
	movl	$1, %r15d
	movq	(%rax), %r9
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	jmp	.Lrt_sscanf_117
.Lrt_sscanf_170:
	testq	%r9, %r9
	jne	.Lrt_sscanf_186
	jmp	.Lrt_sscanf_177
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_133:
	testl	%ecx, %ecx
	sete	%dil
	cmpl	$15, %ecx
	setg	%cl
	orb	%cl, %dil
	jne	.Lrt_sscanf_90
	cmpb	$120, %al
	je	.Lrt_sscanf_90
	testq	%r9, %r9
	je	.Lrt_sscanf_139
	cmpl	$4, %edx
	jne	.Lrt_sscanf_136
	movl	%esi, (%r9)
	jmp	.Lrt_sscanf_139
.Lrt_sscanf_153:
	leaq	(%r9,%rdx), %rax
	cmpq	%r10, %rax
	setnb	%al
	movzbl	%al, %eax
	jmp	.Lrt_sscanf_156
.Lrt_sscanf_172:
	testq	%rdx, %rdx
	je	.Lrt_sscanf_80
	movq	%rdx, %r8
	jmp	.Lrt_sscanf_177
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_173:
	leaq	(%r9,%r8), %rax
	cmpq	%r10, %rax
	jb	.Lrt_sscanf_175
	jmp	.Lrt_sscanf_90
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_99:
	addq	$8, 8(%rsp)
	jmp	.Lrt_sscanf_100
.Lrt_sscanf_146:
	movq	%rbp, %rsi
	movq	%r9, %rdi
	movq	%r10, 24(%rsp)
	movq	%rdx, 16(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %r10
	movq	16(%rsp), %rdx
	jmp	.Lrt_sscanf_147
.Lrt_sscanf_355:
	leaq	1(%rdi), %rcx
	jmp	.Lrt_sscanf_162
.Lrt_sscanf_198:
	xorl	%r11d, %r11d
	jmp	.Lrt_sscanf_101
.Lrt_sscanf_180:
	cmpl	$7, %edx
	jbe	.Lrt_sscanf_182
	movq	%rax, (%r9)
	jmp	.Lrt_sscanf_82
.Lrt_sscanf_182:
	cmpl	$2, %edx
	je	.Lrt_sscanf_358
	movb	%al, (%r9)
	jmp	.Lrt_sscanf_82
.Lrt_sscanf_136:
	cmpl	$7, %edx
	jbe	.Lrt_sscanf_137
	movq	%rsi, (%r9)
	jmp	.Lrt_sscanf_139
.Lrt_sscanf_358:
	movw	%ax, (%r9)
	jmp	.Lrt_sscanf_82
.Lrt_sscanf_137:
	cmpl	$2, %edx
	je	.Lrt_sscanf_359
	movb	%sil, (%r9)
	jmp	.Lrt_sscanf_139
.Lrt_sscanf_359:
	movw	%si, (%r9)
	jmp	.Lrt_sscanf_139
	.cfi_endproc
	.size	rt_sscanf, .-rt_sscanf
	.section	.rodata
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
