	.text
	.p2align 4
	.type	rt_getchar, @function
rt_getchar:
	.cfi_startproc
	movq	stdin@GOTPCREL(%rip), %rax
	movq	(%rax), %rdi
	movq	8(%rdi), %rax
	cmpq	16(%rdi), %rax
	jnb	.Lrt_getchar_2
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_getchar_2
	cmpb	$0, (%rdx)
	je	.Lrt_getchar_2
	movl	192(%rdi), %edx
	testl	%edx, %edx
	jg	.Lrt_getchar_2
	leaq	1(%rax), %rdx
	movq	%rdx, 8(%rdi)
	movzbl	(%rax), %eax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_getchar_2:
	jmp	getc@PLT
	.cfi_endproc
	.size	rt_getchar, .-rt_getchar
	.weak	__libc_single_threaded
	.section	.note.GNU-stack,"",@progbits
