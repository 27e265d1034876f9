	.text
	.p2align 4
	.type	rt_qsort_bytes, @function
rt_qsort_bytes:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
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
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	cmpq	$2, %rdx
	je	.Lrt_qsort_41
	movq	%rdx, %rbx
	movq	%rdx, %r12
	shrq	%rbx
	cmpq	$3, %rdx
	ja	.Lrt_qsort_42
.Lrt_qsort_4:
	leaq	(%r14,%rbx), %r13
	movq	%r12, %rdx
	movq	%r15, %rdi
	movq	%r14, %rbp
	subq	%rbx, %rdx
	movq	%r13, %rsi
	call	rt_qsort_bytes
	leaq	(%r14,%r12), %rax
	movq	(%r15), %rbx
	movq	%r13, %r12
	movq	%rax, 8(%rsp)
	jmp	.Lrt_qsort_7
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_44:
	movzbl	(%r12), %eax
	addq	$1, %rbx
	addq	$1, %r12
	movb	%al, -1(%rbx)
	cmpq	%rbp, %r13
	je	.Lrt_qsort_9
.Lrt_qsort_45:
	cmpq	%r12, 8(%rsp)
	je	.Lrt_qsort_43
.Lrt_qsort_7:
	movq	%r12, %rsi
	movq	%rbp, %rdi
	call	*16(%r15)
	testl	%eax, %eax
	jg	.Lrt_qsort_44
	movzbl	0(%rbp), %eax
	addq	$1, %rbp
	addq	$1, %rbx
	movb	%al, -1(%rbx)
	cmpq	%rbp, %r13
	jne	.Lrt_qsort_45
.Lrt_qsort_9:
	movq	(%r15), %rsi
	subq	%rsi, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_46
.Lrt_qsort_15:
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_47
	movq	%rbx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_19
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_20:
	movdqu	(%rsi,%rax), %xmm0
	movups	%xmm0, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_20
