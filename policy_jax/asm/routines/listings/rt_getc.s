	.text
	.p2align 4
	.type	rt_getc, @function
rt_getc:
	.cfi_startproc
	movq	8(%rdi), %rax
	cmpq	16(%rdi), %rax
	jnb	.Lrt_getc_2
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_getc_2
	cmpb	$0, (%rdx)
	je	.Lrt_getc_2
	movl	192(%rdi), %edx
	testl	%edx, %edx
	jg	.Lrt_getc_2
	leaq	1(%rax), %rdx
	movq	%rdx, 8(%rdi)
	movzbl	(%rax), %eax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_getc_2:
	jmp	getc@PLT
	.cfi_endproc
	.size	rt_getc, .-rt_getc
	.weak	__libc_single_threaded
	.section	.note.GNU-stack,"",@progbits
