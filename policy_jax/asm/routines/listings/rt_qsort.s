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
	je	.Lrt_qsort_61
	movq	8(%rsp), %rax
	movq	%rax, %rbx
	shrq	%rbx
	cmpq	$3, %rax
	ja	.Lrt_qsort_62
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
	movq	%rax, %rcx
	movl	24(%r12), %eax
	testl	%eax, %eax
	jle	.Lrt_qsort_63
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_5:
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
	je	.Lrt_qsort_10
	cmpq	%r15, (%rsp)
	jne	.Lrt_qsort_5
.Lrt_qsort_10:
	movl	28(%r12), %esi
	movl	24(%r12), %eax
	movl	%esi, %edi
	cmpq	%r15, %rbp
	je	.Lrt_qsort_8
	cmpq	%rbx, %r13
	je	.Lrt_qsort_8
	cmpq	$7, 8(%rsp)
	ja	.Lrt_qsort_64
.Lrt_qsort_16:
	cmpq	%rbx, %rbp
	je	.Lrt_qsort_17
	subq	%rbx, %rbp
	cmpq	$511, %rbp
	ja	.Lrt_qsort_65
	xorl	%eax, %eax
	cmpq	$15, %rbp
	jbe	.Lrt_qsort_20
	movq	%rbp, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_22
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_21:
	movdqu	(%rbx,%rax), %xmm1
	movups	%xmm1, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_21
.Lrt_qsort_22:
	movdqu	-16(%rbx,%rbp), %xmm3
	movups	%xmm3, -16(%r14,%rbp)
.Lrt_qsort_19:
	addq	%rbp, %r14
