	.text
	.p2align 4
	.type	rt_fputs, @function
rt_fputs:
	.cfi_startproc
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.Lrt_fputs_20
	cmpb	$0, (%rax)
	je	.Lrt_fputs_20
	movl	192(%rsi), %eax
	testl	%eax, %eax
	js	.Lrt_fputs_24
.Lrt_fputs_20:
	jmp	fputs@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_fputs_24:
	testl	$514, (%rsi)
	jne	.Lrt_fputs_20
	movq	%rdi, %rax
	pxor	%xmm0, %xmm0
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	movl	%edi, %ecx
	andq	$-16, %rax
	movdqa	%xmm0, %xmm1
	andl	$15, %ecx
	pcmpeqb	(%rax), %xmm1
	pmovmskb	%xmm1, %edx
	shrl	%cl, %edx
	testl	%edx, %edx
	jne	.Lrt_fputs_25
	pcmpeqb	16(%rax), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_fputs_26
	movq	%rsi, 8(%rsp)
	movq	%rdi, (%rsp)
	call	strlen@PLT
	movq	8(%rsp), %rsi
	movq	(%rsp), %rdi
	movq	%rax, %rdx
.Lrt_fputs_4:
	movq	40(%rsi), %rax
	movq	48(%rsi), %rcx
	subq	%rax, %rcx
	cmpq	%rcx, %rdx
	jg	.Lrt_fputs_2
	leaq	(%rax,%rdx), %rcx
	movq	%rcx, 40(%rsi)
	cmpq	$16, %rdx
	ja	.Lrt_fputs_6
	cmpq	$7, %rdx
	ja	.Lrt_fputs_27
	cmpq	$3, %rdx
	jbe	.Lrt_fputs_9
	movl	(%rdi), %esi
	movl	-4(%rdi,%rdx), %ecx
	movl	%esi, (%rax)
	movl	%ecx, -4(%rax,%rdx)
	jmp	.Lrt_fputs_10
	.p2align 4,,10
	.p2align 3
.Lrt_fputs_2:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	jmp	fputs@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_fputs_6:
	.cfi_restore_state
	cmpq	$32, %rdx
	ja	.Lrt_fputs_12
	movdqu	(%rdi), %xmm1
	movdqu	-16(%rdi,%rdx), %xmm0
	movups	%xmm1, (%rax)
	movups	%xmm0, -16(%rax,%rdx)
.Lrt_fputs_10:
	movl	$1, %eax
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_fputs_25:
	.cfi_restore_state
	rep bsfl	%edx, %edx
	movslq	%edx, %rdx
	jmp	.Lrt_fputs_4
	.p2align 4,,10
	.p2align 3
.Lrt_fputs_27:
	movq	(%rdi), %rsi
	movq	-8(%rdi,%rdx), %rcx
	movq	%rsi, (%rax)
	movq	%rcx, -8(%rax,%rdx)
	jmp	.Lrt_fputs_10
	.p2align 4,,10
	.p2align 3
.Lrt_fputs_12:
	movq	%rdi, %rsi
	movq	%rax, %rdi
	call	memcpy@PLT
	jmp	.Lrt_fputs_10
	.p2align 4,,10
	.p2align 3
.Lrt_fputs_26:
	rep bsfl	%eax, %eax
	movl	$16, %edx
	subl	%ecx, %edx
	cltq
	addq	%rax, %rdx
	jmp	.Lrt_fputs_4
	.p2align 4,,10
	.p2align 3
.Lrt_fputs_9:
	cmpq	$1, %rdx
	jbe	.Lrt_fputs_11
	movzwl	(%rdi), %esi
	movzwl	-2(%rdi,%rdx), %ecx
	movw	%si, (%rax)
	movw	%cx, -2(%rax,%rdx)
	jmp	.Lrt_fputs_10
.Lrt_fputs_11:
	testq	%rdx, %rdx
	je	.Lrt_fputs_10
	movzbl	(%rdi), %edx
	movb	%dl, (%rax)
	jmp	.Lrt_fputs_10
	.cfi_endproc
	.size	rt_fputs, .-rt_fputs
	.weak	__libc_single_threaded
	.section	.note.GNU-stack,"",@progbits
