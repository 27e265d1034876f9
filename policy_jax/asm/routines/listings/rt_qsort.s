	.text
	.p2align 4
	.type	rt_qsort_bytes, @function
rt_qsort_bytes:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%rsi, %r15
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	movq	%rdi, %r14
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
	je	.Lrt_qsort_39
	movq	%rdx, %rbx
	movq	%rdx, %r12
	shrq	%rbx
	cmpq	$3, %rdx
	ja	.Lrt_qsort_40
.Lrt_qsort_4:
	leaq	(%r15,%rbx), %r13
	movq	%r12, %rdx
	movq	%r14, %rdi
	subq	%rbx, %rdx
	movq	%r13, %rsi
	movq	%r13, %rbp
	movq	%r15, %rbx
	call	rt_qsort_bytes
	leaq	(%r15,%r12), %rax
	movq	(%r14), %r12
	movq	%rax, 8(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_5:
	movq	%rbp, %rsi
	movq	%rbx, %rdi
	call	*16(%r14)
	xorl	%edx, %edx
	movq	%rbp, %rsi
	testl	%eax, %eax
	setg	%dl
	subq	%rbx, %rsi
	addq	$1, %r12
	movq	%rdx, %rax
	xorq	$1, %rdx
	negq	%rax
	andq	%rax, %rsi
	andl	$1, %eax
	movzbl	(%rbx,%rsi), %esi
	addq	%rdx, %rbx
	addq	%rax, %rbp
	movb	%sil, -1(%r12)
	cmpq	%rbx, %r13
	je	.Lrt_qsort_7
	cmpq	%rbp, 8(%rsp)
	jne	.Lrt_qsort_5
	cmpq	%rbx, %r13
	je	.Lrt_qsort_7
	subq	%rbx, %r13
	cmpq	$511, %r13
	ja	.Lrt_qsort_41
	cmpq	$15, %r13
	jbe	.Lrt_qsort_19
	movq	%r13, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_11
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_12:
	movdqu	(%rbx,%rax), %xmm1
	movups	%xmm1, (%r12,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_12
.Lrt_qsort_11:
	movdqu	-16(%rbx,%r13), %xmm3
	movups	%xmm3, -16(%r12,%r13)
.Lrt_qsort_9:
	addq	%r13, %r12
.Lrt_qsort_7:
	movq	(%r14), %rsi
	movq	%r12, %rcx
	subq	%rsi, %rcx
	cmpq	$511, %rcx
	ja	.Lrt_qsort_42
	cmpq	$15, %rcx
	jbe	.Lrt_qsort_43
	movq	%rcx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_17
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_18:
	movdqu	(%rsi,%rax), %xmm0
	movups	%xmm0, (%r15,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_18
.Lrt_qsort_17:
	movdqu	-16(%rsi,%rcx), %xmm2
	movups	%xmm2, -16(%r15,%rcx)
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
.Lrt_qsort_42:
	.cfi_restore_state
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r15, %rdi
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
.Lrt_qsort_40:
	.cfi_restore_state
	movq	%rbx, %rdx
	call	rt_qsort_bytes
	jmp	.Lrt_qsort_4
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_39:
	leaq	1(%rsi), %rbx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	call	*16(%r14)
	xorl	%edx, %edx
	testl	%eax, %eax
	setg	%dl
	subq	%rdx, %rbx
	movzbl	(%r15,%rdx), %eax
	movb	(%rbx), %ah
	movw	%ax, (%r15)
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
.Lrt_qsort_43:
	.cfi_restore_state
	xorl	%eax, %eax
	testq	%rcx, %rcx
	je	.Lrt_qsort_1
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_15:
	movzbl	(%rsi,%rax), %edx
	movb	%dl, (%r15,%rax)
	addq	$1, %rax
	cmpq	%rax, %rcx
	jne	.Lrt_qsort_15
	jmp	.Lrt_qsort_1
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_41:
	movq	%r13, %rdx
	movq	%rbx, %rsi
	movq	%r12, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_9
.Lrt_qsort_19:
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_10:
	movzbl	(%rbx,%rax), %edx
	movb	%dl, (%r12,%rax)
	addq	$1, %rax
	cmpq	%rax, %r13
	jne	.Lrt_qsort_10
	jmp	.Lrt_qsort_9
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
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%rsi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	movq	%rdi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	cmpq	$2, %rdx
	je	.Lrt_qsort_82
	movq	%rdx, %r14
	movq	%rdx, %r13
	shrq	%r14
	cmpq	$3, %rdx
	ja	.Lrt_qsort_83
.Lrt_qsort_47:
	leaq	(%r12,%r14,4), %rbx
	movq	%r13, %rdx
	movq	%rbp, %rdi
	subq	%r14, %rdx
	movq	%rbx, %rsi
	movq	%rbx, %r15
	movq	%r12, %r14
	call	rt_qsort_words
	leaq	(%r12,%r13,4), %rax
	movq	0(%rbp), %r13
	movq	%rax, 8(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_48:
	movq	%r15, %rsi
	movq	%r14, %rdi
	call	*16(%rbp)
	movq	%r15, %rsi
	testl	%eax, %eax
	setg	%al
	subq	%r14, %rsi
	addq	$4, %r13
	movzbl	%al, %eax
	movq	%rax, %rdx
	subq	$1, %rax
	negq	%rdx
	andl	$4, %eax
	andq	%rdx, %rsi
	andl	$4, %edx
	movl	(%r14,%rsi), %esi
	addq	%rax, %r14
	addq	%rdx, %r15
	movl	%esi, -4(%r13)
	cmpq	%r14, %rbx
	je	.Lrt_qsort_50
	cmpq	%r15, 8(%rsp)
	jne	.Lrt_qsort_48
	cmpq	%r14, %rbx
	je	.Lrt_qsort_50
	subq	%r14, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_84
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_62
	movq	%rbx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_54
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_55:
	movdqu	(%r14,%rax), %xmm2
	movups	%xmm2, 0(%r13,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_55
.Lrt_qsort_54:
	movdqu	-16(%r14,%rbx), %xmm4
	movups	%xmm4, -16(%r13,%rbx)
.Lrt_qsort_52:
	addq	%rbx, %r13
.Lrt_qsort_50:
	movq	0(%rbp), %rsi
	movq	%r13, %rcx
	subq	%rsi, %rcx
	cmpq	$511, %rcx
	ja	.Lrt_qsort_85
	cmpq	$15, %rcx
	jbe	.Lrt_qsort_86
	movq	%rcx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_60
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_61:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, (%r12,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_61
.Lrt_qsort_60:
	movdqu	-16(%rsi,%rcx), %xmm3
	movups	%xmm3, -16(%r12,%rcx)
.Lrt_qsort_44:
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
.Lrt_qsort_85:
	.cfi_restore_state
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
.Lrt_qsort_83:
	.cfi_restore_state
	movq	%r14, %rdx
	call	rt_qsort_words
	jmp	.Lrt_qsort_47
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_82:
	leaq	4(%rsi), %rbx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	call	*16(%rbp)
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
.Lrt_qsort_86:
	.cfi_restore_state
	xorl	%eax, %eax
	testq	%rcx, %rcx
	je	.Lrt_qsort_44
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_58:
	movl	(%rsi,%rax), %edx
	movl	%edx, (%r12,%rax)
	addq	$4, %rax
	cmpq	%rcx, %rax
	jnb	.Lrt_qsort_44
	movl	(%rsi,%rax), %edx
	movl	%edx, (%r12,%rax)
	addq	$4, %rax
	cmpq	%rcx, %rax
	jb	.Lrt_qsort_58
	jmp	.Lrt_qsort_44
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_84:
	movq	%rbx, %rdx
	movq	%r14, %rsi
	movq	%r13, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_52
.Lrt_qsort_62:
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_53:
	movl	(%r14,%rax), %edx
	movl	%edx, 0(%r13,%rax)
	addq	$4, %rax
	cmpq	%rbx, %rax
	jb	.Lrt_qsort_53
	jmp	.Lrt_qsort_52
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
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	movq	%rsi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	movq	%rdi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	cmpq	$2, %rdx
	je	.Lrt_qsort_120
	movq	%rdx, %r14
	movq	%rdx, %r13
	shrq	%r14
	cmpq	$3, %rdx
	ja	.Lrt_qsort_121
.Lrt_qsort_90:
	leaq	(%r12,%r14,8), %rbx
	movq	%r13, %rdx
	movq	%rbp, %rdi
	subq	%r14, %rdx
	movq	%rbx, %rsi
	movq	%r12, %r14
	call	rt_qsort_longs
	leaq	(%r12,%r13,8), %rax
	movq	0(%rbp), %r15
	movq	%rbx, %r13
	movq	%rax, 8(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_91:
	movq	%r13, %rsi
	movq	%r14, %rdi
	call	*16(%rbp)
	movq	%r13, %rsi
	testl	%eax, %eax
	setg	%al
	subq	%r14, %rsi
	movzbl	%al, %eax
	movq	%rax, %rcx
	subq	$1, %rax
	negq	%rcx
	andl	$8, %eax
	andq	%rcx, %rsi
	andl	$8, %ecx
	movq	(%r14,%rsi), %rsi
	addq	%rax, %r14
	addq	%rcx, %r13
	movq	%rsi, (%r15)
	movq	%r15, %rsi
	addq	$8, %r15
	cmpq	%r14, %rbx
	je	.Lrt_qsort_93
	cmpq	%r13, 8(%rsp)
	jne	.Lrt_qsort_91
	cmpq	%r14, %rbx
	je	.Lrt_qsort_93
	subq	%r14, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_122
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_96
	movq	%rbx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_97
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_98:
	movdqu	(%r14,%rax), %xmm2
	movups	%xmm2, (%r15,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_98
.Lrt_qsort_97:
	movdqu	-16(%r14,%rbx), %xmm4
	movups	%xmm4, -16(%r15,%rbx)
.Lrt_qsort_95:
	addq	%rbx, %r15
.Lrt_qsort_93:
	movq	0(%rbp), %rsi
	subq	%rsi, %r15
	cmpq	$511, %r15
	ja	.Lrt_qsort_123
	cmpq	$15, %r15
	jbe	.Lrt_qsort_100
	movq	%r15, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_101
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_102:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, (%r12,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_102
.Lrt_qsort_101:
	movdqu	-16(%rsi,%r15), %xmm3
	movups	%xmm3, -16(%r12,%r15)
.Lrt_qsort_87:
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
.Lrt_qsort_123:
	.cfi_restore_state
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r15, %rdx
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
.Lrt_qsort_121:
	.cfi_restore_state
	movq	%r14, %rdx
	call	rt_qsort_longs
	jmp	.Lrt_qsort_90
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_120:
	leaq	8(%rsi), %rbx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	call	*16(%rbp)
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
.Lrt_qsort_100:
	.cfi_restore_state
	testq	%r15, %r15
	je	.Lrt_qsort_87
	movq	(%rsi), %rdx
	movq	-8(%rsi,%r15), %rax
	movq	%rdx, (%r12)
	movq	%rax, -8(%r12,%r15)
	jmp	.Lrt_qsort_87
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_122:
	movq	%rbx, %rdx
	movq	%r14, %rsi
	movq	%r15, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_95
.Lrt_qsort_96:
	movq	(%r14), %rdx
	movq	-8(%r14,%rbx), %rax
	movq	%rdx, (%r15)
	movq	%rax, (%rsi,%rbx)
	jmp	.Lrt_qsort_95
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
	movq	%rdi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	movq	%rsi, 24(%rsp)
	cmpq	$2, %rdx
	je	.Lrt_qsort_155
	movq	%rdx, %rbx
	movq	%rdx, %rbp
	shrq	%rbx
	cmpq	$3, %rdx
	ja	.Lrt_qsort_156
.Lrt_qsort_127:
	movq	8(%r12), %rsi
	movq	24(%rsp), %r15
	movq	%rbp, %rdx
	movq	%r12, %rdi
	subq	%rbx, %rdx
	imulq	%rbx, %rsi
	addq	%r15, %rsi
	call	rt_qsort_pairs
	movq	8(%r12), %r13
	imulq	%r13, %rbp
	imulq	%r13, %rbx
	leaq	(%r15,%rbp), %rax
	movq	(%r12), %rbp
	movq	%rax, 16(%rsp)
	leaq	-8(%r13), %rax
	addq	%r15, %rbx
	movq	%rax, (%rsp)
	movq	%rbx, %r14
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_128:
	movq	%r15, %rdi
	movq	%r14, %rsi
	call	*16(%r12)
	movq	%r14, %rdx
	movq	(%rsp), %rcx
	testl	%eax, %eax
	setg	%al
	subq	%r15, %rdx
	movzbl	%al, %eax
	movq	%rax, %rdi
	subq	$1, %rax
	negq	%rdi
	andq	%r13, %rax
	andq	%rdi, %rdx
	andq	%r13, %rdi
	addq	%r15, %rdx
	addq	%rax, %r15
	addq	%rdi, %r14
	movq	(%rdx), %r9
	movq	(%rdx,%rcx), %rdx
	movq	%r9, 0(%rbp)
	movq	%rdx, -8(%rbp,%r13)
	addq	%r13, %rbp
	cmpq	%r15, %rbx
	je	.Lrt_qsort_130
	cmpq	%r14, 16(%rsp)
	jne	.Lrt_qsort_128
	cmpq	%r15, %rbx
	je	.Lrt_qsort_130
	subq	%r15, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_157
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_133
	movq	%rbx, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_135
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_134:
	movdqu	(%r15,%rax), %xmm2
	movups	%xmm2, 0(%rbp,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_134
.Lrt_qsort_135:
	movdqu	-16(%r15,%rbx), %xmm5
	movups	%xmm5, -16(%rbp,%rbx)
.Lrt_qsort_132:
	addq	%rbx, %rbp
.Lrt_qsort_130:
	movq	(%r12), %rsi
	movq	%rbp, %rcx
	subq	%rsi, %rcx
	cmpq	$511, %rcx
	ja	.Lrt_qsort_158
	cmpq	$15, %rcx
	jbe	.Lrt_qsort_137
	movq	%rcx, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_139
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_138:
	movdqu	(%rsi,%rax), %xmm1
	movq	24(%rsp), %rbx
	movups	%xmm1, (%rbx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_138
.Lrt_qsort_139:
	movdqu	-16(%rsi,%rcx), %xmm3
	movq	24(%rsp), %rax
	movaps	%xmm3, (%rsp)
	movups	%xmm3, -16(%rax,%rcx)
.Lrt_qsort_124:
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
.Lrt_qsort_158:
	.cfi_restore_state
	movq	24(%rsp), %rdi
	addq	$40, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
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
.Lrt_qsort_156:
	.cfi_restore_state
	movq	24(%rsp), %rsi
	movq	%rbx, %rdx
	call	rt_qsort_pairs
	jmp	.Lrt_qsort_127
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_155:
	movq	8(%rdi), %rbx
	movq	%rsi, %r14
	movq	%r14, %rdi
	leaq	(%rsi,%rbx), %rbp
	movq	%rbp, %rsi
	call	*16(%r12)
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
.Lrt_qsort_137:
	.cfi_restore_state
	testq	%rcx, %rcx
	je	.Lrt_qsort_124
	movq	(%rsi), %rdx
	movq	-8(%rsi,%rcx), %rax
	movq	24(%rsp), %rsi
	movq	%rdx, (%rsi)
	movq	%rax, -8(%rsi,%rcx)
	jmp	.Lrt_qsort_124
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_157:
	movq	%rbx, %rdx
	movq	%r15, %rsi
	movq	%rbp, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_132
.Lrt_qsort_133:
	movq	(%r15), %rdx
	movq	-8(%r15,%rbx), %rax
	movq	%rdx, 0(%rbp)
	movq	%rax, -8(%rbp,%rbx)
	jmp	.Lrt_qsort_132
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
	movq	%rdi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	movq	%rsi, 24(%rsp)
	cmpq	$2, %rdx
	je	.Lrt_qsort_190
	movq	%rdx, %rbx
	movq	%rdx, %rbp
	shrq	%rbx
	cmpq	$3, %rdx
	ja	.Lrt_qsort_191
.Lrt_qsort_162:
	movq	8(%r12), %rsi
	movq	24(%rsp), %r15
	movq	%rbp, %rdx
	movq	%r12, %rdi
	subq	%rbx, %rdx
	imulq	%rbx, %rsi
	addq	%r15, %rsi
	call	rt_qsort_quads
	movq	8(%r12), %r13
	imulq	%r13, %rbp
	imulq	%r13, %rbx
	leaq	(%r15,%rbp), %rax
	movq	(%r12), %rbp
	movq	%rax, 16(%rsp)
	leaq	-16(%r13), %rax
	addq	%r15, %rbx
	movq	%rax, (%rsp)
	movq	%rbx, %r14
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_163:
	movq	%r15, %rdi
	movq	%r14, %rsi
	call	*16(%r12)
	movq	%r14, %rdx
	movq	(%rsp), %rcx
	testl	%eax, %eax
	setg	%al
	subq	%r15, %rdx
	movzbl	%al, %eax
	movq	%rax, %rdi
	subq	$1, %rax
	negq	%rdi
	andq	%r13, %rax
	andq	%rdi, %rdx
	andq	%r13, %rdi
	addq	%r15, %rdx
	addq	%rax, %r15
	addq	%rdi, %r14
	movdqu	(%rdx), %xmm1
	movdqu	(%rdx,%rcx), %xmm0
	movups	%xmm1, 0(%rbp)
	movups	%xmm0, -16(%rbp,%r13)
	addq	%r13, %rbp
	cmpq	%r15, %rbx
	je	.Lrt_qsort_165
	cmpq	%r14, 16(%rsp)
	jne	.Lrt_qsort_163
	cmpq	%r15, %rbx
	je	.Lrt_qsort_165
	subq	%r15, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_192
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_168
	movq	%rbx, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_170
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_169:
	movdqu	(%r15,%rax), %xmm5
	movups	%xmm5, 0(%rbp,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_169
.Lrt_qsort_170:
	movdqu	-16(%r15,%rbx), %xmm2
	movups	%xmm2, -16(%rbp,%rbx)
.Lrt_qsort_167:
	addq	%rbx, %rbp
.Lrt_qsort_165:
	movq	(%r12), %rsi
	movq	%rbp, %rcx
	subq	%rsi, %rcx
	cmpq	$511, %rcx
	ja	.Lrt_qsort_193
	cmpq	$15, %rcx
	jbe	.Lrt_qsort_172
	movq	%rcx, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_174
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_173:
	movdqu	(%rsi,%rax), %xmm4
	movq	24(%rsp), %rbx
	movups	%xmm4, (%rbx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_173
.Lrt_qsort_174:
	movdqu	-16(%rsi,%rcx), %xmm6
	movq	24(%rsp), %rax
	movaps	%xmm6, (%rsp)
	movups	%xmm6, -16(%rax,%rcx)
.Lrt_qsort_159:
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
.Lrt_qsort_193:
	.cfi_restore_state
	movq	24(%rsp), %rdi
	addq	$40, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
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
.Lrt_qsort_191:
	.cfi_restore_state
	movq	24(%rsp), %rsi
	movq	%rbx, %rdx
	call	rt_qsort_quads
	jmp	.Lrt_qsort_162
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_190:
	movq	8(%rdi), %rbx
	movq	%rsi, %r14
	movq	%r14, %rdi
	leaq	(%rsi,%rbx), %rbp
	movq	%rbp, %rsi
	call	*16(%r12)
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
.Lrt_qsort_172:
	.cfi_restore_state
	testq	%rcx, %rcx
	je	.Lrt_qsort_159
	movq	(%rsi), %rdx
	movq	-8(%rsi,%rcx), %rax
	movq	24(%rsp), %rsi
	movq	%rdx, (%rsi)
	movq	%rax, -8(%rsi,%rcx)
	jmp	.Lrt_qsort_159
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_192:
	movq	%rbx, %rdx
	movq	%r15, %rsi
	movq	%rbp, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_167
.Lrt_qsort_168:
	movq	(%r15), %rdx
	movq	-8(%r15,%rbx), %rax
	movq	%rdx, 0(%rbp)
	movq	%rax, -8(%rbp,%rbx)
	jmp	.Lrt_qsort_167
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
	movq	%rdi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	cmpq	$2, %rdx
	je	.Lrt_qsort_227
	movq	%rdx, %r14
	movq	%rdx, %r13
	shrq	%r14
	cmpq	$3, %rdx
	ja	.Lrt_qsort_228
.Lrt_qsort_197:
	leaq	(%r12,%r14,8), %rbx
	movq	%r13, %rdx
	movq	%rbp, %rdi
	subq	%r14, %rdx
	movq	%rbx, %rsi
	movq	%r12, %r14
	call	rt_qsort_pointers
	leaq	(%r12,%r13,8), %rax
	movq	0(%rbp), %r15
	movq	%rbx, %r13
	movq	%rax, 8(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_198:
	movq	0(%r13), %rsi
	movq	(%r14), %rdi
	call	*16(%rbp)
	movq	%r13, %rsi
	testl	%eax, %eax
	setg	%al
	subq	%r14, %rsi
	movzbl	%al, %eax
	movq	%rax, %rcx
	subq	$1, %rax
	negq	%rcx
	andl	$8, %eax
	andq	%rcx, %rsi
	andl	$8, %ecx
	movq	(%r14,%rsi), %rsi
	addq	%rax, %r14
	addq	%rcx, %r13
	movq	%rsi, (%r15)
	movq	%r15, %rsi
	addq	$8, %r15
	cmpq	%r14, %rbx
	je	.Lrt_qsort_200
	cmpq	%r13, 8(%rsp)
	jne	.Lrt_qsort_198
	cmpq	%r14, %rbx
	je	.Lrt_qsort_200
	subq	%r14, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_229
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_203
	movq	%rbx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_204
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_205:
	movdqu	(%r14,%rax), %xmm2
	movups	%xmm2, (%r15,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_205
.Lrt_qsort_204:
	movdqu	-16(%r14,%rbx), %xmm4
	movups	%xmm4, -16(%r15,%rbx)
.Lrt_qsort_202:
	addq	%rbx, %r15
.Lrt_qsort_200:
	movq	0(%rbp), %rsi
	subq	%rsi, %r15
	cmpq	$511, %r15
	ja	.Lrt_qsort_230
	cmpq	$15, %r15
	jbe	.Lrt_qsort_207
	movq	%r15, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_208
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_209:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, (%r12,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_209
.Lrt_qsort_208:
	movdqu	-16(%rsi,%r15), %xmm3
	movups	%xmm3, -16(%r12,%r15)
.Lrt_qsort_194:
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
.Lrt_qsort_230:
	.cfi_restore_state
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r15, %rdx
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
.Lrt_qsort_228:
	.cfi_restore_state
	movq	%r14, %rdx
	call	rt_qsort_pointers
	jmp	.Lrt_qsort_197
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_227:
	movq	(%r12), %rdi
	movq	8(%rsi), %rsi
	call	*16(%rbp)
	movq	%r12, %rdx
	testl	%eax, %eax
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
.Lrt_qsort_207:
	.cfi_restore_state
	testq	%r15, %r15
	je	.Lrt_qsort_194
	movq	(%rsi), %rdx
	movq	-8(%rsi,%r15), %rax
	movq	%rdx, (%r12)
	movq	%rax, -8(%r12,%r15)
	jmp	.Lrt_qsort_194
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_229:
	movq	%rbx, %rdx
	movq	%r14, %rsi
	movq	%r15, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_202
.Lrt_qsort_203:
	movq	(%r14), %rdx
	movq	-8(%r14,%rbx), %rax
	movq	%rdx, (%r15)
	movq	%rax, (%rsi,%rbx)
	jmp	.Lrt_qsort_202
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
	jne	.Lrt_qsort_234
	testq	%rdx, %rdx
	je	.Lrt_qsort_234
	cmpq	$7, %rdx
	ja	.Lrt_qsort_235
	cmpq	$4, %rdx
	je	.Lrt_qsort_235
	cmpq	$1, %rdx
	jne	.Lrt_qsort_234
	cmpq	$1, %rsi
	jbe	.Lrt_qsort_231
	leaq	80(%rsp), %rax
	movq	%rcx, 64(%rsp)
	movq	%rax, 48(%rsp)
	movq	$1, 56(%rsp)
	cmpq	$1023, %rsi
	ja	.Lrt_qsort_270
	movq	$0, 40(%rsp)
.Lrt_qsort_267:
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_qsort_bytes
.Lrt_qsort_253:
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
.Lrt_qsort_248:
	.cfi_restore_state
	movl	$85, %edi
	movq	%rcx, 8(%rsp)
	call	sysconf@PLT
	movq	8(%rsp), %rcx
	cmpq	$-1, %rax
	movq	%rax, %r12
	je	.Lrt_qsort_251
	movl	$30, %edi
	shrq	$2, %r12
	call	sysconf@PLT
	xorl	%edx, %edx
	movq	8(%rsp), %rcx
	movq	%rax, %rsi
	movq	%r13, %rax
	divq	%rsi
	cmpq	%rax, %r12
	jnb	.Lrt_qsort_251
.Lrt_qsort_234:
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
.Lrt_qsort_235:
	.cfi_restore_state
	cmpq	$1, %rbx
	jbe	.Lrt_qsort_231
	movq	%rbx, %r13
	cmpq	$32, %r15
	jbe	.Lrt_qsort_242
	salq	$4, %r13
	leaq	80(%rsp), %r12
	movq	%r15, 56(%rsp)
	addq	%r15, %r13
	movq	%r12, 48(%rsp)
	movq	%rcx, 64(%rsp)
	cmpq	$1023, %r13
	ja	.Lrt_qsort_243
	movq	$0, 40(%rsp)
	leaq	0(,%rbx,8), %rdx
	addq	%rdx, %r12
.Lrt_qsort_258:
	leaq	(%rdx,%r12), %rsi
	movq	%rbp, 8(%rsp)
	movq	%r12, %rax
	movq	%rbp, %rdx
	movq	%rsi, 24(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_261:
	movq	%rdx, (%rax)
	addq	%r15, %rdx
	addq	$8, %rax
	cmpq	%rax, 24(%rsp)
	jne	.Lrt_qsort_261
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%r12, %rsi
	call	rt_qsort_pointers
	movq	$0, 16(%rsp)
	jmp	.Lrt_qsort_266
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_264:
	addq	$1, 16(%rsp)
	movq	16(%rsp), %rax
	addq	%r15, 8(%rsp)
	cmpq	%rax, %rbx
	je	.Lrt_qsort_253
.Lrt_qsort_266:
	movq	16(%rsp), %r13
	movq	8(%rsp), %r14
	movq	(%r12,%r13,8), %r10
	cmpq	%r10, %r14
	movq	%r10, 32(%rsp)
	je	.Lrt_qsort_264
	movq	24(%rsp), %rdi
	movq	%r15, %rdx
	movq	%r14, %rsi
	call	memcpy@PLT
	movq	32(%rsp), %r10
	movq	%r14, %rdi
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_265:
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
	jne	.Lrt_qsort_265
	movq	24(%rsp), %rsi
	movq	%r15, %rdx
	movq	%r11, 32(%rsp)
	call	memcpy@PLT
	movq	32(%rsp), %r11
	movq	%r14, (%r11)
	jmp	.Lrt_qsort_264
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_231:
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
.Lrt_qsort_270:
	.cfi_restore_state
	movq	%rbx, %r13
.Lrt_qsort_243:
	cmpq	$262143, %r13
	ja	.Lrt_qsort_248
.Lrt_qsort_251:
	movq	%rcx, 8(%rsp)
	call	__errno_location@PLT
	movq	%r13, %rdi
	movl	(%rax), %r12d
	movq	%rax, %r14
	call	malloc@PLT
	movq	8(%rsp), %rcx
	testq	%rax, %rax
	movq	%rax, 40(%rsp)
	je	.Lrt_qsort_290
	movq	40(%rsp), %rax
	movq	%rax, 48(%rsp)
	cmpq	$4, %r15
	je	.Lrt_qsort_245
	cmpq	$8, %r15
	je	.Lrt_qsort_246
	cmpq	$1, %r15
	je	.Lrt_qsort_267
.Lrt_qsort_247:
	cmpq	$16, %r15
	ja	.Lrt_qsort_256
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_qsort_pairs
	jmp	.Lrt_qsort_253
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_256:
	cmpq	$32, %r15
	ja	.Lrt_qsort_291
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_qsort_quads
	jmp	.Lrt_qsort_253
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_245:
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_qsort_words
	jmp	.Lrt_qsort_253
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_242:
	imulq	%r15, %r13
	leaq	80(%rsp), %rax
	movq	%r15, 56(%rsp)
	movq	%rax, 48(%rsp)
	movq	%rcx, 64(%rsp)
	cmpq	$1023, %r13
	ja	.Lrt_qsort_243
	movq	$0, 40(%rsp)
	cmpq	$4, %r15
	je	.Lrt_qsort_245
	cmpq	$8, %r15
	jne	.Lrt_qsort_247
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_246:
	leaq	48(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%rbp, %rsi
	call	rt_qsort_longs
	jmp	.Lrt_qsort_253
.Lrt_qsort_291:
	movq	48(%rsp), %r12
	leaq	0(,%rbx,8), %rdx
	addq	%rdx, %r12
	testq	%rbx, %rbx
	jne	.Lrt_qsort_258
	leaq	48(%rsp), %rdi
	xorl	%edx, %edx
	movq	%r12, %rsi
	call	rt_qsort_pointers
	jmp	.Lrt_qsort_253
.Lrt_qsort_290:
	movl	%r12d, (%r14)
	jmp	.Lrt_qsort_234
	.cfi_endproc
	.size	rt_qsort, .-rt_qsort
	.section	.note.GNU-stack,"",@progbits
