	.text
	.p2align 4
	.type	rt_fputs, @function
rt_fputs:
	.cfi_startproc
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.Lrt_fputs_16
	cmpb	$0, (%rax)
	je	.Lrt_fputs_16
	movl	192(%rsi), %eax
	testl	%eax, %eax
	js	.Lrt_fputs_20
.Lrt_fputs_16:
	jmp	fputs@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_fputs_20:
	testl	$514, (%rsi)
	jne	.Lrt_fputs_16
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
	jne	.Lrt_fputs_21
	pcmpeqb	16(%rax), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_fputs_22
	movq	%rsi, 8(%rsp)
	movq	%rdi, (%rsp)
	call	strlen@PLT
	movq	8(%rsp), %rsi
	movq	(%rsp), %rdi
	movq	%rax, %rdx
.Lrt_fputs_4:
	movq	40(%rsi), %r8
	movq	48(%rsi), %rax
	subq	%r8, %rax
	cmpq	%rax, %rdx
	jg	.Lrt_fputs_2
	leaq	(%r8,%rdx), %rax
	movq	%rax, 40(%rsi)
	cmpq	$16, %rdx
	ja	.Lrt_fputs_6
	cmpq	$3, %rdx
	ja	.Lrt_fputs_23
	testq	%rdx, %rdx
	je	.Lrt_fputs_10
	movzbl	(%rdi), %eax
	movb	%al, (%r8)
	movq	%rdx, %rax
	shrq	%rax
	movzbl	(%rdi,%rax), %ecx
	movb	%cl, (%r8,%rax)
	movzbl	-1(%rdi,%rdx), %eax
	movb	%al, -1(%r8,%rdx)
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
	ja	.Lrt_fputs_11
	movdqu	(%rdi), %xmm1
	movdqu	-16(%rdi,%rdx), %xmm0
	movups	%xmm1, (%r8)
	movups	%xmm0, -16(%r8,%rdx)
.Lrt_fputs_10:
	movl	$1, %eax
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_fputs_21:
	.cfi_restore_state
	rep bsfl	%edx, %edx
	movslq	%edx, %rdx
	jmp	.Lrt_fputs_4
	.p2align 4,,10
	.p2align 3
.Lrt_fputs_23:
	movl	(%rdi), %r9d
	movq	%rdx, %rcx
	leaq	-4(%rdx), %rax
	shrq	$3, %rcx
	movl	%r9d, (%r8)
	leaq	0(,%rcx,4), %rsi
	movl	(%rdi,%rcx,4), %r9d
	subq	%rsi, %rax
	movl	%r9d, (%r8,%rcx,4)
	movl	(%rdi,%rax), %ecx
	movl	%ecx, (%r8,%rax)
	movl	-4(%rdi,%rdx), %eax
	movl	%eax, -4(%r8,%rdx)
	jmp	.Lrt_fputs_10
	.p2align 4,,10
	.p2align 3
.Lrt_fputs_11:
	movq	%rdi, %rsi
	movq	%r8, %rdi
	call	memcpy@PLT
	jmp	.Lrt_fputs_10
	.p2align 4,,10
	.p2align 3
.Lrt_fputs_22:
	rep bsfl	%eax, %eax
	movl	$16, %edx
	subl	%ecx, %edx
	cltq
	addq	%rax, %rdx
	jmp	.Lrt_fputs_4
	.cfi_endproc
	.size	rt_fputs, .-rt_fputs
	.weak	__libc_single_threaded
	.section	.note.GNU-stack,"",@progbits
