	.text
	.p2align 4
	.type	rt_qsort_bytes, @function
rt_qsort_bytes:
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
	movq	%rsi, %r13
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%rdi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	movq	%rdx, 8(%rsp)
	cmpq	$2, %rdx
	je	.Lrt_qsort_53
	movq	8(%rsp), %rax
	movq	%rax, %rbx
	shrq	%rbx
	cmpq	$3, %rax
	ja	.Lrt_qsort_54
.Lrt_qsort_4:
	movq	8(%rsp), %r14
	leaq	0(%r13,%rbx), %rbp
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %r15
	movq	%r14, %rdx
	subq	%rbx, %rdx
	movq	%r13, %rbx
	call	rt_qsort_bytes
	leaq	0(%r13,%r14), %rax
	movq	(%r12), %r14
	movq	%rax, (%rsp)
	movl	24(%r12), %eax
	testl	%eax, %eax
	jle	.Lrt_qsort_5
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_6:
	movq	%r15, %rsi
	movq	%rbx, %rdi
	call	*16(%r12)
	xorl	%esi, %esi
	movq	%r15, %rdi
	testl	%eax, %eax
	setg	%sil
	subq	%rbx, %rdi
	addq	$1, %r14
	movq	%rsi, %rax
	xorq	$1, %rsi
	negq	%rax
	andq	%rax, %rdi
	andl	$1, %eax
	movzbl	(%rbx,%rdi), %edi
	addq	%rsi, %rbx
	addq	%rax, %r15
	movb	%dil, -1(%r14)
	cmpq	%rbx, %rbp
	je	.Lrt_qsort_8
	cmpq	%r15, (%rsp)
	jne	.Lrt_qsort_6
.Lrt_qsort_8:
	cmpq	$7, 8(%rsp)
	jbe	.Lrt_qsort_12
	movl	24(%r12), %eax
	movl	28(%r12), %esi
	cmpq	%r15, %rbp
	je	.Lrt_qsort_32
	cmpq	%rbx, %r13
	je	.Lrt_qsort_32
	addl	%esi, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	jbe	.Lrt_qsort_55
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_12:
	cmpq	%rbx, %rbp
	je	.Lrt_qsort_15
	subq	%rbx, %rbp
	cmpq	$511, %rbp
	ja	.Lrt_qsort_56
	xorl	%eax, %eax
	cmpq	$15, %rbp
	jbe	.Lrt_qsort_18
	movq	%rbp, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_20
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_19:
	movdqu	(%rbx,%rax), %xmm1
	movups	%xmm1, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_19
.Lrt_qsort_20:
	movdqu	-16(%rbx,%rbp), %xmm3
	movups	%xmm3, -16(%r14,%rbp)
.Lrt_qsort_17:
	addq	%rbp, %r14
