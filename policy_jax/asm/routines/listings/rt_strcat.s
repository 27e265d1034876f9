	.text
	.p2align 4
	.type	rt_strcat, @function
rt_strcat:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rdi, %rax
	movq	%rsi, %rbp
	andl	$4095, %eax
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	cmpq	$4080, %rax
	ja	.Lrt_strcat_2
	movdqu	(%rdi), %xmm2
	pxor	%xmm0, %xmm0
	pcmpeqb	%xmm2, %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	je	.Lrt_strcat_2
	rep bsfl	%eax, %eax
	cltq
.Lrt_strcat_3:
	movq	%rbp, %rdx
	addq	%rdi, %rax
	andl	$4095, %edx
	cmpq	$4080, %rdx
	ja	.Lrt_strcat_4
	movdqu	0(%rbp), %xmm0
	pxor	%xmm1, %xmm1
	pcmpeqb	%xmm0, %xmm1
	pmovmskb	%xmm1, %edx
	testl	%edx, %edx
	je	.Lrt_strcat_4
	rep bsfl	%edx, %edx
	movslq	%edx, %rsi
	cmpl	$6, %edx
	jg	.Lrt_strcat_21
	movd	%xmm0, %ecx
	cmpl	$2, %edx
	jle	.Lrt_strcat_7
	movl	-3(%rbp,%rsi), %edx
	movd	%xmm0, (%rax)
	movl	%edx, -3(%rax,%rsi)
	addq	$16, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	movq	%rdi, %rax
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_strcat_21:
	.cfi_restore_state
	movq	-7(%rbp,%rsi), %rdx
	movq	%xmm0, (%rax)
	movq	%rdx, -7(%rax,%rsi)
	addq	$16, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	movq	%rdi, %rax
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_strcat_7:
	.cfi_restore_state
	testl	%edx, %edx
	je	.Lrt_strcat_9
	movw	%cx, (%rax)
.Lrt_strcat_9:
	movb	$0, (%rax,%rsi)
	addq	$16, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	movq	%rdi, %rax
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_strcat_2:
	.cfi_restore_state
	movq	%rdi, 8(%rsp)
	call	strlen@PLT
	movq	8(%rsp), %rdi
	jmp	.Lrt_strcat_3
	.p2align 4,,10
	.p2align 3
.Lrt_strcat_4:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	movq	%rbp, %rsi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	strcat@PLT
	.cfi_endproc
	.size	rt_strcat, .-rt_strcat
	.section	.note.GNU-stack,"",@progbits
