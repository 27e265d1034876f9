	.text
	.p2align 4
	.type	rt_qsort_instance_bytes, @function
rt_qsort_instance_bytes:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%rsi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	cmpq	$2, %rdx
	je	.Lrt_qsort_instance_58
	movq	%rdx, %rbx
	movq	%rdi, %r8
	movq	%rdx, %rcx
	shrq	%rbx
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_59
.Lrt_qsort_instance_4:
	movq	%rcx, %rdx
	leaq	(%r12,%rbx), %r15
	movq	%r8, %rdi
	movq	%rcx, 8(%rsp)
	subq	%rbx, %rdx
	movq	%r15, %rsi
	movq	%r8, (%rsp)
	movq	%r15, %rbx
	call	rt_qsort_instance_bytes
	movq	(%rsp), %r8
	movq	8(%rsp), %rcx
	movq	%r12, %r14
	movl	24(%r8), %eax
	movq	(%r8), %rbp
	leaq	(%r12,%rcx), %r13
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_27
	movq	%r12, 8(%rsp)
	movq	%rcx, %r12
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_6:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	call	rt_qsort_comparator
	xorl	%edx, %edx
	testl	%eax, %eax
	movq	%rbx, %rcx
	setg	%dl
	subq	%r14, %rcx
	addq	$1, %rbp
	movq	%rdx, %rax
	xorq	$1, %rdx
	negq	%rax
	andq	%rax, %rcx
	andl	$1, %eax
	movzbl	(%r14,%rcx), %ecx
	addq	%rdx, %r14
	addq	%rax, %rbx
	movb	%cl, -1(%rbp)
	cmpq	%r14, %r15
	je	.Lrt_qsort_instance_52
	cmpq	%rbx, %r13
	jne	.Lrt_qsort_instance_6
