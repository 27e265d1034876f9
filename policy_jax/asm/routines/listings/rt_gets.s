	.text
	.p2align 4
	.type	rt_gets, @function
rt_gets:
	.cfi_startproc
	movq	stdin@GOTPCREL(%rip), %rax
	movq	(%rax), %r8
	movq	8(%r8), %rsi
	movq	16(%r8), %rdx
	cmpq	%rdx, %rsi
	jnb	.Lrt_gets_50
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.Lrt_gets_50
	cmpb	$0, (%rax)
	je	.Lrt_gets_50
	movl	192(%r8), %eax
	testl	%eax, %eax
	jns	.Lrt_gets_50
	subq	%rsi, %rdx
	xorl	%eax, %eax
	cmpq	$15, %rdx
	jle	.Lrt_gets_18
	movdqa	.Lrt_gets_C0(%rip), %xmm2
	jmp	.Lrt_gets_16
	.p2align 4,,10
	.p2align 3
.Lrt_gets_7:
	testq	%rdi, %rdi
	je	.Lrt_gets_15
	movups	%xmm0, (%rdi,%rax)
.Lrt_gets_15:
	addq	$16, %rax
	movq	%rdx, %rcx
	subq	%rax, %rcx
	cmpq	$15, %rcx
	jbe	.Lrt_gets_56
.Lrt_gets_16:
	movdqu	(%rsi,%rax), %xmm0
	movdqa	%xmm2, %xmm1
	pcmpeqb	%xmm0, %xmm1
	pmovmskb	%xmm1, %ecx
	testl	%ecx, %ecx
	je	.Lrt_gets_7
	rep bsfl	%ecx, %ecx
	movslq	%ecx, %r9
	testq	%rdi, %rdi
	je	.Lrt_gets_51
	testq	%rax, %rax
	je	.Lrt_gets_8
	leaq	-16(%rax,%r9), %rcx
	movdqu	(%rsi,%rcx), %xmm3
	movups	%xmm3, (%rdi,%rcx)
.Lrt_gets_51:
	addq	%r9, %rax
	.p2align 4,,10
	.p2align 3
.Lrt_gets_52:
	cmpq	%rdx, %rax
	jnb	.Lrt_gets_50
	movb	$0, (%rdi,%rax)
	addq	$1, %rax
	addq	%rax, 8(%r8)
	movq	%rdi, %rax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_gets_18:
	movzbl	(%rsi,%rax), %ecx
	cmpb	$10, %cl
	je	.Lrt_gets_52
	testq	%rdi, %rdi
	je	.Lrt_gets_17
	movb	%cl, (%rdi,%rax)
.Lrt_gets_17:
	addq	$1, %rax
.Lrt_gets_56:
	cmpq	%rdx, %rax
	jb	.Lrt_gets_18
.Lrt_gets_50:
	jmp	gets@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_gets_8:
	testq	%rdi, %rdi
	je	.Lrt_gets_51
	pushq	%r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	movq	%rdi, %r11
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	%ecx, %ebx
	movq	(%rsi), %r14
	andl	$8, %ebx
	testb	$8, %cl
	leaq	-16(%rsp), %r10
	cmove	%r10, %r11
	testb	$4, %cl
	movq	%r14, (%r11)
	leaq	(%rdi,%rbx), %r11
	movl	(%rsi,%rbx), %ebx
	cmove	%r10, %r11
	movl	%ebx, (%r11)
	movl	%ecx, %ebx
	andl	$12, %ebx
	testb	$2, %cl
	leaq	(%rdi,%rbx), %r11
	movzwl	(%rsi,%rbx), %ebx
	cmove	%r10, %r11
	movw	%bx, (%r11)
	movl	%ecx, %r11d
	andl	$14, %r11d
	andl	$1, %ecx
	leaq	(%rdi,%r11), %rbx
	movzbl	(%rsi,%r11), %ecx
	cmovne	%rbx, %r10
	addq	%r9, %rax
	movb	%cl, (%r10)
	cmpq	%rdx, %rax
	jnb	.Lrt_gets_5
	movb	$0, (%rdi,%rax)
	addq	$1, %rax
	addq	%rax, 8(%r8)
	movq	%rdi, %rax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	ret
.Lrt_gets_5:
	.cfi_restore_state
	popq	%rbx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_restore 14
	.cfi_def_cfa_offset 8
	jmp	gets@PLT
	.cfi_endproc
	.size	rt_gets, .-rt_gets
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lrt_gets_C0:
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
