	.text
	.p2align 4
	.type	rt_sscanf_exponent, @function
rt_sscanf_exponent:
	.cfi_startproc
	movzbl	(%rdi), %r9d
	movq	%rdx, %r8
	testb	%r9b, %r9b
	je	.Lrt_sscanf_11
	leal	-43(%r9), %eax
	testb	$-3, %al
	jne	.Lrt_sscanf_8
	cmpb	$0, 1(%rdi)
	leaq	1(%rdi), %rax
	je	.Lrt_sscanf_11
.Lrt_sscanf_3:
	xorl	%esi, %esi
	xorl	%edi, %edi
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_4:
	movzbl	(%rax,%rsi), %edx
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_sscanf_13
	subl	$48, %edx
	leaq	(%rdi,%rdi,4), %rcx
	addq	$1, %rsi
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %rdi
	cmpq	$20, %rsi
	jne	.Lrt_sscanf_4
.Lrt_sscanf_11:
	xorl	%eax, %eax
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_8:
	movq	%rdi, %rax
	jmp	.Lrt_sscanf_3
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_13:
	addq	%rsi, %rax
	subl	$1, %esi
	cmpl	$3, %esi
	ja	.Lrt_sscanf_11
	movq	%rdi, %rdx
	negq	%rdx
	cmpb	$45, %r9b
	cmovne	%rdi, %rdx
	addq	%rdx, (%r8)
	ret
	.cfi_endproc
	.size	rt_sscanf_exponent, .-rt_sscanf_exponent
	.p2align 4
	.type	rt_sscanf_integer, @function
rt_sscanf_integer:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movzbl	(%rdi), %ebp
	movq	$-1, %rax
	movl	%ecx, %r10d
	testl	%ecx, %ecx
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	%edx, %ebx
	cmove	%rax, %r10
	leal	-43(%rbp), %eax
	testb	$-3, %al
	jne	.Lrt_sscanf_16
	cmpb	$0, 1(%rdi)
	movq	$-1, %rdx
	je	.Lrt_sscanf_14
	subq	$1, %r10
	je	.Lrt_sscanf_14
	addq	$1, %rdi
.Lrt_sscanf_16:
	xorl	%eax, %eax
	xorl	%esi, %esi
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_18:
	movzbl	(%rdi,%rax), %edx
	movl	%eax, %r11d
	movl	%edx, %ecx
	subl	$48, %ecx
	cmpb	$9, %cl
	ja	.Lrt_sscanf_45
	subl	$48, %edx
	leaq	(%rsi,%rsi,4), %rcx
	addq	$1, %rax
	movslq	%edx, %rdx
	leaq	(%rdx,%rcx,2), %rsi
	cmpq	%r10, %rax
	jnb	.Lrt_sscanf_19
	cmpq	$20, %rax
	jne	.Lrt_sscanf_18
.Lrt_sscanf_36:
	xorl	%edx, %edx
.Lrt_sscanf_14:
	movq	%rdx, %rax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_45:
	.cfi_restore_state
	movq	$-1, %rdx
	testl	%eax, %eax
	je	.Lrt_sscanf_14
	leaq	(%rdi,%rax), %rdx
	cmpl	$19, %eax
	je	.Lrt_sscanf_21
.Lrt_sscanf_22:
	testq	%r9, %r9
	je	.Lrt_sscanf_14
	movq	%rsi, %rax
	negq	%rax
	cmpb	$45, %bpl
	cmove	%rax, %rsi
	cmpl	$4, %r8d
	jne	.Lrt_sscanf_25
	movq	%rdx, %rax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	movl	%esi, (%r9)
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_19:
	.cfi_restore_state
	addl	$1, %r11d
	leaq	(%rdi,%rax), %rdx
	cmpl	$18, %r11d
	jbe	.Lrt_sscanf_22
	cmpl	$20, %r11d
	je	.Lrt_sscanf_36
.Lrt_sscanf_21:
	testl	%ebx, %ebx
	je	.Lrt_sscanf_22
	testq	%rsi, %rsi
	jns	.Lrt_sscanf_22
	xorl	%edx, %edx
	jmp	.Lrt_sscanf_14
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_25:
	cmpl	$7, %r8d
	jbe	.Lrt_sscanf_27
	movq	%rsi, (%r9)
	jmp	.Lrt_sscanf_14
.Lrt_sscanf_27:
	cmpl	$2, %r8d
	je	.Lrt_sscanf_46
	movb	%sil, (%r9)
	jmp	.Lrt_sscanf_14
.Lrt_sscanf_46:
	movw	%si, (%r9)
	jmp	.Lrt_sscanf_14
	.cfi_endproc
	.size	rt_sscanf_integer, .-rt_sscanf_integer
	.p2align 4
	.type	rt_sscanf_fraction, @function