.Lrt_qsort_instance_52:
	movq	%r12, %rcx
	movq	(%rsp), %r8
	movq	8(%rsp), %r12
	cmpq	$7, %rcx
	jbe	.Lrt_qsort_instance_12
	movl	24(%r8), %eax
	movl	28(%r8), %edx
	cmpq	%rbx, %r15
	je	.Lrt_qsort_instance_32
	cmpq	%r14, %r12
	je	.Lrt_qsort_instance_32
	addl	%edx, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	jbe	.Lrt_qsort_instance_60
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_12:
	cmpq	%r14, %r15
	je	.Lrt_qsort_instance_15
	movq	%r15, %rbx
	subq	%r14, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_instance_61
	xorl	%eax, %eax
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_instance_18
	movq	%rbx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_20
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_19:
	movdqu	(%r14,%rax), %xmm1
	movups	%xmm1, 0(%rbp,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_19
.Lrt_qsort_instance_20:
	movdqu	-16(%r14,%rbx), %xmm3
	movups	%xmm3, -16(%rbp,%rbx)
.Lrt_qsort_instance_17:
	addq	%rbx, %rbp
.Lrt_qsort_instance_15:
	movq	(%r8), %rsi
	subq	%rsi, %rbp
	cmpq	$511, %rbp
	ja	.Lrt_qsort_instance_62
	xorl	%eax, %eax
	cmpq	$15, %rbp
	jbe	.Lrt_qsort_instance_63
	movq	%rbp, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_25
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_24:
	movdqu	(%rsi,%rax), %xmm0
	movups	%xmm0, (%r12,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_24
.Lrt_qsort_instance_25:
	movdqu	-16(%rsi,%rbp), %xmm2
	movups	%xmm2, -16(%r12,%rbp)
.Lrt_qsort_instance_1:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_27:
	.cfi_restore_state
	movq	%r12, 8(%rsp)
	movq	%rcx, %r12
	movq	%r8, (%rsp)
	jmp	.Lrt_qsort_instance_5
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_64:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
.Lrt_qsort_instance_10:
	movb	%al, 0(%rbp)
	addq	$1, %rbp
	cmpq	%r14, %r15
	je	.Lrt_qsort_instance_52
	cmpq	%rbx, %r13
	je	.Lrt_qsort_instance_52
.Lrt_qsort_instance_5:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jg	.Lrt_qsort_instance_64
	movzbl	(%r14), %eax
	addq	$1, %r14
	jmp	.Lrt_qsort_instance_10
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_18:
	movzbl	(%r14,%rax), %edx
	movb	%dl, 0(%rbp,%rax)
	addq	$1, %rax
	cmpq	%rax, %rbx
	jne	.Lrt_qsort_instance_18
	jmp	.Lrt_qsort_instance_17
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_62:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%rbp, %rdx
	movq	%r12, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmp	memcpy@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_59:
	.cfi_restore_state
	movq	%rdx, 8(%rsp)
	movq	%rbx, %rdx
	movq	%rdi, (%rsp)
	call	rt_qsort_instance_bytes
	movq	8(%rsp), %rcx
	movq	(%rsp), %r8
	jmp	.Lrt_qsort_instance_4
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_58:
	leaq	1(%rsi), %rbx
	movq	%rsi, %rdi
	movq	%rbx, %rsi
	call	rt_qsort_comparator
	xorl	%edx, %edx
	testl	%eax, %eax
	setg	%dl
	subq	%rdx, %rbx
	movzbl	(%r12,%rdx), %eax
	movb	(%rbx), %ah
	movw	%ax, (%r12)
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_60:
	.cfi_restore_state
	movl	%eax, 24(%r8)
	jmp	.Lrt_qsort_instance_12
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_32:
	negl	%edx
	addl	%edx, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_instance_12
	jmp	.Lrt_qsort_instance_60
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_61:
	movq	%rbx, %rdx
	movq	%r14, %rsi
	movq	%rbp, %rdi
	movq	%r8, (%rsp)
	call	memcpy@PLT
	movq	(%rsp), %r8
	jmp	.Lrt_qsort_instance_17
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_63:
	testq	%rbp, %rbp
	je	.Lrt_qsort_instance_1
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_23:
	movzbl	(%rsi,%rax), %edx
	movb	%dl, (%r12,%rax)
	addq	$1, %rax
	cmpq	%rax, %rbp
	jne	.Lrt_qsort_instance_23
	jmp	.Lrt_qsort_instance_1
	.cfi_endproc
	.size	rt_qsort_instance_bytes, .-rt_qsort_instance_bytes
	.p2align 4
	.type	rt_qsort_instance_words, @function
rt_qsort_instance_words:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%rsi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	cmpq	$2, %rdx
	je	.Lrt_qsort_instance_122
	movq	%rdx, %rbx
	movq	%rdi, %r8
	movq	%rdx, %rcx
	shrq	%rbx
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_123
.Lrt_qsort_instance_68:
	movq	%rcx, %rdx
	leaq	(%r12,%rbx,4), %r15
	movq	%r8, %rdi
	movq	%rcx, 8(%rsp)
	subq	%rbx, %rdx
	movq	%r15, %rsi
	movq	%r8, (%rsp)
	movq	%r15, %rbx
	call	rt_qsort_instance_words
	movq	(%rsp), %r8
	movq	8(%rsp), %rcx
	movq	%r12, %r14
	movl	24(%r8), %eax
	movq	(%r8), %rbp
	leaq	(%r12,%rcx,4), %r13
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_91
	movq	%r12, 8(%rsp)
	movq	%rcx, %r12
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_70:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	movq	%rbx, %rcx
	setg	%al
	subq	%r14, %rcx
	addq	$4, %rbp
	movzbl	%al, %eax
	movq	%rax, %rdx
	subq	$1, %rax
	negq	%rdx
	andl	$4, %eax
	andq	%rdx, %rcx
	andl	$4, %edx
	movl	(%r14,%rcx), %ecx
	addq	%rax, %r14
	addq	%rdx, %rbx
	movl	%ecx, -4(%rbp)
	cmpq	%r14, %r15
	je	.Lrt_qsort_instance_116
	cmpq	%rbx, %r13
	jne	.Lrt_qsort_instance_70
.Lrt_qsort_instance_116:
	movq	%r12, %rcx
	movq	(%rsp), %r8
	movq	8(%rsp), %r12
	cmpq	$7, %rcx
	jbe	.Lrt_qsort_instance_76
	movl	24(%r8), %eax
	movl	28(%r8), %edx
	cmpq	%rbx, %r15
	je	.Lrt_qsort_instance_96
	cmpq	%r14, %r12
	je	.Lrt_qsort_instance_96
	addl	%edx, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	jbe	.Lrt_qsort_instance_124
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_76:
	cmpq	%r14, %r15
	je	.Lrt_qsort_instance_79
	movq	%r15, %rbx
	subq	%r14, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_instance_125
	xorl	%eax, %eax
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_instance_82
	movq	%rbx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_84
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_83:
	movdqu	(%r14,%rax), %xmm2
	movups	%xmm2, 0(%rbp,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_83
.Lrt_qsort_instance_84:
	movdqu	-16(%r14,%rbx), %xmm4
	movups	%xmm4, -16(%rbp,%rbx)
.Lrt_qsort_instance_81:
	addq	%rbx, %rbp
.Lrt_qsort_instance_79:
	movq	(%r8), %rsi
	subq	%rsi, %rbp
	cmpq	$511, %rbp
	ja	.Lrt_qsort_instance_126
	xorl	%eax, %eax
	cmpq	$15, %rbp
	jbe	.Lrt_qsort_instance_127
	movq	%rbp, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_89
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_88:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, (%r12,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_88
.Lrt_qsort_instance_89:
	movdqu	-16(%rsi,%rbp), %xmm3
	movups	%xmm3, -16(%r12,%rbp)
.Lrt_qsort_instance_65:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_91:
	.cfi_restore_state
	movq	%r12, 8(%rsp)
	movq	%rcx, %r12
	movq	%r8, (%rsp)
	jmp	.Lrt_qsort_instance_69
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_128:
	movl	(%rbx), %eax
	addq	$4, %rbx
.Lrt_qsort_instance_74:
	movl	%eax, 0(%rbp)
	addq	$4, %rbp
	cmpq	%r14, %r15
	je	.Lrt_qsort_instance_116
	cmpq	%rbx, %r13
	je	.Lrt_qsort_instance_116
.Lrt_qsort_instance_69:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jg	.Lrt_qsort_instance_128
	movl	(%r14), %eax
	addq	$4, %r14
	jmp	.Lrt_qsort_instance_74
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_82:
	movl	(%r14,%rax), %edx
	movl	%edx, 0(%rbp,%rax)
	addq	$4, %rax
	cmpq	%rbx, %rax
	jb	.Lrt_qsort_instance_82
	jmp	.Lrt_qsort_instance_81
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_126:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%rbp, %rdx
	movq	%r12, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmp	memcpy@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_123:
	.cfi_restore_state
	movq	%rdx, 8(%rsp)
	movq	%rbx, %rdx
	movq	%rdi, (%rsp)
	call	rt_qsort_instance_words
	movq	8(%rsp), %rcx
	movq	(%rsp), %r8
	jmp	.Lrt_qsort_instance_68
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_122:
	leaq	4(%rsi), %rbx
	movq	%rsi, %rdi
	movq	%rbx, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	setg	%al
	movzbl	%al, %eax
	salq	$2, %rax
	subq	%rax, %rbx
	movd	(%r12,%rax), %xmm0
	movl	(%rbx), %edx
	movd	%edx, %xmm5
	punpckldq	%xmm5, %xmm0
	movq	%xmm0, (%r12)
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_124:
	.cfi_restore_state
	movl	%eax, 24(%r8)
	jmp	.Lrt_qsort_instance_76
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_96:
	negl	%edx
	addl	%edx, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_instance_76
	jmp	.Lrt_qsort_instance_124
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_125:
	movq	%rbx, %rdx
	movq	%r14, %rsi
	movq	%rbp, %rdi
	movq	%r8, (%rsp)
	call	memcpy@PLT
	movq	(%rsp), %r8
	jmp	.Lrt_qsort_instance_81
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_127:
	testq	%rbp, %rbp
	je	.Lrt_qsort_instance_65
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_87:
	movl	(%rsi,%rax), %edx
	movl	%edx, (%r12,%rax)
	addq	$4, %rax
	cmpq	%rbp, %rax
	jnb	.Lrt_qsort_instance_65
	movl	(%rsi,%rax), %edx
	movl	%edx, (%r12,%rax)
	addq	$4, %rax
	cmpq	%rbp, %rax
	jb	.Lrt_qsort_instance_87
	jmp	.Lrt_qsort_instance_65
	.cfi_endproc
	.size	rt_qsort_instance_words, .-rt_qsort_instance_words
	.p2align 4
	.type	rt_qsort_instance_longs, @function
rt_qsort_instance_longs:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%rsi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	cmpq	$2, %rdx
	je	.Lrt_qsort_instance_180
	movq	%rdx, %rbx
	movq	%rdi, %r8
	movq	%rdx, %rcx
	shrq	%rbx
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_181
.Lrt_qsort_instance_132:
	movq	%rcx, %rdx
	leaq	(%r12,%rbx,8), %r15
	movq	%r8, %rdi
	movq	%rcx, 8(%rsp)
	subq	%rbx, %rdx
	movq	%r15, %rsi
	movq	%r8, (%rsp)
	movq	%r15, %rbx
	call	rt_qsort_instance_longs
	movq	(%rsp), %r8
	movq	8(%rsp), %rcx
	movq	%r12, %r14
	movl	24(%r8), %eax
	movq	(%r8), %rbp
	leaq	(%r12,%rcx,8), %r13
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_153
	movq	%r12, 8(%rsp)
	movq	%rcx, %r12
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_134:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	movq	%rbx, %rcx
	setg	%al
	subq	%r14, %rcx
	addq	$8, %rbp
	movzbl	%al, %eax
	movq	%rax, %rdx
	subq	$1, %rax
	negq	%rdx
	andl	$8, %eax
	andq	%rdx, %rcx
	andl	$8, %edx
	movq	(%r14,%rcx), %rcx
	addq	%rax, %r14
	addq	%rdx, %rbx
	movq	%rcx, -8(%rbp)
	cmpq	%r14, %r15
	je	.Lrt_qsort_instance_176
	cmpq	%rbx, %r13
	jne	.Lrt_qsort_instance_134
.Lrt_qsort_instance_176:
	movq	%r12, %rcx
	movq	(%rsp), %r8
	movq	8(%rsp), %r12
	cmpq	$7, %rcx
	jbe	.Lrt_qsort_instance_140
	movl	24(%r8), %eax
	movl	28(%r8), %edx
	cmpq	%rbx, %r15
	je	.Lrt_qsort_instance_156
	cmpq	%r14, %r12
	je	.Lrt_qsort_instance_156
	addl	%edx, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	jbe	.Lrt_qsort_instance_182
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_140:
	cmpq	%r14, %r15
	je	.Lrt_qsort_instance_143
	movq	%r15, %rbx
	subq	%r14, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_instance_183
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_instance_146
	movq	%rbx, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_instance_148
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_147:
	movdqu	(%r14,%rax), %xmm2
	movups	%xmm2, 0(%rbp,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_147
.Lrt_qsort_instance_148:
	movdqu	-16(%r14,%rbx), %xmm4
	movups	%xmm4, -16(%rbp,%rbx)
.Lrt_qsort_instance_145:
	addq	%rbx, %rbp
.Lrt_qsort_instance_143:
	movq	(%r8), %rsi
	subq	%rsi, %rbp
	cmpq	$511, %rbp
	ja	.Lrt_qsort_instance_184
	cmpq	$15, %rbp
	jbe	.Lrt_qsort_instance_150
	movq	%rbp, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_instance_152
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_151:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, (%r12,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_151
.Lrt_qsort_instance_152:
	movdqu	-16(%rsi,%rbp), %xmm3
	movups	%xmm3, -16(%r12,%rbp)
.Lrt_qsort_instance_129:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_153:
	.cfi_restore_state
	movq	%r12, 8(%rsp)
	movq	%rcx, %r12
	movq	%r8, (%rsp)
	jmp	.Lrt_qsort_instance_133
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_185:
	movq	(%rbx), %rax
	addq	$8, %rbx
.Lrt_qsort_instance_138:
	movq	%rax, 0(%rbp)
	addq	$8, %rbp
	cmpq	%r14, %r15
	je	.Lrt_qsort_instance_176
	cmpq	%rbx, %r13
	je	.Lrt_qsort_instance_176
.Lrt_qsort_instance_133:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jg	.Lrt_qsort_instance_185
	movq	(%r14), %rax
	addq	$8, %r14
	jmp	.Lrt_qsort_instance_138
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_184:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%rbp, %rdx
	movq	%r12, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmp	memcpy@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_181:
	.cfi_restore_state
	movq	%rdx, 8(%rsp)
	movq	%rbx, %rdx
	movq	%rdi, (%rsp)
	call	rt_qsort_instance_longs
	movq	8(%rsp), %rcx
	movq	(%rsp), %r8
	jmp	.Lrt_qsort_instance_132
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_180:
	leaq	8(%rsi), %rbx
	movq	%rsi, %rdi
	movq	%rbx, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	setg	%al
	movzbl	%al, %eax
	salq	$3, %rax
	movq	(%r12,%rax), %xmm0
	subq	%rax, %rbx
	movhps	(%rbx), %xmm0
	movups	%xmm0, (%r12)
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_182:
	.cfi_restore_state
	movl	%eax, 24(%r8)
	jmp	.Lrt_qsort_instance_140
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_156:
	negl	%edx
	addl	%edx, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_instance_140
	jmp	.Lrt_qsort_instance_182
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_183:
	movq	%rbx, %rdx
	movq	%r14, %rsi
	movq	%rbp, %rdi
	movq	%r8, (%rsp)
	call	memcpy@PLT
	movq	(%rsp), %r8
	jmp	.Lrt_qsort_instance_145
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_150:
	testq	%rbp, %rbp
	je	.Lrt_qsort_instance_129
	movq	(%rsi), %rdx
	movq	-8(%rsi,%rbp), %rax
	movq	%rdx, (%r12)
	movq	%rax, -8(%r12,%rbp)
	jmp	.Lrt_qsort_instance_129
.Lrt_qsort_instance_146:
	movq	(%r14), %rdx
	movq	-8(%r14,%rbx), %rax
	movq	%rdx, 0(%rbp)
	movq	%rax, -8(%rbp,%rbx)
	jmp	.Lrt_qsort_instance_145
	.cfi_endproc
	.size	rt_qsort_instance_longs, .-rt_qsort_instance_longs
	.p2align 4
	.type	rt_qsort_instance_pairs, @function
rt_qsort_instance_pairs:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%rdi, %rcx
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%rsi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	cmpq	$2, %rdx
	je	.Lrt_qsort_instance_237
	movq	%rdx, %rbx
	movq	%rdx, %r9
	shrq	%rbx
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_238
.Lrt_qsort_instance_189:
	movq	8(%rcx), %rsi
	movq	%r9, %rdx
	movq	%rcx, %rdi
	movq	%r9, 8(%rsp)
	subq	%rbx, %rdx
	movq	%rcx, (%rsp)
	imulq	%rbx, %rsi
	addq	%r12, %rsi
	call	rt_qsort_instance_pairs
	movq	(%rsp), %rcx
	movq	8(%rsp), %r9
	movq	8(%rcx), %r14
	movq	%r9, %r13
	imulq	%r14, %r13
	imulq	%r14, %rbx
	leaq	(%r12,%r13), %rax
	movq	%rax, (%rsp)
	movl	24(%rcx), %eax
	leaq	(%r12,%rbx), %r15
	movq	(%rcx), %rbx
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_210
	movq	%rcx, 8(%rsp)
	leaq	-8(%r14), %rax
	movq	%r12, %r13
	movq	%r15, %rbp
	movq	%r9, 24(%rsp)
	movq	%r12, 16(%rsp)
	movq	%rax, %r12
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_191:
	movq	%r13, %rdi
	movq	%rbp, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	movq	%rbp, %rdx
	setg	%al
	subq	%r13, %rdx
	movzbl	%al, %eax
	movq	%rax, %rcx
	subq	$1, %rax
	negq	%rcx
	andq	%r14, %rax
	andq	%rcx, %rdx
	andq	%r14, %rcx
	addq	%r13, %rdx
	addq	%rax, %r13
	addq	%rcx, %rbp
	movq	(%rdx), %rsi
	movq	(%rdx,%r12), %rdx
	movq	%rsi, (%rbx)
	movq	%rdx, -8(%rbx,%r14)
	addq	%r14, %rbx
	cmpq	%r13, %r15
	je	.Lrt_qsort_instance_233
	cmpq	%rbp, (%rsp)
	jne	.Lrt_qsort_instance_191
.Lrt_qsort_instance_233:
	movq	24(%rsp), %r9
	movq	8(%rsp), %rcx
	movq	16(%rsp), %r12
	cmpq	$7, %r9
	jbe	.Lrt_qsort_instance_197
	movl	24(%rcx), %eax
	movl	28(%rcx), %edx
	cmpq	%rbp, %r15
	je	.Lrt_qsort_instance_213
	cmpq	%r13, %r12
	je	.Lrt_qsort_instance_213
	addl	%edx, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	jbe	.Lrt_qsort_instance_239
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_197:
	cmpq	%r13, %r15
	je	.Lrt_qsort_instance_200
	subq	%r13, %r15
	movq	%r15, %rbp
	cmpq	$511, %r15
	ja	.Lrt_qsort_instance_240
	cmpq	$15, %r15
	jbe	.Lrt_qsort_instance_203
	movq	%r15, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_instance_205
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_204:
	movdqu	0(%r13,%rax), %xmm2
	movups	%xmm2, (%rbx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_204
.Lrt_qsort_instance_205:
	movdqu	-16(%r13,%rbp), %xmm4
	movups	%xmm4, -16(%rbx,%rbp)
.Lrt_qsort_instance_202:
	addq	%rbp, %rbx
.Lrt_qsort_instance_200:
	movq	(%rcx), %rsi
	subq	%rsi, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_instance_241
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_instance_207
	movq	%rbx, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_instance_209
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_208:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, (%r12,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_208
.Lrt_qsort_instance_209:
	movdqu	-16(%rsi,%rbx), %xmm3
	movups	%xmm3, -16(%r12,%rbx)
.Lrt_qsort_instance_186:
	addq	$40, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_210:
	.cfi_restore_state
	leaq	-8(%r14), %rax
	movq	%r12, 16(%rsp)
	movq	%r12, %r13
	movq	%r15, %rbp
	movq	%rcx, 8(%rsp)
	movq	%rax, %r12
	movq	%r9, 24(%rsp)
	jmp	.Lrt_qsort_instance_190
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_242:
	movq	0(%rbp), %rdx
	movq	0(%rbp,%r12), %rax
	addq	%r14, %rbp
.Lrt_qsort_instance_195:
	movq	%rdx, (%rbx)
	movq	%rax, -8(%rbx,%r14)
	addq	%r14, %rbx
	cmpq	%r13, %r15
	je	.Lrt_qsort_instance_233
	cmpq	%rbp, (%rsp)
	je	.Lrt_qsort_instance_233
.Lrt_qsort_instance_190:
	movq	%r13, %rdi
	movq	%rbp, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jg	.Lrt_qsort_instance_242
	movq	0(%r13), %rdx
	movq	0(%r13,%r12), %rax
	addq	%r14, %r13
	jmp	.Lrt_qsort_instance_195
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_241:
	addq	$40, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%rbx, %rdx
	movq	%r12, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmp	memcpy@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_238:
	.cfi_restore_state
	movq	%rdx, 8(%rsp)
	movq	%rbx, %rdx
	movq	%rdi, (%rsp)
	call	rt_qsort_instance_pairs
	movq	8(%rsp), %r9
	movq	(%rsp), %rcx
	jmp	.Lrt_qsort_instance_189
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_237:
	movq	8(%rdi), %rbx
	movq	%rsi, %rdi
	leaq	(%rsi,%rbx), %rbp
	movq	%rbp, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	movq	%rbp, %rdx
	setg	%al
	movzbl	%al, %eax
	negq	%rax
	andq	%rbx, %rax
	leaq	(%r12,%rax), %rcx
	subq	%rax, %rdx
	movq	-8(%rcx,%rbx), %xmm0
	movq	-8(%rdx,%rbx), %rax
	movq	(%rcx), %rsi
	movhps	(%rdx), %xmm0
	movq	%rsi, (%r12)
	movups	%xmm0, -8(%r12,%rbx)
	movq	%rax, -8(%rbp,%rbx)
	addq	$40, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_239:
	.cfi_restore_state
	movl	%eax, 24(%rcx)
	jmp	.Lrt_qsort_instance_197
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_213:
	negl	%edx
	addl	%edx, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_instance_197
	jmp	.Lrt_qsort_instance_239
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_240:
	movq	%r15, %rdx
	movq	%r13, %rsi
	movq	%rbx, %rdi
	movq	%rcx, (%rsp)
	call	memcpy@PLT
	movq	(%rsp), %rcx
	jmp	.Lrt_qsort_instance_202
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_207:
	testq	%rbx, %rbx
	je	.Lrt_qsort_instance_186
	movq	(%rsi), %rdx
	movq	-8(%rsi,%rbx), %rax
	movq	%rdx, (%r12)
	movq	%rax, -8(%r12,%rbx)
	jmp	.Lrt_qsort_instance_186
.Lrt_qsort_instance_203:
	movq	0(%r13), %rdx
	movq	-8(%r13,%r15), %rax
	movq	%rdx, (%rbx)
	movq	%rax, -8(%rbx,%r15)
	jmp	.Lrt_qsort_instance_202
	.cfi_endproc
	.size	rt_qsort_instance_pairs, .-rt_qsort_instance_pairs
	.p2align 4
	.type	rt_qsort_instance_quads, @function
rt_qsort_instance_quads:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%rdi, %rcx
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%rsi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	cmpq	$2, %rdx
	je	.Lrt_qsort_instance_294
	movq	%rdx, %rbx
	movq	%rdx, %r9
	shrq	%rbx
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_295
.Lrt_qsort_instance_246:
	movq	8(%rcx), %rsi
	movq	%r9, %rdx
	movq	%rcx, %rdi
	movq	%r9, 8(%rsp)
	subq	%rbx, %rdx
	movq	%rcx, (%rsp)
	imulq	%rbx, %rsi
	addq	%r12, %rsi
	call	rt_qsort_instance_quads
	movq	(%rsp), %rcx
	movq	8(%rsp), %r9
	movq	8(%rcx), %r14
	movq	%r9, %r13
	imulq	%r14, %r13
	imulq	%r14, %rbx
	leaq	(%r12,%r13), %rax
	movq	%rax, (%rsp)
	movl	24(%rcx), %eax
	leaq	(%r12,%rbx), %r15
	movq	(%rcx), %rbx
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_267
	movq	%rcx, 8(%rsp)
	leaq	-16(%r14), %rax
	movq	%r12, %r13
	movq	%r15, %rbp
	movq	%r9, 24(%rsp)
	movq	%r12, 16(%rsp)
	movq	%rax, %r12
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_248:
	movq	%r13, %rdi
	movq	%rbp, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	movq	%rbp, %rdx
	setg	%al
	subq	%r13, %rdx
	movzbl	%al, %eax
	movq	%rax, %rcx
	subq	$1, %rax
	negq	%rcx
	andq	%r14, %rax
	andq	%rcx, %rdx
	andq	%r14, %rcx
	addq	%r13, %rdx
	addq	%rax, %r13
	addq	%rcx, %rbp
	movdqu	(%rdx), %xmm1
	movdqu	(%rdx,%r12), %xmm0
	movups	%xmm1, (%rbx)
	movups	%xmm0, -16(%rbx,%r14)
	addq	%r14, %rbx
	cmpq	%r13, %r15
	je	.Lrt_qsort_instance_290
	cmpq	%rbp, (%rsp)
	jne	.Lrt_qsort_instance_248
.Lrt_qsort_instance_290:
	movq	24(%rsp), %r9
	movq	8(%rsp), %rcx
	movq	16(%rsp), %r12
	cmpq	$7, %r9
	jbe	.Lrt_qsort_instance_254
	movl	24(%rcx), %eax
	movl	28(%rcx), %edx
	cmpq	%rbp, %r15
	je	.Lrt_qsort_instance_270
	cmpq	%r13, %r12
	je	.Lrt_qsort_instance_270
	addl	%edx, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	jbe	.Lrt_qsort_instance_296
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_254:
	cmpq	%r13, %r15
	je	.Lrt_qsort_instance_257
	subq	%r13, %r15
	movq	%r15, %rbp
	cmpq	$511, %r15
	ja	.Lrt_qsort_instance_297
	cmpq	$15, %r15
	jbe	.Lrt_qsort_instance_260
	movq	%r15, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_instance_262
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_261:
	movdqu	0(%r13,%rax), %xmm5
	movups	%xmm5, (%rbx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_261
.Lrt_qsort_instance_262:
	movdqu	-16(%r13,%rbp), %xmm7
	movups	%xmm7, -16(%rbx,%rbp)
.Lrt_qsort_instance_259:
	addq	%rbp, %rbx
.Lrt_qsort_instance_257:
	movq	(%rcx), %rsi
	subq	%rsi, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_instance_298
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_instance_264
	movq	%rbx, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_instance_266
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_265:
	movdqu	(%rsi,%rax), %xmm4
	movups	%xmm4, (%r12,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_265
.Lrt_qsort_instance_266:
	movdqu	-16(%rsi,%rbx), %xmm6
	movups	%xmm6, -16(%r12,%rbx)
.Lrt_qsort_instance_243:
	addq	$40, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_267:
	.cfi_restore_state
	leaq	-16(%r14), %rax
	movq	%r12, 16(%rsp)
	movq	%r12, %r13
	movq	%r15, %rbp
	movq	%rcx, 8(%rsp)
	movq	%rax, %r12
	movq	%r9, 24(%rsp)
	jmp	.Lrt_qsort_instance_247
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_299:
	movdqu	0(%rbp), %xmm1
	movdqu	0(%rbp,%r12), %xmm0
	addq	%r14, %rbp
.Lrt_qsort_instance_252:
	movups	%xmm1, (%rbx)
	movups	%xmm0, -16(%rbx,%r14)
	addq	%r14, %rbx
	cmpq	%r13, %r15
	je	.Lrt_qsort_instance_290
	cmpq	%rbp, (%rsp)
	je	.Lrt_qsort_instance_290
.Lrt_qsort_instance_247:
	movq	%r13, %rdi
	movq	%rbp, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jg	.Lrt_qsort_instance_299
	movdqu	0(%r13), %xmm1
	movdqu	0(%r13,%r12), %xmm0
	addq	%r14, %r13
	jmp	.Lrt_qsort_instance_252
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_298:
	addq	$40, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%rbx, %rdx
	movq	%r12, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmp	memcpy@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_295:
	.cfi_restore_state
	movq	%rdx, 8(%rsp)
	movq	%rbx, %rdx
	movq	%rdi, (%rsp)
	call	rt_qsort_instance_quads
	movq	8(%rsp), %r9
	movq	(%rsp), %rcx
	jmp	.Lrt_qsort_instance_246
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_294:
	movq	8(%rdi), %rbx
	movq	%rsi, %rdi
	leaq	(%rsi,%rbx), %rbp
	movq	%rbp, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	setg	%al
	movzbl	%al, %eax
	negq	%rax
	andq	%rbx, %rax
	leaq	(%r12,%rax), %rdx
	movdqu	-16(%rdx,%rbx), %xmm2
	movdqu	(%rdx), %xmm3
	movq	%rbp, %rdx
	subq	%rax, %rdx
	movdqu	-16(%rdx,%rbx), %xmm0
	movdqu	(%rdx), %xmm1
	movups	%xmm3, (%r12)
	movups	%xmm2, -16(%r12,%rbx)
	movups	%xmm1, 0(%rbp)
	movups	%xmm0, -16(%rbp,%rbx)
	addq	$40, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_296:
	.cfi_restore_state
	movl	%eax, 24(%rcx)
	jmp	.Lrt_qsort_instance_254
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_270:
	negl	%edx
	addl	%edx, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_instance_254
	jmp	.Lrt_qsort_instance_296
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_297:
	movq	%r15, %rdx
	movq	%r13, %rsi
	movq	%rbx, %rdi
	movq	%rcx, (%rsp)
	call	memcpy@PLT
	movq	(%rsp), %rcx
	jmp	.Lrt_qsort_instance_259
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_264:
	testq	%rbx, %rbx
	je	.Lrt_qsort_instance_243
	movq	(%rsi), %rdx
	movq	-8(%rsi,%rbx), %rax
	movq	%rdx, (%r12)
	movq	%rax, -8(%r12,%rbx)
	jmp	.Lrt_qsort_instance_243
.Lrt_qsort_instance_260:
	movq	0(%r13), %rdx
	movq	-8(%r13,%r15), %rax
	movq	%rdx, (%rbx)
	movq	%rax, -8(%rbx,%r15)
	jmp	.Lrt_qsort_instance_259
	.cfi_endproc
	.size	rt_qsort_instance_quads, .-rt_qsort_instance_quads
	.p2align 4
	.type	rt_qsort_instance_pointers, @function
rt_qsort_instance_pointers:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%rsi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	movq	%rdi, 8(%rsp)
	cmpq	$2, %rdx
	je	.Lrt_qsort_instance_336
	movq	%rdx, %rbp
	movq	%rdx, %rbx
	shrq	%rbp
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_337
.Lrt_qsort_instance_303:
	movq	8(%rsp), %r15
	leaq	(%r12,%rbp,8), %r14
	movq	%rbx, %rdx
	leaq	(%r12,%rbx,8), %r13
	subq	%rbp, %rdx
	movq	%r14, %rsi
	movq	%r14, %rbx
	movq	%r15, %rdi
	call	rt_qsort_instance_pointers
	movq	(%r15), %rbp
	movq	%r12, %r15
	jmp	.Lrt_qsort_instance_306
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_339:
	movq	(%rbx), %rax
	leaq	8(%rbp), %rcx
	addq	$8, %rbx
	movq	%rax, 0(%rbp)
	cmpq	%r15, %r14
	je	.Lrt_qsort_instance_308
.Lrt_qsort_instance_340:
	cmpq	%rbx, %r13
	je	.Lrt_qsort_instance_338
	movq	%rcx, %rbp
.Lrt_qsort_instance_306:
	movq	(%r15), %rdi
	movq	(%rbx), %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jg	.Lrt_qsort_instance_339
	movq	(%r15), %rax
	addq	$8, %r15
	leaq	8(%rbp), %rcx
	movq	%rax, 0(%rbp)
	cmpq	%r15, %r14
	jne	.Lrt_qsort_instance_340
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_308:
	movq	8(%rsp), %rax
	movq	(%rax), %rsi
	subq	%rsi, %rcx
	cmpq	$511, %rcx
	ja	.Lrt_qsort_instance_341
	cmpq	$15, %rcx
	jbe	.Lrt_qsort_instance_315
	movq	%rcx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_316
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_317:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, (%r12,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_317
.Lrt_qsort_instance_316:
	movdqu	-16(%rsi,%rcx), %xmm3
	movups	%xmm3, -16(%r12,%rcx)
.Lrt_qsort_instance_300:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_338:
	.cfi_restore_state
	cmpq	%r15, %r14
	je	.Lrt_qsort_instance_308
	movq	%r14, %rbx
	subq	%r15, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_instance_342
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_instance_311
	movq	%rbx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_312
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_313:
	movdqu	(%r15,%rax), %xmm2
	movups	%xmm2, (%rcx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_313
.Lrt_qsort_instance_312:
	movdqu	-16(%r15,%rbx), %xmm4
	movups	%xmm4, -16(%rcx,%rbx)
.Lrt_qsort_instance_310:
	addq	%rbx, %rcx
	jmp	.Lrt_qsort_instance_308
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_337:
	movq	8(%rsp), %rdi
	movq	%rbp, %rdx
	call	rt_qsort_instance_pointers
	jmp	.Lrt_qsort_instance_303
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_341:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r12, %rdi
	movq	%rcx, %rdx
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmp	memcpy@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_336:
	.cfi_restore_state
	movq	(%rsi), %rdi
	movq	8(%rsi), %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	movq	%r12, %rdx
	setg	%al
	movzbl	%al, %eax
	salq	$3, %rax
	movq	(%r12,%rax), %xmm0
	subq	%rax, %rdx
	movhps	8(%rdx), %xmm0
	movups	%xmm0, (%r12)
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
.Lrt_qsort_instance_315:
	.cfi_restore_state
	testq	%rcx, %rcx
	je	.Lrt_qsort_instance_300
	movq	(%rsi), %rdx
	movq	-8(%rsi,%rcx), %rax
	movq	%rdx, (%r12)
	movq	%rax, -8(%r12,%rcx)
	jmp	.Lrt_qsort_instance_300
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_342:
	movq	%rcx, %rdi
	movq	%rbx, %rdx
	movq	%r15, %rsi
	call	memcpy@PLT
	movq	%rax, %rcx
	jmp	.Lrt_qsort_instance_310
.Lrt_qsort_instance_311:
	movq	(%r15), %rdx
	movq	-8(%r15,%rbx), %rax
	movq	%rdx, (%rcx)
	movq	%rax, 0(%rbp,%rbx)
	jmp	.Lrt_qsort_instance_310
	.cfi_endproc
	.size	rt_qsort_instance_pointers, .-rt_qsort_instance_pointers
	.p2align 4
	.type	rt_qsort_instance, @function
rt_qsort_instance:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	leaq	rt_qsort_comparator(%rip), %rax
	movq	%rdi, %r15
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movq	%rsi, %r14
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	movq	%rdx, %rbx
	subq	$1112, %rsp
	.cfi_def_cfa_offset 1168
	cmpq	%rax, %rcx
	je	.Lrt_qsort_instance_402
.Lrt_qsort_instance_344:
	addq	$1112, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%rbx, %rdx
	movq	%r14, %rsi
	movq	%r15, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmp	rt_qsort
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_402:
	.cfi_restore_state
	movq	%rsi, %rdx
	orq	%rbx, %rdx
	shrq	$31, %rdx
	jne	.Lrt_qsort_instance_344
	testq	%rbx, %rbx
	je	.Lrt_qsort_instance_344
	cmpq	$7, %rbx
	ja	.Lrt_qsort_instance_348
	cmpq	$4, %rbx
	je	.Lrt_qsort_instance_348
	cmpq	$1, %rbx
	jne	.Lrt_qsort_instance_344
	cmpq	$1, %rsi
	jbe	.Lrt_qsort_instance_343
	leaq	80(%rsp), %rax
	movq	%rcx, 64(%rsp)
	movq	%rsi, %r13
	movq	%rax, 48(%rsp)
	movq	$1, 56(%rsp)
	movl	$rt_qsort_step, %eax
	movl	$0, 72(%rsp)
	movl	%eax, 76(%rsp)
	cmpq	$1023, %rsi
	ja	.Lrt_qsort_instance_356
	movq	$0, 40(%rsp)
.Lrt_qsort_instance_380:
	leaq	48(%rsp), %rdi
	movq	%r14, %rdx
	movq	%r15, %rsi
	call	rt_qsort_instance_bytes
	jmp	.Lrt_qsort_instance_366
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_348:
	cmpq	$1, %r14
	jbe	.Lrt_qsort_instance_343
	movq	%r14, %r13
	cmpq	$32, %rbx
	jbe	.Lrt_qsort_instance_355
	salq	$4, %r13
	leaq	80(%rsp), %r12
	movq	%rax, 64(%rsp)
	addq	%rbx, %r13
	movq	%r12, 48(%rsp)
	movl	$rt_qsort_step, %eax
	movq	%rbx, 56(%rsp)
	movl	$0, 72(%rsp)
	movl	%eax, 76(%rsp)
	cmpq	$1023, %r13
	jbe	.Lrt_qsort_instance_403
.Lrt_qsort_instance_356:
	cmpq	$262143, %r13
	ja	.Lrt_qsort_instance_361
.Lrt_qsort_instance_364:
	movq	%rcx, 8(%rsp)
	call	__errno_location@PLT
	movq	%r13, %rdi
	movl	(%rax), %ebp
	movq	%rax, %r12
	call	malloc@PLT
	movq	8(%rsp), %rcx
	testq	%rax, %rax
	movq	%rax, 40(%rsp)
	je	.Lrt_qsort_instance_404
	movq	40(%rsp), %rax
	movq	%rax, 48(%rsp)
	cmpq	$4, %rbx
	je	.Lrt_qsort_instance_358
	cmpq	$8, %rbx
	je	.Lrt_qsort_instance_359
	cmpq	$1, %rbx
	je	.Lrt_qsort_instance_380
.Lrt_qsort_instance_360:
	cmpq	$16, %rbx
	ja	.Lrt_qsort_instance_369
	leaq	48(%rsp), %rdi
	movq	%r14, %rdx
	movq	%r15, %rsi
	call	rt_qsort_instance_pairs
.Lrt_qsort_instance_366:
	movq	40(%rsp), %rdi
	addq	$1112, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmp	free@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_403:
	.cfi_restore_state
	movq	$0, 40(%rsp)
	leaq	0(,%r14,8), %rdx
	addq	%rdx, %r12
.Lrt_qsort_instance_371:
	leaq	(%rdx,%r12), %rsi
	movq	%r15, 8(%rsp)
	movq	%r12, %rax
	movq	%r15, %rdx
	movq	%rsi, 24(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_374:
	movq	%rdx, (%rax)
	addq	%rbx, %rdx
	addq	$8, %rax
	cmpq	%rax, 24(%rsp)
	jne	.Lrt_qsort_instance_374
	leaq	48(%rsp), %rdi
	movq	%r14, %rdx
	movq	%r12, %rsi
	call	rt_qsort_instance_pointers
	movq	$0, 16(%rsp)
	jmp	.Lrt_qsort_instance_379
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_377:
	addq	$1, 16(%rsp)
	movq	16(%rsp), %rax
	addq	%rbx, 8(%rsp)
	cmpq	%rax, %r14
	je	.Lrt_qsort_instance_366
.Lrt_qsort_instance_379:
	movq	16(%rsp), %rbp
	movq	8(%rsp), %r13
	movq	(%r12,%rbp,8), %r10
	cmpq	%r10, %r13
	movq	%r10, 32(%rsp)
	je	.Lrt_qsort_instance_377
	movq	24(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%r13, %rsi
	call	memcpy@PLT
	movq	32(%rsp), %r10
	movq	%r13, %rdi
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_378:
	movq	%rbx, %rdx
	movq	%r10, %rsi
	movq	%r10, %r13
	call	memcpy@PLT
	xorl	%edx, %edx
	movq	%r13, %rdi
	movq	%rax, (%r12,%rbp,8)
	movq	%r13, %rax
	subq	%r15, %rax
	divq	%rbx
	leaq	(%r12,%rax,8), %r11
	movq	%rax, %rbp
	movq	(%r11), %r10
	cmpq	%r10, 8(%rsp)
	jne	.Lrt_qsort_instance_378
	movq	24(%rsp), %rsi
	movq	%rbx, %rdx
	movq	%r11, 32(%rsp)
	call	memcpy@PLT
	movq	32(%rsp), %r11
	movq	%r13, (%r11)
	jmp	.Lrt_qsort_instance_377
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_358:
	leaq	48(%rsp), %rdi
	movq	%r14, %rdx
	movq	%r15, %rsi
	call	rt_qsort_instance_words
	jmp	.Lrt_qsort_instance_366
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_343:
	addq	$1112, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
.Lrt_qsort_instance_355:
	.cfi_restore_state
	imulq	%rbx, %r13
	leaq	80(%rsp), %rdx
	movq	%rax, 64(%rsp)
	movq	%rdx, 48(%rsp)
	movl	$rt_qsort_step, %eax
	movq	%rbx, 56(%rsp)
	movl	$0, 72(%rsp)
	movl	%eax, 76(%rsp)
	cmpq	$1023, %r13
	ja	.Lrt_qsort_instance_356
	movq	$0, 40(%rsp)
	cmpq	$4, %rbx
	je	.Lrt_qsort_instance_358
	cmpq	$8, %rbx
	jne	.Lrt_qsort_instance_360
.Lrt_qsort_instance_359:
	leaq	48(%rsp), %rdi
	movq	%r14, %rdx
	movq	%r15, %rsi
	call	rt_qsort_instance_longs
	jmp	.Lrt_qsort_instance_366
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_369:
	cmpq	$32, %rbx
	ja	.Lrt_qsort_instance_405
	leaq	48(%rsp), %rdi
	movq	%r14, %rdx
	movq	%r15, %rsi
	call	rt_qsort_instance_quads
	jmp	.Lrt_qsort_instance_366
.Lrt_qsort_instance_361:
	movl	$85, %edi
	movq	%rcx, 8(%rsp)
	call	sysconf@PLT
	movq	8(%rsp), %rcx
	cmpq	$-1, %rax
	movq	%rax, %rbp
	je	.Lrt_qsort_instance_364
	movl	$30, %edi
	shrq	$2, %rbp
	call	sysconf@PLT
	xorl	%edx, %edx
	movq	8(%rsp), %rcx
	movq	%rax, %rsi
	movq	%r13, %rax
	divq	%rsi
	cmpq	%rax, %rbp
	jb	.Lrt_qsort_instance_344
	jmp	.Lrt_qsort_instance_364
.Lrt_qsort_instance_405:
	movq	48(%rsp), %r12
	leaq	0(,%r14,8), %rdx
	addq	%rdx, %r12
	testq	%r14, %r14
	jne	.Lrt_qsort_instance_371
	leaq	48(%rsp), %rdi
	xorl	%edx, %edx
	movq	%r12, %rsi
	call	rt_qsort_instance_pointers
	jmp	.Lrt_qsort_instance_366
.Lrt_qsort_instance_404:
	movl	%ebp, (%r12)
	jmp	.Lrt_qsort_instance_344
	.cfi_endproc
	.size	rt_qsort_instance, .-rt_qsort_instance
	.section	.note.GNU-stack,"",@progbits
