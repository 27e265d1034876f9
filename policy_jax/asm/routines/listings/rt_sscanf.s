	.text
	.p2align 4
	.type	rt_sscanf, @function
rt_sscanf:
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
	subq	$312, %rsp
	.cfi_def_cfa_offset 368
	movq	%rdx, 144(%rsp)
	movq	%rcx, 152(%rsp)
	movq	%r8, 160(%rsp)
	movq	%r9, 168(%rsp)
	testb	%al, %al
	je	.Lrt_sscanf_184
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm1, 192(%rsp)
	movaps	%xmm2, 208(%rsp)
	movaps	%xmm3, 224(%rsp)
	movaps	%xmm4, 240(%rsp)
	movaps	%xmm5, 256(%rsp)
	movaps	%xmm6, 272(%rsp)
	movaps	%xmm7, 288(%rsp)
.Lrt_sscanf_184:
	movl	$16, %r12d
	movq	%r15, %rbx
	movq	%r14, %rbp
	xorl	%r13d, %r13d
	leaq	368(%rsp), %rax
	movl	$16, 56(%rsp)
	movq	%rax, 64(%rsp)
	leaq	128(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	%rax, 72(%rsp)
	leaq	368(%rsp), %rax
	movl	$48, 60(%rsp)
	movq	%rax, 16(%rsp)
.Lrt_sscanf_3:
	movzbl	0(%rbp), %eax
	leaq	1(%rbp), %rcx
	cmpb	$37, %al
	je	.Lrt_sscanf_4
	testb	%al, %al
	je	.Lrt_sscanf_1
	cmpb	$32, %al
	ja	.Lrt_sscanf_6
	movabsq	$4294983168, %rdx
	btq	%rax, %rdx
	jc	.Lrt_sscanf_7
.Lrt_sscanf_8:
	movzbl	(%rbx), %edx
	testb	%dl, %dl
	je	.Lrt_sscanf_9
	cmpb	%dl, %al
	je	.Lrt_sscanf_367
.Lrt_sscanf_1:
	addq	$312, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movl	%r13d, %eax
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
.Lrt_sscanf_4:
	.cfi_restore_state
	movzbl	1(%rbp), %eax
	leaq	2(%rbp), %r10
	cmpb	$100, %al
	je	.Lrt_sscanf_368
	xorl	%edx, %edx
	movl	$1, %ecx
	cmpb	$64, %al
	jbe	.Lrt_sscanf_369
.Lrt_sscanf_21:
	movzbl	(%rbx), %r8d
	cmpb	$108, %al
	je	.Lrt_sscanf_370
	cmpb	$104, %al
	je	.Lrt_sscanf_371
	movl	%eax, %esi
	andl	$-17, %esi
	cmpb	$106, %sil
	je	.Lrt_sscanf_30
	cmpb	$116, %al
	jne	.Lrt_sscanf_372
.Lrt_sscanf_30:
	movzbl	(%r10), %eax
	leaq	1(%r10), %rbp
	movl	$16, %r9d
	leal	-91(%rax), %esi
	andl	$-9, %esi
	testb	%sil, %sil
	je	.Lrt_sscanf_31
.Lrt_sscanf_374:
	movq	%rbp, %r10
	cmpb	$110, %al
	jne	.Lrt_sscanf_17
	testb	%r8b, %r8b
	jne	.Lrt_sscanf_40
	cmpb	$0, 0(%rbp)
	jne	.Lrt_sscanf_9
.Lrt_sscanf_40:
	testl	%ecx, %ecx
	je	.Lrt_sscanf_3
	movq	%rbx, %rdx
	subq	%r15, %rdx
	cmpl	$47, %r12d
	ja	.Lrt_sscanf_147
	movq	8(%rsp), %rcx
	movl	%r12d, %eax
	addl	$8, %r12d
	movq	(%rcx,%rax), %rax
.Lrt_sscanf_148:
	cmpl	$4, %r9d
	jne	.Lrt_sscanf_149
	movl	%edx, (%rax)
	jmp	.Lrt_sscanf_3
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_6:
	testb	%al, %al
	jns	.Lrt_sscanf_8
.Lrt_sscanf_9:
	leaq	56(%rsp), %rdx
	movq	%r14, %rsi
	movq	%r15, %rdi
	call	__isoc99_vsscanf@PLT
	movl	%eax, %r13d
	jmp	.Lrt_sscanf_1
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_7:
	movzbl	(%rbx), %eax
	movq	%rcx, %rbp
	cmpb	$32, %al
	ja	.Lrt_sscanf_3
.Lrt_sscanf_11:
	btq	%rax, %rdx
	jnc	.Lrt_sscanf_160
	movzbl	1(%rbx), %eax
	addq	$1, %rbx
	cmpb	$32, %al
	jbe	.Lrt_sscanf_11
.Lrt_sscanf_160:
	movq	%rcx, %rbp
	jmp	.Lrt_sscanf_3
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_367:
	addq	$1, %rbx
	movq	%rcx, %rbp
	jmp	.Lrt_sscanf_3
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_368:
	movq	8(%rsp), %rcx
	movl	%r12d, %edx
	movzbl	(%rbx), %r8d
	addq	%rcx, %rdx
	cmpl	$48, %r12d
	cmovnb	16(%rsp), %rdx
	movq	(%rdx), %rbp
	cmpb	$32, %r8b
	jbe	.Lrt_sscanf_373
	movl	%r8d, %edx
	movq	%rbx, %r9
.Lrt_sscanf_14:
	xorl	%r11d, %r11d
	cmpb	$45, %dl
	movq	%rbp, 24(%rsp)
	sete	%r11b
	xorl	%esi, %esi
	xorl	%edi, %edi
	movq	%r11, %rcx
	addq	%r11, %r9
	negq	%rcx
	jmp	.Lrt_sscanf_16
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_18:
	subl	$48, %edx
	leaq	(%rdi,%rdi,4), %rdi
	addq	$1, %rsi
	movslq	%edx, %rdx
	leaq	(%rdx,%rdi,2), %rdi
	cmpq	$19, %rsi
	je	.Lrt_sscanf_164
.Lrt_sscanf_16:
	movzbl	(%r9,%rsi), %edx
	movl	%edx, %ebp
	subl	$48, %ebp
	cmpb	$9, %bpl
	jbe	.Lrt_sscanf_18
	leal	-1(%rsi), %edx
	movq	24(%rsp), %rbp
	cmpl	$17, %edx
	ja	.Lrt_sscanf_164
	xorq	%rdi, %rcx
	leaq	(%r9,%rsi), %rbx
	addq	%r11, %rcx
	movl	%ecx, 0(%rbp)
	cmpl	$47, %r12d
	ja	.Lrt_sscanf_19
	addl	$8, %r12d
.Lrt_sscanf_20:
	addl	$1, %r13d
	movq	%r10, %rbp
	jmp	.Lrt_sscanf_3
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_370:
	movzbl	(%r10), %eax
	cmpb	$108, %al
	je	.Lrt_sscanf_26
	leal	-91(%rax), %esi
	leaq	1(%r10), %rbp
	movl	$8, %r9d
	andl	$-9, %esi
.Lrt_sscanf_27:
	testb	%sil, %sil
	jne	.Lrt_sscanf_374
.Lrt_sscanf_31:
	testb	%r8b, %r8b
	je	.Lrt_sscanf_9
.Lrt_sscanf_33:
	leal	-37(%rax), %esi
	cmpb	$83, %sil
	ja	.Lrt_sscanf_9
	leaq	.Lrt_sscanf_37(%rip), %rdi
	movzbl	%sil, %esi
	movslq	(%rdi,%rsi,4), %rsi
	addq	%rdi, %rsi
	jmp	*%rsi
	.section	.rodata
	.align 4
	.align 4
.Lrt_sscanf_37:
	.long	.Lrt_sscanf_45-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_44-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_43-.Lrt_sscanf_37
	.long	.Lrt_sscanf_38-.Lrt_sscanf_37
	.long	.Lrt_sscanf_42-.Lrt_sscanf_37
	.long	.Lrt_sscanf_42-.Lrt_sscanf_37
	.long	.Lrt_sscanf_42-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_41-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_40-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_39-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_38-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_9-.Lrt_sscanf_37
	.long	.Lrt_sscanf_36-.Lrt_sscanf_37
	.text
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_373:
	movzbl	%r8b, %ecx
	movl	%r8d, %edx
	movq	%rbx, %r9
	movabsq	$4294983168, %rsi
.Lrt_sscanf_15:
	btq	%rcx, %rsi
	jnc	.Lrt_sscanf_14
	movzbl	1(%r9), %ecx
	addq	$1, %r9
	movl	%ecx, %edx
	cmpb	$32, %cl
	jbe	.Lrt_sscanf_15
	jmp	.Lrt_sscanf_14
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_164:
	movl	$4, %r9d
	movl	$1, %ecx
	xorl	%edx, %edx
.Lrt_sscanf_17:
	cmpb	$32, %r8b
	ja	.Lrt_sscanf_168
	movabsq	$4294983168, %rdi
	movzbl	%r8b, %esi
.Lrt_sscanf_35:
	btq	%rsi, %rdi
	jnc	.Lrt_sscanf_375
	movzbl	1(%rbx), %esi
	addq	$1, %rbx
	movl	%esi, %r8d
	cmpb	$32, %sil
	jbe	.Lrt_sscanf_35
	movq	%r10, %rbp
	jmp	.Lrt_sscanf_31
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_371:
	movzbl	(%r10), %eax
	cmpb	$104, %al
	je	.Lrt_sscanf_29
	leal	-91(%rax), %esi
	leaq	1(%r10), %rbp
	movl	$2, %r9d
	andl	$-9, %esi
	jmp	.Lrt_sscanf_27
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_26:
	movzbl	1(%r10), %eax
	leaq	2(%r10), %rbp
	movl	$16, %r9d
	leal	-91(%rax), %esi
	andl	$-9, %esi
	jmp	.Lrt_sscanf_27
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_369:
	cmpb	$42, %al
	je	.Lrt_sscanf_376
.Lrt_sscanf_22:
	cmpb	$48, %al
	je	.Lrt_sscanf_9
	leal	-48(%rax), %edx
	cmpb	$9, %dl
	ja	.Lrt_sscanf_167
	leaq	8(%r10), %rdi
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_23:
	leal	(%rdx,%rdx,4), %edx
	addq	$1, %r10
	leal	-48(%rax,%rdx,2), %edx
	movzbl	-1(%r10), %eax
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	ja	.Lrt_sscanf_21
	cmpq	%rdi, %r10
	jne	.Lrt_sscanf_23
	jmp	.Lrt_sscanf_9
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_168:
	movq	%r10, %rbp
	jmp	.Lrt_sscanf_33
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_372:
	leal	-91(%rax), %esi
	movq	%r10, %rbp
	movl	$4, %r9d
	andl	$-9, %esi
	jmp	.Lrt_sscanf_27
.Lrt_sscanf_375:
	movzbl	(%rbx), %r8d
	movq	%r10, %rbp
	jmp	.Lrt_sscanf_31
.Lrt_sscanf_376:
	movzbl	2(%rbp), %eax
	leaq	3(%rbp), %r10
	xorl	%ecx, %ecx
	jmp	.Lrt_sscanf_22
.Lrt_sscanf_42:
	cmpl	$1, %ecx
	jne	.Lrt_sscanf_9
	leal	-4(%r9), %eax
	andl	$-5, %eax
	orl	%edx, %eax
	jne	.Lrt_sscanf_9
	leal	-43(%r8), %eax
	testb	$-3, %al
	jne	.Lrt_sscanf_171
	cmpb	$0, 1(%rbx)
	leaq	1(%rbx), %rsi
	je	.Lrt_sscanf_9
.Lrt_sscanf_74:
	xorl	%ecx, %ecx
	xorl	%edi, %edi
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_75:
	movzbl	(%rsi,%rcx), %eax
	movl	%eax, %edx
	subl	$48, %edx
	cmpb	$9, %dl
	ja	.Lrt_sscanf_377
	subl	$48, %eax
	leaq	(%rdi,%rdi,4), %rdx
	addq	$1, %rcx
	cltq
	leaq	(%rax,%rdx,2), %rdi
	cmpq	$20, %rcx
	jne	.Lrt_sscanf_75
	jmp	.Lrt_sscanf_9
.Lrt_sscanf_38:
	testl	%edx, %edx
	movl	%edx, %r10d
	movq	$-1, %rdx
	cmove	%rdx, %r10
	leal	-43(%r8), %edx
	andl	$253, %edx
	je	.Lrt_sscanf_378
.Lrt_sscanf_49:
	movl	%r12d, 24(%rsp)
	xorl	%edx, %edx
	xorl	%edi, %edi
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_52:
	movzbl	(%rbx,%rdx), %esi
	movl	%edx, %r11d
	movl	%esi, %r12d
	subl	$48, %r12d
	cmpb	$9, %r12b
	ja	.Lrt_sscanf_379
	subl	$48, %esi
	leaq	(%rdi,%rdi,4), %rdi
	addq	$1, %rdx
	movslq	%esi, %rsi
	leaq	(%rsi,%rdi,2), %rdi
	cmpq	%r10, %rdx
	jnb	.Lrt_sscanf_53
	cmpq	$20, %rdx
	jne	.Lrt_sscanf_52
	jmp	.Lrt_sscanf_9
.Lrt_sscanf_36:
	testl	%edx, %edx
	jne	.Lrt_sscanf_9
	xorl	%esi, %esi
	jmp	.Lrt_sscanf_67
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_380:
	subl	$48, %eax
	salq	$4, %rsi
	cltq
	orq	%rax, %rsi
.Lrt_sscanf_65:
	addq	$1, %rbx
	addl	$1, %edx
.Lrt_sscanf_67:
	movzbl	(%rbx), %eax
	leal	-48(%rax), %edi
	cmpb	$9, %dil
	jbe	.Lrt_sscanf_380
	orl	$32, %eax
	leal	-97(%rax), %edi
	cmpb	$5, %dil
	ja	.Lrt_sscanf_66
	movzbl	%al, %eax
	salq	$4, %rsi
	subl	$87, %eax
	cltq
	orq	%rax, %rsi
	jmp	.Lrt_sscanf_65
.Lrt_sscanf_39:
	cmpl	$4, %r9d
	jne	.Lrt_sscanf_9
	testl	%edx, %edx
	movl	%edx, %esi
	movq	$-1, %rax
	cmove	%rax, %rsi
	xorl	%edi, %edi
	testl	%ecx, %ecx
	je	.Lrt_sscanf_110
	cmpl	$47, %r12d
	ja	.Lrt_sscanf_111
	movq	8(%rsp), %rdi
	movl	%r12d, %eax
	addl	$8, %r12d
	movq	(%rdi,%rax), %rdi
.Lrt_sscanf_110:
	movabsq	$4294983168, %r8
	xorl	%edx, %edx
.Lrt_sscanf_114:
	movzbl	(%rbx,%rdx), %eax
	testb	%al, %al
	je	.Lrt_sscanf_112
	cmpb	$32, %al
	ja	.Lrt_sscanf_113
	btq	%rax, %r8
	jnc	.Lrt_sscanf_113
.Lrt_sscanf_112:
	testq	%rdi, %rdi
	je	.Lrt_sscanf_122
	cmpq	%r15, %rdi
	jb	.Lrt_sscanf_117
	movq	%rbx, %rax
	cmpq	%rdi, %rbx
	jb	.Lrt_sscanf_118
	jmp	.Lrt_sscanf_119
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_121:
	addq	$1, %rax
	cmpq	%rdi, %rax
	je	.Lrt_sscanf_119
.Lrt_sscanf_118:
	cmpb	$0, (%rax)
	jne	.Lrt_sscanf_121
.Lrt_sscanf_119:
	cmpq	%rdi, %rax
	setnb	%al
	movzbl	%al, %eax
.Lrt_sscanf_120:
	testl	%eax, %eax
	jne	.Lrt_sscanf_9
	movq	%rbx, %rsi
	movl	%ecx, 32(%rsp)
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %rdx
	movl	32(%rsp), %ecx
	movq	%rax, %rdi
.Lrt_sscanf_122:
	addq	%rdx, %rbx
	testl	%ecx, %ecx
	je	.Lrt_sscanf_3
	movb	$0, (%rdi,%rdx)
.Lrt_sscanf_365:
	addl	$1, %r13d
	jmp	.Lrt_sscanf_3
.Lrt_sscanf_45:
	testl	%edx, %edx
	setne	%al
	cmpl	$4, %r9d
	setne	%dl
	orb	%dl, %al
	jne	.Lrt_sscanf_9
	testl	%ecx, %ecx
	je	.Lrt_sscanf_9
	cmpb	$37, %r8b
	jne	.Lrt_sscanf_1
	addq	$1, %rbx
	jmp	.Lrt_sscanf_3
.Lrt_sscanf_43:
	movb	%r8b, 43(%rsp)
	movl	%ecx, 32(%rsp)
	cmpl	$4, %r9d
	jne	.Lrt_sscanf_9
	testl	%edx, %edx
	movl	$1, %r9d
	movq	%rbx, %rdi
	movl	%edx, 36(%rsp)
	cmovne	%rdx, %r9
	movq	%r9, %rsi
	movq	%r9, 24(%rsp)
	call	strnlen@PLT
	movq	24(%rsp), %r9
	cmpq	%r9, %rax
	jb	.Lrt_sscanf_9
	movl	32(%rsp), %ecx
	testl	%ecx, %ecx
	je	.Lrt_sscanf_99
	cmpl	$47, %r12d
	movl	36(%rsp), %edx
	movzbl	43(%rsp), %r8d
	ja	.Lrt_sscanf_100
	movq	8(%rsp), %rcx
	movl	%r12d, %eax
	addl	$8, %r12d
	movq	(%rcx,%rax), %rdi
.Lrt_sscanf_101:
	cmpq	%r15, %rdi
	jb	.Lrt_sscanf_102
	movq	%rbx, %rax
	cmpq	%rdi, %rbx
	jb	.Lrt_sscanf_103
	jmp	.Lrt_sscanf_104
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_106:
	addq	$1, %rax
	cmpq	%rdi, %rax
	je	.Lrt_sscanf_104
.Lrt_sscanf_103:
	cmpb	$0, (%rax)
	jne	.Lrt_sscanf_106
.Lrt_sscanf_104:
	cmpq	%rdi, %rax
	setnb	%al
	movzbl	%al, %eax
.Lrt_sscanf_105:
	testl	%eax, %eax
	jne	.Lrt_sscanf_9
	cmpl	$1, %edx
	ja	.Lrt_sscanf_107
	movb	%r8b, (%rdi)
.Lrt_sscanf_108:
	addl	$1, %r13d
.Lrt_sscanf_99:
	addq	%r9, %rbx
	jmp	.Lrt_sscanf_3
.Lrt_sscanf_44:
	cmpl	$4, %r9d
	jne	.Lrt_sscanf_9
	testl	%edx, %edx
	movl	%edx, %r9d
	movq	$-1, %rax
	cmove	%rax, %r9
	xorl	%r11d, %r11d
	testl	%ecx, %ecx
	je	.Lrt_sscanf_124
	cmpl	$47, %r12d
	ja	.Lrt_sscanf_125
	movq	8(%rsp), %rdi
	movl	%r12d, %eax
	addl	$8, %r12d
	movq	(%rdi,%rax), %r11
.Lrt_sscanf_124:
	movzbl	0(%rbp), %r8d
	pxor	%xmm0, %xmm0
	movq	$0, 112(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 96(%rsp)
	cmpb	$94, %r8b
	jne	.Lrt_sscanf_126
	movl	$1, 112(%rsp)
	movzbl	1(%rbp), %r8d
	addq	$1, %rbp
.Lrt_sscanf_126:
	movl	%r8d, %edx
	testb	%r8b, %r8b
	je	.Lrt_sscanf_9
	movq	%rbx, 24(%rsp)
	leaq	2(%rbp), %rdi
	movl	%ecx, %ebx
	xorl	%esi, %esi
	xorl	%r10d, %r10d
	movl	%r8d, %ecx
	jmp	.Lrt_sscanf_128
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_131:
	movl	%edx, %esi
	movl	$1, %r8d
	shrb	$6, %sil
	salq	%cl, %r8
	andl	$3, %esi
	orq	%r8, 80(%rsp,%rsi,8)
	testb	%al, %al
	je	.Lrt_sscanf_9
	leaq	1(%rdi), %rcx
	cmpb	$93, %al
	je	.Lrt_sscanf_130
.Lrt_sscanf_129:
	movq	%rcx, %rdi
	movl	%edx, %esi
	movl	%eax, %ecx
	movl	%eax, %edx
	movl	$1, %r10d
.Lrt_sscanf_128:
	movzbl	-1(%rdi), %eax
	movq	%rdi, %rbp
	cmpb	$45, %dl
	jne	.Lrt_sscanf_131
	testb	%r10b, %r10b
	je	.Lrt_sscanf_131
	testb	%al, %al
	setne	%r10b
	cmpb	$93, %al
	setne	%r8b
	testb	%r8b, %r10b
	je	.Lrt_sscanf_131
	cmpb	%sil, %al
	jb	.Lrt_sscanf_131
	movzbl	%sil, %ecx
	movzbl	%al, %r10d
	movl	$1, %r8d
	cmpl	%r10d, %ecx
	jnb	.Lrt_sscanf_381
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_132:
	movl	%ecx, %edx
	movq	%r8, %rsi
	salq	%cl, %rsi
	shrl	$6, %edx
	addl	$1, %ecx
	orq	%rsi, 80(%rsp,%rdx,8)
	cmpl	%ecx, %r10d
	jne	.Lrt_sscanf_132
	leaq	1(%rdi), %rcx
	movl	$45, %edx
	jmp	.Lrt_sscanf_129
.Lrt_sscanf_41:
	cmpb	$48, %r8b
	je	.Lrt_sscanf_9
	leal	-43(%r8), %esi
	andl	$253, %esi
	jne	.Lrt_sscanf_46
	movzbl	1(%rbx), %esi
	cmpb	$48, %sil
	je	.Lrt_sscanf_9
	testl	%edx, %edx
	jne	.Lrt_sscanf_47
	testb	%sil, %sil
	je	.Lrt_sscanf_1
	addq	$1, %rbx
	movq	$-2, %r10
	jmp	.Lrt_sscanf_49
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_113:
	addq	$1, %rdx
	cmpq	%rdx, %rsi
	jne	.Lrt_sscanf_114
	jmp	.Lrt_sscanf_112
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_29:
	movzbl	1(%r10), %eax
	leaq	2(%r10), %rbp
	movl	$1, %r9d
	leal	-91(%rax), %esi
	andl	$-9, %esi
	jmp	.Lrt_sscanf_27
.Lrt_sscanf_379:
	movl	24(%rsp), %r12d
	testl	%edx, %edx
	je	.Lrt_sscanf_1
	addq	%rdx, %rbx
	cmpl	$19, %edx
	je	.Lrt_sscanf_55
.Lrt_sscanf_56:
	movq	%rdi, %rax
	negq	%rax
	cmpb	$45, %r8b
	cmove	%rax, %rdi
	testl	%ecx, %ecx
	je	.Lrt_sscanf_3
	cmpl	$47, %r12d
	ja	.Lrt_sscanf_58
	movq	8(%rsp), %rcx
	movl	%r12d, %eax
	addl	$8, %r12d
	movq	(%rcx,%rax), %rax
.Lrt_sscanf_59:
	cmpl	$4, %r9d
	jne	.Lrt_sscanf_60
	movl	%edi, (%rax)
	jmp	.Lrt_sscanf_365
.Lrt_sscanf_66:
	testl	%edx, %edx
	sete	%dil
	cmpl	$15, %edx
	setg	%dl
	orb	%dl, %dil
	jne	.Lrt_sscanf_9
	cmpb	$120, %al
	je	.Lrt_sscanf_9
	testl	%ecx, %ecx
	je	.Lrt_sscanf_3
	cmpl	$47, %r12d
	ja	.Lrt_sscanf_68
	movq	8(%rsp), %rcx
	movl	%r12d, %eax
	addl	$8, %r12d
	movq	(%rcx,%rax), %rax
.Lrt_sscanf_69:
	cmpl	$4, %r9d
	jne	.Lrt_sscanf_70
	movl	%esi, (%rax)
	jmp	.Lrt_sscanf_365
.Lrt_sscanf_130:
	movl	%ebx, %ecx
	movq	24(%rsp), %rbx
	testq	%rdi, %rdi
	je	.Lrt_sscanf_9
	movl	112(%rsp), %esi
	xorl	%edx, %edx
	movl	%ecx, %edi
	jmp	.Lrt_sscanf_135
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_138:
	movl	%ecx, %eax
	shrb	$6, %al
	andl	$3, %eax
	movq	80(%rsp,%rax,8), %rax
	shrq	%cl, %rax
	andl	$1, %eax
	cmpl	%esi, %eax
	je	.Lrt_sscanf_136
	addq	$1, %rdx
	cmpq	%rdx, %r9
	je	.Lrt_sscanf_137
.Lrt_sscanf_135:
	movzbl	(%rbx,%rdx), %ecx
	testb	%cl, %cl
	jne	.Lrt_sscanf_138
.Lrt_sscanf_136:
	movl	%edi, %ecx
	testq	%r11, %r11
	je	.Lrt_sscanf_139
	testq	%rdx, %rdx
	je	.Lrt_sscanf_1
.Lrt_sscanf_140:
	cmpq	%r15, %r11
	jb	.Lrt_sscanf_141
	movq	%rbx, %rax
	cmpq	%r11, %rbx
	jb	.Lrt_sscanf_142
	jmp	.Lrt_sscanf_9
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_145:
	addq	$1, %rax
	cmpq	%rax, %r11
	je	.Lrt_sscanf_9
.Lrt_sscanf_142:
	cmpb	$0, (%rax)
	jne	.Lrt_sscanf_145
	cmpq	%r11, %rax
	jnb	.Lrt_sscanf_9
.Lrt_sscanf_144:
	movq	%r11, %rdi
	movq	%rbx, %rsi
	movl	%ecx, 32(%rsp)
	movq	%rdx, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %rdx
	movl	32(%rsp), %ecx
	movq	%rax, %r11
.Lrt_sscanf_146:
	addq	%rdx, %rbx
	testl	%ecx, %ecx
	je	.Lrt_sscanf_3
	movb	$0, (%r11,%rdx)
	addl	$1, %r13d
	jmp	.Lrt_sscanf_3
.Lrt_sscanf_377:
	leaq	(%rsi,%rcx), %rbx
	movl	%ecx, %edx
	movzbl	(%rbx), %eax
	testl	%ecx, %ecx
	jne	.Lrt_sscanf_77
	cmpb	$46, %al
	jne	.Lrt_sscanf_9
	xorl	%edi, %edi
.Lrt_sscanf_78:
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_80:
	movzbl	1(%rbx,%rcx), %eax
	movl	%eax, %r10d
	subl	$48, %r10d
	cmpb	$9, %r10b
	ja	.Lrt_sscanf_382
	subl	$48, %eax
	leaq	(%rsi,%rsi,4), %rsi
	addq	$1, %rcx
	cltq
	leaq	(%rax,%rsi,2), %rsi
	cmpq	$20, %rcx
	jne	.Lrt_sscanf_80
	jmp	.Lrt_sscanf_9
.Lrt_sscanf_19:
	addq	$8, 16(%rsp)
	jmp	.Lrt_sscanf_20
.Lrt_sscanf_46:
	movl	%edx, %r10d
	testl	%edx, %edx
	movq	$-1, %rdx
	cmove	%rdx, %r10
	jmp	.Lrt_sscanf_49
.Lrt_sscanf_53:
	addl	$1, %r11d
	movl	24(%rsp), %r12d
	addq	%rdx, %rbx
	cmpl	$18, %r11d
	jbe	.Lrt_sscanf_56
	cmpl	$20, %r11d
	je	.Lrt_sscanf_9
.Lrt_sscanf_55:
	cmpb	$117, %al
	je	.Lrt_sscanf_56
	testq	%rdi, %rdi
	jns	.Lrt_sscanf_56
	jmp	.Lrt_sscanf_9
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_378:
	movzbl	1(%rbx), %esi
.Lrt_sscanf_50:
	testb	%sil, %sil
	je	.Lrt_sscanf_1
	subq	$1, %r10
	je	.Lrt_sscanf_1
	addq	$1, %rbx
	jmp	.Lrt_sscanf_49
.Lrt_sscanf_171:
	movq	%rbx, %rsi
	jmp	.Lrt_sscanf_74
.Lrt_sscanf_77:
	xorl	%ecx, %ecx
	cmpb	$46, %al
	je	.Lrt_sscanf_78
.Lrt_sscanf_79:
	orl	$32, %eax
	cmpb	$120, %al
	je	.Lrt_sscanf_9
	cmpb	$101, %al
	je	.Lrt_sscanf_83
	movabsq	$9007199254740992, %rax
	cmpq	%rdi, %rax
	jb	.Lrt_sscanf_9
.Lrt_sscanf_84:
	stmxcsr	44(%rsp)
	testl	$24576, 44(%rsp)
	jne	.Lrt_sscanf_9
	pxor	%xmm0, %xmm0
	cvtsi2sdq	%rdi, %xmm0
	testl	%ecx, %ecx
	js	.Lrt_sscanf_383
	movslq	%ecx, %rcx
	leaq	rt_sscanf_exact_powers(%rip), %rax
	mulsd	(%rax,%rcx,8), %xmm0
.Lrt_sscanf_91:
	cmpb	$45, %r8b
	jne	.Lrt_sscanf_92
	xorpd	.Lrt_sscanf_C0(%rip), %xmm0
.Lrt_sscanf_92:
	movq	%xmm0, %rax
	cmpl	$8, %r9d
	je	.Lrt_sscanf_384
	andl	$536870911, %eax
	cmpq	$268435456, %rax
	je	.Lrt_sscanf_9
	cvtsd2ss	%xmm0, %xmm0
	cmpl	$47, %r12d
	ja	.Lrt_sscanf_97
	movq	8(%rsp), %rcx
	movl	%r12d, %eax
	addl	$8, %r12d
	movq	(%rcx,%rax), %rax
.Lrt_sscanf_98:
	movss	%xmm0, (%rax)
	jmp	.Lrt_sscanf_365
.Lrt_sscanf_139:
	testq	%rdx, %rdx
	je	.Lrt_sscanf_1
	jmp	.Lrt_sscanf_146
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_384:
	cmpl	$47, %r12d
	ja	.Lrt_sscanf_94
	movq	8(%rsp), %rcx
	movl	%r12d, %edx
	addl	$8, %r12d
	movq	(%rcx,%rdx), %rdx
.Lrt_sscanf_95:
	movq	%rax, (%rdx)
	jmp	.Lrt_sscanf_365
.Lrt_sscanf_102:
	leaq	(%rdi,%r9), %rax
	cmpq	%r15, %rax
	setnb	%al
	movzbl	%al, %eax
	jmp	.Lrt_sscanf_105
.Lrt_sscanf_137:
	movl	%edi, %ecx
	testq	%r11, %r11
	je	.Lrt_sscanf_146
	jmp	.Lrt_sscanf_140
.Lrt_sscanf_149:
	cmpl	$7, %r9d
	jbe	.Lrt_sscanf_151
	movq	%rdx, (%rax)
	jmp	.Lrt_sscanf_3
.Lrt_sscanf_147:
	movq	16(%rsp), %rcx
	movq	(%rcx), %rax
	addq	$8, %rcx
	movq	%rcx, 16(%rsp)
	jmp	.Lrt_sscanf_148
.Lrt_sscanf_47:
	movl	%edx, %r10d
	jmp	.Lrt_sscanf_50
.Lrt_sscanf_382:
	leal	(%rdx,%rcx), %r10d
	movl	%ecx, %eax
	leaq	1(%rbx,%rcx), %rbx
	cmpl	$19, %r10d
	ja	.Lrt_sscanf_9
	testl	%ecx, %ecx
	je	.Lrt_sscanf_82
	leaq	rt_sscanf_powers_of_ten(%rip), %rdx
	negl	%ecx
	imulq	(%rdx,%rax,8), %rdi
	movzbl	(%rbx), %eax
	addq	%rsi, %rdi
	jmp	.Lrt_sscanf_79
.Lrt_sscanf_117:
	leaq	(%rdi,%rdx), %rax
	cmpq	%r15, %rax
	setnb	%al
	movzbl	%al, %eax
	jmp	.Lrt_sscanf_120
.Lrt_sscanf_60:
	cmpl	$7, %r9d
	jbe	.Lrt_sscanf_62
	movq	%rdi, (%rax)
	jmp	.Lrt_sscanf_365
.Lrt_sscanf_58:
	movq	16(%rsp), %rcx
	movq	(%rcx), %rax
	addq	$8, %rcx
	movq	%rcx, 16(%rsp)
	jmp	.Lrt_sscanf_59
.Lrt_sscanf_141:
	leaq	(%r11,%rdx), %rax
	cmpq	%r15, %rax
	jb	.Lrt_sscanf_144
	jmp	.Lrt_sscanf_9
	.p2align 4,,10
	.p2align 3
.Lrt_sscanf_151:
	cmpl	$2, %r9d
	je	.Lrt_sscanf_385
	movb	%dl, (%rax)
	jmp	.Lrt_sscanf_3
.Lrt_sscanf_82:
	testl	%edx, %edx
	je	.Lrt_sscanf_9
	movzbl	(%rbx), %eax
	xorl	%ecx, %ecx
	jmp	.Lrt_sscanf_79
.Lrt_sscanf_167:
	xorl	%edx, %edx
	jmp	.Lrt_sscanf_21
.Lrt_sscanf_100:
	movq	16(%rsp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_101
.Lrt_sscanf_107:
	movq	%r9, %rdx
	movq	%rbx, %rsi
	movq	%r9, 24(%rsp)
	call	memcpy@PLT
	movq	24(%rsp), %r9
	jmp	.Lrt_sscanf_108
.Lrt_sscanf_62:
	cmpl	$2, %r9d
	je	.Lrt_sscanf_386
	movb	%dil, (%rax)
	jmp	.Lrt_sscanf_365
.Lrt_sscanf_381:
	leaq	1(%rdi), %rcx
	jmp	.Lrt_sscanf_129
.Lrt_sscanf_97:
	movq	16(%rsp), %rcx
	movq	(%rcx), %rax
	addq	$8, %rcx
	movq	%rcx, 16(%rsp)
	jmp	.Lrt_sscanf_98
.Lrt_sscanf_383:
	negl	%ecx
	leaq	rt_sscanf_exact_powers(%rip), %rdx
	movslq	%ecx, %rax
	divsd	(%rdx,%rax,8), %xmm0
	jmp	.Lrt_sscanf_91
.Lrt_sscanf_83:
	movzbl	1(%rbx), %r10d
	testb	%r10b, %r10b
	je	.Lrt_sscanf_9
	leal	-43(%r10), %eax
	leaq	1(%rbx), %rsi
	testb	$-3, %al
	jne	.Lrt_sscanf_86
	cmpb	$0, 2(%rbx)
	leaq	2(%rbx), %rsi
	je	.Lrt_sscanf_9
.Lrt_sscanf_86:
	xorl	%ebx, %ebx
	xorl	%r11d, %r11d
.Lrt_sscanf_87:
	movzbl	(%rsi,%rbx), %eax
	movl	%eax, %edx
	subl	$48, %edx
	cmpb	$9, %dl
	ja	.Lrt_sscanf_387
	subl	$48, %eax
	leaq	(%r11,%r11,4), %rdx
	addq	$1, %rbx
	cltq
	leaq	(%rax,%rdx,2), %r11
	cmpq	$20, %rbx
	jne	.Lrt_sscanf_87
	jmp	.Lrt_sscanf_9
.Lrt_sscanf_125:
	movq	16(%rsp), %rax
	movq	(%rax), %r11
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_124
.Lrt_sscanf_70:
	cmpl	$7, %r9d
	jbe	.Lrt_sscanf_72
	movq	%rsi, (%rax)
	jmp	.Lrt_sscanf_365
.Lrt_sscanf_68:
	movq	16(%rsp), %rcx
	movq	(%rcx), %rax
	addq	$8, %rcx
	movq	%rcx, 16(%rsp)
	jmp	.Lrt_sscanf_69
.Lrt_sscanf_111:
	movq	16(%rsp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, 16(%rsp)
	jmp	.Lrt_sscanf_110
.Lrt_sscanf_385:
	movw	%dx, (%rax)
	jmp	.Lrt_sscanf_3
.Lrt_sscanf_94:
	movq	16(%rsp), %rcx
	movq	(%rcx), %rdx
	addq	$8, %rcx
	movq	%rcx, 16(%rsp)
	jmp	.Lrt_sscanf_95
.Lrt_sscanf_386:
	movw	%di, (%rax)
	jmp	.Lrt_sscanf_365
.Lrt_sscanf_387:
	leal	-1(%rbx), %eax
	cmpl	$3, %eax
	ja	.Lrt_sscanf_9
	movl	%r11d, %eax
	negl	%eax
	cmpb	$45, %r10b
	cmove	%eax, %r11d
	addl	%r11d, %ecx
	leal	22(%rcx), %eax
	cmpl	$44, %eax
	ja	.Lrt_sscanf_9
	movl	$1, %eax
	salq	$53, %rax
	cmpq	%rdi, %rax
	jb	.Lrt_sscanf_9
	addq	%rsi, %rbx
	jmp	.Lrt_sscanf_84
.Lrt_sscanf_72:
	cmpl	$2, %r9d
	je	.Lrt_sscanf_388
	movb	%sil, (%rax)
	jmp	.Lrt_sscanf_365
.Lrt_sscanf_388:
	movw	%si, (%rax)
	jmp	.Lrt_sscanf_365
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
