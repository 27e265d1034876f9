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
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	movq	%rsi, 8(%rsp)
	cmpq	$2, %rdx
	je	.Lrt_qsort_instance_66
	movq	%rdx, %rbx
	movq	%rdi, %r8
	movq	%rdx, %rcx
	shrq	%rbx
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_67
.Lrt_qsort_instance_4:
	movq	8(%rsp), %r15
	movq	%rcx, %rdx
	movq	%r8, %rdi
	movq	%rcx, 24(%rsp)
	subq	%rbx, %rdx
	movq	%r8, 16(%rsp)
	leaq	(%r15,%rbx), %rbp
	movq	%rbp, %rsi
	call	rt_qsort_instance_bytes
	movq	16(%rsp), %r8
	movq	24(%rsp), %rcx
	movl	24(%r8), %eax
	movq	(%r8), %rbx
	leaq	(%r15,%rcx), %r12
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_5
	movq	%rbp, %r14
	movq	%rcx, %r13
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_6:
	movq	%r15, %rdi
	movq	%r14, %rsi
	call	rt_qsort_comparator
	xorl	%edx, %edx
	testl	%eax, %eax
	movq	%r14, %rcx
	setg	%dl
	subq	%r15, %rcx
	addq	$1, %rbx
	movq	%rdx, %rax
	xorq	$1, %rdx
	negq	%rax
	andq	%rax, %rcx
	andl	$1, %eax
	movzbl	(%r15,%rcx), %ecx
	addq	%rdx, %r15
	addq	%rax, %r14
	movb	%cl, -1(%rbx)
	cmpq	%r15, %rbp
	je	.Lrt_qsort_instance_60
	cmpq	%r14, %r12
	jne	.Lrt_qsort_instance_6
.Lrt_qsort_instance_60:
	cmpq	%r14, %rbp
	movq	16(%rsp), %r8
	movq	8(%rsp), %r14
	movq	%r13, %rcx
	sete	%sil
.Lrt_qsort_instance_14:
	cmpq	$7, %rcx
	jbe	.Lrt_qsort_instance_19
	movl	24(%r8), %eax
	movl	28(%r8), %edx
	cmpq	%r15, 8(%rsp)
	je	.Lrt_qsort_instance_40
	testb	%sil, %sil
	jne	.Lrt_qsort_instance_40
.Lrt_qsort_instance_20:
	addl	%edx, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_instance_19
	movl	%eax, 24(%r8)