rt_sscanf_fraction:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	%edx, %r11d
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movq	%rcx, %rbx
	subq	$24, %rsp
	.cfi_def_cfa_offset 48
	movzbl	(%rdi), %ebp
	leal	-43(%rbp), %eax
	testb	$-3, %al
	jne	.Lrt_sscanf_65
	cmpb	$0, 1(%rdi)
	leaq	1(%rdi), %r8
	je	.Lrt_sscanf_51
.Lrt_sscanf_48:
	movq	$0, 16(%rsp)
	xorl	%ecx, %ecx
	xorl	%r10d, %r10d
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_50:
	movzbl	(%r8,%rcx), %eax
	movl	%eax, %edx
	subl	$48, %edx
	cmpb	$9, %dl
	ja	.Lrt_sscanf_81
	subl	$48, %eax
	leaq	(%r10,%r10,4), %rdx
	addq	$1, %rcx
	cltq
	leaq	(%rax,%rdx,2), %r10
	cmpq	$20, %rcx
	jne	.Lrt_sscanf_50
.Lrt_sscanf_51:
	xorl	%r8d, %r8d
.Lrt_sscanf_47:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	movq	%r8, %rax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_81:
	.cfi_restore_state
	addq	%rcx, %r8
	movl	%ecx, %edi
	movzbl	(%r8), %eax
	testl	%ecx, %ecx
	je	.Lrt_sscanf_53
	cmpb	$46, %al
	je	.Lrt_sscanf_64
.Lrt_sscanf_54:
	orl	$32, %eax
	testl	%edi, %edi
	je	.Lrt_sscanf_51
	cmpb	$120, %al
	je	.Lrt_sscanf_51
	cmpb	$101, %al
	je	.Lrt_sscanf_82
.Lrt_sscanf_58:
	movq	16(%rsp), %rax
	leaq	22(%rax), %rdx
	cmpq	$44, %rdx
	ja	.Lrt_sscanf_51
	movabsq	$9007199254740992, %rdx
	cmpq	%r10, %rdx
	jb	.Lrt_sscanf_51
	stmxcsr	4(%rsp)
	testl	$24576, 4(%rsp)
	jne	.Lrt_sscanf_51
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%r10, %xmm0
	testq	%rax, %rax
	js	.Lrt_sscanf_83
	leaq	rt_sscanf_exact_powers(%rip), %rdx
	mulsd	(%rdx,%rax,8), %xmm0
.Lrt_sscanf_60:
	cmpb	$45, %bpl
	jne	.Lrt_sscanf_61
	xorpd	.Lrt_sscanf_C0(%rip), %xmm0
.Lrt_sscanf_61:
	movq	%xmm0, %rax
	cmpl	$8, %r11d
	jne	.Lrt_sscanf_62
	movq	%xmm0, (%rbx)
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	movq	%r8, %rax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_53:
	.cfi_restore_state
	xorl	%r10d, %r10d
	cmpb	$46, %al
	jne	.Lrt_sscanf_51
.Lrt_sscanf_64:
	xorl	%ecx, %ecx
	xorl	%r9d, %r9d
	movzbl	1(%r8,%rcx), %eax
	movl	%eax, %edx
	subl	$48, %edx
	cmpb	$9, %dl
	ja	.Lrt_sscanf_84
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_56:
	subl	$48, %eax
	leaq	(%r9,%r9,4), %rdx
	addq	$1, %rcx
	cltq
	leaq	(%rax,%rdx,2), %r9
	cmpq	$20, %rcx
	je	.Lrt_sscanf_51
	movzbl	1(%r8,%rcx), %eax
	movl	%eax, %edx
	subl	$48, %edx
	cmpb	$9, %dl
	jbe	.Lrt_sscanf_56
.Lrt_sscanf_84:
	addl	%ecx, %edi
	movl	%ecx, %eax
	leaq	1(%r8,%rcx), %r8
	cmpl	$19, %edi
	ja	.Lrt_sscanf_51
	testl	%ecx, %ecx
	je	.Lrt_sscanf_57
	leaq	rt_sscanf_powers_of_ten(%rip), %rdx
	imulq	(%rdx,%rax,8), %r10
	addq	%r9, %r10
.Lrt_sscanf_57:
	negq	%rcx
	movzbl	(%r8), %eax
	movq	%rcx, 16(%rsp)
	jmp	.Lrt_sscanf_54
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_65:
	movq	%rdi, %r8
	jmp	.Lrt_sscanf_48
.Lrt_sscanf_83:
	negq	%rax
	leaq	rt_sscanf_exact_powers(%rip), %rdx
	divsd	(%rdx,%rax,8), %xmm0
	jmp	.Lrt_sscanf_60
.Lrt_sscanf_82:
	leaq	1(%r8), %rdi
	leaq	16(%rsp), %rdx
	call	rt_sscanf_exponent
	movq	%rax, %r8
	testq	%rax, %rax
	jne	.Lrt_sscanf_58
	jmp	.Lrt_sscanf_51
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_62:
	andl	$536870911, %eax
	cmpq	$268435456, %rax
	je	.Lrt_sscanf_51
	cvtsd2ss	%xmm0, %xmm0
	movss	%xmm0, (%rbx)
	jmp	.Lrt_sscanf_47
	.cfi_endproc
	.size	rt_sscanf_fraction, .-rt_sscanf_fraction
	.p2align 4
	.type	rt_sscanf, @function
