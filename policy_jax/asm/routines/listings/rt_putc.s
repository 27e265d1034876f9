	.text
	.p2align 4
	.type	rt_putc, @function
rt_putc:
	.cfi_startproc
	movq	40(%rsi), %rax
	cmpq	48(%rsi), %rax
	jnb	.Lrt_putc_2
	movq	__libc_single_threaded@GOTPCREL(%rip), %rdx
	testq	%rdx, %rdx
	je	.Lrt_putc_2
	cmpb	$0, (%rdx)
	je	.Lrt_putc_2
	movb	%dil, (%rax)
	addq	$1, %rax
	movq	%rax, 40(%rsi)
	movzbl	%dil, %eax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_putc_2:
	jmp	putc@PLT
	.cfi_endproc
	.size	rt_putc, .-rt_putc
	.weak	__libc_single_threaded
	.section	.note.GNU-stack,"",@progbits
