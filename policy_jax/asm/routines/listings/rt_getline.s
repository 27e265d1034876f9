	.text
	.p2align 4
	.type	rt_getline, @function
rt_getline:
	.cfi_startproc
	testq	%rdi, %rdi
	je	.Lrt_getline_40
	testq	%rsi, %rsi
	je	.Lrt_getline_40
	movq	(%rdi), %r9
	testq	%r9, %r9
	je	.Lrt_getline_40
	movq	(%rsi), %rcx
	cmpq	$2, %rcx
	jbe	.Lrt_getline_40
	testb	$32, (%rdx)
	jne	.Lrt_getline_40
	movq	8(%rdx), %r10
	movq	16(%rdx), %rax
	cmpq	%rax, %r10
	jnb	.Lrt_getline_40
	movq	__libc_single_threaded@GOTPCREL(%rip), %r8
	testq	%r8, %r8
	je	.Lrt_getline_40
	cmpb	$0, (%r8)
	je	.Lrt_getline_40
	movl	192(%rdx), %r8d
	testl	%r8d, %r8d
	jns	.Lrt_getline_40
	subq	%r10, %rax
	subq	$2, %rcx
	pushq	%r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	cmpq	%rax, %rcx
	pushq	%r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	cmova	%rax, %rcx
	pushq	%rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	xorl	%eax, %eax
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	cmpq	$15, %rcx
	jbe	.Lrt_getline_16
	movdqa	.Lrt_getline_C0(%rip), %xmm2
	jmp	.Lrt_getline_15
	.p2align 4,,10
	.p2align 3
.Lrt_getline_7:
	movups	%xmm0, (%r9,%rax)
	movq	%rcx, %r8
	addq	$16, %rax
	subq	%rax, %r8
	cmpq	$15, %r8
	jbe	.Lrt_getline_44
.Lrt_getline_15:
	movdqu	(%r10,%rax), %xmm0
	movdqa	%xmm2, %xmm1
	pcmpeqb	%xmm0, %xmm1
	pmovmskb	%xmm1, %r8d
	testl	%r8d, %r8d
	je	.Lrt_getline_7
	rep bsfl	%r8d, %r8d
	movslq	%r8d, %rbx
	testq	%rax, %rax
	je	.Lrt_getline_8
	leaq	-16(%rax,%rbx), %r8
	movdqu	(%r10,%r8), %xmm3
	movups	%xmm3, (%r9,%r8)
.Lrt_getline_9:
	addq	%rbx, %rax
.Lrt_getline_14:
	cmpq	%rcx, %rax
	jnb	.Lrt_getline_4
	movq	(%rdi), %rcx
	movzwl	.Lrt_getline_C1(%rip), %esi
	movw	%si, (%rcx,%rax)
	addq	$1, %rax
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%rbp
	.cfi_def_cfa_offset 24
	addq	%rax, 8(%rdx)
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_getline_40:
	.cfi_restore 3
	.cfi_restore 6
	.cfi_restore 12
	.cfi_restore 14
	jmp	getline@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_getline_16:
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	.cfi_offset 6, -32
	.cfi_offset 12, -24
	.cfi_offset 14, -16
	movzbl	(%r10,%rax), %r8d
	cmpb	$10, %r8b
	je	.Lrt_getline_14
	movb	%r8b, (%r9,%rax)
	addq	$1, %rax
.Lrt_getline_44:
	cmpq	%rcx, %rax
	jb	.Lrt_getline_16
.Lrt_getline_4:
	popq	%rbx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 32
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_restore 12
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_restore 14
	.cfi_def_cfa_offset 8
	jmp	getline@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_getline_8:
	.cfi_restore_state
	movl	%r8d, %r12d
	leaq	-16(%rsp), %r11
	movq	%r9, %rbp
	movq	(%r10), %r14
	andl	$8, %r12d
	testb	$8, %r8b
	cmove	%r11, %rbp
	testb	$4, %r8b
	movq	%r14, 0(%rbp)
	leaq	(%r9,%r12), %rbp
	movl	(%r10,%r12), %r12d
	cmove	%r11, %rbp
	movl	%r12d, 0(%rbp)
	movl	%r8d, %r12d
	andl	$12, %r12d
	testb	$2, %r8b
	leaq	(%r9,%r12), %rbp
	movzwl	(%r10,%r12), %r12d
	cmove	%r11, %rbp
	movw	%r12w, 0(%rbp)
	movl	%r8d, %ebp
	andl	$14, %ebp
	addq	%rbp, %r9
	andl	$1, %r8d
	movzbl	(%r10,%rbp), %r8d
	cmovne	%r9, %r11
	movb	%r8b, (%r11)
	jmp	.Lrt_getline_9
	.cfi_endproc
	.size	rt_getline, .-rt_getline
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lrt_getline_C0:
	.byte	10
	.byte	10
	.byte	10
	.byte	10
	.byte	10
	.byte	10
	.byte	10
	.byte	10
	.byte	10
	.byte	10
	.byte	10
	.byte	10
	.byte	10
	.byte	10
	.byte	10
	.byte	10
	.section	.rodata.cst2,"aM",@progbits,2
	.align 2
.Lrt_getline_C1:
	.byte	10
	.byte	0
	.weak	__libc_single_threaded
	.section	.note.GNU-stack,"",@progbits
