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
	je	.Lrt_qsort_instance_74
	movq	%rdx, %rbx
	movq	%rdi, %r9
	movq	%rdx, %r8
	shrq	%rbx
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_75
.Lrt_qsort_instance_4:
	movq	8(%rsp), %r15
	movq	%r8, %rdx
	movq	%r9, %rdi
	movq	%r8, 24(%rsp)
	subq	%rbx, %rdx
	movq	%r9, 16(%rsp)
	leaq	(%r15,%rbx), %rbp
	movq	%rbp, %rsi
	call	rt_qsort_instance_bytes
	movq	16(%rsp), %r9
	movq	24(%rsp), %r8
	movl	24(%r9), %eax
	movq	(%r9), %rbx
	leaq	(%r15,%r8), %r13
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_5
	movq	%rbp, %r14
	movq	%r8, %r12
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
	je	.Lrt_qsort_instance_68
	cmpq	%r14, %r13
	jne	.Lrt_qsort_instance_6
.Lrt_qsort_instance_68:
	cmpq	%r14, %rbp
	movq	16(%rsp), %r9
	movq	8(%rsp), %r14
	movq	%r12, %r8
	sete	%dil
.Lrt_qsort_instance_14:
	movl	28(%r9), %esi
	movl	24(%r9), %eax
	movl	%esi, %edx
	cmpq	%r15, 8(%rsp)
	je	.Lrt_qsort_instance_35
	testb	%dil, %dil
	jne	.Lrt_qsort_instance_35
.Lrt_qsort_instance_19:
	cmpq	$7, %r8
	jbe	.Lrt_qsort_instance_21
	addl	%eax, %edx
	leal	16(%rdx), %eax
	cmpl	$32, %eax
	jbe	.Lrt_qsort_instance_76
.Lrt_qsort_instance_21:
	cmpq	%r15, %rbp
	je	.Lrt_qsort_instance_22
	subq	%r15, %rbp
	cmpq	$511, %rbp
	ja	.Lrt_qsort_instance_77
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
	movq	(%r9), %rsi
	subq	%rsi, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_instance_78
	xorl	%eax, %eax
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_instance_79
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
	movl	$rt_qsort_stores_nothing, %ecx
	testl	%ecx, %ecx
	jne	.Lrt_qsort_instance_36
	cmpq	%r13, %rbp
	je	.Lrt_qsort_instance_44
	movq	8(%rsp), %rdi
	movq	%rbp, %r12
	movq	%rdi, %r14
	cmpq	%rdi, %rbp
	je	.Lrt_qsort_instance_44
.Lrt_qsort_instance_33:
	movq	%r14, 16(%rsp)
	movq	%r14, %r15
	movq	%r8, %r14
	movq	%r9, 24(%rsp)
	jmp	.Lrt_qsort_instance_17
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_80:
	movzbl	(%r12), %eax
	addq	$1, %rbx
	addq	$1, %r12
	movb	%al, -1(%rbx)
	cmpq	%r15, %rbp
	je	.Lrt_qsort_instance_43
.Lrt_qsort_instance_81:
	cmpq	%r12, %r13
	je	.Lrt_qsort_instance_43
.Lrt_qsort_instance_17:
	movq	%r15, %rdi
	movq	%r12, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jg	.Lrt_qsort_instance_80
	movzbl	(%r15), %eax
	addq	$1, %r15
	addq	$1, %rbx
	movb	%al, -1(%rbx)
	cmpq	%r15, %rbp
	jne	.Lrt_qsort_instance_81
.Lrt_qsort_instance_43:
	cmpq	%r12, %rbp
	movq	%r14, %r8
	movq	24(%rsp), %r9
	movq	16(%rsp), %r14
	sete	%dil
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
.Lrt_qsort_instance_44:
	movq	8(%rsp), %r14
	movl	28(%r9), %esi
	movq	%r14, %r15
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_35:
	negl	%esi
	movl	%esi, %edx
	jmp	.Lrt_qsort_instance_19
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_75:
	movq	8(%rsp), %rsi
	movq	%rdx, 24(%rsp)
	movq	%rbx, %rdx
	movq	%rdi, 16(%rsp)
	call	rt_qsort_instance_bytes
	movq	24(%rsp), %r8
	movq	16(%rsp), %r9
	jmp	.Lrt_qsort_instance_4
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_78:
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
.Lrt_qsort_instance_74:
	.cfi_restore_state
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
.Lrt_qsort_instance_76:
	.cfi_restore_state
	movl	%edx, 24(%r9)
	jmp	.Lrt_qsort_instance_21
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_36:
	movq	%r13, %r15
	movq	8(%rsp), %r14
	movq	%rbx, %r13
	movq	%r8, %r12
	movq	%r9, %rbx
	jmp	.Lrt_qsort_instance_9
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_13:
	addq	$1, %r14
	cmpq	%r14, %rbp
	je	.Lrt_qsort_instance_82
.Lrt_qsort_instance_9:
	movq	%r14, %rdi
	movq	%rbp, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_13
	movzbl	0(%rbp), %eax
	movq	%rbx, %r9
	movq	%r13, %rbx
	movq	%r12, %r8
	addq	$1, %rbx
	leaq	1(%rbp), %r12
	movq	%r15, %r13
	movb	%al, -1(%rbx)
	cmpq	%r14, %rbp
	setne	%dil
	cmpq	%r12, %r15
	setne	%al
	andb	%al, %dil
	jne	.Lrt_qsort_instance_33
	movq	%r14, %r15
	jmp	.Lrt_qsort_instance_14
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_77:
	movq	%rbp, %rdx
	movq	%r15, %rsi
	movq	%rbx, %rdi
	movq	%r9, 8(%rsp)
	call	memcpy@PLT
	movq	8(%rsp), %r9
	jmp	.Lrt_qsort_instance_24
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_82:
	movl	24(%rbx), %eax
	movl	28(%rbx), %edx
	cmpq	$7, %r12
	jbe	.Lrt_qsort_instance_1
	subl	%edx, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_instance_1
	movl	%eax, 24(%rbx)
	jmp	.Lrt_qsort_instance_1
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_79:
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
	je	.Lrt_qsort_instance_156
	movq	%rdx, %rbx
	movq	%rdi, %r9
	movq	%rdx, %r8
	shrq	%rbx
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_157
.Lrt_qsort_instance_86:
	movq	8(%rsp), %r15
	movq	%r8, %rdx
	movq	%r9, %rdi
	movq	%r8, 24(%rsp)
	subq	%rbx, %rdx
	movq	%r9, 16(%rsp)
	leaq	(%r15,%rbx,4), %rbp
	movq	%rbp, %rsi
	call	rt_qsort_instance_words
	movq	16(%rsp), %r9
	movq	24(%rsp), %r8
	movl	24(%r9), %eax
	movq	(%r9), %rbx
	leaq	(%r15,%r8,4), %r13
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_87
	movq	%rbp, %r14
	movq	%r8, %r12
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_88:
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
	je	.Lrt_qsort_instance_150
	cmpq	%r14, %r13
	jne	.Lrt_qsort_instance_88