.Lrt_qsort_19:
	movdqu	-16(%rsi,%rbx), %xmm2
	movups	%xmm2, -16(%r14,%rbx)
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
.Lrt_qsort_43:
	.cfi_restore_state
	cmpq	%rbp, %r13
	je	.Lrt_qsort_9
	subq	%rbp, %r13
	cmpq	$511, %r13
	ja	.Lrt_qsort_48
	cmpq	$15, %r13
	jbe	.Lrt_qsort_21
	movq	%r13, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_13
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_14:
	movdqu	0(%rbp,%rax), %xmm1
	movups	%xmm1, (%rbx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_14
.Lrt_qsort_13:
	movdqu	-16(%rbp,%r13), %xmm3
	movups	%xmm3, -16(%rbx,%r13)
.Lrt_qsort_11:
	movq	(%r15), %rsi
	addq	%r13, %rbx
	subq	%rsi, %rbx
	cmpq	$511, %rbx
	jbe	.Lrt_qsort_15
.Lrt_qsort_46:
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
.Lrt_qsort_42:
	.cfi_restore_state
	movq	%rbx, %rdx
	call	rt_qsort_bytes
	jmp	.Lrt_qsort_4
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_41:
	leaq	1(%rsi), %rbx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	call	*16(%r15)
	xorl	%edx, %edx
	testl	%eax, %eax
	setg	%dl
	subq	%rdx, %rbx
	movzbl	(%r14,%rdx), %eax
	movb	(%rbx), %ah
	movw	%ax, (%r14)
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
.Lrt_qsort_47:
	.cfi_restore_state
	xorl	%eax, %eax
	testq	%rbx, %rbx
	je	.Lrt_qsort_1
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_17:
	movzbl	(%rsi,%rax), %edx
	movb	%dl, (%r14,%rax)
	addq	$1, %rax
	cmpq	%rax, %rbx
	jne	.Lrt_qsort_17
	jmp	.Lrt_qsort_1
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_48:
	movq	%r13, %rdx
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_11
.Lrt_qsort_21:
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_12:
	movzbl	0(%rbp,%rax), %edx
	movb	%dl, (%rbx,%rax)
	addq	$1, %rax
	cmpq	%rax, %r13
	jne	.Lrt_qsort_12
	jmp	.Lrt_qsort_11
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
	je	.Lrt_qsort_89
	movq	%rdx, %rbp
	movq	%rdx, %rbx
	shrq	%rbp
	cmpq	$3, %rdx
	ja	.Lrt_qsort_90
.Lrt_qsort_52:
	leaq	(%r14,%rbp,4), %r12
	movq	%rbx, %rdx
	movq	%r13, %rdi
	subq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r12, %r15
	movq	%r14, %rbp
	call	rt_qsort_words
	leaq	(%r14,%rbx,4), %rax
	movq	0(%r13), %rbx
	movq	%rax, 8(%rsp)
	jmp	.Lrt_qsort_55
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_92:
	movl	(%r15), %eax
	addq	$4, %rbx
	addq	$4, %r15
	movl	%eax, -4(%rbx)
	cmpq	%rbp, %r12
	je	.Lrt_qsort_57
.Lrt_qsort_93:
	cmpq	%r15, 8(%rsp)
	je	.Lrt_qsort_91
.Lrt_qsort_55:
	movq	%r15, %rsi
	movq	%rbp, %rdi
	call	*16(%r13)
	testl	%eax, %eax
	jg	.Lrt_qsort_92
	movl	0(%rbp), %eax
	addq	$4, %rbp
	addq	$4, %rbx
	movl	%eax, -4(%rbx)
	cmpq	%rbp, %r12
	jne	.Lrt_qsort_93
.Lrt_qsort_57:
	movq	0(%r13), %rsi
	subq	%rsi, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_94
.Lrt_qsort_63:
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_95
	movq	%rbx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_67
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_68:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_68
.Lrt_qsort_67:
	movdqu	-16(%rsi,%rbx), %xmm3
	movups	%xmm3, -16(%r14,%rbx)
.Lrt_qsort_49:
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
.Lrt_qsort_91:
	.cfi_restore_state
	cmpq	%rbp, %r12
	je	.Lrt_qsort_57
	subq	%rbp, %r12
	cmpq	$511, %r12
	ja	.Lrt_qsort_96
	cmpq	$15, %r12
	jbe	.Lrt_qsort_69
	movq	%r12, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_61
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_62:
	movdqu	0(%rbp,%rax), %xmm2
	movups	%xmm2, (%rbx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_62
.Lrt_qsort_61:
	movdqu	-16(%rbp,%r12), %xmm4
	movups	%xmm4, -16(%rbx,%r12)
.Lrt_qsort_59:
	movq	0(%r13), %rsi
	addq	%r12, %rbx
	subq	%rsi, %rbx
	cmpq	$511, %rbx
	jbe	.Lrt_qsort_63
.Lrt_qsort_94:
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
.Lrt_qsort_90:
	.cfi_restore_state
	movq	%rbp, %rdx
	call	rt_qsort_words
	jmp	.Lrt_qsort_52
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_89:
	leaq	4(%rsi), %rbx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	call	*16(%r13)
	testl	%eax, %eax
	setg	%al
	movzbl	%al, %eax
	salq	$2, %rax
	subq	%rax, %rbx
	movd	(%r14,%rax), %xmm0
	movl	(%rbx), %edx
	movd	%edx, %xmm5
	punpckldq	%xmm5, %xmm0
	movq	%xmm0, (%r14)
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
.Lrt_qsort_95:
	.cfi_restore_state
	xorl	%eax, %eax
	testq	%rbx, %rbx
	je	.Lrt_qsort_49
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_65:
	movl	(%rsi,%rax), %edx
	movl	%edx, (%r14,%rax)
	addq	$4, %rax
	cmpq	%rbx, %rax
	jnb	.Lrt_qsort_49
	movl	(%rsi,%rax), %edx
	movl	%edx, (%r14,%rax)
	addq	$4, %rax
	cmpq	%rbx, %rax
	jb	.Lrt_qsort_65
	jmp	.Lrt_qsort_49
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_96:
	movq	%r12, %rdx
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_59
.Lrt_qsort_69:
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_60:
	movl	0(%rbp,%rax), %edx
	movl	%edx, (%rbx,%rax)
	addq	$4, %rax
	cmpq	%r12, %rax
	jb	.Lrt_qsort_60
	jmp	.Lrt_qsort_59
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
	je	.Lrt_qsort_132
	movq	%rdx, %rbp
	movq	%rdx, %rbx
	shrq	%rbp
	cmpq	$3, %rdx
	ja	.Lrt_qsort_133
.Lrt_qsort_100:
	leaq	(%r14,%rbp,8), %r12
	movq	%rbx, %rdx
	movq	%r13, %rdi
	subq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%r12, %rbp
	call	rt_qsort_longs
	leaq	(%r14,%rbx,8), %rax
	movq	0(%r13), %r15
	movq	%r14, %rbx
	movq	%rax, 8(%rsp)
	jmp	.Lrt_qsort_103
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_135:
	movq	0(%rbp), %rax
	leaq	8(%r15), %rcx
	addq	$8, %rbp
	movq	%rax, (%r15)
	cmpq	%rbx, %r12
	je	.Lrt_qsort_105
.Lrt_qsort_136:
	cmpq	%rbp, 8(%rsp)
	je	.Lrt_qsort_134
	movq	%rcx, %r15
.Lrt_qsort_103:
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	*16(%r13)
	testl	%eax, %eax
	jg	.Lrt_qsort_135
	movq	(%rbx), %rax
	addq	$8, %rbx
	leaq	8(%r15), %rcx
	movq	%rax, (%r15)
	cmpq	%rbx, %r12
	jne	.Lrt_qsort_136
.Lrt_qsort_105:
	movq	0(%r13), %rsi
	subq	%rsi, %rcx
	cmpq	$511, %rcx
	ja	.Lrt_qsort_137
.Lrt_qsort_111:
	cmpq	$15, %rcx
	jbe	.Lrt_qsort_112
	movq	%rcx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_113
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_114:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_114
.Lrt_qsort_113:
	movdqu	-16(%rsi,%rcx), %xmm3
	movups	%xmm3, -16(%r14,%rcx)
.Lrt_qsort_97:
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
.Lrt_qsort_134:
	.cfi_restore_state
	cmpq	%rbx, %r12
	je	.Lrt_qsort_105
	subq	%rbx, %r12
	cmpq	$511, %r12
	ja	.Lrt_qsort_138
	cmpq	$15, %r12
	jbe	.Lrt_qsort_108
	movq	%r12, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_109
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_110:
	movdqu	(%rbx,%rax), %xmm2
	movups	%xmm2, (%rcx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_110
.Lrt_qsort_109:
	movdqu	-16(%rbx,%r12), %xmm4
	movups	%xmm4, -16(%rcx,%r12)
.Lrt_qsort_107:
	movq	0(%r13), %rsi
	addq	%r12, %rcx
	subq	%rsi, %rcx
	cmpq	$511, %rcx
	jbe	.Lrt_qsort_111
.Lrt_qsort_137:
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
.Lrt_qsort_133:
	.cfi_restore_state
	movq	%rbp, %rdx
	call	rt_qsort_longs
	jmp	.Lrt_qsort_100
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_132:
	leaq	8(%rsi), %rbx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	call	*16(%r13)
	testl	%eax, %eax
	setg	%al
	movzbl	%al, %eax
	salq	$3, %rax
	movq	(%r14,%rax), %xmm0
	subq	%rax, %rbx
	movhps	(%rbx), %xmm0
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
.Lrt_qsort_112:
	.cfi_restore_state
	testq	%rcx, %rcx
	je	.Lrt_qsort_97
	movq	(%rsi), %rdx
	movq	-8(%rsi,%rcx), %rax
	movq	%rdx, (%r14)
	movq	%rax, -8(%r14,%rcx)
	jmp	.Lrt_qsort_97
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_138:
	movq	%rcx, %rdi
	movq	%r12, %rdx
	movq	%rbx, %rsi
	call	memcpy@PLT
	movq	%rax, %rcx
	jmp	.Lrt_qsort_107
.Lrt_qsort_108:
	movq	(%rbx), %rsi
	movq	-8(%rbx,%r12), %rax
	movq	%rsi, (%rcx)
	movq	%rax, (%r15,%r12)
	jmp	.Lrt_qsort_107
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	cmpq	$2, %rdx
	je	.Lrt_qsort_172
	movq	%rdx, %rbp
	movq	%rdx, %r12
	shrq	%rbp
	cmpq	$3, %rdx
	ja	.Lrt_qsort_173
.Lrt_qsort_142:
	movq	8(%r13), %rsi
	movq	%r12, %rdx
	movq	%r13, %rdi
	subq	%rbp, %rdx
	imulq	%rbp, %rsi
	addq	%r14, %rsi
	call	rt_qsort_pairs
	movq	8(%r13), %r15
	movq	0(%r13), %rbx
	imulq	%r15, %r12
	imulq	%r15, %rbp
	leaq	(%r14,%r12), %rax
	movq	%r14, %r12
	movq	%rax, 24(%rsp)
	addq	%r14, %rbp
	leaq	-8(%r15), %rax
	movq	%rbp, 8(%rsp)
	movq	%rax, 16(%rsp)
	jmp	.Lrt_qsort_145
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_175:
	movq	16(%rsp), %rax
	movq	0(%rbp), %rsi
	movq	0(%rbp,%rax), %rax
	addq	%r15, %rbp
.Lrt_qsort_144:
	movq	%rsi, (%rbx)
	movq	%rax, -8(%rbx,%r15)
	addq	%r15, %rbx
	cmpq	%r12, 8(%rsp)
	je	.Lrt_qsort_147
	cmpq	%rbp, 24(%rsp)
	je	.Lrt_qsort_174
.Lrt_qsort_145:
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	*16(%r13)
	testl	%eax, %eax
	jg	.Lrt_qsort_175
	movq	16(%rsp), %rax
	movq	(%r12), %rsi
	movq	(%r12,%rax), %rax
	addq	%r15, %r12
	jmp	.Lrt_qsort_144
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_174:
	movq	8(%rsp), %rbp
	cmpq	%r12, %rbp
	je	.Lrt_qsort_147
	subq	%r12, %rbp
	cmpq	$511, %rbp
	ja	.Lrt_qsort_176
	cmpq	$15, %rbp
	jbe	.Lrt_qsort_150
	movq	%rbp, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_152
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_151:
	movdqu	(%r12,%rax), %xmm2
	movups	%xmm2, (%rbx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_151
.Lrt_qsort_152:
	movdqu	-16(%r12,%rbp), %xmm4
	movups	%xmm4, -16(%rbx,%rbp)
.Lrt_qsort_149:
	addq	%rbp, %rbx
.Lrt_qsort_147:
	movq	0(%r13), %rsi
	subq	%rsi, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_177
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_154
	movq	%rbx, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_156
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_155:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_155
.Lrt_qsort_156:
	movdqu	-16(%rsi,%rbx), %xmm3
	movups	%xmm3, -16(%r14,%rbx)
.Lrt_qsort_139:
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
.Lrt_qsort_173:
	.cfi_restore_state
	movq	%rbp, %rdx
	call	rt_qsort_pairs
	jmp	.Lrt_qsort_142
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_177:
	addq	$40, %rsp
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
.Lrt_qsort_172:
	.cfi_restore_state
	movq	8(%rdi), %rbx
	movq	%r14, %rdi
	leaq	(%rsi,%rbx), %rbp
	movq	%rbp, %rsi
	call	*16(%r13)
	movq	%rbp, %rdx
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
.Lrt_qsort_154:
	.cfi_restore_state
	testq	%rbx, %rbx
	je	.Lrt_qsort_139
	movq	(%rsi), %rdx
	movq	-8(%rsi,%rbx), %rax
	movq	%rdx, (%r14)
	movq	%rax, -8(%r14,%rbx)
	jmp	.Lrt_qsort_139
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_176:
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%rbx, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_149
.Lrt_qsort_150:
	movq	(%r12), %rdx
	movq	-8(%r12,%rbp), %rax
	movq	%rdx, (%rbx)
	movq	%rax, -8(%rbx,%rbp)
	jmp	.Lrt_qsort_149
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	cmpq	$2, %rdx
	je	.Lrt_qsort_211
	movq	%rdx, %rbp
	movq	%rdx, %r12
	shrq	%rbp
	cmpq	$3, %rdx
	ja	.Lrt_qsort_212
.Lrt_qsort_181:
	movq	8(%r13), %rsi
	movq	%r12, %rdx
	movq	%r13, %rdi
	subq	%rbp, %rdx
	imulq	%rbp, %rsi
	addq	%r14, %rsi
	call	rt_qsort_quads
	movq	8(%r13), %r15
	movq	0(%r13), %rbx
	imulq	%r15, %r12
	imulq	%r15, %rbp
	leaq	(%r14,%r12), %rax
	movq	%r14, %r12
	movq	%rax, 24(%rsp)
	addq	%r14, %rbp
	leaq	-16(%r15), %rax
	movq	%rbp, 8(%rsp)
	movq	%rax, 16(%rsp)
	jmp	.Lrt_qsort_184
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_214:
	movq	16(%rsp), %rax
	movdqu	0(%rbp), %xmm1
	movdqu	0(%rbp,%rax), %xmm0
	addq	%r15, %rbp
.Lrt_qsort_183:
	movups	%xmm1, (%rbx)
	movups	%xmm0, -16(%rbx,%r15)
	addq	%r15, %rbx
	cmpq	%r12, 8(%rsp)
	je	.Lrt_qsort_186
	cmpq	%rbp, 24(%rsp)
	je	.Lrt_qsort_213
.Lrt_qsort_184:
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	*16(%r13)
	testl	%eax, %eax
	jg	.Lrt_qsort_214
	movq	16(%rsp), %rax
	movdqu	(%r12), %xmm1
	movdqu	(%r12,%rax), %xmm0
	addq	%r15, %r12
	jmp	.Lrt_qsort_183
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_213:
	movq	8(%rsp), %rbp
	cmpq	%r12, %rbp
	je	.Lrt_qsort_186
	subq	%r12, %rbp
	cmpq	$511, %rbp
	ja	.Lrt_qsort_215
	cmpq	$15, %rbp
	jbe	.Lrt_qsort_189
	movq	%rbp, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_191
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_190:
	movdqu	(%r12,%rax), %xmm5
	movups	%xmm5, (%rbx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_190
.Lrt_qsort_191:
	movdqu	-16(%r12,%rbp), %xmm7
	movups	%xmm7, -16(%rbx,%rbp)
.Lrt_qsort_188:
	addq	%rbp, %rbx
.Lrt_qsort_186:
	movq	0(%r13), %rsi
	subq	%rsi, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_216
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_193
	movq	%rbx, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_195
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_194:
	movdqu	(%rsi,%rax), %xmm4
	movups	%xmm4, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_194
.Lrt_qsort_195:
	movdqu	-16(%rsi,%rbx), %xmm6
	movups	%xmm6, -16(%r14,%rbx)
.Lrt_qsort_178:
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
.Lrt_qsort_212:
	.cfi_restore_state
	movq	%rbp, %rdx
	call	rt_qsort_quads
	jmp	.Lrt_qsort_181
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_216:
	addq	$40, %rsp
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
.Lrt_qsort_211:
	.cfi_restore_state
	movq	8(%rdi), %rbx
	movq	%r14, %rdi
	leaq	(%rsi,%rbx), %rbp
	movq	%rbp, %rsi
	call	*16(%r13)
	testl	%eax, %eax
	setg	%al
	movzbl	%al, %eax
	negq	%rax
	andq	%rbx, %rax
	leaq	(%r14,%rax), %rdx
	movdqu	-16(%rdx,%rbx), %xmm2
	movdqu	(%rdx), %xmm3
	movq	%rbp, %rdx
	subq	%rax, %rdx
	movdqu	-16(%rdx,%rbx), %xmm0
	movdqu	(%rdx), %xmm1
	movups	%xmm3, (%r14)
	movups	%xmm2, -16(%r14,%rbx)
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
.Lrt_qsort_193:
	.cfi_restore_state
	testq	%rbx, %rbx
	je	.Lrt_qsort_178
	movq	(%rsi), %rdx
	movq	-8(%rsi,%rbx), %rax
	movq	%rdx, (%r14)
	movq	%rax, -8(%r14,%rbx)
	jmp	.Lrt_qsort_178
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_215:
	movq	%rbp, %rdx
	movq	%r12, %rsi
	movq	%rbx, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_188
.Lrt_qsort_189:
	movq	(%r12), %rdx
	movq	-8(%r12,%rbp), %rax
	movq	%rdx, (%rbx)
	movq	%rax, -8(%rbx,%rbp)
	jmp	.Lrt_qsort_188
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
	je	.Lrt_qsort_252
	movq	%rdx, %rbp
	movq	%rdx, %rbx
	shrq	%rbp
	cmpq	$3, %rdx
	ja	.Lrt_qsort_253
.Lrt_qsort_220:
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
	jmp	.Lrt_qsort_223
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_255:
	movq	0(%rbp), %rax
	leaq	8(%r15), %rcx
	addq	$8, %rbp
	movq	%rax, (%r15)
	cmpq	%rbx, %r12
	je	.Lrt_qsort_225
.Lrt_qsort_256:
	cmpq	%rbp, 8(%rsp)
	je	.Lrt_qsort_254
	movq	%rcx, %r15
.Lrt_qsort_223:
	movq	0(%rbp), %rsi
	movq	(%rbx), %rdi
	call	*16(%r13)
	testl	%eax, %eax
	jg	.Lrt_qsort_255
	movq	(%rbx), %rax
	addq	$8, %rbx
	leaq	8(%r15), %rcx
	movq	%rax, (%r15)
	cmpq	%rbx, %r12
	jne	.Lrt_qsort_256
.Lrt_qsort_225:
	movq	0(%r13), %rsi
	subq	%rsi, %rcx
	cmpq	$511, %rcx
	ja	.Lrt_qsort_257
.Lrt_qsort_231:
	cmpq	$15, %rcx
	jbe	.Lrt_qsort_232
	movq	%rcx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_233
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_234:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_234
.Lrt_qsort_233:
	movdqu	-16(%rsi,%rcx), %xmm3
	movups	%xmm3, -16(%r14,%rcx)
.Lrt_qsort_217:
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
.Lrt_qsort_254:
	.cfi_restore_state
	cmpq	%rbx, %r12
	je	.Lrt_qsort_225
	subq	%rbx, %r12
	cmpq	$511, %r12
	ja	.Lrt_qsort_258
	cmpq	$15, %r12
	jbe	.Lrt_qsort_228
	movq	%r12, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_229
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_230:
	movdqu	(%rbx,%rax), %xmm2
	movups	%xmm2, (%rcx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_230
.Lrt_qsort_229:
	movdqu	-16(%rbx,%r12), %xmm4
	movups	%xmm4, -16(%rcx,%r12)
.Lrt_qsort_227:
	movq	0(%r13), %rsi
	addq	%r12, %rcx
	subq	%rsi, %rcx
	cmpq	$511, %rcx
	jbe	.Lrt_qsort_231
.Lrt_qsort_257:
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
.Lrt_qsort_253:
	.cfi_restore_state
	movq	%rbp, %rdx
	call	rt_qsort_pointers
	jmp	.Lrt_qsort_220
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_252:
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
.Lrt_qsort_232:
	.cfi_restore_state
	testq	%rcx, %rcx
	je	.Lrt_qsort_217
	movq	(%rsi), %rdx
	movq	-8(%rsi,%rcx), %rax
	movq	%rdx, (%r14)
	movq	%rax, -8(%r14,%rcx)
	jmp	.Lrt_qsort_217
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_258:
	movq	%rcx, %rdi
	movq	%r12, %rdx
	movq	%rbx, %rsi
	call	memcpy@PLT
	movq	%rax, %rcx
	jmp	.Lrt_qsort_227
.Lrt_qsort_228:
	movq	(%rbx), %rsi
	movq	-8(%rbx,%r12), %rax
	movq	%rsi, (%rcx)
	movq	%rax, (%r15,%r12)
	jmp	.Lrt_qsort_227
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
	jne	.Lrt_qsort_262
	testq	%rdx, %rdx
	je	.Lrt_qsort_262
	cmpq	$7, %rdx
	ja	.Lrt_qsort_263
	cmpq	$4, %rdx
	je	.Lrt_qsort_263
	cmpq	$1, %rdx
	jne	.Lrt_qsort_262
	cmpq	$1, %rsi
	jbe	.Lrt_qsort_259
	leaq	80(%rsp), %rax
	movq	%rcx, 64(%rsp)
	movq	%rsi, %r13
	movq	%rax, 48(%rsp)
	movq	$1, 56(%rsp)
	movq	$0, 72(%rsp)
	cmpq	$1023, %rsi
	ja	.Lrt_qsort_271
	movq	$0, 40(%rsp)
.Lrt_qsort_295:
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_qsort_bytes
	jmp	.Lrt_qsort_281
.Lrt_qsort_276:
	movl	$85, %edi
	movq	%rcx, 8(%rsp)
	call	sysconf@PLT
	movq	8(%rsp), %rcx
	cmpq	$-1, %rax
	movq	%rax, %r12
	je	.Lrt_qsort_279
	movl	$30, %edi
	shrq	$2, %r12
	call	sysconf@PLT
	xorl	%edx, %edx
	movq	8(%rsp), %rcx
	movq	%rax, %rsi
	movq	%r13, %rax
	divq	%rsi
	cmpq	%rax, %r12
	jnb	.Lrt_qsort_279
.Lrt_qsort_262:
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
.Lrt_qsort_263:
	.cfi_restore_state
	cmpq	$1, %rbx
	jbe	.Lrt_qsort_259
	movq	%rbx, %r13
	cmpq	$32, %r15
	jbe	.Lrt_qsort_270
	salq	$4, %r13
	leaq	80(%rsp), %r12
	movq	%r15, 56(%rsp)
	addq	%r15, %r13
	movq	%r12, 48(%rsp)
	movq	%rcx, 64(%rsp)
	movq	$0, 72(%rsp)
	cmpq	$1023, %r13
	jbe	.Lrt_qsort_318
.Lrt_qsort_271:
	cmpq	$262143, %r13
	ja	.Lrt_qsort_276
.Lrt_qsort_279:
	movq	%rcx, 8(%rsp)
	call	__errno_location@PLT
	movq	%r13, %rdi
	movl	(%rax), %r12d
	movq	%rax, %r14
	call	malloc@PLT
	movq	8(%rsp), %rcx
	testq	%rax, %rax
	movq	%rax, 40(%rsp)
	je	.Lrt_qsort_319
	movq	40(%rsp), %rax
	movq	%rax, 48(%rsp)
	cmpq	$4, %r15
	je	.Lrt_qsort_273
	cmpq	$8, %r15
	je	.Lrt_qsort_274
	cmpq	$1, %r15
	je	.Lrt_qsort_295
.Lrt_qsort_275:
	cmpq	$16, %r15
	ja	.Lrt_qsort_284
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_qsort_pairs
.Lrt_qsort_281:
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
.Lrt_qsort_259:
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
.Lrt_qsort_284:
	.cfi_restore_state
	cmpq	$32, %r15
	ja	.Lrt_qsort_320
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_qsort_quads
	jmp	.Lrt_qsort_281
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_318:
	movq	$0, 40(%rsp)
	leaq	0(,%rbx,8), %rdx
	addq	%rdx, %r12
.Lrt_qsort_286:
	leaq	(%rdx,%r12), %rsi
	movq	%rbp, 8(%rsp)
	movq	%r12, %rax
	movq	%rbp, %rdx
	movq	%rsi, 24(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_289:
	movq	%rdx, (%rax)
	addq	%r15, %rdx
	addq	$8, %rax
	cmpq	%rax, 24(%rsp)
	jne	.Lrt_qsort_289
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%r12, %rsi
	call	rt_qsort_pointers
	movq	$0, 16(%rsp)
	jmp	.Lrt_qsort_294
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_292:
	addq	$1, 16(%rsp)
	movq	16(%rsp), %rax
	addq	%r15, 8(%rsp)
	cmpq	%rax, %rbx
	je	.Lrt_qsort_281
.Lrt_qsort_294:
	movq	16(%rsp), %r13
	movq	8(%rsp), %r14
	movq	(%r12,%r13,8), %r10
	cmpq	%r10, %r14
	movq	%r10, 32(%rsp)
	je	.Lrt_qsort_292
	movq	24(%rsp), %rdi
	movq	%r15, %rdx
	movq	%r14, %rsi
	call	memcpy@PLT
	movq	32(%rsp), %r10
	movq	%r14, %rdi
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_293:
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
	jne	.Lrt_qsort_293
	movq	24(%rsp), %rsi
	movq	%r15, %rdx
	movq	%r11, 32(%rsp)
	call	memcpy@PLT
	movq	32(%rsp), %r11
	movq	%r14, (%r11)
	jmp	.Lrt_qsort_292
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_273:
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_qsort_words
	jmp	.Lrt_qsort_281
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_270:
	imulq	%r15, %r13
	leaq	80(%rsp), %rax
	movq	%r15, 56(%rsp)
	movq	%rax, 48(%rsp)
	movq	%rcx, 64(%rsp)
	movq	$0, 72(%rsp)
	cmpq	$1023, %r13
	ja	.Lrt_qsort_271
	movq	$0, 40(%rsp)
	cmpq	$4, %r15
	je	.Lrt_qsort_273
	cmpq	$8, %r15
	jne	.Lrt_qsort_275
.Lrt_qsort_274:
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_qsort_longs
	jmp	.Lrt_qsort_281
.Lrt_qsort_320:
	movq	48(%rsp), %r12
	leaq	0(,%rbx,8), %rdx
	addq	%rdx, %r12
	testq	%rbx, %rbx
	jne	.Lrt_qsort_286
	leaq	48(%rsp), %rdi
	xorl	%edx, %edx
	movq	%r12, %rsi
	call	rt_qsort_pointers
	jmp	.Lrt_qsort_281
.Lrt_qsort_319:
	movl	%r12d, (%r14)
	jmp	.Lrt_qsort_262
	.cfi_endproc
	.size	rt_qsort, .-rt_qsort
	.section	.note.GNU-stack,"",@progbits
