	.text
	.p2align 4
	.type	rt_getdelim, @function
rt_getdelim:
	.cfi_startproc
	movl	%edx, %r8d
	testq	%rdi, %rdi
	je	.Lrt_getdelim_37
	testq	%rsi, %rsi
	je	.Lrt_getdelim_37
	movq	(%rdi), %r10
	testq	%r10, %r10
	je	.Lrt_getdelim_37
	movq	(%rsi), %rdx
	cmpq	$2, %rdx
	jbe	.Lrt_getdelim_37
	testb	$32, (%rcx)
	jne	.Lrt_getdelim_37
	movq	8(%rcx), %r11
	movq	16(%rcx), %rax
	cmpq	%rax, %r11
	jnb	.Lrt_getdelim_37
	movq	__libc_single_threaded@GOTPCREL(%rip), %r9
	testq	%r9, %r9
	je	.Lrt_getdelim_37
	cmpb	$0, (%r9)
	je	.Lrt_getdelim_37
	movl	192(%rcx), %r9d
	testl	%r9d, %r9d
	jns	.Lrt_getdelim_37
	subq	$2, %rdx
	subq	%r11, %rax
	pushq	%r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	cmpq	%rax, %rdx
	pushq	%r13
	.cfi_def_cfa_offset 24
	.cfi_offset 13, -24
	cmova	%rax, %rdx
	pushq	%r12
	.cfi_def_cfa_offset 32
	.cfi_offset 12, -32
	pushq	%rbp
	.cfi_def_cfa_offset 40
	.cfi_offset 6, -40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset 3, -48
	cmpq	$15, %rdx
	jbe	.Lrt_getdelim_17
	movd	%r8d, %xmm2
	xorl	%eax, %eax
	punpcklbw	%xmm2, %xmm2
	punpcklwd	%xmm2, %xmm2
	pshufd	$0, %xmm2, %xmm2
	jmp	.Lrt_getdelim_15
	.p2align 4,,10
	.p2align 3
.Lrt_getdelim_7:
	movups	%xmm0, (%r10,%rax)
	movq	%rdx, %r9
	addq	$16, %rax
	subq	%rax, %r9
	cmpq	$15, %r9
	jbe	.Lrt_getdelim_41
.Lrt_getdelim_15:
	movdqu	(%r11,%rax), %xmm0
	movdqa	%xmm0, %xmm1
	pcmpeqb	%xmm2, %xmm1
	pmovmskb	%xmm1, %r9d
	testl	%r9d, %r9d
	je	.Lrt_getdelim_7
	rep bsfl	%r9d, %r9d
	movslq	%r9d, %rbp
	testq	%rax, %rax
	je	.Lrt_getdelim_8
	leaq	-16(%rax,%rbp), %r9
	movdqu	(%r11,%r9), %xmm3
	movups	%xmm3, (%r10,%r9)
.Lrt_getdelim_9:
	addq	%rbp, %rax
.Lrt_getdelim_14:
	cmpq	%rdx, %rax
	jnb	.Lrt_getdelim_4
	movq	(%rdi), %rdx
	addq	%rax, %rdx
	addq	$1, %rax
	movb	%r8b, (%rdx)
	movb	$0, 1(%rdx)
	popq	%rbx
	.cfi_def_cfa_offset 40
	addq	%rax, 8(%rcx)
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
.Lrt_getdelim_37:
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 13
	.cfi_restore 14
	movl	%r8d, %edx
	jmp	getdelim@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_getdelim_41:
	.cfi_def_cfa_offset 48
	.cfi_offset 3, -48
	.cfi_offset 6, -40
	.cfi_offset 12, -32
	.cfi_offset 13, -24
	.cfi_offset 14, -16
	cmpq	%rdx, %rax
	jnb	.Lrt_getdelim_4
.Lrt_getdelim_6:
	movl	%r8d, %ebx
	.p2align 4,,10
	.p2align 3
.Lrt_getdelim_16:
	movzbl	(%r11,%rax), %r9d
	cmpb	%r9b, %bl
	je	.Lrt_getdelim_14
	movb	%r9b, (%r10,%rax)
	addq	$1, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_getdelim_16
.Lrt_getdelim_4:
	popq	%rbx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 40
	movl	%r8d, %edx
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_restore 12
	.cfi_def_cfa_offset 24
	popq	%r13
	.cfi_restore 13
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_restore 14
	.cfi_def_cfa_offset 8
	jmp	getdelim@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_getdelim_8:
	.cfi_restore_state
	movl	%r9d, %r13d
	leaq	-8(%rsp), %rbx
	movq	%r10, %r12
	movq	(%r11), %r14
	andl	$8, %r13d
	testb	$8, %r9b
	cmove	%rbx, %r12
	testb	$4, %r9b
	movq	%r14, (%r12)
	leaq	(%r10,%r13), %r12
	movl	(%r11,%r13), %r13d
	cmove	%rbx, %r12
	movl	%r13d, (%r12)
	movl	%r9d, %r13d
	andl	$12, %r13d
	testb	$2, %r9b
	leaq	(%r10,%r13), %r12
	movzwl	(%r11,%r13), %r13d
	cmove	%rbx, %r12
	movw	%r13w, (%r12)
	movl	%r9d, %r12d
	andl	$14, %r12d
	addq	%r12, %r10
	andl	$1, %r9d
	movzbl	(%r11,%r12), %r9d
	cmovne	%r10, %rbx
	movb	%r9b, (%rbx)
	jmp	.Lrt_getdelim_9
.Lrt_getdelim_17:
	xorl	%eax, %eax
	jmp	.Lrt_getdelim_6
	.cfi_endproc
	.size	rt_getdelim, .-rt_getdelim
	.weak	__libc_single_threaded
	.section	.note.GNU-stack,"",@progbits