.Lrt_qsort_instance_150:
	cmpq	%r14, %rbp
	movq	16(%rsp), %r9
	movq	8(%rsp), %r14
	movq	%r12, %r8
	sete	%dil
.Lrt_qsort_instance_96:
	movl	28(%r9), %esi
	movl	24(%r9), %eax
	movl	%esi, %edx
	cmpq	%r15, 8(%rsp)
	je	.Lrt_qsort_instance_117
	testb	%dil, %dil
	jne	.Lrt_qsort_instance_117
.Lrt_qsort_instance_101:
	cmpq	$7, %r8
	jbe	.Lrt_qsort_instance_103
	addl	%eax, %edx
	leal	16(%rdx), %eax
	cmpl	$32, %eax
	jbe	.Lrt_qsort_instance_158
.Lrt_qsort_instance_103:
	cmpq	%r15, %rbp
	je	.Lrt_qsort_instance_104
	subq	%r15, %rbp
	cmpq	$511, %rbp
	ja	.Lrt_qsort_instance_159
	xorl	%eax, %eax
	cmpq	$15, %rbp
	jbe	.Lrt_qsort_instance_107
	movq	%rbp, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_109
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_108:
	movdqu	(%r15,%rax), %xmm2
	movups	%xmm2, (%rbx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_108
.Lrt_qsort_instance_109:
	movdqu	-16(%r15,%rbp), %xmm4
	movups	%xmm4, -16(%rbx,%rbp)
.Lrt_qsort_instance_106:
	addq	%rbp, %rbx
.Lrt_qsort_instance_104:
	movq	(%r9), %rsi
	subq	%rsi, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_instance_160
	xorl	%eax, %eax
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_instance_161
	movq	%rbx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_114
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_113:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_113
.Lrt_qsort_instance_114:
	movdqu	-16(%rsi,%rbx), %xmm3
	movups	%xmm3, -16(%r14,%rbx)
.Lrt_qsort_instance_83:
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
.Lrt_qsort_instance_87:
	.cfi_restore_state
	movl	$rt_qsort_stores_nothing, %ecx
	testl	%ecx, %ecx
	jne	.Lrt_qsort_instance_118
	cmpq	%r13, %rbp
	je	.Lrt_qsort_instance_126
	movq	8(%rsp), %rdi
	movq	%rbp, %r12
	movq	%rdi, %r14
	cmpq	%rdi, %rbp
	je	.Lrt_qsort_instance_126
.Lrt_qsort_instance_115:
	movq	%r14, 16(%rsp)
	movq	%r14, %r15
	movq	%r8, %r14
	movq	%r9, 24(%rsp)
	jmp	.Lrt_qsort_instance_99
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_162:
	movl	(%r12), %eax
	addq	$4, %rbx
	addq	$4, %r12
	movl	%eax, -4(%rbx)
	cmpq	%r15, %rbp
	je	.Lrt_qsort_instance_125
.Lrt_qsort_instance_163:
	cmpq	%r12, %r13
	je	.Lrt_qsort_instance_125
.Lrt_qsort_instance_99:
	movq	%r15, %rdi
	movq	%r12, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jg	.Lrt_qsort_instance_162
	movl	(%r15), %eax
	addq	$4, %r15
	addq	$4, %rbx
	movl	%eax, -4(%rbx)
	cmpq	%r15, %rbp
	jne	.Lrt_qsort_instance_163
.Lrt_qsort_instance_125:
	cmpq	%r12, %rbp
	movq	%r14, %r8
	movq	24(%rsp), %r9
	movq	16(%rsp), %r14
	sete	%dil
	jmp	.Lrt_qsort_instance_96
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_107:
	movl	(%r15,%rax), %edx
	movl	%edx, (%rbx,%rax)
	addq	$4, %rax
	cmpq	%rbp, %rax
	jnb	.Lrt_qsort_instance_106
	movl	(%r15,%rax), %edx
	movl	%edx, (%rbx,%rax)
	addq	$4, %rax
	cmpq	%rbp, %rax
	jb	.Lrt_qsort_instance_107
	jmp	.Lrt_qsort_instance_106
.Lrt_qsort_instance_126:
	movq	8(%rsp), %r14
	movl	28(%r9), %esi
	movq	%r14, %r15
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_117:
	negl	%esi
	movl	%esi, %edx
	jmp	.Lrt_qsort_instance_101
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_157:
	movq	8(%rsp), %rsi
	movq	%rdx, 24(%rsp)
	movq	%rbx, %rdx
	movq	%rdi, 16(%rsp)
	call	rt_qsort_instance_words
	movq	24(%rsp), %r8
	movq	16(%rsp), %r9
	jmp	.Lrt_qsort_instance_86
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_160:
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
.Lrt_qsort_instance_156:
	.cfi_restore_state
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
.Lrt_qsort_instance_158:
	.cfi_restore_state
	movl	%edx, 24(%r9)
	jmp	.Lrt_qsort_instance_103
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_118:
	movq	%r13, %r15
	movq	8(%rsp), %r14
	movq	%rbx, %r13
	movq	%r8, %r12
	movq	%r9, %rbx
	jmp	.Lrt_qsort_instance_91
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_95:
	addq	$4, %r14
	cmpq	%r14, %rbp
	je	.Lrt_qsort_instance_164
.Lrt_qsort_instance_91:
	movq	%r14, %rdi
	movq	%rbp, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_95
	movl	0(%rbp), %eax
	movq	%rbx, %r9
	movq	%r13, %rbx
	movq	%r12, %r8
	addq	$4, %rbx
	leaq	4(%rbp), %r12
	movq	%r15, %r13
	movl	%eax, -4(%rbx)
	cmpq	%r14, %rbp
	setne	%dil
	cmpq	%r12, %r15
	setne	%al
	andb	%al, %dil
	jne	.Lrt_qsort_instance_115
	movq	%r14, %r15
	jmp	.Lrt_qsort_instance_96
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_159:
	movq	%rbp, %rdx
	movq	%r15, %rsi
	movq	%rbx, %rdi
	movq	%r9, 8(%rsp)
	call	memcpy@PLT
	movq	8(%rsp), %r9
	jmp	.Lrt_qsort_instance_106
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_164:
	movl	24(%rbx), %eax
	movl	28(%rbx), %edx
	cmpq	$7, %r12
	jbe	.Lrt_qsort_instance_83
	subl	%edx, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_instance_83
	movl	%eax, 24(%rbx)
	jmp	.Lrt_qsort_instance_83
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_161:
	testq	%rbx, %rbx
	je	.Lrt_qsort_instance_83
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_112:
	movl	(%rsi,%rax), %edx
	movl	%edx, (%r14,%rax)
	addq	$4, %rax
	cmpq	%rbx, %rax
	jb	.Lrt_qsort_instance_112
	jmp	.Lrt_qsort_instance_83
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
	je	.Lrt_qsort_instance_233
	movq	%rdx, %rbx
	movq	%rdi, %r9
	movq	%rdx, %r8
	shrq	%rbx
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_234
.Lrt_qsort_instance_168:
	movq	8(%rsp), %r15
	movq	%r8, %rdx
	movq	%r9, %rdi
	movq	%r8, 24(%rsp)
	subq	%rbx, %rdx
	movq	%r9, 16(%rsp)
	leaq	(%r15,%rbx,8), %rbp
	movq	%rbp, %rsi
	call	rt_qsort_instance_longs
	movq	16(%rsp), %r9
	movq	24(%rsp), %r8
	movl	24(%r9), %eax
	movq	(%r9), %rbx
	leaq	(%r15,%r8,8), %r12
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_169
	movq	%rbp, %r14
	movq	%r8, %r13
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_170:
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
	je	.Lrt_qsort_instance_229
	cmpq	%r14, %r12
	jne	.Lrt_qsort_instance_170
.Lrt_qsort_instance_229:
	cmpq	%r14, %rbp
	movq	16(%rsp), %r9
	movq	8(%rsp), %r14
	movq	%r13, %r8
	sete	%dil
.Lrt_qsort_instance_178:
	movl	28(%r9), %esi
	movl	24(%r9), %eax
	movl	%esi, %edx
	cmpq	%r15, 8(%rsp)
	je	.Lrt_qsort_instance_198
	testb	%dil, %dil
	jne	.Lrt_qsort_instance_198
.Lrt_qsort_instance_183:
	cmpq	$7, %r8
	jbe	.Lrt_qsort_instance_185
	addl	%eax, %edx
	leal	16(%rdx), %eax
	cmpl	$32, %eax
	jbe	.Lrt_qsort_instance_235
.Lrt_qsort_instance_185:
	cmpq	%r15, %rbp
	je	.Lrt_qsort_instance_186
	subq	%r15, %rbp
	cmpq	$511, %rbp
	ja	.Lrt_qsort_instance_236
	cmpq	$15, %rbp
	jbe	.Lrt_qsort_instance_189
	movq	%rbp, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_instance_191
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_190:
	movdqu	(%r15,%rax), %xmm2
	movups	%xmm2, (%rbx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_190
.Lrt_qsort_instance_191:
	movdqu	-16(%r15,%rbp), %xmm4
	movups	%xmm4, -16(%rbx,%rbp)
.Lrt_qsort_instance_188:
	addq	%rbp, %rbx
.Lrt_qsort_instance_186:
	movq	(%r9), %rsi
	subq	%rsi, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_instance_237
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_instance_193
	movq	%rbx, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_instance_195
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_194:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_194
.Lrt_qsort_instance_195:
	movdqu	-16(%rsi,%rbx), %xmm3
	movups	%xmm3, -16(%r14,%rbx)
.Lrt_qsort_instance_165:
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
.Lrt_qsort_instance_169:
	.cfi_restore_state
	movl	$rt_qsort_stores_nothing, %ecx
	testl	%ecx, %ecx
	jne	.Lrt_qsort_instance_199
	movq	8(%rsp), %r14
	cmpq	%r14, %rbp
	je	.Lrt_qsort_instance_205
	movq	%rbp, %r13
	cmpq	%r12, %rbp
	je	.Lrt_qsort_instance_205
.Lrt_qsort_instance_196:
	movq	%r14, 16(%rsp)
	movq	%r14, %r15
	movq	%r8, %r14
	movq	%r9, 24(%rsp)
	jmp	.Lrt_qsort_instance_181
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_238:
	movq	0(%r13), %rax
	addq	$8, %rbx
	addq	$8, %r13
	movq	%rax, -8(%rbx)
	cmpq	%r15, %rbp
	je	.Lrt_qsort_instance_204
.Lrt_qsort_instance_239:
	cmpq	%r13, %r12
	je	.Lrt_qsort_instance_204
.Lrt_qsort_instance_181:
	movq	%r15, %rdi
	movq	%r13, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jg	.Lrt_qsort_instance_238
	movq	(%r15), %rax
	addq	$8, %r15
	addq	$8, %rbx
	movq	%rax, -8(%rbx)
	cmpq	%r15, %rbp
	jne	.Lrt_qsort_instance_239
.Lrt_qsort_instance_204:
	cmpq	%r13, %rbp
	movq	%r14, %r8
	movq	24(%rsp), %r9
	movq	16(%rsp), %r14
	sete	%dil
	jmp	.Lrt_qsort_instance_178
.Lrt_qsort_instance_205:
	movq	8(%rsp), %r14
	movl	28(%r9), %esi
	movq	%r14, %r15
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_198:
	negl	%esi
	movl	%esi, %edx
	jmp	.Lrt_qsort_instance_183
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_234:
	movq	8(%rsp), %rsi
	movq	%rdx, 24(%rsp)
	movq	%rbx, %rdx
	movq	%rdi, 16(%rsp)
	call	rt_qsort_instance_longs
	movq	24(%rsp), %r8
	movq	16(%rsp), %r9
	jmp	.Lrt_qsort_instance_168
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_237:
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
.Lrt_qsort_instance_233:
	.cfi_restore_state
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
.Lrt_qsort_instance_235:
	.cfi_restore_state
	movl	%edx, 24(%r9)
	jmp	.Lrt_qsort_instance_185
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_199:
	movq	%r12, %r15
	movq	%rbx, %r13
	movq	8(%rsp), %r14
	movq	%r9, %rbx
	movq	%r8, %r12
	jmp	.Lrt_qsort_instance_173
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_177:
	addq	$8, %r14
	cmpq	%r14, %rbp
	je	.Lrt_qsort_instance_240
.Lrt_qsort_instance_173:
	movq	%r14, %rdi
	movq	%rbp, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_177
	movq	0(%rbp), %rax
	movq	%rbx, %r9
	movq	%r13, %rbx
	movq	%r12, %r8
	addq	$8, %rbx
	cmpq	%r14, %rbp
	movq	%r15, %r12
	movq	%rax, 0(%r13)
	leaq	8(%rbp), %r13
	setne	%dil
	cmpq	%r13, %r15
	setne	%al
	andb	%al, %dil
	jne	.Lrt_qsort_instance_196
	movq	%r14, %r15
	jmp	.Lrt_qsort_instance_178
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_236:
	movq	%rbp, %rdx
	movq	%r15, %rsi
	movq	%rbx, %rdi
	movq	%r9, 8(%rsp)
	call	memcpy@PLT
	movq	8(%rsp), %r9
	jmp	.Lrt_qsort_instance_188
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_240:
	movl	24(%rbx), %eax
	movl	28(%rbx), %edx
	cmpq	$7, %r12
	jbe	.Lrt_qsort_instance_165
	subl	%edx, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_instance_165
	movl	%eax, 24(%rbx)
	jmp	.Lrt_qsort_instance_165
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_193:
	testq	%rbx, %rbx
	je	.Lrt_qsort_instance_165
	movq	(%rsi), %rdx
	movq	-8(%rsi,%rbx), %rax
	movq	%rdx, (%r14)
	movq	%rax, -8(%r14,%rbx)
	jmp	.Lrt_qsort_instance_165
.Lrt_qsort_instance_189:
	movq	(%r15), %rdx
	movq	-8(%r15,%rbp), %rax
	movq	%rdx, (%rbx)
	movq	%rax, -8(%rbx,%rbp)
	jmp	.Lrt_qsort_instance_188
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
	je	.Lrt_qsort_instance_315
	movq	%rdx, %r12
	movq	%rdx, %r8
	shrq	%r12
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_316
.Lrt_qsort_instance_244:
	movq	8(%rcx), %rsi
	movq	16(%rsp), %r14
	movq	%r8, %rdx
	movq	%rcx, %rdi
	subq	%r12, %rdx
	movq	%r8, 24(%rsp)
	imulq	%r12, %rsi
	movq	%rcx, 8(%rsp)
	addq	%r14, %rsi
	call	rt_qsort_instance_pairs
	movq	8(%rsp), %rcx
	movq	24(%rsp), %r8
	movq	8(%rcx), %rbp
	movq	%r8, %rax
	movq	(%rcx), %rbx
	imulq	%rbp, %rax
	imulq	%rbp, %r12
	addq	%r14, %rax
	movq	%rax, 8(%rsp)
	movl	24(%rcx), %eax
	addq	%r14, %r12
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_245
	movq	%rcx, 24(%rsp)
	leaq	-8(%rbp), %r13
	movq	%r12, %r15
	movq	%r8, 32(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_246:
	movq	%r14, %rdi
	movq	%r15, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	movq	%r15, %rdx
	setg	%al
	subq	%r14, %rdx
	movzbl	%al, %eax
	movq	%rax, %rcx
	subq	$1, %rax
	negq	%rcx
	andq	%rbp, %rax
	andq	%rcx, %rdx
	andq	%rbp, %rcx
	addq	%r14, %rdx
	addq	%rax, %r14
	addq	%rcx, %r15
	movq	(%rdx), %rsi
	movq	(%rdx,%r13), %rdx
	movq	%rsi, (%rbx)
	movq	%rdx, -8(%rbx,%rbp)
	addq	%rbp, %rbx
	cmpq	%r14, %r12
	je	.Lrt_qsort_instance_278
	cmpq	%r15, 8(%rsp)
	jne	.Lrt_qsort_instance_246
.Lrt_qsort_instance_278:
	movq	24(%rsp), %rcx
	movq	32(%rsp), %r8
	movq	16(%rsp), %r13
.Lrt_qsort_instance_248:
	movl	28(%rcx), %edi
	movl	24(%rcx), %eax
	movl	%edi, %esi
	cmpq	%r15, %r12
	je	.Lrt_qsort_instance_271
.Lrt_qsort_instance_322:
	cmpq	%r14, 16(%rsp)
	je	.Lrt_qsort_instance_271
.Lrt_qsort_instance_258:
	cmpq	$7, %r8
	jbe	.Lrt_qsort_instance_260
	addl	%eax, %esi
	leal	16(%rsi), %eax
	cmpl	$32, %eax
	jbe	.Lrt_qsort_instance_317
.Lrt_qsort_instance_260:
	cmpq	%r14, %r12
	je	.Lrt_qsort_instance_261
	subq	%r14, %r12
	cmpq	$511, %r12
	ja	.Lrt_qsort_instance_318
	cmpq	$15, %r12
	jbe	.Lrt_qsort_instance_264
	movq	%r12, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_instance_266
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_265:
	movdqu	(%r14,%rax), %xmm2
	movups	%xmm2, (%rbx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_265
.Lrt_qsort_instance_266:
	movdqu	-16(%r14,%r12), %xmm4
	movups	%xmm4, -16(%rbx,%r12)
.Lrt_qsort_instance_263:
	addq	%r12, %rbx
.Lrt_qsort_instance_261:
	movq	(%rcx), %rsi
	subq	%rsi, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_instance_319
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_instance_268
	movq	%rbx, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_instance_270
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_269:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, 0(%r13,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_269
.Lrt_qsort_instance_270:
	movdqu	-16(%rsi,%rbx), %xmm3
	movups	%xmm3, -16(%r13,%rbx)
.Lrt_qsort_instance_241:
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
	movl	$rt_qsort_stores_nothing, %edx
	testl	%edx, %edx
	jne	.Lrt_qsort_instance_273
	movq	16(%rsp), %r13
	cmpq	%r12, %r13
	je	.Lrt_qsort_instance_277
	movq	8(%rsp), %rdi
	cmpq	%rdi, %r12
	je	.Lrt_qsort_instance_277
	leaq	-8(%rbp), %r9
	movq	%r12, %r15
.Lrt_qsort_instance_272:
	movq	%r13, 24(%rsp)
	movq	%r13, %r14
	movq	%r12, %r13
	movq	%rbp, %r12
	movq	%rcx, 32(%rsp)
	movq	%r9, %rbp
	movq	%r8, 40(%rsp)
	jmp	.Lrt_qsort_instance_256
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_320:
	movq	(%r15), %rdx
	movq	(%r15,%rbp), %rax
	addq	%r12, %r15
	movq	%rdx, (%rbx)
	movq	%rax, (%rbx,%rbp)
	addq	%r12, %rbx
	cmpq	%r14, %r13
	je	.Lrt_qsort_instance_311
.Lrt_qsort_instance_321:
	cmpq	%r15, 8(%rsp)
	je	.Lrt_qsort_instance_311
.Lrt_qsort_instance_256:
	movq	%r14, %rdi
	movq	%r15, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jg	.Lrt_qsort_instance_320
	movq	(%r14), %rdx
	movq	(%r14,%rbp), %rax
	addq	%r12, %r14
	movq	%rdx, (%rbx)
	movq	%rax, (%rbx,%rbp)
	addq	%r12, %rbx
	cmpq	%r14, %r13
	jne	.Lrt_qsort_instance_321
.Lrt_qsort_instance_311:
	movq	32(%rsp), %rcx
	movq	%r13, %r12
	movq	40(%rsp), %r8
	movq	24(%rsp), %r13
	movl	28(%rcx), %edi
	movl	24(%rcx), %eax
	movl	%edi, %esi
	cmpq	%r15, %r12
	jne	.Lrt_qsort_instance_322
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_271:
	negl	%edi
	movl	%edi, %esi
	jmp	.Lrt_qsort_instance_258
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_316:
	movq	16(%rsp), %rsi
	movq	%rdx, 24(%rsp)
	movq	%r12, %rdx
	movq	%rdi, 8(%rsp)
	call	rt_qsort_instance_pairs
	movq	24(%rsp), %r8
	movq	8(%rsp), %rcx
	jmp	.Lrt_qsort_instance_244
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_319:
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
.Lrt_qsort_instance_315:
	.cfi_restore_state
	movq	8(%rdi), %rbx
	movq	%rsi, %r15
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
	leaq	(%r15,%rax), %rcx
	subq	%rax, %rdx
	movq	-8(%rcx,%rbx), %xmm0
	movq	-8(%rdx,%rbx), %rax
	movq	(%rcx), %rsi
	movhps	(%rdx), %xmm0
	movq	%rsi, (%r15)
	movups	%xmm0, -8(%r15,%rbx)
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
.Lrt_qsort_instance_317:
	.cfi_restore_state
	movl	%esi, 24(%rcx)
	jmp	.Lrt_qsort_instance_260
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_273:
	movq	%rbx, %r15
	movq	16(%rsp), %r13
	movq	%rcx, %r14
	movq	%r8, %rbx
	jmp	.Lrt_qsort_instance_249
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_253:
	addq	%rbp, %r13
	cmpq	%r13, %r12
	je	.Lrt_qsort_instance_323
.Lrt_qsort_instance_249:
	movq	%r13, %rdi
	movq	%r12, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_253
	movq	(%r12), %rdx
	movq	-8(%r12,%rbp), %rax
	movq	%rbx, %r8
	movq	%r15, %rbx
	movq	%r14, %rcx
	leaq	-8(%rbp), %r9
	addq	%rbp, %rbx
	movq	%rdx, (%r15)
	movq	%rax, -8(%r15,%rbp)
	leaq	(%r12,%rbp), %r15
	cmpq	%r13, %r12
	je	.Lrt_qsort_instance_274
	cmpq	%r15, 8(%rsp)
	jne	.Lrt_qsort_instance_272
.Lrt_qsort_instance_274:
	movq	%r13, %r14
	jmp	.Lrt_qsort_instance_248
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_318:
	movq	%r12, %rdx
	movq	%r14, %rsi
	movq	%rbx, %rdi
	movq	%rcx, 8(%rsp)
	call	memcpy@PLT
	movq	8(%rsp), %rcx
	jmp	.Lrt_qsort_instance_263
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_323:
	movl	24(%r14), %eax
	movl	28(%r14), %edx
	cmpq	$7, %rbx
	jbe	.Lrt_qsort_instance_241
	subl	%edx, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_instance_241
	movl	%eax, 24(%r14)
	jmp	.Lrt_qsort_instance_241
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_268:
	testq	%rbx, %rbx
	je	.Lrt_qsort_instance_241
	movq	(%rsi), %rdx
	movq	-8(%rsi,%rbx), %rax
	movq	%rdx, 0(%r13)
	movq	%rax, -8(%r13,%rbx)
	jmp	.Lrt_qsort_instance_241
.Lrt_qsort_instance_264:
	movq	(%r14), %rdx
	movq	-8(%r14,%r12), %rax
	movq	%rdx, (%rbx)
	movq	%rax, -8(%rbx,%r12)
	jmp	.Lrt_qsort_instance_263
.Lrt_qsort_instance_277:
	movq	16(%rsp), %r13
	movl	28(%rcx), %edi
	movq	%r13, %r14
	jmp	.Lrt_qsort_instance_271
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
	je	.Lrt_qsort_instance_398
	movq	%rdx, %r12
	movq	%rdx, %r8
	shrq	%r12
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_399
.Lrt_qsort_instance_327:
	movq	8(%rcx), %rsi
	movq	16(%rsp), %r14
	movq	%r8, %rdx
	movq	%rcx, %rdi
	subq	%r12, %rdx
	movq	%r8, 24(%rsp)
	imulq	%r12, %rsi
	movq	%rcx, 8(%rsp)
	addq	%r14, %rsi
	call	rt_qsort_instance_quads
	movq	8(%rsp), %rcx
	movq	24(%rsp), %r8
	movq	8(%rcx), %rbp
	movq	%r8, %rax
	movq	(%rcx), %rbx
	imulq	%rbp, %rax
	imulq	%rbp, %r12
	addq	%r14, %rax
	movq	%rax, 8(%rsp)
	movl	24(%rcx), %eax
	addq	%r14, %r12
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_328
	movq	%rcx, 24(%rsp)
	leaq	-16(%rbp), %r13
	movq	%r12, %r15
	movq	%r8, 32(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_329:
	movq	%r14, %rdi
	movq	%r15, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	movq	%r15, %rdx
	setg	%al
	subq	%r14, %rdx
	movzbl	%al, %eax
	movq	%rax, %rcx
	subq	$1, %rax
	negq	%rcx
	andq	%rbp, %rax
	andq	%rcx, %rdx
	andq	%rbp, %rcx
	addq	%r14, %rdx
	addq	%rax, %r14
	addq	%rcx, %r15
	movdqu	(%rdx), %xmm1
	movdqu	(%rdx,%r13), %xmm0
	movups	%xmm1, (%rbx)
	movups	%xmm0, -16(%rbx,%rbp)
	addq	%rbp, %rbx
	cmpq	%r14, %r12
	je	.Lrt_qsort_instance_361
	cmpq	%r15, 8(%rsp)
	jne	.Lrt_qsort_instance_329
.Lrt_qsort_instance_361:
	movq	24(%rsp), %rcx
	movq	32(%rsp), %r8
	movq	16(%rsp), %r13
.Lrt_qsort_instance_331:
	movl	28(%rcx), %edi
	movl	24(%rcx), %eax
	movl	%edi, %esi
	cmpq	%r15, %r12
	je	.Lrt_qsort_instance_354
.Lrt_qsort_instance_405:
	cmpq	%r14, 16(%rsp)
	je	.Lrt_qsort_instance_354
.Lrt_qsort_instance_341:
	cmpq	$7, %r8
	jbe	.Lrt_qsort_instance_343
	addl	%eax, %esi
	leal	16(%rsi), %eax
	cmpl	$32, %eax
	jbe	.Lrt_qsort_instance_400
.Lrt_qsort_instance_343:
	cmpq	%r14, %r12
	je	.Lrt_qsort_instance_344
	subq	%r14, %r12
	cmpq	$511, %r12
	ja	.Lrt_qsort_instance_401
	cmpq	$15, %r12
	jbe	.Lrt_qsort_instance_347
	movq	%r12, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_instance_349
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_348:
	movdqu	(%r14,%rax), %xmm5
	movups	%xmm5, (%rbx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_348
.Lrt_qsort_instance_349:
	movdqu	-16(%r14,%r12), %xmm7
	movups	%xmm7, -16(%rbx,%r12)
.Lrt_qsort_instance_346:
	addq	%r12, %rbx
.Lrt_qsort_instance_344:
	movq	(%rcx), %rsi
	subq	%rsi, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_instance_402
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_instance_351
	movq	%rbx, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_instance_353
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_352:
	movdqu	(%rsi,%rax), %xmm4
	movups	%xmm4, 0(%r13,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_352
.Lrt_qsort_instance_353:
	movdqu	-16(%rsi,%rbx), %xmm6
	movups	%xmm6, -16(%r13,%rbx)
.Lrt_qsort_instance_324:
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
.Lrt_qsort_instance_328:
	.cfi_restore_state
	movl	$rt_qsort_stores_nothing, %edx
	testl	%edx, %edx
	jne	.Lrt_qsort_instance_356
	movq	16(%rsp), %r13
	cmpq	%r12, %r13
	je	.Lrt_qsort_instance_360
	movq	8(%rsp), %rdi
	cmpq	%rdi, %r12
	je	.Lrt_qsort_instance_360
	leaq	-16(%rbp), %r9
	movq	%r12, %r15
.Lrt_qsort_instance_355:
	movq	%r13, 24(%rsp)
	movq	%r13, %r14
	movq	%r12, %r13
	movq	%rbp, %r12
	movq	%rcx, 32(%rsp)
	movq	%r9, %rbp
	movq	%r8, 40(%rsp)
	jmp	.Lrt_qsort_instance_339
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_403:
	movdqu	(%r15), %xmm1
	movdqu	(%r15,%rbp), %xmm0
	addq	%r12, %r15
	movups	%xmm1, (%rbx)
	movups	%xmm0, (%rbx,%rbp)
	addq	%r12, %rbx
	cmpq	%r14, %r13
	je	.Lrt_qsort_instance_394
.Lrt_qsort_instance_404:
	cmpq	%r15, 8(%rsp)
	je	.Lrt_qsort_instance_394
.Lrt_qsort_instance_339:
	movq	%r14, %rdi
	movq	%r15, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jg	.Lrt_qsort_instance_403
	movdqu	(%r14), %xmm1
	movdqu	(%r14,%rbp), %xmm0
	addq	%r12, %r14
	movups	%xmm1, (%rbx)
	movups	%xmm0, (%rbx,%rbp)
	addq	%r12, %rbx
	cmpq	%r14, %r13
	jne	.Lrt_qsort_instance_404
.Lrt_qsort_instance_394:
	movq	32(%rsp), %rcx
	movq	%r13, %r12
	movq	40(%rsp), %r8
	movq	24(%rsp), %r13
	movl	28(%rcx), %edi
	movl	24(%rcx), %eax
	movl	%edi, %esi
	cmpq	%r15, %r12
	jne	.Lrt_qsort_instance_405
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_354:
	negl	%edi
	movl	%edi, %esi
	jmp	.Lrt_qsort_instance_341
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_399:
	movq	16(%rsp), %rsi
	movq	%rdx, 24(%rsp)
	movq	%r12, %rdx
	movq	%rdi, 8(%rsp)
	call	rt_qsort_instance_quads
	movq	24(%rsp), %r8
	movq	8(%rsp), %rcx
	jmp	.Lrt_qsort_instance_327
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_402:
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
.Lrt_qsort_instance_398:
	.cfi_restore_state
	movq	8(%rdi), %rbx
	movq	%rsi, %r15
	movq	%rsi, %rdi
	leaq	(%rsi,%rbx), %rbp
	movq	%rbp, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	setg	%al
	movzbl	%al, %eax
	negq	%rax
	andq	%rbx, %rax
	leaq	(%r15,%rax), %rdx
	movdqu	-16(%rdx,%rbx), %xmm2
	movdqu	(%rdx), %xmm3
	movq	%rbp, %rdx
	subq	%rax, %rdx
	movdqu	-16(%rdx,%rbx), %xmm0
	movdqu	(%rdx), %xmm1
	movups	%xmm3, (%r15)
	movups	%xmm2, -16(%r15,%rbx)
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
.Lrt_qsort_instance_400:
	.cfi_restore_state
	movl	%esi, 24(%rcx)
	jmp	.Lrt_qsort_instance_343
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_356:
	movq	%rbx, %r15
	movq	16(%rsp), %r13
	movq	%rcx, %r14
	movq	%r8, %rbx
	jmp	.Lrt_qsort_instance_332
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_336:
	addq	%rbp, %r13
	cmpq	%r13, %r12
	je	.Lrt_qsort_instance_406
.Lrt_qsort_instance_332:
	movq	%r13, %rdi
	movq	%r12, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_336
	movdqu	(%r12), %xmm2
	movq	%rbx, %r8
	movq	%r15, %rbx
	movq	%r14, %rcx
	movdqu	-16(%r12,%rbp), %xmm0
	leaq	-16(%rbp), %r9
	addq	%rbp, %rbx
	movups	%xmm2, (%r15)
	movups	%xmm0, -16(%r15,%rbp)
	leaq	(%r12,%rbp), %r15
	cmpq	%r13, %r12
	je	.Lrt_qsort_instance_357
	cmpq	%r15, 8(%rsp)
	jne	.Lrt_qsort_instance_355
.Lrt_qsort_instance_357:
	movq	%r13, %r14
	jmp	.Lrt_qsort_instance_331
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_401:
	movq	%r12, %rdx
	movq	%r14, %rsi
	movq	%rbx, %rdi
	movq	%rcx, 8(%rsp)
	call	memcpy@PLT
	movq	8(%rsp), %rcx
	jmp	.Lrt_qsort_instance_346
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_406:
	movl	24(%r14), %eax
	movl	28(%r14), %edx
	cmpq	$7, %rbx
	jbe	.Lrt_qsort_instance_324
	subl	%edx, %eax
	leal	16(%rax), %edx
	cmpl	$32, %edx
	ja	.Lrt_qsort_instance_324
	movl	%eax, 24(%r14)
	jmp	.Lrt_qsort_instance_324
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_351:
	testq	%rbx, %rbx
	je	.Lrt_qsort_instance_324
	movq	(%rsi), %rdx
	movq	-8(%rsi,%rbx), %rax
	movq	%rdx, 0(%r13)
	movq	%rax, -8(%r13,%rbx)
	jmp	.Lrt_qsort_instance_324
.Lrt_qsort_instance_347:
	movq	(%r14), %rdx
	movq	-8(%r14,%r12), %rax
	movq	%rdx, (%rbx)
	movq	%rax, -8(%rbx,%r12)
	jmp	.Lrt_qsort_instance_346
.Lrt_qsort_instance_360:
	movq	16(%rsp), %r13
	movl	28(%rcx), %edi
	movq	%r13, %r14
	jmp	.Lrt_qsort_instance_354
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
	je	.Lrt_qsort_instance_458
	movq	%rdx, %r13
	movq	%rdx, %r12
	shrq	%r13
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_459
.Lrt_qsort_instance_410:
	movq	8(%rsp), %r14
	leaq	(%rbx,%r13,8), %r15
	movq	%r12, %rdx
	leaq	(%rbx,%r12,8), %rbp
	subq	%r13, %rdx
	movq	%r15, %rsi
	movq	%r14, %rdi
	call	rt_qsort_instance_pointers
	movq	(%r14), %r12
	movq	%r15, %r14
	movl	$rt_qsort_stores_nothing, %eax
	testl	%eax, %eax
	jne	.Lrt_qsort_instance_411
.Lrt_qsort_instance_412:
	cmpq	%rbx, %r15
	je	.Lrt_qsort_instance_432
	movq	%rbx, %r13
	cmpq	%r14, %rbp
	jne	.Lrt_qsort_instance_416
	jmp	.Lrt_qsort_instance_432
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_460:
	movq	(%r14), %rax
	addq	$8, %r12
	addq	$8, %r14
	movq	%rax, -8(%r12)
	cmpq	%r13, %r15
	je	.Lrt_qsort_instance_420
.Lrt_qsort_instance_461:
	cmpq	%r14, %rbp
	je	.Lrt_qsort_instance_418
.Lrt_qsort_instance_416:
	movq	0(%r13), %rdi
	movq	(%r14), %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jg	.Lrt_qsort_instance_460
	movq	0(%r13), %rax
	addq	$8, %r13
	addq	$8, %r12
	movq	%rax, -8(%r12)
	cmpq	%r13, %r15
	jne	.Lrt_qsort_instance_461
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_420:
	movq	8(%rsp), %rax
	movq	(%rax), %rsi
	subq	%rsi, %r12
	cmpq	$511, %r12
	ja	.Lrt_qsort_instance_462
	cmpq	$15, %r12
	jbe	.Lrt_qsort_instance_427
	movq	%r12, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_428
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_429:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, (%rbx,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_429
.Lrt_qsort_instance_428:
	movdqu	-16(%rsi,%r12), %xmm3
	movups	%xmm3, -16(%rbx,%r12)
.Lrt_qsort_instance_407:
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
.Lrt_qsort_instance_413:
	.cfi_restore_state
	addq	$8, %rbx
	cmpq	%rbx, %r15
	je	.Lrt_qsort_instance_407
.Lrt_qsort_instance_411:
	movq	(%rbx), %rdi
	movq	(%r15), %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	jle	.Lrt_qsort_instance_413
	movq	(%r15), %rax
	leaq	8(%r15), %r14
	addq	$8, %r12
	movq	%rax, -8(%r12)
	jmp	.Lrt_qsort_instance_412
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_432:
	movq	%rbx, %r13
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_418:
	cmpq	%r13, %r15
	je	.Lrt_qsort_instance_420
	subq	%r13, %r15
	cmpq	$511, %r15
	ja	.Lrt_qsort_instance_463
	cmpq	$15, %r15
	jbe	.Lrt_qsort_instance_423
	movq	%r15, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_424
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_425:
	movdqu	0(%r13,%rax), %xmm2
	movups	%xmm2, (%r12,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_425
.Lrt_qsort_instance_424:
	movdqu	-16(%r13,%r15), %xmm4
	movups	%xmm4, -16(%r12,%r15)
.Lrt_qsort_instance_422:
	addq	%r15, %r12
	jmp	.Lrt_qsort_instance_420
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_459:
	movq	8(%rsp), %rdi
	movq	%r13, %rdx
	call	rt_qsort_instance_pointers
	jmp	.Lrt_qsort_instance_410
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_458:
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
.Lrt_qsort_instance_462:
	.cfi_restore_state
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r12, %rdx
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
.Lrt_qsort_instance_463:
	.cfi_restore_state
	movq	%r15, %rdx
	movq	%r13, %rsi
	movq	%r12, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_instance_422
.Lrt_qsort_instance_427:
	testq	%r12, %r12
	je	.Lrt_qsort_instance_407
	movq	(%rsi), %rdx
	movq	-8(%rsi,%r12), %rax
	movq	%rdx, (%rbx)
	movq	%rax, -8(%rbx,%r12)
	jmp	.Lrt_qsort_instance_407
.Lrt_qsort_instance_423:
	movq	0(%r13), %rdx
	movq	-8(%r13,%r15), %rax
	movq	%rdx, (%r12)
	movq	%rax, -8(%r12,%r15)
	jmp	.Lrt_qsort_instance_422
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
	je	.Lrt_qsort_instance_523
.Lrt_qsort_instance_465:
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
.Lrt_qsort_instance_523:
	.cfi_restore_state
	movq	%rsi, %rdx
	orq	%rbx, %rdx
	shrq	$31, %rdx
	jne	.Lrt_qsort_instance_465
	testq	%rbx, %rbx
	je	.Lrt_qsort_instance_465
	cmpq	$7, %rbx
	ja	.Lrt_qsort_instance_469
	cmpq	$4, %rbx
	je	.Lrt_qsort_instance_469
	cmpq	$1, %rbx
	jne	.Lrt_qsort_instance_465
	cmpq	$1, %rsi
	jbe	.Lrt_qsort_instance_464
	leaq	80(%rsp), %rax
	movq	%rcx, 64(%rsp)
	movq	%rsi, %r13
	movq	%rax, 48(%rsp)
	movq	$1, 56(%rsp)
	movl	$rt_qsort_step, %eax
	movl	$0, 72(%rsp)
	movl	%eax, 76(%rsp)
	cmpq	$1023, %rsi
	ja	.Lrt_qsort_instance_477
	movq	$0, 40(%rsp)
.Lrt_qsort_instance_501:
	leaq	48(%rsp), %rdi
	movq	%r14, %rdx
	movq	%r15, %rsi
	call	rt_qsort_instance_bytes
	jmp	.Lrt_qsort_instance_487
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_469:
	cmpq	$1, %r14
	jbe	.Lrt_qsort_instance_464
	movq	%r14, %r13
	cmpq	$32, %rbx
	jbe	.Lrt_qsort_instance_476
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
	jbe	.Lrt_qsort_instance_524
.Lrt_qsort_instance_477:
	cmpq	$262143, %r13
	ja	.Lrt_qsort_instance_482
.Lrt_qsort_instance_485:
	movq	%rcx, 8(%rsp)
	call	__errno_location@PLT
	movq	%r13, %rdi
	movl	(%rax), %ebp
	movq	%rax, %r12
	call	malloc@PLT
	movq	8(%rsp), %rcx
	testq	%rax, %rax
	movq	%rax, 40(%rsp)
	je	.Lrt_qsort_instance_525
	movq	40(%rsp), %rax
	movq	%rax, 48(%rsp)
	cmpq	$4, %rbx
	je	.Lrt_qsort_instance_479
	cmpq	$8, %rbx
	je	.Lrt_qsort_instance_480
	cmpq	$1, %rbx
	je	.Lrt_qsort_instance_501
.Lrt_qsort_instance_481:
	cmpq	$16, %rbx
	ja	.Lrt_qsort_instance_490
	leaq	48(%rsp), %rdi
	movq	%r14, %rdx
	movq	%r15, %rsi
	call	rt_qsort_instance_pairs
.Lrt_qsort_instance_487:
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
.Lrt_qsort_instance_524:
	.cfi_restore_state
	movq	$0, 40(%rsp)
	leaq	0(,%r14,8), %rdx
	addq	%rdx, %r12
.Lrt_qsort_instance_492:
	leaq	(%rdx,%r12), %rsi
	movq	%r15, 8(%rsp)
	movq	%r12, %rax
	movq	%r15, %rdx
	movq	%rsi, 24(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_495:
	movq	%rdx, (%rax)
	addq	%rbx, %rdx
	addq	$8, %rax
	cmpq	%rax, 24(%rsp)
	jne	.Lrt_qsort_instance_495
	leaq	48(%rsp), %rdi
	movq	%r14, %rdx
	movq	%r12, %rsi
	call	rt_qsort_instance_pointers
	movq	$0, 16(%rsp)
	jmp	.Lrt_qsort_instance_500
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_498:
	addq	$1, 16(%rsp)
	movq	16(%rsp), %rax
	addq	%rbx, 8(%rsp)
	cmpq	%rax, %r14
	je	.Lrt_qsort_instance_487
.Lrt_qsort_instance_500:
	movq	16(%rsp), %rbp
	movq	8(%rsp), %r13
	movq	(%r12,%rbp,8), %r10
	cmpq	%r10, %r13
	movq	%r10, 32(%rsp)
	je	.Lrt_qsort_instance_498
	movq	24(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%r13, %rsi
	call	memcpy@PLT
	movq	32(%rsp), %r10
	movq	%r13, %rdi
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_499:
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
	jne	.Lrt_qsort_instance_499
	movq	24(%rsp), %rsi
	movq	%rbx, %rdx
	movq	%r11, 32(%rsp)
	call	memcpy@PLT
	movq	32(%rsp), %r11
	movq	%r13, (%r11)
	jmp	.Lrt_qsort_instance_498
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_479:
	leaq	48(%rsp), %rdi
	movq	%r14, %rdx
	movq	%r15, %rsi
	call	rt_qsort_instance_words
	jmp	.Lrt_qsort_instance_487
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_464:
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
.Lrt_qsort_instance_476:
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
	ja	.Lrt_qsort_instance_477
	movq	$0, 40(%rsp)
	cmpq	$4, %rbx
	je	.Lrt_qsort_instance_479
	cmpq	$8, %rbx
	jne	.Lrt_qsort_instance_481
.Lrt_qsort_instance_480:
	leaq	48(%rsp), %rdi
	movq	%r14, %rdx
	movq	%r15, %rsi
	call	rt_qsort_instance_longs
	jmp	.Lrt_qsort_instance_487
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_490:
	cmpq	$32, %rbx
	ja	.Lrt_qsort_instance_526
	leaq	48(%rsp), %rdi
	movq	%r14, %rdx
	movq	%r15, %rsi
	call	rt_qsort_instance_quads
	jmp	.Lrt_qsort_instance_487
.Lrt_qsort_instance_482:
	movl	$85, %edi
	movq	%rcx, 8(%rsp)
	call	sysconf@PLT
	movq	8(%rsp), %rcx
	cmpq	$-1, %rax
	movq	%rax, %rbp
	je	.Lrt_qsort_instance_485
	movl	$30, %edi
	shrq	$2, %rbp
	call	sysconf@PLT
	xorl	%edx, %edx
	movq	8(%rsp), %rcx
	movq	%rax, %rsi
	movq	%r13, %rax
	divq	%rsi
	cmpq	%rax, %rbp
	jb	.Lrt_qsort_instance_465
	jmp	.Lrt_qsort_instance_485
.Lrt_qsort_instance_526:
	movq	48(%rsp), %r12
	leaq	0(,%r14,8), %rdx
	addq	%rdx, %r12
	testq	%r14, %r14
	jne	.Lrt_qsort_instance_492
	leaq	48(%rsp), %rdi
	xorl	%edx, %edx
	movq	%r12, %rsi
	call	rt_qsort_instance_pointers
	jmp	.Lrt_qsort_instance_487
.Lrt_qsort_instance_525:
	movl	%ebp, (%r12)
	jmp	.Lrt_qsort_instance_465
	.cfi_endproc
	.size	rt_qsort_instance, .-rt_qsort_instance
	.section	.note.GNU-stack,"",@progbits
