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
	movq	%rdi, 8(%rsp)
	cmpq	$2, %rdx
	je	.Lrt_qsort_instance_41
	movq	%rdx, %rbx
	movq	%rdx, %rbp
	shrq	%rbx
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_42
.Lrt_qsort_instance_4:
	movq	%rbp, %rdx
	leaq	(%r12,%rbx), %r13
	addq	%r12, %rbp
	movq	%r12, %r14
	subq	%rbx, %rdx
	movq	8(%rsp), %rbx
	movq	%r13, %rsi
	movq	%rbx, %rdi
	call	rt_qsort_instance_bytes
	movq	(%rbx), %r15
	movq	%r13, %rbx
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_5:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	call	rt_qsort_comparator
	xorl	%edx, %edx
	testl	%eax, %eax
	movq	%rbx, %rcx
	setg	%dl
	subq	%r14, %rcx
	addq	$1, %r15
	movq	%rdx, %rax
	xorq	$1, %rdx
	negq	%rax
	andq	%rax, %rcx
	andl	$1, %eax
	movzbl	(%r14,%rcx), %ecx
	addq	%rdx, %r14
	addq	%rax, %rbx
	movb	%cl, -1(%r15)
	cmpq	%r14, %r13
	je	.Lrt_qsort_instance_7
	cmpq	%rbx, %rbp
	jne	.Lrt_qsort_instance_5
	cmpq	%r14, %r13
	je	.Lrt_qsort_instance_7
	movq	%r13, %rbx
	subq	%r14, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_instance_43
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_instance_19
	movq	%rbx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_11
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_12:
	movdqu	(%r14,%rax), %xmm1
	movups	%xmm1, (%r15,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_12
.Lrt_qsort_instance_11:
	movdqu	-16(%r14,%rbx), %xmm3
	movups	%xmm3, -16(%r15,%rbx)
.Lrt_qsort_instance_9:
	addq	%rbx, %r15
.Lrt_qsort_instance_7:
	movq	8(%rsp), %rax
	movq	(%rax), %rsi
	subq	%rsi, %r15
	cmpq	$511, %r15
	ja	.Lrt_qsort_instance_44
	cmpq	$15, %r15
	jbe	.Lrt_qsort_instance_45
	movq	%r15, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_17
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_18:
	movdqu	(%rsi,%rax), %xmm0
	movups	%xmm0, (%r12,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_18
.Lrt_qsort_instance_17:
	movdqu	-16(%rsi,%r15), %xmm2
	movups	%xmm2, -16(%r12,%r15)
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
.Lrt_qsort_instance_44:
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
.Lrt_qsort_instance_42:
	.cfi_restore_state
	movq	8(%rsp), %rdi
	movq	%rbx, %rdx
	call	rt_qsort_instance_bytes
	jmp	.Lrt_qsort_instance_4
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_41:
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
.Lrt_qsort_instance_45:
	.cfi_restore_state
	xorl	%eax, %eax
	testq	%r15, %r15
	je	.Lrt_qsort_instance_1
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_15:
	movzbl	(%rsi,%rax), %edx
	movb	%dl, (%r12,%rax)
	addq	$1, %rax
	cmpq	%rax, %r15
	jne	.Lrt_qsort_instance_15
	jmp	.Lrt_qsort_instance_1
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_43:
	movq	%rbx, %rdx
	movq	%r14, %rsi
	movq	%r15, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_instance_9
.Lrt_qsort_instance_19:
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_10:
	movzbl	(%r14,%rax), %edx
	movb	%dl, (%r15,%rax)
	addq	$1, %rax
	cmpq	%rax, %rbx
	jne	.Lrt_qsort_instance_10
	jmp	.Lrt_qsort_instance_9
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
	movq	%rsi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	movq	%rdi, 8(%rsp)
	cmpq	$2, %rdx
	je	.Lrt_qsort_instance_86
	movq	%rdx, %r12
	movq	%rdx, %rbx
	shrq	%r12
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_87
.Lrt_qsort_instance_49:
	movq	8(%rsp), %r15
	leaq	0(%rbp,%r12,4), %r13
	movq	%rbx, %rdx
	movq	%rbp, %r14
	subq	%r12, %rdx
	movq	%r13, %rsi
	leaq	0(%rbp,%rbx,4), %r12
	movq	%r13, %rbx
	movq	%r15, %rdi
	call	rt_qsort_instance_words
	movq	(%r15), %r15
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_50:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	movq	%rbx, %rcx
	setg	%al
	subq	%r14, %rcx
	addq	$4, %r15
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
	movl	%ecx, -4(%r15)
	cmpq	%r14, %r13
	je	.Lrt_qsort_instance_52
	cmpq	%rbx, %r12
	jne	.Lrt_qsort_instance_50
	cmpq	%r14, %r13
	je	.Lrt_qsort_instance_52
	movq	%r13, %rbx
	subq	%r14, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_instance_88
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_instance_64
	movq	%rbx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_56
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_57:
	movdqu	(%r14,%rax), %xmm2
	movups	%xmm2, (%r15,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_57
.Lrt_qsort_instance_56:
	movdqu	-16(%r14,%rbx), %xmm4
	movups	%xmm4, -16(%r15,%rbx)
.Lrt_qsort_instance_54:
	addq	%rbx, %r15
.Lrt_qsort_instance_52:
	movq	8(%rsp), %rax
	movq	(%rax), %rsi
	subq	%rsi, %r15
	cmpq	$511, %r15
	ja	.Lrt_qsort_instance_89
	cmpq	$15, %r15
	jbe	.Lrt_qsort_instance_90
	movq	%r15, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_62
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_63:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, 0(%rbp,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_63
.Lrt_qsort_instance_62:
	movdqu	-16(%rsi,%r15), %xmm3
	movups	%xmm3, -16(%rbp,%r15)
.Lrt_qsort_instance_46:
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
.Lrt_qsort_instance_89:
	.cfi_restore_state
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r15, %rdx
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
	jmp	memcpy@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_87:
	.cfi_restore_state
	movq	8(%rsp), %rdi
	movq	%r12, %rdx
	call	rt_qsort_instance_words
	jmp	.Lrt_qsort_instance_49
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_86:
	leaq	4(%rsi), %rbx
	movq	%rsi, %rdi
	movq	%rbx, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	setg	%al
	movzbl	%al, %eax
	salq	$2, %rax
	subq	%rax, %rbx
	movd	0(%rbp,%rax), %xmm0
	movl	(%rbx), %edx
	movd	%edx, %xmm5
	punpckldq	%xmm5, %xmm0
	movq	%xmm0, 0(%rbp)
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
.Lrt_qsort_instance_90:
	.cfi_restore_state
	xorl	%eax, %eax
	testq	%r15, %r15
	je	.Lrt_qsort_instance_46
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_60:
	movl	(%rsi,%rax), %edx
	movl	%edx, 0(%rbp,%rax)
	addq	$4, %rax
	cmpq	%r15, %rax
	jnb	.Lrt_qsort_instance_46
	movl	(%rsi,%rax), %edx
	movl	%edx, 0(%rbp,%rax)
	addq	$4, %rax
	cmpq	%r15, %rax
	jb	.Lrt_qsort_instance_60
	jmp	.Lrt_qsort_instance_46
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_88:
	movq	%rbx, %rdx
	movq	%r14, %rsi
	movq	%r15, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_instance_54
.Lrt_qsort_instance_64:
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_55:
	movl	(%r14,%rax), %edx
	movl	%edx, (%r15,%rax)
	addq	$4, %rax
	cmpq	%rbx, %rax
	jb	.Lrt_qsort_instance_55
	jmp	.Lrt_qsort_instance_54
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
	movq	%rsi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	movq	%rdi, 8(%rsp)
	cmpq	$2, %rdx
	je	.Lrt_qsort_instance_125
	movq	%rdx, %r12
	movq	%rdx, %rbx
	shrq	%r12
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_126
.Lrt_qsort_instance_94:
	movq	8(%rsp), %r15
	leaq	0(%rbp,%r12,8), %r13
	movq	%rbx, %rdx
	movq	%rbp, %r14
	subq	%r12, %rdx
	movq	%r13, %rsi
	leaq	0(%rbp,%rbx,8), %r12
	movq	%r13, %rbx
	movq	%r15, %rdi
	call	rt_qsort_instance_longs
	movq	(%r15), %r15
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_95:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	movq	%rbx, %rcx
	movq	%r15, %rsi
	setg	%al
	subq	%r14, %rcx
	addq	$8, %r15
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
	movq	%rcx, -8(%r15)
	cmpq	%r14, %r13
	je	.Lrt_qsort_instance_97
	cmpq	%rbx, %r12
	jne	.Lrt_qsort_instance_95
	cmpq	%r14, %r13
	je	.Lrt_qsort_instance_97
	movq	%r13, %rbx
	subq	%r14, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_instance_127
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_instance_100
	movq	%rbx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_101
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_102:
	movdqu	(%r14,%rax), %xmm2
	movups	%xmm2, (%r15,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_102
.Lrt_qsort_instance_101:
	movdqu	-16(%r14,%rbx), %xmm4
	movups	%xmm4, -16(%r15,%rbx)
.Lrt_qsort_instance_99:
	addq	%rbx, %r15
.Lrt_qsort_instance_97:
	movq	8(%rsp), %rax
	movq	(%rax), %rsi
	subq	%rsi, %r15
	cmpq	$511, %r15
	ja	.Lrt_qsort_instance_128
	cmpq	$15, %r15
	jbe	.Lrt_qsort_instance_104
	movq	%r15, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_105
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_106:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, 0(%rbp,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_106
.Lrt_qsort_instance_105:
	movdqu	-16(%rsi,%r15), %xmm3
	movups	%xmm3, -16(%rbp,%r15)
.Lrt_qsort_instance_91:
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
.Lrt_qsort_instance_128:
	.cfi_restore_state
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r15, %rdx
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
	jmp	memcpy@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_126:
	.cfi_restore_state
	movq	8(%rsp), %rdi
	movq	%r12, %rdx
	call	rt_qsort_instance_longs
	jmp	.Lrt_qsort_instance_94
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_125:
	leaq	8(%rsi), %rbx
	movq	%rsi, %rdi
	movq	%rbx, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	setg	%al
	movzbl	%al, %eax
	salq	$3, %rax
	movq	0(%rbp,%rax), %xmm0
	subq	%rax, %rbx
	movhps	(%rbx), %xmm0
	movups	%xmm0, 0(%rbp)
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
.Lrt_qsort_instance_104:
	.cfi_restore_state
	testq	%r15, %r15
	je	.Lrt_qsort_instance_91
	movq	(%rsi), %rdx
	movq	-8(%rsi,%r15), %rax
	movq	%rdx, 0(%rbp)
	movq	%rax, -8(%rbp,%r15)
	jmp	.Lrt_qsort_instance_91
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_127:
	movq	%rbx, %rdx
	movq	%r14, %rsi
	movq	%r15, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_instance_99
.Lrt_qsort_instance_100:
	movq	(%r14), %rdx
	movq	-8(%r14,%rbx), %rax
	movq	%rdx, (%r15)
	movq	%rax, (%rsi,%rbx)
	jmp	.Lrt_qsort_instance_99
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
	je	.Lrt_qsort_instance_163
	movq	%rdx, %rbx
	movq	%rdx, %rbp
	shrq	%rbx
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_164
.Lrt_qsort_instance_132:
	movq	8(%rcx), %rsi
	movq	%rbp, %rdx
	movq	%rcx, %rdi
	movq	%rcx, 8(%rsp)
	subq	%rbx, %rdx
	movq	%r12, %r15
	imulq	%rbx, %rsi
	addq	%r12, %rsi
	call	rt_qsort_instance_pairs
	movq	8(%rsp), %rcx
	movq	%r12, 24(%rsp)
	movq	8(%rcx), %r13
	movq	(%rcx), %r14
	movq	%rcx, 16(%rsp)
	imulq	%r13, %rbx
	leaq	-8(%r13), %rax
	imulq	%r13, %rbp
	movq	%rax, 8(%rsp)
	leaq	(%r12,%rbx), %r9
	addq	%r12, %rbp
	movq	%r9, %rbx
	movq	%rbp, %r12
	movq	%r9, %rbp
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_133:
	movq	%r15, %rdi
	movq	%rbx, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	movq	%rbx, %rdx
	movq	8(%rsp), %rdi
	setg	%al
	subq	%r15, %rdx
	movzbl	%al, %eax
	movq	%rax, %rcx
	subq	$1, %rax
	negq	%rcx
	andq	%r13, %rax
	andq	%rcx, %rdx
	andq	%r13, %rcx
	addq	%r15, %rdx
	addq	%rax, %r15
	addq	%rcx, %rbx
	movq	(%rdx), %rsi
	movq	(%rdx,%rdi), %rdx
	movq	%rsi, (%r14)
	movq	%rdx, -8(%r14,%r13)
	addq	%r13, %r14
	cmpq	%r15, %rbp
	je	.Lrt_qsort_instance_159
	cmpq	%rbx, %r12
	jne	.Lrt_qsort_instance_133
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r12
	cmpq	%r15, %rbp
	je	.Lrt_qsort_instance_135
	movq	%rbp, %rbx
	subq	%r15, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_instance_165
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_instance_138
	movq	%rbx, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_instance_140
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_139:
	movdqu	(%r15,%rax), %xmm2
	movups	%xmm2, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_139
.Lrt_qsort_instance_140:
	movdqu	-16(%r15,%rbx), %xmm4
	movups	%xmm4, -16(%r14,%rbx)
.Lrt_qsort_instance_137:
	addq	%rbx, %r14
.Lrt_qsort_instance_135:
	movq	(%rcx), %rsi
	subq	%rsi, %r14
	cmpq	$511, %r14
	ja	.Lrt_qsort_instance_166
.Lrt_qsort_instance_141:
	cmpq	$15, %r14
	jbe	.Lrt_qsort_instance_142
	movq	%r14, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_instance_144
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_143:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, (%r12,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_143
.Lrt_qsort_instance_144:
	movdqu	-16(%rsi,%r14), %xmm3
	movups	%xmm3, -16(%r12,%r14)
.Lrt_qsort_instance_129:
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
.Lrt_qsort_instance_159:
	.cfi_restore_state
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r12
	movq	(%rcx), %rsi
	subq	%rsi, %r14
	cmpq	$511, %r14
	jbe	.Lrt_qsort_instance_141
.Lrt_qsort_instance_166:
	addq	$40, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r14, %rdx
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
.Lrt_qsort_instance_164:
	.cfi_restore_state
	movq	%rbx, %rdx
	movq	%rdi, 8(%rsp)
	call	rt_qsort_instance_pairs
	movq	8(%rsp), %rcx
	jmp	.Lrt_qsort_instance_132
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_163:
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
.Lrt_qsort_instance_165:
	.cfi_restore_state
	movq	%rbx, %rdx
	movq	%r15, %rsi
	movq	%r14, %rdi
	movq	%rcx, 8(%rsp)
	call	memcpy@PLT
	movq	8(%rsp), %rcx
	jmp	.Lrt_qsort_instance_137
.Lrt_qsort_instance_142:
	testq	%r14, %r14
	je	.Lrt_qsort_instance_129
	movq	(%rsi), %rdx
	movq	-8(%rsi,%r14), %rax
	movq	%rdx, (%r12)
	movq	%rax, -8(%r12,%r14)
	jmp	.Lrt_qsort_instance_129
.Lrt_qsort_instance_138:
	movq	(%r15), %rdx
	movq	-8(%r15,%rbx), %rax
	movq	%rdx, (%r14)
	movq	%rax, -8(%r14,%rbx)
	jmp	.Lrt_qsort_instance_137
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
	je	.Lrt_qsort_instance_201
	movq	%rdx, %rbx
	movq	%rdx, %rbp
	shrq	%rbx
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_202
.Lrt_qsort_instance_170:
	movq	8(%rcx), %rsi
	movq	%rbp, %rdx
	movq	%rcx, %rdi
	movq	%rcx, 8(%rsp)
	subq	%rbx, %rdx
	movq	%r12, %r15
	imulq	%rbx, %rsi
	addq	%r12, %rsi
	call	rt_qsort_instance_quads
	movq	8(%rsp), %rcx
	movq	%r12, 24(%rsp)
	movq	8(%rcx), %r13
	movq	(%rcx), %r14
	movq	%rcx, 16(%rsp)
	imulq	%r13, %rbx
	leaq	-16(%r13), %rax
	imulq	%r13, %rbp
	movq	%rax, 8(%rsp)
	leaq	(%r12,%rbx), %r9
	addq	%r12, %rbp
	movq	%r9, %rbx
	movq	%rbp, %r12
	movq	%r9, %rbp
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_171:
	movq	%r15, %rdi
	movq	%rbx, %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	movq	%rbx, %rdx
	movq	8(%rsp), %rdi
	setg	%al
	subq	%r15, %rdx
	movzbl	%al, %eax
	movq	%rax, %rcx
	subq	$1, %rax
	negq	%rcx
	andq	%r13, %rax
	andq	%rcx, %rdx
	andq	%r13, %rcx
	addq	%r15, %rdx
	addq	%rax, %r15
	addq	%rcx, %rbx
	movdqu	(%rdx), %xmm1
	movdqu	(%rdx,%rdi), %xmm0
	movups	%xmm1, (%r14)
	movups	%xmm0, -16(%r14,%r13)
	addq	%r13, %r14
	cmpq	%r15, %rbp
	je	.Lrt_qsort_instance_197
	cmpq	%rbx, %r12
	jne	.Lrt_qsort_instance_171
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r12
	cmpq	%r15, %rbp
	je	.Lrt_qsort_instance_173
	movq	%rbp, %rbx
	subq	%r15, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_instance_203
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_instance_176
	movq	%rbx, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_instance_178
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_177:
	movdqu	(%r15,%rax), %xmm5
	movups	%xmm5, (%r14,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_177
.Lrt_qsort_instance_178:
	movdqu	-16(%r15,%rbx), %xmm7
	movups	%xmm7, -16(%r14,%rbx)
.Lrt_qsort_instance_175:
	addq	%rbx, %r14
.Lrt_qsort_instance_173:
	movq	(%rcx), %rsi
	subq	%rsi, %r14
	cmpq	$511, %r14
	ja	.Lrt_qsort_instance_204
.Lrt_qsort_instance_179:
	cmpq	$15, %r14
	jbe	.Lrt_qsort_instance_180
	movq	%r14, %rdx
	xorl	%eax, %eax
	subq	$16, %rdx
	je	.Lrt_qsort_instance_182
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_181:
	movdqu	(%rsi,%rax), %xmm4
	movups	%xmm4, (%r12,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_181
.Lrt_qsort_instance_182:
	movdqu	-16(%rsi,%r14), %xmm6
	movups	%xmm6, -16(%r12,%r14)
.Lrt_qsort_instance_167:
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
.Lrt_qsort_instance_197:
	.cfi_restore_state
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r12
	movq	(%rcx), %rsi
	subq	%rsi, %r14
	cmpq	$511, %r14
	jbe	.Lrt_qsort_instance_179
.Lrt_qsort_instance_204:
	addq	$40, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r14, %rdx
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
.Lrt_qsort_instance_202:
	.cfi_restore_state
	movq	%rbx, %rdx
	movq	%rdi, 8(%rsp)
	call	rt_qsort_instance_quads
	movq	8(%rsp), %rcx
	jmp	.Lrt_qsort_instance_170
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_201:
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
.Lrt_qsort_instance_203:
	.cfi_restore_state
	movq	%rbx, %rdx
	movq	%r15, %rsi
	movq	%r14, %rdi
	movq	%rcx, 8(%rsp)
	call	memcpy@PLT
	movq	8(%rsp), %rcx
	jmp	.Lrt_qsort_instance_175
.Lrt_qsort_instance_180:
	testq	%r14, %r14
	je	.Lrt_qsort_instance_167
	movq	(%rsi), %rdx
	movq	-8(%rsi,%r14), %rax
	movq	%rdx, (%r12)
	movq	%rax, -8(%r12,%r14)
	jmp	.Lrt_qsort_instance_167
.Lrt_qsort_instance_176:
	movq	(%r15), %rdx
	movq	-8(%r15,%rbx), %rax
	movq	%rdx, (%r14)
	movq	%rax, -8(%r14,%rbx)
	jmp	.Lrt_qsort_instance_175
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
	movq	%rsi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	movq	%rdi, 8(%rsp)
	cmpq	$2, %rdx
	je	.Lrt_qsort_instance_239
	movq	%rdx, %r12
	movq	%rdx, %rbx
	shrq	%r12
	cmpq	$3, %rdx
	ja	.Lrt_qsort_instance_240
.Lrt_qsort_instance_208:
	movq	8(%rsp), %r15
	leaq	0(%rbp,%r12,8), %r13
	movq	%rbx, %rdx
	movq	%rbp, %r14
	subq	%r12, %rdx
	movq	%r13, %rsi
	leaq	0(%rbp,%rbx,8), %r12
	movq	%r13, %rbx
	movq	%r15, %rdi
	call	rt_qsort_instance_pointers
	movq	(%r15), %r15
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_209:
	movq	(%r14), %rdi
	movq	(%rbx), %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	movq	%rbx, %rcx
	movq	%r15, %rsi
	setg	%al
	subq	%r14, %rcx
	addq	$8, %r15
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
	movq	%rcx, -8(%r15)
	cmpq	%r14, %r13
	je	.Lrt_qsort_instance_211
	cmpq	%rbx, %r12
	jne	.Lrt_qsort_instance_209
	cmpq	%r14, %r13
	je	.Lrt_qsort_instance_211
	movq	%r13, %rbx
	subq	%r14, %rbx
	cmpq	$511, %rbx
	ja	.Lrt_qsort_instance_241
	cmpq	$15, %rbx
	jbe	.Lrt_qsort_instance_214
	movq	%rbx, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_215
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_216:
	movdqu	(%r14,%rax), %xmm2
	movups	%xmm2, (%r15,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_216
.Lrt_qsort_instance_215:
	movdqu	-16(%r14,%rbx), %xmm4
	movups	%xmm4, -16(%r15,%rbx)
.Lrt_qsort_instance_213:
	addq	%rbx, %r15
.Lrt_qsort_instance_211:
	movq	8(%rsp), %rax
	movq	(%rax), %rsi
	subq	%rsi, %r15
	cmpq	$511, %r15
	ja	.Lrt_qsort_instance_242
	cmpq	$15, %r15
	jbe	.Lrt_qsort_instance_218
	movq	%r15, %rdx
	subq	$16, %rdx
	je	.Lrt_qsort_instance_219
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_220:
	movdqu	(%rsi,%rax), %xmm1
	movups	%xmm1, 0(%rbp,%rax)
	addq	$16, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_qsort_instance_220
.Lrt_qsort_instance_219:
	movdqu	-16(%rsi,%r15), %xmm3
	movups	%xmm3, -16(%rbp,%r15)
.Lrt_qsort_instance_205:
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
.Lrt_qsort_instance_242:
	.cfi_restore_state
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%r15, %rdx
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
	jmp	memcpy@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_240:
	.cfi_restore_state
	movq	8(%rsp), %rdi
	movq	%r12, %rdx
	call	rt_qsort_instance_pointers
	jmp	.Lrt_qsort_instance_208
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_239:
	movq	(%rsi), %rdi
	movq	8(%rsi), %rsi
	call	rt_qsort_comparator
	testl	%eax, %eax
	movq	%rbp, %rdx
	setg	%al
	movzbl	%al, %eax
	salq	$3, %rax
	movq	0(%rbp,%rax), %xmm0
	subq	%rax, %rdx
	movhps	8(%rdx), %xmm0
	movups	%xmm0, 0(%rbp)
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
.Lrt_qsort_instance_218:
	.cfi_restore_state
	testq	%r15, %r15
	je	.Lrt_qsort_instance_205
	movq	(%rsi), %rdx
	movq	-8(%rsi,%r15), %rax
	movq	%rdx, 0(%rbp)
	movq	%rax, -8(%rbp,%r15)
	jmp	.Lrt_qsort_instance_205
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_241:
	movq	%rbx, %rdx
	movq	%r14, %rsi
	movq	%r15, %rdi
	call	memcpy@PLT
	jmp	.Lrt_qsort_instance_213
.Lrt_qsort_instance_214:
	movq	(%r14), %rdx
	movq	-8(%r14,%rbx), %rax
	movq	%rdx, (%r15)
	movq	%rax, (%rsi,%rbx)
	jmp	.Lrt_qsort_instance_213
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
	movq	%rdx, %rbx
	subq	$1112, %rsp
	.cfi_def_cfa_offset 1168
	cmpq	%rax, %rcx
	je	.Lrt_qsort_instance_302
.Lrt_qsort_instance_244:
	addq	$1112, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movq	%rbx, %rdx
	movq	%r15, %rsi
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
	jmp	rt_qsort
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_302:
	.cfi_restore_state
	movq	%rsi, %rdx
	orq	%rbx, %rdx
	shrq	$31, %rdx
	jne	.Lrt_qsort_instance_244
	testq	%rbx, %rbx
	je	.Lrt_qsort_instance_244
	cmpq	$7, %rbx
	ja	.Lrt_qsort_instance_248
	cmpq	$4, %rbx
	je	.Lrt_qsort_instance_248
	cmpq	$1, %rbx
	jne	.Lrt_qsort_instance_244
	cmpq	$1, %rsi
	jbe	.Lrt_qsort_instance_243
	leaq	80(%rsp), %rax
	movq	%rcx, 64(%rsp)
	movq	%rax, 48(%rsp)
	movq	$1, 56(%rsp)
	cmpq	$1023, %rsi
	ja	.Lrt_qsort_instance_283
	movq	$0, 40(%rsp)
.Lrt_qsort_instance_280:
	leaq	48(%rsp), %rdi
	movq	%r15, %rdx
	movq	%r14, %rsi
	call	rt_qsort_instance_bytes
.Lrt_qsort_instance_266:
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
.Lrt_qsort_instance_248:
	.cfi_restore_state
	cmpq	$1, %r15
	jbe	.Lrt_qsort_instance_243
	movq	%r15, %r13
	cmpq	$32, %rbx
	jbe	.Lrt_qsort_instance_255
	salq	$4, %r13
	leaq	80(%rsp), %r12
	movq	%rbx, 56(%rsp)
	addq	%rbx, %r13
	movq	%r12, 48(%rsp)
	movq	%rax, 64(%rsp)
	cmpq	$1023, %r13
	jbe	.Lrt_qsort_instance_303
.Lrt_qsort_instance_256:
	cmpq	$262143, %r13
	ja	.Lrt_qsort_instance_261
.Lrt_qsort_instance_264:
	movq	%rcx, 8(%rsp)
	call	__errno_location@PLT
	movq	%r13, %rdi
	movl	(%rax), %ebp
	movq	%rax, %r12
	call	malloc@PLT
	movq	8(%rsp), %rcx
	testq	%rax, %rax
	movq	%rax, 40(%rsp)
	je	.Lrt_qsort_instance_304
	movq	40(%rsp), %rax
	movq	%rax, 48(%rsp)
	cmpq	$4, %rbx
	je	.Lrt_qsort_instance_258
	cmpq	$8, %rbx
	je	.Lrt_qsort_instance_259
	cmpq	$1, %rbx
	je	.Lrt_qsort_instance_280
.Lrt_qsort_instance_260:
	cmpq	$16, %rbx
	ja	.Lrt_qsort_instance_269
	leaq	48(%rsp), %rdi
	movq	%r15, %rdx
	movq	%r14, %rsi
	call	rt_qsort_instance_pairs
	jmp	.Lrt_qsort_instance_266
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_303:
	movq	$0, 40(%rsp)
	leaq	0(,%r15,8), %rdx
	addq	%rdx, %r12
.Lrt_qsort_instance_271:
	leaq	(%r12,%rdx), %rsi
	movq	%r14, 8(%rsp)
	movq	%r12, %rax
	movq	%r14, %rdx
	movq	%rsi, 24(%rsp)
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_274:
	movq	%rdx, (%rax)
	addq	%rbx, %rdx
	addq	$8, %rax
	cmpq	%rax, 24(%rsp)
	jne	.Lrt_qsort_instance_274
	leaq	48(%rsp), %rdi
	movq	%r15, %rdx
	movq	%r12, %rsi
	call	rt_qsort_instance_pointers
	movq	$0, 16(%rsp)
	jmp	.Lrt_qsort_instance_279
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_277:
	addq	$1, 16(%rsp)
	movq	16(%rsp), %rax
	addq	%rbx, 8(%rsp)
	cmpq	%rax, %r15
	je	.Lrt_qsort_instance_266
.Lrt_qsort_instance_279:
	movq	16(%rsp), %rbp
	movq	8(%rsp), %r13
	movq	(%r12,%rbp,8), %r10
	cmpq	%r10, %r13
	movq	%r10, 32(%rsp)
	je	.Lrt_qsort_instance_277
	movq	24(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%r13, %rsi
	call	memcpy@PLT
	movq	32(%rsp), %r10
	movq	%r13, %rdi
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_278:
	movq	%rbx, %rdx
	movq	%r10, %rsi
	movq	%r10, %r13
	call	memcpy@PLT
	xorl	%edx, %edx
	movq	%r13, %rdi
	movq	%rax, (%r12,%rbp,8)
	movq	%r13, %rax
	subq	%r14, %rax
	divq	%rbx
	leaq	(%r12,%rax,8), %r11
	movq	%rax, %rbp
	movq	(%r11), %r10
	cmpq	%r10, 8(%rsp)
	jne	.Lrt_qsort_instance_278
	movq	24(%rsp), %rsi
	movq	%rbx, %rdx
	movq	%r11, 32(%rsp)
	call	memcpy@PLT
	movq	32(%rsp), %r11
	movq	%r13, (%r11)
	jmp	.Lrt_qsort_instance_277
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_258:
	leaq	48(%rsp), %rdi
	movq	%r15, %rdx
	movq	%r14, %rsi
	call	rt_qsort_instance_words
	jmp	.Lrt_qsort_instance_266
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_243:
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
.Lrt_qsort_instance_283:
	.cfi_restore_state
	movq	%r15, %r13
	jmp	.Lrt_qsort_instance_256
.Lrt_qsort_instance_255:
	imulq	%rbx, %r13
	leaq	80(%rsp), %rdx
	movq	%rbx, 56(%rsp)
	movq	%rdx, 48(%rsp)
	movq	%rax, 64(%rsp)
	cmpq	$1023, %r13
	ja	.Lrt_qsort_instance_256
	movq	$0, 40(%rsp)
	cmpq	$4, %rbx
	je	.Lrt_qsort_instance_258
	cmpq	$8, %rbx
	jne	.Lrt_qsort_instance_260
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_259:
	leaq	48(%rsp), %rdi
	movq	%r15, %rdx
	movq	%r14, %rsi
	call	rt_qsort_instance_longs
	jmp	.Lrt_qsort_instance_266
	.p2align 4,,10
	.p2align 3
.Lrt_qsort_instance_269:
	cmpq	$32, %rbx
	ja	.Lrt_qsort_instance_305
	leaq	48(%rsp), %rdi
	movq	%r15, %rdx
	movq	%r14, %rsi
	call	rt_qsort_instance_quads
	jmp	.Lrt_qsort_instance_266
.Lrt_qsort_instance_261:
	movl	$85, %edi
	movq	%rcx, 8(%rsp)
	call	sysconf@PLT
	movq	8(%rsp), %rcx
	cmpq	$-1, %rax
	movq	%rax, %rbp
	je	.Lrt_qsort_instance_264
	movl	$30, %edi
	shrq	$2, %rbp
	call	sysconf@PLT
	xorl	%edx, %edx
	movq	8(%rsp), %rcx
	movq	%rax, %rsi
	movq	%r13, %rax
	divq	%rsi
	cmpq	%rax, %rbp
	jb	.Lrt_qsort_instance_244
	jmp	.Lrt_qsort_instance_264
.Lrt_qsort_instance_305:
	movq	48(%rsp), %r12
	leaq	0(,%r15,8), %rdx
	addq	%rdx, %r12
	testq	%r15, %r15
	jne	.Lrt_qsort_instance_271
	leaq	48(%rsp), %rdi
	xorl	%edx, %edx
	movq	%r12, %rsi
	call	rt_qsort_instance_pointers
	jmp	.Lrt_qsort_instance_266
.Lrt_qsort_instance_304:
	movl	%ebp, (%r12)
	jmp	.Lrt_qsort_instance_244
	.cfi_endproc
	.size	rt_qsort_instance, .-rt_qsort_instance
	.section	.note.GNU-stack,"",@progbits