.Lrt_qsort_17:
	movq	(%r12), %rsi
	movq	%r14, %rcx
	subq	%rsi, %rcx
	cmpq	$511, %rcx
	ja	.Lrt_qsort_66
	xorl	%eax, %eax
	cmpq	$15, %rcx
	jbe	.Lrt_qsort_67
	movq	%rcx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_27
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_26:
	movdqu	(%rsi,%rax), %xmm0
	movups	%xmm0, 0(%r13,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_26
.Lrt_qsort_27:
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
.Lrt_qsort_64:
	.cfi_restore_state
	addl	%edi, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_16
	movl	%eax, 24(%r12)
	jmp	.Lrt_qsort_16
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_63:
	cmpq	%rcx, %rbp
	je	.Lrt_qsort_35
	cmpq	%r13, %rbp
	jne	.Lrt_qsort_6
	jmp	.Lrt_qsort_35
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_68:
	movzbl	(%r15), %eax
	addq	$1, %r15
.Lrt_qsort_12:
	movb	%al, (%r14)
	addq	$1, %r14
	cmpq	%rbx, %rbp
	je	.Lrt_qsort_10
	cmpq	%r15, (%rsp)
	je	.Lrt_qsort_10
.Lrt_qsort_6:
	movq	%r15, %rsi
	movq	%rbx, %rdi
	call	*16(%r12)
	testl	%eax, %eax
	jg	.Lrt_qsort_68
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	jmp	.Lrt_qsort_12
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_20:
	movzbl	(%rbx,%rax), %edx
	movb	%dl, (%r14,%rax)
	addq	$1, %rax
	cmpq	%rax, %rbp
	jne	.Lrt_qsort_20
	jmp	.Lrt_qsort_19
.Lrt_qsort_35:
	movl	28(%r12), %esi
	movq	%r13, %rbx
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_8:
	negl	%esi
	cmpq	$7, 8(%rsp)
	movl	%esi, %edi
	jbe	.Lrt_qsort_16
	jmp	.Lrt_qsort_64
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_62:
	movq	%rbx, %rdx
	call	rt_qsort_bytes
	jmp	.Lrt_qsort_4
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_66:
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
.Lrt_qsort_61:
	.cfi_restore_state
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
.Lrt_qsort_65:
	.cfi_restore_state
	movq	%rbp, %rdx
	movq	%rbx, %rsi
	movq	%r14, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_19
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_67:
	testq	%rcx, %rcx
	je	.Lrt_qsort_1
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_25:
	movzbl	(%rsi,%rax), %edx
	movb	%dl, 0(%r13,%rax)
	addq	$1, %rax
	cmpq	%rax, %rcx
	jne	.Lrt_qsort_25
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
	je	.Lrt_qsort_129
	movq	8(%rsp), %rax
	movq	%rax, %rbx
	shrq	%rbx
	cmpq	$3, %rax
	ja	.Lrt_qsort_130
.Lrt_qsort_72:
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
	movq	%rax, %rcx
	movl	24(%r12), %eax
	testl	%eax, %eax
	jle	.Lrt_qsort_131
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_73:
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
	je	.Lrt_qsort_78
	cmpq	%r15, (%rsp)
	jne	.Lrt_qsort_73
.Lrt_qsort_78:
	movl	28(%r12), %esi
	movl	24(%r12), %eax
	movl	%esi, %edi
	cmpq	%r15, %rbp
	je	.Lrt_qsort_76
	cmpq	%rbx, %r13
	je	.Lrt_qsort_76
	cmpq	$7, 8(%rsp)
	ja	.Lrt_qsort_132
.Lrt_qsort_84:
	cmpq	%rbx, %rbp
	je	.Lrt_qsort_85
	subq	%rbx, %rbp
	cmpq	$511, %rbp
	ja	.Lrt_qsort_133
	xorl	%eax, %eax
	cmpq	$15, %rbp
	jbe	.Lrt_qsort_88
	movq	%rbp, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_90
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_89:
	movdqu	(%rbx,%rax), %xmm2
	movups	%xmm2, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_89
.Lrt_qsort_90:
	movdqu	-16(%rbx,%rbp), %xmm4
	movups	%xmm4, -16(%r14,%rbp)
.Lrt_qsort_87:
	addq	%rbp, %r14
.Lrt_qsort_85:
	movq	(%r12), %rsi
	movq	%r14, %rcx
	subq	%rsi, %rcx
	cmpq	$511, %rcx
	ja	.Lrt_qsort_134
	xorl	%eax, %eax
	cmpq	$15, %rcx
	jbe	.Lrt_qsort_135
	movq	%rcx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_95
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_94:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, 0(%r13,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_94
.Lrt_qsort_95:
	movdqu	-16(%rsi,%rcx), %xmm3
	movups	%xmm3, -16(%r13,%rcx)
.Lrt_qsort_69:
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
.Lrt_qsort_132:
	.cfi_restore_state
	addl	%edi, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_84
	movl	%eax, 24(%r12)
	jmp	.Lrt_qsort_84
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_131:
	cmpq	%rcx, %rbp
	je	.Lrt_qsort_103
	cmpq	%r13, %rbp
	jne	.Lrt_qsort_74
	jmp	.Lrt_qsort_103
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_136:
	movl	(%r15), %eax
	addq	$4, %r15
.Lrt_qsort_80:
	movl	%eax, (%r14)
	addq	$4, %r14
	cmpq	%rbx, %rbp
	je	.Lrt_qsort_78
	cmpq	%r15, (%rsp)
	je	.Lrt_qsort_78
.Lrt_qsort_74:
	movq	%r15, %rsi
	movq	%rbx, %rdi
	call	*16(%r12)
	testl	%eax, %eax
	jg	.Lrt_qsort_136
	movl	(%rbx), %eax
	addq	$4, %rbx
	jmp	.Lrt_qsort_80
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_88:
	movl	(%rbx,%rax), %edx
	movl	%edx, (%r14,%rax)
	addq	$4, %rax
	cmpq	%rbp, %rax
	jnb	.Lrt_qsort_87
	movl	(%rbx,%rax), %edx
	movl	%edx, (%r14,%rax)
	addq	$4, %rax
	cmpq	%rbp, %rax
	jb	.Lrt_qsort_88
	jmp	.Lrt_qsort_87
.Lrt_qsort_103:
	movl	28(%r12), %esi
	movq	%r13, %rbx
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_76:
	movl	%esi, %edi
	negl	%edi
	cmpq	$7, 8(%rsp)
	jbe	.Lrt_qsort_84
	jmp	.Lrt_qsort_132
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_130:
	movq	%rbx, %rdx
	call	rt_qsort_words
	jmp	.Lrt_qsort_72
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_134:
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
.Lrt_qsort_129:
	.cfi_restore_state
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
.Lrt_qsort_133:
	.cfi_restore_state
	movq	%rbp, %rdx
	movq	%rbx, %rsi
	movq	%r14, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_87
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_135:
	testq	%rcx, %rcx
	je	.Lrt_qsort_69
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_93:
	movl	(%rsi,%rax), %edx
	movl	%edx, 0(%r13,%rax)
	addq	$4, %rax
	cmpq	%rcx, %rax
	jb	.Lrt_qsort_93
	jmp	.Lrt_qsort_69
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
	je	.Lrt_qsort_192
	movq	8(%rsp), %rax
	movq	%rax, %rbx
	shrq	%rbx
	cmpq	$3, %rax
	ja	.Lrt_qsort_193
.Lrt_qsort_140:
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
	movq	%rax, %rcx
	movl	24(%r12), %eax
	testl	%eax, %eax
	jle	.Lrt_qsort_194
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_141:
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
	je	.Lrt_qsort_146
	cmpq	%r15, (%rsp)
	jne	.Lrt_qsort_141
.Lrt_qsort_146:
	movl	28(%r12), %edi
	movl	24(%r12), %eax
	movl	%edi, %esi
	cmpq	%r15, %rbp
	je	.Lrt_qsort_144
	cmpq	%rbx, %r13
	je	.Lrt_qsort_144
	cmpq	$7, 8(%rsp)
	ja	.Lrt_qsort_195
.Lrt_qsort_152:
	cmpq	%rbx, %rbp
	je	.Lrt_qsort_153
	subq	%rbx, %rbp
	cmpq	$511, %rbp
	ja	.Lrt_qsort_196
	cmpq	$15, %rbp
	jbe	.Lrt_qsort_156
	movq	%rbp, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_158
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_157:
	movdqu	(%rbx,%rax), %xmm2
	movups	%xmm2, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_157
.Lrt_qsort_158:
	movdqu	-16(%rbx,%rbp), %xmm4
	movups	%xmm4, -16(%r14,%rbp)
.Lrt_qsort_155:
	addq	%rbp, %r14
.Lrt_qsort_153:
	movq	(%r12), %rsi
	movq	%r14, %rcx
	subq	%rsi, %rcx
	cmpq	$511, %rcx
	ja	.Lrt_qsort_197
	cmpq	$15, %rcx
	jbe	.Lrt_qsort_160
	movq	%rcx, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_162
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_161:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, 0(%r13,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_161
.Lrt_qsort_162:
	movdqu	-16(%rsi,%rcx), %xmm3
	movups	%xmm3, -16(%r13,%rcx)
.Lrt_qsort_137:
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
.Lrt_qsort_195:
	.cfi_restore_state
	addl	%eax, %esi
	leal	16(%rsi), %eax
	cmpl	$32, %eax
	ja	.Lrt_qsort_152
	movl	%esi, 24(%r12)
	jmp	.Lrt_qsort_152
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_194:
	cmpq	%r13, %rbp
	je	.Lrt_qsort_167
	cmpq	%rcx, %rbp
	jne	.Lrt_qsort_142
	jmp	.Lrt_qsort_167
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_198:
	movq	(%r15), %rax
	addq	$8, %r15
.Lrt_qsort_148:
	movq	%rax, (%r14)
	addq	$8, %r14
	cmpq	%rbx, %rbp
	je	.Lrt_qsort_146
	cmpq	%r15, (%rsp)
	je	.Lrt_qsort_146
.Lrt_qsort_142:
	movq	%r15, %rsi
	movq	%rbx, %rdi
	call	*16(%r12)
	testl	%eax, %eax
	jg	.Lrt_qsort_198
	movq	(%rbx), %rax
	addq	$8, %rbx
	jmp	.Lrt_qsort_148
.Lrt_qsort_167:
	movl	28(%r12), %edi
	movq	%r13, %rbx
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_144:
	negl	%edi
	cmpq	$7, 8(%rsp)
	movl	%edi, %esi
	jbe	.Lrt_qsort_152
	jmp	.Lrt_qsort_195
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_193:
	movq	%rbx, %rdx
	call	rt_qsort_longs
	jmp	.Lrt_qsort_140
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_197:
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
.Lrt_qsort_192:
	.cfi_restore_state
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
.Lrt_qsort_196:
	.cfi_restore_state
	movq	%rbp, %rdx
	movq	%rbx, %rsi
	movq	%r14, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_155
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_160:
	testq	%rcx, %rcx
	je	.Lrt_qsort_137
	movq	(%rsi), %rdx
	movq	-8(%rsi,%rcx), %rax
	movq	%rdx, 0(%r13)
	movq	%rax, -8(%r13,%rcx)
	jmp	.Lrt_qsort_137
.Lrt_qsort_156:
	movq	(%rbx), %rdx
	movq	-8(%rbx,%rbp), %rax
	movq	%rdx, (%r14)
	movq	%rax, -8(%r14,%rbp)
	jmp	.Lrt_qsort_155
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
	movq	%rsi, 8(%rsp)
	movq	%rdx, 40(%rsp)
	cmpq	$2, %rdx
	je	.Lrt_qsort_253
	movq	40(%rsp), %rax
	movq	%rax, %rbx
	shrq	%rbx
	cmpq	$3, %rax
	ja	.Lrt_qsort_254
.Lrt_qsort_202:
	movq	8(%rbp), %rsi
	movq	40(%rsp), %r14
	movq	%rbp, %rdi
	movq	8(%rsp), %r15
	imulq	%rbx, %rsi
	movq	%r14, %rdx
	subq	%rbx, %rdx
	addq	%r15, %rsi
	call	rt_qsort_pairs
	movq	8(%rbp), %r12
	movl	24(%rbp), %eax
	movq	%r15, %rdx
	imulq	%r12, %r14
	imulq	%r12, %rbx
	leaq	(%r15,%r14), %rcx
	movq	0(%rbp), %r14
	movq	%rcx, 16(%rsp)
	addq	%r15, %rbx
	testl	%eax, %eax
	jle	.Lrt_qsort_255
	leaq	-8(%r12), %rax
	movq	8(%rsp), %r13
	movq	%rbx, %r15
	movq	%rax, 32(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_207:
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
	je	.Lrt_qsort_209
	cmpq	%r15, 16(%rsp)
	jne	.Lrt_qsort_207
.Lrt_qsort_209:
	movl	28(%rbp), %edi
	movl	24(%rbp), %eax
	movl	%edi, %esi
	cmpq	%r15, %rbx
	je	.Lrt_qsort_206
	cmpq	%r13, 8(%rsp)
	je	.Lrt_qsort_206
.Lrt_qsort_213:
	cmpq	$7, 40(%rsp)
	jbe	.Lrt_qsort_215
	addl	%eax, %esi
	leal	16(%rsi), %eax
	cmpl	$32, %eax
	jbe	.Lrt_qsort_256
.Lrt_qsort_215:
	cmpq	%r13, %rbx
	je	.Lrt_qsort_216
	subq	%r13, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_257
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_219
	movq	%rbx, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_221
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_220:
	movdqu	0(%r13,%rax), %xmm2
	movups	%xmm2, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_220
.Lrt_qsort_221:
	movdqu	-16(%r13,%rbx), %xmm5
	movups	%xmm5, -16(%r14,%rbx)
.Lrt_qsort_218:
	addq	%rbx, %r14
.Lrt_qsort_216:
	movq	0(%rbp), %rsi
	movq	%r14, %r8
	subq	%rsi, %r8
	cmpq	$511, %r8
	ja	.Lrt_qsort_258
	cmpq	$15, %r8
	jbe	.Lrt_qsort_223
	movq	%r8, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_225
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_224:
	movdqu	(%rsi,%rax), %xmm1
	movq	8(%rsp), %rcx
	movups	%xmm1, (%rcx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_224
.Lrt_qsort_225:
	movdqu	-16(%rsi,%r8), %xmm3
	movq	8(%rsp), %rax
	movaps	%xmm3, 16(%rsp)
	movups	%xmm3, -16(%rax,%r8)
.Lrt_qsort_199:
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
.Lrt_qsort_255:
	.cfi_restore_state
	cmpq	%rbx, %r15
	je	.Lrt_qsort_229
	movq	%rdx, %r13
	leaq	-8(%r12), %rdx
	movq	%rbx, %r15
	movq	%rdx, 32(%rsp)
	cmpq	%rcx, %rbx
	jne	.Lrt_qsort_204
	jmp	.Lrt_qsort_229
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_259:
	movq	32(%rsp), %rax
	movq	(%r15), %rsi
	movq	(%r15,%rax), %rax
	addq	%r12, %r15
.Lrt_qsort_211:
	movq	%rsi, (%r14)
	movq	%rax, -8(%r14,%r12)
	addq	%r12, %r14
	cmpq	%r13, %rbx
	je	.Lrt_qsort_209
	cmpq	%r15, 16(%rsp)
	je	.Lrt_qsort_209
.Lrt_qsort_204:
	movq	%r15, %rsi
	movq	%r13, %rdi
	call	*16(%rbp)
	testl	%eax, %eax
	jg	.Lrt_qsort_259
	movq	32(%rsp), %rax
	movq	0(%r13), %rsi
	movq	0(%r13,%rax), %rax
	addq	%r12, %r13
	jmp	.Lrt_qsort_211
.Lrt_qsort_229:
	movq	8(%rsp), %r13
	movl	28(%rbp), %edi
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_206:
	negl	%edi
	movl	%edi, %esi
	jmp	.Lrt_qsort_213
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_258:
	movq	8(%rsp), %rdi
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
.Lrt_qsort_254:
	.cfi_restore_state
	movq	8(%rsp), %rsi
	movq	%rbx, %rdx
	call	rt_qsort_pairs
	jmp	.Lrt_qsort_202
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_253:
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
.Lrt_qsort_256:
	.cfi_restore_state
	movl	%esi, 24(%rbp)
	jmp	.Lrt_qsort_215
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_257:
	movq	%rbx, %rdx
	movq	%r13, %rsi
	movq	%r14, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_218
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_223:
	testq	%r8, %r8
	je	.Lrt_qsort_199
	movq	(%rsi), %rdx
	movq	-8(%rsi,%r8), %rax
	movq	8(%rsp), %rbx
	movq	%rdx, (%rbx)
	movq	%rax, -8(%rbx,%r8)
	jmp	.Lrt_qsort_199
.Lrt_qsort_219:
	movq	0(%r13), %rdx
	movq	-8(%r13,%rbx), %rax
	movq	%rdx, (%r14)
	movq	%rax, -8(%r14,%rbx)
	jmp	.Lrt_qsort_218
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
	movq	%rsi, 8(%rsp)
	movq	%rdx, 40(%rsp)
	cmpq	$2, %rdx
	je	.Lrt_qsort_314
	movq	40(%rsp), %rax
	movq	%rax, %rbx
	shrq	%rbx
	cmpq	$3, %rax
	ja	.Lrt_qsort_315
.Lrt_qsort_263:
	movq	8(%rbp), %rsi
	movq	40(%rsp), %r14
	movq	%rbp, %rdi
	movq	8(%rsp), %r15
	imulq	%rbx, %rsi
	movq	%r14, %rdx
	subq	%rbx, %rdx
	addq	%r15, %rsi
	call	rt_qsort_quads
	movq	8(%rbp), %r12
	movl	24(%rbp), %eax
	movq	%r15, %rcx
	imulq	%r12, %r14
	imulq	%r12, %rbx
	leaq	(%r15,%r14), %rdx
	movq	0(%rbp), %r14
	movq	%rdx, 16(%rsp)
	addq	%r15, %rbx
	testl	%eax, %eax
	jle	.Lrt_qsort_316
	leaq	-16(%r12), %rax
	movq	8(%rsp), %r13
	movq	%rbx, %r15
	movq	%rax, 32(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_268:
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
	je	.Lrt_qsort_270
	cmpq	%r15, 16(%rsp)
	jne	.Lrt_qsort_268
.Lrt_qsort_270:
	movl	28(%rbp), %edi
	movl	24(%rbp), %eax
	movl	%edi, %esi
	cmpq	%r15, %rbx
	je	.Lrt_qsort_267
	cmpq	%r13, 8(%rsp)
	je	.Lrt_qsort_267
.Lrt_qsort_274:
	cmpq	$7, 40(%rsp)
	jbe	.Lrt_qsort_276
	addl	%eax, %esi
	leal	16(%rsi), %eax
	cmpl	$32, %eax
	jbe	.Lrt_qsort_317
.Lrt_qsort_276:
	cmpq	%r13, %rbx
	je	.Lrt_qsort_277
	subq	%r13, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_318
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_280
	movq	%rbx, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_282
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_281:
	movdqu	0(%r13,%rax), %xmm5
	movups	%xmm5, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_281
.Lrt_qsort_282:
	movdqu	-16(%r13,%rbx), %xmm2
	movups	%xmm2, -16(%r14,%rbx)
.Lrt_qsort_279:
	addq	%rbx, %r14
.Lrt_qsort_277:
	movq	0(%rbp), %rsi
	movq	%r14, %r8
	subq	%rsi, %r8
	cmpq	$511, %r8
	ja	.Lrt_qsort_319
	cmpq	$15, %r8
	jbe	.Lrt_qsort_284
	movq	%r8, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_286
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_285:
	movdqu	(%rsi,%rax), %xmm4
	movq	8(%rsp), %rcx
	movups	%xmm4, (%rcx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_285
.Lrt_qsort_286:
	movdqu	-16(%rsi,%r8), %xmm6
	movq	8(%rsp), %rax
	movaps	%xmm6, 16(%rsp)
	movups	%xmm6, -16(%rax,%r8)
.Lrt_qsort_260:
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
.Lrt_qsort_316:
	.cfi_restore_state
	cmpq	%rbx, %r15
	je	.Lrt_qsort_290
	movq	%rcx, %r13
	leaq	-16(%r12), %rcx
	movq	%rbx, %r15
	movq	%rcx, 32(%rsp)
	cmpq	%rdx, %rbx
	jne	.Lrt_qsort_265
	jmp	.Lrt_qsort_290
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_320:
	movq	32(%rsp), %rax
	movdqu	(%r15), %xmm1
	movdqu	(%r15,%rax), %xmm0
	addq	%r12, %r15
.Lrt_qsort_272:
	movups	%xmm1, (%r14)
	movups	%xmm0, -16(%r14,%r12)
	addq	%r12, %r14
	cmpq	%r13, %rbx
	je	.Lrt_qsort_270
	cmpq	%r15, 16(%rsp)
	je	.Lrt_qsort_270
.Lrt_qsort_265:
	movq	%r15, %rsi
	movq	%r13, %rdi
	call	*16(%rbp)
	testl	%eax, %eax
	jg	.Lrt_qsort_320
	movq	32(%rsp), %rax
	movdqu	0(%r13), %xmm1
	movdqu	0(%r13,%rax), %xmm0
	addq	%r12, %r13
	jmp	.Lrt_qsort_272
.Lrt_qsort_290:
	movq	8(%rsp), %r13
	movl	28(%rbp), %edi
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_267:
	negl	%edi
	movl	%edi, %esi
	jmp	.Lrt_qsort_274
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_319:
	movq	8(%rsp), %rdi
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
.Lrt_qsort_315:
	.cfi_restore_state
	movq	8(%rsp), %rsi
	movq	%rbx, %rdx
	call	rt_qsort_quads
	jmp	.Lrt_qsort_263
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_314:
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
.Lrt_qsort_317:
	.cfi_restore_state
	movl	%esi, 24(%rbp)
	jmp	.Lrt_qsort_276
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_318:
	movq	%rbx, %rdx
	movq	%r13, %rsi
	movq	%r14, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_279
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_284:
	testq	%r8, %r8
	je	.Lrt_qsort_260
	movq	(%rsi), %rdx
	movq	-8(%rsi,%r8), %rax
	movq	8(%rsp), %rbx
	movq	%rdx, (%rbx)
	movq	%rax, -8(%rbx,%r8)
	jmp	.Lrt_qsort_260
.Lrt_qsort_280:
	movq	0(%r13), %rdx
	movq	-8(%r13,%rbx), %rax
	movq	%rdx, (%r14)
	movq	%rax, -8(%r14,%rbx)
	jmp	.Lrt_qsort_279
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
	je	.Lrt_qsort_364
	movq	%rdx, %rbp
	movq	%rdx, %rbx
	shrq	%rbp
	cmpq	$3, %rdx
	ja	.Lrt_qsort_365
.Lrt_qsort_324:
	movq	%rbx, %rdx
	leaq	(%r14,%rbp,8), %r12
	movq	%r13, %rdi
	subq	%rbp, %rdx
	movq	%r12, %rsi
	call	rt_qsort_pointers
	leaq	(%r14,%rbx,8), %rax
	movq	0(%r13), %rbx
	movq	%rax, 8(%rsp)
	cmpq	%rax, %r12
	je	.Lrt_qsort_325
	cmpq	%r14, %r12
	je	.Lrt_qsort_325
	movq	%r12, %r15
	movq	%r14, %rbp
	jmp	.Lrt_qsort_328
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_367:
	movq	(%r15), %rax
	addq	$8, %rbx
	addq	$8, %r15
	movq	%rax, -8(%rbx)
	cmpq	%rbp, %r12
	je	.Lrt_qsort_330
.Lrt_qsort_368:
	cmpq	%r15, 8(%rsp)
	je	.Lrt_qsort_366
.Lrt_qsort_328:
	movq	(%r15), %rsi
	movq	0(%rbp), %rdi
	call	*16(%r13)
	testl	%eax, %eax
	jg	.Lrt_qsort_367
	movq	0(%rbp), %rax
	addq	$8, %rbp
	addq	$8, %rbx
	movq	%rax, -8(%rbx)
	cmpq	%rbp, %r12
	jne	.Lrt_qsort_368
.Lrt_qsort_330:
	movq	0(%r13), %rsi
	subq	%rsi, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_369
.Lrt_qsort_336:
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_337
	movq	%rbx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_338
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_339:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_339
.Lrt_qsort_338:
	movdqu	-16(%rsi,%rbx), %xmm3
	movups	%xmm3, -16(%r14,%rbx)
.Lrt_qsort_321:
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
.Lrt_qsort_366:
	.cfi_restore_state
	cmpq	%rbp, %r12
	je	.Lrt_qsort_330
.Lrt_qsort_341:
	subq	%rbp, %r12
	cmpq	$511, %r12
	ja	.Lrt_qsort_370
	cmpq	$15, %r12
	jbe	.Lrt_qsort_333
	movq	%r12, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_334
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_335:
	movdqu	0(%rbp,%rax), %xmm2
	movups	%xmm2, (%rbx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_335
.Lrt_qsort_334:
	movdqu	-16(%rbp,%r12), %xmm4
	movups	%xmm4, -16(%rbx,%r12)
.Lrt_qsort_332:
	movq	0(%r13), %rsi
	addq	%r12, %rbx
	subq	%rsi, %rbx
	cmpq	$511, %rbx
	jbe	.Lrt_qsort_336
.Lrt_qsort_369:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%rbx, %rdx
	movq	%r14, %rdi
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
.Lrt_qsort_365:
	.cfi_restore_state
	movq	%rbp, %rdx
	call	rt_qsort_pointers
	jmp	.Lrt_qsort_324
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_364:
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
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_370:
	.cfi_restore_state
	movq	%r12, %rdx
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_332
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_325:
	movq	%r14, %rbp
	cmpq	%r14, %r12
	jne	.Lrt_qsort_341
	jmp	.Lrt_qsort_321
.Lrt_qsort_337:
	testq	%rbx, %rbx
	je	.Lrt_qsort_321
	movq	(%rsi), %rdx
	movq	-8(%rsi,%rbx), %rax
	movq	%rdx, (%r14)
	movq	%rax, -8(%r14,%rbx)
	jmp	.Lrt_qsort_321
.Lrt_qsort_333:
	movq	0(%rbp), %rdx
	movq	-8(%rbp,%r12), %rax
	movq	%rdx, (%rbx)
	movq	%rax, -8(%rbx,%r12)
	jmp	.Lrt_qsort_332
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
	jne	.Lrt_qsort_374
	testq	%rdx, %rdx
	je	.Lrt_qsort_374
	cmpq	$7, %rdx
	ja	.Lrt_qsort_375
	cmpq	$4, %rdx
	je	.Lrt_qsort_375
	cmpq	$1, %rdx
	jne	.Lrt_qsort_374
	cmpq	$1, %rsi
	jbe	.Lrt_qsort_371
	leaq	80(%rsp), %rax
	movq	%rcx, 64(%rsp)
	movq	%rsi, %r13
	movq	%rax, 48(%rsp)
	movq	$1, 56(%rsp)
	movq	$0, 72(%rsp)
	cmpq	$1023, %rsi
	ja	.Lrt_qsort_383
	movq	$0, 40(%rsp)
.Lrt_qsort_407:
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_qsort_bytes
	jmp	.Lrt_qsort_393
.Lrt_qsort_388:
	movl	$85, %edi
	movq	%rcx, 8(%rsp)
	call	sysconf@PLT
	movq	8(%rsp), %rcx
	cmpq	$-1, %rax
	movq	%rax, %r12
	je	.Lrt_qsort_391
	movl	$30, %edi
	shrq	$2, %r12
	call	sysconf@PLT
	xorl	%edx, %edx
	movq	8(%rsp), %rcx
	movq	%rax, %rsi
	movq	%r13, %rax
	divq	%rsi
	cmpq	%rax, %r12
	jnb	.Lrt_qsort_391
.Lrt_qsort_374:
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
.Lrt_qsort_375:
	.cfi_restore_state
	cmpq	$1, %rbx
	jbe	.Lrt_qsort_371
	movq	%rbx, %r13
	cmpq	$32, %r15
	jbe	.Lrt_qsort_382
	salq	$4, %r13
	leaq	80(%rsp), %r12
	movq	%r15, 56(%rsp)
	addq	%r15, %r13
	movq	%r12, 48(%rsp)
	movq	%rcx, 64(%rsp)
	movq	$0, 72(%rsp)
	cmpq	$1023, %r13
	jbe	.Lrt_qsort_430
.Lrt_qsort_383:
	cmpq	$262143, %r13
	ja	.Lrt_qsort_388
.Lrt_qsort_391:
	movq	%rcx, 8(%rsp)
	call	__errno_location@PLT
	movq	%r13, %rdi
	movl	(%rax), %r12d
	movq	%rax, %r14
	call	malloc@PLT
	movq	8(%rsp), %rcx
	testq	%rax, %rax
	movq	%rax, 40(%rsp)
	je	.Lrt_qsort_431
	movq	40(%rsp), %rax
	movq	%rax, 48(%rsp)
	cmpq	$4, %r15
	je	.Lrt_qsort_385
	cmpq	$8, %r15
	je	.Lrt_qsort_386
	cmpq	$1, %r15
	je	.Lrt_qsort_407
.Lrt_qsort_387:
	cmpq	$16, %r15
	ja	.Lrt_qsort_396
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_qsort_pairs
.Lrt_qsort_393:
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
.Lrt_qsort_371:
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
.Lrt_qsort_396:
	.cfi_restore_state
	cmpq	$32, %r15
	ja	.Lrt_qsort_432
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_qsort_quads
	jmp	.Lrt_qsort_393
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_430:
	movq	$0, 40(%rsp)
	leaq	0(,%rbx,8), %rdx
	addq	%rdx, %r12
.Lrt_qsort_398:
	leaq	(%rdx,%r12), %rsi
	movq	%rbp, 8(%rsp)
	movq	%r12, %rax
	movq	%rbp, %rdx
	movq	%rsi, 24(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_401:
	movq	%rdx, (%rax)
	addq	%r15, %rdx
	addq	$8, %rax
	cmpq	%rax, 24(%rsp)
	jne	.Lrt_qsort_401
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%r12, %rsi
	call	rt_qsort_pointers
	movq	$0, 16(%rsp)
	jmp	.Lrt_qsort_406
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_404:
	addq	$1, 16(%rsp)
	movq	16(%rsp), %rax
	addq	%r15, 8(%rsp)
	cmpq	%rax, %rbx
	je	.Lrt_qsort_393
.Lrt_qsort_406:
	movq	16(%rsp), %r13
	movq	8(%rsp), %r14
	movq	(%r12,%r13,8), %r10
	cmpq	%r10, %r14
	movq	%r10, 32(%rsp)
	je	.Lrt_qsort_404
	movq	24(%rsp), %rdi
	movq	%r15, %rdx
	movq	%r14, %rsi
	call	memcpy@PLT
	movq	32(%rsp), %r10
	movq	%r14, %rdi
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_405:
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
	jne	.Lrt_qsort_405
	movq	24(%rsp), %rsi
	movq	%r15, %rdx
	movq	%r11, 32(%rsp)
	call	memcpy@PLT
	movq	32(%rsp), %r11
	movq	%r14, (%r11)
	jmp	.Lrt_qsort_404
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_385:
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_qsort_words
	jmp	.Lrt_qsort_393
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_382:
	imulq	%r15, %r13
	leaq	80(%rsp), %rax
	movq	%r15, 56(%rsp)
	movq	%rax, 48(%rsp)
	movq	%rcx, 64(%rsp)
	movq	$0, 72(%rsp)
	cmpq	$1023, %r13
	ja	.Lrt_qsort_383
	movq	$0, 40(%rsp)
	cmpq	$4, %r15
	je	.Lrt_qsort_385
	cmpq	$8, %r15
	jne	.Lrt_qsort_387
.Lrt_qsort_386:
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_qsort_longs
	jmp	.Lrt_qsort_393
.Lrt_qsort_432:
	movq	48(%rsp), %r12
	leaq	0(,%rbx,8), %rdx
	addq	%rdx, %r12
	testq	%rbx, %rbx
	jne	.Lrt_qsort_398
	leaq	48(%rsp), %rdi
	xorl	%edx, %edx
	movq	%r12, %rsi
	call	rt_qsort_pointers
	jmp	.Lrt_qsort_393
.Lrt_qsort_431:
	movl	%r12d, (%r14)
	jmp	.Lrt_qsort_374
	.cfi_endproc
	.size	rt_qsort, .-rt_qsort
	.section	.note.GNU-stack,"",@progbits