.Lrt_qsort_15:
	movq	(%r12), %rsi
	movq	%r14, %rcx
	subq	%rsi, %rcx
	cmpq	$511, %rcx
	ja	.Lrt_qsort_57
	xorl	%eax, %eax
	cmpq	$15, %rcx
	jbe	.Lrt_qsort_58
	movq	%rcx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_25
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_24:
	movdqu	(%rsi,%rax), %xmm0
	movups	%xmm0, 0(%r13,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_24
.Lrt_qsort_25:
	movdqu	-16(%rsi,%rcx), %xmm2
	movups	%xmm2, -16(%r13,%rcx)
.Lrt_qsort_1:
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
.Lrt_qsort_59:
	.cfi_restore_state
	movzbl	(%r15), %eax
	addq	$1, %r15
.Lrt_qsort_10:
	movb	%al, (%r14)
	addq	$1, %r14
	cmpq	%rbx, %rbp
	je	.Lrt_qsort_8
	cmpq	%r15, (%rsp)
	je	.Lrt_qsort_8
.Lrt_qsort_5:
	movq	%r15, %rsi
	movq	%rbx, %rdi
	call	*16(%r12)
	testl	%eax, %eax
	jg	.Lrt_qsort_59
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	jmp	.Lrt_qsort_10
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_18:
	movzbl	(%rbx,%rax), %edx
	movb	%dl, (%r14,%rax)
	addq	$1, %rax
	cmpq	%rax, %rbp
	jne	.Lrt_qsort_18
	jmp	.Lrt_qsort_17
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_57:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r13, %rdi
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
.Lrt_qsort_54:
	.cfi_restore_state
	movq	%rbx, %rdx
	call	rt_qsort_bytes
	jmp	.Lrt_qsort_4
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_53:
	leaq	1(%rsi), %rbx
	movq	%r13, %rdi
	movq	%rbx, %rsi
	call	*16(%r12)
	xorl	%edx, %edx
	testl	%eax, %eax
	setg	%dl
	subq	%rdx, %rbx
	movzbl	0(%r13,%rdx), %eax
	movb	(%rbx), %ah
	movw	%ax, 0(%r13)
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
.Lrt_qsort_55:
	.cfi_restore_state
	movl	%eax, 24(%r12)
	jmp	.Lrt_qsort_12
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_56:
	movq	%rbp, %rdx
	movq	%rbx, %rsi
	movq	%r14, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_17
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_32:
	negl	%esi
	addl	%esi, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_12
	jmp	.Lrt_qsort_55
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_58:
	testq	%rcx, %rcx
	je	.Lrt_qsort_1
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_23:
	movzbl	(%rsi,%rax), %edx
	movb	%dl, 0(%r13,%rax)
	addq	$1, %rax
	cmpq	%rax, %rcx
	jne	.Lrt_qsort_23
	jmp	.Lrt_qsort_1
	.cfi_endproc
	.size	rt_qsort_bytes, .-rt_qsort_bytes
	.p2align 4
	.type	rt_qsort_words, @function
rt_qsort_words:
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
	movq	%rsi, %r13
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%rdi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	movq	%rdx, 8(%rsp)
	cmpq	$2, %rdx
	je	.Lrt_qsort_112
	movq	8(%rsp), %rax
	movq	%rax, %rbx
	shrq	%rbx
	cmpq	$3, %rax
	ja	.Lrt_qsort_113
.Lrt_qsort_63:
	movq	8(%rsp), %r14
	leaq	0(%r13,%rbx,4), %rbp
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %r15
	movq	%r14, %rdx
	subq	%rbx, %rdx
	movq	%r13, %rbx
	call	rt_qsort_words
	leaq	0(%r13,%r14,4), %rax
	movq	(%r12), %r14
	movq	%rax, (%rsp)
	movl	24(%r12), %eax
	testl	%eax, %eax
	jle	.Lrt_qsort_64
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_65:
	movq	%r15, %rsi
	movq	%rbx, %rdi
	call	*16(%r12)
	movq	%r15, %rdi
	testl	%eax, %eax
	setg	%al
	subq	%rbx, %rdi
	addq	$4, %r14
	movzbl	%al, %eax
	movq	%rax, %rsi
	subq	$1, %rax
	negq	%rsi
	andl	$4, %eax
	andq	%rsi, %rdi
	andl	$4, %esi
	movl	(%rbx,%rdi), %edi
	addq	%rax, %rbx
	addq	%rsi, %r15
	movl	%edi, -4(%r14)
	cmpq	%rbx, %rbp
	je	.Lrt_qsort_67
	cmpq	%r15, (%rsp)
	jne	.Lrt_qsort_65
.Lrt_qsort_67:
	cmpq	$7, 8(%rsp)
	jbe	.Lrt_qsort_71
	movl	24(%r12), %eax
	movl	28(%r12), %esi
	cmpq	%r15, %rbp
	je	.Lrt_qsort_91
	cmpq	%rbx, %r13
	je	.Lrt_qsort_91
	addl	%esi, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	jbe	.Lrt_qsort_114
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_71:
	cmpq	%rbx, %rbp
	je	.Lrt_qsort_74
	subq	%rbx, %rbp
	cmpq	$511, %rbp
	ja	.Lrt_qsort_115
	xorl	%eax, %eax
	cmpq	$15, %rbp
	jbe	.Lrt_qsort_77
	movq	%rbp, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_79
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_78:
	movdqu	(%rbx,%rax), %xmm2
	movups	%xmm2, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_78
.Lrt_qsort_79:
	movdqu	-16(%rbx,%rbp), %xmm4
	movups	%xmm4, -16(%r14,%rbp)
.Lrt_qsort_76:
	addq	%rbp, %r14
.Lrt_qsort_74:
	movq	(%r12), %rsi
	movq	%r14, %rcx
	subq	%rsi, %rcx
	cmpq	$511, %rcx
	ja	.Lrt_qsort_116
	xorl	%eax, %eax
	cmpq	$15, %rcx
	jbe	.Lrt_qsort_117
	movq	%rcx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_84
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_83:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, 0(%r13,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_83
.Lrt_qsort_84:
	movdqu	-16(%rsi,%rcx), %xmm3
	movups	%xmm3, -16(%r13,%rcx)
.Lrt_qsort_60:
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
.Lrt_qsort_118:
	.cfi_restore_state
	movl	(%r15), %eax
	addq	$4, %r15
.Lrt_qsort_69:
	movl	%eax, (%r14)
	addq	$4, %r14
	cmpq	%rbx, %rbp
	je	.Lrt_qsort_67
	cmpq	%r15, (%rsp)
	je	.Lrt_qsort_67
.Lrt_qsort_64:
	movq	%r15, %rsi
	movq	%rbx, %rdi
	call	*16(%r12)
	testl	%eax, %eax
	jg	.Lrt_qsort_118
	movl	(%rbx), %eax
	addq	$4, %rbx
	jmp	.Lrt_qsort_69
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_77:
	movl	(%rbx,%rax), %edx
	movl	%edx, (%r14,%rax)
	addq	$4, %rax
	cmpq	%rbp, %rax
	jnb	.Lrt_qsort_76
	movl	(%rbx,%rax), %edx
	movl	%edx, (%r14,%rax)
	addq	$4, %rax
	cmpq	%rbp, %rax
	jb	.Lrt_qsort_77
	jmp	.Lrt_qsort_76
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_116:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r13, %rdi
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
.Lrt_qsort_113:
	.cfi_restore_state
	movq	%rbx, %rdx
	call	rt_qsort_words
	jmp	.Lrt_qsort_63
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_112:
	leaq	4(%rsi), %rbx
	movq	%r13, %rdi
	movq	%rbx, %rsi
	call	*16(%r12)
	testl	%eax, %eax
	setg	%al
	movzbl	%al, %eax
	salq	$2, %rax
	subq	%rax, %rbx
	movd	0(%r13,%rax), %xmm0
	movl	(%rbx), %edx
	movd	%edx, %xmm5
	punpckldq	%xmm5, %xmm0
	movq	%xmm0, 0(%r13)
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
.Lrt_qsort_114:
	.cfi_restore_state
	movl	%eax, 24(%r12)
	jmp	.Lrt_qsort_71
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_115:
	movq	%rbp, %rdx
	movq	%rbx, %rsi
	movq	%r14, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_76
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_91:
	negl	%esi
	addl	%esi, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_71
	jmp	.Lrt_qsort_114
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_117:
	testq	%rcx, %rcx
	je	.Lrt_qsort_60
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_82:
	movl	(%rsi,%rax), %edx
	movl	%edx, 0(%r13,%rax)
	addq	$4, %rax
	cmpq	%rcx, %rax
	jb	.Lrt_qsort_82
	jmp	.Lrt_qsort_60
	.cfi_endproc
	.size	rt_qsort_words, .-rt_qsort_words
	.p2align 4
	.type	rt_qsort_longs, @function
rt_qsort_longs:
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
	movq	%rsi, %r13
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%rdi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	movq	%rdx, 8(%rsp)
	cmpq	$2, %rdx
	je	.Lrt_qsort_166
	movq	8(%rsp), %rax
	movq	%rax, %rbx
	shrq	%rbx
	cmpq	$3, %rax
	ja	.Lrt_qsort_167
.Lrt_qsort_122:
	movq	8(%rsp), %r14
	leaq	0(%r13,%rbx,8), %rbp
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %r15
	movq	%r14, %rdx
	subq	%rbx, %rdx
	movq	%r13, %rbx
	call	rt_qsort_longs
	leaq	0(%r13,%r14,8), %rax
	movq	(%r12), %r14
	movq	%rax, (%rsp)
	movl	24(%r12), %eax
	testl	%eax, %eax
	jle	.Lrt_qsort_123
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_124:
	movq	%r15, %rsi
	movq	%rbx, %rdi
	call	*16(%r12)
	movq	%r15, %rdi
	testl	%eax, %eax
	setg	%al
	subq	%rbx, %rdi
	addq	$8, %r14
	movzbl	%al, %eax
	movq	%rax, %rsi
	subq	$1, %rax
	negq	%rsi
	andl	$8, %eax
	andq	%rsi, %rdi
	andl	$8, %esi
	movq	(%rbx,%rdi), %rdi
	addq	%rax, %rbx
	addq	%rsi, %r15
	movq	%rdi, -8(%r14)
	cmpq	%rbx, %rbp
	je	.Lrt_qsort_126
	cmpq	%r15, (%rsp)
	jne	.Lrt_qsort_124
.Lrt_qsort_126:
	cmpq	$7, 8(%rsp)
	jbe	.Lrt_qsort_130
	movl	24(%r12), %eax
	movl	28(%r12), %esi
	cmpq	%r15, %rbp
	je	.Lrt_qsort_146
	cmpq	%rbx, %r13
	je	.Lrt_qsort_146
	addl	%esi, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	jbe	.Lrt_qsort_168
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_130:
	cmpq	%rbx, %rbp
	je	.Lrt_qsort_133
	subq	%rbx, %rbp
	cmpq	$511, %rbp
	ja	.Lrt_qsort_169
	cmpq	$15, %rbp
	jbe	.Lrt_qsort_136
	movq	%rbp, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_138
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_137:
	movdqu	(%rbx,%rax), %xmm2
	movups	%xmm2, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_137
.Lrt_qsort_138:
	movdqu	-16(%rbx,%rbp), %xmm4
	movups	%xmm4, -16(%r14,%rbp)
.Lrt_qsort_135:
	addq	%rbp, %r14
.Lrt_qsort_133:
	movq	(%r12), %rsi
	movq	%r14, %rcx
	subq	%rsi, %rcx
	cmpq	$511, %rcx
	ja	.Lrt_qsort_170
	cmpq	$15, %rcx
	jbe	.Lrt_qsort_140
	movq	%rcx, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_142
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_141:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, 0(%r13,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_141
.Lrt_qsort_142:
	movdqu	-16(%rsi,%rcx), %xmm3
	movups	%xmm3, -16(%r13,%rcx)
.Lrt_qsort_119:
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
.Lrt_qsort_171:
	.cfi_restore_state
	movq	(%r15), %rax
	addq	$8, %r15
.Lrt_qsort_128:
	movq	%rax, (%r14)
	addq	$8, %r14
	cmpq	%rbx, %rbp
	je	.Lrt_qsort_126
	cmpq	%r15, (%rsp)
	je	.Lrt_qsort_126
.Lrt_qsort_123:
	movq	%r15, %rsi
	movq	%rbx, %rdi
	call	*16(%r12)
	testl	%eax, %eax
	jg	.Lrt_qsort_171
	movq	(%rbx), %rax
	addq	$8, %rbx
	jmp	.Lrt_qsort_128
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_170:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r13, %rdi
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
.Lrt_qsort_167:
	.cfi_restore_state
	movq	%rbx, %rdx
	call	rt_qsort_longs
	jmp	.Lrt_qsort_122
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_166:
	leaq	8(%rsi), %rbx
	movq	%r13, %rdi
	movq	%rbx, %rsi
	call	*16(%r12)
	testl	%eax, %eax
	setg	%al
	movzbl	%al, %eax
	salq	$3, %rax
	movq	0(%r13,%rax), %xmm0
	subq	%rax, %rbx
	movhps	(%rbx), %xmm0
	movups	%xmm0, 0(%r13)
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
.Lrt_qsort_168:
	.cfi_restore_state
	movl	%eax, 24(%r12)
	jmp	.Lrt_qsort_130
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_169:
	movq	%rbp, %rdx
	movq	%rbx, %rsi
	movq	%r14, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_135
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_146:
	negl	%esi
	addl	%esi, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_130
	jmp	.Lrt_qsort_168
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_140:
	testq	%rcx, %rcx
	je	.Lrt_qsort_119
	movq	(%rsi), %rdx
	movq	-8(%rsi,%rcx), %rax
	movq	%rdx, 0(%r13)
	movq	%rax, -8(%r13,%rcx)
	jmp	.Lrt_qsort_119
.Lrt_qsort_136:
	movq	(%rbx), %rdx
	movq	-8(%rbx,%rbp), %rax
	movq	%rdx, (%r14)
	movq	%rax, -8(%r14,%rbp)
	jmp	.Lrt_qsort_135
	.cfi_endproc
	.size	rt_qsort_longs, .-rt_qsort_longs
	.p2align 4
	.type	rt_qsort_pairs, @function
rt_qsort_pairs:
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
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	movq	%rdi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$56, %rsp
	.cfi_def_cfa_offset 112
	movq	%rsi, 24(%rsp)
	movq	%rdx, 40(%rsp)
	cmpq	$2, %rdx
	je	.Lrt_qsort_219
	movq	40(%rsp), %rax
	movq	%rax, %rbx
	shrq	%rbx
	cmpq	$3, %rax
	ja	.Lrt_qsort_220
.Lrt_qsort_175:
	movq	8(%rbp), %rsi
	movq	40(%rsp), %r14
	movq	%rbp, %rdi
	movq	24(%rsp), %r15
	imulq	%rbx, %rsi
	movq	%r14, %rdx
	subq	%rbx, %rdx
	addq	%r15, %rsi
	call	rt_qsort_pairs
	movq	8(%rbp), %r12
	movl	24(%rbp), %edx
	movq	%r15, %rax
	imulq	%r12, %r14
	imulq	%r12, %rbx
	leaq	(%r15,%r14), %rcx
	movq	0(%rbp), %r14
	movq	%rcx, (%rsp)
	addq	%r15, %rbx
	testl	%edx, %edx
	jle	.Lrt_qsort_196
	leaq	-8(%r12), %rcx
	movq	%rbx, %r15
	movq	%rax, %r13
	movq	%rcx, 32(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_177:
	movq	%r15, %rsi
	movq	%r13, %rdi
	call	*16(%rbp)
	movq	%r15, %rsi
	movq	32(%rsp), %rcx
	testl	%eax, %eax
	setg	%al
	subq	%r13, %rsi
	movzbl	%al, %eax
	movq	%rax, %rdi
	subq	$1, %rax
	negq	%rdi
	andq	%r12, %rax
	andq	%rdi, %rsi
	andq	%r12, %rdi
	addq	%r13, %rsi
	addq	%rax, %r13
	addq	%rdi, %r15
	movq	(%rsi), %r10
	movq	(%rsi,%rcx), %rsi
	movq	%r10, (%r14)
	movq	%rsi, -8(%r14,%r12)
	addq	%r12, %r14
	cmpq	%r13, %rbx
	je	.Lrt_qsort_179
	cmpq	%r15, (%rsp)
	jne	.Lrt_qsort_177
.Lrt_qsort_179:
	cmpq	$7, 40(%rsp)
	jbe	.Lrt_qsort_183
	movl	24(%rbp), %eax
	movl	28(%rbp), %esi
	cmpq	%r15, %rbx
	je	.Lrt_qsort_199
	cmpq	%r13, 24(%rsp)
	je	.Lrt_qsort_199
	addl	%esi, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	jbe	.Lrt_qsort_221
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_183:
	cmpq	%r13, %rbx
	je	.Lrt_qsort_186
	subq	%r13, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_222
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_189
	movq	%rbx, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_191
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_190:
	movdqu	0(%r13,%rax), %xmm2
	movups	%xmm2, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_190
.Lrt_qsort_191:
	movdqu	-16(%r13,%rbx), %xmm5
	movups	%xmm5, -16(%r14,%rbx)
.Lrt_qsort_188:
	addq	%rbx, %r14
.Lrt_qsort_186:
	movq	0(%rbp), %rsi
	movq	%r14, %r8
	subq	%rsi, %r8
	cmpq	$511, %r8
	ja	.Lrt_qsort_223
	cmpq	$15, %r8
	jbe	.Lrt_qsort_193
	movq	%r8, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_195
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_194:
	movdqu	(%rsi,%rax), %xmm1
	movq	24(%rsp), %rcx
	movups	%xmm1, (%rcx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_194
.Lrt_qsort_195:
	movdqu	-16(%rsi,%r8), %xmm3
	movq	24(%rsp), %rax
	movaps	%xmm3, (%rsp)
	movups	%xmm3, -16(%rax,%r8)
.Lrt_qsort_172:
	addq	$56, %rsp
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
.Lrt_qsort_196:
	.cfi_restore_state
	leaq	-8(%r12), %rax
	movq	24(%rsp), %r13
	movq	%rbx, %r15
	movq	%rax, 32(%rsp)
	jmp	.Lrt_qsort_176
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_224:
	movq	32(%rsp), %rax
	movq	(%r15), %rsi
	movq	(%r15,%rax), %rax
	addq	%r12, %r15
.Lrt_qsort_181:
	movq	%rsi, (%r14)
	movq	%rax, -8(%r14,%r12)
	addq	%r12, %r14
	cmpq	%r13, %rbx
	je	.Lrt_qsort_179
	cmpq	%r15, (%rsp)
	je	.Lrt_qsort_179
.Lrt_qsort_176:
	movq	%r15, %rsi
	movq	%r13, %rdi
	call	*16(%rbp)
	testl	%eax, %eax
	jg	.Lrt_qsort_224
	movq	32(%rsp), %rax
	movq	0(%r13), %rsi
	movq	0(%r13,%rax), %rax
	addq	%r12, %r13
	jmp	.Lrt_qsort_181
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_223:
	movq	24(%rsp), %rdi
	addq	$56, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r8, %rdx
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
.Lrt_qsort_220:
	.cfi_restore_state
	movq	24(%rsp), %rsi
	movq	%rbx, %rdx
	call	rt_qsort_pairs
	jmp	.Lrt_qsort_175
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_219:
	movq	8(%rdi), %rbx
	movq	%rsi, %r14
	movq	%r14, %rdi
	leaq	(%rsi,%rbx), %r13
	movq	%r13, %rsi
	call	*16(%rbp)
	movq	%r13, %rdx
	testl	%eax, %eax
	setg	%al
	movzbl	%al, %eax
	negq	%rax
	andq	%rbx, %rax
	leaq	(%r14,%rax), %rcx
	subq	%rax, %rdx
	movq	-8(%rcx,%rbx), %xmm0
	movq	-8(%rdx,%rbx), %rax
	movq	(%rcx), %rsi
	movhps	(%rdx), %xmm0
	movq	%rsi, (%r14)
	movups	%xmm0, -8(%r14,%rbx)
	movq	%rax, -8(%r13,%rbx)
	addq	$56, %rsp
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
.Lrt_qsort_221:
	.cfi_restore_state
	movl	%eax, 24(%rbp)
	jmp	.Lrt_qsort_183
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_199:
	negl	%esi
	addl	%esi, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_183
	jmp	.Lrt_qsort_221
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_222:
	movq	%rbx, %rdx
	movq	%r13, %rsi
	movq	%r14, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_188
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_193:
	testq	%r8, %r8
	je	.Lrt_qsort_172
	movq	(%rsi), %rdx
	movq	-8(%rsi,%r8), %rax
	movq	24(%rsp), %rcx
	movq	%rdx, (%rcx)
	movq	%rax, -8(%rcx,%r8)
	jmp	.Lrt_qsort_172
.Lrt_qsort_189:
	movq	0(%r13), %rdx
	movq	-8(%r13,%rbx), %rax
	movq	%rdx, (%r14)
	movq	%rax, -8(%r14,%rbx)
	jmp	.Lrt_qsort_188
	.cfi_endproc
	.size	rt_qsort_pairs, .-rt_qsort_pairs
	.p2align 4
	.type	rt_qsort_quads, @function
rt_qsort_quads:
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
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	movq	%rdi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$56, %rsp
	.cfi_def_cfa_offset 112
	movq	%rsi, 24(%rsp)
	movq	%rdx, 40(%rsp)
	cmpq	$2, %rdx
	je	.Lrt_qsort_272
	movq	40(%rsp), %rax
	movq	%rax, %rbx
	shrq	%rbx
	cmpq	$3, %rax
	ja	.Lrt_qsort_273
.Lrt_qsort_228:
	movq	8(%rbp), %rsi
	movq	40(%rsp), %r14
	movq	%rbp, %rdi
	movq	24(%rsp), %r15
	imulq	%rbx, %rsi
	movq	%r14, %rdx
	subq	%rbx, %rdx
	addq	%r15, %rsi
	call	rt_qsort_quads
	movq	8(%rbp), %r12
	movl	24(%rbp), %edx
	movq	%r15, %rax
	imulq	%r12, %r14
	imulq	%r12, %rbx
	leaq	(%r15,%r14), %rcx
	movq	0(%rbp), %r14
	movq	%rcx, (%rsp)
	addq	%r15, %rbx
	testl	%edx, %edx
	jle	.Lrt_qsort_249
	leaq	-16(%r12), %rcx
	movq	%rbx, %r15
	movq	%rax, %r13
	movq	%rcx, 32(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_230:
	movq	%r15, %rsi
	movq	%r13, %rdi
	call	*16(%rbp)
	movq	%r15, %rsi
	movq	32(%rsp), %rcx
	testl	%eax, %eax
	setg	%al
	subq	%r13, %rsi
	movzbl	%al, %eax
	movq	%rax, %rdi
	subq	$1, %rax
	negq	%rdi
	andq	%r12, %rax
	andq	%rdi, %rsi
	andq	%r12, %rdi
	addq	%r13, %rsi
	addq	%rax, %r13
	addq	%rdi, %r15
	movdqu	(%rsi), %xmm1
	movdqu	(%rsi,%rcx), %xmm0
	movups	%xmm1, (%r14)
	movups	%xmm0, -16(%r14,%r12)
	addq	%r12, %r14
	cmpq	%r13, %rbx
	je	.Lrt_qsort_232
	cmpq	%r15, (%rsp)
	jne	.Lrt_qsort_230
.Lrt_qsort_232:
	cmpq	$7, 40(%rsp)
	jbe	.Lrt_qsort_236
	movl	24(%rbp), %eax
	movl	28(%rbp), %esi
	cmpq	%r15, %rbx
	je	.Lrt_qsort_252
	cmpq	%r13, 24(%rsp)
	je	.Lrt_qsort_252
	addl	%esi, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	jbe	.Lrt_qsort_274
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_236:
	cmpq	%r13, %rbx
	je	.Lrt_qsort_239
	subq	%r13, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_275
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_242
	movq	%rbx, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_244
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_243:
	movdqu	0(%r13,%rax), %xmm5
	movups	%xmm5, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_243
.Lrt_qsort_244:
	movdqu	-16(%r13,%rbx), %xmm2
	movups	%xmm2, -16(%r14,%rbx)
.Lrt_qsort_241:
	addq	%rbx, %r14
.Lrt_qsort_239:
	movq	0(%rbp), %rsi
	movq	%r14, %r8
	subq	%rsi, %r8
	cmpq	$511, %r8
	ja	.Lrt_qsort_276
	cmpq	$15, %r8
	jbe	.Lrt_qsort_246
	movq	%r8, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_248
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_247:
	movdqu	(%rsi,%rax), %xmm4
	movq	24(%rsp), %rcx
	movups	%xmm4, (%rcx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_247
.Lrt_qsort_248:
	movdqu	-16(%rsi,%r8), %xmm6
	movq	24(%rsp), %rax
	movaps	%xmm6, (%rsp)
	movups	%xmm6, -16(%rax,%r8)
.Lrt_qsort_225:
	addq	$56, %rsp
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
.Lrt_qsort_249:
	.cfi_restore_state
	leaq	-16(%r12), %rax
	movq	24(%rsp), %r13
	movq	%rbx, %r15
	movq	%rax, 32(%rsp)
	jmp	.Lrt_qsort_229
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_277:
	movq	32(%rsp), %rax
	movdqu	(%r15), %xmm1
	movdqu	(%r15,%rax), %xmm0
	addq	%r12, %r15
.Lrt_qsort_234:
	movups	%xmm1, (%r14)
	movups	%xmm0, -16(%r14,%r12)
	addq	%r12, %r14
	cmpq	%r13, %rbx
	je	.Lrt_qsort_232
	cmpq	%r15, (%rsp)
	je	.Lrt_qsort_232
.Lrt_qsort_229:
	movq	%r15, %rsi
	movq	%r13, %rdi
	call	*16(%rbp)
	testl	%eax, %eax
	jg	.Lrt_qsort_277
	movq	32(%rsp), %rax
	movdqu	0(%r13), %xmm1
	movdqu	0(%r13,%rax), %xmm0
	addq	%r12, %r13
	jmp	.Lrt_qsort_234
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_276:
	movq	24(%rsp), %rdi
	addq	$56, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r8, %rdx
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
.Lrt_qsort_273:
	.cfi_restore_state
	movq	24(%rsp), %rsi
	movq	%rbx, %rdx
	call	rt_qsort_quads
	jmp	.Lrt_qsort_228
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_272:
	movq	8(%rdi), %rbx
	movq	%rsi, %r14
	movq	%r14, %rdi
	leaq	(%rsi,%rbx), %r13
	movq	%r13, %rsi
	call	*16(%rbp)
	testl	%eax, %eax
	setg	%al
	movzbl	%al, %eax
	negq	%rax
	andq	%rbx, %rax
	leaq	(%r14,%rax), %rdx
	movdqu	-16(%rdx,%rbx), %xmm2
	movdqu	(%rdx), %xmm3
	movq	%r13, %rdx
	subq	%rax, %rdx
	movdqu	-16(%rdx,%rbx), %xmm0
	movdqu	(%rdx), %xmm1
	movups	%xmm3, (%r14)
	movups	%xmm2, -16(%r14,%rbx)
	movups	%xmm1, 0(%r13)
	movups	%xmm0, -16(%r13,%rbx)
	addq	$56, %rsp
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
.Lrt_qsort_274:
	.cfi_restore_state
	movl	%eax, 24(%rbp)
	jmp	.Lrt_qsort_236
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_252:
	negl	%esi
	addl	%esi, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_236
	jmp	.Lrt_qsort_274
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_275:
	movq	%rbx, %rdx
	movq	%r13, %rsi
	movq	%r14, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_241
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_246:
	testq	%r8, %r8
	je	.Lrt_qsort_225
	movq	(%rsi), %rdx
	movq	-8(%rsi,%r8), %rax
	movq	24(%rsp), %rcx
	movq	%rdx, (%rcx)
	movq	%rax, -8(%rcx,%r8)
	jmp	.Lrt_qsort_225
.Lrt_qsort_242:
	movq	0(%r13), %rdx
	movq	-8(%r13,%rbx), %rax
	movq	%rdx, (%r14)
	movq	%rax, -8(%r14,%rbx)
	jmp	.Lrt_qsort_241
	.cfi_endproc
	.size	rt_qsort_quads, .-rt_qsort_quads
	.p2align 4
	.type	rt_qsort_pointers, @function
rt_qsort_pointers:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movq	%rsi, %r14
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	movq	%rdi, %r13
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	cmpq	$2, %rdx
	je	.Lrt_qsort_313
	movq	%rdx, %rbp
	movq	%rdx, %rbx
	shrq	%rbp
	cmpq	$3, %rdx
	ja	.Lrt_qsort_314
.Lrt_qsort_281:
	leaq	(%r14,%rbp,8), %r12
	movq	%rbx, %rdx
	movq	%r13, %rdi
	subq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r12, %rbp
	call	rt_qsort_pointers
	leaq	(%r14,%rbx,8), %rax
	movq	0(%r13), %r15
	movq	%r14, %rbx
	movq	%rax, 8(%rsp)
	jmp	.Lrt_qsort_284
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_316:
	movq	0(%rbp), %rax
	leaq	8(%r15), %rcx
	addq	$8, %rbp
	movq	%rax, (%r15)
	cmpq	%rbx, %r12
	je	.Lrt_qsort_286
.Lrt_qsort_317:
	cmpq	%rbp, 8(%rsp)
	je	.Lrt_qsort_315
	movq	%rcx, %r15
.Lrt_qsort_284:
	movq	0(%rbp), %rsi
	movq	(%rbx), %rdi
	call	*16(%r13)
	testl	%eax, %eax
	jg	.Lrt_qsort_316
	movq	(%rbx), %rax
	addq	$8, %rbx
	leaq	8(%r15), %rcx
	movq	%rax, (%r15)
	cmpq	%rbx, %r12
	jne	.Lrt_qsort_317
.Lrt_qsort_286:
	movq	0(%r13), %rsi
	subq	%rsi, %rcx
	cmpq	$511, %rcx
	ja	.Lrt_qsort_318
.Lrt_qsort_292:
	cmpq	$15, %rcx
	jbe	.Lrt_qsort_293
	movq	%rcx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_294
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_295:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_295
.Lrt_qsort_294:
	movdqu	-16(%rsi,%rcx), %xmm3
	movups	%xmm3, -16(%r14,%rcx)
.Lrt_qsort_278:
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
.Lrt_qsort_315:
	.cfi_restore_state
	cmpq	%rbx, %r12
	je	.Lrt_qsort_286
	subq	%rbx, %r12
	cmpq	$511, %r12
	ja	.Lrt_qsort_319
	cmpq	$15, %r12
	jbe	.Lrt_qsort_289
	movq	%r12, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_290
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_291:
	movdqu	(%rbx,%rax), %xmm2
	movups	%xmm2, (%rcx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_291
.Lrt_qsort_290:
	movdqu	-16(%rbx,%r12), %xmm4
	movups	%xmm4, -16(%rcx,%r12)
.Lrt_qsort_288:
	movq	0(%r13), %rsi
	addq	%r12, %rcx
	subq	%rsi, %rcx
	cmpq	$511, %rcx
	jbe	.Lrt_qsort_292
.Lrt_qsort_318:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r14, %rdi
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
.Lrt_qsort_314:
	.cfi_restore_state
	movq	%rbp, %rdx
	call	rt_qsort_pointers
	jmp	.Lrt_qsort_281
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_313:
	movq	(%r14), %rdi
	movq	8(%rsi), %rsi
	call	*16(%r13)
	movq	%r14, %rdx
	testl	%eax, %eax
	setg	%al
	movzbl	%al, %eax
	salq	$3, %rax
	movq	(%r14,%rax), %xmm0
	subq	%rax, %rdx
	movhps	8(%rdx), %xmm0
	movups	%xmm0, (%r14)
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
.Lrt_qsort_293:
	.cfi_restore_state
	testq	%rcx, %rcx
	je	.Lrt_qsort_278
	movq	(%rsi), %rdx
	movq	-8(%rsi,%rcx), %rax
	movq	%rdx, (%r14)
	movq	%rax, -8(%r14,%rcx)
	jmp	.Lrt_qsort_278
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_319:
	movq	%rcx, %rdi
	movq	%r12, %rdx
	movq	%rbx, %rsi
	call	memcpy@PLT
	movq	%rax, %rcx
	jmp	.Lrt_qsort_288
.Lrt_qsort_289:
	movq	(%rbx), %rsi
	movq	-8(%rbx,%r12), %rax
	movq	%rsi, (%rcx)
	movq	%rax, (%r15,%r12)
	jmp	.Lrt_qsort_288
	.cfi_endproc
	.size	rt_qsort_pointers, .-rt_qsort_pointers
	.p2align 4
	.type	rt_qsort, @function
rt_qsort:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%rsi, %rax
	movq	%rdx, %r15
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	orq	%rdx, %rax
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	movq	%rdi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	movq	%rsi, %rbx
	subq	$1112, %rsp
	.cfi_def_cfa_offset 1168
	shrq	$31, %rax
	jne	.Lrt_qsort_323
	testq	%rdx, %rdx
	je	.Lrt_qsort_323
	cmpq	$7, %rdx
	ja	.Lrt_qsort_324
	cmpq	$4, %rdx
	je	.Lrt_qsort_324
	cmpq	$1, %rdx
	jne	.Lrt_qsort_323
	cmpq	$1, %rsi
	jbe	.Lrt_qsort_320
	leaq	80(%rsp), %rax
	movq	%rcx, 64(%rsp)
	movq	%rsi, %r13
	movq	%rax, 48(%rsp)
	movq	$1, 56(%rsp)
	movq	$0, 72(%rsp)
	cmpq	$1023, %rsi
	ja	.Lrt_qsort_332
	movq	$0, 40(%rsp)
.Lrt_qsort_356:
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_qsort_bytes
	jmp	.Lrt_qsort_342
.Lrt_qsort_337:
	movl	$85, %edi
	movq	%rcx, 8(%rsp)
	call	sysconf@PLT
	movq	8(%rsp), %rcx
	cmpq	$-1, %rax
	movq	%rax, %r12
	je	.Lrt_qsort_340
	movl	$30, %edi
	shrq	$2, %r12
	call	sysconf@PLT
	xorl	%edx, %edx
	movq	8(%rsp), %rcx
	movq	%rax, %rsi
	movq	%r13, %rax
	divq	%rsi
	cmpq	%rax, %r12
	jnb	.Lrt_qsort_340
.Lrt_qsort_323:
	addq	$1112, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r15, %rdx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
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
	jmp	qsort@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_324:
	.cfi_restore_state
	cmpq	$1, %rbx
	jbe	.Lrt_qsort_320
	movq	%rbx, %r13
	cmpq	$32, %r15
	jbe	.Lrt_qsort_331
	salq	$4, %r13
	leaq	80(%rsp), %r12
	movq	%r15, 56(%rsp)
	addq	%r15, %r13
	movq	%r12, 48(%rsp)
	movq	%rcx, 64(%rsp)
	movq	$0, 72(%rsp)
	cmpq	$1023, %r13
	jbe	.Lrt_qsort_379
.Lrt_qsort_332:
	cmpq	$262143, %r13
	ja	.Lrt_qsort_337
.Lrt_qsort_340:
	movq	%rcx, 8(%rsp)
	call	__errno_location@PLT
	movq	%r13, %rdi
	movl	(%rax), %r12d
	movq	%rax, %r14
	call	malloc@PLT
	movq	8(%rsp), %rcx
	testq	%rax, %rax
	movq	%rax, 40(%rsp)
	je	.Lrt_qsort_380
	movq	40(%rsp), %rax
	movq	%rax, 48(%rsp)
	cmpq	$4, %r15
	je	.Lrt_qsort_334
	cmpq	$8, %r15
	je	.Lrt_qsort_335
	cmpq	$1, %r15
	je	.Lrt_qsort_356
.Lrt_qsort_336:
	cmpq	$16, %r15
	ja	.Lrt_qsort_345
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_qsort_pairs
.Lrt_qsort_342:
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
.Lrt_qsort_320:
	.cfi_restore_state
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
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_345:
	.cfi_restore_state
	cmpq	$32, %r15
	ja	.Lrt_qsort_381
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_qsort_quads
	jmp	.Lrt_qsort_342
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_379:
	movq	$0, 40(%rsp)
	leaq	0(,%rbx,8), %rdx
	addq	%rdx, %r12
.Lrt_qsort_347:
	leaq	(%rdx,%r12), %rsi
	movq	%rbp, 8(%rsp)
	movq	%r12, %rax
	movq	%rbp, %rdx
	movq	%rsi, 24(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_350:
	movq	%rdx, (%rax)
	addq	%r15, %rdx
	addq	$8, %rax
	cmpq	%rax, 24(%rsp)
	jne	.Lrt_qsort_350
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%r12, %rsi
	call	rt_qsort_pointers
	movq	$0, 16(%rsp)
	jmp	.Lrt_qsort_355
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_353:
	addq	$1, 16(%rsp)
	movq	16(%rsp), %rax
	addq	%r15, 8(%rsp)
	cmpq	%rax, %rbx
	je	.Lrt_qsort_342
.Lrt_qsort_355:
	movq	16(%rsp), %r13
	movq	8(%rsp), %r14
	movq	(%r12,%r13,8), %r10
	cmpq	%r10, %r14
	movq	%r10, 32(%rsp)
	je	.Lrt_qsort_353
	movq	24(%rsp), %rdi
	movq	%r15, %rdx
	movq	%r14, %rsi
	call	memcpy@PLT
	movq	32(%rsp), %r10
	movq	%r14, %rdi
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_354:
	movq	%r15, %rdx
	movq	%r10, %rsi
	movq	%r10, %r14
	call	memcpy@PLT
	xorl	%edx, %edx
	movq	%r14, %rdi
	movq	%rax, (%r12,%r13,8)
	movq	%r14, %rax
	subq	%rbp, %rax
	divq	%r15
	leaq	(%r12,%rax,8), %r11
	movq	%rax, %r13
	movq	(%r11), %r10
	cmpq	%r10, 8(%rsp)
	jne	.Lrt_qsort_354
	movq	24(%rsp), %rsi
	movq	%r15, %rdx
	movq	%r11, 32(%rsp)
	call	memcpy@PLT
	movq	32(%rsp), %r11
	movq	%r14, (%r11)
	jmp	.Lrt_qsort_353
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_334:
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_qsort_words
	jmp	.Lrt_qsort_342
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_331:
	imulq	%r15, %r13
	leaq	80(%rsp), %rax
	movq	%r15, 56(%rsp)
	movq	%rax, 48(%rsp)
	movq	%rcx, 64(%rsp)
	movq	$0, 72(%rsp)
	cmpq	$1023, %r13
	ja	.Lrt_qsort_332
	movq	$0, 40(%rsp)
	cmpq	$4, %r15
	je	.Lrt_qsort_334
	cmpq	$8, %r15
	jne	.Lrt_qsort_336
.Lrt_qsort_335:
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_qsort_longs
	jmp	.Lrt_qsort_342
.Lrt_qsort_381:
	movq	48(%rsp), %r12
	leaq	0(,%rbx,8), %rdx
	addq	%rdx, %r12
	testq	%rbx, %rbx
	jne	.Lrt_qsort_347
	leaq	48(%rsp), %rdi
	xorl	%edx, %edx
	movq	%r12, %rsi
	call	rt_qsort_pointers
	jmp	.Lrt_qsort_342
.Lrt_qsort_380:
	movl	%r12d, (%r14)
	jmp	.Lrt_qsort_323
	.cfi_endproc
	.size	rt_qsort, .-rt_qsort
	.section	.note.GNU-stack,"",@progbits
