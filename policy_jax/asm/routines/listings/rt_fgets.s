	.text
	.p2align 4
	.type	rt_fgets, @function
rt_fgets:
	.cfi_startproc
	movslq	%esi, %r9
	movq	%rdx, %r8
	movq	%r9, %r10
	subq	$1, %r9
	testq	%r9, %r9
	jle	.Lrt_fgets_58
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	movq	8(%rdx), %rsi
	movq	16(%rdx), %rdx
	testq	%rax, %rax
	je	.Lrt_fgets_58
	cmpq	%rdx, %rsi
	jnb	.Lrt_fgets_58
	cmpb	$0, (%rax)
	je	.Lrt_fgets_58
	movl	192(%r8), %eax
	testl	%eax, %eax
	jns	.Lrt_fgets_58
	subq	%rsi, %rdx
	cmpq	%r9, %rdx
	cmova	%r9, %rdx
	xorl	%eax, %eax
	cmpq	$15, %rdx
	jbe	.Lrt_fgets_17
	movdqa	.Lrt_fgets_C0(%rip), %xmm2
	jmp	.Lrt_fgets_14
	.p2align 4,,10
	.p2align 3
.Lrt_fgets_5:
	testq	%rdi, %rdi
	je	.Lrt_fgets_13
	movups	%xmm0, (%rdi,%rax)
.Lrt_fgets_13:
	addq	$16, %rax
	movq	%rdx, %rcx
	subq	%rax, %rcx
	cmpq	$15, %rcx
	jbe	.Lrt_fgets_70
.Lrt_fgets_14:
	movdqu	(%rsi,%rax), %xmm0
	movdqa	%xmm2, %xmm1
	pcmpeqb	%xmm0, %xmm1
	pmovmskb	%xmm1, %ecx
	testl	%ecx, %ecx
	je	.Lrt_fgets_5
	rep bsfl	%ecx, %ecx
	movslq	%ecx, %r11
	testq	%rdi, %rdi
	je	.Lrt_fgets_59
	testq	%rax, %rax
	je	.Lrt_fgets_6
	leaq	-16(%rax,%r11), %rcx
	movdqu	(%rsi,%rcx), %xmm3
	movups	%xmm3, (%rdi,%rcx)
.Lrt_fgets_59:
	addq	%r11, %rax
	.p2align 4,,10
	.p2align 3
.Lrt_fgets_61:
	testq	%rax, %rax
	js	.Lrt_fgets_58
.Lrt_fgets_60:
	cmpq	%rax, %r9
	jne	.Lrt_fgets_71
.Lrt_fgets_62:
	leaq	(%rdi,%rax), %rcx
	cmpq	%rdx, %rax
	jnb	.Lrt_fgets_66
	movb	$10, (%rcx)
	addq	$1, %rax
.Lrt_fgets_66:
	movb	$0, (%rdi,%rax)
	addq	%rax, 8(%r8)
	movq	%rdi, %rax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_fgets_72:
	testq	%rdi, %rdi
	je	.Lrt_fgets_16
	movb	%cl, (%rdi,%rax)
.Lrt_fgets_16:
	addq	$1, %rax
	cmpq	%rdx, %rax
	jnb	.Lrt_fgets_61
.Lrt_fgets_17:
	movzbl	(%rsi,%rax), %ecx
	cmpb	$10, %cl
	jne	.Lrt_fgets_72
	jmp	.Lrt_fgets_61
	.p2align 4,,10
	.p2align 3
.Lrt_fgets_70:
	cmpq	%rdx, %rax
	jb	.Lrt_fgets_17
	jmp	.Lrt_fgets_60
	.p2align 4,,10
	.p2align 3
.Lrt_fgets_6:
	testq	%rdi, %rdi
	je	.Lrt_fgets_59
	pushq	%r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	pushq	%r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	movl	%ecx, %r12d
	pushq	%rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	andl	$8, %r12d
	movq	%rdi, %rbp
	testb	$8, %cl
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	movq	(%rsi), %r14
	leaq	-16(%rsp), %rbx
	cmove	%rbx, %rbp
	testb	$4, %cl
	movq	%r14, 0(%rbp)
	leaq	(%rdi,%r12), %rbp
	movl	(%rsi,%r12), %r12d
	cmove	%rbx, %rbp
	movl	%r12d, 0(%rbp)
	movl	%ecx, %r12d
	andl	$12, %r12d
	testb	$2, %cl
	leaq	(%rdi,%r12), %rbp
	movzwl	(%rsi,%r12), %r12d
	cmove	%rbx, %rbp
	movw	%r12w, 0(%rbp)
	movl	%ecx, %ebp
	andl	$14, %ebp
	andl	$1, %ecx
	leaq	(%rdi,%rbp), %r12
	movzbl	(%rsi,%rbp), %ecx
	cmovne	%r12, %rbx
	addq	%r11, %rax
	movb	%cl, (%rbx)
	testq	%rax, %rax
	js	.Lrt_fgets_2
	cmpq	%rax, %r9
	je	.Lrt_fgets_27
	cmpq	%rdx, %rax
	jnb	.Lrt_fgets_2
.Lrt_fgets_27:
	leaq	(%rdi,%rax), %rcx
	cmpq	%rdx, %rax
	jnb	.Lrt_fgets_21
	movb	$10, (%rcx)
	addq	$1, %rax
.Lrt_fgets_21:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 32
	popq	%rbp
	.cfi_def_cfa_offset 24
	movb	$0, (%rdi,%rax)
	popq	%r12
	.cfi_def_cfa_offset 16
	addq	%rax, 8(%r8)
	movq	%rdi, %rax
	popq	%r14
	.cfi_def_cfa_offset 8
	ret
.Lrt_fgets_2:
	.cfi_restore_state
	popq	%rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 32
	movq	%r8, %rdx
	popq	%rbp
	.cfi_restore 6
	.cfi_def_cfa_offset 24
	movl	%r10d, %esi
	popq	%r12
	.cfi_restore 12
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_restore 14
	.cfi_def_cfa_offset 8
	jmp	fgets@PLT
.Lrt_fgets_71:
	cmpq	%rdx, %rax
	jb	.Lrt_fgets_62
.Lrt_fgets_58:
	movq	%r8, %rdx
	movl	%r10d, %esi
	jmp	fgets@PLT
	.cfi_endproc
	.size	rt_fgets, .-rt_fgets
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lrt_fgets_C0:
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
	.weak	__libc_single_threaded
	.section	.note.GNU-stack,"",@progbits
