	.text
	.p2align 4
	.type	rt_strcmp, @function
rt_strcmp:
	.cfi_startproc
	movq	%rdi, %rax
	andl	$4095, %eax
	cmpq	$4080, %rax
	ja	.Lrt_strcmp_2
	movq	%rsi, %rax
	andl	$4095, %eax
	cmpq	$4080, %rax
	ja	.Lrt_strcmp_2
	movdqu	(%rdi), %xmm2
	movdqu	(%rsi), %xmm0
	pxor	%xmm1, %xmm1
	pcmpeqb	%xmm2, %xmm0
	pminub	%xmm2, %xmm0
	pcmpeqb	%xmm1, %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	je	.Lrt_strcmp_2
	rep bsfl	%eax, %eax
	movslq	%eax, %rdx
	movzbl	(%rdi,%rdx), %eax
	movzbl	(%rsi,%rdx), %edx
	subl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_strcmp_2:
	jmp	strcmp@PLT
	.cfi_endproc
	.size	rt_strcmp, .-rt_strcmp
	.section	.note.GNU-stack,"",@progbits