rt_sscanf:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%rdi, %r10
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
	subq	$312, %rsp
	.cfi_def_cfa_offset 368
	movq	%rdx, 144(%rsp)
	movq	%rcx, 152(%rsp)
	movq	%r8, 160(%rsp)
	movq	%r9, 168(%rsp)
	testb	%al, %al
	je	.Lrt_sscanf_224
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm1, 192(%rsp)
	movaps	%xmm2, 208(%rsp)
	movaps	%xmm3, 224(%rsp)
	movaps	%xmm4, 240(%rsp)
	movaps	%xmm5, 256(%rsp)
	movaps	%xmm6, 272(%rsp)
	movaps	%xmm7, 288(%rsp)
.Lrt_sscanf_224:
	movl	$16, %r13d
	movq	%r10, %rbp
	movq	%r14, %rbx
	xorl	%r12d, %r12d
	leaq	368(%rsp), %rax
	movl	$16, 56(%rsp)
	movq	%rax, 64(%rsp)
	leaq	128(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	%rax, 72(%rsp)
	leaq	368(%rsp), %rax
	movl	$48, 60(%rsp)
	movq	%rax, 16(%rsp)
.Lrt_sscanf_87:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rcx
	cmpb	$37, %al
	je	.Lrt_sscanf_88
	testb	%al, %al
	je	.Lrt_sscanf_85
	cmpb	$32, %al
	ja	.Lrt_sscanf_90
	movabsq	$4294983168, %rdx
	btq	%rax, %rdx
	jc	.Lrt_sscanf_367
.Lrt_sscanf_91:
	movzbl	0(%rbp), %edx
	testb	%dl, %dl
	je	.Lrt_sscanf_95
	cmpb	%dl, %al
	je	.Lrt_sscanf_368
.Lrt_sscanf_85:
	addq	$312, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movl	%r12d, %eax
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
.Lrt_sscanf_88:
	.cfi_restore_state
	movzbl	1(%rbx), %ecx
	leaq	2(%rbx), %r8
	cmpb	$100, %cl
	je	.Lrt_sscanf_369
	xorl	%r11d, %r11d
	movl	$1, %r15d
	cmpb	$64, %cl
	jbe	.Lrt_sscanf_370
.Lrt_sscanf_106:
	movzbl	0(%rbp), %r9d
	cmpb	$108, %cl
	je	.Lrt_sscanf_371
	cmpb	$104, %cl
	je	.Lrt_sscanf_372
	movl	%ecx, %eax
	andl	$-17, %eax
	cmpb	$106, %al
	je	.Lrt_sscanf_115
	cmpb	$116, %cl
	jne	.Lrt_sscanf_373
.Lrt_sscanf_115:
	movzbl	(%r8), %ecx
	leaq	1(%r8), %rbx
	movl	$16, %edx
	leal	-91(%rcx), %eax
	andl	$-9, %eax
.Lrt_sscanf_112:
	testb	%al, %al
	je	.Lrt_sscanf_116
.Lrt_sscanf_374:
	cmpb	$110, %cl
	jne	.Lrt_sscanf_102
	testb	%r9b, %r9b
	jne	.Lrt_sscanf_124
	cmpb	$0, (%rbx)
	jne	.Lrt_sscanf_95
.Lrt_sscanf_124:
	testl	%r15d, %r15d
	je	.Lrt_sscanf_87
	movq	%rbp, %rcx
	subq	%r10, %rcx
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_192
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %rax
.Lrt_sscanf_193:
	cmpl	$4, %edx
	jne	.Lrt_sscanf_194
	movl	%ecx, (%rax)
	jmp	.Lrt_sscanf_87
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_90:
	testb	%al, %al
	jns	.Lrt_sscanf_91
.Lrt_sscanf_95:
	leaq	56(%rsp), %rdx
	movq	%r14, %rsi
	movq	%r10, %rdi
	call	__isoc99_vsscanf@PLT
	movl	%eax, %r12d
	jmp	.Lrt_sscanf_85
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_367:
	movzbl	0(%rbp), %eax
	movq	%rcx, %rbx
	cmpb	$32, %al
	ja	.Lrt_sscanf_87
.Lrt_sscanf_93:
	btq	%rax, %rdx
	jnc	.Lrt_sscanf_206
	movzbl	1(%rbp), %eax
	addq	$1, %rbp
	cmpb	$32, %al
	jbe	.Lrt_sscanf_93
.Lrt_sscanf_206:
	movq	%rcx, %rbx
	jmp	.Lrt_sscanf_87
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_371:
	movzbl	(%r8), %ecx
	cmpb	$108, %cl
	je	.Lrt_sscanf_111
	leal	-91(%rcx), %eax
	leaq	1(%r8), %rbx
	movl	$8, %edx
	andl	$-9, %eax
	testb	%al, %al
	jne	.Lrt_sscanf_374
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_116:
	testb	%r9b, %r9b
	je	.Lrt_sscanf_95
.Lrt_sscanf_118:
	leal	-37(%rcx), %eax
	cmpb	$83, %al
	ja	.Lrt_sscanf_95
	leaq	.Lrt_sscanf_122(%rip), %rsi
	movzbl	%al, %eax
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.Lrt_sscanf_122:
	.long	.Lrt_sscanf_129-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_126-.Lrt_sscanf_122
	.long	.Lrt_sscanf_126-.Lrt_sscanf_122
	.long	.Lrt_sscanf_126-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_121-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_128-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_127-.Lrt_sscanf_122
	.long	.Lrt_sscanf_121-.Lrt_sscanf_122
	.long	.Lrt_sscanf_126-.Lrt_sscanf_122
	.long	.Lrt_sscanf_126-.Lrt_sscanf_122
	.long	.Lrt_sscanf_126-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_125-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_124-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_123-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_121-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_95-.Lrt_sscanf_122
	.long	.Lrt_sscanf_121-.Lrt_sscanf_122
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_368:
	addq	$1, %rbp
	movq	%rcx, %rbx
	jmp	.Lrt_sscanf_87
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_111:
	movzbl	1(%r8), %ecx
	leaq	2(%r8), %rbx
	movl	$16, %edx
	leal	-91(%rcx), %eax
	andl	$-9, %eax
	jmp	.Lrt_sscanf_112
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_126:
	cmpl	$1, %r15d
	jne	.Lrt_sscanf_95
	leal	-4(%rdx), %eax
	andl	$-5, %eax
	orl	%r11d, %eax
	jne	.Lrt_sscanf_95
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_145
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %rcx
.Lrt_sscanf_146:
	xorl	%esi, %esi
	movq	%rbp, %rdi
	movq	%r10, 24(%rsp)
	call	rt_sscanf_fraction
	movq	24(%rsp), %r10
	testq	%rax, %rax
	movq	%rax, %rbp
	je	.Lrt_sscanf_95
.Lrt_sscanf_366:
	addl	$1, %r12d
	jmp	.Lrt_sscanf_87
.Lrt_sscanf_121:
	xorl	%r9d, %r9d
	testl	%r15d, %r15d
	je	.Lrt_sscanf_133
.Lrt_sscanf_200:
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_134
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %r9
.Lrt_sscanf_133:
	movl	%ecx, %eax
	andl	$-33, %eax
	cmpb	$88, %al
	jne	.Lrt_sscanf_135
	testl	%r11d, %r11d
	jne	.Lrt_sscanf_95
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	jmp	.Lrt_sscanf_139
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_375:
	subl	$48, %eax
	salq	$4, %rsi
	cltq
	orq	%rax, %rsi
.Lrt_sscanf_137:
	addq	$1, %rbp
	addl	$1, %ecx
.Lrt_sscanf_139:
	movzbl	0(%rbp), %eax
	leal	-48(%rax), %edi
	cmpb	$9, %dil
	jbe	.Lrt_sscanf_375
	orl	$32, %eax
	leal	-97(%rax), %edi
	cmpb	$5, %dil
	ja	.Lrt_sscanf_138
	movzbl	%al, %eax
	salq	$4, %rsi
	subl	$87, %eax
	cltq
	orq	%rax, %rsi
	jmp	.Lrt_sscanf_137
.Lrt_sscanf_123:
	cmpl	$4, %edx
	jne	.Lrt_sscanf_95
	testl	%r11d, %r11d
	movl	%r11d, %esi
	movq	$-1, %rax
	cmove	%rax, %rsi
	xorl	%ecx, %ecx
	testl	%r15d, %r15d
	je	.Lrt_sscanf_158
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_159
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %rcx
.Lrt_sscanf_158:
	movabsq	$4294983168, %rdi
	xorl	%edx, %edx
.Lrt_sscanf_162:
	movzbl	0(%rbp,%rdx), %eax
	testb	%al, %al
	je	.Lrt_sscanf_160
	cmpb	$32, %al
	ja	.Lrt_sscanf_161
	btq	%rax, %rdi
	jnc	.Lrt_sscanf_161
.Lrt_sscanf_160:
	testq	%rcx, %rcx
	je	.Lrt_sscanf_163
	cmpq	%r10, %rcx
	jb	.Lrt_sscanf_164
	movq	%rbp, %rax
	cmpq	%rcx, %rbp
	jb	.Lrt_sscanf_165
	jmp	.Lrt_sscanf_166
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_168:
	addq	$1, %rax
	cmpq	%rax, %rcx
	je	.Lrt_sscanf_166
.Lrt_sscanf_165:
	cmpb	$0, (%rax)
	jne	.Lrt_sscanf_168
.Lrt_sscanf_166:
	cmpq	%rcx, %rax
	setnb	%al
	movzbl	%al, %eax
.Lrt_sscanf_167:
	testl	%eax, %eax
	jne	.Lrt_sscanf_95
	movq	%rcx, %rdi
	movq	%rbp, %rsi
	movq	%r10, 32(%rsp)
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	32(%rsp), %r10
	movq	24(%rsp), %rdx
	movq	%rax, %rcx
.Lrt_sscanf_163:
	addq	%rdx, %rbp
	testl	%r15d, %r15d
	je	.Lrt_sscanf_87
	movb	$0, (%rcx,%rdx)
	jmp	.Lrt_sscanf_366
.Lrt_sscanf_129:
	testl	%r11d, %r11d
	setne	%al
	cmpl	$4, %edx
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_sscanf_95
	testl	%r15d, %r15d
	je	.Lrt_sscanf_95
	cmpb	$37, %r9b
	jne	.Lrt_sscanf_85
	addq	$1, %rbp
	jmp	.Lrt_sscanf_87
.Lrt_sscanf_128:
	cmpl	$4, %edx
	jne	.Lrt_sscanf_95
	movl	%r11d, %r8d
	testl	%r11d, %r11d
	movq	$-1, %rax
	cmove	%rax, %r8
	xorl	%r11d, %r11d
	testl	%r15d, %r15d
	je	.Lrt_sscanf_170
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_171
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %r11
.Lrt_sscanf_170:
	movq	$0, 112(%rsp)
	movzbl	(%rbx), %ecx
	pxor	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 96(%rsp)
	cmpb	$94, %cl
	jne	.Lrt_sscanf_172
	movl	$1, 112(%rsp)
	movzbl	1(%rbx), %ecx
	addq	$1, %rbx
.Lrt_sscanf_172:
	movl	%ecx, %edx
	testb	%cl, %cl
	je	.Lrt_sscanf_95
	movq	%rbp, 24(%rsp)
	leaq	2(%rbx), %rdi
	xorl	%esi, %esi
	xorl	%r9d, %r9d
	jmp	.Lrt_sscanf_174
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_177:
	movl	%edx, %esi
	movl	$1, %r9d
	shrb	$6, %sil
	salq	%cl, %r9
	andl	$3, %esi
	orq	%r9, 80(%rsp,%rsi,8)
	testb	%al, %al
	je	.Lrt_sscanf_95
	leaq	1(%rdi), %rcx
	cmpb	$93, %al
	je	.Lrt_sscanf_176
.Lrt_sscanf_175:
	movq	%rcx, %rdi
	movl	%edx, %esi
	movl	%eax, %ecx
	movl	%eax, %edx
	movl	$1, %r9d
.Lrt_sscanf_174:
	movzbl	-1(%rdi), %eax
	movq	%rdi, %rbx
	cmpb	$45, %dl
	jne	.Lrt_sscanf_177
	testb	%r9b, %r9b
	je	.Lrt_sscanf_177
	testb	%al, %al
	setne	%bpl
	cmpb	$93, %al
	setne	%r9b
	testb	%r9b, %bpl
	je	.Lrt_sscanf_177
	cmpb	%sil, %al
	jb	.Lrt_sscanf_177
	movzbl	%sil, %ecx
	movzbl	%al, %ebx
	movl	$1, %r9d
	cmpl	%ebx, %ecx
	jnb	.Lrt_sscanf_376
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_178:
	movl	%ecx, %edx
	movq	%r9, %rsi
	salq	%cl, %rsi
	shrl	$6, %edx
	addl	$1, %ecx
	orq	%rsi, 80(%rsp,%rdx,8)
	cmpl	%ebx, %ecx
	jne	.Lrt_sscanf_178
	leaq	1(%rdi), %rcx
	movl	$45, %edx
	jmp	.Lrt_sscanf_175
.Lrt_sscanf_125:
	leal	-43(%r9), %eax
	testb	$-3, %al
	jne	.Lrt_sscanf_130
	movzbl	1(%rbp), %r9d
.Lrt_sscanf_130:
	cmpb	$48, %r9b
	je	.Lrt_sscanf_95
	testb	%r9b, %r9b
	je	.Lrt_sscanf_95
	xorl	%r9d, %r9d
	testl	%r15d, %r15d
	jne	.Lrt_sscanf_200
.Lrt_sscanf_135:
	xorl	%eax, %eax
	cmpb	$117, %cl
	movl	%edx, %r8d
	movq	%rbp, %rdi
	setne	%al
	movl	%r11d, %ecx
	xorl	%esi, %esi
	movq	%r10, 24(%rsp)
	movl	%eax, %edx
	call	rt_sscanf_integer
	movq	24(%rsp), %r10
	testq	%rax, %rax
	movq	%rax, %rbp
	je	.Lrt_sscanf_95
.Lrt_sscanf_144:
	cmpq	$-1, %rbp
	je	.Lrt_sscanf_85
	addl	%r15d, %r12d
	jmp	.Lrt_sscanf_87
.Lrt_sscanf_127:
	movb	%r9b, 43(%rsp)
	cmpl	$4, %edx
	jne	.Lrt_sscanf_95
	testl	%r11d, %r11d
	movl	$1, %edx
	movq	%rbp, %rdi
	movq	%r10, 32(%rsp)
	cmovne	%r11, %rdx
	movl	%r11d, 44(%rsp)
	movq	%rdx, %rsi
	movq	%rdx, 24(%rsp)
	call	strnlen@PLT
	movq	24(%rsp), %rdx
	movq	32(%rsp), %r10
	cmpq	%rdx, %rax
	jb	.Lrt_sscanf_95
	testl	%r15d, %r15d
	je	.Lrt_sscanf_147
	cmpl	$47, %r13d
	movl	44(%rsp), %r11d
	movzbl	43(%rsp), %r9d
	ja	.Lrt_sscanf_148
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	addl	$8, %r13d
	movq	(%rdi,%rax), %rdi
.Lrt_sscanf_149:
	cmpq	%r10, %rdi
	jb	.Lrt_sscanf_150
	movq	%rbp, %rax
	cmpq	%rdi, %rbp
	jb	.Lrt_sscanf_151
	jmp	.Lrt_sscanf_152
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_154:
	addq	$1, %rax
	cmpq	%rdi, %rax
	je	.Lrt_sscanf_152
.Lrt_sscanf_151:
	cmpb	$0, (%rax)
	jne	.Lrt_sscanf_154
.Lrt_sscanf_152:
	cmpq	%rdi, %rax
	setnb	%al
	movzbl	%al, %eax
.Lrt_sscanf_153:
	testl	%eax, %eax
	jne	.Lrt_sscanf_95
	cmpl	$1, %r11d
	ja	.Lrt_sscanf_155
	movb	%r9b, (%rdi)
.Lrt_sscanf_156:
	addl	$1, %r12d
.Lrt_sscanf_147:
	addq	%rdx, %rbp
	jmp	.Lrt_sscanf_87
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_372:
	movzbl	(%r8), %ecx
	cmpb	$104, %cl
	je	.Lrt_sscanf_114
	leal	-91(%rcx), %eax
	leaq	1(%r8), %rbx
	movl	$2, %edx
	andl	$-9, %eax
	jmp	.Lrt_sscanf_112
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_210:
	movq	%r8, %rbx
	xorl	%r11d, %r11d
	movl	$4, %edx
	movl	$1, %r15d
.Lrt_sscanf_102:
	cmpb	$32, %r9b
	ja	.Lrt_sscanf_118
	movabsq	$4294983168, %rsi
	movzbl	%r9b, %eax
.Lrt_sscanf_120:
	btq	%rax, %rsi
	jnc	.Lrt_sscanf_377
	movzbl	1(%rbp), %eax
	addq	$1, %rbp
	movl	%eax, %r9d
	cmpb	$32, %al
	jbe	.Lrt_sscanf_120
	jmp	.Lrt_sscanf_116
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_369:
	movq	8(%rsp), %rdi
	movl	%r13d, %eax
	movzbl	0(%rbp), %r9d
	addq	%rdi, %rax
	cmpl	$48, %r13d
	cmovnb	16(%rsp), %rax
	movq	(%rax), %r15
	cmpb	$32, %r9b
	ja	.Lrt_sscanf_208
	movzbl	%r9b, %edx
	movl	%r9d, %eax
	movq	%rbp, %r11
	movabsq	$4294983168, %rsi
.Lrt_sscanf_100:
	btq	%rdx, %rsi
	jc	.Lrt_sscanf_378
.Lrt_sscanf_99:
	xorl	%ebx, %ebx
	cmpb	$45, %al
	movq	%r15, 24(%rsp)
	sete	%bl
	xorl	%esi, %esi
	xorl	%edi, %edi
	movq	%rbx, %rdx
	addq	%rbx, %r11
	negq	%rdx
	jmp	.Lrt_sscanf_101
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_103:
	subl	$48, %eax
	leaq	(%rdi,%rdi,4), %rdi
	addq	$1, %rsi
	cltq
	leaq	(%rax,%rdi,2), %rdi
	cmpq	$19, %rsi
	je	.Lrt_sscanf_210
.Lrt_sscanf_101:
	movzbl	(%r11,%rsi), %eax
	movl	%eax, %r15d
	subl	$48, %r15d
	cmpb	$9, %r15b
	jbe	.Lrt_sscanf_103
	leal	-1(%rsi), %eax
	movq	24(%rsp), %r15
	cmpl	$17, %eax
	ja	.Lrt_sscanf_210
	xorq	%rdi, %rdx
	leaq	(%r11,%rsi), %rbp
	addq	%rbx, %rdx
	movl	%edx, (%r15)
	cmpl	$47, %r13d
	ja	.Lrt_sscanf_104
	addl	$8, %r13d
.Lrt_sscanf_105:
	addl	$1, %r12d
	movq	%r8, %rbx
	jmp	.Lrt_sscanf_87
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_373:
	leal	-91(%rcx), %eax
	movq	%r8, %rbx
	movl	$4, %edx
	andl	$-9, %eax
	jmp	.Lrt_sscanf_112
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_370:
	cmpb	$42, %cl
	je	.Lrt_sscanf_379
.Lrt_sscanf_107:
	cmpb	$48, %cl
	je	.Lrt_sscanf_95
	leal	-48(%rcx), %eax
	cmpb	$9, %al
	ja	.Lrt_sscanf_213
	leaq	8(%r8), %rdx
	xorl	%r11d, %r11d
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_108:
	leal	(%r11,%r11,4), %eax
	addq	$1, %r8
	leal	-48(%rcx,%rax,2), %r11d
	movzbl	-1(%r8), %ecx
	leal	-48(%rcx), %eax
	cmpb	$9, %al
	ja	.Lrt_sscanf_106
	cmpq	%rdx, %r8
	jne	.Lrt_sscanf_108
	jmp	.Lrt_sscanf_95
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_208:
	movl	%r9d, %eax
	movq	%rbp, %r11
	jmp	.Lrt_sscanf_99
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_114:
	movzbl	1(%r8), %ecx
	leaq	2(%r8), %rbx
	movl	$1, %edx
	leal	-91(%rcx), %eax
	andl	$-9, %eax
	jmp	.Lrt_sscanf_112
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_377:
	movzbl	0(%rbp), %r9d
	jmp	.Lrt_sscanf_116
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_378:
	movzbl	1(%r11), %edx
	addq	$1, %r11
	movl	%edx, %eax
	cmpb	$32, %dl
	jbe	.Lrt_sscanf_100
	jmp	.Lrt_sscanf_99
.Lrt_sscanf_379:
	movzbl	2(%rbx), %ecx
	leaq	3(%rbx), %r8
	xorl	%r15d, %r15d
	jmp	.Lrt_sscanf_107
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_161:
	addq	$1, %rdx
	cmpq	%rdx, %rsi
	jne	.Lrt_sscanf_162
	jmp	.Lrt_sscanf_160
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_176:
	movq	24(%rsp), %rbp
	testq	%rdi, %rdi
	je	.Lrt_sscanf_95
	movl	112(%rsp), %esi
	xorl	%edx, %edx
	jmp	.Lrt_sscanf_181
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_184:
	movl	%ecx, %eax
	shrb	$6, %al
	andl	$3, %eax
	movq	80(%rsp,%rax,8), %rax
	shrq	%cl, %rax
	andl	$1, %eax
	cmpl	%esi, %eax
	je	.Lrt_sscanf_182
	addq	$1, %rdx
	cmpq	%r8, %rdx
	je	.Lrt_sscanf_183
.Lrt_sscanf_181:
	movzbl	0(%rbp,%rdx), %ecx
	testb	%cl, %cl
	jne	.Lrt_sscanf_184
.Lrt_sscanf_182:
	testq	%r11, %r11
	je	.Lrt_sscanf_185
	testq	%rdx, %rdx
	je	.Lrt_sscanf_85
	movq	%rdx, %r8
.Lrt_sscanf_201:
	cmpq	%r10, %r11
	jb	.Lrt_sscanf_186
	movq	%rbp, %rax
	cmpq	%r11, %rbp
	jb	.Lrt_sscanf_187
	jmp	.Lrt_sscanf_95
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_190:
	addq	$1, %rax
	cmpq	%rax, %r11
	je	.Lrt_sscanf_95
.Lrt_sscanf_187:
	cmpb	$0, (%rax)
	jne	.Lrt_sscanf_190
	cmpq	%r11, %rax
	jnb	.Lrt_sscanf_95
.Lrt_sscanf_189:
	movq	%r8, %rdx
	movq	%r11, %rdi
	movq	%rbp, %rsi
	movq	%r10, 32(%rsp)
	movq	%r8, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %r8
	movq	32(%rsp), %r10
	movq	%rax, %r11
.Lrt_sscanf_191:
	addq	%r8, %rbp
	testl	%r15d, %r15d
	je	.Lrt_sscanf_87
	movb	$0, (%r11,%r8)
	addl	$1, %r12d
	jmp	.Lrt_sscanf_87
.Lrt_sscanf_183:
	testq	%r11, %r11
	jne	.Lrt_sscanf_201
	jmp	.Lrt_sscanf_191
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_150:
	leaq	(%rdi,%rdx), %rax
	cmpq	%r10, %rax
	setnb	%al
	movzbl	%al, %eax
	jmp	.Lrt_sscanf_153
.Lrt_sscanf_194:
	cmpl	$7, %edx
	jbe	.Lrt_sscanf_196
	movq	%rcx, (%rax)
	jmp	.Lrt_sscanf_87
.Lrt_sscanf_192:
	movq	16(%rsp), %rdi
	movq	(%rdi), %rax
	addq	$8, %rdi
	movq	%rdi, 16(%rsp)
	jmp	.Lrt_sscanf_193
.Lrt_sscanf_138:
	testl	%ecx, %ecx
	sete	%dil
	cmpl	$15, %ecx
	setg	%cl
	orb	%cl, %dil
	jne	.Lrt_sscanf_95
	cmpb	$120, %al
	je	.Lrt_sscanf_95
	testq	%r9, %r9
	je	.Lrt_sscanf_144
	cmpl	$4, %edx
	jne	.Lrt_sscanf_141
	movl	%esi, (%r9)
	jmp	.Lrt_sscanf_144
.Lrt_sscanf_104:
	addq	$8, 16(%rsp)
	jmp	.Lrt_sscanf_105
.Lrt_sscanf_164:
	leaq	(%rcx,%rdx), %rax
	cmpq	%r10, %rax
	setnb	%al
	movzbl	%al, %eax
	jmp	.Lrt_sscanf_167
.Lrt_sscanf_185:
	testq	%rdx, %rdx
	je	.Lrt_sscanf_85
	movq	%rdx, %r8
	jmp	.Lrt_sscanf_191
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_186:
	leaq	(%r11,%r8), %rax
	cmpq	%r10, %rax
	jb	.Lrt_sscanf_189
	jmp	.Lrt_sscanf_95
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_196:
	cmpl	$2, %edx
	je	.Lrt_sscanf_380
	movb	%cl, (%rax)
	jmp	.Lrt_sscanf_87
.Lrt_sscanf_145:
	movq	16(%rsp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_146
.Lrt_sscanf_155:
	movq	%rbp, %rsi
	movq	%r10, 32(%rsp)
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	32(%rsp), %r10
	movq	24(%rsp), %rdx
	jmp	.Lrt_sscanf_156
.Lrt_sscanf_148:
	movq	16(%rsp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_149
.Lrt_sscanf_213:
	xorl	%r11d, %r11d
	jmp	.Lrt_sscanf_106
.Lrt_sscanf_134:
	movq	16(%rsp), %rax
	movq	(%rax), %r9
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_133
.Lrt_sscanf_376:
	leaq	1(%rdi), %rcx
	jmp	.Lrt_sscanf_175
.Lrt_sscanf_171:
	movq	16(%rsp), %rax
	movq	(%rax), %r11
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_170
.Lrt_sscanf_159:
	movq	16(%rsp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_158
.Lrt_sscanf_380:
	movw	%cx, (%rax)
	jmp	.Lrt_sscanf_87
.Lrt_sscanf_141:
	cmpl	$7, %edx
	jbe	.Lrt_sscanf_142
	movq	%rsi, (%r9)
	jmp	.Lrt_sscanf_144
.Lrt_sscanf_142:
	cmpl	$2, %edx
	je	.Lrt_sscanf_381
	movb	%sil, (%r9)
	jmp	.Lrt_sscanf_144
.Lrt_sscanf_381:
	movw	%si, (%r9)
	jmp	.Lrt_sscanf_144
	.cfi_endproc
	.size	rt_sscanf, .-rt_sscanf
	.section	.rodata
	.align 32
	.type	rt_sscanf_exact_powers, @object
	.size	rt_sscanf_exact_powers, 184
rt_sscanf_exact_powers:
	.long	0
	.long	1072693248
	.long	0
	.long	1076101120
	.long	0
	.long	1079574528
	.long	0
	.long	1083129856
	.long	0
	.long	1086556160
	.long	0
	.long	1090021888
	.long	0
	.long	1093567616
	.long	0
	.long	1097011920
	.long	0
	.long	1100470148
	.long	0
	.long	1104006501
	.long	536870912
	.long	1107468383
	.long	-402653184
	.long	1110919286
	.long	-1577058304
	.long	1114446484
	.long	-448790528
	.long	1117925532
	.long	512753664
	.long	1121369284
	.long	640942080
	.long	1124887541
	.long	937459712
	.long	1128383353
	.long	-2049400832
	.long	1131820119
	.long	1733216256
	.long	1135329645
	.long	1620131072
	.long	1138841828
	.long	2025163840
	.long	1142271773
	.long	-689770672
	.long	1145772772
	.long	105764242
	.long	1149300943
	.align 32
	.type	rt_sscanf_powers_of_ten, @object
	.size	rt_sscanf_powers_of_ten, 160
rt_sscanf_powers_of_ten:
	.quad	1
	.quad	10
	.quad	100
	.quad	1000
	.quad	10000
	.quad	100000
	.quad	1000000
	.quad	10000000
	.quad	100000000
	.quad	1000000000
	.quad	10000000000
	.quad	100000000000
	.quad	1000000000000
	.quad	10000000000000
	.quad	100000000000000
	.quad	1000000000000000
	.quad	10000000000000000
	.quad	100000000000000000
	.quad	1000000000000000000
	.quad	-8446744073709551616
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.Lrt_sscanf_C0:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.section	.note.GNU-stack,"",@progbits
