	.text
	.p2align 4
	.type	rt_fgets, @function
rt_fgets:
	.cfi_startproc
	movl	%esi, %r9d
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	movq	8(%rdx), %rsi
	movq	%rdx, %r8
	cmpl	$1, %r9d
	movq	16(%rdx), %rdx
	setg	%r10b
	testq	%rax, %rax
	setne	%cl
	testb	%cl, %r10b
	je	.Lrt_fgets_59
	cmpq	%rdx, %rsi
	jnb	.Lrt_fgets_59
	cmpb	$0, (%rax)
	je	.Lrt_fgets_59
	movl	192(%r8), %eax
	testl	%eax, %eax
	jns	.Lrt_fgets_59
	movslq	%r9d, %r10
	subq	%rsi, %rdx
	subq	$1, %r10
	cmpq	%r10, %rdx
	cmova	%r10, %rdx
	xorl	%eax, %eax
	cmpq	$15, %rdx
	jbe	.Lrt_fgets_17
	movdqa	.Lrt_fgets_C0(%rip), %xmm2
	jmp	.Lrt_fgets_13
	.p2align 4,,10
	.p2align 3
.Lrt_fgets_5:
	testq	%rdi, %rdi
	je	.Lrt_fgets_12
	movups	%xmm0, (%rdi,%rax)
.Lrt_fgets_12:
	addq	$16, %rax
	movq	%rdx, %rcx
	subq	%rax, %rcx
	cmpq	$15, %rcx
	jbe	.Lrt_fgets_63
.Lrt_fgets_13:
	movdqu	(%rsi,%rax), %xmm0
	movdqa	%xmm2, %xmm1
	pcmpeqb	%xmm0, %xmm1
	pmovmskb	%xmm1, %ecx
	testl	%ecx, %ecx
	je	.Lrt_fgets_5
	rep bsfl	%ecx, %ecx
	movslq	%ecx, %r11
	testq	%rdi, %rdi
	je	.Lrt_fgets_54
	testq	%rax, %rax
	je	.Lrt_fgets_6
	leaq	-16(%rax,%r11), %rcx
	movdqu	(%rsi,%rcx), %xmm3
	movups	%xmm3, (%rdi,%rcx)
.Lrt_fgets_54:
	addq	%r11, %rax
	.p2align 4,,10
	.p2align 3
.Lrt_fgets_55:
	cmpq	%rdx, %rax
	jnb	.Lrt_fgets_56
	movb	$10, (%rdi,%rax)
	leaq	1(%rax), %rdx
.Lrt_fgets_58:
	leaq	(%rsi,%rdx), %rax
	movb	$0, (%rdi,%rdx)
	movq	%rax, 8(%r8)
	movq	%rdi, %rax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_fgets_17:
	movzbl	(%rsi,%rax), %ecx
	cmpb	$10, %cl
	je	.Lrt_fgets_55
	testq	%rdi, %rdi
	je	.Lrt_fgets_16
	movb	%cl, (%rdi,%rax)
.Lrt_fgets_16:
	addq	$1, %rax
.Lrt_fgets_63:
	cmpq	%rdx, %rax
	jb	.Lrt_fgets_17
.Lrt_fgets_56:
	cmpq	%r10, %rax
	jb	.Lrt_fgets_59
	movq	%rax, %rdx
	jmp	.Lrt_fgets_58
	.p2align 4,,10
	.p2align 3
.Lrt_fgets_59:
	movq	%r8, %rdx
	movl	%r9d, %esi
	jmp	fgets@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_fgets_6:
	testq	%rdi, %rdi
	je	.Lrt_fgets_54
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	cmpl	$7, %ecx
	jle	.Lrt_fgets_8
	movq	-8(%rsi,%r11), %rcx
	movq	(%rsi), %rbx
	movq	%rbx, (%rdi)
	movq	%rcx, -8(%rdi,%r11)
.Lrt_fgets_7:
	addq	%r11, %rax
	cmpq	%rdx, %rax
	jnb	.Lrt_fgets_15
	movb	$10, (%rdi,%rax)
	leaq	1(%rax), %rdx
.Lrt_fgets_18:
	leaq	(%rsi,%rdx), %rax
	movb	$0, (%rdi,%rdx)
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	movq	%rax, 8(%r8)
	movq	%rdi, %rax
	ret
.Lrt_fgets_15:
	.cfi_restore_state
	cmpq	%r10, %rax
	jb	.Lrt_fgets_19
	movq	%rax, %rdx
	jmp	.Lrt_fgets_18
.Lrt_fgets_8:
	cmpl	$3, %ecx
	jg	.Lrt_fgets_65
	cmpl	$1, %ecx
	jle	.Lrt_fgets_10
	movzwl	-2(%rsi,%r11), %ecx
	movzwl	(%rsi), %ebx
	movw	%bx, (%rdi)
	movw	%cx, -2(%rdi,%r11)
	jmp	.Lrt_fgets_7
.Lrt_fgets_65:
	movl	-4(%rsi,%r11), %ecx
	movl	(%rsi), %ebx
	movl	%ebx, (%rdi)
	movl	%ecx, -4(%rdi,%r11)
	jmp	.Lrt_fgets_7
.Lrt_fgets_19:
	movq	%r8, %rdx
	movl	%r9d, %esi
	popq	%rbx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 8
	jmp	fgets@PLT
.Lrt_fgets_10:
	.cfi_restore_state
	testl	%ecx, %ecx
	je	.Lrt_fgets_7
	movzbl	(%rsi), %ecx
	movb	%cl, (%rdi)
	jmp	.Lrt_fgets_7
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