.Lrt_qsort_instance_19:
	cmpq	%r15, %rbp
	je	.Lrt_qsort_instance_22
	subq	%r15, %rbp
	cmpq	$511, %rbp
	ja	.Lrt_qsort_instance_68
	xorl	%eax, %eax
	cmpq	$15, %rbp
	jbe	.Lrt_qsort_instance_25
	movq	%rbp, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_27
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_26:
	movdqu	(%r15,%rax), %xmm1
	movups	%xmm1, (%rbx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_26
.Lrt_qsort_instance_27:
	movdqu	-16(%r15,%rbp), %xmm3
	movups	%xmm3, -16(%rbx,%rbp)
.Lrt_qsort_instance_24:
	addq	%rbp, %rbx
.Lrt_qsort_instance_22:
	movq	(%r8), %rsi
	subq	%rsi, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_instance_69
	xorl	%eax, %eax
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_instance_70
	movq	%rbx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_32
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_31:
	movdqu	(%rsi,%rax), %xmm0
	movups	%xmm0, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_31
.Lrt_qsort_instance_32:
	movdqu	-16(%rsi,%rbx), %xmm2
	movups	%xmm2, -16(%r14,%rbx)
.Lrt_qsort_instance_1:
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
.Lrt_qsort_instance_5:
	.cfi_restore_state
	movl	$rt_qsort_stores_nothing, %eax
	testl	%eax, %eax
	jne	.Lrt_qsort_instance_33
	movq	8(%rsp), %r14
	movq	%rbp, %r13
.Lrt_qsort_instance_10:
	movq	%r14, 16(%rsp)
	movq	%r14, %r15
	movq	%rcx, %r14
	movq	%r8, 24(%rsp)
	jmp	.Lrt_qsort_instance_17
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_71:
	movzbl	0(%r13), %eax
	addq	$1, %rbx
	addq	$1, %r13
	movb	%al, -1(%rbx)
	cmpq	%r15, %rbp
	je	.Lrt_qsort_instance_39
.Lrt_qsort_instance_72:
	cmpq	%r13, %r12
	je	.Lrt_qsort_instance_39
.Lrt_qsort_instance_17:
	movq	%r15, %rdi
	movq	%r13, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jg	.Lrt_qsort_instance_71
	movzbl	(%r15), %eax
	addq	$1, %r15
	addq	$1, %rbx
	movb	%al, -1(%rbx)
	cmpq	%r15, %rbp
	jne	.Lrt_qsort_instance_72
.Lrt_qsort_instance_39:
	cmpq	%r13, %rbp
	movq	%r14, %rcx
	movq	24(%rsp), %r8
	movq	16(%rsp), %r14
	sete	%sil
	jmp	.Lrt_qsort_instance_14
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_25:
	movzbl	(%r15,%rax), %edx
	movb	%dl, (%rbx,%rax)
	addq	$1, %rax
	cmpq	%rax, %rbp
	jne	.Lrt_qsort_instance_25
	jmp	.Lrt_qsort_instance_24
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_67:
	movq	8(%rsp), %rsi
	movq	%rdx, 24(%rsp)
	movq	%rbx, %rdx
	movq	%rdi, 16(%rsp)
	call	rt_qsort_instance_bytes
	movq	24(%rsp), %rcx
	movq	16(%rsp), %r8
	jmp	.Lrt_qsort_instance_4
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_69:
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
.Lrt_qsort_instance_40:
	.cfi_restore_state
	negl	%edx
	jmp	.Lrt_qsort_instance_20
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_66:
	leaq	1(%rsi), %rbx
	movq	%rsi, %r14
	movq	%rsi, %rdi
	movq	%rbx, %rsi
	call	rt_qsort_comparator
	xorl	%edx, %edx
	testl	%eax, %eax
	setg	%dl
	xorl	%eax, %eax
	subq	%rdx, %rbx
	movb	(%r14,%rdx), %al
	movb	(%rbx), %ah
	movw	%ax, (%r14)
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
.Lrt_qsort_instance_33:
	.cfi_restore_state
	movq	%r12, %r15
	movq	%rbx, %r13
	movq	8(%rsp), %r14
	movq	%r8, %rbx
	movq	%rcx, %r12
	jmp	.Lrt_qsort_instance_9
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_13:
	addq	$1, %r14
	cmpq	%r14, %rbp
	je	.Lrt_qsort_instance_73
.Lrt_qsort_instance_9:
	movq	%r14, %rdi
	movq	%rbp, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_13
	movzbl	0(%rbp), %eax
	movq	%rbx, %r8
	movq	%r13, %rbx
	movq	%r12, %rcx
	addq	$1, %rbx
	movq	%r15, %r12
	movb	%al, 0(%r13)
	leaq	1(%rbp), %r13
	cmpq	%r13, %r15
	jne	.Lrt_qsort_instance_10
	movq	%r14, %r15
	xorl	%esi, %esi
	jmp	.Lrt_qsort_instance_14
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_68:
	movq	%rbp, %rdx
	movq	%r15, %rsi
	movq	%rbx, %rdi
	movq	%r8, 8(%rsp)
	call	memcpy@PLT
	movq	8(%rsp), %r8
	jmp	.Lrt_qsort_instance_24
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_73:
	cmpq	$7, %r12
	jbe	.Lrt_qsort_instance_1
	movl	24(%rbx), %eax
	subl	28(%rbx), %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_instance_1
	movl	%eax, 24(%rbx)
	jmp	.Lrt_qsort_instance_1
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_70:
	testq	%rbx, %rbx
	je	.Lrt_qsort_instance_1
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_30:
	movzbl	(%rsi,%rax), %edx
	movb	%dl, (%r14,%rax)
	addq	$1, %rax
	cmpq	%rax, %rbx
	jne	.Lrt_qsort_instance_30
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
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	movq	%rsi, 8(%rsp)
	cmpq	$2, %rdx
	je	.Lrt_qsort_instance_139
	movq	%rdx, %rbx
	movq	%rdi, %r8
	movq	%rdx, %rcx
	shrq	%rbx
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_140
.Lrt_qsort_instance_77:
	movq	8(%rsp), %r15
	movq	%rcx, %rdx
	movq	%r8, %rdi
	movq	%rcx, 24(%rsp)
	subq	%rbx, %rdx
	movq	%r8, 16(%rsp)
	leaq	(%r15,%rbx,4), %rbp
	movq	%rbp, %rsi
	call	rt_qsort_instance_words
	movq	16(%rsp), %r8
	movq	24(%rsp), %rcx
	movl	24(%r8), %eax
	movq	(%r8), %rbx
	leaq	(%r15,%rcx,4), %r12
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_78
	movq	%rbp, %r14
	movq	%rcx, %r13
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_79:
	movq	%r15, %rdi
	movq	%r14, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	movq	%r14, %rcx
	setg	%al
	subq	%r15, %rcx
	addq	$4, %rbx
	movzbl	%al, %eax
	movq	%rax, %rdx
	subq	$1, %rax
	negq	%rdx
	andl	$4, %eax
	andq	%rdx, %rcx
	andl	$4, %edx
	movl	(%r15,%rcx), %ecx
	addq	%rax, %r15
	addq	%rdx, %r14
	movl	%ecx, -4(%rbx)
	cmpq	%r15, %rbp
	je	.Lrt_qsort_instance_133
	cmpq	%r14, %r12
	jne	.Lrt_qsort_instance_79
.Lrt_qsort_instance_133:
	cmpq	%r14, %rbp
	movq	16(%rsp), %r8
	movq	8(%rsp), %r14
	movq	%r13, %rcx
	sete	%sil
.Lrt_qsort_instance_87:
	cmpq	$7, %rcx
	jbe	.Lrt_qsort_instance_92
	movl	24(%r8), %eax
	movl	28(%r8), %edx
	cmpq	%r15, 8(%rsp)
	je	.Lrt_qsort_instance_113
	testb	%sil, %sil
	jne	.Lrt_qsort_instance_113
.Lrt_qsort_instance_93:
	addl	%edx, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_instance_92
	movl	%eax, 24(%r8)
.Lrt_qsort_instance_92:
	cmpq	%r15, %rbp
	je	.Lrt_qsort_instance_95
	subq	%r15, %rbp
	cmpq	$511, %rbp
	ja	.Lrt_qsort_instance_141
	xorl	%eax, %eax
	cmpq	$15, %rbp
	jbe	.Lrt_qsort_instance_98
	movq	%rbp, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_100
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_99:
	movdqu	(%r15,%rax), %xmm2
	movups	%xmm2, (%rbx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_99
.Lrt_qsort_instance_100:
	movdqu	-16(%r15,%rbp), %xmm4
	movups	%xmm4, -16(%rbx,%rbp)
.Lrt_qsort_instance_97:
	addq	%rbp, %rbx
.Lrt_qsort_instance_95:
	movq	(%r8), %rsi
	subq	%rsi, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_instance_142
	xorl	%eax, %eax
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_instance_143
	movq	%rbx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_105
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_104:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_104
.Lrt_qsort_instance_105:
	movdqu	-16(%rsi,%rbx), %xmm3
	movups	%xmm3, -16(%r14,%rbx)
.Lrt_qsort_instance_74:
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
.Lrt_qsort_instance_78:
	.cfi_restore_state
	movl	$rt_qsort_stores_nothing, %eax
	testl	%eax, %eax
	jne	.Lrt_qsort_instance_106
	movq	8(%rsp), %r14
	movq	%rbp, %r13
.Lrt_qsort_instance_83:
	movq	%r14, 16(%rsp)
	movq	%r14, %r15
	movq	%rcx, %r14
	movq	%r8, 24(%rsp)
	jmp	.Lrt_qsort_instance_90
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_144:
	movl	0(%r13), %eax
	addq	$4, %rbx
	addq	$4, %r13
	movl	%eax, -4(%rbx)
	cmpq	%r15, %rbp
	je	.Lrt_qsort_instance_112
.Lrt_qsort_instance_145:
	cmpq	%r13, %r12
	je	.Lrt_qsort_instance_112
.Lrt_qsort_instance_90:
	movq	%r15, %rdi
	movq	%r13, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jg	.Lrt_qsort_instance_144
	movl	(%r15), %eax
	addq	$4, %r15
	addq	$4, %rbx
	movl	%eax, -4(%rbx)
	cmpq	%r15, %rbp
	jne	.Lrt_qsort_instance_145
.Lrt_qsort_instance_112:
	cmpq	%r13, %rbp
	movq	%r14, %rcx
	movq	24(%rsp), %r8
	movq	16(%rsp), %r14
	sete	%sil
	jmp	.Lrt_qsort_instance_87
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_98:
	movl	(%r15,%rax), %edx
	movl	%edx, (%rbx,%rax)
	addq	$4, %rax
	cmpq	%rbp, %rax
	jnb	.Lrt_qsort_instance_97
	movl	(%r15,%rax), %edx
	movl	%edx, (%rbx,%rax)
	addq	$4, %rax
	cmpq	%rbp, %rax
	jb	.Lrt_qsort_instance_98
	jmp	.Lrt_qsort_instance_97
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_140:
	movq	8(%rsp), %rsi
	movq	%rdx, 24(%rsp)
	movq	%rbx, %rdx
	movq	%rdi, 16(%rsp)
	call	rt_qsort_instance_words
	movq	24(%rsp), %rcx
	movq	16(%rsp), %r8
	jmp	.Lrt_qsort_instance_77
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_142:
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
.Lrt_qsort_instance_113:
	.cfi_restore_state
	negl	%edx
	jmp	.Lrt_qsort_instance_93
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_139:
	leaq	4(%rsi), %rbx
	movq	%rsi, %r14
	movq	%rsi, %rdi
	movq	%rbx, %rsi
	call	rt_qsort_comparator
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
.Lrt_qsort_instance_106:
	.cfi_restore_state
	movq	%r12, %r15
	movq	%rbx, %r13
	movq	8(%rsp), %r14
	movq	%r8, %rbx
	movq	%rcx, %r12
	jmp	.Lrt_qsort_instance_82
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_86:
	addq	$4, %r14
	cmpq	%r14, %rbp
	je	.Lrt_qsort_instance_146
.Lrt_qsort_instance_82:
	movq	%r14, %rdi
	movq	%rbp, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_86
	movl	0(%rbp), %eax
	movq	%rbx, %r8
	movq	%r13, %rbx
	movq	%r12, %rcx
	addq	$4, %rbx
	movq	%r15, %r12
	movl	%eax, 0(%r13)
	leaq	4(%rbp), %r13
	cmpq	%r13, %r15
	jne	.Lrt_qsort_instance_83
	movq	%r14, %r15
	xorl	%esi, %esi
	jmp	.Lrt_qsort_instance_87
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_141:
	movq	%rbp, %rdx
	movq	%r15, %rsi
	movq	%rbx, %rdi
	movq	%r8, 8(%rsp)
	call	memcpy@PLT
	movq	8(%rsp), %r8
	jmp	.Lrt_qsort_instance_97
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_146:
	cmpq	$7, %r12
	jbe	.Lrt_qsort_instance_74
	movl	24(%rbx), %eax
	subl	28(%rbx), %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_instance_74
	movl	%eax, 24(%rbx)
	jmp	.Lrt_qsort_instance_74
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_143:
	testq	%rbx, %rbx
	je	.Lrt_qsort_instance_74
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_103:
	movl	(%rsi,%rax), %edx
	movl	%edx, (%r14,%rax)
	addq	$4, %rax
	cmpq	%rbx, %rax
	jb	.Lrt_qsort_instance_103
	jmp	.Lrt_qsort_instance_74
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
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	movq	%rsi, 8(%rsp)
	cmpq	$2, %rdx
	je	.Lrt_qsort_instance_207
	movq	%rdx, %rbx
	movq	%rdi, %r8
	movq	%rdx, %rcx
	shrq	%rbx
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_208
.Lrt_qsort_instance_150:
	movq	8(%rsp), %r15
	movq	%rcx, %rdx
	movq	%r8, %rdi
	movq	%rcx, 24(%rsp)
	subq	%rbx, %rdx
	movq	%r8, 16(%rsp)
	leaq	(%r15,%rbx,8), %rbp
	movq	%rbp, %rsi
	call	rt_qsort_instance_longs
	movq	16(%rsp), %r8
	movq	24(%rsp), %rcx
	movl	24(%r8), %eax
	movq	(%r8), %rbx
	leaq	(%r15,%rcx,8), %r12
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_151
	movq	%rbp, %r14
	movq	%rcx, %r13
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_152:
	movq	%r15, %rdi
	movq	%r14, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	movq	%r14, %rcx
	setg	%al
	subq	%r15, %rcx
	addq	$8, %rbx
	movzbl	%al, %eax
	movq	%rax, %rdx
	subq	$1, %rax
	negq	%rdx
	andl	$8, %eax
	andq	%rdx, %rcx
	andl	$8, %edx
	movq	(%r15,%rcx), %rcx
	addq	%rax, %r15
	addq	%rdx, %r14
	movq	%rcx, -8(%rbx)
	cmpq	%r15, %rbp
	je	.Lrt_qsort_instance_203
	cmpq	%r14, %r12
	jne	.Lrt_qsort_instance_152
.Lrt_qsort_instance_203:
	cmpq	%r14, %rbp
	movq	16(%rsp), %r8
	movq	8(%rsp), %r14
	movq	%r13, %rcx
	sete	%sil
.Lrt_qsort_instance_160:
	cmpq	$7, %rcx
	jbe	.Lrt_qsort_instance_165
	movl	24(%r8), %eax
	movl	28(%r8), %edx
	cmpq	%r15, 8(%rsp)
	je	.Lrt_qsort_instance_183
	testb	%sil, %sil
	jne	.Lrt_qsort_instance_183
.Lrt_qsort_instance_166:
	addl	%edx, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_instance_165
	movl	%eax, 24(%r8)
.Lrt_qsort_instance_165:
	cmpq	%r15, %rbp
	je	.Lrt_qsort_instance_168
	subq	%r15, %rbp
	cmpq	$511, %rbp
	ja	.Lrt_qsort_instance_209
	cmpq	$15, %rbp
	jbe	.Lrt_qsort_instance_171
	movq	%rbp, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_instance_173
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_172:
	movdqu	(%r15,%rax), %xmm2
	movups	%xmm2, (%rbx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_172
.Lrt_qsort_instance_173:
	movdqu	-16(%r15,%rbp), %xmm4
	movups	%xmm4, -16(%rbx,%rbp)
.Lrt_qsort_instance_170:
	addq	%rbp, %rbx
.Lrt_qsort_instance_168:
	movq	(%r8), %rsi
	subq	%rsi, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_instance_210
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_instance_175
	movq	%rbx, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_instance_177
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_176:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_176
.Lrt_qsort_instance_177:
	movdqu	-16(%rsi,%rbx), %xmm3
	movups	%xmm3, -16(%r14,%rbx)
.Lrt_qsort_instance_147:
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
.Lrt_qsort_instance_151:
	.cfi_restore_state
	movl	$rt_qsort_stores_nothing, %eax
	testl	%eax, %eax
	jne	.Lrt_qsort_instance_178
	movq	8(%rsp), %r14
	movq	%rbp, %r13
.Lrt_qsort_instance_156:
	movq	%r14, 16(%rsp)
	movq	%r14, %r15
	movq	%rcx, %r14
	movq	%r8, 24(%rsp)
	jmp	.Lrt_qsort_instance_163
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_211:
	movq	0(%r13), %rax
	addq	$8, %rbx
	addq	$8, %r13
	movq	%rax, -8(%rbx)
	cmpq	%r15, %rbp
	je	.Lrt_qsort_instance_182
.Lrt_qsort_instance_212:
	cmpq	%r13, %r12
	je	.Lrt_qsort_instance_182
.Lrt_qsort_instance_163:
	movq	%r15, %rdi
	movq	%r13, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jg	.Lrt_qsort_instance_211
	movq	(%r15), %rax
	addq	$8, %r15
	addq	$8, %rbx
	movq	%rax, -8(%rbx)
	cmpq	%r15, %rbp
	jne	.Lrt_qsort_instance_212
.Lrt_qsort_instance_182:
	cmpq	%r13, %rbp
	movq	%r14, %rcx
	movq	24(%rsp), %r8
	movq	16(%rsp), %r14
	sete	%sil
	jmp	.Lrt_qsort_instance_160
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_208:
	movq	8(%rsp), %rsi
	movq	%rdx, 24(%rsp)
	movq	%rbx, %rdx
	movq	%rdi, 16(%rsp)
	call	rt_qsort_instance_longs
	movq	24(%rsp), %rcx
	movq	16(%rsp), %r8
	jmp	.Lrt_qsort_instance_150
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_210:
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
.Lrt_qsort_instance_183:
	.cfi_restore_state
	negl	%edx
	jmp	.Lrt_qsort_instance_166
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_207:
	leaq	8(%rsi), %rbx
	movq	%rsi, %r14
	movq	%rsi, %rdi
	movq	%rbx, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	setg	%al
	movzbl	%al, %eax
	salq	$3, %rax
	movq	(%r14,%rax), %xmm0
	subq	%rax, %rbx
	movhps	(%rbx), %xmm0
	movups	%xmm0, (%r14)
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
.Lrt_qsort_instance_178:
	.cfi_restore_state
	movq	%r12, %r15
	movq	%rbx, %r13
	movq	8(%rsp), %r14
	movq	%r8, %rbx
	movq	%rcx, %r12
	jmp	.Lrt_qsort_instance_155
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_159:
	addq	$8, %r14
	cmpq	%r14, %rbp
	je	.Lrt_qsort_instance_213
.Lrt_qsort_instance_155:
	movq	%r14, %rdi
	movq	%rbp, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_159
	movq	0(%rbp), %rax
	movq	%rbx, %r8
	movq	%r13, %rbx
	movq	%r12, %rcx
	addq	$8, %rbx
	movq	%r15, %r12
	movq	%rax, 0(%r13)
	leaq	8(%rbp), %r13
	cmpq	%r13, %r15
	jne	.Lrt_qsort_instance_156
	movq	%r14, %r15
	xorl	%esi, %esi
	jmp	.Lrt_qsort_instance_160
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_209:
	movq	%rbp, %rdx
	movq	%r15, %rsi
	movq	%rbx, %rdi
	movq	%r8, 8(%rsp)
	call	memcpy@PLT
	movq	8(%rsp), %r8
	jmp	.Lrt_qsort_instance_170
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_213:
	cmpq	$7, %r12
	jbe	.Lrt_qsort_instance_147
	movl	24(%rbx), %eax
	subl	28(%rbx), %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_instance_147
	movl	%eax, 24(%rbx)
	jmp	.Lrt_qsort_instance_147
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_175:
	testq	%rbx, %rbx
	je	.Lrt_qsort_instance_147
	movq	(%rsi), %rdx
	movq	-8(%rsi,%rbx), %rax
	movq	%rdx, (%r14)
	movq	%rax, -8(%r14,%rbx)
	jmp	.Lrt_qsort_instance_147
.Lrt_qsort_instance_171:
	movq	(%r15), %rdx
	movq	-8(%r15,%rbp), %rax
	movq	%rdx, (%rbx)
	movq	%rax, -8(%rbx,%rbp)
	jmp	.Lrt_qsort_instance_170
	.cfi_endproc
	.size	rt_qsort_instance_longs, .-rt_qsort_instance_longs
	.p2align 4
	.type	rt_qsort_instance_pairs, @function
rt_qsort_instance_pairs:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%rdi, %r9
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
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$56, %rsp
	.cfi_def_cfa_offset 112
	movq	%rsi, 16(%rsp)
	cmpq	$2, %rdx
	je	.Lrt_qsort_instance_275
	movq	%rdx, %r14
	movq	%rdx, %r8
	shrq	%r14
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_276
.Lrt_qsort_instance_217:
	movq	8(%r9), %rsi
	movq	16(%rsp), %r15
	movq	%r8, %rdx
	movq	%r9, %rdi
	subq	%r14, %rdx
	movq	%r8, 24(%rsp)
	imulq	%r14, %rsi
	movq	%r9, 8(%rsp)
	addq	%r15, %rsi
	call	rt_qsort_instance_pairs
	movq	8(%rsp), %r9
	movq	24(%rsp), %r8
	movq	8(%r9), %r12
	movq	%r8, %rax
	movq	(%r9), %rbx
	imulq	%r12, %rax
	imulq	%r12, %r14
	addq	%r15, %rax
	movq	%rax, 8(%rsp)
	movl	24(%r9), %eax
	addq	%r15, %r14
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_218
	movq	%r9, 24(%rsp)
	leaq	-8(%r12), %r13
	movq	%r14, %rbp
	movq	%r8, 32(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_219:
	movq	%r15, %rdi
	movq	%rbp, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	movq	%rbp, %rdx
	setg	%al
	subq	%r15, %rdx
	movzbl	%al, %eax
	movq	%rax, %rcx
	subq	$1, %rax
	negq	%rcx
	andq	%r12, %rax
	andq	%rcx, %rdx
	andq	%r12, %rcx
	addq	%r15, %rdx
	addq	%rax, %r15
	addq	%rcx, %rbp
	movq	(%rdx), %rsi
	movq	(%rdx,%r13), %rdx
	movq	%rsi, (%rbx)
	movq	%rdx, -8(%rbx,%r12)
	addq	%r12, %rbx
	cmpq	%r15, %r14
	je	.Lrt_qsort_instance_249
	cmpq	%rbp, 8(%rsp)
	jne	.Lrt_qsort_instance_219
.Lrt_qsort_instance_249:
	movq	24(%rsp), %r9
	movq	32(%rsp), %r8
	movq	16(%rsp), %r13
.Lrt_qsort_instance_221:
	cmpq	$7, %r8
	jbe	.Lrt_qsort_instance_232
	movl	24(%r9), %eax
	movl	28(%r9), %edx
	cmpq	%rbp, %r14
	je	.Lrt_qsort_instance_250
	cmpq	%r15, 16(%rsp)
	je	.Lrt_qsort_instance_250
.Lrt_qsort_instance_233:
	addl	%edx, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_instance_232
	movl	%eax, 24(%r9)
.Lrt_qsort_instance_232:
	cmpq	%r15, %r14
	je	.Lrt_qsort_instance_235
	subq	%r15, %r14
	cmpq	$511, %r14
	ja	.Lrt_qsort_instance_277
	cmpq	$15, %r14
	jbe	.Lrt_qsort_instance_238
	movq	%r14, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_instance_240
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_239:
	movdqu	(%r15,%rax), %xmm2
	movups	%xmm2, (%rbx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_239
.Lrt_qsort_instance_240:
	movdqu	-16(%r15,%r14), %xmm4
	movups	%xmm4, -16(%rbx,%r14)
.Lrt_qsort_instance_237:
	addq	%r14, %rbx
.Lrt_qsort_instance_235:
	movq	(%r9), %rsi
	subq	%rsi, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_instance_278
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_instance_242
	movq	%rbx, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_instance_244
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_243:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, 0(%r13,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_243
.Lrt_qsort_instance_244:
	movdqu	-16(%rsi,%rbx), %xmm3
	movups	%xmm3, -16(%r13,%rbx)
.Lrt_qsort_instance_214:
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
.Lrt_qsort_instance_218:
	.cfi_restore_state
	movl	$rt_qsort_stores_nothing, %eax
	testl	%eax, %eax
	jne	.Lrt_qsort_instance_245
	movq	16(%rsp), %r13
	leaq	-8(%r12), %rdx
	movq	%r14, %rbp
.Lrt_qsort_instance_231:
	movq	%r13, 24(%rsp)
	movq	%r13, %r15
	movq	%r12, %r13
	movq	%rdx, %r12
	movq	%r9, 32(%rsp)
	movq	%r8, 40(%rsp)
	jmp	.Lrt_qsort_instance_229
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_279:
	movq	0(%rbp), %rdx
	movq	0(%rbp,%r12), %rax
	addq	%r13, %rbp
	movq	%rdx, (%rbx)
	movq	%rax, (%rbx,%r12)
	addq	%r13, %rbx
	cmpq	%r15, %r14
	je	.Lrt_qsort_instance_271
.Lrt_qsort_instance_280:
	cmpq	%rbp, 8(%rsp)
	je	.Lrt_qsort_instance_271
.Lrt_qsort_instance_229:
	movq	%r15, %rdi
	movq	%rbp, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jg	.Lrt_qsort_instance_279
	movq	(%r15), %rdx
	movq	(%r15,%r12), %rax
	addq	%r13, %r15
	movq	%rdx, (%rbx)
	movq	%rax, (%rbx,%r12)
	addq	%r13, %rbx
	cmpq	%r15, %r14
	jne	.Lrt_qsort_instance_280
.Lrt_qsort_instance_271:
	movq	24(%rsp), %r13
	movq	32(%rsp), %r9
	movq	40(%rsp), %r8
	jmp	.Lrt_qsort_instance_221
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_276:
	movq	16(%rsp), %rsi
	movq	%rdx, 24(%rsp)
	movq	%r14, %rdx
	movq	%rdi, 8(%rsp)
	call	rt_qsort_instance_pairs
	movq	24(%rsp), %r8
	movq	8(%rsp), %r9
	jmp	.Lrt_qsort_instance_217
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_278:
	addq	$56, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%rbx, %rdx
	movq	%r13, %rdi
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
.Lrt_qsort_instance_250:
	.cfi_restore_state
	negl	%edx
	jmp	.Lrt_qsort_instance_233
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_275:
	movq	8(%rdi), %rbx
	movq	%rsi, %r14
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
	leaq	(%r14,%rax), %rcx
	subq	%rax, %rdx
	movq	-8(%rcx,%rbx), %xmm0
	movq	-8(%rdx,%rbx), %rax
	movq	(%rcx), %rsi
	movhps	(%rdx), %xmm0
	movq	%rsi, (%r14)
	movups	%xmm0, -8(%r14,%rbx)
	movq	%rax, -8(%rbp,%rbx)
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
.Lrt_qsort_instance_245:
	.cfi_restore_state
	movq	%rbx, %r15
	movq	16(%rsp), %r13
	movq	%r9, %rbp
	movq	%r8, %rbx
	jmp	.Lrt_qsort_instance_222
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_226:
	addq	%r12, %r13
	cmpq	%r13, %r14
	je	.Lrt_qsort_instance_281
.Lrt_qsort_instance_222:
	movq	%r13, %rdi
	movq	%r14, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_226
	movq	(%r14), %rcx
	movq	-8(%r14,%r12), %rax
	movq	%rbx, %r8
	movq	%r15, %rbx
	movq	%rbp, %r9
	leaq	-8(%r12), %rdx
	leaq	(%r14,%r12), %rbp
	addq	%r12, %rbx
	movq	%rcx, (%r15)
	movq	%rax, -8(%r15,%r12)
	movq	%r13, %r15
	cmpq	%rbp, 8(%rsp)
	jne	.Lrt_qsort_instance_231
	jmp	.Lrt_qsort_instance_221
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_277:
	movq	%r14, %rdx
	movq	%r15, %rsi
	movq	%rbx, %rdi
	movq	%r9, 8(%rsp)
	call	memcpy@PLT
	movq	8(%rsp), %r9
	jmp	.Lrt_qsort_instance_237
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_281:
	cmpq	$7, %rbx
	jbe	.Lrt_qsort_instance_214
	movl	24(%rbp), %eax
	subl	28(%rbp), %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_instance_214
	movl	%eax, 24(%rbp)
	jmp	.Lrt_qsort_instance_214
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_242:
	testq	%rbx, %rbx
	je	.Lrt_qsort_instance_214
	movq	(%rsi), %rdx
	movq	-8(%rsi,%rbx), %rax
	movq	%rdx, 0(%r13)
	movq	%rax, -8(%r13,%rbx)
	jmp	.Lrt_qsort_instance_214
.Lrt_qsort_instance_238:
	movq	(%r15), %rdx
	movq	-8(%r15,%r14), %rax
	movq	%rdx, (%rbx)
	movq	%rax, -8(%rbx,%r14)
	jmp	.Lrt_qsort_instance_237
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
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$56, %rsp
	.cfi_def_cfa_offset 112
	movq	%rsi, 16(%rsp)
	cmpq	$2, %rdx
	je	.Lrt_qsort_instance_343
	movq	%rdx, %r14
	movq	%rdx, %r8
	shrq	%r14
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_344
.Lrt_qsort_instance_285:
	movq	8(%rcx), %rsi
	movq	16(%rsp), %r15
	movq	%r8, %rdx
	movq	%rcx, %rdi
	subq	%r14, %rdx
	movq	%r8, 24(%rsp)
	imulq	%r14, %rsi
	movq	%rcx, 8(%rsp)
	addq	%r15, %rsi
	call	rt_qsort_instance_quads
	movq	8(%rsp), %rcx
	movq	24(%rsp), %r8
	movq	8(%rcx), %r12
	movq	%r8, %rax
	movq	(%rcx), %rbx
	imulq	%r12, %rax
	imulq	%r12, %r14
	addq	%r15, %rax
	movq	%rax, 8(%rsp)
	movl	24(%rcx), %eax
	addq	%r15, %r14
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_286
	movq	%rcx, 24(%rsp)
	leaq	-16(%r12), %r13
	movq	%r14, %rbp
	movq	%r8, 32(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_287:
	movq	%r15, %rdi
	movq	%rbp, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	movq	%rbp, %rdx
	setg	%al
	subq	%r15, %rdx
	movzbl	%al, %eax
	movq	%rax, %rcx
	subq	$1, %rax
	negq	%rcx
	andq	%r12, %rax
	andq	%rcx, %rdx
	andq	%r12, %rcx
	addq	%r15, %rdx
	addq	%rax, %r15
	addq	%rcx, %rbp
	movdqu	(%rdx), %xmm1
	movdqu	(%rdx,%r13), %xmm0
	movups	%xmm1, (%rbx)
	movups	%xmm0, -16(%rbx,%r12)
	addq	%r12, %rbx
	cmpq	%r15, %r14
	je	.Lrt_qsort_instance_317
	cmpq	%rbp, 8(%rsp)
	jne	.Lrt_qsort_instance_287
.Lrt_qsort_instance_317:
	movq	24(%rsp), %rcx
	movq	32(%rsp), %r8
	movq	16(%rsp), %r13
.Lrt_qsort_instance_289:
	cmpq	$7, %r8
	jbe	.Lrt_qsort_instance_300
	movl	24(%rcx), %eax
	movl	28(%rcx), %edx
	cmpq	%rbp, %r14
	je	.Lrt_qsort_instance_318
	cmpq	%r15, 16(%rsp)
	je	.Lrt_qsort_instance_318
.Lrt_qsort_instance_301:
	addl	%edx, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_instance_300
	movl	%eax, 24(%rcx)
.Lrt_qsort_instance_300:
	cmpq	%r15, %r14
	je	.Lrt_qsort_instance_303
	subq	%r15, %r14
	cmpq	$511, %r14
	ja	.Lrt_qsort_instance_345
	cmpq	$15, %r14
	jbe	.Lrt_qsort_instance_306
	movq	%r14, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_instance_308
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_307:
	movdqu	(%r15,%rax), %xmm5
	movups	%xmm5, (%rbx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_307
.Lrt_qsort_instance_308:
	movdqu	-16(%r15,%r14), %xmm7
	movups	%xmm7, -16(%rbx,%r14)
.Lrt_qsort_instance_305:
	addq	%r14, %rbx
.Lrt_qsort_instance_303:
	movq	(%rcx), %rsi
	subq	%rsi, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_instance_346
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_instance_310
	movq	%rbx, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_instance_312
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_311:
	movdqu	(%rsi,%rax), %xmm4
	movups	%xmm4, 0(%r13,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_311
.Lrt_qsort_instance_312:
	movdqu	-16(%rsi,%rbx), %xmm6
	movups	%xmm6, -16(%r13,%rbx)
.Lrt_qsort_instance_282:
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
.Lrt_qsort_instance_286:
	.cfi_restore_state
	movl	$rt_qsort_stores_nothing, %eax
	testl	%eax, %eax
	jne	.Lrt_qsort_instance_313
	movq	16(%rsp), %r13
	leaq	-16(%r12), %rdx
	movq	%r14, %rbp
.Lrt_qsort_instance_299:
	movq	%r13, 24(%rsp)
	movq	%r13, %r15
	movq	%r12, %r13
	movq	%rdx, %r12
	movq	%rcx, 32(%rsp)
	movq	%r8, 40(%rsp)
	jmp	.Lrt_qsort_instance_297
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_347:
	movdqu	0(%rbp), %xmm1
	movdqu	0(%rbp,%r12), %xmm0
	addq	%r13, %rbp
	movups	%xmm1, (%rbx)
	movups	%xmm0, (%rbx,%r12)
	addq	%r13, %rbx
	cmpq	%r15, %r14
	je	.Lrt_qsort_instance_339
.Lrt_qsort_instance_348:
	cmpq	%rbp, 8(%rsp)
	je	.Lrt_qsort_instance_339
.Lrt_qsort_instance_297:
	movq	%r15, %rdi
	movq	%rbp, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jg	.Lrt_qsort_instance_347
	movdqu	(%r15), %xmm1
	movdqu	(%r15,%r12), %xmm0
	addq	%r13, %r15
	movups	%xmm1, (%rbx)
	movups	%xmm0, (%rbx,%r12)
	addq	%r13, %rbx
	cmpq	%r15, %r14
	jne	.Lrt_qsort_instance_348
.Lrt_qsort_instance_339:
	movq	24(%rsp), %r13
	movq	32(%rsp), %rcx
	movq	40(%rsp), %r8
	jmp	.Lrt_qsort_instance_289
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_344:
	movq	16(%rsp), %rsi
	movq	%rdx, 24(%rsp)
	movq	%r14, %rdx
	movq	%rdi, 8(%rsp)
	call	rt_qsort_instance_quads
	movq	24(%rsp), %r8
	movq	8(%rsp), %rcx
	jmp	.Lrt_qsort_instance_285
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_346:
	addq	$56, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%rbx, %rdx
	movq	%r13, %rdi
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
.Lrt_qsort_instance_318:
	.cfi_restore_state
	negl	%edx
	jmp	.Lrt_qsort_instance_301
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_343:
	movq	8(%rdi), %rbx
	movq	%rsi, %r14
	movq	%rsi, %rdi
	leaq	(%rsi,%rbx), %rbp
	movq	%rbp, %rsi
	call	rt_qsort_comparator
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
.Lrt_qsort_instance_313:
	.cfi_restore_state
	movq	%rbx, %r15
	movq	16(%rsp), %r13
	movq	%rcx, %rbp
	movq	%r8, %rbx
	jmp	.Lrt_qsort_instance_290
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_294:
	addq	%r12, %r13
	cmpq	%r13, %r14
	je	.Lrt_qsort_instance_349
.Lrt_qsort_instance_290:
	movq	%r13, %rdi
	movq	%r14, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_294
	movdqu	(%r14), %xmm2
	movq	%rbx, %r8
	movq	%r15, %rbx
	movq	%rbp, %rcx
	movdqu	-16(%r14,%r12), %xmm0
	leaq	-16(%r12), %rdx
	leaq	(%r14,%r12), %rbp
	addq	%r12, %rbx
	movups	%xmm2, (%r15)
	movups	%xmm0, -16(%r15,%r12)
	movq	%r13, %r15
	cmpq	%rbp, 8(%rsp)
	jne	.Lrt_qsort_instance_299
	jmp	.Lrt_qsort_instance_289
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_345:
	movq	%r14, %rdx
	movq	%r15, %rsi
	movq	%rbx, %rdi
	movq	%rcx, 8(%rsp)
	call	memcpy@PLT
	movq	8(%rsp), %rcx
	jmp	.Lrt_qsort_instance_305
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_349:
	cmpq	$7, %rbx
	jbe	.Lrt_qsort_instance_282
	movl	24(%rbp), %eax
	subl	28(%rbp), %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_instance_282
	movl	%eax, 24(%rbp)
	jmp	.Lrt_qsort_instance_282
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_310:
	testq	%rbx, %rbx
	je	.Lrt_qsort_instance_282
	movq	(%rsi), %rdx
	movq	-8(%rsi,%rbx), %rax
	movq	%rdx, 0(%r13)
	movq	%rax, -8(%r13,%rbx)
	jmp	.Lrt_qsort_instance_282
.Lrt_qsort_instance_306:
	movq	(%r15), %rdx
	movq	-8(%r15,%r14), %rax
	movq	%rdx, (%rbx)
	movq	%rax, -8(%rbx,%r14)
	jmp	.Lrt_qsort_instance_305
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
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	movq	%rsi, %rbx
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	movq	%rdi, 8(%rsp)
	cmpq	$2, %rdx
	je	.Lrt_qsort_instance_394
	movq	%rdx, %r14
	movq	%rdx, %r12
	shrq	%r14
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_395
.Lrt_qsort_instance_353:
	movq	8(%rsp), %r15
	leaq	(%rbx,%r14,8), %rbp
	movq	%r12, %rdx
	leaq	(%rbx,%r12,8), %r12
	subq	%r14, %rdx
	movq	%rbp, %rsi
	movq	%rbp, %r13
	movq	%r15, %rdi
	call	rt_qsort_instance_pointers
	movq	(%r15), %r14
	movl	$rt_qsort_stores_nothing, %eax
	testl	%eax, %eax
	jne	.Lrt_qsort_instance_354
.Lrt_qsort_instance_355:
	movq	%rbx, %r15
	jmp	.Lrt_qsort_instance_360
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_396:
	movq	0(%r13), %rax
	addq	$8, %r14
	addq	$8, %r13
	movq	%rax, -8(%r14)
	cmpq	%r15, %rbp
	je	.Lrt_qsort_instance_362
.Lrt_qsort_instance_397:
	cmpq	%r13, %r12
	je	.Lrt_qsort_instance_357
.Lrt_qsort_instance_360:
	movq	(%r15), %rdi
	movq	0(%r13), %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jg	.Lrt_qsort_instance_396
	movq	(%r15), %rax
	addq	$8, %r15
	addq	$8, %r14
	movq	%rax, -8(%r14)
	cmpq	%r15, %rbp
	jne	.Lrt_qsort_instance_397
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_362:
	movq	8(%rsp), %rax
	movq	(%rax), %rsi
	subq	%rsi, %r14
	cmpq	$511, %r14
	ja	.Lrt_qsort_instance_398
	cmpq	$15, %r14
	jbe	.Lrt_qsort_instance_369
	movq	%r14, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_370
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_371:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, (%rbx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_371
.Lrt_qsort_instance_370:
	movdqu	-16(%rsi,%r14), %xmm3
	movups	%xmm3, -16(%rbx,%r14)
.Lrt_qsort_instance_350:
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
.Lrt_qsort_instance_356:
	.cfi_restore_state
	addq	$8, %rbx
	cmpq	%rbx, %rbp
	je	.Lrt_qsort_instance_350
.Lrt_qsort_instance_354:
	movq	(%rbx), %rdi
	movq	0(%rbp), %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_356
	movq	0(%rbp), %rax
	leaq	8(%rbp), %r13
	addq	$8, %r14
	movq	%rbx, %r15
	movq	%rax, -8(%r14)
	cmpq	%r13, %r12
	jne	.Lrt_qsort_instance_355
.Lrt_qsort_instance_357:
	cmpq	%r15, %rbp
	je	.Lrt_qsort_instance_362
	subq	%r15, %rbp
	cmpq	$511, %rbp
	ja	.Lrt_qsort_instance_399
	cmpq	$15, %rbp
	jbe	.Lrt_qsort_instance_365
	movq	%rbp, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_366
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_367:
	movdqu	(%r15,%rax), %xmm2
	movups	%xmm2, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_367
.Lrt_qsort_instance_366:
	movdqu	-16(%r15,%rbp), %xmm4
	movups	%xmm4, -16(%r14,%rbp)
.Lrt_qsort_instance_364:
	addq	%rbp, %r14
	jmp	.Lrt_qsort_instance_362
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_395:
	movq	8(%rsp), %rdi
	movq	%r14, %rdx
	call	rt_qsort_instance_pointers
	jmp	.Lrt_qsort_instance_353
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_394:
	movq	(%rsi), %rdi
	movq	8(%rsi), %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	movq	%rbx, %rdx
	setg	%al
	movzbl	%al, %eax
	salq	$3, %rax
	movq	(%rbx,%rax), %xmm0
	subq	%rax, %rdx
	movhps	8(%rdx), %xmm0
	movups	%xmm0, (%rbx)
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
.Lrt_qsort_instance_398:
	.cfi_restore_state
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r14, %rdx
	movq	%rbx, %rdi
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
.Lrt_qsort_instance_399:
	.cfi_restore_state
	movq	%rbp, %rdx
	movq	%r15, %rsi
	movq	%r14, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_instance_364
.Lrt_qsort_instance_369:
	testq	%r14, %r14
	je	.Lrt_qsort_instance_350
	movq	(%rsi), %rdx
	movq	-8(%rsi,%r14), %rax
	movq	%rdx, (%rbx)
	movq	%rax, -8(%rbx,%r14)
	jmp	.Lrt_qsort_instance_350
.Lrt_qsort_instance_365:
	movq	(%r15), %rdx
	movq	-8(%r15,%rbp), %rax
	movq	%rdx, (%r14)
	movq	%rax, -8(%r14,%rbp)
	jmp	.Lrt_qsort_instance_364
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
	je	.Lrt_qsort_instance_459
.Lrt_qsort_instance_401:
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
.Lrt_qsort_instance_459:
	.cfi_restore_state
	movq	%rsi, %rdx
	orq	%rbx, %rdx
	shrq	$31, %rdx
	jne	.Lrt_qsort_instance_401
	testq	%rbx, %rbx
	je	.Lrt_qsort_instance_401
	cmpq	$7, %rbx
	ja	.Lrt_qsort_instance_405
	cmpq	$4, %rbx
	je	.Lrt_qsort_instance_405
	cmpq	$1, %rbx
	jne	.Lrt_qsort_instance_401
	cmpq	$1, %rsi
	jbe	.Lrt_qsort_instance_400
	leaq	80(%rsp), %rax
	movq	%rcx, 64(%rsp)
	movq	%rsi, %r13
	movq	%rax, 48(%rsp)
	movq	$1, 56(%rsp)
	movl	$rt_qsort_step, %eax
	movl	$0, 72(%rsp)
	movl	%eax, 76(%rsp)
	cmpq	$1023, %rsi
	ja	.Lrt_qsort_instance_413
	movq	$0, 40(%rsp)
.Lrt_qsort_instance_437:
	leaq	48(%rsp), %rdi
	movq	%r14, %rdx
	movq	%r15, %rsi
	call	rt_qsort_instance_bytes
	jmp	.Lrt_qsort_instance_423
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_405:
	cmpq	$1, %r14
	jbe	.Lrt_qsort_instance_400
	movq	%r14, %r13
	cmpq	$32, %rbx
	jbe	.Lrt_qsort_instance_412
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
	jbe	.Lrt_qsort_instance_460
.Lrt_qsort_instance_413:
	cmpq	$262143, %r13
	ja	.Lrt_qsort_instance_418
.Lrt_qsort_instance_421:
	movq	%rcx, 8(%rsp)
	call	__errno_location@PLT
	movq	%r13, %rdi
	movl	(%rax), %ebp
	movq	%rax, %r12
	call	malloc@PLT
	movq	8(%rsp), %rcx
	testq	%rax, %rax
	movq	%rax, 40(%rsp)
	je	.Lrt_qsort_instance_461
	movq	40(%rsp), %rax
	movq	%rax, 48(%rsp)
	cmpq	$4, %rbx
	je	.Lrt_qsort_instance_415
	cmpq	$8, %rbx
	je	.Lrt_qsort_instance_416
	cmpq	$1, %rbx
	je	.Lrt_qsort_instance_437
.Lrt_qsort_instance_417:
	cmpq	$16, %rbx
	ja	.Lrt_qsort_instance_426
	leaq	48(%rsp), %rdi
	movq	%r14, %rdx
	movq	%r15, %rsi
	call	rt_qsort_instance_pairs
.Lrt_qsort_instance_423:
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
.Lrt_qsort_instance_460:
	.cfi_restore_state
	movq	$0, 40(%rsp)
	leaq	0(,%r14,8), %rdx
	addq	%rdx, %r12
.Lrt_qsort_instance_428:
	leaq	(%rdx,%r12), %rsi
	movq	%r15, 8(%rsp)
	movq	%r12, %rax
	movq	%r15, %rdx
	movq	%rsi, 24(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_431:
	movq	%rdx, (%rax)
	addq	%rbx, %rdx
	addq	$8, %rax
	cmpq	%rax, 24(%rsp)
	jne	.Lrt_qsort_instance_431
	leaq	48(%rsp), %rdi
	movq	%r14, %rdx
	movq	%r12, %rsi
	call	rt_qsort_instance_pointers
	movq	$0, 16(%rsp)
	jmp	.Lrt_qsort_instance_436
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_434:
	addq	$1, 16(%rsp)
	movq	16(%rsp), %rax
	addq	%rbx, 8(%rsp)
	cmpq	%rax, %r14
	je	.Lrt_qsort_instance_423
.Lrt_qsort_instance_436:
	movq	16(%rsp), %rbp
	movq	8(%rsp), %r13
	movq	(%r12,%rbp,8), %r10
	cmpq	%r10, %r13
	movq	%r10, 32(%rsp)
	je	.Lrt_qsort_instance_434
	movq	24(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%r13, %rsi
	call	memcpy@PLT
	movq	32(%rsp), %r10
	movq	%r13, %rdi
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_435:
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
	jne	.Lrt_qsort_instance_435
	movq	24(%rsp), %rsi
	movq	%rbx, %rdx
	movq	%r11, 32(%rsp)
	call	memcpy@PLT
	movq	32(%rsp), %r11
	movq	%r13, (%r11)
	jmp	.Lrt_qsort_instance_434
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_415:
	leaq	48(%rsp), %rdi
	movq	%r14, %rdx
	movq	%r15, %rsi
	call	rt_qsort_instance_words
	jmp	.Lrt_qsort_instance_423
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_400:
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
.Lrt_qsort_instance_412:
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
	ja	.Lrt_qsort_instance_413
	movq	$0, 40(%rsp)
	cmpq	$4, %rbx
	je	.Lrt_qsort_instance_415
	cmpq	$8, %rbx
	jne	.Lrt_qsort_instance_417
.Lrt_qsort_instance_416:
	leaq	48(%rsp), %rdi
	movq	%r14, %rdx
	movq	%r15, %rsi
	call	rt_qsort_instance_longs
	jmp	.Lrt_qsort_instance_423
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_426:
	cmpq	$32, %rbx
	ja	.Lrt_qsort_instance_462
	leaq	48(%rsp), %rdi
	movq	%r14, %rdx
	movq	%r15, %rsi
	call	rt_qsort_instance_quads
	jmp	.Lrt_qsort_instance_423
.Lrt_qsort_instance_418:
	movl	$85, %edi
	movq	%rcx, 8(%rsp)
	call	sysconf@PLT
	movq	8(%rsp), %rcx
	cmpq	$-1, %rax
	movq	%rax, %rbp
	je	.Lrt_qsort_instance_421
	movl	$30, %edi
	shrq	$2, %rbp
	call	sysconf@PLT
	xorl	%edx, %edx
	movq	8(%rsp), %rcx
	movq	%rax, %rsi
	movq	%r13, %rax
	divq	%rsi
	cmpq	%rax, %rbp
	jb	.Lrt_qsort_instance_401
	jmp	.Lrt_qsort_instance_421
.Lrt_qsort_instance_462:
	movq	48(%rsp), %r12
	leaq	0(,%r14,8), %rdx
	addq	%rdx, %r12
	testq	%r14, %r14
	jne	.Lrt_qsort_instance_428
	leaq	48(%rsp), %rdi
	xorl	%edx, %edx
	movq	%r12, %rsi
	call	rt_qsort_instance_pointers
	jmp	.Lrt_qsort_instance_423
.Lrt_qsort_instance_461:
	movl	%ebp, (%r12)
	jmp	.Lrt_qsort_instance_401
	.cfi_endproc
	.size	rt_qsort_instance, .-rt_qsort_instance
	.section	.note.GNU-stack,"",@progbits
